//! Which impls may give a type a trait, told by their headers before any of them is tried.
//!
//! Invariant: an impl that is left out is one that unification would refuse; trying it costs variables and substitutions.

use smallvec::SmallVec;
use ustr::Ustr;

use crate::model::words::WORDS;
use crate::resolve::defs::DefId;
use crate::resolve::index::{Index, TyKey, key};
use crate::resolve::ty::Ty;

/// What a number without a suffix may be, what it is by default first.
const INTS: [&str; 12] = ["i32", "usize", "u64", "u32", "i64", "u8", "u16", "i8", "i16", "isize", "u128", "i128"];
const FLOATS: [&str; 2] = ["f64", "f32"];

/// What an impl's header tells of whether it is for a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It may be.
    Open,
    /// It is not; whether unification would have learned something before it saw that.
    Apart {
        /// See there.
        learning: bool,
    },
}

/// Impls in the order in which they are tried.
pub type Candidates = SmallVec<[(DefId, Verdict); 4]>;

/// A comparison of a header with a type, in the order in which unification goes.
#[derive(Default)]
struct Comparison {
    /// Parameters of the header that were met.
    params: SmallVec<[u32; 4]>,
    /// Whether there was something that unification alone can judge.
    unsure: bool,
}

/// Whether one is a number without a suffix and the other may be its type.
#[must_use]
pub fn fits_literal(a: Ustr, b: Ustr) -> bool {
    let is_int = |name: Ustr| name.starts_with(['u', 'i']) || name == WORDS.int;
    let is_float = |name: Ustr| name.starts_with('f') || name == WORDS.float;
    (a == WORDS.int && is_int(b)) || (b == WORDS.int && is_int(a)) || (a == WORDS.float && is_float(b)) || (b == WORDS.float && is_float(a))
}

/// Whether two impls say the same but for the names of their parameters, and `&` for `&mut`, which are one here.
#[must_use]
pub fn same_header(index: &Index, a: DefId, b: DefId) -> bool {
    let plain = |def: DefId| {
        let header = index.headers.get(&def)?;
        let mut anonymous = |ty: &Ty| match ty {
            Ty::Param(_, at) => Some(Ty::Param(0, *at)),
            _ => None,
        };
        Some((header.self_ty.map(&mut anonymous), header.of_trait.as_ref().map(|bound| bound.map(&mut anonymous))))
    };
    plain(a) == plain(b)
}

/// The headers of impls beside what a body's variables are known to be.
#[derive(Clone, Copy)]
pub struct Headers<'i, 'a> {
    /// Signatures.
    pub index: &'i Index<'a>,
    /// What is known of each variable.
    pub vars: &'i [Option<Ty>],
}

impl Headers<'_, '_> {
    /// The impls of a trait whose type has the head of this one, and those for all types; `None` where the head is not known.
    #[must_use]
    pub fn candidates(&self, ty: &Ty, of_trait: DefId, args: Option<&[Ty]>) -> Option<Candidates> {
        let impls = |key: TyKey| self.index.trait_impls.get(&(of_trait, key)).map(Vec::as_slice).unwrap_or_default();
        let of_literal = |names: &[&str]| {
            let lists = names.iter().map(|name| impls(TyKey::Prim(Ustr::from(name))));
            lists.into_iter().find(|list| !list.is_empty()).unwrap_or_default()
        };
        let own = match key(ty)? {
            TyKey::Any => &[],
            TyKey::Prim(name) if name == WORDS.int => of_literal(&INTS),
            TyKey::Prim(name) if name == WORDS.float => of_literal(&FLOATS),
            key => impls(key),
        };
        Some(own.iter().chain(impls(TyKey::Any)).map(|def| (*def, self.verdict(*def, ty, args))).collect())
    }

    /// Whether an impl's header can be for a type and the arguments of its trait, as far as they are known.
    fn verdict(&self, def: DefId, ty: &Ty, args: Option<&[Ty]>) -> Verdict {
        let Some(header) = self.index.headers.get(&def) else { return Verdict::Open };
        let own_args = header.of_trait.as_ref().map(|bound| bound.args.as_slice()).unwrap_or_default();
        let mut comparison = Comparison::default();
        let apart = self.apart(&header.self_ty, ty, &mut comparison)
            || own_args.iter().zip(args.unwrap_or_default()).any(|(own, arg)| self.apart(own, arg, &mut comparison));
        if apart && !comparison.unsure { Verdict::Apart { learning: !comparison.params.is_empty() } } else { Verdict::Open }
    }

    /// Whether two types differ where neither is open. The first is a header's: its parameters stand for anything.
    fn apart(&self, header: &Ty, ty: &Ty, comparison: &mut Comparison) -> bool {
        let ty = ty.known(self.vars);
        let mut any = |a: &[Ty], b: &[Ty]| a.iter().zip(b).any(|(a, b)| self.apart(a, b, comparison));
        match (header, ty) {
            (_, Ty::Unknown) | (Ty::Unknown, _) | (Ty::Never, Ty::Never) => false,
            (Ty::Param(_, at), _) => {
                comparison.unsure |= comparison.params.contains(at);
                comparison.params.push(*at);
                false
            }
            (Ty::Prim(a), Ty::Prim(b)) => a != b && !fits_literal(*a, *b),
            (Ty::Adt(a, x), Ty::Adt(b, y)) => a != b || (x.len() == y.len() && any(x, y)),
            (Ty::Ref(a), Ty::Ref(b)) | (Ty::Ptr(a), Ty::Ptr(b)) | (Ty::Slice(a), Ty::Slice(b)) | (Ty::Array(a), Ty::Array(b)) => {
                self.apart(a, b, comparison)
            }
            (Ty::Tuple(a), Ty::Tuple(b)) => a.len() != b.len() || any(a, b),
            (Ty::Never | Ty::Prim(_) | Ty::Adt(..) | Ty::Ref(_) | Ty::Ptr(_) | Ty::Slice(_) | Ty::Array(_) | Ty::Tuple(_), known)
                if !matches!(known, Ty::Var(_) | Ty::Opaque(_) | Ty::Proj(_)) =>
            {
                true
            }
            _ => {
                comparison.unsure = true;
                false
            }
        }
    }
}
