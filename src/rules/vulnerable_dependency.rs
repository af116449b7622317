//! `rules/vulnerable_dependency.md`

use crate::finding::{Breach, Key};
use crate::model::advisory::AdvisoryKind;
use crate::model::affected::{Affected, Fix};
use crate::model::lock::LockedPackage;
use crate::rules::dependency_context::{DependencyContext, Judged, breach};
use crate::versions::advisories::affected;

/// Locked packages for which an advisory holds that says they can be attacked, or break Rust's promises.
pub fn check(cx: &DependencyContext<'_>) -> Judged {
    if cx.dependencies.lock.is_none() {
        return Judged::without_lock();
    }
    match affected(cx.dependencies, cx.asks) {
        Some(found) => found.iter().filter_map(|found| told(cx, found)).collect::<Vec<_>>().into(),
        None => Judged::nothing("no list of advisories was given, name one with --advisories"),
    }
}

fn told(cx: &DependencyContext<'_>, found: &Affected) -> Option<Breach> {
    let advisory = cx.dependencies.advisories.as_ref()?.get(found.advisory as usize)?;
    let kind = match advisory.kind {
        AdvisoryKind::Vulnerability => "is vulnerable",
        AdvisoryKind::Unsound => "is unsound",
        AdvisoryKind::Unmaintained | AdvisoryKind::Notice => return None,
    };
    let locked = cx.package(found.package)?;
    let (fix, way) = words(&found.fix, locked);
    let values = vec![
        ("package", cx.name(found.package)),
        ("kind", kind.to_owned()),
        ("advisory", advisory.id.clone()),
        ("title", advisory.title.trim_end_matches('.').to_owned()),
        ("fix", fix),
        ("way", way),
    ];
    Some(breach(Key::between("vulnerable_dependency", &locked.name, &advisory.id), cx.place_of(found.package), values))
}

/// Whether the fix can be had, and what to do.
fn words(fix: &Fix, locked: &LockedPackage) -> (String, String) {
    let LockedPackage { name, version, .. } = locked;
    match fix {
        Fix::Allowed(to) => (format!("{to} mends it and is accepted"), format!("Run `cargo update -p {name}@{version} --precise {to}`")),
        Fix::Refused(to) => (
            format!("{to} mends it and a requirement refuses it"),
            format!("Let `underpin deps why-not {name}@{to}` tell who has to let the old one go"),
        ),
        Fix::Nowhere => ("no release mends it".to_owned(), format!("Do without `{name}`, or look into the advisory for a way around it")),
        Fix::Unknown(reason) => (format!("whether a release mends it is not known: {reason}"), format!("Look at the releases of `{name}`")),
    }
}
