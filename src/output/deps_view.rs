//! `underpin.deps/1`: what a workspace depends on, for programs.

use jiff::{Timestamp, Unit};
use schemars::JsonSchema;
use serde::Serialize;

use crate::finding::{Evidence, Finding, Level};
use crate::model::dependencies::{Dependencies, Registry};
use crate::model::lock::{LockedPackage, LockedSource};
use crate::model::place::Place;
use crate::model::remedy::{Edit, Remedy};
use crate::model::standing::{Activity, Assessment, Chain, Duplicate, Lag, Pair, RequirementStanding, Standing};
use crate::model::workspace::DependencyKind;
use crate::output::survey_view::{ProblemView, problem};
use crate::report::DependencyReport;

/// The version of the format.
pub const SCHEMA: &str = "underpin.deps/1";

/// What a workspace depends on.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "underpin.deps/1")]
pub struct DepsView<'a> {
    /// `underpin.deps/1`.
    pub schema: &'static str,
    /// The version of underpin.
    pub underpin: &'static str,
    /// What was looked at.
    pub workspace: WorkspaceView<'a>,
    /// What is known of registries.
    pub index: IndexView<'a>,
    /// How far all of it lags behind the newest releases.
    pub lag: TotalLagView,
    /// The packages of the lock that are no members, sorted by name, version, source.
    pub packages: Vec<PackageView<'a>>,
    /// The requirements of members that nothing in the lock meets: their crates, sorted by name.
    pub unlocked: Vec<UnlockedView<'a>>,
    /// Old copies, sorted by name, old version.
    pub duplicates: Vec<DuplicateView<'a>>,
    /// Published crates that hold old copies, those first that hold most.
    pub blockers: Vec<BlockerView<'a>>,
    /// Requirements that no live release satisfies, or only one.
    pub hostages: Vec<HostageView<'a>>,
    /// What rules say, the gravest first.
    pub findings: Vec<FindingView<'a>>,
    /// What was not judged, and why.
    pub not_judged: &'a [String],
    /// What could not be read.
    pub problems: Vec<ProblemView<'a>>,
}

/// What was looked at.
#[derive(Serialize, JsonSchema)]
pub struct WorkspaceView<'a> {
    /// Members.
    pub members: usize,
    /// The lock's file; none where there is none.
    pub lock: Option<&'a str>,
    /// The version of the lock's format.
    pub lock_format: Option<u32>,
    /// Packages in the lock that are no members.
    pub locked: usize,
}

/// What is known of registries.
#[derive(Serialize, JsonSchema)]
pub struct IndexView<'a> {
    /// Days since the oldest entry was confirmed; none where none was read.
    pub age_days: Option<f64>,
    /// The day that is judged, where it was named.
    pub as_of: Option<String>,
    /// Crates about which nothing is known, sorted by name.
    pub missing: Vec<MissingView<'a>>,
}

/// A crate about which nothing is known.
#[derive(Serialize, JsonSchema)]
pub struct MissingView<'a> {
    /// Its name.
    pub name: &'a str,
    /// Why.
    pub reason: &'a str,
}

/// How far all packages lag.
#[derive(Serialize, JsonSchema)]
pub struct TotalLagView {
    /// How many packages were judged.
    pub judged: u32,
    /// How many could not be.
    pub not_judged: u32,
    /// The sum of all packages.
    pub days: LagView,
    /// The same as years of 365.25 days (libyears).
    pub libyears: f64,
    /// The greatest lag of one package.
    pub max_days: i64,
    /// Live releases behind.
    pub releases: u64,
    /// Buckets behind.
    pub buckets: u64,
    /// Advisories that hold; none where no advisories were read.
    pub advisories: Option<u64>,
}

/// Days behind the newest release, by who can end it.
#[derive(Serialize, JsonSchema)]
pub struct LagView {
    /// `cargo update` ends it.
    pub mine: i64,
    /// An edit of a manifest ends it.
    pub requirement: i64,
    /// It waits for somebody upstream.
    pub blocked: i64,
}

