//! `underpin diff` on small repositories. What the numbers are is tested where they are computed.

use serde_json::Value;
use tempfile::TempDir;

use crate::run::{stdout, tree, underpin};

const MANIFEST: &str = "[package]\nname = \"shop\"\nedition = \"2024\"\n";
const ROOT: &str = "pub mod a;\npub mod b;\npub mod c;\npub mod d;\n";

/// A module that calls a function of others: `("a", "b c")` is `src/a.rs` with calls of `b::f` and `c::f`.
fn module(name: &str, calls: &str) -> (String, String) {
    let calls: Vec<String> = calls.split_whitespace().map(|to| format!("    crate::{to}::f();\n")).collect();
    (format!("src/{name}.rs"), format!("//! The module {name}.\n\npub fn f() {{\n{}}}\n", calls.concat()))
}

/// A repository of a package with the modules `a` to `d`, committed.
struct Repo(TempDir);

impl Repo {
    fn of(modules: [&str; 4]) -> Self {
        let repo = Self(tree(&[("Cargo.toml", MANIFEST.as_bytes()), ("src/lib.rs", ROOT.as_bytes())]));
        repo.git(&["init", "-q", "-b", "main"]);
        repo.write(modules);
        repo.commit();
        repo
    }

    fn write(&self, modules: [&str; 4]) {
        for (name, calls) in ["a", "b", "c", "d"].into_iter().zip(modules) {
            let (file, text) = module(name, calls);
            self.put(&file, &text);
        }
    }

    fn put(&self, file: &str, text: &str) {
        std::fs::write(self.0.path().join(file), text).unwrap();
    }

    fn commit(&self) {
        self.git(&["add", "-A", "-f"]);
        self.git(&["commit", "-q", "-m", "next"]);
    }

    fn git(&self, arguments: &[&str]) {
        let mut command = std::process::Command::new("git");
        for variable in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"] {
            command.env_remove(variable);
        }
        command.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_SYSTEM", "/dev/null");
        command.env("GIT_AUTHOR_DATE", "2026-01-01T00:00:00Z").env("GIT_COMMITTER_DATE", "2026-01-01T00:00:00Z");
        let output = command.args(["-c", "user.name=a", "-c", "user.email=a@b"]).args(arguments).current_dir(self.0.path()).output();
        assert!(output.unwrap().status.success(), "git {arguments:?}");
    }

    fn diff(&self, arguments: &[&str]) -> String {
        stdout(self.0.path(), &[&["diff"], arguments].concat())
    }

    /// The last commit against the one before; valid under the printed schema.
    fn last(&self) -> Value {
        let value: Value = serde_json::from_str(&self.diff(&["HEAD~1..HEAD", "--format", "json"])).unwrap();
        let schema: Value = serde_json::from_str(&stdout(self.0.path(), &["schema", "diff"])).unwrap();
        let validator = jsonschema::validator_for(&schema).unwrap();
        let errors: Vec<String> = validator.iter_errors(&value).map(|error| error.to_string()).collect();
        assert_eq!(errors, [] as [String; 0]);
        value
    }
}

/// The ends of dependencies.
fn ends(list: &Value) -> String {
    let ends = |one: &Value| format!("{} {}", one["from"].as_str().unwrap(), one["to"].as_str().unwrap());
    list.as_array().unwrap().iter().map(ends).collect::<Vec<_>>().join(", ").replace("shop::", "")
}

/// What became of cycles.
fn fates(value: &Value) -> String {
    let list = |ids: &Value| ids.as_array().unwrap().iter().map(|id| id.as_str().unwrap()).collect::<Vec<_>>().join(" ");
    let said = |one: &Value| format!("{} +[{}] -[{}]", one["fate"].as_str().unwrap(), list(&one["joined"]), list(&one["left"]));
    value["cycles"].as_array().unwrap().iter().map(said).collect::<Vec<_>>().join(", ").replace("shop::", "")
}

fn next(before: [&str; 4], after: [&str; 4]) -> Value {
    let repo = Repo::of(before);
    repo.write(after);
    repo.commit();
    repo.last()
}

#[test]
fn dependencies_come_and_go() {
    let value = next(["b", "c", "", ""], ["b", "", "d", ""]);
    assert_eq!((ends(&value["new_dependencies"]), ends(&value["gone_dependencies"])), ("c d".into(), "b c".into()));
    assert_eq!(value["new_dependencies"][0]["place"]["file"], "src/c.rs");
    assert_eq!((fates(&value), value["renamed"].as_array().unwrap().len()), (String::new(), 0));
}

