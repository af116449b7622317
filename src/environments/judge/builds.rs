//! Builds that ship: held to the lock, done by CI on every change, and of the same code that CI tests.

use std::collections::BTreeMap;

use crate::environment_finding::{EnvironmentFinding, EnvironmentFindingKind as Kind};
use crate::environments::judge::{build_line, evidence, listed, said, ships};
use crate::finding::Evidence;
use crate::model::claim::{BuildLine, Claim, Says, Trigger};
use crate::model::environment::{Environments, LockOwner};
use crate::model::place::Place;

type Built<'e> = (&'e Claim, &'e BuildLine);

/// What is wrong with builds.
pub fn judge(environments: &Environments) -> Vec<EnvironmentFinding> {
    let lines: Vec<Built<'_>> = said(environments, build_line).collect();
    let shipped: Vec<Built<'_>> = lines.iter().filter(|(_, line)| line.ships).copied().collect();
    let has_lock = environments.locks.iter().any(|lock| lock.of == LockOwner::Root);
    let mut findings = if has_lock { unlocked(&shipped) } else { without_lock(&shipped) };
    if has_lock {
        findings.extend(lock_not_copied(&shipped));
    }
    findings.extend(second_locks(environments));
    findings.extend(unexercised(environments, &shipped));
    findings.extend(hidden_arguments(environments));
    findings.extend(drift(environments, &lines, &shipped));
    findings
}

fn by_file<'e>(lines: impl Iterator<Item = Built<'e>>) -> BTreeMap<&'e str, Vec<Built<'e>>> {
    let mut files: BTreeMap<&str, Vec<Built<'_>>> = BTreeMap::new();
    for (claim, line) in lines {
        files.entry(&claim.place.file).or_default().push((claim, line));
    }
    files
}

fn shown(line: &BuildLine) -> String {
    format!("cargo {}", line.shown())
}

