//! What a new dependency brings with it: cargo resolves the workspace with it, and the locks are compared.

use semver::VersionReq;

use crate::deps::DepsRequest;
use crate::did_you_mean;
use crate::error::Error;
use crate::load::dependencies::DependencyRequest;
use crate::model::add_check::Addition;
use crate::model::dependencies::{CRATES_IO, Dependencies};
use crate::model::outcome::{End, Outcome};
use crate::model::question::{Answer, Explanation, Question};
use crate::model::requirement::Member;
use crate::questions::ground::{NOT_ASKED, basis, locked, stuck, wish};
use crate::report::AddCheckReport;
use crate::solver::solve;
use crate::solver::trust::is_trusted;
use crate::survey::Progress;
use crate::verify::{reachable, with_cargo_on};
use crate::versions::add_check as pure;

/// What is to be added.
#[derive(Clone, Debug, Default)]
pub struct AddRequest {
    /// The crate and the requirement, as typed: `serde`, `serde@1.0.200`.
    pub wish: String,
    /// The member that is to have it; the root package, else the first one, where none is named.
    pub member: Option<String>,
    /// Its features.
    pub features: Vec<String>,
    /// Whether its default features are left out.
    pub no_default_features: bool,
}

/// What comes with a new dependency.
///
/// # Errors
/// There is no workspace, no lock, no such member, or nothing is known of the crate; or the wish cannot be read.
pub fn add_check(request: &DepsRequest, add: &AddRequest, progress: &(dyn Fn(Progress) + Sync)) -> Result<AddCheckReport, Error> {
    let (package, asked) = wish(&add.wish)?;
    let source = DependencyRequest { besides: vec![package.clone()], ..request.source.clone() };
    let (loaded, _) = locked(&DepsRequest { source, ..request.clone() }, progress)?;
    let member = member(&loaded.dependencies, add.member.as_deref())?.clone();
    let accepts = accepted(&loaded.dependencies, &package, asked)?;
    let addition = Addition { package, accepts, features: add.features.clone(), default_features: !add.no_default_features };
    let all = reachable(&loaded);
    let (outcome, stuck) = if request.verify {
        with_cargo_on(&loaded, &all, |cargo| match cargo {
            Ok(oracle) => {
                let outcome = oracle.add(&member.manifest, &addition);
                let stuck = if outcome.lock.is_none() { stuck(cargo) } else { None };
                (outcome, stuck)
            }
            Err(reason) => (Outcome::not_asked(reason), None),
        })
    } else {
        (Outcome::not_asked(NOT_ASKED), None)
    };
    let explained = if stuck.is_none() { explained(&all, &addition, &outcome) } else { None };
    let check = pure::add_check(&all, &addition.package, &addition.accepts, &outcome);
    Ok(AddCheckReport { basis: basis(loaded, stuck), member: member.name, addition, check, explained })
}

/// What the solver says where cargo refuses.
fn explained(all: &Dependencies, addition: &Addition, outcome: &Outcome) -> Option<Explanation> {
    let is_refused = matches!(outcome.end, End::Refused(_)) && outcome.missing.is_empty();
    if !is_refused || is_trusted(all).is_err() {
        return None;
    }
    let wanted = vec![(addition.package.clone(), addition.accepts.clone())];
    match solve(all, &Question { wanted, ..Question::default() }) {
        Answer::Impossible(explanation) => Some(explanation),
        Answer::Found(_) | Answer::Unknown(_) => None,
    }
}

fn member<'a>(all: &'a Dependencies, named: Option<&str>) -> Result<&'a Member, Error> {
    let members = || all.members.iter().filter(|member| member.in_workspace);
    let root = || members().find(|member| member.manifest == "Cargo.toml").or_else(|| members().next());
    let found = named.map_or_else(root, |name| members().find(|member| member.name == name));
    found.ok_or_else(|| {
        let name = named.unwrap_or_default();
        let hint = did_you_mean::hint(name, members().map(|member| member.name.as_str()), "name a member of the workspace");
        Error::new(format!("the workspace has no member `{name}`"), hint)
    })
}

/// What is asked for, else the newest live release and what is compatible with it.
fn accepted(all: &Dependencies, package: &str, asked: Option<VersionReq>) -> Result<VersionReq, Error> {
    let Some(krate) = all.krate(CRATES_IO, package) else {
        let registry = all.registries.get(CRATES_IO);
        let reason = registry.and_then(|registry| registry.missing.get(package)).map_or("the index has no entry for it", String::as_str);
        let known = registry.into_iter().flat_map(|registry| registry.crates.keys().map(String::as_str));
        let hint = did_you_mean::nearest(package, known).map(|near| format!("did you mean `{near}`? "));
        let hint = format!("{}`--fetch` asks the registry", hint.unwrap_or_default());
        return Err(Error::new(format!("nothing is known of `{package}`: {reason}"), hint));
    };
    if let Some(asked) = asked {
        if krate.releases.iter().any(|release| !release.yanked && asked.matches(&release.version)) {
            return Ok(asked);
        }
        let newest = krate.live().next_back().map_or("none is live".to_owned(), |newest| format!("the newest is {}", newest.version));
        return Err(Error::new(format!("no release of `{package}` is accepted by `{asked}`"), newest));
    }
    let newest = krate.live().next_back().map(|newest| newest.version.to_string());
    newest
        .and_then(|newest| VersionReq::parse(&newest).ok())
        .ok_or_else(|| Error::new(format!("no release of `{package}` is live"), "name a pre-release if you want one: `CRATE@=1.0.0-rc.1`"))
}
