//! Signatures: what definitions declare, as types, lowered when first asked for and kept.
//!
//! One type does it for signatures and bodies alike: [`Lowering`] resolves the paths of a type, tells a sink about each
//! (that is where edges come from) and returns the type. Without a sink it only answers.

use std::sync::{Arc, OnceLock};

use rustc_hash::{FxHashMap, FxHashSet};
use ustr::Ustr;

use crate::model::facts::{Const, Expr, Function, GenericArgs, Generics, Item, ItemKind, MacroCall, Path, Reading, Struct, Type};
use crate::model::words::WORDS;
use crate::resolve::defs::{DefId, DefKind, ModId, Namespace, Res, Source, World};
use crate::resolve::lang::{Known, Lang};
use crate::resolve::names::{self, Found, Outcome};
use crate::resolve::ty::{Bound, Projection, SELF, Sig, Subst, Ty};

/// A function's type.
#[derive(Clone, Debug)]
pub struct FnSig {
    /// The type of `self`.
    pub receiver: Option<Ty>,
    /// Parameters but `self`.
    pub params: Vec<Ty>,
    /// The result, the future of an `async fn`.
    pub output: Ty,
}

/// `impl Trait for Type`
#[derive(Clone, Debug)]
pub struct ImplHeader {
    /// The type.
    pub self_ty: Ty,
    /// The trait.
    pub of_trait: Option<Bound>,
}

/// What an impl is found by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TyKey {
    /// A definition.
    Adt(DefId),
    /// A primitive.
    Prim(Ustr),
    /// `&T`
    Ref,
    /// `*T`
    Ptr,
    /// `[T]`
    Slice,
    /// `[T; n]`
    Array,
    /// A tuple.
    Tuple(usize),
    /// A function pointer.
    Fn,
    /// `dyn Trait`
    Dyn(DefId),
    /// A generic parameter: fits all.
    Any,
}

/// The key of a type; `None` where it is not known.
#[must_use]
pub fn key(ty: &Ty) -> Option<TyKey> {
    Some(match ty {
        Ty::Adt(def, _) => TyKey::Adt(*def),
        Ty::Prim(name) => TyKey::Prim(*name),
        Ty::Never => TyKey::Prim(WORDS.never),
        Ty::Ref(_) => TyKey::Ref,
        Ty::Ptr(_) => TyKey::Ptr,
        Ty::Slice(_) => TyKey::Slice,
        Ty::Array(_) => TyKey::Array,
        Ty::Tuple(parts) => TyKey::Tuple(parts.len()),
        Ty::Fn(_) | Ty::FnDef(..) => TyKey::Fn,
        Ty::Dyn(bounds) => TyKey::Dyn(bounds.first()?.def),
        Ty::Param(..) | Ty::Opaque(_) | Ty::Proj(_) => TyKey::Any,
        Ty::Unknown | Ty::Var(_) => return None,
    })
}

/// What is computed when first asked for.
type Once<T> = OnceLock<Box<T>>;

/// The world with what was asked about it.
pub struct Index<'a> {
    /// Names.
    pub world: World<'a>,
    /// What the language knows.
    pub lang: Lang,
    /// Headers by impl.
    pub headers: FxHashMap<DefId, ImplHeader>,
    /// Inherent impls by type.
    pub inherent: FxHashMap<(TyKey, Ustr), Vec<DefId>>,
    /// Trait impls: by trait and type.
    pub trait_impls: FxHashMap<(DefId, TyKey), Vec<DefId>>,
    /// Members of traits by name: trait, member.
    pub trait_members: FxHashMap<Ustr, Vec<(DefId, DefId)>>,
    /// Supertraits of each trait, itself first.
    pub supertraits: FxHashMap<DefId, Vec<DefId>>,
    derives: FxHashMap<DefId, Vec<Ustr>>,
    sigs: Vec<OnceLock<Option<Box<FnSig>>>>,
    fields: Vec<Once<Vec<(Ustr, Ty)>>>,
    types: Vec<OnceLock<Ty>>,
    bounds: Vec<Once<Vec<(Ty, Bound)>>>,
    scope_traits: Vec<Once<FxHashSet<DefId>>>,
}

/// Told of every path that was resolved.
pub trait Sink {
    /// A path stands for one of these: several where cfgs tell them apart.
    fn founds(&mut self, found: &[Found], path: &Path, types: bool);
    /// A path's module is known, its last name not.
    fn missing(&mut self, module: ModId, path: &Path, types: bool);
    /// A path's first name is not known.
    fn unknown(&mut self, path: &Path);
    /// An associated item was named.
    fn member(&mut self, def: DefId, path: &Path, types: bool);
    /// An expression stands inside a type.
    fn constant(&mut self, expr: &Expr);
    /// A macro stands for a type.
    fn type_macro(&mut self, call: &MacroCall);
}

/// Where a type stands.
#[derive(Clone, Debug)]
pub struct Context {
    /// The scope.
    pub module: ModId,
    /// Generic parameters by name, innermost last.
    pub generics: Vec<(Ustr, Ty)>,
    /// Who declares generics, innermost last.
    pub owners: Vec<DefId>,
    /// What `Self` is.
    pub self_ty: Option<Ty>,
    /// The impl or trait around.
    pub parent: Option<DefId>,
}

