//! Commands in the text of a shell script: enough of its grammar to find words, and no more.
//!
//! Nothing is run. Quotes are taken off, `\` at the end of a line goes on, comments are left out; a template `${{ … }}` stays one word.
//! What a heredoc hands to a program is text, unless that program is a shell.

use std::iter::Peekable;
use std::str::Chars;

use crate::environments::heredoc;

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

/// Heredocs that never end, beyond which none is looked for: each is looked for up to the end of the script.
const MOST_ENDLESS: usize = 50;

/// Programs that run what a heredoc hands them.
const SHELLS: [&str; 6] = ["sh", "bash", "dash", "ash", "zsh", "ksh"];

/// The commands of a script that begins on this line.
#[must_use]
pub fn commands(text: &str, line: u32) -> Vec<Command> {
    let mut reader = Reader {
        letters: text.chars().peekable(),
        line,
        began: line,
        word: None,
        words: Vec::new(),
        commands: Vec::new(),
        heredocs: Vec::new(),
        endless: 0,
    };
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
    /// The heredocs that the line opened: the words that end them, and the number of the command that opened each.
    heredocs: Vec<(String, usize)>,
    endless: usize,
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
                    self.heredocs();
                }
            }
            '<' if self.letters.peek() == Some(&'<') => self.heredoc(),
            letter if letter.is_whitespace() => self.end_word(),
            letter => self.push(letter),
        }
    }

    /// `<<EOF`; of `<<<` the first two are a word, as they stand.
    fn heredoc(&mut self) {
        let mut ahead = self.letters.clone();
        ahead.next();
        if ahead.next_if_eq(&'<').is_none()
            && let Some(end) = heredoc::end(&mut ahead)
        {
            self.heredocs.push((end, self.commands.len()));
            self.end_word();
            self.letters = ahead;
            return;
        }
        while self.letters.next_if_eq(&'<').is_some() {}
        self.end_word();
    }

    /// Goes on behind the heredocs that the line opened. What a shell gets is read as the commands that it is; what never ends is none.
    fn heredocs(&mut self) {
        for (end, opener) in std::mem::take(&mut self.heredocs) {
            let run: Vec<&Command> = self.commands.iter().skip(opener).collect();
            let is_shell = |word: &String| word.rsplit('/').next().is_some_and(|name| SHELLS.contains(&name));
            if run.is_empty() || run.iter().any(|command| command.words.iter().any(is_shell)) || self.endless > MOST_ENDLESS {
                return;
            }
            let mut ahead = self.letters.clone();
            let mut lines = 0;
            let found = loop {
                let line: String = ahead.by_ref().take_while(|letter| *letter != '\n').collect();
                lines += 1;
                if heredoc::is_end(&line, &end) {
                    break true;
                }
                if ahead.peek().is_none() {
                    break false;
                }
            };
            if found {
                self.letters = ahead;
                self.line += lines;
            } else {
                self.endless += 1;
            }
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
    fn what_a_heredoc_hands_over_is_no_command() {
        assert_eq!(shown("cat <<EOF > x\ncargo build\n  EOF\nb"), ["1: cat|>|x", "4: b"]);
        assert_eq!(shown("cat <<'A' <<-\"B\"; c\nx\nA\ny\n\tB\nd"), ["1: cat", "1: c", "6: d"]);
        assert_eq!(shown("bash -s <<EOF\ncargo build\nEOF"), ["1: bash|-s", "2: cargo|build", "3: EOF"]);
        assert_eq!(shown("cat <<EOF | sudo sh\na\nEOF"), ["1: cat", "1: sudo|sh", "2: a", "3: EOF"]);
        assert_eq!(shown("<<EOF\na\nEOF"), ["2: a", "3: EOF"], "docker gives it to a shell");
        assert_eq!(shown("cat <<< EOF\na\nEOF"), ["1: cat|EOF", "2: a", "3: EOF"]);
        assert_eq!(shown("x $((a << b))\nc"), ["1: x|$", "1: a", "2: c"], "it never ends");
    }

    #[test]
    fn what_never_ends_ends() {
        for text in ["'", "\"", "${", "${{", "$(", "\\", "a \\", &"$(".repeat(10_000), &"${".repeat(10_000), &"a <<E\n".repeat(10_000)] {
            assert!(commands(text, 1).len() <= MOST);
        }
    }
}
