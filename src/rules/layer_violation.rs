//! `rules/layer_violation.md`

use crate::finding::{Breach, Debt, Key};
use crate::measure::level;
use crate::rules::context::{Against, Context};
use crate::rules::dependency;

const ID: &str = "layer_violation";

/// Dependencies on a layer above, and, where layers are exhaustive, modules that stand in none.
pub fn check(cx: &Context<'_>) -> Vec<Breach> {
    let mut found: Vec<Breach> = Vec::new();
    for crossing in cx.crossings.iter().filter(|crossing| crossing.allowed.is_none()) {
        let Against::Layers(own, other) = crossing.against else { continue };
        let layer = |index: u32| cx.config.layers.get(index as usize);
        let name = |index| layer(index).map_or("", |layer| layer.name.value.as_str());
        let why = layer(own).and_then(|layer| layer.why.as_deref()).map(|why| format!(": {why}")).unwrap_or_default();
        let (from, to) = (cx.id(crossing.from), cx.end(crossing.to));
        let breach = format!("in layer `{}` depends on `{to}` in layer `{}`, which stands above it{why}", name(own), name(other));
        let way_out = format!("Move what `{from}` needs from `{to}` down into `{}` or below, or have it passed in", name(own));
        found.push(dependency::breach(cx, ID, crossing, vec![("module", from.to_owned()), ("breach", breach), ("way_out", way_out)]));
    }
    if cx.config.exhaustive {
        found.extend(homeless(cx));
    }
    found
}

/// Modules in no layer.
fn homeless(cx: &Context<'_>) -> Vec<Breach> {
    let stands = |module: u32| cx.policy.layer_of.get(module as usize).copied().flatten().is_some();
    let out = |module: u32| !stands(module) && cx.module(module).is_some_and(|module| !level::on_test_side(module));
    // each on its own: a root that is known to stand in none must not hide what is added below it
    let modules = (0_u32..).zip(&cx.project.modules).map(|(module, _)| module).filter(|&module| out(module));
    let breach = |module: u32| {
        let (id, place) = (cx.id(module).to_owned(), cx.place_of(module));
        Breach {
            modules: vec![module],
            values: vec![
                ("module", id.clone()),
                ("breach", "stands in no layer, and layers are exhaustive".to_owned()),
                ("way_out", format!("Add `{id}` to the `modules` of a layer")),
            ],
            debts: vec![Debt { key: Key::about(ID, id), at: None, sites: vec![place.clone()] }],
            place,
            route: Vec::new(),
        }
    };
    modules.map(breach).collect()
}
