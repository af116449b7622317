//! A request into a report, one call a stage. Never touches a terminal: whoever wants to show progress passes a function.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, LazyLock};

use crate::algo::digraph::to_u32;
use crate::error::Error;
use crate::extract;
use crate::load::files::Files;
use crate::load::git::snapshot::{self, Snapshot};
use crate::load::git::{repository, revision};
use crate::load::memory::Memory;
use crate::load::moved;
use crate::load::paths;
use crate::load::request::WorkspaceRequest;
use crate::load::sources::orphans;
use crate::load::target_cfg::{BuildCfg, build_cfg};
use crate::load::tree::{self, Ground};
use crate::load::workspace;
use crate::measure;
use crate::model::cfg::CfgSet;
use crate::model::facts::FileFacts;
use crate::model::metrics::MeasureRequest;
use crate::model::problem::{Problem, ProblemKind};
use crate::model::sources::Sources;
use crate::model::workspace::{Target, Workspace};
use crate::query::renamed_files;
use crate::query::renamed_modules::{self, Renamed};
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
    /// Facts that surveys of one process share: a second one, of another revision, extracts only what is different.
    pub memory: Option<Arc<Memory>>,
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
    /// So many of so many crates have been asked of their registries.
    Crates(usize, usize),
    /// cargo has tried so many of so many ways out.
    Verified(usize, usize),
}

/// What was loaded and extracted: all that names are resolved on.
struct Loaded {
    build: Option<CfgSet>,
    gaps: Vec<Problem>,
    workspace: Workspace,
    sources: Sources,
    externs: FileFacts,
}

/// The graph of a workspace. `progress` is called from several threads.
///
/// # Errors
/// Nothing can be surveyed: see [`workspace`] and [`build_cfg`].
pub fn read(request: &SurveyRequest, progress: &(dyn Fn(Progress) + Sync)) -> Result<Reading, Error> {
    let loaded = load(request, progress)?;
    progress(Progress::Names);
    Ok(resolve(request, loaded))
}

/// The graph of a workspace, and of the same as it was before, in this order. What they have in common is extracted once.
///
/// What `request` names has to be there now; `base` may lack it. Where it names no packages, and means the one whose directory it was asked
/// in, that one is meant in both.
///
/// # Errors
/// One of them cannot be surveyed: see [`read`].
pub fn read_since(request: &SurveyRequest, base: Files, progress: &(dyn Fn(Progress) + Sync)) -> Result<(Reading, Reading), Error> {
    let memory = request.memory.clone().or_else(|| Some(Arc::default()));
    let head = SurveyRequest { memory, ..request.clone() };
    let now = load(&head, progress)?;
    let base = head.before(&now.workspace, base);
    let before = load(&base, progress)?;
    progress(Progress::Names);
    let readings = rayon::join(|| resolve(&head, now), || resolve(&base, before));
    // the last to hold the facts, as a rule
    rayon::spawn(move || drop((head.memory, base.memory)));
    Ok(readings)
}

fn load(request: &SurveyRequest, progress: &(dyn Fn(Progress) + Sync)) -> Result<Loaded, Error> {
    progress(Progress::Manifests);
    let build = request.build.then(|| build_cfg(request.workspace.target.as_deref(), &request.cfg_names)).transpose()?;
    let BuildCfg { set, problems: gaps } = build.clone().unwrap_or_default();
    let build = build.map(|_| set);
    let wanted = WorkspaceRequest { build: build.clone(), ..request.workspace.clone() };
    // manifests are read one by one: another thread has the time to read std's signatures
    let (workspace, _) = rayon::join(|| workspace(&wanted), || LazyLock::force(&STD));
    let workspace = workspace?;
    let extern_signatures = || extract::file(&resolve::extern_signatures(&workspace), "<externs>");
    let (sources, externs) = rayon::join(|| sources(request, &workspace, progress), extern_signatures);
    if sources.files.values().all(|facts| facts.items.is_empty() && facts.problems.iter().any(|problem| problem.kind == ProblemKind::Read))
    {
        let problem = sources.problems.first();
        let (message, hint) = problem
            .map_or(("there is none".to_owned(), "add a target".to_owned()), |problem| (problem.message.clone(), problem.hint.clone()));
        return Err(Error::new(format!("no source file of the workspace could be read: {message}"), hint));
    }
    Ok(Loaded { build, gaps, workspace, sources, externs })
}

