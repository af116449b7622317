//! Questions about dependencies, asked in a workspace with a registry in a folder; cargo is asked too, without a network.

use std::fmt::Write;
use std::path::Path;
use std::process::Command;

use assert_cmd::cargo::cargo_bin_cmd;
use serde_json::Value;
use tempfile::TempDir;

use crate::run::tree;
use crate::schema::holds;

/// `name version: requirements`, a release a line.
const INDEX: &str = "foo 1.0.0: x ^1
    foo 1.1.0: x ^2
    x 1.0.0
    x 2.0.0
    bar 1.0.0: y ^1
    y 1.0.0
    y 2.0.0
    k 1.0.0
    k 2.0.0
    wide 1.0.0: z >=1, <3
    z 1.0.0
    z 2.0.0
    new 1.0.0: fresh ^1; y ^1
    new 2.0.0: fresh ^1; y ^3
    fresh 1.0.0";

const LOCKED: &str = "app 0.1.0: bar 1.0.0, foo 1.0.0, k 2.0.0, lib 0.1.0, wide 1.0.0, x 2.0.0, y 2.0.0, z 2.0.0
    bar 1.0.0: y 1.0.0
    foo 1.0.0: x 1.0.0
    k 1.0.0
    k 2.0.0
    lib 0.1.0: k 1.0.0
    wide 1.0.0: z 1.0.0
    x 1.0.0
    x 2.0.0
    y 1.0.0
    y 2.0.0
    z 1.0.0
    z 2.0.0";

const APP: &str = "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2021\"\n\n[dependencies]\nbar = \"1\"\nfoo = \"1\"\nk = \"2\"\n\
    lib = { path = \"../lib\" }\nwide = \"1\"\nx = \"2\"\ny = \"2\"\nz = \"2\"\n";
const LIB: &str = "[package]\nname = \"lib\"\nversion = \"0.1.0\"\nedition = \"2021\"\n\n[dependencies]\nk = '1.0' # näh\n";

fn lines(text: &str) -> impl Iterator<Item = (&str, &str, &str)> {
    text.lines().map(str::trim).map(|line| {
        let (of, rest) = line.split_once(':').unwrap_or((line, ""));
        let (name, version) = of.split_once(' ').unwrap();
        (name, version, rest.trim())
    })
}

fn lock(text: &str) -> String {
    let mut lock = "version = 4\n".to_owned();
    for (name, version, taken) in lines(text) {
        let source =
            if matches!(name, "app" | "lib") { "" } else { "source = \"registry+https://github.com/rust-lang/crates.io-index\"\n" };
        let of_name = |name: &str| lines(text).filter(|(other, ..)| *other == name).count();
        let taken = taken.split(", ").filter(|one| !one.is_empty());
        let spelled = taken.map(|one| one.split_once(' ').filter(|(name, _)| of_name(name) == 1).map_or(one, |(name, _)| name));
        let taken: Vec<&str> = spelled.collect();
        write!(lock, "\n[[package]]\nname = \"{name}\"\nversion = \"{version}\"\n{source}").unwrap();
        if !taken.is_empty() {
            writeln!(lock, "dependencies = {taken:?}").unwrap();
        }
    }
    lock
}

fn index(tree: &Path) {
    for (name, version, asks) in lines(INDEX) {
        let asks: Vec<Value> = asks
            .split("; ")
            .filter_map(|ask| ask.split_once(' '))
            .map(|(name, req)| {
                serde_json::json!({"name": name, "req": req, "features": [], "optional": false, "default_features": true, "target": null, "kind": "normal"})
            })
            .collect();
        let checksum = "0".repeat(64);
        let line = serde_json::json!({"name": name, "vers": version, "deps": asks, "cksum": checksum, "features": {}, "yanked": false});
        let dir = match name.len() {
            1 => "1".to_owned(),
            3 => format!("3/{}", &name[..1]),
            _ => format!("{}/{}", &name[..2], &name[2..4]),
        };
        let dir = tree.join("registry/index").join(dir);
        std::fs::create_dir_all(&dir).unwrap();
        let path = dir.join(name);
        let before = std::fs::read_to_string(&path).unwrap_or_default();
        std::fs::write(path, format!("{before}{line}\n")).unwrap();
    }
}

