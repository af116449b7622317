//! What cargo takes for compatible: of each bucket a lock has at most one release of a crate.

use std::fmt;

use semver::Version;

/// A class of compatible versions: the leftmost part that is not zero decides. Ordered as versions are.
///
/// Source: the Cargo Book, "`SemVer` compatibility" and "Version-incompatibility hazards" in Dependency Resolution. `1.4.2` and `1.0.0` are in
/// bucket `1`, `0.4.2` and `0.4.0` in `0.4`, `0.0.3` is alone in `0.0.3`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Bucket {
    /// `0.0.p`
    Patch(u64),
    /// `0.m`
    Minor(u64),
    /// `M`
    Major(u64),
}

impl Bucket {
    /// The bucket of a version. A pre-release is in the bucket of the release that it leads to.
    #[must_use]
    pub fn of(version: &Version) -> Self {
        match (version.major, version.minor) {
            (0, 0) => Self::Patch(version.patch),
            (0, minor) => Self::Minor(minor),
            (major, _) => Self::Major(major),
        }
    }
}

impl fmt::Display for Bucket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Patch(patch) => write!(f, "0.0.{patch}"),
            Self::Minor(minor) => write!(f, "0.{minor}"),
            Self::Major(major) => write!(f, "{major}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_leftmost_part_that_is_not_zero_decides() {
        let bucket = |text| Bucket::of(&Version::parse(text).unwrap());
        assert_eq!(bucket("1.4.2"), bucket("1.0.0-rc.1"));
        assert_ne!(bucket("0.4.2"), bucket("0.5.0"));
        assert_ne!(bucket("0.0.3"), bucket("0.0.4"));
        assert!(bucket("0.0.9") < bucket("0.1.0") && bucket("0.99.0") < bucket("1.0.0"));
        assert_eq!(bucket("0.4.2").to_string(), "0.4");
    }
}
