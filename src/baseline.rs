//! What a project owes already, and what of today's findings is more than that.
//!
//! A baseline is a set of debts. A finding is new when it owes anything that is not in the set, or more of it than is noted there; an entry is
//! stale when nobody owes it any more, or less than it says: kept, it would let the debt come back unseen.
//!
//! Example: the entries `a → b` and `b → a` of `dependency_cycle`. A circle of `a`, `b`, `c` through `b → c → a` is new, by two debts;
//! once `b → a` is gone and no circle is left, both entries are stale.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use crate::finding::{Debt, Finding, Key};

/// A debt that is known.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Entry {
    /// What it is.
    pub key: Key,
    /// How much, for rules about numbers.
    pub at: Option<u64>,
    /// The day on which it was noted.
    pub since: Option<Date>,
    /// Who looks after it.
    pub owner: Option<String>,
    /// Why it may stay.
    pub reason: Option<String>,
    /// The last day on which it may.
    pub until: Option<Date>,
}

/// Debts that are known, sorted by key, each once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Baseline {
    /// The debts.
    pub entries: Vec<Entry>,
}

impl Baseline {
    /// A baseline of entries in any order. Of several with one key the one with the greatest amount stays, as after a merge of
    /// two branches.
    #[must_use]
    pub fn new(entries: impl IntoIterator<Item = Entry>) -> Self {
        let mut by_key: BTreeMap<Key, Entry> = BTreeMap::new();
        for entry in entries {
            match by_key.get(&entry.key) {
                Some(known) if known.at >= entry.at => {}
                _ => {
                    by_key.insert(entry.key.clone(), entry);
                }
            }
        }
        Self { entries: by_key.into_values().collect() }
    }

    /// What findings owe. What the earlier baseline says about a debt stays; what is noted for the first time is since `today`.
    #[must_use]
    pub fn of(findings: &[Finding], earlier: &Self, today: Option<Date>) -> Self {
        let debts = findings.iter().flat_map(|finding| &finding.debts);
        Self::new(debts.map(|debt| match earlier.get(&debt.key) {
            Some(known) => Entry { at: debt.at, ..known.clone() },
            None => Entry { key: debt.key.clone(), at: debt.at, since: today, ..Entry::default() },
        }))
    }

    /// The entry with a key.
    #[must_use]
    pub fn get(&self, key: &Key) -> Option<&Entry> {
        self.entries.binary_search_by(|entry| entry.key.cmp(key)).ok().and_then(|at| self.entries.get(at))
    }

    /// Entries of both, as after a merge.
    #[must_use]
    pub fn joined(self, other: Self) -> Self {
        Self::new(self.entries.into_iter().chain(other.entries))
    }

    /// The same debts under the ids that things have now. `renamed` gives the id that an id has become.
    #[must_use]
    pub fn renamed(self, renamed: impl Fn(&str) -> Option<String>) -> Self {
        let id = |id: String| renamed(&id).unwrap_or(id);
        let key = |key: Key| Key { from: id(key.from), to: key.to.map(&id), ..key };
        Self::new(self.entries.into_iter().map(|entry| Entry { key: key(entry.key), ..entry }))
    }

    /// The baseline without what is stale: entries that nobody owes are gone, amounts fall to what is owed.
    #[must_use]
    pub fn pruned(self, findings: &[Finding]) -> Self {
        let owed = owed(findings);
        let kept = self.entries.into_iter().filter_map(|entry| {
            let at = *owed.get(&entry.key)?;
            Some(Entry { at: at.min(entry.at), ..entry })
        });
        Self { entries: kept.collect() }
    }
}

/// An entry that nobody owes any more, or not as much of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stale {
    /// The entry.
    pub entry: Entry,
    /// How much is owed now; `None` where nothing is.
    pub now: Option<u64>,
}

/// Whether a finding is more than what was known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// Something of it is new.
    New,
    /// All of it is known.
    Known,
}

/// A finding held against a baseline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged {
    /// The finding.
    pub finding: Finding,
    /// Whether it is new.
    pub standing: Standing,
    /// Which of its debts are new, beside [`Finding::debts`].
    pub new: Vec<bool>,
}

impl Judged {
    /// Its debts that are new.
    pub fn new_debts(&self) -> impl Iterator<Item = &Debt> {
        self.finding.debts.iter().zip(&self.new).filter(|(_, new)| **new).map(|(debt, _)| debt)
    }

    /// Its debts that are known.
    pub fn known_debts(&self) -> impl Iterator<Item = &Debt> {
        self.finding.debts.iter().zip(&self.new).filter(|(_, new)| !**new).map(|(debt, _)| debt)
    }
}

/// Holds findings against what is known, in their order. `strict` says of a rule that no baseline counts for it.
#[must_use]
pub fn judge(findings: Vec<Finding>, known: &Baseline, strict: impl Fn(&str) -> bool) -> Vec<Judged> {
    let is_new = |debt: &Debt| known.get(&debt.key).is_none_or(|entry| debt.at > entry.at);
    let judge = |finding: Finding| {
        let all = strict(&finding.rule);
        let new: Vec<bool> = finding.debts.iter().map(|debt| all || is_new(debt)).collect();
        let standing = if new.contains(&true) { Standing::New } else { Standing::Known };
        let finding = if standing == Standing::New && new.contains(&false) { narrowed(finding, &new) } else { finding };
        Judged { finding, standing, new }
    };
    findings.into_iter().map(judge).collect()
}

