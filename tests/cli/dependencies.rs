//! The report on dependencies, and the gate on them.

use std::path::Path;

use serde_json::Value;

use crate::gate::{commit, git};
use crate::questions::{ask, json, workspace};
use crate::schema::holds;

/// Rewrites the entry of a crate in the workspace's registry.
fn rewrite(dir: &Path, entry: &str, from: &str, to: &str) {
    let path = dir.join("registry/index").join(entry);
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(text.contains(from), "{text}");
    std::fs::write(path, text.replacen(from, to, 1)).unwrap();
}

fn findings(dir: &Path, arguments: &[&str]) -> (Vec<String>, i32) {
    let (out, err, code) = ask(dir, &[&["check", "--static", "--format", "json"], arguments].concat());
    let report: Value = serde_json::from_str(&out).unwrap_or_else(|_| panic!("{err}"));
    let new = report["findings"].as_array().unwrap().iter().filter(|finding| finding["standing"] == "new");
    (new.map(|finding| format!("{} {}", finding["rule"].as_str().unwrap(), finding["message"].as_str().unwrap())).collect(), code)
}

#[test]
fn the_report_says_what_stands_where_and_is_what_its_schema_says() {
    let tree = workspace();
    rewrite(tree.path(), "1/k", "\"vers\":\"1.0.0\",\"yanked\":false", "\"vers\":\"1.0.0\",\"yanked\":true");
    let report = json(tree.path(), &["deps"]);
    let (schema, ..) = ask(tree.path(), &["schema", "deps"]);
    holds(&serde_json::from_str(&schema).unwrap(), &report, "deps").unwrap();
    let package = |name: &str, version: &str| {
        let all = report["packages"].as_array().unwrap();
        all.iter().find(|package| package["name"] == name && package["version"] == version).unwrap().clone()
    };
    let old = package("k", "1.0.0");
    assert_eq!((&old["yanked"], &old["newest"], &old["buckets_behind"]), (&Value::Bool(true), &"2.0.0".into(), &1.into()));
    let asked = &old["requirements"][0];
    assert_eq!((&asked["manifest"], &asked["line"], &asked["req"]), (&"lib/Cargo.toml".into(), &7.into(), &"1.0".into()));
    assert_eq!((&asked["stale"], &asked["shape"]), (&Value::Bool(true), &"caret".into()));
    assert_eq!(package("k", "2.0.0")["exposure"]["references"], 2);
    let verdicts: Vec<String> = report["duplicates"]
        .as_array()
        .unwrap()
        .iter()
        .map(|copy| {
            format!("{} {} {}", copy["name"].as_str().unwrap(), copy["verdict"].as_str().unwrap(), copy["status"].as_str().unwrap())
        })
        .collect();
    assert_eq!(verdicts, ["k DIRECT likely", "x UPDATE likely", "y UPSTREAM likely", "z LOCK likely"]);
    assert_eq!(report["blockers"][0]["package"], "bar");
    let verified = json(tree.path(), &["deps", "--verify"]);
    let statuses: Vec<&Value> = verified["duplicates"].as_array().unwrap().iter().map(|copy| &copy["status"]).collect();
    assert_eq!(statuses, ["verified", "verified", "likely", "verified"]);
}

#[test]
fn the_report_is_the_same_for_any_number_of_threads() {
    let tree = workspace();
    let of = |jobs: &str| ask(tree.path(), &["deps", "-v", "-j", jobs]);
    assert_eq!(of("1"), of("2"));
    let (page, err, code) = of("1");
    assert!(page.contains("4 old copies") && page.contains("lib/Cargo.toml:7: `2.0` for `1.0`"), "{page}");
    assert_eq!((err.as_str(), code), ("", 0));
}

#[test]
fn a_lock_that_cannot_be_read_is_told_and_never_clean() {
    let tree = workspace();
    let lock = tree.path().join("Cargo.lock");
    let text = std::fs::read_to_string(&lock).unwrap();
    for (broken, message) in [
        (format!("<<<<<<< HEAD\n{text}=======\n>>>>>>> other\n"), "conflict"),
        (text.replace("version = 4", "version = 99"), "99"),
        ("[[package".to_owned(), "Cargo.lock"),
    ] {
        std::fs::write(&lock, &broken).unwrap();
        let (page, err, code) = ask(tree.path(), &["deps"]);
        assert!(code == 0 && err.contains(message), "{broken}: {page}{err}");
    }
    std::fs::remove_file(&lock).unwrap();
    let (page, err, code) = ask(tree.path(), &["deps"]);
    assert!(code == 0 && page.contains("no lock") && err.contains("there is no lock"), "{page}{err}");
    assert!(!page.contains("No crate is there twice") && !page.contains("Nothing to do"), "{page}");
}

