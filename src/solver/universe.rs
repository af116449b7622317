//! All that can be taken: crates with their releases and what these ask for, in one form, wherever they come from.

use std::collections::BTreeMap;

use rustc_hash::{FxHashMap, FxHashSet};
use semver::{Version, VersionReq};
use ustr::Ustr;

use crate::model::bucket::Bucket;
use crate::model::dependencies::{CRATES_IO, Dependencies};
use crate::model::lock::{Lock, LockedPackage, LockedSource};
use crate::model::question::{ForbiddenReleases, Question};
use crate::model::release::ReleaseDependency;
use crate::model::requirement::{Member, Requirement, RequirementSource};
use crate::model::rust_version::RustVersion;
use crate::model::workspace::DependencyKind;
use crate::solver::candidate::{Ask, Body, Candidate, Crate, Origin};
use crate::solver::package::CrateId;

/// All that can be taken.
pub struct Universe<'a> {
    /// What it is made from.
    pub dependencies: &'a Dependencies,
    /// The crates.
    pub crates: Vec<Crate<'a>>,
    by_origin: FxHashMap<(Origin, Ustr), CrateId>,
    replaced: FxHashMap<(u32, u32), &'a VersionReq>,
}

impl<'a> Universe<'a> {
    /// All that can be taken when `question` is asked.
    pub fn new(dependencies: &'a Dependencies, question: &'a Question) -> Self {
        let mut universe = Self {
            dependencies,
            crates: Vec::new(),
            by_origin: FxHashMap::default(),
            replaced: question.replaced.iter().map(|(member, requirement, accepts)| ((*member, *requirement), accepts)).collect(),
        };
        for (index, member) in (0..).zip(&dependencies.members) {
            let body = Body::Member(index, member);
            universe.insert(Origin::Path(index), member.name.as_str().into(), vec![Candidate::new(&member.version, body)]);
        }
        let patched = patched(dependencies);
        for (url, registry) in &dependencies.registries {
            for (name, krate) in &registry.crates {
                let releases = krate.releases.iter().map(|release| Candidate {
                    is_open: !release.yanked,
                    ..Candidate::new(&release.version, Body::Release(release, None))
                });
                let mut candidates: Vec<Candidate> = releases.collect();
                if let Some(patches) = patched.get(&(url.as_str(), name.as_str())) {
                    candidates.retain(|candidate| !patches.iter().any(|(version, _)| *version == candidate.version));
                    candidates.extend(patches.iter().map(|(version, body)| Candidate::new(version, *body)));
                    candidates.sort_by(|a, b| a.version.cmp(b.version));
                }
                universe.insert(Origin::Registry(url.as_str().into()), name.as_str().into(), candidates);
            }
        }
        universe.insert_git();
        universe.mark(question);
        universe
    }

    fn insert(&mut self, origin: Origin, name: Ustr, candidates: Vec<Candidate<'a>>) {
        let id = u32::try_from(self.crates.len()).unwrap_or(u32::MAX);
        self.by_origin.insert((origin, name), id);
        self.crates.push(Crate { name, origin, candidates });
    }

    fn insert_git(&mut self) {
        let mut repositories: BTreeMap<(Ustr, &str), Vec<Candidate<'a>>> = BTreeMap::new();
        for (index, package) in (0..).zip(self.dependencies.lock.iter().flat_map(|lock| &lock.packages)) {
            if let (Some(origin), Some(release)) = (git_origin(&package.source), self.dependencies.manifests.get(&index)) {
                let body = Body::Release(release, Some(index));
                repositories.entry((origin, package.name.as_str())).or_default().push(Candidate::new(&package.version, body));
            }
        }
        for ((origin, name), candidates) in repositories {
            self.insert(Origin::Git(origin), name.into(), candidates);
        }
    }

