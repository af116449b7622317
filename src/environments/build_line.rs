//! The words behind `cargo`: what is built, and how.

use std::collections::BTreeSet;

use crate::environments::toolchain::is_template;
use crate::model::claim::BuildLine;

/// Options whose next word is their value, beside those that are read.
const WITH_VALUE: [&str; 17] = [
    "--message-format",
    "--color",
    "-j",
    "--jobs",
    "--target-dir",
    "--config",
    "--bin",
    "--example",
    "--test",
    "--bench",
    "--root",
    "-Z",
    "--out-dir",
    "--artifact-dir",
    "--recipe-path",
    "--version",
    "--git",
];

/// Reads the words behind `cargo`, templates filled in where they can be. `None` where it builds nothing of the workspace.
#[must_use]
pub fn read(words: &[String], ships: bool, lock_at_hand: Option<bool>) -> Option<BuildLine> {
    let mut words = words.iter().map(String::as_str).peekable();
    // options that stand before the command are cargo's own
    while words.next_if(|word| word.starts_with('-')).is_some() {}
    let is_nextest = words.peek() == Some(&"nextest");
    let command = command(&mut words)?;
    let mut line = BuildLine { command, profile: "dev".to_owned(), lock_at_hand, ..BuildLine::default() };
    let mut is_ours = line.command != "install";
    while let Some(word) = words.next() {
        if word == "--" {
            break;
        }
        let (name, joined) = word.split_once('=').map_or((word, None), |(name, value)| (name, Some(value)));
        let mut value = || joined.or_else(|| words.next()).unwrap_or_default();
        match name {
            "--release" | "-r" => "release".clone_into(&mut line.profile),
            // nextest has profiles of its own
            "--profile" if is_nextest => {
                value();
            }
            "--profile" | "--cargo-profile" => value().clone_into(&mut line.profile),
            "--features" | "-F" => line.features.extend(listed(value())),
            "--all-features" => line.all_features = true,
            "--no-default-features" => line.no_default_features = true,
            "--target" => line.target = Some(value().to_owned()),
            "--locked" | "--frozen" => line.locked = true,
            "-p" | "--package" | "--exclude" => {
                value();
                line.selects = true;
            }
            "--manifest-path" => line.selects |= !matches!(value(), "Cargo.toml" | "./Cargo.toml"),
            "--path" => {
                is_ours = {
                    value();
                    true
                }
            }
            name if WITH_VALUE.contains(&name) => {
                value();
            }
            _ if is_template(word) => line.unknown = true,
            _ => {}
        }
    }
    if line.command == "install" && line.profile == "dev" {
        "release".clone_into(&mut line.profile);
    }
    line.unknown |= line.features.iter().chain(&line.target).any(|text| is_template(text)) || is_template(&line.profile);
    line.ships = ships && line.profile != "dev" && matches!(line.command.as_str(), "build" | "install" | "cook");
    is_ours.then_some(line)
}

/// Whether words behind `cargo` begin with a command that builds.
#[must_use]
pub fn is_command(words: &[String]) -> bool {
    command(&mut words.iter().map(String::as_str)).is_some()
}

/// The command by its long name; what stands between `cargo` and a command that builds is a tool that passes it on.
fn command<'w>(words: &mut impl Iterator<Item = &'w str>) -> Option<String> {
    let word = words.next()?;
    let name = match word {
        "b" | "build" | "zigbuild" | "rustc" => "build",
        "t" | "test" => "test",
        "c" | "check" => "check",
        "r" | "run" => "run",
        "d" | "doc" => "doc",
        "clippy" | "bench" | "install" => word,
        "nextest" | "llvm-cov" | "tarpaulin" => {
            return Some("test".to_owned());
        }
        "auditable" | "hack" | "xwin" => return command(words),
        "chef" => return words.next().filter(|word| *word == "cook").map(str::to_owned),
        _ => return None,
    };
    Some(name.to_owned())
}

fn listed(value: &str) -> BTreeSet<String> {
    value.split([',', ' ']).filter(|name| !name.is_empty()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(text: &str) -> Option<BuildLine> {
        let words: Vec<String> = text.split(' ').map(str::to_owned).collect();
        read(&words, true, None)
    }

    #[test]
    fn what_is_built_and_how() {
        let built = line("build --release --locked -F a,b --features=c --target x -p d").unwrap();
        assert_eq!(
            (built.command.as_str(), built.profile.as_str(), built.locked, built.selects, built.ships),
            ("build", "release", true, true, true)
        );
        assert_eq!((built.features_shown(), built.target.as_deref()), ("--features a,b,c".into(), Some("x")));
        assert!(!line("b").unwrap().ships, "a debug build is not what ships");
        assert_eq!(line("install --path .").map(|line| (line.profile, line.ships)), Some(("release".into(), true)));
        assert_eq!(line("install cargo-chef"), None, "a tool");
        assert_eq!(line("chef cook --release --recipe-path recipe.json").map(|line| line.command), Some("cook".into()));
        assert_eq!(line("chef prepare --recipe-path recipe.json"), None);
        assert_eq!(line("fmt --check"), None);
        assert_eq!(line("nextest run --profile ci --cargo-profile x").map(|line| line.profile), Some("x".into()));
        assert_eq!(line("nextest run --all-features").map(|line| (line.command, line.all_features)), Some(("test".into(), true)));
        assert!(line("build --release ${EXTRA}").unwrap().unknown);
        assert!(!line("test -- --locked").unwrap().locked, "what stands behind `--` is the test's");
        assert_eq!(line("auditable build --release").map(|line| line.command), Some("build".into()));
    }
}
