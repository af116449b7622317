//! What features a package has that not everybody asked for: cargo builds it once, with all that anybody asks.
//!
//! Indices named `package` are into [`crate::model::lock::Lock::packages`], `member` into
//! [`crate::model::dependencies::Dependencies::members`], `requirement` into that member's requirements.

use crate::model::standing::Link;

/// A member that gets features of a direct dependency only when the whole workspace is built: alone, it may not compile.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FeatureSurprise {
    /// Whose dependency.
    pub member: u32,
    /// The dependency.
    pub package: u32,
    /// Its features that are on in `cargo build --workspace` and not in `cargo build -p member`, sorted.
    pub features: Vec<String>,
    /// Members that bring one of them when they are built alone, sorted; empty where only several together do.
    pub because: Vec<u32>,
}

/// A member that asked for a dependency without default features, and gets them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct DefaultsLeak {
    /// Whose requirement.
    pub member: u32,
    /// Which one.
    pub requirement: u32,
    /// The dependency.
    pub package: u32,
    /// Whether the defaults are on even where the member is built alone.
    pub alone: bool,
    /// Who turns them on, requirements of members first, then by length of the chain; at most a handful.
    pub by: Vec<DefaultsBy>,
}

/// Who turns default features on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DefaultsBy {
    /// A requirement of a member: member and requirement.
    Requirement(u32, u32),
    /// A published crate: the way from a member to the dependency through it.
    Chain(Vec<Link>),
}
