//! The command line: arguments into requests, results onto stdout, the rest onto stderr, exit codes.

pub mod args;
pub mod ask;
pub mod check;
pub mod check_args;
pub mod common_args;
pub mod deps;
pub mod deps_args;
pub mod deps_request;
mod diff;
pub mod diff_args;
pub mod env;
pub mod env_args;
pub mod progress;
pub mod run;
pub mod shared;
pub mod survey_args;
pub mod terminal;

use std::ffi::OsString;
use std::io::Write;
use std::process::ExitCode;

use clap::{CommandFactory, Parser};

use crate::cli::args::{Cli, Command};
use crate::cli::common_args::ColorName;
use crate::cli::shared::Outcome;
use crate::did_you_mean;
use crate::error::Error;

/// `check` found something at `deny`.
const FINDINGS: u8 = 1;
/// Nothing could be surveyed, or the arguments are wrong.
const COULD_NOT_RUN: u8 = 2;

/// Runs underpin with a process's arguments, the program's own name first.
pub fn main(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let cli = match Cli::try_parse_from(arguments) {
        Ok(cli) => cli,
        Err(refused) => {
            // A closed pipe leaves nobody to tell.
            let _ = refused.print();
            return if refused.use_stderr() { ExitCode::from(COULD_NOT_RUN) } else { ExitCode::SUCCESS };
        }
    };
    let command = cli.command.unwrap_or(Command::Survey(cli.survey));
    match run::command(&command) {
        Ok(Outcome::Clean) => ExitCode::SUCCESS,
        Ok(Outcome::Findings) => ExitCode::from(FINDINGS),
        Err(error) => {
            terminal::print_error(&with_command_meant(error, &command), color_of(&command));
            let _ = std::io::stderr().flush();
            ExitCode::from(COULD_NOT_RUN)
        }
    }
}

fn color_of(command: &Command) -> ColorName {
    match command {
        Command::Survey(args) => args.print.look.color,
        Command::Graph(args) => args.print.look.color,
        Command::Why(args) => args.print.look.color,
        Command::Explain(args) => args.print.look.color,
        Command::Schema(args) => args.print.look.color,
        Command::Rules(args) => args.print.look.color,
        Command::Completions(args) => args.print.look.color,
        Command::Man(args) => args.print.look.color,
        Command::Diff(args) => args.print.look.color,
        Command::Env(args) => args.look().color,
        Command::Deps(args) => args.look().color,
        Command::Plan(args) => args.asked.print.look.color,
        Command::Check(args) => args.look.color,
        Command::Baseline(args) => args.look.color,
        Command::Init(args) => args.look.color,
    }
}

/// A directory that does not exist may be a command with a slip in it.
fn with_command_meant(error: Error, command: &Command) -> Error {
    let Command::Survey(args) = command else { return error };
    let Some(typed) = args.dir.as_ref().filter(|dir| !dir.exists()).and_then(|dir| dir.to_str()) else { return error };
    let commands = Cli::command();
    let names: Vec<&str> = commands.get_subcommands().map(clap::Command::get_name).collect();
    let hint = did_you_mean::nearest(typed, names).map_or(error.hint, |name| format!("did you mean the command `{name}`?"));
    Error { hint, ..error }
}
