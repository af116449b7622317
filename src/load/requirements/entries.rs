//! The entries of dependency tables, with what they inherit and where they stand.

use std::ops::Range;

use semver::VersionReq;
use toml_edit::Item;

use crate::load::cargo_config::CargoConfig;
use crate::load::index_url;
use crate::load::requirements::text::{self, Entry, ManifestText};
use crate::model::dependencies::CRATES_IO;
use crate::model::problem::{Problem, ProblemKind};
use crate::model::requirement::{GitReference, Requirement, RequirementSource};
use crate::model::workspace::DependencyKind;

/// From this edition on a member may turn off default features that the workspace leaves on.
const MEMBER_MAY_TURN_OFF_DEFAULTS: u16 = 2024;

/// The tables of dependencies, with the spelling that older manifests have.
pub const TABLES: [(DependencyKind, [&str; 2]); 3] = [
    (DependencyKind::Normal, ["dependencies", "dependencies"]),
    (DependencyKind::Dev, ["dev-dependencies", "dev_dependencies"]),
    (DependencyKind::Build, ["build-dependencies", "build_dependencies"]),
];

/// What the entries of one manifest are read with.
#[derive(Clone, Copy, Debug)]
pub struct Reading<'a> {
    /// The manifest.
    pub own: &'a ManifestText,
    /// The root manifest of its workspace, which it inherits from.
    pub root: Option<&'a ManifestText>,
    /// The manifest's edition.
    pub edition: u16,
    /// Where names of registries are looked up.
    pub config: &'a CargoConfig,
}

/// All entries of all dependency tables, in the order of the text.
#[must_use]
pub fn all(reading: Reading<'_>, problems: &mut Vec<Problem>) -> Vec<Requirement> {
    let mut found: Vec<(usize, Requirement)> = Vec::new();
    let mut table = |keys: &[&str], kind, target: Option<&str>| {
        for entry in reading.own.entries(keys) {
            found.extend(requirement(reading, &entry, kind, target, problems).map(|requirement| (entry.start, requirement)));
        }
    };
    for (kind, names) in TABLES {
        table(&[spelling(reading.own, &[], names)], kind, None);
    }
    for platform in reading.own.entries(&["target"]) {
        for (kind, names) in TABLES {
            let name = spelling(reading.own, &["target", platform.key], names);
            table(&["target", platform.key, name], kind, Some(platform.key));
        }
    }
    found.sort_by_key(|(start, _)| *start);
    found.into_iter().map(|(_, requirement)| requirement).collect()
}

/// The newer spelling goes first where both are there.
fn spelling<'a>(own: &ManifestText, above: &[&str], names: [&'a str; 2]) -> &'a str {
    let is_there = |name: &&str| own.at(&[above, &[*name]].concat()).is_some();
    names.into_iter().find(is_there).unwrap_or(names[0])
}

fn requirement(
    reading: Reading<'_>,
    entry: &Entry<'_>,
    kind: DependencyKind,
    target: Option<&str>,
    problems: &mut Vec<Problem>,
) -> Option<Requirement> {
    let own = reading.own;
    let inherited = field(entry.item, &["workspace"]).and_then(Item::as_bool) == Some(true);
    let shared = if inherited {
        let Some(found) = reading.root.and_then(|root| root.entry(&["workspace", "dependencies"], entry.key)) else {
            let message = format!("dependency `{0}` is inherited, but `workspace.dependencies.{0}` is not there", entry.key);
            problems.push(Problem::new(ProblemKind::Manifest, &own.file, own.line(entry.start), message, "repair the dependency's entry"));
            return None;
        };
        Some(found)
    } else {
        None
    };
    let (file, said) = shared.as_ref().and_then(|shared| Some((reading.root?, *shared))).unwrap_or((own, *entry));
    let (text, span) = version(&said);
    let at = file.place(if span.is_empty() { said.start } else { span.start });
    let package = field(said.item, &["package"]).and_then(Item::as_str).unwrap_or(entry.key);
    let default_features = field(entry.item, &["default-features", "default_features"]);
    let mut features = text::texts(field(said.item, &["features"]));
    if inherited {
        features.extend(text::texts(field(entry.item, &["features"])));
    }
    Some(Requirement {
        key: entry.key.to_owned(),
        package: package.to_owned(),
        accepts: accepts(text.as_deref(), entry.key, &at, problems),
        text,
        kind,
        target: target.map(str::to_owned),
        optional: field(entry.item, &["optional"]).and_then(Item::as_bool).unwrap_or(false),
        default_features: defaults(default_features.and_then(Item::as_bool), shared.as_ref(), reading.edition),
        features,
        source: source(said.item, reading.config, &at, problems),
        entry: own.place(entry.start),
        at,
        span,
        default_features_span: default_features.and_then(text::span),
        inherited,
        pinned: pin(own, entry).or_else(|| shared.as_ref().and_then(|shared| pin(file, shared))),
    })
}

