//! The first screen of `underpin deps`: what to do now, what waits for whom, and what was not seen.

use std::collections::BTreeMap;
use std::io::{self, Write};

use crate::finding::Level;
use crate::output::deps_stale::{self, age};
use crate::output::deps_view::{DepsView, DuplicateView, PackageView};
use crate::output::survey_table::Detail;
use crate::output::text::{Page, count, counted, heading, lines_of, more, printable, shorten, table, wrap};

/// How much of each list is shown; the rest is counted.
const HOSTAGES: usize = 4;
const TO_DO: usize = 6;
const COPIES: usize = 12;
const BLOCKERS: usize = 5;
const FINDINGS: usize = 8;
const GAPS: usize = 4;

/// The verdicts in the order of who can act, with what they mean.
const VERDICTS: [(&str, &str); 5] = [
    ("LOCK", "`cargo update` removes it"),
    ("UPDATE", "a compatible release of its holder removes it"),
    ("DIRECT", "a manifest line of yours"),
    ("GIT", "a git or path dependency of yours"),
    ("UPSTREAM", "somebody else's newest release still asks for it"),
];

/// Writes the first screen.
///
/// # Errors
/// The writer's.
pub fn write(out: &mut dyn Write, page: Page, view: &DepsView<'_>, detail: Detail) -> io::Result<()> {
    write_head(out, page, view)?;
    if view.workspace.lock.is_some() {
        write_hostages(out, page, view, detail)?;
        write_lag(out, page, view)?;
        write_to_do(out, page, view, detail)?;
        deps_stale::write(out, page, view, detail)?;
        write_copies(out, page, view, detail)?;
        write_blockers(out, page, view, detail)?;
    } else {
        heading(out, page, "Only requirements are judged", "what they take is in no lock that can be read")?;
        deps_stale::write(out, page, view, detail)?;
    }
    write_findings(out, page, view, detail)?;
    write_gaps(out, page, view, detail)
}

fn write_head(out: &mut dyn Write, page: Page, view: &DepsView<'_>) -> io::Result<()> {
    let workspace = &view.workspace;
    let lock = match (workspace.lock, workspace.lock_format) {
        (Some(file), Some(format)) => format!("{} in `{file}` (version {format})", counted(workspace.locked as u64, "package", "packages")),
        _ => "no lock".to_owned(),
    };
    let age = match view.index.age_days {
        Some(days) if days < 1.0 => "index of today".to_owned(),
        Some(days) => format!("oldest index entry {days:.0} days old"),
        None => "no index".to_owned(),
    };
    let past = view.index.as_of.as_ref().map(|day| format!(" · judged as on {day}")).unwrap_or_default();
    let members = counted(workspace.members as u64, "member", "members");
    let text = format!("{members} · {lock} · {age}{past}");
    writeln!(out, "{}", page.strong(wrap(&text, page.width, "", 0).trim_end()))
}

/// What keeps anybody from making a new lock stands before all else.
fn write_hostages(out: &mut dyn Write, page: Page, view: &DepsView<'_>, detail: Detail) -> io::Result<()> {
    let gone: Vec<_> = view.hostages.iter().filter(|hostage| hostage.live == 0).collect();
    if gone.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n{}  {}", page.alarm("This lock cannot be made anew"), page.faint("it works as it stands; `cargo update` fails"))?;
    let limit = detail.limit(HOSTAGES);
    for hostage in gone.iter().take(limit) {
        let text =
            format!("{} {} asks for {}, and no release that is left satisfies it", hostage.package, hostage.version, hostage.requires);
        out.write_all(wrap(&text, page.width, "  ", 4).as_bytes())?;
    }
    rest(out, page, gone.len(), limit, "more", "more")
}

fn write_lag(out: &mut dyn Write, page: Page, view: &DepsView<'_>) -> io::Result<()> {
    let lag = &view.lag;
    let behind = format!("{} and {} behind", counted(lag.buckets, "bucket", "buckets"), counted(lag.releases, "release", "releases"));
    if lag.judged == 0 {
        let note = "no publication times are known: nothing is said of years";
        return heading(out, page, &format!("{behind} the newest"), note);
    }
    heading(out, page, "Behind the newest releases", "in years, summed over packages (libyears)")?;
    let mut rows = table(page, &["years", "who ends it"], &[1]);
    let years = |days: i64| {
        #[expect(clippy::cast_precision_loss, reason = "days")]
        let days = days as f64;
        format!("{:.1}", days / 365.25)
    };
    rows.add_row([years(lag.days.mine), "`cargo update`".to_owned()]);
    rows.add_row([years(lag.days.requirement), "a manifest line of yours".to_owned()]);
    rows.add_row([years(lag.days.blocked), "somebody upstream".to_owned()]);
    out.write_all(lines_of(&rows).as_bytes())?;
    let packages = counted(u64::from(lag.judged), "package", "packages");
    let text = format!("{behind} in all; years of {packages}, {} not judged", count(lag.not_judged));
    out.write_all(page.faint(&wrap(&text, page.width, "  ", 2)).as_bytes())
}

