//! The files that may have been renamed between a revision and what is there now, with their contents.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::load::files::Files;
use crate::load::git::snapshot::Snapshot;
use crate::load::paths;

/// Larger files are no sources.
const LARGEST: u64 = 10 * 1024 * 1024;

/// What only one side has.
#[derive(Clone, Debug, Default)]
pub struct Moved {
    /// Name and content of each file that is gone.
    pub old: Vec<(String, Vec<u8>)>,
    /// Name and content of each file that came.
    pub new: Vec<(String, Vec<u8>)>,
}

/// The `.rs` files of a revision that the head no longer has, and those of the head that the revision does not have.
///
/// The head is another revision, or the disk with all that is not committed; `head_files` are the files to tell a former name of, those of its
/// project. Names are relative to `root`. Empty files are left out: they are alike by chance.
#[must_use]
pub fn between(base: &Snapshot, head: &Files, head_files: &[String], root: &Path) -> Moved {
    let is_rust = |path: &Path| path.extension().is_some_and(|extension| extension == "rs");
    let gone: Vec<PathBuf> = base.sources().into_iter().map(|(path, _)| path).filter(|path| is_rust(path) && !head.exists(path)).collect();
    let came: BTreeSet<PathBuf> = head_files.iter().map(|file| root.join(file)).filter(|path| !base.exists(path)).collect();
    if gone.is_empty() || came.is_empty() {
        return Moved::default();
    }
    let side = |path: &Path, content: Vec<u8>| (!content.is_empty()).then(|| (paths::relative(path, root), content));
    Moved {
        old: gone.iter().filter_map(|path| side(path, base.read(path, LARGEST).ok()?)).collect(),
        new: came.iter().filter_map(|path| side(path, head.read(path, LARGEST).ok()?)).collect(),
    }
}
