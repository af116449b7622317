//! The minimum feedback arc set of a small graph, by dynamic programming over subsets.
//!
//! Let `cost(S)` be the least weight that leads backwards when the nodes of `S` stand first in an order. Then
//! `cost(S) = min over v in S of cost(S \ v) + w(v → S \ v)`, and `cost(all)` is the minimum (Lawler, *A comment
//! on minimum feedback arc sets*, 1964, after Held and Karp). Time O(2ⁿ·n), memory 2ⁿ·13 bytes: 20 nodes are
//! the limit. Weights from a node into a set come from two tables, one for each half of the set.
//!
//! Of all minima the result is the one whose sorted list of arcs is the smallest: the steps that lie on some optimal
//! order are kept, and over them the same programme maximises the set of arcs read as a binary number with the
//! first arc as the highest digit, 64 arcs at a time.
//!
//! Example: `a -> b 5, b -> a 2, b -> c 1, c -> b 4` costs 3, by `b -> a` and `b -> c`.

use crate::algo::digraph::to_u32;
use crate::algo::weighted::{WeightedArc, backward};

/// The most nodes that this is made for.
pub const MOST_NODES: u32 = 20;

const HALF: u32 = 10;

/// The indices of the arcs to remove, sorted. All weights are positive. `None` for more than [`MOST_NODES`] nodes.
#[must_use]
pub fn minimum_by_subsets(nodes: u32, arcs: &[WeightedArc]) -> Option<Vec<u32>> {
    if nodes > MOST_NODES {
        return None;
    }
    let weights = Weights::new(nodes, arcs);
    let cost = costs(nodes, &weights);
    let mut last = optimal_steps(nodes, &weights, &cost);
    drop(cost);
    for candidates in candidates(nodes, arcs, &last).chunks(64) {
        keep_smallest(nodes, arcs, candidates, &mut last);
    }
    let mut order = Vec::new();
    let mut set = last.len() - 1;
    while set != 0 {
        let node = last[set].trailing_zeros().min(nodes - 1);
        order.push(node);
        set &= !(1 << node);
    }
    order.reverse();
    Some(backward(arcs, &order))
}

/// The weight from each node into each set of nodes.
struct Weights {
    low: Vec<u64>,
    high: Vec<u64>,
}

impl Weights {
    fn new(nodes: u32, arcs: &[WeightedArc]) -> Self {
        let size = 1_usize << HALF;
        let (mut low, mut high) = (vec![0; nodes as usize * size], vec![0; nodes as usize * size]);
        for arc in arcs {
            let (table, bit) = if arc.to < HALF { (&mut low, arc.to) } else { (&mut high, arc.to - HALF) };
            let rows = &mut table[arc.from as usize * size..][..size];
            for (set, weight) in rows.iter_mut().enumerate() {
                if set >> bit & 1 == 1 {
                    *weight += arc.weight;
                }
            }
        }
        Self { low, high }
    }

    fn towards(&self, node: u32, set: usize) -> u64 {
        let base = (node as usize) << HALF;
        self.low[base + (set & ((1 << HALF) - 1))] + self.high[base + (set >> HALF)]
    }
}

fn bits(mut set: usize) -> impl Iterator<Item = u32> {
    std::iter::from_fn(move || {
        let node = set.trailing_zeros();
        (set != 0).then(|| {
            set &= set - 1;
            node
        })
    })
}

fn costs(nodes: u32, weights: &Weights) -> Vec<u64> {
    let mut cost = vec![0_u64; 1 << nodes];
    for set in 1..cost.len() {
        let step = |node: u32| cost[set & !(1 << node)] + weights.towards(node, set & !(1 << node));
        cost[set] = bits(set).map(step).min().unwrap_or(0);
    }
    cost
}

/// For each set, the nodes that stand last in it in some optimal order of all nodes.
fn optimal_steps(nodes: u32, weights: &Weights, cost: &[u64]) -> Vec<u32> {
    let mut last = vec![0_u32; 1 << nodes];
    let mut live = vec![false; 1 << nodes];
    live[(1 << nodes) - 1] = true;
    for set in (1..cost.len()).rev().filter(|_| nodes > 0) {
        if !live[set] {
            continue;
        }
        for node in bits(set) {
            let rest = set & !(1 << node);
            if cost[rest] + weights.towards(node, rest) == cost[set] {
                last[set] |= 1 << node;
                live[rest] = true;
            }
        }
    }
    last
}

/// The arcs that some optimal order leads backwards, by index.
fn candidates(nodes: u32, arcs: &[WeightedArc], last: &[u32]) -> Vec<u32> {
    let mut before = vec![0_usize; nodes as usize];
    for (set, &nodes) in last.iter().enumerate() {
        for node in bits(nodes as usize) {
            before[node as usize] |= set & !(1 << node);
        }
    }
    (0_u32..).zip(arcs).filter(|(_, arc)| before[arc.from as usize] >> arc.to & 1 == 1).map(|(index, _)| index).collect()
}

