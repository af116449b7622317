//! Toolchains: too old for what is built, different where they should be one, another one every few weeks.

use std::collections::{BTreeMap, BTreeSet};

use crate::environment_finding::{EnvironmentFinding, EnvironmentFindingKind as Kind};
use crate::environments::effective::{self, Builds, Used};
use crate::environments::image;
use crate::environments::judge::{evidence, listed, said, ships};
use crate::finding::Evidence;
use crate::model::claim::{Says, Toolchain};
use crate::model::environment::{Environments, Need};
use crate::model::place::Place;
use crate::model::rust_version::RustVersion;

/// Who needs which Rust.
struct Needs {
    /// The least that any member declares.
    least: Option<Need>,
    /// The greatest of all.
    greatest: Option<Need>,
    /// What members declare, clippy's word included: toolchains that are there to test it are no drift.
    declared: BTreeSet<(u64, u64)>,
}

/// What is wrong with toolchains.
pub fn judge(environments: &Environments, used: &[Used], need: Option<&Need>) -> Vec<EnvironmentFinding> {
    let needs = needs(environments, need);
    let used: Vec<&Used> = used.iter().filter(|used| !used.idle).collect();
    let building: Vec<&Used> = used.iter().filter(|one| is_to_build(one, &used)).copied().collect();
    let mut findings = too_old(&building, &needs);
    findings.extend(drift(environments, &used, &needs));
    findings.extend(newer_than_what_ships(&used, &needs));
    findings.extend(shadowed(environments, &used));
    findings.extend(floating(&building));
    findings.extend(msrv(environments));
    findings
}

fn needs(environments: &Environments, need: Option<&Need>) -> Needs {
    let declared: Vec<Need> = said(environments, |says| if let Says::NeedsRust(version, by) = says { Some((*version, by)) } else { None })
        .map(|(claim, (version, by))| Need { version, by: by.clone(), place: claim.place.clone() })
        .collect();
    let least = declared.iter().min_by_key(|need| need.version).cloned();
    let greatest = declared.iter().chain(need).max_by_key(|need| need.version).cloned();
    let clippy =
        said(environments, |says| if let Says::ClippyMsrv(version) = says { Some(*version) } else { None }).map(|(_, version)| version);
    let declared = declared.iter().map(|need| need.version).chain(clippy).map(minor).collect();
    Needs { least, greatest, declared }
}

fn minor(version: RustVersion) -> (u64, u64) {
    (version.major, version.minor)
}

/// Whether a release cannot build what needs another one. `1.85` stands for its newest patch.
fn is_older(release: RustVersion, need: RustVersion) -> bool {
    minor(release) < minor(need) || minor(release) == minor(need) && release.patch > 0 && release.patch < need.patch
}

fn where_it_is(used: &Used) -> String {
    if used.unit.is_empty() || used.unit.parse::<usize>().is_ok() {
        used.environment.clone()
    } else {
        format!("{} (`{}`)", used.environment, used.unit)
    }
}

/// Whether a toolchain is there to build the workspace: not that of a job that only formats, nor that of a stage beside those that build.
fn is_to_build(one: &Used, used: &[&Used]) -> bool {
    let others_build = || used.iter().any(|other| other.place.file == one.place.file && other.builds != Builds::Nothing);
    one.builds != Builds::Nothing || !matches!(one.environment.as_str(), "ci" | "test") && !others_build()
}

fn too_old(used: &[&Used], needs: &Needs) -> Vec<EnvironmentFinding> {
    let mut told = BTreeSet::new();
    let found = used.iter().filter_map(|used| {
        let release = used.toolchain.release()?;
        // a job that names some packages may leave out those that need more
        let need = if used.builds == Builds::Part { needs.least.as_ref() } else { needs.greatest.as_ref() }?;
        let place = used.named_at.as_ref().unwrap_or(&used.place);
        (is_older(release, need.version) && told.insert(place)).then(|| EnvironmentFinding {
            kind: Kind::ToolchainTooOld,
            place: used.place.clone(),
            message: format!(
                "{} uses Rust {release}, and `{}` needs {}: cargo refuses to build it there (\"requires rustc {} or newer\")",
                where_it_is(used),
                need.by,
                need.version,
                need.version
            ),
            remedy: format!("Use Rust {} or newer there", need.version),
            route: vec![evidence(format!("Rust {release}"), place), evidence(format!("`{}` needs {}", need.by, need.version), &need.place)],
        })
    });
    found.collect()
}

