//! What questions share: a workspace with a lock, names that are in it, and cargo, where it may be asked.

use semver::VersionReq;

use crate::deps::{self, DepsRequest};
use crate::did_you_mean;
use crate::error::Error;
use crate::load::dependencies::LoadedDependencies;
use crate::model::lock::Lock;
use crate::model::outcome::End;
use crate::model::problem::ProblemKind;
use crate::model::remedy::Status;
use crate::report::Basis;
use crate::survey::Progress;
use crate::verify::{Asked, with_cargo};

/// Why nothing is verified where nobody wants it.
pub const NOT_ASKED: &str = "cargo was not asked";

/// How many crates of which nothing is known are named.
const NAMED: usize = 3;

/// The workspace that is asked about, with its lock.
///
/// # Errors
/// See [`deps::load`]; and there is no lock that can be read.
pub fn locked(request: &DepsRequest, progress: &(dyn Fn(Progress) + Sync)) -> Result<(LoadedDependencies, Lock), Error> {
    let loaded = deps::load(request, progress)?;
    if let Some(lock) = loaded.dependencies.lock.clone() {
        return Ok((loaded, lock));
    }
    let problem = loaded.problems.iter().find(|problem| problem.kind == ProblemKind::Lock);
    Err(problem.map_or_else(
        || Error::new("there is no lock", "run `cargo generate-lockfile`"),
        |problem| Error::new(format!("`{}`: {}", problem.file, problem.message), problem.hint.clone()),
    ))
}

/// That a lock has a package of this name.
///
/// # Errors
/// It has none; the hint has the name that may have been meant.
pub fn named(lock: &Lock, name: &str) -> Result<(), Error> {
    if lock.packages.iter().any(|package| package.name == name) {
        return Ok(());
    }
    let mut names: Vec<&str> = lock.packages.iter().map(|package| package.name.as_str()).collect();
    names.dedup();
    let hint = did_you_mean::hint(name, names, "list what is locked with `cargo tree`");
    Err(Error::new(format!("the lock has no package `{name}`"), hint))
}

/// What is wished for: `tokio`, `tokio@2`, `tokio@^1.40`.
///
/// # Errors
/// There is no name, or what stands behind the `@` is no requirement.
pub fn wish(typed: &str) -> Result<(String, Option<VersionReq>), Error> {
    let (name, asked) = typed.split_once('@').map_or((typed, None), |(name, asked)| (name, Some(asked)));
    if name.is_empty() {
        return Err(Error::new(format!("`{typed}` names no crate"), "write it like `tokio@2`"));
    }
    let parse = |asked: &str| {
        VersionReq::parse(asked).map_err(|error| {
            Error::new(format!("`{asked}` is no version requirement: {error}"), format!("write it like `{name}@1.2` or `{name}@=1.2.3`"))
        })
    };
    Ok((name.to_owned(), asked.map(parse).transpose()?))
}

/// Asks cargo where the request wants it.
pub fn with_cargo_if_wanted<T>(request: &DepsRequest, loaded: &LoadedDependencies, ask: impl FnOnce(Asked<'_>) -> T) -> T {
    if request.verify { with_cargo(loaded, ask) } else { ask(Err(NOT_ASKED)) }
}

/// That cargo cannot resolve the workspace even as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stuck {
    /// Why, as a fragment.
    pub reason: String,
    /// Whether all was known that decides it.
    pub is_certain: bool,
}

/// Whether cargo cannot resolve the workspace even as it stands; asked where something else fails, `None` where it can, or gives no answer.
#[must_use]
pub fn stuck(cargo: Asked<'_>) -> Option<Stuck> {
    let outcome = cargo.ok()?.lock_holds();
    match outcome.end {
        End::Refused(reason) if outcome.missing.is_empty() => Some(Stuck { reason, is_certain: true }),
        End::Refused(reason) => {
            let named: Vec<String> = outcome.missing.iter().take(NAMED).map(|name| format!("`{name}`")).collect();
            let further = outcome.missing.len().saturating_sub(named.len());
            let further = if further == 0 { String::new() } else { format!(" and {further} more") };
            let reason = format!("{reason} (which may be so here alone: nothing is known of {}{further})", named.join(", "));
            Some(Stuck { reason, is_certain: false })
        }
        End::Resolved | End::NotAsked(_) => None,
    }
}

impl Stuck {
    /// What that means for ways out.
    #[must_use]
    pub fn status(&self) -> Option<Status> {
        self.is_certain.then(|| Status::Unknown(format!("cargo resolves nothing here: {}", self.reason)))
    }
}

/// What an answer rests upon.
#[must_use]
pub fn basis(loaded: LoadedDependencies, stuck: Option<Stuck>) -> Basis {
    let LoadedDependencies { dependencies, manifests, problems, .. } = loaded;
    Basis { dependencies, manifests, problems, stuck: stuck.map(|stuck| stuck.reason) }
}

/// The least sure of some.
#[must_use]
pub fn least_sure<'a>(all: impl IntoIterator<Item = &'a Status>) -> Status {
    all.into_iter().max().cloned().unwrap_or(Status::Verified)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wishes() {
        let read =
            |text: &str| wish(text).map(|(name, asked)| format!("{name} {}", asked.map_or("-".to_owned(), |asked| asked.to_string())));
        assert_eq!(read("tokio").unwrap(), "tokio -");
        assert_eq!(read("tokio@2").unwrap(), "tokio ^2");
        assert_eq!(read("tokio@>=1.2, <1.5").unwrap(), "tokio >=1.2, <1.5");
        assert_eq!(read("@2").unwrap_err().message, "`@2` names no crate");
        assert!(read("tokio@two").unwrap_err().message.starts_with("`two` is no version requirement"));
        assert!(read("tokio@").unwrap_err().hint.contains("tokio@1.2"));
    }
}
