//! The resolver's tables into the project: ids become names, everything is sorted.

use std::collections::BTreeMap;

use rayon::slice::ParallelSliceMut as _;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::model::cfg::Cfg;
use crate::model::facts::{Item as FactItem, ItemKind as FactKind, Path, Type, Visibility};
use crate::model::project::{Function, Item, ItemKind, Lines, Module, Project, ProjectPackage, Reach, Reference, Unknown, Unresolved};
use crate::model::sources::Sources;
use crate::model::workspace::Workspace;
use crate::resolve::defs::{CfgTable, DefId, DefKind, ModId, ModKind, Source, World};
use crate::resolve::emit::{Findings, RawReference};
use crate::resolve::externals;
use crate::resolve::numbers::Numbers;
use crate::resolve::suppressions;

/// How many of the unknown paths are shown.
const EXAMPLES: usize = 20;

/// Sorts and numbers what was found.
#[must_use]
pub fn project(workspace: &Workspace, sources: &Sources, world: &World, cfgs: &CfgTable, findings: &Findings) -> Project {
    let mut project = Project::default();
    let packages = packages(workspace, &mut project);
    let (cfg_list, cfg_map) = sorted_cfgs(cfgs, world, findings);
    project.cfgs = cfg_list;
    let mut numbers = Numbers::of(world);
    modules(world, workspace, &packages, &cfg_map, &mut project, &mut numbers);
    items(world, &mut project, &mut numbers);
    let externals = externals::collect(world, &findings.externals, &|cfg| cfg_map.get(&cfg).copied().unwrap_or(0), &numbers, &mut project);
    references(world, &findings.references, &cfg_map, &numbers, externals.iter().map(|(_, via)| via), &mut project);
    externals::number_vias(externals, &mut project);
    project.suppressions = suppressions::placed(sources, world, &numbers, &project.files);
    project.unresolved = unresolved(world, findings);
    project.wanted.clone_from(&world.wanted);
    project.wanted.sort();
    project.wanted.dedup();
    project
}

fn packages(workspace: &Workspace, project: &mut Project) -> FxHashMap<usize, u32> {
    let mut map = FxHashMap::default();
    for (at, package) in workspace.packages.iter().enumerate().filter(|(_, package)| package.selected) {
        map.insert(at, u32::try_from(project.packages.len()).unwrap_or(u32::MAX));
        project.packages.push(ProjectPackage {
            name: package.name.clone(),
            version: package.version.clone(),
            manifest: package.manifest.clone(),
            dependencies: Vec::new(),
        });
    }
    for (at, package) in workspace.packages.iter().enumerate() {
        let Some(&own) = map.get(&at) else { continue };
        let mut list: Vec<_> = package
            .dependencies
            .iter()
            .filter_map(|dependency| Some((*map.get(&dependency.member?)?, dependency.kind)))
            .filter(|(to, _)| *to != own)
            .collect();
        list.sort_unstable();
        list.dedup();
        if let Some(row) = project.packages.get_mut(own as usize) {
            row.dependencies = list;
        }
    }
    map
}

fn sorted_cfgs(table: &CfgTable, world: &World, findings: &Findings) -> (Vec<Cfg>, FxHashMap<u32, u32>) {
    let of_references = findings.references.iter().map(|reference| reference.cfg);
    let of_externals = findings.externals.iter().map(|external| external.spot.cfg);
    let mut used: Vec<u32> = of_references.chain(of_externals).chain(world.mods.iter().map(|module| module.cfg)).collect();
    used.sort_unstable();
    used.dedup();
    let mut by_cfg: BTreeMap<&Cfg, u32> = BTreeMap::new();
    for id in &used {
        if let Some(cfg) = table.list.get(*id as usize) {
            by_cfg.entry(cfg).or_insert(*id);
        }
    }
    let mut list = vec![Cfg::TRUE];
    let mut map = FxHashMap::from_iter([(0, 0)]);
    for (cfg, id) in by_cfg {
        if *cfg != Cfg::TRUE {
            map.insert(id, u32::try_from(list.len()).unwrap_or(u32::MAX));
            list.push(cfg.clone());
        }
    }
    (list, map)
}

/// `a::b` below a crate root.
fn id_of(world: &World, workspace: &Workspace, module: ModId) -> Option<String> {
    let row = world.module(module);
    match row.parent {
        None => {
            let (package, target) = world.krate(row.krate).target?;
            Some(workspace.packages.get(package)?.targets.get(target)?.id.clone())
        }
        Some(parent) => {
            let outer = id_of(world, workspace, world.module(parent).node)?;
            Some(format!("{outer}::{}", row.name))
        }
    }
}

