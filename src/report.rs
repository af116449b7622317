//! What a survey found: plain data that every output reads and none changes.

use std::collections::BTreeMap;
use std::path::PathBuf;

use crate::baseline::{Entry, Judged, Stale, Standing};
use crate::environment_finding::EnvironmentFinding;
use crate::finding::{Finding, Level};
use crate::model::add_check::{AddCheck, Addition};
use crate::model::change::Changes;
use crate::model::cycle::Cycle;
use crate::model::dependencies::Dependencies;
use crate::model::environment::{Environments, MatrixEntry, MatrixRow, Proposal};
use crate::model::lock_diff::LockDiff;
use crate::model::metrics::Metrics;
use crate::model::problem::Problem;
use crate::model::project::Project;
use crate::model::question::Explanation;
use crate::model::remedy::{Remedy, Status, Update};
use crate::model::standing::Assessment;
use crate::model::upgrade::{Dedupe, Upgrade};
use crate::model::why_not::WhyNot;
use crate::model::workspace::Reader;

/// The graph of a workspace, with how it was read.
#[derive(Clone, Debug)]
pub struct Reading {
    /// Absolute directory of the workspace; never printed, so that output does not depend on it.
    pub root: PathBuf,
    /// Who read the manifests.
    pub reader: Reader,
    /// Which code is in.
    pub view: View,
    /// Targets of the selected packages.
    pub targets: u32,
    /// Source files that were read, those of packages that are not selected included.
    pub files: u32,
    /// The graph, with the problems of all stages.
    pub project: Project,
}

/// Which code is in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum View {
    /// Whatever any cfg lets in.
    Union,
    /// What one build compiles: the target that was named, or the host.
    Build(Option<String>),
}

/// A reading with what was measured on it.
#[derive(Clone, Debug)]
pub struct Report {
    /// The graph.
    pub reading: Reading,
    /// The numbers.
    pub metrics: Metrics,
    /// Sibling cycles: of packages, then of modules.
    pub cycles: Vec<Cycle>,
}

/// What the environments of a workspace have, and what does not fit.
#[derive(Clone, Debug)]
pub struct EnvironmentReport {
    /// What the files say.
    pub environments: Environments,
    /// Environments × what they have.
    pub matrix: Vec<MatrixRow>,
    /// What holds wherever it is built, by what it is.
    pub everywhere: Vec<(&'static str, Vec<MatrixEntry>)>,
    /// What each environment lacks: its name, and sentences.
    pub lacks: Vec<(String, Vec<String>)>,
    /// What does not fit, the gravest first.
    pub findings: Vec<EnvironmentFinding>,
    /// One source of truth.
    pub proposal: Proposal,
    /// Where the configuration stands that names the environments; none where they are the usual ones.
    pub config: Option<String>,
}

/// What differs between the locks of environments.
#[derive(Clone, Debug)]
pub struct EnvironmentDiffReport {
    /// What was compared, in the order in which it was named.
    pub sides: Vec<LockedSide>,
    /// Each with each.
    pub pairs: Vec<EnvironmentPair>,
    /// What could not be read.
    pub problems: Vec<Problem>,
}

/// What an environment has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LockedSide {
    /// The environment.
    pub name: String,
    /// The file, as it was named.
    pub file: String,
    /// Whether it is a bill of materials.
    pub is_sbom: bool,
    /// How many packages it has.
    pub packages: usize,
}

/// Two environments.
#[derive(Clone, Debug)]
pub struct EnvironmentPair {
    /// The first.
    pub first: String,
    /// The second.
    pub second: String,
    /// What differs in the second.
    pub diff: LockDiff,
}

/// What a workspace depends on, and where that stands.
#[derive(Clone, Debug)]
pub struct DependencyReport {
    /// Absolute directory of the workspace; never printed.
    pub root: PathBuf,
    /// What it asks for, took, and is offered.
    pub dependencies: Dependencies,
    /// Where that stands.
    pub assessment: Assessment,
    /// What rules say of it, the gravest first, then by rule and key.
    pub findings: Vec<Finding>,
    /// What was not judged, and why, sorted.
    pub not_judged: Vec<String>,
    /// What could not be read.
    pub problems: Vec<Problem>,
}

/// What an answer about dependencies rests upon.
#[derive(Clone, Debug, Default)]
pub struct Basis {
    /// What the workspace asks for, took, and is offered.
    pub dependencies: Dependencies,
    /// The texts of its manifests, by path below its root.
    pub manifests: BTreeMap<String, String>,
    /// What could not be read.
    pub problems: Vec<Problem>,
    /// Why cargo cannot resolve the workspace even as it stands; `None` where it can, or was not asked.
    pub stuck: Option<String>,
}

/// How old copies go.
#[derive(Clone, Debug)]
pub struct DedupeReport {
    /// What it rests upon.
    pub basis: Basis,
    /// Where everything stands, old copies with how sure their own ways out are.
    pub assessment: Assessment,
    /// The package that was named.
    pub package: Option<String>,
    /// What goes, with what is to be typed for all of it at once.
    pub plan: Dedupe,
    /// How sure that is: the least of all.
    pub status: Status,
    /// Old copies whose way out works, but not together with the plan: indices into the assessment's duplicates.
    pub alone: Vec<u32>,
    /// Old copies whose way out cargo refuses.
    pub refused: Vec<u32>,
    /// What to write to whom, in Markdown, by the order of blockers; empty where it was not asked for.
    pub issues: Vec<String>,
}

