//! Edits of manifests as a unified diff, which `git apply` and `patch -p1` take.
//!
//! An edit replaces a text within a line: the files have as many lines before as after, which makes the diff a matter of comparing them one by one.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use crate::model::remedy::Edit;

/// Lines around a change, as `diff -u` has them.
const CONTEXT: usize = 3;

/// The diff that makes these edits in these texts, by path; empty where there are none. An edit that does not fit its text is left out.
#[must_use]
pub fn patch(manifests: &BTreeMap<String, String>, edits: &[Edit]) -> String {
    patch_after(manifests, &[], edits)
}

/// The diff that makes these edits where others were made before. The spans of both are those of the texts as they were read.
#[must_use]
pub fn patch_after(manifests: &BTreeMap<String, String>, before: &[&Edit], edits: &[Edit]) -> String {
    let files: BTreeSet<&str> = edits.iter().map(|edit| edit.place.file.as_str()).collect();
    let mut out = String::new();
    for file in files {
        let Some(text) = manifests.get(file) else { continue };
        let of_file = |edit: &&Edit| edit.place.file == file;
        let earlier = before.iter().copied().filter(of_file);
        let all = earlier.clone().chain(edits.iter().filter(of_file));
        write_file(&mut out, file, &edited(text, earlier), &edited(text, all));
    }
    out
}

/// A text with edits made; of several of one span the last.
fn edited<'e>(text: &str, edits: impl Iterator<Item = &'e Edit>) -> String {
    let by_span: BTreeMap<(usize, usize), &Edit> = edits.map(|edit| ((edit.span.start, edit.span.end), edit)).collect();
    let mut edited = text.to_owned();
    for edit in by_span.values().rev().filter(|edit| text.get(edit.span.clone()).is_some_and(|there| !there.contains('\n'))) {
        if let Some(new) = edit.replacement(&edited) {
            edited.replace_range(edit.span.clone(), &new);
        }
    }
    edited
}

fn write_file(out: &mut String, file: &str, old: &str, new: &str) {
    let (old, new): (Vec<&str>, Vec<&str>) = (old.split_inclusive('\n').collect(), new.split_inclusive('\n').collect());
    let changed: Vec<usize> = old.iter().zip(&new).zip(0..).filter(|((old, new), _)| old != new).map(|(_, at)| at).collect();
    if changed.is_empty() {
        return;
    }
    // to write to a string cannot fail
    let _ = write!(out, "--- a/{file}\n+++ b/{file}\n");
    for (first, last) in hunks(&changed) {
        let (from, to) = (first.saturating_sub(CONTEXT), (last + CONTEXT + 1).min(old.len()));
        let _ = writeln!(out, "@@ -{},{} +{},{} @@", from + 1, to - from, from + 1, to - from);
        let mut at = from;
        while at < to {
            // changed lines in a row stand together, the old ones first
            let run = (at..to).take_while(|line| changed.contains(line)).count();
            if run == 0 {
                line(out, ' ', old.get(at));
                at += 1;
                continue;
            }
            (at..at + run).for_each(|at| line(out, '-', old.get(at)));
            (at..at + run).for_each(|at| line(out, '+', new.get(at)));
            at += run;
        }
    }
}

/// The first and the last changed line of each hunk: changes whose contexts touch are in one.
fn hunks(changed: &[usize]) -> Vec<(usize, usize)> {
    let mut hunks: Vec<(usize, usize)> = Vec::new();
    for &line in changed {
        match hunks.last_mut() {
            Some((_, last)) if line - *last <= 2 * CONTEXT + 1 => *last = line,
            _ => hunks.push((line, line)),
        }
    }
    hunks
}

