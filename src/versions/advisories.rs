//! Which advisories hold for locked packages, and whether a mended release can be had.
//!
//! An advisory holds for a version that none of its `patched` and `unaffected` requirements covers. Advisories are about crates.io. A pre-release is covered
//! by order alone, as the `RustSec` database means it: `2.1.0-rc.1` by `>=2.0.0`, though no requirement on a dependency would take it.

use semver::{Version, VersionReq};

use crate::model::advisory::Advisory;
use crate::model::affected::{Affected, Fix};
use crate::model::dependencies::{CRATES_IO, Dependencies};
use crate::model::lock::LockedSource;
use crate::model::release::Release;
use crate::versions::asks::Asks;
use crate::versions::extent::Extent;
use crate::versions::known;
use crate::versions::standing::allowed;

/// Locked packages with the advisories that hold for them, sorted by package, advisory; `None` where no advisories were given.
#[must_use]
pub fn affected(dependencies: &Dependencies, asks: &Asks) -> Option<Vec<Affected>> {
    let advisories = dependencies.advisories.as_ref()?;
    let packages = dependencies.lock.as_ref().map(|lock| lock.packages.as_slice()).unwrap_or_default();
    let from_crates_io = packages.iter().zip(0_u32..).filter(|(locked, _)| locked.source == LockedSource::Registry(CRATES_IO.to_owned()));
    let mut found = Vec::new();
    for (locked, package) in from_crates_io {
        let about =
            advisories.iter().zip(0_u32..).filter(|(advisory, _)| advisory.package == locked.name && holds(advisory, &locked.version));
        found.extend(about.map(|(advisory, index)| Affected {
            package,
            advisory: index,
            fix: fix(dependencies, asks, advisory, package, &locked.version),
        }));
    }
    Some(found)
}

/// Whether an advisory holds for a version of its package.
#[must_use]
pub fn holds(advisory: &Advisory, version: &Version) -> bool {
    !advisory.patched.iter().chain(&advisory.unaffected).any(|requirement| covers(requirement, version))
}

fn covers(requirement: &VersionReq, version: &Version) -> bool {
    if version.pre.is_empty() || requirement.matches(version) {
        return requirement.matches(version);
    }
    let extent = Extent::of(requirement);
    let behind = Version::new(version.major, version.minor, version.patch);
    extent.least.cmp_precedence(version).is_le() && extent.end.is_none_or(|end| behind < end)
}

fn fix(dependencies: &Dependencies, asks: &Asks, advisory: &Advisory, package: u32, locked: &Version) -> Fix {
    let krate = match known::crate_of(dependencies, package) {
        Ok(krate) => krate,
        Err(reason) => return Fix::Unknown(reason.unwrap_or_default()),
    };
    let is_mended = |release: &&Release| !holds(advisory, &release.version);
    if let Some(release) = allowed(krate, asks, package).rfind(is_mended) {
        return Fix::Allowed(release.version.clone());
    }
    let is_newer = |release: &&Release| release.version.cmp_precedence(locked).is_gt();
    let nearest = krate.live().filter(is_newer).find(is_mended);
    nearest.map_or(Fix::Nowhere, |release| Fix::Refused(release.version.clone()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::advisory::AdvisoryKind;
    use crate::model::testing::dependencies;

    fn advisory(package: &str, patched: &[&str], unaffected: &[&str]) -> Advisory {
        let parse = |texts: &[&str]| texts.iter().map(|text| VersionReq::parse(text).unwrap()).collect();
        Advisory {
            id: "RUSTSEC-2024-0001".to_owned(),
            package: package.to_owned(),
            title: String::new(),
            date: None,
            kind: AdvisoryKind::Vulnerability,
            patched: parse(patched),
            unaffected: parse(unaffected),
        }
    }

    #[test]
    fn it_holds_for_what_is_neither_patched_nor_unaffected() {
        let one = advisory("foo", &["^1.2.5", ">=2.0.0"], &["<1.0.0"]);
        let holds = |text: &str| holds(&one, &Version::parse(text).unwrap());
        assert!(holds("1.2.4") && holds("1.0.0") && holds("1.2.5-rc.1") && holds("2.0.0-rc.1") && holds("1.0.0-rc.1"));
        assert!(!holds("1.2.5") && !holds("0.9.9") && !holds("2.0.0") && !holds("2.1.0-rc.1") && !holds("1.3.0-rc.1"));
    }

    fn fixes(asks: &str, patched: &[&str]) -> Fix {
        let mut all = dependencies(&format!(
            "foo 0.7.2\nfoo 0.7.3\nfoo 0.7.4\nfoo 0.8.6\nfoo 0.8.7 yanked\nfoo 0.8.8\nfoo 0.9.0
             member app 0.1.0: foo {asks}; bar ^1
             lock app 0.1.0: foo 0.7.2, bar 1.0.0
             lock bar 1.0.0 git
             lock foo 0.7.2"
        ));
        all.advisories = Some(vec![advisory("bar", &[], &[]), advisory("foo", patched, &[])]);
        let found = affected(&all, &Asks::of(&all)).unwrap();
        assert_eq!(found.len(), 1, "what comes from git is another thing");
        assert_eq!((found[0].package, found[0].advisory), (2, 1));
        found[0].fix.clone()
    }

    #[test]
    fn a_mended_release_is_allowed_refused_or_nowhere() {
        let version = |text| Version::parse(text).unwrap();
        assert_eq!(fixes("^0.7", &[">=0.7.3"]), Fix::Allowed(version("0.7.4")));
        assert_eq!(fixes("=0.7.2", &[">=0.7.3"]), Fix::Refused(version("0.7.3")));
        // in form as in dependabot#5340: the latest that can be had is 0.7.2, the earliest that is mended 0.8.7
        assert_eq!(fixes("^0.7", &[">=0.8.7"]), Fix::Refused(version("0.8.8")));
        assert_eq!(fixes("^0.7", &[]), Fix::Nowhere);
    }

    #[test]
    fn without_advisories_nothing_is_said() {
        let all = dependencies("foo 1.0.0\nlock foo 1.0.0");
        assert_eq!(affected(&all, &Asks::of(&all)), None);
        let mut unknown = dependencies("missing foo\nlock foo 1.0.0");
        unknown.advisories = Some(vec![advisory("foo", &[">=2"], &[])]);
        let found = affected(&unknown, &Asks::of(&unknown)).unwrap();
        assert_eq!(found[0].fix, Fix::Unknown("it is not in the cache".to_owned()));
    }
}
