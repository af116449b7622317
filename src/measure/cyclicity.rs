//! Cyclicity: how much of a graph is in cycles.
//!
//! `cyclicity = Σ |C|²` over components of two and more nodes, `relative = 100·√cyclicity / n` (Sonargraph's user manual). The square
//! weighs one large component more than several small ones: 100 % is one component of everything.
//!
//! Example: a ring of 3 among 7 nodes has cyclicity 9, relative 42.86 %.

use crate::algo::components::Components;
use crate::algo::digraph::to_u32;
use crate::model::metrics::Cyclicity;

/// From the components of a graph.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "counts are far below 2⁵²")]
pub fn cyclicity(components: &Components) -> Cyclicity {
    let sizes: Vec<usize> = components.members.iter().map(Vec::len).filter(|&size| size > 1).collect();
    let cyclicity: u64 = sizes.iter().map(|&size| (size * size) as u64).sum();
    let nodes = components.of.len();
    Cyclicity {
        components: to_u32(sizes.len()),
        nodes: to_u32(sizes.iter().sum()),
        largest: to_u32(sizes.iter().copied().max().unwrap_or(0)),
        cyclicity,
        relative: (nodes > 0).then(|| 100.0 * (cyclicity as f64).sqrt() / nodes as f64),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::algo::components::components;
    use crate::algo::testing::graph;

    #[test]
    fn golden_vectors() {
        for (text, expected, relative) in [
            ("a -> b, b -> c, a -> d", 0, 0.0),
            ("a -> b, b -> c, c -> d, d -> e, e -> a", 25, 100.0),
            ("a -> h, b -> h, c -> h, h -> x, h -> y, h -> z, z -> a", 9, 42.857),
            ("a -> b, b -> a, b -> c, c -> b", 9, 100.0),
        ] {
            let found = cyclicity(&components(&graph(text)));
            assert_eq!(found.cyclicity, expected, "{text}");
            assert!(found.relative.is_some_and(|found| (found - relative).abs() < 1e-3), "{text}");
        }
    }
}
