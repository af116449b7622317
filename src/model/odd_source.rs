//! Dependencies whose source cannot be relied on.

use crate::model::place::Place;

/// A dependency whose source cannot be relied on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct OddSource {
    /// The package.
    pub package: String,
    /// What is odd.
    pub oddity: Oddity,
    /// Who names it: an index into [`crate::model::dependencies::Dependencies::members`]; `None` for patches and for the lock's own.
    pub member: Option<u32>,
    /// Where that stands; `None` where it is the lock's own.
    pub at: Option<Place>,
    /// The copies in the lock, where it is about these.
    pub copies: Vec<u32>,
}

/// What is odd about a source.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Oddity {
    /// A repository's default branch: another commit with every update of the lock.
    DefaultBranch,
    /// A branch that is named: another commit with every update of the lock.
    Branch(String),
    /// A path or a repository without a version, in a package that may be published: the registry refuses it.
    WithoutVersion,
    /// A patch that nothing uses.
    UnusedPatch,
    /// A package of the workspace that is there a second time, from a registry: something else depends on what was published of it.
    OwnFromRegistry,
    /// Copies of one name from a registry and from elsewhere: their types differ, even at one version.
    SeveralSources,
}
