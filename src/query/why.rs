//! Why one module depends on another: every reference, or the shortest route of references where there is none.
//!
//! `a` is the module `a`, `a::*` it and all in it, `package:a` (or `a`, where no module has that name) all modules of a package. Where
//! two modules do not name each other directly, the question is widened to what lies in them; the answer says so. `a::Item` is the item,
//! with its impl blocks in that module: then the answer is what names what, and no route.

use std::collections::BTreeMap;

use crate::algo::digraph::{Digraph, to_u32};
use crate::algo::path::shortest_route;
use crate::error::Error;
use crate::model::project::{Item, ItemIdx, ItemKind, ModuleIdx, Project};
use crate::query::name;

/// What a person asked about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct End {
    /// `a::b`, `a::b::*` or `package:a`.
    pub id: String,
    /// Its modules, ascending.
    pub modules: Vec<ModuleIdx>,
    /// The items that are meant, ascending; none where all of the modules is meant.
    pub items: Vec<ItemIdx>,
}

/// The answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Why {
    /// Whose text it is, as finally asked.
    pub from: End,
    /// What is named, as finally asked.
    pub to: End,
    /// Whether the question was widened from the modules to what lies in them.
    pub widened: bool,
    /// One step where there are direct references, several where there is a route, none where there is nothing.
    pub steps: Vec<Step>,
}

/// References that lead one step on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The ids that the step joins: the ends themselves, or modules on the route.
    pub from: String,
    /// Where it leads.
    pub to: String,
    /// Indices into `Project::references`, by file and line.
    pub references: Vec<u32>,
}

/// Why `from` depends on `to`.
///
/// # Errors
/// One of the names means nothing, or several things; or both mean the same.
pub fn why(project: &Project, from: &str, to: &str) -> Result<Why, Error> {
    let (from, to) = (end(project, from)?, end(project, to)?);
    if from.modules == to.modules && from.items == to.items {
        return Err(Error::new(format!("`{}` and `{}` are the same", from.id, to.id), "name two different ones"));
    }
    if let Some(found) = direct(project, &from, &to, false) {
        return Ok(found);
    }
    if !(from.items.is_empty() && to.items.is_empty()) {
        return Ok(Why { from, to, widened: false, steps: Vec::new() });
    }
    let (wide_from, wide_to) = (widened(project, &from), widened(project, &to));
    let asked = (wide_from.modules != from.modules || wide_to.modules != to.modules).then_some((wide_from, wide_to));
    if let Some(found) = asked.as_ref().and_then(|(from, to)| direct(project, from, to, true)) {
        return Ok(found);
    }
    if let Some(found) = route(project, &from, &to, false) {
        return Ok(found);
    }
    let found = asked.as_ref().and_then(|(from, to)| route(project, from, to, true));
    Ok(found.unwrap_or(Why { from, to, widened: asked.is_some(), steps: Vec::new() }))
}

fn end(project: &Project, typed: &str) -> Result<End, Error> {
    let modules: Vec<&str> = project.modules.iter().map(|module| module.id.as_str()).collect();
    let packages: Vec<&str> = project.packages.iter().map(|package| package.name.as_str()).collect();
    if let Some(package) = typed.strip_prefix("package:") {
        return Ok(of_package(project, to_u32(name::find(package, &packages, "package")?)));
    }
    if let Some(root) = typed.strip_suffix("::*") {
        return Ok(subtree(project, to_u32(name::find(root, &modules, "module")?)));
    }
    match (name::find(typed, &modules, "module"), packages.iter().position(|package| *package == typed)) {
        (Ok(at), _) => {
            let id = modules.get(at).map(|id| (*id).to_owned()).unwrap_or_default();
            Ok(End { id, modules: vec![to_u32(at)], items: Vec::new() })
        }
        (Err(_), Some(package)) => Ok(of_package(project, to_u32(package))),
        (Err(error), None) => item(project, typed).map_err(|other| if error.hint.starts_with("list them") { other } else { error }),
    }
}

/// An item by its id, as the graph has it, with what else has that id.
fn item(project: &Project, typed: &str) -> Result<End, Error> {
    let id_of = |item: &Item| project.modules.get(item.module as usize).map(|module| format!("{}::{}", module.id, item.name));
    let mut ids: Vec<String> = project.items.iter().filter_map(id_of).collect();
    ids.sort_unstable();
    ids.dedup();
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    let id = ids.get(name::find(typed, &ids, "module or item")?).map(|id| (*id).to_owned()).unwrap_or_default();
    let (module, name) = id.rsplit_once("::").unwrap_or_default();
    let is_meant = |item: &Item| {
        let here = project.modules.get(item.module as usize).is_some_and(|other| other.id == module);
        here && (item.name == name || item.kind == ItemKind::Impl && implemented(&item.name) == name)
    };
    let items: Vec<ItemIdx> = (0..).zip(&project.items).filter(|(_, item)| is_meant(item)).map(|(at, _)| at).collect();
    let modules = items.first().and_then(|at| project.items.get(*at as usize)).map(|item| item.module).into_iter().collect();
    Ok(End { id, modules, items })
}

