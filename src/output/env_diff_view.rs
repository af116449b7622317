//! `underpin.env-diff/1`: what differs between the locks of environments, for programs.

use schemars::JsonSchema;
use serde::Serialize;

use crate::model::lock_diff::{LockDiff, Repointed};
use crate::report::EnvironmentDiffReport;

/// The version of the format.
pub const SCHEMA: &str = "underpin.env-diff/1";

/// A comparison.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "underpin.env-diff/1")]
pub struct EnvDiffView<'a> {
    /// `underpin.env-diff/1`.
    pub schema: &'static str,
    /// The version of underpin.
    pub underpin: &'static str,
    /// What is compared.
    pub environments: Vec<SideView<'a>>,
    /// Each with each, in the order of `environments`.
    pub pairs: Vec<PairView<'a>>,
    /// What could not be read: sentences.
    pub problems: Vec<String>,
}

/// A side.
#[derive(Serialize, JsonSchema)]
pub struct SideView<'a> {
    /// The environment.
    pub name: &'a str,
    /// The file.
    pub file: &'a str,
    /// `lock` or `sbom`.
    pub kind: &'static str,
    /// How many packages it has.
    pub packages: usize,
}

/// A pair.
#[derive(Serialize, JsonSchema)]
pub struct PairView<'a> {
    /// The first environment.
    pub first: &'a str,
    /// The second one.
    pub second: &'a str,
    /// Packages whose version is another.
    pub moved: Vec<MovedView<'a>>,
    /// Packages that come from elsewhere; empty where one side is an SBOM.
    pub resourced: Vec<ChangedView<'a>>,
    /// Releases that have another checksum.
    pub altered: Vec<ChangedView<'a>>,
    /// Packages that only the first has.
    pub removed: Vec<PackageView<'a>>,
    /// Packages that only the second has.
    pub added: Vec<PackageView<'a>>,
    /// Dependencies that take an older copy in the second, although nothing asks for that.
    pub repointed: Vec<RepointedView<'a>>,
    /// Packages that are there in more buckets in the second.
    pub duplicated: Vec<DuplicatedView<'a>>,
}

/// A package whose version is another.
#[derive(Serialize, JsonSchema)]
pub struct MovedView<'a> {
    /// Its name.
    pub name: &'a str,
    /// In the first.
    pub from: String,
    /// In the second.
    pub to: String,
}

/// A package of which something is another.
#[derive(Serialize, JsonSchema)]
pub struct ChangedView<'a> {
    /// Its name.
    pub name: &'a str,
    /// Its version.
    pub version: String,
    /// In the first.
    pub from: String,
    /// In the second.
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

/// A dependency that takes an older copy.
#[derive(Serialize, JsonSchema)]
pub struct RepointedView<'a> {
    /// Whose dependency.
    pub package: &'a str,
    /// Its version.
    pub version: String,
    /// What it depends on.
    pub requires: &'a str,
    /// The copy that it takes in the first.
    pub from: String,
    /// The copy that it takes in the second.
    pub to: String,
}

/// A package with more copies.
#[derive(Serialize, JsonSchema)]
pub struct DuplicatedView<'a> {
    /// Its name.
    pub name: &'a str,
    /// All versions in the second.
    pub versions: Vec<String>,
}

/// The comparison, as programs read it.
#[must_use]
pub fn comparison(report: &EnvironmentDiffReport) -> EnvDiffView<'_> {
    let side = |is_sbom: bool| if is_sbom { "sbom" } else { "lock" };
    EnvDiffView {
        schema: SCHEMA,
        underpin: env!("CARGO_PKG_VERSION"),
        environments: report
            .sides
            .iter()
            .map(|one| SideView { name: &one.name, file: &one.file, kind: side(one.is_sbom), packages: one.packages })
            .collect(),
        pairs: report.pairs.iter().map(|pair| of_pair(&pair.first, &pair.second, &pair.diff)).collect(),
        problems: report.problems.iter().map(|problem| format!("{}: {}", problem.file, problem.message)).collect(),
    }
}

fn of_pair<'a>(first: &'a str, second: &'a str, diff: &'a LockDiff) -> PairView<'a> {
    let package = |(name, version): &'a (String, semver::Version)| PackageView { name, version: version.to_string() };
    let repointed = |one: &'a Repointed| RepointedView {
        package: &one.package,
        version: one.version.to_string(),
        requires: &one.requires,
        from: one.from.to_string(),
        to: one.to.to_string(),
    };
    PairView {
        first,
        second,
        moved: diff.moved.iter().map(|one| MovedView { name: &one.name, from: one.from.to_string(), to: one.to.to_string() }).collect(),
        resourced: diff
            .resourced
            .iter()
            .map(|one| ChangedView {
                name: &one.name,
                version: one.version.to_string(),
                from: one.from.word().to_owned(),
                to: one.to.word().to_owned(),
            })
            .collect(),
        altered: diff
            .altered
            .iter()
            .map(|one| ChangedView { name: &one.name, version: one.version.to_string(), from: one.from.clone(), to: one.to.clone() })
            .collect(),
        removed: diff.removed.iter().map(package).collect(),
        added: diff.added.iter().map(package).collect(),
        repointed: diff.repointed.iter().map(repointed).collect(),
        duplicated: diff
            .duplicated
            .iter()
            .map(|one| DuplicatedView { name: &one.name, versions: one.versions.iter().map(ToString::to_string).collect() })
            .collect(),
    }
}
