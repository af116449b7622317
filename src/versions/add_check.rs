//! What a new dependency brings with it: the lock before it against the lock that cargo makes with it.

use std::collections::{BTreeMap, BTreeSet};

use semver::{Version, VersionReq};

use crate::model::add_check::{AddCheck, RustRaise};
use crate::model::dependencies::{CRATES_IO, Dependencies};
use crate::model::links_conflict::LinksConflict;
use crate::model::lock::{Lock, LockedPackage, LockedSource};
use crate::model::outcome::{End, Outcome};
use crate::model::release::Release;
use crate::model::rust_version::RustVersion;
use crate::model::workspace::DependencyKind;
use crate::versions::{links, lock_diff};

/// What a crate of crates.io brings with it, when cargo was asked to resolve the workspace with it.
#[must_use]
pub fn add_check(dependencies: &Dependencies, package: &str, accepts: &VersionReq, outcome: &Outcome) -> AddCheck {
    let nothing = Lock::default();
    let before = dependencies.lock.as_ref().unwrap_or(&nothing);
    let mut check = AddCheck {
        alternatives: alternatives(before, package, accepts),
        missing: outcome.missing.clone(),
        links: clashes(dependencies, package, accepts),
        ..AddCheck::default()
    };
    let after = match (&outcome.end, &outcome.lock) {
        (End::Resolved, Some(after)) => after,
        (End::Refused(reason), _) => return AddCheck { refused: Some(format!("cargo refuses it: {reason}")), ..check },
        (End::NotAsked(reason), _) => return AddCheck { refused: Some(reason.clone()), ..check },
        (End::Resolved, None) => return AddCheck { refused: Some("cargo wrote no lock".to_owned()), ..check },
    };
    let copies = after.packages.iter().filter(|locked| locked.name == package && accepts.matches(&locked.version));
    check.taken = copies.map(|locked| locked.version.clone()).max();
    check.diff = lock_diff::diff(before, after, None);
    check.rust = rust(dependencies, before, after);
    check.features = features(dependencies, before, after);
    // cargo resolved it: nothing clashes
    check.links.clear();
    check
}

/// Releases of the crate in the lock that the requirement does not accept.
fn alternatives(before: &Lock, package: &str, accepts: &VersionReq) -> Vec<Version> {
    let copies = before.packages.iter().filter(|locked| locked.name == package && matches!(locked.source, LockedSource::Registry(_)));
    let mut versions: Vec<Version> = copies.map(|locked| locked.version.clone()).filter(|version| !accepts.matches(version)).collect();
    versions.sort();
    versions
}

/// Native libraries that the newest accepted release links and that something in the lock, which has another name, links too.
fn clashes(dependencies: &Dependencies, package: &str, accepts: &VersionReq) -> Vec<LinksConflict> {
    let krate = dependencies.krate(CRATES_IO, package);
    let newest = krate.and_then(|krate| krate.live().rfind(|release| accepts.matches(&release.version)));
    let new = newest.map(|release| (package, &release.version, release.links.as_deref()));
    let others = links::of_lock(dependencies).into_iter().filter(|(name, ..)| *name != package);
    let conflicts = links::conflicts(others.chain(new));
    conflicts.into_iter().filter(|conflict| conflict.packages.iter().any(|(name, _)| name == package)).collect()
}

/// What is known of a package of a registry in any lock.
fn release<'a>(dependencies: &'a Dependencies, locked: &LockedPackage) -> Option<&'a Release> {
    let LockedSource::Registry(url) = &locked.source else { return None };
    dependencies.krate(url, &locked.name)?.release(&locked.version)
}

fn rust(dependencies: &Dependencies, before: &Lock, after: &Lock) -> Option<RustRaise> {
    let needs = |locked: &LockedPackage| release(dependencies, locked).and_then(|release| release.rust_version);
    let greatest = |lock: &Lock| -> Option<RustVersion> { lock.packages.iter().filter_map(needs).max() };
    let (from, to) = (greatest(before), greatest(after)?);
    if from.is_some_and(|from| from >= to) {
        return None;
    }
    let because = after.packages.iter().filter(|locked| needs(locked) > from);
    let because = because.map(|locked| (locked.name.clone(), locked.version.clone())).collect();
    let members = dependencies.members.iter().filter(|member| member.in_workspace);
    let declared = members.filter_map(|member| member.rust_version.as_ref().map(|(version, _)| *version)).min();
    Some(RustRaise { from, to, declared, because })
}

