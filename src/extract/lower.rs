//! syn's tree into facts: one function a node. One file, because the grammar is one knot.
//!
//! Used for files and for what macros expand to alike; what differs is where a token's line comes from
//! ([`Origin`]) and that an expansion can look up macros (`expand`).

use proc_macro2::{Span, TokenStream};
use smallvec::smallvec;
use syn::punctuated::Punctuated;
use ustr::Ustr;

use crate::extract::attrs::{self, Attrs};
use crate::extract::cognitive;
use crate::extract::scan::Scan;
use crate::extract::special;
use crate::extract::tokens;
use crate::model::cfg::Cfg;
use crate::model::facts::{
    Arm, Binding, Block, BlockScope, Body, Closure, Const, Enum, Expr, Field, Function, GenericArgs, GenericParam, Generics, Impl, Import,
    Item, ItemKind, Let, Link, LinkKind, Lit, MacroCall, MacroRules, MethodCall, Module, Operator, Pat, Path, Reading, Segment, Segments,
    Stmt, Struct, StructExpr, Trait, Type, TypeAlias, Variant, Visibility,
};
use crate::model::project::Lines;

/// Finds the tokens that a macro call expands to: `None` where its definition is not at hand, `Some(None)` where no rule matches or
/// the expansion was given up.
pub type Expand<'a> = &'a dyn Fn(&Path, &TokenStream) -> Option<Option<TokenStream>>;

/// Where tokens come from.
#[derive(Clone, Copy)]
pub enum Origin<'a> {
    /// A file, with its lines.
    File(&'a Scan),
    /// A macro's expansion: the line where the invocation's tokens start; tokens without a place are the macro's own.
    Expansion(u32),
}

/// The state of lowering one file or expansion.
pub struct Lower<'a> {
    origin: Origin<'a>,
    expand: Option<Expand<'a>>,
    scopes: Vec<BlockScope>,
    scope: Option<u32>,
    cfgs: Vec<Cfg>,
    inside: Vec<(Ustr, Option<Ustr>)>,
    in_macro: bool,
    in_body: bool,
    /// Files that are named, for the loader.
    pub links: Vec<Link>,
    /// Rust files whose text is taken in.
    pub texts: Vec<Ustr>,
}

fn ty_name(name: &str) -> Type {
    Type::Path(Box::new(Path { segments: smallvec![Segment { name: Ustr::from(name), args: None }], ..Path::default() }))
}

impl<'a> Lower<'a> {
    /// A fresh state.
    #[must_use]
    pub fn new(origin: Origin<'a>, expand: Option<Expand<'a>>) -> Self {
        Self {
            origin,
            expand,
            scopes: Vec::new(),
            scope: None,
            cfgs: Vec::new(),
            inside: Vec::new(),
            in_macro: false,
            in_body: false,
            links: Vec::new(),
            texts: Vec::new(),
        }
    }

    fn line(&self, span: Span) -> u32 {
        self.place(span).0
    }

    /// Line and column, which cost one look-up together.
    fn place(&self, span: Span) -> (u32, u16) {
        let start = span.start();
        let line = u32::try_from(start.line).unwrap_or(u32::MAX);
        let column = u16::try_from(start.column).unwrap_or(u16::MAX);
        match self.origin {
            Origin::File(_) => (line, column),
            Origin::Expansion(base) if foreign(span) => (base, column),
            Origin::Expansion(base) => ((base + line).saturating_sub(1), column),
        }
    }

    fn is_foreign(&self, span: Span) -> bool {
        matches!(self.origin, Origin::Expansion(_)) && foreign(span)
    }

    fn attrs(&self, attributes: &[syn::Attribute]) -> Attrs {
        if attributes.iter().all(|attr| attr.path().is_ident("doc")) {
            return Attrs::default();
        }
        attrs::read(attributes, &|span| self.line(span))
    }

    fn cfg(&self, attributes: &[syn::Attribute]) -> Option<Box<Cfg>> {
        if attributes.iter().all(|attr| !(attr.path().is_ident("cfg") || attr.path().is_ident("cfg_attr"))) {
            return None;
        }
        self.attrs(attributes).cfg
    }

    // ---- paths and types ----

    fn vis(&self, vis: &syn::Visibility) -> Visibility {
        match vis {
            syn::Visibility::Public(_) => Visibility::Public,
            syn::Visibility::Restricted(restricted) if restricted.path.is_ident("crate") => Visibility::Crate,
            syn::Visibility::Restricted(restricted) if restricted.path.is_ident("self") => Visibility::Private,
            syn::Visibility::Restricted(restricted) => Visibility::In(self.plain_path(&restricted.path)),
            syn::Visibility::Inherited => Visibility::Private,
        }
    }

    fn plain_path(&self, path: &syn::Path) -> Path {
        let segments = path.segments.iter().map(|segment| Segment { name: tokens::name(&segment.ident), args: None }).collect();
        let last = path.segments.last().map_or_else(Span::call_site, |segment| segment.ident.span());
        let first = path.segments.first().map_or(last, |segment| segment.ident.span());
        let (line, column) = self.place(first);
        Path { line, column, global: path.leading_colon.is_some(), foreign: self.is_foreign(last), qself: None, segments }
    }

    fn path(&mut self, path: &syn::Path) -> Path {
        let mut out = self.plain_path(path);
        for (segment, fact) in path.segments.iter().zip(&mut out.segments) {
            fact.args = match &segment.arguments {
                syn::PathArguments::None => None,
                syn::PathArguments::AngleBracketed(args) => Some(Box::new(self.generic_args(args))),
                syn::PathArguments::Parenthesized(args) => Some(Box::new(GenericArgs {
                    types: args.inputs.iter().map(|arg| self.ty(&arg.ty)).collect(),
                    parenthesized: Some(self.output(&args.output).unwrap_or(Type::Tuple(Vec::new()))),
                    ..GenericArgs::default()
                })),
            };
        }
        out
    }

    fn qpath(&mut self, qself: Option<&syn::QSelf>, path: &syn::Path) -> Path {
        let mut out = self.path(path);
        out.qself = qself.map(|qself| Box::new((self.ty(&qself.ty), qself.position)));
        if let (Some(qself), true) = (qself, matches!(self.origin, Origin::File(_))) {
            out.line = self.line(qself.lt_token.span);
        }
        out
    }

    fn generic_args(&mut self, args: &syn::AngleBracketedGenericArguments) -> GenericArgs {
        let mut out = GenericArgs::default();
        for arg in &args.args {
            match arg {
                syn::GenericArgument::Type(ty) => out.types.push(self.ty(ty)),
                syn::GenericArgument::Const(expr) => {
                    out.types.push(Type::Infer);
                    if !matches!(expr, syn::Expr::Lit(_)) {
                        let expr = self.expr(expr);
                        out.consts.push(expr);
                    }
                }
                syn::GenericArgument::AssocType(assoc) => {
                    let ty = Some(self.ty(&assoc.ty));
                    out.bindings.push(Binding { name: tokens::name(&assoc.ident), ty, bounds: Vec::new() });
                }
                syn::GenericArgument::Constraint(constraint) => {
                    let bounds = self.bounds(&constraint.bounds);
                    out.bindings.push(Binding { name: tokens::name(&constraint.ident), ty: None, bounds });
                }
                _ => {}
            }
        }
        out
    }

