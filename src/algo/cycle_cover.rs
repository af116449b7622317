//! The minimum feedback arc set of a larger graph: a lightest set of arcs that meets every cycle.
//!
//! Cycles are never enumerated. A pool starts empty; the largest packing of its cycles
//! ([`cycle_packing`](crate::algo::cycle_packing)) gives a lower bound and prices; cycles that the prices leave closed
//! ([`cycle_separation`](crate::algo::cycle_separation)) join the pool, until there is none: the set-cover relaxation over *all*
//! cycles is solved. What is still fractional is decided by branch and bound: one arc is cut, or kept. Prices also guide
//! the heuristics that find cuts. (Baharev, Schichl, Neumaier and Achterberg, *An exact method for the minimum feedback arc
//! set problem*, ACM JEA 26, 2021.) An arc whose price plus the bound exceeds the best cut known is kept for good.
//!
//! The search is boxed by counted steps, so its result is a function of the graph alone. When they run out, the
//! best cut so far and the least bound of the open branches are given.
//!
//! Ties: with steps left over, each arc in turn is tried in the cut, so that the sorted list of arcs is the
//! smallest among all minima, and [`Cover::smallest`] is set. Otherwise it is the first minimum found.
//!
//! Example: `a -> b 2, b -> c 2, c -> a 2, c -> b 1` costs 2, by `b -> c`.

use std::collections::BTreeSet;

use crate::algo::cycle_packing::{Bound, Packing, UNIT};
use crate::algo::cycle_separation::{Outgoing, cheap_cycles};
use crate::algo::digraph::to_u32;
use crate::algo::eades::eades_order;
use crate::algo::greedy_packing::pack_greedily;
use crate::algo::price_rounding::acyclic_by_price;
use crate::algo::sift::sift;
use crate::algo::steps::Steps;
use crate::algo::weighted::{WeightedArc, backward, weight_of};

/// The most numbers that the open branches may hold: 128 MB.
const MOST_OPEN: usize = 16 << 20;

/// What a bound may cost where the budget is spent already.
const GREEDY_STEPS: u64 = 50_000_000;

/// A set of arcs that meets every cycle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cover {
    /// The arcs, by index, sorted.
    pub arcs: Vec<u32>,
    /// What any such set weighs at least.
    pub lower_bound: u64,
    /// Whether it is proven to be the smallest list among the lightest.
    pub smallest: bool,
}

/// Searches for the lightest cover. Weights are positive, ends are in `0..nodes`.
#[must_use]
pub fn cover_cycles(nodes: u32, arcs: &[WeightedArc], steps: &mut Steps) -> Cover {
    let mut search = Search::new(nodes, arcs, steps);
    let root = Branch::new(arcs);
    search.round(&root);
    let mut solved = root.clone();
    let relaxed = search.relax(&mut solved);
    let lower_bound = match relaxed {
        Relaxed::Spent => {
            search.round(&solved);
            search.greedy_bound(&solved).min(search.upper)
        }
        Relaxed::Closed => search.upper,
        Relaxed::Open => search.run(solved.clone()),
    };
    let smallest = lower_bound == search.upper && search.smallest_list(root.with_packing(&solved));
    let mut chosen = search.best;
    chosen.sort_unstable();
    Cover { arcs: chosen, lower_bound, smallest }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Decision {
    Open,
    Cut,
    Kept,
}

/// A part of the search space: some arcs are decided.
#[derive(Clone, Debug)]
struct Branch {
    packing: Packing,
    decisions: Vec<Decision>,
    capacities: Vec<u64>,
    /// What the arcs that are cut weigh.
    base: u64,
    /// What a cover in this branch weighs at least.
    bound: u64,
}

impl Branch {
    fn new(arcs: &[WeightedArc]) -> Self {
        let capacities: Vec<u64> = arcs.iter().map(|arc| arc.weight).collect();
        Self { packing: Packing::new(&capacities), decisions: vec![Decision::Open; arcs.len()], capacities, base: 0, bound: 0 }
    }

    /// This branch with the packing that another one has arrived at.
    fn with_packing(mut self, other: &Self) -> Self {
        self.packing = other.packing.clone();
        for (arc, (&mine, &its)) in (0_u32..).zip(self.capacities.iter().zip(&other.capacities)) {
            if mine != its {
                self.packing.set_capacity(arc, mine);
            }
        }
        self
    }

    fn cut(&mut self, arc: u32, weight: u64) {
        self.decide(arc, Decision::Cut, 0);
        self.base += weight;
    }

    /// Keeps an arc: as good as a weight that no cover below `upper` can have.
    fn keep(&mut self, arc: u32, upper: u64) {
        self.decide(arc, Decision::Kept, upper.max(self.capacities[arc as usize]));
    }

    fn decide(&mut self, arc: u32, decision: Decision, capacity: u64) {
        self.decisions[arc as usize] = decision;
        self.capacities[arc as usize] = capacity;
        self.packing.set_capacity(arc, capacity);
    }
}

enum Relaxed {
    /// Nothing below the best cover is in the branch.
    Closed,
    /// There may be.
    Open,
    /// The budget is spent.
    Spent,
}

struct Search<'a> {
    nodes: u32,
    arcs: &'a [WeightedArc],
    outgoing: Outgoing,
    pool: Vec<Vec<u32>>,
    known: BTreeSet<Vec<u32>>,
    best: Vec<u32>,
    upper: u64,
    steps: &'a mut Steps,
}

