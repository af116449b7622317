//! A comparison for a terminal: what got worse first, with its places; then what else differs, counted. `-v` lists everything.

use std::io::{self, Write};

use crate::model::change::{CycleChange, CycleFate, DependencyChange, Grain, MetricChange};
use crate::output::check_words::newly_owed;
use crate::output::diff_words::{self as words, tally};
use crate::output::finding_text;
use crate::output::survey_table::Detail;
use crate::output::text::{Page, counted, cut, lines_of, printable, shorten, table, wrap};
use crate::report::DiffReport;

/// How much of each list is shown; the rest is counted.
const FINDINGS: usize = 5;
const CYCLES: usize = 8;
const INNER: usize = 4;
const DEPENDENCIES: usize = 8;
const MODULES: usize = 6;
const PACKAGES: usize = 5;
/// How many characters of a list of names.
const NAMES: usize = 160;
/// Numbers of the workspace that are shown first; `-v` shows all.
const METRICS: &[&str] =
    &["propagation-cost", "cyclicity.nodes", "cyclicity.largest", "lines.code", "cognitive-complexity", "public-surface"];

/// Writes a comparison.
///
/// # Errors
/// The writer's.
pub fn write(out: &mut dyn Write, page: Page, report: &DiffReport, detail: Detail) -> io::Result<()> {
    writeln!(out, "{}", page.strong(&format!("{} → {}", words::side(&report.base), words::side(&report.head))))?;
    out.write_all(wrap(&tally(report), page.width, "", 2).as_bytes())?;
    write_findings(out, page, report, detail)?;
    write_cycles(out, page, &report.changes.cycles, detail)?;
    write_dependencies(out, page, report, detail)?;
    write_surface(out, page, report, detail)?;
    write_modules(out, page, report, detail)?;
    write_metrics(out, page, report, detail)?;
    heading(out, page, "This rests on", "")?;
    for note in words::notes(report) {
        out.write_all(wrap(&note, page.width, "  ", 4).as_bytes())?;
    }
    Ok(())
}

fn heading(out: &mut dyn Write, page: Page, text: &str, more: &str) -> io::Result<()> {
    let more = if more.is_empty() { String::new() } else { format!("  {}", page.faint(more)) };
    writeln!(out, "\n{}{more}", page.strong(text))
}

fn more(out: &mut dyn Write, page: Page, rest: usize) -> io::Result<()> {
    if rest == 0 { Ok(()) } else { writeln!(out, "  {}", page.faint(&format!("…and {rest} more (-v lists them)"))) }
}

fn write_findings(out: &mut dyn Write, page: Page, report: &DiffReport, detail: Detail) -> io::Result<()> {
    let judgement = &report.judgement;
    if !judgement.new.is_empty() {
        heading(out, page, "New findings", &words::by_rule(&judgement.new))?;
        let limit = detail.limit(FINDINGS);
        for judged in words::gravest(&judgement.new).take(limit) {
            if detail == Detail::All {
                finding_text::write(out, page, judged, detail)?;
            } else {
                finding_text::write_heading(out, page, judged)?;
                finding_text::write_text(out, page, "", &cut(&judged.finding.message, 2 * page.width))?;
                let new = newly_owed(judged);
                if !new.is_empty() {
                    finding_text::write_text(out, page, &page.faint("new:"), &cut(&new.join(", "), 2 * page.width))?;
                }
            }
        }
        more(out, page, judgement.new.len().saturating_sub(limit))?;
    }
    if judgement.gone.is_empty() {
        return Ok(());
    }
    heading(out, page, "Findings that are gone, or less", &words::by_rule(&judgement.gone))?;
    for judged in words::gravest(&judgement.gone).take(if detail == Detail::All { usize::MAX } else { 0 }) {
        finding_text::write_heading(out, page, judged)?;
        finding_text::write_text(out, page, "", &judged.finding.message)?;
    }
    Ok(())
}

