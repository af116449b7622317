//! `underpin.survey/1`: the whole survey for programs. The first screen shows the part of it that matters most.

use std::cmp::Reverse;

use schemars::JsonSchema;
use serde::Serialize;

use crate::model::cycle::{Cycle, CycleArc};
use crate::model::level::Granularity;
use crate::model::metrics::{Cohesion, Coupling, Fan, GraphMetrics, NodeMetrics, Size, Visibility};
use crate::model::problem::{Problem, ProblemKind};
use crate::model::project::{Lines, Project, Reference};
use crate::model::workspace::Reader;
use crate::output::graph_view::{UnresolvedView, unresolved};
use crate::output::look_first::{LookFirst, look_first};
use crate::report::{Report, View};

/// The version of the format.
pub const SCHEMA: &str = "underpin.survey/1";

/// The survey.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "underpin.survey/1")]
pub struct SurveyView<'a> {
    /// `underpin.survey/1`.
    pub schema: &'static str,
    /// The version of underpin.
    pub underpin: &'static str,
    /// How large it is, and how it was read.
    pub workspace: WorkspaceView,
    /// Packages, by name.
    pub packages: Vec<PackageView<'a>>,
    /// Modules, by id; those of test code only where tests were asked for.
    pub modules: Vec<ModuleView<'a>>,
    /// Sibling cycles, the worst first: those of real builds before others, then by members, then by references.
    pub cycles: Vec<CycleView<'a>>,
    /// The ids of the modules that most others name, by how many do.
    pub leaned_on: Vec<&'a str>,
    /// The graph of modules as a whole.
    pub module_graph: GraphMetrics,
    /// The graph of packages as a whole.
    pub package_graph: GraphMetrics,
    /// What to look at first, ranked.
    pub look_first: Vec<LookFirst>,
    /// What underpin could not see.
    pub blind_spots: BlindSpotsView<'a>,
    /// What could not be read or followed, by kind, file and line.
    pub problems: Vec<ProblemView<'a>>,
}

/// How large the workspace is, and how it was read.
#[derive(Serialize, JsonSchema)]
pub struct WorkspaceView {
    /// Selected packages.
    pub packages: u32,
    /// Their targets.
    pub targets: u32,
    /// Modules that were measured.
    pub modules: u32,
    /// Source files that were read, those of other members included.
    pub files: u32,
    /// What the modules consist of.
    pub size: SizeView,
    /// Who read the manifests: `cargo`, `stored` metadata, or underpin itself (`static`), also from git (`revision`).
    pub reader: &'static str,
    /// `union` of all cfgs, or one `build`.
    pub view: &'static str,
    /// The target of the build view where one was named.
    pub target: Option<String>,
    /// Whether test code was measured too.
    pub tests: bool,
}

/// What a module, package or workspace consists of.
#[derive(Serialize, JsonSchema)]
pub struct SizeView {
    /// Modules.
    pub modules: u32,
    /// Lines, by what stands on them.
    pub lines: Lines,
    /// Named items, impl blocks left out.
    pub items: u32,
    /// Named items that are `pub`.
    pub public_items: u32,
    /// Traits.
    pub abstract_types: u32,
    /// Structs, enums and unions.
    pub concrete_types: u32,
    /// Functions with a body.
    pub functions: u32,
    /// The sum of their cognitive complexities.
    pub cognitive: u64,
    /// The function with the greatest one.
    pub most_complex: Option<FunctionView>,
}

/// A function.
#[derive(Serialize, JsonSchema)]
pub struct FunctionView {
    /// `module::name`, or `module::Type::name`.
    pub id: String,
    /// Its file, relative to the workspace root.
    pub file: String,
    /// One-based line.
    pub line: u32,
    /// Its cognitive complexity.
    pub cognitive: u32,
}

