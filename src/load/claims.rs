//! The files that say where and how the workspace is built: found by name, read as text, put to an environment.
//!
//! Bounded in depth, number and size; what is left out because of it is a stated gap. Left out without a word are directories that hold other
//! people's code or code for tests (`LEFT_OUT`).

use std::path::Path;

use crate::config::EnvironmentConfig;
use crate::load::claim_names::{environment, format};
use crate::load::entry::Refusal;
use crate::load::files::Files;
use crate::model::claim::{ClaimFile, Format};
use crate::model::environment::{ClaimSources, DEFAULT};
use crate::model::problem::{Problem, ProblemKind};

/// Directories that are not looked into.
const LEFT_OUT: [&str; 13] = [
    "fixtures",
    "fixture",
    "tests",
    "examples",
    "example",
    "testdata",
    "test-data",
    "test_data",
    "vendor",
    "third_party",
    "third-party",
    "node_modules",
    "target",
];

/// Hidden directories that are.
const HIDDEN: [&str; 7] = [".github", ".devcontainer", ".config", ".docker", ".woodpecker", ".gitlab", ".mise"];

/// No such file that a person wrote is larger.
const LARGEST: u64 = 1024 * 1024;
/// Files and directories, beyond which the rest is left out.
const MOST_FILES: usize = 3_000;
const MOST_DIRECTORIES: usize = 20_000;
/// Directories nest no deeper where people look for such files.
const DEEPEST: usize = 8;

/// The files of the workspace at `root`, each with its environment: those of the configuration first, then by name.
#[must_use]
pub fn claims(files: &Files, root: &Path, configured: &[EnvironmentConfig]) -> ClaimSources {
    let mut found = Found::default();
    found.look(files, root, "", 0);
    found.names.sort();
    found.locks.sort();
    let mut sources = ClaimSources { locks: found.locks, gaps: found.gaps, ..ClaimSources::default() };
    for (name, format) in found.names {
        match text(files, root, &name) {
            Ok(text) => {
                let environment = environment(&name, format, configured);
                sources.files.push(ClaimFile { file: name, environment, format, text });
            }
            Err(problem) => sources.gaps.push(problem),
        }
    }
    sources.environments = columns(configured, &sources.files);
    sources
}

/// What is found by name alone.
#[derive(Default)]
struct Found {
    names: Vec<(String, Format)>,
    locks: Vec<String>,
    gaps: Vec<Problem>,
    directories: usize,
}

impl Found {
    fn look(&mut self, files: &Files, root: &Path, dir: &str, depth: usize) {
        self.directories += 1;
        let mut entries = files.entries(&root.join(dir));
        entries.sort_by(|a, b| a.name.cmp(&b.name));
        for entry in entries {
            let name = if dir.is_empty() { entry.name.clone() } else { format!("{dir}/{}", entry.name) };
            if self.directories > MOST_DIRECTORIES || self.names.len() > MOST_FILES {
                return self.too_many(dir);
            }
            match entry.is_dir {
                true if depth < DEEPEST && is_looked_into(&entry.name) => self.look(files, root, &name, depth + 1),
                true => {}
                false if entry.name == "Cargo.lock" => self.locks.push(name),
                false => self.names.extend(format(&name).map(|format| (name, format))),
            }
        }
    }

    fn too_many(&mut self, dir: &str) {
        if self.gaps.is_empty() {
            let message = format!("there are more than {MOST_FILES} files, or {MOST_DIRECTORIES} directories, to look at");
            self.gaps.push(Problem::new(ProblemKind::Read, dir, 0, message, "run it in a part of the tree"));
        }
    }
}

fn is_looked_into(name: &str) -> bool {
    if name.starts_with('.') { HIDDEN.contains(&name) } else { !LEFT_OUT.contains(&name) }
}

