//! Dependencies whose source cannot be relied on: repositories that move, paths that cannot be published, patches that patch nothing, copies of one name
//! from several sources.
//!
//! A `tag` counts as settled: it can be moved, and mostly is not. Whether a `rev` is still on a branch only the repository knows. A dev-dependency on a
//! path needs no version: cargo leaves it out when it publishes.

use std::collections::BTreeMap;

use crate::model::dependencies::Dependencies;
use crate::model::lock::{Lock, LockedSource};
use crate::model::odd_source::{OddSource, Oddity};
use crate::model::requirement::{GitReference, Member, Requirement, RequirementSource};
use crate::model::workspace::DependencyKind;

/// Such dependencies, sorted by package, oddity.
#[must_use]
pub fn odd_sources(dependencies: &Dependencies) -> Vec<OddSource> {
    let mut found = Vec::new();
    for (declaring, member) in dependencies.members.iter().zip(0_u32..).filter(|(declaring, _)| declaring.in_workspace) {
        for requirement in &declaring.requirements {
            let oddities = moves(&requirement.source).into_iter().chain(refused(declaring, requirement));
            found.extend(oddities.map(|oddity| OddSource {
                package: requirement.package.clone(),
                oddity,
                member: Some(member),
                at: Some(requirement.entry.clone()),
                copies: Vec::new(),
            }));
        }
    }
    for patch in &dependencies.patches {
        let odd =
            |oddity| OddSource { package: patch.package.clone(), oddity, member: None, at: Some(patch.at.clone()), copies: Vec::new() };
        found.extend(moves(&patch.source).map(odd));
    }
    if let Some(lock) = &dependencies.lock {
        found.extend(unused_patches(dependencies, lock));
        found.extend(several_sources(dependencies, lock));
    }
    found.sort();
    found.dedup();
    found
}

fn moves(source: &RequirementSource) -> Option<Oddity> {
    match source {
        RequirementSource::Git { reference: None, .. } => Some(Oddity::DefaultBranch),
        RequirementSource::Git { reference: Some((GitReference::Branch, branch)), .. } => Some(Oddity::Branch(branch.clone())),
        _ => None,
    }
}

fn refused(member: &Member, requirement: &Requirement) -> Option<Oddity> {
    let is_elsewhere = !matches!(requirement.source, RequirementSource::Registry(_));
    let is_refused = is_elsewhere && requirement.text.is_none() && requirement.kind != DependencyKind::Dev && member.publishes;
    is_refused.then_some(Oddity::WithoutVersion)
}

fn unused_patches<'a>(dependencies: &'a Dependencies, lock: &'a Lock) -> impl Iterator<Item = OddSource> + 'a {
    lock.unused_patches.iter().map(|(package, _)| OddSource {
        package: package.clone(),
        oddity: Oddity::UnusedPatch,
        member: None,
        at: dependencies.patches.iter().find(|patch| patch.package == *package).map(|patch| patch.at.clone()),
        copies: Vec::new(),
    })
}

fn several_sources(dependencies: &Dependencies, lock: &Lock) -> Vec<OddSource> {
    let mut by_name: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
    for (locked, package) in lock.packages.iter().zip(0_u32..) {
        by_name.entry(&locked.name).or_default().push(package);
    }
    let is_registry =
        |package: &u32| lock.packages.get(*package as usize).is_some_and(|one| matches!(one.source, LockedSource::Registry(_)));
    let several = by_name.into_iter().filter(|(_, copies)| copies.iter().any(is_registry) && !copies.iter().all(is_registry));
    let member_of = |package: &u32| dependencies.member_of.get(*package as usize).copied().flatten();
    let odd = |(name, copies): (&str, Vec<u32>)| OddSource {
        package: name.to_owned(),
        oddity: if copies.iter().any(|package| member_of(package).is_some()) { Oddity::OwnFromRegistry } else { Oddity::SeveralSources },
        member: copies.iter().find_map(member_of),
        at: None,
        copies,
    };
    several.map(odd).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::place::Place;
    use crate::model::requirement::Patch;
    use crate::model::testing::dependencies;
    use semver::Version;

    fn git(reference: Option<(GitReference, &str)>) -> RequirementSource {
        let reference = reference.map(|(kind, name)| (kind, name.to_owned()));
        RequirementSource::Git { url: "https://example.org/foo".to_owned(), reference }
    }

    #[test]
    fn what_moves_and_what_cannot_be_published_is_told() {
        let mut all = dependencies("member app 0.1.0: a ^1; b ^1; c ^1; d ^1; e ^1; dev f ^1\nmember own 0.1.0: g ^1");
        let sources = [
            git(None),
            git(Some((GitReference::Branch, "main"))),
            git(Some((GitReference::Tag, "v1"))),
            git(Some((GitReference::Rev, "0f"))),
        ];
        for (requirement, source) in all.members[0].requirements.iter_mut().zip(sources) {
            requirement.source = source;
        }
        for index in [4, 5] {
            all.members[0].requirements[index].source = RequirementSource::Path("../e".to_owned());
            all.members[0].requirements[index].text = None;
        }
        all.members[1].requirements[0].source = RequirementSource::Path("../g".to_owned());
        all.members[1].requirements[0].text = None;
        all.members[1].publishes = false;
        let found = odd_sources(&all);
        let told: Vec<_> = found.iter().map(|odd| (odd.package.as_str(), odd.oddity.clone())).collect();
        assert_eq!(told, [("a", Oddity::DefaultBranch), ("b", Oddity::Branch("main".to_owned())), ("e", Oddity::WithoutVersion)]);
        assert_eq!(found[0].at.as_ref().unwrap().line, 10);
    }

    #[test]
    fn patches_that_patch_nothing_and_copies_from_two_sources_are_told() {
        let mut all = dependencies(
            "member app 0.1.0: a ^1\nlock app 0.1.0\nlock app 0.0.9\nlock bar 1.0.0\nlock bar 2.0.0\nlock foo 1.0.0\nlock foo 1.0.1 git",
        );
        all.lock.as_mut().unwrap().unused_patches = vec![("gone".to_owned(), Version::new(1, 0, 0))];
        let at = Place { file: "Cargo.toml".to_owned(), line: 7 };
        all.patches = vec![Patch {
            of: "crates-io".to_owned(),
            package: "gone".to_owned(),
            source: RequirementSource::Path("gone".to_owned()),
            at: at.clone(),
        }];
        let told: Vec<_> = odd_sources(&all).into_iter().map(|odd| (odd.package, odd.oddity, odd.at, odd.copies)).collect();
        let expected = [
            ("app".to_owned(), Oddity::OwnFromRegistry, None, vec![0, 1]),
            ("foo".to_owned(), Oddity::SeveralSources, None, vec![4, 5]),
            ("gone".to_owned(), Oddity::UnusedPatch, Some(at), Vec::new()),
        ];
        assert_eq!(told, expected);
    }
}
