//! The environments of a workspace: a request into a report, one call a stage.

use std::collections::BTreeSet;
use std::path::PathBuf;

use crate::environments::{self, judge, matrix};
use crate::error::Error;
use crate::load;
use crate::load::dependencies::{DependencyRequest, dependencies};
use crate::load::files::Files;
use crate::load::locked::{self, Locked};
use crate::load::request::WorkspaceRequest;
use crate::model::environment::Need;
use crate::model::place::Place;
use crate::report::{EnvironmentDiffReport, EnvironmentPair, EnvironmentReport, LockedSide};
use crate::rules;
use crate::versions::asks::Asks;
use crate::versions::{lock_diff, msrv};

/// Whose environments.
#[derive(Clone, Debug, Default)]
pub struct EnvironmentRequest {
    /// Which workspace. Only where it is: nothing is selected, and no cargo is run.
    pub workspace: WorkspaceRequest,
    /// A configuration that was named instead of the workspace's own.
    pub config: Option<PathBuf>,
    /// Where its lock and what is known of registries are read from: they say what Rust is needed. Nothing is said of that without.
    pub source: Option<DependencyRequest>,
}

/// Reads what files say about environments, and judges it.
///
/// # Errors
/// There is no workspace, or the configuration is wrong.
pub fn environment(request: &EnvironmentRequest) -> Result<EnvironmentReport, Error> {
    let files = &request.workspace.files;
    let root = load::root(&request.workspace)?;
    let config = load::config::config(files, &root, request.config.as_deref(), &rules::shapes())?;
    let sources = load::claims::claims(files, &root, &config.environments);
    let environments = environments::read(&sources);
    let need = request.source.as_ref().and_then(|source| need(&request.workspace, source));
    let need = need.as_ref();
    Ok(EnvironmentReport {
        matrix: matrix::matrix(&environments),
        everywhere: matrix::everywhere(&environments),
        lacks: matrix::lacks(&environments),
        findings: judge::judge(&environments, need),
        proposal: environments::propose(&environments, &sources, need),
        config: config.source.filter(|_| !config.environments.is_empty()).map(|source| source.file),
        environments,
    })
}

/// The greatest `rust-version` of all that the workspace builds, by its lock. That there is none, or that it cannot be read, is told by
/// `underpin deps`.
fn need(workspace: &WorkspaceRequest, source: &DependencyRequest) -> Option<Need> {
    let whole = WorkspaceRequest { static_only: true, workspace: true, ..workspace.clone() };
    let all = dependencies(&load::workspace(&whole).ok()?, source, &|_, _| ()).ok()?.dependencies;
    let needs = msrv::needs(&Asks::of(&all));
    let greatest = needs.iter().filter(|need| need.need.is_some()).max_by_key(|need| (need.need, std::cmp::Reverse(need.member)))?;
    let lock = all.lock.as_ref()?;
    let by = lock.packages.get(*greatest.because.first()? as usize)?;
    let place = Place { file: lock.file.clone(), line: by.line };
    Some(Need { version: greatest.need?, by: format!("{} {}", by.name, by.version), place })
}

/// Which files to compare: the name of an environment, and its lock or bill of materials.
#[derive(Clone, Debug, Default)]
pub struct EnvironmentDiffRequest {
    /// At least two.
    pub sides: Vec<(String, PathBuf)>,
}

/// Compares what environments have, each with each.
///
/// # Errors
/// There are fewer than two, two have one name, or one of them cannot be read.
pub fn compare(request: &EnvironmentDiffRequest) -> Result<EnvironmentDiffReport, Error> {
    if request.sides.len() < 2 {
        return Err(Error::new("there is nothing to compare", "name two files or more: `--dev FILE --prod FILE`"));
    }
    let mut names = BTreeSet::new();
    if let Some((name, _)) = request.sides.iter().find(|(name, _)| !names.insert(name)) {
        return Err(Error::new(format!("`{name}` is named twice"), "give each file a name of its own: `--env staging=FILE`"));
    }
    let read = |(name, path): &(String, PathBuf)| Ok((name.clone(), locked::read(&Files::Disk, path)?));
    let sides: Vec<(String, Locked)> = request.sides.iter().map(read).collect::<Result<_, Error>>()?;
    let pairs = sides.iter().enumerate().flat_map(|(at, first)| sides.iter().skip(at + 1).map(move |second| (first, second)));
    Ok(EnvironmentDiffReport {
        pairs: pairs.map(|(first, second)| pair(first, second)).collect(),
        problems: sides.iter().flat_map(|(_, side)| side.problems.clone()).collect(),
        sides: sides.iter().map(|(name, side)| side_of(name, side)).collect(),
    })
}

fn side_of(name: &str, side: &Locked) -> LockedSide {
    LockedSide { name: name.to_owned(), file: side.lock.file.clone(), is_sbom: side.is_sbom, packages: side.lock.packages.len() }
}

fn pair((first, one): &(String, Locked), (second, other): &(String, Locked)) -> EnvironmentPair {
    let mut diff = lock_diff::diff(&one.lock, &other.lock, None);
    if one.is_sbom || other.is_sbom {
        // a bill of materials says less about sources than a lock
        diff.resourced.clear();
    }
    EnvironmentPair { first: first.clone(), second: second.clone(), diff }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_stands_for_one_file() {
        let side = |name: &str, file: &str| (name.to_owned(), PathBuf::from(file));
        let request = EnvironmentDiffRequest { sides: vec![side("x", "a"), side("y", "b"), side("x", "c")] };
        assert_eq!(compare(&request).unwrap_err().message, "`x` is named twice");
    }
}
