//! The stage as a whole: which workspace, which packages, and what bad input gets.

use crate::load::fixture::{request, tree};
use crate::load::{WorkspaceRequest, workspace};
use crate::model::problem::ProblemKind;
use crate::model::workspace::{Reader, Workspace};

const TWO: &[(&str, &str)] = &[
    ("Cargo.toml", "[workspace]\nresolver = \"2\"\nmembers = [\"one\", \"two\"]\n"),
    ("one/Cargo.toml", "[package]\nname = \"one\"\nversion = \"1.2.3\"\nedition = \"2021\"\n"),
    ("one/src/lib.rs", ""),
    ("two/Cargo.toml", "[package]\nname = \"two\"\nedition = \"2021\"\n[dependencies]\none = { path = \"../one\" }\n"),
    ("two/src/main.rs", ""),
];

fn selected(workspace: &Workspace) -> Vec<&str> {
    workspace.packages.iter().filter(|package| package.selected).map(|package| package.name.as_str()).collect()
}

fn words(words: &[&str]) -> Vec<String> {
    words.iter().map(|&word| word.to_owned()).collect()
}

#[test]
fn selection_follows_the_manifest_and_the_options() {
    let tree = tree(TWO);
    let names = |change: &dyn Fn(&mut WorkspaceRequest)| {
        let mut request = WorkspaceRequest { static_only: true, ..request(tree.path()) };
        change(&mut request);
        workspace(&request).map(|workspace| selected(&workspace).join(" ")).map_err(|error| error.to_string() + "; " + &error.hint)
    };
    assert_eq!(names(&|_| {}).unwrap(), "one two");
    assert_eq!(names(&|request| request.dir = Some(tree.path().join("two/src"))).unwrap(), "two");
    assert_eq!(names(&|request| request.manifest_path = Some(tree.path().join("one/Cargo.toml"))).unwrap(), "one");
    let inside = |request: &mut WorkspaceRequest| request.dir = Some(tree.path().join("two"));
    assert_eq!(names(&|request| (inside(request), request.workspace = true).1).unwrap(), "one two");
    assert_eq!(names(&|request| request.packages = words(&["one@1.2"])).unwrap(), "one");
    assert_eq!(names(&|request| request.packages = words(&["t*", "one"])).unwrap(), "one two");
    assert_eq!(names(&|request| request.exclude = words(&["one"])).unwrap(), "two");
    assert_eq!(names(&|request| request.packages = words(&["tow"])).unwrap_err(), "no package `tow` in the workspace; did you mean `two`?");
    assert!(names(&|request| request.packages = words(&["one@1.20"])).is_err());
    assert!(names(&|request| request.packages = words(&["["])).is_err());
    assert!(names(&|request| request.exclude = words(&["*"])).unwrap_err().contains("leaves no package"));
}

#[test]
fn a_stored_metadata_file_says_the_same() {
    let tree = tree(TWO);
    let manifest = tree.path().join("Cargo.toml");
    let command = |arguments: &[&str]| {
        let mut cargo = std::process::Command::new(std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()));
        cargo.args(["metadata", "--format-version", "1", "--offline", "--manifest-path"]).arg(&manifest).args(arguments).output().unwrap()
    };
    let expected = workspace(&request(tree.path())).unwrap();
    for arguments in [&["--no-deps"][..], &[]] {
        let file = tree.path().join("stored.json");
        std::fs::write(&file, command(arguments).stdout).unwrap();
        let stored = workspace(&WorkspaceRequest { metadata_path: Some(file), ..WorkspaceRequest::default() }).unwrap();
        assert_eq!(stored.reader, Reader::Stored);
        assert_eq!(format!("{:#?}", stored.packages), format!("{:#?}", expected.packages));
    }
}

