//! Improves an order of nodes by moving one node at a time to its best place.
//!
//! Insertion moves, as in Chanas and Kobylański, *A new heuristic algorithm solving the linear ordering problem*, 1996
//! (also "sifting"). Moving `v` to the right past `u` adds `w(v→u)` to what leads backwards and takes `w(u→v)` away, so
//! only the places beside a neighbour have to be looked at. Ends where no single move helps: a local optimum.
//!
//! Example: with `a -> b 1, b -> a 3` the order `a, b` becomes `b, a`.

use crate::algo::steps::Steps;
use crate::algo::weighted::WeightedArc;

/// Moves nodes until no move helps or the budget is spent. `order` holds every node of `0..order.len()` once.
pub fn sift(arcs: &[WeightedArc], order: &mut [u32], steps: &mut Steps) {
    let mut position = vec![0_usize; order.len()];
    for (place, &node) in order.iter().enumerate() {
        position[node as usize] = place;
    }
    // For each node and neighbour: what moving the node rightwards past the neighbour costs.
    let mut neighbours: Vec<Vec<(u32, i64)>> = vec![Vec::new(); order.len()];
    for arc in arcs {
        let weight = i64::try_from(arc.weight).unwrap_or(i64::MAX / 4);
        neighbours[arc.from as usize].push((arc.to, weight));
        neighbours[arc.to as usize].push((arc.from, -weight));
    }
    let mut moved = true;
    while moved {
        moved = false;
        for node in 0..order.len() {
            if !steps.take(8 * neighbours[node].len() + 1) {
                return;
            }
            let from = position[node];
            let Some(to) = best_place(&neighbours[node], &position, from) else { continue };
            moved = true;
            if !steps.take(from.abs_diff(to)) {
                return;
            }
            if from < to {
                order[from..=to].rotate_left(1);
            } else {
                order[to..=from].rotate_right(1);
            }
            for place in from.min(to)..=from.max(to) {
                position[order[place] as usize] = place;
            }
        }
    }
}

/// The place where a node would cost the least, if that is less than where it is.
fn best_place(neighbours: &[(u32, i64)], position: &[usize], from: usize) -> Option<usize> {
    let mut near: Vec<(usize, i64)> = neighbours.iter().map(|&(other, cost)| (position[other as usize], cost)).collect();
    near.sort_unstable_by_key(|&(place, _)| place);
    let (mut best, mut place) = (0, None);
    let mut consider = |change: i64, at: usize, complete: bool| {
        if complete && change < best {
            (best, place) = (change, Some(at));
        }
    };
    let middle = near.partition_point(|&(at, _)| at < from);
    let mut change = 0;
    for (index, &(at, cost)) in near.iter().enumerate().skip(middle) {
        change += cost;
        consider(change, at, near.get(index + 1).is_none_or(|&(next, _)| next != at));
    }
    change = 0;
    for index in (0..middle).rev() {
        let (at, cost) = near[index];
        change -= cost;
        consider(change, at, index == 0 || near[index - 1].0 != at);
    }
    place
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{prop_assert, proptest};

    use super::*;
    use crate::algo::testing::{any_weighted, weighted};
    use crate::algo::weighted::{backward, weight_of};

    #[test]
    fn turns_a_pair_round() {
        let (_, arcs) = weighted("a -> b 1, b -> a 3");
        let mut order = [0, 1];
        sift(&arcs, &mut order, &mut Steps { left: 100 });
        assert_eq!(order, [1, 0]);
    }

    proptest! {
        #[test]
        fn ends_where_no_single_move_helps((nodes, arcs) in any_weighted(7, 20, 9)) {
            let cost = |order: &[u32]| weight_of(&arcs, &backward(&arcs, order));
            let start: Vec<u32> = (0..nodes).collect();
            let mut order = start.clone();
            sift(&arcs, &mut order, &mut Steps { left: 1_000_000 });
            prop_assert!(cost(&order) <= cost(&start));
            for from in 0..order.len() {
                for to in 0..order.len() {
                    let mut other = order.clone();
                    let node = other.remove(from);
                    other.insert(to, node);
                    prop_assert!(cost(&order) <= cost(&other));
                }
            }
        }
    }
}
