//! A release as a line of a registry's index.
//!
//! Source: the Cargo Book, "Index Format". Names of crates become paths here, so a name that is none is refused.

use std::collections::BTreeMap;

use serde::Serialize;
use ustr::Ustr;

use crate::model::release::{Release, ReleaseDependency};
use crate::model::workspace::DependencyKind;

#[derive(Serialize)]
struct Line<'a> {
    name: &'a str,
    vers: String,
    deps: Vec<Dependency<'a>>,
    cksum: &'a str,
    features: BTreeMap<&'a str, &'a [Ustr]>,
    features2: BTreeMap<&'a str, &'a [Ustr]>,
    yanked: bool,
    links: Option<&'a str>,
    rust_version: Option<String>,
    v: u32,
}

#[derive(Serialize)]
struct Dependency<'a> {
    name: &'a str,
    req: String,
    features: &'a [Ustr],
    optional: bool,
    default_features: bool,
    target: Option<&'a str>,
    kind: &'static str,
    registry: Option<&'a str>,
    package: Option<&'a str>,
}

/// The line, without its end. `checksum` stands in where the release has none.
pub fn line(name: &str, release: &Release, checksum: &str) -> String {
    let is_new = |on: &[Ustr]| on.iter().any(|one| one.starts_with("dep:") || one.contains("?/"));
    let chosen = |new: bool| {
        let features = release.features.iter().filter(|(_, on)| is_new(on) == new);
        features.map(|(feature, on)| (feature.as_str(), on.as_slice())).collect()
    };
    let line = Line {
        name,
        vers: release.version.to_string(),
        deps: release.dependencies.iter().map(dependency).collect(),
        cksum: if release.checksum.is_empty() { checksum } else { &release.checksum },
        features: chosen(false),
        features2: chosen(true),
        yanked: release.yanked,
        links: release.links.as_deref(),
        rust_version: release.rust_version.map(|version| version.to_string()),
        v: 2,
    };
    // keys are strings and values are plain: there is nothing that cannot be written
    serde_json::to_string(&line).unwrap_or_default()
}

fn dependency(dependency: &ReleaseDependency) -> Dependency<'_> {
    Dependency {
        name: dependency.key.as_str(),
        req: dependency.requirement.to_string(),
        features: &dependency.features,
        optional: dependency.optional,
        default_features: dependency.default_features,
        target: dependency.target.as_ref().map(Ustr::as_str),
        kind: match dependency.kind {
            DependencyKind::Normal => "normal",
            DependencyKind::Dev => "dev",
            DependencyKind::Build => "build",
        },
        registry: dependency.registry.as_ref().map(Ustr::as_str),
        package: (dependency.package != dependency.key).then_some(dependency.package.as_str()),
    }
}

/// Where the entry of a crate stands below `index/`: `1/a`, `3/s/syn`, `se/rd/serde`. `None` for what is no name of a crate.
pub fn path(name: &str) -> Option<String> {
    let is_name = !name.is_empty() && name.len() <= 64 && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
    let lower = is_name.then(|| name.to_ascii_lowercase())?;
    Some(match lower.len() {
        1 => format!("1/{lower}"),
        2 => format!("2/{lower}"),
        3 => format!("3/{}/{lower}", lower.get(..1)?),
        _ => format!("{}/{}/{lower}", lower.get(..2)?, lower.get(2..4)?),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::dependencies::CRATES_IO;
    use crate::model::testing::dependencies;

    #[test]
    fn a_line_is_what_the_index_has() {
        let all = dependencies("foo 1.0.0 rust=1.60 links=z yanked: build cc? ^1 (a) plain @cfg(unix) key=c | std = dep:c | alloc =");
        let release = &all.krate(CRATES_IO, "foo").unwrap().releases[0];
        let line: serde_json::Value = serde_json::from_str(&line("foo", release, "")).unwrap();
        let expected = serde_json::json!({
            "name": "foo", "vers": "1.0.0", "cksum": "foo-1.0.0", "yanked": true, "links": "z", "rust_version": "1.60", "v": 2,
            "features": {"alloc": []}, "features2": {"std": ["dep:c"]},
            "deps": [{"name": "c", "package": "cc", "req": "^1", "features": ["a"], "optional": true, "default_features": false,
                "target": "cfg(unix)", "kind": "build", "registry": null}],
        });
        assert_eq!(line, expected);
    }

    #[test]
    fn only_names_become_paths() {
        let shown = |name| path(name).unwrap_or_default();
        assert_eq!([shown("a"), shown("ab"), shown("syn"), shown("Serde_json")], ["1/a", "2/ab", "3/s/syn", "se/rd/serde_json"]);
        for hostile in ["", "../../x", "a/b", "..", "a\\b", "ä"] {
            assert_eq!(path(hostile), None, "{hostile}");
        }
    }
}
