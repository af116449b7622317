//! Files that are lines: `.tool-versions`, Justfiles and Makefiles, Nix expressions, Puppetfiles.
//!
//! Of a language that is not read in full only what cannot mean anything else is taken.

use semver::Version;

use crate::environments::commands::{self, Place};
use crate::environments::reading::Reading;
use crate::environments::scope::Scope;
use crate::environments::shell;
use crate::environments::toml::tool;
use crate::environments::toolchain::{is_template, named};
use crate::model::claim::{ModuleAsks, ModulePin, Says, Strength, Toolchain};

fn lines(text: &str) -> impl Iterator<Item = (u32, &str)> {
    text.lines().enumerate().map(|(at, line)| (u32::try_from(at + 1).unwrap_or(u32::MAX), line))
}

/// `rust 1.85.0`
pub fn tool_versions(reading: &mut Reading<'_>) {
    for (line, text) in lines(reading.text()) {
        let text = text.split('#').next().unwrap_or_default();
        if let ["rust", version, ..] = text.split_whitespace().collect::<Vec<_>>().as_slice() {
            reading.toolchain(line, tool(version), Strength::Variable);
        }
    }
}

/// Commands of recipes: indented lines. Variables are templates that nobody fills in.
pub fn recipes(reading: &mut Reading<'_>) {
    let text = reading.text();
    let mut script = String::new();
    for (_, line) in lines(text) {
        // what is not indented keeps its line, and is no command
        if line.starts_with([' ', '\t']) {
            script.push_str(line);
        }
        script.push('\n');
    }
    for command in shell::commands(&script, 1) {
        commands::say(reading, &command, &Scope::default(), Place::default());
    }
}

/// What is unambiguous in Nix: `rust-bin.stable."1.85.0"`, `rust-bin.stable.latest`, `fromRustupToolchainFile`.
pub fn nix(reading: &mut Reading<'_>) {
    for (line, text) in lines(reading.text()) {
        let text = text.split('#').next().unwrap_or_default();
        if text.contains("fromRustupToolchainFile") || text.contains("fromToolchainFile") {
            reading.toolchain(line, Toolchain::OfFile, Strength::Fixed);
        }
        let Some(at) = text.find("rust-bin.") else { continue };
        let rest = text.get(at + "rust-bin.".len()..).unwrap_or_default();
        let Some((channel, rest)) = rest.split_once('.') else { continue };
        let channel = channel.trim();
        let version = rest.strip_prefix('"').and_then(|rest| rest.split('"').next());
        let found = match (channel, version) {
            ("stable" | "beta", Some(version)) => named(version),
            ("nightly", Some(date)) => named(&format!("nightly-{date}")),
            ("stable" | "beta" | "nightly", None) if rest.starts_with("latest") => Toolchain::Channel(channel.to_owned()),
            ("stable" | "beta" | "nightly", None) if rest.starts_with("${") => Toolchain::Unknown(rest.chars().take(40).collect()),
            ("selectLatestNightlyWith", _) => Toolchain::Channel("nightly".to_owned()),
            _ => continue,
        };
        reading.toolchain(line, found, Strength::Fixed);
    }
}

/// `mod 'puppetlabs/stdlib', '9.4.1'`, with options on the lines below.
pub fn puppetfile(reading: &mut Reading<'_>) {
    let mut entry: Option<(u32, String)> = None;
    for (line, text) in lines(reading.text()) {
        let text = text.split(" #").next().unwrap_or_default().trim();
        if text.starts_with('#') || text.is_empty() {
            continue;
        }
        if let Some(rest) = text.strip_prefix("mod ") {
            module(reading, entry.replace((line, rest.to_owned())));
        } else if let Some((_, so_far)) = entry.as_mut().filter(|(_, so_far)| so_far.trim_end().ends_with(',')) {
            so_far.push(' ');
            so_far.push_str(text);
        } else {
            module(reading, entry.take());
        }
    }
    module(reading, entry);
}

fn module(reading: &mut Reading<'_>, entry: Option<(u32, String)>) {
    let Some((line, text)) = entry else { return };
    let bare = |text: &str| text.trim().trim_matches(['\'', '"']).to_owned();
    let mut parts = text.split(',').map(str::trim);
    let Some(name) = parts.next().map(bare) else { return };
    let parts: Vec<&str> = parts.collect();
    let is = |key: &str| parts.iter().any(|part| part.starts_with(&format!(":{key}")) || part.starts_with(&format!("{key}:")));
    let asks = match parts.first() {
        _ if is("git") => ModuleAsks::Git { fixed: is("tag") || is("commit") || is("ref") && !moves(&text) },
        // a module of the repository itself
        _ if is("local") => return,
        None | Some(&":latest") => ModuleAsks::Anything,
        Some(version) => {
            let version = bare(version);
            match Version::parse(&version) {
                Ok(version) => ModuleAsks::Exactly(version),
                Err(_) if is_template(&version) => ModuleAsks::Unknown(version),
                Err(_) => ModuleAsks::Unknown(version),
            }
        }
    };
    reading.say(line, Says::Module(ModulePin { name: name.replace('-', "/"), asks }));
}

/// Whether a `:ref` names a branch that everybody moves.
fn moves(text: &str) -> bool {
    ["main", "master", "HEAD", "develop", "production"]
        .iter()
        .any(|branch| text.contains(&format!("'{branch}'")) || text.contains(&format!("\"{branch}\"")))
}
