//! underpin reads a Cargo workspace and says what stands in the way of building on it.

pub mod algo;
pub mod did_you_mean;
pub mod error;
pub mod extract;
pub mod load;
pub mod measure;
pub mod model;
pub mod resolve;
