//! What a workspace asks for, what its lock took, and what registries offer: all that version reasoning looks at.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::Timestamp;

use crate::model::advisory::Advisory;
use crate::model::lock::{Lock, LockedSource};
use crate::model::release::{RegistryCrate, Release};
use crate::model::requirement::{Inheritable, Member, Patch};

/// The index of crates.io, as locks name it.
pub const CRATES_IO: &str = "https://github.com/rust-lang/crates.io-index";

/// What a workspace asks for, what its lock took, and what registries offer.
#[derive(Clone, Debug, Default)]
pub struct Dependencies {
    /// The members, sorted by name, then the packages beside them, sorted by name.
    pub members: Vec<Member>,
    /// `[workspace.dependencies]`.
    pub inheritable: Vec<Inheritable>,
    /// `[patch]`, in the order of the text.
    pub patches: Vec<Patch>,
    /// The lock; without one nothing is known of what was taken.
    pub lock: Option<Lock>,
    /// For each locked package the member that it is: an index into `members`. Parallel to [`Lock::packages`].
    pub member_of: Vec<Option<u32>>,
    /// What is known of locked packages that come from git, a path or a vendored directory and are no member: from their manifests. By
    /// index into [`Lock::packages`].
    pub manifests: BTreeMap<u32, Arc<Release>>,
    /// Registries by the URL of their index as locks name it.
    pub registries: BTreeMap<String, Registry>,
    /// What is known of as dangerous; `None` where no list of it was given.
    pub advisories: Option<Vec<Advisory>>,
    /// The day and time that is judged: now, or that of `--as-of`.
    pub now: Timestamp,
    /// When it was read: how old an index is does not depend on the day that is judged.
    pub read_at: Timestamp,
    /// Whether `now` was named, and releases of later are left out.
    pub is_past: bool,
}

/// What is known of a registry.
#[derive(Clone, Debug, Default)]
pub struct Registry {
    /// Its crates, by name as they spell it, `-` and `_` kept apart.
    pub crates: BTreeMap<String, RegistryCrate>,
    /// Crates that were asked for and about which nothing is known, with the reason as a lowercase fragment.
    pub missing: BTreeMap<String, String>,
    /// When the oldest of its entries was last confirmed.
    pub oldest: Option<Timestamp>,
    /// When the newest of its entries was last confirmed.
    pub newest: Option<Timestamp>,
}

impl Dependencies {
    /// What is known of a crate of a registry.
    #[must_use]
    pub fn krate(&self, registry: &str, name: &str) -> Option<&RegistryCrate> {
        self.registries.get(registry)?.crates.get(name)
    }

    /// What is known of the crate that a locked package is a release of; `None` for packages of the workspace and of git.
    #[must_use]
    pub fn crate_of(&self, package: u32) -> Option<&RegistryCrate> {
        let locked = self.lock.as_ref()?.packages.get(package as usize)?;
        match &locked.source {
            LockedSource::Registry(registry) => self.krate(registry, &locked.name),
            LockedSource::Path | LockedSource::Git { .. } => None,
        }
    }

    /// What is known of a locked package that is no member: its dependencies, its features, the Rust that it needs.
    #[must_use]
    pub fn release_of(&self, package: u32) -> Option<&Release> {
        if let Some(release) = self.manifests.get(&package) {
            return Some(release);
        }
        let locked = self.lock.as_ref()?.packages.get(package as usize)?;
        self.crate_of(package)?.release(&locked.version)
    }
}
