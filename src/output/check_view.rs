//! `underpin.check/1`: a check for programs. All findings are there, the known ones too.

use schemars::JsonSchema;
use serde::Serialize;

use crate::baseline::{Entry, Judged, Stale, Standing};
use crate::finding::{Debt, Evidence, Key, Level};
use crate::model::place::Place;
use crate::model::project::ReferenceKind;
use crate::output::survey_view::{BlindSpotsView, blind_spots};
use crate::report::{CheckReport, Known};

/// The version of the format.
pub const SCHEMA: &str = "underpin.check/1";

/// A check.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "underpin.check/1")]
pub struct CheckView<'a> {
    /// `underpin.check/1`.
    pub schema: &'static str,
    /// The version of underpin.
    pub underpin: &'static str,
    /// Whether the run fails: something new at `deny`, or a stale entry where that fails.
    pub fails: bool,
    /// How many there are of each.
    pub counts: CountsView,
    /// The findings, the gravest first, then by rule and what they are about.
    pub findings: Vec<FindingView<'a>>,
    /// Entries of the baseline that nobody owes any more, or not as much of.
    pub stale: Vec<StaleView<'a>>,
    /// Whether stale entries fail the run.
    pub stale_fails: bool,
    /// Whether there is a baseline file.
    pub baseline: bool,
    /// The revision that it was held against.
    pub base: Option<BaseView<'a>>,
    /// Where the configuration stands; none where the rules have their defaults.
    pub config: Option<&'a str>,
    /// How many modules stand in a layer; none without layers.
    pub layered: Option<LayeredView>,
    /// What was not judged, and why.
    pub not_judged: &'a [String],
    /// What underpin could not see.
    pub blind_spots: BlindSpotsView<'a>,
}

/// How many there are of each.
#[derive(Serialize, JsonSchema)]
pub struct CountsView {
    /// Debts that were known.
    pub known_debts: usize,
    /// Findings that are known as a whole.
    pub known_findings: usize,
    /// Findings of which something is new.
    pub new_findings: usize,
    /// Those of them at `deny`.
    pub new_at_deny: usize,
    /// Stale entries.
    pub stale: usize,
}

/// A finding.
#[derive(Serialize, JsonSchema)]
pub struct FindingView<'a> {
    /// The rule's id.
    pub rule: &'a str,
    /// `warn` or `deny`.
    pub level: Level,
    /// `new` where something of it is, else `known`.
    pub standing: &'static str,
    /// Its identity, 32 hexadecimal digits: of rule, ids and kinds, never of lines.
    pub fingerprint: String,
    /// What is the case.
    pub message: &'a str,
    /// What to do.
    pub remedy: &'a str,
    /// Where to look first; none where it is about the workspace.
    pub place: Option<&'a Place>,
    /// Why it is so, in the order in which to read it.
    pub route: Vec<StepView<'a>>,
    /// What is owed.
    pub debts: Vec<DebtView<'a>>,
}

/// A step of the route that shows why.
#[derive(Serialize, JsonSchema)]
pub struct StepView<'a> {
    /// `a::b → a::c`, or what stands there.
    pub text: &'a str,
    /// Where.
    pub place: Option<&'a Place>,
}

/// One thing that is owed.
#[derive(Serialize, JsonSchema)]
pub struct DebtView<'a> {
    /// What it is about: the id of a module or item, a package, a file, a metric; of a dependency, whose text it is.
    pub from: &'a str,
    /// What is depended on, where it is about a dependency.
    pub to: Option<&'a str>,
    /// What the text does with the name, where that makes a difference.
    pub kind: Option<ReferenceKind>,
    /// How much, for rules about numbers.
    pub at: Option<u64>,
    /// Whether it is not known.
    pub new: bool,
}

/// An entry of a baseline.
#[derive(Serialize, JsonSchema)]
pub struct EntryView<'a> {
    /// The rule's id.
    pub rule: &'a str,
    /// What it is about.
    pub from: &'a str,
    /// What is depended on, where it is about a dependency.
    pub to: Option<&'a str>,
    /// What the text does with the name, where that makes a difference.
    pub kind: Option<ReferenceKind>,
    /// How much it says.
    pub at: Option<u64>,
    /// The day on which it was noted, as 2026-11-23.
    pub since: Option<String>,
    /// Who looks after it.
    pub owner: Option<&'a str>,
    /// Why it may stay.
    pub reason: Option<&'a str>,
    /// The last day on which it may.
    pub until: Option<String>,
}

/// An entry that is stale.
#[derive(Serialize, JsonSchema)]
pub struct StaleView<'a> {
    /// The entry.
    #[serde(flatten)]
    pub entry: EntryView<'a>,
    /// How much is owed now; none where nothing is.
    pub now: Option<u64>,
}

