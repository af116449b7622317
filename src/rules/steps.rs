//! What a remedy says in a sentence: edits, then commands, and how sure it is.

use crate::model::remedy::{Edit, Remedy, Status, Update};

/// `Write `^2` for `^1` in app/Cargo.toml:9 (`syn`), then run `cargo update -p foo`, which is likely to do`, without an end mark; `None` where nothing is to be
/// done.
#[must_use]
pub fn steps(remedy: &Remedy, status: &Status) -> Option<String> {
    let edit = |edit: &Edit| format!("write `{}` for `{}` of `{}` in {}", edit.new, edit.old, edit.package, edit.place);
    let update = |update: &Update| format!("run `{}`", update.command());
    let all: Vec<String> = remedy.edits.iter().map(edit).chain(remedy.updates.iter().map(update)).collect();
    if all.is_empty() {
        return None;
    }
    let sure = match status {
        Status::Verified => String::new(),
        Status::Likely(reason) => format!(", which is likely to do ({reason})"),
        Status::Unknown(reason) => format!(", which may do ({reason})"),
    };
    Some(capitalized(&format!("{}{sure}", all.join(", then "))))
}

/// With an upper-case letter first.
#[must_use]
pub fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use semver::Version;

    use super::*;
    use crate::model::place::Place;

    #[test]
    fn edits_come_before_commands() {
        let edit = Edit {
            place: Place { file: "app/Cargo.toml".into(), line: 9 },
            span: 0..1,
            package: "syn".into(),
            old: "1".into(),
            new: "2".into(),
        };
        let update = Update { package: "foo".into(), version: None, to: Some(Version::new(1, 2, 0)) };
        let remedy = Remedy { edits: vec![edit], updates: vec![update] };
        let told = steps(&remedy, &Status::Verified).unwrap();
        assert_eq!(told, "Write `2` for `1` of `syn` in app/Cargo.toml:9, then run `cargo update -p foo --precise 1.2.0`");
        let likely = steps(&remedy, &Status::Likely("cargo was not asked".into())).unwrap();
        assert_eq!(likely, format!("{told}, which is likely to do (cargo was not asked)"));
        assert_eq!(steps(&Remedy::default(), &Status::Verified), None);
    }
}
