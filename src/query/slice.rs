//! The part of the graph that is wanted: a level, what is folded, what is around one node.
//!
//! Unlike the graph that metrics are computed on, test code keeps edges of its own here, beside those of the same pair that are
//! not test code, and nothing is left out but what was asked to be. An edge never joins a node with itself.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::algo::digraph::to_u32;
use crate::error::Error;
use crate::model::level::Granularity;
use crate::model::project::{Module, ModuleIdx, Project, Reference};
use crate::model::workspace::{DependencyKind, TargetKind};
use crate::query::name;

/// Which part of the graph is wanted.
#[derive(Clone, Debug)]
pub struct SliceRequest {
    /// What the nodes are.
    pub level: Granularity,
    /// Test code is in: test modules, test items, targets that cargo gives dev-dependencies, dev-dependencies.
    pub tests: bool,
    /// References between a module and its ancestor or descendant are in.
    pub hierarchy: bool,
    /// Only what is around this node and what lies in it.
    pub focus: Option<String>,
    /// How far around, in edges of either direction.
    pub depth: u32,
    /// Modules deeper than this are folded into their ancestor; crate roots are at depth 0.
    pub collapse: Option<u32>,
}

/// A graph of packages, modules or items.
#[derive(Clone, Debug, Default)]
pub struct Slice {
    /// What the nodes are.
    pub level: Granularity,
    /// The nodes, in the order of the project's own list.
    pub nodes: Vec<SliceNode>,
    /// The edges, sorted by ends, then test.
    pub edges: Vec<SliceEdge>,
}

/// A node.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SliceNode {
    /// A package's name, a module's id, or `module::item`.
    pub id: String,
    /// Index into the project's packages, modules or items.
    pub source: u32,
    /// Whether all of it is test code.
    pub test: bool,
    /// How many modules are folded into it, itself included; 1 at other levels.
    pub folded: u32,
    /// Lines of its modules; of an item's module where the level is items.
    pub lines: u32,
}

/// All references of one node to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SliceEdge {
    /// Index into [`Slice::nodes`].
    pub from: u32,
    /// Index into [`Slice::nodes`].
    pub to: u32,
    /// Whether these are the references of test code.
    pub test: bool,
    /// Whether one end contains the other.
    pub hierarchy: bool,
    /// Indices into `Project::references`, ascending.
    pub references: Vec<u32>,
    /// What the manifest declares the dependency for; between packages only.
    pub declared: Option<DependencyKind>,
}

/// The graph that is asked for.
///
/// # Errors
/// `focus` names no node, or several.
pub fn slice(project: &Project, request: &SliceRequest) -> Result<Slice, Error> {
    let (nodes, place) = nodes(project, request);
    let mut edges: BTreeMap<(u32, u32, bool), SliceEdge> = BTreeMap::new();
    for (index, reference) in (0_u32..).zip(&project.references) {
        let Some((from, to)) = ends(project, request.level, reference) else { continue };
        let ends = |source: u32| place.get(source as usize).copied().flatten();
        let (Some(from), Some(to)) = (ends(from), ends(to)) else { continue };
        let test = reference.test || module(project, reference.from).is_some_and(on_test_side);
        if from == to || (test && !request.tests) {
            continue;
        }
        let new = || SliceEdge { from, to, test, hierarchy: false, references: Vec::new(), declared: None };
        edges.entry((from, to, test)).or_insert_with(new).references.push(index);
    }
    if request.level == Granularity::Package {
        declare(project, request, &mut edges);
    }
    let mut slice = Slice { level: request.level, nodes, edges: edges.into_values().collect() };
    for edge in &mut slice.edges {
        edge.hierarchy = is_hierarchy(project, request.level, &slice.nodes, edge);
    }
    slice.edges.retain(|edge| request.hierarchy || !edge.hierarchy);
    match &request.focus {
        Some(focus) => around(&slice, focus, request.depth),
        None => Ok(slice),
    }
}

/// Whether a module is test code, or in a target that cargo gives dev-dependencies: tests, benches, examples.
fn on_test_side(module: &Module) -> bool {
    module.test || matches!(module.target_kind, TargetKind::Test | TargetKind::Bench | TargetKind::Example)
}

fn module(project: &Project, module: ModuleIdx) -> Option<&Module> {
    project.modules.get(module as usize)
}

/// The nodes, and which of them each package, module or item of the project is part of.
fn nodes(project: &Project, request: &SliceRequest) -> (Vec<SliceNode>, Vec<Option<u32>>) {
    match request.level {
        Granularity::Package => packages(project),
        Granularity::Module => modules(project, request),
        Granularity::Item => items(project, request),
    }
}

fn packages(project: &Project) -> (Vec<SliceNode>, Vec<Option<u32>>) {
    let node = |(source, package): (u32, &crate::model::project::ProjectPackage)| {
        let own = project.modules.iter().filter(|module| module.package == source);
        let lines = own.clone().map(|module| module.lines.total()).sum();
        SliceNode { id: package.name.clone(), source, test: false, folded: to_u32(own.count()), lines }
    };
    ((0..).zip(&project.packages).map(node).collect(), (0..to_u32(project.packages.len())).map(Some).collect())
}

