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
        // what these lines say may be newer than all that was read
        Some(krate) if krate.unread == 1 => Err("1 line of its index entry could not be read".to_owned()),
        Some(krate) if krate.unread > 1 => Err(format!("{} lines of its index entry could not be read", krate.unread)),
        Some(krate) if krate.releases.is_empty() => Err("nothing of it was published by then".to_owned()),
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
    use crate::model::dependencies::CRATES_IO;
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

    #[test]
    fn nobody_judges_by_a_part_of_an_entry() {
        let mut all = dependencies("syn 1.0.9");
        let mut reason = |unread, is_empty| {
            let syn = all.registries.get_mut(CRATES_IO).unwrap().crates.get_mut("syn").unwrap();
            syn.unread = unread;
            if is_empty {
                syn.releases.clear();
            }
            krate(&all, CRATES_IO, "syn").err()
        };
        assert_eq!(reason(0, false), None);
        assert_eq!(reason(1, false).as_deref(), Some("1 line of its index entry could not be read"));
        assert_eq!(reason(2, false).as_deref(), Some("2 lines of its index entry could not be read"));
        assert_eq!(reason(0, true).as_deref(), Some("nothing of it was published by then"), "of a day in the past");
        assert_eq!(reason(3, true).as_deref(), Some("3 lines of its index entry could not be read"));
    }
}
