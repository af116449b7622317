//! Both readers say the same about the same tree, field by field.

use crate::load::files::Files;
use crate::load::fixture::{request, tree};
use crate::load::{cargo, metadata, static_reader, workspace};
use crate::model::workspace::Reader;

/// Compares what both readers declare, then the workspaces made of it.
#[track_caller]
fn check(files: &[(&str, &str)]) {
    let tree = tree(files);
    let request = request(tree.path());
    let manifest = tree.path().join("Cargo.toml");

    let mut by_cargo = metadata::declared(&cargo::run(&manifest, &request).unwrap());
    let mut by_us = static_reader::read(&Files::Disk, &manifest).unwrap();
    assert_eq!(by_us.problems, []);
    for declared in [&mut by_cargo, &mut by_us] {
        declared.packages.sort_by_key(|package| package.manifest.clone());
        for package in &mut declared.packages {
            package.targets.sort_by_key(|target| (target.kind, target.name.clone()));
            package.dependencies.sort_by_key(|entry| (entry.key.clone(), entry.kind, entry.platform.clone()));
        }
    }
    assert_eq!(format!("{by_us:#?}"), format!("{by_cargo:#?}"));

    let by_cargo = workspace(&request).unwrap();
    let mut by_us = workspace(&super::WorkspaceRequest { static_only: true, ..request }).unwrap();
    assert_eq!((by_cargo.reader.clone(), by_us.reader.clone()), (Reader::Cargo, Reader::Static));
    by_us.reader = Reader::Cargo;
    assert_eq!(format!("{by_us:#?}"), format!("{by_cargo:#?}"));
}

#[test]
fn members_by_glob_by_path_and_not_at_all() {
    check(&[
        (
            "Cargo.toml",
            "[workspace]\nresolver = \"2\"\nmembers = [\"crates/*\", \"tools/x\", \"old/kept\"]\nexclude = [\"crates/out\", \"old\"]\n",
        ),
        ("crates/a/Cargo.toml", "[package]\nname = \"a\"\nedition = \"2021\"\n[dependencies]\nhidden = { path = \"../../deep/hidden\" }\n"),
        ("crates/a/src/lib.rs", ""),
        ("crates/out/Cargo.toml", "[package]\nname = \"out\"\n"),
        ("crates/out/src/lib.rs", ""),
        ("crates/README.md", ""),
        ("deep/hidden/Cargo.toml", "[package]\nname = \"hidden\"\nversion = \"0.3.0\"\n"),
        ("deep/hidden/src/lib.rs", ""),
        ("tools/x/Cargo.toml", "[package]\nname = \"x-tool\"\nworkspace = \"../..\"\n"),
        ("tools/x/src/main.rs", ""),
        ("old/kept/Cargo.toml", "[package]\nname = \"kept\"\n"),
        ("old/kept/src/lib.rs", ""),
        ("old/gone/Cargo.toml", "[package]\nname = \"gone\"\n"),
    ]);
}

#[test]
fn what_members_inherit() {
    check(&[
        (
            "Cargo.toml",
            "[workspace]\nmembers = [\"a\"]\n[workspace.package]\nversion = \"1.2.3\"\nedition = \"2021\"\n[workspace.dependencies]\n\
             one = { version = \"1.0\", features = [\"x\"], default-features = false }\n\
             two = { package = \"two-real\", version = \"=2.0.1\" }\nb = { path = \"b\" }\nthree = \"3\"\n\
             [package]\nname = \"root\"\nversion.workspace = true\nedition.workspace = true\n",
        ),
        ("src/lib.rs", ""),
        (
            "a/Cargo.toml",
            "[package]\nname = \"a\"\nversion.workspace = true\nedition = { workspace = true }\n[dependencies]\n\
             one = { workspace = true, features = [\"y\"], default-features = true }\ntwo.workspace = true\nb = { workspace = true, optional = true }\n\
             [build-dependencies]\nthree = { workspace = true }\n[target.'cfg(all(unix, not(target_os = \"macos\")))'.dev-dependencies]\none.workspace = true\n",
        ),
        ("a/src/main.rs", ""),
        ("a/build.rs", ""),
        ("b/Cargo.toml", "[package]\nname = \"b\"\n[lib]\nname = \"bee\"\nproc-macro = true\n"),
        ("b/src/lib.rs", ""),
    ]);
}

