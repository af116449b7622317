//! Facts into tables: modules, definitions and imports of every crate, macros expanded.
//!
//! Macro calls among items wait in a queue: those whose definition is in textual scope are expanded first, then those
//! that a path finds once imports are resolved, and what is left is read as its tokens read by themselves. Each
//! expansion may define macros and imports of its own, so the three steps repeat until the queue is empty.

use rustc_hash::FxHashMap;
use typed_arena::Arena;
use ustr::Ustr;

use crate::extract::expand::{self, Expansion};
use crate::extract::lower::Position;
use crate::model::cfg::CfgSet;
use crate::model::facts::{Body, Function, Item, ItemKind, MacroCall, Reading, Visibility};
use crate::model::layout::{self, Directory};
use crate::model::project::Lines;
use crate::model::sources::Sources;
use crate::model::words::WORDS;
use crate::resolve::defs::{
    Binding, CallSite, Crate, CrateId, Def, DefId, DefKind, Extern, ImportTask, Mod, ModId, ModKind, Namespace, Res, Source, Vis, World,
    body_key,
};
use crate::resolve::imports;

/// Files may name each other in circles.
const MAX_DEPTH: u32 = 96;
/// Against macros that call themselves, or define macros, without end.
const MAX_EXPANSIONS: usize = 200_000;
const MAX_EXPANSION_DEPTH: u32 = 64;

/// The place that items stand in.
#[derive(Clone, Copy, Debug)]
struct Place {
    module: ModId,
    file: u32,
    cfg: u32,
    test: bool,
    depth: u32,
    /// How many macros are expanded around it.
    expanded: u32,
}

/// What a macro call stands among.
#[derive(Clone, Copy, Debug)]
enum Among {
    Items,
    Members(DefId),
}

struct Task<'a> {
    place: Place,
    call: &'a MacroCall,
    among: Among,
}

/// Collects crates into a world.
pub struct Collector<'a> {
    /// What was collected.
    pub world: World<'a>,
    sources: &'a Sources,
    arena: &'a Arena<Expansion>,
    file_ids: FxHashMap<Ustr, u32>,
    tasks: Vec<Task<'a>>,
    macro_uses: Vec<(ModId, ModId)>,
    expansions: usize,
}

impl<'a> Collector<'a> {
    /// An empty world.
    pub fn new(sources: &'a Sources, arena: &'a Arena<Expansion>) -> Self {
        let world = World { vias: vec![Vec::new()], ..World::default() };
        Self { world, sources, arena, file_ids: FxHashMap::default(), tasks: Vec::new(), macro_uses: Vec::new(), expansions: 0 }
    }

    fn file_id(&mut self, file: &str) -> u32 {
        let key = Ustr::from(file);
        if let Some(&id) = self.file_ids.get(&key) {
            return id;
        }
        let id = u32::try_from(self.world.files.len()).unwrap_or(u32::MAX);
        self.world.files.push(file.to_owned());
        self.file_ids.insert(key, id);
        id
    }

    /// Adds a crate with nothing in it yet, so that crates can name each other in any order.
    pub fn declare(&mut self, name: &str, file: &str, mut krate: Crate) -> CrateId {
        let id = u32::try_from(self.world.crates.len()).unwrap_or(u32::MAX);
        let file_id = self.file_id(file);
        let root = u32::try_from(self.world.mods.len()).unwrap_or(u32::MAX);
        krate.root = root;
        let mut place = Place { module: root, file: file_id, cfg: 0, test: false, depth: 0, expanded: 0 };
        let facts = self.sources.files.get(file);
        if let (Some(facts), None) = (facts, &krate.build) {
            place.cfg = self.world.cfgs.under(0, facts.cfg.as_ref());
            place.test = facts.cfg.as_ref().is_some_and(crate::model::cfg::Cfg::requires_test);
        }
        place.test |= krate.test;
        self.world.crates.push(krate);
        self.add_mod(id, None, Ustr::from(name), ModKind::Root, place, 1, Directory::owner(file), Vis::Public);
        if let Some(facts) = facts {
            self.set_lines(root, facts.lines);
        }
        id
    }

