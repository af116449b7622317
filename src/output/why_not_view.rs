//! `underpin.deps-why-not/1`: why a package is not newer, for programs.

use schemars::JsonSchema;
use serde::Serialize;

use crate::model::question::Explanation;
use crate::model::remedy::Verdict;
use crate::model::why_not::{Conclusion, Reach, WhyNot};
use crate::output::deps_view::{self, IndexView, name, steps};
use crate::output::premise_view::{self, LineView};
use crate::output::remedy_view::{RemedyView, remedy};
use crate::output::survey_view::{ProblemView, problem};
use crate::report::WhyNotReport;

/// The version of the format.
pub const SCHEMA: &str = "underpin.deps-why-not/1";

/// How many packages a sentence names.
const NAMED: usize = 5;

/// Why a package is not newer.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "underpin.deps-why-not/1")]
pub struct WhyNotView<'a> {
    /// `underpin.deps-why-not/1`.
    pub schema: &'static str,
    /// The version of underpin.
    pub underpin: &'static str,
    /// What is known of registries.
    pub index: IndexView<'a>,
    /// The package that was asked about.
    pub package: &'a str,
    /// What was wished for; none where that was the newest release.
    pub wanted: Option<String>,
    /// The newest live release that will do.
    pub target: Option<String>,
    /// `here`, `past` (the lock has only newer ones), `reachable`, `blocked`, `no-release`, `not-locked`, `unknown`.
    pub conclusion: &'static str,
    /// From what that follows, at most six lines with the last one.
    pub lines: Vec<LineView>,
    /// Lines that had no room.
    pub left_out: u32,
    /// Who has to act: `LOCK`, `UPDATE`, `DIRECT`, `GIT`, `UPSTREAM`.
    pub verdict: Option<&'static str>,
    /// Packages that do not let go.
    pub blockers: Vec<String>,
    /// Who holds it: ways from a member.
    pub chains: Vec<Vec<String>>,
    /// What to do, where there is a way out.
    pub way_out: Option<RemedyView<'a>>,
    /// Whether it is proved that no edits of version requirements help.
    pub proved: bool,
    /// Why cargo cannot resolve the workspace even as it stands.
    pub stuck: Option<&'a str>,
    /// What could not be read.
    pub problems: Vec<ProblemView<'a>>,
}

/// Why a package is not newer, for programs.
#[must_use]
pub fn why_not(report: &WhyNotReport) -> WhyNotView<'_> {
    let WhyNotReport { basis, answer, way, proof } = report;
    let dependencies = &basis.dependencies;
    let reach = match &answer.conclusion {
        Conclusion::Reachable(reach) | Conclusion::Blocked(reach) => Some(reach),
        _ => None,
    };
    let found = way.as_ref().map(|(remedy, status)| (remedy, status));
    let own = reach.filter(|reach| reach.verdict < Verdict::Git).map(|reach| (&reach.remedy, &reach.status));
    let way_out = found.or(own).map(|(way, status)| remedy(&basis.manifests, way, status));
    let mut lines = lines(answer, proof.as_ref());
    let left_out = answer.left_out;
    lines.push(LineView { says: conclusion(report, reach), source: String::new() });
    WhyNotView {
        schema: SCHEMA,
        underpin: env!("CARGO_PKG_VERSION"),
        index: deps_view::index(dependencies),
        package: &answer.package,
        wanted: answer.wanted.as_ref().map(ToString::to_string),
        target: answer.target.as_ref().map(ToString::to_string),
        conclusion: if way.is_some() { "reachable" } else { word(&answer.conclusion, proof.is_some()) },
        lines,
        left_out,
        verdict: if way.is_some() { Some(Verdict::Direct.word()) } else { reach.map(|reach| reach.verdict.word()) },
        blockers: reach.map(|reach| reach.blockers.iter().map(|&one| name(dependencies, one)).collect()).unwrap_or_default(),
        chains: reach.map(|reach| reach.chains.iter().map(|chain| steps(dependencies, chain)).collect()).unwrap_or_default(),
        way_out,
        proved: proof.is_some(),
        stuck: basis.stuck.as_deref(),
        problems: basis.problems.iter().map(problem).collect(),
    }
}

fn word(conclusion: &Conclusion, is_proved: bool) -> &'static str {
    match conclusion {
        Conclusion::NotLocked => "not-locked",
        Conclusion::NoRelease(_) => "no-release",
        Conclusion::Here => "here",
        Conclusion::Past(_) => "past",
        Conclusion::Reachable(_) => "reachable",
        Conclusion::Blocked(_) => "blocked",
        Conclusion::Unknown(_) if is_proved => "blocked",
        Conclusion::Unknown(_) => "unknown",
    }
}

