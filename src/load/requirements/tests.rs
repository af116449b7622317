//! Manifests in every form that cargo takes.

use semver::Version;

use crate::load::cargo_config::CargoConfig;
use crate::load::requirements::text::ManifestText;
use crate::load::requirements::{member, patches};
use crate::model::dependencies::CRATES_IO;
use crate::model::problem::Problem;
use crate::model::requirement::{GitReference, Member, Requirement, RequirementSource};
use crate::model::workspace::DependencyKind;

fn manifest(text: &str, file: &str) -> ManifestText {
    ManifestText::parse(text.to_owned(), file).unwrap()
}

fn read(own: &str, root: &str) -> (Member, Vec<Problem>) {
    let mut problems = Vec::new();
    let (own, root) = (manifest(own, "a/Cargo.toml"), manifest(root, "Cargo.toml"));
    let member = member::read(&own, Some(&root), &CargoConfig::default(), &mut problems).unwrap();
    (member, problems)
}

/// `key = "text" at file:line`, with the text that the span cuts out.
fn shown(member: &Member, own: &str, root: &str) -> Vec<String> {
    let one = |requirement: &Requirement| {
        let text = if requirement.at.file == "Cargo.toml" { root } else { own };
        format!("{} {} {} at {}", requirement.key, requirement.package, &text[requirement.span.clone()], requirement.at)
    };
    member.requirements.iter().map(one).collect()
}

#[test]
fn every_form_of_an_entry_has_its_place() {
    let own = "[package]\nname = \"a\"\nversion = \"0.1.0\"\n\n[dependencies]\nb = \"1\"\nc = { version = '1.2', package = \"see\" }\nd.version = \"2\"\nd.optional = true\ng.workspace = true\n\n\
               [dependencies.e]\nfeatures = [\"x\"]\nversion = \"3\"\n\n[target.'cfg(unix)'.dev-dependencies]\nf = \"=4.0.0\"\n\n[build_dependencies]\nh = { path = \"../h\", default_features = false }\n";
    let root = "[workspace]\nmembers = [\"a\"]\n\n[workspace.dependencies]\ng = { version = \"5\", package = \"gee\" }\n";
    let (member, problems) = read(own, root);
    assert_eq!(problems, []);
    assert_eq!(
        shown(&member, own, root),
        [
            "b b \"1\" at a/Cargo.toml:6",
            "c see '1.2' at a/Cargo.toml:7",
            "d d \"2\" at a/Cargo.toml:8",
            "g gee \"5\" at Cargo.toml:5",
            "e e \"3\" at a/Cargo.toml:14",
            "f f \"=4.0.0\" at a/Cargo.toml:17",
            "h h  at a/Cargo.toml:20",
        ]
    );
    let by_key = |key: &str| member.requirements.iter().find(|requirement| requirement.key == key).unwrap();
    assert!(by_key("d").optional && by_key("g").inherited && by_key("g").entry.to_string() == "a/Cargo.toml:10");
    assert_eq!((by_key("f").kind, by_key("f").target.as_deref()), (DependencyKind::Dev, Some("cfg(unix)")));
    assert_eq!((by_key("e").features.as_slice(), by_key("e").entry.line), (&["x".to_owned()][..], 12));
    let h = by_key("h");
    assert_eq!((h.kind, &h.source, h.default_features), (DependencyKind::Build, &RequirementSource::Path("../h".into()), false));
    assert_eq!(&own[h.default_features_span.clone().unwrap()], "false");
    assert!(h.accepts.matches(&Version::new(9, 9, 9)) && h.text.is_none());
}

#[test]
fn inherited_fields_stand_in_the_root() {
    let own = "[package]\nname = \"a\"\nversion.workspace = true\nedition = \"2024\"\nrust-version = { workspace = true }\npublish = []\nlinks = \"z\"\n[features]\ndefault = [\"x\"]\nx = [\"dep:b\"]\n[dependencies]\nb = { workspace = true, features = [\"own\"], default-features = false }\n";
    let root = "[workspace.package]\nversion = \"2.0.0\"\nrust-version = \"1.70\"\n[workspace.dependencies]\nb = { version = \"1\", features = [\"shared\"] }\nunused = \"9\"\n";
    let (member, _) = read(own, root);
    assert_eq!((member.version.to_string().as_str(), member.publishes, member.links.as_deref()), ("2.0.0", false, Some("z")));
    let (version, place) = member.rust_version.unwrap();
    assert_eq!((version.to_string().as_str(), place.to_string().as_str()), ("1.70", "Cargo.toml:3"));
    assert_eq!(member.features["x"], ["dep:b"]);
    assert_eq!(member.requirements[0].features, ["shared", "own"]);
    assert!(!member.requirements[0].default_features, "edition 2024 may turn them off");
    let older = own.replace("2024", "2021");
    assert!(read(&older, root).0.requirements[0].default_features, "edition 2021 may not");
    let inheritable = member::inheritable(&manifest(root, "Cargo.toml"));
    assert_eq!(inheritable.iter().map(|entry| (entry.key.as_str(), entry.at.line)).collect::<Vec<_>>(), [("b", 5), ("unused", 6)]);
}

