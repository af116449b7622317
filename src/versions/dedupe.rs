//! How old copies go, of one package or of all: the remedies of all that can go, as one, and who has to act for the rest.
//!
//! What two of them ask of one requirement or one locked package is joined: a release is taken that will do for both. Where there is none they
//! contradict each other; the first is followed, and the contradiction is told.

use std::collections::BTreeSet;

use semver::{Version, VersionReq};

use crate::model::remedy::Verdict;
use crate::model::standing::{Duplicate, Pair};
use crate::model::upgrade::{Conflict, Dedupe};
use crate::versions::aims::Aim;
use crate::versions::asks::Asks;
use crate::versions::duplicates::letting;
use crate::versions::holders::{Change, Holders, Move};
use crate::versions::remedies::{self, Step};

/// How old copies go: of the package of this name, or of all that one program has twice.
///
/// Of a pair one side of which is never built, or is built for the host alone, no program has both: an edit for it can break code and saves little.
/// Such pairs are left out unless they are named.
#[must_use]
pub fn dedupe(asks: &Asks<'_>, duplicates: &[Duplicate], name: Option<&str>) -> Dedupe {
    let is_of_it = |duplicate: &Duplicate| name.is_none_or(|name| asks.locked(duplicate.old).name == name);
    let numbered = (0u32..).zip(duplicates).filter(|(_, duplicate)| is_of_it(duplicate));
    let is_apart = |duplicate: &Duplicate| name.is_none() && matches!(duplicate.pair, Pair::Phantom | Pair::HostTarget);
    let (apart, chosen): (Vec<_>, Vec<_>) = numbered.partition(|(_, duplicate)| is_apart(duplicate));
    Dedupe { left_out: apart.into_iter().map(|(number, _)| number).collect(), ..together(asks, &chosen) }
}

/// How these old copies go, all of them, each with its number.
#[must_use]
pub fn together(asks: &Asks<'_>, duplicates: &[(u32, &Duplicate)]) -> Dedupe {
    let mut plan = Dedupe::default();
    let mut holders = Holders::new(asks);
    let mut changes: Vec<Change> = Vec::new();
    let mut steps: Vec<Step> = Vec::new();
    for &(number, duplicate) in duplicates {
        let letting = letting(&mut holders, duplicate.old, duplicate.new);
        if letting.need.verdict < Verdict::Git {
            plan.goes.push(number);
            changes.extend(&letting.need.edits);
            for step in remedies::steps(&holders, &letting.need, duplicate.old, letting.aim) {
                add(&mut plan, &mut holders, &mut steps, step);
            }
        } else {
            let mut actors = letting.need.blockers;
            if actors.is_empty() {
                actors.extend(letting.need.route.first());
            }
            let by: BTreeSet<String> = actors.into_iter().map(|package| asks.shown(package)).collect();
            plan.stays.push((number, by.into_iter().collect()));
        }
    }
    plan.remedy.edits = remedies::edits(asks.dependencies, &holders, &changes);
    plan.remedy.updates = steps.into_iter().map(|step| remedies::update(&holders, step)).collect();
    contradictions(asks, &holders, &changes, &mut plan);
    plan
}

/// Adds a step, joined with one that moves the same package.
fn add(plan: &mut Dedupe, holders: &mut Holders<'_, '_>, steps: &mut Vec<Step>, step: Step) {
    let Some(same) = steps.iter_mut().find(|other| other.to.package == step.to.package) else { return steps.push(step) };
    let (own, other) = (holders.aim(same.to.aim), holders.aim(step.to.aim));
    let both: Vec<&Version> = own.good.iter().copied().filter(|version| other.good.contains(version)).collect();
    if both.is_empty() {
        let (first, second) = (remedies::update(holders, *same), remedies::update(holders, step));
        plan.conflicts.push(Conflict::Updates(first, second));
    } else {
        let name = own.name;
        same.to = Move { aim: holders.intern(Aim { name, good: both }), ..same.to };
    }
}

