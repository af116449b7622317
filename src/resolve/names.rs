//! Looking names up: in one scope, outwards from a scope, and along a path.
//!
//! Source: The Rust Reference, "Paths", "Names and paths", "Preludes", "Use declarations".
//! A look-up returns all definitions that the name may stand for: more than one where cfgs tell them apart.

use smallvec::{SmallVec, smallvec};
use ustr::Ustr;

use crate::extract::expand::{Rules, crate_of};
use crate::model::facts::Path;
use crate::model::words::WORDS;
use crate::resolve::defs::{Binding, CrateId, DefId, DefKind, Extern, ModId, ModKind, Namespace, Res, Vis, World};
use crate::resolve::outside::NOWHERE;

/// What a name or path stands for, and how it was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found {
    /// What it stands for.
    pub res: Res,
    /// The scope that the last name was found in, when that is a facade.
    pub facade: Option<ModId>,
    /// The facades behind that.
    pub via: u32,
}

/// The definitions that one name may stand for; more than one only where cfgs tell them apart.
pub type Several = SmallVec<[Found; 2]>;

/// The end of a path's look-up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// All segments but the last `rest` were followed; the rest are associated items of what was found.
    Found(Several, usize),
    /// The first name is not known.
    Unknown,
    /// A module was reached, but not the next name in it.
    Missing(ModId),
}

const PRIMITIVES: &[&str] = &[
    "bool", "char", "str", "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64", "i128", "isize", "f32", "f64", "f16",
    "f128",
];

/// Whether a name is a primitive type's.
#[must_use]
pub fn is_primitive(name: &str) -> bool {
    PRIMITIVES.contains(&name)
}

/// A name found in a module that was itself found through facades keeps them, unless it has its own.
fn behind(outer: &Found, inner: Found) -> Found {
    Found { facade: inner.facade.or(outer.facade), via: if inner.via == 0 { outer.via } else { inner.via }, ..inner }
}

