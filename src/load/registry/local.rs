//! A registry in a folder, as cargo reads it where a `[source]` says `local-registry`: `index/se/rd/serde`, a line for each release.
//!
//! cargo needs no archives beside it to resolve versions.

use std::path::Path;

use crate::load::registry::{index_line, package_name};
use crate::model::release::RegistryCrate;

/// Writes the index of some crates. One whose name is no name of a package is refused, and nothing is written outside of `dir`.
///
/// # Errors
/// The reason, as a fragment, why a crate could not be written.
pub fn write<'a>(dir: &Path, crates: impl IntoIterator<Item = &'a RegistryCrate>) -> Result<(), String> {
    for krate in crates {
        let path = dir.join("index").join(package_name::index_path(&krate.name)?);
        let mut text = String::new();
        for release in &krate.releases {
            text.push_str(&index_line::write(&krate.name, release));
            text.push('\n');
        }
        let written = std::fs::create_dir_all(path.parent().unwrap_or(&path)).and_then(|()| std::fs::write(&path, text));
        written.map_err(|error| format!("`{}` cannot be written: {}", krate.name, error.kind()))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_written_outside() {
        let tree = tempfile::tempdir().unwrap();
        let krate = |name: &str| RegistryCrate { name: name.to_owned(), ..RegistryCrate::default() };
        assert!(write(&tree.path().join("a/b"), &[krate("../../x")]).is_err());
        assert!(!tree.path().join("x").exists());
        write(tree.path(), &[krate("Inflector")]).unwrap();
        assert!(tree.path().join("index/in/fl/inflector").is_file());
    }
}
