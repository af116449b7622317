//! Whether a cycle exists in a single build, or only in the union of builds that contradict each other.
//!
//! A build is an assignment of the atoms of the predicates (`unix`, `feature = "x"`). A dependency is there if one of its
//! references' predicates holds. The search assigns one variable after the other and asks two questions: is there a cycle in what is
//! certainly there (then such a build was found), and is there still one in what may be there (else no build
//! from here on has one). This is the Davis–Logemann–Loveland procedure (*A machine program for theorem-proving*, 1962) with
//! graphs in the place of clauses.
//!
//! What is known beyond logic: the values of `target_os`, `target_arch`, `target_env`, `target_vendor`, `target_pointer_width`, `target_endian`,
//! `target_abi` and `panic` exclude each other; `unix` and `windows` exclude each other and are `target_family`'s values; an operating system
//! that rustc's table says is unix implies `unix`, and `windows` means `windows`. Features are taken to be independent, also where
//! one turns on another: that can hide a contradiction, never invent one. When the budget of steps ends, the answer is that such a build may exist.
//!
//! Example: `a → b` under `unix`, `b → a` under `windows`: no build has both.

use std::collections::{BTreeMap, BTreeSet};

use ustr::Ustr;

use crate::algo::components::is_acyclic;
use crate::algo::digraph::{Digraph, to_u32};
use crate::algo::steps::Steps;
use crate::model::cfg::Cfg;
use crate::model::cycle::Cycle;
use crate::model::level::Granularity;
use crate::model::project::Project;

/// The budget of one cycle: some milliseconds.
const STEPS: u64 = 5_000_000;

const EXCLUSIVE: [&str; 8] =
    ["panic", "target_abi", "target_arch", "target_endian", "target_env", "target_os", "target_pointer_width", "target_vendor"];

/// The operating systems that are unix.
const UNIX: &str = " aix android cygwin dragonfly emscripten espidf freebsd fuchsia haiku horizon illumos ios l4re linux macos netbsd \
    nto openbsd redox solaris tvos watchos ";

/// Whether no single build has a cycle among these modules. Never said of packages: each is compiled on its own, build
/// scripts even for another machine.
#[must_use]
pub fn in_no_single_build(project: &Project, cycle: &Cycle) -> bool {
    if cycle.level == Granularity::Package {
        return false;
    }
    let conditions = |references: &[u32]| -> BTreeSet<u32> {
        references.iter().filter_map(|&index| project.references.get(index as usize)).map(|reference| reference.cfg).collect()
    };
    let any: Vec<BTreeSet<u32>> = cycle.arcs.iter().map(|arc| conditions(&arc.references)).collect();
    let used: Vec<u32> = any.iter().flatten().copied().collect::<BTreeSet<u32>>().into_iter().collect();
    let always = Cfg::TRUE;
    let cfgs: Vec<&Cfg> = used.iter().map(|&cfg| project.cfgs.get(cfg as usize).unwrap_or(&always)).collect();
    let place = |cfg: u32| to_u32(used.partition_point(|&other| other < cfg));
    let arcs = cycle.arcs.iter().zip(any);
    let arcs = arcs.map(|(arc, any)| Condition { ends: (arc.from, arc.to), any: any.into_iter().map(place).collect() });
    let mut search = Search::new(to_u32(cycle.members.len()), arcs.collect(), &cfgs);
    search.no_build_from(0, &mut Steps { left: STEPS })
}

/// An arc that is there if one of its conditions holds; always, if there is none.
struct Condition {
    ends: (u32, u32),
    any: Vec<u32>,
}

/// What is chosen independently: one of several values, or a name that is set or not.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Variable {
    /// 0 none of them, 1 unix, 2 windows.
    Family,
    /// 0 is any value that no predicate names, then the values that are named.
    Key(Ustr),
    /// 0 unset, 1 set.
    Flag(Ustr, Option<Ustr>),
}

/// A predicate over variables.
enum Formula {
    Is(usize, u32),
    Constant(bool),
    All(Vec<Formula>),
    Any(Vec<Formula>),
    Not(Box<Formula>),
}

struct Search {
    members: u32,
    arcs: Vec<Condition>,
    formulas: Vec<Formula>,
    variables: Vec<Variable>,
    values: Vec<Vec<Ustr>>,
    chosen: Vec<Option<u32>>,
}

impl Search {
    fn new(members: u32, arcs: Vec<Condition>, cfgs: &[&Cfg]) -> Self {
        let mut found: BTreeMap<Variable, BTreeSet<Ustr>> = BTreeMap::new();
        for cfg in cfgs {
            collect(cfg, &mut found);
        }
        let variables: Vec<Variable> = found.keys().cloned().collect();
        let values: Vec<Vec<Ustr>> = found.into_values().map(|values| values.into_iter().collect()).collect();
        let formulas = cfgs.iter().map(|cfg| formula(cfg, &variables, &values)).collect();
        let chosen = vec![None; variables.len()];
        Self { members, arcs, formulas, variables, values, chosen }
    }

