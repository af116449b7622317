//! Whole projects in a line each, measured end to end.

use ustr::Ustr;

use crate::algo::digraph::to_u32;
use crate::measure::catalog::METRICS;
use crate::measure::explain::explain;
use crate::measure::level::level_graph;
use crate::measure::{all, cycles};
use crate::model::cfg::Cfg;
use crate::model::cycle::Cycle;
use crate::model::level::{Granularity, LevelArc, LevelRequest};
use crate::model::metrics::MeasureRequest;
use crate::model::project::{Item, ItemKind, Lines, Module, Project, ProjectPackage, Reach, Reference, ReferenceKind};
use crate::model::workspace::{DependencyKind, TargetKind};

const PLAIN: MeasureRequest = MeasureRequest { tests: false, hierarchy: false, reexports: false };

/// A project from lines `from -> to [count] [word]…`, where a word is `test`, `reexport` or `cfg(…)`. Modules exist
/// when they are named, parents too; the first segment is the package.
fn project(text: &str) -> Project {
    let lines: Vec<(&str, &str, Vec<&str>)> = text
        .split(';')
        .filter_map(|line| {
            let (from, rest) = line.trim().split_once(" -> ")?;
            let (to, words) = rest.split_once(' ').unwrap_or((rest, ""));
            Some((from, to, words.split(' ').filter(|word| !word.is_empty()).collect()))
        })
        .collect();
    let mut ids = std::collections::BTreeSet::new();
    for id in lines.iter().flat_map(|&(from, to, _)| [from, to]) {
        ids.extend(id.match_indices("::").map(|(at, _)| id[..at].to_owned()));
        ids.insert(id.to_owned());
    }
    let ids: Vec<String> = ids.into_iter().collect();
    let index = |id: &str| to_u32(ids.iter().position(|other| other == id).unwrap_or(usize::MAX));
    let packages: Vec<&String> = ids.iter().filter(|id| !id.contains("::")).collect();
    let package = |id: &str| to_u32(packages.iter().position(|name| Some(name.as_str()) == id.split("::").next()).unwrap_or(0));
    let mut cfgs = vec![Cfg::TRUE];
    cfgs.extend(lines.iter().flat_map(|(.., words)| words).filter_map(|word| Cfg::parse(word.strip_prefix("cfg(")?.strip_suffix(')')?)));
    cfgs.sort();
    cfgs.dedup();
    let mut references = Vec::new();
    for (number, (from, to, words)) in (1_u32..).zip(&lines) {
        let count = words.first().and_then(|word| word.parse().ok()).unwrap_or(1);
        let cfg = words.iter().find_map(|word| Cfg::parse(word.strip_prefix("cfg(")?.strip_suffix(')')?)).unwrap_or(Cfg::TRUE);
        for repetition in 0..count {
            references.push(Reference {
                from: index(from),
                to: index(to),
                test: words.contains(&"test"),
                kind: ReferenceKind::Type,
                file: 0,
                line: number * 100 + repetition,
                from_item: Some(index(from)),
                to_item: Some(index(to)),
                name: Ustr::from("T"),
                cfg: to_u32(cfgs.iter().position(|other| *other == cfg).unwrap_or(0)),
                via: 0,
                reexport: words.contains(&"reexport"),
                in_macro: false,
                item_unknown: false,
            });
        }
    }
    references.sort();
    let module = |id: &String| Module {
        id: id.clone(),
        parent: id.rsplit_once("::").map(|(parent, _)| index(parent)),
        package: package(id),
        target: id.clone(),
        target_kind: TargetKind::Lib,
        file: 0,
        line: 1,
        inline: false,
        test: false,
        cfg: 0,
        lines: Lines { code: 10, ..Lines::default() },
        functions: Vec::new(),
    };
    let item =
        |module| Item { module, name: "T".to_owned(), kind: ItemKind::Struct, line: 1, reach: Reach::Public, test: false, generic: false };
    let dependencies = |name: &String| {
        let out = lines.iter().filter(|(from, to, _)| package(from) == package(name) && package(to) != package(name));
        out.map(|(_, to, words)| (package(to), if words.contains(&"test") { DependencyKind::Dev } else { DependencyKind::Normal }))
            .collect()
    };
    Project {
        packages: packages
            .iter()
            .map(|name| ProjectPackage {
                name: (*name).clone(),
                version: "1.0.0".to_owned(),
                manifest: "Cargo.toml".to_owned(),
                dependencies: dependencies(name),
            })
            .collect(),
        modules: ids.iter().map(module).collect(),
        items: (0..to_u32(ids.len())).map(item).collect(),
        files: vec!["lib.rs".to_owned()],
        cfgs,
        references,
        ..Project::default()
    }
}

