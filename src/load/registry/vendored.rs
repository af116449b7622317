//! What a directory of vendored packages says: the manifests of the releases that were taken, and nothing about others.

use std::path::Path;

use semver::Version;

use crate::load::cargo_config::CargoConfig;
use crate::load::files::Files;
use crate::load::registry::package_name;
use crate::load::requirements::member;
use crate::load::requirements::text::ManifestText;
use crate::model::release::Release;

/// The release of a crate, from its manifest in `NAME` or `NAME-VERSION`; `None` where it is not there.
#[must_use]
pub fn release(dir: &Path, name: &str, version: &Version, config: &CargoConfig) -> Option<Release> {
    package_name::index_path(name).ok()?;
    [name.to_owned(), format!("{name}-{version}")].iter().find_map(|folder| {
        let path = dir.join(folder).join("Cargo.toml");
        let text = ManifestText::read(&Files::Disk, &path, "Cargo.toml").ok()?;
        let member = member::read(&text, None, config, &mut Vec::new())?;
        (member.name == name && member.version == *version).then(|| member::release(&member))
    })
}
