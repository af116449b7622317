//! What went wrong with some input, without stopping the run: data beside the result.

use serde::{Deserialize, Serialize};

/// What kind of thing could not be read or followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProblemKind {
    /// A file is not valid Rust (or not valid UTF-8, too large, too deeply nested).
    Parse,
    /// A file or directory could not be read.
    Read,
    /// `mod x;` names no file.
    MissingModule,
    /// `mod x;` finds both `x.rs` and `x/mod.rs`.
    AmbiguousModule,
    /// A `#[path]` or `include!` leads out of the workspace, or in a circle.
    NotFollowed,
    /// A `.rs` file that no target reaches.
    Orphan,
    /// A manifest, or part of one, could not be used.
    Manifest,
    /// A file lies in a git submodule, and a revision was surveyed.
    Submodule,
    /// cargo could not be used; the static reader took over.
    Cargo,
    /// A lock is missing, cannot be read, or does not go with the manifests.
    Lock,
    /// What a registry offers is not known, or not all of it.
    Index,
    /// Advisories could not be read.
    Advisory,
}

/// One problem, with its place where there is one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Problem {
    /// What kind of problem.
    pub kind: ProblemKind,
    /// Path relative to the workspace root, `/`-separated; empty when the problem has no file.
    pub file: String,
    /// One-based line, 0 when the problem is about the whole file.
    pub line: u32,
    /// A lowercase fragment, names in backticks.
    pub message: String,
    /// One imperative sentence: what to do.
    pub hint: String,
}

impl Problem {
    /// A problem about a place in a file.
    pub fn new(kind: ProblemKind, file: &str, line: u32, message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { kind, file: file.to_owned(), line, message: message.into(), hint: hint.into() }
    }
}
