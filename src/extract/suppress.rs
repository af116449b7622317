//! The comments of a file that ask underpin to keep silent: `// underpin: allow(rule_a, rule_b) reason`.
//!
//! A comment counts whose text starts with `underpin:`, between `/*` and `*/` too; doc comments are the readers' and do not. It covers
//!
//! - beside code, that line, with all of the largest item or statement that begins there;
//! - on lines of its own, the item or statement that begins with the next code, from its first attribute on, else the line of that code;
//! - before all code of a file but inner attributes, with an empty line between it and the next code, the whole module of that file.
//!
//! Where it covers a `mod`, it covers that module, whichever file that is in.

use ustr::Ustr;

use crate::extract::extents::{Extent, Extents, extents};
use crate::extract::scan::{Class, Comment, MARK, Scan};
use crate::model::suppression::{Covered, Fault, Request, Suppression};

/// Finds them; nothing is looked at in a file that has no such comment.
#[must_use]
pub fn suppressions(text: &str, scan: &Scan) -> Vec<Suppression> {
    let asks = |comment: &Comment| Some((comment.clone(), request(text.get(comment.bytes.clone())?)?));
    let found: Vec<(Comment, Request)> = scan.comments.iter().filter_map(asks).collect();
    if found.is_empty() {
        return Vec::new();
    }
    let extents = extents(text);
    let place = |(comment, request): (Comment, Request)| {
        let (covers, module) = covered(&comment, scan, &extents);
        Suppression { line: comment.line, request, covers, module }
    };
    found.into_iter().map(place).collect()
}

/// What a comment asks for; `None` where it is not addressed to underpin.
fn request(comment: &str) -> Option<Request> {
    let inner = match comment.strip_prefix("/*") {
        Some(inner) => inner.strip_suffix("*/").unwrap_or(inner),
        None => comment.trim_start_matches('/'),
    };
    let asked = inner.trim_start_matches(['*', ' ', '\t', '\r', '\n']).strip_prefix(MARK)?.trim();
    Some(match allow(asked) {
        Ok((rules, reason)) => Request::Allow { rules, reason },
        Err(fault) => Request::Malformed(fault),
    })
}

fn allow(asked: &str) -> Result<(Vec<Ustr>, String), Fault> {
    let end = asked.find(|c: char| !is_name(c)).unwrap_or(asked.len());
    let (word, rest) = asked.split_at(end);
    if word != "allow" {
        let word = if word.is_empty() { asked.split_whitespace().next().unwrap_or_default() } else { word };
        return Err(Fault::Word(word.to_owned()));
    }
    let list = rest.trim_start().strip_prefix('(').ok_or(Fault::NoParentheses)?;
    let (list, reason) = list.split_once(')').ok_or(Fault::NotClosed)?;
    let names: Vec<&str> = list.split(',').map(str::trim).filter(|name| !name.is_empty()).collect();
    if names.is_empty() {
        return Err(Fault::NoRules);
    }
    if let Some(name) = names.iter().find(|name| !name.chars().all(is_name)) {
        return Err(Fault::Name((*name).to_owned()));
    }
    let rules = names.into_iter().map(Ustr::from).collect();
    // the lines of a block comment are one sentence
    let words = reason.split_whitespace().filter(|word| *word != "*");
    Ok((rules, words.collect::<Vec<_>>().join(" ")))
}

fn is_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_' || c == '-'
}

fn covered(comment: &Comment, scan: &Scan, extents: &Extents) -> ((u32, u32), Covered) {
    if comment.behind_code {
        return from(comment.line, extents);
    }
    let class = |line: u32| scan.classes.get((line as usize).saturating_sub(1)).copied();
    let is_inner = |line: u32| extents.inner.iter().any(|(first, last)| (*first..=*last).contains(&line));
    let is_code = |line: &u32| class(*line) == Some(Class::Code) && !is_inner(*line);
    let lines = u32::try_from(scan.classes.len()).unwrap_or(u32::MAX);
    let next = (comment.last..=lines).find(is_code);
    let apart = || {
        let here = (comment.last + 1..=lines).find(|line| class(*line) != Some(Class::Comment) && !is_inner(*line));
        here.is_none_or(|line| class(line) == Some(Class::Blank))
    };
    if !(1..comment.line).any(|line| is_code(&line)) && next != Some(comment.last) && apart() {
        return ((1, lines), Covered::File);
    }
    next.map_or(((comment.line, comment.last), Covered::Lines), |line| from(line, extents))
}