/// Whether `cargo update` brings a package further. That a newer release stands in the lock already, as another copy, does not.
fn is_to_update(package: &PackageView<'_>) -> bool {
    let version = |text: &str| semver::Version::parse(text).ok();
    let allowed = package.newest_allowed.as_deref().and_then(version);
    allowed.zip(version(&package.version)).is_some_and(|(allowed, locked)| allowed.cmp_precedence(&locked).is_gt())
        && package.lag_days.as_ref().is_none_or(|lag| lag.mine > 0)
}

/// What somebody here can do, the surest and cheapest first.
fn write_to_do(out: &mut dyn Write, page: Page, view: &DepsView<'_>, detail: Detail) -> io::Result<()> {
    let can = |copy: &&DuplicateView<'_>| {
        matches!(copy.verdict, "LOCK" | "UPDATE" | "DIRECT") && !matches!(copy.pair, "phantom" | "host-target") && copy.status != "unknown"
    };
    let mut copies: Vec<&DuplicateView<'_>> = view.duplicates.iter().filter(can).collect();
    copies.sort_by_key(|copy| (copy.edits.len(), copy.commands.len(), copy.name));
    let updates = view.packages.iter().filter(|package| is_to_update(package)).count();
    if copies.is_empty() && updates == 0 {
        let note = match view.lag.not_judged {
            0 => "every package is as new as its requirements let it be".to_owned(),
            gaps => format!("all that could be judged is as new as its requirements let it be; {} could not", count(gaps)),
        };
        return heading(out, page, "Nothing to do in the lock", &note);
    }
    heading(out, page, "Do now", "`underpin deps dedupe` and `underpin deps upgrade` print all of it, and ask cargo whether it works")?;
    if updates > 0 {
        let text = format!("`cargo update` brings {} up to date", counted(updates as u64, "package", "packages"));
        out.write_all(wrap(&text, page.width, "  ", 4).as_bytes())?;
    }
    let limit = detail.limit(TO_DO);
    for copy in copies.iter().take(limit) {
        let edits = copy.edits.iter().map(|edit| format!("{}: `{}` for `{}`", edit.place, edit.new, edit.old));
        let steps: Vec<String> = edits.chain(copy.commands.iter().map(|command| format!("`{command}`"))).collect();
        let text = format!("{} {} goes: {} ({})", copy.name, copy.old, steps.join(", then "), copy.status);
        out.write_all(wrap(&text, page.width, "  ", 4).as_bytes())?;
    }
    rest(out, page, copies.len(), limit, "old copy that can go", "old copies that can go")
}

fn write_copies(out: &mut dyn Write, page: Page, view: &DepsView<'_>, detail: Detail) -> io::Result<()> {
    let real: Vec<&DuplicateView<'_>> = view.duplicates.iter().filter(|copy| copy.pair != "phantom").collect();
    let phantoms = view.duplicates.len() - real.len();
    let note = match phantoms {
        0 => String::new(),
        _ => format!("{} more stand in the lock and are never built", count(u32::try_from(phantoms).unwrap_or(u32::MAX))),
    };
    if real.is_empty() {
        return heading(out, page, "No crate is there twice", &note);
    }
    heading(out, page, &counted(real.len() as u64, "old copy", "old copies"), &note)?;
    let mut by_verdict: BTreeMap<&str, u64> = BTreeMap::new();
    for copy in &real {
        *by_verdict.entry(copy.verdict).or_default() += 1;
    }
    for (verdict, meaning) in VERDICTS {
        if let Some(copies) = by_verdict.get(verdict) {
            writeln!(out, "  {copies:>3} {verdict:<9}{}", page.faint(meaning))?;
        }
    }
    let mut rows = table(page, &["crate", "old", "new", "verdict", "held by"], &[0, 1, 2, 3, 4]);
    let limit = detail.limit(COPIES);
    let room = page.width.saturating_sub(62).max(20);
    for copy in real.iter().take(limit) {
        let pair = if copy.pair == "real" { String::new() } else { format!(" ({})", copy.pair) };
        rows.add_row([
            shorten(copy.name, 26),
            format!("{}{pair}", copy.old),
            copy.new.clone(),
            copy.verdict.to_owned(),
            holder(copy, room),
        ]);
    }
    out.write_all(lines_of(&rows).as_bytes())?;
    rest(out, page, real.len(), limit, "more", "more")
}

