//! How much of one bag is in another: which of many old texts a new one may have come from, without comparing each with each.
//!
//! The measure is git's (`diffcore-rename.c`, `estimate_similarity` over `diffcore_count_changes`): what both bags have, by weight, as a share of
//! the heavier one. Example: `{a: 4, b: 4}` and `{a: 4, b: 4, c: 8}` have 8 of 16 in common: 50 %.

use rustc_hash::FxHashMap;

/// Keys with their weights, each key once.
pub type Bag = FxHashMap<u64, u32>;

/// Two bags that have much in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Overlap {
    /// Index of the old bag.
    pub old: u32,
    /// Index of the new bag.
    pub new: u32,
    /// In parts of 10,000.
    pub share: u32,
}

/// The whole.
pub const WHOLE: u32 = 10_000;

/// All pairs that have at least `least` parts of 10,000 in common, by new, then old.
///
/// An index from keys to old bags leads to those that share something: time is linear in the keys, but for those that many bags have.
#[must_use]
pub fn overlaps(old: &[Bag], new: &[Bag], least: u32) -> Vec<Overlap> {
    let mut holders: FxHashMap<u64, Vec<(u32, u32)>> = FxHashMap::default();
    for (at, bag) in (0..).zip(old) {
        for (&key, &weight) in bag {
            holders.entry(key).or_default().push((at, weight));
        }
    }
    let old_weights: Vec<u64> = old.iter().map(weight).collect();
    let mut found = Vec::new();
    for (at, bag) in (0..).zip(new) {
        let mut common = vec![0_u64; old.len()];
        for (key, &weight) in bag {
            for &(holder, held) in holders.get(key).into_iter().flatten() {
                if let Some(sum) = common.get_mut(holder as usize) {
                    *sum += u64::from(weight.min(held));
                }
            }
        }
        let own = weight(bag);
        for (holder, (common, weight)) in (0..).zip(common.iter().zip(&old_weights)) {
            let share = (common * u64::from(WHOLE)).checked_div(own.max(*weight)).unwrap_or(0);
            let share = u32::try_from(share).unwrap_or(WHOLE);
            if share > 0 && share >= least {
                found.push(Overlap { old: holder, new: at, share });
            }
        }
    }
    found
}

fn weight(bag: &Bag) -> u64 {
    bag.values().map(|&weight| u64::from(weight)).sum()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn bag(pairs: &[(u64, u32)]) -> Bag {
        pairs.iter().copied().collect()
    }

    #[test]
    fn the_heavier_bag_is_the_whole() {
        let old = [bag(&[(1, 4), (2, 4)]), bag(&[(9, 1)])];
        let new = [bag(&[(1, 4), (2, 4), (3, 8)]), bag(&[])];
        assert_eq!(overlaps(&old, &new, 5000), [Overlap { old: 0, new: 0, share: 5000 }]);
        assert_eq!(overlaps(&old, &new, 5001), []);
        assert_eq!(overlaps(&old, &old, WHOLE).len(), 2);
    }

    proptest! {
        #[test]
        fn is_what_comparing_each_with_each_finds(
            old in prop::collection::vec(prop::collection::vec((0_u64..6, 1_u32..9), 0..6), 0..5),
            new in prop::collection::vec(prop::collection::vec((0_u64..6, 1_u32..9), 0..6), 0..5),
            least in 0_u32..=WHOLE,
        ) {
            let bags = |lists: &[Vec<(u64, u32)>]| lists.iter().map(|list| bag(list)).collect::<Vec<_>>();
            let (old, new) = (bags(&old), bags(&new));
            let mut expected = Vec::new();
            for (n, b) in (0..).zip(&new) {
                for (o, a) in (0..).zip(&old) {
                    let common: u64 = a.iter().map(|(key, weight)| u64::from((*weight).min(b.get(key).copied().unwrap_or(0)))).sum();
                    let whole = a.values().sum::<u32>().max(b.values().sum());
                    if common > 0 && common * u64::from(WHOLE) / u64::from(whole) >= u64::from(least) {
                        expected.push((o, n));
                    }
                }
            }
            let found: Vec<(u32, u32)> = overlaps(&old, &new, least).iter().map(|pair| (pair.old, pair.new)).collect();
            prop_assert_eq!(found, expected);
        }
    }
}