/// The bare name of the type in `impl Trait for Type<T>`.
fn implemented(name: &str) -> &str {
    let ty = name.rsplit_once(" for ").map_or_else(|| name.trim_start_matches("impl "), |(_, ty)| ty);
    ty.trim_start_matches('&').split('<').next().unwrap_or(ty)
}

fn of_package(project: &Project, package: u32) -> End {
    let name = project.packages.get(package as usize).map_or("", |package| &package.name);
    let modules = (0..).zip(&project.modules).filter(|(_, module)| module.package == package).map(|(at, _)| at);
    End { id: format!("package:{name}"), modules: modules.collect(), items: Vec::new() }
}

fn subtree(project: &Project, root: ModuleIdx) -> End {
    let id = project.modules.get(root as usize).map(|module| module.id.clone()).unwrap_or_default();
    let inside = |other: &str| other.strip_prefix(id.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"));
    let modules = (0..).zip(&project.modules).filter(|(_, module)| inside(&module.id)).map(|(at, _)| at).collect();
    End { id: format!("{id}::*"), modules, items: Vec::new() }
}

/// A module with all that lies in it; anything else as it is.
fn widened(project: &Project, end: &End) -> End {
    match end.modules.as_slice() {
        [only] => {
            let wide = subtree(project, *only);
            if wide.modules.len() > 1 { wide } else { end.clone() }
        }
        _ => end.clone(),
    }
}

fn has(end: &End, module: ModuleIdx) -> bool {
    end.modules.binary_search(&module).is_ok()
}

fn has_item(end: &End, item: Option<ItemIdx>) -> bool {
    end.items.is_empty() || item.is_some_and(|item| end.items.binary_search(&item).is_ok())
}

/// The references between two ends, by file and line. What lies in both is neither's neighbour.
fn direct(project: &Project, from: &End, to: &End, widened: bool) -> Option<Why> {
    let of_items = !(from.items.is_empty() && to.items.is_empty());
    let both = |module: ModuleIdx| has(from, module) && has(to, module);
    let wanted = (0_u32..).zip(&project.references).filter(|(_, reference)| {
        let joins =
            has(from, reference.from) && has_item(from, reference.from_item) && has(to, reference.to) && has_item(to, reference.to_item);
        joins && (of_items || reference.from != reference.to && !(both(reference.from) && both(reference.to)))
    });
    let references = by_place(project, wanted.map(|(index, _)| index).collect());
    if references.is_empty() {
        return None;
    }
    let step = Step { from: from.id.clone(), to: to.id.clone(), references };
    Some(Why { from: from.clone(), to: to.clone(), widened, steps: vec![step] })
}

/// The shortest route, first without test code. Two nodes stand for the ends: one before all modules of the first, one behind all
/// of the second.
fn route(project: &Project, from: &End, to: &End, widened: bool) -> Option<Why> {
    [false, true].into_iter().find_map(|tests| {
        let mut between: BTreeMap<(u32, u32), Vec<u32>> = BTreeMap::new();
        for (index, reference) in (0_u32..).zip(&project.references) {
            if reference.from != reference.to && (tests || !reference.test) {
                between.entry((reference.from, reference.to)).or_default().push(index);
            }
        }
        let (start, end) = (to_u32(project.modules.len()), to_u32(project.modules.len()) + 1);
        let mut arcs: Vec<(u32, u32)> = between.keys().copied().collect();
        arcs.extend(from.modules.iter().map(|&module| (start, module)));
        arcs.extend(to.modules.iter().map(|&module| (module, end)));
        let route = shortest_route(&Digraph::new(end + 1, &arcs), start, end)?;
        let inner = route.get(1..route.len().saturating_sub(1)).unwrap_or_default();
        if inner.len() < 2 {
            return None;
        }
        let id = |module: u32| project.modules.get(module as usize).map(|module| module.id.clone()).unwrap_or_default();
        let steps = inner.iter().zip(inner.iter().skip(1)).map(|(&a, &b)| {
            let references = between.get(&(a, b)).cloned().unwrap_or_default();
            Step { from: id(a), to: id(b), references: by_place(project, references) }
        });
        Some(Why { from: from.clone(), to: to.clone(), widened, steps: steps.collect() })
    })
}

fn by_place(project: &Project, mut references: Vec<u32>) -> Vec<u32> {
    let place = |index: &u32| project.references.get(*index as usize).map(|reference| (reference.file, reference.line, reference.kind));
    references.sort_by_key(|index| (place(index), *index));
    references
}
