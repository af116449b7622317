//! What a typed name means: the id itself, else the only id that ends with it.

use crate::did_you_mean;
use crate::error::Error;

/// How many of several candidates an error names.
const SHOWN: usize = 5;

/// The place of the id that a person means, in `ids`. `what` is the word for it in errors.
///
/// Example: among `tokio::task` and `tokio::runtime::task`, `runtime::task` means the second, `task` is ambiguous.
///
/// # Errors
/// No id, or several, are meant.
pub fn find(typed: &str, ids: &[&str], what: &str) -> Result<usize, Error> {
    if let Some(at) = ids.iter().position(|id| *id == typed) {
        return Ok(at);
    }
    let ends: Vec<usize> = (0..ids.len()).filter(|&at| ids.get(at).is_some_and(|id| ends_with(id, typed))).collect();
    match ends.as_slice() {
        [at] => Ok(*at),
        [] => Err(unknown(typed, ids, what)),
        several => {
            let shown: Vec<String> = several.iter().take(SHOWN).filter_map(|&at| ids.get(at)).map(|id| format!("`{id}`")).collect();
            let more = several.len().saturating_sub(SHOWN);
            let more = if more > 0 { format!(" and {more} more") } else { String::new() };
            Err(Error::new(format!("`{typed}` could be {}{more}", shown.join(", ")), format!("name the {what} in full")))
        }
    }
}

/// Whether an id ends with whole segments.
fn ends_with(id: &str, typed: &str) -> bool {
    !typed.is_empty() && id.strip_suffix(typed).is_some_and(|before| before.ends_with("::"))
}

fn unknown(typed: &str, ids: &[&str], what: &str) -> Error {
    let otherwise = format!("list them with `underpin graph --format table`, or name the {what} in full");
    // A slip in the last segments is also one in the suffix of the same length.
    let segments = typed.split("::").count();
    let suffix = |id: &str| id.rmatch_indices("::").nth(segments - 1).map_or(0, |(at, _)| at + 2);
    let near = did_you_mean::nearest(typed, ids.iter().copied()).map(str::to_owned).or_else(|| {
        let suffixes = ids.iter().filter_map(|id| id.get(suffix(id)..));
        let near = did_you_mean::nearest(typed, suffixes)?;
        ids.iter().find(|id| id.get(suffix(id)..) == Some(near)).map(|id| (*id).to_owned())
    });
    let hint = near.map_or(otherwise, |near| format!("did you mean `{near}`?"));
    Error::new(format!("there is no {what} `{typed}`"), hint)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_ids_go_before_ends_and_slips_are_told() {
        let ids = ["tokio", "tokio::runtime::task", "tokio::task", "x::tokio"];
        let check = |typed: &str| find(typed, &ids, "module").map_err(|error| format!("{error}; {}", error.hint));
        assert_eq!(check("tokio"), Ok(0));
        assert_eq!(check("runtime::task"), Ok(1));
        assert_eq!(check("tokio::task"), Ok(2));
        assert_eq!(check("task"), Err("`task` could be `tokio::runtime::task`, `tokio::task`; name the module in full".to_owned()));
        assert_eq!(check("tokio::tsak"), Err("there is no module `tokio::tsak`; did you mean `tokio::task`?".to_owned()));
        assert_eq!(check("runtime::tsak"), Err("there is no module `runtime::tsak`; did you mean `tokio::runtime::task`?".to_owned()));
        assert!(check("ask").is_err() && check("").is_err() && check("zebra").is_err());
    }
}
