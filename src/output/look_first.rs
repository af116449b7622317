//! What to look at first: at most five sentences, each with why and what to do; none where nothing stands out.
//!
//! Order: what makes the other figures wrong, then cycles, then hubs, then single functions and modules. Cycles are ranked by the pairs of
//! modules that come apart for each reference that is edited. Every threshold is told in its sentence.

use std::cmp::Reverse;

use schemars::JsonSchema;
use serde::Serialize;

use crate::model::cycle::{Cycle, CycleArc, CycleMember};
use crate::model::level::Granularity;
use crate::model::metrics::NodeMetrics;
use crate::model::problem::ProblemKind;
use crate::model::project::Project;
use crate::output::text::{count, counted};
use crate::report::Report;

/// How many cycles are told at most.
const CYCLES: usize = 3;
/// How many sentences there are at most.
const SENTENCES: usize = 5;
/// From so many neighbours on either side a module is a hub, if it also has three times the median of both.
const NEIGHBOURS: u32 = 5;
/// Twice what Sonar lets a function have.
const COMPLEX: u32 = 30;
/// A module is oversized from so many lines of code on, if it also has ten times the median.
const OVERSIZED: u32 = 1_000;

/// Something to look at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct LookFirst {
    /// `blind`, `cycle`, `hub`, `complex` or `oversized`.
    pub kind: &'static str,
    /// What it is about: a module's id, a package's name; empty for the whole.
    pub node: String,
    /// What to do: a sentence without its full stop.
    pub remedy: String,
    /// Why: a sentence without its full stop.
    pub reason: String,
    /// Where to start; empty where there is no single place.
    pub file: String,
    /// One-based line, 0 where there is none.
    pub line: u32,
}

/// What stands out in a report.
#[must_use]
pub fn look_first(report: &Report) -> Vec<LookFirst> {
    let modules = &report.metrics.modules;
    let mut found: Vec<LookFirst> = blind(&report.reading.project).into_iter().collect();
    found.extend(cycles(report));
    found.extend(hub(&report.reading.project, modules));
    found.extend(complex(report));
    found.extend(oversized(&report.reading.project, modules));
    found.truncate(SENTENCES);
    found
}

fn blind(project: &Project) -> Option<LookFirst> {
    let unread: Vec<_> = project.problems.iter().filter(|problem| matches!(problem.kind, ProblemKind::Parse | ProblemKind::Read)).collect();
    let first = unread.first()?;
    let files = counted(unread.len() as u64, "file", "files");
    Some(LookFirst {
        kind: "blind",
        node: String::new(),
        remedy: format!("Repair the {files} that could not be read, and survey again"),
        reason: "Their modules are empty here, so all figures understate".to_owned(),
        file: first.file.clone(),
        line: first.line,
    })
}

fn cycles(report: &Report) -> Vec<LookFirst> {
    let project = &report.reading.project;
    let mut real: Vec<Pays> =
        report.cycles.iter().filter(|cycle| !cycle.dev && !cycle.no_single_build).map(|cycle| pays(project, cycle)).collect();
    real.sort_by_key(|pays| (Reverse(pays.pairs / pays.cycle.cut.weight.max(1)), pays.cycle.members.first().map(|member| &member.id)));
    real.iter().take(CYCLES).map(|pays| of_cycle(project, pays)).collect()
}

/// What it pays to open a cycle.
struct Pays<'a> {
    cycle: &'a Cycle,
    /// Modules in all members together.
    modules: u64,
    /// Ordered pairs of modules in different members: each can reach the other now, at most one way is left without the cycle.
    pairs: u64,
}

fn pays<'a>(project: &Project, cycle: &'a Cycle) -> Pays<'a> {
    let inside = |id: &str, root: &str| id.strip_prefix(root).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"));
    let of_member = |member: &CycleMember| match cycle.level {
        Granularity::Package => project.modules.iter().filter(|module| module.package == member.source && !module.test).count() as u64,
        Granularity::Module | Granularity::Item => {
            // What lies in a module stands right behind it.
            let from = project.modules.iter().skip(member.source as usize);
            from.take_while(|module| module.id.starts_with(&member.id))
                .filter(|module| inside(&module.id, &member.id) && !module.test)
                .count() as u64
        }
    };
    let sizes: Vec<u64> = cycle.members.iter().map(of_member).collect();
    let modules = sizes.iter().sum();
    Pays { cycle, modules, pairs: modules * modules - sizes.iter().map(|size| size * size).sum::<u64>() }
}