    fn bounds(&mut self, bounds: &Punctuated<syn::TypeParamBound, syn::Token![+]>) -> Vec<Path> {
        let mut out = Vec::new();
        for bound in bounds {
            if let syn::TypeParamBound::Trait(bound) = bound {
                out.push(self.path(&bound.path));
            }
        }
        out
    }

    fn output(&mut self, output: &syn::ReturnType) -> Option<Type> {
        match output {
            syn::ReturnType::Default => None,
            syn::ReturnType::Type(_, ty) => Some(self.ty(ty)),
        }
    }

    fn ty(&mut self, ty: &syn::Type) -> Type {
        match ty {
            syn::Type::Array(array) => {
                let elem = self.ty(&array.elem);
                let len = self.expr(&array.len);
                Type::Array(Box::new((elem, len)))
            }
            syn::Type::FnPtr(function) => {
                let params = function.inputs.iter().map(|arg| self.ty(&arg.ty)).collect();
                Type::Fn(params, self.output(&function.output).map(Box::new))
            }
            syn::Type::Group(group) => self.ty(&group.elem),
            syn::Type::Paren(paren) => self.ty(&paren.elem),
            syn::Type::ImplTrait(bounds) => Type::Impl(self.bounds(&bounds.bounds)),
            syn::Type::TraitObject(bounds) => Type::Dyn(self.bounds(&bounds.bounds)),
            syn::Type::Macro(call) => Type::Macro(Box::new(self.macro_call(&call.mac, Position::Type))),
            syn::Type::Never(_) => Type::Never,
            syn::Type::Path(path) => Type::Path(Box::new(self.qpath(path.qself.as_ref(), &path.path))),
            syn::Type::Ptr(pointer) => Type::Ptr(Box::new(self.ty(&pointer.elem))),
            syn::Type::Reference(reference) => Type::Ref(Box::new(self.ty(&reference.elem))),
            syn::Type::Slice(slice) => Type::Slice(Box::new(self.ty(&slice.elem))),
            syn::Type::Tuple(tuple) => Type::Tuple(tuple.elems.iter().map(|elem| self.ty(elem)).collect()),
            _ => Type::Infer,
        }
    }

    fn generics(&mut self, generics: &syn::Generics) -> Generics {
        let mut out = Generics::default();
        for param in &generics.params {
            match param {
                syn::GenericParam::Type(param) => {
                    let bounds = self.bounds(&param.bounds);
                    let default = param.default.as_ref().map(|(_, ty)| self.ty(ty));
                    out.params.push(GenericParam { name: tokens::name(&param.ident), bounds, default, constant: None });
                }
                syn::GenericParam::Const(param) => {
                    let constant = Some(self.ty(&param.ty));
                    out.params.push(GenericParam { name: tokens::name(&param.ident), bounds: Vec::new(), default: None, constant });
                }
                syn::GenericParam::Lifetime(_) => {}
            }
        }
        for predicate in generics.where_clause.iter().flat_map(|clause| &clause.predicates) {
            if let syn::WherePredicate::Type(predicate) = predicate {
                let ty = self.ty(&predicate.bounded_ty);
                let bounds = self.bounds(&predicate.bounds);
                out.wheres.push((ty, bounds));
            }
        }
        out
    }

    // ---- items ----

    /// Items in a row.
    pub fn items(&mut self, items: &[syn::Item]) -> Vec<Item> {
        let mut out = Vec::with_capacity(items.len());
        for item in items {
            self.item(item, &mut out);
        }
        out
    }

    #[expect(clippy::too_many_lines, reason = "one arm a form of the grammar")]
    fn item(&mut self, item: &syn::Item, out: &mut Vec<Item>) {
        let blank = |this: &Self, attributes: &[syn::Attribute], vis: Visibility, name: Ustr, span: Span, kind: ItemKind| {
            let attrs = this.attrs(attributes);
            Item { name, line: this.line(span), vis, cfg: attrs.cfg, test: attrs.test, macros: attrs.macros, values: attrs.values, kind }
        };
        match item {
            syn::Item::Const(item) => {
                let kind = self.constant(&item.generics, &item.ty, Some(&item.expr), false);
                out.push(blank(self, &item.attrs, self.vis(&item.vis), tokens::name(&item.ident), item.ident.span(), kind));
            }
            syn::Item::Static(item) => {
                let kind = self.constant(&syn::Generics::default(), &item.ty, Some(&item.expr), true);
                out.push(blank(self, &item.attrs, self.vis(&item.vis), tokens::name(&item.ident), item.ident.span(), kind));
            }
            syn::Item::Enum(item) => {
                let generics = self.generics(&item.generics);
                let variants = item.variants.iter().map(|variant| self.variant(variant)).collect();
                let kind = ItemKind::Enum(Box::new(Enum { generics, variants }));
                out.push(blank(self, &item.attrs, self.vis(&item.vis), tokens::name(&item.ident), item.ident.span(), kind));
                if let Some(args) = special::pin_project(&item.attrs) {
                    let pinned = item.variants.iter().map(|variant| special::pinned(&variant.fields)).collect::<Vec<_>>();
                    out.extend(out.last().map(|last| special::projection(last, &args, &pinned)).unwrap_or_default());
                }
            }
            syn::Item::ExternCrate(item) => {
                let krate = tokens::name(&item.ident);
                let name = item.rename.as_ref().map_or(krate, |(_, rename)| tokens::name(rename));
                let kind = ItemKind::ExternCrate { krate, macro_use: self.attrs(&item.attrs).macro_use };
                out.push(blank(self, &item.attrs, self.vis(&item.vis), name, item.ident.span(), kind));
            }
            syn::Item::Fn(item) => {
                let mut function = self.function(&item.sig, Some(&item.block));
                let attrs = self.attrs(&item.attrs);
                function.proc_macro =
                    attrs.proc_macro.map(|(name, attribute)| (name.unwrap_or_else(|| tokens::name(&item.sig.ident)), attribute));
                let kind = ItemKind::Fn(Box::new(function));
                out.push(blank(self, &item.attrs, self.vis(&item.vis), tokens::name(&item.sig.ident), item.sig.ident.span(), kind));
            }
            syn::Item::ForeignMod(item) => self.foreign(item, out),
            syn::Item::Impl(item) => {
                let generics = self.generics(&item.generics);
                let of_trait = item.trait_.as_ref().map(|(path, _)| self.path(path));
                let self_ty = self.ty(&item.self_ty);
                let items = self.impl_items(&item.items);
                let kind = ItemKind::Impl(Box::new(Impl { generics, of_trait, self_ty, items }));
                out.push(blank(self, &item.attrs, Visibility::Private, Ustr::default(), item.impl_token.span, kind));
            }
            syn::Item::Macro(item) => self.item_macro(item, out),
            syn::Item::Mod(item) => {
                let module = self.module(item);
                out.push(blank(
                    self,
                    &item.attrs,
                    self.vis(&item.vis),
                    tokens::name(&item.ident),
                    item.ident.span(),
                    ItemKind::Mod(module),
                ));
            }
            syn::Item::Struct(item) => {
                let generics = self.generics(&item.generics);
                let fields = self.fields(&item.fields);
                let is_value = !matches!(item.fields, syn::Fields::Named(_));
                let kind = ItemKind::Struct(Box::new(Struct { generics, fields, is_value, is_union: false }));
                out.push(blank(self, &item.attrs, self.vis(&item.vis), tokens::name(&item.ident), item.ident.span(), kind));
                if let Some(args) = special::pin_project(&item.attrs) {
                    out.extend(
                        out.last().map(|last| special::projection(last, &args, &[special::pinned(&item.fields)])).unwrap_or_default(),
                    );
                }
            }
            syn::Item::Union(item) => {
                let generics = self.generics(&item.generics);
                let fields = item.fields.named.iter().enumerate().map(|(at, field)| self.field(at, field)).collect();
                let kind = ItemKind::Struct(Box::new(Struct { generics, fields, is_value: false, is_union: true }));
                out.push(blank(self, &item.attrs, self.vis(&item.vis), tokens::name(&item.ident), item.ident.span(), kind));
            }
            syn::Item::Trait(item) => {
                let generics = self.generics(&item.generics);
                let supertraits = self.bounds(&item.supertraits);
                let items = self.trait_items(&item.items);
                let kind = ItemKind::Trait(Box::new(Trait { generics, supertraits, items, is_alias: false }));
                out.push(blank(self, &item.attrs, self.vis(&item.vis), tokens::name(&item.ident), item.ident.span(), kind));
            }
            syn::Item::TraitAlias(item) => {
                let generics = self.generics(&item.generics);
                let supertraits = self.bounds(&item.bounds);
                let kind = ItemKind::Trait(Box::new(Trait { generics, supertraits, items: Vec::new(), is_alias: true }));
                out.push(blank(self, &item.attrs, self.vis(&item.vis), tokens::name(&item.ident), item.ident.span(), kind));
            }
            syn::Item::Type(item) => {
                let generics = self.generics(&item.generics);
                let ty = Some(self.ty(&item.ty));
                let kind = ItemKind::TypeAlias(Box::new(TypeAlias { generics, bounds: Vec::new(), ty }));
                out.push(blank(self, &item.attrs, self.vis(&item.vis), tokens::name(&item.ident), item.ident.span(), kind));
            }
            syn::Item::Use(item) => {
                let mut imports = Vec::new();
                let mut prefix = Vec::new();
                self.use_tree(&item.tree, item.leading_colon.is_some(), &mut prefix, &mut imports);
                out.push(blank(self, &item.attrs, self.vis(&item.vis), Ustr::default(), item.use_token.span, ItemKind::Use(imports)));
            }
            _ => {}
        }
    }

