//! What rules look at.

use crate::config::Config;
use crate::finding::Evidence;
use crate::model::cycle::Cycle;
use crate::model::metrics::Metrics;
use crate::model::place::Place;
use crate::model::project::{Module, ModuleIdx, Project, Reference};
use crate::policy::parts::Policy;
use crate::policy::selector::End;
use crate::rules::settings::Settings;

/// What a rule looks at: the project, its numbers, and what is demanded of it.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// The project.
    pub project: &'a Project,
    /// Its numbers.
    pub metrics: &'a Metrics,
    /// Its cycles, references that a comment takes out left out.
    pub cycles: &'a [Cycle],
    /// The project whose references the cycles point to.
    pub cycle_project: &'a Project,
    /// The numbers of the base, where there is one.
    pub base: Option<&'a Metrics>,
    /// What is demanded.
    pub config: &'a Config,
    /// What that means for this project.
    pub policy: &'a Policy,
    /// Dependencies that layers or prohibitions do not want, those that an allowance lets through included.
    pub crossings: &'a [Crossing],
    /// What comments ask to keep quiet about and nothing is to be said of: indices into the project's suppressions.
    pub unused_suppressions: &'a [u32],
    /// What is set for the rule that looks.
    pub settings: Settings<'a>,
}

/// A dependency that a layer or a prohibition does not want.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Crossing {
    /// What does not want it.
    pub against: Against,
    /// Whose text.
    pub from: ModuleIdx,
    /// What it depends on.
    pub to: End,
    /// The references, where it is direct: indices into the project's references, or its external references.
    pub references: Vec<u32>,
    /// The modules between, where it is not.
    pub through: Vec<ModuleIdx>,
    /// The allowance that lets it through: index into [`Config::allow`].
    pub allowed: Option<u32>,
}

/// What does not want a dependency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Against {
    /// The order of layers: indices into [`Config::layers`] of the one that depends and the one that is depended on.
    Layers(u32, u32),
    /// A prohibition: index into [`Config::forbid`].
    Forbid(u32),
}

/// A count with its noun: `1 item`, `3 items`; `dependency` becomes `dependencies`, and `day` becomes `days`.
#[must_use]
pub fn counted(count: impl Into<u64>, noun: &str) -> String {
    let stem = noun.strip_suffix('y').filter(|stem| !stem.ends_with(['a', 'e', 'o', 'u']));
    match (count.into(), stem) {
        (1, _) => format!("1 {noun}"),
        (count, Some(stem)) => format!("{count} {stem}ies"),
        (count, None) => format!("{count} {noun}s"),
    }
}

impl<'a> Context<'a> {
    /// A module.
    #[must_use]
    pub fn module(&self, module: ModuleIdx) -> Option<&'a Module> {
        self.project.modules.get(module as usize)
    }

    /// A module's id.
    #[must_use]
    pub fn id(&self, module: ModuleIdx) -> &'a str {
        self.module(module).map_or("", |module| module.id.as_str())
    }

    /// An end's id: a module's, or `crate:name`.
    #[must_use]
    pub fn end(&self, end: End) -> String {
        match end {
            End::Module(module) => self.id(module).to_owned(),
            End::Crate(krate) => format!("crate:{}", self.project.external_crates.get(krate as usize).map_or("", String::as_str)),
        }
    }

    /// A place in a file of the project.
    #[must_use]
    pub fn place(&self, file: u32, line: u32) -> Place {
        Place { file: self.project.files.get(file as usize).cloned().unwrap_or_default(), line }
    }

    /// Where a module begins.
    #[must_use]
    pub fn place_of(&self, module: ModuleIdx) -> Place {
        self.module(module).map(|module| self.place(module.file, module.line)).unwrap_or_default()
    }

    /// A reference of the project.
    #[must_use]
    pub fn reference(&self, index: u32) -> Option<&'a Reference> {
        self.project.references.get(index as usize)
    }

    /// `from → to`, at a place.
    #[must_use]
    pub fn step(&self, from: &str, to: &str, place: Place) -> Evidence {
        Evidence { text: format!("{from} → {to}"), place }
    }
}
