//! What can be typed after the commands that only look.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use crate::cli::common_args::{PrintArgs, WorkspaceArgs};

/// `underpin survey`
#[derive(Debug, Args)]
pub struct SurveyArgs {
    /// A directory in the workspace [default: the current one]
    #[arg(value_name = "DIR", conflicts_with = "manifest_path")]
    pub dir: Option<PathBuf>,
    /// How to print it
    #[arg(long, value_enum, default_value_t = SurveyFormat::Table)]
    pub format: SurveyFormat,
    /// Measure test code too: test modules, tests, benches, examples, dev-dependencies
    #[arg(long)]
    pub tests: bool,
    /// Which workspace and build.
    #[command(flatten)]
    pub workspace: WorkspaceArgs,
    /// Where and how to print.
    #[command(flatten)]
    pub print: PrintArgs,
}

/// `underpin graph`
#[derive(Debug, Args)]
pub struct GraphArgs {
    /// A directory in the workspace [default: the current one]
    #[arg(value_name = "DIR", conflicts_with = "manifest_path")]
    pub dir: Option<PathBuf>,
    /// What the nodes are
    #[arg(long, value_enum, default_value_t = LevelName::Module)]
    pub level: LevelName,
    /// How to print it
    #[arg(long, value_enum, default_value_t = GraphFormat::Table)]
    pub format: GraphFormat,
    /// Only what is around this node, and what lies in it
    #[arg(long, value_name = "ID")]
    pub focus: Option<String>,
    /// How many edges around the focus
    #[arg(long, value_name = "N", default_value_t = 1, requires = "focus")]
    pub depth: u32,
    /// Fold modules deeper than this into their ancestor; crate roots have depth 0
    #[arg(long, value_name = "N")]
    pub collapse: Option<u32>,
    /// Show test code too; JSON always has it, marked
    #[arg(long)]
    pub tests: bool,
    /// Leave out references between a module and its ancestor or descendant
    #[arg(long)]
    pub no_hierarchy: bool,
    /// Which workspace and build.
    #[command(flatten)]
    pub workspace: WorkspaceArgs,
    /// Where and how to print.
    #[command(flatten)]
    pub print: PrintArgs,
}

/// `underpin why`
#[derive(Debug, Args)]
pub struct WhyArgs {
    /// Whose text: a module (or the end of its id), `module::*` with all in it, a package, or an item
    #[arg(value_name = "A")]
    pub from: String,
    /// What it names
    #[arg(value_name = "B")]
    pub to: String,
    /// How to print it
    #[arg(long, value_enum, default_value_t = WhyFormat::Table)]
    pub format: WhyFormat,
    /// Which workspace and build.
    #[command(flatten)]
    pub workspace: WorkspaceArgs,
    /// Where and how to print.
    #[command(flatten)]
    pub print: PrintArgs,
}

/// `underpin explain`
#[derive(Debug, Args)]
pub struct ExplainArgs {
    /// The metric or rule [default: the list of metrics]
    #[arg(value_name = "METRIC|RULE")]
    pub metric: Option<String>,
    /// A module, a package (`package:NAME` where a module has the name too), or `workspace`
    #[arg(value_name = "NODE")]
    pub node: Option<String>,
    /// Measure test code too
    #[arg(long)]
    pub tests: bool,
    /// Which workspace and build.
    #[command(flatten)]
    pub workspace: WorkspaceArgs,
    /// Where and how to print.
    #[command(flatten)]
    pub print: PrintArgs,
}

/// `underpin schema`
#[derive(Debug, Args)]
pub struct SchemaArgs {
    /// The output
    #[arg(value_enum)]
    pub name: SchemaName,
    /// Where and how to print.
    #[command(flatten)]
    pub print: PrintArgs,
}

/// How to print a survey.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum SurveyFormat {
    /// For a terminal
    Table,
    /// `underpin.survey/1`
    Json,
    /// For a pull request
    Markdown,
}

/// How to print a graph.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum GraphFormat {
    /// For a terminal
    Table,
    /// `underpin.graph/1`
    Json,
    /// For Graphviz
    Dot,
    /// For Markdown
    Mermaid,
}

/// How to print an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum WhyFormat {
    /// For a terminal
    Table,
    /// `underpin.why/1`
    Json,
}

/// What the nodes are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum LevelName {
    /// Packages
    Package,
    /// Modules
    Module,
    /// Items and impl blocks
    Item,
}

/// An output that has a schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum SchemaName {
    /// `underpin survey --format json`
    Survey,
    /// `underpin graph --format json`
    Graph,
    /// `underpin why --format json`
    Why,
    /// `underpin check --format json`
    Check,
    /// `underpin diff --format json`
    Diff,
    /// `underpin env --format json`
    Env,
    /// `underpin env diff --format json`
    EnvDiff,
    /// `underpin deps --format json`
    Deps,
    /// `underpin deps dedupe --format json`
    DepsDedupe,
    /// `underpin deps why-not CRATE --format json`
    DepsWhyNot,
    /// `underpin deps upgrade --format json`
    DepsUpgrade,
    /// `underpin deps add-check CRATE --format json`
    DepsAddCheck,
    /// `underpin deps diff LOCK_A --format json`
    DepsDiff,
}
