//! From cargo's words to ours.

use cargo_metadata::{Dependency, DependencyKind as CargoDependencyKind, Metadata, Package, Target, TargetKind as CargoTargetKind};

use crate::load::declared::{DeclaredDependency, DeclaredPackage, DeclaredTarget, DeclaredWorkspace, requirement_text};
use crate::load::paths;
use crate::model::workspace::{DependencyKind, TargetKind};

/// The members in a `cargo metadata`; what it says about other packages is left out.
pub fn declared(metadata: &Metadata) -> DeclaredWorkspace {
    DeclaredWorkspace {
        root: metadata.workspace_root.as_std_path().to_owned(),
        packages: metadata.workspace_packages().into_iter().map(package).collect(),
        problems: Vec::new(),
    }
}

fn package(package: &Package) -> DeclaredPackage {
    DeclaredPackage {
        name: package.name.to_string(),
        version: package.version.to_string(),
        manifest: package.manifest_path.as_std_path().to_owned(),
        targets: package.targets.iter().filter_map(target).collect(),
        dependencies: package.dependencies.iter().map(dependency).collect(),
        features: package.features.clone().into_iter().collect(),
    }
}

/// `None` for a kind that is no crate of Rust code (cargo's unstable ones).
fn target(target: &Target) -> Option<DeclaredTarget> {
    let kind = target.kind.iter().find_map(target_kind)?;
    let is_library = matches!(kind, TargetKind::Lib | TargetKind::ProcMacro);
    Some(DeclaredTarget {
        // cargo before 1.79 printed a library's name with the package's hyphens.
        name: if is_library { target.name.replace('-', "_") } else { target.name.clone() },
        kind,
        root_file: target.src_path.as_std_path().to_owned(),
        edition: target.edition.as_str().parse().unwrap_or(2015),
        required_features: target.required_features.clone(),
    })
}

fn target_kind(kind: &CargoTargetKind) -> Option<TargetKind> {
    Some(match kind {
        CargoTargetKind::Lib | CargoTargetKind::RLib | CargoTargetKind::DyLib | CargoTargetKind::CDyLib | CargoTargetKind::StaticLib => {
            TargetKind::Lib
        }
        CargoTargetKind::ProcMacro => TargetKind::ProcMacro,
        CargoTargetKind::Bin => TargetKind::Bin,
        CargoTargetKind::Example => TargetKind::Example,
        CargoTargetKind::Test => TargetKind::Test,
        CargoTargetKind::Bench => TargetKind::Bench,
        CargoTargetKind::CustomBuild => TargetKind::Build,
        _ => return None,
    })
}

fn dependency(dependency: &Dependency) -> DeclaredDependency {
    DeclaredDependency {
        key: dependency.rename.clone().unwrap_or_else(|| dependency.name.clone()),
        package: dependency.name.clone(),
        renamed: dependency.rename.is_some(),
        kind: match dependency.kind {
            CargoDependencyKind::Development => DependencyKind::Dev,
            CargoDependencyKind::Build => DependencyKind::Build,
            _ => DependencyKind::Normal,
        },
        platform: dependency.target.as_ref().map(ToString::to_string),
        optional: dependency.optional,
        path: dependency.path.as_ref().map(|path| paths::absolute(path.as_std_path())),
        requirement: requirement_text(&dependency.req),
        features: dependency.features.clone(),
        default_features: dependency.uses_default_features,
    }
}
