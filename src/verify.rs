//! Ways out, held against cargo: whether its own resolver does with them what they promise.

use rayon::prelude::*;

use crate::load::dependencies::LoadedDependencies;
use crate::load::oracle::{Ground, Oracle};
use crate::model::bucket::Bucket;
use crate::model::dependencies::Dependencies;
use crate::model::lock::Lock;
use crate::model::remedy::{Goal, Remedy, Status, Verdict};
use crate::model::standing::Assessment;
use crate::survey::Progress;
use crate::versions::judge::judge;

/// cargo about one workspace, or the reason why it cannot be asked, as a fragment.
pub type Asked<'a> = Result<&'a Oracle<'a>, &'a str>;

/// Puts a workspace before cargo, with all that can be reached from what it locks, and asks.
pub fn with_cargo<T>(loaded: &LoadedDependencies, ask: impl FnOnce(Asked<'_>) -> T) -> T {
    with_cargo_on(loaded, &reachable(loaded), ask)
}

/// The same, where what can be reached is known already.
pub fn with_cargo_on<T>(loaded: &LoadedDependencies, reachable: &Dependencies, ask: impl FnOnce(Asked<'_>) -> T) -> T {
    match Oracle::open(Ground::of(loaded, reachable)) {
        Ok(oracle) => ask(Ok(&oracle)),
        Err(reason) => ask(Err(&reason)),
    }
}

/// What was read, with all that can be reached from what it locks.
#[must_use]
pub fn reachable(loaded: &LoadedDependencies) -> Dependencies {
    let mut reachable = loaded.dependencies.clone();
    loaded.registries.close(&mut reachable);
    reachable
}

/// How sure it is that a remedy reaches a goal.
#[must_use]
pub fn status(cargo: Asked<'_>, before: &Lock, goal: &Goal, remedy: &Remedy) -> Status {
    match cargo {
        Ok(oracle) => judge(goal, before, &oracle.apply(remedy)),
        Err(reason) => Status::Likely(reason.to_owned()),
    }
}

/// Asks cargo whether the ways out of duplicates work.
pub fn duplicates(assessment: &mut Assessment, loaded: &LoadedDependencies, progress: &(dyn Fn(Progress) + Sync)) {
    let Some(lock) = &loaded.dependencies.lock else { return };
    let can_act = |verdict: Verdict| matches!(verdict, Verdict::Lock | Verdict::Update | Verdict::Direct);
    let asked = assessment.duplicates.iter_mut().filter(|one| can_act(one.verdict) && matches!(one.status, Status::Likely(_)));
    let mut asked: Vec<_> = asked.collect();
    if asked.is_empty() {
        return;
    }
    let all = asked.len();
    let done = std::sync::atomic::AtomicUsize::new(0);
    with_cargo(loaded, |cargo| {
        asked.par_iter_mut().for_each(|one| {
            let Some(old) = lock.packages.get(one.old as usize) else { return };
            let goal = Goal::Gone { package: old.name.clone(), bucket: Bucket::of(&old.version) };
            one.status = status(cargo, lock, &goal, &one.remedy);
            progress(Progress::Verified(done.fetch_add(1, std::sync::atomic::Ordering::Relaxed) + 1, all));
        });
    });
}
