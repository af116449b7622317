//! Why a package is not at the release that somebody wants: at most six lines, each with where it stands.
//!
//! The lines start from the workspace: what a member asks for, then what the newest release of the crate that does not let go asks for, then what
//! holds the copy itself. Ways on which nobody refuses are not told.

use jiff::tz::TimeZone;
use semver::{Version, VersionReq};

use crate::model::dependencies::Dependencies;
use crate::model::place::Place;
use crate::model::release::{RegistryCrate, Release, ReleaseDependency};
use crate::model::remedy::{Status, Verdict};
use crate::model::standing::Chain;
use crate::model::why_not::{Conclusion, Premise, Source, WhyNot};
use crate::versions::asks::{Ask, Asks};
use crate::versions::reach::reach;
use crate::versions::switched::on_crate;
use crate::versions::ways;

/// Why a package is not at what is wanted, or not at its newest release.
#[must_use]
pub fn why_not(all: &Dependencies, package: &str, wanted: Option<&VersionReq>) -> WhyNot {
    let answer = |conclusion| WhyNot {
        package: package.to_owned(),
        wanted: wanted.cloned(),
        target: None,
        premises: Vec::new(),
        left_out: 0,
        conclusion,
    };
    if all.lock.is_none() {
        return answer(Conclusion::Unknown("there is no lock".to_owned()));
    }
    let asks = Asks::of(all);
    let copies = asks.named(package);
    if copies.is_empty() {
        return answer(Conclusion::NotLocked);
    }
    let Some(krate) = asks.krate(package) else { return answer(Conclusion::Unknown(gap(&asks, package))) };
    let newest = krate.live().next_back().map(|release| &release.version);
    let is_good = |release: &Release| match wanted {
        Some(wanted) => !release.yanked && wanted.matches(&release.version),
        None => Some(&release.version) == newest,
    };
    let Some(target) = krate.releases.iter().rfind(|release| is_good(release)) else {
        return answer(Conclusion::NoRelease(newest.cloned()));
    };
    let is_there = |copy: u32| krate.release(&asks.locked(copy).version).is_some_and(is_good);
    let old: Vec<u32> = copies.filter(|&copy| !is_there(copy)).collect();
    if old.is_empty() {
        return WhyNot { target: Some(target.version.clone()), ..answer(Conclusion::Here) };
    }
    if old.iter().all(|&copy| asks.locked(copy).version > target.version) {
        let refusals = refusals(&asks, &target.version, &old);
        let conclusion = Conclusion::Past(!refusals.is_empty());
        let (premises, left_out) = with_copies(&asks, None, refusals, &old);
        return WhyNot { target: Some(target.version.clone()), premises, left_out, ..answer(conclusion) };
    }
    let ways = ways::ways(&asks);
    // an edit is to ask for what is said to be had; where that is too much, for anything that will do
    let mut found = reach(&asks, &ways, &old, &|release: &Release| release.version == target.version);
    if found.verdict >= Verdict::Git && wanted.is_some() {
        found = reach(&asks, &ways, &old, &is_good);
    }
    let (premises, left_out) = premises(&asks, krate, &target.version, &found.chains, &old);
    let conclusion = match (&found.status, found.verdict) {
        (Status::Unknown(reason), _) => Conclusion::Unknown(reason.clone()),
        (_, Verdict::Lock | Verdict::Update | Verdict::Direct) => Conclusion::Reachable(found),
        (_, Verdict::Git | Verdict::Upstream) => Conclusion::Blocked(found),
    };
    WhyNot { target: Some(target.version.clone()), premises, left_out, ..answer(conclusion) }
}

fn gap(asks: &Asks<'_>, package: &str) -> String {
    let missing = asks.dependencies.registries.values().find_map(|registry| registry.missing.get(package));
    match missing {
        Some(reason) => format!("of `{package}` nothing is known: {reason}"),
        None => format!("`{package}` is not of a registry whose index is here"),
    }
}

