//! `rules/hub_module.md`

use crate::finding::{Breach, Debt, Key};
use crate::rules::context::{Context, counted};

/// Modules that more others name than the limit.
pub fn check(cx: &Context<'_>) -> Vec<Breach> {
    let mut found = Vec::new();
    for node in &cx.metrics.modules {
        let (fan_in, fan_out) = (u64::from(node.coupling.afferent), u64::from(node.coupling.efferent));
        let max = cx.settings.count("max_fan_in", Some(node.source));
        if fan_in <= max || fan_out < cx.settings.count("min_fan_out", Some(node.source)) {
            continue;
        }
        let place = cx.place_of(node.source);
        found.push(Breach {
            modules: vec![node.source],
            values: vec![
                ("module", node.id.clone()),
                ("fan_in", counted(fan_in, "module")),
                ("fan_out", counted(fan_out, "module")),
                ("max", max.to_string()),
                ("items", counted(node.fan.in_items, "item")),
            ],
            debts: vec![Debt { key: Key::about("hub_module", node.id.clone()), at: Some(fan_in), sites: vec![place.clone()] }],
            place,
            route: Vec::new(),
        });
    }
    found
}
