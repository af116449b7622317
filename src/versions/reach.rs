//! Whether copies of a package can go for other releases of it, and what that takes: the question behind "why not?" and "is the fix reachable?".

use semver::{Version, VersionReq};

use crate::model::release::Release;
use crate::model::remedy::{Remedy, Status, Verdict};
use crate::model::why_not::Reach;
use crate::versions::aims::Aim;
use crate::versions::asks::Asks;
use crate::versions::duplicates::{chains, let_go};
use crate::versions::holders::{self, Holders, Need};
use crate::versions::remedies;
use crate::versions::ways::Ways;

/// What it takes that locked copies of one package, given by their indices, go for one of the releases that are good.
#[must_use]
pub fn reach(asks: &Asks<'_>, ways: &Ways, copies: &[u32], is_good: &dyn Fn(&Release) -> bool) -> Reach {
    let mut holders = Holders::new(asks);
    let mut remedy = Remedy::default();
    let mut needs: Vec<Need> = Vec::new();
    let mut all_chains = Vec::new();
    for &copy in copies {
        let releases = asks.dependencies.crate_of(copy).map(|krate| krate.releases.as_slice()).unwrap_or_default();
        let good = releases.iter().filter(|release| is_good(release)).map(|release| &release.version).collect();
        let aim = holders.intern(Aim { name: &asks.locked(copy).name, good });
        let letting = let_go(&mut holders, copy, aim);
        let of_copy = remedies::remedy(&holders, &letting.need, copy, aim);
        remedy.edits.extend(of_copy.edits);
        remedy.updates.extend(of_copy.updates);
        all_chains.extend(chains(asks, ways, &letting.needs, letting.need.verdict, copy));
        needs.push(letting.need);
    }
    let need = holders::join(needs.iter(), Verdict::Lock);
    if need.verdict >= Verdict::Git {
        remedy = Remedy::default();
    }
    remedy.edits.sort_by(|a, b| (&a.place, a.span.start, &a.new).cmp(&(&b.place, b.span.start, &b.new)));
    remedy.edits.dedup();
    let status = match need.unknown {
        Some(reason) => Status::Unknown(reason),
        None => Status::Likely("cargo was not asked".to_owned()),
    };
    Reach { verdict: need.verdict, status, remedy, chains: all_chains, blockers: need.blockers }
}

/// What it takes that a locked package, about which there is an advisory, goes for a newer release that is mended; `None` where no such release is
/// live.
#[must_use]
pub fn fix(asks: &Asks<'_>, ways: &Ways, package: u32, patched: &[VersionReq]) -> Option<Reach> {
    let locked: &Version = &asks.locked(package).version;
    let is_good = |release: &Release| {
        release.is_live() && release.version > *locked && patched.iter().any(|patched| patched.matches(&release.version))
    };
    asks.dependencies.crate_of(package)?.releases.iter().any(is_good).then(|| reach(asks, ways, &[package], &is_good))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::testing::dependencies;
    use crate::versions::ways::ways;

    #[test]
    fn a_fix_is_reached_by_an_update_or_not_at_all() {
        let all = dependencies(
            "x 1.0.0
             x 1.0.1
             x 2.0.0
             foo 1.0.0: x ^1
             member app 0.1.0: foo ^1
             lock app 0.1.0: foo 1.0.0
             lock foo 1.0.0: x 1.0.0
             lock x 1.0.0",
        );
        let asks = Asks::of(&all);
        let ways = ways(&asks);
        let found = |text: &str| fix(&asks, &ways, 2, &[VersionReq::parse(text).unwrap()]);
        let near = found(">=1.0.1").unwrap();
        assert_eq!((near.verdict, near.remedy.updates[0].command()), (Verdict::Lock, "cargo update -p x@1.0.0 --precise 1.0.1".into()));
        let far = found(">=2").unwrap();
        assert_eq!((far.verdict, far.blockers, far.remedy), (Verdict::Upstream, vec![1], Remedy::default()));
        assert_eq!(found(">=3"), None);
    }
}