#[test]
fn a_broken_member_is_a_problem_and_the_rest_goes_on() {
    let tree = tree(&[
        ("Cargo.toml", "[workspace]\nmembers = [\"good\", \"broken\", \"gone\", \"no_file\"]\n"),
        (
            "good/Cargo.toml",
            "[package]\nname = \"good\"\nversion.workspace = true\n[dependencies]\nx.workspace = true\ny = { path = \"../nowhere\" }\n",
        ),
        ("good/src/lib.rs", ""),
        ("broken/Cargo.toml", "[package]\nname = \n"),
        (
            "no_file/Cargo.toml",
            "[package]\nname = \"no_file\"\nedition = \"2021\"\n[lib]\n[[bin]]\nname = \"b\"\n[[bin]]\npath = \"x.rs\"\n",
        ),
    ]);
    let workspace = workspace(&request(tree.path())).unwrap();
    assert_eq!(workspace.reader, Reader::Static);
    assert_eq!(selected(&workspace), ["good", "no_file"]);
    let problems: Vec<_> = workspace.problems.iter().map(|problem| (problem.kind, &*problem.file, problem.line)).collect();
    let manifest = ProblemKind::Manifest;
    let expected = [
        (ProblemKind::Cargo, "", 0),
        (manifest, "broken/Cargo.toml", 2),
        (manifest, "gone/Cargo.toml", 0),
        (manifest, "good/Cargo.toml", 0),
        (manifest, "good/Cargo.toml", 0),
        (manifest, "no_file/Cargo.toml", 0),
        (manifest, "no_file/Cargo.toml", 0),
        (manifest, "no_file/Cargo.toml", 0),
        (manifest, "nowhere/Cargo.toml", 0),
    ];
    assert_eq!(problems, expected);
    let place = tree.path().display().to_string();
    assert!(workspace.problems.iter().all(|problem| !problem.message.contains(&place)), "{:#?}", workspace.problems);
}

#[test]
fn nothing_to_survey_is_an_error_that_says_why() {
    let error = |files: &[(&str, &str)]| {
        let tree = tree(files);
        let error = workspace(&request(tree.path())).unwrap_err();
        assert!(!error.hint.is_empty());
        error.message
    };
    assert!(error(&[("Cargo.toml", "[package]\nname = 'a\n")]).contains("line 2"));
    assert!(error(&[("Cargo.toml", "[workspace]\n")]).contains("no members"));
    assert!(error(&[("Cargo.toml", "")]).contains("no `package.name`"));
    assert!(error(&[("Cargo.toml", "[workspace]\nmembers = [\"gone\"]\n")]).contains("gone/Cargo.toml"));
}

#[test]
fn a_package_that_the_root_does_not_list_is_read_alone() {
    let tree = tree(&[
        ("Cargo.toml", "[workspace]\nmembers = [\"one\"]\nexclude = [\"out\"]\n"),
        ("one/Cargo.toml", "[package]\nname = \"one\"\n"),
        ("one/src/lib.rs", ""),
        ("lost/Cargo.toml", "[package]\nname = \"lost\"\n[dependencies]\none = { path = \"../one\" }\n"),
        ("lost/src/lib.rs", ""),
        ("out/Cargo.toml", "[package]\nname = \"out\"\n"),
        ("out/src/lib.rs", ""),
    ]);
    let lost = workspace(&request(&tree.path().join("lost"))).unwrap();
    assert_eq!((lost.root.clone(), selected(&lost)), (tree.path().join("lost"), vec!["lost"]));
    assert_eq!(lost.problems.len(), 2);
    let out = workspace(&WorkspaceRequest { static_only: true, ..request(&tree.path().join("out")) }).unwrap();
    assert_eq!((selected(&out), out.problems.len()), (vec!["out"], 0));
}

#[test]
fn a_broken_member_that_is_asked_for_leads_to_its_workspace() {
    let tree = tree(TWO);
    std::fs::write(tree.path().join("two/Cargo.toml"), "[package\n").unwrap();
    let workspace = workspace(&request(&tree.path().join("two"))).unwrap();
    assert_eq!(selected(&workspace), ["one"]);
    assert!(workspace.problems.iter().any(|problem| problem.file == "two/Cargo.toml"));
}

#[test]
fn path_dependencies_in_circles_end() {
    let tree = tree(&[
        ("Cargo.toml", "[workspace]\n[package]\nname = \"a\"\n[dependencies]\nb = { path = \"b\" }\n"),
        ("src/lib.rs", ""),
        ("b/Cargo.toml", "[package]\nname = \"b\"\n[dependencies]\na = { path = \"..\" }\n"),
        ("b/src/lib.rs", ""),
    ]);
    assert_eq!(selected(&workspace(&WorkspaceRequest { static_only: true, ..request(tree.path()) }).unwrap()), ["a", "b"]);
}
