//! From what has to happen to what is to be typed: edits of manifests and commands.

use std::collections::BTreeMap;
use std::ops::Range;

use semver::{Version, VersionReq};

use crate::model::dependencies::Dependencies;
use crate::model::place::Place;
use crate::model::release::Release;
use crate::model::remedy::{Edit, Remedy, Update};
use crate::model::requirement::{Requirement, RequirementSource};
use crate::model::rust_version::RustVersion;
use crate::versions::aims::AimId;
use crate::versions::holders::{Change, Holders, Move, Need};
use crate::versions::requirement_text::rewritten;

/// What is to be typed so that a locked package is let go by all whose needs these are (see [`Holders::all_needs`], joined in `need`): edits
/// first, then updates, those of packages near members first, that of the package itself last.
#[must_use]
pub fn remedy(holders: &Holders<'_, '_>, need: &Need, held: u32, aim: AimId) -> Remedy {
    let mut updates: Vec<Update> = Vec::new();
    for update in steps(holders, need, held, aim).iter().map(|step| update(holders, *step)) {
        if !updates.contains(&update) {
            updates.push(update);
        }
    }
    Remedy { edits: edits(holders.asks().dependencies, holders, &need.edits), updates }
}

/// A step of `cargo update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// What moves, and where it may go.
    pub to: Move,
    /// Which of these it takes.
    pub nearest: Nearest,
}

/// What is to be updated so that a locked package is let go, in order.
#[must_use]
pub fn steps(holders: &Holders<'_, '_>, need: &Need, held: u32, aim: AimId) -> Vec<Step> {
    let mut steps: Vec<Step> = need.moves.iter().map(|to| Step { to: *to, nearest: Nearest::Oldest }).collect();
    if !accepting(holders, held, aim).is_empty() {
        steps.push(Step { to: Move { package: held, aim }, nearest: Nearest::Locked });
    }
    steps
}

/// Which of the releases that will do is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nearest {
    /// The one that changes least.
    Oldest,
    /// One that is in the lock, or else the newest.
    Locked,
}

/// The command of a step: to a release that all accept who stay as they are.
#[must_use]
pub fn update(holders: &Holders<'_, '_>, step: Step) -> Update {
    let asks = holders.asks();
    let (locked, aim) = (asks.locked(step.to.package), holders.aim(step.to.aim));
    let accepting = accepting(holders, step.to.package, step.to.aim);
    let all_accept = |version: &&&Version| accepting.iter().all(|accepts| accepts.matches(version));
    let mut fitting = aim.good.iter().filter(all_accept);
    let is_locked =
        |version: &&Version| asks.lock.packages.iter().any(|package| package.name == locked.name && package.version == **version);
    let to = match step.nearest {
        Nearest::Oldest => fitting.next(),
        Nearest::Locked => aim.good.iter().filter(all_accept).rfind(|version| is_locked(version)).or_else(|| fitting.next_back()),
    };
    Update { package: locked.name.clone(), version: Some(locked.version.clone()), to: to.map(|to| (*to).clone()) }
}

/// The requirements on a locked package that accept something of an aim already, of those dependents of which all do.
fn accepting<'a>(holders: &Holders<'a, '_>, held: u32, aim: AimId) -> Vec<&'a VersionReq> {
    let (asks, aim) = (holders.asks(), holders.aim(aim));
    let mut all = Vec::new();
    for &dependent in asks.dependents(held) {
        let on_it: Vec<&VersionReq> = asks.between(dependent, held).map(|ask| ask.accepts).collect();
        if on_it.iter().all(|accepts| aim.is_reached_by(accepts)) {
            all.extend(on_it);
        }
    }
    all
}

/// Edits of manifests, sorted by place. A requirement that several members inherit is one edit.
#[must_use]
pub fn edits(all: &Dependencies, holders: &Holders<'_, '_>, changes: &[Change]) -> Vec<Edit> {
    let mut places: BTreeMap<(&Place, usize), Vec<Change>> = BTreeMap::new();
    for change in changes {
        if let Some((_, requirement)) = required(all, change) {
            places.entry((&requirement.at, requirement.span.start)).or_default().push(*change);
        }
    }
    places.values().filter_map(|changes| edit(all, holders, changes)).collect()
}

fn edit(all: &Dependencies, holders: &Holders<'_, '_>, changes: &[Change]) -> Option<Edit> {
    let (_, requirement) = required(all, changes.first()?)?;
    let mut good: Vec<&Version> = holders.aim(changes.first()?.aim).good.clone();
    for change in changes {
        let other = &holders.aim(change.aim).good;
        if good.iter().any(|version| other.contains(version)) {
            good.retain(|version| other.contains(version));
        }
    }
    let rust = changes.iter().filter_map(|change| required(all, change)?.0).min();
    change_text(all, requirement, &good, rust)
}

fn required<'a>(all: &'a Dependencies, change: &Change) -> Option<(Option<RustVersion>, &'a Requirement)> {
    let member = all.members.get(change.member as usize)?;
    Some((member.rust_version.as_ref().map(|(rust, _)| *rust), member.requirements.get(change.requirement as usize)?))
}

/// The edit that makes a requirement accept one of these releases: the least that the member's Rust can build, or else the least. `None` where its
/// text is not here, or it is not of a registry.
#[must_use]
pub fn change_text(all: &Dependencies, requirement: &Requirement, good: &[&Version], rust: Option<RustVersion>) -> Option<Edit> {
    let RequirementSource::Registry(registry) = &requirement.source else { return None };
    let releases: &[Release] = all.krate(registry, &requirement.package).map_or(&[], |krate| &krate.releases);
    let is_buildable = |version: &Version| {
        let needed = releases.iter().find(|release| release.version == *version).and_then(|release| release.rust_version);
        rust.is_none() || needed <= rust
    };
    let target = good.iter().find(|version| is_buildable(version)).or(good.first())?;
    let bad = |accepts: &VersionReq| {
        let too_old =
            releases.iter().filter(|release| release.is_live() && release.version < **target && !good.contains(&&release.version));
        too_old.into_iter().any(|release| accepts.matches(&release.version))
    };
    let old = requirement.text.clone()?;
    let span: Range<usize> = requirement.span.clone();
    let mut new = rewritten(&old, target, &bad);
    // a text that can't be read as it stands is replaced by the plainest one
    if !VersionReq::parse(&new).is_ok_and(|accepts| accepts.matches(target)) {
        new = target.to_string();
    }
    Some(Edit { place: requirement.at.clone(), span, package: requirement.package.clone(), old, new })
}
