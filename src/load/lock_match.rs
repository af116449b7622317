//! Whether a lock goes with the manifests. Where it does not, what it says is used all the same, and cargo would change it.

use std::collections::BTreeSet;

use crate::model::dependencies::Dependencies;
use crate::model::lock::{Lock, LockedPackage, LockedSource};
use crate::model::problem::{Problem, ProblemKind};
use crate::model::requirement::{Member, Requirement, RequirementSource};

const HINT: &str = "run `cargo update --workspace`, which takes what is missing and moves nothing else";

/// For each locked package the package of the workspace that it is. One that has another version by now is still the same.
#[must_use]
pub fn member_of(lock: &Lock, members: &[Member]) -> Vec<Option<u32>> {
    let of = |package: &LockedPackage| {
        if package.source != LockedSource::Path {
            return None;
        }
        let named: Vec<usize> =
            members.iter().enumerate().filter(|(_, member)| member.name == package.name).map(|(index, _)| index).collect();
        let exact = named.iter().copied().find(|index| members.get(*index).is_some_and(|member| member.version == package.version));
        let only = if let [only] = named.as_slice() { Some(*only) } else { None };
        exact.or(only).and_then(|index| u32::try_from(index).ok())
    };
    lock.packages.iter().map(of).collect()
}

/// What the lock lacks for the members' manifests.
#[must_use]
pub fn problems(dependencies: &Dependencies) -> Vec<Problem> {
    let Some(lock) = &dependencies.lock else { return Vec::new() };
    let mut problems = Vec::new();
    let known: BTreeSet<u32> = dependencies.member_of.iter().flatten().copied().collect();
    for (index, member) in (0..).zip(&dependencies.members) {
        if member.in_workspace && !known.contains(&index) {
            let message = format!("the member `{}` is not in the lock", member.name);
            problems.push(Problem::new(ProblemKind::Lock, &lock.file, 0, message, HINT));
        }
    }
    for (package, member) in lock.packages.iter().zip(&dependencies.member_of) {
        let member = member.and_then(|member| dependencies.members.get(member as usize)).filter(|member| member.in_workspace);
        let Some(member) = member else { continue };
        let taken: Vec<&LockedPackage> = package.dependencies.iter().filter_map(|index| lock.packages.get(*index as usize)).collect();
        problems.extend(member.requirements.iter().filter_map(|requirement| unmet(member, requirement, &taken)));
    }
    problems
}

fn unmet(member: &Member, requirement: &Requirement, taken: &[&LockedPackage]) -> Option<Problem> {
    let named: Vec<_> = taken.iter().filter(|package| package.name == requirement.package).collect();
    let counts = matches!(requirement.source, RequirementSource::Registry(_)) && requirement.text.is_some();
    if named.iter().any(|package| !counts || requirement.accepts.matches(&package.version)) {
        return None;
    }
    let asks = format!("`{}` asks for `{} {}`", member.name, requirement.package, requirement.text.as_deref().unwrap_or("*"));
    let versions: Vec<_> = named.iter().map(|package| package.version.to_string()).collect();
    let message = if versions.is_empty() {
        format!("{asks}, and the lock has none for it")
    } else {
        format!("{asks}, and the lock has {}", versions.join(" and "))
    };
    Some(Problem::new(ProblemKind::Lock, &requirement.at.file, requirement.at.line, message, HINT))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::testing::dependencies;

    #[test]
    fn a_lock_that_goes_with_the_manifests_has_no_problem() {
        let all = dependencies(
            "member app 0.1.0: syn ^1; dev quote ^1\nlock app 0.1.0: syn 1.0.9, quote 1.0.0\nlock syn 1.0.9\nlock quote 1.0.0",
        );
        assert_eq!(problems(&all), []);
    }

    #[test]
    fn what_a_lock_lacks_is_said_with_the_line_that_asks() {
        let mut all = dependencies("member app 0.2.0: syn ^2; quote ^1\nmember lib 0.1.0\nlock app 0.1.0 path: syn 1.0.9\nlock syn 1.0.9");
        all.member_of = member_of(all.lock.as_ref().unwrap(), &all.members);
        assert_eq!(all.member_of, [Some(0), None]);
        let found: Vec<_> = problems(&all).into_iter().map(|problem| (problem.message, problem.line)).collect();
        let expected = [
            ("the member `lib` is not in the lock".to_owned(), 0),
            ("`app` asks for `syn ^2`, and the lock has 1.0.9".to_owned(), 10),
            ("`app` asks for `quote ^1`, and the lock has none for it".to_owned(), 11),
        ];
        assert_eq!(found, expected);
    }
}
