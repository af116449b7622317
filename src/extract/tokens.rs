//! Token streams that are no Rust grammar of their own: splitting, and finding paths in them.

use std::cell::RefCell;
use std::hash::Hasher as _;

use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree};
use rustc_hash::FxHasher;
use smallvec::smallvec;
use ustr::Ustr;

use crate::model::facts::{Path, Segment, Segments};

/// Names that a thread met lately: most names come again soon, and the table that all threads share is large and locked.
struct Recent {
    text: String,
    names: Vec<Ustr>,
}

/// A power of two; the table stays in a core's own cache.
const RECENT: usize = 4096;

/// An identifier without `r#`.
#[must_use]
pub fn name(ident: &proc_macro2::Ident) -> Ustr {
    use std::fmt::Write as _;
    thread_local! {
        // a string a thread instead of one a name
        static CACHE: RefCell<Recent> = RefCell::new(Recent { text: String::new(), names: vec![Ustr::default(); RECENT] });
    }
    CACHE.with_borrow_mut(|Recent { text, names }| {
        text.clear();
        let _ = write!(text, "{ident}"); // a `String` takes everything
        let text = text.strip_prefix("r#").unwrap_or(text);
        let mut hasher = FxHasher::default();
        hasher.write(text.as_bytes());
        let place = usize::try_from(hasher.finish()).unwrap_or(0) % RECENT;
        let Some(recent) = names.get_mut(place) else { return Ustr::from(text) };
        if *recent != *text {
            *recent = Ustr::from(text);
        }
        *recent
    })
}

/// Splits at a punctuation mark on the top level; a last empty part is dropped. `<…>` is not a bracket here.
#[must_use]
pub fn split(stream: &TokenStream, at: char) -> Vec<TokenStream> {
    let mut parts = Vec::new();
    let mut part: Vec<TokenTree> = Vec::new();
    for tree in stream.clone() {
        match &tree {
            TokenTree::Punct(punct) if punct.as_char() == at && punct.spacing() == Spacing::Alone => {
                parts.push(part.drain(..).collect());
            }
            _ => part.push(tree),
        }
    }
    if !part.is_empty() {
        parts.push(part.into_iter().collect());
    }
    parts
}

const KEYWORDS: &[&str] = &[
    "as", "async", "await", "break", "const", "continue", "dyn", "else", "enum", "extern", "false", "fn", "for", "if", "impl", "in", "let",
    "loop", "match", "mod", "move", "mut", "pub", "ref", "return", "static", "struct", "trait", "true", "type", "unsafe", "use", "where",
    "while", "_",
];

/// The paths among tokens: `a::b`, and single names that start with a capital letter (any single name with `all`).
/// Names behind `.`, `'` and `$`, keywords and `name:` are no paths.
#[must_use]
pub fn paths(stream: &TokenStream, all: bool, line: &dyn Fn(proc_macro2::Span) -> u32) -> Vec<Path> {
    let mut found = Vec::new();
    scan(stream, all, line, &mut found);
    found
}

fn scan(stream: &TokenStream, all: bool, line: &dyn Fn(proc_macro2::Span) -> u32, found: &mut Vec<Path>) {
    let trees: Vec<TokenTree> = stream.clone().into_iter().collect();
    let colons = |at: usize| {
        matches!(trees.get(at), Some(TokenTree::Punct(p)) if p.as_char() == ':' && p.spacing() == Spacing::Joint)
            && matches!(trees.get(at + 1), Some(TokenTree::Punct(p)) if p.as_char() == ':')
    };
    let punct = |at: usize, c: char| matches!(trees.get(at), Some(TokenTree::Punct(p)) if p.as_char() == c);
    let mut at = 0;
    while let Some(tree) = trees.get(at) {
        match tree {
            TokenTree::Group(group) => {
                scan(&group.stream(), all, line, found);
                at += 1;
            }
            TokenTree::Ident(ident) => {
                let behind = at.checked_sub(1).and_then(|before| trees.get(before));
                let dollar = at > 0 && punct(at - 1, '$');
                let is_crate = dollar && ident == "crate";
                let barred = match behind {
                    Some(TokenTree::Punct(p)) => {
                        (p.as_char() == '.' && !(at > 1 && punct(at - 2, '.'))) || p.as_char() == '\'' || (p.as_char() == '$' && !is_crate)
                    }
                    Some(TokenTree::Ident(before)) => {
                        before == "fn" || before == "struct" || before == "mod" || before == "enum" || before == "trait"
                    }
                    _ => false,
                };
                let global = at > 1 && colons(at - 2) && !matches!(at.checked_sub(3).and_then(|b| trees.get(b)), Some(TokenTree::Ident(_)));
                let first = name(ident);
                let mut segments: Segments = smallvec![Segment { name: if is_crate { Ustr::from("$crate") } else { first }, args: None }];
                let start = line(ident.span());
                at += 1;
                while colons(at) {
                    let Some(TokenTree::Ident(next)) = trees.get(at + 2) else { break };
                    segments.push(Segment { name: name(next), args: None });
                    at += 3;
                }
                let single = segments.len() == 1;
                let capital = first.starts_with(|c: char| c.is_uppercase());
                let keyword = KEYWORDS.contains(&first.as_str());
                let root = matches!(first.as_str(), "crate" | "self" | "super" | "Self");
                let label = single && punct(at, ':') && !punct(at + 1, ':');
                let no_path = barred || keyword || label || (single && root);
                let wanted = !no_path && (!single || all || capital);
                if wanted {
                    found.push(Path { line: start, global, segments, ..Path::default() });
                }
            }
            _ => at += 1,
        }
    }
}

/// The paths of macro transcribers that cannot mean something else at the invocation: `$crate::…` and `crate::…`.
#[must_use]
pub fn rooted_paths(stream: &TokenStream, line: &dyn Fn(proc_macro2::Span) -> u32) -> Vec<Path> {
    let mut found = paths(stream, false, line);
    found.retain(|path| {
        path.segments.len() > 1 && path.segments.first().is_some_and(|first| first.name == "$crate" || first.name == "crate")
    });
    found
}

/// Whether two tokens in a row are these marks.
#[must_use]
pub fn is_punct(tree: Option<&TokenTree>, c: char) -> bool {
    matches!(tree, Some(TokenTree::Punct(p)) if p.as_char() == c)
}

/// The group at the head of an iterator, if it is one with this delimiter.
#[must_use]
pub fn group(tree: Option<&TokenTree>, delimiter: Delimiter) -> Option<&Group> {
    match tree {
        Some(TokenTree::Group(group)) if group.delimiter() == delimiter => Some(group),
        _ => None,
    }
}
