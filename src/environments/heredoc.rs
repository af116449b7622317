//! Heredocs: `<<EOF` opens one, and the word alone on a line ends it.

use std::iter::Peekable;
use std::str::Chars;

/// The word that ends the heredoc which a `<<` opens; the letters stand behind that `<<`, and are taken up to the end of the word. `None` where
/// it opens none: `<<<`, `1 << 2`.
pub fn end(letters: &mut Peekable<Chars<'_>>) -> Option<String> {
    letters.next_if_eq(&'-');
    while letters.next_if(|letter| matches!(letter, ' ' | '\t')).is_some() {}
    letters.next_if(|letter| matches!(letter, '"' | '\'' | '\\'));
    let mut word = String::new();
    while let Some(letter) = letters.next_if(|letter| letter.is_alphanumeric() || matches!(letter, '_' | '-' | '.')) {
        word.push(letter);
    }
    letters.next_if(|letter| matches!(letter, '"' | '\''));
    word.chars().next().filter(|first| first.is_alphabetic() || *first == '_')?;
    Some(word)
}

/// The words that end the heredocs which a command opens, in its order.
#[must_use]
pub fn ends(text: &str) -> Vec<String> {
    let mut ends = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find("<<") {
        rest = rest.get(at + 2..).unwrap_or_default();
        if rest.starts_with('<') {
            rest = rest.trim_start_matches('<');
            continue;
        }
        ends.extend(end(&mut rest.chars().peekable()));
    }
    ends
}

/// Whether a line ends a heredoc. In recipes and lists of commands it may be indented.
#[must_use]
pub fn is_end(line: &str, word: &str) -> bool {
    line.trim() == word
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_end() {
        assert_eq!(ends("cat <<EOF >a <<-\"B_1\" << 'C'"), ["EOF", "B_1", "C"]);
        assert_eq!(ends("cat <<< x; echo $((1 << 2))"), Vec::<String>::new());
        assert!(is_end("\tEOF\r", "EOF") && !is_end("EOFF", "EOF"));
    }
}
