//! What a command says about toolchains and builds: `rustup`, `cargo`, package managers, and what builds images.

use std::collections::BTreeSet;

use crate::environments::build_line;
use crate::environments::reading::Reading;
use crate::environments::scope::Scope;
use crate::environments::shell::{self, Command};
use crate::environments::toolchain::named;
use crate::model::claim::{BuildLine, Says, Strength, Toolchain};

/// Words that only stand before a command.
const BEFORE: [&str; 17] =
    ["sudo", "env", "time", "exec", "command", "nice", "if", "then", "else", "elif", "do", "while", "!", "{", "export", "xvfb-run", "RUN"];

/// Package managers with the word that installs.
const INSTALLERS: [(&str, &str); 8] = [
    ("apt-get", "install"),
    ("apt", "install"),
    ("apk", "add"),
    ("dnf", "install"),
    ("yum", "install"),
    ("microdnf", "install"),
    ("zypper", "install"),
    ("brew", "install"),
];

/// Programs whose words are no commands.
const SPEAKERS: [&str; 6] = ["echo", "printf", "grep", "git", "cat", "rustup"];

/// What distributions call Rust.
const PACKAGES: [&str; 4] = ["cargo", "rust", "rustc", "rust-all"];

/// Where commands stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// Whether what is built there in release is meant to be used.
    pub ships: bool,
    /// Whether `Cargo.lock` is there; `None` where the text does not tell.
    pub lock_at_hand: Option<bool>,
}

/// Notes what the commands of a script say; it begins on this line.
pub fn script(reading: &mut Reading<'_>, text: &str, line: u32, scope: &Scope, place: Place) {
    for command in shell::commands(text, line) {
        say(reading, &command, scope, place);
    }
}

/// Notes what one command says.
pub fn say(reading: &mut Reading<'_>, command: &Command, scope: &Scope, place: Place) {
    let Some((words, program)) = program(reading, command, scope) else { return };
    let line = command.line;
    match program {
        "rustup" => rustup(reading, words, line, scope),
        "rustup-init" | "sh" | "bash" => default_of_installer(reading, words, line, scope),
        "cargo" | "cross" => cargo(reading, words, line, scope, place),
        "docker" | "podman" | "buildah" | "nerdctl" => build_of_image(reading, words, line, scope),
        "executor" => kaniko(reading, words, line, scope),
        _ => install(reading, program, words, line),
    }
}

/// The program with the words behind it; variables before it that name a toolchain are noted.
fn program<'c>(reading: &mut Reading<'_>, command: &'c Command, scope: &Scope) -> Option<(&'c [String], &'c str)> {
    let mut words = command.words.as_slice();
    while let Some((first, rest)) = words.split_first() {
        // make's marks: do not show it, go on after an error
        let bare = first.trim_start_matches(['@', '-']);
        if let Some((name, value)) = bare.split_once('=').filter(|(name, _)| !name.is_empty() && !name.contains('-')) {
            if name == "RUSTUP_TOOLCHAIN" {
                several(reading, value, command.line, scope, Strength::Variable);
            }
        } else if !BEFORE.contains(&bare) {
            let name = bare.rsplit('/').next().unwrap_or(bare);
            return Some(wrapped(name, rest).unwrap_or((rest, name)));
        }
        words = rest;
    }
    None
}

/// The `cargo` that another program is told to run: `mold -run cargo build`, `timeout 60 cargo test`.
fn wrapped<'c>(name: &str, words: &'c [String]) -> Option<(&'c [String], &'c str)> {
    if SPEAKERS.contains(&name) || name == "cargo" {
        return None;
    }
    let at = words.iter().position(|word| word.rsplit('/').next() == Some("cargo"))?;
    let behind = words.get(at + 1..)?;
    let plain = behind.iter().position(|word| !word.starts_with('+')).and_then(|at| behind.get(at..)).unwrap_or_default();
    build_line::is_command(plain).then_some((behind, "cargo"))
}

/// Notes a toolchain by name, once for each value that the name has.
pub fn several(reading: &mut Reading<'_>, name: &str, line: u32, scope: &Scope, strength: Strength) {
    for name in scope.expand(name) {
        reading.toolchain(line, named(&name), strength);
    }
}

fn rustup(reading: &mut Reading<'_>, words: &[String], line: u32, scope: &Scope) {
    let plain: Vec<&str> = plain_words(words, &["--profile", "--component", "-c", "--target", "-t", "--path"]);
    let (names, strength): (&[&str], _) = match plain.as_slice() {
        ["default", name, ..] => (&[*name], Strength::Default),
        ["override", "set", name, ..] => (&[*name], Strength::Override),
        ["run", name, ..] => (&[*name], Strength::Command),
        ["toolchain", "install" | "add" | "update", names @ ..] | ["install" | "update", names @ ..] => (names, Strength::Installed),
        _ => return,
    };
    for name in names {
        several(reading, name, line, scope, strength);
    }
}

/// `curl … | sh -s -- -y --default-toolchain 1.85`
fn default_of_installer(reading: &mut Reading<'_>, words: &[String], line: u32, scope: &Scope) {
    if let Some(name) = value_of(words, &["--default-toolchain"]).filter(|name| *name != "none") {
        several(reading, name, line, scope, Strength::Default);
    }
}