#[test]
fn an_index_that_is_too_old_is_not_judged_by() {
    let tree = workspace();
    let old = std::time::SystemTime::now() - std::time::Duration::from_hours(240);
    let entry = std::fs::File::options().write(true).open(tree.path().join("registry/index/1/k")).unwrap();
    entry.set_modified(old).unwrap();
    assert_eq!(ask(tree.path(), &["deps", "--max-index-age", "11"]).2, 0);
    for past in [&[][..], &["--as-of", "2020-01-01"]] {
        let (_, err, code) = ask(tree.path(), &[&["deps", "--max-index-age", "9"], past].concat());
        assert!(code == 2 && err.contains("10 days old"), "{err}");
    }
    let (_, err, code) = ask(tree.path(), &["deps", "--as-of", "2999-01-01"]);
    assert!(code == 2 && err.contains("a day to come"), "{err}");
}

#[test]
fn the_gate_looks_at_dependencies_where_limits_are_set() {
    let tree = workspace();
    assert_eq!(findings(tree.path(), &[]), (Vec::new(), 0));
    std::fs::write(tree.path().join("underpin.toml"), "[deps]\nduplicates = \"deny\"\nstale = \"allow\"\n").unwrap();
    let (found, code) = findings(tree.path(), &[]);
    assert_eq!((found.iter().filter(|finding| finding.starts_with("duplicate_dependency")).count(), code), (4, 1), "{found:?}");
    let (_, err, code) = ask(tree.path(), &["baseline", "--static"]);
    assert_eq!(code, 0, "{err}");
    assert_eq!(findings(tree.path(), &["--stale", "deny"]), (Vec::new(), 0));
    rewrite(tree.path(), "1/k", "\"vers\":\"1.0.0\",\"yanked\":false", "\"vers\":\"1.0.0\",\"yanked\":true");
    let (found, code) = findings(tree.path(), &[]);
    assert!(found.iter().any(|finding| finding.starts_with("yanked_dependency `k 1.0.0`")), "{found:?}");
    assert_eq!(code, 0, "it warns unless it is asked for more");
}

#[test]
fn the_gate_holds_a_branch_against_what_it_left() {
    let tree = workspace();
    std::fs::write(tree.path().join("underpin.toml"), "[deps]\nduplicates = \"deny\"\nedge_downgrades = \"deny\"\n").unwrap();
    git(tree.path(), &["init", "-q"]);
    commit(tree.path());
    assert_eq!(findings(tree.path(), &["--since", "HEAD"]), (Vec::new(), 0));
    // `wide` accepts both copies of `z`, and takes the older one from now on
    let lock = tree.path().join("Cargo.lock");
    let text = std::fs::read_to_string(&lock).unwrap();
    let newer = text.replacen("dependencies = [\"z 1.0.0\"]", "dependencies = [\"z 2.0.0\"]", 1);
    assert_ne!(text, newer);
    std::fs::write(&lock, &newer).unwrap();
    commit(tree.path());
    std::fs::write(&lock, &text).unwrap();
    let (found, code) = findings(tree.path(), &["--since", "HEAD"]);
    // the old copy of `z` stood in the lock before, and nothing built it
    let rules: Vec<&str> = found.iter().filter_map(|finding| finding.split(' ').next()).collect();
    assert_eq!((rules, code), (vec!["duplicate_dependency", "edge_downgrade"], 1), "{found:?}");
}

#[test]
fn a_gate_that_could_not_look_does_not_pass() {
    let tree = workspace();
    std::fs::write(tree.path().join("underpin.toml"), "[deps]\nyanked = \"deny\"\n").unwrap();
    assert_eq!(findings(tree.path(), &[]).1, 0);
    let lock = tree.path().join("Cargo.lock");
    let text = std::fs::read_to_string(&lock).unwrap();
    std::fs::write(&lock, format!("<<<<<<< HEAD\n{text}")).unwrap();
    let (_, err, code) = ask(tree.path(), &["check", "--static"]);
    assert!(code == 2 && err.contains("cannot be judged") && err.contains("conflict"), "{err}");
    std::fs::remove_file(&lock).unwrap();
    let (_, err, code) = ask(tree.path(), &["check", "--static"]);
    assert!(code == 2 && err.contains("there is no lock"), "{err}");
}

#[test]
fn what_nothing_is_known_of_is_not_clean() {
    let tree = workspace();
    std::fs::remove_dir_all(tree.path().join("registry/index")).unwrap();
    std::fs::create_dir(tree.path().join("registry/index")).unwrap();
    let (page, _, code) = ask(tree.path(), &["deps"]);
    assert_eq!(code, 0);
    assert!(page.contains("No requirement is known to exclude a newest release") && !page.contains("libyears"), "{page}");
    let report = json(tree.path(), &["deps"]);
    let package = &report["packages"][0];
    assert!(package["yanked"].is_null() && package["releases_behind"].is_null(), "{package}");
    let (_, err, code) = ask(tree.path(), &["deps", "--max-index-age", "7"]);
    assert!(code == 2 && err.contains("no entry of an index"), "{err}");
}

#[test]
fn a_requirement_that_the_lock_does_not_meet_is_judged_too() {
    let tree = workspace();
    std::fs::remove_file(tree.path().join("Cargo.lock")).unwrap();
    let (page, ..) = ask(tree.path(), &["deps"]);
    assert!(page.contains("lib/Cargo.toml:7"), "{page}");
}
