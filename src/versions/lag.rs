//! How far locked packages lag, in time, and who can end it.
//!
//! With `t` the time of publication: `mine = t(updated) - t(locked)` is what `cargo update` ends, `rest = t(newest) - t(updated)` is what an edit of a
//! manifest ends (`requirement`), or somebody upstream (`blocked`). Each is at least 0: a backport can be younger than the newest release.
//! What is at the newest live release or beyond lags by nothing. Of a copy that an update takes out of the lock all is mine.
//!
//! Worked example (libyear.com): rails 5.0.0 of 2016-06-30 is locked, 5.1.2 of 2017-06-26 is the newest and accepted: 361 days, all of
//! them mine, 1 libyear. Years are seconds / 31 557 600, days / 365.25.
//!
//! Total lag: Zerouali, Mens, Gonzalez-Barahona, Decan, A formal framework for measuring technical lag in component repositories, 2019, with the newest
//! live release as ideal, sum and maximum as aggregates, and time, releases, buckets and advisories as differences.

use semver::Version;

use crate::model::dependencies::Dependencies;
use crate::model::release::RegistryCrate;
use crate::model::remedy::Verdict;
use crate::model::standing::{Lag, Standing, TotalLag, Updated};
use crate::versions::asks::Asks;
use crate::versions::known;
use crate::versions::standing::days;

/// The lag of each locked package, in the order of the lock; `None` where it is no crate of a registry, or a time is not known.
///
/// `verdict_of` says who has to act so that a package gets to its newest release. Where it does not know, a package that a member asks for
/// directly waits for the member's requirement, any other for somebody upstream.
#[must_use]
pub fn lags(
    dependencies: &Dependencies,
    asks: &Asks,
    standings: &[Standing],
    verdict_of: &dyn Fn(u32) -> Option<Verdict>,
) -> Vec<Option<Lag>> {
    let packages = dependencies.lock.as_ref().map(|lock| lock.packages.as_slice()).unwrap_or_default();
    let one = |package: u32, locked: &Version, standing: &Standing| {
        let krate = known::crate_of(dependencies, package).ok()?;
        let (mine, rest) = parts(krate, standing, locked)?;
        Some(assigned(mine, rest, verdict_of(package).unwrap_or_else(|| assumed(asks, package))))
    };
    (0_u32..).zip(packages.iter().zip(standings)).map(|(package, (locked, standing))| one(package, &locked.version, standing)).collect()
}

/// `mine` and `rest`.
fn parts(krate: &RegistryCrate, standing: &Standing, locked: &Version) -> Option<(i64, i64)> {
    let published = |version: &Version| krate.release(version)?.published;
    let from = published(locked)?;
    let Some(newest) = standing.newest.as_ref().filter(|newest| newest.cmp_precedence(locked).is_gt()) else { return Some((0, 0)) };
    let between = match &standing.updated {
        Updated::Gone => published(newest)?,
        Updated::To(version) if version.cmp_precedence(locked).is_gt() => published(version)?,
        Updated::To(_) | Updated::Unknown => from,
    };
    Some((days(from, between).max(0), days(between, published(newest)?).max(0)))
}

fn assumed(asks: &Asks, package: u32) -> Verdict {
    if asks.on(package).any(|ask| ask.requirement.is_some()) { Verdict::Direct } else { Verdict::Upstream }
}

fn assigned(mine: i64, rest: i64, verdict: Verdict) -> Lag {
    match verdict {
        Verdict::Lock | Verdict::Update => Lag { mine: mine.saturating_add(rest), ..Lag::default() },
        Verdict::Direct | Verdict::Git => Lag { mine, requirement: rest, blocked: 0 },
        Verdict::Upstream => Lag { mine, requirement: 0, blocked: rest },
    }
}

