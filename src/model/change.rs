//! What differs between two states of a workspace: plain data, all ids under the names of the later one.

use crate::model::level::Granularity;
use crate::model::project::{ItemKind, ReferenceKind};

/// What only the later state has, and what only the earlier one had.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed<T> {
    /// Only the later has it.
    pub new: Vec<T>,
    /// Only the earlier had it.
    pub gone: Vec<T>,
}

impl<T> Default for Changed<T> {
    fn default() -> Self {
        Self { new: Vec::new(), gone: Vec::new() }
    }
}

impl<T> Changed<T> {
    /// Whether there is nothing of either.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.new.is_empty() && self.gone.is_empty()
    }
}

/// All that differs. Test code is left out.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Changes {
    /// Packages, by name.
    pub packages: Changed<String>,
    /// Modules, by id; one that was renamed is neither new nor gone.
    pub modules: Changed<String>,
    /// Dependencies between packages: what code names or a manifest declares.
    pub package_dependencies: Changed<DependencyChange>,
    /// Dependencies between modules, the gravest first.
    pub dependencies: Changed<DependencyChange>,
    /// Cycles, the gravest change first.
    pub cycles: Vec<CycleChange>,
    /// Public items of libraries, by module.
    pub surface: Vec<SurfaceChange>,
    /// Metrics of the workspace that have another value, by name.
    pub metrics: Vec<MetricChange>,
    /// Packages of both states of which some metric has another value, by name.
    pub package_metrics: Vec<PackageChange>,
    /// What could be seen much worse, or much better, than before: differences may come from that.
    pub sight: Vec<SightChange>,
}

/// How a dependency stands to the cycles.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Grain {
    /// It is part of a cycle where it is, and its two ends are in no common cycle where it is not: a new one closed a circle, one that is gone
    /// opened it.
    Against,
    /// Its ends are in one cycle in both states.
    Within,
    /// It is part of no cycle.
    Along,
}

/// A pair of modules or packages that only one state has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DependencyChange {
    /// Whose text it is.
    pub from: String,
    /// What is named.
    pub to: String,
    /// What the text does with the names; empty where only a manifest declares it.
    pub kinds: Vec<ReferenceKind>,
    /// How many references there are.
    pub references: u32,
    /// The file of the first of them, relative to the workspace root; empty where only a manifest declares it.
    pub file: String,
    /// Its line.
    pub line: u32,
    /// Whether it leads into another package.
    pub across_packages: bool,
    /// Whether both ends are there in both states.
    pub lasting_ends: bool,
    /// How it stands to the cycles.
    pub grain: Grain,
}

/// What became of cycles.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CycleFate {
    /// There was none with any of its members.
    Appeared,
    /// Several are one now.
    Merged,
    /// Several are several others now.
    Regrouped,
    /// It has further members or inner dependencies.
    Grew,
    /// The same size, by other members or inner dependencies.
    Changed,
    /// It has less members or inner dependencies.
    Shrank,
    /// It is several now.
    Split,
    /// None of its members is in a cycle.
    Gone,
}

/// A cycle in one state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CycleState {
    /// The module that contains the members; `None` for packages.
    pub parent: Option<String>,
    /// The members, sorted.
    pub members: Vec<String>,
    /// The dependencies among them, sorted.
    pub dependencies: Vec<(String, String)>,
    /// How many references its cheapest cut has.
    pub cut: u64,
}

/// Cycles that have members in common, before and after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CycleChange {
    /// Of modules or of packages.
    pub level: Granularity,
    /// Whether they are there only with test code, or with a dev-dependency.
    pub dev: bool,
    /// What became of them.
    pub fate: CycleFate,
    /// Before, by members.
    pub before: Vec<CycleState>,
    /// After, by members.
    pub after: Vec<CycleState>,
    /// Members that are in a cycle now, and those that no longer are.
    pub members: Changed<String>,
    /// Dependencies among the members that the other state does not have at all.
    pub dependencies: Changed<CycleDependency>,
}

impl CycleChange {
    /// How many references the cheapest cuts have together, before and after.
    #[must_use]
    pub fn cuts(&self) -> (u64, u64) {
        let sum = |states: &[CycleState]| states.iter().map(|state| state.cut).sum();
        (sum(&self.before), sum(&self.after))
    }
}

/// A dependency between two members of a cycle.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct CycleDependency {
    /// Whose text it is.
    pub from: String,
    /// What is named.
    pub to: String,
    /// The file of its first reference; empty where only a manifest declares it.
    pub file: String,
    /// Its line.
    pub line: u32,
}

/// Public items of a module that only one state has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SurfaceChange {
    /// The module.
    pub module: String,
    /// The items.
    pub items: Changed<SurfaceItem>,
}

/// A public item.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SurfaceItem {
    /// Its name.
    pub name: String,
    /// What it is.
    pub kind: ItemKind,
    /// Where it stands.
    pub file: String,
    /// Its line.
    pub line: u32,
}

/// A number before and after.
#[derive(Clone, Debug, PartialEq)]
pub struct MetricChange {
    /// Its name: `propagation-cost`, `lines.code`.
    pub metric: String,
    /// Before; `None` where it was undefined.
    pub before: Option<f64>,
    /// After.
    pub after: Option<f64>,
}

/// A package's numbers before and after.
#[derive(Clone, Debug, PartialEq)]
pub struct PackageChange {
    /// Its name now.
    pub package: String,
    /// The metrics that have another value.
    pub metrics: Vec<MetricChange>,
}

/// Something that underpin could not see, before and after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SightChange {
    /// What: `paths that were not resolved`.
    pub what: &'static str,
    /// How many before.
    pub before: u64,
    /// How many after.
    pub after: u64,
}
