//! What other programs rely on: the same bytes whatever the circumstances, exit codes, streams.

use std::process::{Command, Stdio};

use assert_cmd::cargo::{cargo_bin, cargo_bin_cmd};

use crate::run::{package, small, stdout, underpin};

#[test]
fn the_same_bytes_whatever_the_circumstances() {
    let manifest = small().join("Cargo.toml");
    let manifest = manifest.to_str().unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    for output in [&["graph", "--format", "json"][..], &["graph", "--format", "dot"], &["--format", "json"], &["--format", "table"]] {
        let from = |dir: &std::path::Path, further: &[&str]| stdout(dir, &[output, further].concat());
        let first = from(&small(), &["-j", "1"]);
        assert_eq!(first, from(&small(), &["-j", "2"]));
        assert_eq!(first, from(&small(), &["-j", "2"]));
        assert_eq!(first, from(elsewhere.path(), &["--manifest-path", manifest]));
    }
}

#[test]
fn the_same_bytes_wherever_it_is_checked_out() {
    let text: &[u8] = b"mod b { pub fn f() { super::c::g() } }\nmod c { pub fn g() { crate::b::f() } }\n";
    let (one, other) = (package(text, &[]), package(text, &[]));
    for arguments in [&["--static"][..], &["--static", "--format", "json"], &["graph", "--static", "--format", "json"]] {
        assert_eq!(stdout(one.path(), arguments), stdout(other.path(), arguments));
    }
}

#[test]
fn a_closed_pipe_is_no_error() {
    let mut child = Command::new(cargo_bin!("underpin"))
        .args(["graph", "--format", "json"])
        .current_dir(small())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), String::from_utf8_lossy(&output.stderr).as_ref()), (Some(0), ""));
}

#[test]
fn cargo_underpin_is_underpin() {
    let ours = stdout(&small(), &["--format", "json"]);
    let with = |arguments: &[&str]| {
        cargo_bin_cmd!("cargo-underpin").current_dir(small()).args(arguments).assert().code(0).get_output().stdout.clone()
    };
    assert_eq!(ours.as_bytes(), with(&["underpin", "--format", "json"]));
    assert_eq!(ours.as_bytes(), with(&["--format", "json"]));
}

#[test]
fn a_directory_a_manifest_and_a_file_to_write_to() {
    let here = stdout(&small(), &[]);
    let elsewhere = tempfile::tempdir().unwrap();
    let dir = small();
    assert_eq!(here, stdout(elsewhere.path(), &[dir.join("core/src").to_str().unwrap(), "--workspace"]));
    let file = elsewhere.path().join("out.txt");
    assert_eq!(stdout(&small(), &["survey", "-o", file.to_str().unwrap()]), "");
    assert_eq!(std::fs::read_to_string(file).unwrap(), here);
    underpin(&small(), &["-o", "/no/such/dir/x"]).assert().code(2);
}

#[test]
fn colour_where_it_is_asked_for() {
    let escape = |arguments: &[&str]| stdout(&small(), arguments).contains('\u{1b}');
    assert!(!escape(&[]) && !escape(&["--color", "never"]) && escape(&["--color", "always"]));
    assert!(!escape(&["--color", "always", "--format", "json"]));
}

#[test]
fn text_fits_its_columns() {
    for width in ["80", "120", "160"] {
        let text = stdout(&small(), &["--width", width]);
        let widest = text.lines().map(|line| line.chars().count()).max().unwrap();
        assert!(widest <= width.parse().unwrap(), "{widest} of {width} columns");
    }
}
