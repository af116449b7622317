//! What is known of a crate, and why not more: one wording for all that cannot be judged.

use crate::model::dependencies::Dependencies;
use crate::model::lock::LockedSource;
use crate::model::release::RegistryCrate;

/// What is known of a crate of a registry.
///
/// # Errors
/// The reason, as a lowercase fragment, why nothing is known.
pub fn krate<'a>(dependencies: &'a Dependencies, registry: &str, name: &str) -> Result<&'a RegistryCrate, String> {
    let Some(known) = dependencies.registries.get(registry) else { return Err("nothing is known of its registry".to_owned()) };
    match known.crates.get(name) {
        Some(krate) if krate.releases.is_empty() => Err("no line of its index entry could be read".to_owned()),
        Some(krate) => Ok(krate),
        None => Err(known.missing.get(name).cloned().unwrap_or_else(|| "the index has no entry for it".to_owned())),
    }
}

/// What is known of the crate that a locked package is a release of.
///
/// # Errors
/// The reason why nothing is known; `None` where nothing is to be known, as the package is part of the workspace.
pub fn crate_of(dependencies: &Dependencies, package: u32) -> Result<&RegistryCrate, Option<String>> {
    let locked = dependencies.lock.as_ref().and_then(|lock| lock.packages.get(package as usize)).ok_or(None)?;
    let is_member = dependencies.member_of.get(package as usize).copied().flatten().is_some();
    match &locked.source {
        LockedSource::Registry(registry) => krate(dependencies, registry, &locked.name).map_err(Some),
        _ if is_member => Err(None),
        LockedSource::Path => Err(Some("it comes from a path".to_owned())),
        LockedSource::Git { .. } => Err(Some("it comes from git".to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::testing::dependencies;

    #[test]
    fn what_is_not_known_says_why() {
        let all = dependencies(
            "syn 1.0.9
             missing foo
             member app 0.1.0: syn ^1
             lock app 0.1.0: syn 1.0.9, foo 1.0.0, bar 1.0.0, fork 1.0.0
             lock bar 1.0.0
             lock foo 1.0.0
             lock fork 1.0.0 git
             lock syn 1.0.9",
        );
        let gap = |package| crate_of(&all, package).err();
        assert_eq!(gap(0), Some(None));
        assert_eq!(gap(1), Some(Some("the index has no entry for it".to_owned())));
        assert_eq!(gap(2), Some(Some("it is not in the cache".to_owned())));
        assert_eq!(gap(3), Some(Some("it comes from git".to_owned())));
        assert_eq!(gap(4), None);
        assert_eq!(krate(&all, "elsewhere", "syn").unwrap_err(), "nothing is known of its registry");
    }
}
