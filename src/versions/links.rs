//! Packages that link the same native library: cargo refuses a lock that has two of them, with a long message. Told before it is tried.

use std::collections::{BTreeMap, BTreeSet};

use semver::Version;

use crate::model::dependencies::Dependencies;
use crate::model::links_conflict::LinksConflict;

/// A package of a set: its name, its version, what it links.
pub type Linking<'a> = (&'a str, &'a Version, Option<&'a str>);

/// What each locked package links, in the order of the lock.
#[must_use]
pub fn of_lock(dependencies: &Dependencies) -> Vec<Linking<'_>> {
    let packages = dependencies.lock.as_ref().map(|lock| lock.packages.as_slice()).unwrap_or_default();
    let links = |package: u32| match dependencies.member_of.get(package as usize).copied().flatten() {
        Some(member) => dependencies.members.get(member as usize)?.links.as_deref(),
        None => dependencies.release_of(package)?.links.as_deref(),
    };
    packages.iter().zip(0_u32..).map(|(locked, package)| (locked.name.as_str(), &locked.version, links(package))).collect()
}

/// The conflicts in a set of packages, that of a lock or one that could be; sorted.
#[must_use]
pub fn conflicts<'a>(set: impl IntoIterator<Item = Linking<'a>>) -> Vec<LinksConflict> {
    let mut by_library: BTreeMap<&str, BTreeSet<(&str, &Version)>> = BTreeMap::new();
    for (name, version, links) in set {
        if let Some(links) = links {
            by_library.entry(links).or_default().insert((name, version));
        }
    }
    let several = by_library.into_iter().filter(|(_, packages)| packages.len() > 1);
    let owned =
        |packages: BTreeSet<(&str, &Version)>| packages.into_iter().map(|(name, version)| (name.to_owned(), version.clone())).collect();
    several.map(|(links, packages)| LinksConflict { links: links.to_owned(), packages: owned(packages) }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::testing::dependencies;

    #[test]
    fn two_that_link_the_same_conflict() {
        let all = dependencies(
            "git-sys 0.13.0 links=git2
             git-sys 0.14.0 links=git2
             z-sys 1.0.0 links=z
             z-ng-sys 1.0.0 links=z
             plain 1.0.0
             member app 0.1.0: git-sys ^0.13
             lock app 0.1.0: git-sys 0.13.0
             lock git-sys 0.13.0
             lock plain 1.0.0
             lock z-sys 1.0.0",
        );
        let locked = of_lock(&all);
        assert!(conflicts(locked.iter().copied()).is_empty());
        let (newer, other) = (Version::new(0, 14, 0), Version::new(1, 0, 0));
        let more = [("git-sys", &newer, Some("git2")), ("z-ng-sys", &other, Some("z"))];
        let found = conflicts(locked.iter().copied().chain(more));
        let told: Vec<String> = found.iter().map(|conflict| format!("{} {:?}", conflict.links, conflict.packages.len())).collect();
        assert_eq!(told, ["git2 2", "z 2"]);
        assert_eq!(found[1].packages[0].0, "z-ng-sys");
    }
}
