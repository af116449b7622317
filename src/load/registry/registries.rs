//! Many crates of many registries at once.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use jiff::Timestamp;
use rayon::prelude::*;

use crate::load::cargo_config::CargoConfig;
use crate::load::index_url;
use crate::load::registry::place::{self, Found, Place};
use crate::model::dependencies::{Dependencies, Registry};
use crate::model::release::Release;
use crate::model::workspace::DependencyKind;

/// Crates that are asked for, by registry.
pub type Asked = BTreeMap<String, BTreeSet<String>>;

/// Where all registries are looked up.
#[derive(Clone, Debug, Default)]
pub struct Registries {
    /// cargo's configuration.
    pub config: CargoConfig,
    /// cargo's home.
    pub cargo_home: Option<PathBuf>,
    /// The registries that the lock says are asked by the sparse protocol.
    pub sparse: BTreeSet<String>,
    /// Releases of later are left out.
    pub until: Option<Timestamp>,
}

impl Registries {
    /// Where the crates of a registry are looked up.
    #[must_use]
    pub fn place(&self, registry: &str) -> Place {
        let index = if self.sparse.contains(registry) || self.is_configured_sparse(registry) {
            format!("sparse+{registry}")
        } else {
            registry.to_owned()
        };
        place::of(registry, &index, &self.config, self.cargo_home.as_deref())
    }

    /// Whether the configuration names the registry with `sparse+`.
    fn is_configured_sparse(&self, registry: &str) -> bool {
        self.config.indexes().iter().any(|index| index_url::is_sparse(index) && index_url::identity(index) == registry)
    }

    /// What is stored about crates. Every one that is asked for is either there or missing with a reason.
    #[must_use]
    pub fn read(&self, asked: &Asked) -> BTreeMap<String, Registry> {
        let places: BTreeMap<&String, Place> = asked.keys().map(|registry| (registry, self.place(registry))).collect();
        let all: Vec<(&String, &String)> =
            asked.iter().flat_map(|(registry, names)| names.iter().map(move |name| (registry, name))).collect();
        let read = |(registry, name): &(&String, &String)| {
            let place = places.get(registry).ok_or_else(|| "its registry is not known".to_owned());
            place.and_then(|place| place.find(name, self.until))
        };
        let found: Vec<Result<Found, String>> = all.par_iter().map(read).collect();
        let mut registries: BTreeMap<String, Registry> = BTreeMap::new();
        for ((registry, name), found) in all.into_iter().zip(found) {
            let registry = registries.entry(registry.clone()).or_default();
            match found {
                Ok(found) => add(registry, found),
                Err(reason) => drop(registry.missing.insert(name.clone(), reason)),
            }
        }
        registries
    }

    /// Adds all that live releases depend on, and what that depends on, as far as it is stored here. What is not is noted as missing: call
    /// this on a copy where missing crates are told to a person. Dependencies for tests are left out: they count for members alone.
    pub fn close(&self, dependencies: &mut Dependencies) {
        let mut asked = Asked::new();
        for (registry, known) in &dependencies.registries {
            for release in known.crates.values().flat_map(|krate| &krate.releases) {
                ask(&mut asked, registry, release);
            }
        }
        for release in dependencies.manifests.values() {
            ask(&mut asked, crate::model::dependencies::CRATES_IO, release);
        }
        loop {
            for (registry, names) in &mut asked {
                if let Some(known) = dependencies.registries.get(registry) {
                    names.retain(|name| !known.crates.contains_key(name) && !known.missing.contains_key(name));
                }
            }
            if asked.values().all(BTreeSet::is_empty) {
                return;
            }
            let mut next = Asked::new();
            for (name, found) in self.read(&asked) {
                for release in found.crates.values().flat_map(|krate| &krate.releases) {
                    ask(&mut next, &name, release);
                }
                merge(dependencies.registries.entry(name).or_default(), found);
            }
            asked = next;
        }
    }
}

fn add(registry: &mut Registry, found: Found) {
    confirm(registry, found.confirmed, found.confirmed);
    registry.crates.insert(found.krate.name.clone(), found.krate);
}

/// Adds what was read later.
pub fn merge(registry: &mut Registry, later: Registry) {
    confirm(registry, later.oldest, later.newest);
    for name in later.crates.keys() {
        registry.missing.remove(name);
    }
    registry.crates.extend(later.crates);
    registry.missing.extend(later.missing);
}

fn confirm(registry: &mut Registry, oldest: Option<Timestamp>, newest: Option<Timestamp>) {
    registry.oldest = registry.oldest.into_iter().chain(oldest).min();
    registry.newest = registry.newest.into_iter().chain(newest).max();
}

fn ask(asked: &mut Asked, registry: &str, release: &Release) {
    if !release.is_live() {
        return;
    }
    for dependency in release.dependencies.iter().filter(|dependency| dependency.kind != DependencyKind::Dev) {
        let registry = dependency.registry.map_or_else(|| registry.to_owned(), |named| named.to_string());
        let names = asked.entry(registry).or_default();
        if !names.contains(dependency.package.as_str()) {
            names.insert(dependency.package.to_string());
        }
    }
}
