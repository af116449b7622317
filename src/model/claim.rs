//! What a file says about how the workspace is built somewhere: which Rust, from which image, with which command.
//!
//! A claim is what the text says, with its place; whether it takes effect, and whether it fits what others say, is judged elsewhere. What
//! cannot be told from the text alone, as a template that nobody fills in there, is [`Toolchain::Unknown`], never a guess.

use std::collections::BTreeSet;

use crate::model::place::Place;
use crate::model::rust_version::RustVersion;

/// The format of a file that makes claims.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// `rust-toolchain`, `rust-toolchain.toml`.
    ToolchainFile,
    /// `Cargo.toml`.
    Manifest,
    /// `clippy.toml`, `.clippy.toml`.
    Clippy,
    /// `.github/workflows/*.yml`.
    Workflow,
    /// `action.yml` below `.github`.
    Action,
    /// `.gitlab-ci.yml`.
    Gitlab,
    /// `.woodpecker.yml`, `.woodpecker/*.yml`.
    Woodpecker,
    /// `Dockerfile`, `Containerfile`, and names made of them.
    Dockerfile,
    /// `.dockerignore`.
    Dockerignore,
    /// `devcontainer.json`.
    Devcontainer,
    /// `flake.nix`, `shell.nix`.
    Nix,
    /// `Cross.toml`.
    Cross,
    /// `Justfile`, `Makefile`.
    Recipes,
    /// `.tool-versions`.
    ToolVersions,
    /// `mise.toml`.
    Mise,
    /// `Puppetfile`.
    Puppetfile,
    /// A Puppet module's `metadata.json`.
    PuppetModule,
}

/// A file that makes claims.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClaimFile {
    /// Relative to the workspace root, `/`-separated.
    pub file: String,
    /// The environment that it belongs to.
    pub environment: String,
    /// Its format.
    pub format: Format,
    /// All of it.
    pub text: String,
}

/// Something that a file says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// Where.
    pub place: Place,
    /// The environment that the file belongs to.
    pub environment: String,
    /// The job or stage; empty where the file has none.
    pub unit: String,
    /// What.
    pub says: Says,
    /// Whether it is in a stage that no image uses: it is shown, and not judged.
    pub idle: bool,
    /// What starts it.
    pub trigger: Trigger,
}

/// What a claim is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Says {
    /// This Rust is used.
    Toolchain(Toolchain, Strength),
    /// At least this Rust is needed, by the package.
    NeedsRust(RustVersion, String),
    /// Clippy takes this for the oldest Rust.
    ClippyMsrv(RustVersion),
    /// An image is used.
    Image(Image),
    /// The workspace is built, tested or checked.
    Builds(BuildLine),
    /// An image is built from this file; `None` where the text does not tell from which.
    BuildsImage(Option<String>),
    /// An argument of an image is about Rust by its name, and nothing in the file reads it.
    UnreadArgument(String),
    /// A Puppet module is asked for.
    Module(ModulePin),
}

impl Says {
    /// The word in output.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::Toolchain(..) => "toolchain",
            Self::NeedsRust(..) => "rust_version",
            Self::ClippyMsrv(_) => "clippy_msrv",
            Self::Image(_) => "image",
            Self::Builds(_) => "build",
            Self::BuildsImage(_) => "builds_image",
            Self::UnreadArgument(_) => "unread_argument",
            Self::Module(_) => "module",
        }
    }

    /// As people write it.
    #[must_use]
    pub fn shown(&self) -> String {
        match self {
            Self::Toolchain(toolchain, _) => toolchain.shown(),
            Self::NeedsRust(version, by) => format!("{version} ({by})"),
            Self::ClippyMsrv(version) => version.to_string(),
            Self::Image(image) => image.shown(),
            Self::Builds(line) => line.shown(),
            Self::BuildsImage(file) => file.clone().unwrap_or_else(|| "unknown".to_owned()),
            Self::UnreadArgument(name) => name.clone(),
            Self::Module(pin) => format!("{}: {}", pin.name, pin.asks.shown()),
        }
    }

    /// Whether what is named stays the same, where that is a question.
    #[must_use]
    pub fn pin(&self) -> Option<&'static str> {
        Some(match self {
            Self::Toolchain(Toolchain::OfFile, _) => "file",
            Self::Toolchain(toolchain, _) if toolchain.is_pinned() => "exact",
            Self::Toolchain(toolchain, _) if toolchain.floats() => "floating",
            Self::Image(image) if !image.unknown => {
                if image.digest {
                    "exact"
                } else {
                    "floating"
                }
            }
            Self::Module(pin) => match pin.asks {
                ModuleAsks::Exactly(_) | ModuleAsks::Git { fixed: true } => "exact",
                ModuleAsks::Unknown(_) => "unknown",
                _ => "floating",
            },
            Self::Toolchain(..) | Self::Image(_) => "unknown",
            _ => return None,
        })
    }
}

