//! A `rust-version`: `1.63`, `1.63.0`.

use std::fmt;

use semver::Version;

/// The release of Rust that is needed, at least. Ordered as releases are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RustVersion {
    /// `1`
    pub major: u64,
    /// `63`
    pub minor: u64,
    /// `0` where it is left out.
    pub patch: u64,
}

impl RustVersion {
    /// Reads `1`, `1.63` or `1.63.0`; a pre-release or build suffix is dropped, as cargo compares without it. `None` for anything else.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let bare = text.trim().split(['-', '+']).next()?;
        let mut parts = bare.split('.').map(|part| part.parse::<u64>().ok());
        let version = Self { major: parts.next()??, minor: parts.next().unwrap_or(Some(0))?, patch: parts.next().unwrap_or(Some(0))? };
        parts.next().is_none().then_some(version)
    }

    /// A toolchain's version.
    #[must_use]
    pub fn of(version: &Version) -> Self {
        Self { major: version.major, minor: version.minor, patch: version.patch }
    }
}

impl fmt::Display for RustVersion {
    /// `1.63`, or `1.63.1` where the patch says something.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)?;
        if self.patch == 0 { Ok(()) } else { write!(f, ".{}", self.patch) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_read_as_cargo_reads_it() {
        let shown = |text| RustVersion::parse(text).map(|version| version.to_string());
        assert_eq!(shown("1.63"), Some("1.63".into()));
        assert_eq!(shown("1.63.0"), Some("1.63".into()));
        assert_eq!(shown("1.63.2"), Some("1.63.2".into()));
        assert_eq!(shown("2"), Some("2.0".into()));
        assert_eq!(shown("1.95.0-nightly"), Some("1.95".into()));
        assert_eq!(shown("stable"), None);
        assert_eq!(shown("1.2.3.4"), None);
        assert!(RustVersion::parse("1.9") < RustVersion::parse("1.10"));
    }
}
