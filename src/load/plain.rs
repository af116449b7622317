//! Text of files that others wrote, with nothing in it that a terminal would obey.

/// The text with control characters, and those that turn the direction of writing or show nothing, written as `\u{1b}`.
#[must_use]
pub fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in text.chars() {
        if is_odd(letter) {
            plain.extend(letter.escape_unicode());
        } else {
            plain.push(letter);
        }
    }
    plain
}

/// Whether it is a character that must not reach a terminal.
fn is_odd(letter: char) -> bool {
    letter.is_control() || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_left_that_a_terminal_obeys() {
        assert_eq!(plain("\u{1b}[31mevil\u{202e}\u{9b}2J\n"), "\\u{1b}[31mevil\\u{202e}\\u{9b}2J\\u{a}");
        assert_eq!(plain("serde_json-é"), "serde_json-é");
    }
}
