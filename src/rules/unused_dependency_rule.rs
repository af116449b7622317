//! `rules/unused_dependency_rule.md`

use std::collections::BTreeSet;

use ustr::Ustr;

use crate::config::{Selectors, Span};
use crate::finding::{Breach, Debt, Key};
use crate::model::place::Place;
use crate::policy::selector::End;
use crate::rules::context::Context;

/// The rule's id: it looks when all others have.
pub const ID: &str = "unused_dependency_rule";

/// Layers, allowances and comments that nothing uses.
pub fn check(cx: &Context<'_>) -> Vec<Breach> {
    let mut found = Vec::new();
    let in_config = |span: &Span| {
        let source = cx.config.source.as_ref();
        source.map(|source| Place { file: source.file.clone(), line: source.line(span) }).unwrap_or_default()
    };
    let used: BTreeSet<u32> = cx.crossings.iter().filter_map(|crossing| crossing.allowed).collect();
    for (_, allow) in (0_u32..).zip(&cx.config.allow).filter(|(index, _)| !used.contains(index)) {
        let what = format!("the allowance from {} to {}", shown(&allow.from), shown(&allow.to));
        found.push(breach(what, "nothing that layers or prohibitions do not want passes through it", in_config(&allow.span)));
    }
    let touched = touched_layers(cx);
    for (_, layer) in (0_u32..).zip(&cx.config.layers).filter(|(index, _)| cx.config.layers.len() > 1 && !touched.contains(index)) {
        let what = format!("the layer `{}`", layer.name.value);
        found.push(breach(what, "no dependency leads into it or out of it from another layer", in_config(&layer.span)));
    }
    for &index in cx.unused_suppressions {
        let Some(comment) = cx.project.suppressions.get(index as usize) else { continue };
        let rules = comment.rules.iter().map(Ustr::as_str).collect::<Vec<_>>().join(", ");
        let place = cx.place(comment.file, comment.line);
        found.push(breach(format!("the comment `underpin: allow({rules})` in `{}`", place.file), "nothing there breaks the rule", place));
    }
    found
}

/// Layers that a dependency on, or of, another layer touches.
fn touched_layers(cx: &Context<'_>) -> BTreeSet<u32> {
    let layer = |module: u32| cx.policy.layer_of.get(module as usize).copied().flatten();
    let mut touched = BTreeSet::new();
    for reference in cx.project.references.iter().filter(|reference| !reference.test) {
        let (own, other) = (layer(reference.from), layer(reference.to));
        if own != other {
            touched.extend(own);
            touched.extend(other);
        }
    }
    for crossing in cx.crossings {
        touched.extend(layer(crossing.from));
        if let End::Module(to) = crossing.to {
            touched.extend(layer(to));
        }
    }
    touched
}

fn breach(what: String, reason: &str, place: Place) -> Breach {
    Breach {
        modules: Vec::new(),
        debts: vec![Debt { key: Key::about(ID, what.replace('`', "")), at: None, sites: vec![place.clone()] }],
        values: vec![("what", what), ("reason", reason.to_owned())],
        place,
        route: Vec::new(),
    }
}

fn shown(selectors: &Selectors) -> String {
    selectors.iter().map(|selector| format!("`{}`", selector.value)).collect::<Vec<_>>().join(", ")
}
