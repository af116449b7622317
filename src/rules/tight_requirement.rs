//! `rules/tight_requirement.md`

use crate::model::requirement::Requirement;
use crate::model::standing::{RequirementStanding, Shape};
use crate::rules::asked::{self, Asked};
use crate::rules::dependency_context::{DependencyContext, Judged};

/// Requirements of members that refuse compatible releases.
pub fn check(cx: &DependencyContext<'_>) -> Judged {
    let found = asked::standing(cx).filter(|(asked, standing)| refuses(standing) && !is_meant(cx, asked));
    let told = found.map(|(asked, standing)| {
        let from = asked.requirement.accepts.comparators.iter().find(|comparator| comparator.op != semver::Op::Less);
        let least = from.map(|comparator| {
            let parts = [Some(comparator.major), comparator.minor, comparator.patch];
            parts.into_iter().flatten().map(|part| part.to_string()).collect::<Vec<_>>().join(".")
        });
        (asked, vec![("shape", standing.shape.word().to_owned()), ("wider", least.unwrap_or_default())])
    });
    asked::breaches("tight_requirement", told).into()
}

fn refuses(standing: &RequirementStanding) -> bool {
    matches!(standing.shape, Shape::Exact | Shape::Tilde | Shape::Narrow)
}

/// Whether it is as tight as it has to be: with a reason beside it, on a pre-release, or on a crate that is published in lockstep.
fn is_meant(cx: &DependencyContext<'_>, Asked { member, requirement }: &Asked<'_>) -> bool {
    let is_prerelease = requirement.accepts.comparators.iter().any(|comparator| !comparator.pre.is_empty());
    let is_ours = || cx.dependencies.members.iter().any(|other| other.name == requirement.package);
    let is_derived = || is_sibling(&member.name, &requirement.package);
    let has_pair = || member.requirements.iter().any(|other| is_pair(requirement, other));
    requirement.pinned.is_some() || is_prerelease || is_ours() || is_derived() || has_pair()
}

/// Whether another requirement has the same text, on a crate of the same family: `foo = "=1.2.3"` beside `foo-derive = "=1.2.3"`.
fn is_pair(one: &Requirement, other: &Requirement) -> bool {
    one.package != other.package && one.text == other.text && is_sibling(&one.package, &other.package)
}

/// Whether one name continues the other at `-` or `_`.
fn is_sibling(one: &str, other: &str) -> bool {
    let continues = |name: &str, longer: &str| longer.strip_prefix(name).is_some_and(|rest| rest.starts_with(['-', '_']));
    continues(one, other) || continues(other, one)
}
