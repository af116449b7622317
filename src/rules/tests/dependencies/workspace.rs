//! Rules about what members say together, and about the base.

use super::*;
use crate::model::requirement::RequirementSource;

#[test]
fn a_package_has_to_declare_the_rust_that_it_needs() {
    let text = |rust: &str, kind: &str| {
        held(&format!(
            "foo 1.0.0 rust=1.70\nbar 1.0.0\nmember app 0.1.0{rust}: {kind}foo ^1; bar ^1\nlock app 0.1.0: foo 1.0.0, bar 1.0.0\nlock foo 1.0.0\nlock bar 1.0.0"
        ))
    };
    let old = text(" rust=1.60", "");
    assert!(
        old.only("insufficient_rust_version")
            .starts_with("`app` says that Rust 1.60 is enough, and what it builds needs 1.70 = Declare `rust-version = \"1.70\"`")
    );
    let found = old.judged("insufficient_rust_version");
    assert_eq!(found.0[0].place.to_string(), "app/Cargo.toml:4");
    assert_eq!(found.1, ["insufficient_rust_version: 1 package that `app` builds: no `rust-version` says what Rust is needed"]);
    text(" rust=1.70", "").is_silent("insufficient_rust_version");
    text(" rust=1.60", "dev ").is_silent("insufficient_rust_version");
    text("", "").is_silent("insufficient_rust_version");
}

#[test]
fn who_declares_the_least_drags_the_others() {
    let text = held("member app 0.1.0 rust=1.60:\nmember core 0.1.0 rust=1.80:\nlock app 0.1.0\nlock core 0.1.0");
    text.is_silent("insufficient_rust_version");
    let on = text.config("[rules.insufficient_rust_version]\ndragging = true\n");
    assert_eq!(on.owes("insufficient_rust_version"), ["insufficient_rust_version: lowest app"]);
}

#[test]
fn what_drifts_is_told_with_what_all_can_inherit() {
    let text = |second: &str| held(&format!("syn 1.0.0\nsyn 1.2.0\nsyn 2.0.0\nmember app 0.1.0: syn ^1\nmember core 0.1.0: {second}"));
    let drift = text("syn ^1.2 plain (full)");
    let told = drift.only("requirement_drift");
    assert!(
        told.starts_with("`syn` is asked for in 2 places, with different requirements, default features, features = Declare `syn = "),
        "{told}"
    );
    let route: Vec<String> = drift.findings("requirement_drift")[0].route.iter().map(|step| step.text.clone()).collect();
    assert_eq!(route, ["`app` asks for `syn ^1`", "`core` asks for `syn ^1.2, no default features, with full`"]);
    assert!(text("syn ^2").only("requirement_drift").contains("= Agree on one bucket"));
    text("syn ^1").is_silent("requirement_drift");
    text("syn ^1 (full)").is_silent("requirement_drift");
    let features = text("syn ^1 (full)").config("[rules.requirement_drift]\nfeatures = true\n").only("requirement_drift");
    assert!(features.contains("with different features = Declare `syn = ") && features.contains("each with the features"), "{features}");
    text("syn ^2 key=new").is_silent("requirement_drift");
}

#[test]
fn entries_for_all_that_nobody_takes_are_told() {
    let mut held = held("syn 1.0.0\nsyn 2.0.0\nmember app 0.1.0: syn ^1");
    held.all.inheritable.push(crate::model::requirement::Inheritable {
        key: "syn".into(),
        package: "syn".into(),
        text: Some("2".into()),
        default_features: true,
        features: Vec::new(),
        at: crate::model::place::Place { file: "Cargo.toml".into(), line: 4 },
        span: 0..1,
    });
    let told = held.told("requirement_drift");
    let expected = [
        "`app` asks for `syn ^1`, beside an entry of the workspace that accepts something else",
        "no package inherits `syn` of `[workspace.dependencies]`",
    ];
    assert_eq!(told, expected);
    assert_eq!(held.owes("requirement_drift"), ["requirement_drift: app → syn", "requirement_drift: entry syn"]);
    let beside = held.entry(|entry| entry.source = RequirementSource::Path(".".into()));
    assert_eq!(beside.owes("requirement_drift"), ["requirement_drift: entry syn"]);
}

#[test]
fn without_code_nothing_is_said_of_it() {
    let held = held("syn 1.0.0\nmember app 0.1.0: syn ^1\nlock app 0.1.0: syn 1.0.0\nlock syn 1.0.0");
    for rule in ["unused_dependency", "undeclared_dependency"] {
        assert_eq!(held.judged(rule), (Vec::new(), vec![format!("{rule}: no code was looked at")]));
    }
}

