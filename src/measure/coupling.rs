//! Ca, Ce and instability: how many neighbours a node has, and on which side.
//!
//! `Ca(v)` is the number of nodes that depend on `v`, `Ce(v)` of those that `v` depends on, `I = Ce / (Ca + Ce)`.
//! Robert C. Martin, *OO Design Quality Metrics*, 1994. Here a neighbour is a module (or package),
//! counted once however often it is named; published tools count classes, so compare with none but this one. `I` is undefined, not 0, where
//! nothing depends either way.
//!
//! Example: `a -> c, b -> c, c -> d`. `Ca(c) = 2`, `Ce(c) = 1`, `I(c) = 1/3`; `I(d) = 0`, `I(a) = 1`.

use crate::model::metrics::Coupling;

/// The couplings of each of `nodes` nodes, given each dependency once.
#[must_use]
pub fn couplings(nodes: u32, arcs: impl Iterator<Item = (u32, u32)>) -> Vec<Coupling> {
    let mut all = vec![Coupling::default(); nodes as usize];
    for (from, to) in arcs {
        if let Some(coupling) = all.get_mut(from as usize) {
            coupling.efferent += 1;
        }
        if let Some(coupling) = all.get_mut(to as usize) {
            coupling.afferent += 1;
        }
    }
    for coupling in &mut all {
        let sum = coupling.afferent + coupling.efferent;
        coupling.instability = (sum > 0).then(|| f64::from(coupling.efferent) / f64::from(sum));
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::algo::testing::graph;

    #[test]
    fn golden() {
        let graph = graph("a -> c, b -> c, c -> d");
        let all = couplings(5, graph.arcs());
        assert_eq!(all.iter().map(|c| (c.afferent, c.efferent)).collect::<Vec<_>>(), [(0, 1), (0, 1), (2, 1), (1, 0), (0, 0)]);
        assert_eq!(all.iter().map(|c| c.instability).collect::<Vec<_>>(), [Some(1.0), Some(1.0), Some(1.0 / 3.0), Some(0.0), None]);
    }
}
