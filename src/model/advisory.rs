//! What is known of as dangerous, as the `RustSec` database tells it.

use jiff::civil::Date;
use semver::VersionReq;

/// An advisory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advisory {
    /// `RUSTSEC-2024-0001`
    pub id: String,
    /// The package that it is about.
    pub package: String,
    /// Its title.
    pub title: String,
    /// When it was published.
    pub date: Option<Date>,
    /// What kind of advisory.
    pub kind: AdvisoryKind,
    /// Versions in which it is mended.
    pub patched: Vec<VersionReq>,
    /// Versions that never had it.
    pub unaffected: Vec<VersionReq>,
}

/// What kind of advisory.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AdvisoryKind {
    /// It can be attacked.
    Vulnerability,
    /// Nobody looks after it.
    Unmaintained,
    /// It breaks Rust's promises.
    Unsound,
    /// Something else that is to be known.
    Notice,
}
