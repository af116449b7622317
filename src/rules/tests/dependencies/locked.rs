//! Rules about what the lock took.

use super::*;
use crate::model::advisory::{Advisory, AdvisoryKind};

const LAGS: &str = "now 2026-01-01
    foo 1.0.0 2020-01-01
    foo 1.1.0 2020-06-01
    foo 2.0.0 2025-01-01
    member app 0.1.0: foo ^1
    lock app 0.1.0: foo 1.0.0
    lock foo 1.0.0";

#[test]
fn lag_is_told_above_the_limit() {
    let message = held(LAGS).only("dependency_lag");
    let expected = "`foo 1.0.0` lags 5.0 years behind 2.0.0, more than 2: 0.4 by the lock, 4.6 by a requirement of the workspace = \
                    Let `underpin deps why-not foo@2.0.0` tell who has to let it go.";
    assert_eq!(message, expected);
    held(LAGS).config("[rules.dependency_lag]\nmax_years = 6\n").is_silent("dependency_lag");
    assert_eq!(held(LAGS).owes("dependency_lag"), ["dependency_lag: foo 1"], "whatever release of the bucket it is");
    let without_days = held("foo 1.0.0\nfoo 2.0.0\nmember app 0.1.0: foo ^1\nlock app 0.1.0: foo 1.0.0\nlock foo 1.0.0");
    let gap = "dependency_lag: 1 package, `foo 1.0.0`: its registry does not say when releases were published";
    assert_eq!(without_days.judged("dependency_lag"), (Vec::new(), vec![gap.to_owned()]));
}

#[test]
fn limits_owe_their_value() {
    let limits = "[deps]\nmax_libyears = 4\nmax_buckets_behind = { \"*\" = 3, foo = 0 }\nmsrv = \"1.60\"\n";
    let held = held(&LAGS.replace("foo 1.0.0 2020-01-01", "foo 1.0.0 2020-01-01 rust=1.70.1")).config(limits);
    let found = held.findings("dependency_limit");
    let told: Vec<String> =
        found.iter().map(|finding| format!("{} {} {:?}", finding.place, finding.message, finding.debts[0].at)).collect();
    let expected = [
        "underpin.toml:3 `foo 1.0.0` is 1 bucket behind, more than `max_buckets_behind` of 0 for `foo` Some(1)",
        "underpin.toml:2 all packages together lag 5.0 years behind their newest releases, more than `max_libyears` of 4 Some(6)",
        "underpin.toml:4 the lock needs Rust 1.70.1, newer than `msrv` of 1.60 Some(1070001)",
    ];
    assert_eq!(told, expected);
    assert_eq!(held.owes("dependency_limit")[0], "dependency_limit: max_buckets_behind foo");
    let kept = "[deps]\nmax_libyears = 6\nmax_buckets_behind = { \"*\" = 1 }\nmsrv = \"1.71\"\n";
    held.config(kept).is_silent("dependency_limit");
}

#[test]
fn an_old_index_is_told_and_so_is_that_there_is_none() {
    let limits = "[deps]\nmax_index_age = 7\n";
    let mut old = held(LAGS).config(limits);
    assert!(old.only("dependency_limit").starts_with("no entry of an index is there, and `max_index_age` allows 7 days"));
    let registry = old.all.registries.values_mut().next().unwrap();
    registry.oldest = Some("2025-12-22T00:00:00Z".parse().unwrap());
    assert!(old.only("dependency_limit").starts_with("the oldest index entry was confirmed 10.0 days ago, more than `max_index_age` of 7"));
    old.config("[deps]\nmax_index_age = 10\n").is_silent("dependency_limit");
}

#[test]
fn what_was_withdrawn_is_told() {
    let lock = |index: &str| held(&format!("{index}\nmember app 0.1.0: foo ^1\nlock app 0.1.0: foo 1.0.0\nlock foo 1.0.0"));
    let expected = "`foo 1.0.0` was withdrawn = Run `cargo update -p foo@1.0.0 --precise 1.0.1`.";
    assert_eq!(lock("foo 1.0.0 yanked\nfoo 1.0.1").only("yanked_dependency"), expected);
    assert!(lock("foo 1.0.0 yanked\nfoo 2.0.0").only("yanked_dependency").contains("= Change a requirement first"));
    lock("foo 1.0.0\nfoo 1.0.1 yanked").is_silent("yanked_dependency");
    let gap = "yanked_dependency: 1 package, `foo 1.0.0`: it is not in the cache";
    assert_eq!(lock("missing foo").judged("yanked_dependency").1, [gap]);
}

