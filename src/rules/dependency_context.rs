//! What rules about dependencies look at.

use std::collections::{BTreeMap, BTreeSet};

use semver::Version;

use crate::config::{DependencyLimits, Source};
use crate::finding::{Breach, Debt, Key};
use crate::model::bucket::Bucket;
use crate::model::dependencies::Dependencies;
use crate::model::lock::{Lock, LockedPackage, LockedSource};
use crate::model::place::Place;
use crate::model::project::Project;
use crate::model::requirement::{Member, Requirement};
use crate::model::standing::{Assessment, RequirementStanding, RustNeed, Standing};
use crate::rules::context::counted;
use crate::rules::settings::Settings;
use crate::versions::asks::Asks;
use crate::versions::msrv;

/// What a rule looks at: what the workspace asks for, took and is offered, and where that stands.
#[derive(Clone, Copy)]
pub struct DependencyContext<'a> {
    /// What the workspace asks for, took and is offered.
    pub dependencies: &'a Dependencies,
    /// Who asks for what in the lock.
    pub asks: &'a Asks<'a>,
    /// Where that stands.
    pub assessment: &'a Assessment,
    /// The code, where it was looked at.
    pub project: Option<&'a Project>,
    /// The lock of the base, where there is a base.
    pub before: Option<&'a Lock>,
    /// The limits that are set.
    pub limits: &'a DependencyLimits,
    /// Where these stand, where a file has them.
    pub source: Option<&'a Source>,
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

    /// Nothing was judged, as there is no lock.
    #[must_use]
    pub fn without_lock() -> Self {
        Self::nothing("there is no lock")
    }

    /// Nothing was judged, as no code was looked at.
    #[must_use]
    pub fn without_code() -> Self {
        Self::nothing("no code was looked at")
    }

    /// Says of things that could not be judged how many and why, a line for each reason with the first names: `(name, reason)` in any order. A
    /// name that is there twice counts once.
    pub fn lacks(&mut self, what: &str, gaps: impl IntoIterator<Item = (String, String)>) {
        let mut by_reason: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (name, reason) in gaps {
            by_reason.entry(reason).or_default().insert(name);
        }
        for (reason, names) in by_reason {
            let first: Vec<String> = names.iter().take(NAMED).map(|name| format!("`{name}`")).collect();
            let more = if names.len() > NAMED { format!(" and {} more", names.len() - NAMED) } else { String::new() };
            self.not_judged.push(format!("{}, {}{more}: {reason}", counted(names.len() as u64, what), first.join(", ")));
        }
        self.not_judged.sort();
    }
}

/// How many names are given of many that could not be judged.
const NAMED: usize = 3;

/// A breach that owes one thing, at one place.
#[must_use]
pub fn breach(key: Key, place: Place, values: Vec<(&'static str, String)>) -> Breach {
    Breach { modules: Vec::new(), values, debts: vec![Debt { key, at: None, sites: vec![place.clone()] }], place, route: Vec::new() }
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

    /// The locked packages that come from a registry, with where they stand.
    pub fn registry_packages(&self) -> impl Iterator<Item = (u32, &'a LockedPackage, &'a Standing)> {
        let all = (0_u32..).zip(self.locked().iter().zip(&self.assessment.packages));
        all.filter(|(_, (locked, _))| matches!(locked.source, LockedSource::Registry(_)))
            .map(|(package, (locked, standing))| (package, locked, standing))
    }

    /// Why nothing is known of locked packages that come from a registry: name and reason.
    pub fn package_gaps(&self) -> impl Iterator<Item = (String, String)> {
        self.registry_packages().filter_map(|(package, _, standing)| Some((self.name(package), standing.gap.clone()?)))
    }

    /// What Rust each member needs.
    #[must_use]
    pub fn rust_needs(&self) -> Vec<RustNeed> {
        msrv::needs(self.asks)
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

/// A bucket's name: what identifies one of several copies of a package, whatever version it moves to.
#[must_use]
pub fn copy(locked: &LockedPackage) -> String {
    format!("{} {}", locked.name, Bucket::of(&locked.version))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_judged_is_counted_by_reason() {
        let mut judged = Judged::default();
        let gaps = ["e", "a", "b", "a", "c", "d"].map(|name| (name.to_owned(), "it is not in the cache".to_owned()));
        judged.lacks("package", gaps);
        judged.lacks("package", [("z".to_owned(), "it comes from git".to_owned())]);
        judged.lacks("package", []);
        assert_eq!(
            judged.not_judged,
            ["1 package, `z`: it comes from git", "5 packages, `a`, `b`, `c` and 2 more: it is not in the cache"]
        );
    }
}
