//! `underpin env`.

use crate::cli::env_args::{EnvArgs, EnvFormat};
use crate::cli::shared::{leave, page, with_threads, write};
use crate::environment::{EnvironmentRequest, environment};
use crate::error::Error;
use crate::load::request::WorkspaceRequest;
use crate::output::survey_table::Detail;
use crate::output::{env_markdown, env_table, env_view, json};

/// Prints the environments.
///
/// # Errors
/// There is no workspace, the configuration is wrong, or the output cannot be written.
pub fn run(args: &EnvArgs) -> Result<(), Error> {
    let workspace = WorkspaceRequest { manifest_path: args.manifest_path.clone(), dir: args.dir.clone(), ..WorkspaceRequest::default() };
    let request = EnvironmentRequest { workspace, config: args.config.clone(), need: None };
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
