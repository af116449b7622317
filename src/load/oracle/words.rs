//! What cargo said, without what is true of the scratch folder only.

use std::path::Path;

/// Lines that tell of how cargo was run, not of what it found.
const NOISE: &[&str] = &[
    "note: pass `--verbose`",
    "As a reminder, you're using offline mode",
    "can sometimes cause surprising",
    "retrying without `--offline`",
    "without `--offline`",
];

/// The words without the paths of the scratch folder and without noise.
pub fn clean(said: &str, scratch: &Path) -> String {
    let scratch = scratch.display().to_string();
    let lines = said.lines().map(str::trim_end).filter(|line| !NOISE.iter().any(|noise| line.contains(noise)));
    let lines: Vec<String> = lines.map(|line| without(line, &scratch)).collect();
    lines.join("\n").trim().to_owned()
}

/// `…/runs/0/workspace/crates/a/Cargo.toml` is `crates/a/Cargo.toml` to who reads it.
fn without(line: &str, scratch: &str) -> String {
    let mut rest = line;
    let mut shown = String::new();
    while let Some((before, after)) = rest.split_once(scratch) {
        shown.push_str(before);
        let end = after.find(['`', ')', ' ', '\'', '"', ':']).unwrap_or(after.len());
        let (path, further) = after.split_at(end);
        let below = path.split_once("/workspace").map_or("", |(_, below)| below.trim_start_matches('/'));
        shown.push_str(if below.is_empty() { "." } else { below });
        rest = further;
    }
    shown + rest
}

/// The cause that helps: of `error: …`, `Caused by:` the last, else the line of the error.
pub fn cause(said: &str) -> String {
    let lines: Vec<&str> = said.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let error = lines.iter().find_map(|line| line.strip_prefix("error: "));
    let last = lines.iter().rposition(|line| *line == "Caused by:").and_then(|at| lines.get(at + 1).copied());
    last.or(error).or_else(|| lines.first().copied()).unwrap_or("it gave no reason").to_owned()
}

/// Crates that cargo looked for and did not find.
pub fn not_found(said: &str) -> Vec<String> {
    let after = |line: &str| {
        let rest = line.split_once("no matching package named `").or_else(|| line.split_once("no matching package for `"))?.1;
        rest.split_once('`').map(|(name, _)| name.to_owned())
    };
    said.lines().filter_map(after).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_sees_where_cargo_ran() {
        let said = "error: failed to select a version for `x`.\n    ... required by package `app v0.1.0 (/tmp/s/runs/0/workspace/crates/app)`\n\
             perhaps a crate was updated and forgotten?\nAs a reminder, you're using offline mode (--offline)\n    at (/tmp/s/runs/0/workspace)";
        let clean = clean(said, Path::new("/tmp/s"));
        assert!(clean.contains("`app v0.1.0 (crates/app)`") && clean.ends_with("at (.)"), "{clean}");
        assert!(!clean.contains("/tmp/s") && !clean.contains("offline"), "{clean}");
        assert_eq!(cause(&clean), "failed to select a version for `x`.");
    }

    #[test]
    fn the_last_cause_and_what_was_not_found() {
        assert_eq!(cause("error: a\n\nCaused by:\n  b\n\nCaused by:\n  c\n    d"), "c");
        assert_eq!(cause(""), "it gave no reason");
        assert_eq!(not_found("error: no matching package named `foo` found\nlocation searched: crates.io index"), ["foo"]);
    }
}
