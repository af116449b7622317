//! What another release of a locked package would depend on, with the features that are on.
//!
//! An optional dependency that the locked release has too is off where the lock shows it off. One that is new is off unless the release's default
//! features, or the features that are asked of the locked package, turn it on: `hashbrown-0_14` and `hashbrown-0_15` beside `hashbrown` are choices,
//! and nobody made them.

use std::collections::BTreeSet;

use ustr::Ustr;

use crate::model::release::{Release, ReleaseDependency};
use crate::model::workspace::DependencyKind;
use crate::versions::asks::Asks;
use crate::versions::features::Effect;

/// What a release in the place of a locked package depends on of one crate of its registry, as far as it is switched on.
pub fn on_crate<'r>(asks: &Asks<'_>, package: u32, release: &'r Release, name: &str) -> impl Iterator<Item = &'r ReleaseDependency> {
    release.dependencies.iter().filter(move |dependency| {
        let is_it = dependency.package == name && dependency.registry.is_none() && dependency.kind != DependencyKind::Dev;
        is_it && is_on(asks, package, release, dependency)
    })
}

/// Whether a release in the place of a locked package would have this dependency.
#[must_use]
pub fn is_on(asks: &Asks<'_>, package: u32, release: &Release, dependency: &ReleaseDependency) -> bool {
    if !dependency.optional {
        return true;
    }
    let mut same = asks.by(package).iter().filter(|ask| ask.key == dependency.key).peekable();
    if same.peek().is_some() {
        return !same.any(|ask| ask.optional && ask.met_by.is_none());
    }
    turned_on(release, wanted(asks, package)).contains(&dependency.key)
}

/// The features that are asked of a locked package.
fn wanted(asks: &Asks<'_>, package: u32) -> Vec<Ustr> {
    let mut wanted: Vec<Ustr> = asks.on(package).flat_map(|ask| ask.features.iter().copied()).collect();
    if asks.on(package).any(|ask| ask.default_features) {
        wanted.push("default".into());
    }
    wanted
}

/// The optional dependencies that features of a release turn on: their keys.
fn turned_on(release: &Release, wanted: Vec<Ustr>) -> BTreeSet<Ustr> {
    let (mut on, mut seen, mut open) = (BTreeSet::new(), BTreeSet::new(), wanted);
    while let Some(feature) = open.pop() {
        if !seen.insert(feature) {
            continue;
        }
        let Some(values) = release.features.get(&feature) else {
            // an optional dependency is a feature of its name
            on.insert(feature);
            continue;
        };
        for value in values {
            match Effect::parse(value) {
                Effect::Feature(other) => open.push(other),
                Effect::Dependency(key) => _ = on.insert(key),
                Effect::Of(key, _) => {
                    on.insert(key);
                    // where it is optional, the feature of its name is on too
                    open.push(key);
                }
                Effect::OfWhereOn(..) => {}
            }
        }
    }
    on
}

#[cfg(test)]
mod tests {
    use semver::Version;

    use super::*;
    use crate::model::testing::dependencies;

    fn on(asked: &str) -> Vec<String> {
        let all = dependencies(&format!(
            "x 1.0.0
             foo 1.0.0: x ^1; old? ^1 | default = std | std =
             foo 1.1.0: x ^2; old? ^1; x? ^1 key=x1; x? ^3 key=x3; x? ^4 key=x4 | default = std | std = x1/std | third = dep:x3, x4?/std
             member app 0.1.0: foo ^1 {asked}
             lock app 0.1.0: foo 1.0.0
             lock foo 1.0.0: x 1.0.0
             lock x 1.0.0"
        ));
        let asks = Asks::of(&all);
        let release = asks.krate("foo").unwrap().release(&Version::new(1, 1, 0)).unwrap();
        on_crate(&asks, 1, release, "x").map(|dependency| dependency.key.to_string()).collect()
    }

    #[test]
    fn a_new_optional_dependency_is_off_unless_a_feature_that_is_asked_for_turns_it_on() {
        assert_eq!(on("plain"), ["x"]);
        assert_eq!(on(""), ["x", "x1"]);
        assert_eq!(on("(third) plain"), ["x", "x3"]);
        assert_eq!(on("(x4) plain"), ["x", "x4"]);
    }
}
