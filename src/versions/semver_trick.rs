//! Whether an old bucket of a crate is made from a newer one, the "semver trick".
//!
//! The newest release of the old bucket depends on its own crate in a newer bucket and passes its items on: then both have the same types, both copies are
//! benign, and members can be upgraded one by one. Source: David Tolnay, The semver trick, 2017 (`github.com/dtolnay/semver-trick`).

use semver::Version;

use crate::model::bucket::Bucket;
use crate::model::release::{RegistryCrate, ReleaseDependency};
use crate::model::workspace::DependencyKind;

/// The release of a newer bucket that the newest live release of `old` is made from: the newest live one that it accepts.
#[must_use]
pub fn made_from(krate: &RegistryCrate, old: Bucket) -> Option<Version> {
    let last = krate.live().rfind(|release| Bucket::of(&release.version) == old)?;
    let is_own = |dependency: &&ReleaseDependency| dependency.package == krate.name && dependency.kind == DependencyKind::Normal;
    let newest = |dependency: &ReleaseDependency| {
        let newer = krate.live().rfind(|release| dependency.requirement.matches(&release.version))?;
        (Bucket::of(&newer.version) > old).then(|| newer.version.clone())
    };
    last.dependencies.iter().filter(is_own).find_map(newest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::dependencies::CRATES_IO;
    use crate::model::testing::dependencies;

    #[test]
    fn the_newest_of_the_old_bucket_decides() {
        let all = dependencies(
            "libc 0.1.0
             libc 0.1.9: libc ^0.2 key=new; dev libc ^0.3
             libc 0.2.0: dev libc ^0.3; libc? ^0.2 key=me
             libc 0.2.7: dev libc ^0.3
             libc 0.3.0",
        );
        let krate = all.krate(CRATES_IO, "libc").unwrap();
        assert_eq!(made_from(krate, Bucket::Minor(1)), Some(Version::new(0, 2, 7)));
        assert_eq!(made_from(krate, Bucket::Minor(2)), None);
        assert_eq!(made_from(krate, Bucket::Minor(7)), None);
    }
}
