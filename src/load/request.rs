//! What a user asks the load stage for, in cargo's words.

use std::path::{Path, PathBuf};

use crate::load::files::Files;
use crate::model::cfg::CfgSet;

/// Which workspace, which of its packages, which build of them.
#[derive(Clone, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "one field for each of cargo's flags, which are independent of each other")]
pub struct WorkspaceRequest {
    /// Where all files are read from. Those of a revision are read without cargo.
    pub files: Files,
    /// `--manifest-path`: a `Cargo.toml`.
    pub manifest_path: Option<PathBuf>,
    /// A directory to look in, then upwards; the current one where neither is given.
    pub dir: Option<PathBuf>,
    /// `--metadata-path`: stored output of `cargo metadata --format-version 1`; goes before the two above.
    pub metadata_path: Option<PathBuf>,
    /// `--static`: run no cargo.
    pub static_only: bool,
    /// `-p`: names, `name@version`, globs.
    pub packages: Vec<String>,
    /// `--workspace`.
    pub workspace: bool,
    /// Whether packages and features that are named may be missing: a workspace to compare with may be older than they are.
    pub may_lack: bool,
    /// `--exclude`: names, globs.
    pub exclude: Vec<String>,
    /// `--features`, each of which may hold several, separated by commas or spaces.
    pub features: Vec<String>,
    /// `--all-features`.
    pub all_features: bool,
    /// `--no-default-features`.
    pub no_default_features: bool,
    /// `--target`, a triple: what [`crate::load::target_cfg::build_cfg`] is to be asked for. Reading manifests does not need it.
    pub target: Option<String>,
    /// The cfgs of the build view, if there is one: dependencies of other targets then turn no features on.
    pub build: Option<CfgSet>,
    /// `--offline`.
    pub offline: bool,
    /// `--locked`.
    pub locked: bool,
    /// `--frozen`.
    pub frozen: bool,
}

impl WorkspaceRequest {
    /// The directory that the workspace is looked for from.
    #[must_use]
    pub fn start(&self) -> PathBuf {
        let manifest = self.manifest_path.as_deref().map(|manifest| manifest.parent().unwrap_or(manifest));
        let dir = manifest.or(self.dir.as_deref()).filter(|dir| !dir.as_os_str().is_empty());
        dir.unwrap_or(Path::new(".")).to_owned()
    }
}
