//! `rules/semver_trick.md`

use crate::finding::Key;
use crate::rules::dependency_context::{DependencyContext, Judged, breach, copy};

/// Old copies whose newest compatible release is made from the new one.
pub fn check(cx: &DependencyContext<'_>) -> Judged {
    if cx.dependencies.lock.is_none() {
        return Judged::without_lock();
    }
    let found = cx.assessment.duplicates.iter().filter(|duplicate| duplicate.is_semver_trick).filter_map(|duplicate| {
        let (old, new) = (cx.package(duplicate.old)?, cx.package(duplicate.new)?);
        let values = vec![
            ("old", cx.name(duplicate.old)),
            ("old_spec", format!("{}@{}", old.name, old.version)),
            ("name", old.name.clone()),
            ("new", new.version.to_string()),
        ];
        Some(breach(Key::about("semver_trick", copy(old)), cx.place_of(duplicate.old), values))
    });
    found.collect::<Vec<_>>().into()
}