/// Pins by environment; toolchains of jobs that test what members declare are left out.
fn pins<'u>(used: &[&'u Used], needs: &Needs) -> BTreeMap<&'u str, Vec<(&'u Used, RustVersion)>> {
    let mut pins: BTreeMap<&str, Vec<(&Used, RustVersion)>> = BTreeMap::new();
    for &one in used {
        let Some(release) = one.toolchain.release() else { continue };
        let has_others = used.iter().any(|other| other.environment == one.environment && other.toolchain != one.toolchain);
        let tests_msrv = !ships(&one.environment) && has_others && needs.declared.contains(&minor(release));
        // a recipe that names a toolchain for one command means just that
        let is_recipe = one.of_command && one.environment == "development";
        if !tests_msrv && !is_recipe {
            pins.entry(&one.environment).or_default().push((one, release));
        }
    }
    pins
}

/// Environments that have pins, and no release that all of them use; or one that ships, and has two.
fn drift(environments: &Environments, used: &[&Used], needs: &Needs) -> Vec<EnvironmentFinding> {
    let pins = pins(used, needs);
    let minors = |pinned: &[(&Used, RustVersion)]| pinned.iter().map(|(_, release)| minor(*release)).collect::<BTreeSet<_>>();
    let ordered: Vec<(&str, &Vec<(&Used, RustVersion)>)> =
        environments.names.iter().filter_map(|name| pins.get_key_value(name.as_str())).map(|(name, pinned)| (*name, pinned)).collect();
    let common = ordered.iter().map(|(_, pinned)| minors(pinned)).reduce(|all, next| &all & &next);
    let apart = ordered.len() > 1 && common.is_some_and(|common| common.is_empty());
    let within: Vec<_> = ordered.iter().filter(|(name, pinned)| ships(name) && minors(pinned).len() > 1).copied().collect();
    let told = if apart { ordered } else { within };
    if told.is_empty() {
        return Vec::new();
    }
    let has = |(name, pinned): &(&str, &Vec<(&Used, RustVersion)>)| {
        let releases: BTreeSet<String> = pinned.iter().map(|(_, release)| release.to_string()).collect();
        format!("{name} has Rust {}", listed(&releases.into_iter().collect::<Vec<_>>()))
    };
    let route: Vec<Evidence> = told
        .iter()
        .flat_map(|(name, pinned)| {
            pinned.iter().map(move |(used, release)| evidence(format!("{name}: {release}"), used.named_at.as_ref().unwrap_or(&used.place)))
        })
        .collect();
    let mut seen = BTreeSet::new();
    let route: Vec<Evidence> = route.into_iter().filter(|step| seen.insert(step.clone())).collect();
    let place = route.last().map(|step| step.place.clone()).unwrap_or_default();
    let message = listed(&told.iter().map(has).collect::<Vec<_>>());
    let remedy = "Name one release in `rust-toolchain.toml`, and the same in files that do not read it".to_owned();
    vec![EnvironmentFinding { kind: Kind::ToolchainDrift, place, message, remedy, route }]
}

/// CI takes a newer Rust than what ships is built with, and nothing holds the code to the older one.
fn newer_than_what_ships(used: &[&Used], needs: &Needs) -> Vec<EnvironmentFinding> {
    let in_ci: Vec<&&Used> = used.iter().filter(|used| used.environment == "ci" && used.builds != Builds::Nothing).collect();
    let stable = in_ci.iter().find(|used| matches!(&used.toolchain, Toolchain::Channel(name) if name == "stable"));
    let found = used.iter().filter(|used| ships(&used.environment)).filter_map(|shipped| {
        let release = shipped.toolchain.release()?;
        let stable = stable?;
        let is_tested = in_ci.iter().any(|used| used.toolchain.release().is_some_and(|in_ci| minor(in_ci) <= minor(release)));
        let is_declared = needs.greatest.as_ref().is_some_and(|need| !is_older(release, need.version));
        (!is_tested && !is_declared).then(|| EnvironmentFinding {
            kind: Kind::ToolchainDrift,
            place: shipped.place.clone(),
            message: format!(
                "ci builds with stable, {} with Rust {release}, and no `rust-version` is declared: what only a newer Rust has passes ci and fails there",
                where_it_is(shipped)
            ),
            remedy: format!("Declare `rust-version = \"{release}\"`, or build with the same release in both"),
            route: vec![evidence("stable", &stable.place), evidence(format!("Rust {release}"), &shipped.place)],
        })
    });
    found.take(1).collect()
}

/// How a toolchain that is not used came to be there.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Origin {
    /// With the image that a Dockerfile starts from.
    Base,
    /// With the image that a job runs in.
    Image,
    /// A command or an action installs it.
    Installed,
}

