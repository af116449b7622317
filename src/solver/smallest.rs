//! The smallest set of manifest edits that makes something possible, or the proof that no edits do.
//!
//! Each requirement of a member may be relaxed to everything from the least release that it accepts. If that does not help, nothing here does: the
//! proof is upstream. Else the set is cut down until each of its edits is needed (Junker, `QuickXplain`: Preferred Explanations and Relaxations for
//! Over-Constrained Problems, 2004), smaller sets are tried as far as that is cheap, and requirements are tightened again to what was found.

use std::ops::Range;

use semver::{Version, VersionReq};

use crate::model::dependencies::Dependencies;
use crate::model::place::Place;
use crate::model::question::{Answer, Explanation, Question, WayOut};
use crate::model::remedy::Edit;
use crate::model::requirement::{Requirement, RequirementSource};
use crate::solver::solve;

/// How often the solver may be asked to find a set that has fewer edits.
const BUDGET: usize = 200;

/// The smallest set of edits under which what the question asks is possible.
#[must_use]
pub fn smallest(dependencies: &Dependencies, question: &Question) -> WayOut {
    let levers = levers(dependencies);
    let search = Search { dependencies, question, levers: &levers };
    let all: Vec<usize> = (0..levers.len()).collect();
    match search.ask(&all) {
        Answer::Impossible(explanation) => return WayOut::None(Explanation { not_tried: not_tried(dependencies), ..explanation }),
        Answer::Unknown(reason) => return WayOut::Unknown(reason),
        Answer::Found(_) => {}
    }
    let mut chosen = if search.is_possible(&[]) { Vec::new() } else { search.needed(&[], false, &all) };
    chosen.sort_unstable();
    let chosen = search.fewer(&all, chosen);
    search.tightened(&chosen)
}

/// A text of a requirement that may be edited: several members may inherit it.
struct Lever<'a> {
    requirement: &'a Requirement,
    /// Who has it: member, requirement.
    of: Vec<(u32, u32)>,
    relaxed: VersionReq,
}

fn levers(dependencies: &Dependencies) -> Vec<Lever<'_>> {
    let mut levers: Vec<Lever> = Vec::new();
    for (index, member) in (0..).zip(&dependencies.members).filter(|(_, member)| member.in_workspace) {
        for (number, requirement) in (0..).zip(&member.requirements) {
            let Some(relaxed) = relaxed(dependencies, requirement) else { continue };
            let place = |of: &Requirement| -> (Place, Range<usize>) { (of.at.clone(), of.span.clone()) };
            match levers.iter_mut().find(|lever| place(lever.requirement) == place(requirement)) {
                Some(lever) => lever.of.push((index, number)),
                None => levers.push(Lever { requirement, of: vec![(index, number)], relaxed }),
            }
        }
    }
    levers
}

/// Everything from the least release that a requirement accepts; `None` for what is not to be edited: it has no version, or says why it is pinned.
fn relaxed(dependencies: &Dependencies, requirement: &Requirement) -> Option<VersionReq> {
    let RequirementSource::Registry(url) = &requirement.source else { return None };
    if requirement.text.is_none() || requirement.pinned.is_some() || requirement.span.is_empty() {
        return None;
    }
    let krate = dependencies.krate(url, &requirement.package)?;
    let least = krate.releases.iter().find(|release| requirement.accepts.matches(&release.version));
    let least = least.map_or_else(|| Version::new(0, 0, 0), |release| release.version.clone());
    VersionReq::parse(&format!(">={}", Version { build: semver::BuildMetadata::EMPTY, ..least })).ok()
}

/// Requirements on registries that are no levers, and why.
fn not_tried(dependencies: &Dependencies) -> Vec<(String, String)> {
    let members = dependencies.members.iter().filter(|member| member.in_workspace);
    let requirements = members.flat_map(|member| &member.requirements);
    let of_registry = requirements.filter(|requirement| matches!(requirement.source, RequirementSource::Registry(_)));
    let skipped = of_registry.filter(|requirement| relaxed(dependencies, requirement).is_none()).map(|requirement| {
        let why = match &requirement.pinned {
            Some(reason) => format!("pinned: {reason}"),
            None if requirement.text.is_none() || requirement.span.is_empty() => "its text is not here".to_owned(),
            None => "nothing is known of it".to_owned(),
        };
        (requirement.package.clone(), why)
    });
    let mut skipped: Vec<(String, String)> = skipped.collect();
    skipped.sort();
    skipped.dedup();
    skipped
}

struct Search<'a> {
    dependencies: &'a Dependencies,
    question: &'a Question,
    levers: &'a [Lever<'a>],
}

