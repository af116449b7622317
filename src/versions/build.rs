//! What a build takes of the lock: which packages, with which features. Nothing is run, no sources are needed.
//!
//! A fixpoint as cargo's own: packages on, features on, optional dependencies on; what is asked of a dependency that is not on yet (`x?/f`) waits
//! until it is. With the second resolver a package can be there twice, once for the target and once for the host (build scripts, procedural
//! macros, and all that these need), each with features of its own; with the first there is one set of features for both.
//!
//! Source: the Cargo Book, Features, "Feature resolver version 2"; cargo's `FeatureResolver`.

use rustc_hash::{FxHashMap, FxHashSet};
use ustr::Ustr;

use crate::model::workspace::DependencyKind;
use crate::versions::asks::{Ask, Asks};
use crate::versions::features::{self, Effect};

/// What is built, and how.
pub struct Order<'f> {
    /// Members that are built, as they are named to cargo.
    pub roots: Vec<Root>,
    /// Whether their tests, examples and benches are.
    pub tests: Tests,
    /// Whether host and target have features of their own.
    pub resolver: Resolver,
    /// Whether what stands under a `cfg(…)` or a triple is for the targets that are built.
    pub targets: &'f dyn Fn(&str) -> bool,
    /// Whether a locked package is a procedural macro.
    pub is_proc_macro: &'f dyn Fn(u32) -> bool,
}

/// A member that is built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Root {
    /// The locked package.
    pub package: u32,
    /// With which features.
    pub features: Chosen,
}

/// Features as an order names them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chosen {
    /// `--all-features`
    All,
    /// `default`
    Default,
    /// `--no-default-features`
    None,
}

/// Whether dev-dependencies of what is ordered count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tests {
    /// They do.
    Built,
    /// They don't.
    LeftOut,
}

/// How features are unified.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Resolver {
    /// `resolver = "1"`: one set of features for host and target.
    Unified,
    /// `resolver = "2"` and later: a set for each.
    Apart,
}

/// Where a package runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    /// In what is built.
    Target,
    /// In what builds: build scripts, procedural macros.
    Host,
}

/// What a build takes.
#[derive(Debug, Default)]
pub struct Built {
    nodes: Vec<Node>,
}

#[derive(Debug, Default)]
struct Node {
    on: bool,
    features: FxHashSet<Ustr>,
    optional: FxHashSet<Ustr>,
    waiting: FxHashMap<Ustr, Vec<Ustr>>,
}

impl Built {
    /// Whether a package is built for a side.
    #[must_use]
    pub fn has(&self, package: u32, side: Side) -> bool {
        self.nodes.get(index(package, side)).is_some_and(|node| node.on)
    }

    /// Whether a package is built at all.
    #[must_use]
    pub fn builds(&self, package: u32) -> bool {
        self.has(package, Side::Target) || self.has(package, Side::Host)
    }

    /// Whether a feature of a package is on, on a side.
    #[must_use]
    pub fn is_on(&self, package: u32, side: Side, feature: Ustr) -> bool {
        self.nodes.get(index(package, side)).is_some_and(|node| node.features.contains(&feature))
    }

    /// The features of a package that are on, on a side; sorted.
    #[must_use]
    pub fn features(&self, package: u32, side: Side) -> Vec<Ustr> {
        let mut features: Vec<Ustr> =
            self.nodes.get(index(package, side)).into_iter().flat_map(|node| node.features.iter().copied()).collect();
        features.sort_unstable();
        features
    }

    /// Whether what a package asks for is taken, on a side of that package.
    #[must_use]
    pub fn takes(&self, package: u32, side: Side, ask: &Ask<'_>) -> bool {
        self.nodes.get(index(package, side)).is_some_and(|node| node.on && (!ask.optional || node.optional.contains(&ask.key)))
    }
}

/// What a build takes of the lock. A package of which is not known what it asks for is taken with all that the lock says it depends on.
#[must_use]
pub fn build(asks: &Asks<'_>, order: &Order<'_>) -> Built {
    let nodes = std::iter::repeat_with(Node::default).take(2 * asks.lock.packages.len()).collect();
    let roots = order.roots.iter().map(|root| root.package).collect();
    let mut builder = Builder { asks, order, roots, built: Built { nodes }, work: Vec::new() };
    for root in &order.roots {
        let at = (root.package, builder.side(root.package, Side::Target, DependencyKind::Normal));
        builder.work.push((at, Work::On));
        match root.features {
            Chosen::All => {
                let names = features::names(asks, root.package).into_iter();
                builder.work.extend(names.map(|name| (at, Work::Apply(Effect::Feature(name)))));
            }
            Chosen::Default => builder.work.push((at, Work::Apply(Effect::Feature("default".into())))),
            Chosen::None => {}
        }
    }
    while let Some((at, work)) = builder.work.pop() {
        builder.step(at, work);
    }
    builder.built
}

/// The side on which what a package on a side asks for is built.
#[must_use]
pub fn side_of(order: &Order<'_>, from: Side, to: u32, kind: DependencyKind) -> Side {
    let is_host = from == Side::Host || kind == DependencyKind::Build || (order.is_proc_macro)(to);
    if order.resolver == Resolver::Apart && is_host { Side::Host } else { Side::Target }
}

type At = (u32, Side);

#[derive(Clone, Copy)]
enum Work {
    On,
    Apply(Effect),
}

