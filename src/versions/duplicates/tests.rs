use super::*;
use crate::model::testing::dependencies;
use crate::versions::activity::activity;

/// `syn 1.0.9 -> 2.0.1 Real LOCK | edits | commands | chains | status`, a line for each.
fn shown(text: &str) -> Vec<String> {
    let all = dependencies(text);
    let asks = Asks::of(&all);
    let found = duplicates(&asks, &activity(&asks, &|_| None));
    let line = |duplicate: &Duplicate| {
        let mut words =
            vec![format!("{} -> {} {}", asks.shown(duplicate.old), asks.locked(duplicate.new).version, duplicate.verdict.word())];
        words.extend((duplicate.pair != Pair::Real).then(|| format!("{:?}", duplicate.pair)));
        words.extend(duplicate.remedy.edits.iter().map(|edit| format!("{} {} => {}", edit.place, edit.old, edit.new)));
        words.extend(duplicate.remedy.updates.iter().map(|update| update.command().replace("cargo update -p ", "")));
        let link = |link: &crate::model::standing::Link| format!("{} ({})", asks.locked(link.package).name, link.asks);
        words.extend(duplicate.chains.iter().map(|chain| chain.links.iter().map(link).collect::<Vec<_>>().join(" ")));
        words.extend((duplicate.status.word() == "unknown").then(|| duplicate.status.reason().unwrap().to_owned()));
        words.extend(duplicate.is_semver_trick.then(|| "trick".to_owned()));
        words.join("; ")
    };
    found.iter().map(line).collect()
}

fn check(text: &str, expected: &[&str]) {
    assert_eq!(shown(text), expected);
}

const SYN: &str = "syn 1.0.9
    syn 2.0.0
    syn 2.0.1\n";

#[test]
fn a_wide_requirement_needs_the_lock_alone() {
    check(
        &format!(
            "{SYN} foo 0.3.1: syn >=1, <3
             member app 0.1.0: foo ^0.3; syn ^2
             lock app 0.1.0: foo 0.3.1, syn 2.0.0
             lock foo 0.3.1: syn 1.0.9
             lock syn 1.0.9
             lock syn 2.0.0"
        ),
        &["syn 1.0.9 -> 2.0.0 LOCK; syn@1.0.9 --precise 2.0.0; app (^0.3) foo (>=1, <3) syn ()"],
    );
}

#[test]
fn a_compatible_release_of_the_holder_is_an_update() {
    check(
        &format!(
            "{SYN} foo 0.3.1: syn ^1
             foo 0.3.2: syn ^1
             foo 0.3.3: syn ^2
             foo 0.3.4: syn ^2
             member app 0.1.0: foo ^0.3; syn ^2
             lock app 0.1.0: foo 0.3.1, syn 2.0.0
             lock foo 0.3.1: syn 1.0.9
             lock syn 1.0.9
             lock syn 2.0.0"
        ),
        &["syn 1.0.9 -> 2.0.0 UPDATE; foo@0.3.1 --precise 0.3.3; app (^0.3) foo (^1) syn ()"],
    );
}

#[test]
fn members_edit_what_they_ask_for_themselves_or_of_the_holder() {
    check(
        &format!(
            "{SYN} foo 0.3.1: syn ^1
             foo 0.4.0: syn ^2
             member app 0.1.0: foo ^0.3.1; syn ^2
             member lib 0.1.0: syn ^1.0.3
             lock app 0.1.0: foo 0.3.1, syn 2.0.0
             lock lib 0.1.0: syn 1.0.9
             lock foo 0.3.1: syn 1.0.9
             lock syn 1.0.9
             lock syn 2.0.0"
        ),
        &["syn 1.0.9 -> 2.0.0 DIRECT; app/Cargo.toml:10 ^0.3.1 => ^0.4.0; lib/Cargo.toml:10 ^1.0.3 => ^2.0.0; \
           lib (^1.0.3) syn (); app (^0.3.1) foo (^1) syn ()"],
    );
}

#[test]
fn the_newest_release_that_still_asks_for_the_old_one_is_whom_to_write_to() {
    check(
        &format!(
            "{SYN} foo 0.3.1: syn ^1
             foo 0.4.0: syn ^1
             bar 1.0.0: foo ^0.3
             bar 1.1.0: foo ^0.4
             member app 0.1.0: bar ^1; syn ^2
             lock app 0.1.0: bar 1.0.0, syn 2.0.0
             lock bar 1.0.0: foo 0.3.1
             lock foo 0.3.1: syn 1.0.9
             lock syn 1.0.9
             lock syn 2.0.0"
        ),
        &["syn 1.0.9 -> 2.0.0 UPSTREAM; app (^1) bar (^0.3) foo (^1) syn ()"],
    );
}

#[test]
fn the_blocker_may_stand_nearer_to_the_members_than_the_holder() {
    check(
        &format!(
            "{SYN} foo 0.3.1: syn ^1
             foo 0.4.0: syn ^2
             bar 1.0.0: foo ^0.3
             member app 0.1.0: bar ^1; syn ^2
             lock app 0.1.0: bar 1.0.0, syn 2.0.0
             lock bar 1.0.0: foo 0.3.1
             lock foo 0.3.1: syn 1.0.9
             lock syn 1.0.9
             lock syn 2.0.0"
        ),
        &["syn 1.0.9 -> 2.0.0 UPSTREAM; app (^1) bar (^0.3) foo (^1) syn ()"],
    );
}

