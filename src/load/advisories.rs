//! Advisories of the `RustSec` database, from a checkout of it. Those that were withdrawn are left out.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use rustsec::advisory::Informational;

use crate::error::Error;
use crate::load::files::Files;
use crate::load::registry::package_name;
use crate::model::advisory::{Advisory, AdvisoryKind};
use crate::model::problem::{Problem, ProblemKind};

/// No advisory comes near it.
const LARGEST: u64 = 1 << 20;

/// The advisories on some packages, sorted by package and id, and those that could not be read.
///
/// # Errors
/// The directory is no such database.
pub fn read(dir: &Path, packages: &BTreeSet<String>) -> Result<(Vec<Advisory>, Vec<Problem>), Error> {
    let crates = dir.join("crates");
    if !crates.is_dir() {
        let message = format!("`{}` is no database of advisories: it has no directory `crates`", dir.display());
        return Err(Error::new(message, "clone `https://github.com/rustsec/advisory-db` and name that directory"));
    }
    let mut advisories = Vec::new();
    let mut problems = Vec::new();
    for package in packages.iter().filter(|package| package_name::index_path(package).is_ok()) {
        let folder = crates.join(package);
        let mut entries = Files::Disk.entries(&folder);
        entries.sort_by(|a, b| a.name.cmp(&b.name));
        for entry in entries.into_iter().filter(|entry| is_advisory(&entry.name)) {
            match advisory(&folder.join(&entry.name)) {
                Ok(found) => advisories.extend(found),
                Err(reason) => {
                    let message = format!("the advisory `{}` on `{package}` cannot be read: {reason}", entry.name);
                    problems.push(Problem::new(ProblemKind::Advisory, "", 0, message, "update the database of advisories"));
                }
            }
        }
    }
    Ok((advisories, problems))
}

/// The checkout that cargo's helpers keep in cargo's home, if there is one: the one that was fetched last.
#[must_use]
pub fn cached(cargo_home: &Path) -> Option<PathBuf> {
    let below = |dir: &Path| {
        Files::Disk.entries(dir).into_iter().filter(|entry| entry.is_dir).map(|entry| dir.join(entry.name)).collect::<Vec<_>>()
    };
    let is_one = |path: &PathBuf| path.join("crates").is_dir();
    let mut found: Vec<PathBuf> = below(cargo_home).into_iter().filter(|path| named(path)).collect();
    found.extend(below(&cargo_home.join("advisory-dbs")));
    found.retain(is_one);
    let age = |path: &PathBuf| path.metadata().and_then(|about| about.modified()).ok();
    found.into_iter().max_by_key(|path| (age(path), path.clone()))
}

fn named(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("advisory-db"))
}

/// Drafts have no number yet.
fn is_advisory(name: &str) -> bool {
    name.starts_with("RUSTSEC-")
        && !name.starts_with("RUSTSEC-0000-0000")
        && Path::new(name).extension().is_some_and(|extension| extension == "md")
}

fn advisory(path: &Path) -> Result<Option<Advisory>, String> {
    let bytes = Files::Disk.read(path, LARGEST).map_err(|_| "it is no file that can be read".to_owned())?;
    let text = String::from_utf8(bytes).map_err(|_| "it is not UTF-8".to_owned())?;
    // the parser cuts other texts where a letter may have several bytes
    if !text.starts_with("```toml") {
        return Err("it does not begin with a block of TOML".to_owned());
    }
    let parsed: rustsec::Advisory = text.parse().map_err(|error: rustsec::Error| error.to_string())?;
    if parsed.withdrawn() {
        return Ok(None);
    }
    let kind = match &parsed.metadata.informational {
        None => AdvisoryKind::Vulnerability,
        Some(Informational::Unmaintained) => AdvisoryKind::Unmaintained,
        Some(Informational::Unsound) => AdvisoryKind::Unsound,
        Some(_) => AdvisoryKind::Notice,
    };
    Ok(Some(Advisory {
        id: parsed.id().to_string(),
        package: parsed.metadata.package.to_string(),
        title: parsed.title().to_owned(),
        date: parsed.date().as_str().parse().ok(),
        kind,
        patched: parsed.versions.patched().to_vec(),
        unaffected: parsed.versions.unaffected().to_vec(),
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::fixture::tree;

    fn text(id: &str, more: &str) -> String {
        format!(
            "```toml\n[advisory]\nid = \"{id}\"\npackage = \"a\"\ndate = \"2024-02-01\"\n{more}\n[versions]\npatched = [\">= 1.2.3\"]\nunaffected = [\"< 1.0.0\"]\n```\n\n# It burns\n\nBadly.\n"
        )
    }

    #[test]
    fn advisories_are_read_and_withdrawn_ones_are_not() {
        let (first, second) = (text("RUSTSEC-2024-0001", ""), text("RUSTSEC-2024-0002", "informational = \"unmaintained\""));
        let third = text("RUSTSEC-2024-0003", "withdrawn = \"2024-03-01\"");
        let tree = tree(&[
            ("advisory-db/crates/a/RUSTSEC-2024-0002.md", second.as_str()),
            ("advisory-db/crates/a/RUSTSEC-2024-0001.md", first.as_str()),
            ("advisory-db/crates/a/RUSTSEC-2024-0003.md", third.as_str()),
            ("advisory-db/crates/a/RUSTSEC-2024-0004.md", "nothing that ends it ééé"),
            ("advisory-db/crates/a/README.md", "nothing"),
            ("advisory-db/crates/b/RUSTSEC-2024-0005.md", "nothing"),
        ]);
        let dir = cached(tree.path()).unwrap();
        let names = ["a", "../b", "c"].map(str::to_owned).into();
        let (advisories, problems) = read(&dir, &names).unwrap();
        let ids: Vec<_> = advisories.iter().map(|advisory| (advisory.id.as_str(), advisory.kind)).collect();
        assert_eq!(ids, [("RUSTSEC-2024-0001", AdvisoryKind::Vulnerability), ("RUSTSEC-2024-0002", AdvisoryKind::Unmaintained)]);
        assert_eq!((advisories[0].title.as_str(), advisories[0].patched[0].to_string()), ("It burns", ">=1.2.3".to_owned()));
        assert_eq!(advisories[0].date.unwrap().to_string(), "2024-02-01");
        assert_eq!(problems.len(), 1, "{problems:?}");
        assert!(read(tree.path(), &BTreeSet::new()).is_err());
    }
}
