//! Why a package is not at some release: the premises, each with where it stands, and what follows.
//!
//! Indices named `package` are into [`crate::model::lock::Lock::packages`].

use std::fmt;

use jiff::civil::Date;
use semver::{Version, VersionReq};

use crate::model::place::Place;
use crate::model::remedy::{Remedy, Status, Verdict};
use crate::model::standing::Chain;

/// What letting go takes: of old copies for newer releases.
#[derive(Clone, Debug, PartialEq)]
pub struct Reach {
    /// Who has to act; the worst over all copies.
    pub verdict: Verdict,
    /// How sure that is.
    pub status: Status,
    /// What does it; empty where nobody here can.
    pub remedy: Remedy,
    /// Who holds the copies: ways from members, the shortest first.
    pub chains: Vec<Chain>,
    /// The published packages that do not let go, sorted.
    pub blockers: Vec<u32>,
}

/// The answer to "why is it not at that?".
#[derive(Clone, Debug, PartialEq)]
pub struct WhyNot {
    /// The package that was asked about.
    pub package: String,
    /// What was wanted; the newest where nothing was.
    pub wanted: Option<VersionReq>,
    /// The newest live release that will do.
    pub target: Option<Version>,
    /// From what it follows: at most [`WhyNot::LINES`] less the conclusion.
    pub premises: Vec<Premise>,
    /// Premises that had no room.
    pub left_out: u32,
    /// What follows.
    pub conclusion: Conclusion,
}

impl WhyNot {
    /// Lines of an answer: premises and conclusion.
    pub const LINES: usize = 6;
}

/// Something that is so.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Premise {
    /// A lowercase clause, names in backticks.
    pub says: String,
    /// Where it stands.
    pub source: Source,
}

/// Where something stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Source {
    /// In a manifest or lock of the workspace.
    Place(Place),
    /// In the index of a registry: what a release asks for.
    Index {
        /// The crate.
        package: String,
        /// The release.
        version: Version,
        /// The day of its publication.
        published: Option<Date>,
        /// The package that it asks for, with what it accepts; empty where it is about the release itself.
        asks: String,
    },
    /// In a manifest that is not the workspace's: of a repository or a directory.
    Manifest(String),
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Place(place) => place.fmt(f),
            Self::Index { package, version, published, asks } => {
                write!(f, "index: {package} {version}")?;
                if let Some(published) = published {
                    write!(f, " ({published})")?;
                }
                if asks.is_empty() { Ok(()) } else { write!(f, " {asks}") }
            }
            Self::Manifest(package) => write!(f, "manifest of {package}"),
        }
    }
}

/// What follows.
#[derive(Clone, Debug, PartialEq)]
pub enum Conclusion {
    /// The lock has no such package.
    NotLocked,
    /// No live release will do; the newest there is.
    NoRelease(Option<Version>),
    /// The lock has it, and no other copy.
    Here,
    /// The lock has only newer ones: whether requirements ask for these.
    Past(bool),
    /// It can be reached.
    Reachable(Reach),
    /// Somebody else has to act.
    Blocked(Reach),
    /// Nothing can be said: the reason, as a fragment.
    Unknown(String),
}
