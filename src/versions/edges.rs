//! Who asks for what, and which locked package meets it: the lock's edges with the requirements that made them.
//!
//! A lock says that `app` depends on `syn 1.0.109`; why it does stands in manifests and in the index. This joins the two once, for everybody.
//! An edge of the lock that no requirement explains (its manifest is not known) is kept aside as unexplained, never dropped.

use std::borrow::Cow;

use semver::VersionReq;
use ustr::Ustr;

use crate::model::dependencies::Dependencies;
use crate::model::lock::{Lock, LockedPackage, LockedSource};
use crate::model::release::{RegistryCrate, ReleaseDependency};
use crate::model::requirement::{Requirement, RequirementSource};
use crate::model::workspace::DependencyKind;

/// The lock with its requirements. Indices are into [`Lock::packages`].
pub struct Asks<'a> {
    /// What it is made from.
    pub all: &'a Dependencies,
    /// The lock.
    pub lock: &'a Lock,
    /// What each locked package asks for, in the order of its manifest; dev-dependencies only of packages of the workspace.
    pub of: Vec<Vec<Ask<'a>>>,
    /// Whether it is known what a locked package asks for; where not, it asks for nothing, and its edges stand in the lock alone.
    pub known: Vec<bool>,
    /// Who depends on each locked package, in the lock; sorted.
    pub dependents: Vec<Vec<u32>>,
}

/// What a package asks for.
#[derive(Clone, Debug)]
pub struct Ask<'a> {
    /// The name in its manifest's table.
    pub key: Ustr,
    /// The package that it names.
    pub package: &'a str,
    /// What it accepts.
    pub accepts: &'a VersionReq,
    /// What it is for.
    pub kind: DependencyKind,
    /// `cfg(…)` or a triple.
    pub target: Option<&'a str>,
    /// Whether a feature has to turn it on.
    pub optional: bool,
    /// Whether it asks for default features.
    pub default_features: bool,
    /// The features that it asks for.
    pub features: Cow<'a, [Ustr]>,
    /// Member and requirement, where a package of the workspace asks.
    pub requirement: Option<(u32, u32)>,
    /// The locked package that meets it; `None` where nothing in the lock does.
    pub to: Option<u32>,
}

/// Joins a lock with the requirements that made it; `None` where there is no lock.
#[must_use]
pub fn asks(all: &Dependencies) -> Option<Asks<'_>> {
    let lock = all.lock.as_ref()?;
    let count = lock.packages.len();
    let mut joined = Asks { all, lock, of: Vec::with_capacity(count), known: vec![true; count], dependents: vec![Vec::new(); count] };
    for (package, known) in (0u32..).zip(&mut joined.known) {
        let asks = match (member_of(all, package), all.release_of(package)) {
            (Some(member), _) => of_member(all, lock, package, member),
            (None, Some(release)) => of_release(lock, package, &release.dependencies),
            (None, None) => {
                *known = false;
                Vec::new()
            }
        };
        joined.of.push(asks);
    }
    for (from, package) in (0u32..).zip(&lock.packages) {
        for &to in &package.dependencies {
            if let Some(dependents) = joined.dependents.get_mut(to as usize) {
                dependents.push(from);
            }
        }
    }
    Some(joined)
}

impl<'a> Asks<'a> {
    /// A locked package.
    ///
    /// # Panics
    /// Where the index is not one of this lock.
    #[must_use]
    pub fn locked(&self, package: u32) -> &'a LockedPackage {
        &self.lock.packages[package as usize]
    }

    /// The member or path dependency that a locked package is.
    #[must_use]
    pub fn member(&self, package: u32) -> Option<u32> {
        member_of(self.all, package)
    }

    /// Whether a locked package is a member of the workspace: its manifest is this workspace's to edit.
    #[must_use]
    pub fn is_member(&self, package: u32) -> bool {
        self.member(package).is_some_and(|member| self.all.members.get(member as usize).is_some_and(|member| member.in_workspace))
    }

    /// A member's requirement.
    #[must_use]
    pub fn requirement(&self, (member, requirement): (u32, u32)) -> Option<&'a Requirement> {
        self.all.members.get(member as usize)?.requirements.get(requirement as usize)
    }

    /// The members of the workspace that are in the lock, in its order.
    pub fn members(&self) -> impl Iterator<Item = u32> + '_ {
        (0u32..).take(self.lock.packages.len()).filter(|&package| self.is_member(package))
    }

    /// The locked packages of a name, by version.
    #[must_use]
    pub fn named(&self, name: &str) -> std::ops::Range<u32> {
        let start = self.lock.packages.partition_point(|package| package.name.as_str() < name);
        let count = self.lock.packages[start..].partition_point(|package| package.name == name);
        let index = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        index(start)..index(start + count)
    }

    /// What is known of the crate that the locked packages of a name are releases of.
    #[must_use]
    pub fn krate(&self, name: &str) -> Option<&'a RegistryCrate> {
        self.named(name).find_map(|package| self.all.crate_of(package))
    }

    /// What a package asks of another, in the order of its manifest.
    pub fn between(&self, from: u32, to: u32) -> impl Iterator<Item = &Ask<'a>> {
        self.of[from as usize].iter().filter(move |ask| ask.to == Some(to))
    }

    /// `name version`
    #[must_use]
    pub fn shown(&self, package: u32) -> String {
        let locked = self.locked(package);
        format!("{} {}", locked.name, locked.version)
    }
}

