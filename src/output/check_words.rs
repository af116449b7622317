//! What the formats of a check share: how places, debts and counts are said.

use std::collections::BTreeMap;

use crate::baseline::{Judged, Stale, Standing};
use crate::finding::{Debt, Key, Level};
use crate::model::place::Place;
use crate::model::project::ReferenceKind;
use crate::output::survey_table;
use crate::output::survey_view::{self, view_word};
use crate::output::text::{counted, printable};
use crate::report::{CheckReport, Reading};

/// `file:line`, the file alone where it is meant as a whole; nothing where there is no place.
#[must_use]
pub fn place(place: &Place) -> Option<String> {
    match (place.file.as_str(), place.line) {
        ("", _) => None,
        (file, 0) => Some(printable(file)),
        (file, line) => Some(format!("{}:{line}", printable(file))),
    }
}

/// A place for formats that cannot be without: what is about the workspace stands at the configuration, else at the manifest; what is
/// about a file as a whole at its first line.
#[must_use]
pub fn place_or_root(report: &CheckReport, place: &Place) -> Place {
    let file = match place.file.as_str() {
        "" => report.config.as_deref().unwrap_or("Cargo.toml"),
        file => file,
    };
    Place { file: file.to_owned(), line: place.line.max(1) }
}

/// `a → b (use)`, `a`.
#[must_use]
pub fn owed(key: &Key) -> String {
    let to = key.to.as_ref().map(|to| format!(" → {to}")).unwrap_or_default();
    let kind = key.kind.map(|kind| format!(" ({})", ReferenceKind::word(kind))).unwrap_or_default();
    printable(&format!("{}{to}{kind}", key.from))
}

/// The debts of a finding that are new, where others of it are known; none where all are new, as the message says it all then.
#[must_use]
pub fn newly_owed(judged: &Judged) -> Vec<String> {
    if judged.standing == Standing::Known || !judged.new.contains(&false) {
        return Vec::new();
    }
    let said = |debt: &Debt| debt.at.map_or_else(|| owed(&debt.key), |at| format!("{}: {at}", owed(&debt.key)));
    judged.new_debts().map(said).collect()
}

/// `dependency_cycle: a → b`, with what is left of it where something is.
#[must_use]
pub fn stale(stale: &Stale) -> String {
    let key = &stale.entry.key;
    let fell = match (stale.entry.at, stale.now) {
        (Some(at), Some(now)) => format!(", {now} instead of {at}"),
        _ => String::new(),
    };
    format!("{}: {}{fell}", key.rule, owed(key))
}

/// New findings, the gravest first.
pub fn new(report: &CheckReport) -> impl Iterator<Item = &Judged> {
    Level::ALL.into_iter().rev().flat_map(|level| report.of(level, Standing::New))
}

/// The line that sums it up: `known 412 (-3 since main), new 0, stale 2`. Known are debts, new are findings, stale are entries.
#[must_use]
pub fn tally(report: &CheckReport) -> String {
    let known = &report.known;
    let since = known.base.as_ref().map(|base| match base.paid.len() {
        0 => format!(" (±0 since {})", printable(&base.revision)),
        paid => format!(" (-{paid} since {})", printable(&base.revision)),
    });
    format!("known {}{}, new {}, stale {}", known.debts, since.unwrap_or_default(), new(report).count(), known.stale.len())
}

/// What it comes to: `1 new finding, and it fails`.
#[must_use]
pub fn verdict(report: &CheckReport) -> String {
    let number = new(report).count();
    let found = if number == 0 { "nothing new".to_owned() } else { counted(number as u64, "new finding", "new findings") };
    match (report.fails(), report.of(Level::Deny, Standing::New).count()) {
        (true, 0) => format!("{found}, and it fails: the baseline has stale entries"),
        (true, _) => format!("{found}, and it fails"),
        (false, _) => found,
    }
}

/// Known findings by rule: `2 dependency_cycle, 1 hub_module`.
#[must_use]
pub fn known_by_rule(report: &CheckReport) -> String {
    let mut by_rule: BTreeMap<&str, usize> = BTreeMap::new();
    for judged in report.findings.iter().filter(|judged| judged.standing == Standing::Known) {
        *by_rule.entry(&judged.finding.rule).or_default() += 1;
    }
    by_rule.iter().map(|(rule, number)| format!("{number} {rule}")).collect::<Vec<_>>().join(", ")
}

