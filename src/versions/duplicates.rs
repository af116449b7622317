//! Packages that are in the lock more than once, in buckets that cargo keeps apart: who holds each old copy, and what removes it.
//!
//! An old copy is held against the newest one that is in the lock; where nothing can be done for that, against the next newer one, and at last against
//! all newer ones together, so that one dependent may go to this and another to that. What is told here follows from requirements alone
//! ([`crate::versions::holders`]): likely, until cargo has been asked.

use std::rc::Rc;

use semver::Version;

use crate::model::bucket::Bucket;
use crate::model::release::RegistryCrate;
use crate::model::remedy::{Remedy, Status, Verdict};
use crate::model::standing::{Activity, Chain, Duplicate, Pair};
use crate::versions::aims::{Aim, AimId};
use crate::versions::asks::Asks;
use crate::versions::holders::{self, Holders, Need};
use crate::versions::remedies;
use crate::versions::semver_trick::made_from;
use crate::versions::ways::{self, Ways};

/// Chains that are told of a duplicate, at most.
const CHAINS: usize = 5;

/// Old copies, sorted by name, old version. `activity` is parallel to the lock.
#[must_use]
pub fn duplicates(asks: &Asks<'_>, activity: &[Activity]) -> Vec<Duplicate> {
    let ways = ways::ways(asks);
    let mut holders = Holders::new(asks);
    let pairs = pairs(asks, activity);
    pairs.into_iter().map(|(old, new)| duplicate(&mut holders, &ways, activity, old, new)).collect()
}

/// Old copies, each with the newest one: the newest that is built, where the old one is and such a one is newer.
#[must_use]
pub fn pairs(asks: &Asks<'_>, activity: &[Activity]) -> Vec<(u32, u32)> {
    let is_built = |package: u32| activity.get(package as usize).is_some_and(|activity| *activity != Activity::Phantom);
    let mut pairs = Vec::new();
    let mut first = 0u32;
    for same_name in asks.lock.packages.chunk_by(|a, b| a.name == b.name) {
        let copies: Vec<u32> = (first..).take(same_name.len()).collect();
        first += u32::try_from(same_name.len()).unwrap_or_default();
        for &old in &copies {
            let newer = || copies.iter().copied().filter(|&copy| bucket(asks, copy) > bucket(asks, old));
            let Some(newest) = newer().next_back() else { continue };
            let built = newer().rfind(|&copy| is_built(copy)).filter(|_| is_built(old));
            pairs.push((old, built.unwrap_or(newest)));
        }
    }
    pairs
}

/// What has to happen so that an old copy goes, and for which releases.
#[derive(Clone, Debug)]
pub struct Letting {
    /// What each dependent needs.
    pub needs: Vec<(u32, Rc<Need>)>,
    /// All of it.
    pub need: Need,
    /// What it goes for.
    pub aim: AimId,
}

/// What has to happen so that an old copy goes: for the newest copy where that is possible, for an older one that is newer than the old one else.
pub fn letting(holders: &mut Holders<'_, '_>, old: u32, new: u32) -> Letting {
    let asks = holders.asks();
    let newer: Vec<u32> = (old + 1..=new).filter(|&copy| bucket(asks, copy) > bucket(asks, old)).collect();
    let mut tries: Vec<Vec<u32>> = newer.iter().rev().map(|&copy| vec![copy]).collect();
    if newer.len() > 1 {
        tries.push(newer);
    }
    let mut first = None;
    for copies in tries {
        let good = good(asks, old, &copies);
        if good.is_empty() {
            continue;
        }
        let aim = holders.intern(Aim { name: &asks.locked(old).name, good });
        let letting = let_go(holders, old, aim);
        if letting.need.verdict < Verdict::Upstream {
            return letting;
        }
        first.get_or_insert(letting);
    }
    first.unwrap_or_else(|| {
        // what is newer is the workspace's own, or from a repository: who wants it has to name that
        let aim = holders.intern(Aim { name: &asks.locked(old).name, good: Vec::new() });
        let mut letting = let_go(holders, old, aim);
        letting.needs = letting.needs.iter().map(|(dependent, need)| (*dependent, Rc::new(by_hand(need)))).collect();
        letting.need = by_hand(&letting.need);
        letting
    })
}

