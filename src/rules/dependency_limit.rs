//! `rules/dependency_limit.md`

use std::collections::BTreeMap;

use crate::config::Spanned;
use crate::finding::{Breach, Debt, Evidence, Key};
use crate::model::dependencies::Registry;
use crate::model::place::Place;
use crate::model::rust_version::RustVersion;
use crate::model::standing::RustNeed;
use crate::rules::context::counted;
use crate::rules::dependency_context::{DependencyContext, Judged};
use crate::versions::lag::years;

/// How many packages are named where many make a number.
const SHOWN: usize = 5;

/// Limits of `[deps]` that do not hold.
pub fn check(cx: &DependencyContext<'_>) -> Judged {
    let mut judged = Judged::default();
    if let Some(limit) = &cx.limits.max_index_age {
        index_age(cx, limit, &mut judged);
    }
    if cx.dependencies.lock.is_none() {
        let needs_lock = cx.limits.max_libyears.is_some() || cx.limits.msrv.is_some() || !cx.limits.max_buckets_behind.is_empty();
        judged.not_judged.extend(needs_lock.then(|| "there is no lock".to_owned()));
        return judged;
    }
    if let Some(limit) = &cx.limits.max_libyears {
        libyears(cx, limit, &mut judged);
    }
    if let Some(limit) = &cx.limits.msrv {
        judged.breaches.extend(rust(cx, limit));
    }
    buckets(cx, &mut judged);
    judged
}

fn libyears(cx: &DependencyContext<'_>, limit: &Spanned<f64>, judged: &mut Judged) {
    let lag = &cx.assessment.lag;
    let total = years(lag.sum.mine + lag.sum.requirement + lag.sum.blocked);
    if lag.not_judged > 0 {
        judged.not_judged.push(format!("the lag of {}: it is not in the sum", counted(lag.not_judged, "package")));
    }
    if total <= limit.value {
        return;
    }
    let mut most: Vec<(i64, u32)> = cx
        .registry_packages()
        .filter_map(|(package, _, standing)| {
            let lag = standing.lag?;
            Some((-(lag.mine + lag.requirement + lag.blocked), package))
        })
        .filter(|(days, _)| *days < 0)
        .collect();
    most.sort_unstable();
    let step = |(days, package): &(i64, u32)| Evidence {
        text: format!("`{}` lags {:.1} years", cx.name(*package), years(-days)),
        place: cx.place_of(*package),
    };
    let route = most.iter().take(SHOWN).map(step).collect();
    let what =
        format!("all packages together lag {total:.1} years behind their newest releases, more than `max_libyears` of {}", limit.value);
    judged.breaches.push(breach(cx, "max_libyears", limit, what, total, route));
}

/// One for each package, of whose copies the last in order counts.
fn buckets(cx: &DependencyContext<'_>, judged: &mut Judged) {
    let limits = &cx.limits.max_buckets_behind;
    let limit_of = |name: &str| limits.get(name).or_else(|| limits.get("*"));
    let mut worst: BTreeMap<&str, (u32, u32)> = BTreeMap::new();
    let mut gaps = Vec::new();
    for (package, locked, standing) in cx.registry_packages().filter(|(_, locked, _)| limit_of(&locked.name).is_some()) {
        let here = (standing.buckets_behind, package);
        match &standing.gap {
            Some(gap) => gaps.push((cx.name(package), gap.clone())),
            None => {
                worst.entry(&locked.name).and_modify(|worst| *worst = (*worst).max(here)).or_insert(here);
            }
        }
    }
    for (name, (behind, package)) in worst {
        let Some(limit) = limit_of(name).filter(|limit| f64::from(behind) > limit.value) else { continue };
        let of = if limits.contains_key(name) { name } else { "*" };
        let what = format!(
            "`{}` is {} behind, more than `max_buckets_behind` of {} for `{of}`",
            cx.name(package),
            counted(behind, "bucket"),
            limit.value
        );
        let route = vec![Evidence { text: format!("`{}` is locked", cx.name(package)), place: cx.place_of(package) }];
        judged.breaches.push(breach(cx, &format!("max_buckets_behind {name}"), limit, what, f64::from(behind), route));
    }
    judged.lacks("package", gaps);
}

fn rust(cx: &DependencyContext<'_>, limit: &Spanned<RustVersion>) -> Option<Breach> {
    let needs = cx.rust_needs();
    let worst: &RustNeed = needs.iter().filter(|need| need.need > Some(limit.value)).max_by_key(|need| need.need)?;
    let need = worst.need?;
    let route = worst.because.iter().take(SHOWN);
    let route = route.map(|package| Evidence { text: format!("`{}` needs Rust {need}", cx.name(*package)), place: cx.place_of(*package) });
    let what = format!("the lock needs Rust {need}, newer than `msrv` of {}", limit.value);
    #[expect(clippy::cast_precision_loss, reason = "a version")]
    let at = (need.major * 1_000_000 + need.minor * 1000 + need.patch) as f64;
    Some(breach(cx, "msrv", limit, what, at, route.collect()))
}

fn index_age(cx: &DependencyContext<'_>, limit: &Spanned<f64>, judged: &mut Judged) {
    let used = |registry: &&Registry| !registry.crates.is_empty() || !registry.missing.is_empty();
    let oldest = cx.dependencies.registries.values().filter(used).filter_map(|registry| registry.oldest).min();
    let Some(oldest) = oldest else {
        if cx.registry_packages().next().is_some() {
            let what = format!("no entry of an index is there, and `max_index_age` allows {} days", limit.value);
            judged.breaches.push(breach(cx, "max_index_age", limit, what, f64::from(u32::MAX), Vec::new()));
        }
        return;
    };
    #[expect(clippy::cast_precision_loss, reason = "seconds")]
    let days = (cx.dependencies.read_at.as_second() - oldest.as_second()) as f64 / 86_400.0;
    if days > limit.value {
        let what = format!("the oldest index entry was confirmed {days:.1} days ago, more than `max_index_age` of {}", limit.value);
        judged.breaches.push(breach(cx, "max_index_age", limit, what, days, Vec::new()));
    }
}

/// What is owed stands in the configuration, where the limit is.
fn breach<T>(cx: &DependencyContext<'_>, name: &str, limit: &Spanned<T>, what: String, at: f64, route: Vec<Evidence>) -> Breach {
    let way = match name.split(' ').next().unwrap_or_default() {
        "max_libyears" => "Run `cargo update`, then `underpin deps upgrade` for what it leaves",
        "msrv" => "Lock older releases of the packages below with `cargo update --precise`, or raise `msrv`",
        "max_index_age" => "Let cargo confirm its index with `cargo update --dry-run`, or run underpin with the network",
        _ => "",
    };
    let behind =
        name.strip_prefix("max_buckets_behind ").map(|package| format!("Let `underpin deps why-not {package}` tell who has to let it go"));
    let way = behind.unwrap_or_else(|| way.to_owned());
    let place = cx.source.map(|source| Place { file: source.file.clone(), line: source.line(&limit.span) }).unwrap_or_default();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "`as` saturates, and what is beyond a limit is above 0")]
    let at = Some(at.ceil() as u64);
    Breach {
        modules: Vec::new(),
        values: vec![("what", what), ("way", way)],
        debts: vec![Debt { key: Key::about("dependency_limit", name), at, sites: Vec::new() }],
        place,
        route,
    }
}
