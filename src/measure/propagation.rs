//! Propagation cost, visibility fan-in and fan-out, and the roles around a core.
//!
//! `VFO(v)` is the number of nodes that `v` reaches, `VFI(v)` of those that reach it, both with `v`. `PC = Σ VFO / n²`: the share
//! of the system that a change to a random node may reach. MacCormack, Rusnak and Baldwin, *Exploring the structure of complex software
//! designs*, 2006. It shrinks as a system grows: compare a workspace only with itself.
//!
//! Roles by Baldwin, MacCormack and Rusnak, *Hidden structure*, Research Policy 43, 2014. The rule used here: the largest
//! component is a core if it has at least two nodes, at least 4 % of all, and at least 1.5 times as many as the second. Against its
//! members' `VFI_c` and `VFO_c`: core has both at least, shared `VFI` alone, control `VFO` alone, periphery neither. Without
//! such a component there are no roles.
//!
//! Example: `a -> b, b -> c, a -> d` has `PC = 8/16 = 0.5`; a ring of 5 has 1.

use crate::algo::closure::Closure;
use crate::algo::components::Components;
use crate::model::metrics::{Role, Roles, Visibility};

/// The share of the system that a node reaches on average; `None` without nodes.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "counts are far below 2⁵²")]
pub fn propagation_cost(reached: &[u32]) -> Option<f64> {
    let sum: u64 = reached.iter().copied().map(u64::from).sum();
    let nodes = reached.len() as f64;
    (!reached.is_empty()).then(|| sum as f64 / (nodes * nodes))
}

/// Fan-in, fan-out and role of each node.
#[must_use]
pub fn visibilities(closure: &Closure, components: &Components) -> Vec<Visibility> {
    let core = core(components).and_then(|node| {
        let node = node as usize;
        Some((*closure.reaching.get(node)?, *closure.reached.get(node)?))
    });
    let role = |fan_in: u32, fan_out: u32| {
        core.map(|(core_in, core_out)| match (fan_in >= core_in, fan_out >= core_out) {
            (true, true) => Role::Core,
            (true, false) => Role::Shared,
            (false, true) => Role::Control,
            (false, false) => Role::Periphery,
        })
    };
    let both = closure.reaching.iter().zip(&closure.reached);
    both.map(|(&fan_in, &fan_out)| Visibility { fan_in, fan_out, role: role(fan_in, fan_out) }).collect()
}

/// How many nodes have each role; `None` where there are no roles.
#[must_use]
pub fn roles(visibilities: &[Visibility]) -> Option<Roles> {
    let mut roles = Roles::default();
    for visibility in visibilities {
        match visibility.role? {
            Role::Core => roles.core += 1,
            Role::Shared => roles.shared += 1,
            Role::Control => roles.control += 1,
            Role::Periphery => roles.periphery += 1,
        }
    }
    (!visibilities.is_empty()).then_some(roles)
}

/// A node of the core.
fn core(components: &Components) -> Option<u32> {
    let mut by_size: Vec<&Vec<u32>> = components.members.iter().collect();
    by_size.sort_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
    let largest = by_size.first()?;
    let second = by_size.get(1).map_or(0, |members| members.len());
    let large = largest.len() >= 2 && largest.len() * 100 >= components.of.len() * 4 && largest.len() * 2 >= second * 3;
    largest.first().copied().filter(|_| large)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::algo::closure::closure;
    use crate::algo::components::components;
    use crate::algo::testing::graph;

    #[test]
    fn golden_vectors() {
        for (text, expected) in [
            ("a -> b, b -> c, a -> d", 0.5),
            ("a -> b, b -> c, c -> d, d -> e", 0.6),
            ("a -> b, b -> c, c -> d, d -> e, e -> a", 1.0),
            ("a -> h, b -> h, c -> h, d -> h, e -> h", 0.3056),
            ("a -> h, b -> h, c -> h, h -> x, h -> y, h -> z", 0.4490),
            ("a -> h, b -> h, c -> h, h -> x, h -> y, h -> z, z -> a", 0.5918),
        ] {
            let graph = graph(text);
            let cost = propagation_cost(&closure(&graph, &components(&graph)).reached);
            assert!(cost.is_some_and(|cost| (cost - expected).abs() < 5e-5), "{text}: {cost:?}");
        }
        assert_eq!(propagation_cost(&[]), None);
    }

    #[test]
    fn roles_around_a_core() {
        // c1 and c2 are the core, u uses it, s is used by it, p stands apart.
        let graph = graph("c1 -> c2, c2 -> c1, u -> c1, c2 -> s, p -> q");
        let components = components(&graph);
        let all = visibilities(&closure(&graph, &components), &components);
        let words: Vec<_> = all.iter().map(|v| v.role.map(Role::word)).collect();
        let expected = ["core", "core", "periphery", "periphery", "shared", "control"];
        assert_eq!(words, expected.map(Some));
        assert_eq!(roles(&all), Some(Roles { core: 2, shared: 1, control: 1, periphery: 2 }));
    }

    #[test]
    fn no_core_no_roles() {
        let graph = graph("a -> b, b -> a, c -> d, d -> c");
        let components = components(&graph);
        assert_eq!(roles(&visibilities(&closure(&graph, &components), &components)), None);
    }
}
