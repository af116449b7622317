//! What is read, and what bad input gets: place, message, way out.

mod environments;
mod found;

use std::collections::BTreeMap;

use super::*;
use crate::config::{OptionValue, RuleConfig};
use crate::finding::Level;
use crate::model::project::ReferenceKind;

fn shapes() -> Vec<RuleShape> {
    let shape = |id: &str, level, options: &[(&str, OptionValue)]| RuleShape {
        id: id.to_owned(),
        level,
        by_module: id != "orphan_file",
        deps_key: (id == "orphan_file").then(|| "orphans".to_owned()),
        options: options.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect(),
    };
    vec![
        shape("dependency_cycle", Level::Deny, &[("one_build", OptionValue::Switch(false))]),
        shape("hub_module", Level::Allow, &[("max_fan_in", OptionValue::Number(30.0))]),
        shape("orphan_file", Level::Warn, &[]),
    ]
}

fn read(text: &str) -> Result<Config, Error> {
    parse(Source { file: "underpin.toml".into(), text: text.to_owned() }, &[], &shapes())
}

/// What is wrong: `text of the span | message | hint`, a line each.
fn wrong(text: &str) -> String {
    let error = read(text).unwrap_err();
    let line = |found: &Diagnostic| {
        let span = found.text.get(found.span.clone()).unwrap().lines().next().unwrap_or_default();
        assert_eq!((found.file.as_str(), &*found.text), ("underpin.toml", text));
        format!("{span} | {} | {}", found.message, found.hint)
    };
    error.diagnostics.iter().map(line).collect::<Vec<_>>().join("\n")
}

#[track_caller]
fn check(text: &str, expected: &str) {
    assert_eq!(wrong(text), expected, "\n{text}");
}

#[test]
fn reads_all_of_it() {
    let config = read(
        r#"
exhaustive = true

[[layers]]
name = "domain"
modules = ["shop::domain::**", "package:shop-*"]
why = "ADR-12"

[[forbid]]
from = "shop::a"
to = ["crate:sqlx"]
kinds = ["type", "inferred"]
transitive = true
tests = true

[[allow]]
from = "shop::a"
to = "shop::b"
why = "leaves"
until = 2027-01-01

[[gates]]
metric = "propagation_cost"
scope = "workspace"
max = 0.4
max_increase = 0

[rules]
dependency_cycle = { level = "deny", strict = true, one_build = true }

[rules.hub_module]
level = "warn"
max_fan_in = 7

[[rules.hub_module.for]]
modules = "shop::id"
max_fan_in = 99
why = "ids"
"#,
    );
    let config = config.unwrap();
    assert!(config.exhaustive);
    assert_eq!(
        config.layers[0].modules.iter().map(|module| module.value.as_str()).collect::<Vec<_>>(),
        ["shop::domain::**", "package:shop-*"]
    );
    assert_eq!((config.layers[0].name.value.as_str(), config.layers[0].why.as_deref()), ("domain", Some("ADR-12")));
    let forbid = &config.forbid[0];
    assert_eq!(
        (forbid.transitive, forbid.tests, forbid.kinds.as_slice()),
        (true, true, &[ReferenceKind::Type, ReferenceKind::Inferred][..])
    );
    assert_eq!(config.allow[0].until.as_ref().map(|until| until.value.to_string()).as_deref(), Some("2027-01-01"));
    let gate = &config.gates[0];
    assert_eq!((gate.max, gate.min, gate.max_increase, gate.max_decrease), (Some(0.4), None, Some(0.0), None));
    let cycles = &config.rules["dependency_cycle"];
    assert_eq!((cycles.level, cycles.strict, &cycles.options["one_build"]), (Some(Level::Deny), true, &OptionValue::Switch(true)));
    let RuleConfig { level, options, overrides, .. } = &config.rules["hub_module"];
    assert_eq!((*level, &options["max_fan_in"]), (Some(Level::Warn), &OptionValue::Number(7.0)));
    assert_eq!((overrides[0].level, &overrides[0].options["max_fan_in"]), (None, &OptionValue::Number(99.0)));
    let source = config.source.unwrap();
    assert_eq!(source.line(&config.layers[0].span), 4);
    assert_eq!(source.line(&config.gates[0].span), 22);
    assert_eq!(source.line(&overrides[0].span), 35);
}

#[test]
fn a_level_alone_is_short_for_a_table() {
    assert_eq!(read("[rules]\nhub_module = \"deny\"").unwrap().rules["hub_module"].level, Some(Level::Deny));
    assert_eq!(read("rules.hub_module = \"deny\"").unwrap().rules["hub_module"].level, Some(Level::Deny));
    assert_eq!(read("").unwrap().rules, BTreeMap::new());
}

