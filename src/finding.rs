//! What a rule found: what, why, and what to do; and what makes it the same finding tomorrow.
//!
//! A rule gives [`Breach`]es: facts and values. The engine makes [`Finding`]s of them with the texts of the rule's page. What a
//! baseline knows are [`Debt`]s: a finding owes one or several, each with a key that has no line and no order in it. A
//! cycle owes one for each of its inner dependencies, a forbidden dependency one for each kind of reference, a module that
//! is too large a single one with its size.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::model::place::Place;
use crate::model::project::{ModuleIdx, ReferenceKind};

/// What happens when a rule is broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Nothing.
    Allow,
    /// It is told.
    Warn,
    /// It is told, and the run fails.
    Deny,
}

impl Level {
    /// All levels, the mildest first.
    pub const ALL: [Self; 3] = [Self::Allow, Self::Warn, Self::Deny];

    /// The word in configuration and output.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Allow => "allow",
            Self::Warn => "warn",
            Self::Deny => "deny",
        }
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

/// A step of the route that shows why.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Evidence {
    /// `a::b → a::c`, or what stands there.
    pub text: String,
    /// Where.
    pub place: Place,
}

/// What identifies a debt: never a line number, never the order of a cycle.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    /// The rule's id.
    pub rule: String,
    /// What it is about: the id of a module or item, a package, a file, a metric. Where it is about a dependency, whose text it is.
    pub from: String,
    /// What is depended on, where it is about a dependency.
    pub to: Option<String>,
    /// What the text does with the name, where that makes a difference.
    pub kind: Option<ReferenceKind>,
}

impl Key {
    /// A key about one thing.
    pub fn about(rule: &str, id: impl Into<String>) -> Self {
        Self { rule: rule.to_owned(), from: id.into(), to: None, kind: None }
    }

    /// A key about a dependency.
    pub fn between(rule: &str, from: impl Into<String>, to: impl Into<String>) -> Self {
        Self { rule: rule.to_owned(), from: from.into(), to: Some(to.into()), kind: None }
    }

    /// The same for one kind of reference.
    #[must_use]
    pub fn by(self, kind: ReferenceKind) -> Self {
        Self { kind: Some(kind), ..self }
    }
}

impl fmt::Display for Key {
    /// `rule: from → to (kind)`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.rule, self.from)?;
        if let Some(to) = &self.to {
            write!(f, " → {to}")?;
        }
        self.kind.map_or(Ok(()), |kind| write!(f, " ({})", kind.word()))
    }
}

/// One thing that is owed: what a baseline has an entry for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Debt {
    /// What it is.
    pub key: Key,
    /// How much, for rules about numbers: the value, rounded up to the rule's step, so that not every line more is new debt.
    pub at: Option<u64>,
    /// The places that make it, sorted; none where it has no text of its own. A comment `underpin: allow(rule)` on all of them takes it away.
    pub sites: Vec<Place>,
}

/// What a rule sees, before it has words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Breach {
    /// The modules that it is about: a level or option that is set for all of them holds. None where it is about the workspace.
    pub modules: Vec<ModuleIdx>,
    /// What fills the page's texts, by name.
    pub values: Vec<(&'static str, String)>,
    /// Where to look first.
    pub place: Place,
    /// Why it is so, in the order in which to read it.
    pub route: Vec<Evidence>,
    /// What is owed, sorted by key; at least one.
    pub debts: Vec<Debt>,
}

/// A breach in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule's id.
    pub rule: String,
    /// The rule's level there; never [`Level::Allow`].
    pub level: Level,
    /// What is the case, in one sentence without an end mark.
    pub message: String,
    /// What to do, in one sentence.
    pub remedy: String,
    /// Where to look first.
    pub place: Place,
    /// Why it is so, in the order in which to read it.
    pub route: Vec<Evidence>,
    /// What is owed, sorted by key; at least one.
    pub debts: Vec<Debt>,
}

impl Finding {
    /// The same finding under the ids that things have now: what it owes, not what it says.
    #[must_use]
    pub fn renamed(mut self, now: impl Fn(&str) -> String) -> Self {
        for Debt { key, .. } in &mut self.debts {
            key.from = now(&key.from);
            key.to = key.to.as_deref().map(&now);
        }
        self.debts.sort_by(|a, b| a.key.cmp(&b.key));
        self
    }

    /// The finding's identity: a hash over the keys of its debts, 32 hexadecimal digits. It stays when lines move, files are
    /// reordered and a circle is entered elsewhere.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        let mut hasher = blake3::Hasher::new();
        for debt in &self.debts {
            let Key { rule, from, to, kind } = &debt.key;
            for part in [rule.as_str(), from, to.as_deref().unwrap_or_default(), kind.map_or("", ReferenceKind::word)] {
                hasher.update(part.as_bytes()).update(&[0]);
            }
        }
        hasher.finalize().to_hex().chars().take(32).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finding(debts: &[(&str, u32)]) -> Finding {
        let debt = |&(to, line): &(&str, u32)| Debt {
            key: Key::between("forbidden_dependency", "a", to).by(ReferenceKind::Use),
            at: None,
            sites: vec![Place { file: "src/a.rs".into(), line }],
        };
        Finding {
            rule: "forbidden_dependency".into(),
            level: Level::Deny,
            message: String::new(),
            remedy: String::new(),
            place: Place::default(),
            route: Vec::new(),
            debts: debts.iter().map(debt).collect(),
        }
    }

    #[test]
    fn identity_is_of_keys_and_not_of_lines() {
        let print = |debts| finding(debts).fingerprint();
        assert_eq!(print(&[("b", 1)]), print(&[("b", 900)]));
        assert_ne!(print(&[("b", 1)]), print(&[("c", 1)]));
        assert_ne!(print(&[("b", 1)]), print(&[("b", 1), ("c", 1)]));
        assert_eq!(print(&[("b", 1)]).len(), 32);
    }

    #[test]
    fn a_key_reads_as_a_line() {
        assert_eq!(Key::between("r", "a", "b").by(ReferenceKind::Type).to_string(), "r: a → b (type)");
        assert_eq!(Key::about("r", "a").to_string(), "r: a");
    }
}
