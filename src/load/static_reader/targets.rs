//! Which targets a package has: those that its manifest lists, and those that cargo finds by their place.

use std::path::{Path, PathBuf};

use crate::load::declared::DeclaredTarget;
use crate::load::entry::Entry;
use crate::load::files::Files;
use crate::load::manifest::{BuildScript, Manifest, PackageTable, TargetTable};
use crate::load::paths;
use crate::model::workspace::TargetKind;

/// All targets, and a message for each that has no name or no file.
pub fn declare(
    files: &Files,
    manifest: &Manifest,
    package: &PackageTable,
    name: &str,
    dir: &Path,
    edition: u16,
) -> (Vec<DeclaredTarget>, Vec<String>) {
    let mut finder = Finder { files, dir, package: name, edition, targets: Vec::new(), problems: Vec::new() };
    finder.library(manifest.lib.as_ref(), package.autolib);
    finder.listed_and_found(TargetKind::Bin, &manifest.bin, package.autobins);
    finder.listed_and_found(TargetKind::Example, &manifest.example, package.autoexamples);
    finder.listed_and_found(TargetKind::Test, &manifest.test, package.autotests);
    finder.listed_and_found(TargetKind::Bench, &manifest.bench, package.autobenches);
    finder.build_scripts(package.build.as_ref());
    (finder.targets, finder.problems)
}

struct Finder<'a> {
    files: &'a Files,
    dir: &'a Path,
    package: &'a str,
    edition: u16,
    targets: Vec<DeclaredTarget>,
    problems: Vec<String>,
}

