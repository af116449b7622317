//! A circle of dependencies, with its evidence and the cheapest way out.

use crate::model::level::Granularity;

/// Siblings that all depend on each other, directly or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cycle {
    /// [`Granularity::Module`] or [`Granularity::Package`].
    pub level: Granularity,
    /// The id of the module that contains the members; `None` for packages.
    pub parent: Option<String>,
    /// The members, sorted by id. A module stands for its descendants too.
    pub members: Vec<CycleMember>,
    /// The dependencies among the members, sorted by their ends.
    pub arcs: Vec<CycleArc>,
    /// The shortest route round, from the smallest member: indices into [`Cycle::arcs`]. Of several the smallest.
    pub witness: Vec<u32>,
    /// The cheapest set of dependencies that opens it.
    pub cut: CycleCut,
    /// Whether it is there only with test code, or with a dev-dependency.
    pub dev: bool,
    /// Whether no single build contains any part of it that is a cycle: the predicates contradict each other.
    pub no_single_build: bool,
}

/// A member of a cycle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CycleMember {
    /// Its id.
    pub id: String,
    /// Index into the project's modules or packages.
    pub source: u32,
}

/// A dependency between two members.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CycleArc {
    /// Index into [`Cycle::members`].
    pub from: u32,
    /// Index into [`Cycle::members`].
    pub to: u32,
    /// Indices into `Project::references`, ascending. Empty where only a manifest declares the dependency.
    pub references: Vec<u32>,
    /// How many distinct items the references name.
    pub items: u32,
    /// The reference to show: the first by file and line.
    pub example: Option<u32>,
}

/// A set of dependencies without which a cycle is open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CycleCut {
    /// Indices into [`Cycle::arcs`], sorted.
    pub arcs: Vec<u32>,
    /// How many references have to be edited. A dependency that only a manifest declares counts as one.
    pub weight: u64,
    /// What any set weighs at least.
    pub lower_bound: u64,
    /// Whether no lighter set exists.
    pub optimal: bool,
    /// Whether it is proven to be the first by ids among the lightest.
    pub smallest: bool,
}
