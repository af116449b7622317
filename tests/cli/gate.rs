//! The gate as CI runs it: exit codes, the ratchet over what happens to real trees, and against a revision.

use std::path::Path;
use std::process::Command as Process;

use crate::run::{tree, underpin};
use tempfile::TempDir;

const MANIFEST: (&str, &[u8]) = ("Cargo.toml", b"[package]\nname = \"a\"\nedition = \"2021\"\n");
const LIB: (&str, &[u8]) = ("src/lib.rs", b"pub mod b;\npub mod c;\npub mod d;\npub mod e;\n");
/// `b` and `c` name each other; `d` names `b`; `e` names nothing.
const KNOWN: &[(&str, &[u8])] = &[
    MANIFEST,
    LIB,
    ("src/b.rs", b"use crate::c::C;\npub struct B(pub C);\n"),
    ("src/c.rs", b"use crate::b::B;\npub struct C(pub Box<B>);\n"),
    ("src/d.rs", b"use crate::b::B;\npub struct D(pub B);\n"),
    ("src/e.rs", b"pub struct E;\n"),
];

/// What a check says last, and whether it failed.
fn check(dir: &Path, arguments: &[&str]) -> (String, i32) {
    let mut command = underpin(dir, &["check", "--static", "--today", "2026-11-23"]);
    let output = command.args(arguments).env("CI", "true").assert().get_output().clone();
    let text = String::from_utf8(output.stdout).unwrap() + &String::from_utf8(output.stderr).unwrap();
    let summary = text.lines().find(|line| line.starts_with("known ") && line.contains(", new ")).unwrap_or(&text).to_owned();
    (summary, output.status.code().unwrap())
}

fn full(dir: &Path, arguments: &[&str]) -> String {
    let output =
        underpin(dir, &["check", "--static", "--today", "2026-11-23", "--width", "160"]).args(arguments).assert().get_output().clone();
    String::from_utf8(output.stdout).unwrap() + &String::from_utf8(output.stderr).unwrap()
}

pub fn git(dir: &Path, arguments: &[&str]) {
    let mut command = Process::new("git");
    for variable in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"] {
        command.env_remove(variable);
    }
    command.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_SYSTEM", "/dev/null");
    let output = command.args(["-c", "user.name=a", "-c", "user.email=a@b"]).args(arguments).current_dir(dir).output().unwrap();
    assert!(output.status.success(), "git {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
}

pub fn commit(dir: &Path) {
    git(dir, &["add", "-A", "-f"]);
    git(dir, &["commit", "-q", "--allow-empty", "-m", "x"]);
}

fn write(dir: &Path, file: &str, text: &str) {
    std::fs::write(dir.join(file), text).unwrap();
}

/// A repository whose circle is known.
fn known() -> TempDir {
    let dir = tree(KNOWN);
    git(dir.path(), &["init", "-q", "-b", "main"]);
    assert_eq!(check(dir.path(), &[]).1, 1, "a circle is denied by default");
    underpin(dir.path(), &["baseline", "--static", "--today", "2026-11-23"]).assert().code(0);
    commit(dir.path());
    assert_eq!(check(dir.path(), &[]), ("known 2, new 0, stale 0".into(), 0));
    dir
}

#[test]
fn lines_that_move_and_another_layout_are_no_news() {
    let dir = known();
    write(dir.path(), "src/b.rs", "// one\n// two\n\n\npub struct B(\n    pub C,\n);\n\nuse crate::c::{\n    C,\n};\n");
    write(dir.path(), "src/lib.rs", "pub mod e;\npub mod d; pub mod c; pub mod b;\n");
    assert_eq!(check(dir.path(), &[]), ("known 2, new 0, stale 0".into(), 0));
}

#[test]
fn a_renamed_file_is_followed_whether_committed_or_not() {
    let dir = known();
    git(dir.path(), &["mv", "src/b.rs", "src/basket.rs"]);
    write(dir.path(), "src/lib.rs", "pub mod basket;\npub mod c;\npub mod d;\npub mod e;\n");
    for file in ["src/c.rs", "src/d.rs"] {
        let text = std::fs::read_to_string(dir.path().join(file)).unwrap();
        write(dir.path(), file, &text.replace("crate::b::", "crate::basket::"));
    }
    assert_eq!(check(dir.path(), &[]), ("known 2, new 0, stale 0".into(), 0));
    commit(dir.path());
    assert_eq!(check(dir.path(), &[]), ("known 2, new 0, stale 0".into(), 0));
    assert_eq!(check(dir.path(), &["--since", "HEAD~1"]), ("known 2 (±0 since HEAD~1), new 0, stale 0".into(), 0));
}