fn modules(
    world: &World,
    workspace: &Workspace,
    packages: &FxHashMap<usize, u32>,
    cfg_map: &FxHashMap<u32, u32>,
    project: &mut Project,
    numbers: &mut Numbers,
) {
    let mut by_id: BTreeMap<String, Vec<ModId>> = BTreeMap::new();
    for module in 0..u32::try_from(world.mods.len()).unwrap_or(u32::MAX) {
        let row = world.module(module);
        if row.node != module {
            continue;
        }
        let Some((package, _)) = world.krate(row.krate).target else { continue };
        if packages.contains_key(&package)
            && let Some(id) = id_of(world, workspace, module)
        {
            by_id.entry(id).or_default().push(module);
        }
    }
    let mut files: Vec<(String, u32)> = by_id
        .values()
        .flatten()
        .map(|module| world.module(*module).file)
        .chain(world.defs.iter().filter(|def| world.is_local(def.module)).map(|def| def.file))
        .filter_map(|file| Some((world.files.get(file as usize)?.clone(), file)))
        .collect();
    files.sort();
    files.dedup();
    for (at, (name, file)) in files.into_iter().enumerate() {
        numbers.files.set(file, u32::try_from(at).unwrap_or(u32::MAX));
        project.files.push(name);
    }
    for (at, group) in by_id.values().enumerate() {
        for module in group {
            numbers.modules.set(*module, u32::try_from(at).unwrap_or(u32::MAX));
        }
    }
    for (id, group) in by_id {
        let Some(&first) = group.first() else { continue };
        let row = world.module(first);
        let Some((package, target)) = world.krate(row.krate).target else { continue };
        let Some(target) = workspace.packages.get(package).and_then(|package| package.targets.get(target)) else { continue };
        let mut lines = Lines::default();
        // two declarations of one file (each under its cfg) are one text
        let mut texts: Vec<(u32, u32)> = Vec::new();
        for module in &group {
            let row = world.module(*module);
            if texts.contains(&(row.file, row.line)) {
                continue;
            }
            texts.push((row.file, row.line));
            let own = row.lines;
            lines = Lines {
                code: lines.code + own.code,
                doc: lines.doc + own.doc,
                comment: lines.comment + own.comment,
                blank: lines.blank + own.blank,
            };
        }
        project.modules.push(Module {
            id,
            parent: row.parent.and_then(|parent| numbers.modules.get(world.module(parent).node)),
            package: packages.get(&package).copied().unwrap_or(0),
            target: target.name.clone(),
            target_kind: target.kind,
            file: numbers.files.get(row.file).unwrap_or(0),
            line: row.line,
            inline: row.kind == ModKind::Inline,
            test: group.iter().all(|module| world.module(*module).test),
            cfg: if group.len() == 1 { cfg_map.get(&row.cfg).copied().unwrap_or(0) } else { 0 },
            lines,
            functions: Vec::new(),
        });
    }
}

fn type_text(ty: &Type) -> String {
    match ty {
        Type::Path(path) => path_text(path),
        Type::Ref(inner) => format!("&{}", type_text(inner)),
        Type::Ptr(inner) => format!("*{}", type_text(inner)),
        Type::Slice(inner) => format!("[{}]", type_text(inner)),
        Type::Array(parts) => format!("[{}; _]", type_text(&parts.0)),
        Type::Tuple(parts) => format!("({})", parts.iter().map(type_text).collect::<Vec<_>>().join(", ")),
        Type::Dyn(bounds) => format!("dyn {}", bounds.iter().map(path_text).collect::<Vec<_>>().join(" + ")),
        Type::Impl(bounds) => format!("impl {}", bounds.iter().map(path_text).collect::<Vec<_>>().join(" + ")),
        Type::Fn(..) => "fn".to_owned(),
        Type::Never => "!".to_owned(),
        Type::Infer | Type::Macro(_) => "_".to_owned(),
    }
}

fn path_text(path: &Path) -> String {
    let name = path.last_name().to_string();
    match path.segments.last().and_then(|segment| segment.args.as_ref()).filter(|args| !args.types.is_empty()) {
        Some(args) => format!("{name}<{}>", args.types.iter().map(type_text).collect::<Vec<_>>().join(", ")),
        None => name,
    }
}

