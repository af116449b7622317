//! A survey held against what the project demands of itself, and against what it owed before.
//!
//! Whatever cannot be judged as it is written (configuration, baseline, comments) is an error before anything is judged.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::civil::Date;

use crate::baseline::{self, Baseline, Judged};
use crate::config::Config;
use crate::error::{Diagnostic, Error};
use crate::finding::Finding;
use crate::load;
use crate::load::files::Files;
use crate::load::git::{history, repository, revision, snapshot};
use crate::load::request::WorkspaceRequest;
use crate::measure::level::on_test_side;
use crate::model::metrics::Metrics;
use crate::model::project::Project;
use crate::policy;
use crate::policy::parts::Policy;
use crate::query::renamed_modules::Renamed;
use crate::report::{Base, CheckReport, Known, Layered, Report};
use crate::rules::{self, Subject, suppress};
use crate::survey::{self, Progress, SurveyRequest, survey, survey_since};

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
}

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
    let (report, before) = match &request.since {
        None => (survey(&request.survey, progress)?, None),
        Some(revision) => {
            let (head, before) = since(&request.survey, revision, progress)?;
            (head, Some(before))
        }
    };
    judged(request, report, before.as_ref())
}

/// What a check is held against.
struct Before {
    /// As it was asked for.
    revision: String,
    commit: String,
    report: Report,
    renamed: Renamed,
}

/// Surveys the workspace, and where this branch left a revision.
fn since(request: &SurveyRequest, revision: &str, progress: &(dyn Fn(Progress) + Sync)) -> Result<(Report, Before), Error> {
    let repository = repository::around(&request.workspace.start())?;
    let (asked, head) = (revision::resolve(&repository, revision)?, revision::resolve(&repository, "HEAD")?);
    let commit = history::merge_base(&repository, &asked, &head)?;
    let snapshot = Arc::new(snapshot::of(&repository, &commit)?);
    // the two are read alike: what cargo tells of one tree and manifests of the other would be differences
    let request = SurveyRequest { workspace: WorkspaceRequest { static_only: true, ..request.workspace.clone() }, ..request.clone() };
    let (head, base) = survey_since(&request, Files::Snapshot(Arc::clone(&snapshot)), progress)?;
    let renamed = survey::renamed(&request, &head.reading, &snapshot, Some(&base.reading));
    Ok((head, Before { revision: revision.to_owned(), commit: commit.short, report: base, renamed }))
}

fn judged(request: &CheckRequest, report: Report, before: Option<&Before>) -> Result<Checked, Error> {
    let demands = Demands::read(request, &report)?;
    let baseline_path = request.baseline.clone().unwrap_or_else(|| report.reading.root.join(load::baseline::FILE_NAME));
    let file = load::baseline::baseline(&baseline_path, &rules::shapes(), request.today)?;
    let findings = demands.findings(&report, before.map(|before| &before.report.metrics));
    let mut not_judged = not_judged(&demands.config, before.is_some());
    let has_baseline = file.is_some();
    let baseline = followed(request, &report, file.unwrap_or_default(), &baseline_path, &findings, &mut not_judged);
    let partial = !request.survey.workspace.packages.is_empty() || !request.survey.workspace.exclude.is_empty();
    let stale = if partial { Vec::new() } else { baseline::stale(&baseline, &findings) };
    if partial && has_baseline {
        not_judged.push("whether the baseline has stale entries: only some packages were looked at".into());
    }
    let earlier = before.map(|before| demands.owed_before(before));
    let known = earlier.iter().fold(baseline.clone(), |known, earlier| known.joined(earlier.clone()));
    let base = before.zip(earlier).map(|(before, earlier)| {
        let paid = baseline::stale(&earlier, &findings).into_iter().filter(|stale| stale.now.is_none()).map(|stale| stale.entry).collect();
        Base { revision: before.revision.clone(), commit: before.commit.clone(), debts: earlier.entries.len(), paid }
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

/// What a project demands of itself.
struct Demands {
    config: Config,
    policy: Policy,
}

impl Demands {
    fn read(request: &CheckRequest, report: &Report) -> Result<Self, Error> {
        let config = load::config::config(&report.reading.root, request.config.as_deref(), &rules::shapes())?;
        let policy = policy::policy(&config, &report.reading.project)?;
        overdue(&config, request.today)?;
        comments(&report.reading.project)?;
        Ok(Self { config, policy })
    }

    fn findings(&self, report: &Report, base: Option<&Metrics>) -> Vec<Finding> {
        let Report { reading, metrics, cycles } = report;
        let Self { config, policy } = self;
        rules::findings(&Subject { project: &reading.project, metrics, cycles, base, config, policy })
    }

    /// What was owed before by what is demanded today, under the names of today.
    fn owed_before(&self, before: &Before) -> Baseline {
        let Report { reading, metrics, cycles } = &before.report;
        let policy = policy::policy_of_before(&self.config, &reading.project);
        let findings =
            rules::findings(&Subject { project: &reading.project, metrics, cycles, base: None, config: &self.config, policy: &policy });
        Baseline::of(&findings, &Baseline::default(), None).renamed(|id| Some(before.renamed.now(id)))
    }

    fn layered(&self, project: &Project) -> Option<Layered> {
        let modules = project.modules.iter().zip(&self.policy.layer_of).filter(|(module, _)| !on_test_side(module));
        let count = |layered: Layered, layer: &Option<u32>| Layered {
            inside: layered.inside + u32::from(layer.is_some()),
            modules: layered.modules + 1,
        };
        (!self.config.layers.is_empty()).then(|| modules.fold(Layered::default(), |layered, (_, layer)| count(layered, layer)))
    }
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
