//! Which commit a revision means, and what is said where it means none.

use std::path::Path;

use underpin::error::Error;
use underpin::load::git::history::{last_change, merge_base};
use underpin::load::git::repository::{Commit, Repository, around};
use underpin::load::git::revision::resolve;

use crate::repo::{PACKAGE, Repo, git};

fn open(dir: &Path) -> Repository {
    around(dir).unwrap()
}

fn id(dir: &Path, revision: &str) -> Result<Commit, Error> {
    resolve(&open(dir), revision)
}

/// `main` with four commits, `topic` with one of its own from the second, a tag on the third, merged in the fifth.
fn branches() -> Repo {
    let repo = Repo::with(PACKAGE);
    repo.write(&[("one", "1")]);
    repo.commit("second");
    repo.git(&["branch", "topic"]);
    repo.write(&[("one", "2")]);
    repo.commit("third");
    repo.git(&["tag", "-a", "v1.0", "-m", "v1.0"]);
    repo.git(&["switch", "-q", "topic"]);
    repo.write(&[("two", "2")]);
    repo.commit("on topic");
    repo.git(&["switch", "-q", "main"]);
    repo
}

#[test]
fn revisions_are_those_of_git() {
    let repo = branches();
    let full = repo.git(&["rev-parse", "HEAD~2"]);
    for revision in ["HEAD", "main", "HEAD~2", "v1.0", "topic^", "refs/heads/topic", &full[..9], "@"] {
        let expected = repo.git(&["rev-parse", &format!("{revision}^{{commit}}")]);
        assert_eq!(id(repo.path(), revision).unwrap().id.to_string(), expected, "{revision}");
    }
    assert_eq!(id(&repo.path().join("src"), "HEAD").unwrap().short, repo.git(&["rev-parse", "--short", "HEAD"]));
}

#[track_caller]
fn check_error(result: Result<Commit, Error>, message: &str, hint: &str) {
    let error = result.unwrap_err();
    assert!(error.message.contains(message) && error.hint.contains(hint), "{}; {}", error.message, error.hint);
}

#[test]
fn what_is_not_there_has_a_command_that_fetches_it() {
    let repo = branches();
    check_error(id(repo.path(), "tpoic"), "`tpoic` does not exist", "did you mean `topic`?");
    check_error(id(repo.path(), "origin/main"), "`origin/main` does not exist", "`git fetch origin main`");
    check_error(id(repo.path(), "feature/x"), "`feature/x`", "`git fetch origin feature/x`");
    check_error(id(repo.path(), "HEAD~30"), "`HEAD~30` does not exist", "git log");
    check_error(id(repo.path(), "0123456789"), "`0123456789` does not exist", "git fetch");
    check_error(id(repo.path(), "HEAD:src/lib.rs"), "is a blob, not a commit", "name a branch");
    check_error(id(Repo::empty().path(), "HEAD"), "`HEAD` does not exist", "");
    let nowhere = tempfile::tempdir().unwrap();
    check_error(around(nowhere.path()).map(|_| unreachable!()), "is not in a git repository", "git init");
    check_error(around(&nowhere.path().join("gone")).map(|_| unreachable!()), "is not a directory", "");
}

#[test]
fn where_branches_part_and_who_changed_a_file_last() {
    let repo = branches();
    let repository = open(repo.path());
    let at = |revision: &str| resolve(&repository, revision).unwrap();
    assert_eq!(merge_base(&repository, &at("main"), &at("topic")), Ok(at("main~1")));
    repo.git(&["merge", "-q", "--no-ff", "-m", "merged", "topic"]);
    let last = |file: &str| last_change(&repository, &at("main"), &repo.path().join(file)).unwrap();
    assert_eq!(last("one"), Some(at("v1.0")));
    assert_eq!(last("two"), Some(at("topic")));
    assert_eq!(last("src/lib.rs"), Some(at("v1.0~2")));
    assert_eq!(last("gone"), None);
    repo.git(&["switch", "-q", "--orphan", "other"]);
    repo.commit("unrelated");
    let error = merge_base(&repository, &at("main"), &at("other")).unwrap_err();
    assert!(error.message.contains("no common ancestor") && error.hint.contains("same history"), "{error}");
}

#[test]
fn a_shallow_clone_says_how_to_deepen_it() {
    let origin = branches();
    let place = tempfile::tempdir().unwrap();
    let url = format!("file://{}", origin.path().display());
    git(place.path(), &["clone", "-q", "--depth", "1", "--no-single-branch", &url, "clone"]);
    let clone = place.path().join("clone");
    let repository = open(&clone);
    let at = |revision: &str| resolve(&repository, revision).unwrap();
    let error = merge_base(&repository, &at("HEAD"), &at("origin/topic")).unwrap_err();
    assert!(error.hint.contains("git fetch --unshallow") && error.hint.contains("fetch-depth: 0"), "{error}; {}", error.hint);
    let error = last_change(&repository, &at("HEAD"), &clone.join("src/lib.rs")).unwrap_err();
    assert!(error.hint.contains("git fetch --unshallow"), "{error}; {}", error.hint);
    check_error(id(&clone, "HEAD~1"), "`HEAD~1` does not exist", "git fetch --unshallow");
    check_error(id(&clone, "origin/none"), "`origin/none` does not exist", "`git fetch origin none:refs/remotes/origin/none`");
    git(&clone, &["fetch", "-q", "--unshallow"]);
    let repository = open(&clone);
    assert_eq!(merge_base(&repository, &at("HEAD"), &at("origin/topic")).unwrap().id.to_string(), origin.git(&["rev-parse", "main~1"]));
}
