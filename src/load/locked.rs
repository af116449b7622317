//! What an environment has, as a lock: a `Cargo.lock`, or a bill of materials.

use std::path::Path;

use crate::error::Error;
use crate::load::files::Files;
use crate::load::{lockfile, sbom};
use crate::model::lock::Lock;
use crate::model::problem::Problem;

/// What was read.
#[derive(Clone, Debug)]
pub struct Locked {
    /// The lock.
    pub lock: Lock,
    /// Whether it is a bill of materials: it has what one build has, and says less about sources.
    pub is_sbom: bool,
    /// What of it could not be read.
    pub problems: Vec<Problem>,
}

/// Reads a file that somebody named.
///
/// # Errors
/// Nothing of it can be used.
pub fn read(files: &Files, path: &Path) -> Result<Locked, Error> {
    let file = path.display().to_string();
    let read = lockfile::read(files, path, &file);
    if sbom::is_json(&read.text) {
        let (lock, problems) = sbom::parse(&read.text, &file);
        return used(lock, true, problems, &file);
    }
    used(read.lock, false, read.problems, &file)
}

fn used(lock: Option<Lock>, is_sbom: bool, problems: Vec<Problem>, file: &str) -> Result<Locked, Error> {
    match lock {
        Some(lock) => Ok(Locked { lock, is_sbom, problems }),
        None => Err(problems.into_iter().next().map_or_else(
            || Error::new(format!("`{file}` cannot be read"), "name a `Cargo.lock`, or a bill of materials in CycloneDX's JSON"),
            |problem| Error::new(format!("`{file}` cannot be used: {}", problem.message), problem.hint),
        )),
    }
}
