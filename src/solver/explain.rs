//! Why there is no way, in a few facts with their sources.
//!
//! The derivation of a proof names what stands for packages: features, requirements of several buckets. Here these are dropped, neighbouring
//! releases that ask the same of the same crate are one fact, and facts are told from the workspace outwards.

use std::collections::{BTreeMap, BTreeSet};

use pubgrub::External;
use semver::Version;
use ustr::Ustr;

use crate::model::bucket::Bucket;
use crate::model::question::{Explanation, ForbiddenReleases, Premise, Question};
use crate::model::workspace::DependencyKind;
use crate::solver::candidate::{Ask, Body, Candidate};
use crate::solver::facts::Fact;
use crate::solver::package::{CrateId, Package};
use crate::solver::provider::Provider;
use crate::solver::sets::Set;

/// The facts of a proof, for people.
pub fn explain(provider: &Provider, question: &Question, facts: &[&Fact]) -> Explanation {
    let mut told = Told { provider, question, edges: BTreeMap::new(), ends: Vec::new(), links: BTreeMap::new() };
    for fact in facts {
        told.take(fact);
    }
    told.explanation()
}

/// Releases of one crate that ask for another.
#[derive(Default)]
struct Edge {
    versions: BTreeSet<u32>,
    asks: BTreeSet<String>,
}

struct Told<'p, 'a> {
    provider: &'p Provider<'a>,
    question: &'p Question,
    edges: BTreeMap<(CrateId, CrateId), Edge>,
    ends: Vec<Premise>,
    links: BTreeMap<Ustr, BTreeSet<String>>,
}

impl Told<'_, '_> {
    fn take(&mut self, fact: &Fact) {
        match fact {
            External::FromDependencyOf(from, versions, to, accepted) => self.edge(*from, versions, *to, accepted),
            External::NoVersions(Package::Feature(krate, bucket, feature), _) => self.without_feature(*krate, *bucket, *feature),
            // that there is nothing between two releases goes without saying
            External::NoVersions(..) | External::NotRoot(..) | External::Custom(..) => {}
        }
    }

    fn edge(&mut self, from: Package, versions: &Set, to: Package, accepted: &Set) {
        let Some(owner) = self.crate_of(from) else {
            if let (Package::Root, Some(target)) = (from, self.crate_of(to)) {
                self.wanted(target);
            }
            return;
        };
        let versions: Vec<u32> = self.open(owner).filter(|(index, _)| versions.contains(index)).map(|(index, _)| index).collect();
        if let Package::Links(library) = to {
            let shown = versions
                .iter()
                .filter_map(|&index| Some(format!("{} {}", self.name(owner), self.provider.candidate(owner, index)?.version)));
            let shown: Vec<String> = shown.take(1).collect();
            self.links.entry(library).or_default().extend(shown);
            return;
        }
        let is_same = matches!(from, Package::Wide(_) | Package::WideFeature(..) | Package::WideDefault(_));
        let Some(target) = self.crate_of(to).filter(|target| *target != owner || matches!(to, Package::Wide(_))) else { return };
        if is_same {
            return;
        }
        for index in versions {
            let Some(candidate) = self.provider.candidate(owner, index) else { continue };
            let asks = self.provider.universe.asks(owner, candidate);
            let texts: Vec<String> = asks.iter().filter(|ask| ask.target == Ok(target)).map(|ask| ask.accepts.to_string()).collect();
            if !texts.is_empty() {
                let edge = self.edges.entry((owner, target)).or_default();
                edge.versions.insert(index);
                edge.asks.extend(texts);
            }
        }
        if accepted.is_empty() {
            self.nothing_accepted(target);
        }
    }

    fn without_feature(&mut self, krate: CrateId, bucket: Bucket, feature: Ustr) {
        let of_bucket = self.open(krate).filter(|(_, candidate)| Bucket::of(candidate.version) == bucket);
        let has = of_bucket.filter(|(index, _)| self.provider.has_feature(krate, *index, feature));
        let versions: Vec<String> = has.map(|(_, candidate)| candidate.version.to_string()).collect();
        let besides = match versions.as_slice() {
            [] => String::new(),
            [one] => format!(" but {one}"),
            [first, .., last] => format!(" but {first} to {last}"),
        };
        self.end(Premise::None { package: self.name(krate), such: format!("with the feature `{feature}`{besides}") });
    }

    /// A requirement that nothing meets: because the question has it so, or because there is nothing.
    fn nothing_accepted(&mut self, target: CrateId) {
        let name = self.name(target);
        let asked = self.question.forbidden.iter().filter(|forbidden| forbidden.package == name);
        let asked: Vec<Premise> = asked
            .map(|forbidden| match &forbidden.releases {
                ForbiddenReleases::Bucket(bucket) => Premise::Asked { what: format!("no {name} {bucket}") },
                ForbiddenReleases::Below(version) => Premise::Asked { what: format!("{name} {version} or later") },
            })
            .collect();
        if asked.is_empty() {
            self.end(Premise::None { package: name, such: "that this accepts".to_owned() });
        }
        for end in asked {
            self.end(end);
        }
    }

