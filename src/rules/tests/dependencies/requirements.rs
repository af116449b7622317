//! Rules about what manifests ask for.

use super::*;
use crate::model::requirement::RequirementSource;

const SYN: &str = "now 2026-01-01
    syn 1.0.0 2020-01-01
    syn 1.0.9 2020-06-01
    syn 2.0.0 2025-01-01
    syn 3.0.0-rc.1 2025-02-01
    ";

fn syn(member: &str) -> Held {
    held(&format!("{SYN}member app 0.1.0: {member}"))
}

#[test]
fn what_excludes_the_newest_is_stale() {
    assert_eq!(
        syn("syn ^1").only("stale_requirement"),
        "`app` asks for `syn ^1`, which excludes 2.0.0: 1 newer bucket, for 365 days = Let it accept 2.0.0, or give the reason in a comment \
         `# pin: reason` beside it."
    );
    syn("syn ^2").is_silent("stale_requirement");
    syn("syn >=1").is_silent("stale_requirement");
    syn("syn ^3.0.0-rc.1").is_silent("stale_requirement");
    syn("syn ^1").entry(|entry| entry.pinned = Some("msrv".into())).is_silent("stale_requirement");
    // inside of a bucket: `tight_requirement` tells of that
    syn("syn ~2.0").is_silent("stale_requirement");
}

#[test]
fn what_is_young_is_not_missed_yet() {
    let young = |config: &str| held("now 2026-01-01\nsyn 1.0.0 2020-01-01\nsyn 2.0.0 2025-11-22\nmember app 0.1.0: syn ^1").config(config);
    assert_eq!(young("").told("stale_requirement").len(), 1, "40 days");
    young("[rules.stale_requirement]\nmin_days = 41\n").is_silent("stale_requirement");
    young("[rules.stale_requirement]\nmin_buckets = 2\n").is_silent("stale_requirement");
}

#[test]
fn an_entry_that_members_inherit_is_told_once() {
    let mut held = held(&format!("{SYN}member app 0.1.0: syn ^1; dev syn ^1\nmember core 0.1.0: syn ^1; build syn ^1 @cfg(unix)"));
    for member in [0, 1] {
        held.all.members[member].requirements[0].at = crate::model::place::Place { file: "Cargo.toml".into(), line: 7 };
    }
    let found = held.findings("stale_requirement");
    let first = found.iter().find(|finding| finding.place.file == "Cargo.toml").unwrap();
    assert!(first.message.starts_with("2 packages ask for"), "{}", first.message);
    assert_eq!(first.route.iter().map(|step| step.text.as_str()).collect::<Vec<_>>(), ["`app` inherits it", "`core` inherits it"]);
    let owed: Vec<String> = found.iter().flat_map(|finding| &finding.debts).map(|debt| debt.key.to_string()).collect();
    let expected = ["app → syn", "core → syn", "app → syn (dev)", "core → syn (build, cfg(unix))"];
    assert_eq!(owed.iter().map(|key| key.trim_start_matches("stale_requirement: ")).collect::<Vec<_>>(), expected);
}

#[test]
fn what_is_not_known_is_not_judged() {
    let held = held("missing syn\nmissing quote\nmember app 0.1.0: syn ^1; quote ^1; dev syn ^1");
    let gap = "stale_requirement: 2 crates, `quote`, `syn`: it is not in the cache";
    assert_eq!(held.judged("stale_requirement"), (Vec::new(), vec![gap.to_owned()]));
}

#[test]
fn tight_is_what_ends_inside_of_a_bucket() {
    assert_eq!(
        syn("syn =1.0.0").only("tight_requirement"),
        "`app` asks for `syn =1.0.0`, which refuses compatible releases = Ask for `1.0.0`, or give the reason in a comment `# pin: reason` beside it."
    );
    assert!(syn("syn ~1.0").only("tight_requirement").contains("= Ask for `1.0`"));
    assert!(syn("syn >=1.0.0, <1.5").only("tight_requirement").contains("= Ask for `1.0.0`"));
    syn("syn ^1").is_silent("tight_requirement");
    syn("syn >=1, <2").is_silent("tight_requirement");
    syn("syn =3.0.0-rc.1").is_silent("tight_requirement");
    syn("syn =1.0.0").entry(|entry| entry.pinned = Some("broken".into())).is_silent("tight_requirement");
}

