//! How commits hang together.

use std::path::Path;

use crate::error::Error;
use crate::load::git::repository::{Commit, Repository};
use crate::load::git::revision::{DEEPEN, named};
use crate::load::paths;

/// Commits that are looked at often: a walk comes back to their trees.
const CACHE: usize = 16 << 20;

/// The best commit that both descend from: where a branch left the other.
///
/// # Errors
/// There is none, or a shallow clone does not reach back to it.
pub fn merge_base(repository: &Repository, one: &Commit, two: &Commit) -> Result<Commit, Error> {
    let mut git = repository.inner.to_thread_local();
    git.object_cache_size_if_unset(CACHE);
    let base = git.merge_base(one.id, two.id).map_err(|error| unreadable(&error))?;
    let commit = base.and_then(|base| base.object().ok()?.try_into_commit().ok());
    commit.as_ref().map(named).ok_or_else(|| {
        let message = format!("the commits `{}` and `{}` have no common ancestor in this clone", one.short, two.short);
        let shallow = git.is_shallow().unwrap_or(false);
        Error::new(message, if shallow { DEEPEN } else { "name a revision of the same history" })
    })
}

/// The last commit up to `from` that changed the file at an absolute path; `None` where `from` does not have it.
///
/// As in `git log -1 -- FILE`, a merge that took the file unchanged from a parent did not change it: that parent is followed.
///
/// # Errors
/// A shallow clone ends before that commit, or an object cannot be read.
pub fn last_change(repository: &Repository, from: &Commit, path: &Path) -> Result<Option<Commit>, Error> {
    let mut git = repository.inner.to_thread_local();
    git.object_cache_size_if_unset(CACHE);
    let file = paths::relative(&paths::absolute(path), &repository.work_dir);
    let shallow = git.shallow_commits().map_err(|error| unreadable(&error))?;
    let content = |id: gix::ObjectId| -> Result<Option<gix::ObjectId>, Error> {
        let tree = git.find_commit(id).and_then(|commit| commit.tree());
        let entry = tree.and_then(|tree| tree.lookup_entry_by_path(&file)).map_err(|error| unreadable(&error))?;
        Ok(entry.map(|entry| entry.object_id()))
    };
    let Some(wanted) = content(from.id)? else { return Ok(None) };
    let mut at = from.id;
    loop {
        if shallow.as_ref().is_some_and(|boundary| boundary.iter().any(|commit| *commit == at)) {
            return Err(Error::new(format!("the history ends before the last change of `{file}`"), DEEPEN));
        }
        let commit = git.find_commit(at).map_err(|error| unreadable(&error))?;
        let mut unchanged = None;
        for parent in commit.parent_ids() {
            if content(parent.detach())? == Some(wanted) {
                unchanged = Some(parent.detach());
                break;
            }
        }
        match unchanged {
            Some(parent) => at = parent,
            None => return Ok(Some(named(&commit))),
        }
    }
}

fn unreadable(error: &gix::Error) -> Error {
    let message = format!("the repository's history cannot be read: {}", error.probable_cause());
    Error::new(message, "check it with `git fsck`; fetch what is missing with `git fetch --refetch`")
}
