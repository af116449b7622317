//! Paths as text, without asking the disk: what cargo does with them, and how output names them.

use std::path::{Component, Path, PathBuf};

/// Makes a path absolute and drops `.` and `..` by name alone, as cargo does: links are not followed.
#[must_use]
pub fn absolute(path: &Path) -> PathBuf {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let mut clean = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => {
                clean.pop();
            }
            other => clean.push(other),
        }
    }
    clean
}

/// The path below `root`, `/`-separated, empty for `root` itself; a path outside of it stays absolute.
#[must_use]
pub fn relative(path: &Path, root: &Path) -> String {
    let Ok(below) = path.strip_prefix(root) else { return path.to_string_lossy().replace('\\', "/") };
    let parts: Vec<_> = below.components().map(|component| component.as_os_str().to_string_lossy()).collect();
    parts.join("/")
}

/// The path that `named` in the text of `file` means, where both are `/`-separated and relative to one root.
#[must_use]
pub fn beside(file: &str, named: &str) -> String {
    let mut segments: Vec<&str> = file.split('/').collect();
    segments.pop();
    for segment in named.split('/') {
        match segment {
            "." | "" => {}
            ".." if segments.last().is_some_and(|last| *last != "..") => {
                segments.pop();
            }
            other => segments.push(other),
        }
    }
    segments.join("/")
}

/// A directory that belongs to nobody's checkout: the root of the file system that `path` lies on.
///
/// cargo reads `.cargo/config.toml`, and rustup `rust-toolchain.toml`, from the current directory upwards; both can
/// name programs to run. Tools that are started from here see neither.
#[must_use]
pub fn neutral_directory(path: &Path) -> PathBuf {
    absolute(path).ancestors().last().unwrap_or(path).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_named_lies_beside_the_one_that_names_it() {
        assert_eq!(beside("src/a/b.rs", "c.rs"), "src/a/c.rs");
        assert_eq!(beside("src/a/b.rs", "./../c.rs"), "src/c.rs");
        assert_eq!(beside("b.rs", "../c.rs"), "../c.rs");
    }

    #[test]
    fn paths_are_cleaned_and_made_relative_by_name() {
        let root = absolute(Path::new("/w/x/../root"));
        assert_eq!(root, absolute(Path::new("/w/./root")));
        assert_eq!(relative(&absolute(Path::new("/w/root/a/./b/Cargo.toml")), &root), "a/b/Cargo.toml");
        assert_eq!(relative(&root, &root), "");
        assert_eq!(relative(Path::new("/elsewhere/a.rs"), &root), "/elsewhere/a.rs");
        assert_eq!(absolute(Path::new("/../a")), absolute(Path::new("/a")));
    }
}