/// Premises of these chains, those of the worst first, and of each blocker one before any has a second; and how many had no room.
fn premises(asks: &Asks<'_>, krate: &RegistryCrate, target: &Version, chains: &[Chain], old: &[u32]) -> (Vec<Premise>, u32) {
    let released = krate
        .release(target)
        .map(|release| Premise { says: format!("`{} {target}` is out", krate.name), source: index(&krate.name, release, String::new()) });
    let worst = chains.iter().map(|chain| chain.verdict).max();
    let is_telling = |chain: &&Chain| chain.verdict > Verdict::Lock || worst == Some(Verdict::Lock);
    let mut worst_first: Vec<&Chain> = chains.iter().filter(is_telling).collect();
    worst_first.sort_by_key(|chain| (std::cmp::Reverse(chain.verdict), chain.links.len()));
    let is_further = |at: usize, chain: &Chain| chain.blocker.is_some() && worst_first[..at].iter().any(|one| one.blocker == chain.blocker);
    let (further, first): (Vec<_>, Vec<_>) = worst_first.iter().enumerate().partition(|(at, chain)| is_further(*at, chain));
    let mut refusals: Vec<Premise> = Vec::new();
    for premise in first.iter().chain(&further).flat_map(|(_, chain)| of_chain(asks, (&krate.name, target), chain)) {
        if !refusals.contains(&premise) {
            refusals.push(premise);
        }
    }
    with_copies(asks, released, refusals, old)
}

/// What is there and what is out, then refusals, as far as there is room; and how many had none.
fn with_copies(asks: &Asks<'_>, released: Option<Premise>, refusals: Vec<Premise>, old: &[u32]) -> (Vec<Premise>, u32) {
    let there = |copy: &u32| {
        let place = Place { file: asks.lock.file.clone(), line: asks.locked(*copy).line };
        Premise { says: format!("the lock has `{}`", asks.shown(*copy)), source: Source::Place(place) }
    };
    let mut premises: Vec<Premise> = old.iter().map(there).collect();
    // who refuses says more than what is there
    let room = WhyNot::LINES - 1;
    premises.truncate(room.saturating_sub(refusals.len()).max(1));
    if premises.len() + refusals.len() < room {
        premises.extend(released);
    }
    let left_out = (premises.len() + refusals.len()).saturating_sub(room);
    premises.extend(refusals);
    premises.truncate(room);
    (premises, u32::try_from(left_out).unwrap_or(u32::MAX))
}

/// Requirements on these copies that do not accept a release.
fn refusals(asks: &Asks<'_>, target: &Version, copies: &[u32]) -> Vec<Premise> {
    let mut refusals: Vec<Premise> = Vec::new();
    for ask in copies.iter().flat_map(|&copy| asks.on(copy)).filter(|ask| !ask.accepts.matches(target)) {
        let premise = of_ask(asks, ask);
        if !refusals.contains(&premise) {
            refusals.push(premise);
        }
    }
    refusals
}

/// What the member asks for, what the blocker's newest release does, and what holds the copy.
fn of_chain(asks: &Asks<'_>, wanted: (&str, &Version), chain: &Chain) -> Vec<Premise> {
    let way: Vec<u32> = chain.links.iter().map(|link| link.package).collect();
    let steps: Vec<(u32, u32)> = way.windows(2).map(|pair| (pair[0], pair[1])).collect();
    let blocking = |step: &&(u32, u32)| chain.blocker == Some(step.0);
    let mut told: Vec<(u32, u32)> = steps.first().into_iter().chain(steps.iter().find(blocking)).chain(steps.last()).copied().collect();
    told.dedup();
    told.into_iter().filter_map(|(from, to)| premise(asks, wanted, from, to, chain.blocker == Some(from))).collect()
}

/// `wanted`: the crate that was asked about, and the release of it that is not there.
fn premise(asks: &Asks<'_>, wanted: (&str, &Version), from: u32, to: u32, is_blocker: bool) -> Option<Premise> {
    let package = asks.locked(to).name.as_str();
    if is_blocker && let Some(newest) = asks.dependencies.crate_of(from).and_then(|krate| krate.live().next_back()) {
        let name = &asks.locked(from).name;
        let rejects = |dependency: &&ReleaseDependency| package != wanted.0 || !dependency.requirement.matches(wanted.1);
        let asked = on_crate(asks, from, newest, package).find(rejects);
        if let Some(asked) = asked {
            let asked = format!("{package} {}", asked.requirement);
            let says = format!("`{name} {}`, the newest release, asks for `{asked}`", newest.version);
            return Some(Premise { says, source: index(name, newest, asked) });
        }
    }
    asks.between(from, to).next().map(|ask| of_ask(asks, ask))
}

