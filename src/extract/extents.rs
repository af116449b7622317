//! From which line to which each item, statement and list element reaches, by brackets and separators alone.
//!
//! Made only for files with suppressions. Tokens rather than syn's tree: inside a macro's tokens things begin and end as elsewhere, and a
//! file that does not parse still has comments. What the grammar would know better is cut short at a comma (`a: A<B,` over two lines).

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use ustr::Ustr;

use crate::extract::tokens;

/// One item, statement or element of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Extent {
    /// The line of its first attribute or doc comment.
    pub first: u32,
    /// The line of its first token behind those.
    pub head: u32,
    /// Its last line.
    pub last: u32,
    /// The name and its line, of a `mod`.
    pub module: Option<(Ustr, u32)>,
}

/// What a file's tokens say of lines.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Extents {
    /// Everything that begins and ends, outer before inner.
    pub all: Vec<Extent>,
    /// The lines of the file's inner attributes and doc comments.
    pub inner: Vec<(u32, u32)>,
}

/// How a sequence of tokens ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    /// At `;` alone: `use`, `let`, `const`.
    Semicolon,
    /// At `;` or with the first `{ … }`: `fn`, `impl`, `macro_rules!`.
    Braces,
    /// With the first `{ … }` that no `else`, `.` or `?` follows: `if`, `match`; else as any expression.
    Block,
    /// At `;` or `,`, or with the `{ … }` behind `=>`.
    Comma,
}

/// The extents of a text; none where it is no tokens.
#[must_use]
pub fn extents(text: &str) -> Extents {
    let mut found = Extents::default();
    // a `#!` line that is no attribute is the system's
    let own = text.starts_with("#!") && !text.lines().next().unwrap_or_default().trim_start_matches("#!").trim_start().starts_with('[');
    let shell = text.find('\n').filter(|_| own).map(|end| format!("//{}", text.get(end..).unwrap_or_default()));
    if let Ok(stream) = shell.as_deref().unwrap_or(text).parse::<TokenStream>() {
        sequence(stream, &mut found, true);
    }
    found
}

fn first_line(tree: &TokenTree) -> u32 {
    u32::try_from(tree.span().start().line).unwrap_or(u32::MAX)
}

fn last_line(tree: &TokenTree) -> u32 {
    u32::try_from(tree.span().end().line).unwrap_or(u32::MAX)
}

fn is_punct(tree: Option<&TokenTree>, c: char) -> bool {
    matches!(tree, Some(TokenTree::Punct(punct)) if punct.as_char() == c)
}

fn is_group(tree: Option<&TokenTree>, delimiter: Delimiter) -> bool {
    matches!(tree, Some(TokenTree::Group(group)) if group.delimiter() == delimiter)
}

fn word(tree: Option<&TokenTree>) -> String {
    match tree {
        Some(TokenTree::Ident(ident)) => ident.to_string(),
        _ => String::new(),
    }
}

fn sequence(stream: TokenStream, found: &mut Extents, outermost: bool) {
    let trees: Vec<TokenTree> = stream.into_iter().collect();
    let mut at = 0;
    while let Some(start) = trees.get(at) {
        if is_punct(Some(start), '#') && is_punct(trees.get(at + 1), '!') && is_group(trees.get(at + 2), Delimiter::Bracket) {
            if outermost {
                found.inner.extend(trees.get(at + 2).map(|group| (first_line(start), last_line(group))));
            }
            at += 3;
            continue;
        }
        let mut head = at;
        while is_punct(trees.get(head), '#') && is_group(trees.get(head + 1), Delimiter::Bracket) {
            head += 2;
        }
        let end = end(&trees, head);
        if let (Some(first), Some(last)) = (trees.get(head).or(trees.get(at)), trees.get(end.max(at))) {
            found.all.push(Extent {
                first: first_line(start),
                head: first_line(first),
                last: last_line(last),
                module: module(&trees, head),
            });
        }
        for tree in trees.get(at..=end.max(at)).unwrap_or_default() {
            if let TokenTree::Group(group) = tree {
                sequence(group.stream(), found, false);
            }
        }
        at = end.max(at) + 1;
    }
}

/// Behind `pub`, `pub(…)`.
fn behind_visibility(trees: &[TokenTree], head: usize) -> usize {
    match (word(trees.get(head)).as_str(), is_group(trees.get(head + 1), Delimiter::Parenthesis)) {
        ("pub", true) => head + 2,
        ("pub", false) => head + 1,
        _ => head,
    }
}

fn module(trees: &[TokenTree], head: usize) -> Option<(Ustr, u32)> {
    let mut at = behind_visibility(trees, head);
    at += usize::from(word(trees.get(at)) == "unsafe");
    match (word(trees.get(at)).as_str(), trees.get(at + 1)) {
        ("mod", Some(TokenTree::Ident(name))) => Some((tokens::name(name), u32::try_from(name.span().start().line).unwrap_or(u32::MAX))),
        _ => None,
    }
}

