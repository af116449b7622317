//! The evidence for one dependency, to read.

use std::io::{self, Write};

use crate::output::text::{Page, counted};
use crate::output::why_view::{ReferenceView, StepView, WhyView};

/// How many references of a step on a route are shown: one is evidence.
const ON_ROUTE: usize = 1;

/// Writes the answer.
///
/// # Errors
/// The writer's.
pub fn write(out: &mut dyn Write, page: Page, view: &WhyView) -> io::Result<()> {
    let WhyView { from, to, .. } = view;
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
    for reference in step.references.iter().take(shown) {
        write_reference(out, page, step, reference)?;
    }
    let more = step.references.len().saturating_sub(shown);
    if more > 0 {
        writeln!(out, "{}", page.faint(&format!("  … and {}", counted(more as u64, "more reference", "more references"))))?;
    }
    Ok(())
}

fn write_reference(out: &mut dyn Write, page: Page, step: &StepView, reference: &ReferenceView) -> io::Result<()> {
    let mut notes = vec![format!("{} `{}`", reference.kind.word(), reference.name)];
    if reference.from != step.from || reference.to != step.to {
        notes.push(format!("{} → {}", reference.from, reference.to));
    }
    if reference.test {
        notes.push("test".to_owned());
    }
    if let Some(cfg) = &reference.cfg {
        notes.push(format!("cfg({cfg})"));
    }
    writeln!(out, "  {}:{}  {}", reference.file, reference.line, page.faint(&notes.join(" · ")))?;
    writeln!(out, "      {}", reference.text)
}
