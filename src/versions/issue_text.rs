//! What to write to the maintainers of a crate that holds old copies: Markdown, the title as a heading.
//!
//! It says what the newest release asks for, what is newer and since when, and what of it shows in the lock; that nobody tried whether it compiles
//! is said too. No blame, no demand: a pull request is offered, by who sends it.

use std::fmt::Write;

use jiff::tz::TimeZone;

use crate::model::standing::{Blocker, Duplicate};
use crate::versions::asks::Asks;

/// The text of an issue for the upstream project of a blocker; `duplicates` are those that the blocker was found for.
#[must_use]
pub fn issue_text(asks: &Asks<'_>, blocker: &Blocker, duplicates: &[Duplicate]) -> String {
    let mut names: Vec<String> = blocker.asks.iter().map(|(package, _)| format!("`{package}`")).collect();
    names.dedup();
    let mut text = format!("# Accept newer releases of {}\n\n", listed(&names));
    let _ = writeln!(text, "`{} {}`, the newest release, depends on:\n", blocker.package, blocker.version);
    for (package, wants) in &blocker.asks {
        let _ = writeln!(text, "- `{package} {wants}`{}", newer(asks, package, wants));
    }
    let copies: Vec<&Duplicate> = blocker.unlocks.iter().filter_map(|&number| duplicates.get(number as usize)).collect();
    if !copies.is_empty() {
        let noun = if copies.len() == 1 { "an older copy" } else { "older copies" };
        let _ = writeln!(text, "\nA workspace with newer dependencies beside it therefore builds {noun} of:\n");
        for duplicate in &copies {
            let _ = writeln!(text, "- `{}` beside `{}`", asks.shown(duplicate.old), asks.locked(duplicate.new).version);
        }
        let these = if copies.len() == 1 { "it would be gone from our lock" } else { "all of these would be gone from our lock" };
        let _ = writeln!(text, "\nWith a release that accepts the newer ones {these}.");
    }
    text.push_str("\nThis was read from requirements alone: whether it compiles against the newer releases we have not tried.\n");
    text.push_str("Would you take a pull request?\n");
    text
}

fn newer(asks: &Asks<'_>, package: &str, wants: &str) -> String {
    let Ok(accepts) = semver::VersionReq::parse(wants) else { return String::new() };
    let Some(krate) = asks.krate(package) else { return String::new() };
    let Some(newest) = krate.live().next_back() else { return String::new() };
    let excluded = krate.live().filter(|release| !accepts.matches(&release.version));
    let newer = excluded.filter(|release| krate.live().all(|other| !accepts.matches(&other.version) || other.version < release.version));
    let since = newer.filter_map(|release| release.published).min();
    let since =
        since.map(|since| format!("; there have been newer ones since {}", since.to_zoned(TimeZone::UTC).date())).unwrap_or_default();
    format!(": the newest is {}{since}", newest.version)
}

fn listed(names: &[String]) -> String {
    match names {
        [] => "its dependencies".to_owned(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::testing::dependencies;
    use crate::versions::activity::activity;
    use crate::versions::blockers::blockers;
    use crate::versions::duplicates::duplicates;

    #[test]
    fn a_crate_that_is_asked_for_twice_is_named_once_and_one_that_is_off_never() {
        let all = dependencies(
            "x 0.9.0
             x 1.0.0
             x 2.0.0
             foo 1.0.0: x ^1; x ^0.9 key=x0; y? ^1
             y 1.0.0
             y 2.0.0
             member app 0.1.0: foo ^1; x ^2; y ^1
             lock app 0.1.0: foo 1.0.0, x 2.0.0, y 1.0.0
             lock foo 1.0.0: x 0.9.0, x 1.0.0
             lock x 0.9.0
             lock x 1.0.0
             lock x 2.0.0
             lock y 1.0.0",
        );
        let asks = Asks::of(&all);
        let duplicates = duplicates(&asks, &activity(&asks, &|_| None));
        let text = issue_text(&asks, &blockers(&asks, &duplicates)[0], &duplicates);
        assert!(text.starts_with("# Accept newer releases of `x`\n\n"), "{text}");
        assert!(text.contains("- `x ^0.9`") && text.contains("- `x ^1`") && !text.contains("- `y"), "{text}");
    }

    #[test]
    fn it_says_what_is_asked_what_is_newer_since_when_and_what_it_costs() {
        let all = dependencies(
            "x 1.0.0 2020-01-01
             x 2.0.0 2024-03-05
             x 2.1.0 2025-01-01
             foo 1.0.0 2023-01-01: x ^1
             member app 0.1.0: foo ^1; x ^2
             lock app 0.1.0: foo 1.0.0, x 2.1.0
             lock foo 1.0.0: x 1.0.0
             lock x 1.0.0
             lock x 2.1.0",
        );
        let asks = Asks::of(&all);
        let duplicates = duplicates(&asks, &activity(&asks, &|_| None));
        let blockers = blockers(&asks, &duplicates);
        assert_eq!(
            issue_text(&asks, &blockers[0], &duplicates),
            "# Accept newer releases of `x`\n\n\
             `foo 1.0.0`, the newest release, depends on:\n\n\
             - `x ^1`: the newest is 2.1.0; there have been newer ones since 2024-03-05\n\n\
             A workspace with newer dependencies beside it therefore builds an older copy of:\n\n\
             - `x 1.0.0` beside `2.1.0`\n\n\
             With a release that accepts the newer ones it would be gone from our lock.\n\n\
             This was read from requirements alone: whether it compiles against the newer releases we have not tried.\n\
             Would you take a pull request?\n"
        );
    }
}
