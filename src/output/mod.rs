//! A report into bytes: one file per format, and own structs for what programs read.
//!
//! The structs are versioned (`"schema": "underpin.<name>/1"`) and only grow. Nothing here touches a terminal: whether there is
//! colour, and how wide a line may be, is told by [`text::Page`].

pub mod baseline_toml;
pub mod json;
pub mod markdown;
pub mod text;

pub mod init_toml;
pub mod rule_text;

pub mod graph_dot;
pub mod graph_mermaid;
pub mod graph_table;
pub mod graph_view;

pub mod explain_text;
pub mod why_text;
pub mod why_view;

pub mod look_first;
pub mod survey_markdown;
pub mod survey_table;
pub mod survey_view;

pub mod check_github;
pub mod check_gitlab;
pub mod check_junit;
pub mod check_markdown;
pub mod check_sarif;
pub mod check_table;
pub mod check_view;
pub mod check_words;
pub mod finding_text;
pub mod github_summary;
pub mod sarif_rules;

pub mod deps_stale;
pub mod deps_table;
pub mod deps_view;

pub mod add_check_text;
pub mod add_check_view;
pub mod dedupe_text;
pub mod dedupe_view;
pub mod lock_diff_text;
pub mod lock_diff_view;
pub mod patch;
pub mod premise_view;
pub mod remedy_text;
pub mod remedy_view;
pub mod upgrade_text;
pub mod upgrade_view;
pub mod why_not_text;
pub mod why_not_view;

pub mod diff_markdown;
pub mod diff_table;
pub mod diff_view;
pub mod diff_words;

pub mod env_diff_table;
pub mod env_diff_view;
pub mod env_markdown;
pub mod env_table;
pub mod env_view;
pub mod lock_diff_words;

#[cfg(test)]
mod check_fixture;