#[test]
fn what_comes_from_git_is_no_gap_of_an_index() {
    let git = held("member app 0.1.0: foo ^1\nlock app 0.1.0: foo 1.0.0\nlock foo 1.0.0 git");
    for rule in ["yanked_dependency", "dependency_lag"] {
        assert_eq!(git.judged(rule), (Vec::new(), Vec::new()), "{rule}");
    }
}

#[test]
fn copies_are_told_with_their_way_out() {
    let index = "syn 1.0.0\nsyn 2.0.0\nfoo 1.0.0: syn ^1\n";
    let both = |members: &str| held(&format!("{index}{members}\nlock app 0.1.0: syn 1.0.0, syn 2.0.0\nlock syn 1.0.0\nlock syn 2.0.0"));
    let direct = both("member app 0.1.0: syn ^1 key=old; syn ^2");
    let told = direct.only("duplicate_dependency");
    assert!(told.starts_with("`syn 1.0.0` is built beside 2.0.0: manifests of the workspace hold it = Write `^2"), "{told}");
    assert!(told.contains("in app/Cargo.toml:10"), "{told}");
    assert_eq!(direct.owes("duplicate_dependency"), ["duplicate_dependency: syn 1"]);
    let upstream = held(&format!(
        "{index}member app 0.1.0: syn ^2; foo ^1\nlock app 0.1.0: syn 2.0.0, foo 1.0.0\nlock foo 1.0.0: syn 1.0.0\nlock syn 1.0.0\nlock syn 2.0.0"
    ));
    let told = upstream.only("duplicate_dependency");
    let expected = "`syn 1.0.0` is built beside 2.0.0: `foo 1.0.0` holds it = Ask the authors of `foo 1.0.0` to accept the newer `syn`: its newest \
                    release does not.";
    assert_eq!(told, expected);
    let route: Vec<String> =
        upstream.findings("duplicate_dependency")[0].route.iter().map(|step| format!("{} {}", step.place, step.text)).collect();
    assert_eq!(route, ["app/Cargo.toml:11 `app 0.1.0` asks for `foo ^1`", "Cargo.lock:1 `foo 1.0.0` asks for `syn ^1`"]);
}

#[test]
fn copies_that_do_not_meet_are_told_on_demand() {
    let index = "syn 1.0.0\nsyn 2.0.0\n";
    let lock = "lock app 0.1.0: syn 1.0.0, syn 2.0.0\nlock syn 1.0.0\nlock syn 2.0.0";
    let text = |old: &str, syn1: &str| held(&format!("{}member app 0.1.0: {old}; syn ^2\n{lock}", index.replace("syn 1.0.0", syn1)));
    let on = |switch: &str| format!("[rules.duplicate_dependency]\n{switch} = true\n");
    let (test, host) = (|| text("dev syn ^1 key=old", "syn 1.0.0"), || text("build syn ^1 key=old", "syn 1.0.0"));
    test().is_silent("duplicate_dependency");
    host().is_silent("duplicate_dependency");
    assert_eq!(test().config(&on("tests")).told("duplicate_dependency").len(), 1);
    assert_eq!(host().config(&on("host_target")).told("duplicate_dependency").len(), 1);
    let trick = text("syn ^1 key=old", "syn 1.0.0: syn ^2");
    trick.is_silent("duplicate_dependency");
    assert!(trick.only("semver_trick").starts_with("`syn 1.0.0` beside 2.0.0 is benign"));
    text("syn ^1 key=old", "syn 1.0.0").is_silent("semver_trick");
}

#[test]
fn a_phantom_is_no_copy() {
    let held = held(
        "syn 1.0.0\nsyn 2.0.0\nfoo 1.0.0: syn? ^1\nmember app 0.1.0: syn ^2; foo ^1
         lock app 0.1.0: syn 2.0.0, foo 1.0.0\nlock foo 1.0.0: syn 1.0.0\nlock syn 1.0.0\nlock syn 2.0.0",
    );
    held.is_silent("duplicate_dependency");
}

