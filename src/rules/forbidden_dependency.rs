//! `rules/forbidden_dependency.md`

use std::collections::BTreeSet;

use crate::algo::digraph::to_u32;
use crate::finding::Breach;
use crate::rules::context::{Against, Context, Crossing, counted};
use crate::rules::dependency;

/// Dependencies that a `[[forbid]]` does not want and no `[[allow]]` lets through.
pub fn check(cx: &Context<'_>) -> Vec<Breach> {
    let mut found: Vec<Breach> = Vec::new();
    for crossing in cx.crossings.iter().filter(|crossing| crossing.allowed.is_none()) {
        let Against::Forbid(index) = crossing.against else { continue };
        let forbid = cx.config.forbid.get(index as usize);
        let line = forbid.zip(cx.config.source.as_ref()).map_or(0, |(forbid, source)| source.line(&forbid.span));
        let file = cx.config.source.as_ref().map_or("", |source| source.file.as_str());
        let why = forbid.and_then(|forbid| forbid.why.as_deref()).map(|why| format!(": {why}")).unwrap_or_default();
        let way_out = match crossing.through.len() {
            0 => format!("Move what `{}` names, or have it passed in", cx.id(crossing.from)),
            between => format!("Cut one of the {} steps of the way", between + 1),
        };
        let values = vec![("verb", verb(crossing)), ("why", why), ("way_out", way_out), ("rule_at", format!("{file}:{line}"))];
        found.push(dependency::breach(cx, "forbidden_dependency", crossing, values));
    }
    // two prohibitions may forbid the same: it is told once
    let mut seen = BTreeSet::new();
    found.retain(|breach| seen.insert(breach.debts.iter().map(|debt| debt.key.clone()).collect::<Vec<_>>()));
    found
}

/// How a crossing reads.
fn verb(crossing: &Crossing) -> String {
    match crossing.through.len() {
        0 => "depends on".to_owned(),
        between => format!("depends, through {}, on", counted(to_u32(between), "module")),
    }
}
