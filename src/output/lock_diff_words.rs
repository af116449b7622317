//! What differs between two locks in words, one line a thing, the gravest first.

use crate::model::lock::LockedSource;
use crate::model::lock_diff::LockDiff;

/// Lines of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// What they have in common.
    pub title: &'static str,
    /// The lines.
    pub lines: Vec<String>,
}

/// What differs, by kind; kinds of which there is nothing are left out. `Altered` comes first: it should never be.
#[must_use]
pub fn sections(diff: &LockDiff) -> Vec<Section> {
    let (older, newer): (Vec<_>, Vec<_>) = diff.moved.iter().partition(|moved| moved.to < moved.from);
    let moved = |moved: &crate::model::lock_diff::Moved| format!("{} {} → {}", moved.name, moved.from, moved.to);
    let named = |(name, version): &(String, semver::Version)| format!("{name} {version}");
    let all = [
        (
            "the same release with another checksum",
            diff.altered.iter().map(|one| format!("{} {}: {} → {}", one.name, one.version, start(&one.from), start(&one.to))).collect(),
        ),
        (
            "another source",
            diff.resourced.iter().map(|one| format!("{} {}: {} → {}", one.name, one.version, source(&one.from), source(&one.to))).collect(),
        ),
        ("takes an older copy", diff.repointed.iter().map(repointed).collect()),
        ("older", older.into_iter().map(moved).collect()),
        ("newer", newer.into_iter().map(moved).collect()),
        ("more copies", diff.duplicated.iter().map(|one| format!("{}: {}", one.name, joined(&one.versions))).collect()),
        ("only in the first", diff.removed.iter().map(named).collect()),
        ("only in the second", diff.added.iter().map(named).collect()),
    ];
    all.into_iter().map(|(title, lines): (_, Vec<String>)| Section { title, lines }).filter(|section| !section.lines.is_empty()).collect()
}

fn repointed(one: &crate::model::lock_diff::Repointed) -> String {
    let allowed = one.allowed_by.as_ref().map(|text| format!(", which `{text}` allows")).unwrap_or_default();
    format!("{} {} → {} {} instead of {}{allowed}", one.package, one.version, one.requires, one.to, one.from)
}

fn joined(versions: &[semver::Version]) -> String {
    versions.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

fn start(checksum: &str) -> String {
    checksum.chars().take(8).collect()
}

fn source(source: &LockedSource) -> String {
    match source {
        LockedSource::Path => "a path".to_owned(),
        LockedSource::Registry(index) => index.clone(),
        LockedSource::Git { url, commit, .. } => format!("{url} at {}", start(commit)),
    }
}
