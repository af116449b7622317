//! Imports of all crates to a fixpoint.
//!
//! Every round resolves every import with what the rounds before put into the scopes; scopes only grow, so it ends.
//! A `pub use` chain of length n needs at most n rounds; real code needs three to six. An import is looked at again only
//! where one of the scopes changed that its path led through.

use rayon::prelude::*;
use smallvec::SmallVec;
use ustr::Ustr;

use crate::model::words::WORDS;
use crate::resolve::defs::{Binding, DefKind, ImportTask, ModId, Namespace, Res, Scopes, Seen, Vis, World};
use crate::resolve::names::{Found, Outcome, Several};
use crate::resolve::outside::{NOWHERE, PlaceId};

const NAMESPACES: [Namespace; 3] = [Namespace::Types, Namespace::Values, Namespace::Macros];
/// Against code that would never settle; no real chain is as long.
const MAX_ROUNDS: usize = 64;

/// Resolves all imports as far as they can be.
pub fn resolve(world: &mut World) {
    for _ in 0..MAX_ROUNDS {
        let mut changed = false;
        for at in 0..world.imports.len() {
            let Some(task) = world.imports.get(at) else { break };
            if task.seen.as_ref().is_some_and(|seen| clocks(world, &seen.scopes) == seen.clocks) {
                continue;
            }
            let task = ImportTask { seen: None, ..*task };
            let (scopes, prefix) = way(world, &task);
            let clocks = clocks(world, &scopes);
            changed |= if task.import.glob { glob(world, &task) } else { named(world, &task, &prefix) };
            if let Some(task) = world.imports.get_mut(at) {
                task.seen = Some(Seen { scopes, clocks });
            }
        }
        if !changed {
            break;
        }
    }
}

/// A number that changes whenever one of these scopes does.
fn clocks(world: &World, scopes: &[ModId]) -> u64 {
    scopes.iter().map(|scope| world.module(*scope).clock).sum()
}

/// What all names of an import's path but the last stand for.
enum Prefix {
    /// There are none: the path is one name.
    None,
    /// They stand for this, and this is the last name.
    Found(Several, Ustr),
    /// They stand for nothing that has names.
    Nothing,
}

/// The scopes that an import's path leads through, those around the import first, and where it leads to but for its last name.
fn way(world: &World, task: &ImportTask) -> (Scopes, Prefix) {
    let mut scopes = Scopes::new();
    let mut scope = Some(task.module);
    while let Some(at) = scope {
        let module = world.module(at);
        scopes.push(at);
        scope = if module.node == at && !module.rewritten { None } else { module.parent };
    }
    let krate = world.crate_of(task.module);
    if krate.edition < 2018 {
        scopes.push(krate.root);
    }
    let names: SmallVec<[Ustr; 8]> = task.import.path.segments.iter().map(|segment| segment.name).collect();
    let (before, last) = match names.split_last() {
        // `super` may be one name with those before it
        Some((last, before)) if !task.import.glob && !before.is_empty() && *last != WORDS.super_module => (before, Some(*last)),
        _ => (names.as_slice(), None),
    };
    if before.len() == 1 && last.is_none() && !task.import.glob {
        return (scopes, Prefix::None);
    }
    let (mut current, mut rest) = world.first(task.module, before, task.import.path.global, Namespace::Types, true);
    loop {
        let modules = current.iter().filter_map(|one| match one.res {
            Res::Def(def) => match world.def(def).kind {
                DefKind::Mod(module) | DefKind::Enum(module) => Some(module),
                _ => None,
            },
            Res::External { .. } | Res::Missing(_) => None,
        });
        scopes.extend(modules);
        let Some((next, after)) = rest.split_first() else { break };
        match world.next(task.module, &current, *next, after, Namespace::Types) {
            Ok(found) => current = found,
            Err(_) => return (scopes, Prefix::Nothing),
        }
        rest = after;
    }
    match last {
        Some(_) if current.is_empty() => (scopes, Prefix::Nothing),
        Some(last) => (scopes, Prefix::Found(current, last)),
        None => (scopes, Prefix::None),
    }
}

/// Binds the names of imports whose module is known and whose item is not, so that their uses lead to that module.
pub fn name_the_missing(world: &mut World) {
    let is_missing = |task: &ImportTask| {
        if task.import.glob || task.import.name == "_" || !world.is_local(task.module) {
            return None;
        }
        let mut missing = None;
        for namespace in NAMESPACES {
            match world.path(task.module, &task.import.path, namespace, true) {
                Outcome::Found(..) => return None,
                Outcome::Missing(module) => missing = missing.or(Some(module)),
                Outcome::Unknown => {}
            }
        }
        let binding = Binding { res: Res::Missing(missing?), vis: task.vis, imported: true, glob: false, via: 0 };
        Some((task.module, task.import.name, binding))
    };
    let missing: Vec<(ModId, Ustr, Binding)> = world.imports.par_iter().filter_map(is_missing).collect();
    if missing.is_empty() {
        return;
    }
    for (module, name, binding) in missing {
        for namespace in [Namespace::Types, Namespace::Values] {
            add(world, module, name, namespace, binding);
        }
    }
    resolve(world);
}

fn via(world: &mut World, found: &Found, into: ModId) -> u32 {
    let Some(facade) = found.facade else { return found.via };
    let mut list = world.vias.get(found.via as usize).cloned().unwrap_or_default();
    if list.contains(&facade) || facade == world.module(into).node || list.len() > 16 {
        return found.via;
    }
    list.insert(0, facade);
    let known = world.vias.iter().position(|other| *other == list);
    let id = known.unwrap_or_else(|| {
        world.vias.push(list);
        world.vias.len() - 1
    });
    u32::try_from(id).unwrap_or(0)
}

