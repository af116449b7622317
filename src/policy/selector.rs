//! What selects modules and external crates: module paths, `layer:`, `package:`, `crate:` and `file:`.

use glob::{MatchOptions, Pattern as Glob};

use crate::error::Error;
use crate::model::project::{ModuleIdx, Project};
use crate::policy::pattern::{Bindings, Pattern};

/// A selector, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Selector {
    /// `shop::domain::**`
    Modules(Pattern),
    /// `layer:infra`
    Layer(String),
    /// `package:shop-*`: the modules of these packages.
    Package(Glob),
    /// `crate:sqlx`: crates of the workspace and others, as Rust names them.
    Crate(Glob),
    /// `file:crates/*/src/generated/**`
    File(Glob),
}

/// What can be selected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum End {
    /// Index into the project's modules.
    Module(ModuleIdx),
    /// Index into the project's external crates.
    Crate(u32),
}

impl Selector {
    /// Reads a selector.
    ///
    /// # Errors
    /// What is wrong with it and what to do.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let glob = |glob: &str| {
            Glob::new(glob).map_err(|error| Error::new(format!("`{glob}` is no glob: {}", error.msg), "use `*`, `**` and `?`"))
        };
        // `::` belongs to paths, a single `:` to prefixes; `foo@test:api` has one too, after an `@`
        let prefixed = text.split_once(':').filter(|(before, after)| !after.starts_with(':') && !before.contains('@'));
        match prefixed {
            Some(("layer", name)) => Ok(Self::Layer(name.to_owned())),
            Some(("package", name)) => glob(name).map(Self::Package),
            Some(("crate", name)) => glob(&name.replace('-', "_")).map(Self::Crate),
            Some(("file", name)) => glob(name).map(Self::File),
            Some((prefix, _)) => {
                let known = ["layer", "package", "crate", "file"];
                let hint =
                    crate::did_you_mean::hint(prefix, known, "selectors are module paths, `layer:`, `package:`, `crate:` and `file:`");
                Err(Error::new(format!("`{prefix}:` is no kind of selector"), hint))
            }
            None => {
                Pattern::parse(text).map(Self::Modules).map_err(|message| Error::new(message, "write a module path as `shop::domain::**`"))
            }
        }
    }

    /// Whether it selects an end, under the values that captures have; with the values that they have then.
    /// `layer_of` has the name of a module's layer.
    #[must_use]
    pub fn matches<'a>(
        &self,
        project: &'a Project,
        layer_of: &dyn Fn(ModuleIdx) -> Option<&'a str>,
        end: End,
        bound: &Bindings,
    ) -> Option<Bindings> {
        let options = MatchOptions { require_literal_separator: true, ..MatchOptions::default() };
        let selected = match (self, end) {
            (Self::Crate(glob), End::Crate(index)) => project.external_crates.get(index as usize).is_some_and(|name| glob.matches(name)),
            (_, End::Crate(_)) => false,
            (selector, End::Module(index)) => {
                let module = project.modules.get(index as usize)?;
                match selector {
                    Self::Modules(pattern) => return pattern.matches(&module.id, bound),
                    Self::Layer(name) => layer_of(index) == Some(name),
                    Self::Package(glob) => project.packages.get(module.package as usize).is_some_and(|package| glob.matches(&package.name)),
                    Self::Crate(glob) => module.id.split(['@', ':']).next().is_some_and(|root| glob.matches(root)),
                    Self::File(glob) => project.files.get(module.file as usize).is_some_and(|file| glob.matches_with(file, options)),
                }
            }
        };
        selected.then(|| bound.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prefixes_are_known_and_paths_are_patterns() {
        assert_eq!(Selector::parse("layer:infra"), Ok(Selector::Layer("infra".into())));
        assert!(matches!(Selector::parse("crate:serde-json"), Ok(Selector::Crate(glob)) if glob.as_str() == "serde_json"));
        assert!(matches!(Selector::parse("shop::a::**"), Ok(Selector::Modules(_))));
        assert!(matches!(Selector::parse("shop@test:api::x"), Ok(Selector::Modules(_))));
        let error = Selector::parse("layers:infra").unwrap_err();
        assert_eq!((error.message.as_str(), error.hint.as_str()), ("`layers:` is no kind of selector", "did you mean `layer`?"));
        assert_eq!(Selector::parse("file:[").unwrap_err().hint, "use `*`, `**` and `?`");
    }
}
