//! A remedy's edits, made in the texts of manifests.

use std::collections::BTreeMap;

use crate::model::remedy::Edit;

/// The texts with the edits made.
///
/// # Errors
/// An edit does not fit: it names a file that is none of these, or a text that does not stand there. The reason, as a fragment.
pub fn apply(manifests: &BTreeMap<String, String>, edits: &[Edit]) -> Result<BTreeMap<String, String>, String> {
    let mut edited = manifests.clone();
    let mut sorted: Vec<&Edit> = edits.iter().collect();
    sorted.sort_by(|a, b| b.span.start.cmp(&a.span.start).then_with(|| a.place.cmp(&b.place)));
    sorted.dedup();
    for edit in sorted {
        let file = &edit.place.file;
        let Some(text) = edited.get_mut(file) else { return Err(format!("`{file}` is no manifest of the workspace")) };
        let inner = text.get(edit.span.clone()).and_then(unquoted);
        if inner.is_none_or(|(_, inner)| inner != edit.old) || edit.new.contains(['"', '\'', '\\', '\n']) {
            return Err(format!("what stands at {} is not `{}`", edit.place, edit.old));
        }
        let quote = inner.map_or('"', |(quote, _)| quote);
        text.replace_range(edit.span.clone(), &format!("{quote}{}{quote}", edit.new));
    }
    Ok(edited)
}

fn unquoted(text: &str) -> Option<(char, &str)> {
    let quote = text.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
    Some((quote, text.strip_prefix(quote)?.strip_suffix(quote)?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::place::Place;

    fn edit(text: &str, old: &str, new: &str) -> Edit {
        let start = text.find(old).unwrap();
        let place = Place { file: "Cargo.toml".to_owned(), line: 1 };
        let bare = |text: &str| text.trim_matches(['"', '\'']).to_owned();
        Edit { place, span: start..start + old.len(), package: "x".to_owned(), old: bare(old), new: bare(new) }
    }

    #[test]
    fn each_is_made_at_its_bytes() {
        let text = "a = \"1\"\nb = '2.0'\nc = \"3\"\n";
        let manifests = BTreeMap::from([("Cargo.toml".to_owned(), text.to_owned())]);
        let edits = [edit(text, "\"1\"", "\"1.25\""), edit(text, "\"3\"", "\"4\""), edit(text, "'2.0'", "'2.1.0'")];
        assert_eq!(apply(&manifests, &edits).unwrap()["Cargo.toml"], "a = \"1.25\"\nb = '2.1.0'\nc = \"4\"\n");
    }

    #[test]
    fn what_does_not_fit_is_refused() {
        let text = "a = \"1\"\n";
        let manifests = BTreeMap::from([("Cargo.toml".to_owned(), text.to_owned())]);
        let fitting = edit(text, "\"1\"", "\"2\"");
        for wrong in [
            Edit { old: "7".to_owned(), ..fitting.clone() },
            Edit { span: 4..400, ..fitting.clone() },
            Edit { new: "2\"\nb = \"3".to_owned(), ..fitting.clone() },
            Edit { place: Place { file: "../Cargo.toml".to_owned(), line: 1 }, ..fitting },
        ] {
            assert!(apply(&manifests, &[wrong]).is_err());
        }
    }
}
