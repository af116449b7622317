//! What the rules about a dependency share: its debts, one for each kind of reference, and the route that shows it.

use ustr::Ustr;

use crate::algo::digraph::to_u32;
use crate::finding::{Breach, Debt, Evidence, Key};
use crate::model::place::Place;
use crate::model::project::{ModuleIdx, ReferenceKind};
use crate::policy::selector::End;
use crate::rules::context::{Against, Context, Crossing};

/// How many places of a direct dependency are shown.
const SHOWN: usize = 5;

/// The breach that a crossing is.
pub fn breach(cx: &Context<'_>, rule: &'static str, crossing: &Crossing, mut values: Vec<(&'static str, String)>) -> Breach {
    let (from, to) = (cx.id(crossing.from), cx.end(crossing.to));
    values.extend([("from", from.to_owned()), ("to", to.clone())]);
    if !crossing.through.is_empty() {
        let (route, sites): (Vec<Evidence>, Vec<Vec<Place>>) = steps(cx, crossing).into_iter().unzip();
        // what this module itself does of it is its first step
        let sites = sites.into_iter().next().unwrap_or_default();
        return Breach {
            modules: vec![crossing.from],
            values,
            place: route.first().map(|step| step.place.clone()).unwrap_or_default(),
            debts: vec![Debt { key: Key::between(rule, from, to), at: None, sites }],
            route,
        };
    }
    let names = names(cx, crossing.to, &crossing.references);
    let of_kind = |kind: ReferenceKind| {
        let sites = sites(names.iter().filter(|name| name.kind == kind));
        (!sites.is_empty()).then(|| Debt { key: Key::between(rule, from, to.clone()).by(kind), at: None, sites })
    };
    let route = shown(&names);
    Breach {
        modules: vec![crossing.from],
        values,
        place: route.first().map(|step| step.place.clone()).unwrap_or_default(),
        debts: ReferenceKind::ALL.into_iter().filter_map(of_kind).collect(),
        route,
    }
}

/// A name that stands somewhere.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Name {
    place: Place,
    kind: ReferenceKind,
    text: String,
}

/// What references to an end name, sorted by place.
pub fn names(cx: &Context<'_>, to: End, references: &[u32]) -> Vec<Name> {
    let name =
        |(kind, file, line, name): (ReferenceKind, u32, u32, Ustr)| Name { place: cx.place(file, line), kind, text: name.to_string() };
    let parts = |&index: &u32| match to {
        End::Module(_) => cx.reference(index).map(|r| (r.kind, r.file, r.line, r.name)),
        End::Crate(_) => cx.project.external_references.get(index as usize).map(|r| (r.kind, r.file, r.line, r.name)),
    };
    let mut names: Vec<Name> = references.iter().filter_map(parts).map(name).collect();
    names.sort();
    names.dedup();
    names
}

/// Where names stand, sorted.
pub fn sites<'n>(names: impl IntoIterator<Item = &'n Name>) -> Vec<Place> {
    let mut sites: Vec<Place> = names.into_iter().map(|name| name.place.clone()).collect();
    sites.sort();
    sites.dedup();
    sites
}

/// The first names, as evidence.
pub fn shown(names: &[Name]) -> Vec<Evidence> {
    let text = |name: &Name| format!("{} `{}`", name.kind.word(), name.text);
    names.iter().take(SHOWN).map(|name| Evidence { text: text(name), place: name.place.clone() }).collect()
}

/// Each step of a way through other modules, with what makes it.
fn steps(cx: &Context<'_>, crossing: &Crossing) -> Vec<(Evidence, Vec<Place>)> {
    let mut ends: Vec<End> = vec![End::Module(crossing.from)];
    ends.extend(crossing.through.iter().copied().map(End::Module));
    ends.push(crossing.to);
    let step = |pair: &[End]| {
        let [End::Module(from), to] = *pair else { return None };
        let sites = sites(&names(cx, to, &counted_references(cx, crossing.against, from, to)));
        Some((cx.step(cx.id(from), &cx.end(to), sites.first().cloned().unwrap_or_default()), sites))
    };
    ends.windows(2).filter_map(step).collect()
}

/// The references of a module to an end that a prohibition counts.
fn counted_references(cx: &Context<'_>, against: Against, from: ModuleIdx, to: End) -> Vec<u32> {
    let forbid = if let Against::Forbid(index) = against { cx.config.forbid.get(index as usize) } else { None };
    let counts = |kind: ReferenceKind, test: bool| {
        forbid.is_none_or(|forbid| (forbid.tests || !test) && (forbid.kinds.is_empty() || forbid.kinds.contains(&kind)))
    };
    match to {
        End::Module(to) => {
            let start = cx.project.references.partition_point(|r| (r.from, r.to) < (from, to));
            let run = (to_u32(start)..).zip(cx.project.references.iter().skip(start)).take_while(|(_, r)| (r.from, r.to) == (from, to));
            run.filter(|(_, r)| counts(r.kind, r.test)).map(|(index, _)| index).collect()
        }
        End::Crate(krate) => {
            let all = (0_u32..).zip(&cx.project.external_references);
            all.filter(|(_, r)| r.from == from && r.krate == krate && counts(r.kind, r.test)).map(|(index, _)| index).collect()
        }
    }
}