    fn constant(&mut self, generics: &syn::Generics, ty: &syn::Type, value: Option<&syn::Expr>, is_static: bool) -> ItemKind {
        let generics = self.generics(generics);
        let ty = self.ty(ty);
        let body = value.map(|value| self.body(|this| this.expr(value)));
        ItemKind::Const(Box::new(Const { generics, ty, body, is_static }))
    }

    fn body(&mut self, lower: impl FnOnce(&mut Self) -> Expr) -> Body {
        let cfgs = std::mem::take(&mut self.cfgs);
        let outer = (std::mem::take(&mut self.scopes), self.scope.take(), std::mem::replace(&mut self.in_body, true));
        let expr = lower(self);
        let scopes = std::mem::replace(&mut self.scopes, outer.0);
        self.scope = outer.1;
        self.in_body = outer.2;
        self.cfgs = cfgs;
        Body { expr, scopes }
    }

    /// An expression that an expansion stands for, with the items in it.
    pub fn expansion_body(&mut self, lower: impl FnOnce(&mut Self) -> Expr) -> Body {
        self.body(lower)
    }

    fn function(&mut self, sig: &syn::Signature, block: Option<&syn::Block>) -> Function {
        let generics = self.generics(&sig.generics);
        let mut receiver = None;
        let mut params = Vec::new();
        for input in &sig.inputs {
            match input {
                syn::FnArg::Receiver(input) => {
                    receiver = Some(match &input.kind {
                        syn::ReceiverKind::Reference(..) => Type::Ref(Box::new(ty_name("Self"))),
                        syn::ReceiverKind::Typed(_, ty) => self.ty(ty),
                        _ => ty_name("Self"),
                    });
                }
                syn::FnArg::Typed(input) => {
                    let pat = self.pat(&input.pat);
                    let ty = self.ty(&input.ty);
                    params.push((pat, ty));
                }
            }
        }
        let output = self.output(&sig.output);
        let body = block.map(|block| self.body(|this| Expr::Block(Box::new(this.block(block)))));
        let cognitive = body.as_ref().map_or(0, cognitive::cognitive);
        Function { generics, receiver, params, output, is_async: sig.asyncness.is_some(), body, cognitive, proc_macro: None }
    }

    fn foreign(&mut self, item: &syn::ItemForeignMod, out: &mut Vec<Item>) {
        let outer = self.cfg(&item.attrs);
        for foreign in &item.items {
            let (attributes, vis, ident, kind) = match foreign {
                syn::ForeignItem::Fn(item) => {
                    let function = self.function(&item.sig, None);
                    (&item.attrs, &item.vis, &item.sig.ident, ItemKind::Fn(Box::new(function)))
                }
                syn::ForeignItem::Static(item) => {
                    let kind = self.constant(&syn::Generics::default(), &item.ty, None, true);
                    (&item.attrs, &item.vis, &item.ident, kind)
                }
                syn::ForeignItem::Type(item) => {
                    let alias = TypeAlias { generics: Generics::default(), bounds: Vec::new(), ty: None };
                    (&item.attrs, &item.vis, &item.ident, ItemKind::TypeAlias(Box::new(alias)))
                }
                _ => continue,
            };
            let attrs = self.attrs(attributes);
            let cfg = match (outer.clone(), attrs.cfg) {
                (Some(a), Some(b)) => Some(Box::new(a.and(*b))),
                (a, b) => a.or(b),
            };
            out.push(Item {
                name: tokens::name(ident),
                line: self.line(ident.span()),
                vis: self.vis(vis),
                cfg,
                test: attrs.test,
                macros: attrs.macros,
                values: attrs.values,
                kind,
            });
        }
    }

    fn associated(&self, attributes: &[syn::Attribute], vis: Visibility, ident: &proc_macro2::Ident, kind: ItemKind) -> Item {
        let attrs = self.attrs(attributes);
        Item {
            name: tokens::name(ident),
            line: self.line(ident.span()),
            vis,
            cfg: attrs.cfg,
            test: attrs.test,
            macros: attrs.macros,
            values: attrs.values,
            kind,
        }
    }

