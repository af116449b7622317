//! Which features are on in the build view.
//!
//! cargo's rules, on the members alone: what is asked for on the selected packages, closed over `[features]`, then
//! over what the enabled dependencies ask of other members, to a fixpoint. Every package has one set, so what cargo builds twice
//! (for the host and for the target, resolver 2) is united here. As in `cargo check`, dev-dependencies and those of other targets ask
//! only where the workspace's resolver is 1; which targets are other ones is known where the request has the build's
//! cfgs, else all ask. A member that is neither selected nor reached has none.
//!
//! Beside the features, a set holds `dep:x` for each optional dependency that is on, `x` being its extern name.

use std::collections::BTreeSet;

use crate::did_you_mean;
use crate::error::Error;
use crate::load::declared::Ask;
use crate::load::request::WorkspaceRequest;
use crate::model::cfg::CfgSet;
use crate::model::workspace::{DependencyKind, Package, PackageDependency};

/// Fills in [`Package::enabled_features`]. `asks` is parallel to the packages' dependencies.
///
/// # Errors
/// A feature is asked for that no selected package has.
pub fn enable(packages: &mut [Package], asks: &[Vec<Ask>], request: &WorkspaceRequest, resolver: Resolver) -> Result<(), Error> {
    let mut build = Build {
        packages,
        asks,
        resolver,
        cfgs: request.build.as_ref(),
        on: packages.iter().map(|_| On::default()).collect(),
        changed: false,
    };
    for index in build.selected() {
        build.reach(index);
        if !request.no_default_features {
            build.turn_on(index, "default");
        }
        if request.all_features {
            let all: Vec<&str> =
                build.packages.get(index).into_iter().flat_map(|package| package.features.keys()).map(String::as_str).collect();
            for feature in all {
                build.turn_on(index, feature);
            }
        }
    }
    let mut weak = Vec::new();
    for feature in request.features.iter().flat_map(|list| list.split([',', ' '])).filter(|feature| !feature.is_empty()) {
        let known = build.request(feature, &mut weak);
        if !request.may_lack {
            known?;
        }
    }
    loop {
        build.changed = false;
        build.round();
        for &(index, value) in &weak {
            build.value(index, value);
        }
        if !build.changed {
            break;
        }
    }
    let on = build.on;
    for (package, on) in packages.iter_mut().zip(on) {
        let dependencies = package.dependencies.iter().filter(|dependency| dependency.optional);
        package.enabled_features.clone_from(&on.features);
        package.enabled_features.extend(
            dependencies
                .filter(|dependency| on.extern_names.contains(&dependency.extern_name))
                .map(|dependency| format!("dep:{}", dependency.extern_name)),
        );
    }
    Ok(())
}

/// Which of cargo's feature resolvers a workspace uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Resolver {
    /// `"1"`: dev-dependencies and those of other targets turn features on, too.
    First,
    /// `"2"` and `"3"`.
    Later,
}

/// What is on in one package.
#[derive(Clone, Debug, Default)]
struct On {
    reached: bool,
    features: BTreeSet<String>,
    /// Keys of optional dependencies.
    optional: BTreeSet<String>,
    /// The same by extern name.
    extern_names: BTreeSet<String>,
}

struct Build<'a> {
    packages: &'a [Package],
    asks: &'a [Vec<Ask>],
    resolver: Resolver,
    cfgs: Option<&'a CfgSet>,
    on: Vec<On>,
    changed: bool,
}

impl<'a> Build<'a> {
    fn selected(&self) -> Vec<usize> {
        (0..self.packages.len()).filter(|&index| self.packages.get(index).is_some_and(|package| package.selected)).collect()
    }

