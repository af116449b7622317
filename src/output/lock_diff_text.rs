//! What differs between two locks, as text: what is alarming first.

use std::io::{self, Write};

use crate::output::lock_diff_view::{LockDiffView, MovedView, PackageView, RepointedView};
use crate::output::survey_table::Detail;
use crate::output::text::{Page, counted, heading, more, printable, wrap};

/// How many of each list are shown.
const FEW: usize = 12;

/// Writes the answer.
///
/// # Errors
/// The writer's.
pub fn write(out: &mut dyn Write, page: Page, view: &LockDiffView<'_>, detail: Detail) -> io::Result<()> {
    let counts = [
        (view.altered.len(), "altered"),
        (view.repointed.len(), "re-pointed"),
        (view.resourced.len(), "from elsewhere"),
        (view.duplicated.len(), "newly duplicated"),
        (view.up.len(), "up"),
        (view.down.len(), "down"),
        (view.added.len(), "added"),
        (view.removed.len(), "removed"),
    ];
    let said: Vec<String> = counts.iter().filter(|(count, _)| *count > 0).map(|(count, word)| format!("{count} {word}")).collect();
    let said = if said.is_empty() { "no difference".to_owned() } else { said.join(", ") };
    writeln!(out, "{}", page.strong(&printable(&format!("{} → {}", view.before, view.after))))?;
    out.write_all(wrap(&said, page.width, "", 2).as_bytes())?;
    if !view.altered.is_empty() {
        let title = counted(view.altered.len() as u64, "release is not what it was", "releases are not what they were");
        heading(
            out,
            page,
            &page.alarm(&title),
            "the same version from the same place has another checksum: find out why before you build it",
        )?;
        let lines = view.altered.iter().map(|one| format!("{} {}: {} was {}", one.name, one.version, one.to, one.from));
        write_list(out, page, lines.collect(), usize::MAX)?;
    }
    write_repointed(out, page, &view.repointed, detail)?;
    let limit = detail.limit(FEW);
    if !view.resourced.is_empty() {
        heading(out, page, "From elsewhere", "")?;
        let lines = view.resourced.iter().map(|one| format!("{} {}: {} → {}", one.name, one.version, one.from, one.to));
        write_list(out, page, lines.collect(), limit)?;
    }
    if !view.duplicated.is_empty() {
        heading(out, page, "Newly duplicated", "`underpin deps dedupe CRATE` says how the old copy goes")?;
        let lines = view.duplicated.iter().map(|one| format!("{} {} (new: {})", one.name, one.versions.join(", "), one.new.join(", ")));
        write_list(out, page, lines.collect(), limit)?;
    }
    let moved = |list: &[MovedView<'_>]| list.iter().map(|one| format!("{} {} → {}", one.name, one.from, one.to)).collect::<Vec<_>>();
    let named = |list: &[PackageView<'_>]| list.iter().map(|one| format!("{} {}", one.name, one.version)).collect::<Vec<_>>();
    for (title, lines) in [("Down", moved(&view.down)), ("Up", moved(&view.up))] {
        if !lines.is_empty() {
            heading(out, page, title, "")?;
            write_list(out, page, lines, limit)?;
        }
    }
    for (title, names) in [("Added", named(&view.added)), ("Removed", named(&view.removed))] {
        if !names.is_empty() {
            heading(out, page, title, "")?;
            let rest = names.len().saturating_sub(3 * limit.min(FEW * 100));
            let shown = names.get(..names.len() - rest).unwrap_or_default().join(", ");
            out.write_all(wrap(&shown, page.width, "  ", 2).as_bytes())?;
            if rest > 0 {
                more(out, page, &format!("{rest} more (-v prints them)"))?;
            }
        }
    }
    Ok(())
}

fn write_list(out: &mut dyn Write, page: Page, lines: Vec<String>, limit: usize) -> io::Result<()> {
    let rest = lines.len().saturating_sub(limit);
    for line in lines.into_iter().take(limit) {
        out.write_all(wrap(&printable(&line), page.width, "  ", 4).as_bytes())?;
    }
    if rest == 0 { Ok(()) } else { more(out, page, &format!("{rest} more (-v prints them)")) }
}

fn write_repointed(out: &mut dyn Write, page: Page, edges: &[RepointedView<'_>], detail: Detail) -> io::Result<()> {
    if edges.is_empty() {
        return Ok(());
    }
    let title = format!("{} an older copy than before", counted(edges.len() as u64, "dependency takes", "dependencies take"));
    heading(out, page, &page.alarm(&title), "nothing asks for that: a wide requirement lets cargo choose, and it chose otherwise")?;
    let limit = detail.limit(FEW);
    for edge in edges.iter().take(limit) {
        let both = if edge.takes_both { " (and the newer one still)" } else { "" };
        let allowed = edge.allowed_by.map(|asks| format!("; `{} {asks}` allows it", edge.requires)).unwrap_or_default();
        let gone = if edge.newer_is_there { "" } else { "; the newer copy has left the lock" };
        let text = format!("{} {}: {} {} → {}{both}{allowed}{gone}", edge.package, edge.version, edge.requires, edge.from, edge.to);
        out.write_all(wrap(&text, page.width, "  ", 4).as_bytes())?;
        if let Some(fix) = &edge.fix {
            let reason = fix.reason.map(|reason| format!(": {reason}")).unwrap_or_default();
            writeln!(out, "{}  {}", fix.command, page.faint(&format!("# {}{reason}", fix.status)))?;
        }
    }
    let rest = edges.len().saturating_sub(limit);
    if rest == 0 { Ok(()) } else { more(out, page, &format!("{rest} more (-v prints them)")) }
}
