//! Dependencies from a few lines of text, for tests.
//!
//! ```text
//! now 2026-01-01
//! syn 1.0.109 2023-02-24 rust=1.56 links=z yanked: quote ^1; dev trybuild ^1; build cc? ^1 (parallel) plain @cfg(unix) key=c | std = dep:c, quote/std
//! member app 0.1.0 rust=1.70: syn ^1; foo =0.3.1
//! path beside 0.1.0: syn ^2
//! lock app 0.1.0: syn 1.0.109, foo 0.3.1
//! lock foo 0.3.1 git: syn 1.0.109
//! ```
//!
//! A line without a first word of its own is a release of crates.io: name, version, the day of its publication (may be left out), flags; then what
//! it depends on, `;` between; then its features, `|` before each. `?` is optional, `plain` is `default-features = false`. Requirement number i of a
//! member stands on line 10 + i of `<name>/Cargo.toml`, its text at the bytes 100 * (i + 1). A locked package is a member where one has its
//! name and version, of git where it says so (then a `git` line of the same form as a release gives its manifest), else of crates.io.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::Timestamp;
use semver::{Version, VersionReq};

use crate::model::dependencies::{CRATES_IO, Dependencies};
use crate::model::lock::{Lock, LockedPackage, LockedSource};
use crate::model::place::Place;
use crate::model::release::{Release, ReleaseDependency};
use crate::model::requirement::{Member, Requirement, RequirementSource};
use crate::model::rust_version::RustVersion;
use crate::model::workspace::DependencyKind;

/// What the text says.
///
/// # Panics
/// The text is not what this reads.
pub fn dependencies(text: &str) -> Dependencies {
    let mut all = Dependencies { now: day("2026-01-01"), ..Dependencies::default() };
    let mut locked: Vec<(LockedPackage, Vec<(String, Version)>)> = Vec::new();
    let mut git: Vec<(String, Release)> = Vec::new();
    all.registries.insert(CRATES_IO.to_owned(), crate::model::dependencies::Registry::default());
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let (first, rest) = line.split_once(' ').unwrap();
        match first {
            "now" => all.now = day(rest),
            "member" | "path" => all.members.push(member(rest, first == "member")),
            "lock" => locked.push(lock_line(rest)),
            "git" => git.push(release(rest)),
            "missing" => {
                let registry = all.registries.get_mut(CRATES_IO).unwrap();
                registry.missing.insert(rest.to_owned(), "it is not in the cache".to_owned());
            }
            _ => {
                let (name, release) = release(line);
                let registry = all.registries.get_mut(CRATES_IO).unwrap();
                let krate = registry.crates.entry(name.clone()).or_default();
                krate.name = name;
                krate.releases.push(release);
                krate.releases.sort_by(|a, b| a.version.cmp(&b.version));
            }
        }
    }
    all.read_at = all.now;
    all.members.sort_by(|a, b| (!a.in_workspace, &a.name).cmp(&(!b.in_workspace, &b.name)));
    if !locked.is_empty() {
        lock(&mut all, locked, &git);
    }
    all
}

fn lock(all: &mut Dependencies, mut locked: Vec<(LockedPackage, Vec<(String, Version)>)>, git: &[(String, Release)]) {
    for (package, _) in &mut locked {
        if all.members.iter().any(|member| member.name == package.name && member.version == package.version) {
            package.source = LockedSource::Path;
        }
    }
    locked.sort_by(|(a, _), (b, _)| (&a.name, &a.version, &a.source).cmp(&(&b.name, &b.version, &b.source)));
    let at = |name: &str, version: &Version| {
        let found = locked.iter().position(|(package, _)| package.name == name && package.version == *version);
        u32::try_from(found.unwrap_or_else(|| panic!("{name} {version} is not in the lock"))).unwrap()
    };
    let mut packages: Vec<LockedPackage> = locked.iter().map(|(package, _)| package.clone()).collect();
    for (package, (_, dependencies)) in packages.iter_mut().zip(&locked) {
        package.dependencies = dependencies.iter().map(|(name, version)| at(name, version)).collect();
        package.dependencies.sort_unstable();
    }
    for (name, release) in git {
        all.manifests.insert(at(name, &release.version), Arc::new(release.clone()));
    }
    let member = |package: &LockedPackage| {
        let found = all.members.iter().position(|member| member.name == package.name && member.version == package.version);
        found.map(|index| u32::try_from(index).unwrap())
    };
    all.member_of = packages.iter().map(member).collect();
    all.lock = Some(Lock { file: "Cargo.lock".to_owned(), format: 4, packages, unused_patches: Vec::new() });
}

