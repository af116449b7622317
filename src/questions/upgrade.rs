//! The way to newer releases in steps, each of them tried by cargo: alone, or after the steps that it needs.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;
use semver::Version;

use crate::deps::{self, DepsRequest};
use crate::did_you_mean;
use crate::error::Error;
use crate::model::bucket::Bucket;
use crate::model::dependencies::Dependencies;
use crate::model::lock::Lock;
use crate::model::lock_diff::LockDiff;
use crate::model::outcome::Outcome;
use crate::model::problem::{Problem, ProblemKind};
use crate::model::project::Project;
use crate::model::remedy::{Goal, Remedy, Status, Verdict};
use crate::model::upgrade::{HeldBack, Moved, Upgrade, UpgradeStep};
use crate::questions::ground::{Stuck, basis, locked, stuck, with_cargo_if_wanted};
use crate::report::UpgradeReport;
use crate::survey::Progress;
use crate::verify::Asked;
use crate::versions::asks::Asks;
use crate::versions::assess::assess;
use crate::versions::judge::judge;
use crate::versions::lock_diff;
use crate::versions::upgrade as pure;

/// The steps to newer releases, of these packages or of all that members ask for.
///
/// # Errors
/// There is no workspace, no lock, or a package that is named is neither locked nor asked for.
pub fn upgrade(request: &DepsRequest, packages: &[String], progress: &(dyn Fn(Progress) + Sync)) -> Result<UpgradeReport, Error> {
    let (loaded, code) = rayon::join(|| locked(request, progress), || deps::code(request, progress));
    let (mut loaded, lock) = loaded?;
    packages.iter().try_for_each(|package| known(&loaded.dependencies, &lock, package))?;
    let code = code.unwrap_or_else(|error| {
        let message = format!("references are not counted: {}", error.message);
        loaded.problems.push(Problem::new(ProblemKind::Read, "", 0, message, error.hint));
        None
    });
    let references = code.map(|project| references(&loaded.dependencies, &lock, &project));
    let mut plan = pure::upgrade(&loaded.dependencies, packages, references.as_ref());
    plan.steps.iter_mut().for_each(free);
    let tried = with_cargo_if_wanted(request, &loaded, |cargo| tried(cargo, &lock, &mut plan, progress));
    let Tried { changes, stuck } = tried;
    let packages = packages.to_vec();
    Ok(UpgradeReport { basis: basis(loaded, stuck), packages, plan, changes })
}

fn known(all: &Dependencies, lock: &Lock, package: &str) -> Result<(), Error> {
    let required = all.members.iter().flat_map(|member| &member.requirements).map(|requirement| requirement.package.as_str());
    let names: BTreeSet<&str> = required.chain(lock.packages.iter().map(|package| package.name.as_str())).collect();
    if names.contains(package) {
        return Ok(());
    }
    let hint = did_you_mean::hint(package, names, "list what is locked with `cargo tree`");
    Err(Error::new(format!("nothing here depends on `{package}`"), hint))
}

/// How often text names each package.
fn references(all: &Dependencies, lock: &Lock, project: &Project) -> BTreeMap<String, u32> {
    let mut counts: BTreeMap<String, u32> = BTreeMap::new();
    for (package, standing) in lock.packages.iter().zip(assess(&Asks::of(all), Some(project)).packages) {
        let exposure = standing.exposure.unwrap_or_default();
        *counts.entry(package.name.clone()).or_default() += exposure.references + exposure.test_references;
    }
    counts
}

/// A step that only moves what it names within its bucket needs no exact versions: cargo knows which of them the workspace's Rust can build.
fn free(step: &mut UpgradeStep) {
    let is_named = |package: &str| step.packages.iter().any(|moved| moved.package == package);
    let is_plain = step.verdict == Verdict::Lock && step.remedy.edits.is_empty();
    if is_plain && step.remedy.updates.iter().all(|update| is_named(&update.package)) {
        step.remedy.updates.iter_mut().for_each(|update| update.to = None);
    }
}

struct Tried {
    changes: Vec<Option<LockDiff>>,
    stuck: Option<Stuck>,
}

