//! What differs between the locks of environments, for a terminal: pair by pair.

use std::io::{self, Write};

use crate::output::lock_diff_words::sections;
use crate::output::survey_table::Detail;
use crate::output::text::{Page, counted, printable, wrap};
use crate::report::{EnvironmentDiffReport, LockedSide};

/// How much of each list is shown; the rest is counted.
const LINES: usize = 8;

/// Writes the comparison.
///
/// # Errors
/// The writer's.
pub fn write(out: &mut dyn Write, page: Page, report: &EnvironmentDiffReport, detail: Detail) -> io::Result<()> {
    for LockedSide { name, file, is_sbom, packages } in &report.sides {
        let what = if *is_sbom { ", a bill of materials: what one build has" } else { "" };
        let text = format!("{}, {}{what}", printable(file), counted(*packages as u64, "package", "packages"));
        out.write_all(wrap(&text, page.width, &format!("{}: ", page.strong(&printable(name))), 2).as_bytes())?;
    }
    for pair in &report.pairs {
        let found = sections(&pair.diff);
        let count: usize = found.iter().map(|section| section.lines.len()).sum();
        let title = format!("{} → {}", printable(&pair.first), printable(&pair.second));
        let note = if count == 0 { "nothing differs".to_owned() } else { counted(count as u64, "difference", "differences") };
        writeln!(out, "\n{}{}", page.strong(&title), page.faint(&format!("  {note}")))?;
        for section in found {
            let limit = detail.limit(LINES);
            let shown = section.lines.iter().take(limit).map(|line| printable(line)).collect::<Vec<_>>().join("; ");
            let rest = section.lines.len().saturating_sub(limit);
            let more = if rest > 0 { format!("; … and {rest} more (-v lists them)") } else { String::new() };
            let title = format!("  {} ({}): ", page.accent(section.title), section.lines.len());
            out.write_all(wrap(&format!("{shown}{more}"), page.width, &title, 6).as_bytes())?;
        }
    }
    for problem in &report.problems {
        out.write_all(
            wrap(&format!("not read: {}: {}", printable(&problem.file), printable(&problem.message)), page.width, "", 2).as_bytes(),
        )?;
    }
    if report.sides.iter().any(|side| side.is_sbom) {
        let text = "a bill of materials does not say which branch or tag a package came by, so sources are not compared with it";
        out.write_all(wrap(text, page.width, "\n", 2).as_bytes())?;
    }
    Ok(())
}
