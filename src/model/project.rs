//! The whole project once names are resolved: modules, items, and who refers to whom.
//!
//! Everything is sorted by id and refers by index, so equal projects are equal bytes.

use serde::{Deserialize, Serialize};
use ustr::Ustr;

use crate::model::cfg::Cfg;
use crate::model::layout::Directory;
use crate::model::problem::Problem;
use crate::model::suppression::PlacedSuppression;
use crate::model::workspace::{DependencyKind, TargetKind};

/// Index into [`Project::modules`].
pub type ModuleIdx = u32;
/// Index into [`Project::items`].
pub type ItemIdx = u32;

/// The resolved project.
#[derive(Clone, Debug, Default)]
pub struct Project {
    /// Selected packages, sorted by name.
    pub packages: Vec<ProjectPackage>,
    /// Modules of all targets, sorted by id.
    pub modules: Vec<Module>,
    /// Named items and impl blocks, sorted by module, then line, then name.
    pub items: Vec<Item>,
    /// Files, relative to the workspace root, sorted.
    pub files: Vec<String>,
    /// Distinct predicates that references of both kinds stand under, sorted; the first is "always".
    pub cfgs: Vec<Cfg>,
    /// Distinct lists of facades, sorted; the first is empty.
    pub vias: Vec<Vec<ModuleIdx>>,
    /// Every reference from one module to another (and within one), sorted.
    pub references: Vec<Reference>,
    /// The crates outside of the workspace that it names, sorted: the package's own name with `_` for `-`, whatever the manifest renames
    /// it to. What a package calls its library, only the package knows.
    pub external_crates: Vec<String>,
    /// Every reference to such a crate, sorted, each once.
    pub external_references: Vec<ExternalReference>,
    /// The comments of its files that ask underpin to keep silent, sorted.
    pub suppressions: Vec<PlacedSuppression>,
    /// What could not be resolved.
    pub unresolved: Unresolved,
    /// Problems of all stages so far, sorted.
    pub problems: Vec<Problem>,
    /// Files that macros declare as modules and that were not among the sources, with where their children are looked for:
    /// load those that exist, and resolve again.
    pub wanted: Vec<(String, Directory)>,
}

/// A package in the project.
#[derive(Clone, Debug)]
pub struct ProjectPackage {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// Its manifest, relative to the workspace root.
    pub manifest: String,
    /// The selected packages that its manifest names: index into [`Project::packages`], what for.
    pub dependencies: Vec<(u32, DependencyKind)>,
}

/// A module: a crate root, a file, or an inline `mod x { … }`.
#[derive(Clone, Debug)]
pub struct Module {
    /// `tokio::runtime`, unique.
    pub id: String,
    /// The module that contains it; `None` for a crate root.
    pub parent: Option<ModuleIdx>,
    /// Index into [`Project::packages`].
    pub package: u32,
    /// The target's name.
    pub target: String,
    /// The target's kind.
    pub target_kind: TargetKind,
    /// Index into [`Project::files`]: where its items stand.
    pub file: u32,
    /// One-based line of `mod x`, 1 for files.
    pub line: u32,
    /// Whether it is `mod x { … }`.
    pub inline: bool,
    /// Whether all of it is test code.
    pub test: bool,
    /// The predicate it stands under, ancestors included: index into [`Project::cfgs`].
    pub cfg: u32,
    /// Lines of its own text, child modules left out.
    pub lines: Lines,
    /// Its functions, in the order of the text.
    pub functions: Vec<Function>,
}

/// Lines by what stands on them. They add up: a line counts once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Lines {
    /// Lines with code (also where a comment follows).
    pub code: u32,
    /// Lines of doc comments.
    pub doc: u32,
    /// Lines of other comments.
    pub comment: u32,
    /// Lines with white space alone.
    pub blank: u32,
}

impl Lines {
    /// All lines.
    #[must_use]
    pub fn total(self) -> u32 {
        self.code + self.doc + self.comment + self.blank
    }
}

/// A function with a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Function {
    /// `name`, or `Type::name` in an impl.
    pub name: String,
    /// One-based line.
    pub line: u32,
    /// Cognitive complexity by Sonar's rules.
    pub cognitive: u32,
    /// Whether it is test code.
    pub test: bool,
}

/// What an item is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ItemKind {
    /// `struct`
    Struct,
    /// `enum`
    Enum,
    /// `union`
    Union,
    /// `trait`
    Trait,
    /// `type X = …`
    TypeAlias,
    /// a free function
    Function,
    /// `const`
    Const,
    /// `static`
    Static,
    /// `macro_rules!`
    Macro,
    /// `impl X` or `impl T for X`
    Impl,
}

/// How far an item can be seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Reach {
    /// Inside its own module.
    Private,
    /// `pub(super)`, `pub(crate)`, `pub(in …)`.
    Restricted,
    /// `pub`.
    Public,
}

