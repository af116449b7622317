//! An order of the nodes with little weight leading backwards, in one pass.
//!
//! Eades, Lin and Smyth, *A fast and effective heuristic for the feedback arc set problem*, IPL 47
//! (1993), with weights: take sinks to the end and sources to the front as long as there are any, else move to the
//! front the node whose outgoing weight exceeds its incoming weight the most; the smallest number wins ties.
//! Time O((n + m)·log n). A start for [`sift`](crate::algo::sift), not a result.
//!
//! Example: `a -> b 3, b -> a 1` gives `a, b`: weight 1 leads backwards.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use crate::algo::weighted::WeightedArc;

/// An order of all nodes. Every arc has its ends in `0..nodes`.
#[must_use]
pub fn eades_order(nodes: u32, arcs: &[WeightedArc]) -> Vec<u32> {
    let n = nodes as usize;
    let mut arcs_of: Vec<Vec<(u32, u64, bool)>> = vec![Vec::new(); n];
    let mut balance = vec![0_i64; n];
    let mut degree = vec![(0_u32, 0_u32); n];
    for arc in arcs.iter().filter(|arc| arc.from != arc.to) {
        arcs_of[arc.from as usize].push((arc.to, arc.weight, true));
        arcs_of[arc.to as usize].push((arc.from, arc.weight, false));
        balance[arc.from as usize] += signed(arc.weight);
        balance[arc.to as usize] -= signed(arc.weight);
        degree[arc.from as usize].1 += 1;
        degree[arc.to as usize].0 += 1;
    }
    // The rank says what is taken first: sinks, sources, then by balance.
    let rank = |degree: (u32, u32), balance: i64, node: u32| match degree {
        (_, 0) => (0, Reverse(0), node),
        (0, _) => (1, Reverse(0), node),
        _ => (2, Reverse(balance), node),
    };
    let mut open: BTreeSet<_> = (0..nodes).map(|node| rank(degree[node as usize], balance[node as usize], node)).collect();
    let (mut head, mut tail) = (Vec::with_capacity(n), Vec::new());
    let mut placed = vec![false; n];
    while let Some((kind, _, node)) = open.pop_first() {
        placed[node as usize] = true;
        if kind == 0 {
            tail.push(node);
        } else {
            head.push(node);
        }
        for &(other, weight, outgoing) in &arcs_of[node as usize] {
            let at = other as usize;
            if placed[at] {
                continue;
            }
            open.remove(&rank(degree[at], balance[at], other));
            if outgoing {
                degree[at].0 -= 1;
                balance[at] += signed(weight);
            } else {
                degree[at].1 -= 1;
                balance[at] -= signed(weight);
            }
            open.insert(rank(degree[at], balance[at], other));
        }
    }
    head.extend(tail.into_iter().rev());
    head
}

fn signed(weight: u64) -> i64 {
    i64::try_from(weight).unwrap_or(i64::MAX / 4)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{prop_assert, proptest};

    use super::*;
    use crate::algo::components::is_acyclic;
    use crate::algo::testing::{any_weighted, weighted};
    use crate::algo::weighted::{backward, unweighted};

    #[test]
    fn follows_the_weight() {
        let (nodes, arcs) = weighted("a -> b 3, b -> a 1");
        assert_eq!(eades_order(nodes, &arcs), [0, 1]);
        let (nodes, arcs) = weighted("c -> b, b -> a");
        assert_eq!(eades_order(nodes, &arcs), [2, 1, 0]);
    }

    proptest! {
        #[test]
        fn is_a_permutation_and_perfect_without_cycles((nodes, arcs) in any_weighted(10, 25, 9)) {
            let order = eades_order(nodes, &arcs);
            let mut sorted = order.clone();
            sorted.sort_unstable();
            prop_assert!(sorted.into_iter().eq(0..nodes));
            prop_assert!(!is_acyclic(&unweighted(nodes, &arcs)) || backward(&arcs, &order).is_empty());
        }
    }
}
