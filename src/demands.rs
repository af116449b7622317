//! What a project demands of itself, held against one of its states.

use std::path::Path;

use crate::baseline::Baseline;
use crate::config::Config;
use crate::error::Error;
use crate::finding::Finding;
use crate::load;
use crate::load::files::Files;
use crate::measure::level::on_test_side;
use crate::measure::value::value;
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

    /// Gates on metrics that have no value where the gates look: nothing is held to them.
    #[must_use]
    pub fn undefined(&self, report: &Report) -> Vec<String> {
        let gates = self.config.gates.iter().zip(&self.policy.gates);
        let undefined = gates.filter(|(gate, scope)| {
            let mut nodes = scope.nodes(&report.reading.project);
            nodes.all(|(node, _)| value(&report.metrics, &gate.metric.value, node).is_none())
        });
        undefined.map(|(gate, _)| format!("the gate on `{}`: it has no value where the gate looks", gate.metric.value)).collect()
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
