//! `rules/leaked_default_features.md`

use crate::finding::{Breach, Evidence, Key};
use crate::model::standing::Link;
use crate::model::unification::{DefaultsBy, DefaultsLeak};
use crate::rules::asked::{self, Asked};
use crate::rules::dependency_context::{DependencyContext, Judged, breach};
use crate::versions::edges::asks;
use crate::versions::surprises::{builds, defaults_leaks};

/// Entries that turn default features off which somebody else turns on.
pub fn check(cx: &DependencyContext<'_>) -> Judged {
    let Some(asks) = asks(cx.dependencies) else { return Judged::without_lock() };
    let found = defaults_leaks(&asks, &builds(&asks, &|_| None));
    let mut judged = Judged::from(found.iter().filter_map(|leak| told(cx, leak)).collect::<Vec<_>>());
    judged.lacks("package", cx.package_gaps());
    judged
}

fn told(cx: &DependencyContext<'_>, leak: &DefaultsLeak) -> Option<Breach> {
    let Asked { member, requirement } = asked::at(cx.dependencies, leak.member, leak.requirement)?;
    let when = if leak.alone { "gets them all the same" } else { "gets them where the whole workspace is built" };
    let values = vec![("member", member.name.clone()), ("package", requirement.package.clone()), ("when", when.to_owned())];
    let key = Key::between("leaked_default_features", &member.name, asked::entry(requirement));
    Some(Breach { route: leak.by.iter().filter_map(|by| turned_on(cx, by)).collect(), ..breach(key, requirement.entry.clone(), values) })
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
