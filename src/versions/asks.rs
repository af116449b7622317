//! Who asks for what in a lock: every requirement of every locked package, joined to the package that meets it.
//!
//! Members ask with their manifests, releases of registries with their index entries, packages of git and of paths with their manifests, where these
//! are known. Dev-dependencies count for members alone: cargo ignores those of others. An optional dependency counts where the lock has
//! an edge for it: else nothing ever turned it on.
//!
//! Invariant: what has no lock edge is met by nothing; an edge is never guessed from a name that the package does not depend on.

use semver::VersionReq;

use crate::model::dependencies::{CRATES_IO, Dependencies};
use crate::model::lock::{Lock, LockedPackage, LockedSource};
use crate::model::release::{Release, ReleaseDependency};
use crate::model::requirement::{Member, Requirement, RequirementSource};
use crate::model::workspace::DependencyKind;

/// A requirement of a locked package.
#[derive(Clone, Debug)]
pub struct Ask<'a> {
    /// Whose: an index into the lock.
    pub by: u32,
    /// Which of the member's requirements, where a member asks.
    pub requirement: Option<u32>,
    /// The key in the table.
    pub key: &'a str,
    /// The package that it names.
    pub package: &'a str,
    /// What it accepts.
    pub accepts: &'a VersionReq,
    /// What for.
    pub kind: DependencyKind,
    /// Whether a feature has to turn it on.
    pub optional: bool,
    /// The URL of the registry that it is to come from; `None` for a path or git.
    pub registry: Option<&'a str>,
    /// The locked package that meets it.
    pub held: Option<u32>,
}

/// Who asks for what.
#[derive(Clone, Debug, Default)]
pub struct Asks<'a> {
    /// All that is asked, sorted by who asks, then in the order of its manifest.
    pub all: Vec<Ask<'a>>,
    /// For each locked package what meets with it: indices into `all`.
    pub on: Vec<Vec<u32>>,
    /// For each locked package where its own begin in `all`; one more at the end.
    starts: Vec<usize>,
    /// For each locked package whether what it asks for is known.
    known: Vec<bool>,
}

impl<'a> Asks<'a> {
    /// Those of a lock; none without a lock.
    #[must_use]
    pub fn of(dependencies: &'a Dependencies) -> Self {
        let Some(lock) = &dependencies.lock else { return Self { starts: vec![0], ..Self::default() } };
        let mut asks = Self { on: vec![Vec::new(); lock.packages.len()], starts: vec![0], ..Self::default() };
        for by in 0..u32::try_from(lock.packages.len()).unwrap_or(u32::MAX) {
            let known = asks.add(dependencies, lock, by);
            asks.known.push(known);
            asks.starts.push(asks.all.len());
        }
        for (index, ask) in asks.all.iter().enumerate() {
            let slot = ask.held.and_then(|held| asks.on.get_mut(held as usize));
            if let (Some(slot), Ok(index)) = (slot, u32::try_from(index)) {
                slot.push(index);
            }
        }
        asks
    }

    /// What a locked package asks for.
    #[must_use]
    pub fn by(&self, package: u32) -> &[Ask<'a>] {
        let at = package as usize;
        let range = self.starts.get(at).zip(self.starts.get(at + 1));
        range.and_then(|(start, end)| self.all.get(*start..*end)).unwrap_or_default()
    }

    /// Who asks for a locked package.
    pub fn on(&self, package: u32) -> impl Iterator<Item = &Ask<'a>> {
        self.on.get(package as usize).into_iter().flatten().filter_map(|index| self.all.get(*index as usize))
    }

    /// Whether it is known what a locked package asks for.
    #[must_use]
    pub fn knows(&self, package: u32) -> bool {
        self.known.get(package as usize).copied().unwrap_or(false)
    }

    fn add(&mut self, dependencies: &'a Dependencies, lock: &'a Lock, by: u32) -> bool {
        let Some(locked) = lock.packages.get(by as usize) else { return false };
        let member = dependencies.member_of.get(by as usize).copied().flatten();
        if let Some(member) = member.and_then(|member| dependencies.members.get(member as usize)) {
            self.add_member(lock, by, locked, member);
            return true;
        }
        let Some(release) = dependencies.release_of(by) else { return false };
        self.add_release(lock, by, locked, release);
        true
    }

    fn add_member(&mut self, lock: &'a Lock, by: u32, locked: &'a LockedPackage, member: &'a Member) {
        for (requirement, index) in member.requirements.iter().zip(0_u32..) {
            if requirement.kind == DependencyKind::Dev && !member.in_workspace {
                continue;
            }
            self.all.push(Ask {
                by,
                requirement: Some(index),
                key: &requirement.key,
                package: &requirement.package,
                accepts: &requirement.accepts,
                kind: requirement.kind,
                optional: requirement.optional,
                registry: registry_of(requirement),
                held: held(lock, locked, &requirement.package, &requirement.accepts, registry_of(requirement)),
            });
        }
    }

    fn add_release(&mut self, lock: &'a Lock, by: u32, locked: &'a LockedPackage, release: &'a Release) {
        let own = if let LockedSource::Registry(registry) = &locked.source { registry.as_str() } else { CRATES_IO };
        let counts = |dependency: &&ReleaseDependency| dependency.kind != DependencyKind::Dev;
        for dependency in release.dependencies.iter().filter(counts) {
            let registry = if let Some(other) = &dependency.registry { other.as_str() } else { own };
            self.all.push(Ask {
                by,
                requirement: None,
                key: &dependency.key,
                package: &dependency.package,
                accepts: &dependency.requirement,
                kind: dependency.kind,
                optional: dependency.optional,
                registry: Some(registry),
                held: held(lock, locked, &dependency.package, &dependency.requirement, Some(registry)),
            });
        }
    }
}

