//! Pre-releases that are locked or asked for although a finished release is newer.
//!
//! A requirement that names a pre-release accepts those of the same triple only: `^1.0.0-rc.1` accepts `1.0.0-rc.2` and `1.4.0`, never `1.4.0-rc.1`. A
//! pre-release of what is still to come is no mistake: it is ahead of all that is finished.

use semver::{Version, VersionReq};

use crate::model::dependencies::Dependencies;
use crate::model::prerelease::{Overtaken, OvertakenAt};
use crate::model::release::RegistryCrate;
use crate::model::requirement::RequirementSource;
use crate::versions::known;

/// Such pre-releases: the locked ones by package, then those that members ask for by member, requirement. What is not known is left out.
#[must_use]
pub fn overtaken(dependencies: &Dependencies) -> Vec<Overtaken> {
    let packages = dependencies.lock.as_ref().map(|lock| lock.packages.as_slice()).unwrap_or_default();
    let mut found = Vec::new();
    for (locked, package) in packages.iter().zip(0_u32..) {
        if let Ok(krate) = known::crate_of(dependencies, package) {
            found.extend(overtaken_by(krate, OvertakenAt::Locked(package), &locked.version));
        }
    }
    for (declaring, member) in dependencies.members.iter().zip(0_u32..).filter(|(declaring, _)| declaring.in_workspace) {
        for (one, requirement) in declaring.requirements.iter().zip(0_u32..) {
            let (RequirementSource::Registry(registry), Some(version)) = (&one.source, named(&one.accepts)) else { continue };
            if let Ok(krate) = known::krate(dependencies, registry, &one.package) {
                found.extend(overtaken_by(krate, OvertakenAt::Asked { member, requirement }, &version));
            }
        }
    }
    found
}

fn overtaken_by(krate: &RegistryCrate, at: OvertakenAt, version: &Version) -> Option<Overtaken> {
    let newest = &krate.live().next_back()?.version;
    let is_overtaken = !version.pre.is_empty() && newest.cmp_precedence(version).is_gt();
    is_overtaken.then(|| Overtaken { at, version: version.clone(), newest: newest.clone() })
}

/// The newest pre-release that a requirement names.
fn named(requirement: &VersionReq) -> Option<Version> {
    let comparators = requirement.comparators.iter().filter(|comparator| !comparator.pre.is_empty());
    let named = comparators.filter_map(|comparator| {
        let version = Version::new(comparator.major, comparator.minor?, comparator.patch?);
        Some(Version { pre: comparator.pre.clone(), ..version })
    });
    named.max()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::testing::dependencies;

    #[test]
    fn what_is_ahead_is_not_overtaken() {
        let told = |asks: &str, locked: &str| {
            let all = dependencies(&format!(
                "foo 0.9.0\nfoo 1.0.0-rc.1\nfoo 1.0.0\nfoo 1.2.0-rc.1\nmember app 0.1.0: foo {asks}
                 lock app 0.1.0: foo {locked}\nlock foo {locked}"
            ));
            overtaken(&all).into_iter().map(|found| (found.at, found.version.to_string(), found.newest.to_string())).collect::<Vec<_>>()
        };
        let asked = OvertakenAt::Asked { member: 0, requirement: 0 };
        let row = |at, version: &str| (at, version.to_owned(), "1.0.0".to_owned());
        assert_eq!(told("^1.0.0-rc.1", "1.0.0-rc.1"), [row(OvertakenAt::Locked(1), "1.0.0-rc.1"), row(asked.clone(), "1.0.0-rc.1")]);
        assert_eq!(told("^1.0.0-rc.1", "1.0.0"), [row(asked, "1.0.0-rc.1")]);
        assert!(told("^1.2.0-rc.1", "1.2.0-rc.1").is_empty());
        assert!(told("^1", "1.0.0").is_empty());
    }
}
