//! References as they are found, before they are sorted and numbered.

use std::sync::Mutex;

use smallvec::smallvec;
use ustr::Ustr;

use crate::model::cfg::{Cfg, CfgSet};
use crate::model::facts::{Block, Expr, MacroCall, Path, Reading, Segment, Stmt};
use crate::model::project::ReferenceKind;
use crate::resolve::defs::{CfgTable, DefId, DefKind, ModId, Namespace, Res, World};
use crate::resolve::index::Sink;
use crate::resolve::names::{Found, Outcome, is_primitive};
use crate::resolve::outside::Place;

/// A reference by the resolver's own ids.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct RawReference {
    /// The module whose text it is.
    pub from: ModId,
    /// The module that defines what is named.
    pub to: ModId,
    /// The definition whose text it is.
    pub item: Option<DefId>,
    /// What is named; `None` for a module or an unknown item.
    pub target: Option<DefId>,
    /// What the text does with the name.
    pub kind: ReferenceKind,
    /// Index into the world's files.
    pub file: u32,
    /// One-based line.
    pub line: u32,
    /// Column of the path or method; 0 where it is not kept.
    pub column: u16,
    /// The last name.
    pub name: Ustr,
    /// Index into the table of predicates.
    pub cfg: u32,
    /// Whether it is test code.
    pub test: bool,
    /// The facade that the name was found in.
    pub facade: Option<ModId>,
    /// The facades behind it.
    pub via: u32,
    /// Whether it is `pub use`.
    pub reexport: bool,
    /// Whether it stands in a macro's tokens.
    pub in_macro: bool,
    /// Whether the module is known, but not the item.
    pub item_unknown: bool,
}

/// A reference to a crate that is not here, by the resolver's own ids; see
/// [`ExternalReference`](crate::model::project::ExternalReference).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RawExternal {
    /// Where the text stands.
    pub spot: Spot,
    /// What is named.
    pub place: Place,
    /// What the text does with the name.
    pub kind: ReferenceKind,
    /// One-based line.
    pub line: u32,
    /// Column of the path.
    pub column: u16,
    /// The last name.
    pub name: Ustr,
    /// The facade that the name was found in.
    pub facade: Option<ModId>,
    /// The facades behind it.
    pub via: u32,
    /// Whether the module passes the name on.
    pub reexport: bool,
}

/// A path that could not be resolved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RawUnknown {
    /// Index into the world's files.
    pub file: u32,
    /// One-based line.
    pub line: u32,
    /// The path.
    pub path: String,
}

/// Everything that walking found.
#[derive(Clone, Debug, Default)]
pub struct Findings {
    /// References.
    pub references: Vec<RawReference>,
    /// References to crates that are not here.
    pub externals: Vec<RawExternal>,
    /// Paths looked at.
    pub paths: u64,
    /// Paths whose module is known, but not the item.
    pub item_unknown: u64,
    /// Method calls and fields looked at.
    pub receivers: u64,
    /// Those whose receiver's type is not known.
    pub receivers_unknown: u64,
    /// Macro calls whose tokens were scanned.
    pub macros_opaque: u64,
    /// Paths whose first name is not known.
    pub unknown: Vec<RawUnknown>,
}

impl Findings {
    /// A macro may write an argument many times, the caller wrote it once: keeps one of each that came since a mark.
    pub fn once_since(&mut self, start: usize) {
        let mut kept: Vec<RawReference> = Vec::new();
        for reference in self.references.drain(start..) {
            if !kept.contains(&reference) {
                kept.push(reference);
            }
        }
        self.references.append(&mut kept);
    }

    /// Adds what came after.
    pub fn append(&mut self, mut other: Self) {
        self.references.append(&mut other.references);
        self.externals.append(&mut other.externals);
        self.unknown.append(&mut other.unknown);
        self.paths += other.paths;
        self.item_unknown += other.item_unknown;
        self.receivers += other.receivers;
        self.receivers_unknown += other.receivers_unknown;
        self.macros_opaque += other.macros_opaque;
    }
}

