//! What is wrong between environments, or left open in one of them.
//!
//! Stages that no image uses are not judged, and neither is what the text alone does not tell: it is shown as unknown.

mod builds;
mod pins;
mod toolchains;

use crate::environment_finding::EnvironmentFinding;
use crate::environments::effective;
use crate::finding::Evidence;
use crate::model::claim::{BuildLine, Claim, Says};
use crate::model::environment::{Environments, Need};
use crate::model::place::Place;

/// Names of environments where nothing is built that is meant to be used.
const WITHIN: [&str; 3] = ["development", "ci", "test"];

/// What is wrong, the gravest first. `need` is the Rust that the dependencies need, where it is known; what the members declare is known
/// anyway.
#[must_use]
pub fn judge(environments: &Environments, need: Option<&Need>) -> Vec<EnvironmentFinding> {
    let used = effective::used(environments);
    let mut findings = toolchains::judge(environments, &used, need);
    findings.extend(builds::judge(environments));
    findings.extend(pins::judge(environments));
    findings.sort();
    findings.dedup();
    findings
}

/// Whether what is built in an environment is meant to be used.
fn ships(environment: &str) -> bool {
    !environment.is_empty() && !WITHIN.contains(&environment)
}

/// Claims that take effect, of those that say what `of` takes.
fn said<'e, T>(environments: &'e Environments, of: impl Fn(&'e Says) -> Option<T>) -> impl Iterator<Item = (&'e Claim, T)> {
    environments.claims.iter().filter(|claim| !claim.idle).filter_map(move |claim| Some((claim, of(&claim.says)?)))
}

fn build_line(says: &Says) -> Option<&BuildLine> {
    if let Says::Builds(line) = says { Some(line) } else { None }
}

fn evidence(text: impl Into<String>, place: &Place) -> Evidence {
    Evidence { text: text.into(), place: place.clone() }
}

/// `a`, `a and b`, `a, b and c`.
fn listed(parts: &[String]) -> String {
    match parts {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}
