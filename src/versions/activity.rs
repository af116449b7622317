//! What of a lock is ever built: a lock holds more than any build takes.
//!
//! Two builds of all members with all features on all targets tell: one without tests, one with. What neither takes is a phantom: it stands in the
//! lock because cargo locks what optional dependencies could need, even where no feature can turn them on (rust-lang/cargo#10801, #17115).

use crate::model::standing::Activity;
use crate::model::workspace::DependencyKind;
use crate::versions::asks::Asks;
use crate::versions::build::{self, Built, Chosen, Order, Resolver, Root, Side, Tests};

/// For each locked package whether it is ever built. `is_proc_macro` says what is known of a package; where it says nothing,
/// [`looks_like_proc_macro`] guesses.
#[must_use]
pub fn activity(asks: &Asks<'_>, is_proc_macro: &dyn Fn(u32) -> Option<bool>) -> Vec<Activity> {
    let plain = whole_workspace(asks, Chosen::All, Tests::LeftOut, is_proc_macro);
    let tested = whole_workspace(asks, Chosen::All, Tests::Built, is_proc_macro);
    let label = |package: u32| match (plain.has(package, Side::Target), plain.has(package, Side::Host), tested.builds(package)) {
        (true, _, _) => Activity::Active,
        (false, true, _) => Activity::Host,
        (false, false, true) => Activity::Test,
        (false, false, false) => Activity::Phantom,
    };
    (0u32..).take(asks.lock.packages.len()).map(label).collect()
}

/// What `cargo build --workspace` takes, on all targets.
#[must_use]
pub fn whole_workspace(asks: &Asks<'_>, features: Chosen, tests: Tests, is_proc_macro: &dyn Fn(u32) -> Option<bool>) -> Built {
    members(asks, asks.members().collect(), features, tests, is_proc_macro)
}

/// What `cargo build -p …` takes of these members, on all targets.
#[must_use]
pub fn members(asks: &Asks<'_>, members: Vec<u32>, features: Chosen, tests: Tests, is_proc_macro: &dyn Fn(u32) -> Option<bool>) -> Built {
    let known = |package: u32| is_proc_macro(package).unwrap_or_else(|| looks_like_proc_macro(asks, package));
    let known: Vec<bool> = (0u32..).take(asks.lock.packages.len()).map(known).collect();
    let is_proc_macro = |package: u32| known[package as usize];
    let roots = members.into_iter().map(|package| Root { package, features }).collect();
    build::build(asks, &Order { roots, tests, resolver: Resolver::Apart, targets: &|_| true, is_proc_macro: &is_proc_macro })
}

/// Whether a locked package is probably a procedural macro, which no index says: one of other people that needs `quote` together with `syn` or
/// `proc-macro2`, or needs one of the three and is named as macros are. A library for macros that is mistaken for one does little harm: mostly macros
/// alone use it.
#[must_use]
pub fn looks_like_proc_macro(asks: &Asks<'_>, package: u32) -> bool {
    const ENDS: [&str; 8] = ["_derive", "-derive", "_macros", "-macros", "_macro", "-macro", "-proc-macro", "_proc_macro"];
    const NAMED: [&str; 4] = ["paste", "indoc", "rustversion", "hex-literal"];
    const LIBRARIES: [&str; 2] = ["synstructure", "darling_core"];
    let name = asks.locked(package).name.as_str();
    if asks.is_member(package) || LIBRARIES.contains(&name) {
        return false;
    }
    let needs =
        |wanted: &str| asks.by(package).iter().any(|ask| ask.package == wanted && !ask.optional && ask.kind == DependencyKind::Normal);
    let (quote, parsing) = (needs("quote"), needs("syn") || needs("proc-macro2"));
    NAMED.contains(&name) || (quote && parsing) || ((quote || parsing) && ENDS.iter().any(|end| name.ends_with(end)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::testing::dependencies;

    fn check(text: &str, expected: &[(&str, Activity)]) {
        let all = dependencies(text);
        let asks = Asks::of(&all);
        let found = activity(&asks, &|_| None);
        for (name, activity) in expected {
            let package = asks.lock.packages.iter().position(|package| package.name == *name).unwrap();
            assert_eq!(found[package], *activity, "{name}");
        }
    }

    #[test]
    fn what_no_feature_can_turn_on_is_a_phantom() {
        check(
            "foo 1.0.0: log? ^0.4; cc? ^1 | std = log?/std, cc | default = std
             log 0.4.1: | std =
             cc 1.0.0
             member app 0.1.0: foo ^1
             lock app 0.1.0: foo 1.0.0
             lock foo 1.0.0: log 0.4.1, cc 1.0.0
             lock cc 1.0.0
             lock log 0.4.1",
            &[("app", Activity::Active), ("foo", Activity::Active), ("cc", Activity::Active), ("log", Activity::Phantom)],
        );
    }

    #[test]
    fn build_scripts_macros_and_tests_are_told_apart() {
        check(
            "cc 1.0.0: jobserver ^1
             jobserver 1.0.0
             serde_derive 1.0.0: syn ^2; quote ^1
             syn 2.0.0
             quote 1.0.0
             both 1.0.0
             insta 1.0.0: both ^1
             member app 0.1.0: build cc ^1; serde_derive ^1; both ^1; build both ^1; dev insta ^1
             lock app 0.1.0: cc 1.0.0, serde_derive 1.0.0, both 1.0.0, insta 1.0.0
             lock cc 1.0.0: jobserver 1.0.0
             lock jobserver 1.0.0
             lock serde_derive 1.0.0: syn 2.0.0, quote 1.0.0
             lock syn 2.0.0
             lock quote 1.0.0
             lock both 1.0.0
             lock insta 1.0.0: both 1.0.0",
            &[
                ("cc", Activity::Host),
                ("jobserver", Activity::Host),
                ("serde_derive", Activity::Host),
                ("syn", Activity::Host),
                ("both", Activity::Active),
                ("insta", Activity::Test),
            ],
        );
    }

    #[test]
    fn a_package_that_nothing_is_known_of_keeps_what_the_lock_says() {
        check(
            "member app 0.1.0: foo ^1
             lock app 0.1.0: foo 1.0.0
             lock foo 1.0.0: log 0.4.1
             lock log 0.4.1",
            &[("foo", Activity::Active), ("log", Activity::Active)],
        );
    }
}
