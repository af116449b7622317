//! Our solver against cargo's: what cargo resolves, it resolves, and nothing else.
//!
//! Each case is a workspace and a registry in text, resolved from nothing by both. cargo's lock must also be one that the solver takes.

use std::fmt::Write as _;

use crate::load::oracle::Oracle;
use crate::load::oracle::fixture::Fixture;
use crate::model::lock::Lock;
use crate::model::outcome::End;
use crate::model::question::{Answer, Question};
use crate::solver::solve;

/// Cases by hand, one idea each; the first word says what cargo has to do.
const CASES: &[(&str, &str)] = &[
    ("yes", "a 1.0.0\nmember app 0.1.0: a ^1"),
    ("no", "a 1.0.0\nmember app 0.1.0: a ^2"),
    ("no", "a 1.0.0 yanked\nmember app 0.1.0: a ^1"),
    // one release a bucket, and any number of buckets
    ("no", "a 1.0.0\na 1.1.0\nb 1.0.0: a =1.0.0\nmember app 0.1.0: a =1.1.0; b ^1"),
    ("yes", "a 1.0.0\na 2.0.0\nb 1.0.0: a ^1\nmember app 0.1.0: a ^2; b ^1"),
    ("no", "a 0.1.0\na 0.1.1\nb 1.0.0: a =0.1.0\nmember app 0.1.0: a =0.1.1; b ^1"),
    ("yes", "a 0.0.1\na 0.0.2\nb 1.0.0: a =0.0.1\nmember app 0.1.0: a =0.0.2; b ^1"),
    // going back to an older release
    ("yes", "a 1.0.0\nb 1.0.0: a ^1\nb 1.1.0: a ^2\nmember app 0.1.0: b ^1"),
    ("yes", "a 1.0.0\na 1.5.0\nb 1.0.0: a ^1\nb 1.1.0: a =1.0.0\nc 1.0.0: a ^1.5\nmember app 0.1.0: b ^1; c ^1"),
    // native libraries
    ("no", "a 1.0.0 links=z\nb 1.0.0 links=z\nmember app 0.1.0: a ^1; b ^1"),
    ("no", "a 1.0.0 links=z\na 2.0.0 links=z\nmember app 0.1.0: a ^1\nmember other 0.1.0: a ^2"),
    ("yes", "a 1.0.0 links=z\nb 1.0.0 links=z\nb 1.1.0\nmember app 0.1.0: a ^1; b ^1"),
    ("yes", "a 1.0.0 links=z\nb 1.0.0 links=z\nc 1.0.0: b? ^1 | n = dep:b\nmember app 0.1.0: a ^1; c ^1"),
    ("no", "a 1.0.0 links=z\nb 1.0.0 links=z\nc 1.0.0: b? ^1 | n = dep:b\nmember app 0.1.0: a ^1; c ^1 (n)"),
    // features
    ("no", "a 1.0.0\nmember app 0.1.0: a ^1 (x)"),
    ("yes", "a 1.0.0 | x =\na 1.1.0\nmember app 0.1.0: a ^1 (x)"),
    ("no", "a 1.0.0 | x =\na 1.1.0\nmember app 0.1.0: a ^1.1 (x)"),
    ("yes", "b 1.0.0\na 1.0.0: b? ^1\nmember app 0.1.0: a ^1 (b)"),
    ("no", "b 1.0.0\na 1.0.0: b? ^1 | n = dep:b\nmember app 0.1.0: a ^1 (b)"),
    ("no", "b 1.0.0\na 1.0.0: b ^1\nmember app 0.1.0: a ^1 (b)"),
    ("no", "a 1.0.0: b? ^1 | default = dep:b\nb 2.0.0\nmember app 0.1.0: a ^1"),
    ("yes", "a 1.0.0: b? ^1 | default = dep:b\nb 2.0.0\nmember app 0.1.0: a ^1 plain"),
    ("no", "b 1.0.0\na 1.0.0: b ^1 | x = b/y\nmember app 0.1.0: a ^1 (x)"),
    ("yes", "b 1.0.0 | y =\nb 1.1.0\na 1.0.0: b ^1 | x = b/y\nmember app 0.1.0: a ^1 (x)"),
    // a weak feature turns its dependency on in a lock
    ("no", "b 2.0.0\na 1.0.0: b? ^1 | x = b?/y\nmember app 0.1.0: a ^1 (x)"),
    ("yes", "b 2.0.0\na 1.0.0: b? ^1 | x = b?/y\nmember app 0.1.0: a ^1"),
    // features of a member are all on, its tests too; those of others are not
    ("no", "b 2.0.0\nmember app 0.1.0: b? ^1"),
    ("no", "b 1.0.0\nmember app 0.1.0: b? ^1 | x = b/y"),
    ("no", "b 2.0.0\nmember app 0.1.0: dev b ^1"),
    ("no", "b 2.0.0\nmember app 0.1.0: build b ^1"),
    ("yes", "b 2.0.0\na 1.0.0: dev b ^1\nmember app 0.1.0: a ^1"),
    ("no", "b 2.0.0\na 1.0.0: build b ^1\nmember app 0.1.0: a ^1"),
    ("no", "b 2.0.0\na 1.0.0: b ^1 @cfg(windows)\nmember app 0.1.0: a ^1"),
    // pre-releases
    ("no", "a 1.0.0-rc.1\nmember app 0.1.0: a ^1"),
    ("yes", "a 1.0.0-rc.1\nmember app 0.1.0: a ^1.0.0-rc.0"),
    ("no", "a 1.1.0-rc.1\nmember app 0.1.0: a ^1.0.0-rc.0"),
    ("no", "a 1.0.0-rc.1\na 1.0.0\nb 1.0.0: a =1.0.0-rc.1\nmember app 0.1.0: a =1.0.0; b ^1"),
    // requirements that accept several buckets
    ("yes", "a 1.0.0\na 2.0.0\nb 1.0.0: a >=1, <3\nmember app 0.1.0: a ^1; b ^1"),
    ("yes", "a 1.0.0 links=z\na 2.0.0 links=z\nb 1.0.0: a >=1, <3\nmember app 0.1.0: a ^1; b ^1"),
    ("no", "a 1.0.0 links=z\na 2.0.0 links=z\nb 1.0.0: a >=1, <3\nmember app 0.1.0: a ^1; b ^1; c ^1\nc 1.0.0: a ^2"),
    ("yes", "a 1.0.0 | x =\na 2.0.0\nb 1.0.0: a >=1, <3 (x)\nmember app 0.1.0: a ^2; b ^1"),
    ("no", "a 1.0.0\na 2.0.0\nb 1.0.0: a * (x)\nmember app 0.1.0: b ^1"),
    ("yes", "c 1.0.0\na 1.0.0: c ^1\na 2.0.0: c ^2\nb 1.0.0: a *\nmember app 0.1.0: b ^1"),
    // renames, and one crate twice
    ("yes", "a 1.0.0\na 2.0.0\nmember app 0.1.0: a ^1; a ^2 key=a2"),
    ("no", "a 1.0.0\na 1.1.0\nmember app 0.1.0: a =1.0.0; build a =1.1.0"),
    ("yes", "b 1.0.0 | y =\nc 1.0.0: b? ^1 key=q | x = q/y\nmember app 0.1.0: c ^1 (x)"),
    ("no", "b 1.0.0\nc 1.0.0: b? ^1 key=q | x = q/y\nmember app 0.1.0: c ^1 (x)"),
    // several members
    ("no", "a 1.0.0\na 1.1.0\nmember app 0.1.0: a =1.0.0\nmember other 0.1.0: a =1.1.0"),
    ("yes", "a 1.0.0\na 1.1.0\nmember app 0.1.0: a =1.0.0\nmember other 0.1.0: a ^1"),
    // the trick: the old bucket made from the new one
    ("yes", "a 1.0.9: a ^2\na 2.0.0\nb 1.0.0: a ^1\nmember app 0.1.0: a ^2; b ^1"),
];