/// The workspace.
pub fn workspace() -> TempDir {
    let tree = tree(&[
        ("Cargo.toml", b"[workspace]\nresolver = \"2\"\nmembers = [\"app\", \"lib\"]\n"),
        ("app/Cargo.toml", APP.as_bytes()),
        ("app/src/lib.rs", b"pub fn f() -> k::K { k::K }\n"),
        ("lib/Cargo.toml", LIB.as_bytes()),
        ("lib/src/lib.rs", b""),
        (".cargo/config.toml", b"[source.crates-io]\nreplace-with = \"folder\"\n[source.folder]\nlocal-registry = \"registry\"\n"),
        ("Cargo.lock", lock(LOCKED).as_bytes()),
    ]);
    index(tree.path());
    tree
}

/// What it prints on stdout and stderr, and its exit code.
pub fn ask(dir: &Path, arguments: &[&str]) -> (String, String, i32) {
    let home = tempfile::tempdir().unwrap();
    let mut command = cargo_bin_cmd!("underpin");
    let output = command.current_dir(dir).args(arguments).args(["--width", "160"]).env("CARGO_HOME", home.path()).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (text(output.stdout), text(output.stderr), output.status.code().unwrap())
}

fn answered(dir: &Path, arguments: &[&str]) -> String {
    let (out, err, code) = ask(dir, arguments);
    assert_eq!((code, err.as_str()), (0, ""), "{arguments:?}: {out}");
    out
}

pub fn json(dir: &Path, arguments: &[&str]) -> Value {
    serde_json::from_str(&answered(dir, &[arguments, &["--format", "json"]].concat())).unwrap()
}

