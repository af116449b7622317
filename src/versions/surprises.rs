//! Features that are on though not everybody asked: what a member gets only because the whole workspace is built, and defaults that somebody
//! turned off and somebody else on.
//!
//! `F_ws(p)` are the features of package p in `cargo build --workspace`, `F_m(p)` those in `cargo build -p m`, both with default features, without
//! tests, on all targets. The surprise of a direct dependency p of m is `F_ws(p) \ F_m(p)`: code of m that leans on it compiles in the workspace and
//! not alone, nor once it is published.
//!
//! Source: rust-lang/cargo#4463, #13554, #14774.

use ustr::Ustr;

use crate::model::unification::{DefaultsBy, DefaultsLeak, FeatureSurprise};
use crate::model::workspace::DependencyKind;
use crate::versions::activity::{members, whole_workspace};
use crate::versions::asks::Asks;
use crate::versions::build::{Built, Chosen, Side, Tests};
use crate::versions::features;
use crate::versions::ways::{self, Ways};

/// Who is told for turning defaults on, at most.
const TELLING: usize = 5;
const SIDES: [Side; 2] = [Side::Target, Side::Host];

/// What is built: the workspace, and each member alone.
pub struct Builds {
    workspace: Built,
    /// Each member with its build.
    alone: Vec<(u32, Built)>,
}

/// Builds the workspace and each of its members alone; `is_proc_macro` as for [`crate::versions::activity::activity`].
#[must_use]
pub fn builds(asks: &Asks<'_>, is_proc_macro: &dyn Fn(u32) -> Option<bool>) -> Builds {
    let workspace = whole_workspace(asks, Chosen::Default, Tests::LeftOut, is_proc_macro);
    let one = |package: u32| (package, members(asks, vec![package], Chosen::Default, Tests::LeftOut, is_proc_macro));
    Builds { workspace, alone: asks.members().map(one).collect() }
}

/// What members get only because the whole workspace is built; sorted by member, package.
#[must_use]
pub fn feature_surprises(asks: &Asks<'_>, builds: &Builds) -> Vec<FeatureSurprise> {
    let mut found = Vec::new();
    for (from, alone) in &builds.alone {
        let Some(member) = asks.member(*from) else { continue };
        let direct = asks.by(*from).iter().filter(|ask| ask.kind != DependencyKind::Dev).filter_map(|ask| ask.met_by);
        let mut direct: Vec<u32> = direct.filter(|&to| alone.builds(to)).collect();
        direct.sort_unstable();
        direct.dedup();
        for package in direct {
            let mut features: Vec<(Side, Ustr)> = Vec::new();
            for side in SIDES.into_iter().filter(|&side| alone.has(package, side)) {
                let more = builds.workspace.features(package, side).into_iter().filter(|&feature| !alone.is_on(package, side, feature));
                features.extend(more.map(|feature| (side, feature)));
            }
            if !features.is_empty() {
                found.push(surprise(asks, builds, member, package, &features));
            }
        }
    }
    found.sort();
    found
}

fn surprise(asks: &Asks<'_>, builds: &Builds, member: u32, package: u32, features: &[(Side, Ustr)]) -> FeatureSurprise {
    let brings = |built: &Built| features.iter().any(|&(side, feature)| built.is_on(package, side, feature));
    let mut because: Vec<u32> = builds.alone.iter().filter(|(_, built)| brings(built)).filter_map(|(from, _)| asks.member(*from)).collect();
    because.sort_unstable();
    let mut features: Vec<String> = features.iter().map(|(_, feature)| feature.to_string()).collect();
    features.sort();
    features.dedup();
    FeatureSurprise { member, package, features, because }
}

/// Requirements with `default-features = false` that get default features all the same; sorted by member, requirement.
#[must_use]
pub fn defaults_leaks(asks: &Asks<'_>, builds: &Builds) -> Vec<DefaultsLeak> {
    let default = Ustr::from("default");
    let ways = ways::ways(asks);
    let mut found = Vec::new();
    for (from, alone) in &builds.alone {
        let plain = asks
            .by(*from)
            .iter()
            .filter(|ask| !ask.default_features && ask.kind != DependencyKind::Dev && !ask.features.contains(&default));
        for (ask, package) in plain.filter_map(|ask| Some((ask, ask.met_by?))) {
            let has_defaults = features::effects(asks, package, default).is_some_and(|effects| !effects.is_empty());
            let sides = SIDES.into_iter().filter(|&side| alone.has(package, side) && builds.workspace.is_on(package, side, default));
            let (Some((member, requirement)), true, Some(_)) = (ask.requirement, has_defaults, sides.clone().next()) else { continue };
            let is_alone = sides.clone().any(|side| alone.is_on(package, side, default));
            found.push(DefaultsLeak { member, requirement, package, alone: is_alone, by: turned_on_by(asks, builds, &ways, package) });
        }
    }
    found.sort();
    found
}

