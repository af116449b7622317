//! All packages of a workspace, and those beside it that paths lead to.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use crate::load::cargo_config::CargoConfig;
use crate::load::files::Files;
use crate::load::paths;
use crate::load::requirements::member;
use crate::load::requirements::patches;
use crate::load::requirements::text::ManifestText;
use crate::model::problem::{Problem, ProblemKind};
use crate::model::requirement::{Inheritable, Member, Patch, RequirementSource};
use crate::model::workspace::{TargetKind, Workspace};

/// Packages beside a workspace that are followed: a manifest may make them up.
const MOST_BESIDE: usize = 1000;

/// What the manifests of a workspace ask for.
#[derive(Clone, Debug, Default)]
pub struct Packages {
    /// The members, sorted by name, then the packages beside them, sorted by name.
    pub members: Vec<Member>,
    /// `[workspace.dependencies]`.
    pub inheritable: Vec<Inheritable>,
    /// `[patch]` and `[replace]`, then those of cargo's configuration, the nearest file first.
    pub patches: Vec<Patch>,
    /// The texts of all manifests, the root's included, by path relative to the root; absolute outside of it.
    pub manifests: BTreeMap<String, String>,
    /// What could not be read.
    pub problems: Vec<Problem>,
}

/// Reads the manifests of a workspace.
#[must_use]
pub fn read(workspace: &Workspace, files: &Files, config: &CargoConfig) -> Packages {
    let mut reader = Reader { files, root_dir: &workspace.root, config, packages: Packages::default(), roots: BTreeMap::new() };
    let root_path = workspace.root.join("Cargo.toml");
    let root = reader.text(&root_path, "no workspace is read without it");
    let mut followed: BTreeSet<PathBuf> = workspace.packages.iter().map(|package| workspace.root.join(&package.manifest)).collect();
    let mut queue = Vec::new();
    for package in &workspace.packages {
        let path = workspace.root.join(&package.manifest);
        let Some(own) = reader.text(&path, "repair it, or take it out of `members`") else { continue };
        let Some(read) = member::read(&own, root.as_ref(), config, &mut reader.packages.problems) else { continue };
        let has_library = package.targets.iter().any(|target| matches!(target.kind, TargetKind::Lib | TargetKind::ProcMacro));
        queue.extend(paths_of(&read, &path, &root_path));
        reader.packages.members.push(Member { in_workspace: true, has_library, ..read });
    }
    if let Some(root) = &root {
        reader.packages.inheritable = member::inheritable(root);
        reader.packages.patches = patches::read(root, config, &mut reader.packages.problems);
        let patched = reader.packages.patches.iter().filter_map(|patch| path_of(&patch.source)).map(|path| workspace.root.join(path));
        queue.extend(patched);
    }
    for file in &config.files {
        // cargo's configuration may patch as a manifest does, and was parsed once already
        let Ok(text) = ManifestText::parse(file.document.raw().to_owned(), &paths::relative(&file.path, &workspace.root)) else { continue };
        let patches = patches::read(&text, config, &mut reader.packages.problems).into_iter().filter(|patch| patch.of != patches::REPLACE);
        let patches: Vec<Patch> = patches.collect();
        queue.extend(patches.iter().filter_map(|patch| path_of(&patch.source)).map(|path| file.base.join(path)));
        reader.packages.patches.extend(patches);
    }
    while let Some(dir) = queue.pop() {
        let path = paths::absolute(&dir).join("Cargo.toml");
        if followed.len() < workspace.packages.len() + MOST_BESIDE && followed.insert(path.clone()) {
            queue.extend(reader.beside(&path));
        }
    }
    let mut packages = reader.packages;
    packages.members.sort_by(|a, b| (!a.in_workspace, &a.name, &a.manifest).cmp(&(!b.in_workspace, &b.name, &b.manifest)));
    packages
}

struct Reader<'a> {
    files: &'a Files,
    root_dir: &'a Path,
    config: &'a CargoConfig,
    packages: Packages,
    /// The root manifests of packages beside the workspace, by directory.
    roots: BTreeMap<PathBuf, Option<ManifestText>>,
}

impl Reader<'_> {
    fn text(&mut self, path: &Path, hint: &str) -> Option<ManifestText> {
        let file = paths::relative(path, self.root_dir);
        match ManifestText::read(self.files, path, &file) {
            Ok(text) => {
                self.packages.manifests.insert(file, text.text.clone());
                Some(text)
            }
            Err(reason) => {
                self.packages.problems.push(Problem::new(ProblemKind::Manifest, &file, 0, reason, hint));
                None
            }
        }
    }

    /// A package that is no member; the directories that its paths lead to.
    fn beside(&mut self, path: &Path) -> Vec<PathBuf> {
        let Some(own) = self.text(path, "repair it, or the `path` that leads to it") else { return Vec::new() };
        let root = self.root_of(path, &own);
        let root_path = root.as_ref().map_or_else(|| path.to_owned(), |root| self.root_dir.join(&root.file));
        let Some(read) = member::read(&own, root.as_ref(), self.config, &mut self.packages.problems) else { return Vec::new() };
        let dirs = paths_of(&read, path, &root_path);
        let library = path.parent().unwrap_or(path).join("src/lib.rs");
        let has_library = read.has_library || self.files.is_file(&library);
        self.packages.members.push(Member { has_library, ..read });
        dirs
    }

    /// The root that a package inherits from: itself, the one that it names, or the first with a `[workspace]` above it.
    fn root_of(&mut self, path: &Path, own: &ManifestText) -> Option<ManifestText> {
        if own.at(&["workspace"]).is_some() {
            return Some(own.clone());
        }
        let dir = path.parent()?;
        if let Some(named) = own.at(&["package", "workspace"]).and_then(toml_edit::Item::as_str) {
            return self.root_in(&paths::absolute(&dir.join(named)));
        }
        dir.ancestors().skip(1).find_map(|dir| self.root_in(dir))
    }

    fn root_in(&mut self, dir: &Path) -> Option<ManifestText> {
        let (files, root_dir) = (self.files, self.root_dir);
        let read = || {
            let path = dir.join("Cargo.toml");
            let text = files.is_file(&path).then(|| ManifestText::read(files, &path, &paths::relative(&path, root_dir)).ok())??;
            text.at(&["workspace"]).is_some().then_some(text)
        };
        self.roots.entry(dir.to_owned()).or_insert_with(read).clone()
    }
}

/// The directories that a package's paths lead to: those that are inherited begin at the root.
fn paths_of(member: &Member, manifest: &Path, root_manifest: &Path) -> Vec<PathBuf> {
    let dir = |manifest: &Path| manifest.parent().unwrap_or(manifest).to_owned();
    let (own, root) = (dir(manifest), dir(root_manifest));
    let led = member.requirements.iter().filter_map(|requirement| Some((path_of(&requirement.source)?, requirement.inherited)));
    led.map(|(path, inherited)| if inherited { root.join(path) } else { own.join(path) }).collect()
}

fn path_of(source: &RequirementSource) -> Option<&str> {
    match source {
        RequirementSource::Path(path) => Some(path),
        RequirementSource::Registry(_) | RequirementSource::Git { .. } => None,
    }
}