    /// Adds all that a crate's files declare. Macro calls are left for [`Collector::finish`].
    pub fn fill(&mut self, krate: CrateId, items: Option<&'a [Item]>) {
        let root = self.world.krate(krate).root;
        let row = self.world.module(root);
        let place = Place { module: root, file: row.file, cfg: row.cfg, test: row.test, depth: 0, expanded: 0 };
        let file = self.world.files.get(row.file as usize);
        let facts = file.and_then(|file| self.sources.files.get(file));
        if let Some(items) = items.or(facts.map(|facts| facts.items.as_slice())) {
            self.items(items, place);
        }
    }

    #[expect(clippy::too_many_arguments, reason = "the columns of a row")]
    fn add_mod(
        &mut self,
        krate: CrateId,
        parent: Option<ModId>,
        name: Ustr,
        kind: ModKind,
        place: Place,
        line: u32,
        directory: Directory,
        vis: Vis,
    ) -> ModId {
        let id = u32::try_from(self.world.mods.len()).unwrap_or(u32::MAX);
        let node = match (kind, parent) {
            (ModKind::Block | ModKind::Enum, Some(parent)) => self.world.module(parent).node,
            _ => id,
        };
        // a child of a module that is declared twice is itself declared twice
        let home = parent.map(|parent| self.world.module(parent).first);
        let same = home.map(|home| self.world.in_scope(home, name, Namespace::Types, home)).unwrap_or_default();
        let first = same.iter().find_map(|found| match found.res {
            Res::Def(def) => match self.world.def(def).kind {
                DefKind::Mod(other) if node == id && Some(self.world.def(def).module) == home => Some(self.world.module(other).first),
                _ => None,
            },
            _ => None,
        });
        let first = first.unwrap_or(node);
        self.world.mods.push(Mod {
            krate,
            parent,
            def: None,
            node,
            first,
            name,
            kind,
            file: place.file,
            line,
            declared: line,
            cfg: place.cfg,
            test: place.test,
            lines: Lines::default(),
            rewritten: false,
            open: None,
            clock: 0,
            directory,
            depth: place.depth,
            types: FxHashMap::default(),
            values: FxHashMap::default(),
            macros: FxHashMap::default(),
            textual: FxHashMap::default(),
            unnamed: Vec::new(),
        });
        if !matches!(kind, ModKind::Block | ModKind::Enum) {
            let def = self.add_def(DefKind::Mod(id), parent.unwrap_or(id), None, name, vis, line, place, Source::None);
            self.bind(id, WORDS.self_value, Namespace::Types, def, Vis::Within(id));
            if let Some(row) = self.world.mods.get_mut(id as usize) {
                row.def = Some(def);
            }
            if let Some(parent) = parent {
                self.bind(parent, name, Namespace::Types, def, vis);
            }
        }
        id
    }

    #[expect(clippy::too_many_arguments, reason = "the columns of a row")]
    fn add_def(
        &mut self,
        kind: DefKind,
        module: ModId,
        parent: Option<DefId>,
        name: Ustr,
        vis: Vis,
        line: u32,
        place: Place,
        source: Source<'a>,
    ) -> DefId {
        let id = u32::try_from(self.world.defs.len()).unwrap_or(u32::MAX);
        self.world.defs.push(Def { kind, module, parent, name, vis, line, file: place.file, cfg: place.cfg, test: place.test, source });
        id
    }

    fn bind(&mut self, module: ModId, name: Ustr, namespace: Namespace, def: DefId, vis: Vis) {
        let binding = Binding { res: Res::Def(def), vis, imported: false, glob: false, via: 0 };
        if let Some(scope) = self.world.mods.get_mut(module as usize) {
            scope.names_mut(namespace).entry(name).or_default().push(binding);
            scope.clock += 1;
        }
    }

    fn build(&self, module: ModId) -> Option<&CfgSet> {
        self.world.crate_of(module).build.as_ref()
    }

