//! What can be typed after `underpin deps`.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};
use jiff::civil::Date;

use crate::cli::common_args::{LookArgs, PrintArgs};

/// `underpin deps`
#[derive(Debug, Args)]
#[command(
    args_conflicts_with_subcommands = true,
    after_help = "It informs: the exit code is 0 whatever it finds, and 2 where it could not run. `underpin check` is the gate: limits stand \
under `[deps]` in underpin.toml.\nNothing is asked of the network without `--fetch`: what cargo has cached of the registry is read."
)]
pub struct DepsArgs {
    /// What to ask; the report without one.
    #[command(subcommand)]
    pub command: Option<DepsCommand>,
    /// The report's own arguments.
    #[command(flatten)]
    pub report: DepsReportArgs,
}

/// The report.
#[derive(Debug, Args)]
pub struct DepsReportArgs {
    /// Where to look for the workspace [default: the current directory]
    #[arg(value_name = "DIR")]
    pub dir: Option<PathBuf>,
    /// How to print it
    #[arg(long, value_enum, default_value_t = DepsFormat::Table)]
    pub format: DepsFormat,
    /// Ask cargo whether each way out works: about a second each
    #[arg(long)]
    pub verify: bool,
    /// Do not read the code: no modules and references beside crates
    #[arg(long)]
    pub no_code: bool,
    /// What is read.
    #[command(flatten)]
    pub source: SourceArgs,
    /// Where and how to print.
    #[command(flatten)]
    pub print: PrintArgs,
}

/// The questions.
#[derive(Debug, Subcommand)]
pub enum DepsCommand {
    /// What removes old copies: commands, edits, and who to write to
    Dedupe(DedupeArgs),
    /// Why a crate cannot be newer, in at most six lines
    WhyNot(WhyNotArgs),
    /// The steps that bring requirements up to date, each of which resolves on its own
    Upgrade(UpgradeArgs),
    /// What a new dependency would bring with it
    AddCheck(AddCheckArgs),
    /// What differs between two locks: versions, sources, checksums, and edges that went back to older copies
    Diff(LockDiffArgs),
}

/// `underpin deps dedupe`
#[derive(Debug, Args)]
pub struct DedupeArgs {
    /// Only copies of this crate
    #[arg(value_name = "CRATE")]
    pub package: Option<String>,
    /// Print the text of an issue for each crate that waits for somebody upstream
    #[arg(long)]
    pub issues: bool,
    /// What is common to questions.
    #[command(flatten)]
    pub asked: AskArgs,
}

/// `underpin deps why-not`
#[derive(Debug, Args)]
pub struct WhyNotArgs {
    /// The crate, and the versions that are wished for: `tokio`, `tokio@2`, `tokio@^1.40`
    #[arg(value_name = "CRATE[@REQ]")]
    pub wish: String,
    /// What is common to questions.
    #[command(flatten)]
    pub asked: AskArgs,
}

/// `underpin deps upgrade`
#[derive(Debug, Args)]
pub struct UpgradeArgs {
    /// Only these crates
    #[arg(value_name = "CRATE")]
    pub packages: Vec<String>,
    /// What is common to questions.
    #[command(flatten)]
    pub asked: AskArgs,
}

/// `underpin deps add-check`
#[derive(Debug, Args)]
pub struct AddCheckArgs {
    /// The crate, and the requirement: `serde`, `serde@1.0.200`
    #[arg(value_name = "CRATE[@REQ]")]
    pub wish: String,
    /// Where and how.
    #[command(flatten)]
    pub addition: AdditionArgs,
    /// What is common to questions.
    #[command(flatten)]
    pub asked: AskArgs,
}

/// `underpin plan`
#[derive(Debug, Args)]
#[command(after_help = "The same answer as `underpin deps add-check`.")]
pub struct PlanArgs {
    /// A new dependency: the crate, and the requirement
    #[arg(long, value_name = "CRATE[@REQ]")]
    pub add_dep: String,
    /// Where and how.
    #[command(flatten)]
    pub addition: AdditionArgs,
    /// What is common to questions.
    #[command(flatten)]
    pub asked: AskArgs,
}

