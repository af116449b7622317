//! What can be typed. Options that cargo has too are named, and mean, as there.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// Reads a Cargo workspace and says what stands in the way of building on it.
///
/// Without a command: the survey of the workspace around the current directory.
#[derive(Debug, Parser)]
#[command(name = "underpin", version, args_conflicts_with_subcommands = true, max_term_width = 100)]
#[command(after_help = "Exit codes: 0 done, 2 nothing could be surveyed or the arguments are wrong.")]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Option<Command>,
    /// The survey's own arguments.
    #[command(flatten)]
    pub survey: SurveyArgs,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Size, coupling, cycles with their cheapest cuts, and what to look at first
    Survey(SurveyArgs),
    /// The graph of packages, modules or items
    Graph(GraphArgs),
    /// Why one module depends on another: every reference, or the shortest route
    Why(WhyArgs),
    /// A metric: formula, source, and its value for a module or package
    Explain(ExplainArgs),
    /// The JSON Schema of an output
    Schema(SchemaArgs),
}

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
    /// The metric [default: the list of them]
    #[arg(value_name = "METRIC")]
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

/// An output that has a schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum SchemaName {
    /// `underpin survey --format json`
    Survey,
    /// `underpin graph --format json`
    Graph,
    /// `underpin why --format json`
    Why,
}
