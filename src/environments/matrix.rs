//! Environments × what they have. An empty cell is something that an environment does not say.

use std::collections::BTreeMap;

use crate::environments::effective::{self, Used};
use crate::model::claim::{BuildLine, Claim, ModuleAsks, Says};
use crate::model::environment::{Environments, LockOwner, MatrixEntry, MatrixRow};
use crate::model::place::Place;

/// The rows of the matrix; a row in which no environment has anything is left out.
#[must_use]
pub fn matrix(environments: &Environments) -> Vec<MatrixRow> {
    let used = effective::used(environments);
    let claims = |of: fn(&Claim) -> Option<(String, String)>| {
        environments
            .claims
            .iter()
            .filter_map(move |claim| of(claim).map(|(text, note)| (claim.environment.as_str(), text, note, claim.place.clone())))
            .collect::<Vec<_>>()
    };
    let rows = [
        (
            "files",
            environments
                .files
                .iter()
                .filter(|(_, of)| !of.is_empty())
                .map(|(file, of)| (of.as_str(), file.clone(), String::new(), Place { file: file.clone(), line: 0 }))
                .collect(),
        ),
        (
            "toolchain",
            used.iter().map(|used| (used.environment.as_str(), used.toolchain.shown(), note(used), used.place.clone())).collect(),
        ),
        ("image", claims(|claim| if let Says::Image(found) = &claim.says { Some((found.shown(), idle(claim))) } else { None })),
        ("build", claims(|claim| if let Says::Builds(line) = &claim.says { Some((line.shown(), idle(claim))) } else { None })),
        ("lock", claims(|claim| if let Says::Builds(line) = &claim.says { lock(line).map(|text| (text, idle(claim))) } else { None })),
        (
            "modules",
            claims(|claim| if let Says::Module(pin) = &claim.says { Some((shape(&pin.asks).to_owned(), String::new())) } else { None }),
        ),
    ];
    let row = |(what, found): (&'static str, Vec<Found<'_>>)| MatrixRow { what, cells: cells(environments, found) };
    rows.into_iter().map(row).filter(|row| row.cells.iter().any(|cell| !cell.is_empty())).collect()
}

/// What holds for the workspace wherever it is built: `rust-version`, clippy's word, its locks.
#[must_use]
pub fn everywhere(environments: &Environments) -> Vec<(&'static str, Vec<MatrixEntry>)> {
    let needs = environments.claims.iter().filter_map(|claim| match &claim.says {
        Says::NeedsRust(version, _) => Some(("rust-version", version.to_string(), claim.place.clone())),
        Says::ClippyMsrv(version) => Some(("clippy's msrv", version.to_string(), claim.place.clone())),
        _ => None,
    });
    let locks = environments.locks.iter().map(|lock| {
        let text = match lock.of {
            LockOwner::Root => "the workspace's",
            LockOwner::Own => "of its own",
            LockOwner::Nobody => "nobody reads it",
        };
        ("lock", text.to_owned(), Place { file: lock.file.clone(), line: 0 })
    });
    let mut rows: BTreeMap<&'static str, BTreeMap<String, Vec<Place>>> = BTreeMap::new();
    for (what, text, place) in needs.chain(locks) {
        rows.entry(what).or_default().entry(text).or_default().push(place);
    }
    let entries = |by_text: BTreeMap<String, Vec<Place>>| {
        by_text.into_iter().map(|(text, places)| MatrixEntry { text, note: String::new(), places }).collect()
    };
    let order = ["rust-version", "clippy's msrv", "lock"];
    order.into_iter().filter_map(|what| Some((what, entries(rows.remove(what)?)))).collect()
}

type Found<'f> = (&'f str, String, String, Place);

/// Entries by environment; the same text is one entry, with all its places.
fn cells(environments: &Environments, found: Vec<Found<'_>>) -> Vec<Vec<MatrixEntry>> {
    let mut by_name: BTreeMap<&str, BTreeMap<(String, String), Vec<Place>>> = BTreeMap::new();
    for (name, text, note, place) in found {
        by_name.entry(name).or_default().entry((text, note)).or_default().push(place);
    }
    let cell = |name: &String| {
        let entries = by_name.remove(name.as_str()).unwrap_or_default();
        let mut entries: Vec<MatrixEntry> = entries
            .into_iter()
            .map(|((text, note), mut places)| {
                places.sort();
                places.dedup();
                MatrixEntry { text, note, places }
            })
            .collect();
        // what takes effect first, then what most places say
        entries.sort_by_key(|entry| (!entry.note.is_empty(), std::cmp::Reverse(entry.places.len()), entry.text.clone()));
        entries
    };
    environments.names.iter().map(cell).collect()
}

fn note(used: &Used) -> String {
    match &used.named_at {
        _ if used.idle => "no image uses this stage".to_owned(),
        Some(_) => "by the toolchain file".to_owned(),
        None => String::new(),
    }
}

fn idle(claim: &Claim) -> String {
    if claim.idle { "no image uses this stage".to_owned() } else { String::new() }
}

/// How what ships is held to the lock.
fn lock(line: &BuildLine) -> Option<String> {
    if !line.ships {
        return None;
    }
    let copied = match line.lock_at_hand {
        Some(true) => "copied",
        Some(false) if line.command == "cook" => "in the recipe",
        Some(false) => "not copied",
        None => "there",
    };
    Some(format!("{copied}, {}", if line.locked { "held to" } else { "not held to" }))
}

fn shape(asks: &ModuleAsks) -> &'static str {
    match asks {
        ModuleAsks::Anything => "any version",
        ModuleAsks::Exactly(_) => "one version",
        ModuleAsks::Range(..) => "a range",
        ModuleAsks::Git { fixed: true } => "a tag or commit",
        ModuleAsks::Git { fixed: false } => "a branch",
        ModuleAsks::Unknown(_) => "unknown",
    }
}

/// What each environment lacks, in words.
#[must_use]
pub fn lacks(environments: &Environments) -> Vec<(String, Vec<String>)> {
    let used = effective::used(environments);
    let of = |name: &String| {
        let mut lacks = Vec::new();
        let mine: Vec<&Used> = used.iter().filter(|used| used.environment == *name && !used.idle).collect();
        if !environments.files.iter().any(|(_, of)| of == name) {
            lacks.push("no file says anything of it".to_owned());
        } else if mine.is_empty() {
            lacks.push("nothing says which Rust".to_owned());
        } else if !mine.iter().any(|used| used.toolchain.is_pinned()) {
            lacks.push("no Rust is pinned".to_owned());
        }
        (name.clone(), lacks)
    };
    environments.names.iter().map(of).filter(|(_, lacks)| !lacks.is_empty()).collect()
}