/// An item, or an impl block.
#[derive(Clone, Debug)]
pub struct Item {
    /// The module that defines it.
    pub module: ModuleIdx,
    /// Its name; `impl Trait for Type` for an impl.
    pub name: String,
    /// What it is.
    pub kind: ItemKind,
    /// One-based line.
    pub line: u32,
    /// Its own visibility.
    pub reach: Reach,
    /// Whether it is test code.
    pub test: bool,
    /// Whether its definition stands under derive-free abstraction: a trait, or generic over types.
    pub generic: bool,
}

/// What the text does with the name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ReferenceKind {
    /// An import or re-export.
    Use,
    /// A type position.
    Type,
    /// An expression or pattern.
    Value,
    /// A macro invocation, an attribute, or text inside a macro's definition.
    Macro,
    /// A method call or field whose receiver's type was inferred.
    Inferred,
}

impl ReferenceKind {
    /// All kinds, in the order of output.
    pub const ALL: [Self; 5] = [Self::Use, Self::Type, Self::Value, Self::Macro, Self::Inferred];

    /// The word in output.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Use => "use",
            Self::Type => "type",
            Self::Value => "value",
            Self::Macro => "macro",
            Self::Inferred => "inferred",
        }
    }
}

/// One place in the text where one module names something that a module defines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct Reference {
    /// The module whose text it is.
    pub from: ModuleIdx,
    /// The module that defines what is named.
    pub to: ModuleIdx,
    /// Whether it is test code.
    pub test: bool,
    /// What the text does with the name.
    pub kind: ReferenceKind,
    /// Index into [`Project::files`].
    pub file: u32,
    /// One-based line.
    pub line: u32,
    /// The item whose text it is, where it stands in one.
    pub from_item: Option<ItemIdx>,
    /// The item that is named; `None` where it is the module itself or is not known.
    pub to_item: Option<ItemIdx>,
    /// The name that stands there last.
    pub name: Ustr,
    /// Index into [`Project::cfgs`].
    pub cfg: u32,
    /// Index into [`Project::vias`]: the facades that the name was found through.
    pub via: u32,
    /// Whether it is `pub use`: the module passes the name on.
    pub reexport: bool,
    /// Whether it stands inside a macro invocation's tokens.
    pub in_macro: bool,
    /// Whether the module is known, but not the item in it.
    pub item_unknown: bool,
}

/// One place in the text that names something of a crate that is not part of the workspace.
///
/// Who uses a name that a module of the workspace re-exports names the external crate, not that module: a re-export is followed to the
/// definition here as everywhere else, and the facades on the way are kept.
///
/// The standard library is left out by decision. Not known, and never guessed: methods called on values of external types, plain names that a
/// glob brings (the glob itself is a reference), macros that `#[macro_use] extern crate` brings, and what the body of a `macro_rules!` names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct ExternalReference {
    /// The module whose text it is.
    pub from: ModuleIdx,
    /// The crate that the text names, also where that re-exports another's: index into
    /// [`Project::external_crates`].
    pub krate: u32,
    /// Whether it is test code.
    pub test: bool,
    /// What the text does with the name; never [`ReferenceKind::Inferred`].
    pub kind: ReferenceKind,
    /// Index into [`Project::files`].
    pub file: u32,
    /// One-based line.
    pub line: u32,
    /// The item whose text it is, where it stands in one.
    pub from_item: Option<ItemIdx>,
    /// The path behind the crate, renames in the workspace undone: `pool::Pool`, or `pool::Pool::connect` where that is named; empty for
    /// the crate itself.
    pub path: Ustr,
    /// The name that stands there last, as the text has it.
    pub name: Ustr,
    /// Index into [`Project::cfgs`].
    pub cfg: u32,
    /// Index into [`Project::vias`]: the modules of the workspace that passed the name on.
    pub via: u32,
    /// Whether it is `pub use` or `pub extern crate`: the module passes the name on.
    pub reexport: bool,
    /// Whether it stands inside a macro invocation's tokens.
    pub in_macro: bool,
    /// Whether it stands in the signature of something that is `pub`, bodies left out: parameters and results of functions and methods, `pub`
    /// fields and those of variants, bounds, aliases, the header of an `impl` for something that is `pub`. Whether the modules around
    /// it are `pub` is not asked: a re-export may pass it on.
    pub in_signature: bool,
}

/// What could not be resolved.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unresolved {
    /// Paths that were looked at, those to external crates included.
    pub paths: u64,
    /// Paths whose first name is not known.
    pub unknown: u64,
    /// Paths whose module is known, but not the item.
    pub item_unknown: u64,
    /// Method calls and fields that were looked at.
    pub receivers: u64,
    /// Method calls and fields whose receiver's type is not known.
    pub receivers_unknown: u64,
    /// Macro invocations that could not be read as Rust: their tokens were scanned for paths.
    pub macros_opaque: u64,
    /// The first of the unknown paths, sorted by file and line.
    pub examples: Vec<Unknown>,
}

/// A path that could not be resolved.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Unknown {
    /// File, relative to the workspace root.
    pub file: String,
    /// One-based line.
    pub line: u32,
    /// The path as written.
    pub path: String,
}
