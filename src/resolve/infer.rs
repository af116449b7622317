//! Inference: variables, unification, and which impl gives a type a trait.
//!
//! Unification never fails a run: what does not fit is left unknown. A candidate is tried under a snapshot and undone
//! when it does not fit. Where several impls fit, the trait is known but its arguments are not.

use std::sync::Arc;

use rustc_hash::FxHashSet;
use ustr::Ustr;

use crate::model::facts::{Item, ItemKind, Type};
use crate::model::words::WORDS;
use crate::resolve::candidates::{Headers, Verdict, fits_literal, same_header};
use crate::resolve::defs::{DefId, DefKind, ModId, Source, Vis};
use crate::resolve::index::{Index, TyKey, key};
use crate::resolve::lang::Known;
use crate::resolve::ty::{Bound, Projection, SELF, Sig, Subst, Ty};

const MAX_DEPTH: u32 = 6;
const MAX_STEPS: usize = 12;
const MAX_PENDING: usize = 512;
/// Parts of a type that is still worth knowing; no real one comes near.
const MAX_SIZE: usize = 2_000;

/// What gives a type a trait.
#[derive(Clone, Debug)]
pub enum Selected {
    /// A bound in scope, or of a `dyn` or `impl` type.
    Bound(Bound),
    /// An impl with what its parameters stand for.
    Impl(DefId, Subst, Bound),
    /// The language or a derive.
    Builtin,
    /// Several impls fit.
    Several,
}

/// What is asked of types that were not known when it was asked.
#[derive(Clone, Debug)]
enum Pending {
    Holds(Ty, Bound),
    Equals(Arc<Projection>, Ty),
}

/// A method that a call means.
#[derive(Clone, Debug)]
pub struct Picked {
    /// The function.
    pub def: DefId,
    /// What its parameters stand for.
    pub subst: Subst,
}

/// The state of one body.
pub struct Infer<'w, 'a> {
    /// Signatures.
    pub index: &'w Index<'a>,
    /// What the body may assume.
    pub env: Vec<(Ty, Bound)>,
    vars: Vec<Option<Ty>>,
    trail: Vec<u32>,
    pending: Vec<Pending>,
    /// Counts what was learned, and where that count stood when pending demands were last tried.
    learned: u64,
    settled: (u64, usize),
    /// Known types that are known not to have a trait.
    refused: FxHashSet<(DefId, Ty)>,
    steps: u32,
}

const MAX_WORK: u32 = 400_000;

impl<'w, 'a> Infer<'w, 'a> {
    /// A fresh state.
    #[must_use]
    pub fn new(index: &'w Index<'a>, env: Vec<(Ty, Bound)>) -> Self {
        Self {
            index,
            env,
            vars: Vec::new(),
            trail: Vec::new(),
            pending: Vec::new(),
            learned: 0,
            settled: (0, 0),
            refused: FxHashSet::default(),
            steps: 0,
        }
    }

    /// A new variable.
    pub fn fresh(&mut self) -> Ty {
        self.vars.push(None);
        Ty::Var(u32::try_from(self.vars.len() - 1).unwrap_or(0))
    }

    /// Puts a variable in the place of everything unknown.
    pub fn freshen(&mut self, ty: &Ty) -> Ty {
        if !ty.any(&mut |ty| matches!(ty, Ty::Unknown)) {
            return ty.clone();
        }
        ty.map(&mut |ty| match ty {
            Ty::Unknown => Some(self.fresh()),
            _ => None,
        })
    }

    /// What a type is, as far as its head is known.
    #[must_use]
    pub fn shallow(&self, ty: &Ty) -> Ty {
        ty.known(&self.vars).clone()
    }

    /// What a type is, as far as it is known.
    #[must_use]
    pub fn deep(&self, ty: &Ty) -> Ty {
        ty.map(&mut |ty| match ty {
            Ty::Var(_) => match self.shallow(ty) {
                Ty::Var(var) => Some(Ty::Var(var)),
                known => Some(self.deep(&known)),
            },
            _ => None,
        })
    }

    /// Whether a variable stands in a type, or the type is too large to be worth knowing.
    fn occurs(&self, var: u32, ty: &Ty, left: &mut usize) -> bool {
        ty.any(&mut |ty| {
            let Some(fewer) = left.checked_sub(1) else { return true };
            *left = fewer;
            match ty {
                Ty::Var(other) => match self.vars.get(*other as usize) {
                    Some(Some(known)) => self.occurs(var, known, left),
                    _ => *other == var,
                },
                _ => false,
            }
        })
    }

    /// The type, or nothing of it where it is too large to be worth knowing.
    #[must_use]
    pub fn bounded(&self, ty: Ty) -> Ty {
        if matches!(ty, Ty::Var(_)) || !self.occurs(u32::MAX, &ty, &mut MAX_SIZE.clone()) { ty } else { Ty::Unknown }
    }

