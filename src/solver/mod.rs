//! Our own solver, for what cargo cannot be asked: what would have to change, and why there is no way.
//!
//! `pubgrub` decides; `provider` tells it cargo's rules for a lock: of each bucket one release at most, features that add up, one package
//! for each native library, members with all features on. What cargo checks afterwards, circles, is checked afterwards here too.
//!
//! It answers nothing by guess: what hangs on a crate of which nothing is known is [`Answer::Unknown`]. And it is asked for the lock that
//! is there first ([`trust`]): where it does not agree with that, nobody should listen to it.

mod candidate;
mod choice;
mod circles;
mod explain;
mod facts;
mod features;
mod package;
mod provider;
mod sets;
pub mod smallest;
pub mod trust;
mod universe;

#[cfg(test)]
mod differential;
#[cfg(test)]
mod explain_tests;

use pubgrub::PubGrubError;
use semver::Version;

use crate::model::dependencies::Dependencies;
use crate::model::question::{Answer, Question};
use crate::solver::package::Package;
use crate::solver::provider::Provider;
use crate::solver::universe::Universe;

/// Whether and how all of the workspace can be resolved, under what the question asks.
#[must_use]
pub fn solve(dependencies: &Dependencies, question: &Question) -> Answer {
    let provider = Provider::new(Universe::new(dependencies, question), question);
    match pubgrub::resolve(&provider, Package::Root, 0u32) {
        Ok(solution) => {
            let mut taken: Vec<(Package, u32)> = solution.into_iter().collect();
            taken.sort_unstable();
            if let Some(circle) = circles::circle(&provider, &taken) {
                return Answer::Unknown(format!("what was found goes in a circle: {circle}"));
            }
            Answer::Found(found(&provider, &taken))
        }
        Err(PubGrubError::NoSolution(tree)) => {
            let facts = facts::of(&tree);
            match facts::missing(&facts).as_slice() {
                [] => Answer::Impossible(explain::explain(&provider, question, &facts)),
                names => Answer::Unknown(format!("nothing is known of {}", names.join(", "))),
            }
        }
        Err(_) => Answer::Unknown("the solver gave up".to_owned()),
    }
}

fn found(provider: &Provider, taken: &[(Package, u32)]) -> Vec<(String, Version)> {
    let mut found: Vec<(String, Version)> = taken
        .iter()
        .filter_map(|(package, version)| {
            let Package::Bucket(krate, _) = package else { return None };
            let name = provider.universe.crates.get(*krate as usize)?.name;
            Some((name.to_string(), provider.candidate(*krate, *version)?.version.clone()))
        })
        .collect();
    found.sort();
    found
}
