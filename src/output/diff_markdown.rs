//! A comparison as a comment on a pull request: short, the worst first, with a picture of what changed.

use std::collections::BTreeSet;
use std::io::{self, Write};

use crate::model::change::{DependencyChange, Grain};
use crate::output::check_words;
use crate::output::diff_words::{self as words, tally};
use crate::output::graph_mermaid::quoted;
use crate::output::markdown::{cell, code, prose};
use crate::output::text::{cut, printable};
use crate::report::DiffReport;

/// How much of each list is shown.
const FINDINGS: usize = 10;
const CYCLES: usize = 8;
const INNER: usize = 5;
const MODULES: usize = 10;
/// How many dependencies are drawn: with more nobody sees any.
const EDGES: usize = 30;
/// How many characters of a text.
const TEXT: usize = 400;

/// Numbers of the workspace that are shown.
const METRICS: &[&str] = &["propagation-cost", "cyclicity.nodes", "lines.code", "public-surface"];

/// Writes a comment.
///
/// # Errors
/// The writer's.
pub fn write(out: &mut dyn Write, report: &DiffReport) -> io::Result<()> {
    let sides = format!("{} → {}", words::side(&report.base), words::side(&report.head));
    writeln!(out, "### underpin: {}\n\n**{}**", prose(&sides), prose(&tally(report)))?;
    write_findings(out, report)?;
    write_cycles(out, report)?;
    write_picture(out, report)?;
    write_rest(out, report)
}

fn write_findings(out: &mut dyn Write, report: &DiffReport) -> io::Result<()> {
    let new = &report.judgement.new;
    if !new.is_empty() {
        writeln!(out, "\n#### New findings\n")?;
    }
    for judged in words::gravest(new).take(FINDINGS) {
        let finding = &judged.finding;
        let place = check_words::place(&finding.place).map(|place| format!(" at {}", code(&cut(&place, TEXT)))).unwrap_or_default();
        writeln!(out, "- **{}** {}{place}: {}", finding.level, code(&finding.rule), prose(&cut(&finding.message, TEXT)))?;
    }
    left(out, new.len().saturating_sub(FINDINGS))?;
    let gone = &report.judgement.gone;
    if gone.is_empty() { Ok(()) } else { writeln!(out, "\nFindings that are gone, or less: {}", prose(&words::by_rule(gone))) }
}

fn left(out: &mut dyn Write, rest: usize) -> io::Result<()> {
    if rest > 0 { writeln!(out, "- …and {rest} more") } else { Ok(()) }
}

fn write_cycles(out: &mut dyn Write, report: &DiffReport) -> io::Result<()> {
    let cycles = &report.changes.cycles;
    if cycles.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n#### Cycles\n")?;
    for change in cycles.iter().take(CYCLES) {
        writeln!(out, "- **{}** {}", words::fate(change.fate), prose(&words::cycle(change)))?;
        for (word, list) in [("new", &change.dependencies.new), ("gone", &change.dependencies.gone)] {
            for one in list.iter().take(INNER) {
                writeln!(out, "  - {word}: {}", code(&cut(&words::inner(change, one), TEXT)))?;
            }
            if list.len() > INNER {
                writeln!(out, "  - {word}: …and {} more", list.len() - INNER)?;
            }
        }
    }
    left(out, cycles.len().saturating_sub(CYCLES))
}

/// New dependencies, those on cycles in red, and dashed those that are gone between modules that are still there.
fn write_picture(out: &mut dyn Write, report: &DiffReport) -> io::Result<()> {
    let changes = &report.changes.dependencies;
    let gone = changes.gone.iter().filter(|change| change.lasting_ends).map(|change| (change, false));
    let mut all: Vec<(&DependencyChange, bool)> = changes.new.iter().map(|change| (change, true)).chain(gone).collect();
    if all.is_empty() {
        return Ok(());
    }
    let left_out = all.len().saturating_sub(EDGES);
    all.sort_by_key(|(change, new)| (change.grain, !new, !change.across_packages));
    all.truncate(EDGES);
    let nodes: BTreeSet<&str> = all.iter().flat_map(|(change, _)| [change.from.as_str(), change.to.as_str()]).collect();
    let nodes: Vec<&str> = nodes.into_iter().collect();
    let number = |id: &str| nodes.binary_search(&id).unwrap_or_default();
    let more = if left_out > 0 { format!(", {left_out} more not drawn") } else { String::new() };
    writeln!(out, "\n#### Dependencies\n\nThick is new, red is new on a cycle, dashed is gone{more}.\n\n```mermaid\nflowchart LR")?;
    for (at, id) in nodes.iter().enumerate() {
        writeln!(out, "  n{at}[{}]", quoted(&printable(id)))?;
    }
    for (change, new) in &all {
        writeln!(out, "  n{} {} n{}", number(&change.from), if *new { "==>" } else { "-.->" }, number(&change.to))?;
    }
    let is_red = |(change, new): &(&DependencyChange, bool)| *new && change.grain != Grain::Along;
    let red: Vec<String> = all.iter().enumerate().filter(|(_, edge)| is_red(edge)).map(|(at, _)| at.to_string()).collect();
    if !red.is_empty() {
        writeln!(out, "  linkStyle {} stroke:#d1242f", red.join(","))?;
    }
    writeln!(out, "```")
}

fn write_rest(out: &mut dyn Write, report: &DiffReport) -> io::Result<()> {
    let changes = &report.changes;
    writeln!(out, "\n<details><summary>what else differs, and what this rests on</summary>\n")?;
    for change in changes.surface.iter().take(MODULES) {
        let name = |sign: &'static str| move |item: &crate::model::change::SurfaceItem| format!("{sign}{}", item.name);
        let names = change.items.new.iter().map(name("+")).chain(change.items.gone.iter().map(name("-")));
        writeln!(out, "- `pub` in {}: {}", code(&change.module), code(&cut(&names.collect::<Vec<_>>().join(" "), TEXT)))?;
    }
    left(out, changes.surface.len().saturating_sub(MODULES))?;
    for (word, ids) in [("new", &changes.modules.new), ("gone", &changes.modules.gone)] {
        if !ids.is_empty() {
            writeln!(out, "- {word} modules: {}", code(&cut(&ids.join(", "), TEXT)))?;
        }
    }
    for (old, new) in report.renamed.iter().take(MODULES) {
        writeln!(out, "- renamed: {} → {}", code(old), code(new))?;
    }
    left(out, report.renamed.len().saturating_sub(MODULES))?;
    for note in words::notes(report) {
        writeln!(out, "- {}", prose(&cut(&note, TEXT)))?;
    }
    let metrics: Vec<_> = changes.metrics.iter().filter(|change| METRICS.contains(&change.metric.as_str())).collect();
    if !metrics.is_empty() {
        writeln!(out, "\n| metric | before | after |\n|---|--:|--:|")?;
    }
    for change in metrics {
        let (before, after) = words::values(change);
        writeln!(out, "| {} | {before} | {after} |", cell(&change.metric))?;
    }
    writeln!(out, "\n</details>")
}
