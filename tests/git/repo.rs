//! A repository in a temporary directory.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use tempfile::TempDir;
use underpin::load::request::WorkspaceRequest;
use underpin::model::level::Granularity;
use underpin::output::{graph_view, json};
use underpin::query::slice::{SliceRequest, slice};
use underpin::report::Reading;
use underpin::survey::SurveyRequest;

/// A small package with two modules.
pub const PACKAGE: &[(&str, &str)] = &[
    ("Cargo.toml", "[package]\nname = \"shop\"\nedition = \"2024\"\n"),
    ("src/lib.rs", "pub mod cart;\npub mod price;\n"),
    ("src/cart.rs", "use crate::price::Price;\n\npub struct Cart {\n    pub sum: Price,\n    pub items: Vec<String>,\n}\n"),
    (
        "src/price.rs",
        "pub struct Price {\n    pub cents: u64,\n}\n\nimpl Price {\n    pub fn zero() -> Self {\n        Self { cents: 0 }\n    }\n}\n",
    ),
];

/// A repository.
pub struct Repo(TempDir);

impl Repo {
    /// With no commit.
    pub fn empty() -> Self {
        let repo = Self(tempfile::tempdir().unwrap());
        repo.git(&["init", "-q", "-b", "main"]);
        repo
    }

    /// With these files committed.
    pub fn with(files: &[(&str, &str)]) -> Self {
        let repo = Self::empty();
        repo.write(files);
        repo.commit("first");
        repo
    }

    /// Its top directory.
    pub fn path(&self) -> &Path {
        self.0.path()
    }

    /// Writes files, uncommitted.
    pub fn write(&self, files: &[(&str, &str)]) {
        for (file, text) in files {
            let path = self.path().join(file);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
    }

    /// Commits all that there is.
    pub fn commit(&self, message: &str) {
        self.git(&["add", "-A", "-f"]);
        self.git(&["commit", "-q", "--allow-empty", "-m", message]);
    }

    /// Runs git there.
    pub fn git(&self, arguments: &[&str]) -> String {
        git(self.path(), arguments)
    }

    /// All that git has stored, with sizes and times.
    pub fn stored(&self) -> BTreeMap<PathBuf, (u64, SystemTime)> {
        let mut stored = BTreeMap::new();
        let mut queue = vec![self.path().join(".git")];
        while let Some(path) = queue.pop() {
            let about = path.symlink_metadata().unwrap();
            if about.is_dir() {
                queue.extend(std::fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
            }
            stored.insert(path, (about.len(), about.modified().unwrap()));
        }
        stored
    }
}

/// Runs git in a directory, with nobody's configuration.
pub fn git(dir: &Path, arguments: &[&str]) -> String {
    let mut command = Command::new("git");
    for variable in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY"] {
        command.env_remove(variable);
    }
    command.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_SYSTEM", "/dev/null");
    command.env("GIT_AUTHOR_DATE", "2026-01-01T00:00:00Z").env("GIT_COMMITTER_DATE", "2026-01-01T00:00:00Z");
    let output = command.args(["-c", "user.name=a", "-c", "user.email=a@b"]).args(arguments).current_dir(dir).output().unwrap();
    assert!(output.status.success(), "git {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

/// What `underpin --static DIR` asks for.
pub fn request(dir: &Path) -> SurveyRequest {
    let workspace = WorkspaceRequest { dir: Some(dir.to_owned()), static_only: true, ..WorkspaceRequest::default() };
    SurveyRequest { workspace, ..SurveyRequest::default() }
}

/// The bytes of `graph --level item --format json`, and all problems.
pub fn graph(reading: &Reading) -> String {
    let wanted = SliceRequest { level: Granularity::Item, tests: true, hierarchy: true, focus: None, depth: 1, collapse: None };
    let slice = slice(&reading.project, &wanted).unwrap();
    let mut bytes = Vec::new();
    json::write(&mut bytes, &graph_view::graph(&reading.project, &slice)).unwrap();
    format!("{}{:#?}", String::from_utf8(bytes).unwrap(), reading.project.problems)
}
