//! Running `cargo metadata` so that nothing of the analysed repository is executed, and reading its stored output.
//!
//! Two things keep a repository's `.cargo/config.toml` from naming a program that then runs:
//!
//! - `--no-deps`: without the resolve graph cargo never asks `rustc` (or a `rustc-wrapper`) for the target's cfgs, never
//!   needs a lock file, a registry or a network, and answers in milliseconds. What it leaves out, which
//!   optional features are on, is computed from the manifests by [`crate::load::features`]. For the same reason
//!   `--offline`, `--locked` and `--frozen` are kept by construction: nothing is fetched, no lock is read or written.
//! - cargo is started in the root of the file system, because it (and rustup, with `rust-toolchain.toml`) reads
//!   configuration from the current directory upwards, not from the manifest's. Of the repository's configuration it is told the
//!   addresses of registries alone, without which it takes no manifest that names one.

use std::path::Path;

use cargo_metadata::{Metadata, MetadataCommand};

use crate::error::Error;
use crate::load::cargo_config;
use crate::load::paths;
use crate::load::request::WorkspaceRequest;
use crate::load::static_reader;

/// What `cargo metadata` says about the workspace of a manifest.
///
/// # Errors
/// The reason, as a fragment, why cargo could not say it: not installed, or it refuses the workspace.
pub fn run(manifest: &Path, request: &WorkspaceRequest) -> Result<Metadata, String> {
    let flags = [("--offline", request.offline), ("--locked", request.locked), ("--frozen", request.frozen)];
    let flags: Vec<String> = flags.into_iter().filter(|&(_, given)| given).map(|(flag, _)| flag.to_owned()).collect();
    let flags = [flags, indexes(manifest, request)].concat();
    let mut command = MetadataCommand::new();
    command.manifest_path(manifest).current_dir(paths::neutral_directory(manifest)).no_deps().other_options(flags);
    for wrapper in ["RUSTC_WRAPPER", "RUSTC_WORKSPACE_WRAPPER"] {
        command.env_remove(wrapper);
    }
    command.exec().map_err(|error| match error {
        cargo_metadata::Error::CargoMetadata { stderr } => first_cause(&stderr),
        other => other.to_string(),
    })
}

/// The indexes of the registries that the workspace's own configuration names, as options.
fn indexes(manifest: &Path, request: &WorkspaceRequest) -> Vec<String> {
    let root = static_reader::root_of(&request.files, manifest);
    // what cargo's home says is known to it, and the environment would have to go before the options
    let config = cargo_config::read(&request.files, &root, None, cargo_config::environment());
    let option = |(name, index): (String, String)| format!("registries.{name}.index={}", toml_edit::Value::from(index));
    config.registries().into_iter().flat_map(|registry| ["--config".to_owned(), option(registry)]).collect()
}

/// A stored `cargo metadata --format-version 1`.
///
/// # Errors
/// The file cannot be read, or is not what cargo prints.
pub fn stored(path: &Path) -> Result<Metadata, Error> {
    let shown = path.display();
    let hint = "store one with `cargo metadata --format-version 1 > FILE`";
    let text = std::fs::read_to_string(path).map_err(|error| Error::new(format!("`{shown}` cannot be read: {error}"), hint))?;
    MetadataCommand::parse(text).map_err(|error| Error::new(format!("`{shown}` is not the output of `cargo metadata`: {error}"), hint))
}

/// cargo prints `error: …`, then `Caused by:` and indented causes; the last cause is the one that helps.
fn first_cause(stderr: &str) -> String {
    let lines: Vec<&str> = stderr.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let Some(start) = lines.iter().position(|line| line.starts_with("error")) else {
        return lines.first().map_or_else(|| "it gave no reason".to_owned(), |line| (*line).to_owned());
    };
    let error = lines.get(start).map_or("", |line| line.trim_start_matches("error: "));
    let cause = lines.iter().rposition(|line| *line == "Caused by:").and_then(|at| lines.get(at + 1));
    cause.map_or_else(|| error.to_owned(), |cause| format!("{error}: {cause}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::fixture::tree;

    #[test]
    fn the_last_cause_is_kept() {
        assert_eq!(first_cause("warning: x\nerror: a\n\nCaused by:\n  b\n\nCaused by:\n  c\n"), "a: c");
        assert_eq!(first_cause("error: a\n"), "a");
        assert_eq!(first_cause(""), "it gave no reason");
    }

    #[test]
    fn nothing_that_a_repository_configures_is_run() {
        let tree = tree(&[
            ("Cargo.toml", "[package]\nname = \"a\"\n[dependencies]\nnowhere = \"1\"\n"),
            ("src/lib.rs", ""),
            (".cargo/config.toml", "[build]\nrustc = \"/no/such/rustc\"\nrustc-wrapper = \"/no/such/wrapper\"\n"),
            ("rust-toolchain.toml", "[toolchain]\npath = \"/no/such/toolchain\"\n"),
        ]);
        let request = WorkspaceRequest { locked: true, offline: true, ..WorkspaceRequest::default() };
        let metadata = run(&tree.path().join("Cargo.toml"), &request).unwrap();
        assert_eq!(metadata.packages.len(), 1);
        assert!(!tree.path().join("Cargo.lock").exists());
    }

    #[test]
    fn registries_of_the_workspace_are_known() {
        let config = "[registries.mine]\nindex = 'sparse+https://a.invalid/\"x\"/'\ntoken = 'secret'\n";
        let tree = tree(&[
            ("Cargo.toml", "[workspace]\nmembers = [\"a\"]\n"),
            ("a/Cargo.toml", "[package]\nname = \"a\"\n[dependencies]\nx = { version = \"1\", registry = \"mine\" }\n"),
            ("a/src/lib.rs", ""),
            (".cargo/config.toml", config),
        ]);
        let manifest = tree.path().join("a/Cargo.toml");
        let options = indexes(&manifest, &WorkspaceRequest::default());
        assert_eq!(options, ["--config", "registries.mine.index='sparse+https://a.invalid/\"x\"/'"], "and nothing else");
        assert_eq!(run(&manifest, &WorkspaceRequest::default()).map(|metadata| metadata.packages.len()), Ok(1));
    }

    #[test]
    fn a_refusal_carries_its_reason() {
        let tree = tree(&[("Cargo.toml", "[workspace]\nmembers = [\"gone\"]\n")]);
        let reason = run(&tree.path().join("Cargo.toml"), &WorkspaceRequest::default()).unwrap_err();
        assert!(reason.contains("gone"), "{reason}");
        let error = stored(&tree.path().join("Cargo.toml")).unwrap_err();
        assert!(error.message.contains("is not the output of `cargo metadata`"), "{error}");
    }
}
