//! What is to be done, for programs: the same in every answer.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use crate::model::remedy::{Remedy, Status};
use crate::output::deps_view::{self, EditView};
use crate::output::patch::patch;

/// Edits of manifests, then commands.
#[derive(Serialize, JsonSchema)]
pub struct RemedyView<'a> {
    /// `verified` (cargo did it), `likely`, `unknown` (cargo does not do it, or what decides it is not known).
    pub status: &'static str,
    /// Why it is not verified.
    pub reason: Option<&'a str>,
    /// What to edit.
    pub edits: Vec<EditView<'a>>,
    /// The edits as a unified diff for `git apply` and `patch -p1`, from the workspace's root; empty where there are none.
    pub patch: String,
    /// What to run after the edits, in order.
    pub commands: Vec<String>,
}

/// A remedy for programs.
#[must_use]
pub fn remedy<'a>(manifests: &BTreeMap<String, String>, remedy: &'a Remedy, status: &'a Status) -> RemedyView<'a> {
    RemedyView {
        status: status.word(),
        reason: status.reason(),
        edits: remedy.edits.iter().map(deps_view::edit).collect(),
        patch: patch(manifests, &remedy.edits),
        commands: remedy.commands(),
    }
}