fn unlocked(shipped: &[Built<'_>]) -> Vec<EnvironmentFinding> {
    let found = by_file(shipped.iter().filter(|(_, line)| !line.locked).copied());
    let finding = |(file, lines): (&str, Vec<Built<'_>>)| {
        let installs = lines.iter().find(|(_, line)| line.command == "install");
        let (claim, _) = installs.or(lines.first())?;
        let message = if installs.is_some() {
            format!(
                "`cargo install` in `{file}` without `--locked` does not read `Cargo.lock` at all: what ships has other dependencies than what was tested"
            )
        } else {
            let filled = if lines.iter().all(|(_, line)| line.unknown) { ", unless what is filled in there has it" } else { "" };
            format!(
                "`{file}` builds what ships without `--locked`{filled}: where manifests and `Cargo.lock` do not match, cargo changes the lock instead of stopping"
            )
        };
        let route = lines.iter().map(|(claim, line)| evidence(shown(line), &claim.place)).collect();
        Some(EnvironmentFinding {
            kind: Kind::UnlockedBuild,
            place: claim.place.clone(),
            message,
            remedy: "Add `--locked`".to_owned(),
            route,
        })
    };
    found.into_iter().filter_map(finding).collect()
}

fn without_lock(shipped: &[Built<'_>]) -> Vec<EnvironmentFinding> {
    let finding = |(claim, line): &Built<'_>| EnvironmentFinding {
        kind: Kind::LockMissing,
        place: claim.place.clone(),
        message: "something ships, and there is no `Cargo.lock`: each build takes what is newest".to_owned(),
        remedy: "Commit `Cargo.lock`, and build with `--locked`".to_owned(),
        route: vec![evidence(shown(line), &claim.place)],
    };
    shipped.first().map(finding).into_iter().collect()
}

fn lock_not_copied(shipped: &[Built<'_>]) -> Vec<EnvironmentFinding> {
    let missing = shipped.iter().filter(|(_, line)| line.lock_at_hand == Some(false) && line.command != "cook");
    let finding = |(file, lines): (&str, Vec<Built<'_>>)| {
        let (claim, line) = lines.first()?;
        let end = if line.locked { "the build stops" } else { "each build takes what is newest" };
        let message = format!("`{file}` does not copy `Cargo.lock` before it builds what ships: {end}");
        let route = vec![evidence(shown(line), &claim.place)];
        let remedy = "Copy `Cargo.lock` beside `Cargo.toml` before the build, and do not ignore it in `.dockerignore`".to_owned();
        Some(EnvironmentFinding { kind: Kind::LockNotCopied, place: claim.place.clone(), message, remedy, route })
    };
    by_file(missing.copied()).into_iter().filter_map(finding).collect()
}

fn second_locks(environments: &Environments) -> Vec<EnvironmentFinding> {
    let stray = environments.locks.iter().filter(|lock| lock.of == LockOwner::Nobody);
    let finding = |file: &str| EnvironmentFinding {
        kind: Kind::SecondLock,
        place: Place { file: file.to_owned(), line: 1 },
        message: format!("cargo does not read `{file}`: the workspace has one lock, at its root"),
        remedy: "Remove it, or give its package a workspace of its own".to_owned(),
        route: vec![evidence("a lock that nothing reads", &Place { file: file.to_owned(), line: 1 })],
    };
    stray.map(|lock| finding(&lock.file)).collect()
}

/// Jobs that build an image from a file: those that run on changes, and those that do not.
fn exercises<'e>(environments: &'e Environments, file: &str) -> (Vec<&'e Claim>, Vec<&'e Claim>) {
    // jobs check out, and work, in directories of their own: what one of the two names ends with is the same file
    let is_below = |long: &str, short: &str| long.strip_suffix(short).is_some_and(|before| before.ends_with('/'));
    let builds = |named: &str| named == file || is_below(file, named) || is_below(named, file);
    let claims = said(environments, |says| if let Says::BuildsImage(Some(named)) = says { Some(named) } else { None });
    claims
        .filter(|(_, named)| builds(named))
        .map(|(claim, _)| claim)
        .filter(|claim| claim.environment == "ci")
        .partition(|claim| claim.trigger == Trigger::Changes)
}

/// Files whose builds ship, and which no job builds on changes. Where a job does not say from which file it builds, nothing is said.
fn unexercised(environments: &Environments, shipped: &[Built<'_>]) -> Vec<EnvironmentFinding> {
    let has_ci = environments.files.iter().any(|(_, environment)| environment == "ci");
    let untold =
        said(environments, |says| matches!(says, Says::BuildsImage(None)).then_some(())).any(|(claim, ())| claim.environment == "ci");
    if !has_ci || untold {
        return Vec::new();
    }
    let found = by_file(shipped.iter().filter(|(claim, _)| ships(&claim.environment)).copied());
    let finding = |(file, lines): (&str, Vec<Built<'_>>)| {
        let (often, rarely) = exercises(environments, file);
        if !often.is_empty() {
            return None;
        }
        let (claim, line) = lines.first()?;
        let mut route = vec![evidence(shown(line), &claim.place)];
        route.extend(rarely.iter().map(|claim| evidence(format!("`{}` builds it {}", claim.unit, only(&claim.trigger)), &claim.place)));
        let message = rarely.first().map_or_else(
            || format!("no workflow builds `{file}`: nobody knows whether it still builds until it is deployed"),
            |claim| format!("`{file}` is built only {}: a change that breaks it is seen when it is to ship", only(&claim.trigger)),
        );
        let place = Place { file: file.to_owned(), line: claim.place.line };
        let remedy = "Build it on pull requests too, without pushing the image".to_owned();
        Some(EnvironmentFinding { kind: Kind::UnexercisedBuild, place, message, remedy, route })
    };
    found.into_iter().filter_map(finding).collect()
}

fn only(trigger: &Trigger) -> String {
    match trigger {
        Trigger::Changes => "on changes".to_owned(),
        Trigger::Only(events) => listed(events),
    }
}

fn hidden_arguments(environments: &Environments) -> Vec<EnvironmentFinding> {
    let arguments = environments
        .claims
        .iter()
        .filter_map(|claim| if let Says::UnreadArgument(name) = &claim.says { Some((claim, name)) } else { None });
    let finding = |(claim, name): (&Claim, &String)| EnvironmentFinding {
        kind: Kind::HiddenArgument,
        place: claim.place.clone(),
        message: format!("`{name}` looks as if it chose the Rust of the image, and nothing that the image uses reads it"),
        remedy: "Use it in the `FROM` of the stage that builds, or remove it".to_owned(),
        route: vec![evidence(format!("`ARG {name}`"), &claim.place)],
    };
    arguments.filter(|(claim, _)| ships(&claim.environment)).map(finding).collect()
}

/// Shipped builds of code that no job of CI compiles: other features, another target, a profile of one's own.
fn drift(environments: &Environments, lines: &[Built<'_>], shipped: &[Built<'_>]) -> Vec<EnvironmentFinding> {
    let runs_on_changes = |claim: &Claim| claim.environment == "ci" && claim.trigger == Trigger::Changes;
    let tested: Vec<Built<'_>> = lines.iter().filter(|(claim, _)| runs_on_changes(claim)).copied().collect();
    if tested.is_empty() || tested.iter().any(|(_, line)| line.unknown) {
        // what CI builds is not told in full: nothing is missing for sure
        return Vec::new();
    }
    let judged = shipped.iter().filter(|(claim, line)| {
        let is_exercised = runs_on_changes(claim) || !exercises(environments, &claim.place.file).0.is_empty();
        !is_exercised && !line.unknown && line.command != "cook"
    });
    let finding = |(file, lines): (&str, Vec<Built<'_>>)| {
        let mut differs: Vec<String> = Vec::new();
        let mut route: Vec<Evidence> = Vec::new();
        for (claim, line) in lines {
            let found = differences(line, &tested);
            route.extend((!found.is_empty()).then(|| evidence(shown(line), &claim.place)));
            differs.extend(found);
        }
        differs.sort();
        differs.dedup();
        if differs.is_empty() {
            return None;
        }
        let place = route.first().map(|step| step.place.clone()).unwrap_or_default();
        route.extend(tested.first().map(|(claim, line)| evidence(shown(line), &claim.place)));
        route.dedup();
        let message = format!("what ships from `{file}` is built with {}, which no job of ci compiles on changes", listed(&differs));
        let remedy = "Let a job check the same line: `cargo check` with its features, target and profile".to_owned();
        Some(EnvironmentFinding { kind: Kind::BuildLineDrift, place, message, remedy, route })
    };
    by_file(judged.copied()).into_iter().filter_map(finding).collect()
}

/// What most runners are: without a target it is built for them.
const USUAL_HOST: &str = "x86_64-unknown-linux-gnu";

fn differences(line: &BuildLine, tested: &[Built<'_>]) -> Vec<String> {
    let features = |line: &BuildLine| (line.features.clone(), line.all_features, line.no_default_features);
    let mut differs = Vec::new();
    if !tested.iter().any(|(_, other)| features(other) == features(line)) {
        differs.push(if line.features_shown() == "default features" {
            line.features_shown()
        } else {
            format!("`{}`", line.features_shown())
        });
    }
    let target = |line: &BuildLine| line.target.clone().unwrap_or_else(|| USUAL_HOST.to_owned());
    if line.target.is_some() && !tested.iter().any(|(_, other)| target(other) == target(line)) {
        differs.push(format!("the target `{}`", target(line)));
    }
    let is_own = !matches!(line.profile.as_str(), "dev" | "release");
    if is_own && !tested.iter().any(|(_, other)| other.profile == line.profile) {
        differs.push(format!("the profile `{}`", line.profile));
    }
    differs
}
