//! Where `cargo update` takes each locked package, as far as requirements tell.
//!
//! What a package is allowed depends on what its dependents ask for, and an update moves these as well: `serde_derive` is pinned by `serde`, and both move
//! together. So: each package takes the newest release that is not yanked and that all accept which depend on it, with the releases that *they* take. A
//! dependent whose new release asks for another bucket, or for nothing, lets go; a copy that nobody asks for any more is gone.
//! This is repeated until nothing moves, at most `ROUNDS` times: each round carries a change one edge further.
//!
//! It is an estimate: what a newer release depends on beside is not held against the rest, nor the Rust that it needs, nor features. cargo is the judge.

use semver::VersionReq;

use crate::model::dependencies::Dependencies;
use crate::model::lock::LockedPackage;
use crate::model::release::{RegistryCrate, Release};
use crate::model::standing::Updated;
use crate::model::workspace::DependencyKind;
use crate::versions::asks::{Ask, Asks};
use crate::versions::extent::Extent;
use crate::versions::known;

/// How far a change is carried.
const ROUNDS: usize = 24;

/// Where `cargo update` takes each locked package, in the order of the lock.
#[must_use]
pub fn updated(dependencies: &Dependencies, asks: &Asks) -> Vec<Updated> {
    let packages = dependencies.lock.as_ref().map(|lock| lock.packages.as_slice()).unwrap_or_default();
    let crates: Vec<Option<&RegistryCrate>> =
        (0_u32..).zip(packages).map(|(package, _)| known::crate_of(dependencies, package).ok()).collect();
    let mut state: Vec<State> = packages.iter().zip(&crates).map(|(locked, krate)| start(locked, *krate)).collect();
    for _ in 0..ROUNDS {
        let mut moved = false;
        for (package, (locked, krate)) in (0_u32..).zip(packages.iter().zip(&crates)) {
            let Some(krate) = krate else { continue };
            let next = step(asks, &state, package, locked, krate);
            if let Some(now) = state.get_mut(package as usize).filter(|now| **now != next) {
                *now = next;
                moved = true;
            }
        }
        if !moved {
            break;
        }
    }
    state.into_iter().map(told).collect()
}

/// Where a package is in a round.
#[derive(Clone, Copy, PartialEq)]
enum State<'a> {
    /// Nothing is known of its releases, or none of them is the locked one.
    Fixed,
    At(&'a Release),
    Gone,
}

fn start<'a>(locked: &LockedPackage, krate: Option<&'a RegistryCrate>) -> State<'a> {
    krate.and_then(|krate| krate.release(&locked.version)).map_or(State::Fixed, State::At)
}

fn told(state: State) -> Updated {
    match state {
        State::Fixed => Updated::Unknown,
        State::At(release) => Updated::To(release.version.clone()),
        State::Gone => Updated::Gone,
    }
}

fn step<'a>(asks: &Asks, state: &[State<'a>], package: u32, locked: &LockedPackage, krate: &'a RegistryCrate) -> State<'a> {
    let Some(now) = state.get(package as usize).copied().filter(|now| *now != State::Fixed) else { return State::Fixed };
    let all: Vec<&Ask> = asks.on(package).collect();
    let holding: Vec<&VersionReq> = all.iter().flat_map(|ask| still_asked(ask, state)).filter(|asked| reaches(asked, locked)).collect();
    // what no requirement explains stays where it is
    if all.is_empty() {
        return now;
    }
    if holding.is_empty() {
        return State::Gone;
    }
    let newest = krate.releases.iter().rfind(|release| !release.yanked && holding.iter().all(|asked| asked.matches(&release.version)));
    // nothing goes back, unless what is locked was withdrawn
    let is_back = |release: &Release| release.version < locked.version && krate.release(&locked.version).is_some_and(|own| !own.yanked);
    newest.filter(|release| !is_back(release)).map_or(now, State::At)
}

