//! What one file says, before any name is resolved: a compact tree of items, types, expressions and patterns.
//!
//! Facts are plain and serialisable, name no other file, and carry what resolution needs and nothing else:
//! names, shapes and lines. Lifetimes, literals' values and formatting are gone. Lines are one-based.
//! One file, because Rust's grammar is one knot: items hold bodies, bodies hold items, types hold both.

use serde::{Deserialize, Serialize};
use smallvec::SmallVec;
use ustr::Ustr;

use crate::model::cfg::Cfg;
use crate::model::problem::Problem;
use crate::model::project::Lines;
use crate::model::suppression::Suppression;

/// Everything that resolution needs to know of one file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileFacts {
    /// Its items, in the order of the text.
    pub items: Vec<Item>,
    /// `#![cfg(…)]` and the like at its head.
    pub cfg: Option<Cfg>,
    /// All lines of the file by class, inline modules left out.
    pub lines: Lines,
    /// What could not be read.
    pub problems: Vec<Problem>,
    /// What a loader has to follow.
    pub links: Vec<Link>,
    /// Rust files whose text or tokens it takes in (`include_str!`, `include_bytes!`, `include!` in a body), as written: relative to itself.
    pub texts: Vec<Ustr>,
    /// The comments that ask underpin to keep silent, in the order of the text.
    pub suppressions: Vec<Suppression>,
}

/// Another file that this one names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// The inline modules around it, outermost first: name, `#[path]` of each.
    pub inside: Vec<(Ustr, Option<Ustr>)>,
    /// What it names.
    pub kind: LinkKind,
    /// One-based line.
    pub line: u32,
    /// Whether the text around it is a macro's tokens: then a missing file is no problem.
    pub in_macro: bool,
}

/// How one file names another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum LinkKind {
    /// `mod x;` with the `#[path]`s that may hold for it; `true` when the plain place may hold, too.
    Module(Ustr, Vec<Ustr>, bool),
    /// `include!("x.rs")`
    Include(Ustr),
}

/// How far an item can be seen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Visibility {
    /// No `pub`.
    Private,
    /// `pub`
    Public,
    /// `pub(crate)`
    Crate,
    /// `pub(super)`, `pub(in a::b)`
    In(Path),
}

/// An item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// Its name; empty where it has none (`impl`, `use`, a macro call).
    pub name: Ustr,
    /// One-based line of its keyword or name.
    pub line: u32,
    /// Its visibility.
    pub vis: Visibility,
    /// The predicate on it.
    pub cfg: Option<Box<Cfg>>,
    /// Whether `#[test]`, `#[bench]` or an attribute whose last name is `test` stands on it.
    pub test: bool,
    /// Derives and attribute macros.
    pub macros: Vec<Path>,
    /// Paths in attributes' strings: serde's `with = "a::b"`.
    pub values: Vec<Path>,
    /// What it is.
    pub kind: ItemKind,
}

/// What an item is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ItemKind {
    /// `mod x;`, `mod x { … }`
    Mod(Module),
    /// `use a::{b, c as d}`: one entry a leaf
    Use(Vec<Import>),
    /// `extern crate a as b`: the item's name is `b`
    ExternCrate {
        /// `a`
        krate: Ustr,
        /// `#[macro_use]`
        macro_use: bool,
    },
    /// A function.
    Fn(Box<Function>),
    /// `struct`, `union`
    Struct(Box<Struct>),
    /// `enum`
    Enum(Box<Enum>),
    /// `trait`, `trait X = …`
    Trait(Box<Trait>),
    /// `type X = …`, and an associated type with its bounds
    TypeAlias(Box<TypeAlias>),
    /// `const`, `static`
    Const(Box<Const>),
    /// `impl`
    Impl(Box<Impl>),
    /// `macro_rules!`, `macro`
    MacroRules(Box<MacroRules>),
    /// `m! { … }`
    MacroCall(Box<MacroCall>),
    /// `include!("…")`
    Include(Ustr),
}

