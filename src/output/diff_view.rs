//! `underpin.diff/1`: a comparison for programs. All that differs is there.

use schemars::JsonSchema;
use serde::Serialize;

use crate::baseline::Judged;
use crate::finding::Level;
use crate::model::change::{
    Changed, CycleChange, CycleDependency, CycleState, DependencyChange, Grain, MetricChange, SurfaceChange, SurfaceItem,
};
use crate::model::level;
use crate::model::place::Place;
use crate::model::project::{ItemKind, ReferenceKind};
use crate::output::diff_words;
use crate::output::survey_view::{BlindSpotsView, blind_spots};
use crate::report::{DiffReport, Report, Side};

/// The version of the format.
pub const SCHEMA: &str = "underpin.diff/1";

/// A comparison. All ids are those of the head.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "underpin.diff/1")]
pub struct DiffView<'a> {
    /// `underpin.diff/1`.
    pub schema: &'static str,
    /// The version of underpin.
    pub underpin: &'static str,
    /// The earlier state.
    pub base: SideView<'a>,
    /// The later one.
    pub head: SideView<'a>,
    /// Modules that have another id now; what lies in them has too.
    pub renamed: Vec<RenamedView<'a>>,
    /// Where the configuration stands that both are judged by; none where the rules have their defaults.
    pub config: Option<&'a str>,
    /// Findings of which the base has nothing, or less.
    pub new_findings: Vec<FindingView<'a>>,
    /// Findings of which the head has nothing, or less.
    pub gone_findings: Vec<FindingView<'a>>,
    /// How many findings both have.
    pub lasting_findings: usize,
    /// What became of cycles, the gravest first.
    pub cycles: Vec<CycleView<'a>>,
    /// Dependencies between packages that only the head has.
    pub new_package_dependencies: Vec<DependencyView<'a>>,
    /// Dependencies between packages that only the base has.
    pub gone_package_dependencies: Vec<DependencyView<'a>>,
    /// Dependencies between modules that only the head has, the gravest first. Test code is left out.
    pub new_dependencies: Vec<DependencyView<'a>>,
    /// Dependencies between modules that only the base has.
    pub gone_dependencies: Vec<DependencyView<'a>>,
    /// `pub` items of libraries, by module.
    pub surface: Vec<SurfaceView<'a>>,
    /// Packages that only the head has.
    pub new_packages: &'a [String],
    /// Packages that only the base has.
    pub gone_packages: &'a [String],
    /// Modules that only the head has.
    pub new_modules: &'a [String],
    /// Modules that only the base has.
    pub gone_modules: &'a [String],
    /// Numbers of the workspace that have another value.
    pub metrics: Vec<MetricView<'a>>,
    /// Numbers of packages that have another value.
    pub package_metrics: Vec<PackageView<'a>>,
    /// What was not judged, or hidden on one side.
    pub notes: Vec<String>,
}

/// A state.
#[derive(Serialize, JsonSchema)]
pub struct SideView<'a> {
    /// As it was asked for; none is the work tree.
    pub revision: Option<&'a str>,
    /// Its commit, shortened.
    pub commit: Option<&'a str>,
    /// What underpin could not see there.
    pub blind_spots: BlindSpotsView<'a>,
}

/// A module that has another id.
#[derive(Serialize, JsonSchema)]
pub struct RenamedView<'a> {
    /// In the base.
    pub from: &'a str,
    /// In the head.
    pub to: &'a str,
}

/// A finding.
#[derive(Serialize, JsonSchema)]
pub struct FindingView<'a> {
    /// The rule's id.
    pub rule: &'a str,
    /// `warn` or `deny`.
    pub level: Level,
    /// Its identity under the ids of the head.
    pub fingerprint: String,
    /// What is the case.
    pub message: &'a str,
    /// What to do.
    pub remedy: &'a str,
    /// Where to look first, on its own side; none where it is about the workspace.
    pub place: Option<&'a Place>,
}

