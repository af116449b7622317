//! How old copies go: all that can, as one plan, held against cargo; and who has to act for the rest.
//!
//! What each copy takes by itself may not go together with the others. So the plan is tried as a whole; where cargo does not do all of it, each
//! way out is tried alone: those that cargo refuses leave the plan, and so do those that work, but not beside the others.

use rayon::prelude::*;

use crate::deps::DepsRequest;
use crate::error::Error;
use crate::model::bucket::Bucket;
use crate::model::remedy::{Goal, Status};
use crate::model::standing::Duplicate;
use crate::model::upgrade::Dedupe;
use crate::questions::ground::{basis, least_sure, locked, named, stuck, with_cargo_if_wanted};
use crate::report::DedupeReport;
use crate::survey::Progress;
use crate::verify::{Asked, status};
use crate::versions::assess::assess;
use crate::versions::dedupe as pure;
use crate::versions::edges::{self, Asks};
use crate::versions::issue_text::issue_text;
use crate::versions::judge::judge;

/// How old copies go, of the crate that is named or of all. `issues`: with what to write to whom.
///
/// # Errors
/// There is no workspace, no lock, or no such crate in it.
pub fn dedupe(
    request: &DepsRequest,
    package: Option<&str>,
    issues: bool,
    progress: &(dyn Fn(Progress) + Sync),
) -> Result<DedupeReport, Error> {
    let (loaded, lock) = locked(request, progress)?;
    package.map(|package| named(&lock, package)).transpose()?;
    let mut assessment = assess(&loaded.dependencies, None);
    let Some(asks) = edges::asks(&loaded.dependencies) else { return Err(Error::new("there is no lock", "run `cargo generate-lockfile`")) };
    let tried = with_cargo_if_wanted(request, &loaded, |cargo| {
        let mut trial = Trial { cargo, asks: &asks, duplicates: &mut assessment.duplicates, progress };
        trial.run(package)
    });
    let texts = assessment.blockers.iter().filter(|blocker| {
        let of_it = |number: &u32| package.is_none_or(|name| is_of(&asks, &assessment.duplicates, *number, name));
        issues && blocker.unlocks.iter().any(of_it)
    });
    let issues = texts.map(|blocker| issue_text(&asks, blocker, &assessment.duplicates)).collect();
    let Tried { plan, status, alone, refused, stuck } = tried;
    Ok(DedupeReport { basis: basis(loaded, stuck), assessment, package: package.map(str::to_owned), plan, status, alone, refused, issues })
}

fn is_of(asks: &Asks<'_>, duplicates: &[Duplicate], number: u32, name: &str) -> bool {
    duplicates.get(number as usize).is_some_and(|duplicate| asks.locked(duplicate.old).name == name)
}

struct Trial<'t, 'a> {
    cargo: Asked<'t>,
    asks: &'t Asks<'a>,
    duplicates: &'t mut Vec<Duplicate>,
    progress: &'t (dyn Fn(Progress) + Sync),
}

struct Tried {
    plan: Dedupe,
    status: Status,
    alone: Vec<u32>,
    refused: Vec<u32>,
    stuck: Option<String>,
}

impl Trial<'_, '_> {
    fn run(&mut self, package: Option<&str>) -> Tried {
        let plan = pure::dedupe(self.asks, self.duplicates, package);
        let statuses = self.together(&plan);
        if statuses.iter().all(|status| !matches!(status, Status::Unknown(_))) {
            return self.tried(plan, &statuses);
        }
        if let Some(reason) = stuck(self.cargo) {
            let status = Status::Unknown(format!("cargo resolves nothing here: {reason}"));
            let statuses = vec![status; plan.goes.len()];
            return Tried { stuck: Some(reason), ..self.tried(plan, &statuses) };
        }
        self.one_by_one(&plan.goes);
        let fails = |number: &u32| self.duplicates.get(*number as usize).is_some_and(|one| matches!(one.status, Status::Unknown(_)));
        let (refused, mut rest): (Vec<u32>, Vec<u32>) = plan.goes.iter().partition(|number| fails(number));
        let mut alone = Vec::new();
        while !rest.is_empty() {
            let part = Dedupe { stays: plan.stays.clone(), ..self.of(&rest) };
            let statuses = self.together(&part);
            let failing: Vec<u32> =
                rest.iter().zip(&statuses).filter(|(_, status)| matches!(status, Status::Unknown(_))).map(|(number, _)| *number).collect();
            if failing.is_empty() {
                alone.sort_unstable();
                return Tried { alone, refused, ..self.tried(part, &statuses) };
            }
            // where it is all or nothing, the last to come is the first to go
            let leaves = if failing.len() == rest.len() { rest.last().copied().into_iter().collect() } else { failing };
            rest.retain(|number| !leaves.contains(number));
            alone.extend(leaves);
        }
        alone.sort_unstable();
        let plan = Dedupe { stays: plan.stays, ..Dedupe::default() };
        Tried { alone, refused, ..self.tried(plan, &[]) }
    }

    /// A plan for these alone, numbered as all are.
    fn of(&self, numbers: &[u32]) -> Dedupe {
        let chosen: Vec<Duplicate> = numbers.iter().filter_map(|&number| self.duplicates.get(number as usize)).cloned().collect();
        let plan = pure::dedupe(self.asks, &chosen, None);
        let goes = plan.goes.iter().filter_map(|&at| numbers.get(at as usize)).copied().collect();
        Dedupe { goes, ..plan }
    }

    /// What cargo makes of each copy that a plan is to remove, when all of it is done.
    fn together(&self, plan: &Dedupe) -> Vec<Status> {
        if plan.goes.is_empty() {
            return Vec::new();
        }
        let outcome = self.cargo.map(|cargo| cargo.apply(&plan.remedy));
        let of = |number: &u32| match &outcome {
            Err(reason) => Status::Likely((*reason).to_owned()),
            Ok(outcome) => self.goal(*number).map_or(Status::Verified, |goal| judge(&goal, self.asks.lock, outcome)),
        };
        plan.goes.iter().map(of).collect()
    }

    fn one_by_one(&mut self, numbers: &[u32]) {
        let done = std::sync::atomic::AtomicUsize::new(0);
        let statuses: Vec<(u32, Status)> = numbers
            .par_iter()
            .filter_map(|&number| {
                let remedy = &self.duplicates.get(number as usize)?.remedy;
                let status = status(self.cargo, self.asks.lock, &self.goal(number)?, remedy);
                (self.progress)(Progress::Verified(done.fetch_add(1, std::sync::atomic::Ordering::Relaxed) + 1, numbers.len()));
                Some((number, status))
            })
            .collect();
        self.note(statuses);
    }

    fn goal(&self, number: u32) -> Option<Goal> {
        let old = self.asks.locked(self.duplicates.get(number as usize)?.old);
        Some(Goal::Gone { package: old.name.clone(), bucket: Bucket::of(&old.version) })
    }

    fn note(&mut self, statuses: impl IntoIterator<Item = (u32, Status)>) {
        for (number, status) in statuses {
            if let Some(duplicate) = self.duplicates.get_mut(number as usize) {
                duplicate.status = status;
            }
        }
    }

    fn tried(&mut self, plan: Dedupe, statuses: &[Status]) -> Tried {
        self.note(plan.goes.iter().copied().zip(statuses.iter().cloned()));
        Tried { plan, status: least_sure(statuses), alone: Vec::new(), refused: Vec::new(), stuck: None }
    }
}