    /// Whether no completion of what is chosen so far has a cycle. `false` too when the budget is spent.
    fn no_build_from(&mut self, next: usize, steps: &mut Steps) -> bool {
        if !steps.take(self.arcs.len() * 8 + self.formulas.len() * 8) {
            return false;
        }
        let truths: Vec<Option<bool>> = self.formulas.iter().map(|formula| truth(formula, &self.chosen)).collect();
        let present = |arc: &&Condition, known: bool| {
            let holds = |&number: &u32| truths.get(number as usize).copied().flatten().unwrap_or(!known);
            arc.any.is_empty() || arc.any.iter().any(holds)
        };
        let acyclic = |known: bool| {
            let ends: Vec<(u32, u32)> = self.arcs.iter().filter(|arc| present(arc, known)).map(|arc| arc.ends).collect();
            is_acyclic(&Digraph::new(self.members, &ends))
        };
        if acyclic(false) {
            return true;
        }
        if !acyclic(true) || next >= self.variables.len() {
            return false;
        }
        let choices = match self.variables.get(next) {
            Some(Variable::Family) => 3,
            Some(Variable::Key(..)) => to_u32(self.values.get(next).map_or(0, Vec::len)) + 1,
            Some(Variable::Flag(..)) | None => 2,
        };
        let mut none = true;
        for choice in 0..choices {
            self.choose(next, Some(choice));
            none = none && (self.is_contradiction() || self.no_build_from(next + 1, steps));
        }
        self.choose(next, None);
        none
    }

    fn choose(&mut self, variable: usize, value: Option<u32>) {
        if let Some(chosen) = self.chosen.get_mut(variable) {
            *chosen = value;
        }
    }

    /// Whether the operating system that is chosen is of another family than the one that is chosen.
    fn is_contradiction(&self) -> bool {
        let chosen = |wanted: &dyn Fn(&Variable) -> bool| {
            let at = self.variables.iter().position(wanted)?;
            Some((at, self.chosen.get(at).copied().flatten()?))
        };
        let family = chosen(&|variable| *variable == Variable::Family);
        let system = chosen(&|variable| matches!(variable, Variable::Key(key) if key == "target_os"));
        let (Some((_, family)), Some((at, system))) = (family, system) else { return false };
        let Some(values) = self.values.get(at) else { return false };
        match (system as usize).checked_sub(1).and_then(|place| values.get(place)) {
            Some(name) if name == "windows" => family != 2,
            Some(name) => family == 2 || (is_unix(name) && family != 1),
            None => family == 2 && values.iter().any(|name| name == "windows"),
        }
    }
}

fn is_unix(system: &str) -> bool {
    UNIX.split_whitespace().any(|name| name == system)
}

/// The variable that an atom is about, and the value that it asks for.
fn variable(name: Ustr, value: Option<Ustr>) -> (Variable, Option<Ustr>) {
    match (name.as_str(), value.as_ref().map(Ustr::as_str)) {
        ("unix" | "windows", None) => (Variable::Family, Some(name)),
        ("target_family", Some("unix" | "windows")) => (Variable::Family, value),
        (key, Some(_)) if EXCLUSIVE.contains(&key) => (Variable::Key(name), value),
        _ => (Variable::Flag(name, value), None),
    }
}

fn collect(cfg: &Cfg, found: &mut BTreeMap<Variable, BTreeSet<Ustr>>) {
    match cfg {
        Cfg::Atom(name, None) if name == "true" || name == "false" => {}
        Cfg::Atom(name, value) => {
            let (variable, value) = variable(*name, *value);
            found.entry(variable).or_default().extend(value);
        }
        Cfg::All(parts) | Cfg::Any(parts) => parts.iter().for_each(|part| collect(part, found)),
        Cfg::Not(part) => collect(part, found),
    }
}

fn formula(cfg: &Cfg, variables: &[Variable], values: &[Vec<Ustr>]) -> Formula {
    let each = |parts: &[Cfg]| parts.iter().map(|part| formula(part, variables, values)).collect();
    match cfg {
        Cfg::Atom(name, None) if name == "true" || name == "false" => Formula::Constant(name == "true"),
        Cfg::Atom(name, value) => {
            let (variable, value) = variable(*name, *value);
            let Ok(at) = variables.binary_search(&variable) else { return Formula::Constant(false) };
            let number = match (&variable, value) {
                (Variable::Family, Some(family)) => {
                    if family == "unix" {
                        1
                    } else {
                        2
                    }
                }
                (Variable::Key(..), Some(value)) => {
                    values.get(at).and_then(|values| values.binary_search(&value).ok()).map_or(u32::MAX, |place| to_u32(place) + 1)
                }
                _ => 1,
            };
            Formula::Is(at, number)
        }
        Cfg::All(parts) => Formula::All(each(parts)),
        Cfg::Any(parts) => Formula::Any(each(parts)),
        Cfg::Not(part) => Formula::Not(Box::new(formula(part, variables, values))),
    }
}

