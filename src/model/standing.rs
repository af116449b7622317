//! Where the dependencies of a workspace stand: what version reasoning finds, before any rule looks.
//!
//! Indices named `package` are into [`crate::model::lock::Lock::packages`], `member` into
//! [`crate::model::dependencies::Dependencies::members`], `requirement` into that member's requirements.

use semver::{Version, VersionReq};

use crate::model::remedy::{Remedy, Status, Verdict};
use crate::model::rust_version::RustVersion;

/// Where the dependencies of a workspace stand.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Assessment {
    /// Each locked package. Parallel to the lock.
    pub packages: Vec<Standing>,
    /// Each requirement of each member that names a registry, sorted by member, requirement.
    pub requirements: Vec<RequirementStanding>,
    /// Old copies, sorted by name, old version.
    pub duplicates: Vec<Duplicate>,
    /// Published crates whose newest release holds old copies, those first that hold most.
    pub blockers: Vec<Blocker>,
    /// Requirements that no live release satisfies, or nearly none, sorted.
    pub hostages: Vec<Hostage>,
    /// How far all of it lags.
    pub lag: TotalLag,
}

/// A locked package.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Standing {
    /// Whether some member can build it, with all features on, on any target.
    pub activity: Activity,
    /// The newest live release; `None` where nothing is known or none is live.
    pub newest: Option<Version>,
    /// The newest live release in the bucket of the locked one.
    pub newest_compatible: Option<Version>,
    /// The newest release that all requirements on this copy accept and that is not yanked, a pre-release where they ask for one.
    pub newest_allowed: Option<Version>,
    /// Where `cargo update` takes it, as far as requirements tell.
    pub updated: Updated,
    /// Whether the locked release was withdrawn.
    pub yanked: bool,
    /// The nearest live release that all requirements on this copy accept, where it was withdrawn.
    pub replacement: Option<Version>,
    /// How far it lags; `None` where publication times are not known, and for packages of the workspace and of git.
    pub lag: Option<Lag>,
    /// Live releases that are newer.
    pub releases_behind: u32,
    /// Buckets with live releases that are newer.
    pub buckets_behind: u32,
    /// Days since the crate's latest release of any kind.
    pub pulse_days: Option<i64>,
    /// The size of an upgrade, where code was looked at; `None` for what no module names.
    pub exposure: Option<Exposure>,
    /// Why nothing can be said, as a fragment; `None` where all is known.
    pub gap: Option<String>,
}

/// Where `cargo update` takes a locked package.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Updated {
    /// Nothing is known of its releases, or it is not of a registry.
    #[default]
    Unknown,
    /// To this release: the locked one where it stays.
    To(Version),
    /// Out of the lock: nothing asks for this copy any more.
    Gone,
}

/// Whether a locked package is ever built.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Activity {
    /// Some member builds it, on some target, with some features.
    #[default]
    Active,
    /// As `Active`, but only for build scripts, procedural macros and what they need: it runs on the host.
    Host,
    /// As `Active`, but only for tests, examples and benches.
    Test,
    /// It stands in the lock, and no features or targets ever build it.
    Phantom,
}

/// How far a locked package lags behind the newest release, in days, in three parts.
///
/// Source: libyear.com ("the sum of time between the used and the newest release"), split by who can end it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lag {
    /// What `cargo update` ends: from the locked release to the one that it takes.
    pub mine: i64,
    /// What an edit of a manifest of the workspace ends.
    pub requirement: i64,
    /// What waits for somebody upstream.
    pub blocked: i64,
}

/// The lag of all packages of registries that can be judged.
///
/// Source: Zerouali, Mens, Gonzalez-Barahona, Decan, A formal framework for measuring technical lag in component repositories, 2019:
/// `lag(D) = agg over c in D of delta(ideal(c), c)`, with the newest live release as the ideal one.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct TotalLag {
    /// How many packages were judged.
    pub judged: u32,
    /// How many could not be.
    pub not_judged: u32,
    /// The sum, in three parts.
    pub sum: Lag,
    /// The greatest of one package, in days.
    pub max: i64,
    /// Live releases behind, summed.
    pub releases: u64,
    /// Buckets behind, summed.
    pub buckets: u64,
    /// Advisories that hold, summed; `None` where no advisories were given.
    pub advisories: Option<u64>,
}

/// A requirement of a member on a crate of a registry.
#[derive(Clone, Debug, PartialEq)]
pub struct RequirementStanding {
    /// Whose.
    pub member: u32,
    /// Which.
    pub requirement: u32,
    /// The locked package that it is met by, where it is known.
    pub package: Option<u32>,
    /// How its text is shaped.
    pub shape: Shape,
    /// The newest live release that it accepts.
    pub best: Option<Version>,
    /// The newest live release.
    pub newest: Option<Version>,
    /// Whether it excludes the newest.
    pub stale: bool,
    /// Newer buckets than the best one's that it excludes, each with a live release older than 30 days.
    pub lag_buckets: u32,
    /// Since when there has been a live release that it excludes: days from then to now. Source: Decan, Mens, Constantinou 2018 ("time since
    /// the first missed release").
    pub behind_days: Option<i64>,
    /// Live releases that it accepts.
    pub live: u32,
    /// Why nothing can be said, as a fragment.
    pub gap: Option<String>,
}

