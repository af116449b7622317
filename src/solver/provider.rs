//! cargo's rules for a lock, as dependencies between the packages of [`crate::solver::package`].

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use rustc_hash::FxHashMap;
use semver::VersionReq;
use ustr::Ustr;

use crate::model::bucket::Bucket;
use crate::model::dependencies::CRATES_IO;
use crate::model::question::Question;
use crate::model::workspace::DependencyKind;
use crate::solver::candidate::{Ask, Body, Candidate, Origin};
use crate::solver::features::{self, Value};
use crate::solver::package::{CrateId, Package};
use crate::solver::sets::{self, Set};
use crate::solver::universe::Universe;

/// What packages ask for, to the solver.
pub type Constraints = Vec<(Package, Set)>;

/// What a requirement accepts, bucket by bucket, sorted.
pub type Accepted = Rc<[(Bucket, Set)]>;

/// cargo's rules.
pub struct Provider<'a> {
    /// What there is.
    pub universe: Universe<'a>,
    /// What is asked.
    pub question: &'a Question,
    accepted: RefCell<FxHashMap<(CrateId, VersionReq), Accepted>>,
    wides: RefCell<Wides>,
    linked: RefCell<Vec<(CrateId, u32)>>,
    /// What was decided last for each bucket.
    pub chosen: RefCell<FxHashMap<(CrateId, Bucket), u32>>,
}

#[derive(Default)]
struct Wides {
    numbers: FxHashMap<WideKey, u32>,
    all: Vec<Wide>,
}

/// Whose requirement: each chooses its bucket by itself.
#[derive(Clone, PartialEq, Eq, Hash)]
struct WideKey {
    from: Package,
    key: Ustr,
    kind: u8,
    platform: Option<Ustr>,
    target: CrateId,
    accepts: VersionReq,
}

/// A requirement that accepts several buckets.
#[derive(Clone)]
pub struct Wide {
    /// Whose it is.
    pub from: Package,
    /// What is required.
    pub target: CrateId,
    /// What is accepted, bucket by bucket.
    pub accepted: Accepted,
}

impl<'a> Provider<'a> {
    /// The rules for a question.
    pub fn new(universe: Universe<'a>, question: &'a Question) -> Self {
        Self {
            universe,
            question,
            accepted: RefCell::default(),
            wides: RefCell::default(),
            linked: RefCell::default(),
            chosen: RefCell::default(),
        }
    }

