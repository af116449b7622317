//! A release in the line that names one: found, put in place of another, or held by a digest.

use crate::environments::toolchain::version;
use crate::model::claim::Toolchain;
use crate::model::rust_version::RustVersion;

/// `rust:1.85@sha256:…`, `rust:1.85@${DIGEST}`; not the revision in `uses: dtolnay/rust-toolchain@1.85`.
#[must_use]
pub fn is_fixed(line: &str) -> bool {
    line.contains("@sha256:") || line.contains("@sha512:") || line.contains("@$")
}

/// A line with the release in place of the old one. `None` where it does not name it.
#[must_use]
pub fn with_release(line: &str, old: &Toolchain, release: RustVersion) -> Option<String> {
    match old {
        Toolchain::Release(_) | Toolchain::Major(_) => {
            let is_old = |token: &str| version(token).as_ref() == Some(old);
            let (start, end) = tokens(line).find(|(start, end)| line.get(*start..*end).is_some_and(is_old))?;
            let before = line.get(..start)?;
            // a package of Nix is one release, and named with its patch
            let whole = before.contains("rust-bin.") && line.get(start..end)?.split('.').count() == 3;
            let release = if whole { format!("{}.{}.{}", release.major, release.minor, release.patch) } else { release.to_string() };
            Some(format!("{before}{release}{}", line.get(end..)?))
        }
        Toolchain::Channel(name) if name == "stable" => of_stable(line, &release.to_string()),
        _ => None,
    }
}

/// `channel = "stable"`, `rust`, `rust:latest`, `rust:slim-bookworm`.
fn of_stable(line: &str, release: &str) -> Option<String> {
    if let Some(at) = line.find("\"stable\"") {
        return Some(format!("{}\"{release}\"{}", line.get(..at)?, line.get(at + "\"stable\"".len()..)?));
    }
    if line.trim() == "stable" {
        return Some(release.to_owned());
    }
    let reference =
        line.split_whitespace().find(|word| word.split([':', '@']).next().is_some_and(|name| name == "rust" || name.ends_with("/rust")))?;
    let new = match reference.split_once(':') {
        _ if reference.contains('@') => return None,
        None => format!("{reference}:{release}"),
        Some((name, "latest")) => format!("{name}:{release}"),
        Some((name, tag)) => format!("{name}:{release}-{tag}"),
    };
    Some(line.replacen(reference, &new, 1))
}

/// The places of numbers with dots that stand alone: `1.85.0` in `rust:1.85.0-slim`, none in `alpine3.22`.
fn tokens(line: &str) -> impl Iterator<Item = (usize, usize)> {
    let is_part = |byte: u8| byte.is_ascii_digit() || byte == b'.';
    let bytes = line.as_bytes();
    let start = move |at: usize| {
        bytes.get(at).is_some_and(u8::is_ascii_digit)
            && (at == 0 || bytes.get(at - 1).is_some_and(|before| !is_part(*before) && !before.is_ascii_alphabetic()))
    };
    (0..bytes.len()).filter(move |at| start(*at)).map(move |at| (at, at + bytes.iter().skip(at).take_while(|byte| is_part(**byte)).count()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::environments::toolchain::named;

    #[test]
    fn a_release_takes_the_place_of_another() {
        let release = RustVersion::parse("1.90").unwrap();
        let new = |line, old| with_release(line, &named(old), release);
        assert_eq!(new("FROM rust:1.79-alpine3.22 AS b", "1.79"), Some("FROM rust:1.90-alpine3.22 AS b".into()));
        assert_eq!(new("FROM rust:1.79.0-slim", "1.79"), Some("FROM rust:1.90-slim".into()));
        assert_eq!(new("FROM rust:1-slim", "1"), Some("FROM rust:1.90-slim".into()));
        assert_eq!(new("FROM --platform=$P rust:slim AS x", "stable"), Some("FROM --platform=$P rust:1.90-slim AS x".into()));
        assert_eq!(new("FROM rust AS x", "stable"), Some("FROM rust:1.90 AS x".into()));
        assert_eq!(new("FROM rust:latest", "stable"), Some("FROM rust:1.90".into()));
        assert_eq!(new("channel = \"stable\"", "stable"), Some("channel = \"1.90\"".into()));
        assert_eq!(new("FROM rust:${V}", "1.79"), None);
        assert_eq!(new("x = rust-bin.stable.\"1.79.0\".default;", "1.79"), Some("x = rust-bin.stable.\"1.90.0\".default;".into()));
    }

    #[test]
    fn a_digest_is_not_a_revision() {
        assert!(is_fixed("FROM rust:1.85@sha256:00 AS b") && is_fixed("FROM rust:1.85@${DIGEST}"));
        assert!(!is_fixed("uses: dtolnay/rust-toolchain@1.85"));
    }
}
