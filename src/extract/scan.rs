//! One pass over a file's bytes before it is parsed: what stands on each line, and whether the nesting is one
//! that a recursive parser survives.
//!
//! The scan knows comments, strings and characters, nothing else; it cannot fail, and on text that is no Rust it
//! gives some answer. A parser that recurses on brackets and operators needs stack in proportion to both, so both
//! are bounded here: brackets by depth, operators by the tokens between two separators at one depth.

use std::ops::Range;

use crate::model::project::Lines;

/// Deepest nesting of brackets that is handed to the parser.
pub const MAX_DEPTH: usize = 256;
/// Most tokens between two `,`, `;` or brackets, summed over the open brackets.
pub const MAX_RUN: usize = 20_000;

/// What stands on a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// White space.
    Blank,
    /// A comment that is no doc comment.
    Comment,
    /// A doc comment.
    Doc,
    /// Code.
    Code,
}

/// A comment that is no doc comment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comment {
    /// Its bytes, with the marks that make it one.
    pub bytes: Range<usize>,
    /// One-based line where it starts.
    pub line: u32,
    /// One-based line where it ends.
    pub last: u32,
    /// Whether code stands before it on its line.
    pub behind_code: bool,
}

/// What the scan found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scan {
    /// One entry a line.
    pub classes: Vec<Class>,
    /// The comments, in a file that asks for something in one; in others none are kept.
    pub comments: Vec<Comment>,
    /// The line where the nesting passes a bound, if any.
    pub too_deep: Option<u32>,
}

impl Scan {
    /// Adds up the lines `first..=last`, one-based.
    #[must_use]
    pub fn lines(&self, first: u32, last: u32) -> Lines {
        let mut lines = Lines::default();
        let from = (first.max(1) - 1) as usize;
        for class in self.classes.iter().take(last as usize).skip(from) {
            match class {
                Class::Blank => lines.blank += 1,
                Class::Comment => lines.comment += 1,
                Class::Doc => lines.doc += 1,
                Class::Code => lines.code += 1,
            }
        }
        lines
    }
}

/// What a comment starts with that asks underpin for something.
pub const MARK: &str = "underpin:";

struct Scanner<'a> {
    bytes: &'a [u8],
    keep_comments: bool,
    comments: Vec<Comment>,
    at: usize,
    classes: Vec<Class>,
    line: Class,
    runs: Vec<usize>,
    total_run: usize,
    too_deep: Option<u32>,
}

/// Scans a file.
#[must_use]
pub fn scan(text: &str) -> Scan {
    let mut scanner = Scanner {
        bytes: text.as_bytes(),
        keep_comments: text.contains(MARK),
        comments: Vec::new(),
        at: 0,
        classes: Vec::new(),
        line: Class::Blank,
        runs: vec![0],
        total_run: 0,
        too_deep: None,
    };
    scanner.run();
    Scan { classes: scanner.classes, comments: scanner.comments, too_deep: scanner.too_deep }
}

