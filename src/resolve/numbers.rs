//! The project's numbers of what the resolver has an id for.

use crate::resolve::defs::World;

/// What one kind of the resolver's ids become in the project, by id.
#[derive(Debug)]
pub struct Column(Vec<Option<u32>>);

impl Column {
    /// So many ids, none of them part of the project yet.
    fn new(ids: usize) -> Self {
        Self(vec![None; ids])
    }

    /// The number of what has this id; `None` for what is not part of the project.
    #[must_use]
    pub fn get(&self, id: u32) -> Option<u32> {
        self.0.get(id as usize).copied().flatten()
    }

    /// Gives what has this id its number.
    pub fn set(&mut self, id: u32, number: u32) {
        if let Some(place) = self.0.get_mut(id as usize) {
            *place = Some(number);
        }
    }

    /// The ids that have numbers, with those.
    pub fn iter(&self) -> impl Iterator<Item = (u32, u32)> + '_ {
        (0u32..).zip(&self.0).filter_map(|(id, number)| Some((id, (*number)?)))
    }
}

/// The project's numbers of what has an id in the world.
#[derive(Debug)]
pub struct Numbers {
    /// Modules.
    pub modules: Column,
    /// Items.
    pub items: Column,
    /// Files.
    pub files: Column,
}

impl Numbers {
    /// Of a world, of which nothing has a number yet.
    #[must_use]
    pub fn of(world: &World) -> Self {
        Self { modules: Column::new(world.mods.len()), items: Column::new(world.defs.len()), files: Column::new(world.files.len()) }
    }
}
