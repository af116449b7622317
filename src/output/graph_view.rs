//! `underpin.graph/1`: the graph for programs.
//!
//! A graph can have millions of sites. They are made one after the other while they are written, never all at once.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Serialize, Serializer};

use crate::model::level::Granularity;
use crate::model::project::{ItemKind, Module, Project, Reference, ReferenceKind};
use crate::model::workspace::{DependencyKind, TargetKind};
use crate::query::slice::{Slice, SliceEdge, SliceNode};

/// The version of the format.
pub const SCHEMA: &str = "underpin.graph/1";

/// The graph.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "underpin.graph/1")]
pub struct GraphView<'a> {
    /// `underpin.graph/1`.
    pub schema: &'static str,
    /// What the nodes are.
    pub level: Granularity,
    /// The nodes, sorted by id; items by their module, then line.
    #[schemars(with = "Vec<NodeView>")]
    pub nodes: Nodes<'a>,
    /// The edges, sorted by their ends' places in `nodes`, then `test`. None joins a node with itself.
    #[schemars(with = "Vec<EdgeView>")]
    pub edges: Edges<'a>,
    /// What could not be resolved, in the whole workspace.
    pub unresolved: UnresolvedView<'a>,
}

/// A package, module or item.
#[derive(Serialize, JsonSchema)]
pub struct NodeView<'a> {
    /// `tokio` (a package), `tokio::runtime` (a module), `tokio::runtime::Runtime` (an item); `impl` blocks are items.
    pub id: &'a str,
    /// What it is.
    pub kind: NodeKind,
    /// Its package.
    pub package: &'a str,
    /// Its target's name; not of packages.
    pub target: Option<&'a str>,
    /// Its target's kind; not of packages.
    pub target_kind: Option<TargetKind>,
    /// Where its text stands, relative to the workspace root; a package's manifest.
    pub file: &'a str,
    /// One-based line.
    pub line: u32,
    /// Whether it is a module inside another's file.
    pub inline: bool,
    /// Whether all of it is test code.
    pub test: bool,
    /// Lines of its own text, child modules left out unless they are folded into it; 0 for an item.
    pub lines: u32,
    /// The module that contains it.
    pub parent: Option<&'a str>,
    /// The predicate that it stands under.
    pub cfg: Option<String>,
    /// How many modules it stands for, itself included: more than one with `--collapse` and for packages.
    pub modules: u32,
    /// What an item is.
    pub item_kind: Option<ItemKind>,
}

/// What a node is.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum NodeKind {
    /// A package.
    Package,
    /// A module.
    Module,
    /// A named item or an `impl` block.
    Item,
}

/// Everything that one node names in another, test code and the rest apart.
#[derive(Serialize, JsonSchema)]
pub struct EdgeView<'a> {
    /// The node whose text it is.
    pub from: &'a str,
    /// The node that defines what is named.
    pub to: &'a str,
    /// References by what the text does.
    pub kinds: KindsView,
    /// Whether these are the references of test code.
    pub test: bool,
    /// Whether one end contains the other.
    pub hierarchy: bool,
    /// Whether every reference is a `pub use`.
    pub reexport: bool,
    /// The predicate that all references stand under; `null` where one of them stands under none.
    pub cfg: Option<String>,
    /// The modules that names were found through, sorted.
    pub via: Vec<&'a str>,
    /// What the manifest declares it for; between packages only.
    pub declared: Option<DependencyKind>,
    /// Every reference, by file and line.
    #[schemars(with = "Vec<SiteView>")]
    pub sites: Sites<'a>,
}

/// References by what the text does.
#[derive(Default, Serialize, JsonSchema)]
pub struct KindsView {
    /// Imports and re-exports.
    pub r#use: u32,
    /// Type positions.
    pub r#type: u32,
    /// Expressions and patterns.
    pub value: u32,
    /// Macro invocations and attributes.
    pub r#macro: u32,
    /// Method calls and fields whose receiver's type was inferred.
    pub inferred: u32,
}

