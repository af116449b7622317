//! cargo's configuration, as far as it says where crates come from. Nothing that it names is run: a registry that asks for a token is a gap.
//!
//! Files are found as cargo finds them: `.cargo/config.toml` (or `config`) in the workspace's root and each directory above it, then the one in
//! cargo's home; the nearest that says something wins, key by key, and the environment goes before all of them (`CARGO_NET_OFFLINE` for
//! `net.offline`). Source: the Cargo Book, "Configuration" and "Source Replacement".

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use toml_edit::{Document, Item};

use crate::load::entry::Refusal;
use crate::load::files::Files;
use crate::load::index_url;
use crate::load::paths;
use crate::model::dependencies::CRATES_IO;
use crate::model::problem::{Problem, ProblemKind};

const LARGEST: u64 = 1 << 20;
/// Files that files include.
const DEEPEST: usize = 8;

/// cargo's configuration.
#[derive(Clone, Debug, Default)]
pub struct CargoConfig {
    /// Its files, the nearest first.
    pub files: Vec<ConfigFile>,
    /// Variables that go before the files: those whose names begin with `CARGO_`, and those that name proxies.
    pub environment: BTreeMap<String, String>,
    /// Files that could not be read.
    pub problems: Vec<Problem>,
}

/// A file of it.
#[derive(Clone, Debug)]
pub struct ConfigFile {
    /// Its absolute path.
    pub path: PathBuf,
    /// What paths in it are relative to: the directory that holds `.cargo`.
    pub base: PathBuf,
    /// What it says.
    pub document: Document<String>,
}

/// Where the crates of a registry are looked up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// An index, by its URL; `sparse+` before it says that it is asked by the sparse protocol.
    Index(String),
    /// A local registry: a directory with an `index` of its own.
    Local(PathBuf),
    /// A directory of vendored packages.
    Directory(PathBuf),
}

/// Reads the configuration that holds for a workspace.
#[must_use]
pub fn read(files: &Files, root: &Path, cargo_home: Option<&Path>, environment: BTreeMap<String, String>) -> CargoConfig {
    let mut config = CargoConfig { environment, ..CargoConfig::default() };
    let above = root.ancestors().map(|dir| (dir.join(".cargo"), dir.to_owned()));
    let home = cargo_home.map(|home| (home.to_owned(), home.parent().unwrap_or(home).to_owned()));
    let mut seen = BTreeSet::new();
    for (dir, base) in above.chain(home) {
        let here = outside(files, &dir);
        let found = ["config", "config.toml"].map(|name| dir.join(name)).into_iter().find(|path| here.is_file(path));
        if let Some(path) = found.filter(|path| seen.insert(path.clone())) {
            config.add(here, &path, &base, root, 0);
        }
    }
    config
}

/// cargo's home, as cargo finds it.
#[must_use]
pub fn home() -> Option<PathBuf> {
    let given = std::env::var_os("CARGO_HOME").filter(|home| !home.is_empty()).map(PathBuf::from);
    given.or_else(|| std::env::home_dir().map(|home| home.join(".cargo"))).map(|home| paths::absolute(&home))
}

/// The variables that say something about where crates come from and how to get there: for [`read`].
#[must_use]
pub fn environment() -> BTreeMap<String, String> {
    let counts = |name: &str| name.starts_with("CARGO_") || name.to_uppercase().ends_with("_PROXY");
    let variables = std::env::vars_os().filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)));
    variables.filter(|(name, _)| counts(name)).collect()
}

/// What lies outside of a revision's repository is on disk.
fn outside<'a>(files: &'a Files, dir: &Path) -> &'a Files {
    match files {
        Files::Snapshot(snapshot) if !dir.starts_with(&snapshot.repository.work_dir) => &Files::Disk,
        files => files,
    }
}

