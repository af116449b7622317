//! Where each requirement of a member stands: whether it excludes the newest release, since when, and by how much.
//!
//! - stale: there is a newer live release than all that it accepts, and it excludes the newest. One that asks for a pre-release of what is still to
//!   come is ahead, not stale.
//! - buckets behind: newer buckets than that of the best release, each with a live release older than 30 days (or of no known day). Buckets
//!   of which only pre-releases are out do not count.
//! - behind for: the days since the first live release that is newer than all that it accepts. Source: Decan, Mens, Constantinou, On the
//!   Evolution of Technical Lag in the npm Package Dependency Network, ICSME 2018.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use semver::Version;

use crate::model::bucket::Bucket;
use crate::model::dependencies::Dependencies;
use crate::model::release::{RegistryCrate, Release};
use crate::model::requirement::{Requirement, RequirementSource};
use crate::model::standing::RequirementStanding;
use crate::versions::asks::Asks;
use crate::versions::extent::Extent;
use crate::versions::known;
use crate::versions::shape::shape;
use crate::versions::standing::days;

/// How old a bucket has to be, in days, before a requirement is said to be behind it.
pub const SETTLED_DAYS: i64 = 30;

/// Each requirement of each member that names a registry, sorted by member, requirement.
#[must_use]
pub fn requirement_standings(dependencies: &Dependencies, asks: &Asks) -> Vec<RequirementStanding> {
    let held: BTreeMap<(u32, u32), u32> = asks.all.iter().filter_map(|ask| Some((ask.requirement?, ask.met_by?))).collect();
    let mut all = Vec::new();
    for (declaring, member) in dependencies.members.iter().zip(0_u32..).filter(|(declaring, _)| declaring.in_workspace) {
        for (requirement, index) in declaring.requirements.iter().zip(0_u32..) {
            let RequirementSource::Registry(registry) = &requirement.source else { continue };
            let package = held.get(&(member, index)).copied();
            let standing = match known::krate(dependencies, registry, &requirement.package) {
                Ok(krate) => judged(requirement, krate, dependencies.now),
                Err(reason) => RequirementStanding { gap: Some(reason), ..unknown(requirement) },
            };
            all.push(RequirementStanding { member, requirement: index, package, ..standing });
        }
    }
    all
}

fn unknown(requirement: &Requirement) -> RequirementStanding {
    RequirementStanding {
        member: 0,
        requirement: 0,
        package: None,
        shape: shape(&requirement.accepts),
        best: None,
        newest: None,
        stale: false,
        lag_buckets: 0,
        behind_days: None,
        live: 0,
        gap: None,
    }
}

fn judged(requirement: &Requirement, krate: &RegistryCrate, now: Timestamp) -> RequirementStanding {
    let accepts = &requirement.accepts;
    let live: Vec<&Release> = krate.live().filter(|release| accepts.matches(&release.version)).collect();
    let newest = krate.live().next_back().map(|release| release.version.clone());
    // a withdrawn release or a pre-release says as well how far it reaches
    let last = krate.releases.iter().rfind(|release| accepts.matches(&release.version));
    let reach = last.map_or_else(|| Extent::of(accepts).least, |release| release.version.clone());
    let is_missed = |release: &&Release| !accepts.matches(&release.version) && release.version.cmp_precedence(&reach).is_gt();
    let missed: Vec<&Release> = krate.live().filter(is_missed).collect();
    let stale = newest.as_ref().is_some_and(|newest| missed.iter().any(|release| release.version == *newest));
    RequirementStanding {
        best: live.last().map(|release| release.version.clone()),
        newest,
        stale,
        lag_buckets: u32::try_from(settled_buckets(&missed, &reach, now).len()).unwrap_or(u32::MAX),
        behind_days: if stale { missed.iter().filter_map(|release| release.published).min().map(|first| days(first, now)) } else { None },
        live: u32::try_from(live.len()).unwrap_or(u32::MAX),
        gap: if last.is_none() { Some("no release that the index knows is accepted".to_owned()) } else { None },
        ..unknown(requirement)
    }
}

fn settled_buckets(missed: &[&Release], reach: &Version, now: Timestamp) -> BTreeSet<Bucket> {
    let is_settled = |release: &&&Release| release.published.is_none_or(|published| days(published, now) >= SETTLED_DAYS);
    missed.iter().filter(is_settled).map(|release| Bucket::of(&release.version)).filter(|bucket| *bucket > Bucket::of(reach)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::standing::Shape;
    use crate::model::testing::dependencies;

    const INDEX: &str = "now 2026-01-01
        foo 1.0.0 2020-01-01
        foo 1.1.0 2021-01-01
        foo 2.0.0 2022-01-01
        foo 1.2.0 2023-01-01
        foo 3.0.0-rc.1 2024-01-01
        foo 3.0.0 2025-12-20
        foo 4.0.0 2025-12-21 yanked";

    fn one(asks: &str) -> RequirementStanding {
        let all = dependencies(&format!("{INDEX}\nmember app 0.1.0: foo {asks}"));
        requirement_standings(&all, &Asks::of(&all)).remove(0)
    }

    fn version(text: &str) -> Option<Version> {
        Version::parse(text).ok()
    }

    #[test]
    fn it_is_stale_where_it_excludes_the_newest() {
        let old = one("^1");
        assert_eq!((&old.best, &old.newest, old.stale, old.live), (&version("1.2.0"), &version("3.0.0"), true, 3));
        assert_eq!(old.lag_buckets, 1, "bucket 3 is 12 days old, 4 is yanked");
        assert_eq!(old.behind_days, Some(1461), "since 2.0.0, four years ago");
        assert_eq!(old.shape, Shape::Caret);
        let now = one(">=1");
        assert_eq!((now.best, now.stale, now.lag_buckets, now.behind_days), (version("3.0.0"), false, 0, None));
    }

    #[test]
    fn inside_of_a_bucket_it_is_stale_too() {
        let pinned = one("=3.0.0-rc.1");
        assert_eq!((pinned.best, pinned.stale, pinned.lag_buckets, pinned.live), (None, true, 0, 0));
        assert_eq!(pinned.gap, None);
        assert!(!one("~3.0").stale);
    }

    #[test]
    fn what_is_ahead_is_not_stale() {
        let ahead = one("^4");
        assert!(!ahead.stale && ahead.live == 0 && ahead.gap.is_none(), "only a withdrawn one is there");
        let beyond = one("^7");
        assert!(!beyond.stale && beyond.gap.is_some());
        let unknown = one("^0.5");
        assert!(unknown.stale && unknown.gap.is_some(), "no release of it, and newer ones there are");
    }

    #[test]
    fn the_lock_says_what_meets_it() {
        let all = dependencies(
            "foo 1.0.0
             missing bar
             member app 0.1.0: bar ^1; foo ^1
             path beside 0.1.0: foo ^1
             lock app 0.1.0: foo 1.0.0, bar 1.0.0, beside 0.1.0
             lock bar 1.0.0
             lock beside 0.1.0
             lock foo 1.0.0",
        );
        let found = requirement_standings(&all, &Asks::of(&all));
        assert_eq!(found.iter().map(|standing| (standing.requirement, standing.package)).collect::<Vec<_>>(), [(0, Some(1)), (1, Some(3))]);
        assert_eq!(found[0].gap.as_deref(), Some("it is not in the cache"));
    }
}
