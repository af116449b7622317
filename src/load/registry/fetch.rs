//! Bringing cargo's caches of indexes up to date, crate by crate. What fails is a reason for that crate; the others go on.
//!
//! Entries are written as cargo writes them and moved into place, so that a cargo that runs meanwhile sees the old or the new one. An entry
//! that is confirmed without being sent again is touched, for its age to be true.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, OnceLock};
use std::time::{Instant, SystemTime};

use crate::load::files::Files;
use crate::load::registry::client::{Answer, Client, Limits, Revision};
use crate::load::registry::entry;
use crate::load::registry::place::{self, Place};
use crate::load::registry::registries::{Asked, Registries};

/// Told how many crates of how many are done.
pub type Progress<'a> = &'a (dyn Fn(usize, usize) + Sync);

/// Why crates could not be asked for, by registry and name.
pub type Failures = BTreeMap<(String, String), String>;

/// How the reason begins where a registry was not asked any more.
const GIVEN_UP: &str = "its registry was given up";

/// The registries that were given up: they need not be asked again.
#[must_use]
pub fn given_up(failures: &Failures) -> BTreeSet<String> {
    failures.iter().filter(|(_, reason)| reason.starts_with(GIVEN_UP)).map(|((registry, _), _)| registry.clone()).collect()
}

/// Asks for crates, and stores what is answered in cargo's caches. Registries that are directories on this machine are left alone.
#[must_use]
pub fn fetch(registries: &Registries, asked: &Asked, limits: Limits, progress: Progress<'_>) -> Failures {
    let mut failures = Failures::new();
    let mut all = Vec::new();
    let servers: Vec<(&String, Server)> =
        asked.keys().filter_map(|registry| Some((registry, server(registries, registry, limits)?))).collect();
    for (registry, server) in &servers {
        for name in asked.get(*registry).into_iter().flatten() {
            match server {
                Server::Open(ground) => all.push((*registry, name, ground)),
                Server::Closed(reason) => drop(failures.insert(((*registry).clone(), name.clone()), reason.clone())),
            }
        }
    }
    let next = AtomicUsize::new(0);
    let done = AtomicUsize::new(0);
    let found = Mutex::new(&mut failures);
    std::thread::scope(|scope| {
        for _ in 0..limits.at_once.min(all.len()) {
            scope.spawn(|| {
                while let Some((registry, name, ground)) = all.get(next.fetch_add(1, Ordering::Relaxed)) {
                    if let Err(reason) = ground.refresh(name, limits) {
                        let mut found = found.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
                        found.insert(((*registry).clone(), (*name).clone()), reason);
                    }
                    progress(done.fetch_add(1, Ordering::Relaxed) + 1, all.len());
                }
            });
        }
    });
    failures
}

enum Server {
    Open(Box<Ground>),
    Closed(String),
}

/// A server, and the directory in which cargo keeps its answers.
struct Ground {
    client: Client,
    dir: std::path::PathBuf,
    /// Crates in a row that it had no answer for.
    silent: AtomicUsize,
    /// Crates that it had no answer for in time.
    late: AtomicUsize,
    /// When it was asked first.
    start: OnceLock<Instant>,
}

/// `None` for registries that nobody needs to ask.
fn server(registries: &Registries, registry: &str, limits: Limits) -> Option<Server> {
    let Place::Cached { dirs, remote } = registries.place(registry) else { return None };
    let Some(remote) = remote else {
        return Some(Server::Closed("its registry's index is a git repository, which cargo alone updates".to_owned()));
    };
    let Some(dir) = dirs.into_iter().next() else { return Some(Server::Closed("cargo has no home to store it in".to_owned())) };
    Some(match Client::new(&remote, &registries.config, limits) {
        Ok(client) => {
            Server::Open(Box::new(Ground { client, dir, silent: AtomicUsize::new(0), late: AtomicUsize::new(0), start: OnceLock::new() }))
        }
        Err(reason) => Server::Closed(reason),
    })
}

impl Ground {
    fn refresh(&self, name: &str, limits: Limits) -> Result<(), String> {
        let path = place::cache_file(&self.dir, name)?;
        if let Some(reason) = self.impatience(limits) {
            return Err(format!("{GIVEN_UP}, because {reason}"));
        }
        let known = known(&path, name);
        let answer = self.client.ask_patiently(name, known.as_ref());
        if !matches!(answer, Answer::Failed(_) | Answer::Late(_)) {
            self.silent.store(0, Ordering::Relaxed);
        }
        match answer {
            Answer::Same if known.is_some() => touch(&path).map_err(|error| format!("its entry cannot be written: {}", error.kind())),
            Answer::Same => Err("its registry says that nothing has changed, and nothing is stored".to_owned()),
            Answer::Lines(body, revision) => store(&path, name, &body, revision.as_ref()),
            Answer::Refused(reason) => Err(reason),
            Answer::Failed(reason) => {
                self.silent.fetch_add(1, Ordering::Relaxed);
                Err(reason)
            }
            Answer::Late(reason) => {
                self.silent.fetch_add(1, Ordering::Relaxed);
                self.late.fetch_add(1, Ordering::Relaxed);
                Err(reason)
            }
        }
    }

    /// Why it is not asked any more, as a fragment.
    fn impatience(&self, limits: Limits) -> Option<String> {
        if self.start.get_or_init(Instant::now).elapsed() >= limits.in_all {
            return Some(format!("it takes more than {} s in all", limits.in_all.as_secs_f32().ceil()));
        }
        if self.late.load(Ordering::Relaxed) >= limits.late {
            return Some(format!("it did not answer in time for {} crates", limits.late));
        }
        (self.silent.load(Ordering::Relaxed) >= limits.at_once).then(|| "it does not answer".to_owned())
    }
}

/// What to ask with, where what is stored can be used.
fn known(path: &Path, name: &str) -> Option<Revision> {
    let bytes = Files::Disk.read(path, place::LARGEST).ok()?;
    entry::from_cache(&bytes, name, None).ok()?;
    Revision::parse(entry::cached(&bytes)?.revision)
}

fn store(path: &Path, name: &str, body: &[u8], revision: Option<&Revision>) -> Result<(), String> {
    let garbage = || "its registry answered with something that is no index".to_owned();
    entry::from_lines(body, name, None).map_err(|reason| if reason.contains("spells") { reason } else { garbage() })?;
    let bytes = entry::to_cache(body, &revision.map_or_else(|| "Unknown".to_owned(), Revision::text))?;
    write(path, &bytes).map_err(|error| format!("its entry cannot be written: {}", error.kind()))
}

fn write(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let dir = path.parent().unwrap_or(path);
    std::fs::create_dir_all(dir)?;
    // no crate has a name with a dot
    let beside = dir.join(format!(".{}.{}", path.file_name().unwrap_or_default().to_string_lossy(), std::process::id()));
    std::fs::write(&beside, bytes)?;
    std::fs::rename(&beside, path).inspect_err(|_| drop(std::fs::remove_file(&beside)))
}

fn touch(path: &Path) -> std::io::Result<()> {
    std::fs::File::options().append(true).open(path)?.set_modified(SystemTime::now())
}
