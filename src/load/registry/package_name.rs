//! Names that may become part of a path or a URL. All others are said, never used.

use tame_index::KrateName;

/// A registry has no longer ones.
const LONGEST: usize = 64;

/// Where a registry's index keeps a crate: `se/rd/serde`, `3/s/syn`, `1/a`; always lowercase.
///
/// # Errors
/// It is no name that a registry would take: letters, digits, `-` and `_` alone make one. A path such as `../../x` is none.
pub fn index_path(name: &str) -> Result<String, String> {
    let checked = KrateName::try_from(name).map_err(|_| refusal(name))?;
    if name.len() > LONGEST { Err(refusal(name)) } else { Ok(checked.relative_path(Some('/'))) }
}

fn refusal(name: &str) -> String {
    format!("`{}` is no name of a package", name.escape_debug())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_never_leads_out_of_the_index() {
        assert_eq!(index_path("serde").as_deref(), Ok("se/rd/serde"));
        assert_eq!(index_path("Inflector").as_deref(), Ok("in/fl/inflector"));
        assert_eq!((index_path("a").as_deref(), index_path("syn").as_deref()), (Ok("1/a"), Ok("3/s/syn")));
        for hostile in ["../../x", "", "a/b", "..", "a\\b", "C:x", "a\0b", "é", "a b", &"x".repeat(65)] {
            assert!(index_path(hostile).is_err(), "{hostile}");
        }
    }
}