impl<'a> Index<'a> {
    /// Builds all tables that are needed before a body is looked at.
    #[must_use]
    pub fn new(world: World<'a>) -> Self {
        let count = world.defs.len();
        let mods = world.mods.len();
        let lang = Lang::new(&world);
        let mut index = Self {
            world,
            lang,
            headers: FxHashMap::default(),
            inherent: FxHashMap::default(),
            trait_impls: FxHashMap::default(),
            trait_members: FxHashMap::default(),
            supertraits: FxHashMap::default(),
            derives: FxHashMap::default(),
            sigs: (0..count).map(|_| OnceLock::new()).collect(),
            fields: (0..count).map(|_| OnceLock::new()).collect(),
            types: (0..count).map(|_| OnceLock::new()).collect(),
            bounds: (0..count).map(|_| OnceLock::new()).collect(),
            scope_traits: (0..mods).map(|_| OnceLock::new()).collect(),
        };
        index.find_traits();
        index.find_impls();
        index
    }

    fn all_defs(&self) -> impl Iterator<Item = DefId> + use<> {
        0..u32::try_from(self.world.defs.len()).unwrap_or(u32::MAX)
    }

    fn find_traits(&mut self) {
        for def in self.all_defs() {
            let row = self.world.def(def);
            if row.kind == DefKind::Trait {
                for member in self.world.members(def) {
                    self.trait_members.entry(self.world.def(*member).name).or_default().push((def, *member));
                }
            }
            if let Source::Item(item) = row.source {
                let derives: Vec<Ustr> = item.macros.iter().map(Path::last_name).collect();
                if !derives.is_empty() && matches!(row.kind, DefKind::Struct | DefKind::Enum(_)) {
                    self.derives.insert(def, derives);
                }
            }
        }
        let traits: Vec<DefId> = self.all_defs().filter(|def| self.world.def(*def).kind == DefKind::Trait).collect();
        for def in traits {
            let mut list = vec![def];
            let mut at = 0;
            while let Some(&one) = list.get(at) {
                for parent in self.direct_supertraits(one) {
                    if !list.contains(&parent) {
                        list.push(parent);
                    }
                }
                at += 1;
            }
            self.supertraits.insert(def, list);
        }
    }

    fn direct_supertraits(&self, def: DefId) -> Vec<DefId> {
        let row = self.world.def(def);
        let Source::Item(Item { kind: ItemKind::Trait(inner), .. }) = row.source else { return Vec::new() };
        let own = inner.generics.wheres.iter().filter(|(ty, _)| is_name(ty, "Self")).flat_map(|(_, bounds)| bounds);
        inner.supertraits.iter().chain(own).filter_map(|path| self.trait_of(row.module, path)).collect()
    }

    /// The trait that a path names.
    #[must_use]
    pub fn trait_of(&self, module: ModId, path: &Path) -> Option<DefId> {
        match self.world.path(module, path, Namespace::Types, false) {
            Outcome::Found(found, 0) => match found.first()?.res {
                Res::Def(def) if self.world.def(def).kind == DefKind::Trait => Some(def),
                _ => None,
            },
            _ => None,
        }
    }

    fn find_impls(&mut self) {
        let impls = self.world.impls.clone();
        let headers: Vec<Option<ImplHeader>> = {
            use rayon::prelude::*;
            impls.par_iter().map(|def| self.lower_header(*def)).collect()
        };
        for (def, header) in impls.into_iter().zip(headers) {
            let Some(header) = header else { continue };
            if let Some(of_trait) = &header.of_trait {
                if let Some(key) = key(&header.self_ty) {
                    self.trait_impls.entry((of_trait.def, key)).or_default().push(def);
                }
            } else if let Some(key) = key(&header.self_ty)
                && !self.has_trait(def)
            {
                for member in self.world.members(def) {
                    self.inherent.entry((key, self.world.def(*member).name)).or_default().push(*member);
                }
            }
            self.headers.insert(def, header);
        }
    }

    /// Whether an impl names a trait, known or not.
    #[must_use]
    pub fn has_trait(&self, def: DefId) -> bool {
        matches!(self.world.def(def).source, Source::Item(Item { kind: ItemKind::Impl(inner), .. }) if inner.of_trait.is_some())
    }

    fn lower_header(&self, def: DefId) -> Option<ImplHeader> {
        let Source::Item(Item { kind: ItemKind::Impl(inner), .. }) = self.world.def(def).source else { return None };
        let mut context = self.bare_context(def);
        let self_ty = Lowering::new(self, context.clone(), None).ty(&inner.self_ty);
        context.self_ty = Some(self_ty.clone());
        let of_trait = inner.of_trait.as_ref().and_then(|path| Lowering::new(self, context, None).bound(path));
        Some(ImplHeader { self_ty, of_trait })
    }

