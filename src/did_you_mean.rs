//! The nearest known name to one that a person typed.

/// How many names that start alike a hint has.
const SHOWN: usize = 3;

/// The candidate that is nearest to `typed`, if any is near enough to be a slip of the hand.
///
/// Distance is optimal string alignment (insert, delete, replace, swap two neighbours; Damerau 1964) on
/// lowercase text with `_` read as `-`. Near enough is a third of the typed name's length, at least one.
/// The first of equals in the order of `candidates` wins. Example: `tokoi` is one swap from `tokio`.
pub fn nearest<'a>(typed: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let typed = letters(typed);
    let limit = (typed.len() / 3).max(1);
    let mut best = None;
    for candidate in candidates {
        let distance = distance(&typed, &letters(candidate));
        if distance <= limit && best.is_none_or(|(least, _)| distance < least) {
            best = Some((distance, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// The hint for an unknown name: the nearest known one, else those that start with it, else `otherwise`.
pub fn hint<'a>(typed: &str, candidates: impl IntoIterator<Item = &'a str>, otherwise: &str) -> String {
    let candidates: Vec<&str> = candidates.into_iter().collect();
    let near = nearest(typed, candidates.iter().copied());
    let start = letters(typed);
    let longer = candidates.into_iter().filter(|name| !start.is_empty() && letters(name).starts_with(&start));
    let names: Vec<String> =
        near.into_iter().chain(longer.filter(|_| near.is_none())).take(SHOWN).map(|name| format!("`{name}`")).collect();
    if names.is_empty() { otherwise.to_owned() } else { format!("did you mean {}?", names.join(" or ")) }
}

fn letters(name: &str) -> Vec<char> {
    name.chars().map(|letter| if letter == '_' { '-' } else { letter.to_ascii_lowercase() }).collect()
}

/// Three rows of the usual table: the row before last is what a swap refers to.
fn distance(from: &[char], to: &[char]) -> usize {
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=to.len()).collect();
    for (i, &a) in from.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, &b) in to.iter().enumerate() {
            let mut cost = (last[j] + usize::from(a != b)).min(last[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && a == to[j - 1] && from[i - 1] == b {
                cost = cost.min(before_last[j - 1] + 1);
            }
            row.push(cost);
        }
        before_last = std::mem::replace(&mut last, row);
    }
    last.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_slips_and_nothing_else() {
        let known = ["tokio", "tokio-util", "serde"];
        assert_eq!(nearest("tokoi", known), Some("tokio"));
        assert_eq!(nearest("tokio_utl", known), Some("tokio-util"));
        assert_eq!(nearest("Serde", known), Some("serde"));
        assert_eq!(nearest("rayon", known), None);
        assert_eq!(nearest("", known), None);
        assert_eq!(hint("srde", known, "list them"), "did you mean `serde`?");
        assert_eq!(hint("rayon", known, "list them"), "list them");
        assert_eq!(hint("se", known, "list them"), "did you mean `serde`?");
        assert_eq!(hint("tok", known, "list them"), "did you mean `tokio` or `tokio-util`?");
        assert_eq!(hint("", known, "list them"), "list them");
    }

    #[test]
    fn counts_a_swap_as_one() {
        assert_eq!(distance(&letters("ab"), &letters("ba")), 1);
        assert_eq!(distance(&letters("kitten"), &letters("sitting")), 3);
        assert_eq!(distance(&letters(""), &letters("abc")), 3);
    }
}
