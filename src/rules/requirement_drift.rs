//! `rules/requirement_drift.md`

use crate::finding::{Breach, Evidence, Key};
use crate::model::drift::{Difference, Drift, Shadow};
use crate::model::requirement::RequirementSource;
use crate::rules::asked::{self, Asked};
use crate::rules::context::counted;
use crate::rules::dependency_context::{DependencyContext, Judged, breach};
use crate::versions::drift::agreement;

/// The rule's id.
const ID: &str = "requirement_drift";

/// Members that ask for one package each in their own way, and entries for all that nobody inherits.
pub fn check(cx: &DependencyContext<'_>) -> Judged {
    let agreement = agreement(cx.dependencies);
    let features = cx.settings.switch("features", None);
    let is_told = |drift: &&Drift| features || drift.differs != [Difference::Features];
    let mut breaches: Vec<Breach> = agreement.drifts.iter().filter(is_told).filter_map(|drift| drifts(cx, drift)).collect();
    breaches.extend(agreement.shadows.iter().filter(|shadow| shadow.differs).filter_map(|shadow| shadows(cx, shadow)));
    breaches.extend(agreement.unused.iter().filter_map(|entry| unused(cx, *entry)));
    let mut judged = Judged::from(breaches);
    let gaps = agreement.drifts.into_iter().filter_map(|drift| Some((drift.package, drift.gap?)));
    judged.lacks("crate", gaps);
    judged
}

fn drifts(cx: &DependencyContext<'_>, drift: &Drift) -> Option<Breach> {
    let declared: Vec<Asked<'_>> =
        drift.declared.iter().filter_map(|(member, requirement)| asked::at(cx.dependencies, *member, *requirement)).collect();
    let differs: Vec<&str> = drift.differs.iter().map(|difference| word(*difference)).collect();
    let what =
        format!("`{}` is asked for in {}, with different {}", drift.package, counted(declared.len() as u64, "place"), differs.join(", "));
    let way = match (&drift.inherit_as, &drift.common) {
        (Some(text), _) => inherited(drift, text),
        (None, Some(common)) => format!("Agree on a requirement that accepts {common}, as all do, and inherit it"),
        (None, None) => "Agree on one bucket, as no release is accepted by all: until then it is there twice".to_owned(),
    };
    let step = |asked: &Asked<'_>| Evidence {
        text: format!("`{}` asks for `{}`", asked.member.name, wish(asked)),
        place: asked.requirement.at.clone(),
    };
    let place = declared.first()?.requirement.at.clone();
    let key = Key::about(ID, drift.package.clone());
    Some(Breach { route: declared.iter().map(step).collect(), ..breach(key, place, vec![("what", what), ("way", way)]) })
}

fn inherited(Drift { package, differs, .. }: &Drift, text: &str) -> String {
    let has = |difference| differs.contains(&difference);
    let entry = if has(Difference::DefaultFeatures) {
        format!("{{ version = \"{text}\", default-features = false }}")
    } else {
        format!("\"{text}\"")
    };
    let each = if has(Difference::Features) || has(Difference::DefaultFeatures) { ", each with the features that it needs" } else { "" };
    format!("Declare `{package} = {entry}` in `[workspace.dependencies]`, and let all inherit it{each}")
}

fn word(difference: Difference) -> &'static str {
    match difference {
        Difference::Requirement => "requirements",
        Difference::DefaultFeatures => "default features",
        Difference::Features => "features",
    }
}

/// What an entry asks for: `syn 1, no default features, with full`.
fn wish(Asked { requirement, .. }: &Asked<'_>) -> String {
    let mut parts = vec![format!("{} {}", requirement.package, requirement.text.as_deref().unwrap_or("*"))];
    parts.extend((!requirement.default_features).then(|| "no default features".to_owned()));
    parts.extend((!requirement.features.is_empty()).then(|| format!("with {}", requirement.features.join(" and "))));
    parts.join(", ")
}

fn shadows(cx: &DependencyContext<'_>, shadow: &Shadow) -> Option<Breach> {
    let asked = asked::at(cx.dependencies, shadow.member, shadow.requirement)?;
    // what names a path is meant: often the package itself, for its own tests
    let RequirementSource::Registry(_) = &asked.requirement.source else { return None };
    let entry = cx.dependencies.inheritable.get(shadow.entry as usize)?;
    let what = format!("`{}` asks for `{}`, beside an entry of the workspace that accepts something else", asked.member.name, wish(&asked));
    let way = format!("Write `{}.workspace = true`", entry.key);
    let step = Evidence {
        text: format!("`{} {}` of the workspace", entry.package, entry.text.as_deref().unwrap_or("*")),
        place: entry.at.clone(),
    };
    let key = Key::between(ID, &asked.member.name, asked::entry(asked.requirement));
    Some(Breach { route: vec![step], ..breach(key, asked.requirement.at.clone(), vec![("what", what), ("way", way)]) })
}

fn unused(cx: &DependencyContext<'_>, entry: u32) -> Option<Breach> {
    let entry = cx.dependencies.inheritable.get(entry as usize)?;
    let what = format!("no package inherits `{}` of `[workspace.dependencies]`", entry.key);
    let key = Key::about(ID, format!("entry {}", entry.key));
    Some(breach(key, entry.at.clone(), vec![("what", what), ("way", "Take the entry out".to_owned())]))
}