    /// The generics that a definition declares.
    #[must_use]
    pub fn generics(&self, def: DefId) -> Option<&'a Generics> {
        Some(match self.world.def(def).source {
            Source::Item(item) => match &item.kind {
                ItemKind::Fn(inner) => &inner.generics,
                ItemKind::Struct(inner) => &inner.generics,
                ItemKind::Enum(inner) => &inner.generics,
                ItemKind::Trait(inner) => &inner.generics,
                ItemKind::TypeAlias(inner) => &inner.generics,
                ItemKind::Const(inner) => &inner.generics,
                ItemKind::Impl(inner) => &inner.generics,
                _ => return None,
            },
            Source::Variant(_, inner) => &inner.generics,
            Source::None => return None,
        })
    }

    /// The generics in scope of a definition, `Self` left out.
    fn bare_context(&self, def: DefId) -> Context {
        let row = self.world.def(def);
        let mut context = Context { module: row.module, generics: Vec::new(), owners: Vec::new(), self_ty: None, parent: None };
        if let Some(parent) = row.parent {
            context.owners.push(parent);
            context.parent = Some(parent);
        }
        if row.kind != DefKind::Variant {
            context.owners.push(def);
        }
        for owner in context.owners.clone() {
            for (at, param) in self.generics(owner).into_iter().flat_map(|generics| &generics.params).enumerate() {
                context.generics.push((param.name, Ty::Param(owner, u32::try_from(at).unwrap_or(SELF))));
            }
        }
        context
    }

    /// The generics in scope of a definition and what `Self` is in it.
    #[must_use]
    pub fn context(&self, def: DefId) -> Context {
        let mut context = self.bare_context(def);
        let row = self.world.def(def);
        let subject = context.parent.unwrap_or(def);
        if matches!(self.world.def(subject).kind, DefKind::Impl | DefKind::Trait) {
            context.parent = Some(subject);
        }
        context.self_ty = match self.world.def(subject).kind {
            DefKind::Impl => self.headers.get(&subject).map(|header| header.self_ty.clone()),
            DefKind::Trait => Some(Ty::Param(subject, SELF)),
            DefKind::Struct | DefKind::Enum(_) => Some(self.own_type(subject)),
            _ => None,
        };
        if row.kind == DefKind::Impl {
            context.self_ty = self.headers.get(&def).map(|header| header.self_ty.clone());
        }
        context
    }

    /// A struct or enum with its own parameters as arguments.
    #[must_use]
    pub fn own_type(&self, def: DefId) -> Ty {
        let count = self.generics(def).map_or(0, |generics| generics.params.len());
        Ty::Adt(def, (0..count).map(|at| Ty::Param(def, u32::try_from(at).unwrap_or(SELF))).collect())
    }

    /// A function's type.
    #[must_use]
    pub fn sig(&self, def: DefId) -> Option<&FnSig> {
        self.sigs.get(def as usize)?.get_or_init(|| self.lower_sig(def)).as_deref()
    }

    fn lower_sig(&self, def: DefId) -> Option<Box<FnSig>> {
        let Source::Item(Item { kind: ItemKind::Fn(function), .. }) = self.world.def(def).source else { return None };
        let mut lowering = Lowering::new(self, self.context(def), None);
        Some(Box::new(lowering.sig(function)))
    }

    /// The fields of a struct or variant.
    #[must_use]
    pub fn fields(&self, def: DefId) -> &[(Ustr, Ty)] {
        let Some(cell) = self.fields.get(def as usize) else { return &[] };
        let lower = || {
            let row = self.world.def(def);
            let fields = match row.source {
                Source::Item(Item { kind: ItemKind::Struct(inner), .. }) => &inner.fields,
                Source::Variant(variant, _) => &variant.fields,
                _ => return Box::default(),
            };
            let mut lowering = Lowering::new(self, self.context(def), None);
            Box::new(fields.iter().map(|field| (field.name, lowering.ty(&field.ty))).collect())
        };
        cell.get_or_init(lower)
    }

    /// What an alias, constant, static or associated type stands for, its parameters in it.
    #[must_use]
    pub fn type_of(&self, def: DefId) -> Ty {
        let Some(cell) = self.types.get(def as usize) else { return Ty::Unknown };
        if let Some(ty) = cell.get() {
            return ty.clone();
        }
        let ty = match self.world.def(def).source {
            Source::Item(Item { kind: ItemKind::TypeAlias(alias), .. }) => {
                alias.ty.as_ref().map_or(Ty::Unknown, |ty| Lowering::new(self, self.context(def), None).ty(ty))
            }
            Source::Item(Item { kind: ItemKind::Const(inner), .. }) => {
                let inner: &Const = inner;
                Lowering::new(self, self.context(def), None).ty(&inner.ty)
            }
            _ => Ty::Unknown,
        };
        cell.get_or_init(|| ty).clone()
    }

    /// What a definition asks of its parameters; of a trait also what it asks of `Self`.
    #[must_use]
    pub fn bounds(&self, def: DefId) -> &[(Ty, Bound)] {
        let Some(cell) = self.bounds.get(def as usize) else { return &[] };
        if let Some(bounds) = cell.get() {
            return bounds;
        }
        let mut out = Vec::new();
        let mut lowering = Lowering::new(self, self.context(def), None);
        if let Some(generics) = self.generics(def) {
            for (at, param) in generics.params.iter().enumerate() {
                for bound in &param.bounds {
                    out.extend(lowering.bound(bound).map(|bound| (Ty::Param(def, u32::try_from(at).unwrap_or(SELF)), bound)));
                }
            }
            for (ty, bounds) in &generics.wheres {
                let ty = lowering.ty(ty);
                for bound in bounds {
                    out.extend(lowering.bound(bound).map(|bound| (ty.clone(), bound)));
                }
            }
        }
        if let Source::Item(Item { kind: ItemKind::Trait(inner), .. }) = self.world.def(def).source {
            for bound in &inner.supertraits {
                out.extend(lowering.bound(bound).map(|bound| (Ty::Param(def, SELF), bound)));
            }
            for member in self.world.members(def) {
                if let Source::Item(Item { name, kind: ItemKind::TypeAlias(alias), .. }) = self.world.def(*member).source {
                    let own = Bound { def, args: self.own_args(def), bindings: Vec::new() };
                    let proj = Ty::Proj(Arc::new(Projection { self_ty: Ty::Param(def, SELF), bound: own, name: *name }));
                    for bound in &alias.bounds {
                        out.extend(lowering.bound(bound).map(|bound| (proj.clone(), bound)));
                    }
                }
            }
        }
        cell.get_or_init(|| Box::new(out))
    }

    /// A definition's own parameters as arguments.
    #[must_use]
    pub fn own_args(&self, def: DefId) -> Vec<Ty> {
        let count = self.generics(def).map_or(0, |generics| generics.params.len());
        (0..count).map(|at| Ty::Param(def, u32::try_from(at).unwrap_or(SELF))).collect()
    }

    /// Whether a derive gives a type this trait of std.
    #[must_use]
    pub fn derived(&self, def: DefId, of_trait: DefId) -> bool {
        let name = self.world.def(of_trait).name;
        !self.world.is_local(self.world.def(of_trait).module) && self.derives.get(&def).is_some_and(|derives| derives.contains(&name))
    }

    /// The associated type of this name in an impl or trait.
    #[must_use]
    pub fn member(&self, parent: DefId, name: Ustr, kind: DefKind) -> Option<DefId> {
        self.world
            .members(parent)
            .iter()
            .copied()
            .find(|member| self.world.def(*member).name == name && self.world.def(*member).kind == kind)
    }

    /// The trait among this one and its supertraits that has a member of this name.
    #[must_use]
    pub fn declaring_trait(&self, of_trait: DefId, name: Ustr, kind: DefKind) -> Option<DefId> {
        self.supertraits.get(&of_trait)?.iter().copied().find(|def| self.member(*def, name, kind).is_some())
    }

    /// The traits whose methods a scope can call without naming them.
    #[must_use]
    pub fn traits_in_scope(&self, module: ModId) -> Option<&FxHashSet<DefId>> {
        let cell = self.scope_traits.get(module as usize)?;
        if let Some(found) = cell.get() {
            return Some(found);
        }
        let mut out = FxHashSet::default();
        let mut at = Some(module);
        while let Some(scope) = at {
            let row = self.world.module(scope);
            for bindings in row.types.values() {
                for binding in bindings {
                    if let Res::Def(def) = binding.res
                        && self.world.def(def).kind == DefKind::Trait
                    {
                        out.insert(def);
                    }
                }
            }
            out.extend(row.unnamed.iter().copied());
            at = if row.node == scope { None } else { row.parent };
        }
        if let Some(prelude) = self.world.prelude
            && prelude != module
        {
            out.extend(self.traits_in_scope(prelude).into_iter().flatten().copied());
        }
        Some(cell.get_or_init(|| Box::new(out)))
    }
}

