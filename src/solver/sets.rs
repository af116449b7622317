//! Sets of versions: indices of a crate's releases.

use std::ops::Bound;

use pubgrub::Ranges;
use semver::{Version, VersionReq};

use crate::model::bucket::Bucket;

/// A set of versions.
pub type Set = Ranges<u32>;

/// The bucket that a requirement which accepts nothing is about.
pub fn nominal(accepts: &VersionReq) -> Bucket {
    let first = accepts.comparators.first();
    let version = first.map(|first| Version::new(first.major, first.minor.unwrap_or(0), first.patch.unwrap_or(0)));
    version.map_or(Bucket::Major(0), |version| Bucket::of(&version))
}

/// Sorted indices as a set, neighbours together.
pub fn of(indices: &[u32]) -> Set {
    let runs = indices.chunk_by(|a, b| a + 1 == *b);
    let bound = |run: &[u32]| Some((Bound::Included(*run.first()?), Bound::Excluded(run.last()? + 1)));
    runs.filter_map(bound).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_has_what_is_put_in_and_neighbours_are_one_range() {
        for bits in 0u32..64 {
            let indices: Vec<u32> = (0..6).filter(|index| bits & (1 << index) != 0).collect();
            let set = of(&indices);
            assert!((0..8).all(|index| set.contains(&index) == indices.contains(&index)), "{indices:?}");
        }
        assert_eq!(of(&[1, 2, 3, 7]).iter().count(), 2);
    }

    #[test]
    fn a_requirement_that_accepts_nothing_is_about_its_first_bucket() {
        let shown = |text: &str| nominal(&VersionReq::parse(text).unwrap()).to_string();
        assert_eq!([shown("^0.3"), shown(">=2, <3"), shown("=0.0.4"), shown("*")], ["0.3", "2", "0.0.4", "0"]);
    }
}
