//! A configuration held against a project: which modules each selector means.
//!
//! A selector that matches nothing, a module in two layers, an allowance that takes a whole prohibition away: what only a look at the
//! project can tell is an error here, never a silent pass. Reading order: `pattern`, `selector`,
//! `sets`, `parts`.

mod contradictions;
pub mod parts;
pub mod pattern;
pub mod selector;
pub mod sets;
mod wrong;

#[cfg(test)]
pub(crate) mod tests;

use crate::config::{Config, Gate, Selectors, Span, Spanned};
use crate::did_you_mean;
use crate::error::Error;
use crate::measure::catalog::METRICS;
use crate::measure::value;
use crate::model::project::{ModuleIdx, Project};
use crate::policy::parts::{GateScope, Policy};
use crate::policy::selector::Selector;
use crate::policy::sets::{Ends, Rows, World};
use crate::policy::wrong::Wrong;

/// Holds a configuration against a project.
///
/// # Errors
/// A selector is wrong or matches nothing, layers overlap, or two parts contradict each other: every mistake is a diagnostic.
pub fn policy(config: &Config, project: &Project) -> Result<Policy, Error> {
    let mut wrong = Wrong::new(config);
    let policy = held(config, project, &mut wrong);
    if wrong.is_empty() {
        contradictions::check(config, &policy, &mut wrong);
    }
    wrong.finish(policy)
}

/// Holds today's configuration against the project as it was: what it means there, as far as it means anything.
#[must_use]
pub fn policy_of_before(config: &Config, project: &Project) -> Policy {
    held(config, project, &mut Wrong::new(config))
}

fn held(config: &Config, project: &Project, wrong: &mut Wrong<'_>) -> Policy {
    let layer_of = layers(config, project, wrong);
    let name_of_layer = |module: ModuleIdx| {
        let layer = layer_of.get(module as usize).copied().flatten()?;
        config.layers.get(layer as usize).map(|layer| layer.name.value.as_str())
    };
    let world = World { project, layer_of: &name_of_layer };
    let forbid: Vec<Rows> = config.forbid.iter().map(|entry| rows(&world, &entry.from, &entry.to, wrong)).collect();
    let allow: Vec<Rows> = config.allow.iter().map(|entry| rows(&world, &entry.from, &entry.to, wrong)).collect();
    config.gates.iter().for_each(|gate| metric(gate, wrong));
    let gates = config.gates.iter().map(|gate| scope(&world, &gate.scope, wrong)).collect();
    let overrides = config.rules.iter().map(|(id, rule)| {
        let sets = rule.overrides.iter().map(|entry| ends(&world, &entry.modules, wrong).modules);
        (id.clone(), sets.collect())
    });
    let overrides = overrides.collect();
    Policy { layer_of, forbid, allow, gates, overrides }
}

/// The layer of each module.
fn layers(config: &Config, project: &Project, wrong: &mut Wrong<'_>) -> Vec<Option<u32>> {
    let world = World { project, layer_of: &|_| None };
    let mut layer_of: Vec<Option<u32>> = vec![None; project.modules.len()];
    let mut told: Vec<(u32, u32)> = Vec::new();
    for (index, layer) in (0_u32..).zip(&config.layers) {
        for selector in &layer.modules {
            if selector.value.starts_with("layer:") {
                wrong.at(&selector.span, "a layer cannot be made of layers", "", "name its modules");
                continue;
            }
            let set = ends(&world, std::slice::from_ref(selector), wrong);
            for (module, place) in layer_of.iter_mut().enumerate().filter(|(module, _)| set.modules.get(*module) == Some(&true)) {
                match *place {
                    Some(other) if other != index && !told.contains(&(other, index)) => {
                        told.push((other, index));
                        let id = project.modules.get(module).map_or("", |module| module.id.as_str());
                        let name = config.layers.get(other as usize).map_or("", |layer| layer.name.value.as_str());
                        let message = format!("layers `{name}` and `{}` overlap", layer.name.value);
                        wrong.at(&selector.span, message, format!("`{id}` stands in both"), "let each module stand in one layer");
                    }
                    Some(_) => {}
                    None => *place = Some(index),
                }
            }
        }
    }
    layer_of
}

fn rows(world: &World<'_, '_>, from: &Selectors, to: &Selectors, wrong: &mut Wrong<'_>) -> Rows {
    let (Some(froms), Some(tos)) = (read(world, from, wrong), read(world, to, wrong)) else { return Rows::default() };
    if froms.iter().any(|selector| matches!(selector, Selector::Modules(pattern) if pattern.negations().next().is_some())) {
        wrong.at(
            &span_of(from),
            "`{!x}` stands in `from`",
            "nothing is bound there yet",
            "bind it with `{x}` in `from`, and use `{!x}` in `to`",
        );
        return Rows::default();
    }
    for (selector, text) in tos.iter().zip(to) {
        let Selector::Modules(pattern) = selector else { continue };
        let binds =
            |name: &str| froms.iter().all(|from| matches!(from, Selector::Modules(from) if from.captures().any(|known| known == name)));
        if let Some(name) = pattern.negations().find(|name| !binds(name)) {
            let hint = format!("write `{{{name}}}` where `from` should bind it");
            wrong.at(&text.span, format!("`{{!{name}}}` is of a capture that `from` does not bind"), "", hint);
            return Rows::default();
        }
    }
    nothing(world, &froms, from, wrong);
    let rows = Rows::new(world, &froms, &tos);
    // A `to` with captures is only told empty where no value of them makes it match.
    for (selector, text) in tos.iter().zip(to) {
        let alone = Rows::new(world, &froms, std::slice::from_ref(selector));
        if !rows.is_empty_of_from() && alone.is_empty() {
            wrong.empty(world, selector, &text.value, &text.span);
        }
    }
    rows
}

