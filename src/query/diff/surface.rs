//! Which `pub` items of libraries came and went, module by module.
//!
//! An item is public where its own text says so: whether its module can be named from outside is not asked, as in the metric `public-surface`.
//! Its identity is its module, name and kind, so that one that only moved inside its file is no change.

use std::collections::{BTreeMap, BTreeSet};

use crate::measure::level::on_test_side;
use crate::model::change::{Changed, SurfaceChange, SurfaceItem};
use crate::model::project::{ItemKind, Reach};
use crate::model::workspace::TargetKind;
use crate::query::diff::context::{Context, Side};

/// By module, name and kind.
type Surface = BTreeMap<(String, String, ItemKind), SurfaceItem>;

/// What only one state has, by module.
#[must_use]
pub fn surface(cx: &Context<'_>) -> Vec<SurfaceChange> {
    let (before, after) = (public(&cx.before), public(&cx.after));
    let mut by_module: BTreeMap<&str, Changed<SurfaceItem>> = BTreeMap::new();
    for (key, item) in after.iter().filter(|(key, _)| !before.contains_key(*key)) {
        by_module.entry(&key.0).or_default().new.push(item.clone());
    }
    for (key, item) in before.iter().filter(|(key, _)| !after.contains_key(*key)) {
        by_module.entry(&key.0).or_default().gone.push(item.clone());
    }
    by_module.into_iter().map(|(module, items)| SurfaceChange { module: module.to_owned(), items }).collect()
}

fn public(side: &Side<'_>) -> Surface {
    let project = side.state.project;
    let is_library = |kind: TargetKind| matches!(kind, TargetKind::Lib | TargetKind::ProcMacro);
    let libraries: BTreeSet<u32> = (0_u32..)
        .zip(&project.modules)
        .filter(|(_, module)| is_library(module.target_kind) && !on_test_side(module))
        .map(|(index, _)| index)
        .collect();
    let mut found = Surface::new();
    for item in project.items.iter().filter(|item| item.reach == Reach::Public && !item.test && item.kind != ItemKind::Impl) {
        let (Some(name), true) = (side.names.modules.get(item.module as usize), libraries.contains(&item.module)) else { continue };
        let module = project.modules.get(item.module as usize);
        let file = module.and_then(|module| project.files.get(module.file as usize)).cloned().unwrap_or_default();
        let surface = || SurfaceItem { name: item.name.clone(), kind: item.kind, file, line: item.line };
        found.entry((name.clone(), item.name.clone(), item.kind)).or_insert_with(surface);
    }
    found
}
