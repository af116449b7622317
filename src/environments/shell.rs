//! Commands in the text of a shell script: enough of its grammar to find words, and no more.
//!
//! Nothing is run. Quotes are taken off, `\` at the end of a line goes on, comments are left out; a template `${{ … }}` stays one word.

use std::iter::Peekable;
use std::str::Chars;

/// A command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Command {
    /// Its words.
    pub words: Vec<String>,
    /// The one-based line where it begins.
    pub line: u32,
}

/// Longer scripts are read up to here.
const MOST: usize = 5_000;

/// The commands of a script that begins on this line.
#[must_use]
pub fn commands(text: &str, line: u32) -> Vec<Command> {
    let mut reader = Reader { letters: text.chars().peekable(), line, began: line, word: None, words: Vec::new(), commands: Vec::new() };
    reader.read();
    reader.commands
}

struct Reader<'t> {
    letters: Peekable<Chars<'t>>,
    line: u32,
    began: u32,
    word: Option<String>,
    words: Vec<String>,
    commands: Vec<Command>,
}

impl Reader<'_> {
    fn read(&mut self) {
        while let Some(letter) = self.letters.next() {
            if self.commands.len() >= MOST {
                return;
            }
            self.letter(letter);
        }
        self.end_command();
    }

    fn letter(&mut self, letter: char) {
        match letter {
            '\\' => self.escaped(),
            '\'' | '"' => self.quoted(letter),
            '$' => self.dollar(),
            '#' if self.word.is_none() => while self.letters.next_if(|letter| *letter != '\n').is_some() {},
            '\n' | ';' | '&' | '|' | '(' | ')' | '`' => {
                self.end_command();
                if letter == '\n' {
                    self.line += 1;
                }
            }
            letter if letter.is_whitespace() => self.end_word(),
            letter => self.push(letter),
        }
    }

    fn escaped(&mut self) {
        match self.letters.next() {
            Some('\n') => {
                self.line += 1;
                self.end_word();
            }
            // of a line end in Windows' way nothing is left
            Some('\r') | None => {}
            Some(other) => self.push(other),
        }
    }

    fn quoted(&mut self, quote: char) {
        self.word.get_or_insert_default();
        while let Some(letter) = self.letters.next() {
            match letter {
                letter if letter == quote => return,
                '\\' if quote == '"' => {
                    if let Some(next) = self.letters.next() {
                        self.push(next);
                    }
                }
                '\n' => {
                    self.push('\n');
                    self.line += 1;
                }
                letter => self.push(letter),
            }
        }
    }

    /// `$( … )` begins a command of its own; `${{ … }}` and `${ … }` are one word with their blanks.
    fn dollar(&mut self) {
        if self.letters.next_if_eq(&'(').is_some() {
            // what the word would be is not known: it stays a template
            self.push('$');
            self.end_command();
            return;
        }
        self.push('$');
        let mut open = 0_usize;
        while let Some(letter) = self.letters.next_if(|letter| *letter == '{') {
            self.push(letter);
            open += 1;
        }
        while open > 0 {
            let Some(letter) = self.letters.next_if(|letter| *letter != '\n') else { return };
            self.push(letter);
            match letter {
                '}' => open -= 1,
                '{' => open += 1,
                _ => {}
            }
        }
    }

    fn push(&mut self, letter: char) {
        if self.word.is_none() && self.words.is_empty() {
            self.began = self.line;
        }
        self.word.get_or_insert_default().push(letter);
    }

    fn end_word(&mut self) {
        self.words.extend(self.word.take());
    }

    fn end_command(&mut self) {
        self.end_word();
        if !self.words.is_empty() {
            let words = std::mem::take(&mut self.words);
            self.commands.push(Command { words, line: self.began });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Vec<String> {
        commands(text, 1).iter().map(|command| format!("{}: {}", command.line, command.words.join("|"))).collect()
    }

    #[test]
    fn words_and_lines() {
        assert_eq!(shown("a b\nc 'd e' \"f g\"x\n"), ["1: a|b", "2: c|d e|f gx"]);
        assert_eq!(shown("a \\\n  b && c; d | e\nf"), ["1: a|b", "2: c", "2: d", "2: e", "3: f"]);
        assert_eq!(shown("# no\n a # no\nb#yes"), ["2: a", "3: b#yes"]);
        assert_eq!(
            shown("rustup default ${{ matrix.rust || 'x' }} $X ${Y:-z w}"),
            ["1: rustup|default|${{ matrix.rust || 'x' }}|$X|${Y:-z w}"]
        );
        assert_eq!(shown("x=$(cargo build --locked)"), ["1: x=$", "1: cargo|build|--locked"]);
        assert_eq!(shown("a \"b\nc\"\nd"), ["1: a|b\nc", "3: d"]);
    }

    #[test]
    fn what_never_ends_ends() {
        for text in ["'", "\"", "${", "${{", "$(", "\\", "a \\", &"$(".repeat(10_000), &"${".repeat(10_000)] {
            assert!(commands(text, 1).len() <= MOST);
        }
    }
}
