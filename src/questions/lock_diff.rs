//! What differs between two locks, each a file, or that of a revision; and what turns edges back that took an older copy.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::deps::DepsRequest;
use crate::error::Error;
use crate::load;
use crate::load::dependencies::{DependencyRequest, LoadedDependencies, dependencies};
use crate::load::files::Files;
use crate::load::git::{repository, revision, snapshot};
use crate::load::lockfile;
use crate::load::paths;
use crate::model::bucket::Bucket;
use crate::model::lock::Lock;
use crate::model::lock_diff::Repointed;
use crate::model::remedy::{Remedy, Status, Update};
use crate::model::workspace::{Reader, Workspace};
use crate::questions::ground::with_cargo_if_wanted;
use crate::report::LockDiffReport;
use crate::survey::Progress;
use crate::verify::Asked;
use crate::versions::asks::Asks;
use crate::versions::lock_diff as pure;

/// The lock's name in the directory of a workspace.
const LOCK: &str = "Cargo.lock";
/// How many edges cargo is asked about.
const MOST_FIXES: usize = 8;

/// What differs between two locks; the newer one is that of the work tree where none is named.
///
/// # Errors
/// A side is neither a lock that can be read nor a revision with one.
pub fn lock_diff(
    request: &DepsRequest,
    before: &str,
    after: Option<&str>,
    progress: &(dyn Fn(Progress) + Sync),
) -> Result<LockDiffReport, Error> {
    let (older, newer) = (Side::of(request, before)?, after.map_or_else(|| Side::work_tree(request), |after| Side::of(request, after))?);
    let (shown, after) = (older.shown.clone(), newer.shown.clone());
    let (older, mut problems) = older.lock()?;
    let (newer_lock, more) = newer.lock()?;
    problems.extend(more);
    let loaded = newer.load(request, progress).ok();
    let asks = loaded.as_ref().map(|loaded| Asks::of(&loaded.dependencies));
    let diff = pure::diff(&older, &newer_lock, asks.as_ref());
    let fixes = match &loaded {
        Some(loaded) if newer.is_here && !diff.repointed.is_empty() => {
            with_cargo_if_wanted(request, loaded, |cargo| fixes(cargo, &newer_lock, &diff.repointed, progress))
        }
        _ => vec![None; diff.repointed.len()],
    };
    Ok(LockDiffReport { before: shown, after, diff, fixes, problems })
}

/// One side.
struct Side {
    /// As it was named.
    shown: String,
    files: Files,
    lock: PathBuf,
    /// The workspace that it is the lock of, where there is one.
    workspace: Option<Workspace>,
    /// Whether it is the work tree's own lock: what cargo can be asked about.
    is_here: bool,
}

impl Side {
    fn work_tree(request: &DepsRequest) -> Result<Self, Error> {
        let workspace = load::workspace(&request.survey.workspace)?;
        let named = request.source.lock.as_deref().map(paths::absolute);
        let shown = named.as_ref().map_or_else(|| LOCK.to_owned(), |lock| paths::relative(lock, &workspace.root));
        let lock = named.unwrap_or_else(|| workspace.root.join(LOCK));
        Ok(Self { shown, files: Files::Disk, lock, workspace: Some(workspace), is_here: true })
    }

    fn of(request: &DepsRequest, named: &str) -> Result<Self, Error> {
        let path = paths::absolute(Path::new(named));
        let file = if path.is_dir() { path.join(LOCK) } else { path };
        if file.is_file() {
            let own = load::workspace(&request.survey.workspace).ok().filter(|workspace| workspace.root.join(LOCK) == file);
            let is_here = own.is_some();
            return Ok(Self { shown: named.to_owned(), files: Files::Disk, lock: file, workspace: own, is_here });
        }
        if Path::new(named).extension().is_some_and(|extension| extension == "lock") {
            return Err(Error::new(format!("the lock `{named}` does not exist"), "name a lock file, or a revision like `HEAD~1`"));
        }
        Self::revision(request, named)
    }

    fn revision(request: &DepsRequest, named: &str) -> Result<Self, Error> {
        let neither = |error: Error| Error::new(format!("`{named}` is no lock file, and as a revision: {}", error.message), error.hint);
        let repository = repository::around(&request.survey.workspace.start()).map_err(neither)?;
        let commit = revision::resolve(&repository, named).map_err(neither)?;
        let snapshot = snapshot::of(&repository, &commit)?;
        let files = Files::Snapshot(Arc::new(snapshot));
        let workspace = load::workspace(&request.survey.at(files.clone()).workspace)?;
        Ok(Self {
            shown: format!("{named} ({})", commit.short),
            files,
            lock: workspace.root.join(LOCK),
            workspace: Some(workspace),
            is_here: false,
        })
    }

