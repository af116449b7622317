//! What the text formats share: colour, width, shortened ids, numbers that can be read.

use std::fmt::Write as _;
use std::io::{self, Write};

use comfy_table::{Attribute, Cell, CellAlignment, ContentArrangement, Table, presets};

/// What text is written on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Page {
    /// Columns.
    pub width: usize,
    /// Whether to use ANSI colours.
    pub color: bool,
}

impl Page {
    /// Bold.
    #[must_use]
    pub fn strong(self, text: &str) -> String {
        self.styled("1", text)
    }

    /// Dimmed.
    #[must_use]
    pub fn faint(self, text: &str) -> String {
        self.styled("2", text)
    }

    /// What to act on.
    #[must_use]
    pub fn accent(self, text: &str) -> String {
        self.styled("1;33", text)
    }

    /// What fails the run.
    #[must_use]
    pub fn alarm(self, text: &str) -> String {
        self.styled("1;31", text)
    }

    fn styled(self, code: &str, text: &str) -> String {
        if self.color { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text.to_owned() }
    }
}

/// A heading with a note beside it.
///
/// # Errors
/// The writer's.
pub fn heading(out: &mut dyn Write, page: Page, text: &str, note: &str) -> io::Result<()> {
    let note = if note.is_empty() { String::new() } else { page.faint(&format!("  {note}")) };
    writeln!(out, "\n{}{note}", page.strong(text))
}

/// What is not shown.
///
/// # Errors
/// The writer's.
pub fn more(out: &mut dyn Write, page: Page, text: &str) -> io::Result<()> {
    writeln!(out, "{}", page.faint(&format!("  … and {text}")))
}

/// A table without lines: its headings, and which of its columns are text; the rest are numbers and stand to the right.
#[must_use]
pub fn table(page: Page, headings: &[&str], texts: &[usize]) -> Table {
    let mut table = Table::new();
    table.load_style(presets::NOTHING).set_content_arrangement(ContentArrangement::Disabled);
    if page.color {
        table.enforce_styling();
    } else {
        table.force_no_tty();
    }
    let heading = |text: &&str| {
        let cell = Cell::new(text);
        if page.color { cell.add_attribute(Attribute::Dim) } else { cell }
    };
    table.set_header(headings.iter().map(heading));
    for (at, column) in table.column_iter_mut().enumerate() {
        column.set_padding((1, 1));
        column.set_cell_alignment(if texts.contains(&at) { CellAlignment::Left } else { CellAlignment::Right });
    }
    table
}

/// A table's lines, without spaces at their ends.
#[must_use]
pub fn lines_of(table: &Table) -> String {
    table.lines().fold(String::new(), |mut text, line| {
        // Writing to a string cannot fail.
        let _ = writeln!(text, " {}", line.trim_end());
        text
    })
}

/// An id of at most `width` characters: what is too long loses segments in its middle, where least is lost.
///
/// Example: `tokio::runtime::scheduler::multi_thread::worker` in 30 columns is `tokio::…::multi_thread::worker`.
#[must_use]
pub fn shorten(id: &str, width: usize) -> String {
    let length = |text: &str| text.chars().count();
    if length(id) <= width {
        return id.to_owned();
    }
    let segments: Vec<&str> = id.split("::").collect();
    if let Some((first, rest)) = segments.split_first() {
        for from in 1..rest.len() {
            let short = format!("{first}::…::{}", rest.get(from..).unwrap_or_default().join("::"));
            if length(&short) <= width {
                return short;
            }
        }
    }
    let (head, tail) = (width.saturating_sub(1) / 2, width.saturating_sub(1) - width.saturating_sub(1) / 2);
    let letters: Vec<char> = id.chars().collect();
    let start: String = letters.iter().take(head).collect();
    let end: String = letters.iter().skip(letters.len().saturating_sub(tail)).collect();
    format!("{start}…{end}")
}

