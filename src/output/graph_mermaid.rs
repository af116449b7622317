//! The graph as a Mermaid flowchart, for Markdown that is rendered in a browser.
//!
//! Mermaid refuses to draw more than 500 edges (its `maxEdges`), so only those with most references are written, and a comment
//! says how many are left out.

use std::collections::BTreeSet;
use std::io::{self, Write};

use crate::model::level::Granularity;
use crate::model::project::Project;
use crate::query::slice::{Slice, SliceEdge};

/// What Mermaid draws at most, unless it is configured otherwise.
const EDGES: usize = 500;

/// Writes a `flowchart`.
///
/// # Errors
/// The writer's.
pub fn write(out: &mut dyn Write, project: &Project, slice: &Slice) -> io::Result<()> {
    let mut edges: Vec<&SliceEdge> = slice.edges.iter().collect();
    edges.sort_by_key(|edge| (std::cmp::Reverse(edge.references.len()), edge.from, edge.to, edge.test));
    let left_out = edges.len().saturating_sub(EDGES);
    edges.truncate(EDGES);
    edges.sort_by_key(|edge| (edge.from, edge.to, edge.test));
    writeln!(out, "flowchart LR")?;
    if left_out > 0 {
        writeln!(out, "  %% the {left_out} edges with least references are left out: narrow the graph with --focus or --collapse")?;
    }
    let joined: BTreeSet<u32> = edges.iter().flat_map(|edge| [edge.from, edge.to]).collect();
    let mut open = None;
    for (at, node) in (0_u32..).zip(&slice.nodes) {
        if left_out > 0 && !joined.contains(&at) {
            continue;
        }
        let package = package(project, slice, node.source);
        if open != package {
            if open.is_some() {
                writeln!(out, "  end")?;
            }
            if let Some(package) = package {
                writeln!(out, "  subgraph p{at}[{}]", quoted(package))?;
            }
            open = package;
        }
        writeln!(out, "    n{at}[{}]", quoted(&node.id))?;
    }
    if open.is_some() {
        writeln!(out, "  end")?;
    }
    for edge in edges {
        let arrow = if edge.test || edge.hierarchy { "-.->" } else { "-->" };
        writeln!(out, "  n{} {arrow}|{}| n{}", edge.from, edge.references.len(), edge.to)?;
    }
    Ok(())
}

fn package<'a>(project: &'a Project, slice: &Slice, source: u32) -> Option<&'a str> {
    let module = match slice.level {
        Granularity::Package => return None,
        Granularity::Module => source,
        Granularity::Item => project.items.get(source as usize)?.module,
    };
    let package = project.modules.get(module as usize)?.package;
    project.packages.get(package as usize).map(|package| package.name.as_str())
}

/// A label: Mermaid reads entities, and nothing else that could end it.
#[must_use]
pub fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('&', "#amp;").replace('"', "#quot;").replace('<', "#lt;").replace('>', "#gt;"))
}
