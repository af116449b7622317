//! A check as a comment on a pull request: short, the worst first, with what to do. Why it is so unfolds.
//!
//! GitHub refuses comments of more than 65,536 characters: lists and long texts are cut, and what is cut off is counted.

use std::io::{self, Write};

use crate::baseline::Judged;
use crate::output::check_words::{self, known_and_notes, newly_owed, tally, verdict};
use crate::output::markdown::{code, prose};
use crate::output::text::cut;
use crate::report::CheckReport;

/// How much of each list is shown.
const FINDINGS: usize = 15;
const STEPS: usize = 8;
const STALE: usize = 10;
/// How many characters of a text.
const MESSAGE: usize = 600;
const STEP: usize = 160;

/// Writes a comment.
///
/// # Errors
/// The writer's.
pub fn write(out: &mut dyn Write, report: &CheckReport) -> io::Result<()> {
    writeln!(out, "### underpin: {}\n\n**{}**", verdict(report), prose(&tally(report)))?;
    let new = check_words::new(report).count();
    for (at, judged) in check_words::new(report).take(FINDINGS).enumerate() {
        write_finding(out, at + 1, judged)?;
    }
    if new > FINDINGS {
        writeln!(out, "\n… and {} more that are new.", new - FINDINGS)?;
    }
    write_stale(out, report)?;
    let notes = known_and_notes(report);
    if notes.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n<details><summary>what this rests on</summary>\n")?;
    for note in notes {
        writeln!(out, "- {}", prose(&cut(&note, MESSAGE)))?;
    }
    writeln!(out, "\n</details>")
}

fn write_finding(out: &mut dyn Write, number: usize, judged: &Judged) -> io::Result<()> {
    let finding = &judged.finding;
    let place = check_words::place(&finding.place).map(|place| format!(" at {}", code(&place))).unwrap_or_default();
    // What belongs to an item of a list stands as deep as its text.
    let indent = " ".repeat(number.to_string().len() + 2);
    writeln!(out, "\n{number}. **{}** {}{place}\n", finding.level, code(&finding.rule))?;
    writeln!(out, "{indent}{}\n", prose(&cut(&finding.message, MESSAGE)))?;
    writeln!(out, "{indent}**Do:** {}", prose(&cut(&finding.remedy, MESSAGE)))?;
    let new = newly_owed(judged);
    if finding.route.is_empty() && new.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n{indent}<details><summary>why</summary>\n")?;
    for step in finding.route.iter().take(STEPS) {
        let place = check_words::place(&step.place).map(|place| format!(" {}", code(&cut(&place, STEP)))).unwrap_or_default();
        writeln!(out, "{indent}- {}{place}", prose(&cut(&step.text, STEP)))?;
    }
    write_rest(out, &indent, finding.route.len())?;
    for debt in new.iter().take(STEPS) {
        writeln!(out, "{indent}- new: {}", prose(&cut(debt, STEP)))?;
    }
    write_rest(out, &indent, new.len())?;
    writeln!(out, "\n{indent}</details>")
}

fn write_rest(out: &mut dyn Write, indent: &str, number: usize) -> io::Result<()> {
    if number > STEPS { writeln!(out, "{indent}- …and {} more", number - STEPS) } else { Ok(()) }
}

fn write_stale(out: &mut dyn Write, report: &CheckReport) -> io::Result<()> {
    let stale = &report.known.stale;
    if stale.is_empty() {
        return Ok(());
    }
    writeln!(out, "\nStale entries of the baseline; `underpin check --prune` removes them:\n")?;
    for one in stale.iter().take(STALE) {
        writeln!(out, "- {}", code(&cut(&check_words::stale(one), MESSAGE)))?;
    }
    if stale.len() > STALE { writeln!(out, "- …and {} more", stale.len() - STALE) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::check_fixture;

    fn written(report: &CheckReport) -> String {
        let mut out = Vec::new();
        write(&mut out, report).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn a_comment() {
        insta::assert_snapshot!(written(&check_fixture::report()));
    }

    #[test]
    fn odd_names() {
        insta::assert_snapshot!(written(&check_fixture::odd()));
    }

    #[test]
    fn nothing_found_is_short() {
        assert!(written(&check_fixture::clean()).starts_with("### underpin: nothing new\n\n**known 0, new 0, stale 0**\n"));
    }

    #[test]
    fn a_comment_is_never_refused_for_its_length() {
        let mut report = check_fixture::many(200);
        let long = "| `a::b` <c> ".repeat(1_000);
        for judged in &mut report.findings {
            judged.finding.message.clone_from(&long);
            judged.finding.remedy.clone_from(&long);
            judged.finding.route.iter_mut().for_each(|step| step.text.clone_from(&long));
        }
        let text = written(&report);
        assert!(text.contains("… and 185 more that are new."));
        assert!(text.chars().count() < 65_536, "{}", text.chars().count());
    }
}
