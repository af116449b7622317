//! How old copies go, as text: what to do first, then what goes by it, then who has to act for the rest.

use std::collections::BTreeMap;
use std::io::{self, Write};

use crate::output::dedupe_view::{CopyView, DedupeView};
use crate::output::remedy_text::{self, sure, write_index, write_stuck};
use crate::output::survey_table::Detail;
use crate::output::text::{Page, counted, heading, lines_of, more, shorten, table, wrap};

/// How many of those that others hold are shown.
const STAYS: usize = 12;

/// Writes the answer.
///
/// # Errors
/// The writer's.
pub fn write(out: &mut dyn Write, page: Page, view: &DedupeView<'_>, detail: Detail) -> io::Result<()> {
    write_head(out, page, view)?;
    write_stuck(out, page, view.stuck)?;
    if !view.goes.is_empty() {
        heading(out, page, "Do", &sure(view.plan.status, view.plan.reason))?;
        remedy_text::write(out, page, &view.plan)?;
        heading(out, page, "Goes", "")?;
        write_copies(out, page, &view.goes)?;
    }
    for conflict in &view.conflicts {
        out.write_all(wrap(conflict, page.width, &format!("  {} ", page.accent("contradiction:")), 4).as_bytes())?;
    }
    if !view.alone.is_empty() {
        heading(out, page, "Goes, but not together with these", "each by itself, instead of the plan above")?;
        write_each(out, page, &view.alone)?;
    }
    if !view.refused.is_empty() {
        heading(out, page, "Requirements would let these go, cargo does not", "")?;
        for copy in &view.refused {
            let why = sure(copy.alone.status, copy.alone.reason);
            out.write_all(wrap(&format!("{} {}: {why}", copy.name, copy.old), page.width, "  ", 4).as_bytes())?;
        }
    }
    write_stays(out, page, view, detail)?;
    for issue in view.issues {
        heading(out, page, "To write", "the text of an issue, in Markdown")?;
        out.write_all(issue.as_bytes())?;
    }
    write_index(out, page, &view.index)
}

fn write_head(out: &mut dyn Write, page: Page, view: &DedupeView<'_>) -> io::Result<()> {
    let can = view.goes.len() + view.alone.len();
    let text = match (view.package, view.copies, can + view.refused.len() + view.stays.len()) {
        (Some(package), Some(1), 0) => format!("there is one copy of `{package}`"),
        (Some(package), Some(copies), 0) => format!("there are {copies} copies of `{package}`, none of them of an older bucket"),
        (None, _, 0) if view.left_out.is_empty() => "no crate is there twice".to_owned(),
        (None, _, 0) => "no program has a crate twice".to_owned(),
        (_, _, all) => {
            let refused = if view.refused.is_empty() { String::new() } else { format!("{} cargo keeps, ", view.refused.len()) };
            let waits = counted(view.stays.len() as u64, "waits", "wait");
            let copies = counted(all as u64, "old copy", "old copies");
            format!("{copies}: {can} can go now, {refused}{waits} for somebody else")
        }
    };
    out.write_all(wrap(&text, page.width, "", 2).as_bytes())?;
    let pairs: Vec<&str> = view.left_out.iter().map(|copy| copy.pair).collect();
    out.write_all(left_out(&pairs).map(|text| page.faint(&wrap(&text, page.width, "", 2))).unwrap_or_default().as_bytes())
}

/// How many pairs were left out, and why.
fn left_out(pairs: &[&str]) -> Option<String> {
    let phantoms = pairs.iter().filter(|pair| **pair == "phantom").count();
    let told = [
        (phantoms, "one side of which no features or targets ever build"),
        (pairs.len() - phantoms, "one side of which is built for build scripts and procedural macros alone"),
    ];
    let told: Vec<String> = told.iter().filter(|(count, _)| *count > 0).map(|(count, why)| format!("{count}, {why}")).collect();
    (!told.is_empty()).then(|| format!("left out: {} (`deps dedupe CRATE` says how one of them goes)", told.join("; ")))
}

fn write_copies(out: &mut dyn Write, page: Page, copies: &[CopyView<'_>]) -> io::Result<()> {
    let mut rows = table(page, &["crate", "old", "new", "who acts", "by itself"], &[0, 1, 2, 3, 4]);
    for copy in copies {
        let pair = match copy.never_built.as_slice() {
            [] if copy.pair == "real" => String::new(),
            [] => format!(" ({})", copy.pair),
            [one] => format!(" ({one} is never built)"),
            _ => " (both are never built)".to_owned(),
        };
        rows.add_row([
            shorten(copy.name, 30),
            format!("{}{pair}", copy.old),
            copy.new.clone(),
            copy.verdict.to_owned(),
            copy.alone.status.to_owned(),
        ]);
    }
    out.write_all(lines_of(&rows).as_bytes())
}

fn write_each(out: &mut dyn Write, page: Page, copies: &[CopyView<'_>]) -> io::Result<()> {
    for copy in copies {
        writeln!(out, "{}", page.strong(&format!("# {} {}: {}", copy.name, copy.old, sure(copy.alone.status, copy.alone.reason))))?;
        remedy_text::write(out, page, &copy.alone)?;
    }
    Ok(())
}

/// By who has to act, those first who hold most.
fn write_stays(out: &mut dyn Write, page: Page, view: &DedupeView<'_>, detail: Detail) -> io::Result<()> {
    let stays = &view.stays;
    if stays.is_empty() {
        return Ok(());
    }
    let hint = if view.issues.is_empty() { "`--issues` prints what to write to them" } else { "" };
    heading(out, page, "Waits for somebody else", hint)?;
    if view.package.is_some() {
        for stay in stays {
            let waits = if stay.waits_for.is_empty() { "it is not known who holds it".to_owned() } else { stay.waits_for.join(", ") };
            let text = format!("{} {} ({}): {waits}", stay.name, stay.old, stay.verdict);
            out.write_all(wrap(&text, page.width, "  ", 4).as_bytes())?;
            for chain in &stay.chains {
                out.write_all(page.faint(&wrap(&chain.join(" → "), page.width, "    ", 6)).as_bytes())?;
            }
        }
        return Ok(());
    }
    let mut by_actor: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for stay in stays {
        let actors = if stay.waits_for.is_empty() { "not known".to_owned() } else { stay.waits_for.join(", ") };
        by_actor.entry(actors).or_default().push(format!("{} {}", stay.name, stay.old));
    }
    let mut by_actor: Vec<(String, Vec<String>)> = by_actor.into_iter().collect();
    by_actor.sort_by(|(a_name, a), (b_name, b)| b.len().cmp(&a.len()).then_with(|| a_name.cmp(b_name)));
    let limit = detail.limit(STAYS);
    for (actors, copies) in by_actor.iter().take(limit) {
        out.write_all(wrap(&format!("{}: {}", page.strong(actors), copies.join(", ")), page.width, "  ", 4).as_bytes())?;
    }
    let rest = by_actor.len().saturating_sub(limit);
    if rest == 0 { Ok(()) } else { more(out, page, &format!("{rest} more (-v prints them)")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_left_out_is_counted_with_the_reason() {
        assert_eq!(left_out(&[]), None);
        assert_eq!(
            left_out(&["host-target", "phantom", "phantom"]).unwrap(),
            "left out: 2, one side of which no features or targets ever build; 1, one side of which is built for build scripts and procedural \
             macros alone (`deps dedupe CRATE` says how one of them goes)"
        );
    }
}