struct Builder<'a, 'b> {
    asks: &'b Asks<'a>,
    order: &'b Order<'b>,
    roots: FxHashSet<u32>,
    built: Built,
    work: Vec<(At, Work)>,
}

fn index(package: u32, side: Side) -> usize {
    2 * package as usize + usize::from(side == Side::Host)
}

impl<'a, 'b> Builder<'a, 'b> {
    fn node(&mut self, (package, side): At) -> &mut Node {
        &mut self.built.nodes[index(package, side)]
    }

    fn side(&self, to: u32, from: Side, kind: DependencyKind) -> Side {
        side_of(self.order, from, to, kind)
    }

    fn step(&mut self, at: At, work: Work) {
        match work {
            Work::On => self.turn_on(at),
            Work::Apply(Effect::Feature(feature)) => self.feature(at, feature),
            Work::Apply(Effect::Dependency(key)) => self.optional(at, key),
            Work::Apply(Effect::Of(key, feature)) => {
                if self.asked(at.0, key).any(|ask| ask.optional) {
                    self.optional(at, key);
                    // before `dep:` there was, `x/f` turned the feature `x` on too, and still does where there is one
                    if features::names(self.asks, at.0).binary_search(&key).is_ok() {
                        self.feature(at, key);
                    }
                }
                self.feature_of(at, key, feature);
            }
            Work::Apply(Effect::OfWhereOn(key, feature)) => {
                let is_optional = self.asked(at.0, key).any(|ask| ask.optional);
                let is_on = self.node(at).optional.contains(&key);
                if is_optional && !is_on {
                    self.node(at).waiting.entry(key).or_default().push(feature);
                    // the same key can stand in another table without `optional`
                    self.feature_of_required(at, key, feature);
                } else {
                    self.feature_of(at, key, feature);
                }
            }
        }
    }

    /// What a package asks for in this build, optional or not.
    fn relevant(&self, package: u32) -> impl Iterator<Item = (&'b Ask<'a>, u32)> + use<'a, 'b> {
        let (order, tests) = (self.order, self.order.tests == Tests::Built && self.roots.contains(&package));
        let asks: &'b Asks<'a> = self.asks;
        asks.by(package)
            .iter()
            .filter(move |ask| ask.kind != DependencyKind::Dev || tests)
            .filter(|ask| ask.target.is_none_or(|target| (order.targets)(target)))
            .filter_map(|ask| Some((ask, ask.met_by?)))
    }

    fn asked(&self, package: u32, key: Ustr) -> impl Iterator<Item = &'b Ask<'a>> + use<'a, 'b> {
        let asks: &'b Asks<'a> = self.asks;
        asks.by(package).iter().filter(move |ask| ask.key == key)
    }

    fn turn_on(&mut self, at: At) {
        let (package, side) = at;
        if std::mem::replace(&mut self.node(at).on, true) {
            return;
        }
        if !self.asks.knows(package) {
            for &to in &self.asks.locked(package).dependencies {
                let to = (to, self.side(to, side, DependencyKind::Normal));
                self.work.extend([(to, Work::On), (to, Work::Apply(Effect::Feature("default".into())))]);
            }
        }
        for (ask, to) in self.relevant(package) {
            if !ask.optional {
                self.take(side, ask, to);
            }
        }
    }

    fn take(&mut self, side: Side, ask: &Ask<'_>, to: u32) {
        let to = (to, self.side(to, side, ask.kind));
        self.work.push((to, Work::On));
        if ask.default_features {
            self.work.push((to, Work::Apply(Effect::Feature("default".into()))));
        }
        // a manifest may ask for `x/f` here too, which cargo refuses since long; as a feature it does nothing
        self.work.extend(ask.features.iter().map(|feature| (to, Work::Apply(Effect::Feature(*feature)))));
    }

    fn feature(&mut self, at: At, feature: Ustr) {
        if self.node(at).features.contains(&feature) {
            return;
        }
        let Some(effects) = features::effects(self.asks, at.0, feature) else { return };
        self.node(at).features.insert(feature);
        self.work.extend(effects.into_iter().map(|effect| (at, Work::Apply(effect))));
    }

    fn optional(&mut self, at: At, key: Ustr) {
        if !self.node(at).optional.insert(key) {
            return;
        }
        let waiting = self.node(at).waiting.remove(&key).unwrap_or_default();
        for (ask, to) in self.relevant(at.0).filter(|(ask, _)| ask.key == key) {
            if ask.optional {
                self.take(at.1, ask, to);
            }
        }
        for feature in waiting {
            self.feature_of(at, key, feature);
        }
    }

    fn feature_of(&mut self, at: At, key: Ustr, feature: Ustr) {
        for (ask, to) in self.relevant(at.0).filter(|(ask, _)| ask.key == key) {
            let to = (to, self.side(to, at.1, ask.kind));
            self.work.push((to, Work::Apply(Effect::Feature(feature))));
        }
    }

    fn feature_of_required(&mut self, at: At, key: Ustr, feature: Ustr) {
        for (ask, to) in self.relevant(at.0).filter(|(ask, _)| ask.key == key && !ask.optional) {
            let to = (to, self.side(to, at.1, ask.kind));
            self.work.push((to, Work::Apply(Effect::Feature(feature))));
        }
    }
}

#[cfg(test)]
mod tests;