/// Cycles that have members in common.
#[derive(Serialize, JsonSchema)]
pub struct CycleView<'a> {
    /// Of packages or of modules.
    pub level: level::Granularity,
    /// Whether they are there only with test code, or with a dev-dependency.
    pub dev: bool,
    /// `appeared`, `merged`, `regrouped`, `grew`, `changed`, `shrank`, `split` or `gone`.
    pub fate: &'static str,
    /// In the base.
    pub before: Vec<CycleStateView<'a>>,
    /// In the head.
    pub after: Vec<CycleStateView<'a>>,
    /// Members that are in a cycle now, and were not.
    pub joined: &'a [String],
    /// Members that no longer are.
    pub left: &'a [String],
    /// Dependencies among the members that the base does not have.
    pub new_dependencies: Vec<InnerView<'a>>,
    /// Dependencies among the members that the head does not have.
    pub gone_dependencies: Vec<InnerView<'a>>,
}

/// A cycle on one side.
#[derive(Serialize, JsonSchema)]
pub struct CycleStateView<'a> {
    /// The module that contains the members; none for packages.
    pub parent: Option<&'a str>,
    /// The members, sorted.
    pub members: &'a [String],
    /// How many references its cheapest cut has.
    pub cut: u64,
}

/// A dependency between members of a cycle.
#[derive(Serialize, JsonSchema)]
pub struct InnerView<'a> {
    /// Whose text it is.
    pub from: &'a str,
    /// What is named.
    pub to: &'a str,
    /// Its first place; none where only a manifest declares it.
    pub place: Option<Place>,
}

/// A dependency.
#[derive(Serialize, JsonSchema)]
pub struct DependencyView<'a> {
    /// Whose text it is.
    pub from: &'a str,
    /// What is named.
    pub to: &'a str,
    /// What the text does with the names; empty where only a manifest declares it.
    pub kinds: &'a [ReferenceKind],
    /// How many references there are.
    pub references: u32,
    /// The place of the first; none where only a manifest declares it.
    pub place: Option<Place>,
    /// Whether it leads into another package.
    pub across_packages: bool,
    /// Whether both ends are there on both sides.
    pub lasting_ends: bool,
    /// `against`: on a cycle on its side, and its ends are in none on the other; `within`: in one on both; `along`: in none.
    pub grain: &'static str,
}

/// `pub` items of a module.
#[derive(Serialize, JsonSchema)]
pub struct SurfaceView<'a> {
    /// The module.
    pub module: &'a str,
    /// Those that only the head has.
    pub new: Vec<ItemView<'a>>,
    /// Those that only the base has.
    pub gone: Vec<ItemView<'a>>,
}

/// A `pub` item.
#[derive(Serialize, JsonSchema)]
pub struct ItemView<'a> {
    /// Its name.
    pub name: &'a str,
    /// What it is.
    pub kind: ItemKind,
    /// Where it stands, on its own side.
    pub place: Place,
}

/// A number.
#[derive(Serialize, JsonSchema)]
pub struct MetricView<'a> {
    /// Its name.
    pub metric: &'a str,
    /// In the base; none where it is undefined.
    pub before: Option<f64>,
    /// In the head.
    pub after: Option<f64>,
}

/// A package's numbers.
#[derive(Serialize, JsonSchema)]
pub struct PackageView<'a> {
    /// Its name.
    pub package: &'a str,
    /// Those that have another value.
    pub metrics: Vec<MetricView<'a>>,
}