#[test]
fn an_unknown_name_gets_the_nearest_known_one() {
    check("exhaustiv = true", "exhaustiv | unknown key `exhaustiv` | did you mean `exhaustive`?");
    check(
        "[[layers]]\nname = \"a\"\nmodule = \"b\"",
        concat!(
            "[[layers]] | `modules` is missing | name modules, as `shop::domain::**`\n",
            "module | unknown key `module` | did you mean `modules`?",
        ),
    );
    check("[rules.hub_modul]", "hub_modul | unknown rule `hub_modul` | did you mean `hub_module`?");
    check("rules.hub_module.max_fanin = 3", "max_fanin | unknown option of `hub_module` `max_fanin` | did you mean `max_fan_in`?");
    check("rules.hub_module.colour = 3", "colour | unknown option of `hub_module` `colour` | there is max_fan_in, level, strict, for");
    check("rules.hub_module = \"denny\"", "\"denny\" | unknown level `denny` | did you mean `deny`?");
    check("rules.hub_module.level = \"error\"", "\"error\" | unknown level `error` | there is allow, warn, deny");
    check(
        "[[forbid]]\nfrom = \"a\"\nto = \"b\"\nkinds = [\"use\", \"typ\"]",
        "\"typ\" | unknown kind of reference `typ` | did you mean `type`?",
    );
}

#[test]
fn a_wrong_type_is_told_where_it_stands() {
    check("exhaustive = 1", "1 | `exhaustive` is not true or false | give true or false");
    check("layers = 1", "1 | `layers` is a list of tables | write `[[layers]]`");
    check("layers = [1]", "[1] | `layers` is a list of tables | write `[[layers]]`");
    check("rules = \"all\"", "\"all\" | `rules` is not a table | write `[rules.dependency_cycle]`");
    check("rules.hub_module = 3", "3 | `hub_module` is neither a level nor a table | give \"allow\", \"warn\" or \"deny\"");
    check("rules.hub_module.max_fan_in = \"3\"", "\"3\" | `max_fan_in` is not a number | give a number");
    check("rules.hub_module.max_fan_in = nan", "nan | `max_fan_in` is not a number | give a number");
    check("rules.hub_module.max_fan_in = -1", "-1 | `max_fan_in` is below 0 | give a number of at least 0");
    check("rules.dependency_cycle.one_build = 1", "1 | `one_build` is not true or false | give true or false");
    check("rules.dependency_cycle.strict = \"yes\"", "\"yes\" | `strict` is not true or false | give true or false");
    check(
        "[[allow]]\nfrom = \"a\"\nto = \"b\"\nwhy = \"c\"\nuntil = \"soon\"",
        "\"soon\" | `until` is not a date like \"2027-01-31\" | give a date like \"2027-01-31\"",
    );
    let list = "is a string or a list of strings, and none of them empty | name modules, as `shop::domain::**`";
    for empty in ["[]", "\"\"", "[\"\"]", "3", "[\"a\", 3]"] {
        check(&format!("[[layers]]\nname = \"a\"\nmodules = {empty}"), &format!("{empty} | `modules` {list}"));
    }
    check("[[layers]]\nname = \" \"\nmodules = \"a\"", "\" \" | `name` is empty | write something, or leave `name` out");
}

#[test]
fn what_has_to_be_there_is_missed() {
    let modules = "name modules, as `shop::domain::**`";
    check("[[layers]]", &format!("[[layers]] | `modules` is missing | {modules}\n[[layers]] | `name` is missing | give the layer a name"));
    check("[[forbid]]", &format!("[[forbid]] | `from` is missing | {modules}\n[[forbid]] | `to` is missing | {modules}"));
    check("[[allow]]\nfrom = \"a\"\nto = \"b\"", "[[allow]] | `why` is missing | say why this dependency may be");
    check("[[gates]]\nscope = \"workspace\"\nmax = 1", "[[gates]] | `metric` is missing | name a metric of `underpin explain`");
    check("[[gates]]\nmetric = \"ccd\"\nmax = 1", &format!("[[gates]] | `scope` is missing | {modules}"));
    check(
        "[[rules.hub_module.for]]\nmodules = \"a\"\nlevel = \"allow\"",
        "[[rules.hub_module.for]] | `why` is missing | say why it differs there",
    );
    check("exhaustive = true", "true | `exhaustive` without layers | write `[[layers]]`, or leave it out");
}

