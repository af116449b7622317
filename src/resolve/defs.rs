//! What names stand for: crates, modules with their scopes, definitions. Plain tables with ids.
//!
//! Invariant: ids are given in the order of collection, which follows packages, targets and text, so they are
//! the same on every run; nothing here depends on a hash map's order.

use std::sync::OnceLock;

use rustc_hash::FxHashMap;
use smallvec::SmallVec;
use ustr::Ustr;

use crate::extract::expand::{self, Rules};
use crate::model::cfg::{Cfg, CfgSet};
use crate::model::facts::{Body, Enum, Import, Item, ItemKind, MacroCall, Variant};
use crate::model::layout::Directory;
use crate::model::project::Lines;
use crate::resolve::outside::{Outside, PlaceId};

/// Index into [`World::defs`].
pub type DefId = u32;
/// Index into [`World::mods`].
pub type ModId = u32;
/// Index into [`World::crates`].
pub type CrateId = u32;

/// What a definition is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DefKind {
    /// A module.
    Mod(ModId),
    /// `struct`, `union`
    Struct,
    /// `enum`, with the scope of its variants
    Enum(ModId),
    /// A variant; its parent is the enum.
    Variant,
    /// `trait`
    Trait,
    /// `type X = …`, foreign types
    TypeAlias,
    /// A free function.
    Fn,
    /// `const`
    Const,
    /// `static`
    Static,
    /// `macro_rules!`
    Macro,
    /// What a function of a proc-macro crate defines; whether it is an attribute.
    ProcMacro(bool),
    /// An impl block.
    Impl,
    /// A `use` declaration.
    Use,
    /// A function of an impl or trait, which is its parent.
    AssocFn,
    /// A constant of an impl or trait.
    AssocConst,
    /// A type of an impl or trait.
    AssocType,
}

/// The text of a definition.
#[derive(Clone, Copy, Debug)]
pub enum Source<'a> {
    /// An item.
    Item(&'a Item),
    /// A variant and its enum.
    Variant(&'a Variant, &'a Enum),
    /// A crate root, or a module without a file.
    None,
}

/// Who may see a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Vis {
    /// Everybody.
    Public,
    /// This module and those in it.
    Within(ModId),
}

/// A definition.
#[derive(Clone, Debug)]
pub struct Def<'a> {
    /// What it is.
    pub kind: DefKind,
    /// The scope that it stands in.
    pub module: ModId,
    /// The enum, impl or trait that it belongs to.
    pub parent: Option<DefId>,
    /// Its name.
    pub name: Ustr,
    /// Who may see it.
    pub vis: Vis,
    /// One-based line.
    pub line: u32,
    /// Index into [`World::files`].
    pub file: u32,
    /// The predicate it stands under.
    pub cfg: u32,
    /// Whether it is test code.
    pub test: bool,
    /// Its text.
    pub source: Source<'a>,
}

/// What a name stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Res {
    /// A definition.
    Def(DefId),
    /// Something of a crate that is not here.
    External {
        /// The last place that is known: index into [`World::outside`].
        place: PlaceId,
        /// How many names of the path lie beyond it.
        beyond: u16,
    },
    /// A name that this module should have and does not.
    Missing(ModId),
}

impl Res {
    /// A place in a crate that is not here.
    #[must_use]
    pub fn external(place: PlaceId) -> Self {
        Self::External { place, beyond: 0 }
    }

    /// Whether it belongs to a crate that is not here.
    #[must_use]
    pub fn is_external(self) -> bool {
        matches!(self, Self::External { .. })
    }

    /// What one more name leads to where nothing is known of what lies there.
    #[must_use]
    pub fn inner(self) -> Self {
        match self {
            Self::External { place, beyond } => Self::External { place, beyond: beyond.saturating_add(1) },
            other => other,
        }
    }

    /// Whether two names mean the same: all that one name may mean in one crate that is not here is one.
    #[must_use]
    pub fn is_same(self, other: Self, outside: &Outside) -> bool {
        match (self, other) {
            (Self::External { place: a, .. }, Self::External { place: b, .. }) => a == b || outside.get(a).krate == outside.get(b).krate,
            _ => self == other,
        }
    }
}

/// What the name of a crate means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extern {
    /// A crate with text or signatures.
    Here(CrateId),
    /// One that is not here: index into [`World::outside`].
    Absent(PlaceId),
}

/// A name in a scope.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Binding {
    /// What it stands for.
    pub res: Res,
    /// Who may see it here.
    pub vis: Vis,
    /// Whether an import put it here.
    pub imported: bool,
    /// Whether that import is a glob.
    pub glob: bool,
    /// The facades behind this scope: index into [`World::vias`].
    pub via: u32,
}

/// A namespace.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Namespace {
    /// Types and modules.
    Types,
    /// Values.
    Values,
    /// Macros.
    Macros,
}

