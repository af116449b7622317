//! Who asks for what, and which locked package meets it: the lock's edges with the requirements that made them, joined once for everybody.
//!
//! A lock says that `app` depends on `syn 1.0.109`; why it does stands in manifests and in the index. Members ask with their manifests, releases of
//! registries with their index entries, packages of git and of paths with their manifests, where these are known. Dev-dependencies count for
//! members alone: cargo ignores those of others. Which edge a requirement made says [`crate::versions::met_by`].
//!
//! Invariants: what has no lock edge is met by nothing; an edge is never guessed from a name that the package does not depend on, so
//! an optional dependency that nothing turned on is met by nothing. An edge that no requirement explains stays among the dependents. No look-up can
//! fail: a number that is not of the lock has nothing.

use std::borrow::Cow;
use std::ops::Range;

use semver::{Version, VersionReq};
use ustr::Ustr;

use crate::model::dependencies::{CRATES_IO, Dependencies};
use crate::model::lock::{Lock, LockedPackage, LockedSource};
use crate::model::release::{RegistryCrate, Release, ReleaseDependency};
use crate::model::requirement::{Member, Requirement, RequirementSource};
use crate::model::workspace::DependencyKind;
use crate::versions::met_by::{Origin, met_by};

/// The lock with its requirements. Numbers of packages are indices into [`Lock::packages`].
#[derive(Clone, Debug)]
pub struct Asks<'a> {
    /// What it is made from.
    pub dependencies: &'a Dependencies,
    /// The lock; one without packages where there is none.
    pub lock: &'a Lock,
    /// All that is asked, sorted by who asks, then in the order of its manifest.
    pub all: Vec<Ask<'a>>,
    /// For each locked package where its own begin in `all`; one more at the end.
    starts: Vec<usize>,
    /// For each locked package whether what it asks for is known.
    known: Vec<bool>,
    /// For each locked package what it meets: indices into `all`.
    on: Vec<Vec<u32>>,
    /// For each locked package who depends on it in the lock; sorted.
    dependents: Vec<Vec<u32>>,
}

/// What a locked package asks for.
#[derive(Clone, Debug)]
pub struct Ask<'a> {
    /// Who asks.
    pub by: u32,
    /// Member and requirement, where a member asks, or a package beside the workspace.
    pub requirement: Option<(u32, u32)>,
    /// The key in the table.
    pub key: Ustr,
    /// The package that it names.
    pub package: &'a str,
    /// What it accepts.
    pub accepts: &'a VersionReq,
    /// What for.
    pub kind: DependencyKind,
    /// `cfg(…)` or a triple.
    pub target: Option<&'a str>,
    /// Whether a feature has to turn it on.
    pub optional: bool,
    /// Whether it asks for default features.
    pub default_features: bool,
    /// The features that it asks for.
    pub features: Cow<'a, [Ustr]>,
    /// The URL of the registry that it is to come from; `None` for a path or git.
    pub registry: Option<&'a str>,
    /// The locked package that meets it; `None` where nothing in the lock does.
    pub met_by: Option<u32>,
}

/// The lock where there is none.
static NO_LOCK: Lock = Lock { file: String::new(), format: 1, packages: Vec::new(), unused_patches: Vec::new() };

/// What is at a number that is not of the lock.
static NO_PACKAGE: LockedPackage = LockedPackage {
    name: String::new(),
    version: Version::new(0, 0, 0),
    source: LockedSource::Path,
    checksum: None,
    dependencies: Vec::new(),
    line: 1,
};

impl<'a> Asks<'a> {
    /// Joins a lock with the requirements that made it; without a lock nobody asks for anything.
    #[must_use]
    pub fn of(dependencies: &'a Dependencies) -> Self {
        let lock = dependencies.lock.as_ref().unwrap_or(&NO_LOCK);
        let count = lock.packages.len();
        let (on, dependents) = (vec![Vec::new(); count], vec![Vec::new(); count]);
        let mut asks = Self { dependencies, lock, all: Vec::new(), starts: vec![0], known: Vec::with_capacity(count), on, dependents };
        for (by, locked) in (0_u32..).zip(&lock.packages) {
            let known = asks.add(by, locked);
            asks.known.push(known);
            asks.starts.push(asks.all.len());
        }
        for (index, ask) in (0_u32..).zip(&asks.all) {
            if let Some(on) = ask.met_by.and_then(|package| asks.on.get_mut(package as usize)) {
                on.push(index);
            }
        }
        for (from, locked) in (0_u32..).zip(&lock.packages) {
            for &to in &locked.dependencies {
                if let Some(dependents) = asks.dependents.get_mut(to as usize) {
                    dependents.push(from);
                }
            }
        }
        asks
    }

    /// What a locked package asks for, in the order of its manifest.
    #[must_use]
    pub fn by(&self, package: u32) -> &[Ask<'a>] {
        let at = package as usize;
        let range = self.starts.get(at).zip(self.starts.get(at + 1));
        range.and_then(|(start, end)| self.all.get(*start..*end)).unwrap_or_default()
    }

