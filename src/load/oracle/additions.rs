//! A requirement that is not there yet, put into the text of a manifest.

use std::collections::BTreeMap;

use semver::VersionReq;
use toml_edit::{DocumentMut, InlineTable, Item, Table, value};

use crate::load::registry::package_name;

/// The texts with one requirement more, in the manifest at `file`.
///
/// # Errors
/// There is no such manifest, or it is not one of a package; the crate's name is none. The reason, as a fragment.
pub fn with(
    manifests: &BTreeMap<String, String>,
    file: &str,
    package: &str,
    accepts: &VersionReq,
) -> Result<BTreeMap<String, String>, String> {
    package_name::index_path(package)?;
    let text = manifests.get(file).ok_or_else(|| format!("`{file}` is no manifest of the workspace"))?;
    let mut document: DocumentMut = text.parse().map_err(|_| format!("`{file}` cannot be read"))?;
    if !document.contains_key("package") && !document.contains_key("project") {
        return Err(format!("`{file}` is not the manifest of a package"));
    }
    let mut entry = InlineTable::new();
    entry.insert("package", package.into());
    entry.insert("version", accepts.to_string().into());
    let dependencies = document.entry("dependencies").or_insert(Item::Table(Table::new())).as_table_like_mut();
    // a key of its own: the crate may be there already, in another bucket
    let key = format!("{package}-besides");
    drop(dependencies.ok_or_else(|| format!("`{file}` cannot be read"))?.insert(&key, value(entry)));
    let mut manifests = manifests.clone();
    manifests.insert(file.to_owned(), document.to_string());
    Ok(manifests)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_entry_more() {
        let text = "[package]\nname = \"a\"\n\n[dependencies]\nsyn = \"1\"\n";
        let manifests = BTreeMap::from([("a/Cargo.toml".to_owned(), text.to_owned()), ("Cargo.toml".to_owned(), "[workspace]".to_owned())]);
        let accepts = VersionReq::parse("2").unwrap();
        let added = with(&manifests, "a/Cargo.toml", "syn", &accepts).unwrap();
        assert_eq!(added["a/Cargo.toml"], format!("{text}syn-besides = {{ package = \"syn\", version = \"^2\" }}\n"));
        for (file, package) in [("b/Cargo.toml", "syn"), ("Cargo.toml", "syn"), ("a/Cargo.toml", "../x")] {
            assert!(with(&manifests, file, package, &accepts).is_err(), "{file} {package}");
        }
    }
}