    /// What is locked, what may be taken, and what is taken first.
    fn mark(&mut self, question: &Question) {
        let lock = self.dependencies.lock.as_ref();
        let mut locked: FxHashSet<(Ustr, &Version)> = FxHashSet::default();
        let mut names: FxHashSet<Ustr> = FxHashSet::default();
        for package in lock.into_iter().flat_map(|lock| &lock.packages) {
            locked.insert((package.name.as_str().into(), &package.version));
            names.insert(package.name.as_str().into());
        }
        for krate in &mut self.crates {
            let is_of_registry = matches!(krate.origin, Origin::Registry(_));
            let forbidden: Vec<&ForbiddenReleases> =
                question.forbidden.iter().filter(|forbidden| forbidden.package == krate.name.as_str()).map(|it| &it.releases).collect();
            for candidate in &mut krate.candidates {
                let is_locked = locked.contains(&(krate.name, candidate.version));
                let is_forbidden = forbidden.iter().any(|releases| match releases {
                    ForbiddenReleases::Bucket(bucket) => Bucket::of(candidate.version) == *bucket,
                    ForbiddenReleases::Below(version) => *candidate.version < *version,
                });
                let is_kept_out = question.is_pinned && is_of_registry && !is_locked && names.contains(&krate.name);
                candidate.is_open = (candidate.is_open || is_locked) && !is_forbidden && !is_kept_out;
                candidate.is_locked = is_locked && !question.is_free;
                let needs = match candidate.body {
                    Body::Release(release, _) => release.rust_version,
                    Body::Member(..) => None,
                };
                candidate.fits_rust = fits(needs, question.rust_version);
            }
        }
    }

    /// A crate of a registry.
    pub fn of_registry(&self, url: &str, name: Ustr) -> Result<CrateId, Ustr> {
        let url = url.trim_start_matches("sparse+").trim_start_matches("registry+");
        let url = if url == "https://index.crates.io/" { CRATES_IO } else { url };
        self.by_origin.get(&(Origin::Registry(url.into()), name)).copied().ok_or(name)
    }