/// Which Rust.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Toolchain {
    /// `1.85.0`, or `1.85`: the newest patch of it.
    Release(RustVersion),
    /// `1`: the newest release below 2.
    Major(u64),
    /// `stable`, `beta`, `nightly`: another one every few weeks.
    Channel(String),
    /// `nightly-2025-06-01`.
    Dated(String),
    /// The one that the toolchain file names.
    OfFile,
    /// What the distribution has, with the command or package: `apt-get install cargo`.
    Distribution(String),
    /// What the runner or image happens to have.
    Preinstalled(String),
    /// A range, or what is told relative to today: `stable minus 2 releases`.
    Range(String),
    /// A template that is not filled in there, or a name of one's own.
    Unknown(String),
}

impl Toolchain {
    /// Whether the same text means the same compiler tomorrow, but for patches.
    #[must_use]
    pub fn is_pinned(&self) -> bool {
        matches!(self, Self::Release(_) | Self::Dated(_))
    }

    /// Whether the same text means another compiler in a while.
    #[must_use]
    pub fn floats(&self) -> bool {
        matches!(self, Self::Major(_) | Self::Channel(_) | Self::Distribution(_) | Self::Preinstalled(_) | Self::Range(_))
    }

    /// The release, where it is one.
    #[must_use]
    pub fn release(&self) -> Option<RustVersion> {
        if let Self::Release(version) = self { Some(*version) } else { None }
    }

    /// As output shows it.
    #[must_use]
    pub fn shown(&self) -> String {
        match self {
            Self::Release(version) => version.to_string(),
            Self::Major(major) => format!("{major} (any)"),
            Self::OfFile => "the toolchain file's".to_owned(),
            Self::Channel(text) | Self::Dated(text) | Self::Range(text) => text.clone(),
            Self::Distribution(text) => format!("the distribution's ({text})"),
            Self::Preinstalled(text) => format!("whatever {text} has"),
            Self::Unknown(text) => format!("unknown ({text})"),
        }
    }
}

/// Which of several claims on the toolchain rustup follows: the last of these that is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Strength {
    /// What is there when nobody says anything.
    Preinstalled,
    /// It is installed, and used where nothing else is.
    Installed,
    /// `rustup default`, an image's own, an action that sets the default.
    Default,
    /// The toolchain file.
    File,
    /// `rustup override set`.
    Override,
    /// `RUSTUP_TOOLCHAIN`.
    Variable,
    /// `cargo +1.85`: one command.
    Command,
    /// There is no rustup that could be told otherwise: a distribution's package.
    Fixed,
}

/// An image.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Image {
    /// Registry and name: `docker.io/library/rust`, as written.
    pub name: String,
    /// The tag, where one is written.
    pub tag: Option<String>,
    /// Whether a digest is written.
    pub digest: bool,
    /// Whether a part of it is a template that is not filled in there.
    pub unknown: bool,
}

impl Image {
    /// As people write it, without the digits of the digest.
    #[must_use]
    pub fn shown(&self) -> String {
        let tag = self.tag.as_ref().map(|tag| format!(":{tag}")).unwrap_or_default();
        format!("{}{tag}{}", self.name, if self.digest { "@…" } else { "" })
    }
}