    fn lock(&self) -> Result<(Lock, Vec<crate::model::problem::Problem>), Error> {
        let read = lockfile::read(&self.files, &self.lock, &self.shown);
        match read.lock {
            Some(lock) => Ok((lock, read.problems)),
            None => Err(read.problems.first().map_or_else(
                || Error::new(format!("`{}` is no lock", self.shown), "name a `Cargo.lock`"),
                |problem| Error::new(format!("`{}`: {}", self.shown, problem.message), problem.hint.clone()),
            )),
        }
    }

    /// What the packages of this lock ask for, as far as the index knows, and the workspace, where there is one.
    fn load(&self, request: &DepsRequest, progress: &(dyn Fn(Progress) + Sync)) -> Result<LoadedDependencies, Error> {
        let root = self.lock.parent().unwrap_or(&self.lock).to_owned();
        let alone = || Workspace { root, packages: Vec::new(), reader: Reader::Static, problems: Vec::new() };
        let workspace = self.workspace.clone().unwrap_or_else(alone);
        let lock = matches!(self.files, Files::Disk).then(|| self.lock.clone());
        let source = DependencyRequest { files: self.files.clone(), lock, ..request.source.clone() };
        dependencies(&workspace, &source, &|done, all| progress(Progress::Crates(done, all)))
    }
}

/// For each edge the command that turns it back.
fn fixes(cargo: Asked<'_>, lock: &Lock, edges: &[Repointed], progress: &(dyn Fn(Progress) + Sync)) -> Vec<Option<(Update, Status)>> {
    let count = edges.len().min(MOST_FIXES);
    let fix = |(number, edge): (usize, &Repointed)| {
        if number >= MOST_FIXES {
            return None;
        }
        let found = fix(cargo, lock, edge);
        progress(Progress::Verified(number + 1, count));
        found
    };
    edges.iter().enumerate().map(|(number, edge)| fix((number, edge))).collect()
}

/// The older copy goes to the newer one, where all who take it can; else the package that takes it is resolved anew.
fn fix(cargo: Asked<'_>, lock: &Lock, edge: &Repointed) -> Option<(Update, Status)> {
    let of_bucket = |package: &&crate::model::lock::LockedPackage| {
        package.name == edge.requires && Bucket::of(&package.version) == Bucket::of(&edge.from)
    };
    let newer = lock.packages.iter().rfind(of_bucket).map_or(&edge.from, |package| &package.version);
    let update = |package: &str, version: &semver::Version, to: Option<&semver::Version>| Update {
        package: package.to_owned(),
        version: Some(version.clone()),
        to: to.cloned(),
    };
    let candidates = [update(&edge.requires, &edge.to, Some(newer)), update(&edge.package, &edge.version, None)];
    let cargo = match cargo {
        Ok(cargo) => cargo,
        Err(reason) => return candidates.into_iter().next().map(|update| (update, Status::Likely(reason.to_owned()))),
    };
    candidates.into_iter().find_map(|update| {
        let outcome = cargo.apply(&Remedy { edits: Vec::new(), updates: vec![update.clone()] });
        let is_back = outcome.lock.as_ref().is_some_and(|after| takes(after, edge, newer));
        let unseen = || Status::Likely(format!("nothing is known of `{}`, which cargo may take", outcome.missing.join("`, `")));
        let status = if outcome.missing.is_empty() { Status::Verified } else { unseen() };
        is_back.then_some((update, status))
    })
}

/// Whether the package takes the newer copy, and the older one no more.
fn takes(lock: &Lock, edge: &Repointed, newer: &semver::Version) -> bool {
    let is_it = |package: &&crate::model::lock::LockedPackage| package.name == edge.package && package.version >= edge.version;
    let Some(package) = lock.packages.iter().find(is_it) else { return false };
    let taken = package.dependencies.iter().filter_map(|&id| lock.packages.get(id as usize)).filter(|other| other.name == edge.requires);
    let versions: Vec<&semver::Version> = taken.map(|other| &other.version).collect();
    versions.iter().any(|version| *version >= newer) && !versions.contains(&&edge.to)
}
