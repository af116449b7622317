//! `underpin.deps-diff/1`: what differs between two locks, for programs.

use schemars::JsonSchema;
use semver::Version;
use serde::Serialize;

use crate::model::lock::LockedSource;
use crate::model::lock_diff::Repointed;
use crate::model::remedy::{Status, Update};
use crate::output::survey_view::{ProblemView, problem};
use crate::report::LockDiffReport;

/// The version of the format.
pub const SCHEMA: &str = "underpin.deps-diff/1";

/// What differs between two locks. All lists are sorted by name, version.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "underpin.deps-diff/1")]
pub struct LockDiffView<'a> {
    /// `underpin.deps-diff/1`.
    pub schema: &'static str,
    /// The version of underpin.
    pub underpin: &'static str,
    /// The older one: a file, or a revision.
    pub before: &'a str,
    /// The newer one.
    pub after: &'a str,
    /// Releases whose checksum is another although version and source are the same: an alarm.
    pub altered: Vec<AlteredView<'a>>,
    /// Dependencies that take an older copy although nothing asks for it.
    pub repointed: Vec<RepointedView<'a>>,
    /// Packages that come from elsewhere.
    pub resourced: Vec<ResourcedView<'a>>,
    /// Packages that are there in more buckets than before.
    pub duplicated: Vec<DuplicatedView<'a>>,
    /// Packages that are newer.
    pub up: Vec<MovedView<'a>>,
    /// Packages that are older.
    pub down: Vec<MovedView<'a>>,
    /// Packages that were not there.
    pub added: Vec<PackageView<'a>>,
    /// Packages that are there no more.
    pub removed: Vec<PackageView<'a>>,
    /// What could not be read.
    pub problems: Vec<ProblemView<'a>>,
}

/// A release that is not what it was.
#[derive(Serialize, JsonSchema)]
pub struct AlteredView<'a> {
    /// Its name.
    pub name: &'a str,
    /// Its version.
    pub version: String,
    /// The older checksum.
    pub from: &'a str,
    /// The newer one.
    pub to: &'a str,
}

/// A dependency that takes an older copy.
#[derive(Serialize, JsonSchema)]
pub struct RepointedView<'a> {
    /// Whose dependency.
    pub package: &'a str,
    /// Its version.
    pub version: String,
    /// What it depends on.
    pub requires: &'a str,
    /// The copy that it took.
    pub from: String,
    /// The copy that it takes.
    pub to: String,
    /// Whether it takes the newer one as well.
    pub takes_both: bool,
    /// Whether a copy as new as the one that it took is still there.
    pub newer_is_there: bool,
    /// The requirement that allows it; none where it is not known.
    pub allowed_by: Option<&'a str>,
    /// What turns it back; none where nothing was found, or where it is not the lock of the work tree.
    pub fix: Option<FixView<'a>>,
}

/// What turns a dependency back.
#[derive(Serialize, JsonSchema)]
pub struct FixView<'a> {
    /// What to run.
    pub command: String,
    /// `verified` or `likely`.
    pub status: &'static str,
    /// Why it is not verified.
    pub reason: Option<&'a str>,
}

/// A package that comes from elsewhere.
#[derive(Serialize, JsonSchema)]
pub struct ResourcedView<'a> {
    /// Its name.
    pub name: &'a str,
    /// Its version in the newer lock.
    pub version: String,
    /// Where it came from.
    pub from: String,
    /// Where it comes from.
    pub to: String,
}

/// A package that is there in more buckets than before.
#[derive(Serialize, JsonSchema)]
pub struct DuplicatedView<'a> {
    /// Its name.
    pub name: &'a str,
    /// All versions in the newer lock.
    pub versions: Vec<String>,
    /// Those of them that are new.
    pub new: Vec<String>,
}

/// A package whose version is another.
#[derive(Serialize, JsonSchema)]
pub struct MovedView<'a> {
    /// Its name.
    pub name: &'a str,
    /// The older lock's version.
    pub from: String,
    /// The newer lock's version.
    pub to: String,
}

/// A package.
#[derive(Serialize, JsonSchema)]
pub struct PackageView<'a> {
    /// Its name.
    pub name: &'a str,
    /// Its version.
    pub version: String,
}

/// What differs, for programs.
#[must_use]
pub fn lock_diff(report: &LockDiffReport) -> LockDiffView<'_> {
    let diff = &report.diff;
    let moved = |is_up: bool| {
        let some = diff.moved.iter().filter(move |moved| (moved.to > moved.from) == is_up);
        some.map(|moved| MovedView { name: &moved.name, from: moved.from.to_string(), to: moved.to.to_string() }).collect()
    };
    let altered = diff.altered.iter();
    let resourced = diff.resourced.iter();
    LockDiffView {
        schema: SCHEMA,
        underpin: env!("CARGO_PKG_VERSION"),
        before: &report.before,
        after: &report.after,
        altered: altered
            .map(|one| AlteredView { name: &one.name, version: one.version.to_string(), from: &one.from, to: &one.to })
            .collect(),
        repointed: diff.repointed.iter().zip(&report.fixes).map(|(one, fix)| repointed(one, fix.as_ref())).collect(),
        resourced: resourced
            .map(|one| ResourcedView { name: &one.name, version: one.version.to_string(), from: source(&one.from), to: source(&one.to) })
            .collect(),
        duplicated: diff
            .duplicated
            .iter()
            .map(|one| DuplicatedView { name: &one.name, versions: texts(&one.versions), new: texts(&one.new) })
            .collect(),
        up: moved(true),
        down: moved(false),
        added: packages(&diff.added),
        removed: packages(&diff.removed),
        problems: report.problems.iter().map(problem).collect(),
    }
}

fn texts(versions: &[Version]) -> Vec<String> {
    versions.iter().map(ToString::to_string).collect()
}

fn packages(list: &[(String, Version)]) -> Vec<PackageView<'_>> {
    list.iter().map(|(name, version)| PackageView { name, version: version.to_string() }).collect()
}

fn repointed<'a>(one: &'a Repointed, fix: Option<&'a (Update, Status)>) -> RepointedView<'a> {
    RepointedView {
        package: &one.package,
        version: one.version.to_string(),
        requires: &one.requires,
        from: one.from.to_string(),
        to: one.to.to_string(),
        takes_both: one.takes_both,
        newer_is_there: one.newer_is_there,
        allowed_by: one.allowed_by.as_deref(),
        fix: fix.map(|(update, status)| FixView { command: update.command(), status: status.word(), reason: status.reason() }),
    }
}

fn source(source: &LockedSource) -> String {
    match source {
        LockedSource::Path => "path".to_owned(),
        LockedSource::Registry(url) => format!("registry {url}"),
        LockedSource::Git { url, reference, commit } => {
            let reference = if reference.is_empty() { String::new() } else { format!("?{reference}") };
            let commit: String = commit.chars().take(12).collect();
            format!("git {url}{reference}#{commit}")
        }
    }
}
