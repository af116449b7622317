//! Who has to act so that a package lets an old copy go.
//!
//! `need(P@v, X → aim)`, where the aim is a set of releases of X any of which will do:
//!
//! ```text
//! all requirements of P@v on the old X accept some release of the aim      LOCK
//! P is a member of the workspace                                           DIRECT: those of its requirements that do not
//! P is from git, or from a path outside                                    GIT
//! C = newer live releases of P whose requirements on X all accept some release of the aim, or that dropped X
//! C is empty, and not all Q that depend on P@v can drop it                  UPSTREAM: whom to write to
//! otherwise                                                                the worst of UPDATE and need(Q, P → C) over all Q that depend on P@v
//! ```
//!
//! An aim without releases asks to drop X: newer releases of P may have, a member's requirement can't be edited to that.
//!
//! No solver: what else the newer releases ask for is not looked at, so a plan is likely until cargo has confirmed it; a refusal, `UPSTREAM`, is
//! certain as far as requirements go. O(edges * releases), since answers are kept by (P, old X, aim).

use std::rc::Rc;

use rustc_hash::FxHashMap;
use semver::Version;

use crate::model::lock::LockedSource;
use crate::model::release::{RegistryCrate, Release};
use crate::model::remedy::Verdict;
use crate::model::requirement::RequirementSource;
use crate::versions::aims::{Aim, AimId, Aims};
use crate::versions::asks::{Ask, Asks};
use crate::versions::switched::on_crate;

/// Longer chains than this are not followed. What is found at the end of a long one is kept for who asks from near: it must hardly ever be met.
const DEPTH: u32 = 64;

/// What has to happen so that a package lets an old copy go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Need {
    /// Who has to act.
    pub verdict: Verdict,
    /// Why it could be another verdict, where what decides it is not known: a fragment.
    pub unknown: Option<String>,
    /// From who has to act to the package that was asked about: locked packages.
    pub route: Vec<u32>,
    /// The published packages that do not let go, all of them; sorted.
    pub blockers: Vec<u32>,
    /// Requirements of members that must change; sorted.
    pub edits: Vec<Change>,
    /// Packages that must move by `cargo update`, those first that must move first.
    pub moves: Vec<Move>,
}

/// A requirement of a member that must accept something of an aim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Change {
    /// Whose.
    pub member: u32,
    /// Which.
    pub requirement: u32,
    /// What it must accept.
    pub aim: AimId,
}

/// A locked package that must move.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Move {
    /// Which.
    pub package: u32,
    /// Where to.
    pub aim: AimId,
}

/// Answers, kept.
pub struct Holders<'a, 'b> {
    asks: &'b Asks<'a>,
    aims: Aims<'a>,
    /// A crate of which a next release is imagined that accepts everything.
    relaxed: Option<&'b str>,
    needs: FxHashMap<(u32, u32, AimId), Option<Rc<Need>>>,
}

impl<'a, 'b> Holders<'a, 'b> {
    /// Nothing asked yet.
    #[must_use]
    pub fn new(asks: &'b Asks<'a>) -> Self {
        Self { asks, aims: Aims::default(), relaxed: None, needs: FxHashMap::default() }
    }

    /// As if the newest release of a crate accepted everything.
    #[must_use]
    pub fn relaxing(asks: &'b Asks<'a>, name: &'b str) -> Self {
        Self { relaxed: Some(name), ..Self::new(asks) }
    }

    /// The graph that is asked about.
    #[must_use]
    pub fn asks(&self) -> &'b Asks<'a> {
        self.asks
    }

    /// A set of releases, to ask about.
    pub fn intern(&mut self, aim: Aim<'a>) -> AimId {
        self.aims.intern(aim)
    }

