//! What an outcome of cargo's means for a goal. Never `verified` where cargo did not do it, or could not see everything.

use crate::model::bucket::Bucket;
use crate::model::lock::Lock;
use crate::model::outcome::{End, Outcome};
use crate::model::remedy::{Goal, Status};

/// How sure it is that what cargo was asked to try reaches the goal. `before` is the lock that it was given.
#[must_use]
pub fn judge(goal: &Goal, before: &Lock, outcome: &Outcome) -> Status {
    let lock = match (&outcome.end, &outcome.lock) {
        (End::NotAsked(reason), _) => return Status::Likely(reason.clone()),
        (End::Refused(reason), _) if outcome.missing.is_empty() => return Status::Unknown(format!("cargo refuses it: {reason}")),
        (End::Refused(_), _) => return Status::Likely(unseen(outcome)),
        (End::Resolved, None) => return Status::Likely("cargo wrote no lock".to_owned()),
        (End::Resolved, Some(lock)) => lock,
    };
    if let Some(left) = left(goal, before, lock) {
        return Status::Unknown(format!("cargo resolves it, and {left}"));
    }
    if outcome.missing.is_empty() { Status::Verified } else { Status::Likely(unseen(outcome)) }
}

fn unseen(outcome: &Outcome) -> String {
    let named: Vec<String> = outcome.missing.iter().take(3).map(|name| format!("`{name}`")).collect();
    let further = outcome.missing.len().saturating_sub(named.len());
    let further = if further == 0 { String::new() } else { format!(" and {further} more") };
    format!("nothing is known of {}{further}, which cargo may take", named.join(", "))
}

/// What is not as the goal has it.
fn left(goal: &Goal, before: &Lock, after: &Lock) -> Option<String> {
    match goal {
        Goal::Resolves => None,
        Goal::Gone { package, bucket } => {
            let left = copies(after, package).find(|locked| Bucket::of(&locked.version) == *bucket);
            left.map(|locked| format!("`{package} {}` stays", locked.version))
        }
        Goal::Reaches { package, version } => {
            let low = copies(after, package).find(|locked| locked.version < *version);
            let is_gone = copies(after, package).next().is_none() && copies(before, package).next().is_some();
            let gone = is_gone.then(|| format!("`{package}` is gone"));
            low.map(|locked| format!("`{package} {}` stays", locked.version)).or(gone)
        }
    }
}

fn copies<'a>(lock: &'a Lock, package: &'a str) -> impl Iterator<Item = &'a crate::model::lock::LockedPackage> {
    lock.packages.iter().filter(move |locked| locked.name == package)
}

#[cfg(test)]
mod tests {
    use semver::Version;

    use super::*;
    use crate::model::testing::dependencies;

    fn lock(text: &str) -> Lock {
        dependencies(text).lock.unwrap()
    }

    fn resolved(text: &str, missing: &[&str]) -> Outcome {
        let missing = missing.iter().map(|&name| name.to_owned()).collect();
        Outcome { end: End::Resolved, lock: Some(lock(text)), said: String::new(), missing }
    }

    fn check(goal: &Goal, outcome: &Outcome, word: &str, reason: &str) {
        let status = judge(goal, &lock("lock syn 1.0.9\nlock syn 2.0.0"), outcome);
        assert_eq!((status.word(), status.reason().unwrap_or_default().contains(reason)), (word, true), "{status:?}");
    }

    #[test]
    fn only_a_lock_that_has_it_verifies() {
        let gone = Goal::Gone { package: "syn".to_owned(), bucket: Bucket::Major(1) };
        check(&gone, &resolved("lock syn 2.0.1", &[]), "verified", "");
        check(&gone, &resolved("lock syn 2.0.1\nlock syn 1.0.0", &[]), "unknown", "`syn 1.0.0` stays");
        check(&gone, &resolved("lock syn 2.0.1", &["a", "b", "c", "d"]), "likely", "`a`, `b`, `c` and 1 more");
        let reaches = Goal::Reaches { package: "syn".to_owned(), version: Version::new(2, 0, 1) };
        check(&reaches, &resolved("lock syn 2.0.1", &[]), "verified", "");
        check(&reaches, &resolved("lock syn 2.0.0", &[]), "unknown", "`syn 2.0.0` stays");
        check(&reaches, &resolved("lock foo 2.0.0", &[]), "unknown", "`syn` is gone");
    }

    #[test]
    fn a_refusal_and_no_answer_never_verify() {
        let refused = |missing: &[&str]| Outcome { end: End::Refused("no".to_owned()), lock: None, ..resolved("lock a 1.0.0", missing) };
        check(&Goal::Resolves, &refused(&[]), "unknown", "cargo refuses it: no");
        check(&Goal::Resolves, &refused(&["x"]), "likely", "`x`");
        check(&Goal::Resolves, &Outcome::not_asked("cargo is not installed"), "likely", "cargo is not installed");
    }
}
