//! What does not fit between environments, or is left open in one of them.

use crate::finding::Evidence;
use crate::model::place::Place;

/// What kind of thing is wrong, the gravest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EnvironmentFindingKind {
    /// A toolchain is older than what is built needs: it cannot be built there.
    ToolchainTooOld,
    /// What ships is built without holding the lock to what it says.
    UnlockedBuild,
    /// The lock is not there when an image is built.
    LockNotCopied,
    /// There is no lock, and something ships.
    LockMissing,
    /// A lock that cargo does not read.
    SecondLock,
    /// Two environments use different toolchains.
    ToolchainDrift,
    /// What is installed is not what is used: the toolchain file says otherwise.
    ShadowedToolchain,
    /// What ships is built with another compiler every few weeks.
    FloatingToolchain,
    /// An argument that names a toolchain, and no stage that is used reads it.
    HiddenArgument,
    /// No job that runs on changes builds what ships.
    UnexercisedBuild,
    /// What ships is built with features, for a target or in a profile that CI never builds.
    BuildLineDrift,
    /// `rust-version` and clippy's `msrv` say different things.
    MsrvDrift,
    /// An image that may be another one tomorrow.
    UnpinnedImage,
    /// A Puppet module that may be another one tomorrow.
    UnpinnedModule,
    /// Two files ask for versions of a Puppet module that no version is.
    ContradictingModule,
}

impl EnvironmentFindingKind {
    /// The id in output: it stays.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::ToolchainTooOld => "toolchain_too_old",
            Self::UnlockedBuild => "unlocked_build",
            Self::LockNotCopied => "lock_not_copied",
            Self::LockMissing => "lock_missing",
            Self::SecondLock => "second_lock",
            Self::ToolchainDrift => "toolchain_drift",
            Self::ShadowedToolchain => "shadowed_toolchain",
            Self::FloatingToolchain => "floating_toolchain",
            Self::HiddenArgument => "hidden_argument",
            Self::UnexercisedBuild => "unexercised_build",
            Self::BuildLineDrift => "build_line_drift",
            Self::MsrvDrift => "msrv_drift",
            Self::UnpinnedImage => "unpinned_image",
            Self::UnpinnedModule => "unpinned_module",
            Self::ContradictingModule => "contradicting_module",
        }
    }
}

/// Something that is wrong between environments.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct EnvironmentFinding {
    /// What kind.
    pub kind: EnvironmentFindingKind,
    /// Where to look first.
    pub place: Place,
    /// What is the case, in one sentence without an end mark.
    pub message: String,
    /// What to do, in one sentence.
    pub remedy: String,
    /// Why it is so, in the order in which to read it.
    pub route: Vec<Evidence>,
}
