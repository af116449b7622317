//! What a registry offers: crates and their releases.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::Timestamp;
use semver::{Version, VersionReq};
use ustr::Ustr;

use crate::model::rust_version::RustVersion;
use crate::model::workspace::DependencyKind;

/// A crate of a registry.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RegistryCrate {
    /// Its name, as the registry spells it.
    pub name: String,
    /// All that was ever published, yanked ones included, sorted by precedence.
    pub releases: Vec<Release>,
    /// How many lines of its entry could not be read: nothing is said of these releases.
    pub unread: u32,
}

/// A release.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Release {
    /// Its version.
    pub version: Version,
    /// When it was published; registries other than crates.io may not say.
    pub published: Option<Timestamp>,
    /// Whether it was withdrawn: no new lock takes it.
    pub yanked: bool,
    /// The Rust that it needs, where it says so.
    pub rust_version: Option<RustVersion>,
    /// The native library that it links: a build can have one package for each.
    pub links: Option<String>,
    /// What it depends on. Releases in a row mostly depend on the same, and share it.
    pub dependencies: Arc<[ReleaseDependency]>,
    /// Its features, implicit ones of optional dependencies left out.
    pub features: Arc<Features>,
    /// The SHA-256 of its archive, in hexadecimal digits.
    pub checksum: String,
}

/// Features with what they turn on, as manifests write it: `a`, `dep:x`, `x/f`, `x?/f`.
pub type Features = BTreeMap<Ustr, Vec<Ustr>>;

/// What a release depends on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReleaseDependency {
    /// The name in its manifest's table, which features refer to.
    pub key: Ustr,
    /// The crate that it names: not the key where that is a rename.
    pub package: Ustr,
    /// What it accepts.
    pub requirement: VersionReq,
    /// What it is for.
    pub kind: DependencyKind,
    /// `cfg(…)` or a triple, where it is for some targets only.
    pub target: Option<Ustr>,
    /// Whether a feature has to turn it on.
    pub optional: bool,
    /// Whether it asks for default features.
    pub default_features: bool,
    /// The features that it asks for.
    pub features: Vec<Ustr>,
    /// The URL of the registry's index as locks name it, where it is another than the crate's own.
    pub registry: Option<Ustr>,
}

impl Release {
    /// Whether a new lock may take it where nobody asks for a pre-release.
    #[must_use]
    pub fn is_live(&self) -> bool {
        !self.yanked && self.version.pre.is_empty()
    }
}

impl RegistryCrate {
    /// The releases that a new lock may take where nobody asks for a pre-release, sorted by precedence.
    #[must_use]
    pub fn live(&self) -> impl DoubleEndedIterator<Item = &Release> {
        self.releases.iter().filter(|release| release.is_live())
    }

    /// The release with exactly this version.
    #[must_use]
    pub fn release(&self, version: &Version) -> Option<&Release> {
        // a few registries hold one version twice, with other build metadata
        self.releases.iter().find(|release| release.version == *version)
    }
}