fn write_cycles(out: &mut dyn Write, page: Page, cycles: &[CycleChange], detail: Detail) -> io::Result<()> {
    if cycles.is_empty() {
        return Ok(());
    }
    heading(out, page, "Cycles", "")?;
    let limit = detail.limit(CYCLES);
    for change in cycles.iter().take(limit) {
        let word = format!("{:9}", words::fate(change.fate));
        let word = if change.fate <= CycleFate::Grew { page.accent(&word) } else { page.faint(&word) };
        out.write_all(wrap(&words::cycle(change), page.width, &format!("  {word} "), 12).as_bytes())?;
        write_members(out, page, change, detail)?;
        let new = change.dependencies.new.iter().map(|one| format!("new:  {}", words::inner(change, one)));
        let gone = change.dependencies.gone.iter().map(|one| format!("gone: {}", words::inner(change, one)));
        let few = detail.limit(INNER);
        for line in new.clone().take(few).chain(gone.clone().take(few)) {
            out.write_all(wrap(&line, page.width, &" ".repeat(12), 18).as_bytes())?;
        }
        let rest = new.count().saturating_sub(few) + gone.count().saturating_sub(few);
        if rest > 0 {
            writeln!(out, "{}{}", " ".repeat(12), page.faint(&format!("…and {rest} more (-v lists them)")))?;
        }
    }
    more(out, page, cycles.len().saturating_sub(limit))
}

fn write_members(out: &mut dyn Write, page: Page, change: &CycleChange, detail: Detail) -> io::Result<()> {
    for (word, ids) in [("joined: ", &change.members.new), ("left: ", &change.members.gone)] {
        if ids.is_empty() {
            continue;
        }
        let word = if change.before.is_empty() || change.after.is_empty() { "" } else { word };
        let names: Vec<&str> = ids.iter().map(|id| words::inside(change, id)).collect();
        let text = format!("{word}{}", cut(&printable(&names.join(", ")), detail.limit(NAMES)));
        out.write_all(wrap(&text, page.width, &" ".repeat(12), 14).as_bytes())?;
    }
    Ok(())
}

fn write_dependencies(out: &mut dyn Write, page: Page, report: &DiffReport, detail: Detail) -> io::Result<()> {
    let changes = &report.changes;
    write_list(out, page, "New dependencies between packages", &changes.package_dependencies.new, detail)?;
    let (grave, others): (Vec<&DependencyChange>, Vec<_>) =
        changes.dependencies.new.iter().partition(|change| change.grain != Grain::Along);
    write_list(out, page, "New dependencies on a cycle", grave, detail)?;
    let count = |list: &[&DependencyChange], holds: fn(&DependencyChange) -> bool| list.iter().filter(|change| holds(change)).count();
    let parts = [
        (count(&others, |change| change.across_packages), "across packages"),
        (count(&others, |change| !change.lasting_ends), "of new modules"),
    ];
    let title = if changes.dependencies.new.len() == others.len() { "New dependencies" } else { "Other new dependencies" };
    let title = format!("{title}: {}{}", others.len(), of_them(&parts));
    if !others.is_empty() {
        heading(out, page, &title, "")?;
        let shown = others.into_iter().filter(|change| detail == Detail::All || change.lasting_ends);
        write_lines(out, page, shown, "closes a cycle", detail)?;
    }
    let gone: Vec<&DependencyChange> = changes.dependencies.gone.iter().collect();
    if gone.is_empty() {
        return Ok(());
    }
    let opened = count(&gone, |change| change.grain == Grain::Against);
    let parts = [(opened, "opened a cycle"), (count(&gone, |change| !change.lasting_ends), "of gone modules")];
    heading(out, page, &format!("Dependencies that are gone: {}{}", gone.len(), of_them(&parts)), "")?;
    write_lines(
        out,
        page,
        gone.into_iter().filter(|change| detail == Detail::All || change.grain == Grain::Against),
        "opened a cycle",
        detail,
    )
}

/// `, 2 across packages`, what there is none of left out.
fn of_them(parts: &[(usize, &str)]) -> String {
    let said = parts.iter().filter(|(number, _)| *number > 0).map(|(number, what)| format!(", {number} {what}"));
    said.collect::<Vec<_>>().concat()
}

/// A list under a heading, where there is anything to count.
fn write_list<'a>(
    out: &mut dyn Write,
    page: Page,
    title: &str,
    list: impl IntoIterator<Item = &'a DependencyChange>,
    detail: Detail,
) -> io::Result<()> {
    let mut list = list.into_iter().peekable();
    if list.peek().is_none() {
        return Ok(());
    }
    heading(out, page, title, "")?;
    write_lines(out, page, list, "closes a cycle", detail)
}

