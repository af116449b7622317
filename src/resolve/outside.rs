//! Places in crates that are not part of the workspace.
//!
//! Of most such crates nothing is known but what is written here: a *place* is a crate with a path in it, as far as imports spell it out.
//! A few have signatures; their modules have a place each, so that both are told of in one way. The crate is the one that the text
//! names, not the one behind it that it re-exports from: that is what a manifest asks for.

use rustc_hash::FxHashMap;
use ustr::Ustr;

/// Index into [`Outside`]'s places.
pub type PlaceId = u32;

/// The place of all that is not told of: the standard library, and what is not known to belong to one crate.
pub const NOWHERE: PlaceId = 0;

/// A path in a crate that is not here.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Place {
    /// The crate's name as Rust has it; empty for [`NOWHERE`].
    pub krate: Ustr,
    /// `pool::Pool`; empty for the crate itself.
    pub path: Ustr,
}

/// Places, each once.
#[derive(Debug)]
pub struct Outside {
    places: Vec<Place>,
    ids: FxHashMap<Place, PlaceId>,
    modules: FxHashMap<u32, PlaceId>,
}

impl Default for Outside {
    fn default() -> Self {
        Self { places: vec![Place::default()], ids: FxHashMap::default(), modules: FxHashMap::default() }
    }
}

/// The one decision on whose references are kept: every line names the standard library, and no rule asks for it.
fn is_asked_for(krate: &str) -> bool {
    !matches!(krate, "" | "std" | "core" | "alloc" | "proc_macro" | "test")
}

impl Outside {
    /// The id of a place.
    pub fn place(&mut self, krate: Ustr, path: Ustr) -> PlaceId {
        if !is_asked_for(&krate) {
            return NOWHERE;
        }
        let place = Place { krate, path };
        *self.ids.entry(place).or_insert_with(|| {
            self.places.push(place);
            u32::try_from(self.places.len() - 1).unwrap_or(NOWHERE)
        })
    }

    /// The place with this id.
    #[must_use]
    pub fn get(&self, id: PlaceId) -> Place {
        self.places.get(id as usize).copied().unwrap_or_default()
    }

    /// Gives a module of a crate with signatures its place.
    pub fn put_module(&mut self, module: u32, place: PlaceId) {
        self.modules.insert(module, place);
    }

    /// The place of a module of a crate with signatures.
    #[must_use]
    pub fn of_module(&self, module: u32) -> PlaceId {
        self.modules.get(&module).copied().unwrap_or(NOWHERE)
    }
}
