//! Layers, prohibitions and allowances.

use super::held;

const LAYERS: &str =
    "[[layers]]\nname = \"web\"\nmodules = \"shop::web::**\"\n[[layers]]\nname = \"domain\"\nmodules = \"shop::domain::**\"\n";

#[test]
fn a_layer_may_depend_on_those_below_it() {
    held("shop::web -> shop::domain\nshop::web::a -> shop::web::b", LAYERS).owes(&[]);
    let upward =
        held("shop::domain::a -> shop::web\nshop::web -> shop::domain::b", &format!("rules.dependency_cycle = \"allow\"\n{LAYERS}"));
    upward.owes(&["deny layer_violation: shop::domain::a → shop::web (value)"]);
    held("shop::web -> shop::domain\nshop::domain -> shop::web test", LAYERS).owes(&[]);
}

#[test]
fn modules_without_a_layer_are_told_where_layers_are_exhaustive() {
    let text = "shop::web -> shop::domain\nshop::other::deep";
    held(text, LAYERS).owes(&[]);
    let config = format!("exhaustive = true\n{LAYERS}");
    let homeless = ["deny layer_violation: shop", "deny layer_violation: shop::other", "deny layer_violation: shop::other::deep"];
    held(text, &config).owes(&homeless);
    let config = format!("{config}[[layers]]\nname = \"root\"\nmodules = \"shop\"\n");
    let config = format!("rules.unused_dependency_rule = \"allow\"\n{config}");
    held(text, &config).owes(&homeless[1..]);
}

#[test]
fn a_prohibition_is_about_kinds_and_may_be_about_tests() {
    let text = "shop::a -> shop::b type\nshop::a -> shop::b use\nshop::a -> shop::b use test";
    let forbid = "[[forbid]]\nfrom = \"shop::a\"\nto = \"shop::b\"\n";
    held(text, forbid).owes(&["deny forbidden_dependency: shop::a → shop::b (use)", "deny forbidden_dependency: shop::a → shop::b (type)"]);
    held(text, &format!("{forbid}kinds = \"type\"")).owes(&["deny forbidden_dependency: shop::a → shop::b (type)"]);
    held("shop::a -> shop::b test", forbid).owes(&[]);
    held("shop::a -> shop::b test", &format!("{forbid}tests = true")).owes(&["deny forbidden_dependency: shop::a → shop::b (value)"]);
    held("shop::a -> shop\nshop::b", "[[forbid]]\nfrom = \"shop::a\"\nto = \"shop\"")
        .owes(&["deny forbidden_dependency: shop::a → shop (value)"]);
}

#[test]
fn a_way_through_others_is_shown_step_by_step() {
    let text = "shop::a -> shop::m\nshop::m -> shop::n\nshop::n -> shop::b\nshop::m -> shop::o\nshop::o -> shop::p\nshop::p -> shop::b";
    let forbid = "[[forbid]]\nfrom = \"shop::a\"\nto = \"shop::b\"\n";
    held(text, forbid).owes(&[]);
    let (message, route) = held(text, &format!("{forbid}transitive = true\nwhy = \"ADR-3\"")).told();
    assert_eq!(message, "`shop::a` depends, through 2 modules, on `shop::b`, which is forbidden: ADR-3");
    let steps = ["src/shop/a.rs:1 shop::a → shop::m", "src/shop/m.rs:2 shop::m → shop::n", "src/shop/n.rs:3 shop::n → shop::b"];
    assert_eq!(route, steps);
    // what is named directly is not told again as a way round
    held(&format!("{text}\nshop::a -> shop::b"), &format!("{forbid}transitive = true"))
        .owes(&["deny forbidden_dependency: shop::a → shop::b (value)"]);
}

#[test]
fn a_step_is_shown_where_it_is_of_the_kind() {
    let text = "shop::a -> shop::m use\nshop::a -> shop::m type\nshop::a -> shop::m type\nshop::m -> shop::b type";
    let config = "[[forbid]]\nfrom = \"shop::a\"\nto = \"shop::b\"\ntransitive = true\nkinds = \"type\"\n";
    assert_eq!(held(text, config).told().1, ["src/shop/a.rs:2 shop::a → shop::m", "src/shop/m.rs:4 shop::m → shop::b"]);
    held(text, config).comment("src/shop/a.rs", "forbidden_dependency", 2..=3).owes(&[]);
    held(text, config).comment("src/shop/a.rs", "forbidden_dependency", 2..=2).owes(&["deny forbidden_dependency: shop::a → shop::b"]);
}

#[test]
fn crates_of_others_can_be_forbidden() {
    let text = "shop::domain -> crate:sqlx type\nshop::infra -> crate:sqlx\nshop::web -> shop::infra";
    let forbid = |from: &str| format!("[[forbid]]\nfrom = \"{from}\"\nto = \"crate:sql*\"\n");
    let (message, route) = held(text, &forbid("shop::domain")).told();
    assert_eq!(message, "`shop::domain` depends on `crate:sqlx`, which is forbidden");
    assert_eq!(route, ["src/shop/domain.rs:1 type `x`"]);
    held(text, &(forbid("shop::web") + "transitive = true")).owes(&["deny forbidden_dependency: shop::web → crate:sqlx"]);
}

#[test]
fn an_allowance_lets_through_and_is_told_when_nothing_passes_it() {
    let config =
        "[[forbid]]\nfrom = \"shop::*\"\nto = \"crate:sqlx\"\n[[allow]]\nfrom = \"shop::old\"\nto = \"crate:sqlx\"\nwhy = \"leaves\"\n";
    held("shop::old -> crate:sqlx\nshop::new", config).owes(&[]);
    let unused = "warn unused_dependency_rule: the allowance from shop::old to crate:sqlx";
    held("shop::old\nshop::new -> crate:sqlx", config).owes(&["deny forbidden_dependency: shop::new → crate:sqlx (value)", unused]);
}

#[test]
fn a_layer_that_nothing_touches_is_told() {
    held("shop::web\nshop::domain", LAYERS)
        .owes(&["warn unused_dependency_rule: the layer domain", "warn unused_dependency_rule: the layer web"]);
}