/// Whether a type is this bare name.
fn is_name(ty: &Type, name: &str) -> bool {
    matches!(ty, Type::Path(path) if path.qself.is_none() && path.segments.len() == 1 && path.last_name() == name)
}

/// Lowers types at one place.
pub struct Lowering<'w, 'a, 's> {
    index: &'w Index<'a>,
    /// The place.
    pub context: Context,
    sink: Option<&'s mut dyn Sink>,
    depth: u32,
}

const MAX_DEPTH: u32 = 64;

impl<'w, 'a, 's> Lowering<'w, 'a, 's> {
    /// At a place, with or without a sink.
    #[must_use]
    pub fn new(index: &'w Index<'a>, context: Context, sink: Option<&'s mut dyn Sink>) -> Self {
        Self { index, context, sink, depth: 0 }
    }

    /// A function's type.
    pub fn sig(&mut self, function: &Function) -> FnSig {
        let receiver = function.receiver.as_ref().map(|ty| self.ty(ty));
        let params = function.params.iter().map(|(_, ty)| self.ty(ty)).collect();
        let mut output = function.output.as_ref().map_or_else(Ty::unit, |ty| self.ty(ty));
        if function.is_async {
            output = self.index.future(output);
        }
        FnSig { receiver, params, output }
    }

    /// Generics: bounds, defaults, where clauses. For the sink's sake.
    pub fn generics(&mut self, generics: &Generics) {
        for param in &generics.params {
            for bound in &param.bounds {
                self.bound(bound);
            }
            for ty in param.default.iter().chain(&param.constant) {
                self.ty(ty);
            }
        }
        for (ty, bounds) in &generics.wheres {
            self.ty(ty);
            for bound in bounds {
                self.bound(bound);
            }
        }
    }

