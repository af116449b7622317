//! The tree of one commit, answering to absolute paths as if it were checked out.
//!
//! The names of the whole tree are read at once, contents when they are asked for. Nothing changes afterwards, so all threads read alike. Links are followed as the disk would, but never out of the tree.

use std::io::ErrorKind;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use crate::error::Error;
use crate::load::entry::Refusal;
use crate::load::git::blob;
use crate::load::git::repository::{Commit, Repository};
use crate::load::git::tree::{self, Kind, Node, Tree, below};
use crate::load::paths;

/// As many links as Linux follows before it takes them for a circle.
const MAX_LINKS: u32 = 40;
/// Contents that others are stored as differences to, for each thread.
const CACHE: usize = 32 << 20;

/// The tree of one commit.
pub struct Snapshot {
    /// Which commit.
    pub commit: Commit,
    /// Where it is.
    pub repository: Repository,
    /// Its names.
    pub tree: Tree,
    /// Handles that no thread uses at the moment, with what they have cached.
    idle: Mutex<Vec<gix::Repository>>,
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
    let tree = tree::read(&git, commit).map_err(|error| {
        let message = format!("the tree of the commit `{}` cannot be read: {}", commit.short, error.probable_cause());
        Error::new(message, "fetch what is missing: `git fetch --refetch --no-filter origin`")
    })?;
    Ok(Snapshot { commit: commit.clone(), repository: repository.clone(), tree, idle: Mutex::default() })
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

    /// What lies in a directory, links followed; nothing where there is none.
    #[must_use]
    pub fn nodes(&self, dir: &Path) -> &[Node] {
        match self.find(dir) {
            Ok(Found::Dir(dir)) => self.tree.nodes(&dir),
            _ => &[],
        }
    }

    /// What an absolute path leads to.
    fn find(&self, path: &Path) -> Result<Found, Refusal> {
        let missing = Refusal::Io(ErrorKind::NotFound);
        let path = paths::absolute(path);
        let file = paths::relative(&path, &self.repository.work_dir);
        if Path::new(&file).is_absolute() {
            return Err(missing);
        }
        if self.tree.has_dir(&file) {
            return Ok(Found::Dir(file));
        }
        let (dir, name) = file.rsplit_once('/').unwrap_or(("", &file));
        match self.tree.node(dir, name) {
            Some(node) if node.kind == Kind::File => Ok(Found::File(node.id)),
            None if self.tree.has_dir(dir) => Err(missing),
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
            let node = self.tree.node(&at, &part).ok_or(missing)?;
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
