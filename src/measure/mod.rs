//! Numbers over a project: one metric family a file, each with its formula, its source and a worked example.
//!
//! Cannot fail on any project. Everything is computed on the default graph unless the request says otherwise: no
//! test code, no references between a module and its ancestors, no re-exports. A family knows neither the project's
//! other families nor how they are put together; that happens here.
//! Reading order: the graph, what a unit consists of, its neighbours, what it reaches, cycles, and the words for it all.

pub mod level;

pub mod cohesion;
pub mod size;

pub mod abstractness;
pub mod coupling;
pub mod fan;

pub mod cyclicity;
pub mod lakos;
pub mod propagation;

pub mod builds;
pub mod cycles;

pub mod catalog;
pub mod explain;
pub mod value;

use crate::algo::closure::closure;
use crate::algo::components::{Components, components};
use crate::algo::digraph::{Digraph, to_u32};
use crate::model::cycle::Cycle;
use crate::model::level::{Granularity, LevelGraph, LevelRequest};
use crate::model::metrics::{GraphMetrics, MeasureRequest, Metrics, NodeMetrics, PackageMetrics, Size, Visibility, WorkspaceMetrics};
use crate::model::project::Project;

/// All metrics of a project.
#[must_use]
pub fn all(project: &Project, request: MeasureRequest) -> Metrics {
    let inside: Vec<bool> = project.modules.iter().map(|module| request.tests || !level::on_test_side(module)).collect();
    let is_inside = |module: u32| inside.get(module as usize).copied().unwrap_or(false);
    let package_of = |module: u32| project.modules.get(module as usize).map(|module| module.package);
    let sizes = size::sizes(project, request.tests);
    let ties = cohesion::ties(project, |item| (request.tests || !item.test) && is_inside(item.module));

    let module_graph = level::level_graph(project, at(Granularity::Module, request));
    let (modules, module_metrics) = nodes(&module_graph, |module| sizes.get(module as usize).cloned().unwrap_or_default());
    let package_graph = level::level_graph(project, at(Granularity::Package, request));
    let mut own_sizes = vec![Vec::new(); project.packages.len()];
    for (module, size) in (0_u32..).zip(&sizes).filter(|&(module, _)| is_inside(module)) {
        if let Some(own) = package_of(module).and_then(|package| own_sizes.get_mut(package as usize)) {
            own.push(size);
        }
    }
    let (mut packages, package_metrics) =
        nodes(&package_graph, |package| size::sum(own_sizes.get(package as usize).into_iter().flatten().copied()));

    let by_module = cohesion::cohesions(&ties, project.modules.len(), Some);
    let by_package = cohesion::cohesions(&ties, project.packages.len(), package_of);
    let whole = cohesion::cohesions(&ties, 1, |_| Some(0));
    let cohesion_of = |list: &[_], source: u32| list.get(source as usize).copied().unwrap_or_default();
    let modules = modules.into_iter().map(|node| NodeMetrics { cohesion: cohesion_of(&by_module, node.source), ..node }).collect();
    for node in &mut packages {
        node.cohesion = cohesion_of(&by_package, node.source);
    }
    let own_graphs = inner_graphs(project, &module_graph);
    Metrics {
        request,
        workspace: WorkspaceMetrics {
            size: size::sum((0_u32..).zip(&sizes).filter(|&(module, _)| is_inside(module)).map(|(_, size)| size)),
            cohesion: cohesion_of(&whole, 0),
            package_graph: package_metrics,
            module_graph: module_metrics,
        },
        packages: packages.into_iter().zip(own_graphs).map(|(node, graph)| PackageMetrics { node, graph }).collect(),
        modules,
    }
}

