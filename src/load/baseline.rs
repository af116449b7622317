//! `underpin-baseline.toml`: read with the place of every mistake. What is written stands in [`crate::output::baseline_toml`].

use std::path::Path;
use std::sync::Arc;

use jiff::civil::Date;
use toml_edit::{Document, InlineTable, Value};

use crate::baseline::{Baseline, Entry};
use crate::config::{RuleShape, Source, Span};
use crate::did_you_mean;
use crate::error::{Diagnostic, Error};
use crate::finding::Key;
use crate::model::project::ReferenceKind;

/// The file's name.
pub const FILE_NAME: &str = "underpin-baseline.toml";
/// The version that is written, and the newest that can be read.
pub const VERSION: i64 = 1;

const KEYS: [&str; 9] = ["rule", "from", "to", "kind", "at", "since", "owner", "reason", "until"];

/// The baseline in a file; `None` where there is none. What may stay until a day before `today` is an error.
///
/// # Errors
/// The file cannot be read, or is wrong: every mistake is a diagnostic.
pub fn baseline(path: &Path, shapes: &[RuleShape], today: Option<Date>) -> Result<Option<Baseline>, Error> {
    if !path.exists() {
        return Ok(None);
    }
    let shown = path.file_name().map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned());
    let read = std::fs::read_to_string(path);
    let text = read.map_err(|error| Error::new(format!("`{shown}` cannot be read: {error}"), "make it a readable file in UTF-8"))?;
    parse(&Source { file: shown, text }, shapes, today).map(Some)
}

/// The baseline in a text.
///
/// # Errors
/// It is wrong: every mistake is a diagnostic.
pub fn parse(source: &Source, shapes: &[RuleShape], today: Option<Date>) -> Result<Baseline, Error> {
    let mut reader = Reader { text: Arc::from(source.text.as_str()), source, shapes, today, diagnostics: Vec::new() };
    if let Some(at) = conflict(&source.text) {
        reader.wrong(at, "there are marks of a merge conflict", "keep the lines of both sides: entries may stand twice and in any order");
        return reader.finish(Baseline::default());
    }
    let document: Document<String> = match source.text.parse() {
        Ok(document) => document,
        Err(error) => {
            let message = error.message().lines().next().unwrap_or("is not valid TOML").to_owned();
            reader.wrong(error.span().unwrap_or(0..0), message, "write it anew with `underpin baseline`");
            return reader.finish(Baseline::default());
        }
    };
    let version = document.get("version");
    match version.and_then(toml_edit::Item::as_integer) {
        Some(version) if version > VERSION => {
            let at = document.get("version").and_then(toml_edit::Item::span).unwrap_or(0..0);
            reader.wrong(
                at,
                format!("this baseline is of version {version}, and this underpin knows up to {VERSION}"),
                "use a newer underpin",
            );
            return reader.finish(Baseline::default());
        }
        Some(VERSION) => {}
        _ => reader.wrong(
            version.and_then(toml_edit::Item::span).unwrap_or(0..0),
            "`version = 1` is missing",
            "put it in front, as `underpin baseline` writes it",
        ),
    }
    for (key, item) in document.iter().filter(|(key, _)| !["version", "debts"].contains(key)) {
        let hint = did_you_mean::hint(key, ["version", "debts"], "there is `version` and `debts`");
        reader.wrong(item.span().unwrap_or(0..0), format!("unknown key `{key}`"), hint);
    }
    let mut entries = Vec::new();
    match document.get("debts").map(toml_edit::Item::as_array) {
        Some(Some(debts)) => {
            for value in debts {
                entries.extend(value.as_inline_table().map(|table| reader.entry(table, value.span().unwrap_or(0..0))));
                if !value.is_inline_table() {
                    reader.wrong(value.span().unwrap_or(0..0), "an entry is a table", "write `{ rule = \"…\", from = \"…\" }`");
                }
            }
        }
        _ => reader.wrong(0..0, "the list `debts` is missing", "write it anew with `underpin baseline`"),
    }
    reader.finish(Baseline::new(entries))
}

/// The place of the first mark that git leaves where it could not merge.
fn conflict(text: &str) -> Option<Span> {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if ["<<<<<<<", "=======", ">>>>>>>", "|||||||"].iter().any(|mark| line.starts_with(mark)) {
            return Some(start..start + line.trim_end().len());
        }
        start += line.len();
    }
    None
}

struct Reader<'a> {
    source: &'a Source,
    text: Arc<str>,
    shapes: &'a [RuleShape],
    today: Option<Date>,
    diagnostics: Vec<Diagnostic>,
}

