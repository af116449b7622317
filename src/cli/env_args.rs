//! What can be typed after `underpin env`.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use crate::cli::common_args::{LookArgs, PrintArgs};

/// `underpin env`
#[derive(Debug, Args)]
#[command(
    args_conflicts_with_subcommands = true,
    after_help = "It informs: the exit code is 0 whatever it finds, and 2 where it could not run.\n\
Only text is read: nothing is run, no image is fetched, no network is asked. Which files belong to which environment is set with\n\
`[[env.environments]]` in `underpin.toml`: a `name` and `files`, as [\"Dockerfile\", \"deploy/**\"]."
)]
pub struct EnvArgs {
    /// What to ask; the report without one.
    #[command(subcommand)]
    pub command: Option<EnvCommand>,
    /// The report's own arguments.
    #[command(flatten)]
    pub report: EnvReportArgs,
}

/// The report.
#[derive(Debug, Args)]
pub struct EnvReportArgs {
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

/// The questions.
#[derive(Debug, Subcommand)]
pub enum EnvCommand {
    /// What differs between the locks of environments: versions, sources, checksums, edges, copies
    Diff(EnvDiffArgs),
}

/// `underpin env diff`
#[derive(Debug, Args)]
#[command(
    after_help = "A file is a `Cargo.lock`, or a bill of materials in CycloneDX's JSON. Name two or more; each is compared with each."
)]
pub struct EnvDiffArgs {
    /// What developers have
    #[arg(long, value_name = "FILE")]
    pub dev: Option<PathBuf>,
    /// What CI has
    #[arg(long, value_name = "FILE")]
    pub ci: Option<PathBuf>,
    /// What the test environment has
    #[arg(long, value_name = "FILE")]
    pub test: Option<PathBuf>,
    /// What production has
    #[arg(long, value_name = "FILE")]
    pub prod: Option<PathBuf>,
    /// What another environment has
    #[arg(long = "env", value_name = "NAME=FILE", value_parser = named)]
    pub other: Vec<(String, PathBuf)>,
    /// How to print it
    #[arg(long, value_enum, default_value_t = EnvDiffFormat::Table)]
    pub format: EnvDiffFormat,
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

/// How to print a comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum EnvDiffFormat {
    /// For a terminal
    Table,
    /// `underpin.env-diff/1`
    Json,
}

impl EnvArgs {
    /// How what is printed looks.
    #[must_use]
    pub fn look(&self) -> &LookArgs {
        match &self.command {
            Some(EnvCommand::Diff(args)) => &args.print.look,
            None => &self.report.print.look,
        }
    }
}

/// `staging=deploy/Cargo.lock`
fn named(text: &str) -> Result<(String, PathBuf), String> {
    let pair = text.split_once('=').filter(|(name, file)| !name.is_empty() && !file.is_empty());
    pair.map(|(name, file)| (name.to_owned(), PathBuf::from(file))).ok_or_else(|| "write it as `staging=deploy/Cargo.lock`".to_owned())
}
