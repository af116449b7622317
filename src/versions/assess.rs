//! All of it, joined once: where each package and requirement stands, what is there twice, who holds it, how far all of it lags.

use semver::Version;

use crate::model::bucket::Bucket;
use crate::model::dependencies::Dependencies;
use crate::model::project::Project;
use crate::model::remedy::{Remedy, Status, Verdict};
use crate::model::standing::{Activity, Assessment, Duplicate, Standing};
use crate::versions::aims::Aim;
use crate::versions::asks::Asks;
use crate::versions::crates::Crates;
use crate::versions::holders::Holders;
use crate::versions::{activity, advisories, blockers, duplicates, exposure, hostages, lag, requirement_standing, standing};

/// Where the dependencies of a workspace stand. Remedies are likely at best: cargo has not been asked. `project` is its code, where that was read.
#[must_use]
pub fn assess(asks: &Asks<'_>, project: Option<&Project>) -> Assessment {
    let dependencies = asks.dependencies;
    let mut packages = standing::standings(dependencies, asks);
    let built = activity::activity(asks, &|_| None);
    let verdicts = to_the_newest(asks, &packages);
    let mut duplicates = duplicates::duplicates(asks, &built);
    for one in &mut duplicates {
        unknown_to_the_index(dependencies, one);
    }
    let blockers = blockers::blockers(asks, &duplicates);
    mark(&mut packages, built);
    let lags = lag::lags(dependencies, asks, &packages, &|package| verdicts.get(package as usize).copied().flatten());
    for (standing, lag) in packages.iter_mut().zip(lags) {
        standing.lag = lag;
    }
    if let Some(project) = project {
        let exposures = exposure::exposures(project, &Crates::of(dependencies, asks, project));
        for (package, exposure) in exposures {
            if let Some(standing) = packages.get_mut(package as usize) {
                standing.exposure = Some(exposure);
            }
        }
    }
    let dangerous = advisories::affected(dependencies, asks).map(|affected| affected.len() as u64);
    Assessment {
        requirements: requirement_standing::requirement_standings(dependencies, asks),
        duplicates,
        blockers,
        hostages: hostages::hostages(dependencies, asks).found,
        lag: lag::total(&packages, dangerous),
        packages,
    }
}

fn mark(packages: &mut [Standing], built: Vec<Activity>) {
    for (standing, activity) in packages.iter_mut().zip(built) {
        standing.activity = activity;
    }
}

/// For each locked package who has to act so that it is of the newest bucket; none where it is already.
fn to_the_newest(asks: &Asks<'_>, packages: &[Standing]) -> Vec<Option<Verdict>> {
    let mut holders = Holders::new(asks);
    let mut verdict = |package: u32, standing: &Standing| {
        let (newest, allowed) = (standing.newest.as_ref()?, standing.newest_allowed.as_ref());
        if allowed.is_some_and(|allowed| allowed >= newest) {
            return None;
        }
        let newer = |version: &&Version| Bucket::of(version) == Bucket::of(newest) && allowed.is_none_or(|allowed| *version > allowed);
        let good = asks.dependencies.crate_of(package)?.live().map(|release| &release.version).filter(newer).collect();
        let aim = holders.intern(Aim { name: &asks.locked(package).name, good });
        Some(duplicates::let_go(&mut holders, package, aim).need.verdict)
    };
    (0_u32..).zip(packages).map(|(package, standing)| verdict(package, standing)).collect()
}

/// There is no way out by releases that the index does not have: it is older than the lock, or a past day is judged.
fn unknown_to_the_index(dependencies: &Dependencies, one: &mut Duplicate) {
    let lacks = |package: &u32| {
        let is_registry = dependencies.crate_of(*package).is_some();
        is_registry && dependencies.release_of(*package).is_none()
    };
    if let Some(package) = [one.old, one.new].into_iter().find(|package| lacks(package)) {
        let locked = dependencies.lock.as_ref().and_then(|lock| lock.packages.get(package as usize));
        let name = locked.map(|locked| format!("{} {}", locked.name, locked.version)).unwrap_or_default();
        one.remedy = Remedy::default();
        one.status = Status::Unknown(format!("the index does not have `{name}`"));
    }
}
