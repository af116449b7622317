//! What rules say of projects made by hand: levels and options by path, layers and prohibitions, comments, a base.

use ustr::Ustr;

use super::*;
use crate::config::Source;
use crate::finding::{Debt, Key};
use crate::load::config::parse;
use crate::model::suppression::{Fault, PlacedSuppression};
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

const LAYERS: &str =
    "[[layers]]\nname = \"web\"\nmodules = \"shop::web::**\"\n[[layers]]\nname = \"domain\"\nmodules = \"shop::domain::**\"\n";

#[test]
fn each_page_can_be_read() {
    for (text, _) in RULES {
        page::parse(text).unwrap();
    }
    assert!(pages().is_sorted_by(|a, b| a.id < b.id));
}

#[test]
fn a_layer_may_depend_on_those_below_it() {
    held("shop::web -> shop::domain\nshop::web::a -> shop::web::b", LAYERS).owes(&[]);
    let upward =
        held("shop::domain::a -> shop::web\nshop::web -> shop::domain::b", &format!("rules.dependency_cycle = \"allow\"\n{LAYERS}"));
    upward.owes(&["deny layer_violation: shop::domain::a → shop::web (value)"]);
    held("shop::web -> shop::domain\nshop::domain -> shop::web test", LAYERS).owes(&[]);
}

#[test]
fn modules_without_a_layer_are_told_where_layers_are_exhaustive() {
    let text = "shop::web -> shop::domain\nshop::other::deep";
    held(text, LAYERS).owes(&[]);
    let config = format!("exhaustive = true\n{LAYERS}");
    held(text, &config).owes(&["deny layer_violation: shop"]);
    let config = format!("{config}[[layers]]\nname = \"root\"\nmodules = \"shop\"\n");
    let config = format!("rules.unused_dependency_rule = \"allow\"\n{config}");
    held(text, &config).owes(&["deny layer_violation: shop::other"]);
}

#[test]
fn a_prohibition_is_about_kinds_and_may_be_about_tests() {
    let text = "shop::a -> shop::b type\nshop::a -> shop::b use\nshop::a -> shop::b use test";
    let forbid = "[[forbid]]\nfrom = \"shop::a\"\nto = \"shop::b\"\n";
    held(text, forbid).owes(&["deny forbidden_dependency: shop::a → shop::b (use)", "deny forbidden_dependency: shop::a → shop::b (type)"]);
    held(text, &format!("{forbid}kinds = \"type\"")).owes(&["deny forbidden_dependency: shop::a → shop::b (type)"]);
    held("shop::a -> shop::b test", forbid).owes(&[]);
    held("shop::a -> shop::b test", &format!("{forbid}tests = true")).owes(&["deny forbidden_dependency: shop::a → shop::b (value)"]);
    held("shop::a -> shop\nshop::b", "[[forbid]]\nfrom = \"shop::a\"\nto = \"shop\"")
        .owes(&["deny forbidden_dependency: shop::a → shop (value)"]);
}

#[test]
fn a_way_through_others_is_shown_step_by_step() {
    let text = "shop::a -> shop::m\nshop::m -> shop::n\nshop::n -> shop::b\nshop::m -> shop::o\nshop::o -> shop::p\nshop::p -> shop::b";
    let forbid = "[[forbid]]\nfrom = \"shop::a\"\nto = \"shop::b\"\n";
    held(text, forbid).owes(&[]);
    let (message, route) = held(text, &format!("{forbid}transitive = true\nwhy = \"ADR-3\"")).told();
    assert_eq!(message, "`shop::a` depends, through 2 modules, on `shop::b`, which is forbidden: ADR-3");
    let steps = ["src/shop/a.rs:1 shop::a → shop::m", "src/shop/m.rs:2 shop::m → shop::n", "src/shop/n.rs:3 shop::n → shop::b"];
    assert_eq!(route, steps);
    // what is named directly is not told again as a way round
    held(&format!("{text}\nshop::a -> shop::b"), &format!("{forbid}transitive = true"))
        .owes(&["deny forbidden_dependency: shop::a → shop::b (value)"]);
}

#[test]
fn crates_of_others_can_be_forbidden() {
    let text = "shop::domain -> crate:sqlx type\nshop::infra -> crate:sqlx\nshop::web -> shop::infra";
    let forbid = |from: &str| format!("[[forbid]]\nfrom = \"{from}\"\nto = \"crate:sql*\"\n");
    let (message, route) = held(text, &forbid("shop::domain")).told();
    assert_eq!(message, "`shop::domain` depends on `crate:sqlx`, which is forbidden");
    assert_eq!(route, ["src/shop/domain.rs:1 type `x`"]);
    held(text, &(forbid("shop::web") + "transitive = true")).owes(&["deny forbidden_dependency: shop::web → crate:sqlx"]);
}

