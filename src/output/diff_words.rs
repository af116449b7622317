//! What the formats of a comparison share: how its changes are said.

use crate::baseline::Judged;
use crate::finding::Level;
use crate::model::change::{
    Changed, CycleChange, CycleDependency, CycleFate, CycleState, DependencyChange, Grain, MetricChange, SurfaceChange,
};
use crate::model::project::ReferenceKind;
use crate::output::text::{count, counted, printable};
use crate::report::{DiffReport, Side};

/// `HEAD~3 (1a2b3c4)`, `work tree`.
#[must_use]
pub fn side(side: &Side) -> String {
    let revision = side.revision.as_deref().map_or_else(|| "work tree".to_owned(), printable);
    side.commit.as_ref().map_or_else(|| revision.clone(), |commit| format!("{revision} ({commit})"))
}

/// The line that sums it up: what is worse first. Nothing where nothing differs.
#[must_use]
pub fn tally(report: &DiffReport) -> String {
    let changes = &report.changes;
    let dependencies = &changes.dependencies;
    let worse = dependencies.new.iter().filter(|change| change.grain == Grain::Against).count();
    let across = dependencies.new.iter().filter(|change| change.across_packages).count();
    let of_new = of_new(worse, across);
    let items = |changed: fn(&Changed<_>) -> usize| changes.surface.iter().map(|change| changed(&change.items)).sum::<usize>();
    let parts = [
        pair("finding", "findings", report.judgement.new.len(), report.judgement.gone.len(), ""),
        (!changes.cycles.is_empty()).then(|| counted(changes.cycles.len() as u64, "cycle changed", "cycles changed")),
        pair("dependency", "dependencies", dependencies.new.len(), dependencies.gone.len(), &of_new),
        pair("`pub` item", "`pub` items", items(|items| items.new.len()), items(|items| items.gone.len()), ""),
        pair("module", "modules", changes.modules.new.len(), changes.modules.gone.len(), ""),
        (!report.renamed.is_empty()).then(|| counted(report.renamed.len() as u64, "module renamed", "modules renamed")),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    if parts.is_empty() { "nothing differs".to_owned() } else { parts.join("; ") }
}

fn of_new(worse: usize, across: usize) -> String {
    let parts = [(worse, "against the grain"), (across, "across packages")];
    let parts: Vec<String> = parts.into_iter().filter(|(number, _)| *number > 0).map(|(number, what)| format!("{number} {what}")).collect();
    if parts.is_empty() { String::new() } else { format!(" ({})", parts.join(", ")) }
}

/// `3 new findings, 2 gone`.
fn pair(one: &str, many: &str, new: usize, gone: usize, of_new: &str) -> Option<String> {
    let (came, went) = (counted(new as u64, &format!("new {one}"), &format!("new {many}")), count(gone as u64));
    match (new, gone) {
        (0, 0) => None,
        (_, 0) => Some(format!("{came}{of_new}")),
        (0, _) => Some(format!("{} gone", counted(gone as u64, one, many))),
        _ => Some(format!("{came}{of_new}, {went} gone")),
    }
}

/// Findings, the gravest first.
pub fn gravest(findings: &[Judged]) -> impl Iterator<Item = &Judged> {
    Level::ALL.into_iter().rev().flat_map(move |level| findings.iter().filter(move |judged| judged.finding.level == level))
}

/// `2 deny dependency_cycle, 1 warn hub_module`, the gravest first.
#[must_use]
pub fn by_rule(findings: &[Judged]) -> String {
    let mut rules: Vec<(Level, &str, usize)> = Vec::new();
    for judged in gravest(findings) {
        let finding = &judged.finding;
        match rules.iter_mut().find(|(level, rule, _)| (*level, *rule) == (finding.level, finding.rule.as_str())) {
            Some((.., number)) => *number += 1,
            None => rules.push((finding.level, &finding.rule, 1)),
        }
    }
    rules.iter().map(|(_, rule, number)| format!("{number} {rule}")).collect::<Vec<_>>().join(", ")
}

/// What became of a cycle, in one word.
#[must_use]
pub fn fate(fate: CycleFate) -> &'static str {
    match fate {
        CycleFate::Appeared => "appeared",
        CycleFate::Merged => "merged",
        CycleFate::Regrouped => "regrouped",
        CycleFate::Grew => "grew",
        CycleFate::Changed => "changed",
        CycleFate::Shrank => "shrank",
        CycleFate::Split => "split",
        CycleFate::Gone => "gone",
    }
}

