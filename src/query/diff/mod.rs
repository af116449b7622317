//! What differs between two states of a workspace: a pure function on what was measured of both.
//!
//! The earlier state is put under the names of the later one first ([`context`]), so that a rename is no difference. Each other file answers one
//! kind of question.

pub mod context;

pub mod cycles;
pub mod dependencies;
pub mod metrics;
pub mod nodes;
pub mod sight;
pub mod surface;

#[cfg(test)]
mod fixture;

use crate::model::change::Changes;
use crate::model::level::Granularity;
use crate::query::diff::context::{Context, State};
use crate::query::renamed_modules::Renamed;

/// All that differs. `renamed` has the ids of modules that became others.
#[must_use]
pub fn changes(before: State<'_>, after: State<'_>, renamed: &Renamed) -> Changes {
    let cx = Context::new(before, after, renamed);
    Changes {
        packages: nodes::nodes(&cx, Granularity::Package),
        modules: nodes::nodes(&cx, Granularity::Module),
        package_dependencies: dependencies::dependencies(&cx, Granularity::Package),
        dependencies: dependencies::dependencies(&cx, Granularity::Module),
        cycles: cycles::cycles(&cx),
        surface: surface::surface(&cx),
        metrics: metrics::of_workspace(&cx),
        package_metrics: metrics::of_packages(&cx),
        sight: sight::sight(&cx),
    }
}
