//! Types as inference sees them: shapes with definitions in them, no lifetimes, no constness.
//!
//! Equality is structural. [`Ty::Unknown`] fits everything and teaches nothing: it is what is not known.

use std::sync::Arc;

use ustr::Ustr;

use crate::resolve::defs::DefId;

/// The place of `Self` among a trait's parameters.
pub const SELF: u32 = u32::MAX;

/// A type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Ty {
    /// Not known.
    Unknown,
    /// `!`
    Never,
    /// An inference variable of the body at hand.
    Var(u32),
    /// `bool`, `u8`, `str`; `{int}` and `{float}` are literals without a suffix.
    Prim(Ustr),
    /// A struct, enum or union with its arguments; a foreign type.
    Adt(DefId, Arc<[Ty]>),
    /// `&T`, `&mut T`
    Ref(Arc<Ty>),
    /// `*const T`, `*mut T`
    Ptr(Arc<Ty>),
    /// `[T]`
    Slice(Arc<Ty>),
    /// `[T; n]`
    Array(Arc<Ty>),
    /// `(A, B)`
    Tuple(Arc<[Ty]>),
    /// A function pointer or closure.
    Fn(Arc<Sig>),
    /// A function's own type.
    FnDef(DefId, Arc<Subst>),
    /// A generic parameter: who declares it, its place.
    Param(DefId, u32),
    /// `dyn A + B`
    Dyn(Arc<[Bound]>),
    /// `impl A + B`
    Opaque(Arc<[Bound]>),
    /// `<T as Trait>::Name`, not known further.
    Proj(Arc<Projection>),
}

/// Parameters and result.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Sig {
    /// Parameters.
    pub params: Vec<Ty>,
    /// Result.
    pub output: Ty,
}

/// `Trait<A, B, Item = C>`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Bound {
    /// The trait.
    pub def: DefId,
    /// Its arguments.
    pub args: Vec<Ty>,
    /// `Item = C`
    pub bindings: Vec<(Ustr, Ty)>,
}

/// `<T as Trait>::Name`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Projection {
    /// T.
    pub self_ty: Ty,
    /// The trait with its arguments.
    pub bound: Bound,
    /// Name.
    pub name: Ustr,
}

/// What stands for generic parameters: a row for each definition that declares some.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Subst {
    /// Who declares them, what they stand for, what `Self` of a trait stands for.
    pub rows: Vec<(DefId, Vec<Ty>, Option<Ty>)>,
}

impl Subst {
    /// What a parameter stands for.
    #[must_use]
    pub fn get(&self, def: DefId, index: u32) -> Option<&Ty> {
        let row = self.rows.iter().find(|row| row.0 == def)?;
        if index == SELF { row.2.as_ref() } else { row.1.get(index as usize) }
    }
}

impl Ty {
    /// `()`
    #[must_use]
    pub fn unit() -> Self {
        Self::Tuple(Arc::from([]))
    }

    /// A primitive by name.
    #[must_use]
    pub fn prim(name: &str) -> Self {
        Self::Prim(Ustr::from(name))
    }

    /// `&T`
    #[must_use]
    pub fn reference(self) -> Self {
        Self::Ref(Arc::new(self))
    }

    /// What a type is, as far as its head is known, by what is known of each variable.
    #[must_use]
    pub fn known<'t>(&'t self, vars: &'t [Option<Self>]) -> &'t Self {
        let mut ty = self;
        while let Self::Var(var) = ty {
            match vars.get(*var as usize) {
                Some(Some(known)) => ty = known,
                _ => break,
            }
        }
        ty
    }

    /// T of `&T`, any number of times.
    #[must_use]
    pub fn peeled(&self) -> &Self {
        let mut ty = self;
        while let Self::Ref(inner) = ty {
            ty = inner;
        }
        ty
    }