/// Whether a formula holds; `None` where that is still open.
fn truth(formula: &Formula, chosen: &[Option<u32>]) -> Option<bool> {
    let over = |parts: &[Formula], decisive: bool| {
        let truths: Vec<Option<bool>> = parts.iter().map(|part| truth(part, chosen)).collect();
        if truths.contains(&Some(decisive)) { Some(decisive) } else { truths.iter().all(Option::is_some).then_some(!decisive) }
    };
    match formula {
        Formula::Is(variable, value) => chosen.get(*variable).copied().flatten().map(|chosen| chosen == *value),
        Formula::Constant(truth) => Some(*truth),
        Formula::All(parts) => over(parts, false),
        Formula::Any(parts) => over(parts, true),
        Formula::Not(part) => truth(part, chosen).map(|truth| !truth),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{prop, prop_assert_eq, proptest};

    use super::*;
    use crate::model::cfg::CfgSet;

    fn none(arcs: &[(u32, u32, &[&str])]) -> bool {
        let texts: BTreeSet<&str> = arcs.iter().flat_map(|arc| arc.2.iter().copied()).collect();
        let texts: Vec<&str> = texts.into_iter().collect();
        let cfgs: Vec<Cfg> = texts.iter().map(|text| Cfg::parse(text).unwrap_or(Cfg::TRUE)).collect();
        let cfgs: Vec<&Cfg> = cfgs.iter().collect();
        let number = |text: &&str| to_u32(texts.partition_point(|other| other < text));
        let arcs = arcs.iter().map(|(from, to, any)| Condition { ends: (*from, *to), any: any.iter().map(number).collect() });
        Search::new(3, arcs.collect(), &cfgs).no_build_from(0, &mut Steps { left: STEPS })
    }

    #[test]
    fn contradictions() {
        assert!(none(&[(0, 1, &["unix"]), (1, 0, &["windows"])]));
        assert!(none(&[(0, 1, &["feature = \"a\""]), (1, 0, &["not(feature = \"a\")"])]));
        assert!(none(&[(0, 1, &["target_os = \"linux\""]), (1, 0, &["target_os = \"macos\""])]));
        assert!(none(&[(0, 1, &["target_os = \"linux\""]), (1, 0, &["windows"])]));
        assert!(none(&[(0, 1, &["target_os = \"windows\""]), (1, 0, &["target_family = \"unix\""])]));
        assert!(none(&[(0, 1, &["windows"]), (1, 2, &[]), (2, 0, &["not(target_os = \"windows\")"]), (1, 0, &["unix"])]));
    }

    #[test]
    fn a_build_is_found() {
        assert!(!none(&[(0, 1, &[]), (1, 0, &[])]));
        assert!(!none(&[(0, 1, &["unix"]), (1, 0, &["windows", "target_os = \"linux\""])]));
        assert!(!none(&[(0, 1, &["feature = \"a\""]), (1, 0, &["feature = \"b\""])]));
        // One of two cycles is contradictory, the other is not.
        assert!(!none(&[(0, 1, &["unix"]), (1, 0, &["windows"]), (1, 2, &["windows"]), (2, 1, &["not(unix)"])]));
    }

    proptest! {
        #[test]
        fn agrees_with_trying_every_build(arcs in prop::collection::vec((0_u32..3, 0_u32..3, prop::collection::vec(0_usize..7, 1..3)), 1..7)) {
            let texts = ["a", "b", "not(a)", "all(a, not(b))", "any(b, c)", "not(any(a, c))", "all(c, b)"];
            let cfgs: Vec<Cfg> = texts.iter().filter_map(|text| Cfg::parse(text)).collect();
            let slow = (0..8_u32).all(|build| {
                let set = (0_u32..).zip(["a", "b", "c"]).filter(|(bit, _)| build >> bit & 1 == 1).map(|(_, name)| (Ustr::from(name), None));
                let build = CfgSet { set: set.collect(), ..CfgSet::default() };
                let present = arcs.iter().filter(|arc| arc.2.iter().any(|&cfg| cfgs[cfg].holds(&build)));
                is_acyclic(&Digraph::new(3, &present.map(|arc| (arc.0, arc.1)).collect::<Vec<_>>()))
            });
            let cfgs: Vec<&Cfg> = cfgs.iter().collect();
            let conditions = arcs.iter().map(|arc| Condition { ends: (arc.0, arc.1), any: arc.2.iter().map(|&cfg| to_u32(cfg)).collect() });
            prop_assert_eq!(Search::new(3, conditions.collect(), &cfgs).no_build_from(0, &mut Steps { left: STEPS }), slow);
        }
    }
}
