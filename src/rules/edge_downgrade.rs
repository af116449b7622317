//! `rules/edge_downgrade.md`

use crate::finding::{Breach, Key};
use crate::model::lock_diff::Repointed;
use crate::rules::dependency_context::{DependencyContext, Judged, breach};
use crate::versions::lock_diff::diff;

/// Packages of the lock that take an older copy of a dependency than in the lock of the base.
pub fn check(cx: &DependencyContext<'_>) -> Judged {
    let Some(lock) = &cx.dependencies.lock else { return Judged::without_lock() };
    let Some(before) = cx.before else { return Judged::nothing("there is no base, name one with --since") };
    let found = diff(before, lock, Some(cx.asks)).repointed;
    found.iter().filter(|edge| edge.newer_is_there).map(|edge| told(cx, edge)).collect::<Vec<_>>().into()
}

fn told(cx: &DependencyContext<'_>, edge: &Repointed) -> Breach {
    let package = (0_u32..).zip(cx.locked()).find(|(_, locked)| locked.name == edge.package && locked.version == edge.version);
    let place = package.map(|(package, _)| cx.place_of(package)).unwrap_or_default();
    let way = match &edge.allowed_by {
        Some(text) => format!("Narrow `{} {text}`, which accepts both, or take the lock of the base again", edge.requires),
        None => "Take the lock of the base again, and update package by package".to_owned(),
    };
    let values = vec![
        ("package", format!("{} {}", edge.package, edge.version)),
        ("requires", edge.requires.clone()),
        ("from", edge.from.to_string()),
        ("to", edge.to.to_string()),
        ("both", if edge.takes_both { ", which it goes on taking too".to_owned() } else { String::new() }),
        ("way", way),
    ];
    breach(Key::between("edge_downgrade", &edge.package, &edge.requires), place, values)
}
