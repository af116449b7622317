//! Joining what the members declare to one workspace: order, relative paths, which dependency is which member.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use semver::{Version, VersionReq};
use ustr::Ustr;

use crate::load::declared::{Ask, DeclaredDependency, DeclaredPackage, DeclaredTarget};
use crate::load::manifest::DependencyTable;
use crate::load::paths;
use crate::model::cfg::Cfg;
use crate::model::workspace::{Package, PackageDependency, Target, TargetKind};

/// The packages, and for each of their dependencies, in the same order, what it asks for.
#[derive(Debug)]
pub struct Assembled {
    /// Sorted by name, then manifest.
    pub packages: Vec<Package>,
    /// `asks[p][d]` belongs to `packages[p].dependencies[d]`.
    pub asks: Vec<Vec<Ask>>,
}

/// Joins packages. `patches` are the `[patch]` tables of the root manifest: a dependency on a registry that they lead to a member
/// is that member.
pub fn join(mut declared: Vec<DeclaredPackage>, root: &Path, patches: &BTreeMap<String, DependencyTable>) -> Assembled {
    declared.sort_by_cached_key(|package| (package.name.clone(), paths::relative(&package.manifest, root)));
    let members = Members {
        by_dir: declared.iter().enumerate().map(|(index, package)| (directory(&package.manifest), index)).collect(),
        patched: patched(patches, root),
        versions: declared.iter().map(|package| Version::parse(&package.version).ok()).collect(),
        libraries: declared.iter().map(library).collect(),
    };
    let mut packages = Vec::new();
    let mut asks = Vec::new();
    for package in declared {
        let dir = paths::relative(&directory(&package.manifest), root);
        let mut entries: Vec<_> = package.dependencies.into_iter().map(|dependency| members.entry(dependency)).collect();
        entries.sort_by(|(a, _), (b, _)| {
            let order = |entry: &PackageDependency| (entry.extern_name.clone(), entry.kind, entry.cfg.clone(), entry.package.clone());
            order(a).cmp(&order(b))
        });
        let (dependencies, package_asks) = entries.into_iter().unzip();
        asks.push(package_asks);
        packages.push(Package {
            name: package.name,
            version: package.version,
            manifest: paths::relative(&package.manifest, root),
            dir,
            targets: targets(package.targets, root),
            dependencies,
            features: package.features,
            enabled_features: std::collections::BTreeSet::new(),
            script: crate::model::workspace::BuildScript::default(),
            selected: true,
        });
    }
    Assembled { packages, asks }
}

struct Members {
    by_dir: BTreeMap<PathBuf, usize>,
    patched: BTreeMap<String, Vec<PathBuf>>,
    versions: Vec<Option<Version>>,
    libraries: Vec<Option<String>>,
}

impl Members {
    fn entry(&self, dependency: DeclaredDependency) -> (PackageDependency, Ask) {
        let member = self.member(&dependency);
        let own_name = member.filter(|_| !dependency.renamed).and_then(|index| self.libraries.get(index).cloned().flatten());
        let entry = PackageDependency {
            package: dependency.package,
            extern_name: own_name.unwrap_or_else(|| dependency.key.replace('-', "_")),
            kind: dependency.kind,
            cfg: dependency.platform.as_deref().map(platform),
            optional: dependency.optional,
            member,
            requirement: dependency.requirement,
        };
        (entry, Ask { key: dependency.key, features: dependency.features, default_features: dependency.default_features })
    }

    fn member(&self, dependency: &DeclaredDependency) -> Option<usize> {
        if let Some(path) = &dependency.path {
            return self.by_dir.get(path).copied();
        }
        let requirement = VersionReq::parse(&dependency.requirement).ok()?;
        let fits = |index: &usize| self.versions.get(*index).and_then(Option::as_ref).is_some_and(|version| requirement.matches(version));
        let dirs = self.patched.get(&dependency.package)?;
        dirs.iter().filter_map(|dir| self.by_dir.get(dir).copied()).find(fits)
    }
}

fn patched(patches: &BTreeMap<String, DependencyTable>, root: &Path) -> BTreeMap<String, Vec<PathBuf>> {
    let mut dirs: BTreeMap<String, Vec<PathBuf>> = BTreeMap::new();
    for (key, entry) in patches.values().flatten() {
        let detail = entry.detail();
        if let Some(path) = detail.path {
            let name = detail.package.unwrap_or_else(|| key.clone());
            dirs.entry(name).or_default().push(paths::absolute(&root.join(path)));
        }
    }
    dirs
}

/// `cfg(…)` as a predicate. A triple is `target = "…"`, which [`crate::load::target_cfg`] sets; so is what does not parse, which never holds.
fn platform(text: &str) -> Cfg {
    let predicate = text.strip_prefix("cfg(").and_then(|rest| rest.strip_suffix(')')).and_then(Cfg::parse);
    predicate.unwrap_or_else(|| Cfg::Atom(Ustr::from("target"), Some(Ustr::from(text))))
}

fn targets(declared: Vec<DeclaredTarget>, root: &Path) -> Vec<Target> {
    let mut targets: Vec<Target> = declared
        .into_iter()
        .map(|target| Target {
            crate_name: target.name.replace('-', "_"),
            name: target.name,
            kind: target.kind,
            root_file: paths::relative(&target.root_file, root),
            edition: target.edition,
            id: String::new(),
            required_features: target.required_features,
        })
        .collect();
    targets.sort_by(|a, b| (a.kind, &a.name, &a.root_file).cmp(&(b.kind, &b.name, &b.root_file)));
    targets
}

fn library(package: &DeclaredPackage) -> Option<String> {
    let is_library = |target: &&DeclaredTarget| matches!(target.kind, TargetKind::Lib | TargetKind::ProcMacro);
    package.targets.iter().find(is_library).map(|target| target.name.replace('-', "_"))
}

fn directory(manifest: &Path) -> PathBuf {
    manifest.parent().unwrap_or(manifest).to_owned()
}
