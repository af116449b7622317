//! What the workspace depends on, held against what it demands of itself: the part of a check that needs a lock and an index.

use crate::config::Config;
use crate::error::Error;
use crate::finding::Finding;
use crate::load::dependencies::{DependencyRequest, LoadedDependencies, dependencies};
use crate::load::files::Files;
use crate::load::workspace;
use crate::model::dependencies::Dependencies;
use crate::model::lock::Lock;
use crate::model::problem::{Problem, ProblemKind};
use crate::model::project::Project;
use crate::rules::{self, DependencySubject};
use crate::survey::{Progress, SurveyRequest};
use crate::versions::asks::Asks;
use crate::versions::assess;

/// What was found.
#[derive(Clone, Debug, Default)]
pub struct Gated {
    /// What breaks what is demanded.
    pub findings: Vec<Finding>,
    /// What could not be judged, with reasons.
    pub not_judged: Vec<String>,
    /// What the base broke of it, where there is a base.
    pub before: Vec<Finding>,
    /// What could not be read.
    pub problems: Vec<Problem>,
}

/// A state of the workspace: its code, and where its files are.
#[derive(Clone, Copy, Debug)]
pub struct State<'a> {
    /// Its code.
    pub project: &'a Project,
    /// Its files.
    pub files: &'a Files,
}

/// Judges a state, and the one before it by the same index; nothing where nothing is demanded of dependencies.
///
/// # Errors
/// Its manifests cannot be read.
pub fn gate(
    survey: &SurveyRequest,
    source: &DependencyRequest,
    config: &Config,
    now: State<'_>,
    before: Option<State<'_>>,
    progress: &(dyn Fn(Progress) + Sync),
) -> Result<Option<Gated>, Error> {
    if !rules::demands_of_dependencies(config) {
        return Ok(None);
    }
    let read = |state: State<'_>| {
        let workspace = workspace(&survey.at(state.files.clone()).workspace)?;
        let source = DependencyRequest { files: state.files.clone(), ..source.clone() };
        dependencies(&workspace, &source, &|done, all| progress(Progress::Crates(done, all)))
    };
    let base = before.map(read).transpose()?.map(|loaded| loaded.dependencies);
    let loaded = read(now)?;
    judgeable(&loaded)?;
    let (head, problems) = (loaded.dependencies, loaded.problems);
    let lock_before = base.as_ref().and_then(|base| base.lock.as_ref());
    let (findings, not_judged) = judged(&head, now.project, lock_before, config);
    let owed = base.as_ref().zip(before).map(|(base, state)| judged(base, state.project, None, config).0);
    Ok(Some(Gated { findings, not_judged, before: owed.unwrap_or_default(), problems }))
}

/// A gate that could not look must not pass: without a lock hardly anything is judged of what is demanded.
fn judgeable(loaded: &LoadedDependencies) -> Result<(), Error> {
    if loaded.dependencies.lock.is_some() {
        return Ok(());
    }
    let problem = loaded.problems.iter().find(|problem| problem.kind == ProblemKind::Lock);
    let (place, message, hint) = problem.map_or(("", "there is no lock", "run `cargo generate-lockfile`"), |problem| {
        (problem.file.as_str(), problem.message.as_str(), problem.hint.as_str())
    });
    let place = if place.is_empty() { String::new() } else { format!("`{place}`: ") };
    let message = format!("what is demanded of dependencies cannot be judged: {place}{message}");
    Err(Error::new(message, format!("{hint}, or take `[deps]` and the rules about dependencies out of the configuration")))
}

fn judged(dependencies: &Dependencies, project: &Project, before: Option<&Lock>, config: &Config) -> (Vec<Finding>, Vec<String>) {
    let asks = Asks::of(dependencies);
    let assessment = assess::assess(&asks, Some(project));
    rules::dependency_findings(&DependencySubject { asks: &asks, assessment: &assessment, project: Some(project), before, config })
}
