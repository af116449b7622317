//! What the files of a workspace say about where and how it is built, and what does not fit together.
//!
//! Pure: texts in, data out; nothing is run and nobody is asked. Reading order: [`read`] makes claims of files, one reader a format;
//! [`matrix`] shows them by environment; [`judge`] says what is wrong; [`propose`] says what one source of truth would change.

mod build_line;
mod commands;
mod heredoc;
mod image;
mod jobs;
mod reading;
mod scope;
mod shell;
mod toolchain;
mod yaml;

mod docker_lines;
mod dockerfile;
mod github;
mod gitlab;
mod json;
mod plain;
mod toml;

mod effective;
pub mod judge;
pub mod matrix;
mod proposal;
mod release_line;
mod unified;

use crate::environment_finding::{EnvironmentFinding, EnvironmentFindingKind as Kind};
use crate::environments::dockerfile::Around;
use crate::environments::reading::Reading;
use crate::model::claim::{ClaimFile, Format, Says, Strength, Toolchain};
use crate::model::environment::{ClaimSources, Environments, LockOwner, Lockfile, Need, Proposal};

/// What all files say.
#[must_use]
pub fn read(sources: &ClaimSources) -> Environments {
    let lock_is_ignored = ignores_lock(&sources.files);
    let mut environments = Environments {
        names: sources.environments.clone(),
        files: sources.files.iter().map(|file| (file.file.clone(), file.environment.clone())).collect(),
        locks: sources.locks.iter().map(|lock| owner(lock, &sources.files)).collect(),
        gaps: sources.gaps.clone(),
        claims: Vec::new(),
    };
    for file in &sources.files {
        let mut reading = Reading::new(file);
        let ships = !matches!(file.environment.as_str(), "development" | "ci" | "test");
        of_format(&mut reading, file.format, Around { lock_is_ignored, ships });
        environments.claims.extend(reading.claims);
        environments.gaps.extend(reading.gaps);
    }
    if effective::toolchain_file(&environments).is_none() {
        // an image that would follow the file follows nothing where there is none
        environments.claims.retain(|claim| claim.says != Says::Toolchain(Toolchain::OfFile, Strength::File));
    }
    environments.claims.sort_by_cached_key(|claim| (claim.place.clone(), claim.unit.clone(), claim.says.word(), claim.says.shown()));
    environments.claims.dedup();
    environments.gaps.sort();
    environments
}

/// What one source of truth for the toolchain would be: the first candidate that makes nothing worse, once it is read and judged like the
/// files that are there.
#[must_use]
pub fn propose(environments: &Environments, sources: &ClaimSources, need: Option<&Need>) -> Proposal {
    let said = |text: String| Proposal { text, diff: String::new() };
    let candidates = match proposal::candidates(environments, sources, need) {
        Ok(candidates) => candidates,
        Err(text) => return said(text),
    };
    let before = judge::judge(environments, need);
    let mut refused = Vec::new();
    for candidate in candidates {
        let after = judge::judge(&read(&candidate.sources), need);
        match worse(&before, &after) {
            None => return candidate.proposal,
            Some(finding) => refused.push(format!("Rust {} adds `{}` ({})", candidate.release, finding.kind.id(), finding.place)),
        }
    }
    said(format!("no release is proposed for all, because each that is named makes new findings: {}", refused.join(", ")))
}

/// A finding that was not there before, where there are more of its kind, or more in all. A tag where there was none leaves its digest to be
/// asked for: that alone is not worse.
fn worse<'f>(before: &[EnvironmentFinding], after: &'f [EnvironmentFinding]) -> Option<&'f EnvironmentFinding> {
    let count = |findings: &[EnvironmentFinding], kind: Kind| findings.iter().filter(|finding| finding.kind == kind).count();
    let is_new = |finding: &&EnvironmentFinding| !before.contains(finding);
    let grows =
        |finding: &&EnvironmentFinding| finding.kind != Kind::UnpinnedImage && count(after, finding.kind) > count(before, finding.kind);
    let mut new = after.iter().filter(is_new);
    new.clone().find(grows).or_else(|| new.next().filter(|_| after.len() > before.len()))
}

