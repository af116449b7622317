//! What can be typed. Options that cargo has too are named, and mean, as there.

use clap::{Parser, Subcommand};

use crate::cli::check_args::{BaselineArgs, CheckArgs, CompletionsArgs, InitArgs, ManArgs, RulesArgs};
use crate::cli::deps_args::{DepsArgs, PlanArgs};
use crate::cli::diff_args::DiffArgs;
use crate::cli::env_args::EnvArgs;
use crate::cli::survey_args::{ExplainArgs, GraphArgs, SchemaArgs, SurveyArgs, WhyArgs};

/// Reads a Cargo workspace and says what stands in the way of building on it.
///
/// Without a command: the survey of the workspace around the current directory.
#[derive(Debug, Parser)]
#[command(name = "underpin", version, args_conflicts_with_subcommands = true, max_term_width = 100)]
#[command(after_help = "Exit codes: 0 done, 1 `check` found something, 2 it could not run: arguments, configuration, no workspace.")]
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
    /// A rule's page; or a metric: formula, source, and its value for a module or package
    Explain(ExplainArgs),
    /// Fails where the architecture got worse than it was: rules, layers, limits
    Check(CheckArgs),
    /// Which requirements are stale, which crates are there twice, who holds them, and the smallest way out
    Deps(DepsArgs),
    /// What is to be known before something is built: of a new dependency what comes with it
    Plan(PlanArgs),
    /// What differs between two revisions, or a revision and the work tree
    Diff(DiffArgs),
    /// Notes what the workspace owes today, so that `check` tells only of what is more
    Baseline(BaselineArgs),
    /// Writes a first `underpin.toml` from what is there today
    Init(InitArgs),
    /// The rules, with their levels and options
    Rules(RulesArgs),
    /// Where and how the workspace is built: toolchains, images, locks, and what does not fit
    Env(EnvArgs),
    /// The JSON Schema of an output
    Schema(SchemaArgs),
    /// Completions for a shell
    Completions(CompletionsArgs),
    /// Man pages, one for each command
    Man(ManArgs),
}