impl Search<'_> {
    fn ask(&self, relaxed: &[usize]) -> Answer {
        self.ask_with(relaxed.iter().filter_map(|&at| self.levers.get(at)).map(|lever| (lever, lever.relaxed.clone())))
    }

    fn ask_with<'l>(&self, accepts: impl Iterator<Item = (&'l Lever<'l>, VersionReq)>) -> Answer {
        let mut question = self.question.clone();
        for (lever, accepts) in accepts {
            question.replaced.extend(lever.of.iter().map(|(member, requirement)| (*member, *requirement, accepts.clone())));
        }
        solve(self.dependencies, &question)
    }

    fn is_possible(&self, relaxed: &[usize]) -> bool {
        matches!(self.ask(relaxed), Answer::Found(_))
    }

    /// Of `open` those that are needed besides `given`, each of them. `has_grown` says whether `given` has more than when it was last tried.
    fn needed(&self, given: &[usize], has_grown: bool, open: &[usize]) -> Vec<usize> {
        if has_grown && self.is_possible(given) {
            return Vec::new();
        }
        if open.len() <= 1 {
            return open.to_vec();
        }
        let (left, right) = open.split_at(open.len() / 2);
        let of_right = self.needed(&[given, left].concat(), true, right);
        let of_left = self.needed(&[given, of_right.as_slice()].concat(), !of_right.is_empty(), left);
        [of_left, of_right].concat()
    }

    /// A set with fewer edits, if one is found within the budget: one edit, then two.
    fn fewer(&self, all: &[usize], chosen: Vec<usize>) -> Vec<usize> {
        if chosen.len() >= 2
            && let Some(one) = all.iter().take(BUDGET).find(|&&one| self.is_possible(&[one]))
        {
            return vec![*one];
        }
        if chosen.len() < 3 || all.len() * all.len() > 2 * BUDGET {
            return chosen;
        }
        let pairs = all.iter().flat_map(|&a| all.iter().filter(move |&&b| b > a).map(move |&b| vec![a, b]));
        pairs.into_iter().find(|pair| self.is_possible(pair)).unwrap_or(chosen)
    }

    /// The edits, with requirements that accept what was found and little else.
    fn tightened(&self, chosen: &[usize]) -> WayOut {
        let found = match self.ask(chosen) {
            Answer::Found(found) => found,
            Answer::Impossible(explanation) => return WayOut::None(explanation),
            Answer::Unknown(reason) => return WayOut::Unknown(reason),
        };
        let levers: Vec<&Lever> = chosen.iter().filter_map(|&at| self.levers.get(at)).collect();
        let newest = |lever: &Lever| {
            let taken = found.iter().filter(|(name, version)| *name == lever.requirement.package && lever.relaxed.matches(version));
            taken.map(|(_, version)| version.clone()).max()
        };
        let texts: Option<Vec<String>> =
            levers.iter().map(|lever| Some(rewritten(lever.requirement.text.as_deref()?, &newest(lever)?))).collect();
        let Some(texts) = texts else { return WayOut::Unknown("what was found has no text".to_owned()) };
        let tight = levers.iter().zip(&texts).filter_map(|(lever, text)| Some((*lever, VersionReq::parse(text).ok()?)));
        let Answer::Found(found) = self.ask_with(tight) else {
            return WayOut::Unknown("what was found does not hold for tighter requirements".to_owned());
        };
        let edits = levers.iter().zip(texts).map(|(lever, new)| Edit {
            place: lever.requirement.at.clone(),
            span: lever.requirement.span.clone(),
            package: lever.requirement.package.clone(),
            old: lever.requirement.text.clone().unwrap_or_default(),
            new,
        });
        let mut edits: Vec<Edit> = edits.collect();
        edits.sort_by(|a, b| (&a.place, a.span.start).cmp(&(&b.place, b.span.start)));
        WayOut::Edits { edits, found }
    }
}