#[test]
fn a_member_that_joins_a_known_circle_is_new() {
    let dir = known();
    write(dir.path(), "src/c.rs", "use crate::b::B;\nuse crate::d::D;\npub struct C(pub Box<B>, pub Option<Box<D>>);\n");
    assert_eq!(check(dir.path(), &[]), ("known 2, new 1, stale 0".into(), 1));
    let told = full(dir.path(), &[]);
    assert!(told.contains("a::c → a::d") && told.contains("a::d → a::b"), "{told}");
}

#[test]
fn what_is_paid_is_stale_until_it_is_pruned() {
    let dir = known();
    write(dir.path(), "src/c.rs", "pub struct C;\n");
    assert_eq!(check(dir.path(), &[]), ("known 0, new 0, stale 2".into(), 1));
    assert_eq!(check(dir.path(), &["--stale", "warn"]), ("known 0, new 0, stale 2".into(), 0));
    assert_eq!(check(dir.path(), &["--prune"]), ("known 0, new 0, stale 0".into(), 0));
    assert_eq!(check(dir.path(), &[]), ("known 0, new 0, stale 0".into(), 0));
    write(dir.path(), "src/c.rs", "use crate::b::B;\npub struct C(pub Box<B>);\n");
    assert_eq!(check(dir.path(), &[]).1, 1, "what was paid comes back as new");
}

#[test]
fn baselines_of_two_branches_merge_line_by_line() {
    let dir = known();
    write(dir.path(), ".gitattributes", "underpin-baseline.toml merge=union\n");
    commit(dir.path());
    let baseline = || underpin(dir.path(), &["baseline", "--static", "--today", "2026-11-24"]).assert().code(0);
    git(dir.path(), &["checkout", "-q", "-b", "left"]);
    write(dir.path(), "src/e.rs", "mod x;\nmod y;\n");
    std::fs::create_dir(dir.path().join("src/e")).unwrap();
    write(dir.path(), "src/e/x.rs", "use super::y::Y;\npub struct X(Y);\n");
    write(dir.path(), "src/e/y.rs", "use super::x::X;\npub struct Y(Box<X>);\n");
    baseline();
    commit(dir.path());
    git(dir.path(), &["checkout", "-q", "main"]);
    write(dir.path(), "src/d.rs", "mod x;\nmod y;\npub struct D(pub crate::b::B);\n");
    std::fs::create_dir(dir.path().join("src/d")).unwrap();
    write(dir.path(), "src/d/x.rs", "use super::y::Y;\npub struct X(Y);\n");
    write(dir.path(), "src/d/y.rs", "use super::x::X;\npub struct Y(Box<X>);\n");
    baseline();
    commit(dir.path());
    git(dir.path(), &["merge", "-q", "left"]);
    assert_eq!(check(dir.path(), &[]), ("known 6, new 0, stale 0".into(), 0));
}

#[test]
fn since_needs_no_baseline() {
    let dir = tree(KNOWN);
    git(dir.path(), &["init", "-q", "-b", "main"]);
    commit(dir.path());
    git(dir.path(), &["checkout", "-q", "-b", "topic"]);
    assert_eq!(check(dir.path(), &["--since", "main"]), ("known 2 (±0 since main), new 0, stale 0".into(), 0));
    write(dir.path(), "src/e.rs", "use crate::d::D;\npub struct E(D);\n");
    commit(dir.path());
    assert_eq!(check(dir.path(), &["--since", "main"]).1, 0, "a dependency that goes with the grain");
    write(dir.path(), "src/d.rs", "use crate::e::E;\npub struct D(pub Box<E>);\n");
    let (summary, code) = check(dir.path(), &["--since", "main"]);
    assert_eq!((summary.as_str(), code), ("known 2 (±0 since main), new 1, stale 0", 1));
    write(dir.path(), "src/c.rs", "pub struct C;\n");
    write(dir.path(), "src/d.rs", "pub struct D;\n");
    assert_eq!(check(dir.path(), &["--since", "main"]), ("known 0 (-2 since main), new 0, stale 0".into(), 0));
}