fn member_of(all: &Dependencies, package: u32) -> Option<u32> {
    all.member_of.get(package as usize).copied().flatten()
}

fn of_member<'a>(all: &'a Dependencies, lock: &'a Lock, package: u32, member: u32) -> Vec<Ask<'a>> {
    let Some(declared) = all.members.get(member as usize) else { return Vec::new() };
    let kept = |requirement: &&Requirement| declared.in_workspace || requirement.kind != DependencyKind::Dev;
    let numbered = (0u32..).zip(&declared.requirements).filter(|(_, requirement)| kept(requirement));
    let ask = |(number, requirement): (u32, &'a Requirement)| Ask {
        key: requirement.key.as_str().into(),
        package: &requirement.package,
        accepts: &requirement.accepts,
        kind: requirement.kind,
        target: requirement.target.as_deref(),
        optional: requirement.optional,
        default_features: requirement.default_features,
        features: requirement.features.iter().map(|feature| feature.as_str().into()).collect(),
        requirement: Some((member, number)),
        to: met_by(lock, package, &requirement.package, &requirement.accepts, Some(&requirement.source)),
    };
    numbered.map(ask).collect()
}

fn of_release<'a>(lock: &'a Lock, package: u32, dependencies: &'a [ReleaseDependency]) -> Vec<Ask<'a>> {
    let built = dependencies.iter().filter(|dependency| dependency.kind != DependencyKind::Dev);
    let ask = |dependency: &'a ReleaseDependency| Ask {
        key: dependency.key,
        package: dependency.package.as_str(),
        accepts: &dependency.requirement,
        kind: dependency.kind,
        target: dependency.target.as_ref().map(Ustr::as_str),
        optional: dependency.optional,
        default_features: dependency.default_features,
        features: Cow::Borrowed(&dependency.features),
        requirement: None,
        to: met_by(lock, package, dependency.package.as_str(), &dependency.requirement, None),
    };
    built.map(ask).collect()
}

/// Of the package's edges with that name one that the requirement accepts: from the source that it names before others (a patch may stand in for
/// it), then the newest.
fn met_by(lock: &Lock, from: u32, name: &str, accepts: &VersionReq, source: Option<&RequirementSource>) -> Option<u32> {
    let edges = lock.packages.get(from as usize)?.dependencies.iter().copied();
    let named = edges.filter_map(|to| Some((to, lock.packages.get(to as usize)?))).filter(|(_, locked)| locked.name == name);
    let accepted = named.filter(|(_, locked)| accepts.matches(&locked.version) || *accepts == VersionReq::STAR);
    accepted.max_by_key(|(_, locked)| (source.is_some_and(|source| is_of(source, &locked.source)), &locked.version)).map(|(to, _)| to)
}

fn is_of(named: &RequirementSource, locked: &LockedSource) -> bool {
    match (named, locked) {
        (RequirementSource::Path(_), LockedSource::Path) | (RequirementSource::Git { .. }, LockedSource::Git { .. }) => true,
        (RequirementSource::Registry(named), LockedSource::Registry(locked)) => named == locked,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::testing::dependencies;

    #[test]
    fn each_requirement_finds_the_copy_that_meets_it() {
        let all = dependencies(
            "syn 1.0.9: dev trybuild ^1
             syn 2.0.1
             foo 0.3.1: syn >=1, <3; log? ^0.4
             member app 0.1.0: syn ^1; syn ^2 key=syn2; foo ^0.3; dev bar *
             lock app 0.1.0: syn 1.0.9, syn 2.0.1, foo 0.3.1
             lock foo 0.3.1: syn 1.0.9
             lock syn 1.0.9
             lock syn 2.0.1",
        );
        let asks = asks(&all).unwrap();
        let shown = |package: usize| asks.of[package].iter().map(|ask| ask.to.map(|to| asks.shown(to))).collect::<Vec<_>>();
        assert_eq!(shown(0), [Some("syn 1.0.9".into()), Some("syn 2.0.1".into()), Some("foo 0.3.1".into()), None]);
        assert_eq!(shown(1), [Some("syn 1.0.9".into()), None]);
        assert!(asks.of[2].is_empty(), "nobody locks what tests of other people's crates need");
        assert_eq!(asks.dependents[2], [0, 1]);
        assert!(asks.is_member(0) && !asks.is_member(1));
    }

    #[test]
    fn what_is_not_in_the_index_is_not_known() {
        let all = dependencies("member app 0.1.0: foo ^1\n lock app 0.1.0: foo 1.0.0\n lock foo 1.0.0");
        assert_eq!(asks(&all).unwrap().known, [true, false]);
    }
}
