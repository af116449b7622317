//! A manifest's text with its tables, and where in the text things stand.

use std::ops::Range;
use std::path::Path;

use toml_edit::{Document, Item, TableLike};

use crate::load::entry::Refusal;
use crate::load::files::Files;
use crate::model::place::Place;

/// No manifest comes near it.
const LARGEST: u64 = 16 << 20;

/// A manifest.
#[derive(Clone, Debug)]
pub struct ManifestText {
    /// The file, relative to the workspace root; absolute outside of it.
    pub file: String,
    /// Its text.
    pub text: String,
    document: Document<String>,
    /// Where each line begins.
    lines: Vec<usize>,
}

/// A key of a table with what it stands for.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'a> {
    /// The key.
    pub key: &'a str,
    /// Where it begins.
    pub start: usize,
    /// What it stands for.
    pub item: &'a Item,
}

impl ManifestText {
    /// Reads a manifest.
    ///
    /// # Errors
    /// The reason, as a fragment, why it cannot be used.
    pub fn read(files: &Files, path: &Path, file: &str) -> Result<Self, String> {
        let bytes = files.read(path, LARGEST).map_err(|refusal| match refusal {
            Refusal::Io(std::io::ErrorKind::NotFound) => "no such file".to_owned(),
            Refusal::Io(kind) => format!("cannot be read: {kind}"),
            Refusal::TooLarge => "is too large".to_owned(),
            _ => "cannot be read".to_owned(),
        })?;
        Self::parse(String::from_utf8(bytes).map_err(|_| "is not UTF-8".to_owned())?, file)
    }

    /// Takes a text for a manifest.
    ///
    /// # Errors
    /// The reason, as a fragment, why it is none.
    pub fn parse(text: String, file: &str) -> Result<Self, String> {
        let document = Document::parse(text.clone()).map_err(|error| format!("is no TOML: {}", error.message()))?;
        let lines = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Ok(Self { file: file.to_owned(), text, document, lines })
    }

    /// The one-based line of a byte.
    #[must_use]
    pub fn line(&self, byte: usize) -> u32 {
        u32::try_from(self.lines.partition_point(|start| *start <= byte)).unwrap_or(u32::MAX)
    }

    /// The place of a byte.
    #[must_use]
    pub fn place(&self, byte: usize) -> Place {
        Place { file: self.file.clone(), line: self.line(byte) }
    }

    /// The text of a one-based line; empty where there is none.
    #[must_use]
    pub fn line_text(&self, line: u32) -> &str {
        let line = line as usize;
        let Some(start) = line.checked_sub(1).and_then(|index| self.lines.get(index)) else { return "" };
        let end = self.lines.get(line).map_or(self.text.len(), |next| next - 1);
        self.text.get(*start..end).unwrap_or("").trim_end_matches('\r')
    }

    /// What stands at a path of keys.
    #[must_use]
    pub fn at(&self, keys: &[&str]) -> Option<&Item> {
        at(self.document.as_item(), keys)
    }

    /// One entry of the table at a path of keys.
    #[must_use]
    pub fn entry(&self, keys: &[&str], key: &str) -> Option<Entry<'_>> {
        let (key, item) = self.at(keys)?.as_table_like()?.get_key_value(key)?;
        Some(Entry { key: key.get(), start: key.span().map_or(0, |span| span.start), item })
    }

    /// The entries of the table at a path of keys, in the order of the text.
    #[must_use]
    pub fn entries(&self, keys: &[&str]) -> Vec<Entry<'_>> {
        self.at(keys).and_then(Item::as_table_like).map(entries).unwrap_or_default()
    }
}

/// What stands at a path of keys below an item.
#[must_use]
pub fn at<'a>(item: &'a Item, keys: &[&str]) -> Option<&'a Item> {
    keys.iter().try_fold(item, |item, key| item.as_table_like()?.get(key))
}

/// The entries of a table, in the order of the text.
#[must_use]
pub fn entries(table: &dyn TableLike) -> Vec<Entry<'_>> {
    let entry = |(key, item)| {
        let start = table.key(key).and_then(toml_edit::Key::span).map_or(0, |span| span.start);
        Entry { key, start, item }
    };
    let mut entries: Vec<_> = table.iter().map(entry).collect();
    entries.sort_by_key(|entry| entry.start);
    entries
}

/// The bytes of a value, quotes included.
#[must_use]
pub fn span(item: &Item) -> Option<Range<usize>> {
    item.as_value().and_then(toml_edit::Value::span)
}

/// The texts in an array.
#[must_use]
pub fn texts(item: Option<&Item>) -> Vec<String> {
    item.and_then(Item::as_array).into_iter().flatten().filter_map(|value| value.as_str().map(str::to_owned)).collect()
}
