//! Finding the root of the workspace that a manifest belongs to, by cargo's rules.

use std::path::{Path, PathBuf};

use crate::load::manifest::WorkspaceTable;
use crate::load::paths;
use crate::load::static_reader::store::Store;

/// The root's manifest; `None` for a package that stands alone.
///
/// A manifest with `[workspace]` is its own root; `package.workspace` points at one; else each directory upwards is asked, up to
/// cargo's home, for a root that does not exclude this manifest. A manifest that is broken says nothing.
pub fn find(manifest: &Path, store: &mut Store<'_>) -> Option<PathBuf> {
    if let Some(root) = names(manifest, manifest, store) {
        return Some(root);
    }
    let home = cargo_home();
    let mut candidates = Vec::new();
    for dir in manifest.parent()?.ancestors().skip(1) {
        if dir.ends_with("target/package") {
            break;
        }
        candidates.push(dir.join("Cargo.toml"));
        if home.as_deref() == Some(dir) {
            break;
        }
    }
    let files = store.files;
    candidates.into_iter().filter(|candidate| files.is_file(candidate)).find_map(|candidate| names(&candidate, manifest, store))
}

/// Whether a root keeps a manifest out: below an `exclude` and not below a `members` that is a plain path.
pub fn excludes(table: &WorkspaceTable, root: &Path, manifest: &Path) -> bool {
    let below = |entry: &String| manifest.starts_with(paths::absolute(&root.join(entry)));
    table.exclude.iter().any(below) && !table.members.iter().any(below)
}

/// The root that the manifest `asked` names for `member`.
fn names(asked: &Path, member: &Path, store: &mut Store<'_>) -> Option<PathBuf> {
    let read = store.get(asked).ok()?;
    let dir = asked.parent()?;
    if let Some(table) = &read.workspace {
        return (asked == member || !excludes(table, dir, member)).then(|| asked.to_owned());
    }
    let pointer = read.package.as_ref()?.workspace.as_ref()?;
    Some(paths::absolute(&dir.join(pointer).join("Cargo.toml")))
}

/// Crates that cargo unpacked belong to no workspace above it.
fn cargo_home() -> Option<PathBuf> {
    let given = std::env::var_os("CARGO_HOME").filter(|home| !home.is_empty()).map(PathBuf::from);
    given.or_else(|| std::env::home_dir().map(|home| home.join(".cargo"))).map(|home| paths::absolute(&home))
}