    fn set(&mut self, var: u32, ty: Ty) -> bool {
        if matches!(ty, Ty::Unknown) || ty == Ty::Var(var) {
            return true;
        }
        if self.occurs(var, &ty, &mut MAX_SIZE.clone()) {
            return false;
        }
        if let Some(slot) = self.vars.get_mut(var as usize) {
            *slot = Some(ty);
            self.trail.push(var);
            self.learned += 1;
        }
        true
    }

    fn undo(&mut self, mark: usize) {
        while self.trail.len() > mark {
            if let Some(var) = self.trail.pop()
                && let Some(slot) = self.vars.get_mut(var as usize)
            {
                *slot = None;
            }
        }
    }

    /// Makes two types equal, or leaves both as they are.
    pub fn unify(&mut self, a: &Ty, b: &Ty) -> bool {
        let mark = self.trail.len();
        let fits = self.join(a, b);
        if !fits {
            self.undo(mark);
        }
        fits
    }

    fn join_all(&mut self, a: &[Ty], b: &[Ty]) -> bool {
        a.len() == b.len() && a.iter().zip(b).all(|(a, b)| self.join(a, b))
    }

    fn join(&mut self, a: &Ty, b: &Ty) -> bool {
        let (a, b) = (self.shallow(a), self.shallow(b));
        match (&a, &b) {
            (Ty::Unknown, _) | (_, Ty::Unknown) | (Ty::Never, Ty::Never) => true,
            (Ty::Var(var), other) | (other, Ty::Var(var)) => self.set(*var, other.clone()),
            (Ty::Prim(a), Ty::Prim(b)) => a == b || fits_literal(*a, *b),
            (Ty::Adt(a, x), Ty::Adt(b, y)) => a == b && (x.len() != y.len() || self.join_all(x, y)),
            (Ty::Ref(a), Ty::Ref(b)) | (Ty::Ptr(a), Ty::Ptr(b)) | (Ty::Slice(a), Ty::Slice(b)) | (Ty::Array(a), Ty::Array(b)) => {
                self.join(a, b)
            }
            (Ty::Tuple(a), Ty::Tuple(b)) => self.join_all(a, b),
            (Ty::Fn(a), Ty::Fn(b)) => {
                let (a, b) = (a.clone(), b.clone());
                self.join_all(&a.params, &b.params) && self.join(&a.output, &b.output)
            }
            (Ty::FnDef(..), Ty::Fn(b)) => {
                let b = b.clone();
                self.callable(&a).is_none_or(|a| self.join_all(&a.params, &b.params) && self.join(&a.output, &b.output))
            }
            (Ty::Fn(_), Ty::FnDef(..)) => self.join(&b, &a),
            (Ty::FnDef(a, x), Ty::FnDef(b, y)) => a == b && x == y,
            (Ty::Param(a, i), Ty::Param(b, j)) => a == b && i == j,
            (Ty::Dyn(a), Ty::Dyn(b)) => {
                let (a, b) = (a.clone(), b.clone());
                a.first().map(|bound| bound.def) == b.first().map(|bound| bound.def)
                    && a.iter().zip(b.iter()).all(|(a, b)| a.args.len() != b.args.len() || self.join_all(&a.args, &b.args))
            }
            (Ty::Opaque(a), Ty::Opaque(b)) => {
                let (a, b) = (a.clone(), b.clone());
                for (a, b) in a.iter().zip(b.iter()) {
                    if a.def != b.def {
                        return false;
                    }
                    for ((_, x), (_, y)) in a.bindings.iter().zip(&b.bindings) {
                        self.join(x, y);
                    }
                }
                true
            }
            (Ty::Opaque(_), _) | (_, Ty::Opaque(_)) => true,
            (Ty::Proj(p), other) | (other, Ty::Proj(p)) => {
                if let Ty::Proj(q) = other
                    && p == q
                {
                    return true;
                }
                let known = self.project(p, 0);
                match known {
                    Some(known) if !matches!(&known, Ty::Proj(same) if same == p) => self.join(&known, other),
                    _ => {
                        if self.pending.len() < MAX_PENDING {
                            self.pending.push(Pending::Equals(p.clone(), other.clone()));
                        }
                        true
                    }
                }
            }
            _ => false,
        }
    }

    /// Fresh variables for a definition's own parameters; what it asks of them is kept in mind.
    pub fn instantiate(&mut self, def: DefId, subst: &mut Subst, explicit: &[Ty]) {
        let count = self.index.generics(def).map_or(0, |generics| generics.params.len());
        let args: Vec<Ty> = (0..count)
            .map(|at| match explicit.get(at) {
                Some(ty) => self.freshen(ty),
                None => self.fresh(),
            })
            .collect();
        subst.rows.push((def, args, None));
    }