fn run(dir: &Path, program: &str, arguments: &[&str]) {
    let home = tempfile::tempdir().unwrap();
    let mut command = Command::new(program);
    command.current_dir(dir).args(arguments).env("CARGO_HOME", home.path()).env("CARGO_NET_OFFLINE", "true");
    let output = command.output().unwrap();
    assert!(output.status.success(), "{program} {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn what_dedupe_prints_can_be_done_and_does_it() {
    let tree = workspace();
    let page = answered(tree.path(), &["deps", "dedupe"]);
    assert!(page.contains("\nDo  verified: cargo does it\n"), "{page}");
    assert!(page.contains("bar 1.0.0: y 1.0.0"), "who holds what stays: {page}");
    // the whole page is a patch: git skips what is none
    std::fs::write(tree.path().join("page.txt"), &page).unwrap();
    run(tree.path(), "git", &["apply", "--check", "page.txt"]);
    run(tree.path(), "git", &["apply", "page.txt"]);
    assert_eq!(std::fs::read_to_string(tree.path().join("lib/Cargo.toml")).unwrap(), LIB.replace("'1.0'", "'2.0'"));
    for command in page.lines().filter(|line| line.starts_with("cargo ")) {
        run(tree.path(), "cargo", &command.split(' ').skip(1).collect::<Vec<_>>());
    }
    let after = json(tree.path(), &["deps", "dedupe"]);
    let stays: Vec<&str> = after["stays"].as_array().unwrap().iter().map(|one| one["name"].as_str().unwrap()).collect();
    assert_eq!((after["goes"].as_array().unwrap().len(), stays), (0, vec!["y"]), "{after}");
}

#[test]
fn one_crate_and_the_text_of_an_issue() {
    let tree = workspace();
    let page = answered(tree.path(), &["deps", "dedupe", "y", "--issues"]);
    assert!(page.contains("# Accept newer releases of `y`") && !page.contains("cargo update"), "{page}");
    assert!(answered(tree.path(), &["deps", "dedupe", "bar"]).starts_with("there is one copy of `bar`\n"));
}

#[test]
fn why_not_says_it_in_six_lines_and_how_it_goes() {
    let tree = workspace();
    let page = answered(tree.path(), &["deps", "why-not", "y"]);
    assert!(page.contains("waits for a release after `bar 1.0.0`; no edit of your version requirements changes that"), "{page}");
    assert!(page.contains("[app/Cargo.toml:7]") && page.contains("[index: bar 1.0.0"), "{page}");
    assert!(page.lines().take_while(|line| !line.is_empty()).count() <= 6, "{page}");
    let page = answered(tree.path(), &["deps", "why-not", "x@2"]);
    assert!(page.contains("verified: cargo does it\ncargo update -p foo@1.0.0 --precise 1.1.0\n"), "{page}");
    let page = answered(tree.path(), &["deps", "why-not", "k", "--no-verify"]);
    assert!(page.contains("likely: cargo was not asked\n--- a/lib/Cargo.toml\n") && page.contains("+k = '2.0' # näh\n"), "{page}");
    assert!(answered(tree.path(), &["deps", "why-not", "foo@3"]).contains("the newest is 1.1.0"));
    assert!(answered(tree.path(), &["deps", "why-not", "bar"]).contains("the newest live release"));
}

#[test]
fn upgrade_goes_in_steps_each_of_which_cargo_resolves() {
    let tree = workspace();
    let value = json(tree.path(), &["deps", "upgrade"]);
    let steps = value["steps"].as_array().unwrap();
    let said = |step: &Value| format!("{} {} {}", step["packages"][0]["package"], step["packages"][0]["to"], step["remedy"]["status"]);
    assert_eq!(steps.iter().map(said).collect::<Vec<_>>(), ["\"foo\" \"1.1.0\" \"verified\"", "\"k\" \"2.0.0\" \"verified\""], "{value}");
    assert_eq!((&steps[1]["references"], &steps[1]["manifests"]), (&Value::from(2), &Value::from(1)));
    let page = answered(tree.path(), &["deps", "upgrade", "k"]);
    assert!(page.contains("\n1. k 1.0.0 → 2.0.0\n") && page.contains("-k = '1.0' # näh\n"), "{page}");
}

#[test]
fn a_new_dependency_is_tried_before_it_is_there() {
    let tree = workspace();
    let page = answered(tree.path(), &["deps", "add-check", "new@1", "-p", "lib"]);
    assert!(page.contains("takes 1.0.0, 2 packages come into the lock, 1 besides itself (verified: cargo does it)"), "{page}");
    assert!(page.contains("\ncargo add -p lib new@1\n"), "{page}");
    assert_eq!(page, answered(tree.path(), &["plan", "--add-dep", "new@1", "-p", "lib"]));
    let (_, err, code) = ask(tree.path(), &["deps", "add-check", "fresj"]);
    assert!(code == 2 && err.contains("nothing is known of `fresj`") && err.contains("`--fetch`"), "{err}");
    let value = json(tree.path(), &["deps", "add-check", "new@2"]);
    assert_eq!(value["status"], "unknown", "there is no y 3: {value}");
    let lines: Vec<&str> = value["lines"].as_array().unwrap().iter().map(|line| line["says"].as_str().unwrap()).collect();
    assert!(lines.contains(&"`new` 2.0.0 asks for `y ^3`"), "{value}");
    assert_eq!(std::fs::read_to_string(tree.path().join("lib/Cargo.toml")).unwrap(), LIB, "the user's files stay as they are");
}

#[test]
fn two_locks_alarms_first() {
    let tree = workspace();
    let old = lock(&LOCKED.replace("wide 1.0.0: z 1.0.0", "wide 1.0.0: z 2.0.0").replace("z 1.0.0\n", ""));
    let sum = |lock: &str, digit: &str| {
        lock.replace("name = \"bar\"\n", "name = \"bar\"\n#").replace("#version", "version").replacen(
            "source = \"registry+https://github.com/rust-lang/crates.io-index\"\n",
            &format!("source = \"registry+https://github.com/rust-lang/crates.io-index\"\nchecksum = \"{}\"\n", digit.repeat(64)),
            1,
        )
    };
    std::fs::write(tree.path().join("old.lock"), sum(&old, "1")).unwrap();
    std::fs::write(tree.path().join("new.lock"), sum(&lock(LOCKED), "2")).unwrap();
    let page = answered(tree.path(), &["deps", "diff", "old.lock", "new.lock"]);
    assert!(page.contains("1 release is not what it was") && page.contains("bar 1.0.0: 2222"), "{page}");
    let page = answered(tree.path(), &["deps", "diff", "old.lock"]);
    assert!(page.contains("wide 1.0.0: z 2.0.0 → 1.0.0; `z >=1, <3` allows it"), "{page}");
    assert!(page.contains("cargo update -p z@1.0.0 --precise 2.0.0  # verified\n"), "{page}");
    assert!(answered(tree.path(), &["deps", "diff", "Cargo.lock"]).contains("no difference"));
    let (_, err, code) = ask(tree.path(), &["deps", "diff", "none.lock"]);
    assert!(code == 2 && err.contains("the lock `none.lock` does not exist"), "{err}");
    let (_, err, code) = ask(tree.path(), &["deps", "diff", "HEAD~1"]);
    assert!(code == 2 && err.contains("`HEAD~1` is no lock file, and as a revision:"), "{err}");
    let elsewhere = tempfile::tempdir().unwrap();
    let path = |file: &str| tree.path().join(file).to_str().unwrap().to_owned();
    assert!(answered(elsewhere.path(), &["deps", "diff", &path("old.lock"), &path("new.lock")]).contains("wide 1.0.0: z 2.0.0 → 1.0.0"));
}

#[test]
fn a_lock_of_a_revision() {
    let tree = workspace();
    let git = |arguments: &[&str]| run(tree.path(), "git", &[&["-c", "user.name=a", "-c", "user.email=a@b"], arguments].concat());
    git(&["init", "-q"]);
    git(&["add", "-A"]);
    git(&["commit", "-q", "-m", "first"]);
    std::fs::write(tree.path().join("Cargo.lock"), lock(&LOCKED.replace("foo 1.0.0", "foo 1.1.0").replace("x 1.0.0\n", ""))).unwrap();
    let value = json(tree.path(), &["deps", "diff", "HEAD"]);
    assert_eq!(value["up"], serde_json::json!([{"name": "foo", "from": "1.0.0", "to": "1.1.0"}]), "{value}");
}

#[test]
fn what_cannot_be_answered_says_why() {
    let tree = workspace();
    for arguments in [&["deps", "why-not", "fooo"][..], &["deps", "dedupe", "fooo"], &["deps", "upgrade", "fooo"]] {
        let (out, err, code) = ask(tree.path(), arguments);
        assert!(code == 2 && out.is_empty() && err.contains("did you mean `foo`?"), "{arguments:?}: {err}");
    }
    std::fs::remove_file(tree.path().join("Cargo.lock")).unwrap();
    for arguments in [&["deps", "why-not", "foo"][..], &["deps", "dedupe"], &["deps", "upgrade"], &["deps", "add-check", "new"]] {
        let (_, err, code) = ask(tree.path(), arguments);
        assert!(code == 2 && err.contains("there is no lock"), "{arguments:?}: {err}");
    }
    std::fs::remove_dir_all(tree.path().join("registry")).unwrap();
    std::fs::write(tree.path().join("Cargo.lock"), lock(LOCKED)).unwrap();
    let (out, _, code) = ask(tree.path(), &["deps", "why-not", "y"]);
    assert!(code == 0 && out.contains("it cannot be said: of `y` nothing is known"), "{out}");
}

#[test]
fn answers_for_programs_are_what_their_schemas_say() {
    let tree = workspace();
    let questions: [(&str, &[&str]); 6] = [
        ("deps-dedupe", &["deps", "dedupe", "--issues"]),
        ("deps-why-not", &["deps", "why-not", "k"]),
        ("deps-why-not", &["deps", "why-not", "y", "--no-verify"]),
        ("deps-upgrade", &["deps", "upgrade"]),
        ("deps-add-check", &["deps", "add-check", "new@1"]),
        ("deps-diff", &["deps", "diff", "Cargo.lock"]),
    ];
    for (name, question) in questions {
        let schema: Value = serde_json::from_str(&answered(tree.path(), &["schema", name])).unwrap();
        let value = json(tree.path(), question);
        assert_eq!(value["schema"], format!("underpin.{name}/1"));
        holds(&schema, &value, name).unwrap();
    }
}
