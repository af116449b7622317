//! A packing of cycles in whole steps: a lower bound for a minimum cut where the exact packing is too large.
//!
//! Take a shortest cycle through a node among the arcs that have capacity left, give it all that its narrowest arc has left, and go on until
//! no cycle is left (Bar-Yehuda and Even's local-ratio method, 1985; for cycles Demetrescu and Finocchi, *Combinatorial
//! algorithms for feedback problems in directed graphs*, IPL 86, 2003). Each cycle uses up an arc, so time is O(m·(n + m)) at worst; when
//! the budget is spent, what was packed so far is still a bound.
//!
//! Example: `a -> b 2, b -> a 3` packs 2.

use std::collections::VecDeque;

use crate::algo::steps::Steps;
use crate::algo::weighted::WeightedArc;

const NONE: u32 = u32::MAX;

/// How much is packed into the capacities that are left, one for each arc. Takes it away from `left`.
pub fn pack_greedily(nodes: u32, arcs: &[WeightedArc], left: &mut [u64], steps: &mut Steps) -> u64 {
    let mut outgoing: Vec<Vec<u32>> = vec![Vec::new(); nodes as usize];
    for (index, arc) in (0_u32..).zip(arcs).filter(|(index, _)| left[*index as usize] > 0) {
        outgoing[arc.from as usize].push(index);
    }
    let mut packed = 0;
    // Pairs that name each other first: the cycles that get in the way of the fewest others.
    for limit in [2, usize::MAX] {
        let mut through = vec![NONE; nodes as usize];
        for start in 0..nodes {
            while let Some(cycle) = shortest_through(start, limit, arcs, &mut outgoing, left, &mut through, steps) {
                let amount = cycle.iter().map(|&arc| left[arc as usize]).min().unwrap_or(0);
                packed += amount;
                for arc in cycle {
                    left[arc as usize] -= amount;
                }
            }
            if steps.spent() {
                return packed;
            }
        }
    }
    packed
}

/// A shortest cycle through a node, as its arcs; `None` where there is none, or the budget is spent.
fn shortest_through(
    start: u32,
    limit: usize,
    arcs: &[WeightedArc],
    outgoing: &mut [Vec<u32>],
    left: &[u64],
    through: &mut [u32],
    steps: &mut Steps,
) -> Option<Vec<u32>> {
    let mut touched = Vec::new();
    let mut open = VecDeque::from([(start, 1_usize)]);
    let mut last = None;
    while let Some((node, length)) = open.pop_front() {
        outgoing[node as usize].retain(|&arc| left[arc as usize] > 0);
        if last.is_some() || !steps.take(outgoing[node as usize].len() + 1) {
            break;
        }
        for &arc in &outgoing[node as usize] {
            let next = arcs[arc as usize].to;
            if next == start {
                last = Some(arc);
                break;
            }
            if length < limit && through[next as usize] == NONE {
                through[next as usize] = arc;
                touched.push(next);
                open.push_back((next, length + 1));
            }
        }
    }
    let cycle = last.map(|last| {
        let mut cycle = vec![last];
        let mut node = arcs[last as usize].from;
        while node != start {
            let arc = through[node as usize];
            cycle.push(arc);
            node = arcs[arc as usize].from;
        }
        cycle
    });
    for node in touched {
        through[node as usize] = NONE;
    }
    cycle
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{prop_assert, proptest};

    use super::*;
    use crate::algo::components::is_acyclic;
    use crate::algo::subset_order::minimum_by_subsets;
    use crate::algo::testing::{any_weighted, weighted};
    use crate::algo::weighted::{unweighted, weight_of};

    fn packed(nodes: u32, arcs: &[WeightedArc]) -> (u64, Vec<u64>) {
        let mut left: Vec<u64> = arcs.iter().map(|arc| arc.weight).collect();
        (pack_greedily(nodes, arcs, &mut left, &mut Steps { left: 1_000_000 }), left)
    }

    #[test]
    fn golden() {
        let (nodes, arcs) = weighted("a -> b 2, b -> a 3");
        assert_eq!(packed(nodes, &arcs), (2, vec![0, 1]));
    }

    proptest! {
        #[test]
        fn never_more_than_the_minimum_and_nothing_is_left((nodes, arcs) in any_weighted(8, 25, 6)) {
            let (total, left) = packed(nodes, &arcs);
            let minimum = minimum_by_subsets(nodes, &arcs).unwrap_or_default();
            prop_assert!(total <= weight_of(&arcs, &minimum));
            let rest: Vec<WeightedArc> = arcs.iter().zip(left).filter(|(_, left)| *left > 0).map(|(arc, _)| *arc).collect();
            prop_assert!(is_acyclic(&unweighted(nodes, &rest)));
        }
    }
}
