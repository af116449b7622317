//! underpin reads a Cargo workspace and says what stands in the way of building on it.

pub mod extract;
pub mod model;