    /// A struct's generics and fields. For the sink's sake.
    pub fn structure(&mut self, inner: &Struct) {
        self.generics(&inner.generics);
        for field in &inner.fields {
            self.ty(&field.ty);
        }
    }

    /// A type.
    pub fn ty(&mut self, ty: &Type) -> Ty {
        self.depth += 1;
        let lowered = if self.depth > MAX_DEPTH { Ty::Unknown } else { self.shape(ty) };
        self.depth -= 1;
        lowered
    }

    fn shape(&mut self, ty: &Type) -> Ty {
        match ty {
            Type::Path(path) => self.path(path),
            Type::Ref(inner) => Ty::Ref(Arc::new(self.ty(inner))),
            Type::Ptr(inner) => Ty::Ptr(Arc::new(self.ty(inner))),
            Type::Slice(inner) => Ty::Slice(Arc::new(self.ty(inner))),
            Type::Array(parts) => {
                self.constant(&parts.1);
                Ty::Array(Arc::new(self.ty(&parts.0)))
            }
            Type::Tuple(parts) => Ty::Tuple(parts.iter().map(|part| self.ty(part)).collect()),
            Type::Fn(params, output) => {
                let params = params.iter().map(|param| self.ty(param)).collect();
                let output = output.as_ref().map_or_else(Ty::unit, |output| self.ty(output));
                Ty::Fn(Arc::new(Sig { params, output }))
            }
            Type::Dyn(bounds) => Ty::Dyn(bounds.iter().filter_map(|bound| self.bound(bound)).collect()),
            Type::Impl(bounds) => Ty::Opaque(bounds.iter().filter_map(|bound| self.bound(bound)).collect()),
            Type::Never => Ty::Never,
            Type::Infer => Ty::Unknown,
            Type::Macro(call) => {
                if let Some(sink) = &mut self.sink {
                    sink.type_macro(call);
                }
                match &call.reading {
                    Reading::Type(ty) => self.ty(ty),
                    _ => Ty::Unknown,
                }
            }
        }
    }

    /// Generic arguments in the places of a definition's parameters; defaults fill up.
    fn args(&mut self, def: DefId, path_args: Option<&GenericArgs>) -> Vec<Ty> {
        let mut given: Vec<Ty> = Vec::new();
        if let Some(args) = path_args {
            for ty in &args.types {
                given.push(self.ty(ty));
            }
            self.beside_types(args);
        }
        let Some(generics) = self.index.generics(def) else { return given };
        let explicit = !given.is_empty();
        given.truncate(generics.params.len());
        while given.len() < generics.params.len() {
            let default = generics.params.get(given.len()).and_then(|param| param.default.as_ref());
            let ty = match default {
                Some(default) if explicit || generics.params.iter().all(|param| param.default.is_some()) => {
                    let mut inner = Lowering::new(self.index, self.index.bare_context(def), None);
                    inner.depth = self.depth + 1;
                    let ty = if inner.depth > MAX_DEPTH { Ty::Unknown } else { inner.ty(default) };
                    ty.subst(&Subst { rows: vec![(def, given.clone(), None)] })
                }
                _ => Ty::Unknown,
            };
            given.push(ty);
        }
        given
    }

    /// What stands among generic arguments beside types: for the sink's sake.
    fn beside_types(&mut self, args: &GenericArgs) {
        for binding in &args.bindings {
            if let Some(ty) = &binding.ty {
                self.ty(ty);
            }
            for bound in &binding.bounds {
                self.bound(bound);
            }
        }
        for expr in &args.consts {
            self.constant(expr);
        }
    }

