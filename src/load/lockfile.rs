//! A `Cargo.lock` into nouns: every format, and every way in which one can be broken.
//!
//! `cargo-lock` reads the formats; this says where packages stand in the text, which the formats' reader does not know, and turns what cannot
//! be read into problems: a lock that is missing, half merged or of a later format never stops a run.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::path::Path;

use cargo_lock::package::{GitReference, SourceId, SourceKind};
use cargo_lock::{Dependency, Lockfile, Package};
use toml_edit::visit::Visit;
use toml_edit::{Document, Formatted, Item};

use crate::load::entry::Refusal;
use crate::load::files::Files;
use crate::load::index_url;
use crate::load::plain::plain;
use crate::model::lock::{Lock, LockedPackage, LockedSource};
use crate::model::problem::{Problem, ProblemKind};

/// The newest format that is known.
const NEWEST_FORMAT: u32 = 4;
/// No lock that somebody uses comes near it.
const LARGEST: u64 = 64 << 20;
/// SHA-256 in hexadecimal digits.
const CHECKSUM_LENGTH: usize = 64;

/// A lock as far as it can be read.
#[derive(Clone, Debug, Default)]
pub struct ReadLock {
    /// The lock; none where nothing of it can be used.
    pub lock: Option<Lock>,
    /// Its text, empty where there is none.
    pub text: String,
    /// The registries in it that speak the sparse protocol, by the URL of their index.
    pub sparse: BTreeSet<String>,
    /// What is wrong with it.
    pub problems: Vec<Problem>,
}

/// The lock at a path. `file` is its name in output.
#[must_use]
pub fn read(files: &Files, path: &Path, file: &str) -> ReadLock {
    let bytes = match files.read(path, LARGEST) {
        Ok(bytes) => bytes,
        Err(refusal) => return refused(refusal, file),
    };
    match String::from_utf8(bytes) {
        Ok(text) => parse(&text, file),
        Err(_) => unusable(file, 0, "is not UTF-8", "delete it and run `cargo generate-lockfile`"),
    }
}

/// The lock in a text. `file` is its name in output.
#[must_use]
pub fn parse(text: &str, file: &str) -> ReadLock {
    if let Some(line) = conflict(text) {
        let hint = "take one side (`git checkout --ours Cargo.lock`) and run `cargo update --workspace`, which adds what is missing";
        return ReadLock {
            text: text.to_owned(),
            ..unusable(file, line, "has merge-conflict markers, so nothing in it can be trusted", hint)
        };
    }
    let shape = match shape(text) {
        Ok(shape) => shape,
        Err((line, reason)) => return broken(text, file, line, &reason),
    };
    let mut problems = Vec::new();
    let known = known_format(text, &shape, file, &mut problems);
    let parsed: Lockfile = match known.as_deref().unwrap_or(text).parse() {
        Ok(parsed) => parsed,
        Err(error) => {
            let (line, reason) = reason(&error.to_string());
            let mut read = broken(text, file, line, &reason);
            read.problems.extend(problems);
            return read;
        }
    };
    let sparse = parsed.packages.iter().filter_map(|package| package.source.as_ref()).filter(|source| is_sparse(source)).map(registry);
    let sparse = sparse.collect();
    let format = shape.format.unwrap_or_else(|| parsed.version.into());
    let lock = lock(parsed, &shape, format, file, &mut problems);
    ReadLock { lock: Some(lock), text: text.to_owned(), sparse, problems }
}

fn lock(parsed: Lockfile, shape: &Shape, format: u32, file: &str, problems: &mut Vec<Problem>) -> Lock {
    let unused = parsed.patch.unused.iter().map(|patch| (plain(patch.name.as_str()), patch.version.clone()));
    let mut unused_patches: Vec<_> = unused.collect();
    unused_patches.sort();
    let mut read: Vec<(LockedPackage, Vec<Dependency>)> = Vec::new();
    let lines_of = shape.packages.iter().copied().chain(std::iter::repeat(1));
    read.extend(parsed.packages.into_iter().zip(lines_of).map(|(package, line)| packed(package, line)));
    // the oldest locks keep the root package apart
    read.extend(parsed.root.map(|root| packed(root, shape.root)));
    problems.extend(read.iter().filter_map(|(package, _)| odd_name(package, file)));
    read.sort_by(|(a, _), (b, _)| identity(a).cmp(&identity(b)));
    read.dedup_by(|(b, _), (a, _)| {
        let is_same = identity(a) == identity(b);
        if is_same {
            let message = format!("`{} {}` stands in the lock twice", a.name, a.version);
            problems.push(Problem::new(ProblemKind::Lock, file, b.line, message, "delete one of the two entries"));
        }
        is_same
    });
    let mut by_name: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
    for (index, (package, _)) in read.iter().enumerate() {
        by_name.entry(&package.name).or_default().push(u32::try_from(index).unwrap_or(u32::MAX));
    }
    let mut edges: Vec<Vec<u32>> = Vec::new();
    for (package, dependencies) in &read {
        let mut found = BTreeSet::new();
        for dependency in dependencies {
            let name = plain(dependency.name.as_str());
            let candidates = by_name.get(name.as_str()).map(Vec::as_slice).unwrap_or_default();
            if let Some(target) = target(&read, candidates, dependency) {
                found.insert(target);
            } else {
                let message = format!("`{}` depends on `{name} {}`, which is not in the lock", package.name, dependency.version);
                problems.push(Problem::new(ProblemKind::Lock, file, package.line, message, "run `cargo update --workspace`"));
            }
        }
        edges.push(found.into_iter().collect());
    }
    let packages = read.into_iter().zip(edges).map(|((package, _), dependencies)| LockedPackage { dependencies, ..package }).collect();
    Lock { file: file.to_owned(), format, packages, unused_patches }
}

