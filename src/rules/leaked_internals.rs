//! `rules/leaked_internals.md`

use std::collections::BTreeSet;

use crate::finding::{Breach, Debt, Key};
use crate::measure::level;
use crate::model::project::{ItemIdx, ItemKind, ModuleIdx, Reach, ReferenceKind};
use crate::rules::context::Context;

/// Items that are `pub` and that no text outside of their module names.
pub fn check(cx: &Context<'_>) -> Vec<Breach> {
    let (used, passed_on) = (used_elsewhere(cx), passed_on(cx));
    let mut found = Vec::new();
    for (index, item) in (0_u32..).zip(&cx.project.items) {
        let Some(module) = cx.module(item.module) else { continue };
        let is_passed_on = passed_on.contains(&item.module);
        let is_internal = item.reach == Reach::Public && !matches!(item.kind, ItemKind::Impl | ItemKind::Macro);
        // what stands in a crate's root is there for others; a root has no outside in its crate
        if !is_internal || is_passed_on || item.test || level::on_test_side(module) || module.parent.is_none() || used.contains(&index) {
            continue;
        }
        let place = cx.place(module.file, item.line);
        let id = format!("{}::{}", module.id, item.name);
        found.push(Breach {
            modules: vec![item.module],
            values: vec![("item", id.clone()), ("module", module.id.clone())],
            debts: vec![Debt { key: Key::about("leaked_internals", id), at: None, sites: vec![place.clone()] }],
            place,
            route: Vec::new(),
        });
    }
    found
}

/// Items that are named outside of their module, and those in the signatures of public items beside them: whoever uses those needs
/// their types to be public, without a name.
fn used_elsewhere(cx: &Context<'_>) -> BTreeSet<ItemIdx> {
    let mut used = BTreeSet::new();
    for reference in &cx.project.references {
        let Some(item) = reference.to_item else { continue };
        let named_by_public = || {
            let owner = reference.from_item.and_then(|owner| cx.project.items.get(owner as usize));
            reference.kind == ReferenceKind::Type && owner.is_some_and(|owner| owner.reach == Reach::Public || owner.kind == ItemKind::Impl)
        };
        if !lies_in(cx, reference.from, reference.to) || named_by_public() {
            used.insert(item);
        }
    }
    used
}

/// Modules that a `pub use` elsewhere passes on as a whole: `pub use inner::*`, `pub use inner`. Their items are for others.
fn passed_on(cx: &Context<'_>) -> BTreeSet<ModuleIdx> {
    let whole =
        cx.project.references.iter().filter(|reference| reference.reexport && reference.to_item.is_none() && !reference.item_unknown);
    whole.filter(|reference| !lies_in(cx, reference.from, reference.to)).map(|reference| reference.to).collect()
}

/// Whether a module is another, or lies in it.
fn lies_in(cx: &Context<'_>, module: ModuleIdx, outer: ModuleIdx) -> bool {
    let parent = |&module: &ModuleIdx| cx.module(module)?.parent.filter(|&parent| parent < module);
    std::iter::successors(Some(module), parent).any(|above| above == outer)
}
