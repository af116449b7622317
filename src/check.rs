//! A survey held against what the project demands of itself, and against what it owed before.
//!
//! Whatever cannot be judged as it is written (configuration, baseline, comments) is an error before anything is judged.

use std::path::{Path, PathBuf};

use jiff::civil::Date;

use crate::baseline::{self, Baseline, Judged};
use crate::config::Config;
use crate::demands::Demands;
use crate::dependency_gate::{Gated, State, gate};
use crate::error::{Diagnostic, Error};
use crate::finding::Finding;
use crate::load;
use crate::load::dependencies::DependencyRequest;
use crate::load::files::Files;
use crate::load::git::{history, repository, revision, snapshot};
use crate::model::problem::{Problem, ProblemKind};
use crate::model::project::Project;
use crate::query::renamed_modules::Renamed;
use crate::report::{Base, CheckReport, Known, Report, Side};
use crate::revisions::{Compared, Range, compare};
use crate::rules::{self, suppress};
use crate::survey::{self, Progress, SurveyRequest, survey};

/// What to check.
#[derive(Clone, Debug, Default)]
pub struct CheckRequest {
    /// What to survey.
    pub survey: SurveyRequest,
    /// A configuration that was named instead of the usual one.
    pub config: Option<PathBuf>,
    /// A baseline that was named instead of the usual one.
    pub baseline: Option<PathBuf>,
    /// The revision to hold it against.
    pub since: Option<String>,
    /// Today; where it is not known, nothing is overdue.
    pub today: Option<Date>,
    /// Whether stale entries fail the run.
    pub stale_fails: bool,
    /// Where locks and indexes are read from, if something is demanded of dependencies.
    pub dependencies: DependencyRequest,
}

/// What fetches the files that a clone with a filter lacks.
const FETCH_ALL: &str = "git fetch --refetch";

/// A check, with what a new baseline is made of.
#[derive(Clone, Debug)]
pub struct Checked {
    /// What was found.
    pub report: CheckReport,
    /// The baseline as it stands in the file.
    pub baseline: Baseline,
    /// Where it stands.
    pub baseline_path: PathBuf,
}

/// Surveys and judges.
///
/// # Errors
/// Nothing can be surveyed, there is no such revision, or the configuration, the baseline or a comment is wrong.
pub fn check(request: &CheckRequest, progress: &(dyn Fn(Progress) + Sync)) -> Result<Checked, Error> {
    match &request.since {
        None => judged(request, survey(&request.survey, progress)?, None, progress),
        Some(revision) => {
            // what others did since this branch left that revision is not its doing
            let range = Range { base: revision.clone(), head: None, from_merge_base: true };
            let Compared { after, before, base, renamed, files_before, .. } = compare(&request.survey, &range, progress)?;
            judged(request, after, Some(&Before { base, report: before, renamed, files: files_before }), progress)
        }
    }
}

/// What a check is held against.
struct Before {
    base: Side,
    report: Report,
    renamed: Renamed,
    files: Files,
}

fn judged(
    request: &CheckRequest,
    mut report: Report,
    before: Option<&Before>,
    progress: &(dyn Fn(Progress) + Sync),
) -> Result<Checked, Error> {
    let demands = Demands::read(&request.survey.workspace.files, request.config.as_deref(), &report)?;
    overdue(&demands.config, request.today)?;
    comments(&report.reading.project)?;
    let baseline_path = request.baseline.clone().unwrap_or_else(|| report.reading.root.join(load::baseline::FILE_NAME));
    let file = load::baseline::baseline(&baseline_path, &rules::shapes(), request.today)?;
    let mut findings = demands.findings(&report, before.map(|before| &before.report.metrics));
    let mut not_judged = not_judged(&demands.config, before.is_some());
    let gated = gated(request, &demands.config, &report, before, progress)?;
    findings.extend(gated.findings);
    report.reading.project.problems.extend(gated.problems);
    rules::sort(&mut findings);
    let has_baseline = file.is_some();
    let baseline = followed(request, &report, file.unwrap_or_default(), &baseline_path, &findings, &mut not_judged);
    let partial = !request.survey.workspace.packages.is_empty() || !request.survey.workspace.exclude.is_empty();
    let unread = unread(&report.reading.project);
    let unseen = match unread.len() {
        _ if partial => Some("only some packages were looked at".to_owned()),
        0 => None,
        1 => Some("1 file could not be read".to_owned()),
        files => Some(format!("{files} files could not be read")),
    };
    let mut stale = if unseen.is_some() { Vec::new() } else { baseline::stale(&baseline, &findings) };
    // what is not seen may still be owed
    let is_unseen = |rule: &str| gated.not_judged.iter().any(|gap| gap.strip_prefix(rule).is_some_and(|rest| rest.starts_with(": ")));
    stale.retain(|stale| !is_unseen(&stale.entry.key.rule));
    if let Some(unseen) = unseen.filter(|_| has_baseline) {
        not_judged.push(format!("whether the baseline has stale entries: {unseen}"));
    }
    if let Some(before) = before {
        not_judged.extend(unseen_before(&before.report.reading.project, &unread)?);
    }
    not_judged.extend(demands.undefined(&report));
    not_judged.extend(gated.not_judged);
    let depended = Baseline::of(&gated.before, &Baseline::default(), None);
    let earlier = before.map(|before| demands.owed_before(&before.report, &before.renamed).joined(depended));
    let known = earlier.iter().fold(baseline.clone(), |known, earlier| known.joined(earlier.clone()));
    let base = before.zip(earlier).map(|(before, earlier)| {
        let paid = baseline::stale(&earlier, &findings).into_iter().filter(|stale| stale.now.is_none()).map(|stale| stale.entry).collect();
        let Side { revision, commit } = before.base.clone();
        Base { revision: revision.unwrap_or_default(), commit: commit.unwrap_or_default(), debts: earlier.entries.len(), paid }
    });
    let strict = |rule: &str| demands.config.rules.get(rule).is_some_and(|rule| rule.strict);
    let findings = baseline::judge(findings, &known, strict);
    let debts = baseline::count(findings.iter().flat_map(Judged::known_debts));
    let report = CheckReport {
        findings,
        known: Known { baseline: has_baseline, stale, base, debts },
        stale_fails: request.stale_fails,
        config: demands.config.source.as_ref().map(|source| source.file.clone()),
        layered: demands.layered(&report.reading.project),
        not_judged,
        report,
    };
    Ok(Checked { report, baseline, baseline_path })
}

