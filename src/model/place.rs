//! A place in the text of the workspace.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A place in the workspace.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Place {
    /// Relative to the workspace root, `/`-separated.
    pub file: String,
    /// One-based.
    pub line: u32,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.file, self.line)
    }
}
