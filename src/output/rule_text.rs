//! Rules for a terminal: the list, and one page.

use std::io::{self, Write};

use crate::config::OptionValue;
use crate::output::text::{Page, lines_of, table, wrap};
use crate::rules::page::Page as RulePage;

/// Writes the list of rules.
///
/// # Errors
/// The writer's.
pub fn write_list(out: &mut dyn Write, page: Page, rules: &[RulePage]) -> io::Result<()> {
    let width = rules.iter().map(|rule| rule.id.len()).max().unwrap_or(0) + 2;
    for rule in rules {
        let first = format!("{:<width$}{:<7}", rule.id, rule.level.word());
        out.write_all(wrap(&rule.summary, page.width, &first, width + 7).as_bytes())?;
    }
    writeln!(out, "\n{}", page.faint("`underpin explain RULE` prints the page; levels and options are set in underpin.toml"))
}

/// Writes a rule's page.
///
/// # Errors
/// The writer's.
pub fn write(out: &mut dyn Write, page: Page, rule: &RulePage) -> io::Result<()> {
    writeln!(out, "{} ({}), {} by default, {}", page.strong(&rule.name), rule.id, rule.level, rule.category)?;
    out.write_all(wrap(&rule.summary, page.width, "", 0).as_bytes())?;
    out.write_all(wrap(&rule.formula, page.width, "formula  ", 9).as_bytes())?;
    for (at, source) in rule.sources.iter().enumerate() {
        out.write_all(wrap(source, page.width, if at == 0 { "source   " } else { "         " }, 9).as_bytes())?;
    }
    if !rule.options.is_empty() {
        let mut options = table(page, &["option", "default"], &[0]);
        for (name, option) in &rule.options {
            options.add_row([name.clone(), shown(&option.default)]);
        }
        write!(out, "\n{}", lines_of(&options))?;
        for (name, option) in &rule.options {
            out.write_all(wrap(&option.why, page.width, &format!("  {name}: "), 4).as_bytes())?;
        }
    }
    for paragraph in rule.prose.split("\n\n") {
        writeln!(out)?;
        if paragraph.starts_with("```") || paragraph.starts_with("- ") || paragraph.starts_with('|') {
            writeln!(out, "{paragraph}")?;
        } else {
            out.write_all(wrap(&paragraph.replace('\n', " "), page.width, "", 0).as_bytes())?;
        }
    }
    Ok(())
}

fn shown(value: &OptionValue) -> String {
    match value {
        OptionValue::Number(number) => number.to_string(),
        OptionValue::Switch(switch) => switch.to_string(),
        OptionValue::Names(names) => names.join(", "),
    }
}