/// A package of the lock.
#[derive(Serialize, JsonSchema)]
pub struct PackageView<'a> {
    /// Its name.
    pub name: &'a str,
    /// The version that is locked.
    pub version: String,
    /// `registry`, `git`, `path`.
    pub source: &'static str,
    /// `active`, `host` (build scripts and procedural macros), `test`, `phantom` (never built).
    pub activity: &'static str,
    /// The newest live release.
    pub newest: Option<String>,
    /// The newest live release of the same bucket.
    pub newest_compatible: Option<String>,
    /// The newest live release that all requirements accept.
    pub newest_allowed: Option<String>,
    /// Whether the release was withdrawn; none where that is not known.
    pub yanked: Option<bool>,
    /// The Rust that it says it needs.
    pub rust_version: Option<String>,
    /// Live releases that are newer; none where that is not known.
    pub releases_behind: Option<u32>,
    /// Buckets that are newer; none where that is not known.
    pub buckets_behind: Option<u32>,
    /// Days since the crate's latest release.
    pub pulse_days: Option<i64>,
    /// The requirements of members on it.
    pub requirements: Vec<RequirementView<'a>>,
    /// Days behind the newest; none where it is not known.
    pub lag_days: Option<LagView>,
    /// The size of an upgrade; none where no module names it, or no code was looked at.
    pub exposure: Option<ExposureView<'a>>,
    /// Why nothing can be said of it.
    pub gap: Option<&'a str>,
}

/// A requirement of a member.
#[derive(Serialize, JsonSchema)]
pub struct RequirementView<'a> {
    /// The member.
    pub package: &'a str,
    /// The file where the version's text stands: the root manifest where it is inherited.
    pub manifest: &'a str,
    /// One-based.
    pub line: u32,
    /// As written.
    pub req: &'a str,
    /// Which table.
    pub kind: DependencyKind,
    /// Whether it excludes the newest live release; none where that is not known.
    pub stale: Option<bool>,
    /// `caret`, `tilde`, `exact`, `wildcard`, `any`, `open`, `narrow`, `wide`.
    pub shape: &'static str,
    /// Newer buckets that it excludes.
    pub lag_buckets: u32,
    /// Days since the first release that it excludes.
    pub behind_days: Option<i64>,
}

/// A requirement that nothing in the lock meets.
#[derive(Serialize, JsonSchema)]
pub struct UnlockedView<'a> {
    /// The crate.
    pub name: &'a str,
    /// The newest live release.
    pub newest: Option<String>,
    /// The requirement.
    pub requirement: RequirementView<'a>,
    /// Why nothing can be said of it.
    pub gap: Option<&'a str>,
}

/// How much of the workspace leans on a crate.
#[derive(Serialize, JsonSchema)]
pub struct ExposureView<'a> {
    /// Modules that name it.
    pub modules: usize,
    /// References.
    pub references: u32,
    /// Distinct items that are named.
    pub items: usize,
    /// Whether its types stand in a public interface.
    pub public: bool,
    /// The modules.
    pub module_ids: &'a [String],
    /// The items.
    pub item_paths: &'a [String],
    /// Where a facade for it would stand; none where fewer than three modules name it.
    pub facade: Option<FacadeView<'a>>,
}

/// A module that could be the only one to name a crate.
#[derive(Serialize, JsonSchema)]
pub struct FacadeView<'a> {
    /// The module that names most of the crate's items already.
    pub module: &'a str,
    /// How many it names.
    pub items: u32,
    /// The other modules, which would name this one instead.
    pub spares: u32,
}

/// An old copy.
#[derive(Serialize, JsonSchema)]
pub struct DuplicateView<'a> {
    /// The package.
    pub name: &'a str,
    /// The old version.
    pub old: String,
    /// The newest version in the lock.
    pub new: String,
    /// `real`, `host-target`, `test`, `phantom`.
    pub pair: &'static str,
    /// `LOCK`, `UPDATE`, `DIRECT`, `GIT`, `UPSTREAM`.
    pub verdict: &'static str,
    /// `verified`, `likely`, `unknown`.
    pub status: &'static str,
    /// Why it is not verified.
    pub reason: Option<&'a str>,
    /// What to run, after the edits.
    pub commands: Vec<String>,
    /// What to edit.
    pub edits: Vec<EditView<'a>>,
    /// Who holds it: ways from a member.
    pub chains: Vec<Vec<String>>,
    /// Whether types of both are the same.
    pub semver_trick: bool,
}