fn turned_on_by(asks: &Asks<'_>, builds: &Builds, ways: &Ways, package: u32) -> Vec<DefaultsBy> {
    let default = Ustr::from("default");
    let mut by = Vec::new();
    for &from in asks.dependents(package) {
        let turning = asks.between(from, package).filter(|ask| ask.default_features || ask.features.contains(&default));
        let mut taken =
            turning.filter(|ask| SIDES.into_iter().any(|side| builds.workspace.takes(from, side, ask)) && ask.kind != DependencyKind::Dev);
        let Some(ask) = taken.next() else { continue };
        by.push(if let Some((member, requirement)) = ask.requirement {
            DefaultsBy::Requirement(member, requirement)
        } else {
            let mut way = ways.to(from);
            way.push(package);
            DefaultsBy::Chain(ways::links(asks, &way))
        });
    }
    let length = |by: &DefaultsBy| match by {
        DefaultsBy::Requirement(..) => 0,
        DefaultsBy::Chain(chain) => chain.len(),
    };
    by.sort_by(|a, b| (length(a), a).cmp(&(length(b), b)));
    by.truncate(TELLING);
    by
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::testing::dependencies;

    #[test]
    fn what_only_the_workspace_brings_is_a_surprise() {
        let all = dependencies(
            "tokio 1.0.0: | net = | rt = | full = net, rt
             member alone 0.1.0: tokio ^1 (rt)
             member both 0.1.0: tokio ^1 (full)
             lock alone 0.1.0: tokio 1.0.0
             lock both 0.1.0: tokio 1.0.0
             lock tokio 1.0.0",
        );
        let asks = Asks::of(&all);
        let found = feature_surprises(&asks, &builds(&asks, &|_| None));
        let expected = FeatureSurprise { member: 0, package: 2, features: vec!["full".into(), "net".into()], because: vec![1] };
        assert_eq!(found, [expected]);
    }

    #[test]
    fn host_and_target_have_features_of_their_own() {
        let all = dependencies(
            "tokio 1.0.0: | net = | rt =
             member alone 0.1.0: tokio ^1 (rt)
             member tool 0.1.0: build tokio ^1 (net)
             lock alone 0.1.0: tokio 1.0.0
             lock tool 0.1.0: tokio 1.0.0
             lock tokio 1.0.0",
        );
        let asks = Asks::of(&all);
        assert_eq!(feature_surprises(&asks, &builds(&asks, &|_| None)), []);
    }

    #[test]
    fn who_turns_defaults_on_is_named() {
        let all = dependencies(
            "regex 1.0.0: | default = std | std =
             plain 1.0.0: | std =
             glob 1.0.0: regex ^1
             off 1.0.0: regex? ^1
             member app 0.1.0: regex ^1 plain; plain ^1 plain; glob ^1; off ^1
             member other 0.1.0: regex ^1; plain ^1
             lock app 0.1.0: regex 1.0.0, plain 1.0.0, glob 1.0.0, off 1.0.0
             lock other 0.1.0: regex 1.0.0, plain 1.0.0
             lock glob 1.0.0: regex 1.0.0
             lock off 1.0.0: regex 1.0.0
             lock plain 1.0.0
             lock regex 1.0.0",
        );
        let asks = Asks::of(&all);
        let found = defaults_leaks(&asks, &builds(&asks, &|_| None));
        assert_eq!(found.len(), 1);
        let leak = &found[0];
        assert_eq!((leak.member, leak.requirement, asks.shown(leak.package), leak.alone), (0, 0, "regex 1.0.0".into(), true));
        assert_eq!(leak.by[0], DefaultsBy::Requirement(1, 0));
        let DefaultsBy::Chain(chain) = &leak.by[1] else { panic!("a chain") };
        assert_eq!(chain.iter().map(|link| asks.locked(link.package).name.as_str()).collect::<Vec<_>>(), ["app", "glob", "regex"]);
        assert_eq!(leak.by.len(), 2);
    }
}
