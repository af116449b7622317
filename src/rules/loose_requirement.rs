//! `rules/loose_requirement.md`

use semver::Version;

use crate::model::bucket::Bucket;
use crate::model::standing::{RequirementStanding, Shape};
use crate::rules::asked::{self, Asked};
use crate::rules::dependency_context::{DependencyContext, Judged};

/// Requirements of members that accept releases which break what was written against others that they accept.
pub fn check(cx: &DependencyContext<'_>) -> Judged {
    let is_told = |(asked, standing): &(Asked<'_>, &RequirementStanding)| {
        matches!(standing.shape, Shape::Any | Shape::Open | Shape::Wide) && asked.requirement.pinned.is_none()
    };
    let values = |standing: &RequirementStanding| {
        let locked = standing.package.and_then(|package| cx.package(package)).map(|locked| &locked.version);
        let version: Option<&Version> = locked.or(standing.best.as_ref());
        let narrower = version.map_or_else(|| "the bucket that is tested".to_owned(), |version| format!("`{}`", Bucket::of(version)));
        vec![("shape", reach(standing.shape).to_owned()), ("narrower", narrower)]
    };
    let told = asked::standing(cx).filter(is_told).map(|(asked, standing)| (asked, values(standing)));
    asked::breaches("loose_requirement", told).into()
}

fn reach(shape: Shape) -> &'static str {
    match shape {
        Shape::Any => "accepts every release",
        Shape::Open => "has no end",
        _ => "spans buckets",
    }
}
