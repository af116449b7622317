//! Which toolchain a job, stage or file really uses: rustup follows the strongest of the claims there, and a toolchain file goes before what is
//! installed or set as default.
//!
//! Source of the order: "Overrides" in the rustup book. A checkout has the toolchain file; an image has it where it is copied before the build.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::claim::{BuildLine, Claim, Says, Strength, Toolchain, Trigger};
use crate::model::environment::Environments;
use crate::model::place::Place;

/// A toolchain that is used somewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Used {
    /// The environment.
    pub environment: String,
    /// The file and what in it.
    pub place: Place,
    /// The job or stage.
    pub unit: String,
    /// The toolchain.
    pub toolchain: Toolchain,
    /// Where the toolchain is named, where that is another file.
    pub named_at: Option<Place>,
    /// What is named there and not used, because the toolchain file goes before.
    pub shadowed: Vec<(Toolchain, Place)>,
    /// Whether it is in a stage that no image uses.
    pub idle: bool,
    /// What starts it.
    pub trigger: Trigger,
    /// What is built there.
    pub builds: Builds,
    /// Whether it holds for single commands: `cargo +1.85 check`.
    pub of_command: bool,
}

/// What is built of the workspace.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Builds {
    /// Nothing that the text tells.
    Nothing,
    /// Some packages, or nobody knows how many.
    Part,
    /// All that is built without a choice.
    All,
}

/// The toolchain file of the root: what it names, and where.
#[must_use]
pub fn toolchain_file(environments: &Environments) -> Option<(Toolchain, Place)> {
    environments.claims.iter().find_map(|claim| match &claim.says {
        Says::Toolchain(toolchain, Strength::File) if is_toolchain_file(&claim.place.file) => {
            Some((toolchain.clone(), claim.place.clone()))
        }
        _ => None,
    })
}

/// Whether it is the toolchain file of the root.
#[must_use]
pub fn is_toolchain_file(file: &str) -> bool {
    matches!(file, "rust-toolchain" | "rust-toolchain.toml")
}

/// The toolchains that are used, sorted by place.
#[must_use]
pub fn used(environments: &Environments) -> Vec<Used> {
    let file = toolchain_file(environments);
    let mut units: BTreeMap<(&str, &str), Vec<&Claim>> = BTreeMap::new();
    for claim in &environments.claims {
        units.entry((&claim.place.file, &claim.unit)).or_default().push(claim);
    }
    units.into_values().flat_map(|claims| of_unit(&claims, file.as_ref())).collect()
}

type Named<'c> = (&'c Claim, &'c Toolchain, Strength);