impl CargoConfig {
    fn add(&mut self, files: &Files, path: &Path, base: &Path, root: &Path, depth: usize) {
        let document = match document(files, path) {
            Ok(document) => document,
            Err(reason) => {
                let file = paths::relative(path, root);
                let hint = "repair it: what it says about registries is not known";
                self.problems.push(Problem::new(ProblemKind::Index, &file, 0, format!("cargo's configuration {reason}"), hint));
                return;
            }
        };
        let included = included(document.as_item());
        self.files.push(ConfigFile { path: path.to_owned(), base: base.to_owned(), document });
        for name in included.into_iter().filter(|_| depth < DEEPEST) {
            let path = paths::absolute(&path.parent().unwrap_or(path).join(name));
            self.add(outside(files, &path), &path, base, root, depth + 1);
        }
    }

    /// A text at a path of keys, with the file that says it: none where the environment does.
    fn text(&self, keys: &[&str]) -> Option<(String, Option<&ConfigFile>)> {
        let variable = format!("CARGO_{}", keys.join("_").to_uppercase().replace(['-', '.'], "_"));
        if let Some(value) = self.environment.get(&variable).filter(|value| !value.is_empty()) {
            return Some((value.clone(), None));
        }
        self.files.iter().find_map(|file| {
            let item = at(file.document.as_item(), keys)?;
            let text = item.as_str().map(str::to_owned).or_else(|| item.as_bool().map(|value| value.to_string()));
            Some((text.or_else(|| item.as_integer().map(|value| value.to_string()))?, Some(file)))
        })
    }

    fn path(&self, keys: &[&str]) -> Option<PathBuf> {
        let (text, file) = self.text(keys)?;
        Some(file.map_or_else(|| PathBuf::from(&text), |file| paths::absolute(&file.base.join(&text))))
    }

    /// `net.offline`.
    #[must_use]
    pub fn is_offline(&self) -> bool {
        self.text(&["net", "offline"]).is_some_and(|(text, _)| text == "true" || text == "1")
    }

    /// The proxy to go through: `http.proxy`, else what the environment names for everybody.
    #[must_use]
    pub fn proxy(&self) -> Option<String> {
        let own = self.text(&["http", "proxy"]).map(|(text, _)| text);
        own.or_else(|| self.variable(&["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy", "http_proxy"]))
            .filter(|text| !text.is_empty())
    }

    /// The hosts that are asked without a proxy.
    #[must_use]
    pub fn no_proxy(&self) -> Option<String> {
        self.variable(&["NO_PROXY", "no_proxy"])
    }

    fn variable(&self, names: &[&str]) -> Option<String> {
        names.iter().find_map(|name| self.environment.get(*name).filter(|value| !value.is_empty()).cloned())
    }

    /// `http.cainfo`: a file of certificates.
    #[must_use]
    pub fn certificates(&self) -> Option<PathBuf> {
        self.path(&["http", "cainfo"])
    }

    /// `http.timeout`, in seconds.
    #[must_use]
    pub fn timeout(&self) -> Option<u64> {
        self.text(&["http", "timeout"])?.0.parse().ok()
    }

    /// The index of a registry by the name that manifests use, with `sparse+` where it has that.
    #[must_use]
    pub fn index(&self, name: &str) -> Option<String> {
        if name == "crates-io" {
            return Some(CRATES_IO.to_owned());
        }
        self.text(&["registries", name, "index"]).map(|(text, _)| text)
    }

    /// The registries that its files name, with their indexes, by name. A name that cargo would not take is left out.
    #[must_use]
    pub fn registries(&self) -> Vec<(String, String)> {
        let is_plain = |name: &str| name.chars().all(|letter| letter.is_ascii_alphanumeric() || "-_".contains(letter));
        let tables = self.files.iter().filter_map(|file| at(file.document.as_item(), &["registries"])?.as_table_like());
        let names: BTreeSet<&str> = tables.flat_map(|table| table.iter().map(|(name, _)| name)).collect();
        let names = names.into_iter().filter(|name| *name != "crates-io" && !name.is_empty() && is_plain(name));
        names.filter_map(|name| Some((name.to_owned(), self.index(name)?))).collect()
    }

