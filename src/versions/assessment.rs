//! Where all dependencies of a workspace stand: the parts of version reasoning put together, without code and without cargo.
//!
//! What only code or cargo knows is left as it is by default: exposure, and that a remedy is verified.

use crate::model::dependencies::Dependencies;
use crate::model::standing::{Activity, Assessment};
use crate::versions::asks::Asks;
use crate::versions::{activity, advisories, blockers, duplicates, edges, hostages, lag, requirement_standing, standing};

/// Where the dependencies of a workspace stand. `is_proc_macro` says what is known of a locked package, see [`activity::activity`].
#[must_use]
pub fn assess(dependencies: &Dependencies, is_proc_macro: &dyn Fn(u32) -> Option<bool>) -> Assessment {
    let asks = Asks::of(dependencies);
    let mut packages = standing::standings(dependencies, &asks);
    let lags = lag::lags(dependencies, &asks, &packages, &|_| None);
    for (standing, lag) in packages.iter_mut().zip(lags) {
        standing.lag = lag;
    }
    let (mut copies, mut holding) = (Vec::new(), Vec::new());
    if let Some(edges) = edges::asks(dependencies) {
        let built: Vec<Activity> = activity::activity(&edges, is_proc_macro);
        for (standing, activity) in packages.iter_mut().zip(&built) {
            standing.activity = *activity;
        }
        copies = duplicates::duplicates(&edges, &built);
        holding = blockers::blockers(&edges, &copies);
    }
    let affected = advisories::affected(dependencies, &asks);
    Assessment {
        lag: lag::total(&packages, affected.map(|affected| affected.len() as u64)),
        requirements: requirement_standing::requirement_standings(dependencies, &asks),
        duplicates: copies,
        blockers: holding,
        hostages: hostages::hostages(dependencies, &asks).found,
        packages,
    }
}
