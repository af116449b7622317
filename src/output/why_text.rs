//! The evidence for one dependency, to read.

use std::io::{self, Write};

use crate::output::text::{Page, counted};
use crate::output::why_view::{ReferenceView, StepView, WhyView};

/// How many lines of a step on a route are shown: one is evidence.
const ON_ROUTE: usize = 1;

/// Writes the answer.
///
/// # Errors
/// The writer's.
pub fn write(out: &mut dyn Write, page: Page, view: &WhyView) -> io::Result<()> {
    let WhyView { from, to, .. } = view;
    if view.steps.is_empty() && view.of_items {
        return writeln!(out, "`{from}` does not name `{to}`; ask for their modules to see a route through others");
    }
    if view.steps.is_empty() {
        let inside = if view.widened { ", nor anything in the one on anything in the other" } else { "" };
        return writeln!(out, "`{from}` does not depend on `{to}`, directly or through others{inside}");
    }
    if view.direct {
        let references = view.steps.iter().map(|step| step.references.len() as u64).sum::<u64>();
        let counted = counted(references, "reference", "references");
        writeln!(out, "{}", page.strong(&format!("{from} → {to}: {counted}")))?;
    } else {
        let steps = counted(view.steps.len() as u64, "step", "steps");
        writeln!(out, "{}", page.strong(&format!("{from} → {to}: no direct reference; the shortest route has {steps}")))?;
    }
    if view.widened {
        writeln!(out, "{}", page.faint("the modules themselves do not name each other; asked with all that lies in them"))?;
    }
    for step in &view.steps {
        let shown = if view.direct { usize::MAX } else { ON_ROUTE };
        if !view.direct {
            writeln!(out, "\n{} → {}", step.from, step.to)?;
        }
        write_step(out, page, step, shown)?;
    }
    Ok(())
}

fn write_step(out: &mut dyn Write, page: Page, step: &StepView, shown: usize) -> io::Result<()> {
    let same_place = |a: &ReferenceView, b: &ReferenceView| (&a.file, a.line, &a.from, &a.to) == (&b.file, b.line, &b.from, &b.to);
    let mut told = 0;
    for line in step.references.chunk_by(same_place).take(shown) {
        write_line(out, page, step, line)?;
        told += line.len();
    }
    let more = step.references.len() - told;
    if more > 0 {
        writeln!(out, "{}", page.faint(&format!("  … and {}", counted(more as u64, "more reference", "more references"))))?;
    }
    Ok(())
}

/// All references of one line of text.
fn write_line(out: &mut dyn Write, page: Page, step: &StepView, references: &[ReferenceView]) -> io::Result<()> {
    let Some(first) = references.first() else { return Ok(()) };
    let mut names: Vec<String> = references.iter().map(|one| format!("{} `{}`", one.kind.word(), one.name)).collect();
    names.dedup();
    let mut notes = vec![names.join(", ")];
    if first.from != step.from || first.to != step.to {
        notes.push(format!("{} → {}", first.from, first.to));
    }
    if references.iter().all(|one| one.test) {
        notes.push("test".to_owned());
    }
    if let Some(cfg) = &first.cfg {
        notes.push(format!("cfg({cfg})"));
    }
    writeln!(out, "  {}:{}  {}", first.file, first.line, page.faint(&notes.join(" · ")))?;
    writeln!(out, "      {}", first.text)
}
