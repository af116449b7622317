//! Packages that link the same native library.

use semver::Version;

/// Packages that link the same native library: no build can have more than one of them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LinksConflict {
    /// The library, as `links` names it.
    pub links: String,
    /// The packages, sorted: at least two.
    pub packages: Vec<(String, Version)>,
}
