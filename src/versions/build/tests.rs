//! Against a slow version that knows no order: all rules, again and again, until nothing is new.

use std::collections::BTreeSet;
use std::fmt::Write;

use proptest::prelude::*;

use super::*;
use crate::model::testing::dependencies;

const COUNT: u8 = 6;
const NAMES: [&str; 3] = ["a", "b", "default"];

/// Bytes as a stream of choices.
struct Choices<'a>(&'a [u8]);

impl Choices<'_> {
    fn below(&mut self, count: u8) -> u8 {
        let Some((first, rest)) = self.0.split_first() else { return 0 };
        self.0 = rest;
        first % count.max(1)
    }
}

fn world(bytes: &[u8]) -> String {
    let mut choices = Choices(bytes);
    let mut text = String::new();
    for package in 0..COUNT {
        let later: Vec<u8> = (package + 1..COUNT).filter(|_| choices.below(3) > 0).collect();
        let ask = |choices: &mut Choices<'_>, to: u8| {
            let kind = ["", "", "build "][usize::from(choices.below(3))];
            let optional = ["", "?"][usize::from(choices.below(2))];
            let features = NAMES[usize::from(choices.below(2))];
            let plain = ["", " plain"][usize::from(choices.below(2))];
            let features = if choices.below(2) == 0 { String::new() } else { format!(" ({features})") };
            format!("{kind}p{to}{optional} ^1{features}{plain}")
        };
        let asked: Vec<String> = later.iter().map(|&to| ask(&mut choices, to)).collect();
        let mut features = String::new();
        for name in NAMES {
            let values: Vec<String> = (0..choices.below(4))
                .map(|_| {
                    let to = later.get(usize::from(choices.below(COUNT))).copied();
                    let feature = NAMES[usize::from(choices.below(2))];
                    match (choices.below(5), to) {
                        (0, Some(to)) => format!("dep:p{to}"),
                        (1, Some(to)) => format!("p{to}/{feature}"),
                        (2, Some(to)) => format!("p{to}?/{feature}"),
                        (3, Some(to)) => format!("p{to}"),
                        _ => feature.to_owned(),
                    }
                })
                .collect();
            write!(features, " | {name} = {}", values.join(", ")).unwrap();
        }
        let head = if package == 0 { "member " } else { "" };
        let asked = if asked.is_empty() { String::new() } else { format!(": {}", asked.join("; ")) };
        writeln!(text, "{head}p{package} 1.0.0{asked}{features}").unwrap();
        let locked: Vec<String> = later.iter().map(|to| format!("p{to} 1.0.0")).collect();
        writeln!(text, "lock p{package} 1.0.0: {}", locked.join(", ")).unwrap();
    }
    text
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fact {
    On(u32, Side),
    Feature(u32, Side, Ustr),
    Optional(u32, Side, Ustr),
}

fn slow(asks: &Asks<'_>, order: &Order<'_>) -> BTreeSet<Fact> {
    let mut facts = BTreeSet::new();
    for root in &order.roots {
        facts.insert(Fact::On(root.package, Side::Target));
        if root.features == Chosen::Default {
            facts.insert(Fact::Feature(root.package, Side::Target, "default".into()));
        }
    }
    loop {
        let mut more = facts.clone();
        for fact in &facts {
            follow(asks, order, &facts, *fact, &mut more);
        }
        if more == facts {
            return facts;
        }
        facts = more;
    }
}

