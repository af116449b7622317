//! What features turn on, as cargo's resolver sees it when it makes a lock.
//!
//! Source: cargo, `resolver/dep_cache.rs`. Other than when it builds, `x?/f` turns `x` on: locks hold what weak features name.

use std::collections::BTreeMap;

use ustr::Ustr;

use crate::model::workspace::DependencyKind;
use crate::solver::candidate::{Ask, Body, Candidate};

/// What a feature turns on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value {
    /// `f`
    Feature(Ustr),
    /// `dep:x`
    Dependency(Ustr),
    /// `x/f`, `x?/f`: the dependency, the feature, whether the feature `x` stays as it is.
    DependencyFeature(Ustr, Ustr, bool),
}

/// Reads what a feature lists.
pub fn value(text: &str) -> Value {
    if let Some((dependency, feature)) = text.split_once('/') {
        let weak = dependency.ends_with('?');
        return Value::DependencyFeature(dependency.trim_end_matches('?').into(), feature.into(), weak);
    }
    text.strip_prefix("dep:").map_or_else(|| Value::Feature(text.into()), |key| Value::Dependency(key.into()))
}

/// What a feature of a candidate turns on; `None` where it has no such feature.
pub fn values(candidate: &Candidate, asks: &[Ask], feature: Ustr) -> Option<Vec<Value>> {
    if let Some(listed) = listed(candidate, feature) {
        return Some(listed);
    }
    // an optional dependency is a feature by itself, unless features speak of it with `dep:`
    let is_optional = asks.iter().any(|ask| ask.optional && ask.key == feature && ask.kind != DependencyKind::Dev);
    (is_optional && !names(candidate, feature)).then(|| vec![Value::Dependency(feature)])
}

fn listed(candidate: &Candidate, feature: Ustr) -> Option<Vec<Value>> {
    match candidate.body {
        Body::Release(release, _) => Some(release.features.get(&feature)?.iter().map(|text| value(text)).collect()),
        Body::Member(_, member) => Some(member.features.get(feature.as_str())?.iter().map(|text| value(text)).collect()),
    }
}

/// Whether some feature has `dep:<key>`.
fn names(candidate: &Candidate, key: Ustr) -> bool {
    let is_it = |text: &str| text.strip_prefix("dep:") == Some(key.as_str());
    match candidate.body {
        Body::Release(release, _) => release.features.values().flatten().any(|text| is_it(text)),
        Body::Member(_, member) => member.features.values().flatten().any(|text| is_it(text)),
    }
}

/// For each dependency of a member the features that its own features ask of it: a member is resolved with all features on.
pub fn all_on(candidate: &Candidate) -> BTreeMap<Ustr, Vec<Ustr>> {
    let mut on: BTreeMap<Ustr, Vec<Ustr>> = BTreeMap::new();
    if let Body::Member(_, member) = candidate.body {
        for text in member.features.values().flatten() {
            if let Value::DependencyFeature(key, feature, _) = value(text) {
                on.entry(key).or_default().push(feature);
            }
        }
    }
    on
}
