//! Macros whose grammar is known by name, and readings of those whose grammar is not.
//!
//! The macros are those of the standard library and a few that half of all crates use; a macro of the workspace
//! is expanded instead (see `expand`), whatever its name.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::parse::{Parse as _, ParseStream, Parser as _};
use syn::punctuated::Punctuated;
use ustr::Ustr;

use crate::extract::tokens;
use crate::model::cfg::Cfg;
use crate::model::facts::{Field, Function, GenericArgs, Impl, Item, ItemKind, Path, Segment, Segments, Struct, Type, Visibility};

/// Macros of the standard library that cannot be anything else in practice: their tokens are not kept.
#[must_use]
pub fn is_std(name: &str) -> bool {
    matches!(
        name,
        "assert"
            | "assert_eq"
            | "assert_ne"
            | "debug_assert"
            | "debug_assert_eq"
            | "debug_assert_ne"
            | "eprint"
            | "eprintln"
            | "format"
            | "format_args"
            | "matches"
            | "panic"
            | "print"
            | "println"
            | "todo"
            | "unimplemented"
            | "unreachable"
            | "vec"
            | "write"
            | "writeln"
            | "concat"
            | "stringify"
            | "env"
            | "option_env"
            | "include_str"
            | "include_bytes"
            | "line"
            | "file"
            | "column"
            | "module_path"
            | "dbg"
            | "compile_error"
            | "cfg"
            | "addr_of"
            | "addr_of_mut"
            | "thread_local"
    )
}

/// Whether a macro in statement position declares items.
#[must_use]
pub fn is_item_macro(mac: &syn::Macro) -> bool {
    mac.path
        .segments
        .last()
        .is_some_and(|last| matches!(last.ident.to_string().as_str(), "thread_local" | "lazy_static" | "bitflags" | "pin_project"))
}

type CfgItems = Vec<(Option<Cfg>, syn::Item)>;

/// Items of a macro whose form is known by its name.
#[must_use]
pub fn items(name: &str, stream: &TokenStream) -> Option<CfgItems> {
    match name {
        "cfg_if" => {
            let mut out = Vec::new();
            for (cfg, body) in cfg_if(stream)? {
                out.extend(parse_items(&body)?.into_iter().map(|(_, item)| (Some(cfg.clone()), item)));
            }
            Some(out)
        }
        "lazy_static" => {
            let mut out = Vec::new();
            let mut after_static = false;
            for tree in stream.clone() {
                let is_ref = matches!(&tree, TokenTree::Ident(ident) if ident == "ref");
                let skip = after_static && is_ref;
                after_static = matches!(&tree, TokenTree::Ident(ident) if ident == "static");
                if !skip {
                    out.push(tree);
                }
            }
            parse_items(&out.into_iter().collect())
        }
        "bitflags" => bitflags(stream),
        _ => None,
    }
}

/// `struct A: u32 { const B = 1; }` of bitflags as `struct A(u32); impl A { pub const B: A = 1; }`.
fn bitflags(stream: &TokenStream) -> Option<CfgItems> {
    let trees: Vec<TokenTree> = stream.clone().into_iter().collect();
    let mut out: Vec<TokenTree> = Vec::new();
    let mut head: Vec<TokenTree> = Vec::new();
    let mut at = 0;
    while let Some(tree) = trees.get(at) {
        let keyword = matches!(tree, TokenTree::Ident(ident) if ident == "struct" || ident == "impl");
        let (true, Some(TokenTree::Ident(name)), true) = (keyword, trees.get(at + 1), tokens::is_punct(trees.get(at + 2), ':')) else {
            head.push(tree.clone());
            at += 1;
            continue;
        };
        let end = (at + 3..trees.len()).find(|&end| tokens::group(trees.get(end), Delimiter::Brace).is_some())?;
        let body = tokens::group(trees.get(end), Delimiter::Brace)?;
        if matches!(tree, TokenTree::Ident(ident) if ident == "struct") {
            out.append(&mut head);
            let bits = trees.get(at + 3..end)?.iter().cloned().collect();
            let fields = proc_macro2::Group::new(Delimiter::Parenthesis, bits);
            out.extend([tree.clone(), TokenTree::Ident(name.clone()), TokenTree::Group(fields)]);
            out.extend(";".parse::<TokenStream>().ok()?);
        }
        head.clear();
        out.extend("impl".parse::<TokenStream>().ok()?);
        out.push(TokenTree::Ident(name.clone()));
        out.push(TokenTree::Group(proc_macro2::Group::new(Delimiter::Brace, bitflags_constants(&body.stream(), name)?)));
        at = end + 1;
    }
    parse_items(&out.into_iter().collect())
}

