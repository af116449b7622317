//! One source of truth for the toolchain: `rust-toolchain.toml`, which rustup follows wherever the file is, and the same release in files
//! that do not read it.
//!
//! A release is one that stands in the files already, or the least that is needed. What a toolchain file pins is the truth, and is never
//! contradicted. Each candidate comes with the texts as they would be, so that they can be judged before one is proposed.

use std::collections::{BTreeMap, BTreeSet};

use crate::environments::effective::{self, Used, is_image_file, is_toolchain_file};
use crate::environments::release_line::{is_fixed, with_release};
use crate::environments::unified;
use crate::model::claim::{ClaimFile, Format, Says, Toolchain};
use crate::model::environment::{ClaimSources, Environments, Need, Proposal};
use crate::model::place::Place;
use crate::model::rust_version::RustVersion;

/// A release for all, and the texts with it.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// The release.
    pub release: RustVersion,
    /// What is said of it.
    pub proposal: Proposal,
    /// The files as they would be.
    pub sources: ClaimSources,
}

/// What could be proposed, the best first; a sentence where nothing can.
///
/// # Errors
/// No release can be told, or what a toolchain file names is not to be replaced by one.
pub fn candidates(environments: &Environments, sources: &ClaimSources, need: Option<&Need>) -> Result<Vec<Candidate>, String> {
    let used: Vec<Used> = effective::used(environments).into_iter().filter(|used| !used.idle).collect();
    let file = effective::toolchain_file(environments);
    let silent = sources.files.iter().find(|file| is_toolchain_file(&file.file)).filter(|_| file.is_none());
    if let Some(silent) = silent {
        return Err(format!("`{}` names no channel that can be told, so none is proposed: name a release there", silent.file));
    }
    let least = least(environments, need);
    let releases = match &file {
        Some((Toolchain::Release(release), place)) => {
            if let Some(need) = least.filter(|need| (need.major, need.minor) > (release.major, release.minor)) {
                return Err(format!(
                    "`{}` pins Rust {release}, and what is built needs {need}: one of the two has to change before the others follow",
                    place.file
                ));
            }
            vec![(*release, "as the toolchain file has it")]
        }
        Some((toolchain, place)) if !is_open(toolchain) => {
            let others = used.iter().filter(|one| !is_of_file(one) && is_to_follow(one, None)).map(|one| &one.place);
            let images = used.iter().filter(|one| is_image_file(&one.place.file)).flat_map(|one| &one.shadowed).map(|(_, place)| place);
            let others = others.chain(images).map(|place| by_hand(sources, place)).collect();
            return Err(format!("`{}` names {}, which the others are to follow{}", place.file, toolchain.shown(), rest(others)));
        }
        _ => releases(&used, least),
    };
    if releases.is_empty() {
        let text = "no file names a release of Rust, so none is proposed: pin one in `rust-toolchain.toml`, and let the others follow it";
        return Err(text.to_owned());
    }
    let file = file.map(|(_, place)| place);
    Ok(releases.into_iter().map(|(release, why)| candidate(sources, &used, file.as_ref(), release, why)).collect())
}

/// Whether a toolchain file leaves open which release it is.
fn is_open(toolchain: &Toolchain) -> bool {
    matches!(toolchain, Toolchain::Major(_)) || *toolchain == Toolchain::Channel("stable".to_owned())
}

/// What is declared and what the dependencies need, where either is known.
fn least(environments: &Environments, need: Option<&Need>) -> Option<RustVersion> {
    let declared =
        environments.claims.iter().filter_map(|claim| if let Says::NeedsRust(version, _) = claim.says { Some(version) } else { None });
    declared.chain(need.map(|need| need.version)).max()
}

/// The releases that are no older than what is needed, the best first, and why each.
fn releases(used: &[Used], least: Option<RustVersion>) -> Vec<(RustVersion, &'static str)> {
    let newest = |is: &dyn Fn(&str) -> bool| {
        used.iter().filter(|one| is(&one.environment) && !one.of_command).filter_map(|one| one.toolchain.release()).max()
    };
    let within = |name: &str| matches!(name, "development" | "ci" | "test");
    let named = [
        (newest(&|name| !within(name)), "as what ships has it"),
        (newest(&|name| name == "development"), "as developers have it"),
        (newest(&|name| name == "ci" || name == "test"), "the newest that CI names"),
        (newest(&|_| true), "the newest that is named"),
    ];
    let is_any_named = named.iter().any(|(release, _)| release.is_some());
    let enough = named.into_iter().filter_map(|(release, why)| Some((release.filter(|release| Some(*release) >= least)?, why)));
    let mut seen = BTreeSet::new();
    let mut found: Vec<_> = enough.filter(|(release, _)| seen.insert((release.major, release.minor))).collect();
    if found.is_empty() && is_any_named {
        found.extend(least.map(|least| (least, "the least that can build it")));
    }
    found
}

