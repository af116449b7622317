//! A member's manifest, reduced to what decides a resolution.
//!
//! Targets, lints, profiles and all that is for readers go, so that an empty `src/lib.rs` is enough beside it and cargo looks at no other file.
//! Dependencies, features, patches, the workspace, resolver, edition, `rust-version` and `links` stay. Paths are those of the scratch folder.

use toml_edit::{DocumentMut, Item, Table, TableLike, value};

use crate::load::oracle::places::{self, Places};

const DEPENDENCIES: &[&str] = &["dependencies", "dev-dependencies", "dev_dependencies", "build-dependencies", "build_dependencies"];
const PACKAGE: &[&str] = &["name", "version", "edition", "rust-version", "links", "resolver", "workspace", "publish"];
const WORKSPACE: &[&str] = &["members", "exclude", "resolver", "package", "dependencies"];

/// A manifest for the scratch folder.
pub struct Reduced {
    /// Its text.
    pub text: String,
    /// Whether cargo wants a build script beside it.
    pub has_script: bool,
    /// Packages whose patches had to be left out, as nothing is known of what they name.
    pub left_out: Vec<String>,
}

/// What is known while a manifest is reduced.
pub struct Surroundings<'a> {
    /// Where packages stand.
    pub places: &'a Places,
    /// Whether packages of a repository (URL, then `branch=…`) are known.
    pub has_git: &'a dyn Fn(&str, &str) -> bool,
    /// `[patch]` of cargo's configuration.
    pub patch: Option<&'a Item>,
}

/// Reduces the manifest at `file` (below the workspace's root).
///
/// # Errors
/// It is no TOML, or names a path that leads out of the workspace to something unknown. The reason, as a fragment.
pub fn reduce(text: &str, file: &str, around: &Surroundings) -> Result<Reduced, String> {
    let dir = places::directory(file).ok_or_else(|| format!("the manifest `{file}` lies outside of the workspace"))?;
    let mut document: DocumentMut = text.parse().map_err(|_| format!("`{file}` cannot be read"))?;
    if dir.is_empty() {
        complete_root(&mut document, around);
    }
    let is_proc_macro = document
        .get("lib")
        .is_some_and(|lib| ["proc-macro", "proc_macro"].iter().any(|key| lib.get(key).and_then(Item::as_bool) == Some(true)));
    let kept = ["cargo-features", "package", "project", "target", "features", "workspace", "patch", "replace"];
    document.retain(|key, _| kept.contains(&key) || DEPENDENCIES.contains(&key));
    if is_proc_macro && let Some(lib) = document.entry("lib").or_insert(Item::Table(Table::new())).as_table_like_mut() {
        lib.insert("proc-macro", value(true));
    }
    let mut has_script = false;
    for key in ["package", "project"] {
        if let Some(package) = document.get_mut(key).and_then(Item::as_table_like_mut) {
            keep(package, PACKAGE);
            has_script |= package.contains_key("links");
            package.insert("build", if package.contains_key("links") { value("build.rs") } else { value(false) });
            let root = package.get("workspace").and_then(Item::as_str);
            if let Some(outside) = root.filter(|root| !around.places.is_inside(dir, root)) {
                return Err(format!("`{file}` belongs to the workspace in `{outside}`"));
            }
        }
    }
    let mut left_out = Vec::new();
    let mut paths = Paths { file, dir, around, left_out: &mut left_out };
    paths.document(&mut document)?;
    left_out.sort();
    Ok(Reduced { text: document.to_string(), has_script, left_out })
}

