//! What a project demands of itself, held against one of its states.

use std::path::Path;

use crate::baseline::Baseline;
use crate::config::Config;
use crate::error::Error;
use crate::finding::Finding;
use crate::load;
use crate::load::files::Files;
use crate::measure::level::on_test_side;
use crate::model::metrics::Metrics;
use crate::model::project::Project;
use crate::policy;
use crate::policy::parts::Policy;
use crate::query::renamed_modules::Renamed;
use crate::report::{Layered, Report};
use crate::rules::{self, Subject};

/// The demands, and what they mean for the state that they were written in.
#[derive(Debug)]
pub struct Demands {
    /// As they are written.
    pub config: Config,
    policy: Policy,
}

impl Demands {
    /// The configuration of a state, or the one that is `named` instead.
    ///
    /// # Errors
    /// It is wrong, or means nothing in that state.
    pub fn read(files: &Files, named: Option<&Path>, report: &Report) -> Result<Self, Error> {
        let config = load::config::config(files, &report.reading.root, named, &rules::shapes())?;
        let policy = policy::policy(&config, &report.reading.project)?;
        Ok(Self { config, policy })
    }

    /// What breaks them. `base` has the numbers that limits on changes are held against.
    #[must_use]
    pub fn findings(&self, report: &Report, base: Option<&Metrics>) -> Vec<Finding> {
        let Report { reading, metrics, cycles } = report;
        let Self { config, policy } = self;
        rules::findings(&Subject { project: &reading.project, metrics, cycles, base, config, policy })
    }

    /// What of an earlier state breaks what is demanded today, under the names of today.
    #[must_use]
    pub fn findings_before(&self, before: &Report, renamed: &Renamed) -> Vec<Finding> {
        let Report { reading, metrics, cycles } = before;
        let policy = policy::policy_of_before(&self.config, &reading.project);
        let subject = Subject { project: &reading.project, metrics, cycles, base: None, config: &self.config, policy: &policy };
        rules::findings(&subject).into_iter().map(|finding| finding.renamed(|id| renamed.now(id))).collect()
    }

    /// What an earlier state owed by what is demanded today.
    #[must_use]
    pub fn owed_before(&self, before: &Report, renamed: &Renamed) -> Baseline {
        Baseline::of(&self.findings_before(before, renamed), &Baseline::default(), None)
    }

    /// How many modules stand in a layer; none without layers.
    #[must_use]
    pub fn layered(&self, project: &Project) -> Option<Layered> {
        let modules = project.modules.iter().zip(&self.policy.layer_of).filter(|(module, _)| !on_test_side(module));
        let count = |layered: Layered, layer: &Option<u32>| Layered {
            inside: layered.inside + u32::from(layer.is_some()),
            modules: layered.modules + 1,
        };
        (!self.config.layers.is_empty()).then(|| modules.fold(Layered::default(), |layered, (_, layer)| count(layered, layer)))
    }
}
