//! `rules/leaked_default_features.md`

use crate::finding::Evidence;
use crate::model::standing::Link;
use crate::model::unification::{DefaultsBy, DefaultsLeak};
use crate::rules::asked::{self, Asked};
use crate::rules::dependency_context::{DependencyContext, Judged};
use crate::versions::surprises::{builds, defaults_leaks};

/// Entries that turn default features off which somebody else turns on.
pub fn check(cx: &DependencyContext<'_>) -> Judged {
    if cx.dependencies.lock.is_none() {
        return Judged::without_lock();
    }
    let found = defaults_leaks(cx.asks, &builds(cx.asks, &|_| None));
    // those that get them even where they are built alone come first: that is said of an entry that several inherit
    let (alone, together): (Vec<&DefaultsLeak>, Vec<&DefaultsLeak>) = found.iter().partition(|leak| leak.alone);
    let leaks =
        || alone.iter().chain(&together).filter_map(|leak| Some((asked::at(cx.dependencies, leak.member, leak.requirement)?, *leak)));
    let mut breaches =
        asked::breaches("leaked_default_features", leaks().map(|(asked, leak)| (asked, vec![("when", when(leak).to_owned())])));
    for breach in &mut breaches {
        let leak = leaks().find(|(asked, _)| asked.requirement.at == breach.place).map(|(_, leak)| leak);
        let telling = leak.into_iter().flat_map(|leak| &leak.by).filter_map(|by| turned_on(cx, by));
        breach.route = telling.chain(std::mem::take(&mut breach.route)).collect();
    }
    let mut judged = Judged::from(breaches);
    judged.lacks("package", cx.package_gaps());
    judged
}

fn when(leak: &DefaultsLeak) -> &'static str {
    if leak.alone { "they are on all the same" } else { "they are on where the whole workspace is built" }
}

fn turned_on(cx: &DependencyContext<'_>, by: &DefaultsBy) -> Option<Evidence> {
    match by {
        DefaultsBy::Requirement(member, requirement) => {
            let Asked { member, requirement } = asked::at(cx.dependencies, *member, *requirement)?;
            Some(Evidence { text: format!("`{}` asks for them", member.name), place: requirement.entry.clone() })
        }
        DefaultsBy::Chain(links) => {
            let names: Vec<String> = links.iter().map(|link| format!("`{}`", cx.name(link.package))).collect();
            let asking: &Link = links.iter().rev().nth(1)?;
            Some(Evidence { text: names.join(" → "), place: cx.place_of(asking.package) })
        }
    }
}