/// The lag of all packages of registries, from standings whose lag is filled in. `advisories` is how many hold, where they are known.
#[must_use]
pub fn total(standings: &[Standing], advisories: Option<u64>) -> TotalLag {
    let mut total = TotalLag { advisories, ..TotalLag::default() };
    for standing in standings {
        // these are known where publication times are not, as in most private registries
        total.releases += u64::from(standing.releases_behind);
        total.buckets += u64::from(standing.buckets_behind);
        let Some(lag) = standing.lag else {
            // a package of the workspace has neither: there is nothing to judge
            total.not_judged += u32::from(standing.gap.is_some() || standing.newest.is_some());
            continue;
        };
        total.judged += 1;
        total.sum.mine += lag.mine;
        total.sum.requirement += lag.requirement;
        total.sum.blocked += lag.blocked;
        total.max = total.max.max(lag.mine + lag.requirement + lag.blocked);
    }
    total
}

/// Days as years.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "a count of days is far below 2^52")]
pub fn years(days: i64) -> f64 {
    days as f64 / 365.25
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::testing::dependencies;
    use crate::versions::standing::standings;

    fn found(text: &str, verdict: Option<Verdict>) -> (Vec<Option<Lag>>, TotalLag) {
        let all = dependencies(text);
        let asks = Asks::of(&all);
        let mut standings = standings(&all, &asks);
        let lags = lags(&all, &asks, &standings, &|_| verdict);
        for (standing, lag) in standings.iter_mut().zip(&lags) {
            standing.lag = *lag;
        }
        (lags, total(&standings, None))
    }

    const RAILS: &str = "rails 5.0.0 2016-06-30
        rails 5.1.2 2017-06-26
        rails 6.0.0 2019-08-16
        member app 0.1.0: rails ^5
        lock app 0.1.0: rails 5.0.0
        lock rails 5.0.0";

    #[test]
    fn rails_lags_by_a_libyear() {
        let (lags, total) = found(RAILS, None);
        assert_eq!(lags, [None, Some(Lag { mine: 361, requirement: 781, blocked: 0 })]);
        assert!((years(361) - 1.0).abs() < 0.02);
        assert_eq!((total.judged, total.not_judged, total.max, total.releases, total.buckets), (1, 0, 1142, 2, 1));
    }

    #[test]
    fn the_rest_waits_for_whom_the_verdict_names() {
        let lag = |verdict| found(RAILS, Some(verdict)).0[1].unwrap();
        assert_eq!(lag(Verdict::Update), Lag { mine: 1142, requirement: 0, blocked: 0 });
        assert_eq!(lag(Verdict::Git), Lag { mine: 361, requirement: 781, blocked: 0 });
        assert_eq!(lag(Verdict::Upstream), Lag { mine: 361, requirement: 0, blocked: 781 });
    }

    #[test]
    fn what_no_member_asks_for_waits_for_somebody_upstream() {
        let (lags, _) = found(
            "bar 1.0.0 2020-01-01: foo ^1
             foo 1.0.0 2020-01-01
             foo 2.0.0 2020-01-11
             member app 0.1.0: bar ^1
             lock app 0.1.0: bar 1.0.0
             lock bar 1.0.0: foo 1.0.0
             lock foo 1.0.0",
            None,
        );
        assert_eq!(lags[1..], [Some(Lag::default()), Some(Lag { mine: 0, requirement: 0, blocked: 10 })]);
    }

    #[test]
    fn a_backport_and_a_pre_release_lag_by_nothing() {
        let text = "foo 1.0.0 2020-01-01
            foo 2.0.0 2020-02-01
            foo 1.0.1 2021-01-01
            bar 1.0.0 2020-01-01
            bar 2.0.0-rc.1 2019-01-01
            member app 0.1.0: foo ^1; bar ^2.0.0-rc.1
            lock app 0.1.0: foo 1.0.1, bar 2.0.0-rc.1
            lock bar 2.0.0-rc.1
            lock foo 1.0.1";
        assert_eq!(found(text, None).0[1..], [Some(Lag::default()), Some(Lag::default())]);
    }

    #[test]
    fn without_times_nothing_is_said() {
        let (lags, total) = found(
            "foo 1.0.0
             foo 1.1.0
             missing bar
             member app 0.1.0: foo ^1; bar ^1
             lock app 0.1.0: foo 1.0.0, bar 1.0.0
             lock bar 1.0.0
             lock foo 1.0.0",
            None,
        );
        assert_eq!(lags, [None, None, None]);
        assert_eq!((total.judged, total.not_judged), (0, 2));
    }
}
