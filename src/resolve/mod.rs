//! Facts of all files into one graph: modules, scopes, imports to a fixpoint, references.
//!
//! ```text
//! facts ─collect─▶ scopes and definitions ─imports─▶ names ─index─▶ signatures ─walk─▶ references ─assemble─▶ Project
//! ```

pub mod assemble;
pub mod candidates;
pub mod collect;
pub mod defs;
pub mod emit;
pub mod externals;
pub mod imports;
pub mod index;
pub mod infer;
pub mod lang;
pub mod names;
pub mod numbers;
pub mod outside;
pub mod outside_paths;
pub mod signature;
pub mod suppressions;
pub mod ty;
pub mod walk;

use std::collections::BTreeSet;
use std::sync::Mutex;

use rayon::prelude::*;
use rustc_hash::FxHashMap;
use typed_arena::Arena;
use ustr::Ustr;

use crate::model::cfg::CfgSet;
use crate::model::facts::{FileFacts, ItemKind};
use crate::model::project::Project;
use crate::model::sources::Sources;
use crate::model::workspace::{DependencyKind, TargetKind, Workspace};
use crate::resolve::collect::Collector;
use crate::resolve::defs::{CallSite, Crate, CrateId, DefId, Extern, Namespace, World};
use crate::resolve::emit::Findings;
use crate::resolve::index::Index;
use crate::resolve::names::Outcome;
use crate::resolve::outside::NOWHERE;

/// What is known of crates that are not part of the workspace: their public signatures as facts.
#[derive(Clone, Copy, Debug)]
pub struct Signatures<'a> {
    /// The standard library.
    pub std: &'a FileFacts,
    /// One top-level module for each crate.
    pub externs: &'a FileFacts,
}

/// The text of [`Signatures::std`].
pub const STD_SIGNATURES: &str = include_str!("signatures/std.rs");
const EXTERN_SIGNATURES: &str = include_str!("signatures/externs.rs");

/// The text of [`Signatures::externs`] for a workspace: the crates that its members name, and those that these name.
#[must_use]
pub fn extern_signatures(workspace: &Workspace) -> String {
    let sections: Vec<(&str, &str)> =
        EXTERN_SIGNATURES.split("\npub mod ").skip(1).filter_map(|section| Some((section.split_once(' ')?.0, section))).collect();
    let dependencies = workspace.packages.iter().flat_map(|package| &package.dependencies);
    let mut wanted: BTreeSet<String> =
        dependencies.filter(|dependency| dependency.member.is_none()).map(|dependency| dependency.package.replace('-', "_")).collect();
    loop {
        let before = wanted.len();
        for (_, text) in sections.iter().filter(|(name, _)| wanted.contains(*name)).copied().collect::<Vec<_>>() {
            let named = sections.iter().filter(|(name, _)| text.contains(&format!("::{name}::")));
            wanted.extend(named.map(|(name, _)| (*name).to_owned()));
        }
        if wanted.len() == before {
            break;
        }
    }
    let text: Vec<String> = sections.iter().filter(|(name, _)| wanted.contains(*name)).map(|(_, text)| format!("pub mod {text}")).collect();
    text.join("\n")
}

/// Resolves a workspace. `build`: the cfgs of one build, or the union of all.
#[must_use]
pub fn project(workspace: &Workspace, sources: &Sources, signatures: Signatures, build: Option<&CfgSet>) -> Project {
    let arena = Arena::new();
    let mut collector = Collector::new(sources, &arena);
    add_signatures(&mut collector, signatures);
    add_targets(&mut collector, workspace, build);
    collector.finish();
    let mut world = collector.world;
    let cfgs = Mutex::new(std::mem::take(&mut world.cfgs));
    let index = Index::new(world);
    let findings = walk_all(&index, &cfgs);
    let cfgs = cfgs.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    assemble::project(workspace, sources, &index.world, &cfgs, &findings)
}

fn new_crate(edition: u16, externs: FxHashMap<Ustr, Extern>) -> Crate {
    Crate { root: 0, edition, externs, target: None, test: false, build: None }
}

fn add_signatures<'a>(collector: &mut Collector<'a>, signatures: Signatures<'a>) {
    let mut externs = FxHashMap::default();
    let modules: Vec<_> = signatures
        .externs
        .items
        .iter()
        .filter_map(|item| match &item.kind {
            ItemKind::Mod(module) => Some((item.name, module.content.as_deref()?)),
            _ => None,
        })
        .collect();
    for (at, (name, _)) in modules.iter().enumerate() {
        externs.insert(*name, Extern::Here(u32::try_from(at + 1).unwrap_or(u32::MAX)));
    }
    let std = collector.declare("std", "<std>", new_crate(2021, FxHashMap::default()));
    collector.world.std = Some(std);
    let mut declared = Vec::new();
    for (name, items) in modules {
        declared.push((collector.declare(&name, &format!("<{name}>"), new_crate(2021, externs.clone())), items));
    }
    collector.fill(std, Some(&signatures.std.items));
    for (krate, items) in declared {
        collector.fill(krate, Some(items));
    }
    collector.world.name_signatures();
    let root = collector.world.krate(std).root;
    let prelude = [Ustr::from("crate"), Ustr::from("prelude"), Ustr::from("v1")];
    if let Outcome::Found(found, 0) = collector.world.names(root, &prelude, false, Namespace::Types, false)
        && let Some(defs::Res::Def(def)) = found.first().map(|found| found.res)
        && let defs::DefKind::Mod(module) = collector.world.def(def).kind
    {
        collector.world.prelude = Some(module);
    }
}