#[test]
fn hostages_and_those_one_yank_away() {
    let text = |index: &str, asks: &str| {
        held(&format!(
            "{index}\ndeep 1.0.0: foo ^0.3\nmember app 0.1.0: deep ^1; {asks}\nlock app 0.1.0: deep 1.0.0\nlock deep 1.0.0: foo 0.3.0\nlock foo 0.3.0"
        ))
    };
    let none = text("foo 0.3.0 yanked\nfoo 0.4.0", "dev deep ^1");
    let expected = "no release that is left satisfies `foo ^0.3`, which `deep 1.0.0` asks for = Move `deep` to a release that asks for something \
                    else, or ask its authors for one.";
    assert_eq!(none.only("hostage_dependency"), expected);
    assert_eq!(none.owes("hostage_dependency"), ["hostage_dependency: deep → foo"]);
    let one = text("foo 0.3.0\nfoo 0.3.1 yanked\nfoo 0.4.0", "dev deep ^1");
    assert!(one.only("hostage_dependency").starts_with("a single release that is left satisfies `foo ^0.3`"));
    one.config("[rules.hostage_dependency]\none_yank_away = false\n").is_silent("hostage_dependency");
    text("foo 0.3.0\nfoo 0.3.1\nfoo 0.4.0", "dev deep ^1").is_silent("hostage_dependency");
    held("foo 0.3.0\nfoo 0.4.0\nmember app 0.1.0: foo ^0.3\nlock app 0.1.0: foo 0.3.0\nlock foo 0.3.0").is_silent("hostage_dependency");
    let own = held("foo 0.3.0 yanked\nmember app 0.1.0: foo ^0.3\nlock app 0.1.0: foo 0.3.0\nlock foo 0.3.0");
    let found = own.findings("hostage_dependency");
    assert_eq!(
        (found[0].place.to_string().as_str(), found[0].remedy.as_str()),
        ("app/Cargo.toml:10", "Let the entry `foo` ask for newer releases of `foo`.")
    );
}

#[test]
fn one_library_is_linked_once() {
    let text = |second: &str| {
        held(&format!(
            "z 1.0.0 links=z\nz 2.0.0 {second}\nmember app 0.1.0: z ^1 key=a; z ^2\nlock app 0.1.0: z 1.0.0, z 2.0.0\nlock z 1.0.0\nlock z 2.0.0"
        ))
    };
    assert!(text("links=z").only("links_conflict").starts_with("`z 1.0.0` and `z 2.0.0` link `z`, and a build can have one of them"));
    text("links=y").is_silent("links_conflict");
}

fn advisory(kind: AdvisoryKind) -> Advisory {
    let patched = vec![semver::VersionReq::parse(">=1.1.0").unwrap()];
    Advisory {
        id: "RUSTSEC-2024-0001".into(),
        package: "foo".into(),
        title: "Broken.".into(),
        date: None,
        kind,
        patched,
        unaffected: Vec::new(),
    }
}

#[test]
fn advisories_say_whether_the_fix_can_be_had() {
    let with = |asks: &str, kind| {
        let mut held = held(&LAGS.replace("foo ^1", asks));
        held.all.advisories = Some(vec![advisory(kind)]);
        held
    };
    assert_eq!(
        with("foo ^1", AdvisoryKind::Vulnerability).only("vulnerable_dependency"),
        "`foo 1.0.0` is vulnerable, RUSTSEC-2024-0001 (Broken): 1.1.0 mends it and is accepted = Run `cargo update -p foo@1.0.0 --precise 1.1.0`."
    );
    let refused = with("foo =1.0.0", AdvisoryKind::Unsound).only("vulnerable_dependency");
    assert!(
        refused.starts_with("`foo 1.0.0` is unsound, RUSTSEC-2024-0001 (Broken): 1.1.0 mends it and a requirement refuses it"),
        "{refused}"
    );
    with("foo ^1", AdvisoryKind::Unmaintained).is_silent("vulnerable_dependency");
    let gap = "vulnerable_dependency: no list of advisories was given, name one with --advisories";
    assert_eq!(held(LAGS).judged("vulnerable_dependency"), (Vec::new(), vec![gap.to_owned()]));
}

#[test]
fn silence_that_costs_is_told() {
    let mut held = held(&LAGS.replace("foo 2.0.0 2025-01-01", "bar 1.0.0"));
    held.all.advisories = Some(vec![advisory(AdvisoryKind::Unmaintained)]);
    assert_eq!(
        held.only("abandoned_dependency"),
        "`foo 1.0.0` had no release for 2040 days, and RUSTSEC-2024-0001 calls it unmaintained = Look for another crate, or ask the authors of \
         `foo` whether they go on."
    );
    held.all.advisories = Some(Vec::new());
    held.is_silent("abandoned_dependency");
}
