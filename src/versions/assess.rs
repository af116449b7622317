//! All of it, joined once: where each package and requirement stands, what is there twice, who holds it, how far all of it lags.

use semver::Version;

use crate::model::bucket::Bucket;
use crate::model::project::Project;
use crate::model::remedy::Verdict;
use crate::model::standing::{Activity, Assessment, Standing};
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
    let duplicates = duplicates::duplicates(asks, &built);
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