    /// The place under an item's attributes; `None` where the build leaves it out.
    fn under(&mut self, item: &Item, place: Place) -> Option<Place> {
        let mut place = place;
        if let Some(build) = self.build(place.module) {
            if item.cfg.as_ref().is_some_and(|cfg| !cfg.holds(build)) || item.test {
                return None;
            }
            return Some(place);
        }
        if let Some(cfg) = &item.cfg {
            place.cfg = self.world.cfgs.under(place.cfg, Some(cfg));
            if self.world.cfgs.never(place.cfg) {
                return None;
            }
            place.test |= cfg.requires_test();
        }
        place.test |= item.test;
        Some(place)
    }

    fn items(&mut self, items: &'a [Item], place: Place) {
        for item in items {
            if let Some(inner) = self.under(item, place) {
                self.item(item, inner);
            }
        }
    }

    #[expect(clippy::too_many_lines, reason = "one arm a form of the grammar")]
    fn item(&mut self, item: &'a Item, place: Place) {
        let module = place.module;
        let vis = self.world.visibility(module, &item.vis);
        let source = Source::Item(item);
        let def = |this: &mut Self, kind: DefKind, spaces: &[Namespace]| {
            let id = this.add_def(kind, module, None, item.name, vis, item.line, place, source);
            for space in spaces {
                this.bind(module, item.name, *space, id, vis);
            }
            id
        };
        match &item.kind {
            ItemKind::Mod(inner) => self.module(item, inner, place, vis),
            ItemKind::Use(imports) => {
                let tasks = imports.iter().map(|import| ImportTask { module, import, vis, seen: None });
                self.world.imports.extend(tasks);
                def(self, DefKind::Use, &[]);
            }
            ItemKind::ExternCrate { krate, macro_use } => {
                self.extern_crate(item, *krate, *macro_use, place, vis);
                def(self, DefKind::Use, &[]);
            }
            ItemKind::Fn(function) => {
                if let Some((name, attribute)) = function.proc_macro {
                    let id = self.add_def(DefKind::ProcMacro(attribute), module, None, name, Vis::Public, item.line, place, source);
                    self.bind(module, name, Namespace::Macros, id, Vis::Public);
                }
                // a function that defines a macro is that macro for everybody else
                def(self, DefKind::Fn, if function.proc_macro.is_some() { &[] } else { &[Namespace::Values] });
                self.function(function, place);
            }
            ItemKind::Struct(inner) => {
                let spaces: &[Namespace] = if inner.is_value { &[Namespace::Types, Namespace::Values] } else { &[Namespace::Types] };
                def(self, DefKind::Struct, spaces);
            }
            ItemKind::Enum(inner) => {
                let krate = self.world.module(module).krate;
                let directory = self.world.module(module).directory.clone();
                let scope = self.add_mod(krate, Some(module), item.name, ModKind::Enum, place, item.line, directory, vis);
                let parent = def(self, DefKind::Enum(scope), &[Namespace::Types]);
                for variant in &inner.variants {
                    if let (Some(build), Some(cfg)) = (self.build(module), &variant.cfg)
                        && !cfg.holds(build)
                    {
                        continue;
                    }
                    let source = Source::Variant(variant, inner);
                    let id = self.add_def(DefKind::Variant, scope, Some(parent), variant.name, Vis::Public, variant.line, place, source);
                    self.bind(scope, variant.name, Namespace::Types, id, Vis::Public);
                    self.bind(scope, variant.name, Namespace::Values, id, Vis::Public);
                    if let Some(body) = &variant.discriminant {
                        self.body(body, place);
                    }
                }
            }
            ItemKind::Trait(inner) => {
                let id = def(self, DefKind::Trait, &[Namespace::Types]);
                self.members(&inner.items, id, place);
            }
            ItemKind::TypeAlias(_) => {
                def(self, DefKind::TypeAlias, &[Namespace::Types]);
            }
            ItemKind::Const(inner) => {
                let kind = if inner.is_static { DefKind::Static } else { DefKind::Const };
                if item.name == "_" {
                    def(self, kind, &[]);
                } else {
                    def(self, kind, &[Namespace::Values]);
                }
                if let Some(body) = &inner.body {
                    self.body(body, place);
                }
            }
            ItemKind::Impl(inner) => {
                let id = def(self, DefKind::Impl, &[]);
                self.world.impls.push(id);
                self.members(&inner.items, id, place);
            }
            ItemKind::MacroRules(inner) => {
                let id = def(self, DefKind::Macro, &[]);
                self.world.rules.insert(id, std::sync::OnceLock::new());
                if let Some(scope) = self.world.mods.get_mut(module as usize) {
                    scope.textual.entry(item.name).or_default().push((item.line, id));
                }
                if inner.export {
                    let root = self.world.crate_of(module).root;
                    self.bind(root, item.name, Namespace::Macros, id, Vis::Public);
                } else {
                    // `pub(crate) use name;` needs it; a path finds it nowhere else
                    self.bind(module, item.name, Namespace::Macros, id, Vis::Within(module));
                }
            }
            ItemKind::MacroCall(call) => self.call(Task { place, call, among: Among::Items }),
            ItemKind::Include(path) => {
                let from = self.world.files.get(place.file as usize).cloned().unwrap_or_default();
                let target = layout::join(&layout::parent(&from), path);
                if let Some(facts) = self.sources.files.get(&target)
                    && place.depth < MAX_DEPTH
                {
                    let file = self.file_id(&target);
                    self.items(&facts.items, Place { file, depth: place.depth + 1, ..place });
                }
            }
        }
    }

