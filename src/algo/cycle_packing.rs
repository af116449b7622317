//! The largest fractional packing of cycles under arc capacities: a proven lower bound for a minimum cut.
//!
//! Give each known cycle `C` an amount `y_C ≥ 0`, such that on no arc the amounts of its cycles exceed the arc's
//! weight. Every cut pays at least `Σ y_C` (weak duality), and the prices of the full arcs are the fractional
//! cut, the dual of the set cover relaxation. It is solved by the simplex method (Dantzig 1951;
//! Chvátal, *Linear Programming*, 1983, chapters 2 and 10) in the dictionary form: rows are the touched arcs, columns the full ones.
//! A cycle that leaves the basis leaves the dictionary too and may be bought back from the pool (column generation:
//! Ford and Fulkerson 1958). After a change of a capacity the dual simplex method goes on from where it was.
//!
//! Numbers are floating point, the bound is not: [`Packing::bound`] rounds the amounts down to multiples of 2⁻²⁰ and
//! takes away what exceeds a capacity, in integers. Rounding errors can make it smaller, never wrong. Capacities carry a
//! deterministic perturbation below 2·10⁻⁶, which keeps the method from going round in circles.
//!
//! Example: two cycles over one arc of weight 3 and nothing else in common pack 3; the arc's price is 1.

use crate::algo::digraph::to_u32;
use crate::algo::steps::Steps;

const NONE: u32 = u32::MAX;
/// What counts as zero.
const EPSILON: f64 = 1e-9;
/// What a cycle's price has to be below 1 to be worth buying.
const WORTH: f64 = 1e-7;
/// How many cycles are bought for one look through the pool.
const AT_ONCE: usize = 24;
/// Amounts are rounded down to multiples of 1/UNIT.
pub const UNIT: u64 = 1 << 20;
/// The most numbers in the dictionary: 16 MB.
const MOST_ENTRIES: usize = 2 << 20;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Variable {
    /// What is left of an arc's capacity.
    Slack(u32),
    /// The amount of a cycle in the pool.
    Cycle(u32),
}

/// A column of the dictionary: the slack of a full arc.
#[derive(Clone, Debug)]
struct Column {
    arc: u32,
    price: f64,
    entries: Vec<f64>,
}

/// A packing of cycles, and the prices that go with it.
#[derive(Clone, Debug)]
pub struct Packing {
    capacity: Vec<f64>,
    row_of: Vec<u32>,
    column_of: Vec<u32>,
    basic: Vec<Variable>,
    amount: Vec<f64>,
    columns: Vec<Column>,
    basic_cycles: Vec<u32>,
}

/// What a packing proves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bound {
    /// The sum of the amounts, in units of 1/[`UNIT`].
    pub total: u64,
    /// What is left of each arc's capacity, in units of 1/[`UNIT`].
    pub left: Vec<u64>,
}

impl Packing {
    /// The empty packing.
    #[must_use]
    pub fn new(capacities: &[u64]) -> Self {
        Self {
            capacity: (0_u32..).zip(capacities).map(|(arc, &capacity)| perturbed(arc, capacity)).collect(),
            row_of: vec![NONE; capacities.len()],
            column_of: vec![NONE; capacities.len()],
            basic: Vec::new(),
            amount: Vec::new(),
            columns: Vec::new(),
            basic_cycles: Vec::new(),
        }
    }

    /// The price of an arc: the share of it that the fractional cut takes.
    #[must_use]
    pub fn price(&self, arc: u32) -> f64 {
        self.columns.get(self.column_of[arc as usize] as usize).map_or(0.0, |column| column.price.max(0.0))
    }

    /// How many numbers the dictionary has.
    #[must_use]
    pub fn size(&self) -> usize {
        self.amount.len() * (self.columns.len() + 1)
    }

    /// Changes an arc's capacity. The packing has to be repaired before it is used.
    pub fn set_capacity(&mut self, arc: u32, capacity: u64) {
        let change = perturbed(arc, capacity) - self.capacity[arc as usize];
        self.capacity[arc as usize] += change;
        if let Some(column) = self.columns.get(self.column_of[arc as usize] as usize) {
            self.amount.iter_mut().zip(&column.entries).for_each(|(amount, entry)| *amount += change * entry);
        } else if let Some(amount) = self.amount.get_mut(self.row_of[arc as usize] as usize) {
            *amount += change;
        }
    }

