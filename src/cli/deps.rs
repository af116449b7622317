//! `underpin deps`.

use crate::cli::ask;
use crate::cli::common_args::LookArgs;
use crate::cli::deps_args::{DepsArgs, DepsFormat, DepsReportArgs};
use crate::cli::deps_request::{request, young_enough};
use crate::cli::shared::{leave, page, with_threads, write};
use crate::cli::terminal;
use crate::deps::{DepsRequest, deps};
use crate::error::Error;
use crate::output::survey_table::Detail;
use crate::output::{deps_table, deps_view, json};

/// Answers what is asked.
///
/// # Errors
/// There is no workspace, what is named is not there, or the output cannot be written.
pub fn run(args: &DepsArgs) -> Result<(), Error> {
    match &args.command {
        None => report(&args.report),
        Some(command) => ask::run(command),
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
