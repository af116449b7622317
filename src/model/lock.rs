//! A `Cargo.lock`.

use semver::Version;

/// What a lock took, with what depends on what.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lock {
    /// The file, relative to the workspace root.
    pub file: String,
    /// The format's version, 1 where none is written.
    pub format: u32,
    /// All packages, sorted by name, version, source. Ids elsewhere are indices into this.
    pub packages: Vec<LockedPackage>,
    /// Patches that nothing uses: name and version.
    pub unused_patches: Vec<(String, Version)>,
}

/// A package in a lock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LockedPackage {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: Version,
    /// Where it comes from.
    pub source: LockedSource,
    /// The checksum of what was taken, where there is one.
    pub checksum: Option<String>,
    /// What it depends on: indices into [`Lock::packages`], sorted.
    pub dependencies: Vec<u32>,
    /// The one-based line where it begins.
    pub line: u32,
}

/// Where a locked package comes from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LockedSource {
    /// The workspace, or a directory beside it.
    Path,
    /// A registry: the URL of its index as the lock has it, without `registry+` or `sparse+` before it.
    Registry(String),
    /// A repository.
    Git {
        /// Its URL, without query and fragment.
        url: String,
        /// `branch=…`, `tag=…`, `rev=…` as the lock has it; empty for the default branch.
        reference: String,
        /// The commit.
        commit: String,
    },
}

impl LockedSource {
    /// The word in output.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Registry(_) => "registry",
            Self::Git { .. } => "git",
        }
    }
}