    /// Makes all amounts non-negative again by the dual simplex method. `false` when the budget is spent.
    pub fn repair(&mut self, steps: &mut Steps) -> bool {
        loop {
            if !steps.take(self.amount.len()) {
                return false;
            }
            let lowest = (0..self.amount.len()).min_by(|&a, &b| self.amount[a].total_cmp(&self.amount[b]));
            let Some(row) = lowest.filter(|&row| self.amount[row] < -EPSILON) else { return true };
            let ratio = |column: &Column| column.price.max(0.0) / -column.entries[row];
            let candidates = (0..self.columns.len()).filter(|&at| self.columns[at].entries[row] < -EPSILON);
            let best = candidates.min_by(|&a, &b| {
                let (a, b) = (&self.columns[a], &self.columns[b]);
                ratio(a).total_cmp(&ratio(b)).then(a.arc.cmp(&b.arc))
            });
            // Taking nothing is always feasible, so a row without a candidate is a rounding error: leave it to `bound`.
            let Some(at) = best else { return true };
            self.enter_slack(at, row, steps);
        }
    }

    /// Enlarges the packing with cycles of the pool until it is the largest. `usable` says which cycles may be
    /// bought. `false` when the budget is spent.
    pub fn enlarge(&mut self, pool: &[Vec<u32>], usable: impl Fn(u32) -> bool, steps: &mut Steps) -> bool {
        let mut worth: Vec<u32> = Vec::new();
        loop {
            if !steps.take(self.columns.len()) || self.size() > MOST_ENTRIES {
                return false;
            }
            if let Some(at) = self.cheapest_column() {
                let Some(row) = self.blocking_row(&self.columns[at].entries) else { return true };
                self.enter_slack(at, row, steps);
                continue;
            }
            let Some(id) = worth.pop() else {
                steps.take(pool.len() * 4);
                worth = self.worth_buying(pool, &usable);
                if worth.is_empty() {
                    return true;
                }
                continue;
            };
            // Prices have changed since the pool was looked through.
            let price = self.price_of(&pool[id as usize]);
            if price < 1.0 - WORTH {
                let entries = self.entries_of(&pool[id as usize]);
                let Some(row) = self.blocking_row(&entries) else { return true };
                self.pivot(&entries, 1.0 - price, row, Variable::Cycle(id), steps);
            }
        }
    }

    fn price_of(&self, cycle: &[u32]) -> f64 {
        cycle.iter().map(|&arc| self.price(arc)).sum()
    }

    /// The cycles outside of the basis that cost less than 1, the cheapest last, no more than [`AT_ONCE`].
    fn worth_buying(&self, pool: &[Vec<u32>], usable: impl Fn(u32) -> bool) -> Vec<u32> {
        let prices = (0_u32..).zip(pool).map(|(id, cycle)| (id, self.price_of(cycle)));
        let mut worth: Vec<(u32, f64)> =
            prices.filter(|&(id, price)| price < 1.0 - WORTH && usable(id) && self.basic_cycles.binary_search(&id).is_err()).collect();
        worth.sort_by(|a, b| b.1.total_cmp(&a.1).then(b.0.cmp(&a.0)));
        let from = worth.len().saturating_sub(AT_ONCE);
        worth.drain(from..).map(|(id, _)| id).collect()
    }

    /// What the packing proves under the true capacities.
    #[must_use]
    pub fn bound(&self, pool: &[Vec<u32>], capacities: &[u64]) -> Bound {
        let mut left: Vec<u64> = capacities.iter().map(|capacity| capacity.saturating_mul(UNIT)).collect();
        let mut total = 0;
        for (&variable, &amount) in self.basic.iter().zip(&self.amount) {
            let Variable::Cycle(id) = variable else { continue };
            let cycle = &pool[id as usize];
            let room = cycle.iter().map(|&arc| left[arc as usize]).min().unwrap_or(0);
            let taken = room.min(units(amount));
            total += taken;
            for &arc in cycle {
                left[arc as usize] -= taken;
            }
        }
        Bound { total, left }
    }

    fn cheapest_column(&self) -> Option<usize> {
        let below = (0..self.columns.len()).filter(|&at| self.columns[at].price < -WORTH);
        below.min_by(|&a, &b| {
            let (a, b) = (&self.columns[a], &self.columns[b]);
            a.price.total_cmp(&b.price).then(a.arc.cmp(&b.arc))
        })
    }

    /// The row whose variable reaches zero first when a variable with these entries grows.
    fn blocking_row(&self, entries: &[f64]) -> Option<usize> {
        let rows = (0..entries.len()).filter(|&row| entries[row] > EPSILON);
        rows.min_by(|&a, &b| (self.amount[a].max(0.0) / entries[a]).total_cmp(&(self.amount[b].max(0.0) / entries[b])))
    }

    /// The column of a cycle: the sum of the columns of its arcs' slacks.
    fn entries_of(&mut self, cycle: &[u32]) -> Vec<f64> {
        for &arc in cycle {
            let at = arc as usize;
            if self.column_of[at] == NONE && self.row_of[at] == NONE {
                self.row_of[at] = to_u32(self.basic.len());
                self.basic.push(Variable::Slack(arc));
                self.amount.push(self.capacity[at]);
                self.columns.iter_mut().for_each(|column| column.entries.push(0.0));
            }
        }
        let mut entries = vec![0.0; self.basic.len()];
        for &arc in cycle {
            if let Some(column) = self.columns.get(self.column_of[arc as usize] as usize) {
                entries.iter_mut().zip(&column.entries).for_each(|(sum, entry)| *sum += entry);
            } else {
                entries[self.row_of[arc as usize] as usize] += 1.0;
            }
        }
        entries
    }

