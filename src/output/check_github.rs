//! Workflow commands of GitHub Actions: an annotation beside the line for each new finding.
//!
//! GitHub shows ten annotations of a kind for a step and drops the rest without a word. So the worst ten are written, and a notice
//! counts the others. What was known is not written: it is not what a pull request is about.

use std::io::{self, Write};

use crate::baseline::{Judged, Standing};
use crate::finding::Level;
use crate::output::check_words::{self, newly_owed, tally};
use crate::output::text::printable;
use crate::report::CheckReport;

/// How many annotations of a kind GitHub shows.
const SHOWN: usize = 10;
/// How many steps of a route are written.
const STEPS: usize = 6;

/// Writes workflow commands. `prefix` is where the workspace stands in the repository: empty, or a directory that ends with `/`.
///
/// # Errors
/// The writer's.
pub fn write(out: &mut dyn Write, prefix: &str, report: &CheckReport) -> io::Result<()> {
    let stale = if report.stale_fails { report.known.stale.len() } else { 0 };
    let of = |level: Level| report.of(level, Standing::New);
    let errors = SHOWN - usize::from(stale > 0);
    for judged in of(Level::Deny).take(errors) {
        write_annotation(out, "error", prefix, judged)?;
    }
    if stale > 0 {
        let text = format!("{stale} entries of the baseline are stale\n`underpin check --prune` removes them");
        writeln!(out, "::error title={}::{}", property("stale baseline"), data(&text))?;
    }
    for judged in of(Level::Warn).take(SHOWN) {
        write_annotation(out, "warning", prefix, judged)?;
    }
    let rest = of(Level::Deny).count().saturating_sub(errors) + of(Level::Warn).count().saturating_sub(SHOWN);
    if rest == 0 {
        return Ok(());
    }
    let text = format!("{rest} more new findings have no annotation, GitHub shows {SHOWN} of a kind\n{}", tally(report));
    writeln!(out, "::notice title=underpin::{}", data(&text))
}

fn write_annotation(out: &mut dyn Write, command: &str, prefix: &str, judged: &Judged) -> io::Result<()> {
    let finding = &judged.finding;
    let mut properties = Vec::new();
    if !finding.place.file.is_empty() {
        properties.push(format!("file={}", property(&printable(&format!("{prefix}{}", finding.place.file)))));
        properties.push(format!("line={}", finding.place.line.max(1)));
    }
    properties.push(format!("title={}", property(&finding.rule)));
    let mut lines = vec![printable(&finding.message)];
    lines.extend(finding.route.iter().take(STEPS).map(|step| {
        let place = check_words::place(&step.place).map(|place| format!(" ({place})")).unwrap_or_default();
        format!("  {}{place}", printable(&step.text))
    }));
    lines.extend(more(finding.route.len()));
    let new = newly_owed(judged);
    lines.extend(new.iter().take(STEPS).map(|debt| format!("  new: {debt}")));
    lines.extend(more(new.len()));
    lines.push(format!("Do: {}", printable(&finding.remedy)));
    writeln!(out, "::{command} {}::{}", properties.join(","), data(&lines.join("\n")))
}

fn more(number: usize) -> Option<String> {
    (number > STEPS).then(|| format!("  …and {} more", number - STEPS))
}

/// What stands after `::`: a line's end would end the command.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A property's value: `,` and `:` would end it too.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::check_fixture;

    fn written(prefix: &str, report: &CheckReport) -> String {
        let mut out = Vec::new();
        write(&mut out, prefix, report).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn annotations() {
        insta::assert_snapshot!(written("", &check_fixture::report()));
    }

    #[test]
    fn odd_names() {
        insta::assert_snapshot!(written("sub dir/", &check_fixture::odd()));
    }

    #[test]
    fn every_line_is_a_command() {
        for report in [check_fixture::report(), check_fixture::odd(), check_fixture::many(30)] {
            for line in written("", &report).lines() {
                assert!(["::error ", "::warning ", "::notice "].iter().any(|command| line.starts_with(command)), "{line}");
            }
        }
        assert_eq!(written("", &check_fixture::clean()), "");
    }

    #[test]
    fn no_more_than_github_shows() {
        let text = written("", &check_fixture::many(30));
        assert_eq!(text.matches("::error ").count(), SHOWN);
        assert!(text.contains("::notice title=underpin::20 more new findings"), "{text}");
    }

    #[test]
    fn stale_entries_take_one_of_the_places() {
        let mut report = check_fixture::many(30);
        report.known = check_fixture::report().known;
        report.stale_fails = true;
        let text = written("", &report);
        assert_eq!(text.matches("::error ").count(), SHOWN);
        assert!(text.contains("2 entries of the baseline are stale") && text.contains("21 more new findings"), "{text}");
    }
}
