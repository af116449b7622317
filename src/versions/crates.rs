//! Which locked package the text means that names a crate.
//!
//! The project knows crates by the package's own name, `_` for `-`, renames undone. The member whose text it is has a requirement on it; where it has none, the
//! name came through modules of other members, and theirs counts. A member that requires one package several times, under several keys, may mean any of
//! them: then all are taken whose table fits the kind of target.

use std::collections::BTreeMap;

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
    /// By member, crate name.
    met: BTreeMap<(u32, String), Vec<Met>>,
}

impl<'a> Crates<'a> {
    /// Joins a project to a lock.
    #[must_use]
    pub fn of(dependencies: &Dependencies, asks: &Asks, project: &'a Project) -> Self {
        let by_manifest: BTreeMap<&str, u32> = dependencies.members.iter().map(|member| member.manifest.as_str()).zip(0_u32..).collect();
        let members = project.packages.iter().map(|package| by_manifest.get(package.manifest.as_str()).copied()).collect();
        let mut met: BTreeMap<(u32, String), Vec<Met>> = BTreeMap::new();
        for ask in &asks.all {
            let member = dependencies.member_of.get(ask.by as usize).copied().flatten();
            if let (Some(member), Some(requirement), Some(package)) = (member, ask.requirement, ask.held) {
                let row = Met { requirement, kind: ask.kind, package };
                met.entry((member, ask.package.replace('-', "_"))).or_default().push(row);
            }
        }
        Self { project, members, met }
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
        modules.map(|module| self.meant_in(module, reference)).find(|met| !met.is_empty()).unwrap_or_default()
    }

    fn meant_in(&self, module: u32, reference: &ExternalReference) -> Vec<Met> {
        let name = self.project.external_crates.get(reference.krate as usize);
        let (Some(member), Some(name), Some(module)) = (self.member(module), name, self.project.modules.get(module as usize)) else {
            return Vec::new();
        };
        let all = self.met.get(&(member, name.clone())).map(Vec::as_slice).unwrap_or_default();
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
