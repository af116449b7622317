//! `underpin diff`.

use crate::cli::diff_args::{DiffArgs, DiffFormat};
use crate::cli::shared::{leave, page, request, with_threads, write};
use crate::diff::{DiffRequest, diff};
use crate::error::Error;
use crate::output::survey_table::Detail;
use crate::output::{diff_markdown, diff_table, diff_view, json};
use crate::revisions::Range;

/// Prints what differs.
///
/// # Errors
/// There is no such revision, nothing can be surveyed, the configuration is wrong, or the output cannot be written.
pub fn run(args: &DiffArgs) -> Result<(), Error> {
    let survey = request(&args.workspace, &args.print.look, None, false);
    let request = DiffRequest { survey, range: Range::parse(&args.revisions), config: args.config.clone() };
    let report = with_threads(args.workspace.jobs, &args.print.look, |progress| diff(&request, progress))?;
    let (page, detail) = (page(&args.print), if args.print.look.verbose { Detail::All } else { Detail::First });
    write(&args.print, |out| match args.format {
        DiffFormat::Table => diff_table::write(out, page, &report, detail),
        DiffFormat::Json => json::write(out, &diff_view::diff(&report)),
        DiffFormat::Markdown => diff_markdown::write(out, &report),
    })?;
    leave(report);
    Ok(())
}
