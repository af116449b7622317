//! What a survey found: plain data that every output reads and none changes.

use std::path::PathBuf;

use crate::model::cycle::Cycle;
use crate::model::metrics::Metrics;
use crate::model::project::Project;
use crate::model::workspace::Reader;

/// The graph of a workspace, with how it was read.
#[derive(Clone, Debug)]
pub struct Reading {
    /// Absolute directory of the workspace; never printed, so that output does not depend on it.
    pub root: PathBuf,
    /// Who read the manifests.
    pub reader: Reader,
    /// Which code is in.
    pub view: View,
    /// Targets of the selected packages.
    pub targets: u32,
    /// Source files that were read, those of packages that are not selected included.
    pub files: u32,
    /// The graph, with the problems of all stages.
    pub project: Project,
}

/// Which code is in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum View {
    /// Whatever any cfg lets in.
    Union,
    /// What one build compiles: the target that was named, or the host.
    Build(Option<String>),
}

/// A reading with what was measured on it.
#[derive(Clone, Debug)]
pub struct Report {
    /// The graph.
    pub reading: Reading,
    /// The numbers.
    pub metrics: Metrics,
    /// Sibling cycles: of packages, then of modules.
    pub cycles: Vec<Cycle>,
}
