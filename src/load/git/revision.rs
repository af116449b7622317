//! Which commit a typed revision means.

use crate::did_you_mean;
use crate::error::Error;
use crate::load::git::repository::{Commit, Repository};

/// What a shallow clone lacks.
pub const DEEPEN: &str = "the clone is shallow: `git fetch --unshallow`, or `fetch-depth: 0` for actions/checkout";

/// The commit that a revision means: a branch, `origin/main`, a tag, an id or the start of one, `HEAD~3`, as in `git rev-parse`.
///
/// # Errors
/// There is none, or several; the hint has the name that may have been meant, or the command that fetches it.
pub fn resolve(repository: &Repository, revision: &str) -> Result<Commit, Error> {
    let git = repository.inner.to_thread_local();
    let found = git.rev_parse_single(revision).map_err(|error| missing(&git, revision, &error))?;
    let object = found.object().map_err(|error| missing(&git, revision, &error))?;
    let kind = object.kind;
    let commit = object.peel_to_commit().map_err(|_| {
        Error::new(format!("the revision `{revision}` is a {kind}, not a commit"), "name a branch, a tag, or a commit's id")
    })?;
    Ok(named(&commit))
}

/// A commit with its short id.
#[must_use]
pub fn named(commit: &gix::Commit<'_>) -> Commit {
    Commit { id: commit.id, short: commit.id().shorten_or_id().to_string() }
}

fn missing(git: &gix::Repository, revision: &str, error: &gix::Error) -> Error {
    let names = names(git);
    // `HEAD~30`: the name is known, what is behind it is not
    let base = revision.split(['~', '^', '@', ':']).next().unwrap_or(revision);
    let known = base.is_empty() || base == "HEAD" || names.iter().any(|name| name == base);
    let shallow = git.is_shallow().unwrap_or(false);
    let is_id = base.len() >= 4 && base.chars().all(|digit| digit.is_ascii_hexdigit());
    if known || is_id {
        let ambiguous = error.to_string().contains("ambiguous") || error.probable_cause().to_string().contains("ambiguous");
        let hint = match (ambiguous, shallow) {
            (true, _) => "write more digits of the id".to_owned(),
            (false, true) => DEEPEN.to_owned(),
            (false, false) => "list the history with `git log --oneline`, or fetch it: `git fetch origin`".to_owned(),
        };
        let what = if ambiguous { "means several commits" } else { "does not exist in this clone" };
        return Error::new(format!("the revision `{revision}` {what}"), hint);
    }
    let near = did_you_mean::nearest(base, names.iter().map(String::as_str)).map(|name| format!("did you mean `{name}`? "));
    let (remote, branch) = remote_branch(git, base);
    let fetch = if shallow {
        format!("fetch it: `git fetch {remote} {branch}:refs/remotes/{remote}/{branch}` (`fetch-depth: 0` for actions/checkout)")
    } else {
        format!("fetch it: `git fetch {remote} {branch}`")
    };
    let hint = near.map_or(fetch.clone(), |near| format!("{near}If it is new, {fetch}"));
    Error::new(format!("the revision `{revision}` does not exist in this clone"), hint)
}

/// `origin/main` is the branch `main` of the remote `origin`, if there is such a remote.
fn remote_branch<'a>(git: &gix::Repository, name: &'a str) -> (&'a str, &'a str) {
    let remotes = git.remote_names();
    match name.split_once('/') {
        Some((remote, branch)) if remotes.iter().any(|known| *known == remote) || remote == "origin" => (remote, branch),
        _ => ("origin", name),
    }
}

/// Branches, tags and branches of remotes, short, sorted.
fn names(git: &gix::Repository) -> Vec<String> {
    let Ok(references) = git.references() else { return Vec::new() };
    let Ok(all) = references.all() else { return Vec::new() };
    let mut names: Vec<String> = all.filter_map(Result::ok).map(|reference| reference.name().shorten().to_string()).collect();
    names.sort();
    names.dedup();
    names
}
