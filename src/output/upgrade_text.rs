//! The steps to newer releases, as text: numbered, each with who moves, what to do, and how sure it is.

use std::io::{self, Write};

use crate::output::remedy_text::{self, sure, write_index, write_stuck};
use crate::output::survey_table::Detail;
use crate::output::text::{Page, counted, heading, more, wrap};
use crate::output::upgrade_view::{StepView, UpgradeView};

/// How many moves of a step are shown.
const MOVES: usize = 8;
/// How many of the crates that are there twice after a step.
const DUPLICATES: usize = 3;
/// How many of those that are held.
const HELD: usize = 8;

/// Writes the answer.
///
/// # Errors
/// The writer's.
pub fn write(out: &mut dyn Write, page: Page, view: &UpgradeView<'_>, detail: Detail) -> io::Result<()> {
    let head = match (view.steps.len(), view.held.len()) {
        (0, 0) => "everything that was asked for is as new as it can be".to_owned(),
        (0, _) => "nothing can be moved now".to_owned(),
        (1, _) => format!("one step, {}", sure(view.steps[0].remedy.status, view.steps[0].remedy.reason)),
        (all, _) => {
            let known: Vec<(&str, Option<&str>)> = view.steps.iter().map(|step| (step.remedy.status, step.remedy.reason)).collect();
            format!("{all} steps, each a pull request of its own; {}; each diff fits after the steps before it", resolved(&known))
        }
    };
    out.write_all(wrap(&head, page.width, "", 2).as_bytes())?;
    write_stuck(out, page, view.stuck)?;
    for step in &view.steps {
        write_step(out, page, step, detail)?;
    }
    if !view.held.is_empty() {
        heading(out, page, "Held back", "")?;
        let limit = detail.limit(HELD);
        for held in view.held.iter().take(limit) {
            out.write_all(wrap(&format!("{}: {}", held.package, held.reason), page.width, "  ", 4).as_bytes())?;
        }
        let rest = view.held.len().saturating_sub(limit);
        if rest > 0 {
            more(out, page, &format!("{rest} more (-v prints them)"))?;
        }
    }
    write_index(out, page, &view.index)
}

/// What cargo makes of steps, by status and reason: that it was not asked is no refusal.
fn resolved(steps: &[(&str, Option<&str>)]) -> String {
    match steps {
        [(status @ "likely", reason), rest @ ..] if rest.iter().all(|step| *step == (*status, *reason)) => sure(status, *reason),
        _ => {
            let verified = steps.iter().filter(|(status, _)| *status == "verified").count();
            format!("cargo resolves {verified} of them as they are printed")
        }
    }
}

fn write_step(out: &mut dyn Write, page: Page, step: &StepView<'_>, detail: Detail) -> io::Result<()> {
    let limit = detail.limit(MOVES);
    let moves = step.packages.iter().take(limit).map(|moved| match &moved.from {
        Some(from) => format!("{} {from} → {}", moved.package, moved.to),
        None => format!("{} → {}", moved.package, moved.to),
    });
    let rest = step.packages.len().saturating_sub(limit);
    let rest = if rest == 0 { String::new() } else { format!(" and {rest} more") };
    let title = format!("{}. {}{rest}", step.number, moves.collect::<Vec<_>>().join(", "));
    out.write_all(page.strong(&wrap(&title, page.width, "\n", 3)).as_bytes())?;
    let mut notes = vec![sure(step.remedy.status, step.remedy.reason)];
    if !step.after.is_empty() {
        let after: Vec<String> = step.after.iter().map(ToString::to_string).collect();
        notes.push(format!("after {}", after.join(", ")));
    }
    if let Some(references) = step.references {
        notes.push(format!("{} in code", counted(references, "reference", "references")));
    }
    notes.extend(step.together.map(|why| format!("together because {why}")));
    if !step.new_duplicates.is_empty() {
        let all = step.new_duplicates.len();
        let shown = step.new_duplicates.iter().take(detail.limit(DUPLICATES)).map(String::as_str).collect::<Vec<_>>().join("; ");
        let rest = all.saturating_sub(detail.limit(DUPLICATES));
        let rest = if rest == 0 { String::new() } else { format!(" and {rest} more") };
        notes.push(format!("there twice then: {shown}{rest}"));
    }
    out.write_all(page.faint(&wrap(&notes.join("; "), page.width, "   ", 3)).as_bytes())?;
    remedy_text::write(out, page, &step.remedy)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn that_cargo_was_not_asked_is_no_refusal() {
        let likely = ("likely", Some("cargo was not asked"));
        assert_eq!(resolved(&[likely, likely]), "likely: cargo was not asked");
        assert_eq!(resolved(&[("verified", None), likely, ("unknown", Some("no"))]), "cargo resolves 1 of them as they are printed");
    }
}