/// `mod x`
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Module {
    /// `#[path = "…"]`, each with the predicate of the `cfg_attr` around it.
    pub paths: Vec<(Option<Cfg>, Ustr)>,
    /// `#[macro_use]`
    pub macro_use: bool,
    /// `{ … }`
    pub content: Option<Vec<Item>>,
    /// Lines of an inline module, inline modules inside it left out.
    pub lines: Lines,
}

/// One leaf of a `use` tree.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Import {
    /// The whole path, without `*`; may be empty for `use *`. No generic arguments.
    pub path: Path,
    /// The name that it binds; `_` for none; unused for a glob.
    pub name: Ustr,
    /// `a::*`
    pub glob: bool,
    /// `a::b::{self}`: the type namespace alone.
    pub types_only: bool,
}

/// A function.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Function {
    /// Its generics.
    pub generics: Generics,
    /// The type of `self`, where it takes one: `Self`, `&Self`, or as written.
    pub receiver: Option<Type>,
    /// Parameters but `self`.
    pub params: Vec<(Pat, Type)>,
    /// Its return type; `None` is unit.
    pub output: Option<Type>,
    /// `async fn`
    pub is_async: bool,
    /// Its body.
    pub body: Option<Body>,
    /// Its cognitive complexity.
    pub cognitive: u32,
    /// The macro that it defines, in a proc-macro crate: the name, and whether it is an attribute.
    pub proc_macro: Option<(Ustr, bool)>,
}

/// A field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Field {
    /// Its name, or its place.
    pub name: Ustr,
    /// Its type.
    pub ty: Type,
    /// The predicate on it.
    pub cfg: Option<Box<Cfg>>,
    /// Attribute macros and attributes' strings.
    pub values: Vec<Path>,
    /// Whether everybody sees it who sees what it is a field of: it is `pub`, or a variant's.
    pub is_open: bool,
}

/// `struct`, `union`
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Struct {
    /// Its generics.
    pub generics: Generics,
    /// Its fields.
    pub fields: Vec<Field>,
    /// Whether it is `struct X;` or `struct X(…)`: its name is also a value.
    pub is_value: bool,
    /// `union`
    pub is_union: bool,
}

/// `enum`
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Enum {
    /// Its generics.
    pub generics: Generics,
    /// Its variants.
    pub variants: Vec<Variant>,
}

/// A variant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Variant {
    /// Its name.
    pub name: Ustr,
    /// One-based line.
    pub line: u32,
    /// The predicate on it.
    pub cfg: Option<Box<Cfg>>,
    /// Its fields.
    pub fields: Vec<Field>,
    /// Its discriminant.
    pub discriminant: Option<Body>,
    /// Attributes' strings.
    pub values: Vec<Path>,
}

/// `trait`
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trait {
    /// Its generics.
    pub generics: Generics,
    /// Its supertraits.
    pub supertraits: Vec<Path>,
    /// Its items.
    pub items: Vec<Item>,
    /// `trait X = …`
    pub is_alias: bool,
}

/// `type X<T> = …`
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TypeAlias {
    /// Its generics.
    pub generics: Generics,
    /// Its bounds, of an associated type.
    pub bounds: Vec<Path>,
    /// What it stands for; `None` for an associated or foreign type.
    pub ty: Option<Type>,
}

/// `const`, `static`
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Const {
    /// Its generics (a `const` may have them).
    pub generics: Generics,
    /// Its type.
    pub ty: Type,
    /// Its value.
    pub body: Option<Body>,
    /// `static`
    pub is_static: bool,
}

/// `impl`
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Impl {
    /// Its generics.
    pub generics: Generics,
    /// The trait, where it has one.
    pub of_trait: Option<Path>,
    /// The type.
    pub self_ty: Type,
    /// Its items.
    pub items: Vec<Item>,
}

/// `macro_rules!`
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MacroRules {
    /// `#[macro_export]`
    pub export: bool,
    /// `macro x` rather than `macro_rules! x`: path scope.
    pub is_decl: bool,
    /// Where its rules start.
    pub rules_line: u32,
    /// Its rules as the file has them.
    pub rules: Box<str>,
    /// Paths of its transcribers that start with `$crate`, `crate`, `self` or `super`: `$crate` is kept as a name.
    pub paths: Vec<Path>,
}