    /// Keeps in mind what a definition asks of its parameters.
    pub fn demand(&mut self, def: DefId, subst: &Subst) {
        let bounds = self.index.bounds(def);
        for (ty, bound) in bounds {
            if self.pending.len() >= MAX_PENDING {
                return;
            }
            let ty = self.normal(&ty.subst(subst));
            let mut bound = bound.subst(subst);
            bound.args = bound.args.iter().map(|arg| self.normal(arg)).collect();
            self.pending.push(Pending::Holds(ty, bound));
        }
    }

    /// Tries what was not known before.
    pub fn settle(&mut self) {
        for _ in 0..4 {
            if self.pending.is_empty() || self.settled == (self.learned, self.pending.len()) {
                return;
            }
            let before = self.trail.len();
            let pending = std::mem::take(&mut self.pending);
            for one in pending {
                match one {
                    Pending::Holds(ty, bound) => {
                        let known = self.shallow(&ty);
                        if matches!(known, Ty::Var(_)) || self.hold(&known, &bound) {
                            self.pending.push(Pending::Holds(ty, bound));
                        }
                    }
                    Pending::Equals(proj, ty) => {
                        let deep = Arc::new(Projection { self_ty: self.deep(&proj.self_ty), ..(*proj).clone() });
                        match self.project(&deep, 0) {
                            Some(known) if !matches!(known, Ty::Proj(_)) => {
                                self.unify(&known, &ty);
                            }
                            _ => self.pending.push(Pending::Equals(proj, ty)),
                        }
                    }
                }
            }
            self.settled = (self.learned, self.pending.len());
            if self.trail.len() == before {
                return;
            }
        }
    }

    /// Learns from `ty: bound`; whether there may be more to learn later.
    fn hold(&mut self, ty: &Ty, bound: &Bound) -> bool {
        if self.is_callable_trait(bound.def) {
            if let Some(sig) = self.callable(ty) {
                if let Some(params) = bound.args.first() {
                    let given = Ty::Tuple(sig.params.clone().into());
                    self.unify(params, &given);
                }
                if let Some((_, output)) = bound.bindings.iter().find(|(name, _)| *name == WORDS.output) {
                    let output = self.normal(output);
                    self.unify(&output, &sig.output);
                }
                return false;
            }
            return false;
        }
        let mut open = false;
        if !bound.args.is_empty() {
            match self.select(ty, bound.def, Some(&bound.args), 0) {
                Some(Selected::Bound(found) | Selected::Impl(_, _, found)) => {
                    for (a, b) in found.args.iter().zip(&bound.args) {
                        self.unify(a, b);
                    }
                }
                Some(Selected::Several) => open = true,
                _ => {}
            }
        }
        for (name, value) in &bound.bindings {
            let own = Bound { def: bound.def, args: bound.args.clone(), bindings: Vec::new() };
            let own = match self.index.declaring_trait(bound.def, *name, DefKind::AssocType) {
                Some(def) if def != bound.def => Bound { def, args: Vec::new(), bindings: Vec::new() },
                _ => own,
            };
            let proj = Projection { self_ty: ty.clone(), bound: own, name: *name };
            match self.project(&proj, 0) {
                Some(known) if !matches!(known, Ty::Proj(_)) => {
                    let value = self.normal(value);
                    self.unify(&known, &value);
                }
                _ => open = true,
            }
        }
        open
    }

    fn is_callable_trait(&self, def: DefId) -> bool {
        self.index.lang.is_callable(def)
    }

    /// Parameters and result of something that can be called.
    pub fn callable(&mut self, ty: &Ty) -> Option<Sig> {
        match self.shallow(ty) {
            Ty::Fn(sig) => Some((*sig).clone()),
            Ty::Ref(inner) => self.callable(&inner),
            Ty::FnDef(def, subst) => self.def_sig(def, &subst),
            Ty::Adt(def, args) if self.index.lang.is(def, Known::Box) => self.callable(args.first()?),
            Ty::Adt(def, args) if self.index.lang.is(def, Known::Rc) || self.index.lang.is(def, Known::Arc) => self.callable(args.first()?),
            Ty::Dyn(bounds) | Ty::Opaque(bounds) => bounds.iter().find_map(|bound| self.bound_sig(bound)),
            ty @ (Ty::Param(..) | Ty::Proj(_)) => {
                let bounds: Vec<Bound> = self.env.iter().filter(|(subject, _)| *subject == ty).map(|(_, bound)| bound.clone()).collect();
                bounds.iter().find_map(|bound| self.bound_sig(bound))
            }
            _ => None,
        }
    }

    /// Parameters and result of `Fn(A) -> B`.
    #[must_use]
    pub fn bound_sig(&self, bound: &Bound) -> Option<Sig> {
        if !self.is_callable_trait(bound.def) {
            return None;
        }
        let Some(Ty::Tuple(params)) = bound.args.first().map(|args| self.shallow(args)) else { return None };
        let output = bound.bindings.iter().find(|(name, _)| *name == WORDS.output).map_or(Ty::Unknown, |(_, ty)| ty.clone());
        Some(Sig { params: params.to_vec(), output })
    }

