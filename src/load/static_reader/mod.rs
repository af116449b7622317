//! Reading a workspace's manifests without cargo: for untrusted checkouts, and where cargo refuses.
//!
//! It follows cargo's own rules (`src/workspace/workspace.rs` and `src/workspace/parser/` in cargo's repository) where cargo
//! accepts a workspace, and goes on with a problem where cargo would stop: a member that is broken or missing, a target without
//! a file, a value to inherit that is not there. Only a root that cannot be read is an error.

mod dependencies;
mod members;
mod root;
mod store;
mod targets;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::error::Error;
use crate::load::declared::{DeclaredPackage, DeclaredWorkspace};
use crate::load::files::Files;
use crate::load::manifest::{Inheritable, Manifest, PackageTable, WorkspaceTable};
use crate::load::paths;
use crate::model::problem::{Problem, ProblemKind};

const DEFAULT_EDITION: u16 = 2015;

/// Reads the workspace that `manifest` belongs to, or is.
///
/// # Errors
/// The root manifest, or a manifest that stands alone, cannot be used.
pub fn read(files: &Files, manifest: &Path) -> Result<DeclaredWorkspace, Error> {
    let mut store = store::Store::new(files);
    if let Some(root) = root::find(manifest, &mut store) {
        let workspace = workspace(&root, &mut store)?;
        let lists = workspace.packages.iter().any(|package| package.manifest == manifest);
        if lists || root == manifest || store.get(manifest).is_err() {
            return Ok(workspace);
        }
        let mut alone = standalone(manifest, &mut store)?;
        let message = format!("`{}` does not list this package as a member", root.display());
        alone.problems.push(problem("Cargo.toml", 0, message, "list it in `members` or `exclude` of that workspace"));
        return Ok(alone);
    }
    standalone(manifest, &mut store)
}

/// The directory of the workspace that `manifest` belongs to, or is; its own where it stands alone.
pub fn root_of(files: &Files, manifest: &Path) -> PathBuf {
    let found = root::find(manifest, &mut store::Store::new(files));
    directory(found.as_deref().unwrap_or(manifest))
}

fn standalone(manifest: &Path, store: &mut store::Store<'_>) -> Result<DeclaredWorkspace, Error> {
    let root = directory(manifest);
    let read = store.get(manifest).map_err(|broken| unusable(manifest, broken.line, &broken.message))?;
    let mut reading = Reading { files: store.files, root, table: WorkspaceTable::default(), problems: Vec::new() };
    let packages = reading.package(manifest, &read).into_iter().map(|(package, _)| package).collect();
    Ok(DeclaredWorkspace { root: reading.root, packages, problems: reading.problems })
}

fn workspace(root_manifest: &Path, store: &mut store::Store<'_>) -> Result<DeclaredWorkspace, Error> {
    let root = directory(root_manifest);
    let read = store.get(root_manifest).map_err(|broken| unusable(root_manifest, broken.line, &broken.message))?;
    let table = read.workspace.clone().unwrap_or_default();
    let mut reading = Reading { files: store.files, root: root.clone(), table: table.clone(), problems: Vec::new() };

    let mut queue: Vec<(PathBuf, Origin)> =
        members::listed(store.files, &table, &root).into_iter().map(|dir| (dir.join("Cargo.toml"), Origin::Listed)).collect();
    queue.push((root_manifest.to_owned(), Origin::Root));
    let mut seen = BTreeSet::new();
    let mut packages = Vec::new();
    while let Some((manifest, origin)) = queue.pop() {
        if seen.contains(&manifest) || root::excludes(&table, &root, &manifest) {
            continue;
        }
        let outside = !manifest.starts_with(&root);
        if origin == Origin::PathDependency && outside && root::find(&manifest, store).as_deref() != Some(root_manifest) {
            continue;
        }
        seen.insert(manifest.clone());
        let file = paths::relative(&manifest, &root);
        let read = match store.get(&manifest) {
            Ok(read) => read,
            Err(broken) => {
                let hint = if origin == Origin::Listed {
                    "repair it, or take it out of `members`"
                } else {
                    "repair it, or the `path` that leads to it"
                };
                reading.problems.push(Problem { kind: broken.kind, ..problem(&file, broken.line, broken.message, hint) });
                continue;
            }
        };
        if read.workspace.is_some() && origin != Origin::Root {
            reading.problems.push(problem(&file, 0, "a member is a workspace root itself", "list it in `exclude` of the outer workspace"));
            continue;
        }
        if read.package.is_none() && origin == Origin::Root {
            continue;
        }
        if let Some((package, path_dependencies)) = reading.package(&manifest, &read) {
            packages.push(package);
            queue.extend(path_dependencies.into_iter().map(|dir| (dir.join("Cargo.toml"), Origin::PathDependency)));
        }
    }
    Ok(DeclaredWorkspace { root, packages, problems: reading.problems })
}

