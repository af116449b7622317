//! Two states of one workspace, surveyed alike: two revisions, or a revision and the work tree.

use std::sync::Arc;

use crate::error::Error;
use crate::load::files::Files;
use crate::load::git::repository::{self, Commit, Repository};
use crate::load::git::snapshot::Snapshot;
use crate::load::git::{history, revision, snapshot};
use crate::load::request::WorkspaceRequest;
use crate::query::renamed_modules::Renamed;
use crate::report::{Report, Side};
use crate::survey::{self, Progress, SurveyRequest, survey_since};

/// Which two states.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Range {
    /// The earlier one.
    pub base: String,
    /// The later one; `None` is the work tree.
    pub head: Option<String>,
    /// Whether it is not the base itself that is meant, but where the head (of a work tree `HEAD`) left it.
    pub from_merge_base: bool,
}

impl Range {
    /// As in `git diff`: `A..B` are these two, `A...B` is from where `B` left `A`, `A` alone is against the work tree. What is left out beside
    /// the dots is `HEAD`.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let named = |name: &str| if name.is_empty() { "HEAD".to_owned() } else { name.to_owned() };
        let dots = [("...", true), ("..", false)];
        let parts = dots.into_iter().find_map(|(dots, from_merge_base)| Some((text.split_once(dots)?, from_merge_base)));
        match parts {
            Some(((base, head), from_merge_base)) => Self { base: named(base), head: Some(named(head)), from_merge_base },
            None => Self { base: named(text), head: None, from_merge_base: false },
        }
    }
}

/// Two states.
#[derive(Clone, Debug)]
pub struct Compared {
    /// Which is the earlier one.
    pub base: Side,
    /// Which is the later one.
    pub head: Side,
    /// The survey of the earlier one.
    pub before: Report,
    /// The survey of the later one.
    pub after: Report,
    /// What became what.
    pub renamed: Renamed,
    /// Where the files of the later one are.
    pub files: Files,
    /// Where the files of the earlier one are.
    pub files_before: Files,
}

/// Surveys both. The work tree is read as revisions are: what cargo tells of one and manifests of the other would be differences.
///
/// # Errors
/// There is no repository or no such revision, or one of them cannot be surveyed.
pub fn compare(request: &SurveyRequest, range: &Range, progress: &(dyn Fn(Progress) + Sync)) -> Result<Compared, Error> {
    let repository = repository::around(&request.workspace.start())?;
    let asked = revision::resolve(&repository, &range.base)?;
    let head = range.head.as_deref().map(|head| revision::resolve(&repository, head)).transpose()?;
    let commit = if range.from_merge_base {
        let tip = head.clone().map_or_else(|| revision::resolve(&repository, "HEAD"), Ok)?;
        history::merge_base(&repository, &asked, &tip)?
    } else {
        asked
    };
    let base = taken(&repository, &commit)?;
    let files = head.as_ref().map(|head| taken(&repository, head).map(Files::Snapshot)).transpose()?.unwrap_or_default();
    let workspace = WorkspaceRequest { static_only: true, ..request.workspace.clone() };
    let request = SurveyRequest { workspace, ..request.clone() }.at(files.clone());
    let (after, before) = survey_since(&request, Files::Snapshot(Arc::clone(&base)), progress)?;
    let renamed = survey::renamed(&request, &after.reading, &base, Some(&before.reading));
    let head = Side { revision: range.head.clone(), commit: head.map(|head| head.short) };
    let side = Side { revision: Some(range.base.clone()), commit: Some(commit.short) };
    Ok(Compared { base: side, head, before, after, renamed, files, files_before: Files::Snapshot(base) })
}

fn taken(repository: &Repository, commit: &Commit) -> Result<Arc<Snapshot>, Error> {
    snapshot::of(repository, commit).map(Arc::new)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_gits() {
        let shown = |text: &str| {
            let Range { base, head, from_merge_base } = Range::parse(text);
            format!("{base} {} {from_merge_base}", head.unwrap_or_else(|| "-".into()))
        };
        assert_eq!(shown("v1..v2"), "v1 v2 false");
        assert_eq!(shown("main...topic"), "main topic true");
        assert_eq!((shown("v1.."), shown("...v2")), ("v1 HEAD false".into(), "HEAD v2 true".into()));
        assert_eq!((shown("v1.0"), shown("")), ("v1.0 - false".into(), "HEAD - false".into()));
    }
}
