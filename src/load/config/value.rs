//! A typed look at one table: each key is asked for once with the type that it must have; what is wrong is noted and the reading
//! goes on; what nobody asked for is unknown.

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::civil::Date;
use toml_edit::{Item, TableLike, Value};

use crate::config::{OptionValue, Selectors, Source, Span, Spanned};
use crate::did_you_mean;
use crate::error::Diagnostic;
use crate::finding::Level;

/// Notes what is wrong.
pub struct Reader<'a> {
    source: &'a Source,
    text: Arc<str>,
    diagnostics: Vec<Diagnostic>,
}

impl<'a> Reader<'a> {
    /// A reader of a text.
    pub fn new(source: &'a Source) -> Self {
        Self { source, text: Arc::from(source.text.as_str()), diagnostics: Vec::new() }
    }

    /// What was wrong.
    pub fn finish(self) -> Vec<Diagnostic> {
        self.diagnostics
    }

    /// Notes a mistake.
    pub fn wrong(&mut self, span: Span, message: impl Into<String>, label: impl Into<String>, hint: impl Into<String>) {
        let (message, label, hint) = (message.into(), label.into(), hint.into());
        self.diagnostics.push(Diagnostic { message, label, hint, file: self.source.file.clone(), text: Arc::clone(&self.text), span });
    }

    /// Notes an unknown name, with the nearest known one.
    pub fn unknown<'n>(&mut self, span: Span, what: &str, name: &str, known: impl IntoIterator<Item = &'n str>) {
        let known: Vec<&str> = known.into_iter().collect();
        let all = match known.as_slice() {
            [] => format!("there is no {what} here"),
            known => format!("there is {}", known.join(", ")),
        };
        let hint = did_you_mean::hint(name, known.iter().copied(), &all);
        self.wrong(span, format!("unknown {what} `{name}`"), "", hint);
    }
}

/// A table that is being read.
pub struct Fields<'t> {
    table: &'t dyn TableLike,
    asked: BTreeSet<&'static str>,
    span: Span,
}

impl<'t> Fields<'t> {
    /// The fields of a table; `span` is the place of all of it.
    pub fn new(table: &'t dyn TableLike, span: Span) -> Self {
        Self { table, asked: BTreeSet::new(), span }
    }

    /// The place of the table.
    pub fn span(&self) -> Span {
        self.span.clone()
    }

