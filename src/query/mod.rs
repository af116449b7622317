//! Questions about one project: which node a typed name means, which part of the graph is wanted, why one module depends
//! on another, what was renamed since another, what differs from another. Pure: no I/O; a name that means nothing is the only error.

pub mod diff;
pub mod layering;
pub mod name;
pub mod renamed_files;
pub mod renamed_modules;
pub mod slice;
pub mod why;
