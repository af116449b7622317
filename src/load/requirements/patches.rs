//! `[patch]` and `[replace]` of a root manifest.

use toml_edit::Item;

use crate::load::cargo_config::CargoConfig;
use crate::load::requirements::entries::{self, field};
use crate::load::requirements::text::{self, ManifestText};
use crate::model::problem::Problem;
use crate::model::requirement::Patch;

/// The word for what `[replace]` replaces: a version of a package, whatever its source.
pub const REPLACE: &str = "replace";

/// Its entries, in the order of the text.
#[must_use]
pub fn read(root: &ManifestText, config: &CargoConfig, problems: &mut Vec<Problem>) -> Vec<Patch> {
    let mut found = Vec::new();
    for table in root.entries(&["patch"]) {
        for entry in table.item.as_table_like().map(text::entries).unwrap_or_default() {
            found.push((entry.start, patch(root, table.key, &entry, config, problems)));
        }
    }
    for entry in root.entries(&[REPLACE]) {
        found.push((entry.start, patch(root, REPLACE, &entry, config, problems)));
    }
    found.sort_by_key(|(start, _)| *start);
    found.into_iter().map(|(_, patch)| patch).collect()
}

fn patch(root: &ManifestText, of: &str, entry: &text::Entry<'_>, config: &CargoConfig, problems: &mut Vec<Problem>) -> Patch {
    let at = root.place(entry.start);
    // `[replace]` names `foo:1.0.0`, or a URL with it behind `#`
    let key = if of == REPLACE { entry.key.rsplit('#').next().and_then(|spec| spec.split([':', '@']).next()) } else { None };
    let package = field(entry.item, &["package"]).and_then(Item::as_str).unwrap_or(key.unwrap_or(entry.key));
    Patch { of: of.to_owned(), package: package.to_owned(), source: entries::source(entry.item, config, &at, problems), at }
}
