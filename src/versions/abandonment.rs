//! Crates that nobody seems to look after any more, and that cost something.
//!
//! A crate without a release for two years may as well be finished. It is told where that costs: where it holds an old copy of something in the lock, or an
//! advisory calls it unmaintained. How deep the workspace leans on it is its exposure. Who owns it is not in the index, and not asked.

use crate::model::abandoned::Abandoned;
use crate::model::advisory::AdvisoryKind;
use crate::model::affected::Affected;
use crate::model::dependencies::Dependencies;
use crate::model::standing::{Activity, Standing};

/// Days without a release after which a crate is asked what it costs: 24 months.
pub const SILENT_DAYS: i64 = 730;

/// Such packages, sorted; those that are never built are left out. `holds_old_copy` says whether a locked package is what keeps an old copy of another.
#[must_use]
pub fn abandoned(
    dependencies: &Dependencies,
    standings: &[Standing],
    affected: &[Affected],
    holds_old_copy: &dyn Fn(u32) -> bool,
) -> Vec<Abandoned> {
    let advisories = dependencies.advisories.as_deref().unwrap_or_default();
    let is_unmaintained = |advisory: u32| advisories.get(advisory as usize).is_some_and(|one| one.kind == AdvisoryKind::Unmaintained);
    let one = |(standing, package): (&Standing, u32)| {
        let pulse_days = standing.pulse_days.filter(|days| *days > SILENT_DAYS && standing.activity != Activity::Phantom)?;
        let about = affected.iter().find(|one| one.package == package && is_unmaintained(one.advisory));
        let (holds_old_copy, unmaintained) = (holds_old_copy(package), about.map(|one| one.advisory));
        (holds_old_copy || unmaintained.is_some()).then_some(Abandoned { package, pulse_days, holds_old_copy, unmaintained })
    };
    standings.iter().zip(0_u32..).filter_map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::advisory::Advisory;
    use crate::model::testing::dependencies;
    use crate::versions::advisories::affected;
    use crate::versions::asks::Asks;
    use crate::versions::standing::standings;

    #[test]
    fn silence_alone_is_not_told() {
        let mut all = dependencies(
            "now 2026-01-01
             finished 1.0.0 2020-01-01
             holder 1.0.0 2023-12-31
             lost 1.0.0 2020-01-01
             young 1.0.0 2024-01-03
             lock finished 1.0.0
             lock holder 1.0.0
             lock lost 1.0.0
             lock young 1.0.0",
        );
        let unmaintained = |package: &str, kind| Advisory {
            id: String::new(),
            package: package.to_owned(),
            title: String::new(),
            date: None,
            kind,
            patched: Vec::new(),
            unaffected: Vec::new(),
        };
        let kinds = [("finished", AdvisoryKind::Unsound), ("lost", AdvisoryKind::Unmaintained), ("young", AdvisoryKind::Unmaintained)];
        all.advisories = Some(kinds.map(|(package, kind)| unmaintained(package, kind)).to_vec());
        let asks = Asks::of(&all);
        let mut standings = standings(&all, &asks);
        let affected = affected(&all, &asks).unwrap();
        let holds = |package| package == 1 || package == 3;
        let found = |standings: &[Standing]| {
            let found = abandoned(&all, standings, &affected, &holds);
            found.iter().map(|one| (one.package, one.holds_old_copy, one.unmaintained)).collect::<Vec<_>>()
        };
        assert_eq!(found(&standings), [(1, true, None), (2, false, Some(1))]);
        standings[1].activity = Activity::Phantom;
        assert_eq!(found(&standings), [(2, false, Some(1))]);
    }
}
