//! Bad input: exit code 2 only where nothing can be surveyed, else a problem that says where and what to do.

use std::path::Path;

use tempfile::TempDir;

use crate::run::{package, stdout, tree, underpin};

/// The error, of a run that could do nothing.
fn refused(dir: &Path, arguments: &[&str]) -> String {
    let assert = underpin(dir, arguments).assert().code(2);
    assert!(assert.get_output().stdout.is_empty());
    let text = String::from_utf8(assert.get_output().stderr.clone()).unwrap();
    assert!(text.contains("error: ") && text.contains("\nhelp: "), "{text}");
    text
}

/// Surveys a package; there must be exactly this problem.
fn has_problem(dir: &TempDir, kind: &str, file: &str, line: u64, message: &str) {
    let text = stdout(dir.path(), &["--static", "--format", "json"]);
    let survey: serde_json::Value = serde_json::from_str(&text).unwrap();
    let problems = survey["problems"].as_array().unwrap();
    let found = problems.iter().find(|problem| problem["kind"] == kind).unwrap_or_else(|| panic!("no `{kind}` in {problems:?}"));
    assert_eq!((found["file"].as_str(), found["line"].as_u64()), (Some(file), Some(line)), "{found}");
    assert!(found["message"].as_str().unwrap().contains(message), "{found}");
    assert!(!found["hint"].as_str().unwrap().is_empty(), "{found}");
}

#[test]
fn nothing_to_survey() {
    let empty = tree(&[]);
    assert!(refused(empty.path(), &[]).contains("no `Cargo.toml`"));
    assert!(refused(empty.path(), &["--manifest-path", "x/Cargo.toml"]).contains("does not exist"));
    let broken = tree(&[("Cargo.toml", b"[package\n")]);
    assert!(refused(broken.path(), &[]).contains("Cargo.toml"));
    assert!(refused(broken.path(), &["graph", "--static"]).contains("Cargo.toml"));
}

#[test]
fn arguments() {
    let dir = package(b"mod b;", &[("src/b.rs", b"")]);
    assert!(refused(dir.path(), &["grahp"]).contains("did you mean the command `graph`?"));
    assert!(refused(dir.path(), &["why", "a", "a::c", "--static"]).contains("did you mean `a::b`?"));
    assert!(refused(dir.path(), &["explain", "instabilty"]).contains("did you mean `instability`?"));
    assert!(refused(dir.path(), &["explain", "cogn"]).contains("did you mean `cognitive-complexity`"));
    assert!(refused(dir.path(), &["--view", "build", "--cfg", "a b", "--static"]).contains("`--cfg a b` sets no name"));
    assert!(refused(dir.path(), &["explain", "nccd", "a::b", "--static"]).contains("not defined"));
    assert!(refused(dir.path(), &["-p", "b", "--static"]).contains("`b`"));
    assert!(refused(dir.path(), &["--view", "build", "--features", "x", "--static"]).contains("`x`"));
    assert!(refused(dir.path(), &["graph", "--level", "item", "--collapse", "1"]).contains("--collapse"));
    underpin(dir.path(), &["--no-such-option"]).assert().code(2);
}

#[test]
fn a_member_that_does_not_exist() {
    let dir = tree(&[
        ("Cargo.toml", b"[workspace]\nmembers = [\"a\", \"gone\"]\n"),
        ("a/Cargo.toml", b"[package]\nname = \"a\"\n"),
        ("a/src/lib.rs", b"pub fn f() {}"),
    ]);
    has_problem(&dir, "manifest", "gone/Cargo.toml", 0, "no such file");
    let text = stdout(dir.path(), &[]);
    assert!(text.contains("underpin read the manifests itself") && text.contains("gone"), "{text}");
}

#[test]
fn files_that_do_not_parse() {
    has_problem(&package(b"fn f( {}\n", &[]), "parse", "src/lib.rs", 1, "");
    has_problem(&package(b"mod b;", &[("src/b.rs", b"// ok\n// \xe9\n")]), "parse", "src/b.rs", 2, "UTF-8");
    let nested = ["fn f() { ", &"(".repeat(100_000), &")".repeat(100_000), "; }"].concat();
    has_problem(&package(nested.as_bytes(), &[]), "parse", "src/lib.rs", 1, "nest");
    let open = "[".repeat(100_000);
    has_problem(&package(open.as_bytes(), &[]), "parse", "src/lib.rs", 1, "");
}

#[test]
fn an_empty_file_is_fine() {
    let dir = package(b"", &[]);
    let survey: serde_json::Value = serde_json::from_str(&stdout(dir.path(), &["--static", "--format", "json"])).unwrap();
    assert_eq!((survey["problems"].as_array().map(Vec::len), survey["workspace"]["modules"].as_u64()), (Some(0), Some(1)));
}

#[test]
fn modules_and_their_files() {
    has_problem(&package(b"mod b;", &[("src/b.rs/x", b"")]), "read", "src/b.rs", 0, "is a directory");
    has_problem(&package(b"\nmod b;", &[]), "missing_module", "src/lib.rs", 2, "no file for `mod b;`");
    has_problem(&package(b"mod b;", &[("src/b.rs", b""), ("src/b/mod.rs", b"")]), "ambiguous_module", "src/lib.rs", 1, "two files");
    has_problem(&package(b"#[path = \"../../x.rs\"]\nmod b;", &[]), "not_followed", "src/lib.rs", 2, "outside");
    has_problem(&package(b"", &[("src/lost.rs", b"")]), "orphan", "src/lost.rs", 0, "no target");
}

#[test]
fn options_that_change_nothing() {
    let dir = package(b"", &[]);
    let warned = |arguments: &[&str]| {
        let assert = underpin(dir.path(), &[&["--static", "--format", "json"], arguments].concat()).assert().code(0);
        String::from_utf8(assert.get_output().stderr.clone()).unwrap().contains("nothing without `--view build`")
    };
    assert!(warned(&["--cfg", "loom", "--target", "x"]) && warned(&["--all-features"]));
    assert!(!warned(&[]) && !warned(&["--all-features", "-q"]) && !warned(&["--all-features", "--view", "build"]));
}

#[cfg(unix)]
#[test]
fn a_module_that_is_a_link_to_itself() {
    let dir = package(b"mod b;", &[("src/b/x", b"")]);
    std::os::unix::fs::symlink("mod.rs", dir.path().join("src/b/mod.rs")).unwrap();
    has_problem(&dir, "read", "src/b/mod.rs", 0, "`src/b/mod.rs` is a link that leads to no file");
}

#[cfg(unix)]
#[test]
fn circles_of_links() {
    let dir = package(b"mod b;", &[("src/b.rs", b"mod b;")]);
    std::os::unix::fs::symlink(dir.path(), dir.path().join("src/b")).unwrap();
    std::os::unix::fs::symlink("c.rs", dir.path().join("src/c.rs")).unwrap();
    stdout(dir.path(), &["--static"]);
    let dir = package(b"#[path = \"lib.rs\"]\nmod again;", &[]);
    stdout(dir.path(), &["--static"]);
}
