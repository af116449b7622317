//! The nouns: plain data with ids, no algorithm. Reading order: what a workspace is, what one
//! file says, what the whole project says once names are resolved; then what it depends on.

pub mod cfg;
pub mod facts;
pub mod layout;
pub mod problem;
pub mod project;
pub mod sources;
pub mod suppression;
pub mod words;
pub mod workspace;

pub mod change;
pub mod cycle;
pub mod level;
pub mod metrics;

pub mod place;

pub mod claim;
pub mod environment;

pub mod add_check;
pub mod advisory;
pub mod bucket;
pub mod dependencies;
pub mod lock;
pub mod outcome;
pub mod question;
pub mod release;
pub mod remedy;
pub mod requirement;
pub mod rust_version;
pub mod standing;
pub mod unification;
pub mod upgrade;
pub mod why_not;

pub mod abandoned;
pub mod affected;
pub mod drift;
pub mod evidence;
pub mod links_conflict;
pub mod lock_diff;
pub mod odd_source;
pub mod prerelease;
pub mod untrue_minimum;

#[cfg(test)]
pub mod testing;