#[test]
fn a_base_that_cannot_be_had_is_an_error_with_a_way_out() {
    let dir = tree(KNOWN);
    let outside = full(dir.path(), &["--since", "main"]);
    assert!(outside.contains("is not in a git repository"), "{outside}");
    assert_eq!(check(dir.path(), &["--since", "main"]).1, 2);
    git(dir.path(), &["init", "-q", "-b", "main"]);
    commit(dir.path());
    let missing = full(dir.path(), &["--since", "mian"]);
    assert!(missing.contains("did you mean `main`?"), "{missing}");
}

#[test]
fn init_makes_a_silent_check_and_keeps_what_is_there() {
    let dir = tree(KNOWN);
    underpin(dir.path(), &["init", "--static", "--today", "2026-11-23"]).assert().code(0);
    assert_eq!(check(dir.path(), &[]), ("known 2, new 0, stale 0".into(), 0));
    let told = String::from_utf8(underpin(dir.path(), &["init", "--static"]).assert().code(2).get_output().stderr.clone()).unwrap();
    assert!(told.contains("there is a `underpin.toml` already"), "{told}");
    write(dir.path(), "src/e.rs", "use crate::d::D;\npub struct E(D);\n");
    assert_eq!(check(dir.path(), &[]).1, 1, "the layers that were found hold");
}

#[test]
fn mistakes_are_shown_where_they_are() {
    let dir = tree(KNOWN);
    write(dir.path(), "underpin.toml", "[[layers]]\nname = \"x\"\nmodules = \"a::bb::**\"\n\n[rules]\nhub_modul = \"deny\"\n");
    let told = full(dir.path(), &[]);
    assert!(told.contains("underpin.toml:6:1") && told.contains("did you mean `hub_module`?"), "{told}");
    write(dir.path(), "underpin.toml", "[[layers]]\nname = \"x\"\nmodules = \"a::bb::**\"\n");
    let told = full(dir.path(), &[]);
    assert!(told.contains("underpin.toml:3:11") && told.contains("`a::bb::**` matches nothing"), "{told}");
    assert_eq!(check(dir.path(), &[]).1, 2);
    write(dir.path(), "underpin.toml", "[[allow]]\nfrom = \"a::b\"\nto = \"a::c\"\nwhy = \"x\"\nuntil = \"2026-11-22\"\n");
    let told = full(dir.path(), &[]);
    assert!(told.contains("held until 2026-11-22, and today is 2026-11-23"), "{told}");
    std::fs::remove_file(dir.path().join("underpin.toml")).unwrap();
    write(dir.path(), "underpin-baseline.toml", "version = 1\ndebts = [\n<<<<<<< HEAD\n]\n");
    let told = full(dir.path(), &[]);
    assert!(told.contains("marks of a merge conflict"), "{told}");
    assert_eq!(check(dir.path(), &[]).1, 2);
}

#[test]
fn comments_that_ask_for_silence_have_to_give_a_reason_and_be_of_use() {
    let dir = tree(KNOWN);
    let c = |comment: &str| write(dir.path(), "src/c.rs", &format!("{comment}\nuse crate::b::B;\n{comment}\npub struct C(pub Box<B>);\n"));
    c("// underpin: allow(dependency_cycle) the box breaks it at run time");
    assert_eq!(check(dir.path(), &[]), ("known 0, new 0, stale 0".into(), 0));
    c("// underpin: allow(dependency_cycle)");
    let told = full(dir.path(), &[]);
    assert!(told.contains("src/c.rs:1") && told.contains("gives no reason"), "{told}");
    c("// underpin: allow(dependency_cicle) why");
    assert!(full(dir.path(), &[]).contains("did you mean `dependency_cycle`?"));
    c("");
    write(dir.path(), "src/e.rs", "// underpin: allow(complex_function) it is not\npub struct E;\n");
    assert!(full(dir.path(), &[]).contains("warn unused_dependency_rule  src/e.rs:1"), "{}", full(dir.path(), &[]));
}

#[test]
fn several_formats_at_once() {
    let dir = tree(KNOWN);
    let summary = dir.path().join("summary.md");
    let arguments = ["check", "--static", "-o", "sarif=out.sarif", "-o", "junit=out.xml", "-o", "gitlab=out.json", "-o", "github"];
    let mut command = underpin(dir.path(), &arguments);
    let output = command.env("GITHUB_STEP_SUMMARY", &summary).assert().code(1).get_output().stdout.clone();
    assert!(String::from_utf8(output).unwrap().starts_with("::error "));
    let read = |file: &str| std::fs::read_to_string(dir.path().join(file)).unwrap();
    assert!(
        read("out.sarif").contains("\"dependency_cycle\"") && read("out.xml").contains("<testsuites") && read("out.json").starts_with('[')
    );
    assert!(read("summary.md").contains("```mermaid"));
}

