//! Makes a weighted graph of a project at one level.
//!
//! References are sorted by the pair of nodes that they join; a run is an arc. Time O(r·log r), and linear where the
//! project's own order already is the one that is needed (modules).
//!
//! What is left out is [`LevelRequest`]'s choice: test code, hierarchy references, re-exports. A reference within one
//! node never is an arc. Between packages an arc is also what a manifest declares, with no reference behind it
//! where the code names nothing: cargo builds one for the other all the same.
//!
//! Example: `a::x` names `b::T` twice and `b::f` once. At module level there is an arc `a::x → b` with 3 references and 2 items.

use rustc_hash::FxHashMap;
use ustr::Ustr;

use crate::algo::digraph::to_u32;
use crate::model::level::{Granularity, LevelArc, LevelGraph, LevelNode, LevelRequest};
use crate::model::project::{Module, ModuleIdx, Project, Reference};
use crate::model::workspace::{DependencyKind, TargetKind};

const NONE: u32 = u32::MAX;

/// The graph that is asked for.
#[must_use]
pub fn level_graph(project: &Project, request: LevelRequest) -> LevelGraph {
    let nodes = nodes(project, request);
    let place = places(project, request.level, &nodes);
    let mut pairs: Vec<(u64, u32)> = (0_u32..)
        .zip(&project.references)
        .filter(|(_, reference)| wanted(project, request, reference))
        .filter_map(|(index, reference)| {
            let (from, to) = ends(project, request.level, reference)?;
            let (from, to) = (*place.get(from as usize)?, *place.get(to as usize)?);
            (from != to && from != NONE && to != NONE).then_some((u64::from(from) << 32 | u64::from(to), index))
        })
        .collect();
    pairs.sort_unstable();
    let mut graph = LevelGraph { request, nodes, ..LevelGraph::default() };
    let mut names = Names::new(project);
    for run in pairs.chunk_by(|a, b| a.0 == b.0) {
        let Some(&(pair, first)) = run.first() else { continue };
        if request.level != Granularity::Package && !request.hierarchy && related(project, first) {
            continue;
        }
        let start = to_u32(graph.evidence.len());
        graph.evidence.extend(run.iter().map(|&(_, index)| index));
        graph.named.extend(run.iter().map(|&(_, index)| names.number(project, index)));
        let mut distinct: Vec<u32> = graph.named.get(start as usize..).unwrap_or_default().to_vec();
        distinct.sort_unstable();
        distinct.dedup();
        let (from, to) = split(pair);
        graph.arcs.push(LevelArc { from, to, references: to_u32(run.len()), items: to_u32(distinct.len()), start, declared: None });
    }
    if request.level == Granularity::Package {
        add_declared(project, request, &mut graph);
    }
    graph
}

/// Whether a module is test code as a whole, or in a target that cargo gives dev-dependencies: tests, benches, examples.
#[must_use]
pub fn on_test_side(module: &Module) -> bool {
    module.test || matches!(module.target_kind, TargetKind::Test | TargetKind::Bench | TargetKind::Example)
}

#[expect(clippy::cast_possible_truncation, reason = "the halves of a pair of u32")]
fn split(pair: u64) -> (u32, u32) {
    ((pair >> 32) as u32, pair as u32)
}

fn nodes(project: &Project, request: LevelRequest) -> Vec<LevelNode> {
    let inside = |module: &Module| request.tests || !on_test_side(module);
    match request.level {
        Granularity::Package => {
            (0_u32..).zip(&project.packages).map(|(source, package)| LevelNode { id: package.name.clone(), source }).collect()
        }
        Granularity::Module => (0_u32..)
            .zip(&project.modules)
            .filter(|(_, module)| inside(module))
            .map(|(source, module)| LevelNode { id: module.id.clone(), source })
            .collect(),
        Granularity::Item => (0_u32..)
            .zip(&project.items)
            .filter_map(|(source, item)| {
                let module = project.modules.get(item.module as usize)?;
                let id = format!("{}::{}", module.id, item.name);
                (inside(module) && (request.tests || !item.test)).then_some(LevelNode { id, source })
            })
            .collect(),
    }
}

