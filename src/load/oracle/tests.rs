//! cargo is really asked: it needs no network for this.

use semver::Version;

use crate::load::oracle::Oracle;
use crate::load::oracle::fixture::Fixture;
use crate::model::lock::Lock;
use crate::model::outcome::{End, Outcome};
use crate::model::remedy::{Edit, Remedy, Update};
use crate::model::requirement::RequirementSource;

const TWO_SYNS: &str = "syn 1.0.109 2023-02-24
    syn 2.0.0
    syn 2.0.117
    foo 1.2.0: syn ^1
    foo 1.2.1: syn >=1, <3
    foo 1.3.0: syn ^2
    foo 2.0.0: syn ^2
    member app 0.1.0: foo ^1.2; syn ^2; dev tests? ^1
    tests 1.0.0
    lock app 0.1.0: foo 1.2.0, syn 2.0.0
    lock foo 1.2.0: syn 1.0.109
    lock syn 1.0.109
    lock syn 2.0.0";

fn versions(outcome: &Outcome, name: &str) -> Vec<String> {
    let lock: &Lock = outcome.lock.as_ref().unwrap_or_else(|| panic!("{outcome:?}"));
    lock.packages.iter().filter(|package| package.name == name).map(|package| package.version.to_string()).collect()
}

fn update(package: &str, version: &str, to: &str) -> Update {
    let parsed = |text: &str| Version::parse(text).ok();
    Update { package: package.to_owned(), version: parsed(version), to: parsed(to) }
}

fn edit(fixture: &Fixture, package: &str, new: &str) -> Edit {
    let requirement = fixture.dependencies.members[0].requirements.iter().find(|requirement| requirement.package == package).unwrap();
    Edit {
        place: requirement.at.clone(),
        span: requirement.span.clone(),
        package: package.to_owned(),
        old: requirement.accepts.to_string(),
        new: new.to_owned(),
    }
}

#[test]
fn a_lock_that_holds_is_left_as_it_is() {
    let fixture = Fixture::of(
        &TWO_SYNS.replace("dev tests? ^1", "dev tests ^1").replace("lock app 0.1.0: ", "lock tests 1.0.0\nlock app 0.1.0: tests 1.0.0, "),
    );
    let outcome = Oracle::open(fixture.ground()).unwrap().lock_holds();
    assert_eq!((&outcome.end, &outcome.missing), (&End::Resolved, &Vec::new()), "{}", outcome.said);
    let names = |lock: &Lock| lock.packages.iter().map(|package| (package.name.clone(), package.version.clone())).collect::<Vec<_>>();
    assert_eq!(names(outcome.lock.as_ref().unwrap()), names(fixture.dependencies.lock.as_ref().unwrap()));
}

#[test]
fn commands_do_what_they_do_for_the_user() {
    let fixture = Fixture::of(&TWO_SYNS.replace("; dev tests? ^1", ""));
    let oracle = Oracle::open(fixture.ground()).unwrap();
    let outcome = oracle.apply(&Remedy { edits: Vec::new(), updates: vec![update("foo", "1.2.0", "1.3.0")] });
    assert_eq!(versions(&outcome, "syn"), ["2.0.0"]);
    assert_eq!(versions(&outcome, "foo"), ["1.3.0"]);
    // each question starts anew
    let outcome = oracle.apply(&Remedy { edits: Vec::new(), updates: vec![update("syn", "2.0.0", "")] });
    assert_eq!(versions(&outcome, "syn"), ["1.0.109", "2.0.117"]);
}

#[test]
fn edits_move_no_more_than_they_must() {
    let fixture = Fixture::of(&TWO_SYNS.replace("; dev tests? ^1", ""));
    let oracle = Oracle::open(fixture.ground()).unwrap();
    let outcome = oracle.apply(&Remedy { edits: vec![edit(&fixture, "foo", "2")], updates: Vec::new() });
    assert_eq!((versions(&outcome, "foo"), versions(&outcome, "syn")), (vec!["2.0.0".to_owned()], vec!["2.0.0".to_owned()]));
}

#[test]
fn what_cargo_refuses_has_its_reason() {
    let fixture = Fixture::of(&TWO_SYNS.replace("; dev tests? ^1", ""));
    let oracle = Oracle::open(fixture.ground()).unwrap();
    let outcome = oracle.apply(&Remedy { edits: Vec::new(), updates: vec![update("foo", "1.2.0", "2.0.0")] });
    let End::Refused(reason) = &outcome.end else { panic!("{outcome:?}") };
    assert!(reason.contains("foo"), "{reason}");
    assert!(outcome.lock.is_none());
    assert!(!outcome.said.contains("underpin-"), "the scratch folder shows in {}", outcome.said);
}

