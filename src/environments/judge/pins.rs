//! Images and Puppet modules: what may be another one tomorrow, and what contradicts itself.

use std::collections::{BTreeMap, BTreeSet};

use semver::{Comparator, Op, VersionReq};

use crate::environment_finding::{EnvironmentFinding, EnvironmentFindingKind as Kind};
use crate::environments::image;
use crate::environments::judge::{evidence, said, ships};
use crate::model::claim::{Claim, Image, ModuleAsks, ModulePin, Says};
use crate::model::environment::Environments;

/// What is wrong with pins.
pub fn judge(environments: &Environments) -> Vec<EnvironmentFinding> {
    let images: Vec<(&Claim, &Image)> = said(environments, |says| if let Says::Image(image) = says { Some(image) } else { None }).collect();
    let modules: Vec<(&Claim, &ModulePin)> =
        said(environments, |says| if let Says::Module(pin) = says { Some(pin) } else { None }).collect();
    let mut findings = latest(&images);
    findings.extend(without_digest(&images));
    findings.extend(modules.iter().filter_map(|(claim, pin)| open(claim, pin)));
    findings.extend(contradictions(&modules));
    findings
}

/// Images of which the text does not even name a version; the same image in one file is told once.
fn latest(images: &[(&Claim, &Image)]) -> Vec<EnvironmentFinding> {
    let mut by_image: BTreeMap<(&str, String), Vec<&Claim>> = BTreeMap::new();
    for (claim, image) in images {
        let is_latest = image.tag.as_deref().is_none_or(|tag| tag == "latest");
        // of an image of Rust the toolchain says the same
        let is_told = ships(&claim.environment) && image::toolchain(image).is_some();
        if is_latest && !image.digest && !image.unknown && !is_told {
            by_image.entry((&claim.place.file, image.shown())).or_default().push(claim);
        }
    }
    let finding = |((_, name), claims): ((&str, String), Vec<&Claim>)| {
        let claim = claims.first()?;
        Some(EnvironmentFinding {
            kind: Kind::UnpinnedImage,
            place: claim.place.clone(),
            message: format!("`{name}` in {} is whatever is newest on the day", claim.environment),
            remedy: "Name a version, and its digest where it ships".to_owned(),
            route: claims.iter().map(|claim| evidence(name.clone(), &claim.place)).collect(),
        })
    };
    by_image.into_iter().filter_map(finding).collect()
}

/// Images that ship, with a tag and no digest: one finding for all of them, since it is one decision.
fn without_digest(images: &[(&Claim, &Image)]) -> Vec<EnvironmentFinding> {
    let shipped: Vec<&(&Claim, &Image)> = images.iter().filter(|(claim, image)| ships(&claim.environment) && !image.unknown).collect();
    let moving: Vec<&&(&Claim, &Image)> =
        shipped.iter().filter(|(_, image)| !image.digest && image.tag.as_deref().is_some_and(|tag| tag != "latest")).collect();
    let Some((claim, _)) = moving.first() else { return Vec::new() };
    vec![EnvironmentFinding {
        kind: Kind::UnpinnedImage,
        place: claim.place.clone(),
        message: format!("{} of {} images that ship have a tag and no digest: a tag moves", moving.len(), shipped.len()),
        remedy: "Add `@sha256:…` where the same image has to come out again, and let a bot renew it".to_owned(),
        route: moving.iter().map(|(claim, image)| evidence(image.shown(), &claim.place)).collect(),
    }]
}

fn open(claim: &Claim, pin: &ModulePin) -> Option<EnvironmentFinding> {
    let (message, remedy) = match &pin.asks {
        ModuleAsks::Anything => (format!("`{}` may be any version", pin.name), "Name a version"),
        ModuleAsks::Git { fixed: false } => (format!("`{}` is whatever its branch has", pin.name), "Name a tag or a commit"),
        ModuleAsks::Range(req, text) if is_open_ended(req) => {
            (format!("`{}` may be any version from `{text}` on", pin.name), "Give the range an end, as `>= 4.0.0 < 10.0.0`")
        }
        _ => return None,
    };
    let route = vec![evidence(pin.name.clone(), &claim.place)];
    Some(EnvironmentFinding { kind: Kind::UnpinnedModule, place: claim.place.clone(), message, remedy: remedy.to_owned(), route })
}

/// Whether nothing bounds a range from above.
fn is_open_ended(req: &VersionReq) -> bool {
    let is_below = |comparator: &Comparator| matches!(comparator.op, Op::Greater | Op::GreaterEq);
    req.comparators.iter().all(is_below)
}

/// Two files that ask for versions of which none is both.
fn contradictions(modules: &[(&Claim, &ModulePin)]) -> Vec<EnvironmentFinding> {
    let names: BTreeSet<&str> = modules.iter().map(|(_, pin)| pin.name.as_str()).collect();
    let mut findings = Vec::new();
    for name in names {
        let of: Vec<&(&Claim, &ModulePin)> = modules.iter().filter(|(_, pin)| pin.name == name).collect();
        let pairs = of.iter().enumerate().flat_map(|(at, first)| of.iter().skip(at + 1).map(move |second| (first, second)));
        for ((one, first), (other, second)) in pairs.filter(|((_, first), (_, second))| contradict(&first.asks, &second.asks)) {
            findings.push(EnvironmentFinding {
                kind: Kind::ContradictingModule,
                place: one.place.clone(),
                message: format!("`{name}` is asked for as {} and as {}", first.asks.shown(), second.asks.shown()),
                remedy: "Let both ask for what one version is".to_owned(),
                route: vec![evidence(first.asks.shown(), &one.place), evidence(second.asks.shown(), &other.place)],
            });
        }
    }
    findings
}

fn contradict(one: &ModuleAsks, other: &ModuleAsks) -> bool {
    match (one, other) {
        (ModuleAsks::Exactly(one), ModuleAsks::Exactly(other)) => one != other,
        (ModuleAsks::Exactly(version), ModuleAsks::Range(req, _)) | (ModuleAsks::Range(req, _), ModuleAsks::Exactly(version)) => {
            !req.matches(version)
        }
        _ => false,
    }
}
