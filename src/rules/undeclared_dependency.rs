//! `rules/undeclared_dependency.md`

use crate::finding::{Breach, Key};
use crate::model::evidence::Undeclared;
use crate::rules::context::counted;
use crate::rules::dependency_context::{DependencyContext, Judged, breach};
use crate::versions::crates::Crates;
use crate::versions::evidence::undeclared;

/// Crates that code names through another one.
pub fn check(cx: &DependencyContext<'_>) -> Judged {
    let Some(project) = cx.project else { return Judged::without_code() };
    if cx.dependencies.lock.is_none() {
        return Judged::without_lock();
    }
    let found = undeclared(cx.dependencies, cx.asks, project, &Crates::of(cx.dependencies, cx.asks, project));
    found.iter().filter_map(|found| told(cx, found)).collect::<Vec<_>>().into()
}

fn told(cx: &DependencyContext<'_>, found: &Undeclared) -> Option<Breach> {
    let member = cx.dependencies.members.get(found.member as usize)?;
    let (meant, through) = (cx.package(found.package)?, cx.package(found.through)?);
    let (declared, way) = match (&found.other, found.declared) {
        (Some(other), _) => (
            format!(", beside {other} that it declares itself"),
            format!("Bring both to one bucket: types of `{} {other}` are not those of {}", meant.name, meant.version),
        ),
        (None, Some(_)) => (", which it declares too".to_owned(), format!("Name `{}` directly, as it is declared", meant.name)),
        (None, None) => (
            String::new(),
            format!("Declare `{}` at {}, or keep in mind that an upgrade of `{}` changes it", meant.name, meant.version, through.name),
        ),
    };
    let values = vec![
        ("member", member.name.clone()),
        ("package", cx.name(found.package)),
        ("path", found.path.clone()),
        ("references", counted(found.references, "reference")),
        ("declared", declared),
        ("way", way),
    ];
    Some(breach(
        Key::between("undeclared_dependency", &member.name, format!("{} of {}", meant.name, through.name)),
        found.at.clone(),
        values,
    ))
}
