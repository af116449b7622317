//! The first screen: for somebody with ten minutes, in the order in which they need it.

use std::io::{self, Write};

use crate::model::level::Granularity;
use crate::output::survey_view::{ArcView, BlindSpotsView, CycleView, ModuleView, PackageView, ProblemView, SurveyView};
use crate::output::text::{Page, count, counted, decimal, heading, lines_of, more, percent, shorten, table, wrap};

/// How much of each list is shown; the rest is counted.
const PACKAGES: usize = 12;
const CYCLES: usize = 5;
const MEMBERS: usize = 12;
const CUTS: usize = 3;
const LEANED_ON: usize = 8;
const PROBLEMS: usize = 5;

/// What a cycle's title takes beside its parent's id.
const TITLE: usize = 56;

/// What the numbers beside the ids take.
const NUMBERS: usize = 47;

/// Writes the first screen.
///
/// # Errors
/// The writer's.
pub fn write(out: &mut dyn Write, page: Page, view: &SurveyView<'_>, detail: Detail) -> io::Result<()> {
    write_head(out, page, view)?;
    write_packages(out, page, view, detail)?;
    write_cycles(out, page, view, detail)?;
    write_leaned_on(out, page, view, detail)?;
    write_figures(out, page, view)?;
    write_look_first(out, page, view)?;
    write_blind_spots(out, page, view)?;
    write_problems(out, page, view, detail)
}

/// How much of each list is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail {
    /// The first few.
    First,
    /// All.
    All,
}

impl Detail {
    /// How many of a list are shown, where few are by default.
    #[must_use]
    pub fn limit(self, few: usize) -> usize {
        if self == Self::All { usize::MAX } else { few }
    }
}

fn write_head(out: &mut dyn Write, page: Page, view: &SurveyView<'_>) -> io::Result<()> {
    let workspace = &view.workspace;
    let lines = workspace.size.lines;
    let text = format!(
        "{}, {}, {}, {} · {} lines, {} of code · {}",
        match view.packages.as_slice() {
            [only] => format!("{} {}", only.id, only.version),
            several => counted(several.len() as u64, "package", "packages"),
        },
        counted(workspace.targets, "target", "targets"),
        counted(workspace.modules, "module", "modules"),
        counted(workspace.files, "file", "files"),
        count(lines.total()),
        count(lines.code),
        how_read(view),
    );
    out.write_all(page.strong(wrap(&text, page.width, "", 0).trim_end()).as_bytes())?;
    writeln!(out)
}

/// Who read it, and which code is in.
#[must_use]
pub fn how_read(view: &SurveyView<'_>) -> String {
    let workspace = &view.workspace;
    let reader = match workspace.reader {
        "cargo" => "read with cargo",
        "stored" => "read from stored metadata",
        "revision" => "read from git",
        _ => "read without cargo",
    };
    let code = match (workspace.view, &workspace.target) {
        ("build", None) => "one build".to_owned(),
        ("build", Some(target)) => format!("one build for {target}"),
        _ => "all cfgs together".to_owned(),
    };
    format!("{reader}, {code}, tests {}", if workspace.tests { "included" } else { "left out" })
}

/// Packages by their lines of code.
#[must_use]
pub fn largest<'a>(view: &'a SurveyView<'_>) -> Vec<&'a PackageView<'a>> {
    let mut packages: Vec<&PackageView<'_>> = view.packages.iter().collect();
    packages.sort_by_key(|package| (std::cmp::Reverse(package.size.lines.code), package.id));
    packages
}

fn write_packages(out: &mut dyn Write, page: Page, view: &SurveyView<'_>, detail: Detail) -> io::Result<()> {
    if view.packages.len() < 2 {
        return Ok(());
    }
    heading(out, page, "Packages", "Ca: depend on it, Ce: it depends on, I = Ce / (Ca + Ce)")?;
    let packages = largest(view);
    let limit = detail.limit(PACKAGES);
    let mut rows = table(page, &["package", "modules", "code", "Ca", "Ce", "I", "public items"], &[0]);
    for package in packages.iter().take(limit) {
        rows.add_row([
            shorten(package.id, page.width.saturating_sub(NUMBERS)),
            count(package.size.modules),
            count(package.size.lines.code),
            count(package.coupling.afferent),
            count(package.coupling.efferent),
            decimal(package.coupling.instability),
            count(package.size.public_items),
        ]);
    }
    out.write_all(lines_of(&rows).as_bytes())?;
    let rest = packages.get(limit.min(packages.len())..).unwrap_or_default();
    if rest.is_empty() {
        return Ok(());
    }
    let code: u64 = rest.iter().map(|package| u64::from(package.size.lines.code)).sum();
    more(out, page, &format!("{} more with {} lines of code", rest.len(), count(code)))
}

