//! How many nodes each node reaches, and how many reach it.
//!
//! The components are condensed to single nodes; in reverse topological order each component's set is
//! its own members and the union of its successors' sets (Nuutila, *Efficient transitive closure
//! computation in large digraphs*, 1995). Sets are rows of bits, taken 4,096 columns at a time, so that memory
//! stays at 512 bytes a component, whatever the size. Time O(n·m / 64).
//!
//! Example: in `a -> b, b -> c` node `a` reaches 3 (itself included) and is reached by 1.

use crate::algo::components::Components;
use crate::algo::digraph::{Digraph, to_u32};

/// Words of 64 columns that are worked on at once.
const WORDS: usize = 64;

/// The sizes of the reflexive transitive closure.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Closure {
    /// How many nodes each node reaches, itself included.
    pub reached: Vec<u32>,
    /// How many nodes reach each node, itself included.
    pub reaching: Vec<u32>,
}

/// Counts the closure of a graph whose components are given.
#[must_use]
pub fn closure(graph: &Digraph, components: &Components) -> Closure {
    let count = to_u32(components.members.len());
    let sizes: Vec<u32> = components.members.iter().map(|members| to_u32(members.len())).collect();
    let arcs: Vec<(u32, u32)> = graph.arcs().map(|(from, to)| (components.of[from as usize], components.of[to as usize])).collect();
    let reached = descendants(&Digraph::new(count, &arcs), &sizes);
    // Turned round and counted from the other end, successors come first again.
    let turned: Vec<(u32, u32)> = arcs.iter().map(|&(from, to)| (count - 1 - to, count - 1 - from)).collect();
    let backwards: Vec<u32> = sizes.iter().rev().copied().collect();
    let mut reaching = descendants(&Digraph::new(count, &turned), &backwards);
    reaching.reverse();
    let spread = |counts: &[u32]| components.of.iter().map(|&component| counts[component as usize]).collect();
    Closure { reached: spread(&reached), reaching: spread(&reaching) }
}

/// The weight of everything that each node reaches, itself included, in a graph whose arcs all lead to smaller numbers.
fn descendants(graph: &Digraph, sizes: &[u32]) -> Vec<u32> {
    let mut first_column = Vec::with_capacity(sizes.len());
    let mut columns = 0;
    for &size in sizes {
        first_column.push(columns);
        columns += size as usize;
    }
    let mut counts = vec![0; sizes.len()];
    let mut rows = vec![0_u64; sizes.len() * WORDS];
    for chunk in (0..columns).step_by(WORDS * 64) {
        rows.fill(0);
        for node in 0..sizes.len() {
            let (before, rest) = rows.split_at_mut(node * WORDS);
            let row = &mut rest[..WORDS];
            for &next in graph.successors(to_u32(node)) {
                let next = &before[next as usize * WORDS..][..WORDS];
                row.iter_mut().zip(next).for_each(|(word, &more)| *word |= more);
            }
            let own_start = first_column[node].max(chunk);
            let own_end = (first_column[node] + sizes[node] as usize).min(chunk + WORDS * 64);
            for column in own_start..own_end {
                row[(column - chunk) / 64] |= 1 << ((column - chunk) % 64);
            }
            counts[node] += row.iter().map(|word| word.count_ones()).sum::<u32>();
        }
    }
    counts
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{prop_assert_eq, proptest};

    use super::*;
    use crate::algo::components::components;
    use crate::algo::testing::{any_graph, graph};

    fn slow(graph: &Digraph) -> Vec<u32> {
        (0..graph.node_count())
            .map(|start| {
                let mut seen = std::collections::BTreeSet::from([start]);
                let mut open = vec![start];
                while let Some(node) = open.pop() {
                    open.extend(graph.successors(node).iter().copied().filter(|&next| seen.insert(next)));
                }
                to_u32(seen.len())
            })
            .collect()
    }

    #[test]
    fn counts_both_ways() {
        let chain = graph("a -> b, b -> c");
        assert_eq!(closure(&chain, &components(&chain)), Closure { reached: vec![3, 2, 1], reaching: vec![1, 2, 3] });
        let ring = graph("a -> b, b -> a, b -> c");
        assert_eq!(closure(&ring, &components(&ring)), Closure { reached: vec![3, 3, 1], reaching: vec![2, 2, 3] });
    }

    #[test]
    fn more_columns_than_one_chunk() {
        let arcs: Vec<(u32, u32)> = (0..9_999).map(|node| (node, node + 1)).collect();
        let chain = Digraph::new(10_000, &arcs);
        let found = closure(&chain, &components(&chain));
        assert!((0..10_000_u32).all(|node| found.reached[node as usize] == 10_000 - node && found.reaching[node as usize] == node + 1));
    }

    proptest! {
        #[test]
        fn agrees_with_a_search_from_each_node(graph in any_graph(20, 50)) {
            let found = closure(&graph, &components(&graph));
            prop_assert_eq!(found.reached, slow(&graph));
            prop_assert_eq!(found.reaching, slow(&graph.reversed()));
        }
    }
}
