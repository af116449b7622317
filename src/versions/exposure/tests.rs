use super::*;
use crate::model::testing::dependencies;
use crate::versions::asks::Asks;
use crate::versions::project_testing::project;

const LOCK: &str = "axum 0.7.0: http-body ^1
    http-body 1.0.0
    syn 1.0.0
    syn 2.0.0
    member app 0.1.0: axum ^0.7; syn ^2; build syn ^1; dev left-pad ^1
    member beside 0.1.0
    left-pad 1.0.0
    lock app 0.1.0: axum 0.7.0, syn 1.0.0, syn 2.0.0, left-pad 1.0.0
    lock beside 0.1.0
    lock axum 0.7.0: http-body 1.0.0
    lock http-body 1.0.0
    lock left-pad 1.0.0
    lock syn 1.0.0
    lock syn 2.0.0";

fn told(text: &str) -> Vec<String> {
    let all = dependencies(LOCK);
    let project = project(text);
    let crates = Crates::of(&all, &Asks::of(&all), &project);
    let packages = &all.lock.as_ref().unwrap().packages;
    let one = |(package, exposure): (u32, Exposure)| {
        let locked = &packages[package as usize];
        let public = if exposure.public { " public" } else { "" };
        format!(
            "{} {}: {} {}+{} {}{public}",
            locked.name,
            locked.version,
            exposure.modules.join(","),
            exposure.references,
            exposure.test_references,
            exposure.items.join(",")
        )
    };
    exposures(&project, &crates).into_iter().map(one).collect()
}

#[test]
fn modules_references_and_items_are_counted() {
    let text = "app -> axum
        app::net -> axum::Router
        app::net -> axum::Router type
        app::net -> axum::Json test
        app::tests -> left_pad::pad test";
    assert_eq!(told(text), ["axum 0.7.0: app,app::net 3+1 Json,Router", "left-pad 1.0.0: app::tests 0+1 pad"]);
}

#[test]
fn each_target_has_its_table() {
    assert_eq!(told("app -> syn::File\napp::b -> syn::Type build"), ["syn 1.0.0: app::b 1+0 Type", "syn 2.0.0: app 1+0 File"]);
}

#[test]
fn what_came_through_another_member_is_its_requirement() {
    assert_eq!(told("beside -> axum::Router via=app::prelude"), ["axum 0.7.0: beside 1+0 Router"]);
    assert!(told("beside -> axum::Router").is_empty(), "nobody knows which");
    assert_eq!(told("app -> http_body::Body"), ["axum 0.7.0: app 1+0 Body"], "defined behind what is required");
}

#[test]
fn signatures_of_libraries_are_public() {
    let is_public = |text: &str| told(text)[0].ends_with(" public");
    assert!(is_public("app -> axum::Router type signature"));
    assert!(is_public("app -> axum::Router use reexport signature"));
    assert!(!is_public("app -> axum::Router type"), "a body");
    assert!(!is_public("app -> axum::Router use reexport"), "for the crate only");
    assert!(!is_public("app -> axum::Router use signature"));
    assert!(!is_public("app -> axum::Router value signature"), "a default");
    assert!(!is_public("app -> axum::Router type signature test"));
    assert!(!is_public("app::main -> axum::Router type signature bin"), "nobody depends on a program");
}

#[test]
fn a_facade_would_stand_where_most_is_named() {
    let all = dependencies(LOCK);
    let facade = |text: &str| {
        let project = project(text);
        let crates = Crates::of(&all, &Asks::of(&all), &project);
        exposures(&project, &crates).into_values().next().and_then(|exposure| exposure.facade)
    };
    let text = "app::a -> axum::Json
        app::b -> axum::Router
        app::b -> axum::Json
        app::c -> axum::Json";
    assert_eq!(facade(text), Some(Facade { module: "app::b".to_owned(), items: 2, spares: 2 }));
    assert_eq!(facade("app::a -> axum::Json\napp::b -> axum::Json"), None, "two are as good as one");
    assert_eq!(facade("app::a -> axum::Json\napp::b -> axum::Json\napp::c -> axum::Json test"), None, "tests are no third");
}
