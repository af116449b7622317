//! The tree of one commit, answering to absolute paths as if it were checked out.
//!
//! The names of the whole tree are read at once (a workspace's path dependencies may lead anywhere in the repository), contents when they are
//! asked for. Nothing changes afterwards, so all threads read alike. Links are followed as the disk would, but never out of the tree.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use gix::objs::tree::EntryKind;
use rustc_hash::FxHashMap;

use crate::error::Error;
use crate::load::entry::{Entry, Refusal};
use crate::load::git::blob;
use crate::load::git::repository::{Commit, Repository};
use crate::load::paths;

/// As many links as Linux follows before it takes them for a circle.
const MAX_LINKS: u32 = 40;
/// Contents that others are stored as differences to, for each thread.
const CACHE: usize = 32 << 20;

/// The tree of one commit.
pub struct Snapshot {
    /// Which commit.
    pub commit: Commit,
    repository: Repository,
    /// By `/`-separated path from the top of the repository, `""` itself; entries sorted by name.
    dirs: FxHashMap<String, Vec<Node>>,
    /// Handles that no thread uses at the moment, with what they have cached.
    idle: Mutex<Vec<gix::Repository>>,
}

#[derive(Clone, Debug)]
struct Node {
    name: String,
    kind: Kind,
    id: blob::Id,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Dir,
    File,
    Link,
    Submodule,
}

/// What a path leads to.
enum Found {
    Dir(String),
    File(blob::Id),
}

impl std::fmt::Debug for Snapshot {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Snapshot").field("commit", &self.commit).finish_non_exhaustive()
    }
}

/// The tree of a commit.
///
/// # Errors
/// The repository lacks one of its trees.
pub fn of(repository: &Repository, commit: &Commit) -> Result<Snapshot, Error> {
    let git = repository.inner.to_thread_local();
    let dirs = read_tree(&git, commit).map_err(|error| {
        let message = format!("the tree of the commit `{}` cannot be read: {}", commit.short, error.probable_cause());
        Error::new(message, "fetch what is missing: `git fetch --refetch --no-filter origin`")
    })?;
    Ok(Snapshot { commit: commit.clone(), repository: repository.clone(), dirs, idle: Mutex::default() })
}

fn read_tree(git: &gix::Repository, commit: &Commit) -> gix::Result<FxHashMap<String, Vec<Node>>> {
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
    Ok(dirs)
}

fn is_rust(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "rs")
}

fn below(dir: &str, name: &str) -> String {
    if dir.is_empty() { name.to_owned() } else { format!("{dir}/{name}") }
}

impl Snapshot {
    /// Whether it is a file, links followed.
    #[must_use]
    pub fn is_file(&self, path: &Path) -> bool {
        matches!(self.find(path), Ok(Found::File(_)))
    }

    /// Whether it is a directory, links followed. A submodule's is one.
    #[must_use]
    pub fn is_dir(&self, path: &Path) -> bool {
        matches!(self.find(path), Ok(Found::Dir(_)) | Err(Refusal::Submodule))
    }

    /// Whether there is anything, also where it cannot be read here: reading it says why.
    #[must_use]
    pub fn exists(&self, path: &Path) -> bool {
        matches!(self.find(path), Ok(_) | Err(Refusal::Submodule | Refusal::LeadsOut))
    }

    /// The id of a file's content, links followed.
    #[must_use]
    pub fn blob(&self, path: &Path) -> Option<blob::Id> {
        match self.find(path) {
            Ok(Found::File(id)) => Some(id),
            _ => None,
        }
    }

    /// A file's bytes, if they are no more than `largest`.
    ///
    /// # Errors
    /// It is no file, is not in the repository, or is larger.
    pub fn read(&self, path: &Path, largest: u64) -> Result<Vec<u8>, Refusal> {
        match self.find(path)? {
            Found::Dir(_) => Err(Refusal::Directory),
            Found::File(id) => self.content(id, largest),
        }
    }

