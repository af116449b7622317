//! Shortest routes by breadth-first search (Moore, *The shortest path through a maze*, 1959).
//!
//! Successors are taken in ascending order, so of all shortest routes the one that is smallest
//! when read as a list of nodes is found.
//!
//! Example: in `a -> c, a -> b, b -> d, c -> d` the route from `a` to `d` is `a, b, d`.

use std::collections::VecDeque;

use crate::algo::digraph::Digraph;

const NONE: u32 = u32::MAX;

/// The shortest route between two nodes, both included; of several, the smallest. `None` where there is none.
/// From a node to itself it is that node alone.
#[must_use]
pub fn shortest_route(graph: &Digraph, from: u32, to: u32) -> Option<Vec<u32>> {
    if from >= graph.node_count() || to >= graph.node_count() {
        return None;
    }
    if from == to {
        return Some(vec![from]);
    }
    let mut search = Search::new(graph);
    search.route(from, 0, usize::MAX, |node| node == to)
}

/// The shortest cycle of a graph, its smallest node first and not repeated at the end; of several,
/// the smallest. `None` where there is no cycle.
///
/// A search from each node through larger nodes alone, no deeper than the best so far: each cycle is found from its
/// smallest node. Time O(n·m) at worst, O(n + m) where two nodes name each other.
///
/// Example: in `a -> b, b -> c, c -> a, c -> b` it is `b, c`.
#[must_use]
pub fn shortest_cycle(graph: &Digraph) -> Option<Vec<u32>> {
    if let Some((from, to)) = graph.arcs().find(|&(from, to)| from < to && graph.has_arc(to, from)) {
        return Some(vec![from, to]);
    }
    let mut search = Search::new(graph);
    let mut best: Option<Vec<u32>> = None;
    for start in 0..graph.node_count() {
        let limit = best.as_ref().map_or(usize::MAX, |cycle| cycle.len() - 1);
        if limit < 3 {
            break;
        }
        if let Some(cycle) = search.route(start, start, limit, |node| graph.has_arc(node, start)) {
            best = Some(cycle);
        }
    }
    best
}

struct Search<'a> {
    graph: &'a Digraph,
    parent: Vec<u32>,
    touched: Vec<u32>,
}

impl<'a> Search<'a> {
    fn new(graph: &'a Digraph) -> Self {
        Self { graph, parent: vec![NONE; graph.node_count() as usize], touched: Vec::new() }
    }

    /// The first route of at most `limit` nodes, through nodes from `smallest` on, to a node that will do.
    fn route(&mut self, from: u32, smallest: u32, limit: usize, will_do: impl Fn(u32) -> bool) -> Option<Vec<u32>> {
        for node in self.touched.drain(..) {
            self.parent[node as usize] = NONE;
        }
        self.parent[from as usize] = from;
        self.touched.push(from);
        let mut open = VecDeque::from([(from, 1_usize)]);
        while let Some((node, length)) = open.pop_front() {
            if node != from && will_do(node) {
                return Some(self.back_from(node));
            }
            if length >= limit {
                continue;
            }
            for &next in self.graph.successors(node) {
                if next >= smallest && self.parent[next as usize] == NONE {
                    self.parent[next as usize] = node;
                    self.touched.push(next);
                    open.push_back((next, length + 1));
                }
            }
        }
        None
    }

    fn back_from(&self, end: u32) -> Vec<u32> {
        let mut route = vec![end];
        let mut node = end;
        while self.parent[node as usize] != node {
            node = self.parent[node as usize];
            route.push(node);
        }
        route.reverse();
        route
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{prop_assert, prop_assert_eq, proptest};

    use super::*;
    use crate::algo::components::is_acyclic;
    use crate::algo::testing::{any_graph, graph};

    #[test]
    fn the_smallest_of_the_shortest() {
        let diamond = graph("a -> c, a -> b, b -> d, c -> d");
        assert_eq!(shortest_route(&diamond, 0, 3), Some(vec![0, 1, 3]));
        assert_eq!(shortest_route(&diamond, 3, 0), None);
        assert_eq!(shortest_route(&diamond, 2, 2), Some(vec![2]));
        assert_eq!(shortest_route(&diamond, 2, 9), None);
    }

    #[test]
    fn cycles_start_at_their_smallest_node() {
        assert_eq!(shortest_cycle(&graph("a -> b, b -> c, c -> a, c -> b")), Some(vec![1, 2]));
        assert_eq!(shortest_cycle(&graph("c -> b, b -> a, a -> c")), Some(vec![0, 2, 1]));
        assert_eq!(shortest_cycle(&graph("a -> b, a -> c, b -> c")), None);
        assert_eq!(shortest_cycle(&graph("a -> b, b -> c, c -> d, d -> a, e -> f, f -> g, g -> e")), Some(vec![4, 5, 6]));
    }

    /// All routes of a length, by trying.
    fn routes(graph: &Digraph, from: u32, length: usize) -> Vec<Vec<u32>> {
        let mut routes = vec![vec![from]];
        for _ in 1..length {
            routes = routes
                .into_iter()
                .flat_map(|route| {
                    let end = route.last().copied().unwrap_or(from);
                    graph.successors(end).iter().map(move |&next| [route.clone(), vec![next]].concat()).collect::<Vec<_>>()
                })
                .collect();
        }
        routes
    }

    proptest! {
        #[test]
        fn agrees_with_trying_all_routes(graph in any_graph(6, 10)) {
            for from in 0..graph.node_count() {
                for to in 0..graph.node_count() {
                    let slow = (1..=6).find_map(|length| routes(&graph, from, length).into_iter().filter(|route| route.last() == Some(&to)).min());
                    prop_assert_eq!(shortest_route(&graph, from, to), slow);
                }
            }
        }

        #[test]
        fn agrees_with_trying_all_cycles(graph in any_graph(6, 10)) {
            let slow = (2..=6).find_map(|length| {
                let all = (0..graph.node_count()).flat_map(|start| routes(&graph, start, length));
                all.filter(|route| route.iter().min() == route.first() && graph.has_arc(route[length - 1], route[0])).min()
            });
            let found = shortest_cycle(&graph);
            prop_assert!(found.is_none() == is_acyclic(&graph));
            prop_assert_eq!(found, slow);
        }
    }
}