    fn wanted(&mut self, target: CrateId) {
        let name = self.name(target);
        let wanted: Vec<Premise> = self
            .question
            .wanted
            .iter()
            .filter(|(package, _)| *package == name)
            .map(|(package, accepts)| Premise::Asked { what: format!("{package} {accepts}") })
            .collect();
        for end in wanted {
            self.end(end);
        }
    }

    fn end(&mut self, end: Premise) {
        if !self.ends.contains(&end) {
            self.ends.push(end);
        }
    }

    fn explanation(self) -> Explanation {
        let mut premises: Vec<Premise> = Vec::new();
        for (owner, target) in self.outwards() {
            if let Some(edge) = self.edges.get(&(owner, target)) {
                self.tell(owner, target, edge, &mut premises);
            }
        }
        let links = self.links.into_iter().filter(|(_, packages)| packages.len() > 1);
        let links =
            links.map(|(library, packages)| Premise::Links { library: library.to_string(), packages: packages.into_iter().collect() });
        let ends: Vec<Premise> = self.ends.into_iter().chain(links).collect();
        // the ends say what cannot be: they stay whatever has to go
        let room = Explanation::LIMIT.saturating_sub(ends.len()).max(1);
        let further = premises.len().saturating_sub(room) + ends.len().saturating_sub(Explanation::LIMIT - 1);
        premises.truncate(room);
        premises.extend(ends.into_iter().take(Explanation::LIMIT - premises.len()));
        Explanation { premises, further: u32::try_from(further).unwrap_or(u32::MAX), not_tried: Vec::new() }
    }

    /// Edges in the order in which they are met on the way from the members.
    fn outwards(&self) -> Vec<(CrateId, CrateId)> {
        let is_member = |krate: &CrateId| matches!(self.provider.candidate(*krate, 0), Some(Candidate { body: Body::Member(..), .. }));
        let mut order: Vec<(CrateId, CrateId)> = Vec::new();
        let mut next: Vec<CrateId> = self.edges.keys().map(|(owner, _)| *owner).filter(is_member).collect();
        next.dedup();
        let mut seen: BTreeSet<CrateId> = next.iter().copied().collect();
        while !next.is_empty() {
            let from = std::mem::take(&mut next);
            for edge in self.edges.keys().filter(|(owner, _)| from.contains(owner)) {
                order.push(*edge);
                if seen.insert(edge.1) {
                    next.push(edge.1);
                }
            }
        }
        let rest: Vec<(CrateId, CrateId)> = self.edges.keys().filter(|edge| !order.contains(edge)).copied().collect();
        order.extend(rest);
        order
    }

    fn tell(&self, owner: CrateId, target: CrateId, edge: &Edge, premises: &mut Vec<Premise>) {
        let Some(first) = edge.versions.first().and_then(|&index| self.provider.candidate(owner, index)) else { return };
        let requires = self.name(target);
        if let Body::Member(_, member) = first.body {
            let asks = self.provider.universe.asks(owner, first);
            let asks = asks.iter().filter(|ask| ask.target == Ok(target) && (member.in_workspace || ask.kind != DependencyKind::Dev));
            let at = |ask: &Ask| ask.requirement.and_then(|(_, number)| member.requirements.get(number as usize)).map(|one| one.at.clone());
            let told = asks.filter_map(|ask| {
                Some(Premise::Required {
                    member: member.name.clone(),
                    at: at(ask)?,
                    package: requires.clone(),
                    asks: ask.accepts.to_string(),
                })
            });
            premises.extend(told);
            return;
        }
        let Some(last) = edge.versions.last().and_then(|&index| self.provider.candidate(owner, index)) else { return };
        let published = match last.body {
            Body::Release(release, _) => release.published.map(|at| at.to_string().chars().take(10).collect()),
            Body::Member(..) => None,
        };
        let version = |candidate: &Candidate| -> Version { candidate.version.clone() };
        let (from, to) = (version(first), version(last));
        premises.push(Premise::Depends {
            package: self.name(owner),
            from,
            to,
            published,
            requires,
            asks: edge.asks.iter().cloned().collect(),
        });
    }

    fn open(&self, krate: CrateId) -> impl Iterator<Item = (u32, &Candidate<'_>)> {
        let candidates = self.provider.universe.crates.get(krate as usize).map_or(&[][..], |krate| &krate.candidates);
        (0..).zip(candidates).filter(|(_, candidate)| candidate.is_open)
    }

    fn name(&self, krate: CrateId) -> String {
        self.provider.universe.crates.get(krate as usize).map(|krate| krate.name.to_string()).unwrap_or_default()
    }

    /// The crate that a package is about; of a wide requirement what it asks for.
    fn crate_of(&self, package: Package) -> Option<CrateId> {
        match package {
            Package::Bucket(krate, _) | Package::Feature(krate, ..) | Package::Default(krate, _) => Some(krate),
            Package::Wide(number) | Package::WideFeature(number, _) | Package::WideDefault(number) => {
                Some(self.provider.wide(number)?.target)
            }
            Package::Root | Package::Links(_) | Package::Missing(_) => None,
        }
    }
}
