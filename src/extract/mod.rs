//! One file's text into facts. Pure: no I/O, cannot fail on any input, returns problems beside the facts.

pub mod attrs;
pub mod cognitive;
pub mod expand;
pub mod extents;
pub mod lower;
pub mod scan;
pub mod special;
pub mod suppress;
pub mod tokens;

use crate::extract::lower::{Lower, Origin};
use crate::model::cfg::Cfg;
use crate::model::facts::FileFacts;
use crate::model::problem::{Problem, ProblemKind};
use crate::model::project::Lines;

/// Reads one file. `name` is its path, for problems alone.
#[must_use]
pub fn file(text: &str, name: &str) -> FileFacts {
    let scan = scan::scan(text);
    let all = scan.lines(1, u32::MAX);
    if let Some(line) = scan.too_deep {
        let message = "brackets or operators are nested too deeply to parse";
        return failed(
            all,
            Problem::new(ProblemKind::Parse, name, line, message, "split the expression, or leave the file out if it is generated"),
        );
    }
    let mut facts = parse(text, name, &scan, all);
    facts.suppressions = suppress::suppressions(text, &scan);
    proc_macro2::extra::invalidate_current_thread_spans();
    facts
}

fn failed(lines: Lines, problem: Problem) -> FileFacts {
    FileFacts { lines, problems: vec![problem], ..FileFacts::default() }
}

fn parse(text: &str, name: &str, scan: &scan::Scan, all: Lines) -> FileFacts {
    let parsed = match syn::parse_file(text) {
        Ok(parsed) => parsed,
        Err(error) => {
            let line = u32::try_from(error.span().start().line).unwrap_or(0);
            let problem = Problem::new(
                ProblemKind::Parse,
                name,
                line,
                format!("does not parse: {error}"),
                "mend the syntax; the rest was read without this file",
            );
            return failed(all, problem);
        }
    };
    let mut lower = Lower::new(Origin::File(scan), None);
    let items = lower.items(&parsed.items);
    let head = attrs::read(&parsed.attrs, &|span| u32::try_from(span.start().line).unwrap_or(0));
    let lines = lower::without_inline(all, &items);
    FileFacts {
        items,
        cfg: head.cfg.map(|cfg: Box<Cfg>| *cfg),
        lines,
        problems: Vec::new(),
        links: lower.links,
        texts: lower.texts,
        suppressions: Vec::new(),
    }
}