impl<'a> Search<'a> {
    fn new(nodes: u32, arcs: &'a [WeightedArc], steps: &'a mut Steps) -> Self {
        let outgoing = Outgoing::new(nodes, arcs);
        Self { nodes, arcs, outgoing, pool: Vec::new(), known: BTreeSet::new(), best: Vec::new(), upper: u64::MAX / (4 * UNIT), steps }
    }

    /// The bound of a branch whose packing is not the largest, with what fits in beside it.
    fn greedy_bound(&self, branch: &Branch) -> u64 {
        let Bound { total, mut left } = branch.packing.bound(&self.pool, &branch.capacities);
        let more = pack_greedily(self.nodes, self.arcs, &mut left, &mut Steps { left: GREEDY_STEPS });
        branch.bound.max(branch.base + (total + more).div_ceil(UNIT))
    }

    /// Branch and bound, depth first. The lower bound that was proven: [`Search::upper`] when all is done.
    fn run(&mut self, root: Branch) -> u64 {
        let mut open = vec![root];
        while let Some(mut branch) = open.pop() {
            let relaxed = self.relax(&mut branch);
            if matches!(relaxed, Relaxed::Closed) {
                continue;
            }
            self.round(&branch);
            if branch.bound >= self.upper {
                continue;
            }
            let undecided = if matches!(relaxed, Relaxed::Open) { self.undecided(&branch) } else { None };
            let memory = open.iter().map(|branch| branch.packing.size()).sum::<usize>();
            let Some((arc, price)) = undecided.filter(|_| memory < MOST_OPEN) else {
                return open.iter().map(|branch| branch.bound).fold(branch.bound, u64::min).min(self.upper);
            };
            let mut kept = branch.clone();
            kept.keep(arc, self.upper);
            branch.cut(arc, self.arcs[arc as usize].weight);
            open.extend(if price < 0.5 { [branch, kept] } else { [kept, branch] });
        }
        self.upper
    }

    /// Solves the relaxation of a branch over all cycles.
    fn relax(&mut self, branch: &mut Branch) -> Relaxed {
        loop {
            let decisions = &branch.decisions;
            let pool = &self.pool;
            let usable = |id: u32| pool[id as usize].iter().all(|&arc| decisions[arc as usize] != Decision::Cut);
            let solved = branch.packing.repair(self.steps) && branch.packing.enlarge(pool, usable, self.steps);
            let bound = branch.packing.bound(pool, &branch.capacities);
            branch.bound = branch.bound.max(branch.base + bound.total.div_ceil(UNIT));
            if branch.bound >= self.upper {
                return Relaxed::Closed;
            }
            if !solved {
                return Relaxed::Spent;
            }
            // An arc that is cut pays all that is left of its weight on top of the packing.
            let spare = ((self.upper - 1 - branch.base) * UNIT).saturating_sub(bound.total);
            for (arc, left) in (0_u32..).zip(bound.left) {
                if left > spare && branch.decisions[arc as usize] == Decision::Open {
                    branch.keep(arc, self.upper);
                }
            }
            let price = |arc: u32| (branch.decisions[arc as usize] != Decision::Cut).then(|| branch.packing.price(arc));
            let Some(cycles) = cheap_cycles(self.arcs, &self.outgoing, price, self.steps) else { return Relaxed::Spent };
            let before = self.pool.len();
            for cycle in cycles {
                if self.known.insert(cycle.clone()) {
                    self.pool.push(cycle);
                }
            }
            if self.pool.len() == before {
                return Relaxed::Open;
            }
        }
    }

    /// Looks for a better cover near the prices of a branch.
    fn round(&mut self, branch: &Branch) {
        let rest: Vec<(u32, WeightedArc)> = (0_u32..)
            .zip(self.arcs)
            .filter_map(|(index, &arc)| match branch.decisions[index as usize] {
                Decision::Cut => None,
                Decision::Kept => Some((index, WeightedArc { weight: arc.weight.max(self.upper), ..arc })),
                Decision::Open => Some((index, arc)),
            })
            .collect();
        let arcs: Vec<WeightedArc> = rest.iter().map(|&(_, arc)| arc).collect();
        let price = |at: usize| branch.packing.price(rest[at].0);
        // Where all prices are 0 or 1, the arcs of price 0 have no cycle: their order is the relaxation's own cut.
        let kept: Vec<WeightedArc> = acyclic_by_price(self.nodes, &arcs, price, self.steps).iter().map(|&at| arcs[at]).collect();
        let discounted: Vec<WeightedArc> =
            arcs.iter().enumerate().map(|(at, arc)| WeightedArc { weight: discounted(arc.weight, price(at)), ..*arc }).collect();
        for start in [kept, discounted] {
            let mut order = eades_order(self.nodes, &start);
            sift(&arcs, &mut order, self.steps);
            let chosen = backward(&arcs, &order);
            let weight = branch.base.saturating_add(weight_of(&arcs, &chosen));
            if weight >= self.upper {
                continue;
            }
            self.upper = weight;
            let cut = (0_u32..).zip(&branch.decisions).filter(|&(_, &decision)| decision == Decision::Cut).map(|(arc, _)| arc);
            self.best = cut.chain(chosen.iter().map(|&at| rest[at as usize].0)).collect();
        }
    }

