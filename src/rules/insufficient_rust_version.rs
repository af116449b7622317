//! `rules/insufficient_rust_version.md`

use crate::finding::{Breach, Evidence, Key};
use crate::model::place::Place;
use crate::model::requirement::Member;
use crate::model::rust_version::RustVersion;
use crate::model::standing::RustNeed;
use crate::rules::context::counted;
use crate::rules::dependency_context::{DependencyContext, Judged, breach};
use crate::versions::msrv;

/// How many packages that need it are named.
const SHOWN: usize = 5;

/// Members that declare an older Rust than what they build needs, and those that drag the others.
pub fn check(cx: &DependencyContext<'_>) -> Judged {
    let mut judged = if cx.settings.switch("dragging", None) { Judged::from(dragging(cx)) } else { Judged::default() };
    if cx.dependencies.lock.is_none() {
        judged.not_judged.push("there is no lock".to_owned());
        return judged;
    }
    let needs = cx.rust_needs();
    judged.breaches.extend(needs.iter().filter_map(|need| insufficient(cx, need)));
    let declaring = needs.iter().filter(|need| need.declared.is_some() && need.silent > 0);
    if let Some(most) = declaring.max_by_key(|need| need.silent) {
        let name = cx.dependencies.members.get(most.member as usize).map_or("", |member| member.name.as_str());
        judged
            .not_judged
            .push(format!("{} that `{name}` builds: no `rust-version` says what Rust is needed", counted(most.silent, "package")));
    }
    judged
}

fn declared(member: &Member) -> Option<(RustVersion, &Place)> {
    member.rust_version.as_ref().map(|(version, place)| (*version, place))
}

fn insufficient(cx: &DependencyContext<'_>, need: &RustNeed) -> Option<Breach> {
    let member = cx.dependencies.members.get(need.member as usize)?;
    let (declared, place) = declared(member)?;
    let needed = need.need.filter(|needed| *needed > declared)?;
    let because = need.because.iter().take(SHOWN);
    let because =
        because.map(|package| Evidence { text: format!("`{}` needs Rust {needed}", cx.name(*package)), place: cx.place_of(*package) });
    let what = format!("`{}` says that Rust {declared} is enough, and what it builds needs {needed}", member.name);
    let way = format!("Declare `rust-version = \"{needed}\"`, or lock older releases of what needs it with `cargo update --precise`");
    let key = Key::about("insufficient_rust_version", member.name.clone());
    Some(Breach { route: because.collect(), ..breach(key, place.clone(), vec![("what", what), ("way", way)]) })
}

/// Members that declare the lowest Rust where others declare more.
fn dragging(cx: &DependencyContext<'_>) -> Vec<Breach> {
    let members = || cx.dependencies.members.iter().filter(|member| member.in_workspace);
    let highest = members().filter_map(|member| declared(member)).map(|(version, _)| version).max();
    let Some((highest, (lowest, dragging))) = highest.zip(msrv::lowest_declared(cx.dependencies)) else { return Vec::new() };
    if lowest == highest {
        return Vec::new();
    }
    let told = dragging.iter().filter_map(|member| {
        let member = cx.dependencies.members.get(*member as usize)?;
        let (_, place) = declared(member)?;
        let what = format!("`{}` declares Rust {lowest}, and cargo locks for that, though others declare up to {highest}", member.name);
        let key = Key::about("insufficient_rust_version", format!("lowest {}", member.name));
        let way = format!("Declare one `rust-version` in `[workspace.package]`, or lock `{}` apart", member.name);
        Some(breach(key, place.clone(), vec![("what", what), ("way", way)]))
    });
    told.collect()
}