fn write_cycles(out: &mut dyn Write, page: Page, view: &SurveyView<'_>, detail: Detail) -> io::Result<()> {
    if view.cycles.is_empty() {
        return heading(out, page, "No cycles", "neither among packages nor among the modules of any module");
    }
    let title = format!("{} among siblings", counted(view.cycles.len() as u64, "cycle", "cycles"));
    heading(out, page, &title, "a module stands for all in it; numbers are references")?;
    let limit = detail.limit(CYCLES);
    for (at, cycle) in view.cycles.iter().take(limit).enumerate() {
        write_cycle(out, page, at + 1, cycle, detail)?;
    }
    let rest = view.cycles.get(limit.min(view.cycles.len())..).unwrap_or_default();
    if rest.is_empty() {
        return Ok(());
    }
    let largest = rest.iter().map(|cycle| cycle.members.len()).max().unwrap_or(0);
    more(out, page, &format!("{} more, none with more than {largest} members (-v lists them)", rest.len()))
}

fn write_cycle(out: &mut dyn Write, page: Page, number: usize, cycle: &CycleView<'_>, detail: Detail) -> io::Result<()> {
    let what = if cycle.level == Granularity::Package { "packages" } else { "modules" };
    let place = cycle.parent.map_or(String::new(), |parent| format!(" in {}", shorten(parent, page.width.saturating_sub(TITLE))));
    let title = page.strong(&format!("{} {what}{place}", cycle.members.len()));
    let labels: String = labels(cycle).iter().flat_map(|label| [" · ", label]).collect();
    let held = counted(cycle.references, "reference", "references");
    let through = counted(cycle.dependencies, "dependency", "dependencies");
    out.write_all(wrap(&format!("· {held} in {through}{labels}"), page.width, &format!("{number:>3}. {title} "), 5).as_bytes())?;
    let names: Vec<&str> = cycle.members.iter().map(|member| name(cycle, member)).collect();
    let shown = detail.limit(MEMBERS).min(names.len());
    let rest = names.len() - shown;
    let tail = if rest > 0 { format!(", … and {rest} more") } else { String::new() };
    out.write_all(wrap(&(names.get(..shown).unwrap_or_default().join(", ") + &tail), page.width, "     ", 5).as_bytes())?;
    let mut dependencies: Vec<&ArcView<'_>> = cycle.cut.dependencies.iter().collect();
    dependencies.sort_by_key(|arc| (std::cmp::Reverse(arc.references), arc.from, arc.to));
    let shown = detail.limit(CUTS).min(dependencies.len());
    let cuts: Vec<String> = dependencies.iter().take(shown).map(|arc| weighed(cycle, arc)).collect();
    let rest = dependencies.len() - shown;
    let tail = if rest > 0 { format!(", and {rest} more") } else { String::new() };
    let text = format!("{}{tail}: {}", cuts.join(", "), cost(cycle));
    out.write_all(wrap(&text, page.width, &format!("     {}  ", page.accent("cut")), 10).as_bytes())?;
    out.write_all(wrap(&witness(cycle), page.width, &format!("     {} ", page.faint("seen")), 10).as_bytes())
}

