use proptest::prelude::{Just, prop_oneof, proptest};
use semver::VersionReq;

use super::*;
use crate::model::testing::dependencies;

fn all(text: &str) -> Vec<Standing> {
    let all = dependencies(text);
    standings(&all, &Asks::of(&all))
}

fn version(text: &str) -> Option<Version> {
    Version::parse(text).ok()
}

#[test]
fn newest_compatible_and_allowed_are_three_things() {
    let found = all("foo 1.0.0
         foo 1.1.0
         foo 1.2.0
         foo 1.3.0 yanked
         foo 2.0.0
         foo 3.0.0-rc.1
         bar 0.1.0: foo <1.2; dev foo =1.0.0
         member app 0.1.0: foo ^1; bar ^0.1
         lock app 0.1.0: foo 1.0.0, bar 0.1.0
         lock bar 0.1.0: foo 1.0.0
         lock foo 1.0.0");
    let foo = &found[2];
    assert_eq!((&foo.newest, &foo.newest_compatible, &foo.newest_allowed), (&version("2.0.0"), &version("1.2.0"), &version("1.1.0")));
    assert_eq!((foo.releases_behind, foo.buckets_behind, foo.yanked), (3, 1, false));
    assert_eq!(foo.gap, None);
    assert_eq!(found[0], Standing::default());
}

#[test]
fn what_is_newer_than_the_newest_is_not_behind() {
    let found = all("foo 1.0.0
         foo 2.0.0-rc.1
         foo 2.0.0-rc.2
         foo 2.0.1-rc.1
         member app 0.1.0: foo ^2.0.0-rc.1
         lock app 0.1.0: foo 2.0.0-rc.1
         lock foo 2.0.0-rc.1");
    assert_eq!((found[1].releases_behind, found[1].buckets_behind), (0, 0));
    assert_eq!(found[1].newest, version("1.0.0"));
    assert_eq!(found[1].newest_compatible, None);
    assert_eq!(found[1].newest_allowed, version("2.0.0-rc.2"));
}

#[test]
fn a_yanked_one_is_replaced_by_the_nearest() {
    let lock = |version: &str, asks: &str| {
        let text = format!(
            "foo 1.0.0\nfoo 1.1.0\nfoo 1.2.0 yanked\nfoo 1.3.0 yanked\nfoo 1.4.0\nfoo 2.0.0
             member app 0.1.0: foo {asks}\nlock app 0.1.0: foo {version}\nlock foo {version}"
        );
        all(&text)[1].clone()
    };
    assert!(lock("1.2.0", "^1").yanked);
    assert_eq!(lock("1.2.0", "^1").replacement, version("1.1.0"));
    assert_eq!(lock("1.3.0", "^1").replacement, version("1.4.0"));
    assert_eq!(lock("1.3.0", ">=1.2").replacement, version("1.4.0"));
    assert_eq!(lock("1.3.0", "=1.3.0").replacement, None);
    assert_eq!(lock("1.4.0", "^1").replacement, None);
}

#[test]
fn what_the_index_lacks_is_never_up_to_date() {
    let found = all("now 2026-01-01
         foo 1.0.0 2025-12-01
         foo 1.0.1-rc.1 2025-12-22 yanked
         missing bar
         member app 0.1.0: foo ^1; bar ^1
         lock app 0.1.0: foo 1.0.5, bar 1.0.0, baz 1.0.0
         lock bar 1.0.0
         lock baz 1.0.0 git
         lock foo 1.0.5");
    let gaps: Vec<_> = found.iter().map(|standing| standing.gap.as_deref()).collect();
    assert_eq!(gaps, [None, Some("it is not in the cache"), Some("it comes from git"), Some("the index does not have 1.0.5")]);
    assert_eq!(found[1].newest, None);
    assert_eq!(found[3].pulse_days, Some(10));
}

proptest! {
    /// Against a slow and obvious version: what is allowed is what each text accepts, one by one.
    #[test]
    fn allowed_is_what_all_accept(
        releases in proptest::collection::btree_set((0..3_u64, 0..4_u64, 0..3_u64, proptest::bool::ANY), 1..12),
        asks in proptest::collection::vec((prop_oneof![Just("^"), Just(">="), Just("<="), Just("~"), Just("=")], 0..3_u64, 0..4_u64), 1..4),
        locked in 0..12_usize,
    ) {
        let versions: std::collections::BTreeMap<String, bool> =
            releases.iter().map(|(major, minor, patch, yanked)| (format!("{major}.{minor}.{patch}"), *yanked)).collect();
        let locked = versions.keys().nth(locked % versions.len()).unwrap();
        let asks: Vec<String> = asks.iter().map(|(op, major, minor)| format!("{op}{major}.{minor}")).collect();
        let asks: Vec<&String> = asks.iter().filter(|ask| VersionReq::parse(ask).unwrap().matches(&Version::parse(locked).unwrap())).collect();
        let yanked = |yanked: bool| if yanked { " yanked" } else { "" };
        let mut text: Vec<String> = versions.iter().map(|(version, is)| format!("foo {version}{}", yanked(*is))).collect();
        for (index, ask) in asks.iter().enumerate() {
            text.push(format!("member app{index} 0.1.0: foo {ask}\nlock app{index} 0.1.0: foo {locked}"));
        }
        let found = all(&format!("{}\nlock foo {locked}", text.join("\n")));
        let slow = versions.iter().filter(|(_, yanked)| !**yanked).map(|(text, _)| Version::parse(text).unwrap());
        let slow = slow.filter(|version| asks.iter().all(|ask| VersionReq::parse(ask).unwrap().matches(version))).max();
        assert_eq!(found[found.len() - 1].newest_allowed, slow);
    }
}