#[test]
fn an_allowance_lets_through_and_is_told_when_nothing_passes_it() {
    let config =
        "[[forbid]]\nfrom = \"shop::*\"\nto = \"crate:sqlx\"\n[[allow]]\nfrom = \"shop::old\"\nto = \"crate:sqlx\"\nwhy = \"leaves\"\n";
    held("shop::old -> crate:sqlx\nshop::new", config).owes(&[]);
    let unused = "warn unused_dependency_rule: the allowance from shop::old to crate:sqlx";
    held("shop::old\nshop::new -> crate:sqlx", config).owes(&["deny forbidden_dependency: shop::new → crate:sqlx (value)", unused]);
}

#[test]
fn a_layer_that_nothing_touches_is_told() {
    held("shop::web\nshop::domain", LAYERS)
        .owes(&["warn unused_dependency_rule: the layer domain", "warn unused_dependency_rule: the layer web"]);
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
fn a_comment_takes_away_what_it_covers() {
    let text = "shop::a -> shop::b\nshop::a -> shop::b type";
    let forbid = "[[forbid]]\nfrom = \"shop::a\"\nto = \"shop::b\"\n";
    let with = |lines| held(text, forbid).comment("src/shop/a.rs", "forbidden_dependency", lines);
    with(1..=2).owes(&[]);
    with(0..=0).owes(&[]);
    with(2..=2).owes(&["deny forbidden_dependency: shop::a → shop::b (value)"]);
    held(text, forbid).comment("src/shop.rs", "forbidden_dependency", 0..=0).owes(&[]);
}

#[test]
fn a_comment_of_no_use_is_told() {
    let unused = |file: &str, rule: &str| format!("warn unused_dependency_rule: the comment underpin: allow({rule}) in {file}");
    let text = "shop::a -> shop::b";
    let config = "[[forbid]]\nfrom = \"shop::a\"\nto = \"shop::b\"\n";
    let other_line = held(text, config).comment("src/shop/a.rs", "forbidden_dependency", 5..=9);
    other_line.owes(&["deny forbidden_dependency: shop::a → shop::b (value)", &unused("src/shop/a.rs", "forbidden_dependency")]);
    held(text, "").comment("src/shop/a.rs", "hub_module", 0..=0).owes(&[&unused("src/shop/a.rs", "hub_module")]);
    held(text, "rules.unused_dependency_rule = \"allow\"").comment("src/shop/a.rs", "hub_module", 0..=0).owes(&[]);
}

#[test]
fn a_reference_under_a_comment_is_part_of_no_cycle() {
    let text = "shop::a -> shop::b\nshop::b -> shop::a\nshop::b -> shop::a\nshop::b -> shop::c\nshop::c -> shop::b";
    let all = ["a → shop::b", "b → shop::a", "b → shop::c", "c → shop::b"].map(|arc| format!("deny dependency_cycle: shop::{arc}"));
    let all = all.iter().map(String::as_str).collect::<Vec<_>>();
    held(text, "").comment("src/shop/b.rs", "dependency_cycle", 2..=2).owes(&all);
    held(text, "").comment("src/shop/b.rs", "dependency_cycle", 2..=3).owes(&all[2..]);
}

#[test]
fn comments_that_nobody_can_follow_are_mistakes() {
    let mut project =
        held("shop::a", "").comment("src/shop/a.rs", "hub_modul", 0..=0).comment("src/shop/a.rs", "hub_module", 0..=0).project;
    project.suppressions[1].reason = " ".into();
    project.suppressions.push(PlacedSuppression { fault: Some(Fault::NoRules), line: 7, ..project.suppressions[0].clone() });
    let ids: Vec<&str> = pages().iter().map(|page| page.id.as_str()).collect();
    let told = suppress::mistakes(&project, &ids).into_iter().map(|wrong| format!("{} {} | {}", wrong.place, wrong.message, wrong.hint));
    let expected = [
        "src/shop/a.rs:1 this comment allows `hub_modul`, and there is no such rule | did you mean `hub_module`?",
        "src/shop/a.rs:1 this comment gives no reason | write it after the bracket: `// underpin: allow(rule) reason`",
        "src/shop/a.rs:7 this comment cannot be understood: `allow()` names no rule | write `// underpin: allow(rule) reason`",
    ];
    assert_eq!(told.collect::<Vec<_>>(), expected);
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
