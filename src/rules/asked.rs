//! What manifests ask for, text by text: a line of the root manifest that several members inherit is one finding, and each of them owes.

use std::collections::{BTreeMap, BTreeSet};

use crate::finding::{Breach, Debt, Evidence, Key};
use crate::model::dependencies::Dependencies;
use crate::model::place::Place;
use crate::model::requirement::{Member, Requirement};
use crate::model::standing::RequirementStanding;
use crate::model::workspace::DependencyKind;
use crate::rules::context::counted;
use crate::rules::dependency_context::DependencyContext;

/// A requirement, with whose it is.
#[derive(Clone, Copy)]
pub struct Asked<'a> {
    /// Whose.
    pub member: &'a Member,
    /// What is asked.
    pub requirement: &'a Requirement,
}

/// A requirement that is to be told, with what fills the page's texts.
pub type Found<'a> = (Asked<'a>, Vec<(&'static str, String)>);

/// The requirement with some indices, where there is one.
#[must_use]
pub fn at(dependencies: &Dependencies, member: u32, requirement: u32) -> Option<Asked<'_>> {
    let member = dependencies.members.get(member as usize)?;
    Some(Asked { member, requirement: member.requirements.get(requirement as usize)? })
}

/// The requirements of members on crates of registries, with where they stand.
pub fn standing<'a>(cx: &DependencyContext<'a>) -> impl Iterator<Item = (Asked<'a>, &'a RequirementStanding)> {
    let (dependencies, assessment) = (cx.dependencies, cx.assessment);
    let all =
        assessment.requirements.iter().filter_map(|standing| Some((at(dependencies, standing.member, standing.requirement)?, standing)));
    all.filter(|(asked, _)| asked.member.in_workspace)
}

/// Why nothing is known of requirements: package and reason.
pub fn gaps(cx: &DependencyContext<'_>) -> impl Iterator<Item = (String, String)> {
    standing(cx).filter_map(|(asked, standing)| Some((asked.requirement.package.clone(), standing.gap.clone()?)))
}

/// A breach for each text, sorted by place. The values of the first that asks with it are used, and these: `who` asks for the package, as ``
/// `app` asks ``, the `package`, and the `text`.
#[must_use]
pub fn breaches<'a>(rule: &str, found: impl IntoIterator<Item = Found<'a>>) -> Vec<Breach> {
    let mut by_text: BTreeMap<(&Place, &str), Vec<Found<'a>>> = BTreeMap::new();
    for (asked, values) in found {
        by_text.entry((&asked.requirement.at, &asked.requirement.key)).or_default().push((asked, values));
    }
    by_text.into_values().filter_map(|askers| one(rule, askers)).collect()
}

fn one(rule: &str, mut askers: Vec<Found<'_>>) -> Option<Breach> {
    let (first, values) = askers.first_mut()?;
    let (first, mut values) = (*first, std::mem::take(values));
    let place = first.requirement.at.clone();
    let names: BTreeSet<&str> = askers.iter().map(|(asked, _)| asked.member.name.as_str()).collect();
    let who = match names.len() {
        1 => format!("`{}` asks", first.member.name),
        several => format!("{} ask", counted(several as u64, "package")),
    };
    let text = first.requirement.text.as_deref().unwrap_or("*").to_owned();
    values.extend([("who", who), ("package", first.requirement.package.clone()), ("text", text)]);
    let inherits =
        |asked: &Asked| Evidence { text: format!("`{}` inherits it", asked.member.name), place: asked.requirement.entry.clone() };
    let inherited = askers.iter().map(|(asked, _)| asked).filter(|asked| asked.requirement.entry != place);
    let route = inherited.map(inherits).collect();
    let debt = |asked: &Asked| Debt {
        key: Key::between(rule, &asked.member.name, entry(asked.requirement)),
        at: None,
        sites: vec![asked.requirement.entry.clone()],
    };
    let mut debts: Vec<Debt> = askers.iter().map(|(asked, _)| debt(asked)).collect();
    debts.sort();
    Some(Breach { modules: Vec::new(), values, place, route, debts })
}

/// The name of an entry among those of a manifest, whatever its line and its version: `syn`, `syn (dev)`, `syn (build, cfg(unix))`.
#[must_use]
pub fn entry(requirement: &Requirement) -> String {
    let kind = match requirement.kind {
        DependencyKind::Normal => None,
        DependencyKind::Dev => Some("dev"),
        DependencyKind::Build => Some("build"),
    };
    let parts: Vec<&str> = kind.into_iter().chain(requirement.target.as_deref()).collect();
    if parts.is_empty() { requirement.key.clone() } else { format!("{} ({})", requirement.key, parts.join(", ")) }
}