/// A field of an entry, where it is a table that has one; the first spelling goes first.
#[must_use]
pub fn field<'a>(item: &'a Item, names: &[&str]) -> Option<&'a Item> {
    let table = item.as_table_like()?;
    names.iter().find_map(|name| table.get(name))
}

/// The version's text and bytes; empty where there is none.
#[must_use]
pub fn version(entry: &Entry<'_>) -> (Option<String>, Range<usize>) {
    let item = if entry.item.is_str() { Some(entry.item) } else { field(entry.item, &["version"]) };
    let text = item.and_then(Item::as_str).map(str::to_owned);
    let span = item.filter(|_| text.is_some()).and_then(text::span).unwrap_or(entry.start..entry.start);
    (text, span)
}

fn accepts(text: Option<&str>, key: &str, at: &crate::model::place::Place, problems: &mut Vec<Problem>) -> VersionReq {
    let Some(text) = text else { return VersionReq::STAR };
    VersionReq::parse(text).unwrap_or_else(|error| {
        let message = format!("`{text}`, asked of dependency `{key}`, is not a version requirement: {error}");
        problems.push(Problem::new(ProblemKind::Manifest, &at.file, at.line, message, "write one such as `1.2`"));
        VersionReq::STAR
    })
}

/// What a member says beside what it inherits (RFC 2906, RFC 3945).
fn defaults(own: Option<bool>, shared: Option<&Entry<'_>>, edition: u16) -> bool {
    let Some(shared) = shared else { return own.unwrap_or(true) };
    let shared = field(shared.item, &["default-features", "default_features"]).and_then(Item::as_bool);
    if edition >= MEMBER_MAY_TURN_OFF_DEFAULTS || own == Some(true) { own.or(shared) } else { shared }.unwrap_or(true)
}

/// Where an entry is to come from.
pub fn source(item: &Item, config: &CargoConfig, at: &crate::model::place::Place, problems: &mut Vec<Problem>) -> RequirementSource {
    let text = |name| field(item, &[name]).and_then(Item::as_str);
    if let Some(url) = text("git") {
        let references = [("branch", GitReference::Branch), ("tag", GitReference::Tag), ("rev", GitReference::Rev)];
        let reference = references.into_iter().find_map(|(key, kind)| Some((kind, text(key)?.to_owned())));
        return RequirementSource::Git { url: url.to_owned(), reference };
    }
    if let Some(path) = text("path") {
        return RequirementSource::Path(path.to_owned());
    }
    if let Some(index) = text("registry-index") {
        return RequirementSource::Registry(index_url::identity(index));
    }
    let Some(name) = text("registry") else { return RequirementSource::Registry(CRATES_IO.to_owned()) };
    if let Some(index) = config.index(name) {
        return RequirementSource::Registry(index_url::identity(&index));
    }
    let message = format!("cargo's configuration has no registry `{name}`");
    problems.push(Problem::new(ProblemKind::Manifest, &at.file, at.line, message, format!("add `registries.{name}.index` to it")));
    RequirementSource::Registry(name.to_owned())
}

/// What a comment `# pin: reason` says, behind the entry or on the line before it.
fn pin(own: &ManifestText, entry: &Entry<'_>) -> Option<String> {
    let first = own.line(entry.start);
    let reason = |comment: &str| {
        let comment = comment.trim_start().trim_start_matches('#').trim_start();
        let said = comment.strip_prefix("pin:").or_else(|| comment.strip_prefix("pinned:"))?;
        Some(said.trim().to_owned())
    };
    let before = first.checked_sub(1).map(|line| own.line_text(line).trim_start()).filter(|line| line.starts_with('#'));
    let end = text::span(entry.item).unwrap_or(version(entry).1).end;
    let rest = own.text.get(end..).and_then(|rest| rest.lines().next()).unwrap_or("");
    before.and_then(reason).or_else(|| reason(rest.split_once('#')?.1))
}
