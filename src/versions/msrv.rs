//! What Rust each member needs by what it builds, against what it declares.
//!
//! `need = max(rust_version)` over the locked packages that a member builds, tests left out, itself left out. Packages that do not say what they need
//! are counted: the true need can be higher. In a workspace cargo's resolver goes by the lowest declared `rust-version` of all members,
//! so one member that declares an old one drags all others to older releases.

use crate::model::dependencies::Dependencies;
use crate::model::rust_version::RustVersion;
use crate::model::standing::RustNeed;
use crate::versions::activity;
use crate::versions::asks::Asks;
use crate::versions::build::{Chosen, Tests};

/// What each member of the workspace needs that is in the lock, sorted by member. `built_by` gives the locked packages that a member builds over
/// normal and build dependencies.
fn rust_needs(dependencies: &Dependencies, built_by: &dyn Fn(u32) -> Vec<u32>) -> Vec<RustNeed> {
    let members = dependencies.members.iter().zip(0_u32..).filter(|(declaring, _)| declaring.in_workspace);
    let locked = |member: u32| dependencies.member_of.contains(&Some(member));
    members.filter(|(_, member)| locked(*member)).map(|(_, member)| need(dependencies, member, &built_by(member))).collect()
}

/// The same by what each member builds with all of its features on, tests left out, on any target. Nothing without a lock.
#[must_use]
pub fn needs(asks: &Asks<'_>) -> Vec<RustNeed> {
    let dependencies = asks.dependencies;
    let built_by = |member: u32| {
        let package = (0_u32..).zip(&dependencies.member_of).find(|(_, of)| **of == Some(member)).map(|(package, _)| package);
        let built = activity::members(asks, package.into_iter().collect(), Chosen::All, Tests::LeftOut, &|_| None);
        (0_u32..).take(asks.lock.packages.len()).filter(|package| built.builds(*package)).collect()
    };
    rust_needs(dependencies, &built_by)
}

fn need(dependencies: &Dependencies, member: u32, built: &[u32]) -> RustNeed {
    let others = built.iter().filter(|package| dependencies.member_of.get(**package as usize) != Some(&Some(member)));
    let mut said: Vec<(u32, Option<RustVersion>)> = others.map(|package| (*package, says(dependencies, *package))).collect();
    said.sort_unstable();
    said.dedup();
    let need = said.iter().filter_map(|(_, version)| *version).max();
    RustNeed {
        member,
        declared: declared(dependencies, member),
        need,
        because: said.iter().filter(|(_, version)| version.is_some() && *version == need).map(|(package, _)| *package).collect(),
        silent: u32::try_from(said.iter().filter(|(_, version)| version.is_none()).count()).unwrap_or(u32::MAX),
    }
}

fn declared(dependencies: &Dependencies, member: u32) -> Option<RustVersion> {
    dependencies.members.get(member as usize)?.rust_version.as_ref().map(|(version, _)| *version)
}

/// The Rust that a locked package says it needs.
#[must_use]
pub fn says(dependencies: &Dependencies, package: u32) -> Option<RustVersion> {
    match dependencies.member_of.get(package as usize).copied().flatten() {
        Some(member) => declared(dependencies, member),
        None => dependencies.release_of(package)?.rust_version,
    }
}

/// The lowest `rust-version` that members declare, by which cargo's resolver goes, and the members that declare it: those drag the others where not all
/// declare the same. `None` where nobody declares one.
#[must_use]
pub fn lowest_declared(dependencies: &Dependencies) -> Option<(RustVersion, Vec<u32>)> {
    let members = dependencies.members.iter().zip(0_u32..).filter(|(declaring, _)| declaring.in_workspace);
    let declared: Vec<(RustVersion, u32)> =
        members.filter_map(|(declaring, member)| Some((declaring.rust_version.as_ref()?.0, member))).collect();
    let lowest = declared.iter().map(|(version, _)| *version).min()?;
    Some((lowest, declared.iter().filter(|(version, _)| *version == lowest).map(|(_, member)| *member).collect()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::testing::dependencies;

    fn workspace() -> Dependencies {
        dependencies(
            "deep 1.0.0 rust=1.70
             foo 1.0.0 rust=1.60: deep ^1
             silent 1.0.0
             tester 1.0.0 rust=1.90
             maker 1.0.0 rust=1.70
             member app 0.1.0 rust=1.65: foo ^1; silent ^1; dev tester ^1; build maker ^1
             member core 0.1.0: silent ^1
             member late 0.1.0 rust=1.80: app ^0.1
             lock app 0.1.0: foo 1.0.0, silent 1.0.0, tester 1.0.0, maker 1.0.0
             lock core 0.1.0: silent 1.0.0
             lock late 0.1.0: app 0.1.0
             lock deep 1.0.0
             lock foo 1.0.0: deep 1.0.0
             lock maker 1.0.0
             lock silent 1.0.0: stray 1.0.0
             lock stray 1.0.0
             lock tester 1.0.0",
        )
    }

    fn needs(all: &mut Dependencies) -> Vec<RustNeed> {
        for requirement in &mut all.members[2].requirements {
            requirement.source = crate::model::requirement::RequirementSource::Path("../app".to_owned());
        }
        super::needs(&Asks::of(all))
    }

    #[test]
    fn the_greatest_of_what_is_built_is_needed() {
        let mut all = workspace();
        let found = needs(&mut all);
        let packages = &all.lock.as_ref().unwrap().packages;
        let names = |because: &[u32]| because.iter().map(|package| packages[*package as usize].name.clone()).collect::<Vec<_>>();
        assert_eq!((found[0].declared, found[0].need), (RustVersion::parse("1.65"), RustVersion::parse("1.70")));
        assert_eq!(names(&found[0].because), ["deep", "maker"], "and the tester is for tests only");
        assert_eq!((found[0].silent, found[1].silent), (1, 1));
        assert_eq!((found[1].declared, found[1].need), (None, None));
        assert_eq!(found[2].need, RustVersion::parse("1.70"), "over another member, which says 1.65 itself");
    }

    #[test]
    fn the_lowest_of_all_members_drags_the_others() {
        assert_eq!(lowest_declared(&workspace()), Some((RustVersion::parse("1.65").unwrap(), vec![0])));
        assert_eq!(lowest_declared(&dependencies("member app 0.1.0: foo ^1")), None);
    }
}