/// A comparison for programs.
#[must_use]
pub fn diff(report: &DiffReport) -> DiffView<'_> {
    let DiffReport { judgement, changes, .. } = report;
    let packages = changes.package_metrics.iter();
    DiffView {
        schema: SCHEMA,
        underpin: env!("CARGO_PKG_VERSION"),
        base: side(&report.base, &report.before),
        head: side(&report.head, &report.after),
        renamed: report.renamed.iter().map(|(from, to)| RenamedView { from, to }).collect(),
        config: judgement.config.as_deref(),
        new_findings: judgement.new.iter().map(finding).collect(),
        gone_findings: judgement.gone.iter().map(finding).collect(),
        lasting_findings: judgement.lasting,
        cycles: changes.cycles.iter().map(cycle).collect(),
        new_package_dependencies: dependencies(&changes.package_dependencies.new),
        gone_package_dependencies: dependencies(&changes.package_dependencies.gone),
        new_dependencies: dependencies(&changes.dependencies.new),
        gone_dependencies: dependencies(&changes.dependencies.gone),
        surface: changes.surface.iter().map(surface).collect(),
        new_packages: &changes.packages.new,
        gone_packages: &changes.packages.gone,
        new_modules: &changes.modules.new,
        gone_modules: &changes.modules.gone,
        metrics: metrics(&changes.metrics),
        package_metrics: packages.map(|one| PackageView { package: &one.package, metrics: metrics(&one.metrics) }).collect(),
        notes: diff_words::notes(report),
    }
}

fn side<'a>(side: &'a Side, report: &'a Report) -> SideView<'a> {
    let blind_spots = blind_spots(&report.reading.project);
    SideView { revision: side.revision.as_deref(), commit: side.commit.as_deref(), blind_spots }
}

fn finding(judged: &Judged) -> FindingView<'_> {
    let finding = &judged.finding;
    FindingView {
        rule: &finding.rule,
        level: finding.level,
        fingerprint: finding.fingerprint(),
        message: &finding.message,
        remedy: &finding.remedy,
        place: (!finding.place.file.is_empty()).then_some(&finding.place),
    }
}

fn cycle(change: &CycleChange) -> CycleView<'_> {
    let CycleChange { level, dev, fate, before, after, members, dependencies: Changed { new, gone } } = change;
    CycleView {
        level: *level,
        dev: *dev,
        fate: diff_words::fate(*fate),
        before: before.iter().map(state).collect(),
        after: after.iter().map(state).collect(),
        joined: &members.new,
        left: &members.gone,
        new_dependencies: new.iter().map(inner).collect(),
        gone_dependencies: gone.iter().map(inner).collect(),
    }
}

fn state(state: &CycleState) -> CycleStateView<'_> {
    CycleStateView { parent: state.parent.as_deref(), members: &state.members, cut: state.cut }
}

fn inner(one: &CycleDependency) -> InnerView<'_> {
    InnerView { from: &one.from, to: &one.to, place: place(&one.file, one.line) }
}

fn place(file: &str, line: u32) -> Option<Place> {
    (!file.is_empty()).then(|| Place { file: file.to_owned(), line })
}

fn dependencies(changes: &[DependencyChange]) -> Vec<DependencyView<'_>> {
    changes.iter().map(dependency).collect()
}

fn dependency(change: &DependencyChange) -> DependencyView<'_> {
    DependencyView {
        from: &change.from,
        to: &change.to,
        kinds: &change.kinds,
        references: change.references,
        place: place(&change.file, change.line),
        across_packages: change.across_packages,
        lasting_ends: change.lasting_ends,
        grain: match change.grain {
            Grain::Against => "against",
            Grain::Within => "within",
            Grain::Along => "along",
        },
    }
}

fn surface(change: &SurfaceChange) -> SurfaceView<'_> {
    let SurfaceChange { module, items } = change;
    SurfaceView { module, new: items.new.iter().map(item).collect(), gone: items.gone.iter().map(item).collect() }
}

fn item(item: &SurfaceItem) -> ItemView<'_> {
    ItemView { name: &item.name, kind: item.kind, place: Place { file: item.file.clone(), line: item.line } }
}

fn metrics(changes: &[MetricChange]) -> Vec<MetricView<'_>> {
    changes.iter().map(|change| MetricView { metric: &change.metric, before: change.before, after: change.after }).collect()
}
