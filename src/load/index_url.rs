//! How the URL of a registry's index is written, so that the same registry has one name.

use crate::model::dependencies::CRATES_IO;

/// The index of crates.io that is asked by the sparse protocol.
pub const CRATES_IO_SPARSE: &str = "sparse+https://index.crates.io/";

/// The name of a registry, as locks have it: without `registry+` and `sparse+`, the two indexes of crates.io taken for one.
#[must_use]
pub fn identity(url: &str) -> String {
    let bare = url.strip_prefix("registry+").or_else(|| url.strip_prefix("sparse+")).unwrap_or(url);
    // as a parsed URL is shown: a host alone ends in a slash
    let whole = match bare.split_once("://") {
        Some((_, rest)) if !rest.contains('/') => format!("{bare}/"),
        _ => bare.to_owned(),
    };
    let is_crates_io = whole == "https://index.crates.io/" || whole.trim_end_matches('/').trim_end_matches(".git") == CRATES_IO;
    if is_crates_io { CRATES_IO.to_owned() } else { whole }
}

/// Whether an index is asked by the sparse protocol.
#[must_use]
pub fn is_sparse(url: &str) -> bool {
    url.starts_with("sparse+")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_registry_has_one_name() {
        for same in [CRATES_IO_SPARSE, "registry+https://github.com/rust-lang/crates.io-index", CRATES_IO] {
            assert_eq!(identity(same), CRATES_IO);
        }
        assert_eq!(identity("sparse+http://127.0.0.1:80"), "http://127.0.0.1:80/");
        assert_eq!(identity("sparse+https://a.example/index/"), "https://a.example/index/");
        assert_eq!(identity("ssh://git@a.example/index.git"), "ssh://git@a.example/index.git");
    }
}