/// How a manifest came to be looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Origin {
    Root,
    Listed,
    PathDependency,
}

/// What all members of one workspace share while they are read.
struct Reading<'a> {
    files: &'a Files,
    root: PathBuf,
    table: WorkspaceTable,
    problems: Vec<Problem>,
}

impl Reading<'_> {
    /// A package and the directories that its dependencies name; `None` with a problem where it has no name.
    fn package(&mut self, manifest: &Path, read: &Manifest) -> Option<(DeclaredPackage, BTreeSet<PathBuf>)> {
        let file = paths::relative(manifest, &self.root);
        let named = read.package.as_ref().and_then(|package| Some((package, package.name.clone()?)));
        let Some((package, name)) = named else {
            self.problems.push(problem(&file, 0, "the manifest has no `package.name`", "add a `[package]` table with a `name`"));
            return None;
        };
        let dir = directory(manifest);
        let edition = self.edition(package, &file);
        let version = self.inherited(package.version.as_ref(), self.table.package.version.clone(), "version", &file);
        let (targets, without_file) = targets::declare(self.files, read, package, &name, &dir, edition);
        let (dependencies, not_inherited) = dependencies::declare(read, &dir, edition, &self.table.dependencies, &self.root);
        for message in without_file {
            self.problems.push(problem(&file, 0, message, "give the target a `name` and a `path` to its root file"));
        }
        for message in not_inherited {
            self.problems.push(problem(&file, 0, message, "repair the dependency's entry"));
        }
        let paths = dependencies.iter().filter_map(|dependency| dependency.path.clone()).collect();
        let features = dependencies::features(&read.features, &dependencies);
        let version = version.unwrap_or_else(|| "0.0.0".to_owned());
        Some((DeclaredPackage { name, version, manifest: manifest.to_owned(), targets, dependencies, features }, paths))
    }

    fn edition(&mut self, package: &PackageTable, file: &str) -> u16 {
        let Some(text) = self.inherited(package.edition.as_ref(), self.table.package.edition.clone(), "edition", file) else {
            return DEFAULT_EDITION;
        };
        text.parse().unwrap_or_else(|_| {
            let message = format!("`{text}` is not an edition");
            self.problems.push(problem(file, 0, message, "write a year such as `\"2024\"`"));
            DEFAULT_EDITION
        })
    }

    fn inherited(&mut self, own: Option<&Inheritable>, shared: Option<String>, key: &str, file: &str) -> Option<String> {
        match own? {
            Inheritable::Value(value) => Some(value.clone()),
            Inheritable::Inherited { .. } => {
                if shared.is_none() {
                    let message = format!("`{key}` is inherited, but `workspace.package.{key}` is not there");
                    self.problems.push(problem(file, 0, message, "add it to `[workspace.package]` in the root manifest"));
                }
                shared
            }
        }
    }
}

fn directory(manifest: &Path) -> PathBuf {
    manifest.parent().unwrap_or(manifest).to_owned()
}

fn problem(file: &str, line: u32, message: impl Into<String>, hint: &str) -> Problem {
    Problem::new(ProblemKind::Manifest, file, line, message, hint)
}

fn unusable(manifest: &Path, line: u32, message: &str) -> Error {
    let shown = manifest.display();
    let place = if line == 0 { format!("`{shown}`") } else { format!("`{shown}`, line {line}") };
    Error::new(format!("{place}: {message}"), "repair the manifest")
}