fn bitflags_constants(stream: &TokenStream, ty: &proc_macro2::Ident) -> Option<TokenStream> {
    let mut out: Vec<TokenTree> = Vec::new();
    let mut name_next = false;
    for tree in stream.clone() {
        if name_next {
            let name = if matches!(&tree, TokenTree::Ident(_)) { tree.clone() } else { return None };
            out.push(name);
            out.extend(":".parse::<TokenStream>().ok()?);
            out.push(TokenTree::Ident(ty.clone()));
            name_next = false;
            continue;
        }
        name_next = matches!(&tree, TokenTree::Ident(ident) if ident == "const");
        if name_next {
            out.extend("pub".parse::<TokenStream>().ok()?);
        }
        out.push(tree);
    }
    Some(out.into_iter().collect())
}

/// Items in a row.
#[must_use]
pub fn parse_items(stream: &TokenStream) -> Option<CfgItems> {
    let file = syn::parse2::<syn::File>(stream.clone()).ok()?;
    file.items.iter().all(|item| !matches!(item, syn::Item::Verbatim(_))).then_some(())?;
    Some(file.items.into_iter().map(|item| (None, item)).collect())
}

/// Items of an impl in a row.
#[must_use]
pub fn parse_impl_items(stream: &TokenStream) -> Option<Vec<syn::ImplItem>> {
    many::<syn::ImplItem>.parse2(stream.clone()).ok()
}

/// Items of a trait in a row.
#[must_use]
pub fn parse_trait_items(stream: &TokenStream) -> Option<Vec<syn::TraitItem>> {
    many::<syn::TraitItem>.parse2(stream.clone()).ok()
}

fn many<T: syn::parse::Parse>(input: ParseStream) -> syn::Result<Vec<T>> {
    let mut out = Vec::new();
    while !input.is_empty() {
        out.push(input.parse()?);
    }
    Ok(out)
}

/// The branches of `cfg_if!`: each with its predicate, the earlier ones negated.
fn cfg_if(stream: &TokenStream) -> Option<Vec<(Cfg, TokenStream)>> {
    let trees: Vec<TokenTree> = stream.clone().into_iter().collect();
    let mut out = Vec::new();
    let mut before: Option<Cfg> = None;
    let mut at = 0;
    let ident = |at: usize, name: &str| matches!(trees.get(at), Some(TokenTree::Ident(ident)) if ident == name);
    loop {
        let mut own = None;
        if ident(at, "if") {
            let predicate = tokens::group(trees.get(at + 2), Delimiter::Bracket)?;
            let inner: Vec<TokenTree> = predicate.stream().into_iter().collect();
            let list = tokens::group(inner.get(1), Delimiter::Parenthesis)?;
            own = Some(Cfg::parse(&list.stream().to_string())?);
            at += 3;
        }
        let body = tokens::group(trees.get(at), Delimiter::Brace)?.stream();
        let mut cfg = own.clone().unwrap_or(Cfg::TRUE);
        if let Some(before) = &before {
            cfg = Cfg::Not(Box::new(before.clone())).and(cfg);
        }
        out.push((cfg, body));
        at += 1;
        if !ident(at, "else") {
            return (at >= trees.len()).then_some(out);
        }
        at += 1;
        let own = own?;
        before = Some(match before {
            Some(before) => Cfg::Any(vec![before, own]),
            None => own,
        });
    }
}

/// The branches of `cfg_if!` among statements.
#[must_use]
pub fn cfg_if_statements(stream: &TokenStream) -> Option<Vec<(Cfg, Vec<syn::Stmt>)>> {
    cfg_if(stream)?.into_iter().map(|(cfg, body)| Some((cfg, syn::Block::parse_within.parse2(body).ok()?))).collect()
}

/// `expr, pat if guard` of `matches!`.
#[must_use]
pub fn matches_args(stream: &TokenStream) -> Option<(syn::Expr, syn::Pat, Option<syn::Expr>)> {
    let parse = |input: ParseStream| {
        let expr: syn::Expr = input.parse()?;
        input.parse::<syn::Token![,]>()?;
        let pat = input.call(syn::Pat::parse_multi_with_leading_vert)?;
        let guard = if input.peek(syn::Token![if]) {
            input.parse::<syn::Token![if]>()?;
            Some(input.parse()?)
        } else {
            None
        };
        input.parse::<TokenStream>()?;
        Ok((expr, pat, guard))
    };
    parse.parse2(stream.clone()).ok()
}

/// `elem; len` of `vec!`.
#[must_use]
pub fn repeat_args(stream: &TokenStream) -> Option<(syn::Expr, syn::Expr)> {
    let parse = |input: ParseStream| {
        let elem: syn::Expr = input.parse()?;
        input.parse::<syn::Token![;]>()?;
        Ok((elem, input.parse()?))
    };
    parse.parse2(stream.clone()).ok()
}

