//! A metric as a number, for limits.
//!
//! Some metrics have several numbers: the one that counts is named in their entry below, the others follow a dot: `fan-in.items`,
//! `lines.code`, `cyclicity.nodes`, `cognitive-complexity.max`, `public-surface.share`, `nccd.analytic`. `_` and `-` are the same.
//!
//! Example: `propagation_cost` of the workspace is that of the graph of its modules.

use crate::measure::catalog::METRICS;
use crate::model::metrics::{Cohesion, GraphMetrics, Metrics, NodeMetrics, Size};

/// What a metric is asked of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Node<'a> {
    /// The whole.
    Workspace,
    /// A package, by name.
    Package(&'a str),
    /// A module, by id.
    Module(&'a str),
}

/// Names of further numbers of a metric.
const PARTS: &[(&str, &[&str])] = &[
    ("cognitive-complexity", &["max"]),
    ("cyclicity", &["components", "largest", "nodes", "relative"]),
    ("fan-in", &["items"]),
    ("fan-out", &["items"]),
    ("lines", &["code"]),
    ("nccd", &["analytic"]),
    ("public-surface", &["share"]),
];

/// All names that can be limited, sorted; `role` is no number.
#[must_use]
pub fn names() -> Vec<String> {
    let parts = |id: &str| PARTS.iter().find(|(metric, _)| *metric == id).map_or(&[] as &[&str], |(_, parts)| parts);
    let numeric = METRICS.iter().filter(|metric| metric.id != "role");
    let with_parts = |id: &str| parts(id).iter().map(|part| format!("{id}.{part}")).collect::<Vec<_>>();
    numeric.flat_map(|metric| [vec![metric.id.to_owned()], with_parts(metric.id)].concat()).collect()
}

/// A metric's number; `None` where it is undefined there, or no such metric.
#[must_use]
pub fn value(metrics: &Metrics, metric: &str, node: Node<'_>) -> Option<f64> {
    let metric = metric.replace('_', "-");
    match node {
        Node::Workspace => {
            let whole = &metrics.workspace;
            of_graph(&whole.module_graph, &metric).or_else(|| of_size(&whole.size, whole.cohesion, &metric))
        }
        Node::Package(name) => {
            let package = metrics.packages.iter().find(|package| package.node.id == name)?;
            of_graph(&package.graph, &metric).or_else(|| of_node(&package.node, &metric))
        }
        Node::Module(id) => of_node(metrics.modules.iter().find(|node| node.id == id)?, &metric),
    }
}

fn of_node(node: &NodeMetrics, metric: &str) -> Option<f64> {
    let NodeMetrics { coupling, fan, visibility, size, cohesion, .. } = node;
    Some(match metric {
        "abstractness" => return coupling.abstractness,
        "afferent-coupling" => coupling.afferent.into(),
        "distance" => return coupling.distance,
        "efferent-coupling" => coupling.efferent.into(),
        "fan-in" => float(fan.in_references),
        "fan-in.items" => float(fan.in_items),
        "fan-out" => float(fan.out_references),
        "fan-out.items" => float(fan.out_items),
        "instability" => return coupling.instability,
        "visibility-fan-in" => visibility.fan_in.into(),
        "visibility-fan-out" => visibility.fan_out.into(),
        _ => return of_size(size, *cohesion, metric),
    })
}

fn of_size(size: &Size, cohesion: Cohesion, metric: &str) -> Option<f64> {
    Some(match metric {
        "cognitive-complexity" => float(size.cognitive),
        "cognitive-complexity.max" => size.most_complex.as_ref().map_or(0.0, |most| most.cognitive.into()),
        "lines" => size.lines.total().into(),
        "lines.code" => size.lines.code.into(),
        "public-surface" => size.public_items.into(),
        "public-surface.share" => return (size.items > 0).then(|| f64::from(size.public_items) / f64::from(size.items)),
        "relational-cohesion" => return cohesion.relational,
        _ => return None,
    })
}

fn of_graph(graph: &GraphMetrics, metric: &str) -> Option<f64> {
    let GraphMetrics { lakos, cyclicity, .. } = graph;
    Some(match metric {
        "acd" => return lakos.acd,
        "ccd" => float(lakos.ccd),
        "cyclicity" => float(cyclicity.cyclicity),
        "cyclicity.components" => cyclicity.components.into(),
        "cyclicity.largest" => cyclicity.largest.into(),
        "cyclicity.nodes" => cyclicity.nodes.into(),
        "cyclicity.relative" => return cyclicity.relative,
        "nccd" => return lakos.nccd,
        "nccd.analytic" => return lakos.nccd_analytic,
        "propagation-cost" => return graph.propagation_cost,
        _ => return None,
    })
}

#[expect(clippy::cast_precision_loss, reason = "counts of references and lines are far below 2^53")]
fn float(count: u64) -> f64 {
    count as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::metrics::{PackageMetrics, WorkspaceMetrics};

    #[test]
    fn each_name_is_defined_where_the_catalog_says() {
        let graph = GraphMetrics { propagation_cost: Some(0.5), ..GraphMetrics::default() };
        let node = NodeMetrics { id: "a".into(), ..NodeMetrics::default() };
        let metrics = Metrics {
            workspace: WorkspaceMetrics { module_graph: graph, ..WorkspaceMetrics::default() },
            packages: vec![PackageMetrics { node: node.clone(), graph }],
            modules: vec![node],
            ..Metrics::default()
        };
        assert_eq!(value(&metrics, "propagation_cost", Node::Workspace), Some(0.5));
        assert_eq!(value(&metrics, "propagation-cost", Node::Package("a")), Some(0.5));
        assert_eq!(value(&metrics, "propagation-cost", Node::Module("a")), None);
        assert_eq!(value(&metrics, "fan-in.items", Node::Module("a")), Some(0.0));
        assert!(names().is_sorted() && names().contains(&"lines.code".to_owned()));
        let undefined = [
            "abstractness",
            "acd",
            "cyclicity.relative",
            "distance",
            "instability",
            "nccd",
            "nccd.analytic",
            "public-surface.share",
            "relational-cohesion",
        ];
        for name in names() {
            let nodes = [Node::Workspace, Node::Package("a"), Node::Module("a")];
            let known = nodes.into_iter().any(|node| value(&metrics, &name, node).is_some());
            assert!(known || undefined.contains(&name.as_str()), "{name}");
        }
    }
}
