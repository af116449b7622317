//! What the small workspace looks like in every format.

use insta::assert_snapshot;

use crate::run::{small, stdout};

fn printed(arguments: &[&str]) -> String {
    stdout(&small(), arguments)
}

#[test]
fn first_screen() {
    assert_snapshot!("first_screen", printed(&["--width", "100"]));
    assert_snapshot!("first_screen_narrow", printed(&["--width", "80", "--tests"]));
    assert_snapshot!("first_screen_markdown", printed(&["--format", "markdown"]));
}

#[test]
fn graph() {
    assert_snapshot!("graph_json", printed(&["graph", "--format", "json"]));
    assert_snapshot!("graph_packages_json", printed(&["graph", "--level", "package", "--format", "json"]));
    assert_snapshot!("graph_dot", printed(&["graph", "--format", "dot"]));
    assert_snapshot!("graph_mermaid", printed(&["graph", "--format", "mermaid"]));
    assert_snapshot!("graph_table", printed(&["graph", "--tests"]));
    assert_snapshot!("graph_items", printed(&["graph", "--level", "item"]));
    assert_snapshot!("graph_focus", printed(&["graph", "--focus", "error", "--no-hierarchy"]));
    assert_snapshot!("graph_collapsed", printed(&["graph", "--collapse", "0"]));
    assert_snapshot!("graph_build", printed(&["graph", "--view", "build", "-F", "small-core/fast", "--focus", "shape"]));
}

#[test]
fn why() {
    assert_snapshot!("why_direct", printed(&["why", "draw", "shape"]));
    assert_snapshot!("why_route", printed(&["why", "small_app", "error"]));
    assert_snapshot!("why_widened", printed(&["why", "package:small-app", "small_core"]));
    assert_snapshot!("why_item", printed(&["why", "draw", "shape::Shape"]));
    assert_snapshot!("why_items_of_one_module", printed(&["why", "draw::draw", "Canvas"]));
    assert_snapshot!("why_item_nothing", printed(&["why", "Canvas", "small_core::shape"]));
    assert_snapshot!("why_nothing", printed(&["why", "error", "draw"]));
}

#[test]
fn explain() {
    assert_snapshot!("explain_list", printed(&["explain"]));
    assert_snapshot!("explain_metric", printed(&["explain", "instability"]));
    assert_snapshot!("explain_module", printed(&["explain", "instability", "draw"]));
    assert_snapshot!("explain_workspace", printed(&["explain", "nccd", "workspace"]));
}
