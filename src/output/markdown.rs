//! What the Markdown formats share: prose and ids that stay what they are, whatever marks they hold.
//!
//! It is GitHub's and GitLab's Markdown: a `|` ends a table's cell even inside of code, so it is escaped everywhere.

use crate::output::text::printable;

/// Marks that mean something outside of code.
const MARKS: &[char] = &['\\', '*', '_', '[', ']', '<', '>', '~', '`', '|', '&'];

/// A name as code. Backticks in it are no end of it.
#[must_use]
pub fn code(text: &str) -> String {
    let text = printable(text);
    if text.is_empty() {
        return text;
    }
    let fence = "`".repeat(longest_run(&text) + 1);
    let gap = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{fence}{gap}{}{gap}{fence}", text.replace('|', "\\|"))
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
                part.chars().for_each(|letter| escape(&mut out, letter));
            }
        }
    }
    out
}

fn escape(out: &mut String, letter: char) {
    if MARKS.contains(&letter) {
        out.push('\\');
    }
    out.push(letter);
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
        assert_eq!(code("a|b`c"), "``a\\|b`c``");
        assert_eq!(code("`a"), "`` `a ``");
        assert_eq!(code("a\nb"), "`a\\nb`");
        assert_eq!(code(""), "");
    }

    #[test]
    fn prose_keeps_its_code() {
        assert_eq!(prose("`a_b` is *not* <b> of `c|d`"), "`a_b` is \\*not\\* \\<b\\> of `c\\|d`");
        assert_eq!(prose("one ` alone"), "one \\` alone");
        assert_eq!(prose("`a` and ` alone"), "`a` and \\` alone");
        assert_eq!(prose("``"), "");
    }
}
