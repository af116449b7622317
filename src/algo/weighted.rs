//! Arcs with weights, and the weight of sets of them.

use crate::algo::digraph::Digraph;

/// An arc, and what it costs to remove it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct WeightedArc {
    /// Where it starts.
    pub from: u32,
    /// Where it leads.
    pub to: u32,
    /// What it costs.
    pub weight: u64,
}

/// What a set of arcs, given by index, costs together.
#[must_use]
pub fn weight_of(arcs: &[WeightedArc], chosen: &[u32]) -> u64 {
    chosen.iter().filter_map(|&arc| arcs.get(arc as usize)).map(|arc| arc.weight).sum()
}

/// The graph without weights.
#[must_use]
pub fn unweighted(nodes: u32, arcs: &[WeightedArc]) -> Digraph {
    let ends: Vec<(u32, u32)> = arcs.iter().map(|arc| (arc.from, arc.to)).collect();
    Digraph::new(nodes, &ends)
}

/// The arcs that lead backwards in an order of all nodes, by index: removing them leaves no cycle.
#[must_use]
pub fn backward(arcs: &[WeightedArc], order: &[u32]) -> Vec<u32> {
    let mut position = vec![0_usize; order.len()];
    for (place, &node) in order.iter().enumerate() {
        position[node as usize] = place;
    }
    (0_u32..).zip(arcs).filter(|(_, arc)| position[arc.from as usize] > position[arc.to as usize]).map(|(index, _)| index).collect()
}
