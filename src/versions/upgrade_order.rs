//! Which requirements move together, and in which order.
//!
//! Together: a and c, both asked for by one member, where the locked a asks for the old c, the new a for the new one, and the old requirement does
//! not accept the new c: values of c's types pass from the one to the other. And a and c where the new a pins the new c (`=`).
//! Before: c where the new a asks for the new c and the locked a did not ask for c at all.
//! Among what may come next: fewer manifests, fewer references, then the name.

use std::collections::{BTreeMap, BTreeSet};

use semver::{Op, VersionReq};

use crate::model::release::Release;
use crate::model::remedy::{Edit, Remedy, Status, Verdict};
use crate::model::upgrade::{Moved, UpgradeStep};
use crate::model::workspace::DependencyKind;
use crate::versions::asks::Asks;

/// A package whose requirements move.
#[derive(Clone, Debug)]
pub struct Bump<'a> {
    /// The package.
    pub name: &'a str,
    /// What it moves to.
    pub target: &'a Release,
    /// How its requirements change; sorted by place.
    pub edits: Vec<Edit>,
}

/// Appends a step for each group of bumps, in order.
pub fn append(asks: &Asks<'_>, steps: &mut Vec<UpgradeStep>, bumps: &[Bump<'_>], references: Option<&BTreeMap<String, u32>>) {
    let mut ties: Vec<(usize, usize, String)> = Vec::new();
    let mut before: Vec<(usize, usize)> = Vec::new();
    for (a, bump) in bumps.iter().enumerate() {
        for (c, other) in bumps.iter().enumerate().filter(|(c, _)| *c != a) {
            match relation(asks, bump, other) {
                Relation::Together(why) => ties.push((a, c, why)),
                Relation::After => before.push((c, a)),
                Relation::None => {}
            }
        }
    }
    let group_of = groups(bumps.len(), &ties);
    let mut waiting: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (bump, group) in group_of.iter().enumerate() {
        waiting.entry(*group).or_default().push(bump);
    }
    let mut needs: BTreeMap<usize, BTreeSet<usize>> = waiting.keys().map(|group| (*group, BTreeSet::new())).collect();
    for (first, then) in before.iter().map(|(first, then)| (group_of[*first], group_of[*then])).filter(|(first, then)| first != then) {
        needs.entry(then).or_default().insert(first);
    }
    let mut made: Vec<(usize, UpgradeStep)> = waiting
        .iter()
        .map(|(group, members)| {
            let why: Vec<&str> = ties.iter().filter(|(a, ..)| group_of[*a] == *group).map(|(.., why)| why.as_str()).collect();
            (*group, of_group(asks, members.iter().map(|&bump| &bumps[bump]), &why, references))
        })
        .collect();
    made.sort_by(|(_, a), (_, b)| (a.manifests, a.references, &a.packages).cmp(&(b.manifests, b.references, &b.packages)));
    let mut place_of: BTreeMap<usize, u32> = BTreeMap::new();
    while !made.is_empty() {
        // where two wait for each other, which cargo's own rules exclude, the cheapest goes first
        let next = made.iter().position(|(group, _)| needs[group].iter().all(|first| place_of.contains_key(first))).unwrap_or(0);
        let (group, mut step) = made.remove(next);
        step.after = needs[&group].iter().filter_map(|first| place_of.get(first).copied()).collect();
        step.after.sort_unstable();
        place_of.insert(group, u32::try_from(steps.len()).unwrap_or(u32::MAX));
        steps.push(step);
    }
}

enum Relation {
    Together(String),
    After,
    None,
}

/// How a package's bump stands to that of another which it may depend on.
fn relation(asks: &Asks<'_>, bump: &Bump<'_>, other: &Bump<'_>) -> Relation {
    let new =
        bump.target.dependencies.iter().filter(|dependency| dependency.package == other.name && dependency.kind != DependencyKind::Dev);
    let Some(new) = new.map(|dependency| &dependency.requirement).find(|accepts| accepts.matches(&other.target.version)) else {
        return Relation::None;
    };
    if new.comparators.iter().any(|comparator| comparator.op == Op::Exact && comparator.patch.is_some()) {
        return Relation::Together(format!("`{}` pins `{} {new}`", bump.name, other.name));
    }
    let is_direct = |copy: u32| asks.dependents(copy).iter().any(|&from| asks.is_member(from));
    let locked = asks.named(bump.name).filter(|&copy| is_direct(copy));
    let old: Vec<&VersionReq> = locked
        .flat_map(|copy| asks.by(copy).iter())
        .filter(|ask| ask.package == other.name && ask.met_by.is_some())
        .map(|ask| ask.accepts)
        .collect();
    let refusing = old.iter().find(|accepts| !accepts.matches(&other.target.version));
    match refusing {
        Some(old) if share_a_member(asks, bump.name, other.name) => {
            Relation::Together(format!("`{}` goes from `{} {old}` to `{} {new}`", bump.name, other.name, other.name))
        }
        None if !old.is_empty() => Relation::None,
        _ => Relation::After,
    }
}

fn share_a_member(asks: &Asks<'_>, a: &str, b: &str) -> bool {
    let requires = |package: u32, name: &str| asks.by(package).iter().any(|ask| ask.package == name);
    asks.members().any(|member| requires(member, a) && requires(member, b))
}

/// The least bump of each bump's group.
fn groups(count: usize, ties: &[(usize, usize, String)]) -> Vec<usize> {
    let mut group_of: Vec<usize> = (0..count).collect();
    for (a, c, _) in ties {
        let (from, to) = (group_of[*a].max(group_of[*c]), group_of[*a].min(group_of[*c]));
        for group in &mut group_of {
            if *group == from {
                *group = to;
            }
        }
    }
    group_of
}

fn of_group<'a>(
    asks: &Asks<'_>,
    bumps: impl Iterator<Item = &'a Bump<'a>>,
    why: &[&str],
    references: Option<&BTreeMap<String, u32>>,
) -> UpgradeStep {
    let (mut packages, mut edits) = (Vec::new(), Vec::new());
    for bump in bumps {
        let from = asks.named(bump.name).next().map(|copy| asks.locked(copy).version.clone());
        packages.push(Moved { package: bump.name.to_owned(), from, to: bump.target.version.clone() });
        edits.extend(bump.edits.iter().cloned());
    }
    packages.sort();
    edits.sort_by(|a, b| (&a.place, a.span.start).cmp(&(&b.place, b.span.start)));
    let count = references.map(|references| packages.iter().filter_map(|moved| references.get(&moved.package)).sum());
    let mut step = step(packages, Verdict::Direct, Remedy { edits, updates: Vec::new() });
    step.references = count;
    step.together = (!why.is_empty()).then(|| why.join(", "));
    step
}

/// A step that nobody has counted yet.
#[must_use]
pub fn step(packages: Vec<Moved>, verdict: Verdict, remedy: Remedy) -> UpgradeStep {
    let mut files: Vec<&str> = remedy.edits.iter().map(|edit| edit.place.file.as_str()).collect();
    files.sort_unstable();
    files.dedup();
    let manifests = u32::try_from(files.len()).unwrap_or(u32::MAX);
    let status = Status::Likely("cargo was not asked".to_owned());
    UpgradeStep { packages, verdict, remedy, status, manifests, references: None, together: None, after: Vec::new() }
}
