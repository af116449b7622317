//! What is stored about one crate, in either of two forms, into a crate.
//!
//! cargo's cache of an index: `u8` version of the cache (3), `u32` little-endian version of the index, a revision, NUL, then for each release its
//! version, NUL, its line, NUL. Source: cargo's `src/cargo/sources/registry/index/cache.rs`. A local registry, a checkout of an index and a
//! server's answer: lines alone. Lines that cannot be read are counted, the others are used.

use jiff::Timestamp;

use crate::load::registry::index_line::{self, Shared};
use crate::model::release::RegistryCrate;

const CACHE_VERSION: u8 = 3;
/// The newest version of lines that cargo may find in it.
const INDEX_VERSION: u32 = 2;
/// The cache's version and the index's.
const HEADER: usize = 5;

/// The parts of cargo's cache of one crate.
#[derive(Debug, PartialEq, Eq)]
pub struct Cached<'a> {
    /// What a server said last: `etag: …`, `last-modified: …`, a commit, or `Unknown`.
    pub revision: &'a str,
    /// The lines, with their versions between them.
    pub rest: &'a [u8],
}

/// Takes cargo's cache of a crate apart; `None` where it is not one.
#[must_use]
pub fn cached(bytes: &[u8]) -> Option<Cached<'_>> {
    if *bytes.first()? != CACHE_VERSION {
        return None;
    }
    let body = bytes.get(HEADER..)?;
    let end = body.iter().position(|byte| *byte == 0)?;
    Some(Cached { revision: std::str::from_utf8(body.get(..end)?).ok()?, rest: body.get(end + 1..)? })
}

/// The crate in cargo's cache.
///
/// # Errors
/// The reason, as a fragment, why it cannot be used.
pub fn from_cache(bytes: &[u8], name: &str, until: Option<Timestamp>) -> Result<RegistryCrate, String> {
    let damaged = || "its entry in cargo's cache is damaged".to_owned();
    let cached = cached(bytes).ok_or_else(damaged)?;
    // the last part has its end too, or somebody is still writing it
    let whole = cached.rest.strip_suffix(b"\0").ok_or_else(damaged)?;
    let parts: Vec<&[u8]> = whole.split(|byte| *byte == 0).collect();
    if !parts.len().is_multiple_of(2) {
        return Err(damaged());
    }
    let lines: Vec<&[u8]> = parts.into_iter().skip(1).step_by(2).collect();
    assembled(&lines, name, until)?.ok_or_else(damaged)
}

/// The crate in lines.
///
/// # Errors
/// The reason, as a fragment, why it cannot be used.
pub fn from_lines(bytes: &[u8], name: &str, until: Option<Timestamp>) -> Result<RegistryCrate, String> {
    let lines: Vec<&[u8]> = bytes.split(|byte| *byte == b'\n').filter(|line| !line.trim_ascii().is_empty()).collect();
    assembled(&lines, name, until)?.ok_or_else(|| "its entry in the index is damaged".to_owned())
}

/// Lines as cargo keeps them. `revision` is what their server calls them. Lines that cannot be read are kept, so that whoever reads the cache
/// counts them too; cargo passes them over.
///
/// # Errors
/// The reason, as a fragment, why cargo could not use the cache: a line that has no version.
pub fn to_cache(bytes: &[u8], revision: &str) -> Result<Vec<u8>, String> {
    let mut cache = vec![CACHE_VERSION];
    cache.extend(INDEX_VERSION.to_le_bytes());
    cache.extend(revision.bytes().chain([0]));
    for (number, line) in (1..).zip(bytes.split(|byte| *byte == b'\n')).filter(|(_, line)| !line.trim_ascii().is_empty()) {
        let text = std::str::from_utf8(line).ok().filter(|line| !line.contains('\0'));
        let version = text.and_then(index_line::version).ok_or_else(|| format!("line {number} of its index entry has no version"))?;
        cache.extend(version.to_string().bytes().chain([0]).chain(line.iter().copied()).chain([0]));
    }
    Ok(cache)
}

