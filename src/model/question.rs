//! What a solver is asked, and what it answers.

use semver::{Version, VersionReq};

use crate::model::bucket::Bucket;
use crate::model::place::Place;
use crate::model::remedy::Edit;
use crate::model::rust_version::RustVersion;

/// What is asked: can all of the workspace be resolved, if …
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Question {
    /// Requirements of members that ask for something else: member, requirement, what it is to accept.
    pub replaced: Vec<(u32, u32, VersionReq)>,
    /// Releases that must not be taken.
    pub forbidden: Vec<Forbidden>,
    /// Crates of crates.io that the workspace is to ask for besides.
    pub wanted: Vec<(String, VersionReq)>,
    /// Whether packages of the lock may only be taken as they are locked.
    pub is_pinned: bool,
    /// Whether the lock is forgotten: then the newest releases are taken first, not the locked ones.
    pub is_free: bool,
    /// The Rust whose releases are taken first.
    pub rust_version: Option<RustVersion>,
}

/// Releases that must not be taken.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Forbidden {
    /// The package, whatever its source.
    pub package: String,
    /// Which of its releases.
    pub releases: ForbiddenReleases,
}

/// Which releases of a package.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ForbiddenReleases {
    /// All of a bucket.
    Bucket(Bucket),
    /// All before a version.
    Below(Version),
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// There is a way: all packages, members included, with their versions, sorted.
    Found(Vec<(String, Version)>),
    /// There is none, and why.
    Impossible(Explanation),
    /// What decides it is not known: the reason, as a fragment.
    Unknown(String),
}

/// Why there is no way: facts that cannot all hold, those of the workspace first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Explanation {
    /// The facts, at most [`Explanation::LIMIT`].
    pub premises: Vec<Premise>,
    /// How many more there are.
    pub further: u32,
    /// Requirements of members on registries that no edit was tried for: the package, and why, as a fragment; sorted. Filled in where edits are looked
    /// for.
    pub not_tried: Vec<(String, String)>,
}

impl Explanation {
    /// What fits in one look.
    pub const LIMIT: usize = 6;
}

/// A fact with its source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Premise {
    /// A member requires a package.
    Required {
        /// The member.
        member: String,
        /// The place of the requirement.
        at: Place,
        /// What is required.
        package: String,
        /// The requirement, as text.
        asks: String,
    },
    /// Releases of a package require another.
    Depends {
        /// The package.
        package: String,
        /// Which releases: the first and the last of them.
        from: Version,
        /// The last.
        to: Version,
        /// The day on which the last was published, `2025-03-11`.
        published: Option<String>,
        /// What they require.
        requires: String,
        /// The requirements, as texts, sorted: neighbours may say it differently.
        asks: Vec<String>,
    },
    /// No release of a package is as it would have to be.
    None {
        /// The package.
        package: String,
        /// What would have to be, as a fragment: `that is in none of the buckets 1`, `with the feature "x"`.
        such: String,
    },
    /// Only one package can link a native library.
    Links {
        /// The library.
        library: String,
        /// The packages that do, sorted.
        packages: Vec<String>,
    },
    /// The question has it so.
    Asked {
        /// As a fragment: `no syn 1`, `tokio ^2`.
        what: String,
    },
}

/// What to edit so that something becomes possible.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WayOut {
    /// These edits do, and no fewer of them; none where it is possible already.
    Edits {
        /// Sorted by place.
        edits: Vec<Edit>,
        /// What is taken then: packages with their versions, sorted.
        found: Vec<(String, Version)>,
    },
    /// No edits do, and why.
    None(Explanation),
    /// What decides it is not known: the reason, as a fragment.
    Unknown(String),
}
