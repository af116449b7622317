//! Conditional-compilation predicates: parsed once, printed as Rust writes them, judged against one build.

use std::collections::BTreeSet;
use std::fmt;

use serde::{Deserialize, Serialize};
use ustr::Ustr;

/// A predicate as it stands in `#[cfg(…)]`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Cfg {
    /// `unix`, `test`, `feature = "x"`.
    Atom(Ustr, Option<Ustr>),
    /// `all(…)`; empty is true.
    All(Vec<Cfg>),
    /// `any(…)`; empty is false.
    Any(Vec<Cfg>),
    /// `not(…)`.
    Not(Box<Cfg>),
}

/// The names and key–value pairs that are set in one build of one target.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CfgSet {
    /// Everything that is set, `(name, value)`.
    pub set: BTreeSet<(Ustr, Option<Ustr>)>,
    /// Names that a build script sets or not when it runs: whatever depends on one may be there.
    pub undecided: BTreeSet<Ustr>,
}

impl CfgSet {
    /// Adds one line of `rustc --print cfg`, or one `--cfg` argument: `unix`, `target_os="linux"`.
    pub fn add_line(&mut self, line: &str) {
        let line = line.trim();
        if line.is_empty() {
            return;
        }
        match line.split_once('=') {
            Some((name, value)) => {
                self.set.insert((Ustr::from(name.trim()), Some(Ustr::from(value.trim().trim_matches('"')))));
            }
            None => {
                self.set.insert((Ustr::from(line), None));
            }
        }
    }
}

impl Cfg {
    /// Always true.
    pub const TRUE: Self = Self::All(Vec::new());

    /// Both predicates; flattens, drops repetitions.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        let mut parts = Vec::new();
        for part in [self, other] {
            match part {
                Self::All(inner) => parts.extend(inner),
                single => parts.push(single),
            }
        }
        parts.sort();
        parts.dedup();
        if parts.len() == 1 { parts.remove(0) } else { Self::All(parts) }
    }

    /// Whether the predicate may hold in a build: false only where it is known not to.
    #[must_use]
    pub fn holds(&self, build: &CfgSet) -> bool {
        self.judge(build) != Some(false)
    }

    /// Whether the predicate holds in a build; `None` where a build script decides when it runs (Kleene's logic).
    #[must_use]
    pub fn judge(&self, build: &CfgSet) -> Option<bool> {
        match self {
            Self::Atom(name, None) if name == "true" => Some(true),
            Self::Atom(name, None) if name == "false" => Some(false),
            Self::Atom(name, value) if build.set.contains(&(*name, *value)) => Some(true),
            Self::Atom(name, _) => {
                if build.undecided.contains(name) {
                    None
                } else {
                    Some(false)
                }
            }
            Self::All(parts) => {
                let parts: Vec<_> = parts.iter().map(|part| part.judge(build)).collect();
                if parts.contains(&Some(false)) {
                    Some(false)
                } else if parts.contains(&None) {
                    None
                } else {
                    Some(true)
                }
            }
            Self::Any(parts) => {
                let parts: Vec<_> = parts.iter().map(|part| part.judge(build)).collect();
                if parts.contains(&Some(true)) {
                    Some(true)
                } else if parts.contains(&None) {
                    None
                } else {
                    Some(false)
                }
            }
            Self::Not(inner) => inner.judge(build).map(|holds| !holds),
        }
    }

    /// Whether the code under this predicate is only ever test code: it cannot hold unless `test` is set.
    pub fn requires_test(&self) -> bool {
        match self {
            Self::Atom(name, None) => name == "test",
            Self::Atom(..) | Self::Not(_) => false,
            Self::All(parts) => parts.iter().any(Self::requires_test),
            Self::Any(parts) => !parts.is_empty() && parts.iter().all(Self::requires_test),
        }
    }

    /// Parses the text between the parentheses of `#[cfg(…)]`; `None` where it is no predicate.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut parser = Parser { rest: text };
        let cfg = parser.predicate()?;
        parser.space();
        parser.rest.is_empty().then_some(cfg)
    }
}

struct Parser<'a> {
    rest: &'a str,
}

impl Parser<'_> {
    fn space(&mut self) {
        self.rest = self.rest.trim_start();
    }

    fn eat(&mut self, token: char) -> bool {
        self.space();
        let Some(rest) = self.rest.strip_prefix(token) else { return false };
        self.rest = rest;
        true
    }

    fn predicate(&mut self) -> Option<Cfg> {
        self.space();
        let end =
            self.rest.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == '-' || c == '#' || c == ':')).unwrap_or(self.rest.len());
        let (name, rest) = self.rest.split_at(end);
        if name.is_empty() {
            return None;
        }
        self.rest = rest;
        if self.eat('(') {
            let mut parts = Vec::new();
            while !self.eat(')') {
                parts.push(self.predicate()?);
                if !self.eat(',') && !self.rest.trim_start().starts_with(')') {
                    return None;
                }
            }
            return match name {
                "all" => Some(Cfg::All(parts)),
                "any" => Some(Cfg::Any(parts)),
                "not" if parts.len() == 1 => parts.pop().map(|part| Cfg::Not(Box::new(part))),
                _ => Some(Cfg::Atom(Ustr::from(name), None)),
            };
        }
        let name = Ustr::from(name.trim_start_matches("r#"));
        if !self.eat('=') {
            return Some(Cfg::Atom(name, None));
        }
        self.space();
        let body = self.rest.strip_prefix('"')?;
        let end = body.find('"')?;
        self.rest = &body[end + 1..];
        Some(Cfg::Atom(name, Some(Ustr::from(&body[..end]))))
    }
}

impl fmt::Display for Cfg {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let list = |f: &mut fmt::Formatter<'_>, word: &str, parts: &[Cfg]| {
            write!(f, "{word}(")?;
            for (i, part) in parts.iter().enumerate() {
                if i > 0 {
                    f.write_str(", ")?;
                }
                part.fmt(f)?;
            }
            f.write_str(")")
        };
        match self {
            Self::Atom(name, None) => f.write_str(name),
            Self::Atom(name, Some(value)) => write!(f, "{name} = \"{value}\""),
            Self::All(parts) => list(f, "all", parts),
            Self::Any(parts) => list(f, "any", parts),
            Self::Not(inner) => write!(f, "not({inner})"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prints_what_it_parsed() {
        for text in ["unix", "feature = \"x\"", "all(unix, not(any(test, feature = \"a-b\")))", "any()", "target_os = \"linux\""] {
            assert_eq!(Cfg::parse(text).map(|cfg| cfg.to_string()).as_deref(), Some(text));
        }
        assert_eq!(Cfg::parse("all(unix"), None);
        assert_eq!(Cfg::parse("= 1"), None);
    }

    #[test]
    fn test_code_is_what_cannot_be_on_without_test() {
        let test = |text: &str| Cfg::parse(text).is_some_and(|cfg| cfg.requires_test());
        assert!(test("test") && test("all(unix, test)") && test("any(test)"));
        assert!(!test("any(test, unix)") && !test("not(test)") && !test("unix"));
    }
}
