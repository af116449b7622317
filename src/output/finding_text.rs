//! A finding for a terminal: with the reason and the way out.

use std::io::{self, Write};

use crate::baseline::{Judged, Standing};
use crate::finding::{Evidence, Level};
use crate::output::check_words::{self, newly_owed};
use crate::output::survey_table::Detail;
use crate::output::text::{Page, cut, printable, wrap};

/// How many steps of a route are shown; the rest is counted.
const STEPS: usize = 6;
/// How many characters of a message or remedy.
const SENTENCE: usize = 800;

/// Where texts stand under a heading.
const TEXT: usize = 5;
/// Where they stand beside a label.
const LABELLED: usize = 10;

/// Writes a finding: heading, message, why, what of it is new, what to do.
///
/// # Errors
/// The writer's.
pub fn write(out: &mut dyn Write, page: Page, judged: &Judged, detail: Detail) -> io::Result<()> {
    let finding = &judged.finding;
    write_heading(out, page, judged)?;
    let sentence = |text: &str| cut(text, detail.limit(SENTENCE));
    write_text(out, page, "", &sentence(&finding.message))?;
    write_route(out, page, &finding.route, detail)?;
    let new = newly_owed(judged);
    let shown = detail.limit(STEPS).min(new.len());
    for debt in new.get(..shown).unwrap_or_default() {
        write_text(out, page, &page.faint("new:"), debt)?;
    }
    if new.len() > shown {
        write_text(out, page, "    ", &format!("…and {} more", new.len() - shown))?;
    }
    write_text(out, page, &page.accent("do  "), &sentence(&finding.remedy))?;
    writeln!(out)
}

/// `deny hub_module  src/core.rs:1`.
///
/// # Errors
/// The writer's.
pub fn write_heading(out: &mut dyn Write, page: Page, judged: &Judged) -> io::Result<()> {
    let finding = &judged.finding;
    let level = match (judged.standing, finding.level) {
        (Standing::Known, level) => page.faint(level.word()),
        (Standing::New, Level::Deny) => page.alarm(Level::Deny.word()),
        (Standing::New, level) => page.accent(level.word()),
    };
    let place = check_words::place(&finding.place).map(|place| format!("  {place}")).unwrap_or_default();
    writeln!(out, "{level} {}{place}", page.strong(&finding.rule))
}

/// A text under a heading, with or without a label of four columns before it.
///
/// # Errors
/// The writer's.
pub fn write_text(out: &mut dyn Write, page: Page, label: &str, text: &str) -> io::Result<()> {
    let (first, indent) = match label {
        "" => (" ".repeat(TEXT), TEXT),
        label => (format!("{}{label} ", " ".repeat(TEXT)), LABELLED),
    };
    out.write_all(wrap(&printable(text), page.width, &first, indent).as_bytes())
}

/// The steps below each other, their places in a column where the width allows that.
fn write_route(out: &mut dyn Write, page: Page, route: &[Evidence], detail: Detail) -> io::Result<()> {
    let shown = detail.limit(STEPS).min(route.len());
    let steps = route.get(..shown).unwrap_or_default().iter();
    let steps: Vec<(String, Option<String>)> = steps.map(|step| (printable(&step.text), check_words::place(&step.place))).collect();
    let length = |text: &str| text.chars().count();
    let texts = steps.iter().map(|(text, _)| length(text)).max().unwrap_or(0);
    let places = steps.iter().filter_map(|(_, place)| place.as_deref().map(length)).max().unwrap_or(0);
    let in_columns = LABELLED + texts + 2 + places <= page.width;
    let label = |at: usize| if at == 0 { page.faint("why ") } else { "    ".to_owned() };
    for (at, (text, place)) in steps.iter().enumerate() {
        match place {
            Some(place) if in_columns => {
                let gap = " ".repeat(texts - length(text) + 2);
                writeln!(out, "{}{} {text}{gap}{}", " ".repeat(TEXT), label(at), page.faint(place))?;
            }
            Some(place) => write_text(out, page, &label(at), &format!("{text} ({place})"))?,
            None => write_text(out, page, &label(at), text)?,
        }
    }
    if route.len() > shown { write_text(out, page, "    ", &format!("…and {} more", route.len() - shown)) } else { Ok(()) }
}
