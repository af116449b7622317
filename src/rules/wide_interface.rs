//! `rules/wide_interface.md`

use std::collections::BTreeSet;

use crate::algo::digraph::to_u32;
use crate::finding::{Breach, Debt, Key};
use crate::measure::level::level_graph;
use crate::model::level::{Granularity, LevelRequest};
use crate::model::project::ItemIdx;
use crate::policy::selector::End;
use crate::rules::context::{Context, counted};
use crate::rules::dependency;

/// Dependencies over which more distinct items are named than the limit.
pub fn check(cx: &Context<'_>) -> Vec<Breach> {
    let graph = level_graph(cx.project, LevelRequest { level: Granularity::Module, ..LevelRequest::default() });
    let mut found = Vec::new();
    for arc in &graph.arcs {
        let source = |node: u32| graph.nodes.get(node as usize).map(|node| node.source);
        let (Some(from), Some(to)) = (source(arc.from), source(arc.to)) else { continue };
        let max = cx.settings.count("max_items", Some(from));
        // an import of the module itself names none of its items
        let named: BTreeSet<ItemIdx> = graph.evidence_of(arc).iter().filter_map(|&at| cx.reference(at)?.to_item).collect();
        let items = to_u32(named.len());
        if u64::from(items) <= max {
            continue;
        }
        let names = dependency::names(cx, End::Module(to), graph.evidence_of(arc));
        let (route, sites) = (dependency::shown(&names), dependency::sites(&names));
        found.push(Breach {
            modules: vec![from],
            values: vec![
                ("from", cx.id(from).to_owned()),
                ("to", cx.id(to).to_owned()),
                ("items", counted(items, "item")),
                ("references", counted(arc.references, "reference")),
                ("max", max.to_string()),
            ],
            place: sites.first().cloned().unwrap_or_default(),
            route,
            debts: vec![Debt { key: Key::between("wide_interface", cx.id(from), cx.id(to)), at: Some(items.into()), sites }],
        });
    }
    found
}