/// Numbers that are the same each time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % sides as u64).unwrap()
    }

    fn pick<'a>(&mut self, all: &[&'a str]) -> &'a str {
        all[self.roll(all.len())]
    }
}

const VERSIONS: &[&str] = &["0.1.0", "0.1.3", "0.2.0", "1.0.0", "1.2.0", "1.3.1", "2.0.0-rc.1", "2.0.0", "2.4.0", "3.0.0"];
const REQUIREMENTS: &[&str] =
    &["^1", "^1", "^1", "^1.2", "=1.2.0", "^2", "^2", "~2.0", ">=0.1, <2", ">=1.2", "*", "^0.1", "<1", ">=2.0.0-rc.1, <3", "^3", "=1.0.0"];

/// A registry of seven crates that ask for later ones, and a workspace of one or two members.
fn random(dice: &mut Dice) -> String {
    let mut text = String::new();
    for krate in 0..7 {
        for version in VERSIONS {
            if dice.roll(5) < 1 {
                continue;
            }
            let links = if dice.roll(15) == 0 { [" links=z", " links=q"][dice.roll(2)] } else { "" };
            let yanked = if dice.roll(9) == 0 { " yanked" } else { "" };
            let mut asks = Vec::new();
            let mut features = vec!["x =".to_owned()];
            let mut used = Vec::new();
            for _ in 0..dice.roll(4) {
                let target = krate + 1 + dice.roll(4);
                if target >= 7 || used.contains(&target) {
                    continue;
                }
                used.push(target);
                let is_optional = dice.roll(3) == 0;
                let (mark, on) = (if is_optional { "?" } else { "" }, ["", "", "", "", " (x)", " (x)", " (y)"][dice.roll(7)]);
                let kind = ["", "", "", "build ", "dev "][dice.roll(5)];
                asks.push(format!("{kind}c{target}{mark} {}{on}", dice.pick(REQUIREMENTS)));
                if kind != "dev " {
                    let weak = if is_optional { ["?", ""][dice.roll(2)] } else { "" };
                    features.push(match dice.roll(3) {
                        0 if is_optional => format!("y = dep:c{target}"),
                        1 => format!("y = x, c{target}{weak}/x"),
                        _ => format!("default = c{target}{weak}/x"),
                    });
                }
            }
            features.sort();
            features.dedup_by_key(|feature| feature.split(' ').next().map(str::to_owned));
            // an optional dependency that only a test has is no feature
            let asks = asks.iter().map(|ask| if ask.starts_with("dev ") { ask.replace('?', "") } else { ask.clone() });
            let asks: Vec<String> = asks.collect();
            writeln!(text, "c{krate} {version}{links}{yanked}: {} | {}", asks.join("; "), features.join(" | ")).unwrap();
        }
    }
    for member in 0..=dice.roll(2) {
        let mut asks: Vec<String> = Vec::new();
        for target in 0..3 {
            let on = ["", "", "", " (x)", " (y)"][dice.roll(5)];
            asks.push(format!("c{} {}{on}", target + dice.roll(2) * 3, dice.pick(REQUIREMENTS)));
        }
        writeln!(text, "member m{member} 0.1.0: {}", asks.join("; ")).unwrap();
    }
    text.replace(":  |", " |")
}