/// An edit of a manifest.
#[derive(Serialize, JsonSchema)]
pub struct EditView<'a> {
    /// Where.
    pub place: &'a Place,
    /// The package that is required.
    pub package: &'a str,
    /// What stands there.
    pub old: &'a str,
    /// What is to stand there.
    pub new: &'a str,
}

/// A published crate that does not let old copies go.
#[derive(Serialize, JsonSchema)]
pub struct BlockerView<'a> {
    /// Its name.
    pub package: &'a str,
    /// Its newest live release.
    pub version: String,
    /// How old that is.
    pub age_days: Option<i64>,
    /// What it asks for.
    pub asks: Vec<String>,
    /// How many old copies would be gone if it accepted the newer ones.
    pub unlocks: usize,
    /// Which.
    pub copies: Vec<String>,
}

/// A requirement that no live release satisfies, or only one.
#[derive(Serialize, JsonSchema)]
pub struct HostageView<'a> {
    /// Whose.
    pub package: &'a str,
    /// Its version.
    pub version: String,
    /// What it requires.
    pub requires: String,
    /// How many live releases satisfy it.
    pub live: u32,
}

/// A finding.
#[derive(Serialize, JsonSchema)]
pub struct FindingView<'a> {
    /// The rule's id.
    pub rule: &'a str,
    /// `warn` or `deny`.
    pub level: Level,
    /// Its identity.
    pub fingerprint: String,
    /// What is the case.
    pub message: &'a str,
    /// What to do.
    pub remedy: &'a str,
    /// Where to look first.
    pub place: &'a Place,
    /// Why it is so.
    pub route: &'a [Evidence],
}

/// The report for programs.
#[must_use]
pub fn deps(report: &DependencyReport) -> DepsView<'_> {
    let DependencyReport { dependencies, assessment, findings, not_judged, problems, .. } = report;
    let packages = packages(dependencies, assessment);
    DepsView {
        schema: SCHEMA,
        underpin: env!("CARGO_PKG_VERSION"),
        workspace: WorkspaceView {
            members: dependencies.members.iter().filter(|member| member.in_workspace).count(),
            lock: dependencies.lock.as_ref().map(|lock| lock.file.as_str()),
            lock_format: dependencies.lock.as_ref().map(|lock| lock.format),
            locked: packages.len(),
        },
        index: index(dependencies),
        lag: TotalLagView {
            judged: assessment.lag.judged,
            not_judged: assessment.lag.not_judged,
            days: lag(assessment.lag.sum),
            libyears: years(assessment.lag.sum),
            max_days: assessment.lag.max,
            releases: assessment.lag.releases,
            buckets: assessment.lag.buckets,
            advisories: assessment.lag.advisories,
        },
        packages,
        unlocked: unlocked(dependencies, assessment),
        duplicates: assessment.duplicates.iter().map(|one| duplicate(dependencies, one)).collect(),
        blockers: assessment
            .blockers
            .iter()
            .map(|blocker| BlockerView {
                package: &blocker.package,
                version: blocker.version.to_string(),
                age_days: blocker.age_days,
                asks: blocker.asks.iter().map(|(package, asks)| format!("{package} {asks}")).collect(),
                unlocks: blocker.unlocks.len(),
                copies: blocker
                    .unlocks
                    .iter()
                    .filter_map(|&copy| Some(name(dependencies, assessment.duplicates.get(copy as usize)?.old)))
                    .collect(),
            })
            .collect(),
        hostages: assessment
            .hostages
            .iter()
            .filter_map(|hostage| {
                let holder = locked(dependencies, hostage.package)?;
                let requires = format!("{} {}", hostage.requires, hostage.accepts);
                Some(HostageView { package: &holder.name, version: holder.version.to_string(), requires, live: hostage.live })
            })
            .collect(),
        findings: findings.iter().map(finding).collect(),
        not_judged,
        problems: problems.iter().map(problem).collect(),
    }
}

