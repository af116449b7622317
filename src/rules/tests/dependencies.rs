//! What rules say of dependencies from a few lines of text: above all what they do not say.

mod locked;
mod requirements;
mod workspace;

use crate::config::Source;
use crate::finding::{Finding, Level};
use crate::load::config::parse;
use crate::model::dependencies::Dependencies;
use crate::model::lock::Lock;
use crate::model::testing::dependencies;
use crate::rules::{DependencySubject, dependency_findings, pages, shapes};
use crate::versions::asks::Asks;
use crate::versions::assess::assess;

/// What is judged.
struct Held {
    all: Dependencies,
    before: Option<Lock>,
    config: String,
}

fn held(text: &str) -> Held {
    Held { all: dependencies(text), before: None, config: String::new() }
}

impl Held {
    /// With what `underpin.toml` says.
    fn config(mut self, config: &str) -> Self {
        self.config = config.to_owned();
        self
    }

    /// With its first member's first entry changed.
    fn entry(mut self, change: impl Fn(&mut crate::model::requirement::Requirement)) -> Self {
        change(&mut self.all.members[0].requirements[0]);
        self
    }

    /// What one rule finds, turned on where it is off, and what it could not judge.
    fn judged(&self, rule: &str) -> (Vec<Finding>, Vec<String>) {
        let source = Source { file: "underpin.toml".into(), text: self.config.clone() };
        let mut config = parse(source, &[], &shapes()).unwrap();
        for page in pages().iter().filter(|page| page.level == Level::Allow) {
            config.rules.entry(page.id.clone()).or_default().level.get_or_insert(Level::Warn);
        }
        let asks = Asks::of(&self.all);
        let assessment = assess(&asks, None);
        let before = self.before.as_ref();
        let (mut found, mut not_judged) =
            dependency_findings(&DependencySubject { asks: &asks, assessment: &assessment, project: None, before, config: &config });
        found.retain(|finding| finding.rule == rule);
        not_judged.retain(|gap| gap.starts_with(&format!("{rule}: ")));
        (found, not_judged)
    }

    fn findings(&self, rule: &str) -> Vec<Finding> {
        self.judged(rule).0
    }

    /// The messages of a rule.
    fn told(&self, rule: &str) -> Vec<String> {
        self.findings(rule).into_iter().map(|finding| finding.message).collect()
    }

    #[track_caller]
    fn is_silent(&self, rule: &str) {
        assert_eq!(self.told(rule), [""; 0], "{rule}");
    }

    /// `message = remedy` of the only finding of a rule.
    #[track_caller]
    fn only(&self, rule: &str) -> String {
        let found = self.findings(rule);
        let [finding] = found.as_slice() else { panic!("{rule}: {found:#?}") };
        format!("{} = {}", finding.message, finding.remedy)
    }

    /// The debts of a rule.
    fn owes(&self, rule: &str) -> Vec<String> {
        self.findings(rule).iter().flat_map(|finding| finding.debts.iter().map(|debt| debt.key.to_string())).collect()
    }
}

#[test]
fn without_a_lock_nothing_about_it_is_judged() {
    let held = held("member app 0.1.0: syn ^1");
    for rule in ["yanked_dependency", "duplicate_dependency", "hostage_dependency", "dependency_lag", "links_conflict", "edge_downgrade"] {
        assert_eq!(held.judged(rule), (Vec::new(), vec![format!("{rule}: there is no lock")]));
    }
}

#[test]
fn a_workspace_without_dependencies_owes_nothing() {
    let held = held("member app 0.1.0:\nlock app 0.1.0");
    for page in pages().iter().filter(|page| page.category == "dependencies") {
        held.is_silent(&page.id);
    }
}