    /// What a variable's pending bounds say of how it is called.
    #[must_use]
    pub fn expected_sig(&self, ty: &Ty) -> Option<Sig> {
        match self.shallow(ty) {
            Ty::Var(var) => self.pending.iter().find_map(|pending| match pending {
                Pending::Holds(subject, bound) if self.shallow(subject) == Ty::Var(var) => self.bound_sig(bound),
                _ => None,
            }),
            Ty::Fn(sig) => Some((*sig).clone()),
            Ty::Ref(inner) => self.expected_sig(&inner),
            Ty::Adt(def, args) if self.index.lang.is(def, Known::Box) => self.expected_sig(args.first()?),
            Ty::Dyn(bounds) | Ty::Opaque(bounds) => bounds.iter().find_map(|bound| self.bound_sig(bound)),
            ty @ (Ty::Param(..) | Ty::Proj(_)) => {
                self.env.iter().filter(|(subject, _)| *subject == ty).find_map(|(_, bound)| self.bound_sig(bound))
            }
            _ => None,
        }
    }

    /// The type of a function, struct or variant as something that can be called.
    pub fn def_sig(&mut self, def: DefId, subst: &Subst) -> Option<Sig> {
        let row = self.index.world.def(def);
        match row.kind {
            DefKind::Fn | DefKind::AssocFn => {
                let sig = self.index.sig(def)?;
                let params: Vec<Ty> = sig.receiver.iter().chain(&sig.params).map(|ty| ty.subst(subst)).collect();
                let params = params.iter().map(|ty| self.normal(ty)).collect();
                let output = self.normal(&sig.output.subst(subst));
                Some(Sig { params, output })
            }
            DefKind::Struct | DefKind::Variant => {
                let owner = if row.kind == DefKind::Variant { row.parent? } else { def };
                let params: Vec<Ty> = self.index.fields(def).iter().map(|(_, ty)| ty.subst(subst)).collect();
                let params = params.iter().map(|ty| self.normal(ty)).collect();
                Some(Sig { params, output: self.index.own_type(owner).subst(subst) })
            }
            _ => None,
        }
    }

    /// Puts what projections stand for in their place; those that are not known yet become variables.
    pub fn normal(&mut self, ty: &Ty) -> Ty {
        if !ty.any(&mut |ty| matches!(ty, Ty::Proj(_))) {
            return ty.clone();
        }
        ty.map(&mut |ty| match ty {
            Ty::Proj(proj) => {
                let inner = self.normal(&proj.self_ty);
                let proj = Arc::new(Projection { self_ty: inner, bound: proj.bound.clone(), name: proj.name });
                Some(match self.project(&proj, 0) {
                    Some(known) => known,
                    None if self.pending.len() < MAX_PENDING => {
                        let var = self.fresh();
                        self.pending.push(Pending::Equals(proj, var.clone()));
                        var
                    }
                    None => Ty::Unknown,
                })
            }
            _ => None,
        })
    }

    /// What an associated type is; `None` where that may be known later.
    fn project(&mut self, proj: &Projection, depth: u32) -> Option<Ty> {
        if depth > MAX_DEPTH {
            return Some(Ty::Unknown);
        }
        let self_ty = self.shallow(&proj.self_ty);
        match &self_ty {
            Ty::Unknown => return Some(Ty::Unknown),
            Ty::Var(_) => return None,
            _ => {}
        }
        if self.is_callable_trait(proj.bound.def) {
            return Some(self.callable(&self_ty).map_or(Ty::Unknown, |sig| sig.output));
        }
        let args = if proj.bound.args.is_empty() { None } else { Some(proj.bound.args.as_slice()) };
        match self.select(&self_ty, proj.bound.def, args, depth + 1) {
            Some(Selected::Bound(bound)) => {
                if let Some((_, ty)) = bound.bindings.iter().find(|(name, _)| *name == proj.name) {
                    let ty = ty.clone();
                    return Some(self.normal_at(&ty, depth + 1));
                }
                Some(Ty::Proj(Arc::new(Projection { self_ty, bound: proj.bound.clone(), name: proj.name })))
            }
            Some(Selected::Impl(def, subst, _)) => {
                let member = self.index.member(def, proj.name, DefKind::AssocType);
                let Some(member) = member else { return Some(Ty::Unknown) };
                let mut subst = subst;
                self.instantiate(member, &mut subst, &[]);
                let ty = self.index.type_of(member).subst(&subst);
                Some(self.normal_at(&ty, depth + 1))
            }
            Some(Selected::Builtin) | None => Some(match self_ty {
                Ty::Param(..) | Ty::Proj(_) | Ty::Opaque(_) => {
                    Ty::Proj(Arc::new(Projection { self_ty, bound: proj.bound.clone(), name: proj.name }))
                }
                _ => Ty::Unknown,
            }),
            Some(Selected::Several) => None,
        }
    }

