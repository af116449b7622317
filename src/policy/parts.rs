//! What a configuration means for a project, as plain sets of indices.

use std::collections::BTreeMap;

use crate::measure::value::Node;
use crate::model::project::{ModuleIdx, Project};
use crate::policy::sets::Rows;

/// What a configuration means for a project.
#[derive(Clone, Debug, Default)]
pub struct Policy {
    /// For each module the index of its layer in [`Config::layers`](crate::config::Config::layers).
    pub layer_of: Vec<Option<u32>>,
    /// For each prohibition what it forbids.
    pub forbid: Vec<Rows>,
    /// For each allowance what it allows.
    pub allow: Vec<Rows>,
    /// For each gate the modules and packages that it holds for.
    pub gates: Vec<GateScope>,
    /// For each rule, for each of its overrides, whether it holds for a module.
    pub overrides: BTreeMap<String, Vec<Vec<bool>>>,
}

/// What a gate holds for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GateScope {
    /// The workspace as a whole.
    pub workspace: bool,
    /// Indices into the project's packages.
    pub packages: Vec<u32>,
    /// Indices into the project's modules.
    pub modules: Vec<ModuleIdx>,
}

impl GateScope {
    /// What a gate is held against, each with its module where it is one.
    pub fn nodes<'a>(&'a self, project: &'a Project) -> impl Iterator<Item = (Node<'a>, Option<ModuleIdx>)> {
        let workspace = self.workspace.then_some((Node::Workspace, None));
        let packages = self.packages.iter().filter_map(|&package| project.packages.get(package as usize));
        let packages = packages.map(|package| (Node::Package(&package.name), None));
        let module = |&index: &ModuleIdx| Some((Node::Module(&project.modules.get(index as usize)?.id), Some(index)));
        workspace.into_iter().chain(packages).chain(self.modules.iter().filter_map(module))
    }
}
