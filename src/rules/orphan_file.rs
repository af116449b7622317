//! `rules/orphan_file.md`

use glob::Pattern;

use crate::finding::{Breach, Debt, Key};
use crate::model::place::Place;
use crate::model::problem::ProblemKind;
use crate::rules::context::Context;

/// Rust files of a package that no target reaches.
pub fn check(cx: &Context<'_>) -> Vec<Breach> {
    // a pattern that is none matches nothing: it takes no finding away
    let spared: Vec<Pattern> = cx.settings.names("except").iter().filter_map(|glob| Pattern::new(glob).ok()).collect();
    let is_spared = |file: &str| spared.iter().any(|glob| glob.matches(file));
    let orphans = cx.project.problems.iter().filter(|problem| problem.kind == ProblemKind::Orphan && !is_spared(&problem.file));
    let breach = |file: &str| {
        let place = Place { file: file.to_owned(), line: 1 };
        Breach {
            modules: Vec::new(),
            values: vec![("file", file.to_owned()), ("module", module(file).to_owned())],
            debts: vec![Debt { key: Key::about("orphan_file", file), at: None, sites: vec![place.clone()] }],
            place,
            route: Vec::new(),
        }
    };
    orphans.map(|problem| breach(&problem.file)).collect()
}

/// The name that a `mod` would call it by: `x` for `x.rs` and for `x/mod.rs`.
fn module(file: &str) -> &str {
    let path = file.strip_suffix(".rs").unwrap_or(file);
    let path = path.strip_suffix("/mod").unwrap_or(path);
    path.rsplit('/').next().unwrap_or(path)
}