    fn normal_at(&mut self, ty: &Ty, depth: u32) -> Ty {
        if !ty.any(&mut |ty| matches!(ty, Ty::Proj(_))) {
            return ty.clone();
        }
        if depth > MAX_DEPTH {
            return Ty::Unknown;
        }
        ty.map(&mut |ty| match ty {
            Ty::Proj(proj) => {
                let inner = self.normal_at(&proj.self_ty, depth + 1);
                let proj = Projection { self_ty: inner, bound: proj.bound.clone(), name: proj.name };
                Some(if let Some(known) = self.project(&proj, depth + 1) {
                    known
                } else {
                    let var = self.fresh();
                    if self.pending.len() < MAX_PENDING {
                        self.pending.push(Pending::Equals(Arc::new(proj), var.clone()));
                    }
                    var
                })
            }
            _ => None,
        })
    }

    /// An associated type of a type, by a trait of std.
    pub fn assoc(&mut self, ty: &Ty, of_trait: Known, name: Ustr) -> Ty {
        let Some(def) = self.index.lang.get(of_trait) else { return Ty::Unknown };
        let bound = Bound { def, args: Vec::new(), bindings: Vec::new() };
        let proj = Ty::Proj(Arc::new(Projection { self_ty: ty.clone(), bound, name }));
        self.normal(&proj)
    }

    /// What a bound says of its trait's supertraits.
    fn elaborate(&mut self, ty: &Ty, bound: &Bound, wanted: DefId, depth: u32) -> Option<Bound> {
        if bound.def == wanted {
            return Some(bound.clone());
        }
        let known = self.index.supertraits.get(&bound.def)?;
        if !known.contains(&wanted) || depth > MAX_DEPTH {
            return None;
        }
        let subst = Subst { rows: vec![(bound.def, bound.args.clone(), Some(ty.clone()))] };
        let bounds = self.index.bounds(bound.def);
        for (subject, parent) in bounds {
            if *subject == Ty::Param(bound.def, SELF) {
                let mut parent = parent.subst(&subst);
                for (name, value) in &bound.bindings {
                    if !parent.bindings.iter().any(|(known, _)| known == name) {
                        parent.bindings.push((*name, value.clone()));
                    }
                }
                if let Some(found) = self.elaborate(ty, &parent, wanted, depth + 1) {
                    return Some(found);
                }
            }
        }
        None
    }

    /// The bounds on a type that is known by its bounds.
    fn type_bounds(&mut self, ty: &Ty) -> Vec<Bound> {
        match ty {
            Ty::Dyn(bounds) | Ty::Opaque(bounds) => bounds.to_vec(),
            Ty::Param(..) | Ty::Proj(_) => {
                let mut out: Vec<Bound> = Vec::new();
                for (subject, bound) in &self.env {
                    if subject == ty {
                        out.push(bound.clone());
                    }
                }
                if let Ty::Proj(proj) = ty {
                    let declared = self.index.bounds(proj.bound.def);
                    let args = if proj.bound.args.is_empty() { self.index.own_args(proj.bound.def) } else { proj.bound.args.clone() };
                    let subst = Subst { rows: vec![(proj.bound.def, args, Some(proj.self_ty.clone()))] };
                    for (subject, bound) in declared {
                        if let Ty::Proj(subject) = subject
                            && subject.name == proj.name
                            && subject.self_ty == Ty::Param(proj.bound.def, SELF)
                        {
                            out.push(bound.subst(&subst));
                        }
                    }
                    // `where Self: Trait<Item = X>` elsewhere: bounds of a subject that differs in its trait's arguments alone
                    for (subject, bound) in &self.env {
                        if let Ty::Proj(other) = subject
                            && other.name == proj.name
                            && other.self_ty == proj.self_ty
                            && other.bound.def == proj.bound.def
                            && !out.contains(bound)
                        {
                            out.push(bound.clone());
                        }
                    }
                }
                out
            }
            _ => Vec::new(),
        }
    }

