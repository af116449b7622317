//! Revisions of a git repository, from its objects: no checkout, no work tree of its own, nothing ever written.
//!
//! [`repository`] finds the repository around a directory, [`revision`] the commit that a typed revision means, [`history`] how
//! commits hang together, and [`snapshot`] holds the tree of one commit, to be read like a disk. No program is run for any of it.

pub mod blob;
pub mod history;
mod listing;
pub mod repository;
pub mod revision;
pub mod snapshot;
pub mod tree;
