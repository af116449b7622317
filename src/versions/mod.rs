//! Where the dependencies of a workspace stand, and what to do: pure functions on
//! [`Dependencies`](crate::model::dependencies::Dependencies). Nothing here can fail: what is not known is said as a gap.
//!
//! Reading order: what a requirement accepts; who asks for what, and what lags; what cannot be resolved, or only by chance; what of a lock is ever
//! built; who holds an old copy, and what removes it; what follows from that: duplicates, blockers, answers, plans.

pub mod extent;
pub mod shape;

pub mod asks;
pub mod known;
pub mod met_by;

pub mod lag;
pub mod requirement_standing;
pub mod standing;
pub mod updated;

pub mod hostages;
pub mod msrv;
pub mod untrue_minimum;

pub mod links;
pub mod semver_trick;

pub mod drift;

pub mod abandonment;
pub mod advisories;
pub mod prereleases;
pub mod sources;

pub mod repointed;

pub mod lock_diff;

pub mod judge;

pub mod add_check;

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
pub mod switched;

pub mod dedupe;
pub mod reach;
pub mod upgrade;
mod upgrade_order;
pub mod why_not;

pub mod surprises;

pub mod assess;

pub mod crates;
pub mod evidence;
pub mod exposure;

#[cfg(test)]
mod project_testing;
