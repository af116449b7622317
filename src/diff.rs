//! What differs between two states of a workspace, and what of that breaks what the project demands of itself.
//!
//! It tells, and fails nothing: that is [`crate::check`]'s business.

use std::path::PathBuf;

use crate::baseline::{self, Baseline, Judged, Standing};
use crate::demands::Demands;
use crate::error::Error;
use crate::query::diff;
use crate::query::diff::context::State;
use crate::report::{DiffReport, Judgement, Report};
use crate::revisions::{Compared, Range, compare};
use crate::rules::{self, suppress};
use crate::survey::{Progress, SurveyRequest};

/// What to compare.
#[derive(Clone, Debug)]
pub struct DiffRequest {
    /// What to survey.
    pub survey: SurveyRequest,
    /// Which two states.
    pub range: Range,
    /// A configuration that was named instead of the later state's own.
    pub config: Option<PathBuf>,
}

/// Surveys both states and compares them. Both are held against what the later one demands.
///
/// # Errors
/// There is no such revision, nothing can be surveyed, or the configuration is wrong.
pub fn diff(request: &DiffRequest, progress: &(dyn Fn(Progress) + Sync)) -> Result<DiffReport, Error> {
    let compared = compare(&request.survey, &request.range, progress)?;
    let demands = Demands::read(&compared.files, request.config.as_deref(), &compared.after)?;
    let judgement = judged(&demands, &compared);
    let Compared { base, head, before, after, renamed, .. } = compared;
    let changes = diff::changes(state(&before), state(&after), &renamed);
    let renamed = renamed.modules.into_iter().collect();
    Ok(DiffReport { base, head, renamed, judgement, changes, before, after })
}

/// A finding of either state is told where the other does not have it, or less of it. No rule is strict here: what both states have is no
/// difference.
fn judged(demands: &Demands, compared: &Compared) -> Judgement {
    let Compared { before, after, renamed, .. } = compared;
    let (now, then) = (demands.findings(after, Some(&before.metrics)), demands.findings_before(before, renamed));
    let debts = |findings| Baseline::of(findings, &Baseline::default(), None);
    let (owed_now, owed_then) = (debts(&now), debts(&then));
    let (now, then) = (baseline::judge(now, &owed_then, |_| false), baseline::judge(then, &owed_now, |_| false));
    let is_new = |judged: &Judged| judged.standing == Standing::New;
    let lasting = now.iter().filter(|judged| !is_new(judged)).count();
    let ids: Vec<&str> = rules::pages().iter().map(|page| page.id.as_str()).collect();
    let mistakes = suppress::mistakes(&after.reading.project, &ids);
    Judgement {
        new: now.into_iter().filter(is_new).collect(),
        gone: then.into_iter().filter(is_new).collect(),
        lasting,
        config: demands.config.source.as_ref().map(|source| source.file.clone()),
        not_judged: mistakes.into_iter().map(|mistake| format!("{}: {}", mistake.place, mistake.message)).collect(),
    }
}

fn state(report: &Report) -> State<'_> {
    State { project: &report.reading.project, metrics: &report.metrics, cycles: &report.cycles }
}