    fn extern_crate(&mut self, item: &'a Item, krate: Ustr, macro_use: bool, place: Place, vis: Vis) {
        let own = self.world.module(place.module).krate;
        let found = if krate == WORDS.self_value { Some(Extern::Here(own)) } else { self.world.extern_crate(own, krate) };
        let Some(found) = found else { return };
        let res = self.world.extern_res(found);
        let binding = Binding { res, vis, imported: true, glob: false, via: 0 };
        if let Some(scope) = self.world.mods.get_mut(place.module as usize)
            && item.name != "_"
        {
            scope.types.entry(item.name).or_default().push(binding);
        }
        if let Extern::Here(krate) = found
            && krate != own
            && macro_use
        {
            let source = self.world.krate(krate).root;
            self.macro_uses.push((source, place.module));
        }
        if place.module == self.world.krate(own).root
            && let Some(krate_row) = self.world.crates.get_mut(own as usize)
        {
            krate_row.externs.insert(item.name, found);
        }
    }

    fn module(&mut self, item: &'a Item, inner: &'a crate::model::facts::Module, place: Place, vis: Vis) {
        let parent = place.module;
        let krate = self.world.module(parent).krate;
        let directory = self.world.module(parent).directory.clone();
        let make = |this: &mut Self, place: Place, kind: ModKind, directory: Directory, line: u32| {
            let id = this.add_mod(krate, Some(parent), item.name, kind, Place { module: parent, ..place }, line, directory, vis);
            if inner.macro_use {
                this.macro_uses.push((id, parent));
            }
            if let Some(row) = this.world.mods.get_mut(id as usize) {
                row.declared = item.line;
                row.rewritten = !item.macros.is_empty();
            }
            id
        };
        if let Some(content) = &inner.content {
            let path = inner.paths.first().map(|(_, path)| *path);
            let id = make(self, place, ModKind::Inline, directory.inline(item.name, path), item.line);
            self.set_lines(id, inner.lines);
            self.items(content, Place { module: id, ..place });
            return;
        }
        if place.depth >= MAX_DEPTH {
            return;
        }
        let build = self.build(parent).cloned();
        let mut targets = Vec::new();
        let mut plain = true;
        for (cfg, path) in &inner.paths {
            match (cfg, &build) {
                (Some(cfg), Some(build)) if !cfg.holds(build) => continue,
                (None, _) | (_, Some(_)) => plain = false,
                _ => {}
            }
            targets.push((directory.explicit(path), cfg.clone()));
            if build.is_some() {
                break;
            }
        }
        if plain {
            let found = directory.plain(item.name).into_iter().find(|(file, _)| self.sources.files.contains_key(file));
            targets.extend(found.map(|found| (found, None)));
        }
        targets.retain(|((file, _), _)| self.sources.files.contains_key(file));
        if targets.is_empty() {
            // the loader may not have seen the declaration: a macro made it
            self.world.wanted.extend(directory.plain(item.name));
            make(self, place, ModKind::Inline, directory.inline(item.name, None), item.line);
            return;
        }
        for ((file, inner_directory), cfg) in targets {
            let Some(facts) = self.sources.files.get(&file) else { continue };
            let mut deep = Place { file: self.file_id(&file), depth: place.depth + 1, ..place };
            for cfg in [cfg.as_ref().filter(|_| build.is_none()), facts.cfg.as_ref()].into_iter().flatten() {
                if let Some(build) = &build {
                    if !cfg.holds(build) {
                        return;
                    }
                } else {
                    deep.cfg = self.world.cfgs.under(deep.cfg, Some(cfg));
                    deep.test |= cfg.requires_test();
                }
            }
            let id = make(self, deep, ModKind::File, inner_directory, 1);
            self.set_lines(id, facts.lines);
            self.items(&facts.items, Place { module: id, ..deep });
        }
    }