/// Keeps the steps of those orders alone that lead the smallest set of these arcs backwards.
fn keep_smallest(nodes: u32, arcs: &[WeightedArc], candidates: &[u32], last: &mut [u32]) {
    let mut digits: Vec<Vec<(u32, u64)>> = vec![Vec::new(); nodes as usize];
    for (place, &index) in candidates.iter().enumerate() {
        let arc = arcs[index as usize];
        digits[arc.from as usize].push((arc.to, 1 << (63 - place)));
    }
    let gain =
        |node: u32, rest: usize| digits[node as usize].iter().filter(|(to, _)| rest >> to & 1 == 1).map(|(_, digit)| digit).sum::<u64>();
    let mut best = vec![0_u64; last.len()];
    for set in 1..last.len() {
        let step = |node: u32| best[set & !(1 << node)] | gain(node, set & !(1 << node));
        best[set] = bits(last[set] as usize).map(step).max().unwrap_or(0);
    }
    let mut live = vec![false; last.len()];
    if let Some(all) = live.last_mut() {
        *all = true;
    }
    for set in (1..last.len()).rev() {
        let mut kept = 0;
        let steps = if live[set] { last[set] } else { 0 };
        for node in bits(steps as usize) {
            let rest = set & !(1 << node);
            if best[rest] | gain(node, rest) == best[set] {
                kept |= 1 << node;
                live[rest] = true;
            }
        }
        last[set] = kept;
    }
    debug_assert_eq!(to_u32(last.len()), 1 << nodes);
}

#[cfg(test)]
pub(crate) mod tests {
    use proptest::prelude::{ProptestConfig, prop_assert_eq, proptest};

    use super::*;
    use crate::algo::components::is_acyclic;
    use crate::algo::testing::{any_weighted, random_component, weighted};
    use crate::algo::weighted::{unweighted, weight_of};

    /// The lightest set of arcs without which there is no cycle, of several the smallest list, by trying every set.
    pub(crate) fn brute_force(nodes: u32, arcs: &[WeightedArc]) -> Vec<u32> {
        let all = 0_u32..1 << arcs.len();
        let sets = all.map(|set| (0..to_u32(arcs.len())).filter(|arc| set >> arc & 1 == 1).collect::<Vec<_>>());
        let opens = |set: &Vec<u32>| {
            let rest: Vec<_> = (0_u32..).zip(arcs).filter(|(index, _)| !set.contains(index)).map(|(_, arc)| *arc).collect();
            is_acyclic(&unweighted(nodes, &rest))
        };
        sets.filter(opens).min_by_key(|set| (weight_of(arcs, set), set.clone())).unwrap_or_default()
    }

    #[test]
    fn golden() {
        let (nodes, arcs) = weighted("a -> b 5, b -> a 2, b -> c 1, c -> b 4");
        assert_eq!(minimum_by_subsets(nodes, &arcs), Some(vec![1, 2]));
        assert_eq!(minimum_by_subsets(0, &[]), Some(vec![]));
        assert_eq!(minimum_by_subsets(21, &[]), None);
    }

    #[test]
    fn of_equals_the_smallest_list() {
        let (nodes, arcs) = weighted("a -> b, b -> c, c -> a");
        assert_eq!(minimum_by_subsets(nodes, &arcs), Some(vec![0]));
    }

    #[test]
    fn more_arcs_than_one_word_has_digits() {
        let arcs: Vec<WeightedArc> =
            (0..10).flat_map(|from| (0..10).filter(move |&to| to != from).map(move |to| WeightedArc { from, to, weight: 1 })).collect();
        // All orders of a complete graph are equal; the smallest list takes every arc from 0, then from 1, …
        let expected: Vec<u32> = (0_u32..).zip(&arcs).filter(|(_, arc)| arc.from < arc.to).map(|(index, _)| index).collect();
        assert_eq!(minimum_by_subsets(10, &arcs), Some(expected));
    }

    #[test]
    fn halves_of_a_set_meet() {
        let arcs = random_component(13, 40, 9, 7);
        let chosen = minimum_by_subsets(13, &arcs).unwrap_or_default();
        let rest: Vec<_> = (0_u32..).zip(&arcs).filter(|(index, _)| !chosen.contains(index)).map(|(_, arc)| *arc).collect();
        assert!(!chosen.is_empty() && is_acyclic(&unweighted(13, &rest)));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn agrees_with_trying_every_set((nodes, arcs) in any_weighted(6, 11, 4)) {
            prop_assert_eq!(minimum_by_subsets(nodes, &arcs), Some(brute_force(nodes, &arcs)));
        }
    }
}
