//! Environments for a terminal: what each has, side by side; what it lacks; what does not fit; and one source of truth as a diff.

use std::io::{self, Write};

use comfy_table::{ContentArrangement, presets};

use crate::model::environment::{MatrixEntry, MatrixRow};
use crate::model::problem::Problem;
use crate::output::survey_table::Detail;
use crate::output::text::{Page, counted, cut, lines_of, printable, table, wrap};
use crate::report::EnvironmentReport;

/// How much of each list is shown; the rest is counted.
const ENTRIES: usize = 4;
const FINDINGS: usize = 12;
const STEPS: usize = 3;
const GAPS: usize = 5;
const DIFF: usize = 40;

/// Writes the environments.
///
/// # Errors
/// The writer's.
pub fn write(out: &mut dyn Write, page: Page, report: &EnvironmentReport, detail: Detail) -> io::Result<()> {
    writeln!(out, "{}", page.strong(&head(report)))?;
    write_everywhere(out, page, report)?;
    write_matrix(out, page, report, detail)?;
    write_lacks(out, page, report)?;
    write_findings(out, page, report, detail)?;
    write_proposal(out, page, report, detail)?;
    write_gaps(out, page, report, detail)
}

fn heading(out: &mut dyn Write, page: Page, text: &str, note: &str) -> io::Result<()> {
    let note = if note.is_empty() { String::new() } else { page.faint(&format!("  {note}")) };
    writeln!(out, "\n{}{note}", page.strong(text))
}

/// What was read, in one line.
#[must_use]
pub fn head(report: &EnvironmentReport) -> String {
    let environments = &report.environments;
    // those that belong to no environment are counted where they say something
    let says = |file: &str| environments.claims.iter().any(|claim| claim.place.file == file);
    let files = environments.files.iter().filter(|(file, of)| !of.is_empty() || says(file)).count();
    let named =
        report.config.as_ref().map_or_else(|| "the usual environments".to_owned(), |file| format!("environments of {}", printable(file)));
    format!("{} in {} · {named}", counted(environments.claims.len() as u64, "claim", "claims"), counted(files as u64, "file", "files"))
}

fn write_everywhere(out: &mut dyn Write, page: Page, report: &EnvironmentReport) -> io::Result<()> {
    for (what, entries) in &report.everywhere {
        let entry = |entry: &MatrixEntry| {
            let first =
                entry.places.first().map(|place| if place.line == 0 { place.file.clone() } else { place.to_string() }).unwrap_or_default();
            let more = if entry.places.len() > 1 { format!(" and {} more", entry.places.len() - 1) } else { String::new() };
            format!("{} ({}{more})", entry.text, printable(&first))
        };
        let text = entries.iter().map(entry).collect::<Vec<_>>().join(", ");
        out.write_all(wrap(&text, page.width, &format!("  {what}: "), 4).as_bytes())?;
    }
    Ok(())
}

fn write_matrix(out: &mut dyn Write, page: Page, report: &EnvironmentReport, detail: Detail) -> io::Result<()> {
    if report.matrix.is_empty() {
        return heading(out, page, "Nothing says how it is built", "no toolchain file, workflow, Dockerfile or the like");
    }
    heading(out, page, "Environments", "× marks how many places say it")?;
    let names = &report.environments.names;
    let headings: Vec<&str> = std::iter::once("").chain(names.iter().map(String::as_str)).collect();
    let texts: Vec<usize> = (0..headings.len()).collect();
    let mut rows = table(page, &headings, &texts);
    rows.load_style(presets::NOTHING)
        .set_content_arrangement(ContentArrangement::Dynamic)
        .set_width(u16::try_from(page.width - 1).unwrap_or(100));
    // the paths of files are told with what they say, unless all is asked for
    for MatrixRow { what, cells } in report.matrix.iter().filter(|row| row.what != "files" || detail == Detail::All) {
        let mut row = vec![(*what).to_owned()];
        row.extend(cells.iter().map(|cell| self::cell(cell, detail)));
        rows.add_row(row);
    }
    out.write_all(lines_of(&rows).as_bytes())
}

/// A cell: an entry a line.
fn cell(entries: &[MatrixEntry], detail: Detail) -> String {
    if entries.is_empty() {
        return "-".to_owned();
    }
    let limit = detail.limit(ENTRIES);
    let line = |entry: &MatrixEntry| {
        let times = if entry.places.len() > 1 { format!(" ×{}", entry.places.len()) } else { String::new() };
        let note = if entry.note.is_empty() { String::new() } else { format!(" ({})", entry.note) };
        format!("{}{times}{note}", cut(&printable(&entry.text), 60))
    };
    let mut lines: Vec<String> = entries.iter().take(limit).map(line).collect();
    if entries.len() > limit {
        lines.push(format!("… and {} more", entries.len() - limit));
    }
    lines.join("\n")
}

