//! What a revision asks for and took, with the disk saying something else.

use std::sync::Arc;

use underpin::load::dependencies::{DependencyRequest, dependencies};
use underpin::load::files::Files;
use underpin::load::git::{repository, revision, snapshot};
use underpin::load::request::WorkspaceRequest;

use crate::repo::Repo;

const LOCK: &str = "version = 4\n\n[[package]]\nname = \"shop\"\nversion = \"0.1.0\"\ndependencies = [\"till\"]\n\n[[package]]\nname = \"till\"\nversion = \"1.0.0\"\nsource = \"registry+https://github.com/rust-lang/crates.io-index\"\n";
const MANIFEST: &str = "[package]\nname = \"shop\"\nversion = \"0.1.0\"\n[dependencies]\ntill = \"1\"\n";

#[test]
fn a_revision_has_its_own_lock_manifests_and_registry() {
    let config = "[source.crates-io]\nreplace-with = 'x'\n[source.x]\nlocal-registry = 'first'\n";
    let repo = Repo::with(&[("Cargo.toml", MANIFEST), ("src/lib.rs", ""), ("Cargo.lock", LOCK), (".cargo/config.toml", config)]);
    repo.write(&[
        ("Cargo.toml", &MANIFEST.replace("\"1\"", "\"2\"")),
        ("Cargo.lock", &LOCK.replace("1.0.0", "2.0.0")),
        (".cargo/config.toml", &config.replace("first", "second")),
    ]);
    let versions = |files: Files| {
        let request =
            WorkspaceRequest { files: files.clone(), dir: Some(repo.path().to_owned()), static_only: true, ..WorkspaceRequest::default() };
        let workspace = underpin::load::workspace(&request).unwrap();
        let loaded = dependencies(&workspace, &DependencyRequest { files, ..DependencyRequest::default() }, &|_, _| {}).unwrap();
        assert_eq!(loaded.problems, []);
        let locked = loaded.dependencies.lock.unwrap().packages[1].version.to_string();
        let asked = loaded.dependencies.members[0].requirements[0].text.clone().unwrap();
        let config = loaded.registries.config.files[0].document.raw().to_owned();
        (locked, asked, config.contains("first"))
    };
    let repository = repository::around(repo.path()).unwrap();
    let commit = revision::resolve(&repository, "HEAD").unwrap();
    let head = Files::Snapshot(Arc::new(snapshot::of(&repository, &commit).unwrap()));
    assert_eq!(versions(head), ("1.0.0".to_owned(), "1".to_owned(), true));
    assert_eq!(versions(Files::Disk), ("2.0.0".to_owned(), "2".to_owned(), false));
}
