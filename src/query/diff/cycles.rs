//! What became of cycles.
//!
//! Cycles of the two states belong together where they have members in common, directly or by way of others: such a group is one change. Which
//! it is follows from how many there are on each side. Cycles of test code are held against cycles of test code.
//!
//! Example: `{a, b}` and `{c, d}` before, `{a, b, c, d}` after: they merged, and the dependencies between the halves are what did it.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::change::{Changed, CycleChange, CycleDependency, CycleFate, CycleState};
use crate::model::cycle::{Cycle, CycleArc};
use crate::model::level::Granularity;
use crate::query::diff::context::{Context, Graph, Side};
use crate::query::diff::dependencies;

/// A cycle under the names of the later state.
struct Named<'a> {
    cycle: &'a Cycle,
    members: Vec<String>,
}

/// What differs, the gravest first: by fate, then by what the cut costs, then by members.
#[must_use]
pub fn cycles(cx: &Context<'_>) -> Vec<CycleChange> {
    let mut found = Vec::new();
    for level in [Granularity::Package, Granularity::Module] {
        for dev in [false, true] {
            let (before, after) = (named(&cx.before, level, dev), named(&cx.after, level, dev));
            found.extend(groups(&before, &after).into_iter().filter_map(|(before, after)| change(cx, (level, dev), &before, &after)));
        }
    }
    found.sort_by_key(|change| (change.dev, change.fate, std::cmp::Reverse(change.cuts().1)));
    found
}

fn named<'a>(side: &Side<'a>, level: Granularity, dev: bool) -> Vec<Named<'a>> {
    let wanted = side.state.cycles.iter().filter(|cycle| cycle.level == level && cycle.dev == dev);
    let members = |cycle: &Cycle| cycle.members.iter().map(|member| side.member(level, member).to_owned()).collect();
    wanted.map(|cycle| Named { cycle, members: members(cycle) }).collect()
}

type Group<'a, 'b> = (Vec<&'b Named<'a>>, Vec<&'b Named<'a>>);

/// Cycles that belong together, by the first member of each group.
fn groups<'a, 'b>(before: &'b [Named<'a>], after: &'b [Named<'a>]) -> Vec<Group<'a, 'b>> {
    let all: Vec<&Named<'_>> = before.iter().chain(after).collect();
    let mut group_of: Vec<usize> = (0..all.len()).collect();
    let mut by_member: BTreeMap<&str, usize> = BTreeMap::new();
    for (at, cycle) in all.iter().enumerate() {
        for member in &cycle.members {
            let other = *by_member.entry(member).or_insert(at);
            let (own, others) = (group_of.get(at).copied(), group_of.get(other).copied());
            group_of.iter_mut().filter(|group| Some(**group) == own).for_each(|group| *group = others.unwrap_or(at));
        }
    }
    let mut groups: BTreeMap<usize, Group<'a, 'b>> = BTreeMap::new();
    for (cycle, group) in before.iter().zip(&group_of) {
        groups.entry(*group).or_default().0.push(cycle);
    }
    for (cycle, group) in after.iter().zip(group_of.iter().skip(before.len())) {
        groups.entry(*group).or_default().1.push(cycle);
    }
    groups.into_values().collect()
}

