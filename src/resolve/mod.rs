//! Facts of all files into one graph: modules, scopes, imports to a fixpoint, references.

pub mod defs;
pub mod names;
pub mod imports;
pub mod collect;
