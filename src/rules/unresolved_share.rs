//! `rules/unresolved_share.md`

use crate::finding::{Breach, Debt, Evidence, Key};
use crate::model::place::Place;
use crate::rules::context::{Context, counted};

/// How many places are shown.
const SHOWN: usize = 5;

/// A share of paths that underpin could not resolve above the limit: what is silent then need not be right.
pub fn check(cx: &Context<'_>) -> Vec<Breach> {
    let unresolved = &cx.project.unresolved;
    #[expect(clippy::cast_precision_loss, reason = "a share")]
    let share = unresolved.unknown as f64 / unresolved.paths.max(1) as f64;
    let max = cx.settings.number("max_share", None);
    if share <= max {
        return Vec::new();
    }
    let place = |example: &crate::model::project::Unknown| Place { file: example.file.clone(), line: example.line };
    let shown = unresolved.examples.iter().take(SHOWN);
    let route: Vec<Evidence> = shown.map(|example| Evidence { text: format!("`{}`", example.path), place: place(example) }).collect();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share, 0 to 1")]
    let permille = (share * 1000.0).ceil() as u64;
    vec![Breach {
        modules: Vec::new(),
        values: vec![
            ("unknown", unresolved.unknown.to_string()),
            ("paths", counted(unresolved.paths, "path")),
            ("share", format!("{:.1}", share * 100.0)),
            ("max", format!("{:.1}", max * 100.0)),
        ],
        place: route.first().map(|step| step.place.clone()).unwrap_or_default(),
        route,
        debts: vec![Debt { key: Key::about("unresolved_share", "workspace"), at: Some(permille), sites: Vec::new() }],
    }]
}