/// `None` where no line can be read.
fn assembled(lines: &[&[u8]], name: &str, until: Option<Timestamp>) -> Result<Option<RegistryCrate>, String> {
    let mut krate = RegistryCrate { name: name.to_owned(), ..RegistryCrate::default() };
    let mut shared = Shared::default();
    let mut is_there = false;
    for line in lines {
        let Some((spelled, release)) = std::str::from_utf8(line).ok().and_then(|line| index_line::read(line, &mut shared)) else {
            krate.unread += 1;
            continue;
        };
        if spelled != name {
            return Err(format!("the registry spells it `{spelled}`"));
        }
        is_there = true;
        let is_later = until.zip(release.published).is_some_and(|(until, published)| published > until);
        if !is_later {
            krate.releases.push(release);
        }
    }
    krate.releases.sort_by(|a, b| a.version.cmp(&b.version));
    krate.releases.dedup_by(|a, b| a.version == b.version);
    krate.releases.shrink_to_fit();
    Ok(is_there.then_some(krate))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(name: &str, version: &str, day: &str) -> String {
        format!(
            r#"{{"name":"{name}","vers":"{version}","deps":[],"cksum":"00","features":{{}},"yanked":false,"pubtime":"{day}T00:00:00Z"}}"#
        )
    }

    fn cache(lines: &[(&str, String)]) -> Vec<u8> {
        let mut bytes = b"\x03\x02\0\0\0etag: \"x\"\0".to_vec();
        for (version, line) in lines {
            bytes.extend(version.bytes().chain([0]).chain(line.bytes()).chain([0]));
        }
        bytes
    }

    fn versions(krate: &RegistryCrate) -> Vec<String> {
        krate.releases.iter().map(|release| release.version.to_string()).collect()
    }

    #[test]
    fn a_cache_is_read_and_what_cannot_be_is_counted() {
        let bytes = cache(&[
            ("1.10.0", line("a", "1.10.0", "2020-01-01")),
            ("1.2.0", line("a", "1.2.0", "2019-01-01")),
            ("1.3.0", "{broken".to_owned()),
            ("1.2.0+x", line("a", "1.2.0+x", "2019-01-02")),
        ]);
        let krate = from_cache(&bytes, "a", None).unwrap();
        assert_eq!((versions(&krate), krate.unread), (vec!["1.2.0".into(), "1.2.0+x".into(), "1.10.0".into()], 1));
        assert_eq!(cached(&bytes).unwrap().revision, "etag: \"x\"");
    }

    #[test]
    fn an_entry_that_is_cut_is_damaged() {
        let bytes = cache(&[("1.0.0", line("a", "1.0.0", "2020-01-01")), ("1.1.0", line("a", "1.1.0", "2020-02-01"))]);
        let whole = bytes.len();
        assert_eq!(from_cache(&bytes, "a", None).unwrap().releases.len(), 2);
        let second = whole - line("a", "1.1.0", "2020-02-01").len() - "1.1.0".len() - 2;
        for end in second + 1..whole {
            let cut = from_cache(&bytes[..end], "a", None);
            assert_eq!(cut.unwrap_err(), "its entry in cargo's cache is damaged", "{end} of {whole}");
        }
    }

    #[test]
    fn lines_are_written_as_cargo_writes_them() {
        let (one, two) = (line("a", "1.0.0", "2020-01-01"), line("a", "1.1.0", "2020-02-01"));
        let lines = format!("{one}\n{two}\n");
        assert_eq!(to_cache(lines.as_bytes(), "etag: \"x\""), Ok(cache(&[("1.0.0", one.clone()), ("1.1.0", two)])));
        let odd = one.replace("\"deps\":[]", "\"deps\":[{\"name\":\"b\",\"req\":\"odd\"}]");
        let both = format!("{one}\n{}\n", odd.replace("1.0.0", "2.0.0"));
        let krate = from_cache(&to_cache(both.as_bytes(), "Unknown").unwrap(), "a", None).unwrap();
        assert_eq!((versions(&krate), krate.unread), (vec!["1.0.0".into()], 1), "as in the lines");
        for broken in ["{broken", "{\"vers\":\"one\"}", "{\"vers\":\"1.0.0\",\"x\":\"\0\"}"] {
            let error = to_cache(format!("{one}\n{broken}\n").as_bytes(), "Unknown").unwrap_err();
            assert_eq!(error, "line 2 of its index entry has no version", "{broken}");
        }
    }

    #[test]
    fn lines_of_a_later_format_are_counted() {
        let later = line("a", "2.0.0", "2020-01-01").replace("\"deps\"", "\"v\":9,\"deps\"");
        let krate = from_lines([line("a", "1.0.0", "2020-01-01"), later].join("\n").as_bytes(), "a", None).unwrap();
        assert_eq!((versions(&krate), krate.unread), (vec!["1.0.0".into()], 1));
    }

    #[test]
    fn a_day_in_the_past_has_no_later_releases() {
        let bytes = [line("a", "1.0.0", "2020-01-01"), line("a", "1.1.0", "2021-01-01"), line("a", "1.2.0", "x")].join("\n");
        let until = "2020-06-01T00:00:00Z".parse().ok();
        let krate = from_lines(bytes.as_bytes(), "a", until).unwrap();
        assert_eq!(versions(&krate), ["1.0.0", "1.2.0"], "one without a time stays");
        assert_eq!(versions(&from_lines(bytes.as_bytes(), "a", "2019-01-01T00:00:00Z".parse().ok()).unwrap()), ["1.2.0"]);
    }

    #[test]
    fn what_is_damaged_or_another_crate_is_a_reason() {
        for bytes in [&b""[..], b"\x03", b"\x03\x02\0\0\0etag", b"\x02\x02\0\0\0x\0", b"\x03\x02\0\0\0x\0", b"\x03\x02\0\0\0x\0\x001\0{}\0"]
        {
            assert_eq!(from_cache(bytes, "a", None).unwrap_err(), "its entry in cargo's cache is damaged", "{bytes:?}");
        }
        assert!(from_lines(b"<html></html>", "a", None).is_err());
        let error = from_lines(line("Inflector", "1.0.0", "2020-01-01").as_bytes(), "inflector", None).unwrap_err();
        assert!(error.contains("`Inflector`"), "{error}");
    }

    proptest::proptest! {
        #[test]
        fn no_bytes_stop_it(bytes in proptest::collection::vec(proptest::num::u8::ANY, 0..200), at in 0_usize..200) {
            let _ = from_cache(&bytes, "a", None);
            let _ = from_lines(&bytes, "a", None);
            let mut whole = cache(&[("1.0.0", line("a", "1.0.0", "2020-01-01"))]);
            let end = at.min(whole.len());
            whole.splice(end.., bytes);
            let _ = from_cache(&whole, "a", None);
        }
    }
}
