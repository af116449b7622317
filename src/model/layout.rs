//! Where rustc looks for a module's file: the one rule that loading and resolving must share.
//!
//! Source: The Rust Reference, "Module source filenames" and "The path attribute"; rustc's `rustc_expand::module`.
//! Paths are `/`-separated and relative to the workspace root; one that leads out of it keeps its leading `..`.

use ustr::Ustr;

/// Where the children of a module are looked for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Directory {
    /// The directory.
    pub dir: String,
    /// The file's stem, where the file is neither a root nor a `mod.rs` nor reached by `#[path]`.
    pub relative: Option<String>,
}

/// Joins and takes `.` and `..` out, as text.
#[must_use]
pub fn join(dir: &str, path: &str) -> String {
    let path = path.replace('\\', "/");
    let absolute = path.starts_with('/') || (!path.is_empty() && dir.starts_with('/'));
    let joined = if path.starts_with('/') { path.clone() } else { format!("{dir}/{path}") };
    let mut parts: Vec<&str> = Vec::new();
    for part in joined.split('/') {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|last| *last != "..") => {
                parts.pop();
            }
            other => parts.push(other),
        }
    }
    let text = parts.join("/");
    if absolute { format!("/{text}") } else { text }
}

/// The directory of a file.
#[must_use]
pub fn parent(file: &str) -> String {
    file.rsplit_once('/').map(|(dir, _)| if dir.is_empty() { "/" } else { dir }).unwrap_or_default().to_owned()
}

impl Directory {
    /// Of a crate root, a `mod.rs`, or a file that `#[path]` names.
    #[must_use]
    pub fn owner(file: &str) -> Self {
        Self { dir: parent(file), relative: None }
    }

    /// Of an inline module inside this one, with its `#[path]`.
    #[must_use]
    pub fn inline(&self, name: Ustr, path: Option<Ustr>) -> Self {
        if let Some(path) = path {
            return Self { dir: join(&self.dir, &path), relative: None };
        }
        let dir = match &self.relative {
            Some(stem) => join(&self.dir, stem),
            None => self.dir.clone(),
        };
        Self { dir: join(&dir, &name), relative: None }
    }

    /// The file that `#[path = "…"] mod x;` names, and where its children are looked for.
    #[must_use]
    pub fn explicit(&self, path: &str) -> (String, Self) {
        let file = join(&self.dir, path);
        let directory = Self::owner(&file);
        (file, directory)
    }

    /// The two files that `mod x;` may mean, with where the children of each are looked for.
    #[must_use]
    pub fn plain(&self, name: Ustr) -> [(String, Self); 2] {
        let base = match &self.relative {
            Some(stem) => join(&self.dir, stem),
            None => self.dir.clone(),
        };
        let flat = join(&base, &format!("{name}.rs"));
        let nested = join(&base, &format!("{name}/mod.rs"));
        let directory = Self { dir: base, relative: Some(name.to_string()) };
        let owner = Self::owner(&nested);
        [(flat, directory), (nested, owner)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn children_of_roots_files_and_inline_modules() {
        let name = Ustr::from;
        let root = Directory::owner("src/lib.rs");
        let [(flat, a), (nested, _)] = root.plain(name("a"));
        assert_eq!((flat.as_str(), nested.as_str()), ("src/a.rs", "src/a/mod.rs"));
        assert_eq!(a.plain(name("b"))[0].0, "src/a/b.rs");
        assert_eq!(a.inline(name("i"), None).plain(name("b"))[0].0, "src/a/i/b.rs");
        assert_eq!(a.explicit("x/../y.rs").0, "src/y.rs");
        assert_eq!(a.inline(name("i"), None).explicit("y.rs").0, "src/a/i/y.rs");
        assert_eq!(a.inline(name("i"), Some(name("d"))).plain(name("b"))[0].0, "src/d/b.rs");
        assert_eq!(root.explicit("../../x.rs").0, "../x.rs");
        assert_eq!(join("", "a.rs"), "a.rs");
        assert_eq!(join("/abs/b", "../c.rs"), "/abs/c.rs");
    }
}
