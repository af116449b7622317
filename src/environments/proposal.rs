//! One source of truth for the toolchain: `rust-toolchain.toml`, which rustup follows wherever the file is, and the same release in files
//! that do not read it.
//!
//! The release is one that stands in the files already: what the toolchain file pins, else what ships is built with, else what developers or
//! CI pin; and no older than what is needed. Where none stands there, none is chosen.

use std::collections::{BTreeMap, BTreeSet};

use crate::environments::effective::{self, Used, is_toolchain_file};
use crate::environments::unified;
use crate::model::claim::{Says, Toolchain};
use crate::model::environment::{ClaimSources, Environments, Need, Proposal};
use crate::model::place::Place;
use crate::model::rust_version::RustVersion;

/// What one source of truth would be, and what it changes.
#[must_use]
pub fn propose(environments: &Environments, sources: &ClaimSources, need: Option<&Need>) -> Proposal {
    let used: Vec<Used> = effective::used(environments).into_iter().filter(|used| !used.idle).collect();
    let file = effective::toolchain_file(environments);
    let Some((release, why)) = chosen(environments, &used, need) else {
        let text = "no file names a release of Rust, so none is proposed: pin one in `rust-toolchain.toml`, and let the others follow it";
        return Proposal { text: text.to_owned(), diff: String::new() };
    };
    let mut to_edit: BTreeSet<(&Place, &Toolchain)> = BTreeSet::new();
    for one in used.iter().filter(|one| is_to_follow(one, release)) {
        let place = one.named_at.as_ref().unwrap_or(&one.place);
        to_edit.insert((place, &one.toolchain));
    }
    for (toolchain, place) in used.iter().filter(|one| effective::is_image_file(&one.place.file)).flat_map(|one| &one.shadowed) {
        to_edit.insert((place, toolchain));
    }
    let mut edits: BTreeMap<&str, BTreeMap<u32, String>> = BTreeMap::new();
    let mut by_hand: BTreeSet<String> = BTreeSet::new();
    for (place, toolchain) in to_edit {
        match edit(sources, place, toolchain, release) {
            Some((at, line)) => {
                edits.entry(file_name(sources, &at.file)).or_default().insert(at.line, line);
            }
            None if has_digest(sources, place) => {
                by_hand.insert(format!("{place} (its digest goes before its tag)"));
            }
            None => {
                by_hand.insert(place.to_string());
            }
        }
    }
    let mut diff = String::new();
    if file.is_none() {
        diff.push_str(&unified::added("rust-toolchain.toml", &format!("[toolchain]\nchannel = \"{release}\"\n")));
    }
    for (name, lines) in &edits {
        diff.push_str(&unified::replaced(name, text_of(sources, name), lines));
    }
    let rest =
        if by_hand.is_empty() { String::new() } else { format!("; by hand: {}", by_hand.into_iter().collect::<Vec<_>>().join(", ")) };
    let text = match &file {
        Some((_, place)) if diff.is_empty() && rest.is_empty() => {
            format!("`{}` names Rust {release}, and nothing that is pinned differs", place.file)
        }
        _ => format!(
            "Rust {release}, {why}, in `rust-toolchain.toml`, which rustup follows wherever the file is, and in what does not read it{rest}"
        ),
    };
    Proposal { text, diff }
}

/// The release, and why this one.
fn chosen(environments: &Environments, used: &[Used], need: Option<&Need>) -> Option<(RustVersion, &'static str)> {
    let of_file = effective::toolchain_file(environments).and_then(|(toolchain, _)| toolchain.release());
    let in_environment = |is: &dyn Fn(&str) -> bool| {
        used.iter().filter(|one| is(&one.environment) && !one.of_command).filter_map(|one| one.toolchain.release()).max()
    };
    let within = |name: &str| matches!(name, "development" | "ci" | "test");
    let found = of_file
        .map(|release| (release, "as the toolchain file has it"))
        .or_else(|| Some((in_environment(&|name| !within(name))?, "as what ships has it")))
        .or_else(|| Some((in_environment(&|name| name == "development")?, "as developers have it")))
        .or_else(|| Some((in_environment(&|name| name == "ci" || name == "test")?, "the newest that CI names")));
    let (release, why) = found?;
    let declared =
        environments.claims.iter().filter_map(|claim| if let Says::NeedsRust(version, _) = claim.says { Some(version) } else { None });
    let least = declared.chain(need.map(|need| need.version)).max().unwrap_or(release);
    Some(if least > release { (least, "the least that can build it") } else { (release, why) })
}

