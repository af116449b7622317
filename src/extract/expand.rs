//! Macros by example: `macro_rules!` definitions matched and transcribed as the Rust Reference describes them
//! (<https://doc.rust-lang.org/reference/macros-by-example.html>).
//!
//! Repetitions are matched greedily with one token of retreat at separators; rustc rejects what is ambiguous, so
//! this finds what rustc finds. Tokens of the definition carry no place, tokens of the invocation keep theirs:
//! that is how a reader tells who wrote a name. Hygiene of local variables is not modelled. Expansion is bounded
//! by depth and size, so that no definition can run away.

use std::cell::{Cell, OnceCell};
use std::collections::HashMap;

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};
use syn::ext::IdentExt as _;
use syn::parse::{ParseStream, Parser as _};
use ustr::Ustr;

use crate::extract::lower::{Lower, Origin, Position};
use crate::extract::tokens;
use crate::model::facts::{BlockScope, Expr, MacroCall, Path, Reading};

/// Tokens that one invocation may expand to, nested ones counted.
const MAX_TOKENS: usize = 100_000;
/// Nested invocations that one invocation may lead to.
const MAX_NESTED: u32 = 512;

/// A token of a definition.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Leaf {
    Ident(String),
    Punct(char, bool),
    Literal(String),
}

#[derive(Clone, Debug)]
enum Part {
    Leaf(Leaf),
    Group(Delimiter, Vec<Part>),
    /// `$name` or `$name:fragment`
    Var(Ustr, Ustr),
    /// `$( … ) sep op`
    Repeat(Vec<Part>, Option<Leaf>, char),
    /// `$crate`
    Crate,
}

/// A parsed `macro_rules!`.
#[derive(Clone, Debug)]
pub struct Rules {
    rules: Vec<(Vec<Part>, Vec<Part>)>,
}

/// Parses the text between the braces of `macro_rules!`.
#[must_use]
pub fn rules(text: &str) -> Option<Rules> {
    let stream: TokenStream = text.parse().ok()?;
    let trees: Vec<TokenTree> = stream.into_iter().collect();
    let mut rules = Vec::new();
    let mut at = 0;
    while at < trees.len() {
        let TokenTree::Group(matcher) = trees.get(at)? else { return None };
        let arrow = tokens::is_punct(trees.get(at + 1), '=') && tokens::is_punct(trees.get(at + 2), '>');
        let Some(TokenTree::Group(body)) = trees.get(at + 3).filter(|_| arrow) else { return None };
        rules.push((parts(&matcher.stream(), true)?, parts(&body.stream(), false)?));
        at += 4;
        if tokens::is_punct(trees.get(at), ';') {
            at += 1;
        }
    }
    Some(Rules { rules })
}

fn leaf(tree: &TokenTree) -> Option<Leaf> {
    match tree {
        TokenTree::Ident(ident) => Some(Leaf::Ident(ident.to_string())),
        TokenTree::Punct(punct) => Some(Leaf::Punct(punct.as_char(), punct.spacing() == Spacing::Joint)),
        TokenTree::Literal(literal) => Some(Leaf::Literal(literal.to_string())),
        TokenTree::Group(_) => None,
    }
}

fn parts(stream: &TokenStream, matcher: bool) -> Option<Vec<Part>> {
    let trees: Vec<TokenTree> = stream.clone().into_iter().collect();
    let mut out = Vec::new();
    let mut at = 0;
    while let Some(tree) = trees.get(at) {
        at += 1;
        if !tokens::is_punct(Some(tree), '$') {
            out.push(match tree {
                TokenTree::Group(group) => Part::Group(group.delimiter(), parts(&group.stream(), matcher)?),
                other => Part::Leaf(leaf(other)?),
            });
            continue;
        }
        match trees.get(at) {
            Some(TokenTree::Ident(ident)) if ident == "crate" => {
                out.push(Part::Crate);
                at += 1;
            }
            Some(TokenTree::Ident(ident)) => {
                let name = tokens::name(ident);
                at += 1;
                let mut fragment = Ustr::default();
                if matcher && tokens::is_punct(trees.get(at), ':') {
                    let Some(TokenTree::Ident(kind)) = trees.get(at + 1) else { return None };
                    fragment = tokens::name(kind);
                    at += 2;
                }
                out.push(Part::Var(name, fragment));
            }
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis => {
                let inner = parts(&group.stream(), matcher)?;
                at += 1;
                let op = |tree: Option<&TokenTree>| match tree {
                    Some(TokenTree::Punct(punct)) if matches!(punct.as_char(), '*' | '+' | '?') => Some(punct.as_char()),
                    _ => None,
                };
                let (separator, op, width) = match (op(trees.get(at)), op(trees.get(at + 1))) {
                    (Some(_), Some(op)) if !tokens::is_punct(trees.get(at), '?') || matcher => {
                        let separated = !tokens::is_punct(trees.get(at), '*');
                        if separated { (leaf(trees.get(at)?), op, 2) } else { (None, '*', 1) }
                    }
                    (Some(op), _) => (None, op, 1),
                    (None, Some(op)) => (Some(leaf(trees.get(at)?)?), op, 2),
                    (None, None) => {
                        // `=>` and `::` are separators of two tokens
                        let op = op(trees.get(at + 2))?;
                        (Some(leaf(trees.get(at)?)?), op, 3)
                    }
                };
                at += width;
                out.push(Part::Repeat(inner, separator, op));
            }
            _ => out.push(Part::Leaf(Leaf::Punct('$', false))),
        }
    }
    Some(out)
}