/// A package.
#[derive(Serialize, JsonSchema)]
pub struct PackageView<'a> {
    /// Its name.
    pub id: &'a str,
    /// Its version.
    pub version: &'a str,
    /// Its manifest, relative to the workspace root.
    pub manifest: &'a str,
    /// What it consists of.
    pub size: SizeView,
    /// Martin's couplings among packages.
    pub coupling: Coupling,
    /// References and distinct items over its border.
    pub fan: Fan,
    /// What it reaches, and what reaches it.
    pub visibility: Visibility,
    /// How its types hang together.
    pub cohesion: Cohesion,
    /// The graph of its own modules.
    pub graph: GraphMetrics,
}

/// A module.
#[derive(Serialize, JsonSchema)]
pub struct ModuleView<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its package.
    pub package: &'a str,
    /// Its file, relative to the workspace root.
    pub file: &'a str,
    /// One-based line.
    pub line: u32,
    /// What it consists of.
    pub size: SizeView,
    /// Martin's couplings among modules.
    pub coupling: Coupling,
    /// References and distinct items over its border.
    pub fan: Fan,
    /// What it reaches, and what reaches it.
    pub visibility: Visibility,
    /// How its types hang together.
    pub cohesion: Cohesion,
}

/// A sibling cycle.
#[derive(Serialize, JsonSchema)]
pub struct CycleView<'a> {
    /// Packages or modules.
    pub level: Granularity,
    /// The module that contains the members; none for packages.
    pub parent: Option<&'a str>,
    /// The members, by id. A module stands for all in it.
    pub members: Vec<&'a str>,
    /// Dependencies among the members.
    pub dependencies: u32,
    /// References behind them.
    pub references: u64,
    /// Whether it is there only with test code or a dev-dependency.
    pub dev: bool,
    /// Whether no single build has it: the cfgs contradict each other.
    pub no_single_build: bool,
    /// The shortest way round.
    pub witness: Vec<ArcView<'a>>,
    /// The cheapest way out.
    pub cut: CutView<'a>,
}

/// The cheapest way out of a cycle.
#[derive(Serialize, JsonSchema)]
pub struct CutView<'a> {
    /// References to edit.
    pub references: u64,
    /// What any cut costs at least.
    pub lower_bound: u64,
    /// Whether none is cheaper.
    pub optimal: bool,
    /// The dependencies to remove.
    pub dependencies: Vec<ArcView<'a>>,
}

/// A dependency between two members of a cycle.
#[derive(Serialize, JsonSchema)]
pub struct ArcView<'a> {
    /// The member whose text it is.
    pub from: &'a str,
    /// The member that is named.
    pub to: &'a str,
    /// References; 0 where only a manifest declares it.
    pub references: u32,
    /// Distinct items that they name.
    pub items: u32,
    /// Where the first reference stands; the manifest where there is none.
    pub file: &'a str,
    /// One-based line, 0 for a manifest.
    pub line: u32,
    /// The name that stands there.
    pub name: &'a str,
}

/// What underpin could not see.
#[derive(Serialize, JsonSchema)]
pub struct BlindSpotsView<'a> {
    /// What could not be resolved.
    pub unresolved: UnresolvedView<'a>,
    /// Files that could not be read or parsed: their modules are empty.
    pub files_not_read: u32,
    /// `mod x;` without a file, and paths that were not followed.
    pub modules_not_found: u32,
    /// Files that no target reaches.
    pub orphans: u32,
}

/// Something that could not be read or followed.
#[derive(Serialize, JsonSchema)]
pub struct ProblemView<'a> {
    /// What kind of problem.
    pub kind: &'static str,
    /// The file, relative to the workspace root; empty where there is none.
    pub file: &'a str,
    /// One-based line, 0 for the whole file.
    pub line: u32,
    /// What is wrong.
    pub message: &'a str,
    /// What to do.
    pub hint: &'a str,
}

