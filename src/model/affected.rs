//! Locked packages that an advisory is about, and whether they can be mended.

use semver::Version;

/// A locked package that an advisory is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Affected {
    /// The package: an index into the lock.
    pub package: u32,
    /// The advisory: an index into [`crate::model::dependencies::Dependencies::advisories`].
    pub advisory: u32,
    /// Whether it can be mended.
    pub fix: Fix,
}

/// Whether a locked package can be mended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fix {
    /// `cargo update` takes this release: all requirements on this copy accept it.
    Allowed(Version),
    /// This release is the nearest that is mended, and some requirement refuses it.
    Refused(Version),
    /// No live release is mended.
    Nowhere,
    /// It is not known what releases there are: the reason, as a fragment.
    Unknown(String),
}
