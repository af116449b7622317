//! The way to newer releases in steps, each a pull request of its own: what `cargo update` takes first, then requirements in manifests.
//!
//! What no member asks for itself is reached as an old copy is removed ([`crate::versions::reach`]), or is held back. A requirement with a comment
//! `# pin: reason` is left alone unless it is named.

use std::collections::BTreeMap;

use semver::{Version, VersionReq};

use crate::model::bucket::Bucket;
use crate::model::dependencies::Dependencies;
use crate::model::release::{RegistryCrate, Release};
use crate::model::remedy::{Edit, Remedy, Update, Verdict};
use crate::model::requirement::{Requirement, RequirementSource};
use crate::model::rust_version::RustVersion;
use crate::model::upgrade::{HeldBack, Moved, Upgrade, UpgradeStep};
use crate::versions::asks::Asks;
use crate::versions::reach::reach;
use crate::versions::remedies::change_text;
use crate::versions::upgrade_order::{self, Bump, step};
use crate::versions::ways;

/// Steps to newer releases of these packages, or of all that members ask for. `references` says how often a package is named in code, where that
/// was counted.
#[must_use]
pub fn upgrade(all: &Dependencies, wanted: &[String], references: Option<&BTreeMap<String, u32>>) -> Upgrade {
    if all.lock.is_none() {
        return Upgrade::default();
    }
    let asks = Asks::of(all);
    let mut plan = Plan { asks: &asks, named: wanted, updates: Vec::new(), bumps: Vec::new(), reached: Vec::new(), held: Vec::new() };
    let mut names: Vec<&str> = wanted.iter().map(String::as_str).collect();
    if names.is_empty() {
        let members = all.members.iter().filter(|member| member.in_workspace);
        names = members.flat_map(|member| &member.requirements).filter(|one| is_of_registry(one)).map(|one| one.package.as_str()).collect();
    }
    names.sort_unstable();
    names.dedup();
    for name in names {
        plan.want(name);
    }
    let mut steps = Vec::new();
    if !plan.updates.is_empty() {
        let remedy = Remedy { edits: Vec::new(), updates: plan.updates.iter().map(|(_, update)| update.clone()).collect() };
        steps.push(step(plan.updates.into_iter().map(|(moved, _)| moved).collect(), Verdict::Lock, remedy));
    }
    steps.append(&mut plan.reached);
    upgrade_order::append(&asks, &mut steps, &plan.bumps, references);
    plan.held.sort();
    Upgrade { steps, held: plan.held }
}

struct Plan<'a, 'b> {
    asks: &'b Asks<'a>,
    named: &'b [String],
    updates: Vec<(Moved, Update)>,
    bumps: Vec<Bump<'a>>,
    reached: Vec<UpgradeStep>,
    held: Vec<HeldBack>,
}

