//! Walks the text of every definition: resolves its paths, infers its types, writes down what it refers to.
//!
//! Types flow from what is declared: parameters, fields, `let` annotations, constructors, results of resolved functions,
//! through references, smart pointers, closures and iterators. A method call whose receiver's type is not known makes no
//! edge; names alone never do.

use std::sync::Arc;

use smallvec::smallvec;
use ustr::Ustr;

use crate::extract::expand;
use crate::extract::lower::Position;
use crate::model::facts::{
    Arm, Block, Body, Closure, Expr, Field, Function, GenericArgs, Item, ItemKind, Let, Lit, MacroCall, MethodCall, Operator, Pat, Path,
    Reading, Segment, Stmt, StructExpr, Type,
};
use crate::model::project::ReferenceKind;
use crate::model::words::WORDS;
use crate::resolve::defs::{CallSite, CfgTable, DefId, DefKind, ModId, Namespace, Res, Source, body_key};
use crate::resolve::emit::{Emitter, Findings, Spot};
use crate::resolve::index::{Context, Index, Lowering, Sink as _, key};
use crate::resolve::infer::{Infer, Picked};
use crate::resolve::lang::Known;
use crate::resolve::names::{Found, Outcome, is_primitive};
use crate::resolve::signature;
use crate::resolve::ty::{Bound, Projection, Sig, Subst, Ty};

/// Expansions inside one body, nested ones counted.
const MAX_EXPANSION_DEPTH: u32 = 24;

/// The text of one definition.
pub struct Walker<'w, 'a> {
    index: &'w Index<'a>,
    emit: Emitter<'w, 'a>,
    infer: Infer<'w, 'a>,
    context: Context,
    locals: Vec<(Ustr, Ty)>,
    result: Ty,
    breaks: Vec<Ty>,
    scopes: Option<ModId>,
    expansion_depth: u32,
}

/// Walks one definition; adds what it refers to.
pub fn definition(index: &Index<'_>, cfgs: &std::sync::Mutex<CfgTable>, def: DefId, findings: Findings) -> Findings {
    let row = index.world.def(def);
    let Source::Item(item) = row.source else { return findings };
    if let DefKind::ProcMacro(_) = row.kind {
        return findings; // its function is walked
    }
    let owner = match row.parent {
        Some(parent) => parent,
        None => def,
    };
    let spot = Spot {
        module: row.module,
        file: row.file,
        item: Some(owner),
        cfg: row.cfg,
        test: row.test,
        in_macro: false,
        kind: None,
        lenient: false,
        in_signature: signature::is_seen(index, def),
    };
    let emit = Emitter { world: &index.world, cfgs, spot, column: 0, findings };
    let context = index.context(def);
    let mut env = Vec::new();
    for owner in &context.owners {
        env.extend(index.bounds(*owner).iter().cloned());
        if index.world.def(*owner).kind == DefKind::Trait {
            let bound = Bound { def: *owner, args: index.own_args(*owner), bindings: Vec::new() };
            env.push((Ty::Param(*owner, crate::resolve::ty::SELF), bound));
        }
    }
    let infer = Infer::new(index, env);
    let mut walker = Walker {
        index,
        emit,
        infer,
        context,
        locals: Vec::new(),
        result: Ty::Unknown,
        breaks: Vec::new(),
        scopes: None,
        expansion_depth: 0,
    };
    walker.item(item);
    walker.emit.findings
}

/// Walks one macro call among items; adds what it refers to.
pub fn call<'a>(index: &Index<'a>, cfgs: &std::sync::Mutex<CfgTable>, site: &CallSite<'a>, findings: Findings) -> Findings {
    let spot = Spot {
        module: site.module,
        file: site.file,
        item: None,
        cfg: site.cfg,
        test: site.test,
        in_macro: false,
        kind: None,
        lenient: false,
        in_signature: false,
    };
    let mut emit = Emitter { world: &index.world, cfgs, spot, column: 0, findings };
    emit.macro_path(&site.call.path, false);
    if site.opaque
        && let Reading::Paths(paths) = &site.call.reading
    {
        emit.findings.macros_opaque += u64::from(!site.call.tokens.trim().is_empty());
        emit.spot.in_macro = true;
        emit.spot.lenient = true;
        for path in paths {
            emit.loose(path);
        }
    }
    emit.findings
}

impl<'w, 'a> Walker<'w, 'a> {
    // ---- items ----

    fn item(&mut self, item: &'a Item) {
        for path in &item.macros {
            self.attribute(path);
        }
        self.attribute_values(&item.values);
        match &item.kind {
            ItemKind::Use(imports) => {
                let reexport = item.vis != crate::model::facts::Visibility::Private;
                for import in imports {
                    self.emit.import(import, reexport);
                }
            }
            ItemKind::Fn(function) => self.function(function),
            ItemKind::Struct(inner) => {
                self.lower(|lowering| lowering.generics(&inner.generics));
                self.fields(&inner.fields);
            }
            ItemKind::Enum(inner) => {
                self.lower(|lowering| lowering.generics(&inner.generics));
                for variant in &inner.variants {
                    let Some(before) = self.emit.enter(variant.cfg.as_deref()) else { continue };
                    self.attribute_values(&variant.values);
                    self.fields(&variant.fields);
                    if let Some(body) = &variant.discriminant {
                        self.body(body, &Ty::Unknown);
                    }
                    self.emit.spot = before;
                }
            }
            ItemKind::Trait(inner) => self.lower(|lowering| {
                lowering.generics(&inner.generics);
                for bound in &inner.supertraits {
                    lowering.bound(bound);
                }
            }),
            ItemKind::TypeAlias(inner) => self.lower(|lowering| {
                lowering.generics(&inner.generics);
                for bound in &inner.bounds {
                    lowering.bound(bound);
                }
                if let Some(ty) = &inner.ty {
                    lowering.ty(ty);
                }
            }),
            ItemKind::Const(inner) => {
                self.lower(|lowering| lowering.generics(&inner.generics));
                let ty = self.ty(&inner.ty);
                if let Some(body) = &inner.body {
                    self.body(body, &ty);
                }
            }
            ItemKind::Impl(inner) => self.lower(|lowering| {
                lowering.generics(&inner.generics);
                if let Some(path) = &inner.of_trait {
                    lowering.bound(path);
                }
                lowering.ty(&inner.self_ty);
            }),
            ItemKind::MacroRules(inner) => {
                self.emit.spot.kind = Some(ReferenceKind::Macro);
                self.emit.spot.lenient = true;
                for path in &inner.paths {
                    self.emit.loose(path);
                }
            }
            ItemKind::ExternCrate { krate, .. } if *krate != WORDS.self_value => {
                self.emit.extern_crate(*krate, item.line, item.vis != crate::model::facts::Visibility::Private);
            }
            ItemKind::Mod(_) | ItemKind::ExternCrate { .. } | ItemKind::MacroCall(_) | ItemKind::Include(_) => {}
        }
    }

    fn attribute(&mut self, path: &Path) {
        self.emit.macro_path(path, true);
    }

    fn attribute_values(&mut self, values: &[Path]) {
        let before = self.emit.spot;
        self.emit.spot.kind = Some(ReferenceKind::Value);
        self.emit.spot.lenient = true;
        for path in values {
            self.emit.loose(path);
        }
        self.emit.spot = before;
    }

