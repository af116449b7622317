//! `rules/feature_surprise.md`

use crate::finding::{Breach, Evidence, Key};
use crate::model::requirement::{Member, Requirement};
use crate::model::unification::FeatureSurprise;
use crate::rules::context::counted;
use crate::rules::dependency_context::{DependencyContext, Judged, breach};
use crate::versions::surprises::{builds, feature_surprises};

/// Features that members have of a direct dependency only where the whole workspace is built.
pub fn check(cx: &DependencyContext<'_>) -> Judged {
    if cx.dependencies.lock.is_none() {
        return Judged::without_lock();
    }
    let found = feature_surprises(cx.asks, &builds(cx.asks, &|_| None));
    let mut judged = Judged::from(found.iter().filter_map(|found| told(cx, found)).collect::<Vec<_>>());
    judged.lacks("package", cx.package_gaps());
    judged
}

fn told(cx: &DependencyContext<'_>, found: &FeatureSurprise) -> Option<Breach> {
    let member = cx.dependencies.members.get(found.member as usize)?;
    let package = cx.package(found.package)?;
    let requirement = entry(member, &package.name)?;
    let features: Vec<String> = found.features.iter().map(|feature| format!("`{feature}`")).collect();
    let values = vec![
        ("member", member.name.clone()),
        ("count", counted(features.len() as u64, "feature")),
        ("package", cx.name(found.package)),
        ("features", features.join(", ")),
    ];
    let others = found.because.iter().filter_map(|other| cx.dependencies.members.get(*other as usize));
    let brings = |other: &Member| {
        let place = entry(other, &package.name).map(|requirement| requirement.entry.clone());
        Evidence { text: format!("`{}` brings it", other.name), place: place.unwrap_or_else(|| cx.place_of(found.package)) }
    };
    let key = Key::between("feature_surprise", &member.name, &package.name);
    Some(Breach { route: others.map(brings).collect(), ..breach(key, requirement.entry.clone(), values) })
}

/// The entry of a member for a package.
fn entry<'a>(member: &'a Member, package: &str) -> Option<&'a Requirement> {
    member.requirements.iter().find(|requirement| requirement.package == package)
}
