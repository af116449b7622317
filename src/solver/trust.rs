//! Whether the solver may speak about a workspace: only if it takes the lock that cargo took.

use semver::Version;

use crate::model::dependencies::Dependencies;
use crate::model::question::{Answer, Question};
use crate::solver::solve;

/// Whether the solver finds the lock possible, as it stands and with all else open. Where it does not, cargo knows something that it does not,
/// and nothing that it says of this workspace is worth printing.
///
/// # Errors
/// Why it is not to be trusted, as a fragment.
pub fn is_trusted(dependencies: &Dependencies) -> Result<(), String> {
    let Some(lock) = &dependencies.lock else { return Err("there is no lock to hold it against".to_owned()) };
    let taken: Vec<(&str, &Version)> = lock.packages.iter().map(|package| (package.name.as_str(), &package.version)).collect();
    match solve(dependencies, &Question { is_pinned: true, ..Question::default() }) {
        Answer::Found(found) => {
            let stranger = found.iter().find(|(name, version)| !taken.contains(&(name.as_str(), version)));
            if let Some((name, version)) = stranger {
                return Err(format!("to our solver the lock lacks `{name} {version}`"));
            }
        }
        Answer::Impossible(_) => return Err("our solver finds the lock impossible, which cargo made".to_owned()),
        Answer::Unknown(reason) => return Err(reason),
    }
    match solve(dependencies, &Question { is_free: true, ..Question::default() }) {
        Answer::Found(_) => Ok(()),
        Answer::Impossible(_) => Err("our solver finds no lock at all, and there is one".to_owned()),
        Answer::Unknown(reason) => Err(reason),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::testing::dependencies;

    #[test]
    fn a_lock_that_is_none_to_the_solver_makes_it_mute() {
        let text = "syn 1.0.0\nsyn 1.1.0\nquote 1.0.0: syn ^1\nmember app 0.1.0: quote ^1\nlock app 0.1.0: quote 1.0.0\nlock quote 1.0.0: syn 1.0.0\nlock syn 1.0.0";
        assert_eq!(is_trusted(&dependencies(text)), Ok(()));
        assert!(is_trusted(&dependencies(&text.replace("member app 0.1.0: quote ^1", "member app 0.1.0: quote ^2"))).is_err());
        assert!(
            is_trusted(&dependencies(&text.replace("app 0.1.0: quote ^1", "app 0.1.0: quote ^1; other ^1")))
                .unwrap_err()
                .contains("`other`")
        );
        let without = text.split("\nlock").next().unwrap();
        assert!(is_trusted(&dependencies(without)).unwrap_err().contains("no lock"));
    }
}
