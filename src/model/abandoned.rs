//! Crates that nobody seems to look after any more, and that cost something.

/// A locked package whose crate nobody seems to look after any more.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Abandoned {
    /// The package: an index into the lock.
    pub package: u32,
    /// Days since its crate's latest release of any kind.
    pub pulse_days: i64,
    /// Whether it holds an old copy of something in the lock.
    pub holds_old_copy: bool,
    /// The advisory that says so, an index into [`crate::model::dependencies::Dependencies::advisories`].
    pub unmaintained: Option<u32>,
}
