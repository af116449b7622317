//! GitLab's code quality report.
//!
//! All findings are in it, the known ones too: GitLab holds the report of the merge request's branch against the one of its target by
//! fingerprint, and shows what came and what went. A report of what is new alone would be empty on the target branch, so that what a
//! branch mends would never show, and the project's own page would say that there is no debt. Known findings have the severity `info`.
//!
//! A finding has to have a file and a line there. One about the workspace as a whole stands at the configuration, else at the manifest.

use std::io::{self, Write};

use serde::Serialize;

use crate::baseline::{Judged, Standing};
use crate::finding::Level;
use crate::output::check_words::place_or_root;
use crate::report::CheckReport;

/// A finding as GitLab reads it.
#[derive(Serialize)]
struct Issue<'a> {
    description: String,
    check_name: &'a str,
    fingerprint: String,
    severity: &'static str,
    location: Location,
}

/// Where it is.
#[derive(Serialize)]
struct Location {
    /// Relative to the repository, without `./`.
    path: String,
    lines: Lines,
}

/// Its first line, one-based.
#[derive(Serialize)]
struct Lines {
    begin: u32,
}

/// Writes a report. `prefix` is where the workspace stands in the repository: empty, or a directory that ends with `/`.
///
/// # Errors
/// The writer's.
pub fn write(out: &mut dyn Write, prefix: &str, report: &CheckReport) -> io::Result<()> {
    let issues: Vec<Issue<'_>> = report.findings.iter().map(|judged| issue(prefix, report, judged)).collect();
    serde_json::to_writer_pretty(&mut *out, &issues).map_err(io::Error::from)?;
    out.write_all(b"\n")
}

fn issue<'a>(prefix: &str, report: &CheckReport, judged: &'a Judged) -> Issue<'a> {
    let finding = &judged.finding;
    let place = place_or_root(report, &finding.place);
    Issue {
        description: format!("{}. To do: {}", finding.message, finding.remedy),
        check_name: &finding.rule,
        fingerprint: finding.fingerprint(),
        severity: match (judged.standing, finding.level) {
            (Standing::Known, _) | (_, Level::Allow) => "info",
            (Standing::New, Level::Warn) => "minor",
            (Standing::New, Level::Deny) => "major",
        },
        location: Location { path: format!("{prefix}{}", place.file), lines: Lines { begin: place.line } },
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::output::check_fixture;

    fn written(prefix: &str, report: &CheckReport) -> String {
        let mut out = Vec::new();
        write(&mut out, prefix, report).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn a_report() {
        insta::assert_snapshot!(written("", &check_fixture::report()));
    }

    #[test]
    fn every_finding_has_what_gitlab_asks_for() {
        for report in [check_fixture::report(), check_fixture::odd(), check_fixture::many(30)] {
            let issues: Vec<Value> = serde_json::from_str(&written("tools/", &report)).unwrap();
            assert_eq!(issues.len(), report.findings.len());
            for issue in &issues {
                assert!(issue["description"].as_str().is_some_and(|text| !text.is_empty()), "{issue}");
                assert!(issue["location"]["path"].as_str().is_some_and(|path| path.starts_with("tools/") && path.len() > 6), "{issue}");
                assert!(issue["location"]["lines"]["begin"].as_u64().is_some_and(|line| line > 0), "{issue}");
            }
        }
        assert_eq!(written("", &check_fixture::clean()), "[]\n");
    }
}