    /// Rebuilds a type with `leaf` applied to variables, parameters and projections; `None` keeps one.
    #[must_use]
    pub fn map(&self, leaf: &mut dyn FnMut(&Self) -> Option<Self>) -> Self {
        if let Some(new) = leaf(self) {
            return new;
        }
        match self {
            Self::Adt(def, args) if !args.is_empty() => Self::Adt(*def, args.iter().map(|arg| arg.map(leaf)).collect()),
            Self::Ref(inner) => Self::Ref(Arc::new(inner.map(leaf))),
            Self::Ptr(inner) => Self::Ptr(Arc::new(inner.map(leaf))),
            Self::Slice(inner) => Self::Slice(Arc::new(inner.map(leaf))),
            Self::Array(inner) => Self::Array(Arc::new(inner.map(leaf))),
            Self::Tuple(parts) if !parts.is_empty() => Self::Tuple(parts.iter().map(|part| part.map(leaf)).collect()),
            Self::Fn(sig) => {
                Self::Fn(Arc::new(Sig { params: sig.params.iter().map(|param| param.map(leaf)).collect(), output: sig.output.map(leaf) }))
            }
            Self::FnDef(def, subst) => {
                let rows = subst
                    .rows
                    .iter()
                    .map(|(owner, args, own)| {
                        (*owner, args.iter().map(|arg| arg.map(leaf)).collect(), own.as_ref().map(|own| own.map(leaf)))
                    })
                    .collect();
                Self::FnDef(*def, Arc::new(Subst { rows }))
            }
            Self::Dyn(bounds) => Self::Dyn(bounds.iter().map(|bound| bound.map(leaf)).collect()),
            Self::Opaque(bounds) => Self::Opaque(bounds.iter().map(|bound| bound.map(leaf)).collect()),
            Self::Proj(proj) => {
                Self::Proj(Arc::new(Projection { self_ty: proj.self_ty.map(leaf), bound: proj.bound.map(leaf), name: proj.name }))
            }
            other => other.clone(),
        }
    }

    /// Whether any part of a type is such; parts of what is are not looked at.
    pub fn any(&self, test: &mut dyn FnMut(&Self) -> bool) -> bool {
        if test(self) {
            return true;
        }
        match self {
            Self::Adt(_, parts) | Self::Tuple(parts) => parts.iter().any(|part| part.any(test)),
            Self::Ref(inner) | Self::Ptr(inner) | Self::Slice(inner) | Self::Array(inner) => inner.any(test),
            Self::Fn(sig) => sig.params.iter().any(|param| param.any(test)) || sig.output.any(test),
            Self::FnDef(_, subst) => subst.rows.iter().any(|(_, args, own)| args.iter().chain(own).any(|arg| arg.any(test))),
            Self::Dyn(bounds) | Self::Opaque(bounds) => bounds.iter().any(|bound| bound.any(test)),
            Self::Proj(proj) => proj.self_ty.any(test) || proj.bound.any(test),
            _ => false,
        }
    }

    /// Puts what parameters stand for in their place.
    #[must_use]
    pub fn subst(&self, subst: &Subst) -> Self {
        if subst.rows.is_empty() || !self.any(&mut |ty| matches!(ty, Self::Param(..))) {
            return self.clone();
        }
        self.map(&mut |ty| match ty {
            Self::Param(def, index) => subst.get(*def, *index).cloned(),
            _ => None,
        })
    }
}

impl Bound {
    /// Whether any part of a bound is such, see [`Ty::any`].
    pub fn any(&self, test: &mut dyn FnMut(&Ty) -> bool) -> bool {
        self.args.iter().chain(self.bindings.iter().map(|(_, ty)| ty)).any(|ty| ty.any(test))
    }

    /// Rebuilds a bound, see [`Ty::map`].
    #[must_use]
    pub fn map(&self, leaf: &mut dyn FnMut(&Ty) -> Option<Ty>) -> Self {
        Self {
            def: self.def,
            args: self.args.iter().map(|arg| arg.map(leaf)).collect(),
            bindings: self.bindings.iter().map(|(name, ty)| (*name, ty.map(leaf))).collect(),
        }
    }

    /// Puts what parameters stand for in their place.
    #[must_use]
    pub fn subst(&self, subst: &Subst) -> Self {
        self.map(&mut |ty| match ty {
            Ty::Param(def, index) => subst.get(*def, *index).cloned(),
            _ => None,
        })
    }
}
