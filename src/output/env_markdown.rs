//! Environments for a pull request or a page.

use std::io::{self, Write};

use crate::model::environment::MatrixEntry;
use crate::output::env_table::{head, told};
use crate::output::markdown::{cell, code, prose};
use crate::report::EnvironmentReport;

/// Writes the environments.
///
/// # Errors
/// The writer's.
pub fn write(out: &mut dyn Write, report: &EnvironmentReport) -> io::Result<()> {
    writeln!(out, "## Environments\n\n{}\n", prose(&head(report)))?;
    let names = &report.environments.names;
    writeln!(out, "| | {} |", names.iter().map(|name| cell(&prose(name))).collect::<Vec<_>>().join(" | "))?;
    writeln!(out, "|---|{}", "---|".repeat(names.len()))?;
    for row in report.matrix.iter().filter(|row| row.what != "files") {
        let cells: Vec<String> = row.cells.iter().map(|entries| entries.iter().map(entry).collect::<Vec<_>>().join("<br>")).collect();
        writeln!(out, "| {} | {} |", row.what, cells.join(" | "))?;
    }
    for (name, lacks) in &report.lacks {
        writeln!(out, "\n- {} lacks: {}", prose(name), prose(&lacks.join("; ")))?;
    }
    if !report.findings.is_empty() {
        writeln!(out, "\n### Findings\n")?;
    }
    for finding in &report.findings {
        writeln!(
            out,
            "- **{}** {} ({}). {}.",
            finding.kind.id(),
            prose(&finding.message),
            code(&finding.place.to_string()),
            prose(&finding.remedy)
        )?;
    }
    writeln!(out, "\n### One source of truth\n\n{}", prose(&report.proposal.text))?;
    if !report.proposal.diff.is_empty() {
        // a fence that is longer than any in the text
        writeln!(out, "\n`````diff\n{}`````", report.proposal.diff.replace("`````", "` ` ` ` `"))?;
    }
    for gap in &report.environments.gaps {
        writeln!(out, "\n- not seen: {}", prose(&told(gap)))?;
    }
    Ok(())
}

fn entry(entry: &MatrixEntry) -> String {
    let note = if entry.note.is_empty() { String::new() } else { format!(" ({})", entry.note) };
    format!("{}{}", cell(&code(&entry.text)), prose(&note))
}
