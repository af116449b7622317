//! What a project demands of itself: `underpin.toml`, or `[workspace.metadata.underpin]`, as plain data with the place of each part.
//!
//! It knows the shapes of rules (their options and defaults), which are handed to whoever reads it, and no rule by name.

use std::collections::BTreeMap;
use std::ops::Range;

use jiff::civil::Date;

use crate::finding::Level;
use crate::model::project::ReferenceKind;
use crate::model::rust_version::RustVersion;

/// Where a part stands in the text: bytes.
pub type Span = Range<usize>;

/// A part with its place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spanned<T> {
    /// The part.
    pub value: T,
    /// Its place.
    pub span: Span,
}

/// The text that a configuration was read from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Source {
    /// Relative to the workspace root: `underpin.toml` or `Cargo.toml`.
    pub file: String,
    /// All of it.
    pub text: String,
}

impl Source {
    /// The one-based line of a span.
    #[must_use]
    pub fn line(&self, span: &Span) -> u32 {
        let before = self.text.get(..span.start).unwrap_or(&self.text);
        u32::try_from(before.matches('\n').count() + 1).unwrap_or(u32::MAX)
    }
}

/// The configuration of a workspace. The default is that of a workspace without one.
#[derive(Clone, Debug, Default)]
pub struct Config {
    /// Where it stands; `None` where there is none.
    pub source: Option<Source>,
    /// Whether each module has to stand in a layer.
    pub exhaustive: bool,
    /// Layers, the top one first.
    pub layers: Vec<Layer>,
    /// Dependencies that must not be.
    pub forbid: Vec<Forbid>,
    /// Exceptions from layers and prohibitions.
    pub allow: Vec<Allow>,
    /// Limits on metrics.
    pub gates: Vec<Gate>,
    /// Limits on what the workspace depends on.
    pub deps: DependencyLimits,
    /// Levels and options of rules, by id.
    pub rules: BTreeMap<String, RuleConfig>,
    /// Where the workspace is built and run, in the order of output; the usual ones where it is empty.
    pub environments: Vec<EnvironmentConfig>,
}

/// An environment, with the files that say how it is made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnvironmentConfig {
    /// Its name.
    pub name: Spanned<String>,
    /// Patterns of files, relative to the workspace root; the first environment that matches has the file.
    pub files: Vec<Spanned<String>>,
    /// All of it.
    pub span: Span,
}

/// `[deps]`: limits on what the workspace depends on. Levels that it sets stand with the rules.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DependencyLimits {
    /// Whether it is there: then `underpin check` looks at dependencies.
    pub is_set: bool,
    /// The greatest lag of all packages together, in years.
    pub max_libyears: Option<Spanned<f64>>,
    /// How many buckets a package may be behind, by its name; `*` for all others.
    pub max_buckets_behind: BTreeMap<String, Spanned<f64>>,
    /// The Rust that the workspace has to be buildable with.
    pub msrv: Option<Spanned<RustVersion>>,
    /// How old what is known of registries may be, in days.
    pub max_index_age: Option<Spanned<f64>>,
}

/// One or several selectors.
pub type Selectors = Vec<Spanned<String>>;

/// A layer: its modules may depend on each other and on those of the layers below it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layer {
    /// Its name.
    pub name: Spanned<String>,
    /// Its modules.
    pub modules: Selectors,
    /// The reason.
    pub why: Option<String>,
    /// All of it.
    pub span: Span,
}

/// A prohibition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Forbid {
    /// Whose text.
    pub from: Selectors,
    /// What it must not name.
    pub to: Selectors,
    /// Which kinds of reference; empty for all.
    pub kinds: Vec<ReferenceKind>,
    /// Whether ways through other modules count too.
    pub transitive: bool,
    /// Whether test code counts too.
    pub tests: bool,
    /// The reason.
    pub why: Option<String>,
    /// All of it.
    pub span: Span,
}

/// An exception from layers and prohibitions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Allow {
    /// Whose text.
    pub from: Selectors,
    /// What it may name.
    pub to: Selectors,
    /// The reason.
    pub why: String,
    /// The last day on which it holds.
    pub until: Option<Spanned<Date>>,
    /// All of it.
    pub span: Span,
}

/// A limit on a metric.
#[derive(Clone, Debug, PartialEq)]
pub struct Gate {
    /// The metric's id, as `underpin explain` lists them.
    pub metric: Spanned<String>,
    /// `workspace`, or selectors of modules and packages, each held to the limit on its own.
    pub scope: Selectors,
    /// The greatest value.
    pub max: Option<f64>,
    /// The least value.
    pub min: Option<f64>,
    /// By how much it may grow against the base.
    pub max_increase: Option<f64>,
    /// By how much it may fall against the base.
    pub max_decrease: Option<f64>,
    /// The reason.
    pub why: Option<String>,
    /// All of it.
    pub span: Span,
}

/// What is set for a rule.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RuleConfig {
    /// Its level; the page's default where `None`.
    pub level: Option<Level>,
    /// Whether no baseline counts for it.
    pub strict: bool,
    /// Its options.
    pub options: BTreeMap<String, OptionValue>,
    /// What differs for some modules; the last that matches holds.
    pub overrides: Vec<Override>,
    /// The table.
    pub span: Span,
}

/// What differs for some modules.
#[derive(Clone, Debug, PartialEq)]
pub struct Override {
    /// Which.
    pub modules: Selectors,
    /// The level there.
    pub level: Option<Level>,
    /// Options there.
    pub options: BTreeMap<String, OptionValue>,
    /// The reason.
    pub why: String,
    /// All of it.
    pub span: Span,
}

/// The value of an option.
#[derive(Clone, Debug, PartialEq)]
pub enum OptionValue {
    /// A count or a threshold.
    Number(f64),
    /// A switch.
    Switch(bool),
    /// Names or selectors.
    Names(Vec<String>),
}

impl OptionValue {
    /// What it is called in errors.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::Number(_) => "a number",
            Self::Switch(_) => "true or false",
            Self::Names(_) => "a list of strings",
        }
    }
}

/// What configuration may say about a rule.
#[derive(Clone, Debug, PartialEq)]
pub struct RuleShape {
    /// Its id.
    pub id: String,
    /// Its level where nothing is said.
    pub level: Level,
    /// Whether a level or an option may differ for some modules.
    pub by_module: bool,
    /// Its key in `[deps]`, where its level may stand too.
    pub deps_key: Option<String>,
    /// Its options with their defaults, by name.
    pub options: BTreeMap<String, OptionValue>,
}