/// `<T as a::B>::c`, `a::b::<C>::d`, `::a`, `crate::a`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Path {
    /// One-based line of the first name.
    pub line: u32,
    /// Its column, to tell names on one line apart; columns beyond 65,535 are one.
    pub column: u16,
    /// Whether it starts with `::`.
    pub global: bool,
    /// Whether a macro's definition wrote it, rather than the invocation: only set in expansions.
    pub foreign: bool,
    /// `T` of `<T as a::B>::c` and how many segments belong to the trait (0 for `<T>::c`).
    pub qself: Option<Box<(Type, usize)>>,
    /// The names; never empty.
    pub segments: Segments,
}

/// The names of a path: one, as a rule, which then needs no memory of its own.
pub type Segments = SmallVec<[Segment; 1]>;

/// One name of a path.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Segment {
    /// The name, without `r#`.
    pub name: Ustr,
    /// `<A, B, Item = C>`, `(A, B) -> C`.
    pub args: Option<Box<GenericArgs>>,
}

/// Generic arguments; lifetimes are dropped.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct GenericArgs {
    /// Types, in order. A const argument that reads as a type stands here, too; other consts are [`Type::Infer`].
    pub types: Vec<Type>,
    /// Paths inside const arguments: `{ N + other::M }`.
    pub consts: Vec<Expr>,
    /// `Item = T` and `Item: Bound`.
    pub bindings: Vec<Binding>,
    /// `(A, B) -> C`: the types are A and B.
    pub parenthesized: Option<Type>,
}

/// `Item = T` or `Item: A + B` among generic arguments.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Binding {
    /// The associated type's name.
    pub name: Ustr,
    /// `T`.
    pub ty: Option<Type>,
    /// `A + B`.
    pub bounds: Vec<Path>,
}

/// A type as the text has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Type {
    /// `a::B<C>`
    Path(Box<Path>),
    /// `&T`, `&mut T`
    Ref(Box<Type>),
    /// `*const T`, `*mut T`
    Ptr(Box<Type>),
    /// `[T]`
    Slice(Box<Type>),
    /// `[T; n]`
    Array(Box<(Type, Expr)>),
    /// `(A, B)`; empty is unit
    Tuple(Vec<Type>),
    /// `fn(A) -> B`
    Fn(Vec<Type>, Option<Box<Type>>),
    /// `dyn A + B`
    Dyn(Vec<Path>),
    /// `impl A + B`
    Impl(Vec<Path>),
    /// `!`
    Never,
    /// `_`, and what was not understood
    Infer,
    /// `m!(…)`
    Macro(Box<MacroCall>),
}

/// `<T: A, const N: usize> … where T: B`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Generics {
    /// Type and const parameters, in order.
    pub params: Vec<GenericParam>,
    /// `T: A + B` of the where clause.
    pub wheres: Vec<(Type, Vec<Path>)>,
}

/// A generic parameter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GenericParam {
    /// Its name.
    pub name: Ustr,
    /// Its bounds; of a const parameter none.
    pub bounds: Vec<Path>,
    /// Its default type.
    pub default: Option<Type>,
    /// A const parameter's type.
    pub constant: Option<Type>,
}

impl Path {
    /// `a::b::C`, without generic arguments.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = String::new();
        for (i, segment) in self.segments.iter().enumerate() {
            if i > 0 || self.global {
                text.push_str("::");
            }
            text.push_str(&segment.name);
        }
        text
    }

    /// The last name; empty only for a path without segments, which extraction never makes.
    #[must_use]
    pub fn last_name(&self) -> Ustr {
        self.segments.last().map(|segment| segment.name).unwrap_or_default()
    }
}

/// An expression with the blocks in it that declare items.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Body {
    /// The expression; of a function its block.
    pub expr: Expr,
    /// The blocks with items, in the order of the text; [`Block::scope`] points here.
    pub scopes: Vec<BlockScope>,
}