/// What is found of dependencies; nothing where nothing is demanded of them.
fn gated(
    request: &CheckRequest,
    config: &Config,
    report: &Report,
    before: Option<&Before>,
    progress: &(dyn Fn(Progress) + Sync),
) -> Result<Gated, Error> {
    let now = State { project: &report.reading.project, files: &request.survey.workspace.files };
    let before = before.map(|before| State { project: &before.report.reading.project, files: &before.files });
    gate(&request.survey, &request.dependencies, config, now, before, progress).map(Option::unwrap_or_default)
}

/// The baseline under the names that things have now. Renames are looked for only where an entry seems to be stale: nothing else shows them.
fn followed(
    request: &CheckRequest,
    report: &Report,
    baseline: Baseline,
    path: &Path,
    findings: &[Finding],
    not_judged: &mut Vec<String>,
) -> Baseline {
    if baseline::stale(&baseline, findings).iter().all(|stale| stale.now.is_some()) {
        return baseline;
    }
    // Without a repository nobody can tell of renames.
    let Ok(repository) = repository::around(&report.reading.root) else { return baseline };
    let noted = revision::resolve(&repository, "HEAD").and_then(|head| history::last_change(&repository, &head, path));
    match noted.and_then(|commit| commit.map(|commit| snapshot::of(&repository, &commit)).transpose()) {
        Ok(Some(snapshot)) => {
            let renamed = survey::renamed(&request.survey, &report.reading, &snapshot, None);
            baseline.renamed(|id| Some(renamed.now(id)))
        }
        // a baseline that is not committed was written with the names of today
        Ok(None) => baseline,
        Err(error) => {
            not_judged.push(format!("which modules were renamed since the baseline was written: {error} ({})", error.hint));
            baseline
        }
    }
}

/// Files that are there and could not be read: what they owe is not seen.
fn unread(project: &Project) -> Vec<&Problem> {
    project.problems.iter().filter(|problem| matches!(problem.kind, ProblemKind::Parse | ProblemKind::Read)).collect()
}

/// What is not known of the base, where that is more than what is not known of today.
fn unseen_before(base: &Project, today: &[&Problem]) -> Result<Option<String>, Error> {
    let lacking: Vec<&Problem> = unread(base).into_iter().filter(|problem| !today.contains(problem)).collect();
    if let Some(missing) = lacking.iter().find(|problem| problem.hint.contains(FETCH_ALL)) {
        return Err(Error::new(format!("the base cannot be read: {}", missing.message), missing.hint.clone()));
    }
    let first = lacking.first().map(|problem| problem.file.as_str());
    Ok(first
        .map(|file| format!("what the base owed in {} of its files that could not be read (`{file}`): it counts as new", lacking.len())))
}

/// Gates that need a base.
fn not_judged(config: &Config, has_base: bool) -> Vec<String> {
    let changes = config.gates.iter().filter(|gate| gate.max_increase.is_some() || gate.max_decrease.is_some()).count();
    let gates = if changes == 1 { "1 gate on a change".to_owned() } else { format!("{changes} gates on changes") };
    if changes == 0 || has_base { Vec::new() } else { vec![format!("{gates}: there is no base, name one with `--since REV`")] }
}

/// Allowances whose day has passed.
fn overdue(config: &Config, today: Option<Date>) -> Result<(), Error> {
    let (Some(source), Some(today)) = (&config.source, today) else { return Ok(()) };
    let late = config.allow.iter().filter_map(|allow| allow.until.as_ref()).filter(|until| until.value < today);
    let diagnostics: Vec<Diagnostic> = late
        .map(|until| Diagnostic {
            message: format!("this allowance held until {}, and today is {today}", until.value),
            label: String::new(),
            hint: "remove the dependency and the allowance, or agree on another day".into(),
            file: source.file.clone(),
            text: source.text.as_str().into(),
            span: until.span.clone(),
        })
        .collect();
    if diagnostics.is_empty() {
        return Ok(());
    }
    let message = format!("`{}` allows what it no longer may", source.file);
    Err(Error { message, hint: "nothing was checked: mend the configuration first".into(), diagnostics })
}

/// Comments that nobody can follow.
fn comments(project: &Project) -> Result<(), Error> {
    let ids: Vec<&str> = rules::pages().iter().map(|page| page.id.as_str()).collect();
    let mistakes = suppress::mistakes(project, &ids);
    let Some(first) = mistakes.first() else { return Ok(()) };
    let more = if mistakes.len() > 1 { format!(", and {} more like this", mistakes.len() - 1) } else { String::new() };
    Err(Error::new(format!("{}: {}{more}", first.place, first.message), first.hint.clone()))
}
