//! `underpin.deps-upgrade/1`: the steps to newer releases, for programs.

use schemars::JsonSchema;
use serde::Serialize;

use crate::model::lock_diff::LockDiff;
use crate::model::remedy::Edit;
use crate::model::upgrade::UpgradeStep;
use crate::output::deps_view::{self, IndexView};
use crate::output::patch::patch_after;
use crate::output::remedy_view::{RemedyView, remedy};
use crate::output::survey_view::{ProblemView, problem};
use crate::report::UpgradeReport;

/// The version of the format.
pub const SCHEMA: &str = "underpin.deps-upgrade/1";

/// The steps to newer releases.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "underpin.deps-upgrade/1")]
pub struct UpgradeView<'a> {
    /// `underpin.deps-upgrade/1`.
    pub schema: &'static str,
    /// The version of underpin.
    pub underpin: &'static str,
    /// What is known of registries.
    pub index: IndexView<'a>,
    /// What was named; empty for all that members ask for.
    pub packages: &'a [String],
    /// Why cargo cannot resolve the workspace even as it stands.
    pub stuck: Option<&'a str>,
    /// The steps, in order.
    pub steps: Vec<StepView<'a>>,
    /// What was wanted and cannot be reached.
    pub held: Vec<HeldView<'a>>,
    /// What could not be read.
    pub problems: Vec<ProblemView<'a>>,
}

/// A step.
#[derive(Serialize, JsonSchema)]
pub struct StepView<'a> {
    /// One-based.
    pub number: usize,
    /// Who moves.
    pub packages: Vec<MovedView<'a>>,
    /// `LOCK`, `UPDATE`: the lock alone changes; `DIRECT`: manifests too.
    pub verdict: &'static str,
    /// What to do, and how sure it is that it resolves: alone, or after the steps in `after`. Its diff fits after all steps before it.
    pub remedy: RemedyView<'a>,
    /// How many manifests it edits.
    pub manifests: u32,
    /// References in code to what moves; none where code was not read.
    pub references: Option<u32>,
    /// Why several packages move at once.
    pub together: Option<&'a str>,
    /// Steps that come before it because it needs them: their numbers.
    pub after: Vec<u32>,
    /// Packages that the lock has in one bucket more after it: `http 0.2.9, 1.0.0`.
    pub new_duplicates: Vec<String>,
    /// Packages that come into the lock with it.
    pub added: Vec<String>,
    /// Packages that leave the lock with it.
    pub removed: Vec<String>,
}

/// A package that moves.
#[derive(Serialize, JsonSchema)]
pub struct MovedView<'a> {
    /// Its name.
    pub package: &'a str,
    /// What is locked.
    pub from: Option<String>,
    /// What it moves to.
    pub to: String,
}

/// A package that cannot be had newer.
#[derive(Serialize, JsonSchema)]
pub struct HeldView<'a> {
    /// Its name.
    pub package: &'a str,
    /// Why.
    pub reason: &'a str,
}

/// The steps to newer releases, for programs.
#[must_use]
pub fn upgrade(report: &UpgradeReport) -> UpgradeView<'_> {
    let changes = report.changes.iter().map(Option::as_ref);
    let steps = report.plan.steps.iter().zip(changes).enumerate();
    UpgradeView {
        schema: SCHEMA,
        underpin: env!("CARGO_PKG_VERSION"),
        index: deps_view::index(&report.basis.dependencies),
        packages: &report.packages,
        stuck: report.basis.stuck.as_deref(),
        steps: steps.map(|(at, (one, change))| step(report, at + 1, one, change)).collect(),
        held: report.plan.held.iter().map(|held| HeldView { package: &held.package, reason: &held.reason }).collect(),
        problems: report.basis.problems.iter().map(problem).collect(),
    }
}

fn step<'a>(report: &'a UpgradeReport, number: usize, step: &'a UpgradeStep, change: Option<&LockDiff>) -> StepView<'a> {
    let moved = step.packages.iter().map(|moved| MovedView {
        package: &moved.package,
        from: moved.from.as_ref().map(ToString::to_string),
        to: moved.to.to_string(),
    });
    let named = |list: &[(String, semver::Version)]| list.iter().map(|(name, version)| format!("{name} {version}")).collect();
    let duplicated = change.map(|change| change.duplicated.as_slice()).unwrap_or_default().iter().map(|one| {
        let versions: Vec<String> = one.versions.iter().map(ToString::to_string).collect();
        format!("{} {}", one.name, versions.join(", "))
    });
    let steps_before = report.plan.steps.iter().take(number - 1);
    let before: Vec<&Edit> = steps_before.flat_map(|step| &step.remedy.edits).collect();
    let patch = patch_after(&report.basis.manifests, &before, &step.remedy.edits);
    StepView {
        number,
        packages: moved.collect(),
        verdict: step.verdict.word(),
        remedy: RemedyView { patch, ..remedy(&report.basis.manifests, &step.remedy, &step.status) },
        manifests: step.manifests,
        references: step.references,
        together: step.together.as_deref(),
        after: step.after.iter().map(|before| before + 1).collect(),
        new_duplicates: duplicated.collect(),
        added: change.map(|change| named(&change.added)).unwrap_or_default(),
        removed: change.map(|change| named(&change.removed)).unwrap_or_default(),
    }
}
