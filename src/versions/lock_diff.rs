//! What differs between two locks: versions, sources, checksums, what came and went, and what is hard to see in a text diff: edges that take an older copy.
//!
//! A package of one lock is that of the other where name, bucket and source are the same; else where name and bucket are; else, for a package that is there
//! once in each lock, where the name is. Cost: as sorting the locks.

use std::collections::{BTreeMap, BTreeSet};

use semver::Version;

use crate::model::bucket::Bucket;
use crate::model::lock::{Lock, LockedPackage};
use crate::model::lock_diff::{Altered, Duplicated, LockDiff, Moved, Resourced};
use crate::versions::asks::Asks;
use crate::versions::repointed::repointed;

/// What differs between an older and a newer lock. `asks` are those of the newer one: with them it is known which requirement allowed an edge.
#[must_use]
pub fn diff(older: &Lock, newer: &Lock, asks: Option<&Asks>) -> LockDiff {
    let mut found = LockDiff::default();
    let (before, after) = (by_name(older), by_name(newer));
    let names: BTreeSet<&str> = before.keys().chain(after.keys()).copied().collect();
    for name in names {
        let (before, after) = (before.get(name).map(Vec::as_slice), after.get(name).map(Vec::as_slice));
        one_name(before.unwrap_or_default(), after.unwrap_or_default(), &mut found);
    }
    found.repointed = repointed(older, newer, asks);
    found
}

fn by_name(lock: &Lock) -> BTreeMap<&str, Vec<&LockedPackage>> {
    let mut all: BTreeMap<&str, Vec<&LockedPackage>> = BTreeMap::new();
    for package in &lock.packages {
        all.entry(&package.name).or_default().push(package);
    }
    all
}

fn one_name(before: &[&LockedPackage], after: &[&LockedPackage], found: &mut LockDiff) {
    let same_bucket = |old: &LockedPackage, new: &LockedPackage| Bucket::of(&old.version) == Bucket::of(&new.version);
    let same_release = |old: &LockedPackage, new: &LockedPackage| old.version == new.version && old.source == new.source;
    let same_line = |old: &LockedPackage, new: &LockedPackage| same_bucket(old, new) && old.source == new.source;
    let is_only = |_: &LockedPackage, _: &LockedPackage| before.len() == 1 && after.len() == 1;
    let (mut gone, mut come) = (before.to_vec(), after.to_vec());
    for is_same in [&same_release as &dyn Fn(&LockedPackage, &LockedPackage) -> bool, &same_line, &same_bucket, &is_only] {
        gone.retain(|old| {
            let Some(at) = come.iter().position(|new| is_same(old, new)) else { return true };
            compare(old, come.remove(at), found);
            false
        });
    }
    found.removed.extend(gone.into_iter().map(named));
    found.added.extend(come.into_iter().map(named));
    found.duplicated.extend(duplicated(before, after));
}

fn named(package: &LockedPackage) -> (String, Version) {
    (package.name.clone(), package.version.clone())
}

fn compare(old: &LockedPackage, new: &LockedPackage, found: &mut LockDiff) {
    let name = || new.name.clone();
    if old.version != new.version {
        found.moved.push(Moved { name: name(), from: old.version.clone(), to: new.version.clone() });
    }
    if old.source != new.source {
        found.resourced.push(Resourced { name: name(), version: new.version.clone(), from: old.source.clone(), to: new.source.clone() });
    }
    if let (Some(from), Some(to)) = (&old.checksum, &new.checksum)
        && from != to
        && old.version == new.version
        && old.source == new.source
    {
        found.altered.push(Altered { name: name(), version: new.version.clone(), from: from.clone(), to: to.clone() });
    }
}

fn duplicated(before: &[&LockedPackage], after: &[&LockedPackage]) -> Option<Duplicated> {
    let buckets = |side: &[&LockedPackage]| side.iter().map(|package| Bucket::of(&package.version)).collect::<BTreeSet<_>>();
    let (old, new) = (buckets(before), buckets(after));
    if new.len() < 2 || new.len() <= old.len() {
        return None;
    }
    let versions: BTreeSet<&Version> = after.iter().map(|package| &package.version).collect();
    let fresh = versions.iter().filter(|version| !old.contains(&Bucket::of(version)));
    Some(Duplicated {
        name: after.first()?.name.clone(),
        new: fresh.map(|version| (*version).clone()).collect(),
        versions: versions.into_iter().cloned().collect(),
    })
}

#[cfg(test)]
mod tests;
