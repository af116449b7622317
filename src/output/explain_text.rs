//! A metric: what it means, how it is computed, who defined it, and its value with what went into it.

use std::io::{self, Write};

use crate::measure::catalog::{METRICS, Metric};
use crate::measure::explain::Explanation;
use crate::output::text::{Page, lines_of, table, wrap};

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
    writeln!(out, "\n{}", page.strong(&format!("{} {}", explained.level, explained.node)))?;
    let mut rows = table(page, &["", ""], &[0, 1]);
    for (name, value) in &explained.inputs {
        rows.add_row([name, value]);
    }
    rows.add_row(["result", explained.result.as_str()]);
    out.write_all(lines_of(&rows).trim_start_matches([' ', '\n']).as_bytes())
}
