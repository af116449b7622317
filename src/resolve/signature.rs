//! What others see of a definition: its signature, where it is `pub`.

use crate::resolve::defs::{DefId, DefKind, Vis};
use crate::resolve::index::Index;
use crate::resolve::ty::Ty;

/// Whether others see the signature of a definition. A definition is seen where it is `pub`; what belongs to a trait or an enum where that is; what stands in an
/// `impl` where the implemented type is, and it is `pub` itself or a trait asks for it.
#[must_use]
pub fn is_seen(index: &Index<'_>, def: DefId) -> bool {
    let is_public = |def: DefId| index.world.def(def).vis == Vis::Public;
    let subject = index.world.def(def).parent.unwrap_or(def);
    if index.world.def(subject).kind != DefKind::Impl {
        return is_public(subject);
    }
    let Some(header) = index.headers.get(&subject) else { return false };
    // a type that is not one of the workspace's own, or all that a bound names, is for everybody
    let is_for_public = if let Ty::Adt(of, _) = header.self_ty { is_public(of) } else { true };
    is_for_public && (subject == def || index.has_trait(subject) || is_public(def))
}