/// Whether a build has a target: `cargo check` makes libraries, binaries and build scripts whose features are on.
fn in_build(kind: TargetKind) -> bool {
    !matches!(kind, TargetKind::Example | TargetKind::Test | TargetKind::Bench)
}

fn add_targets(collector: &mut Collector<'_>, workspace: &Workspace, build: Option<&CfgSet>) {
    let first = u32::try_from(collector.world.crates.len()).unwrap_or(u32::MAX);
    let signature_crates: FxHashMap<Ustr, CrateId> = collector
        .world
        .crates
        .iter()
        .enumerate()
        .map(|(at, row)| (collector.world.module(row.root).name, u32::try_from(at).unwrap_or(0)))
        .collect();
    let mut targets = Vec::new();
    let mut libraries: FxHashMap<usize, CrateId> = FxHashMap::default();
    for (at, package) in workspace.packages.iter().enumerate() {
        for (which, target) in package.targets.iter().enumerate() {
            let on = target.required_features.iter().all(|feature| package.enabled_features.contains(feature));
            if build.is_some() && (!in_build(target.kind) || !on) {
                continue;
            }
            let id = first + u32::try_from(targets.len()).unwrap_or(0);
            if matches!(target.kind, TargetKind::Lib | TargetKind::ProcMacro) {
                libraries.entry(at).or_insert(id);
            }
            targets.push((at, which));
        }
    }
    let mut declared = Vec::new();
    for (at, which) in targets {
        let Some(package) = workspace.packages.get(at) else { continue };
        let Some(target) = package.targets.get(which) else { continue };
        let mut externs: FxHashMap<Ustr, Extern> = FxHashMap::default();
        for dependency in &package.dependencies {
            if (target.kind == TargetKind::Build) != (dependency.kind == DependencyKind::Build) {
                continue;
            }
            let name = Ustr::from(&dependency.extern_name);
            let member = dependency.member.and_then(|member| libraries.get(&member).copied());
            let real = Ustr::from(&dependency.package.replace('-', "_"));
            let found = match member.or_else(|| signature_crates.get(&real).copied()) {
                Some(krate) => Extern::Here(krate),
                None if dependency.member.is_some() => Extern::Absent(NOWHERE), // a member without a library
                None => Extern::Absent(collector.world.outside.place(real, Ustr::default())),
            };
            externs.insert(name, found);
        }
        if !matches!(target.kind, TargetKind::Lib | TargetKind::ProcMacro | TargetKind::Build)
            && let Some(&library) = libraries.get(&at)
        {
            let own = package.targets.iter().find(|target| matches!(target.kind, TargetKind::Lib | TargetKind::ProcMacro));
            if let Some(own) = own {
                externs.insert(Ustr::from(&own.crate_name), Extern::Here(library));
            }
        }
        let build = build.map(|build| {
            let mut set = build.clone();
            let features = package.enabled_features.iter().filter(|feature| !feature.starts_with("dep:"));
            set.set.extend(features.map(|feature| (Ustr::from("feature"), Some(Ustr::from(feature)))));
            set.undecided.extend(&package.script.undecided);
            for (name, cfg) in &package.script.aliases {
                if cfg.holds(&set) {
                    set.set.insert((*name, None));
                }
            }
            set
        });
        let krate = Crate {
            root: 0,
            edition: target.edition,
            externs,
            target: Some((at, which)),
            test: matches!(target.kind, TargetKind::Test | TargetKind::Bench),
            build,
        };
        declared.push(collector.declare(&target.crate_name, &target.root_file, krate));
    }
    for krate in declared {
        collector.fill(krate, None);
    }
}

fn walk_all(index: &Index, cfgs: &Mutex<defs::CfgTable>) -> Findings {
    let world: &World = &index.world;
    let defs: Vec<DefId> =
        (0..u32::try_from(world.defs.len()).unwrap_or(u32::MAX)).filter(|def| world.is_local(world.def(*def).module)).collect();
    let in_defs = |defs: &[DefId]| defs.iter().fold(Findings::default(), |found, def| walk::definition(index, cfgs, *def, found));
    let in_calls = |sites: &[CallSite]| {
        let local = sites.iter().filter(|site| world.is_local(site.module));
        local.fold(Findings::default(), |found, site| walk::call(index, cfgs, site, found))
    };
    let mut parts: Vec<Findings> = defs.par_chunks(64).map(in_defs).collect();
    parts.par_extend(world.calls.par_chunks(256).map(in_calls));
    let mut all = Findings::default();
    all.references.reserve(parts.iter().map(|part| part.references.len()).sum());
    for part in parts {
        all.append(part);
    }
    all
}