/// The root is a workspace of its own wherever it is put, and has the patches of cargo's configuration.
fn complete_root(document: &mut DocumentMut, around: &Surroundings) {
    if !document.contains_key("workspace") {
        document.insert("workspace", Item::Table(Table::new()));
    }
    let Some(configured) = around.patch.and_then(Item::as_table_like) else { return };
    let mut implicit = Table::new();
    implicit.set_implicit(true);
    let Some(patch) = document.entry("patch").or_insert(Item::Table(implicit)).as_table_like_mut() else { return };
    for (of, entries) in configured.iter() {
        let Some(entries) = entries.as_table_like() else { continue };
        let Some(table) = patch.entry(of).or_insert(Item::Table(Table::new())).as_table_like_mut() else { continue };
        for (key, entry) in entries.iter() {
            table.insert(key, entry.clone());
        }
    }
}

fn keep(table: &mut dyn TableLike, names: &[&str]) {
    let all: Vec<String> = table.iter().map(|(key, _)| key.to_owned()).collect();
    for key in all.iter().filter(|key| !names.contains(&key.as_str())) {
        table.remove(key);
    }
}

/// Makes all paths of a manifest those of the scratch folder.
struct Paths<'a> {
    file: &'a str,
    dir: &'a str,
    around: &'a Surroundings<'a>,
    left_out: &'a mut Vec<String>,
}

