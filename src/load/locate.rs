//! Which manifest a request means.

use std::path::{Path, PathBuf};

use crate::error::Error;
use crate::load::files::Files;
use crate::load::paths;

const FILE_NAME: &str = "Cargo.toml";

/// The absolute path of the manifest: the one that is named, else the first one from `dir` upwards.
///
/// # Errors
/// There is none; the message says where it was looked for.
pub fn manifest(files: &Files, manifest_path: Option<&Path>, dir: Option<&Path>) -> Result<PathBuf, Error> {
    match manifest_path {
        Some(path) => named(files, path),
        None => upwards(files, dir.unwrap_or(Path::new("."))),
    }
}

fn named(files: &Files, path: &Path) -> Result<PathBuf, Error> {
    let shown = path.display();
    if path.file_name().is_none_or(|name| name != FILE_NAME) {
        return Err(Error::new(
            format!("`{shown}` is not a `{FILE_NAME}`"),
            format!("name the file itself: `{}`", path.join(FILE_NAME).display()),
        ));
    }
    let absolute = paths::absolute(path);
    if !files.is_file(&absolute) {
        return Err(Error::new(format!("manifest `{shown}` does not exist"), "check the path given to `--manifest-path`"));
    }
    Ok(absolute)
}

/// A revision may be older than the directory: there it is looked for upwards all the same.
fn upwards(files: &Files, dir: &Path) -> Result<PathBuf, Error> {
    if matches!(files, Files::Disk) && !dir.is_dir() {
        return Err(Error::new(format!("`{}` is not a directory", dir.display()), "name the directory of a cargo workspace"));
    }
    let start = paths::absolute(dir);
    let found = start.ancestors().map(|ancestor| ancestor.join(FILE_NAME)).find(|candidate| files.is_file(candidate));
    found.ok_or_else(|| {
        Error::new(
            format!("no `{FILE_NAME}` in `{}` or any directory above it", start.display()),
            "run underpin in a cargo workspace, or name one: `underpin DIR` or `--manifest-path FILE`",
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn looks_upwards_and_says_where_it_looked() {
        let tree = tempfile::tempdir().unwrap();
        let inner = tree.path().join("a/b");
        std::fs::create_dir_all(&inner).unwrap();
        let error = manifest(&Files::Disk, None, Some(&inner)).unwrap_err();
        assert!(error.message.contains(&*inner.display().to_string()), "{error}");
        std::fs::write(tree.path().join("Cargo.toml"), "").unwrap();
        assert_eq!(manifest(&Files::Disk, None, Some(&inner)), Ok(tree.path().join("Cargo.toml")));
        assert!(manifest(&Files::Disk, None, Some(&inner.join("gone"))).is_err());
        assert!(manifest(&Files::Disk, Some(tree.path()), None).unwrap_err().hint.contains("Cargo.toml"));
        assert!(manifest(&Files::Disk, Some(&inner.join("Cargo.toml")), None).unwrap_err().message.contains("does not exist"));
    }
}