fn day(text: &str) -> Timestamp {
    format!("{}T00:00:00Z", text.trim()).parse().unwrap()
}

fn lock_line(text: &str) -> (LockedPackage, Vec<(String, Version)>) {
    let (head, dependencies) = text.split_once(':').unwrap_or((text, ""));
    let mut words = head.split_whitespace();
    let (name, version) = (words.next().unwrap().to_owned(), Version::parse(words.next().unwrap()).unwrap());
    let source = match words.next() {
        Some("git") => LockedSource::Git {
            url: format!("https://example.org/{name}"),
            reference: String::new(),
            commit: "0123456789012345678901234567890123456789".to_owned(),
        },
        Some("path") => LockedSource::Path,
        _ => LockedSource::Registry(CRATES_IO.to_owned()),
    };
    let one = |text: &str| {
        let (name, version) = text.trim().split_once(' ').unwrap();
        (name.to_owned(), Version::parse(version).unwrap())
    };
    let dependencies = dependencies.split(',').filter(|text| !text.trim().is_empty()).map(one).collect();
    (LockedPackage { name, version, source, checksum: None, dependencies: Vec::new(), line: 1 }, dependencies)
}

/// `head: dependency; dependency | feature = a, b`
fn parts(text: &str) -> (&str, Vec<ReleaseDependency>, BTreeMap<String, Vec<String>>) {
    let mut pieces = text.split('|');
    let (head, dependencies) = pieces.next().unwrap().split_once(": ").unwrap_or((text.split('|').next().unwrap(), ""));
    let features = pieces.map(|piece| {
        let (name, on) = piece.split_once('=').unwrap();
        (name.trim().to_owned(), on.split(',').map(str::trim).filter(|on| !on.is_empty()).map(str::to_owned).collect())
    });
    let dependencies = dependencies.split(';').map(str::trim).filter(|text| !text.is_empty()).map(dependency).collect();
    (head.trim_end_matches(':'), dependencies, features.collect())
}

fn dependency(text: &str) -> ReleaseDependency {
    let (kind, rest) = match text.split_once(' ').unwrap() {
        ("dev", rest) => (DependencyKind::Dev, rest),
        ("build", rest) => (DependencyKind::Build, rest),
        _ => (DependencyKind::Normal, text),
    };
    let (before, features) = match rest.split_once(" (") {
        Some((before, after)) => {
            let (features, after) = after.split_once(')').unwrap();
            (format!("{before} {after}"), features.split(',').map(|feature| feature.trim().into()).collect())
        }
        None => (rest.to_owned(), Vec::new()),
    };
    let (name, rest) = before.split_once(' ').unwrap();
    let mut requirement = Vec::new();
    let (mut target, mut key, mut default_features) = (None, name.trim_end_matches('?'), true);
    for word in rest.split_whitespace() {
        if let Some(cfg) = word.strip_prefix('@') {
            target = Some(cfg.into());
        } else if let Some(named) = word.strip_prefix("key=") {
            key = named;
        } else if word == "plain" {
            default_features = false;
        } else {
            requirement.push(word);
        }
    }
    ReleaseDependency {
        key: key.into(),
        package: name.trim_end_matches('?').into(),
        requirement: VersionReq::parse(&requirement.join(" ")).unwrap(),
        kind,
        target,
        optional: name.ends_with('?'),
        default_features,
        features,
        registry: None,
    }
}

