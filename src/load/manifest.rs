//! The parts of a `Cargo.toml` that say what there is to survey. Unknown keys are nobody's business here.

use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::path::Path;

use serde::Deserialize;

use crate::load::entry::Refusal;
use crate::load::files::Files;
use crate::model::problem::ProblemKind;

/// A manifest, as written.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub struct Manifest {
    /// `[package]`, once called `[project]`.
    #[serde(alias = "project")]
    pub package: Option<PackageTable>,
    /// `[workspace]`.
    pub workspace: Option<WorkspaceTable>,
    /// `[lib]`.
    pub lib: Option<TargetTable>,
    /// `[[bin]]`.
    pub bin: Vec<TargetTable>,
    /// `[[example]]`.
    pub example: Vec<TargetTable>,
    /// `[[test]]`.
    pub test: Vec<TargetTable>,
    /// `[[bench]]`.
    pub bench: Vec<TargetTable>,
    /// `[dependencies]`.
    pub dependencies: DependencyTable,
    /// `[dev-dependencies]`.
    #[serde(alias = "dev_dependencies")]
    pub dev_dependencies: DependencyTable,
    /// `[build-dependencies]`.
    #[serde(alias = "build_dependencies")]
    pub build_dependencies: DependencyTable,
    /// `[target.…]`.
    pub target: BTreeMap<String, PlatformTables>,
    /// `[features]`.
    pub features: BTreeMap<String, Vec<String>>,
    /// `[patch.…]`.
    pub patch: BTreeMap<String, DependencyTable>,
}

/// A dependency table.
pub type DependencyTable = BTreeMap<String, DependencyEntry>;

/// `[package]`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub struct PackageTable {
    /// `name`, without which a package cannot be used.
    pub name: Option<String>,
    /// `version`.
    pub version: Option<Inheritable>,
    /// `edition`.
    pub edition: Option<Inheritable>,
    /// `workspace`: the directory of the root.
    pub workspace: Option<String>,
    /// `resolver`.
    pub resolver: Option<String>,
    /// `build`.
    pub build: Option<BuildScript>,
    /// `autolib`.
    pub autolib: Option<bool>,
    /// `autobins`.
    pub autobins: Option<bool>,
    /// `autoexamples`.
    pub autoexamples: Option<bool>,
    /// `autotests`.
    pub autotests: Option<bool>,
    /// `autobenches`.
    pub autobenches: Option<bool>,
}

/// `[workspace]`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub struct WorkspaceTable {
    /// `members`: directories, globs.
    pub members: Vec<String>,
    /// `exclude`: directories.
    pub exclude: Vec<String>,
    /// `resolver`.
    pub resolver: Option<String>,
    /// `[workspace.package]`.
    pub package: InheritedPackage,
    /// `[workspace.dependencies]`.
    pub dependencies: DependencyTable,
}

/// `[workspace.package]`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct InheritedPackage {
    /// `version`.
    pub version: Option<String>,
    /// `edition`.
    pub edition: Option<String>,
}

/// A value, or `{ workspace = true }`.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub enum Inheritable {
    /// As written.
    Value(String),
    /// The workspace's.
    Inherited {
        /// Always true where it is valid.
        #[serde(rename = "workspace")]
        _workspace: bool,
    },
}

/// `build`.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub enum BuildScript {
    /// None, or `build.rs`.
    Switch(bool),
    /// One file.
    One(String),
    /// Several (unstable in cargo).
    Several(Vec<String>),
}

/// `[lib]`, `[[bin]]` and the like.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub struct TargetTable {
    /// `name`.
    pub name: Option<String>,
    /// `path`.
    pub path: Option<String>,
    /// `edition`, which cargo still accepts.
    pub edition: Option<String>,
    /// `proc-macro`.
    #[serde(alias = "proc_macro")]
    pub proc_macro: Option<bool>,
    /// `crate-type`.
    #[serde(alias = "crate_type")]
    pub crate_type: Option<Vec<String>>,
    /// `required-features`.
    pub required_features: Vec<String>,
}

/// The tables below `[target.…]`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub struct PlatformTables {
    /// `[target.….dependencies]`.
    pub dependencies: DependencyTable,
    /// `[target.….dev-dependencies]`.
    #[serde(alias = "dev_dependencies")]
    pub dev_dependencies: DependencyTable,
    /// `[target.….build-dependencies]`.
    #[serde(alias = "build_dependencies")]
    pub build_dependencies: DependencyTable,
}

