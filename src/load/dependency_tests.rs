//! Whole workspaces with a registry in a folder.

use std::path::Path;

use jiff::Timestamp;

use crate::load::dependencies::{DependencyRequest, LoadedDependencies, dependencies};
use crate::load::fixture::request;
use crate::load::registry_fixture;
use crate::model::dependencies::CRATES_IO;
use crate::model::testing;

const TEXT: &str = "
    syn 1.0.9 2023-02-24 rust=1.56 yanked: quote >=1, <3; build cc? ^1 (parallel) plain @cfg(unix) key=c; dev tester ^1 | std = dep:c, quote/std
    syn 2.0.0 2024-02-24: other ^1
    quote 1.0.0 2020-01-01
    other 1.0.0 2021-01-01
    member app 0.1.0 rust=1.70: syn ^1; dev quote ^1
    lock app 0.1.0: syn 1.0.9, quote 1.0.0
    lock syn 1.0.9: quote 1.0.0
    lock quote 1.0.0";

fn load(dir: &Path, asked: DependencyRequest) -> LoadedDependencies {
    let workspace = crate::load::workspace(&request(dir)).unwrap();
    dependencies(&workspace, &DependencyRequest { now: now(), ..asked }, &|_, _| {}).unwrap()
}

fn now() -> Timestamp {
    "2026-01-01T00:00:00Z".parse().unwrap()
}

fn messages(loaded: &LoadedDependencies) -> Vec<&str> {
    loaded.problems.iter().map(|problem| problem.message.as_str()).collect()
}

#[test]
fn what_is_written_is_read_again() {
    let tree = registry_fixture::workspace(TEXT);
    let loaded = load(tree.path(), DependencyRequest::default());
    assert_eq!(messages(&loaded), [""; 0]);
    let expected = testing::dependencies(TEXT);
    let (found, known) = (&loaded.dependencies.registries[CRATES_IO], &expected.registries[CRATES_IO]);
    assert_eq!(found.crates.keys().collect::<Vec<_>>(), ["quote", "syn"], "only what is asked for");
    assert_eq!(found.crates["syn"], known.crates["syn"]);
    assert_eq!(loaded.dependencies.member_of, expected.member_of);
    let app = &loaded.dependencies.members[0];
    assert_eq!((app.rust_version.as_ref().map(|(version, _)| version.minor), app.has_library, app.in_workspace), (Some(70), true, true));
    let span = app.requirements[0].span.clone();
    assert_eq!(&loaded.manifests[&app.manifest][span], "\"^1\"");
    assert!(found.oldest.is_some() && found.oldest <= found.newest);
    assert_eq!(loaded.dependencies.now, now());
}

#[test]
fn closing_adds_what_live_releases_depend_on() {
    let tree = registry_fixture::workspace(TEXT);
    let mut loaded = load(tree.path(), DependencyRequest::default());
    loaded.registries.close(&mut loaded.dependencies);
    let registry = &loaded.dependencies.registries[CRATES_IO];
    assert!(registry.crates.contains_key("other"));
    assert!(!registry.missing.contains_key("tester") && !registry.missing.contains_key("cc"), "tests and yanked releases do not count");
    let text = TEXT.replace("other 1.0.0 2021-01-01", "other 1.0.0 2021-01-01: gone ^1");
    let tree = registry_fixture::workspace(&text);
    let mut loaded = load(tree.path(), DependencyRequest::default());
    loaded.registries.close(&mut loaded.dependencies);
    assert_eq!(loaded.dependencies.registries[CRATES_IO].missing["gone"], "it is not in the local registry");
}

#[test]
fn a_day_in_the_past_has_no_later_releases() {
    let tree = registry_fixture::workspace(&TEXT.replace("quote 1.0.0 2020-01-01", "quote 1.0.0"));
    let as_of = "2023-06-01T00:00:00Z".parse().ok();
    let loaded = load(tree.path(), DependencyRequest { as_of, ..DependencyRequest::default() });
    let syn = loaded.dependencies.krate(CRATES_IO, "syn").unwrap();
    assert_eq!(syn.releases.len(), 1);
    assert!(loaded.dependencies.is_past && Some(loaded.dependencies.now) == as_of);
    assert!(messages(&loaded)[0].contains("not known of 1 releases (1 crates)"), "{:?}", loaded.problems);
}

#[test]
fn a_missing_crate_and_a_damaged_one_are_gaps() {
    let tree = registry_fixture::workspace(TEXT);
    std::fs::write(tree.path().join("registry/index/3/s/syn"), "garbage\n").unwrap();
    std::fs::remove_file(tree.path().join("registry/index/qu/ot/quote")).unwrap();
    let loaded = load(tree.path(), DependencyRequest::default());
    let missing = &loaded.dependencies.registries[CRATES_IO].missing;
    assert_eq!(missing["syn"], "its entry in the index is damaged");
    assert_eq!(missing["quote"], "it is not in the local registry");
}