fn release(text: &str) -> (String, Release) {
    let (head, dependencies, features) = parts(text);
    let mut words = head.split_whitespace();
    let (name, version) = (words.next().unwrap().to_owned(), Version::parse(words.next().unwrap()).unwrap());
    let mut release = Release {
        checksum: format!("{name}-{version}"),
        version,
        published: None,
        yanked: false,
        rust_version: None,
        links: None,
        dependencies: dependencies.into(),
        features: Arc::new(
            features.iter().map(|(name, on)| (name.as_str().into(), on.iter().map(|on| on.as_str().into()).collect())).collect(),
        ),
    };
    for word in words {
        match word.split_once('=') {
            Some(("rust", rust)) => release.rust_version = RustVersion::parse(rust),
            Some(("links", links)) => release.links = Some(links.to_owned()),
            _ if word == "yanked" => release.yanked = true,
            _ => release.published = Some(day(word)),
        }
    }
    (name, release)
}

fn member(text: &str, in_workspace: bool) -> Member {
    let (head, dependencies, features) = parts(text);
    let mut words = head.split_whitespace();
    let (name, version) = (words.next().unwrap().to_owned(), Version::parse(words.next().unwrap()).unwrap());
    let manifest = format!("{name}/Cargo.toml");
    let place = |line: usize| Place { file: manifest.clone(), line: u32::try_from(line).unwrap() };
    let rust = words.find_map(|word| RustVersion::parse(word.strip_prefix("rust=")?));
    let requirement = |(index, dependency): (usize, ReleaseDependency)| Requirement {
        key: dependency.key.to_string(),
        package: dependency.package.to_string(),
        text: Some(dependency.requirement.to_string()),
        accepts: dependency.requirement,
        kind: dependency.kind,
        target: dependency.target.map(|target| target.to_string()),
        optional: dependency.optional,
        default_features: dependency.default_features,
        features: dependency.features.iter().map(ToString::to_string).collect(),
        source: RequirementSource::Registry(CRATES_IO.to_owned()),
        entry: place(10 + index),
        at: place(10 + index),
        span: 100 * (index + 1)..100 * (index + 1) + 8,
        default_features_span: None,
        inherited: false,
        pinned: None,
    };
    Member {
        rust_version: rust.map(|rust| (rust, place(4))),
        requirements: dependencies.into_iter().enumerate().map(requirement).collect(),
        manifest,
        name,
        version,
        in_workspace,
        publishes: true,
        has_library: true,
        links: None,
        features,
    }
}

#[test]
fn the_text_is_read() {
    let all = dependencies(
        "syn 1.0.9 2023-02-24 rust=1.56 yanked: quote >=1, <3; build cc? ^1 (parallel) plain @cfg(unix) key=c | std = dep:c, quote/std
         member app 0.1.0 rust=1.70: syn ^1; dev foo =0.3.1
         lock app 0.1.0: syn 1.0.9
         lock syn 1.0.9",
    );
    let syn = all.release_of(1).unwrap();
    assert!(syn.yanked && syn.published.is_some());
    assert_eq!(syn.dependencies[0].requirement.to_string(), ">=1, <3");
    let cc = &syn.dependencies[1];
    assert!(cc.optional && !cc.default_features && cc.kind == DependencyKind::Build);
    assert_eq!((cc.package.as_str(), cc.key.as_str(), cc.target.unwrap().as_str()), ("cc", "c", "cfg(unix)"));
    assert_eq!(syn.features[&"std".into()].len(), 2);
    assert_eq!(all.members[0].requirements[1].at.to_string(), "app/Cargo.toml:11");
    assert_eq!(all.lock.unwrap().packages[0].dependencies, [1]);
}
