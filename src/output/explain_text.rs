//! A metric: what it means, how it is computed, who defined it, and its value with what went into it.

use std::io::{self, Write};

use crate::measure::catalog::{METRICS, Metric};
use crate::measure::explain::Explanation;
use crate::output::text::{Page, wrap};

/// What the list leaves to the meaning of a metric.
const MEANING: usize = 28;

/// Writes the list of metrics.
///
/// # Errors
/// The writer's.
pub fn write_list(out: &mut dyn Write, page: Page) -> io::Result<()> {
    for metric in METRICS {
        let first = format!("{:<width$}", metric.id, width = MEANING - 2);
        out.write_all(wrap(metric.meaning, page.width, &first, MEANING - 2).as_bytes())?;
    }
    writeln!(
        out,
        "\n{}",
        page.faint("`underpin explain METRIC [NODE]` prints formula, source and example, and the value of a module or package")
    )
}

/// Writes one metric, and its value where there is one.
///
/// # Errors
/// The writer's.
pub fn write(out: &mut dyn Write, page: Page, metric: &Metric, explained: Option<&Explanation>) -> io::Result<()> {
    writeln!(out, "{} ({})", page.strong(metric.name), metric.id)?;
    for (word, text) in [("", metric.meaning), ("formula", metric.formula), ("source", metric.source), ("example", metric.example)] {
        out.write_all(wrap(text, page.width, &format!("{word:<9}"), 9).as_bytes())?;
    }
    writeln!(out, "{:<9}{}", "of", metric.levels.join(", "))?;
    let Some(explained) = explained else { return Ok(()) };
    let title = if explained.level == explained.node { explained.node.clone() } else { format!("{} {}", explained.level, explained.node) };
    writeln!(out, "\n{}", page.strong(&title))?;
    let result = ("result".to_owned(), explained.result.clone());
    let width = explained.inputs.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0).max("result".len());
    for (name, value) in explained.inputs.iter().chain([&result]) {
        writeln!(out, "  {name:<width$}  {value}")?;
    }
    Ok(())
}
