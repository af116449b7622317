//! Packages that need themselves to be built: cargo looks for them once it has a lock, and refuses it.

use std::collections::BTreeMap;

use crate::model::bucket::Bucket;
use crate::model::workspace::DependencyKind;
use crate::solver::candidate::Body;
use crate::solver::package::{CrateId, Package};
use crate::solver::provider::Provider;

type Node = (CrateId, Bucket);

/// A circle of dependencies that are not for tests, as text; `None` where there is none.
pub fn circle(provider: &Provider, taken: &[(Package, u32)]) -> Option<String> {
    let mut edges: BTreeMap<Node, Vec<Node>> = BTreeMap::new();
    for (package, version) in taken {
        let from = match package {
            Package::Bucket(krate, bucket) | Package::Feature(krate, bucket, _) => (*krate, *bucket),
            Package::Wide(number) => match provider.wide(*number)?.from {
                Package::Bucket(krate, bucket) => (krate, bucket),
                _ => continue,
            },
            _ => continue,
        };
        let targets = edges.entry(from).or_default();
        for (target, _) in provider.constraints(*package, *version) {
            if let Package::Bucket(krate, bucket) = target
                && (krate, bucket) != from
                && !is_for_tests(provider, from, krate)
            {
                targets.push((krate, bucket));
            }
        }
    }
    let names = find(&edges)?;
    let name = |(krate, _): &Node| provider.universe.crates.get(*krate as usize).map_or("", |krate| krate.name.as_str());
    Some(names.iter().map(name).collect::<Vec<_>>().join(" → "))
}

/// Whether a member asks for a crate for its tests alone.
fn is_for_tests(provider: &Provider, from: Node, target: CrateId) -> bool {
    let Some(candidate) = provider.candidate(from.0, 0) else { return false };
    if !matches!(candidate.body, Body::Member(..)) {
        return false;
    }
    let asks = provider.universe.asks(from.0, candidate);
    !asks.iter().any(|ask| ask.target == Ok(target) && ask.kind != DependencyKind::Dev)
}

/// Depth first, without recursion: a graph can be as deep as a lock is long.
fn find(edges: &BTreeMap<Node, Vec<Node>>) -> Option<Vec<Node>> {
    let mut done: BTreeMap<Node, bool> = BTreeMap::new();
    for start in edges.keys() {
        let mut path: Vec<(Node, usize)> = vec![(*start, 0)];
        while let Some((node, next)) = path.last_mut() {
            let (node, at) = (*node, *next);
            *next += 1;
            if at == 0 && done.insert(node, false) == Some(true) {
                done.insert(node, true);
                path.pop();
                continue;
            }
            match edges.get(&node).and_then(|targets| targets.get(at)) {
                None => {
                    done.insert(node, true);
                    path.pop();
                }
                Some(target) if done.get(target) == Some(&false) => {
                    let begin = path.iter().position(|(on, _)| on == target).unwrap_or(0);
                    return Some(path.iter().skip(begin).map(|(on, _)| *on).chain([*target]).collect());
                }
                Some(target) if !done.contains_key(target) => path.push((*target, 0)),
                Some(_) => {}
            }
        }
    }
    None
}
