//! Reading source files, and finding those that nobody reads.

use std::collections::BTreeSet;
use std::path::Path;

use crate::load::entry::Refusal;
use crate::load::files::Files;
use crate::load::paths;
use crate::model::problem::{Problem, ProblemKind};
use crate::model::workspace::{Package, Workspace};

/// Larger files are not read: no source that a person wrote is.
const LARGEST: u64 = 10 * 1024 * 1024;

/// The text of a source file, named as in [`Workspace`]: relative to the root, or absolute.
///
/// # Errors
/// A problem that says what to do: not a file, unreadable, over 10 MB, not UTF-8.
pub fn read(files: &Files, root: &Path, file: &str) -> Result<String, Problem> {
    let bytes = files.read(&root.join(file), LARGEST).map_err(|refusal| refused(file, refusal))?;
    String::from_utf8(bytes).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        let before = error.as_bytes().get(..valid).unwrap_or_default();
        let line = std::str::from_utf8(before).map_or(0, |text| text.matches('\n').count()) + 1;
        let line = u32::try_from(line).unwrap_or(u32::MAX);
        Problem::new(ProblemKind::Parse, file, line, format!("`{file}` is not UTF-8"), "save the file as UTF-8")
    })
}

fn refused(file: &str, refusal: Refusal) -> Problem {
    let (kind, what, hint) = match refusal {
        Refusal::Io(kind) => {
            let message = format!("`{file}` cannot be read: {kind}");
            return Problem::new(ProblemKind::Read, file, 0, message, "make the file readable, or remove what refers to it");
        }
        Refusal::Directory => (ProblemKind::Read, "is a directory", "rename it, or put a source file in its place"),
        Refusal::Special => (ProblemKind::Read, "is not a file", "rename it, or put a source file in its place"),
        Refusal::TooLarge => {
            (ProblemKind::Parse, "is larger than 10 MB and was not read", "split the file, or keep generated data out of Rust source")
        }
        Refusal::DeadLink => {
            (ProblemKind::Read, "is a link that leads to no file", "let it lead to a source file, or put one in its place")
        }
        Refusal::Submodule => (ProblemKind::Submodule, "is in a submodule; not surveyed", "survey the submodule's own repository"),
        Refusal::LeadsOut => (ProblemKind::Read, "is a link that leads out of the repository", "put a copy of the file in its place"),
        Refusal::NotFetched => {
            (ProblemKind::Read, "is not in this clone of the repository", "fetch it: `git fetch --refetch --no-filter origin`")
        }
    };
    Problem::new(kind, file, 0, format!("`{file}` {what}"), hint)
}

/// The `.rs` files under the selected packages' directories that are not in `reached`, as problems, sorted by file.
///
/// Not looked into: hidden directories, cargo's target directory, directories with a manifest of their own (other members, or packages
/// that are not part of the workspace), and links, so circles of them do no harm.
#[must_use]
pub fn orphans(files: &Files, workspace: &Workspace, reached: &BTreeSet<String>) -> Vec<Problem> {
    let selected = workspace.packages.iter().filter(|package| package.selected);
    let found: BTreeSet<Problem> = selected.flat_map(|package| orphans_of(files, package, &workspace.root, reached)).collect();
    let mut found: Vec<Problem> = found.into_iter().collect();
    found.sort_by(|a, b| (&a.file, a.kind).cmp(&(&b.file, b.kind)));
    found
}

fn orphans_of(files: &Files, package: &Package, root: &Path, reached: &BTreeSet<String>) -> Vec<Problem> {
    let found = files.walk(&root.join(&package.dir), &|dir, depth| belongs(files, dir, depth));
    let mut problems = Vec::new();
    for entry in found {
        match entry {
            Ok(path) => {
                let file = paths::relative(&path, root);
                if is_rust(&path) && !reached.contains(&file) {
                    let message = format!("no target of package `{}` reaches `{file}`", package.name);
                    problems.push(Problem::new(ProblemKind::Orphan, &file, 0, message, "declare it with `mod`, or remove it"));
                }
            }
            Err(unlisted) => {
                let file = unlisted.path.map_or_else(|| package.dir.clone(), |path| paths::relative(&path, root));
                let message = format!("`{file}` cannot be looked into: {}", unlisted.reason);
                problems.push(Problem::new(ProblemKind::Read, &file, 0, message, "make the directory readable"));
            }
        }
    }
    problems
}

/// Whether a directory below a package's own is part of the package.
fn belongs(files: &Files, dir: &Path, depth: usize) -> bool {
    let name = dir.file_name().unwrap_or_default();
    let hidden = name.to_string_lossy().starts_with('.');
    // A module may be called `target`; what cargo made lies beside the manifest, or is tagged as a cache.
    let made_by_cargo = name == "target" && depth == 1 || files.exists(&dir.join("CACHEDIR.TAG"));
    !hidden && !made_by_cargo && !files.is_file(&dir.join("Cargo.toml"))
}

fn is_rust(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "rs")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::fixture::{request, tree};
    use crate::load::workspace;

    #[test]
    fn each_bad_file_has_its_problem() {
        let tree = tree(&[("good.rs", "fn f() {}"), ("dir.rs/x", ""), ("empty.rs", "")]);
        std::fs::write(tree.path().join("latin.rs"), b"// a\n// \xe9\n").unwrap();
        std::fs::File::create(tree.path().join("large.rs")).unwrap().set_len(LARGEST + 1).unwrap();
        let read = |file: &str| read(&Files::Disk, tree.path(), file).map_err(|problem| (problem.kind, problem.file, problem.line));
        assert_eq!(read("good.rs").as_deref(), Ok("fn f() {}"));
        assert_eq!(read("empty.rs").as_deref(), Ok(""));
        assert_eq!(read("latin.rs"), Err((ProblemKind::Parse, "latin.rs".to_owned(), 2)));
        assert_eq!(read("large.rs"), Err((ProblemKind::Parse, "large.rs".to_owned(), 0)));
        assert_eq!(read("dir.rs"), Err((ProblemKind::Read, "dir.rs".to_owned(), 0)));
        assert_eq!(read("gone.rs"), Err((ProblemKind::Read, "gone.rs".to_owned(), 0)));
    }

    #[test]
    fn orphans_are_what_belongs_to_a_member_and_is_not_reached() {
        let tree = tree(&[
            ("Cargo.toml", "[workspace]\nexclude = [\"out\"]\n[package]\nname = \"a\"\n[dependencies]\nb = { path = \"b\" }\n"),
            ("src/lib.rs", ""),
            ("src/lost.rs", ""),
            ("src/target/lost.rs", ""),
            ("src/note.txt", ""),
            ("target/debug/made.rs", ""),
            ("cache/CACHEDIR.TAG", ""),
            ("cache/made.rs", ""),
            (".hidden/x.rs", ""),
            ("b/Cargo.toml", "[package]\nname = \"b\"\n"),
            ("b/src/lib.rs", ""),
            ("out/Cargo.toml", "[package]\nname = \"out\"\n"),
            ("out/src/lib.rs", ""),
        ]);
        #[cfg(unix)]
        std::os::unix::fs::symlink(tree.path(), tree.path().join("src/circle")).unwrap();
        let workspace = workspace(&request(tree.path())).unwrap();
        let found = orphans(&Files::Disk, &workspace, &BTreeSet::from(["src/lib.rs".to_owned()]));
        let files: Vec<_> = found.iter().map(|problem| problem.file.as_str()).collect();
        assert_eq!(files, ["b/src/lib.rs", "src/lost.rs", "src/target/lost.rs"]);
    }
}
