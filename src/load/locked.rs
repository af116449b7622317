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

/// What a person can do whose file is none of the two.
const HINT: &str = "name a `Cargo.lock`, or a bill of materials in CycloneDX's JSON";

/// Reads a file that somebody named.
///
/// # Errors
/// Nothing of it can be used.
pub fn read(files: &Files, path: &Path) -> Result<Locked, Error> {
    let file = path.display().to_string();
    let read = lockfile::read(files, path, &file);
    let is_named_json = path.extension().is_some_and(|end| end.eq_ignore_ascii_case("json"));
    if sbom::is_json(&read.text) || is_named_json && !read.text.is_empty() {
        let (lock, problems) = sbom::parse(&read.text, &file);
        return used(lock, true, problems, &file);
    }
    used(read.lock, false, read.problems, &file)
}

fn used(lock: Option<Lock>, is_sbom: bool, problems: Vec<Problem>, file: &str) -> Result<Locked, Error> {
    match (lock, problems.first()) {
        (Some(lock), _) => Ok(Locked { lock, is_sbom, problems }),
        (None, Some(problem)) => Err(Error::new(format!("`{file}` cannot be used: {}", problem.message), HINT)),
        (None, None) => Err(Error::new(format!("`{file}` cannot be read"), HINT)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_a_person_named_is_not_made_anew() {
        let dir = tempfile::tempdir().unwrap();
        for (name, text) in [("a.json", "{"), ("b.json", "[[["), ("c.json", "[1]"), ("Cargo.lock", "[[package]]\nname = 1\n"), ("d", "{}")]
        {
            let path = dir.path().join(name);
            std::fs::write(&path, text).unwrap();
            assert_eq!(read(&Files::Disk, &path).unwrap_err().hint, HINT, "{name}");
        }
        assert_eq!(read(&Files::Disk, &dir.path().join("none")).unwrap_err().hint, HINT);
    }
}