    fn fields(&mut self, fields: &[Field]) {
        for field in fields {
            let Some(before) = self.emit.enter(field.cfg.as_deref()) else { continue };
            self.emit.spot.in_signature &= field.is_open;
            self.attribute_values(&field.values);
            self.ty(&field.ty);
            self.emit.spot = before;
        }
    }

    fn function(&mut self, function: &'a Function) {
        self.lower(|lowering| lowering.generics(&function.generics));
        let receiver = function.receiver.as_ref().map(|ty| self.ty(ty));
        let params: Vec<Ty> = function.params.iter().map(|(_, ty)| self.ty(ty)).collect();
        let output = function.output.as_ref().map_or_else(Ty::unit, |ty| self.ty(ty));
        let Some(body) = &function.body else { return };
        if let Some(receiver) = receiver {
            self.locals.push((WORDS.self_value, receiver));
        }
        for ((pat, _), ty) in function.params.iter().zip(params) {
            let ty = self.infer.normal(&ty);
            self.pat(pat, &ty);
        }
        let output = self.infer.normal(&output);
        self.body(body, &output);
    }

    fn body(&mut self, body: &'a Body, expected: &Ty) {
        self.scopes = self.index.world.block_scopes.get(&body_key(body)).copied();
        self.result = expected.clone();
        let in_signature = std::mem::replace(&mut self.emit.spot.in_signature, false);
        let found = self.expr(&body.expr, expected);
        self.emit.spot.in_signature = in_signature;
        self.coerce(&found, expected);
    }

    // ---- types ----