fn modules(project: &Project, request: &SliceRequest) -> (Vec<SliceNode>, Vec<Option<u32>>) {
    let mut depths: Vec<u32> = Vec::with_capacity(project.modules.len());
    let mut place: Vec<Option<u32>> = Vec::with_capacity(project.modules.len());
    let mut nodes: Vec<SliceNode> = Vec::new();
    // A parent's id is shorter, so it sorts first: it has its depth and its node already.
    for (source, module) in (0..).zip(&project.modules) {
        let of_parent = |list: &[u32]| module.parent.and_then(|parent| list.get(parent as usize)).copied();
        let depth = of_parent(&depths).map_or(0, |depth| depth + 1);
        depths.push(depth);
        let folds = request.collapse.is_some_and(|deepest| depth > deepest);
        let into = module.parent.filter(|_| folds).and_then(|parent| place.get(parent as usize)).copied().flatten();
        if let Some(node) = into.and_then(|into| nodes.get_mut(into as usize)) {
            if request.tests || !on_test_side(module) {
                node.folded += 1;
                node.lines += module.lines.total();
                place.push(into);
            } else {
                place.push(None);
            }
        } else if request.tests || !on_test_side(module) {
            place.push(Some(to_u32(nodes.len())));
            nodes.push(SliceNode { id: module.id.clone(), source, test: module.test, folded: 1, lines: module.lines.total() });
        } else {
            place.push(None);
        }
    }
    (nodes, place)
}

fn items(project: &Project, request: &SliceRequest) -> (Vec<SliceNode>, Vec<Option<u32>>) {
    let mut nodes = Vec::new();
    let mut place = Vec::with_capacity(project.items.len());
    for (source, item) in (0..).zip(&project.items) {
        let Some(module) = module(project, item.module).filter(|module| request.tests || !(item.test || on_test_side(module))) else {
            place.push(None);
            continue;
        };
        place.push(Some(to_u32(nodes.len())));
        let id = format!("{}::{}", module.id, item.name);
        nodes.push(SliceNode { id, source, test: item.test || module.test, folded: 1, lines: module.lines.total() });
    }
    (nodes, place)
}

fn ends(project: &Project, level: Granularity, reference: &Reference) -> Option<(u32, u32)> {
    let package = |of: ModuleIdx| module(project, of).map(|module| module.package);
    match level {
        Granularity::Package => Some((package(reference.from)?, package(reference.to)?)),
        Granularity::Module => Some((reference.from, reference.to)),
        Granularity::Item => Some((reference.from_item?, reference.to_item?)),
    }
}

/// Notes what manifests declare, also where no reference stands behind it.
fn declare(project: &Project, request: &SliceRequest, edges: &mut BTreeMap<(u32, u32, bool), SliceEdge>) {
    for (from, package) in (0_u32..).zip(&project.packages) {
        for &(to, kind) in &package.dependencies {
            let test = kind == DependencyKind::Dev;
            if to == from || (test && !request.tests) {
                continue;
            }
            let new = || SliceEdge { from, to, test, hierarchy: false, references: Vec::new(), declared: None };
            edges.entry((from, to, test)).or_insert_with(new).declared.get_or_insert(kind);
        }
    }
}

fn is_hierarchy(project: &Project, level: Granularity, nodes: &[SliceNode], edge: &SliceEdge) -> bool {
    let module = |node: u32| {
        let source = nodes.get(node as usize)?.source;
        match level {
            Granularity::Package => None,
            Granularity::Module => Some(source),
            Granularity::Item => project.items.get(source as usize).map(|item| item.module),
        }
    };
    match (module(edge.from), module(edge.to)) {
        (Some(from), Some(to)) => from != to && (is_above(project, from, to) || is_above(project, to, from)),
        _ => false,
    }
}

fn is_above(project: &Project, ancestor: ModuleIdx, of: ModuleIdx) -> bool {
    let parent = |&of: &ModuleIdx| module(project, of)?.parent.filter(|&parent| parent < of);
    std::iter::successors(parent(&of), parent).any(|above| above == ancestor)
}

/// What is at most so many edges away from a node, or from anything in it.
fn around(slice: &Slice, focus: &str, depth: u32) -> Result<Slice, Error> {
    let ids: Vec<&str> = slice.nodes.iter().map(|node| node.id.as_str()).collect();
    let word = match slice.level {
        Granularity::Package => "package",
        Granularity::Module => "module",
        Granularity::Item => "item",
    };
    let focus = slice.nodes.get(name::find(focus, &ids, word)?).map(|node| node.id.clone()).unwrap_or_default();
    let inside = |id: &str| id.strip_prefix(focus.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"));
    let mut neighbours: Vec<BTreeSet<u32>> = vec![BTreeSet::new(); slice.nodes.len()];
    for edge in &slice.edges {
        for (one, other) in [(edge.from, edge.to), (edge.to, edge.from)] {
            neighbours.get_mut(one as usize).into_iter().for_each(|set| {
                set.insert(other);
            });
        }
    }
    let seeds = (0_u32..).zip(&slice.nodes).filter(|(_, node)| inside(&node.id)).map(|(at, _)| (at, 0));
    let mut open: VecDeque<(u32, u32)> = seeds.collect();
    let mut kept: BTreeSet<u32> = open.iter().map(|&(node, _)| node).collect();
    while let Some((node, far)) = open.pop_front() {
        if far < depth {
            for &next in neighbours.get(node as usize).into_iter().flatten() {
                if kept.insert(next) {
                    open.push_back((next, far + 1));
                }
            }
        }
    }
    Ok(only(slice, &kept))
}

/// The slice with these nodes alone.
fn only(slice: &Slice, kept: &BTreeSet<u32>) -> Slice {
    let number: BTreeMap<u32, u32> = kept.iter().copied().zip(0..).collect();
    let nodes = kept.iter().filter_map(|&node| slice.nodes.get(node as usize).cloned()).collect();
    let edges = slice.edges.iter().filter_map(|edge| {
        let (from, to) = (*number.get(&edge.from)?, *number.get(&edge.to)?);
        Some(SliceEdge { from, to, ..edge.clone() })
    });
    Slice { level: slice.level, nodes, edges: edges.collect() }
}