/// A report for programs.
#[must_use]
pub fn survey(report: &Report) -> SurveyView<'_> {
    let Report { reading, metrics, cycles } = report;
    let project = &reading.project;
    let mut worst: Vec<&Cycle> = cycles.iter().collect();
    worst.sort_by_key(|cycle| badness(cycle));
    SurveyView {
        schema: SCHEMA,
        underpin: env!("CARGO_PKG_VERSION"),
        workspace: workspace(report),
        packages: metrics.packages.iter().filter_map(|package| self::package(project, &package.node, package.graph)).collect(),
        modules: metrics.modules.iter().filter_map(|node| module(project, node)).collect(),
        cycles: worst.into_iter().map(|one| cycle(project, one)).collect(),
        leaned_on: leaned_on(&metrics.modules),
        module_graph: metrics.workspace.module_graph,
        package_graph: metrics.workspace.package_graph,
        look_first: look_first(report),
        blind_spots: blind_spots(project),
        problems: project.problems.iter().map(problem).collect(),
    }
}

/// The order of cycles: those that a build of the product has first, then the largest, then those with most references.
fn badness(cycle: &Cycle) -> (bool, bool, Reverse<usize>, Reverse<usize>, &str) {
    let references = cycle.arcs.iter().map(|arc| arc.references.len()).sum();
    let first = cycle.members.first().map_or("", |member| member.id.as_str());
    (cycle.no_single_build, cycle.dev, Reverse(cycle.members.len()), Reverse(references), first)
}

fn workspace(report: &Report) -> WorkspaceView {
    let Report { reading, metrics, .. } = report;
    let target = match &reading.view {
        View::Union => None,
        View::Build(target) => target.clone(),
    };
    WorkspaceView {
        packages: metrics.workspace.package_graph.nodes,
        targets: reading.targets,
        modules: metrics.workspace.module_graph.nodes,
        files: reading.files,
        size: size(&reading.project, &metrics.workspace.size),
        reader: match reading.reader {
            Reader::Cargo => "cargo",
            Reader::Stored => "stored",
            Reader::Static => "static",
            Reader::Revision(_) => "revision",
        },
        view: view_word(&reading.view),
        target,
        tests: metrics.request.tests,
    }
}

/// The word for which code is in.
#[must_use]
pub fn view_word(view: &View) -> &'static str {
    match view {
        View::Union => "union",
        View::Build(_) => "build",
    }
}

fn size(project: &Project, size: &Size) -> SizeView {
    let most_complex = size.most_complex.as_ref().and_then(|most| {
        let module = project.modules.get(most.module as usize)?;
        let file = project.files.get(module.file as usize).cloned().unwrap_or_default();
        Some(FunctionView { id: format!("{}::{}", module.id, most.name), file, line: most.line, cognitive: most.cognitive })
    });
    SizeView {
        modules: size.modules,
        lines: size.lines,
        items: size.items,
        public_items: size.public_items,
        abstract_types: size.abstract_types,
        concrete_types: size.concrete_types,
        functions: size.functions,
        cognitive: size.cognitive,
        most_complex,
    }
}

fn package<'a>(project: &'a Project, node: &'a NodeMetrics, graph: GraphMetrics) -> Option<PackageView<'a>> {
    let package = project.packages.get(node.source as usize)?;
    Some(PackageView {
        id: &package.name,
        version: &package.version,
        manifest: &package.manifest,
        size: size(project, &node.size),
        coupling: node.coupling,
        fan: node.fan,
        visibility: node.visibility,
        cohesion: node.cohesion,
        graph,
    })
}

fn module<'a>(project: &'a Project, node: &'a NodeMetrics) -> Option<ModuleView<'a>> {
    let module = project.modules.get(node.source as usize)?;
    Some(ModuleView {
        id: &module.id,
        package: project.packages.get(module.package as usize).map_or("", |package| &package.name),
        file: project.files.get(module.file as usize).map_or("", String::as_str),
        line: module.line,
        size: size(project, &node.size),
        coupling: node.coupling,
        fan: node.fan,
        visibility: node.visibility,
        cohesion: node.cohesion,
    })
}

