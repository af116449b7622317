//! `rules/unused_dependency.md`

use crate::rules::asked;
use crate::rules::dependency_context::{DependencyContext, Judged};
use crate::versions::crates::Crates;
use crate::versions::evidence::unnamed;

/// Requirements of members whose crate no code of them names.
pub fn check(cx: &DependencyContext<'_>) -> Judged {
    let Some(project) = cx.project else { return Judged::without_code() };
    if cx.dependencies.lock.is_none() {
        return Judged::without_lock();
    }
    let found = unnamed(cx.dependencies, cx.asks, project, &Crates::of(cx.dependencies, cx.asks, project));
    let told = found.iter().filter_map(|found| asked::at(cx.dependencies, found.member, found.requirement));
    let told = told.filter(|asked| asked.requirement.pinned.is_none());
    asked::breaches("unused_dependency", told.map(|asked| (asked, Vec::new()))).into()
}
