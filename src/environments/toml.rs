//! The TOML files: `rust-toolchain.toml`, `Cargo.toml`, `clippy.toml`, `Cross.toml`, `mise.toml`.

use std::ops::Range;

use toml_edit::{Document, Item, TableLike};

use crate::environments::commands::built_from;
use crate::environments::image;
use crate::environments::reading::Reading;
use crate::environments::scope::Scope;
use crate::environments::toolchain::named;
use crate::model::claim::{Says, Strength, Toolchain};
use crate::model::rust_version::RustVersion;

/// A text with its parsed form.
struct Toml<'t> {
    text: &'t str,
    document: Document<&'t str>,
}

/// Reads a file; a gap where it is no TOML.
fn parse<'f>(reading: &mut Reading<'f>) -> Option<Toml<'f>> {
    let text = reading.text();
    match Document::parse(text) {
        Ok(document) => Some(Toml { text, document }),
        Err(error) => {
            let line = error.span().map_or(0, |span| line(text, &span));
            let message = error.message().lines().next().unwrap_or("it cannot be read").to_owned();
            reading.gap(line, format!("it is not valid TOML: {message}"), "repair it");
            None
        }
    }
}

fn line(text: &str, span: &Range<usize>) -> u32 {
    let before = text.get(..span.start).unwrap_or(text);
    u32::try_from(before.matches('\n').count() + 1).unwrap_or(u32::MAX)
}

impl Toml<'_> {
    fn at(&self, item: &Item) -> u32 {
        item.span().map_or(0, |span| line(self.text, &span))
    }

    fn get(&self, path: &[&str]) -> Option<&Item> {
        path.iter().try_fold(self.document.as_item(), |item, key| item.get(key))
    }

    fn table(&self, path: &[&str]) -> Option<&dyn TableLike> {
        self.get(path)?.as_table_like()
    }
}

/// `rust-toolchain.toml`, or `rust-toolchain` with a name alone.
pub fn toolchain_file(reading: &mut Reading<'_>) {
    let text = reading.text();
    let mut lines = text.lines().enumerate().map(|(at, line)| (at, line.trim())).filter(|(_, line)| !line.is_empty());
    if let (Some((at, name)), None) = (lines.next(), lines.next())
        && !name.contains(['[', '='])
    {
        return reading.toolchain(u32::try_from(at + 1).unwrap_or(0), named(name), Strength::File);
    }
    let Some(toml) = parse(reading) else { return };
    match toml.get(&["toolchain", "channel"]) {
        Some(item) => match item.as_str().filter(|name| !name.trim().is_empty()) {
            Some(name) => reading.toolchain(toml.at(item), named(name), Strength::File),
            None => reading.gap(toml.at(item), "`channel` is no name, and rustup refuses the file", "write it as `channel = \"1.85\"`"),
        },
        None if toml.get(&["toolchain", "path"]).is_some() => {
            reading.toolchain(1, Toolchain::Unknown("a directory".to_owned()), Strength::File);
        }
        // without a channel it is the default one, with components
        None => {}
    }
}

/// `rust-version` of a package, or of the workspace for those that inherit it.
pub fn manifest(reading: &mut Reading<'_>) {
    if !reading.text().contains("rust-version") {
        return;
    }
    let Some(toml) = parse(reading) else { return };
    for (path, by) in [(["workspace", "package", "rust-version"].as_slice(), "the workspace"), (["package", "rust-version"].as_slice(), "")]
    {
        let Some((item, text)) = toml.get(path).and_then(|item| Some((item, item.as_str()?))) else { continue };
        let name = toml.get(&["package", "name"]).and_then(Item::as_str).unwrap_or("a package");
        let by = if by.is_empty() { name } else { by };
        match RustVersion::parse(text) {
            Some(version) => reading.say(toml.at(item), Says::NeedsRust(version, by.to_owned())),
            None => reading.gap(toml.at(item), format!("`rust-version = \"{text}\"` is no version"), "write it as `1.85`"),
        }
    }
}

/// `msrv` of `clippy.toml`.
pub fn clippy(reading: &mut Reading<'_>) {
    let Some(toml) = parse(reading) else { return };
    if let Some((item, version)) = toml.get(&["msrv"]).and_then(|item| Some((item, RustVersion::parse(item.as_str()?)?))) {
        reading.say(toml.at(item), Says::ClippyMsrv(version));
    }
}

/// `image` and `dockerfile` of `Cross.toml`, for all targets or one.
pub fn cross(reading: &mut Reading<'_>) {
    let Some(toml) = parse(reading) else { return };
    let targets = toml.table(&["target"]).into_iter().flat_map(TableLike::iter);
    let tables = toml.get(&["build"]).map(|build| ("build", build)).into_iter().chain(targets);
    for (name, table) in tables {
        name.clone_into(&mut reading.unit);
        let named = table.get("image").map(|item| item.get("name").unwrap_or(item));
        if let Some((item, used)) = named.and_then(|item| Some((item, image::image(item.as_str()?)?))) {
            let toolchain = image::toolchain(&used);
            reading.image(toml.at(item), used, toolchain);
        }
        let dockerfile = table.get("dockerfile").map(|item| item.get("file").unwrap_or(item));
        if let Some((item, file)) = dockerfile.and_then(|item| Some((item, item.as_str()?.to_owned()))) {
            built_from(reading, &file, toml.at(item), &Scope::default());
        }
    }
}

/// `rust` of `mise.toml`.
pub fn mise(reading: &mut Reading<'_>) {
    let Some(toml) = parse(reading) else { return };
    let Some(item) = toml.get(&["tools", "rust"]) else { return };
    let versions: Vec<&str> = match item.as_array() {
        Some(several) => several.iter().filter_map(toml_edit::Value::as_str).collect(),
        None => item.as_str().or_else(|| item.get("version")?.as_str()).into_iter().collect(),
    };
    for version in versions {
        reading.toolchain(toml.at(item), tool(version), Strength::Variable);
    }
}

/// A version as asdf and mise take it.
#[must_use]
pub fn tool(version: &str) -> Toolchain {
    match version {
        "latest" => Toolchain::Channel("stable".to_owned()),
        version => named(version),
    }
}