#[derive(Clone, Debug)]
enum Bound {
    One(TokenStream),
    Many(Vec<Bindings>),
}

type Bindings = HashMap<Ustr, Bound>;

fn no_match<T>(input: ParseStream) -> syn::Result<T> {
    Err(input.error("no rule matches"))
}

fn match_leaf(leaf: &Leaf, input: ParseStream) -> syn::Result<()> {
    let tree: TokenTree = input.parse()?;
    if is_leaf(&tree, leaf) { Ok(()) } else { no_match(input) }
}

fn is_leaf(tree: &TokenTree, leaf: &Leaf) -> bool {
    match (tree, leaf) {
        (TokenTree::Ident(ident), Leaf::Ident(name)) => ident == name,
        (TokenTree::Punct(punct), Leaf::Punct(c, _)) => punct.as_char() == *c,
        (TokenTree::Literal(literal), Leaf::Literal(text)) => literal.to_string() == *text,
        // an `expr` or `ident` of an outer macro stands in a group without delimiters
        (TokenTree::Group(group), _) if group.delimiter() == Delimiter::None => {
            let inner: Vec<TokenTree> = group.stream().into_iter().collect();
            matches!((inner.as_slice(), leaf), ([TokenTree::Ident(ident)], Leaf::Ident(name)) if ident == name)
                || matches!((inner.as_slice(), leaf), ([TokenTree::Literal(literal)], Leaf::Literal(text)) if literal.to_string() == *text)
        }
        _ => false,
    }
}

/// Parses one fragment and returns its tokens.
fn fragment(kind: &str, input: ParseStream) -> syn::Result<TokenStream> {
    if kind == "tt" {
        let tree: TokenTree = input.parse()?;
        // a lifetime is one token tree, and so is a compound operator
        let mut out = vec![tree];
        if let Some(TokenTree::Punct(punct)) = out.first()
            && punct.spacing() == Spacing::Joint
        {
            let lifetime = punct.as_char() == '\'';
            let mut last = punct.as_char();
            for _ in 0..2 {
                let fork = input.fork();
                let Ok(next) = fork.parse::<TokenTree>() else { break };
                let joins = match &next {
                    TokenTree::Ident(_) => lifetime,
                    TokenTree::Punct(next) => !lifetime && compound(last, next.as_char()),
                    _ => false,
                };
                if !joins {
                    break;
                }
                let TokenTree::Punct(next) = input.parse::<TokenTree>().inspect(|tree| out.push(tree.clone()))? else { break };
                last = next.as_char();
                if next.spacing() != Spacing::Joint {
                    break;
                }
            }
        }
        return Ok(out.into_iter().collect());
    }
    let start = input.cursor();
    match kind {
        "ident" => {
            let fork = input.fork();
            match fork.call(Ident::parse_any) {
                Ok(ident) if ident != "_" => {
                    input.call(Ident::parse_any)?;
                }
                _ => return no_match(input),
            }
        }
        "expr" | "expr_2021" => {
            if input.is_empty() || (input.peek(syn::Token![_]) && kind == "expr_2021") {
                return no_match(input);
            }
            input.parse::<syn::Expr>()?;
        }
        "ty" => {
            input.parse::<syn::Type>()?;
        }
        "path" => {
            input.parse::<syn::TypePath>()?;
        }
        "pat" => {
            input.call(syn::Pat::parse_multi_with_leading_vert)?;
        }
        "pat_param" => {
            input.call(syn::Pat::parse_single)?;
        }
        "stmt" => statement(input)?,
        "block" => {
            input.parse::<syn::Block>()?;
        }
        "item" => {
            input.parse::<syn::Item>()?;
        }
        "meta" => {
            input.parse::<syn::Meta>()?;
        }
        "vis" => {
            input.parse::<syn::Visibility>()?;
        }
        "lifetime" => {
            input.parse::<syn::Lifetime>()?;
        }
        "literal" => {
            if input.peek(syn::Token![-]) {
                input.parse::<syn::Token![-]>()?;
            }
            input.parse::<syn::Lit>()?;
        }
        _ => return no_match(input),
    }
    let end = input.cursor();
    let mut cursor = start;
    let mut out = Vec::new();
    while cursor != end {
        let Some((tree, next)) = cursor.token_tree() else { break };
        out.push(tree);
        cursor = next;
    }
    let stream: TokenStream = out.into_iter().collect();
    if kind.starts_with("expr") {
        return Ok(TokenStream::from(TokenTree::Group(Group::new(Delimiter::None, stream))));
    }
    Ok(stream)
}

