//! What the text says of requirements: those that no text names, and crates that are used without one. Evidence, no proof.

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::FxHashMap;
use ustr::Ustr;

use crate::model::bucket::Bucket;
use crate::model::dependencies::Dependencies;
use crate::model::evidence::{Undeclared, Unnamed};
use crate::model::place::Place;
use crate::model::project::{ExternalReference, Project};
use crate::model::requirement::{Member, Requirement};
use crate::model::workspace::DependencyKind;
use crate::versions::asks::{Ask, Asks};
use crate::versions::crates::{Crates, Met};

/// How many segments behind a crate's name are looked at for the name of another crate: `sqlx::types::chrono` has it second.
const DEPTH: usize = 2;

/// Requirements of `[dependencies]` whose crate no text of the member names, sorted. Left out is what can be there for another reason: other members, what is
/// optional or that features name, what links a native library, what is asked for with features while others need it too. What a macro
/// writes is not seen, nor a library that does not bear its package's name: cargo's own lint is the judge.
#[must_use]
pub fn unnamed(dependencies: &Dependencies, asks: &Asks, project: &Project, crates: &Crates) -> Vec<Unnamed> {
    let named: BTreeSet<(u32, &str)> =
        project.external_references.iter().filter_map(|reference| names(project, crates, reference)).collect();
    let mut found = Vec::new();
    for member in crates.members().collect::<BTreeSet<_>>() {
        let Some(declaring) = dependencies.members.get(member as usize) else { continue };
        let locked = dependencies.member_of.iter().position(|of| *of == Some(member)).and_then(|at| u32::try_from(at).ok());
        for ask in locked.map(|locked| asks.by(locked)).unwrap_or_default() {
            let Some((_, index)) = ask.requirement else { continue };
            let Some(requirement) = declaring.requirements.get(index as usize) else { continue };
            let is_named = named.contains(&(member, requirement.package.replace('-', "_").as_str()));
            if !is_named && !has_other_reason(dependencies, asks, declaring, requirement, ask) {
                found.push(Unnamed { member, requirement: index });
            }
        }
    }
    found
}

fn names<'a>(project: &'a Project, crates: &Crates, reference: &ExternalReference) -> Option<(u32, &'a str)> {
    Some((crates.member(reference.from)?, project.external_crates.get(reference.krate as usize)?.as_str()))
}

fn has_other_reason(dependencies: &Dependencies, asks: &Asks, member: &Member, requirement: &Requirement, ask: &Ask) -> bool {
    let Some(held) = ask.met_by else { return true };
    let is_member = dependencies.member_of.get(held as usize).copied().flatten().is_some();
    let links = dependencies.release_of(held).is_none_or(|release| release.links.is_some());
    let in_features = member.features.values().flatten().any(|value| {
        let key = value.strip_prefix("dep:").unwrap_or(value).split(['/', '?']).next();
        key == Some(requirement.key.as_str())
    });
    let for_features = !requirement.features.is_empty() && asks.on(held).any(|other| other.by != ask.by);
    requirement.kind != DependencyKind::Normal || requirement.optional || is_member || links || in_features || for_features
}

/// Crates that members use through another crate that depends on them, sorted: the path names it behind the other's name. A crate can have a module of its
/// own that bears the name of a dependency: that looks the same.
#[must_use]
pub fn undeclared(dependencies: &Dependencies, asks: &Asks, project: &Project, crates: &Crates) -> Vec<Undeclared> {
    let mut found: BTreeMap<(u32, u32, u32), Undeclared> = BTreeMap::new();
    // one answer for each crate and path: references are many
    let mut known: FxHashMap<(u32, Ustr), Option<(&str, u32)>> = FxHashMap::default();
    for reference in &project.external_references {
        let Some((member, name)) = names(project, crates, reference) else { continue };
        for met in crates.meant(reference) {
            let answer = known.entry((met.package, reference.path)).or_insert_with(|| passed_on(asks, met, reference.path.as_str()));
            let Some((path, package)) = *answer else { continue };
            let file = project.files.get(reference.file as usize).cloned().unwrap_or_default();
            let at = Place { file, line: reference.line };
            let row = found.entry((member, met.package, package)).or_insert_with(|| {
                let (declared, other) = own(dependencies, asks, member, package);
                let path = format!("{name}::{path}");
                Undeclared { member, through: met.package, package, path, references: 0, at: at.clone(), declared, other }
            });
            row.references += 1;
            row.at = row.at.clone().min(at);
        }
    }
    found.into_values().collect()
}

/// The path up to the name of a crate that the named one depends on, and that crate.
fn passed_on<'a>(asks: &Asks, met: Met, path: &'a str) -> Option<(&'a str, u32)> {
    let mut end = 0;
    for segment in path.split("::").take(DEPTH) {
        let start = if end == 0 { 0 } else { end + "::".len() };
        end = start + segment.len();
        let is_meant = |ask: &&Ask| ask.kind == DependencyKind::Normal && ask.package.replace('-', "_") == segment;
        if let Some(package) = asks.by(met.package).iter().filter(is_meant).find_map(|ask| ask.met_by) {
            return Some((path.get(..end)?, package));
        }
    }
    None
}

/// The member's own requirement on the crate of a package, and what meets it where that is in another bucket.
fn own(dependencies: &Dependencies, asks: &Asks, member: u32, package: u32) -> (Option<u32>, Option<semver::Version>) {
    let packages = dependencies.lock.as_ref().map(|lock| lock.packages.as_slice()).unwrap_or_default();
    let locked = dependencies.member_of.iter().position(|of| *of == Some(member)).and_then(|at| u32::try_from(at).ok());
    let (Some(locked), Some(meant)) = (locked, packages.get(package as usize)) else { return (None, None) };
    let declared = asks.by(locked).iter().filter(|ask| ask.package == meant.name);
    let Some(ask) = declared.max_by_key(|ask| ask.met_by == Some(package)) else { return (None, None) };
    let held = ask.met_by.and_then(|held| packages.get(held as usize)).map(|held| &held.version);
    (ask.requirement.map(|(_, requirement)| requirement), held.filter(|held| Bucket::of(held) != Bucket::of(&meant.version)).cloned())
}

#[cfg(test)]
mod tests;
