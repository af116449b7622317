//! The first screen as GitHub's Markdown, for pull requests and wikis. Nothing is cut but lists of modules.

use std::io::{self, Write};

use crate::output::survey_table::{blind_spots, cost, figures, how_read, labels, largest, leaned_on, name, told, weighed, witness};
use crate::output::survey_view::SurveyView;
use crate::output::text::{count, counted, decimal};

/// How many modules are listed.
const LEANED_ON: usize = 20;
/// How many problems are listed.
const PROBLEMS: usize = 50;

/// Writes the survey.
///
/// # Errors
/// The writer's.
pub fn write(out: &mut dyn Write, view: &SurveyView<'_>) -> io::Result<()> {
    let workspace = &view.workspace;
    writeln!(out, "# Survey\n")?;
    writeln!(
        out,
        "{}, {}, {}, {}; {} lines, {} of code; {}.\n",
        counted(workspace.packages, "package", "packages"),
        counted(workspace.targets, "target", "targets"),
        counted(workspace.modules, "module", "modules"),
        counted(workspace.files, "file", "files"),
        count(workspace.size.lines.total()),
        count(workspace.size.lines.code),
        how_read(view)
    )?;
    write_look_first(out, view)?;
    write_packages(out, view)?;
    write_cycles(out, view)?;
    write_leaned_on(out, view)?;
    writeln!(out, "## The whole\n\n{}.\n", figures(view))?;
    writeln!(out, "## Not seen\n\n{}.", blind_spots(&view.blind_spots, view.workspace.view))?;
    write_problems(out, view)
}

fn write_look_first(out: &mut dyn Write, view: &SurveyView<'_>) -> io::Result<()> {
    if view.look_first.is_empty() {
        return Ok(());
    }
    writeln!(out, "## Look first at\n")?;
    for (at, one) in view.look_first.iter().enumerate() {
        let place = match (one.file.as_str(), one.line) {
            ("", _) => String::new(),
            (file, 0) => format!(" (`{file}`)"),
            (file, line) => format!(" (`{file}:{line}`)"),
        };
        writeln!(out, "{}. {}{place}. {}.", at + 1, one.remedy, one.reason)?;
    }
    writeln!(out)
}

fn write_packages(out: &mut dyn Write, view: &SurveyView<'_>) -> io::Result<()> {
    writeln!(out, "## Packages\n\n| package | modules | code | Ca | Ce | I | public |\n|---|---:|---:|---:|---:|---:|---:|")?;
    for package in largest(view) {
        writeln!(
            out,
            "| `{}` | {} | {} | {} | {} | {} | {} |",
            package.id,
            count(package.size.modules),
            count(package.size.lines.code),
            count(package.coupling.afferent),
            count(package.coupling.efferent),
            decimal(package.coupling.instability),
            count(package.size.public_items)
        )?;
    }
    writeln!(out)
}

fn write_cycles(out: &mut dyn Write, view: &SurveyView<'_>) -> io::Result<()> {
    writeln!(out, "## Cycles among siblings\n")?;
    if view.cycles.is_empty() {
        return writeln!(out, "None.\n");
    }
    for cycle in &view.cycles {
        let place = cycle.parent.map_or_else(|| " packages".to_owned(), |parent| format!(" modules in `{parent}`"));
        let labels: String = labels(cycle).iter().flat_map(|label| [", ", label]).collect();
        writeln!(out, "- **{}{place}**, {}{labels}", cycle.members.len(), counted(cycle.references, "reference", "references"))?;
        let members: Vec<String> = cycle.members.iter().map(|member| format!("`{}`", name(cycle, member))).collect();
        writeln!(out, "  - members: {}", members.join(", "))?;
        let cuts = cycle.cut.dependencies.iter().map(|arc| weighed(cycle, arc));
        writeln!(out, "  - cut: {}: {}", cuts.collect::<Vec<_>>().join(", "), cost(cycle))?;
        writeln!(out, "  - seen: {}", witness(cycle))?;
    }
    writeln!(out)
}

fn write_leaned_on(out: &mut dyn Write, view: &SurveyView<'_>) -> io::Result<()> {
    let modules = leaned_on(view, LEANED_ON);
    if modules.is_empty() {
        return Ok(());
    }
    writeln!(out, "## Most leaned on\n\n| module | Ca | references | items | Ce | I | code |\n|---|---:|---:|---:|---:|---:|---:|")?;
    for module in modules {
        writeln!(
            out,
            "| `{}` | {} | {} | {} | {} | {} | {} |",
            module.id,
            count(module.coupling.afferent),
            count(module.fan.in_references),
            count(module.fan.in_items),
            count(module.coupling.efferent),
            decimal(module.coupling.instability),
            count(module.size.lines.code)
        )?;
    }
    writeln!(out)
}

fn write_problems(out: &mut dyn Write, view: &SurveyView<'_>) -> io::Result<()> {
    if view.problems.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n## Problems\n")?;
    for problem in view.problems.iter().take(PROBLEMS) {
        writeln!(out, "- {}", told(problem))?;
    }
    let rest = view.problems.len().saturating_sub(PROBLEMS);
    if rest > 0 { writeln!(out, "- … and {rest} more") } else { Ok(()) }
}