    /// A bound; `None` where the trait is not known.
    pub fn bound(&mut self, path: &Path) -> Option<Bound> {
        let found = match self.index.world.path(self.context.module, path, Namespace::Types, false) {
            Outcome::Found(found, 0) => found,
            Outcome::Found(..) => names::Several::new(),
            Outcome::Unknown => {
                if let Some(sink) = &mut self.sink {
                    sink.unknown(path);
                }
                names::Several::new()
            }
            Outcome::Missing(module) => {
                if let Some(sink) = &mut self.sink {
                    sink.missing(module, path, true);
                }
                names::Several::new()
            }
        };
        if let Some(sink) = &mut self.sink {
            sink.founds(&found, path, true);
        }
        let args = path.segments.last().and_then(|segment| segment.args.as_deref());
        let def = match found.first().map(|found| found.res) {
            Some(Res::Def(def)) if self.index.world.def(def).kind == DefKind::Trait => def,
            _ => {
                self.loose_args(path);
                return None;
            }
        };
        if let Some(args) = args
            && let Some(output) = &args.parenthesized
        {
            let params = args.types.iter().map(|ty| self.ty(ty)).collect();
            let output = self.ty(output);
            return Some(Bound { def, args: vec![Ty::Tuple(params)], bindings: vec![(WORDS.output, output)] });
        }
        let lowered = self.args(def, args);
        let mut bindings = Vec::new();
        for binding in args.into_iter().flat_map(|args| &args.bindings) {
            let mut quiet = Lowering::new(self.index, self.context.clone(), None);
            quiet.depth = self.depth;
            let ty = match &binding.ty {
                Some(ty) => quiet.ty(ty),
                None => Ty::Opaque(binding.bounds.iter().filter_map(|bound| quiet.bound(bound)).collect()),
            };
            bindings.push((binding.name, ty));
        }
        Some(Bound { def, args: lowered, bindings })
    }

    /// Arguments of a path whose definition is not known: for the sink's sake.
    pub fn loose_args(&mut self, path: &Path) {
        for args in path.segments.iter().filter_map(|segment| segment.args.as_deref()) {
            for ty in args.types.iter().chain(&args.parenthesized) {
                self.ty(ty);
            }
            self.beside_types(args);
        }
    }

    /// An expression inside a type; a const parameter shadows what its name would mean.
    fn constant(&mut self, expr: &Expr) {
        if let Expr::Path(path) = expr
            && let Some(qself) = &path.qself
        {
            self.ty(&qself.0);
            if qself.1 > 0 {
                let of_trait = Path { qself: None, segments: path.segments.iter().take(qself.1).cloned().collect(), ..(**path).clone() };
                let bound = self.bound(&of_trait);
                let member = bound.and_then(|bound| self.index.member(bound.def, path.last_name(), DefKind::AssocConst));
                if let (Some(sink), Some(member)) = (&mut self.sink, member) {
                    sink.member(member, path, false);
                }
            }
            return;
        }
        let parameter = matches!(expr, Expr::Path(path) if path.segments.len() == 1 && self.generic(path.last_name()).is_some());
        if let (Some(sink), false) = (&mut self.sink, parameter) {
            sink.constant(expr);
        }
    }

    fn generic(&self, name: Ustr) -> Option<Ty> {
        self.context.generics.iter().rev().find(|(known, _)| *known == name).map(|(_, ty)| ty.clone())
    }

    fn path(&mut self, path: &Path) -> Ty {
        if let Some(qself) = &path.qself {
            return self.qualified(path, &qself.0, qself.1);
        }
        if let (Some(first), false) = (path.segments.first(), path.global) {
            let head = if first.name == WORDS.self_type { self.context.self_ty.clone() } else { self.generic(first.name) };
            if let Some(mut ty) = head {
                for segment in path.segments.iter().skip(1) {
                    let (next, member) = self.assoc_type(&ty, segment.name);
                    if let (Some(sink), Some(member)) = (&mut self.sink, member) {
                        sink.member(member, path, true);
                    }
                    ty = next;
                }
                self.loose_args(path);
                return ty;
            }
            if first.name == WORDS.self_type {
                return Ty::Unknown;
            }
        }
        match self.index.world.path(self.context.module, path, Namespace::Types, false) {
            Outcome::Found(found, rest) => {
                if let Some(sink) = &mut self.sink {
                    sink.founds(&found, path, true);
                }
                let Some(Res::Def(def)) = found.first().map(|found| found.res) else {
                    self.loose_args(path);
                    return Ty::Unknown;
                };
                let at = path.segments.len().saturating_sub(1 + rest);
                let mut ty = self.def_type(def, path, at);
                for segment in path.segments.iter().skip(at + 1) {
                    let (next, member) = self.assoc_type(&ty, segment.name);
                    if let (Some(sink), Some(member)) = (&mut self.sink, member) {
                        sink.member(member, path, true);
                    }
                    ty = next;
                }
                ty
            }
            Outcome::Unknown => {
                let single = path.segments.len() == 1 && !path.global;
                if single && path.segments.first().is_some_and(|first| names::is_primitive(&first.name)) {
                    return path.segments.first().map_or(Ty::Unknown, |first| Ty::Prim(first.name));
                }
                if let Some(sink) = &mut self.sink {
                    sink.unknown(path);
                }
                self.loose_args(path);
                Ty::Unknown
            }
            Outcome::Missing(module) => {
                if let Some(sink) = &mut self.sink {
                    sink.missing(module, path, true);
                }
                self.loose_args(path);
                Ty::Unknown
            }
        }
    }

