//! What differs between two locks.

use semver::Version;

use crate::model::lock::LockedSource;

/// What differs between two locks, of which one is the older. All sorted by name, version.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LockDiff {
    /// Packages whose version is another.
    pub moved: Vec<Moved>,
    /// Packages that come from elsewhere.
    pub resourced: Vec<Resourced>,
    /// Releases that are not what they were: the same version from the same place, and another checksum.
    pub altered: Vec<Altered>,
    /// Packages that were not there.
    pub added: Vec<(String, Version)>,
    /// Packages that are not there any more.
    pub removed: Vec<(String, Version)>,
    /// Dependencies that take an older copy than before although nothing asks for that.
    pub repointed: Vec<Repointed>,
    /// Packages that are there in more buckets than before, and in more than one.
    pub duplicated: Vec<Duplicated>,
}

/// A package whose version is another.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moved {
    /// Its name.
    pub name: String,
    /// The version in the older lock.
    pub from: Version,
    /// The version in the newer lock.
    pub to: Version,
}

/// A package that comes from elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Resourced {
    /// Its name.
    pub name: String,
    /// The version in the newer lock.
    pub version: Version,
    /// Where it came from.
    pub from: LockedSource,
    /// Where it comes from.
    pub to: LockedSource,
}

/// A release that is not what it was.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Altered {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: Version,
    /// The checksum in the older lock.
    pub from: String,
    /// The checksum in the newer lock.
    pub to: String,
}

/// A dependency that takes an older copy than before.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Repointed {
    /// Whose dependency: name.
    pub package: String,
    /// Whose dependency: version.
    pub version: Version,
    /// What it depends on.
    pub requires: String,
    /// The copy that it took.
    pub from: Version,
    /// The copy that it takes.
    pub to: Version,
    /// Whether it takes the newer copy as well: one entry of its manifest has two copies, or another entry needs the newer one.
    pub takes_both: bool,
    /// Whether a copy as new as the one that it took is still in the lock.
    pub newer_is_there: bool,
    /// The requirement that allowed it, as text; `None` where it is not known.
    pub allowed_by: Option<String>,
}

/// A package that is there in more buckets than before.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Duplicated {
    /// Its name.
    pub name: String,
    /// All versions in the newer lock, sorted.
    pub versions: Vec<Version>,
    /// Those of them in buckets that are new, sorted.
    pub new: Vec<Version>,
}

impl LockDiff {
    /// Whether nothing differs that is looked at.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
