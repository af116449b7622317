//! `rules/prerelease_dependency.md`

use std::collections::BTreeSet;

use crate::finding::Key;
use crate::model::prerelease::{Overtaken, OvertakenAt};
use crate::rules::asked::{self, Asked};
use crate::rules::dependency_context::{DependencyContext, Judged, breach};
use crate::versions::prereleases::overtaken;

/// Pre-releases that are locked or asked for although a finished release is newer.
pub fn check(cx: &DependencyContext<'_>) -> Judged {
    let found = overtaken(cx.dependencies);
    let asked: Vec<(Asked<'_>, &Overtaken)> = found.iter().filter_map(|found| Some((asking(cx, found)?, found))).collect();
    // what a member asks for is mended there: the lock follows
    let named: BTreeSet<&str> = asked.iter().map(|(asked, _)| asked.requirement.package.as_str()).collect();
    let locked = found.iter().filter_map(|found| {
        let OvertakenAt::Locked(package) = found.at else { return None };
        let locked = cx.package(package).filter(|locked| !named.contains(locked.name.as_str()))?;
        let way = format!("Let `underpin deps why-not {}@{}` tell who asks for the pre-release", locked.name, found.newest);
        let key = Key::about("prerelease_dependency", locked.name.clone());
        Some(breach(key, cx.place_of(package), values(format!("`{}` is locked", cx.name(package)), found, way)))
    });
    let mut breaches: Vec<_> = locked.collect();
    let told = asked.iter().filter(|(asked, _)| asked.requirement.pinned.is_none()).map(|(asked, found)| {
        let requirement = asked.requirement;
        let what = format!("`{}` asks for `{} {}`", asked.member.name, requirement.package, requirement.text.as_deref().unwrap_or("*"));
        (*asked, values(what, found, format!("Ask for `{}`", found.newest)))
    });
    breaches.extend(asked::breaches("prerelease_dependency", told));
    let mut judged = Judged::from(breaches);
    judged.lacks("package", cx.package_gaps());
    judged
}

fn asking<'a>(cx: &DependencyContext<'a>, found: &Overtaken) -> Option<Asked<'a>> {
    let OvertakenAt::Asked { member, requirement } = found.at else { return None };
    asked::at(cx.dependencies, member, requirement)
}

fn values(what: String, found: &Overtaken, way: String) -> Vec<(&'static str, String)> {
    vec![("what", what), ("version", found.version.to_string()), ("newest", found.newest.to_string()), ("way", way)]
}
