//! `rules/untrue_minimum.md`

use crate::model::untrue_minimum::UntrueMinimum;
use crate::rules::asked::{self, Asked};
use crate::rules::context::counted;
use crate::rules::dependency_context::{DependencyContext, Judged};
use crate::versions::untrue_minimum::untrue_minimums;

/// Requirements of members whose least release cannot be enough.
pub fn check(cx: &DependencyContext<'_>) -> Judged {
    let found = untrue_minimums(cx.dependencies);
    let told = found.iter().filter_map(|found| Some((asked::at(cx.dependencies, found.member, found.requirement)?, found)));
    let told = told.filter(|(asked, _)| asked.requirement.pinned.is_none());
    let mut judged = Judged::from(asked::breaches("untrue_minimum", told.map(|(asked, found)| (asked, values(&asked, found)))));
    judged.lacks("crate", asked::gaps(cx));
    judged
}

fn values(asked: &Asked<'_>, found: &UntrueMinimum) -> Vec<(&'static str, String)> {
    let lacks: Vec<String> = found.lacks.iter().map(|feature| format!("`{feature}`")).collect();
    let reason = match (&found.names_nothing, lacks.as_slice()) {
        (Some(named), []) => format!("and {named} was never published"),
        (_, [one]) => format!("and {} lacks the feature {one} that is asked for", found.least),
        (_, several) => {
            format!("and {} lacks {} that are asked for: {}", found.least, counted(several.len() as u64, "feature"), several.join(", "))
        }
    };
    let way = match &found.true_from {
        Some(version) => format!("Ask for `{version}`, the least release that will do"),
        None => format!("Look at the features of `{}`: no release that is accepted has all that are asked for", asked.requirement.package),
    };
    vec![("reason", reason), ("way", way)]
}