fn item_kind(kind: DefKind, item: &FactItem) -> Option<ItemKind> {
    Some(match kind {
        DefKind::Struct => match &item.kind {
            FactKind::Struct(inner) if inner.is_union => ItemKind::Union,
            _ => ItemKind::Struct,
        },
        DefKind::Enum(_) => ItemKind::Enum,
        DefKind::Trait => ItemKind::Trait,
        DefKind::TypeAlias => ItemKind::TypeAlias,
        DefKind::Fn => ItemKind::Function,
        DefKind::Const => ItemKind::Const,
        DefKind::Static => ItemKind::Static,
        DefKind::Macro => ItemKind::Macro,
        DefKind::Impl => ItemKind::Impl,
        _ => return None,
    })
}

fn items(world: &World, project: &mut Project, numbers: &mut Numbers) {
    let mut rows: Vec<(Item, DefId)> = Vec::new();
    for def in 0..u32::try_from(world.defs.len()).unwrap_or(u32::MAX) {
        let row = world.def(def);
        let Some(module) = numbers.modules.get(world.module(row.module).node) else { continue };
        let Source::Item(item) = row.source else { continue };
        if let FactKind::Fn(function) = &item.kind
            && function.body.is_some()
            && row.kind != DefKind::ProcMacro(true)
            && row.kind != DefKind::ProcMacro(false)
            && let Some(module) = project.modules.get_mut(module as usize)
        {
            let owner = row.parent.and_then(|parent| owner_name(world, parent));
            let name = owner.map_or_else(|| row.name.to_string(), |owner| format!("{owner}::{}", row.name));
            module.functions.push(Function { name, line: row.line, cognitive: function.cognitive, test: row.test });
        }
        let Some(kind) = item_kind(row.kind, item) else { continue };
        if row.parent.is_some() {
            continue;
        }
        let name = match &item.kind {
            FactKind::Impl(inner) => match &inner.of_trait {
                Some(path) => format!("impl {} for {}", path_text(path), type_text(&inner.self_ty)),
                None => format!("impl {}", type_text(&inner.self_ty)),
            },
            _ => row.name.to_string(),
        };
        let reach = match item.vis {
            Visibility::Public => Reach::Public,
            Visibility::Private => Reach::Private,
            Visibility::Crate | Visibility::In(_) => Reach::Restricted,
        };
        let generic = match &item.kind {
            FactKind::Struct(inner) => !inner.generics.params.is_empty(),
            FactKind::Enum(inner) => !inner.generics.params.is_empty(),
            FactKind::Fn(inner) => !inner.generics.params.is_empty(),
            FactKind::Trait(_) => true,
            _ => false,
        };
        rows.push((Item { module, name, kind, line: row.line, reach, test: row.test, generic }, def));
    }
    rows.sort_by(|(a, x), (b, y)| (a.module, a.line, &a.name, a.kind, x).cmp(&(b.module, b.line, &b.name, b.kind, y)));
    for (item, def) in rows {
        let same = project.items.last().is_some_and(|last| {
            (last.module, last.line, &last.name, last.kind) == (item.module, item.line, &item.name, item.kind)
                && last.kind != ItemKind::Impl
        });
        if !same {
            project.items.push(item);
        }
        numbers.items.set(def, u32::try_from(project.items.len() - 1).unwrap_or(u32::MAX));
    }
    for module in &mut project.modules {
        module.functions.sort_by(|a, b| (a.line, &a.name, a.cognitive).cmp(&(b.line, &b.name, b.cognitive)));
        module.functions.dedup_by(|a, b| (a.line, &a.name) == (b.line, &b.name));
    }
    // associated items and variants belong to their impl, trait or enum
    for def in 0..u32::try_from(world.defs.len()).unwrap_or(u32::MAX) {
        if let Some(parent) = world.def(def).parent
            && let Some(item) = numbers.items.get(parent)
        {
            numbers.items.set(def, item);
        }
    }
}

fn owner_name(world: &World, parent: DefId) -> Option<String> {
    match world.def(parent).source {
        Source::Item(FactItem { kind: FactKind::Impl(inner), .. }) => Some(type_text(&inner.self_ty)),
        Source::Item(item) => Some(item.name.to_string()),
        _ => None,
    }
}

/// The facade that a name was found in, those behind it, and where it led.
type Facades = (Option<ModId>, u32, ModId);

