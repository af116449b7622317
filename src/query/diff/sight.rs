//! Where one state could be seen much worse than the other: what seems to have come or gone may only have been hidden.

use crate::model::change::SightChange;
use crate::model::problem::ProblemKind;
use crate::model::project::Project;
use crate::query::diff::context::Context;

/// Files and modules count each; of the rest, of which there are always some, a quarter more or less counts, from 20 on.
const FEW: u64 = 20;
const SHARE: u64 = 4;

/// What was seen much better or worse.
#[must_use]
pub fn sight(cx: &Context<'_>) -> Vec<SightChange> {
    let (before, after) = (counts(cx.before.state.project), counts(cx.after.state.project));
    let differs = |exact: bool, before: u64, after: u64| {
        let (by, most) = (before.abs_diff(after), before.max(after));
        if exact { by > 0 } else { by >= FEW && by * SHARE >= most }
    };
    let pairs = before.into_iter().zip(after);
    let changes = pairs.filter(|((_, exact, before), (.., after))| differs(*exact, *before, *after));
    changes.map(|((what, _, before), (.., after))| SightChange { what, before, after }).collect()
}

/// What is counted, and whether each one of it counts.
fn counts(project: &Project) -> [(&'static str, bool, u64); 6] {
    let unresolved = &project.unresolved;
    let of = |kinds: &[ProblemKind]| project.problems.iter().filter(|problem| kinds.contains(&problem.kind)).count() as u64;
    [
        ("files that could not be read", true, of(&[ProblemKind::Parse, ProblemKind::Read])),
        ("modules that were not found", true, of(&[ProblemKind::MissingModule, ProblemKind::NotFollowed, ProblemKind::Submodule])),
        ("paths that were not resolved", false, unresolved.unknown),
        ("paths to items that were not found", false, unresolved.item_unknown),
        ("method calls and fields on a receiver of unknown type", false, unresolved.receivers_unknown),
        ("macro calls read as tokens", false, unresolved.macros_opaque),
    ]
}

#[cfg(test)]
mod tests {
    use crate::query::diff::context::{Context, State};
    use crate::query::diff::fixture::{Measured, renamed};
    use crate::query::diff::sight::sight;

    fn told(before: u64, after: u64) -> usize {
        let measured = |unknown: u64| {
            let mut measured = Measured::of("r::a r::b");
            measured.project.unresolved.unknown = unknown;
            measured
        };
        let (before, after, renamed) = (measured(before), measured(after), renamed(""));
        let state = |of| -> State<'_> { Measured::state(of) };
        sight(&Context::new(state(&before), state(&after), &renamed)).len()
    }

    #[test]
    fn only_much_is_told() {
        assert_eq!([told(0, 19), told(0, 20), told(100, 120), told(100, 140), told(1_000, 700)], [0, 1, 0, 1, 1]);
    }
}