#[test]
fn a_release_that_dropped_the_dependency_or_a_yanked_one_counts_as_such() {
    check(
        &format!(
            "{SYN} foo 0.3.1: syn ^1
             foo 0.3.2 yanked: syn ^2
             foo 0.3.3: dev syn ^1
             member app 0.1.0: foo ^0.3; syn ^2
             lock app 0.1.0: foo 0.3.1, syn 2.0.0
             lock foo 0.3.1: syn 1.0.9
             lock syn 1.0.9
             lock syn 2.0.0"
        ),
        &["syn 1.0.9 -> 2.0.0 UPDATE; foo@0.3.1 --precise 0.3.3; app (^0.3) foo (^1) syn ()"],
    );
}

#[test]
fn git_and_gaps_are_said() {
    check(
        &format!(
            "{SYN} git foo 0.3.1: syn ^1
             member app 0.1.0: foo ^0.3; syn ^2
             lock app 0.1.0: foo 0.3.1, syn 2.0.0
             lock foo 0.3.1 git: syn 1.0.9
             lock syn 1.0.9
             lock syn 2.0.0"
        ),
        &["syn 1.0.9 -> 2.0.0 GIT; app (^0.3) foo (^1) syn ()"],
    );
    check(
        &format!(
            "{SYN} missing foo
             member app 0.1.0: foo ^0.3; syn ^2
             lock app 0.1.0: foo 0.3.1, syn 2.0.0
             lock foo 0.3.1: syn 1.0.9
             lock syn 1.0.9
             lock syn 2.0.0"
        ),
        &["syn 1.0.9 -> 2.0.0 UPSTREAM; app (^0.3) foo () syn (); of `foo` nothing is known: it is not in the cache"],
    );
}

#[test]
fn of_three_copies_each_goes_for_the_newest_that_it_can() {
    check(
        "x 0.1.0
         x 0.2.0
         x 0.3.0
         foo 1.0.0: x >=0.1, <0.3
         bar 1.0.0: x ^0.2
         member app 0.1.0: foo ^1; bar ^1; x ^0.3
         lock app 0.1.0: foo 1.0.0, bar 1.0.0, x 0.3.0
         lock foo 1.0.0: x 0.1.0
         lock bar 1.0.0: x 0.2.0
         lock x 0.1.0
         lock x 0.2.0
         lock x 0.3.0",
        &[
            "x 0.1.0 -> 0.3.0 LOCK; x@0.1.0 --precise 0.2.0; app (^1) foo (>=0.1, <0.3) x ()",
            "x 0.2.0 -> 0.3.0 UPSTREAM; app (^1) bar (^0.2) x ()",
        ],
    );
}

#[test]
fn who_asks_for_both_on_purpose_lets_the_old_one_go_when_it_drops_that() {
    check(
        "rand 0.8.5
         rand 0.9.0
         foo 1.0.0: rand ^0.8; rand ^0.9 key=rand9
         foo 1.1.0: rand ^0.9
         member app 0.1.0: foo ^1
         lock app 0.1.0: foo 1.0.0
         lock foo 1.0.0: rand 0.8.5, rand 0.9.0
         lock rand 0.8.5
         lock rand 0.9.0",
        &["rand 0.8.5 -> 0.9.0 UPDATE; foo@1.0.0 --precise 1.1.0; app (^1) foo (^0.8) rand ()"],
    );
}

#[test]
fn kinds_of_pairs_and_the_semver_trick() {
    check(
        "log 0.3.9: log ^0.4 key=log4
         log 0.4.1
         cc 1.0.0: log ^0.3
         member app 0.1.0: build cc ^1; log ^0.4
         lock app 0.1.0: cc 1.0.0, log 0.4.1
         lock cc 1.0.0: log 0.3.9
         lock log 0.3.9: log 0.4.1
         lock log 0.4.1",
        &["log 0.3.9 -> 0.4.1 UPSTREAM; HostTarget; app (^1) cc (^0.3) log (); trick"],
    );
}

#[test]
fn a_circle_of_tests_ends() {
    check(
        "x 1.0.0
         x 2.0.0
         member a 0.1.0: b ^0.1; x ^1
         member b 0.1.0: dev a ^0.1; x ^2
         lock a 0.1.0: b 0.1.0, x 1.0.0
         lock b 0.1.0: a 0.1.0, x 2.0.0
         lock x 1.0.0
         lock x 2.0.0",
        &["x 1.0.0 -> 2.0.0 DIRECT; a/Cargo.toml:11 ^1 => ^2; a (^1) x ()"],
    );
}

#[test]
fn the_rust_of_a_member_chooses_the_release() {
    check(
        "foo 0.3.1: x ^1
         foo 0.4.0 rust=1.80: x ^2
         foo 0.5.0 rust=1.60: x ^2
         x 1.0.0
         x 2.0.0
         member app 0.1.0 rust=1.70: foo ^0.3; x ^2
         lock app 0.1.0: foo 0.3.1, x 2.0.0
         lock foo 0.3.1: x 1.0.0
         lock x 1.0.0
         lock x 2.0.0",
        &["x 1.0.0 -> 2.0.0 DIRECT; app/Cargo.toml:10 ^0.3 => ^0.5; app (^0.3) foo (^1) x ()"],
    );
}

#[test]
fn what_only_the_workspace_has_no_requirement_on_a_registry_reaches() {
    check(
        "server 0.7.9
         member server 0.10.0
         member app 0.1.0: server ^0.7
         lock app 0.1.0: server 0.7.9
         lock server 0.7.9
         lock server 0.10.0",
        &["server 0.7.9 -> 0.10.0 GIT; app (^0.7) server ()"],
    );
}