fn of_cycle(project: &Project, pays: &Pays<'_>) -> LookFirst {
    let cycle = pays.cycle;
    let id = |member: u32| cycle.members.get(member as usize).map_or("", |member| member.id.as_str());
    let short = |id: &str| match &cycle.parent {
        Some(parent) => id.strip_prefix(parent.as_str()).and_then(|rest| rest.strip_prefix("::")).unwrap_or(id).to_owned(),
        None => id.to_owned(),
    };
    let mut cut: Vec<_> = cycle.cut.arcs.iter().filter_map(|&at| cycle.arcs.get(at as usize)).collect();
    cut.sort_by_key(|arc| (arc.references.len(), arc.from, arc.to));
    let arrow = |arc: &&CycleArc| format!("`{} → {}`", short(id(arc.from)), short(id(arc.to)));
    let weighed = |arc: &&CycleArc| format!("{} ({})", arrow(arc), count(arc.references.len() as u64));
    let named = match cut.as_slice() {
        [only] => arrow(only),
        [one, other] => format!("{} and {}", weighed(one), weighed(other)),
        [first, .., last] => format!("{} dependencies, from {} to {}", cut.len(), weighed(first), weighed(last)),
        [] => String::new(),
    };
    let references: usize = cycle.arcs.iter().map(|arc| arc.references.len()).sum();
    let members = if cycle.level == Granularity::Package {
        counted(cycle.members.len() as u64, "package", "packages")
    } else if pays.modules > cycle.members.len() as u64 {
        format!("{} modules, {} with all in them", cycle.members.len(), count(pays.modules))
    } else {
        counted(cycle.members.len() as u64, "module", "modules")
    };
    let place = cycle.parent.as_ref().map_or_else(|| "Among packages".to_owned(), |parent| format!("In `{parent}`"));
    let edits = counted(cycle.cut.weight, "reference", "references");
    let proof =
        if cycle.cut.optimal { "no cut is cheaper".to_owned() } else { format!("no cut costs less than {}", count(cycle.cut.lower_bound)) };
    let example = cut.first().and_then(|arc| arc.example).and_then(|index| project.references.get(index as usize));
    LookFirst {
        kind: "cycle",
        node: cycle.parent.clone().unwrap_or_default(),
        remedy: format!("{place}, edit the {edits} of {named}"),
        reason: format!("It opens a circle of {members}, held together by {} references; {proof}", count(references as u64)),
        file: example.and_then(|reference| project.files.get(reference.file as usize)).cloned().unwrap_or_default(),
        line: example.map_or(0, |reference| reference.line),
    }
}

fn hub(project: &Project, modules: &[NodeMetrics]) -> Option<LookFirst> {
    let ins = median(modules.iter().map(|node| node.coupling.afferent));
    let outs = median(modules.iter().map(|node| node.coupling.efferent));
    let is_hub =
        |node: &&NodeMetrics| node.coupling.afferent >= NEIGHBOURS.max(3 * ins) && node.coupling.efferent >= NEIGHBOURS.max(3 * outs);
    let weight = |node: &&NodeMetrics| u64::from(node.coupling.afferent) * u64::from(node.coupling.efferent);
    let node = modules.iter().filter(is_hub).max_by_key(|node| (weight(node), Reverse(node.source)))?;
    let (afferent, efferent) = (node.coupling.afferent, node.coupling.efferent);
    let (file, line) = place(project, node.source);
    let items = counted(node.fan.in_items, "item", "items");
    Some(LookFirst {
        kind: "hub",
        node: node.id.clone(),
        remedy: format!("Part the {items} of `{}` that others name from what needs its own dependencies", node.id),
        reason: format!(
            "{afferent} modules lean on it and it leans on {efferent} (medians {ins} and {outs}): what changes below is passed on to all above"
        ),
        file,
        line,
    })
}

fn complex(report: &Report) -> Option<LookFirst> {
    let project = &report.reading.project;
    let most = report.metrics.workspace.size.most_complex.as_ref().filter(|most| most.cognitive >= COMPLEX)?;
    let module = project.modules.get(most.module as usize)?;
    let file = project.files.get(module.file as usize).cloned().unwrap_or_default();
    Some(LookFirst {
        kind: "complex",
        node: module.id.clone(),
        remedy: format!("Take `{}` in `{}` apart before you change it", most.name, module.id),
        reason: format!("Its cognitive complexity is {}, the greatest here; Sonar's threshold is 15", count(most.cognitive)),
        file,
        line: most.line,
    })
}

fn oversized(project: &Project, modules: &[NodeMetrics]) -> Option<LookFirst> {
    let code = |node: &&NodeMetrics| node.size.lines.code;
    let usual = median(modules.iter().map(|node| node.size.lines.code).filter(|&code| code > 0));
    let node = modules.iter().max_by_key(|node| (code(node), Reverse(node.source)))?;
    let code = node.size.lines.code;
    if code < OVERSIZED.max(10 * usual) {
        return None;
    }
    let (file, line) = place(project, node.source);
    let items = counted(node.size.items, "item", "items");
    Some(LookFirst {
        kind: "oversized",
        node: node.id.clone(),
        remedy: format!("Split `{}` along its {items}", node.id),
        reason: format!("It has {} lines of code, the median module {}", count(code), count(usual)),
        file,
        line,
    })
}

fn place(project: &Project, module: u32) -> (String, u32) {
    let module = project.modules.get(module as usize);
    let file = module.and_then(|module| project.files.get(module.file as usize)).cloned().unwrap_or_default();
    (file, module.map_or(0, |module| module.line))
}

/// The lower of the middle two; 0 of nothing.
fn median(values: impl Iterator<Item = u32>) -> u32 {
    let mut values: Vec<u32> = values.collect();
    values.sort_unstable();
    values.get(values.len().saturating_sub(1) / 2).copied().unwrap_or(0)
}
