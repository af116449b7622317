//! `rules/links_conflict.md`

use crate::finding::{Breach, Evidence, Key};
use crate::model::links_conflict::LinksConflict;
use crate::rules::dependency_context::{DependencyContext, Judged, breach};
use crate::versions::links::{conflicts, of_lock};

/// Packages of the lock that link the same native library.
pub fn check(cx: &DependencyContext<'_>) -> Judged {
    if cx.dependencies.lock.is_none() {
        return Judged::without_lock();
    }
    let found = conflicts(of_lock(cx.dependencies));
    let mut judged = Judged::from(found.iter().filter_map(|conflict| told(cx, conflict)).collect::<Vec<_>>());
    judged.lacks("package", cx.package_gaps());
    judged
}

fn told(cx: &DependencyContext<'_>, conflict: &LinksConflict) -> Option<Breach> {
    let is_one = |package: &u32| {
        let locked = cx.package(*package);
        locked.is_some_and(|locked| conflict.packages.iter().any(|(name, version)| *name == locked.name && *version == locked.version))
    };
    let packages: Vec<u32> = (0_u32..).take(cx.locked().len()).filter(is_one).collect();
    let names: Vec<String> = packages.iter().map(|package| format!("`{}`", cx.name(*package))).collect();
    let step = |package: &u32| Evidence { text: format!("`{}` links it", cx.name(*package)), place: cx.place_of(*package) };
    let values = vec![("links", conflict.links.clone()), ("packages", names.join(" and "))];
    let place = cx.place_of(*packages.first()?);
    Some(Breach {
        route: packages.iter().map(step).collect(),
        ..breach(Key::about("links_conflict", conflict.links.clone()), place, values)
    })
}
