//! `[[env.environments]]`.

use crate::load::config::tests::{check, read};

#[test]
fn environments_have_a_name_and_files() {
    let config = read(
        "[[env.environments]]\nname = \"staging\"\nfiles = [\"Dockerfile\", \"deploy/**\"]\n[[env.environments]]\nname = \"dev\"\nfiles = \"a\"",
    );
    let environments = config.unwrap().environments;
    let shown: Vec<(&str, Vec<&str>)> = environments
        .iter()
        .map(|environment| (environment.name.value.as_str(), environment.files.iter().map(|file| file.value.as_str()).collect()))
        .collect();
    assert_eq!(shown, [("staging", vec!["Dockerfile", "deploy/**"]), ("dev", vec!["a"])]);
    assert!(read("").unwrap().environments.is_empty());
}

#[test]
fn what_is_wrong_with_environments_is_told() {
    let files = "name files, as [\"Dockerfile\", \"deploy/**\"]";
    check("env = 1", "1 | `env` is not a table | write `[[env.environments]]`");
    check("[env]\nenvironment = 1", "environment | unknown key `environment` | did you mean `environments`?");
    check(
        "[[env.environments]]\nname = \"a\"\nfile = \"b\"",
        &format!("[[env.environments]] | `files` is missing | {files}\nfile | unknown key `file` | did you mean `files`?"),
    );
    check("[[env.environments]]\nfiles = \"b\"", "[[env.environments]] | `name` is missing | give the environment a name");
    check(
        "[[env.environments]]\nname = \"a\"\nfiles = \"b\"\n[[env.environments]]\nname = \"a\"\nfiles = \"c\"",
        "\"a\" | there are two environments `a` | list all files in one of them",
    );
    check(
        "[[env.environments]]\nname = \"a\"\nfiles = \"b**\"",
        "\"b**\" | `b**` is no pattern: recursive wildcards must form a single path component | write it as `deploy/**`",
    );
}
