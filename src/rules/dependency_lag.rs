//! `rules/dependency_lag.md`

use crate::finding::Key;
use crate::model::lock::LockedPackage;
use crate::model::standing::{Lag, Standing};
use crate::rules::dependency_context::{DependencyContext, Judged, breach, copy, shown};
use crate::versions::lag::years;

/// Locked packages that lag behind their newest release by more than the limit.
pub fn check(cx: &DependencyContext<'_>) -> Judged {
    if cx.dependencies.lock.is_none() {
        return Judged::without_lock();
    }
    let max = cx.settings.number("max_years", None);
    let mut judged = Judged::default();
    for (package, locked, standing) in cx.registry_packages() {
        let Some(lag) = standing.lag else { continue };
        if years(lag.mine + lag.requirement + lag.blocked) > max {
            let key = Key::about("dependency_lag", copy(locked));
            judged.breaches.push(breach(key, cx.place_of(package), values(cx.name(package), locked, standing, lag, max)));
        }
    }
    let unknown =
        |standing: &Standing| standing.gap.clone().unwrap_or_else(|| "its registry does not say when releases were published".to_owned());
    let gaps = cx.registry_packages().filter(|(_, _, standing)| standing.lag.is_none());
    judged.lacks("package", gaps.map(|(package, _, standing)| (cx.name(package), unknown(standing))));
    judged
}

fn values(name: String, locked: &LockedPackage, standing: &Standing, lag: Lag, max: f64) -> Vec<(&'static str, String)> {
    let greatest = lag.mine.max(lag.requirement).max(lag.blocked);
    let way = if greatest == lag.mine {
        format!("Run `cargo update -p {}@{}`", locked.name, locked.version)
    } else {
        format!("Let `underpin deps why-not {}@{}` tell who has to let it go", locked.name, shown(standing.newest.as_ref()))
    };
    let shown_years = |days: i64| format!("{:.1}", years(days));
    let parts = [(lag.mine, "by the lock"), (lag.requirement, "by a requirement of the workspace"), (lag.blocked, "by others")];
    let parts = parts.iter().filter(|(days, _)| *days > 0).map(|(days, word)| format!("{} {word}", shown_years(*days)));
    let parts: Vec<String> = parts.collect();
    vec![
        ("package", name),
        ("newest", shown(standing.newest.as_ref())),
        ("years", shown_years(lag.mine + lag.requirement + lag.blocked)),
        ("max", format!("{max}")),
        ("parts", parts.join(", ")),
        ("way", way),
    ]
}
