//! Parts of a policy of which one undoes the other.

use crate::config::{Config, Gate};
use crate::policy::parts::{GateScope, Policy};
use crate::policy::wrong::Wrong;

/// Tells of each pair that contradicts itself.
pub fn check(config: &Config, policy: &Policy, wrong: &mut Wrong<'_>) {
    allowances(config, policy, wrong);
    gates(config, policy, wrong);
}

/// An allowance without an end that covers a whole prohibition.
fn allowances(config: &Config, policy: &Policy, wrong: &mut Wrong<'_>) {
    for (allow, allowed) in config.allow.iter().zip(&policy.allow).filter(|(allow, _)| allow.until.is_none()) {
        for (forbid, forbidden) in config.forbid.iter().zip(&policy.forbid) {
            if !forbidden.is_empty() && allowed.covers(forbidden) {
                let line = config.source.as_ref().map_or(0, |source| source.line(&forbid.span));
                let message = format!("this allowance takes away all that the prohibition in line {line} forbids");
                wrong.at(&allow.span, message, "the two contradict each other", "remove one of them, or give the allowance an `until`");
            }
        }
    }
}

/// Two gates on one metric of one thing of which nothing can pass both, or of which one is the other's double.
fn gates(config: &Config, policy: &Policy, wrong: &mut Wrong<'_>) {
    let gates: Vec<_> = config.gates.iter().zip(&policy.gates).collect();
    for (at, (second, scope)) in gates.iter().enumerate() {
        for (first, earlier) in gates.get(..at).unwrap_or_default() {
            let same_metric = first.metric.value.replace('_', "-") == second.metric.value.replace('_', "-");
            if !same_metric || !meet(scope, earlier) {
                continue;
            }
            let line = config.source.as_ref().map_or(0, |source| source.line(&first.span));
            let exceeds = |min: Option<f64>, max: Option<f64>| min.zip(max).is_some_and(|(min, max)| min > max);
            if exceeds(first.min, second.max) || exceeds(second.min, first.max) {
                let message = format!("this gate and the one in line {line} contradict each other");
                wrong.at(&second.span, message, "nothing can pass both", "mend one of them");
            } else if scope == earlier && limits(first) == limits(second) {
                let message = format!("this gate is on the metric and scope of the one in line {line}");
                wrong.at(&second.span, message, "the second", "keep one of them");
            }
        }
    }
}

/// Which limits a gate has.
fn limits(gate: &Gate) -> [bool; 4] {
    [gate.max, gate.min, gate.max_increase, gate.max_decrease].map(|limit| limit.is_some())
}

fn meet(a: &GateScope, b: &GateScope) -> bool {
    a.workspace && b.workspace
        || a.packages.iter().any(|package| b.packages.binary_search(package).is_ok())
        || a.modules.iter().any(|module| b.modules.binary_search(module).is_ok())
}
