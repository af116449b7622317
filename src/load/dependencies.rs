//! All that version reasoning looks at, read at once: manifests with their spans, the lock, what registries offer, git's checkouts, advisories.
//!
//! What cannot be read is a problem, or a crate that is missing with its reason; only what a user names and is not there is an error.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;

use jiff::Timestamp;

use crate::error::Error;
use crate::load::advisories;
use crate::load::cargo_config;
use crate::load::checkouts;
use crate::load::files::Files;
use crate::load::lock_match;
use crate::load::lockfile::{self, ReadLock};
use crate::load::paths;
use crate::load::registry::ahead;
use crate::load::registry::client::Limits;
use crate::load::registry::fetch::{self, Failures, Progress};
use crate::load::registry::place::Place;
use crate::load::registry::registries::{Asked, Registries};
use crate::load::registry::vendored;
use crate::load::requirements::packages;
use crate::model::dependencies::{CRATES_IO, Dependencies};
use crate::model::lock::LockedSource;
use crate::model::problem::{Problem, ProblemKind};
use crate::model::requirement::{Requirement, RequirementSource};
use crate::model::workspace::{DependencyKind, Workspace};

/// What is to be read, and from where.
#[derive(Clone, Debug, Default)]
pub struct DependencyRequest {
    /// Where the workspace's files are read from.
    pub files: Files,
    /// A lock that is read instead of the workspace's own.
    pub lock: Option<PathBuf>,
    /// Whether registries are asked over the network.
    pub fetch: bool,
    /// `--offline`: no socket is opened, whatever else is said.
    pub offline: bool,
    /// Crates of crates.io that are asked about besides.
    pub besides: Vec<String>,
    /// `--as-of`: releases of later are left out. Whether a release is yanked is known as of now alone.
    pub as_of: Option<Timestamp>,
    /// The time of the run.
    pub now: Timestamp,
    /// `--advisories`: a directory with the `RustSec` database; the one in cargo's home where none is named.
    pub advisories: Option<PathBuf>,
    /// cargo's home, see [`cargo_config::home`]; without one nothing is known of crates of remote registries.
    pub cargo_home: Option<PathBuf>,
    /// Variables that cargo's configuration takes from the environment, see [`cargo_config::environment`].
    pub environment: BTreeMap<String, String>,
}

/// What was read.
#[derive(Clone, Debug, Default)]
pub struct LoadedDependencies {
    /// The absolute directory of the root manifest.
    pub root: PathBuf,
    /// What was read, as nouns.
    pub dependencies: Dependencies,
    /// What could not be read, sorted.
    pub problems: Vec<Problem>,
    /// The texts of all manifests by path relative to the root; absolute outside of it.
    pub manifests: BTreeMap<String, String>,
    /// The text of the lock; empty where there is none.
    pub lock_text: String,
    /// Where crates are looked up: for [`Registries::close`], with cargo's configuration.
    pub registries: Registries,
}

/// What a workspace asks for, took and is offered. `progress` is told of crates that are fetched.
///
/// # Errors
/// A lock or a database of advisories is named that is not there.
pub fn dependencies(workspace: &Workspace, request: &DependencyRequest, progress: Progress<'_>) -> Result<LoadedDependencies, Error> {
    let config = cargo_config::read(&request.files, &workspace.root, request.cargo_home.as_deref(), request.environment.clone());
    let packages = packages::read(workspace, &request.files, &config);
    let lock = read_lock(workspace, request)?;
    let mut problems = [config.problems.clone(), packages.problems, lock.problems].concat();
    let mut dependencies = Dependencies {
        member_of: lock.lock.as_ref().map(|lock| lock_match::member_of(lock, &packages.members)).unwrap_or_default(),
        members: packages.members,
        inheritable: packages.inheritable,
        patches: packages.patches,
        lock: lock.lock,
        now: request.as_of.unwrap_or(request.now),
        read_at: request.now,
        is_past: request.as_of.is_some(),
        ..Dependencies::default()
    };
    problems.extend(lock_match::problems(&dependencies));
    let registries = Registries { config, cargo_home: request.cargo_home.clone(), sparse: lock.sparse, until: request.as_of };
    let asked = asked(&dependencies, &request.besides);
    let is_online = request.fetch && !request.offline && !registries.config.is_offline();
    let failures = if is_online { fetch::fetch(&registries, &asked, Limits::default(), progress) } else { Failures::new() };
    dependencies.registries = registries.read(&asked);
    if is_online {
        // what it lacks is told where it is looked for
        drop(ahead::fetch(&registries, &dependencies.registries, fetch::given_up(&failures), Limits::default(), progress));
    }
    tell(failures, &mut dependencies, &mut problems);
    problems.extend(undated(&dependencies));
    problems.extend(from_sources(&mut dependencies, &registries));
    problems.extend(read_advisories(&mut dependencies, request)?);
    problems.sort();
    problems.dedup();
    let root = workspace.root.clone();
    Ok(LoadedDependencies { root, dependencies, problems, manifests: packages.manifests, lock_text: lock.text, registries })
}

