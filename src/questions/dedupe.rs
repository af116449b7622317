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
use crate::questions::ground::{Stuck, basis, least_sure, locked, named, stuck, with_cargo_if_wanted};
use crate::report::DedupeReport;
use crate::survey::Progress;
use crate::verify::{Asked, status};
use crate::versions::asks::Asks;
use crate::versions::assess::assess;
use crate::versions::dedupe as pure;
use crate::versions::issue_text::issue_text;
use crate::versions::judge::judge;

/// How many plans are tried where the whole does not go.
const TRIES: usize = 16;

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
    let asks = Asks::of(&loaded.dependencies);
    let mut assessment = assess(&asks, None);
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

/// The search for what goes together.
struct Search {
    alone: Vec<u32>,
    tries: usize,
}

struct Tried {
    plan: Dedupe,
    status: Status,
    alone: Vec<u32>,
    refused: Vec<u32>,
    stuck: Option<Stuck>,
}

impl Trial<'_, '_> {
    fn run(&mut self, package: Option<&str>) -> Tried {
        let plan = pure::dedupe(self.asks, self.duplicates, package);
        let statuses = self.together(&plan);
        if statuses.iter().all(|status| *status == Status::Verified) || self.cargo.is_err() {
            return self.tried(plan, &statuses);
        }
        if let Some(stuck) = stuck(self.cargo) {
            let statuses = stuck.status().map_or(statuses, |status| vec![status; plan.goes.len()]);
            return Tried { stuck: Some(stuck), ..self.tried(plan, &statuses) };
        }
        self.one_by_one(&plan.goes);
        if statuses.iter().all(|status| !matches!(status, Status::Unknown(_))) {
            // what is not known may concern some of them alone
            return Tried { status: least_sure(&statuses), ..self.tried(plan, &[]) };
        }
        let fails = |number: &u32| self.duplicates.get(*number as usize).is_some_and(|one| matches!(one.status, Status::Unknown(_)));
        let (refused, rest): (Vec<u32>, Vec<u32>) = plan.goes.iter().partition(|number| fails(number));
        let mut search = Search { alone: Vec::new(), tries: TRIES };
        let chosen = self.grow(Vec::new(), &rest, &mut search);
        let part = Dedupe { stays: plan.stays, left_out: plan.left_out, ..self.of(&chosen) };
        let statuses = self.together(&part);
        search.alone.sort_unstable();
        Tried { alone: search.alone, refused, ..self.tried(part, &statuses) }
    }

    /// As many of `open` as go together with those that are given. Halves are tried where a whole does not go: one that spoils it is found quickly.
    fn grow(&self, given: Vec<u32>, open: &[u32], search: &mut Search) -> Vec<u32> {
        if open.is_empty() {
            return given;
        }
        if search.tries == 0 {
            search.alone.extend(open);
            return given;
        }
        search.tries -= 1;
        let all = [given.as_slice(), open].concat();
        let plan = self.of(&all);
        let statuses = self.together(&plan);
        let fails = |(number, status): (&u32, &Status)| matches!(status, Status::Unknown(_)).then_some(*number);
        let failing: Vec<u32> = plan.goes.iter().zip(&statuses).filter_map(fails).collect();
        if failing.is_empty() {
            return all;
        }
        if failing.len() < all.len() && failing.iter().all(|number| open.contains(number)) {
            let rest: Vec<u32> = open.iter().copied().filter(|number| !failing.contains(number)).collect();
            search.alone.extend(failing);
            return self.grow(given, &rest, search);
        }
        if let [one] = open {
            search.alone.push(*one);
            return given;
        }
        let (left, right) = open.split_at(open.len() / 2);
        let given = self.grow(given, left, search);
        self.grow(given, right, search)
    }

    /// A plan for these alone, numbered as all are.
    fn of(&self, numbers: &[u32]) -> Dedupe {
        let chosen: Vec<(u32, &Duplicate)> =
            numbers.iter().filter_map(|&number| Some((number, self.duplicates.get(number as usize)?))).collect();
        pure::together(self.asks, &chosen)
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

    /// With the statuses noted; what each is by itself stays where there are none.
    fn tried(&mut self, plan: Dedupe, statuses: &[Status]) -> Tried {
        self.note(plan.goes.iter().copied().zip(statuses.iter().cloned()));
        Tried { plan, status: least_sure(statuses), alone: Vec::new(), refused: Vec::new(), stuck: None }
    }
}
