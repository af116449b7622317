//! The instructions of a Dockerfile: lines that go on, comments between them, heredocs.

use crate::environments::heredoc;

/// An instruction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Instruction {
    /// `FROM`, in capitals.
    pub name: String,
    /// What stands behind it; a line that goes on ends with `\\`, so that lines can be counted; heredocs follow on lines of
    /// their own, with the word that ends them.
    pub text: String,
    /// The one-based line where it begins.
    pub line: u32,
}

impl Instruction {
    /// What stands behind it, as one line.
    #[must_use]
    pub fn flat(&self) -> String {
        self.text.replace("\\\n", " ")
    }
}

/// The instructions of a text, in its order.
#[must_use]
pub fn instructions(text: &str) -> Vec<Instruction> {
    let escape = escape(text);
    let mut found: Vec<Instruction> = Vec::new();
    let mut lines = text.lines().enumerate().peekable();
    while let Some((at, first)) = lines.next() {
        let start = first.trim_start();
        if start.is_empty() || start.starts_with('#') {
            continue;
        }
        let (name, rest) = start.split_once(char::is_whitespace).unwrap_or((start, ""));
        let mut text = String::new();
        let mut goes_on = push(&mut text, rest, escape);
        while goes_on {
            let Some((_, line)) = lines.next() else { break };
            text.push_str("\\\n");
            // a comment between lines that go on is none of the command, and does not end it
            if line.trim_start().starts_with('#') || line.trim().is_empty() {
                continue;
            }
            goes_on = push(&mut text, line, escape);
        }
        for end in heredoc::ends(&text) {
            for (_, line) in lines.by_ref() {
                text.push('\n');
                text.push_str(line);
                if heredoc::is_end(line, &end) {
                    break;
                }
            }
        }
        found.push(Instruction { name: name.to_uppercase(), text, line: u32::try_from(at + 1).unwrap_or(u32::MAX) });
    }
    found
}

/// The letter that lets a line go on: `# escape=` on the first lines sets another.
fn escape(text: &str) -> char {
    let mut directives = text.lines().take_while(|line| line.starts_with('#') && line.contains('='));
    let set = directives.find_map(|line| line.trim_start_matches('#').trim().strip_prefix("escape="));
    set.and_then(|value| value.trim().chars().next()).filter(|letter| matches!(letter, '\\' | '`')).unwrap_or('\\')
}

/// Adds a line without its mark that it goes on; whether it does.
fn push(text: &mut String, line: &str, escape: char) -> bool {
    let trimmed = line.trim_end();
    let goes_on = trimmed.ends_with(escape);
    text.push_str(if goes_on { trimmed.strip_suffix(escape).unwrap_or(trimmed) } else { trimmed });
    goes_on
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Vec<String> {
        instructions(text).iter().map(|found| format!("{} {} {:?}", found.line, found.name, found.text)).collect()
    }

    #[test]
    fn lines_go_on_and_comments_do_not_end_them() {
        assert_eq!(
            shown("# c\nfrom a AS b\nRUN x \\\n  # no\n  && y \\\n\n  z\nCOPY . ."),
            [r#"2 FROM "a AS b""#, r#"3 RUN "x \\\n\\\n  && y \\\n\\\n  z""#, r#"8 COPY ". .""#]
        );
        assert_eq!(shown("# escape=`\nRUN a `\n b\\\nRUN c"), [r#"2 RUN "a \\\n b\\""#, r#"4 RUN "c""#]);
    }

    #[test]
    fn heredocs_belong_to_their_command() {
        assert_eq!(shown("RUN <<EOF\ncargo build\nFROM no\nEOF\nFROM a"), [r#"1 RUN "<<EOF\ncargo build\nFROM no\nEOF""#, r#"5 FROM "a""#]);
        assert_eq!(shown("RUN cat <<< x\nFROM a").len(), 2);
        assert_eq!(shown("RUN <<EOF\nnever ends").len(), 1);
    }
}
