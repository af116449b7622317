//! Unified diffs of texts in which some lines are replaced, as `git apply` and `patch` take them.

use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Lines around a change.
const AROUND: usize = 3;

/// A new file.
#[must_use]
pub fn added(file: &str, text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let mut out = format!("--- /dev/null\n+++ b/{file}\n@@ -0,0 +1,{} @@\n", lines.len());
    for line in lines {
        // writing to a string cannot fail
        let _ = writeln!(out, "+{line}");
    }
    out
}

/// Lines of a text replaced by others: by one-based line. Empty where nothing differs.
#[must_use]
pub fn replaced(file: &str, text: &str, edits: &BTreeMap<u32, String>) -> String {
    let lines: Vec<&str> = text.split('\n').collect();
    let ends = text.ends_with('\n');
    let count = if ends { lines.len() - 1 } else { lines.len() };
    let at = |line: u32| (line as usize).checked_sub(1).filter(|at| *at < count);
    let changes: BTreeMap<usize, &String> =
        edits.iter().filter_map(|(line, new)| Some((at(*line)?, new))).filter(|(at, new)| lines.get(*at) != Some(&new.as_str())).collect();
    let mut hunks: Vec<(usize, usize)> = Vec::new();
    for at in changes.keys() {
        let (from, to) = (at.saturating_sub(AROUND), (at + AROUND + 1).min(count));
        match hunks.last_mut() {
            Some((_, end)) if *end >= from => *end = to,
            _ => hunks.push((from, to)),
        }
    }
    let mut out = if hunks.is_empty() { String::new() } else { format!("--- a/{file}\n+++ b/{file}\n") };
    for (from, to) in hunks {
        let length = to - from;
        let _ = writeln!(out, "@@ -{},{length} +{},{length} @@", from + 1, from + 1);
        for at in from..to {
            let old = lines.get(at).copied().unwrap_or_default();
            let end = if at + 1 == count && !ends { "\n\\ No newline at end of file" } else { "" };
            let _ = match changes.get(&at) {
                Some(new) => writeln!(out, "-{old}{end}\n+{new}{end}"),
                None => writeln!(out, " {old}{end}"),
            };
        }
    }
    out
}

/// The text itself with lines replaced by others: by one-based line.
#[must_use]
pub fn with_lines(text: &str, edits: &BTreeMap<u32, String>) -> String {
    let new = |(at, old): (usize, &str)| {
        let line = u32::try_from(at + 1).unwrap_or(u32::MAX);
        edits.get(&line).cloned().unwrap_or_else(|| old.to_owned())
    };
    text.split('\n').enumerate().map(new).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_in_a_text() {
        let text = "a\nb\nc\nd\ne\nf\ng\nh\ni\nj\n";
        let edits = BTreeMap::from([(2, "B".to_owned()), (10, "J".to_owned())]);
        assert_eq!(
            replaced("x", text, &edits),
            "--- a/x\n+++ b/x\n@@ -1,5 +1,5 @@\n a\n-b\n+B\n c\n d\n e\n@@ -7,4 +7,4 @@\n g\n h\n i\n-j\n+J\n"
        );
        assert_eq!(
            replaced("x", "a", &BTreeMap::from([(1, "b".to_owned())])),
            "--- a/x\n+++ b/x\n@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n"
        );
        assert_eq!(replaced("x", text, &BTreeMap::from([(1, "a".to_owned()), (99, "z".to_owned())])), "");
        assert_eq!(with_lines("a\nb\n", &BTreeMap::from([(2, "B".to_owned()), (9, "z".to_owned())])), "a\nB\n");
        assert_eq!(added("x", "a\nb\n"), "--- /dev/null\n+++ b/x\n@@ -0,0 +1,2 @@\n+a\n+b\n");
    }
}