    fn impl_items(&mut self, items: &[syn::ImplItem]) -> Vec<Item> {
        let mut out = Vec::with_capacity(items.len());
        for item in items {
            match item {
                syn::ImplItem::Const(item) => {
                    let kind = self.constant(&item.generics, &item.ty, Some(&item.expr), false);
                    out.push(self.associated(&item.attrs, self.vis(&item.vis), &item.ident, kind));
                }
                syn::ImplItem::Fn(item) => {
                    let kind = ItemKind::Fn(Box::new(self.function(&item.sig, Some(&item.block))));
                    out.push(self.associated(&item.attrs, self.vis(&item.vis), &item.sig.ident, kind));
                }
                syn::ImplItem::Type(item) => {
                    let generics = self.generics(&item.generics);
                    let ty = Some(self.ty(&item.ty));
                    let kind = ItemKind::TypeAlias(Box::new(TypeAlias { generics, bounds: Vec::new(), ty }));
                    out.push(self.associated(&item.attrs, self.vis(&item.vis), &item.ident, kind));
                }
                syn::ImplItem::Macro(item) => self.call_item(&item.mac, &item.attrs, Position::ImplItems, &mut out),
                _ => {}
            }
        }
        out
    }

    fn trait_items(&mut self, items: &[syn::TraitItem]) -> Vec<Item> {
        let mut out = Vec::with_capacity(items.len());
        for item in items {
            match item {
                syn::TraitItem::Const(item) => {
                    let kind = self.constant(&item.generics, &item.ty, item.default.as_ref().map(|(_, value)| value), false);
                    out.push(self.associated(&item.attrs, Visibility::Public, &item.ident, kind));
                }
                syn::TraitItem::Fn(item) => {
                    let kind = ItemKind::Fn(Box::new(self.function(&item.sig, item.default.as_ref())));
                    out.push(self.associated(&item.attrs, Visibility::Public, &item.sig.ident, kind));
                }
                syn::TraitItem::Type(item) => {
                    let generics = self.generics(&item.generics);
                    let bounds = self.bounds(&item.bounds);
                    let ty = item.default.as_ref().map(|(_, ty)| self.ty(ty));
                    let kind = ItemKind::TypeAlias(Box::new(TypeAlias { generics, bounds, ty }));
                    out.push(self.associated(&item.attrs, Visibility::Public, &item.ident, kind));
                }
                syn::TraitItem::Macro(item) => self.call_item(&item.mac, &item.attrs, Position::TraitItems, &mut out),
                _ => {}
            }
        }
        out
    }

    fn field(&mut self, at: usize, field: &syn::Field) -> Field {
        let attrs = self.attrs(&field.attrs);
        let name = field.ident.as_ref().map_or_else(|| Ustr::from(&at.to_string()), tokens::name);
        let is_open = matches!(field.vis, syn::Visibility::Public(_));
        Field { name, ty: self.ty(&field.ty), cfg: attrs.cfg, values: attrs.values, is_open }
    }

    fn fields(&mut self, fields: &syn::Fields) -> Vec<Field> {
        fields.iter().enumerate().map(|(at, field)| self.field(at, field)).collect()
    }

    fn variant(&mut self, variant: &syn::Variant) -> Variant {
        let attrs = self.attrs(&variant.attrs);
        let mut fields = self.fields(&variant.fields);
        for field in &mut fields {
            field.is_open = true;
        }
        let discriminant = variant.discriminant.as_ref().map(|(_, value)| self.body(|this| this.expr(value)));
        Variant {
            name: tokens::name(&variant.ident),
            line: self.line(variant.ident.span()),
            cfg: attrs.cfg,
            fields,
            discriminant,
            values: attrs.values,
        }
    }

    fn module(&mut self, item: &syn::ItemMod) -> Module {
        let attrs = self.attrs(&item.attrs);
        let name = tokens::name(&item.ident);
        let Some((brace, content)) = &item.content else {
            if !self.in_body {
                let plain = attrs.paths.iter().all(|(cfg, _)| cfg.is_some());
                let paths = attrs.paths.iter().map(|(_, path)| *path).collect();
                let kind = LinkKind::Module(name, paths, plain);
                self.links.push(Link { inside: self.inside.clone(), kind, line: self.line(item.ident.span()), in_macro: self.in_macro });
            }
            return Module { paths: attrs.paths, macro_use: attrs.macro_use, content: None, lines: Lines::default() };
        };
        let path = attrs.paths.first().map(|(_, path)| *path);
        self.inside.push((name, path));
        let content = self.items(content);
        self.inside.pop();
        let mut lines = Lines::default();
        if let Origin::File(scan) = self.origin {
            let first = self.line(item.mod_token.span);
            let last = u32::try_from(brace.span.close().end().line).unwrap_or(first);
            lines = without_inline(scan.lines(first, last), &content);
        }
        Module { paths: attrs.paths, macro_use: attrs.macro_use, content: Some(content), lines }
    }

    fn use_tree(&mut self, tree: &syn::UseTree, global: bool, prefix: &mut Vec<(Ustr, Span)>, out: &mut Vec<Import>) {
        let path = |this: &Self, prefix: &[(Ustr, Span)], last: Option<Span>| {
            let at = last.or_else(|| prefix.last().map(|(_, span)| *span)).unwrap_or_else(Span::call_site);
            let (line, column) = this.place(at);
            Path {
                line,
                column,
                global,
                foreign: this.is_foreign(at),
                qself: None,
                segments: prefix.iter().map(|(name, _)| Segment { name: *name, args: None }).collect(),
            }
        };
        match tree {
            syn::UseTree::Path(tree) => {
                prefix.push((tokens::name(&tree.ident), tree.ident.span()));
                self.use_tree(&tree.tree, global, prefix, out);
                prefix.pop();
            }
            syn::UseTree::Name(leaf) => self.use_leaf(&leaf.ident, None, global, prefix, out),
            syn::UseTree::Rename(leaf) => self.use_leaf(&leaf.ident, Some(tokens::name(&leaf.rename)), global, prefix, out),
            syn::UseTree::Glob(star) => {
                let last = prefix.last().map_or(star.star_token.span, |(_, span)| *span);
                let path = path(self, prefix, Some(last));
                out.push(Import { path, name: Ustr::default(), glob: true, types_only: false });
            }
            syn::UseTree::Group(group) => {
                for tree in &group.items {
                    self.use_tree(tree, global, prefix, out);
                }
            }
        }
    }

    fn use_leaf(&mut self, ident: &proc_macro2::Ident, rename: Option<Ustr>, global: bool, prefix: &[(Ustr, Span)], out: &mut Vec<Import>) {
        let own = tokens::name(ident);
        let is_self = own == "self" && !prefix.is_empty();
        let mut segments: Segments = prefix.iter().map(|(name, _)| Segment { name: *name, args: None }).collect();
        if !is_self {
            segments.push(Segment { name: own, args: None });
        }
        let last = segments.last().map(|segment| segment.name).unwrap_or_default();
        let (line, column) = self.place(ident.span());
        let path = Path { line, column, global, foreign: self.is_foreign(ident.span()), qself: None, segments };
        out.push(Import { path, name: rename.unwrap_or(last), glob: false, types_only: is_self });
    }

