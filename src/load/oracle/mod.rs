//! What cargo's own resolver makes of a workspace: the truth that all plans are held against.
//!
//! cargo is given a workspace that decides the same and holds nothing else: manifests reduced to what they ask for, empty targets, the lock,
//! the registries as far as they are known, packages of git made from what is known of them. It runs in a scratch folder with an own home,
//! without a network, and nothing in that folder is ever built or run. The user's files and cargo's home are never written to, nor read.
//!
//! [`Oracle::apply`] makes a remedy's edits and runs the very commands that the user would run. What cannot be asked is an
//! [`Outcome`] that says so, and never looks like a consent of cargo's.

mod additions;
mod edits;
mod manifest;
mod missing;
mod places;
mod run;
mod scratch;
mod settings;
mod stub;
mod words;

#[cfg(test)]
pub mod fixture;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tempfile::TempDir;
use toml_edit::DocumentMut;

use crate::load::cargo_config::CargoConfig;
use crate::load::dependencies::LoadedDependencies;
use crate::load::lockfile;
use crate::load::oracle::manifest::{Reduced, Surroundings};
use crate::load::oracle::places::Places;
use crate::load::oracle::run::Ran;
use crate::model::add_check::Addition;
use crate::model::dependencies::Dependencies;
use crate::model::outcome::{End, Outcome};
use crate::model::remedy::{Remedy, Update};
use crate::model::requirement::Member;

/// How long one run of cargo may last.
const LIMIT: Duration = Duration::from_mins(1);

/// What a workspace is made of, as text and as nouns.
#[derive(Clone, Copy, Debug)]
pub struct Ground<'a> {
    /// The workspace's root. Only its name counts, to see what paths mean: nothing in it is read.
    pub root: &'a Path,
    /// The same workspace as nouns, its lock included, registries with all that can be reached.
    pub dependencies: &'a Dependencies,
    /// The texts of the members' manifests, that of the root included, by path below the root.
    pub manifests: &'a BTreeMap<String, String>,
    /// The text of `Cargo.lock`.
    pub lock: &'a str,
    /// cargo's configuration.
    pub config: &'a CargoConfig,
}

impl<'a> Ground<'a> {
    /// What was read of a workspace, and `dependencies` in the place of what was read: with all that can be reached, or edited.
    #[must_use]
    pub fn of(loaded: &'a LoadedDependencies, dependencies: &'a Dependencies) -> Self {
        Self { root: &loaded.root, dependencies, manifests: &loaded.manifests, lock: &loaded.lock_text, config: &loaded.registries.config }
    }
}

/// cargo, ready to be asked about one workspace. It can be asked from several threads at once.
#[derive(Debug)]
pub struct Oracle<'a> {
    ground: Ground<'a>,
    scratch: TempDir,
    settings: DocumentMut,
    /// The text of the configuration of cargo's home.
    home: String,
    runs: AtomicUsize,
}

impl<'a> Oracle<'a> {
    /// Writes what all questions share.
    ///
    /// # Errors
    /// The workspace cannot be put before cargo: the reason, as a fragment.
    pub fn open(ground: Ground<'a>) -> Result<Self, String> {
        let Some(lock) = &ground.dependencies.lock else { return Err("there is no lock".to_owned()) };
        let scratch =
            tempfile::Builder::new().prefix("underpin-").tempdir().map_err(|_| "there is no place for a scratch folder".to_owned())?;
        let settings = settings::of(ground.config);
        let home = scratch::write(scratch.path(), ground.dependencies, lock, &settings)?;
        let oracle = Self { ground, scratch, settings, home, runs: AtomicUsize::new(0) };
        // what cannot be reduced now never can
        oracle.workspace(ground.manifests)?;
        Ok(oracle)
    }

    /// Whether the lock holds: what cargo does with it when nothing is asked for.
    #[must_use]
    pub fn lock_holds(&self) -> Outcome {
        self.apply(&Remedy::default())
    }

    /// What cargo does when a remedy's edits are made and its commands are run.
    #[must_use]
    pub fn apply(&self, remedy: &Remedy) -> Outcome {
        match edits::apply(self.ground.manifests, &remedy.edits) {
            Ok(manifests) => self.resolve(&manifests, remedy),
            Err(reason) => Outcome::not_asked(reason),
        }
    }

    /// What cargo does when the members' manifests have these texts: the least that a lock has to change.
    #[must_use]
    pub fn resolves(&self, manifests: &BTreeMap<String, String>) -> Outcome {
        self.resolve(manifests, &Remedy::default())
    }

    /// What cargo does when the member with the manifest at `file` asks for a crate of crates.io besides.
    #[must_use]
    pub fn add(&self, file: &str, addition: &Addition) -> Outcome {
        match additions::with(self.ground.manifests, file, addition) {
            Ok(manifests) => self.resolve(&manifests, &Remedy::default()),
            Err(reason) => Outcome::not_asked(reason),
        }
    }