/// A name that cargo would not take. It stays in the lock, with what a terminal would obey written out.
fn odd_name(package: &LockedPackage, file: &str) -> Option<Problem> {
    let message = format!("`{}` is no name of a package", package.name);
    let hint = "find out who wrote it, then run `cargo generate-lockfile`";
    package.name.contains('\\').then(|| Problem::new(ProblemKind::Lock, file, package.line, message, hint))
}

fn packed(package: Package, line: u32) -> (LockedPackage, Vec<Dependency>) {
    let locked = LockedPackage {
        name: plain(package.name.as_str()),
        version: package.version,
        source: source(package.source.as_ref()),
        checksum: package.checksum.map(|checksum| checksum.to_string()),
        dependencies: Vec::new(),
        line,
    };
    // a replaced package depends on what replaces it
    let replaced = package.replace.into_iter();
    (locked, package.dependencies.into_iter().chain(replaced).collect())
}

fn identity(package: &LockedPackage) -> (&str, &semver::Version, &LockedSource) {
    (&package.name, &package.version, &package.source)
}

/// The package that an edge leads to: of several with one name and version the one whose source it names.
fn target(read: &[(LockedPackage, Vec<Dependency>)], candidates: &[u32], dependency: &Dependency) -> Option<u32> {
    let package = |index: &u32| read.get(*index as usize).map(|(package, _)| package);
    let same: Vec<u32> =
        candidates.iter().copied().filter(|index| package(index).is_some_and(|package| package.version == dependency.version)).collect();
    let asked = source(dependency.source.as_ref());
    let exact = same.iter().copied().find(|index| package(index).is_some_and(|package| goes_with(&package.source, &asked)));
    exact.or_else(|| same.first().copied())
}

/// Whether an edge's source means a package's: edges leave the commit of a repository out.
fn goes_with(source: &LockedSource, asked: &LockedSource) -> bool {
    match (source, asked) {
        (
            LockedSource::Git { url, reference, commit },
            LockedSource::Git { url: asked_url, reference: asked_reference, commit: asked_commit },
        ) => url == asked_url && reference == asked_reference && (asked_commit.is_empty() || commit.starts_with(asked_commit.as_str())),
        (source, asked) => source == asked,
    }
}

fn source(source: Option<&SourceId>) -> LockedSource {
    let Some(id) = source else { return LockedSource::Path };
    match id.kind() {
        SourceKind::Git(reference) => {
            let reference = match reference {
                GitReference::Branch(branch) => plain(&format!("branch={branch}")),
                GitReference::Tag(tag) => plain(&format!("tag={tag}")),
                GitReference::Rev(rev) => plain(&format!("rev={rev}")),
                GitReference::DefaultBranch => String::new(),
            };
            LockedSource::Git { url: plain(id.url().as_str()), reference, commit: plain(id.precise().unwrap_or_default()) }
        }
        SourceKind::Path => LockedSource::Path,
        _ => LockedSource::Registry(registry(id)),
    }
}

fn registry(id: &SourceId) -> String {
    index_url::identity(&if is_sparse(id) { format!("sparse+{}", id.url()) } else { id.url().to_string() })
}

fn is_sparse(id: &SourceId) -> bool {
    *id.kind() == SourceKind::SparseRegistry
}

/// The line of the first marker that a merge has left.
fn conflict(text: &str) -> Option<u32> {
    let is_marker = |line: &str| ["<<<<<<< ", ">>>>>>> ", "||||||| "].iter().any(|marker| line.starts_with(marker)) || line == "=======";
    text.lines().position(|line| is_marker(line.trim_end())).and_then(|index| u32::try_from(index + 1).ok())
}

/// What the formats' reader does not say: where things stand.
struct Shape {
    /// `version`, where it is written, and its bytes.
    format: Option<u32>,
    format_span: Range<usize>,
    /// The one-based lines on which packages begin, in the order of the text.
    packages: Vec<u32>,
    /// The line of the root package, which the oldest locks keep apart.
    root: u32,
}