fn registry_of(requirement: &Requirement) -> Option<&str> {
    if let RequirementSource::Registry(registry) = &requirement.source { Some(registry) } else { None }
}

/// The locked package that meets a requirement: of those that the asking package depends on and that bear the name, one that is accepted and
/// comes from where it is to come from; the newest of several. What comes from a path or git is accepted whatever its version.
fn held(lock: &Lock, from: &LockedPackage, package: &str, accepts: &VersionReq, registry: Option<&str>) -> Option<u32> {
    let rank = |locked: &LockedPackage| {
        let fits = match &locked.source {
            LockedSource::Registry(url) => registry == Some(url.as_str()),
            LockedSource::Path | LockedSource::Git { .. } => registry.is_none(),
        };
        let accepted = accepts.matches(&locked.version) || (registry.is_none() && fits);
        accepted.then(|| (fits, locked.version.clone()))
    };
    let named = from.dependencies.iter().filter_map(|id| Some((*id, lock.packages.get(*id as usize)?)));
    let ranked = named.filter(|(_, locked)| locked.name == package).filter_map(|(id, locked)| Some((rank(locked)?, id)));
    ranked.max().map(|(_, id)| id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::testing::dependencies;

    fn told(all: &Dependencies) -> Vec<String> {
        let packages = &all.lock.as_ref().unwrap().packages;
        let asks = Asks::of(all);
        let held = |ask: &Ask| ask.held.map_or_else(|| "-".to_owned(), |held| packages[held as usize].version.to_string());
        asks.all.iter().map(|ask| format!("{} {} {} {}", packages[ask.by as usize].name, ask.package, ask.accepts, held(ask))).collect()
    }

    #[test]
    fn each_requirement_takes_the_edge_that_it_accepts() {
        let all = dependencies(
            "syn 1.0.9
             syn 2.0.1
             quote 1.0.0: syn ^2; dev syn ^1; cc? ^1
             member app 0.1.0: syn ^1 key=old; syn >=1; dev quote ^1; gone ^1
             path beside 0.1.0: dev quote ^1
             lock app 0.1.0: syn 1.0.9, syn 2.0.1, quote 1.0.0, beside 0.1.0
             lock beside 0.1.0: quote 1.0.0
             lock quote 1.0.0: syn 2.0.1
             lock syn 1.0.9
             lock syn 2.0.1
             lock unknown 1.0.0: syn 2.0.1",
        );
        let expected =
            ["app syn ^1 1.0.9", "app syn >=1 2.0.1", "app quote ^1 1.0.0", "app gone ^1 -", "quote syn ^2 2.0.1", "quote cc ^1 -"];
        assert_eq!(told(&all), expected);
        let asks = Asks::of(&all);
        assert!(asks.knows(0) && asks.knows(3) && !asks.knows(5));
        assert_eq!(asks.by(0).len(), 4);
        assert_eq!(asks.on(4).map(|ask| ask.by).collect::<Vec<_>>(), [0, 2]);
    }

    #[test]
    fn what_comes_from_git_is_accepted_whatever_its_version() {
        let mut all = dependencies(
            "member app 0.1.0: foo ^1; foo ^1 key=bar
             lock app 0.1.0: foo 2.0.0-alpha.1
             lock foo 2.0.0-alpha.1 git",
        );
        assert_eq!(told(&all), ["app foo ^1 -", "app foo ^1 -"]);
        all.members[0].requirements[0].source = RequirementSource::Git { url: "https://example.org/foo".to_owned(), reference: None };
        all.members[0].requirements[0].accepts = VersionReq::STAR;
        assert_eq!(told(&all), ["app foo * 2.0.0-alpha.1", "app foo ^1 -"]);
    }

    #[test]
    fn without_a_lock_nobody_asks() {
        let all = dependencies("member app 0.1.0: syn ^1");
        assert!(Asks::of(&all).all.is_empty() && Asks::of(&all).by(0).is_empty());
    }
}