fn change(cx: &Context<'_>, (level, dev): (Granularity, bool), before: &[&Named<'_>], after: &[&Named<'_>]) -> Option<CycleChange> {
    let members = |cycles: &[&Named<'_>]| -> BTreeSet<String> { cycles.iter().flat_map(|cycle| cycle.members.clone()).collect() };
    let (was, is) = (members(before), members(after));
    let members = Changed { new: is.difference(&was).cloned().collect(), gone: was.difference(&is).cloned().collect() };
    let dependencies =
        Changed { new: missing(&cx.after, after, cx.before.graph(level)), gone: missing(&cx.before, before, cx.after.graph(level)) };
    let states = |side, cycles: &[&Named<'_>]| cycles.iter().map(|cycle| state(side, cycle)).collect::<Vec<CycleState>>();
    let (before, after) = (states(&cx.before, before), states(&cx.after, after));
    let fate = fate(&before, &after, &members)?;
    Some(CycleChange { level, dev, fate, before, after, members, dependencies })
}

fn fate(before: &[CycleState], after: &[CycleState], members: &Changed<String>) -> Option<CycleFate> {
    let (was, is) = match (before, after) {
        ([], _) => return Some(CycleFate::Appeared),
        (_, []) => return Some(CycleFate::Gone),
        ([was], [is]) => (was, is),
        (_, [_]) => return Some(CycleFate::Merged),
        ([_], _) => return Some(CycleFate::Split),
        _ => return Some(CycleFate::Regrouped),
    };
    let inner = |state: &CycleState| state.dependencies.iter().cloned().collect::<BTreeSet<_>>();
    let (had, has) = (inner(was), inner(is));
    let (came, went) = (has.difference(&had).count(), had.difference(&has).count());
    match (members.new.len(), members.gone.len(), came, went) {
        (0, 0, 0, 0) if was.cut == is.cut => None,
        (0, 0, 0, 0) if was.cut < is.cut => Some(CycleFate::Grew),
        (0, 0, 0, 0) => Some(CycleFate::Shrank),
        (joined, left, ..) if joined != left => Some(if joined > left { CycleFate::Grew } else { CycleFate::Shrank }),
        (.., came, went) if came != went => Some(if came > went { CycleFate::Grew } else { CycleFate::Shrank }),
        _ => Some(CycleFate::Changed),
    }
}

fn state(side: &Side<'_>, named: &Named<'_>) -> CycleState {
    let Named { cycle, members } = named;
    let mut dependencies: Vec<(String, String)> = cycle.arcs.iter().filter_map(|arc| ends(members, arc)).collect();
    dependencies.sort_unstable();
    let mut members = members.clone();
    members.sort_unstable();
    CycleState { parent: side.parent(cycle).map(str::to_owned), members, dependencies, cut: cycle.cut.weight }
}

fn ends(members: &[String], arc: &CycleArc) -> Option<(String, String)> {
    Some((members.get(arc.from as usize)?.clone(), members.get(arc.to as usize)?.clone()))
}

/// Inner dependencies that the other state does not have, inside of a cycle or not.
fn missing(side: &Side<'_>, cycles: &[&Named<'_>], other: &Graph) -> Vec<CycleDependency> {
    let mut found = Vec::new();
    for Named { cycle, members } in cycles {
        for arc in &cycle.arcs {
            let Some((from, to)) = ends(members, arc).filter(|(from, to)| !other.joins(from, to)) else { continue };
            let (file, line) = dependencies::first(side.state.project, &arc.references);
            found.push(CycleDependency { from, to, file, line });
        }
    }
    found.sort();
    found
}

#[cfg(test)]
mod tests {
    use crate::model::change::CycleChange;
    use crate::query::diff::fixture::{changes, renamed};

    fn shown(change: &CycleChange) -> String {
        let list = |ids: &[String]| ids.join(" ");
        let new: Vec<String> = change.dependencies.new.iter().map(|one| format!("{} {}", one.from, one.to)).collect();
        format!("{:?} +[{}] -[{}] by {}", change.fate, list(&change.members.new), list(&change.members.gone), new.join(", "))
    }

    #[track_caller]
    fn check(before: &str, after: &str, expected: &[&str]) {
        let found: Vec<String> = changes(before, after, &renamed("")).cycles.iter().map(shown).collect();
        assert_eq!(found, expected);
    }

    const TWO: &str = "r::a r::b, r::b r::a, r::c r::d, r::d r::c";

    #[test]
    fn cycles_come_grow_and_go() {
        check("r::a r::b", "r::a r::b, r::b::x r::a", &["Appeared +[r::a r::b] -[] by r::b r::a"]);
        check("r::a r::b, r::b r::a, r::b r::c", "r::a r::b, r::b r::a, r::b r::c, r::c r::a", &["Grew +[r::c] -[] by r::c r::a"]);
        check("r::a r::b, r::b r::a", "r::a r::b", &["Gone +[] -[r::a r::b] by "]);
        check(TWO, TWO, &[]);
    }

    #[test]
    fn cycles_merge_and_split() {
        let one = format!("{TWO}, r::b r::c, r::d r::a");
        check(TWO, &one, &["Merged +[] -[] by r::b r::c, r::d r::a"]);
        check(&one, TWO, &["Split +[] -[] by "]);
        let across = "r::a r::c, r::c r::a, r::b r::d, r::d r::b";
        check(TWO, across, &["Regrouped +[] -[] by r::a r::c, r::b r::d, r::c r::a, r::d r::b"]);
    }

    #[test]
    fn a_renamed_member_is_the_same() {
        let found = changes("r::a r::b, r::b r::a", "r::n r::b, r::b r::n", &renamed("r::a r::n"));
        assert_eq!(found.cycles, []);
        assert!(found.modules.is_empty() && found.dependencies.is_empty());
    }

    #[test]
    fn the_cut_is_told_before_and_after() {
        let found = changes("r::a r::b, r::b r::a", "r::a r::b, r::a r::b, r::b r::a, r::b r::a", &renamed(""));
        assert_eq!(found.cycles[0].cuts(), (1, 2));
    }
}
