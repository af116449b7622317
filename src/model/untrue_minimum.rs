//! A requirement whose least release cannot be what its author builds with.

use semver::Version;

/// A requirement whose least release cannot be what its author builds with.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct UntrueMinimum {
    /// Whose: an index into [`crate::model::dependencies::Dependencies::members`].
    pub member: u32,
    /// Which of the member's requirements.
    pub requirement: u32,
    /// The least release that is accepted and not yanked.
    pub least: Version,
    /// Features that the member asks for and that `least` does not have, sorted.
    pub lacks: Vec<String>,
    /// The least release that is accepted, not yanked, and has all of them; `None` where there is none.
    pub true_from: Option<Version>,
    /// The version that the text names, where it was never published.
    pub names_nothing: Option<Version>,
}
