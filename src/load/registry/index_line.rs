//! A line of a registry's index: one release, as JSON. Read and written.
//!
//! Source: the Cargo Book, "Registry Index", JSON schema. A line's `deps[].name` is the key in the manifest's table, `package` the crate where
//! that is a rename; `features2` holds features that cargo before 1.60 could not read, and is merged into `features`; `v` says that it is there.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use rustc_hash::FxHashMap;
use semver::{Version, VersionReq};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use ustr::Ustr;

use crate::load::index_url;
use crate::model::release::{Features, Release, ReleaseDependency};
use crate::model::rust_version::RustVersion;
use crate::model::workspace::DependencyKind;

/// The newest version of lines that is known. cargo does not take releases whose lines are of a later one.
const NEWEST_LINE: u32 = 2;

/// What lines of one crate's entry have in common, so that it is parsed and kept once.
#[derive(Debug, Default)]
pub struct Shared<'a> {
    dependencies: FxHashMap<&'a str, Arc<[ReleaseDependency]>>,
    features: FxHashMap<(&'a str, &'a str), Arc<Features>>,
    requirements: FxHashMap<String, VersionReq>,
}

#[derive(Deserialize)]
struct Line<'a> {
    #[serde(borrow)]
    name: Cow<'a, str>,
    #[serde(borrow)]
    vers: Cow<'a, str>,
    #[serde(borrow)]
    deps: &'a RawValue,
    #[serde(borrow, default)]
    features: Option<&'a RawValue>,
    #[serde(borrow, default)]
    features2: Option<&'a RawValue>,
    #[serde(borrow, default)]
    cksum: Option<Cow<'a, str>>,
    #[serde(default)]
    yanked: Option<bool>,
    #[serde(borrow, default)]
    links: Option<Cow<'a, str>>,
    #[serde(borrow, default)]
    rust_version: Option<Cow<'a, str>>,
    #[serde(borrow, default)]
    pubtime: Option<Cow<'a, str>>,
    #[serde(default)]
    v: Option<u32>,
}

#[derive(Deserialize, Serialize)]
struct LineDependency<'a> {
    #[serde(borrow)]
    name: Cow<'a, str>,
    #[serde(borrow)]
    req: Cow<'a, str>,
    #[serde(borrow, default)]
    features: Vec<Cow<'a, str>>,
    #[serde(default)]
    optional: bool,
    #[serde(default = "yes")]
    default_features: bool,
    #[serde(borrow, default)]
    target: Option<Cow<'a, str>>,
    #[serde(borrow, default)]
    kind: Option<Cow<'a, str>>,
    #[serde(borrow, default)]
    registry: Option<Cow<'a, str>>,
    #[serde(borrow, default)]
    package: Option<Cow<'a, str>>,
}

fn yes() -> bool {
    true
}

/// A line's crate and release; `None` where it cannot be read, or is of a later version than is known.
pub fn read<'a>(text: &'a str, shared: &mut Shared<'a>) -> Option<(Cow<'a, str>, Release)> {
    let line: Line<'a> = serde_json::from_str(text).ok()?;
    if line.v.is_some_and(|version| version > NEWEST_LINE) {
        return None;
    }
    let release = Release {
        version: Version::parse(&line.vers).ok()?,
        published: line.pubtime.and_then(|time| time.parse().ok()),
        yanked: line.yanked.unwrap_or(false),
        rust_version: line.rust_version.as_deref().and_then(RustVersion::parse),
        links: line.links.map(Cow::into_owned),
        dependencies: dependencies(line.deps.get(), shared)?,
        features: features(line.features.map_or("", RawValue::get), line.features2.map_or("", RawValue::get), shared)?,
        checksum: line.cksum.map(Cow::into_owned).unwrap_or_default(),
    };
    Some((line.name, release))
}

/// The version of a line, which may be readable where the rest is not.
#[must_use]
pub fn version(text: &str) -> Option<Version> {
    #[derive(Deserialize)]
    struct Named<'a> {
        #[serde(borrow)]
        vers: Cow<'a, str>,
    }
    Version::parse(&serde_json::from_str::<Named<'_>>(text).ok()?.vers).ok()
}

