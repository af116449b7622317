//! What each command does: a request, a call into the library, bytes.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufWriter, ErrorKind, Write};

use crate::cli::args::{
    Command, ExplainArgs, GraphArgs, GraphFormat, LevelName, PrintArgs, SchemaArgs, SchemaName, SurveyArgs, SurveyFormat, ViewName,
    WhyArgs, WhyFormat, WorkspaceArgs,
};
use crate::cli::progress::Line;
use crate::cli::terminal;
use crate::did_you_mean;
use crate::error::Error;
use crate::load::request::WorkspaceRequest;
use crate::load::sources;
use crate::measure::catalog::{self, METRICS};
use crate::measure::explain;
use crate::model::level::Level;
use crate::model::metrics::{MeasureRequest, Metrics};
use crate::output::graph_view::GraphView;
use crate::output::survey_table::Detail;
use crate::output::survey_view::SurveyView;
use crate::output::why_view::WhyView;
use crate::output::{explain_text, graph_dot, graph_mermaid, graph_table, graph_view};
use crate::output::{json, survey_markdown, survey_table, survey_view, why_text, why_view};
use crate::query::name;
use crate::query::slice::{SliceRequest, slice};
use crate::query::why;
use crate::survey::{Progress, SurveyRequest, read, survey};

/// Files nest no deeper than this needs: 256 MiB of stack are only reserved, not used.
const STACK: usize = 256 << 20;
/// More threads than this only wait for each other, and each has its stack.
const MAX_THREADS: usize = 256;

/// Runs a command.
///
/// # Errors
/// Nothing could be surveyed, a name means nothing, or the output cannot be written.
pub fn command(command: &Command) -> Result<(), Error> {
    match command {
        Command::Survey(args) => run_survey(args),
        Command::Graph(args) => run_graph(args),
        Command::Why(args) => run_why(args),
        Command::Explain(args) => run_explain(args),
        Command::Schema(args) => run_schema(args),
    }
}

fn run_survey(args: &SurveyArgs) -> Result<(), Error> {
    let request = request(&args.workspace, &args.print, args.dir.as_ref(), args.tests);
    let report = with_threads(args.workspace.jobs, &args.print, |progress| survey(&request, progress))?;
    let (page, detail) = (terminal::page(&args.print), if args.print.verbose { Detail::All } else { Detail::First });
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
    let request = request(&args.workspace, &args.print, args.dir.as_ref(), args.tests);
    let reading = with_threads(args.workspace.jobs, &args.print, |progress| read(&request, progress))?;
    terminal::print_problems(&reading.project.problems, &args.print);
    let wanted = SliceRequest {
        level: match args.level {
            LevelName::Package => Level::Package,
            LevelName::Module => Level::Module,
            LevelName::Item => Level::Item,
        },
        tests: args.tests || args.format == GraphFormat::Json,
        hierarchy: !args.no_hierarchy,
        focus: args.focus.clone(),
        depth: args.depth,
        collapse: args.collapse,
    };
    let project = &reading.project;
    let slice = slice(project, &wanted)?;
    let page = terminal::page(&args.print);
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
    let request = request(&args.workspace, &args.print, None, true);
    let reading = with_threads(args.workspace.jobs, &args.print, |progress| read(&request, progress))?;
    terminal::print_problems(&reading.project.problems, &args.print);
    let answer = why::why(&reading.project, &args.from, &args.to)?;
    let mut texts: BTreeMap<String, String> = BTreeMap::new();
    let mut text_of = |file: &str, line: u32| {
        let text = texts.entry(file.to_owned()).or_insert_with(|| sources::read(&reading.root, file).unwrap_or_default());
        text.lines().nth((line as usize).saturating_sub(1)).unwrap_or_default().to_owned()
    };
    let view = why_view::why(&reading.project, &answer, &mut text_of);
    let page = terminal::page(&args.print);
    write(&args.print, |out| match args.format {
        WhyFormat::Table => why_text::write(out, page, &view),
        WhyFormat::Json => json::write(out, &view),
    })
}