fn cargo(reading: &mut Reading<'_>, words: &[String], line: u32, scope: &Scope, place: Place) {
    let mut words = words;
    let mut needs_claim = None;
    if let Some((name, rest)) = words.split_first().and_then(|(first, rest)| Some((first.strip_prefix('+')?, rest))) {
        needs_claim = Some(name);
        words = rest;
    }
    let lines = alternatives(words, scope);
    let built: BTreeSet<BuildLine> = lines.iter().filter_map(|words| build_line::read(words, place.ships, place.lock_at_hand)).collect();
    if let Some(name) = needs_claim.filter(|_| words.first().is_some_and(|word| !word.starts_with("fmt"))) {
        several(reading, name, line, scope, Strength::Command);
    }
    for built in built {
        reading.say(line, Says::Builds(built));
    }
}

/// The words with each value of their templates at least once: values of one matrix go together, as far as there are as many.
fn alternatives(words: &[String], scope: &Scope) -> Vec<Vec<String>> {
    let expanded: Vec<Vec<String>> = words.iter().map(|word| scope.expand(word)).collect();
    let most = expanded.iter().map(Vec::len).max().unwrap_or(1);
    let pick = |at: usize| expanded.iter().filter_map(|values| values.get(at % values.len().max(1)).cloned()).collect();
    (0..most).map(pick).collect()
}

/// `docker build -f X .`, `docker buildx build …`, `docker compose build`, `docker buildx bake`
fn build_of_image(reading: &mut Reading<'_>, words: &[String], line: u32, scope: &Scope) {
    let plain = plain_words(
        words,
        &[
            "-f",
            "--file",
            "-t",
            "--tag",
            "--build-arg",
            "--target",
            "--platform",
            "--cache-from",
            "--cache-to",
            "--output",
            "-o",
            "--builder",
            "--push-to",
            "--label",
            "--secret",
            "--network",
            "--progress",
            "--ssh",
            "--iidfile",
            "--metadata-file",
            "--build-context",
        ],
    );
    let context = match plain.as_slice() {
        ["compose", "build" | "up", ..] | ["buildx", "bake", ..] => return reading.say(line, Says::BuildsImage(None)),
        ["build" | "bud", rest @ ..] | ["buildx" | "image" | "builder", "build", rest @ ..] => rest.first().copied().unwrap_or("."),
        _ => return,
    };
    let file = value_of(words, &["-f", "--file"]).map_or_else(|| below(context, "Dockerfile"), str::to_owned);
    built_from(reading, &file, line, scope);
}

fn kaniko(reading: &mut Reading<'_>, words: &[String], line: u32, scope: &Scope) {
    let file = value_of(words, &["--dockerfile", "-f"]).unwrap_or("Dockerfile");
    let file = ["$CI_PROJECT_DIR/", "${CI_PROJECT_DIR}/"].iter().find_map(|root| file.strip_prefix(root)).unwrap_or(file);
    built_from(reading, file, line, scope);
}

/// Notes the file that an image is built from, once for each value of its name.
pub fn built_from(reading: &mut Reading<'_>, file: &str, line: u32, scope: &Scope) {
    for file in scope.expand(file) {
        let known = !crate::environments::toolchain::is_template(&file) && !file.contains("://") && file != "-";
        let clean: Vec<&str> = file.split('/').filter(|part| !part.is_empty() && *part != ".").collect();
        reading.say(line, Says::BuildsImage(known.then(|| clean.join("/"))));
    }
}

/// A file in a directory, as the text names it.
#[must_use]
pub fn below(dir: &str, file: &str) -> String {
    format!("{}/{file}", dir.trim_end_matches('/'))
}

/// `apt-get install -y cargo`: whatever the distribution has.
fn install(reading: &mut Reading<'_>, program: &str, words: &[String], line: u32) {
    let Some((_, verb)) = INSTALLERS.iter().find(|(name, _)| *name == program) else { return };
    let plain = plain_words(words, &["-t", "--virtual", "--target-release"]);
    let Some(packages) = plain.iter().position(|word| word == verb).and_then(|at| plain.get(at + 1..)) else { return };
    if let Some(package) = packages.iter().find(|package| PACKAGES.contains(&package.split(['=', '~']).next().unwrap_or_default())) {
        reading.toolchain(line, Toolchain::Distribution(format!("{program} {verb} {package}")), Strength::Fixed);
    }
}

/// The words that are neither options nor values of these.
fn plain_words<'w>(words: &'w [String], with_value: &[&str]) -> Vec<&'w str> {
    let mut plain = Vec::new();
    let mut words = words.iter();
    while let Some(word) = words.next() {
        if with_value.contains(&word.as_str()) {
            words.next();
        } else if !word.starts_with('-') || word == "-" {
            plain.push(word.as_str());
        }
    }
    plain
}

/// The value of an option: `--file X`, `--file=X`.
fn value_of<'w>(words: &'w [String], names: &[&str]) -> Option<&'w str> {
    let mut words = words.iter();
    while let Some(word) = words.next() {
        if names.contains(&word.as_str()) {
            return words.next().map(String::as_str);
        }
        if let Some((name, value)) = word.split_once('=').filter(|(name, _)| names.contains(name)) {
            let _ = name;
            return Some(value);
        }
    }
    None
}