fn add(world: &mut World, module: ModId, name: Ustr, namespace: Namespace, binding: Binding) -> bool {
    let Some(scope) = world.mods.get_mut(module as usize) else { return false };
    let list = scope.names_mut(namespace).entry(name).or_default();
    if let Some(old) = list.iter_mut().find(|old| old.res.is_same(binding.res, &world.outside) && old.glob == binding.glob) {
        if old.vis != binding.vis && binding.vis == Vis::Public {
            old.vis = Vis::Public;
            scope.clock += 1;
            return true;
        }
        return false;
    }
    list.push(binding);
    scope.clock += 1;
    true
}

fn named(world: &mut World, task: &ImportTask, prefix: &Prefix) -> bool {
    let mut changed = false;
    for namespace in NAMESPACES {
        if task.import.types_only && namespace != Namespace::Types {
            continue;
        }
        let found = match prefix {
            Prefix::Nothing => return false,
            Prefix::Found(before, last) => world.next(task.module, before, *last, &[], namespace).unwrap_or_default(),
            Prefix::None => match world.path(task.module, &task.import.path, namespace, true) {
                Outcome::Found(found, 0) => found,
                _ => continue,
            },
        };
        for one in found {
            if task.import.name == "_" {
                if let Res::Def(def) = one.res
                    && let Some(scope) = world.mods.get_mut(task.module as usize)
                    && !scope.unnamed.contains(&def)
                {
                    scope.unnamed.push(def);
                    scope.clock += 1;
                    changed = true;
                }
                continue;
            }
            let via = via(world, &one, task.module);
            let res = world.settled(one.res, &task.import.path.segments);
            let binding = Binding { res, vis: task.vis, imported: true, glob: false, via };
            // `use x;` in the scope that `x` came from binds nothing new
            let own = world
                .module(task.module)
                .names(namespace)
                .get(&task.import.name)
                .is_some_and(|list| list.iter().any(|old| old.res.is_same(res, &world.outside) && !old.glob));
            if !own {
                changed |= add(world, task.module, task.import.name, namespace, binding);
            }
        }
    }
    changed
}

/// Opens a scope to the names of a place; what two crates may have brought belongs to neither.
fn open(world: &mut World, module: ModId, place: PlaceId) -> bool {
    let Some(scope) = world.mods.get_mut(module as usize) else { return false };
    let (krate, known) = (world.outside.get(place).krate, scope.open.map(|known| world.outside.get(known).krate));
    if known.is_some_and(|known| known.is_empty() || known == krate) {
        return false;
    }
    scope.open = Some(if known.is_none() { place } else { NOWHERE });
    scope.clock += 1;
    true
}

fn glob(world: &mut World, task: &ImportTask) -> bool {
    let Outcome::Found(found, 0) = world.path(task.module, &task.import.path, Namespace::Types, true) else { return false };
    let mut changed = false;
    for one in found {
        let Res::Def(def) = one.res else {
            let place = match world.settled(one.res, &task.import.path.segments) {
                Res::External { place, .. } => place,
                Res::Def(_) | Res::Missing(_) => NOWHERE,
            };
            changed |= open(world, task.module, place);
            continue;
        };
        let (DefKind::Mod(source) | DefKind::Enum(source)) = world.def(def).kind else { continue };
        let outside = (!world.is_local(source)).then(|| world.outside.of_module(source));
        if let Some(place) = world.module(source).open.or(outside) {
            changed |= open(world, task.module, place);
        }
        if source == task.module {
            continue;
        }
        for namespace in NAMESPACES {
            let names: Vec<(Ustr, Vec<Found>)> = {
                let scope = world.module(source);
                let visible = |binding: &&Binding| world.can_see(task.module, binding.vis);
                let mut names: Vec<_> = scope
                    .names(namespace)
                    .iter()
                    .filter(|(name, _)| **name != WORDS.self_value)
                    .map(|(name, bindings)| {
                        let explicit = bindings.iter().any(|binding| !binding.glob && !binding.res.is_external());
                        let found = bindings
                            .iter()
                            .filter(visible)
                            .filter(|binding| !(explicit && binding.glob))
                            .map(|binding| Found { res: binding.res, facade: binding.imported.then_some(scope.node), via: binding.via })
                            .collect::<Vec<_>>();
                        (*name, found)
                    })
                    .filter(|(name, found)| {
                        let known = world.module(task.module).names(namespace).get(name);
                        !found.iter().all(|one| {
                            known.is_some_and(|list| {
                                list.iter().any(|old| {
                                    old.res.is_same(one.res, &world.outside) && (!old.glob || old.vis == task.vis || old.vis == Vis::Public)
                                })
                            })
                        })
                    })
                    .collect();
                names.sort_by_key(|(name, _)| *name);
                names
            };
            for (name, found) in names {
                for one in found {
                    let via = via(world, &one, task.module);
                    let binding = Binding { res: one.res, vis: task.vis, imported: true, glob: true, via };
                    changed |= add(world, task.module, name, namespace, binding);
                }
            }
        }
        let unnamed = world.module(source).unnamed.clone();
        if let Some(scope) = world.mods.get_mut(task.module as usize) {
            for def in unnamed {
                if !scope.unnamed.contains(&def) {
                    scope.unnamed.push(def);
                    scope.clock += 1;
                    changed = true;
                }
            }
        }
    }
    changed
}