    /// The entries of a package's dependency tables, with what they ask.
    fn dependencies(&self, index: usize) -> impl Iterator<Item = (&'a PackageDependency, &'a Ask)> + use<'a> {
        let dependencies = self.packages.get(index).map(|package| package.dependencies.as_slice()).unwrap_or_default();
        dependencies.iter().zip(self.asks.get(index).map(Vec::as_slice).unwrap_or_default())
    }

    /// One feature of the command line: `a`, `package/a`, `dependency/a`, `dependency?/a`.
    fn request(&mut self, feature: &'a str, weak: &mut Vec<(usize, &'a str)>) -> Result<(), Error> {
        let selected = self.selected();
        let packages = self.packages;
        let mut found = false;
        if let Some((name, inner)) = feature.split_once('/') {
            for &index in &selected {
                let is_package = packages.get(index).is_some_and(|package| package.name == name);
                let dependency = name.trim_end_matches('?');
                if is_package && self.has(index, inner) {
                    self.turn_on(index, inner);
                    found = true;
                } else if self.dependencies(index).any(|(_, ask)| ask.key == dependency) {
                    weak.push((index, feature));
                    found = true;
                }
            }
        } else {
            for &index in &selected {
                if self.has(index, feature) {
                    self.turn_on(index, feature);
                    found = true;
                }
            }
        }
        if found {
            return Ok(());
        }
        let known: BTreeSet<&str> = selected
            .iter()
            .filter_map(|&index| packages.get(index))
            .flat_map(|package| package.features.keys())
            .map(String::as_str)
            .collect();
        let hint = did_you_mean::hint(
            feature.rsplit('/').next().unwrap_or(feature),
            known,
            "look into `[features]` of the packages that are selected",
        );
        Err(Error::new(format!("no selected package has the feature `{feature}`"), hint))
    }

    /// Everything that what is on turns on, once.
    fn round(&mut self) {
        for index in 0..self.packages.len() {
            let Some(on) = self.on.get(index).filter(|on| on.reached).cloned() else { continue };
            let table = self.packages.get(index).map(|package| &package.features);
            for value in on.features.iter().filter_map(|feature| table?.get(feature)).flatten() {
                self.value(index, value);
            }
            for (dependency, ask) in self.dependencies(index) {
                if dependency.optional && !on.optional.contains(&ask.key) || !self.applies(dependency, index) {
                    continue;
                }
                let Some(member) = dependency.member else { continue };
                self.reach(member);
                if ask.default_features {
                    self.turn_on(member, "default");
                }
                for feature in &ask.features {
                    self.turn_on(member, feature);
                }
            }
        }
    }

    /// One value of a feature's list: `a`, `dep:x`, `x/a`, `x?/a`.
    fn value(&mut self, index: usize, value: &str) {
        if let Some(key) = value.strip_prefix("dep:") {
            self.turn_on_dependency(index, key);
        } else if let Some((key, feature)) = value.split_once('/') {
            let strong = key.strip_suffix('?').is_none();
            let key = key.trim_end_matches('?');
            if strong && self.turn_on_dependency(index, key) {
                self.turn_on(index, key);
            }
            for (dependency, _) in self.dependencies(index).filter(|(_, ask)| ask.key == key) {
                let is_on = !dependency.optional || self.on.get(index).is_some_and(|on| on.optional.contains(key));
                if let Some(member) = dependency.member.filter(|_| is_on && self.applies(dependency, index)) {
                    self.turn_on(member, feature);
                }
            }
        } else {
            self.turn_on(index, value);
        }
    }

    /// Whether an entry takes part in a build of this package.
    fn applies(&self, dependency: &PackageDependency, index: usize) -> bool {
        let is_dev = dependency.kind == DependencyKind::Dev;
        match self.resolver {
            Resolver::First => !is_dev || self.packages.get(index).is_some_and(|package| package.selected),
            Resolver::Later => !is_dev && self.cfgs.zip(dependency.cfg.as_ref()).is_none_or(|(build, cfg)| cfg.holds(build)),
        }
    }

    fn has(&self, index: usize, feature: &str) -> bool {
        self.packages.get(index).is_some_and(|package| package.features.contains_key(feature))
    }

    fn reach(&mut self, index: usize) {
        if let Some(on) = self.on.get_mut(index) {
            self.changed |= !on.reached;
            on.reached = true;
        }
    }

    /// A name that the package does not have is passed over: `default` need not be there.
    fn turn_on(&mut self, index: usize, feature: &str) {
        if !self.has(index, feature) {
            return;
        }
        if let Some(on) = self.on.get_mut(index) {
            self.changed |= on.features.insert(feature.to_owned());
        }
    }

    /// Whether there is an optional dependency of that key, which is then on.
    fn turn_on_dependency(&mut self, index: usize, key: &str) -> bool {
        let of_key = self.dependencies(index).filter(|(dependency, ask)| dependency.optional && ask.key == key);
        let optional = of_key.filter(|(dependency, _)| self.applies(dependency, index));
        let names: Vec<&str> = optional.map(|(dependency, _)| dependency.extern_name.as_str()).collect();
        let Some(on) = self.on.get_mut(index).filter(|_| !names.is_empty()) else { return false };
        self.changed |= on.optional.insert(key.to_owned());
        on.extern_names.extend(names.into_iter().map(str::to_owned));
        true
    }
}