/// The node of each package, module or item.
fn places(project: &Project, level: Granularity, nodes: &[LevelNode]) -> Vec<u32> {
    let sources = match level {
        Granularity::Package => project.packages.len(),
        Granularity::Module => project.modules.len(),
        Granularity::Item => project.items.len(),
    };
    let mut place = vec![NONE; sources];
    for (index, node) in (0_u32..).zip(nodes) {
        if let Some(place) = place.get_mut(node.source as usize) {
            *place = index;
        }
    }
    place
}

fn wanted(project: &Project, request: LevelRequest, reference: &Reference) -> bool {
    let on_test_side = |module: ModuleIdx| project.modules.get(module as usize).is_some_and(on_test_side);
    (request.reexports || !reference.reexport) && (request.tests || !(reference.test || on_test_side(reference.from)))
}

fn ends(project: &Project, level: Granularity, reference: &Reference) -> Option<(u32, u32)> {
    let package = |module: ModuleIdx| project.modules.get(module as usize).map(|module| module.package);
    match level {
        Granularity::Package => Some((package(reference.from)?, package(reference.to)?)),
        Granularity::Module => Some((reference.from, reference.to)),
        Granularity::Item => Some((reference.from_item?, reference.to_item?)),
    }
}

/// Whether a reference joins a module and its ancestor.
fn related(project: &Project, reference: u32) -> bool {
    let Some(reference) = project.references.get(reference as usize) else { return false };
    reference.from != reference.to && (is_above(project, reference.from, reference.to) || is_above(project, reference.to, reference.from))
}

fn is_above(project: &Project, ancestor: ModuleIdx, mut module: ModuleIdx) -> bool {
    // A parent's id is shorter, so it sorts first: the walk ends.
    while let Some(parent) = project.modules.get(module as usize).and_then(|module| module.parent) {
        if parent >= module {
            return false;
        }
        if parent == ancestor {
            return true;
        }
        module = parent;
    }
    false
}

/// Numbers for what references name: the item where it is known, else the name in its module.
struct Names {
    unknown: FxHashMap<(ModuleIdx, Ustr), u32>,
    next: u32,
}

impl Names {
    fn new(project: &Project) -> Self {
        Self { unknown: FxHashMap::default(), next: to_u32(project.items.len()) }
    }

    fn number(&mut self, project: &Project, reference: u32) -> u32 {
        let Some(reference) = project.references.get(reference as usize) else { return NONE };
        if let Some(item) = reference.to_item {
            return item;
        }
        *self.unknown.entry((reference.to, reference.name)).or_insert_with(|| {
            self.next += 1;
            self.next - 1
        })
    }
}

/// Marks the arcs that manifests declare, and adds those that no reference stands behind.
fn add_declared(project: &Project, request: LevelRequest, graph: &mut LevelGraph) {
    let mut declared: Vec<(u32, u32, DependencyKind)> = (0_u32..)
        .zip(&project.packages)
        .flat_map(|(from, package)| package.dependencies.iter().map(move |&(to, kind)| (from, to, kind)))
        .filter(|&(from, to, kind)| from != to && (to as usize) < project.packages.len() && (request.tests || kind != DependencyKind::Dev))
        .collect();
    declared.sort_unstable();
    declared.dedup_by_key(|&mut (from, to, _)| (from, to));
    for (from, to, kind) in declared {
        match graph.arcs.binary_search_by_key(&(from, to), |arc| (arc.from, arc.to)) {
            Ok(at) => graph.arcs.iter_mut().skip(at).take(1).for_each(|arc| arc.declared = Some(kind)),
            Err(at) => graph.arcs.insert(at, LevelArc { from, to, references: 0, items: 0, start: 0, declared: Some(kind) }),
        }
    }
}
