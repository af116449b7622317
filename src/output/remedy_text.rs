//! What is to be done, as text: a diff that `git apply` takes from the page as it stands, and commands to paste.

use std::io::{self, Write};

use crate::output::deps_view::IndexView;
use crate::output::remedy_view::RemedyView;
use crate::output::text::{Page, wrap};

/// Writes edits and commands; nothing where there are none. Neither is indented or broken: they are to be copied.
///
/// # Errors
/// The writer's.
pub fn write(out: &mut dyn Write, page: Page, remedy: &RemedyView<'_>) -> io::Result<()> {
    for line in remedy.patch.split_inclusive('\n') {
        let styled = match line.as_bytes().first() {
            Some(b'+') if page.color => page.strong(line.trim_end_matches('\n')) + "\n",
            Some(b'@' | b' ') if page.color => page.faint(line.trim_end_matches('\n')) + "\n",
            _ => line.to_owned(),
        };
        out.write_all(styled.as_bytes())?;
    }
    if !remedy.patch.is_empty() && remedy.commands.is_empty() {
        writeln!(out, "cargo update --workspace")?;
    }
    for command in &remedy.commands {
        writeln!(out, "{command}")?;
    }
    Ok(())
}

/// How sure something is, as a sentence.
#[must_use]
pub fn sure(status: &str, reason: Option<&str>) -> String {
    match (status, reason) {
        ("verified", _) => "verified: cargo does it".to_owned(),
        ("likely", Some("cargo was not asked")) => "likely: cargo was not asked".to_owned(),
        (status, Some(reason)) => format!("{status}: {reason}"),
        (status, None) => status.to_owned(),
    }
}

/// How old what is known of registries is, and what is not known.
///
/// # Errors
/// The writer's.
pub fn write_index(out: &mut dyn Write, page: Page, index: &IndexView<'_>) -> io::Result<()> {
    let age = match index.age_days {
        Some(days) if days < 1.0 => "index of today".to_owned(),
        Some(days) => format!("oldest index entry {days:.0} days old"),
        None => "no index".to_owned(),
    };
    let past = index.as_of.as_ref().map(|day| format!(" · judged as on {day}")).unwrap_or_default();
    // what is known is what cargo has asked for before
    let missing = match index.missing.as_slice() {
        [] => String::new(),
        [one] => format!(" · of `{}` nothing is known ({}): `--fetch` asks the registry", one.name, one.reason),
        [first, ..] => format!(
            " · of {} crates nothing is known (`{}`: {}; …): `--fetch` asks the registry",
            index.missing.len(),
            first.name,
            first.reason
        ),
    };
    out.write_all(page.faint(&wrap(&format!("{age}{past}{missing}"), page.width, "\n", 0)).as_bytes())
}

/// That cargo can resolve nothing here, and why.
///
/// # Errors
/// The writer's.
pub fn write_stuck(out: &mut dyn Write, page: Page, stuck: Option<&str>) -> io::Result<()> {
    let Some(reason) = stuck else { return Ok(()) };
    let text = format!("cargo does not resolve this workspace even as it stands, so that no way out can be verified: {reason}");
    out.write_all(wrap(&text, page.width, &format!("{} ", page.alarm("stuck:")), 2).as_bytes())
}
