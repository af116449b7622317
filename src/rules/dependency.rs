//! What the rules about a dependency share: its debts, one for each kind of reference, and the route that shows it.

use crate::finding::{Breach, Debt, Evidence, Key, Place};
use crate::model::project::{ModuleIdx, ReferenceKind};
use crate::policy::selector::End;
use crate::rules::context::{Context, Crossing};

/// How many places of a direct dependency are shown.
const SHOWN: usize = 5;

/// The breach that a crossing is.
pub fn breach(cx: &Context<'_>, rule: &'static str, crossing: &Crossing, mut values: Vec<(&'static str, String)>) -> Breach {
    let (from, to) = (cx.id(crossing.from), cx.end(crossing.to));
    values.extend([("from", from.to_owned()), ("to", to.clone())]);
    if !crossing.through.is_empty() {
        let route = route(cx, crossing);
        let sites = route.first().map(|step| step.place.clone()).into_iter().collect();
        return Breach {
            modules: vec![crossing.from],
            values,
            place: route.first().map(|step| step.place.clone()).unwrap_or_default(),
            debts: vec![Debt { key: Key::between(rule, from, to), at: None, sites }],
            route,
        };
    }
    let places = places(cx, crossing.to, &crossing.references);
    let of_kind = |kind: ReferenceKind| {
        let mut sites: Vec<Place> = places.iter().filter(|(own, _, _)| *own == kind).map(|(_, place, _)| place.clone()).collect();
        sites.sort();
        sites.dedup();
        (!sites.is_empty()).then(|| Debt { key: Key::between(rule, from, to.clone()).by(kind), at: None, sites })
    };
    let evidence =
        |(kind, place, name): &(ReferenceKind, Place, String)| Evidence { text: format!("{} `{name}`", kind.word()), place: place.clone() };
    let mut route: Vec<Evidence> = places.iter().map(evidence).collect();
    route.sort_by(|a, b| (&a.place, &a.text).cmp(&(&b.place, &b.text)));
    route.dedup();
    route.truncate(SHOWN);
    Breach {
        modules: vec![crossing.from],
        values,
        place: route.first().map(|step| step.place.clone()).unwrap_or_default(),
        debts: ReferenceKind::ALL.into_iter().filter_map(of_kind).collect(),
        route,
    }
}

fn places(cx: &Context<'_>, to: End, references: &[u32]) -> Vec<(ReferenceKind, Place, String)> {
    let place = |&index: &u32| match to {
        End::Module(_) => cx.reference(index).map(|r| (r.kind, cx.place(r.file, r.line), r.name.to_string())),
        End::Crate(_) => {
            let reference = cx.project.external_references.get(index as usize);
            reference.map(|r| (r.kind, cx.place(r.file, r.line), r.name.to_string()))
        }
    };
    references.iter().filter_map(place).collect()
}

/// Each step of a way through other modules, at its first reference.
fn route(cx: &Context<'_>, crossing: &Crossing) -> Vec<Evidence> {
    let mut ends: Vec<End> = vec![End::Module(crossing.from)];
    ends.extend(crossing.through.iter().copied().map(End::Module));
    ends.push(crossing.to);
    let step = |pair: &[End]| {
        let [End::Module(from), to] = *pair else { return None };
        Some(cx.step(cx.id(from), &cx.end(to), first_place(cx, from, to)))
    };
    ends.windows(2).filter_map(step).collect()
}

/// The first place where a module's text that is no test names an end; a test's, where there is no other.
fn first_place(cx: &Context<'_>, from: ModuleIdx, to: End) -> Place {
    let first = match to {
        End::Module(to) => {
            let start = cx.project.references.partition_point(|r| (r.from, r.to) < (from, to));
            let run = cx.project.references.iter().skip(start).take_while(|r| (r.from, r.to) == (from, to));
            run.map(|r| (r.test, r.file, r.line)).min()
        }
        End::Crate(krate) => {
            let run = cx.project.external_references.iter().filter(|r| r.from == from && r.krate == krate);
            run.map(|r| (r.test, r.file, r.line)).min()
        }
    };
    first.map(|(_, file, line)| cx.place(file, line)).unwrap_or_default()
}