#[test]
fn parts_that_undo_each_other_are_told() {
    let gate = |limits: &str| format!("[[gates]]\nmetric = \"ccd\"\nscope = \"workspace\"\n{limits}");
    check(&gate(""), "[[gates]] | this gate has no limit | give `max`, `min`, `max_increase` or `max_decrease`");
    check(&gate("min = 2\nmax = 1"), "[[gates]] | this gate's `min` is greater than its `max` | mend one of them");
    check(
        &gate("max_increase = -1"),
        "[[gates]] | a change is a number of at least 0 | use `max` or `min` for a limit that has to be reached",
    );
    let layer = "[[layers]]\nname = \"a\"\nmodules = \"b\"\n";
    check(&layer.repeat(2), "\"a\" | there are two layers `a` | give each layer a name of its own");
    let special = "[[rules.hub_module.for]]\nmodules = \"a\"\nwhy = \"b\"\n";
    check(special, "[[rules.hub_module.for]] | nothing differs here | give a `level` or an option");
    check(
        &format!("{special}level = \"warn\"\n{special}level = \"deny\"\n"),
        "[[rules.hub_module.for]] | two entries of `hub_module` are for the same modules | keep one of them",
    );
}

#[test]
fn a_rule_about_no_module_has_no_special_cases() {
    check(
        "[[rules.orphan_file.for]]\nmodules = \"a\"\nlevel = \"deny\"\nwhy = \"b\"",
        "[[rules.orphan_file.for]] | what `orphan_file` finds is in no module, so that nothing can differ by module | set it for the whole workspace",
    );
}

#[test]
fn what_is_no_toml_is_told_at_its_place() {
    let conflict = "exhaustive = false\n<<<<<<< ours\nrules.hub_module = \"warn\"\n=======\n>>>>>>> theirs\n";
    check(conflict, "<<<<<<< ours | there is a merge conflict here | resolve it");
    let twice = read("exhaustive = false\nexhaustive = true\n").unwrap_err();
    assert_eq!(
        (twice.diagnostics[0].message.as_str(), twice.diagnostics[0].hint.as_str()),
        ("duplicate key", "write it in TOML: https://toml.io")
    );
}

#[test]
fn all_mistakes_are_told_at_once_in_the_order_of_the_text() {
    let error = read("a = 1\n[[layers]]\nname = 1\nmodules = \"x\"\n[rules.b]\n").unwrap_err();
    assert_eq!(error.message, "the configuration in `underpin.toml` has 3 mistakes");
    assert_eq!(error.hint, "`underpin rules` lists rules and options, `underpin explain RULE` says more");
    let starts: Vec<usize> = error.diagnostics.iter().map(|found| found.span.start).collect();
    assert!(starts.is_sorted(), "{starts:?}");
    assert_eq!(read("a = 1").unwrap_err().message, "the configuration in `underpin.toml` has a mistake");
}

#[test]
fn limits_on_dependencies_and_levels_beside_them() {
    let config = read("[deps]\nmax_libyears = 20\nmax_buckets_behind = { \"*\" = 3, syn = 0 }\nmsrv = \"1.85\"\nmax_index_age = 7.5\norphans = \"deny\"\n").unwrap();
    let deps = &config.deps;
    assert!(deps.is_set && !read("").unwrap().deps.is_set);
    assert_eq!(deps.max_libyears.as_ref().map(|limit| limit.value), Some(20.0));
    assert_eq!(
        deps.max_buckets_behind.iter().map(|(name, limit)| (name.as_str(), limit.value)).collect::<Vec<_>>(),
        [("*", 3.0), ("syn", 0.0)]
    );
    assert_eq!(deps.msrv.as_ref().map(|msrv| msrv.value.to_string()).as_deref(), Some("1.85"));
    assert_eq!(deps.max_index_age.as_ref().map(|limit| limit.value), Some(7.5));
    assert_eq!(config.rules["orphan_file"].level, Some(Level::Deny));
    let all = read("[deps]\nmax_buckets_behind = 2\n").unwrap().deps.max_buckets_behind["*"].value;
    assert!((all - 2.0).abs() < f64::EPSILON, "{all}");
}

#[test]
fn limits_on_dependencies_that_nothing_can_be_held_to() {
    check("deps = 1\n", "1 | `deps` is not a table | write `[deps]`");
    check("[deps]\nmax_libyear = 1\n", "max_libyear | unknown key `max_libyear` | did you mean `max_libyears`?");
    check("[deps]\nmax_libyears = -1\n", "-1 | `max_libyears` is not a number of at least 0 | give a number of at least 0");
    check("[deps]\nmsrv = \"stable\"\n", "\"stable\" | `stable` is no version of Rust | write a version, as \"1.85\"");
    check("[deps]\norphans = 0\n", "0 | `orphans` is not a level | give \"allow\", \"warn\" or \"deny\"");
    check(
        "[deps]\norphans = \"deny\"\n[rules]\norphan_file = \"warn\"\n",
        "orphans | the level of `orphan_file` is set twice | set it here or in `[rules.orphan_file]`",
    );
}
