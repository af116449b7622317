//! `rules/unpinned_source.md`

use crate::finding::{Breach, Evidence, Key};
use crate::model::odd_source::{OddSource, Oddity};
use crate::rules::dependency_context::{DependencyContext, Judged, breach};
use crate::versions::sources::odd_sources;

/// Dependencies whose source cannot be relied on.
pub fn check(cx: &DependencyContext<'_>) -> Judged {
    odd_sources(cx.dependencies).iter().map(|odd| told(cx, odd)).collect::<Vec<_>>().into()
}

fn told(cx: &DependencyContext<'_>, odd: &OddSource) -> Breach {
    let (what, way) = words(odd);
    let member = odd.member.and_then(|member| cx.dependencies.members.get(member as usize));
    let key = match member {
        _ if !odd.copies.is_empty() => Key::about("unpinned_source", format!("copies of {}", odd.package)),
        Some(member) => Key::between("unpinned_source", &member.name, &odd.package),
        None => Key::about("unpinned_source", format!("patch of {}", odd.package)),
    };
    let first = odd.copies.first().map(|package| cx.place_of(*package));
    let place = odd.at.clone().or(first).unwrap_or_default();
    let copy = |package: &u32| {
        let source = cx.package(*package).map_or("", |locked| locked.source.word());
        Evidence { text: format!("`{}` from {source}", cx.name(*package)), place: cx.place_of(*package) }
    };
    let values = vec![("package", odd.package.clone()), ("what", what), ("way", way)];
    Breach { route: odd.copies.iter().map(copy).collect(), ..breach(key, place, values) }
}

fn words(odd: &OddSource) -> (String, String) {
    let package = &odd.package;
    let pin = "Name a commit with `rev`, or a `tag`".to_owned();
    match &odd.oddity {
        Oddity::DefaultBranch => ("comes from git without a commit: whatever its default branch is that day".to_owned(), pin),
        Oddity::Branch(branch) => (format!("comes from the branch `{branch}`, which moves"), pin),
        Oddity::WithoutVersion => (
            "has no version beside its path or repository: cargo refuses to publish that".to_owned(),
            "Add a `version`, or say `publish = false` of the package".to_owned(),
        ),
        Oddity::UnusedPatch => (
            "is patched, and nothing in the lock uses the patch".to_owned(),
            format!("Give the patch a version that is asked for, or take it out: `cargo tree -i {package}` shows who asks"),
        ),
        Oddity::OwnFromRegistry => (
            "is a package of the workspace, and in the lock from a registry too: something depends on what was published of it".to_owned(),
            format!("Let `[patch]` replace the published one, or do without who asks for it: `cargo tree -i {package}` shows who"),
        ),
        Oddity::SeveralSources => (
            "is in the lock from a registry and from elsewhere: two packages to the compiler".to_owned(),
            format!("Let all ask for one of them, with `[patch]` where it is not yours: `cargo tree -i {package}` shows who asks"),
        ),
    }
}
