//! Cycles among siblings, at every level, each with a witness and the cheapest way out.
//!
//! Siblings are modules with the same parent; each stands for its descendants too. A reference joins the two siblings in which its
//! ends lie, below the deepest module that contains both; where one end *is* that module, the reference is hierarchy and
//! joins none. Crate roots have no parent and therefore no siblings: cargo keeps targets free of cycles. Packages are siblings of
//! each other.
//!
//! A cycle is a strongly connected component of that graph. It is `dev` when it is there only with test code or a
//! dev-dependency. Its cut is the set of dependencies with the least number of references to edit
//! ([`minimum_cut`]), of equals the first by ids.
//!
//! Example: `a::x → b` 2 references, `b::y → a::z` 1 reference, `a` and `b` siblings: the members are `a` and `b`, the cut is
//! `b → a`, weight 1.

use std::collections::{BTreeMap, BTreeSet};

use crate::algo::components::components;
use crate::algo::cut::{STEPS, minimum_cut};
use crate::algo::digraph::{Digraph, to_u32};
use crate::algo::path::shortest_cycle;
use crate::algo::weighted::WeightedArc;
use crate::model::cycle::{Cycle, CycleArc, CycleCut, CycleMember};
use crate::model::level::{Granularity, LevelGraph};
use crate::model::project::{ModuleIdx, Project};

/// The cycles of a graph of modules or packages. `full` is the same graph with tests; cycles that
/// only it has are marked `dev`. Sorted by level, parent, members.
#[must_use]
pub fn cycles(project: &Project, plain: &LevelGraph, full: Option<&LevelGraph>) -> Vec<Cycle> {
    let mut found = found(project, plain, false);
    if let Some(full) = full {
        let known: BTreeSet<Vec<u32>> = found.iter().map(sources).collect();
        found.extend(self::found(project, full, true).into_iter().filter(|cycle| !known.contains(&sources(cycle))));
    }
    found.sort_by(|a, b| (&a.parent, sources(a)).cmp(&(&b.parent, sources(b))));
    found
}

fn sources(cycle: &Cycle) -> Vec<u32> {
    cycle.members.iter().map(|member| member.source).collect()
}

/// References from one sibling to another.
#[derive(Default)]
struct Between {
    references: Vec<u32>,
    named: Vec<u32>,
}

/// Pairs of siblings, by index into the project's modules or packages.
type Siblings = BTreeMap<(u32, u32), Between>;

fn found(project: &Project, graph: &LevelGraph, dev: bool) -> Vec<Cycle> {
    let siblings = siblings(project, graph);
    let nodes = to_u32(project.modules.len().max(project.packages.len()));
    let ends: Vec<(u32, u32)> = siblings.keys().copied().collect();
    let parts = components(&Digraph::new(nodes, &ends));
    let mut arcs_of: BTreeMap<u32, Vec<(u32, u32)>> = BTreeMap::new();
    for &(from, to) in &ends {
        let part = parts.of.get(from as usize);
        if let Some(&part) = part.filter(|&part| parts.of.get(to as usize) == Some(part)) {
            arcs_of.entry(part).or_default().push((from, to));
        }
    }
    let members = |part: u32| parts.members.get(part as usize).map(Vec::as_slice).unwrap_or_default();
    arcs_of.iter().map(|(&part, arcs)| describe(project, graph.request.level, members(part), arcs, &siblings, dev)).collect()
}

/// Lifts each arc to the two siblings that its ends lie in.
fn siblings(project: &Project, graph: &LevelGraph) -> Siblings {
    let mut siblings = Siblings::new();
    let source = |node: u32| graph.nodes.get(node as usize).map(|node| node.source);
    for arc in &graph.arcs {
        let (Some(from), Some(to)) = (source(arc.from), source(arc.to)) else { continue };
        let pair = if graph.request.level == Granularity::Package { Some((from, to)) } else { below_common_parent(project, from, to) };
        let Some(pair) = pair else { continue };
        let between = siblings.entry(pair).or_default();
        between.references.extend(graph.evidence_of(arc));
        between.named.extend(graph.named_of(arc));
    }
    siblings
}