/// The revision that a check was held against.
#[derive(Serialize, JsonSchema)]
pub struct BaseView<'a> {
    /// As it was asked for.
    pub revision: &'a str,
    /// The commit, shortened.
    pub commit: &'a str,
    /// How many debts it has.
    pub debts: usize,
    /// Debts that it has and the tree that was checked has not.
    pub paid: Vec<EntryView<'a>>,
}

/// How many modules stand in a layer.
#[derive(Serialize, JsonSchema)]
pub struct LayeredView {
    /// Those that do.
    pub inside: u32,
    /// All.
    pub modules: u32,
}

/// A check for programs.
#[must_use]
pub fn check(report: &CheckReport) -> CheckView<'_> {
    let Known { baseline, stale, base, .. } = &report.known;
    CheckView {
        schema: SCHEMA,
        underpin: env!("CARGO_PKG_VERSION"),
        fails: report.fails(),
        counts: counts(report),
        findings: report.findings.iter().map(finding).collect(),
        stale: stale.iter().map(|Stale { entry: one, now }| StaleView { entry: entry(one), now: *now }).collect(),
        stale_fails: report.stale_fails,
        baseline: *baseline,
        base: base.as_ref().map(|base| BaseView {
            revision: &base.revision,
            commit: &base.commit,
            debts: base.debts,
            paid: base.paid.iter().map(entry).collect(),
        }),
        config: report.config.as_deref(),
        layered: report.layered.map(|layered| LayeredView { inside: layered.inside, modules: layered.modules }),
        not_judged: &report.not_judged,
        blind_spots: blind_spots(&report.report.reading.project),
    }
}

fn counts(report: &CheckReport) -> CountsView {
    let of = |standing: Standing| report.findings.iter().filter(|judged| judged.standing == standing).count();
    CountsView {
        known_debts: report.known.debts,
        known_findings: of(Standing::Known),
        new_findings: of(Standing::New),
        new_at_deny: report.of(Level::Deny, Standing::New).count(),
        stale: report.known.stale.len(),
    }
}

fn finding(judged: &Judged) -> FindingView<'_> {
    let finding = &judged.finding;
    FindingView {
        rule: &finding.rule,
        level: finding.level,
        standing: match judged.standing {
            Standing::New => "new",
            Standing::Known => "known",
        },
        fingerprint: finding.fingerprint(),
        message: &finding.message,
        remedy: &finding.remedy,
        place: place(&finding.place),
        route: finding.route.iter().map(|Evidence { text, place: at }| StepView { text, place: place(at) }).collect(),
        debts: finding.debts.iter().zip(&judged.new).map(|(owed, new)| debt(owed, *new)).collect(),
    }
}

fn place(place: &Place) -> Option<&Place> {
    (!place.file.is_empty()).then_some(place)
}

fn debt(debt: &Debt, new: bool) -> DebtView<'_> {
    let Key { from, to, kind, .. } = &debt.key;
    DebtView { from, to: to.as_deref(), kind: *kind, at: debt.at, new }
}

fn entry(entry: &Entry) -> EntryView<'_> {
    let Key { rule, from, to, kind } = &entry.key;
    EntryView {
        rule,
        from,
        to: to.as_deref(),
        kind: *kind,
        at: entry.at,
        since: entry.since.map(|day| day.to_string()),
        owner: entry.owner.as_deref(),
        reason: entry.reason.as_deref(),
        until: entry.until.map(|day| day.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::{check_fixture, json};

    fn written(report: &CheckReport) -> String {
        let mut out = Vec::new();
        json::write(&mut out, &check(report)).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn as_programs_read_it() {
        insta::assert_snapshot!(written(&check_fixture::report()));
    }

    #[test]
    fn every_report_is_valid_under_the_printed_schema() {
        let mut printed = Vec::new();
        json::write_schema::<CheckView<'_>>(&mut printed).unwrap();
        let schema = serde_json::from_slice(&printed).unwrap();
        let validator = jsonschema::validator_for(&schema).unwrap();
        for report in [check_fixture::report(), check_fixture::clean(), check_fixture::odd(), check_fixture::many(30)] {
            let instance = serde_json::from_str(&written(&report)).unwrap();
            let errors: Vec<String> = validator.iter_errors(&instance).map(|error| format!("{}: {error}", error.instance_path())).collect();
            assert_eq!(errors, [] as [String; 0]);
        }
        assert!(!validator.is_valid(&serde_json::json!({"schema": SCHEMA})), "the schema asks for nothing");
    }
}