/// Where the text stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct Spot {
    /// The scope that names are looked up in.
    pub module: ModId,
    /// Index into the world's files.
    pub file: u32,
    /// The definition whose text it is.
    pub item: Option<DefId>,
    /// The predicate it stands under.
    pub cfg: u32,
    /// Whether it is test code.
    pub test: bool,
    /// Whether it stands in a macro's tokens.
    pub in_macro: bool,
    /// The kind that all references here have, whatever they look like.
    pub kind: Option<ReferenceKind>,
    /// Whether a path that is not known is no news: attributes and tokens are full of them.
    pub lenient: bool,
    /// Whether it stands in the signature of something that others see.
    pub in_signature: bool,
}

/// Writes references down.
pub struct Emitter<'w, 'a> {
    /// Names.
    pub world: &'w World<'a>,
    /// All predicates, shared between threads.
    pub cfgs: &'w Mutex<CfgTable>,
    /// Where the text stands.
    pub spot: Spot,
    /// Column of what is looked at.
    pub column: u16,
    /// What was found.
    pub findings: Findings,
}

impl<'w> Emitter<'w, '_> {
    /// The build that the text is judged by, if to one build.
    #[must_use]
    pub fn build(&self) -> Option<&'w CfgSet> {
        self.world.crate_of(self.spot.module).build.as_ref()
    }

    /// Goes under a predicate; `None` where the build leaves it out, else the spot to come back to.
    pub fn enter(&mut self, cfg: Option<&Cfg>) -> Option<Spot> {
        let before = self.spot;
        let Some(cfg) = cfg else { return Some(before) };
        if let Some(build) = self.build() {
            return cfg.holds(build).then_some(before);
        }
        let mut table = self.cfgs.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let under = table.under(self.spot.cfg, Some(cfg));
        if table.never(under) {
            return None;
        }
        drop(table);
        self.spot.cfg = under;
        self.spot.test |= cfg.requires_test();
        Some(before)
    }

    fn push(&mut self, to: ModId, target: Option<DefId>, kind: ReferenceKind, line: u32, name: Ustr, found: Option<&Found>) {
        let spot = self.spot;
        self.findings.references.push(RawReference {
            from: self.world.module(spot.module).node,
            to: self.world.module(to).node,
            item: spot.item,
            target,
            kind: spot.kind.unwrap_or(kind),
            file: spot.file,
            line,
            column: self.column,
            name,
            cfg: spot.cfg,
            test: spot.test,
            facade: found.and_then(|found| found.facade),
            via: found.map_or(0, |found| found.via),
            reexport: false,
            in_macro: spot.in_macro,
            item_unknown: false,
        });
    }

    /// The module that a found definition belongs to.
    fn home(&self, found: &Found) -> Option<ModId> {
        match found.res {
            Res::Def(def) => Some(self.node(match self.world.def(def).kind {
                DefKind::Mod(module) => module,
                _ => self.world.def(def).module,
            })),
            Res::Missing(module) => Some(self.node(found.facade.unwrap_or(module))),
            Res::External { .. } => None,
        }
    }

    /// The module of the graph that a scope belongs to.
    fn node(&self, module: ModId) -> ModId {
        self.world.module(self.world.module(module).node).first
    }

    fn item_unknown(&mut self, module: ModId, path: &Path, types: bool) {
        self.column = path.column;
        if path.foreign || self.spot.lenient {
            return;
        }
        self.findings.item_unknown += 1;
        let before = self.findings.references.len();
        self.push(module, None, if types { ReferenceKind::Type } else { ReferenceKind::Value }, path.line, path.last_name(), None);
        if let Some(reference) = self.findings.references.get_mut(before) {
            reference.item_unknown = true;
        }
    }

    /// A definition is named; whether it is one of the workspace's.
    pub fn def(&mut self, def: DefId, kind: ReferenceKind, line: u32, name: Ustr, found: Option<&Found>) -> bool {
        let row = self.world.def(def);
        let (to, target) = match row.kind {
            DefKind::Mod(module) => (module, None),
            _ => (row.module, Some(def)),
        };
        let local = self.world.is_local(to);
        if local {
            self.push(to, target, kind, line, name, found);
        }
        local
    }

    /// Something that is not the workspace's is named. Among tokens, a crate's name alone is a word like any other.
    fn outside(&mut self, found: &Found, path: &Path, kind: ReferenceKind) {
        let Some(place) = self.world.outside(self.spot.module, found, path) else { return };
        let (line, column, name) = (path.line, path.column, path.last_name());
        if !place.path.is_empty() || kind == ReferenceKind::Use {
            let (spot, kind) = (self.spot, self.spot.kind.unwrap_or(kind));
            let (facade, via) = (found.facade, found.via);
            self.findings.externals.push(RawExternal { spot, place, kind, line, column, name, facade, via, reexport: false });
        }
    }

    /// A name is one reference to a crate, in however many namespaces it was found since a mark; `reexport`: the module passes it on.
    fn outside_once(&mut self, since: usize, reexport: bool) {
        let mut crates: Vec<Ustr> = Vec::new();
        for mut external in self.findings.externals.split_off(since) {
            if !crates.contains(&external.place.krate) {
                crates.push(external.place.krate);
                external.reexport = reexport;
                self.findings.externals.push(external);
            }
        }
    }

    /// `extern crate`; `reexport`: it passes the crate on.
    pub fn extern_crate(&mut self, krate: Ustr, line: u32, reexport: bool) {
        let Some(found) = self.world.extern_crate(self.world.module(self.spot.module).krate, krate) else { return };
        let found = Found { res: self.world.extern_res(found), facade: None, via: 0 };
        if let Res::Def(root) = found.res
            && self.def(root, ReferenceKind::Use, line, krate, None)
        {
            return;
        }
        let path = Path { line, segments: smallvec![Segment { name: krate, args: None }], ..Path::default() };
        let since = self.findings.externals.len();
        self.outside(&found, &path, ReferenceKind::Use);
        self.outside_once(since, reexport);
    }

    /// A field is named.
    pub fn field(&mut self, def: DefId, line: u32, name: Ustr) {
        self.column = 0;
        self.def(def, ReferenceKind::Inferred, line, name, None);
    }

    /// An import: every namespace that has the name; `reexport`: it passes the name on.
    pub fn import(&mut self, import: &crate::model::facts::Import, reexport: bool) {
        let path = &import.path;
        self.column = path.column;
        self.findings.paths += 1;
        if path.foreign {
            return;
        }
        let mut missing = None;
        let mut known = false;
        let mut targets: Vec<ModId> = Vec::new();
        let since = self.findings.externals.len();
        for namespace in [Namespace::Types, Namespace::Values, Namespace::Macros] {
            if (import.glob || import.types_only) && namespace != Namespace::Types {
                continue;
            }
            match self.world.path(self.spot.module, path, namespace, true) {
                Outcome::Found(found, 0) => {
                    known = true;
                    for one in &found {
                        if let Res::Missing(module) = one.res {
                            known = false;
                            missing = missing.or(Some(one.facade.unwrap_or(module)));
                        }
                        let Res::Def(def) = one.res else {
                            self.outside(one, path, ReferenceKind::Use);
                            continue;
                        };
                        let row = self.world.def(def);
                        let target = match row.kind {
                            DefKind::Mod(module) => self.node(module),
                            _ => self.node(row.module),
                        };
                        if targets.contains(&target) {
                            continue;
                        }
                        targets.push(target);
                        let before = self.findings.references.len();
                        if !self.def(def, ReferenceKind::Use, path.line, path.last_name(), Some(one)) {
                            self.outside(one, path, ReferenceKind::Use);
                        } else if let Some(reference) = self.findings.references.get_mut(before) {
                            reference.reexport = reexport;
                        }
                    }
                }
                Outcome::Found(..) => known = true,
                Outcome::Missing(module) => missing = missing.or(Some(module)),
                Outcome::Unknown => {}
            }
        }
        self.outside_once(since, reexport);
        if known {
            return;
        }
        match missing {
            Some(module) => {
                let before = self.spot.kind;
                self.spot.kind = Some(ReferenceKind::Use);
                self.missing(module, path, true);
                self.spot.kind = before;
            }
            None => self.unknown(path),
        }
    }

    /// A macro is invoked, derived, or stands as an attribute.
    pub fn macro_path(&mut self, path: &Path, attribute: bool) -> Option<DefId> {
        self.column = path.column;
        let found = self.world.macro_at(self.spot.module, path)?;
        let Res::Def(def) = found.res else {
            if !path.foreign {
                self.outside(&found, path, ReferenceKind::Macro);
            }
            return None;
        };
        let row = self.world.def(def);
        let fits = match row.kind {
            DefKind::Macro => !attribute,
            DefKind::ProcMacro(_) => true,
            _ => false,
        };
        if !fits {
            return None;
        }
        if !path.foreign && !self.def(def, ReferenceKind::Macro, path.line, path.last_name(), Some(&found)) {
            self.outside(&found, path, ReferenceKind::Macro);
        }
        Some(def)
    }

    /// A path among tokens: whatever it names.
    pub fn loose(&mut self, path: &Path) {
        if path.foreign {
            return;
        }
        for (namespace, types) in [(Namespace::Types, true), (Namespace::Values, false), (Namespace::Macros, false)] {
            if let Outcome::Found(found, _) = self.world.path(self.spot.module, path, namespace, false) {
                self.founds(&found, path, types);
                return;
            }
        }
        self.findings.paths += 1;
    }

    /// The paths of a constant expression inside a type.
    fn loose_expr(&mut self, expr: &Expr) {
        match expr {
            Expr::Path(path) => {
                if let Outcome::Found(found, _) = self.world.path(self.spot.module, path, Namespace::Values, false) {
                    self.founds(&found, path, false);
                }
            }
            Expr::Binary(pair, _) => {
                self.loose_expr(&pair.0);
                self.loose_expr(&pair.1);
            }
            Expr::Cast(parts) => self.loose_expr(&parts.0),
            Expr::Unary(inner) | Expr::Deref(inner) | Expr::Field(inner, ..) => self.loose_expr(inner),
            Expr::Call(function, args) => {
                self.loose_expr(function);
                for arg in args {
                    self.loose_expr(arg);
                }
            }
            Expr::Block(block) => self.loose_block(block),
            _ => {}
        }
    }

    fn loose_block(&mut self, block: &Block) {
        for stmt in &block.stmts {
            if let Stmt::Expr(expr) = stmt {
                self.loose_expr(expr);
            }
        }
    }
}