impl<'a> Plan<'a, '_> {
    fn want(&mut self, name: &str) {
        let required = self.required(name);
        let registry = required.iter().find_map(|(_, requirement)| match &requirement.source {
            RequirementSource::Registry(registry) => self.asks.dependencies.krate(registry, name),
            _ => None,
        });
        let Some(krate) = registry.or_else(|| self.asks.krate(name)) else {
            return self.hold(name, "nothing is known of it".to_owned());
        };
        let rust = required.iter().filter_map(|(rust, _)| *rust).min();
        let Some(target) = newest_for(krate, rust) else { return self.hold(name, "no release of it is live".to_owned()) };
        let stale: Vec<&'a Requirement> = required
            .iter()
            .map(|(_, requirement)| *requirement)
            .filter(|requirement| !requirement.accepts.matches(&target.version))
            .collect();
        if required.is_empty() {
            self.reach(name, &target.version);
        } else if stale.is_empty() {
            self.update(name, krate);
        } else {
            self.bump(krate, target, &stale, rust);
        }
    }

    fn hold(&mut self, name: &str, reason: String) {
        self.held.push(HeldBack { package: name.to_owned(), reason });
    }

    /// What members ask of it, with the Rust that they must build with.
    fn required(&self, name: &str) -> Vec<(Option<RustVersion>, &'a Requirement)> {
        let mut all = Vec::new();
        for member in self.asks.dependencies.members.iter().filter(|member| member.in_workspace) {
            let rust = member.rust_version.as_ref().map(|(rust, _)| *rust);
            let on_it = member.requirements.iter().filter(|requirement| requirement.package == name && is_of_registry(requirement));
            all.extend(on_it.map(|requirement| (rust, requirement)));
        }
        all
    }

    /// What the lock could take without an edit: of each copy the newest release that all who depend on it accept.
    fn update(&mut self, name: &str, krate: &RegistryCrate) {
        // a copy that no member asks for may go as another package moves, and then has no command of its own
        let is_direct = |copy: &u32| self.asks.dependents(*copy).iter().any(|&from| self.asks.is_member(from));
        for copy in self.asks.named(name).filter(is_direct) {
            let locked = &self.asks.locked(copy).version;
            let dependents = self.asks.dependents(copy);
            let accepted = |release: &&Release| {
                dependents.iter().all(|&from| self.asks.between(from, copy).all(|ask| ask.accepts.matches(&release.version)))
            };
            let Some(best) = krate.live().rfind(accepted).filter(|best| best.version > *locked) else { continue };
            let moved = Moved { package: name.to_owned(), from: Some(locked.clone()), to: best.version.clone() };
            // no `--precise`: cargo may have to take an older one for the sake of the others, or of the Rust that is declared
            let update = Update { package: name.to_owned(), version: Some(locked.clone()), to: None };
            self.updates.push((moved, update));
        }
    }

    fn bump(&mut self, krate: &'a RegistryCrate, target: &'a Release, stale: &[&'a Requirement], rust: Option<RustVersion>) {
        let is_named = self.named.contains(&krate.name);
        let (pinned, free): (Vec<&Requirement>, Vec<&Requirement>) = stale.iter().partition(|one| one.pinned.is_some() && !is_named);
        if let Some(reason) = pinned.first().and_then(|requirement| requirement.pinned.as_ref()) {
            self.hold(&krate.name, format!("it is pinned: {reason}"));
        }
        let bucket = Bucket::of(&target.version);
        let good: Vec<&Version> = krate
            .live()
            .map(|release| &release.version)
            .filter(|version| Bucket::of(version) == bucket && **version <= target.version)
            .collect();
        let accepts = |edit: &Edit| VersionReq::parse(&edit.new).is_ok_and(|accepts| accepts.matches(&target.version));
        let change = |requirement: &&Requirement| {
            // `=` and `~` accept little: from the oldest of the bucket they do not reach the newest, and may even go back
            let edit = change_text(self.asks.dependencies, requirement, &good, rust).filter(accepts);
            edit.or_else(|| change_text(self.asks.dependencies, requirement, &[&target.version], rust))
        };
        let mut edits: Vec<Edit> = free.iter().filter_map(change).collect();
        edits.sort_by(|a, b| (&a.place, a.span.start).cmp(&(&b.place, b.span.start)));
        edits.dedup_by(|a, b| (&a.place, a.span.start) == (&b.place, b.span.start));
        if !edits.is_empty() {
            self.bumps.push(Bump { name: &krate.name, target, edits });
        }
    }

    /// What no member asks for itself.
    fn reach(&mut self, name: &str, target: &Version) {
        let old: Vec<u32> = self.asks.named(name).filter(|&copy| self.asks.locked(copy).version < *target).collect();
        if self.asks.named(name).is_empty() {
            return self.hold(name, "the lock has no such package".to_owned());
        }
        if old.is_empty() {
            return;
        }
        let reach = reach(self.asks, &ways::ways(self.asks), &old, &|release: &Release| release.version == *target);
        if reach.verdict >= Verdict::Git {
            let by: Vec<String> = reach.blockers.iter().map(|&blocker| format!("`{}`", self.asks.shown(blocker))).collect();
            let by = if by.is_empty() { "a package from git or a path".to_owned() } else { by.join(", ") };
            return self.hold(name, format!("{by} does not let it go"));
        }
        let from = old.iter().map(|&copy| &self.asks.locked(copy).version).min().cloned();
        let mut step = step(vec![Moved { package: name.to_owned(), from, to: target.clone() }], reach.verdict, reach.remedy);
        step.status = reach.status;
        self.reached.push(step);
    }
}

/// The newest live release that a Rust can build, or the newest where there is none.
fn newest_for(krate: &RegistryCrate, rust: Option<RustVersion>) -> Option<&Release> {
    let fits = |release: &&Release| rust.is_none() || release.rust_version <= rust;
    krate.live().rfind(fits).or_else(|| krate.live().next_back())
}

