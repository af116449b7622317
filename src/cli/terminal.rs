//! The terminal, as far as there is one: its width, its colours, and how errors and warnings look on it.

use std::io::{self, IsTerminal, Write};

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use crate::cli::common_args::{ColorName, LookArgs};
use crate::error::{Diagnostic, Error};
use crate::model::problem::{Problem, ProblemKind};
use crate::output::text::Page;

/// Columns where there is no terminal.
const WIDTH: usize = 100;
/// Narrower and wider pages are not made: tables would break, lines would be too long to read.
const NARROWEST: usize = 60;
const WIDEST: usize = 160;
/// How many problems are told on stderr.
const PROBLEMS: usize = 3;

/// The page that text goes onto: one in a file, where `to_file`.
#[must_use]
pub fn page(look: &LookArgs, to_file: bool) -> Page {
    let to_terminal = !to_file && io::stdout().is_terminal();
    // comfy-table asks the terminal; it knows none where stdout is not one.
    let own = || comfy_table::Table::new().width().map(usize::from).filter(|_| to_terminal);
    let width = look.width.or_else(own).unwrap_or(WIDTH).clamp(NARROWEST, WIDEST);
    Page { width, color: color(look.color, to_terminal) }
}

fn color(asked: ColorName, terminal: bool) -> bool {
    let is_set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    match asked {
        ColorName::Always => true,
        ColorName::Never => false,
        ColorName::Auto => terminal && !is_set("NO_COLOR") && std::env::var_os("TERM").is_none_or(|term| term != "dumb"),
    }
}

/// Prints an error as rustc does: the places that are wrong first.
pub fn print_error(error: &Error, asked: ColorName) {
    let on = color(asked, io::stderr().is_terminal());
    let renderer = if on { Renderer::styled() } else { Renderer::plain() };
    for diagnostic in &error.diagnostics {
        let rendered = renderer.render(&report(diagnostic));
        // Nobody is left to tell where stderr is closed.
        let _ = writeln!(io::stderr(), "{rendered}\n");
    }
    print(&[("error", "1;31", &error.message), ("help", "1;36", &error.hint)], on);
}

/// A place in a text as rustc shows it.
fn report(diagnostic: &Diagnostic) -> Vec<Group<'_>> {
    let Diagnostic { message, label, hint, file, text, span } = diagnostic;
    let end = span.end.min(text.len());
    let marked = AnnotationKind::Primary.span(span.start.min(end)..end).label((!label.is_empty()).then_some(label.as_str()));
    let snippet = Snippet::source(&**text).path(file.as_str()).annotation(marked);
    vec![Level::ERROR.primary_title(message.as_str()).element(snippet).element(Level::HELP.message(hint.as_str()))]
}

/// Prints what could not be read, unless it is part of the result; orphans are nothing to warn of.
pub fn print_problems(problems: &[Problem], look: &LookArgs) {
    if look.quiet {
        return;
    }
    let on = color(look.color, io::stderr().is_terminal());
    let told: Vec<&Problem> = problems.iter().filter(|problem| problem.kind != ProblemKind::Orphan).collect();
    let limit = if look.verbose { usize::MAX } else { PROBLEMS };
    for problem in told.iter().take(limit) {
        let place = match (problem.file.as_str(), problem.line) {
            ("", _) => String::new(),
            (file, 0) => format!("{file}: "),
            (file, line) => format!("{file}:{line}: "),
        };
        print(&[("warning", "1;33", &format!("{place}{}", problem.message)), ("help", "1;36", &problem.hint)], on);
    }
    let rest = told.len().saturating_sub(limit);
    if rest > 0 {
        print(&[("warning", "1;33", &format!("{rest} more like these (-v prints them)"))], on);
    }
}

/// Warns of options that change nothing.
pub fn warn_of_idle(options: &[&str], look: &LookArgs) {
    if look.quiet || options.is_empty() {
        return;
    }
    let names: Vec<String> = options.iter().map(|name| format!("`{name}`")).collect();
    let verb = if options.len() == 1 { "changes" } else { "change" };
    let message = format!("{} {verb} nothing without `--view build`: all builds are looked at together", names.join(", "));
    print(&[("warning", "1;33", &message)], color(look.color, io::stderr().is_terminal()));
}

/// Nobody is left to tell where stderr is closed.
fn print(lines: &[(&str, &str, &str)], color: bool) {
    let mut text = String::new();
    for (word, code, message) in lines.iter().filter(|(_, _, message)| !message.is_empty()) {
        let word = if color { format!("\u{1b}[{code}m{word}\u{1b}[0m") } else { (*word).to_owned() };
        for part in [word.as_str(), ": ", message, "\n"] {
            text.push_str(part);
        }
    }
    let _ = io::stderr().write_all(text.as_bytes());
}
