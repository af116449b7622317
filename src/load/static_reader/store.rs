//! Manifests that were read already: the search for a root comes back to the same ones.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use crate::load::files::Files;
use crate::load::manifest::{self, Broken, Manifest};

/// Every manifest is read once.
#[derive(Debug)]
pub struct Store<'a> {
    /// Where they are read from.
    pub files: &'a Files,
    read: BTreeMap<PathBuf, Result<Rc<Manifest>, Broken>>,
}

impl<'a> Store<'a> {
    /// Nothing is read yet.
    pub fn new(files: &'a Files) -> Self {
        Self { files, read: BTreeMap::new() }
    }

    /// The manifest at an absolute path.
    ///
    /// # Errors
    /// It cannot be read.
    pub fn get(&mut self, path: &Path) -> Result<Rc<Manifest>, Broken> {
        self.read.entry(path.to_owned()).or_insert_with(|| manifest::read(self.files, path).map(Rc::new)).clone()
    }
}
