//! Which edge of a lock a requirement made.
//!
//! Of the locked packages that the asking package depends on and that bear the name it is one whose version is accepted. A requirement without a
//! version takes any, pre-releases too; only one that names a path or a repository can be without. The `*` of a registry takes no pre-release,
//! and a version beside a path or a repository has to be right. Source: cargo's `OptVersionReq`.
//!
//! Of several that are accepted it is one that comes from where the requirement says (a patch may stand in for that), then the newest.
//!
//! Invariant: what has no lock edge is met by nothing; an edge is never guessed from a name that the package does not depend on.

use semver::VersionReq;

use crate::model::lock::{Lock, LockedPackage, LockedSource};

/// Where a requirement is to come from, as far as that decides which edge is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin<'a> {
    /// A registry: the URL of its index.
    Registry(&'a str),
    /// A directory.
    Path,
    /// A repository.
    Git,
    /// What is known of a manifest that is not the workspace's does not say: crates.io, a path or a repository.
    Unsaid,
}

impl Origin<'_> {
    fn is_of(self, source: &LockedSource) -> bool {
        match (self, source) {
            (Self::Registry(named), LockedSource::Registry(locked)) => named == locked,
            (Self::Path, LockedSource::Path) | (Self::Git, LockedSource::Git { .. }) => true,
            _ => false,
        }
    }
}

/// The locked package that meets a requirement of another one, `from`; `None` where it depends on none that does.
#[must_use]
pub fn met_by(lock: &Lock, from: &LockedPackage, name: &str, accepts: &VersionReq, origin: Origin<'_>) -> Option<u32> {
    let is_any = *accepts == VersionReq::STAR && !matches!(origin, Origin::Registry(_));
    let edges = from.dependencies.iter().filter_map(|&to| Some((to, lock.packages.get(to as usize)?)));
    let accepted = edges.filter(|(_, locked)| locked.name == name && (is_any || accepts.matches(&locked.version)));
    accepted.max_by_key(|(_, locked)| (origin.is_of(&locked.source), &locked.version)).map(|(to, _)| to)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::dependencies::CRATES_IO;
    use crate::model::testing::dependencies;

    /// The version of the `foo` that a requirement takes of what `app`, the first of a lock, depends on.
    fn taken(lock: &str, accepts: &str, origin: Origin<'_>) -> Option<String> {
        let lock = dependencies(&format!("member app 0.1.0\n{lock}")).lock.unwrap();
        let to = met_by(&lock, &lock.packages[0], "foo", &VersionReq::parse(accepts).unwrap(), origin)?;
        Some(lock.packages[to as usize].version.to_string())
    }

    const CRATES: Origin<'_> = Origin::Registry(CRATES_IO);

    #[test]
    fn of_several_the_one_from_where_it_says_then_the_newest() {
        let lock = "lock app 0.1.0: foo 1.0.0, foo 1.1.0, foo 1.2.0, foo 2.0.0
             lock foo 1.0.0
             lock foo 1.1.0
             lock foo 1.2.0 git
             lock foo 2.0.0 path";
        let takes = |accepts, origin| taken(lock, accepts, origin).unwrap();
        assert_eq!(takes("^1", CRATES), "1.1.0");
        assert_eq!(takes(">=1", CRATES), "1.1.0");
        assert_eq!(takes(">=1", Origin::Git), "1.2.0");
        assert_eq!(takes("*", Origin::Git), "1.2.0");
        assert_eq!(takes("*", Origin::Path), "2.0.0");
        assert_eq!(takes("^1", Origin::Unsaid), "1.2.0");
        assert_eq!(takes("^1", Origin::Registry("https://example.org/index")), "1.2.0", "nothing is from there: a patch stands in");
    }

    #[test]
    fn without_a_version_any_will_do_and_a_version_has_to_be_right() {
        let lock = "lock app 0.1.0: foo 2.0.0-alpha.1\n lock foo 2.0.0-alpha.1 git";
        let any = Some("2.0.0-alpha.1".to_owned());
        assert_eq!([Origin::Git, Origin::Path, Origin::Unsaid].map(|origin| taken(lock, "*", origin)), [any.clone(), any.clone(), any]);
        assert_eq!(taken(lock, "*", CRATES), None, "the star of a registry takes no pre-release");
        assert_eq!(taken(lock, "^1", Origin::Git), None);
    }

    #[test]
    fn what_has_no_edge_meets_nothing() {
        assert_eq!(taken("lock app 0.1.0: bar 1.0.0\n lock bar 1.0.0\n lock foo 1.0.0", "^1", CRATES), None);
    }
}