fn follow(asks: &Asks<'_>, order: &Order<'_>, facts: &BTreeSet<Fact>, fact: Fact, more: &mut BTreeSet<Fact>) {
    let exists = |package: u32, feature: Ustr| features::effects(asks, package, feature).is_some();
    let feature = |more: &mut BTreeSet<Fact>, package: u32, side: Side, feature: Ustr| {
        if exists(package, feature) {
            more.insert(Fact::Feature(package, side, feature));
        }
    };
    let take = |more: &mut BTreeSet<Fact>, side: Side, ask: &Ask<'_>| {
        let to = ask.met_by.unwrap();
        let side = side_of(order, side, to, ask.kind);
        more.insert(Fact::On(to, side));
        for asked in ask.features.iter().copied().chain(ask.default_features.then(|| "default".into())) {
            feature(more, to, side, asked);
        }
    };
    let of = |more: &mut BTreeSet<Fact>, package: u32, side: Side, key: Ustr, asked: Ustr| {
        for ask in asks.by(package).iter().filter(|ask| ask.key == key) {
            feature(more, ask.met_by.unwrap(), side_of(order, side, ask.met_by.unwrap(), ask.kind), asked);
        }
    };
    match fact {
        Fact::On(package, side) => asks.by(package).iter().filter(|ask| !ask.optional).for_each(|ask| take(more, side, ask)),
        Fact::Optional(package, side, key) => {
            asks.by(package).iter().filter(|ask| ask.optional && ask.key == key).for_each(|ask| take(more, side, ask));
        }
        Fact::Feature(package, side, name) => {
            for effect in features::effects(asks, package, name).unwrap() {
                let is_optional = |key: Ustr| asks.by(package).iter().any(|ask| ask.key == key && ask.optional);
                match effect {
                    Effect::Feature(other) => feature(more, package, side, other),
                    Effect::Dependency(key) => drop(more.insert(Fact::Optional(package, side, key))),
                    Effect::Of(key, asked) => {
                        if is_optional(key) {
                            more.insert(Fact::Optional(package, side, key));
                            if features::names(asks, package).contains(&key) {
                                more.insert(Fact::Feature(package, side, key));
                            }
                        }
                        of(more, package, side, key, asked);
                    }
                    Effect::OfWhereOn(key, asked) => {
                        if !is_optional(key) || facts.contains(&Fact::Optional(package, side, key)) {
                            of(more, package, side, key, asked);
                        }
                    }
                }
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, ..ProptestConfig::default() })]

    #[test]
    fn the_worklist_finds_what_all_rules_find(bytes in prop::collection::vec(any::<u8>(), 250), apart in any::<bool>(), defaults in any::<bool>()) {
        let all = dependencies(&world(&bytes));
        let asks = Asks::of(&all);
        let features = if defaults { Chosen::Default } else { Chosen::None };
        let order = Order {
            roots: vec![Root { package: 0, features }],
            tests: Tests::LeftOut,
            resolver: if apart { Resolver::Apart } else { Resolver::Unified },
            targets: &|_| true,
            is_proc_macro: &|package| package == 2,
        };
        let built = build(&asks, &order);
        let expected = slow(&asks, &order);
        for package in 0..u32::from(COUNT) {
            for side in [Side::Target, Side::Host] {
                prop_assert_eq!(built.has(package, side), expected.contains(&Fact::On(package, side)), "p{} {:?}\n{}", package, side, world(&bytes));
                let names: Vec<Ustr> = expected.iter().filter_map(|fact| match fact {
                    Fact::Feature(of, on, name) if (*of, *on) == (package, side) => Some(*name),
                    _ => None,
                }).collect();
                prop_assert_eq!(built.features(package, side), names, "p{} {:?}\n{}", package, side, world(&bytes));
            }
        }
    }
}

fn on(text: &str, order: &dyn Fn(&mut Order<'_>)) -> Vec<String> {
    let all = dependencies(text);
    let asks = Asks::of(&all);
    let roots = asks.members().map(|package| Root { package, features: Chosen::Default }).collect();
    let mut given = Order {
        roots,
        tests: Tests::LeftOut,
        resolver: Resolver::Apart,
        targets: &|target| target != "cfg(windows)",
        is_proc_macro: &|_| false,
    };
    order(&mut given);
    let built = build(&asks, &given);
    let mut shown = Vec::new();
    for package in (0..).take(asks.lock.packages.len()) {
        for side in [Side::Target, Side::Host].into_iter().filter(|&side| built.has(package, side)) {
            let features: Vec<String> = built.features(package, side).iter().map(ToString::to_string).collect();
            shown.push(format!("{} {side:?} {}", asks.locked(package).name, features.join(",")).trim_end().to_owned());
        }
    }
    shown
}

const APP: &str = "x 1.0.0: | a = | b = | c =
    win 1.0.0: x ^1 (c)
    member app 0.1.0: x ^1 (a) key=y; build x ^1 (b); win ^1 @cfg(windows); dev x ^1 (c) | default = y/b
    lock app 0.1.0: x 1.0.0, win 1.0.0
    lock win 1.0.0: x 1.0.0
    lock x 1.0.0";

#[test]
fn sides_targets_tests_and_renames() {
    assert_eq!(on(APP, &|_| {}), ["app Target default", "x Target a,b", "x Host b"]);
    assert_eq!(on(APP, &|order| order.resolver = Resolver::Unified), ["app Target default", "x Target a,b"]);
    assert_eq!(on(APP, &|order| order.tests = Tests::Built), ["app Target default", "x Target a,b,c", "x Host b"]);
    assert_eq!(on(APP, &|order| order.targets = &|_| true), ["app Target default", "win Target", "x Target a,b,c", "x Host b"]);
    assert_eq!(on(APP, &|order| order.roots[0].features = Chosen::None), ["app Target", "x Target a", "x Host b"]);
}
