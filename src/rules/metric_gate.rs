//! `rules/metric_gate.md`

use crate::config::Gate;
use crate::finding::{Breach, Debt, Key};
use crate::measure::value::{Node, value};
use crate::model::place::Place;
use crate::model::project::ModuleIdx;
use crate::rules::context::Context;

/// Metrics beyond the limits of `[[gates]]`. A limit on a change is judged only where there is a base.
pub fn check(cx: &Context<'_>) -> Vec<Breach> {
    let mut found = Vec::new();
    for (gate, scope) in cx.config.gates.iter().zip(&cx.policy.gates) {
        for (node, module) in scope.nodes(cx.project) {
            found.extend(breaches(cx, gate, node, module));
        }
    }
    found
}

/// A breach for each limit that a number is beyond.
fn breaches(cx: &Context<'_>, gate: &Gate, node: Node<'_>, module: Option<ModuleIdx>) -> Vec<Breach> {
    let Some(now) = value(cx.metrics, &gate.metric.value, node) else { return Vec::new() };
    let before = cx.base.and_then(|base| value(base, &gate.metric.value, node));
    let level = |name: &'static str, limit: Option<f64>, sign: f64, word: &str| {
        let limit = limit?;
        Some((name, (now - limit) * sign, format!("is {}, {word} its `{name}` of {}", number(now), number(limit))))
    };
    let change = |name: &'static str, limit: Option<f64>, sign: f64, word: &str| {
        let (limit, before) = limit.zip(before)?;
        let (from, to) = (number(before), number(now));
        Some((name, (now - before) * sign - limit, format!("{word} from {from} to {to}, more than its `{name}` of {}", number(limit))))
    };
    let limits = [
        level("max", gate.max, 1.0, "above"),
        level("min", gate.min, -1.0, "below"),
        change("max_increase", gate.max_increase, 1.0, "rose"),
        change("max_decrease", gate.max_decrease, -1.0, "fell"),
    ];
    // what is equal but for the last bits of its sum is not beyond
    let beyond = limits.into_iter().flatten().filter(|(_, by, _)| *by > 1e-9);
    beyond.map(|(name, by, text)| breach(cx, gate, (node, module), (name, by, text))).collect()
}

fn breach(cx: &Context<'_>, gate: &Gate, (node, module): (Node<'_>, Option<ModuleIdx>), (limit, by, text): (&str, f64, String)) -> Breach {
    let metric = gate.metric.value.replace('_', "-");
    let explained = metric.split('.').next().unwrap_or_default();
    let (id, shown, explain) = match node {
        Node::Workspace => ("workspace".to_owned(), "the workspace".to_owned(), explained.to_owned()),
        Node::Package(name) => (format!("package:{name}"), format!("package `{name}`"), format!("{explained} package:{name}")),
        Node::Module(id) => (id.to_owned(), format!("`{id}`"), format!("{explained} {id}")),
    };
    let source = cx.config.source.as_ref();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "`as` saturates, and what is beyond is above 0")]
    let thousandths = (by * 1000.0).ceil() as u64;
    let key = Key::about("metric_gate", format!("{limit} {metric} of {id}"));
    Breach {
        modules: module.into_iter().collect(),
        values: vec![
            ("metric", metric),
            ("node", shown),
            ("breach", text),
            ("why", gate.why.as_ref().map(|why| format!(": {why}")).unwrap_or_default()),
            ("explain", explain),
        ],
        debts: vec![Debt { key, at: Some(thousandths), sites: Vec::new() }],
        place: source.map(|source| Place { file: source.file.clone(), line: source.line(&gate.span) }).unwrap_or_default(),
        route: Vec::new(),
    }
}

/// Three decimals, without zeros at the end.
fn number(value: f64) -> String {
    format!("{value:.3}").trim_end_matches('0').trim_end_matches('.').to_owned()
}