fn text(files: &Files, root: &Path, name: &str) -> Result<String, Problem> {
    let bytes = files.read(&root.join(name), LARGEST).map_err(|refusal| {
        let (what, hint) = match refusal {
            Refusal::TooLarge => ("is larger than 1 MB and was not read", "judge it by hand"),
            Refusal::DeadLink => ("is a link that leads to no file", "let it lead to a file, or remove it"),
            Refusal::LeadsOut => ("is a link that leads out of the repository", "put a copy of the file in its place"),
            _ => ("cannot be read", "make it a file that can be read"),
        };
        Problem::new(ProblemKind::Read, name, 0, format!("`{name}` {what}"), hint)
    })?;
    let text = String::from_utf8(bytes);
    let text = text.map_err(|_| Problem::new(ProblemKind::Parse, name, 0, format!("`{name}` is not UTF-8"), "save the file as UTF-8"))?;
    Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}

/// The environments of the configuration in its order, then the usual ones: all of them where nothing is configured, else those that files
/// belong to.
fn columns(configured: &[EnvironmentConfig], files: &[ClaimFile]) -> Vec<String> {
    let mut names: Vec<String> = configured.iter().map(|environment| environment.name.value.clone()).collect();
    for name in DEFAULT {
        let is_used = configured.is_empty() || files.iter().any(|file| file.environment == name);
        if is_used && !names.iter().any(|known| known == name) {
            names.push(name.to_owned());
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Spanned;

    fn tree(files: &[(&str, &[u8])]) -> tempfile::TempDir {
        let tree = tempfile::tempdir().unwrap();
        for (file, bytes) in files {
            let path = tree.path().join(file);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, bytes).unwrap();
        }
        tree
    }

    fn shown(sources: &ClaimSources) -> Vec<String> {
        sources.files.iter().map(|file| format!("{} {}", file.environment, file.file)).collect()
    }

    #[test]
    fn files_belong_to_environments() {
        let tree = tree(&[
            (".github/workflows/ci.yml", b""),
            (".github/dependabot.yml", b""),
            ("Dockerfile", b""),
            ("dev.Dockerfile", b""),
            ("docker/Dockerfile.test", b""),
            (".devcontainer/Dockerfile", b""),
            ("rust-toolchain.toml", b""),
            ("tests/Dockerfile", b""),
            (".git/Dockerfile", b""),
            ("a/Cargo.lock", b""),
            ("Cargo.toml", b""),
        ]);
        let sources = claims(&Files::Disk, tree.path(), &[]);
        assert_eq!(
            shown(&sources),
            [
                "development .devcontainer/Dockerfile",
                "ci .github/workflows/ci.yml",
                " Cargo.toml",
                "production Dockerfile",
                "development dev.Dockerfile",
                "test docker/Dockerfile.test",
                "development rust-toolchain.toml",
            ]
        );
        assert_eq!(
            (sources.locks, sources.environments, sources.gaps),
            (vec!["a/Cargo.lock".to_owned()], DEFAULT.map(str::to_owned).to_vec(), vec![])
        );
    }

    #[test]
    fn the_configuration_says_otherwise() {
        let tree = tree(&[("Dockerfile", b""), ("deploy/eu/Dockerfile", b""), ("rust-toolchain", b"")]);
        let one = |value: &str| Spanned { value: value.to_owned(), span: 0..0 };
        let configured = [EnvironmentConfig { name: one("staging"), files: vec![one("deploy/**")], span: 0..0 }];
        let sources = claims(&Files::Disk, tree.path(), &configured);
        assert_eq!(shown(&sources), ["production Dockerfile", "staging deploy/eu/Dockerfile", "development rust-toolchain"]);
        assert_eq!(sources.environments, ["staging", "development", "production"]);
    }

    #[test]
    fn what_cannot_be_read_is_a_gap() {
        let large = vec![b'a'; 1024 * 1024 + 1];
        let tree = tree(&[("Dockerfile", b"FROM \xff"), ("Makefile", &large), ("clippy.toml", b"")]);
        let sources = claims(&Files::Disk, tree.path(), &[]);
        assert_eq!(shown(&sources), [" clippy.toml"]);
        let gaps: Vec<&str> = sources.gaps.iter().map(|gap| gap.message.as_str()).collect();
        assert_eq!(gaps, ["`Dockerfile` is not UTF-8", "`Makefile` is larger than 1 MB and was not read"]);
    }
}