fn ends(world: &World<'_, '_>, selectors: &[Spanned<String>], wrong: &mut Wrong<'_>) -> Ends {
    let Some(read) = read(world, selectors, wrong) else { return Ends::none(world.project) };
    for (selector, text) in read.iter().zip(selectors) {
        let Selector::Modules(pattern) = selector else { continue };
        if let Some(name) = pattern.negations().next() {
            let message = format!("`{{!{name}}}` is of a capture that nothing binds");
            wrong.at(&text.span, message, "", "write `*`: a negation is for the `to` of a `[[forbid]]` or `[[allow]]`");
            return Ends::none(world.project);
        }
    }
    nothing(world, &read, selectors, wrong);
    Ends::new(world, &read)
}

/// Tells of a metric that there is not, and of one that has no number where the gate looks.
fn metric(gate: &Gate, wrong: &mut Wrong<'_>) {
    let name = gate.metric.value.replace('_', "-");
    let names = value::names();
    if !names.contains(&name) {
        let hint = did_you_mean::hint(&name, names.iter().map(String::as_str), "`underpin explain` lists metrics");
        wrong.at(&gate.metric.span, format!("there is no metric `{}` that is a number", gate.metric.value), "", hint);
        return;
    }
    let levels = METRICS.iter().find(|metric| name.split('.').next() == Some(metric.id)).map_or(&[] as &[&str], |metric| metric.levels);
    for selector in &gate.scope {
        let level = match selector.value.as_str() {
            "workspace" => "workspace",
            text if text.starts_with("package:") => "package",
            _ => "module",
        };
        if !levels.contains(&level) {
            let hint = format!("it is defined for a {}", levels.join(" and for a "));
            wrong.at(&selector.span, format!("`{}` is not defined for a {level}", gate.metric.value), "", hint);
        }
    }
}

fn scope(world: &World<'_, '_>, selectors: &Selectors, wrong: &mut Wrong<'_>) -> GateScope {
    let mut scope = GateScope::default();
    for selector in selectors {
        match selector.value.as_str() {
            "workspace" => scope.workspace = true,
            text if text.starts_with("package:") => {
                let set = ends(world, std::slice::from_ref(selector), wrong);
                let of = |(module, _): (usize, &bool)| world.project.modules.get(module).map(|module| module.package);
                scope.packages.extend(set.modules.iter().enumerate().filter(|(_, inside)| **inside).filter_map(of));
            }
            _ => {
                let set = ends(world, std::slice::from_ref(selector), wrong);
                scope.modules.extend((0_u32..).zip(&set.modules).filter(|(_, inside)| **inside).map(|(module, _)| module));
            }
        }
    }
    for list in [&mut scope.packages, &mut scope.modules] {
        list.sort_unstable();
        list.dedup();
    }
    scope
}

/// Reads selectors; `None` where one is wrong, which is told.
fn read(world: &World<'_, '_>, selectors: &[Spanned<String>], wrong: &mut Wrong<'_>) -> Option<Vec<Selector>> {
    let mut all = Some(Vec::new());
    for selector in selectors {
        match Selector::parse(&selector.value) {
            Ok(Selector::Layer(name)) if !wrong.config().layers.iter().any(|layer| layer.name.value == name) => {
                let known = wrong.config().layers.iter().map(|layer| layer.name.value.as_str());
                let hint = did_you_mean::hint(&name, known, "name a layer of `[[layers]]`");
                wrong.at(&selector.span, format!("there is no layer `{name}`"), "", hint);
                all = None;
            }
            Ok(read) => {
                if let Some(all) = &mut all {
                    all.push(read);
                }
            }
            Err(error) => {
                wrong.at(&selector.span, error.message, "", error.hint);
                all = None;
            }
        }
    }
    all.filter(|_| !world.project.modules.is_empty())
}

/// Tells of each selector that matches no module, where modules have to stand.
fn nothing(world: &World<'_, '_>, read: &[Selector], selectors: &[Spanned<String>], wrong: &mut Wrong<'_>) {
    for (selector, text) in read.iter().zip(selectors) {
        let ends = Ends::new(world, std::slice::from_ref(selector));
        if ends.is_empty() {
            wrong.empty(world, selector, &text.value, &text.span);
        } else if !ends.modules.contains(&true) {
            let message = format!("`{}` is a crate outside of the workspace, which has no modules here", text.value);
            wrong.at(&text.span, message, "", "name it in the `to` of a `[[forbid]]` or `[[allow]]`");
        }
    }
}

fn span_of(selectors: &Selectors) -> Span {
    let start = selectors.first().map_or(0, |first| first.span.start);
    start..selectors.last().map_or(start, |last| last.span.end)
}
