//! What the text of the workspace says of its dependencies: evidence, no proof.
//!
//! Indices named `member` are into [`crate::model::dependencies::Dependencies::members`], `requirement` into that member's requirements, `package` into
//! [`crate::model::lock::Lock::packages`].

use semver::Version;

use crate::model::place::Place;

/// A requirement whose crate no text of the member names.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Unnamed {
    /// Whose.
    pub member: u32,
    /// Which.
    pub requirement: u32,
}

/// A crate that a member uses through another crate that re-exports it: an update of the one is an update of the other.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Undeclared {
    /// Whose text.
    pub member: u32,
    /// The crate that is named and re-exports the other.
    pub through: u32,
    /// The crate that is meant, as the first depends on it.
    pub package: u32,
    /// The path as far as it names that crate: `axum::http`.
    pub path: String,
    /// How many references there are.
    pub references: u32,
    /// The first of them.
    pub at: Place,
    /// The member's own requirement on that crate, where it has one.
    pub declared: Option<u32>,
    /// What meets the member's own requirement, where that is in another bucket: then the same name means two types.
    pub other: Option<Version>,
}
