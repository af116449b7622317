//! What comments take away.

use super::held;
use crate::model::suppression::{Fault, PlacedSuppression};
use crate::rules::{pages, suppress};

#[test]
fn a_comment_takes_away_what_it_covers() {
    let text = "shop::a -> shop::b\nshop::a -> shop::b type";
    let forbid = "[[forbid]]\nfrom = \"shop::a\"\nto = \"shop::b\"\n";
    let with = |lines| held(text, forbid).comment("src/shop/a.rs", "forbidden_dependency", lines);
    with(1..=2).owes(&[]);
    with(0..=0).owes(&[]);
    with(2..=2).owes(&["deny forbidden_dependency: shop::a → shop::b (value)"]);
    held(text, forbid).comment("src/shop.rs", "forbidden_dependency", 0..=0).owes(&[]);
}

#[test]
fn a_comment_of_no_use_is_told() {
    let unused = |file: &str, rule: &str| format!("warn unused_dependency_rule: the comment underpin: allow({rule}) in {file}");
    let text = "shop::a -> shop::b";
    let config = "[[forbid]]\nfrom = \"shop::a\"\nto = \"shop::b\"\n";
    let other_line = held(text, config).comment("src/shop/a.rs", "forbidden_dependency", 5..=9);
    other_line.owes(&["deny forbidden_dependency: shop::a → shop::b (value)", &unused("src/shop/a.rs", "forbidden_dependency")]);
    held(text, "").comment("src/shop/a.rs", "hub_module", 0..=0).owes(&[&unused("src/shop/a.rs", "hub_module")]);
    held(text, "rules.unused_dependency_rule = \"allow\"").comment("src/shop/a.rs", "hub_module", 0..=0).owes(&[]);
}

#[test]
fn a_reference_under_a_comment_is_part_of_no_cycle() {
    let text = "shop::a -> shop::b\nshop::b -> shop::a\nshop::b -> shop::a\nshop::b -> shop::c\nshop::c -> shop::b";
    let all = ["a → shop::b", "b → shop::a", "b → shop::c", "c → shop::b"].map(|arc| format!("deny dependency_cycle: shop::{arc}"));
    let all = all.iter().map(String::as_str).collect::<Vec<_>>();
    held(text, "").comment("src/shop/b.rs", "dependency_cycle", 2..=2).owes(&all);
    held(text, "").comment("src/shop/b.rs", "dependency_cycle", 2..=3).owes(&all[2..]);
}

#[test]
fn comments_that_nobody_can_follow_are_mistakes() {
    let mut project =
        held("shop::a", "").comment("src/shop/a.rs", "hub_modul", 0..=0).comment("src/shop/a.rs", "hub_module", 0..=0).project;
    project.suppressions[1].reason = " ".into();
    project.suppressions.push(PlacedSuppression { fault: Some(Fault::NotClosed), line: 7, ..project.suppressions[0].clone() });
    let ids: Vec<&str> = pages().iter().map(|page| page.id.as_str()).collect();
    let told = suppress::mistakes(&project, &ids).into_iter().map(|wrong| format!("{} {} | {}", wrong.place, wrong.message, wrong.hint));
    let expected = [
        "src/shop/a.rs:1 this comment allows `hub_modul`, and there is no such rule | did you mean `hub_module`?",
        "src/shop/a.rs:1 this comment gives no reason | write it after the bracket: `// underpin: allow(rule) reason`",
        "src/shop/a.rs:7 this comment cannot be understood: `allow(` is not closed | write `// underpin: allow(rule) reason`",
    ];
    assert_eq!(told.collect::<Vec<_>>(), expected);
}
