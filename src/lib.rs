//! underpin reads a Cargo workspace and says what stands in the way of building on it.

pub mod algo;
pub mod measure;
pub mod model;