/// How a requirement's text is shaped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shape {
    /// `1.2`, `^1.2`: up to the end of the bucket.
    Caret,
    /// `~1.2`
    Tilde,
    /// `=1.2.3`
    Exact,
    /// `1.*`: up to the end of the bucket.
    Wildcard,
    /// `*`: anything.
    Any,
    /// `>=1.2`: no end.
    Open,
    /// `>=1.2, <1.5`: ends inside of a bucket.
    Narrow,
    /// `>=0.3, <0.6`: spans buckets, with an end.
    Wide,
}

impl Shape {
    /// The word in output.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Caret => "caret",
            Self::Tilde => "tilde",
            Self::Exact => "exact",
            Self::Wildcard => "wildcard",
            Self::Any => "any",
            Self::Open => "open",
            Self::Narrow => "narrow",
            Self::Wide => "wide",
        }
    }
}

/// How much of the workspace leans on a crate.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Exposure {
    /// Modules that name it, sorted ids.
    pub modules: Vec<String>,
    /// References, test code left out.
    pub references: u32,
    /// References in test code.
    pub test_references: u32,
    /// Distinct items that are named, sorted paths.
    pub items: Vec<String>,
    /// Whether its types stand in the public interface of a member.
    pub public: bool,
    /// Where a facade for it would stand; `None` where fewer than three modules name it outside of tests.
    pub facade: Option<Facade>,
}

/// A module that could be the only one to name a crate, and pass its items on: an upgrade then touches that module alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facade {
    /// The module that names most of the crate's items already.
    pub module: String,
    /// How many it names.
    pub items: u32,
    /// The other modules, which would name this one instead of the crate.
    pub spares: u32,
}

/// An old copy of a package that is there in a newer bucket too.
#[derive(Clone, Debug, PartialEq)]
pub struct Duplicate {
    /// The old copy.
    pub old: u32,
    /// The newest copy.
    pub new: u32,
    /// Whether both are built; told apart from pairs of which one is never built, or one is for the host alone.
    pub pair: Pair,
    /// Who has to act; the worst over all that hold it.
    pub verdict: Verdict,
    /// How sure that is.
    pub status: Status,
    /// What removes it; empty where nobody here can.
    pub remedy: Remedy,
    /// Who holds it: for each dependent that has to let go, a way from a member to it, the shortest first.
    pub chains: Vec<Chain>,
    /// Whether the newest release of the old bucket is made from the new one (the "semver trick"): then types of both are the same.
    pub is_semver_trick: bool,
}

/// What kind of duplicate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Pair {
    /// Both are built into the same program.
    Real,
    /// One of them runs on the host only.
    HostTarget,
    /// One of them is for tests only.
    Test,
    /// One of them is never built.
    Phantom,
}

/// A way from a member to a locked package.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Chain {
    /// The member first; the package that is held last.
    pub links: Vec<Link>,
    /// Who has to act along it.
    pub verdict: Verdict,
    /// The package that does not let go, where that is `UPSTREAM`.
    pub blocker: Option<u32>,
}

/// A step of a chain.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Link {
    /// The package.
    pub package: u32,
    /// What it asks of the next one, as text; empty for the last.
    pub asks: String,
}

/// A published crate that does not let old copies go.
#[derive(Clone, Debug, PartialEq)]
pub struct Blocker {
    /// Its name.
    pub package: String,
    /// Its newest live release.
    pub version: Version,
    /// When that was published, days ago.
    pub age_days: Option<i64>,
    /// What that asks for: package and requirement, sorted.
    pub asks: Vec<(String, String)>,
    /// Old copies that would be gone if it accepted the newer ones: indices into [`Assessment::duplicates`].
    pub unlocks: Vec<u32>,
}

/// A requirement in a lock that no live release satisfies any more, or only one.
#[derive(Clone, Debug, PartialEq)]
pub struct Hostage {
    /// Whose requirement: a locked package.
    pub package: u32,
    /// What it requires.
    pub requires: String,
    /// The requirement.
    pub accepts: VersionReq,
    /// The package that it was met by.
    pub held: Option<u32>,
    /// How many live releases satisfy it: 0 for a hostage, 1 for one that is a yank away.
    pub live: u32,
}

/// What Rust a member needs, and who says so.
#[derive(Clone, Debug, PartialEq)]
pub struct RustNeed {
    /// Whose.
    pub member: u32,
    /// What it says of itself.
    pub declared: Option<RustVersion>,
    /// The greatest `rust-version` of what it builds, tests left out.
    pub need: Option<RustVersion>,
    /// Who needs that: locked packages, sorted.
    pub because: Vec<u32>,
    /// Locked packages that it builds and that do not say what they need.
    pub silent: u32,
}
