//! Why a package is not newer: the answer from requirements, held against cargo; where that finds no way, the solver has a look.
//!
//! The solver speaks only where it agrees with the lock, and what it finds is not told unless cargo does it.

use semver::{Version, VersionReq};

use crate::deps::DepsRequest;
use crate::error::Error;
use crate::load::dependencies::LoadedDependencies;
use crate::model::dependencies::Dependencies;
use crate::model::lock::Lock;
use crate::model::question::{Explanation, Forbidden, ForbiddenReleases, Question, WayOut};
use crate::model::remedy::{Goal, Remedy, Status, Update};
use crate::model::why_not::{Conclusion, WhyNot};
use crate::questions::ground::{Stuck, basis, locked, named, stuck, wish, with_cargo_if_wanted};
use crate::report::WhyNotReport;
use crate::solver::smallest::smallest;
use crate::solver::trust::is_trusted;
use crate::survey::Progress;
use crate::verify::{Asked, reachable, with_cargo_on};
use crate::versions::asks::Asks;
use crate::versions::judge::judge;
use crate::versions::why_not as pure;

/// A way out with more commands than this is no answer.
const MOST_UPDATES: usize = 12;

/// Why the package that is wished for is not there.
///
/// # Errors
/// There is no workspace, no lock, or no such package in it; or the wish cannot be read.
pub fn why_not(request: &DepsRequest, typed: &str, progress: &(dyn Fn(Progress) + Sync)) -> Result<WhyNotReport, Error> {
    let (name, wanted) = wish(typed)?;
    let (loaded, lock) = locked(request, progress)?;
    named(&lock, &name)?;
    let mut answer = pure::why_not(&loaded.dependencies, &name, wanted.as_ref());
    let goal = Wish { lock: &lock, package: &name, least: least(&loaded.dependencies, &answer), wanted: answer.wanted.clone() };
    let (mut way, mut proof, mut reason) = (None, None, None);
    match &mut answer.conclusion {
        Conclusion::Reachable(reach) => with_cargo_if_wanted(request, &loaded, |cargo| {
            reach.status = goal.status(cargo, &reach.remedy);
            reason = (cargo.is_ok() && reach.status != Status::Verified).then(|| stuck(cargo)).flatten();
            if let Some(status) = reason.as_ref().and_then(Stuck::status) {
                reach.status = status;
            }
        }),
        Conclusion::Blocked(_) | Conclusion::Unknown(_) if request.verify => (way, proof) = solved(&loaded, &goal),
        _ => {}
    }
    Ok(WhyNotReport { basis: basis(loaded, reason), answer, way, proof })
}

/// What is to be reached.
struct Wish<'a> {
    lock: &'a Lock,
    package: &'a str,
    /// The oldest release that will do.
    least: Option<Version>,
    wanted: Option<VersionReq>,
}

fn least(all: &Dependencies, answer: &WhyNot) -> Option<Version> {
    let Some(wanted) = &answer.wanted else { return answer.target.clone() };
    let asks = Asks::of(all);
    let good = asks.krate(&answer.package)?.releases.iter().find(|release| !release.yanked && wanted.matches(&release.version));
    good.map(|release| release.version.clone())
}

impl Wish<'_> {
    /// How sure it is that a remedy brings all copies to where they are wished.
    fn status(&self, cargo: Asked<'_>, remedy: &Remedy) -> Status {
        let (cargo, version) = match (cargo, self.least.clone()) {
            (Ok(cargo), Some(version)) => (cargo, version),
            (Ok(_), None) => return Status::Unknown("no release will do".to_owned()),
            (Err(reason), _) => return Status::Likely(reason.to_owned()),
        };
        let outcome = cargo.apply(remedy);
        let status = judge(&Goal::Reaches { package: self.package.to_owned(), version }, self.lock, &outcome);
        let taken = outcome.lock.iter().flat_map(|lock| &lock.packages).filter(|package| package.name == self.package);
        let mut strangers = taken.filter(|taken| self.wanted.as_ref().is_some_and(|wanted| !wanted.matches(&taken.version)));
        match (strangers.next(), status) {
            (Some(other), Status::Verified | Status::Likely(_)) => {
                Status::Unknown(format!("cargo resolves it, and takes `{} {}`", other.name, other.version))
            }
            (_, status) => status,
        }
    }
}

/// What the solver finds: a way that cargo takes, or a proof that there is none.
fn solved(loaded: &LoadedDependencies, wish: &Wish<'_>) -> (Option<(Remedy, Status)>, Option<Explanation>) {
    let all = reachable(loaded);
    let Some(least) = wish.least.clone().filter(|_| is_trusted(&all).is_ok()) else { return (None, None) };
    let forbidden = vec![Forbidden { package: wish.package.to_owned(), releases: ForbiddenReleases::Below(least) }];
    match smallest(&all, &Question { forbidden, ..Question::default() }) {
        WayOut::None(explanation) => (None, Some(explanation)),
        WayOut::Unknown(_) => (None, None),
        WayOut::Edits { edits, found } => {
            let updates = if edits.is_empty() { updates(wish.lock, &found) } else { Vec::new() };
            let remedy = Remedy { edits, updates };
            let is_short = remedy.updates.len() <= MOST_UPDATES && (!remedy.edits.is_empty() || !remedy.updates.is_empty());
            let way = is_short.then(|| with_cargo_on(loaded, &all, |cargo| wish.status(cargo, &remedy))).map(|status| (remedy, status));
            (way.filter(|(_, status)| !matches!(status, Status::Unknown(_))), None)
        }
    }
}

/// What brings a lock to what was found, for packages that are there once.
fn updates(lock: &Lock, found: &[(String, Version)]) -> Vec<Update> {
    let copies = |name: &str| lock.packages.iter().filter(|package| package.name == name).count();
    let moved = lock.packages.iter().filter_map(|package| {
        let mut of_it = found.iter().filter(|(name, _)| *name == package.name);
        let (_, to) = of_it.next()?;
        let is_one = of_it.next().is_none() && copies(&package.name) == 1 && *to != package.version;
        is_one.then(|| Update { package: package.name.clone(), version: Some(package.version.clone()), to: Some(to.clone()) })
    });
    moved.collect()
}
