//! What a configuration means for a project made by hand, and what is told where it means nothing.

pub(crate) mod project;
mod slow;

use std::collections::BTreeMap;

use self::project::project;
use super::*;
use crate::config::{OptionValue, RuleShape, Source};
use crate::finding::Level;
use crate::load::config::parse;

const SHOP: &str = "
shop::domain::price
shop::feature::cart -> shop::domain
shop::feature::pay::card -> crate:sqlx
shop::infra
tool";

fn read(config: &str) -> Result<Policy, Error> {
    let options = BTreeMap::from([("max_fan_in".to_owned(), OptionValue::Number(30.0))]);
    let shape = RuleShape { id: "hub_module".into(), level: Level::Allow, by_module: true, deps_key: None, options };
    let source = Source { file: "underpin.toml".into(), text: config.to_owned() };
    policy(&parse(source, &[], &[shape]).unwrap(), &project(SHOP))
}

/// What is wrong: `text of the span | message | hint`, a line each.
#[track_caller]
fn check(config: &str, expected: &str) {
    let error = read(config).unwrap_err();
    assert_eq!(error.hint, "nothing was checked: mend the configuration first");
    let line = |found: &crate::error::Diagnostic| {
        let span = found.text.get(found.span.clone()).unwrap().lines().next().unwrap_or_default();
        let label = if found.label.is_empty() { String::new() } else { format!(" ({})", found.label) };
        format!("{span} | {}{label} | {}", found.message, found.hint)
    };
    assert_eq!(error.diagnostics.iter().map(line).collect::<Vec<_>>().join("\n"), expected, "\n{config}");
}

fn layer(name: &str, modules: &str) -> String {
    format!("[[layers]]\nname = \"{name}\"\nmodules = \"{modules}\"\n")
}

fn forbid(from: &str, to: &str) -> String {
    format!("[[forbid]]\nfrom = \"{from}\"\nto = \"{to}\"\n")
}

fn gate(metric: &str, scope: &str, limits: &str) -> String {
    format!("[[gates]]\nmetric = \"{metric}\"\nscope = \"{scope}\"\n{limits}\n")
}