fn resolve(request: &SurveyRequest, loaded: Loaded) -> Reading {
    let Loaded { build, gaps, workspace, mut sources, externs } = loaded;
    let files = &request.workspace.files;
    let signatures = resolve::Signatures { std: &STD, externs: &externs };
    let mut project = resolve::project(&workspace, &sources, signatures, build.as_ref());
    // macros may declare modules whose files nobody knew of: few crates need a second round, hardly any a third
    for _ in 0..3 {
        let exists = |file: &str| !sources.files.contains_key(file) && files.is_file(&workspace.root.join(file));
        let wanted: Vec<_> = project.wanted.iter().filter(|(file, _)| exists(file)).cloned().collect();
        if wanted.is_empty() {
            break;
        }
        let inside = directories(&workspace);
        sources = tree::more(ground(request, &workspace.root, &inside), wanted, sources, extract::file);
        project = resolve::project(&workspace, &sources, signatures, build.as_ref());
    }
    let count = to_u32(sources.files.len());
    let taken_in = sources.files.iter().flat_map(|(file, facts)| facts.texts.iter().map(|text| paths::beside(file, text)));
    let reached: BTreeSet<String> = sources.files.keys().cloned().chain(taken_in).collect();
    let lost = orphans(files, &workspace, &reached);
    project.problems.extend(gaps.into_iter().chain(workspace.problems).chain(std::mem::take(&mut sources.problems)).chain(lost));
    // to free the facts that no memory keeps takes a while that nobody has to wait for
    rayon::spawn(move || drop(sources));
    project.problems.sort();
    project.problems.dedup();
    let selected = workspace.packages.iter().filter(|package| package.selected);
    let view = if request.build { View::Build(request.workspace.target.clone()) } else { View::Union };
    let targets = to_u32(selected.map(|package| package.targets.len()).sum());
    Reading { root: workspace.root, reader: workspace.reader, view, targets, files: count, project }
}

/// The graph of a workspace with its numbers and cycles.
///
/// # Errors
/// Nothing can be surveyed: see [`read`].
pub fn survey(request: &SurveyRequest, progress: &(dyn Fn(Progress) + Sync)) -> Result<Report, Error> {
    let reading = read(request, progress)?;
    Ok(report(request, reading, progress))
}

/// The report on a workspace, and on the same as it was before, in this order: see [`read_since`].
///
/// # Errors
/// One of them cannot be surveyed: see [`read`].
pub fn survey_since(request: &SurveyRequest, base: Files, progress: &(dyn Fn(Progress) + Sync)) -> Result<(Report, Report), Error> {
    let (head, base) = read_since(request, base, progress)?;
    Ok(rayon::join(|| report(request, head, progress), || report(request, base, progress)))
}

/// The report on a workspace as it was at a revision of the repository that it lies in, read from git's objects.
///
/// # Errors
/// There is no repository or no such revision, or nothing can be surveyed there: see [`read`].
pub fn survey_revision(request: &SurveyRequest, revision: &str, progress: &(dyn Fn(Progress) + Sync)) -> Result<Report, Error> {
    let repository = repository::around(&request.workspace.start())?;
    let commit = revision::resolve(&repository, revision)?;
    let snapshot = snapshot::of(&repository, &commit)?;
    survey(&request.at(Files::Snapshot(Arc::new(snapshot))), progress)
}

/// Which modules were renamed since a revision, by its files, those that `request` reads, and what a survey of them found. `base` is the survey of
/// the revision, where there is one: it knows ids that no path tells.
#[must_use]
pub fn renamed(request: &SurveyRequest, head: &Reading, revision: &Snapshot, base: Option<&Reading>) -> Renamed {
    let moved = moved::between(revision, &request.workspace.files, &head.project.files, &head.root);
    let files = renamed_files::renamed(&moved.old, &moved.new);
    match base {
        Some(base) => renamed_modules::between(&base.project, &head.project, &files),
        None => renamed_modules::derived(&head.project, &files),
    }
}

impl SurveyRequest {
    /// The same question to other files.
    #[must_use]
    pub fn at(&self, files: Files) -> Self {
        Self { workspace: WorkspaceRequest { files, ..self.workspace.clone() }, ..self.clone() }
    }

    /// The same question to files of before, when this one meant the packages of `now` that are selected.
    fn before(&self, now: &Workspace, files: Files) -> Self {
        let mut base = self.at(files);
        let asked = &mut base.workspace;
        asked.may_lack = true;
        if !asked.workspace && asked.packages.is_empty() {
            let selected = now.packages.iter().filter(|package| package.selected).map(|package| package.name.clone());
            if asked.exclude.is_empty() && now.packages.iter().any(|package| !package.selected) {
                asked.packages = selected.collect();
            } else {
                asked.workspace = true;
            }
        }
        base
    }
}

fn report(request: &SurveyRequest, reading: Reading, progress: &(dyn Fn(Progress) + Sync)) -> Report {
    progress(Progress::Measures);
    let metrics = measure::all(&reading.project, request.measure);
    progress(Progress::Cycles);
    let cycles = measure::cycles(&reading.project, request.measure);
    Report { reading, metrics, cycles }
}

/// The source files that any target of any member reaches: what is not selected is still what names resolve to.
fn sources(request: &SurveyRequest, workspace: &Workspace, progress: &(dyn Fn(Progress) + Sync)) -> Sources {
    let targets = workspace.packages.iter().flat_map(|package| &package.targets);
    let roots: Vec<String> = targets.map(|target: &Target| target.root_file.clone()).collect();
    let read = AtomicU32::new(0);
    tree::sources(ground(request, &workspace.root, &directories(workspace)), &roots, |text, file| {
        progress(Progress::Files(read.fetch_add(1, Ordering::Relaxed) + 1));
        extract::file(text, file)
    })
}

fn ground<'a>(request: &'a SurveyRequest, root: &'a Path, inside: &'a [String]) -> Ground<'a> {
    Ground { files: &request.workspace.files, root, inside, memory: request.memory.as_deref() }
}

/// Where sources may lie.
fn directories(workspace: &Workspace) -> Vec<String> {
    workspace.packages.iter().map(|package| package.dir.clone()).chain([String::new()]).collect()
}
