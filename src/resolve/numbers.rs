//! The project's numbers of what the resolver has an id for.

use rustc_hash::FxHashMap;

use crate::resolve::defs::{DefId, ModId};

/// The project's numbers of what has an id in the world.
#[derive(Debug, Default)]
pub struct Numbers {
    /// Modules.
    pub modules: FxHashMap<ModId, u32>,
    /// Items.
    pub items: FxHashMap<DefId, u32>,
    /// Files.
    pub files: FxHashMap<u32, u32>,
}
