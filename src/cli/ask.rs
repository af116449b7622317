//! `underpin deps dedupe`, `why-not`, `upgrade`, `add-check`, `diff`, and `underpin plan`: a question, a run, bytes.

use std::io::{self, Write};

use serde::Serialize;

use crate::cli::deps_args::{
    AddCheckArgs, AdditionArgs, AnswerFormat, AskArgs, DedupeArgs, DepsCommand, LockDiffArgs, PlanArgs, UpgradeArgs, WhyNotArgs,
};
use crate::cli::deps_request::{self, young_enough};
use crate::cli::shared::{page, with_threads, write};
use crate::cli::terminal;
use crate::deps::DepsRequest;
use crate::error::Error;
use crate::model::problem::Problem;
use crate::output::survey_table::Detail;
use crate::output::text::Page;
use crate::output::{
    add_check_text, add_check_view, dedupe_text, dedupe_view, json, lock_diff_text, lock_diff_view, upgrade_text, upgrade_view,
    why_not_text, why_not_view,
};
use crate::questions::add_check::{AddRequest, add_check};
use crate::questions::dedupe::dedupe;
use crate::questions::lock_diff::lock_diff;
use crate::questions::upgrade::upgrade;
use crate::questions::why_not::why_not;

/// Answers a question.
///
/// # Errors
/// There is nothing to answer it from, what is named is not there, or the output cannot be written.
pub fn run(command: &DepsCommand) -> Result<(), Error> {
    match command {
        DepsCommand::Dedupe(args) => run_dedupe(args),
        DepsCommand::WhyNot(args) => run_why_not(args),
        DepsCommand::Upgrade(args) => run_upgrade(args),
        DepsCommand::AddCheck(AddCheckArgs { wish, addition, asked }) => run_add_check(wish, addition, asked),
        DepsCommand::Diff(args) => run_lock_diff(args),
    }
}

/// `underpin plan`.
///
/// # Errors
/// As [`run`].
pub fn plan(args: &PlanArgs) -> Result<(), Error> {
    run_add_check(&args.add_dep, &args.addition, &args.asked)
}

fn run_dedupe(args: &DedupeArgs) -> Result<(), Error> {
    let asked = &args.asked;
    let request = request(asked)?;
    let report =
        with_threads(asked.source.jobs, &asked.print.look, |progress| dedupe(&request, args.package.as_deref(), args.issues, progress))?;
    let view = dedupe_view::dedupe(&report);
    young_enough(&view.index, asked.source.max_index_age)?;
    answer(asked, &report.basis.problems, &view, |out, page, detail| dedupe_text::write(out, page, &view, detail))
}

fn run_why_not(args: &WhyNotArgs) -> Result<(), Error> {
    let asked = &args.asked;
    let request = request(asked)?;
    let report = with_threads(asked.source.jobs, &asked.print.look, |progress| why_not(&request, &args.wish, progress))?;
    let view = why_not_view::why_not(&report);
    young_enough(&view.index, asked.source.max_index_age)?;
    answer(asked, &report.basis.problems, &view, |out, page, _| why_not_text::write(out, page, &view))
}

fn run_upgrade(args: &UpgradeArgs) -> Result<(), Error> {
    let asked = &args.asked;
    let request = DepsRequest { code: true, ..request(asked)? };
    let report = with_threads(asked.source.jobs, &asked.print.look, |progress| upgrade(&request, &args.packages, progress))?;
    let view = upgrade_view::upgrade(&report);
    young_enough(&view.index, asked.source.max_index_age)?;
    answer(asked, &report.basis.problems, &view, |out, page, detail| upgrade_text::write(out, page, &view, detail))
}

fn run_add_check(wish: &str, addition: &AdditionArgs, asked: &AskArgs) -> Result<(), Error> {
    let request = request(asked)?;
    let add = AddRequest {
        wish: wish.to_owned(),
        member: addition.package.clone(),
        features: addition.features.clone(),
        no_default_features: addition.no_default_features,
    };
    let report = with_threads(asked.source.jobs, &asked.print.look, |progress| add_check(&request, &add, progress))?;
    let view = add_check_view::add_check(&report);
    young_enough(&view.index, asked.source.max_index_age)?;
    answer(asked, &report.basis.problems, &view, |out, page, _| add_check_text::write(out, page, &view))
}

fn run_lock_diff(args: &LockDiffArgs) -> Result<(), Error> {
    let asked = &args.asked;
    let request = request(asked)?;
    let report =
        with_threads(asked.source.jobs, &asked.print.look, |progress| lock_diff(&request, &args.before, args.after.as_deref(), progress))?;
    let view = lock_diff_view::lock_diff(&report);
    answer(asked, &report.problems, &view, |out, page, detail| lock_diff_text::write(out, page, &view, detail))
}

fn request(asked: &AskArgs) -> Result<DepsRequest, Error> {
    let verify = !asked.no_verify && !asked.source.without_cargo;
    Ok(DepsRequest { verify, ..deps_request::request(&asked.source, None)? })
}

fn answer(
    asked: &AskArgs,
    problems: &[Problem],
    view: &impl Serialize,
    text: impl FnOnce(&mut dyn Write, Page, Detail) -> io::Result<()>,
) -> Result<(), Error> {
    let look = &asked.print.look;
    terminal::print_problems(problems, look);
    let detail = if look.verbose { Detail::All } else { Detail::First };
    let page = page(&asked.print);
    write(&asked.print, |out| match asked.format {
        AnswerFormat::Text => text(out, page, detail),
        AnswerFormat::Json => json::write(out, view),
    })
}
