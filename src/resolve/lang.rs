//! The traits and types of std that the language itself knows.

use ustr::Ustr;

use crate::model::words::WORDS;
use crate::resolve::defs::{DefId, Namespace, Res, World};
use crate::resolve::names::Outcome;

/// One of them, by its name in std.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is what std calls it")]
pub enum Known {
    Deref,
    Index,
    Add,
    Sub,
    Mul,
    Div,
    Rem,
    BitAnd,
    BitOr,
    BitXor,
    Shl,
    Shr,
    Neg,
    Not,
    Fn,
    FnMut,
    FnOnce,
    AsyncFn,
    AsyncFnMut,
    AsyncFnOnce,
    IntoIterator,
    Iterator,
    Future,
    IntoFuture,
    Option,
    Result,
    Poll,
    Vec,
    String,
    Box,
    Pin,
    Range,
    RangeFrom,
    RangeTo,
    RangeFull,
    RangeInclusive,
    RangeToInclusive,
    CStr,
    ControlFlow,
    Rc,
    Arc,
}

/// Each with its path below `std`, in the order of [`Known`].
const PATHS: [(Known, &str); 41] = [
    (Known::Deref, "ops::Deref"),
    (Known::Index, "ops::Index"),
    (Known::Add, "ops::Add"),
    (Known::Sub, "ops::Sub"),
    (Known::Mul, "ops::Mul"),
    (Known::Div, "ops::Div"),
    (Known::Rem, "ops::Rem"),
    (Known::BitAnd, "ops::BitAnd"),
    (Known::BitOr, "ops::BitOr"),
    (Known::BitXor, "ops::BitXor"),
    (Known::Shl, "ops::Shl"),
    (Known::Shr, "ops::Shr"),
    (Known::Neg, "ops::Neg"),
    (Known::Not, "ops::Not"),
    (Known::Fn, "ops::Fn"),
    (Known::FnMut, "ops::FnMut"),
    (Known::FnOnce, "ops::FnOnce"),
    (Known::AsyncFn, "ops::AsyncFn"),
    (Known::AsyncFnMut, "ops::AsyncFnMut"),
    (Known::AsyncFnOnce, "ops::AsyncFnOnce"),
    (Known::IntoIterator, "iter::IntoIterator"),
    (Known::Iterator, "iter::Iterator"),
    (Known::Future, "future::Future"),
    (Known::IntoFuture, "future::IntoFuture"),
    (Known::Option, "option::Option"),
    (Known::Result, "result::Result"),
    (Known::Poll, "task::Poll"),
    (Known::Vec, "vec::Vec"),
    (Known::String, "string::String"),
    (Known::Box, "boxed::Box"),
    (Known::Pin, "pin::Pin"),
    (Known::Range, "ops::Range"),
    (Known::RangeFrom, "ops::RangeFrom"),
    (Known::RangeTo, "ops::RangeTo"),
    (Known::RangeFull, "ops::RangeFull"),
    (Known::RangeInclusive, "ops::RangeInclusive"),
    (Known::RangeToInclusive, "ops::RangeToInclusive"),
    (Known::CStr, "ffi::CStr"),
    (Known::ControlFlow, "ops::ControlFlow"),
    (Known::Rc, "rc::Rc"),
    (Known::Arc, "sync::Arc"),
];

/// Where they are defined.
#[derive(Clone, Debug)]
pub struct Lang {
    found: [Option<DefId>; PATHS.len()],
}

impl Lang {
    /// Looks them all up.
    #[must_use]
    pub fn new(world: &World) -> Self {
        let Some(std) = world.std else { return Self { found: [None; PATHS.len()] } };
        let root = world.krate(std).root;
        let found = PATHS.map(|(_, path)| {
            let names: Vec<Ustr> = std::iter::once(WORDS.crate_root).chain(path.split("::").map(Ustr::from)).collect();
            match world.names(root, &names, false, Namespace::Types, false) {
                Outcome::Found(found, 0) => match found.first()?.res {
                    Res::Def(def) => Some(def),
                    Res::External { .. } | Res::Missing(_) => None,
                },
                _ => None,
            }
        });
        Self { found }
    }

    /// The definition of one.
    #[must_use]
    pub fn get(&self, known: Known) -> Option<DefId> {
        self.found.get(known as usize).copied().flatten()
    }

    /// Whether a definition is this one.
    #[must_use]
    pub fn is(&self, def: DefId, known: Known) -> bool {
        self.get(known) == Some(def)
    }

    /// Whether a trait is one that stands for a call: `Fn(A) -> B` and its kin.
    #[must_use]
    pub fn is_callable(&self, of_trait: DefId) -> bool {
        const CALLABLE: [Known; 6] = [Known::Fn, Known::FnMut, Known::FnOnce, Known::AsyncFn, Known::AsyncFnMut, Known::AsyncFnOnce];
        CALLABLE.iter().any(|known| self.is(of_trait, *known))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_stands_in_the_place_of_its_name() {
        for (at, (known, path)) in PATHS.iter().enumerate() {
            assert_eq!(*known as usize, at, "{path}");
            assert_eq!(path.rsplit("::").next(), Some(format!("{known:?}").as_str()));
        }
    }
}
