//! What features turn on, as a manifest writes it and as cargo reads it.
//!
//! Source: the Cargo Book, Features; cargo's `FeatureValue`.

use ustr::Ustr;

use crate::versions::asks::Asks;

/// What a feature turns on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Effect {
    /// `a`: another feature of the package.
    Feature(Ustr),
    /// `dep:x`: an optional dependency.
    Dependency(Ustr),
    /// `x/f`: a feature of a dependency, which is turned on where it is optional.
    Of(Ustr, Ustr),
    /// `x?/f`: a feature of a dependency, where something else turns that on.
    OfWhereOn(Ustr, Ustr),
}

impl Effect {
    /// Reads a value of a feature.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        if let Some(dependency) = text.strip_prefix("dep:") {
            return Self::Dependency(dependency.into());
        }
        match text.split_once('/') {
            Some((dependency, feature)) => match dependency.strip_suffix('?') {
                Some(weak) => Self::OfWhereOn(weak.into(), feature.into()),
                None => Self::Of(dependency.into(), feature.into()),
            },
            None => Self::Feature(text.into()),
        }
    }
}

/// What a feature of a locked package turns on; `None` where it has no such feature. An optional dependency makes a feature of its name where none
/// is written.
#[must_use]
pub fn effects(asks: &Asks<'_>, package: u32, feature: Ustr) -> Option<Vec<Effect>> {
    if let Some(written) = written(asks, package, feature) {
        return Some(written);
    }
    let is_implicit = asks.by(package).iter().any(|ask| ask.optional && ask.key == feature);
    is_implicit.then(|| vec![Effect::Dependency(feature)])
}

fn written(asks: &Asks<'_>, package: u32, feature: Ustr) -> Option<Vec<Effect>> {
    if let Some(member) = asks.member(package) {
        let values = asks.dependencies.members.get(member as usize)?.features.get(feature.as_str())?;
        return Some(values.iter().map(|value| Effect::parse(value)).collect());
    }
    let values = asks.dependencies.release_of(package)?.features.get(&feature)?;
    Some(values.iter().map(|value| Effect::parse(value)).collect())
}

/// All features of a locked package, the implicit ones included, sorted. An optional dependency that some feature names as `dep:x` makes none.
#[must_use]
pub fn names(asks: &Asks<'_>, package: u32) -> Vec<Ustr> {
    let mut names = Vec::new();
    let mut hidden = Vec::new();
    let mut add = |name: Ustr, values: &mut dyn Iterator<Item = &str>| {
        names.push(name);
        hidden.extend(values.filter_map(|value| value.strip_prefix("dep:")).map(Ustr::from));
    };
    if let Some(member) = asks.member(package).and_then(|member| asks.dependencies.members.get(member as usize)) {
        for (name, values) in &member.features {
            add(name.as_str().into(), &mut values.iter().map(String::as_str));
        }
    } else if let Some(release) = asks.dependencies.release_of(package) {
        for (name, values) in release.features.iter() {
            add(*name, &mut values.iter().map(Ustr::as_str));
        }
    }
    let optional = asks.by(package).iter().filter(|ask| ask.optional).map(|ask| ask.key);
    names.extend(optional.filter(|key| !hidden.contains(key)));
    names.sort_unstable();
    names.dedup();
    names
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::testing::dependencies;

    #[test]
    fn values_are_read_as_cargo_reads_them() {
        assert_eq!(Effect::parse("std"), Effect::Feature("std".into()));
        assert_eq!(Effect::parse("dep:cc"), Effect::Dependency("cc".into()));
        assert_eq!(Effect::parse("cc/parallel"), Effect::Of("cc".into(), "parallel".into()));
        assert_eq!(Effect::parse("cc?/parallel"), Effect::OfWhereOn("cc".into(), "parallel".into()));
    }

    #[test]
    fn an_optional_dependency_is_a_feature_unless_it_is_named_with_dep() {
        let all = dependencies(
            "foo 1.0.0: log? ^0.4; cc? ^1 | native = dep:cc | default = log
             member app 0.1.0: foo ^1
             lock app 0.1.0: foo 1.0.0
             lock foo 1.0.0",
        );
        let asks = Asks::of(&all);
        assert_eq!(names(&asks, 1), ["default", "log", "native"].map(Ustr::from));
        assert_eq!(effects(&asks, 1, "log".into()), Some(vec![Effect::Dependency("log".into())]));
        assert_eq!(effects(&asks, 1, "nothing".into()), None);
    }
}
