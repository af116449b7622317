//! How much of the workspace leans on each external crate: the size of an upgrade.
//!
//! Counted are the references that the project knows: paths in code. Methods on values of external types are not seen, nor what macros bring. A crate is
//! *public* where a module of a library passes a name of it on with `pub use`, or one stands in the signature of something that is `pub`: parameters and
//! results, `pub` fields, bounds, an `impl` for a `pub` type. Bodies and private fields are left out. Whether the modules around are `pub` is not
//! asked, as a re-export may pass them on: it errs on the side of public. What a derive implements is not seen.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::project::{ExternalReference, Module, Project, ReferenceKind};
use crate::model::standing::{Exposure, Facade};
use crate::model::workspace::TargetKind;
use crate::versions::crates::Crates;

#[derive(Default)]
struct Tally<'a> {
    modules: BTreeSet<&'a str>,
    items: BTreeSet<&'a str>,
    /// The items that each module names outside of tests.
    by_module: BTreeMap<&'a str, BTreeSet<&'a str>>,
    references: u32,
    test_references: u32,
    public: bool,
}

/// The exposure of each locked package that text names, by package.
#[must_use]
pub fn exposures(project: &Project, crates: &Crates) -> BTreeMap<u32, Exposure> {
    let mut tallies: BTreeMap<u32, Tally> = BTreeMap::new();
    for reference in &project.external_references {
        let Some(module) = project.modules.get(reference.from as usize) else { continue };
        for met in crates.meant(reference) {
            let tally = tallies.entry(met.package).or_default();
            tally.modules.insert(&module.id);
            let item = Some(reference.path.as_str()).filter(|path| !path.is_empty());
            tally.items.extend(item);
            if !reference.test && !module.test {
                tally.by_module.entry(&module.id).or_default().extend(item);
            }
            *(if reference.test { &mut tally.test_references } else { &mut tally.references }) += 1;
            tally.public |= is_public(reference, module);
        }
    }
    let owned = |names: BTreeSet<&str>| names.into_iter().map(str::to_owned).collect();
    let exposure = |tally: Tally| Exposure {
        facade: facade(&tally.by_module),
        modules: owned(tally.modules),
        references: tally.references,
        test_references: tally.test_references,
        items: owned(tally.items),
        public: tally.public,
    };
    tallies.into_iter().map(|(package, tally)| (package, exposure(tally))).collect()
}

/// Fewer modules than this gain nothing by a facade.
const MODULES: usize = 3;

/// The module that names most items, the first by id of several.
fn facade(by_module: &BTreeMap<&str, BTreeSet<&str>>) -> Option<Facade> {
    let (module, items) = by_module.iter().max_by_key(|(module, items)| (items.len(), std::cmp::Reverse(*module)))?;
    let count = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
    let facade = Facade { module: (*module).to_owned(), items: count(items.len()), spares: count(by_module.len() - 1) };
    (by_module.len() >= MODULES && !items.is_empty()).then_some(facade)
}

fn is_public(reference: &ExternalReference, module: &Module) -> bool {
    let is_shown = match reference.kind {
        ReferenceKind::Use => reference.reexport,
        ReferenceKind::Type => true,
        _ => false,
    };
    is_shown && reference.in_signature && !reference.test && !module.test && module.target_kind == TargetKind::Lib
}

#[cfg(test)]
mod tests;
