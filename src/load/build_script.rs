//! Reads, without running it, which cfgs a build script sets.
//!
//! `cfg_aliases!` is a table of predicates and read as one. Whatever else it prints as `cargo:rustc-cfg=…`, or names
//! in a string for something else to print, is decided when it runs: those names are told apart from cfgs that nobody sets.

use std::collections::BTreeSet;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use ustr::Ustr;

use crate::model::cfg::Cfg;
use crate::model::workspace::BuildScript;

/// Names that rustc or cargo set, which a build script reads rather than sets.
const SET_BY_OTHERS: &[&str] = &[
    "unix",
    "windows",
    "test",
    "debug_assertions",
    "feature",
    "doc",
    "doctest",
    "miri",
    "proc_macro",
    "panic",
    "overflow_checks",
    "true",
    "false",
];

/// Reads a build script's text. What is no Rust says nothing.
#[must_use]
pub fn read(text: &str) -> BuildScript {
    let mut script = BuildScript::default();
    if let Ok(stream) = text.parse::<TokenStream>() {
        scan(&stream, &mut script);
    }
    proc_macro2::extra::invalidate_current_thread_spans();
    let known: BTreeSet<Ustr> = script.aliases.iter().map(|(name, _)| *name).collect();
    script.undecided.retain(|name| !known.contains(name));
    script
}

fn scan(stream: &TokenStream, script: &mut BuildScript) {
    let trees: Vec<TokenTree> = stream.clone().into_iter().collect();
    for (at, tree) in trees.iter().enumerate() {
        match tree {
            TokenTree::Ident(ident) if ident == "cfg_aliases" => {
                if let Some(TokenTree::Group(body)) = trees.get(at + 2) {
                    aliases(&body.stream(), script);
                }
            }
            TokenTree::Group(group) => scan(&group.stream(), script),
            TokenTree::Literal(literal) => string(&literal.to_string(), script),
            _ => {}
        }
    }
}

/// `name: { predicate }, …`
fn aliases(stream: &TokenStream, script: &mut BuildScript) {
    let trees: Vec<TokenTree> = stream.clone().into_iter().collect();
    for window in trees.windows(3) {
        if let [TokenTree::Ident(name), TokenTree::Punct(colon), TokenTree::Group(body)] = window
            && colon.as_char() == ':'
            && body.delimiter() == Delimiter::Brace
            && let Some(cfg) = Cfg::parse(&body.stream().to_string())
        {
            script.aliases.push((Ustr::from(&name.to_string()), cfg));
        }
    }
}

fn string(literal: &str, script: &mut BuildScript) {
    let text = literal.trim_start_matches(['r', 'b', '#']).trim_end_matches('#').trim_matches('"');
    let directive = text.strip_prefix("cargo:").or_else(|| text.strip_prefix("cargo::"));
    let name = match directive.map(|directive| directive.trim_start_matches(':')) {
        Some(directive) => match directive.strip_prefix("rustc-cfg=") {
            Some(cfg) => cfg.split(['=', '\\', '"', '\n']).next().unwrap_or_default(),
            None => return,
        },
        None => text,
    };
    let word = |name: &str| {
        name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_') && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
    };
    if word(name) && !SET_BY_OTHERS.contains(&name) && !name.starts_with("target_") {
        script.undecided.insert(Ustr::from(name));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn aliases_are_predicates_and_the_rest_is_undecided() {
        let script = read(
            r#"fn main() {
                cfg_aliases::cfg_aliases! { dot_out: { feature = "dot-out" }, any_out: { any(dot_out, test) } }
                println!("cargo:rustc-check-cfg=cfg(loom)");
                if new() { println!("cargo::rustc-cfg=has_it"); }
                println!("cargo:rustc-cfg=width=\"64\"");
                for name in ["probed", "not a word", "unix"] { emit(name); }
            }"#,
        );
        let names: Vec<_> = script.aliases.iter().map(|(name, cfg)| format!("{name}: {cfg}")).collect();
        assert_eq!(names, ["dot_out: feature = \"dot-out\"", "any_out: any(dot_out, test)"]);
        let undecided: Vec<_> = script.undecided.iter().map(Ustr::as_str).collect();
        assert_eq!(undecided, ["has_it", "probed", "width"]);
    }
}