    /// A release of a crate.
    pub fn candidate(&self, krate: CrateId, version: u32) -> Option<&Candidate<'a>> {
        self.universe.crates.get(krate as usize)?.candidates.get(version as usize)
    }

    /// A requirement that accepts several buckets.
    pub fn wide(&self, number: u32) -> Option<Wide> {
        self.wides.borrow().all.get(number as usize).cloned()
    }

    /// What is asked for by a version of a package.
    pub fn constraints(&self, package: Package, version: u32) -> Constraints {
        match package {
            Package::Root => self.of_root(),
            Package::Bucket(krate, bucket) => self.of_bucket(krate, bucket, version),
            Package::Feature(krate, bucket, feature) => self.of_feature(krate, bucket, feature, version),
            Package::Default(krate, bucket) => self.of_default(krate, bucket, version),
            Package::Wide(number) => self.of_wide(number, version, Package::Bucket),
            Package::WideFeature(number, feature) => {
                let mut constraints = self.of_wide(number, version, |krate, bucket| Package::Feature(krate, bucket, feature));
                constraints.push((Package::Wide(number), Set::singleton(version)));
                constraints
            }
            Package::WideDefault(number) => {
                let mut constraints = self.of_wide(number, version, Package::Default);
                constraints.push((Package::Wide(number), Set::singleton(version)));
                constraints
            }
            Package::Links(_) | Package::Missing(_) => Vec::new(),
        }
    }

    fn of_root(&self) -> Constraints {
        let mut constraints = Constraints::new();
        for (index, krate) in (0..).zip(&self.universe.crates) {
            if let Some(Candidate { body: Body::Member(_, member), version, .. }) = krate.candidates.first()
                && member.in_workspace
                && matches!(krate.origin, Origin::Path(_))
            {
                constraints.push((Package::Bucket(index, Bucket::of(version)), Set::singleton(0u32)));
            }
        }
        for (number, (name, accepts)) in (0..).zip(&self.question.wanted) {
            let ask = Ask {
                key: format!("{number}").into(),
                target: self.universe.of_registry(CRATES_IO, name.as_str().into()),
                accepts,
                kind: DependencyKind::Normal,
                optional: false,
                default_features: true,
                features: Vec::new(),
                platform: None,
                requirement: None,
            };
            self.require(Package::Root, &ask, &[], &mut constraints);
        }
        constraints
    }

    fn of_bucket(&self, krate: CrateId, bucket: Bucket, version: u32) -> Constraints {
        let Some(candidate) = self.candidate(krate, version) else { return Vec::new() };
        let package = Package::Bucket(krate, bucket);
        let mut constraints = Constraints::new();
        let links = match candidate.body {
            Body::Release(release, _) => release.links.as_deref(),
            Body::Member(_, member) => member.links.as_deref(),
        };
        if let Some(links) = links {
            constraints.push((Package::Links(links.into()), Set::singleton(self.link(krate, version))));
        }
        let is_member = matches!(candidate.body, Body::Member(_, member) if member.in_workspace);
        let on = if is_member { features::all_on(candidate) } else { BTreeMap::new() };
        for ask in self.universe.asks(krate, candidate) {
            if !ask.optional || is_member {
                self.require(package, &ask, on.get(&ask.key).map_or(&[], Vec::as_slice), &mut constraints);
            }
        }
        constraints
    }

    fn of_feature(&self, krate: CrateId, bucket: Bucket, feature: Ustr, version: u32) -> Constraints {
        let Some(candidate) = self.candidate(krate, version) else { return Vec::new() };
        let package = Package::Bucket(krate, bucket);
        let same = Set::singleton(version);
        let mut constraints = vec![(package, same.clone())];
        let asks = self.universe.asks(krate, candidate);
        for value in features::values(candidate, &asks, feature).unwrap_or_default() {
            match value {
                Value::Feature(other) => constraints.push((Package::Feature(krate, bucket, other), same.clone())),
                Value::Dependency(key) => {
                    for ask in asks.iter().filter(|ask| ask.key == key) {
                        self.require(package, ask, &[], &mut constraints);
                    }
                }
                Value::DependencyFeature(key, other, weak) => {
                    let is_optional = asks.iter().any(|ask| ask.key == key && ask.optional);
                    if !weak && is_optional && key != feature && features::values(candidate, &asks, key).is_some() {
                        constraints.push((Package::Feature(krate, bucket, key), same.clone()));
                    }
                    for ask in asks.iter().filter(|ask| ask.key == key) {
                        self.require(package, ask, &[other], &mut constraints);
                    }
                }
            }
        }
        constraints
    }

    fn of_default(&self, krate: CrateId, bucket: Bucket, version: u32) -> Constraints {
        let same = Set::singleton(version);
        let mut constraints = vec![(Package::Bucket(krate, bucket), same.clone())];
        if self.has_feature(krate, version, "default".into()) {
            constraints.push((Package::Feature(krate, bucket, "default".into()), same));
        }
        constraints
    }

    fn of_wide(&self, number: u32, version: u32, package: impl Fn(CrateId, Bucket) -> Package) -> Constraints {
        let wide = self.wide(number);
        let constraint = wide.and_then(|wide| {
            let (bucket, set) = wide.accepted.get(version as usize)?.clone();
            Some((package(wide.target, bucket), set))
        });
        constraint.into_iter().collect()
    }

    /// `from` asks for what `ask` accepts, with its features and `further` ones.
    fn require(&self, from: Package, ask: &Ask, further: &[Ustr], constraints: &mut Constraints) {
        let target = match ask.target {
            Ok(target) => target,
            Err(name) => return constraints.push((Package::Missing(name), Set::full())),
        };
        let features = ask.features.iter().chain(further).copied();
        let accepted = self.accepted(target, ask.accepts);
        match accepted.as_ref() {
            [] => constraints.push((Package::Bucket(target, sets::nominal(ask.accepts)), Set::empty())),
            [(bucket, set)] => {
                constraints.push((Package::Bucket(target, *bucket), set.clone()));
                constraints.extend(features.map(|feature| (Package::Feature(target, *bucket, feature), set.clone())));
                if ask.default_features {
                    constraints.push((Package::Default(target, *bucket), set.clone()));
                }
            }
            _ => {
                let number = self.wide_number(from, ask, target, &accepted);
                constraints.push((Package::Wide(number), Set::full()));
                constraints.extend(features.map(|feature| (Package::WideFeature(number, feature), Set::full())));
                if ask.default_features {
                    constraints.push((Package::WideDefault(number), Set::full()));
                }
            }
        }
    }

    fn wide_number(&self, from: Package, ask: &Ask, target: CrateId, accepted: &Accepted) -> u32 {
        let Wides { numbers, all } = &mut *self.wides.borrow_mut();
        let kind = match ask.kind {
            DependencyKind::Normal => 0,
            DependencyKind::Dev => 1,
            DependencyKind::Build => 2,
        };
        let key = WideKey { from, key: ask.key, kind, platform: ask.platform, target, accepts: ask.accepts.clone() };
        *numbers.entry(key).or_insert_with(|| {
            all.push(Wide { from, target, accepted: Rc::clone(accepted) });
            u32::try_from(all.len() - 1).unwrap_or(u32::MAX)
        })
    }

    /// What a requirement accepts of a crate, and may be taken.
    pub fn accepted(&self, krate: CrateId, accepts: &VersionReq) -> Accepted {
        if let Some(known) = self.accepted.borrow().get(&(krate, accepts.clone())) {
            return Rc::clone(known);
        }
        let candidates = self.universe.crates.get(krate as usize).map_or(&[][..], |krate| &krate.candidates);
        // a path or a repository without a version is asked for whatever version it has
        let is_any = *accepts == VersionReq::STAR
            && self.universe.crates.get(krate as usize).is_some_and(|krate| !matches!(krate.origin, Origin::Registry(_)));
        let mut buckets: Vec<(Bucket, Vec<u32>)> = Vec::new();
        for (index, candidate) in (0..).zip(candidates) {
            if !candidate.is_open || !(is_any || accepts.matches(candidate.version)) {
                continue;
            }
            let bucket = Bucket::of(candidate.version);
            match buckets.last_mut() {
                Some((last, indices)) if *last == bucket => indices.push(index),
                _ => buckets.push((bucket, vec![index])),
            }
        }
        let accepted: Accepted = buckets.into_iter().map(|(bucket, indices)| (bucket, sets::of(&indices))).collect();
        self.accepted.borrow_mut().insert((krate, accepts.clone()), Rc::clone(&accepted));
        accepted
    }

    fn link(&self, krate: CrateId, version: u32) -> u32 {
        let mut linked = self.linked.borrow_mut();
        let known = linked.iter().position(|one| *one == (krate, version));
        let at = known.unwrap_or_else(|| {
            linked.push((krate, version));
            linked.len() - 1
        });
        u32::try_from(at).unwrap_or(u32::MAX)
    }

    /// Whether a release of a crate has a feature.
    pub fn has_feature(&self, krate: CrateId, version: u32, feature: Ustr) -> bool {
        let has = |candidate| features::values(candidate, &self.universe.asks(krate, candidate), feature).is_some();
        self.candidate(krate, version).is_some_and(has)
    }
}
