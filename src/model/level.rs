//! The project as a weighted graph at one level: packages, modules or items.

use serde::{Deserialize, Serialize};

use crate::model::workspace::DependencyKind;

/// What the nodes are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Granularity {
    /// Packages.
    Package,
    /// Modules.
    #[default]
    Module,
    /// Items and impl blocks.
    Item,
}

/// Which graph is wanted. The default is the one that coupling and cycles are measured on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LevelRequest {
    /// What the nodes are.
    pub level: Granularity,
    /// Test code, test, bench and example targets, and dev-dependencies are in.
    pub tests: bool,
    /// References between a module and its ancestor or descendant are in.
    pub hierarchy: bool,
    /// `pub use` references are in.
    pub reexports: bool,
}

/// A weighted graph. Nodes stand in the order of the project's own list, arcs are sorted by their ends.
#[derive(Clone, Debug, Default)]
pub struct LevelGraph {
    /// What was asked for.
    pub request: LevelRequest,
    /// The nodes.
    pub nodes: Vec<LevelNode>,
    /// The arcs.
    pub arcs: Vec<LevelArc>,
    /// Indices into `Project::references`, one run an arc, ascending.
    pub evidence: Vec<u32>,
    /// What each reference in [`LevelGraph::evidence`] names: equal numbers are equal items.
    pub named: Vec<u32>,
}

/// A node.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LevelNode {
    /// A package's name, a module's id, or `module::item`.
    pub id: String,
    /// Index into the project's packages, modules or items.
    pub source: u32,
}

/// Everything that one node names in another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LevelArc {
    /// The node whose text it is: index into [`LevelGraph::nodes`].
    pub from: u32,
    /// The node that is named.
    pub to: u32,
    /// How many references there are.
    pub references: u32,
    /// How many distinct items they name.
    pub items: u32,
    /// Where its run in [`LevelGraph::evidence`] starts.
    pub start: u32,
    /// What the manifest declares it for; between packages only. `None` where it declares nothing.
    pub declared: Option<DependencyKind>,
}

impl LevelGraph {
    /// The references of an arc: indices into `Project::references`.
    #[must_use]
    pub fn evidence_of(&self, arc: &LevelArc) -> &[u32] {
        let start = arc.start as usize;
        self.evidence.get(start..start + arc.references as usize).unwrap_or_default()
    }

    /// What the references of an arc name, beside [`LevelGraph::evidence_of`].
    #[must_use]
    pub fn named_of(&self, arc: &LevelArc) -> &[u32] {
        let start = arc.start as usize;
        self.named.get(start..start + arc.references as usize).unwrap_or_default()
    }
}
