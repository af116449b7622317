//! underpin reads a Cargo workspace and says what stands in the way of building on it.
//!
//! ```text
//! disk ─load─▶ text ─extract─▶ facts ─resolve─▶ Project ─measure─▶ Metrics ─▶ Report ─output─▶ bytes
//! ```
//!
//! [`survey::survey`] is that line. [`model`] has the nouns, [`query`] answers questions about one project, [`cli`] is the only part
//! that touches a terminal.

pub mod algo;
pub mod baseline;
pub mod check;
pub mod cli;
pub mod config;
pub mod demands;
pub mod dependency_gate;
pub mod deps;
pub mod did_you_mean;
pub mod diff;
pub mod environment;
pub mod environment_finding;
pub mod environments;
pub mod error;
pub mod extract;
pub mod finding;
pub mod load;
pub mod measure;
pub mod model;
pub mod output;
pub mod policy;
pub mod query;
pub mod questions;
pub mod report;
pub mod resolve;
pub mod revisions;
pub mod rules;
pub mod solver;
pub mod survey;
pub mod verify;
pub mod versions;
