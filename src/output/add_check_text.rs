//! What a new dependency brings with it, as text: what it costs first.

use std::io::{self, Write};

use crate::output::add_check_view::AddCheckView;
use crate::output::remedy_text::{sure, write_index, write_stuck};
use crate::output::text::{Page, counted, heading, wrap};

/// Writes the answer.
///
/// # Errors
/// The writer's.
pub fn write(out: &mut dyn Write, page: Page, view: &AddCheckView<'_>) -> io::Result<()> {
    let wanted = format!("{} {} in {}", view.package, view.req, view.member);
    let Some(taken) = &view.taken else {
        let reason = view.reason.as_deref().unwrap_or("cargo takes no release of it");
        out.write_all(wrap(&format!("{wanted}: {reason}"), page.width, "", 2).as_bytes())?;
        for (number, line) in (1..).zip(&view.lines) {
            writeln!(out, "{number} {}  {}", line.says, page.faint(&format!("[{}]", line.source)))?;
        }
        write_stuck(out, page, view.stuck)?;
        list(out, page, "only one package can link a native library:", &view.links)?;
        list(out, page, "already in the lock:", &alternatives(view))?;
        return write_index(out, page, &view.index);
    };
    let others = view.added.len().saturating_sub(usize::from(view.added.contains(&format!("{} {taken}", view.package))));
    let cost = if view.added.is_empty() {
        "nothing new comes into the lock".to_owned()
    } else {
        format!("{} into the lock, {others} besides itself", counted(view.added.len() as u64, "package comes", "packages come"))
    };
    let text = format!("{wanted}: takes {taken}, {cost} ({})", sure(view.status, view.reason.as_deref()));
    out.write_all(page.strong(&wrap(&text, page.width, "", 2)).as_bytes())?;
    list(out, page, "there twice then:", &view.new_duplicates)?;
    if let Some(rust) = &view.rust {
        let from = rust.from.as_ref().map_or("nothing that is declared".to_owned(), |from| format!("Rust {from}"));
        let declared = rust.declared.as_ref().map(|declared| format!("; a member says {declared}")).unwrap_or_default();
        let text = format!("{}, {from} was enough{declared}: {}", rust.to, rust.because.join(", "));
        list(out, page, "needs Rust", &[text])?;
    }
    list(out, page, "only one package can link a native library:", &view.links)?;
    list(out, page, "turns features on:", &view.features)?;
    list(out, page, "moves:", &view.moved)?;
    list(out, page, "cheaper, already in the lock:", &alternatives(view))?;
    list(out, page, "comes:", &view.added)?;
    heading(out, page, "To add it", "")?;
    writeln!(out, "{}", view.command)?;
    write_index(out, page, &view.index)
}

fn alternatives(view: &AddCheckView<'_>) -> Vec<String> {
    view.alternatives.iter().map(|version| format!("{} {version}", view.package)).collect()
}

fn list(out: &mut dyn Write, page: Page, title: &str, all: &[String]) -> io::Result<()> {
    if all.is_empty() {
        return Ok(());
    }
    let separator = if all.iter().any(|one| one.contains(',')) { "; " } else { ", " };
    out.write_all(wrap(&format!("{} {}", page.accent(title), all.join(separator)), page.width, "  ", 4).as_bytes())
}
