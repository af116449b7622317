//! Follows `mod x;` and `include!` from the targets' roots, reading and extracting files in parallel.
//!
//! The result is a closure, so it does not depend on the order in which threads get to the files.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::{Arc, Mutex};

use crate::load::files::Files;
use crate::load::memory::Memory;
use crate::load::sources;
use crate::model::facts::{FileFacts, LinkKind};
use crate::model::layout::{self, Directory};
use crate::model::problem::{Problem, ProblemKind};
use crate::model::sources::Sources;

/// Where files are read.
#[derive(Clone, Copy, Debug)]
pub struct Ground<'a> {
    /// The disk, or a revision.
    pub files: &'a Files,
    /// What file names are relative to.
    pub root: &'a Path,
    /// The directories, relative to `root`, that may be read (`""` is the root itself).
    pub inside: &'a [String],
    /// Facts that need not be extracted again.
    pub memory: Option<&'a Memory>,
}

struct Walk<'a, F> {
    ground: Ground<'a>,
    extract: F,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    visited: BTreeSet<(String, Directory)>,
    started: BTreeSet<String>,
    waiting: BTreeMap<String, Vec<Directory>>,
    sources: Sources,
}

/// Reads all files that the roots reach.
pub fn sources<F>(ground: Ground<'_>, roots: &[String], extract: F) -> Sources
where
    F: Fn(&str, &str) -> FileFacts + Sync,
{
    let roots = roots.iter().map(|file| (file.clone(), Directory::owner(file))).collect();
    collect(ground, roots, Sources::default(), extract)
}

/// Reads further files, and what they reach, beside those that were read before.
pub fn more<F>(ground: Ground<'_>, files: Vec<(String, Directory)>, sources: Sources, extract: F) -> Sources
where
    F: Fn(&str, &str) -> FileFacts + Sync,
{
    collect(ground, files, sources, extract)
}

fn collect<F>(ground: Ground<'_>, roots: Vec<(String, Directory)>, sources: Sources, extract: F) -> Sources
where
    F: Fn(&str, &str) -> FileFacts + Sync,
{
    let walk = Walk { ground, extract, state: Mutex::new(State { sources, ..State::default() }) };
    rayon::scope(|scope| {
        for (file, directory) in roots {
            walk.visit(scope, file, directory, None);
        }
    });
    let mut sources = walk.state.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner).sources;
    for facts in sources.files.values() {
        sources.problems.extend(facts.problems.iter().cloned());
    }
    sources.problems.sort();
    sources.problems.dedup();
    sources
}

/// Where a module's file was asked for, for problems.
struct Asked {
    file: String,
    line: u32,
}

impl<F: Fn(&str, &str) -> FileFacts + Sync> Walk<'_, F> {
    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    fn exists(&self, file: &str) -> bool {
        self.ground.files.exists(&self.ground.root.join(file))
    }

    fn facts(&self, file: &str) -> Arc<FileFacts> {
        let Ground { files, root, memory, .. } = self.ground;
        let facts = match memory {
            Some(memory) => memory.facts(files, root, file, &self.extract),
            None => sources::read(files, root, file).map(|text| Arc::new((self.extract)(&text, file))),
        };
        facts.unwrap_or_else(|problem| Arc::new(FileFacts { problems: vec![problem], ..FileFacts::default() }))
    }

    fn allowed(&self, file: &str) -> bool {
        self.ground.inside.iter().any(|dir| match dir.as_str() {
            "" => !file.starts_with("../") && !file.starts_with('/'),
            dir => file.strip_prefix(dir).is_some_and(|rest| rest.starts_with('/')),
        })
    }

    /// Reads a file unless that is under way, and follows what it names as a module at this place.
    fn visit<'s>(&'s self, scope: &rayon::Scope<'s>, file: String, directory: Directory, asked: Option<Asked>) {
        if !self.allowed(&file) {
            let asked = asked.unwrap_or(Asked { file: file.clone(), line: 0 });
            let message = format!("`{file}` lies outside of the workspace and was not read");
            self.state().sources.problems.push(Problem::new(
                ProblemKind::NotFollowed,
                &asked.file,
                asked.line,
                message,
                "move the file into the workspace",
            ));
            return;
        }
        let mut state = self.state();
        if !state.visited.insert((file.clone(), directory.clone())) {
            return;
        }
        if state.sources.files.contains_key(&file) {
            drop(state);
            self.follow(scope, &file, &directory);
            return;
        }
        if !state.started.insert(file.clone()) {
            state.waiting.entry(file).or_default().push(directory);
            return;
        }
        drop(state);
        scope.spawn(move |scope| self.read(scope, &file, &directory));
    }

    fn read<'s>(&'s self, scope: &rayon::Scope<'s>, file: &str, directory: &Directory) {
        let facts = self.facts(file);
        let mut state = self.state();
        state.sources.files.insert(file.to_owned(), facts);
        let waiting = state.waiting.remove(file).unwrap_or_default();
        drop(state);
        self.follow(scope, file, directory);
        for directory in waiting {
            self.follow(scope, file, &directory);
        }
    }

    fn follow<'s>(&'s self, scope: &rayon::Scope<'s>, file: &str, directory: &Directory) {
        let links = self.state().sources.files.get(file).map(|facts| facts.links.clone()).unwrap_or_default();
        for link in links {
            let mut place = directory.clone();
            for (name, path) in &link.inside {
                place = place.inline(*name, *path);
            }
            let asked = || Some(Asked { file: file.to_owned(), line: link.line });
            match &link.kind {
                LinkKind::Include(path) => {
                    let target = layout::join(&layout::parent(file), path);
                    if self.ground.files.is_file(&self.ground.root.join(&target)) || !link.in_macro {
                        self.visit(scope, target, directory.clone(), asked());
                    }
                }
                LinkKind::Module(name, paths, plain) => {
                    for path in paths {
                        let (target, inner) = place.explicit(path);
                        if paths.len() == 1 && !plain && !link.in_macro || self.exists(&target) || !self.allowed(&target) {
                            self.visit(scope, target, inner, asked());
                        }
                    }
                    if *plain {
                        let mut found: Vec<_> = place.plain(*name).into_iter().filter(|(target, _)| self.exists(target)).collect();
                        if found.is_empty() {
                            // a link that leads nowhere, or to itself, is there all the same: to read it says what is wrong with it
                            let is_link = |(target, _): &(String, Directory)| self.ground.files.is_link(&self.ground.root.join(target));
                            found = place.plain(*name).into_iter().filter(is_link).take(1).collect();
                        }
                        if found.is_empty() && paths.is_empty() && !link.in_macro {
                            let message = format!("no file for `mod {name};`");
                            let [(flat, _), (nested, _)] = place.plain(*name);
                            let hint = format!("add `{flat}` or `{nested}`, or take the declaration out");
                            self.state().sources.problems.push(Problem::new(ProblemKind::MissingModule, file, link.line, message, hint));
                        }
                        if let [(flat, _), (nested, _)] = found.as_slice() {
                            let message = format!("two files for `mod {name};`: `{flat}` and `{nested}`; the first was read");
                            let problem = Problem::new(ProblemKind::AmbiguousModule, file, link.line, message, "delete one of them");
                            self.state().sources.problems.push(problem);
                        }
                        if let Some((target, inner)) = found.into_iter().next() {
                            self.visit(scope, target, inner, asked());
                        }
                    }
                }
            }
        }
    }
}
