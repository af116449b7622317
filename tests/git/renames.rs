//! Renames between a revision and what is there now.

use std::sync::Arc;

use underpin::load::files::Files;
use underpin::load::git::{repository, revision, snapshot};
use underpin::survey::{read, renamed};

use crate::repo::{PACKAGE, Repo, request};

/// The modules that were renamed since `HEAD`, as the disk has them; the same by the ids of both projects, and by paths alone.
#[track_caller]
fn check(repo: &Repo, base: &str, expected: &[&str]) {
    let repository = repository::around(repo.path()).unwrap();
    let files = |revision: &str| {
        let commit = revision::resolve(&repository, revision).unwrap();
        Arc::new(snapshot::of(&repository, &commit).unwrap())
    };
    let disk = request(repo.path());
    let base = files(base);
    let old = read(&disk.at(Files::Snapshot(Arc::clone(&base))), &|_| ()).unwrap();
    let mut heads = vec![disk.clone()];
    if repo.git(&["status", "--short"]).is_empty() {
        heads.push(disk.at(Files::Snapshot(files("HEAD"))));
    }
    for head in heads {
        let new = read(&head, &|_| ()).unwrap();
        for base_reading in [Some(&old), None] {
            let renamed = renamed(&head, &new, &base, base_reading);
            let found: Vec<_> = renamed.modules.iter().map(|(old, new)| format!("{old} -> {new}")).collect();
            assert_eq!(found, expected, "{:?}, with the base's project: {}", head.workspace.files, base_reading.is_some());
        }
    }
}

#[test]
fn exact_edited_and_uncommitted() {
    let repo = Repo::with(PACKAGE);
    let rename = |from: &str, to: &str| std::fs::rename(repo.path().join(from), repo.path().join(to)).unwrap();
    check(&repo, "HEAD", &[]);
    rename("src/price.rs", "src/money.rs");
    repo.write(&[("src/lib.rs", "pub mod cart;\npub mod money;\n")]);
    check(&repo, "HEAD", &["shop::price -> shop::money"]);
    repo.commit("exact");
    check(&repo, "HEAD~1", &["shop::price -> shop::money"]);
    check(&repo, "HEAD", &[]);
    rename("src/cart.rs", "src/basket.rs");
    repo.write(&[("src/lib.rs", "pub mod basket;\npub mod money;\n")]);
    repo.write(&[(
        "src/basket.rs",
        "use crate::money::Price;\n\npub struct Cart {\n    pub sum: Price,\n    pub items: Vec<String>,\n}\n",
    )]);
    check(&repo, "HEAD", &["shop::cart -> shop::basket"]);
    check(&repo, "HEAD~1", &["shop::cart -> shop::basket", "shop::price -> shop::money"]);
    repo.write(&[("src/basket.rs", "pub struct Basket(u8);\n")]);
    check(&repo, "HEAD", &[]);
}

#[test]
fn a_directory_moves_with_all_in_it() {
    let repo = Repo::with(&[
        ("Cargo.toml", "[package]\nname = \"shop\"\nedition = \"2024\"\n"),
        ("src/lib.rs", "pub mod old;\n"),
        ("src/old/mod.rs", "pub mod a;\npub mod b;\npub fn here() {}\n"),
        ("src/old/a.rs", "pub fn a() {}\n"),
        ("src/old/b.rs", "pub fn b() {}\n"),
    ]);
    repo.write(&[("src/lib.rs", "pub mod new;\n")]);
    repo.git(&["mv", "src/old", "src/new"]);
    check(&repo, "HEAD", &["shop::old -> shop::new"]);
    repo.commit("moved");
    check(&repo, "HEAD~1", &["shop::old -> shop::new"]);
    // another layout of the same modules renames none
    repo.git(&["mv", "src/new/mod.rs", "src/new.rs"]);
    check(&repo, "HEAD", &[]);
    // a module becomes a crate of its own
    repo.write(&[("Cargo.toml", "[workspace]\nmembers = [\"b\"]\n[package]\nname = \"shop\"\nedition = \"2024\"\n")]);
    repo.write(&[("b/Cargo.toml", "[package]\nname = \"b\"\n"), ("src/new.rs", "pub mod a;\npub fn here() {}\n")]);
    std::fs::create_dir_all(repo.path().join("b/src")).unwrap();
    repo.git(&["mv", "src/new/b.rs", "b/src/lib.rs"]);
    check(&repo, "HEAD", &["shop::new::b -> b"]);
}