fn dependencies<'a>(text: &'a str, shared: &mut Shared<'a>) -> Option<Arc<[ReleaseDependency]>> {
    if let Some(known) = shared.dependencies.get(text) {
        return Some(Arc::clone(known));
    }
    let lines: Vec<LineDependency<'a>> = serde_json::from_str(text).ok()?;
    let read: Option<Vec<_>> = lines.iter().map(|line| dependency(line, &mut shared.requirements)).collect();
    let read: Arc<[ReleaseDependency]> = read?.into();
    shared.dependencies.insert(text, Arc::clone(&read));
    Some(read)
}

fn dependency(line: &LineDependency<'_>, requirements: &mut FxHashMap<String, VersionReq>) -> Option<ReleaseDependency> {
    let requirement = if let Some(known) = requirements.get(line.req.as_ref()) {
        known.clone()
    } else {
        let parsed = VersionReq::parse(&line.req).ok()?;
        requirements.insert(line.req.to_string(), parsed.clone());
        parsed
    };
    let key = Ustr::from(&line.name);
    Some(ReleaseDependency {
        key,
        package: line.package.as_deref().map_or(key, Ustr::from),
        requirement,
        kind: match line.kind.as_deref() {
            Some("dev") => DependencyKind::Dev,
            Some("build") => DependencyKind::Build,
            _ => DependencyKind::Normal,
        },
        target: line.target.as_deref().map(Ustr::from),
        optional: line.optional,
        default_features: line.default_features,
        features: line.features.iter().map(|feature| Ustr::from(feature)).collect(),
        registry: line.registry.as_deref().map(|registry| Ustr::from(&index_url::identity(registry))),
    })
}

fn features<'a>(first: &'a str, second: &'a str, shared: &mut Shared<'a>) -> Option<Arc<Features>> {
    if let Some(known) = shared.features.get(&(first, second)) {
        return Some(Arc::clone(known));
    }
    let mut all = Features::new();
    for text in [first, second].into_iter().filter(|text| !text.is_empty()) {
        let table: Option<BTreeMap<Cow<'a, str>, Vec<Cow<'a, str>>>> = serde_json::from_str(text).ok()?;
        for (name, on) in table.into_iter().flatten() {
            all.entry(Ustr::from(&name)).or_default().extend(on.iter().map(|on| Ustr::from(on)));
        }
    }
    let all = Arc::new(all);
    shared.features.insert((first, second), Arc::clone(&all));
    Some(all)
}

#[derive(Serialize)]
struct WrittenLine<'a> {
    name: &'a str,
    vers: String,
    deps: Vec<LineDependency<'a>>,
    cksum: &'a str,
    features: BTreeMap<&'a str, Vec<&'a str>>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    features2: BTreeMap<&'a str, Vec<&'a str>>,
    yanked: bool,
    links: Option<&'a str>,
    v: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    rust_version: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pubtime: Option<String>,
}

/// A release as a line of an index, without a line's end.
#[must_use]
pub fn write(name: &str, release: &Release) -> String {
    let is_new = |on: &[Ustr]| on.iter().any(|on| on.starts_with("dep:") || on.contains("?/"));
    let texts = |on: &'_ [Ustr]| on.iter().map(Ustr::as_str).collect::<Vec<&'static str>>();
    let of = |new: bool| {
        let chosen = release.features.iter().filter(|(_, on)| is_new(on) == new);
        chosen.map(|(name, on)| (name.as_str(), texts(on))).collect::<BTreeMap<_, _>>()
    };
    let line = WrittenLine {
        name,
        vers: release.version.to_string(),
        deps: release.dependencies.iter().map(written).collect(),
        cksum: &release.checksum,
        features: of(false),
        features2: of(true),
        yanked: release.yanked,
        links: release.links.as_deref(),
        v: NEWEST_LINE,
        rust_version: release.rust_version.map(|version| version.to_string()),
        pubtime: release.published.map(|time| time.to_string()),
    };
    // plain data with text for keys: it cannot fail
    serde_json::to_string(&line).unwrap_or_default()
}

