//! `rules/abandoned_dependency.md`

use crate::finding::{Breach, Key};
use crate::model::abandoned::Abandoned;
use crate::rules::context::counted;
use crate::rules::dependency_context::{DependencyContext, Judged, breach};
use crate::versions::abandonment::abandoned;
use crate::versions::advisories::affected;

/// Locked packages of crates that nobody seems to look after, and that cost something.
pub fn check(cx: &DependencyContext<'_>) -> Judged {
    if cx.dependencies.lock.is_none() {
        return Judged::without_lock();
    }
    let affected = affected(cx.dependencies, cx.asks);
    let chains = || cx.assessment.duplicates.iter().flat_map(|duplicate| &duplicate.chains);
    let holds_old_copy = |package: u32| chains().any(|chain| chain.blocker == Some(package));
    let found = abandoned(cx.dependencies, &cx.assessment.packages, affected.as_deref().unwrap_or_default(), &holds_old_copy);
    let mut judged = Judged::from(found.iter().filter_map(|found| told(cx, found)).collect::<Vec<_>>());
    if affected.is_none() {
        judged
            .not_judged
            .push("whether an advisory calls a crate unmaintained: no list of advisories was given, name one with --advisories".to_owned());
    }
    judged.lacks("package", cx.package_gaps());
    judged
}

fn told(cx: &DependencyContext<'_>, found: &Abandoned) -> Option<Breach> {
    let locked = cx.package(found.package)?;
    let advisory = found.unmaintained.and_then(|index| cx.dependencies.advisories.as_ref()?.get(index as usize));
    let why = match advisory {
        Some(advisory) => format!("{} calls it unmaintained", advisory.id),
        None => "it holds an old copy of another crate".to_owned(),
    };
    let exposure = cx.assessment.packages.get(found.package as usize).and_then(|standing| standing.exposure.as_ref());
    let depth = exposure.map_or_else(String::new, |exposure| {
        let public = if exposure.public { ", in a public interface too" } else { "" };
        format!(
            "; it is named by {} in {}{public}",
            counted(exposure.references, "reference"),
            counted(exposure.modules.len() as u64, "module")
        )
    });
    let days = u64::try_from(found.pulse_days).unwrap_or(0);
    let values = vec![
        ("package", cx.name(found.package)),
        ("name", locked.name.clone()),
        ("days", counted(days, "day")),
        ("why", why),
        ("depth", depth),
    ];
    Some(breach(Key::about("abandoned_dependency", locked.name.clone()), cx.place_of(found.package), values))
}
