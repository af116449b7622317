//! What can be typed after the commands of the gate.

use std::path::PathBuf;
use std::str::FromStr;

use clap::{Args, ValueEnum};
use jiff::civil::Date;

use crate::cli::common_args::{LookArgs, PrintArgs, WorkspaceArgs};
use crate::finding::Level;

/// `underpin check`
#[derive(Debug, Args)]
pub struct CheckArgs {
    /// A directory in the workspace [default: the current one]
    #[arg(value_name = "DIR", conflicts_with = "manifest_path")]
    pub dir: Option<PathBuf>,
    /// Hold it against where this branch left that revision: only what is new since then counts
    #[arg(long, value_name = "REV")]
    pub since: Option<String>,
    /// How to print it on stdout
    #[arg(long, value_enum, default_value_t = CheckFormat::Table, conflicts_with = "output")]
    pub format: CheckFormat,
    /// A format, or a format and its file: `sarif=out.sarif`; several are fine
    #[arg(short, long, value_name = "FORMAT[=FILE]")]
    pub output: Vec<CheckOutput>,
    /// Take entries out of the baseline that are stale
    #[arg(long)]
    pub prune: bool,
    /// What stale entries of the baseline do [default: deny where the variable CI is set, else warn]
    #[arg(long, value_name = "LEVEL")]
    pub stale: Option<StaleLevel>,
    /// Where rules and baseline stand, and what day it is.
    #[command(flatten)]
    pub gate: GateArgs,
    /// Which workspace and build.
    #[command(flatten)]
    pub workspace: WorkspaceArgs,
    /// How it looks.
    #[command(flatten)]
    pub look: LookArgs,
}

/// `underpin baseline`
#[derive(Debug, Args)]
pub struct BaselineArgs {
    /// A directory in the workspace [default: the current one]
    #[arg(value_name = "DIR", conflicts_with = "manifest_path")]
    pub dir: Option<PathBuf>,
    /// Where rules and baseline stand, and what day it is.
    #[command(flatten)]
    pub gate: GateArgs,
    /// Which workspace and build.
    #[command(flatten)]
    pub workspace: WorkspaceArgs,
    /// How it looks.
    #[command(flatten)]
    pub look: LookArgs,
}

/// `underpin init`
#[derive(Debug, Args)]
pub struct InitArgs {
    /// A directory in the workspace [default: the current one]
    #[arg(value_name = "DIR", conflicts_with = "manifest_path")]
    pub dir: Option<PathBuf>,
    /// Write over what is there
    #[arg(long)]
    pub force: bool,
    /// What day it is [default: the clock's]
    #[arg(long, value_name = "DATE")]
    pub today: Option<Date>,
    /// Which workspace and build.
    #[command(flatten)]
    pub workspace: WorkspaceArgs,
    /// How it looks.
    #[command(flatten)]
    pub look: LookArgs,
}

/// Where rules and baseline stand, and what day it is.
#[derive(Debug, Args)]
pub struct GateArgs {
    /// The configuration [default: underpin.toml, or `[workspace.metadata.underpin]` in Cargo.toml]
    #[arg(long, value_name = "FILE", help_heading = "Gate")]
    pub config: Option<PathBuf>,
    /// The baseline [default: underpin-baseline.toml]
    #[arg(long, value_name = "FILE", help_heading = "Gate")]
    pub baseline: Option<PathBuf>,
    /// What day it is, for what holds `until` one [default: the clock's]
    #[arg(long, value_name = "DATE", help_heading = "Gate")]
    pub today: Option<Date>,
    /// Ask registries for what cargo's cache does not have, where something is demanded of dependencies
    #[arg(long, help_heading = "Gate")]
    pub fetch: bool,
    /// A checkout of `RustSec`'s advisory database [default: cargo's own, where it is]
    #[arg(long, value_name = "DIR", help_heading = "Gate")]
    pub advisories: Option<PathBuf>,
}

/// `underpin rules`
#[derive(Debug, Args)]
pub struct RulesArgs {
    /// Where and how to print.
    #[command(flatten)]
    pub print: PrintArgs,
}

/// `underpin completions`
#[derive(Debug, Args)]
pub struct CompletionsArgs {
    /// The shell
    #[arg(value_enum)]
    pub shell: clap_complete::Shell,
    /// Where and how to print.
    #[command(flatten)]
    pub print: PrintArgs,
}

/// `underpin man`
#[derive(Debug, Args)]
pub struct ManArgs {
    /// The directory to write them to; underpin's own alone goes to stdout where it is left out
    #[arg(value_name = "DIR")]
    pub dir: Option<PathBuf>,
    /// Where and how to print.
    #[command(flatten)]
    pub print: PrintArgs,
}

/// How to print a check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum CheckFormat {
    /// For a terminal
    Table,
    /// `underpin.check/1`
    Json,
    /// SARIF 2.1.0, for code scanning
    Sarif,
    /// JUnit, for test reports
    Junit,
    /// Annotations of GitHub's workflows, and the summary of the job
    Github,
    /// GitLab's code quality
    Gitlab,
    /// A comment on a pull request
    Markdown,
}

/// A format and where it goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckOutput {
    /// How to print.
    pub format: CheckFormat,
    /// The file; stdout where there is none.
    pub file: Option<PathBuf>,
}

impl FromStr for CheckOutput {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (name, file) = text.split_once('=').map_or((text, None), |(name, file)| (name, Some(PathBuf::from(file))));
        let format = CheckFormat::from_str(name, true).map_err(|_| {
            let all: Vec<String> = CheckFormat::value_variants()
                .iter()
                .filter_map(ValueEnum::to_possible_value)
                .map(|value| value.get_name().to_owned())
                .collect();
            format!("`{name}` is no format: write FORMAT or FORMAT=FILE, where FORMAT is one of {}", all.join(", "))
        })?;
        if file.as_ref().is_some_and(|file| file.as_os_str().is_empty()) {
            return Err(format!("`{name}=` names no file"));
        }
        Ok(Self { format, file })
    }
}

/// What stale entries do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum StaleLevel {
    /// Nothing fails
    Warn,
    /// The run fails
    Deny,
}

impl From<StaleLevel> for Level {
    fn from(level: StaleLevel) -> Self {
        match level {
            StaleLevel::Warn => Self::Warn,
            StaleLevel::Deny => Self::Deny,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn outputs_are_formats_with_or_without_a_file() {
        let sarif = CheckOutput { format: CheckFormat::Sarif, file: Some("out/a=b.sarif".into()) };
        assert_eq!("sarif=out/a=b.sarif".parse(), Ok(sarif));
        assert_eq!("github".parse(), Ok(CheckOutput { format: CheckFormat::Github, file: None }));
        assert!("out.sarif".parse::<CheckOutput>().unwrap_err().contains("write FORMAT or FORMAT=FILE"));
        assert_eq!("json=".parse::<CheckOutput>(), Err("`json=` names no file".to_owned()));
    }
}