#[test]
fn a_file_whose_text_is_taken_in_is_no_orphan() {
    let lib = b"pub const TEMPLATE: &str = include_str!(\"texts/a.rs\");\npub fn f() -> u8 { include!(\"texts/b.rs\") }\n";
    let texts: &[(&str, &[u8])] = &[("src/texts/a.rs", b"fn a() {}\n"), ("src/texts/b.rs", b"1\n"), ("src/texts/c.rs", b"\n")];
    let dir = crate::run::package(lib, texts);
    let told = full(dir.path(), &[]);
    assert!(told.contains("src/texts/c.rs") && !told.contains("src/texts/a.rs") && !told.contains("src/texts/b.rs"), "{told}");
}

/// Two members with a circle each.
fn two_members() -> TempDir {
    let lib = b"pub mod x;\npub mod y;\n";
    let (x, y): (&[u8], &[u8]) = (b"use crate::y::Y;\npub struct X(pub Y);\n", b"use crate::x::X;\npub struct Y(pub Box<X>);\n");
    tree(&[
        ("Cargo.toml", b"[workspace]\nmembers = [\"a\", \"b\"]\nresolver = \"2\"\n"),
        ("a/Cargo.toml", b"[package]\nname = \"a\"\nedition = \"2021\"\n"),
        ("a/src/lib.rs", lib),
        ("a/src/x.rs", x),
        ("a/src/y.rs", y),
        ("b/Cargo.toml", b"[package]\nname = \"b\"\nedition = \"2021\"\n"),
        ("b/src/lib.rs", lib),
        ("b/src/x.rs", x),
        ("b/src/y.rs", y),
    ])
}

#[test]
fn a_gate_is_about_the_whole_from_whichever_member() {
    let dir = two_members();
    let member = dir.path().join("a");
    underpin(&member, &["baseline", "--static"]).assert().code(0);
    for place in [dir.path(), &member] {
        assert_eq!(check(place, &[]), ("known 4, new 0, stale 0".into(), 0));
    }
    assert_eq!(check(dir.path(), &["-p", "a"]), ("known 2, new 0, stale 0".into(), 0));
}

#[test]
fn what_cannot_be_read_is_not_paid() {
    let dir = two_members();
    underpin(dir.path(), &["baseline", "--static"]).assert().code(0);
    write(dir.path(), "a/src/x.rs", "pub struct X(pub Vec<crate::y::Y>; fn {\n");
    assert_eq!(check(dir.path(), &["--prune"]), ("known 2, new 0, stale 0".into(), 0));
    assert!(full(dir.path(), &[]).contains("1 file could not be read"));
    write(dir.path(), "a/src/x.rs", "use crate::y::Y;\npub struct X(pub Y);\n");
    assert_eq!(check(dir.path(), &[]), ("known 4, new 0, stale 0".into(), 0), "nothing was forgotten");
}

#[test]
fn no_silent_pass() {
    let dir = tree(KNOWN);
    write(dir.path(), "underpin.toml", "[[gates]]\nmetric = \"distance\"\nscope = \"a::e\"\nmax = -5\n");
    assert!(full(dir.path(), &[]).contains("the gate on `distance`: it has no value"), "{}", full(dir.path(), &[]));
    std::fs::remove_file(dir.path().join("underpin.toml")).unwrap();
    std::fs::create_dir(dir.path().join("underpin.toml")).unwrap();
    assert_eq!(check(dir.path(), &[]).1, 2, "a directory is no configuration");
    std::fs::remove_dir(dir.path().join("underpin.toml")).unwrap();
    assert_eq!(check(dir.path(), &["--baseline", "nope.toml"]).1, 2);
    assert_eq!(check(dir.path(), &["-o", "json=x", "-o", "sarif=x"]).1, 2);
    assert_eq!(check(dir.path(), &["-o", "json", "-o", "table"]).1, 2);
    write(dir.path(), "Cargo.toml", "[package]\nname = \"a\"\nedition = \"2021\"\n[workspace.metadata.underpin]\nexhaustive = false\n");
    underpin(dir.path(), &["init", "--static"]).assert().code(2);
    assert!(!dir.path().join("underpin.toml").exists(), "nothing is written where there is a configuration");
}
