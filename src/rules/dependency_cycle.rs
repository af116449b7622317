//! `rules/dependency_cycle.md`

use crate::finding::Breach;
use crate::model::level::Granularity;
use crate::rules::context::Context;
use crate::rules::cycle;

/// Cycles among sibling modules.
pub fn check(cx: &Context<'_>) -> Vec<Breach> {
    let spared = cx.settings.switch("one_build", None);
    let cycles = cx.cycles.iter().filter(|cycle| cycle.level == Granularity::Module && !(spared && cycle.no_single_build));
    cycles.map(|found| cycle::breach(cx, "dependency_cycle", found)).collect()
}
