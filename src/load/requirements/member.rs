//! A package as its manifest declares it, what it inherits taken into account.

use std::collections::BTreeMap;
use std::sync::Arc;

use semver::Version;
use toml_edit::Item;
use ustr::Ustr;

use crate::load::cargo_config::CargoConfig;
use crate::load::requirements::entries::{self, Reading, field};
use crate::load::requirements::text::{self, ManifestText};
use crate::model::place::Place;
use crate::model::problem::Problem;
use crate::model::release::{Release, ReleaseDependency};
use crate::model::requirement::{Inheritable, Member, RequirementSource};
use crate::model::rust_version::RustVersion;

const DEFAULT_EDITION: u16 = 2015;

/// The package of a manifest; `None` where it declares none. Whether it is a member and has a library is left to whoever knows.
#[must_use]
pub fn read(own: &ManifestText, root: Option<&ManifestText>, config: &CargoConfig, problems: &mut Vec<Problem>) -> Option<Member> {
    let name = package(own, "name")?.as_str()?.to_owned();
    let inherited = |key: &str| inherited(own, root, key);
    let version = inherited("version").and_then(|(_, item)| Version::parse(item.as_str()?.trim()).ok());
    let edition = inherited("edition").and_then(|(_, item)| item.as_str()?.parse().ok()).unwrap_or(DEFAULT_EDITION);
    let rust_version = inherited("rust-version").or_else(|| inherited("rust_version")).and_then(|(file, item)| {
        let place = text::span(item).map_or_else(Place::default, |span| file.place(span.start));
        Some((RustVersion::parse(item.as_str()?)?, place))
    });
    let features = own.entries(&["features"]).into_iter();
    let features: BTreeMap<_, _> = features.map(|entry| (entry.key.to_owned(), text::texts(Some(entry.item)))).collect();
    Some(Member {
        name,
        version: version.unwrap_or(Version::new(0, 0, 0)),
        manifest: own.file.clone(),
        in_workspace: false,
        rust_version,
        publishes: inherited("publish").is_none_or(|(_, item)| publishes(item)),
        has_library: own.at(&["lib"]).is_some(),
        links: package(own, "links").and_then(Item::as_str).map(str::to_owned),
        features,
        requirements: entries::all(Reading { own, root, edition, config }, problems),
    })
}

/// `[package]`, once called `[project]`.
fn package<'a>(own: &'a ManifestText, key: &str) -> Option<&'a Item> {
    own.at(&["package", key]).or_else(|| own.at(&["project", key]))
}

/// A field of `[package]`, with the manifest whose text it is.
fn inherited<'a>(own: &'a ManifestText, root: Option<&'a ManifestText>, key: &str) -> Option<(&'a ManifestText, &'a Item)> {
    let item = package(own, key)?;
    let is_inherited = field(item, &["workspace"]).and_then(Item::as_bool) == Some(true);
    if is_inherited { Some((root?, root?.at(&["workspace", "package", key])?)) } else { Some((own, item)) }
}

/// `publish = false` and `publish = []` say no.
fn publishes(item: &Item) -> bool {
    item.as_bool().unwrap_or_else(|| item.as_array().is_none_or(|registries| !registries.is_empty()))
}

/// `[workspace.dependencies]`.
#[must_use]
pub fn inheritable(root: &ManifestText) -> Vec<Inheritable> {
    let entry = |entry: text::Entry<'_>| {
        let (version, span) = entries::version(&entry);
        Inheritable {
            key: entry.key.to_owned(),
            package: field(entry.item, &["package"]).and_then(Item::as_str).unwrap_or(entry.key).to_owned(),
            text: version,
            default_features: field(entry.item, &["default-features", "default_features"]).and_then(Item::as_bool).unwrap_or(true),
            features: text::texts(field(entry.item, &["features"])),
            at: root.place(if span.is_empty() { entry.start } else { span.start }),
            span,
        }
    };
    root.entries(&["workspace", "dependencies"]).into_iter().map(entry).collect()
}

/// A package that is no release of a registry, as one.
#[must_use]
pub fn release(member: &Member) -> Release {
    let dependencies = member.requirements.iter().map(|requirement| ReleaseDependency {
        key: Ustr::from(&requirement.key),
        package: Ustr::from(&requirement.package),
        requirement: requirement.accepts.clone(),
        kind: requirement.kind,
        target: requirement.target.as_deref().map(Ustr::from),
        optional: requirement.optional,
        default_features: requirement.default_features,
        features: requirement.features.iter().map(|feature| Ustr::from(feature)).collect(),
        registry: match &requirement.source {
            RequirementSource::Registry(registry) => Some(Ustr::from(registry)),
            RequirementSource::Path(_) | RequirementSource::Git { .. } => None,
        },
    });
    let feature = |(name, on): (&String, &Vec<String>)| (Ustr::from(name), on.iter().map(|on| Ustr::from(on)).collect());
    Release {
        version: member.version.clone(),
        published: None,
        yanked: false,
        rust_version: member.rust_version.as_ref().map(|(version, _)| *version),
        links: member.links.clone(),
        dependencies: dependencies.collect(),
        features: Arc::new(member.features.iter().map(feature).collect()),
        checksum: String::new(),
    }
}
