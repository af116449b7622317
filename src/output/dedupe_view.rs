//! `underpin.deps-dedupe/1`: how old copies go, for programs.

use schemars::JsonSchema;
use serde::Serialize;

use crate::model::remedy::{Edit, Update, Verdict};
use crate::model::standing::{Activity, Duplicate};
use crate::model::upgrade::Conflict;
use crate::output::deps_view::{self, IndexView, name, steps};
use crate::output::remedy_view::{RemedyView, remedy};
use crate::output::survey_view::{ProblemView, problem};
use crate::report::DedupeReport;

/// The version of the format.
pub const SCHEMA: &str = "underpin.deps-dedupe/1";

/// How old copies go.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "underpin.deps-dedupe/1")]
pub struct DedupeView<'a> {
    /// `underpin.deps-dedupe/1`.
    pub schema: &'static str,
    /// The version of underpin.
    pub underpin: &'static str,
    /// What is known of registries.
    pub index: IndexView<'a>,
    /// The package that was named.
    pub package: Option<&'a str>,
    /// How many copies of it the lock has, where one was named.
    pub copies: Option<usize>,
    /// Why cargo cannot resolve the workspace even as it stands.
    pub stuck: Option<&'a str>,
    /// What to do so that all go that are in `goes`.
    pub plan: RemedyView<'a>,
    /// Old copies that go by the plan.
    pub goes: Vec<CopyView<'a>>,
    /// Old copies that can go, but not together with the plan: each with what it takes.
    pub alone: Vec<CopyView<'a>>,
    /// Old copies that requirements would let go, and cargo does not.
    pub refused: Vec<CopyView<'a>>,
    /// Old copies for which somebody else has to act.
    pub stays: Vec<StayView<'a>>,
    /// Old copies that no program has beside the newer one, as one of them is never built, or is built for the host alone: they are in none of the
    /// above unless the package was named.
    pub left_out: Vec<CopyView<'a>>,
    /// Where ways out contradict each other; of each the first was taken.
    pub conflicts: Vec<String>,
    /// Texts of issues for upstream projects, in Markdown, where they were asked for.
    pub issues: &'a [String],
    /// What could not be read.
    pub problems: Vec<ProblemView<'a>>,
}

/// An old copy, and what removes it.
#[derive(Serialize, JsonSchema)]
pub struct CopyView<'a> {
    /// The package.
    pub name: &'a str,
    /// The old version.
    pub old: String,
    /// The newest version in the lock.
    pub new: String,
    /// `real`, `host-target`, `test`, `phantom`.
    pub pair: &'static str,
    /// Which of the two are never built.
    pub never_built: Vec<String>,
    /// `LOCK`, `UPDATE`, `DIRECT`; of what was left out `GIT` and `UPSTREAM` too.
    pub verdict: &'static str,
    /// What it takes by itself, and how sure that is.
    pub alone: RemedyView<'a>,
}

/// An old copy that stays.
#[derive(Serialize, JsonSchema)]
pub struct StayView<'a> {
    /// The package.
    pub name: &'a str,
    /// The old version.
    pub old: String,
    /// The newest version in the lock.
    pub new: String,
    /// `real`, `host-target`, `test`, `phantom`.
    pub pair: &'static str,
    /// `GIT`, `UPSTREAM`.
    pub verdict: &'static str,
    /// Why it is not known better; none where it is known.
    pub reason: Option<&'a str>,
    /// Who has to act: names and versions.
    pub waits_for: Vec<&'a str>,
    /// Who holds it: ways from a member.
    pub chains: Vec<Vec<String>>,
}

/// How old copies go, for programs.
#[must_use]
pub fn dedupe(report: &DedupeReport) -> DedupeView<'_> {
    let locked = report.basis.dependencies.lock.iter().flat_map(|lock| &lock.packages);
    let copies = report.package.as_ref().map(|package| locked.filter(|locked| locked.name == *package).count());
    let all = |numbers: &[u32]| numbers.iter().filter_map(|&number| copy(report, number)).collect();
    DedupeView {
        schema: SCHEMA,
        underpin: env!("CARGO_PKG_VERSION"),
        index: deps_view::index(&report.basis.dependencies),
        package: report.package.as_deref(),
        copies,
        stuck: report.basis.stuck.as_deref(),
        plan: remedy(&report.basis.manifests, &report.plan.remedy, &report.status),
        goes: all(&report.plan.goes),
        alone: all(&report.alone),
        refused: all(&report.refused),
        stays: report.plan.stays.iter().filter_map(|(number, by)| stay(report, *number, by)).collect(),
        left_out: all(&report.plan.left_out),
        conflicts: report.plan.conflicts.iter().map(conflict).collect(),
        issues: &report.issues,
        problems: report.basis.problems.iter().map(problem).collect(),
    }
}

fn duplicate(report: &DedupeReport, number: u32) -> Option<&Duplicate> {
    report.assessment.duplicates.get(number as usize)
}

/// Name, old and new version.
fn named<'a>(report: &'a DedupeReport, one: &Duplicate) -> Option<(&'a str, String, String)> {
    let packages = &report.basis.dependencies.lock.as_ref()?.packages;
    let (old, new) = (packages.get(one.old as usize)?, packages.get(one.new as usize)?);
    Some((&old.name, old.version.to_string(), new.version.to_string()))
}

fn copy(report: &DedupeReport, number: u32) -> Option<CopyView<'_>> {
    let one = duplicate(report, number)?;
    let (name, old, new) = named(report, one)?;
    let alone = remedy(&report.basis.manifests, &one.remedy, &one.status);
    let is_phantom =
        |package: u32| report.assessment.packages.get(package as usize).is_some_and(|standing| standing.activity == Activity::Phantom);
    let sides = [(one.old, &old), (one.new, &new)];
    let never_built = sides.into_iter().filter(|(package, _)| is_phantom(*package)).map(|(_, version)| version.clone()).collect();
    Some(CopyView { name, old, new, pair: deps_view::pair(one.pair), never_built, verdict: one.verdict.word(), alone })
}

fn stay<'a>(report: &'a DedupeReport, number: u32, by: &'a [String]) -> Option<StayView<'a>> {
    let one = duplicate(report, number)?;
    let (package, old, new) = named(report, one)?;
    let reason = if one.verdict >= Verdict::Git { None } else { one.status.reason() };
    let dependencies = &report.basis.dependencies;
    Some(StayView {
        name: package,
        old,
        new,
        pair: deps_view::pair(one.pair),
        verdict: one.verdict.word(),
        reason,
        waits_for: by.iter().map(String::as_str).filter(|by| *by != name(dependencies, one.old)).collect(),
        chains: one.chains.iter().map(|chain| steps(dependencies, chain)).collect(),
    })
}

fn conflict(conflict: &Conflict) -> String {
    let wants = |edit: &Edit| format!("`{} {}`", edit.package, edit.new);
    match conflict {
        Conflict::Edits(taken, other) => format!("{}: {} was taken, another copy wants {}", taken.place, wants(taken), wants(other)),
        Conflict::Updates(taken, other) => {
            format!("`{}` was taken, another copy wants `{}`", Update::command(taken), Update::command(other))
        }
    }
}
