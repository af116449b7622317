//! Patterns against a slow, obvious version: all ways to deal the text out to the parts, then the first that holds.

use proptest::prelude::*;

use crate::policy::pattern::{Bindings, Pattern};

#[derive(Clone, Debug)]
enum Part {
    Text(&'static str),
    Star,
    Capture(&'static str),
    Not(&'static str),
}

/// A segment; `None` is `**`.
type Segment = Option<Vec<Part>>;

fn written(segments: &[Segment]) -> String {
    let part = |part: &Part| match part {
        Part::Text(text) => (*text).to_owned(),
        Part::Star => "*".to_owned(),
        Part::Capture(name) => format!("{{{name}}}"),
        Part::Not(name) => format!("{{!{name}}}"),
    };
    let segment = |segment: &Segment| segment.as_ref().map_or_else(|| "**".to_owned(), |parts| parts.iter().map(part).collect());
    segments.iter().map(segment).collect::<Vec<String>>().join("::")
}

type Dealt<'a> = Vec<(&'a Part, &'a str)>;

/// All ways to deal segments out, those first that give less to the first.
fn ways<'a>(pattern: &'a [Segment], id: &[&'a str]) -> Vec<Dealt<'a>> {
    match (pattern, id) {
        ([], []) => vec![Vec::new()],
        ([None, rest @ ..], _) => (0..=id.len()).flat_map(|skipped| ways(rest, &id[skipped..])).collect(),
        ([Some(parts), rest @ ..], [first, others @ ..]) => {
            let then = ways(rest, others);
            splits(parts, first).into_iter().flat_map(|head| then.iter().map(move |tail| [head.clone(), tail.clone()].concat())).collect()
        }
        _ => Vec::new(),
    }
}

fn splits<'a>(parts: &'a [Part], text: &'a str) -> Vec<Dealt<'a>> {
    match parts {
        [] if text.is_empty() => vec![Vec::new()],
        [] => Vec::new(),
        [part, rest @ ..] => (0..=text.len())
            .flat_map(|at| splits(rest, &text[at..]).into_iter().map(move |tail| [vec![(part, &text[..at])], tail].concat()))
            .collect(),
    }
}

/// The values of captures, where each part may have what it was dealt.
fn holds(dealt: &Dealt<'_>, bound: &Bindings) -> Option<Bindings> {
    let mut bound = bound.clone();
    for (part, text) in dealt {
        let value = |name: &str| bound.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone());
        let fits = match part {
            Part::Text(literal) => literal == text,
            Part::Star => true,
            Part::Not(name) => !text.is_empty() && value(name).as_deref() != Some(*text),
            Part::Capture(name) => {
                let known = value(name);
                if known.is_none() {
                    bound.push(((*name).to_owned(), (*text).to_owned()));
                }
                !text.is_empty() && known.is_none_or(|known| known == *text)
            }
        };
        if !fits {
            return None;
        }
    }
    Some(bound)
}

fn segment() -> impl Strategy<Value = Segment> {
    let names = || prop::sample::select(vec!["x", "y"]);
    let part = prop_oneof![
        3 => prop::sample::select(vec!["a", "b", "ab"]).prop_map(Part::Text),
        1 => Just(Part::Star),
        2 => names().prop_map(Part::Capture),
        1 => names().prop_map(Part::Not),
    ];
    let parts =
        prop::collection::vec(part, 1..4).prop_filter("`**` is another segment", |parts| !matches!(parts[..], [Part::Star, Part::Star]));
    prop_oneof![1 => Just(None), 4 => parts.prop_map(Some)]
}

proptest! {
    #[test]
    fn a_pattern_matches_as_the_obvious_version(
        pattern in prop::collection::vec(segment(), 1..5),
        id in prop::collection::vec("[ab]{1,3}", 1..5),
        bound in prop::option::of("[ab]{1,2}"),
    ) {
        let bound: Bindings = bound.into_iter().map(|value| ("x".to_owned(), value)).collect();
        let segments: Vec<&str> = id.iter().map(String::as_str).collect();
        let expected = ways(&pattern, &segments).iter().find_map(|dealt| holds(dealt, &bound));
        let text = written(&pattern);
        let found = Pattern::parse(&text).unwrap().matches(&id.join("::"), &bound);
        prop_assert_eq!(found, expected, "{} {}", text, id.join("::"));
    }
}
