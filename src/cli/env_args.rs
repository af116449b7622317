//! What can be typed after `underpin env`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use crate::cli::common_args::PrintArgs;

/// `underpin env`
#[derive(Debug, Args)]
#[command(after_help = "It informs: the exit code is 0 whatever it finds, and 2 where it could not run.\n\
Only text is read: nothing is run, no image is fetched, no network is asked. Which files belong to which environment is set with\n\
`[[env.environments]]` in `underpin.toml`: a `name` and `files`, as [\"Dockerfile\", \"deploy/**\"].")]
pub struct EnvArgs {
    /// A directory in the workspace [default: the current one]
    #[arg(value_name = "DIR", conflicts_with = "manifest_path")]
    pub dir: Option<PathBuf>,
    /// The `Cargo.toml` of the workspace or of a package
    #[arg(long, value_name = "PATH")]
    pub manifest_path: Option<PathBuf>,
    /// The configuration that names the environments [default: the workspace's own]
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// How to print it
    #[arg(long, value_enum, default_value_t = EnvFormat::Table)]
    pub format: EnvFormat,
    /// Where and how to print.
    #[command(flatten)]
    pub print: PrintArgs,
}

/// How to print environments.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum EnvFormat {
    /// For a terminal
    Table,
    /// `underpin.env/1`
    Json,
    /// For a pull request
    Markdown,
}