/// A release in the toolchain file and in all that is to follow it.
fn candidate(sources: &ClaimSources, used: &[Used], file: Option<&Place>, release: RustVersion, why: &str) -> Candidate {
    let mut to_edit: BTreeSet<(&Place, &Toolchain)> = BTreeSet::new();
    for one in used.iter().filter(|one| is_to_follow(one, Some(release))) {
        let place = one.named_at.as_ref().unwrap_or(&one.place);
        to_edit.insert((place, &one.toolchain));
    }
    for (toolchain, place) in used.iter().filter(|one| is_image_file(&one.place.file)).flat_map(|one| &one.shadowed) {
        to_edit.insert((place, toolchain));
    }
    let mut edits: BTreeMap<&str, BTreeMap<u32, String>> = BTreeMap::new();
    let mut left: BTreeSet<String> = BTreeSet::new();
    for (place, toolchain) in to_edit {
        match edit(sources, place, toolchain, release) {
            Some((at, line)) => {
                edits.entry(file_name(sources, &at.file)).or_default().insert(at.line, line);
            }
            None => {
                left.insert(by_hand(sources, place));
            }
        }
    }
    let mut diff = String::new();
    let mut patched = sources.clone();
    if file.is_none() {
        let text = format!("[toolchain]\nchannel = \"{release}\"\n");
        diff.push_str(&unified::added("rust-toolchain.toml", &text));
        patched.files.push(ClaimFile {
            file: "rust-toolchain.toml".to_owned(),
            environment: "development".to_owned(),
            format: Format::ToolchainFile,
            text,
        });
        patched.files.sort_by(|a, b| a.file.cmp(&b.file));
    }
    for (name, lines) in &edits {
        diff.push_str(&unified::replaced(name, text_of(sources, name), lines));
        for changed in patched.files.iter_mut().filter(|file| file.file == *name) {
            changed.text = unified::with_lines(&changed.text, lines);
        }
    }
    let text = match file {
        Some(place) if diff.is_empty() && left.is_empty() => {
            format!("`{}` names Rust {release}, and nothing that is pinned differs", place.file)
        }
        _ => format!(
            "Rust {release}, {why}, in `{}`, which rustup follows wherever the file is, and in what does not read it{}",
            file.map_or("rust-toolchain.toml", |place| &place.file),
            rest(left)
        ),
    };
    Candidate { release, proposal: Proposal { text, diff }, sources: patched }
}

/// What no edit can do.
fn rest(places: BTreeSet<String>) -> String {
    if places.is_empty() { String::new() } else { format!("; by hand: {}", places.into_iter().collect::<Vec<_>>().join(", ")) }
}

fn by_hand(sources: &ClaimSources, place: &Place) -> String {
    let note = if has_digest(sources, place) { " (its digest goes before its tag)" } else { "" };
    format!("{place}{note}")
}

fn is_of_file(one: &Used) -> bool {
    is_toolchain_file(&one.place.file) || is_toolchain_file(one.named_at.as_ref().map_or("", |place| &place.file))
}

/// What is to be the same: the toolchain file, and what ships. Jobs of CI that name a release test it on purpose.
fn is_to_follow(one: &Used, release: Option<RustVersion>) -> bool {
    let minor = |release: RustVersion| (release.major, release.minor);
    let same = one.toolchain.release().is_some_and(|other| Some(minor(other)) == release.map(minor));
    let is_file = is_of_file(one);
    let ships = !matches!(one.environment.as_str(), "ci" | "test");
    let can_be_told = match &one.toolchain {
        Toolchain::Release(_) => true,
        Toolchain::Major(_) => is_file || is_image_file(&one.place.file),
        Toolchain::Channel(name) => name == "stable" && (is_file || is_image_file(&one.place.file)),
        _ => false,
    };
    !same && can_be_told && !one.of_command && (is_file || ships)
}

/// Whether a line names an image by its digest: what its tag says is then not looked at.
fn has_digest(sources: &ClaimSources, place: &Place) -> bool {
    let line = (place.line as usize).checked_sub(1).and_then(|at| text_of(sources, &place.file).lines().nth(at)).unwrap_or_default();
    is_fixed(line)
}

/// The line that names a toolchain, with the release in it: its own, or that of an argument in the same file. None where a digest holds it.
fn edit(sources: &ClaimSources, place: &Place, old: &Toolchain, release: RustVersion) -> Option<(Place, String)> {
    let text = text_of(sources, &place.file);
    let line = text.lines().nth((place.line as usize).checked_sub(1)?).filter(|line| !is_fixed(line))?;
    if let Some(new) = with_release(line, old, release) {
        return Some((place.clone(), new));
    }
    text.lines().enumerate().find_map(|(at, line)| {
        let (name, _) = line.trim_start().strip_prefix("ARG ")?.split_once('=')?;
        let new = with_release(line, old, release).filter(|new| name.contains("RUST") && !is_fixed(new))?;
        Some((Place { file: place.file.clone(), line: u32::try_from(at + 1).ok()? }, new))
    })
}

fn text_of<'s>(sources: &'s ClaimSources, name: &str) -> &'s str {
    sources.files.iter().find(|file| file.file == name).map_or("", |file| &file.text)
}

fn file_name<'s>(sources: &'s ClaimSources, name: &str) -> &'s str {
    sources.files.iter().find(|file| file.file == name).map_or("", |file| &file.file)
}