impl Reader<'_> {
    fn wrong(&mut self, span: Span, message: impl Into<String>, hint: impl Into<String>) {
        let (message, hint, file, text) = (message.into(), hint.into(), self.source.file.clone(), Arc::clone(&self.text));
        self.diagnostics.push(Diagnostic { message, label: String::new(), hint, file, text, span });
    }

    fn entry(&mut self, table: &InlineTable, span: Span) -> Entry {
        for (key, value) in table.iter().filter(|(key, _)| !KEYS.contains(key)) {
            self.wrong(
                value.span().unwrap_or(span.clone()),
                format!("unknown key `{key}`"),
                did_you_mean::hint(key, KEYS, &format!("there is {}", KEYS.join(", "))),
            );
        }
        let rule = self.string(table, "rule").unwrap_or_default();
        if rule.is_empty() {
            self.wrong(span.clone(), "`rule` is missing", "say which rule the entry is of");
        } else if !self.shapes.iter().any(|shape| shape.id == rule) {
            let hint = did_you_mean::hint(&rule, self.shapes.iter().map(|shape| shape.id.as_str()), "`underpin rules` lists rules");
            self.wrong(span.clone(), format!("there is no rule `{rule}`"), hint);
        }
        let from = self.string(table, "from").unwrap_or_default();
        if from.is_empty() {
            self.wrong(span.clone(), "`from` is missing", "say what the entry is about");
        }
        let kind = self.string(table, "kind").and_then(|word| {
            let kind = ReferenceKind::ALL.into_iter().find(|kind| kind.word() == word);
            if kind.is_none() {
                let hint =
                    did_you_mean::hint(&word, ReferenceKind::ALL.map(ReferenceKind::word), "there is use, type, value, macro, inferred");
                self.wrong(span.clone(), format!("unknown kind of reference `{word}`"), hint);
            }
            kind
        });
        let until = self.date(table, "until");
        if let (Some(until), Some(today)) = (until, self.today)
            && until < today
        {
            let at = table.get("until").and_then(Value::span).unwrap_or(span);
            self.wrong(at, format!("this was to be gone by {until}, and today is {today}"), "pay the debt, or agree on another day");
        }
        Entry {
            key: Key { rule, from, to: self.string(table, "to"), kind },
            at: self.count(table),
            since: self.date(table, "since"),
            owner: self.string(table, "owner"),
            reason: self.string(table, "reason"),
            until,
        }
    }

    fn string(&mut self, table: &InlineTable, key: &str) -> Option<String> {
        let value = table.get(key)?;
        let text = value.as_str().map(str::to_owned);
        if text.is_none() {
            self.wrong(value.span().unwrap_or(0..0), format!("`{key}` is not a string"), "give a string");
        }
        text
    }

    fn count(&mut self, table: &InlineTable) -> Option<u64> {
        let value = table.get("at")?;
        let count = value.as_integer().and_then(|count| u64::try_from(count).ok());
        if count.is_none() {
            self.wrong(value.span().unwrap_or(0..0), "`at` is not a count", "give a whole number");
        }
        count
    }

    fn date(&mut self, table: &InlineTable, key: &str) -> Option<Date> {
        let text = self.string(table, key)?;
        let date = text.parse().ok();
        if date.is_none() {
            let at = table.get(key).and_then(Value::span).unwrap_or(0..0);
            self.wrong(at, format!("`{key}` is not a date"), "write it as \"2027-01-31\"");
        }
        date
    }

    fn finish(self, baseline: Baseline) -> Result<Baseline, Error> {
        if self.diagnostics.is_empty() {
            return Ok(baseline);
        }
        let count = self.diagnostics.len();
        let mistakes = if count == 1 { "a mistake".to_owned() } else { format!("{count} mistakes") };
        let message = format!("the baseline in `{}` has {mistakes}", self.source.file);
        Err(Error { message, hint: "nothing was checked: mend the baseline first".into(), diagnostics: self.diagnostics })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::Level;
    use crate::output::baseline_toml;

    fn read(text: &str) -> Result<Baseline, Vec<String>> {
        let shapes = ["hub_module", "dependency_cycle"].map(|id| RuleShape {
            id: id.into(),
            level: Level::Deny,
            by_module: true,
            deps_key: None,
            options: std::collections::BTreeMap::new(),
        });
        let source = Source { file: FILE_NAME.into(), text: text.into() };
        let today = Some("2026-11-23".parse().unwrap());
        parse(&source, &shapes, today)
            .map_err(|error| error.diagnostics.into_iter().map(|wrong| format!("{}; {}", wrong.message, wrong.hint)).collect())
    }

    #[test]
    fn what_is_written_is_read_again() {
        let key = Key::between("dependency_cycle", "a::\"b\"", "a::c").by(ReferenceKind::Type);
        let first = Entry { key, since: Some("2026-01-02".parse().unwrap()), owner: Some("me".into()), ..Entry::default() };
        let second = Entry { key: Key::about("hub_module", "a"), at: Some(31), reason: Some("why not\\".into()), ..Entry::default() };
        let baseline = Baseline::new([first, second]);
        let mut text = Vec::new();
        baseline_toml::write(&mut text, &baseline).unwrap();
        assert_eq!(read(&String::from_utf8(text).unwrap()), Ok(baseline));
    }

    #[test]
    fn mistakes_are_told_with_a_way_out() {
        let wrong = |text: &str| read(text).unwrap_err().join(" | ");
        assert_eq!(
            wrong("version = 2\ndebts = []\n"),
            "this baseline is of version 2, and this underpin knows up to 1; use a newer underpin"
        );
        assert_eq!(
            wrong("version = 1\ndebts = [\n<<<<<<< HEAD\n]\n"),
            "there are marks of a merge conflict; keep the lines of both sides: entries may stand twice and in any order"
        );
        assert_eq!(
            wrong("version = 1\ndebts = [{ rule = \"hub_modul\", from = \"a\" }]"),
            "there is no rule `hub_modul`; did you mean `hub_module`?"
        );
        assert_eq!(
            wrong("version = 1\ndebts = [{ rule = \"hub_module\", from = \"a\", until = \"2026-11-22\" }]"),
            "this was to be gone by 2026-11-22, and today is 2026-11-23; pay the debt, or agree on another day"
        );
        assert_eq!(
            wrong("version = 1\ndebts = [{ rule = \"hub_module\", from = \"a\", ownr = 1 }]"),
            "unknown key `ownr`; did you mean `owner`?"
        );
        assert!(wrong("debts = []").contains("`version = 1` is missing"));
        assert!(wrong("version = 1").contains("`debts` is missing"));
        assert!(wrong("version = 1\ndebts = [{ rule = \"hub_module\" }]").contains("`from` is missing"));
    }
}
