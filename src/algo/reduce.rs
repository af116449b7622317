//! Makes a minimum-cut problem smaller without losing a minimum: what is left over are cores that need a search.
//!
//! The rules, applied until none fits (Levy and Low, *A contraction algorithm for finding small cycle cutsets*, 1988, with
//! weights):
//! - an arc between components is on no cycle: dropped. Parallel arcs are cut together: one bundle;
//! - an arc that is heavier than all arcs out of its head, or than all arcs into its tail, is in no minimum: cutting those
//!   instead is cheaper. An arc that closes a cycle with such arcs alone must be cut;
//! - a node with one arc in, heavier than all arcs out (or the mirror image), is merged into that arc's tail;
//! - a node with one arc in and one out is a bend: the lighter of the two stands for both.
//!
//! Every comparison is strict, so no minimum is lost but those that swap a bend's arcs of equal weight; there the
//! smaller number is kept. So the smallest list among equal minima survives.
//!
//! Example: `a -> b 9, b -> a 2` leaves no core: `b -> a` must be cut.

use std::collections::BTreeMap;

use crate::algo::components::components;
use crate::algo::digraph::{Digraph, to_u32};
use crate::algo::weighted::WeightedArc;

/// Arcs of the original graph that are cut together or not at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bundle {
    /// Where it starts.
    pub from: u32,
    /// Where it leads.
    pub to: u32,
    /// What all of it costs.
    pub weight: u64,
    /// The arcs, by their indices in the original graph, sorted.
    pub arcs: Vec<u32>,
}

/// A strongly connected rest, its nodes numbered anew.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Core {
    /// How many nodes it has.
    pub nodes: u32,
    /// Its bundles, sorted by their first arc.
    pub bundles: Vec<Bundle>,
}

/// What must be cut, and what has to be searched.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reduced {
    /// Arcs that are in every minimum, by index, sorted.
    pub forced: Vec<u32>,
    /// The rest.
    pub cores: Vec<Core>,
}

/// Reduces a graph. Weights are positive.
#[must_use]
pub fn reduce(nodes: u32, arcs: &[WeightedArc]) -> Reduced {
    let single = |(index, arc): (u32, &WeightedArc)| Bundle { from: arc.from, to: arc.to, weight: arc.weight, arcs: vec![index] };
    let inside = |arc: &WeightedArc| arc.from != arc.to && arc.from < nodes && arc.to < nodes;
    let mut open = vec![Core { nodes, bundles: (0_u32..).zip(arcs).filter(|(_, arc)| inside(arc)).map(single).collect() }];
    let mut reduced = Reduced::default();
    while let Some(core) = open.pop() {
        for part in split(&core) {
            match simplify(&part, &mut reduced.forced) {
                Some(smaller) => open.push(smaller),
                None => reduced.cores.push(part),
            }
        }
    }
    reduced.forced.sort_unstable();
    reduced.cores.sort_by(|a, b| a.bundles.first().map(|bundle| &bundle.arcs).cmp(&b.bundles.first().map(|bundle| &bundle.arcs)));
    reduced
}

/// The strongly connected parts, parallel bundles made one.
fn split(core: &Core) -> Vec<Core> {
    let ends: Vec<(u32, u32)> = core.bundles.iter().map(|bundle| (bundle.from, bundle.to)).collect();
    let found = components(&Digraph::new(core.nodes, &ends));
    let mut number = vec![0; core.nodes as usize];
    for members in &found.members {
        for (place, &node) in members.iter().enumerate() {
            number[node as usize] = to_u32(place);
        }
    }
    let mut merged: BTreeMap<(u32, u32, u32), Bundle> = BTreeMap::new();
    for bundle in &core.bundles {
        let part = found.of[bundle.from as usize];
        if part != found.of[bundle.to as usize] {
            continue;
        }
        let (from, to) = (number[bundle.from as usize], number[bundle.to as usize]);
        let into = merged.entry((part, from, to)).or_insert_with(|| Bundle { from, to, weight: 0, arcs: Vec::new() });
        into.weight += bundle.weight;
        into.arcs.extend(&bundle.arcs);
    }
    let mut parts: BTreeMap<u32, Core> = BTreeMap::new();
    for ((part, ..), mut bundle) in merged {
        bundle.arcs.sort_unstable();
        let nodes = to_u32(found.members[part as usize].len());
        parts.entry(part).or_insert_with(|| Core { nodes, bundles: Vec::new() }).bundles.push(bundle);
    }
    parts
        .into_values()
        .map(|mut core| {
            core.bundles.sort_by(|a, b| a.arcs.cmp(&b.arcs));
            core
        })
        .collect()
}

/// One round of the rules; `None` where none fits.
fn simplify(core: &Core, forced: &mut Vec<u32>) -> Option<Core> {
    let must = must_cut(core);
    if must.iter().any(|&must| must) {
        let mut rest = Vec::new();
        for (bundle, must) in core.bundles.iter().zip(must) {
            if must { forced.extend(&bundle.arcs) } else { rest.push(bundle.clone()) }
        }
        return Some(Core { nodes: core.nodes, bundles: rest });
    }
    merge_nodes(core, forced)
}