    /// A set of releases.
    #[must_use]
    pub fn aim(&self, id: AimId) -> &Aim<'a> {
        self.aims.aim(id)
    }

    /// What has to happen so that all who depend on a locked package let it go: each with its need, sorted.
    pub fn all_needs(&mut self, held: u32, aim: AimId) -> Vec<(u32, Rc<Need>)> {
        let asks = self.asks;
        asks.dependents(held).iter().map(|&dependent| (dependent, self.need(dependent, held, aim, 0))).collect()
    }

    /// What has to happen so that a package lets a locked one go.
    fn need(&mut self, package: u32, held: u32, aim: AimId, depth: u32) -> Rc<Need> {
        match self.needs.get(&(package, held, aim)) {
            Some(Some(need)) => return Rc::clone(need),
            // a circle of dependencies: whoever asked first answers for it
            Some(None) => return Rc::new(act(Verdict::Lock, package)),
            None => {}
        }
        if depth > DEPTH {
            let unknown = Some(format!("more than {DEPTH} packages stand between it and who has to act"));
            return Rc::new(Need { unknown, ..act(Verdict::Upstream, package) });
        }
        self.needs.insert((package, held, aim), None);
        let need = Rc::new(self.find_need(package, held, aim, depth));
        self.needs.insert((package, held, aim), Some(Rc::clone(&need)));
        need
    }

    fn find_need(&mut self, package: u32, held: u32, aim: AimId, depth: u32) -> Need {
        let asks = self.asks;
        if !asks.knows(package) {
            return unknown(asks, package);
        }
        if asks.between(package, held).next().is_none() {
            let unknown = Some(format!("the lock says that `{}` needs it, and its manifest does not", asks.locked(package).name));
            return Need { unknown, ..act(Verdict::Upstream, package) };
        }
        let refusing: Vec<&Ask<'a>> = asks.between(package, held).filter(|ask| !self.aim(aim).is_reached_by(ask.accepts)).collect();
        if refusing.is_empty() {
            return act(Verdict::Lock, package);
        }
        if asks.is_member(package) {
            let is_to_drop = self.aim(aim).good.is_empty();
            return if is_to_drop { act(Verdict::Upstream, package) } else { direct(asks, package, &refusing, aim) };
        }
        match asks.dependencies.crate_of(package) {
            Some(krate) => self.published(krate, package, held, aim, depth),
            None if matches!(asks.locked(package).source, LockedSource::Registry(_)) => unknown(asks, package),
            None => act(Verdict::Git, package),
        }
    }

    fn published(&mut self, krate: &'a RegistryCrate, package: u32, held: u32, aim: AimId, depth: u32) -> Need {
        let asks = self.asks;
        let mut good = self.releases_that_let_go(krate, package, held, aim);
        if good.is_empty() && self.relaxed == Some(krate.name.as_str()) {
            // the next release is imagined: in the newest one's bucket, if that is newer
            let newest = krate.live().map(|release| &release.version).next_back();
            good.extend(newest.filter(|newest| **newest > asks.locked(package).version).or(Some(&asks.locked(package).version)));
        }
        let has_releases = !good.is_empty();
        let onward = self.intern(Aim { name: &krate.name, good });
        let dependents: Vec<u32> = asks.dependents(package).to_vec();
        let needs: Vec<Rc<Need>> = dependents.iter().map(|&dependent| self.need(dependent, package, onward, depth + 1)).collect();
        let mut all = join(needs.iter().map(Rc::as_ref), Verdict::Update);
        if !has_releases && (all.verdict >= Verdict::Git || all.unknown.is_some()) {
            return Need { blockers: vec![package], ..act(Verdict::Upstream, package) };
        }
        if needs.iter().any(|need| need.verdict == Verdict::Lock) {
            all.moves.push(Move { package, aim: onward });
        }
        if all.verdict == Verdict::Update {
            all.route.clear();
        }
        all.route.push(package);
        all
    }

    /// Newer live releases of a package's crate that can do with the aim.
    fn releases_that_let_go(&self, krate: &'a RegistryCrate, package: u32, held: u32, aim: AimId) -> Vec<&'a Version> {
        let (asks, aim) = (self.asks, self.aim(aim));
        let own = asks.by(package);
        // what it asks for on purpose beside the old copy, it may go on asking for
        let beside: Vec<&Version> = own
            .iter()
            .filter(|ask| ask.package == aim.name)
            .filter_map(|ask| ask.met_by.filter(|&to| to != held))
            .map(|to| &asks.locked(to).version)
            .collect();
        let lets_go = |release: &&Release| {
            on_crate(asks, package, release, aim.name).all(|dependency| {
                aim.is_reached_by(&dependency.requirement) || beside.iter().any(|version| dependency.requirement.matches(version))
            })
        };
        let locked = &asks.locked(package).version;
        krate.live().filter(|release| release.version > *locked).filter(lets_go).map(|release| &release.version).collect()
    }
}