/// By package and version the features that dependents ask for, `default` among them.
fn asked(dependencies: &Dependencies, lock: &Lock) -> BTreeMap<(String, Version), BTreeSet<String>> {
    let mut asked: BTreeMap<(String, Version), BTreeSet<String>> = BTreeMap::new();
    for locked in &lock.packages {
        for dependency in release(dependencies, locked).into_iter().flat_map(|release| release.dependencies.iter()) {
            let taken = locked.dependencies.iter().filter_map(|&index| lock.packages.get(index as usize));
            let mut taken =
                taken.filter(|taken| taken.name == dependency.package.as_str() && dependency.requirement.matches(&taken.version));
            if let Some(taken) = taken.next().filter(|_| dependency.kind != DependencyKind::Dev) {
                let features = asked.entry((taken.name.clone(), taken.version.clone())).or_default();
                features.extend(dependency.features.iter().map(ToString::to_string));
                features.extend(dependency.default_features.then(|| "default".to_owned()));
            }
        }
    }
    for member in dependencies.members.iter().filter(|member| member.in_workspace) {
        for requirement in &member.requirements {
            let taken =
                lock.packages.iter().filter(|taken| taken.name == requirement.package && requirement.accepts.matches(&taken.version));
            for taken in taken {
                let features = asked.entry((taken.name.clone(), taken.version.clone())).or_default();
                features.extend(requirement.features.iter().cloned());
                features.extend(requirement.default_features.then(|| "default".to_owned()));
            }
        }
    }
    asked
}

/// Features that are asked for now and were not before, of packages that were there before.
fn features(dependencies: &Dependencies, before: &Lock, after: &Lock) -> Vec<(String, Version, Vec<String>)> {
    let old = asked(dependencies, before);
    let was_there = |name: &str, version: &Version| before.packages.iter().any(|old| old.name == name && old.version == *version);
    let new = asked(dependencies, after).into_iter().filter_map(|((name, version), features)| {
        let known = old.get(&(name.clone(), version.clone()));
        let new: Vec<String> = features.into_iter().filter(|feature| known.is_none_or(|known| !known.contains(feature))).collect();
        (was_there(&name, &version) && !new.is_empty()).then_some((name, version, new))
    });
    new.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::testing;

    const TEXT: &str = "now 2026-01-01
        syn 1.0.0 rust=1.56 | full =
        syn 2.0.0 rust=1.61
        hub 1.0.0 rust=1.80 links=z: syn ^2 (full) ; extra ^1
        extra 1.0.0
        old 1.0.0 links=z
        member app 0.1.0 rust=1.70: syn ^2; old ^1
        lock app 0.1.0: old 1.0.0, syn 2.0.0
        lock old 1.0.0
        lock syn 2.0.0";

    fn check(after: Option<&str>, package: &str, accepts: &str) -> AddCheck {
        let dependencies = testing::dependencies(TEXT);
        let outcome = match after {
            Some(text) => {
                let members = "member app 0.1.0: syn ^2\n";
                let lock = testing::dependencies(&format!("{members}{text}")).lock;
                Outcome { end: End::Resolved, lock, said: String::new(), missing: Vec::new() }
            }
            None => Outcome { end: End::Refused("no".to_owned()), ..Outcome::not_asked("") },
        };
        add_check(&dependencies, package, &VersionReq::parse(accepts).unwrap(), &outcome)
    }

    #[test]
    fn what_comes_with_it() {
        let after = "lock app 0.1.0: hub 1.0.0, syn 2.0.0\nlock hub 1.0.0: extra 1.0.0, syn 2.0.0\nlock extra 1.0.0\nlock syn 2.0.0";
        let check = check(Some(after), "hub", "^1");
        let names: Vec<&str> = check.diff.added.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!((check.taken, names), (Some(Version::new(1, 0, 0)), vec!["extra", "hub"]));
        let rust = check.rust.unwrap();
        assert_eq!((rust.from, rust.declared), (RustVersion::parse("1.61"), RustVersion::parse("1.70")));
        assert_eq!(rust.because, [("hub".to_owned(), Version::new(1, 0, 0))]);
        assert_eq!(check.features, [("syn".to_owned(), Version::new(2, 0, 0), vec!["full".to_owned()])]);
    }

    #[test]
    fn a_duplicate_and_what_is_there_already() {
        let after = "lock app 0.1.0: old 1.0.0, syn 1.0.0, syn 2.0.0\nlock old 1.0.0\nlock syn 1.0.0\nlock syn 2.0.0";
        let check = check(Some(after), "syn", "^1");
        assert_eq!(check.diff.duplicated.len(), 1);
        assert_eq!((check.alternatives, check.rust), (vec![Version::new(2, 0, 0)], None));
    }

    #[test]
    fn what_clashes_is_named() {
        let check = check(None, "hub", "^1");
        assert_eq!(check.refused.as_deref(), Some("cargo refuses it: no"));
        let packages = [("hub".to_owned(), Version::new(1, 0, 0)), ("old".to_owned(), Version::new(1, 0, 0))];
        assert_eq!((check.links[0].links.as_str(), check.links[0].packages.as_slice()), ("z", packages.as_slice()));
        assert_eq!(check.taken, None);
    }
}
