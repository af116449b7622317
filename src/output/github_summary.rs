//! A check as the summary of a GitHub job: counts, what is new as a table, a picture of the dependencies that it is about, stale entries.

use std::collections::BTreeMap;
use std::io::{self, Write};

use crate::output::check_words::{self, known_and_notes, tally, verdict};
use crate::output::graph_mermaid::quoted;
use crate::output::markdown::{cell, code, prose};
use crate::output::text::{cut, printable};
use crate::report::CheckReport;

/// How much of each list is shown. GitHub takes a megabyte, people less.
const FINDINGS: usize = 50;
const STALE: usize = 30;
/// How many dependencies are drawn: with more nobody sees any.
const EDGES: usize = 30;
/// How many characters of a text.
const TEXT: usize = 400;

/// Writes a summary.
///
/// # Errors
/// The writer's.
pub fn write(out: &mut dyn Write, report: &CheckReport) -> io::Result<()> {
    writeln!(out, "## underpin: {}\n\n**{}**", verdict(report), prose(&tally(report)))?;
    write_new(out, report)?;
    write_picture(out, report)?;
    write_stale(out, report)?;
    let notes = known_and_notes(report);
    if notes.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n### What this rests on\n")?;
    for note in notes {
        writeln!(out, "- {}", prose(&note))?;
    }
    Ok(())
}

fn write_new(out: &mut dyn Write, report: &CheckReport) -> io::Result<()> {
    let new = check_words::new(report).count();
    if new == 0 {
        return Ok(());
    }
    writeln!(out, "\n| level | rule | where | what | do |\n|---|---|---|---|---|")?;
    for judged in check_words::new(report).take(FINDINGS) {
        let finding = &judged.finding;
        let place = check_words::place(&finding.place).map(|place| cell(&code(&place))).unwrap_or_default();
        let sentence = |text: &str| cell(&prose(&cut(text, TEXT)));
        let (message, remedy) = (sentence(&finding.message), sentence(&finding.remedy));
        writeln!(out, "| {} | {} | {place} | {message} | {remedy} |", finding.level, code(&finding.rule))?;
    }
    if new > FINDINGS { writeln!(out, "\n… and {} more that are new.", new - FINDINGS) } else { Ok(()) }
}

/// The dependencies that new findings owe: what is new in red, the rest of the same findings as it is.
fn write_picture(out: &mut dyn Write, report: &CheckReport) -> io::Result<()> {
    let mut edges: BTreeMap<(&str, &str), bool> = BTreeMap::new();
    for judged in check_words::new(report) {
        for (debt, new) in judged.finding.debts.iter().zip(&judged.new) {
            let Some(to) = debt.key.to.as_deref() else { continue };
            *edges.entry((debt.key.from.as_str(), to)).or_default() |= *new;
        }
    }
    if edges.is_empty() {
        return Ok(());
    }
    let left_out = edges.len().saturating_sub(EDGES);
    let mut shown: Vec<((&str, &str), bool)> = edges.into_iter().collect();
    shown.sort_by_key(|(ends, new)| (!new, *ends));
    shown.truncate(EDGES);
    let mut nodes: Vec<&str> = shown.iter().flat_map(|((from, to), _)| [*from, *to]).collect();
    nodes.sort_unstable();
    nodes.dedup();
    let number = |id: &str| nodes.binary_search(&id).unwrap_or_default();
    writeln!(
        out,
        "\nRed is new{}.\n\n```mermaid\nflowchart LR",
        if left_out > 0 { format!(", {left_out} more not drawn") } else { String::new() }
    )?;
    for (at, id) in nodes.iter().enumerate() {
        writeln!(out, "  n{at}[{}]", quoted(&printable(id)))?;
    }
    for ((from, to), new) in &shown {
        writeln!(out, "  n{} {} n{}", number(from), if *new { "==>" } else { "-->" }, number(to))?;
    }
    let red: Vec<String> = shown.iter().enumerate().filter(|(_, (_, new))| *new).map(|(at, _)| at.to_string()).collect();
    if !red.is_empty() {
        writeln!(out, "  linkStyle {} stroke:#d1242f", red.join(","))?;
    }
    writeln!(out, "```")
}

fn write_stale(out: &mut dyn Write, report: &CheckReport) -> io::Result<()> {
    let stale = &report.known.stale;
    if stale.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n### Stale entries of the baseline\n\n`underpin check --prune` removes them.\n")?;
    for one in stale.iter().take(STALE) {
        writeln!(out, "- {}", code(&check_words::stale(one)))?;
    }
    if stale.len() > STALE { writeln!(out, "- …and {} more", stale.len() - STALE) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::check_fixture;

    fn written(report: &CheckReport) -> String {
        let mut out = Vec::new();
        write(&mut out, report).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn a_summary() {
        insta::assert_snapshot!(written(&check_fixture::report()));
    }

    #[test]
    fn odd_names() {
        insta::assert_snapshot!(written(&check_fixture::odd()));
    }

    #[test]
    fn the_picture_has_an_end() {
        let text = written(&check_fixture::many(40));
        assert_eq!(text.matches("==>").count(), EDGES);
        assert!(text.contains("290 more not drawn"), "{text}");
    }

    #[test]
    fn without_dependencies_there_is_no_picture() {
        assert!(!written(&check_fixture::clean()).contains("mermaid"));
        assert!(!written(&check_fixture::odd()).contains("mermaid"));
    }
}
