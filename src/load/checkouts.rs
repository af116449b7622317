//! Packages of git repositories, from what cargo has checked out: `$CARGO_HOME/git/checkouts/<repository>-<hash>/<short commit>`.

use std::path::{Path, PathBuf};

use crate::load::cargo_config::CargoConfig;
use crate::load::files::Files;
use crate::load::requirements::member;
use crate::load::requirements::text::ManifestText;
use crate::model::lock::{LockedPackage, LockedSource};
use crate::model::release::Release;

/// How deep packages lie in repositories.
const DEEPEST: usize = 6;
/// Files that are looked at in one repository.
const MOST: usize = 20_000;
/// git's shortest abbreviation of a commit that cargo names a directory by.
const SHORTEST: usize = 7;

/// What a locked package's manifest says.
///
/// # Errors
/// The reason, as a fragment, why it is not known.
pub fn release(cargo_home: &Path, package: &LockedPackage, config: &CargoConfig) -> Result<Release, String> {
    let LockedSource::Git { url, commit, .. } = &package.source else { return Err("it does not come from git".to_owned()) };
    let checkouts = cargo_home.join("git/checkouts");
    let name = url.trim_end_matches('/').rsplit('/').next().unwrap_or_default().trim_end_matches(".git").to_lowercase();
    let dirs = checkout(&checkouts, &name, commit);
    if dirs.is_empty() {
        return Err("its commit is not checked out in cargo's home".to_owned());
    }
    let found = dirs.iter().find_map(|dir| in_checkout(dir, package, config));
    found.ok_or_else(|| "its manifest is not in the checkout".to_owned())
}

/// The checkouts of a commit, of the repository with this name first: a repository may have been renamed.
fn checkout(checkouts: &Path, name: &str, commit: &str) -> Vec<PathBuf> {
    let mut repositories = Files::Disk.entries(checkouts);
    repositories.sort_by(|a, b| a.name.cmp(&b.name));
    repositories
        .retain(|entry| entry.is_dir && entry.name.to_lowercase().rsplit_once('-').is_some_and(|(repository, _)| repository == name));
    let of = |repository: &str| {
        let dir = checkouts.join(repository);
        let commits = Files::Disk.entries(&dir);
        let same = commits.into_iter().filter(|entry| entry.is_dir && entry.name.len() >= SHORTEST && commit.starts_with(&entry.name));
        same.map(|entry| dir.join(entry.name)).collect::<Vec<_>>()
    };
    repositories.iter().flat_map(|entry| of(&entry.name)).collect()
}

fn in_checkout(dir: &Path, package: &LockedPackage, config: &CargoConfig) -> Option<Release> {
    let is_hidden = |path: &Path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.') || name == "target");
    let enter = |path: &Path, depth: usize| depth <= DEEPEST && !is_hidden(path);
    let files = Files::Disk.walk(dir, &enter).into_iter().filter_map(Result::ok).take(MOST);
    let manifests = files.filter(|path| path.file_name().is_some_and(|name| name == "Cargo.toml"));
    let read = |path: &Path| ManifestText::read(&Files::Disk, path, "Cargo.toml").ok();
    manifests.into_iter().find_map(|path| {
        let own = read(&path)?;
        if own.at(&["package", "name"])?.as_str()? != package.name {
            return None;
        }
        let above = path.parent()?.ancestors().take_while(|above| above.starts_with(dir));
        let root = above.filter_map(|above| read(&above.join("Cargo.toml"))).find(|text| text.at(&["workspace"]).is_some());
        let member = member::read(&own, root.as_ref(), config, &mut Vec::new())?;
        (member.version == package.version).then(|| member::release(&member))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::fixture::tree;

    fn locked(name: &str, version: &str) -> LockedPackage {
        let source =
            LockedSource::Git { url: "https://g.example/Repo.git".into(), reference: String::new(), commit: "0123456789abcdef".into() };
        LockedPackage { name: name.into(), version: version.parse().unwrap(), source, checksum: None, dependencies: Vec::new(), line: 1 }
    }

    #[test]
    fn a_package_is_found_with_what_it_inherits() {
        let tree = tree(&[
            (
                "git/checkouts/repo-0a/0123456/Cargo.toml",
                "[workspace]\nmembers = ['x']\n[workspace.package]\nversion = '1.2.0'\n[workspace.dependencies]\ny = '3'\n",
            ),
            (
                "git/checkouts/repo-0a/0123456/x/Cargo.toml",
                "[package]\nname = 'x'\nversion.workspace = true\n[dependencies]\ny.workspace = true\n",
            ),
            ("git/checkouts/repo-0a/fedcba9/x/Cargo.toml", "[package]\nname = 'x'\nversion = '9.0.0'\n"),
        ]);
        let release = |name, version| release(tree.path(), &locked(name, version), &CargoConfig::default());
        assert_eq!(release("x", "1.2.0").unwrap().dependencies[0].requirement.to_string(), "^3");
        assert_eq!(release("z", "1.2.0").unwrap_err(), "its manifest is not in the checkout");
        assert_eq!(release("x", "9.0.0").unwrap_err(), "its manifest is not in the checkout");
        let nowhere = super::release(&tree.path().join("none"), &locked("x", "1.2.0"), &CargoConfig::default());
        assert_eq!(nowhere.unwrap_err(), "its commit is not checked out in cargo's home");
    }
}
