//! The environments of a workspace: a request into a report, one call a stage.

use std::path::PathBuf;

use crate::environments::{self, judge, matrix, proposal};
use crate::error::Error;
use crate::load;
use crate::load::request::WorkspaceRequest;
use crate::model::environment::Need;
use crate::report::EnvironmentReport;
use crate::rules;

/// Whose environments.
#[derive(Clone, Debug, Default)]
pub struct EnvironmentRequest {
    /// Which workspace. Only where it is: nothing is selected, and no cargo is run.
    pub workspace: WorkspaceRequest,
    /// A configuration that was named instead of the workspace's own.
    pub config: Option<PathBuf>,
    /// The Rust that the dependencies need, where it is known.
    pub need: Option<Need>,
}

/// Reads what files say about environments, and judges it.
///
/// # Errors
/// There is no workspace, or the configuration is wrong.
pub fn environment(request: &EnvironmentRequest) -> Result<EnvironmentReport, Error> {
    let files = &request.workspace.files;
    let root = load::root(&request.workspace)?;
    let config = load::config::config(files, &root, request.config.as_deref(), &rules::shapes())?;
    let sources = load::claims::claims(files, &root, &config.environments);
    let environments = environments::read(&sources);
    let need = request.need.as_ref();
    Ok(EnvironmentReport {
        matrix: matrix::matrix(&environments),
        everywhere: matrix::everywhere(&environments),
        lacks: matrix::lacks(&environments),
        findings: judge::judge(&environments, need),
        proposal: proposal::propose(&environments, &sources, need),
        config: config.source.filter(|_| !config.environments.is_empty()).map(|source| source.file),
        environments,
    })
}
