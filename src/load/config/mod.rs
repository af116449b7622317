//! `underpin.toml`, or `[workspace.metadata.underpin]`: found, read with the place of every part, and checked for what a look at the
//! text alone can tell. Whether a selector matches anything is told later, by [`crate::policy`].
//!
//! All mistakes are told at once. Reading order: `value` has the typed look at one table, `tables` the tables themselves.

mod deps;
mod environments;
mod tables;
mod value;

#[cfg(test)]
mod tests;

use std::path::Path;
use std::sync::Arc;

use toml_edit::Document;

use crate::config::{Config, RuleShape, Source};
use crate::error::{Diagnostic, Error};
use crate::load::config::value::Reader;
use crate::load::files::Files;

/// The file's name.
pub const FILE_NAME: &str = "underpin.toml";

/// No configuration is larger.
const LARGEST: u64 = 10 * 1024 * 1024;

/// The table of a manifest that may stand for it.
const METADATA: [&str; 3] = ["workspace", "metadata", "underpin"];

/// The configuration of the workspace at `root` among `files`, held against the shapes of the rules that there are. `file` is one that was
/// named instead of the usual one, and lies on disk.
///
/// # Errors
/// The file cannot be read, there are two configurations, or it is wrong: every mistake is a diagnostic.
pub fn config(files: &Files, root: &Path, file: Option<&Path>, shapes: &[RuleShape]) -> Result<Config, Error> {
    let named = file.map(|file| text(&Files::Disk, file, &file.display().to_string())).transpose()?;
    let own = root.join(FILE_NAME);
    // what is there and is no file is told of, not taken for nothing
    let is_there = files.exists(&own) || files.is_link(&own);
    let usual = if named.is_none() && is_there { Some(text(files, &own, FILE_NAME)?) } else { None };
    let manifest = root.join("Cargo.toml");
    // A manifest that cannot be read has been told of by whoever read the workspace.
    let manifest = read(files, &manifest).ok().map(|text| Source { file: "Cargo.toml".into(), text });
    let embedded = manifest.filter(|source| source.text.contains("underpin") && has_metadata(&source.text));
    match (named.or(usual), embedded) {
        (Some(source), Some(_)) if file.is_none() => Err(Error::new(
            format!("there are two configurations: `{}` and `[workspace.metadata.underpin]` in `Cargo.toml`", source.file),
            "keep one of them",
        )),
        (Some(source), _) => parse(source, &[], shapes),
        (None, Some(source)) => parse(source, &METADATA, shapes),
        (None, None) => Ok(Config::default()),
    }
}

/// The configuration in a text, in the table at `path`.
///
/// # Errors
/// It is wrong: every mistake is a diagnostic.
pub fn parse(source: Source, path: &[&str], shapes: &[RuleShape]) -> Result<Config, Error> {
    let wrong = |diagnostics: Vec<Diagnostic>| {
        let mistakes = if diagnostics.len() == 1 { "a mistake".to_owned() } else { format!("{} mistakes", diagnostics.len()) };
        let message = format!("the configuration in `{}` has {mistakes}", source.file);
        Error { message, hint: "`underpin rules` lists rules and options, `underpin explain RULE` says more".into(), diagnostics }
    };
    let document: Document<String> = match source.text.parse() {
        Ok(document) => document,
        Err(error) => return Err(wrong(vec![syntax(&source, &error)])),
    };
    let mut reader = Reader::new(&source);
    let item = path.iter().try_fold(document.as_item(), |item, key| item.get(key));
    let config = match item.map(|item| (item, item.as_table_like())) {
        Some((_, Some(table))) => tables::config(&mut reader, table, shapes),
        Some((item, None)) => {
            let at = value::span(item);
            reader.wrong(at, format!("`{}` is not a table", path.join(".")), "", format!("write `[{}]`", path.join(".")));
            Config::default()
        }
        None => Config::default(),
    };
    let mut diagnostics = reader.finish();
    if diagnostics.is_empty() {
        return Ok(Config { source: Some(source), ..config });
    }
    diagnostics.sort_by(|a, b| (a.span.start, &a.message).cmp(&(b.span.start, &b.message)));
    Err(wrong(diagnostics))
}

fn syntax(source: &Source, error: &toml_edit::TomlError) -> Diagnostic {
    let at = error.span().unwrap_or(0..0);
    let message = error.message().lines().next().unwrap_or("is not valid TOML");
    let conflict =
        source.text.lines().find(|line| line.starts_with("<<<<<<<")).and_then(|line| Some((source.text.find(line)?, line.len())));
    let (span, message, hint) = match conflict {
        Some((start, len)) => (start..start + len, "there is a merge conflict here", "resolve it"),
        None => (at, message, "write it in TOML: https://toml.io"),
    };
    let (message, hint, file) = (message.to_owned(), hint.to_owned(), source.file.clone());
    Diagnostic { message, label: String::new(), hint, file, text: Arc::from(source.text.as_str()), span }
}

fn text(files: &Files, path: &Path, shown: &str) -> Result<Source, Error> {
    let text = read(files, path)
        .map_err(|error| Error::new(format!("`{shown}` cannot be read: {error}"), "name a file in UTF-8 with `--config`"))?;
    let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
    Ok(Source { file: shown.to_owned(), text })
}

/// A text, or why there is none.
fn read(files: &Files, path: &Path) -> Result<String, String> {
    if matches!(files, Files::Disk) {
        return std::fs::read_to_string(path).map_err(|error| error.to_string());
    }
    let bytes = files.read(path, LARGEST).map_err(|_| "that revision has no such file".to_owned())?;
    String::from_utf8(bytes).map_err(|_| "it is not UTF-8".to_owned())
}

fn has_metadata(manifest: &str) -> bool {
    let Ok(document) = manifest.parse::<Document<String>>() else { return false };
    METADATA.iter().try_fold(document.as_item(), |item, key| item.get(key)).is_some()
}