/// The requirement for a version, in the style of the old one: its operator, and as many numbers as it has.
fn rewritten(old: &str, version: &Version) -> String {
    let (operator, bare) = old.trim().split_at(old.trim().find(|c: char| c.is_ascii_digit()).unwrap_or(0));
    let is_plain = matches!(operator.trim(), "" | "^" | "~") && !bare.contains([',', '*', '-', '+']) && version.pre.is_empty();
    if !is_plain {
        let exact = if operator.trim() == "=" && !bare.contains(',') { "=" } else { "" };
        return format!("{exact}{}", Version { build: semver::BuildMetadata::EMPTY, ..version.clone() });
    }
    let least = match (version.major, version.minor) {
        (0, 0) => 3,
        (0, _) => 2,
        _ => 1,
    };
    let parts = bare.split('.').count().max(least).min(3);
    let numbers = [version.major, version.minor, version.patch].map(|number| number.to_string());
    format!("{operator}{}", numbers.get(..parts).unwrap_or(&numbers).join("."))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::bucket::Bucket;
    use crate::model::question::{Forbidden, ForbiddenReleases};
    use crate::model::testing::dependencies;

    fn without(package: &str, bucket: u64) -> Question {
        let forbidden = Forbidden { package: package.to_owned(), releases: ForbiddenReleases::Bucket(Bucket::Major(bucket)) };
        Question { forbidden: vec![forbidden], ..Question::default() }
    }

    fn edits(text: &str, question: &Question) -> Vec<String> {
        match smallest(&dependencies(text), question) {
            WayOut::Edits { edits, .. } => {
                edits.iter().map(|edit| format!("{} {} {} -> {}", edit.place, edit.package, edit.old, edit.new)).collect()
            }
            other => panic!("{other:?}"),
        }
    }

    const TEXT: &str =
        "syn 1.0.0\nsyn 2.0.117\nfoo 1.0.0: syn ^1\nfoo 2.0.0: syn ^2\nbar 0.3.0: foo ^1\nbar 0.4.1: foo ^2\nbar 0.4.2: foo ^2
        other 1.0.0\nother 2.0.0";

    #[test]
    fn only_what_is_needed_is_edited() {
        let text = format!("{TEXT}\nmember app 0.1.0: other ^1; syn ^1; bar ^0.3; foo ^1");
        assert_eq!(
            edits(&text, &without("syn", 1)),
            ["app/Cargo.toml:11 syn ^1 -> ^2", "app/Cargo.toml:12 bar ^0.3 -> ^0.4", "app/Cargo.toml:13 foo ^1 -> ^2"]
        );
        let text = format!("{TEXT}\nmember app 0.1.0: other ^1; bar ^0.3");
        assert_eq!(edits(&text, &without("syn", 1)), ["app/Cargo.toml:11 bar ^0.3 -> ^0.4"]);
        assert_eq!(edits(&text, &without("other", 7)), [""; 0]);
    }

    #[test]
    fn what_holds_upstream_is_a_proof() {
        let text = "syn 1.0.0\nsyn 2.0.0\nfoo 1.0.0: syn ^1\nfoo 2.0.0: syn ^1\nmember app 0.1.0: foo ^1";
        let WayOut::None(explanation) = smallest(&dependencies(text), &without("syn", 1)) else { panic!() };
        assert!(explanation.premises.len() >= 3, "{explanation:?}");
    }

    #[test]
    fn a_proof_says_which_requirements_no_edit_was_tried_for() {
        let text = "syn 1.0.0\nsyn 2.0.0\nfoo 1.0.0: syn ^1\nfoo 2.0.0: syn ^1\nmember app 0.1.0: foo ^1";
        let mut all = dependencies(text);
        let WayOut::None(explanation) = smallest(&all, &without("syn", 1)) else { panic!() };
        assert_eq!(explanation.not_tried, []);
        all.members[0].requirements[0].pinned = Some("until autumn".to_owned());
        let WayOut::None(explanation) = smallest(&all, &without("syn", 1)) else { panic!() };
        assert_eq!(explanation.not_tried, [("foo".to_owned(), "pinned: until autumn".to_owned())]);
    }

    #[test]
    fn a_requirement_keeps_its_style() {
        let new = |old: &str, version: &str| rewritten(old, &Version::parse(version).unwrap());
        assert_eq!(new("1", "2.4.1"), "2");
        assert_eq!(new("0.8", "0.9.3"), "0.9");
        assert_eq!(new("0.8.1", "1.2.3"), "1.2.3");
        assert_eq!(new("1", "0.9.3"), "0.9");
        assert_eq!(new("=1.2.0", "2.0.0"), "=2.0.0");
        assert_eq!(new("~1.2", "2.1.0"), "~2.1");
        assert_eq!(new(">=1, <2", "2.1.0"), "2.1.0");
        assert_eq!(new("1", "2.0.0-rc.1"), "2.0.0-rc.1");
    }

    /// Each subset by itself, the smallest first.
    fn by_force(text: &str, question: &Question) -> Option<usize> {
        let all = dependencies(text);
        let levers = levers(&all);
        let search = Search { dependencies: &all, question, levers: &levers };
        let sets = (0u32..1 << levers.len()).filter(|set| {
            let chosen: Vec<usize> = (0..levers.len()).filter(|at| set & (1 << at) != 0).collect();
            search.is_possible(&chosen)
        });
        sets.map(|set| set.count_ones() as usize).min()
    }

    #[test]
    fn there_is_no_smaller_set() {
        for asks in ["foo ^1; bar ^0.3; other ^1", "syn ^1; other ^1", "bar ^0.3; syn ^1; foo ^1; other =1.0.0", "other ^1"] {
            let text = format!("{TEXT}\nmember app 0.1.0: {asks}");
            for question in [without("syn", 1), without("foo", 1), without("other", 1), without("foo", 2)] {
                let ours = match smallest(&dependencies(&text), &question) {
                    WayOut::Edits { edits, .. } => Some(edits.len()),
                    _ => None,
                };
                assert_eq!(ours, by_force(&text, &question), "{asks} {question:?}");
            }
        }
    }
}