impl Paths<'_> {
    fn document(&mut self, document: &mut DocumentMut) -> Result<(), String> {
        for key in DEPENDENCIES {
            self.table(document.get_mut(key))?;
        }
        self.each(document.get_mut("target"), |paths, target| {
            keep(target, DEPENDENCIES);
            DEPENDENCIES.iter().try_for_each(|key| paths.table(target.get_mut(key)))
        })?;
        if let Some(workspace) = document.get_mut("workspace").and_then(Item::as_table_like_mut) {
            keep(workspace, WORKSPACE);
            if let Some(package) = workspace.get_mut("package").and_then(Item::as_table_like_mut) {
                keep(package, &["version", "edition", "rust-version", "publish"]);
            }
            self.members(workspace)?;
            self.inheritable(workspace.get_mut("dependencies"))?;
        }
        self.each(document.get_mut("patch"), |paths, patched| {
            paths.patches(patched);
            Ok(())
        })?;
        if let Some(replaced) = document.get_mut("replace").and_then(Item::as_table_like_mut) {
            self.patches(replaced);
        }
        Ok(())
    }

    fn each(
        &mut self,
        item: Option<&mut Item>,
        mut one: impl FnMut(&mut Self, &mut dyn TableLike) -> Result<(), String>,
    ) -> Result<(), String> {
        let Some(table) = item.and_then(Item::as_table_like_mut) else { return Ok(()) };
        for (_, item) in table.iter_mut() {
            if let Some(inner) = item.as_table_like_mut() {
                one(self, inner)?;
            }
        }
        Ok(())
    }

    fn members(&self, workspace: &dyn TableLike) -> Result<(), String> {
        for key in ["members", "exclude"] {
            let named = workspace.get(key).and_then(Item::as_array).into_iter().flatten().filter_map(toml_edit::Value::as_str);
            if let Some(outside) = named.into_iter().find(|path| !self.around.places.is_inside(self.dir, path)) {
                return Err(format!("the member `{outside}` lies outside of the workspace"));
            }
        }
        Ok(())
    }

    fn table(&mut self, item: Option<&mut Item>) -> Result<(), String> {
        self.each(item, |paths, entry| {
            let Some(path) = entry.get("path").and_then(Item::as_str) else { return Ok(()) };
            let Some(new) = paths.around.places.rewritten(paths.dir, path, &places::up(paths.dir)) else {
                return Err(format!("nothing is known of the package at `{path}`, which `{}` names", paths.file));
            };
            entry.insert("path", value(new));
            Ok(())
        })
    }

    /// What members may inherit, or not: a path that nothing is known of matters to cargo once a member inherits it.
    fn inheritable(&mut self, item: Option<&mut Item>) -> Result<(), String> {
        self.each(item, |paths, entry| {
            if let Some(path) = entry.get("path").and_then(Item::as_str) {
                let new = paths.around.places.rewritten(paths.dir, path, &places::up(paths.dir));
                entry.insert("path", value(new.unwrap_or_else(|| "nowhere".to_owned())));
            }
            Ok(())
        })
    }

    /// A patch that names something unknown is left out: it may be one that nothing uses.
    fn patches(&mut self, table: &mut dyn TableLike) {
        let mut unknown = Vec::new();
        for (key, item) in table.iter_mut() {
            let Some(entry) = item.as_table_like_mut() else { continue };
            let text = |name: &str| entry.get(name).and_then(Item::as_str).map(str::to_owned);
            let package = text("package").unwrap_or_else(|| key.get().to_owned());
            if let Some(path) = text("path") {
                match self.around.places.rewritten(self.dir, &path, &places::up(self.dir)) {
                    Some(new) => drop(entry.insert("path", value(new))),
                    None => unknown.push((key.get().to_owned(), package)),
                }
            } else if let Some(url) = text("git") {
                let reference = ["branch", "tag", "rev"].iter().find_map(|kind| Some(format!("{kind}={}", text(kind)?)));
                if !(self.around.has_git)(&url, &reference.unwrap_or_default()) {
                    unknown.push((key.get().to_owned(), package));
                }
            }
        }
        for (key, package) in unknown {
            table.remove(&key);
            self.left_out.push(package);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    fn reduced(text: &str, file: &str) -> Result<Reduced, String> {
        let manifests = ["Cargo.toml".to_owned(), "crates/a/Cargo.toml".to_owned()];
        let places = Places::of(Path::new("/w"), manifests.iter(), &[]).unwrap();
        reduce(text, file, &Surroundings { places: &places, has_git: &|_, _| false, patch: None })
    }

    #[test]
    fn what_decides_a_resolution_stays() {
        let text = "[package]\nname = \"app\"\nreadme = \"R.md\"\nlinks = \"z\"\nrust-version.workspace = true\n[lib]\nproc-macro = true\npath = \"x.rs\"\n\
            [[bin]]\nname = \"b\"\npath = \"/etc/b.rs\"\n[lints]\nworkspace = true\n[target.'cfg(unix)'.dependencies]\na = { path = \"crates/a\" }\n\
            [patch.crates-io]\nb = { path = \"../b\" }\nc = { git = \"https://example.org/c\" }\n[workspace.package]\nrust-version = \"1.70\"\nreadme = \"R.md\"\n";
        let reduced = reduced(text, "Cargo.toml").unwrap();
        assert!(reduced.has_script);
        assert_eq!(reduced.left_out, ["b", "c"]);
        for gone in ["readme", "bin", "lints", "/etc", "x.rs", "../b"] {
            assert!(!reduced.text.contains(gone), "{gone} in {}", reduced.text);
        }
        for stays in ["proc-macro = true", "build = \"build.rs\"", "path = \"../workspace/crates/a\"", "rust-version = \"1.70\""] {
            assert!(reduced.text.contains(stays), "{stays} not in {}", reduced.text);
        }
    }

    #[test]
    fn what_leads_out_is_refused() {
        let package = "[package]\nname = \"app\"\n";
        for hostile in [
            "[workspace]\nmembers = [\"../../x\"]\n",
            "[workspace]\nmembers = [\"/etc/*\"]\n",
            "[dependencies]\nx = { path = \"/etc\" }\n",
            "[dependencies.x]\npath = \"../../../x\"\n",
            "[target.x.build-dependencies]\nx.path = \"../x\"\n",
        ] {
            assert!(reduced(&format!("{package}{hostile}"), "Cargo.toml").is_err(), "{hostile}");
        }
        assert!(reduced("[package]\nname = \"a\"\nworkspace = \"../../../x\"\n", "crates/a/Cargo.toml").is_err());
        assert!(reduced("[package]\nname = \"a\"\nworkspace = \"../..\"\n", "crates/a/Cargo.toml").is_ok());
        assert!(reduced(package, "../Cargo.toml").is_err());
        assert!(reduced("[package", "Cargo.toml").is_err());
    }
}