/// What it is about, and how much of it there is: `in shop::db: 3 → 5 members, cut 2 → 4 references`.
#[must_use]
pub fn cycle(change: &CycleChange) -> String {
    let states = if change.after.is_empty() { &change.before } else { &change.after };
    let parent = states.first().and_then(|state| state.parent.as_deref());
    let place = parent.map_or_else(|| "among packages".to_owned(), |parent| format!("in {parent}"));
    let sizes = |states: &[CycleState]| states.iter().map(|state| state.members.len().to_string()).collect::<Vec<_>>().join(" + ");
    let (was, is) = change.cuts();
    let numbers = match (change.before.is_empty(), change.after.is_empty()) {
        (true, _) => format!("{} members, {} to edit to open it", sizes(&change.after), counted(is, "reference", "references")),
        (_, true) => format!("{} members, {} to edit once", sizes(&change.before), counted(was, "reference", "references")),
        _ => {
            let cut = if was == is { counted(is, "reference", "references") } else { format!("{was} → {is} references") };
            let (had, has) = (sizes(&change.before), sizes(&change.after));
            let members = if had == has { format!("{has} members") } else { format!("{had} → {has} members") };
            format!("{members}, cut {cut}")
        }
    };
    let dev = if change.dev { ", only with tests" } else { "" };
    printable(&format!("{place}: {numbers}{dev}"))
}

/// An id without the module that contains the cycle.
#[must_use]
pub fn inside<'a>(change: &CycleChange, id: &'a str) -> &'a str {
    let states = if change.after.is_empty() { &change.before } else { &change.after };
    let parent = states.first().and_then(|state| state.parent.as_deref()).unwrap_or_default();
    id.strip_prefix(parent).and_then(|rest| rest.strip_prefix("::")).unwrap_or(id)
}

/// `a → b (src/a.rs:3)`.
#[must_use]
pub fn inner(change: &CycleChange, one: &CycleDependency) -> String {
    let ends = format!("{} → {}", inside(change, &one.from), inside(change, &one.to));
    printable(&if one.file.is_empty() { ends } else { format!("{ends} ({}:{})", one.file, one.line) })
}

/// `a → b (use, type)`.
#[must_use]
pub fn dependency(change: &DependencyChange) -> String {
    let kinds: Vec<&str> = change.kinds.iter().map(|kind| ReferenceKind::word(*kind)).collect();
    let kinds = if kinds.is_empty() { "manifest".to_owned() } else { kinds.join(", ") };
    printable(&format!("{} → {} ({kinds})", change.from, change.to))
}

/// `src/a.rs:3`, nothing where only a manifest declares it.
#[must_use]
pub fn place(change: &DependencyChange) -> Option<String> {
    (!change.file.is_empty()).then(|| printable(&format!("{}:{}", change.file, change.line)))
}

/// `+2 -1`.
#[must_use]
pub fn signed(change: &SurfaceChange) -> String {
    let parts = [('+', change.items.new.len()), ('-', change.items.gone.len())];
    let parts: Vec<String> = parts.into_iter().filter(|(_, number)| *number > 0).map(|(sign, number)| format!("{sign}{number}")).collect();
    parts.join(" ")
}

/// Both values of a metric: whole numbers as such, others with as many decimals as show the difference.
#[must_use]
pub fn values(change: &MetricChange) -> (String, String) {
    let places = match (change.before, change.after) {
        (Some(before), Some(after)) if before.fract() == 0.0 && after.fract() == 0.0 => 0,
        (Some(before), Some(after)) if (before - after).abs() < 0.01 => 4,
        _ => 2,
    };
    let said = |value: Option<f64>| value.map_or_else(|| "-".to_owned(), |value| format!("{value:.places$}"));
    (said(change.before), said(change.after))
}

/// What the comparison rests on, one sentence each.
#[must_use]
pub fn notes(report: &DiffReport) -> Vec<String> {
    let judgement = &report.judgement;
    let rules = judgement.config.as_ref().map_or_else(
        || "no underpin.toml: rules have their defaults".to_owned(),
        |config| format!("both sides are judged by the later one's {}", printable(config)),
    );
    let lasting = (judgement.lasting > 0).then(|| format!("{} on both sides", counted(judgement.lasting as u64, "finding", "findings")));
    let not_judged = judgement.not_judged.iter().map(|what| format!("not heeded: {}", printable(what)));
    let sight = report.changes.sight.iter().map(|change| {
        format!(
            "{}: {} → {}, so some of this may only have been hidden, or be hidden now",
            change.what,
            count(change.before),
            count(change.after)
        )
    });
    [rules].into_iter().chain(lasting).chain(not_judged).chain(sight).collect()
}
