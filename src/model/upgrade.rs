//! Plans: newer releases step by step, and old copies all at once.

use semver::Version;

use crate::model::remedy::{Edit, Remedy, Status, Update, Verdict};

/// How newer releases are reached, each step of which resolves on its own and can be a pull request.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Upgrade {
    /// In the order in which they are to be done.
    pub steps: Vec<UpgradeStep>,
    /// What was wanted and can't be reached, sorted by name.
    pub held: Vec<HeldBack>,
}

/// A step of an upgrade.
#[derive(Clone, Debug, PartialEq)]
pub struct UpgradeStep {
    /// What moves, sorted by name.
    pub packages: Vec<Moved>,
    /// Who acts: `LOCK` and `UPDATE` change the lock alone, `DIRECT` edits manifests.
    pub verdict: Verdict,
    /// What is to be typed.
    pub remedy: Remedy,
    /// How sure it is.
    pub status: Status,
    /// How many manifests it edits.
    pub manifests: u32,
    /// References to what moves, where they were counted.
    pub references: Option<u32>,
    /// Why several packages move in one step: a fragment.
    pub together: Option<String>,
    /// Steps that come before it because it needs them: indices into [`Upgrade::steps`], sorted.
    pub after: Vec<u32>,
}

/// A package that moves.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moved {
    /// Its name.
    pub package: String,
    /// What is locked: the oldest copy that moves; `None` where it is not in the lock.
    pub from: Option<Version>,
    /// What it moves to, at least in the same bucket.
    pub to: Version,
}

/// A package that can't be had newer.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct HeldBack {
    /// Its name.
    pub package: String,
    /// Why: a fragment.
    pub reason: String,
}

/// How old copies go, of one package or of all.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Dedupe {
    /// Duplicates that go: indices into [`crate::model::standing::Assessment::duplicates`].
    pub goes: Vec<u32>,
    /// What is to be typed for all of them.
    pub remedy: Remedy,
    /// Where remedies contradict each other; of each the first was taken.
    pub conflicts: Vec<Conflict>,
    /// Duplicates that stay, with who has to act, sorted names and versions; empty where that is not known.
    pub stays: Vec<(u32, Vec<String>)>,
    /// Duplicates that no program has twice, which were not named and are in none of the above: indices as in `goes`.
    pub left_out: Vec<u32>,
}

/// Two remedies that can't both be followed.
#[derive(Clone, Debug, PartialEq)]
pub enum Conflict {
    /// One text is to become two.
    Edits(Edit, Edit),
    /// One locked package is to go to two releases.
    Updates(Update, Update),
}
