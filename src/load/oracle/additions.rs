//! A requirement that is not there yet, put into the text of a manifest.

use std::collections::BTreeMap;

use toml_edit::{Array, DocumentMut, InlineTable, Item, Table, value};

use crate::load::registry::package_name;
use crate::model::add_check::Addition;

/// The texts with one requirement more, in the manifest at `file`.
///
/// # Errors
/// There is no such manifest, or it is not one of a package; the crate's name is none. The reason, as a fragment.
pub fn with(manifests: &BTreeMap<String, String>, file: &str, addition: &Addition) -> Result<BTreeMap<String, String>, String> {
    let Addition { package, accepts, features, default_features } = addition;
    package_name::index_path(package)?;
    let text = manifests.get(file).ok_or_else(|| format!("`{file}` is no manifest of the workspace"))?;
    let mut document: DocumentMut = text.parse().map_err(|_| format!("`{file}` cannot be read"))?;
    if !document.contains_key("package") && !document.contains_key("project") {
        return Err(format!("`{file}` is not the manifest of a package"));
    }
    let mut entry = InlineTable::new();
    entry.insert("package", package.as_str().into());
    entry.insert("version", accepts.to_string().into());
    if !features.is_empty() {
        entry.insert("features", features.iter().collect::<Array>().into());
    }
    if !default_features {
        entry.insert("default-features", false.into());
    }
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
    use semver::VersionReq;

    use super::*;

    fn addition(package: &str) -> Addition {
        Addition { package: package.to_owned(), accepts: VersionReq::parse("2").unwrap(), features: Vec::new(), default_features: true }
    }

    #[test]
    fn one_entry_more() {
        let text = "[package]\nname = \"a\"\n\n[dependencies]\nsyn = \"1\"\n";
        let manifests = BTreeMap::from([("a/Cargo.toml".to_owned(), text.to_owned()), ("Cargo.toml".to_owned(), "[workspace]".to_owned())]);
        let added = with(&manifests, "a/Cargo.toml", &addition("syn")).unwrap();
        assert_eq!(added["a/Cargo.toml"], format!("{text}syn-besides = {{ package = \"syn\", version = \"^2\" }}\n"));
        for (file, package) in [("b/Cargo.toml", "syn"), ("Cargo.toml", "syn"), ("a/Cargo.toml", "../x")] {
            assert!(with(&manifests, file, &addition(package)).is_err(), "{file} {package}");
        }
        let bare = Addition { features: vec!["full".to_owned()], default_features: false, ..addition("syn") };
        let added = with(&manifests, "a/Cargo.toml", &bare).unwrap();
        assert!(added["a/Cargo.toml"].ends_with("version = \"^2\", features = [\"full\"], default-features = false }\n"));
    }
}
