//! One number with what it was made from, so that a reader can compute it again.
//!
//! Example: `instability` of a module with 2 modules above and 1 below: inputs `Ca 2`, `Ce 1`, result `0.333`.

use crate::model::metrics::{Cohesion, GraphMetrics, Metrics, NodeMetrics, Role, Size};

/// A metric of one node, or of the workspace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// What it is about: a module's id, a package's name, `workspace`.
    pub node: String,
    /// `module`, `package` or `workspace`.
    pub level: &'static str,
    /// What went into the formula, by name, in the order of the formula.
    pub inputs: Vec<(String, String)>,
    /// What came out; `-` where it is undefined.
    pub result: String,
}

/// Explains a metric of a node: a module by its id, else a package by its name; `package:NAME` is the package where both
/// have the name. Without a node, of the workspace. `None` where the metric or the node does not
/// exist, or the metric is not defined there (see the levels in the catalog).
#[must_use]
pub fn explain(metrics: &Metrics, metric: &str, node: Option<&str>) -> Option<Explanation> {
    let (subject, level, node) = match node {
        None => (Subject { node: None, graph: None, whole: Some(metrics) }, "workspace", "workspace"),
        Some(name) => subject(metrics, name)?,
    };
    let (inputs, result) = subject.explain(metric)?;
    let inputs = inputs.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    Some(Explanation { node: node.to_owned(), level, inputs, result })
}

type Explained = (Vec<(&'static str, String)>, String);

struct Subject<'a> {
    node: Option<&'a NodeMetrics>,
    graph: Option<&'a GraphMetrics>,
    whole: Option<&'a Metrics>,
}

fn subject<'a>(metrics: &'a Metrics, name: &'a str) -> Option<(Subject<'a>, &'static str, &'a str)> {
    let bare = name.strip_prefix("package:");
    let module = metrics.modules.iter().find(|node| bare.is_none() && node.id == name);
    if let Some(module) = module {
        return Some((Subject { node: Some(module), graph: None, whole: None }, "module", name));
    }
    let name = bare.unwrap_or(name);
    let package = metrics.packages.iter().find(|package| package.node.id == name)?;
    Some((Subject { node: Some(&package.node), graph: Some(&package.graph), whole: None }, "package", name))
}

impl Subject<'_> {
    fn explain(&self, metric: &str) -> Option<Explained> {
        self.node.and_then(|node| of_node(node, metric)).or_else(|| of_size(self.size()?, self.cohesion()?, metric)).or_else(|| {
            if let Some(whole) = self.whole {
                let (mut inputs, result) = of_graph(&whole.workspace.module_graph, metric)?;
                let (_, packages) = of_graph(&whole.workspace.package_graph, metric)?;
                inputs.push(("the same among packages", packages));
                return Some((inputs, result));
            }
            of_graph(self.graph?, metric)
        })
    }

    fn size(&self) -> Option<&Size> {
        self.node.map(|node| &node.size).or(self.whole.map(|whole| &whole.workspace.size))
    }

    fn cohesion(&self) -> Option<Cohesion> {
        self.node.map(|node| node.cohesion).or(self.whole.map(|whole| whole.workspace.cohesion))
    }
}

fn of_node(node: &NodeMetrics, metric: &str) -> Option<Explained> {
    let NodeMetrics { coupling, fan, visibility, size, .. } = node;
    let couplings = || vec![("Ca", coupling.afferent.to_string()), ("Ce", coupling.efferent.to_string())];
    Some(match metric {
        "abstractness" => (
            vec![("traits", size.abstract_types.to_string()), ("structs, enums, unions", size.concrete_types.to_string())],
            number(coupling.abstractness),
        ),
        "afferent-coupling" => (couplings(), coupling.afferent.to_string()),
        "distance" => (vec![("A", number(coupling.abstractness)), ("I", number(coupling.instability))], number(coupling.distance)),
        "efferent-coupling" => (couplings(), coupling.efferent.to_string()),
        "fan-in" => (
            vec![("references", fan.in_references.to_string()), ("distinct items", fan.in_items.to_string())],
            format!("{} references to {} items", fan.in_references, fan.in_items),
        ),
        "fan-out" => (
            vec![("references", fan.out_references.to_string()), ("distinct items", fan.out_items.to_string())],
            format!("{} references to {} items", fan.out_references, fan.out_items),
        ),
        "instability" => (couplings(), number(coupling.instability)),
        "role" => (
            vec![("VFI", visibility.fan_in.to_string()), ("VFO", visibility.fan_out.to_string())],
            visibility.role.map_or("-", Role::word).to_owned(),
        ),
        "visibility-fan-in" => (Vec::new(), visibility.fan_in.to_string()),
        "visibility-fan-out" => (Vec::new(), visibility.fan_out.to_string()),
        _ => return None,
    })
}

fn of_size(size: &Size, cohesion: Cohesion, metric: &str) -> Option<Explained> {
    Some(match metric {
        "cognitive-complexity" => {
            let most = size.most_complex.as_ref().map_or_else(|| "-".to_owned(), |most| format!("{} with {}", most.name, most.cognitive));
            (vec![("functions", size.functions.to_string()), ("most complex", most)], size.cognitive.to_string())
        }
        "lines" => {
            let lines = size.lines;
            let kinds = [("code", lines.code), ("doc", lines.doc), ("comment", lines.comment), ("blank", lines.blank)];
            (kinds.map(|(name, count)| (name, count.to_string())).into(), lines.total().to_string())
        }
        "public-surface" => {
            let share = (size.items > 0).then(|| 100.0 * f64::from(size.public_items) / f64::from(size.items));
            let inputs = vec![("public items", size.public_items.to_string()), ("named items", size.items.to_string())];
            (inputs, format!("{}, {} %", size.public_items, number(share)))
        }
        "relational-cohesion" => {
            let inputs = vec![("R", cohesion.relations.to_string()), ("N", cohesion.types.to_string())];
            (inputs, number(cohesion.relational))
        }
        _ => return None,
    })
}

fn of_graph(graph: &GraphMetrics, metric: &str) -> Option<Explained> {
    let GraphMetrics { nodes, lakos, cyclicity, .. } = graph;
    let ccd = || ("CCD", lakos.ccd.to_string());
    let n = || ("n", nodes.to_string());
    Some(match metric {
        "acd" => (vec![ccd(), n()], number(lakos.acd)),
        "ccd" => (vec![n()], lakos.ccd.to_string()),
        "cyclicity" => (
            vec![("components", cyclicity.components.to_string()), ("nodes in them", cyclicity.nodes.to_string()), n()],
            format!("{}, relative {} %", cyclicity.cyclicity, number(cyclicity.relative)),
        ),
        "nccd" => (vec![ccd(), n()], format!("{} (analytic {})", number(lakos.nccd), number(lakos.nccd_analytic))),
        "propagation-cost" => (vec![("Σ VFO", lakos.ccd.to_string()), n()], number(graph.propagation_cost)),
        _ => return None,
    })
}

/// Three decimals, without zeros at the end; `-` where there is no number.
fn number(value: Option<f64>) -> String {
    value.map_or_else(|| "-".to_owned(), |value| format!("{value:.3}").trim_end_matches('0').trim_end_matches('.').to_owned())
}
