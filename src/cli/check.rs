//! The commands of the gate: `check`, `baseline`, `init`.

use std::io::Write;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::baseline::Baseline;
use crate::check::{CheckRequest, check};
use crate::cli::check_args::{BaselineArgs, CheckArgs, CheckFormat, CheckOutput, GateArgs, InitArgs, StaleLevel};
use crate::cli::common_args::{LookArgs, WorkspaceArgs};
use crate::cli::shared::{Outcome, leave, request, with_threads, write_to};
use crate::cli::terminal;
use crate::error::Error;
use crate::finding::Finding;
use crate::load;
use crate::load::cargo_config;
use crate::load::config::FILE_NAME;
use crate::load::dependencies::DependencyRequest;
use crate::load::files::Files;
use crate::load::git::repository;
use crate::output::survey_table::Detail;
use crate::output::{
    baseline_toml, check_github, check_gitlab, check_junit, check_markdown, check_sarif, check_table, check_view, github_summary,
    init_toml, json,
};
use crate::query::layering;
use crate::report::CheckReport;
use crate::rules;
use crate::survey::survey;

/// `underpin check`
///
/// # Errors
/// Nothing can be surveyed, what is demanded is wrong, or an output cannot be written.
pub fn run_check(args: &CheckArgs) -> Result<Outcome, Error> {
    distinct(&args.output)?;
    if let Some(file) = args.gate.baseline.as_ref().filter(|file| !file.exists()) {
        let message = format!("there is no baseline `{}`", file.display());
        return Err(Error::new(message, "write it with `underpin baseline --baseline FILE`, or leave `--baseline` out"));
    }
    let stale_fails = args.stale.map_or_else(in_ci, |level| level == StaleLevel::Deny);
    let mut request = check_request(&args.gate, &args.workspace, &args.look, args.dir.as_deref());
    request.stale_fails = stale_fails && !args.prune;
    request.since.clone_from(&args.since);
    let mut checked = with_threads(args.workspace.jobs, &args.look, |progress| check(&request, progress))?;
    let problems = &checked.report.report.reading.project.problems;
    terminal::print_problems(problems, &args.look);
    if args.prune && !checked.report.known.stale.is_empty() {
        let pruned = checked.baseline.clone().pruned(&findings(&checked.report));
        write_baseline(&checked.baseline_path, &pruned)?;
        checked.report.known.stale.clear();
    }
    let own = [CheckOutput { format: args.format, file: None }];
    let outputs = if args.output.is_empty() { own.as_slice() } else { args.output.as_slice() };
    let prefix = repository::prefix(&checked.report.report.reading.root);
    for output in outputs {
        write_report(output, &checked.report, &prefix, &args.look)?;
    }
    let outcome = if checked.report.fails() { Outcome::Findings } else { Outcome::Clean };
    leave(checked);
    Ok(outcome)
}

/// `underpin baseline`
///
/// # Errors
/// As [`run_check`].
pub fn run_baseline(args: &BaselineArgs) -> Result<(), Error> {
    let request = check_request(&args.gate, &args.workspace, &args.look, args.dir.as_deref());
    if !args.workspace.package.is_empty() || !args.workspace.exclude.is_empty() {
        return Err(Error::new("a baseline of some packages would forget what the others owe", "leave `-p` and `--exclude` out"));
    }
    let checked = with_threads(args.workspace.jobs, &args.look, |progress| check(&request, progress))?;
    let baseline = Baseline::of(&findings(&checked.report), &checked.baseline, request.today);
    write_baseline(&checked.baseline_path, &baseline)?;
    told(&format!("{} debts are noted in `{}`", baseline.entries.len(), name(&checked.baseline_path)), &args.look);
    Ok(())
}

/// `underpin init`
///
/// # Errors
/// As [`run_check`], or there is a configuration already.
pub fn run_init(args: &InitArgs) -> Result<(), Error> {
    let gate = GateArgs { config: None, baseline: None, today: args.today, fetch: false, advisories: None };
    let mut request = check_request(&gate, &args.workspace, &args.look, args.dir.as_deref());
    let report = with_threads(args.workspace.jobs, &args.look, |progress| survey(&request.survey, progress))?;
    let path = report.reading.root.join(FILE_NAME);
    if let Ok(Some(source)) = load::config::config(&Files::Disk, &report.reading.root, None, &rules::shapes()).map(|config| config.source)
        && source.file != FILE_NAME
    {
        let message = format!("there is a configuration already, in `{}`", source.file);
        return Err(Error::new(message, "change it by hand, or take it out first"));
    }
    if path.exists() && !args.force {
        return Err(Error::new(format!("there is a `{FILE_NAME}` already"), "change it by hand, or write over it with `--force`"));
    }
    let layers = layering::layers(&report.reading.project);
    write_to(Some(&path), |out| init_toml::write(out, &layers, &report.metrics, rules::pages()))?;
    let shown = if layers.is_empty() { "no layers were found".to_owned() } else { format!("{} layers were found", layers.len()) };
    told(&format!("wrote `{FILE_NAME}`: {shown}"), &args.look);
    leave(report);
    request.survey.workspace.offline = true;
    let checked = with_threads(args.workspace.jobs, &args.look, |progress| check(&request, progress))?;
    let baseline = Baseline::of(&findings(&checked.report), &checked.baseline, request.today);
    if !baseline.entries.is_empty() || checked.report.known.baseline {
        write_baseline(&checked.baseline_path, &baseline)?;
        let file = name(&checked.baseline_path);
        told(&format!("wrote `{file}`: {} debts that are there already", baseline.entries.len()), &args.look);
        told(&format!("commit both; `{file} merge=union` in `.gitattributes` lets branches merge without conflicts"), &args.look);
    }
    told("`underpin check` is silent now, and tells of what is added", &args.look);
    Ok(())
}