/// All cycles of a project: among packages first, then among modules. Dev-dependency cycles of packages are always among them, labelled;
/// cycles of modules that need test code only where the request has tests in.
#[must_use]
pub fn cycles(project: &Project, request: MeasureRequest) -> Vec<Cycle> {
    let graph = |level: Granularity, tests: bool| {
        level::level_graph(project, LevelRequest { level, tests, hierarchy: false, reexports: request.reexports })
    };
    let mut found = cycles::cycles(project, &graph(Granularity::Package, false), Some(&graph(Granularity::Package, true)));
    let with_tests = request.tests.then(|| graph(Granularity::Module, true));
    found.extend(cycles::cycles(project, &graph(Granularity::Module, false), with_tests.as_ref()));
    for cycle in &mut found {
        cycle.no_single_build = builds::in_no_single_build(project, cycle);
    }
    found
}

fn at(level: Granularity, request: MeasureRequest) -> LevelRequest {
    LevelRequest { level, tests: request.tests, hierarchy: request.hierarchy, reexports: request.reexports }
}

/// The metrics of each node of a graph, and of the graph.
fn nodes(graph: &LevelGraph, size_of: impl Fn(u32) -> Size) -> (Vec<NodeMetrics>, GraphMetrics) {
    let ends: Vec<(u32, u32)> = graph.arcs.iter().map(|arc| (arc.from, arc.to)).collect();
    let references = graph.arcs.iter().map(|arc| u64::from(arc.references)).sum();
    let (visibilities, whole) = graph_metrics(to_u32(graph.nodes.len()), &ends, references);
    let couplings = coupling::couplings(to_u32(graph.nodes.len()), ends.iter().copied());
    let rest = couplings.into_iter().zip(fan::fans(graph)).zip(visibilities);
    let metrics = graph.nodes.iter().zip(rest).map(|(node, ((coupling, fan), visibility))| {
        let size = size_of(node.source);
        let coupling = abstractness::with_abstractness(coupling, size.abstract_types, size.concrete_types);
        NodeMetrics { id: node.id.clone(), source: node.source, size, coupling, fan, visibility, ..NodeMetrics::default() }
    });
    (metrics.collect(), whole)
}

fn graph_metrics(nodes: u32, ends: &[(u32, u32)], references: u64) -> (Vec<Visibility>, GraphMetrics) {
    let digraph = Digraph::new(nodes, ends);
    let parts: Components = components(&digraph);
    let closure = closure(&digraph, &parts);
    let visibilities = propagation::visibilities(&closure, &parts);
    let metrics = GraphMetrics {
        nodes,
        arcs: digraph.arc_count() as u64,
        references,
        lakos: lakos::lakos(&closure.reached),
        propagation_cost: propagation::propagation_cost(&closure.reached),
        cyclicity: cyclicity::cyclicity(&parts),
        roles: propagation::roles(&visibilities),
    };
    (visibilities, metrics)
}

/// For each package the graph of its own modules.
fn inner_graphs(project: &Project, graph: &LevelGraph) -> Vec<GraphMetrics> {
    let package = |node: u32| {
        let node = graph.nodes.get(node as usize)?;
        project.modules.get(node.source as usize).map(|module| module.package as usize)
    };
    let mut place = vec![0; graph.nodes.len()];
    let mut counts = vec![0_u32; project.packages.len()];
    for (index, place) in (0_u32..).zip(&mut place) {
        if let Some(count) = package(index).and_then(|package| counts.get_mut(package)) {
            *place = *count;
            *count += 1;
        }
    }
    let place = |node: u32| place.get(node as usize).copied();
    let mut inner = vec![(Vec::new(), 0_u64); project.packages.len()];
    for arc in &graph.arcs {
        let own = package(arc.from).filter(|&from| package(arc.to) == Some(from));
        let (Some((ends, references)), Some(pair)) = (own.and_then(|own| inner.get_mut(own)), place(arc.from).zip(place(arc.to))) else {
            continue;
        };
        ends.push(pair);
        *references += u64::from(arc.references);
    }
    counts.into_iter().zip(inner).map(|(nodes, (ends, references))| graph_metrics(nodes, &ends, references).1).collect()
}

#[cfg(test)]
mod tests;
