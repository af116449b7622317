//! What newer releases depend on, fetched before somebody asks what would come with them.
//!
//! cargo's cache has what locks were made from. To say what an upgrade needs, the crates that only newer releases depend on have to be there too:
//! those of each crate's newest live release, and theirs. They are stored in cargo's cache, where [`Registries::close`] finds them.

use std::collections::{BTreeMap, BTreeSet};

use crate::load::registry::client::Limits;
use crate::load::registry::fetch::{self, Failures, Progress};
use crate::load::registry::registries::{Asked, Registries};
use crate::model::dependencies::Registry;
use crate::model::release::Release;
use crate::model::workspace::DependencyKind;

/// How far it goes: what the crates of one round depend on is the next.
const ROUNDS: usize = 4;

/// Fetches them. What cannot be fetched is nobody's problem yet: it is missing where it is looked for.
/// Registries that were `given_up` before are not asked.
pub fn fetch(
    registries: &Registries,
    known: &BTreeMap<String, Registry>,
    mut given_up: BTreeSet<String>,
    limits: Limits,
    progress: Progress<'_>,
) -> Failures {
    let mut failures = Failures::new();
    let mut seen: Asked = known
        .iter()
        .map(|(name, registry)| (name.clone(), registry.crates.keys().chain(registry.missing.keys()).cloned().collect()))
        .collect();
    let mut next = wanted(known, &mut seen);
    for _ in 0..ROUNDS {
        let stored = registries.read(&next);
        let open = stored.iter().filter(|(name, _)| !given_up.contains(*name));
        let absent: Asked = open.map(|(name, registry)| (name.clone(), registry.missing.keys().cloned().collect())).collect();
        if absent.values().any(|names| !names.is_empty()) {
            failures.extend(fetch::fetch(registries, &absent, limits, progress));
            given_up.extend(fetch::given_up(&failures));
        }
        next = wanted(&registries.read(&next), &mut seen);
        if next.values().all(BTreeSet::is_empty) {
            break;
        }
    }
    failures
}

/// What the newest live releases depend on and nobody has asked for yet.
fn wanted(known: &BTreeMap<String, Registry>, seen: &mut Asked) -> Asked {
    let mut wanted = Asked::new();
    for (name, registry) in known {
        let newest = registry.crates.values().filter_map(|krate| krate.live().next_back());
        for (registry, package) in newest.flat_map(|release| dependencies(name, release)) {
            if seen.entry(registry.clone()).or_default().insert(package.clone()) {
                wanted.entry(registry).or_default().insert(package);
            }
        }
    }
    wanted
}

fn dependencies<'a>(registry: &'a str, release: &'a Release) -> impl Iterator<Item = (String, String)> + 'a {
    let built = release.dependencies.iter().filter(|dependency| dependency.kind != DependencyKind::Dev);
    built.map(|dependency| {
        (dependency.registry.map_or_else(|| registry.to_owned(), |named| named.to_string()), dependency.package.to_string())
    })
}