fn of_format(reading: &mut Reading<'_>, format: Format, around: Around) {
    match format {
        Format::ToolchainFile => toml::toolchain_file(reading),
        Format::Manifest => toml::manifest(reading),
        Format::Clippy => toml::clippy(reading),
        Format::Cross => toml::cross(reading),
        Format::Mise => toml::mise(reading),
        Format::Workflow => of_nodes(reading, github::workflow),
        Format::Action => of_nodes(reading, github::action),
        Format::Gitlab => of_nodes(reading, gitlab::gitlab),
        Format::Woodpecker => of_nodes(reading, gitlab::woodpecker),
        Format::Devcontainer => of_nodes(reading, json::devcontainer),
        Format::PuppetModule => of_nodes(reading, json::puppet_module),
        Format::Dockerfile => dockerfile::read(reading, around),
        Format::Nix => plain::nix(reading),
        Format::Recipes => plain::recipes(reading),
        Format::ToolVersions => plain::tool_versions(reading),
        Format::Puppetfile => plain::puppetfile(reading),
        // it decides what others mean, and says nothing itself
        Format::Dockerignore => {}
    }
}

/// YAML or JSON; a gap where it is neither.
fn of_nodes(reading: &mut Reading<'_>, of: impl FnOnce(&mut Reading<'_>, yaml::Node<'_>)) {
    let is_json = matches!(reading.format(), Format::Devcontainer | Format::PuppetModule);
    let text = if is_json { yaml::without_comments(reading.text()) } else { reading.text().to_owned() };
    let read = yaml::read(&text, |node| of(reading, node));
    if let Err((line, message)) = read {
        let message = if is_json { message.replace("YAML", "JSON") } else { message };
        reading.gap(line, message, "repair it");
    }
}

/// Whether the `.dockerignore` of the root keeps the lock out.
fn ignores_lock(files: &[ClaimFile]) -> bool {
    let ignored = files.iter().find(|file| file.file == ".dockerignore");
    let mut is_ignored = false;
    for line in ignored.into_iter().flat_map(|file| file.text.lines()).map(str::trim) {
        match line.trim_start_matches('/') {
            "Cargo.lock" | "*.lock" | "**/Cargo.lock" | "*" | "**" => is_ignored = true,
            "!Cargo.lock" | "!/Cargo.lock" | "!Cargo.*" | "!*.lock" | "!Cargo*" => is_ignored = false,
            _ => {}
        }
    }
    is_ignored
}

/// A lock belongs to the manifest beside it, where that is a workspace's root or stands alone.
fn owner(lock: &str, files: &[ClaimFile]) -> Lockfile {
    let manifest = |dir: &str| {
        let name = if dir.is_empty() { "Cargo.toml".to_owned() } else { format!("{dir}/Cargo.toml") };
        files.iter().find(|file| file.file == name).map(|file| file.text.as_str())
    };
    let dir = lock.rsplit_once('/').map_or("", |(dir, _)| dir);
    let is_workspace = |text: &str| text.lines().any(|line| line.trim_start().starts_with("[workspace"));
    let of = match manifest(dir) {
        _ if dir.is_empty() => LockOwner::Root,
        Some(text) if is_workspace(text) => LockOwner::Own,
        // a package that no workspace has
        Some(_) if manifest("").is_none_or(|root| !is_workspace(root) || excludes(root, dir)) => LockOwner::Own,
        _ => LockOwner::Nobody,
    };
    Lockfile { file: lock.to_owned(), of }
}

/// Whether a root manifest names a directory, or one above it, in `exclude`.
fn excludes(root: &str, dir: &str) -> bool {
    let Ok(document) = toml_edit::Document::parse(root) else { return true };
    let listed = document.get("workspace").and_then(|workspace| workspace.get("exclude")).and_then(toml_edit::Item::as_array);
    let mut names = listed.into_iter().flatten().filter_map(toml_edit::Value::as_str).map(|name| name.trim_end_matches('/'));
    names.any(|name| dir == name || dir.strip_prefix(name).is_some_and(|rest| rest.starts_with('/')))
}