/// The items of one block.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BlockScope {
    /// The next block outwards that declares items, in the same body.
    pub parent: Option<u32>,
    /// The predicates on the statements and expressions around it, in the same body.
    pub cfg: Option<Box<Cfg>>,
    /// Its items.
    pub items: Vec<Item>,
}

/// `{ … }`
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Block {
    /// Index into [`Body::scopes`], where the block declares items.
    pub scope: Option<u32>,
    /// Its statements but items.
    pub stmts: Vec<Stmt>,
    /// Whether the last statement is its value.
    pub tail: bool,
}

/// A statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Stmt {
    /// `let pat: ty = init else { … };`
    Let(Box<Let>),
    /// An expression.
    Expr(Expr),
}

/// `let pat: ty = init else { … };`
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Let {
    /// The predicate on it.
    pub cfg: Option<Box<Cfg>>,
    /// What is bound.
    pub pat: Pat,
    /// Its declared type.
    pub ty: Option<Type>,
    /// Its value.
    pub init: Option<Expr>,
    /// `else { … }`
    pub diverge: Option<Block>,
}

/// A literal's type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Lit {
    /// `"…"`
    Str,
    /// `b"…"`
    ByteStr,
    /// `c"…"`
    CStr,
    /// `b'x'`
    Byte,
    /// `'x'`
    Char,
    /// `true`
    Bool,
    /// `1`
    Int,
    /// `1.0`
    Float,
    /// `1u8`: the suffix
    Suffixed(Ustr),
}

/// An expression.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Expr {
    /// `a::b`
    Path(Box<Path>),
    /// `1`
    Lit(Lit),
    /// `f(a)`
    Call(Box<Expr>, Vec<Expr>),
    /// `x.f::<T>(a)`
    MethodCall(Box<MethodCall>),
    /// `x.f`, `x.0`: base, name, line; line 0 where a macro's definition wrote it
    Field(Box<Expr>, Ustr, u32),
    /// `x[i]`
    Index(Box<(Expr, Expr)>),
    /// `*x`
    Deref(Box<Expr>),
    /// `!x`, `-x`
    Unary(Box<Expr>),
    /// `a + b` and the like: the operator's trait, arithmetic ones alone
    Binary(Box<(Expr, Expr)>, Operator),
    /// `a = b`
    Assign(Box<(Expr, Expr)>),
    /// `&x`
    Ref(Box<Expr>),
    /// `&raw const x`
    RawRef(Box<Expr>),
    /// `{ … }`, `unsafe { … }`, `const { … }`
    Block(Box<Block>),
    /// `async { … }`
    Async(Box<Block>),
    /// `try { … }`
    TryBlock(Box<Block>),
    /// `loop { … }`
    Loop(Box<Block>),
    /// `while c { … }`
    While(Box<(Expr, Block)>),
    /// `for p in e { … }`
    For(Box<(Pat, Expr, Block)>),
    /// `if c { … } else …`
    If(Box<(Expr, Block, Option<Expr>)>),
    /// `let p = e` in a condition
    Let(Box<(Pat, Expr)>),
    /// `match e { … }`
    Match(Box<(Expr, Vec<Arm>)>),
    /// `|a| b`
    Closure(Box<Closure>),
    /// `return e`
    Return(Option<Box<Expr>>),
    /// `break e`; whether it names a label
    Break(Option<Box<Expr>>, bool),
    /// `continue`; whether it names a label
    Continue(bool),
    /// `e?`
    Try(Box<Expr>),
    /// `e.await`
    Await(Box<Expr>),
    /// `(a, b)`
    Tuple(Vec<Expr>),
    /// `[a, b]`
    Array(Vec<Expr>),
    /// `[a; n]`
    Repeat(Box<(Expr, Expr)>),
    /// `A { b: c, ..d }`
    Struct(Box<StructExpr>),
    /// `a..b`: start, end, closed
    Range(Option<Box<Expr>>, Option<Box<Expr>>, bool),
    /// `e as T`
    Cast(Box<(Expr, Type)>),
    /// `m!(…)`
    Macro(Box<MacroCall>),
    /// `#[cfg(…)] e`
    Cfg(Box<(Cfg, Expr)>),
    /// `_`, and what was not understood
    Unknown,
}

