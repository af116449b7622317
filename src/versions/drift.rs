//! Whether members that name the same package agree on what they ask of it.
//!
//! A package drifts where at least two members declare it, not inherited, from the same registry, and not alike. Renamed entries are left out: who
//! renames asks for two copies on purpose. What all accept together is the intersection of what each accepts; where no live release is in
//! it, a duplicate is certain.

use std::collections::{BTreeMap, BTreeSet};

use semver::{Version, VersionReq};

use crate::model::dependencies::Dependencies;
use crate::model::drift::{Agreement, Difference, Drift, Shadow};
use crate::model::requirement::{Inheritable, Requirement, RequirementSource};
use crate::versions::extent::{Extent, end_of_bucket};
use crate::versions::known;

/// A requirement with whose and which it is.
type Declared<'a> = (u32, u32, &'a Requirement);

/// How members agree.
#[must_use]
pub fn agreement(dependencies: &Dependencies) -> Agreement {
    let declared = declared(dependencies);
    Agreement {
        drifts: drifts(dependencies, &declared),
        unused: unused(dependencies, &declared),
        shadows: shadows(dependencies, &declared),
    }
}

fn declared(dependencies: &Dependencies) -> Vec<Declared<'_>> {
    let members = dependencies.members.iter().zip(0_u32..).filter(|(declaring, _)| declaring.in_workspace);
    let all = members.flat_map(|(declaring, member)| {
        declaring.requirements.iter().zip(0_u32..).map(move |(requirement, index)| (member, index, requirement))
    });
    all.collect()
}

fn drifts(dependencies: &Dependencies, declared: &[Declared]) -> Vec<Drift> {
    let mut groups: BTreeMap<(&str, &str), Vec<&Declared>> = BTreeMap::new();
    for one in declared.iter().filter(|(_, _, requirement)| !requirement.inherited && requirement.key == requirement.package) {
        if let RequirementSource::Registry(registry) = &one.2.source {
            groups.entry((&one.2.package, registry)).or_default().push(one);
        }
    }
    groups.into_iter().filter_map(|((package, registry), group)| drift(dependencies, package, registry, &group)).collect()
}

fn drift(dependencies: &Dependencies, package: &str, registry: &str, group: &[&Declared]) -> Option<Drift> {
    let members: BTreeSet<u32> = group.iter().map(|(member, _, _)| *member).collect();
    let differs = differences(group);
    if members.len() < 2 || differs.is_empty() {
        return None;
    }
    let all_accept = |version: &Version| group.iter().all(|(_, _, requirement)| requirement.accepts.matches(version));
    let (common, gap) = match known::krate(dependencies, registry, package) {
        Ok(krate) => (krate.live().rfind(|release| all_accept(&release.version)).map(|release| release.version.clone()), None),
        Err(reason) => (None, Some(reason)),
    };
    let inherit_as = if common.is_some() || gap.is_some() { together(group) } else { None };
    let accepts_common = |text: &String| common.as_ref().is_none_or(|common| accepts(text, common));
    Some(Drift {
        package: package.to_owned(),
        declared: group.iter().map(|(member, requirement, _)| (*member, *requirement)).collect(),
        differs,
        inherit_as: inherit_as.filter(accepts_common),
        common,
        gap,
    })
}

fn accepts(text: &str, version: &Version) -> bool {
    VersionReq::parse(text).is_ok_and(|requirement| requirement.matches(version))
}

fn differences(group: &[&Declared]) -> Vec<Difference> {
    let differ = |key: &dyn Fn(&Requirement) -> String| group.iter().map(|(_, _, one)| key(one)).collect::<BTreeSet<_>>().len() > 1;
    let mut found = Vec::new();
    if differ(&|one| one.accepts.to_string()) {
        found.push(Difference::Requirement);
    }
    if differ(&|one| one.default_features.to_string()) {
        found.push(Difference::DefaultFeatures);
    }
    if differ(&|one| one.features.iter().map(String::as_str).collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>().join(" ")) {
        found.push(Difference::Features);
    }
    found
}

/// The text that says what all say together: that of one of them where it says all of it, else one of their least release and first end.
fn together(group: &[&Declared]) -> Option<String> {
    let extents: Vec<Extent> = group.iter().map(|(_, _, requirement)| Extent::of(&requirement.accepts)).collect();
    let all = extents.iter().cloned().reduce(|both, one| both.intersect(&one))?;
    if all.is_empty() {
        return None;
    }
    let same = group.iter().zip(&extents).find(|(_, extent)| **extent == all);
    if let Some(text) = same.and_then(|((_, _, requirement), _)| requirement.text.clone()) {
        return Some(text);
    }
    Some(match &all.end {
        None => format!(">={}", all.least),
        Some(end) if *end == end_of_bucket(&all.least) => all.least.to_string(),
        Some(end) => format!(">={}, <{end}", all.least),
    })
}