    /// What gives a type a trait.
    pub fn select(&mut self, ty: &Ty, of_trait: DefId, args: Option<&[Ty]>, depth: u32) -> Option<Selected> {
        self.steps += 1;
        if depth > MAX_DEPTH || self.steps > MAX_WORK {
            return None;
        }
        let ty = self.shallow(ty);
        if matches!(ty, Ty::Var(_) | Ty::Unknown) {
            return None;
        }
        let mut fallback = None;
        for bound in self.type_bounds(&ty) {
            if let Some(found) = self.elaborate(&ty, &bound, of_trait, depth) {
                if let Some(args) = args {
                    let mark = self.trail.len();
                    if !found.args.iter().zip(args).all(|(a, b)| self.join(a, b)) {
                        self.undo(mark);
                        continue;
                    }
                }
                if found.bindings.is_empty() && fallback.is_none() {
                    fallback = Some(found);
                    continue;
                }
                return Some(Selected::Bound(found));
            }
        }
        if let Some(found) = fallback {
            return Some(Selected::Bound(found));
        }
        let candidates = Headers { index: self.index, vars: &self.vars }.candidates(&ty, of_trait, args)?;
        if candidates.is_empty() {
            return self.builtin(&ty, of_trait).then_some(Selected::Builtin);
        }
        let known = args.is_none() && Self::is_known(&ty) && key(&ty) != Some(TyKey::Any);
        if known && self.refused.contains(&(of_trait, ty.clone())) {
            return None;
        }
        let mut chosen = None;
        let mut rest = candidates.as_slice();
        while let Some(((candidate, verdict), after)) = rest.split_first() {
            rest = after;
            if let Verdict::Apart { learning } = verdict {
                self.learned += u64::from(*learning);
                continue;
            }
            let mark = self.trail.len();
            let found = self.try_impl(&ty, *candidate, args, depth);
            match (found, chosen) {
                // nothing else may fit: what it taught stays
                (Some((def, subst, bound)), None) if !rest.iter().any(|(_, verdict)| *verdict == Verdict::Open) => {
                    self.learned += u64::from(rest.iter().any(|(_, verdict)| *verdict == Verdict::Apart { learning: true }));
                    return Some(Selected::Impl(def, subst, bound));
                }
                (Some(_), None) => chosen = Some(*candidate),
                // `&T` and `&mut T` are one here: what differs in that alone is no choice
                (Some(_), Some(first)) if same_header(self.index, first, *candidate) => {}
                (Some(_), Some(_)) => {
                    self.undo(mark);
                    return Some(Selected::Several);
                }
                (None, _) => {}
            }
            self.undo(mark);
        }
        if let Some(def) = chosen {
            // again, for good: what it taught was undone to try the others
            let (def, subst, bound) = self.try_impl(&ty, def, args, depth)?;
            return Some(Selected::Impl(def, subst, bound));
        }
        let builtin = self.builtin(&ty, of_trait);
        if known && !builtin && depth == 0 {
            self.refused.insert((of_trait, ty));
        }
        builtin.then_some(Selected::Builtin)
    }

    /// Whether nothing in a type is open.
    fn is_known(ty: &Ty) -> bool {
        !ty.any(&mut |ty| matches!(ty, Ty::Var(_) | Ty::Unknown | Ty::Opaque(_) | Ty::FnDef(..) | Ty::Fn(_)))
    }

    fn builtin(&self, ty: &Ty, of_trait: DefId) -> bool {
        if self.index.world.is_local(self.index.world.def(of_trait).module) {
            return false;
        }
        let name = self.index.world.def(of_trait).name;
        match ty {
            Ty::Adt(def, _) => self.index.derived(*def, of_trait) || matches!(name.as_str(), "Sized" | "Send" | "Sync" | "Any" | "Unpin"),
            Ty::Ref(_) | Ty::Ptr(_) | Ty::Fn(_) | Ty::FnDef(..) => matches!(name.as_str(), "Clone" | "Copy" | "Sized" | "Send" | "Sync"),
            Ty::Tuple(_) | Ty::Array(_) => {
                matches!(
                    name.as_str(),
                    "Clone" | "Copy" | "Sized" | "Send" | "Sync" | "Default" | "Debug" | "PartialEq" | "Eq" | "Hash" | "PartialOrd" | "Ord"
                )
            }
            _ => matches!(name.as_str(), "Sized" | "Send" | "Sync" | "Copy"),
        }
    }

    fn try_impl(&mut self, ty: &Ty, def: DefId, args: Option<&[Ty]>, depth: u32) -> Option<(DefId, Subst, Bound)> {
        let header = self.index.headers.get(&def)?;
        let mut subst = Subst::default();
        self.instantiate(def, &mut subst, &[]);
        let self_ty = header.self_ty.subst(&subst);
        if matches!(self_ty, Ty::Proj(_)) || !self.join(&self_ty, ty) {
            return None;
        }
        let bound = header.of_trait.as_ref()?.subst(&subst);
        let bound = Bound { args: bound.args.iter().map(|arg| self.normal_at(arg, depth + 1)).collect(), ..bound };
        if let Some(args) = args
            && !bound.args.iter().zip(args).all(|(a, b)| self.join(a, b))
        {
            return None;
        }
        let wanted = self.index.bounds(def);
        for (subject, asked) in wanted {
            let subject = self.normal_at(&subject.subst(&subst), depth + 1);
            let subject = self.shallow(&subject);
            let asked = asked.subst(&subst);
            if matches!(subject, Ty::Var(_) | Ty::Unknown) {
                continue;
            }
            if self.is_callable_trait(asked.def) {
                let sig = self.callable(&subject)?;
                if let Some(params) = asked.args.first() {
                    let given = Ty::Tuple(sig.params.clone().into());
                    let params = self.normal_at(params, depth + 1);
                    self.join(&params, &given);
                }
                if let Some((_, output)) = asked.bindings.iter().find(|(name, _)| *name == WORDS.output) {
                    self.join(output, &sig.output);
                }
                continue;
            }
            let asked_args = if asked.args.is_empty() { None } else { Some(asked.args.as_slice()) };
            if self.select(&subject, asked.def, asked_args, depth + 1).is_none() && depth < MAX_DEPTH {
                return None;
            }
            for (name, value) in &asked.bindings {
                let owner = self.index.declaring_trait(asked.def, *name, DefKind::AssocType).unwrap_or(asked.def);
                let own =
                    Bound { def: owner, args: if owner == asked.def { asked.args.clone() } else { Vec::new() }, bindings: Vec::new() };
                let proj = Projection { self_ty: subject.clone(), bound: own, name: *name };
                if let Some(known) = self.project(&proj, depth + 1)
                    && !matches!(known, Ty::Proj(_))
                    && !self.join(value, &known)
                {
                    return None;
                }
            }
        }
        Some((def, subst, bound))
    }

