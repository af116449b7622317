//! The minimum cut: the lightest set of arcs whose removal leaves no cycle (minimum weight feedback arc set).
//!
//! The problem is NP-hard (Karp 1972), its instances in practice are not: first everything that is decided by simple rules is
//! decided ([`reduce`](crate::algo::reduce)), then each core is searched: up to [`BY_SUBSETS`] nodes by dynamic programming
//! ([`subset_order`](crate::algo::subset_order)), beyond that by lazy cycle cover with branch and bound
//! ([`cycle_cover`](crate::algo::cycle_cover)), boxed by counted steps; where that ends without a proof, cores of up to 20 nodes are
//! still solved by dynamic programming, larger ones give their best cut and a proven lower bound.
//!
//! Ties: among equals the result is the smallest list of arcs, proven wherever [`Cut::smallest`] is set.
//!
//! Example: `a -> b 5, b -> a 2, b -> c 1, c -> b 4` costs 3, by `b -> a` and `b -> c`.

use crate::algo::cycle_cover::cover_cycles;
use crate::algo::reduce::{Core, reduce};
use crate::algo::steps::Steps;
use crate::algo::subset_order::minimum_by_subsets;
use crate::algo::weighted::{WeightedArc, weight_of};

/// Up to here the table of all subsets is faster than any search.
pub const BY_SUBSETS: u32 = 13;

/// The budget of one cut: below a second.
pub const STEPS: u64 = 300_000_000;

/// A set of arcs without which there is no cycle.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cut {
    /// The arcs, by index, sorted.
    pub arcs: Vec<u32>,
    /// What they weigh.
    pub weight: u64,
    /// What any such set weighs at least.
    pub lower_bound: u64,
    /// Whether it is proven to be the smallest list among the lightest.
    pub smallest: bool,
}

impl Cut {
    /// Whether no lighter one exists.
    #[must_use]
    pub fn optimal(&self) -> bool {
        self.weight == self.lower_bound
    }
}

/// The minimum cut of a graph with these arcs. A weight of 0 counts as 1. Arcs from a node to itself, or with an end outside of `0..nodes`, are
/// left alone. The result depends on the arguments alone, never on the clock.
#[must_use]
pub fn minimum_cut(nodes: u32, arcs: &[WeightedArc], steps: u64) -> Cut {
    let arcs: Vec<WeightedArc> = arcs.iter().map(|arc| WeightedArc { weight: arc.weight.max(1), ..*arc }).collect();
    let reduced = reduce(nodes, &arcs);
    let forced = weight_of(&arcs, &reduced.forced);
    let mut cut = Cut { arcs: reduced.forced, weight: forced, lower_bound: forced, smallest: true };
    let mut steps = Steps { left: steps };
    for (done, core) in reduced.cores.iter().enumerate() {
        let mut share = Steps { left: steps.left / (reduced.cores.len() - done) as u64 };
        steps.left -= share.left;
        let (chosen, lower_bound, smallest) = search(core, &mut share);
        steps.left += share.left;
        cut.lower_bound += lower_bound;
        cut.smallest &= smallest;
        for bundle in chosen.iter().filter_map(|&index| core.bundles.get(index as usize)) {
            cut.weight += bundle.weight;
            cut.arcs.extend(&bundle.arcs);
        }
    }
    cut.arcs.sort_unstable();
    cut
}

/// The bundles to cut, the lower bound, and whether the list is the smallest.
fn search(core: &Core, steps: &mut Steps) -> (Vec<u32>, u64, bool) {
    let arcs: Vec<WeightedArc> = core.bundles.iter().map(|b| WeightedArc { from: b.from, to: b.to, weight: b.weight }).collect();
    if core.nodes > BY_SUBSETS {
        let cover = cover_cycles(core.nodes, &arcs, steps);
        if cover.smallest {
            return (cover.arcs, cover.lower_bound, true);
        }
        return exact(core.nodes, &arcs).unwrap_or((cover.arcs, cover.lower_bound, false));
    }
    exact(core.nodes, &arcs).unwrap_or_default()
}

