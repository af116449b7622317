//! The environments of a workspace, with what their files say.

use crate::model::claim::{Claim, ClaimFile};
use crate::model::place::Place;
use crate::model::problem::Problem;
use crate::model::rust_version::RustVersion;

/// The names of the environments that there are without a configuration, in the order of output.
pub const DEFAULT: [&str; 4] = ["development", "ci", "test", "production"];

/// The files that make claims, before anybody reads them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClaimSources {
    /// The environments, in the order of output.
    pub environments: Vec<String>,
    /// The files, sorted by name.
    pub files: Vec<ClaimFile>,
    /// All `Cargo.lock`, relative to the workspace root, sorted.
    pub locks: Vec<String>,
    /// What could not be read.
    pub gaps: Vec<Problem>,
}

/// What all files say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Environments {
    /// The environments, in the order of output.
    pub names: Vec<String>,
    /// The files that were read: name and environment, sorted by name.
    pub files: Vec<(String, String)>,
    /// What they say, sorted by place.
    pub claims: Vec<Claim>,
    /// All `Cargo.lock`, relative to the workspace root, sorted.
    pub locks: Vec<Lockfile>,
    /// What could not be read.
    pub gaps: Vec<Problem>,
}

/// A `Cargo.lock` in the tree.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Lockfile {
    /// Relative to the workspace root.
    pub file: String,
    /// Whose it is.
    pub of: LockOwner,
}

/// Whose a lock is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LockOwner {
    /// The workspace's.
    Root,
    /// That of a workspace or package of its own.
    Own,
    /// Nobody's: cargo does not read it there.
    Nobody,
}

impl LockOwner {
    /// The word in output.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Root => "workspace",
            Self::Own => "own",
            Self::Nobody => "nobody",
        }
    }
}

/// The Rust that what is built needs, at least.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Need {
    /// The release.
    pub version: RustVersion,
    /// Who needs it: `clap 4.5.1`.
    pub by: String,
    /// Where it is locked or declared.
    pub place: Place,
}

/// What the environments have in one respect.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MatrixRow {
    /// `toolchain`, `rust-version`, `image`, …
    pub what: &'static str,
    /// One for each environment, in the order of their names.
    pub cells: Vec<Vec<MatrixEntry>>,
}

/// One thing that an environment has.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct MatrixEntry {
    /// What, as people write it.
    pub text: String,
    /// What the text alone does not say: what overrides it, that no image uses it.
    pub note: String,
    /// Where it says so, sorted.
    pub places: Vec<Place>,
}

/// One source of truth for the toolchain.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proposal {
    /// One sentence: what it would be, or why none can be told.
    pub text: String,
    /// A unified diff; empty where nothing is to be changed, or none can be told.
    pub diff: String,
}
