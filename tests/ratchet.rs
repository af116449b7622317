//! The ratchet over random edits: no new debt goes unseen, no healed debt stays.
//!
//! A project of a few modules is edited at random: dependencies come and go, modules get new names, their functions grow and shrink.
//! After each edit the findings are held against the baseline, which is written as TOML and read again. What has to come out is known
//! from a slow, obvious look at the dependencies: `a → b` is debt where `b` reaches `a`, and where it is forbidden; a function where it
//! is above the limit.

#![expect(clippy::unwrap_used, reason = "a helper of tests fails the test")]

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use underpin::baseline::{Baseline, Standing, judge, stale};
use underpin::config::{Config, Source};
use underpin::finding::{Finding, Key};
use underpin::model::cfg::Cfg;
use underpin::model::metrics::MeasureRequest;
use underpin::model::project::{Function, Lines, Module, Project, ProjectPackage, Reference, ReferenceKind};
use underpin::model::workspace::TargetKind;
use underpin::output::baseline_toml;
use underpin::rules::{self, Subject};
use underpin::{load, measure, policy};

/// How many modules there are.
const MODULES: u32 = 6;
/// Above this, a function is debt.
const LIMIT: u32 = 10;

const CONFIG: &str = r#"
[[forbid]]
from = "a::low*"
to = "a::high*"

[rules]
complex_function = { level = "deny", max_complexity = 10 }
orphan_file = "allow"
unresolved_share = "allow"
oversized_module = "allow"
unused_dependency_rule = "allow"
"#;

/// What the code is.
#[derive(Clone, Debug, Default)]
struct Code {
    /// Names of the modules; the first half begins with `low`, the others with `high`.
    names: Vec<String>,
    arcs: BTreeSet<(u32, u32, ReferenceKind)>,
    complexity: BTreeMap<u32, u32>,
    /// Where everything stands: it must not matter.
    first_line: u32,
}

/// What somebody does.
#[derive(Clone, Debug)]
enum Edit {
    Toggle(u32, u32, ReferenceKind),
    Complexity(u32, u32),
    Rename(u32, u32),
    MoveLines(u32),
    Prune,
    Accept,
    /// Another branch has noted what it owes, from a state with these further dependencies, and is merged line by line.
    Merge(u32, u32),
}

impl Code {
    fn new() -> Self {
        let name = |index| if index < MODULES / 2 { format!("low{index}") } else { format!("high{index}") };
        Self { names: (0..MODULES).map(name).collect(), ..Self::default() }
    }

    fn id(&self, module: u32) -> String {
        format!("a::{}", self.names[module as usize])
    }

    /// The debts that there are, by a slow and obvious look.
    fn owed(&self) -> BTreeMap<Key, Option<u64>> {
        let plain: BTreeSet<(u32, u32)> = self.arcs.iter().map(|&(from, to, _)| (from, to)).collect();
        let mut reaches = plain.clone();
        for _ in 0..MODULES {
            let longer: Vec<(u32, u32)> = reaches
                .iter()
                .flat_map(|&(from, middle)| plain.iter().filter(move |(start, _)| *start == middle).map(move |&(_, to)| (from, to)))
                .collect();
            reaches.extend(longer);
        }
        let mut owed = BTreeMap::new();
        for &(from, to) in plain.iter().filter(|(from, to)| reaches.contains(&(*to, *from))) {
            owed.insert(Key::between("dependency_cycle", self.id(from), self.id(to)), None);
        }
        for &(from, to, kind) in self.arcs.iter().filter(|(from, to, _)| *from < MODULES / 2 && *to >= MODULES / 2) {
            owed.insert(Key::between("forbidden_dependency", self.id(from), self.id(to)).by(kind), None);
        }
        for (&module, &complexity) in self.complexity.iter().filter(|(_, complexity)| **complexity > LIMIT) {
            owed.insert(Key::about("complex_function", format!("{}::f", self.id(module))), Some(u64::from(complexity)));
        }
        owed
    }

    fn project(&self) -> Project {
        let module = |id: String, parent, functions| Module {
            id,
            parent,
            package: 0,
            target: "a".into(),
            target_kind: TargetKind::Lib,
            file: 0,
            line: 1,
            inline: false,
            test: false,
            cfg: 0,
            lines: Lines::default(),
            functions,
        };
        // modules are sorted by id, so their places are not the numbers that they have here
        let mut order: Vec<u32> = (0..MODULES).collect();
        order.sort_by_key(|&module| self.id(module));
        let place = |module: u32| u32::try_from(order.iter().position(|&other| other == module).unwrap()).unwrap() + 1;
        let function = |module: u32| {
            let complexity = self.complexity.get(&module).copied().unwrap_or(0);
            vec![Function { name: "f".into(), line: self.first_line + 1, cognitive: complexity, test: false }]
        };
        let children = order.iter().map(|&index| module(self.id(index), Some(0), function(index)));
        let reference = |(line, &(from, to, kind)): (u32, &(u32, u32, ReferenceKind))| Reference {
            from: place(from),
            to: place(to),
            test: false,
            kind,
            file: 0,
            line: self.first_line + line,
            from_item: None,
            to_item: None,
            name: "x".into(),
            cfg: 0,
            via: 0,
            reexport: false,
            in_macro: false,
            item_unknown: false,
        };
        let mut references: Vec<Reference> = (1..).zip(&self.arcs).map(reference).collect();
        references.sort();
        Project {
            packages: vec![ProjectPackage {
                name: "a".into(),
                version: "0.0.0".into(),
                manifest: "Cargo.toml".into(),
                dependencies: Vec::new(),
            }],
            modules: [module("a".into(), None, Vec::new())].into_iter().chain(children).collect(),
            files: vec!["src/lib.rs".into()],
            cfgs: vec![Cfg::All(Vec::new())],
            vias: vec![Vec::new()],
            references,
            ..Project::default()
        }
    }

