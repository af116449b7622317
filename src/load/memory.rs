//! Facts that were extracted before: two surveys of one process have most of their files in common.
//!
//! Facts follow from a file's text and name alone, so they are kept by name and git's id of the content. The files of a revision have their ids
//! in the tree: what is known is not even read. A work tree's files are read and hashed, which is cheaper than reading them from git to compare.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use rustc_hash::FxHashMap;

use crate::load::files::Files;
use crate::load::git::blob;
use crate::load::sources;
use crate::model::facts::FileFacts;
use crate::model::problem::Problem;

/// Facts by file name and content.
#[derive(Debug, Default)]
pub struct Memory {
    facts: Mutex<FxHashMap<(String, blob::Id), Arc<FileFacts>>>,
}

impl Memory {
    /// A file's facts: those that are kept, else what `extract` says of its text, kept from now on.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn facts(
        &self,
        files: &Files,
        root: &Path,
        file: &str,
        extract: &dyn Fn(&str, &str) -> FileFacts,
    ) -> Result<Arc<FileFacts>, Problem> {
        let known = files.known_blob(&root.join(file));
        if let Some(facts) = known.and_then(|id| self.get(file, id)) {
            return Ok(facts);
        }
        let text = sources::read(files, root, file)?;
        let id = known.or_else(|| blob::id(text.as_bytes()));
        if let Some(facts) = id.and_then(|id| self.get(file, id)) {
            return Ok(facts);
        }
        let facts = Arc::new(extract(&text, file));
        if let Some(id) = id {
            self.facts.lock().unwrap_or_else(PoisonError::into_inner).insert((file.to_owned(), id), Arc::clone(&facts));
        }
        Ok(facts)
    }

    /// How many files' facts are kept.
    #[must_use]
    pub fn len(&self) -> usize {
        self.facts.lock().unwrap_or_else(PoisonError::into_inner).len()
    }

    /// Whether none are.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn get(&self, file: &str, id: blob::Id) -> Option<Arc<FileFacts>> {
        self.facts.lock().unwrap_or_else(PoisonError::into_inner).get(&(file.to_owned(), id)).cloned()
    }
}
