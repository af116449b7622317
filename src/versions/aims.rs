//! What a held package should be let go for: a set of releases of one crate, any of which will do.
//!
//! Sets are interned: two ways that lead to the same question share its answer.

use std::collections::BTreeMap;

use semver::{Version, VersionReq};

/// An interned set, see [`Aims`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AimId(u32);

/// Releases of a crate, any of which will do.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Aim<'a> {
    /// The crate.
    pub name: &'a str,
    /// The releases, sorted by precedence.
    pub good: Vec<&'a Version>,
}

/// All sets that were asked for.
#[derive(Debug, Default)]
pub struct Aims<'a> {
    ids: BTreeMap<Aim<'a>, AimId>,
    all: Vec<Aim<'a>>,
}

impl<'a> Aims<'a> {
    /// The id of a set.
    pub fn intern(&mut self, aim: Aim<'a>) -> AimId {
        if let Some(&id) = self.ids.get(&aim) {
            return id;
        }
        let id = AimId(u32::try_from(self.all.len()).unwrap_or(u32::MAX));
        self.ids.insert(aim.clone(), id);
        self.all.push(aim);
        id
    }

    /// A set.
    #[must_use]
    pub fn aim(&self, id: AimId) -> &Aim<'a> {
        &self.all[id.0 as usize]
    }
}

impl Aim<'_> {
    /// Whether a requirement accepts one of them.
    #[must_use]
    pub fn is_reached_by(&self, accepts: &VersionReq) -> bool {
        // the newest are the likeliest
        self.good.iter().rev().any(|version| accepts.matches(version))
    }
}