fn unused(dependencies: &Dependencies, declared: &[Declared]) -> Vec<u32> {
    let used: BTreeSet<&str> = declared.iter().filter(|(_, _, one)| one.inherited).map(|(_, _, one)| one.key.as_str()).collect();
    let entries = dependencies.inheritable.iter().zip(0_u32..);
    entries.filter(|(entry, _)| !used.contains(entry.key.as_str())).map(|(_, index)| index).collect()
}

fn shadows(dependencies: &Dependencies, declared: &[Declared]) -> Vec<Shadow> {
    let mut found = Vec::new();
    for (entry, index) in dependencies.inheritable.iter().zip(0_u32..) {
        let same = |(_, _, one): &&Declared| !one.inherited && one.key == entry.key && one.package == entry.package;
        found.extend(declared.iter().filter(same).map(|(member, requirement, one)| Shadow {
            entry: index,
            member: *member,
            requirement: *requirement,
            differs: differs_from(one, entry),
        }));
    }
    found
}

fn differs_from(requirement: &Requirement, entry: &Inheritable) -> bool {
    let accepts = entry.text.as_ref().map_or(Some(VersionReq::STAR), |text| VersionReq::parse(text).ok());
    accepts.is_none_or(|accepts| accepts != requirement.accepts)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::place::Place;
    use crate::model::testing::dependencies;

    const INDEX: &str = "foo 1.2.0\nfoo 1.4.0\nfoo 1.9.0\nfoo 2.0.0\nfoo 2.1.0-rc.1";

    fn told(members: &str) -> Vec<String> {
        let all = dependencies(&format!("{INDEX}\n{members}"));
        let shown = |version: &Option<Version>| version.as_ref().map_or("-".to_owned(), ToString::to_string);
        let one = |drift: &Drift| {
            let inherit = drift.inherit_as.clone().unwrap_or_default();
            format!("{} {:?} {} `{inherit}`", drift.package, drift.differs, shown(&drift.common))
        };
        agreement(&all).drifts.iter().map(one).collect()
    }

    #[test]
    fn what_all_accept_can_be_inherited() {
        assert_eq!(told("member a 0.1.0: foo ^1.4\nmember b 0.1.0: foo ^1"), ["foo [Requirement] 1.9.0 `^1.4`"]);
        assert_eq!(told("member a 0.1.0: foo ^1\nmember b 0.1.0: foo <1.9"), ["foo [Requirement] 1.4.0 `>=1.0.0, <1.9.0`"]);
        assert_eq!(told("member a 0.1.0: foo >=1.2\nmember b 0.1.0: foo <2"), ["foo [Requirement] 1.9.0 `1.2.0`"]);
        assert_eq!(told("member a 0.1.0: foo ^1\nmember b 0.1.0: foo ^2"), ["foo [Requirement] - ``"]);
    }

    #[test]
    fn features_drift_too() {
        assert_eq!(told("member a 0.1.0: foo ^1 plain\nmember b 0.1.0: foo ^1"), ["foo [DefaultFeatures] 1.9.0 `^1`"]);
        assert_eq!(told("member a 0.1.0: foo ^1 (x, y)\nmember b 0.1.0: foo ^1 (x)"), ["foo [Features] 1.9.0 `^1`"]);
    }

    #[test]
    fn who_agrees_or_renames_does_not_drift() {
        assert!(told("member a 0.1.0: foo ^1 (x, y)\nmember b 0.1.0: foo ^1 (y, x)").is_empty());
        assert!(told("member a 0.1.0: foo ^1; foo ^2 key=two\nmember b 0.1.0: foo ^1").is_empty());
        assert!(told("member a 0.1.0: foo ^1; dev foo ^1 (x)").is_empty(), "one member has its reasons");
    }

    #[test]
    fn what_the_index_lacks_is_said() {
        let all = dependencies("missing bar\nmember a 0.1.0: bar ^1\nmember b 0.1.0: bar ^1.2");
        let drift = &agreement(&all).drifts[0];
        assert_eq!((drift.gap.as_deref(), drift.inherit_as.as_deref()), (Some("it is not in the cache"), Some("^1.2")));
    }

    #[test]
    fn entries_of_the_workspace_are_used_or_shadowed() {
        let mut all = dependencies("member a 0.1.0: foo ^1; bar ^1\nmember b 0.1.0: foo ^2");
        let entry = |key: &str, text: &str| Inheritable {
            key: key.to_owned(),
            package: key.to_owned(),
            text: Some(text.to_owned()),
            default_features: true,
            features: Vec::new(),
            at: Place::default(),
            span: 0..0,
        };
        all.inheritable = vec![entry("bar", "1"), entry("foo", "1"), entry("gone", "1")];
        all.members[0].requirements[1].inherited = true;
        let found = agreement(&all);
        assert_eq!(found.unused, [1, 2]);
        let shadows: Vec<_> = found.shadows.iter().map(|shadow| (shadow.entry, shadow.member, shadow.differs)).collect();
        assert_eq!(shadows, [(1, 0, false), (1, 1, true)]);
    }
}
