//! `rules/duplicate_dependency.md`

use crate::finding::{Breach, Evidence, Key};
use crate::model::place::Place;
use crate::model::remedy::{Status, Verdict};
use crate::model::standing::{Chain, Duplicate, Link, Pair};
use crate::rules::dependency_context::{DependencyContext, Judged, breach, copy};
use crate::rules::steps::steps;

/// Old copies of packages that are built beside newer ones.
pub fn check(cx: &DependencyContext<'_>) -> Judged {
    if cx.dependencies.lock.is_none() {
        return Judged::without_lock();
    }
    let (host_target, tests) = (cx.settings.switch("host_target", None), cx.settings.switch("tests", None));
    let is_told = |duplicate: &&Duplicate| match duplicate.pair {
        Pair::Real => !duplicate.is_semver_trick,
        Pair::HostTarget => host_target,
        Pair::Test => tests,
        Pair::Phantom => false,
    };
    cx.assessment.duplicates.iter().filter(is_told).filter_map(|duplicate| told(cx, duplicate)).collect::<Vec<_>>().into()
}

fn told(cx: &DependencyContext<'_>, duplicate: &Duplicate) -> Option<Breach> {
    let old = cx.package(duplicate.old)?;
    let values = vec![
        ("old", cx.name(duplicate.old)),
        ("new", cx.package(duplicate.new)?.version.to_string()),
        ("holder", holder(cx, duplicate)),
        ("way", way(cx, duplicate)),
    ];
    let key = Key::about("duplicate_dependency", copy(old));
    let route = duplicate.chains.iter().flat_map(|chain| chain_route(cx, chain)).collect();
    Some(Breach { route, ..breach(key, cx.place_of(duplicate.old), values) })
}

/// Who holds the old copy, as a part of a sentence.
fn holder(cx: &DependencyContext<'_>, duplicate: &Duplicate) -> String {
    match (&duplicate.status, duplicate.verdict) {
        (Status::Unknown(_), _) => "who holds it is not known".to_owned(),
        (_, Verdict::Lock) => "nothing but the lock holds it".to_owned(),
        (_, Verdict::Update) => "a compatible release of its holder lets it go".to_owned(),
        (_, Verdict::Direct) => "manifests of the workspace hold it".to_owned(),
        (_, Verdict::Git) => "a package from git or a path holds it".to_owned(),
        (_, Verdict::Upstream) => {
            blocker(cx, duplicate).map_or_else(|| "somebody upstream holds it".to_owned(), |name| format!("`{name}` holds it"))
        }
    }
}

/// The first that does not let go, of the chains that wait for somebody upstream.
fn blocker(cx: &DependencyContext<'_>, duplicate: &Duplicate) -> Option<String> {
    duplicate.chains.iter().find_map(|chain| chain.blocker).map(|package| cx.name(package))
}

fn way(cx: &DependencyContext<'_>, duplicate: &Duplicate) -> String {
    let name = cx.package(duplicate.old).map_or("", |old| old.name.as_str());
    if let Some(steps) = steps(&duplicate.remedy, &duplicate.status) {
        return steps;
    }
    match (&duplicate.status, duplicate.verdict) {
        (Status::Unknown(reason), _) => format!("Nothing can be proposed: {reason}"),
        (_, Verdict::Upstream) => match blocker(cx, duplicate) {
            Some(blocker) => format!("Ask the authors of `{blocker}` to accept the newer `{name}`: its newest release does not"),
            None => format!("Let `underpin deps why-not {name}` tell whom to ask"),
        },
        (_, Verdict::Git) => format!("Move the package from git or a path that asks for the old `{name}`"),
        _ => format!("Let `underpin deps dedupe {name}` tell what to do"),
    }
}

/// Each step of a chain where it can be read: in a member's manifest, else in the lock.
fn chain_route(cx: &DependencyContext<'_>, chain: &Chain) -> Vec<Evidence> {
    let pairs = chain.links.iter().zip(chain.links.iter().skip(1));
    let step = |(link, next): (&Link, &Link)| Evidence {
        text: format!(
            "`{}` asks for `{} {}`",
            cx.name(link.package),
            cx.package(next.package).map_or("", |next| next.name.as_str()),
            link.asks
        ),
        place: asking_place(cx, link, next),
    };
    pairs.map(step).collect()
}

fn asking_place(cx: &DependencyContext<'_>, link: &Link, next: &Link) -> Place {
    let member = cx.dependencies.member_of.get(link.package as usize).copied().flatten();
    let member = member.and_then(|member| cx.dependencies.members.get(member as usize));
    let met = cx.package(next.package);
    let asking = member.zip(met).and_then(|(member, met)| {
        let mut named = member.requirements.iter().filter(|requirement| requirement.package == met.name);
        named.find(|requirement| requirement.accepts.matches(&met.version))
    });
    asking.map_or_else(|| cx.place_of(link.package), |requirement| requirement.at.clone())
}
