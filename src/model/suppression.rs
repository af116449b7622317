//! What a comment `// underpin: allow(rule_a, rule_b) reason` asks for, and what it covers.

use serde::{Deserialize, Serialize};
use ustr::Ustr;

/// A comment that asks to keep silent: in one file's facts.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Suppression {
    /// One-based line where the comment starts.
    pub line: u32,
    /// What it asks for.
    pub request: Request,
    /// The lines that it covers, one-based and inclusive.
    pub covers: (u32, u32),
    /// The module that it covers as a whole.
    pub module: Covered,
}

/// What a comment asks for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Request {
    /// `allow(rule_a, rule_b) reason`
    Allow {
        /// The rules as written, in that order. Whether they exist, and whether one stands there twice, is not judged here.
        rules: Vec<Ustr>,
        /// Why; empty where nobody says.
        reason: String,
    },
    /// It starts with `underpin:` and cannot be understood.
    Malformed(Fault),
}

/// Why a comment cannot be understood.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Fault {
    /// Another word than `allow`, which may be none.
    Word(String),
    /// No `(` behind `allow`.
    NoParentheses,
    /// No `)`.
    NotClosed,
    /// Nothing between the parentheses.
    NoRules,
    /// What cannot be a rule's name.
    Name(String),
}

/// The module that a comment covers as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Covered {
    /// None: only lines.
    Lines,
    /// The file's own.
    File,
    /// The one that `mod name` declares on a line of this file.
    Declared(Ustr, u32),
}

/// A comment that asks to keep silent: in the project.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PlacedSuppression {
    /// Index into [`Project::files`](crate::model::project::Project::files).
    pub file: u32,
    /// One-based line where the comment starts.
    pub line: u32,
    /// The rules as written; none for a malformed comment.
    pub rules: Vec<Ustr>,
    /// Why; empty where nobody says.
    pub reason: String,
    /// Why the comment cannot be understood, where it cannot: then it covers nothing.
    pub fault: Option<Fault>,
    /// The lines of the file that it covers, one-based and inclusive.
    pub covers: (u32, u32),
    /// Whether it covers a module as a whole, with what lies in it.
    pub whole_module: bool,
    /// That module: indices into [`Project::modules`](crate::model::project::Project::modules), sorted. Several where targets share the
    /// file, none where no target has it.
    pub modules: Vec<u32>,
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Word(word) if word.is_empty() => f.write_str("nothing follows `underpin:`"),
            Self::Word(word) => write!(f, "`{word}` is nothing that a comment can ask for"),
            Self::NoParentheses => f.write_str("`allow` names no rule"),
            Self::NotClosed => f.write_str("`allow(` is not closed"),
            Self::NoRules => f.write_str("`allow()` names no rule"),
            Self::Name(name) => write!(f, "`{name}` cannot be the name of a rule"),
        }
    }
}