fn check_request(gate: &GateArgs, workspace: &WorkspaceArgs, look: &LookArgs, dir: Option<&Path>) -> CheckRequest {
    let mut survey = request(workspace, look, dir, false);
    // a gate is about the whole, from whichever member it is asked: half of a baseline would be forgotten otherwise
    survey.workspace.workspace = workspace.package.is_empty();
    CheckRequest {
        survey,
        config: gate.config.clone(),
        baseline: gate.baseline.clone(),
        since: None,
        today: Some(gate.today.unwrap_or_else(today)),
        stale_fails: false,
        dependencies: DependencyRequest {
            fetch: gate.fetch,
            advisories: gate.advisories.clone(),
            offline: workspace.offline || workspace.frozen,
            now: gate.today.and_then(morning).unwrap_or_else(Timestamp::now),
            cargo_home: cargo_config::home(),
            environment: cargo_config::environment(),
            ..DependencyRequest::default()
        },
    }
}

fn findings(report: &CheckReport) -> Vec<Finding> {
    report.findings.iter().map(|judged| judged.finding.clone()).collect()
}

fn write_report(output: &CheckOutput, report: &CheckReport, prefix: &str, look: &LookArgs) -> Result<(), Error> {
    let page = terminal::page(look, output.file.is_some());
    let detail = if look.verbose { Detail::All } else { Detail::First };
    write_to(output.file.as_deref(), |out| match output.format {
        CheckFormat::Table => check_table::write(out, page, report, detail),
        CheckFormat::Json => json::write(out, &check_view::check(report)),
        CheckFormat::Sarif => check_sarif::write(out, rules::pages(), prefix, report),
        CheckFormat::Junit => check_junit::write(out, rules::pages(), report),
        CheckFormat::Github => check_github::write(out, prefix, report),
        CheckFormat::Gitlab => check_gitlab::write(out, prefix, report),
        CheckFormat::Markdown => check_markdown::write(out, report),
    })?;
    match std::env::var_os("GITHUB_STEP_SUMMARY").filter(|path| output.format == CheckFormat::Github && !path.is_empty()) {
        Some(path) => append(&PathBuf::from(path), report),
        None => Ok(()),
    }
}

/// The job's summary may have parts of other steps already.
fn append(path: &Path, report: &CheckReport) -> Result<(), Error> {
    let mut text = Vec::new();
    let written = github_summary::write(&mut text, report).and_then(|()| {
        let mut file = std::fs::OpenOptions::new().create(true).append(true).open(path)?;
        file.write_all(&text)
    });
    written.map_err(|error| {
        Error::new(
            format!("the job's summary `{}` cannot be written: {error}", path.display()),
            "unset GITHUB_STEP_SUMMARY, or make it a file",
        )
    })
}

/// Two outputs in one place would spoil each other; on stdout only what people read may follow each other.
fn distinct(outputs: &[CheckOutput]) -> Result<(), Error> {
    let for_people = |format: CheckFormat| matches!(format, CheckFormat::Table | CheckFormat::Github | CheckFormat::Markdown);
    for (at, second) in outputs.iter().enumerate() {
        let earlier = outputs.get(..at).unwrap_or_default();
        let spoilt = |first: &CheckOutput| {
            first.file == second.file && (first.file.is_some() || !for_people(first.format) || !for_people(second.format))
        };
        if earlier.iter().any(spoilt) {
            let place = second.file.as_ref().map_or_else(|| "stdout".to_owned(), |file| format!("`{}`", file.display()));
            return Err(Error::new(format!("two outputs go to {place}"), "give each a file of its own: `--output FORMAT=FILE`"));
        }
    }
    Ok(())
}

fn write_baseline(path: &Path, baseline: &Baseline) -> Result<(), Error> {
    write_to(Some(path), |out| baseline_toml::write(out, baseline))
}

fn name(path: &Path) -> String {
    path.file_name().map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned())
}

/// What was written is news, not a result: it goes to stderr.
fn told(message: &str, look: &LookArgs) {
    if !look.quiet {
        // Nobody is left to tell where stderr is closed.
        let _ = writeln!(std::io::stderr(), "{message}");
    }
}

fn in_ci() -> bool {
    std::env::var_os("CI").is_some_and(|value| !value.is_empty() && value != "false" && value != "0")
}

fn morning(day: Date) -> Option<Timestamp> {
    day.to_zoned(TimeZone::UTC).ok().map(|moment| moment.timestamp())
}

/// The day in UTC, so that it is the same for everybody.
fn today() -> Date {
    Timestamp::now().to_zoned(TimeZone::UTC).date()
}