    fn findings(&self, config: &Config) -> Vec<Finding> {
        let project = self.project();
        let policy = policy::policy(config, &project).unwrap();
        let metrics = measure::all(&project, MeasureRequest::default());
        let cycles = measure::cycles(&project, MeasureRequest::default());
        rules::findings(&Subject { project: &project, metrics: &metrics, cycles: &cycles, base: None, config, policy: &policy })
    }
}

fn written(baseline: &Baseline) -> String {
    let mut text = Vec::new();
    baseline_toml::write(&mut text, baseline).unwrap();
    String::from_utf8(text).unwrap()
}

fn read(text: &str) -> Baseline {
    let source = Source { file: "underpin-baseline.toml".into(), text: text.into() };
    load::baseline::parse(&source, &rules::shapes(), None).unwrap()
}

/// What git makes of two versions of a file under `merge=union`: the lines of both.
fn merged(ours: &str, theirs: &str) -> String {
    let head = ours.lines().take_while(|line| *line != "]" && !line.starts_with("  {"));
    let both = ours.lines().chain(theirs.lines()).filter(|line| line.starts_with("  {"));
    let lines: Vec<&str> = head.chain(both).chain(["]"]).collect();
    lines.join("\n") + "\n"
}

fn check(edits: &[Edit]) {
    let source = Source { file: "underpin.toml".into(), text: CONFIG.into() };
    let config = load::config::parse(source, &[], &rules::shapes()).unwrap();
    let mut code = Code::new();
    let mut baseline = Baseline::default();
    for edit in edits {
        match *edit {
            Edit::Toggle(from, to, kind) if from != to => {
                if !code.arcs.remove(&(from, to, kind)) {
                    code.arcs.insert((from, to, kind));
                }
            }
            Edit::Toggle(..) => {}
            Edit::Complexity(module, value) => {
                code.complexity.insert(module, value);
            }
            Edit::Rename(module, salt) => {
                let (old, stem) = (code.id(module), if module < MODULES / 2 { "low" } else { "high" });
                code.names[module as usize] = format!("{stem}{module}_{salt}");
                let new = code.id(module);
                // ids of items begin with their module's
                let renamed = |id: &str| {
                    id.strip_prefix(old.as_str())
                        .filter(|rest| rest.is_empty() || rest.starts_with("::"))
                        .map(|rest| format!("{new}{rest}"))
                };
                baseline = baseline.renamed(renamed);
            }
            Edit::MoveLines(by) => code.first_line += by,
            Edit::Prune => baseline = baseline.pruned(&code.findings(&config)),
            Edit::Accept => baseline = Baseline::of(&code.findings(&config), &baseline, None),
            Edit::Merge(from, to) => {
                let mut other = code.clone();
                other.arcs.extend([(from, to), (to, from)].into_iter().filter(|(a, b)| a != b).map(|(a, b)| (a, b, ReferenceKind::Use)));
                let theirs = Baseline::of(&other.findings(&config), &baseline, None);
                baseline = read(&merged(&written(&baseline), &written(&theirs)));
            }
        }
        baseline = read(&written(&baseline));
        let (findings, owed) = (code.findings(&config), code.owed());
        let noted: BTreeMap<&Key, Option<u64>> = baseline.entries.iter().map(|entry| (&entry.key, entry.at)).collect();

        let stale: BTreeSet<Key> = stale(&baseline, &findings).into_iter().map(|stale| stale.entry.key).collect();
        let healed: BTreeSet<Key> =
            noted.iter().filter(|(key, at)| owed.get(**key).is_none_or(|now| now < at)).map(|(key, _)| (*key).clone()).collect();
        assert_eq!(stale, healed, "after {edit:?}");

        let judged = judge(findings, &baseline, |_| false);
        let told: BTreeSet<Key> = judged.iter().flat_map(|judged| judged.new_debts().map(|debt| debt.key.clone())).collect();
        let new: BTreeSet<Key> =
            owed.iter().filter(|(key, at)| noted.get(key).is_none_or(|noted| *at > noted)).map(|(key, _)| key.clone()).collect();
        assert_eq!(told, new, "after {edit:?}");
        assert_eq!(judged.iter().any(|judged| judged.standing == Standing::New), !new.is_empty());
        if matches!(edit, Edit::Accept) {
            assert!(new.is_empty() && stale.is_empty());
        }
    }
}

fn edit() -> impl Strategy<Value = Edit> {
    let module = 0..MODULES;
    let kind = prop::sample::select(vec![ReferenceKind::Use, ReferenceKind::Type, ReferenceKind::Value]);
    prop_oneof![
        8 => (module.clone(), module.clone(), kind).prop_map(|(from, to, kind)| Edit::Toggle(from, to, kind)),
        2 => (module.clone(), 0..20_u32).prop_map(|(module, value)| Edit::Complexity(module, value)),
        1 => (module.clone(), 0..4_u32).prop_map(|(module, salt)| Edit::Rename(module, salt)),
        1 => (1..90_u32).prop_map(Edit::MoveLines),
        2 => Just(Edit::Prune),
        2 => Just(Edit::Accept),
        1 => (module.clone(), module).prop_map(|(from, to)| Edit::Merge(from, to)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, ..ProptestConfig::default() })]

    #[test]
    fn no_new_debt_goes_unseen_and_no_healed_debt_stays(edits in prop::collection::vec(edit(), 1..24)) {
        check(&edits);
    }
}
