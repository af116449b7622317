//! The graph for Graphviz: a cluster for each package (for each module that has children, at item level), a line for each edge.
//!
//! Edges are labelled and weighted with their references. Test code is dashed, hierarchy dotted.

use std::io::{self, Write};

use crate::model::level::Granularity;
use crate::model::project::Project;
use crate::query::slice::{Slice, SliceEdge};

/// Writes a `digraph`.
///
/// # Errors
/// The writer's.
pub fn write(out: &mut dyn Write, project: &Project, slice: &Slice) -> io::Result<()> {
    writeln!(out, "digraph underpin {{")?;
    writeln!(out, "  rankdir=LR;")?;
    writeln!(out, "  node [shape=box, fontname=\"sans-serif\", fontsize=10];")?;
    writeln!(out, "  edge [fontname=\"sans-serif\", fontsize=8];")?;
    let clusters: Vec<String> = (0..slice.nodes.len()).map(|node| cluster(project, slice, node)).collect();
    let mut open: Option<&str> = None;
    let mut order: Vec<usize> = (0..slice.nodes.len()).collect();
    order.sort_by_key(|&node| (clusters.get(node), node));
    for node in order {
        let (Some(cluster), Some(row)) = (clusters.get(node), slice.nodes.get(node)) else { continue };
        if open != Some(cluster) {
            if open.is_some_and(|name| !name.is_empty()) {
                writeln!(out, "  }}")?;
            }
            if !cluster.is_empty() {
                writeln!(out, "  subgraph {} {{", quoted(&format!("cluster_{cluster}")))?;
                writeln!(out, "    label={};", quoted(cluster))?;
            }
            open = Some(cluster);
        }
        let style = if row.test { ", style=dashed" } else { "" };
        writeln!(out, "    {} [label={}{style}];", quoted(&row.id), quoted(label(&row.id, cluster)))?;
    }
    if open.is_some_and(|name| !name.is_empty()) {
        writeln!(out, "  }}")?;
    }
    for edge in &slice.edges {
        write_edge(out, slice, edge)?;
    }
    writeln!(out, "}}")
}

fn write_edge(out: &mut dyn Write, slice: &Slice, edge: &SliceEdge) -> io::Result<()> {
    let id = |node: u32| slice.nodes.get(node as usize).map_or("", |node| node.id.as_str());
    let references = edge.references.len();
    let style = match (edge.test, edge.hierarchy) {
        (true, _) => ", style=dashed",
        (false, true) => ", style=dotted",
        (false, false) => "",
    };
    let label = if references == 0 { "manifest".to_owned() } else { references.to_string() };
    writeln!(out, "  {} -> {} [label=\"{label}\", weight={}{style}];", quoted(id(edge.from)), quoted(id(edge.to)), references.max(1))
}

/// What a node stands in: its package, or the module of an item; nothing for packages.
fn cluster(project: &Project, slice: &Slice, node: usize) -> String {
    let source = slice.nodes.get(node).map_or(usize::MAX, |node| node.source as usize);
    let found = match slice.level {
        Granularity::Package => None,
        Granularity::Module => {
            project.modules.get(source).and_then(|module| project.packages.get(module.package as usize)).map(|package| package.name.clone())
        }
        Granularity::Item => {
            project.items.get(source).and_then(|item| project.modules.get(item.module as usize)).map(|module| module.id.clone())
        }
    };
    found.unwrap_or_default()
}

/// An id without what its cluster's label says already.
fn label<'a>(id: &'a str, cluster: &str) -> &'a str {
    id.strip_prefix(cluster).and_then(|rest| rest.strip_prefix("::")).unwrap_or(id)
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
