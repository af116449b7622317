//! Rules: what of the numbers is worth a word.
//!
//! A rule is a page `rules/<id>.md` and a function from a context to [`Breach`]es, which cannot fail: from a [`Context`] where it is about
//! code, from a [`DependencyContext`] where it is about what the workspace depends on. To add one: the page, the file,
//! a `mod` line and a line in `RULES`, and its fixtures `fixtures/<id>/{fires,silent}`. Reading order: `page`, `settings`,
//! `context`, `dependency_context`, `crossings`, `suppress`, then the rules.

pub mod context;
pub mod crossings;
pub mod dependency_context;
pub mod page;
pub mod settings;
pub mod suppress;

mod cycle;
mod dependency;

mod complex_function;
mod dependency_cycle;
mod forbidden_dependency;
mod hub_module;
mod layer_violation;
mod leaked_internals;
mod metric_gate;
mod orphan_file;
mod oversized_module;
mod package_cycle;
mod unresolved_share;
mod unstable_dependency;
mod unused_dependency_rule;
mod wide_interface;

mod asked;
mod steps;

mod abandoned_dependency;
mod dependency_lag;
mod dependency_limit;
mod duplicate_dependency;
mod edge_downgrade;
mod feature_surprise;
mod hostage_dependency;
mod insufficient_rust_version;
mod leaked_default_features;
mod links_conflict;
mod loose_requirement;
mod prerelease_dependency;
mod requirement_drift;
mod semver_trick;
mod stale_requirement;
mod tight_requirement;
mod undeclared_dependency;
mod unpinned_source;
mod untrue_minimum;
mod unused_dependency;
mod vulnerable_dependency;
mod yanked_dependency;

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::sync::LazyLock;

use crate::config::{Config, RuleShape};
use crate::finding::{Breach, Finding, Level};
use crate::measure;
use crate::model::cycle::Cycle;
use crate::model::lock::Lock;
use crate::model::metrics::{MeasureRequest, Metrics};
use crate::model::project::Project;
use crate::model::standing::Assessment;
use crate::policy::parts::Policy;
use crate::rules::context::Context;
use crate::rules::dependency_context::{DependencyContext, Judged};
use crate::rules::page::Page;
use crate::rules::settings::Settings;
use crate::rules::suppress::Suppressions;
use crate::versions::asks::Asks;

