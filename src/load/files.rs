//! The files that are surveyed: those on disk, or those of a revision. All of the load stage reads through this one type.
//!
//! A snapshot answers to the same absolute paths that the disk would, so whoever asks need not know which of the two it is.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use walkdir::WalkDir;

use crate::load::entry::{Entry, Refusal, Unlisted};
use crate::load::git::blob;
use crate::load::git::snapshot::Snapshot;

/// Where files come from.
#[derive(Clone, Debug, Default)]
pub enum Files {
    /// The file system, as it is now.
    #[default]
    Disk,
    /// The tree of one commit.
    Snapshot(Arc<Snapshot>),
}

impl Files {
    /// Whether it is a file, links followed.
    #[must_use]
    pub fn is_file(&self, path: &Path) -> bool {
        match self {
            Self::Disk => path.is_file(),
            Self::Snapshot(snapshot) => snapshot.is_file(path),
        }
    }

    /// Whether it is a directory, links followed.
    #[must_use]
    pub fn is_dir(&self, path: &Path) -> bool {
        match self {
            Self::Disk => path.is_dir(),
            Self::Snapshot(snapshot) => snapshot.is_dir(path),
        }
    }

    /// Whether there is anything to read, or to say why it cannot be read.
    #[must_use]
    pub fn exists(&self, path: &Path) -> bool {
        match self {
            Self::Disk => path.exists(),
            Self::Snapshot(snapshot) => snapshot.exists(path),
        }
    }

    /// Whether it is a link, wherever that leads. In a snapshot one that leads nowhere is as good as none.
    #[must_use]
    pub fn is_link(&self, path: &Path) -> bool {
        match self {
            Self::Disk => path.is_symlink(),
            Self::Snapshot(_) => false,
        }
    }

    /// A file's bytes, if they are no more than `largest`.
    ///
    /// # Errors
    /// It is no file, cannot be read, or is larger.
    pub fn read(&self, path: &Path, largest: u64) -> Result<Vec<u8>, Refusal> {
        match self {
            Self::Disk => read(path, largest),
            Self::Snapshot(snapshot) => snapshot.read(path, largest),
        }
    }

    /// The id that git gives a file's content, where it is known without reading the file.
    #[must_use]
    pub fn known_blob(&self, path: &Path) -> Option<blob::Id> {
        match self {
            Self::Disk => None,
            Self::Snapshot(snapshot) => snapshot.blob(path),
        }
    }

    /// What lies in a directory, in no order; names that are not UTF-8 are left out. Empty where there is no such directory.
    #[must_use]
    pub fn entries(&self, dir: &Path) -> Vec<Entry> {
        match self {
            Self::Disk => {
                let found = std::fs::read_dir(dir).into_iter().flatten().filter_map(Result::ok);
                let entry = |entry: std::fs::DirEntry| {
                    let is_dir = entry.file_type().is_ok_and(|file_type| file_type.is_dir());
                    Some(Entry { name: entry.file_name().into_string().ok()?, is_dir })
                };
                found.filter_map(entry).collect()
            }
            Self::Snapshot(snapshot) => snapshot.entries(dir),
        }
    }

    /// What a pattern below `root` matches, as the `glob` crate matches it. Nothing where it is no pattern.
    #[must_use]
    pub fn glob(&self, root: &Path, pattern: &str) -> Vec<PathBuf> {
        match self {
            Self::Disk => {
                // The root's own name may hold characters that mean something in a pattern.
                let Some(root) = root.to_str() else { return Vec::new() };
                let whole = format!("{}/{pattern}", glob::Pattern::escape(root));
                glob::glob(&whole).into_iter().flatten().filter_map(Result::ok).collect()
            }
            Self::Snapshot(snapshot) => snapshot.glob(root, pattern),
        }
    }

    /// All files below a directory, links neither followed nor listed. `enter` says of a directory, by its path and how far below it lies,
    /// whether to look into it.
    #[must_use]
    pub fn walk(&self, dir: &Path, enter: &dyn Fn(&Path, usize) -> bool) -> Vec<Result<PathBuf, Unlisted>> {
        match self {
            Self::Disk => walk(dir, enter),
            Self::Snapshot(snapshot) => snapshot.walk(dir, enter).into_iter().map(Ok).collect(),
        }
    }
}

fn read(path: &Path, largest: u64) -> Result<Vec<u8>, Refusal> {
    let refused = |error: std::io::Error| Refusal::Io(error.kind());
    // Asked before it is opened: to open a pipe is to wait for whoever writes into it.
    let about = path.metadata().map_err(|error| if path.is_symlink() { Refusal::DeadLink } else { refused(error) })?;
    if !about.is_file() {
        return Err(if about.is_dir() { Refusal::Directory } else { Refusal::Special });
    }
    let mut bytes = Vec::new();
    File::open(path).and_then(|open| open.take(largest.saturating_add(1)).read_to_end(&mut bytes)).map_err(refused)?;
    if bytes.len() as u64 > largest { Err(Refusal::TooLarge) } else { Ok(bytes) }
}

fn walk(dir: &Path, enter: &dyn Fn(&Path, usize) -> bool) -> Vec<Result<PathBuf, Unlisted>> {
    let walk = WalkDir::new(dir).follow_links(false).sort_by_file_name().into_iter();
    let found = walk.filter_entry(|entry| entry.depth() == 0 || !entry.file_type().is_dir() || enter(entry.path(), entry.depth()));
    let listed = found.filter_map(|entry| match entry {
        Ok(entry) => entry.file_type().is_file().then(|| Ok(entry.into_path())),
        Err(error) => {
            let reason = error.io_error().map_or_else(|| "a circle of links".to_owned(), |error| error.kind().to_string());
            Some(Err(Unlisted { path: error.path().map(Path::to_owned), reason }))
        }
    });
    listed.collect()
}