impl Finder<'_> {
    fn exists(&self, path: &Path) -> bool {
        self.files.exists(&self.dir.join(path))
    }

    fn library(&mut self, table: Option<&TargetTable>, auto: Option<bool>) {
        let usual = Path::new("src/lib.rs");
        let found = self.exists(usual).then(|| usual.to_owned());
        if table.is_none() && (auto == Some(false) || found.is_none()) {
            return;
        }
        let empty = TargetTable::default();
        let table = table.unwrap_or(&empty);
        let name = table.name.as_deref().unwrap_or(self.package).replace('-', "_");
        let legacy = || {
            let path = Path::new("src").join(format!("{name}.rs"));
            (self.edition == 2015 && self.exists(&path)).then_some(path)
        };
        let Some(path) = table.path.as_ref().map(PathBuf::from).or(found).or_else(legacy) else {
            self.problems.push(format!("library `{name}` has no file `src/lib.rs`"));
            return;
        };
        let is_macro = |types: &Vec<String>| types.iter().any(|kind| kind == "proc-macro");
        let kind = if table.proc_macro == Some(true) || table.crate_type.as_ref().is_some_and(is_macro) {
            TargetKind::ProcMacro
        } else {
            TargetKind::Lib
        };
        self.push(kind, &name, &path, table);
    }

    fn listed_and_found(&mut self, kind: TargetKind, tables: &[TargetTable], auto: Option<bool>) {
        let found = self.found(kind);
        let mut names = Vec::new();
        let mut files = Vec::new();
        for table in tables {
            let Some(name) = &table.name else {
                self.problems.push(format!("a {} target has no `name`", word(kind)));
                continue;
            };
            files.extend(table.path.as_ref().map(|path| paths::absolute(&self.dir.join(path))));
            if names.contains(name) {
                self.problems.push(format!("{} `{name}` is listed twice", word(kind)));
                continue;
            }
            names.push(name.clone());
            match self.path(kind, name, table, &found) {
                Some(path) => self.push(kind, name, &path, table),
                None => self.problems.push(format!("{} `{name}` has no file, or two that could be it", word(kind))),
            }
        }
        // In edition 2015, listing one target of a kind turns the search for others off.
        if !auto.unwrap_or(self.edition != 2015 || tables.is_empty()) {
            return;
        }
        for (name, path) in &found {
            if names.contains(name) || files.contains(&paths::absolute(&self.dir.join(path))) {
                continue;
            }
            names.push(name.clone());
            self.push(kind, name, path, &TargetTable::default());
        }
    }

    /// Name and file of each target of a kind that lies where cargo looks, sorted.
    fn found(&self, kind: TargetKind) -> Vec<(String, PathBuf)> {
        let place = match kind {
            TargetKind::Bin => "src/bin",
            TargetKind::Example => "examples",
            TargetKind::Test => "tests",
            TargetKind::Bench => "benches",
            TargetKind::Lib | TargetKind::ProcMacro | TargetKind::Build => return Vec::new(),
        };
        let mut found = Vec::new();
        let main = Path::new("src/main.rs");
        if kind == TargetKind::Bin && self.exists(main) {
            found.push((self.package.to_owned(), main.to_owned()));
        }
        for Entry { name: file_name, is_dir } in self.files.entries(&self.dir.join(place)) {
            if file_name.starts_with('.') {
                continue;
            }
            let path = Path::new(place).join(&file_name);
            if is_dir {
                let main = path.join("main.rs");
                if self.exists(&main) {
                    found.push((file_name, main));
                }
            } else if let Some(stem) = file_name.strip_suffix(".rs") {
                found.push((stem.to_owned(), path));
            }
        }
        found.sort();
        found
    }

    /// The file of a listed target: the one that it names, the one that was found by its name, or where cargo once looked.
    fn path(&self, kind: TargetKind, name: &str, table: &TargetTable, found: &[(String, PathBuf)]) -> Option<PathBuf> {
        if let Some(path) = &table.path {
            return Some(PathBuf::from(path));
        }
        let mut matching = found.iter().filter(|(candidate, _)| candidate == name);
        match (matching.next(), matching.next()) {
            (Some((_, path)), None) => Some(path.clone()),
            _ if self.edition == 2015 => self.legacy_path(kind, name),
            _ => None,
        }
    }

    fn legacy_path(&self, kind: TargetKind, name: &str) -> Option<PathBuf> {
        let has_library = self.targets.iter().any(|target| matches!(target.kind, TargetKind::Lib | TargetKind::ProcMacro));
        let named = format!("src/{name}.rs");
        let candidates = match kind {
            TargetKind::Bin if has_library => vec!["src/main.rs", "src/bin/main.rs"],
            TargetKind::Bin => vec![&*named, "src/main.rs", "src/bin/main.rs"],
            TargetKind::Bench if name == "bench" => vec!["src/bench.rs"],
            _ => Vec::new(),
        };
        candidates.into_iter().map(PathBuf::from).find(|path| self.exists(path))
    }

    fn build_scripts(&mut self, build: Option<&BuildScript>) {
        let usual = || vec!["build.rs".to_owned()];
        let scripts = match build {
            None if self.files.is_file(&self.dir.join("build.rs")) => usual(),
            None | Some(BuildScript::Switch(false)) => Vec::new(),
            Some(BuildScript::Switch(true)) => usual(),
            Some(BuildScript::One(script)) => vec![script.clone()],
            Some(BuildScript::Several(scripts)) => scripts.clone(),
        };
        for script in scripts {
            let path = PathBuf::from(script);
            let stem = path.file_stem().map_or_else(String::new, |stem| stem.to_string_lossy().into_owned());
            self.push(TargetKind::Build, &format!("build-script-{stem}"), &path, &TargetTable::default());
        }
    }

    fn push(&mut self, kind: TargetKind, name: &str, path: &Path, table: &TargetTable) {
        let own_edition = table.edition.as_ref().and_then(|edition| edition.parse().ok());
        self.targets.push(DeclaredTarget {
            name: name.to_owned(),
            kind,
            root_file: paths::absolute(&self.dir.join(path)),
            edition: own_edition.unwrap_or(self.edition),
            required_features: table.required_features.clone(),
        });
    }
}

fn word(kind: TargetKind) -> &'static str {
    match kind {
        TargetKind::Lib | TargetKind::ProcMacro => "library",
        TargetKind::Bin => "binary",
        TargetKind::Example => "example",
        TargetKind::Test => "test",
        TargetKind::Bench => "benchmark",
        TargetKind::Build => "build script",
    }
}
