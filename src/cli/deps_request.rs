//! What commands about dependencies share: a request from arguments, and how old an index may be.

use std::path::Path;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::cli::deps_args::SourceArgs;
use crate::deps::DepsRequest;
use crate::error::Error;
use crate::load::cargo_config;
use crate::load::dependencies::DependencyRequest;
use crate::load::files::Files;
use crate::load::request::WorkspaceRequest;
use crate::output::deps_view::IndexView;
use crate::survey::SurveyRequest;

/// What is judged by an index that is too old is not judged.
///
/// # Errors
/// It is older than is allowed.
pub fn young_enough(index: &IndexView<'_>, most: Option<f64>) -> Result<(), Error> {
    let Some(most) = most else { return Ok(()) };
    let Some(age) = index.age_days else {
        let message = format!("no entry of an index is there, and none older than {most} days is wanted");
        return Err(Error::new(message, "run with `--fetch`, or let cargo fill its cache: `cargo update --dry-run`"));
    };
    if age <= most {
        return Ok(());
    }
    let message = format!("the oldest entry of the index is {age} days old, more than {most}");
    Err(Error::new(message, "run with `--fetch`, or let cargo refresh it: `cargo update --dry-run`"))
}

/// The request that arguments make.
///
/// # Errors
/// There is no such day, or it is to come.
pub fn request(args: &SourceArgs, dir: Option<&Path>) -> Result<DepsRequest, Error> {
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
        besides: Vec::new(),
        as_of,
        now,
        advisories: args.advisories.clone(),
        cargo_home: cargo_config::home(),
        environment: cargo_config::environment(),
    };
    Ok(DepsRequest { survey: SurveyRequest { workspace, ..SurveyRequest::default() }, source, ..DepsRequest::default() })
}