/// What stands below the tally, one sentence each: layers, configuration, what was not judged, what was not seen.
#[must_use]
pub fn notes(report: &CheckReport) -> Vec<String> {
    let layered = report.layered.map(|layered| match layered.modules {
        1 => format!("{} of 1 module stands in a layer", layered.inside),
        modules => format!("{} of {modules} modules stand in a layer", layered.inside),
    });
    let defaults = report.config.is_none().then(|| "no underpin.toml: rules have their defaults".to_owned());
    let not_judged = report.not_judged.iter().map(|what| format!("not judged: {}", printable(what)));
    let not_seen = not_seen(&report.report.reading).map(|what| format!("not seen: {what}"));
    layered.into_iter().chain(defaults).chain(not_judged).chain(not_seen).collect()
}

/// The same with what is known, for formats that have no line of its own for that.
#[must_use]
pub fn known_and_notes(report: &CheckReport) -> Vec<String> {
    let known = known_by_rule(report);
    let known = (!known.is_empty()).then(|| format!("known findings: {known}"));
    known.into_iter().chain(notes(report)).collect()
}

/// What underpin could not see, as the survey says it; nothing where all was seen.
fn not_seen(reading: &Reading) -> Option<String> {
    let spots = survey_view::blind_spots(&reading.project);
    let unresolved = &spots.unresolved;
    let numbers = [unresolved.paths, unresolved.receivers_unknown, unresolved.item_unknown, unresolved.macros_opaque];
    let files = [spots.files_not_read, spots.modules_not_found, spots.orphans];
    let all_seen = numbers.iter().all(|number| *number == 0) && files.iter().all(|number| *number == 0);
    (!all_seen).then(|| survey_table::blind_spots(&spots, view_word(&reading.view)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::check_fixture;
    use crate::report::Layered;

    #[test]
    fn the_tally_has_one_form() {
        let mut report = check_fixture::report();
        assert_eq!(tally(&report), "known 412 (-3 since origin/main), new 3, stale 2");
        report.known.base.as_mut().unwrap().paid.clear();
        assert_eq!(tally(&report), "known 412 (±0 since origin/main), new 3, stale 2");
        report.known.base = None;
        assert_eq!(tally(&report), "known 412, new 3, stale 2");
    }

    #[test]
    fn a_verdict_says_why_it_fails() {
        let mut report = check_fixture::report();
        assert_eq!(verdict(&report), "3 new findings, and it fails");
        report.findings.retain(|judged| judged.finding.level == Level::Warn);
        assert_eq!(verdict(&report), "1 new finding, and it fails: the baseline has stale entries");
        report.findings.clear();
        assert_eq!(verdict(&report), "nothing new, and it fails: the baseline has stale entries");
        report.stale_fails = false;
        assert_eq!(verdict(&report), "nothing new");
    }

    #[test]
    fn what_was_seen_in_full_has_no_note() {
        let mut report = check_fixture::clean();
        report.config = Some("underpin.toml".into());
        assert_eq!(notes(&report), [] as [&str; 0]);
        report.layered = Some(Layered { inside: 0, modules: 1 });
        assert_eq!(notes(&report), ["0 of 1 module stands in a layer"]);
    }

    #[test]
    fn a_finding_without_a_place_stands_at_a_file_that_is_there() {
        let mut report = check_fixture::clean();
        let at = |report: &CheckReport, file: &str, line| place_or_root(report, &Place { file: file.into(), line }).to_string();
        assert_eq!(at(&report, "", 0), "Cargo.toml:1");
        assert_eq!(at(&report, "src/a.rs", 0), "src/a.rs:1");
        report.config = Some("underpin.toml".into());
        assert_eq!(at(&report, "", 0), "underpin.toml:1");
    }

    #[test]
    fn only_what_is_partly_known_lists_what_is_new() {
        let new: Vec<Vec<String>> = check_fixture::report().findings.iter().map(newly_owed).collect();
        assert_eq!(new[0], ["shop::billing → shop::tax", "shop::index → shop::search"]);
        assert!(new[1..].iter().all(Vec::is_empty));
    }
}
