//! What templates mean where the same file says so: `${{ matrix.rust }}`, `${{ env.X }}`, `$X`, `${X:-default}`.
//!
//! A name with several values (a matrix) makes several texts. What nobody fills in stays as it is, and is unknown then.

use std::collections::BTreeMap;

/// A text with several templates makes no more texts than this.
const MOST: usize = 64;

/// No value grows longer.
const LONGEST: usize = 2_000;

/// Names with their values.
#[derive(Clone, Debug, Default)]
pub struct Scope {
    values: BTreeMap<String, Vec<String>>,
}

impl Scope {
    /// A name has this value; it hides an outer one.
    pub fn set(&mut self, name: &str, value: &str) {
        let values = self.expand(value);
        self.values.insert(name.to_owned(), values);
    }

    /// A name has these values in turn.
    pub fn set_all(&mut self, name: &str, values: Vec<String>) {
        self.values.insert(name.to_owned(), values);
    }

    /// The values of a name; none where nobody says.
    #[must_use]
    pub fn get(&self, name: &str) -> &[String] {
        self.values.get(name).map_or(&[], Vec::as_slice)
    }

    /// A text with all templates filled in that can be; one for each combination, without repetitions.
    #[must_use]
    pub fn expand(&self, text: &str) -> Vec<String> {
        let mut texts = vec![String::new()];
        let mut rest = text;
        while let Some(at) = rest.find('$') {
            let (before, from) = rest.split_at(at);
            let (name, length) = template(from);
            let literal = from.get(..length).unwrap_or(from);
            let values = name.and_then(|name| self.named(name)).unwrap_or_else(|| vec![literal.to_owned()]);
            texts = join(&texts, before, &values);
            rest = from.get(length..).unwrap_or_default();
        }
        texts = join(&texts, rest, &[String::new()]);
        let mut seen = Vec::new();
        for text in texts {
            if !seen.contains(&text) {
                seen.push(text);
            }
        }
        seen
    }

    /// The values of what stands in a template: a name, or one with a default.
    fn named(&self, name: &str) -> Option<Vec<String>> {
        let (name, default) =
            name.split_once(":-").or_else(|| name.split_once('-')).map_or((name, None), |(name, value)| (name, Some(value)));
        // whoever runs it may set another value: only what the text itself sets counts
        let name = name.trim().trim_start_matches("env.");
        let found = self.values.get(name).filter(|values| !values.is_empty()).cloned();
        found.or_else(|| default.filter(|_| !name.contains(['.', ' '])).map(|value| vec![value.to_owned()]))
    }
}

/// The name in the template that a text begins with, and how long the template is.
fn template(text: &str) -> (Option<&str>, usize) {
    let inside = |open: &str, close: &str| {
        let inner = text.strip_prefix(open)?;
        let end = inner.find(close)?;
        Some((inner.get(..end).map(str::trim), open.len() + end + close.len()))
    };
    if text.starts_with("${{") {
        return inside("${{", "}}").unwrap_or((None, 1));
    }
    if text.starts_with("${") {
        return inside("${", "}").unwrap_or((None, 1));
    }
    let name = text.get(1..).unwrap_or_default();
    let length = name.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_').unwrap_or(name.len());
    (name.get(..length).filter(|name| !name.is_empty()), 1 + length)
}

fn join(texts: &[String], middle: &str, values: &[String]) -> Vec<String> {
    let all = texts.iter().flat_map(|text| values.iter().map(move |value| format!("{text}{middle}{value}")));
    all.map(|text| if text.len() > LONGEST { "$(too long)".to_owned() } else { text }).take(MOST).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn templates_are_filled_in_where_the_text_says_so() {
        let mut scope = Scope::default();
        scope.set("V", "1.85");
        scope.set("IMAGE", "rust:${V}-slim");
        scope.set_all("matrix.rust", vec!["stable".into(), "1.80".into()]);
        assert_eq!(scope.expand("$IMAGE"), ["rust:1.85-slim"]);
        assert_eq!(scope.expand("x-${V}-$V.$W"), ["x-1.85-1.85.$W"]);
        assert_eq!(scope.expand("${{ matrix.rust }}@${{env.V}}"), ["stable@1.85", "1.80@1.85"]);
        assert_eq!(scope.expand("${{ inputs.rust }}"), ["${{ inputs.rust }}"]);
        assert_eq!(scope.expand("${W:-1.70}"), ["1.70"]);
        assert_eq!(scope.expand("${V:-1.70}"), ["1.85"]);
        assert_eq!(scope.expand("a $ b ${ c"), ["a $ b ${ c"]);
    }

    #[test]
    fn what_doubles_is_stopped() {
        let mut scope = Scope::default();
        scope.set("A", "xxxxxxxxxx");
        for _ in 0..100 {
            scope.set("A", "$A$A");
        }
        assert!(scope.get("A").iter().all(|value| value.len() <= LONGEST));
        scope.set_all("m", vec!["1".into(), "2".into()]);
        assert!(scope.expand(&"${{ m }}".repeat(100)).len() <= MOST);
    }
}