/// `against` is what is said of one that turned on a cycle.
fn write_lines<'a>(
    out: &mut dyn Write,
    page: Page,
    list: impl Iterator<Item = &'a DependencyChange>,
    against: &str,
    detail: Detail,
) -> io::Result<()> {
    let list: Vec<&DependencyChange> = list.collect();
    let limit = detail.limit(DEPENDENCIES);
    for change in list.iter().take(limit) {
        let grain = match change.grain {
            Grain::Against => format!("{against}: "),
            Grain::Within => "inside a cycle: ".to_owned(),
            Grain::Along => String::new(),
        };
        let place = words::place(change).map(|place| format!(" {place}")).unwrap_or_default();
        out.write_all(wrap(&format!("{grain}{}{place}", words::dependency(change)), page.width, "  ", 6).as_bytes())?;
    }
    more(out, page, list.len().saturating_sub(limit))
}

fn write_surface(out: &mut dyn Write, page: Page, report: &DiffReport, detail: Detail) -> io::Result<()> {
    let mut surface: Vec<_> = report.changes.surface.iter().collect();
    if surface.is_empty() {
        return Ok(());
    }
    surface.sort_by_key(|change| std::cmp::Reverse(change.items.new.len()));
    heading(out, page, &format!("`pub` items in {}", counted(surface.len() as u64, "module", "modules")), "")?;
    let limit = detail.limit(MODULES);
    for change in surface.iter().take(limit) {
        let new = change.items.new.iter().map(|item| format!("+{}", item.name));
        let names: Vec<String> = new.chain(change.items.gone.iter().map(|item| format!("-{}", item.name))).collect();
        let line = format!("{} {}: {}", change.module, words::signed(change), names.join(" "));
        out.write_all(wrap(&cut(&printable(&line), detail.limit(NAMES)), page.width, "  ", 6).as_bytes())?;
    }
    more(out, page, surface.len().saturating_sub(limit))
}

fn write_modules(out: &mut dyn Write, page: Page, report: &DiffReport, detail: Detail) -> io::Result<()> {
    let (packages, modules) = (&report.changes.packages, &report.changes.modules);
    let renamed = report.renamed.iter().map(|(old, new)| format!("{old} → {new}")).collect::<Vec<_>>();
    let lists = [
        ("new packages", packages.new.clone()),
        ("gone packages", packages.gone.clone()),
        ("new", modules.new.clone()),
        ("gone", modules.gone.clone()),
        ("renamed", renamed),
    ];
    if lists.iter().all(|(_, ids)| ids.is_empty()) {
        return Ok(());
    }
    heading(out, page, "Modules", "")?;
    for (word, ids) in lists.iter().filter(|(_, ids)| !ids.is_empty()) {
        let text = cut(&printable(&ids.join(", ")), detail.limit(NAMES));
        out.write_all(wrap(&format!("{word} ({}): {text}", ids.len()), page.width, "  ", 6).as_bytes())?;
    }
    Ok(())
}

fn write_metrics(out: &mut dyn Write, page: Page, report: &DiffReport, detail: Detail) -> io::Result<()> {
    let changes = &report.changes;
    let wanted = |change: &&MetricChange| detail == Detail::All || METRICS.contains(&change.metric.as_str());
    let mut rows: Vec<(&str, &MetricChange)> = changes.metrics.iter().filter(wanted).map(|change| ("workspace", change)).collect();
    let packages = changes.package_metrics.iter();
    if detail == Detail::All {
        rows.extend(packages.flat_map(|package| package.metrics.iter().map(|change| (package.package.as_str(), change))));
    } else {
        let costs = packages.flat_map(|package| {
            package.metrics.iter().filter(|change| change.metric == "propagation-cost").map(|change| (package.package.as_str(), change))
        });
        let mut costs: Vec<_> = costs.collect();
        let by = |change: &MetricChange| change.after.unwrap_or_default() - change.before.unwrap_or_default();
        costs.sort_by(|(a_name, a), (b_name, b)| by(b).abs().total_cmp(&by(a).abs()).then(a_name.cmp(b_name)));
        rows.extend(costs.into_iter().take(PACKAGES));
    }
    if rows.is_empty() {
        return Ok(());
    }
    heading(out, page, "Metrics", if detail == Detail::All { "" } else { "the most telling; -v lists all that changed" })?;
    let mut printed = table(page, &["", "metric", "before", "after"], &[0, 1]);
    for (node, change) in rows {
        let (before, after) = words::values(change);
        printed.add_row([shorten(node, 24), change.metric.clone(), before, after]);
    }
    out.write_all(lines_of(&printed).as_bytes())
}
