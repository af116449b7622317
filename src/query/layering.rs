//! Layers that a project has already: what a first configuration starts from.
//!
//! The units are packages where several have a library or binary, else the children of the one crate's root. Units that depend on each other,
//! directly or not, stand in one layer; above them whatever depends on them: a unit's height is the longest way down from it. Test code is
//! left out, and so is the root of a crate that is split by its children: it names them all and is named by most.
//!
//! Example: `app → core`, `app → io`, `io → core`: three layers, `app`, `io`, `core`.

use std::collections::{BTreeMap, BTreeSet};

use crate::algo::components::components;
use crate::algo::digraph::{Digraph, to_u32};
use crate::measure::level::on_test_side;
use crate::model::project::{ModuleIdx, Project};

/// A layer that is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundLayer {
    /// What stands in it, sorted: packages, or modules below the root.
    pub units: Vec<String>,
    /// Selectors of these.
    pub selectors: Vec<String>,
}

/// The layers, the top one first; empty where there are less than two.
#[must_use]
pub fn layers(project: &Project) -> Vec<FoundLayer> {
    let inside: Vec<ModuleIdx> =
        (0_u32..).zip(&project.modules).filter(|(_, module)| !on_test_side(module)).map(|(index, _)| index).collect();
    let packages: BTreeSet<u32> =
        inside.iter().filter_map(|&module| project.modules.get(module as usize)).map(|module| module.package).collect();
    let unit_of = |module: ModuleIdx| if packages.len() > 1 { package_unit(project, module) } else { child_unit(project, module) };
    let mut units: BTreeMap<(String, String), u32> = BTreeMap::new();
    for unit in inside.iter().filter_map(|&module| unit_of(module)) {
        units.entry(unit).or_default();
    }
    for (index, place) in (0_u32..).zip(units.values_mut()) {
        *place = index;
    }
    let place = |module: ModuleIdx| unit_of(module).and_then(|unit| units.get(&unit).copied());
    let places: Vec<Option<u32>> = (0..to_u32(project.modules.len())).map(place).collect();
    let of = |module: ModuleIdx| places.get(module as usize).copied().flatten();
    let arcs: BTreeSet<(u32, u32)> = project
        .references
        .iter()
        .filter(|reference| !reference.test)
        .filter_map(|reference| Some((of(reference.from)?, of(reference.to)?)))
        .filter(|(from, to)| from != to)
        .collect();
    let arcs: Vec<(u32, u32)> = arcs.into_iter().collect();
    let heights = heights(to_u32(units.len()), &arcs);
    let mut by_height: BTreeMap<u32, FoundLayer> = BTreeMap::new();
    for ((unit, selector), height) in units.into_keys().zip(heights) {
        let layer = by_height.entry(height).or_insert_with(|| FoundLayer { units: Vec::new(), selectors: Vec::new() });
        layer.units.push(unit);
        layer.selectors.push(selector);
    }
    if by_height.len() < 2 { Vec::new() } else { by_height.into_values().rev().collect() }
}

/// The unit of a module among packages, with its selector.
fn package_unit(project: &Project, module: ModuleIdx) -> Option<(String, String)> {
    let package = project.packages.get(project.modules.get(module as usize)?.package as usize)?;
    Some((package.name.clone(), format!("package:{}", package.name)))
}

/// The unit of a module among the children of roots; a root is none.
fn child_unit(project: &Project, module: ModuleIdx) -> Option<(String, String)> {
    let id = &project.modules.get(module as usize)?.id;
    let (root, rest) = id.split_once("::")?;
    let child = rest.split("::").next()?;
    Some((format!("{root}::{child}"), format!("{root}::{child}::**")))
}

/// For each node the longest way down from its component.
fn heights(nodes: u32, arcs: &[(u32, u32)]) -> Vec<u32> {
    let parts = components(&Digraph::new(nodes, arcs));
    let part = |node: u32| parts.of.get(node as usize).copied().unwrap_or_default();
    let between: BTreeSet<(u32, u32)> = arcs.iter().map(|&(from, to)| (part(from), part(to))).filter(|(from, to)| from != to).collect();
    let mut heights = vec![0_u32; parts.members.len()];
    // a way has at most as many steps as there are components
    for _ in 0..heights.len() {
        let mut grown = false;
        for &(from, to) in &between {
            let least = heights.get(to as usize).map_or(0, |below| below + 1);
            if let Some(height) = heights.get_mut(from as usize).filter(|height| **height < least) {
                *height = least;
                grown = true;
            }
        }
        if !grown {
            break;
        }
    }
    (0..nodes).map(|node| heights.get(part(node) as usize).copied().unwrap_or_default()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heights_are_longest_ways_down() {
        // 0 → 1 → 2, 0 → 2, 3 ⇄ 4 → 2
        assert_eq!(heights(5, &[(0, 1), (1, 2), (0, 2), (3, 4), (4, 3), (4, 2)]), [2, 1, 0, 1, 1]);
        assert_eq!(heights(2, &[(0, 1), (1, 0)]), [0, 0]);
    }
}