    // ---- macros ----

    fn item_macro(&mut self, item: &syn::ItemMacro, out: &mut Vec<Item>) {
        let attrs = self.attrs(&item.attrs);
        let Some(ident) = &item.ident else { return self.call_item(&item.mac, &item.attrs, Position::Items, out) };
        let Some(rules) = self.macro_rules(&item.mac, &attrs) else { return };
        out.push(Item {
            name: tokens::name(ident),
            line: self.line(ident.span()),
            vis: Visibility::Private,
            cfg: attrs.cfg,
            test: attrs.test,
            macros: attrs.macros,
            values: attrs.values,
            kind: ItemKind::MacroRules(Box::new(rules)),
        });
    }

    fn macro_rules(&mut self, mac: &syn::Macro, attrs: &Attrs) -> Option<MacroRules> {
        let paths = tokens::rooted_paths(&mac.tokens, &|span| self.line(span));
        let (rules, rules_line) = self.token_text(mac)?;
        Some(MacroRules { export: attrs.macro_export, is_decl: false, rules_line, rules, paths })
    }

    /// The text between a macro's delimiters and the line where it starts.
    fn token_text(&self, mac: &syn::Macro) -> Option<(Box<str>, u32)> {
        let open = mac.delimiter.span().open();
        if matches!(self.origin, Origin::File(_)) {
            let text = mac.delimiter.span().join().source_text()?;
            let inner = text.get(1..text.len().checked_sub(1)?)?;
            return Some((Box::from(inner), self.line(open)));
        }
        Some((mac.tokens.to_string().into_boxed_str(), self.line(open)))
    }

    fn call_item(&mut self, mac: &syn::Macro, attributes: &[syn::Attribute], position: Position, out: &mut Vec<Item>) {
        let attrs = self.attrs(attributes);
        let line = self.plain_path(&mac.path).line;
        let name = mac.path.segments.last().map(|segment| tokens::name(&segment.ident)).unwrap_or_default();
        let kind = if name == "include" && matches!(position, Position::Items) {
            let Ok(file) = mac.parse_body::<syn::LitStr>() else { return };
            let file = Ustr::from(&file.value());
            if !self.in_body {
                self.links.push(Link { inside: self.inside.clone(), kind: LinkKind::Include(file), line, in_macro: self.in_macro });
            }
            ItemKind::Include(file)
        } else {
            let was = std::mem::replace(&mut self.in_macro, true);
            let call = self.macro_call(mac, position);
            self.in_macro = was;
            ItemKind::MacroCall(Box::new(call))
        };
        out.push(Item {
            name: Ustr::default(),
            line,
            vis: Visibility::Private,
            cfg: attrs.cfg,
            test: attrs.test,
            macros: attrs.macros,
            values: attrs.values,
            kind,
        });
    }

    fn macro_call(&mut self, mac: &syn::Macro, position: Position) -> MacroCall {
        let path = self.plain_path(&mac.path);
        let name = path.last_name();
        let known = special::is_std(name.as_str()) && path.segments.len() == 1;
        if name.as_str().starts_with("include") {
            let file = mac.parse_body::<syn::LitStr>().map(|file| file.value()).unwrap_or_default();
            if std::path::Path::new(&file).extension().is_some_and(|extension| extension == "rs") {
                self.texts.push(Ustr::from(&file));
            }
        }
        let (tokens, line) =
            if known { (Box::from(""), path.line) } else { self.token_text(mac).unwrap_or_else(|| (Box::from(""), path.line)) };
        let expanded = if known { None } else { self.expand.and_then(|expand| expand(&path, &mac.tokens)) };
        let reading = match &expanded {
            Some(Some(expanded)) => self.reading(name, expanded, position, true),
            _ => self.reading(name, &mac.tokens, position, false),
        };
        MacroCall { path, line, tokens, expanded: expanded.is_some(), reading }
    }

    /// Reads a macro's tokens; `known`: they are its expansion.
    fn reading(&mut self, name: Ustr, stream: &TokenStream, position: Position, known: bool) -> Reading {
        let reading = match position {
            Position::Items => {
                let items = if known { None } else { special::items(name.as_str(), stream) };
                items.or_else(|| special::parse_items(stream)).map(|items| Reading::Items(self.special_items(name, items)))
            }
            Position::ImplItems => special::parse_impl_items(stream).map(|items| Reading::Items(self.impl_items(&items))),
            Position::TraitItems => special::parse_trait_items(stream).map(|items| Reading::Items(self.trait_items(&items))),
            Position::Type => {
                syn::parse2::<syn::Type>(stream.clone()).ok().filter(|_| known).map(|ty| Reading::Type(Box::new(self.ty(&ty))))
            }
            Position::Pat if known => {
                let pat = syn::parse::Parser::parse2(syn::Pat::parse_multi_with_leading_vert, stream.clone()).ok();
                pat.map(|pat| {
                    let pat = self.pat(&pat);
                    Reading::Matches(Box::new((Expr::Unknown, Arm { cfg: None, pat, guard: None, body: Expr::Unknown })))
                })
            }
            Position::Pat => None,
            Position::Expr => self.expr_reading(name, stream, known),
        };
        reading.unwrap_or_else(|| Reading::Paths(tokens::paths(stream, false, &|span| self.line(span))))
    }

    fn special_items(&mut self, name: Ustr, items: Vec<(Option<Cfg>, syn::Item)>) -> Vec<Item> {
        let mut out = Vec::new();
        let pin_project = name == "pin_project";
        for (cfg, item) in items {
            let at = out.len();
            self.item(&item, &mut out);
            if pin_project {
                let pinned = match &item {
                    syn::Item::Struct(item) => vec![special::pinned(&item.fields)],
                    syn::Item::Enum(item) => item.variants.iter().map(|variant| special::pinned(&variant.fields)).collect(),
                    _ => Vec::new(),
                };
                if let (false, Some(lowered)) = (pinned.is_empty(), out.get(at)) {
                    let projected = special::projection(lowered, &special::lite_args(&item), &pinned);
                    out.extend(projected);
                }
            }
            for lowered in out.iter_mut().skip(at) {
                if let Some(cfg) = &cfg {
                    lowered.cfg = Some(Box::new(match lowered.cfg.take() {
                        Some(own) => cfg.clone().and(*own),
                        None => cfg.clone(),
                    }));
                }
                if name == "thread_local"
                    && let ItemKind::Const(constant) = &mut lowered.kind
                {
                    constant.ty = special::local_key(constant.ty.clone());
                }
            }
        }
        out
    }

