//! What can be taken: crates with their releases, and what these ask for.

use semver::{Version, VersionReq};
use ustr::Ustr;

use crate::model::release::Release;
use crate::model::requirement::Member;
use crate::model::workspace::DependencyKind;
use crate::solver::package::CrateId;

/// Where a crate comes from. Two crates of one name and two origins have nothing to do with each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Origin {
    /// A registry, by its URL.
    Registry(Ustr),
    /// A member, or a package beside the workspace: an index into the members.
    Path(u32),
    /// A repository, by URL and reference.
    Git(Ustr),
}

/// A crate with what can be taken of it.
pub struct Crate<'a> {
    /// Its name.
    pub name: Ustr,
    /// Where it comes from.
    pub origin: Origin,
    /// What there is, sorted by precedence.
    pub candidates: Vec<Candidate<'a>>,
}

/// A release that may be taken, or not.
pub struct Candidate<'a> {
    /// Its version.
    pub version: &'a Version,
    /// What is known of it.
    pub body: Body<'a>,
    /// Whether it may be taken.
    pub is_open: bool,
    /// Whether the lock has it.
    pub is_locked: bool,
    /// Whether it is to be taken before others, for the Rust that it needs.
    pub fits_rust: bool,
}

/// What is known of a candidate.
#[derive(Clone, Copy)]
pub enum Body<'a> {
    /// As a registry tells it; for packages of git the locked package that it is.
    Release(&'a Release, Option<u32>),
    /// As its manifest tells it: an index into the members.
    Member(u32, &'a Member),
}

/// What a candidate asks for.
#[derive(Clone)]
pub struct Ask<'a> {
    /// The name in its manifest.
    pub key: Ustr,
    /// The crate; its name where nothing is known of it.
    pub target: Result<CrateId, Ustr>,
    /// What is accepted.
    pub accepts: &'a VersionReq,
    /// What for.
    pub kind: DependencyKind,
    /// Whether a feature has to turn it on.
    pub optional: bool,
    /// Whether default features are asked for.
    pub default_features: bool,
    /// The features that are asked for.
    pub features: Vec<Ustr>,
    /// For which targets: only tells entries apart.
    pub platform: Option<Ustr>,
    /// The requirement of the member that it is.
    pub requirement: Option<(u32, u32)>,
}

impl<'a> Candidate<'a> {
    /// One that may be taken, and that nothing speaks for.
    pub fn new(version: &'a Version, body: Body<'a>) -> Self {
        Self { version, body, is_open: true, is_locked: false, fits_rust: true }
    }
}