fn written(dependency: &ReleaseDependency) -> LineDependency<'_> {
    let kind = match dependency.kind {
        DependencyKind::Normal => "normal",
        DependencyKind::Dev => "dev",
        DependencyKind::Build => "build",
    };
    let text = |text: Ustr| Cow::Borrowed(text.as_str());
    LineDependency {
        name: text(dependency.key),
        req: Cow::Owned(dependency.requirement.to_string()),
        features: dependency.features.iter().map(|feature| text(*feature)).collect(),
        optional: dependency.optional,
        default_features: dependency.default_features,
        target: dependency.target.map(text),
        kind: Some(Cow::Borrowed(kind)),
        registry: dependency.registry.map(text),
        package: (dependency.package != dependency.key).then(|| text(dependency.package)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::testing::dependencies;

    #[test]
    fn what_is_written_is_read_again() {
        let all = dependencies(
            "syn 1.0.109 2023-02-24 rust=1.56 links=z yanked: quote >=1, <3; dev trybuild ^1; build cc? ^1 (parallel) plain @cfg(unix) key=c | std = dep:c, quote/std | full =",
        );
        let release = all.krate(crate::model::dependencies::CRATES_IO, "syn").unwrap().releases[0].clone();
        let line = write("syn", &release);
        let (name, again) = read(&line, &mut Shared::default()).unwrap();
        assert_eq!((name.as_ref(), again), ("syn", release));
        assert!(
            line.contains("\"features2\":{\"std\"") && line.contains("\"name\":\"c\"") && line.contains("\"package\":\"cc\""),
            "{line}"
        );
    }

    #[test]
    fn a_line_of_a_proxy_is_read_and_features_are_merged() {
        let line = r#"{"name": "a", "vers": "1.0.0+x", "deps": [{"name": "b", "req": "^1", "kind": null, "registry": "sparse+https://index.crates.io/"}], "cksum": "00", "features": {"x": ["y"]}, "features2": {"x": ["dep:b"]}, "yanked": false, "pubtime": "2014-12-05T20:20:39Z", "more": [1]}"#;
        let (_, release) = read(line, &mut Shared::default()).unwrap();
        assert_eq!(release.features[&Ustr::from("x")], [Ustr::from("y"), Ustr::from("dep:b")]);
        assert!(release.dependencies[0].default_features);
        assert_eq!(release.dependencies[0].registry.unwrap(), crate::model::dependencies::CRATES_IO, "named as everywhere");
        assert_eq!(release.published.unwrap().to_string(), "2014-12-05T20:20:39Z");
    }

    #[test]
    fn what_is_not_known_is_not_read() {
        let with = |more: &str| format!(r#"{{"name":"a","vers":"1.0.0","deps":[],"cksum":"00","features":{{}},"yanked":false{more}}}"#);
        assert!(read(&with(""), &mut Shared::default()).is_some());
        assert!(read(&with(r#","v":3"#), &mut Shared::default()).is_none());
        assert!(read(&with("").replace("1.0.0", "one"), &mut Shared::default()).is_none());
        assert!(read("{}", &mut Shared::default()).is_none());
        assert!(read("<html>", &mut Shared::default()).is_none());
    }

    #[test]
    fn lines_with_the_same_dependencies_share_them() {
        let line = |version: &str| {
            format!(
                r#"{{"name":"a","vers":"{version}","deps":[{{"name":"b","req":"^1"}}],"cksum":"00","features":{{"x":[]}},"yanked":false}}"#
            )
        };
        let (first, second) = (line("1.0.0"), line("1.0.1"));
        let mut shared = Shared::default();
        let (_, first) = read(&first, &mut shared).unwrap();
        let (_, second) = read(&second, &mut shared).unwrap();
        assert!(Arc::ptr_eq(&first.dependencies, &second.dependencies) && Arc::ptr_eq(&first.features, &second.features));
    }
}
