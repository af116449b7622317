//! `rules/complex_function.md`

use crate::finding::{Breach, Debt, Key};
use crate::rules::context::Context;

/// Functions that are harder to follow than the limit.
pub fn check(cx: &Context<'_>) -> Vec<Breach> {
    let mut found = Vec::new();
    for (index, module) in (0_u32..).zip(&cx.project.modules) {
        let max = cx.settings.count("max_complexity", Some(index));
        for function in module.functions.iter().filter(|function| !function.test && u64::from(function.cognitive) > max) {
            let id = format!("{}::{}", module.id, function.name);
            let place = cx.place(module.file, function.line);
            found.push(Breach {
                modules: vec![index],
                values: vec![("function", id.clone()), ("complexity", function.cognitive.to_string()), ("max", max.to_string())],
                debts: vec![Debt {
                    key: Key::about("complex_function", id),
                    at: Some(function.cognitive.into()),
                    sites: vec![place.clone()],
                }],
                place,
                route: Vec::new(),
            });
        }
    }
    found
}
