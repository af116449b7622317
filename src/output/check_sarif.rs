//! A check as SARIF 2.1.0, for code scanning: every finding with its rule, its identity, and whether it is new.
//!
//! A finding that is partly known is `new`, as it is what the run fails for; it is never `updated`, which services do not act upon.
//! Stale entries are no results with the state `absent`: an entry is a debt, not a finding, and has no place; and services that know no
//! states would show it as a finding of today. They are notifications about the tool's configuration instead, as is what was
//! not judged. There is no time and no absolute path, so that the same tree gives the same bytes.
//!
//! Every result has a place, as GitHub refuses a file with one that has none.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{self, Write};

use serde_json::Value;
use serde_sarif::sarif::{
    ArtifactLocation, Invocation, Location, Message, Notification, PhysicalLocation, Region, Result as SarifResult, ResultLevel, Run,
    Sarif, Tool, ToolComponent,
};

use crate::baseline::{Judged, Standing};
use crate::finding::Level;
use crate::model::place::Place;
use crate::output::check_words::{self, place_or_root};
use crate::output::sarif_rules;
use crate::report::CheckReport;
use crate::rules::page::Page;

/// The schema that the output is valid under.
const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
/// What paths are relative to.
const ROOT: &str = "SRCROOT";

/// Writes a log. `pages` are those of all rules; `prefix` is where the workspace stands in the repository: empty, or a directory that
/// ends with `/`.
///
/// # Errors
/// The writer's.
pub fn write(out: &mut dyn Write, pages: &[Page], prefix: &str, report: &CheckReport) -> io::Result<()> {
    let log = Sarif::builder().schema(SCHEMA).version("2.1.0").runs(vec![run(pages, prefix, report)]).build();
    serde_json::to_writer_pretty(&mut *out, &log).map_err(io::Error::from)?;
    out.write_all(b"\n")
}

fn run(pages: &[Page], prefix: &str, report: &CheckReport) -> Run {
    let driver = ToolComponent::builder()
        .name("underpin")
        .semantic_version(env!("CARGO_PKG_VERSION"))
        .information_uri(env!("CARGO_PKG_REPOSITORY"))
        .rules(sarif_rules::descriptors(pages))
        .build();
    let root = ArtifactLocation { description: Some(message("The root of the repository.")), ..ArtifactLocation::default() };
    Run::builder()
        .tool(Tool::builder().driver(driver).build())
        .invocations(vec![invocation(pages, report)])
        .original_uri_base_ids(BTreeMap::from([(ROOT.to_owned(), root)]))
        .results(report.findings.iter().map(|judged| result(pages, prefix, report, judged)).collect::<Vec<_>>())
        .column_kind("unicodeCodePoints")
        .build()
}

fn invocation(pages: &[Page], report: &CheckReport) -> Invocation {
    let level = if report.stale_fails { "error" } else { "warning" };
    let stale = report.known.stale.iter().map(|one| {
        let text = format!("stale entry of the baseline: {}; `underpin check --prune` removes it", check_words::stale(one));
        notification(level, &text)
    });
    let not_judged = report.not_judged.iter().map(|what| notification("note", &format!("not judged: {what}")));
    // That the analysis was successful, whatever it found.
    let mut invocation = Invocation::builder()
        .execution_successful(true)
        .tool_configuration_notifications(stale.chain(not_judged).collect::<Vec<_>>())
        .build();
    let overrides = sarif_rules::overrides(pages, report);
    invocation.rule_configuration_overrides = (!overrides.is_empty()).then_some(overrides);
    invocation
}

fn notification(level: &str, text: &str) -> Notification {
    Notification::builder().level(level).message(message(text)).build()
}

