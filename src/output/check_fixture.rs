//! Reports that the formats of a check are tested with.

use std::collections::BTreeMap;
use std::path::PathBuf;

use crate::baseline::{Entry, Judged, Stale, Standing};
use crate::finding::{Debt, Evidence, Finding, Key, Level};
use crate::model::metrics::Metrics;
use crate::model::place::Place;
use crate::model::project::{Project, ReferenceKind, Unresolved};
use crate::model::workspace::Reader;
use crate::report::{Base, CheckReport, Known, Layered, Reading, Report, View};
use crate::rules::page::{Examples, Page};

/// Nothing found, nothing known, nothing configured.
pub fn clean() -> CheckReport {
    let reading = Reading {
        root: PathBuf::from("/nowhere"),
        reader: Reader::Static,
        view: View::Union,
        targets: 1,
        files: 1,
        project: Project::default(),
    };
    CheckReport {
        report: Report { reading, metrics: Metrics::default(), cycles: Vec::new() },
        findings: Vec::new(),
        known: Known::default(),
        stale_fails: false,
        config: None,
        layered: None,
        not_judged: Vec::new(),
    }
}

/// Something of everything.
pub fn report() -> CheckReport {
    let mut report = clean();
    report.report.reading.project.unresolved =
        Unresolved { paths: 4_000, unknown: 12, receivers: 900, receivers_unknown: 190, macros_opaque: 3, ..Unresolved::default() };
    report.findings = vec![cycle(), forbidden(), hub(), oversized(Level::Deny), complex()];
    report.known = Known {
        baseline: true,
        stale: stale(),
        base: Some(Base {
            revision: "origin/main".into(),
            commit: "1a2b3c4".into(),
            debts: 415,
            paid: vec![
                Entry { key: Key::about("hub_module", "shop::util"), at: Some(40), ..Entry::default() },
                Entry { key: Key::between("dependency_cycle", "shop::a", "shop::b"), ..Entry::default() },
                Entry { key: Key::between("dependency_cycle", "shop::b", "shop::a"), ..Entry::default() },
            ],
        }),
        debts: 412,
    };
    report.stale_fails = true;
    report.config = Some("underpin.toml".into());
    report.layered = Some(Layered { inside: 86, modules: 90 });
    report.not_judged = vec!["1 gate on a change: there is no base, name one with `--since REV`".into()];
    report
}

/// What breaks a format: places with spaces, `#` and letters beyond ASCII, no place at all, control characters, marks of Markdown,
/// XML and workflow commands, and a message that does not end.
pub fn odd() -> CheckReport {
    let mut report = clean();
    let odd = |message: &str, place: Place| {
        let debts = vec![Debt { key: Key::about("orphan_file", place.file.clone()), at: None, sites: Vec::new() }];
        let route = vec![Evidence { text: "mod `a|b` <c>".into(), place: place.clone() }];
        let (rule, remedy) = ("orphan_file".to_owned(), "declare it with `mod`, or remove it".to_owned());
        new(Finding { rule, level: Level::Deny, message: message.into(), remedy, place, route, debts })
    };
    report.findings = vec![
        odd("no target reaches `src/ein zwei #3, 100%: ä.rs`", at("src/ein zwei #3, 100%: ä.rs", 1)),
        odd("a | b <script>alert(1)</script> & \"c\"\r\n::error::injected -->", at("src/\u{1b}[31mred\n.rs", 0)),
        odd("the workspace as a whole", Place::default()),
        odd(&"a long way to say it ".repeat(400), at("src/long.rs", 7)),
    ];
    report
}

/// So many new findings, and nothing known.
pub fn many(number: u32) -> CheckReport {
    let mut report = clean();
    report.findings = (0..number)
        .map(|line| {
            let mut finding = cycle().finding;
            finding.place.line = line + 1;
            finding.debts.iter_mut().for_each(|debt| debt.key.from = format!("{}{line}", debt.key.from));
            new(finding)
        })
        .collect();
    report
}

/// The pages of three rules: one that denies, one that warns, one that is off by default and was switched on.
pub fn pages() -> Vec<Page> {
    let page = |id: &str, level: Level| Page {
        id: id.into(),
        name: id.replace('_', " "),
        summary: format!("What {id} finds."),
        category: "coupling".into(),
        level,
        since: "0.2.0".into(),
        by_module: true,
        deps_key: None,
        formula: "a > b".into(),
        sources: Vec::new(),
        message: "{a}".into(),
        remedy: "{b}".into(),
        options: BTreeMap::new(),
        examples: Examples { fires: "one".into(), silent: "none".into() },
        prose: "## Why\n\nBecause `a` < `b`.".into(),
    };
    vec![page("complex_function", Level::Allow), page("dependency_cycle", Level::Deny), page("leaked_internals", Level::Warn)]
}

