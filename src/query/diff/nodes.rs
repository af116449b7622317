//! Which packages and modules came and went.

use crate::model::change::Changed;
use crate::model::level::Granularity;
use crate::query::diff::context::Context;

/// Nodes of one state that the other does not have, sorted.
#[must_use]
pub fn nodes(cx: &Context<'_>, level: Granularity) -> Changed<String> {
    let (before, after) = (&cx.before.graph(level).names, &cx.after.graph(level).names);
    Changed { new: after.difference(before).cloned().collect(), gone: before.difference(after).cloned().collect() }
}