/// The bundles that close a cycle with bundles that are in no minimum.
fn must_cut(core: &Core) -> Vec<bool> {
    let (mut incoming, mut outgoing) = (vec![0_u64; core.nodes as usize], vec![0_u64; core.nodes as usize]);
    for bundle in &core.bundles {
        outgoing[bundle.from as usize] += bundle.weight;
        incoming[bundle.to as usize] += bundle.weight;
    }
    let never = |bundle: &&Bundle| bundle.weight > outgoing[bundle.to as usize] || bundle.weight > incoming[bundle.from as usize];
    let kept: Vec<(u32, u32)> = core.bundles.iter().filter(never).map(|bundle| (bundle.from, bundle.to)).collect();
    let kept = Digraph::new(core.nodes, &kept);
    let mut into: Vec<Vec<usize>> = vec![Vec::new(); core.nodes as usize];
    for (index, bundle) in core.bundles.iter().enumerate().filter(|(_, bundle)| !never(bundle)) {
        into[bundle.to as usize].push(index);
    }
    let mut must = vec![false; core.bundles.len()];
    let mut seen_from = vec![u32::MAX; core.nodes as usize];
    for start in (0..core.nodes).filter(|&start| !kept.successors(start).is_empty()) {
        let mut open = vec![start];
        seen_from[start as usize] = start;
        while let Some(node) = open.pop() {
            for &next in kept.successors(node) {
                if seen_from[next as usize] != start {
                    seen_from[next as usize] = start;
                    open.push(next);
                }
            }
        }
        for &index in &into[start as usize] {
            must[index] = seen_from[core.bundles[index].from as usize] == start;
        }
    }
    must
}

/// Merges nodes with one arc in or one arc out, none beside another in one round.
fn merge_nodes(core: &Core, forced: &mut Vec<u32>) -> Option<Core> {
    let n = core.nodes as usize;
    let (mut into, mut out_of): (Vec<Vec<usize>>, Vec<Vec<usize>>) = (vec![Vec::new(); n], vec![Vec::new(); n]);
    for (index, bundle) in core.bundles.iter().enumerate() {
        out_of[bundle.from as usize].push(index);
        into[bundle.to as usize].push(index);
    }
    let weight = |list: &[usize]| list.iter().map(|&index| core.bundles[index].weight).sum::<u64>();
    let mut replaced: Vec<Option<Bundle>> = core.bundles.iter().cloned().map(Some).collect();
    let mut touched = vec![false; n];
    let mut changed = false;
    for node in 0..n {
        let beside: Vec<usize> = into[node]
            .iter()
            .chain(&out_of[node])
            .flat_map(|&index| [core.bundles[index].from as usize, core.bundles[index].to as usize])
            .collect();
        if beside.iter().any(|&node| touched[node]) {
            continue;
        }
        match (into[node].as_slice(), out_of[node].as_slice()) {
            (&[arc], &[next]) => {
                let (first, second) = (&core.bundles[arc], &core.bundles[next]);
                let lighter = if (first.weight, &first.arcs) < (second.weight, &second.arcs) { first } else { second };
                let bend = Bundle { from: first.from, to: second.to, ..lighter.clone() };
                replaced[arc] = None;
                replaced[next] = Some(bend);
            }
            (&[arc], onward) if core.bundles[arc].weight > weight(onward) => {
                let from = core.bundles[arc].from;
                replaced[arc] = None;
                for &index in onward {
                    replaced[index] = Some(Bundle { from, ..core.bundles[index].clone() });
                }
            }
            (backward, &[arc]) if core.bundles[arc].weight > weight(backward) => {
                let to = core.bundles[arc].to;
                replaced[arc] = None;
                for &index in backward {
                    replaced[index] = Some(Bundle { to, ..core.bundles[index].clone() });
                }
            }
            _ => continue,
        }
        changed = true;
        for node in beside {
            touched[node] = true;
        }
    }
    if !changed {
        return None;
    }
    let (loops, bundles): (Vec<Bundle>, Vec<Bundle>) = replaced.into_iter().flatten().partition(|bundle| bundle.from == bundle.to);
    forced.extend(loops.into_iter().flat_map(|bundle| bundle.arcs));
    Some(Core { nodes: core.nodes, bundles })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{ProptestConfig, prop_assert_eq, proptest};

    use super::*;
    use crate::algo::subset_order::minimum_by_subsets;
    use crate::algo::testing::{any_weighted, weighted};

    #[test]
    fn simple_graphs_need_no_search() {
        let forced = |text: &str| {
            let (nodes, arcs) = weighted(text);
            let reduced = reduce(nodes, &arcs);
            assert!(reduced.cores.is_empty(), "{text}: {:?}", reduced.cores);
            reduced.forced
        };
        assert_eq!(forced("a -> b 9, b -> a 2"), [1]);
        assert_eq!(forced("a -> b, b -> c, c -> a"), [0]);
        assert_eq!(forced("a -> b, b -> c"), [] as [u32; 0]);
        assert_eq!(forced("a -> b 5, b -> a 2, b -> c 1, c -> b 4"), [1, 2]);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(400))]
        #[test]
        fn loses_no_smallest_minimum((nodes, arcs) in any_weighted(7, 20, 6)) {
            let reduced = reduce(nodes, &arcs);
            let mut chosen = reduced.forced;
            for core in reduced.cores {
                let inner: Vec<WeightedArc> = core.bundles.iter().map(|b| WeightedArc { from: b.from, to: b.to, weight: b.weight }).collect();
                for index in minimum_by_subsets(core.nodes, &inner).unwrap_or_default() {
                    chosen.extend(&core.bundles[index as usize].arcs);
                }
            }
            chosen.sort_unstable();
            prop_assert_eq!(Some(chosen), minimum_by_subsets(nodes, &arcs));
        }
    }
}