/// The last step before the copy, of the first chain.
fn holder(copy: &DuplicateView<'_>, room: usize) -> String {
    let last = copy.chains.first().and_then(|chain| chain.iter().rev().nth(1)).map_or("", String::as_str);
    let more = if copy.chains.len() > 1 { format!(" +{}", copy.chains.len() - 1) } else { String::new() };
    format!("{}{more}", shorten(last, room.saturating_sub(more.len())))
}

fn write_blockers(out: &mut dyn Write, page: Page, view: &DepsView<'_>, detail: Detail) -> io::Result<()> {
    // who holds copies together with others frees none alone
    let blockers: Vec<_> = view.blockers.iter().filter(|blocker| blocker.unlocks > 0).collect();
    if blockers.is_empty() {
        return Ok(());
    }
    heading(out, page, "Who to write to", "old copies that would be gone if this crate's next release accepted the newer ones")?;
    let mut rows = table(page, &["copies", "crate", "newest", "age", "asks for"], &[1, 2, 4]);
    let limit = detail.limit(BLOCKERS);
    let room = page.width.saturating_sub(56).max(20);
    for blocker in blockers.iter().take(limit) {
        rows.add_row([
            blocker.unlocks.to_string(),
            shorten(blocker.package, 26),
            blocker.version.clone(),
            blocker.age_days.map_or_else(|| "-".to_owned(), age),
            shorten(&blocker.asks.join(", "), room),
        ]);
    }
    out.write_all(lines_of(&rows).as_bytes())?;
    rest(out, page, blockers.len(), limit, "more", "more")
}

/// What rules say: the gravest in full, the others by rule.
fn write_findings(out: &mut dyn Write, page: Page, view: &DepsView<'_>, detail: Detail) -> io::Result<()> {
    // what has a table of its own above
    let told = ["duplicate_dependency", "stale_requirement", "dependency_lag"];
    let findings: Vec<_> = view.findings.iter().filter(|finding| !told.contains(&finding.rule)).collect();
    if findings.is_empty() {
        return Ok(());
    }
    heading(out, page, "Also", "`underpin explain RULE` says what each means")?;
    let limit = detail.limit(FINDINGS);
    let mut seen: BTreeMap<&str, u64> = BTreeMap::new();
    let mut shown = 0;
    for finding in &findings {
        let of_rule = seen.entry(finding.rule).or_default();
        *of_rule += 1;
        // of each rule the first two: a first screen is to show what kinds there are
        if shown >= limit || (detail == Detail::First && *of_rule > 2) {
            continue;
        }
        shown += 1;
        let word = if finding.level == Level::Deny { page.alarm(finding.rule) } else { page.accent(finding.rule) };
        out.write_all(
            wrap(&format!("{} ({}). {}", finding.message, finding.place, finding.remedy), page.width, &format!("  {word}: "), 4).as_bytes(),
        )?;
    }
    if shown == findings.len() {
        return Ok(());
    }
    let counts: Vec<String> = seen.iter().map(|(rule, count)| format!("{rule} {count}")).collect();
    out.write_all(page.faint(&wrap(&format!("all: {} (-v prints them)", counts.join(", ")), page.width, "  ", 4)).as_bytes())
}

fn write_gaps(out: &mut dyn Write, page: Page, view: &DepsView<'_>, detail: Detail) -> io::Result<()> {
    let missing = &view.index.missing;
    if missing.is_empty() && view.not_judged.is_empty() {
        return Ok(());
    }
    heading(out, page, "Not judged", "nothing is said of these, good or bad")?;
    let mut by_reason: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for missing in missing {
        by_reason.entry(missing.reason).or_default().push(missing.name);
    }
    for (reason, names) in &by_reason {
        let limit = detail.limit(8);
        let shown: Vec<String> = names.iter().take(limit).map(|name| printable(name)).collect();
        let dots = if names.len() > limit { ", …" } else { "" };
        let hint = if reason.contains("not in cargo's cache") { " (`--fetch` asks the registry)" } else { "" };
        let crates = counted(names.len() as u64, "crate", "crates");
        let text = format!("{crates}: {}{hint}: {}{dots}", printable(reason), shown.join(", "));
        out.write_all(wrap(&text, page.width, "  ", 4).as_bytes())?;
    }
    let limit = detail.limit(GAPS);
    for gap in view.not_judged.iter().take(limit) {
        out.write_all(wrap(&printable(gap), page.width, "  ", 4).as_bytes())?;
    }
    rest(out, page, view.not_judged.len(), limit, "more", "more")
}

fn rest(out: &mut dyn Write, page: Page, all: usize, shown: usize, one: &str, many: &str) -> io::Result<()> {
    let left = all.saturating_sub(shown);
    if left == 0 { Ok(()) } else { more(out, page, &counted(left as u64, one, many)) }
}
