//! Where packages stand in the scratch folder: members as in the workspace below `workspace/`, all others below `beside/`, by number.
//!
//! Invariant: every path that is made here stays inside of the scratch folder, whatever manifests say.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::load::paths;
use crate::model::requirement::Member;

/// Where packages stand.
pub struct Places {
    root: PathBuf,
    /// By the absolute path of the directory in the user's tree.
    places: BTreeMap<PathBuf, Place>,
}

/// Where a package stands.
#[derive(Clone)]
enum Place {
    /// The directory below `workspace/`.
    Workspace(String),
    /// The directory below `beside/`.
    Beside(usize),
}

impl Places {
    /// The places of manifests of the workspace (paths below its root) and of packages beside it.
    ///
    /// # Errors
    /// A manifest's path leads out of the workspace. The reason, as a fragment.
    pub fn of<'a>(root: &Path, manifests: impl Iterator<Item = &'a String>, beside: &[&Member]) -> Result<Self, String> {
        let root = paths::absolute(root);
        let mut places = BTreeMap::new();
        for manifest in manifests {
            let dir = directory(manifest).ok_or_else(|| format!("the manifest `{manifest}` lies outside of the workspace"))?;
            places.insert(paths::absolute(&root.join(dir)), Place::Workspace(dir.to_owned()));
        }
        for (index, member) in beside.iter().enumerate() {
            let manifest = paths::absolute(&root.join(&member.manifest));
            if let Some(dir) = manifest.parent() {
                places.entry(dir.to_owned()).or_insert(Place::Beside(index));
            }
        }
        Ok(Self { root, places })
    }

    /// `path` as the manifest in `dir` (below the root, or absolute) writes it, for a manifest that stands `up` (`../../`) below the scratch
    /// folder of the run. `None` where nothing is known of what it names.
    pub fn rewritten(&self, dir: &str, path: &str, up: &str) -> Option<String> {
        let named = paths::absolute(&self.root.join(dir).join(path));
        Some(match self.places.get(&named)? {
            Place::Workspace(dir) => format!("{up}workspace/{dir}"),
            Place::Beside(index) => format!("{up}beside/{index}"),
        })
    }

    /// Whether a path (or pattern) in the manifest in `dir` stays below the root.
    pub fn is_inside(&self, dir: &str, path: &str) -> bool {
        paths::absolute(&self.root.join(dir).join(path)).starts_with(&self.root) && !depth_falls(dir, path)
    }
}

/// The directory of a manifest's path, if that is one below the root: `""`, `crates/a`.
pub fn directory(manifest: &str) -> Option<&str> {
    let dir = manifest.strip_suffix("Cargo.toml")?;
    if dir.is_empty() {
        return Some(dir);
    }
    let dir = dir.strip_suffix('/')?;
    let plain = |part: &str| !matches!(part, "" | "." | "..") && !part.contains(['\\', ':', '\0']);
    dir.split('/').all(plain).then_some(dir)
}

/// `../` for each part of a directory, and one more: from there to the folder that has `workspace` in it.
pub fn up(dir: &str) -> String {
    let parts = dir.split('/').filter(|part| !part.is_empty()).count();
    "../".repeat(parts + 1)
}

/// Whether the path leaves the root on its way, be it that it comes back.
fn depth_falls(dir: &str, path: &str) -> bool {
    let mut depth = dir.split('/').filter(|part| !part.is_empty()).count();
    for part in path.split(['/', '\\']) {
        match part {
            "" | "." => {}
            ".." if depth == 0 => return true,
            ".." => depth -= 1,
            _ => depth += 1,
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_lies_below_the_root_is_a_place() {
        assert_eq!([directory("Cargo.toml"), directory("crates/a/Cargo.toml")], [Some(""), Some("crates/a")]);
        for hostile in ["../Cargo.toml", "/etc/Cargo.toml", "a/../../Cargo.toml", "a//Cargo.toml", "C:\\x/Cargo.toml", "xCargo.toml", "a/b"]
        {
            assert_eq!(directory(hostile), None, "{hostile}");
        }
        let manifests = ["Cargo.toml".to_owned(), "crates/a/Cargo.toml".to_owned()];
        let places = Places::of(Path::new("/w"), manifests.iter(), &[]).unwrap();
        assert_eq!(places.rewritten("", "crates/../crates/a", &up("")), Some("../workspace/crates/a".to_owned()));
        assert_eq!(places.rewritten("crates/a", "/w", &up("crates/a")), Some("../../../workspace/".to_owned()));
        assert_eq!(places.rewritten("crates/a", "../../../etc", &up("crates/a")), None);
        assert!(places.is_inside("", "crates/*") && places.is_inside("crates/a", "../b"));
        assert!(!places.is_inside("", "../w/crates/a") && !places.is_inside("", "/etc/*"));
        assert!(Places::of(Path::new("/w"), ["../x/Cargo.toml".to_owned()].iter(), &[]).is_err());
    }
}
