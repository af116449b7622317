//! What commands share: requests from arguments, threads, and where bytes go.

use std::fs::File;
use std::io::{self, BufWriter, ErrorKind, Write};
use std::path::Path;

use crate::cli::common_args::{LookArgs, PrintArgs, ViewName, WorkspaceArgs};
use crate::cli::progress::Line;
use crate::cli::terminal;
use crate::error::Error;
use crate::load::files::Files;
use crate::load::request::WorkspaceRequest;
use crate::model::metrics::MeasureRequest;
use crate::output::text::Page;
use crate::survey::{Progress, SurveyRequest};

/// Files nest no deeper than this needs: 256 MiB of stack are only reserved, not used.
const STACK: usize = 256 << 20;
/// More threads than this only wait for each other, and each has its stack.
const MAX_THREADS: usize = 256;

/// What a command came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing to fail on.
    Clean,
    /// Findings at `deny`.
    Findings,
}

/// The page that a command's text goes onto.
#[must_use]
pub fn page(print: &PrintArgs) -> Page {
    terminal::page(&print.look, print.output.is_some())
}

/// The request that arguments make. `dir` is where to look for the workspace.
#[must_use]
pub fn request(args: &WorkspaceArgs, look: &LookArgs, dir: Option<&Path>, tests: bool) -> SurveyRequest {
    terminal::warn_of_idle(&idle_options(args), look);
    let workspace = WorkspaceRequest {
        files: Files::Disk,
        manifest_path: args.manifest_path.clone(),
        dir: dir.map(Path::to_path_buf),
        metadata_path: args.metadata_path.clone(),
        static_only: args.without_cargo,
        packages: args.package.clone(),
        workspace: args.workspace,
        may_lack: false,
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
    SurveyRequest { workspace, build: args.view == ViewName::Build, cfg_names: args.cfg.clone(), measure, memory: None }
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
///
/// # Errors
/// Those of `run`, or no threads can be started.
pub fn with_threads<T: Send>(
    jobs: Option<usize>,
    look: &LookArgs,
    run: impl FnOnce(&(dyn Fn(Progress) + Sync)) -> Result<T, Error> + Send,
) -> Result<T, Error> {
    if jobs == Some(0) {
        return Err(Error::new("`-j 0` asks for no threads", "ask for one or more, or leave `-j` out"));
    }
    let threads = rayon::ThreadPoolBuilder::new().num_threads(jobs.unwrap_or(0).min(MAX_THREADS)).stack_size(STACK).build();
    let threads = threads.map_err(|error| Error::new(format!("no threads could be started: {error}"), "ask for fewer with `-j`"))?;
    let line = Line::new(look.quiet);
    let result = threads.install(|| run(&|progress| line.say(progress)));
    line.finish();
    result
}

/// Writes to the file that is named, else to stdout. That nobody reads on is not an error.
///
/// # Errors
/// The place cannot be written.
pub fn write(print: &PrintArgs, content: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<(), Error> {
    write_to(print.output.as_deref(), content)
}

/// The same, for a place that is named otherwise.
///
/// # Errors
/// The place cannot be written.
pub fn write_to(file: Option<&Path>, content: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<(), Error> {
    let (place, written) = match file {
        Some(path) => (format!("`{}`", path.display()), File::create(path).and_then(|file| to(file, content))),
        None => ("stdout".to_owned(), to(io::stdout().lock(), content)),
    };
    match written {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(Error::new(format!("{place} cannot be written: {error}"), "choose a place that can be written, or make this one writable"))
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
pub fn leave<T>(value: T) {
    std::mem::forget(value);
}
