//! Revisions, surveyed from git's objects: they say what the same files on disk would, and leave the repository as it was.
//!
//! The repositories are made by `git` in temporary directories; no network, no configuration but their own.

#![expect(clippy::unwrap_used, reason = "a helper of tests fails the test")]

mod dependencies;
mod renames;
mod repo;
mod revisions;
mod snapshots;