fn statement(input: ParseStream) -> syn::Result<()> {
    if input.peek(syn::Token![let]) {
        input.parse::<syn::Token![let]>()?;
        input.call(syn::Pat::parse_single)?;
        if input.peek(syn::Token![:]) {
            input.parse::<syn::Token![:]>()?;
            input.parse::<syn::Type>()?;
        }
        if input.peek(syn::Token![=]) {
            input.parse::<syn::Token![=]>()?;
            input.parse::<syn::Expr>()?;
        }
        return Ok(());
    }
    let fork = input.fork();
    if fork.parse::<syn::Item>().is_ok_and(|item| !matches!(item, syn::Item::Macro(_) | syn::Item::Verbatim(_))) {
        input.parse::<syn::Item>()?;
        return Ok(());
    }
    input.parse::<syn::Expr>().map(|_| ())
}

fn compound(a: char, b: char) -> bool {
    matches!(
        (a, b),
        (':', ':')
            | ('=', '=' | '>')
            | ('!' | '<' | '>' | '+' | '-' | '*' | '/' | '%' | '^' | '&' | '|', '=')
            | ('&', '&')
            | ('|', '|')
            | ('-' | '>', '>')
            | ('<', '<' | '-')
            | ('.', '.' | '=')
    )
}

fn match_parts(parts: &[Part], input: ParseStream, bindings: &mut Bindings) -> syn::Result<()> {
    let mut rest = parts;
    while let Some((part, after)) = rest.split_first() {
        rest = after;
        match part {
            Part::Leaf(leaf) => match_leaf(leaf, input)?,
            Part::Crate => {
                input.call(Ident::parse_any)?;
            }
            Part::Var(name, kind) => {
                let found = fragment(kind.as_str(), input)?;
                bindings.insert(*name, Bound::One(found));
            }
            Part::Group(delimiter, inner) => {
                let tree: TokenTree = input.parse()?;
                let Some(group) = tokens::group(Some(&tree), *delimiter) else { return no_match(input) };
                let found = match_all(inner, group.stream())?;
                bindings.extend(found);
            }
            Part::Repeat(inner, separator, op) => repeat(inner, separator.as_ref(), *op, after, input, bindings)?,
        }
    }
    Ok(())
}

fn repeat(
    inner: &[Part],
    separator: Option<&Leaf>,
    op: char,
    after: &[Part],
    input: ParseStream,
    bindings: &mut Bindings,
) -> syn::Result<()> {
    use syn::parse::discouraged::Speculative as _;
    let mut found = Vec::new();
    loop {
        if input.is_empty() || (op == '?' && found.len() == 1) {
            break;
        }
        // a literal token that must come next ends a repetition that would swallow it
        if let Some(Part::Leaf(next)) = after.first()
            && !matches!(inner.first(), Some(Part::Leaf(_)))
            && match_leaf(next, &input.fork()).is_ok()
            && !matches!(next, Leaf::Punct(..) if separator.is_none() && matches!(inner.first(), Some(Part::Var(_, kind)) if kind == "tt"))
        {
            break;
        }
        let fork = input.fork();
        if let (Some(separator), false) = (separator, found.is_empty())
            && match_leaf(separator, &fork).is_err()
        {
            break;
        }
        if let (Some(Leaf::Punct('=' | ':', true)), false) = (separator, found.is_empty()) {
            fork.parse::<TokenTree>()?;
        }
        let mut one = Bindings::new();
        if match_parts(inner, &fork, &mut one).is_err() {
            break;
        }
        let before = input.cursor();
        input.advance_to(&fork);
        if input.cursor() == before {
            break;
        }
        found.push(one);
    }
    if op == '+' && found.is_empty() {
        return no_match(input);
    }
    let mut names = Vec::new();
    variables(inner, &mut names);
    for name in names {
        let column = found.iter().filter_map(|one| one.get(&name).map(|bound| Bindings::from([(name, bound.clone())]))).collect();
        bindings.insert(name, Bound::Many(column));
    }
    Ok(())
}