    fn resolve(&self, manifests: &BTreeMap<String, String>, remedy: &Remedy) -> Outcome {
        let run = self.scratch.path().join("runs").join(self.runs.fetch_add(1, Ordering::Relaxed).to_string());
        let left_out = match self.workspace(manifests).and_then(|workspace| self.write(&run, &workspace)) {
            Ok(left_out) => left_out,
            Err(reason) => return Outcome::not_asked(reason),
        };
        let mut said = Vec::new();
        let mut end = End::Resolved;
        for arguments in commands(remedy) {
            let (last, text) = self.cargo(&run, arguments);
            end = last;
            said.push(text);
            if end != End::Resolved {
                break;
            }
        }
        let resolved = end == End::Resolved;
        let text = resolved.then(|| fs::read_to_string(run.join("workspace").join("Cargo.lock")).ok()).flatten();
        let lock = text.as_deref().and_then(|text| lockfile::parse(text, "Cargo.lock").lock);
        if resolved && lock.is_none() {
            end = End::NotAsked("the lock that cargo wrote cannot be read".to_owned());
        }
        let said = said.join("\n").trim().to_owned();
        let missing = missing::missing(self.ground.dependencies, lock.as_ref(), &words::not_found(&said), &left_out);
        // what stays is removed with the scratch folder
        let _ = fs::remove_dir_all(&run);
        Outcome { end, lock, said, missing }
    }

    fn cargo(&self, run: &Path, mut arguments: Vec<String>) -> (End, String) {
        let manifest = run.join("workspace").join("Cargo.toml");
        arguments.extend(["--offline".to_owned(), "--manifest-path".to_owned(), manifest.display().to_string()]);
        match run::cargo(&run.join("home"), &run.join("said"), &arguments, LIMIT) {
            Ran::Well(said) => (End::Resolved, words::clean(&said, self.scratch.path())),
            Ran::Badly(said) => {
                let words = words::clean(&said, self.scratch.path());
                let cause = words::cause(&words);
                let needs_network = ["in the offline mode", "--offline was specified"].iter().any(|sign| words.contains(sign));
                let end = if needs_network { End::NotAsked(format!("cargo needs the network: {cause}")) } else { End::Refused(cause) };
                (end, words)
            }
            Ran::Not(reason) => (End::NotAsked(reason), String::new()),
        }
    }

    /// The packages of a run, by directory below it, and what had to be left out.
    fn workspace(&self, manifests: &BTreeMap<String, String>) -> Result<Packages, String> {
        let Ground { root, dependencies, .. } = self.ground;
        let beside: Vec<&Member> = dependencies.members.iter().filter(|member| !member.in_workspace).collect();
        let inside = manifests.keys().filter(|file| !beside.iter().any(|member| member.manifest == **file));
        let places = Places::of(root, inside.clone(), &beside)?;
        let repositories = dependencies.lock.as_ref().map(scratch::repositories).unwrap_or_default();
        let has_git = |url: &str, reference: &str| repositories.contains_key(&(url.to_owned(), reference.to_owned()));
        let around =
            Surroundings { places: &places, has_git: &has_git, patch: self.settings.get("patch").filter(|patch| patch.is_table_like()) };
        let mut packages = Packages::default();
        for file in inside {
            let text = manifests.get(file).map_or("", String::as_str);
            let Reduced { text, has_script, left_out } = manifest::reduce(text, file, &around)?;
            packages.left_out.extend(left_out);
            let dir = places::directory(file).unwrap_or_default();
            packages.packages.push((Path::new("workspace").join(dir), text, has_script));
        }
        for (number, member) in beside.iter().enumerate() {
            let text = stub::of_path(member, &places)?;
            packages.packages.push((Path::new("beside").join(number.to_string()), text, member.links.is_some()));
        }
        Ok(packages)
    }

    /// Writes the packages of a run, its lock and its home; gives back what was left out.
    fn write(&self, run: &Path, workspace: &Packages) -> Result<Vec<String>, String> {
        let write = || {
            for (dir, manifest, has_script) in &workspace.packages {
                scratch::write_package(&run.join(dir), manifest, *has_script)?;
            }
            fs::create_dir_all(run.join("home"))?;
            fs::write(run.join("home").join("config.toml"), &self.home)?;
            fs::write(run.join("workspace").join("Cargo.lock"), self.ground.lock)
        };
        write().map_err(|error: std::io::Error| format!("the scratch folder cannot be written to: {}", error.kind()))?;
        Ok(workspace.left_out.clone())
    }
}

/// What stands in the folder of a run.
#[derive(Default)]
struct Packages {
    /// Directory, manifest, whether there is a build script.
    packages: Vec<(PathBuf, String, bool)>,
    left_out: Vec<String>,
}

/// The commands of a remedy. Edits, or nothing at all, want the one that changes a lock the least.
fn commands(remedy: &Remedy) -> Vec<Vec<String>> {
    let text = |words: &[&str]| words.iter().map(|&word| word.to_owned()).collect::<Vec<String>>();
    let first = (!remedy.edits.is_empty() || remedy.updates.is_empty()).then(|| text(&["update", "--workspace"]));
    // as `Remedy::commands` prints them
    let runs = remedy.updates.chunk_by(|a, b| a.to.is_none() && b.to.is_none());
    first.into_iter().chain(runs.map(arguments)).collect()
}

fn arguments(updates: &[Update]) -> Vec<String> {
    let mut arguments = vec!["update".to_owned()];
    for update in updates {
        arguments.extend(["-p".to_owned(), update.spec()]);
    }
    if let Some(to) = updates.first().and_then(|update| update.to.as_ref()) {
        arguments.extend(["--precise".to_owned(), to.to_string()]);
    }
    arguments
}