fn run_explain(args: &ExplainArgs) -> Result<(), Error> {
    let page = terminal::page(&args.print);
    let Some(typed) = &args.metric else { return write(&args.print, |out| explain_text::write_list(out, page)) };
    let metric = catalog::find(typed).ok_or_else(|| {
        let hint = did_you_mean::hint(typed, METRICS.iter().map(|metric| metric.id), "list them with `underpin explain`");
        Error::new(format!("there is no metric `{typed}`"), hint)
    })?;
    let Some(node) = &args.node else { return write(&args.print, |out| explain_text::write(out, page, metric, None)) };
    let request = request(&args.workspace, &args.print, None, args.tests);
    let report = with_threads(args.workspace.jobs, &args.print, |progress| survey(&request, progress))?;
    terminal::print_problems(&report.reading.project.problems, &args.print);
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
    })
}

fn request(args: &WorkspaceArgs, print: &PrintArgs, dir: Option<&std::path::PathBuf>, tests: bool) -> SurveyRequest {
    terminal::warn_of_idle(&idle_options(args), print);
    let workspace = WorkspaceRequest {
        manifest_path: args.manifest_path.clone(),
        dir: dir.cloned(),
        metadata_path: args.metadata_path.clone(),
        static_only: args.without_cargo,
        packages: args.package.clone(),
        workspace: args.workspace,
        exclude: args.exclude.clone(),
        features: args.features.clone(),
        all_features: args.all_features,
        no_default_features: args.no_default_features,
        target: args.target.clone(),
        build: None,
        offline: args.offline,
        locked: args.locked,
        frozen: args.frozen,
    };
    let measure = MeasureRequest { tests, ..MeasureRequest::default() };
    SurveyRequest { workspace, build: args.view == ViewName::Build, cfg_names: args.cfg.clone(), measure }
}

/// The options that choose among builds, where all are looked at together.
fn idle_options(args: &WorkspaceArgs) -> Vec<&'static str> {
    let given = [
        ("--features", !args.features.is_empty()),
        ("--all-features", args.all_features),
        ("--no-default-features", args.no_default_features),
        ("--target", args.target.is_some()),
        ("--cfg", !args.cfg.is_empty()),
    ];
    given.into_iter().filter(|(_, given)| *given && args.view != ViewName::Build).map(|(name, _)| name).collect()
}

/// Runs the library on threads of its own, with stacks that deeply nested sources do not exhaust.
fn with_threads<T: Send>(
    jobs: Option<usize>,
    print: &PrintArgs,
    run: impl FnOnce(&(dyn Fn(Progress) + Sync)) -> Result<T, Error> + Send,
) -> Result<T, Error> {
    if jobs == Some(0) {
        return Err(Error::new("`-j 0` asks for no threads", "ask for one or more, or leave `-j` out"));
    }
    let threads = rayon::ThreadPoolBuilder::new().num_threads(jobs.unwrap_or(0).min(MAX_THREADS)).stack_size(STACK).build();
    let threads = threads.map_err(|error| Error::new(format!("no threads could be started: {error}"), "ask for fewer with `-j`"))?;
    let line = Line::new(print.quiet);
    let result = threads.install(|| run(&|progress| line.say(progress)));
    line.finish();
    result
}

/// Writes to the file that is named, else to stdout. That nobody reads on is not an error.
fn write(print: &PrintArgs, content: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<(), Error> {
    let (place, written) = match &print.output {
        Some(path) => (format!("`{}`", path.display()), File::create(path).and_then(|file| to(file, content))),
        None => ("stdout".to_owned(), to(io::stdout().lock(), content)),
    };
    match written {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(Error::new(format!("{place} cannot be written: {error}"), "choose another place with `-o FILE`"))
        }
        _ => Ok(()),
    }
}

fn to(target: impl Write, content: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    let mut out = BufWriter::with_capacity(1 << 16, target);
    content(&mut out)?;
    out.flush()
}

/// The process ends here: to free what it held piece by piece is time that nobody gets anything for.
fn leave<T>(value: T) {
    std::mem::forget(value);
}
