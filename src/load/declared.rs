//! What the readers of manifests hand on: everything that manifests declare, before it is joined to one workspace.
//!
//! Both readers (cargo's and underpin's own) produce these types, which is what makes them comparable. Paths are absolute.

use std::collections::BTreeMap;
use std::path::PathBuf;

use semver::VersionReq;

use crate::model::problem::Problem;
use crate::model::workspace::{DependencyKind, TargetKind};

/// The members of a workspace.
#[derive(Debug)]
pub struct DeclaredWorkspace {
    /// Directory of the root manifest.
    pub root: PathBuf,
    /// All members, in no order.
    pub packages: Vec<DeclaredPackage>,
    /// What could not be read.
    pub problems: Vec<Problem>,
}

/// A member.
#[derive(Debug)]
pub struct DeclaredPackage {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// Its `Cargo.toml`.
    pub manifest: PathBuf,
    /// Its targets, in no order.
    pub targets: Vec<DeclaredTarget>,
    /// The entries of its dependency tables, in no order.
    pub dependencies: Vec<DeclaredDependency>,
    /// `[features]` and the implicit ones.
    pub features: BTreeMap<String, Vec<String>>,
}

/// A target.
#[derive(Debug)]
pub struct DeclaredTarget {
    /// Its name.
    pub name: String,
    /// Its kind.
    pub kind: TargetKind,
    /// Its root file.
    pub root_file: PathBuf,
    /// Its edition.
    pub edition: u16,
    /// `required-features`.
    pub required_features: Vec<String>,
}

/// An entry of a dependency table.
#[derive(Debug)]
pub struct DeclaredDependency {
    /// The key in the table: the name that `[features]` refers to.
    pub key: String,
    /// The package's own name.
    pub package: String,
    /// Whether `package = "…"` is given: then Rust code uses the key.
    pub renamed: bool,
    /// Which table.
    pub kind: DependencyKind,
    /// `cfg(…)` or a triple, where the table is a target's.
    pub platform: Option<String>,
    /// Whether a feature has to turn it on.
    pub optional: bool,
    /// The directory that it names.
    pub path: Option<PathBuf>,
    /// Its version requirement, by [`requirement_text`].
    pub requirement: String,
    /// The features that it asks for.
    pub features: Vec<String>,
    /// Whether it asks for the default ones.
    pub default_features: bool,
}

/// What an entry asks of the package that it names: what [`crate::model::workspace::PackageDependency`] leaves out.
#[derive(Clone, Debug)]
pub struct Ask {
    /// The key in the table.
    pub key: String,
    /// The features that it asks for.
    pub features: Vec<String>,
    /// Whether it asks for the default ones.
    pub default_features: bool,
}

/// A requirement in the shortest form that a manifest may have: `1.0` for `^1.0`, which cargo takes for the same.
pub fn requirement_text(requirement: &VersionReq) -> String {
    let text = requirement.to_string();
    let parts: Vec<_> = text.split(", ").map(|part| part.strip_prefix('^').unwrap_or(part)).collect();
    parts.join(", ")
}