    fn expr_reading(&mut self, name: Ustr, stream: &TokenStream, known: bool) -> Option<Reading> {
        if known {
            let block = syn::parse::Parser::parse2(syn::Block::parse_within, stream.clone()).ok()?;
            return Some(Reading::Block(self.statements(&block)));
        }
        match name.as_str() {
            "matches" | "assert_matches" | "debug_assert_matches" => {
                let (expr, pat, guard) = special::matches_args(stream)?;
                let expr = self.expr(&expr);
                let (pat, inner) = self.guarded(&pat);
                let guard = inner.or_else(|| guard.map(|guard| self.expr(&guard)));
                return Some(Reading::Matches(Box::new((expr, Arm { cfg: None, pat, guard, body: Expr::Unknown }))));
            }
            "vec" => {
                if let Some((elem, len)) = special::repeat_args(stream) {
                    let elem = self.expr(&elem);
                    let len = self.expr(&len);
                    return Some(Reading::Exprs(vec![Expr::Repeat(Box::new((elem, len)))]));
                }
            }
            "select" | "select_biased" => {
                if let Some(branches) = special::select_branches(stream) {
                    let branches = branches.into_iter().map(|branch| self.select_branch(&branch)).collect();
                    return Some(Reading::Exprs(branches));
                }
            }
            "cfg_if" => {
                let branches = special::cfg_if_statements(stream)?;
                let mut stmts = Vec::new();
                for (cfg, body) in branches {
                    stmts.push(Stmt::Expr(self.under(cfg, |this| Expr::Block(Box::new(this.statements(&body))))));
                }
                return Some(Reading::Block(Block { scope: None, stmts, tail: false }));
            }
            _ => {}
        }
        if let Some(exprs) = special::comma_exprs(stream) {
            let named = |expr: &syn::Expr| matches!(expr, syn::Expr::Assign(assign) if matches!(&*assign.left, syn::Expr::Path(path) if path.path.get_ident().is_some()));
            let exprs = exprs
                .iter()
                .map(|expr| match expr {
                    syn::Expr::Assign(assign) if named(expr) => self.expr(&assign.right),
                    other => self.expr(other),
                })
                .collect();
            return Some(Reading::Exprs(exprs));
        }
        if let Ok(block) = syn::parse::Parser::parse2(syn::Block::parse_within, stream.clone()) {
            return Some(Reading::Block(self.statements(&block)));
        }
        let mut any = false;
        let mut exprs = Vec::new();
        for part in special::lenient_parts(stream) {
            if let Some(expr) = special::lenient_expr(&part) {
                any = true;
                exprs.push(self.expr(&expr));
            } else {
                let paths = tokens::paths(&part, false, &|span| self.line(span));
                exprs.extend(paths.into_iter().map(|path| Expr::Path(Box::new(path))));
            }
        }
        any.then_some(Reading::Exprs(exprs))
    }

    fn select_branch(&mut self, branch: &special::SelectBranch) -> Expr {
        let guard = branch.guard.as_ref().map(|guard| self.expr(guard));
        let body = self.expr(&branch.body);
        let Some((pat, future)) = &branch.future else { return body };
        let pat = self.pat(pat);
        let future = Expr::Await(Box::new(self.expr(future)));
        Expr::Match(Box::new((future, vec![Arm { cfg: None, pat, guard, body }])))
    }

    // ---- blocks and expressions ----

    fn block(&mut self, block: &syn::Block) -> Block {
        self.statements(&block.stmts)
    }

    /// Statements in a row as a block.
    pub fn statements(&mut self, statements: &[syn::Stmt]) -> Block {
        let has_items = statements.iter().any(|stmt| match stmt {
            syn::Stmt::Item(_) => true,
            syn::Stmt::Macro(mac) => special::is_item_macro(&mac.mac),
            _ => false,
        });
        let outer = self.scope;
        let mut scope = None;
        if has_items {
            let index = u32::try_from(self.scopes.len()).unwrap_or(u32::MAX);
            self.scopes.push(BlockScope {
                parent: outer,
                cfg: self.cfgs.iter().cloned().reduce(Cfg::and).map(Box::new),
                items: Vec::new(),
            });
            scope = Some(index);
            self.scope = scope;
            let mut items = Vec::new();
            for stmt in statements {
                match stmt {
                    syn::Stmt::Item(item) => self.item(item, &mut items),
                    syn::Stmt::Macro(mac) if special::is_item_macro(&mac.mac) => {
                        self.call_item(&mac.mac, &mac.attrs, Position::Items, &mut items);
                    }
                    _ => {}
                }
            }
            if let Some(slot) = self.scopes.get_mut(index as usize) {
                slot.items = items;
            }
        }
        let mut stmts = Vec::with_capacity(statements.len());
        let mut tail = false;
        for stmt in statements {
            tail = false;
            match stmt {
                syn::Stmt::Local(local) => {
                    let cfg = self.cfg(&local.attrs);
                    let (pat, ty) = match &local.pat {
                        syn::Pat::Type(typed) => (self.pat(&typed.pat), Some(self.ty(&typed.ty))),
                        pat => (self.pat(pat), None),
                    };
                    let init = local.init.as_ref().map(|init| self.expr(&init.expr));
                    let diverge = local.init.as_ref().and_then(|init| init.diverge.as_ref()).map(|(_, diverge)| match &**diverge {
                        syn::Expr::Block(block) => self.block(&block.block),
                        other => Block { scope: None, stmts: vec![Stmt::Expr(self.expr(other))], tail: true },
                    });
                    stmts.push(Stmt::Let(Box::new(Let { cfg, pat, ty, init, diverge })));
                }
                syn::Stmt::Item(_) => {}
                syn::Stmt::Expr(expr, semi) => {
                    stmts.push(Stmt::Expr(self.expr(expr)));
                    tail = semi.is_none();
                }
                syn::Stmt::Macro(mac) => {
                    if !special::is_item_macro(&mac.mac) {
                        let call = |this: &mut Self| Expr::Macro(Box::new(this.macro_call(&mac.mac, Position::Expr)));
                        let call = match self.cfg(&mac.attrs) {
                            Some(cfg) => self.under(*cfg, call),
                            None => call(self),
                        };
                        stmts.push(Stmt::Expr(call));
                        tail = mac.semi_token.is_none();
                    }
                }
            }
        }
        self.scope = outer;
        Block { scope, stmts, tail }
    }

    fn under(&mut self, cfg: Cfg, lower: impl FnOnce(&mut Self) -> Expr) -> Expr {
        self.cfgs.push(cfg.clone());
        let expr = lower(self);
        self.cfgs.pop();
        Expr::Cfg(Box::new((cfg, expr)))
    }

