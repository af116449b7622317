//! Pre-releases that a finished release has overtaken.

use semver::Version;

/// A pre-release that a finished release has overtaken.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Overtaken {
    /// Where it is asked for or taken.
    pub at: OvertakenAt,
    /// The pre-release.
    pub version: Version,
    /// The newest live release.
    pub newest: Version,
}

/// Where a pre-release is asked for or taken.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum OvertakenAt {
    /// It is locked: an index into the lock.
    Locked(u32),
    /// A requirement names it.
    Asked {
        /// Whose: an index into [`crate::model::dependencies::Dependencies::members`].
        member: u32,
        /// Which of the member's requirements.
        requirement: u32,
    },
}
