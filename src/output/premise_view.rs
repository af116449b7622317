//! Facts that an answer follows from, for people and programs.

use schemars::JsonSchema;
use serde::Serialize;

use crate::model::question::Premise;

/// How many packages that link the same are named.
const SHOWN: usize = 3;

/// A line of an answer.
#[derive(Serialize, JsonSchema)]
pub struct LineView {
    /// What is so.
    pub says: String,
    /// Where it stands; empty for what follows from the others.
    pub source: String,
}

/// A fact of a proof.
#[must_use]
pub fn line(premise: &Premise) -> LineView {
    let made = |says: String, source: String| LineView { says, source };
    match premise {
        Premise::Required { member, at, package, asks } => made(format!("`{member}` asks for `{package} {asks}`"), at.to_string()),
        Premise::Depends { package, from, to, published, requires, asks } => {
            let releases = if from == to { from.to_string() } else { format!("{from} to {to}") };
            let published = published.as_ref().map(|day| format!(" ({day})")).unwrap_or_default();
            let asks = asks.join("` or `");
            made(format!("`{package}` {releases} asks for `{requires} {asks}`"), format!("index: {package} {to}{published}"))
        }
        Premise::None { package, such } => made(format!("there is no `{package}` {such}"), format!("index: {package}")),
        Premise::Links { library, packages } => {
            let mut names: Vec<&str> = packages.iter().filter_map(|package| package.split(' ').next()).collect();
            names.dedup();
            let shown = match packages.as_slice() {
                [first, .., last] if packages.len() > SHOWN => format!("{first} … {last}"),
                few => few.join(", "),
            };
            made(format!("only one package can link `{library}`: {shown}"), format!("index: {}", names.join(", ")))
        }
        Premise::Asked { what } => made(format!("`{what}` is wished for"), "the question".to_owned()),
    }
}
