//! Edges of a lock that take an older copy than before.
//!
//! A requirement that spans buckets (`>=0.52, <0.62`) can be met by several copies that are in the lock, and cargo takes whichever its search meets first: an
//! unrelated update can turn an edge back to an older copy. Rule: the edge `P -> X@new` has become `P -> X@old`, in another bucket, and nothing asks for it.
//! `P` is the same release in both locks, so that its requirements are too; a package of the workspace, whose manifest may have
//! changed, and a release that has moved on are told where their requirement is known to accept the newer copy still.

use std::collections::{BTreeMap, BTreeSet};

use semver::Version;

use crate::model::bucket::Bucket;
use crate::model::lock::{Lock, LockedPackage, LockedSource};
use crate::model::lock_diff::Repointed;
use crate::versions::asks::Asks;

/// What a package takes: the versions by name.
type Takes<'a> = BTreeMap<&'a str, BTreeSet<&'a Version>>;

/// Such edges, sorted. `asks` are those of the newer lock.
#[must_use]
pub fn repointed(older: &Lock, newer: &Lock, asks: Option<&Asks>) -> Vec<Repointed> {
    let mut found = Vec::new();
    for (now, package) in newer.packages.iter().zip(0_u32..) {
        let Some(then) = same_package(older, now) else { continue };
        let (took, takes) = (takes(older, then), takes(newer, now));
        for (name, versions) in &takes {
            let Some(before) = took.get(name) else { continue };
            for (from, to, takes_both) in turned_back(before, versions) {
                let asked = asks.and_then(|asks| requirement(asks, newer, package, name, to));
                let is_free = asked.is_none_or(|accepts| accepts.matches(from));
                let is_certain = asked.is_some() || (then.version == now.version && now.source != LockedSource::Path);
                if !is_free || !is_certain {
                    continue;
                }
                found.push(Repointed {
                    package: now.name.clone(),
                    version: now.version.clone(),
                    requires: (*name).to_owned(),
                    from: from.clone(),
                    to: to.clone(),
                    takes_both,
                    newer_is_there: has_as_new(newer, name, from),
                    allowed_by: asked.map(ToString::to_string),
                });
            }
        }
    }
    found.sort();
    found
}

/// The same release, else the only one of the same name and bucket.
fn same_package<'a>(older: &'a Lock, now: &LockedPackage) -> Option<&'a LockedPackage> {
    let start = older.packages.partition_point(|package| package.name < now.name);
    let named = || older.packages.iter().skip(start).take_while(|package| package.name == now.name);
    let same_bucket = |package: &&LockedPackage| Bucket::of(&package.version) == Bucket::of(&now.version);
    let is_member = |package: &&LockedPackage| package.source == LockedSource::Path && now.source == LockedSource::Path;
    let same = |package: &&LockedPackage| package.version == now.version && package.source == now.source;
    named().find(same).or_else(|| named().find(same_bucket)).or_else(|| named().find(is_member))
}

fn takes<'a>(lock: &'a Lock, package: &LockedPackage) -> Takes<'a> {
    let mut all = Takes::new();
    for taken in package.dependencies.iter().filter_map(|id| lock.packages.get(*id as usize)) {
        all.entry(&taken.name).or_default().insert(&taken.version);
    }
    all
}

/// The copies that were left, with the older ones that were taken instead, and whether the newer is taken still.
fn turned_back<'a>(before: &BTreeSet<&'a Version>, after: &BTreeSet<&'a Version>) -> Vec<(&'a Version, &'a Version, bool)> {
    let buckets = |side: &BTreeSet<&Version>| side.iter().map(|version| Bucket::of(version)).collect::<BTreeSet<_>>();
    let (old, new) = (buckets(before), buckets(after));
    let left = before.iter().filter(|version| !new.contains(&Bucket::of(version)));
    let taken: Vec<&&Version> = after.iter().filter(|version| !old.contains(&Bucket::of(version))).collect();
    let mut left: Vec<(&Version, bool)> = left.map(|version| (*version, false)).collect();
    if left.is_empty() {
        // nothing was left, and something older came beside
        left.extend(before.last().map(|version| (*version, true)));
    }
    let pairs = left.into_iter().rev().zip(taken.into_iter().rev());
    pairs.filter(|((from, _), to)| **to < *from).map(|((from, both), to)| (from, *to, both)).collect()
}

fn requirement<'a>(asks: &Asks<'a>, newer: &Lock, package: u32, name: &str, to: &Version) -> Option<&'a semver::VersionReq> {
    let is_held = |held: u32| newer.packages.get(held as usize).is_some_and(|locked| locked.version == *to);
    asks.by(package).iter().find(|ask| ask.package == name && ask.met_by.is_some_and(is_held)).map(|ask| ask.accepts)
}

fn has_as_new(newer: &Lock, name: &str, from: &Version) -> bool {
    newer.packages.iter().any(|package| package.name == name && package.version >= *from)
}
