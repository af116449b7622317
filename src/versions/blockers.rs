//! Published crates that hold old copies, and what each would free: whom to write to first.
//!
//! `unlocks(B)` are the duplicates that are gone if the newest release of B accepted the newer copies: each is asked again with B relaxed. Where
//! two crates hold one copy neither frees it alone, so only copies with a single blocker are asked again.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Unit;

use crate::model::release::ReleaseDependency;
use crate::model::remedy::Verdict;
use crate::model::standing::{Blocker, Duplicate};
use crate::model::workspace::DependencyKind;
use crate::versions::asks::Asks;
use crate::versions::duplicates::letting;
use crate::versions::holders::Holders;
use crate::versions::switched::is_on;

/// The blockers of these duplicates, those first that hold most back alone, then by name.
#[must_use]
pub fn blockers(asks: &Asks<'_>, duplicates: &[Duplicate]) -> Vec<Blocker> {
    let mut held: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
    let mut alone: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
    let mut holders = Holders::new(asks);
    for (number, duplicate) in (0u32..).zip(duplicates).filter(|(_, duplicate)| duplicate.verdict == Verdict::Upstream) {
        let blockers = letting(&mut holders, duplicate.old, duplicate.new).need.blockers;
        let names: BTreeSet<&str> = blockers.into_iter().map(|package| asks.locked(package).name.as_str()).collect();
        for name in &names {
            held.entry(name).or_default().push(number);
        }
        if let (1, Some(name)) = (names.len(), names.first()) {
            alone.entry(name).or_default().push(number);
        }
    }
    let mut found = Vec::new();
    for (name, held) in held {
        let mut relaxed = Holders::relaxing(asks, name);
        let mut unlocks = alone.remove(name).unwrap_or_default();
        unlocks.retain(|&number| {
            let duplicate = &duplicates[number as usize];
            letting(&mut relaxed, duplicate.old, duplicate.new).need.verdict < Verdict::Upstream
        });
        let names = held.iter().map(|&number| asks.locked(duplicates[number as usize].old).name.as_str()).collect();
        found.extend(blocker(asks, name, &names, unlocks));
    }
    found.sort_by(|a, b| (b.unlocks.len(), &a.package).cmp(&(a.unlocks.len(), &b.package)));
    found
}

/// What the newest release of a crate is and asks for; of all that it asks for what leads to one of the held packages.
fn blocker(asks: &Asks<'_>, name: &str, held: &BTreeSet<&str>, unlocks: Vec<u32>) -> Option<Blocker> {
    let newest = asks.krate(name)?.live().next_back()?;
    let age_days = newest.published.and_then(|published| {
        let age = asks.dependencies.now.since((Unit::Hour, published)).ok()?;
        Some(i64::from(age.get_hours()) / 24)
    });
    let leads = leading_to(asks, held);
    let is_built = |dependency: &&ReleaseDependency| {
        dependency.kind != DependencyKind::Dev && asks.named(name).any(|copy| is_on(asks, copy, newest, dependency))
    };
    let built = newest.dependencies.iter().filter(is_built);
    let mut wanted: Vec<(String, String)> = built
        .filter(|dependency| leads.contains(dependency.package.as_str()))
        .filter(|dependency| excludes_newest(asks, dependency))
        .map(|dependency| (dependency.package.to_string(), dependency.requirement.to_string()))
        .collect();
    wanted.sort();
    wanted.dedup();
    Some(Blocker { package: name.to_owned(), version: newest.version.clone(), age_days, asks: wanted, unlocks })
}

/// Names of all packages that lead to one of these, these included.
fn leading_to<'a>(asks: &Asks<'a>, held: &BTreeSet<&'a str>) -> BTreeSet<&'a str> {
    let is_held = |package: &u32| held.contains(asks.locked(*package).name.as_str());
    let mut seen: BTreeSet<u32> = (0u32..).take(asks.lock.packages.len()).filter(is_held).collect();
    let mut work: Vec<u32> = seen.iter().copied().collect();
    while let Some(package) = work.pop() {
        work.extend(asks.dependents(package).iter().filter(|&&dependent| seen.insert(dependent)));
    }
    seen.into_iter().map(|package| asks.locked(package).name.as_str()).collect()
}

fn excludes_newest(asks: &Asks<'_>, dependency: &ReleaseDependency) -> bool {
    let newest = asks.krate(&dependency.package).and_then(|krate| krate.live().next_back());
    newest.is_some_and(|newest| !dependency.requirement.matches(&newest.version))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::testing::dependencies;
    use crate::versions::activity::activity;
    use crate::versions::duplicates::duplicates;

    fn check(text: &str, expected: &[&str]) {
        let all = dependencies(text);
        let asks = Asks::of(&all);
        let duplicates = duplicates(&asks, &activity(&asks, &|_| None));
        let shown = |blocker: &Blocker| {
            let unlocks: Vec<String> = blocker.unlocks.iter().map(|&number| asks.shown(duplicates[number as usize].old)).collect();
            let wants: Vec<String> = blocker.asks.iter().map(|(package, wants)| format!("{package} {wants}")).collect();
            format!("{} {} ({:?}) {} | {}", blocker.package, blocker.version, blocker.age_days, wants.join(", "), unlocks.join(", "))
        };
        assert_eq!(blockers(&asks, &duplicates).iter().map(shown).collect::<Vec<_>>(), expected);
    }

    const HELD: &str = "x 1.0.0
        x 2.0.0
        y 1.0.0: x ^1
        y 2.0.0: x ^2
        member app 0.1.0: foo ^1; bar ^1; x ^2; y ^2
        lock app 0.1.0: foo 1.0.0, bar 1.0.0, x 2.0.0, y 2.0.0
        lock x 1.0.0
        lock x 2.0.0
        lock y 1.0.0: x 1.0.0
        lock y 2.0.0: x 2.0.0\n";

    #[test]
    fn all_that_hangs_on_one_crate_is_counted_for_it() {
        check(
            &format!(
                "{HELD} foo 1.0.0 2025-12-22: y ^1
                 bar 1.0.0
                 lock foo 1.0.0: y 1.0.0
                 lock bar 1.0.0"
            ),
            &["foo 1.0.0 (Some(10)) y ^1 | x 1.0.0, y 1.0.0"],
        );
    }

    #[test]
    fn what_two_hold_none_frees_alone() {
        check(
            &format!(
                "{HELD} foo 1.0.0: y ^1
                 bar 1.0.0: x ^1
                 lock foo 1.0.0: y 1.0.0
                 lock bar 1.0.0: x 1.0.0"
            ),
            &["foo 1.0.0 (None) y ^1 | y 1.0.0", "bar 1.0.0 (None) x ^1 | "],
        );
    }

    #[test]
    fn behind_a_blocker_may_stand_another() {
        check(
            &format!(
                "{HELD} foo 1.0.0: baz ^1
                 baz 1.0.0: y ^1
                 baz 2.0.0: y ^1
                 bar 1.0.0
                 lock baz 1.0.0: y 1.0.0
                 lock foo 1.0.0: baz 1.0.0
                 lock bar 1.0.0"
            ),
            &["baz 2.0.0 (None) y ^1 | "],
        );
    }
}
