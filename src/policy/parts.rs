//! What a configuration means for a project, as plain sets of indices.

use std::collections::BTreeMap;

use crate::model::project::ModuleIdx;
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