    fn exprs<'b>(&mut self, exprs: impl IntoIterator<Item = &'b syn::Expr>) -> Vec<Expr> {
        exprs.into_iter().map(|expr| self.expr(expr)).collect()
    }

    fn boxed(&mut self, expr: &syn::Expr) -> Box<Expr> {
        Box::new(self.expr(expr))
    }

    /// An expression.
    pub fn expr(&mut self, expr: &syn::Expr) -> Expr {
        let attributes = expr_attrs(expr);
        match if attributes.is_empty() { None } else { self.cfg(attributes) } {
            Some(cfg) => self.under(*cfg, |this| this.bare_expr(expr)),
            None => self.bare_expr(expr),
        }
    }

    #[expect(clippy::too_many_lines, reason = "one arm a form of the grammar")]
    fn bare_expr(&mut self, expr: &syn::Expr) -> Expr {
        match expr {
            syn::Expr::Array(array) => Expr::Array(self.exprs(&array.elems)),
            syn::Expr::Assign(assign) => Expr::Assign(Box::new((self.expr(&assign.left), self.expr(&assign.right)))),
            syn::Expr::Async(block) => Expr::Async(Box::new(self.block(&block.block))),
            syn::Expr::Await(base) => Expr::Await(self.boxed(&base.base)),
            syn::Expr::Binary(binary) => {
                let sides = (self.expr(&binary.left), self.expr(&binary.right));
                Expr::Binary(Box::new(sides), operator(&binary.op))
            }
            syn::Expr::Block(block) => Expr::Block(Box::new(self.block(&block.block))),
            syn::Expr::Break(jump) => Expr::Break(jump.expr.as_ref().map(|value| self.boxed(value)), jump.label.is_some()),
            syn::Expr::Call(call) => {
                let function = self.boxed(&call.func);
                Expr::Call(function, self.exprs(&call.args))
            }
            syn::Expr::Cast(cast) => Expr::Cast(Box::new((self.expr(&cast.expr), self.ty(&cast.ty)))),
            syn::Expr::Closure(closure) => {
                let params = closure
                    .inputs
                    .iter()
                    .map(|pat| match pat {
                        syn::Pat::Type(typed) => (self.pat(&typed.pat), Some(self.ty(&typed.ty))),
                        pat => (self.pat(pat), None),
                    })
                    .collect();
                let output = self.output(&closure.output);
                let body = self.expr(&closure.body);
                Expr::Closure(Box::new(Closure { params, output, body, is_async: closure.asyncness.is_some() }))
            }
            syn::Expr::Const(block) => Expr::Block(Box::new(self.block(&block.block))),
            syn::Expr::Continue(jump) => Expr::Continue(jump.label.is_some()),
            syn::Expr::Field(field) => {
                let base = self.boxed(&field.base);
                match &field.member {
                    syn::Member::Named(ident) if self.is_foreign(ident.span()) => Expr::Field(base, tokens::name(ident), 0),
                    syn::Member::Named(ident) => Expr::Field(base, tokens::name(ident), self.line(ident.span())),
                    syn::Member::Unnamed(index) => Expr::Field(base, Ustr::from(&index.index.to_string()), self.line(index.span)),
                }
            }
            syn::Expr::ForLoop(each) => {
                let pat = self.pat(&each.pat);
                let iter = self.expr(&each.expr);
                Expr::For(Box::new((pat, iter, self.block(&each.body))))
            }
            syn::Expr::Group(group) => self.expr(&group.expr),
            syn::Expr::Paren(paren) => self.expr(&paren.expr),
            syn::Expr::If(branch) => {
                let condition = self.expr(&branch.cond);
                let then = self.block(&branch.then_branch);
                let other = branch.else_branch.as_ref().map(|(_, other)| self.expr(other));
                Expr::If(Box::new((condition, then, other)))
            }
            syn::Expr::Index(index) => Expr::Index(Box::new((self.expr(&index.expr), self.expr(&index.index)))),
            syn::Expr::Let(binding) => Expr::Let(Box::new((self.pat(&binding.pat), self.expr(&binding.expr)))),
            syn::Expr::Lit(lit) => Expr::Lit(literal(&lit.lit)),
            syn::Expr::Loop(block) => Expr::Loop(Box::new(self.block(&block.body))),
            syn::Expr::Macro(mac) => Expr::Macro(Box::new(self.macro_call(&mac.mac, Position::Expr))),
            syn::Expr::Match(branch) => {
                let scrutinee = self.expr(&branch.expr);
                let arms = branch.arms.iter().map(|arm| self.arm(arm)).collect();
                Expr::Match(Box::new((scrutinee, arms)))
            }
            syn::Expr::MethodCall(call) => {
                let receiver = self.expr(&call.receiver);
                let args = call.turbofish.as_ref().map(|args| self.generic_args(args));
                let params = self.exprs(&call.args);
                let span = call.method.span();
                let ((line, column), foreign) = (self.place(span), self.is_foreign(span));
                Expr::MethodCall(Box::new(MethodCall { receiver, name: tokens::name(&call.method), args, params, line, column, foreign }))
            }
            syn::Expr::Path(path) => Expr::Path(Box::new(self.qpath(path.qself.as_ref(), &path.path))),
            syn::Expr::Range(range) => {
                let start = range.start.as_ref().map(|start| self.boxed(start));
                let end = range.end.as_ref().map(|end| self.boxed(end));
                Expr::Range(start, end, matches!(range.limits, syn::RangeLimits::Closed(_)))
            }
            syn::Expr::RawAddr(inner) => Expr::RawRef(self.boxed(&inner.expr)),
            syn::Expr::Reference(inner) => Expr::Ref(self.boxed(&inner.expr)),
            syn::Expr::Repeat(repeat) => Expr::Repeat(Box::new((self.expr(&repeat.expr), self.expr(&repeat.len)))),
            syn::Expr::Return(jump) => Expr::Return(jump.expr.as_ref().map(|value| self.boxed(value))),
            syn::Expr::Struct(literal) => {
                let path = self.qpath(literal.qself.as_ref(), &literal.path);
                let fields = literal
                    .fields
                    .iter()
                    .map(|field| {
                        let cfg = self.cfg(&field.attrs);
                        (member(&field.member), cfg, self.expr(&field.expr))
                    })
                    .collect();
                let base = literal.rest.as_ref().map(|base| self.expr(base));
                Expr::Struct(Box::new(StructExpr { path, fields, base }))
            }
            syn::Expr::Try(inner) => Expr::Try(self.boxed(&inner.expr)),
            syn::Expr::TryBlock(block) => Expr::TryBlock(Box::new(self.block(&block.block))),
            syn::Expr::Tuple(tuple) => Expr::Tuple(self.exprs(&tuple.elems)),
            syn::Expr::Unary(unary) => match unary.op {
                syn::UnOp::Deref(_) => Expr::Deref(self.boxed(&unary.expr)),
                _ => Expr::Unary(self.boxed(&unary.expr)),
            },
            syn::Expr::Unsafe(block) => Expr::Block(Box::new(self.block(&block.block))),
            syn::Expr::While(each) => Expr::While(Box::new((self.expr(&each.cond), self.block(&each.body)))),
            syn::Expr::Yield(inner) => inner.expr.as_ref().map_or(Expr::Unknown, |value| Expr::Try(self.boxed(value))),
            _ => Expr::Unknown,
        }
    }

    fn guarded(&mut self, pat: &syn::Pat) -> (Pat, Option<Expr>) {
        match pat {
            syn::Pat::Guard(guarded) => (self.pat(&guarded.pat), Some(self.expr(&guarded.guard))),
            pat => (self.pat(pat), None),
        }
    }

    fn arm(&mut self, arm: &syn::Arm) -> Arm {
        let (pat, guard) = self.guarded(&arm.pat);
        Arm { cfg: self.cfg(&arm.attrs), pat, guard, body: self.expr(&arm.body) }
    }

    fn pat(&mut self, pat: &syn::Pat) -> Pat {
        match pat {
            syn::Pat::Const(block) => Pat::Values(vec![Expr::Block(Box::new(self.block(&block.block)))]),
            syn::Pat::Guard(guarded) => self.pat(&guarded.pat),
            syn::Pat::Ident(ident) => {
                let inner = ident.subpat.as_ref().map(|(_, inner)| Box::new(self.pat(inner)));
                Pat::Ident(
                    tokens::name(&ident.ident),
                    ident.by_ref.is_some() || ident.mutability.is_some(),
                    inner,
                    self.line(ident.ident.span()),
                )
            }
            syn::Pat::Lit(lit) => Pat::Values(vec![Expr::Lit(literal(&lit.lit))]),
            syn::Pat::Macro(mac) => Pat::Macro(Box::new(self.macro_call(&mac.mac, Position::Pat))),
            syn::Pat::Or(or) => Pat::Or(or.cases.iter().map(|case| self.pat(case)).collect()),
            syn::Pat::Paren(paren) => self.pat(&paren.pat),
            syn::Pat::Path(path) => Pat::Path(Box::new(self.qpath(path.qself.as_ref(), &path.path))),
            syn::Pat::Range(range) => {
                let ends = [&range.start, &range.end];
                Pat::Values(ends.into_iter().flatten().map(|end| self.expr(end)).collect())
            }
            syn::Pat::Reference(inner) => Pat::Ref(Box::new(self.pat(&inner.pat))),
            syn::Pat::Rest(_) => Pat::Rest,
            syn::Pat::Slice(slice) => Pat::Slice(slice.elems.iter().map(|elem| self.pat(elem)).collect()),
            syn::Pat::Struct(pat) => {
                let path = self.qpath(pat.qself.as_ref(), &pat.path);
                let fields = pat.fields.iter().map(|field| (member(&field.member), self.pat(&field.pat))).collect();
                Pat::Struct(Box::new((path, fields)))
            }
            syn::Pat::Tuple(tuple) => Pat::Tuple(tuple.elems.iter().map(|elem| self.pat(elem)).collect()),
            syn::Pat::TupleStruct(pat) => {
                let path = self.qpath(pat.qself.as_ref(), &pat.path);
                Pat::TupleStruct(Box::new((path, pat.elems.iter().map(|elem| self.pat(elem)).collect())))
            }
            syn::Pat::Type(typed) => Pat::Type(Box::new((self.pat(&typed.pat), self.ty(&typed.ty)))),
            _ => Pat::Wild,
        }
    }
}

