//! What versions say: pure reasoning on [`crate::model::dependencies::Dependencies`], without disk, network or cargo.
//!
//! Reading order: who asks for what and which locked package that is; what of it is ever built; who holds an old copy, and what removes it; what
//! follows from that: duplicates, blockers, answers, plans.

pub mod asks;

pub mod activity;

pub mod aims;
pub mod holders;
pub mod remedies;
pub mod requirement_text;
pub mod ways;

pub mod blockers;
pub mod build;
pub mod duplicates;
pub mod features;
pub mod issue_text;

pub mod dedupe;
pub mod reach;
pub mod upgrade;
mod upgrade_order;
pub mod why_not;

pub mod surprises;