/// One branch of `select!`.
pub struct SelectBranch {
    /// `pat = future`; none for `else`.
    pub future: Option<(syn::Pat, syn::Expr)>,
    /// `if guard`
    pub guard: Option<syn::Expr>,
    /// The handler.
    pub body: syn::Expr,
}

/// The branches of tokio's and futures' `select!`.
#[must_use]
pub fn select_branches(stream: &TokenStream) -> Option<Vec<SelectBranch>> {
    let parse = |input: ParseStream| {
        let mut out = Vec::new();
        if input.peek(syn::Ident) && input.peek2(syn::Token![;]) {
            input.parse::<syn::Ident>()?;
            input.parse::<syn::Token![;]>()?;
        }
        while !input.is_empty() {
            let mut future = None;
            let mut guard = None;
            if input.peek(syn::Token![else]) {
                input.parse::<syn::Token![else]>()?;
            } else if input.peek(syn::Ident) && input.peek2(syn::Token![=>]) {
                input.parse::<syn::Ident>()?;
            } else {
                let pat = input.call(syn::Pat::parse_multi_with_leading_vert)?;
                input.parse::<syn::Token![=]>()?;
                future = Some((pat, input.parse()?));
                if input.peek(syn::Token![,]) {
                    input.parse::<syn::Token![,]>()?;
                    input.parse::<syn::Token![if]>()?;
                    guard = Some(input.parse()?);
                }
            }
            input.parse::<syn::Token![=>]>()?;
            let block = input.peek(syn::token::Brace);
            let body = if block { input.parse::<syn::Block>().map(block_expr)? } else { input.parse()? };
            if input.peek(syn::Token![,]) {
                input.parse::<syn::Token![,]>()?;
            }
            out.push(SelectBranch { future, guard, body });
        }
        Ok(out)
    };
    parse.parse2(stream.clone()).ok()
}

fn block_expr(block: syn::Block) -> syn::Expr {
    syn::Expr::Block(syn::ExprBlock { attrs: Vec::new(), label: None, block })
}

/// Comma-separated expressions.
#[must_use]
pub fn comma_exprs(stream: &TokenStream) -> Option<Vec<syn::Expr>> {
    let parser = Punctuated::<syn::Expr, syn::Token![,]>::parse_terminated;
    Some(parser.parse2(stream.clone()).ok()?.into_iter().collect())
}

/// The parts between `,`, `;` and `=>`.
#[must_use]
pub fn lenient_parts(stream: &TokenStream) -> Vec<TokenStream> {
    let mut out = Vec::new();
    for part in tokens::split(stream, ',') {
        for part in tokens::split(&part, ';') {
            let mut current: Vec<TokenTree> = Vec::new();
            for tree in part {
                let arrow = tokens::is_punct(Some(&tree), '>') && tokens::is_punct(current.last(), '=');
                if arrow {
                    current.pop();
                    out.push(current.drain(..).collect());
                } else {
                    current.push(tree);
                }
            }
            out.push(current.into_iter().collect());
        }
    }
    out
}

/// An expression behind the prefixes of logging macros: `name = value`, `%value`, `?value`, `name: value`.
#[must_use]
pub fn lenient_expr(stream: &TokenStream) -> Option<syn::Expr> {
    if stream.is_empty() {
        return None;
    }
    let mut trees: Vec<TokenTree> = stream.clone().into_iter().collect();
    let named = matches!(trees.first(), Some(TokenTree::Ident(_)))
        && (tokens::is_punct(trees.get(1), '=') || (tokens::is_punct(trees.get(1), ':') && !tokens::is_punct(trees.get(2), ':')));
    if named {
        trees.drain(..2);
    }
    if tokens::is_punct(trees.first(), '%') || tokens::is_punct(trees.first(), '?') {
        trees.remove(0);
    }
    syn::Expr::parse.parse2(trees.into_iter().collect()).ok()
}

// ---- pin-project ----

/// The arguments of `#[pin_project(…)]`.
#[must_use]
pub fn pin_project(attrs: &[syn::Attribute]) -> Option<TokenStream> {
    let attr = attrs.iter().find(|attr| attr.path().segments.last().is_some_and(|last| last.ident == "pin_project"))?;
    match &attr.meta {
        syn::Meta::List(list) => Some(list.tokens.clone()),
        _ => Some(TokenStream::new()),
    }
}

/// `#[project = Name]` of pin-project-lite in the form of `pin_project`'s arguments.
#[must_use]
pub fn lite_args(item: &syn::Item) -> TokenStream {
    let attrs = match item {
        syn::Item::Struct(item) => &item.attrs,
        syn::Item::Enum(item) => &item.attrs,
        _ => return TokenStream::new(),
    };
    let mut out = String::new();
    for attr in attrs {
        if let syn::Meta::NameValue(pair) = &attr.meta
            && let Some(key) = pair.path.get_ident()
            && let syn::Expr::Path(value) = &pair.value
            && let Some(value) = value.path.get_ident()
        {
            out.extend([key.to_string(), " = ".to_owned(), value.to_string(), ",".to_owned()]);
        }
    }
    out.parse().unwrap_or_default()
}

