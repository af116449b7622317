//! How old copies go, of one package or of all: the remedies of all that can go, as one, and who has to act for the rest.
//!
//! Remedies were found one by one. Where two contradict each other (one text is to become two, one locked package to go to two releases) the first is
//! taken, and the contradiction is told. An update of a copy that an earlier one moves already is left out.

use std::collections::BTreeSet;

use crate::model::remedy::{Remedy, Verdict};
use crate::model::standing::Duplicate;
use crate::model::upgrade::{Conflict, Dedupe};
use crate::versions::duplicates::letting;
use crate::versions::edges::Asks;
use crate::versions::holders::Holders;

/// How old copies go: of the package of this name, or of all.
#[must_use]
pub fn dedupe(asks: &Asks<'_>, duplicates: &[Duplicate], name: Option<&str>) -> Dedupe {
    let mut plan = Dedupe::default();
    let mut holders = Holders::new(asks);
    for (number, duplicate) in (0u32..).zip(duplicates) {
        if name.is_some_and(|name| asks.locked(duplicate.old).name != name) {
            continue;
        }
        if duplicate.verdict < Verdict::Git {
            plan.goes.push(number);
            add(&mut plan, &duplicate.remedy);
        } else {
            let need = letting(&mut holders, duplicate.old, duplicate.new).need;
            let mut actors = need.blockers;
            if actors.is_empty() {
                actors.extend(need.route.first());
            }
            let by: BTreeSet<String> = actors.into_iter().map(|package| asks.shown(package)).collect();
            plan.stays.push((number, by.into_iter().collect()));
        }
    }
    plan.remedy.edits.sort_by(|a, b| (&a.place, a.span.start).cmp(&(&b.place, b.span.start)));
    plan
}

/// Adds what a remedy asks for and the plan does not yet.
fn add(plan: &mut Dedupe, remedy: &Remedy) {
    for edit in &remedy.edits {
        let same = plan.remedy.edits.iter().find(|other| other.place.file == edit.place.file && other.span == edit.span);
        match same {
            None => plan.remedy.edits.push(edit.clone()),
            Some(other) if other.new != edit.new => plan.conflicts.push(Conflict::Edits(other.clone(), edit.clone())),
            Some(_) => {}
        }
    }
    for update in &remedy.updates {
        let same = plan.remedy.updates.iter().find(|other| other.package == update.package && other.version == update.version);
        match same {
            None => plan.remedy.updates.push(update.clone()),
            Some(other) if other.to != update.to => plan.conflicts.push(Conflict::Updates(other.clone(), update.clone())),
            Some(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::testing::dependencies;
    use crate::versions::activity::activity;
    use crate::versions::duplicates::duplicates;
    use crate::versions::edges::asks;

    const WORLD: &str = "x 1.0.0
        x 2.0.0
        y 1.0.0
        y 2.0.0
        z 1.0.0
        z 2.0.0
        foo 1.0.0: x ^1; y ^1
        foo 1.1.0: x ^2; y ^1
        foo 1.2.0: x ^1; y ^2
        bar 1.0.0: z ^1
        member app 0.1.0: foo ^1; bar ^1; x ^2; y ^2; z ^2
        lock app 0.1.0: foo 1.0.0, bar 1.0.0, x 2.0.0, y 2.0.0, z 2.0.0
        lock foo 1.0.0: x 1.0.0, y 1.0.0
        lock bar 1.0.0: z 1.0.0
        lock x 1.0.0
        lock x 2.0.0
        lock y 1.0.0
        lock y 2.0.0
        lock z 1.0.0
        lock z 2.0.0";

    #[test]
    fn remedies_are_joined_contradictions_and_what_stays_are_told() {
        let all = dependencies(WORLD);
        let asks = asks(&all).unwrap();
        let duplicates = duplicates(&asks, &activity(&asks, &|_| None));
        let plan = dedupe(&asks, &duplicates, None);
        assert_eq!(plan.goes, [0, 1]);
        assert_eq!(plan.stays, [(2, vec!["bar 1.0.0".to_owned()])]);
        let commands: Vec<String> = plan.remedy.updates.iter().map(crate::model::remedy::Update::command).collect();
        assert_eq!(commands, ["cargo update -p foo@1.0.0 --precise 1.1.0"]);
        assert!(matches!(&plan.conflicts[..], [Conflict::Updates(a, b)] if a.package == "foo" && b.package == "foo"));

        let one = dedupe(&asks, &duplicates, Some("y"));
        assert_eq!((one.goes, one.stays, one.conflicts), (vec![1], Vec::new(), Vec::new()));
    }
}
