//! A survey held against what the project demands of itself, and against what it owed before.
//!
//! Whatever cannot be judged as it is written (configuration, baseline, comments) is an error before anything is judged.

use std::path::PathBuf;

use jiff::civil::Date;

use crate::baseline::{self, Baseline};
use crate::config::Config;
use crate::error::{Diagnostic, Error};
use crate::finding::Finding;
use crate::load;
use crate::measure::level::on_test_side;
use crate::model::project::Project;
use crate::policy::parts::Policy;
use crate::policy::policy;
use crate::report::{CheckReport, Known, Layered, Report};
use crate::rules::{self, Subject, suppress};
use crate::survey::{Progress, SurveyRequest, survey};

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
/// Nothing can be surveyed, or the configuration, the baseline or a comment is wrong.
pub fn check(request: &CheckRequest, progress: &(dyn Fn(Progress) + Sync)) -> Result<Checked, Error> {
    let report = survey(&request.survey, progress)?;
    let demands = Demands::read(request, &report)?;
    let baseline_path = request.baseline.clone().unwrap_or_else(|| report.reading.root.join(load::baseline::FILE_NAME));
    let known = load::baseline::baseline(&baseline_path, &rules::shapes(), request.today)?;
    let findings = demands.findings(&report);
    let has_baseline = known.is_some();
    let baseline = known.unwrap_or_default();
    let strict = |rule: &str| demands.config.rules.get(rule).is_some_and(|rule| rule.strict);
    let partial = !request.survey.workspace.packages.is_empty() || !request.survey.workspace.exclude.is_empty();
    let stale = if partial { Vec::new() } else { baseline::stale(&baseline, &findings) };
    let mut not_judged = not_judged(&demands.config);
    if partial && has_baseline {
        not_judged.push("whether the baseline has stale entries: only some packages were looked at".into());
    }
    let findings = baseline::judge(findings, &baseline, strict);
    let known_debts =
        findings.iter().flat_map(|judged| judged.finding.debts.iter().zip(&judged.new)).filter(|(_, new)| !**new).map(|(debt, _)| debt);
    let known = Known { baseline: has_baseline, stale, base: None, debts: baseline::count(known_debts) };
    let report = CheckReport {
        findings,
        known,
        stale_fails: request.stale_fails,
        config: demands.config.source.as_ref().map(|source| source.file.clone()),
        layered: demands.layered(&report.reading.project),
        not_judged,
        report,
    };
    Ok(Checked { report, baseline, baseline_path })
}

/// What a project demands of itself.
struct Demands {
    config: Config,
    policy: Policy,
}

impl Demands {
    fn read(request: &CheckRequest, report: &Report) -> Result<Self, Error> {
        let config = load::config::config(&report.reading.root, request.config.as_deref(), &rules::shapes())?;
        let policy = policy(&config, &report.reading.project)?;
        overdue(&config, request.today)?;
        comments(&report.reading.project)?;
        Ok(Self { config, policy })
    }

    fn findings(&self, report: &Report) -> Vec<Finding> {
        let Report { reading, metrics, cycles } = report;
        let Self { config, policy } = self;
        rules::findings(&Subject { project: &reading.project, metrics, cycles, base: None, config, policy })
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
fn not_judged(config: &Config) -> Vec<String> {
    let changes = config.gates.iter().filter(|gate| gate.max_increase.is_some() || gate.max_decrease.is_some()).count();
    let gates = if changes == 1 { "1 gate on a change".to_owned() } else { format!("{changes} gates on changes") };
    if changes == 0 { Vec::new() } else { vec![format!("{gates}: there is no base, name one with `--since REV`")] }
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