    /// What a candidate asks for, in the order of its manifest.
    pub fn asks(&self, krate: CrateId, candidate: &Candidate<'a>) -> Vec<Ask<'a>> {
        match candidate.body {
            Body::Member(index, member) => self.asks_of_member(index, member),
            Body::Release(release, locked) => {
                let origin = self.crates.get(krate as usize).map(|krate| krate.origin);
                let asks = release.dependencies.iter().filter(|dependency| dependency.kind != DependencyKind::Dev);
                asks.map(|dependency| self.ask_of_release(origin, locked, dependency)).collect()
            }
        }
    }

    fn asks_of_member(&self, index: u32, member: &'a Member) -> Vec<Ask<'a>> {
        let asks = (0..).zip(&member.requirements).filter(|(_, asked)| member.in_workspace || asked.kind != DependencyKind::Dev);
        let ask = |(number, asked): (u32, &'a Requirement)| Ask {
            key: asked.key.as_str().into(),
            target: self.target_of(member, asked),
            accepts: self.replaced.get(&(index, number)).copied().unwrap_or(&asked.accepts),
            kind: asked.kind,
            optional: asked.optional,
            default_features: asked.default_features,
            features: asked.features.iter().map(|feature| feature.as_str().into()).collect(),
            platform: asked.target.as_deref().map(Ustr::from),
            requirement: Some((index, number)),
        };
        asks.map(ask).collect()
    }

    fn target_of(&self, member: &Member, asked: &Requirement) -> Result<CrateId, Ustr> {
        let name: Ustr = asked.package.as_str().into();
        match &asked.source {
            RequirementSource::Registry(url) => self.of_registry(url, name),
            RequirementSource::Path(_) => {
                let namesakes = (0..).zip(&self.dependencies.members).filter(|(_, other)| other.name == asked.package);
                // of two packages of one name the one beside comes first only for another one beside
                let found = namesakes.min_by_key(|(_, other)| (other.in_workspace != member.in_workspace, other.manifest.clone()));
                found.and_then(|(index, _)| self.by_origin.get(&(Origin::Path(index), name)).copied()).ok_or(name)
            }
            RequirementSource::Git { url, .. } => {
                let of_url =
                    |krate: &Crate| krate.name == name && matches!(krate.origin, Origin::Git(origin) if is_of(origin.as_str(), url));
                let found = self.crates.iter().position(of_url);
                found.and_then(|id| CrateId::try_from(id).ok()).ok_or(name)
            }
        }
    }

    fn ask_of_release(&self, origin: Option<Origin>, locked: Option<u32>, dependency: &'a ReleaseDependency) -> Ask<'a> {
        let own = match origin {
            Some(Origin::Registry(url)) => url.as_str(),
            _ => CRATES_IO,
        };
        let of_registry = || self.of_registry(dependency.registry.as_ref().map_or(own, Ustr::as_str), dependency.package);
        let of_git = locked.and_then(|index| self.taken_from_git(index, dependency));
        Ask {
            key: dependency.key,
            target: of_git.map_or_else(of_registry, Ok),
            accepts: &dependency.requirement,
            kind: dependency.kind,
            optional: dependency.optional,
            default_features: dependency.default_features,
            features: dependency.features.clone(),
            platform: dependency.target,
            requirement: None,
        }
    }

    /// What a package of git takes from git: the lock says so.
    fn taken_from_git(&self, index: u32, dependency: &ReleaseDependency) -> Option<CrateId> {
        let lock: &Lock = self.dependencies.lock.as_ref()?;
        let taken = lock.packages.get(index as usize)?.dependencies.iter().filter_map(|&taken| lock.packages.get(taken as usize));
        let fits = |taken: &&LockedPackage| taken.name == dependency.package.as_str() && dependency.requirement.matches(&taken.version);
        let origin = taken.filter(fits).find_map(|taken| git_origin(&taken.source))?;
        self.by_origin.get(&(Origin::Git(origin), dependency.package)).copied()
    }
}

/// By registry and name what replaces its releases.
type Patched<'a> = BTreeMap<(&'a str, &'a str), Vec<(&'a Version, Body<'a>)>>;

/// Patches that the lock uses.
fn patched(dependencies: &Dependencies) -> Patched<'_> {
    let mut patched: Patched = BTreeMap::new();
    for patch in &dependencies.patches {
        let url = if patch.of == "crates-io" { CRATES_IO } else { patch.of.as_str() };
        let Some((url, _)) = dependencies.registries.get_key_value(url) else { continue };
        for (index, package) in (0u32..).zip(dependencies.lock.iter().flat_map(|lock| &lock.packages)) {
            if package.name != patch.package || matches!(package.source, LockedSource::Registry(_)) {
                continue;
            }
            let member = dependencies.member_of.get(index as usize).copied().flatten();
            let member = member.and_then(|member| Some(Body::Member(member, dependencies.members.get(member as usize)?)));
            let release = dependencies.manifests.get(&index).map(|release| Body::Release(release, Some(index)));
            if let Some(body) = member.or(release) {
                patched.entry((url, patch.package.as_str())).or_default().push((&package.version, body));
            }
        }
    }
    patched
}

fn git_origin(source: &LockedSource) -> Option<Ustr> {
    match source {
        LockedSource::Git { url, reference, .. } => Some(format!("{url}?{reference}").into()),
        LockedSource::Path | LockedSource::Registry(_) => None,
    }
}

/// Whether a repository's name in the universe is that of a URL in a manifest, which may end in `/` or `.git`.
fn is_of(origin: &str, url: &str) -> bool {
    let bare = |url: &str| url.trim_end_matches('/').trim_end_matches(".git").to_ascii_lowercase();
    origin.rsplit_once('?').is_some_and(|(origin, _)| bare(origin) == bare(url))
}

fn fits(needs: Option<RustVersion>, has: Option<RustVersion>) -> bool {
    needs.zip(has).is_none_or(|(needs, has)| needs <= has)
}
