//! From where to where a requirement reaches.
//!
//! Each comparator of a requirement accepts an interval of releases, and all of them hold at once: what a requirement accepts is one interval, from
//! the least release (inclusive) to an end (exclusive). Source: the Cargo Book, "Specifying Dependencies", version requirement syntax.
//!
//! Invariant: [`Extent::contains`] says of a release what [`VersionReq::matches`] says. Pre-releases are accepted by a rule of their own
//! (only those of a triple that a comparator names), which is left to `matches`.

use semver::{Comparator, Op, Version, VersionReq};

/// From where to where a requirement reaches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extent {
    /// The least version that it accepts: a pre-release where it names one.
    pub least: Version,
    /// The first release that it does not accept any more; `None` where it has no end.
    pub end: Option<Version>,
}

impl Extent {
    /// That of a requirement.
    #[must_use]
    pub fn of(requirement: &VersionReq) -> Self {
        let all = Self { least: Version::new(0, 0, 0), end: None };
        requirement.comparators.iter().map(of_comparator).fold(all, |both, one| both.intersect(&one))
    }

    /// What both accept.
    #[must_use]
    pub fn intersect(&self, other: &Self) -> Self {
        let end = match (&self.end, &other.end) {
            (Some(one), Some(two)) => Some(one.min(two)),
            (one, two) => one.as_ref().or(two.as_ref()),
        };
        Self { least: self.least.clone().max(other.least.clone()), end: end.cloned() }
    }

    /// Whether a release, no pre-release, is accepted.
    #[must_use]
    pub fn contains(&self, release: &Version) -> bool {
        self.least.cmp_precedence(release).is_le() && self.end.as_ref().is_none_or(|end| release.cmp_precedence(end).is_lt())
    }

    /// That of a version's bucket, pre-releases of its first release left out.
    #[must_use]
    pub fn of_bucket(version: &Version) -> Self {
        let least = match (version.major, version.minor) {
            (0, 0) => Version::new(0, 0, version.patch),
            (0, minor) => Version::new(0, minor, 0),
            (major, _) => Version::new(major, 0, 0),
        };
        Self { least, end: Some(end_of_bucket(version)) }
    }

    /// Whether no release is accepted.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.end.as_ref().is_some_and(|end| self.least >= *end)
    }
}

/// The first release behind the bucket of a version: `2.0.0` for `1.4.2`, `0.5.0` for `0.4.2`, `0.0.4` for `0.0.3`.
#[must_use]
pub fn end_of_bucket(version: &Version) -> Version {
    match (version.major, version.minor) {
        (0, 0) => Version::new(0, 0, version.patch.saturating_add(1)),
        (0, minor) => Version::new(0, minor.saturating_add(1), 0),
        (major, _) => Version::new(major.saturating_add(1), 0, 0),
    }
}

fn of_comparator(comparator: &Comparator) -> Extent {
    let least = Version {
        pre: comparator.pre.clone(),
        ..Version::new(comparator.major, comparator.minor.unwrap_or(0), comparator.patch.unwrap_or(0))
    };
    let zero = Version::new(0, 0, 0);
    match comparator.op {
        Op::Greater if comparator.pre.is_empty() => Extent { least: after(comparator), end: None },
        Op::Greater | Op::GreaterEq => Extent { least, end: None },
        Op::LessEq if comparator.pre.is_empty() => Extent { least: zero, end: Some(after(comparator)) },
        Op::Less | Op::LessEq => Extent { least: zero, end: Some(without_pre(&least)) },
        Op::Exact if !comparator.pre.is_empty() => Extent { end: Some(without_pre(&least)), least },
        Op::Tilde if comparator.patch.is_some() => {
            let end = Version::new(comparator.major, comparator.minor.unwrap_or(0).saturating_add(1), 0);
            Extent { least, end: Some(end) }
        }
        Op::Exact | Op::Wildcard | Op::Tilde => Extent { end: Some(after(comparator)), least },
        // `^`, and whatever cargo may come to know, which is read as the default
        _ => Extent { end: Some(end_of_caret(comparator, &least)), least },
    }
}

