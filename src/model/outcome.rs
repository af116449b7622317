//! What cargo made of a workspace that it was given to resolve.

use crate::model::lock::Lock;

/// What cargo made of a workspace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// How it ended.
    pub end: End,
    /// The lock that it wrote, where it ended well.
    pub lock: Option<Lock>,
    /// Its words, trimmed, without paths of the place that it ran in.
    pub said: String,
    /// Crates that could have decided otherwise and of which nothing is known, sorted.
    pub missing: Vec<String>,
}

/// How it ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum End {
    /// There is a lock.
    Resolved,
    /// cargo refuses: its last cause, as a fragment.
    Refused(String),
    /// cargo was not asked, or gave no answer: the reason, as a fragment.
    NotAsked(String),
}

impl Outcome {
    /// cargo was not asked, or gave no answer.
    #[must_use]
    pub fn not_asked(reason: impl Into<String>) -> Self {
        Self { end: End::NotAsked(reason.into()), lock: None, said: String::new(), missing: Vec::new() }
    }
}
