//! Of cargo's configuration what decides a resolution: `[resolver]`, `[patch]`, and where registries are. Nothing else of it reaches cargo.

use toml_edit::{DocumentMut, Item, Table, TableLike, value};

use crate::load::cargo_config::{CargoConfig, ConfigFile};

/// `[resolver]`, `[registries]` and `[patch]`, the nearest file first, the environment before all. Paths of patches are absolute.
pub fn of(config: &CargoConfig) -> DocumentMut {
    let mut settings = DocumentMut::new();
    for (variable, text) in &config.environment {
        if variable == "CARGO_RESOLVER_INCOMPATIBLE_RUST_VERSIONS" {
            set(&mut settings, &["resolver", "incompatible-rust-versions"], value(text));
        } else if let Some(name) = variable.strip_prefix("CARGO_REGISTRIES_").and_then(|rest| rest.strip_suffix("_INDEX")) {
            set(&mut settings, &["registries", &name.to_ascii_lowercase(), "index"], value(text));
        }
    }
    for file in &config.files {
        add(&mut settings, file);
    }
    settings
}

fn add(settings: &mut DocumentMut, file: &ConfigFile) {
    for (key, item) in entries(file.document.get("resolver")) {
        set(settings, &["resolver", key], item.clone());
    }
    for (name, registry) in entries(file.document.get("registries")) {
        if let Some(index) = registry.get("index").and_then(Item::as_str) {
            set(settings, &["registries", name, "index"], value(index));
        }
    }
    for (of, patches) in entries(file.document.get("patch")) {
        for (key, patch) in entries(Some(patches)) {
            let mut patch = patch.clone();
            let path = patch.get("path").and_then(Item::as_str).map(|path| file.base.join(path).display().to_string());
            if let (Some(path), Some(table)) = (path, patch.as_table_like_mut()) {
                table.insert("path", value(path));
            }
            set(settings, &["patch", of, key], patch);
        }
    }
}

fn entries(item: Option<&Item>) -> impl Iterator<Item = (&str, &Item)> {
    item.and_then(Item::as_table_like).into_iter().flat_map(TableLike::iter)
}

/// Sets what nobody before has said.
fn set(settings: &mut DocumentMut, path: &[&str], item: Item) {
    let Some((last, tables)) = path.split_last() else { return };
    let mut at: &mut dyn TableLike = settings.as_table_mut();
    for name in tables {
        let Some(next) = at.entry(name).or_insert(Item::Table(Table::new())).as_table_like_mut() else { return };
        at = next;
    }
    at.entry(last).or_insert(item);
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::path::PathBuf;

    use super::*;

    fn file(base: &str, text: &str) -> ConfigFile {
        let base = PathBuf::from(base);
        ConfigFile { path: base.join(".cargo/config.toml"), base, document: toml_edit::Document::parse(text.to_owned()).unwrap() }
    }

    #[test]
    fn only_what_decides_a_resolution_is_kept() {
        let near = "[build]\nrustc-wrapper = \"/x\"\n[resolver]\nincompatible-rust-versions = \"allow\"\n[patch.crates-io]\na = { path = \"b/a\" }\n";
        let far = "[resolver]\nincompatible-rust-versions = \"fallback\"\n[registries.own]\nindex = \"sparse+https://own.example/\"\ntoken = \"t\"\n";
        let config = CargoConfig { files: vec![file("/w", near), file("/", far)], ..CargoConfig::default() };
        let settings = of(&config);
        assert_eq!(settings["resolver"]["incompatible-rust-versions"].as_str(), Some("allow"));
        assert_eq!(settings["registries"]["own"]["index"].as_str(), Some("sparse+https://own.example/"));
        assert_eq!(settings["patch"]["crates-io"]["a"]["path"].as_str(), Some("/w/b/a"));
        for gone in ["wrapper", "token"] {
            assert!(!settings.to_string().contains(gone));
        }
        let environment = BTreeMap::from([("CARGO_RESOLVER_INCOMPATIBLE_RUST_VERSIONS".to_owned(), "x".to_owned())]);
        assert_eq!(of(&CargoConfig { environment, ..config })["resolver"]["incompatible-rust-versions"].as_str(), Some("x"));
    }
}
