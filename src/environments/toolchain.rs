//! The names of toolchains, as rustup and its actions take them.

use crate::model::claim::Toolchain;
use crate::model::rust_version::RustVersion;

/// Whether a text has a template in it that is not filled in there.
#[must_use]
pub fn is_template(text: &str) -> bool {
    text.contains('$') || text.contains("{{") || text.contains("<%")
}

/// What a name means: `1.85`, `stable-x86_64-unknown-linux-gnu`, `nightly-2025-06-01`, `stable minus 2 releases`.
#[must_use]
pub fn named(text: &str) -> Toolchain {
    let text = text.trim().trim_start_matches('v');
    let unknown = || Toolchain::Unknown(text.to_owned());
    if text.is_empty() || is_template(text) {
        return unknown();
    }
    if text.contains(' ') {
        return if text.starts_with("stable") { Toolchain::Range(text.to_owned()) } else { unknown() };
    }
    let (first, rest) = text.split_once('-').unwrap_or((text, ""));
    match first {
        "stable" | "beta" | "nightly" => {
            if is_date(rest) {
                Toolchain::Dated(format!("{first}-{}", rest.get(..10).unwrap_or(rest)))
            } else {
                Toolchain::Channel(first.to_owned())
            }
        }
        _ if text.starts_with(['^', '~', '>', '<', '=']) => Toolchain::Range(text.to_owned()),
        _ => version(first).unwrap_or_else(unknown),
    }
}

/// `1`, `1.85`, `1.85.0`.
#[must_use]
pub fn version(text: &str) -> Option<Toolchain> {
    let version = RustVersion::parse(text)?;
    Some(if text.contains('.') { Toolchain::Release(version) } else { Toolchain::Major(version.major) })
}

fn is_date(text: &str) -> bool {
    let date: Vec<&str> = text.get(..10).unwrap_or_default().split('-').collect();
    matches!(date.as_slice(), [year, month, day] if [(year, 4), (month, 2), (day, 2)].iter().all(|(part, length)| {
        part.len() == *length && part.bytes().all(|byte| byte.is_ascii_digit())
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_mean_what_rustup_takes_them_for() {
        let shown = |text| (named(text).shown(), named(text).is_pinned(), named(text).floats());
        assert_eq!(shown("1.85.0"), ("1.85".into(), true, false));
        assert_eq!(shown("1.85-x86_64-pc-windows-msvc"), ("1.85".into(), true, false));
        assert_eq!(shown("1"), ("1 (any)".into(), false, true));
        assert_eq!(shown("stable-x86_64-unknown-linux-gnu"), ("stable".into(), false, true));
        assert_eq!(shown("nightly-2025-06-01"), ("nightly-2025-06-01".into(), true, false));
        assert_eq!(shown("nightly-2025-06-01-x86_64-apple-darwin"), ("nightly-2025-06-01".into(), true, false));
        assert_eq!(shown("nightly-x"), ("nightly".into(), false, true));
        assert_eq!(shown("stable minus 2 releases"), ("stable minus 2 releases".into(), false, true));
        assert_eq!(shown("${{ inputs.rust }}"), ("unknown (${{ inputs.rust }})".into(), false, false));
        assert_eq!(shown("my-toolchain"), ("unknown (my-toolchain)".into(), false, false));
        assert_eq!(shown(""), ("unknown ()".into(), false, false));
    }
}
