//! What registries offer, from what is stored on this machine, and from the network where that is allowed.
//!
//! [`place`] says where a registry is looked up, [`entry`] and [`index_line`] read what is stored, [`registries`] reads many crates at once,
//! [`local`] writes a registry into a folder, [`vendored`] reads what a directory of sources says. [`fetch`] asks servers through [`client`],
//! [`ahead`] for what comes next. [`package_name`] keeps names out of paths that are none.

pub mod ahead;
pub mod client;
pub mod entry;
pub mod fetch;
pub mod index_line;
pub mod local;
pub mod package_name;
pub mod place;
pub mod registries;
pub mod vendored;

#[cfg(test)]
mod fetch_tests;
