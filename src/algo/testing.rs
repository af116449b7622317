//! Graphs written as text, for tests: `graph("a -> b, b -> a")`.

use std::collections::BTreeSet;

use proptest::prelude::{Strategy, any, prop};

use crate::algo::digraph::{Digraph, to_u32};
use crate::algo::weighted::WeightedArc;

/// Arcs as text, `a -> b` or `a -> b 5` with a weight (1 without), nodes numbered in the order of their names.
pub fn weighted(text: &str) -> (u32, Vec<WeightedArc>) {
    let parsed: Vec<(&str, &str, u64)> = text
        .split(',')
        .map(|arc| {
            let (from, rest) = arc.split_once("->").unwrap_or_else(|| panic!("no arrow in `{arc}`"));
            let mut words = rest.split_whitespace();
            let to = words.next().unwrap_or_else(|| panic!("no target in `{arc}`"));
            (from.trim(), to, words.next().map_or(1, |weight| weight.parse().unwrap_or(1)))
        })
        .collect();
    let names: BTreeSet<&str> = parsed.iter().flat_map(|&(from, to, _)| [from, to]).collect();
    let number = |name: &str| to_u32(names.range(..name).count());
    let arcs = parsed.iter().map(|&(from, to, weight)| WeightedArc { from: number(from), to: number(to), weight }).collect();
    (to_u32(names.len()), arcs)
}

/// The same without weights.
pub fn graph(text: &str) -> Digraph {
    let (nodes, arcs) = weighted(text);
    let arcs: Vec<(u32, u32)> = arcs.iter().map(|arc| (arc.from, arc.to)).collect();
    Digraph::new(nodes, &arcs)
}

/// Any graph with up to so many nodes and arcs.
pub fn any_graph(nodes: u32, arcs: usize) -> impl Strategy<Value = Digraph> {
    (1..=nodes)
        .prop_flat_map(move |nodes| prop::collection::vec((0..nodes, 0..nodes), 0..=arcs).prop_map(move |arcs| Digraph::new(nodes, &arcs)))
}

/// Any weighted graph with up to so many nodes and arcs; no two arcs between the same ends.
pub fn any_weighted(nodes: u32, arcs: usize, weight: u64) -> impl Strategy<Value = (u32, Vec<WeightedArc>)> {
    any_graph(nodes, arcs).prop_flat_map(move |graph| {
        let ends: Vec<(u32, u32)> = graph.arcs().collect();
        prop::collection::vec(any::<u64>(), ends.len()).prop_map(move |weights| {
            let arcs = ends.iter().zip(weights).map(|(&(from, to), w)| WeightedArc { from, to, weight: 1 + w % weight });
            (graph.node_count(), arcs.collect())
        })
    })
}

/// A random graph that hangs together: a ring, and arcs by a fixed generator. Weights are `1..=weight`.
pub fn random_component(nodes: u32, arcs: usize, weight: u64, seed: u64) -> Vec<WeightedArc> {
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    let mut next = move |bound: u64| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 11) % bound
    };
    let mut ends: BTreeSet<(u32, u32)> = (0..nodes).map(|node| (node, (node + 1) % nodes)).collect();
    while ends.len() < arcs {
        let mut node = || u32::try_from(next(u64::from(nodes))).unwrap_or(0);
        let (from, to) = (node(), node());
        if from != to {
            ends.insert((from, to));
        }
    }
    ends.into_iter().map(|(from, to)| WeightedArc { from, to, weight: 1 + next(weight) }).collect()
}
