//! Textbook algorithms on graphs whose nodes are `0..n`: no word of Cargo, Rust or modules.
//!
//! Each file is one algorithm and cites its source. Nothing here reads a clock: work is bounded by
//! counting steps ([`steps`]), so that equal graphs give equal answers on any machine.
//! Reading order: the graph, what hangs together, what reaches what, routes, then the minimum cut
//! with the parts that it is made of. Last, what bags have in common.

pub mod digraph;

pub mod components;

pub mod closure;

pub mod path;

pub mod steps;
pub mod weighted;

pub mod eades;
pub mod sift;

pub mod reduce;

pub mod subset_order;

pub mod price_rounding;

pub mod cycle_packing;
pub mod cycle_separation;
pub mod greedy_packing;

pub mod cycle_cover;

pub mod cut;

pub mod overlap;

#[cfg(test)]
pub(crate) mod testing;
