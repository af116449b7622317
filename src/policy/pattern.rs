//! Patterns of module paths, with captures.
//!
//! A pattern is segments joined by `::`. In a segment `*` stands for any characters and `{x}` for one or more that are then
//! called `x`; where `x` already has a value, `{x}` stands for that value and `{!x}` for anything else. A segment `**` stands for any number of
//! segments, none included: `shop::domain::**` is `shop::domain` and all in it.
//!
//! Example: `shop::feature::{f}::**` matches `shop::feature::cart::view` with `f` = `cart`; given that, `shop::feature::{!f}::**`
//! matches `shop::feature::pay` and not `shop::feature::cart`.

/// Values of captures, by name, in the order in which they were bound.
pub type Bindings = Vec<(String, String)>;

/// A pattern of module paths.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    segments: Vec<Segment>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Segment {
    /// `**`
    Any,
    One(Vec<Part>),
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    Text(String),
    /// `*`
    Star,
    /// `{x}`
    Capture(String),
    /// `{!x}`
    Not(String),
}

impl Pattern {
    /// Reads a pattern.
    ///
    /// # Errors
    /// What is wrong with it, as a fragment.
    pub fn parse(text: &str) -> Result<Self, String> {
        let segments = text.split("::").map(|segment| if segment == "**" { Ok(Segment::Any) } else { parts(segment).map(Segment::One) });
        Ok(Self { segments: segments.collect::<Result<_, String>>()? })
    }

    /// The names that it binds.
    pub fn captures(&self) -> impl Iterator<Item = &str> {
        self.parts().filter_map(|part| if let Part::Capture(name) = part { Some(name.as_str()) } else { None })
    }

    /// The names that it takes for bound: `{!x}`.
    pub fn negations(&self) -> impl Iterator<Item = &str> {
        self.parts().filter_map(|part| if let Part::Not(name) = part { Some(name.as_str()) } else { None })
    }

    /// Whether it matches an id under the values that captures have already; with the values that they have then. Of several ways the
    /// one whose `**` and captures are shortest, from the left.
    #[must_use]
    pub fn matches(&self, id: &str, bound: &Bindings) -> Option<Bindings> {
        let id: Vec<&str> = id.split("::").collect();
        let mut bound = bound.clone();
        all(&self.segments, &id, &mut bound).then_some(bound)
    }

    fn parts(&self) -> impl Iterator<Item = &Part> {
        self.segments.iter().flat_map(|segment| if let Segment::One(parts) = segment { parts.as_slice() } else { &[] })
    }
}

fn parts(segment: &str) -> Result<Vec<Part>, String> {
    let mut parts = Vec::new();
    let mut rest = segment;
    while !rest.is_empty() {
        if let Some(after) = rest.strip_prefix('*') {
            parts.push(Part::Star);
            rest = after;
        } else if let Some(after) = rest.strip_prefix('{') {
            let (name, after) = after.split_once('}').ok_or("`{` without `}`")?;
            let (part, name): (fn(String) -> Part, &str) = name.strip_prefix('!').map_or((Part::Capture, name), |name| (Part::Not, name));
            if name.is_empty() || !name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_') {
                return Err(format!("`{{{name}}}` is no name of a capture"));
            }
            parts.push(part(name.to_owned()));
            rest = after;
        } else {
            let end = rest.find(['*', '{']).unwrap_or(rest.len());
            let (text, after) = rest.split_at(end);
            parts.push(Part::Text(text.to_owned()));
            rest = after;
        }
    }
    if let Some(wrong) = segment.chars().find(|letter| !is_of_ids(*letter)) {
        return Err(format!("`{wrong}` is in no module's id"));
    }
    if parts.is_empty() { Err("there is an empty segment".to_owned()) } else { Ok(parts) }
}

/// `foo@test:api` is a crate root; raw identifiers and hyphens in targets' names are rare, but there.
fn is_of_ids(letter: char) -> bool {
    letter.is_alphanumeric() || "_@:-#*{}!".contains(letter)
}

