//! What is decided next, and for which version: what the lock has, else the newest, as cargo does.

use std::cmp::Reverse;
use std::convert::Infallible;

use pubgrub::{Dependencies, DependencyConstraints, DependencyProvider, PackageResolutionStatistics};
use rustc_hash::FxHashMap;
use semver::Version;
use ustr::Ustr;

use crate::model::bucket::Bucket;
use crate::solver::candidate::Candidate;
use crate::solver::package::{CrateId, Package};
use crate::solver::provider::{Constraints, Provider, Wide};
use crate::solver::sets::Set;

impl<'a> Provider<'a> {
    /// The best of a crate's releases in a set: what the bucket was decided to be, else the locked one, else the newest.
    fn best(&self, krate: CrateId, bucket: Bucket, set: &Set, feature: Option<Ustr>) -> Option<u32> {
        let krate_of = self.universe.crates.get(krate as usize)?;
        let open = (0..).zip(&krate_of.candidates).filter(|(index, candidate)| {
            candidate.is_open
                && Bucket::of(candidate.version) == bucket
                && set.contains(index)
                && feature.is_none_or(|feature| self.has_feature(krate, *index, feature))
        });
        let decided = self.chosen.borrow().get(&(krate, bucket)).copied();
        let rank = |(index, candidate): &(u32, &Candidate)| {
            (feature.is_some() && decided == Some(*index), candidate.is_locked, candidate.fits_rust, *index)
        };
        open.max_by_key(rank).map(|(index, _)| index)
    }

    /// How many versions a package may have: those with few are decided first.
    fn count(&self, package: Package, set: &Set) -> usize {
        match package {
            Package::Bucket(krate, bucket) | Package::Feature(krate, bucket, _) | Package::Default(krate, bucket) => {
                let candidates = self.universe.crates.get(krate as usize).map_or(&[][..], |krate| &krate.candidates);
                let counted = |(index, candidate): &(u32, &Candidate)| {
                    candidate.is_open && set.contains(index) && Bucket::of(candidate.version) == bucket
                };
                (0..).zip(candidates).filter(counted).count()
            }
            Package::Wide(number) | Package::WideFeature(number, _) | Package::WideDefault(number) => {
                // which bucket is taken is decided last: by then some are
                1000 + self.wide(number).map_or(0, |wide| wide.accepted.len())
            }
            Package::Root | Package::Links(_) | Package::Missing(_) => 0,
        }
    }

    /// The best bucket of a requirement that accepts several: that which the lock took for it, else one that is locked, else the newest.
    fn best_bucket(&self, number: u32, set: &Set) -> Option<u32> {
        let wide = self.wide(number)?;
        let krate = self.universe.crates.get(wide.target as usize)?;
        let taken: Vec<&Version> = if self.question.is_free { Vec::new() } else { self.taken(&wide, krate.name) };
        let rank = |(index, (_, accepted)): &(u32, &(Bucket, Set))| {
            let open = || (0..).zip(&krate.candidates).filter(|(version, _)| accepted.contains(version)).map(|(_, candidate)| candidate);
            let was_taken = open().any(|candidate| taken.contains(&candidate.version));
            (was_taken, open().any(|candidate| candidate.is_locked), *index)
        };
        (0..).zip(wide.accepted.iter()).filter(|(index, _)| set.contains(index)).max_by_key(rank).map(|(index, _)| index)
    }

    /// What the lock took of a crate for whose requirement that is.
    fn taken(&self, wide: &Wide, target: Ustr) -> Vec<&'a Version> {
        let (Package::Bucket(krate, bucket), Some(lock)) = (wide.from, &self.universe.dependencies.lock) else { return Vec::new() };
        let name = self.universe.crates.get(krate as usize).map_or("", |krate| krate.name.as_str());
        let from = lock.packages.iter().filter(|package| package.name == name && Bucket::of(&package.version) == bucket);
        let taken = from.flat_map(|package| &package.dependencies).filter_map(|&index| lock.packages.get(index as usize));
        taken.filter(|package| package.name == target.as_str()).map(|package| &package.version).collect()
    }
}

impl DependencyProvider for Provider<'_> {
    type P = Package;
    type V = u32;
    type VS = Set;
    type Priority = (u32, Reverse<usize>, Reverse<Package>);
    type M = String;
    type Err = Infallible;

    fn prioritize(&self, package: &Package, set: &Set, statistics: &PackageResolutionStatistics) -> Self::Priority {
        (statistics.conflict_count(), Reverse(self.count(*package, set)), Reverse(*package))
    }

    fn choose_version(&self, package: &Package, set: &Set) -> Result<Option<u32>, Infallible> {
        Ok(match *package {
            Package::Root => Some(0),
            Package::Bucket(krate, bucket) => {
                let best = self.best(krate, bucket, set, None);
                if let Some(best) = best {
                    self.chosen.borrow_mut().insert((krate, bucket), best);
                }
                best
            }
            Package::Feature(krate, bucket, feature) => self.best(krate, bucket, set, Some(feature)),
            Package::Default(krate, bucket) => {
                let decided = self.chosen.borrow().get(&(krate, bucket)).copied().filter(|decided| set.contains(decided));
                decided.or_else(|| self.best(krate, bucket, set, None))
            }
            Package::Wide(number) | Package::WideFeature(number, _) | Package::WideDefault(number) => self.best_bucket(number, set),
            Package::Links(_) => set.as_singleton().copied(),
            Package::Missing(_) => None,
        })
    }

    fn get_dependencies(&self, package: &Package, version: &u32) -> Result<Dependencies<Package, Set, String>, Infallible> {
        // one package at most twice: its sets are cut
        let mut constraints = Constraints::new();
        let mut at: FxHashMap<Package, usize> = FxHashMap::default();
        for (package, set) in self.constraints(*package, *version) {
            if let Some((_, known)) = at.get(&package).and_then(|&at| constraints.get_mut(at)) {
                *known = known.intersection(&set);
            } else {
                at.insert(package, constraints.len());
                constraints.push((package, set));
            }
        }
        Ok(Dependencies::Available(constraints.into_iter().collect::<DependencyConstraints<Package, Set>>()))
    }
}