/// One reference.
#[derive(Serialize, JsonSchema)]
pub struct SiteView<'a> {
    /// The file, relative to the workspace root.
    pub file: &'a str,
    /// One-based line.
    pub line: u32,
    /// The item that is named: `module::item`; `null` where it is the module itself, or not known.
    pub item: Option<String>,
    /// What the text does with it.
    pub kind: ReferenceKind,
    /// The name that stands there.
    pub name: &'a str,
    /// Whether it is a `pub use`.
    pub reexport: bool,
    /// Whether it stands in a macro invocation's tokens.
    pub in_macro: bool,
    /// Whether the module is known, but not the item.
    pub item_unknown: bool,
}

/// What could not be resolved.
#[derive(Serialize, JsonSchema)]
pub struct UnresolvedView<'a> {
    /// Paths whose first name is not known.
    pub paths: u64,
    /// Their share of all paths, 0 to 1.
    pub share: f64,
    /// The first of them, by file and line.
    pub examples: Vec<ExampleView<'a>>,
    /// Paths that were looked at.
    pub seen: u64,
    /// Paths whose module is known, but not the item in it.
    pub item_unknown: u64,
    /// Method calls and fields that were looked at.
    pub receivers: u64,
    /// Those whose receiver's type is not known: they make no edge.
    pub receivers_unknown: u64,
    /// Macro invocations that could not be read as Rust.
    pub macros_opaque: u64,
}

/// A path that could not be resolved.
#[derive(Serialize, JsonSchema)]
pub struct ExampleView<'a> {
    /// The file, relative to the workspace root.
    pub file: &'a str,
    /// One-based line.
    pub line: u32,
    /// The path as written.
    pub path: &'a str,
}

/// The nodes of a slice, made while they are written.
pub struct Nodes<'a> {
    project: &'a Project,
    slice: &'a Slice,
}

/// The edges of a slice, made while they are written.
pub struct Edges<'a> {
    project: &'a Project,
    slice: &'a Slice,
}

/// The references of an edge, made while they are written.
pub struct Sites<'a> {
    project: &'a Project,
    references: Vec<&'a Reference>,
}

/// A slice for programs.
#[must_use]
pub fn graph<'a>(project: &'a Project, slice: &'a Slice) -> GraphView<'a> {
    GraphView {
        schema: SCHEMA,
        level: slice.level,
        nodes: Nodes { project, slice },
        edges: Edges { project, slice },
        unresolved: unresolved(project),
    }
}

/// What could not be resolved, for programs.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "counts of paths stay far below 2^52")]
pub fn unresolved(project: &Project) -> UnresolvedView<'_> {
    let found = &project.unresolved;
    UnresolvedView {
        paths: found.unknown,
        share: if found.paths == 0 { 0.0 } else { found.unknown as f64 / found.paths as f64 },
        examples: found.examples.iter().map(|one| ExampleView { file: &one.file, line: one.line, path: &one.path }).collect(),
        seen: found.paths,
        item_unknown: found.item_unknown,
        receivers: found.receivers,
        receivers_unknown: found.receivers_unknown,
        macros_opaque: found.macros_opaque,
    }
}

impl Serialize for Nodes<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.slice.nodes.iter().filter_map(|one| node(self.project, self.slice.level, one)))
    }
}

impl Serialize for Edges<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.slice.edges.iter().filter_map(|one| edge(self.project, self.slice, one)))
    }
}

impl Serialize for Sites<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.references.iter().map(|one| site(self.project, one)))
    }
}

fn file(project: &Project, file: u32) -> &str {
    project.files.get(file as usize).map_or("", String::as_str)
}

fn predicate(project: &Project, cfg: u32) -> Option<String> {
    (cfg != 0).then(|| project.cfgs.get(cfg as usize).map(ToString::to_string)).flatten()
}

