//! Finding the repository around a directory.

use std::path::{Path, PathBuf};

use crate::error::Error;
use crate::load::paths;

/// A repository, to be read from any thread.
#[derive(Clone)]
pub struct Repository {
    /// The repository itself.
    pub inner: gix::ThreadSafeRepository,
    /// The directory that its trees stand for, spelled as the directory that it was found from: a bare repository's own, as if it were checked
    /// out there.
    pub work_dir: PathBuf,
}

impl std::fmt::Debug for Repository {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Repository").field("work_dir", &self.work_dir).finish_non_exhaustive()
    }
}

/// A commit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Commit {
    /// Its id.
    pub id: gix::ObjectId,
    /// The shortest prefix of the id that no other object has, 7 digits at least as configured: what reports print.
    pub short: String,
}

/// The repository that a directory lies in.
///
/// `GIT_DIR` and the like are not heeded: what is surveyed is where the workspace is.
///
/// # Errors
/// There is none, it belongs to another user, or it cannot be opened.
pub fn around(dir: &Path) -> Result<Repository, Error> {
    let start = paths::absolute(dir);
    let shown = start.display();
    if !start.is_dir() {
        return Err(Error::new(format!("`{shown}` is not a directory"), "name a directory of a git repository"));
    }
    if let Err(error) = gix::discover::upwards(&start) {
        let hint = "run it in a clone of the repository; `git init` and a first commit make one";
        return Err(match error.downcast_any_ref::<gix::discover::upwards::Error>() {
            Some(_) => Error::new(format!("`{shown}` is not in a git repository"), hint),
            None => Error::new(format!("no git repository can be found around `{shown}`: {error}"), hint),
        });
    }
    let inner = gix::ThreadSafeRepository::discover(&start).map_err(|error| {
        let message = format!("the git repository around `{shown}` cannot be opened: {}", error.probable_cause());
        Error::new(message, "repair it if `git status` fails there too; if not, this kind of repository cannot be read")
    })?;
    let git = inner.to_thread_local();
    let place = inner.work_dir().unwrap_or_else(|| inner.git_dir());
    let work_dir = spelled_alike(&start, place);
    if git.git_dir_trust() != gix::sec::Trust::Full {
        let message = format!("the git repository `{}` belongs to another user", work_dir.display());
        return Err(Error::new(message, format!("trust it: `git config --global --add safe.directory {}`", work_dir.display())));
    }
    if git.config_snapshot().string("extensions.refStorage").is_some_and(|storage| storage.as_slice() == b"reftable") {
        let message = format!("the git repository `{}` keeps its branches in a reftable, which cannot be read", work_dir.display());
        return Err(Error::new(message, "migrate it: `git refs migrate --ref-format=files`"));
    }
    Ok(Repository { inner, work_dir })
}

/// Where a directory stands in its repository, `/` at the end: what paths that are relative to it have in front for whoever counts from the
/// repository's root. Empty for the root itself, and without a repository.
#[must_use]
pub fn prefix(dir: &Path) -> String {
    let place = around(dir).ok().map(|repository| paths::relative(&paths::absolute(dir), &repository.work_dir));
    place.filter(|place| !place.is_empty() && place != "." && !place.starts_with("..")).map(|place| format!("{place}/")).unwrap_or_default()
}

/// The directory above `start` that is `place`: a link on the way may have given it another name.
fn spelled_alike(start: &Path, place: &Path) -> PathBuf {
    let place = paths::absolute(place);
    if start.starts_with(&place) {
        return place;
    }
    let is_place = |dir: &&Path| dir.canonicalize().ok().is_some_and(|dir| place.canonicalize().is_ok_and(|place| place == dir));
    start.ancestors().find(is_place).map_or(place.clone(), Path::to_owned)
}
