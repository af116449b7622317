//! A directed graph in compressed sparse rows: one array of targets, cut into one slice a node.
//!
//! Invariants: nodes are `0..node_count`, every slice is sorted and free of repetitions and of the
//! node itself. That is why the fields are private, and why the algorithms may index with a target.

/// A directed graph.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Digraph {
    starts: Vec<u32>,
    targets: Vec<u32>,
}

impl Digraph {
    /// The graph with these arcs. Repetitions, arcs from a node to itself and arcs with an end outside of
    /// `0..nodes` are left out.
    #[must_use]
    pub fn new(nodes: u32, arcs: &[(u32, u32)]) -> Self {
        let mut arcs: Vec<(u32, u32)> = arcs.iter().copied().filter(|&(from, to)| from != to && from < nodes && to < nodes).collect();
        arcs.sort_unstable();
        arcs.dedup();
        let mut starts = vec![0; nodes as usize + 1];
        for &(from, _) in &arcs {
            starts[from as usize + 1] += 1;
        }
        for node in 0..nodes as usize {
            starts[node + 1] += starts[node];
        }
        Self { starts, targets: arcs.into_iter().map(|(_, to)| to).collect() }
    }

    /// How many nodes it has.
    #[must_use]
    pub fn node_count(&self) -> u32 {
        to_u32(self.starts.len().saturating_sub(1))
    }

    /// How many arcs it has.
    #[must_use]
    pub fn arc_count(&self) -> usize {
        self.targets.len()
    }

    /// Where arcs from a node lead, ascending; nothing for a node that the graph does not have.
    #[must_use]
    pub fn successors(&self, node: u32) -> &[u32] {
        let node = node as usize;
        let (Some(&start), Some(&end)) = (self.starts.get(node), self.starts.get(node + 1)) else { return &[] };
        &self.targets[start as usize..end as usize]
    }

    /// Whether there is an arc between two nodes.
    #[must_use]
    pub fn has_arc(&self, from: u32, to: u32) -> bool {
        self.successors(from).binary_search(&to).is_ok()
    }

    /// All arcs, sorted.
    pub fn arcs(&self) -> impl Iterator<Item = (u32, u32)> + '_ {
        (0..self.node_count()).flat_map(|from| self.successors(from).iter().map(move |&to| (from, to)))
    }

    /// The graph with every arc turned round.
    #[must_use]
    pub fn reversed(&self) -> Self {
        let arcs: Vec<(u32, u32)> = self.arcs().map(|(from, to)| (to, from)).collect();
        Self::new(self.node_count(), &arcs)
    }
}

/// A length as a node number. Graphs have less than 2³² nodes: their arcs could not be held otherwise.
#[must_use]
pub fn to_u32(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_what_is_inside_once_and_sorted() {
        let graph = Digraph::new(3, &[(2, 0), (0, 2), (0, 1), (0, 2), (1, 1), (0, 3), (7, 0)]);
        assert_eq!(graph.arcs().collect::<Vec<_>>(), [(0, 1), (0, 2), (2, 0)]);
        assert_eq!((graph.node_count(), graph.arc_count()), (3, 3));
        assert_eq!(graph.successors(9), &[] as &[u32]);
        assert!(graph.has_arc(2, 0) && !graph.has_arc(1, 0));
        assert_eq!(graph.reversed().arcs().collect::<Vec<_>>(), [(0, 2), (1, 0), (2, 0)]);
        assert_eq!(Digraph::default().node_count(), 0);
    }
}