/// `x = "1"` or `x = { … }`.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub enum DependencyEntry {
    /// A requirement.
    Version(String),
    /// A table.
    Table(Box<DependencyDetail>),
}

/// `x = { … }`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub struct DependencyDetail {
    /// `workspace = true`: the rest comes from `[workspace.dependencies]`.
    pub workspace: Option<bool>,
    /// `version`.
    pub version: Option<String>,
    /// `path`.
    pub path: Option<String>,
    /// `package`.
    pub package: Option<String>,
    /// `optional`.
    pub optional: Option<bool>,
    /// `features`.
    pub features: Vec<String>,
    /// `default-features`.
    #[serde(alias = "default_features")]
    pub default_features: Option<bool>,
}

impl DependencyEntry {
    /// The table form of either.
    pub fn detail(&self) -> DependencyDetail {
        match self {
            Self::Version(version) => DependencyDetail { version: Some(version.clone()), ..DependencyDetail::default() },
            Self::Table(detail) => (**detail).clone(),
        }
    }
}

/// Why a manifest could not be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// [`ProblemKind::Manifest`], or why it could not even be read.
    pub kind: ProblemKind,
    /// One-based line, 0 where it is about the whole file.
    pub line: u32,
    /// A lowercase fragment.
    pub message: String,
}

/// Reads a manifest.
///
/// # Errors
/// The file cannot be read, is no TOML, or a key that matters here has the wrong type.
pub fn read(files: &Files, path: &Path) -> Result<Manifest, Broken> {
    let bytes = files.read(path, u64::MAX).map_err(refused)?;
    let text = String::from_utf8(bytes).map_err(|_| whole("is not UTF-8"))?;
    parse(text.strip_prefix('\u{feff}').unwrap_or(&text))
}

fn whole(message: impl Into<String>) -> Broken {
    Broken { kind: ProblemKind::Manifest, line: 0, message: message.into() }
}

fn refused(refusal: Refusal) -> Broken {
    match refusal {
        Refusal::Io(ErrorKind::NotFound | ErrorKind::NotADirectory) | Refusal::DeadLink | Refusal::Directory | Refusal::Special => {
            whole("no such file")
        }
        Refusal::Io(kind) => whole(format!("cannot be read: {kind}")),
        Refusal::TooLarge => whole("is too large"),
        Refusal::Submodule => Broken { kind: ProblemKind::Submodule, ..whole("it lies in a submodule, which is not surveyed") },
        Refusal::LeadsOut => whole("is a link that leads out of the repository"),
        Refusal::NotFetched => whole("is not in this clone of the repository: `git fetch --refetch --no-filter origin` fetches it"),
    }
}

fn parse(text: &str) -> Result<Manifest, Broken> {
    toml_edit::de::from_str(text).map_err(|error| {
        let line = error.span().and_then(|span| text.get(..span.start)).map_or(0, |before| before.matches('\n').count() + 1);
        let first = error.message().lines().next().unwrap_or("is not valid TOML").to_owned();
        Broken { line: u32::try_from(line).unwrap_or(0), ..whole(first) }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_where_a_manifest_is_broken() {
        assert_eq!(parse("[package]\nname = 1\n").map_err(|broken| broken.line).err(), Some(2));
        assert_eq!(parse("[package]\nname = \"a\"\n[oops\n").map_err(|broken| broken.line).err(), Some(3));
        assert_eq!(
            read(&Files::Disk, Path::new("/no/such/Cargo.toml")).map_err(|broken| broken.message).err().as_deref(),
            Some("no such file")
        );
    }

    #[test]
    fn both_spellings_and_forms_are_read() {
        let manifest = parse(
            "[project]\nname = \"a\"\nversion.workspace = true\n[dev_dependencies]\nx = \"1\"\ny = { version = \"2\", default_features = false }\n",
        )
        .unwrap();
        assert_eq!(manifest.package.unwrap().name.as_deref(), Some("a"));
        assert_eq!(manifest.dev_dependencies["x"].detail().version.as_deref(), Some("1"));
        assert_eq!(manifest.dev_dependencies["y"].detail().default_features, Some(false));
    }
}