    /// One step of automatic dereference.
    pub fn deref(&mut self, ty: &Ty) -> Option<Ty> {
        match self.shallow(ty) {
            Ty::Ref(inner) => Some((*inner).clone()),
            Ty::Adt(def, args) if self.index.lang.is(def, Known::Box) => args.first().cloned(),
            ty @ (Ty::Adt(..) | Ty::Param(..) | Ty::Proj(_) | Ty::Opaque(_)) => {
                let def = self.index.lang.get(Known::Deref)?;
                let selected = self.select(&ty, def, None, 0)?;
                let target = match selected {
                    Selected::Bound(_) | Selected::Impl(..) => self.assoc(&ty, Known::Deref, WORDS.target),
                    _ => return None,
                };
                let target = self.shallow(&target);
                (!matches!(target, Ty::Unknown | Ty::Var(_)) && target != ty).then_some(target)
            }
            _ => None,
        }
    }

    /// A type and what it dereferences to; arrays at last as slices.
    pub fn steps(&mut self, ty: &Ty) -> Vec<Ty> {
        let mut out = vec![self.shallow(ty)];
        while let Some(next) = out.last().cloned().and_then(|last| self.deref(&last)) {
            let next = self.shallow(&next);
            if out.len() >= MAX_STEPS || out.contains(&next) {
                break;
            }
            out.push(next);
        }
        if let Some(Ty::Array(inner)) = out.last() {
            let slice = Ty::Slice(inner.clone());
            out.push(slice);
        }
        out
    }

    fn receiver_kind(&self, def: DefId) -> Option<Kind> {
        let Source::Item(Item { kind: ItemKind::Fn(function), .. }) = self.index.world.def(def).source else { return None };
        Some(match function.receiver.as_ref()? {
            Type::Path(path) if path.segments.len() == 1 && path.last_name() == WORDS.self_type => Kind::Value,
            Type::Ref(_) => Kind::Ref,
            _ => Kind::Other,
        })
    }

    /// The method that `receiver.name(…)` means.
    pub fn method(&mut self, receiver: &Ty, name: Ustr, module: ModId) -> Option<Picked> {
        let in_scope = self.index.traits_in_scope(module)?;
        let steps = self.steps(receiver);
        let traits: Vec<(DefId, DefId)> = self
            .index
            .trait_members
            .get(&name)
            .into_iter()
            .flatten()
            .copied()
            .filter(|(of_trait, member)| in_scope.contains(of_trait) && self.index.world.def(*member).kind == DefKind::AssocFn)
            .collect();
        for step in &steps {
            if matches!(step, Ty::Unknown | Ty::Var(_)) {
                continue;
            }
            let by_value = |kind: Kind| matches!(kind, Kind::Value | Kind::Other);
            if let Some(found) = self.inherent(step, name, module, &by_value) {
                return Some(found);
            }
            if let Ty::Ref(inner) = step
                && let Some(found) = self.inherent(inner, name, module, &|kind| kind == Kind::Ref)
            {
                return Some(found);
            }
            if let Some(found) = self.of_traits(step, &traits, &by_value) {
                return Some(found);
            }
            if let Ty::Ref(inner) = step {
                let inner = self.shallow(inner);
                if let Some(found) = self.of_traits(&inner, &traits, &|kind| kind == Kind::Ref) {
                    return Some(found);
                }
            }
            if let Some(found) = self.inherent(step, name, module, &|kind| kind == Kind::Ref) {
                return Some(found);
            }
            if let Some(found) = self.of_traits(step, &traits, &|kind| kind == Kind::Ref) {
                return Some(found);
            }
            let referenced = step.clone().reference();
            if let Some(found) = self.of_traits(&referenced, &traits, &|kind| kind == Kind::Value) {
                return Some(found);
            }
        }
        None
    }