#[test]
fn targets_by_place() {
    check(&[
        ("Cargo.toml", "[package]\nname = \"all-kinds\"\nedition = \"2018\"\n"),
        ("src/lib.rs", ""),
        ("src/main.rs", ""),
        ("src/bin/tool-one.rs", ""),
        ("src/bin/two/main.rs", ""),
        ("src/bin/two/part.rs", ""),
        ("src/bin/empty/part.rs", ""),
        ("src/bin/.hidden.rs", ""),
        ("examples/demo.rs", ""),
        ("tests/api.rs", ""),
        ("tests/common/mod.rs", ""),
        ("benches/speed/main.rs", ""),
        ("benches/data.txt", ""),
        ("build.rs", ""),
    ]);
}

#[test]
fn targets_by_name() {
    check(&[
        (
            "Cargo.toml",
            "[package]\nname = \"listed\"\nedition = \"2021\"\nbuild = \"scripts/make.rs\"\nautotests = false\nautoexamples = false\n\
             [lib]\nname = \"other_name\"\npath = \"lib/root.rs\"\ncrate-type = [\"cdylib\", \"rlib\"]\n\
             [[bin]]\nname = \"renamed\"\npath = \"./src/main.rs\"\nrequired-features = [\"f\"]\n[[bin]]\nname = \"found\"\n\
             [[test]]\nname = \"only\"\nharness = false\n[[bench]]\nname = \"b\"\npath = \"perf/b.rs\"\nedition = \"2018\"\n[features]\nf = []\n",
        ),
        ("lib/root.rs", ""),
        ("src/main.rs", ""),
        ("src/bin/found/main.rs", ""),
        ("src/bin/extra.rs", ""),
        ("tests/only.rs", ""),
        ("tests/not.rs", ""),
        ("examples/not.rs", ""),
        ("perf/b.rs", ""),
        ("benches/extra.rs", ""),
        ("scripts/make.rs", ""),
        ("build.rs", ""),
    ]);
}

#[test]
fn the_first_edition_has_its_own_rules() {
    check(&[
        ("Cargo.toml", "[package]\nname = \"old\"\nbuild = false\n[lib]\n[[bin]]\nname = \"tool\"\n[[bench]]\nname = \"bench\"\n"),
        ("src/old.rs", ""),
        ("src/main.rs", ""),
        ("src/bench.rs", ""),
        ("src/bin/not_found_then.rs", ""),
        ("tests/found.rs", ""),
        ("build.rs", ""),
    ]);
}

#[test]
fn dependencies_and_features() {
    check(&[
        ("Cargo.toml", "[workspace]\nmembers = [\"a\", \"b\", \"b2\"]\n[patch.crates-io]\npatched = { path = \"b2\" }\n"),
        (
            "a/Cargo.toml",
            "[package]\nname = \"a\"\nedition = \"2021\"\n[dependencies]\nb = { path = \"../b\", features = [\"x\"], default-features = false }\n\
             opt-one = { version = \"1\", optional = true }\nopt-two = { version = \"^2\", optional = true }\npatched = \"0.5\"\n\
             alias = { package = \"b\", path = \"../b\", optional = true }\n\
             [target.x86_64-pc-windows-msvc.dependencies]\nwin = \">=1, <3\"\n[target.'cfg(windows)'.build-dependencies]\nopt-one = \"1\"\n\
             [dev-dependencies]\na = { path = \".\" }\n\
             [features]\ndefault = [\"full\"]\nfull = [\"dep:opt-two\", \"alias?/y\", \"opt-one\"]\n",
        ),
        ("a/src/lib.rs", ""),
        ("b/Cargo.toml", "[package]\nname = \"b\"\n[lib]\nname = \"bee\"\n[features]\ndefault = [\"x\"]\nx = []\ny = []\n"),
        ("b/src/lib.rs", ""),
        ("b2/Cargo.toml", "[package]\nname = \"patched\"\nversion = \"0.5.1\"\n"),
        ("b2/src/lib.rs", ""),
    ]);
}
