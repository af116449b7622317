//! `rules/hostage_dependency.md`

use crate::finding::{Breach, Key};
use crate::model::requirement::Requirement;
use crate::model::standing::Hostage;
use crate::rules::dependency_context::{DependencyContext, Judged, breach};
use crate::versions::hostages::hostages;

/// Requirements in the lock that no release satisfies any more, or only one.
pub fn check(cx: &DependencyContext<'_>) -> Judged {
    if cx.dependencies.lock.is_none() {
        return Judged::without_lock();
    }
    let one_yank_away = cx.settings.switch("one_yank_away", None);
    let all = hostages(cx.dependencies, cx.asks);
    let told = all.found.iter().filter(|hostage| hostage.live == 0 || one_yank_away);
    let mut judged = Judged::from(told.map(|hostage| of(cx, hostage)).collect::<Vec<_>>());
    judged.lacks("crate", all.not_judged.into_iter().map(|name| (name, "its releases, or what it asks for, are not known".to_owned())));
    judged
}

fn of(cx: &DependencyContext<'_>, hostage: &Hostage) -> Breach {
    let own = own_requirement(cx, hostage);
    let by = cx.package(hostage.package).map_or("", |locked| locked.name.as_str());
    let wanted = format!("{} {}", hostage.requires, hostage.accepts);
    let left = if hostage.live == 0 { "no release that is left satisfies" } else { "a single release that is left satisfies" };
    let way = match own {
        Some(requirement) => format!("Let the entry `{}` ask for newer releases of `{}`", requirement.key, hostage.requires),
        None => format!("Move `{by}` to a release that asks for something else, or ask its authors for one"),
    };
    let values = vec![("package", cx.name(hostage.package)), ("wanted", wanted), ("left", left.to_owned()), ("way", way)];
    let place = own.map_or_else(|| cx.place_of(hostage.package), |requirement| requirement.at.clone());
    breach(Key::between("hostage_dependency", by, &hostage.requires), place, values)
}

/// The requirement where it is a member's: there it can be edited.
fn own_requirement<'a>(cx: &DependencyContext<'a>, hostage: &Hostage) -> Option<&'a Requirement> {
    let member = cx.dependencies.member_of.get(hostage.package as usize).copied().flatten()?;
    let mut all = cx.dependencies.members.get(member as usize)?.requirements.iter();
    all.find(|requirement| requirement.package == hostage.requires && requirement.accepts == hostage.accepts)
}
