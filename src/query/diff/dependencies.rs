//! Which pairs of modules or packages came and went.
//!
//! A pair counts once, however many references stand behind it, as in coupling: test code, re-exports and references between a module and its
//! ancestor are no pairs. How grave one is: what turned on a cycle, then what stands inside of one, then what leads into another package, then
//! what joins two that are there in both states; the rest came or went with its module.

use std::collections::BTreeMap;

use crate::model::change::{Changed, DependencyChange, Grain};
use crate::model::cycle::Cycle;
use crate::model::level::{Granularity, LevelArc};
use crate::model::project::{Project, ReferenceKind};
use crate::query::diff::context::{Context, Side};

/// Pairs of one state that the other does not have, the gravest first, then by ends.
#[must_use]
pub fn dependencies(cx: &Context<'_>, level: Granularity) -> Changed<DependencyChange> {
    Changed { new: only(&cx.after, &cx.before, level), gone: only(&cx.before, &cx.after, level) }
}

fn only(side: &Side<'_>, other: &Side<'_>, level: Granularity) -> Vec<DependencyChange> {
    let (own, others) = (side.graph(level), other.graph(level));
    let cyclic = Cyclic::new(side, other, level);
    let missing = own.pairs.iter().filter(|(ends, _)| !others.pairs.contains_key(*ends));
    let change = |((from, to), arc): (&(String, String), &LevelArc)| {
        let evidence = own.graph.evidence_of(arc);
        let mut kinds: Vec<ReferenceKind> = evidence.iter().filter_map(|&index| kind(side.state.project, index)).collect();
        kinds.sort_unstable();
        kinds.dedup();
        let (file, line) = first(side.state.project, evidence);
        DependencyChange {
            kinds,
            references: arc.references,
            file,
            line,
            across_packages: level == Granularity::Package || packages_differ(side, arc),
            lasting_ends: others.names.contains(from) && others.names.contains(to),
            grain: evidence.first().map_or(Grain::Along, |index| cyclic.grain(*index)),
            from: from.clone(),
            to: to.clone(),
        }
    };
    let mut found: Vec<DependencyChange> = missing.map(change).collect();
    found.sort_by_key(|change| (change.grain, !change.across_packages, !change.lasting_ends));
    found
}

fn kind(project: &Project, reference: u32) -> Option<ReferenceKind> {
    project.references.get(reference as usize).map(|reference| reference.kind)
}

/// Where the first of some references stands, those in macro calls last.
#[must_use]
pub fn first(project: &Project, references: &[u32]) -> (String, u32) {
    let all = references.iter().filter_map(|index| project.references.get(*index as usize));
    let first = all.min_by_key(|reference| (reference.in_macro, reference.file, reference.line));
    first.map_or_else(Default::default, |first| (project.files.get(first.file as usize).cloned().unwrap_or_default(), first.line))
}

fn packages_differ(side: &Side<'_>, arc: &LevelArc) -> bool {
    let package = |node: u32| {
        let source = side.modules.graph.nodes.get(node as usize)?.source;
        side.state.project.modules.get(source as usize).map(|module| module.package)
    };
    package(arc.from) != package(arc.to)
}

/// Which references are part of a cycle, and whether the other state has both its ends in one.
struct Cyclic(BTreeMap<u32, Grain>);

impl Cyclic {
    fn new(side: &Side<'_>, other: &Side<'_>, level: Granularity) -> Self {
        let mut others: BTreeMap<&str, usize> = BTreeMap::new();
        for (at, cycle) in wanted(other, level).enumerate() {
            others.extend(cycle.members.iter().map(|member| (other.member(level, member), at)));
        }
        let mut references = BTreeMap::new();
        for cycle in wanted(side, level) {
            let place = |member: u32| cycle.members.get(member as usize).and_then(|member| others.get(side.member(level, member)));
            for arc in &cycle.arcs {
                let together = place(arc.from).is_some() && place(arc.from) == place(arc.to);
                let grain = if together { Grain::Within } else { Grain::Against };
                references.extend(arc.references.iter().map(|&reference| (reference, grain)));
            }
        }
        Self(references)
    }

    fn grain(&self, reference: u32) -> Grain {
        self.0.get(&reference).copied().unwrap_or(Grain::Along)
    }
}

/// The cycles that are there without test code.
fn wanted<'a>(side: &Side<'a>, level: Granularity) -> impl Iterator<Item = &'a Cycle> {
    side.state.cycles.iter().filter(move |cycle| cycle.level == level && !cycle.dev)
}

#[cfg(test)]
mod tests {
    use crate::model::change::{Changed, DependencyChange};
    use crate::query::diff::fixture::{changes, renamed};

    fn shown(changed: &Changed<DependencyChange>) -> String {
        let said = |sign: char| move |one: &DependencyChange| format!("{sign}{} {} {:?}", one.from, one.to, one.grain);
        changed.new.iter().map(said('+')).chain(changed.gone.iter().map(said('-'))).collect::<Vec<_>>().join(", ")
    }

    fn check(before: &str, after: &str, renames: &str, expected: &str) {
        assert_eq!(shown(&changes(before, after, &renamed(renames)).dependencies), expected);
    }

    #[test]
    fn pairs_come_and_go() {
        check("r::a r::b", "r::b r::c", "", "+r::b r::c Along, -r::a r::b Along");
        check("r::a r::b", "r::a r::b", "", "");
    }

    #[test]
    fn a_rename_is_no_change() {
        check("r::a r::b, r::a::x r::b", "r::n r::b, r::n::x r::b", "r::a r::n", "");
        check("r::a r::b", "r::b r::a", "r::a r::b, r::b r::a", "");
    }

    #[test]
    fn what_closes_a_circle_stands_first() {
        let before = "r::a r::b, r::c r::d, r::d r::c, r::e r::f, r::c::x r::c::y";
        let after = "r::a r::b, r::b r::a, r::c r::d, r::d r::c, r::d::n r::c, r::e r::f, r::a r::f";
        let expected = "+r::b r::a Against, +r::d::n r::c Within, +r::a r::f Along, -r::c::x r::c::y Along";
        check(before, after, "", expected);
    }

    #[test]
    fn what_is_gone_opened_a_circle() {
        check("r::a r::b, r::b r::a", "r::a r::b", "", "-r::b r::a Against");
    }
}