    /// The item at a key.
    pub fn item(&mut self, key: &'static str) -> Option<&'t Item> {
        self.asked.insert(key);
        self.table.get(key).filter(|item| !item.is_none())
    }

    /// A string with something in it.
    pub fn string(&mut self, reader: &mut Reader<'_>, key: &'static str) -> Option<Spanned<String>> {
        let string = self.value(reader, key, "a string", |value| value.as_str().map(str::to_owned))?;
        if string.value.trim().is_empty() {
            reader.wrong(string.span, format!("`{key}` is empty"), "", format!("write something, or leave `{key}` out"));
            return None;
        }
        Some(string)
    }

    /// A string that has to be there.
    pub fn needed(&mut self, reader: &mut Reader<'_>, key: &'static str, hint: &str) -> Spanned<String> {
        let there = self.item(key).is_some();
        let string = self.string(reader, key);
        if !there {
            reader.wrong(self.span(), format!("`{key}` is missing"), "", hint);
        }
        string.unwrap_or_default()
    }

    /// A switch; off where it is left out.
    pub fn switch(&mut self, reader: &mut Reader<'_>, key: &'static str) -> bool {
        self.value(reader, key, "true or false", Value::as_bool).is_some_and(|switch| switch.value)
    }

    /// A number.
    pub fn number(&mut self, reader: &mut Reader<'_>, key: &'static str) -> Option<f64> {
        self.value(reader, key, "a number", number).map(|number| number.value)
    }

    /// A day, as a TOML date or as text.
    pub fn date(&mut self, reader: &mut Reader<'_>, key: &'static str) -> Option<Spanned<Date>> {
        self.value(reader, key, "a date like \"2027-01-31\"", date)
    }

    /// One selector or a list of them, at least one.
    pub fn selectors(&mut self, reader: &mut Reader<'_>, key: &'static str) -> Selectors {
        let hint = "name modules, as `shop::domain::**`";
        if self.item(key).is_none() {
            reader.wrong(self.span(), format!("`{key}` is missing"), "", hint);
        }
        self.strings(reader, key, hint)
    }

    /// One string or a list of strings; where it is there, at least one.
    pub fn strings(&mut self, reader: &mut Reader<'_>, key: &'static str, hint: &str) -> Selectors {
        let Some(item) = self.item(key) else { return Selectors::new() };
        let list = strings(item).unwrap_or_default();
        if list.is_empty() {
            reader.wrong(span(item), format!("`{key}` is a string or a list of strings, and none of them empty"), "", hint);
        }
        list
    }

    /// The tables of an array of tables, inline or not.
    pub fn tables(&mut self, reader: &mut Reader<'_>, key: &'static str) -> Vec<Fields<'t>> {
        let Some(item) = self.item(key) else { return Vec::new() };
        let tables: Option<Vec<Fields<'t>>> = match item {
            Item::ArrayOfTables(tables) => {
                Some(tables.iter().map(|table| Fields::new(table, table.span().unwrap_or_else(|| span(item)))).collect())
            }
            Item::Value(Value::Array(array)) => array
                .iter()
                .map(|value| value.as_inline_table().map(|table| Fields::new(table, value.span().unwrap_or_else(|| span(item)))))
                .collect(),
            _ => None,
        };
        tables.unwrap_or_else(|| {
            reader.wrong(span(item), format!("`{key}` is a list of tables"), "", format!("write `[[{key}]]`"));
            Vec::new()
        })
    }

    /// The values that nobody asked for by name.
    pub fn others(&self) -> impl Iterator<Item = (&'t str, Span, &'t Item)> + use<'t> {
        let asked = self.asked.clone();
        let table = self.table;
        table.iter().filter(move |(key, item)| !asked.contains(key) && !item.is_none()).map(move |(key, item)| {
            let key_span = table.key(key).and_then(toml_edit::Key::span).unwrap_or_else(|| span(item));
            (key, key_span, item)
        })
    }

    /// Notes every key that nobody asked for.
    pub fn finish(self, reader: &mut Reader<'_>) {
        for (key, span, _) in self.others() {
            reader.unknown(span, "key", key, self.asked.iter().copied());
        }
    }

    fn value<T>(
        &mut self,
        reader: &mut Reader<'_>,
        key: &'static str,
        what: &str,
        read: impl FnOnce(&Value) -> Option<T>,
    ) -> Option<Spanned<T>> {
        let item = self.item(key)?;
        let value = item.as_value().and_then(read);
        if value.is_none() {
            reader.wrong(span(item), format!("`{key}` is not {what}"), "", format!("give {what}"));
        }
        value.map(|value| Spanned { value, span: span(item) })
    }
}

/// A level by its word.
pub fn level(reader: &mut Reader<'_>, word: Option<Spanned<String>>) -> Option<Level> {
    let word = word?;
    let level = Level::ALL.into_iter().find(|level| level.word() == word.value);
    if level.is_none() {
        reader.unknown(word.span, "level", &word.value, Level::ALL.map(Level::word));
    }
    level
}

/// A number that is at least 0.
pub fn limit(reader: &mut Reader<'_>, item: &Item, name: &str) -> Option<Spanned<f64>> {
    let limit = item.as_value().and_then(number).filter(|limit| *limit >= 0.0);
    if limit.is_none() {
        reader.wrong(span(item), format!("`{name}` is not a number of at least 0"), "", "give a number of at least 0");
    }
    limit.map(|value| Spanned { value, span: span(item) })
}

/// The place of an item.
pub fn span(item: &Item) -> Span {
    item.span().unwrap_or(0..0)
}

/// The value of an option.
pub fn option(item: &Item) -> Option<OptionValue> {
    let value = item.as_value()?;
    let names = || Some(strings(item)?.into_iter().map(|name| name.value).collect());
    number(value).map(OptionValue::Number).or_else(|| value.as_bool().map(OptionValue::Switch)).or_else(|| names().map(OptionValue::Names))
}

fn number(value: &Value) -> Option<f64> {
    #[expect(clippy::cast_precision_loss, reason = "thresholds are small")]
    let whole = value.as_integer().map(|integer| integer as f64);
    whole.or_else(|| value.as_float()).filter(|number| number.is_finite())
}

fn date(value: &Value) -> Option<Date> {
    match value {
        Value::Datetime(datetime) => {
            let date = datetime.value().date?;
            Date::new(i16::try_from(date.year).ok()?, i8::try_from(date.month).ok()?, i8::try_from(date.day).ok()?).ok()
        }
        _ => value.as_str()?.parse().ok(),
    }
}

fn strings(item: &Item) -> Option<Selectors> {
    let one = |value: &Value| {
        let text = value.as_str().filter(|text| !text.trim().is_empty())?;
        Some(Spanned { value: text.to_owned(), span: value.span().unwrap_or(0..0) })
    };
    match item.as_value()? {
        Value::Array(array) => array.iter().map(one).collect(),
        value => Some(vec![one(value)?]),
    }
}
