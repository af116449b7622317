//! Workspaces that cargo can be asked about, from the text of [`crate::model::testing`].

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use crate::load::cargo_config::CargoConfig;
use crate::load::oracle::Ground;
use crate::model::dependencies::Dependencies;
use crate::model::lock::{Lock, LockedPackage, LockedSource};
use crate::model::requirement::{Member, Requirement, RequirementSource};
use crate::model::testing;
use crate::model::workspace::DependencyKind;

/// A workspace as nouns and as texts that say the same.
pub struct Fixture {
    /// As nouns.
    pub dependencies: Dependencies,
    /// The manifests, a virtual root first.
    pub manifests: BTreeMap<String, String>,
    /// The lock.
    pub lock: String,
    /// No configuration.
    pub config: CargoConfig,
}

impl Fixture {
    /// What the text says. Spans of requirements are those of the manifests that are made from it.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let mut dependencies = testing::dependencies(text);
        for krate in dependencies.registries.values_mut().flat_map(|registry| registry.crates.values_mut()) {
            for (number, release) in (1u64..).zip(&mut krate.releases) {
                release.checksum = format!("{number:064x}");
            }
        }
        let mut names = Vec::new();
        let mut manifests = BTreeMap::new();
        for member in dependencies.members.iter_mut().filter(|member| member.in_workspace) {
            names.push(format!("\"{}\"", member.name));
            let text = manifest(member);
            manifests.insert(member.manifest.clone(), text);
        }
        manifests.insert("Cargo.toml".to_owned(), format!("[workspace]\nresolver = \"2\"\nmembers = [{}]\n", names.join(", ")));
        let lock = lock(&mut dependencies);
        Self { dependencies, manifests, lock, config: CargoConfig::default() }
    }

    /// To be put before cargo.
    #[must_use]
    pub fn ground(&self) -> Ground<'_> {
        let Self { dependencies, manifests, lock, config } = self;
        Ground { root: Path::new("/nowhere/at/all"), dependencies, manifests, lock, config }
    }
}

fn manifest(member: &mut Member) -> String {
    let mut text = format!("[package]\nname = \"{}\"\nversion = \"{}\"\nedition = \"2021\"\n", member.name, member.version);
    if let Some((rust, _)) = &member.rust_version {
        writeln!(text, "rust-version = \"{rust}\"").unwrap();
    }
    text.push_str("[features]\n");
    for (name, on) in &member.features {
        writeln!(text, "{name} = {on:?}").unwrap();
    }
    for requirement in &mut member.requirements {
        entry(&mut text, requirement);
    }
    text
}

fn entry(text: &mut String, requirement: &mut Requirement) {
    let table = match requirement.kind {
        DependencyKind::Normal => "dependencies",
        DependencyKind::Dev => "dev-dependencies",
        DependencyKind::Build => "build-dependencies",
    };
    let target = requirement.target.as_ref().map(|target| format!("target.'{target}'.")).unwrap_or_default();
    write!(text, "[{target}{table}.{}]\npackage = \"{}\"\nversion = ", requirement.key, requirement.package).unwrap();
    let from = text.len();
    write!(text, "\"{}\"", requirement.accepts).unwrap();
    requirement.span = from..text.len();
    let Requirement { optional, default_features, features, .. } = &*requirement;
    writeln!(text, "\noptional = {optional}\ndefault-features = {default_features}\nfeatures = {features:?}").unwrap();
    match &requirement.source {
        RequirementSource::Path(path) => writeln!(text, "path = \"{path}\"").unwrap(),
        RequirementSource::Git { url, .. } => writeln!(text, "git = \"{url}\"").unwrap(),
        RequirementSource::Registry(_) => {}
    }
}

fn lock(dependencies: &mut Dependencies) -> String {
    let checksums: Vec<Option<String>> = match &dependencies.lock {
        Some(lock) => (0..).zip(&lock.packages).map(|(index, _)| Some(dependencies.release_of(index)?.checksum.clone())).collect(),
        None => return "version = 4\n".to_owned(),
    };
    let Some(lock) = &mut dependencies.lock else { unreachable!() };
    for (package, checksum) in lock.packages.iter_mut().zip(checksums) {
        package.checksum = checksum.filter(|_| matches!(package.source, LockedSource::Registry(_)));
    }
    lock_text(lock)
}

/// A lock as cargo writes it.
#[must_use]
pub fn lock_text(lock: &Lock) -> String {
    let named = |index: &u32| {
        let package = &lock.packages[*index as usize];
        let namesakes = lock.packages.iter().filter(|other| other.name == package.name).count();
        if namesakes == 1 { package.name.clone() } else { format!("{} {}", package.name, package.version) }
    };
    let mut text = "version = 4\n".to_owned();
    for package in &lock.packages {
        let LockedPackage { name, version, source, checksum, dependencies, .. } = package;
        write!(text, "\n[[package]]\nname = \"{name}\"\nversion = \"{version}\"\n").unwrap();
        match source {
            LockedSource::Path => {}
            LockedSource::Registry(url) => writeln!(text, "source = \"registry+{url}\"").unwrap(),
            LockedSource::Git { url, reference, commit } => {
                let reference = if reference.is_empty() { String::new() } else { format!("?{reference}") };
                writeln!(text, "source = \"git+{url}{reference}#{commit}\"").unwrap();
            }
        }
        if let Some(checksum) = checksum {
            writeln!(text, "checksum = \"{checksum}\"").unwrap();
        }
        if !dependencies.is_empty() {
            let names: Vec<String> = dependencies.iter().map(named).collect();
            writeln!(text, "dependencies = {names:?}").unwrap();
        }
    }
    text
}