/// Why a package is not at what was wished for.
#[derive(Clone, Debug)]
pub struct WhyNotReport {
    /// What it rests upon.
    pub basis: Basis,
    /// The answer.
    pub answer: WhyNot,
    /// What the solver found where nothing else did, with how sure it is.
    pub way: Option<(Remedy, Status)>,
    /// Why nothing helps, proved by the solver; `None` where it was not asked, or is not to be trusted here.
    pub proof: Option<Explanation>,
}

/// The way to newer releases.
#[derive(Clone, Debug)]
pub struct UpgradeReport {
    /// What it rests upon.
    pub basis: Basis,
    /// What was named.
    pub packages: Vec<String>,
    /// The steps.
    pub plan: Upgrade,
    /// For each step what it changes in the lock, where cargo did it.
    pub changes: Vec<Option<LockDiff>>,
}

/// What differs between two locks.
#[derive(Clone, Debug)]
pub struct LockDiffReport {
    /// The older one: a file, or a revision.
    pub before: String,
    /// The newer one.
    pub after: String,
    /// What differs.
    pub diff: LockDiff,
    /// For each edge that takes an older copy what turns it back, where something does.
    pub fixes: Vec<Option<(Update, Status)>>,
    /// What could not be read.
    pub problems: Vec<Problem>,
}

/// What a new dependency brings with it.
#[derive(Clone, Debug)]
pub struct AddCheckReport {
    /// What it rests upon, with all that can be reached.
    pub basis: Basis,
    /// The member that is to have it.
    pub member: String,
    /// What is to be added.
    pub addition: Addition,
    /// What comes with it.
    pub check: AddCheck,
    /// Why nothing does, by the solver, where cargo refuses it; `None` where the solver is not to be trusted here.
    pub explained: Option<Explanation>,
}

/// What a check found.
#[derive(Clone, Debug)]
pub struct CheckReport {
    /// What was checked, with its numbers.
    pub report: Report,
    /// The findings, the gravest first, then by rule and key.
    pub findings: Vec<Judged>,
    /// What was known before.
    pub known: Known,
    /// Whether the run fails when the baseline has stale entries.
    pub stale_fails: bool,
    /// Where the configuration stands; `None` where there is none, and the rules have their defaults.
    pub config: Option<String>,
    /// How many modules stand in a layer; `None` without layers. Test code is not counted.
    pub layered: Option<Layered>,
    /// What was not judged, and why; sentences.
    pub not_judged: Vec<String>,
}

/// What was known before a check.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// Whether there is a baseline file.
    pub baseline: bool,
    /// Entries of the file that are stale.
    pub stale: Vec<Stale>,
    /// The revision that it was held against.
    pub base: Option<Base>,
    /// Debts of today that were known.
    pub debts: usize,
}

/// The revision that a check was held against.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Base {
    /// As it was asked for: `origin/main`.
    pub revision: String,
    /// The commit, as few digits as are unique, at least seven.
    pub commit: String,
    /// How many debts it has.
    pub debts: usize,
    /// Debts that it has and the tree that was checked has not.
    pub paid: Vec<Entry>,
}

/// What differs between two states of a workspace.
#[derive(Clone, Debug)]
pub struct DiffReport {
    /// Which is the earlier one.
    pub base: Side,
    /// Which is the later one.
    pub head: Side,
    /// Modules that have another id now: the old one, the new one. What lies in them has too.
    pub renamed: Vec<(String, String)>,
    /// What differs by the later one's rules.
    pub judgement: Judgement,
    /// What differs.
    pub changes: Changes,
    /// The survey of the earlier one.
    pub before: Report,
    /// The survey of the later one.
    pub after: Report,
}

/// A state of a workspace.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Side {
    /// As it was asked for; `None` is the work tree.
    pub revision: Option<String>,
    /// Its commit, as few digits as are unique, at least seven.
    pub commit: Option<String>,
}

/// Two states by the rules of the later one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Judgement {
    /// Findings of which the earlier state has nothing, or less.
    pub new: Vec<Judged>,
    /// Findings of the earlier state of which the later has nothing, or less.
    pub gone: Vec<Judged>,
    /// Findings of the later state that the earlier has as well.
    pub lasting: usize,
    /// Where the configuration stands; `None` where there is none, and the rules have their defaults.
    pub config: Option<String>,
    /// What was not judged, and why; sentences.
    pub not_judged: Vec<String>,
}

/// How many modules stand in a layer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Layered {
    /// Those that do.
    pub inside: u32,
    /// All.
    pub modules: u32,
}

impl CheckReport {
    /// Findings of a level and standing.
    pub fn of(&self, level: Level, standing: Standing) -> impl Iterator<Item = &Judged> {
        self.findings.iter().filter(move |judged| judged.finding.level == level && judged.standing == standing)
    }

    /// Whether the run fails: something new at `deny`, or a stale entry where that fails.
    #[must_use]
    pub fn fails(&self) -> bool {
        self.of(Level::Deny, Standing::New).next().is_some() || self.stale_fails && !self.known.stale.is_empty()
    }
}