fn node<'a>(project: &'a Project, level: Granularity, node: &'a SliceNode) -> Option<NodeView<'a>> {
    let source = node.source as usize;
    let package_of = |module: &Module| project.packages.get(module.package as usize).map_or("", |package| package.name.as_str());
    let of_module = |module: &'a Module| NodeView {
        id: &node.id,
        kind: NodeKind::Module,
        package: package_of(module),
        target: Some(&module.target),
        target_kind: Some(module.target_kind),
        file: file(project, module.file),
        line: module.line,
        inline: module.inline,
        test: node.test,
        lines: node.lines,
        parent: module.parent.and_then(|parent| project.modules.get(parent as usize)).map(|parent| parent.id.as_str()),
        cfg: predicate(project, module.cfg),
        modules: node.folded,
        item_kind: None,
    };
    match level {
        Granularity::Module => project.modules.get(source).map(of_module),
        Granularity::Item => {
            let item = project.items.get(source)?;
            let module = project.modules.get(item.module as usize)?;
            let (line, parent, item_kind) = (item.line, Some(module.id.as_str()), Some(item.kind));
            Some(NodeView { kind: NodeKind::Item, line, parent, item_kind, lines: 0, inline: false, ..of_module(module) })
        }
        Granularity::Package => project.packages.get(source).map(|package| NodeView {
            id: &node.id,
            kind: NodeKind::Package,
            package: &package.name,
            target: None,
            target_kind: None,
            file: &package.manifest,
            line: 1,
            inline: false,
            test: false,
            lines: node.lines,
            parent: None,
            cfg: None,
            modules: node.folded,
            item_kind: None,
        }),
    }
}

fn edge<'a>(project: &'a Project, slice: &'a Slice, edge: &'a SliceEdge) -> Option<EdgeView<'a>> {
    let id = |node: u32| slice.nodes.get(node as usize).map(|node| node.id.as_str());
    let mut references: Vec<&Reference> = edge.references.iter().filter_map(|&index| project.references.get(index as usize)).collect();
    references.sort_by_key(|one| (one.file, one.line));
    let mut kinds = KindsView::default();
    for reference in &references {
        *match reference.kind {
            ReferenceKind::Use => &mut kinds.r#use,
            ReferenceKind::Type => &mut kinds.r#type,
            ReferenceKind::Value => &mut kinds.value,
            ReferenceKind::Macro => &mut kinds.r#macro,
            ReferenceKind::Inferred => &mut kinds.inferred,
        } += 1;
    }
    let lists: BTreeSet<u32> = references.iter().map(|one| one.via).collect();
    let via: BTreeSet<&str> = lists
        .iter()
        .filter_map(|&list| project.vias.get(list as usize))
        .flatten()
        .filter_map(|&module| project.modules.get(module as usize).map(|module| module.id.as_str()))
        .collect();
    Some(EdgeView {
        from: id(edge.from)?,
        to: id(edge.to)?,
        kinds,
        test: edge.test,
        hierarchy: edge.hierarchy,
        reexport: !references.is_empty() && references.iter().all(|one| one.reexport),
        cfg: joined(project, &references),
        via: via.into_iter().collect(),
        declared: edge.declared,
        sites: Sites { project, references },
    })
}

/// What all references stand under: nothing if one stands under nothing, else any of their predicates.
fn joined(project: &Project, references: &[&Reference]) -> Option<String> {
    let distinct: BTreeSet<u32> = references.iter().map(|one| one.cfg).collect();
    if distinct.contains(&0) {
        return None;
    }
    let texts: Vec<String> = distinct.into_iter().filter_map(|cfg| predicate(project, cfg)).collect();
    match texts.as_slice() {
        [] => None,
        [one] => Some(one.clone()),
        several => Some(format!("any({})", several.join(", "))),
    }
}

fn site<'a>(project: &'a Project, reference: &'a Reference) -> SiteView<'a> {
    let item = reference.to_item.and_then(|item| project.items.get(item as usize)).and_then(|item| {
        let module = project.modules.get(item.module as usize)?;
        Some(format!("{}::{}", module.id, item.name))
    });
    SiteView {
        file: file(project, reference.file),
        line: reference.line,
        item,
        kind: reference.kind,
        name: reference.name.as_str(),
        reexport: reference.reexport,
        in_macro: reference.in_macro,
        item_unknown: reference.item_unknown,
    }
}
