//! Finds cycles that a fractional cut does not open: the shortest cycles under its prices.
//!
//! From each node, Dijkstra's algorithm (1959) under the prices of the arcs; a route that comes back for less than 1 is a cycle that
//! the prices leave (partly) closed. If there is none, the prices are a fractional cut of all cycles, though
//! only some were ever looked at (Grötschel, Jünger and Reinelt, *On the acyclic subgraph polytope*, 1985).
//!
//! Prices are rounded to multiples of 2⁻³⁰, and every arc costs one multiple more, so that shorter cycles win ties.
//!
//! Example: in `a -> b, b -> a` with prices 0.5 and 0.25 the cycle costs 0.75: it is found.

use std::cmp::Reverse;
use std::collections::{BTreeSet, BinaryHeap};

use crate::algo::steps::Steps;
use crate::algo::weighted::WeightedArc;

const ONE: u64 = 1 << 30;
const NEVER: u64 = u64::MAX;

/// The arcs out of each node.
#[derive(Clone, Debug)]
pub struct Outgoing {
    starts: Vec<u32>,
    arcs: Vec<u32>,
}

impl Outgoing {
    /// Sorts arcs by where they start.
    #[must_use]
    pub fn new(nodes: u32, arcs: &[WeightedArc]) -> Self {
        let mut starts = vec![0_u32; nodes as usize + 1];
        for arc in arcs {
            starts[arc.from as usize + 1] += 1;
        }
        for node in 0..nodes as usize {
            starts[node + 1] += starts[node];
        }
        let mut sorted: Vec<u32> = (0_u32..).zip(arcs).map(|(index, _)| index).collect();
        sorted.sort_by_key(|&index| arcs[index as usize].from);
        Self { starts, arcs: sorted }
    }

    fn of(&self, node: u32) -> &[u32] {
        &self.arcs[self.starts[node as usize] as usize..self.starts[node as usize + 1] as usize]
    }
}

/// Cycles whose price is below 1, as sorted lists of arcs: for each node the cheapest through it. `price` is `None`
/// for an arc that is already cut. `None` when the budget is spent before all nodes were looked at and nothing was found.
pub fn cheap_cycles(
    arcs: &[WeightedArc],
    outgoing: &Outgoing,
    price: impl Fn(u32) -> Option<f64>,
    steps: &mut Steps,
) -> Option<BTreeSet<Vec<u32>>> {
    let nodes = outgoing.starts.len() - 1;
    let lengths: Vec<u64> = (0_u32..).zip(arcs).map(|(arc, _)| price(arc).map_or(NEVER, fixed)).collect();
    let limit = ONE - ONE / 100_000;
    let mut found = BTreeSet::new();
    let (mut distance, mut through) = (vec![NEVER; nodes], vec![0_u32; nodes]);
    let mut touched: Vec<u32> = Vec::new();
    for (start, _) in (0_u32..).zip(0..nodes) {
        for node in touched.drain(..) {
            distance[node as usize] = NEVER;
        }
        let mut open = BinaryHeap::from([Reverse((0_u64, start))]);
        let mut best: Option<(u64, u32)> = None;
        while let Some(Reverse((length, node))) = open.pop() {
            if best.is_some_and(|(best, _)| best <= length) || length >= limit {
                break;
            }
            if node != start && length > distance[node as usize] {
                continue;
            }
            if !steps.take(outgoing.of(node).len() * 4 + 8) {
                return (!found.is_empty()).then_some(found);
            }
            for &arc in outgoing.of(node) {
                let next = arcs[arc as usize].to;
                let total = length.saturating_add(lengths[arc as usize]);
                if total >= limit {
                    continue;
                }
                if next == start {
                    best = Some(best.map_or((total, arc), |best| best.min((total, arc))));
                } else if total < distance[next as usize] {
                    if distance[next as usize] == NEVER {
                        touched.push(next);
                    }
                    distance[next as usize] = total;
                    through[next as usize] = arc;
                    open.push(Reverse((total, next)));
                }
            }
        }
        if let Some((_, last)) = best {
            found.insert(back_from(arcs, &through, start, last));
        }
    }
    Some(found)
}

fn back_from(arcs: &[WeightedArc], through: &[u32], start: u32, last: u32) -> Vec<u32> {
    let mut cycle = vec![last];
    let mut node = arcs[last as usize].from;
    while node != start {
        let arc = through[node as usize];
        cycle.push(arc);
        node = arcs[arc as usize].from;
    }
    cycle.sort_unstable();
    cycle
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "prices are clamped to 0..=1")]
fn fixed(price: f64) -> u64 {
    (price.clamp(0.0, 1.0) * ONE as f64) as u64 + 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::algo::testing::weighted;

    fn found(text: &str, prices: &[Option<f64>]) -> Vec<Vec<u32>> {
        let (nodes, arcs) = weighted(text);
        let found = cheap_cycles(&arcs, &Outgoing::new(nodes, &arcs), |arc| prices[arc as usize], &mut Steps { left: 10_000 });
        found.into_iter().flatten().collect()
    }

    #[test]
    fn what_costs_less_than_one() {
        assert_eq!(found("a -> b, b -> a", &[Some(0.5), Some(0.25)]), [[0, 1]]);
        assert!(found("a -> b, b -> a", &[Some(0.5), Some(0.5)]).is_empty());
        assert!(found("a -> b, b -> a", &[None, Some(0.0)]).is_empty());
        assert_eq!(found("a -> b, b -> c, c -> a, c -> b", &[Some(0.0); 4]), [vec![0, 1, 2], vec![1, 3]]);
    }
}
