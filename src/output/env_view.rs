//! `underpin.env/1`: environments for programs.

use schemars::JsonSchema;
use serde::Serialize;

use crate::environment_finding::EnvironmentFinding;
use crate::finding::Evidence;
use crate::model::claim::{Claim, Trigger};
use crate::model::environment::MatrixEntry;
use crate::model::place::Place;
use crate::report::EnvironmentReport;

/// The version of the format.
pub const SCHEMA: &str = "underpin.env/1";

/// The environments of a workspace.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "underpin.env/1")]
pub struct EnvView<'a> {
    /// `underpin.env/1`.
    pub schema: &'static str,
    /// The version of underpin.
    pub underpin: &'static str,
    /// Where the configuration stands that names the environments; none where they are the usual ones.
    pub config: Option<&'a str>,
    /// The names of the environments, in the order of output.
    pub environments: &'a [String],
    /// The files that were read.
    pub files: Vec<FileView<'a>>,
    /// All `Cargo.lock` in the tree.
    pub locks: Vec<LockView<'a>>,
    /// What the files say, sorted by place.
    pub claims: Vec<ClaimView<'a>>,
    /// Environments × what takes effect in them.
    pub matrix: Vec<RowView<'a>>,
    /// What each environment lacks; those that lack nothing are left out.
    pub lacks: Vec<LacksView<'a>>,
    /// What does not fit, the gravest first.
    pub findings: Vec<FindingView<'a>>,
    /// One source of truth for the toolchain.
    pub proposal: ProposalView<'a>,
    /// What could not be read.
    pub gaps: Vec<GapView<'a>>,
}

/// A file.
#[derive(Serialize, JsonSchema)]
pub struct FileView<'a> {
    /// Relative to the workspace root.
    pub file: &'a str,
    /// Its environment; none for what holds wherever the workspace is built.
    pub environment: Option<&'a str>,
}

/// A lock.
#[derive(Serialize, JsonSchema)]
pub struct LockView<'a> {
    /// Relative to the workspace root.
    pub file: &'a str,
    /// `workspace`, `own` (of a workspace or package of its own) or `nobody`.
    pub of: &'static str,
}

/// Something that a file says.
#[derive(Serialize, JsonSchema)]
pub struct ClaimView<'a> {
    /// Its environment; none for what holds wherever the workspace is built.
    pub environment: Option<&'a str>,
    /// `toolchain`, `rust_version`, `clippy_msrv`, `image`, `build`, `builds_image`, `unread_argument` or `module`.
    pub kind: &'static str,
    /// What it says, as people write it.
    pub value: String,
    /// `exact`, `floating`, `file` (whatever the toolchain file says) or `unknown`, of toolchains, images and modules.
    pub pin: Option<&'static str>,
    /// The job or stage.
    pub unit: Option<&'a str>,
    /// Whether it is in a stage that no image uses.
    pub idle: bool,
    /// What starts the job, where changes do not.
    pub only: &'a [String],
    /// Where.
    pub place: &'a Place,
}

/// A row of the matrix.
#[derive(Serialize, JsonSchema)]
pub struct RowView<'a> {
    /// `files`, `toolchain`, `image`, `build`, `lock`, `modules`.
    pub what: &'a str,
    /// One for each environment, in the order of their names.
    pub cells: Vec<Vec<EntryView<'a>>>,
}

/// Something that an environment has.
#[derive(Serialize, JsonSchema)]
pub struct EntryView<'a> {
    /// What.
    pub text: &'a str,
    /// What the text alone does not say; may be empty.
    pub note: &'a str,
    /// Where it says so.
    pub places: &'a [Place],
}

/// What an environment lacks.
#[derive(Serialize, JsonSchema)]
pub struct LacksView<'a> {
    /// Its name.
    pub environment: &'a str,
    /// In words.
    pub lacks: &'a [String],
}

/// A finding.
#[derive(Serialize, JsonSchema)]
pub struct FindingView<'a> {
    /// Its kind: `toolchain_too_old`, `unlocked_build`, …
    pub kind: &'static str,
    /// What is the case.
    pub message: &'a str,
    /// What to do.
    pub remedy: &'a str,
    /// Where to look first.
    pub place: &'a Place,
    /// Why it is so.
    pub route: &'a [Evidence],
}

/// One source of truth.
#[derive(Serialize, JsonSchema)]
pub struct ProposalView<'a> {
    /// What it would be, or why none can be told.
    pub text: &'a str,
    /// A unified diff; may be empty.
    pub diff: &'a str,
}

/// What could not be read.
#[derive(Serialize, JsonSchema)]
pub struct GapView<'a> {
    /// Relative to the workspace root.
    pub file: &'a str,
    /// One-based; 0 where it is about the whole file.
    pub line: u32,
    /// Why.
    pub message: &'a str,
    /// What to do.
    pub hint: &'a str,
}

/// The environments, as programs read them.
#[must_use]
pub fn environments(report: &EnvironmentReport) -> EnvView<'_> {
    EnvView {
        schema: SCHEMA,
        underpin: env!("CARGO_PKG_VERSION"),
        config: report.config.as_deref(),
        environments: &report.environments.names,
        files: report
            .environments
            .files
            .iter()
            .map(|(file, name)| FileView { file, environment: Some(name.as_str()).filter(|name| !name.is_empty()) })
            .collect(),
        locks: report.environments.locks.iter().map(|lock| LockView { file: &lock.file, of: lock.of.word() }).collect(),
        claims: report.environments.claims.iter().map(claim).collect(),
        matrix: report
            .matrix
            .iter()
            .map(|row| RowView { what: row.what, cells: row.cells.iter().map(|cell| entries(cell)).collect() })
            .collect(),
        lacks: report.lacks.iter().map(|(environment, lacks)| LacksView { environment, lacks }).collect(),
        findings: report.findings.iter().map(finding).collect(),
        proposal: ProposalView { text: &report.proposal.text, diff: &report.proposal.diff },
        gaps: report
            .environments
            .gaps
            .iter()
            .map(|gap| GapView { file: &gap.file, line: gap.line, message: &gap.message, hint: &gap.hint })
            .collect(),
    }
}

fn claim(claim: &Claim) -> ClaimView<'_> {
    ClaimView {
        environment: Some(claim.environment.as_str()).filter(|name| !name.is_empty()),
        kind: claim.says.word(),
        value: claim.says.shown(),
        pin: claim.says.pin(),
        unit: Some(claim.unit.as_str()).filter(|unit| !unit.is_empty()),
        idle: claim.idle,
        only: if let Trigger::Only(events) = &claim.trigger { events } else { &[] },
        place: &claim.place,
    }
}

fn entries(entries: &[MatrixEntry]) -> Vec<EntryView<'_>> {
    entries.iter().map(|MatrixEntry { text, note, places }| EntryView { text, note, places }).collect()
}

fn finding(finding: &EnvironmentFinding) -> FindingView<'_> {
    let EnvironmentFinding { kind, message, remedy, place, route } = finding;
    FindingView { kind: kind.id(), message, remedy, place, route }
}
