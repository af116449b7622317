//! What the solver decides about: packages of cargo's and what stands for them.
//!
//! Versions of all of them are numbers. Those of a crate's packages are the indices of its releases; so sets of versions are sets
//! of indices, and what a requirement accepts is asked of `semver` itself for each release.

use std::fmt;

use ustr::Ustr;

use crate::model::bucket::Bucket;

/// A crate: an index into [`crate::solver::universe::Universe::crates`].
pub type CrateId = u32;

/// What the solver decides about.
///
/// Source of the encoding: pubgrub-crates-benchmark (Finkelstein), `names.rs`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Package {
    /// The workspace.
    Root,
    /// A release of a crate in a bucket: a lock has one at most.
    Bucket(CrateId, Bucket),
    /// That release with a feature on.
    Feature(CrateId, Bucket, Ustr),
    /// That release with its default features, if it has any.
    Default(CrateId, Bucket),
    /// A requirement that accepts several buckets: its versions are the buckets, by number.
    Wide(u32),
    /// What that requirement takes, with a feature on.
    WideFeature(u32, Ustr),
    /// What that requirement takes, with its default features.
    WideDefault(u32),
    /// A native library: its versions are the packages that link it.
    Links(Ustr),
    /// A crate of which nothing is known: it has no version.
    Missing(Ustr),
}

impl fmt::Display for Package {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self:?}")
    }
}