fn read_lock(workspace: &Workspace, request: &DependencyRequest) -> Result<ReadLock, Error> {
    let own = workspace.root.join("Cargo.lock");
    let path = request.lock.as_deref().map_or(own, paths::absolute);
    if request.lock.is_some() && !request.files.is_file(&path) {
        let what = if request.files.exists(&path) { "is no file" } else { "does not exist" };
        let message = format!("the lock `{}` {what}", paths::relative(&path, &workspace.root));
        return Err(Error::new(message, "check the path given to `--lock`"));
    }
    Ok(lockfile::read(&request.files, &path, &paths::relative(&path, &workspace.root)))
}

/// All crates of registries that the lock has or that manifests ask for, and some of crates.io besides.
fn asked(dependencies: &Dependencies, besides: &[String]) -> Asked {
    let mut asked = Asked::new();
    asked.entry(CRATES_IO.to_owned()).or_default().extend(besides.iter().cloned());
    for package in dependencies.lock.iter().flat_map(|lock| &lock.packages) {
        if let LockedSource::Registry(registry) = &package.source {
            asked.entry(registry.clone()).or_default().insert(package.name.clone());
        }
    }
    for member in &dependencies.members {
        // what tests of packages beside the workspace need is in no lock
        let counts = |requirement: &&Requirement| member.in_workspace || requirement.kind != DependencyKind::Dev;
        for requirement in member.requirements.iter().filter(counts) {
            if let RequirementSource::Registry(registry) = &requirement.source {
                asked.entry(registry.clone()).or_default().insert(requirement.package.clone());
            }
        }
    }
    asked
}

/// A crate that could not be asked for is missing for that reason, or known as it was stored before.
fn tell(failures: Failures, dependencies: &mut Dependencies, problems: &mut Vec<Problem>) {
    for ((registry, name), reason) in failures {
        let registry = dependencies.registries.entry(registry).or_default();
        if let Some(missing) = registry.missing.get_mut(&name) {
            *missing = reason;
        } else {
            let message = format!("`{name}` is judged by what was stored before: {reason}");
            problems.push(Problem::new(ProblemKind::Index, "", 0, message, "try again later, or run with `--offline`"));
        }
    }
}

/// A day in the past needs to know when releases were published.
fn undated(dependencies: &Dependencies) -> Option<Problem> {
    let crates = dependencies.registries.values().flat_map(|registry| registry.crates.values());
    let counts = crates.map(|krate| krate.releases.iter().filter(|release| release.published.is_none()).count()).filter(|count| *count > 0);
    let counts: Vec<usize> = counts.collect();
    let (releases, crates) = (counts.iter().sum::<usize>(), counts.len());
    let message =
        format!("when they were published is not known of {releases} releases ({crates} crates): they count as if they were there");
    (dependencies.is_past && !counts.is_empty()).then(|| Problem::new(ProblemKind::Index, "", 0, message, "judge these crates as of today"))
}

/// What is known of locked packages from their own manifests: those of git, and those that are vendored.
fn from_sources(dependencies: &mut Dependencies, registries: &Registries) -> Vec<Problem> {
    let Some(lock) = &dependencies.lock else { return Vec::new() };
    let mut places: BTreeMap<&str, Place> = BTreeMap::new();
    let mut problems = Vec::new();
    let mut manifests = BTreeMap::new();
    for (index, package) in (0..).zip(&lock.packages) {
        let release = match &package.source {
            LockedSource::Path => None,
            LockedSource::Git { .. } => {
                let home = registries.cargo_home.as_deref().ok_or_else(|| "cargo has no home".to_owned());
                let release = home.and_then(|home| checkouts::release(home, package, &registries.config));
                if let Err(reason) = &release {
                    let message = format!("what `{} {}` depends on is not known: {reason}", package.name, package.version);
                    problems.push(Problem::new(ProblemKind::Lock, &lock.file, package.line, message, "run `cargo fetch`"));
                }
                release.ok()
            }
            LockedSource::Registry(registry) => match places.entry(registry).or_insert_with(|| registries.place(registry)) {
                Place::Vendored { dir, .. } => vendored::release(dir, &package.name, &package.version, &registries.config),
                _ => None,
            },
        };
        manifests.extend(release.map(|release| (index, Arc::new(release))));
    }
    dependencies.manifests = manifests;
    problems
}

fn read_advisories(dependencies: &mut Dependencies, request: &DependencyRequest) -> Result<Vec<Problem>, Error> {
    let cached = || request.cargo_home.as_deref().and_then(advisories::cached);
    let Some(dir) = request.advisories.clone().or_else(cached) else { return Ok(Vec::new()) };
    let names: BTreeSet<String> =
        dependencies.registries.values().flat_map(|registry| registry.crates.keys().chain(registry.missing.keys())).cloned().collect();
    let (found, problems) = advisories::read(&dir, &names)?;
    dependencies.advisories = Some(found);
    Ok(problems)
}
