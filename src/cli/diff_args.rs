//! What can be typed after `underpin diff`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use crate::cli::common_args::{PrintArgs, WorkspaceArgs};

/// `underpin diff`
#[derive(Debug, Args)]
#[command(
    after_help = "It informs: the exit code is 0 whatever it finds, and 2 where it could not run. `underpin check --since REV` is the gate.\n\
Both sides are read from git's objects or, for the work tree, from disk; nothing is checked out and no cargo is run."
)]
pub struct DiffArgs {
    /// `A..B`: these two; `A...B`: B against where it left A; `A`: the work tree against A
    #[arg(value_name = "REVISIONS", default_value = "HEAD")]
    pub revisions: String,
    /// How to print it
    #[arg(long, value_enum, default_value_t = DiffFormat::Table)]
    pub format: DiffFormat,
    /// The configuration to judge both sides by [default: the later one's own]
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Which workspace and build.
    #[command(flatten)]
    pub workspace: WorkspaceArgs,
    /// Where and how to print.
    #[command(flatten)]
    pub print: PrintArgs,
}

/// How to print a comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum DiffFormat {
    /// For a terminal
    Table,
    /// `underpin.diff/1`
    Json,
    /// For a pull request
    Markdown,
}
