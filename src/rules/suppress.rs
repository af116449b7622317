//! Comments `// underpin: allow(rule) reason`: what they take away.
//!
//! A debt is taken away when each place that makes it is covered; a finding when all its debts are. References that a comment takes
//! out of cycles are taken out before cycles are sought.

use std::collections::BTreeSet;

use crate::did_you_mean;
use crate::finding::Breach;
use crate::model::place::Place;
use crate::model::project::{ModuleIdx, Project};
use crate::model::suppression::PlacedSuppression;

/// Rules whose references are taken out before they look.
pub const CYCLES: [&str; 2] = ["dependency_cycle", "package_cycle"];

/// A comment that nobody can follow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// Where it stands.
    pub place: Place,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub hint: String,
}

/// The comments that nobody can follow, in the order of files: malformed, about no rule, without a reason.
#[must_use]
pub fn mistakes(project: &Project, rules: &[&str]) -> Vec<Mistake> {
    let mut mistakes = Vec::new();
    for comment in &project.suppressions {
        let place = Place { file: project.files.get(comment.file as usize).cloned().unwrap_or_default(), line: comment.line };
        let mut wrong = |message: String, hint: String| mistakes.push(Mistake { place: place.clone(), message, hint });
        if let Some(fault) = &comment.fault {
            wrong(format!("this comment cannot be understood: {fault}"), "write `// underpin: allow(rule) reason`".into());
            continue;
        }
        for rule in comment.rules.iter().filter(|rule| !rules.contains(&rule.as_str())) {
            let hint = did_you_mean::hint(rule, rules.iter().copied(), "`underpin rules` lists rules");
            wrong(format!("this comment allows `{rule}`, and there is no such rule"), hint);
        }
        if comment.reason.trim().is_empty() {
            wrong("this comment gives no reason".into(), "write it after the bracket: `// underpin: allow(rule) reason`".into());
        }
    }
    mistakes
}

/// The comments of a project.
pub struct Suppressions<'a> {
    project: &'a Project,
    /// For each comment the files that it covers whole.
    files: Vec<BTreeSet<u32>>,
}

impl<'a> Suppressions<'a> {
    /// Those of a project.
    #[must_use]
    pub fn new(project: &'a Project) -> Self {
        let files =
            project.suppressions.iter().map(|comment| comment.modules.iter().flat_map(|&module| files_of(project, module)).collect());
        Self { project, files: files.collect() }
    }

    /// The comments that cover a place for a rule.
    fn covering(&self, rule: &str, file: u32, line: u32) -> impl Iterator<Item = u32> {
        let comments = (0_u32..).zip(self.project.suppressions.iter().zip(&self.files));
        let covers = move |comment: &PlacedSuppression, files: &BTreeSet<u32>| {
            files.contains(&file) || comment.file == file && (comment.covers.0..=comment.covers.1).contains(&line)
        };
        let rule = rule.to_owned();
        comments
            .filter(move |(_, (comment, files))| comment.rules.iter().any(|name| *name == *rule) && covers(comment, files))
            .map(|(at, _)| at)
    }

    /// A breach without the debts that comments take away, `None` where none is left; and the comments that were of use.
    #[must_use]
    pub fn apply(&self, rule: &str, breach: Breach) -> (Option<Breach>, BTreeSet<u32>) {
        let mut used = BTreeSet::new();
        if !self.project.suppressions.iter().any(|comment| comment.rules.iter().any(|name| *name == *rule)) {
            return (Some(breach), used);
        }
        let mut covered = |place: &Place| {
            let file = self.project.files.binary_search(&place.file).ok().and_then(|file| u32::try_from(file).ok());
            let by: BTreeSet<u32> = file.map(|file| self.covering(rule, file, place.line).collect()).unwrap_or_default();
            let is_covered = !by.is_empty();
            used.extend(by);
            is_covered
        };
        let mut debts = breach.debts;
        debts.retain_mut(|debt| {
            let without_place = debt.sites.is_empty();
            debt.sites.retain(|place| !covered(place));
            without_place || !debt.sites.is_empty()
        });
        let route = if debts.is_empty() { Vec::new() } else { breach.route };
        let left = (!debts.is_empty()).then_some(Breach { route, debts, ..breach });
        (left, used)
    }

    /// The project without the references that comments take out of cycles, and the comments that take some out; `None` where
    /// no comment does.
    #[must_use]
    pub fn without_cyclic(&self) -> Option<(Project, BTreeSet<u32>)> {
        let about_cycles = |rules: &[ustr::Ustr]| rules.iter().any(|rule| CYCLES.contains(&rule.as_str()));
        if !self.project.suppressions.iter().any(|comment| about_cycles(&comment.rules)) {
            return None;
        }
        let mut used = BTreeSet::new();
        let mut project = self.project.clone();
        project.references.retain(|reference| {
            let by: Vec<u32> = CYCLES.iter().flat_map(|rule| self.covering(rule, reference.file, reference.line)).collect();
            let stays = by.is_empty();
            used.extend(by);
            stays
        });
        Some((project, used))
    }
}

/// The files of a module and all in it.
fn files_of(project: &Project, module: ModuleIdx) -> BTreeSet<u32> {
    let parent = |&module: &ModuleIdx| project.modules.get(module as usize)?.parent.filter(|&parent| parent < module);
    let inside = |candidate: ModuleIdx| std::iter::successors(Some(candidate), parent).any(|above| above == module);
    let modules = (0_u32..).zip(&project.modules).filter(|&(index, candidate)| !candidate.inline && inside(index));
    modules.map(|(_, module)| module.file).collect()
}
