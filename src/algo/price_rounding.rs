//! Turns prices into a set of arcs without a cycle: what is left when the dearest arcs are dropped.
//!
//! Arcs are taken back one by one, the cheapest first, each where it closes no cycle. With the prices of a fractional cut this is
//! threshold rounding with a greedy repair (Vazirani, *Approximation Algorithms*, 2001, chapters 14 and 15). Time O(m·k) for `k` dropped arcs.
//!
//! Example: `a -> b`, `b -> a` with prices 0.2 and 0.8 leaves `a -> b`.

use crate::algo::components::is_acyclic;
use crate::algo::steps::Steps;
use crate::algo::weighted::{WeightedArc, unweighted};

/// The indices of arcs that together have no cycle, and to which no other can be added.
#[must_use]
pub fn acyclic_by_price(nodes: u32, arcs: &[WeightedArc], price: impl Fn(usize) -> f64, steps: &mut Steps) -> Vec<usize> {
    let mut cheapest: Vec<(f64, usize)> = (0..arcs.len()).map(|index| (price(index), index)).collect();
    cheapest.sort_by(|a, b| a.0.total_cmp(&b.0).then(arcs[b.1].weight.cmp(&arcs[a.1].weight)).then(a.1.cmp(&b.1)));
    let (mut low, mut high) = (0, arcs.len() + 1);
    while high - low > 1 {
        let middle = low.midpoint(high);
        let kept: Vec<WeightedArc> = cheapest[..middle].iter().map(|&(_, index)| arcs[index]).collect();
        steps.take(kept.len() * 8);
        if is_acyclic(&unweighted(nodes, &kept)) { low = middle } else { high = middle }
    }
    let mut outgoing: Vec<Vec<u32>> = vec![Vec::new(); nodes as usize];
    let mut kept = Vec::with_capacity(arcs.len());
    let mut seen = vec![usize::MAX; nodes as usize];
    for (at, &(_, index)) in cheapest.iter().enumerate() {
        let arc = arcs[index];
        if at < low || (!steps.spent() && !reaches(&outgoing, arc.to, arc.from, &mut seen, at, steps)) {
            outgoing[arc.from as usize].push(arc.to);
            kept.push(index);
        }
    }
    kept.sort_unstable();
    kept
}

fn reaches(outgoing: &[Vec<u32>], from: u32, to: u32, seen: &mut [usize], mark: usize, steps: &mut Steps) -> bool {
    let mut open = vec![from];
    while let Some(node) = open.pop() {
        if node == to {
            return true;
        }
        if seen[node as usize] != mark {
            seen[node as usize] = mark;
            steps.take(outgoing[node as usize].len() * 2 + 2);
            open.extend(&outgoing[node as usize]);
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{prop_assert, proptest};

    use super::*;
    use crate::algo::testing::any_weighted;

    #[test]
    fn the_dearest_goes() {
        let arcs = [(0, 1, 1), (1, 0, 1)].map(|(from, to, weight)| WeightedArc { from, to, weight });
        assert_eq!(acyclic_by_price(2, &arcs, |arc| [0.2, 0.8][arc], &mut Steps { left: 1000 }), [0]);
    }

    proptest! {
        #[test]
        fn is_acyclic_and_takes_all_it_can((nodes, arcs) in any_weighted(8, 25, 6)) {
            let weight = |index: usize| f64::from(u32::try_from(arcs[index].weight).unwrap_or(0));
            let kept = acyclic_by_price(nodes, &arcs, |index| 1.0 / weight(index), &mut Steps { left: 1_000_000 });
            let with = |more: Option<usize>| {
                let arcs: Vec<WeightedArc> = kept.iter().copied().chain(more).map(|index| arcs[index]).collect();
                is_acyclic(&unweighted(nodes, &arcs))
            };
            prop_assert!(with(None));
            prop_assert!((0..arcs.len()).filter(|index| !kept.contains(index)).all(|index| !with(Some(index))));
        }
    }
}