/// Edits that one requirement does not want although another on the same text does.
fn contradictions(asks: &Asks<'_>, holders: &Holders<'_, '_>, changes: &[Change], plan: &mut Dedupe) {
    for change in changes {
        for alone in remedies::edits(asks.dependencies, holders, std::slice::from_ref(change)) {
            let joined = plan.remedy.edits.iter().find(|edit| edit.place == alone.place && edit.span == alone.span);
            let Some(joined) = joined.filter(|joined| joined.new != alone.new) else { continue };
            let will_do = VersionReq::parse(&joined.new).is_ok_and(|accepts| holders.aim(change.aim).is_reached_by(&accepts));
            if !will_do {
                plan.conflicts.push(Conflict::Edits(joined.clone(), alone));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::remedy::Remedy;
    use crate::model::testing::dependencies;
    use crate::versions::activity::activity;
    use crate::versions::duplicates::duplicates;

    const WORLD: &str = "x 1.0.0
        x 2.0.0
        y 1.0.0
        y 2.0.0
        z 1.0.0
        z 2.0.0
        foo 1.0.0: x ^1; y ^1
        foo 1.1.0: x ^2; y ^1
        foo 1.2.0: x ^1; y ^2
        bar 1.0.0: z ^1
        member app 0.1.0: foo ^1; bar ^1; x ^2; y ^2; z ^2
        lock app 0.1.0: foo 1.0.0, bar 1.0.0, x 2.0.0, y 2.0.0, z 2.0.0
        lock foo 1.0.0: x 1.0.0, y 1.0.0
        lock bar 1.0.0: z 1.0.0
        lock x 1.0.0
        lock x 2.0.0
        lock y 1.0.0
        lock y 2.0.0
        lock z 1.0.0
        lock z 2.0.0";

    #[test]
    fn one_release_that_will_do_for_both_is_taken() {
        let all = dependencies(&format!("{WORLD}\n foo 1.3.0: x ^2; y ^2"));
        let asks = Asks::of(&all);
        let plan = dedupe(&asks, &duplicates(&asks, &activity(&asks, &|_| None)), None);
        let commands: Vec<String> = plan.remedy.updates.iter().map(crate::model::remedy::Update::command).collect();
        assert_eq!(commands, ["cargo update -p foo@1.0.0 --precise 1.3.0"]);
        assert_eq!(plan.conflicts, []);
    }

    #[test]
    fn what_no_program_has_twice_is_left_out_unless_it_is_named() {
        let all = dependencies(
            "x 1.0.0
             x 2.0.0
             y 1.0.0
             y 2.0.0
             foo 1.0.0: x? ^1 | std =
             tool 1.0.0: y ^1
             member app 0.1.0: foo ^1; build tool ^1; x ^2; y ^2; build y ^1 key=y1; foo-x ^1
             foo-x 1.0.0
             lock app 0.1.0: foo 1.0.0, tool 1.0.0, x 2.0.0, y 1.0.0, y 2.0.0, foo-x 1.0.0
             lock foo 1.0.0: x 1.0.0
             lock foo-x 1.0.0
             lock tool 1.0.0: y 1.0.0
             lock x 1.0.0
             lock x 2.0.0
             lock y 1.0.0
             lock y 2.0.0",
        );
        let asks = Asks::of(&all);
        let duplicates = duplicates(&asks, &activity(&asks, &|_| None));
        assert_eq!(duplicates.iter().map(|one| one.pair).collect::<Vec<_>>(), [Pair::Phantom, Pair::HostTarget]);
        let plan = dedupe(&asks, &duplicates, None);
        assert_eq!((plan.goes.len(), plan.stays.len(), plan.left_out, plan.remedy), (0, 0, vec![0, 1], Remedy::default()));
        let named = dedupe(&asks, &duplicates, Some("y"));
        assert_eq!((named.goes.len() + named.stays.len(), named.left_out), (1, Vec::new()));
    }

    #[test]
    fn remedies_are_joined_contradictions_and_what_stays_are_told() {
        let all = dependencies(WORLD);
        let asks = Asks::of(&all);
        let duplicates = duplicates(&asks, &activity(&asks, &|_| None));
        let plan = dedupe(&asks, &duplicates, None);
        assert_eq!(plan.goes, [0, 1]);
        assert_eq!(plan.stays, [(2, vec!["bar 1.0.0".to_owned()])]);
        let commands: Vec<String> = plan.remedy.updates.iter().map(crate::model::remedy::Update::command).collect();
        assert_eq!(commands, ["cargo update -p foo@1.0.0 --precise 1.1.0"]);
        assert!(matches!(&plan.conflicts[..], [Conflict::Updates(a, b)] if a.package == "foo" && b.package == "foo"));

        let one = dedupe(&asks, &duplicates, Some("y"));
        assert_eq!((one.goes, one.stays, one.conflicts), (vec![1], Vec::new(), Vec::new()));
    }
}