fn finding(finding: &Finding) -> FindingView<'_> {
    let Finding { rule, level, message, remedy, place, route, .. } = finding;
    FindingView { rule, level: *level, fingerprint: finding.fingerprint(), message, remedy, place, route }
}

/// What is known of registries, for programs.
#[must_use]
pub fn index(dependencies: &Dependencies) -> IndexView<'_> {
    let registries = || dependencies.registries.values();
    let oldest = registries().filter_map(|registry: &Registry| registry.oldest).min();
    let mut missing: Vec<MissingView<'_>> =
        registries().flat_map(|registry| &registry.missing).map(|(name, reason)| MissingView { name, reason }).collect();
    missing.sort_by_key(|missing| missing.name);
    IndexView {
        age_days: oldest.map(|oldest| days_between(oldest, dependencies.read_at)),
        as_of: dependencies.is_past.then(|| dependencies.now.strftime("%Y-%m-%d").to_string()),
        missing,
    }
}

/// Days, rounded to tenths.
fn days_between(from: Timestamp, to: Timestamp) -> f64 {
    let days = to.since(from).ok().and_then(|span| span.total(Unit::Hour).ok()).unwrap_or(0.0) / 24.0;
    (days.max(0.0) * 10.0).round() / 10.0
}

/// Years of 365.25 days, rounded to hundredths.
#[must_use]
pub fn years(lag: Lag) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "days")]
    let days = (lag.mine + lag.requirement + lag.blocked) as f64;
    (days / 365.25 * 100.0).round() / 100.0
}

fn lag(lag: Lag) -> LagView {
    LagView { mine: lag.mine, requirement: lag.requirement, blocked: lag.blocked }
}

fn locked(dependencies: &Dependencies, package: u32) -> Option<&LockedPackage> {
    dependencies.lock.as_ref()?.packages.get(package as usize)
}

/// `name version` of a locked package.
#[must_use]
pub fn name(dependencies: &Dependencies, package: u32) -> String {
    locked(dependencies, package).map_or_else(String::new, |package| format!("{} {}", package.name, package.version))
}

fn packages<'a>(dependencies: &'a Dependencies, assessment: &'a Assessment) -> Vec<PackageView<'a>> {
    let all = dependencies.lock.iter().flat_map(|lock| &lock.packages).zip(&assessment.packages).zip(0_u32..);
    let is_member = |index: u32| dependencies.member_of.get(index as usize).copied().flatten().is_some();
    let others = all.filter(|&((package, _), index)| package.source != LockedSource::Path || !is_member(index));
    others.map(|((package, standing), index)| self::package(dependencies, assessment, package, standing, index)).collect()
}

fn package<'a>(
    dependencies: &'a Dependencies,
    assessment: &'a Assessment,
    package: &'a LockedPackage,
    standing: &'a Standing,
    index: u32,
) -> PackageView<'a> {
    let is_known = standing.gap.is_none() && dependencies.crate_of(index).is_some();
    let of_it = assessment.requirements.iter().filter(|requirement| requirement.package == Some(index));
    PackageView {
        name: &package.name,
        version: package.version.to_string(),
        source: package.source.word(),
        activity: activity(standing.activity),
        newest: standing.newest.as_ref().map(ToString::to_string),
        newest_compatible: standing.newest_compatible.as_ref().map(ToString::to_string),
        newest_allowed: standing.newest_allowed.as_ref().map(ToString::to_string),
        yanked: is_known.then_some(standing.yanked),
        rust_version: dependencies.release_of(index).and_then(|release| release.rust_version).map(|version| version.to_string()),
        releases_behind: is_known.then_some(standing.releases_behind),
        buckets_behind: is_known.then_some(standing.buckets_behind),
        pulse_days: standing.pulse_days,
        requirements: of_it.filter_map(|standing| requirement(dependencies, standing)).collect(),
        lag_days: standing.lag.map(lag),
        exposure: standing.exposure.as_ref().map(|exposure| ExposureView {
            modules: exposure.modules.len(),
            references: exposure.references,
            items: exposure.items.len(),
            public: exposure.public,
            module_ids: &exposure.modules,
            item_paths: &exposure.items,
            facade: exposure.facade.as_ref().map(|facade| FacadeView {
                module: &facade.module,
                items: facade.items,
                spares: facade.spares,
            }),
        }),
        gap: standing.gap.as_deref(),
    }
}

