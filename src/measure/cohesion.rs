//! Relational cohesion: how many ties there are among the types of one unit.
//!
//! `H = (R + 1) / N`: `N` types, `R` ordered pairs of different types in the unit of which the first names the second. Craig Larman, *Applying UML
//! and Patterns*, 2004; NDepend's "relational cohesion", whose band of 1.5 to 4.0 has no empirical base that we know of. Types are
//! structs, enums, unions, traits and aliases. What an impl block names, its type names; naming an impl (an associated function)
//! is naming its type. That holds for an impl block beside its type: one in another module than its type's counts for no type, and ties nothing.
//!
//! Example: three types in a chain, `A` names `B`, `B` names `C`: `H = 3/3 = 1`.

use rustc_hash::FxHashMap;

use crate::algo::digraph::to_u32;
use crate::model::metrics::Cohesion;
use crate::model::project::{Item, ItemIdx, ItemKind, ModuleIdx, Project};

/// What each type relates to, counted per unit later.
#[derive(Clone, Debug, Default)]
pub struct Ties {
    /// The types, by the module that defines each.
    types: Vec<ModuleIdx>,
    /// The modules of both ends of each relation.
    relations: Vec<(ModuleIdx, ModuleIdx)>,
}

/// The types of a project and their relations. `inside` says which items count.
#[must_use]
pub fn ties(project: &Project, inside: impl Fn(&Item) -> bool) -> Ties {
    let types: Vec<bool> = project.items.iter().map(|item| is_type(item) && inside(item)).collect();
    let owner = owners(project, &types);
    let owner_of = |item: Option<ItemIdx>| item.and_then(|item| owner.get(item as usize).copied().flatten());
    let mut pairs: Vec<(ItemIdx, ItemIdx)> = project
        .references
        .iter()
        .filter_map(|reference| Some((owner_of(reference.from_item)?, owner_of(reference.to_item)?)))
        .filter(|(from, to)| from != to)
        .collect();
    pairs.sort_unstable();
    pairs.dedup();
    let module = |item: ItemIdx| project.items.get(item as usize).map_or(ModuleIdx::MAX, |item| item.module);
    Ties {
        types: project.items.iter().zip(types).filter(|(_, is_type)| *is_type).map(|(item, _)| item.module).collect(),
        relations: pairs.into_iter().map(|(from, to)| (module(from), module(to))).collect(),
    }
}

/// The cohesion of each of `units` units; `unit` says which one a module is in.
#[must_use]
pub fn cohesions(ties: &Ties, units: usize, unit: impl Fn(ModuleIdx) -> Option<u32>) -> Vec<Cohesion> {
    let mut all = vec![Cohesion::default(); units];
    for &module in &ties.types {
        if let Some(cohesion) = unit(module).and_then(|unit| all.get_mut(unit as usize)) {
            cohesion.types += 1;
        }
    }
    for &(from, to) in &ties.relations {
        let inside = unit(from).filter(|&from| unit(to) == Some(from));
        if let Some(cohesion) = inside.and_then(|unit| all.get_mut(unit as usize)) {
            cohesion.relations += 1;
        }
    }
    for cohesion in &mut all {
        cohesion.relational = (cohesion.types > 0).then(|| f64::from(cohesion.relations + 1) / f64::from(cohesion.types));
    }
    all
}

fn is_type(item: &Item) -> bool {
    matches!(item.kind, ItemKind::Struct | ItemKind::Enum | ItemKind::Union | ItemKind::Trait | ItemKind::TypeAlias)
}

/// The type that each item's text belongs to: itself, or the type that an impl block is for.
fn owners(project: &Project, types: &[bool]) -> Vec<Option<ItemIdx>> {
    let indexed = || (0..to_u32(project.items.len())).zip(&project.items).zip(types);
    let named: FxHashMap<(ModuleIdx, &str), ItemIdx> =
        indexed().filter(|(_, is_type)| **is_type).map(|((index, item), _)| ((item.module, item.name.as_str()), index)).collect();
    indexed()
        .map(|((index, item), &is_type)| match item.kind {
            _ if is_type => Some(index),
            ItemKind::Impl => named.get(&(item.module, implemented(&item.name))).copied(),
            _ => None,
        })
        .collect()
}

/// The bare name of the type in `impl Trait for Type<T>`.
fn implemented(name: &str) -> &str {
    let path = name.rsplit_once(" for ").map_or(name, |(_, path)| path).trim_start_matches("impl ").trim_start_matches('&');
    let bare = path.split('<').next().unwrap_or(path).trim();
    bare.rsplit("::").next().unwrap_or(bare)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn golden() {
        let ties = Ties { types: vec![0, 0, 0, 1], relations: vec![(0, 0), (0, 0), (0, 1)] };
        let by_module = cohesions(&ties, 3, Some);
        assert_eq!(by_module.iter().map(|c| c.relational).collect::<Vec<_>>(), [Some(1.0), Some(1.0), None]);
        assert_eq!(cohesions(&ties, 1, |_| Some(0)).first().map(|c| (c.types, c.relations)), Some((4, 3)));
    }

    #[test]
    fn the_type_of_an_impl() {
        for (name, expected) in
            [("impl Foo", "Foo"), ("impl Debug for Foo<T>", "Foo"), ("impl From<A> for a::Foo", "Foo"), ("impl X for &Foo", "Foo")]
        {
            assert_eq!(implemented(name), expected);
        }
    }
}
