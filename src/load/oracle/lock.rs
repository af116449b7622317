//! The lock that cargo wrote.

use std::str::FromStr;

use crate::model::lock::{Lock, LockedPackage, LockedSource};

/// A lock's text as a noun; `None` for what is no lock.
pub fn parse(text: &str) -> Option<Lock> {
    let file = cargo_lock::Lockfile::from_str(text).ok()?;
    let source = |source: Option<&cargo_lock::SourceId>| match source {
        None => LockedSource::Path,
        Some(id) if id.is_git() => {
            let query = id.url().query().unwrap_or_default().to_owned();
            let mut url = id.url().clone();
            url.set_query(None);
            LockedSource::Git { url: url.to_string(), reference: query, commit: id.precise().unwrap_or_default().to_owned() }
        }
        Some(id) => LockedSource::Registry(id.url().to_string()),
    };
    let mut packages: Vec<(LockedPackage, &[cargo_lock::Dependency])> = file
        .packages
        .iter()
        .map(|package| {
            let checksum = package.checksum.as_ref().map(ToString::to_string);
            let (name, version) = (package.name.as_str().to_owned(), package.version.clone());
            let source = source(package.source.as_ref());
            let locked = LockedPackage { name, version, source, checksum, dependencies: Vec::new(), line: 0 };
            (locked, package.dependencies.as_slice())
        })
        .collect();
    packages.sort_by(|(a, _), (b, _)| (&a.name, &a.version, &a.source).cmp(&(&b.name, &b.version, &b.source)));
    let index = |named: &cargo_lock::Dependency| {
        let is_named = |(package, _): &(LockedPackage, &[cargo_lock::Dependency])| {
            package.name == named.name.as_str() && package.version == named.version
        };
        packages.iter().position(is_named).and_then(|at| u32::try_from(at).ok())
    };
    let edges: Vec<Vec<u32>> = packages.iter().map(|(_, named)| named.iter().filter_map(index).collect()).collect();
    let mut packages: Vec<LockedPackage> = packages.into_iter().map(|(package, _)| package).collect();
    for (package, mut edges) in packages.iter_mut().zip(edges) {
        edges.sort_unstable();
        package.dependencies = edges;
    }
    Some(Lock { file: "Cargo.lock".to_owned(), format: 4, packages, unused_patches: Vec::new() })
}