fn result(pages: &[Page], prefix: &str, report: &CheckReport, judged: &Judged) -> SarifResult {
    let finding = &judged.finding;
    let text = format!("{}. To do: {}", finding.message, finding.remedy);
    let steps =
        finding.route.iter().filter_map(|step| Some(Location { message: Some(message(&step.text)), ..location(prefix, &step.place)? }));
    // Ids, as viewers refer to them in the order of the route.
    let route: Vec<Location> = (0..).zip(steps).map(|(id, step)| Location { id: Some(id), ..step }).collect();
    let mut result = SarifResult::builder()
        .rule_id(finding.rule.as_str())
        .level(match finding.level {
            Level::Deny => ResultLevel::Error,
            Level::Warn => ResultLevel::Warning,
            Level::Allow => ResultLevel::Note,
        })
        .message(message(&text))
        .locations(location(prefix, &place_or_root(report, &finding.place)).into_iter().collect::<Vec<_>>())
        .partial_fingerprints(BTreeMap::from([("underpin/v1".to_owned(), finding.fingerprint())]))
        .build();
    result.rule_index = sarif_rules::index(pages, &finding.rule);
    result.related_locations = (!route.is_empty()).then_some(route);
    // Without a baseline there is no run that this one could be compared with.
    let has_baseline = report.known.baseline || report.known.base.is_some();
    result.baseline_state = has_baseline.then(|| match judged.standing {
        Standing::New => Value::from("new"),
        Standing::Known => Value::from("unchanged"),
    });
    result
}

fn location(prefix: &str, place: &Place) -> Option<Location> {
    let Place { file, line } = place;
    let region = (*line > 0).then(|| Region { start_line: Some(i64::from(*line)), ..Region::default() });
    let artifact =
        ArtifactLocation { uri: Some(uri(&format!("{prefix}{file}"))), uri_base_id: Some(ROOT.to_owned()), ..ArtifactLocation::default() };
    let physical = PhysicalLocation { artifact_location: Some(artifact), region, ..PhysicalLocation::default() };
    (!file.is_empty()).then(|| Location { physical_location: Some(physical), ..Location::default() })
}

fn message(text: &str) -> Message {
    Message { text: Some(text.to_owned()), ..Message::default() }
}

/// A relative path as a URI reference (RFC 3986): what is not unreserved is percent-encoded, `:` too, which would make a scheme of what
/// stands before it.
fn uri(path: &str) -> String {
    let mut out = String::new();
    for byte in path.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => out.push(char::from(byte)),
            other => {
                // Writing to a string cannot fail.
                let _ = write!(out, "%{other:02X}");
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::check_fixture;
    use crate::rules;

    fn written(prefix: &str, report: &CheckReport) -> String {
        with_pages(&check_fixture::pages(), prefix, report)
    }

    fn with_pages(pages: &[Page], prefix: &str, report: &CheckReport) -> String {
        let mut out = Vec::new();
        write(&mut out, pages, prefix, report).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn a_log() {
        insta::assert_snapshot!(written("", &check_fixture::report()));
    }

    #[test]
    fn every_log_is_valid_under_the_official_schema() {
        let schema = include_str!("../../fixtures/schemas/sarif-2.1.0.json");
        let schema = serde_json::from_str(schema).unwrap();
        let validator = jsonschema::options().should_validate_formats(true).build(&schema).unwrap();
        for report in [check_fixture::report(), check_fixture::clean(), check_fixture::odd(), check_fixture::many(30)] {
            let instance: Value = serde_json::from_str(&with_pages(rules::pages(), "sub dir/", &report)).unwrap();
            let errors: Vec<String> = validator.iter_errors(&instance).map(|error| format!("{}: {error}", error.instance_path())).collect();
            assert_eq!(errors, [] as [String; 0]);
            for result in instance["runs"][0]["results"].as_array().unwrap() {
                assert_eq!(result["locations"].as_array().unwrap().len(), 1, "GitHub refuses results without a place: {result}");
            }
        }
        assert!(!validator.is_valid(&serde_json::json!({"version": "2.1.0"})), "the schema asks for nothing");
    }

    #[test]
    fn paths_become_uris() {
        assert_eq!(uri("src/ein zwei #3, 100%: ä.rs"), "src/ein%20zwei%20%233%2C%20100%25%3A%20%C3%A4.rs");
    }

    #[test]
    fn without_a_baseline_nothing_has_a_state() {
        assert!(!written("", &check_fixture::many(1)).contains("baselineState"));
    }
}
