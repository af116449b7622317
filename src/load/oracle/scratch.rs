//! The parts of the scratch folder that all runs share: registries and packages of git, as directories that cargo takes for the real ones.
//!
//! ```text
//! registries/<number>/index/se/rd/serde    what is known of a registry, as a local registry
//! git/<number>/<number>/Cargo.toml         packages of a repository, as a directory source
//! ```

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use toml_edit::{DocumentMut, Item, Table, value};

use crate::load::oracle::stub;
use crate::load::registry::{index_line, package_name};
use crate::model::dependencies::{CRATES_IO, Dependencies, Registry};
use crate::model::lock::{Lock, LockedSource};
use crate::model::release::Release;

/// A repository with what is asked of it: URL, then `branch=…` or nothing.
type Repository = (String, String);

/// Writes both and gives cargo's configuration that puts them in place of the real ones.
///
/// # Errors
/// Something of it is not known, or cannot be written. The reason, as a fragment.
pub fn write(base: &Path, dependencies: &Dependencies, lock: &Lock, settings: &DocumentMut) -> Result<String, String> {
    let mut settings = settings.clone();
    // it becomes a part of the root manifest
    settings.remove("patch");
    let mut sources = Table::new();
    for (number, (url, registry)) in dependencies.registries.iter().enumerate() {
        let dir = base.join("registries").join(number.to_string());
        write_registry(&dir, url, registry, lock).map_err(|error| unwritten(&error))?;
        replace_registry(&mut sources, url, &format!("registry-{number}"), &dir);
    }
    for (number, (repository, packages)) in repositories(lock).into_iter().enumerate() {
        let dir = base.join("git").join(number.to_string());
        for index in packages {
            write_git(&dir.join(index.to_string()), dependencies, lock, index)?;
        }
        let mut real = Table::new();
        real.insert("git", value(&repository.0));
        if let Some((key, name)) = stub::reference_key(&repository.1) {
            real.insert(key, value(name));
        }
        replace(&mut sources, real, "directory", &format!("git-{number}"), &dir);
    }
    settings.insert("source", Item::Table(sources));
    Ok(settings.to_string())
}

/// The repositories of a lock with their packages.
pub fn repositories(lock: &Lock) -> BTreeMap<Repository, Vec<u32>> {
    let mut repositories: BTreeMap<Repository, Vec<u32>> = BTreeMap::new();
    for (index, package) in (0..).zip(&lock.packages) {
        if let LockedSource::Git { url, reference, .. } = &package.source {
            repositories.entry((url.clone(), reference.clone())).or_default().push(index);
        }
    }
    repositories
}

fn unwritten(error: &io::Error) -> String {
    format!("the scratch folder cannot be written to: {}", error.kind())
}

fn write_registry(dir: &Path, url: &str, registry: &Registry, lock: &Lock) -> io::Result<()> {
    let index = dir.join("index");
    fs::create_dir_all(&index)?;
    let checksums: BTreeMap<(&str, String), &str> = lock
        .packages
        .iter()
        .filter(|package| matches!(&package.source, LockedSource::Registry(of) if of == url))
        .filter_map(|package| Some(((package.name.as_str(), package.version.to_string()), package.checksum.as_deref()?)))
        .collect();
    let files: Vec<(PathBuf, &str)> =
        registry.crates.keys().filter_map(|name| Some((index.join(package_name::index_path(name).ok()?), name.as_str()))).collect();
    for (file, _) in &files {
        fs::create_dir_all(file.parent().unwrap_or(&index))?;
    }
    files.par_iter().try_for_each(|(file, name)| {
        let releases = registry.crates.get(*name).map_or(&[][..], |krate| &krate.releases);
        let mut text = String::new();
        for release in releases {
            // an index without checksums says nothing against those of the lock
            let locked = release.checksum.is_empty().then(|| checksums.get(&(*name, release.version.to_string()))).flatten();
            match locked {
                Some(checksum) => text.push_str(&index_line::write(name, &Release { checksum: (*checksum).to_owned(), ..release.clone() })),
                None => text.push_str(&index_line::write(name, release)),
            }
            text.push('\n');
        }
        fs::write(file, text)
    })
}

fn replace_registry(sources: &mut Table, url: &str, name: &str, dir: &Path) {
    let mut real = Table::new();
    if url == CRATES_IO {
        let mut crates_io = Table::new();
        crates_io.insert("replace-with", value(name));
        sources.insert("crates-io", Item::Table(crates_io));
        let mut local = Table::new();
        local.insert("local-registry", value(dir.display().to_string()));
        sources.insert(name, Item::Table(local));
        return;
    }
    if url.starts_with("http") {
        let mut sparse = Table::new();
        sparse.insert("registry", value(format!("sparse+{url}")));
        sparse.insert("replace-with", value(name));
        sources.insert(&format!("sparse-{name}"), Item::Table(sparse));
    }
    real.insert("registry", value(url));
    replace(sources, real, "local-registry", name, dir);
}

fn replace(sources: &mut Table, mut real: Table, kind: &str, name: &str, dir: &Path) {
    real.insert("replace-with", value(name));
    sources.insert(&format!("real-{name}"), Item::Table(real));
    let mut local = Table::new();
    local.insert(kind, value(dir.display().to_string()));
    sources.insert(name, Item::Table(local));
}

fn write_git(dir: &Path, dependencies: &Dependencies, lock: &Lock, index: u32) -> Result<(), String> {
    let Some(package) = lock.packages.get(index as usize) else { return Ok(()) };
    let Some(release) = dependencies.manifests.get(&index) else {
        return Err(format!("nothing is known of `{}`, which comes from git", package.name));
    };
    let manifest = stub::of_git(dependencies, lock, package, release);
    write_package(dir, &manifest, release.links.is_some()).map_err(|error| unwritten(&error))?;
    fs::write(dir.join(".cargo-checksum.json"), "{\"files\":{}}").map_err(|error| unwritten(&error))
}

/// A package that has a manifest and nothing else.
///
/// # Errors
/// It cannot be written.
pub fn write_package(dir: &Path, manifest: &str, has_script: bool) -> io::Result<()> {
    fs::create_dir_all(dir.join("src"))?;
    fs::write(dir.join("src").join("lib.rs"), "")?;
    if has_script {
        fs::write(dir.join("build.rs"), "")?;
    }
    fs::write(dir.join("Cargo.toml"), manifest)
}
