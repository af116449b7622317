//! Where each locked package stands: what is newer, what of that its dependents accept, whether it was withdrawn.
//!
//! `newest_allowed` is what `cargo update -p` takes of this copy alone: the newest release that is not yanked and that all requirements on it accept, a
//! pre-release where they ask for one. It is judged with the dependents as they are in the lock; `updated` lets these move, too. The Rust that a
//! release needs is not looked at. Dev-dependencies of packages that are no members ask for nothing.

use jiff::Timestamp;
use semver::Version;

use crate::model::bucket::Bucket;
use crate::model::dependencies::Dependencies;
use crate::model::lock::LockedPackage;
use crate::model::release::{RegistryCrate, Release};
use crate::model::standing::Standing;
use crate::versions::asks::Asks;
use crate::versions::known;
use crate::versions::updated::updated;

/// Each locked package, in the order of the lock. Activity, lag and exposure are left as they are by default.
#[must_use]
pub fn standings(dependencies: &Dependencies, asks: &Asks) -> Vec<Standing> {
    let packages = dependencies.lock.as_ref().map(|lock| lock.packages.as_slice()).unwrap_or_default();
    let all = packages.iter().zip(0_u32..).map(|(locked, package)| standing(dependencies, asks, locked, package));
    all.zip(updated(dependencies, asks)).map(|(standing, updated)| Standing { updated, ..standing }).collect()
}

fn standing(dependencies: &Dependencies, asks: &Asks, locked: &LockedPackage, package: u32) -> Standing {
    let krate = match known::crate_of(dependencies, package) {
        Ok(krate) => krate,
        Err(gap) => return Standing { gap, ..Standing::default() },
    };
    let own = krate.release(&locked.version);
    let newer = |release: &&Release| release.version.cmp_precedence(&locked.version).is_gt();
    let bucket = Bucket::of(&locked.version);
    let mut buckets: Vec<Bucket> = krate.live().map(|release| Bucket::of(&release.version)).filter(|other| *other > bucket).collect();
    buckets.dedup();
    let yanked = own.is_some_and(|release| release.yanked);
    Standing {
        newest: krate.live().next_back().map(|release| release.version.clone()),
        newest_compatible: krate.live().rfind(|release| Bucket::of(&release.version) == bucket).map(|release| release.version.clone()),
        newest_allowed: allowed(krate, asks, package).next_back().map(|release| release.version.clone()),
        yanked,
        replacement: if yanked { replacement(krate, asks, package, &locked.version) } else { None },
        releases_behind: u32::try_from(krate.live().filter(newer).count()).unwrap_or(u32::MAX),
        buckets_behind: u32::try_from(buckets.len()).unwrap_or(u32::MAX),
        pulse_days: krate.releases.iter().filter_map(|release| release.published).max().map(|last| days(last, dependencies.now)),
        gap: if own.is_some() { None } else { Some(format!("the index does not have {}", locked.version)) },
        ..Standing::default()
    }
}

/// The releases that all requirements on a locked package accept and that are not yanked, sorted by precedence.
#[must_use]
pub fn allowed<'a>(krate: &'a RegistryCrate, asks: &'a Asks, package: u32) -> impl DoubleEndedIterator<Item = &'a Release> {
    let all_accept = move |release: &Release| asks.on(package).all(|ask| ask.accepts.matches(&release.version));
    krate.releases.iter().filter(move |release| !release.yanked && all_accept(release))
}

/// Whole days from one time to another.
#[must_use]
pub fn days(from: Timestamp, to: Timestamp) -> i64 {
    to.as_second().saturating_sub(from.as_second()) / 86_400
}

/// The nearest that is allowed: in the same bucket if there is one, by the number of releases between, the newer of two that are as near.
fn replacement(krate: &RegistryCrate, asks: &Asks, package: u32, locked: &Version) -> Option<Version> {
    let rank = |version: &Version| krate.releases.partition_point(|release| release.version.cmp_precedence(version).is_lt());
    let here = rank(locked);
    let distance = |version: &Version| {
        let is_other = Bucket::of(version) != Bucket::of(locked);
        (is_other, rank(version).abs_diff(here), std::cmp::Reverse(version.clone()))
    };
    allowed(krate, asks, package).map(|release| &release.version).min_by_key(|version| distance(version)).cloned()
}

#[cfg(test)]
mod tests;
