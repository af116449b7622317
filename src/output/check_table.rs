//! A check for a terminal: what is new, with the reason and the way out; then one line that sums it up, and what it rests on.
//!
//! What was known is one line, so that a run without news is short.

use std::io::{self, Write};

use crate::baseline::Standing;
use crate::output::check_words::{self, known_by_rule, notes, tally};
use crate::output::finding_text;
use crate::output::survey_table::Detail;
use crate::output::text::{Page, wrap};
use crate::report::CheckReport;

/// How much of each list is shown; the rest is counted.
const FINDINGS: usize = 50;
const STALE: usize = 5;

/// Writes a check.
///
/// # Errors
/// The writer's.
pub fn write(out: &mut dyn Write, page: Page, report: &CheckReport, detail: Detail) -> io::Result<()> {
    write_new(out, page, report, detail)?;
    write_known(out, page, report, detail)?;
    let line = tally(report);
    writeln!(out, "{}", if report.fails() { page.alarm(&line) } else { page.strong(&line) })?;
    write_stale(out, page, report, detail)?;
    for note in notes(report) {
        out.write_all(wrap(&note, page.width, "", 2).as_bytes())?;
    }
    Ok(())
}

fn write_new(out: &mut dyn Write, page: Page, report: &CheckReport, detail: Detail) -> io::Result<()> {
    let limit = detail.limit(FINDINGS);
    for judged in check_words::new(report).take(limit) {
        finding_text::write(out, page, judged, detail)?;
    }
    let rest = check_words::new(report).count().saturating_sub(limit);
    if rest == 0 {
        return Ok(());
    }
    let has_known = report.known.baseline || report.known.base.is_some();
    let way_out = if has_known { "" } else { "; `underpin baseline` notes what is owed today, and only more than that is new then" };
    let text = format!("… and {rest} more that are new (-v lists them){way_out}");
    writeln!(out, "{}", wrap(&text, page.width, "", 2))
}

fn write_known(out: &mut dyn Write, page: Page, report: &CheckReport, detail: Detail) -> io::Result<()> {
    let by_rule = known_by_rule(report);
    if by_rule.is_empty() {
        return Ok(());
    }
    if detail == Detail::First {
        let text = format!("known findings: {by_rule} (-v lists them)");
        return out.write_all(wrap(&text, page.width, "", 2).as_bytes());
    }
    writeln!(out, "known findings: {by_rule}")?;
    for judged in report.findings.iter().filter(|judged| judged.standing == Standing::Known) {
        finding_text::write_heading(out, page, judged)?;
        finding_text::write_text(out, page, "", &judged.finding.message)?;
    }
    writeln!(out)
}

fn write_stale(out: &mut dyn Write, page: Page, report: &CheckReport, detail: Detail) -> io::Result<()> {
    let stale = &report.known.stale;
    if stale.is_empty() {
        return Ok(());
    }
    let shown = detail.limit(STALE).min(stale.len());
    for one in stale.get(..shown).unwrap_or_default() {
        out.write_all(wrap(&check_words::stale(one), page.width, "  stale ", 8).as_bytes())?;
    }
    if stale.len() > shown {
        writeln!(out, "  …and {} more", stale.len() - shown)?;
    }
    let fails = if report.stale_fails { "; until then the run fails" } else { "" };
    out.write_all(wrap(&format!("`underpin check --prune` removes them{fails}"), page.width, "  ", 2).as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::check_fixture;

    fn at(width: usize, report: &CheckReport, detail: Detail) -> String {
        let mut out = Vec::new();
        write(&mut out, Page { width, color: false }, report, detail).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn three_widths() {
        for width in [60, 100, 160] {
            insta::assert_snapshot!(format!("width_{width}"), at(width, &check_fixture::report(), Detail::First));
        }
    }

    #[test]
    fn in_full() {
        insta::assert_snapshot!(at(100, &check_fixture::report(), Detail::All));
    }

    #[test]
    fn odd_names() {
        insta::assert_snapshot!(at(100, &check_fixture::odd(), Detail::First));
    }

    #[test]
    fn a_clean_run_is_short() {
        insta::assert_snapshot!(at(100, &check_fixture::clean(), Detail::First), @r"
        known 0, new 0, stale 0
        no underpin.toml: rules have their defaults
        ");
    }

    #[test]
    fn many_findings_are_counted() {
        let text = at(100, &check_fixture::many(80), Detail::First);
        assert_eq!(text.matches("deny dependency_cycle").count(), FINDINGS);
        assert!(text.contains("… and 30 more that are new (-v lists them); `underpin baseline` notes"), "{text}");
        assert_eq!(at(100, &check_fixture::many(80), Detail::All).matches("deny dependency_cycle").count(), 80);
    }

    #[test]
    fn colour_is_asked_for() {
        let mut out = Vec::new();
        write(&mut out, Page { width: 100, color: true }, &check_fixture::report(), Detail::First).unwrap();
        assert!(String::from_utf8(out).unwrap().starts_with("\u{1b}[1;31mdeny\u{1b}[0m"));
        assert!(!at(100, &check_fixture::odd(), Detail::All).contains('\u{1b}'), "a file name got through to the terminal");
    }
}