/// What both say: cargo, then we. `None` where we say that we do not know.
fn both(text: &str) -> (bool, Option<bool>) {
    let mut fixture = Fixture::of(text);
    fixture.dependencies.lock = Some(Lock::default());
    let outcome = Oracle::open(fixture.ground()).unwrap().lock_holds();
    let theirs = match &outcome.end {
        End::Resolved => true,
        End::Refused(_) => false,
        End::NotAsked(reason) => panic!("{reason}: {text}"),
    };
    let free = Question { is_free: true, ..Question::default() };
    let ours = match solve(&fixture.dependencies, &free) {
        Answer::Found(_) => Some(true),
        Answer::Impossible(_) => Some(false),
        Answer::Unknown(_) => None,
    };
    if let Some(lock) = outcome.lock {
        fixture.dependencies.member_of = lock
            .packages
            .iter()
            .map(|package| {
                let found = fixture.dependencies.members.iter().position(|member| member.name == package.name);
                found.map(|index| u32::try_from(index).unwrap())
            })
            .collect();
        let mut taken: Vec<_> = lock.packages.iter().map(|package| (package.name.clone(), package.version.clone())).collect();
        taken.sort();
        fixture.dependencies.lock = Some(lock);
        let pinned = solve(&fixture.dependencies, &Question { is_pinned: true, ..Question::default() });
        let Answer::Found(found) = pinned else { panic!("cargo's lock is none to us: {pinned:?}\n{text}\n{}", outcome.said) };
        assert!(found.iter().all(|one| taken.contains(one)), "{found:?} is not of {taken:?}\n{text}");
    }
    (theirs, ours)
}

#[test]
fn each_rule_is_cargos() {
    let wrong: Vec<&(&str, &str)> = CASES
        .iter()
        .filter(|(expected, text)| {
            let (theirs, ours) = both(text);
            assert_eq!(theirs, *expected == "yes", "cargo does not do what the case says: {text}");
            ours != Some(theirs)
        })
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn random_registries_are_resolved_as_cargo_does() {
    let cases: usize = std::env::var("UNDERPIN_DIFFERENTIAL").ok().and_then(|count| count.parse().ok()).unwrap_or(80);
    let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
    let (mut yes, mut no) = (0, 0);
    for _ in 0..cases {
        let text = random(&mut dice);
        let (theirs, ours) = both(&text);
        assert_eq!(ours, Some(theirs), "cargo, then we, on\n{text}");
        if theirs { yes += 1 } else { no += 1 }
    }
    eprintln!("{cases} random resolutions, cargo and we agree on all: {yes} can be resolved, {no} cannot");
    assert!(yes > cases / 5 && no > cases / 5, "{yes} {no}");
}
