//! What a proof rests upon: the leaves of its derivation.

use pubgrub::{DerivationTree, External};
use rustc_hash::FxHashSet;

use crate::solver::package::Package;
use crate::solver::sets::Set;

/// A fact of a proof.
pub type Fact = External<Package, Set, String>;

/// The facts of a proof, each once, in the order of the derivation.
pub fn of(tree: &DerivationTree<Package, Set, String>) -> Vec<&Fact> {
    let mut facts = Vec::new();
    // parts of a derivation are shared: without this the way through it is exponential
    let mut seen = FxHashSet::default();
    let mut open = vec![tree];
    while let Some(tree) = open.pop() {
        if !seen.insert(std::ptr::from_ref(tree)) {
            continue;
        }
        match tree {
            DerivationTree::External(fact) => facts.push(fact),
            DerivationTree::Derived(derived) => open.extend([derived.cause2.as_ref(), derived.cause1.as_ref()]),
        }
    }
    facts
}

/// Crates that a proof rests upon and of which nothing is known, sorted.
pub fn missing(facts: &[&Fact]) -> Vec<String> {
    let named = facts.iter().filter_map(|fact| match fact {
        External::NoVersions(Package::Missing(name), _) => Some(format!("`{name}`")),
        _ => None,
    });
    let mut missing: Vec<String> = named.collect();
    missing.sort();
    missing.dedup();
    missing
}
