//! The graph to read: one line an edge, most references first.

use std::cmp::Reverse;
use std::io::{self, Write};

use crate::model::project::{Project, ReferenceKind};
use crate::output::text::{Page, count, counted, lines_of, shorten, table};
use crate::query::slice::{Slice, SliceEdge};

/// What the columns beside the ids take.
const NUMBERS: usize = 50;

/// Writes a table.
///
/// # Errors
/// The writer's.
pub fn write(out: &mut dyn Write, page: Page, project: &Project, slice: &Slice) -> io::Result<()> {
    let mut edges: Vec<&SliceEdge> = slice.edges.iter().collect();
    edges.sort_by_key(|edge| (Reverse(edge.references.len()), edge.from, edge.to, edge.test));
    let nodes = counted(slice.nodes.len() as u64, "node", "nodes");
    writeln!(out, "{}", page.strong(&format!("{nodes}, {}", counted(edges.len() as u64, "edge", "edges"))))?;
    if edges.is_empty() {
        return Ok(());
    }
    let width = page.width.saturating_sub(NUMBERS).max(30) / 2;
    let id = |node: u32| slice.nodes.get(node as usize).map(|node| shorten(&node.id, width)).unwrap_or_default();
    let mut rows = table(page, &["from", "to", "use", "type", "value", "macro", "inferred", ""], &[0, 1, 7]);
    for edge in edges {
        let mut row = vec![id(edge.from), id(edge.to)];
        row.extend(ReferenceKind::ALL.map(|kind| count_of(project, edge, kind)));
        row.push(marks(edge));
        rows.add_row(row);
    }
    out.write_all(lines_of(&rows).as_bytes())
}

fn count_of(project: &Project, edge: &SliceEdge, kind: ReferenceKind) -> String {
    let of_kind = |index: &&u32| project.references.get(**index as usize).is_some_and(|reference| reference.kind == kind);
    match edge.references.iter().filter(of_kind).count() {
        0 => String::new(),
        some => count(some as u64),
    }
}

fn marks(edge: &SliceEdge) -> String {
    let marks = [(edge.test, "test"), (edge.hierarchy, "hierarchy"), (edge.references.is_empty(), "manifest")];
    marks.into_iter().filter(|(holds, _)| *holds).map(|(_, word)| word).collect::<Vec<_>>().join(" ")
}
