//! Lakos's cumulative component dependency: what it takes to test every node with all that it needs.
//!
//! `CCD = Σ VFO(v)`, `ACD = CCD / n`, `NCCD = CCD / CCD of a balanced binary tree with n nodes`. John Lakos, *Large-Scale C++
//! Software Design*, 1996. Two formulas for the tree are in use and differ unless `n = 2ᵏ − 1`: the sum
//! `Σ_{i=1..n} (⌊log₂ i⌋ + 1)` (ArchUnit) gives [`Lakos::nccd`], Lakos's `(n + 1)·log₂(n + 1) − n` gives [`Lakos::nccd_analytic`].
//! `NCCD > 1`: more vertical than a tree. No threshold has been validated.
//!
//! Example: `a -> b, b -> c, a -> d` reaches 4 + 2 + 1 + 1: CCD 8, ACD 2, NCCD 1.0 (analytic 1.05).

use crate::model::metrics::Lakos;

/// From how many nodes each node reaches, itself included.
#[must_use]
pub fn lakos(reached: &[u32]) -> Lakos {
    let ccd = reached.iter().copied().map(u64::from).sum();
    if reached.is_empty() {
        return Lakos::default();
    }
    let over = |whole: f64| Some(real(ccd) / whole);
    Lakos {
        ccd,
        acd: over(real(reached.len() as u64)),
        nccd: over(real(tree_sum(reached.len() as u64))),
        nccd_analytic: over(tree_analytic(reached.len() as u64)),
    }
}

/// ArchUnit's sum: node `i` of a heap has `⌊log₂ i⌋ + 1` nodes from itself to the root.
#[must_use]
pub fn tree_sum(nodes: u64) -> u64 {
    let depth_sum = |depth: u32| {
        let first = 1_u64 << depth;
        (nodes + 1).saturating_sub(first).min(first) * u64::from(depth + 1)
    };
    (0..63).map(depth_sum).sum()
}

/// Lakos's closed formula.
#[must_use]
pub fn tree_analytic(nodes: u64) -> f64 {
    let next = real(nodes + 1);
    next * next.log2() - real(nodes)
}

#[expect(clippy::cast_precision_loss, reason = "counts are far below 2⁵²")]
fn real(count: u64) -> f64 {
    count as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::algo::closure::closure;
    use crate::algo::components::components;
    use crate::algo::testing::graph;

    fn row(text: &str) -> (u64, [String; 3]) {
        let graph = graph(text);
        let lakos = lakos(&closure(&graph, &components(&graph)).reached);
        (lakos.ccd, [lakos.acd, lakos.nccd_analytic, lakos.nccd].map(|value| value.map_or_else(String::new, |value| format!("{value:.4}"))))
    }

    #[test]
    fn golden_vectors() {
        for (text, ccd, acd, analytic, archunit) in [
            ("a -> b, b -> c, a -> d", 8, "2.0000", "1.0513", "1.0000"),
            ("a -> b, b -> c, c -> d, d -> e", 15, "3.0000", "1.4272", "1.3636"),
            ("a -> b, b -> c, c -> d, d -> e, e -> a", 25, "5.0000", "2.3787", "2.2727"),
            ("a -> h, b -> h, c -> h, d -> h, e -> h", 11, "1.8333", "0.8058", "0.7857"),
            ("a -> h, b -> h, c -> h, h -> x, h -> y, h -> z", 22, "3.1429", "1.2941", "1.2941"),
            ("a -> h, b -> h, c -> h, h -> x, h -> y, h -> z, z -> a", 29, "4.1429", "1.7059", "1.7059"),
            ("a -> b, b -> a, b -> c, c -> b", 9, "3.0000", "1.8000", "1.8000"),
        ] {
            assert_eq!(row(text), (ccd, [acd, analytic, archunit].map(str::to_owned)), "{text}");
        }
        assert_eq!(lakos(&[]).nccd, None);
    }

    #[test]
    fn both_trees_agree_where_a_tree_is_full() {
        for (nodes, sum) in [(1, 1), (3, 5), (7, 17), (6, 14)] {
            assert_eq!(tree_sum(nodes), sum);
            assert_eq!((tree_analytic(nodes) - real(sum)).abs() < 1e-9, nodes != 6);
        }
    }
}