fn of_ask(asks: &Asks<'_>, ask: &Ask<'_>) -> Premise {
    let (from, package) = (ask.by, ask.package);
    let text = ask.requirement.and_then(|at| asks.requirement(at)).and_then(|requirement| requirement.text.clone());
    let asked = format!("{package} {}", text.unwrap_or_else(|| ask.accepts.to_string()));
    let source =
        match (ask.requirement.and_then(|at| asks.requirement(at)), asks.dependencies.crate_of(from), asks.dependencies.release_of(from)) {
            (Some(requirement), ..) => Source::Place(requirement.at.clone()),
            (None, Some(krate), Some(release)) => index(&krate.name, release, asked.clone()),
            _ => Source::Manifest(asks.shown(from)),
        };
    let who = if ask.requirement.is_some() { asks.locked(from).name.clone() } else { asks.shown(from) };
    Premise { says: format!("`{who}` asks for `{asked}`"), source }
}

fn index(package: &str, release: &Release, asks: String) -> Source {
    let published = release.published.map(|published| published.to_zoned(TimeZone::UTC).date());
    Source::Index { package: package.to_owned(), version: release.version.clone(), published, asks }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::testing::dependencies;

    fn check(text: &str, package: &str, wanted: Option<&str>, expected: &[&str]) {
        let all = dependencies(text);
        let answer = why_not(&all, package, wanted.map(|wanted| VersionReq::parse(wanted).unwrap()).as_ref());
        let mut lines: Vec<String> = answer.premises.iter().map(|premise| format!("{} [{}]", premise.says, premise.source)).collect();
        lines.push(match &answer.conclusion {
            Conclusion::Reachable(reach) => {
                let edits = reach.remedy.edits.iter().map(|edit| format!("{} {}", edit.place, edit.new));
                let updates = reach.remedy.updates.iter().map(crate::model::remedy::Update::command);
                format!("{}: {}", reach.verdict.word(), edits.chain(updates).collect::<Vec<_>>().join("; "))
            }
            Conclusion::Blocked(reach) => format!("{} {:?}", reach.verdict.word(), reach.blockers),
            other => format!("{other:?}"),
        });
        assert!(lines.len() <= WhyNot::LINES);
        assert_eq!(lines, expected);
    }

    const WORLD: &str = "windows-sys 0.52.0 2023-11-15
        windows-sys 0.59.0 2024-08-01
        ring 0.17.8 2024-03-01: windows-sys ^0.52
        ring 0.17.14 2025-03-11: windows-sys ^0.52
        member app 0.1.0: ring ^0.17; windows-sys ^0.59
        member lib 0.1.0: windows-sys ^0.52
        lock app 0.1.0: ring 0.17.8, windows-sys 0.59.0
        lock lib 0.1.0: windows-sys 0.52.0
        lock ring 0.17.8: windows-sys 0.52.0
        lock windows-sys 0.52.0
        lock windows-sys 0.59.0";

    #[test]
    fn it_starts_from_the_workspace_and_ends_at_who_refuses() {
        check(
            WORLD,
            "windows-sys",
            None,
            &[
                "the lock has `windows-sys 0.52.0` [Cargo.lock:1]",
                "`windows-sys 0.59.0` is out [index: windows-sys 0.59.0 (2024-08-01)]",
                "`app` asks for `ring ^0.17` [app/Cargo.toml:10]",
                "`ring 0.17.14`, the newest release, asks for `windows-sys ^0.52` [index: ring 0.17.14 (2025-03-11) windows-sys ^0.52]",
                "`lib` asks for `windows-sys ^0.52` [lib/Cargo.toml:10]",
                "UPSTREAM [2]",
            ],
        );
    }

    #[test]
    fn of_two_requirements_on_one_crate_the_one_that_refuses_is_told() {
        check(
            "x 1.0.0
             x 2.0.0
             foo 1.0.0: x ^2 key=x2; x? ^1 key=x0; x ^1 key=x1
             member app 0.1.0: foo ^1
             lock app 0.1.0: foo 1.0.0
             lock foo 1.0.0: x 1.0.0, x 2.0.0
             lock x 1.0.0
             lock x 2.0.0",
            "x",
            None,
            &[
                "the lock has `x 1.0.0` [Cargo.lock:1]",
                "`x 2.0.0` is out [index: x 2.0.0]",
                "`app` asks for `foo ^1` [app/Cargo.toml:10]",
                "`foo 1.0.0`, the newest release, asks for `x ^1` [index: foo 1.0.0 x ^1]",
                "UPSTREAM [1]",
            ],
        );
    }

    #[test]
    fn what_can_be_reached_says_how() {
        check(
            WORLD,
            "ring",
            Some(">=0.17.10"),
            &[
                "the lock has `ring 0.17.8` [Cargo.lock:1]",
                "`ring 0.17.14` is out [index: ring 0.17.14 (2025-03-11)]",
                "`app` asks for `ring ^0.17` [app/Cargo.toml:10]",
                "LOCK: cargo update -p ring@0.17.8 --precise 0.17.14",
            ],
        );
    }

    #[test]
    fn the_lock_may_be_past_what_is_wished() {
        check(
            WORLD,
            "windows-sys",
            Some("<0.55"),
            &["the lock has `windows-sys 0.59.0` [Cargo.lock:1]", "`app` asks for `windows-sys ^0.59` [app/Cargo.toml:11]", "Past(true)"],
        );
        let text = "x 1.0.0\nx 1.1.0\nmember app 0.1.0: x ^1\nlock app 0.1.0: x 1.1.0\nlock x 1.1.0";
        check(text, "x", Some("=1.0.0"), &["the lock has `x 1.1.0` [Cargo.lock:1]", "Past(false)"]);
    }

    #[test]
    fn an_edit_asks_for_what_is_said_to_be_had() {
        let text = "x 1.0.0\nx 1.1.0\nx 2.0.0\nx 2.1.0\nmember app 0.1.0: x =1.0.0\nlock app 0.1.0: x 1.0.0\nlock x 1.0.0";
        check(text, "x", Some(">=1"), &["Here"]);
        let told =
            ["the lock has `x 1.0.0` [Cargo.lock:1]", "`x 2.1.0` is out [index: x 2.1.0]", "`app` asks for `x =1.0.0` [app/Cargo.toml:10]"];
        check(text, "x", Some(">1"), &[&told[..], &["DIRECT: app/Cargo.toml:10 =2.1.0"]].concat());
    }

    #[test]
    fn each_blocker_is_told_before_any_has_a_second_way() {
        check(
            "x 1.0.0
             x 2.0.0
             a 1.0.0: x ^1
             b 1.0.0: x ^1
             c 1.0.0: b ^1
             member app 0.1.0: a ^1
             member lib 0.1.0: a ^1
             member own 0.1.0: c ^1
             lock app 0.1.0: a 1.0.0
             lock lib 0.1.0: a 1.0.0
             lock own 0.1.0: c 1.0.0
             lock a 1.0.0: x 1.0.0
             lock b 1.0.0: x 1.0.0
             lock c 1.0.0: b 1.0.0
             lock x 1.0.0",
            "x",
            None,
            &[
                "the lock has `x 1.0.0` [Cargo.lock:1]",
                "`app` asks for `a ^1` [app/Cargo.toml:10]",
                "`a 1.0.0`, the newest release, asks for `x ^1` [index: a 1.0.0 x ^1]",
                "`own` asks for `c ^1` [own/Cargo.toml:10]",
                "`b 1.0.0`, the newest release, asks for `x ^1` [index: b 1.0.0 x ^1]",
                "UPSTREAM [0, 2]",
            ],
        );
    }

    #[test]
    fn what_is_not_there_is_said() {
        check(WORLD, "tokio", None, &["NotLocked"]);
        check(WORLD, "ring", Some("^1"), &["NoRelease(Some(Version { major: 0, minor: 17, patch: 14 }))"]);
        check(WORLD, "ring", Some("=0.17.8"), &["Here"]);
    }
}