/// Where and how a dependency is to be added.
#[derive(Debug, Args)]
pub struct AdditionArgs {
    /// The member that is to have it [default: the root package, else the first member]
    #[arg(short, long, value_name = "NAME")]
    pub package: Option<String>,
    /// Its features, separated by commas
    #[arg(short = 'F', long, value_name = "FEATURES", value_delimiter = ',')]
    pub features: Vec<String>,
    /// Leave its default features out
    #[arg(long)]
    pub no_default_features: bool,
}

/// `underpin deps diff`
#[derive(Debug, Args)]
#[command(
    after_help = "A side is a lock file, or a revision of the repository: `HEAD~10`, `v1.2`. With one side, the lock of the work tree is the other."
)]
pub struct LockDiffArgs {
    /// The lock of before: a file or a revision
    #[arg(value_name = "LOCK_A")]
    pub before: String,
    /// The lock of after: a file or a revision [default: the work tree's]
    #[arg(value_name = "LOCK_B")]
    pub after: Option<String>,
    /// What is common to questions.
    #[command(flatten)]
    pub asked: AskArgs,
}

/// What is common to questions.
#[derive(Debug, Args)]
pub struct AskArgs {
    /// How to print it
    #[arg(long, value_enum, default_value_t = AnswerFormat::Text)]
    pub format: AnswerFormat,
    /// Do not ask cargo whether it works
    #[arg(long)]
    pub no_verify: bool,
    /// What is read.
    #[command(flatten)]
    pub source: SourceArgs,
    /// Where and how to print.
    #[command(flatten)]
    pub print: PrintArgs,
}

/// What is read.
#[derive(Debug, Args)]
#[expect(clippy::struct_excessive_bools, reason = "one field for each flag, which are independent of each other")]
pub struct SourceArgs {
    /// The `Cargo.toml` of the workspace or of a package
    #[arg(long, value_name = "PATH", help_heading = "Workspace")]
    pub manifest_path: Option<PathBuf>,
    /// Another lock than the workspace's own
    #[arg(long, value_name = "FILE", help_heading = "Workspace")]
    pub lock: Option<PathBuf>,
    /// Run no cargo: read the manifests without it, and verify nothing
    #[arg(long = "static", help_heading = "Workspace")]
    pub without_cargo: bool,
    /// Ask registries for what cargo's cache does not have, or has of before today
    #[arg(long, help_heading = "Registry")]
    pub fetch: bool,
    /// Never ask the network, also not with `--fetch`
    #[arg(long, help_heading = "Registry")]
    pub offline: bool,
    /// As `--offline`: nothing here ever changes the lock
    #[arg(long, help_heading = "Registry")]
    pub frozen: bool,
    /// The lock is never changed: for cargo's sake
    #[arg(long, help_heading = "Registry", hide = true)]
    pub locked: bool,
    /// Judge as on this day, by when releases were published (what was withdrawn since counts as withdrawn)
    #[arg(long, value_name = "DATE", help_heading = "Registry")]
    pub as_of: Option<Date>,
    /// Fail where an entry of the index is older than so many days
    #[arg(long, value_name = "DAYS", help_heading = "Registry")]
    pub max_index_age: Option<f64>,
    /// A checkout of the advisory database of `RustSec` [default: cargo's own, where it is]
    #[arg(long, value_name = "DIR", help_heading = "Registry")]
    pub advisories: Option<PathBuf>,
    /// Threads [default: one for each processor]
    #[arg(short, long, value_name = "N", help_heading = "Run")]
    pub jobs: Option<usize>,
}

/// How to print the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum DepsFormat {
    /// For a terminal
    Table,
    /// `underpin.deps/1`
    Json,
}

/// How to print an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum AnswerFormat {
    /// For a terminal
    Text,
    /// For programs
    Json,
}

impl DepsArgs {
    /// How what is printed looks, whatever is asked.
    #[must_use]
    pub fn look(&self) -> &LookArgs {
        match &self.command {
            None => &self.report.print.look,
            Some(DepsCommand::Dedupe(args)) => &args.asked.print.look,
            Some(DepsCommand::WhyNot(args)) => &args.asked.print.look,
            Some(DepsCommand::Upgrade(args)) => &args.asked.print.look,
            Some(DepsCommand::AddCheck(args)) => &args.asked.print.look,
            Some(DepsCommand::Diff(args)) => &args.asked.print.look,
        }
    }
}
