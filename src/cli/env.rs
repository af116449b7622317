//! `underpin env`.

use jiff::Timestamp;

use crate::cli::env_args::{EnvArgs, EnvCommand, EnvDiffArgs, EnvDiffFormat, EnvFormat, EnvReportArgs};
use crate::cli::shared::{leave, page, with_threads, write};
use crate::environment::{EnvironmentDiffRequest, EnvironmentRequest, compare, environment};
use crate::error::Error;
use crate::load::cargo_config;
use crate::load::dependencies::DependencyRequest;
use crate::load::request::WorkspaceRequest;
use crate::output::survey_table::Detail;
use crate::output::{env_diff_table, env_diff_view, env_markdown, env_table, env_view, json};

/// Prints the environments, or what differs between their locks.
///
/// # Errors
/// There is no workspace, the configuration is wrong, a lock cannot be read, or the output cannot be written.
pub fn run(args: &EnvArgs) -> Result<(), Error> {
    match &args.command {
        Some(EnvCommand::Diff(args)) => run_diff(args),
        None => run_report(&args.report),
    }
}

fn run_report(args: &EnvReportArgs) -> Result<(), Error> {
    let workspace = WorkspaceRequest { manifest_path: args.manifest_path.clone(), dir: args.dir.clone(), ..WorkspaceRequest::default() };
    let source = DependencyRequest {
        now: Timestamp::now(),
        offline: true,
        cargo_home: cargo_config::home(),
        environment: cargo_config::environment(),
        ..DependencyRequest::default()
    };
    let request = EnvironmentRequest { workspace, config: args.config.clone(), source: Some(source) };
    let report = with_threads(Some(1), &args.print.look, |_| environment(&request))?;
    let (page, detail) = (page(&args.print), if args.print.look.verbose { Detail::All } else { Detail::First });
    write(&args.print, |out| match args.format {
        EnvFormat::Table => env_table::write(out, page, &report, detail),
        EnvFormat::Json => json::write(out, &env_view::environments(&report)),
        EnvFormat::Markdown => env_markdown::write(out, &report),
    })?;
    leave(report);
    Ok(())
}

fn run_diff(args: &EnvDiffArgs) -> Result<(), Error> {
    let named = [("development", &args.dev), ("ci", &args.ci), ("test", &args.test), ("production", &args.prod)];
    let named = named.into_iter().filter_map(|(name, path)| Some((name.to_owned(), path.clone()?)));
    let request = EnvironmentDiffRequest { sides: named.chain(args.other.iter().cloned()).collect() };
    let report = with_threads(Some(1), &args.print.look, |_| compare(&request))?;
    let (page, detail) = (page(&args.print), if args.print.look.verbose { Detail::All } else { Detail::First });
    write(&args.print, |out| match args.format {
        EnvDiffFormat::Table => env_diff_table::write(out, page, &report, detail),
        EnvDiffFormat::Json => json::write(out, &env_diff_view::comparison(&report)),
    })
}
