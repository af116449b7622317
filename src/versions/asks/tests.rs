use semver::VersionReq;

use crate::model::dependencies::Dependencies;
use crate::model::requirement::RequirementSource;
use crate::model::testing::dependencies;
use crate::versions::asks::{Ask, Asks};

fn told(all: &Dependencies) -> Vec<String> {
    let asks = Asks::of(all);
    let met_by = |ask: &Ask| ask.met_by.map_or_else(|| "-".to_owned(), |package| asks.locked(package).version.to_string());
    asks.all.iter().map(|ask| format!("{} {} {} {}", asks.locked(ask.by).name, ask.package, ask.accepts, met_by(ask))).collect()
}

#[test]
fn each_requirement_takes_the_edge_that_it_accepts() {
    let all = dependencies(
        "syn 1.0.9
         syn 2.0.1
         quote 1.0.0: syn ^2; dev syn ^1; cc? ^1
         member app 0.1.0: syn ^1 key=old; syn >=1; dev quote ^1; gone ^1
         path beside 0.1.0: dev quote ^1
         lock app 0.1.0: syn 1.0.9, syn 2.0.1, quote 1.0.0, beside 0.1.0
         lock beside 0.1.0: quote 1.0.0
         lock quote 1.0.0: syn 2.0.1
         lock syn 1.0.9
         lock syn 2.0.1
         lock unknown 1.0.0: syn 2.0.1",
    );
    let expected = ["app syn ^1 1.0.9", "app syn >=1 2.0.1", "app quote ^1 1.0.0", "app gone ^1 -", "quote syn ^2 2.0.1", "quote cc ^1 -"];
    assert_eq!(told(&all), expected);
    let asks = Asks::of(&all);
    assert!(asks.knows(0) && asks.knows(3) && !asks.knows(5));
    assert_eq!(asks.by(0).len(), 4);
    assert_eq!(asks.on(4).map(|ask| ask.by).collect::<Vec<_>>(), [0, 2]);
    assert_eq!(asks.dependents(4), [0, 2, 5], "the lock tells of one more, of which nothing else is known");
    assert_eq!(asks.all.iter().filter_map(|ask| ask.requirement).collect::<Vec<_>>(), [(0, 0), (0, 1), (0, 2), (0, 3)]);
}

#[test]
fn each_requirement_finds_the_copy_that_meets_it() {
    let all = dependencies(
        "syn 1.0.9: dev trybuild ^1
         syn 2.0.1
         foo 0.3.1: syn >=1, <3; log? ^0.4
         member app 0.1.0: syn ^1; syn ^2 key=syn2; foo ^0.3; dev bar *
         lock app 0.1.0: syn 1.0.9, syn 2.0.1, foo 0.3.1
         lock foo 0.3.1: syn 1.0.9
         lock syn 1.0.9
         lock syn 2.0.1",
    );
    let asks = Asks::of(&all);
    let shown = |package: u32| asks.by(package).iter().map(|ask| ask.met_by.map(|to| asks.shown(to))).collect::<Vec<_>>();
    assert_eq!(shown(0), [Some("syn 1.0.9".into()), Some("syn 2.0.1".into()), Some("foo 0.3.1".into()), None]);
    assert_eq!(shown(1), [Some("syn 1.0.9".into()), None]);
    assert!(asks.by(2).is_empty(), "nobody locks what tests of other people's crates need");
    assert_eq!(asks.dependents(2), [0, 1]);
    assert_eq!(asks.between(0, 3).map(|ask| ask.key.as_str()).collect::<Vec<_>>(), ["syn2"]);
    assert!(asks.is_member(0) && !asks.is_member(1));
    assert_eq!((asks.named("syn"), asks.named("nothing").is_empty()), (2..4, true));
}

#[test]
fn what_comes_from_git_is_accepted_whatever_its_version() {
    let mut all = dependencies(
        "member app 0.1.0: foo ^1; foo ^1 key=bar
         lock app 0.1.0: foo 2.0.0-alpha.1
         lock foo 2.0.0-alpha.1 git",
    );
    assert_eq!(told(&all), ["app foo ^1 -", "app foo ^1 -"]);
    all.members[0].requirements[0].source = RequirementSource::Git { url: "https://example.org/foo".to_owned(), reference: None };
    all.members[0].requirements[0].accepts = VersionReq::STAR;
    assert_eq!(told(&all), ["app foo * 2.0.0-alpha.1", "app foo ^1 -"]);
}

#[test]
fn a_package_of_a_repository_may_name_its_neighbours_without_a_version() {
    let all = dependencies(
        "member app 0.1.0
         git outer 0.2.0-rc.1: inner *
         lock app 0.1.0: outer 0.2.0-rc.1
         lock inner 0.2.0-rc.1 git
         lock outer 0.2.0-rc.1 git: inner 0.2.0-rc.1",
    );
    assert_eq!(told(&all), ["outer inner * 0.2.0-rc.1"]);
}

#[test]
fn what_is_not_in_the_index_is_not_known() {
    let all = dependencies("member app 0.1.0: foo ^1\n lock app 0.1.0: foo 1.0.0\n lock foo 1.0.0");
    let asks = Asks::of(&all);
    assert!(asks.knows(0) && !asks.knows(1));
}

#[test]
fn without_a_lock_nobody_asks() {
    let all = dependencies("member app 0.1.0: syn ^1");
    let asks = Asks::of(&all);
    assert!(asks.all.is_empty() && asks.by(0).is_empty() && asks.members().next().is_none());
}

#[test]
fn a_number_that_is_not_of_the_lock_has_nothing() {
    let all = dependencies("foo 1.0.0\n member app 0.1.0: foo ^1\n lock app 0.1.0: foo 1.0.0\n lock foo 1.0.0");
    let asks = Asks::of(&all);
    for odd in [2, u32::MAX] {
        assert!(asks.by(odd).is_empty() && asks.on(odd).next().is_none() && asks.between(odd, 1).next().is_none());
        assert!(asks.dependents(odd).is_empty() && !asks.knows(odd) && !asks.is_member(odd) && asks.member(odd).is_none());
        assert!(asks.locked(odd).name.is_empty() && asks.requirement((odd, 0)).is_none() && asks.requirement((0, odd)).is_none());
    }
}