/// Where a macro call stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Position {
    /// Among items.
    Items,
    /// Among the items of an impl.
    ImplItems,
    /// Among the items of a trait.
    TraitItems,
    /// A type.
    Type,
    /// A pattern.
    Pat,
    /// An expression or statement.
    Expr,
}

impl Lower<'_> {
    /// Reads the tokens that a macro expands to.
    pub fn expansion(&mut self, stream: &TokenStream, position: Position) -> Reading {
        self.reading(Ustr::default(), stream, position, true)
    }
}

/// Whether a token has no place. Only such a span ends where its text starts: `byte_range` would count characters to tell.
fn foreign(span: Span) -> bool {
    let end = span.end();
    (end.line, end.column) == (1, 0)
}

fn subtract(all: Lines, part: Lines) -> Lines {
    Lines {
        code: all.code.saturating_sub(part.code),
        doc: all.doc.saturating_sub(part.doc),
        comment: all.comment.saturating_sub(part.comment),
        blank: all.blank.saturating_sub(part.blank),
    }
}

/// Takes the lines of all inline modules among these items away.
#[must_use]
pub fn without_inline(mut lines: Lines, items: &[Item]) -> Lines {
    for item in items {
        if let ItemKind::Mod(Module { content: Some(content), lines: inner, .. }) = &item.kind {
            lines = without_inline(subtract(lines, *inner), content);
        }
    }
    lines
}

fn member(member: &syn::Member) -> Ustr {
    match member {
        syn::Member::Named(ident) => tokens::name(ident),
        syn::Member::Unnamed(index) => Ustr::from(&index.index.to_string()),
    }
}

fn operator(op: &syn::BinOp) -> Operator {
    match op {
        syn::BinOp::Add(_) => Operator::Add,
        syn::BinOp::Sub(_) => Operator::Sub,
        syn::BinOp::Mul(_) => Operator::Mul,
        syn::BinOp::Div(_) => Operator::Div,
        syn::BinOp::Rem(_) => Operator::Rem,
        syn::BinOp::And(_) => Operator::And,
        syn::BinOp::Or(_) => Operator::Or,
        syn::BinOp::BitXor(_) => Operator::BitXor,
        syn::BinOp::BitAnd(_) => Operator::BitAnd,
        syn::BinOp::BitOr(_) => Operator::BitOr,
        syn::BinOp::Shl(_) => Operator::Shl,
        syn::BinOp::Shr(_) => Operator::Shr,
        syn::BinOp::Eq(_) | syn::BinOp::Lt(_) | syn::BinOp::Le(_) | syn::BinOp::Ne(_) | syn::BinOp::Ge(_) | syn::BinOp::Gt(_) => {
            Operator::Compare
        }
        _ => Operator::Assign,
    }
}

fn literal(lit: &syn::Lit) -> Lit {
    match lit {
        syn::Lit::ByteStr(_) => Lit::ByteStr,
        syn::Lit::CStr(_) => Lit::CStr,
        syn::Lit::Byte(_) => Lit::Byte,
        syn::Lit::Char(_) => Lit::Char,
        syn::Lit::Int(int) if !int.suffix().is_empty() => Lit::Suffixed(Ustr::from(int.suffix())),
        syn::Lit::Int(_) => Lit::Int,
        syn::Lit::Float(float) if !float.suffix().is_empty() => Lit::Suffixed(Ustr::from(float.suffix())),
        syn::Lit::Float(_) => Lit::Float,
        syn::Lit::Bool(_) => Lit::Bool,
        _ => Lit::Str,
    }
}

macro_rules! attrs_of {
    ($expr:expr, $($variant:ident)*) => {
        match $expr {
            $(syn::Expr::$variant(inner) => &inner.attrs,)*
            _ => &[],
        }
    };
}

fn expr_attrs(expr: &syn::Expr) -> &[syn::Attribute] {
    attrs_of!(expr, Array Assign Async Await Binary Block Break Call Cast Closure Const Continue Field ForLoop Group If Index Infer Let Lit Loop
        Macro Match MethodCall Paren Path Range RawAddr Reference Repeat Return Struct Try TryBlock Tuple Unary Unsafe While Yield)
}
