//! cargo's configuration, from several places at once.

use crate::load::cargo_config::{CargoConfig, Origin, read};
use crate::load::files::Files;
use crate::load::fixture::tree;
use crate::model::dependencies::CRATES_IO;

const PRIVATE: &str = "https://a.example/index/";

fn config(files: &[(&str, &str)], environment: &[(&str, &str)]) -> (tempfile::TempDir, CargoConfig) {
    let tree = tree(files);
    let environment = environment.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let home = tree.path().join("home/.cargo");
    let config = read(&Files::Disk, &tree.path().join("w/app"), Some(&home), environment);
    (tree, config)
}

#[test]
fn the_nearest_file_wins_key_by_key() {
    let (tree, config) = config(
        &[
            ("w/app/.cargo/config.toml", "[net]\noffline = true\n[source.crates-io]\nreplace-with = 'here'\n"),
            ("w/.cargo/config", "[net]\noffline = false\n[source.here]\nlocal-registry = 'reg'\n[http]\nproxy = 'http://p:1'\n"),
            (
                "home/.cargo/config.toml",
                "[registries.mine]\nindex = 'sparse+https://a.example/index/'\n[http]\ncainfo = 'ca.pem'\ntimeout = 7",
            ),
        ],
        &[],
    );
    assert!(config.is_offline());
    assert_eq!(config.origin(CRATES_IO, CRATES_IO), Ok(Origin::Local(tree.path().join("w/reg"))));
    assert_eq!(config.index("mine").as_deref(), Some("sparse+https://a.example/index/"));
    assert_eq!(config.certificates(), Some(tree.path().join("home/ca.pem")));
    assert_eq!((config.proxy().as_deref(), config.timeout()), (Some("http://p:1"), Some(7)));
}

#[test]
fn the_environment_goes_first() {
    let (_tree, config) = config(
        &[("w/app/.cargo/config.toml", "[registries.my-own]\nindex = 'https://b.example/'\n")],
        &[("CARGO_NET_OFFLINE", "true"), ("CARGO_REGISTRIES_MY_OWN_INDEX", PRIVATE)],
    );
    assert!(config.is_offline());
    assert_eq!(config.index("my-own").as_deref(), Some(PRIVATE));
}

#[test]
fn replacements_are_followed_and_circles_said() {
    let text = "
        [source.crates-io]\nreplace-with = 'mirror'\n[source.mirror]\nregistry = 'sparse+https://m.example/'\nreplace-with = 'vendored'
        [source.vendored]\ndirectory = 'vendor'
        [registries.mine]\nindex = 'sparse+https://a.example/index/'\n[source.mine]\nreplace-with = 'round'\n[source.round]\nreplace-with = 'mine'
        [source.other]\nregistry = 'https://o.example/'\nreplace-with = 'nowhere'";
    let (tree, config) = config(&[("w/app/.cargo/config.toml", text)], &[]);
    assert_eq!(config.origin(CRATES_IO, CRATES_IO), Ok(Origin::Directory(tree.path().join("w/app/vendor"))));
    assert!(config.origin(PRIVATE, PRIVATE).unwrap_err().contains("replaced by itself"));
    assert!(config.origin("https://o.example/", "https://o.example/").unwrap_err().contains("`nowhere`"));
    assert_eq!(config.origin("https://c.example/", "https://c.example/"), Ok(Origin::Index("https://c.example/".to_owned())));
}

#[test]
fn a_registry_may_replace_and_files_may_include() {
    let (_tree, config) = config(
        &[
            ("w/app/.cargo/config.toml", "include = ['more.toml']\n[source.crates-io]\nreplace-with = 'mine'\n"),
            ("w/app/.cargo/more.toml", "[registries.mine]\nindex = 'sparse+https://a.example/index/'\n"),
        ],
        &[],
    );
    assert_eq!(config.origin(CRATES_IO, CRATES_IO), Ok(Origin::Index("sparse+https://a.example/index/".to_owned())));
}

#[test]
fn a_broken_file_is_a_problem() {
    let (_tree, config) = config(&[("w/app/.cargo/config.toml", "[net\n")], &[]);
    assert_eq!((config.problems.len(), config.problems[0].file.as_str()), (1, ".cargo/config.toml"));
    assert!(!config.is_offline());
}
