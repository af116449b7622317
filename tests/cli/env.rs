//! `underpin env` and `underpin env diff`: wiring, screens, what is printed for programs.

use std::path::PathBuf;

use insta::assert_snapshot;
use serde_json::Value;

use crate::run::{stdout, tree, underpin};

/// A tree of `fixtures/env`.
fn fixture(name: &str) -> PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/env").join(name)
}

#[test]
fn first_screen() {
    assert_snapshot!("env", stdout(&fixture("workflow/releases"), &["env", "--width", "100"]));
    assert_snapshot!("env_narrow", stdout(&fixture("drift/three"), &["env", "--width", "70"]));
    assert_snapshot!("env_markdown", stdout(&fixture("drift/three"), &["env", "--format", "markdown"]));
}

#[test]
fn names_and_files_are_configured() {
    let config = b"[[env.environments]]\nname = \"staging\"\nfiles = \"deploy/**\"\n";
    let files: [(&str, &[u8]); 4] = [
        ("Cargo.toml", b"[package]\nname = \"a\"\n"),
        ("underpin.toml", config),
        ("Dockerfile", b"FROM rust:1.85\n"),
        ("deploy/Dockerfile", b"FROM rust:1.88\n"),
    ];
    let tree = tree(&files);
    let found: Value = serde_json::from_str(&stdout(tree.path(), &["env", "--format", "json"])).unwrap();
    assert_eq!(found["environments"], serde_json::json!(["staging", "production"]));
    assert_eq!(found["config"], "underpin.toml");
    let toolchains: Vec<&Value> = found["claims"].as_array().unwrap().iter().filter(|claim| claim["kind"] == "toolchain").collect();
    assert_eq!(toolchains.len(), 2);
    assert_eq!((&toolchains[1]["environment"], &toolchains[1]["value"]), (&"staging".into(), &"1.88".into()));
    assert_eq!(found["findings"][0]["kind"], "toolchain_drift");
}

#[test]
fn a_mistake_in_the_configuration_is_told() {
    let config = b"[[env.environments]]\nname = \"staging\"\nfile = \"deploy/**\"\n";
    let tree = tree(&[("Cargo.toml", b"[package]\nname = \"a\"\n"), ("underpin.toml", config)]);
    let output = underpin(tree.path(), &["env"]).assert().code(2).get_output().stderr.clone();
    let told = String::from_utf8(output).unwrap();
    assert!(told.contains("unknown key `file`") && told.contains("did you mean `files`?"), "{told}");
}

const DEV: &str = r#"version = 4

[[package]]
name = "app"
version = "0.1.0"
dependencies = ["a", "b"]

[[package]]
name = "a"
version = "1.2.0"
source = "registry+https://github.com/rust-lang/crates.io-index"
checksum = "00000000000000000000000000000000000000000000000000000000000000aa"

[[package]]
name = "b"
version = "2.0.0"
source = "registry+https://github.com/rust-lang/crates.io-index"
checksum = "00000000000000000000000000000000000000000000000000000000000000bb"
"#;

fn prod() -> String {
    DEV.replace("1.2.0", "1.1.0").replace("00bb", "00cc")
}

const SBOM: &str = r#"{"bomFormat": "CycloneDX", "components": [
    {"bom-ref": "1", "purl": "pkg:cargo/app@0.1.0?download_url=file://."},
    {"bom-ref": "2", "purl": "pkg:cargo/a@1.3.0"}
]}"#;

#[test]
fn locks_of_environments_are_compared_each_with_each() {
    let prod = prod();
    let tree = tree(&[("dev.lock", DEV.as_bytes()), ("prod.lock", prod.as_bytes()), ("test.json", SBOM.as_bytes())]);
    let arguments = ["env", "diff", "--dev", "dev.lock", "--prod", "prod.lock", "--env", "edge=test.json", "--width", "100"];
    assert_snapshot!("env_diff", stdout(tree.path(), &arguments));
    let found: Value = serde_json::from_str(&stdout(tree.path(), &[&arguments[..], &["--format", "json"]].concat())).unwrap();
    assert_eq!(found["pairs"].as_array().unwrap().len(), 3);
    assert_eq!(found["pairs"][0]["moved"][0]["to"], "1.1.0");
    assert_eq!(found["pairs"][0]["altered"][0]["name"], "b");
}

#[test]
fn what_cannot_be_compared_is_told() {
    let tree = tree(&[("dev.lock", DEV.as_bytes()), ("bad.lock", b"[[package"), ("no.json", b"{}")]);
    for (arguments, said) in [
        (vec!["env", "diff", "--dev", "dev.lock"], "there is nothing to compare"),
        (vec!["env", "diff", "--dev", "dev.lock", "--prod", "bad.lock"], "`bad.lock` cannot be used"),
        (vec!["env", "diff", "--dev", "dev.lock", "--prod", "gone.lock"], "gone.lock"),
        (vec!["env", "diff", "--dev", "dev.lock", "--prod", "no.json"], "it is no bill of materials"),
        (vec!["env", "diff", "--env", "x"], "write it as `staging=deploy/Cargo.lock`"),
    ] {
        let output = underpin(tree.path(), &arguments).assert().code(2).get_output().stderr.clone();
        let told = String::from_utf8(output).unwrap();
        assert!(told.contains(said), "{told}");
    }
}