#[test]
fn families_in_lockstep_are_as_tight_as_they_have_to_be() {
    syn("serde =1.0.9; serde_derive =1.0.9").is_silent("tight_requirement");
    assert_eq!(syn("serde =1.0.9; serde_derive =1.0.8").told("tight_requirement").len(), 2, "not the same release");
    assert_eq!(syn("serde =1.0.9; serdes =1.0.9").told("tight_requirement").len(), 2, "not the same family");
    syn("app-derive =0.1.0").is_silent("tight_requirement");
    let ours = held(&format!("{SYN}member app 0.1.0: core =0.1.0\nmember core 0.1.0:"));
    ours.is_silent("tight_requirement");
}

#[test]
fn loose_is_what_spans_buckets() {
    let lock = "lock app 0.1.0: syn 1.0.9\nlock syn 1.0.9";
    let held = held(&format!("{SYN}member app 0.1.0: syn >=1\n{lock}"));
    assert_eq!(
        held.only("loose_requirement"),
        "`app` asks for `syn >=1`, which has no end = Ask for `1`, or give the reason in a comment `# pin: reason` beside it."
    );
    assert!(syn("syn *").only("loose_requirement").contains("which accepts every release = Ask for `2`"));
    assert!(syn("syn >=1, <3").only("loose_requirement").contains("which spans buckets"));
    syn("syn >=1, <3").entry(|entry| entry.pinned = Some("tested".into())).is_silent("loose_requirement");
    syn("syn ^1").is_silent("loose_requirement");
    syn("syn *").entry(|entry| entry.source = RequirementSource::Path("../syn".into())).is_silent("loose_requirement");
}

#[test]
fn a_minimum_has_to_be_true() {
    let tokio = "tokio 1.0.0\ntokio 1.2.0 | rt =\n";
    let asks = |text: &str| held(&format!("{tokio}member app 0.1.0: tokio {text}"));
    assert_eq!(
        asks("^1 (rt)").only("untrue_minimum"),
        "`app` asks for `tokio ^1`, and 1.0.0 lacks the feature `rt` that is asked for = Ask for `1.2.0`, the least release that will do."
    );
    assert!(
        asks("^1 (a, b)")
            .only("untrue_minimum")
            .contains("and 1.0.0 lacks 2 features that are asked for: `a`, `b` = Look at the features of `tokio`")
    );
    assert!(asks("^1.1.0").only("untrue_minimum").contains("and 1.1.0 was never published = Ask for `1.2.0`"));
    asks("^1.2 (rt)").is_silent("untrue_minimum");
    asks("^1").is_silent("untrue_minimum");
    assert_eq!(asks("^1 (rt)").owes("untrue_minimum"), ["untrue_minimum: app → tokio"]);
}

#[test]
fn a_finished_release_overtakes_pre_releases() {
    let text = |asks: &str, index: &str| {
        held(&format!("syn 1.0.0-rc.1\n{index}\nmember app 0.1.0: {asks}\nlock app 0.1.0: syn 1.0.0-rc.1\nlock syn 1.0.0-rc.1"))
    };
    let asked = text("syn ^1.0.0-rc.1", "syn 1.0.0");
    assert_eq!(asked.only("prerelease_dependency"), "`app` asks for `syn ^1.0.0-rc.1`, and the finished 1.0.0 is newer = Ask for `1.0.0`.");
    asked.entry(|entry| entry.pinned = Some("lost".into())).is_silent("prerelease_dependency");
    let locked = text("quote ^1", "syn 1.0.0");
    assert!(locked.only("prerelease_dependency").starts_with("`syn 1.0.0-rc.1` is locked, and the finished 1.0.0 is newer"));
    text("syn ^1.0.0-rc.1", "syn 0.9.0").is_silent("prerelease_dependency");
}