#[test]
fn a_comment_pins() {
    let own = "[package]\nname = \"a\"\n[dependencies]\nb = \"=1\" # pin: breaks Windows\n# pin: see the issue\nc = { version = \"=2\" }\nd = \"=3\" # no reason\n# pin: e only\n\nf = \"=4\"\ng = { version = \"=5\", features = [\"#pin: no\"] } #pin: yes\n[dependencies.h]\nversion = \"=6\" # pin: here\n";
    let (member, _) = read(own, "");
    let pins: Vec<_> = member.requirements.iter().map(|requirement| (requirement.key.as_str(), requirement.pinned.as_deref())).collect();
    let expected =
        [("b", Some("breaks Windows")), ("c", Some("see the issue")), ("d", None), ("f", None), ("g", Some("yes")), ("h", Some("here"))];
    assert_eq!(pins, expected);
}

#[test]
fn sources_are_told_apart() {
    let own = "[package]\nname = \"a\"\n[dependencies]\nb = { git = \"https://g.example/b\", tag = \"v1\" }\nc = { git = \"https://g.example/c\" }\nd = { version = \"1\", registry = \"mine\" }\ne = { version = \"1\", registry-index = \"sparse+https://r.example/\" }\nf = \"1\"\n";
    let (member, problems) = read(own, "");
    let sources: Vec<_> = member.requirements.iter().map(|requirement| requirement.source.clone()).collect();
    let git = |url: &str, reference| RequirementSource::Git { url: url.into(), reference };
    let registry = |url: &str| RequirementSource::Registry(url.into());
    let expected = [
        git("https://g.example/b", Some((GitReference::Tag, "v1".into()))),
        git("https://g.example/c", None),
        registry("mine"),
        registry("https://r.example/"),
        registry(CRATES_IO),
    ];
    assert_eq!(sources, expected);
    assert_eq!((problems.len(), problems[0].line), (1, 6));
}

#[test]
fn what_is_wrong_is_said_and_the_rest_read() {
    let own = "[package]\nname = \"a\"\nversion = \"one\"\n[dependencies]\nb = \"one\"\nc.workspace = true\nd = 1\ne = \"1\"\n";
    let (member, problems) = read(own, "[workspace.dependencies]\n");
    let keys: Vec<_> = member.requirements.iter().map(|requirement| requirement.key.as_str()).collect();
    assert_eq!(keys, ["b", "d", "e"]);
    assert_eq!(problems.iter().map(|problem| problem.line).collect::<Vec<_>>(), [5, 6]);
    assert_eq!(member.version, Version::new(0, 0, 0));
}

#[test]
fn patches_are_read_in_order() {
    let root = "[patch.crates-io]\nb = { path = \"../b\" }\nsee = { git = \"https://g.example/c\", package = \"c\" }\n[patch.'https://g.example/x']\nd = { path = \"d\" }\n[replace]\n\"e:1.0.0\" = { path = \"e\" }\n";
    let found = patches::read(&manifest(root, "Cargo.toml"), &CargoConfig::default(), &mut Vec::new());
    let shown: Vec<_> = found.iter().map(|patch| format!("{} of {} at {}", patch.package, patch.of, patch.at.line)).collect();
    assert_eq!(shown, ["b of crates-io at 2", "c of crates-io at 3", "d of https://g.example/x at 5", "e of replace at 7"]);
}

#[test]
fn a_mark_of_byte_order_moves_no_span() {
    let own = "\u{feff}[package]\nname = \"a\"\n[dependencies]\nb = \"1\"\n";
    let (member, _) = read(own, "");
    assert_eq!(&own[member.requirements[0].span.clone()], "\"1\"");
}

#[test]
fn no_text_stops_it() {
    let whole = "[package]\nname='a'\nversion.workspace=true\n[dependencies]\nb={version='1',features=['x']}\nc.workspace=true # pin: é\n[target.'cfg(x)'.dependencies.d]\ngit='g'\n";
    for at in 0..whole.len() {
        for with in ["", "'", "[", "{", "=", ".", "1", "é"] {
            let Some((before, after)) = whole.split_at_checked(at) else { continue };
            let Ok(text) = ManifestText::parse(format!("{before}{with}{after}"), "Cargo.toml") else { continue };
            let _ = member::read(&text, Some(&text), &CargoConfig::default(), &mut Vec::new());
            let _ = patches::read(&text, &CargoConfig::default(), &mut Vec::new());
        }
    }
}
