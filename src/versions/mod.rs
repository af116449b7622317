//! What versions say of each other: pure functions on [`crate::model::dependencies::Dependencies`].

pub mod judge;
