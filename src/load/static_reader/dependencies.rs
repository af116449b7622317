//! Dependency tables, with what they inherit from the workspace, and the features that optional ones imply.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use semver::VersionReq;

use crate::load::declared::{DeclaredDependency, requirement_text};
use crate::load::manifest::{DependencyDetail, DependencyTable, Manifest};
use crate::load::paths;
use crate::model::workspace::DependencyKind;

/// From this edition on a member may turn off default features that the workspace leaves on.
const MEMBER_MAY_TURN_OFF_DEFAULTS: u16 = 2024;

/// All entries of all dependency tables, and what is wrong with some of them.
pub fn declare(
    manifest: &Manifest,
    dir: &Path,
    edition: u16,
    shared: &DependencyTable,
    root: &Path,
) -> (Vec<DeclaredDependency>, Vec<String>) {
    let own = [
        (None, DependencyKind::Normal, &manifest.dependencies),
        (None, DependencyKind::Dev, &manifest.dev_dependencies),
        (None, DependencyKind::Build, &manifest.build_dependencies),
    ];
    let platforms = manifest.target.iter().flat_map(|(platform, tables)| {
        [
            (Some(platform), DependencyKind::Normal, &tables.dependencies),
            (Some(platform), DependencyKind::Dev, &tables.dev_dependencies),
            (Some(platform), DependencyKind::Build, &tables.build_dependencies),
        ]
    });
    let mut declared = Vec::new();
    let mut problems = Vec::new();
    for (platform, kind, table) in own.into_iter().chain(platforms) {
        for (key, entry) in table {
            let entry = entry.detail();
            let (detail, base) = if entry.workspace == Some(true) {
                let Some(from) = shared.get(key) else {
                    problems.push(format!("dependency `{key}` is inherited, but `workspace.dependencies.{key}` is not there"));
                    continue;
                };
                (merge(from.detail(), entry, edition), root)
            } else {
                (entry, dir)
            };
            declared.push(DeclaredDependency {
                key: key.clone(),
                package: detail.package.clone().unwrap_or_else(|| key.clone()),
                renamed: detail.package.is_some(),
                kind,
                platform: platform.cloned(),
                optional: detail.optional.unwrap_or(false),
                path: detail.path.map(|path| paths::absolute(&base.join(path))),
                requirement: requirement(detail.version.as_deref(), key, &mut problems),
                features: detail.features,
                default_features: detail.default_features.unwrap_or(true),
            });
        }
    }
    (declared, problems)
}

/// `[features]` with a feature of the same name for each optional dependency that no `dep:` mentions.
pub fn features(own: &BTreeMap<String, Vec<String>>, dependencies: &[DeclaredDependency]) -> BTreeMap<String, Vec<String>> {
    let mentioned: BTreeSet<&str> = own.values().flatten().filter_map(|value| value.strip_prefix("dep:")).collect();
    let mut features = own.clone();
    for dependency in dependencies {
        let key = dependency.key.as_str();
        if dependency.optional && !own.contains_key(key) && !mentioned.contains(key) {
            features.insert(key.to_owned(), vec![format!("dep:{key}")]);
        }
    }
    features
}

/// The workspace's entry with what a member may add: features, `optional`, and default features (RFC 2906, RFC 3945).
fn merge(shared: DependencyDetail, own: DependencyDetail, edition: u16) -> DependencyDetail {
    let default_features = if edition >= MEMBER_MAY_TURN_OFF_DEFAULTS {
        own.default_features.or(shared.default_features)
    } else if own.default_features == Some(true) {
        Some(true)
    } else {
        shared.default_features
    };
    let features = shared.features.iter().cloned().chain(own.features).collect();
    DependencyDetail { features, default_features, optional: own.optional, ..shared }
}

fn requirement(text: Option<&str>, key: &str, problems: &mut Vec<String>) -> String {
    let Some(text) = text else { return "*".to_owned() };
    match VersionReq::parse(text) {
        Ok(requirement) => requirement_text(&requirement),
        Err(error) => {
            problems.push(format!("`{text}`, asked of dependency `{key}`, is not a version requirement: {error}"));
            text.to_owned()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn detail(default_features: Option<bool>, features: &[&str]) -> DependencyDetail {
        let features = features.iter().map(|&feature| feature.to_owned()).collect();
        DependencyDetail { features, default_features, ..DependencyDetail::default() }
    }

    #[test]
    fn members_add_to_what_they_inherit() {
        let merged = merge(detail(Some(false), &["a"]), detail(Some(true), &["b"]), 2021);
        assert_eq!((merged.features, merged.default_features), (vec!["a".to_owned(), "b".to_owned()], Some(true)));
        assert_eq!(merge(detail(None, &[]), detail(Some(false), &[]), 2021).default_features, None);
        assert_eq!(merge(detail(None, &[]), detail(Some(false), &[]), 2024).default_features, Some(false));
    }

    #[test]
    fn requirements_are_written_short() {
        let mut problems = Vec::new();
        let short = ["1.0", "^1.0", "=1.2.3", ">=1, <3", "*", "1.*"].map(|text| requirement(Some(text), "x", &mut problems));
        assert_eq!(short, ["1.0", "1.0", "=1.2.3", ">=1, <3", "*", "1.*"]);
        assert!(problems.is_empty());
        assert_eq!(requirement(Some("one"), "x", &mut problems), "one");
        assert_eq!(problems.len(), 1);
    }
}