/// The ancestors of two modules that are children of one parent, themselves included.
fn below_common_parent(project: &Project, from: ModuleIdx, to: ModuleIdx) -> Option<(ModuleIdx, ModuleIdx)> {
    let (from, to) = (line(project, from), line(project, to));
    let common = from.iter().rev().zip(to.iter().rev()).take_while(|(a, b)| a == b).count();
    let below = |line: &[ModuleIdx]| line.iter().rev().nth(common).copied();
    if common == 0 { None } else { below(&from).zip(below(&to)) }
}

/// A module and its ancestors, upwards. A parent sorts before its children, so the walk ends.
fn line(project: &Project, module: ModuleIdx) -> Vec<ModuleIdx> {
    let parent = |&module: &ModuleIdx| project.modules.get(module as usize)?.parent.filter(|&parent| parent < module);
    std::iter::successors(Some(module), parent).collect()
}

fn describe(project: &Project, level: Granularity, sources: &[u32], ends: &[(u32, u32)], siblings: &Siblings, dev: bool) -> Cycle {
    let place = |source: u32| to_u32(sources.partition_point(|&other| other < source));
    let arcs: Vec<CycleArc> = ends
        .iter()
        .filter_map(|&(from, to)| {
            let between = siblings.get(&(from, to))?;
            Some(arc(project, place(from), place(to), between))
        })
        .collect();
    let local: Vec<(u32, u32)> = arcs.iter().map(|arc| (arc.from, arc.to)).collect();
    let weighted: Vec<WeightedArc> =
        arcs.iter().map(|arc| WeightedArc { from: arc.from, to: arc.to, weight: (arc.references.len() as u64).max(1) }).collect();
    let cut = minimum_cut(to_u32(sources.len()), &weighted, STEPS);
    let parent = sources.first().and_then(|&first| project.modules.get(first as usize)?.parent);
    Cycle {
        level,
        parent: parent
            .filter(|_| level == Granularity::Module)
            .and_then(|parent| project.modules.get(parent as usize))
            .map(|module| module.id.clone()),
        members: sources.iter().map(|&source| CycleMember { id: id(project, level, source), source }).collect(),
        witness: witness(to_u32(sources.len()), &local),
        cut: CycleCut { optimal: cut.optimal(), arcs: cut.arcs, weight: cut.weight, lower_bound: cut.lower_bound, smallest: cut.smallest },
        arcs,
        dev,
        no_single_build: false,
    }
}

fn id(project: &Project, level: Granularity, source: u32) -> String {
    let id = match level {
        Granularity::Package => project.packages.get(source as usize).map(|package| &package.name),
        Granularity::Module | Granularity::Item => project.modules.get(source as usize).map(|module| &module.id),
    };
    id.cloned().unwrap_or_default()
}

fn arc(project: &Project, from: u32, to: u32, between: &Between) -> CycleArc {
    let mut references = between.references.clone();
    references.sort_unstable();
    let items: BTreeSet<u32> = between.named.iter().copied().collect();
    let place = |index: &u32| project.references.get(*index as usize).map(|reference| (reference.in_macro, reference.file, reference.line));
    let example = references.iter().copied().min_by_key(|index| (place(index), *index));
    CycleArc { from, to, references, items: to_u32(items.len()), example }
}

/// The shortest way round, as indices of arcs.
fn witness(nodes: u32, arcs: &[(u32, u32)]) -> Vec<u32> {
    let route = shortest_cycle(&Digraph::new(nodes, arcs)).unwrap_or_default();
    let next = route.iter().cycle().skip(1);
    route.iter().zip(next).filter_map(|(&from, &to)| arcs.binary_search(&(from, to)).ok().map(to_u32)).collect()
}