/// What is said beside a cycle.
#[must_use]
pub fn labels(cycle: &CycleView<'_>) -> Vec<&'static str> {
    let labels = [(cycle.dev, "only with dev-dependencies or tests"), (cycle.no_single_build, "in no single build")];
    labels.into_iter().filter(|(holds, _)| *holds).map(|(_, label)| label).collect()
}

/// A member without what its parent says already.
#[must_use]
pub fn name<'a>(cycle: &CycleView<'_>, id: &'a str) -> &'a str {
    let parent = cycle.parent.unwrap_or_default();
    id.strip_prefix(parent).and_then(|rest| rest.strip_prefix("::")).unwrap_or(id)
}

/// A dependency of a cut with what it costs.
#[must_use]
pub fn weighed(cycle: &CycleView<'_>, arc: &ArcView<'_>) -> String {
    let weight = if arc.references == 0 { "its manifest".to_owned() } else { count(arc.references) };
    format!("{} → {} ({weight})", name(cycle, arc.from), name(cycle, arc.to))
}

/// What a cut costs, and how sure that is: `2 references to edit, optimal`, `≤ 41, ≥ 37 references to edit`.
#[must_use]
pub fn cost(cycle: &CycleView<'_>) -> String {
    let cut = &cycle.cut;
    let in_manifest = cut.dependencies.iter().any(|arc| arc.references == 0);
    let (one, many) = if in_manifest { ("edit", "edits") } else { ("reference to edit", "references to edit") };
    if cut.optimal {
        return format!("{}, optimal", counted(cut.references, one, many));
    }
    format!("≤ {}, ≥ {} {many}", count(cut.references), count(cut.lower_bound))
}

/// The shortest way round, with a place for each step.
#[must_use]
pub fn witness(cycle: &CycleView<'_>) -> String {
    let step = |arc: &ArcView<'_>| {
        let line = if arc.line > 0 { format!(":{}", arc.line) } else { String::new() };
        format!("{} → {} ({}{line})", name(cycle, arc.from), name(cycle, arc.to), arc.file)
    };
    cycle.witness.iter().map(step).collect::<Vec<_>>().join(", ")
}

/// The modules that most others name, the first first.
#[must_use]
pub fn leaned_on<'a>(view: &'a SurveyView<'_>, limit: usize) -> Vec<&'a ModuleView<'a>> {
    let ids = view.leaned_on.iter().take(limit);
    ids.filter_map(|id| view.modules.binary_search_by_key(id, |module| module.id).ok()).filter_map(|at| view.modules.get(at)).collect()
}

fn write_leaned_on(out: &mut dyn Write, page: Page, view: &SurveyView<'_>, detail: Detail) -> io::Result<()> {
    let modules = leaned_on(view, detail.limit(LEANED_ON));
    if modules.is_empty() {
        return Ok(());
    }
    heading(out, page, "Most leaned on", "modules, by how many others name them (Ca)")?;
    let mut rows = table(page, &["module", "Ca", "references", "items", "Ce", "I", "code"], &[0]);
    for module in modules {
        rows.add_row([
            shorten(module.id, page.width.saturating_sub(NUMBERS)),
            count(module.coupling.afferent),
            count(module.fan.in_references),
            count(module.fan.in_items),
            count(module.coupling.efferent),
            decimal(module.coupling.instability),
            count(module.size.lines.code),
        ]);
    }
    out.write_all(lines_of(&rows).as_bytes())
}

/// The figures of the whole, in one sentence.
#[must_use]
pub fn figures(view: &SurveyView<'_>) -> String {
    let graph = &view.module_graph;
    let share = graph.propagation_cost.map_or_else(|| "-".to_owned(), |cost| format!("{:.1}%", 100.0 * cost));
    let cyclic = if graph.cyclicity.nodes == 0 {
        "no module is in a cycle of modules".to_owned()
    } else {
        format!(
            "{} of {} modules are in cycles, {} in the largest",
            count(graph.cyclicity.nodes),
            count(graph.nodes),
            count(graph.cyclicity.largest)
        )
    };
    format!(
        "a module reaches {share} of all modules on average (propagation cost); NCCD {} against ArchUnit's balanced tree ({} against Lakos's); {cyclic}",
        decimal(graph.lakos.nccd),
        decimal(graph.lakos.nccd_analytic),
    )
}

fn write_figures(out: &mut dyn Write, page: Page, view: &SurveyView<'_>) -> io::Result<()> {
    heading(out, page, "The whole", "compare it with itself over time, not with others")?;
    out.write_all(wrap(&figures(view), page.width, "  ", 2).as_bytes())
}