impl Sink for Emitter<'_, '_> {
    fn founds(&mut self, found: &[Found], path: &Path, types: bool) {
        self.findings.paths += 1;
        self.column = path.column;
        if path.foreign {
            return;
        }
        let kind = if types { ReferenceKind::Type } else { ReferenceKind::Value };
        let since = self.findings.externals.len();
        for (at, one) in found.iter().enumerate() {
            // alternatives in one module are one reference to it
            if !one.res.is_external() && found.iter().take(at).any(|other| self.home(other) == self.home(one)) {
                continue;
            }
            match one.res {
                Res::Def(def) => {
                    if !self.def(def, kind, path.line, path.last_name(), Some(one)) {
                        self.outside(one, path, kind);
                    }
                }
                Res::Missing(module) => self.item_unknown(one.facade.unwrap_or(module), path, types),
                Res::External { .. } => self.outside(one, path, kind),
            }
        }
        if self.findings.externals.len() > since + 1 {
            self.outside_once(since, false);
        }
    }

    fn missing(&mut self, module: ModId, path: &Path, types: bool) {
        self.findings.paths += 1;
        self.item_unknown(module, path, types);
    }

    fn unknown(&mut self, path: &Path) {
        self.findings.paths += 1;
        let builtin = path.segments.first().is_some_and(|first| is_primitive(&first.name));
        if path.foreign || self.spot.lenient || builtin {
            return;
        }
        self.findings.unknown.push(RawUnknown { file: self.spot.file, line: path.line, path: path.text() });
    }

    fn member(&mut self, def: DefId, path: &Path, types: bool) {
        self.column = path.column;
        if !path.foreign {
            let kind = if types { ReferenceKind::Type } else { ReferenceKind::Value };
            self.def(def, kind, path.line, path.last_name(), None);
        }
    }

    fn constant(&mut self, expr: &Expr) {
        self.loose_expr(expr);
    }

    fn type_macro(&mut self, call: &MacroCall) {
        self.macro_path(&call.path, false);
        if let Reading::Paths(paths) = &call.reading {
            let before = self.spot;
            self.spot.in_macro = true;
            self.spot.lenient = true;
            for path in paths {
                self.loose(path);
            }
            self.spot = before;
        }
    }
}
