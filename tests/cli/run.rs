//! Running underpin, and workspaces to run it in.

use std::path::{Path, PathBuf};

use assert_cmd::Command;
use assert_cmd::cargo::cargo_bin_cmd;
use tempfile::TempDir;

/// `underpin` with these arguments, in a directory.
pub fn underpin(dir: &Path, arguments: &[&str]) -> Command {
    let mut command = cargo_bin_cmd!("underpin");
    command.current_dir(dir).args(arguments).env_remove("NO_COLOR");
    command
}

/// What it prints; it must succeed.
pub fn stdout(dir: &Path, arguments: &[&str]) -> String {
    let output = underpin(dir, arguments).assert().code(0).get_output().stdout.clone();
    String::from_utf8(output).unwrap()
}

/// The small workspace.
pub fn small() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/cli/small")
}

/// A new directory with these files.
pub fn tree(files: &[(&str, &[u8])]) -> TempDir {
    let tree = tempfile::tempdir().unwrap();
    for (file, bytes) in files {
        let path = tree.path().join(file);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
    tree
}

/// A package whose library is this text, with further files.
pub fn package(lib: &[u8], files: &[(&str, &[u8])]) -> TempDir {
    let manifest: &[u8] = b"[package]\nname = \"a\"\nedition = \"2021\"\n";
    let all: Vec<(&str, &[u8])> = [("Cargo.toml", manifest), ("src/lib.rs", lib)].into_iter().chain(files.iter().copied()).collect();
    tree(&all)
}