/// The trait behind a binary operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "each is the trait of that name")]
pub enum Operator {
    Add,
    Sub,
    Mul,
    Div,
    Rem,
    BitAnd,
    BitOr,
    BitXor,
    Shl,
    Shr,
    /// `&&`
    And,
    /// `||`
    Or,
    /// `==`, `<` and the like
    Compare,
    /// `+=` and the like
    Assign,
}

/// `x.f::<T>(a)`
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MethodCall {
    /// `x`
    pub receiver: Expr,
    /// `f`
    pub name: Ustr,
    /// `T`
    pub args: Option<GenericArgs>,
    /// `a`
    pub params: Vec<Expr>,
    /// One-based line of the name.
    pub line: u32,
    /// Its column, see [`Path::column`].
    pub column: u16,
    /// Whether a macro's definition wrote the name, rather than the invocation: only set in expansions.
    pub foreign: bool,
}

/// `p if g => e`; a guard stands in the pattern.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Arm {
    /// The predicate on it.
    pub cfg: Option<Box<Cfg>>,
    /// `p`
    pub pat: Pat,
    /// `g`
    pub guard: Option<Expr>,
    /// `e`
    pub body: Expr,
}

/// `|a: A| -> B { … }`
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Closure {
    /// Parameters with their declared types.
    pub params: Vec<(Pat, Option<Type>)>,
    /// `B`
    pub output: Option<Type>,
    /// The body.
    pub body: Expr,
    /// `async |a| …`
    pub is_async: bool,
}

/// `A { b: c, ..d }`
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StructExpr {
    /// `A`
    pub path: Path,
    /// `b: c`, with the predicate on it
    pub fields: Vec<(Ustr, Option<Box<Cfg>>, Expr)>,
    /// `d`
    pub base: Option<Expr>,
}

/// A pattern.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Pat {
    /// `_`
    Wild,
    /// `..`
    Rest,
    /// `x`, `ref x`, `x @ p`: may also name a constant or unit variant; by reference; sub-pattern; line
    Ident(Ustr, bool, Option<Box<Pat>>, u32),
    /// `a::B`
    Path(Box<Path>),
    /// `a::B(p, q)`
    TupleStruct(Box<(Path, Vec<Pat>)>),
    /// `a::B { c: p }`
    Struct(Box<(Path, Vec<(Ustr, Pat)>)>),
    /// `(p, q)`
    Tuple(Vec<Pat>),
    /// `[p, q]`
    Slice(Vec<Pat>),
    /// `&p`
    Ref(Box<Pat>),
    /// `p | q`
    Or(Vec<Pat>),
    /// `p: T`
    Type(Box<(Pat, Type)>),
    /// A literal, a range or a const block: the expressions in it
    Values(Vec<Expr>),
    /// `m!(…)`
    Macro(Box<MacroCall>),
}

/// A macro invocation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MacroCall {
    /// The macro.
    pub path: Path,
    /// Where its tokens start.
    pub line: u32,
    /// Its tokens as the file has them, without the delimiters; empty for the macros of the standard library.
    pub tokens: Box<str>,
    /// Whether its definition was at hand and the reading is its expansion, or that was given up: it is not expanded again.
    pub expanded: bool,
    /// What its tokens read as when the macro's definition is not at hand.
    pub reading: Reading,
}

/// What a macro invocation's tokens read as.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reading {
    /// Items.
    Items(Vec<Item>),
    /// Comma-separated expressions.
    Exprs(Vec<Expr>),
    /// Statements.
    Block(Block),
    /// An expression and a pattern: `matches!`.
    Matches(Box<(Expr, Arm)>),
    /// A type.
    Type(Box<Type>),
    /// Nothing that parses: the paths among the tokens.
    Paths(Vec<Path>),
}