/// What begins on a line, else the line.
fn from(line: u32, extents: &Extents) -> ((u32, u32), Covered) {
    let begins = extents.all.iter().filter(|extent| (extent.first..=extent.head).contains(&line));
    let largest = begins.fold(None, |found: Option<&Extent>, extent| match found {
        Some(found) if found.last >= extent.last => Some(found),
        _ => Some(extent),
    });
    let Some(extent) = largest else { return ((line, line), Covered::Lines) };
    let module = extent.module.map_or(Covered::Lines, |(name, line)| Covered::Declared(name, line));
    ((extent.first, extent.last), module)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::extract::scan::scan;

    /// `line: rules | reason | first-last`, and what module it covers.
    fn all(text: &str) -> Vec<String> {
        let one = |found: &Suppression| {
            let asked = match &found.request {
                Request::Allow { rules, reason } => {
                    format!("{} | {reason}", rules.iter().map(Ustr::as_str).collect::<Vec<_>>().join(","))
                }
                Request::Malformed(fault) => format!("{fault:?}"),
            };
            let module = match found.module {
                Covered::Lines => String::new(),
                Covered::File => " file".to_owned(),
                Covered::Declared(name, line) => format!(" {name}@{line}"),
            };
            format!("{}: {asked} | {}-{}{module}", found.line, found.covers.0, found.covers.1)
        };
        suppressions(text, &scan(text)).iter().map(one).collect()
    }

    /// The lines of the only one.
    fn lines(text: &str) -> String {
        let found = all(text);
        assert_eq!(found.len(), 1, "{found:?}");
        found[0].rsplit(" | ").next().unwrap_or_default().to_owned()
    }

    #[test]
    fn rules_and_reason_are_read() {
        assert_eq!(all("fn f() {} // underpin: allow(a, b-c) it  must\r\n"), ["1: a,b-c | it must | 1-1"]);
        assert_eq!(all("fn f() {} //underpin:allow (a,)"), ["1: a |  | 1-1"]);
        assert_eq!(all("fn f() {} //// underpin: allow(a) (b)"), ["1: a | (b) | 1-1"]);
        assert_eq!(all("/* underpin: allow(a) one\n * two\n three */ fn f() {\n}"), ["1: a | one two three | 3-4"]);
        assert_eq!(all("fn f() {} /* underpin: allow(a) x /* y */ z */"), ["1: a | x /* y */ z | 1-1"]);
    }

    #[test]
    fn what_cannot_be_understood_is_told() {
        let fault = |text: &str| all(&format!("// underpin: {text}\nfn f() {{}}")).concat();
        assert_eq!(fault("allow a"), "1: NoParentheses | 2-2");
        assert_eq!(fault("allow"), "1: NoParentheses | 2-2");
        assert_eq!(fault("alow(a) b"), "1: Word(\"alow\") | 2-2");
        assert_eq!(fault("(a)"), "1: Word(\"(a)\") | 2-2");
        assert_eq!(fault(""), "1: Word(\"\") | 2-2");
        assert_eq!(fault("allow() why"), "1: NoRules | 2-2");
        assert_eq!(fault("allow( , )"), "1: NoRules | 2-2");
        assert_eq!(fault("allow(a"), "1: NotClosed | 2-2");
        assert_eq!(fault("allow(a b) c"), "1: Name(\"a b\") | 2-2");
    }

    #[test]
    fn strings_doc_comments_and_other_words_do_not_count() {
        assert_eq!(all("let s = \"// underpin: allow(a) b\";"), [""; 0]);
        assert_eq!(all("let s = r#\"\"\n// underpin: allow(a) b\n\"#;"), [""; 0]);
        assert_eq!(all("/// underpin: allow(a) b\n/** underpin: allow(a) */ fn f() {}\n//! underpin: allow(a)"), [""; 0]);
        assert_eq!(all("// see underpin: allow(a) b\n/* /* underpin: allow(a) b */ */"), [""; 0]);
    }

    #[test]
    fn beside_code_the_line_and_what_begins_there() {
        assert_eq!(lines("fn f(\n    a: A, // underpin: allow(a) b\n) {}"), "2-2");
        assert_eq!(lines("fn f() { // underpin: allow(a) b\n    g();\n}"), "1-3");
        assert_eq!(lines("#[a]\npub fn f() // underpin: allow(a) b\n{\n}"), "1-4");
        assert_eq!(lines("use a::{ // underpin: allow(a) b\n    b,\n};"), "1-3");
        assert_eq!(lines("use a::{\n    b, // underpin: allow(a) b\n    c,\n};"), "2-2");
        assert_eq!(lines("impl A {\n    fn f() {\n        g(h)\n    } // underpin: allow(a) b\n}"), "4-4");
        assert_eq!(lines("fn f() {\n    let a = g( // underpin: allow(a) b\n        h,\n    );\n    i();\n}"), "2-4");
        assert_eq!(lines("mod a; // underpin: allow(a) b"), "1-1 a@1");
    }

    #[test]
    fn on_its_own_lines_what_begins_next() {
        assert_eq!(lines("use a;\n// underpin: allow(a) b\n// more\n\n/// d\n#[a]\nstruct S {\n    a: A,\n}\nfn f() {}"), "5-9");
        assert_eq!(lines("use a;\r\n#[a]\r\n// underpin: allow(a) b\r\nfn f() {\r\n}\r\n"), "2-5");
        assert_eq!(lines("use a;\n// underpin: allow(a) b\npub mod a {\n    fn f() {}\n}"), "3-5 a@3");
        assert_eq!(lines("fn f() {\n    // underpin: allow(a) b\n    g(\n    );\n    h();\n}"), "3-4");
        assert_eq!(lines("fn f() {\n    g()\n        // underpin: allow(a) b\n        .h();\n}"), "4-4");
        assert_eq!(lines("fn f() {\n    // underpin: allow(a) b\n}"), "3-3");
        assert_eq!(lines("fn f() {}\n// underpin: allow(a) b\n"), "2-2");
        assert_eq!(lines("m! {\n    // underpin: allow(a) b\n    fn f() {\n    }\n    fn g() {}\n}"), "3-4");
        assert_eq!(lines("use a;\n/* underpin: allow(a)\n b */\nfn f() {\n}"), "4-5");
    }

    #[test]
    fn at_the_head_of_a_file_the_whole_module() {
        assert_eq!(lines("// underpin: allow(a) b\n\nuse a;\n"), "1-3 file");
        assert_eq!(lines("// (c)\n//! d\n#![a]\n// underpin: allow(a) b\n//! d\n\nuse a;\n"), "1-7 file");
        assert_eq!(lines("// underpin: allow(a) b\r\n\r\nuse a;\r\n"), "1-3 file");
        assert_eq!(lines("// underpin: allow(a) b\nuse a;\n"), "2-2");
        assert_eq!(lines("#![a]\n// underpin: allow(a) b\n#![b]\nuse a;\n"), "4-4");
        assert_eq!(lines("use a;\n// underpin: allow(a) b\n\nuse b;\n"), "4-4");
    }
}
