//! `rules/yanked_dependency.md`

use crate::finding::{Breach, Key};
use crate::rules::dependency_context::{DependencyContext, Judged, breach};

/// Locked releases that were withdrawn.
pub fn check(cx: &DependencyContext<'_>) -> Judged {
    if cx.dependencies.lock.is_none() {
        return Judged::without_lock();
    }
    let told = cx.registry_packages().filter(|(_, _, standing)| standing.yanked).map(|(package, locked, standing)| {
        let way = match &standing.replacement {
            Some(version) => format!("Run `cargo update -p {}@{} --precise {version}`", locked.name, locked.version),
            None => "Change a requirement first, as no release that is left is accepted by all that need it".to_owned(),
        };
        let name = cx.name(package);
        breach(Key::about("yanked_dependency", name.clone()), cx.place_of(package), vec![("package", name), ("way", way)])
    });
    let mut judged = Judged::from(told.collect::<Vec<Breach>>());
    judged.lacks("package", cx.package_gaps());
    judged
}