    /// All indexes that it names.
    #[must_use]
    pub fn indexes(&self) -> Vec<String> {
        let tables = [("registries", "index"), ("source", "registry")];
        let named = self.files.iter().flat_map(|file| tables.map(|(table, key)| (at(file.document.as_item(), &[table]), key)));
        let entries = named.filter_map(|(item, key)| Some((item?.as_table_like()?, key)));
        let of_files = entries.flat_map(|(table, key)| table.iter().filter_map(move |(_, item)| Some(item.get(key)?.as_str()?.to_owned())));
        let is_index = |name: &&String| name.starts_with("CARGO_REGISTRIES_") && name.ends_with("_INDEX");
        of_files.chain(self.environment.keys().filter(is_index).filter_map(|name| self.environment.get(name).cloned())).collect()
    }

    /// Where the crates of a registry are looked up, replacements followed. `registry` is named as in locks, `index` is its URL.
    ///
    /// # Errors
    /// The reason, as a fragment, why nothing can be looked up there.
    pub fn origin(&self, registry: &str, index: &str) -> Result<Origin, String> {
        let Some(mut name) = self.source_of(registry) else { return Ok(Origin::Index(index.to_owned())) };
        let mut origin = Some(Origin::Index(index.to_owned()));
        let mut seen = BTreeSet::new();
        while let Some((next, _)) = self.text(&["source", &name, "replace-with"]) {
            if !seen.insert(name) {
                return Err(format!("the source `{next}` is replaced by itself"));
            }
            origin = self.own(&next);
            name = next;
        }
        origin.ok_or_else(|| format!("`{name}`, which replaces it, is no registry and no directory"))
    }

    /// What a source, or a registry of the same name, says of itself.
    fn own(&self, name: &str) -> Option<Origin> {
        if let Some(path) = self.path(&["source", name, "local-registry"]) {
            return Some(Origin::Local(path));
        }
        if let Some(path) = self.path(&["source", name, "directory"]) {
            return Some(Origin::Directory(path));
        }
        let registry = self.text(&["source", name, "registry"]).map(|(url, _)| url);
        if registry.is_none() && name == "crates-io" {
            return Some(Origin::Index(index_url::CRATES_IO_SPARSE.to_owned()));
        }
        registry.or_else(|| self.index(name)).map(Origin::Index)
    }

    /// The name under which `[source]` speaks of a registry.
    fn source_of(&self, registry: &str) -> Option<String> {
        if registry == CRATES_IO {
            return Some("crates-io".to_owned());
        }
        let names = |table: &str, key: &str| {
            let tables = self.files.iter().filter_map(|file| at(file.document.as_item(), &[table])?.as_table_like());
            let named = tables.flat_map(|table| table.iter().filter_map(|(name, item)| Some((name.to_owned(), item.get(key)?.as_str()?))));
            named.filter(|(_, index)| index_url::identity(index) == registry).map(|(name, _)| name).next()
        };
        names("source", "registry").or_else(|| names("registries", "index"))
    }
}

/// `include`: a path, or several, or tables with a `path`.
fn included(item: &Item) -> Vec<String> {
    let Some(include) = item.get("include") else { return Vec::new() };
    if let Some(one) = include.as_str() {
        return vec![one.to_owned()];
    }
    let path = |value: &toml_edit::Value| {
        let path = value.as_str().or_else(|| value.as_inline_table()?.get("path")?.as_str());
        path.map(str::to_owned)
    };
    include.as_array().into_iter().flatten().filter_map(path).collect()
}

fn at<'a>(item: &'a Item, keys: &[&str]) -> Option<&'a Item> {
    keys.iter().try_fold(item, |item, key| item.as_table_like()?.get(key))
}

fn document(files: &Files, path: &Path) -> Result<Document<String>, String> {
    let bytes = files.read(path, LARGEST).map_err(|refusal| match refusal {
        Refusal::Io(kind) => format!("cannot be read: {kind}"),
        Refusal::TooLarge => "is too large".to_owned(),
        _ => "cannot be read".to_owned(),
    })?;
    let text = String::from_utf8(bytes).map_err(|_| "is not UTF-8".to_owned())?;
    Document::parse(text).map_err(|error| format!("is no TOML: {}", error.message()))
}

#[cfg(test)]
#[path = "cargo_config_tests.rs"]
mod tests;
