//! The requirements that exclude a newest release, with what an upgrade would touch, and where a facade would take it.

use std::io::{self, Write};

use crate::output::deps_view::{DepsView, PackageView, RequirementView};
use crate::output::survey_table::Detail;
use crate::output::text::{Page, counted, heading, lines_of, more, shorten, table, wrap};

/// How much of each list is shown; the rest is counted.
const FACADES: usize = 2;
const STALE: usize = 10;

/// Writes which newest releases a requirement excludes, those that are furthest behind first.
///
/// # Errors
/// The writer's.
pub fn write(out: &mut dyn Write, page: Page, view: &DepsView<'_>, detail: Detail) -> io::Result<()> {
    let is_stale = |requirement: &RequirementView<'_>| requirement.stale == Some(true);
    let locked = view.packages.iter().map(|package| Asked {
        name: package.name,
        newest: package.newest.as_deref(),
        requirements: package.requirements.iter().filter(|requirement| is_stale(requirement)).collect(),
        package: Some(package),
    });
    let loose = view.unlocked.iter().filter(|one| is_stale(&one.requirement));
    let loose =
        loose.map(|one| Asked { name: one.name, newest: one.newest.as_deref(), requirements: vec![&one.requirement], package: None });
    let mut asked: Vec<Asked<'_>> = locked.chain(loose).filter(|asked| !asked.requirements.is_empty()).collect();
    let of_packages = view.packages.iter().flat_map(|package| &package.requirements);
    let gaps = of_packages.chain(view.unlocked.iter().map(|one| &one.requirement)).filter(|one| one.stale.is_none()).count();
    let not_judged =
        if gaps == 0 { String::new() } else { format!("{} could not be judged", counted(gaps as u64, "requirement", "requirements")) };
    if asked.is_empty() {
        let title =
            if gaps == 0 { "No requirement excludes a newest release" } else { "No requirement is known to exclude a newest release" };
        return heading(out, page, title, &not_judged);
    }
    let buckets = |asked: &Asked<'_>| asked.requirements.iter().map(|requirement| requirement.lag_buckets).max();
    let behind = |asked: &Asked<'_>| asked.requirements.iter().filter_map(|requirement| requirement.behind_days).max();
    asked.sort_by_key(|asked| (std::cmp::Reverse(buckets(asked)), std::cmp::Reverse(behind(asked)), asked.name));
    let title = format!("{} a requirement excludes", counted(asked.len() as u64, "newest release that", "newest releases that"));
    heading(out, page, &title, "refs: references in code to rewrite; pub: its types stand in a public interface")?;
    let mut rows = table(page, &["crate", "asked", "newest", "buckets", "behind", "modules", "refs", "where"], &[0, 1, 2, 7]);
    let limit = detail.limit(STALE);
    for asked in asked.iter().take(limit) {
        let Some(first) = asked.requirements.first() else { continue };
        let (modules, references) = match asked.package.and_then(|package| package.exposure.as_ref()) {
            Some(exposure) => {
                let public = if exposure.public { " pub" } else { "" };
                (exposure.modules.to_string(), format!("{}{public}", exposure.references))
            }
            None => ("-".to_owned(), "-".to_owned()),
        };
        rows.add_row([
            shorten(asked.name, 28),
            first.req.to_owned(),
            asked.newest.unwrap_or_default().to_owned(),
            first.lag_buckets.to_string(),
            first.behind_days.map_or_else(|| "-".to_owned(), age),
            modules,
            references,
            where_it_stands(&asked.requirements, first),
        ]);
    }
    out.write_all(lines_of(&rows).as_bytes())?;
    if asked.len() > limit {
        more(out, page, &counted((asked.len() - limit) as u64, "more", "more"))?;
    }
    if gaps > 0 {
        more(out, page, &not_judged)?;
    }
    let packages: Vec<&PackageView<'_>> = asked.iter().filter_map(|asked| asked.package).collect();
    write_facades(out, page, &packages, detail)
}

/// A crate that a requirement keeps from its newest release.
struct Asked<'v> {
    name: &'v str,
    newest: Option<&'v str>,
    /// The requirements that do.
    requirements: Vec<&'v RequirementView<'v>>,
    /// The locked package; none where nothing is locked that they accept.
    package: Option<&'v PackageView<'v>>,
}

/// Where one module could take the upgrade for many: the crates that most modules name first.
fn write_facades(out: &mut dyn Write, page: Page, packages: &[&PackageView<'_>], detail: Detail) -> io::Result<()> {
    let facade = |package: &&&PackageView<'_>| package.exposure.as_ref().is_some_and(|exposure| exposure.facade.is_some());
    let mut wide: Vec<&&PackageView<'_>> = packages.iter().filter(facade).collect();
    wide.sort_by_key(|package| std::cmp::Reverse(package.exposure.as_ref().map_or(0, |exposure| exposure.modules)));
    for package in wide.iter().take(detail.limit(FACADES)) {
        let Some(exposure) = &package.exposure else { continue };
        let Some(facade) = &exposure.facade else { continue };
        let (items, spares) = (counted(exposure.items as u64, "item", "items"), counted(u64::from(facade.spares), "module", "modules"));
        let text = format!(
            "a facade for {}: `{}` names {} of its {items}; if it passed on all, {spares} need not change",
            package.name, facade.module, facade.items
        );
        out.write_all(page.faint(&wrap(&text, page.width, "  ", 4)).as_bytes())?;
    }
    Ok(())
}

fn where_it_stands(stale: &[&RequirementView<'_>], first: &RequirementView<'_>) -> String {
    let places: std::collections::BTreeSet<(&str, u32)> = stale.iter().map(|other| (other.manifest, other.line)).collect();
    let more = if places.len() > 1 { format!(" +{}", places.len() - 1) } else { String::new() };
    format!("{}:{}{more}", first.manifest, first.line)
}

/// `3 d`, `5 mo`, `2.4 y`.
#[must_use]
pub fn age(days: i64) -> String {
    match days {
        ..=60 => format!("{days} d"),
        61..=729 => format!("{} mo", days / 30),
        _ => {
            #[expect(clippy::cast_precision_loss, reason = "days")]
            let years = days as f64 / 365.25;
            format!("{years:.1} y")
        }
    }
}
