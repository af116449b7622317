//! What manifests of the workspace ask for, each requirement with the place of its text.

use std::collections::BTreeMap;
use std::ops::Range;

use semver::{Version, VersionReq};

use crate::model::place::Place;
use crate::model::rust_version::RustVersion;
use crate::model::workspace::DependencyKind;

/// A package of the workspace, or one beside it that a path names, as its manifest declares it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: Version,
    /// Its manifest, relative to the workspace root, `/`-separated; absolute outside of it.
    pub manifest: String,
    /// Whether it is a member. A path dependency outside of the workspace is none.
    pub in_workspace: bool,
    /// The Rust that it says it needs, inherited or its own, with the place of the text.
    pub rust_version: Option<(RustVersion, Place)>,
    /// Whether it may be published: `publish = false` and `[]` say no.
    pub publishes: bool,
    /// Whether it has a library that others can depend on.
    pub has_library: bool,
    /// `links`.
    pub links: Option<String>,
    /// `[features]` as written.
    pub features: BTreeMap<String, Vec<String>>,
    /// Its dependency tables, in the order of the text.
    pub requirements: Vec<Requirement>,
}

/// An entry of a dependency table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Requirement {
    /// The key in the table.
    pub key: String,
    /// The package that it names: not the key where that is a rename.
    pub package: String,
    /// The version as written, `None` where there is none (path and git).
    pub text: Option<String>,
    /// What that accepts: anything where there is none.
    pub accepts: VersionReq,
    /// Which table.
    pub kind: DependencyKind,
    /// `cfg(…)` or a triple, where the table is a target's.
    pub target: Option<String>,
    /// Whether a feature has to turn it on.
    pub optional: bool,
    /// Whether it asks for default features, the workspace's entry taken into account.
    pub default_features: bool,
    /// The features that it asks for, those of the workspace's entry first.
    pub features: Vec<String>,
    /// Where it is to come from.
    pub source: RequirementSource,
    /// Where the entry stands in the member's manifest.
    pub entry: Place,
    /// Where the version's text stands: in the root manifest where it is inherited.
    pub at: Place,
    /// The bytes of the version's text in the file of `at`, quotes included; empty where there is none.
    pub span: Range<usize>,
    /// The bytes of `default-features`'s value in the member's manifest, where it is written there.
    pub default_features_span: Option<Range<usize>>,
    /// Whether it is `workspace = true`.
    pub inherited: bool,
    /// What a comment `# pin: reason` on its line or the one before says.
    pub pinned: Option<String>,
}

/// Where a requirement is to come from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RequirementSource {
    /// A registry: the URL of its index, that of crates.io included.
    Registry(String),
    /// A directory: as written.
    Path(String),
    /// A repository.
    Git {
        /// As written.
        url: String,
        /// `branch`, `tag` or `rev`, with its value.
        reference: Option<(GitReference, String)>,
    },
}

/// How a commit is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum GitReference {
    /// `branch`: it moves.
    Branch,
    /// `tag`.
    Tag,
    /// `rev`: it stays.
    Rev,
}

/// An entry of `[patch]` or `[replace]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Patch {
    /// What is patched: `crates-io`, a registry's name, or a URL.
    pub of: String,
    /// The package that is replaced.
    pub package: String,
    /// What replaces it.
    pub source: RequirementSource,
    /// Where it stands.
    pub at: Place,
}

/// An entry of `[workspace.dependencies]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inheritable {
    /// The key in the table.
    pub key: String,
    /// The package that it names.
    pub package: String,
    /// The version as written.
    pub text: Option<String>,
    /// Whether it asks for default features.
    pub default_features: bool,
    /// The features that it asks for.
    pub features: Vec<String>,
    /// Where it stands.
    pub at: Place,
    /// The bytes of the version's text, quotes included; empty where there is none.
    pub span: Range<usize>,
}
