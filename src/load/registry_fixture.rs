//! A workspace on disk with a registry in a folder, from the text that [`crate::model::testing`] reads, for tests.
//!
//! Members lie in directories of their names below the root; `.cargo/config.toml` replaces crates.io by `registry`. Nothing is in git.

use std::fmt::Write;
use std::path::Path;

use tempfile::TempDir;

use crate::load::registry::local;
use crate::model::dependencies::{CRATES_IO, Dependencies};
use crate::model::lock::{Lock, LockedSource};
use crate::model::requirement::{Member, Requirement};
use crate::model::testing;
use crate::model::workspace::DependencyKind;

/// The workspace of a text, with its lock where the text has one.
pub fn workspace(text: &str) -> TempDir {
    let tree = tempfile::tempdir().unwrap();
    write(tree.path(), &testing::dependencies(text));
    tree
}

/// Writes the workspace into a directory.
pub fn write(dir: &Path, all: &Dependencies) {
    let put = |file: &str, text: &str| {
        let path = dir.join(file);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    };
    let names = |inside: bool| {
        let chosen = all.members.iter().filter(|member| member.in_workspace == inside);
        chosen.map(|member| format!("{:?}", member.name)).collect::<Vec<_>>().join(", ")
    };
    put("Cargo.toml", &format!("[workspace]\nresolver = \"2\"\nmembers = [{}]\nexclude = [{}]\n", names(true), names(false)));
    for member in &all.members {
        put(&member.manifest, &manifest(member));
        put(&format!("{}/src/lib.rs", member.name), "");
    }
    put(".cargo/config.toml", "[source.crates-io]\nreplace-with = \"folder\"\n[source.folder]\nlocal-registry = \"registry\"\n");
    local::write(&dir.join("registry"), all.registries[CRATES_IO].crates.values()).unwrap();
    if let Some(lock) = &all.lock {
        put("Cargo.lock", &lock_text(lock));
    }
}

fn manifest(member: &Member) -> String {
    let mut text = format!("[package]\nname = {:?}\nversion = \"{}\"\nedition = \"2021\"\n", member.name, member.version);
    if let Some((version, _)) = &member.rust_version {
        writeln!(text, "rust-version = \"{version}\"").unwrap();
    }
    for requirement in &member.requirements {
        writeln!(text, "{}", entry(requirement)).unwrap();
    }
    text.push_str("[features]\n");
    for (name, on) in &member.features {
        writeln!(text, "{name} = {on:?}").unwrap();
    }
    text
}

fn entry(requirement: &Requirement) -> String {
    let table = match requirement.kind {
        DependencyKind::Normal => "dependencies",
        DependencyKind::Dev => "dev-dependencies",
        DependencyKind::Build => "build-dependencies",
    };
    let target = requirement.target.as_ref().map(|target| format!("target.'{target}'.")).unwrap_or_default();
    format!(
        "[{target}{table}.{}]\nversion = {:?}\npackage = {:?}\noptional = {}\ndefault-features = {}\nfeatures = {:?}",
        requirement.key,
        requirement.text.as_deref().unwrap_or("*"),
        requirement.package,
        requirement.optional,
        requirement.default_features,
        requirement.features
    )
}

fn lock_text(lock: &Lock) -> String {
    let mut text = format!("version = {}\n", lock.format);
    for package in &lock.packages {
        write!(text, "\n[[package]]\nname = {:?}\nversion = \"{}\"\n", package.name, package.version).unwrap();
        match &package.source {
            LockedSource::Path => {}
            LockedSource::Registry(url) => writeln!(text, "source = \"registry+{url}\"").unwrap(),
            LockedSource::Git { url, commit, .. } => writeln!(text, "source = \"git+{url}#{commit}\"").unwrap(),
        }
        let name = |index: &u32| format!("{} {}", lock.packages[*index as usize].name, lock.packages[*index as usize].version);
        writeln!(text, "dependencies = {:?}", package.dependencies.iter().map(name).collect::<Vec<_>>()).unwrap();
    }
    text
}