/// The first release behind all that begin with what a comparator writes: `1.3.0` for `1.2`.
fn after(comparator: &Comparator) -> Version {
    match (comparator.minor, comparator.patch) {
        (Some(minor), Some(patch)) => Version::new(comparator.major, minor, patch.saturating_add(1)),
        (Some(minor), None) => Version::new(comparator.major, minor.saturating_add(1), 0),
        (None, _) => Version::new(comparator.major.saturating_add(1), 0, 0),
    }
}

/// `^0` and `^0.0` reach as far as what they leave out; all others to the end of the bucket.
fn end_of_caret(comparator: &Comparator, least: &Version) -> Version {
    let written = (comparator.major, comparator.minor, comparator.patch);
    if matches!(written, (0, None, _) | (0, Some(0), None)) { after(comparator) } else { end_of_bucket(least) }
}

fn without_pre(version: &Version) -> Version {
    Version::new(version.major, version.minor, version.patch)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{Strategy, proptest};

    use super::*;

    fn extent(text: &str) -> String {
        let extent = Extent::of(&VersionReq::parse(text).unwrap());
        format!("{}..{}", extent.least, extent.end.map(|end| end.to_string()).unwrap_or_default())
    }

    #[test]
    fn comparators_are_intervals() {
        assert_eq!(extent("1.2.3"), "1.2.3..2.0.0");
        assert_eq!(extent("0"), "0.0.0..1.0.0");
        assert_eq!(extent("0.0"), "0.0.0..0.1.0");
        assert_eq!(extent("^0.0.3"), "0.0.3..0.0.4");
        assert_eq!(extent("~1"), "1.0.0..2.0.0");
        assert_eq!(extent("~0.3.1"), "0.3.1..0.4.0");
        assert_eq!(extent("=1.2"), "1.2.0..1.3.0");
        assert_eq!(extent("1.*"), "1.0.0..2.0.0");
        assert_eq!(extent("*"), "0.0.0..");
        assert_eq!(extent(">1"), "2.0.0..");
        assert_eq!(extent("<=1.2"), "0.0.0..1.3.0");
        assert_eq!(extent("^1.2.3, <1.5"), "1.2.3..1.5.0");
        assert_eq!(extent("^1.0.0-rc.1"), "1.0.0-rc.1..2.0.0");
        assert_eq!(extent(">=1.0.0-a, <2.0.0-a"), "1.0.0-a..2.0.0");
    }

    #[test]
    fn what_cannot_be_met_is_empty() {
        assert!(Extent::of(&VersionReq::parse(">2, <1").unwrap()).is_empty());
        assert!(!Extent::of(&VersionReq::parse("=0.0.0").unwrap()).is_empty());
    }

    /// Comparators over small numbers, all operators, all lengths, with and without a pre-release.
    pub fn requirements() -> impl Strategy<Value = VersionReq> {
        let part = proptest::option::of(0..4_u64);
        let comparator =
            (0..8_usize, 0..4_u64, part.clone(), part, proptest::bool::weighted(0.2)).prop_map(|(op, major, minor, patch, pre)| {
                let op = [Op::Exact, Op::Greater, Op::GreaterEq, Op::Less, Op::LessEq, Op::Tilde, Op::Caret, Op::Wildcard][op];
                let patch = if op == Op::Wildcard { None } else { minor.and(patch) };
                let pre = if pre && patch.is_some() { semver::Prerelease::new("rc.1").unwrap() } else { semver::Prerelease::EMPTY };
                Comparator { op, major, minor, patch, pre }
            });
        proptest::collection::vec(comparator, 0..4).prop_map(|comparators| VersionReq { comparators })
    }

    proptest! {
        #[test]
        fn it_says_what_matches_says(requirement in requirements()) {
            let extent = Extent::of(&requirement);
            let parts = |number: u64| (number / 25, number / 5 % 5, number % 5);
            for (major, minor, patch) in (0..125).map(parts) {
                let release = Version::new(major, minor, patch);
                assert_eq!(extent.contains(&release), requirement.matches(&release), "{requirement} {release}");
            }
            let none = !(0..125).map(parts).any(|(major, minor, patch)| extent.contains(&Version::new(major, minor, patch)));
            assert!(!extent.is_empty() || none);
        }
    }
}
