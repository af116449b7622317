//! `rules/wide_interface.md`

use crate::finding::{Breach, Debt, Key};
use crate::measure::level::level_graph;
use crate::model::level::{Level, LevelRequest};
use crate::rules::context::{Context, counted};

/// Dependencies over which more distinct items are named than the limit.
pub fn check(cx: &Context<'_>) -> Vec<Breach> {
    let graph = level_graph(cx.project, LevelRequest { level: Level::Module, ..LevelRequest::default() });
    let mut found = Vec::new();
    for arc in &graph.arcs {
        let source = |node: u32| graph.nodes.get(node as usize).map(|node| node.source);
        let (Some(from), Some(to)) = (source(arc.from), source(arc.to)) else { continue };
        let max = cx.settings.count("max_items", Some(from));
        if u64::from(arc.items) <= max {
            continue;
        }
        let mut sites: Vec<_> =
            graph.evidence_of(arc).iter().filter_map(|&at| cx.reference(at)).map(|r| cx.place(r.file, r.line)).collect();
        sites.sort();
        sites.dedup();
        found.push(Breach {
            modules: vec![from],
            values: vec![
                ("from", cx.id(from).to_owned()),
                ("to", cx.id(to).to_owned()),
                ("items", counted(arc.items, "item")),
                ("references", counted(arc.references, "reference")),
                ("max", max.to_string()),
            ],
            place: sites.first().cloned().unwrap_or_default(),
            route: sites.iter().take(3).map(|place| cx.step(cx.id(from), cx.id(to), place.clone())).collect(),
            debts: vec![Debt { key: Key::between("wide_interface", cx.id(from), cx.id(to)), at: Some(arc.items.into()), sites }],
        });
    }
    found
}