/// One namespace of a scope.
pub type Names = FxHashMap<Ustr, Vec<Binding>>;

/// What kind of scope a module is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ModKind {
    /// A crate root.
    Root,
    /// `mod x;`
    File,
    /// `mod x { … }`
    Inline,
    /// The variants of an enum.
    Enum,
    /// The items of a block.
    Block,
}

/// A scope.
#[derive(Clone, Debug)]
pub struct Mod {
    /// Its crate.
    pub krate: CrateId,
    /// The scope around it.
    pub parent: Option<ModId>,
    /// What its name stands for; `None` for blocks and enums.
    pub def: Option<DefId>,
    /// The module of the graph that it belongs to: itself, unless it is a block or an enum.
    pub node: ModId,
    /// The first module of its id: another one where cfgs give a declaration several files.
    pub first: ModId,
    /// Its name; empty for blocks.
    pub name: Ustr,
    /// What kind of scope it is.
    pub kind: ModKind,
    /// Index into [`World::files`].
    pub file: u32,
    /// One-based line.
    pub line: u32,
    /// The line of `mod x` in the scope around it.
    pub declared: u32,
    /// The predicate it stands under.
    pub cfg: u32,
    /// Whether it is test code.
    pub test: bool,
    /// Lines of its own text.
    pub lines: Lines,
    /// Counts the changes of its names.
    pub clock: u64,
    /// Where a glob imports names from that are not all known, as those of a crate that is not here: what it lacks may be one of them.
    pub open: Option<PlaceId>,
    /// Whether an attribute macro stands on it, which may put names into it: those around it, as a rule.
    pub rewritten: bool,
    /// Where its children's files are looked for.
    pub directory: Directory,
    /// How deep it is, against circles of files.
    pub depth: u32,
    /// Types and modules.
    pub types: Names,
    /// Values.
    pub values: Names,
    /// Macros that paths find.
    pub macros: Names,
    /// `macro_rules!` by textual scope, with the line from which each is in scope.
    pub textual: FxHashMap<Ustr, Vec<(u32, DefId)>>,
    /// `use T as _`: traits without a name.
    pub unnamed: Vec<DefId>,
}

impl Mod {
    /// One namespace.
    #[must_use]
    pub fn names(&self, namespace: Namespace) -> &Names {
        match namespace {
            Namespace::Types => &self.types,
            Namespace::Values => &self.values,
            Namespace::Macros => &self.macros,
        }
    }

    /// One namespace, to add to.
    pub fn names_mut(&mut self, namespace: Namespace) -> &mut Names {
        match namespace {
            Namespace::Types => &mut self.types,
            Namespace::Values => &mut self.values,
            Namespace::Macros => &mut self.macros,
        }
    }
}

/// Scopes that a path leads through.
pub type Scopes = SmallVec<[ModId; 4]>;

/// What [`crate::resolve::imports`] saw when it last resolved an import.
#[derive(Clone, Debug)]
pub struct Seen {
    /// The scopes that its path led through.
    pub scopes: Scopes,
    /// The sum of their clocks.
    pub clocks: u64,
}

/// An import that is to be resolved.
#[derive(Clone, Debug)]
pub struct ImportTask<'a> {
    /// The scope that it stands in.
    pub module: ModId,
    /// Its text.
    pub import: &'a Import,
    /// Who may see the name it binds.
    pub vis: Vis,
    /// What was seen when it was last resolved.
    pub seen: Option<Seen>,
}

/// A macro call among items.
#[derive(Clone, Copy, Debug)]
pub struct CallSite<'a> {
    /// The scope that it stands in.
    pub module: ModId,
    /// Index into [`World::files`].
    pub file: u32,
    /// The predicate it stands under.
    pub cfg: u32,
    /// Whether it is test code.
    pub test: bool,
    /// Its text.
    pub call: &'a MacroCall,
    /// Whether it was read as its tokens read by themselves.
    pub opaque: bool,
}

/// A crate: a target of the workspace, or the signatures of a crate that is not part of it.
#[derive(Clone, Debug)]
pub struct Crate {
    /// Its root module.
    pub root: ModId,
    /// 2015, 2018, 2021, 2024.
    pub edition: u16,
    /// The crates that it can name.
    pub externs: FxHashMap<Ustr, Extern>,
    /// The package and target: indices into the workspace; `None` for signatures.
    pub target: Option<(usize, usize)>,
    /// Whether all of it is test code.
    pub test: bool,
    /// The build that its cfgs are judged by, if to one build.
    pub build: Option<CfgSet>,
}

/// Distinct predicates.
#[derive(Debug)]
pub struct CfgTable {
    /// The predicates; the first is "always".
    pub list: Vec<Cfg>,
    index: FxHashMap<Cfg, u32>,
}

impl Default for CfgTable {
    fn default() -> Self {
        Self { list: vec![Cfg::TRUE], index: FxHashMap::from_iter([(Cfg::TRUE, 0)]) }
    }
}