    fn set_lines(&mut self, module: ModId, lines: Lines) {
        if let Some(row) = self.world.mods.get_mut(module as usize) {
            row.lines = lines;
        }
    }

    fn members(&mut self, items: &'a [Item], parent: DefId, place: Place) {
        for item in items {
            let Some(place) = self.under(item, place) else { continue };
            let kind = match &item.kind {
                ItemKind::Fn(function) => {
                    self.function(function, place);
                    DefKind::AssocFn
                }
                ItemKind::Const(constant) => {
                    if let Some(body) = &constant.body {
                        self.body(body, place);
                    }
                    DefKind::AssocConst
                }
                ItemKind::TypeAlias(_) => DefKind::AssocType,
                ItemKind::MacroCall(call) => {
                    self.call(Task { place, call, among: Among::Members(parent) });
                    continue;
                }
                _ => continue,
            };
            let vis = match item.vis {
                Visibility::Public => Vis::Public,
                _ => Vis::Within(place.module),
            };
            let id = self.add_def(kind, place.module, Some(parent), item.name, vis, item.line, place, Source::Item(item));
            self.world.members.entry(parent).or_default().push(id);
        }
    }

    fn function(&mut self, function: &'a Function, place: Place) {
        if let Some(body) = &function.body {
            self.body(body, place);
        }
    }

    /// The scopes of the blocks of a body that declare items.
    fn body(&mut self, body: &'a Body, place: Place) {
        if body.scopes.is_empty() {
            return;
        }
        let krate = self.world.module(place.module).krate;
        let directory = self.world.module(place.module).directory.clone();
        let mut ids = Vec::with_capacity(body.scopes.len());
        let mut first = None;
        for scope in &body.scopes {
            let parent = scope.parent.and_then(|parent| ids.get(parent as usize).copied()).unwrap_or(place.module);
            let id = self.add_mod(krate, Some(parent), Ustr::default(), ModKind::Block, place, 0, directory.clone(), Vis::Within(parent));
            first.get_or_insert(id);
            ids.push(id);
        }
        if let Some(first) = first {
            self.world.block_scopes.insert(body_key(body), first);
        }
        for (scope, id) in body.scopes.iter().zip(ids) {
            let mut place = Place { module: id, ..place };
            if let Some(cfg) = &scope.cfg {
                match self.build(id) {
                    Some(build) if !cfg.holds(build) => continue,
                    Some(_) => {}
                    None => {
                        place.cfg = self.world.cfgs.under(place.cfg, Some(cfg));
                        place.test |= cfg.requires_test();
                    }
                }
            }
            self.items(&scope.items, place);
        }
    }

