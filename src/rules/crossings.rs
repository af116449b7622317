//! Dependencies that layers or prohibitions do not want.
//!
//! Layers look at direct references: a layer may depend on itself and on those below it. A prohibition that is transitive also looks at
//! ways through modules that stand on neither of its sides; of several ways the shortest is kept, of those the first by ids.
//! References between a module and its ancestors count like all others. Test code counts only where the prohibition says so.

use std::collections::VecDeque;

use crate::algo::digraph::to_u32;
use crate::config::{Config, Forbid};
use crate::model::project::{ModuleIdx, Project, ReferenceKind};
use crate::policy::parts::Policy;
use crate::policy::selector::End;
use crate::policy::sets::Row;
use crate::rules::context::{Against, Crossing};

/// All of them, sorted by what does not want them, then by ends.
#[must_use]
pub fn crossings(project: &Project, config: &Config, policy: &Policy) -> Vec<Crossing> {
    let mut found = Vec::new();
    if !config.layers.is_empty() {
        found.extend(of_layers(&Arcs::new(project, &[], false), policy));
    }
    for (index, (forbid, rows)) in (0_u32..).zip(config.forbid.iter().zip(&policy.forbid)) {
        let arcs = Arcs::new(project, &forbid.kinds, forbid.tests);
        let rows = rows.rows.iter().flat_map(|row| of_row(&arcs, forbid, row, policy));
        found.extend(rows.map(|(from, to, references, through)| {
            let against = Against::Forbid(index);
            Crossing { against, from, to, references, through, allowed: None }
        }));
    }
    for crossing in &mut found {
        let lets_through = |rows: &crate::policy::sets::Rows| rows.has(crossing.from, crossing.to);
        crossing.allowed = policy.allow.iter().position(lets_through).map(to_u32);
    }
    found.sort_by_key(|crossing| (crossing.against, crossing.from, crossing.to));
    found
}

fn of_layers(arcs: &Arcs, policy: &Policy) -> Vec<Crossing> {
    let layer = |module: ModuleIdx| policy.layer_of.get(module as usize).copied().flatten();
    let upward = |arc: &Arc| {
        let End::Module(to) = arc.to else { return None };
        let (own, other) = (layer(arc.from)?, layer(to)?);
        let against = Against::Layers(own, other);
        let crossing =
            Crossing { against, from: arc.from, to: arc.to, references: arc.references.clone(), through: Vec::new(), allowed: None };
        (other < own).then_some(crossing)
    };
    arcs.arcs.iter().filter_map(upward).collect()
}

type Found = (ModuleIdx, End, Vec<u32>, Vec<ModuleIdx>);

fn of_row(arcs: &Arcs, forbid: &Forbid, row: &Row, policy: &Policy) -> Vec<Found> {
    let mut found = Vec::new();
    for &from in &row.from {
        let direct = arcs.of(from).iter().filter(|arc| row.to.has(arc.to));
        found.extend(direct.map(|arc| (from, arc.to, arc.references.clone(), Vec::new())));
        if forbid.transitive {
            found.extend(reached(arcs, row, policy, from));
        }
    }
    found
}

/// What a module reaches through others, breadth first: each with the way there.
fn reached(arcs: &Arcs, row: &Row, policy: &Policy, start: ModuleIdx) -> Vec<Found> {
    // a way through another module of this side is told of there, unless an allowance keeps it silent there: it is for that module alone
    let is_let_through = |module: ModuleIdx, to: End| row.to.has(to) && policy.allow.iter().any(|rows| rows.has(module, to));
    let is_told_there =
        |module: ModuleIdx| row.from.binary_search(&module).is_ok() && !arcs.of(module).iter().any(|arc| is_let_through(module, arc.to));
    let mut before: Vec<Option<ModuleIdx>> = vec![None; arcs.starts.len()];
    let mut seen = vec![false; arcs.starts.len()];
    let mut hit: Vec<End> = arcs.of(start).iter().map(|arc| arc.to).filter(|&to| row.to.has(to)).collect();
    let mut queue = VecDeque::from([start]);
    let mut found = Vec::new();
    while let Some(module) = queue.pop_front() {
        for arc in arcs.of(module) {
            if row.to.has(arc.to) {
                if module != start && !hit.contains(&arc.to) {
                    hit.push(arc.to);
                    found.push((start, arc.to, Vec::new(), way(&before, module, start)));
                }
                continue;
            }
            let End::Module(next) = arc.to else { continue };
            let fresh = seen.get_mut(next as usize).filter(|seen| !**seen && next != start && !is_told_there(next));
            if let Some(seen) = fresh {
                *seen = true;
                if let Some(place) = before.get_mut(next as usize) {
                    *place = Some(module);
                }
                queue.push_back(next);
            }
        }
    }
    found
}

/// The modules between, from the first to `last`.
fn way(before: &[Option<ModuleIdx>], last: ModuleIdx, start: ModuleIdx) -> Vec<ModuleIdx> {
    let step = |&module: &ModuleIdx| before.get(module as usize).copied().flatten().filter(|&module| module != start);
    let mut way: Vec<ModuleIdx> = std::iter::successors(Some(last), step).collect();
    way.reverse();
    way
}

/// References, by ends.
struct Arcs {
    arcs: Vec<Arc>,
    /// For each module where its arcs begin, and where the last one's end.
    starts: Vec<usize>,
}

struct Arc {
    from: ModuleIdx,
    to: End,
    references: Vec<u32>,
}

impl Arcs {
    fn new(project: &Project, kinds: &[ReferenceKind], tests: bool) -> Self {
        let counts = |kind: ReferenceKind, test: bool| (tests || !test) && (kinds.is_empty() || kinds.contains(&kind));
        let inner = (0_u32..).zip(&project.references).filter(|(_, r)| r.from != r.to && counts(r.kind, r.test));
        let inner = inner.map(|(index, r)| (r.from, End::Module(r.to), index));
        let outer = (0_u32..).zip(&project.external_references).filter(|(_, r)| counts(r.kind, r.test));
        let outer = outer.map(|(index, r)| (r.from, End::Crate(r.krate), index));
        let mut all: Vec<(ModuleIdx, End, u32)> = inner.chain(outer).collect();
        all.sort_unstable();
        let mut arcs: Vec<Arc> = Vec::new();
        for (from, to, index) in all {
            match arcs.last_mut().filter(|arc| arc.from == from && arc.to == to) {
                Some(arc) => arc.references.push(index),
                None => arcs.push(Arc { from, to, references: vec![index] }),
            }
        }
        let modules = to_u32(project.modules.len());
        let starts = (0..=modules).map(|module| arcs.partition_point(|arc| arc.from < module)).collect();
        Self { arcs, starts }
    }

    fn of(&self, module: ModuleIdx) -> &[Arc] {
        let end = |module: usize| self.starts.get(module).copied().unwrap_or(self.arcs.len());
        self.arcs.get(end(module as usize)..end(module as usize + 1)).unwrap_or_default()
    }
}
