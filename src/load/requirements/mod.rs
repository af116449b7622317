//! What manifests ask for, with the bytes of each version: `crate::load::manifest` says what there is to survey, this says what there is to edit.
//!
//! [`text`] knows where things stand, [`entries`] reads dependency tables, [`member`] a package with what it inherits, [`patches`] what a root
//! replaces, [`packages`] all packages of a workspace and those beside it. Pure but for the last.

pub mod entries;
pub mod member;
pub mod packages;
pub mod patches;
pub mod text;

#[cfg(test)]
mod tests;