/// A rule: its page as text, and what finds its breaches.
type Rule = (&'static str, Check);

/// What finds a rule's breaches.
#[derive(Clone, Copy)]
enum Check {
    /// In code.
    Code(fn(&Context<'_>) -> Vec<Breach>),
    /// In what the workspace depends on.
    Dependencies(fn(&DependencyContext<'_>) -> Judged),
}

/// All rules, sorted by id.
const RULES: &[Rule] = &[
    (include_str!("../../rules/abandoned_dependency.md"), Check::Dependencies(abandoned_dependency::check)),
    (include_str!("../../rules/complex_function.md"), Check::Code(complex_function::check)),
    (include_str!("../../rules/dependency_cycle.md"), Check::Code(dependency_cycle::check)),
    (include_str!("../../rules/dependency_lag.md"), Check::Dependencies(dependency_lag::check)),
    (include_str!("../../rules/dependency_limit.md"), Check::Dependencies(dependency_limit::check)),
    (include_str!("../../rules/duplicate_dependency.md"), Check::Dependencies(duplicate_dependency::check)),
    (include_str!("../../rules/edge_downgrade.md"), Check::Dependencies(edge_downgrade::check)),
    (include_str!("../../rules/feature_surprise.md"), Check::Dependencies(feature_surprise::check)),
    (include_str!("../../rules/forbidden_dependency.md"), Check::Code(forbidden_dependency::check)),
    (include_str!("../../rules/hostage_dependency.md"), Check::Dependencies(hostage_dependency::check)),
    (include_str!("../../rules/hub_module.md"), Check::Code(hub_module::check)),
    (include_str!("../../rules/insufficient_rust_version.md"), Check::Dependencies(insufficient_rust_version::check)),
    (include_str!("../../rules/layer_violation.md"), Check::Code(layer_violation::check)),
    (include_str!("../../rules/leaked_default_features.md"), Check::Dependencies(leaked_default_features::check)),
    (include_str!("../../rules/leaked_internals.md"), Check::Code(leaked_internals::check)),
    (include_str!("../../rules/links_conflict.md"), Check::Dependencies(links_conflict::check)),
    (include_str!("../../rules/loose_requirement.md"), Check::Dependencies(loose_requirement::check)),
    (include_str!("../../rules/metric_gate.md"), Check::Code(metric_gate::check)),
    (include_str!("../../rules/orphan_file.md"), Check::Code(orphan_file::check)),
    (include_str!("../../rules/oversized_module.md"), Check::Code(oversized_module::check)),
    (include_str!("../../rules/package_cycle.md"), Check::Code(package_cycle::check)),
    (include_str!("../../rules/prerelease_dependency.md"), Check::Dependencies(prerelease_dependency::check)),
    (include_str!("../../rules/requirement_drift.md"), Check::Dependencies(requirement_drift::check)),
    (include_str!("../../rules/semver_trick.md"), Check::Dependencies(semver_trick::check)),
    (include_str!("../../rules/stale_requirement.md"), Check::Dependencies(stale_requirement::check)),
    (include_str!("../../rules/tight_requirement.md"), Check::Dependencies(tight_requirement::check)),
    (include_str!("../../rules/undeclared_dependency.md"), Check::Dependencies(undeclared_dependency::check)),
    (include_str!("../../rules/unpinned_source.md"), Check::Dependencies(unpinned_source::check)),
    (include_str!("../../rules/unresolved_share.md"), Check::Code(unresolved_share::check)),
    (include_str!("../../rules/unstable_dependency.md"), Check::Code(unstable_dependency::check)),
    (include_str!("../../rules/untrue_minimum.md"), Check::Dependencies(untrue_minimum::check)),
    (include_str!("../../rules/unused_dependency.md"), Check::Dependencies(unused_dependency::check)),
    (include_str!("../../rules/unused_dependency_rule.md"), Check::Code(unused_dependency_rule::check)),
    (include_str!("../../rules/vulnerable_dependency.md"), Check::Dependencies(vulnerable_dependency::check)),
    (include_str!("../../rules/wide_interface.md"), Check::Code(wide_interface::check)),
    (include_str!("../../rules/yanked_dependency.md"), Check::Dependencies(yanked_dependency::check)),
];

/// The pages, in the order of [`RULES`]. A test holds that each can be read.
static PAGES: LazyLock<Vec<Page>> = LazyLock::new(|| RULES.iter().filter_map(|(page, _)| page::parse(page).ok()).collect());

/// The pages of all rules, sorted by id.
#[must_use]
pub fn pages() -> &'static [Page] {
    &PAGES
}

/// The page of a rule.
#[must_use]
pub fn page(id: &str) -> Option<&'static Page> {
    pages().iter().find(|page| page.id == id)
}

/// What configuration may say about rules.
#[must_use]
pub fn shapes() -> Vec<RuleShape> {
    pages().iter().map(Page::shape).collect()
}

/// What rules are held against.
#[derive(Clone, Copy)]
pub struct Subject<'a> {
    /// The project.
    pub project: &'a Project,
    /// Its numbers.
    pub metrics: &'a Metrics,
    /// Its cycles.
    pub cycles: &'a [Cycle],
    /// The numbers of the base, where there is one.
    pub base: Option<&'a Metrics>,
    /// What is demanded.
    pub config: &'a Config,
    /// What that means for this project.
    pub policy: &'a Policy,
}

/// All findings, the gravest first, then by rule and key.
#[must_use]
pub fn findings(subject: &Subject<'_>) -> Vec<Finding> {
    let suppressions = Suppressions::new(subject.project);
    let cut = suppressions.without_cyclic();
    let cycles = cut.as_ref().map(|(project, _)| measure::cycles(project, MeasureRequest::default()));
    let mut used: BTreeSet<u32> = cut.iter().flat_map(|(_, used)| used.iter().copied()).collect();
    let crossings = crossings::crossings(subject.project, subject.config, subject.policy);
    let mut found = Vec::new();
    // What no comment was needed for is known only when all others have looked: the rule about it comes last.
    let code =
        RULES.iter().zip(pages()).filter_map(|((_, check), page)| if let Check::Code(check) = check { Some((check, page)) } else { None });
    let (last, first): (Vec<_>, Vec<_>) = code.partition(|(_, page)| page.id == unused_dependency_rule::ID);
    for (check, page) in first.into_iter().chain(last) {
        let settings = Settings::new(page, subject.config, subject.policy);
        if settings.is_off() {
            continue;
        }
        let unused: Vec<u32> =
            (0_u32..).zip(&subject.project.suppressions).map(|(index, _)| index).filter(|index| !used.contains(index)).collect();
        let context = Context {
            project: subject.project,
            metrics: subject.metrics,
            cycles: cycles.as_deref().unwrap_or(subject.cycles),
            cycle_project: cut.as_ref().map_or(subject.project, |(project, _)| project),
            base: subject.base,
            config: subject.config,
            policy: subject.policy,
            crossings: &crossings,
            unused_suppressions: &unused,
            settings,
        };
        for breach in check(&context) {
            let level = settings.level(&breach.modules);
            if level == Level::Allow {
                continue;
            }
            let (left, by) = suppressions.apply(&page.id, breach);
            used.extend(by);
            found.extend(left.map(|breach| finding(page, level, breach)));
        }
    }
    sort(&mut found);
    found
}

/// What rules about dependencies are held against.
#[derive(Clone, Copy)]
pub struct DependencySubject<'a> {
    /// What the workspace asks for, took and is offered, with who asks for what in the lock.
    pub asks: &'a Asks<'a>,
    /// Where that stands.
    pub assessment: &'a Assessment,
    /// The code, where it was looked at.
    pub project: Option<&'a Project>,
    /// The lock of the base, where there is a base.
    pub before: Option<&'a Lock>,
    /// What is demanded.
    pub config: &'a Config,
}

/// How a line begins that says of a rule that it had no base.
pub const NO_BASE: &str = "edge_downgrade: there is no base";

/// All findings about dependencies, sorted as [`findings`] are, and what could not be judged, sorted.
#[must_use]
pub fn dependency_findings(subject: &DependencySubject<'_>) -> (Vec<Finding>, Vec<String>) {
    let no_modules = Policy::default();
    let (mut found, mut not_judged) = (Vec::new(), Vec::new());
    for ((_, check), page) in RULES.iter().zip(pages()) {
        let Check::Dependencies(check) = check else { continue };
        let settings = Settings::new(page, subject.config, &no_modules);
        let level = settings.level(&[]);
        if level == Level::Allow {
            continue;
        }
        let judged = check(&DependencyContext {
            dependencies: subject.asks.dependencies,
            asks: subject.asks,
            assessment: subject.assessment,
            project: subject.project,
            before: subject.before,
            limits: &subject.config.deps,
            source: subject.config.source.as_ref(),
            settings,
        });
        found.extend(judged.breaches.into_iter().map(|breach| finding(page, level, breach)));
        not_judged.extend(judged.not_judged.into_iter().map(|gap| format!("{}: {gap}", page.id)));
    }
    sort(&mut found);
    not_judged.sort();
    not_judged.dedup();
    (found, not_judged)
}

/// Whether a configuration demands something of dependencies: it has a `[deps]`, or turns on a rule about them.
#[must_use]
pub fn demands_of_dependencies(config: &Config) -> bool {
    let about = |page: &Page| page.category == "dependencies";
    let on = |page: &Page| config.rules.get(&page.id).and_then(|rule| rule.level).is_some_and(|level| level != Level::Allow);
    config.deps.is_set || pages().iter().any(|page| about(page) && on(page))
}

/// The gravest first, then by rule and key.
pub fn sort(found: &mut [Finding]) {
    found.sort_by_cached_key(|finding| (std::cmp::Reverse(finding.level), finding.debts.first().map(|debt| debt.key.clone())));
}

fn finding(page: &Page, level: Level, breach: Breach) -> Finding {
    let fill = |template: &str| page::fill(template, &breach.values);
    let (message, remedy) = (fill(&page.message), fill(&page.remedy));
    let Breach { place, route, mut debts, .. } = breach;
    debts.sort();
    Finding { rule: page.id.clone(), level, message, remedy, place, route, debts }
}
