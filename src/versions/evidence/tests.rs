use super::*;
use crate::model::testing::dependencies;
use crate::versions::project_testing::project;

const LOCK: &str = "axum 0.7.0: http ^1
    http 0.2.0
    http 1.0.0
    log 0.4.0
    wasm 1.0.0: log ^0.4
    z-sys 1.0.0 links=z
    member app 0.1.0: axum ^0.7; http ^0.2; log ^0.4 (std); z-sys ^1; wasm ^1; dev wasm ^1; other ^0.1; web? ^1; deep ^1 | deep = deep/std
    member other 0.1.0
    deep 1.0.0
    web 1.0.0
    lock app 0.1.0: axum 0.7.0, http 0.2.0, log 0.4.0, z-sys 1.0.0, wasm 1.0.0, other 0.1.0, deep 1.0.0, web 1.0.0
    lock axum 0.7.0: http 1.0.0
    lock deep 1.0.0
    lock http 0.2.0
    lock http 1.0.0
    lock log 0.4.0
    lock other 0.1.0
    lock wasm 1.0.0: log 0.4.0
    lock web 1.0.0
    lock z-sys 1.0.0";

fn with<T>(text: &str, ask: impl FnOnce(&Dependencies, &Asks, &Project, &Crates) -> T) -> T {
    let mut all = dependencies(LOCK);
    all.members[0].requirements[6].source = crate::model::requirement::RequirementSource::Path("../other".to_owned());
    let project = project(text);
    let asks = Asks::of(&all);
    let crates = Crates::of(&all, &asks, &project);
    ask(&all, &asks, &project, &crates)
}

#[test]
fn what_no_text_names_and_has_no_other_reason_is_told() {
    let told = |text: &str| {
        with(text, |all, asks, project, crates| {
            let found = unnamed(all, asks, project, crates);
            found
                .iter()
                .map(|one| all.members[one.member as usize].requirements[one.requirement as usize].package.clone())
                .collect::<Vec<_>>()
        })
    };
    assert_eq!(told("app -> axum::Router"), ["http", "wasm"]);
    assert_eq!(told("app -> axum::Router\napp -> wasm"), ["http"]);
    assert!(told("other -> axum::Router").is_empty(), "a member that is not looked at has no text");
}

#[test]
fn a_crate_behind_another_is_told_with_its_own_requirement() {
    let found = with("app -> axum::http::StatusCode\napp::b -> axum::http\napp -> axum::Router", |all, asks, project, crates| {
        undeclared(all, asks, project, crates)
    });
    assert_eq!(found.len(), 1);
    let one = &found[0];
    assert_eq!((one.path.as_str(), one.references, one.declared, one.at.to_string()), ("axum::http", 2, Some(1), "app.rs:1".to_owned()));
    assert_eq!(one.other, Some(semver::Version::new(0, 2, 0)), "its own http is another");
}

#[test]
fn a_module_deep_inside_is_no_crate() {
    let told = |text: &str| with(text, undeclared).iter().map(|one| one.path.clone()).collect::<Vec<_>>();
    assert_eq!(told("app -> axum::types::http::Uri"), ["axum::types::http"]);
    assert!(told("app -> axum::a::b::http::Uri").is_empty());
    assert!(told("app -> axum::httpx").is_empty());
    assert!(told("app -> http::Uri").is_empty());
}
