//! A baseline as TOML: sorted, one entry a line, so that branches merge line by line.

use std::fmt::Display;
use std::io::{self, Write};

use toml_edit::Value;

use crate::baseline::{Baseline, Entry};
use crate::model::project::ReferenceKind;

/// Writes a baseline.
///
/// # Errors
/// The writer's.
pub fn write(out: &mut dyn Write, baseline: &Baseline) -> io::Result<()> {
    writeln!(out, "# What this workspace owes already; `underpin check` tells of what is more than this.")?;
    writeln!(out, "# `underpin check --prune` takes out what is paid. An entry may have owner, reason and until.")?;
    writeln!(out, "version = 1\ndebts = [")?;
    for entry in &baseline.entries {
        writeln!(out, "  {{ {} }},", fields(entry).join(", "))?;
    }
    writeln!(out, "]")
}

fn fields(entry: &Entry) -> Vec<String> {
    let Entry { key, at, since, owner, reason, until } = entry;
    let text = |name: &str, value: &str| format!("{name} = {}", Value::from(value));
    let date = |name: &str, value: &dyn Display| format!("{name} = \"{value}\"");
    let mut fields = vec![text("rule", &key.rule), text("from", &key.from)];
    fields.extend(key.to.as_deref().map(|to| text("to", to)));
    fields.extend(key.kind.map(ReferenceKind::word).map(|kind| text("kind", kind)));
    fields.extend(at.map(|at| format!("at = {at}")));
    fields.extend(since.map(|since| date("since", &since)));
    fields.extend(owner.as_deref().map(|owner| text("owner", owner)));
    fields.extend(reason.as_deref().map(|reason| text("reason", reason)));
    fields.extend(until.map(|until| date("until", &until)));
    fields
}
