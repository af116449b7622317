//! A rule's page: what `rules/<id>.md` says, read.
//!
//! Between two lines `+++` stands TOML with what programs need, after them prose for people. Everything that is told about a rule is
//! taken from here: texts of findings, defaults, `underpin explain`, SARIF, the README's table.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde::de::{Deserializer, Error as _};

use crate::config::{OptionValue, RuleShape};
use crate::finding::Level;

/// A page.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Page {
    /// The rule's name in configuration: says the problem, reads as "allow it".
    pub id: String,
    /// Its name in prose.
    pub name: String,
    /// What it finds, in one sentence.
    pub summary: String,
    /// What it is about: `cycles`, `boundaries`, `coupling`, `size`, `hygiene`, `dependencies`, `environments`.
    pub category: String,
    /// Its level where nothing is said.
    pub level: Level,
    /// The version that had it first.
    pub since: String,
    /// Whether its findings are about modules, so that a level or an option may differ for some.
    #[serde(default = "of_modules")]
    pub by_module: bool,
    /// Its key in `[deps]`, where its level may stand too.
    #[serde(default)]
    pub deps_key: Option<String>,
    /// How it is computed.
    pub formula: String,
    /// Who says so.
    pub sources: Vec<String>,
    /// What a finding says, with `{names}` of values.
    pub message: String,
    /// What to do about one, with the same.
    pub remedy: String,
    /// Options, by name.
    #[serde(default)]
    pub options: BTreeMap<String, PageOption>,
    /// What its two fixtures are.
    pub examples: Examples,
    /// What stands after the front block.
    #[serde(skip)]
    pub prose: String,
}

/// An option of a rule.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PageOption {
    /// Its value where nothing is said.
    #[serde(deserialize_with = "option_value")]
    pub default: OptionValue,
    /// What it does, and why this is its default.
    pub why: String,
}

/// What the fixtures of a rule are.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Examples {
    /// The one in which it fires.
    pub fires: String,
    /// Its nearest clean neighbour.
    pub silent: String,
}

/// Reads a page.
///
/// # Errors
/// What is wrong with it.
pub fn parse(text: &str) -> Result<Page, String> {
    let rest = text.strip_prefix("+++\n").ok_or("a page starts with a line `+++`")?;
    let (front, prose) = rest.split_once("\n+++\n").ok_or("the front block ends with a line `+++`")?;
    let page: Page = toml_edit::de::from_str(front).map_err(|error| error.to_string())?;
    Ok(Page { prose: prose.trim().to_owned(), ..page })
}

impl Page {
    /// What configuration may say about the rule.
    #[must_use]
    pub fn shape(&self) -> RuleShape {
        let options = self.options.iter().map(|(name, option)| (name.clone(), option.default.clone()));
        RuleShape {
            id: self.id.clone(),
            level: self.level,
            by_module: self.by_module,
            deps_key: self.deps_key.clone(),
            options: options.collect(),
        }
    }
}

/// A text with its `{names}` replaced by values. A name without a value stays as it is.
#[must_use]
pub fn fill(template: &str, values: &[(&'static str, String)]) -> String {
    let mut out = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let value = after.split_once('}').and_then(|(name, after)| Some((values.iter().find(|(known, _)| *known == name)?, after)));
        if let Some(((_, value), after)) = value {
            out.push_str(value);
            rest = after;
        } else {
            out.push('{');
            rest = after;
        }
    }
    out.push_str(rest);
    out
}

/// Most rules are.
fn of_modules() -> bool {
    true
}

fn option_value<'de, D: Deserializer<'de>>(deserializer: D) -> Result<OptionValue, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Raw {
        Switch(bool),
        Number(f64),
        Names(Vec<String>),
    }
    let raw = Raw::deserialize(deserializer).map_err(|_| D::Error::custom("a default is a number, true or false, or a list of strings"))?;
    Ok(match raw {
        Raw::Switch(switch) => OptionValue::Switch(switch),
        Raw::Number(number) => OptionValue::Number(number),
        Raw::Names(names) => OptionValue::Names(names),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_filled_once() {
        let values = [("a", "{b}".to_owned()), ("b", "2".to_owned())];
        assert_eq!(fill("x {a} {b} {c} {", &values), "x {b} 2 {c} {");
    }
}