impl Scanner<'_> {
    fn peek(&self, ahead: usize) -> u8 {
        self.bytes.get(self.at + ahead).copied().unwrap_or(0)
    }

    fn newline(&mut self) {
        self.classes.push(self.line);
        self.line = Class::Blank;
    }

    fn mark(&mut self, class: Class) {
        self.line = self.line.max(class);
    }

    /// Moves on by one byte, which belongs to a token or comment of this class.
    fn step(&mut self, class: Class) {
        match self.peek(0) {
            b'\n' => self.newline(),
            b' ' | b'\t' | b'\r' => {}
            _ => self.mark(class),
        }
        self.at += 1;
    }

    fn run(&mut self) {
        while self.at < self.bytes.len() {
            match self.peek(0) {
                b'/' if matches!(self.peek(1), b'/' | b'*') => self.comment(),
                b'"' => self.string(0),
                b'\'' => self.quote(),
                b'r' | b'b' | b'c' if self.prefix() => {}
                byte if byte.is_ascii_alphanumeric() || byte == b'_' || byte >= 0x80 => self.word(),
                byte => {
                    self.nest(byte);
                    self.step(Class::Code);
                }
            }
        }
        if self.line != Class::Blank || self.bytes.last().is_some_and(|&byte| byte != b'\n') {
            self.newline();
        }
    }

    fn word(&mut self) {
        self.token();
        while self.at < self.bytes.len() && (self.peek(0).is_ascii_alphanumeric() || self.peek(0) == b'_' || self.peek(0) >= 0x80) {
            self.step(Class::Code);
        }
    }

    fn token(&mut self) {
        if let Some(run) = self.runs.last_mut() {
            *run += 1;
            self.total_run += 1;
        }
        if self.total_run > MAX_RUN {
            self.deep();
        }
    }

    fn deep(&mut self) {
        let line = self.line_number();
        self.too_deep.get_or_insert(line);
    }

    fn line_number(&self) -> u32 {
        u32::try_from(self.classes.len() + 1).unwrap_or(u32::MAX)
    }

    fn nest(&mut self, byte: u8) {
        match byte {
            b'(' | b'[' | b'{' => {
                self.runs.push(0);
                if self.runs.len() > MAX_DEPTH {
                    self.deep();
                }
            }
            b')' | b']' | b'}' => {
                if self.runs.len() > 1 {
                    self.total_run -= self.runs.pop().unwrap_or(0);
                }
                if byte == b'}' {
                    self.separate_unless_else();
                } else {
                    self.token();
                }
            }
            b';' | b',' => self.separate(),
            b' ' | b'\t' | b'\r' | b'\n' => {}
            _ => self.token(),
        }
    }

    fn separate(&mut self) {
        if let Some(run) = self.runs.last_mut() {
            self.total_run -= *run;
            *run = 0;
        }
    }

    /// `}` ends an item or statement, unless `else` goes on.
    fn separate_unless_else(&mut self) {
        let rest = self.bytes.get(self.at + 1..).unwrap_or_default();
        let next = rest.iter().position(|byte| !byte.is_ascii_whitespace()).unwrap_or(0);
        if rest.get(next..).is_some_and(|rest| rest.starts_with(b"else")) {
            self.token();
        } else {
            self.separate();
        }
    }

    fn comment(&mut self) {
        let (start, line, behind_code) = (self.at, self.line_number(), self.line == Class::Code);
        let doc = if self.peek(1) == b'/' { self.line_comment() } else { self.block_comment() };
        if self.keep_comments && !doc {
            self.comments.push(Comment { bytes: start..self.at, line, last: self.line_number(), behind_code });
        }
    }

    /// Whether it is a doc comment.
    fn line_comment(&mut self) -> bool {
        let doc = (self.peek(2) == b'/' && self.peek(3) != b'/') || self.peek(2) == b'!';
        while self.at < self.bytes.len() && self.peek(0) != b'\n' {
            self.step(if doc { Class::Doc } else { Class::Comment });
        }
        doc
    }

    /// Whether it is a doc comment.
    fn block_comment(&mut self) -> bool {
        let doc = (self.peek(2) == b'*' && self.peek(3) != b'*' && self.peek(3) != b'/') || self.peek(2) == b'!';
        let class = if doc { Class::Doc } else { Class::Comment };
        let mut depth = 0_usize;
        while self.at < self.bytes.len() {
            if self.peek(0) == b'/' && self.peek(1) == b'*' {
                depth += 1;
                self.step(class);
            } else if self.peek(0) == b'*' && self.peek(1) == b'/' {
                depth -= 1;
                self.step(class);
            }
            self.step(class);
            if depth == 0 {
                break;
            }
        }
        doc
    }

    /// A string whose opening quote is here, behind this many `#`.
    fn string(&mut self, hashes: usize) {
        self.token();
        self.step(Class::Code);
        while self.at < self.bytes.len() {
            match self.peek(0) {
                b'\\' if hashes == 0 => {
                    self.step(Class::Code);
                    self.step(Class::Code);
                }
                b'"' => {
                    self.step(Class::Code);
                    return;
                }
                _ => self.step(Class::Code),
            }
        }
    }

    fn raw_string(&mut self, hashes: usize) {
        self.token();
        self.step(Class::Code);
        while self.at < self.bytes.len() {
            let closes = self.peek(0) == b'"' && (1..=hashes).all(|i| self.peek(i) == b'#');
            self.step(Class::Code);
            if closes {
                for _ in 0..hashes {
                    self.step(Class::Code);
                }
                return;
            }
        }
    }

    /// `r"…"`, `br#"…"#`, `b"…"`, `c"…"`, `b'…'`; false where it is just a word.
    fn prefix(&mut self) -> bool {
        let mut ahead = 1;
        if matches!(self.peek(0), b'b' | b'c') && self.peek(1) == b'r' {
            ahead = 2;
        }
        let raw = self.peek(ahead - 1) == b'r';
        let mut hashes = 0;
        while raw && self.peek(ahead + hashes) == b'#' {
            hashes += 1;
        }
        if self.peek(ahead + hashes) == b'"' {
            self.at += ahead + hashes;
            self.mark(Class::Code);
            if raw {
                self.raw_string(hashes);
            } else {
                self.string(0);
            }
            return true;
        }
        if self.peek(0) == b'b' && self.peek(1) == b'\'' {
            self.at += 1;
            self.quote();
            return true;
        }
        false
    }

    /// A character or a lifetime.
    fn quote(&mut self) {
        self.token();
        let escaped = self.peek(1) == b'\\';
        let width = match self.peek(1) {
            byte if byte < 0x80 => 1,
            byte if byte < 0xE0 => 2,
            byte if byte < 0xF0 => 3,
            _ => 4,
        };
        self.step(Class::Code);
        if escaped {
            self.step(Class::Code);
            self.step(Class::Code);
            while self.at < self.bytes.len() && self.peek(0) != b'\'' && self.peek(0) != b'\n' {
                self.step(Class::Code);
            }
            self.step(Class::Code);
        } else if self.peek(width) == b'\'' {
            for _ in 0..=width {
                self.step(Class::Code);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn classes(text: &str) -> String {
        let letter = |class: &Class| match class {
            Class::Blank => '.',
            Class::Comment => 'c',
            Class::Doc => 'd',
            Class::Code => 'x',
        };
        scan(text).classes.iter().map(letter).collect()
    }

    #[test]
    fn a_line_is_what_weighs_most_on_it() {
        assert_eq!(classes("//! d\n\n// c\nfn a() {} // c\n/* c\n c */ x\n/** d */\n"), "d.cxcxd");
        assert_eq!(classes("let s = \"// no\n  comment\";\n"), "xx");
        assert_eq!(classes("let s = r#\"\"// no\n\"#; // c\n'a'; '\\''; b'\"'; 'x: loop {}\n// c"), "xxxc");
        assert_eq!(classes("'é' // c\n'\"' // \"\n// c\n"), "xxc");
    }

    #[test]
    fn deep_brackets_and_long_operator_chains_are_told() {
        assert_eq!(scan(&"(".repeat(100_000)).too_deep, Some(1));
        assert_eq!(scan(&format!("\n{}", "!".repeat(100_000))).too_deep, Some(2));
        assert_eq!(scan(&format!("fn f() {{ {} }}", "if a {} else ".repeat(100_000))).too_deep, Some(1));
        assert_eq!(scan(&"fn f() { g(1); }\n".repeat(100_000)).too_deep, None);
        assert_eq!(scan(&format!("[{}]", "1, ".repeat(100_000))).too_deep, None);
        assert_eq!(scan("\"(((((((((\"; // ((((((").too_deep, None);
    }
}
