//! The shortest ways from members to everything in the lock.

use std::collections::VecDeque;

use crate::model::standing::Link;
use crate::versions::asks::Asks;

/// For each locked package how it is reached first.
pub struct Ways {
    before: Vec<Option<u32>>,
    length: Vec<u32>,
}

/// Finds the shortest way from any member to each locked package; of several the one through packages that come first in the lock.
#[must_use]
pub fn ways(asks: &Asks<'_>) -> Ways {
    let count = asks.lock.packages.len();
    let mut ways = Ways { before: vec![None; count], length: vec![u32::MAX; count] };
    let mut queue: VecDeque<u32> = asks.members().collect();
    for &member in &queue {
        ways.length[member as usize] = 0;
    }
    while let Some(from) = queue.pop_front() {
        for &to in &asks.locked(from).dependencies {
            if ways.length[to as usize] == u32::MAX {
                ways.length[to as usize] = ways.length[from as usize] + 1;
                ways.before[to as usize] = Some(from);
                queue.push_back(to);
            }
        }
    }
    ways
}

impl Ways {
    /// The way to a package: a member first, the package last. The package alone where no member reaches it.
    #[must_use]
    pub fn to(&self, package: u32) -> Vec<u32> {
        let mut way = vec![package];
        let mut at = package;
        while let Some(before) = self.before[at as usize] {
            way.push(before);
            at = before;
        }
        way.reverse();
        way
    }
}

/// A way with what each asks of the next.
#[must_use]
pub fn links(asks: &Asks<'_>, way: &[u32]) -> Vec<Link> {
    let next = way.iter().skip(1).map(Some).chain([None]);
    let asked = |from: u32, to: Option<&u32>| {
        let ask = to.and_then(|&to| asks.between(from, to).next());
        ask.map(|ask| ask.accepts.to_string()).unwrap_or_default()
    };
    way.iter().zip(next).map(|(&package, to)| Link { package, asks: asked(package, to) }).collect()
}