    /// The arc to decide next, with its price: the one that is farthest from both, weighed.
    fn undecided(&self, branch: &Branch) -> Option<(u32, f64)> {
        let open = (0..to_u32(self.arcs.len())).filter(|&arc| branch.decisions[arc as usize] == Decision::Open);
        let fractional = open.map(|arc| (arc, branch.packing.price(arc))).filter(|(_, price)| (1e-5..1.0 - 1e-5).contains(price));
        #[expect(clippy::cast_precision_loss, reason = "a preference, not a bound")]
        let merit = |&(arc, price): &(u32, f64)| price.min(1.0 - price) * self.arcs[arc as usize].weight as f64;
        fractional.max_by(|a, b| merit(a).total_cmp(&merit(b)).then(b.0.cmp(&a.0)))
    }

    /// Turns the best cover into the smallest list among those of its weight. `false` when the budget is spent.
    fn smallest_list(&mut self, mut root: Branch) -> bool {
        let weight = self.upper;
        for arc in 0..to_u32(self.arcs.len()) {
            self.upper = weight + 1;
            if !self.best.contains(&arc) {
                if root.decisions[arc as usize] == Decision::Kept {
                    continue;
                }
                let mut with = root.clone();
                with.cut(arc, self.arcs[arc as usize].weight);
                let proven = self.run(with);
                if self.upper > weight {
                    if proven <= weight {
                        self.upper = weight;
                        return false;
                    }
                    root.keep(arc, weight + 1);
                    continue;
                }
                self.upper = weight + 1;
            }
            if root.decisions[arc as usize] != Decision::Cut {
                root.cut(arc, self.arcs[arc as usize].weight);
                if matches!(self.relax(&mut root), Relaxed::Spent) {
                    self.upper = weight;
                    return false;
                }
            }
        }
        self.upper = weight;
        true
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "a preference, not a bound")]
fn discounted(weight: u64, price: f64) -> u64 {
    (weight.min(1 << 40) as f64 * (1.0 - price).max(0.0) * 1024.0) as u64 + 1
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{ProptestConfig, prop_assert, prop_assert_eq, proptest};

    use super::*;
    use crate::algo::components::is_acyclic;
    use crate::algo::subset_order::minimum_by_subsets;
    use crate::algo::testing::{any_weighted, random_component, weighted};
    use crate::algo::weighted::unweighted;

    #[test]
    fn golden() {
        let (nodes, arcs) = weighted("a -> b 2, b -> c 2, c -> a 2, c -> b 1");
        let cover = cover_cycles(nodes, &arcs, &mut Steps { left: 1_000_000 });
        assert_eq!(cover, Cover { arcs: vec![1], lower_bound: 2, smallest: true });
    }

    #[test]
    fn a_fractional_relaxation_is_decided() {
        // Every two nodes name each other: the prices are halves everywhere.
        let arcs: Vec<WeightedArc> =
            (0..6).flat_map(|from| (0..6).filter(move |&to| to != from).map(move |to| WeightedArc { from, to, weight: 1 })).collect();
        let cover = cover_cycles(6, &arcs, &mut Steps { left: 10_000_000 });
        assert_eq!((cover.lower_bound, cover.arcs.len(), cover.smallest), (15, 15, true));
    }

    #[test]
    fn without_budget_the_bound_still_holds() {
        let arcs = random_component(30, 150, 9, 3);
        let full = cover_cycles(30, &arcs, &mut Steps { left: u64::MAX });
        for left in [1, 1000, 20_000, 100_000] {
            let cover = cover_cycles(30, &arcs, &mut Steps { left });
            let rest: Vec<_> = (0_u32..).zip(&arcs).filter(|(index, _)| !cover.arcs.contains(index)).map(|(_, arc)| *arc).collect();
            assert!(is_acyclic(&unweighted(30, &rest)));
            assert!(cover.lower_bound <= full.lower_bound && full.lower_bound <= weight_of(&arcs, &cover.arcs));
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(200))]
        #[test]
        fn agrees_with_the_subsets((nodes, arcs) in any_weighted(9, 40, 5)) {
            let cover = cover_cycles(nodes, &arcs, &mut Steps { left: 100_000_000 });
            prop_assert!(cover.smallest);
            prop_assert_eq!(weight_of(&arcs, &cover.arcs), cover.lower_bound);
            prop_assert_eq!(Some(cover.arcs), minimum_by_subsets(nodes, &arcs));
        }
    }
}
