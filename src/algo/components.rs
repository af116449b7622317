//! Strongly connected components: the largest sets of nodes in which each reaches each.
//!
//! Kosaraju's algorithm (Sharir, *A strong-connectivity algorithm and its applications in data flow
//! analysis*, 1981) as petgraph has it. Unlike its Tarjan, it does not recurse: a chain of
//! 100,000 nodes needs no deep stack. Time O(n + m).
//!
//! Example: `a -> b, b -> a, b -> c` has the components `{c}`, `{a, b}`, in this order.

use petgraph::algo::kosaraju_scc;
use petgraph::graph::{DiGraph, NodeIndex};

use crate::algo::digraph::{Digraph, to_u32};

/// The components of a graph, in reverse topological order: an arc between two components leads from
/// the later to the earlier one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Components {
    /// The component of each node: index into [`Components::members`].
    pub of: Vec<u32>,
    /// The nodes of each component, sorted.
    pub members: Vec<Vec<u32>>,
}

/// The components of a graph. The order is a function of the graph alone.
#[must_use]
pub fn components(graph: &Digraph) -> Components {
    let nodes = graph.node_count();
    let mut copy: DiGraph<(), (), u32> = DiGraph::with_capacity(nodes as usize, graph.arc_count());
    for _ in 0..nodes {
        copy.add_node(());
    }
    for (from, to) in graph.arcs() {
        copy.add_edge(NodeIndex::new(from as usize), NodeIndex::new(to as usize), ());
    }
    let mut of = vec![0; nodes as usize];
    let mut members: Vec<Vec<u32>> = Vec::new();
    for component in kosaraju_scc(&copy) {
        let mut nodes: Vec<u32> = component.iter().map(|node| to_u32(node.index())).collect();
        nodes.sort_unstable();
        for &node in &nodes {
            of[node as usize] = to_u32(members.len());
        }
        members.push(nodes);
    }
    Components { of, members }
}

/// Whether a graph has no cycle.
#[must_use]
pub fn is_acyclic(graph: &Digraph) -> bool {
    let mut incoming = vec![0_u32; graph.node_count() as usize];
    for (_, to) in graph.arcs() {
        incoming[to as usize] += 1;
    }
    let mut ready: Vec<u32> = (0..graph.node_count()).filter(|&node| incoming[node as usize] == 0).collect();
    let mut done = 0;
    while let Some(node) = ready.pop() {
        done += 1;
        for &next in graph.successors(node) {
            incoming[next as usize] -= 1;
            if incoming[next as usize] == 0 {
                ready.push(next);
            }
        }
    }
    done == graph.node_count()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{prop_assert, prop_assert_eq, proptest};

    use super::*;
    use crate::algo::testing::{any_graph, graph};

    /// Warshall's algorithm: whether each node reaches each, itself included.
    fn reaches(graph: &Digraph) -> Vec<Vec<bool>> {
        let n = graph.node_count() as usize;
        let mut reach: Vec<Vec<bool>> = (0..n).map(|u| (0..n).map(|v| u == v || graph.has_arc(to_u32(u), to_u32(v))).collect()).collect();
        for via in 0..n {
            for from in 0..n {
                for to in 0..n {
                    reach[from][to] |= reach[from][via] && reach[via][to];
                }
            }
        }
        reach
    }

    #[test]
    fn comes_in_reverse_topological_order() {
        let found = components(&graph("a -> b, b -> a, b -> c"));
        assert_eq!(found.members, [vec![2], vec![0, 1]]);
        assert_eq!(found.of, [1, 1, 0]);
    }

    #[test]
    fn a_long_chain_needs_no_deep_stack() {
        let mut arcs: Vec<(u32, u32)> = (0..99_999).map(|node| (node, node + 1)).collect();
        assert_eq!(components(&Digraph::new(100_000, &arcs)).members.len(), 100_000);
        arcs.push((99_999, 0));
        assert_eq!(components(&Digraph::new(100_000, &arcs)).members.len(), 1);
    }

    proptest! {
        #[test]
        fn agrees_with_mutual_reachability(graph in any_graph(12, 30)) {
            let found = components(&graph);
            let reach = reaches(&graph);
            for (u, row) in reach.iter().enumerate() {
                for (v, &reached) in row.iter().enumerate() {
                    prop_assert_eq!(found.of[u] == found.of[v], reached && reach[v][u]);
                    prop_assert!(!reached || found.of[u] >= found.of[v]);
                }
            }
            prop_assert_eq!(is_acyclic(&graph), found.members.iter().all(|members| members.len() == 1));
        }
    }
}