fn is_of_registry(requirement: &Requirement) -> bool {
    requirement.text.is_some() && matches!(requirement.source, RequirementSource::Registry(_))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::testing::dependencies;

    fn check(text: &str, wanted: &[&str], expected: &[&str]) {
        let all = dependencies(text);
        let wanted: Vec<String> = wanted.iter().map(ToString::to_string).collect();
        let references = BTreeMap::from([("axum".to_owned(), 30)]);
        let plan = upgrade(&all, &wanted, Some(&references));
        let step = |step: &UpgradeStep| {
            let moved = step.packages.iter().map(|moved| format!("{} {}", moved.package, moved.to));
            let edits = step.remedy.edits.iter().map(|edit| format!("{} {}", edit.place, edit.new));
            let updates = step.remedy.updates.iter().map(Update::command);
            let together = step.together.iter().cloned();
            let after = step.after.iter().map(|after| format!("after {after}"));
            moved.chain(edits).chain(updates).chain(together).chain(after).collect::<Vec<_>>().join("; ")
        };
        let held = plan.held.iter().map(|held| format!("held {}: {}", held.package, held.reason));
        assert_eq!(plan.steps.iter().map(step).chain(held).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn the_lock_comes_first_then_what_costs_least() {
        check(
            "axum 0.7.0
             axum 0.8.1
             log 0.4.1
             log 0.4.9
             rand 0.8.5
             rand 0.9.0 rust=1.90
             rand 0.9.2 rust=1.70
             member app 0.1.0 rust=1.75: axum ^0.7; log ^0.4; rand ^0.8
             lock app 0.1.0: axum 0.7.0, log 0.4.1, rand 0.8.5
             lock axum 0.7.0
             lock log 0.4.1
             foo 1.0.0: log >=0.3, <0.5
             log 0.3.1
             log 0.3.9
             lock foo 1.0.0: log 0.3.1
             lock log 0.3.1
             lock rand 0.8.5",
            &[],
            &["log 0.4.9; cargo update -p log@0.4.1", "rand 0.9.2; app/Cargo.toml:12 ^0.9", "axum 0.8.1; app/Cargo.toml:10 ^0.8"],
        );
    }

    #[test]
    fn requirements_that_accept_little_go_to_the_newest_itself() {
        check(
            "clap 4.0.0
             clap 4.6.8
             clap 4.6.9
             log 0.4.1
             log 0.5.1
             log 0.5.2
             url 1.2.0
             url 1.3.0
             url 1.4.1
             member app 0.1.0: clap =4.6.8; log =0.4.1; url ~1.2
             lock app 0.1.0: clap 4.6.8, log 0.4.1, url 1.2.0
             lock clap 4.6.8
             lock log 0.4.1
             lock url 1.2.0",
            &[],
            &["clap 4.6.9; app/Cargo.toml:10 =4.6.9", "log 0.5.2; app/Cargo.toml:11 =0.5.2", "url 1.4.1; app/Cargo.toml:12 ~1.4"],
        );
    }

    const WEB: &str = "http 0.2.9
        http 1.0.0
        hyper 0.14.0: http ^0.2
        hyper 1.0.0: http ^1; bytes ^2
        bytes 1.0.0
        bytes 2.0.0
        member app 0.1.0: hyper ^0.14; http ^0.2; bytes ^1
        lock app 0.1.0: hyper 0.14.0, http 0.2.9, bytes 1.0.0
        lock bytes 1.0.0
        lock http 0.2.9
        lock hyper 0.14.0: http 0.2.9";

    #[test]
    fn packages_that_share_types_move_together_after_what_they_need() {
        check(
            WEB,
            &[],
            &[
                "bytes 2.0.0; app/Cargo.toml:12 ^2",
                "http 1.0.0; hyper 1.0.0; app/Cargo.toml:10 ^1.0; app/Cargo.toml:11 ^1.0; `hyper` goes from `http ^0.2` to `http ^1`; after 0",
            ],
        );
    }

    #[test]
    fn what_nobody_here_asks_for_is_reached_or_held() {
        check(
            "x 1.0.0
             x 2.0.0
             foo 1.0.0: x ^1
             foo 1.1.0: x ^2
             bar 1.0.0: y ^1
             y 1.0.0
             y 2.0.0
             member app 0.1.0: foo ^1; bar ^1
             lock app 0.1.0: foo 1.0.0, bar 1.0.0
             lock foo 1.0.0: x 1.0.0
             lock bar 1.0.0: y 1.0.0
             lock x 1.0.0
             lock y 1.0.0",
            &["x", "y", "z"],
            &[
                "x 2.0.0; cargo update -p foo@1.0.0 --precise 1.1.0",
                "held y: `bar 1.0.0` does not let it go",
                "held z: nothing is known of it",
            ],
        );
    }
}
