//! A first `underpin.toml`: the layers that are there, and the rules with their defaults to change.

use std::io::{self, Write};

use crate::config::OptionValue;
use crate::finding::Level;
use crate::model::metrics::Metrics;
use crate::query::layering::FoundLayer;
use crate::rules::page::Page;

/// How many names a comment lists.
const SHOWN: usize = 6;

/// Writes a configuration.
///
/// # Errors
/// The writer's.
pub fn write(out: &mut dyn Write, layers: &[FoundLayer], metrics: &Metrics, rules: &[Page]) -> io::Result<()> {
    writeln!(
        out,
        "# What this workspace demands of its own architecture. `underpin check` holds it to this, `underpin rules` lists rules,"
    )?;
    writeln!(out, "# `underpin explain RULE` says what each measures and why.\n")?;
    if layers.is_empty() {
        writeln!(
            out,
            "# No layers were found: what could be layers depends on each other in a circle (`underpin` shows where to open it)."
        )?;
        writeln!(
            out,
            "# exhaustive = true\n#\n# [[layers]]\n# name = \"domain\"\n# modules = [\"shop::domain::**\"]\n# why = \"knows no I/O\"\n"
        )?;
    } else {
        writeln!(
            out,
            "# Layers as they are today, the top one first: a layer may depend on those below it. Give them names and reasons; join those"
        )?;
        writeln!(out, "# that mean the same.")?;
        writeln!(out, "exhaustive = false # true: each module has to stand in a layer\n")?;
    }
    for (above, layer) in layers.iter().enumerate() {
        let height = layers.len() - 1 - above;
        let quoted: Vec<String> = layer.selectors.iter().map(|selector| format!("{selector:?}")).collect();
        let list = if quoted.len() <= SHOWN { format!("[{}]", quoted.join(", ")) } else { format!("[\n  {},\n]", quoted.join(",\n  ")) };
        let name = if let [unit] = layer.units.as_slice() { unit.clone() } else { format!("level-{height}") };
        writeln!(out, "[[layers]]\nname = {name:?}\nmodules = {list}\n")?;
    }
    if let Some(cost) = metrics.workspace.module_graph.propagation_cost {
        writeln!(out, "# A limit on a metric; `max_increase = 0.0` holds it to the base of `underpin check --since REV` instead.")?;
        writeln!(
            out,
            "# [[gates]]\n# metric = \"propagation_cost\"\n# scope = \"workspace\"\n# max = {:.2} # {cost:.3} today\n",
            cost + 0.01
        )?;
    }
    writeln!(
        out,
        "# With this table `underpin check` judges what the workspace depends on too, by its lock and cargo's cache of the registry."
    )?;
    writeln!(
        out,
        "# [deps]\n# hostages = \"deny\"\n# yanked = \"deny\"\n# duplicates = \"deny\" # of those that are new\n# max_index_age = 30 # days\n"
    )?;
    writeln!(out, "[rules]")?;
    for rule in rules.iter().filter(|rule| rule.category != "dependencies") {
        let options: Vec<String> = rule.options.iter().map(|(name, option)| format!("{name} = {}", shown(&option.default))).collect();
        let options = if options.is_empty() { String::new() } else { format!(" Options: {}.", options.join(", ")) };
        let off = if rule.level == Level::Allow { "# " } else { "" };
        writeln!(
            out,
            "# {}{options}\n{off}{} = \"{}\"",
            rule.summary,
            rule.id,
            if rule.level == Level::Allow { Level::Warn } else { rule.level }
        )?;
    }
    Ok(())
}

fn shown(value: &OptionValue) -> String {
    match value {
        OptionValue::Number(number) => number.to_string(),
        OptionValue::Switch(switch) => switch.to_string(),
        OptionValue::Names(names) => format!("{names:?}"),
    }
}
