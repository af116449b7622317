//! Collects mistakes of a configuration, with their places and ways out.

use std::sync::Arc;

use crate::config::{Config, Span};
use crate::did_you_mean;
use crate::error::{Diagnostic, Error};
use crate::policy::selector::Selector;
use crate::policy::sets::World;

/// Collects what is wrong.
pub struct Wrong<'a> {
    config: &'a Config,
    diagnostics: Vec<Diagnostic>,
}

impl<'a> Wrong<'a> {
    /// Nothing is wrong yet.
    pub fn new(config: &'a Config) -> Self {
        Self { config, diagnostics: Vec::new() }
    }

    /// The configuration that it is about.
    pub fn config(&self) -> &'a Config {
        self.config
    }

    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.diagnostics.is_empty()
    }

    /// Notes a mistake.
    pub fn at(&mut self, span: &Span, message: impl Into<String>, label: impl Into<String>, hint: impl Into<String>) {
        let source = self.config.source.clone().unwrap_or_default();
        let (message, label, hint) = (message.into(), label.into(), hint.into());
        let found = Diagnostic { message, label, hint, file: source.file, text: Arc::from(source.text), span: span.clone() };
        if !self.diagnostics.contains(&found) {
            self.diagnostics.push(found);
        }
    }

    /// Notes a selector that matches nothing.
    pub fn empty(&mut self, world: &World<'_, '_>, selector: &Selector, text: &str, span: &Span) {
        let project = world.project;
        let hint = match selector {
            Selector::Modules(_) => {
                let literal = text.split("::").take_while(|segment| !segment.contains(['*', '{'])).collect::<Vec<_>>().join("::");
                let ids = project.modules.iter().map(|module| module.id.as_str());
                let known = project.modules.iter().any(|module| module.id == literal);
                if known {
                    format!("`{literal}` is there, but nothing in it matches; `underpin graph` lists modules")
                } else {
                    did_you_mean::hint(&literal, ids, "`underpin graph` lists modules")
                }
            }
            Selector::Package(glob) => {
                let names = project.packages.iter().map(|package| package.name.as_str());
                did_you_mean::hint(glob.as_str(), names, "name a package of the workspace")
            }
            Selector::Crate(glob) => {
                let names = project.external_crates.iter().map(String::as_str);
                let otherwise = match glob.as_str() {
                    "std" | "core" | "alloc" | "proc_macro" => "references to the standard library are not recorded",
                    _ => "no module names that crate: leave it out until one does",
                };
                did_you_mean::hint(glob.as_str(), names, otherwise)
            }
            Selector::File(_) => "paths are relative to the workspace root, with `/`".to_owned(),
            Selector::Layer(_) => "give the layer modules".to_owned(),
        };
        self.at(span, format!("`{text}` matches nothing"), "", hint);
    }

    /// The result, where nothing was wrong.
    pub fn finish<T>(mut self, result: T) -> Result<T, Error> {
        if self.diagnostics.is_empty() {
            return Ok(result);
        }
        self.diagnostics.sort_by(|a, b| (a.span.start, &a.message).cmp(&(b.span.start, &b.message)));
        let file = self.config.source.as_ref().map_or("", |source| source.file.as_str());
        let count = self.diagnostics.len();
        let mistakes = if count == 1 { "a mistake".to_owned() } else { format!("{count} mistakes") };
        let message = format!("the configuration in `{file}` has {mistakes}");
        Err(Error { message, hint: "nothing was checked: mend the configuration first".into(), diagnostics: self.diagnostics })
    }
}