fn write_look_first(out: &mut dyn Write, page: Page, view: &SurveyView<'_>) -> io::Result<()> {
    if view.look_first.is_empty() {
        return heading(out, page, "Nothing stands out", "no cycle, hub, oversized module or complex function over its threshold");
    }
    heading(out, page, "Look first at", "")?;
    for (at, one) in view.look_first.iter().enumerate() {
        let place = match (one.file.as_str(), one.line) {
            ("", _) => String::new(),
            (file, 0) => format!(" ({file})"),
            (file, line) => format!(" ({file}:{line})"),
        };
        let text = format!("{}{place}. {}.", one.remedy, one.reason);
        out.write_all(wrap(&text, page.width, &format!("{:>3}. ", at + 1), 5).as_bytes())?;
    }
    Ok(())
}

/// What underpin could not see, in one sentence. `view` is the survey's: `union` or `build`.
#[must_use]
pub fn blind_spots(spots: &BlindSpotsView<'_>, view: &str) -> String {
    let unresolved = &spots.unresolved;
    let mut parts = vec![
        format!(
            "{} of {} paths not resolved ({})",
            count(unresolved.paths),
            count(unresolved.seen),
            percent(unresolved.paths, unresolved.seen)
        ),
        format!(
            "{} of {} method calls and fields on a receiver of unknown type ({}), which make no edge",
            count(unresolved.receivers_unknown),
            count(unresolved.receivers),
            percent(unresolved.receivers_unknown, unresolved.receivers)
        ),
    ];
    for (number, one, many) in [
        (unresolved.item_unknown, "path to an item that was not found", "paths to items that were not found"),
        (unresolved.macros_opaque, "macro call read as tokens", "macro calls read as tokens"),
        (spots.files_not_read.into(), "file not read", "files not read"),
        (spots.modules_not_found.into(), "module not found", "modules not found"),
        (spots.orphans.into(), "file that no target reaches", "files that no target reaches"),
    ] {
        if number > 0 {
            parts.push(counted(number, one, many));
        }
    }
    parts.push(match view {
        "build" => "code that the build's cfgs leave out".to_owned(),
        _ => "all cfgs are taken together, so two edges need not be in one build".to_owned(),
    });
    parts.join("; ")
}

fn write_blind_spots(out: &mut dyn Write, page: Page, view: &SurveyView<'_>) -> io::Result<()> {
    heading(out, page, "Not seen", "")?;
    out.write_all(wrap(&blind_spots(&view.blind_spots, view.workspace.view), page.width, "  ", 2).as_bytes())
}

fn write_problems(out: &mut dyn Write, page: Page, view: &SurveyView<'_>, detail: Detail) -> io::Result<()> {
    if view.problems.is_empty() {
        return Ok(());
    }
    heading(out, page, &counted(view.problems.len() as u64, "problem", "problems"), "")?;
    let (orphans, others): (Vec<&ProblemView<'_>>, Vec<_>) = view.problems.iter().partition(|problem| problem.kind == "orphan");
    let limit = detail.limit(PROBLEMS);
    for problem in others.iter().take(limit) {
        out.write_all(wrap(&told(problem), page.width, "  ", 4).as_bytes())?;
    }
    let rest = others.len().saturating_sub(limit);
    if rest > 0 {
        more(out, page, &format!("{rest} more (-v lists them)"))?;
    }
    if orphans.is_empty() {
        return Ok(());
    }
    let files: Vec<&str> = orphans.iter().take(limit).map(|orphan| orphan.file).collect();
    let rest = orphans.len().saturating_sub(limit);
    let rest = if rest > 0 { format!(" and {rest} more") } else { String::new() };
    let them = if orphans.len() == 1 { "it" } else { "them" };
    let text = format!("no target reaches {}{rest}; declare {them} with `mod`, or remove {them}", files.join(", "));
    out.write_all(wrap(&text, page.width, "  ", 4).as_bytes())
}

/// A problem in one line. Its place goes before what is wrong, unless that names the file already.
#[must_use]
pub fn told(problem: &ProblemView<'_>) -> String {
    let place = match (problem.file, problem.line) {
        ("", _) => String::new(),
        (file, 0) if problem.message.contains(file) => String::new(),
        (file, 0) => format!("{file}: "),
        (file, line) => format!("{file}:{line}: "),
    };
    format!("{place}{}; {}", problem.message, problem.hint)
}