/// `parent: members | witness | cut = weight`, with labels.
fn line(cycle: &Cycle) -> String {
    let name = |member: u32| cycle.members[member as usize].id.rsplit("::").next().unwrap_or_default().to_owned();
    let arcs = |list: &[u32]| {
        let arc = |&arc: &u32| format!("{}>{}", name(cycle.arcs[arc as usize].from), name(cycle.arcs[arc as usize].to));
        list.iter().map(arc).collect::<Vec<_>>().join(" ")
    };
    let members: Vec<String> = (0..to_u32(cycle.members.len())).map(name).collect();
    let parent = cycle.parent.as_deref().unwrap_or("packages");
    let labels = [(cycle.dev, " dev"), (cycle.no_single_build, " no single build"), (!cycle.cut.optimal, " not optimal")];
    let labels: String = labels.iter().filter(|(on, _)| *on).map(|(_, word)| *word).collect();
    format!("{parent}: {} | {} | {} = {}{labels}", members.join(" "), arcs(&cycle.witness), arcs(&cycle.cut.arcs), cycle.cut.weight)
}

fn check(text: &str, request: MeasureRequest, expected: &[&str]) {
    let found: Vec<String> = cycles(&project(text), request).iter().map(line).collect();
    assert_eq!(found, expected, "{text}");
}

#[test]
fn cycles_are_among_siblings() {
    check("k::a::x -> k::b 2; k::b::y -> k::a::z", PLAIN, &["k: a b | a>b b>a | b>a = 1"]);
    check(
        "k::a -> k::b::x; k::b::x -> k::a; k::b::x -> k::b::y 3; k::b::y -> k::b::x 2",
        PLAIN,
        &["k: a b | a>b b>a | a>b = 1", "k::b: x y | x>y y>x | y>x = 2"],
    );
    check("k -> k::a; k::a -> k; k::a::x -> k::a; k::a -> k::a::x", PLAIN, &[]);
    check("k::a -> k::b; k::b -> k::a reexport", PLAIN, &[]);
    check("k::a -> k::b; k::b -> k::c 5; k::c -> k::a 4; k::c -> k::b 7", PLAIN, &["k: a b c | b>c c>b | b>c = 5"]);
}

#[test]
fn test_code_and_dev_dependencies() {
    let tests = MeasureRequest { tests: true, ..PLAIN };
    check("k::a -> k::b; k::b -> k::a test", PLAIN, &[]);
    check("k::a -> k::b; k::b -> k::a test", tests, &["k: a b | a>b b>a | a>b = 1 dev"]);
    check("a -> b 3; b -> a 2 test", PLAIN, &["packages: a b | a>b b>a | b>a = 2 dev"]);
}

#[test]
fn contradicting_builds() {
    check("k::a -> k::b cfg(unix); k::b -> k::a cfg(windows)", PLAIN, &["k: a b | a>b b>a | a>b = 1 no single build"]);
    check("k::a -> k::b cfg(unix); k::b -> k::a cfg(windows); k::b -> k::a", PLAIN, &["k: a b | a>b b>a | a>b = 1"]);
}

