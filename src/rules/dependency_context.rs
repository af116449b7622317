//! What rules about dependencies look at.

use semver::Version;

use crate::config::DependencyLimits;
use crate::finding::Breach;
use crate::model::dependencies::Dependencies;
use crate::model::lock::{Lock, LockedPackage};
use crate::model::place::Place;
use crate::model::project::Project;
use crate::model::requirement::{Member, Requirement};
use crate::model::standing::{Assessment, RequirementStanding};
use crate::rules::settings::Settings;

/// What a rule looks at: what the workspace asks for, took and is offered, and where that stands.
#[derive(Clone, Copy)]
pub struct DependencyContext<'a> {
    /// What the workspace asks for, took and is offered.
    pub dependencies: &'a Dependencies,
    /// Where that stands.
    pub assessment: &'a Assessment,
    /// The code, where it was looked at.
    pub project: Option<&'a Project>,
    /// The lock of the base, where there is a base.
    pub before: Option<&'a Lock>,
    /// The limits that are set.
    pub limits: &'a DependencyLimits,
    /// What is set for the rule that looks.
    pub settings: Settings<'a>,
}

/// What a rule found, and what it could not look at. That something was not judged is never silence.
#[derive(Clone, Debug, Default)]
pub struct Judged {
    /// What it found.
    pub breaches: Vec<Breach>,
    /// What it could not judge, with the reason: `whether x is yanked: it is not in the index`, sorted.
    pub not_judged: Vec<String>,
}

impl From<Vec<Breach>> for Judged {
    fn from(breaches: Vec<Breach>) -> Self {
        Self { breaches, not_judged: Vec::new() }
    }
}

impl Judged {
    /// Nothing was judged, for one reason.
    #[must_use]
    pub fn nothing(reason: impl Into<String>) -> Self {
        Self { breaches: Vec::new(), not_judged: vec![reason.into()] }
    }
}

impl<'a> DependencyContext<'a> {
    /// The lock; a workspace without one has none of its packages.
    #[must_use]
    pub fn locked(&self) -> &'a [LockedPackage] {
        self.dependencies.lock.as_ref().map_or(&[], |lock| &lock.packages)
    }

    /// A locked package.
    #[must_use]
    pub fn package(&self, package: u32) -> Option<&'a LockedPackage> {
        self.locked().get(package as usize)
    }

    /// `name version` of a locked package.
    #[must_use]
    pub fn name(&self, package: u32) -> String {
        self.package(package).map_or_else(String::new, |package| format!("{} {}", package.name, package.version))
    }

    /// Where a locked package stands.
    #[must_use]
    pub fn place_of(&self, package: u32) -> Place {
        let file = self.dependencies.lock.as_ref().map(|lock| lock.file.clone()).unwrap_or_default();
        Place { file, line: self.package(package).map_or(1, |package| package.line) }
    }

    /// A requirement with the member whose it is.
    #[must_use]
    pub fn requirement(&self, standing: &RequirementStanding) -> Option<(&'a Member, &'a Requirement)> {
        let member = self.dependencies.members.get(standing.member as usize)?;
        Some((member, member.requirements.get(standing.requirement as usize)?))
    }
}

/// A version in a text, or that there is none.
#[must_use]
pub fn shown(version: Option<&Version>) -> String {
    version.map_or_else(|| "none".to_owned(), ToString::to_string)
}
