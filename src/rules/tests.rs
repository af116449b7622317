//! What rules say of projects made by hand: levels and options by path, layers and prohibitions, comments, a base.

mod boundaries;
mod comments;
mod dependencies;

use ustr::Ustr;

use super::*;
use crate::config::Source;
use crate::finding::{Debt, Key};
use crate::load::config::parse;
use crate::model::suppression::PlacedSuppression;
use crate::policy::policy;
use crate::policy::tests::project::project;

struct Held {
    project: Project,
    base: Option<Project>,
    config: String,
}

fn held(text: &str, config: &str) -> Held {
    Held { project: project(text), base: None, config: config.to_owned() }
}

impl Held {
    fn findings(&self) -> Vec<Finding> {
        let source = Source { file: "underpin.toml".into(), text: self.config.clone() };
        let config = parse(source, &[], &shapes()).unwrap();
        let policy = policy(&config, &self.project).unwrap();
        let measured = |project: &Project| measure::all(project, MeasureRequest::default());
        let (metrics, base) = (measured(&self.project), self.base.as_ref().map(measured));
        let cycles = measure::cycles(&self.project, MeasureRequest::default());
        let subject =
            Subject { project: &self.project, metrics: &metrics, cycles: &cycles, base: base.as_ref(), config: &config, policy: &policy };
        findings(&subject)
    }

    /// `level key`, a line for each debt.
    #[track_caller]
    fn owes(&self, expected: &[&str]) {
        let findings = self.findings();
        let debts: Vec<String> =
            findings.iter().flat_map(|finding| finding.debts.iter().map(|debt| format!("{} {}", finding.level, debt.key))).collect();
        assert_eq!(debts, expected);
    }

    /// The message of the only finding, and its route.
    fn told(&self) -> (String, Vec<String>) {
        let findings = self.findings();
        assert_eq!(findings.len(), 1, "{findings:?}");
        let steps = findings[0].route.iter().map(|step| format!("{} {}", step.place, step.text));
        (findings[0].message.clone(), steps.collect())
    }

    /// With a comment in `file` at `line` that covers lines of the file, or with `0..=0` the module of the file and all in it.
    fn comment(mut self, file: &str, rule: &str, lines: std::ops::RangeInclusive<u32>) -> Self {
        let file = self.project.files.iter().position(|other| other == file).map(crate::algo::digraph::to_u32).unwrap();
        let whole = *lines.end() == 0;
        let module = (0_u32..).zip(&self.project.modules).find(|(_, module)| module.file == file).map(|(index, _)| index);
        self.project.suppressions.push(PlacedSuppression {
            file,
            line: 1,
            rules: vec![Ustr::from(rule)],
            reason: "known".into(),
            fault: None,
            covers: (*lines.start(), *lines.end()),
            whole_module: whole,
            modules: module.filter(|_| whole).into_iter().collect(),
        });
        self
    }
}

#[test]
fn each_page_can_be_read() {
    for (text, _) in RULES {
        page::parse(text).unwrap();
    }
    assert!(pages().is_sorted_by(|a, b| a.id < b.id));
}

#[test]
fn levels_and_options_differ_by_path() {
    let text = "shop::a -> shop::hub\nshop::b -> shop::hub\nshop::a -> shop::id\nshop::b -> shop::id";
    let rule = |special: &str| format!("[rules.hub_module]\nlevel = \"warn\"\nmax_fan_in = 1\n{special}");
    held(text, &rule("")).owes(&["warn hub_module: shop::hub", "warn hub_module: shop::id"]);
    let special = |what: &str| format!("[[rules.hub_module.for]]\nmodules = \"shop::id\"\nwhy = \"ids\"\n{what}\n");
    held(text, &rule(&special("max_fan_in = 2"))).owes(&["warn hub_module: shop::hub"]);
    held(text, &rule(&special("level = \"allow\""))).owes(&["warn hub_module: shop::hub"]);
    held(text, &rule(&special("level = \"deny\""))).owes(&["deny hub_module: shop::id", "warn hub_module: shop::hub"]);
    let last = special("level = \"deny\"") + &special("level = \"allow\"").replace("shop::id", "shop::i*");
    held(text, &rule(&last)).owes(&["warn hub_module: shop::hub"]);
    // a rule that is off but for one module
    held(text, &("[rules.hub_module]\nmax_fan_in = 1\n".to_owned() + &special("level = \"warn\""))).owes(&["warn hub_module: shop::id"]);
    held(text, &rule("min_fan_out = 1")).owes(&[]);
}