#[test]
fn what_is_not_known_is_said() {
    let text = TWO_SYNS.replace("; dev tests? ^1", "").replace("foo 1.3.0: syn ^2", "foo 1.3.0: syn ^2\nfoo 1.4.0: syn ^2; unheard ^1");
    let fixture = Fixture::of(&text);
    let oracle = Oracle::open(fixture.ground()).unwrap();
    let outcome = oracle.apply(&Remedy { edits: Vec::new(), updates: vec![update("foo", "1.2.0", "")] });
    assert_eq!((versions(&outcome, "foo"), outcome.missing), (vec!["1.3.0".to_owned()], vec!["unheard".to_owned()]));
    let outcome = oracle.apply(&Remedy { edits: Vec::new(), updates: vec![update("foo", "1.2.0", "1.4.0")] });
    assert!(matches!(outcome.end, End::Refused(_)));
    assert_eq!(outcome.missing, ["unheard"], "{}", outcome.said);
}

#[test]
fn packages_of_git_and_beside_the_workspace_stay_what_they_are() {
    let mut fixture = Fixture::of(
        "syn 1.0.0
        syn 1.0.1
        git hub 0.3.0: syn ^1; core ^0.3 | std = core/std
        git core 0.3.0 links=z: syn? ^1 | std = dep:syn
        member app 0.1.0: hub *
        path beside 0.5.0: syn ^1
        lock app 0.1.0: beside 0.5.0, hub 0.3.0
        lock beside 0.5.0: syn 1.0.0
        lock core 0.3.0 git: syn 1.0.0
        lock hub 0.3.0 git: core 0.3.0, syn 1.0.0
        lock syn 1.0.0",
    );
    let member = fixture.dependencies.members.iter_mut().find(|member| member.name == "beside").unwrap();
    member.manifest = "/nowhere/at/beside/Cargo.toml".to_owned();
    let text = fixture.manifests.get_mut("app/Cargo.toml").unwrap();
    *text = "[package]\nname = \"app\"\nversion = \"0.1.0\"\n[dependencies]\nhub = { git = \"https://example.org/hub\", features = [\"std\"] }\n\
        beside.path = \"../../beside\"\n"
        .replace("../../beside", "../../../at/beside");
    let requirement = &mut fixture.dependencies.members[0].requirements[0];
    requirement.source = RequirementSource::Git { url: "https://example.org/hub".to_owned(), reference: None };
    let mut ground = fixture.ground();
    ground.root = std::path::Path::new("/nowhere/at/all");
    let outcome = Oracle::open(ground).map(|oracle| oracle.lock_holds());
    let outcome = outcome.unwrap();
    assert_eq!(outcome.end, End::Resolved, "{}", outcome.said);
    let lock = outcome.lock.unwrap();
    let mut before = fixture.dependencies.lock.clone().unwrap();
    before.packages.iter_mut().zip(&lock.packages).for_each(|(package, after)| package.line = after.line);
    assert_eq!(lock.packages, before.packages);
}

#[test]
fn what_leads_out_of_the_scratch_folder_is_refused() {
    let mut fixture = Fixture::of(&TWO_SYNS.replace("; dev tests? ^1", ""));
    fixture.manifests.insert("../../x/Cargo.toml".to_owned(), String::new());
    assert!(Oracle::open(fixture.ground()).unwrap_err().contains("`../../x/Cargo.toml` lies outside"));
    fixture.manifests.remove("../../x/Cargo.toml");
    *fixture.manifests.get_mut("app/Cargo.toml").unwrap() += "[dependencies.x]\npath = \"../../../../etc\"\n";
    assert!(Oracle::open(fixture.ground()).unwrap_err().contains("nothing is known of the package at `../../../../etc`"));
}

#[test]
fn several_questions_at_once() {
    let fixture = Fixture::of(&TWO_SYNS.replace("; dev tests? ^1", ""));
    let oracle = Oracle::open(fixture.ground()).unwrap();
    let ask = |to: &str| versions(&oracle.apply(&Remedy { edits: Vec::new(), updates: vec![update("foo", "1.2.0", to)] }), "foo");
    let ask = &ask;
    std::thread::scope(|scope| {
        let asked: Vec<_> = ["1.2.1", "1.3.0", "1.2.0"].map(|to| (to, scope.spawn(move || ask(to)))).into();
        for (to, answer) in asked {
            assert_eq!(answer.join().unwrap(), [to]);
        }
    });
}

#[test]
fn a_crate_that_is_not_there_yet() {
    let fixture = Fixture::of(&format!("new 0.3.0: syn ^1\n{}", TWO_SYNS.replace("; dev tests? ^1", "")));
    let oracle = Oracle::open(fixture.ground()).unwrap();
    let outcome = oracle.add("app/Cargo.toml", &addition("new", "^0.3"));
    assert_eq!(
        (versions(&outcome, "new"), versions(&outcome, "syn")),
        (vec!["0.3.0".to_owned()], vec!["1.0.109".to_owned(), "2.0.0".to_owned()])
    );
    let outcome = oracle.add("app/Cargo.toml", &addition("unheard", "*"));
    assert_eq!((matches!(outcome.end, End::Refused(_)), outcome.missing), (true, vec!["unheard".to_owned()]));
}

fn addition(package: &str, accepts: &str) -> crate::model::add_check::Addition {
    let accepts = semver::VersionReq::parse(accepts).unwrap();
    crate::model::add_check::Addition { package: package.to_owned(), accepts, features: Vec::new(), default_features: true }
}