/// A finding of which a part was known: where to look and what to do is about what is new.
fn narrowed(finding: Finding, new: &[bool]) -> Finding {
    const SHOWN: usize = 5;
    let fresh: Vec<&Debt> = finding.debts.iter().zip(new).filter(|(_, new)| **new).map(|(debt, _)| debt).collect();
    let shown = |debt: &&Debt| {
        let Key { from, to, kind, .. } = &debt.key;
        let to = to.as_ref().map(|to| format!(" → {to}")).unwrap_or_default();
        let kind = kind.map(|kind| format!(" by {}", kind.word())).unwrap_or_default();
        let place = debt.sites.first().map(|place| format!(" ({place})")).unwrap_or_default();
        format!("`{from}{to}`{kind}{place}")
    };
    let list: Vec<String> = fresh.iter().take(SHOWN).map(shown).collect();
    let more = fresh.len().saturating_sub(SHOWN);
    let more = if more == 0 { String::new() } else { format!(" and {more} more") };
    let remedy = format!("Take back what is new: {}{more}; the rest of it was known.", list.join(", "));
    let place = fresh.iter().find_map(|debt| debt.sites.first()).unwrap_or(&finding.place).clone();
    Finding { remedy, place, ..finding }
}

/// The entries of a baseline that are stale under findings.
#[must_use]
pub fn stale(baseline: &Baseline, findings: &[Finding]) -> Vec<Stale> {
    let owed = owed(findings);
    let stale = baseline.entries.iter().filter_map(|entry| match owed.get(&entry.key) {
        None => Some(Stale { entry: entry.clone(), now: None }),
        Some(now) if *now < entry.at => Some(Stale { entry: entry.clone(), now: *now }),
        Some(_) => None,
    });
    stale.collect()
}

/// How much is owed, by key.
fn owed(findings: &[Finding]) -> BTreeMap<&Key, Option<u64>> {
    let mut owed: BTreeMap<&Key, Option<u64>> = BTreeMap::new();
    for debt in findings.iter().flat_map(|finding| &finding.debts) {
        let at = owed.entry(&debt.key).or_default();
        *at = (*at).max(debt.at);
    }
    owed
}

/// How many distinct debts there are.
#[must_use]
pub fn count<'a>(debts: impl IntoIterator<Item = &'a Debt>) -> usize {
    debts.into_iter().map(|debt| &debt.key).collect::<BTreeSet<&Key>>().len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::Level;
    use crate::model::place::Place;

    fn owes(debts: &[(&str, u64)]) -> Finding {
        let debt = |&(id, at): &(&str, u64)| Debt { key: Key::about("r", id), at: Some(at), sites: Vec::new() };
        Finding {
            rule: "r".into(),
            level: Level::Deny,
            message: String::new(),
            remedy: String::new(),
            place: Place::default(),
            route: Vec::new(),
            debts: debts.iter().map(debt).collect(),
        }
    }

    fn standings(known: &[(&str, u64)], now: &[(&str, u64)]) -> (Vec<bool>, usize) {
        let baseline = Baseline::of(&[owes(known)], &Baseline::default(), None);
        let findings: Vec<Finding> = now.iter().map(|debt| owes(std::slice::from_ref(debt))).collect();
        let stale = stale(&baseline, &findings).len();
        (judge(findings, &baseline, |_| false).iter().map(|judged| judged.standing == Standing::New).collect(), stale)
    }

    #[test]
    fn more_is_new_and_less_is_stale() {
        assert_eq!(standings(&[("a", 5)], &[("a", 5)]), (vec![false], 0));
        assert_eq!(standings(&[("a", 5)], &[("a", 6)]), (vec![true], 0));
        assert_eq!(standings(&[("a", 5)], &[("a", 4)]), (vec![false], 1));
        assert_eq!(standings(&[("a", 5)], &[("b", 5)]), (vec![true], 1));
    }

    #[test]
    fn of_a_finding_that_is_known_in_part_the_new_part_is_to_be_taken_back() {
        let known = Baseline::of(&[owes(&[("a", 5)])], &Baseline::default(), None);
        let mut finding = owes(&[("a", 5), ("b", 1)]);
        finding.debts[1].sites = vec![Place { file: "b.rs".into(), line: 3 }];
        let judged = judge(vec![finding], &known, |_| false).remove(0).finding;
        assert_eq!(judged.remedy, "Take back what is new: `b` (b.rs:3); the rest of it was known.");
        assert_eq!(judged.place.to_string(), "b.rs:3");
    }

    #[test]
    fn a_strict_rule_has_no_baseline() {
        let known = Baseline::of(&[owes(&[("a", 1)])], &Baseline::default(), None);
        assert_eq!(judge(vec![owes(&[("a", 1)])], &known, |rule| rule == "r")[0].standing, Standing::New);
    }

    #[test]
    fn pruning_keeps_what_was_said_about_an_entry() {
        let entry = |id: &str, at| Entry { key: Key::about("r", id), at: Some(at), owner: Some("me".into()), ..Entry::default() };
        let pruned = Baseline::new([entry("a", 9), entry("b", 1)]).pruned(&[owes(&[("a", 5), ("c", 1)])]);
        assert_eq!(pruned.entries, [entry("a", 5)]);
    }

    #[test]
    fn merged_branches_keep_the_greater_amount_and_new_names_follow() {
        let entry = |id: &str, at| Entry { key: Key::about("r", id), at: Some(at), ..Entry::default() };
        let merged = Baseline::new([entry("a", 2), entry("b", 1), entry("a", 3)]);
        assert_eq!(merged.entries, [entry("a", 3), entry("b", 1)]);
        let renamed = merged.renamed(|id| (id == "a").then(|| "z".to_owned()));
        assert_eq!(renamed.entries, [entry("b", 1), entry("z", 3)]);
    }
}
