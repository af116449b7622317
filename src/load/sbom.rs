//! A `CycloneDX` bill of materials in JSON as a lock: what one build has, where a lock has what any build may have.
//!
//! Only components of cargo are taken (`pkg:cargo/name@version`). Sources are read from the qualifiers of their package URLs; what says nothing
//! comes from crates.io.

use std::collections::{BTreeMap, BTreeSet};

use semver::Version;
use serde_json::Value;

use crate::model::dependencies::CRATES_IO;
use crate::model::lock::{Lock, LockedPackage, LockedSource};
use crate::model::problem::{Problem, ProblemKind};

/// Whether a text may be one: a lock is no JSON.
#[must_use]
pub fn is_json(text: &str) -> bool {
    text.trim_start().starts_with('{')
}

/// The lock in a bill of materials, with what of it could not be read. `None` where it is none.
#[must_use]
pub fn parse(text: &str, file: &str) -> (Option<Lock>, Vec<Problem>) {
    let wrong = |message: String, hint: &str| Problem::new(ProblemKind::Lock, file, 0, message, hint);
    let root: Value = match serde_json::from_str(text) {
        Ok(root) => root,
        Err(error) => return (None, vec![wrong(format!("it is not valid JSON: {error}"), "make it anew")]),
    };
    let Some(components) = root.get("components").and_then(Value::as_array) else {
        let message = "it has no `components`: it is no bill of materials of CycloneDX".to_owned();
        return (None, vec![wrong(message, "make it with a tool that writes CycloneDX as JSON")]);
    };
    let own = root.pointer("/metadata/component").into_iter();
    let mut problems = Vec::new();
    let mut found: BTreeMap<(String, Version, LockedSource), (LockedPackage, Vec<String>)> = BTreeMap::new();
    for component in own.chain(components) {
        match package(component) {
            Ok(Some(package)) => {
                let key = (package.name.clone(), package.version.clone(), package.source.clone());
                let reference = component.get("bom-ref").and_then(Value::as_str).unwrap_or_default().to_owned();
                found.entry(key).or_insert_with(|| (package, Vec::new())).1.push(reference);
            }
            Ok(None) => {}
            Err(message) => problems.push(wrong(message, "give the component a version as cargo has it")),
        }
    }
    let index_of: BTreeMap<&str, u32> = (0..)
        .zip(found.values())
        .flat_map(|(index, (_, references))| references.iter().map(move |reference| (reference.as_str(), index)))
        .collect();
    let mut edges: BTreeMap<u32, BTreeSet<u32>> = BTreeMap::new();
    for dependency in root.get("dependencies").and_then(Value::as_array).into_iter().flatten() {
        let from = dependency.get("ref").and_then(Value::as_str).and_then(|from| index_of.get(from));
        let to = dependency.get("dependsOn").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
        if let Some(from) = from {
            edges.entry(*from).or_default().extend(to.filter_map(|to| index_of.get(to)));
        }
    }
    let packages = (0..).zip(found.values()).map(|(index, (package, _))| LockedPackage {
        dependencies: edges.remove(&index).unwrap_or_default().into_iter().collect(),
        ..package.clone()
    });
    let packages = packages.collect();
    (Some(Lock { file: file.to_owned(), packages, ..Lock::default() }), problems)
}

/// The package that a component is; `None` where it is none of cargo's.
fn package(component: &Value) -> Result<Option<LockedPackage>, String> {
    let Some(url) = component.get("purl").and_then(Value::as_str) else { return Ok(None) };
    let Some(rest) = url.strip_prefix("pkg:cargo/") else { return Ok(None) };
    let (rest, _) = rest.split_once('#').unwrap_or((rest, ""));
    let (named, qualifiers) = rest.split_once('?').unwrap_or((rest, ""));
    let (name, version) = named.split_once('@').unwrap_or((named, ""));
    let version = decoded(version);
    let version = Version::parse(&version).map_err(|_| format!("`{}` has no version of cargo: `{version}`", decoded(name)))?;
    let checksum = component.get("hashes").and_then(Value::as_array).into_iter().flatten();
    let checksum =
        checksum.filter(|hash| hash.get("alg").and_then(Value::as_str) == Some("SHA-256")).find_map(|hash| hash.get("content")?.as_str());
    Ok(Some(LockedPackage {
        name: decoded(name),
        version,
        source: source(qualifiers),
        checksum: checksum.map(str::to_owned),
        dependencies: Vec::new(),
        line: 1,
    }))
}

fn source(qualifiers: &str) -> LockedSource {
    let value = |key: &str| {
        qualifiers.split('&').find_map(|pair| pair.split_once('=').filter(|(name, _)| *name == key)).map(|(_, value)| decoded(value))
    };
    if let Some(git) = value("vcs_url") {
        let git = git.trim_start_matches("git+").to_owned();
        let (url, commit) = git.rsplit_once('@').map_or((git.as_str(), ""), |(url, commit)| (url, commit));
        return LockedSource::Git { url: url.to_owned(), reference: String::new(), commit: commit.to_owned() };
    }
    match (value("repository_url"), value("download_url")) {
        (Some(index), _) => LockedSource::Registry(index),
        (None, Some(url)) if url.starts_with("file:") => LockedSource::Path,
        _ => LockedSource::Registry(CRATES_IO.to_owned()),
    }
}

/// `%2B` as `+`. What is no escape stays.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let digits = if *first == b'%' { after.get(..2).and_then(|digits| std::str::from_utf8(digits).ok()) } else { None };
        let (byte, taken) = digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()).map_or((*first, 0), |byte| (byte, 2));
        bytes.push(byte);
        rest = after.get(taken..).unwrap_or_default();
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn components_of_cargo_are_packages() {
        let text = r#"{
          "bomFormat": "CycloneDX",
          "metadata": {"component": {"bom-ref": "app", "purl": "pkg:cargo/app@0.1.0?download_url=file://."}},
          "components": [
            {"bom-ref": "b", "purl": "pkg:cargo/b@1.0.0%2Bx", "hashes": [{"alg": "SHA-256", "content": "00ff"}]},
            {"bom-ref": "g", "purl": "pkg:cargo/g@2.0.0?vcs_url=git%2Bhttps://example.com/g%40abc"},
            {"bom-ref": "n", "purl": "pkg:npm/left-pad@1.0.0"},
            {"bom-ref": "w", "purl": "pkg:cargo/w@new"}
          ],
          "dependencies": [{"ref": "app", "dependsOn": ["b", "g", "n", "nobody"]}, {"ref": "b"}]
        }"#;
        let (lock, problems) = parse(text, "bom.json");
        let packages = lock.unwrap().packages;
        let shown: Vec<String> = packages
            .iter()
            .map(|package| {
                format!("{} {} {} {:?} {:?}", package.name, package.version, package.source.word(), package.checksum, package.dependencies)
            })
            .collect();
        assert_eq!(shown, ["app 0.1.0 path None [1, 2]", "b 1.0.0+x registry Some(\"00ff\") []", "g 2.0.0 git None []"]);
        assert!(matches!(&packages[2].source, LockedSource::Git { url, commit, .. } if url == "https://example.com/g" && commit == "abc"));
        assert_eq!(problems.len(), 1);
        assert_eq!(problems[0].message, "`w` has no version of cargo: `new`");
    }

    #[test]
    fn what_is_none_is_told() {
        for text in ["{", "{}", "{\"components\": 1}", &"{\"a\":".repeat(10_000)] {
            let (lock, problems) = parse(text, "bom.json");
            assert_eq!((lock, problems.len()), (None, 1));
        }
    }
}