fn variables(parts: &[Part], out: &mut Vec<Ustr>) {
    for part in parts {
        match part {
            Part::Var(name, _) => out.push(*name),
            Part::Group(_, inner) | Part::Repeat(inner, ..) => variables(inner, out),
            Part::Leaf(_) | Part::Crate => {}
        }
    }
}

fn match_all(parts: &[Part], stream: TokenStream) -> syn::Result<Bindings> {
    let parser = |input: ParseStream| {
        let mut bindings = Bindings::new();
        match_parts(parts, input, &mut bindings)?;
        if input.is_empty() { Ok(bindings) } else { no_match(input) }
    };
    parser.parse2(stream)
}

struct Writer<'a> {
    krate: &'a str,
    left: usize,
}

impl Writer<'_> {
    fn write(&mut self, parts: &[Part], bindings: &Bindings, out: &mut Vec<TokenTree>) -> Option<()> {
        for part in parts {
            self.left = self.left.checked_sub(1)?;
            match part {
                Part::Leaf(leaf) => out.push(token(leaf)?),
                Part::Crate => out.push(TokenTree::Ident(Ident::new(self.krate, Span::call_site()))),
                Part::Group(delimiter, inner) => {
                    let mut content = Vec::new();
                    self.write(inner, bindings, &mut content)?;
                    let mut group = Group::new(*delimiter, content.into_iter().collect());
                    group.set_span(Span::call_site());
                    out.push(TokenTree::Group(group));
                }
                Part::Var(name, _) => match bindings.get(name) {
                    Some(Bound::One(stream)) => {
                        let before = out.len();
                        out.extend(stream.clone());
                        self.left = self.left.checked_sub(out.len() - before)?;
                    }
                    Some(Bound::Many(_)) => return None,
                    None => {
                        out.push(TokenTree::Punct(Punct::new('$', Spacing::Alone)));
                        out.push(token(&Leaf::Ident(name.to_string()))?);
                    }
                },
                Part::Repeat(inner, separator, _) => self.repeat(inner, separator.as_ref(), bindings, out)?,
            }
        }
        Some(())
    }

    fn repeat(&mut self, inner: &[Part], separator: Option<&Leaf>, bindings: &Bindings, out: &mut Vec<TokenTree>) -> Option<()> {
        let mut names = Vec::new();
        variables(inner, &mut names);
        let driving: Vec<(Ustr, &Vec<Bindings>)> = names
            .iter()
            .filter_map(|name| match bindings.get(name) {
                Some(Bound::Many(rows)) => Some((*name, rows)),
                _ => None,
            })
            .collect();
        let count = driving.iter().map(|(_, rows)| rows.len()).max()?;
        let mut scope = bindings.clone();
        for row in 0..count {
            for (name, rows) in &driving {
                if let Some(bound) = rows.get(row).and_then(|row| row.get(name)) {
                    scope.insert(*name, bound.clone());
                }
            }
            if let (Some(separator), true) = (separator, row > 0) {
                out.push(token(separator)?);
                if let Leaf::Punct(first @ ('=' | ':'), true) = separator {
                    out.push(TokenTree::Punct(Punct::new(if *first == '=' { '>' } else { ':' }, Spacing::Alone)));
                }
            }
            self.write(inner, &scope, out)?;
        }
        Some(())
    }
}

fn token(leaf: &Leaf) -> Option<TokenTree> {
    Some(match leaf {
        Leaf::Ident(name) => TokenTree::Ident(match name.strip_prefix("r#") {
            Some(raw) => Ident::new_raw(raw, Span::call_site()),
            None => Ident::new(name, Span::call_site()),
        }),
        Leaf::Punct(c, joint) => TokenTree::Punct(Punct::new(*c, if *joint { Spacing::Joint } else { Spacing::Alone })),
        Leaf::Literal(text) => {
            let mut literal: Literal = text.parse().ok()?;
            literal.set_span(Span::call_site());
            TokenTree::Literal(literal)
        }
    })
}

