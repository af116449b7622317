//! `rules/stale_requirement.md`

use crate::model::standing::RequirementStanding;
use crate::rules::asked::{self, Asked};
use crate::rules::context::counted;
use crate::rules::dependency_context::{DependencyContext, Judged, shown};

/// Requirements of members that exclude the newest release.
pub fn check(cx: &DependencyContext<'_>) -> Judged {
    let (min_buckets, min_days) = (cx.settings.count("min_buckets", None), cx.settings.count("min_days", None));
    let is_told = |(asked, standing): &(Asked<'_>, &RequirementStanding)| {
        let is_old = standing.behind_days.is_none_or(|days| u64::try_from(days).unwrap_or(0) >= min_days);
        standing.stale && is_old && u64::from(standing.lag_buckets) >= min_buckets && asked.requirement.pinned.is_none()
    };
    let values = |standing: &RequirementStanding| {
        let days =
            standing.behind_days.map(|days| format!(", for {}", counted(u64::try_from(days).unwrap_or(0), "day"))).unwrap_or_default();
        vec![("newest", shown(standing.newest.as_ref())), ("buckets", counted(standing.lag_buckets, "newer bucket")), ("days", days)]
    };
    let told = asked::standing(cx).filter(is_told).map(|(asked, standing)| (asked, values(standing)));
    let mut judged = Judged::from(asked::breaches("stale_requirement", told));
    judged.lacks("crate", asked::gaps(cx));
    judged
}