fn of_unit(claims: &[&Claim], file: Option<&(Toolchain, Place)>) -> Vec<Used> {
    let lines: Vec<&BuildLine> =
        claims.iter().filter_map(|claim| if let Says::Builds(line) = &claim.says { Some(line) } else { None }).collect();
    let named: Vec<Named<'_>> = claims
        .iter()
        .filter_map(
            |claim| if let Says::Toolchain(toolchain, strength) = &claim.says { Some((*claim, toolchain, *strength)) } else { None },
        )
        .collect();
    let of = |strength: Strength| named.iter().filter(move |(.., found)| *found == strength).copied().collect::<Vec<_>>();
    let is_idle_runner = lines.is_empty() && named.iter().all(|(.., strength)| *strength == Strength::Preinstalled);
    if is_idle_runner {
        return Vec::new();
    }
    let base = base(&of, file);
    let mut found: Vec<(Named<'_>, bool)> = of(Strength::Command).into_iter().map(|named| (named, false)).collect();
    let variables = of(Strength::Variable);
    let weak = base.as_ref().is_some_and(|(_, strength)| *strength <= Strength::Installed);
    let has_base = variables.is_empty() && (!weak || found.is_empty());
    found.extend(variables.into_iter().map(|named| (named, false)));
    let alone = found.is_empty();
    if let Some((named, _)) = base.filter(|_| has_base) {
        found.extend(named.into_iter().map(|named| (named, true)));
    }
    let builds = match lines.as_slice() {
        [] => Builds::Nothing,
        lines if lines.iter().all(|line| line.selects || line.unknown) => Builds::Part,
        _ => Builds::All,
    };
    let mut used: Vec<Used> = Vec::new();
    for ((claim, toolchain, strength), is_base) in found {
        let below = if is_image_file(&claim.place.file) && strength == Strength::File { of(Strength::Default) } else { Vec::new() };
        let shadows = below.into_iter().chain([(claim, toolchain, strength)]).filter(|_| is_base && alone);
        let shadowed: BTreeSet<(Toolchain, Place)> = shadows.filter_map(|named| shadow(named, strength, file)).collect();
        let by_file = file.filter(|_| *toolchain == Toolchain::OfFile || is_base && overlaid(claim, strength, file));
        let (toolchain, named_at) = match by_file {
            Some((toolchain, place)) => (toolchain.clone(), Some(place.clone()).filter(|place| *place != claim.place)),
            // actions that follow the file take `stable` where there is none
            None if *toolchain == Toolchain::OfFile => (Toolchain::Channel("stable".to_owned()), None),
            None => (toolchain.clone(), None),
        };
        let shadowed = shadowed.into_iter().filter(|_| !lines.is_empty()).collect();
        let Claim { place, environment, unit, idle, trigger, .. } = claim.clone();
        used.push(Used {
            environment,
            place,
            unit,
            toolchain,
            named_at,
            shadowed,
            idle,
            trigger,
            builds,
            of_command: strength == Strength::Command,
        });
    }
    used
}

/// The claims of the greatest strength below single commands and variables. One that cannot be told hides its equals.
fn base<'c>(of: &dyn Fn(Strength) -> Vec<Named<'c>>, file: Option<&(Toolchain, Place)>) -> Option<(Vec<Named<'c>>, Strength)> {
    let order = [Strength::Fixed, Strength::Override, Strength::File, Strength::Default, Strength::Installed, Strength::Preinstalled];
    for strength in order {
        let mut found = of(strength);
        // a file that is not there is followed by nobody; an action that would takes `stable`
        found.retain(|(_, toolchain, _)| **toolchain != Toolchain::OfFile || file.is_some() || strength != Strength::File);
        if let Some(unknown) =
            found.iter().find(|(_, toolchain, strength)| matches!(toolchain, Toolchain::Unknown(_)) && *strength == Strength::Preinstalled)
        {
            found = vec![*unknown];
        }
        if !found.is_empty() {
            return Some((found, strength));
        }
    }
    None
}

/// Whether the toolchain file goes before a claim: in a checkout, before all that is only installed or a default.
fn overlaid(claim: &Claim, strength: Strength, file: Option<&(Toolchain, Place)>) -> bool {
    let in_checkout = !is_image_file(&claim.place.file);
    file.is_some_and(|(_, place)| *place != claim.place) && in_checkout && strength < Strength::File
}

/// What a claim names, where the toolchain file goes before it and names another one.
fn shadow((claim, toolchain, own): Named<'_>, base: Strength, file: Option<&(Toolchain, Place)>) -> Option<(Toolchain, Place)> {
    let (of_file, _) = file?;
    let is_known = !matches!(toolchain, Toolchain::OfFile | Toolchain::Unknown(_) | Toolchain::Preinstalled(_));
    let says_other = is_known && !is_same(toolchain, of_file);
    let is_below = overlaid(claim, own, file) || base == Strength::File && own < base;
    (says_other && own > Strength::Preinstalled && is_below).then(|| (toolchain.clone(), claim.place.clone()))
}

/// `1.85` of an image is any patch of it: the toolchain file may name one.
fn is_same(one: &Toolchain, other: &Toolchain) -> bool {
    let releases = one.release().zip(other.release());
    releases.map_or(one == other, |(one, other)| (one.major, one.minor) == (other.major, other.minor))
}

/// Whether a file describes an image: there the toolchain file is only where it is copied.
#[must_use]
pub fn is_image_file(file: &str) -> bool {
    let base = file.rsplit('/').next().unwrap_or_default().to_lowercase();
    base.contains("dockerfile") || base.contains("containerfile")
}