    /// Expands macros and resolves imports until nothing is left to do.
    pub fn finish(&mut self) {
        loop {
            self.hoist_macros();
            if self.expand(false) {
                continue;
            }
            imports::resolve(&mut self.world);
            self.hoist_macros();
            if self.expand(true) {
                continue;
            }
            let tasks = std::mem::take(&mut self.tasks);
            if tasks.is_empty() {
                imports::name_the_missing(&mut self.world);
                return;
            }
            for task in tasks {
                self.read(&task.call.reading, &task, true);
            }
        }
    }

    /// `#[macro_use]` on modules and crates.
    fn hoist_macros(&mut self) {
        loop {
            let mut changed = false;
            for (source, target) in self.macro_uses.clone() {
                let from = self.world.module(source);
                let line = if from.kind == ModKind::Root { 0 } else { from.declared };
                let mut names: Vec<(Ustr, Vec<DefId>)> = if from.kind == ModKind::Root {
                    let defs = |list: &Vec<Binding>| {
                        list.iter().filter_map(|b| if let Res::Def(def) = b.res { Some(def) } else { None }).collect()
                    };
                    from.macros.iter().map(|(name, list)| (*name, defs(list))).collect()
                } else {
                    from.textual.iter().map(|(name, list)| (*name, list.iter().map(|(_, def)| *def).collect())).collect()
                };
                names.sort_by_key(|(name, _)| *name);
                let Some(into) = self.world.mods.get_mut(target as usize) else { continue };
                for (name, defs) in names {
                    let known = into.textual.entry(name).or_default();
                    for def in defs {
                        if !known.iter().any(|(_, old)| *old == def) {
                            known.push((line, def));
                            changed = true;
                        }
                    }
                }
            }
            if !changed {
                return;
            }
        }
    }

    fn call(&mut self, task: Task<'a>) {
        if task.call.expanded {
            self.read(&task.call.reading, &task, false);
        } else {
            self.tasks.push(task);
        }
    }

    /// Expands the waiting calls whose definition is known, side by side; whether there was one.
    fn expand(&mut self, by_path: bool) -> bool {
        let world = &self.world;
        let is_known = |task: &Task<'a>| {
            let textual = task.call.path.segments.len() == 1 && !task.call.path.global;
            let found = if by_path || textual { world.macro_at(task.place.module, &task.call.path) } else { None };
            matches!(found.map(|found| found.res), Some(Res::Def(def)) if world.def(def).kind == DefKind::Macro)
        };
        let (ready, waiting): (Vec<_>, Vec<_>) = std::mem::take(&mut self.tasks).into_iter().partition(is_known);
        self.tasks = waiting;
        let endless = self.expansions > MAX_EXPANSIONS;
        let expanded: Vec<Option<Expansion>> = {
            use rayon::prelude::*;
            let expand =
                |task: &Task<'a>| if endless || task.place.expanded >= MAX_EXPANSION_DEPTH { None } else { expansion(world, task) };
            ready.par_iter().map(expand).collect()
        };
        self.expansions += ready.len();
        let progress = !ready.is_empty();
        for (task, expansion) in ready.into_iter().zip(expanded) {
            let task = Task { place: Place { expanded: task.place.expanded + 1, ..task.place }, ..task };
            match expansion {
                Some(expansion) => {
                    let expansion: &'a Expansion = self.arena.alloc(expansion);
                    self.read(&expansion.reading, &task, false);
                }
                None => self.read(&task.call.reading, &task, true),
            }
        }
        progress
    }

    fn read(&mut self, reading: &'a Reading, task: &Task<'a>, opaque: bool) {
        let Place { module, file, cfg, test, .. } = task.place;
        self.world.calls.push(CallSite { module, file, cfg, test, call: task.call, opaque });
        let Reading::Items(items) = reading else { return };
        match task.among {
            Among::Items => self.items(items, task.place),
            Among::Members(parent) => self.members(items, parent, task.place),
        }
    }
}

fn expansion(world: &World, task: &Task) -> Option<Expansion> {
    let position = match task.among {
        Among::Items => Position::Items,
        Among::Members(parent) if world.def(parent).kind == DefKind::Trait => Position::TraitItems,
        Among::Members(_) => Position::ImplItems,
    };
    expand::expansion(task.call, position, &|path| world.rules_at(task.place.module, path))
}