impl World<'_> {
    /// The names in one scope that can be seen from another. Explicit names shadow globs.
    #[must_use]
    pub fn in_scope(&self, scope: ModId, name: Ustr, namespace: Namespace, from: ModId) -> Several {
        let Some(bindings) = self.module(scope).names(namespace).get(&name) else { return Several::new() };
        // what a crate that is not here exports under a name may be a macro alone: it does not hide what a glob is known to bring
        let explicit = bindings.iter().any(|binding| !binding.glob && !binding.res.is_external());
        let by_glob = |binding: &Binding| binding.glob && !binding.res.is_external() && self.can_see(from, binding.vis);
        let hidden = !explicit && bindings.iter().any(by_glob);
        let pick = |binding: &&Binding| {
            if binding.glob { !explicit && self.can_see(from, binding.vis) } else { !(hidden && binding.res.is_external()) }
        };
        let found = |binding: &Binding| Found {
            res: binding.res,
            facade: (binding.imported && self.module(scope).node != self.module(from).node).then_some(self.module(scope).node),
            via: binding.via,
        };
        bindings.iter().filter(pick).map(found).collect()
    }

    /// The crate that a name means as the first of a path.
    #[must_use]
    pub fn extern_crate(&self, krate: CrateId, name: Ustr) -> Option<Extern> {
        if let Some(&found) = self.krate(krate).externs.get(&name) {
            return Some(found);
        }
        match name.as_str() {
            "std" | "core" | "alloc" => Some(self.std.map_or(Extern::Absent(NOWHERE), Extern::Here)),
            "proc_macro" | "test" => Some(Extern::Absent(NOWHERE)),
            _ => None,
        }
    }

    /// What a crate's name stands for.
    #[must_use]
    pub fn extern_res(&self, krate: Extern) -> Res {
        match krate {
            Extern::Here(krate) => self.root_def(krate),
            Extern::Absent(place) => Res::external(place),
        }
    }

    fn crate_found(&self, krate: Extern) -> Found {
        Found { res: self.extern_res(krate), facade: None, via: 0 }
    }

    /// The definition of a crate's root module.
    #[must_use]
    pub fn root_def(&self, krate: CrateId) -> Res {
        self.mod_def(self.krate(krate).root).map_or(Res::external(NOWHERE), Res::Def)
    }

    /// The definition of a module; blocks have none.
    #[must_use]
    pub fn mod_def(&self, module: ModId) -> Option<DefId> {
        self.module(module).def
    }

    /// A name from inside a scope: outwards through blocks to the module, then crates, then the prelude.
    #[must_use]
    pub fn outwards(&self, from: ModId, name: Ustr, namespace: Namespace) -> Several {
        let mut scope = from;
        loop {
            let found = self.in_scope(scope, name, namespace, from);
            if !found.is_empty() {
                return found;
            }
            let module = self.module(scope);
            match (module.kind, module.parent) {
                (ModKind::Block | ModKind::Enum, Some(parent)) => scope = parent,
                (ModKind::Inline, Some(parent)) if module.rewritten => scope = parent,
                _ => break,
            }
        }
        if namespace == Namespace::Types
            && let Some(krate) = self.extern_crate(self.module(from).krate, name)
        {
            return smallvec![self.crate_found(krate)];
        }
        match self.prelude {
            Some(prelude) => {
                self.in_scope(prelude, name, namespace, prelude).into_iter().map(|found| Found { facade: None, ..found }).collect()
            }
            None => Several::new(),
        }
    }

    /// The nearest module that is no block.
    #[must_use]
    pub fn normal(&self, module: ModId) -> ModId {
        self.module(module).node
    }

    /// Follows a path's names from a scope; `import`: it is a `use` declaration's.
    #[must_use]
    pub fn path(&self, from: ModId, path: &Path, namespace: Namespace, import: bool) -> Outcome {
        let names: SmallVec<[Ustr; 8]> = path.segments.iter().map(|segment| segment.name).collect();
        self.names(from, &names, path.global, namespace, import)
    }

    /// The same for bare names.
    #[must_use]
    pub fn names(&self, from: ModId, names: &[Ustr], global: bool, namespace: Namespace, import: bool) -> Outcome {
        let (mut current, mut rest) = self.first(from, names, global, namespace, import);
        while let Some((next, after)) = rest.split_first() {
            match self.next(from, &current, *next, after, namespace) {
                Ok(found) => current = found,
                Err(outcome) => return outcome,
            }
            rest = after;
        }
        if current.is_empty() { Outcome::Unknown } else { Outcome::Found(current, 0) }
    }

    /// What the first of a path's names stands for (nothing where it is not known), and the names behind it. `super::super` is one name.
    #[must_use]
    pub fn first<'n>(&self, from: ModId, names: &'n [Ustr], global: bool, namespace: Namespace, import: bool) -> (Several, &'n [Ustr]) {
        let krate = self.module(from).krate;
        let old = self.krate(krate).edition < 2018;
        let def = |module: ModId| self.mod_def(module).map(|def| Found { res: Res::Def(def), facade: None, via: 0 });
        let Some((first, mut rest)) = names.split_first() else {
            return (def(self.krate(krate).root).into_iter().collect(), names);
        };
        let namespace = if rest.is_empty() { namespace } else { Namespace::Types };
        let mut current: Several;
        if global
            || (old && import && ![WORDS.self_value, WORDS.super_module, WORDS.crate_root].contains(first) && crate_of(first).is_none())
        {
            current = Several::new();
            if old {
                current = self.in_scope(self.krate(krate).root, *first, namespace, from);
            }
            if current.is_empty()
                && let Some(found) = self.extern_crate(krate, *first)
            {
                current = smallvec![self.crate_found(found)];
            }
        } else if *first == WORDS.crate_root || *first == WORDS.macro_crate {
            current = def(self.krate(krate).root).into_iter().collect();
        } else if *first == WORDS.self_value {
            current = def(self.normal(from)).into_iter().collect();
        } else if *first == WORDS.super_module {
            let mut at = self.module(self.normal(from)).parent.map(|parent| self.normal(parent));
            while let (Some(module), Some((next, after))) = (at, rest.split_first()) {
                if *next != WORDS.super_module {
                    break;
                }
                at = self.module(module).parent.map(|parent| self.normal(parent));
                rest = after;
            }
            current = at.and_then(def).into_iter().collect();
        } else {
            current = match crate_of(first) {
                Some(krate) => def(self.krate(krate).root).into_iter().collect(),
                None => self.outwards(from, *first, namespace),
            };
        }
        (current, rest)
    }

    /// What a name stands for in what those before it stand for; `after`: the names behind it.
    ///
    /// # Errors
    /// It stands for nothing there: the outcome of the whole path.
    pub fn next(&self, from: ModId, current: &Several, next: Ustr, after: &[Ustr], namespace: Namespace) -> Result<Several, Outcome> {
        let namespace = if after.is_empty() { namespace } else { Namespace::Types };
        let mut found = Several::new();
        let mut missing = None;
        let mut associated = false;
        for one in current {
            match one.res {
                Res::External { .. } | Res::Missing(_) => found.push(Found { res: one.res.inner(), ..*one }),
                Res::Def(def) => match self.def(def).kind {
                    DefKind::Mod(module) => {
                        let inner: Several = if next == WORDS.self_value && after.is_empty() {
                            smallvec![*one]
                        } else if next == WORDS.super_module {
                            let parent = self.module(module).parent.map(|parent| self.normal(parent));
                            parent
                                .and_then(|parent| self.mod_def(parent))
                                .map(|def| Found { res: Res::Def(def), facade: None, via: 0 })
                                .into_iter()
                                .collect()
                        } else {
                            self.in_scope(module, next, namespace, from)
                        };
                        if inner.is_empty() {
                            if self.is_local(module) && self.module(module).open.is_none() {
                                missing = missing.or(Some(module));
                            } else {
                                let place = Res::external(self.outside.of_module(module));
                                found.push(Found { res: place.inner(), facade: None, via: 0 });
                            }
                        }
                        found.extend(inner.into_iter().map(|inner| behind(one, inner)));
                    }
                    DefKind::Enum(scope) => {
                        let inner = self.in_scope(scope, next, namespace, from);
                        associated |= inner.is_empty();
                        found.extend(inner);
                    }
                    _ => associated = true,
                },
            }
        }
        if !found.is_empty() {
            return Ok(found);
        }
        if associated {
            return Err(Outcome::Found(current.clone(), after.len() + 1));
        }
        Err(missing.map_or(Outcome::Unknown, Outcome::Missing))
    }

    /// The macro that a path means at a place: textual scope first for a single name, then path scope.
    #[must_use]
    pub fn macro_at(&self, from: ModId, path: &Path) -> Option<Found> {
        if let ([segment], false) = (path.segments.as_slice(), path.global) {
            let mut scope = Some(from);
            let mut line = path.line;
            while let Some(at) = scope {
                let module = self.module(at);
                if let Some(found) = module.textual.get(&segment.name) {
                    let last = found.iter().filter(|(from, _)| *from <= line).max_by_key(|(from, _)| *from);
                    return last.or(found.first()).map(|(_, def)| Found { res: Res::Def(*def), facade: None, via: 0 });
                }
                if module.node == at {
                    line = module.declared;
                }
                scope = module.parent;
            }
        }
        match self.path(from, path, Namespace::Macros, false) {
            Outcome::Found(found, 0) => found.into_iter().next(),
            _ => None,
        }
    }

    /// The definition that a macro call means at a place, and its crate.
    #[must_use]
    pub fn rules_at(&self, from: ModId, path: &Path) -> Option<(&Rules, CrateId)> {
        match self.macro_at(from, path)?.res {
            Res::Def(def) => self.rules(def),
            _ => None,
        }
    }

    /// Turns a declared visibility into who may see the name.
    #[must_use]
    pub fn visibility(&self, module: ModId, vis: &crate::model::facts::Visibility) -> Vis {
        match vis {
            crate::model::facts::Visibility::Public => Vis::Public,
            crate::model::facts::Visibility::Private => Vis::Within(module),
            crate::model::facts::Visibility::Crate => Vis::Within(self.crate_of(module).root),
            crate::model::facts::Visibility::In(path) => match self.path(self.normal(module), path, Namespace::Types, true) {
                Outcome::Found(found, 0) => match found.first().map(|found| found.res) {
                    Some(Res::Def(def)) => match self.def(def).kind {
                        DefKind::Mod(inner) => Vis::Within(inner),
                        _ => Vis::Within(module),
                    },
                    _ => Vis::Within(module),
                },
                _ => Vis::Within(self.crate_of(module).root),
            },
        }
    }
}
