//! Attributes: predicates, test marks, macros, and the paths that stand in their values.

use proc_macro2::{TokenStream, TokenTree};
use syn::{Attribute, Meta};
use ustr::Ustr;

use crate::extract::tokens;
use crate::model::cfg::Cfg;
use crate::model::facts::{Path, Segment};

/// What the attributes of one place say.
#[derive(Debug, Default)]
pub struct Attrs {
    /// All `cfg`s together.
    pub cfg: Option<Box<Cfg>>,
    /// `#[test]` and the like.
    pub test: bool,
    /// Derives and attribute macros.
    pub macros: Vec<Path>,
    /// Paths in attributes' values.
    pub values: Vec<Path>,
    /// `#[path]`, with the predicate of the `cfg_attr` around it.
    pub paths: Vec<(Option<Cfg>, Ustr)>,
    /// `#[macro_use]`
    pub macro_use: bool,
    /// `#[macro_export]`
    pub macro_export: bool,
    /// `#[proc_macro]` and its kin: the name of a derive, whether it is an attribute.
    pub proc_macro: Option<(Option<Ustr>, bool)>,
}

/// Attributes that the compiler and its tools own.
const BUILTIN: &[&str] = &[
    "allow",
    "automatically_derived",
    "bench",
    "cfg",
    "cfg_attr",
    "cold",
    "deny",
    "deprecated",
    "derive",
    "doc",
    "expect",
    "export_name",
    "feature",
    "forbid",
    "global_allocator",
    "ignore",
    "inline",
    "instruction_set",
    "link",
    "link_name",
    "link_section",
    "macro_export",
    "macro_use",
    "must_use",
    "no_implicit_prelude",
    "no_link",
    "no_main",
    "no_mangle",
    "no_std",
    "non_exhaustive",
    "panic_handler",
    "path",
    "proc_macro",
    "proc_macro_attribute",
    "proc_macro_derive",
    "recursion_limit",
    "repr",
    "should_panic",
    "target_feature",
    "test",
    "track_caller",
    "type_length_limit",
    "unsafe",
    "used",
    "warn",
    "windows_subsystem",
    "rustfmt",
    "clippy",
    "diagnostic",
    "miri",
    "rust_analyzer",
    "default",
    "rustc_on_unimplemented",
    "coverage",
    "optimize",
    "debugger_visualizer",
    "crate_type",
    "crate_name",
    "cfi_encoding",
    "fundamental",
    "may_dangle",
];

/// Keys whose string value names something (serde's and its followers').
const STRING_PATHS: &[&str] = &[
    "with",
    "serialize_with",
    "deserialize_with",
    "default",
    "skip_serializing_if",
    "from",
    "into",
    "try_from",
    "getter",
    "remote",
    "parse_with",
    "schema_with",
    "custom",
    "function",
];

/// Reads the attributes of one place; `line` gives a token's line.
pub fn read(attrs: &[Attribute], line: &dyn Fn(proc_macro2::Span) -> u32) -> Attrs {
    let mut out = Attrs::default();
    for attr in attrs {
        meta(&attr.meta, None, &mut out, line);
    }
    out
}

fn add_cfg(out: &mut Attrs, cfg: Cfg) {
    out.cfg = Some(Box::new(match out.cfg.take() {
        Some(before) => before.and(cfg),
        None => cfg,
    }));
}

fn meta(meta: &Meta, under: Option<&Cfg>, out: &mut Attrs, line: &dyn Fn(proc_macro2::Span) -> u32) {
    let path = meta.path();
    let Some(last) = path.segments.last() else { return };
    let Some(first) = path.segments.first() else { return };
    let name = if path.segments.len() == 1 { first.ident.to_string() } else { String::new() };
    match (name.as_str(), meta) {
        ("cfg", Meta::List(list)) => {
            if let Some(cfg) = Cfg::parse(&list.tokens.to_string()) {
                add_cfg(
                    out,
                    match under {
                        Some(under) => Cfg::Any(vec![Cfg::Not(Box::new(under.clone())), cfg]),
                        None => cfg,
                    },
                );
            }
            return;
        }
        ("cfg_attr", Meta::List(list)) => {
            let mut parts = tokens::split(&list.tokens, ',').into_iter();
            let Some(condition) = parts.next().and_then(|part| Cfg::parse(&part.to_string())) else { return };
            let condition = match under {
                Some(under) => under.clone().and(condition),
                None => condition,
            };
            for part in parts {
                if let Ok(inner) = syn::parse2::<Meta>(part) {
                    self::meta(&inner, Some(&condition), out, line);
                }
            }
            return;
        }
        ("path", Meta::NameValue(pair)) => {
            if let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) = &pair.value {
                out.paths.push((under.cloned(), Ustr::from(&text.value())));
            }
            return;
        }
        ("derive", Meta::List(list)) => {
            for part in tokens::split(&list.tokens, ',') {
                out.macros.extend(tokens::paths(&part, true, line));
            }
            return;
        }
        ("macro_use", _) => out.macro_use = true,
        ("macro_export", _) => out.macro_export = true,
        ("proc_macro", _) => out.proc_macro = Some((None, false)),
        ("proc_macro_attribute", _) => out.proc_macro = Some((None, true)),
        ("proc_macro_derive", Meta::List(list)) => {
            if let Some(TokenTree::Ident(ident)) = list.tokens.clone().into_iter().next() {
                out.proc_macro = Some((Some(Ustr::from(&ident.to_string())), false));
            }
        }
        ("test" | "bench", _) => out.test = true,
        _ => {}
    }
    if last.ident == "test" || last.ident == "rstest" || last.ident == "test_case" || last.ident == "wasm_bindgen_test" {
        out.test = true;
    }
    let head = first.ident.to_string();
    if BUILTIN.contains(&head.as_str()) {
        return;
    }
    let segments = path.segments.iter().map(|segment| Segment { name: tokens::name(&segment.ident), args: None }).collect();
    out.macros.push(Path { line: line(first.ident.span()), global: path.leading_colon.is_some(), segments, ..Path::default() });
    if let Meta::List(list) = meta {
        values(&list.tokens, out, line);
    }
}

/// `key = path`, `key = "path"` for the keys that name things, and what is nested in parentheses.
fn values(stream: &TokenStream, out: &mut Attrs, line: &dyn Fn(proc_macro2::Span) -> u32) {
    for part in tokens::split(stream, ',') {
        let mut iter = part.into_iter();
        let Some(TokenTree::Ident(key)) = iter.next() else { continue };
        match iter.next() {
            Some(TokenTree::Group(group)) => values(&group.stream(), out, line),
            Some(TokenTree::Punct(punct)) if punct.as_char() == '=' => {
                let rest: TokenStream = iter.collect();
                let Some(first) = rest.clone().into_iter().next() else { continue };
                if let TokenTree::Literal(literal) = &first {
                    let key = key.to_string();
                    let text = literal.to_string();
                    let Some(text) = text.strip_prefix('"').and_then(|text| text.strip_suffix('"')) else { continue };
                    if STRING_PATHS.contains(&key.as_str())
                        && let Ok(stream) = text.parse::<TokenStream>()
                    {
                        let at = line(literal.span());
                        let mut found = tokens::paths(&stream, true, &|_| at);
                        if key == "with" {
                            for path in &mut found {
                                path.line = at;
                            }
                        }
                        out.values.append(&mut found);
                    }
                } else if matches!(first, TokenTree::Ident(_)) {
                    out.values.extend(tokens::paths(&rest, true, line));
                }
            }
            _ => {}
        }
    }
}
