//! Fan-in and fan-out, in references and in distinct items.
//!
//! After Henry and Kafura, *Software structure metrics based on information flow*, 1981, on references instead of
//! calls. Out-items sums the distinct items of each arc; in-items counts an item once, however many nodes name it.
//!
//! Example: `a` names `c::T` twice, `b` names `c::T` once. For `c`: 3 references in, 1 item in. For `a`: 2 out, 1 item out.

use crate::model::level::LevelGraph;
use crate::model::metrics::Fan;

/// The fans of each node of a graph.
#[must_use]
pub fn fans(graph: &LevelGraph) -> Vec<Fan> {
    let mut fans = vec![Fan::default(); graph.nodes.len()];
    let mut named: Vec<Vec<u32>> = vec![Vec::new(); graph.nodes.len()];
    for arc in &graph.arcs {
        if let Some(fan) = fans.get_mut(arc.from as usize) {
            fan.out_references += u64::from(arc.references);
            fan.out_items += u64::from(arc.items);
        }
        if let (Some(fan), Some(named)) = (fans.get_mut(arc.to as usize), named.get_mut(arc.to as usize)) {
            fan.in_references += u64::from(arc.references);
            named.extend(graph.named_of(arc));
        }
    }
    for (fan, mut named) in fans.iter_mut().zip(named) {
        named.sort_unstable();
        named.dedup();
        fan.in_items = named.len() as u64;
    }
    fans
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::level::{LevelArc, LevelNode};

    #[test]
    fn golden() {
        let node = |id: &str| LevelNode { id: id.to_owned(), source: 0 };
        let arc = |from, to, references, items, start| LevelArc { from, to, references, items, start, declared: None };
        let graph = LevelGraph {
            nodes: ["a", "b", "c"].map(node).into(),
            arcs: vec![arc(0, 2, 2, 1, 0), arc(1, 2, 1, 1, 2)],
            evidence: vec![0, 1, 2],
            named: vec![7, 7, 7],
            ..LevelGraph::default()
        };
        let all = fans(&graph);
        assert_eq!(all.first(), Some(&Fan { out_references: 2, out_items: 1, ..Fan::default() }));
        assert_eq!(all.last(), Some(&Fan { in_references: 3, in_items: 1, ..Fan::default() }));
    }
}