/// The premises; where requirements alone say nothing and the solver does, its own.
fn lines(answer: &WhyNot, proof: Option<&Explanation>) -> Vec<LineView> {
    if let (Conclusion::Unknown(_), Some(proof)) = (&answer.conclusion, proof) {
        return proof.premises.iter().take(WhyNot::LINES - 1).map(premise_view::line).collect();
    }
    answer.premises.iter().map(|premise| LineView { says: premise.says.clone(), source: premise.source.to_string() }).collect()
}

/// The first of many.
fn few(names: &[String]) -> String {
    let further = names.len().saturating_sub(NAMED);
    let further = if further == 0 { String::new() } else { format!(" and {further} more") };
    format!("{}{further}", names.iter().take(NAMED).map(String::as_str).collect::<Vec<_>>().join(", "))
}

/// That edits do not help, as far as they were tried.
fn proved(proof: &Explanation) -> String {
    let besides: Vec<String> = proof.not_tried.iter().map(|(package, why)| format!("`{package}` ({why})")).collect();
    let besides = if besides.is_empty() { String::new() } else { format!(" but {}", few(&besides)) };
    format!("; no edit of your version requirements changes that (all were tried{besides})")
}

/// What follows, as a sentence.
fn conclusion(report: &WhyNotReport, reach: Option<&Reach>) -> String {
    let WhyNotReport { basis, answer, way, proof } = report;
    let package = &answer.package;
    let target = answer.target.as_ref().map(ToString::to_string).unwrap_or_default();
    let shown = |packages: &[u32]| {
        let names: Vec<String> = packages.iter().map(|&one| format!("`{}`", name(&basis.dependencies, one))).collect();
        few(&names)
    };
    if way.is_some() {
        return format!("so `{package} {target}` can be had, by what the solver found: see below");
    }
    let proved = proof.as_ref().map(proved).unwrap_or_default();
    match (&answer.conclusion, reach) {
        (Conclusion::Reachable(_), Some(reach)) => {
            let who = match reach.verdict {
                Verdict::Lock => "`cargo update` takes it, no manifest has to change",
                Verdict::Update => "compatible releases of what holds it let it go, no manifest has to change",
                _ => "manifest lines of yours hold it",
            };
            match &reach.status {
                crate::model::remedy::Status::Unknown(reason) => {
                    format!("so by requirements `{package} {target}` could be had ({who}), but {reason}")
                }
                _ => format!("so `{package} {target}` can be had: {who}"),
            }
        }
        (Conclusion::Blocked(_), Some(reach)) if reach.verdict == Verdict::Git => {
            format!("so `{package} {target}` waits for who looks after a git or path dependency{proved}")
        }
        (Conclusion::Blocked(_), Some(reach)) if reach.blockers.is_empty() => {
            format!("so `{package} {target}` waits for somebody upstream{proved}")
        }
        (Conclusion::Blocked(_), Some(reach)) => {
            format!("so `{package} {target}` waits for a release after {}{proved}", shown(&reach.blockers))
        }
        (Conclusion::Here, _) => match &answer.wanted {
            Some(wanted) => format!("the lock has only `{package}` as wished: {wanted}"),
            None => format!("the lock has `{package} {target}`, the newest live release, and no other"),
        },
        (Conclusion::Past(is_held), _) => {
            let why =
                if *is_held { "requirements ask for a newer one" } else { "no requirement asks for a newer one, the lock alone has it" };
            format!("the lock is past `{package} {target}`: {why}")
        }
        (Conclusion::NoRelease(Some(newest)), _) => format!("no release of `{package}` will do that is live: the newest is {newest}"),
        (Conclusion::NoRelease(None), _) => format!("no release of `{package}` is live"),
        (Conclusion::NotLocked, _) => format!("the lock has no `{package}`"),
        (Conclusion::Unknown(_), _) if proof.is_some() => format!("so `{package} {target}` cannot be had{proved}"),
        (Conclusion::Unknown(reason), _) => format!("it cannot be said: {reason}"),
        _ => "it cannot be said".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_not_tried_is_named_five_at_most() {
        let not_tried = |count: usize| (0..count).map(|number| (format!("x{number}"), "pinned: old".to_owned())).collect();
        let told = |count: usize| proved(&Explanation { not_tried: not_tried(count), ..Explanation::default() });
        assert_eq!(told(0), "; no edit of your version requirements changes that (all were tried)");
        assert!(told(1).ends_with("(all were tried but `x0` (pinned: old))"));
        assert!(told(7).ends_with("`x4` (pinned: old) and 2 more)"));
    }
}
