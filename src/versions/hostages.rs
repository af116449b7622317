//! Requirements in a lock that no release satisfies any more, or only one: the lock works, and whoever resolves anew fails.
//!
//! A release counts that is not yanked and that the requirement accepts, a pre-release where it asks for one: what cargo takes. Dev-dependencies of
//! packages that are no members are not judged, nor what is met from a path or git, nor optional dependencies that nothing turned on.
//!
//! None is left: always told. One is left: told where others that the requirement accepts were withdrawn already, and where the crate has moved on to
//! newer releases that it refuses: its authors may not come back to this line. That a requirement accepts one release because there never were more,
//! or because it pins one (`=`, as crates do that are published in lockstep), says nothing: in real locks a third of all packages have such.

use std::collections::BTreeSet;

use crate::model::dependencies::Dependencies;
use crate::model::lock::{LockedPackage, LockedSource};
use crate::model::release::{RegistryCrate, Release};
use crate::model::standing::Hostage;
use crate::versions::asks::{Ask, Asks};
use crate::versions::known;

/// What was found, and what could not be judged.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Hostages {
    /// Sorted by whose, what it requires, its text.
    pub found: Vec<Hostage>,
    /// Crates that are required and of which nothing is known, and locked packages of which it is not known what they require; sorted.
    pub not_judged: BTreeSet<String>,
}

/// Requirements of a lock that no release satisfies, or only one.
#[must_use]
pub fn hostages(dependencies: &Dependencies, asks: &Asks) -> Hostages {
    let packages = dependencies.lock.as_ref().map(|lock| lock.packages.as_slice()).unwrap_or_default();
    let mut all = Hostages::default();
    for (locked, package) in packages.iter().zip(0_u32..) {
        if !asks.knows(package) {
            all.not_judged.insert(locked.name.clone());
        }
        for ask in asks.by(package).iter().filter(|ask| is_judged(ask, packages)) {
            let Some(registry) = ask.registry else { continue };
            match known::krate(dependencies, registry, ask.package) {
                // an index that is older than the lock knows less than the lock does
                Ok(krate) if !knows(ask, krate, packages) => _ = all.not_judged.insert(ask.package.to_owned()),
                Ok(krate) => all.found.extend(hostage(ask, krate)),
                Err(_) => _ = all.not_judged.insert(ask.package.to_owned()),
            }
        }
    }
    let key = |hostage: &Hostage| (hostage.package, hostage.requires.clone(), hostage.accepts.to_string());
    all.found.sort_by_key(key);
    all.found.dedup_by_key(|hostage| key(hostage));
    all
}

/// What is not held and optional was never turned on; what is patched, or comes from git, is met by something else.
fn is_judged(ask: &Ask, packages: &[LockedPackage]) -> bool {
    let held = ask.met_by.and_then(|held| packages.get(held as usize));
    held.map_or(!ask.optional, |held| matches!(held.source, LockedSource::Registry(_)))
}

/// Whether the index has what a requirement is about: the release that meets it, or, where nothing does, any release that it ever accepted.
fn knows(ask: &Ask, krate: &RegistryCrate, packages: &[LockedPackage]) -> bool {
    match ask.met_by.and_then(|held| packages.get(held as usize)) {
        Some(held) => krate.release(&held.version).is_some(),
        None => krate.releases.iter().any(|release| ask.accepts.matches(&release.version)),
    }
}

fn hostage(ask: &Ask, krate: &RegistryCrate) -> Option<Hostage> {
    let accepted: Vec<&Release> = krate.releases.iter().filter(|release| ask.accepts.matches(&release.version)).collect();
    let mut satisfying = accepted.iter().filter(|release| !release.yanked);
    let live = match (satisfying.next(), satisfying.next()) {
        (None, _) => 0,
        (Some(last), None) if accepted.len() > 1 && has_moved_on(krate, last) => 1,
        _ => return None,
    };
    Some(Hostage { package: ask.by, requires: ask.package.to_owned(), accepts: ask.accepts.clone(), held: ask.met_by, live })
}

fn has_moved_on(krate: &RegistryCrate, last: &Release) -> bool {
    krate.live().next_back().is_some_and(|newest| newest.version.cmp_precedence(&last.version).is_gt())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::testing::dependencies;

    fn told(text: &str) -> Vec<String> {
        let all = dependencies(text);
        let packages = &all.lock.as_ref().unwrap().packages;
        let found = hostages(&all, &Asks::of(&all));
        let one = |hostage: &Hostage| {
            format!("{} {} {} {}", packages[hostage.package as usize].name, hostage.requires, hostage.accepts, hostage.live)
        };
        found.found.iter().map(one).chain(found.not_judged.iter().map(|name| format!("{name}?"))).collect()
    }

    /// In form as bisync in jj and rustsec: a dependency of a dependency was withdrawn, every release that is accepted.
    #[test]
    fn a_requirement_that_nothing_satisfies_is_told() {
        let text = "bisync 0.3.0 yanked
            bisync 0.4.0
            deep 1.0.0: bisync ^0.3; dev bisync ^0.2; gone? ^0.1
            member app 0.1.0: deep ^1; dev bisync ^0.3
            lock app 0.1.0: deep 1.0.0, bisync 0.3.0
            lock bisync 0.3.0
            lock deep 1.0.0: bisync 0.3.0";
        assert_eq!(told(text), ["app bisync ^0.3 0", "deep bisync ^0.3 0"]);
        let mended = text.replace("bisync 0.3.0 yanked", "bisync 0.3.0 yanked\nbisync 0.3.1\nbisync 0.3.2");
        assert!(told(&mended).is_empty());
    }

    #[test]
    fn an_index_that_is_older_than_the_lock_is_no_witness() {
        let text = "foo 0.2.0
            member app 0.1.0: foo ^0.3
            lock app 0.1.0: foo 0.3.0
            lock foo 0.3.0";
        assert_eq!(told(text), ["foo?"]);
        assert_eq!(told(&text.replace("foo 0.2.0", "foo 0.2.0\nfoo 0.3.0 yanked")), ["app foo ^0.3 0"]);
    }

    #[test]
    fn one_yank_away_is_told_where_others_were_withdrawn_and_the_crate_has_moved_on() {
        let text = "foo 0.3.0
            foo 0.3.1 yanked
            foo 0.4.0
            deep 1.0.0: foo ^0.3
            member app 0.1.0: deep ^1; foo =0.3.0
            lock app 0.1.0: deep 1.0.0, foo 0.3.0
            lock deep 1.0.0: foo 0.3.0
            lock foo 0.3.0";
        // deep itself has one release, and app pins one
        assert_eq!(told(text), ["deep foo ^0.3 1"]);
        assert!(told(&text.replace("foo 0.4.0", "foo 0.2.0")).is_empty());
        assert!(told(&text.replace("foo 0.4.0", "foo 0.4.0-rc.1")).is_empty());
        assert!(told(&text.replace("foo 0.3.1 yanked", "foo 0.3.1")).is_empty());
        assert!(told(&text.replace("foo 0.3.1 yanked", "")).is_empty());
    }

    #[test]
    fn what_is_not_known_is_not_judged_and_what_is_patched_is_met() {
        let text = "missing foo
            bar 1.0.0 yanked
            member app 0.1.0: foo ^1; bar ^1
            lock app 0.1.0: foo 1.0.0, bar 1.0.0
            lock bar 1.0.0 git
            lock foo 1.0.0";
        assert_eq!(told(text), ["bar?", "foo?"]);
    }
}