fn all(segments: &[Segment], id: &[&str], bound: &mut Bindings) -> bool {
    match segments.split_first() {
        None => id.is_empty(),
        Some((Segment::Any, rest)) => {
            let before = bound.len();
            (0..=id.len()).any(|skipped| {
                bound.truncate(before);
                all(rest, id.get(skipped..).unwrap_or_default(), bound)
            })
        }
        Some((Segment::One(parts), rest)) => {
            let Some((first, others)) = id.split_first() else { return false };
            one(parts, first, bound, &mut |bound| all(rest, others, bound))
        }
    }
}

/// Matches a segment, then whatever comes after it.
fn one(parts: &[Part], text: &str, bound: &mut Bindings, then: &mut dyn FnMut(&mut Bindings) -> bool) -> bool {
    let Some((part, rest)) = parts.split_first() else { return text.is_empty() && then(bound) };
    let before = bound.len();
    let value = |bound: &Bindings, name: &str| bound.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone());
    match part {
        Part::Text(literal) => text.strip_prefix(literal.as_str()).is_some_and(|after| one(rest, after, bound, then)),
        Part::Star => prefixes(text, 0).any(|(_, after)| {
            bound.truncate(before);
            one(rest, after, bound, then)
        }),
        Part::Capture(name) => match value(bound, name) {
            Some(value) => text.strip_prefix(value.as_str()).is_some_and(|after| one(rest, after, bound, then)),
            None => prefixes(text, 1).any(|(taken, after)| {
                bound.truncate(before);
                bound.push((name.clone(), taken.to_owned()));
                one(rest, after, bound, then)
            }),
        },
        Part::Not(name) => {
            let value = value(bound, name);
            prefixes(text, 1).any(|(taken, after)| {
                bound.truncate(before);
                value.as_deref() != Some(taken) && one(rest, after, bound, then)
            })
        }
    }
}

/// The ways to cut a text in two, of which the first has at least `least` characters.
fn prefixes(text: &str, least: usize) -> impl Iterator<Item = (&str, &str)> {
    let ends = text.char_indices().map(|(at, _)| at).chain([text.len()]).skip(least);
    ends.map(|at| text.split_at(at))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(pattern: &str, id: &str) -> Option<String> {
        let bound = Pattern::parse(pattern).unwrap().matches(id, &Bindings::new())?;
        Some(bound.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join(" "))
    }

    #[test]
    fn stars_are_segments_or_parts_of_one() {
        for id in ["shop::domain", "shop::domain::a", "shop::domain::a::b"] {
            assert_eq!(check("shop::domain::**", id).as_deref(), Some(""), "{id}");
        }
        assert_eq!(check("shop::domain::**", "shop::domains"), None);
        assert_eq!(check("**::tests", "a::b::tests").as_deref(), Some(""));
        assert_eq!(check("**::tests", "tests").as_deref(), Some(""));
        assert_eq!(check("shop::*_api", "shop::pay_api").as_deref(), Some(""));
        assert_eq!(check("shop::*", "shop::a::b"), None);
        assert_eq!(check("*", "shop").as_deref(), Some(""));
        assert_eq!(check("a::**::b::**::c", "a::x::b::c").as_deref(), Some(""));
    }

    #[test]
    fn captures_bind_and_are_held_against_what_is_bound() {
        assert_eq!(check("shop::feature::{f}::**", "shop::feature::cart::view").as_deref(), Some("f=cart"));
        assert_eq!(check("shop::feature_{f}", "shop::feature_x").as_deref(), Some("f=x"));
        assert_eq!(check("{a}::{a}", "x::x").as_deref(), Some("a=x"));
        assert_eq!(check("{a}::{a}", "x::y"), None);
        assert_eq!(check("{a}::**::{a}", "x::y::x").as_deref(), Some("a=x"));
        let other = Pattern::parse("shop::feature::{!f}::**").unwrap();
        let cart = vec![("f".to_owned(), "cart".to_owned())];
        assert!(other.matches("shop::feature::pay::view", &cart).is_some());
        assert!(other.matches("shop::feature::cart::view", &cart).is_none());
    }

    #[test]
    fn says_what_is_wrong() {
        let wrong = |text: &str| Pattern::parse(text).unwrap_err();
        assert_eq!(wrong("shop::{f"), "`{` without `}`");
        assert_eq!(wrong("shop::{}"), "`{}` is no name of a capture");
        assert_eq!(wrong("shop::"), "there is an empty segment");
        assert_eq!(wrong("shop/x"), "`/` is in no module's id");
    }
}