/// Where things stand; the line and the reason, as a fragment, where it is no lock. Checksums are looked at before the formats' reader cuts them:
/// it takes a byte for a letter.
fn shape(text: &str) -> Result<Shape, (u32, String)> {
    let ends: Vec<usize> = text.match_indices('\n').map(|(at, _)| at).collect();
    let line = |span: Option<Range<usize>>| {
        let before = span.map(|span| ends.partition_point(|end| *end < span.start));
        before.and_then(|before| u32::try_from(before + 1).ok())
    };
    let document = Document::parse(text).map_err(|error| (line(error.span()).unwrap_or(0), error.message().to_owned()))?;
    let tables: Vec<_> = document.get("package").and_then(Item::as_array_of_tables).into_iter().flatten().collect();
    let mut odd = OddChecksum(None);
    odd.visit_table(document.as_table());
    if let Some(span) = odd.0 {
        return Err((line(Some(span)).unwrap_or(0), "a checksum is not made of hexadecimal digits".to_owned()));
    }
    let version = document.get("version");
    Ok(Shape {
        format: version.and_then(Item::as_integer).and_then(|format| u32::try_from(format).ok()),
        format_span: version.and_then(Item::span).unwrap_or_default(),
        packages: tables.iter().map(|table| line(table.span()).unwrap_or(1)).collect(),
        root: line(document.get("root").and_then(Item::span)).unwrap_or(1),
    })
}

/// The bytes of a text that is as long as a checksum and is none.
struct OddChecksum(Option<Range<usize>>);

impl<'doc> Visit<'doc> for OddChecksum {
    fn visit_string(&mut self, node: &'doc Formatted<String>) {
        if node.value().len() == CHECKSUM_LENGTH && !node.value().is_ascii() {
            self.0 = node.span();
        }
    }
}

/// The text as one of the newest format that is known, where it is of a later one.
fn known_format(text: &str, shape: &Shape, file: &str, problems: &mut Vec<Problem>) -> Option<String> {
    let format = shape.format.filter(|format| *format > NEWEST_FORMAT)?;
    let message = format!("is of format {format}, which is later than {NEWEST_FORMAT}: it was read as if it were {NEWEST_FORMAT}");
    problems.push(Problem::new(ProblemKind::Lock, file, 0, message, "check what is said about it with cargo, or use a later underpin"));
    let (before, after) = (text.get(..shape.format_span.start)?, text.get(shape.format_span.end..)?);
    Some(format!("{before}{NEWEST_FORMAT}{after}"))
}

fn broken(text: &str, file: &str, line: u32, reason: &str) -> ReadLock {
    let hint = "delete it and run `cargo generate-lockfile`, or take an older one from version control";
    ReadLock { text: text.to_owned(), ..unusable(file, line, &format!("cannot be read: {reason}"), hint) }
}

/// The parser's words: the line that it names, and the last thing that it says.
fn reason(error: &str) -> (u32, String) {
    let line = error.split_once("at line ").and_then(|(_, rest)| rest.split(|digit: char| !digit.is_ascii_digit()).next()?.parse().ok());
    let last = error.lines().map(str::trim).rfind(|line| !line.is_empty()).unwrap_or("it is no lock");
    (line.unwrap_or(0), last.trim_start_matches("parse error: ").to_owned())
}

fn refused(refusal: Refusal, file: &str) -> ReadLock {
    match refusal {
        Refusal::Io(kind) if kind != std::io::ErrorKind::NotFound => {
            unusable(file, 0, &format!("cannot be read: {kind}"), "check its permissions")
        }
        Refusal::TooLarge => unusable(file, 0, "is too large for a lock", "delete it and run `cargo generate-lockfile`"),
        Refusal::Directory => unusable(file, 0, "is a directory, not a file", "move it away and run `cargo generate-lockfile`"),
        Refusal::Special => unusable(file, 0, "is a pipe or a device, not a file", "move it away and run `cargo generate-lockfile`"),
        Refusal::DeadLink => unusable(file, 0, "is a link that leads to no file", "delete the link and run `cargo generate-lockfile`"),
        Refusal::LeadsOut => unusable(file, 0, "is a link that leads out of the repository", "put the lock itself there"),
        Refusal::Submodule => unusable(file, 0, "lies in a submodule, which is not read", "run underpin in the submodule"),
        Refusal::NotFetched => unusable(file, 0, "is not in this clone of the repository", "run `git fetch --refetch --no-filter origin`"),
        Refusal::Io(_) => unusable(file, 0, "there is no lock: what it would take is not known", "run `cargo generate-lockfile`"),
    }
}

fn unusable(file: &str, line: u32, message: &str, hint: &str) -> ReadLock {
    ReadLock { problems: vec![Problem::new(ProblemKind::Lock, file, line, plain(message), hint)], ..ReadLock::default() }
}

#[cfg(test)]
#[path = "lockfile_tests.rs"]
mod tests;
