//! `rules/oversized_module.md`

use crate::finding::{Breach, Debt, Key};
use crate::rules::context::{Context, counted};

/// Modules with more lines of code than the limit.
pub fn check(cx: &Context<'_>) -> Vec<Breach> {
    let mut found = Vec::new();
    for node in &cx.metrics.modules {
        let (lines, max) = (u64::from(node.size.lines.code), cx.settings.count("max_lines", Some(node.source)));
        if lines <= max {
            continue;
        }
        let step = cx.settings.count("step", Some(node.source)).max(1);
        let place = cx.place_of(node.source);
        found.push(Breach {
            modules: vec![node.source],
            values: vec![
                ("module", node.id.clone()),
                ("lines", counted(lines, "line")),
                ("max", max.to_string()),
                ("functions", counted(node.size.functions, "function")),
                ("items", counted(node.size.items, "item")),
            ],
            debts: vec![Debt {
                key: Key::about("oversized_module", node.id.clone()),
                at: Some(lines.div_ceil(step) * step),
                sites: vec![place.clone()],
            }],
            place,
            route: Vec::new(),
        });
    }
    found
}