/// A command that builds, tests or checks the workspace.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
#[expect(clippy::struct_excessive_bools, reason = "one field for each of cargo's flags, which are independent of each other")]
pub struct BuildLine {
    /// `build`, `install`, `cook`, `test`, `check`, `clippy`, …
    pub command: String,
    /// `dev`, `release`, or one of the workspace's own.
    pub profile: String,
    /// What `--features` names.
    pub features: BTreeSet<String>,
    /// `--all-features`.
    pub all_features: bool,
    /// `--no-default-features`.
    pub no_default_features: bool,
    /// `--target`, where it can be told.
    pub target: Option<String>,
    /// `--locked` or `--frozen`.
    pub locked: bool,
    /// Whether it names some packages only: `-p`, `--exclude`, `--manifest-path`.
    pub selects: bool,
    /// Whether what it makes is meant to be used: a release build in an image, or in a job that releases.
    pub ships: bool,
    /// Whether `Cargo.lock` is there when it runs; `None` where the text does not tell.
    pub lock_at_hand: Option<bool>,
    /// Whether a part of it is a template that is not filled in there.
    pub unknown: bool,
}

impl BuildLine {
    /// The command with what decides how it builds: `build --release --locked --features a`.
    #[must_use]
    pub fn shown(&self) -> String {
        let mut words = vec![if self.command == "cook" { "chef cook".to_owned() } else { self.command.clone() }];
        match self.profile.as_str() {
            "dev" => {}
            "release" if self.command == "install" => {}
            "release" => words.push("--release".to_owned()),
            other => words.push(format!("--profile {other}")),
        }
        words.extend(self.locked.then(|| "--locked".to_owned()));
        words.extend(Some(self.features_shown()).filter(|features| features != "default features"));
        words.extend(self.target.as_ref().map(|target| format!("--target {target}")));
        words.extend(self.unknown.then(|| "…".to_owned()));
        words.join(" ")
    }

    /// What decides which code is built: features, as one writes them.
    #[must_use]
    pub fn features_shown(&self) -> String {
        let listed: Vec<&str> = self.features.iter().map(String::as_str).collect();
        let listed = if listed.is_empty() { String::new() } else { format!("--features {}", listed.join(",")) };
        let parts =
            [(self.all_features, "--all-features"), (self.no_default_features, "--no-default-features"), (!listed.is_empty(), &listed)];
        let parts: Vec<&str> = parts.into_iter().filter(|(holds, _)| *holds).map(|(_, text)| text).collect();
        if parts.is_empty() { "default features".to_owned() } else { parts.join(" ") }
    }
}

/// A requirement on a Puppet module.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ModulePin {
    /// `owner/name`.
    pub name: String,
    /// What it asks for.
    pub asks: ModuleAsks,
}

/// What is asked of a Puppet module.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ModuleAsks {
    /// Nothing, or `latest`.
    Anything,
    /// One version.
    Exactly(semver::Version),
    /// A range, as comparators with the text.
    Range(semver::VersionReq, String),
    /// A repository: what stays (`tag`, `commit`), or what moves.
    Git {
        /// Whether it stays.
        fixed: bool,
    },
    /// It cannot be told.
    Unknown(String),
}

impl ModuleAsks {
    /// As people write it.
    #[must_use]
    pub fn shown(&self) -> String {
        match self {
            Self::Anything => "any version".to_owned(),
            Self::Exactly(version) => version.to_string(),
            Self::Range(_, text) | Self::Unknown(text) => format!("`{text}`"),
            Self::Git { fixed: true } => "a tag or commit".to_owned(),
            Self::Git { fixed: false } => "a branch".to_owned(),
        }
    }
}

/// What starts a job.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Trigger {
    /// Every change, or nothing that would say otherwise.
    #[default]
    Changes,
    /// Only these: `tags`, `schedule`, `by hand`.
    Only(Vec<String>),
}