    /// The type that a definition with the arguments of a segment is.
    pub fn def_type(&mut self, def: DefId, path: &Path, at: usize) -> Ty {
        let args = path.segments.get(at).and_then(|segment| segment.args.as_deref());
        match self.index.world.def(def).kind {
            DefKind::Struct | DefKind::Enum(_) => Ty::Adt(def, self.args(def, args).into()),
            DefKind::Variant => {
                let Some(parent) = self.index.world.def(def).parent else { return Ty::Unknown };
                let outer = at.checked_sub(1).and_then(|at| path.segments.get(at)).and_then(|segment| segment.args.as_deref());
                Ty::Adt(parent, self.args(parent, args.or(outer)).into())
            }
            DefKind::TypeAlias => {
                let args = self.args(def, args);
                let Source::Item(Item { kind: ItemKind::TypeAlias(alias), .. }) = self.index.world.def(def).source else {
                    return Ty::Unknown;
                };
                if alias.ty.is_none() {
                    return Ty::Adt(def, Arc::from([]));
                }
                let ty = if self.depth >= MAX_DEPTH { Ty::Unknown } else { self.alias(def) };
                ty.subst(&Subst { rows: vec![(def, args, None)] })
            }
            DefKind::Trait => {
                // `Trait` as a type: the 2015 edition's `dyn Trait`
                let bound = Bound { def, args: self.args(def, args), bindings: Vec::new() };
                Ty::Dyn(Arc::from([bound]))
            }
            _ => {
                self.loose_args(path);
                Ty::Unknown
            }
        }
    }

    /// An alias's type, guarded against aliases that name each other in a circle.
    fn alias(&self, def: DefId) -> Ty {
        if let Some(ty) = self.index.types.get(def as usize).and_then(OnceLock::get) {
            return ty.clone();
        }
        let Source::Item(Item { kind: ItemKind::TypeAlias(alias), .. }) = self.index.world.def(def).source else { return Ty::Unknown };
        let mut inner = Lowering::new(self.index, self.index.context(def), None);
        inner.depth = self.depth + 1;
        alias.ty.as_ref().map_or(Ty::Unknown, |ty| inner.ty(ty))
    }

    /// `<T as Trait>::A::B`
    fn qualified(&mut self, path: &Path, self_ty: &Type, position: usize) -> Ty {
        let mut ty = self.ty(self_ty);
        let mut rest = path.segments.iter().skip(position);
        if position > 0 {
            let of_trait = Path { qself: None, segments: path.segments.iter().take(position).cloned().collect(), ..path.clone() };
            let bound = self.bound(&of_trait);
            let Some(name) = rest.next() else { return ty };
            ty = match bound {
                Some(bound) => {
                    let declared = self.index.declaring_trait(bound.def, name.name, DefKind::AssocType);
                    let bound = match declared {
                        Some(def) if def != bound.def => Bound { def, args: Vec::new(), bindings: Vec::new() },
                        _ => bound,
                    };
                    if let (Some(sink), Some(member)) = (&mut self.sink, self.index.member(bound.def, name.name, DefKind::AssocType)) {
                        sink.member(member, path, true);
                    }
                    Ty::Proj(Arc::new(Projection { self_ty: ty, bound, name: name.name }))
                }
                None => Ty::Unknown,
            };
        }
        for segment in rest {
            ty = self.assoc_type(&ty, segment.name).0;
        }
        ty
    }