#[test]
fn sources_that_move_are_told() {
    let git = |reference| RequirementSource::Git { url: "https://example.org/foo".into(), reference };
    let moves = held("member app 0.1.0: foo ^1").entry(|entry| entry.source = git(None));
    let expected = "`foo` comes from git without a commit: whatever its default branch is that day = Name a commit with `rev`, or a `tag`.";
    assert_eq!(moves.only("unpinned_source"), expected);
    assert_eq!(moves.owes("unpinned_source"), ["unpinned_source: app → foo"]);
    let rev = Some((crate::model::requirement::GitReference::Rev, "0123".to_owned()));
    moves.entry(|entry| entry.source = git(rev.clone())).is_silent("unpinned_source");
}

#[test]
fn copies_from_several_sources_are_told() {
    let lock = "lock app 0.1.0: foo 1.0.0, foo 1.0.1\nlock foo 1.0.0 git\nlock foo 1.0.1";
    let copies = held(&format!("foo 1.0.1\nmember app 0.1.0: foo ^1\n{lock}"));
    assert!(copies.only("unpinned_source").starts_with("`foo` is in the lock from a registry and from elsewhere"));
    assert_eq!(copies.owes("unpinned_source"), ["unpinned_source: copies of foo"]);
    let own = held(&format!("foo 1.0.1\nmember app 0.1.0: foo ^1\nmember foo 1.0.0:\n{lock}"));
    assert!(own.only("unpinned_source").starts_with("`foo` is a package of the workspace, and in the lock from a registry too"));
}

#[test]
fn features_of_the_workspace_alone_are_a_surprise() {
    let text = |alone: &str| {
        held(&format!(
            "tokio 1.0.0: | net = | rt =\nmember alone 0.1.0: tokio ^1 ({alone})\nmember both 0.1.0: tokio ^1 (net, rt)
             lock alone 0.1.0: tokio 1.0.0\nlock both 0.1.0: tokio 1.0.0\nlock tokio 1.0.0"
        ))
    };
    let surprise = text("rt");
    assert!(
        surprise
            .only("feature_surprise")
            .starts_with("`alone` gets 1 feature of `tokio 1.0.0` from the rest of the workspace alone: `net` = ")
    );
    assert_eq!(surprise.findings("feature_surprise")[0].route[0].text, "`both` brings it");
    text("rt, net").is_silent("feature_surprise");
}

#[test]
fn default_features_that_somebody_else_turns_on() {
    let text = |other: &str| {
        held(&format!(
            "regex 1.0.0: | default = std | std =\nmember app 0.1.0: regex ^1 plain\nmember other 0.1.0: regex ^1{other}
             lock app 0.1.0: regex 1.0.0\nlock other 0.1.0: regex 1.0.0\nlock regex 1.0.0"
        ))
    };
    let leak = text("");
    assert!(
        leak.only("leaked_default_features")
            .starts_with("`app` asks for `regex` without default features, and they are on where the whole workspace is built")
    );
    assert_eq!(leak.findings("leaked_default_features")[0].route[0].text, "`other` asks for them");
    text(" plain").is_silent("leaked_default_features");
}

/// In form as flox pull request 4699: an edge that goes back though no version moved.
#[test]
fn an_edge_that_goes_back_is_told() {
    let text = |edge: &str| {
        format!(
            "win 0.60.2\nwin 0.61.1\ndeep 1.0.0: win >=0.52, <0.62\nmember app 0.1.0: deep ^1; win ^0.61; win ^0.60 key=old
             lock app 0.1.0: deep 1.0.0, win 0.60.2, win 0.61.1\nlock deep 1.0.0: win {edge}\nlock win 0.60.2\nlock win 0.61.1"
        )
    };
    let mut back = held(&text("0.60.2"));
    let no_base = "edge_downgrade: there is no base, name one with --since";
    assert_eq!(back.judged("edge_downgrade"), (Vec::new(), vec![no_base.to_owned()]));
    back.before = held(&text("0.61.1")).all.lock;
    assert_eq!(
        back.only("edge_downgrade"),
        "`deep 1.0.0` takes `win` 0.60.2, and took 0.61.1 before = Narrow `win >=0.52, <0.62`, which accepts both, or take the lock of the base again."
    );
    let same = Held { before: back.all.lock.clone(), ..back };
    same.is_silent("edge_downgrade");
}
