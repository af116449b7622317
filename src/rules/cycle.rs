//! What the two rules about cycles share: a breach of a cycle.

use crate::algo::digraph::to_u32;
use crate::finding::{Breach, Debt, Evidence, Key};
use crate::model::cycle::{Cycle, CycleArc};
use crate::model::level::Granularity;
use crate::model::place::Place;
use crate::rules::context::{Context, counted};

/// The breach that a cycle is. It owes each of its inner dependencies, so that a new one, or a new member, is new debt.
pub fn breach(cx: &Context<'_>, rule: &'static str, cycle: &Cycle) -> Breach {
    let id = |member: u32| cycle.members.get(member as usize).map_or("", |member| member.id.as_str());
    let short = |member: u32| short(id(member), cycle.parent.as_deref());
    // what a comment covers is no reference of the cycle any more: its sites are where to look, not what could be taken away
    let debts = cycle.arcs.iter().map(|arc| Debt {
        key: Key::between(rule, id(arc.from), id(arc.to)),
        at: None,
        sites: vec![place(cx, cycle, arc)],
    });
    let route: Vec<Evidence> = cycle
        .witness
        .iter()
        .filter_map(|&at| cycle.arcs.get(at as usize))
        .map(|arc| cx.step(id(arc.from), id(arc.to), place(cx, cycle, arc)))
        .collect();
    let cut: Vec<&CycleArc> = cycle.cut.arcs.iter().filter_map(|&at| cycle.arcs.get(at as usize)).collect();
    let cut_arc = |arc: &&CycleArc| {
        let ends = format!("`{} → {}`", short(arc.from), short(arc.to));
        if cut.len() == 1 { ends } else { format!("{ends} ({})", arc.references.len().max(1)) }
    };
    let cut_text = shown(&cut.iter().map(cut_arc).collect::<Vec<_>>());
    let bound =
        if cycle.cut.optimal { "no cut is cheaper".to_owned() } else { format!("no cut needs fewer than {}", cycle.cut.lower_bound) };
    let members: Vec<String> = (0_u32..).zip(&cycle.members).map(|(at, _)| format!("`{}`", short(at))).collect();
    Breach {
        modules: cycle.members.iter().map(|member| member.source).collect(),
        values: vec![
            ("members", shown(&members)),
            ("count", cycle.members.len().to_string()),
            ("parent", cycle.parent.clone().unwrap_or_default()),
            ("dependencies", counted(to_u32(cycle.arcs.len()), "dependency")),
            ("references", counted(to_u32(cycle.arcs.iter().map(|arc| arc.references.len()).sum()), "reference")),
            ("label", label(cycle).to_owned()),
            ("cut", cut_text),
            ("cut_references", counted(cycle.cut.weight, "reference")),
            ("bound", bound),
        ],
        place: cut.first().map(|arc| place(cx, cycle, arc)).unwrap_or_default(),
        route,
        debts: debts.collect(),
    }
}

/// Where the cycle is not.
fn label(cycle: &Cycle) -> &'static str {
    match (cycle.no_single_build, cycle.level) {
        (true, _) => ", which no single build contains",
        (false, Granularity::Package) if cycle.dev => ", which only dev-dependencies close",
        (false, _) if cycle.dev => ", which only test code closes",
        (false, _) => "",
    }
}

fn place(cx: &Context<'_>, cycle: &Cycle, arc: &CycleArc) -> Place {
    let reference = arc.example.and_then(|at| cx.cycle_project.references.get(at as usize));
    let manifest = || {
        let package = cycle.members.get(arc.from as usize).and_then(|member| cx.project.packages.get(member.source as usize));
        Place { file: package.map(|package| package.manifest.clone()).unwrap_or_default(), line: 1 }
    };
    reference.map_or_else(manifest, |reference| cx.place(reference.file, reference.line))
}

fn short<'a>(id: &'a str, parent: Option<&str>) -> &'a str {
    parent.and_then(|parent| id.strip_prefix(parent)?.strip_prefix("::")).unwrap_or(id)
}

/// The first eight, and how many more.
fn shown(parts: &[String]) -> String {
    const SHOWN: usize = 8;
    let first = parts.get(..SHOWN.min(parts.len())).unwrap_or_default().join(", ");
    match parts.len().saturating_sub(SHOWN) {
        0 => first,
        more => format!("{first} and {more} more"),
    }
}