/// What has to happen so that a locked package goes for one of these releases.
pub fn let_go(holders: &mut Holders<'_, '_>, old: u32, aim: AimId) -> Letting {
    let needs = holders.all_needs(old, aim);
    let need = holders::join(needs.iter().map(|(_, need)| need.as_ref()), Verdict::Lock);
    Letting { needs, need, aim }
}

fn by_hand(need: &Need) -> Need {
    Need { verdict: Verdict::Git, unknown: None, blockers: Vec::new(), edits: Vec::new(), moves: Vec::new(), ..need.clone() }
}

/// Releases that are as good as these copies: themselves where they are of the same registry, and what is live in their buckets.
fn good<'a>(asks: &Asks<'a>, old: u32, copies: &[u32]) -> Vec<&'a Version> {
    let is_wanted = |version: &Version| copies.iter().any(|&copy| bucket(asks, copy) == Bucket::of(version));
    let live = asks.dependencies.crate_of(old).into_iter().flat_map(RegistryCrate::live).map(|release| &release.version);
    let mut good: Vec<&Version> = live.filter(|version| is_wanted(version)).collect();
    let source = &asks.locked(old).source;
    good.extend(copies.iter().map(|&copy| asks.locked(copy)).filter(|locked| locked.source == *source).map(|locked| &locked.version));
    good.sort_unstable();
    good.dedup();
    good
}

fn bucket(asks: &Asks<'_>, package: u32) -> Bucket {
    Bucket::of(&asks.locked(package).version)
}

fn duplicate(holders: &mut Holders<'_, '_>, ways: &Ways, activity: &[Activity], old: u32, new: u32) -> Duplicate {
    let asks = holders.asks();
    let letting = letting(holders, old, new);
    let status = match &letting.need.unknown {
        Some(reason) => Status::Unknown(reason.clone()),
        None => Status::Likely("cargo was not asked".to_owned()),
    };
    let remedy = match letting.need.verdict {
        Verdict::Lock | Verdict::Update | Verdict::Direct => remedies::remedy(holders, &letting.need, old, letting.aim),
        Verdict::Git | Verdict::Upstream => Remedy::default(),
    };
    Duplicate {
        old,
        new,
        pair: pair(activity, old, new),
        verdict: letting.need.verdict,
        status,
        remedy,
        chains: chains(asks, ways, &letting.needs, letting.need.verdict, old),
        is_semver_trick: asks.dependencies.crate_of(old).is_some_and(|krate| made_from(krate, bucket(asks, old)).is_some()),
    }
}

fn pair(activity: &[Activity], old: u32, new: u32) -> Pair {
    let of = |package: u32| activity.get(package as usize).copied().unwrap_or_default();
    match (of(old), of(new)) {
        (Activity::Phantom, _) | (_, Activity::Phantom) => Pair::Phantom,
        (Activity::Test, _) | (_, Activity::Test) => Pair::Test,
        (Activity::Host, Activity::Active) | (Activity::Active, Activity::Host) => Pair::HostTarget,
        (Activity::Active, Activity::Active) | (Activity::Host, Activity::Host) => Pair::Real,
    }
}

/// For each dependent that must let go (for each at all, where nobody must) the way from a member through who has to act; the shortest first. Where
/// there are too many those of the worst verdict stay.
#[must_use]
pub fn chains(asks: &Asks<'_>, ways: &Ways, needs: &[(u32, Rc<Need>)], worst: Verdict, held: u32) -> Vec<Chain> {
    let telling = needs.iter().filter(|(_, need)| need.verdict > Verdict::Lock || worst == Verdict::Lock);
    let mut chains: Vec<Chain> = telling
        .map(|(_, need)| {
            let actor = need.route.first().copied();
            let mut way = actor.map(|actor| ways.to(actor)).unwrap_or_default();
            way.extend(need.route.iter().skip(1));
            way.push(held);
            let blocker = actor.filter(|_| need.verdict == Verdict::Upstream);
            Chain { links: ways::links(asks, &way), verdict: need.verdict, blocker }
        })
        .collect();
    chains.sort_by(|a, b| (b.verdict, a.links.len(), &a.links).cmp(&(a.verdict, b.links.len(), &b.links)));
    chains.dedup();
    chains.truncate(CHAINS);
    chains.sort_by(|a, b| (a.links.len(), a).cmp(&(b.links.len(), b)));
    chains
}

#[cfg(test)]
mod tests;
