//! What can be typed after several commands: which workspace and build, where and how to print.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

/// Which workspace, which of its packages, which build.
#[derive(Debug, Args)]
#[expect(clippy::struct_excessive_bools, reason = "one field for each of cargo's flags, which are independent of each other")]
pub struct WorkspaceArgs {
    /// The `Cargo.toml` of the workspace or of a package
    #[arg(long, value_name = "PATH", help_heading = "Workspace")]
    pub manifest_path: Option<PathBuf>,
    /// Stored output of `cargo metadata --format-version 1`, instead of running it
    #[arg(long, value_name = "FILE", help_heading = "Workspace", conflicts_with = "manifest_path")]
    pub metadata_path: Option<PathBuf>,
    /// Run no cargo: read the manifests without it, as for a checkout that is not trusted
    #[arg(long = "static", help_heading = "Workspace")]
    pub without_cargo: bool,
    /// Survey only these packages (globs are fine)
    #[arg(short, long, value_name = "SPEC", help_heading = "Workspace")]
    pub package: Vec<String>,
    /// Survey all packages of the workspace
    #[arg(long, help_heading = "Workspace")]
    pub workspace: bool,
    /// Leave these packages out
    #[arg(long, value_name = "SPEC", help_heading = "Workspace")]
    pub exclude: Vec<String>,
    /// Never ask the network
    #[arg(long, help_heading = "Workspace")]
    pub offline: bool,
    /// Cargo.lock is not to be changed
    #[arg(long, help_heading = "Workspace")]
    pub locked: bool,
    /// Both of these
    #[arg(long, help_heading = "Workspace")]
    pub frozen: bool,
    /// All cfgs together, or the one build that the options below ask for
    #[arg(long, value_enum, default_value_t = ViewName::Union, help_heading = "Build")]
    pub view: ViewName,
    /// Features to turn on, separated by commas or spaces
    #[arg(short = 'F', long, value_name = "FEATURES", help_heading = "Build")]
    pub features: Vec<String>,
    /// Turn all features on
    #[arg(long, help_heading = "Build")]
    pub all_features: bool,
    /// Leave the default features out
    #[arg(long, help_heading = "Build")]
    pub no_default_features: bool,
    /// The target's triple [default: the host's]
    #[arg(long, value_name = "TRIPLE", help_heading = "Build")]
    pub target: Option<String>,
    /// A further name that the build sets: `loom`, `backend="x"`
    #[arg(long, value_name = "NAME", help_heading = "Build")]
    pub cfg: Vec<String>,
    /// Threads [default: one for each processor]
    #[arg(short, long, value_name = "N", help_heading = "Run")]
    pub jobs: Option<usize>,
}

/// Where and how to print.
#[derive(Debug, Args)]
pub struct PrintArgs {
    /// Write to a file instead of stdout
    #[arg(short, long, value_name = "FILE", help_heading = "Print")]
    pub output: Option<PathBuf>,
    /// How it looks.
    #[command(flatten)]
    pub look: LookArgs,
}

/// How what is printed looks.
#[derive(Debug, Args)]
pub struct LookArgs {
    /// Colours
    #[arg(long, value_enum, default_value_t = ColorName::Auto, help_heading = "Print")]
    pub color: ColorName,
    /// Columns of text output [default: the terminal's, else 100]
    #[arg(long, value_name = "N", help_heading = "Print")]
    pub width: Option<usize>,
    /// No progress and no warnings
    #[arg(short, long, help_heading = "Print", conflicts_with = "verbose")]
    pub quiet: bool,
    /// Nothing is cut short
    #[arg(short, long, help_heading = "Print")]
    pub verbose: bool,
}

/// Which code is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ViewName {
    /// Whatever any cfg lets in
    Union,
    /// What `cargo check` would compile
    Build,
}

/// When to use colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ColorName {
    /// On a terminal, unless `NO_COLOR` is set
    Auto,
    /// Also elsewhere
    Always,
    /// Never
    Never,
}
