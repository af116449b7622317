//! What was measured: plain numbers. Formulas stand in `measure::catalog` and where each is computed.

use serde::{Deserialize, Serialize};

use crate::model::project::{Lines, ModuleIdx};

/// What to measure on. The default: no test code, no hierarchy references, no re-exports.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MeasureRequest {
    /// Test code, test, bench and example targets, and dev-dependencies are in.
    pub tests: bool,
    /// References between a module and its ancestor or descendant are in.
    pub hierarchy: bool,
    /// `pub use` references are in.
    pub reexports: bool,
}

/// All metrics of a project.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Metrics {
    /// What was asked for.
    pub request: MeasureRequest,
    /// The whole.
    pub workspace: WorkspaceMetrics,
    /// Each package, in the project's order.
    pub packages: Vec<PackageMetrics>,
    /// Each module that is in, in the project's order.
    pub modules: Vec<NodeMetrics>,
}

/// The whole workspace.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WorkspaceMetrics {
    /// Sums over its modules.
    pub size: Size,
    /// Relational cohesion over all types; `None` without types.
    pub cohesion: Cohesion,
    /// The graph of its packages.
    pub package_graph: GraphMetrics,
    /// The graph of its modules.
    pub module_graph: GraphMetrics,
}

/// A package.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PackageMetrics {
    /// The package among packages.
    pub node: NodeMetrics,
    /// The graph of its own modules.
    pub graph: GraphMetrics,
}

/// A module among modules, or a package among packages.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NodeMetrics {
    /// Its id, or its package's name.
    pub id: String,
    /// Index into the project's modules or packages.
    pub source: u32,
    /// What it consists of.
    pub size: Size,
    /// Martin's couplings.
    pub coupling: Coupling,
    /// References and distinct items, in and out.
    pub fan: Fan,
    /// How many nodes it reaches and how many reach it.
    pub visibility: Visibility,
    /// How its types hang together.
    pub cohesion: Cohesion,
}

/// What a module, package or workspace consists of.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Size {
    /// Modules.
    pub modules: u32,
    /// Lines, by what stands on them.
    pub lines: Lines,
    /// Named items, impl blocks left out.
    pub items: u32,
    /// Named items that are `pub`.
    pub public_items: u32,
    /// Traits.
    pub abstract_types: u32,
    /// Structs, enums and unions.
    pub concrete_types: u32,
    /// Functions with a body.
    pub functions: u32,
    /// The sum of their cognitive complexities.
    pub cognitive: u64,
    /// The function with the greatest one, the first of several.
    pub most_complex: Option<MostComplex>,
}

/// The function with the greatest cognitive complexity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct MostComplex {
    /// Its module.
    pub module: ModuleIdx,
    /// `name` or `Type::name`.
    pub name: String,
    /// One-based line.
    pub line: u32,
    /// Its complexity.
    pub cognitive: u32,
}

/// Martin's couplings: how many nodes, not how many references.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Coupling {
    /// Nodes that depend on it.
    pub afferent: u32,
    /// Nodes that it depends on.
    pub efferent: u32,
    /// `Ce / (Ca + Ce)`; `None` where nothing depends either way.
    pub instability: Option<f64>,
    /// `Na / (Na + Nc)`; `None` without types. Opt-in: no threshold is validated for Rust.
    pub abstractness: Option<f64>,
    /// `|A + I − 1|`; `None` where either is. Opt-in.
    pub distance: Option<f64>,
}

/// References and distinct items over the node's border.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Fan {
    /// References from elsewhere.
    pub in_references: u64,
    /// References to elsewhere.
    pub out_references: u64,
    /// Its distinct items that are named elsewhere.
    pub in_items: u64,
    /// Distinct items of others that it names.
    pub out_items: u64,
}

/// What depends on a node, and on what it depends, directly or not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Visibility {
    /// Nodes that reach it, itself included.
    pub fan_in: u32,
    /// Nodes that it reaches, itself included.
    pub fan_out: u32,
    /// Its place around the core; `None` where the graph has no core.
    pub role: Option<Role>,
}

/// A place around the core of a graph.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// As much depends on it, and it depends on as much, as the core.
    Core,
    /// As much depends on it, it depends on less.
    Shared,
    /// Less depends on it, it depends on as much.
    Control,
    /// Less of both.
    Periphery,
}

impl Role {
    /// The word in output.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Core => "core",
            Self::Shared => "shared",
            Self::Control => "control",
            Self::Periphery => "periphery",
        }
    }
}

/// Relational cohesion.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Cohesion {
    /// Types: structs, enums, unions, traits, aliases.
    pub types: u32,
    /// Ordered pairs of them of which the first names the second.
    pub relations: u32,
    /// `(R + 1) / N`; `None` without types.
    pub relational: Option<f64>,
}

/// A whole graph.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct GraphMetrics {
    /// Nodes.
    pub nodes: u32,
    /// Pairs of nodes of which the first depends on the second.
    pub arcs: u64,
    /// References behind the arcs.
    pub references: u64,
    /// Lakos.
    pub lakos: Lakos,
    /// `Σ VFO / n²`; `None` without nodes.
    pub propagation_cost: Option<f64>,
    /// Strongly connected components.
    pub cyclicity: Cyclicity,
    /// How many nodes have each role; `None` where the graph has no core.
    pub roles: Option<Roles>,
}

/// Lakos's cumulative component dependency.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Lakos {
    /// `Σ VFO`.
    pub ccd: u64,
    /// `CCD / n`; `None` without nodes.
    pub acd: Option<f64>,
    /// CCD over that of a balanced tree by ArchUnit's sum; `None` without nodes.
    pub nccd: Option<f64>,
    /// CCD over that of a balanced tree by Lakos's closed formula; `None` without nodes.
    pub nccd_analytic: Option<f64>,
}

/// How much of a graph is in cycles.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Cyclicity {
    /// Components of two and more nodes.
    pub components: u32,
    /// Nodes in them.
    pub nodes: u32,
    /// The size of the largest, 0 without any.
    pub largest: u32,
    /// The sum of the squares of their sizes.
    pub cyclicity: u64,
    /// `100·√cyclicity / n`; `None` without nodes.
    pub relative: Option<f64>,
}

/// How many nodes have each role.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Roles {
    /// Core.
    pub core: u32,
    /// Shared.
    pub shared: u32,
    /// Control.
    pub control: u32,
    /// Periphery.
    pub periphery: u32,
}
