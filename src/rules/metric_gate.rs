//! `rules/metric_gate.md`

use crate::config::Gate;
use crate::finding::{Breach, Debt, Key, Place};
use crate::measure::value::{Node, value};
use crate::rules::context::Context;

/// Metrics beyond the limits of `[[gates]]`. A limit on a change is judged only where there is a base.
pub fn check(cx: &Context<'_>) -> Vec<Breach> {
    let mut found = Vec::new();
    for (gate, scope) in cx.config.gates.iter().zip(&cx.policy.gates) {
        let workspace = scope.workspace.then_some(Node::Workspace);
        let packages = scope
            .packages
            .iter()
            .filter_map(|&package| cx.project.packages.get(package as usize))
            .map(|package| Node::Package(&package.name));
        let modules = scope.modules.iter().map(|&module| Node::Module(cx.id(module)));
        for node in workspace.into_iter().chain(packages).chain(modules) {
            found.extend(breach(cx, gate, node));
        }
    }
    found
}

fn breach(cx: &Context<'_>, gate: &Gate, node: Node<'_>) -> Option<Breach> {
    let now = value(cx.metrics, &gate.metric.value, node)?;
    let before = cx.base.and_then(|base| value(base, &gate.metric.value, node));
    // what is beyond a limit, in words, and by how much
    let beyond = |name: &str, limit: Option<f64>, value: f64, sign: f64| {
        let limit = limit?;
        let by = (value - limit) * sign;
        (by > 1e-9).then(|| (name.to_owned(), limit, by))
    };
    let grown = before.and_then(|before| beyond("max_increase", gate.max_increase, now - before, 1.0));
    let fallen = before.and_then(|before| beyond("max_decrease", gate.max_decrease, before - now, 1.0));
    let (limit_name, limit, by) = beyond("max", gate.max, now, 1.0).or_else(|| beyond("min", gate.min, now, -1.0)).or(grown).or(fallen)?;
    let against = before.map(|before| format!(", was {}", number(before))).unwrap_or_default();
    let id = match node {
        Node::Workspace => "workspace".to_owned(),
        Node::Package(name) => format!("package:{name}"),
        Node::Module(id) => id.to_owned(),
    };
    let source = cx.config.source.as_ref();
    let place = source.map(|source| Place { file: source.file.clone(), line: source.line(&gate.span) }).unwrap_or_default();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "`as` saturates, and what is beyond is above 0")]
    let thousandths = (by * 1000.0).ceil() as u64;
    let metric = gate.metric.value.replace('_', "-");
    let key = Key::about("metric_gate", format!("{limit_name} {metric} of {id}"));
    Some(Breach {
        modules: cx
            .project
            .modules
            .binary_search_by(|module| module.id.as_str().cmp(&id))
            .ok()
            .and_then(|at| u32::try_from(at).ok())
            .into_iter()
            .collect(),
        values: vec![
            ("metric", metric),
            ("node", id),
            ("value", number(now)),
            ("against", against),
            ("limit_name", limit_name),
            ("limit", number(limit)),
            ("why", gate.why.as_ref().map(|why| format!(": {why}")).unwrap_or_default()),
        ],
        debts: vec![Debt { key, at: Some(thousandths), sites: Vec::new() }],
        place,
        route: Vec::new(),
    })
}

/// Three decimals, without zeros at the end.
fn number(value: f64) -> String {
    format!("{value:.3}").trim_end_matches('0').trim_end_matches('.').to_owned()
}
