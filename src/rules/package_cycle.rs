//! `rules/package_cycle.md`

use crate::finding::Breach;
use crate::model::level::Granularity;
use crate::rules::context::Context;
use crate::rules::cycle;

/// Cycles among packages. Their members are packages, not modules: what is set for modules does not hold for them.
pub fn check(cx: &Context<'_>) -> Vec<Breach> {
    let dev = cx.settings.switch("dev_dependencies", None);
    let cycles = cx.cycles.iter().filter(|cycle| cycle.level == Granularity::Package && (dev || !cycle.dev));
    cycles.map(|found| Breach { modules: Vec::new(), ..cycle::breach(cx, "package_cycle", found) }).collect()
}