/// What is to be the same: the toolchain file, and what ships. Jobs of CI that name a release test it on purpose.
fn is_to_follow(one: &Used, release: RustVersion) -> bool {
    let same = one.toolchain.release().is_some_and(|other| (other.major, other.minor) == (release.major, release.minor));
    let is_file = is_toolchain_file(&one.place.file) || is_toolchain_file(one.named_at.as_ref().map_or("", |place| &place.file));
    let ships = !matches!(one.environment.as_str(), "ci" | "test");
    let can_be_told = match &one.toolchain {
        Toolchain::Release(_) => true,
        Toolchain::Major(_) => effective::is_image_file(&one.place.file),
        Toolchain::Channel(name) => name == "stable" && (is_file || effective::is_image_file(&one.place.file)),
        _ => false,
    };
    !same && can_be_told && !one.of_command && (is_file || ships)
}

/// Whether a line names an image by its digest: what its tag says is then not looked at.
fn has_digest(sources: &ClaimSources, place: &Place) -> bool {
    let line = (place.line as usize).checked_sub(1).and_then(|at| text_of(sources, &place.file).lines().nth(at)).unwrap_or_default();
    is_fixed(line)
}

/// `rust:1.85@sha256:…`, `rust:1.85@${DIGEST}`; not the revision in `uses: dtolnay/rust-toolchain@1.85`.
fn is_fixed(line: &str) -> bool {
    line.contains("@sha256:") || line.contains("@sha512:") || line.contains("@$")
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

/// A line with the release in place of the old one.
fn with_release(line: &str, old: &Toolchain, release: RustVersion) -> Option<String> {
    let release = release.to_string();
    match old {
        Toolchain::Release(_) | Toolchain::Major(_) => {
            let is_old = |token: &str| crate::environments::toolchain::version(token).as_ref() == Some(old);
            let (start, end) = tokens(line).find(|(start, end)| line.get(*start..*end).is_some_and(is_old))?;
            Some(format!("{}{release}{}", line.get(..start)?, line.get(end..)?))
        }
        Toolchain::Channel(name) if name == "stable" => of_stable(line, &release),
        _ => None,
    }
}

/// `channel = "stable"`, `rust`, `rust:latest`, `rust:slim-bookworm`.
fn of_stable(line: &str, release: &str) -> Option<String> {
    if let Some(at) = line.find("\"stable\"") {
        return Some(format!("{}\"{release}\"{}", line.get(..at)?, line.get(at + "\"stable\"".len()..)?));
    }
    if line.trim() == "stable" {
        return Some(release.to_owned());
    }
    let reference =
        line.split_whitespace().find(|word| word.split([':', '@']).next().is_some_and(|name| name == "rust" || name.ends_with("/rust")))?;
    let new = match reference.split_once(':') {
        _ if reference.contains('@') => return None,
        None => format!("{reference}:{release}"),
        Some((name, "latest")) => format!("{name}:{release}"),
        Some((name, tag)) => format!("{name}:{release}-{tag}"),
    };
    Some(line.replacen(reference, &new, 1))
}

/// The places of numbers with dots that stand alone: `1.85.0` in `rust:1.85.0-slim`, none in `alpine3.22`.
fn tokens(line: &str) -> impl Iterator<Item = (usize, usize)> {
    let is_part = |byte: u8| byte.is_ascii_digit() || byte == b'.';
    let bytes = line.as_bytes();
    let start = move |at: usize| {
        bytes.get(at).is_some_and(u8::is_ascii_digit)
            && (at == 0 || bytes.get(at - 1).is_some_and(|before| !is_part(*before) && !before.is_ascii_alphabetic()))
    };
    (0..bytes.len()).filter(move |at| start(*at)).map(move |at| (at, at + bytes.iter().skip(at).take_while(|byte| is_part(**byte)).count()))
}

fn text_of<'s>(sources: &'s ClaimSources, name: &str) -> &'s str {
    sources.files.iter().find(|file| file.file == name).map_or("", |file| &file.text)
}

fn file_name<'s>(sources: &'s ClaimSources, name: &str) -> &'s str {
    sources.files.iter().find(|file| file.file == name).map_or("", |file| &file.file)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::environments::toolchain::named;

    #[test]
    fn a_release_takes_the_place_of_another() {
        let release = RustVersion::parse("1.90").unwrap();
        let new = |line, old| with_release(line, &named(old), release);
        assert_eq!(new("FROM rust:1.79-alpine3.22 AS b", "1.79"), Some("FROM rust:1.90-alpine3.22 AS b".into()));
        assert_eq!(new("FROM rust:1.79.0-slim", "1.79"), Some("FROM rust:1.90-slim".into()));
        assert_eq!(new("FROM rust:1-slim", "1"), Some("FROM rust:1.90-slim".into()));
        assert_eq!(new("FROM --platform=$P rust:slim AS x", "stable"), Some("FROM --platform=$P rust:1.90-slim AS x".into()));
        assert_eq!(new("FROM rust AS x", "stable"), Some("FROM rust:1.90 AS x".into()));
        assert_eq!(new("FROM rust:latest", "stable"), Some("FROM rust:1.90".into()));
        assert_eq!(new("channel = \"stable\"", "stable"), Some("channel = \"1.90\"".into()));
        assert_eq!(new("FROM rust:${V}", "1.79"), None);
    }
}