    /// `T::Name` with the definition that declares it.
    fn assoc_type(&mut self, ty: &Ty, name: Ustr) -> (Ty, Option<DefId>) {
        let unknown = (Ty::Unknown, None);
        let proj = |bound: Bound, member: Option<DefId>| {
            let ty = Ty::Proj(Arc::new(Projection { self_ty: ty.clone(), bound, name }));
            (ty, member)
        };
        match ty {
            Ty::Param(owner, place) => {
                if *place == SELF {
                    let Some(def) = self.index.declaring_trait(*owner, name, DefKind::AssocType) else { return unknown };
                    let args = if def == *owner { self.index.own_args(def) } else { Vec::new() };
                    return proj(Bound { def, args, bindings: Vec::new() }, self.index.member(def, name, DefKind::AssocType));
                }
                match self.bound_with(*owner, *place, name) {
                    Some(bound) => {
                        let member = self.index.member(bound.def, name, DefKind::AssocType);
                        proj(bound, member)
                    }
                    None => unknown,
                }
            }
            Ty::Proj(inner) => {
                let Some(member) = self.index.member(inner.bound.def, inner.name, DefKind::AssocType) else { return unknown };
                let Source::Item(Item { kind: ItemKind::TypeAlias(alias), .. }) = self.index.world.def(member).source else {
                    return unknown;
                };
                let module = self.index.world.def(member).module;
                let of_trait = alias.bounds.iter().find_map(|path| {
                    let def = self.index.trait_of(module, path)?;
                    self.index.declaring_trait(def, name, DefKind::AssocType)
                });
                let of_trait = of_trait.or_else(|| self.where_trait(ty, name));
                match of_trait {
                    Some(def) => {
                        proj(Bound { def, args: Vec::new(), bindings: Vec::new() }, self.index.member(def, name, DefKind::AssocType))
                    }
                    None => unknown,
                }
            }
            Ty::Opaque(bounds) | Ty::Dyn(bounds) => {
                let bound = bounds.iter().find(|bound| self.index.declaring_trait(bound.def, name, DefKind::AssocType).is_some());
                bound.map_or(unknown, |bound| {
                    let known = bound.bindings.iter().find(|(known, _)| *known == name);
                    known.map_or_else(|| proj(bound.clone(), None), |(_, ty)| (ty.clone(), None))
                })
            }
            _ => {
                // `Self::Name` in an impl
                if let Some(parent) = self.context.parent
                    && self.context.self_ty.as_ref() == Some(ty)
                {
                    if let Some(member) = self.index.member(parent, name, DefKind::AssocType) {
                        if self.depth >= MAX_DEPTH {
                            return unknown;
                        }
                        let Source::Item(Item { kind: ItemKind::TypeAlias(alias), .. }) = self.index.world.def(member).source else {
                            return unknown;
                        };
                        let mut context = self.context.clone();
                        context.module = self.index.world.def(member).module;
                        let mut inner = Lowering::new(self.index, context, None);
                        inner.depth = self.depth + 1;
                        let ty = alias.ty.as_ref().map_or(Ty::Unknown, |ty| inner.ty(ty));
                        return (ty, Some(member));
                    }
                    let header = self.index.headers.get(&parent).and_then(|header| header.of_trait.as_ref());
                    if let Some(of_trait) = header
                        && let Some(def) = self.index.declaring_trait(of_trait.def, name, DefKind::AssocType)
                    {
                        let bound =
                            if def == of_trait.def { of_trait.clone() } else { Bound { def, args: Vec::new(), bindings: Vec::new() } };
                        return proj(bound, self.index.member(def, name, DefKind::AssocType));
                    }
                }
                // any trait that the type may have and that declares the name: told apart when the impl is looked for
                let candidates = self.index.trait_members.get(&name).map(Vec::as_slice).unwrap_or_default();
                let mut fitting = candidates.iter().filter(|(of_trait, member)| {
                    self.index.world.def(*member).kind == DefKind::AssocType
                        && key(ty).is_some_and(|key| self.index.trait_impls.contains_key(&(*of_trait, key)))
                });
                match (fitting.next(), fitting.next()) {
                    (Some((def, member)), None) => proj(Bound { def: *def, args: Vec::new(), bindings: Vec::new() }, Some(*member)),
                    _ => unknown,
                }
            }
        }
    }

    /// The bound on a parameter whose trait declares this associated type.
    fn bound_with(&mut self, owner: DefId, place: u32, name: Ustr) -> Option<Bound> {
        let param_ty = Ty::Param(owner, place);
        for at in self.context.owners.clone().into_iter().rev() {
            let Some(generics) = self.index.generics(at) else { continue };
            let own = generics.params.get(place as usize).filter(|_| at == owner).map(|param| param.bounds.as_slice()).unwrap_or_default();
            let param_name = self.context.generics.iter().find(|(_, ty)| *ty == param_ty).map(|(name, _)| *name)?;
            let wheres = generics.wheres.iter().filter(|(ty, _)| is_name(ty, &param_name)).flat_map(|(_, bounds)| bounds);
            for path in own.iter().chain(wheres) {
                let Some(def) = self.index.trait_of(self.context.module, path) else { continue };
                let Some(declaring) = self.index.declaring_trait(def, name, DefKind::AssocType) else { continue };
                if declaring != def || self.depth >= MAX_DEPTH {
                    return Some(Bound { def: declaring, args: Vec::new(), bindings: Vec::new() });
                }
                let mut quiet = Lowering::new(self.index, self.context.clone(), None);
                quiet.depth = self.depth + 8;
                let args = path.segments.last().and_then(|segment| segment.args.as_deref()).filter(|args| args.parenthesized.is_none());
                let args = if quiet.depth > MAX_DEPTH { Vec::new() } else { quiet.args(def, args) };
                return Some(Bound { def, args, bindings: Vec::new() });
            }
        }
        None
    }

    /// A trait that a where clause asks of a projection, which declares this associated type.
    fn where_trait(&mut self, ty: &Ty, name: Ustr) -> Option<DefId> {
        if self.depth + 8 > MAX_DEPTH {
            return None;
        }
        for at in self.context.owners.clone() {
            for (subject, bounds) in self.index.generics(at).into_iter().flat_map(|generics| &generics.wheres) {
                let mut quiet = Lowering::new(self.index, self.context.clone(), None);
                quiet.depth = self.depth + 8;
                if quiet.ty(subject) != *ty {
                    continue;
                }
                let module = self.context.module;
                let found =
                    bounds.iter().find_map(|path| self.index.declaring_trait(self.index.trait_of(module, path)?, name, DefKind::AssocType));
                if found.is_some() {
                    return found;
                }
            }
        }
        None
    }
}

impl Index<'_> {
    /// `impl Future<Output = T>`
    #[must_use]
    pub fn future(&self, output: Ty) -> Ty {
        match self.lang.get(Known::Future) {
            Some(def) => Ty::Opaque(Arc::from([Bound { def, args: Vec::new(), bindings: vec![(WORDS.output, output)] }])),
            None => Ty::Unknown,
        }
    }
}