    /// The slack of a column becomes basic in a row.
    fn enter_slack(&mut self, at: usize, row: usize, steps: &mut Steps) {
        let column = self.columns.swap_remove(at);
        self.column_of[column.arc as usize] = NONE;
        if let Some(moved) = self.columns.get(at) {
            self.column_of[moved.arc as usize] = to_u32(at);
        }
        self.pivot(&column.entries, -column.price, row, Variable::Slack(column.arc), steps);
    }

    /// A variable with these entries and this gain becomes basic in a row.
    fn pivot(&mut self, entries: &[f64], gain: f64, row: usize, entering: Variable, steps: &mut Steps) {
        let pivot = entries[row];
        let rows: Vec<u32> =
            (0_u32..).zip(entries).filter(|&(at, entry)| at as usize != row && entry.abs() > 1e-12).map(|(at, _)| at).collect();
        let mut work = entries.len() + self.columns.len();
        for column in &mut self.columns {
            let share = column.entries[row] / pivot;
            if share.abs() <= 1e-12 {
                column.entries[row] = 0.0;
                continue;
            }
            work += rows.len();
            for &at in &rows {
                column.entries[at as usize] -= entries[at as usize] * share;
            }
            column.entries[row] = share;
            column.price += gain * share;
        }
        let share = self.amount[row] / pivot;
        for &at in &rows {
            self.amount[at as usize] -= entries[at as usize] * share;
        }
        self.amount[row] = share;
        match std::mem::replace(&mut self.basic[row], entering) {
            Variable::Slack(arc) => {
                let mut left: Vec<f64> = entries.iter().map(|entry| -entry / pivot).collect();
                left[row] = 1.0 / pivot;
                self.row_of[arc as usize] = NONE;
                self.column_of[arc as usize] = to_u32(self.columns.len());
                self.columns.push(Column { arc, price: gain / pivot, entries: left });
            }
            Variable::Cycle(id) => self.basic_cycles.retain(|&other| other != id),
        }
        match entering {
            Variable::Slack(arc) => self.row_of[arc as usize] = to_u32(row),
            Variable::Cycle(id) => {
                let place = self.basic_cycles.partition_point(|&other| other < id);
                self.basic_cycles.insert(place, id);
            }
        }
        steps.take(work);
    }
}

/// A capacity, a little more than it is.
fn perturbed(arc: u32, capacity: u64) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "a bound on rounding is not needed: Packing::bound computes in integers")]
    let capacity = capacity as f64;
    capacity + 1e-6 + f64::from(arc.wrapping_mul(2_654_435_761) >> 16) / 65_536.0 * 1e-6
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "amounts are not negative here and casts saturate"
)]
fn units(amount: f64) -> u64 {
    (amount.max(0.0) * UNIT as f64) as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(total: u64, thousandths: u64) -> bool {
        total.abs_diff(UNIT * thousandths / 1000) < UNIT / 10_000
    }

    #[test]
    fn two_cycles_over_one_arc() {
        let pool = vec![vec![0, 1], vec![0, 2]];
        let capacities = [3, 5, 5];
        let mut packing = Packing::new(&capacities);
        assert!(packing.enlarge(&pool, |_| true, &mut Steps { left: 1000 }));
        let bound = packing.bound(&pool, &capacities);
        assert_eq!(bound.total.div_ceil(UNIT), 3);
        assert_eq!(bound.left[0], 0);
        assert!((packing.price(0) - 1.0).abs() < 1e-6 && packing.price(1) < 1e-6);
    }

    #[test]
    fn goes_on_after_a_change() {
        let pool = vec![vec![0, 1], vec![1, 2], vec![2, 0]];
        let mut capacities = [1, 1, 1];
        let mut packing = Packing::new(&capacities);
        let mut steps = Steps { left: 10_000 };
        assert!(packing.enlarge(&pool, |_| true, &mut steps));
        assert!(near(packing.bound(&pool, &capacities).total, 1500));
        capacities[0] = 0;
        packing.set_capacity(0, 0);
        assert!(packing.repair(&mut steps) && packing.enlarge(&pool, |_| true, &mut steps));
        assert!(near(packing.bound(&pool, &capacities).total, 1000));
        capacities[0] = 7;
        packing.set_capacity(0, 7);
        assert!(packing.repair(&mut steps) && packing.enlarge(&pool, |_| true, &mut steps));
        assert!(near(packing.bound(&pool, &capacities).total, 2000));
    }
}