fn unlocked<'a>(dependencies: &'a Dependencies, assessment: &'a Assessment) -> Vec<UnlockedView<'a>> {
    let loose = assessment.requirements.iter().filter(|standing| standing.package.is_none());
    let view = |standing: &'a RequirementStanding| {
        let member = dependencies.members.get(standing.member as usize)?;
        Some(UnlockedView {
            name: &member.requirements.get(standing.requirement as usize)?.package,
            newest: standing.newest.as_ref().map(ToString::to_string),
            requirement: requirement(dependencies, standing)?,
            gap: standing.gap.as_deref(),
        })
    };
    let mut unlocked: Vec<UnlockedView<'_>> = loose.filter_map(view).collect();
    unlocked.sort_by_key(|one| (one.name, one.requirement.manifest, one.requirement.line));
    unlocked
}

fn requirement<'a>(dependencies: &'a Dependencies, standing: &'a RequirementStanding) -> Option<RequirementView<'a>> {
    let member = dependencies.members.get(standing.member as usize)?;
    let requirement = member.requirements.get(standing.requirement as usize)?;
    Some(RequirementView {
        package: &member.name,
        manifest: &requirement.at.file,
        line: requirement.at.line,
        req: requirement.text.as_deref().unwrap_or("*"),
        kind: requirement.kind,
        stale: standing.newest.is_some().then_some(standing.stale),
        shape: standing.shape.word(),
        lag_buckets: standing.lag_buckets,
        behind_days: standing.behind_days,
    })
}

/// The word for whether something is built.
#[must_use]
pub fn activity(activity: Activity) -> &'static str {
    match activity {
        Activity::Active => "active",
        Activity::Host => "host",
        Activity::Test => "test",
        Activity::Phantom => "phantom",
    }
}

/// The word for a kind of pair.
#[must_use]
pub fn pair(pair: Pair) -> &'static str {
    match pair {
        Pair::Real => "real",
        Pair::HostTarget => "host-target",
        Pair::Test => "test",
        Pair::Phantom => "phantom",
    }
}

fn duplicate<'a>(dependencies: &'a Dependencies, one: &'a Duplicate) -> DuplicateView<'a> {
    let version = |package: u32| locked(dependencies, package).map(|package| package.version.to_string()).unwrap_or_default();
    DuplicateView {
        name: locked(dependencies, one.old).map_or("", |package| &package.name),
        old: version(one.old),
        new: version(one.new),
        pair: pair(one.pair),
        verdict: one.verdict.word(),
        status: one.status.word(),
        reason: one.status.reason(),
        commands: commands(&one.remedy),
        edits: one.remedy.edits.iter().map(edit).collect(),
        chains: one.chains.iter().map(|chain| steps(dependencies, chain)).collect(),
        semver_trick: one.is_semver_trick,
    }
}

/// What to run after the edits.
#[must_use]
pub fn commands(remedy: &Remedy) -> Vec<String> {
    remedy.commands()
}

/// An edit for programs.
#[must_use]
pub fn edit(edit: &Edit) -> EditView<'_> {
    EditView { place: &edit.place, package: &edit.package, old: &edit.old, new: &edit.new }
}

/// A chain's steps: `app 0.1.0`, `foo 1.2.0 (syn ^1)`, `syn 1.0.109`: what stands in brackets is what a package asks of the next one.
#[must_use]
pub fn steps(dependencies: &Dependencies, chain: &Chain) -> Vec<String> {
    let step = |link: &crate::model::standing::Link| match link.asks.as_str() {
        "" => name(dependencies, link.package),
        asks => format!("{} ({asks})", name(dependencies, link.package)),
    };
    chain.links.iter().map(step).collect()
}