#[test]
fn a_level_for_some_members_of_a_cycle_is_no_level_for_it() {
    let text = "shop::a -> shop::b\nshop::b -> shop::a";
    let arcs = ["deny dependency_cycle: shop::a → shop::b", "deny dependency_cycle: shop::b → shop::a"];
    let special = |modules: &str| format!("[[rules.dependency_cycle.for]]\nmodules = {modules}\nlevel = \"allow\"\nwhy = \"old\"\n");
    held(text, &special("\"shop::a\"")).owes(&arcs);
    held(text, &special("[\"shop::a\", \"shop::b\"]")).owes(&[]);
}

#[test]
fn gates_are_on_numbers_and_on_their_change() {
    let (two, one) = ("shop::a -> shop::b\nshop::b -> shop::c", "shop::a -> shop::b\nshop::c");
    let gate = |limits: &str| format!("[[gates]]\nmetric = \"ccd\"\nscope = \"workspace\"\n{limits}\n");
    let (message, _) = held(two, &gate("max = 6\nwhy = \"6 at the start\"")).told();
    assert_eq!(message, "`ccd` of the workspace is 7, above its `max` of 6: 6 at the start");
    held(two, &gate("max_increase = 0")).owes(&[]);
    let grown = Held { base: Some(project(one)), ..held(two, &gate("max_increase = 1")) };
    assert_eq!(grown.told().0, "`ccd` of the workspace rose from 5 to 7, more than its `max_increase` of 1");
    let both = Held { base: Some(project(one)), ..held(two, &gate("max = 6\nmax_increase = 1")) };
    both.owes(&["deny metric_gate: max ccd of workspace", "deny metric_gate: max_increase ccd of workspace"]);
    let debt = |held: &Held| held.findings().remove(0).debts;
    assert_eq!(debt(&grown), [Debt { key: Key::about("metric_gate", "max_increase ccd of workspace"), at: Some(1000), sites: vec![] }]);
    let each = "[[gates]]\nmetric = \"efferent_coupling\"\nscope = \"shop::*\"\nmax = 0\n";
    held(two, each).owes(&["deny metric_gate: max efferent-coupling of shop::a", "deny metric_gate: max efferent-coupling of shop::b"]);
}

#[test]
fn the_gravest_comes_first() {
    let config = "[rules.hub_module]\nlevel = \"warn\"\nmax_fan_in = 0\n[rules.unstable_dependency]\nlevel = \"deny\"\n";
    let levels: Vec<Level> =
        held("shop::z -> shop::a\nshop::a -> shop::m", config).findings().iter().map(|finding| finding.level).collect();
    assert!(levels.is_sorted_by(|a, b| a >= b), "{levels:?}");
}

#[test]
fn an_allowance_is_for_the_module_that_it_names_alone() {
    let forbid = "[[forbid]]\nfrom = \"shop::feature::**\"\nto = \"shop::core\"\ntransitive = true\n";
    let allow = "[[allow]]\nfrom = \"shop::feature::b\"\nto = \"shop::core\"\nwhy = \"only b\"\n";
    let held = held("shop::feature::a -> shop::feature::b\nshop::feature::b -> shop::core", &format!("{forbid}{allow}"));
    let found = held.findings();
    let told: Vec<&str> = found.iter().map(|finding| finding.message.as_str()).collect();
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].starts_with("`shop::feature::a` depends, through 1 module, on `shop::core`"), "{told:?}");
}