fn references<'a>(
    world: &World,
    raw: &[RawReference],
    cfg_map: &FxHashMap<u32, u32>,
    numbers: &Numbers,
    other_vias: impl Iterator<Item = &'a Vec<u32>>,
    project: &mut Project,
) {
    let mut vias: BTreeMap<Vec<u32>, u32> = BTreeMap::from([(Vec::new(), 0)]);
    vias.extend(other_vias.map(|list| (list.clone(), 0)));
    let mut cache: FxHashMap<Facades, Vec<u32>> = FxHashMap::default();
    let mut rows: Vec<(Reference, Facades)> = Vec::with_capacity(raw.len());
    // a file that two declarations share (each under its cfg) was walked twice: what its first walk found stands, under no predicate
    let mut texts: FxHashMap<(u32, u32), ModId> = FxHashMap::default();
    for reference in raw {
        if let Some(from) = numbers.modules.get(reference.from) {
            let first = texts.entry((from, reference.file)).or_insert(reference.from);
            *first = (*first).min(reference.from);
        }
    }
    let shared: FxHashSet<(u32, u32)> = raw
        .iter()
        .filter_map(|reference| {
            let key = (numbers.modules.get(reference.from)?, reference.file);
            (texts.get(&key) != Some(&reference.from)).then_some(key)
        })
        .collect();
    let identity = |reference: &RawReference| {
        (
            numbers.modules.get(reference.from),
            numbers.modules.get(reference.to),
            reference.kind,
            reference.file,
            reference.line,
            reference.column,
            reference.name,
        )
    };
    let firsts: FxHashSet<_> = raw
        .iter()
        .filter(|reference| {
            let from = numbers.modules.get(reference.from).unwrap_or(u32::MAX);
            shared.contains(&(from, reference.file)) && texts.get(&(from, reference.file)) == Some(&reference.from)
        })
        .map(identity)
        .collect();
    for reference in raw {
        let (Some(from), Some(to)) = (numbers.modules.get(reference.from), numbers.modules.get(reference.to)) else { continue };
        let is_shared = shared.contains(&(from, reference.file));
        let again = is_shared && texts.get(&(from, reference.file)) != Some(&reference.from);
        if again && firsts.contains(&identity(reference)) {
            continue;
        }
        let key = (reference.facade, reference.via, reference.to);
        cache.entry(key).or_insert_with(|| {
            let behind = world.vias.get(reference.via as usize).map(Vec::as_slice).unwrap_or_default();
            let facades = reference.facade.iter().chain(behind).filter(|facade| **facade != reference.to);
            let list: Vec<u32> = facades.filter_map(|facade| numbers.modules.get(*facade)).collect();
            vias.entry(list.clone()).or_insert(0);
            list
        });
        rows.push((
            Reference {
                from,
                to,
                test: reference.test,
                kind: reference.kind,
                file: numbers.files.get(reference.file).unwrap_or(0),
                line: reference.line,
                from_item: reference.item.and_then(|item| numbers.items.get(item)),
                to_item: reference.target.and_then(|item| numbers.items.get(item)),
                name: reference.name,
                cfg: if is_shared { 0 } else { cfg_map.get(&reference.cfg).copied().unwrap_or(0) },
                via: 0,
                reexport: reference.reexport,
                in_macro: reference.in_macro,
                item_unknown: reference.item_unknown,
            },
            key,
        ));
    }
    for (at, id) in vias.values_mut().enumerate() {
        *id = u32::try_from(at).unwrap_or(0);
    }
    let ids: FxHashMap<Facades, u32> = cache.iter().map(|(key, list)| (*key, vias.get(list).copied().unwrap_or(0))).collect();
    project.references = rows
        .into_iter()
        .map(|(mut reference, key)| {
            reference.via = ids.get(&key).copied().unwrap_or(0);
            reference
        })
        .collect();
    project.references.par_sort_unstable();
    project.vias = vias.into_keys().collect();
}

fn unresolved(world: &World, findings: &Findings) -> Unresolved {
    let mut examples: Vec<Unknown> = findings
        .unknown
        .iter()
        .map(|unknown| Unknown {
            file: world.files.get(unknown.file as usize).cloned().unwrap_or_default(),
            line: unknown.line,
            path: unknown.path.clone(),
        })
        .collect();
    examples.sort();
    examples.truncate(EXAMPLES);
    Unresolved {
        paths: findings.paths,
        unknown: findings.unknown.len() as u64,
        item_unknown: findings.item_unknown,
        receivers: findings.receivers,
        receivers_unknown: findings.receivers_unknown,
        macros_opaque: findings.macros_opaque,
        examples,
    }
}
