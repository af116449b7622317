//! Two states of a workspace under one set of names: those of the later one.

use std::collections::{BTreeMap, BTreeSet};

use crate::measure::level::level_graph;
use crate::model::cycle::{Cycle, CycleMember};
use crate::model::level::{Granularity, LevelArc, LevelGraph, LevelRequest};
use crate::model::metrics::Metrics;
use crate::model::project::{Project, ProjectPackage};
use crate::query::renamed_modules::Renamed;

/// What is known of a workspace at one time.
#[derive(Clone, Copy, Debug)]
pub struct State<'a> {
    /// The graph.
    pub project: &'a Project,
    /// The numbers.
    pub metrics: &'a Metrics,
    /// Sibling cycles.
    pub cycles: &'a [Cycle],
}

/// One of the two, with its graphs.
#[derive(Debug)]
pub struct Side<'a> {
    /// What is known of it.
    pub state: State<'a>,
    /// Names of modules and packages, as the later state has them, by index into the project's lists.
    pub names: Names,
    /// The graph of its modules.
    pub modules: Graph,
    /// The graph of its packages.
    pub packages: Graph,
}

/// Names under which both states are looked at.
#[derive(Clone, Debug, Default)]
pub struct Names {
    /// Of each module.
    pub modules: Vec<String>,
    /// Of each package.
    pub packages: Vec<String>,
}

/// A graph whose pairs can be looked up by name.
#[derive(Debug)]
pub struct Graph {
    /// The graph.
    pub graph: LevelGraph,
    /// The names of its nodes.
    pub names: BTreeSet<String>,
    /// Its arcs by the names of their ends; of several that fall together under these names the first. None joins a node with itself, or a
    /// module with one that contains it.
    pub pairs: BTreeMap<(String, String), LevelArc>,
}

/// Both.
#[derive(Debug)]
pub struct Context<'a> {
    /// The earlier.
    pub before: Side<'a>,
    /// The later.
    pub after: Side<'a>,
}

impl<'a> Context<'a> {
    /// Two states, and what became what between them.
    #[must_use]
    pub fn new(before: State<'a>, after: State<'a>, renamed: &Renamed) -> Self {
        let own = Names {
            modules: after.project.modules.iter().map(|module| module.id.clone()).collect(),
            packages: after.project.packages.iter().map(|package| package.name.clone()).collect(),
        };
        let earlier = Names {
            modules: before.project.modules.iter().map(|module| renamed.now(&module.id)).collect(),
            packages: packages_now(before.project, after.project, renamed),
        };
        Self { before: Side::new(before, earlier), after: Side::new(after, own) }
    }
}

impl<'a> Side<'a> {
    fn new(state: State<'a>, names: Names) -> Self {
        let graph = |level, names: &[String]| {
            let graph = level_graph(state.project, LevelRequest { level, ..LevelRequest::default() });
            Graph::new(graph, names)
        };
        Self { modules: graph(Granularity::Module, &names.modules), packages: graph(Granularity::Package, &names.packages), state, names }
    }

    /// The name of a cycle's member.
    #[must_use]
    pub fn member(&self, level: Granularity, member: &CycleMember) -> &str {
        let names = if level == Granularity::Package { &self.names.packages } else { &self.names.modules };
        names.get(member.source as usize).map_or("", String::as_str)
    }

    /// The name of the module that contains a cycle's members; none for packages.
    #[must_use]
    pub fn parent(&self, cycle: &Cycle) -> Option<&str> {
        let first = cycle.members.first().filter(|_| cycle.level == Granularity::Module)?;
        let parent = self.state.project.modules.get(first.source as usize)?.parent?;
        self.names.modules.get(parent as usize).map(String::as_str)
    }

    /// Its graph of modules or packages.
    #[must_use]
    pub fn graph(&self, level: Granularity) -> &Graph {
        if level == Granularity::Package { &self.packages } else { &self.modules }
    }
}

impl Graph {
    fn new(graph: LevelGraph, all: &[String]) -> Self {
        let name = |node: u32| graph.nodes.get(node as usize).and_then(|node| all.get(node.source as usize));
        let mut pairs = BTreeMap::new();
        for arc in &graph.arcs {
            let (Some(from), Some(to)) = (name(arc.from), name(arc.to)) else { continue };
            if !lies_in(from, to) && !lies_in(to, from) {
                pairs.entry((from.clone(), to.clone())).or_insert(*arc);
            }
        }
        let names = graph.nodes.iter().filter_map(|node| all.get(node.source as usize)).cloned().collect();
        Self { graph, names, pairs }
    }

    /// Whether something in one module or package depends on something in another.
    #[must_use]
    pub fn joins(&self, from: &str, to: &str) -> bool {
        // all ids that lie in `from` stand between it and what `;`, the letter after `:`, would make of it
        let (start, end) = ((from.to_owned(), String::new()), (format!("{from};"), String::new()));
        self.pairs.range(start..end).any(|((a, b), _)| lies_in(a, from) && lies_in(b, to))
    }
}

/// Whether an id is another, or lies in it.
#[must_use]
pub fn lies_in(id: &str, outer: &str) -> bool {
    id.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

/// A package is the one that has its root module now.
fn packages_now(before: &Project, after: &Project, renamed: &Renamed) -> Vec<String> {
    let kept: BTreeSet<&str> = after.packages.iter().map(|package| package.name.as_str()).collect();
    let now = |(index, package): (u32, &ProjectPackage)| {
        if kept.contains(package.name.as_str()) {
            return package.name.clone();
        }
        let mut roots = before.modules.iter().filter(|module| module.package == index && module.parent.is_none());
        let found = roots.find_map(|root| {
            let id = renamed.now(&root.id);
            let module = after.modules.binary_search_by(|module| module.id.cmp(&id)).ok().and_then(|at| after.modules.get(at))?;
            let package = after.packages.get(module.package as usize).filter(|_| module.parent.is_none())?;
            (!before.packages.iter().any(|other| other.name == package.name)).then(|| package.name.clone())
        });
        found.unwrap_or_else(|| package.name.clone())
    };
    (0_u32..).zip(&before.packages).map(now).collect()
}
