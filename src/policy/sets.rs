//! The modules and external crates that selectors mean.

use std::collections::BTreeMap;

use crate::algo::digraph::to_u32;
use crate::model::project::{ModuleIdx, Project};
use crate::policy::pattern::Bindings;
use crate::policy::selector::{End, Selector};

/// What selectors are held against.
pub struct World<'p, 'f> {
    /// The project.
    pub project: &'p Project,
    /// The name of a module's layer.
    pub layer_of: &'f dyn Fn(ModuleIdx) -> Option<&'p str>,
}

/// A set of modules and external crates.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ends {
    /// For each module whether it is in.
    pub modules: Vec<bool>,
    /// For each external crate whether it is in.
    pub crates: Vec<bool>,
}

impl Ends {
    /// The empty set.
    #[must_use]
    pub fn none(project: &Project) -> Self {
        Self { modules: vec![false; project.modules.len()], crates: vec![false; project.external_crates.len()] }
    }

    /// What any of the selectors selects.
    #[must_use]
    pub fn new(world: &World<'_, '_>, selectors: &[Selector]) -> Self {
        Self::under(world, selectors, &Bindings::new())
    }

    fn under(world: &World<'_, '_>, selectors: &[Selector], bound: &Bindings) -> Self {
        let selected = |end| selectors.iter().any(|selector| selector.matches(world.project, world.layer_of, end, bound).is_some());
        Self {
            modules: (0..to_u32(world.project.modules.len())).map(|module| selected(End::Module(module))).collect(),
            crates: (0..to_u32(world.project.external_crates.len())).map(|krate| selected(End::Crate(krate))).collect(),
        }
    }

    /// Whether an end is in.
    #[must_use]
    pub fn has(&self, end: End) -> bool {
        let (list, index) = match end {
            End::Module(module) => (&self.modules, module),
            End::Crate(krate) => (&self.crates, krate),
        };
        list.get(index as usize) == Some(&true)
    }

    /// Whether nothing is in.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        !self.modules.contains(&true) && !self.crates.contains(&true)
    }
}

/// Pairs of ends, by row: the modules that bind captures alike, and what `to` means for them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rows {
    /// The rows, by the values of the captures.
    pub rows: Vec<Row>,
}

/// A row of [`Rows`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// Whose text, ascending.
    pub from: Vec<ModuleIdx>,
    /// What it may name.
    pub to: Ends,
}

impl Rows {
    /// What two lists of selectors mean together. Each module counts with the first selector of `from` that selects it.
    #[must_use]
    pub fn new(world: &World<'_, '_>, from: &[Selector], to: &[Selector]) -> Self {
        let mut by_values: BTreeMap<Bindings, Vec<ModuleIdx>> = BTreeMap::new();
        for module in 0..to_u32(world.project.modules.len()) {
            let bound =
                from.iter().find_map(|selector| selector.matches(world.project, world.layer_of, End::Module(module), &Bindings::new()));
            if let Some(bound) = bound {
                by_values.entry(bound).or_default().push(module);
            }
        }
        Self { rows: by_values.into_iter().map(|(bound, from)| Row { from, to: Ends::under(world, to, &bound) }).collect() }
    }

    /// Whether a pair is in.
    #[must_use]
    pub fn has(&self, from: ModuleIdx, to: End) -> bool {
        self.rows.iter().any(|row| row.from.binary_search(&from).is_ok() && row.to.has(to))
    }

    /// Whether no pair is in.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.iter().all(|row| row.to.is_empty())
    }

    /// Whether nothing stands on its left side.
    #[must_use]
    pub fn is_empty_of_from(&self) -> bool {
        self.rows.is_empty()
    }

    /// Whether each pair of another is in.
    #[must_use]
    pub fn covers(&self, other: &Self) -> bool {
        other.rows.iter().all(|row| {
            let modules = (0_u32..).zip(&row.to.modules).filter(|(_, inside)| **inside).map(|(module, _)| End::Module(module));
            let crates = (0_u32..).zip(&row.to.crates).filter(|(_, inside)| **inside).map(|(krate, _)| End::Crate(krate));
            let to: Vec<End> = modules.chain(crates).collect();
            row.from.iter().all(|&from| to.iter().all(|&to| to == End::Module(from) || self.has(from, to)))
        })
    }
}
