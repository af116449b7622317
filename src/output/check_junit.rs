//! A check as JUnit, for the many systems that show test results: a suite for each rule, a case for each finding.
//!
//! What fails the run is a failure. JUnit has no warnings, so what is new at `warn` is skipped with a message: it shows and fails
//! nothing. A known finding is a success: it is no worse than it was. A rule that found nothing is one successful case, unless it is
//! off where nobody asks for it. Stale entries of the baseline are a suite of their own.

use std::collections::BTreeMap;
use std::io::{self, Write};

use quick_junit::{NonSuccessKind, Report, TestCase, TestCaseStatus, TestSuite};

use crate::baseline::{Judged, Standing};
use crate::finding::Level;
use crate::output::check_words::{self, newly_owed, owed};
use crate::output::text::printable;
use crate::report::CheckReport;
use crate::rules::page::Page;

/// Writes a report. `pages` are those of all rules.
///
/// # Errors
/// The writer's.
pub fn write(out: &mut dyn Write, pages: &[Page], report: &CheckReport) -> io::Result<()> {
    let mut by_rule: BTreeMap<&str, Vec<&Judged>> = BTreeMap::new();
    for page in pages.iter().filter(|page| page.level != Level::Allow) {
        by_rule.entry(&page.id).or_default();
    }
    for judged in &report.findings {
        by_rule.entry(&judged.finding.rule).or_default().push(judged);
    }
    let mut junit = Report::new("underpin check");
    junit.add_test_suites(by_rule.into_iter().map(|(rule, findings)| suite(rule, &findings, &report.not_judged)));
    junit.add_test_suites(stale(report));
    junit.serialize(&mut *out).map_err(io::Error::other)
}

/// What a rule could not judge is skipped, not passed.
fn suite(rule: &str, findings: &[&Judged], not_judged: &[String]) -> TestSuite {
    let mut suite = TestSuite::new(rule);
    suite.add_test_cases(findings.iter().map(|judged| case(judged)));
    let of_rule = |gap: &&String| gap.strip_prefix(rule).is_some_and(|rest| rest.starts_with(": "));
    let gaps: Vec<&String> = not_judged.iter().filter(of_rule).collect();
    for gap in &gaps {
        let mut status = TestCaseStatus::skipped();
        status.set_message(printable(gap));
        let mut case = TestCase::new("not judged", status);
        case.set_classname(rule);
        suite.add_test_case(case);
    }
    if findings.is_empty() && gaps.is_empty() {
        let mut silent = TestCase::new("no findings", TestCaseStatus::success());
        silent.set_classname(rule);
        suite.add_test_case(silent);
    }
    suite
}

fn case(judged: &Judged) -> TestCase {
    let finding = &judged.finding;
    let mut status = match (judged.standing, finding.level) {
        (Standing::Known, _) => TestCaseStatus::success(),
        (Standing::New, Level::Deny) => TestCaseStatus::non_success(NonSuccessKind::Failure),
        (Standing::New, _) => TestCaseStatus::skipped(),
    };
    if judged.standing == Standing::New {
        status.set_message(printable(&finding.message)).set_type(finding.level.word()).set_description(description(judged));
    }
    let mut case = TestCase::new(name(judged), status);
    case.set_classname(finding.rule.as_str());
    if !finding.place.file.is_empty() {
        case.extra.insert("file".into(), printable(&finding.place.file).into());
        case.extra.insert("line".into(), finding.place.line.max(1).to_string().into());
    }
    case
}

/// What a finding is about: like its identity, it stays the same from run to run, and no two of a rule share it.
fn name(judged: &Judged) -> String {
    let debts: Vec<String> = judged.finding.debts.iter().map(|debt| owed(&debt.key)).collect();
    match debts.as_slice() {
        [only] if !only.is_empty() => only.clone(),
        [first, rest @ ..] if !rest.is_empty() => format!("{first} and {} more, {}", rest.len(), judged.finding.fingerprint()),
        _ => judged.finding.fingerprint(),
    }
}

fn description(judged: &Judged) -> String {
    let finding = &judged.finding;
    let mut lines: Vec<String> = check_words::place(&finding.place).into_iter().collect();
    lines.push(printable(&finding.message));
    lines.extend(finding.route.iter().map(|step| {
        let place = check_words::place(&step.place).map(|place| format!(" ({place})")).unwrap_or_default();
        format!("  {}{place}", printable(&step.text))
    }));
    lines.extend(newly_owed(judged).into_iter().map(|debt| format!("  new: {debt}")));
    lines.push(format!("Do: {}", printable(&finding.remedy)));
    lines.join("\n")
}

fn stale(report: &CheckReport) -> Option<TestSuite> {
    if report.known.stale.is_empty() {
        return None;
    }
    let mut suite = TestSuite::new("baseline");
    suite.add_test_cases(report.known.stale.iter().map(|one| {
        let mut status = if report.stale_fails { TestCaseStatus::non_success(NonSuccessKind::Failure) } else { TestCaseStatus::skipped() };
        status.set_message("a stale entry: `underpin check --prune` removes it").set_type("stale");
        let mut case = TestCase::new(check_words::stale(one), status);
        case.set_classname("baseline");
        case
    }));
    Some(suite)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::check_fixture;

    fn written(report: &CheckReport) -> String {
        let mut out = Vec::new();
        write(&mut out, &check_fixture::pages(), report).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn a_report() {
        insta::assert_snapshot!(written(&check_fixture::report()));
    }

    #[test]
    fn odd_names() {
        insta::assert_snapshot!(written(&check_fixture::odd()));
    }

    #[test]
    fn it_is_read_as_it_was_written() {
        for report in [check_fixture::report(), check_fixture::odd(), check_fixture::clean(), check_fixture::many(30)] {
            let text = written(&report);
            let read = Report::deserialize_from_str(&text).unwrap();
            assert_eq!(read.to_string().unwrap(), text);
            let failing = report.of(Level::Deny, Standing::New).count() + if report.stale_fails { report.known.stale.len() } else { 0 };
            assert_eq!(read.failures, failing);
        }
    }

    #[test]
    fn names_tell_cases_apart() {
        let report = check_fixture::many(30);
        let mut names: Vec<String> = report.findings.iter().map(name).collect();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), 30);
    }
}
