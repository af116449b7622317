//! What lies in a directory, and why a file cannot be read: the words that the disk and a snapshot share.

use std::io::ErrorKind;
use std::path::PathBuf;

/// One name in a directory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The name alone.
    pub name: String,
    /// Whether it is a directory itself: a link to one is none.
    pub is_dir: bool,
}

/// Why a file cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The system says no.
    Io(ErrorKind),
    /// It is a directory.
    Directory,
    /// It is a pipe, a device or the like.
    Special,
    /// It is larger than what was asked for.
    TooLarge,
    /// It lies in a submodule: another repository's files.
    Submodule,
    /// It is a link that leads to no file.
    DeadLink,
    /// A link leads out of the repository.
    LeadsOut,
    /// The repository does not have the object: a clone with a filter leaves out what it may fetch later.
    NotFetched,
}

/// A directory that could not be looked into.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unlisted {
    /// Which one, where it is known.
    pub path: Option<PathBuf>,
    /// A lowercase fragment.
    pub reason: String,
}
