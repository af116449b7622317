//! Against all assignments of releases to small trees of packages.

use std::fmt::Write;

use proptest::prelude::*;
use semver::{Version, VersionReq};

use super::*;
use crate::model::testing::dependencies;
use crate::versions::duplicates::let_go;

/// What releases ask of the next package down; nothing where they dropped it.
const ASKS: [&str; 5] = ["^1", "^2", ">=1, <3", "~1.1", ""];
const RELEASES: [&str; 4] = ["1.0.0", "1.1.0", "1.2.0", "2.0.0"];

/// A chain `app -> p1 -> … -> x`: for each package and release which of `ASKS` it asks of the next.
type Way = Vec<[usize; 4]>;

fn text(ways: &[Way]) -> String {
    let mut text = "x 1.0.0\nx 1.1.0\nx 2.0.0\n".to_owned();
    let mut app = Vec::new();
    for (number, way) in ways.iter().enumerate() {
        for (depth, releases) in way.iter().enumerate() {
            let next = if depth + 1 == way.len() { "x".to_owned() } else { format!("p{number}{}", depth + 1) };
            for (version, ask) in RELEASES.iter().zip(releases) {
                let asked = if ASKS[*ask].is_empty() { String::new() } else { format!(": {next} {}", ASKS[*ask]) };
                writeln!(text, "p{number}{depth} {version}{asked}").unwrap();
            }
            writeln!(text, "lock p{number}{depth} 1.0.0: {next} 1.0.0").unwrap();
        }
        app.push(format!("p{number}0"));
    }
    let required: Vec<String> = app.iter().map(|name| format!("{name} ^1")).collect();
    let locked: Vec<String> = app.iter().map(|name| format!("{name} 1.0.0")).collect();
    writeln!(text, "member app 0.1.0: {}; x ^2", required.join("; ")).unwrap();
    writeln!(text, "lock app 0.1.0: {}, x 2.0.0\nlock x 1.0.0\nlock x 2.0.0", locked.join(", ")).unwrap();
    text
}

/// The least that has to be done so that `x 1` is gone from a chain, by trying all releases.
fn obvious(way: &Way) -> Verdict {
    let x = Version::parse("2.0.0").unwrap();
    let mut best = Verdict::Upstream;
    for choice in 0..RELEASES.len().pow(u32::try_from(way.len()).unwrap()) {
        let chosen: Vec<usize> = (0u32..).zip(way).map(|(depth, _)| choice / RELEASES.len().pow(depth) % RELEASES.len()).collect();
        let mut works = true;
        for (depth, releases) in way.iter().enumerate() {
            let ask = ASKS[releases[chosen[depth]]];
            if ask.is_empty() {
                break;
            }
            let next = chosen.get(depth + 1).map_or(x.clone(), |release| Version::parse(RELEASES[*release]).unwrap());
            works &= VersionReq::parse(ask).unwrap().matches(&next);
        }
        if works {
            let is_as_locked = chosen.iter().all(|release| *release == 0);
            let is_accepted = VersionReq::parse("^1").unwrap().matches(&Version::parse(RELEASES[chosen[0]]).unwrap());
            best = best.min(match (is_as_locked, is_accepted) {
                (true, _) => Verdict::Lock,
                (_, true) => Verdict::Update,
                _ => Verdict::Direct,
            });
        }
    }
    best
}

fn way() -> impl Strategy<Value = Way> {
    // what is locked accepts 1.0.0 of the next
    let releases = (prop::sample::select(vec![0, 2]), 0usize..5, 0usize..5, 0usize..5).prop_map(|(a, b, c, d)| [a, b, c, d]);
    prop::collection::vec(releases, 1..4)
}

#[test]
fn other_dependencies_that_a_newer_release_leaves_switched_off_hold_nothing() {
    let verdict = |features: &str| {
        let all = dependencies(&format!(
            "hashbrown 0.16.0
             hashbrown 0.17.0
             rkyv 0.8.12: hashbrown ^0.16 | default = std | std =
             rkyv 0.8.18: hashbrown ^0.17; hashbrown? ^0.16 key=hashbrown-0_16; hashbrown? ^0.15 key=hashbrown-0_15 | default = std | std =
             member app 0.1.0: rkyv ^0.8 {features}; hashbrown ^0.17
             lock app 0.1.0: rkyv 0.8.12, hashbrown 0.17.0
             lock rkyv 0.8.12: hashbrown 0.16.0
             lock hashbrown 0.16.0
             lock hashbrown 0.17.0"
        ));
        let asks = Asks::of(&all);
        let new = Version::new(0, 17, 0);
        let mut holders = Holders::new(&asks);
        let aim = holders.intern(Aim { name: "hashbrown", good: vec![&new] });
        let_go(&mut holders, asks.named("hashbrown").start, aim).need.verdict
    };
    assert_eq!(verdict(""), Verdict::Update);
    assert_eq!(verdict("(hashbrown-0_16)"), Verdict::Upstream);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn verdicts_are_those_of_trying_everything(ways in prop::collection::vec(way(), 1..3)) {
        let all = dependencies(&text(&ways));
        let asks = Asks::of(&all);
        let old = asks.named("x").start;
        let good: Vec<&Version> = all.crate_of(old).unwrap().live().map(|release| &release.version).filter(|version| version.major == 2).collect();
        let mut holders = Holders::new(&asks);
        let aim = holders.intern(Aim { name: "x", good });
        let letting = let_go(&mut holders, old, aim);
        let expected = ways.iter().map(obvious).max().unwrap();
        prop_assert_eq!(letting.need.verdict, expected, "{}", text(&ways));
        if letting.need.verdict == Verdict::Lock {
            for &dependent in asks.dependents(old) {
                prop_assert!(asks.between(dependent, old).all(|ask| holders.aim(aim).is_reached_by(ask.accepts)));
            }
        }
        if letting.need.verdict == Verdict::Upstream {
            prop_assert!(!letting.need.blockers.is_empty());
        }
        // whoever is said to move has somewhere to go, and whoever edits gets a text
        let remedy = crate::versions::remedies::remedy(&holders, &letting.need, old, aim);
        prop_assert!(letting.need.verdict >= Verdict::Git || remedy.updates.iter().all(|update| update.to.is_some()));
        prop_assert_eq!(remedy.edits.len(), letting.need.edits.len());
    }
}