fn at(file: &str, line: u32) -> Place {
    Place { file: file.into(), line }
}

fn new(finding: Finding) -> Judged {
    Judged { new: vec![true; finding.debts.len()], standing: Standing::New, finding }
}

fn known(finding: Finding) -> Judged {
    Judged { new: vec![false; finding.debts.len()], standing: Standing::Known, finding }
}

/// A circle of eight that was one of six: two of its dependencies are known.
fn cycle() -> Judged {
    let names = ["order", "billing", "tax", "rates", "store", "index", "search", "web"].map(|name| format!("shop::{name}"));
    let steps = names.iter().zip(names.iter().cycle().skip(1));
    let debts = steps.clone().map(|(from, to)| Debt { key: Key::between("dependency_cycle", from, to), at: None, sites: Vec::new() });
    let place = |from: &str| at(&format!("src/{}.rs", from.trim_start_matches("shop::")), 12);
    let mut debts: Vec<Debt> = debts.collect();
    debts.sort();
    let finding = Finding {
        rule: "dependency_cycle".into(),
        level: Level::Deny,
        message: "8 modules of `shop` form a cycle: `order`, `billing`, `tax`, `rates`, `store`, `index`, `search`, `web`, held by 31 \
                  references in 8 dependencies"
            .into(),
        remedy: "cut `web → order` (2): 2 references to edit, no cut is cheaper".into(),
        place: at("src/web.rs", 12),
        route: steps.map(|(from, to)| Evidence { text: format!("{from} → {to}"), place: place(from) }).collect(),
        debts,
    };
    let mut judged = new(finding);
    judged.new.iter_mut().skip(2).for_each(|new| *new = false);
    judged
}

fn forbidden() -> Judged {
    let (from, to) = ("shop::feature::cart", "shop::feature::login");
    let sites = vec![at("src/feature/cart.rs", 14)];
    let debt = |kind| Debt { key: Key::between("forbidden_dependency", from, to).by(kind), at: None, sites: sites.clone() };
    new(Finding {
        rule: "forbidden_dependency".into(),
        level: Level::Deny,
        message: format!("`{from}` depends on `{to}`: features know each other only through shop::core"),
        remedy: format!("move what `{from}` needs of `{to}` to a module that both may know"),
        place: at("src/feature/cart.rs", 14),
        route: vec![
            Evidence { text: "use `Session`".into(), place: at("src/feature/cart.rs", 14) },
            Evidence { text: "value `current`".into(), place: at("src/feature/cart.rs", 140) },
        ],
        debts: vec![debt(ReferenceKind::Use), debt(ReferenceKind::Value)],
    })
}

fn about(rule: &str, level: Level, id: &str, amount: u64, texts: (&str, &str), place: Place) -> Finding {
    let debts = vec![Debt { key: Key::about(rule, id), at: Some(amount), sites: vec![place.clone()] }];
    Finding { rule: rule.into(), level, message: texts.0.into(), remedy: texts.1.into(), place, route: Vec::new(), debts }
}

fn hub() -> Judged {
    let texts = ("34 modules name `shop::core`, more than 30", "split what they take from it: 12 of its 40 items have one user each");
    new(about("hub_module", Level::Warn, "shop::core", 34, texts, at("src/core.rs", 1)))
}

fn oversized(level: Level) -> Judged {
    let texts = ("`shop::store` has 1,900 lines of code, more than 1,000", "split it where fewest references cross");
    known(about("oversized_module", level, "shop::store", 1_900, texts, at("src/store.rs", 1)))
}

fn complex() -> Judged {
    let texts = ("`shop::tax::apply` has a cognitive complexity of 48, more than 25", "take its nested parts out");
    known(about("complex_function", Level::Warn, "shop::tax::apply", 48, texts, at("src/tax.rs", 88)))
}

fn stale() -> Vec<Stale> {
    let gone = Entry {
        key: Key::between("layer_violation", "shop::domain", "shop::web").by(ReferenceKind::Type),
        owner: Some("team-web".into()),
        reason: Some("leaves with the old API".into()),
        ..Entry::default()
    };
    let less = Entry { key: Key::about("oversized_module", "shop::index"), at: Some(1_500), ..Entry::default() };
    vec![Stale { entry: gone, now: None }, Stale { entry: less, now: Some(1_200) }]
}