fn write_lacks(out: &mut dyn Write, page: Page, report: &EnvironmentReport) -> io::Result<()> {
    if report.lacks.is_empty() {
        return Ok(());
    }
    heading(out, page, "Lacking", "")?;
    for (name, lacks) in &report.lacks {
        out.write_all(wrap(&lacks.join("; "), page.width, &format!("  {}: ", printable(name)), 4).as_bytes())?;
    }
    Ok(())
}

fn write_findings(out: &mut dyn Write, page: Page, report: &EnvironmentReport, detail: Detail) -> io::Result<()> {
    if report.findings.is_empty() {
        return heading(out, page, "Nothing contradicts", "among what could be told from the files");
    }
    heading(out, page, &counted(report.findings.len() as u64, "finding", "findings"), "the gravest first")?;
    let limit = detail.limit(FINDINGS);
    for (at, finding) in report.findings.iter().take(limit).enumerate() {
        let first = format!("{:>3}. {} ", at + 1, page.accent(finding.kind.id()));
        out.write_all(wrap(&printable(&finding.message), page.width, &first, 5).as_bytes())?;
        let steps: Vec<String> = finding
            .route
            .iter()
            .take(detail.limit(STEPS))
            .map(|step| format!("{} ({})", printable(&step.text), printable(&step.place.to_string())))
            .collect();
        let rest = finding.route.len() - steps.len();
        let more = if rest > 0 { format!(", and {rest} more") } else { String::new() };
        out.write_all(wrap(&format!("{}{more}", steps.join(", ")), page.width, &format!("     {} ", page.faint("seen")), 10).as_bytes())?;
        out.write_all(wrap(&finding.remedy, page.width, &format!("     {} ", page.faint("do")), 8).as_bytes())?;
    }
    if report.findings.len() > limit {
        writeln!(out, "{}", page.faint(&format!("  … and {} more (-v lists them)", report.findings.len() - limit)))?;
    }
    Ok(())
}

fn write_proposal(out: &mut dyn Write, page: Page, report: &EnvironmentReport, detail: Detail) -> io::Result<()> {
    heading(out, page, "One source of truth", "")?;
    out.write_all(wrap(&printable(&report.proposal.text), page.width, "  ", 2).as_bytes())?;
    let lines: Vec<&str> = report.proposal.diff.lines().collect();
    let limit = detail.limit(DIFF);
    if !lines.is_empty() {
        writeln!(out)?;
    }
    for line in lines.iter().take(limit) {
        let line = printable(line);
        writeln!(out, "{}", if line.starts_with(['+', '-']) { line } else { page.faint(&line) })?;
    }
    if lines.len() > limit {
        writeln!(out, "{}", page.faint(&format!("… and {} more lines (-v prints them)", lines.len() - limit)))?;
    }
    Ok(())
}

fn write_gaps(out: &mut dyn Write, page: Page, report: &EnvironmentReport, detail: Detail) -> io::Result<()> {
    let gaps = &report.environments.gaps;
    heading(out, page, "Not seen", "")?;
    let limit = detail.limit(GAPS);
    for gap in gaps.iter().take(limit) {
        out.write_all(wrap(&format!("{}; {}", told(gap), gap.hint), page.width, "  ", 4).as_bytes())?;
    }
    if gaps.len() > limit {
        writeln!(out, "{}", page.faint(&format!("  … and {} more (-v lists them)", gaps.len() - limit)))?;
    }
    let text =
        "what whoever builds an image passes as arguments, what called workflows and foreign actions do, what runs outside of these files";
    out.write_all(wrap(text, page.width, "  ", 2).as_bytes())
}

/// A gap with its place.
#[must_use]
pub fn told(gap: &Problem) -> String {
    let place = match (gap.file.as_str(), gap.line) {
        ("", _) => String::new(),
        (file, 0) => format!("{file}: "),
        (file, line) => format!("{file}:{line}: "),
    };
    printable(&format!("{place}{}", gap.message))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::claim::{Claim, Says, Trigger};
    use crate::model::environment::{Environments, Proposal};
    use crate::model::place::Place;
    use crate::model::rust_version::RustVersion;

    #[test]
    fn a_manifest_that_says_something_is_a_file() {
        let files = ["Cargo.toml", "a/Cargo.toml"].map(|file| (file.to_owned(), String::new())).to_vec();
        let claim = Claim {
            place: Place { file: "Cargo.toml".to_owned(), line: 3 },
            environment: String::new(),
            unit: String::new(),
            says: Says::NeedsRust(RustVersion::parse("1.85").unwrap(), "a".to_owned()),
            idle: false,
            trigger: Trigger::Changes,
        };
        let report = EnvironmentReport {
            environments: Environments { files, claims: vec![claim], ..Environments::default() },
            matrix: Vec::new(),
            everywhere: Vec::new(),
            lacks: Vec::new(),
            findings: Vec::new(),
            proposal: Proposal::default(),
            config: None,
        };
        assert!(head(&report).starts_with("1 claim in 1 file ·"), "{}", head(&report));
    }
}