fn leaned_on(modules: &[NodeMetrics]) -> Vec<&str> {
    let mut named: Vec<&NodeMetrics> = modules.iter().filter(|node| node.coupling.afferent > 0).collect();
    named.sort_by_key(|node| (Reverse(node.coupling.afferent), Reverse(node.fan.in_references), node.source));
    named.into_iter().map(|node| node.id.as_str()).collect()
}

fn cycle<'a>(project: &'a Project, cycle: &'a Cycle) -> CycleView<'a> {
    let arcs = |list: &[u32]| {
        let arcs = list.iter().filter_map(|&at| cycle.arcs.get(at as usize));
        arcs.map(|one| arc(project, cycle, one)).collect()
    };
    CycleView {
        level: cycle.level,
        parent: cycle.parent.as_deref(),
        members: cycle.members.iter().map(|member| member.id.as_str()).collect(),
        dependencies: u32::try_from(cycle.arcs.len()).unwrap_or(u32::MAX),
        references: cycle.arcs.iter().map(|arc| arc.references.len() as u64).sum(),
        dev: cycle.dev,
        no_single_build: cycle.no_single_build,
        witness: arcs(&cycle.witness),
        cut: CutView {
            references: cycle.cut.weight,
            lower_bound: cycle.cut.lower_bound,
            optimal: cycle.cut.optimal,
            dependencies: arcs(&cycle.cut.arcs),
        },
    }
}

fn arc<'a>(project: &'a Project, cycle: &'a Cycle, arc: &CycleArc) -> ArcView<'a> {
    let member = |at: u32| cycle.members.get(at as usize);
    let reference: Option<&Reference> = arc.example.and_then(|index| project.references.get(index as usize));
    let manifest = || {
        let package = project.packages.get(member(arc.from)?.source as usize)?;
        Some(package.manifest.as_str())
    };
    let file = reference.and_then(|reference| project.files.get(reference.file as usize)).map(String::as_str);
    ArcView {
        from: member(arc.from).map_or("", |member| &member.id),
        to: member(arc.to).map_or("", |member| &member.id),
        references: u32::try_from(arc.references.len()).unwrap_or(u32::MAX),
        items: arc.items,
        file: file.or_else(manifest).unwrap_or(""),
        line: reference.map_or(0, |reference| reference.line),
        name: reference.map_or("", |reference| reference.name.as_str()),
    }
}

/// What underpin could not see, for programs.
#[must_use]
pub fn blind_spots(project: &Project) -> BlindSpotsView<'_> {
    let count = |kinds: &[ProblemKind]| {
        let found = project.problems.iter().filter(|problem| kinds.contains(&problem.kind)).count();
        u32::try_from(found).unwrap_or(u32::MAX)
    };
    BlindSpotsView {
        unresolved: unresolved(project),
        files_not_read: count(&[ProblemKind::Parse, ProblemKind::Read]),
        modules_not_found: count(&[ProblemKind::MissingModule, ProblemKind::NotFollowed, ProblemKind::Submodule]),
        orphans: count(&[ProblemKind::Orphan]),
    }
}

/// A problem for programs.
#[must_use]
pub fn problem(problem: &Problem) -> ProblemView<'_> {
    let kind = match problem.kind {
        ProblemKind::Parse => "parse",
        ProblemKind::Read => "read",
        ProblemKind::MissingModule => "missing_module",
        ProblemKind::AmbiguousModule => "ambiguous_module",
        ProblemKind::NotFollowed => "not_followed",
        ProblemKind::Orphan => "orphan",
        ProblemKind::Manifest => "manifest",
        ProblemKind::Submodule => "submodule",
        ProblemKind::Cargo => "cargo",
        ProblemKind::Lock => "lock",
        ProblemKind::Index => "index",
        ProblemKind::Advisory => "advisory",
    };
    ProblemView { kind, file: &problem.file, line: problem.line, message: &problem.message, hint: &problem.hint }
}
