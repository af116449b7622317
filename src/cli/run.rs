//! What each command does: a request, a call into the library, bytes.

use std::collections::BTreeMap;

use clap::CommandFactory;

use crate::cli::args::{Cli, Command};
use crate::cli::check_args::{CompletionsArgs, ManArgs, RulesArgs};
use crate::cli::shared::{Outcome, leave, page, request, with_threads, write};
use crate::cli::survey_args::{
    ExplainArgs, GraphArgs, GraphFormat, LevelName, SchemaArgs, SchemaName, SurveyArgs, SurveyFormat, WhyArgs, WhyFormat,
};
use crate::cli::{ask, check, deps, diff, env, terminal};
use crate::did_you_mean;
use crate::error::Error;
use crate::load::files::Files;
use crate::load::sources;
use crate::measure::catalog::{self, METRICS};
use crate::measure::explain;
use crate::model::level::Granularity;
use crate::model::metrics::Metrics;
use crate::output::add_check_view::AddCheckView;
use crate::output::check_view::CheckView;
use crate::output::dedupe_view::DedupeView;
use crate::output::deps_view::DepsView;
use crate::output::diff_view::DiffView;
use crate::output::env_diff_view::EnvDiffView;
use crate::output::env_view::EnvView;
use crate::output::graph_view::GraphView;
use crate::output::lock_diff_view::LockDiffView;
use crate::output::survey_table::Detail;
use crate::output::survey_view::SurveyView;
use crate::output::upgrade_view::UpgradeView;
use crate::output::why_not_view::WhyNotView;
use crate::output::why_view::WhyView;
use crate::output::{explain_text, graph_dot, graph_mermaid, graph_table, graph_view};
use crate::output::{json, rule_text, survey_markdown, survey_table, survey_view, why_text, why_view};
use crate::query::name;
use crate::query::slice::{SliceRequest, slice};
use crate::query::why;
use crate::rules;
use crate::survey::{read, survey};

/// Runs a command.
///
/// # Errors
/// Nothing could be surveyed, a name means nothing, or the output cannot be written.
pub fn command(command: &Command) -> Result<Outcome, Error> {
    match command {
        Command::Check(args) => return check::run_check(args),
        Command::Diff(args) => diff::run(args),
        Command::Env(args) => env::run(args),
        Command::Deps(args) => deps::run(args),
        Command::Plan(args) => ask::plan(args),
        Command::Baseline(args) => check::run_baseline(args),
        Command::Init(args) => check::run_init(args),
        Command::Survey(args) => run_survey(args),
        Command::Graph(args) => run_graph(args),
        Command::Why(args) => run_why(args),
        Command::Explain(args) => run_explain(args),
        Command::Rules(args) => run_rules(args),
        Command::Schema(args) => run_schema(args),
        Command::Completions(args) => run_completions(args),
        Command::Man(args) => run_man(args),
    }
    .map(|()| Outcome::Clean)
}

fn run_survey(args: &SurveyArgs) -> Result<(), Error> {
    let request = request(&args.workspace, &args.print.look, args.dir.as_deref(), args.tests);
    let report = with_threads(args.workspace.jobs, &args.print.look, |progress| survey(&request, progress))?;
    let (page, detail) = (page(&args.print), if args.print.look.verbose { Detail::All } else { Detail::First });
    let view = survey_view::survey(&report);
    write(&args.print, |out| match args.format {
        SurveyFormat::Table => survey_table::write(out, page, &view, detail),
        SurveyFormat::Json => json::write(out, &view),
        SurveyFormat::Markdown => survey_markdown::write(out, &view),
    })?;
    leave(view);
    leave(report);
    Ok(())
}

fn run_graph(args: &GraphArgs) -> Result<(), Error> {
    if args.collapse.is_some() && args.level != LevelName::Module {
        return Err(Error::new(
            "`--collapse` folds modules, and the graph has none at this level",
            "leave it out, or use `--level module`",
        ));
    }
    let request = request(&args.workspace, &args.print.look, args.dir.as_deref(), args.tests);
    let reading = with_threads(args.workspace.jobs, &args.print.look, |progress| read(&request, progress))?;
    terminal::print_problems(&reading.project.problems, &args.print.look);
    let wanted = SliceRequest {
        level: match args.level {
            LevelName::Package => Granularity::Package,
            LevelName::Module => Granularity::Module,
            LevelName::Item => Granularity::Item,
        },
        tests: args.tests || args.format == GraphFormat::Json,
        hierarchy: !args.no_hierarchy,
        focus: args.focus.clone(),
        depth: args.depth,
        collapse: args.collapse,
    };
    let project = &reading.project;
    let slice = slice(project, &wanted)?;
    let page = page(&args.print);
    write(&args.print, |out| match args.format {
        GraphFormat::Table => graph_table::write(out, page, project, &slice),
        GraphFormat::Json => json::write(out, &graph_view::graph(project, &slice)),
        GraphFormat::Dot => graph_dot::write(out, project, &slice),
        GraphFormat::Mermaid => graph_mermaid::write(out, project, &slice),
    })?;
    leave(slice);
    leave(reading);
    Ok(())
}