#[test]
fn layers_are_sets_of_modules() {
    let policy = read(&(layer("features", "shop::feature::**") + &layer("base", "shop::domain::**"))).unwrap();
    let project = project(SHOP);
    let of = |layer| {
        let ids = project.modules.iter().zip(&policy.layer_of).filter(|(_, own)| **own == layer);
        ids.map(|(module, _)| module.id.as_str()).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(of(Some(0)), "shop::feature shop::feature::cart shop::feature::pay shop::feature::pay::card");
    assert_eq!(of(Some(1)), "shop::domain shop::domain::price");
    assert_eq!(of(None), "shop shop::infra tool");
}

#[test]
fn layers_that_overlap_are_told_once() {
    check(
        &(layer("a", "shop::feature::**") + &layer("b", "shop::**")),
        "\"shop::**\" | layers `a` and `b` overlap (`shop::feature` stands in both) | let each module stand in one layer",
    );
    check(&(layer("a", "shop::feature::**") + &layer("b", "layer:a")), "\"layer:a\" | a layer cannot be made of layers | name its modules");
    assert!(read(&layer("a", "shop::feature::**").replace("\"shop::feature::**\"", "[\"shop::feature\", \"shop::feature::*\"]")).is_ok());
}

#[test]
fn a_selector_that_matches_nothing_gets_the_nearest_that_would() {
    let empty =
        |selector: &str, hint: &str| check(&layer("a", selector), &format!("\"{selector}\" | `{selector}` matches nothing | {hint}"));
    empty("shop::domian::**", "did you mean `shop::domain`?");
    empty("shop::orders", "`underpin graph` lists modules");
    empty("shop::infra::*", "`shop::infra` is there, but nothing in it matches; `underpin graph` lists modules");
    empty("package:shopp", "did you mean `shop`?");
    empty("file:shop/*.rs", "paths are relative to the workspace root, with `/`");
    let to = |selector: &str, hint: &str| {
        check(&forbid("shop::**", selector), &format!("\"{selector}\" | `{selector}` matches nothing | {hint}"));
    };
    to("crate:sqlxx", "did you mean `sqlx`?");
    to("crate:tokio", "no module names that crate: leave it out until one does");
    let outside = "\"crate:sqlx\" | `crate:sqlx` is a crate outside of the workspace, which has no modules here";
    let hint = "name it in the `to` of a `[[forbid]]` or `[[allow]]`";
    check(&forbid("crate:sqlx", "shop::infra"), &format!("{outside} | {hint}"));
    check(&layer("a", "crate:sqlx"), &format!("{outside} | {hint}"));
    to("shop::{f}::view", "`shop` is there, but nothing in it matches; `underpin graph` lists modules");
    assert!(read(&forbid("file:src/shop/feature/**", "crate:sqlx")).is_ok());
    assert!(read(&forbid("package:*", "crate:shop")).is_ok());
}

#[test]
fn selectors_that_cannot_be_read_are_told() {
    check(&layer("a", "layers:b"), "\"layers:b\" | `layers:` is no kind of selector | did you mean `layer`?");
    check(&layer("a", "shop::{f"), "\"shop::{f\" | `{` without `}` | write a module path as `shop::domain::**`");
    check(&layer("a", "file:["), "\"file:[\" | `[` is no glob: invalid range pattern | use `*`, `**` and `?`");
    let layers = layer("domain", "shop::domain");
    check(
        &(layers.clone() + &forbid("layer:domian", "shop::infra")),
        "\"layer:domian\" | there is no layer `domian` | did you mean `domain`?",
    );
    check(&forbid("layer:domain", "shop::infra"), "\"layer:domain\" | there is no layer `domain` | name a layer of `[[layers]]`");
    assert!(read(&(layers + &forbid("layer:domain", "shop::infra"))).is_ok());
}

#[test]
fn captures_are_bound_before_they_are_denied() {
    check(
        &forbid("shop::feature::{f}", "shop::feature::{!g}"),
        "\"shop::feature::{!g}\" | `{!g}` is of a capture that `from` does not bind | write `{g}` where `from` should bind it",
    );
    check(
        &forbid("shop::feature::{!f}", "shop::infra"),
        "\"shop::feature::{!f}\" | `{!x}` stands in `from` (nothing is bound there yet) | bind it with `{x}` in `from`, and use `{!x}` in `to`",
    );
    check(
        &layer("a", "shop::{!f}"),
        "\"shop::{!f}\" | `{!f}` is of a capture that nothing binds | write `*`: a negation is for the `to` of a `[[forbid]]` or `[[allow]]`",
    );
    let policy = read(&forbid("shop::feature::{f}::**", "shop::feature::{!f}::**")).unwrap();
    let project = project(SHOP);
    let index = |id: &str| (0_u32..).zip(&project.modules).find(|(_, module)| module.id == id).map(|(index, _)| index).unwrap();
    let has = |from: &str, to: &str| policy.forbid[0].has(index(from), crate::policy::selector::End::Module(index(to)));
    assert!(has("shop::feature::cart", "shop::feature::pay::card"));
    assert!(!has("shop::feature::pay", "shop::feature::pay::card"));
    assert!(!has("shop::feature::cart", "shop::feature"));
}

#[test]
fn an_allowance_must_not_take_a_whole_prohibition_away() {
    let both = |allow: &str| format!("{}[[allow]]\nwhy = \"old\"\n{allow}\n", forbid("shop::feature::**", "shop::infra"));
    check(
        &both("from = \"shop::**\"\nto = \"shop::**\""),
        "[[allow]] | this allowance takes away all that the prohibition in line 1 forbids (the two contradict each other) | remove one of them, or give the allowance an `until`",
    );
    assert!(read(&both("from = \"shop::**\"\nto = \"shop::**\"\nuntil = \"2030-01-01\"")).is_ok());
    assert!(read(&both("from = \"shop::feature::cart\"\nto = \"shop::infra\"")).is_ok());
}

#[test]
fn gates_name_metrics_where_they_are_defined() {
    check(
        &gate("propagation_costs", "workspace", "max = 1"),
        "\"propagation_costs\" | there is no metric `propagation_costs` that is a number | did you mean `propagation-cost`?",
    );
    check(&gate("role", "shop", "max = 1"), "\"role\" | there is no metric `role` that is a number | `underpin explain` lists metrics");
    check(
        &gate("instability", "workspace", "max = 1"),
        "\"workspace\" | `instability` is not defined for a workspace | it is defined for a module and for a package",
    );
    check(
        &gate("ccd", "shop::**", "max = 1"),
        "\"shop::**\" | `ccd` is not defined for a module | it is defined for a package and for a workspace",
    );
    check(&gate("lines.code", "shop::infr", "max = 1"), "\"shop::infr\" | `shop::infr` matches nothing | did you mean `shop::infra`?");
    let policy = read(&gate("lines.code", "package:*", "max = 1")).unwrap();
    assert_eq!((policy.gates[0].workspace, policy.gates[0].packages.as_slice(), policy.gates[0].modules.len()), (false, &[0, 1][..], 0));
}

#[test]
fn two_gates_on_one_thing_are_told() {
    let two = |first: &str, second: &str| gate("ccd", "workspace", first) + &gate("ccd", "workspace", second);
    check(
        &two("max = 1", "max = 2"),
        "[[gates]] | this gate is on the metric and scope of the one in line 1 (the second) | keep one of them",
    );
    check(
        &two("max = 1", "min = 2"),
        "[[gates]] | this gate and the one in line 1 contradict each other (nothing can pass both) | mend one of them",
    );
    assert!(read(&two("max = 2", "min = 1")).is_ok());
    assert!(read(&two("max_increase = 0", "max_decrease = 0")).is_ok());
}

#[test]
fn special_cases_of_rules_are_held_against_the_project_too() {
    let special = |modules: &str| format!("[[rules.hub_module.for]]\nmodules = \"{modules}\"\nlevel = \"deny\"\nwhy = \"x\"\n");
    check(&special("shop::infr"), "\"shop::infr\" | `shop::infr` matches nothing | did you mean `shop::infra`?");
    let policy = read(&(layer("low", "shop::infra") + &special("layer:low"))).unwrap();
    assert_eq!(policy.overrides["hub_module"][0].iter().filter(|inside| **inside).count(), 1);
}

#[test]
fn all_mistakes_are_told_in_the_order_of_the_text() {
    let error = read(&(forbid("shop::x", "shop::y") + &layer("a", "shop::z"))).unwrap_err();
    assert_eq!(error.message, "the configuration in `underpin.toml` has 2 mistakes");
    assert!(error.diagnostics.is_sorted_by_key(|found| found.span.start));
}
