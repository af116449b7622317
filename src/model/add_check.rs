//! What a new dependency brings with it.

use semver::{Version, VersionReq};

use crate::model::links_conflict::LinksConflict;
use crate::model::lock_diff::LockDiff;
use crate::model::rust_version::RustVersion;

/// A requirement on a crate of crates.io that is not there yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Addition {
    /// The crate.
    pub package: String,
    /// What is accepted.
    pub accepts: VersionReq,
    /// The features that are asked for.
    pub features: Vec<String>,
    /// Whether default features are asked for.
    pub default_features: bool,
}

/// What a new dependency brings with it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AddCheck {
    /// The release that is taken; `None` where there is no lock with it.
    pub taken: Option<Version>,
    /// What becomes of the lock; empty where there is none with it.
    pub diff: LockDiff,
    /// The Rust that is needed then, where that is more than before.
    pub rust: Option<RustRaise>,
    /// Native libraries that two packages would link.
    pub links: Vec<LinksConflict>,
    /// Features of packages that are there already and that nobody has asked for before: package, version, features.
    pub features: Vec<(String, Version, Vec<String>)>,
    /// Releases of the same crate in the lock that the requirement does not accept, and that cost nothing. Sorted.
    pub alternatives: Vec<Version>,
    /// Why there is no lock with it, as a fragment.
    pub refused: Option<String>,
    /// Crates that could change this and of which nothing is known, sorted.
    pub missing: Vec<String>,
}

/// More Rust is needed than before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RustRaise {
    /// What was needed.
    pub from: Option<RustVersion>,
    /// What is needed.
    pub to: RustVersion,
    /// The least that a member says it needs.
    pub declared: Option<RustVersion>,
    /// Who needs it: packages with versions, sorted.
    pub because: Vec<(String, Version)>,
}