fn run_why(args: &WhyArgs) -> Result<(), Error> {
    let request = request(&args.workspace, &args.print.look, None, true);
    let reading = with_threads(args.workspace.jobs, &args.print.look, |progress| read(&request, progress))?;
    terminal::print_problems(&reading.project.problems, &args.print.look);
    let answer = why::why(&reading.project, &args.from, &args.to)?;
    let mut texts: BTreeMap<String, String> = BTreeMap::new();
    let mut text_of = |file: &str, line: u32| {
        let text = texts.entry(file.to_owned()).or_insert_with(|| sources::read(&Files::Disk, &reading.root, file).unwrap_or_default());
        text.lines().nth((line as usize).saturating_sub(1)).unwrap_or_default().to_owned()
    };
    let view = why_view::why(&reading.project, &answer, &mut text_of);
    let page = page(&args.print);
    write(&args.print, |out| match args.format {
        WhyFormat::Table => why_text::write(out, page, &view),
        WhyFormat::Json => json::write(out, &view),
    })
}

fn run_explain(args: &ExplainArgs) -> Result<(), Error> {
    let page = page(&args.print);
    let Some(typed) = &args.metric else { return write(&args.print, |out| explain_text::write_list(out, page)) };
    if let Some(rule) = rules::page(&typed.replace('-', "_")) {
        return write(&args.print, |out| rule_text::write(out, page, rule));
    }
    let metric = catalog::find(typed).ok_or_else(|| {
        let hint = did_you_mean::hint(
            typed,
            METRICS.iter().map(|metric| metric.id).chain(rules::pages().iter().map(|page| page.id.as_str())),
            "list them with `underpin explain` and `underpin rules`",
        );
        Error::new(format!("there is no metric or rule `{typed}`"), hint)
    })?;
    let Some(node) = &args.node else { return write(&args.print, |out| explain_text::write(out, page, metric, None)) };
    let request = request(&args.workspace, &args.print.look, None, args.tests);
    let report = with_threads(args.workspace.jobs, &args.print.look, |progress| survey(&request, progress))?;
    terminal::print_problems(&report.reading.project.problems, &args.print.look);
    let node = if node == "workspace" { None } else { Some(subject(&report.metrics, node)?) };
    let explained = explain::explain(&report.metrics, metric.id, node.as_deref()).ok_or_else(|| {
        let levels = metric.levels.join(" or a ");
        Error::new(format!("`{}` is not defined there", metric.id), format!("name a {levels}"))
    })?;
    write(&args.print, |out| explain_text::write(out, page, metric, Some(&explained)))
}

/// The module or package that is meant, as `explain` wants it named.
fn subject(metrics: &Metrics, typed: &str) -> Result<String, Error> {
    let packages: Vec<&str> = metrics.packages.iter().map(|package| package.node.id.as_str()).collect();
    if let Some(package) = typed.strip_prefix("package:") {
        let at = name::find(package, &packages, "package")?;
        return Ok(format!("package:{}", packages.get(at).copied().unwrap_or_default()));
    }
    let modules: Vec<&str> = metrics.modules.iter().map(|node| node.id.as_str()).collect();
    match name::find(typed, &modules, "module") {
        Ok(at) => Ok(modules.get(at).copied().unwrap_or_default().to_owned()),
        Err(_) if packages.contains(&typed) => Ok(format!("package:{typed}")),
        Err(error) => Err(error),
    }
}

fn run_schema(args: &SchemaArgs) -> Result<(), Error> {
    write(&args.print, |out| match args.name {
        SchemaName::Survey => json::write_schema::<SurveyView<'_>>(out),
        SchemaName::Graph => json::write_schema::<GraphView<'_>>(out),
        SchemaName::Why => json::write_schema::<WhyView>(out),
        SchemaName::Check => json::write_schema::<CheckView<'_>>(out),
        SchemaName::Diff => json::write_schema::<DiffView<'_>>(out),
        SchemaName::Env => json::write_schema::<EnvView<'_>>(out),
        SchemaName::EnvDiff => json::write_schema::<EnvDiffView<'_>>(out),
        SchemaName::Deps => json::write_schema::<DepsView<'_>>(out),
        SchemaName::DepsDedupe => json::write_schema::<DedupeView<'_>>(out),
        SchemaName::DepsWhyNot => json::write_schema::<WhyNotView<'_>>(out),
        SchemaName::DepsUpgrade => json::write_schema::<UpgradeView<'_>>(out),
        SchemaName::DepsAddCheck => json::write_schema::<AddCheckView<'_>>(out),
        SchemaName::DepsDiff => json::write_schema::<LockDiffView<'_>>(out),
    })
}

fn run_rules(args: &RulesArgs) -> Result<(), Error> {
    let page = page(&args.print);
    write(&args.print, |out| rule_text::write_list(out, page, rules::pages()))
}

fn run_completions(args: &CompletionsArgs) -> Result<(), Error> {
    let mut text = Vec::new();
    clap_complete::generate(args.shell, &mut Cli::command(), "underpin", &mut text);
    write(&args.print, |out| out.write_all(&text))
}

/// One page a command, as `underpin-check.1`; without a directory underpin's own on stdout.
fn run_man(args: &ManArgs) -> Result<(), Error> {
    let Some(dir) = &args.dir else {
        return write(&args.print, |out| clap_mangen::Man::new(Cli::command()).render(out));
    };
    clap_mangen::generate_to(Cli::command(), dir).map_err(|error| {
        Error::new(format!("man pages cannot be written to `{}`: {error}", dir.display()), "name a directory that is there")
    })
}