#[test]
fn cycles_grow_merge_and_split() {
    let grown = next(["b", "a", "", ""], ["b", "c", "a", ""]);
    assert_eq!((fates(&grown), ends(&grown["cycles"][0]["new_dependencies"])), ("grew +[c] -[]".into(), "b c, c a".into()));
    assert_eq!(grown["new_findings"][0]["rule"], "dependency_cycle");
    let merged = next(["b", "a", "d", "c"], ["b", "a c", "d", "c a"]);
    assert_eq!((fates(&merged), ends(&merged["cycles"][0]["new_dependencies"])), ("merged +[] -[]".into(), "b c, d a".into()));
    assert_eq!(merged["new_dependencies"][0]["grain"], "against");
    let split = next(["b", "a c", "d", "c a"], ["b", "a", "d", "c"]);
    assert_eq!((fates(&split), split["new_findings"].as_array().unwrap().len()), ("split +[] -[]".into(), 0));
}

#[test]
fn a_rename_is_all_that_a_rename_is() {
    let repo = Repo::of(["b c", "a", "", "a"]);
    repo.git(&["mv", "src/a.rs", "src/n.rs"]);
    repo.put("src/lib.rs", &ROOT.replace("mod a", "mod n"));
    for (name, calls) in [("b", "n"), ("d", "n")] {
        let (file, text) = module(name, calls);
        repo.put(&file, &text);
    }
    repo.commit();
    let value = repo.last();
    assert_eq!(value["renamed"], serde_json::json!([{"from": "shop::a", "to": "shop::n"}]));
    let lists = ["new_findings", "gone_findings", "cycles", "new_dependencies", "gone_dependencies", "surface", "new_modules", "metrics"];
    for list in lists {
        assert_eq!(value[list], serde_json::json!([]), "{list}");
    }
}

#[test]
fn the_work_tree_is_a_side_too() {
    let repo = Repo::of(["b", "", "", ""]);
    repo.put("src/d.rs", "pub struct New;\n\npub fn f() {\n    crate::a::f();\n}\n");
    repo.put("src/b.rs", "pub fn f() {\n    crate::a::f();\n}\n");
    insta::assert_snapshot!("work_tree", masked(&repo.diff(&[])));
    insta::assert_snapshot!("work_tree_markdown", masked(&repo.diff(&["HEAD", "--format", "markdown"])));
    insta::assert_snapshot!("work_tree_in_full", masked(&repo.diff(&["-v", "--width", "60"])));
    assert!(repo.diff(&["HEAD..HEAD"]).contains("nothing differs"));
}

#[test]
fn three_dots_start_where_the_branch_left() {
    let repo = Repo::of(["b", "", "", ""]);
    repo.git(&["checkout", "-q", "-b", "topic"]);
    repo.write(["b", "", "d", ""]);
    repo.commit();
    repo.git(&["checkout", "-q", "main"]);
    repo.write(["b", "d", "", ""]);
    repo.commit();
    let new = |range: &str| {
        let value: Value = serde_json::from_str(&repo.diff(&[range, "--format", "json"])).unwrap();
        (ends(&value["new_dependencies"]), ends(&value["gone_dependencies"]))
    };
    assert_eq!(new("main...topic"), ("c d".into(), String::new()));
    assert_eq!(new("main..topic"), ("c d".into(), "b d".into()));
}

#[test]
fn both_sides_are_judged_by_the_later_ones_configuration() {
    let repo = Repo::of(["b", "", "", ""]);
    repo.put("underpin.toml", "[[forbid]]\nfrom = \"shop::a\"\nto = \"shop::b\"\nwhy = \"a knows nobody\"\n");
    repo.commit();
    let value = repo.last();
    assert_eq!((value["config"].as_str(), value["lasting_findings"].as_u64()), (Some("underpin.toml"), Some(1)));
    assert_eq!(value["new_findings"], serde_json::json!([]));
}

#[test]
fn what_cannot_be_compared_is_told() {
    let repo = Repo::of(["", "", "", ""]);
    let told = |arguments: &[&str]| {
        let output = underpin(repo.0.path(), &[&["diff"], arguments].concat()).assert().code(2).get_output().stderr.clone();
        String::from_utf8(output).unwrap()
    };
    assert!(told(&["nowhere..HEAD"]).contains("the revision `nowhere` does not exist"));
    assert!(told(&["HEAD..mian"]).contains("did you mean `main`?"));
    let outside = tree(&[("Cargo.toml", MANIFEST.as_bytes()), ("src/lib.rs", b"")]);
    let output = underpin(outside.path(), &["diff"]).assert().code(2).get_output().stderr.clone();
    assert!(String::from_utf8(output).unwrap().contains("is not in a git repository"));
}

/// Without the ids of commits, which depend on the text of these tests.
fn masked(text: &str) -> String {
    let is_id = |word: &str| word.len() == 7 && word.chars().all(|digit| digit.is_ascii_hexdigit());
    let words = text.split_inclusive(|letter: char| !letter.is_alphanumeric());
    words
        .map(
            |word| if is_id(word.trim_end_matches(|letter: char| !letter.is_alphanumeric())) { "1a2b3c4)".into() } else { word.to_owned() },
        )
        .collect()
}
