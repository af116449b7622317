//! Names that the language gives a meaning, interned once: to compare with one of these is to compare two addresses.

use std::sync::LazyLock;

use ustr::Ustr;

/// The names, each by what it is.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs, reason = "each is the name itself")]
pub struct Words {
    pub crate_root: Ustr,
    /// `$crate`
    pub macro_crate: Ustr,
    pub self_value: Ustr,
    pub self_type: Ustr,
    pub super_module: Ustr,
    pub bool: Ustr,
    pub char: Ustr,
    pub str: Ustr,
    pub u8: Ustr,
    pub i32: Ustr,
    pub f64: Ustr,
    /// `!`
    pub never: Ustr,
    /// A number without a suffix: `{int}`
    pub int: Ustr,
    /// The same with a fraction: `{float}`
    pub float: Ustr,
    pub item: Ustr,
    pub output: Ustr,
    pub target: Ustr,
}

/// The names.
pub static WORDS: LazyLock<Words> = LazyLock::new(|| Words {
    crate_root: Ustr::from("crate"),
    macro_crate: Ustr::from("$crate"),
    self_value: Ustr::from("self"),
    self_type: Ustr::from("Self"),
    super_module: Ustr::from("super"),
    bool: Ustr::from("bool"),
    char: Ustr::from("char"),
    str: Ustr::from("str"),
    u8: Ustr::from("u8"),
    i32: Ustr::from("i32"),
    f64: Ustr::from("f64"),
    never: Ustr::from("!"),
    int: Ustr::from("{int}"),
    float: Ustr::from("{float}"),
    item: Ustr::from("Item"),
    output: Ustr::from("Output"),
    target: Ustr::from("Target"),
});