fn exact(nodes: u32, arcs: &[WeightedArc]) -> Option<(Vec<u32>, u64, bool)> {
    minimum_by_subsets(nodes, arcs).map(|chosen| {
        let weight = weight_of(arcs, &chosen);
        (chosen, weight, true)
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{ProptestConfig, prop_assert, prop_assert_eq, proptest};

    use super::*;
    use crate::algo::components::is_acyclic;
    use crate::algo::subset_order::tests::brute_force;
    use crate::algo::testing::{any_weighted, random_component, weighted};
    use crate::algo::weighted::unweighted;

    fn cut(text: &str) -> (Vec<u32>, u64, bool) {
        let (nodes, arcs) = weighted(text);
        let cut = minimum_cut(nodes, &arcs, STEPS);
        (cut.arcs.clone(), cut.weight, cut.optimal())
    }

    #[test]
    fn golden() {
        assert_eq!(cut("a -> b, b -> c, a -> d"), (vec![], 0, true));
        assert_eq!(cut("a -> b, b -> c, c -> d, d -> e, e -> a"), (vec![0], 1, true));
        assert_eq!(cut("a -> h, b -> h, c -> h, h -> x 7, h -> y, h -> z, x -> a 2, a -> h 9"), (vec![6], 2, true));
        assert_eq!(cut("a -> b 5, b -> a 2, b -> c 1, c -> b 4"), (vec![1, 2], 3, true));
    }

    #[test]
    fn bad_arcs_are_left_alone() {
        let arcs = [(0, 0, 5), (0, 1, 0), (1, 0, 3), (4, 1, 1)].map(|(from, to, weight)| WeightedArc { from, to, weight });
        let cut = minimum_cut(2, &arcs, STEPS);
        assert_eq!((cut.arcs.as_slice(), cut.weight, cut.optimal()), (&[1][..], 1, true));
        assert!(minimum_cut(0, &[], STEPS).arcs.is_empty());
    }

    #[test]
    fn the_same_with_no_budget_up_to_twenty_nodes() {
        let arcs = random_component(15, 50, 9, 5);
        let cut = minimum_cut(15, &arcs, STEPS);
        assert!(cut.optimal() && cut.smallest);
        assert_eq!(minimum_cut(15, &arcs, 1), cut);
    }

    #[test]
    fn a_large_layered_component_is_solved() {
        // As modules are: most arcs lead down and are heavy, every eighth leads up and is light.
        let arcs: Vec<WeightedArc> = (0_u64..)
            .zip(random_component(60, 400, 50, 11))
            .map(|(index, arc)| {
                let (low, high) = (arc.from.min(arc.to), arc.from.max(arc.to));
                if index % 8 == 0 {
                    WeightedArc { from: low, to: high, weight: 1 + arc.weight / 5 }
                } else {
                    WeightedArc { from: high, to: low, weight: arc.weight }
                }
            })
            .collect();
        let cut = minimum_cut(60, &arcs, STEPS / 10);
        assert!(cut.optimal() && cut.smallest && cut.weight > 100);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(128))]
        #[test]
        fn agrees_with_trying_every_set((nodes, arcs) in any_weighted(7, 11, 4)) {
            let cut = minimum_cut(nodes, &arcs, STEPS);
            prop_assert!(cut.optimal());
            prop_assert_eq!(cut.arcs, brute_force(nodes, &arcs));
        }

        #[test]
        fn always_opens_everything((nodes, arcs) in any_weighted(40, 120, 9)) {
            let cut = minimum_cut(nodes, &arcs, 3_000_000);
            let rest: Vec<_> = (0_u32..).zip(&arcs).filter(|(index, _)| !cut.arcs.contains(index)).map(|(_, arc)| *arc).collect();
            prop_assert!(is_acyclic(&unweighted(nodes, &rest)));
            prop_assert!(cut.lower_bound <= cut.weight);
        }
    }
}
