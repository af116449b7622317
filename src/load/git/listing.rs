//! What lies where in a snapshot.

use std::path::{Path, PathBuf};

use crate::load::entry::Entry;
use crate::load::git::blob;
use crate::load::git::snapshot::Snapshot;
use crate::load::git::tree::{Kind, Node, is_rust};

impl Snapshot {
    /// What lies in a directory.
    #[must_use]
    pub fn entries(&self, dir: &Path) -> Vec<Entry> {
        let nodes = self.nodes(dir).iter();
        nodes.map(|node| Entry { name: node.name.clone(), is_dir: matches!(node.kind, Kind::Dir | Kind::Submodule) }).collect()
    }

    /// What a pattern below `root` matches, component by component as the `glob` crate does it, sorted.
    #[must_use]
    pub fn glob(&self, root: &Path, pattern: &str) -> Vec<PathBuf> {
        let mut found = vec![root.to_owned()];
        for part in pattern.split(['/', '\\']).filter(|part| !part.is_empty() && *part != ".") {
            found = if part == "**" {
                found.iter().flat_map(|dir| self.dirs_below(dir)).collect()
            } else if part.contains(['*', '?', '[']) {
                let Ok(pattern) = glob::Pattern::new(part) else { return Vec::new() };
                let matching = |dir: &PathBuf| {
                    let names = self.entries(dir).into_iter().filter(|entry| pattern.matches(&entry.name));
                    names.map(|entry| dir.join(entry.name)).collect::<Vec<_>>()
                };
                found.iter().flat_map(matching).collect()
            } else {
                found.iter().map(|dir| dir.join(part)).filter(|path| self.exists(path)).collect()
            };
        }
        found
    }

    /// All files below a directory but links. `enter` says of a directory, by its path and how far below it lies, whether to look into it.
    #[must_use]
    pub fn walk(&self, dir: &Path, enter: &dyn Fn(&Path, usize) -> bool) -> Vec<PathBuf> {
        let mut files = Vec::new();
        let mut queue = vec![(dir.to_owned(), 0)];
        while let Some((dir, depth)) = queue.pop() {
            for node in self.nodes(&dir) {
                let path = dir.join(&node.name);
                match node.kind {
                    Kind::File => files.push(path),
                    Kind::Dir if enter(&path, depth + 1) => queue.push((path, depth + 1)),
                    _ => {}
                }
            }
        }
        files
    }

    /// All `.rs` files and manifests of the tree, absolute, with the ids of their contents, sorted.
    #[must_use]
    pub fn sources(&self) -> Vec<(PathBuf, blob::Id)> {
        let is_source = |node: &&Node| node.kind == Kind::File && (node.name == "Cargo.toml" || is_rust(Path::new(&node.name)));
        let of_dir = |(dir, nodes): (&str, &[Node])| {
            let dir = self.repository.work_dir.join(dir);
            nodes.iter().filter(is_source).map(|node| (dir.join(&node.name), node.id)).collect::<Vec<_>>()
        };
        let mut sources: Vec<(PathBuf, blob::Id)> = self.tree.dirs().flat_map(of_dir).collect();
        sources.sort();
        sources
    }

    fn dirs_below(&self, dir: &Path) -> Vec<PathBuf> {
        let mut dirs = vec![dir.to_owned()];
        let mut at = 0;
        while let Some(dir) = dirs.get(at).cloned() {
            dirs.extend(self.entries(&dir).into_iter().filter(|entry| entry.is_dir).map(|entry| dir.join(entry.name)));
            at += 1;
        }
        dirs
    }
}
