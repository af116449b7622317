//! Where the dependencies of a workspace stand, and what to do: pure functions on
//! [`Dependencies`](crate::model::dependencies::Dependencies). Nothing here can fail: what is not known is said as a gap.
//!
//! Reading order: what a requirement accepts; who asks for what, and what lags; what cannot be resolved, or only by chance.

pub mod extent;
pub mod shape;

pub mod asks;
pub mod known;

pub mod standing;
pub mod lag;
pub mod requirement_standing;

pub mod hostages;
pub mod untrue_minimum;
pub mod msrv;

pub mod links;
pub mod semver_trick;

pub mod drift;

pub mod abandonment;
pub mod advisories;
pub mod prereleases;
pub mod sources;

pub mod repointed;

pub mod lock_diff;