/// What the first words say of the end.
fn kind(trees: &[TokenTree], head: usize) -> End {
    let at = behind_visibility(trees, head);
    let next = word(trees.get(at + 1));
    let starts_item = |word: &str| matches!(word, "fn" | "unsafe" | "async" | "extern" | "impl" | "trait" | "mod" | "auto");
    match word(trees.get(at)).as_str() {
        "extern" if next == "crate" => End::Semicolon,
        "fn" | "mod" | "struct" | "enum" | "trait" | "impl" | "extern" | "macro" => End::Braces,
        "macro_rules" if is_punct(trees.get(at + 1), '!') => End::Braces,
        "const" if is_group(trees.get(at + 1), Delimiter::Brace) => End::Block,
        "const" | "async" | "unsafe" | "default" | "auto" | "safe" if starts_item(&next) => End::Braces,
        "union" if !next.is_empty() => End::Braces,
        "static" if next == "move" || is_punct(trees.get(at + 1), '|') => End::Comma,
        "use" | "type" | "let" | "const" | "static" => End::Semicolon,
        "if" | "match" | "for" | "while" | "loop" | "unsafe" | "async" => End::Block,
        _ if is_punct(trees.get(at), '\'') && is_punct(trees.get(at + 2), ':') => End::Block,
        _ if is_group(trees.get(at), Delimiter::Brace) => End::Block,
        _ if is_call_with_braces(trees, at) => End::Block,
        _ => End::Comma,
    }
}

/// `a::m! { … }`
fn is_call_with_braces(trees: &[TokenTree], at: usize) -> bool {
    let behind = trees.get(at..).unwrap_or_default();
    let name = behind.iter().take_while(|tree| matches!(tree, TokenTree::Ident(_)) || is_punct(Some(tree), ':')).count();
    name > 0 && is_punct(behind.get(name), '!') && is_group(behind.get(name + 1), Delimiter::Brace)
}

/// The place of the last token of what starts at `head`.
fn end(trees: &[TokenTree], head: usize) -> usize {
    let kind = kind(trees, head);
    let mut at = head;
    while let Some(tree) = trees.get(at) {
        let next = trees.get(at + 1);
        let goes_on = is_punct(next, '.') || is_punct(next, '?') || word(next) == "else";
        let arm = at > 1 && is_punct(trees.get(at - 1), '>') && is_punct(trees.get(at - 2), '=');
        let braces = is_group(Some(tree), Delimiter::Brace);
        let ends = match kind {
            End::Semicolon => false,
            // `A<{ N }>`
            End::Braces => braces && !is_punct(next, '>') && !is_punct(next, ','),
            End::Block => braces && !goes_on || is_punct(Some(tree), ','),
            End::Comma => braces && arm && !goes_on && !is_punct(next, ',') || is_punct(Some(tree), ','),
        };
        if ends || is_punct(Some(tree), ';') {
            return at;
        }
        at += 1;
    }
    trees.len().saturating_sub(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `first-head-last` of each.
    fn all(text: &str) -> String {
        let all: Vec<String> = extents(text).all.iter().map(|e| format!("{}-{}-{}", e.first, e.head, e.last)).collect();
        all.join(" ")
    }

    #[test]
    fn items_end_where_they_end() {
        assert_eq!(all("use a::{\nb};\nfn f()\n{\n}\nstruct S;"), "1-1-2 2-2-2 3-3-5 6-6-6");
        // attributes and arguments hold elements of their own
        assert_eq!(all("/// d\n#[a]\npub(crate) fn f(\n) -> A<{ 1 }> {\n}"), "1-3-5 1-1-1 2-2-2 3-3-3 4-4-4");
        assert_eq!(all("a::m! {\n}\nconst fn f() {\n}\nunsafe impl A\nfor B {\n}"), "1-1-2 3-3-4 5-5-7");
        assert_eq!(all("struct S<A, B>\n(A, B)\nwhere A: B, B: A;"), "1-1-3 2-2-2 2-2-2");
        assert_eq!(all("#!/bin/x'\n#![a]\nmod a {\n}"), "3-3-4");
    }

    #[test]
    fn statements_end_where_they_end() {
        let text = "{\nif a {\n} else {\n}\nlet x = if b {} else {\n};\nmatch c {\nA => {\n}\nB => 1,\n}.d();\ne\n}";
        assert_eq!(all(text), "1-1-13 2-2-4 5-5-6 7-7-11 8-8-9 10-10-10 12-12-12");
    }

    #[test]
    fn what_is_no_tokens_has_no_extents() {
        assert_eq!(extents("fn f() {"), Extents::default());
    }
}
