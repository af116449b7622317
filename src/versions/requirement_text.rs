//! A requirement's text so that it accepts a newer release, in the style of its author.
//!
//! | text | release | new text |
//! |---|---|---|
//! | `0.8` | 0.9.0 | `0.9` |
//! | `0.8.1` | 0.9.0 | `0.9.0` |
//! | `~1.2` | 2.0.0 | `~2.0` |
//! | `=1.2.3` | 2.0.0 | `=2.0.0` |
//! | `1.*` | 2.1.0 | `2.*` |
//! | `>= 0.8, < 0.9` | 0.9.2 | `>= 0.9, < 0.10` |

use semver::{Version, VersionReq};

use crate::model::bucket::Bucket;

/// The text that accepts a release, in the style of the old one; as many parts of the version as there were. `bad` says which releases it should
/// not accept beside: more parts are written where that keeps them out.
#[must_use]
pub fn rewritten(old: &str, target: &Version, bad: &dyn Fn(&VersionReq) -> bool) -> String {
    let style = Style::of(old);
    let first = style.parts.clamp(1, 3);
    let accepted = |text: &String| VersionReq::parse(text).is_ok_and(|req| req.matches(target));
    let good = |text: &String| accepted(text) && VersionReq::parse(text).is_ok_and(|req| !bad(&req));
    let texts: Vec<String> = (first..=3).map(|parts| style.write(target, parts)).collect();
    texts.iter().find(|text| good(text)).or_else(|| texts.iter().find(|text| accepted(text))).cloned().unwrap_or_else(|| target.to_string())
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    /// An operator before one version: `^`, `~`, `=`, or nothing.
    One,
    /// `1.*`
    Wildcard,
    /// A lower and an upper bound.
    Range,
}

#[derive(Clone, Copy, Debug)]
struct Style<'a> {
    form: Form,
    /// With the blanks after it.
    operator: &'a str,
    /// How many parts the version had: 1 to 3.
    parts: usize,
    /// With the blanks after it, of a range.
    upper: &'a str,
    /// What stands between the bounds.
    between: &'a str,
}

impl<'a> Style<'a> {
    fn of(text: &'a str) -> Self {
        let text = text.trim();
        let (lower, upper) = text.split_once(',').unwrap_or((text, ""));
        let (operator, version) = operator(lower.trim_end());
        let bare = version.split(['-', '+']).next().unwrap_or_default();
        let named = bare.split('.').filter(|part| part.parse::<u64>().is_ok()).count();
        if text.contains(['<', '>']) {
            let is_upper_alone = lower.starts_with('<');
            let trimmed = upper.trim_start();
            let (upper_operator, _) = self::operator(trimmed);
            let between = if upper.is_empty() { ", " } else { &text[lower.len()..text.len() - trimmed.len()] };
            let lower_operator = if is_upper_alone || !operator.starts_with('>') { ">=" } else { operator };
            let upper = if is_upper_alone { operator } else { upper_operator };
            return Self { form: Form::Range, operator: lower_operator, parts: named, upper, between };
        }
        let form = if bare.contains(['*', 'x', 'X']) { Form::Wildcard } else { Form::One };
        Self { form, operator, parts: named, upper: "", between: "" }
    }

    fn write(&self, target: &Version, parts: usize) -> String {
        let numbers = [target.major, target.minor, target.patch];
        // a part that tells buckets apart is never left out
        let parts = match Bucket::of(target) {
            Bucket::Patch(_) => 3,
            Bucket::Minor(_) => parts.max(2),
            Bucket::Major(_) => parts,
        };
        let mut version = numbers[..parts.min(3)].iter().map(u64::to_string).collect::<Vec<_>>().join(".");
        if !target.pre.is_empty() {
            version = target.to_string();
        }
        match self.form {
            Form::One => format!("{}{version}", self.operator),
            Form::Wildcard if parts < 3 => format!("{}{version}.*", self.operator),
            Form::Wildcard => version,
            Form::Range => {
                let lower = format!("{}{version}", self.operator.replace("> ", ">= ").replace('>', ">=").replace(">==", ">="));
                let next = match Bucket::of(target) {
                    Bucket::Patch(patch) => format!("0.0.{}", patch + 1),
                    Bucket::Minor(minor) => format!("0.{}", minor + 1),
                    Bucket::Major(major) => (major + 1).to_string(),
                };
                let upper = if self.upper.starts_with('<') { self.upper.replace('=', "") } else { "<".to_owned() };
                format!("{lower}{}{upper}{next}", self.between)
            }
        }
    }
}

/// The operator with the blanks after it, and the rest.
fn operator(text: &str) -> (&str, &str) {
    text.split_at(text.find(|c: char| c.is_ascii_digit() || matches!(c, '*' | 'x' | 'X')).unwrap_or(text.len()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn check(old: &str, target: &str, expected: &str) {
        assert_eq!(rewritten(old, &Version::parse(target).unwrap(), &|_| false), expected, "{old} for {target}");
    }

    #[test]
    fn the_style_of_the_author_is_kept() {
        check("0.8", "0.9.0", "0.9");
        check("0.8.1", "0.9.0", "0.9.0");
        check("1", "2.3.4", "2");
        check("^1.2", "2.3.4", "^2.3");
        check("~1.2", "2.3.4", "~2.3");
        check("=1.2.3", "2.0.0", "=2.0.0");
        check("= 1.2.3", "2.0.0", "= 2.0.0");
        check("1.*", "2.1.0", "2.*");
        check("1.2.*", "2.1.0", "2.1.*");
        check(">= 0.8, < 0.9", "0.9.2", ">= 0.9, < 0.10");
        check(">=1.2,<2", "3.1.0", ">=3.1,<4");
        check("<2", "2.0.1", ">=2, <3");
        check(">0.8, <=0.8.5", "0.9.0", ">=0.9, <0.10");
        check("1", "0.3.0", "0.3");
        check("0.0.3", "0.0.4", "0.0.4");
        check("1.0.0-rc.1", "2.0.0-rc.2", "2.0.0-rc.2");
        check("1.2.3-rc.1", "2.0.0", "2.0.0");
    }

    #[test]
    fn more_parts_are_written_where_fewer_accept_what_they_should_not() {
        let bad = Version::parse("2.0.0").unwrap();
        assert_eq!(rewritten("1", &Version::parse("2.1.0").unwrap(), &|req| req.matches(&bad)), "2.1");
        assert_eq!(rewritten("1", &Version::parse("2.0.5").unwrap(), &|req| req.matches(&bad)), "2.0.5");
    }

    proptest! {
        #[test]
        fn it_always_accepts_the_release(
            old in r"(\^|~|=|>=|<|<=|)( ?)[0-3](\.[0-3](\.[0-3])?)?(, ?<[0-9])?|[0-3]\.\*|\*",
            major in 0u64..4, minor in 0u64..4, patch in 0u64..4,
        ) {
            let target = Version::new(major, minor, patch);
            let new = rewritten(&old, &target, &|_| false);
            prop_assert!(VersionReq::parse(&new).unwrap().matches(&target), "{old} for {target}: {new}");
        }
    }
}