/// Jobs that have one toolchain, and use the toolchain file's: one finding for each file, toolchain and how it came to be there.
fn shadowed(environments: &Environments, used: &[&Used]) -> Vec<EnvironmentFinding> {
    let Some((of_file, at)) = effective::toolchain_file(environments) else { return Vec::new() };
    let images: BTreeSet<(&Place, Toolchain)> =
        said(environments, |says| if let Says::Image(used) = says { image::toolchain(used) } else { None })
            .map(|(claim, toolchain)| (&claim.place, toolchain))
            .collect();
    let mut by_file: BTreeMap<(&str, &Toolchain, Origin), Vec<Evidence>> = BTreeMap::new();
    for used in used {
        let file = used.place.file.as_str();
        for (toolchain, place) in &used.shadowed {
            let origin = match images.contains(&(place, toolchain.clone())) {
                true if effective::is_image_file(file) => Origin::Base,
                true => Origin::Image,
                false => Origin::Installed,
            };
            by_file.entry((file, toolchain, origin)).or_default().push(evidence(toolchain.shown(), place));
        }
    }
    let finding = |((file, toolchain, origin), mut route): ((&str, &Toolchain, Origin), Vec<Evidence>)| {
        route.sort();
        route.dedup();
        let place = route.first().map(|step| step.place.clone()).unwrap_or_default();
        route.push(evidence(format!("names {}", of_file.shown()), &at));
        let (has, followed, named_in) = (toolchain.shown(), of_file.shown(), &at.file);
        let (message, remedy) = match origin {
            Origin::Base => (
                format!(
                    "`{file}` starts from an image with Rust {has}, and cargo uses {followed} there: `{named_in}` is copied, and rustup fetches what it names in every build"
                ),
                format!("Start from the image of {followed}"),
            ),
            Origin::Image => (
                format!(
                    "`{file}` runs in an image with Rust {has}, and cargo uses {followed} there: `{named_in}` goes before what the image has, and rustup fetches what it names in every run"
                ),
                format!("Run in the image of {followed}, or with `cargo +{has}` where it is meant"),
            ),
            Origin::Installed => (
                format!("`{file}` installs {has}, and cargo uses {followed} there: `{named_in}` goes before what is installed"),
                format!("Run `cargo +{has}` where it is meant, or do not install it"),
            ),
        };
        EnvironmentFinding { kind: Kind::ShadowedToolchain, place, message, remedy, route }
    };
    by_file.into_iter().map(finding).collect()
}

fn floating(used: &[&Used]) -> Vec<EnvironmentFinding> {
    let pinned: BTreeSet<&str> = used.iter().filter(|used| used.toolchain.is_pinned()).map(|used| used.environment.as_str()).collect();
    let found = used.iter().filter(|used| ships(&used.environment) && used.toolchain.floats() && !used.of_command).map(|used| {
        let others: Vec<String> = pinned.iter().filter(|name| **name != used.environment).map(|name| (*name).to_owned()).collect();
        let mixed = if others.is_empty() { String::new() } else { format!(", while {} is pinned", listed(&others)) };
        let shown = used.toolchain.shown();
        let moves = if matches!(used.toolchain, Toolchain::Distribution(_)) { "" } else { ", another compiler every few weeks" };
        EnvironmentFinding {
            kind: Kind::FloatingToolchain,
            place: used.place.clone(),
            message: format!("{} is built with {shown}{moves}{mixed}", where_it_is(used)),
            remedy: "Name a release there, or copy a `rust-toolchain.toml` that does before the build".to_owned(),
            route: vec![evidence(shown, used.named_at.as_ref().unwrap_or(&used.place))],
        }
    });
    found.collect()
}

/// Clippy's own word goes before `rust-version`: where they differ, its lints judge by another Rust.
fn msrv(environments: &Environments) -> Vec<EnvironmentFinding> {
    let declared: Vec<_> =
        said(environments, |says| if let Says::NeedsRust(version, by) = says { Some((*version, by)) } else { None }).collect();
    let clippy = said(environments, |says| if let Says::ClippyMsrv(version) = says { Some(*version) } else { None });
    let found = clippy.filter(|(claim, _)| !claim.place.file.contains('/')).filter_map(|(claim, version)| {
        let (other, (needs, by)) = declared.first()?;
        let is_said = declared.iter().any(|(_, (needs, _))| minor(*needs) == minor(version));
        (!is_said).then(|| EnvironmentFinding {
            kind: Kind::MsrvDrift,
            place: claim.place.clone(),
            message: format!("clippy takes {version} for the oldest Rust, and `rust-version` of {by} says {needs}"),
            remedy: "Leave `msrv` out: clippy takes `rust-version` then".to_owned(),
            route: vec![evidence(format!("msrv {version}"), &claim.place), evidence(format!("rust-version {needs}"), &other.place)],
        })
    });
    found.collect()
}
