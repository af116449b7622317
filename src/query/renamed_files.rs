//! Which file became which, as git tells renames: no one writes them down, so contents say it.
//!
//! First equal contents, then those that have half of their lines in common (git's own threshold), the most alike first. Pure, on plain data:
//! which files are candidates at all is for [`crate::load::moved`] to say.

use std::collections::BTreeMap;
use std::hash::{Hash, Hasher};

use rustc_hash::{FxHashMap, FxHasher};

use crate::algo::overlap::{Bag, overlaps};

/// Half of the larger file's bytes stand in lines of the other, as for git.
const LEAST: u32 = 5_000;
/// As git's `diff.renameLimit`: with more pairs than this squared, only equal contents are looked for.
const LIMIT: usize = 1_000;

/// A file of one side: its name and content.
pub type Side = (String, Vec<u8>);

/// Old and new names of the files that were renamed, sorted by the new one. Each old file became one new file at most.
#[must_use]
pub fn renamed(old: &[Side], new: &[Side]) -> Vec<(String, String)> {
    let mut renamed = pair(old, new);
    renamed.sort_by(|a, b| (&a.1, &a.0).cmp(&(&b.1, &b.0)));
    renamed
}

fn pair(old: &[Side], new: &[Side]) -> Vec<(String, String)> {
    let mut by_content: FxHashMap<&[u8], Vec<usize>> = FxHashMap::default();
    for (at, side) in old.iter().enumerate() {
        by_content.entry(&side.1).or_default().push(at);
    }
    let mut candidates: Vec<Candidate> = Vec::new();
    for (n, side) in new.iter().enumerate() {
        let equal = by_content.get(side.1.as_slice()).into_iter().flatten();
        candidates.extend(equal.map(|&o| Candidate { share: u32::MAX, old: o, new: n }));
    }
    let mut taken = Taken::default();
    taken.take(candidates, old, new);
    let rest = |sides: &[Side], taken: &BTreeMap<usize, usize>| (0..sides.len()).filter(|at| !taken.contains_key(at)).collect::<Vec<_>>();
    let (old_rest, new_rest) = (rest(old, &taken.by_old), rest(new, &taken.by_new));
    if old_rest.len() * new_rest.len() <= LIMIT * LIMIT {
        let bags =
            |sides: &[Side], rest: &[usize]| rest.iter().filter_map(|&at| sides.get(at)).map(|side| lines(&side.1)).collect::<Vec<_>>();
        let alike = overlaps(&bags(old, &old_rest), &bags(new, &new_rest), LEAST);
        let candidate =
            |share, old: u32, new: u32| Some(Candidate { share, old: *old_rest.get(old as usize)?, new: *new_rest.get(new as usize)? });
        taken.take(alike.into_iter().filter_map(|pair| candidate(pair.share, pair.old, pair.new)).collect(), old, new);
    }
    let name = |sides: &[Side], at: usize| sides.get(at).map(|side| side.0.clone());
    taken.by_new.iter().filter_map(|(&n, &o)| Some((name(old, o)?, name(new, n)?))).collect()
}

struct Candidate {
    share: u32,
    old: usize,
    new: usize,
}

/// Who is paired with whom.
#[derive(Default)]
struct Taken {
    by_old: BTreeMap<usize, usize>,
    by_new: BTreeMap<usize, usize>,
}

impl Taken {
    /// Takes the most alike first; among equals those whose paths have most in common, so that a moved directory stays together.
    fn take(&mut self, candidates: Vec<Candidate>, old: &[Side], new: &[Side]) {
        let name = |sides: &'_ [Side], at: usize| sides.get(at).map(|side| side.0.clone()).unwrap_or_default();
        let mut ranked: Vec<_> = candidates
            .into_iter()
            .map(|pair| {
                let (from, to) = (name(old, pair.old), name(new, pair.new));
                (std::cmp::Reverse((pair.share, common_parts(&from, &to))), to, from, pair.old, pair.new)
            })
            .collect();
        ranked.sort();
        for (_, _, _, o, n) in ranked {
            if !self.by_old.contains_key(&o) && !self.by_new.contains_key(&n) {
                self.by_old.insert(o, n);
                self.by_new.insert(n, o);
            }
        }
    }
}

/// How many parts two paths share at their ends, and then at their beginnings.
fn common_parts(a: &str, b: &str) -> (usize, usize) {
    let end = a.rsplit('/').zip(b.rsplit('/')).take_while(|(a, b)| a == b).count();
    let start = a.split('/').zip(b.split('/')).take_while(|(a, b)| a == b).count();
    (end, start)
}

/// The bytes that each line takes, all its occurrences together. Trailing white space, so the kind of line end, does not count.
fn lines(content: &[u8]) -> Bag {
    let mut bag = Bag::default();
    for line in content.split(|byte| *byte == b'\n').map(<[u8]>::trim_ascii_end).filter(|line| !line.is_empty()) {
        let mut hasher = FxHasher::default();
        line.hash(&mut hasher);
        let weight = bag.entry(hasher.finish()).or_insert(0);
        *weight = weight.saturating_add(u32::try_from(line.len()).unwrap_or(u32::MAX));
    }
    bag
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `name: line line …`
    fn sides(files: &[&str]) -> Vec<Side> {
        let side = |file: &&str| {
            let (name, content) = file.split_once(": ").unwrap();
            (name.to_owned(), content.replace(' ', "\n").into_bytes())
        };
        files.iter().map(side).collect()
    }

    #[track_caller]
    fn check(old: &[&str], new: &[&str], expected: &[(&str, &str)]) {
        let found = renamed(&sides(old), &sides(new));
        assert_eq!(found.iter().map(|(old, new)| (old.as_str(), new.as_str())).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn equal_contents_come_first_then_the_most_alike() {
        check(&["a.rs: 1 2 3"], &["b.rs: 1 2 3"], &[("a.rs", "b.rs")]);
        check(&["a.rs: 1 2 3 4"], &["b.rs: 1 2 8 9"], &[("a.rs", "b.rs")]);
        check(&["a.rs: 1 2 3 4"], &["b.rs: 1 7 8 9"], &[]);
        check(&["a.rs: 1 2 3", "c.rs: 1 2 4"], &["b.rs: 1 2 4"], &[("c.rs", "b.rs")]);
        check(&["a.rs: 1 2 3 4", "c.rs: 1 2 3 5"], &["b.rs: 1 2 3 5 6", "d.rs: 1 2 3 4 6"], &[("c.rs", "b.rs"), ("a.rs", "d.rs")]);
    }

    #[test]
    fn one_old_file_becomes_one_new_file() {
        check(&["a.rs: 1 2"], &["b.rs: 1 2", "c.rs: 1 2"], &[("a.rs", "b.rs")]);
        check(
            &["x/mod.rs: 1", "y/mod.rs: 1"],
            &["z/x/mod.rs: 1", "z/y/mod.rs: 1"],
            &[("x/mod.rs", "z/x/mod.rs"), ("y/mod.rs", "z/y/mod.rs")],
        );
        check(&["d/a.rs: 1", "d/b.rs: 1"], &["e/b.rs: 1", "e/a.rs: 1"], &[("d/a.rs", "e/a.rs"), ("d/b.rs", "e/b.rs")]);
    }
}