impl CfgTable {
    /// The id of a predicate.
    pub fn id(&mut self, cfg: Cfg) -> u32 {
        if let Some(&id) = self.index.get(&cfg) {
            return id;
        }
        let id = u32::try_from(self.list.len()).unwrap_or(u32::MAX);
        self.list.push(cfg.clone());
        self.index.insert(cfg, id);
        id
    }

    /// Whether no build has what stands under a predicate.
    #[must_use]
    pub fn never(&self, id: u32) -> bool {
        self.list.get(id as usize).is_some_and(Cfg::contradicts_itself)
    }

    /// The id of a predicate under another.
    pub fn under(&mut self, outer: u32, inner: Option<&Cfg>) -> u32 {
        match inner {
            None => outer,
            Some(inner) => {
                let outer = self.list.get(outer as usize).cloned().unwrap_or(Cfg::TRUE);
                self.id(outer.and(inner.clone()))
            }
        }
    }
}

/// Everything that has a name.
#[derive(Debug, Default)]
pub struct World<'a> {
    /// Crates: targets of the workspace first.
    pub crates: Vec<Crate>,
    /// Scopes.
    pub mods: Vec<Mod>,
    /// Definitions.
    pub defs: Vec<Def<'a>>,
    /// Impl blocks, in order.
    pub impls: Vec<DefId>,
    /// Functions, constants and types of each impl or trait, in order.
    pub members: FxHashMap<DefId, Vec<DefId>>,
    /// Imports.
    pub imports: Vec<ImportTask<'a>>,
    /// Macro definitions, parsed when first asked for.
    pub rules: FxHashMap<DefId, OnceLock<Option<Rules>>>,
    /// Macro calls among items.
    pub calls: Vec<CallSite<'a>>,
    /// Files of modules that were declared and not loaded, with where their children are looked for.
    pub wanted: Vec<(String, Directory)>,
    /// Files, by first use.
    pub files: Vec<String>,
    /// Predicates.
    pub cfgs: CfgTable,
    /// Lists of facades; the first is empty.
    pub vias: Vec<Vec<ModId>>,
    /// The scope of the first of a body's blocks with items, by the body's address.
    pub block_scopes: FxHashMap<usize, ModId>,
    /// The crate of std's signatures.
    pub std: Option<CrateId>,
    /// What std's prelude names.
    pub prelude: Option<ModId>,
    /// The crates that are not part of the workspace.
    pub outside: Outside,
}

/// The key of a body in [`World::block_scopes`].
#[must_use]
pub fn body_key(body: &Body) -> usize {
    std::ptr::from_ref(body) as usize
}

impl<'a> World<'a> {
    /// A definition.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "ids are given by this table and it never shrinks")]
    pub fn def(&self, def: DefId) -> &Def<'a> {
        &self.defs[def as usize]
    }

    /// A scope.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "ids are given by this table and it never shrinks")]
    pub fn module(&self, module: ModId) -> &Mod {
        &self.mods[module as usize]
    }

    /// A crate.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "ids are given by this table and it never shrinks")]
    pub fn krate(&self, krate: CrateId) -> &Crate {
        &self.crates[krate as usize]
    }

    /// The crate that a scope belongs to.
    #[must_use]
    pub fn crate_of(&self, module: ModId) -> &Crate {
        self.krate(self.module(module).krate)
    }

    /// Whether a scope belongs to a target of the workspace.
    #[must_use]
    pub fn is_local(&self, module: ModId) -> bool {
        self.crate_of(module).target.is_some()
    }

    /// Whether `inner` is `outer` or stands in it.
    #[must_use]
    pub fn is_within(&self, inner: ModId, outer: ModId) -> bool {
        let mut at = Some(inner);
        while let Some(module) = at {
            if module == outer {
                return true;
            }
            at = self.module(module).parent;
        }
        false
    }

    /// Whether a name can be seen from a scope.
    #[must_use]
    pub fn can_see(&self, from: ModId, vis: Vis) -> bool {
        match vis {
            Vis::Public => true,
            Vis::Within(module) => self.is_within(from, module),
        }
    }

    /// A macro's definition and the crate that it stands in.
    #[must_use]
    pub fn rules(&self, def: DefId) -> Option<(&Rules, CrateId)> {
        let row = self.def(def);
        let rules = self.rules.get(&def)?.get_or_init(|| match row.source {
            Source::Item(Item { kind: ItemKind::MacroRules(rules), .. }) => expand::rules(&rules.rules),
            _ => None,
        });
        Some((rules.as_ref()?, self.module(row.module).krate))
    }

    /// The functions, constants and types of an impl or trait.
    #[must_use]
    pub fn members(&self, def: DefId) -> &[DefId] {
        self.members.get(&def).map(Vec::as_slice).unwrap_or_default()
    }
}
