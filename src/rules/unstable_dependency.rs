//! `rules/unstable_dependency.md`

use crate::finding::{Breach, Debt, Key};
use crate::measure::level::level_graph;
use crate::model::level::{Granularity, LevelRequest};
use crate::policy::selector::End;
use crate::rules::context::Context;
use crate::rules::dependency;

/// Dependencies of a module on one that is less stable.
pub fn check(cx: &Context<'_>) -> Vec<Breach> {
    let graph = level_graph(cx.project, LevelRequest { level: Granularity::Module, ..LevelRequest::default() });
    let instability = |module: u32| {
        let at = cx.metrics.modules.binary_search_by_key(&module, |node| node.source).ok()?;
        cx.metrics.modules.get(at)?.coupling.instability
    };
    let mut found = Vec::new();
    for arc in &graph.arcs {
        let source = |node: u32| graph.nodes.get(node as usize).map(|node| node.source);
        let (Some(from), Some(to)) = (source(arc.from), source(arc.to)) else { continue };
        let (Some(own), Some(other)) = (instability(from), instability(to)) else { continue };
        let min = cx.settings.number("min_difference", Some(from));
        if other - own <= min {
            continue;
        }
        let names = dependency::names(cx, End::Module(to), graph.evidence_of(arc));
        let (route, sites) = (dependency::shown(&names), dependency::sites(&names));
        found.push(Breach {
            modules: vec![from],
            values: vec![
                ("from", cx.id(from).to_owned()),
                ("to", cx.id(to).to_owned()),
                ("own", format!("{own:.2}")),
                ("other", format!("{other:.2}")),
                ("difference", format!("{:.2}", other - own)),
                ("min", format!("{min:.2}")),
            ],
            place: sites.first().cloned().unwrap_or_default(),
            route,
            debts: vec![Debt { key: Key::between("unstable_dependency", cx.id(from), cx.id(to)), at: None, sites }],
        });
    }
    found
}
