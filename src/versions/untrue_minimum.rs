//! Requirements whose least release cannot be what their author builds with: as far as the index tells without a build.
//!
//! - A feature that the member asks for does not exist in the least release that the requirement accepts, neither in `[features]` nor as the
//!   implicit feature of an optional dependency. What is asked for stands in the entry itself, and in the member's own features (`x/f`, `x?/f`).
//! - The version that the text names in full was never published, and a later one is meant.
//!
//! A least release that is yanked is nobody's minimum any more: the next one is looked at. Source: the idea of cargo's `-Zdirect-minimal-versions`.

use std::collections::BTreeSet;

use semver::{Comparator, Op, Version, VersionReq};

use crate::model::dependencies::Dependencies;
use crate::model::release::{RegistryCrate, Release};
use crate::model::requirement::{Member, Requirement, RequirementSource};
use crate::model::untrue_minimum::UntrueMinimum;
use crate::versions::known;

/// Such requirements of members, sorted by member, requirement. What the index does not know is left out.
#[must_use]
pub fn untrue_minimums(dependencies: &Dependencies) -> Vec<UntrueMinimum> {
    let mut all = Vec::new();
    for (declaring, member) in dependencies.members.iter().zip(0_u32..).filter(|(declaring, _)| declaring.in_workspace) {
        for (requirement, index) in declaring.requirements.iter().zip(0_u32..) {
            let RequirementSource::Registry(registry) = &requirement.source else { continue };
            let Ok(krate) = known::krate(dependencies, registry, &requirement.package) else { continue };
            all.extend(judged(krate, declaring, requirement).map(|found| UntrueMinimum { member, requirement: index, ..found }));
        }
    }
    all
}

fn judged(krate: &RegistryCrate, member: &Member, requirement: &Requirement) -> Option<UntrueMinimum> {
    let mut accepted = krate.releases.iter().filter(|release| !release.yanked && requirement.accepts.matches(&release.version));
    let least = accepted.next()?;
    let asked = asked_features(member, requirement);
    let lacks: Vec<String> = asked.iter().filter(|feature| !has_feature(least, feature)).map(|feature| (*feature).to_owned()).collect();
    let true_from = if lacks.is_empty() {
        Some(least.version.clone())
    } else {
        let has_all = |release: &&Release| asked.iter().all(|feature| has_feature(release, feature));
        accepted.find(has_all).map(|release| release.version.clone())
    };
    // `1.2.3` means `1.2.3+lib.4.5` too
    let is_published = |version: &Version| krate.releases.iter().any(|release| release.version.cmp_precedence(version).is_eq());
    let names_nothing = named(&requirement.accepts).filter(|version| !is_published(version));
    if lacks.is_empty() && names_nothing.is_none() {
        return None;
    }
    Some(UntrueMinimum { member: 0, requirement: 0, least: least.version.clone(), lacks, true_from, names_nothing })
}

/// The features that a member asks for, in the entry or with its own features, sorted.
fn asked_features<'a>(member: &'a Member, requirement: &'a Requirement) -> BTreeSet<&'a str> {
    let own = member.features.values().flatten().filter_map(|value| {
        let (key, feature) = value.split_once('/')?;
        (key.trim_end_matches('?') == requirement.key).then_some(feature)
    });
    // `x/f` in an entry turns a feature of a dependency's dependency on, which old manifests do
    let entry = requirement.features.iter().map(|feature| feature.split_once('/').map_or(feature.as_str(), |(key, _)| key));
    // what no default is there, cargo takes for an empty one
    entry.chain(own).filter(|feature| *feature != "default").collect()
}

/// Whether a release has a feature: one of its own, or that of an optional dependency that no feature names with `dep:`.
#[must_use]
pub fn has_feature(release: &Release, feature: &str) -> bool {
    let is_own = release.features.keys().any(|own| own == feature);
    let is_optional = || release.dependencies.iter().any(|dependency| dependency.optional && dependency.key == feature);
    let is_hidden = || release.features.values().flatten().any(|value| value.strip_prefix("dep:") == Some(feature));
    is_own || (is_optional() && !is_hidden())
}

/// The version that a requirement names in full as its least one.
fn named(requirement: &VersionReq) -> Option<Version> {
    let version = |comparator: &Comparator| {
        let version = Version::new(comparator.major, comparator.minor?, comparator.patch?);
        Some(Version { pre: comparator.pre.clone(), ..version })
    };
    let is_least = |comparator: &&Comparator| matches!(comparator.op, Op::Caret | Op::Tilde | Op::GreaterEq);
    let named = requirement.comparators.iter().filter(is_least).filter_map(version).max();
    named.filter(|version| *version != Version::new(0, 0, 0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::testing::dependencies;

    const INDEX: &str = "tokio 1.0.0 yanked
        tokio 1.1.0 | rt =
        tokio 1.2.0: log? ^1; tracing? ^1 | rt = | net = dep:log
        tokio 1.9.0: log? ^1 | rt = | net = dep:log | rt-multi-thread = rt";

    fn told(member: &str) -> Vec<String> {
        let all = dependencies(&format!("{INDEX}\nmember app 0.1.0: {member}"));
        let shown = |version: &Option<Version>| version.as_ref().map_or("-".to_owned(), ToString::to_string);
        let one = |found: &UntrueMinimum| {
            let names = found.names_nothing.as_ref().map(|version| format!(" names {version}")).unwrap_or_default();
            format!("{} lacks {:?}, true from {}{names}", found.least, found.lacks, shown(&found.true_from))
        };
        untrue_minimums(&all).iter().map(one).collect()
    }

    #[test]
    fn a_feature_has_to_be_there() {
        assert_eq!(told("tokio ^1 (rt, rt-multi-thread)"), [r#"1.1.0 lacks ["rt-multi-thread"], true from 1.9.0"#]);
        assert_eq!(told("tokio ^1 (never)"), [r#"1.1.0 lacks ["never"], true from -"#]);
        assert!(told("tokio ^1 (rt, default)").is_empty(), "the least that is not yanked has it");
        assert!(told("tokio ^1.9 (rt-multi-thread)").is_empty());
    }

    #[test]
    fn an_optional_dependency_is_a_feature_unless_it_is_named() {
        assert!(told("tokio ^1.2 (tracing)").is_empty());
        assert_eq!(told("tokio ^1.2 (log)"), [r#"1.2.0 lacks ["log"], true from -"#]);
    }

    #[test]
    fn own_features_ask_too() {
        assert_eq!(told("tokio ^1 | net = tokio/net, other/x"), [r#"1.1.0 lacks ["net"], true from 1.2.0"#]);
        assert_eq!(told("tokio ^1 | net = tokio?/net"), [r#"1.1.0 lacks ["net"], true from 1.2.0"#]);
    }

    #[test]
    fn a_version_that_never_was_is_told() {
        assert_eq!(told("tokio ^1.1.7"), ["1.2.0 lacks [], true from 1.2.0 names 1.1.7"]);
        assert!(told("tokio ^1.1").is_empty(), "not written in full");
        assert!(told("tokio ^1.0.0").is_empty(), "it was, and was withdrawn");
        assert!(told("tokio ^2.0.0").is_empty(), "the index may be old");
        assert!(told("git2 ^0.18.2\ngit2 0.18.2+1.9.1").is_empty(), "build metadata does not count");
    }
}
