//! What cargo would have looked at and could not: crates of which nothing is known.
//!
//! cargo's resolver does not complain of a crate that it does not find: it takes an older release that does not ask for it. So a lock
//! says as much as all releases say that would have come before the ones that it took.

use std::collections::BTreeSet;

use crate::load::index_url;
use crate::model::bucket::Bucket;
use crate::model::dependencies::Dependencies;
use crate::model::lock::{Lock, LockedSource};
use crate::model::release::{RegistryCrate, Release, ReleaseDependency};
use crate::model::workspace::DependencyKind;

/// Crates that could have changed a resolution and of which nothing is known: what cargo did not find, patches that were left out, and what
/// better releases of newly taken packages ask for. Sorted.
pub fn missing(dependencies: &Dependencies, after: Option<&Lock>, not_found: &[String], left_out: &[String]) -> Vec<String> {
    let mut missing: BTreeSet<String> = not_found.iter().cloned().collect();
    let before = dependencies.lock.as_ref();
    for package in before.into_iter().flat_map(|lock| &lock.packages) {
        if let LockedSource::Registry(url) = &package.source
            && dependencies.krate(url, &package.name).is_none_or(|krate| krate.release(&package.version).is_none())
        {
            missing.insert(package.name.clone());
        }
    }
    for package in after.into_iter().flat_map(|lock| &lock.packages) {
        let LockedSource::Registry(url) = &package.source else { continue };
        if left_out.contains(&package.name) {
            missing.insert(package.name.clone());
        }
        let was_there = |lock: &Lock| lock.packages.iter().any(|old| old.name == package.name && old.version == package.version);
        if before.is_some_and(was_there) {
            continue;
        }
        let bucket = Bucket::of(&package.version);
        let better = dependencies.krate(url, &package.name).into_iter().flat_map(RegistryCrate::live);
        let better = better.filter(|release| release.version > package.version && Bucket::of(&release.version) == bucket);
        missing.extend(better.flat_map(|release| unknown(dependencies, url, release)));
    }
    missing.into_iter().collect()
}

/// What a release needs and of which nothing is known.
fn unknown(dependencies: &Dependencies, registry: &str, release: &Release) -> Vec<String> {
    let needed = release.dependencies.iter().filter(|dependency| dependency.kind != DependencyKind::Dev && !dependency.optional);
    let is_unknown = |dependency: &&ReleaseDependency| {
        let url = dependency.registry.as_ref().map_or_else(|| registry.to_owned(), |url| index_url::identity(url));
        dependencies.krate(&url, &dependency.package).is_none()
    };
    needed.filter(is_unknown).map(|dependency| dependency.package.to_string()).collect()
}
