//! `underpin deps`.

use std::path::Path;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::cli::common_args::LookArgs;
use crate::cli::deps_args::{DepsArgs, DepsCommand, DepsFormat, DepsReportArgs, SourceArgs};
use crate::cli::shared::{leave, page, with_threads, write};
use crate::cli::terminal;
use crate::deps::{DepsRequest, deps};
use crate::error::Error;
use crate::load::cargo_config;
use crate::load::dependencies::DependencyRequest;
use crate::load::files::Files;
use crate::load::request::WorkspaceRequest;
use crate::output::survey_table::Detail;
use crate::output::{deps_table, deps_view, json};
use crate::survey::SurveyRequest;

/// Answers what is asked.
///
/// # Errors
/// There is no workspace, what is named is not there, or the output cannot be written.
pub fn run(args: &DepsArgs) -> Result<(), Error> {
    match &args.command {
        None => report(&args.report),
        Some(_) => Err(Error::new("not there yet", "")),
    }
}

fn report(args: &DepsReportArgs) -> Result<(), Error> {
    let look = &args.print.look;
    let request = DepsRequest { code: !args.no_code, verify: args.verify, ..request(&args.source, args.dir.as_deref())? };
    let report = with_threads(args.source.jobs, look, |progress| deps(&request, progress))?;
    terminal::print_problems(&report.problems, look);
    let view = deps_view::deps(&report);
    young_enough(&view.index, args.source.max_index_age)?;
    let (page, detail) = (page(&args.print), detail(look));
    write(&args.print, |out| match args.format {
        DepsFormat::Table => deps_table::write(out, page, &view, detail),
        DepsFormat::Json => json::write(out, &view),
    })?;
    drop(view);
    leave(report);
    Ok(())
}

fn detail(look: &LookArgs) -> Detail {
    if look.verbose { Detail::All } else { Detail::First }
}

/// What is judged by an index that is too old is not judged.
fn young_enough(index: &deps_view::IndexView<'_>, most: Option<f64>) -> Result<(), Error> {
    let (Some(most), Some(age)) = (most, index.age_days) else { return Ok(()) };
    if age <= most {
        return Ok(());
    }
    let message = format!("the oldest entry of the index is {age} days old, more than {most}");
    Err(Error::new(message, "run with `--fetch`, or let cargo refresh it: `cargo update --dry-run`"))
}

fn request(args: &SourceArgs, dir: Option<&Path>) -> Result<DepsRequest, Error> {
    let now = Timestamp::now();
    let end_of = |day: jiff::civil::Date| day.at(23, 59, 59, 0).to_zoned(TimeZone::UTC).map(|moment| moment.timestamp());
    let as_of =
        args.as_of.map(end_of).transpose().map_err(|_| Error::new("there is no such day", "give `--as-of` a day like 2026-01-31"))?;
    if as_of.is_some_and(|day| day > now.saturating_add(jiff::SignedDuration::from_hours(48)).unwrap_or(now)) {
        return Err(Error::new("`--as-of` is a day to come", "name one that has passed"));
    }
    let workspace = WorkspaceRequest {
        manifest_path: args.manifest_path.clone(),
        dir: dir.map(Path::to_path_buf),
        static_only: args.without_cargo,
        workspace: true,
        offline: true,
        ..WorkspaceRequest::default()
    };
    let source = DependencyRequest {
        files: Files::Disk,
        lock: args.lock.clone(),
        fetch: args.fetch,
        offline: args.offline || args.frozen,
        as_of,
        now,
        advisories: args.advisories.clone(),
        cargo_home: cargo_config::home(),
        environment: cargo_config::environment(),
    };
    Ok(DepsRequest { survey: SurveyRequest { workspace, ..SurveyRequest::default() }, source, ..DepsRequest::default() })
}