    /// What a locked package meets, whoever asks for it.
    pub fn on(&self, package: u32) -> impl Iterator<Item = &Ask<'a>> {
        self.on.get(package as usize).into_iter().flatten().filter_map(|index| self.all.get(*index as usize))
    }

    /// What a package asks of another, in the order of its manifest.
    pub fn between(&self, from: u32, to: u32) -> impl Iterator<Item = &Ask<'a>> {
        self.by(from).iter().filter(move |ask| ask.met_by == Some(to))
    }

    /// Whether it is known what a locked package asks for; where not, it asks for nothing, and its edges stand in the lock alone.
    #[must_use]
    pub fn knows(&self, package: u32) -> bool {
        self.known.get(package as usize).copied().unwrap_or(false)
    }

    /// Who depends on a locked package, in the lock; sorted.
    #[must_use]
    pub fn dependents(&self, package: u32) -> &[u32] {
        self.dependents.get(package as usize).map(Vec::as_slice).unwrap_or_default()
    }

    /// A locked package; one without a name, which depends on nothing, where the number is not of this lock.
    #[must_use]
    pub fn locked(&self, package: u32) -> &'a LockedPackage {
        self.lock.packages.get(package as usize).unwrap_or(&NO_PACKAGE)
    }

    /// `name version`
    #[must_use]
    pub fn shown(&self, package: u32) -> String {
        let locked = self.locked(package);
        format!("{} {}", locked.name, locked.version)
    }

    /// The member or path dependency that a locked package is.
    #[must_use]
    pub fn member(&self, package: u32) -> Option<u32> {
        self.dependencies.member_of.get(package as usize).copied().flatten()
    }

    /// Whether a locked package is a member of the workspace: its manifest is this workspace's to edit.
    #[must_use]
    pub fn is_member(&self, package: u32) -> bool {
        self.declared(package).is_some_and(|member| member.in_workspace)
    }

    /// The members of the workspace that are in the lock, in its order.
    pub fn members(&self) -> impl Iterator<Item = u32> + '_ {
        (0_u32..).take(self.lock.packages.len()).filter(|&package| self.is_member(package))
    }

    /// A member's requirement.
    #[must_use]
    pub fn requirement(&self, (member, requirement): (u32, u32)) -> Option<&'a Requirement> {
        self.dependencies.members.get(member as usize)?.requirements.get(requirement as usize)
    }

    /// The locked packages of a name, by version.
    #[must_use]
    pub fn named(&self, name: &str) -> Range<u32> {
        let packages = &self.lock.packages;
        let index = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        let start = packages.partition_point(|package| package.name.as_str() < name);
        index(start)..index(packages.partition_point(|package| package.name.as_str() <= name))
    }

    /// What is known of the crate that the locked packages of a name are releases of.
    #[must_use]
    pub fn krate(&self, name: &str) -> Option<&'a RegistryCrate> {
        self.named(name).find_map(|package| self.dependencies.crate_of(package))
    }

    fn declared(&self, package: u32) -> Option<&'a Member> {
        self.dependencies.members.get(self.member(package)? as usize)
    }

    /// Adds what a locked package asks for; `false` where that is not known.
    fn add(&mut self, by: u32, locked: &'a LockedPackage) -> bool {
        if let (Some(number), Some(member)) = (self.member(by), self.declared(by)) {
            let kept = |requirement: &Requirement| requirement.kind != DependencyKind::Dev || member.in_workspace;
            let kept = (0_u32..).zip(&member.requirements).filter(|(_, requirement)| kept(requirement));
            self.all.extend(kept.map(|(index, requirement)| of_member(self.lock, (by, locked), (number, index), requirement)));
            return true;
        }
        let Some(release) = self.dependencies.release_of(by) else { return false };
        self.add_release(by, locked, release);
        true
    }

    fn add_release(&mut self, by: u32, locked: &'a LockedPackage, release: &'a Release) {
        let built = release.dependencies.iter().filter(|dependency| dependency.kind != DependencyKind::Dev);
        self.all.extend(built.map(|dependency| of_release(self.lock, (by, locked), dependency)));
    }
}

fn of_member<'a>(lock: &Lock, (by, locked): (u32, &LockedPackage), at: (u32, u32), requirement: &'a Requirement) -> Ask<'a> {
    let origin = match &requirement.source {
        RequirementSource::Registry(registry) => Origin::Registry(registry),
        RequirementSource::Path(_) => Origin::Path,
        RequirementSource::Git { .. } => Origin::Git,
    };
    Ask {
        by,
        requirement: Some(at),
        key: requirement.key.as_str().into(),
        package: &requirement.package,
        accepts: &requirement.accepts,
        kind: requirement.kind,
        target: requirement.target.as_deref(),
        optional: requirement.optional,
        default_features: requirement.default_features,
        features: requirement.features.iter().map(|feature| feature.as_str().into()).collect(),
        registry: if let Origin::Registry(registry) = origin { Some(registry) } else { None },
        met_by: met_by(lock, locked, &requirement.package, &requirement.accepts, origin),
    }
}

fn of_release<'a>(lock: &Lock, (by, locked): (u32, &'a LockedPackage), dependency: &'a ReleaseDependency) -> Ask<'a> {
    let origin = match (&dependency.registry, &locked.source) {
        (Some(other), _) => Origin::Registry(other.as_str()),
        (None, LockedSource::Registry(own)) => Origin::Registry(own),
        (None, LockedSource::Path | LockedSource::Git { .. }) => Origin::Unsaid,
    };
    Ask {
        by,
        requirement: None,
        key: dependency.key,
        package: dependency.package.as_str(),
        accepts: &dependency.requirement,
        kind: dependency.kind,
        target: dependency.target.as_ref().map(Ustr::as_str),
        optional: dependency.optional,
        default_features: dependency.default_features,
        features: Cow::Borrowed(&dependency.features),
        registry: Some(if let Origin::Registry(registry) = origin { registry } else { CRATES_IO }),
        met_by: met_by(lock, locked, dependency.package.as_str(), &dependency.requirement, origin),
    }
}

#[cfg(test)]
mod tests;
