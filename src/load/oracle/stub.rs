//! Manifests for packages that are no members, made from what is known of them: those of git, and those that a path names.

use toml_edit::{Array, DocumentMut, InlineTable, Item, Table, Value, value};
use ustr::Ustr;

use crate::load::oracle::places::Places;
use crate::model::dependencies::{CRATES_IO, Dependencies};
use crate::model::lock::{Lock, LockedPackage, LockedSource};
use crate::model::release::{Release, ReleaseDependency};
use crate::model::requirement::{GitReference, Member, Requirement, RequirementSource};
use crate::model::workspace::DependencyKind;

/// Where a dependency is to come from, as a key of its entry with the value.
type From = Vec<(&'static str, String)>;

/// The manifest of a locked package of git.
pub fn of_git(dependencies: &Dependencies, lock: &Lock, package: &LockedPackage, release: &Release) -> String {
    let mut document = head(&package.name, &release.version.to_string(), release.links.as_deref());
    for dependency in release.dependencies.iter().filter(|dependency| dependency.kind != DependencyKind::Dev) {
        let from = source_of(dependencies, lock, package, dependency);
        let entry = Entry {
            package: &dependency.package,
            accepts: dependency.requirement.to_string(),
            optional: dependency.optional,
            default_features: dependency.default_features,
            features: dependency.features.iter().map(Ustr::as_str).collect(),
            from,
        };
        insert(&mut document, dependency.kind, dependency.target.as_deref(), &dependency.key, entry);
    }
    let features = release.features.iter().map(|(name, on)| (name.as_str(), on.iter().map(Ustr::as_str).collect()));
    insert_features(&mut document, features);
    document.to_string()
}

/// The manifest of a package beside the workspace, for `beside/<number>`. A path of it that nothing is known of is the reason of the error.
pub fn of_path(member: &Member, places: &Places) -> Result<String, String> {
    let mut document = head(&member.name, &member.version.to_string(), member.links.as_deref());
    document.insert("workspace", Item::Table(Table::new()));
    let dir = member.manifest.strip_suffix("Cargo.toml").unwrap_or_default();
    for requirement in member.requirements.iter().filter(|requirement| requirement.kind != DependencyKind::Dev) {
        let entry = Entry {
            package: &requirement.package,
            accepts: requirement.accepts.to_string(),
            optional: requirement.optional,
            default_features: requirement.default_features,
            features: requirement.features.iter().map(String::as_str).collect(),
            from: required_from(requirement, dir, places)?,
        };
        insert(&mut document, requirement.kind, requirement.target.as_deref(), &requirement.key, entry);
    }
    let features = member.features.iter().map(|(name, on)| (name.as_str(), on.iter().map(String::as_str).collect()));
    insert_features(&mut document, features);
    Ok(document.to_string())
}

fn required_from(requirement: &Requirement, dir: &str, places: &Places) -> Result<From, String> {
    Ok(match &requirement.source {
        RequirementSource::Registry(url) => registry(url),
        RequirementSource::Path(path) => {
            let unknown = || format!("nothing is known of the package at `{path}`, which {} names", requirement.entry);
            vec![("path", places.rewritten(dir, path, "../../").ok_or_else(unknown)?)]
        }
        RequirementSource::Git { url, reference } => {
            let named = reference.as_ref().map(|(kind, name)| {
                let key = match kind {
                    GitReference::Branch => "branch",
                    GitReference::Tag => "tag",
                    GitReference::Rev => "rev",
                };
                (key, name.clone())
            });
            std::iter::once(("git", url.clone())).chain(named).collect()
        }
    })
}

/// What the lock took says where a package of git asks for it; a package that is patched is asked of its registry.
fn source_of(dependencies: &Dependencies, lock: &Lock, package: &LockedPackage, dependency: &ReleaseDependency) -> From {
    let taken = package.dependencies.iter().filter_map(|&index| lock.packages.get(index as usize));
    let taken = taken.filter(|taken| taken.name == dependency.package.as_str() && dependency.requirement.matches(&taken.version));
    let is_patched = dependencies.patches.iter().any(|patch| patch.package == dependency.package.as_str());
    for taken in taken {
        match &taken.source {
            LockedSource::Git { url, reference, .. } if taken.source == package.source || !is_patched => {
                return std::iter::once(("git", url.clone())).chain(reference_key(reference)).collect();
            }
            LockedSource::Registry(url) => return registry(url),
            LockedSource::Git { .. } | LockedSource::Path => {}
        }
    }
    registry(dependency.registry.as_ref().map_or(CRATES_IO, Ustr::as_str))
}

/// `branch=main` as a key with its value.
pub fn reference_key(reference: &str) -> Option<(&'static str, String)> {
    let (kind, name) = reference.split_once('=')?;
    let key = ["branch", "tag", "rev"].into_iter().find(|key| *key == kind)?;
    Some((key, name.to_owned()))
}

fn registry(url: &str) -> From {
    if url == CRATES_IO { Vec::new() } else { vec![("registry-index", url.to_owned())] }
}

fn head(name: &str, version: &str, links: Option<&str>) -> DocumentMut {
    let mut document = DocumentMut::new();
    let mut package = Table::new();
    package.insert("name", value(name));
    package.insert("version", value(version));
    package.insert("edition", value("2021"));
    match links {
        Some(links) => {
            package.insert("links", value(links));
            package.insert("build", value("build.rs"));
        }
        None => drop(package.insert("build", value(false))),
    }
    document.insert("package", Item::Table(package));
    document
}

struct Entry<'a> {
    package: &'a str,
    accepts: String,
    optional: bool,
    default_features: bool,
    features: Vec<&'a str>,
    from: From,
}

fn insert(document: &mut DocumentMut, kind: DependencyKind, target: Option<&str>, key: &str, entry: Entry) {
    let mut table = InlineTable::new();
    table.insert("package", entry.package.into());
    if entry.from.is_empty() || entry.accepts != "*" {
        // a pre-release of a repository meets no `*`
        table.insert("version", entry.accepts.into());
    }
    table.insert("optional", entry.optional.into());
    table.insert("default-features", entry.default_features.into());
    table.insert("features", Value::Array(entry.features.into_iter().collect::<Array>()));
    for (key, text) in entry.from {
        table.insert(key, text.into());
    }
    let section = match kind {
        DependencyKind::Normal => "dependencies",
        DependencyKind::Build => "build-dependencies",
        DependencyKind::Dev => "dev-dependencies",
    };
    let mut tables: Vec<&str> = target.into_iter().flat_map(|target| ["target", target]).collect();
    tables.push(section);
    let mut at: &mut dyn toml_edit::TableLike = document.as_table_mut();
    for name in tables {
        let Some(next) = at.entry(name).or_insert(Item::Table(Table::new())).as_table_like_mut() else { return };
        at = next;
    }
    at.insert(key, value(table));
}

fn insert_features<'a>(document: &mut DocumentMut, features: impl Iterator<Item = (&'a str, Vec<&'a str>)>) {
    let mut table = Table::new();
    for (name, on) in features {
        table.insert(name, value(on.into_iter().collect::<Array>()));
    }
    document.insert("features", Item::Table(table));
}
