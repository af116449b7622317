//! Why a run could not happen at all: bad arguments, bad configuration, no workspace.
//!
//! What goes wrong with part of the input while the rest goes on is a [`crate::model::problem::Problem`] instead.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

/// The reason that nothing could be done; the process ends with exit code 2.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Error {
    /// A lowercase fragment, names in backticks.
    pub message: String,
    /// One imperative sentence: what to do.
    pub hint: String,
    /// The places in a text that are wrong, where it is about a text; they are told before the message.
    pub diagnostics: Vec<Diagnostic>,
}

/// A place in a text that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// A lowercase fragment, names in backticks.
    pub message: String,
    /// What stands there, in a few words; may be empty.
    pub label: String,
    /// One imperative sentence: what to do.
    pub hint: String,
    /// The file, relative to the workspace root.
    pub file: String,
    /// The text of the file.
    pub text: Arc<str>,
    /// The bytes.
    pub span: Range<usize>,
}

impl Error {
    /// An error with its way out.
    pub fn new(message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { message: message.into(), hint: hint.into(), diagnostics: Vec::new() }
    }
}

impl fmt::Display for Error {
    /// The message alone: whoever prints errors decides how the rest looks.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Error {}
