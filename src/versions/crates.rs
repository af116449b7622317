//! Which locked package the text means that names a crate.
//!
//! The project knows crates by the package's own name, `_` for `-`, renames undone. The member whose text it is has a requirement on it; where it has none, the
//! name came through modules of other members, and theirs counts, or through what it does depend on: of another member that one's requirement
//! counts, of a published crate (`futures`, for what `futures_util` defines) that crate. A member that requires one package several times, under several keys, may mean any of
//! them: then all are taken whose table fits the kind of target.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use crate::model::dependencies::Dependencies;
use crate::model::project::{ExternalReference, Project};
use crate::model::workspace::{DependencyKind, TargetKind};
use crate::versions::asks::Asks;

/// A requirement of a member with what meets it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Met {
    /// Which requirement.
    pub requirement: u32,
    /// What it is for.
    pub kind: DependencyKind,
    /// The locked package.
    pub package: u32,
}

/// Which locked package the text means that names a crate.
#[derive(Debug)]
pub struct Crates<'a> {
    project: &'a Project,
    /// For each package of the project the member that it is.
    members: Vec<Option<u32>>,
    /// By member, index of the crate in the project.
    met: FxHashMap<(u32, u32), Vec<Met>>,
    /// The same for crates that a member does not require, but that what it requires depends on.
    behind: FxHashMap<(u32, u32), Vec<Met>>,
}

impl<'a> Crates<'a> {
    /// Joins a project to a lock.
    #[must_use]
    pub fn of(dependencies: &Dependencies, asks: &Asks, project: &'a Project) -> Self {
        let by_manifest: BTreeMap<&str, u32> = dependencies.members.iter().map(|member| member.manifest.as_str()).zip(0_u32..).collect();
        let members = project.packages.iter().map(|package| by_manifest.get(package.manifest.as_str()).copied()).collect();
        let names: BTreeMap<&str, u32> = project.external_crates.iter().map(String::as_str).zip(0_u32..).collect();
        let mut met: FxHashMap<(u32, u32), Vec<Met>> = FxHashMap::default();
        let mut behind: FxHashMap<(u32, u32), Vec<Met>> = FxHashMap::default();
        let member_of = |package: u32| dependencies.member_of.get(package as usize).copied().flatten();
        for ask in &asks.all {
            let (Some((member, requirement)), Some(package)) = (ask.requirement, ask.met_by) else { continue };
            if let Some(krate) = names.get(ask.package.replace('-', "_").as_str()) {
                met.entry((member, *krate)).or_default().push(Met { requirement, kind: ask.kind, package });
            }
            for inner in asks.by(package) {
                let defined = if member_of(package).is_some() { inner.met_by } else { Some(package) };
                if let (Some(krate), Some(package)) = (names.get(inner.package.replace('-', "_").as_str()), defined) {
                    behind.entry((member, *krate)).or_default().push(Met { requirement, kind: ask.kind, package });
                }
            }
        }
        Self { project, members, met, behind }
    }

    /// The member whose text a module is.
    #[must_use]
    pub fn member(&self, module: u32) -> Option<u32> {
        let package = self.project.modules.get(module as usize)?.package;
        self.members.get(package as usize).copied().flatten()
    }

    /// The members that are part of the project.
    pub fn members(&self) -> impl Iterator<Item = u32> {
        self.members.iter().flatten().copied()
    }

    /// The locked packages that a reference may mean; mostly one.
    #[must_use]
    pub fn meant(&self, reference: &ExternalReference) -> Vec<Met> {
        let facades = self.project.vias.get(reference.via as usize).map(Vec::as_slice).unwrap_or_default();
        let modules = std::iter::once(reference.from).chain(facades.iter().copied());
        let declared = modules.map(|module| self.meant_in(&self.met, module, reference)).find(|met| !met.is_empty());
        declared.unwrap_or_else(|| self.meant_in(&self.behind, reference.from, reference))
    }

    fn meant_in(&self, known: &FxHashMap<(u32, u32), Vec<Met>>, module: u32, reference: &ExternalReference) -> Vec<Met> {
        let (Some(member), Some(module)) = (self.member(module), self.project.modules.get(module as usize)) else { return Vec::new() };
        let Some(all) = known.get(&(member, reference.krate)) else { return Vec::new() };
        let wanted: &[DependencyKind] = match module.target_kind {
            TargetKind::Build => &[DependencyKind::Build],
            TargetKind::Lib | TargetKind::ProcMacro | TargetKind::Bin if !reference.test => &[DependencyKind::Normal],
            _ => &[DependencyKind::Normal, DependencyKind::Dev],
        };
        let mut fitting: Vec<Met> = all.iter().filter(|met| wanted.contains(&met.kind)).copied().collect();
        if fitting.is_empty() {
            fitting.extend_from_slice(all);
        }
        fitting.sort_by_key(|met| (met.package, met.requirement));
        fitting.dedup_by_key(|met| met.package);
        fitting
    }
}
