//! How a requirement is shaped: what it says of its author's trust in the releases to come.
//!
//! The shape goes by what a requirement accepts, then by how it is written: `>=1, <2`, `~1` and `=1` accept all of bucket 1, which is what `^1` says.
//! Against its bucket a requirement can be *narrower* (it ends inside: compatible releases are refused) or *wider* (it spans buckets, or
//! has no end: releases that break are accepted).

use semver::{Op, VersionReq};

use crate::model::standing::Shape;
use crate::versions::extent::{Extent, end_of_bucket};

/// How a requirement is shaped.
#[must_use]
pub fn shape(requirement: &VersionReq) -> Shape {
    let comparators = requirement.comparators.as_slice();
    let single = if let [comparator] = comparators { Some(comparator) } else { None };
    if comparators.is_empty() {
        return Shape::Any;
    }
    if single.is_some_and(|comparator| comparator.op == Op::Exact && comparator.patch.is_some()) {
        return Shape::Exact;
    }
    let extent = Extent::of(requirement);
    let Some(end) = &extent.end else { return Shape::Open };
    match end.cmp(&end_of_bucket(&extent.least)) {
        std::cmp::Ordering::Greater => Shape::Wide,
        std::cmp::Ordering::Equal if single.is_some_and(|comparator| comparator.op == Op::Wildcard) => Shape::Wildcard,
        std::cmp::Ordering::Equal => Shape::Caret,
        std::cmp::Ordering::Less if single.is_some_and(|comparator| matches!(comparator.op, Op::Tilde | Op::Wildcard | Op::Exact)) => {
            Shape::Tilde
        }
        std::cmp::Ordering::Less => Shape::Narrow,
    }
}

/// Whether a requirement refuses releases that are compatible with what it accepts: it ends inside of a bucket.
#[must_use]
pub fn is_narrower_than_bucket(requirement: &VersionReq) -> bool {
    let extent = Extent::of(requirement);
    extent.end.is_some_and(|end| end < end_of_bucket(&extent.least))
}

/// Whether a requirement accepts releases that break what was written against others that it accepts: it spans buckets, or has no end.
#[must_use]
pub fn is_wider_than_bucket(requirement: &VersionReq) -> bool {
    let extent = Extent::of(requirement);
    extent.end.is_none_or(|end| end > end_of_bucket(&extent.least))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::proptest;
    use semver::Version;

    use super::*;
    use crate::model::bucket::Bucket;

    fn told(text: &str) -> (Shape, bool, bool) {
        let requirement = VersionReq::parse(text).unwrap();
        (shape(&requirement), is_narrower_than_bucket(&requirement), is_wider_than_bucket(&requirement))
    }

    #[test]
    fn what_is_as_wide_as_its_bucket() {
        for text in ["1", "1.2.3", "^0.3", "^0.0.3", "~1", "~0.3.1", "=1", "=0.3", ">=1, <2", "^1.0.0-rc.1", ">=0.3.1, <0.4", "^1, >=1.5"] {
            assert_eq!(told(text), (Shape::Caret, false, false), "{text}");
        }
        assert_eq!(told("1.*"), (Shape::Wildcard, false, false));
        assert_eq!(told("0.3.*"), (Shape::Wildcard, false, false));
        assert_eq!(told("=0.0.3"), (Shape::Exact, false, false));
    }

    #[test]
    fn what_ends_inside_of_its_bucket() {
        for text in ["~1.2", "~1.2.3", "=1.2", "1.2.*"] {
            assert_eq!(told(text), (Shape::Tilde, true, false), "{text}");
        }
        assert_eq!(told("=1.2.3"), (Shape::Exact, true, false));
        assert_eq!(told("=1.0.0-rc.1"), (Shape::Exact, true, false));
        for text in ["^1.2.3, <1.5", ">=1.2, <1.5", ">=1, <2, <1.9.3", ">2, <1"] {
            assert_eq!(told(text), (Shape::Narrow, true, false), "{text}");
        }
    }

    #[test]
    fn what_spans_buckets() {
        assert_eq!(told("*"), (Shape::Any, false, true));
        for text in [">=1.2", ">1", ">=0.3.1"] {
            assert_eq!(told(text), (Shape::Open, false, true), "{text}");
        }
        for text in ["0", "0.0", "0.*", "~0", "=0", "<2", "<=1.2", ">=0.3, <0.6", ">=1, <3"] {
            assert_eq!(told(text), (Shape::Wide, false, true), "{text}");
        }
    }

    proptest! {
        /// Against all releases of a grid: what is wider accepts releases of two buckets, what is narrower refuses a later one of its only bucket.
        #[test]
        fn it_agrees_with_a_grid(numbers in proptest::collection::vec((0..4_u64, 0..4_u64, 0..4_u64), 2), ops in (0..6_usize, 0..3_usize)) {
            let lower = [">=", ">", "^", "~", "=", ""][ops.0];
            let (one, two) = (numbers[0], numbers[1]);
            let upper = format!(", {}{}.{}.{}", ["", "<", "<="][ops.1], two.0, two.1, two.2);
            let text = format!("{lower}{}.{}.{}{}", one.0, one.1, one.2, if ops.1 > 0 { &upper } else { "" });
            let requirement = VersionReq::parse(&text).unwrap();
            let grid: Vec<Version> = (0..512).map(|number| Version::new(number / 64, number / 8 % 8, number % 8)).collect();
            let accepted: Vec<&Version> = grid.iter().filter(|version| requirement.matches(version)).collect();
            if let (Some(first), Some(last)) = (accepted.first(), accepted.last()) {
                assert_eq!(is_wider_than_bucket(&requirement), Bucket::of(first) != Bucket::of(last), "{text}");
                let refused = grid.iter().any(|version| version > last && Bucket::of(version) == Bucket::of(first));
                assert_eq!(is_narrower_than_bucket(&requirement), refused, "{text}");
            }
        }
    }
}