/// The name that stands for `$crate` of a crate in expansions.
#[must_use]
pub fn crate_name(krate: u32) -> String {
    format!("__underpin_crate_{krate}")
}

/// The crate that such a name stands for.
#[must_use]
pub fn crate_of(name: &str) -> Option<u32> {
    name.strip_prefix("__underpin_crate_")?.parse().ok()
}

/// Expands one invocation with the first rule that matches. `left`: how many tokens it may still write.
#[must_use]
pub fn transcribe(rules: &Rules, krate: u32, args: &TokenStream, left: &Cell<usize>) -> Option<TokenStream> {
    let (bindings, body) = first_match(rules, args)?;
    let name = crate_name(krate);
    let mut writer = Writer { krate: &name, left: left.get() };
    let mut out = Vec::new();
    let written = writer.write(body, &bindings, &mut out);
    left.set(writer.left);
    written?;
    Some(out.into_iter().collect())
}

/// The first rule that matches: what its variables stand for and its body.
fn first_match<'r>(rules: &'r Rules, args: &TokenStream) -> Option<(Bindings, &'r [Part])> {
    let matched = Cell::new(None);
    let mut from = 0;
    loop {
        let parser = |input: ParseStream| {
            let (at, bindings) = match_from(rules, from, input)?;
            matched.set(Some(at));
            Ok(bindings)
        };
        let found = parser.parse2(args.clone());
        let at = matched.take()?;
        match found {
            Ok(bindings) => return rules.rules.get(at).map(|(_, body)| (bindings, body.as_slice())),
            // a fragment left tokens in brackets, which syn tells at the end alone: the rule does not match
            Err(_) => from = at + 1,
        }
    }
}

/// The first rule from this one on that matches all of the input. They are tried on one buffer, and most are told by their first token:
/// macros that are tables have a rule for each of theirs.
fn match_from(rules: &Rules, from: usize, input: ParseStream) -> syn::Result<(usize, Bindings)> {
    use syn::parse::discouraged::Speculative as _;
    let first = OnceCell::new();
    let first = || first.get_or_init(|| input.cursor().token_tree().map(|(tree, _)| tree)).as_ref();
    for (at, (matcher, _)) in rules.rules.iter().enumerate().skip(from) {
        if let Some(Part::Leaf(leaf)) = matcher.first()
            && !first().is_some_and(|tree| is_leaf(tree, leaf))
        {
            continue;
        }
        let fork = input.fork();
        let mut bindings = Bindings::new();
        if match_parts(matcher, &fork, &mut bindings).is_ok() && fork.is_empty() {
            input.advance_to(&fork);
            return Ok((at, bindings));
        }
    }
    no_match(input)
}

/// What an invocation expands to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expansion {
    /// What it reads as.
    pub reading: Reading,
    /// The items in its blocks.
    pub scopes: Vec<BlockScope>,
}

/// Expands a macro call of the facts, nested calls included. `lookup` finds a definition and the crate it stands in.
#[must_use]
pub fn expansion<'r>(call: &MacroCall, position: Position, lookup: &dyn Fn(&Path) -> Option<(&'r Rules, u32)>) -> Option<Expansion> {
    let (rules, krate) = lookup(&call.path)?;
    let found = expand_text(call, position, rules, krate, lookup);
    proc_macro2::extra::invalidate_current_thread_spans();
    found
}

fn expand_text<'r>(
    call: &MacroCall,
    position: Position,
    rules: &Rules,
    krate: u32,
    lookup: &dyn Fn(&Path) -> Option<(&'r Rules, u32)>,
) -> Option<Expansion> {
    let args: TokenStream = call.tokens.parse().ok()?;
    let left = Cell::new(MAX_TOKENS);
    let expanded = transcribe(rules, krate, &args, &left)?;
    let nested_left = Cell::new(MAX_NESTED);
    let nested = |path: &Path, args: &TokenStream| {
        let (rules, krate) = lookup(path)?;
        let Some(fewer) = nested_left.get().checked_sub(1) else { return Some(None) };
        nested_left.set(fewer);
        Some(transcribe(rules, krate, args, &left))
    };
    let mut lower = Lower::new(Origin::Expansion(call.line), Some(&nested));
    let mut reading = None;
    let body = lower.expansion_body(|lower| {
        reading = Some(lower.expansion(&expanded, position));
        Expr::Unknown
    });
    let reading = reading.filter(|reading| !matches!(reading, Reading::Paths(_)))?;
    Some(Expansion { reading, scopes: body.scopes })
}
