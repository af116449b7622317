//! Which features are on, for each way to ask for them.

use crate::load::fixture::{request, tree};
use crate::load::request::WorkspaceRequest;
use crate::load::workspace;
use crate::model::cfg::CfgSet;

const MEMBERS: &[(&str, &str)] = &[
    ("Cargo.toml", "[workspace]\nresolver = \"2\"\nmembers = [\"app\", \"base\", \"extra\"]\n"),
    (
        "app/Cargo.toml",
        "[package]\nname = \"app\"\n[dependencies]\nbase = { path = \"../base\", default-features = false, features = [\"asked\"] }\n\
         extra = { path = \"../extra\", optional = true }\nser-de = { version = \"1\", optional = true }\n\
         [dev-dependencies]\nbase = { path = \"../base\", features = [\"dev\"] }\n\
         [features]\ndefault = [\"usual\"]\nusual = []\nstrong = [\"extra/deep\"]\nweak = [\"extra?/deep\"]\nhidden = [\"dep:ser-de\"]\n",
    ),
    ("app/src/lib.rs", ""),
    (
        "base/Cargo.toml",
        "[package]\nname = \"base\"\n[features]\ndefault = [\"rich\"]\nrich = []\nasked = [\"more\"]\nmore = []\ndev = []\n",
    ),
    ("base/src/lib.rs", ""),
    ("extra/Cargo.toml", "[package]\nname = \"extra\"\n[features]\ndeep = []\n"),
    ("extra/src/lib.rs", ""),
];

#[test]
fn dependencies_of_other_targets_turn_nothing_on() {
    let tree = tree(&[
        (
            "Cargo.toml",
            "[package]\nname = \"a\"\nedition = \"2021\"\n[target.'cfg(windows)'.dependencies]\nwin = { version = \"1\", optional = true }\n\
             [features]\ndefault = [\"win/x\"]\n",
        ),
        ("src/lib.rs", ""),
    ]);
    let enabled = |cfg: Option<&str>| {
        let build = cfg.map(|line| {
            let mut set = CfgSet::default();
            set.add_line(line);
            set
        });
        let request = WorkspaceRequest { static_only: true, build, ..request(tree.path()) };
        workspace(&request).unwrap().packages[0].enabled_features.iter().cloned().collect::<Vec<_>>()
    };
    assert_eq!(enabled(None), ["default", "dep:win", "win"]);
    assert_eq!(enabled(Some("windows")), ["default", "dep:win", "win"]);
    assert_eq!(enabled(Some("unix")), ["default"]);
}

/// The features of `app`, `base`, `extra` with only `app` selected; options as on cargo's command line.
fn enabled(options: &str) -> Result<[String; 3], String> {
    let tree = tree(MEMBERS);
    let mut request = WorkspaceRequest { static_only: true, packages: vec!["app".to_owned()], ..request(tree.path()) };
    for option in options.split_whitespace() {
        match option {
            "--all-features" => request.all_features = true,
            "--no-default-features" => request.no_default_features = true,
            "--workspace" => request.workspace = true,
            feature => request.features.push(feature.to_owned()),
        }
    }
    let workspace = workspace(&request).map_err(|error| error.hint)?;
    let of = |index: usize| workspace.packages[index].enabled_features.iter().map(String::as_str).collect::<Vec<_>>().join(" ");
    Ok([of(0), of(1), of(2)])
}

#[track_caller]
fn check(options: &str, expected: [&str; 3]) {
    assert_eq!(enabled(options).unwrap(), expected.map(str::to_owned));
}

#[test]
fn features_follow_cargo() {
    check("", ["default usual", "asked more", ""]);
    check("--no-default-features", ["", "asked more", ""]);
    check("weak", ["default usual weak", "asked more", ""]);
    check("weak,extra", ["default dep:extra extra usual weak", "asked more", "deep"]);
    check("strong", ["default dep:extra extra strong usual", "asked more", "deep"]);
    check("hidden", ["default dep:ser_de hidden usual", "asked more", ""]);
    check("--no-default-features app/hidden base/dev", ["dep:ser_de hidden", "asked dev more", ""]);
    check("extra/deep", ["default dep:extra extra usual", "asked more", "deep"]);
    check("extra?/deep", ["default usual", "asked more", ""]);
    check("--all-features", ["default dep:extra dep:ser_de extra hidden strong usual weak", "asked more", "deep"]);
    check("--workspace dev", ["default usual", "asked default dev more rich", ""]);
}

#[test]
fn an_unknown_feature_is_an_error() {
    assert_eq!(enabled("ususal").unwrap_err(), "did you mean `usual`?");
    assert!(enabled("ser-de").is_err());
    assert!(enabled("nobody/usual").is_err());
}