/// Breaks prose at spaces. The first line starts with `first`, the others with as many spaces as `indent`.
#[must_use]
pub fn wrap(text: &str, width: usize, first: &str, indent: usize) -> String {
    let mut out = first.to_owned();
    let mut column = visible(first);
    let mut fresh = true;
    for word in text.split(' ') {
        let length = word.chars().count();
        if !fresh && column + 1 + length > width {
            out.push('\n');
            out.push_str(&" ".repeat(indent));
            column = indent;
            fresh = true;
        }
        if !fresh {
            out.push(' ');
            column += 1;
        }
        out.push_str(word);
        column += length;
        fresh = false;
    }
    out.push('\n');
    out
}

/// Columns that a text takes: ANSI colours take none.
fn visible(text: &str) -> usize {
    let mut columns = 0;
    let mut escaped = false;
    for letter in text.chars() {
        match (escaped, letter) {
            (false, '\u{1b}') => escaped = true,
            (true, 'm') => escaped = false,
            (true, _) => {}
            (false, _) => columns += 1,
        }
    }
    columns
}

/// A text that no terminal, log or renderer takes for commands: control characters, and those that turn the direction of writing,
/// are written as their escapes. Names of files may hold any of them.
#[must_use]
pub fn printable(text: &str) -> String {
    let is_command = |letter: char| letter.is_control() || matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        if is_command(letter) { out.extend(letter.escape_default()) } else { out.push(letter) }
    }
    out
}

/// The first `most` characters of a text; where more are cut off, the last is `…`.
#[must_use]
pub fn cut(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let start: String = text.chars().take(most.saturating_sub(1)).collect();
    format!("{}…", start.trim_end())
}

/// `78,213`.
#[must_use]
pub fn count(number: impl Into<u64>) -> String {
    let digits = number.into().to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// `1 module`, `2 modules`.
#[must_use]
pub fn counted(number: impl Into<u64>, one: &str, many: &str) -> String {
    let number = number.into();
    format!("{} {}", count(number), if number == 1 { one } else { many })
}

/// Two decimals, or `-` where a number is undefined.
#[must_use]
pub fn decimal(value: Option<f64>) -> String {
    value.map_or_else(|| "-".to_owned(), |value| format!("{value:.2}"))
}

/// `part` of `whole` in per cent, with two significant places.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "counts of references stay far below 2^52")]
pub fn percent(part: u64, whole: u64) -> String {
    if whole == 0 {
        return "-".to_owned();
    }
    let share = 100.0 * part as f64 / whole as f64;
    if share > 0.0 && share < 0.1 { "< 0.1%".to_owned() } else { format!("{share:.1}%") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_lose_their_middle() {
        let id = "tokio::runtime::scheduler::multi_thread::worker";
        assert_eq!(shorten(id, 60), id);
        assert_eq!(shorten(id, 30), "tokio::…::multi_thread::worker");
        assert_eq!(shorten(id, 20), "tokio::…::worker");
        assert_eq!(shorten(id, 9), "toki…rker");
        assert_eq!(shorten("abcdefgh", 1), "…");
    }

    #[test]
    fn prose_breaks_at_spaces() {
        assert_eq!(wrap("one two three", 9, "- ", 2), "- one two\n  three\n");
        assert_eq!(wrap("a-very-long-word b", 5, "", 2), "a-very-long-word\n  b\n");
    }

    #[test]
    fn commands_become_text() {
        assert_eq!(printable("a\u{1b}[31m\n\u{202e}é"), "a\\u{1b}[31m\\n\\u{202e}é");
    }

    #[test]
    fn long_texts_are_cut() {
        assert_eq!((cut("abc", 3), cut("abcd", 3), cut("é é é", 3)), ("abc".into(), "ab…".into(), "é…".into()));
    }

    #[test]
    fn numbers() {
        assert_eq!((count(0_u32), count(1_234_567_u32), count(123_u32)), ("0".into(), "1,234,567".into(), "123".into()));
        assert_eq!(
            (percent(0, 0), percent(0, 9), percent(1, 9_999), percent(1, 3)),
            ("-".into(), "0.0%".into(), "< 0.1%".into(), "33.3%".into())
        );
        assert_eq!((decimal(None), decimal(Some(0.5))), ("-".into(), "0.50".into()));
    }
}
