//! Why a package is not newer, as text: at most six lines, each with its source; below them the way out.

use std::io::{self, Write};

use crate::output::remedy_text::{self, sure, write_index, write_stuck};
use crate::output::text::{Page, heading, wrap};
use crate::output::why_not_view::WhyNotView;

/// Writes the answer.
///
/// # Errors
/// The writer's.
pub fn write(out: &mut dyn Write, page: Page, view: &WhyNotView<'_>) -> io::Result<()> {
    for (number, line) in (1..).zip(&view.lines) {
        if line.source.is_empty() {
            let more = if view.left_out > 0 {
                format!(" ({} more lines had no room: `--format json` has all ways to it)", view.left_out)
            } else {
                String::new()
            };
            out.write_all(page.strong(&wrap(&format!("{}{more}", line.says), page.width, "", 2)).as_bytes())?;
        } else {
            out.write_all(wrap(&format!("{}  [{}]", line.says, line.source), page.width, &format!("{number} "), 2).as_bytes())?;
        }
    }
    write_stuck(out, page, view.stuck)?;
    if let Some(way) = view.way_out.as_ref().filter(|way| !way.patch.is_empty() || !way.commands.is_empty()) {
        heading(out, page, "Way out", "")?;
        out.write_all(wrap(&sure(way.status, way.reason), page.width, "", 2).as_bytes())?;
        remedy_text::write(out, page, way)?;
    }
    write_index(out, page, &view.index)
}
