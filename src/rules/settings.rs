//! What configuration says about a rule, for some modules.

use crate::config::{Config, OptionValue, Override, RuleConfig};
use crate::finding::Level;
use crate::model::project::ModuleIdx;
use crate::policy::parts::Policy;
use crate::rules::page::Page;

/// The settings of one rule.
#[derive(Clone, Copy)]
pub struct Settings<'a> {
    page: &'a Page,
    config: Option<&'a RuleConfig>,
    sets: &'a [Vec<bool>],
}

impl<'a> Settings<'a> {
    /// The settings of a page's rule.
    #[must_use]
    pub fn new(page: &'a Page, config: &'a Config, policy: &'a Policy) -> Self {
        let sets = policy.overrides.get(&page.id).map_or(&[] as &[_], Vec::as_slice);
        Self { page, config: config.rules.get(&page.id), sets }
    }

    /// The level for some modules: of the last entry that holds for all of them, else the rule's. About no module: the rule's.
    #[must_use]
    pub fn level(&self, modules: &[ModuleIdx]) -> Level {
        let special = self.overrides(modules).find_map(|entry| entry.level);
        special.or(self.config.and_then(|config| config.level)).unwrap_or(self.page.level)
    }

    /// Whether no module has another level than [`Level::Allow`].
    #[must_use]
    pub fn is_off(&self) -> bool {
        let raised =
            self.config.is_some_and(|config| config.overrides.iter().any(|entry| entry.level.is_some_and(|level| level != Level::Allow)));
        self.level(&[]) == Level::Allow && !raised
    }

    /// A number for a module, or for none.
    #[must_use]
    pub fn number(&self, name: &str, module: Option<ModuleIdx>) -> f64 {
        match self.option(name, module) {
            Some(OptionValue::Number(number)) => *number,
            // a page's options and the rule's questions are held together by a test
            _ => f64::INFINITY,
        }
    }

    /// A count for a module, or for none.
    #[must_use]
    pub fn count(&self, name: &str, module: Option<ModuleIdx>) -> u64 {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "`as` saturates, and a count is not below 0")]
        let count = self.number(name, module) as u64;
        count
    }

    /// A switch for a module, or for none.
    #[must_use]
    pub fn switch(&self, name: &str, module: Option<ModuleIdx>) -> bool {
        matches!(self.option(name, module), Some(OptionValue::Switch(true)))
    }

    /// Names or patterns, for the workspace.
    #[must_use]
    pub fn names(&self, name: &str) -> &'a [String] {
        if let Some(OptionValue::Names(names)) = self.option(name, None) { names } else { &[] }
    }

    fn option(&self, name: &str, module: Option<ModuleIdx>) -> Option<&'a OptionValue> {
        let modules: Vec<ModuleIdx> = module.into_iter().collect();
        let special = self.overrides(&modules).find_map(|entry| entry.options.get(name));
        let own = || self.config.and_then(|config| config.options.get(name));
        special.or_else(own).or_else(|| self.page.options.get(name).map(|option| &option.default))
    }

    /// The entries that hold for all of some modules, the last first.
    fn overrides(&self, modules: &[ModuleIdx]) -> impl Iterator<Item = &'a Override> {
        let entries = self.config.map_or(&[] as &[_], |config| config.overrides.as_slice());
        let all = modules.to_vec();
        entries.iter().zip(self.sets).rev().filter_map(move |(entry, set)| {
            let holds = !all.is_empty() && all.iter().all(|&module| set.get(module as usize) == Some(&true));
            holds.then_some(entry)
        })
    }
}
