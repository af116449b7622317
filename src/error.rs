//! Why a run could not happen at all: bad arguments, bad configuration, no workspace.
//!
//! What goes wrong with part of the input while the rest goes on is a [`crate::model::problem::Problem`] instead.

use std::fmt;

/// The reason that nothing could be done; the process ends with exit code 2.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    /// A lowercase fragment, names in backticks.
    pub message: String,
    /// One imperative sentence: what to do.
    pub hint: String,
}

impl Error {
    /// An error with its way out.
    pub fn new(message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { message: message.into(), hint: hint.into() }
    }
}

impl fmt::Display for Error {
    /// The message alone: whoever prints errors decides how the hint looks.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Error {}