    /// What lies in a directory.
    #[must_use]
    pub fn entries(&self, dir: &Path) -> Vec<Entry> {
        let nodes = self.nodes(dir).into_iter().flatten();
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
            for node in self.nodes(&dir).into_iter().flatten() {
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
        let of_dir = |(dir, nodes): (&String, &Vec<Node>)| {
            let dir = self.repository.work_dir.join(dir);
            nodes.iter().filter(is_source).map(|node| (dir.join(&node.name), node.id)).collect::<Vec<_>>()
        };
        let mut sources: Vec<(PathBuf, blob::Id)> = self.dirs.iter().flat_map(of_dir).collect();
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

    fn nodes(&self, dir: &Path) -> Option<&[Node]> {
        match self.find(dir) {
            Ok(Found::Dir(dir)) => self.dirs.get(&dir).map(Vec::as_slice),
            _ => None,
        }
    }

    fn node(&self, dir: &str, name: &str) -> Option<&Node> {
        let nodes = self.dirs.get(dir)?;
        nodes.binary_search_by(|node| node.name.as_str().cmp(name)).ok().and_then(|at| nodes.get(at))
    }

    /// What an absolute path leads to.
    fn find(&self, path: &Path) -> Result<Found, Refusal> {
        let missing = Refusal::Io(ErrorKind::NotFound);
        let path = paths::absolute(path);
        let file = paths::relative(&path, &self.repository.work_dir);
        if Path::new(&file).is_absolute() {
            return Err(missing);
        }
        if self.dirs.contains_key(&file) {
            return Ok(Found::Dir(file));
        }
        let (dir, name) = file.rsplit_once('/').unwrap_or(("", &file));
        match self.node(dir, name) {
            Some(node) if node.kind == Kind::File => Ok(Found::File(node.id)),
            None if self.dirs.contains_key(dir) => Err(missing),
            _ => self.follow(&file),
        }
    }

    /// The long way: through links, and into submodules.
    fn follow(&self, file: &str) -> Result<Found, Refusal> {
        let missing = Refusal::Io(ErrorKind::NotFound);
        let mut at = String::new();
        let mut rest: Vec<String> = file.rsplit('/').map(str::to_owned).collect();
        let mut links = 0;
        while let Some(part) = rest.pop() {
            match part.as_str() {
                "" | "." => continue,
                ".." if at.is_empty() => return Err(Refusal::LeadsOut),
                ".." => {
                    at.truncate(at.rfind('/').unwrap_or(0));
                    continue;
                }
                _ => {}
            }
            let node = self.node(&at, &part).ok_or(missing)?;
            match node.kind {
                Kind::Dir => at = below(&at, &part),
                Kind::File if rest.is_empty() => return Ok(Found::File(node.id)),
                Kind::File => return Err(missing),
                Kind::Submodule => return Err(Refusal::Submodule),
                Kind::Link => {
                    links += 1;
                    let target = String::from_utf8(self.content(node.id, u64::MAX)?).map_err(|_| missing)?;
                    if links > MAX_LINKS {
                        return Err(missing);
                    }
                    if target.starts_with('/') {
                        return Err(Refusal::LeadsOut);
                    }
                    rest.extend(target.rsplit('/').map(str::to_owned));
                }
            }
        }
        Ok(Found::Dir(at))
    }

    fn content(&self, id: blob::Id, largest: u64) -> Result<Vec<u8>, Refusal> {
        let idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let git = idle.unwrap_or_else(|| {
            let mut git = self.repository.inner.to_thread_local();
            git.object_cache_size_if_unset(CACHE);
            git
        });
        let content = git.find_header(id).map_err(|_| Refusal::NotFetched).and_then(|header| {
            if header.size() > largest {
                return Err(Refusal::TooLarge);
            }
            git.find_object(id).map(|object| object.detach().data).map_err(|_| Refusal::NotFetched)
        });
        self.idle.lock().unwrap_or_else(PoisonError::into_inner).push(git);
        content
    }
}