#[test]
fn what_a_graph_leaves_out() {
    let text = "k::a -> k::b 3; k::a -> k::a::x; k::b -> k::a reexport; k::b -> k::c test; m -> k::a; k -> m test";
    let arcs = |request: LevelRequest| {
        let graph = level_graph(&project(text), request);
        let arc = |arc: &LevelArc| {
            let id = |node: u32| graph.nodes[node as usize].id.replace("::T", "");
            assert_eq!(graph.evidence_of(arc).len(), arc.references as usize);
            format!("{} {} {}/{}", id(arc.from), id(arc.to), arc.references, arc.items)
        };
        graph.arcs.iter().map(arc).collect::<Vec<_>>()
    };
    let plain = LevelRequest::default();
    assert_eq!(arcs(plain), ["k::a k::b 3/1", "m k::a 1/1"]);
    assert_eq!(arcs(LevelRequest { level: Granularity::Item, ..plain }), ["k::a k::b 3/1", "m k::a 1/1"]);
    assert_eq!(
        arcs(LevelRequest { hierarchy: true, reexports: true, ..plain }),
        ["k::a k::a::x 1/1", "k::a k::b 3/1", "k::b k::a 1/1", "m k::a 1/1"]
    );
    assert_eq!(arcs(LevelRequest { tests: true, ..plain }), ["k m 1/1", "k::a k::b 3/1", "k::b k::c 1/1", "m k::a 1/1"]);
    assert_eq!(arcs(LevelRequest { level: Granularity::Package, ..plain }), ["m k 1/1"]);
    assert_eq!(arcs(LevelRequest { level: Granularity::Package, tests: true, ..plain }), ["k m 1/1", "m k 1/1"]);
}

#[test]
fn everything_of_a_small_workspace() {
    let project = project("k::a -> k::b 5; k::b -> k::a 2; k::b -> k::c 1; k::c -> k::b 4; k -> k::a; m -> k::a 2");
    let metrics = all(&project, PLAIN);
    let node = |id: &str| metrics.modules.iter().find(|node| node.id == id).cloned().unwrap_or_default();
    assert_eq!((node("k::b").coupling.afferent, node("k::b").coupling.efferent), (2, 2));
    assert_eq!((node("k").coupling.instability, node("m").coupling.instability), (None, Some(1.0)));
    assert_eq!((node("k::a").fan.in_references, node("k::a").fan.in_items), (4, 1));
    assert_eq!(metrics.workspace.size.lines.code, 50);
    assert_eq!(metrics.workspace.module_graph.cyclicity.cyclicity, 9);
    let package = |id: &str| metrics.packages.iter().find(|package| package.node.id == id).cloned().unwrap_or_default();
    assert_eq!((package("k").graph.nodes, package("k").graph.lakos.ccd), (4, 10));
    assert_eq!((package("m").node.coupling.efferent, package("k").node.coupling.afferent), (1, 1));
}

#[test]
fn every_metric_is_explained_where_the_catalog_says() {
    let metrics = all(&project("k::a -> k::b; m -> k::a"), PLAIN);
    for metric in METRICS {
        for (level, node) in [("module", Some("k::a")), ("package", Some("package:k")), ("workspace", None)] {
            let found = explain(&metrics, metric.id, node);
            assert_eq!(found.is_some(), metric.levels.contains(&level), "{} {level}", metric.id);
            assert!(found.is_none_or(|found| found.level == level && !found.result.is_empty()), "{}", metric.id);
        }
    }
    let instability = explain(&metrics, "instability", Some("k::a"));
    assert_eq!(instability.map(|found| found.result).as_deref(), Some("0.5"));
    assert_eq!(explain(&metrics, "instability", Some("nobody")), None);
}

#[test]
fn an_empty_project() {
    let metrics = all(&Project::default(), PLAIN);
    assert_eq!(metrics.workspace.module_graph.propagation_cost, None);
    assert!(cycles(&Project::default(), PLAIN).is_empty());
}