/// What a dependent asks with the release that it takes: what it asks for now, where nothing is known of that.
fn still_asked<'a>(ask: &Ask<'a>, state: &[State<'a>]) -> Vec<&'a VersionReq> {
    match state.get(ask.by as usize) {
        Some(State::At(release)) => {
            let same = release
                .dependencies
                .iter()
                .filter(|one| one.key == ask.key && one.package == ask.package && one.kind != DependencyKind::Dev);
            same.map(|one| &one.requirement).collect()
        }
        Some(State::Gone) => Vec::new(),
        Some(State::Fixed) | None => vec![ask.accepts],
    }
}

/// Whether a requirement accepts anything in the bucket of a locked package.
fn reaches(asked: &VersionReq, locked: &LockedPackage) -> bool {
    asked.matches(&locked.version) || !Extent::of(asked).intersect(&Extent::of_bucket(&locked.version)).is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::testing::dependencies;

    fn told(text: &str) -> Vec<String> {
        let all = dependencies(text);
        let packages = &all.lock.as_ref().unwrap().packages;
        let shown = |updated: &Updated| match updated {
            Updated::Unknown => "?".to_owned(),
            Updated::To(version) => version.to_string(),
            Updated::Gone => "gone".to_owned(),
        };
        let found = updated(&all, &Asks::of(&all));
        found.iter().zip(packages).map(|(updated, locked)| format!("{} {}", locked.name, shown(updated))).collect()
    }

    #[test]
    fn pins_move_with_who_pins() {
        let found = told(
            "serde 1.0.1: derive =1.0.1
             serde 1.0.2: derive =1.0.2
             serde 1.0.3 yanked: derive =1.0.3
             derive 1.0.1
             derive 1.0.2
             derive 1.0.3
             derive 1.0.4
             member app 0.1.0: serde ^1
             lock app 0.1.0: serde 1.0.1
             lock derive 1.0.1
             lock serde 1.0.1: derive 1.0.1",
        );
        assert_eq!(found, ["app ?", "derive 1.0.2", "serde 1.0.2"]);
    }

    #[test]
    fn a_copy_that_nobody_asks_for_any_more_goes() {
        let text = "set 0.8.0
             set 0.9.0
             vec 0.8.0: set ^0.8
             test 1.0.0: set ^0.8; vec ^0.8
             test 1.1.0: set ^0.9
             member app 0.1.0: test ASKS
             lock app 0.1.0: test 1.0.0
             lock set 0.8.0
             lock test 1.0.0: set 0.8.0, vec 0.8.0
             lock vec 0.8.0: set 0.8.0";
        assert_eq!(told(&text.replace("ASKS", "^1")), ["app ?", "set gone", "test 1.1.0", "vec gone"]);
        assert_eq!(told(&text.replace("ASKS", "=1.0.0")), ["app ?", "set 0.8.0", "test 1.0.0", "vec 0.8.0"]);
    }

    #[test]
    fn nothing_goes_back_but_from_what_was_withdrawn() {
        let text = "foo 1.0.0
             foo 1.1.0 FLAG
             bar 1.0.0: foo ^1
             bar 1.0.1: foo =1.0.0
             lock bar 1.0.0: foo 1.1.0
             member app 0.1.0: bar ^1
             lock app 0.1.0: bar 1.0.0
             lock foo 1.1.0";
        assert_eq!(told(&text.replace("FLAG", "")), ["app ?", "bar 1.0.1", "foo 1.1.0"]);
        assert_eq!(told(&text.replace("FLAG", "yanked")), ["app ?", "bar 1.0.1", "foo 1.0.0"]);
    }

    #[test]
    fn what_is_not_known_stays() {
        let found = told(
            "foo 1.0.0
             foo 1.1.0
             bar 1.0.0: foo =1.0.0
             missing lost
             member app 0.1.0: bar ^1; lost ^1
             lock app 0.1.0: bar 1.0.0, lost 1.0.0, strange 1.0.0
             lock bar 1.0.0: foo 1.0.0
             lock foo 1.0.0
             lock lost 1.0.0
             lock strange 1.0.0 git: foo 1.0.0",
        );
        assert_eq!(found, ["app ?", "bar 1.0.0", "foo 1.0.0", "lost ?", "strange ?"]);
    }
}
