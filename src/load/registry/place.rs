//! Where on disk a registry's crates are looked up.

use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use jiff::Timestamp;

use crate::load::cargo_config::{CargoConfig, Origin};
use crate::load::entry::Refusal;
use crate::load::files::Files;
use crate::load::index_url;
use crate::load::registry::{entry, package_name};
use crate::model::dependencies::CRATES_IO;
use crate::model::release::RegistryCrate;

/// How long after a change a file may still be in the middle of it.
const WRITING: Duration = Duration::from_secs(5);
/// How long to wait for the rest of it.
const PAUSE: Duration = Duration::from_millis(20);

/// Bytes of an entry: the largest of crates.io has a hundredth of it.
pub const LARGEST: u64 = 64 << 20;

/// Where a registry's crates are looked up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// cargo's caches of its index.
    Cached {
        /// The directories that cargo may keep it in, whichever cargo it was.
        dirs: Vec<PathBuf>,
        /// The index's URL where it can be asked: by the sparse protocol alone.
        remote: Option<String>,
    },
    /// A directory with lines.
    Local(PathBuf),
    /// Vendored packages, which say nothing about newer releases; cargo's caches may.
    Vendored {
        /// The directory.
        dir: PathBuf,
        /// cargo's caches.
        caches: Vec<PathBuf>,
    },
    /// Nowhere, with the reason.
    Nowhere(String),
}

/// What is stored about a crate.
#[derive(Debug)]
pub struct Found {
    /// The crate.
    pub krate: RegistryCrate,
    /// When that was last confirmed.
    pub confirmed: Option<Timestamp>,
}

/// Where the crates of a registry are looked up. `index` is its URL where somebody names it with `sparse+`.
#[must_use]
pub fn of(registry: &str, index: &str, config: &CargoConfig, cargo_home: Option<&Path>) -> Place {
    if !registry.contains("://") {
        return Place::Nowhere(format!("cargo's configuration has no registry `{registry}`"));
    }
    let caches = |index: &str| cargo_home.map(|home| caches(home, index)).unwrap_or_default();
    match config.origin(registry, index) {
        Ok(Origin::Index(index)) => {
            let remote = if index_url::identity(&index) == CRATES_IO { index_url::CRATES_IO_SPARSE } else { index.as_str() };
            Place::Cached { dirs: caches(&index), remote: index_url::is_sparse(remote).then(|| remote.to_owned()) }
        }
        Ok(Origin::Local(dir)) => Place::Local(dir.join("index")),
        Ok(Origin::Directory(dir)) => Place::Vendored { dir, caches: caches(index) },
        Err(reason) => Place::Nowhere(reason),
    }
}

/// The directories in which cargo keeps an index: older ones hash its URL in another way, and crates.io has two.
fn caches(cargo_home: &Path, index: &str) -> Vec<PathBuf> {
    let urls = if index_url::identity(index) == CRATES_IO { vec![index_url::CRATES_IO_SPARSE, CRATES_IO] } else { vec![index] };
    let names = urls.iter().flat_map(|url| [true, false].map(|stable| tame_index::utils::url_to_local_dir(url, stable)));
    let mut dirs: Vec<PathBuf> = names.filter_map(Result::ok).map(|name| cargo_home.join("registry/index").join(name.dir_name)).collect();
    dirs.dedup();
    dirs
}

/// The file in a cache of cargo's that holds a crate.
///
/// # Errors
/// The name is none.
pub fn cache_file(dir: &Path, name: &str) -> Result<PathBuf, String> {
    Ok(dir.join(".cache").join(package_name::index_path(name)?))
}

impl Place {
    /// What is stored about a crate, releases after `until` left out.
    ///
    /// # Errors
    /// The reason, as a fragment, why nothing is known about it.
    pub fn find(&self, name: &str, until: Option<Timestamp>) -> Result<Found, String> {
        match self {
            Self::Cached { dirs, .. } => newest(dirs, name, until)?.ok_or_else(|| "it is not in cargo's cache".to_owned()),
            Self::Vendored { caches, .. } => {
                newest(caches, name, until)?.ok_or_else(|| "it is vendored: what else was released is not known".to_owned())
            }
            Self::Local(dir) => {
                let path = dir.join(package_name::index_path(name)?);
                let Stored { bytes, confirmed } = stored(&path)?.ok_or_else(|| "it is not in the local registry".to_owned())?;
                Ok(Found { krate: entry::from_lines(&bytes, name, until)?, confirmed })
            }
            Self::Nowhere(reason) => Err(reason.clone()),
        }
    }
}

/// The entry that was confirmed last of those that can be read; `None` where there is none at all.
fn newest(dirs: &[PathBuf], name: &str, until: Option<Timestamp>) -> Result<Option<Found>, String> {
    let mut files = Vec::new();
    for dir in dirs {
        let path = cache_file(dir, name)?;
        files.extend(path.metadata().ok().map(|about| (about.modified().unwrap_or(SystemTime::UNIX_EPOCH), path)));
    }
    files.sort_by(|a, b| b.cmp(a));
    let mut refused = None;
    for (_, path) in files {
        match read(&path, name, until) {
            Ok(found) => return Ok(Some(found)),
            Err(reason) => refused = refused.or(Some(reason)),
        }
    }
    refused.map_or(Ok(None), Err)
}

