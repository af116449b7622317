//! What the Markdown formats share: prose and ids that stay what they are, whatever marks they hold.

use crate::output::text::printable;

/// Marks that mean something outside of code.
const MARKS: &[char] = &['\\', '*', '[', ']', '<', '>', '~', '`', '&'];

/// A name as code. Backticks in it are no end of it.
#[must_use]
pub fn code(text: &str) -> String {
    let text = printable(text);
    if text.is_empty() {
        return text;
    }
    let fence = "`".repeat(longest_run(&text) + 1);
    let gap = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{fence}{gap}{text}{gap}{fence}")
}

/// A sentence with code in backticks: the code stays, marks outside of it become letters.
#[must_use]
pub fn prose(text: &str) -> String {
    let text = printable(text);
    let parts: Vec<&str> = text.split('`').collect();
    // Of an odd number of backticks the last begins nothing.
    let paired = parts.len().saturating_sub(1) / 2 * 2;
    let mut out = String::new();
    for (at, part) in parts.iter().enumerate() {
        match (at % 2, at < paired) {
            (1, true) => out.push_str(&code(part)),
            (_, in_pairs) => {
                if at > 0 && !in_pairs && at != paired {
                    out.push_str("\\`");
                }
                escape(&mut out, part);
            }
        }
    }
    out
}

/// Markdown as a table's cell: there a `|` is a border even inside of code, unless it is escaped.
#[must_use]
pub fn cell(markdown: &str) -> String {
    markdown.replace('|', "\\|")
}

/// Writes letters that are no marks. A `_` inside a word is none.
fn escape(out: &mut String, text: &str) {
    let mut before = ' ';
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let inside = before.is_alphanumeric() && letters.peek().is_some_and(|after| after.is_alphanumeric());
        if MARKS.contains(&letter) || letter == '_' && !inside {
            out.push('\\');
        }
        out.push(letter);
        before = letter;
    }
}

/// The length of the longest run of backticks.
fn longest_run(text: &str) -> usize {
    text.split(|letter| letter != '`').map(str::len).max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stay_names() {
        assert_eq!(code("a::b"), "`a::b`");
        assert_eq!(code("a|b`c"), "``a|b`c``");
        assert_eq!(cell(&code("a|b")), "`a\\|b`");
        assert_eq!(code("`a"), "`` `a ``");
        assert_eq!(code("a\nb"), "`a\\nb`");
        assert_eq!(code(""), "");
    }

    #[test]
    fn prose_keeps_its_code() {
        assert_eq!(prose("`_a` is *not* <b> of a_b or _a `c|d`"), "`_a` is \\*not\\* \\<b\\> of a_b or \\_a `c|d`");
        assert_eq!(prose("one ` alone"), "one \\` alone");
        assert_eq!(prose("`a` and ` alone"), "`a` and \\` alone");
        assert_eq!(prose("``"), "");
    }
}