/// The worst of several needs, and never less than `least`; edits and moves of all.
#[must_use]
pub fn join<'n>(needs: impl Iterator<Item = &'n Need> + Clone, least: Verdict) -> Need {
    let certain = needs.clone().filter(|need| need.unknown.is_none()).map(|need| need.verdict).max();
    let mut all = Need { verdict: least, unknown: None, route: Vec::new(), blockers: Vec::new(), edits: Vec::new(), moves: Vec::new() };
    for need in needs {
        // the first of the worst; a certain one before one that is not
        let is_worse =
            need.verdict > all.verdict || (all.route.is_empty() && need.verdict == all.verdict && need.verdict > Verdict::Update);
        if is_worse || (need.verdict == all.verdict && all.unknown.is_some() && need.unknown.is_none()) {
            all.route.clone_from(&need.route);
        }
        all.verdict = all.verdict.max(need.verdict);
        all.unknown = all.unknown.or_else(|| need.unknown.clone());
        all.blockers.extend(&need.blockers);
        all.edits.extend(&need.edits);
        for step in &need.moves {
            if !all.moves.contains(step) {
                all.moves.push(*step);
            }
        }
    }
    if certain == Some(Verdict::Upstream) {
        all.unknown = None;
    }
    all.blockers.sort_unstable();
    all.blockers.dedup();
    all.edits.sort_unstable();
    all.edits.dedup();
    all
}

fn act(verdict: Verdict, package: u32) -> Need {
    Need { verdict, unknown: None, route: vec![package], blockers: Vec::new(), edits: Vec::new(), moves: Vec::new() }
}

fn direct(asks: &Asks<'_>, package: u32, refusing: &[&Ask<'_>], aim: AimId) -> Need {
    let mut need = act(Verdict::Direct, package);
    for ask in refusing {
        let Some((member, requirement)) = ask.requirement else { continue };
        let is_of_registry = asks
            .requirement((member, requirement))
            .is_some_and(|requirement| requirement.text.is_some() && matches!(requirement.source, RequirementSource::Registry(_)));
        if is_of_registry {
            need.edits.push(Change { member, requirement, aim });
        } else {
            need.verdict = Verdict::Git;
        }
    }
    need
}

fn unknown(asks: &Asks<'_>, package: u32) -> Need {
    let locked = asks.locked(package);
    let (verdict, reason) = match &locked.source {
        LockedSource::Registry(registry) => {
            let reason = asks.dependencies.registries.get(registry).and_then(|registry| registry.missing.get(&locked.name));
            let reason = reason.cloned().unwrap_or_else(|| format!("the index does not have {}", locked.version));
            (Verdict::Upstream, format!("of `{}` nothing is known: {reason}", locked.name))
        }
        LockedSource::Git { .. } | LockedSource::Path => (Verdict::Git, format!("the manifest of `{}` is not here", locked.name)),
    };
    Need { unknown: Some(reason), ..act(verdict, package) }
}

#[cfg(test)]
mod tests;