/// Which fields carry `#[pin]`.
#[must_use]
pub fn pinned(fields: &syn::Fields) -> Vec<bool> {
    fields.iter().map(|field| field.attrs.iter().any(|attr| attr.path().is_ident("pin"))).collect()
}

fn path_type(names: &[&str], args: Vec<Type>) -> Type {
    let mut segments: Segments = names.iter().map(|name| Segment { name: Ustr::from(name), args: None }).collect();
    if let (Some(last), false) = (segments.last_mut(), args.is_empty()) {
        last.args = Some(Box::new(GenericArgs { types: args, ..GenericArgs::default() }));
    }
    Type::Path(Box::new(Path { global: names.first() == Some(&"std"), foreign: true, segments, ..Path::default() }))
}

fn project_fields(fields: &[Field], pinned: &[bool], mark: &dyn Fn(Type) -> Type) -> Vec<Field> {
    let mut out = fields.to_vec();
    for (field, pinned) in out.iter_mut().zip(pinned) {
        let reference = mark(std::mem::replace(&mut field.ty, Type::Infer));
        field.ty = if *pinned { path_type(&["std", "pin", "Pin"], vec![reference]) } else { reference };
        field.values.clear();
    }
    out
}

/// What `pin_project` generates that code can name: the projected types and the methods that make them.
#[must_use]
pub fn projection(item: &Item, args: &TokenStream, pinned: &[Vec<bool>]) -> Vec<Item> {
    let mut names = [("project", None), ("project_ref", None)];
    for part in tokens::split(args, ',') {
        let trees: Vec<TokenTree> = part.into_iter().collect();
        if let (Some(TokenTree::Ident(key)), Some(TokenTree::Ident(value))) = (trees.first(), trees.get(2)) {
            for (name, chosen) in &mut names {
                if key == *name {
                    *chosen = Some(tokens::name(value));
                }
            }
        }
    }
    let mut out = Vec::new();
    for (method, chosen) in names {
        let name = chosen.unwrap_or_else(|| Ustr::from(&format!("__{}_{method}", item.name)));
        let mark = |ty: Type| Type::Ref(Box::new(ty));
        let mut made = item.clone();
        made.name = name;
        made.macros.clear();
        made.values.clear();
        let generics = match &mut made.kind {
            ItemKind::Struct(inner) => {
                inner.fields = project_fields(&inner.fields, pinned.first().map(Vec::as_slice).unwrap_or_default(), &mark);
                inner.generics.clone()
            }
            ItemKind::Enum(inner) => {
                for (variant, pinned) in inner.variants.iter_mut().zip(pinned) {
                    variant.fields = project_fields(&variant.fields, pinned, &mark);
                    variant.discriminant = None;
                }
                inner.generics.clone()
            }
            _ => return Vec::new(),
        };
        if made.vis == Visibility::Public {
            made.vis = Visibility::Crate;
        }
        let own_args: Vec<Type> = generics.params.iter().map(|param| path_type(&[&param.name], Vec::new())).collect();
        let receiver = path_type(&["std", "pin", "Pin"], vec![Type::Ref(Box::new(path_type(&["Self"], Vec::new())))]);
        let function = Function {
            generics: crate::model::facts::Generics::default(),
            receiver: Some(receiver),
            params: Vec::new(),
            output: Some(path_type(&[&name], own_args.clone())),
            is_async: false,
            body: None,
            cognitive: 0,
            proc_macro: None,
        };
        let blank = |name: Ustr, kind: ItemKind| Item {
            name,
            line: item.line,
            vis: Visibility::Crate,
            cfg: item.cfg.clone(),
            test: item.test,
            macros: Vec::new(),
            values: Vec::new(),
            kind,
        };
        let method = blank(Ustr::from(method), ItemKind::Fn(Box::new(function)));
        let plain = Struct { generics: generics.clone(), fields: Vec::new(), is_value: false, is_union: false };
        let block = Impl { generics: plain.generics, of_trait: None, self_ty: path_type(&[&item.name], own_args), items: vec![method] };
        out.push(made);
        out.push(blank(Ustr::default(), ItemKind::Impl(Box::new(block))));
    }
    out
}

/// `LocalKey<T>`, the type of a `thread_local!`.
#[must_use]
pub fn local_key(ty: Type) -> Type {
    path_type(&["std", "thread", "LocalKey"], vec![ty])
}
