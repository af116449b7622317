//! What a workspace depends on: a request into a report, one call a stage.

use std::path::PathBuf;

use crate::error::Error;
use crate::load;
use crate::load::dependencies::{DependencyRequest, LoadedDependencies, dependencies};
use crate::load::workspace;
use crate::model::project::Project;
use crate::report::DependencyReport;
use crate::rules::{self, DependencySubject};
use crate::survey::{Progress, SurveyRequest, read};
use crate::verify;
use crate::versions::asks::Asks;
use crate::versions::assess;

/// What to look at.
#[derive(Clone, Debug, Default)]
pub struct DepsRequest {
    /// Which workspace, and its code.
    pub survey: SurveyRequest,
    /// Where its lock and registries are read from.
    pub source: DependencyRequest,
    /// A configuration that was named instead of the usual one.
    pub config: Option<PathBuf>,
    /// Whether its code is read, for who names which crate.
    pub code: bool,
    /// Whether cargo is asked if ways out work.
    pub verify: bool,
}

/// What a workspace depends on, and where that stands.
///
/// # Errors
/// There is no workspace, what is named is not there, or the configuration is wrong.
pub fn deps(request: &DepsRequest, progress: &(dyn Fn(Progress) + Sync)) -> Result<DependencyReport, Error> {
    let (loaded, code) = rayon::join(|| load(request, progress), || code(request, progress));
    let (loaded, code) = (loaded?, code?);
    let config = load::config::config(&request.source.files, &loaded.root, request.config.as_deref(), &rules::shapes())?;
    let asks = Asks::of(&loaded.dependencies);
    let mut assessment = assess::assess(&asks, code.as_ref());
    if request.verify {
        verify::duplicates(&mut assessment, &loaded, progress);
    }
    let subject = DependencySubject { asks: &asks, assessment: &assessment, project: code.as_ref(), before: None, config: &config };
    let (findings, mut not_judged) = rules::dependency_findings(&subject);
    // a report is of one lock: `underpin deps diff` is what holds two against each other
    not_judged.retain(|gap| !gap.starts_with(rules::NO_BASE));
    let LoadedDependencies { root, dependencies, problems, .. } = loaded;
    Ok(DependencyReport { root, dependencies, assessment, findings, not_judged, problems })
}

/// What the workspace asks for, took, and is offered.
///
/// # Errors
/// See [`dependencies`] and [`workspace`].
pub fn load(request: &DepsRequest, progress: &(dyn Fn(Progress) + Sync)) -> Result<LoadedDependencies, Error> {
    let workspace = workspace(&request.survey.workspace)?;
    dependencies(&workspace, &request.source, &|done, all| progress(Progress::Crates(done, all)))
}

/// The code of the workspace, where it is to be read.
///
/// # Errors
/// See [`read`].
pub fn code(request: &DepsRequest, progress: &(dyn Fn(Progress) + Sync)) -> Result<Option<Project>, Error> {
    request.code.then(|| read(&request.survey, progress).map(|reading| reading.project)).transpose()
}