fn tried(cargo: Asked<'_>, lock: &Lock, plan: &mut Upgrade, progress: &(dyn Fn(Progress) + Sync)) -> Tried {
    let count = plan.steps.len();
    let remedies: Vec<Remedy> = (0..count).map(|step| with_those_before(&plan.steps, step)).collect();
    let done = std::sync::atomic::AtomicUsize::new(0);
    let ask = |remedy: &Remedy| {
        let outcome = cargo.map(|cargo| cargo.apply(remedy));
        progress(Progress::Verified(done.fetch_add(1, std::sync::atomic::Ordering::Relaxed) + 1, count));
        outcome
    };
    let Ok(outcomes) = remedies.par_iter().map(ask).collect::<Result<Vec<Outcome>, &str>>() else {
        let reason = cargo.err().unwrap_or_default();
        plan.steps.iter_mut().for_each(|step| step.status = Status::Likely(reason.to_owned()));
        return Tried { changes: vec![None; count], stuck: None };
    };
    for (step, outcome) in plan.steps.iter_mut().zip(&outcomes) {
        take(step, outcome, &mut plan.held);
        step.status = status(step, lock, outcome);
    }
    plan.held.sort();
    let fails = count > 0 && plan.steps.iter().all(|step| step.status != Status::Verified);
    let stuck = fails.then(|| stuck(cargo)).flatten();
    if let Some(status) = stuck.as_ref().and_then(Stuck::status) {
        plan.steps.iter_mut().for_each(|step| step.status = status.clone());
    }
    let change = |outcome: Outcome| outcome.lock.map(|after| lock_diff::diff(lock, &after, None));
    Tried { changes: outcomes.into_iter().map(change).collect(), stuck }
}

/// A step with all that has to come before it.
fn with_those_before(steps: &[UpgradeStep], step: usize) -> Remedy {
    let mut needed = BTreeSet::from([step]);
    let mut open = vec![step];
    while let Some(step) = open.pop().and_then(|at| steps.get(at)) {
        open.extend(step.after.iter().map(|&before| before as usize).filter(|&before| needed.insert(before)));
    }
    let mut remedy = Remedy::default();
    for step in needed.iter().filter_map(|&at| steps.get(at)) {
        remedy.edits.extend(step.remedy.edits.iter().cloned());
        remedy.updates.extend(step.remedy.updates.iter().cloned());
    }
    remedy
}

/// What cargo took, where it was free to choose: a package that it did not move is held.
fn take(step: &mut UpgradeStep, outcome: &Outcome, held: &mut Vec<HeldBack>) {
    let Some(after) = &outcome.lock else { return };
    if step.verdict != Verdict::Lock || step.remedy.updates.iter().any(|update| update.to.is_some()) {
        return;
    }
    for moved in &mut step.packages {
        if let Some(taken) = newest_of_bucket(after, moved) {
            moved.to = taken.clone();
        }
    }
    let stays = |moved: &Moved| moved.from.as_ref() == Some(&moved.to);
    for moved in step.packages.iter().filter(|moved| stays(moved)) {
        let reason = format!("cargo leaves it at {}: what depends on it, or the Rust that is declared, lets it go no further", moved.to);
        held.push(HeldBack { package: moved.package.clone(), reason });
    }
    let still: Vec<(String, Option<Version>)> =
        step.packages.iter().filter(|moved| stays(moved)).map(|moved| (moved.package.clone(), moved.from.clone())).collect();
    if still.len() < step.packages.len() {
        step.packages.retain(|moved| !stays(moved));
        step.remedy.updates.retain(|update| !still.contains(&(update.package.clone(), update.version.clone())));
    }
}

fn newest_of_bucket<'a>(lock: &'a Lock, moved: &Moved) -> Option<&'a Version> {
    let copies = lock.packages.iter().filter(|package| package.name == moved.package).map(|package| &package.version);
    copies.filter(|version| Bucket::of(version) == Bucket::of(&moved.to)).max()
}

fn status(step: &UpgradeStep, before: &Lock, outcome: &Outcome) -> Status {
    let status = judge(&Goal::Resolves, before, outcome);
    let Some(after) = outcome.lock.as_ref().filter(|_| !matches!(status, Status::Unknown(_))) else { return status };
    for moved in &step.packages {
        let taken = newest_of_bucket(after, moved);
        if taken.is_none_or(|taken| moved.from.as_ref().is_some_and(|from| taken <= from)) {
            return Status::Unknown(format!("cargo resolves it, and takes no `{}` of {}", moved.package, Bucket::of(&moved.to)));
        }
    }
    status
}