    fn lower<T>(&mut self, with: impl FnOnce(&mut Lowering<'w, 'a, '_>) -> T) -> T {
        let empty = Context { module: 0, generics: Vec::new(), owners: Vec::new(), self_ty: None, parent: None };
        let mut context = std::mem::replace(&mut self.context, empty);
        context.module = self.emit.spot.module;
        let mut lowering = Lowering::new(self.index, context, Some(&mut self.emit));
        let found = with(&mut lowering);
        self.context = lowering.context;
        found
    }

    fn ty(&mut self, ty: &Type) -> Ty {
        self.lower(|lowering| lowering.ty(ty))
    }

    /// A type in a body: what is left open becomes a variable.
    fn body_ty(&mut self, ty: &Type) -> Ty {
        let lowered = self.ty(ty);
        let fresh = self.infer.freshen(&lowered);
        self.infer.normal(&fresh)
    }

    fn known(&mut self, ty: &Ty) -> Ty {
        let found = self.infer.shallow(ty);
        if matches!(found, Ty::Var(_)) {
            self.infer.settle();
            return self.infer.shallow(ty);
        }
        if matches!(found, Ty::Proj(_)) {
            let normal = self.infer.normal(&found);
            return self.infer.shallow(&normal);
        }
        found
    }

    /// Fits a value into a place, dereferencing as the language does.
    fn coerce(&mut self, actual: &Ty, place: &Ty) {
        let (a, b) = (self.infer.shallow(actual), self.infer.shallow(place));
        if matches!(a, Ty::Never | Ty::Unknown) || matches!(b, Ty::Unknown) {
            return;
        }
        if self.infer.unify(&a, &b) {
            return;
        }
        if let (Ty::Ref(x), Ty::Ref(y)) = (&a, &b) {
            let y = self.infer.shallow(y);
            if let (Ty::Array(x), Ty::Slice(y)) = (self.infer.shallow(x), &y) {
                self.infer.unify(&x, y);
                return;
            }
            for step in self.infer.steps(x) {
                if self.infer.unify(&step, &y) {
                    return;
                }
            }
        }
    }

    // ---- paths in expressions ----

    fn local(&self, name: Ustr) -> Option<Ty> {
        self.locals.iter().rev().find(|(known, _)| *known == name).map(|(_, ty)| ty.clone())
    }

    /// The type of a path in an expression.
    fn value(&mut self, path: &Path) -> Ty {
        let single = path.segments.len() == 1 && !path.global && path.qself.is_none();
        let Some(first) = path.segments.first() else { return Ty::Unknown };
        if single && let Some(ty) = self.local(first.name) {
            return ty;
        }
        if let Some(qself) = &path.qself {
            return self.qualified_value(path, &qself.0, qself.1);
        }
        if !path.global {
            let generic = self.context.generics.iter().rev().find(|(known, _)| *known == first.name).map(|(_, ty)| ty.clone());
            let head = if first.name == WORDS.self_type { self.context.self_ty.clone() } else { generic };
            if let Some(ty) = head {
                if first.name == WORDS.self_type && single {
                    self.emit.findings.paths += 1;
                    return self.self_constructor(&ty);
                }
                return self.assoc_path(&ty, path, 1);
            }
        }
        match self.index.world.path(self.emit.spot.module, path, Namespace::Values, false) {
            Outcome::Found(found, rest) => self.value_found(path, &found, rest),
            Outcome::Missing(module) => {
                self.emit.missing(module, path, false);
                self.loose_args(path);
                Ty::Unknown
            }
            Outcome::Unknown => {
                if is_primitive(&first.name) && path.segments.len() > 1 {
                    return self.assoc_path(&Ty::Prim(first.name), path, 1);
                }
                self.emit.unknown(path);
                self.loose_args(path);
                Ty::Unknown
            }
        }
    }

    fn loose_args(&mut self, path: &Path) {
        if path.segments.iter().any(|segment| segment.args.is_some()) {
            self.lower(|lowering| lowering.loose_args(path));
        }
    }

    fn value_found(&mut self, path: &Path, found: &[Found], rest: usize) -> Ty {
        self.emit.founds(found, path, false);
        let Some(Res::Def(def)) = found.first().map(|found| found.res) else {
            self.loose_args(path);
            return Ty::Unknown;
        };
        let at = path.segments.len().saturating_sub(1 + rest);
        if rest == 0 {
            return self.def_value(def, path, at);
        }
        if self.index.world.def(def).kind == DefKind::Trait {
            return self.trait_value(def, path, at);
        }
        let ty = self.lower(|lowering| lowering.def_type(def, path, at));
        let ty = self.infer.freshen(&ty);
        self.assoc_path(&ty, path, at + 1)
    }

    fn explicit(&mut self, path: &Path, at: usize) -> Vec<Ty> {
        let Some(args) = path.segments.get(at).and_then(|segment| segment.args.as_deref()) else { return Vec::new() };
        self.explicit_args(args)
    }

    fn explicit_args(&mut self, args: &GenericArgs) -> Vec<Ty> {
        for expr in &args.consts {
            self.plain(expr);
        }
        args.types.iter().map(|ty| self.ty(ty)).collect()
    }

    /// A definition as a value.
    fn def_value(&mut self, def: DefId, path: &Path, at: usize) -> Ty {
        let row = self.index.world.def(def);
        match row.kind {
            DefKind::Fn => {
                let explicit = self.explicit(path, at);
                let mut subst = Subst::default();
                self.infer.instantiate(def, &mut subst, &explicit);
                self.infer.demand(def, &subst);
                Ty::FnDef(def, Arc::new(subst))
            }
            DefKind::Struct | DefKind::Variant => {
                let ty = self.lower(|lowering| lowering.def_type(def, path, at));
                let ty = self.infer.freshen(&ty);
                self.constructor(def, &ty)
            }
            DefKind::Const | DefKind::Static => {
                let ty = self.index.type_of(def);
                self.infer.normal(&ty)
            }
            _ => {
                self.loose_args(path);
                Ty::Unknown
            }
        }
    }

    /// A struct or variant as a value: itself without fields, else something to call.
    fn constructor(&mut self, def: DefId, ty: &Ty) -> Ty {
        let Ty::Adt(owner, args) = ty else { return Ty::Unknown };
        if self.index.fields(def).is_empty() {
            return ty.clone();
        }
        Ty::FnDef(def, Arc::new(Subst { rows: vec![(*owner, args.to_vec(), None)] }))
    }

    fn self_constructor(&mut self, ty: &Ty) -> Ty {
        match ty {
            Ty::Adt(def, _) => self.constructor(*def, ty),
            _ => ty.clone(),
        }
    }

    /// `Trait::name`
    fn trait_value(&mut self, def: DefId, path: &Path, at: usize) -> Ty {
        let Some(segment) = path.segments.get(at + 1) else { return Ty::Unknown };
        let explicit = self.explicit(path, at);
        let owner = [DefKind::AssocFn, DefKind::AssocConst].into_iter().find_map(|kind| {
            let owner = self.index.declaring_trait(def, segment.name, kind)?;
            Some((owner, self.index.member(owner, segment.name, kind)?))
        });
        let Some((owner, member)) = owner else { return Ty::Unknown };
        let own = self.infer.fresh();
        let mut subst = Subst::default();
        self.infer.instantiate(owner, &mut subst, if owner == def { &explicit } else { &[] });
        if let Some(row) = subst.rows.first_mut() {
            row.2 = Some(own);
        }
        self.member_value(&Picked { def: member, subst }, path, at + 1)
    }

    /// `<T as Trait>::name`
    fn qualified_value(&mut self, path: &Path, self_ty: &Type, position: usize) -> Ty {
        let ty = self.body_ty(self_ty);
        if position == 0 {
            return self.assoc_path(&ty, path, 0);
        }
        let of_trait = Path { qself: None, segments: path.segments.iter().take(position).cloned().collect(), ..path.clone() };
        let bound = self.lower(|lowering| lowering.bound(&of_trait));
        let (Some(bound), Some(segment)) = (bound, path.segments.get(position)) else { return Ty::Unknown };
        if path.segments.len() > position + 1 {
            // `<T as Trait>::Type::name`
            let proj = Ty::Proj(Arc::new(Projection { self_ty: ty, bound, name: segment.name }));
            let ty = self.infer.normal(&proj);
            return self.assoc_path(&ty, path, position + 1);
        }
        let member = [DefKind::AssocFn, DefKind::AssocConst].into_iter().find_map(|kind| {
            let owner = self.index.declaring_trait(bound.def, segment.name, kind)?;
            Some((owner, self.index.member(owner, segment.name, kind)?))
        });
        let Some((owner, member)) = member else { return Ty::Unknown };
        let args = if owner == bound.def { bound.args.iter().map(|arg| self.infer.freshen(arg)).collect() } else { Vec::new() };
        let subst = Subst { rows: vec![(owner, args, Some(ty))] };
        self.member_value(&Picked { def: member, subst }, path, position)
    }

    /// `T::a::b` from the segment `at` on.
    fn assoc_path(&mut self, ty: &Ty, path: &Path, at: usize) -> Ty {
        let mut ty = ty.clone();
        let mut at = at;
        // all but the last are types
        while at + 1 < path.segments.len() {
            let Some(segment) = path.segments.get(at) else { break };
            let part = Path { qself: None, segments: smallvec![segment.clone()], ..path.clone() };
            ty = self.assoc_type(&ty, &part);
            at += 1;
        }
        let Some(segment) = path.segments.get(at) else { return ty };
        let name = segment.name;
        let ty = self.known(&ty);
        if let Ty::Adt(def, _) = &ty
            && let DefKind::Enum(scope) = self.index.world.def(*def).kind
        {
            let found = self.index.world.in_scope(scope, name, Namespace::Values, scope);
            if let Some(Res::Def(variant)) = found.first().map(|found| found.res) {
                self.emit.member(variant, path, false);
                return self.constructor(variant, &ty);
            }
        }
        if let Some(picked) = self.assoc_member(&ty, name) {
            self.member_value(&picked, path, at)
        } else {
            self.emit.findings.paths += 1;
            self.loose_args(path);
            Ty::Unknown
        }
    }

    /// `T::Name` as a type, where T is known only here.
    fn assoc_type(&mut self, ty: &Ty, part: &Path) -> Ty {
        let name = part.last_name();
        let candidates = self.index.trait_members.get(&name).cloned().unwrap_or_default();
        let ty = self.known(ty);
        for (of_trait, member) in candidates {
            if self.index.world.def(member).kind == DefKind::AssocType && self.infer.select(&ty, of_trait, None, 0).is_some() {
                let bound = Bound { def: of_trait, args: Vec::new(), bindings: Vec::new() };
                let proj = Ty::Proj(Arc::new(Projection { self_ty: ty, bound, name }));
                return self.infer.normal(&proj);
            }
        }
        Ty::Unknown
    }

    /// The function or constant that `T::name` means.
    fn assoc_member(&mut self, ty: &Ty, name: Ustr) -> Option<Picked> {
        if matches!(ty, Ty::Unknown | Ty::Var(_)) {
            return None;
        }
        if let Some(key) = key(ty)
            && let Some(members) = self.index.inherent.get(&(key, name))
        {
            for &member in members {
                if let Some(found) = self.infer.inherent_pick(ty, member) {
                    return Some(found);
                }
            }
        }
        let traits = self.index.trait_members.get(&name)?;
        let in_scope = self.index.traits_in_scope(self.emit.spot.module)?;
        for strict in [true, false] {
            for &(of_trait, member) in traits {
                if in_scope.contains(&of_trait) == strict
                    && self.index.world.def(member).kind != DefKind::AssocType
                    && self.infer.select(ty, of_trait, None, 0).is_some()
                {
                    return self.infer.pick_trait(ty, of_trait, member);
                }
            }
        }
        None
    }

    fn member_value(&mut self, picked: &Picked, path: &Path, at: usize) -> Ty {
        self.emit.member(picked.def, path, false);
        let explicit = self.explicit(path, at);
        if self.index.world.def(picked.def).kind == DefKind::AssocFn {
            let mut subst = picked.subst.clone();
            self.infer.instantiate(picked.def, &mut subst, &explicit);
            self.infer.demand(picked.def, &subst);
            Ty::FnDef(picked.def, Arc::new(subst))
        } else {
            let ty = self.index.type_of(picked.def).subst(&picked.subst);
            self.infer.normal(&ty)
        }
    }

    /// The struct or variant that a path in a literal or pattern names, and its type.
    fn structure(&mut self, path: &Path) -> Option<(DefId, Ty)> {
        if path.qself.is_some() {
            let ty = self.body_ty(&Type::Path(Box::new(path.clone())));
            let ty = self.known(&ty);
            return if let Ty::Adt(def, _) = ty { Some((def, ty)) } else { None };
        }
        let first = path.segments.first()?;
        if first.name == WORDS.self_type && !path.global {
            let ty = self.context.self_ty.clone()?;
            let Ty::Adt(def, _) = &ty else { return None };
            let def = *def;
            let Some(segment) = path.segments.get(1) else {
                self.emit.findings.paths += 1;
                return Some((def, ty));
            };
            if let DefKind::Enum(scope) = self.index.world.def(def).kind {
                let found = self.index.world.in_scope(scope, segment.name, Namespace::Types, scope);
                if let Some(Res::Def(variant)) = found.first().map(|found| found.res) {
                    self.emit.member(variant, path, false);
                    return Some((variant, ty));
                }
            }
            let assoc = self.body_ty(&Type::Path(Box::new(path.clone())));
            let assoc = self.known(&assoc);
            return if let Ty::Adt(def, _) = assoc { Some((def, assoc)) } else { None };
        }
        match self.index.world.path(self.emit.spot.module, path, Namespace::Types, false) {
            Outcome::Found(found, rest) => {
                self.emit.founds(&found, path, false);
                let Some(Res::Def(def)) = found.first().map(|found| found.res) else { return None };
                let at = path.segments.len().saturating_sub(1 + rest);
                let ty = self.lower(|lowering| lowering.def_type(def, path, at));
                let ty = self.infer.freshen(&ty);
                let ty = self.known(&ty);
                let Ty::Adt(owner, _) = &ty else { return None };
                if let (Some(segment), DefKind::Enum(scope)) = (path.segments.get(at + 1), self.index.world.def(*owner).kind) {
                    let found = self.index.world.in_scope(scope, segment.name, Namespace::Types, scope);
                    if let Some(Res::Def(variant)) = found.first().map(|found| found.res) {
                        self.emit.member(variant, path, false);
                        return Some((variant, ty));
                    }
                }
                let which = if self.index.world.def(def).kind == DefKind::Variant { def } else { *owner };
                Some((which, ty))
            }
            Outcome::Missing(module) => {
                self.emit.missing(module, path, false);
                None
            }
            Outcome::Unknown => {
                self.emit.unknown(path);
                None
            }
        }
    }

    fn field_types(&mut self, def: DefId, ty: &Ty) -> Vec<(Ustr, Ty)> {
        let Ty::Adt(owner, args) = self.infer.shallow(ty) else { return Vec::new() };
        let subst = Subst { rows: vec![(owner, args.to_vec(), None)] };
        let fields = self.index.fields(def);
        fields.iter().map(|(name, ty)| (*name, ty.subst(&subst))).collect()
    }

    // ---- blocks ----

    fn block(&mut self, block: &Block, expected: &Ty) -> Ty {
        let depth = self.locals.len();
        let outer = self.emit.spot.module;
        if let (Some(scope), Some(first)) = (block.scope, self.scopes) {
            self.emit.spot.module = first + scope;
        }
        let mut ty = Ty::unit();
        let mut diverges = false;
        let last = block.stmts.len().saturating_sub(1);
        for (at, stmt) in block.stmts.iter().enumerate() {
            match stmt {
                Stmt::Let(stmt) => self.binding(stmt),
                Stmt::Expr(expr) => {
                    let is_tail = block.tail && at == last;
                    let found = self.expr(expr, if is_tail { expected } else { &Ty::Unknown });
                    diverges |= found == Ty::Never;
                    if is_tail {
                        ty = found;
                    }
                }
            }
        }
        if !block.tail && diverges {
            ty = Ty::Never;
        }
        self.locals.truncate(depth);
        self.emit.spot.module = outer;
        ty
    }

    /// `let pat: ty = init else { … };`
    fn binding(&mut self, stmt: &Let) {
        let Some(before) = self.emit.enter(stmt.cfg.as_deref()) else { return };
        let declared = stmt.ty.as_ref().map(|ty| self.body_ty(ty));
        let place = declared.clone().unwrap_or(Ty::Unknown);
        let mut value = stmt.init.as_ref().map(|init| self.expr(init, &place));
        if let (Some(value), Some(declared)) = (&value, &declared) {
            self.coerce(value, declared);
        }
        if value.as_ref().is_some_and(|value| *value == Ty::Never) {
            value = None;
        }
        let ty = match declared.or(value) {
            Some(ty) => ty,
            None => self.infer.fresh(),
        };
        if let Some(diverge) = &stmt.diverge {
            self.block(diverge, &Ty::Never);
        }
        self.pat(&stmt.pat, &ty);
        self.emit.spot = before;
    }

    // ---- expressions ----

    fn exprs(&mut self, exprs: &[Expr]) {
        for expr in exprs {
            self.expr(expr, &Ty::Unknown);
        }
    }

    fn join(&mut self, a: Ty, b: Ty) -> Ty {
        match (&a, &b) {
            (Ty::Never | Ty::Unknown, _) => b,
            (_, Ty::Never | Ty::Unknown) => a,
            _ => {
                self.coerce(&b, &a);
                a
            }
        }
    }

    fn plain(&mut self, expr: &Expr) -> Ty {
        self.expr(expr, &Ty::Unknown)
    }

    fn std_type(&self, known: Known, args: Vec<Ty>) -> Ty {
        self.index.lang.get(known).map_or(Ty::Unknown, |def| Ty::Adt(def, args.into()))
    }

    #[expect(clippy::too_many_lines, reason = "one arm a form of the grammar")]
    fn expr(&mut self, expr: &Expr, expected: &Ty) -> Ty {
        match expr {
            Expr::Path(path) => self.value(path),
            Expr::Lit(lit) => self.literal(*lit),
            Expr::Call(function, args) => self.call(function, args, expected),
            Expr::MethodCall(call) => self.method_call(call, expected),
            Expr::Field(base, name, line) => {
                let base = self.plain(base);
                self.field(&base, *name, *line)
            }
            Expr::Index(pair) => {
                let base = self.plain(&pair.0);
                let index = self.plain(&pair.1);
                self.index_type(&base, &index)
            }
            Expr::Deref(inner) => {
                let ty = self.plain(inner);
                let ty = self.known(&ty);
                match &ty {
                    Ty::Ptr(inner) => (**inner).clone(),
                    _ => self.infer.deref(&ty).unwrap_or(Ty::Unknown),
                }
            }
            Expr::Unary(inner) => {
                let ty = self.plain(inner);
                let ty = self.known(&ty);
                match ty.peeled() {
                    Ty::Prim(_) => ty.peeled().clone(),
                    _ => match self.infer.assoc(&ty, Known::Not, WORDS.output) {
                        Ty::Unknown => self.infer.assoc(&ty, Known::Neg, WORDS.output),
                        found => found,
                    },
                }
            }
            Expr::Binary(pair, operator) => self.binary(&pair.0, &pair.1, *operator),
            Expr::Assign(pair) => {
                let place = self.plain(&pair.0);
                let value = self.expr(&pair.1, &place);
                self.coerce(&value, &place);
                Ty::unit()
            }
            Expr::Ref(inner) => {
                let expected = match self.infer.shallow(expected) {
                    Ty::Ref(inner) => (*inner).clone(),
                    _ => Ty::Unknown,
                };
                self.expr(inner, &expected).reference()
            }
            Expr::RawRef(inner) => Ty::Ptr(Arc::new(self.plain(inner))),
            Expr::Block(block) => self.block(block, expected),
            Expr::Async(block) => {
                let ty = self.inner_function(Ty::Unknown, |this| this.block(block, &Ty::Unknown));
                self.index.future(ty)
            }
            Expr::TryBlock(block) => {
                self.block(block, &Ty::Unknown);
                Ty::Unknown
            }
            Expr::Loop(block) => {
                let result = self.infer.fresh();
                self.breaks.push(result.clone());
                self.block(block, &Ty::Unknown);
                self.breaks.pop();
                result
            }
            Expr::While(parts) => {
                let depth = self.locals.len();
                self.plain(&parts.0);
                self.breaks.push(Ty::unit());
                self.block(&parts.1, &Ty::Unknown);
                self.breaks.pop();
                self.locals.truncate(depth);
                Ty::unit()
            }
            Expr::For(parts) => {
                let iter = self.plain(&parts.1);
                let iter = self.known(&iter);
                let item = self.infer.assoc(&iter, Known::IntoIterator, WORDS.item);
                let depth = self.locals.len();
                self.pat(&parts.0, &item);
                self.breaks.push(Ty::unit());
                self.block(&parts.2, &Ty::Unknown);
                self.breaks.pop();
                self.locals.truncate(depth);
                Ty::unit()
            }
            Expr::If(parts) => {
                let depth = self.locals.len();
                self.plain(&parts.0);
                let then = self.block(&parts.1, expected);
                self.locals.truncate(depth);
                match &parts.2 {
                    Some(other) => {
                        let other = self.expr(other, expected);
                        self.join(then, other)
                    }
                    None => Ty::unit(),
                }
            }
            Expr::Let(parts) => {
                let ty = self.plain(&parts.1);
                self.pat(&parts.0, &ty);
                Ty::Prim(WORDS.bool)
            }
            Expr::Match(parts) => {
                let ty = self.plain(&parts.0);
                let mut result = Ty::Never;
                for arm in &parts.1 {
                    if let Some(arm) = self.arm(arm, &ty, expected) {
                        result = self.join(result, arm);
                    }
                }
                result
            }
            Expr::Closure(closure) => self.closure(closure, expected),
            Expr::Return(value) => {
                let result = self.result.clone();
                if let Some(value) = value {
                    let ty = self.expr(value, &result);
                    self.coerce(&ty, &result);
                }
                Ty::Never
            }
            Expr::Break(value, _) => {
                if let Some(value) = value {
                    let place = self.breaks.last().cloned().unwrap_or(Ty::Unknown);
                    let ty = self.expr(value, &place);
                    self.coerce(&ty, &place);
                }
                Ty::Never
            }
            Expr::Continue(_) => Ty::Never,
            Expr::Try(inner) => {
                let ty = self.plain(inner);
                self.tried(&ty)
            }
            Expr::Await(inner) => {
                let ty = self.plain(inner);
                self.awaited(&ty)
            }
            Expr::Tuple(parts) => {
                let places = match self.infer.shallow(expected) {
                    Ty::Tuple(places) if places.len() == parts.len() => places.to_vec(),
                    _ => vec![Ty::Unknown; parts.len()],
                };
                Ty::Tuple(parts.iter().zip(places).map(|(part, place)| self.expr(part, &place)).collect())
            }
            Expr::Array(parts) => {
                let element = self.infer.fresh();
                for part in parts {
                    let ty = self.expr(part, &Ty::Unknown);
                    self.coerce(&ty, &element);
                }
                Ty::Array(Arc::new(element))
            }
            Expr::Repeat(pair) => {
                let ty = self.plain(&pair.0);
                self.plain(&pair.1);
                Ty::Array(Arc::new(ty))
            }
            Expr::Struct(literal) => self.struct_literal(literal),
            Expr::Range(start, end, closed) => self.range(start.as_deref(), end.as_deref(), *closed),
            Expr::Cast(parts) => {
                self.plain(&parts.0);
                self.body_ty(&parts.1)
            }
            Expr::Macro(call) => self.macro_call(call, expected),
            Expr::Cfg(parts) => {
                let Some(before) = self.emit.enter(Some(&parts.0)) else { return Ty::Unknown };
                let ty = self.expr(&parts.1, expected);
                self.emit.spot = before;
                ty
            }
            Expr::Unknown => Ty::Unknown,
        }
    }

    fn literal(&mut self, lit: Lit) -> Ty {
        match lit {
            Lit::Str => Ty::Prim(WORDS.str).reference(),
            Lit::ByteStr => Ty::Array(Arc::new(Ty::Prim(WORDS.u8))).reference(),
            Lit::CStr => self.std_type(Known::CStr, Vec::new()).reference(),
            Lit::Byte => Ty::Prim(WORDS.u8),
            Lit::Char => Ty::Prim(WORDS.char),
            Lit::Bool => Ty::Prim(WORDS.bool),
            Lit::Int => Ty::Prim(WORDS.int),
            Lit::Float => Ty::Prim(WORDS.float),
            Lit::Suffixed(name) => Ty::Prim(name),
        }
    }

    fn inner_function(&mut self, result: Ty, walk: impl FnOnce(&mut Self) -> Ty) -> Ty {
        let breaks = std::mem::take(&mut self.breaks);
        let outer = std::mem::replace(&mut self.result, result);
        let ty = walk(self);
        self.breaks = breaks;
        self.result = outer;
        ty
    }

    fn range(&mut self, start: Option<&Expr>, end: Option<&Expr>, closed: bool) -> Ty {
        let start = start.map(|start| self.plain(start));
        let end = end.map(|end| self.plain(end));
        match (start, end) {
            (Some(a), Some(b)) => {
                self.infer.unify(&a, &b);
                let element = if a == Ty::Prim(WORDS.int) { b } else { a };
                self.std_type(if closed { Known::RangeInclusive } else { Known::Range }, vec![element])
            }
            (Some(a), None) => self.std_type(Known::RangeFrom, vec![a]),
            (None, Some(b)) => self.std_type(if closed { Known::RangeToInclusive } else { Known::RangeTo }, vec![b]),
            (None, None) => self.std_type(Known::RangeFull, Vec::new()),
        }
    }

    fn arm(&mut self, arm: &Arm, ty: &Ty, expected: &Ty) -> Option<Ty> {
        let before = self.emit.enter(arm.cfg.as_deref())?;
        let depth = self.locals.len();
        self.pat(&arm.pat, ty);
        if let Some(guard) = &arm.guard {
            self.plain(guard);
        }
        let found = self.expr(&arm.body, expected);
        self.locals.truncate(depth);
        self.emit.spot = before;
        Some(found)
    }

    fn closure(&mut self, closure: &Closure, expected: &Ty) -> Ty {
        let known = self.infer.expected_sig(expected);
        let depth = self.locals.len();
        let mut params = Vec::with_capacity(closure.params.len());
        for (at, (pat, ty)) in closure.params.iter().enumerate() {
            let wanted = known.as_ref().and_then(|known| known.params.get(at)).cloned();
            let own = match (ty, wanted) {
                (Some(ty), wanted) => {
                    let own = self.body_ty(ty);
                    if let Some(wanted) = wanted {
                        let wanted = self.infer.normal(&wanted);
                        self.infer.unify(&own, &wanted);
                    }
                    own
                }
                (None, Some(wanted)) => {
                    let wanted = self.infer.normal(&wanted);
                    match self.known(&wanted) {
                        Ty::Unknown => self.infer.fresh(),
                        wanted => wanted,
                    }
                }
                (None, None) => self.infer.fresh(),
            };
            self.pat(pat, &own);
            params.push(own);
        }
        let declared = closure.output.as_ref().map(|ty| self.body_ty(ty));
        let place = declared.clone().or_else(|| known.map(|known| known.output).filter(|_| !closure.is_async)).unwrap_or(Ty::Unknown);
        let place = self.infer.normal(&place);
        let result = match &place {
            Ty::Unknown => self.infer.fresh(),
            known => known.clone(),
        };
        let body = self.inner_function(result.clone(), |this| this.expr(&closure.body, &place));
        self.locals.truncate(depth);
        if body == Ty::Never || closure.is_async {
        } else {
            self.coerce(&body, &result);
        }
        let mut output = match (declared, self.infer.shallow(&result)) {
            (Some(declared), _) => declared,
            (None, Ty::Var(_) | Ty::Unknown) => body,
            (None, known) => known,
        };
        if closure.is_async {
            output = self.index.future(output);
        }
        Ty::Fn(Arc::new(Sig { params, output }))
    }

    fn tried(&mut self, ty: &Ty) -> Ty {
        let ty = self.known(ty);
        let Ty::Adt(def, args) = &ty else { return Ty::Unknown };
        let lang = &self.index.lang;
        if lang.is(*def, Known::Option) || lang.is(*def, Known::Result) {
            return args.first().cloned().unwrap_or(Ty::Unknown);
        }
        if lang.is(*def, Known::ControlFlow) {
            return args.get(1).cloned().unwrap_or(Ty::Unknown);
        }
        if lang.is(*def, Known::Poll) {
            let inner = args.first().cloned().unwrap_or(Ty::Unknown);
            let inner = self.known(&inner);
            if let Ty::Adt(inner_def, inner_args) = &inner
                && self.index.lang.is(*inner_def, Known::Option)
            {
                let innermost = inner_args.first().cloned().unwrap_or(Ty::Unknown);
                let value = self.tried(&innermost);
                let option = self.std_type(Known::Option, vec![value]);
                return self.std_type(Known::Poll, vec![option]);
            }
            let value = self.tried(&inner);
            return self.std_type(Known::Poll, vec![value]);
        }
        Ty::Unknown
    }

    fn awaited(&mut self, ty: &Ty) -> Ty {
        let ty = self.known(ty);
        let lang = &self.index.lang;
        match &ty {
            Ty::Ref(inner) => self.awaited(inner),
            Ty::Adt(def, args) if lang.is(*def, Known::Pin) || lang.is(*def, Known::Box) => {
                let inner = args.first().cloned().unwrap_or(Ty::Unknown);
                self.awaited(&inner)
            }
            _ => match self.infer.assoc(&ty, Known::Future, WORDS.output) {
                Ty::Unknown => self.infer.assoc(&ty, Known::IntoFuture, WORDS.output),
                found => found,
            },
        }
    }

    fn binary(&mut self, left: &Expr, right: &Expr, operator: Operator) -> Ty {
        let a = self.plain(left);
        let b = self.plain(right);
        let of_trait = match operator {
            Operator::And | Operator::Or | Operator::Compare => {
                if operator == Operator::Compare {
                    let (x, y) = (self.infer.shallow(&a), self.infer.shallow(&b));
                    if matches!(x, Ty::Var(_)) || matches!(y, Ty::Var(_)) {
                        self.infer.unify(&x, &y);
                    }
                }
                return Ty::Prim(WORDS.bool);
            }
            Operator::Assign => return Ty::unit(),
            Operator::Add => Known::Add,
            Operator::Sub => Known::Sub,
            Operator::Mul => Known::Mul,
            Operator::Div => Known::Div,
            Operator::Rem => Known::Rem,
            Operator::BitAnd => Known::BitAnd,
            Operator::BitOr => Known::BitOr,
            Operator::BitXor => Known::BitXor,
            Operator::Shl => Known::Shl,
            Operator::Shr => Known::Shr,
        };
        let a = self.known(&a);
        let b = self.known(&b);
        if let (Ty::Prim(x), Ty::Prim(y)) = (a.peeled(), b.peeled()) {
            let literal = x.starts_with('{') && !matches!(operator, Operator::Shl | Operator::Shr);
            return Ty::Prim(if literal { *y } else { *x });
        }
        let Some(def) = self.index.lang.get(of_trait) else { return Ty::Unknown };
        let bound = Bound { def, args: vec![b], bindings: Vec::new() };
        let proj = Ty::Proj(Arc::new(Projection { self_ty: a, bound, name: WORDS.output }));
        self.infer.normal(&proj)
    }

    fn index_type(&mut self, base: &Ty, index: &Ty) -> Ty {
        let base = self.known(base);
        let index = self.known(index);
        let Some(def) = self.index.lang.get(Known::Index) else { return Ty::Unknown };
        for step in self.infer.steps(&base) {
            match (&step, index.peeled()) {
                (Ty::Slice(inner) | Ty::Array(inner), Ty::Prim(_)) => return (**inner).clone(),
                (Ty::Slice(inner) | Ty::Array(inner), Ty::Adt(..)) => return Ty::Slice(inner.clone()),
                (Ty::Unknown | Ty::Var(_), _) => return Ty::Unknown,
                _ => {}
            }
            if self.infer.select(&step, def, Some(std::slice::from_ref(&index)), 0).is_some() {
                let bound = Bound { def, args: vec![index], bindings: Vec::new() };
                let proj = Ty::Proj(Arc::new(Projection { self_ty: step, bound, name: WORDS.output }));
                return self.infer.normal(&proj);
            }
        }
        Ty::Unknown
    }

    fn field(&mut self, base: &Ty, name: Ustr, line: u32) -> Ty {
        let base = self.known(base);
        self.emit.findings.receivers += 1;
        if matches!(base, Ty::Unknown | Ty::Var(_)) {
            self.emit.findings.receivers_unknown += 1;
            return Ty::Unknown;
        }
        for step in self.infer.steps(&base) {
            match &step {
                Ty::Adt(def, args) => {
                    let found = self.index.fields(*def).iter().find(|(known, _)| *known == name).map(|(_, ty)| ty.clone());
                    if let Some(ty) = found {
                        if line > 0 {
                            self.emit.field(*def, line, name);
                        }
                        let ty = ty.subst(&Subst { rows: vec![(*def, args.to_vec(), None)] });
                        return self.infer.normal(&ty);
                    }
                }
                Ty::Tuple(parts) => {
                    if let Some(part) = name.parse::<usize>().ok().and_then(|at| parts.get(at)) {
                        return part.clone();
                    }
                }
                _ => {}
            }
        }
        Ty::Unknown
    }

    fn struct_literal(&mut self, literal: &StructExpr) -> Ty {
        let found = self.structure(&literal.path);
        let fields = match &found {
            Some((def, ty)) => self.field_types(*def, ty),
            None => Vec::new(),
        };
        for (name, cfg, value) in &literal.fields {
            let Some(before) = self.emit.enter(cfg.as_deref()) else { continue };
            let place = fields.iter().find(|(known, _)| known == name).map(|(_, ty)| ty.clone());
            let place = place.map_or(Ty::Unknown, |place| self.infer.normal(&place));
            let ty = self.expr(value, &place);
            self.coerce(&ty, &place);
            self.emit.spot = before;
        }
        let ty = found.map_or(Ty::Unknown, |(_, ty)| ty);
        if let Some(base) = &literal.base {
            let base = self.expr(base, &ty);
            self.coerce(&base, &ty);
        }
        ty
    }

    // ---- calls ----

    /// Checks arguments against parameters: closures last, when more is known.
    fn args(&mut self, args: &[Expr], params: &[Ty]) {
        let closure = |expr: &Expr| matches!(expr, Expr::Closure(_));
        let place = |at: usize| params.get(at).cloned().unwrap_or(Ty::Unknown);
        for (at, arg) in args.iter().enumerate().filter(|(_, arg)| !closure(arg)) {
            let place = place(at);
            let ty = self.expr(arg, &place);
            self.coerce(&ty, &place);
        }
        if args.iter().any(closure) {
            self.infer.settle();
        }
        for (at, arg) in args.iter().enumerate().filter(|(_, arg)| closure(arg)) {
            let place = place(at);
            let ty = self.expr(arg, &place);
            if let (Some(wanted), Ty::Fn(own)) = (self.infer.expected_sig(&place), &ty) {
                let output = self.infer.normal(&wanted.output);
                self.coerce(&own.output, &output);
            }
            self.coerce(&ty, &place);
        }
        self.infer.settle();
    }

    fn call(&mut self, function: &Expr, args: &[Expr], expected: &Ty) -> Ty {
        let ty = self.plain(function);
        let ty = self.known(&ty);
        let Some(sig) = self.infer.callable(&ty) else {
            self.exprs(args);
            return Ty::Unknown;
        };
        let output = self.infer.normal(&sig.output);
        let output = self.infer.bounded(output);
        self.expect(&output, expected);
        // `Box::new(|x| …)` where a `Box<dyn Fn(X)>` is expected
        if let (Ty::Adt(a, _), Ty::Adt(b, inner), [Expr::Closure(_)]) = (self.infer.shallow(&output), self.infer.shallow(expected), args)
            && a == b
            && let Some(wanted @ Ty::Dyn(_)) = inner.first()
        {
            self.args(args, std::slice::from_ref(wanted));
            return self.infer.shallow(expected);
        }
        self.args(args, &sig.params);
        output
    }

    /// What is expected of a call's result tells what its arguments are, unless a coercion may stand between.
    fn expect(&mut self, output: &Ty, expected: &Ty) {
        let expected = self.infer.shallow(expected);
        if let (Ty::Adt(a, _), Ty::Adt(b, _)) = (self.infer.shallow(output), &expected)
            && a == *b
            && ![Known::Box, Known::Rc, Known::Arc].iter().any(|known| self.index.lang.is(a, *known))
        {
            self.infer.unify(output, &expected);
        }
    }

    fn method_call(&mut self, call: &MethodCall, expected: &Ty) -> Ty {
        let receiver = self.plain(&call.receiver);
        let receiver = self.known(&receiver);
        self.emit.findings.receivers += 1;
        let explicit = call.args.as_ref().map(|args| self.explicit_args(args)).unwrap_or_default();
        if matches!(receiver, Ty::Unknown | Ty::Var(_)) {
            self.emit.findings.receivers_unknown += 1;
            self.exprs(&call.params);
            return Ty::Unknown;
        }
        let Some(picked) = self.infer.method(&receiver, call.name, self.emit.spot.module) else {
            self.exprs(&call.params);
            return Ty::Unknown;
        };
        if !call.foreign {
            self.emit.column = call.column;
            self.emit.def(picked.def, ReferenceKind::Inferred, call.line, call.name, None);
        }
        let Some(sig) = self.index.sig(picked.def) else {
            self.exprs(&call.params);
            return Ty::Unknown;
        };
        let mut subst = picked.subst;
        self.infer.instantiate(picked.def, &mut subst, &explicit);
        self.infer.demand(picked.def, &subst);
        let params: Vec<Ty> = sig.params.iter().map(|ty| ty.subst(&subst)).collect();
        let params: Vec<Ty> = params.iter().map(|ty| self.infer.normal(ty)).collect();
        let output = sig.output.subst(&subst);
        let output = self.infer.normal(&output);
        let output = self.infer.bounded(output);
        self.expect(&output, expected);
        self.args(&call.params, &params);
        output
    }

    // ---- macros ----

    fn macro_call(&mut self, call: &MacroCall, expected: &Ty) -> Ty {
        let before = self.emit.spot;
        let def = self.emit.macro_path(&call.path, false);
        self.emit.spot.in_macro = true;
        let ty = match def.and_then(|def| self.expansion(call, def)) {
            Some(expansion) => {
                let scopes = self.scopes.take();
                let start = self.emit.findings.references.len();
                self.expansion_depth += 1;
                let ty = self.reading(&expansion.reading, call, expected);
                self.expansion_depth -= 1;
                self.emit.findings.once_since(start);
                self.scopes = scopes;
                ty
            }
            None => self.reading(&call.reading, call, expected),
        };
        self.emit.spot = before;
        ty
    }

    fn expansion(&self, call: &MacroCall, def: DefId) -> Option<expand::Expansion> {
        if call.tokens.is_empty() && matches!(&call.reading, Reading::Exprs(exprs) if !exprs.is_empty()) {
            return None;
        }
        if call.expanded || self.expansion_depth >= MAX_EXPANSION_DEPTH {
            return None;
        }
        self.index.world.rules(def)?;
        let module = self.emit.spot.module;
        let lookup = |path: &Path| self.index.world.rules_at(module, path);
        expand::expansion(call, Position::Expr, &lookup)
    }

    fn reading(&mut self, reading: &Reading, call: &MacroCall, expected: &Ty) -> Ty {
        let name = call.path.last_name();
        match reading {
            Reading::Exprs(exprs) => {
                if name == "vec" {
                    let element = self.infer.fresh();
                    for expr in exprs {
                        let ty = match expr {
                            Expr::Repeat(pair) => {
                                self.plain(&pair.1);
                                self.plain(&pair.0)
                            }
                            other => self.plain(other),
                        };
                        self.coerce(&ty, &element);
                    }
                    return self.std_type(Known::Vec, vec![element]);
                }
                let types: Vec<Ty> = exprs.iter().map(|expr| self.plain(expr)).collect();
                match name.as_str() {
                    "format" => self.std_type(Known::String, Vec::new()),
                    "panic" | "unreachable" | "todo" | "unimplemented" | "bail" => Ty::Never,
                    "matches" => Ty::Prim(WORDS.bool),
                    "dbg" | "pin" | "black_box" if types.len() == 1 => types.into_iter().next().unwrap_or(Ty::Unknown),
                    "ready" if types.len() == 1 => match types.first().map(|ty| self.known(ty)) {
                        Some(Ty::Adt(def, args)) if self.index.lang.is(def, Known::Poll) => args.first().cloned().unwrap_or(Ty::Unknown),
                        _ => Ty::Unknown,
                    },
                    "try" if types.len() == 1 => types.first().cloned().map_or(Ty::Unknown, |ty| self.tried(&ty)),
                    "assert" | "assert_eq" | "assert_ne" | "debug_assert" | "debug_assert_eq" | "debug_assert_ne" | "println" | "print"
                    | "eprintln" | "eprint" => Ty::unit(),
                    "select" => types.into_iter().find(|ty| !matches!(ty, Ty::Never | Ty::Unknown)).unwrap_or(Ty::Unknown),
                    _ => Ty::Unknown,
                }
            }
            Reading::Block(block) => {
                // `{ … }` alone, and statements that belong to the block around: their bindings stay
                if block.tail { self.block(block, expected) } else { self.open_block(block) }
            }
            Reading::Matches(parts) => {
                let ty = self.plain(&parts.0);
                self.arm(&parts.1, &ty, &Ty::Unknown);
                Ty::Prim(WORDS.bool)
            }
            Reading::Type(ty) => {
                self.ty(ty);
                Ty::Unknown
            }
            Reading::Paths(paths) => {
                self.emit.findings.macros_opaque += 1;
                let before = self.emit.spot;
                self.emit.spot.lenient = true;
                for path in paths {
                    let single = path.segments.len() == 1 && path.segments.first().is_some_and(|first| self.local(first.name).is_some());
                    if !single {
                        self.emit.loose(path);
                    }
                }
                self.emit.spot = before;
                Ty::Unknown
            }
            Reading::Items(_) => Ty::Unknown,
        }
    }

    /// Statements that belong to the block around: what they bind stays.
    fn open_block(&mut self, block: &Block) -> Ty {
        for stmt in &block.stmts {
            match stmt {
                Stmt::Let(stmt) => self.binding(stmt),
                Stmt::Expr(expr) => {
                    self.plain(expr);
                }
            }
        }
        Ty::unit()
    }

    // ---- patterns ----

    fn pat(&mut self, pat: &Pat, ty: &Ty) {
        self.bind(pat, ty, false);
    }

    #[expect(clippy::too_many_lines, reason = "one arm a form of the grammar")]
    fn bind(&mut self, pat: &Pat, ty: &Ty, by_ref: bool) {
        let known = self.known(ty);
        // default binding modes: a pattern that is no reference looks through references
        let looks_through = matches!(pat, Pat::TupleStruct(_) | Pat::Struct(_) | Pat::Tuple(_) | Pat::Slice(_) | Pat::Path(_));
        if looks_through && let Ty::Ref(inner) = &known {
            let inner = (**inner).clone();
            return self.bind(pat, &inner, true);
        }
        match pat {
            Pat::Wild | Pat::Rest => {}
            Pat::Ident(name, marked, inner, line) => {
                if !marked && inner.is_none() && name.starts_with(|c: char| c.is_uppercase()) && self.constant_pat(*name, *line, ty) {
                    return;
                }
                let own = if by_ref && !matches!(known, Ty::Unknown) { ty.clone().reference() } else { ty.clone() };
                if let Some(inner) = inner {
                    self.bind(inner, ty, by_ref);
                }
                let own = self.infer.bounded(own);
                self.locals.push((*name, own));
            }
            Pat::Path(path) => {
                let found = self.value(path);
                if matches!(found, Ty::Adt(..)) {
                    self.infer.unify(&found, ty);
                }
            }
            Pat::TupleStruct(parts) => {
                let (path, pats) = &**parts;
                let found = self.structure_value(path);
                let fields = match &found {
                    Some((def, own)) => {
                        self.infer.unify(own, ty);
                        let fields = self.field_types(*def, own);
                        fields.into_iter().map(|(_, ty)| ty).collect()
                    }
                    None => Vec::new(),
                };
                self.row(pats, &fields, by_ref);
            }
            Pat::Struct(parts) => {
                let (path, pats) = &**parts;
                let found = self.structure(path);
                let fields = match &found {
                    Some((def, own)) => {
                        self.infer.unify(own, ty);
                        self.field_types(*def, own)
                    }
                    None => Vec::new(),
                };
                for (name, pat) in pats {
                    let ty = fields.iter().find(|(known, _)| known == name).map_or(Ty::Unknown, |(_, ty)| ty.clone());
                    let ty = self.infer.normal(&ty);
                    self.bind(pat, &ty, by_ref);
                }
            }
            Pat::Tuple(pats) => {
                let parts = match &known {
                    Ty::Tuple(parts) => parts.to_vec(),
                    Ty::Var(_) if !pats.iter().any(|pat| matches!(pat, Pat::Rest)) => {
                        let parts: Vec<Ty> = pats.iter().map(|_| self.infer.fresh()).collect();
                        self.infer.unify(&known, &Ty::Tuple(parts.clone().into()));
                        parts
                    }
                    _ => Vec::new(),
                };
                self.row(pats, &parts, by_ref);
            }
            Pat::Slice(pats) => {
                let element = match &known {
                    Ty::Slice(inner) | Ty::Array(inner) => (**inner).clone(),
                    _ => Ty::Unknown,
                };
                for pat in pats {
                    let rest = matches!(pat, Pat::Ident(_, _, Some(inner), _) if matches!(**inner, Pat::Rest));
                    let ty = if rest { Ty::Slice(Arc::new(element.clone())) } else { element.clone() };
                    self.bind(pat, &ty, by_ref);
                }
            }
            Pat::Ref(inner) => {
                let target = match &known {
                    Ty::Ref(target) => (**target).clone(),
                    Ty::Var(_) => {
                        let target = self.infer.fresh();
                        self.infer.unify(&known, &target.clone().reference());
                        target
                    }
                    _ if by_ref => known.clone(),
                    _ => Ty::Unknown,
                };
                self.bind(inner, &target, false);
            }
            Pat::Or(pats) => {
                // each case binds the same names: those of the first are kept, and all are looked at
                let depth = self.locals.len();
                let mut first: Option<Vec<(Ustr, Ty)>> = None;
                for pat in pats {
                    self.bind(pat, ty, by_ref);
                    let bound: Vec<(Ustr, Ty)> = self.locals.drain(depth..).collect();
                    match &mut first {
                        None => first = Some(bound),
                        Some(first) => {
                            for (name, ty) in bound {
                                match first.iter_mut().find(|(known, _)| *known == name) {
                                    Some((_, known)) if *known == Ty::Unknown => *known = ty,
                                    Some(_) => {}
                                    None => first.push((name, ty)),
                                }
                            }
                        }
                    }
                }
                self.locals.extend(first.into_iter().flatten());
            }
            Pat::Type(parts) => {
                let declared = self.body_ty(&parts.1);
                self.coerce(ty, &declared);
                self.bind(&parts.0, &declared, by_ref);
            }
            Pat::Values(values) => {
                for value in values {
                    self.plain(value);
                }
            }
            Pat::Macro(call) => {
                self.macro_call(call, &Ty::Unknown);
            }
        }
    }

    /// A tuple struct's or variant's path in a pattern: the value namespace.
    fn structure_value(&mut self, path: &Path) -> Option<(DefId, Ty)> {
        let found = self.value(path);
        match found {
            Ty::FnDef(def, subst) if matches!(self.index.world.def(def).kind, DefKind::Struct | DefKind::Variant) => {
                let sig = self.infer.def_sig(def, &subst)?;
                Some((def, sig.output))
            }
            _ => None,
        }
    }

    fn row(&mut self, pats: &[Pat], types: &[Ty], by_ref: bool) {
        let rest = pats.iter().position(|pat| matches!(pat, Pat::Rest));
        for (at, pat) in pats.iter().enumerate() {
            let place = match rest {
                Some(rest) if at > rest => types.len().checked_sub(pats.len() - at),
                _ => Some(at),
            };
            let ty = place.and_then(|place| types.get(place)).cloned().unwrap_or(Ty::Unknown);
            let ty = self.infer.normal(&ty);
            self.bind(pat, &ty, by_ref);
        }
    }

    /// A bare name in a pattern that is a constant, unit struct or unit variant.
    fn constant_pat(&mut self, name: Ustr, line: u32, ty: &Ty) -> bool {
        let found = self.index.world.outwards(self.emit.spot.module, name, Namespace::Values);
        let Some(first) = found.first() else { return false };
        let Res::Def(def) = first.res else { return true };
        let row = self.index.world.def(def);
        if !matches!(row.kind, DefKind::Const | DefKind::Static | DefKind::Struct | DefKind::Variant) {
            return false;
        }
        let path = Path { line, segments: smallvec![Segment { name, args: None }], ..Path::default() };
        let value = self.value_found(&path, &found, 0);
        if matches!(value, Ty::Adt(..)) {
            self.infer.unify(&value, ty);
        }
        true
    }
}