#[test]
fn a_dependency_named_like_a_path_is_a_gap() {
    let tree = registry_fixture::workspace(TEXT);
    let append = |file: &str, text: &str| {
        let path = tree.path().join(file);
        std::fs::write(&path, std::fs::read_to_string(&path).unwrap() + text).unwrap();
    };
    append("app/Cargo.toml", "[dependencies.'../../x']\nversion = '1'\n");
    append(
        "Cargo.lock",
        "\n[[package]]\nname = \"../../../y\"\nversion = \"1.0.0\"\nsource = \"registry+https://github.com/rust-lang/crates.io-index\"\n",
    );
    let asked = crate::load::request::WorkspaceRequest { static_only: true, ..request(tree.path()) };
    let workspace = crate::load::workspace(&asked).unwrap();
    let loaded = dependencies(&workspace, &DependencyRequest::default(), &|_, _| {}).unwrap();
    let missing = &loaded.dependencies.registries[CRATES_IO].missing;
    assert_eq!(missing["../../x"], "`../../x` is no name of a package");
    assert_eq!(missing["../../../y"], "`../../../y` is no name of a package");
}

#[test]
fn a_vendored_package_says_nothing_about_newer_ones() {
    let tree = registry_fixture::workspace(TEXT);
    let write = |file: &str, text: &str| {
        std::fs::create_dir_all(tree.path().join(file).parent().unwrap()).unwrap();
        std::fs::write(tree.path().join(file), text).unwrap();
    };
    write(".cargo/config.toml", "[source.crates-io]\nreplace-with = 'here'\n[source.here]\ndirectory = 'vendor'\n");
    write(
        "vendor/syn/Cargo.toml",
        "[package]\nname = 'syn'\nversion = '1.0.9'\nrust-version = '1.56'\n[dependencies.quote]\nversion = '1'\n",
    );
    let loaded = load(tree.path(), DependencyRequest::default());
    let all = &loaded.dependencies;
    let syn = all.lock.as_ref().unwrap().packages.iter().position(|package| package.name == "syn").unwrap();
    let release = all.release_of(u32::try_from(syn).unwrap()).unwrap();
    assert_eq!((release.dependencies.len(), release.rust_version.unwrap().minor), (1, 56));
    assert!(all.crate_of(u32::try_from(syn).unwrap()).is_none());
    assert!(all.registries[CRATES_IO].missing["syn"].starts_with("it is vendored"));
}

#[test]
fn no_lock_is_a_problem_and_a_named_one_that_is_not_there_an_error() {
    let tree = registry_fixture::workspace("syn 1.0.0\nmember app 0.1.0: syn ^1");
    let loaded = load(tree.path(), DependencyRequest::default());
    assert!(loaded.dependencies.lock.is_none() && messages(&loaded)[0].contains("no lock"));
    let workspace = crate::load::workspace(&request(tree.path())).unwrap();
    let asked = DependencyRequest { lock: Some(tree.path().join("gone.lock")), ..DependencyRequest::default() };
    assert!(dependencies(&workspace, &asked, &|_, _| {}).unwrap_err().message.contains("`gone.lock`"));
}

#[test]
fn a_path_that_leads_out_is_read_and_is_no_member() {
    let tree = registry_fixture::workspace("syn 1.0.0\nmember app 0.1.0: syn ^1\npath beside 0.2.0: syn ^2");
    let path = tree.path().join("app/Cargo.toml");
    std::fs::write(&path, std::fs::read_to_string(&path).unwrap() + "[dependencies.beside]\npath = '../beside'\n").unwrap();
    let loaded = load(tree.path(), DependencyRequest::default());
    let members: Vec<_> =
        loaded.dependencies.members.iter().map(|member| (member.name.as_str(), member.in_workspace, member.has_library)).collect();
    assert_eq!(members, [("app", true, true), ("beside", false, true)]);
    assert!(loaded.manifests.contains_key("beside/Cargo.toml") && loaded.manifests.contains_key("Cargo.toml"));
}

#[test]
fn cargos_configuration_may_patch() {
    let tree = registry_fixture::workspace("syn 1.0.0\nmember app 0.1.0: syn ^1\npath beside 0.2.0");
    let path = tree.path().join(".cargo/config.toml");
    std::fs::write(&path, std::fs::read_to_string(&path).unwrap() + "[patch.crates-io]\nbeside = { path = 'beside' }\n").unwrap();
    let loaded = load(tree.path(), DependencyRequest::default());
    let patch = &loaded.dependencies.patches[0];
    assert_eq!((patch.package.as_str(), patch.at.to_string().as_str()), ("beside", ".cargo/config.toml:6"));
    assert!(loaded.dependencies.members.iter().any(|member| member.name == "beside" && !member.in_workspace));
}
