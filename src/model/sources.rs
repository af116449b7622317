//! The files of a workspace as facts.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::model::facts::FileFacts;
use crate::model::problem::Problem;

/// Every file that some target reaches.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    /// By path relative to the workspace root.
    pub files: BTreeMap<String, Arc<FileFacts>>,
    /// What could not be read, followed or parsed.
    pub problems: Vec<Problem>,
}