    fn inherent(&mut self, ty: &Ty, name: Ustr, module: ModId, fits: &dyn Fn(Kind) -> bool) -> Option<Picked> {
        let ty = self.shallow(ty);
        if let Ty::Dyn(bounds) = &ty {
            // the methods of a trait object's traits are inherent to it
            for bound in bounds.iter() {
                if let Some(def) = self.index.declaring_trait(bound.def, name, DefKind::AssocFn) {
                    let member = self.index.member(def, name, DefKind::AssocFn)?;
                    if self.receiver_kind(member).is_some_and(fits) {
                        return self.pick_trait(&ty, def, member);
                    }
                }
            }
        }
        if matches!(ty, Ty::Param(..) | Ty::Opaque(_) | Ty::Proj(_)) {
            for bound in self.type_bounds(&ty) {
                if let Some(def) = self.index.declaring_trait(bound.def, name, DefKind::AssocFn) {
                    let member = self.index.member(def, name, DefKind::AssocFn)?;
                    if self.receiver_kind(member).is_some_and(fits) {
                        return self.pick_trait(&ty, def, member);
                    }
                }
            }
            return None;
        }
        let key = match key(&ty)? {
            TyKey::Prim(literal) if literal == WORDS.int => TyKey::Prim(WORDS.i32),
            TyKey::Prim(literal) if literal == WORDS.float => TyKey::Prim(WORDS.f64),
            key => key,
        };
        if let Some(members) = self.index.inherent.get(&(key, name)) {
            for &member in members {
                let row = self.index.world.def(member);
                if row.kind != DefKind::AssocFn || !self.receiver_kind(member).is_some_and(fits) {
                    continue;
                }
                let visible = match row.vis {
                    Vis::Public => true,
                    Vis::Within(_) => {
                        self.index.world.is_local(row.module)
                            && self.index.world.module(row.module).krate == self.index.world.module(module).krate
                    }
                };
                if !visible && !self.index.world.is_local(row.module) {
                    continue;
                }
                if let Some(found) = self.inherent_pick(&ty, member) {
                    return Some(found);
                }
            }
        }
        None
    }

    /// What an inherent item's parameters stand for on a type; `None` where its impl is not for that type.
    pub fn inherent_pick(&mut self, ty: &Ty, member: DefId) -> Option<Picked> {
        let parent = self.index.world.def(member).parent?;
        let header = self.index.headers.get(&parent)?;
        let mark = self.trail.len();
        let mut subst = Subst::default();
        self.instantiate(parent, &mut subst, &[]);
        let self_ty = header.self_ty.subst(&subst);
        if !self.join(&self_ty, ty) || !self.plausible(parent, &subst) {
            self.undo(mark);
            return None;
        }
        self.demand(parent, &subst);
        Some(Picked { def: member, subst })
    }

    /// Whether nothing that an impl asks is known not to hold.
    fn plausible(&mut self, parent: DefId, subst: &Subst) -> bool {
        let bounds = self.index.bounds(parent);
        for (subject, bound) in bounds {
            let subject = self.shallow(&subject.subst(subst));
            if matches!(subject, Ty::Adt(..) | Ty::Prim(_)) && !self.is_callable_trait(bound.def) {
                let bound = bound.subst(subst);
                let args = if bound.args.is_empty() { None } else { Some(bound.args.as_slice()) };
                if self.index.world.is_local(self.index.world.def(bound.def).module) && self.select(&subject, bound.def, args, 2).is_none()
                {
                    return false;
                }
            }
        }
        true
    }

    fn of_traits(&mut self, ty: &Ty, traits: &[(DefId, DefId)], fits: &dyn Fn(Kind) -> bool) -> Option<Picked> {
        if matches!(ty, Ty::Unknown | Ty::Var(_)) {
            return None;
        }
        for &(of_trait, member) in traits {
            if !self.receiver_kind(member).is_some_and(fits) {
                continue;
            }
            if self.select(ty, of_trait, None, 0).is_some() {
                return self.pick_trait(ty, of_trait, member);
            }
        }
        None
    }

    /// What a trait's member's parameters stand for on a type.
    pub fn pick_trait(&mut self, ty: &Ty, of_trait: DefId, member: DefId) -> Option<Picked> {
        let count = self.index.generics(of_trait).map_or(0, |generics| generics.params.len());
        let mut args: Vec<Ty> = (0..count).map(|_| self.fresh()).collect();
        if let Some(Selected::Bound(bound) | Selected::Impl(_, _, bound)) = self.select(ty, of_trait, None, 0) {
            for (slot, arg) in args.iter_mut().zip(&bound.args) {
                *slot = arg.clone();
            }
        } else if count > 0 && self.pending.len() < MAX_PENDING {
            self.pending.push(Pending::Holds(ty.clone(), Bound { def: of_trait, args: args.clone(), bindings: Vec::new() }));
        }
        let subst = Subst { rows: vec![(of_trait, args, Some(ty.clone()))] };
        Some(Picked { def: member, subst })
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Value,
    Ref,
    Other,
}
