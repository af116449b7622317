//! What a survey of a revision says.

use std::path::Path;
use std::sync::Arc;

use underpin::error::Error;
use underpin::load::files::Files;
use underpin::load::git::{repository, revision, snapshot};
use underpin::load::memory::Memory;
use underpin::load::request::WorkspaceRequest;
use underpin::model::problem::ProblemKind;
use underpin::model::workspace::Reader;
use underpin::report::Reading;
use underpin::survey::{read, read_since, survey, survey_revision};

use crate::repo::{PACKAGE, Repo, git, graph, request};

fn on_disk(dir: &Path) -> Reading {
    read(&request(dir), &|_| ()).unwrap()
}

fn at(dir: &Path, revision: &str) -> Result<Reading, Error> {
    survey_revision(&request(dir), revision, &|_| ()).map(|report| report.reading)
}

fn files(repo: &Repo, revision: &str) -> Files {
    let repository = repository::around(repo.path()).unwrap();
    let commit = revision::resolve(&repository, revision).unwrap();
    Files::Snapshot(Arc::new(snapshot::of(&repository, &commit).unwrap()))
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// Those whose files lie in every way that loading knows.
const FIXTURES: &[&str] = &[
    "build_script",
    "declared_targets",
    "edition_2015",
    "file_does_not_parse",
    "include_expression",
    "include_file",
    "macro_across_crates",
    "macro_defines_modules",
    "module_file_missing",
    "module_files",
    "orphan_file",
    "path_attribute",
    "path_attribute_shared",
    "path_outside",
    "renamed_dependency",
    "several_targets",
    "shared_file_of_targets",
    "workspace_inheritance",
];

#[test]
fn a_revision_says_what_its_files_on_disk_say() {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/resolve");
    let repo = Repo::empty();
    for name in FIXTURES {
        copy(&fixtures.join(name), &repo.path().join(name));
    }
    repo.commit("all");
    let head = files(&repo, "HEAD");
    for name in FIXTURES {
        let dir = repo.path().join(name);
        let expected = on_disk(&dir);
        let found = read(&request(&dir).at(head.clone()), &|_| ()).unwrap();
        assert_eq!(graph(&found), graph(&expected), "{name}");
        assert_eq!((found.root, found.files, found.targets), (expected.root, expected.files, expected.targets), "{name}");
    }
}

#[test]
fn the_report_names_the_revision() {
    let repo = Repo::with(PACKAGE);
    let report = survey_revision(&request(repo.path()), "main", &|_| ()).unwrap();
    assert_eq!(report.reading.reader, Reader::Revision(repo.git(&["rev-parse", "--short", "HEAD"])));
    assert_eq!(format!("{:?}", report.metrics), format!("{:?}", survey(&request(repo.path()), &|_| ()).unwrap().metrics));
}

#[test]
fn what_is_not_committed_is_not_seen_and_nothing_is_written() {
    let repo = Repo::with(PACKAGE);
    let clean = graph(&on_disk(repo.path()));
    repo.write(&[("src/price.rs", "pub struct Money;\n"), ("src/new.rs", "")]);
    std::fs::remove_file(repo.path().join("src/cart.rs")).unwrap();
    let status = repo.git(&["status", "--short"]);
    let stored = repo.stored();
    assert_eq!(graph(&at(repo.path(), "HEAD").unwrap()), clean);
    assert_eq!(repo.stored(), stored);
    assert_eq!(repo.git(&["status", "--short"]), status);
    assert_ne!(graph(&on_disk(repo.path())), clean);
}

#[test]
fn a_workspace_below_the_top_reads_what_its_paths_lead_to() {
    let repo = Repo::with(&[
        (
            "tools/app/Cargo.toml",
            "[workspace]\nmembers = [\"../lib\", \"sub*\"]\n[package]\nname = \"app\"\n[dependencies]\nlib = { path = \"../lib\" }\n",
        ),
        ("tools/app/src/main.rs", "use lib::Thing;\nfn main() {}\n"),
        ("tools/app/sub1/Cargo.toml", "[package]\nname = \"sub1\"\n"),
        ("tools/app/sub1/src/lib.rs", "pub mod deep;\n"),
        ("tools/app/sub1/src/deep/mod.rs", ""),
        ("tools/app/sub1/examples/demo.rs", "fn main() {}\n"),
        ("tools/app/sub1/src/lost.rs", ""),
        ("tools/lib/Cargo.toml", "[package]\nname = \"lib\"\nworkspace = \"../app\"\n"),
        ("tools/lib/src/lib.rs", "pub struct Thing;\n"),
    ]);
    let dir = repo.path().join("tools/app");
    let found = at(&dir, "HEAD").unwrap();
    assert_eq!(graph(&found), graph(&on_disk(&dir)));
    assert_eq!(found.project.packages.len(), 3);
    assert_eq!(found.project.problems.iter().map(|problem| problem.kind).collect::<Vec<_>>(), [ProblemKind::Orphan]);
}

#[test]
fn a_directory_that_is_newer_than_the_revision_leads_upwards() {
    let repo = Repo::with(PACKAGE);
    repo.write(&[("src/later/mod.rs", "")]);
    assert_eq!(at(&repo.path().join("src/later"), "HEAD").unwrap().files, 3);
    let empty = Repo::with(&[("README.md", "")]);
    let error = at(empty.path(), "HEAD").unwrap_err();
    assert!(error.message.starts_with("at the revision `") && error.message.contains("no `Cargo.toml`"), "{error}");
}

#[test]
fn a_bare_repository_is_surveyed_too() {
    let repo = Repo::with(PACKAGE);
    let bare = tempfile::tempdir().unwrap();
    let path = bare.path().join("shop.git");
    git(bare.path(), &["clone", "-q", "--bare", repo.path().to_str().unwrap(), "shop.git"]);
    assert_eq!(graph(&at(&path, "main").unwrap()), graph(&on_disk(repo.path())));
}

#[cfg(unix)]
#[test]
fn links_are_followed_inside_of_the_tree_alone() {
    use std::os::unix::fs::symlink;

    let repo = Repo::empty();
    repo.write(PACKAGE);
    repo.write(&[
        ("src/lib.rs", "pub mod cart;\npub mod price;\npub mod linked;\npub mod folder;\n"),
        ("shared/linked.rs", "pub struct Linked;\n"),
        ("shared/dir/mod.rs", "pub mod inner;\n"),
        ("shared/dir/inner.rs", "pub struct Inner;\n"),
    ]);
    symlink("../shared/linked.rs", repo.path().join("src/linked.rs")).unwrap();
    symlink("../shared/dir", repo.path().join("src/folder")).unwrap();
    repo.commit("links");
    assert_eq!(graph(&at(repo.path(), "HEAD").unwrap()), graph(&on_disk(repo.path())));

    let outside = tempfile::NamedTempFile::new().unwrap();
    std::fs::remove_file(repo.path().join("src/linked.rs")).unwrap();
    symlink(outside.path(), repo.path().join("src/linked.rs")).unwrap();
    std::fs::remove_file(repo.path().join("src/folder")).unwrap();
    symlink("folder", repo.path().join("src/folder")).unwrap();
    repo.commit("a link that leads out, and a circle");
    let problems = at(repo.path(), "HEAD").unwrap().project.problems;
    let found: Vec<_> = problems.iter().map(|problem| (problem.kind, problem.file.as_str())).collect();
    let orphan = |file| (ProblemKind::Orphan, file);
    let expected = [
        (ProblemKind::Read, "src/linked.rs"),
        (ProblemKind::MissingModule, "src/lib.rs"),
        orphan("shared/dir/inner.rs"),
        orphan("shared/dir/mod.rs"),
        orphan("shared/linked.rs"),
    ];
    assert_eq!(found, expected);
    assert!(problems[0].message.contains("leads out of the repository"), "{problems:?}");
}

#[test]
fn submodules_are_named_and_not_surveyed() {
    let repo = Repo::with(&[
        ("Cargo.toml", "[workspace]\nmembers = [\"crates/*\"]\n"),
        ("crates/a/Cargo.toml", "[package]\nname = \"a\"\n"),
        ("crates/a/src/lib.rs", "#[path = \"../../sub/src/x.rs\"]\nmod x;\n"),
    ]);
    let commit = repo.git(&["rev-parse", "HEAD"]);
    repo.git(&["update-index", "--add", "--cacheinfo", &format!("160000,{commit},crates/sub")]);
    repo.git(&["commit", "-q", "-m", "a submodule"]);
    let problems = at(repo.path(), "HEAD").unwrap().project.problems;
    let found: Vec<_> = problems.iter().map(|problem| (problem.kind, problem.file.as_str())).collect();
    assert_eq!(found, [(ProblemKind::Submodule, "crates/sub/Cargo.toml"), (ProblemKind::Submodule, "crates/sub/src/x.rs")]);
    assert!(problems[1].message.ends_with("is in a submodule; not surveyed"), "{problems:?}");
}

#[test]
fn two_surveys_share_what_they_have_in_common() {
    let repo = Repo::with(PACKAGE);
    repo.write(&[("src/price.rs", "pub struct Price;\npub struct Tax;\n")]);
    let memory = Arc::new(Memory::default());
    let mut head = request(repo.path());
    let alone = (graph(&on_disk(repo.path())), graph(&read(&head.at(files(&repo, "HEAD")), &|_| ()).unwrap()));
    head.memory = Some(Arc::clone(&memory));
    let (with_head, with_base) = read_since(&head, files(&repo, "HEAD"), &|_| ()).unwrap();
    assert_eq!((graph(&with_head), graph(&with_base)), alone);
    // three files, one of them in two versions
    assert_eq!(memory.len(), 4);
}

#[test]
fn what_came_since_need_not_have_been_there() {
    let repo = Repo::with(&[
        ("Cargo.toml", "[workspace]\nmembers = [\"crates/*\"]\n"),
        ("crates/old/Cargo.toml", "[package]\nname = \"old\"\n"),
        ("crates/old/src/lib.rs", ""),
    ]);
    repo.write(&[("crates/new/Cargo.toml", "[package]\nname = \"new\"\n[features]\nfresh = []\n"), ("crates/new/src/lib.rs", "")]);
    let packages = |change: &dyn Fn(&mut WorkspaceRequest)| {
        let mut request = request(repo.path());
        change(&mut request.workspace);
        let (head, base) = read_since(&request, files(&repo, "HEAD"), &|_| ()).map_err(|error| error.message)?;
        let names = |reading: &Reading| reading.project.packages.iter().map(|package| package.name.clone()).collect::<Vec<_>>().join(" ");
        Ok::<_, String>(format!("{} | {}", names(&head), names(&base)))
    };
    let check = |change: &dyn Fn(&mut WorkspaceRequest), expected: &str| assert_eq!(packages(change).as_deref(), Ok(expected));
    check(&|_| (), "new old | old");
    check(&|request| request.dir = Some(repo.path().join("crates/old/src")), "old | old");
    check(&|request| request.dir = Some(repo.path().join("crates/new/src")), "new | ");
    check(&|request| request.packages = vec!["new".to_owned()], "new | ");
    check(&|request| request.exclude = vec!["new".to_owned()], "old | old");
    check(&|request| request.features = vec!["fresh".to_owned()], "new old | old");
    assert!(packages(&|request| request.packages = vec!["gone".to_owned()]).is_err());
}
