//! A request into a report, one call a stage. Never touches a terminal: whoever wants to show progress passes a function.

use std::collections::BTreeSet;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU32, Ordering};

use crate::algo::digraph::to_u32;
use crate::error::Error;
use crate::extract;
use crate::load::request::WorkspaceRequest;
use crate::load::sources::orphans;
use crate::load::target_cfg::{BuildCfg, build_cfg};
use crate::load::tree;
use crate::load::workspace;
use crate::measure;
use crate::model::facts::FileFacts;
use crate::model::metrics::MeasureRequest;
use crate::model::problem::ProblemKind;
use crate::model::sources::Sources;
use crate::model::workspace::{Target, Workspace};
use crate::report::{Reading, Report, View};
use crate::resolve;

/// The signatures of std, the same for every survey of a process.
static STD: LazyLock<FileFacts> = LazyLock::new(|| extract::file(resolve::STD_SIGNATURES, "<std>"));

/// What to survey.
#[derive(Clone, Debug, Default)]
pub struct SurveyRequest {
    /// Which workspace, which packages, which features.
    pub workspace: WorkspaceRequest,
    /// One build instead of the union of all.
    pub build: bool,
    /// `--cfg`: further names that the build sets.
    pub cfg_names: Vec<String>,
    /// What to measure on.
    pub measure: MeasureRequest,
}

/// Where a run is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// Manifests are read.
    Manifests,
    /// So many source files have been read.
    Files(u32),
    /// Names are resolved.
    Names,
    /// Metrics are computed.
    Measures,
    /// Cycles and their cuts are sought.
    Cycles,
}

/// The graph of a workspace. `progress` is called from several threads.
///
/// # Errors
/// Nothing can be surveyed: see [`workspace`] and [`build_cfg`].
pub fn read(request: &SurveyRequest, progress: &(dyn Fn(Progress) + Sync)) -> Result<Reading, Error> {
    progress(Progress::Manifests);
    let build = request.build.then(|| build_cfg(request.workspace.target.as_deref(), &request.cfg_names)).transpose()?;
    let BuildCfg { set, problems: gaps } = build.clone().unwrap_or_default();
    let build = build.map(|_| set);
    let wanted = WorkspaceRequest { build: build.clone(), ..request.workspace.clone() };
    // manifests are read one by one: another thread has the time to read std's signatures
    let (workspace, _) = rayon::join(|| workspace(&wanted), || LazyLock::force(&STD));
    let workspace = workspace?;
    let extern_signatures = || extract::file(&resolve::extern_signatures(&workspace), "<externs>");
    let (mut sources, externs) = rayon::join(|| sources(&workspace, progress), extern_signatures);
    let signatures = resolve::Signatures { std: &STD, externs: &externs };
    if sources.files.values().all(|facts| facts.items.is_empty() && facts.problems.iter().any(|problem| problem.kind == ProblemKind::Read))
    {
        let problem = sources.problems.first();
        let (message, hint) = problem
            .map_or(("there is none".to_owned(), "add a target".to_owned()), |problem| (problem.message.clone(), problem.hint.clone()));
        return Err(Error::new(format!("no source file of the workspace could be read: {message}"), hint));
    }
    progress(Progress::Names);
    let mut project = resolve::project(&workspace, &sources, signatures, build.as_ref());
    // macros may declare modules whose files nobody knew of: few crates need a second round, hardly any a third
    for _ in 0..3 {
        let exists = |file: &str| !sources.files.contains_key(file) && workspace.root.join(file).is_file();
        let wanted: Vec<_> = project.wanted.iter().filter(|(file, _)| exists(file)).cloned().collect();
        if wanted.is_empty() {
            break;
        }
        sources = tree::more(&workspace.root, wanted, &directories(&workspace), sources, extract::file);
        project = resolve::project(&workspace, &sources, signatures, build.as_ref());
    }
    let files = to_u32(sources.files.len());
    let reached: BTreeSet<String> = sources.files.keys().cloned().collect();
    let lost = orphans(&workspace, &reached);
    project.problems.extend(gaps.into_iter().chain(workspace.problems).chain(std::mem::take(&mut sources.problems)).chain(lost));
    // to free the facts takes a while that nobody has to wait for
    rayon::spawn(move || drop(sources));
    project.problems.sort();
    project.problems.dedup();
    let selected = workspace.packages.iter().filter(|package| package.selected);
    let view = if request.build { View::Build(request.workspace.target.clone()) } else { View::Union };
    let targets = to_u32(selected.map(|package| package.targets.len()).sum());
    Ok(Reading { root: workspace.root, reader: workspace.reader, view, targets, files, project })
}

/// The graph of a workspace with its numbers and cycles.
///
/// # Errors
/// Nothing can be surveyed: see [`read`].
pub fn survey(request: &SurveyRequest, progress: &(dyn Fn(Progress) + Sync)) -> Result<Report, Error> {
    let reading = read(request, progress)?;
    progress(Progress::Measures);
    let metrics = measure::all(&reading.project, request.measure);
    progress(Progress::Cycles);
    let cycles = measure::cycles(&reading.project, request.measure);
    Ok(Report { reading, metrics, cycles })
}

/// The source files that any target of any member reaches: what is not selected is still what names resolve to.
fn sources(workspace: &Workspace, progress: &(dyn Fn(Progress) + Sync)) -> Sources {
    let targets = workspace.packages.iter().flat_map(|package| &package.targets);
    let roots: Vec<String> = targets.map(|target: &Target| target.root_file.clone()).collect();
    let read = AtomicU32::new(0);
    tree::sources(&workspace.root, &roots, &directories(workspace), |text, file| {
        progress(Progress::Files(read.fetch_add(1, Ordering::Relaxed) + 1));
        extract::file(text, file)
    })
}

/// Where sources may lie.
fn directories(workspace: &Workspace) -> Vec<String> {
    workspace.packages.iter().map(|package| package.dir.clone()).chain([String::new()]).collect()
}
