//! All names of a tree, read at once: a workspace's path dependencies may lead anywhere in the repository.

use std::path::Path;

use gix::objs::tree::EntryKind;
use rustc_hash::FxHashMap;

use crate::load::git::blob;
use crate::load::git::repository::Commit;

/// The names in the tree of a commit.
pub struct Tree {
    /// By `/`-separated path from the top of the repository, `""` itself; entries sorted by name.
    dirs: FxHashMap<String, Vec<Node>>,
}

/// One name in a directory.
#[derive(Clone, Debug)]
pub struct Node {
    /// The name alone.
    pub name: String,
    /// What it names.
    pub kind: Kind,
    /// Its content.
    pub id: blob::Id,
}

/// What a name stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A directory.
    Dir,
    /// A file, executable or not.
    File,
    /// A symbolic link, whose content is its target.
    Link,
    /// A commit of another repository.
    Submodule,
}

/// Reads the names of a commit's tree.
///
/// # Errors
/// The repository lacks the commit or one of its trees.
pub fn read(git: &gix::Repository, commit: &Commit) -> gix::Result<Tree> {
    let mut dirs = FxHashMap::default();
    let mut queue = vec![(String::new(), git.find_commit(commit.id)?.tree_id()?.detach())];
    while let Some((dir, id)) = queue.pop() {
        let tree = git.find_tree(id)?;
        let mut nodes = Vec::new();
        for entry in tree.iter() {
            let entry = entry?;
            // what is not UTF-8 cannot be named in a manifest or in Rust
            let Ok(name) = std::str::from_utf8(entry.filename()) else { continue };
            let kind = match entry.kind() {
                EntryKind::Tree => Kind::Dir,
                EntryKind::Blob | EntryKind::BlobExecutable => Kind::File,
                EntryKind::Link => Kind::Link,
                EntryKind::Commit => Kind::Submodule,
            };
            if kind == Kind::Dir {
                queue.push((below(&dir, name), entry.object_id()));
            }
            nodes.push(Node { name: name.to_owned(), kind, id: entry.object_id() });
        }
        nodes.sort_by(|a, b| a.name.cmp(&b.name));
        dirs.insert(dir, nodes);
    }
    Ok(Tree { dirs })
}

/// Whether it is named as Rust source.
#[must_use]
pub fn is_rust(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "rs")
}

/// The path of a name in a directory.
#[must_use]
pub fn below(dir: &str, name: &str) -> String {
    if dir.is_empty() { name.to_owned() } else { format!("{dir}/{name}") }
}

impl Tree {
    /// Whether there is such a directory.
    #[must_use]
    pub fn has_dir(&self, dir: &str) -> bool {
        self.dirs.contains_key(dir)
    }

    /// What lies in a directory; nothing where there is none.
    #[must_use]
    pub fn nodes(&self, dir: &str) -> &[Node] {
        self.dirs.get(dir).map(Vec::as_slice).unwrap_or_default()
    }

    /// One name in a directory.
    #[must_use]
    pub fn node(&self, dir: &str, name: &str) -> Option<&Node> {
        let nodes = self.nodes(dir);
        nodes.binary_search_by(|node| node.name.as_str().cmp(name)).ok().and_then(|at| nodes.get(at))
    }

    /// All directories, in no order.
    pub fn dirs(&self) -> impl Iterator<Item = (&str, &[Node])> {
        self.dirs.iter().map(|(dir, nodes)| (dir.as_str(), nodes.as_slice()))
    }
}