fn line(out: &mut String, sign: char, text: Option<&&str>) {
    let Some(text) = text else { return };
    out.push(sign);
    out.push_str(text);
    if !text.ends_with('\n') {
        out.push_str("\n\\ No newline at end of file\n");
    }
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use super::*;
    use crate::model::place::Place;

    fn edit(file: &str, text: &str, old: &str, new: &str) -> Edit {
        let start = text.find(old).unwrap();
        let bare = |text: &str| text.trim_matches(['"', '\'']).to_owned();
        let place = Place { file: file.to_owned(), line: 1 };
        Edit { place, span: start..start + old.len(), package: "x".to_owned(), old: bare(old), new: bare(new) }
    }

    #[test]
    fn it_is_a_unified_diff() {
        let text = "[a]\nx = \"1\"\ny = '2'\n# 1\n# 2\n# 3\n# 4\n# 5\n# 6\n# 7\n# 8\nz = { version = \"0.3\" }";
        let manifests = BTreeMap::from([("m/Cargo.toml".to_owned(), text.to_owned())]);
        let edit = |old: &str, new: &str| edit("m/Cargo.toml", text, old, new);
        let edits = [edit("\"1\"", "\"1.2\""), edit("'2'", "'3'"), edit("\"0.3\"", "\"0.4\"")];
        assert_eq!(
            patch(&manifests, &edits),
            "--- a/m/Cargo.toml\n+++ b/m/Cargo.toml\n@@ -1,6 +1,6 @@\n [a]\n-x = \"1\"\n-y = '2'\n+x = \"1.2\"\n+y = '3'\n # 1\n # 2\n # 3\n\
             @@ -9,4 +9,4 @@\n # 6\n # 7\n # 8\n-z = { version = \"0.3\" }\n\\ No newline at end of file\n+z = { version = \"0.4\" }\n\
             \\ No newline at end of file\n"
        );
        assert_eq!(patch(&manifests, &[]), "");
        assert_eq!(patch(&manifests, &[Edit { old: "7".to_owned(), ..edits[0].clone() }]), "", "what does not stand there is not replaced");
    }

    fn written(manifests: &BTreeMap<String, String>) -> tempfile::TempDir {
        let dir = tempfile::tempdir().unwrap();
        for (file, text) in manifests {
            std::fs::create_dir_all(dir.path().join(file).parent().unwrap()).unwrap();
            std::fs::write(dir.path().join(file), text).unwrap();
        }
        dir
    }

    fn git_apply(dir: &std::path::Path, patch: &str) {
        std::fs::write(dir.join("x.patch"), patch).unwrap();
        let output = Command::new("git").args(["apply", "-p1", "x.patch"]).current_dir(dir).output().unwrap();
        assert!(output.status.success(), "{patch}\n{}", String::from_utf8_lossy(&output.stderr));
    }

    #[test]
    fn git_takes_one_after_the_other() {
        let text = "[dependencies]\na = \"1\"\nb = \"1.2\"\nc = \"0.3\"\nd = { version = \"2\", features = [\"x\"] }\n";
        let manifests = BTreeMap::from([("m/Cargo.toml".to_owned(), text.to_owned())]);
        let steps = [("\"1.2\"", "\"2.10.1\""), ("\"0.3\"", "\"0.4\""), ("\"1\"", "\"2\""), ("\"2\"", "\"3\"")];
        let dir = written(&manifests);
        let mut before: Vec<Edit> = Vec::new();
        for (old, new) in steps {
            let step = [edit("m/Cargo.toml", text, old, new)];
            git_apply(dir.path(), &patch_after(&manifests, &before.iter().collect::<Vec<_>>(), &step));
            before.extend(step);
        }
        let expected = "[dependencies]\na = \"2\"\nb = \"2.10.1\"\nc = \"0.4\"\nd = { version = \"3\", features = [\"x\"] }\n";
        assert_eq!(std::fs::read_to_string(dir.path().join("m/Cargo.toml")).unwrap(), expected);
    }

    #[test]
    fn git_takes_it() {
        let root = "[workspace]\r\nmembers = [\"m\"]\r\n[workspace.dependencies]\r\nfoo = \"1\"\r\n";
        let member = "[dependencies]\nbar = '0.3.1' # näh\nbaz = \"2\"\n\n\n\n\n\n\n\n[dev-dependencies]\nbar = \"0.3\"";
        let manifests = BTreeMap::from([("Cargo.toml".to_owned(), root.to_owned()), ("m/Cargo.toml".to_owned(), member.to_owned())]);
        let edits = [
            edit("Cargo.toml", root, "\"1\"", "\"2.0\""),
            edit("m/Cargo.toml", member, "'0.3.1'", "'0.4.0'"),
            edit("m/Cargo.toml", member, "\"2\"", "\"3\""),
            edit("m/Cargo.toml", member, "\"0.3\"", "\"0.4\""),
        ];
        let dir = written(&manifests);
        git_apply(dir.path(), &patch(&manifests, &edits));
        let read = |file: &str| std::fs::read_to_string(dir.path().join(file)).unwrap();
        assert_eq!(read("Cargo.toml"), root.replace("\"1\"", "\"2.0\""));
        let expected = member.replace("'0.3.1'", "'0.4.0'").replace("\"2\"", "\"3\"").replace("\"0.3\"", "\"0.4\"");
        assert_eq!(read("m/Cargo.toml"), expected);
    }
}
