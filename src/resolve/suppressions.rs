//! The comments that ask underpin to keep silent, with the modules that they cover.

use crate::model::sources::Sources;
use crate::model::suppression::{Covered, PlacedSuppression, Request, Suppression};
use crate::resolve::defs::{Mod, ModKind, World};
use crate::resolve::numbers::Numbers;

/// The suppressions of the project's files, sorted.
#[must_use]
pub fn placed(sources: &Sources, world: &World, numbers: &Numbers, files: &[String]) -> Vec<PlacedSuppression> {
    let mut placed = Vec::new();
    for (name, facts) in sources.files.iter().filter(|(_, facts)| !facts.suppressions.is_empty()) {
        let Ok(file) = files.binary_search(name) else { continue };
        let file = u32::try_from(file).unwrap_or(u32::MAX);
        placed.extend(facts.suppressions.iter().map(|found| one(found, file, world, numbers)));
    }
    placed.sort();
    placed
}

fn one(found: &Suppression, file: u32, world: &World, numbers: &Numbers) -> PlacedSuppression {
    let (rules, reason, fault) = match &found.request {
        Request::Allow { rules, reason } => (rules.clone(), reason.clone(), None),
        Request::Malformed(fault) => (Vec::new(), String::new(), Some(fault.clone())),
    };
    let is_here = |at: u32| numbers.files.get(at) == Some(file);
    let is_covered = |module: &Mod| match found.module {
        Covered::Lines => false,
        Covered::File => matches!(module.kind, ModKind::Root | ModKind::File) && is_here(module.file),
        Covered::Declared(name, line) => {
            let declared_here = match (module.kind, module.parent) {
                (ModKind::Inline, _) => is_here(module.file),
                (ModKind::File, Some(parent)) => is_here(world.module(parent).file),
                _ => false,
            };
            declared_here && module.name == name && module.declared == line
        }
    };
    let ids = numbers.modules.iter().filter(|(id, _)| is_covered(world.module(*id)));
    let mut modules: Vec<u32> = ids.map(|(_, module)| module).collect();
    modules.sort_unstable();
    modules.dedup();
    let whole_module = found.module != Covered::Lines;
    PlacedSuppression { file, line: found.line, rules, reason, fault, covers: found.covers, whole_module, modules }
}
