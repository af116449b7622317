//! How members of a workspace that name the same package agree.
//!
//! Indices named `member` are into [`crate::model::dependencies::Dependencies::members`], `requirement` into that member's requirements, `entry` into
//! [`crate::model::dependencies::Dependencies::inheritable`].

use semver::Version;

/// How members of a workspace that name the same package agree.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Agreement {
    /// Packages that members declare each for themselves, and not alike; sorted by package.
    pub drifts: Vec<Drift>,
    /// Entries of `[workspace.dependencies]` that no member inherits.
    pub unused: Vec<u32>,
    /// Requirements that stand beside an entry of `[workspace.dependencies]` that they could inherit; sorted.
    pub shadows: Vec<Shadow>,
}

/// A package that members declare each for themselves, and not alike.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drift {
    /// The package.
    pub package: String,
    /// Who declares it: member, requirement; sorted.
    pub declared: Vec<(u32, u32)>,
    /// In what they differ, sorted.
    pub differs: Vec<Difference>,
    /// The newest live release that all of them accept. `None` with no gap: there is none, the lock has it twice or cannot be made.
    pub common: Option<Version>,
    /// The requirement that says what all of them say together: what the workspace can declare.
    pub inherit_as: Option<String>,
    /// Why nothing is said of a common release, as a fragment.
    pub gap: Option<String>,
}

/// In what two requirements on one package differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Difference {
    /// In what they accept.
    Requirement,
    /// In whether they ask for default features.
    DefaultFeatures,
    /// In the features that they ask for.
    Features,
}

/// A requirement that could be inherited.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Shadow {
    /// The entry.
    pub entry: u32,
    /// Whose.
    pub member: u32,
    /// Which.
    pub requirement: u32,
    /// Whether it accepts something else than the entry.
    pub differs: bool,
}
