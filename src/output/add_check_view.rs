//! `underpin.deps-add-check/1`: what a new dependency brings with it, for programs.

use schemars::JsonSchema;
use serde::Serialize;

use crate::model::add_check::RustRaise;
use crate::output::deps_view::{self, IndexView};
use crate::output::premise_view::{self, LineView};
use crate::output::survey_view::{ProblemView, problem};
use crate::report::AddCheckReport;

/// The version of the format.
pub const SCHEMA: &str = "underpin.deps-add-check/1";

/// What a new dependency brings with it.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "underpin.deps-add-check/1")]
pub struct AddCheckView<'a> {
    /// `underpin.deps-add-check/1`.
    pub schema: &'static str,
    /// The version of underpin.
    pub underpin: &'static str,
    /// What is known of registries.
    pub index: IndexView<'a>,
    /// The crate.
    pub package: &'a str,
    /// The requirement.
    pub req: String,
    /// The member that is to have it.
    pub member: &'a str,
    /// The release that is taken; none where there is no lock with it.
    pub taken: Option<String>,
    /// `verified` (cargo made the lock), `likely` (it did, but did not know of all crates), `unknown` (there is none).
    pub status: &'static str,
    /// Why it is not verified.
    pub reason: Option<String>,
    /// Why there is no lock with it: facts that cannot all hold; empty where there is one, or it is not known.
    pub lines: Vec<LineView>,
    /// Packages that the lock has then and has not now.
    pub added: Vec<String>,
    /// Packages that go to another version: `a 1.0.0 → 1.1.0`.
    pub moved: Vec<String>,
    /// Packages that are there in one bucket more than now: `syn 1.0.109, 2.0.117`.
    pub new_duplicates: Vec<String>,
    /// More Rust is needed than now; none where it is not.
    pub rust: Option<RustView>,
    /// Native libraries that two packages would link.
    pub links: Vec<String>,
    /// Features that nobody has asked for yet, of packages that are there already: `tokio 1.40.0: fs, net`.
    pub features: Vec<String>,
    /// Releases of the same crate in the lock, which would cost nothing.
    pub alternatives: Vec<String>,
    /// What to run to add it.
    pub command: String,
    /// Why cargo cannot resolve the workspace even as it stands.
    pub stuck: Option<&'a str>,
    /// What could not be read.
    pub problems: Vec<ProblemView<'a>>,
}

/// More Rust is needed.
#[derive(Serialize, JsonSchema)]
pub struct RustView {
    /// What was needed.
    pub from: Option<String>,
    /// What is needed.
    pub to: String,
    /// The least that a member says it needs.
    pub declared: Option<String>,
    /// Who needs it.
    pub because: Vec<String>,
}

/// What comes with it, for programs.
#[must_use]
pub fn add_check(report: &AddCheckReport) -> AddCheckView<'_> {
    let AddCheckReport { basis, member, addition, check, explained } = report;
    let (status, reason) = match (&check.refused, check.missing.as_slice()) {
        (Some(reason), _) => ("unknown", Some(reason.clone())),
        (None, []) => ("verified", None),
        (None, missing) => ("likely", Some(format!("nothing is known of `{}`, which cargo may take", missing.join("`, `")))),
    };
    let duplicated = check.diff.duplicated.iter().map(|one| {
        let versions: Vec<String> = one.versions.iter().map(ToString::to_string).collect();
        format!("{} {}", one.name, versions.join(", "))
    });
    AddCheckView {
        schema: SCHEMA,
        underpin: env!("CARGO_PKG_VERSION"),
        index: deps_view::index(&basis.dependencies),
        package: &addition.package,
        req: addition.accepts.to_string(),
        member,
        taken: check.taken.as_ref().map(ToString::to_string),
        status,
        reason,
        lines: explained.iter().flat_map(|explained| &explained.premises).map(premise_view::line).collect(),
        added: check.diff.added.iter().map(|(name, version)| format!("{name} {version}")).collect(),
        moved: check.diff.moved.iter().map(|moved| format!("{} {} → {}", moved.name, moved.from, moved.to)).collect(),
        new_duplicates: duplicated.collect(),
        rust: check.rust.as_ref().map(rust),
        links: check.links.iter().map(|one| format!("{}: {}", one.links, named(&one.packages).join(", "))).collect(),
        features: check.features.iter().map(|(name, version, on)| format!("{name} {version}: {}", on.join(", "))).collect(),
        alternatives: check.alternatives.iter().map(ToString::to_string).collect(),
        command: command(report),
        stuck: basis.stuck.as_deref(),
        problems: basis.problems.iter().map(problem).collect(),
    }
}

fn named(packages: &[(String, semver::Version)]) -> Vec<String> {
    packages.iter().map(|(name, version)| format!("{name} {version}")).collect()
}

fn rust(raise: &RustRaise) -> RustView {
    RustView {
        from: raise.from.map(|version| version.to_string()),
        to: raise.to.to_string(),
        declared: raise.declared.map(|version| version.to_string()),
        because: named(&raise.because),
    }
}

/// `cargo add`, as a shell takes it. A caret goes without saying.
fn command(report: &AddCheckReport) -> String {
    let AddCheckReport { member, addition, .. } = report;
    let text = addition.accepts.to_string();
    let bare = text.strip_prefix('^').filter(|rest| !rest.contains(',')).unwrap_or(&text);
    let quote = if bare.contains(['<', '>', '*', ' ', ',']) { "'" } else { "" };
    let features = if addition.features.is_empty() { String::new() } else { format!(" -F {}", addition.features.join(",")) };
    let default = if addition.default_features { "" } else { " --no-default-features" };
    format!("cargo add -p {member} {quote}{}@{bare}{quote}{features}{default}", addition.package)
}
