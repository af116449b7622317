//! References to crates that are not here, into the project: numbered, sorted, each once.

use std::collections::BTreeMap;

use crate::model::project::{ExternalReference, Project};
use crate::resolve::defs::World;
use crate::resolve::emit::RawExternal;
use crate::resolve::numbers::Numbers;

/// The references, sorted by all but their facades, which stand beside them until they have numbers.
pub fn collect(
    world: &World,
    raw: &[RawExternal],
    cfg: &dyn Fn(u32) -> u32,
    numbers: &Numbers,
    project: &mut Project,
) -> Vec<(ExternalReference, Vec<u32>)> {
    let mut crates: BTreeMap<&str, u32> = BTreeMap::new();
    let mut rows: Vec<(ExternalReference, u16, &RawExternal)> = Vec::with_capacity(raw.len());
    for external in raw {
        let Some(from) = numbers.modules.get(world.module(external.spot.module).node) else { continue };
        crates.insert(external.place.krate.as_str(), 0);
        let reference = ExternalReference {
            from,
            krate: 0,
            test: external.spot.test,
            kind: external.kind,
            file: numbers.files.get(external.spot.file).unwrap_or(0),
            line: external.line,
            from_item: external.spot.item.and_then(|item| numbers.items.get(item)),
            path: external.place.path,
            name: external.name,
            cfg: cfg(external.spot.cfg),
            via: 0,
            reexport: external.reexport,
            in_macro: external.spot.in_macro,
            in_signature: external.spot.in_signature,
        };
        rows.push((reference, external.column, external));
    }
    for (at, id) in crates.values_mut().enumerate() {
        *id = u32::try_from(at).unwrap_or(u32::MAX);
    }
    for (reference, _, external) in &mut rows {
        reference.krate = crates.get(external.place.krate.as_str()).copied().unwrap_or(0);
    }
    project.external_crates = crates.into_keys().map(str::to_owned).collect();
    let identity = |(reference, column, _): &(ExternalReference, u16, &RawExternal)| (ExternalReference { cfg: 0, ..*reference }, *column);
    rows.sort_by_key(|row| (identity(row), row.0.cfg));
    // a macro may write an argument many times, and two declarations may share a file, each under its cfg: it is there once
    rows.dedup_by(|later, kept| {
        let same = identity(later) == identity(kept);
        if same && later.0.cfg != kept.0.cfg {
            kept.0.cfg = 0;
        }
        same
    });
    let facades = |external: &RawExternal| {
        let behind = world.vias.get(external.via as usize).map(Vec::as_slice).unwrap_or_default();
        external.facade.iter().chain(behind).filter_map(|facade| numbers.modules.get(*facade)).collect()
    };
    rows.into_iter().map(|(reference, _, external)| (reference, facades(external))).collect()
}

/// Numbers the facades, now that [`Project::vias`] has them all.
pub fn number_vias(rows: Vec<(ExternalReference, Vec<u32>)>, project: &mut Project) {
    let number = |via: &Vec<u32>| project.vias.binary_search(via).ok().and_then(|at| u32::try_from(at).ok()).unwrap_or(0);
    let rows = rows.into_iter().map(|(reference, via)| ExternalReference { via: number(&via), ..reference });
    project.external_references = rows.collect();
    project.external_references.sort_unstable();
}
