//! A Cargo workspace as its manifests declare it: packages, targets, dependencies, features.
//!
//! All paths are relative to [`Workspace::root`], `/`-separated; a path outside of it stays absolute.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use ustr::Ustr;

use crate::model::cfg::Cfg;
use crate::model::problem::Problem;

/// The members of one workspace.
#[derive(Clone, Debug)]
pub struct Workspace {
    /// Absolute directory of the workspace's root manifest.
    pub root: PathBuf,
    /// All members, sorted by name, then manifest. Ids elsewhere are indices into this.
    pub packages: Vec<Package>,
    /// Who read the manifests.
    pub reader: Reader,
    /// What could not be read.
    pub problems: Vec<Problem>,
}

/// Who read the manifests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reader {
    /// `cargo metadata`.
    Cargo,
    /// A stored `cargo metadata` file.
    Stored,
    /// underpin itself: no cargo was run.
    Static,
    /// underpin itself, from git's objects: the commit with this short id.
    Revision(String),
}

/// A package.
#[derive(Clone, Debug)]
pub struct Package {
    /// Its name in `[package]`.
    pub name: String,
    /// Its version, `0.0.0` where the manifest gives none.
    pub version: String,
    /// Its manifest.
    pub manifest: String,
    /// The manifest's directory, empty for the workspace root.
    pub dir: String,
    /// Its targets: library first, then by kind and name.
    pub targets: Vec<Target>,
    /// What it depends on, sorted by extern name, kind.
    pub dependencies: Vec<PackageDependency>,
    /// `[features]`, including the implicit ones of optional dependencies.
    pub features: BTreeMap<String, Vec<String>>,
    /// The features that are on in the build view, and `dep:x` for each optional dependency that is on, `x` its extern name.
    pub enabled_features: BTreeSet<String>,
    /// The cfgs that its build script sets.
    pub script: BuildScript,
    /// Whether the request names this package (`-p`, `--workspace`, `--exclude`).
    pub selected: bool,
}

/// What a build script's text says of the cfgs that it sets. It is read, never run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BuildScript {
    /// `cfg_aliases! { name: { predicate } }`, in order.
    pub aliases: Vec<(Ustr, Cfg)>,
    /// Names that it may set, by a decision that is taken only when it runs.
    pub undecided: BTreeSet<Ustr>,
}

/// A target's kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum TargetKind {
    /// A library of any crate type but proc-macro.
    Lib,
    /// A proc-macro library.
    ProcMacro,
    /// A binary.
    Bin,
    /// An example.
    Example,
    /// An integration test.
    Test,
    /// A benchmark.
    Bench,
    /// A build script.
    Build,
}

/// A target: one crate that rustc compiles.
#[derive(Clone, Debug)]
pub struct Target {
    /// Its name in the manifest.
    pub name: String,
    /// The name that rustc knows it by: `-` replaced by `_`.
    pub crate_name: String,
    /// Its kind.
    pub kind: TargetKind,
    /// Its root file.
    pub root_file: String,
    /// 2015, 2018, 2021, 2024.
    pub edition: u16,
    /// The id of its root module, unique in the workspace (`foo`, `foo@bin`, `foo@test:api`).
    pub id: String,
    /// The features that it asks for.
    pub required_features: Vec<String>,
}

/// What a dependency is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DependencyKind {
    /// `[dependencies]`
    Normal,
    /// `[dev-dependencies]`
    Dev,
    /// `[build-dependencies]`
    Build,
}

/// An entry of a dependency table.
#[derive(Clone, Debug)]
pub struct PackageDependency {
    /// The package that it names.
    pub package: String,
    /// The name that Rust code uses: renames applied, `-` replaced by `_`, and the target library's own
    /// name (`lib.name`) where the dependency is a member and is not renamed.
    pub extern_name: String,
    /// What it is for.
    pub kind: DependencyKind,
    /// The `cfg(…)` of its target table; a triple is `target = "…"`.
    pub cfg: Option<Cfg>,
    /// Whether a feature has to turn it on.
    pub optional: bool,
    /// The member that it is, an index into [`Workspace::packages`].
    pub member: Option<usize>,
    /// The version requirement as written, but for a `^`, which may be left out; `*` where there is none.
    pub requirement: String,
}