/// What a file says. cargo writes an entry over the old one: who reads at that moment sees half of it, and reads once more.
fn read(path: &Path, name: &str, until: Option<Timestamp>) -> Result<Found, String> {
    let is_fresh = || {
        let age = path.metadata().and_then(|about| about.modified()).ok().and_then(|written| written.elapsed().ok());
        age.is_some_and(|age| age < WRITING)
    };
    read_once(path, name, until).or_else(|reason| {
        if !is_fresh() {
            return Err(reason);
        }
        std::thread::sleep(PAUSE);
        read_once(path, name, until)
    })
}

fn read_once(path: &Path, name: &str, until: Option<Timestamp>) -> Result<Found, String> {
    let Stored { bytes, confirmed } = stored(path)?.ok_or_else(|| "it is not in cargo's cache".to_owned())?;
    Ok(Found { krate: entry::from_cache(&bytes, name, until)?, confirmed })
}

struct Stored {
    bytes: Vec<u8>,
    confirmed: Option<Timestamp>,
}

/// A file's bytes and when it was written; `None` where there is no such file.
fn stored(path: &Path) -> Result<Option<Stored>, String> {
    let bytes = match Files::Disk.read(path, LARGEST) {
        Ok(bytes) => bytes,
        Err(Refusal::Io(std::io::ErrorKind::NotFound | std::io::ErrorKind::NotADirectory)) => return Ok(None),
        Err(Refusal::TooLarge) => return Err("its entry in the index is too large".to_owned()),
        Err(Refusal::Io(kind)) => return Err(format!("its entry in the index cannot be read: {kind}")),
        Err(_) => return Err("its entry in the index is no file".to_owned()),
    };
    let written = path.metadata().and_then(|about| about.modified()).ok();
    Ok(Some(Stored { bytes, confirmed: written.and_then(|written| Timestamp::try_from(written).ok()) }))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::load::fixture::tree;

    const SPARSE: &str = "registry/index/index.crates.io-1949cf8c6b5b557f/.cache/3/a/abc";
    const OLDER: &str = "registry/index/index.crates.io-6f17d22bba15001f/.cache/3/a/abc";
    const GIT: &str = "registry/index/github.com-1ecc6299db9ec823/.cache/3/a/abc";

    fn cache(version: &str) -> String {
        let line = format!(r#"{{"name":"abc","vers":"{version}","deps":[],"cksum":"00","features":{{}},"yanked":false}}"#);
        format!("\u{3}\u{2}\0\0\0Unknown\0{version}\0{line}\0")
    }

    fn found(files: &[(&str, &str, u64)]) -> Result<(String, i64), String> {
        let texts: Vec<(&str, &str)> = files.iter().map(|(file, text, _)| (*file, *text)).collect();
        let tree = tree(&texts);
        for (file, _, seconds) in files {
            let file = std::fs::File::options().append(true).open(tree.path().join(file)).unwrap();
            file.set_modified(SystemTime::UNIX_EPOCH + Duration::from_secs(*seconds)).unwrap();
        }
        let found = of(CRATES_IO, CRATES_IO, &CargoConfig::default(), Some(tree.path())).find("abc", None)?;
        Ok((found.krate.releases[0].version.to_string(), found.confirmed.unwrap().as_second()))
    }

    #[test]
    fn the_cache_that_was_written_last_wins_whichever_cargo_wrote_it() {
        let (one, two) = (cache("1.0.0"), cache("2.0.0"));
        assert_eq!(found(&[(SPARSE, &one, 10), (GIT, &two, 20)]), Ok(("2.0.0".to_owned(), 20)));
        assert_eq!(found(&[(SPARSE, &one, 30), (OLDER, &two, 20)]), Ok(("1.0.0".to_owned(), 30)));
        assert_eq!(found(&[(OLDER, &one, 5)]), Ok(("1.0.0".to_owned(), 5)));
    }

    #[test]
    fn a_damaged_one_is_passed_over() {
        let one = cache("1.0.0");
        assert_eq!(found(&[(SPARSE, "garbage", 30), (GIT, &one, 20)]), Ok(("1.0.0".to_owned(), 20)));
        assert_eq!(found(&[(SPARSE, "garbage", 30)]), Err("its entry in cargo's cache is damaged".to_owned()));
        assert_eq!(found(&[("x", "", 1)]), Err("it is not in cargo's cache".to_owned()));
    }

    #[test]
    fn without_a_home_nothing_is_known() {
        let place = of(CRATES_IO, CRATES_IO, &CargoConfig::default(), None);
        assert!(place.find("abc", None).is_err());
        assert!(of("mine", "mine", &CargoConfig::default(), None).find("abc", None).unwrap_err().contains("no registry `mine`"));
    }
}
