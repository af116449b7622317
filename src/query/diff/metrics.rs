//! Which numbers have another value.

use crate::measure::value::{self, Node};
use crate::model::change::{MetricChange, PackageChange};
use crate::query::diff::context::Context;

/// Those of the workspace, by name.
#[must_use]
pub fn of_workspace(cx: &Context<'_>) -> Vec<MetricChange> {
    changed(cx, Node::Workspace, Node::Workspace)
}

/// Those of the packages that both states have.
#[must_use]
pub fn of_packages(cx: &Context<'_>) -> Vec<PackageChange> {
    let names = cx.before.state.project.packages.iter().zip(&cx.before.names.packages);
    let mut found: Vec<PackageChange> = names
        .filter(|(_, now)| cx.after.packages.names.contains(*now))
        .map(|(then, now)| PackageChange { package: now.clone(), metrics: changed(cx, Node::Package(&then.name), Node::Package(now)) })
        .filter(|package| !package.metrics.is_empty())
        .collect();
    found.sort_by(|a, b| a.package.cmp(&b.package));
    found
}

fn changed(cx: &Context<'_>, then: Node<'_>, now: Node<'_>) -> Vec<MetricChange> {
    let change = |metric: String| {
        let before = value::value(cx.before.state.metrics, &metric, then);
        let after = value::value(cx.after.state.metrics, &metric, now);
        // the same formula on the same numbers gives the same bits
        (before.map(f64::to_bits) != after.map(f64::to_bits)).then_some(MetricChange { metric, before, after })
    };
    value::names().into_iter().filter_map(change).collect()
}
