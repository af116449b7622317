//! From disk and git to nouns: the only readers of the outside world.
//!
//! [`workspace`] reads manifests, through cargo or alone, and says which packages, targets and features are meant;
//! [`sources`] reads source files; [`target_cfg`] asks rustc. All files are read through [`files`]: from disk, or from a revision that
//! [`git`] finds. Nothing of the analysed repository is executed.
//!
//! [`dependencies`] reads all that version reasoning looks at: [`requirements`] with their spans, the [`lockfile`], [`registry`] indexes as
//! [`cargo_config`] names them, [`checkouts`] of git, [`advisories`].
//!
//! `declared`, `entry`, `files`, `manifest`, `paths` and `request` are what the files of this folder share; they import none of the others.

pub mod advisories;
mod assemble;
pub mod baseline;
mod build_script;
mod cargo;
pub mod cargo_config;
pub mod checkouts;
mod claim_names;
pub mod claims;
pub mod config;
mod declared;
pub mod dependencies;
pub mod entry;
mod features;
pub mod files;
pub mod git;
mod identity;
pub mod index_url;
mod locate;
mod lock_match;
pub mod locked;
pub mod lockfile;
mod manifest;
pub mod memory;
mod metadata;
pub mod moved;
pub mod oracle;
pub mod paths;
pub mod plain;
pub mod registry;
pub mod request;
pub mod requirements;
mod sbom;
mod selection;
pub mod sources;
mod static_reader;
pub mod target_cfg;
pub mod tree;

#[cfg(test)]
mod dependency_tests;
#[cfg(test)]
mod feature_tests;
#[cfg(test)]
pub(crate) mod fixture;
#[cfg(test)]
mod parity;
#[cfg(test)]
pub(crate) mod registry_fixture;
#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};

use crate::error::Error;
use crate::load::declared::DeclaredWorkspace;
use crate::load::features::Resolver;
use crate::load::files::Files;
use crate::load::manifest::{Inheritable, Manifest};
use crate::load::request::WorkspaceRequest;
use crate::model::problem::{Problem, ProblemKind};
use crate::model::workspace::{Reader, TargetKind, Workspace};

/// The workspace that a request means.
///
/// # Errors
/// Nothing can be surveyed: no manifest, a root manifest that is broken, no package that can be used, or a package or feature is
/// named that is not there.
pub fn workspace(request: &WorkspaceRequest) -> Result<Workspace, Error> {
    let (declared, reader, current) = read(request)?;
    let DeclaredWorkspace { root, packages, mut problems } = declared;
    problems.sort_by(|a, b| (&a.file, a.line, &a.message).cmp(&(&b.file, b.line, &b.message)));
    if packages.is_empty() {
        let (message, hint) = problems.into_iter().find(|problem| problem.kind == ProblemKind::Manifest).map_or_else(
            || ("it has no members".to_owned(), "add packages to `members`".to_owned()),
            |problem| (format!("`{}`: {}", problem.file, problem.message), problem.hint),
        );
        return Err(Error::new(format!("no package can be read in the workspace `{}`: {message}", root.display()), hint));
    }
    let root_manifest = manifest::read(&request.files, &root.join("Cargo.toml")).unwrap_or_default();
    let mut assembled = assemble::join(packages, &root, &root_manifest.patch);
    identity::assign(&mut assembled.packages);
    let current = current.map_or_else(|| "Cargo.toml".to_owned(), |manifest| paths::relative(&manifest, &root));
    selection::apply(&mut assembled.packages, request, &current)?;
    features::enable(&mut assembled.packages, &assembled.asks, request, resolver(&root_manifest))?;
    for package in &mut assembled.packages {
        let script = package.targets.iter().find(|target| target.kind == TargetKind::Build);
        // a build script that cannot be read is told of when its sources are
        package.script = script
            .and_then(|script| sources::read(&request.files, &root, &script.root_file).ok())
            .map(|text| build_script::read(&text))
            .unwrap_or_default();
    }
    Ok(Workspace { root, packages: assembled.packages, reader, problems })
}

/// The directory of the workspace that a request means, by its manifests alone: no cargo is run, and no member is read.
///
/// # Errors
/// There is no manifest.
pub fn root(request: &WorkspaceRequest) -> Result<PathBuf, Error> {
    let found = locate::manifest(&request.files, request.manifest_path.as_deref(), request.dir.as_deref())?;
    Ok(static_reader::root_of(&request.files, &found))
}

/// What the manifests declare, who read them, and the manifest that was found.
fn read(request: &WorkspaceRequest) -> Result<(DeclaredWorkspace, Reader, Option<PathBuf>), Error> {
    if let Files::Snapshot(snapshot) = &request.files {
        return read_snapshot(request, &snapshot.commit.short);
    }
    if let Some(path) = &request.metadata_path {
        return Ok((metadata::declared(&cargo::stored(path)?), Reader::Stored, None));
    }
    let found = locate::manifest(&request.files, request.manifest_path.as_deref(), request.dir.as_deref())?;
    if request.static_only {
        return Ok((static_reader::read(&request.files, &found)?, Reader::Static, Some(found)));
    }
    match cargo::run(&found, request) {
        Ok(metadata) => Ok((metadata::declared(&metadata), Reader::Cargo, Some(found))),
        Err(reason) => {
            let mut declared = static_reader::read(&request.files, &found)?;
            declared.problems.push(refused(&reason, &declared.root));
            Ok((declared, Reader::Static, Some(found)))
        }
    }
}

/// No cargo reads what is not on disk.
fn read_snapshot(request: &WorkspaceRequest, commit: &str) -> Result<(DeclaredWorkspace, Reader, Option<PathBuf>), Error> {
    if request.metadata_path.is_some() {
        let message = "a stored `cargo metadata` says nothing about a revision";
        return Err(Error::new(message, "leave `--metadata-path` out"));
    }
    let at = |error: Error| Error::new(format!("at the revision `{commit}`: {}", error.message), "name a revision that has the workspace");
    let found = locate::manifest(&request.files, request.manifest_path.as_deref(), request.dir.as_deref()).map_err(at)?;
    let declared = static_reader::read(&request.files, &found).map_err(at)?;
    Ok((declared, Reader::Revision(commit.to_owned()), Some(found)))
}

fn refused(reason: &str, root: &Path) -> Problem {
    // The same message wherever the workspace is checked out.
    let reason = reason.replace(&format!("{}/", root.display()), "").replace(&root.display().to_string(), ".");
    let message = format!("cargo could not read the workspace, underpin read the manifests itself: {reason}");
    Problem::new(ProblemKind::Cargo, "", 0, message, "repair what cargo names, or run with `--static`")
}

/// The workspace's resolver: by `resolver`, else by the edition of the root package.
fn resolver(root: &Manifest) -> Resolver {
    let table = root.workspace.as_ref();
    let package = root.package.as_ref();
    let named = table.and_then(|table| table.resolver.as_ref()).or_else(|| package?.resolver.as_ref());
    let edition = match package.and_then(|package| package.edition.as_ref()) {
        Some(Inheritable::Value(edition)) => Some(edition),
        Some(Inheritable::Inherited { .. }) => table.and_then(|table| table.package.edition.as_ref()),
        None => None,
    };
    let first = named.map_or_else(|| edition.is_none_or(|edition| edition.as_str() < "2021"), |named| named == "1");
    if first { Resolver::First } else { Resolver::Later }
}
