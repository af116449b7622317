// externs.rs - signatures of popular external crates, one top-level module per crate; bodies are empty on purpose.
pub mod hashbrown {
    use std::prelude::v1::*;
    pub use self::hash_map::HashMap; pub use self::hash_set::HashSet; pub use self::hash_table::HashTable; pub type DefaultHashBuilder = std::hash::RandomState; pub enum TryReserveError { CapacityOverflow, AllocError }
    pub trait Equivalent<K> { fn equivalent(&self, key: &K) -> bool; } impl<Q: Eq, K: std::borrow::Borrow<Q>> Equivalent<K> for Q {}
    pub mod hash_map {
        use std::prelude::v1::*;
        use super::{DefaultHashBuilder, Equivalent, TryReserveError}; pub enum Entry<'a, K, V, S> { Occupied(OccupiedEntry<'a, K, V, S>), Vacant(VacantEntry<'a, K, V, S>) } pub enum EntryRef<'a, 'b, K, Q, V, S> { Occupied(OccupiedEntry<'a, K, V, S>), Vacant(VacantEntryRef<'a, 'b, K, Q, V, S>) } pub struct HashMap<K, V, S = DefaultHashBuilder> {}
        pub struct OccupiedEntry<'a, K, V, S> {} pub struct VacantEntry<'a, K, V, S> {} pub struct VacantEntryRef<'a, 'b, K, Q, V, S> {} pub struct OccupiedError<'a, K, V, S> {} pub struct Iter<'a, K, V> {} impl<'a, K, V> Iterator for Iter<'a, K, V> { type Item = (&'a K, &'a V); } impl<'a, K, V> DoubleEndedIterator for Iter<'a, K, V> {}
        impl<'a, K, V> ExactSizeIterator for Iter<'a, K, V> {} pub struct IterMut<'a, K, V> {} impl<'a, K, V> Iterator for IterMut<'a, K, V> { type Item = (&'a K, &'a mut V); } impl<'a, K, V> DoubleEndedIterator for IterMut<'a, K, V> {} impl<'a, K, V> ExactSizeIterator for IterMut<'a, K, V> {} pub struct IntoIter<K, V> {}
        impl<K, V> Iterator for IntoIter<K, V> { type Item = (K, V); } impl<K, V> DoubleEndedIterator for IntoIter<K, V> {} impl<K, V> ExactSizeIterator for IntoIter<K, V> {} pub struct Keys<'a, K, V> {} impl<'a, K, V> Iterator for Keys<'a, K, V> { type Item = &'a K; } impl<'a, K, V> DoubleEndedIterator for Keys<'a, K, V> {}
        impl<'a, K, V> ExactSizeIterator for Keys<'a, K, V> {} pub struct Values<'a, K, V> {} impl<'a, K, V> Iterator for Values<'a, K, V> { type Item = &'a V; } impl<'a, K, V> DoubleEndedIterator for Values<'a, K, V> {} impl<'a, K, V> ExactSizeIterator for Values<'a, K, V> {} pub struct ValuesMut<'a, K, V> {}
        impl<'a, K, V> Iterator for ValuesMut<'a, K, V> { type Item = &'a mut V; } impl<'a, K, V> DoubleEndedIterator for ValuesMut<'a, K, V> {} impl<'a, K, V> ExactSizeIterator for ValuesMut<'a, K, V> {} pub struct IntoKeys<K, V> {} impl<K, V> Iterator for IntoKeys<K, V> { type Item = K; } impl<K, V> DoubleEndedIterator for IntoKeys<K, V> {}
        impl<K, V> ExactSizeIterator for IntoKeys<K, V> {} pub struct IntoValues<K, V> {} impl<K, V> Iterator for IntoValues<K, V> { type Item = V; } impl<K, V> DoubleEndedIterator for IntoValues<K, V> {} impl<K, V> ExactSizeIterator for IntoValues<K, V> {} pub struct Drain<'a, K, V> {} impl<'a, K, V> Iterator for Drain<'a, K, V> { type Item = (K, V); }
        impl<'a, K, V> DoubleEndedIterator for Drain<'a, K, V> {} impl<'a, K, V> ExactSizeIterator for Drain<'a, K, V> {} pub struct ExtractIf<'a, K, V, F> {} impl<'a, K, V, F> Iterator for ExtractIf<'a, K, V, F> { type Item = (K, V); } impl<'a, K, V> Clone for Iter<'a, K, V> {} impl<'a, K, V> Clone for Keys<'a, K, V> {} impl<'a, K, V> Clone for Values<'a, K, V> {}
        impl<K: Clone, V: Clone, S: Clone> Clone for HashMap<K, V, S> {} impl<K: std::fmt::Debug, V: std::fmt::Debug, S: std::fmt::Debug> std::fmt::Debug for HashMap<K, V, S> {} impl<K: PartialEq, V: PartialEq, S: PartialEq> PartialEq for HashMap<K, V, S> {} impl<K: Eq, V: Eq, S: Eq> Eq for HashMap<K, V, S> {} impl<K, V, S> Default for HashMap<K, V, S> {}
        impl<K, V, S> IntoIterator for HashMap<K, V, S> { type Item = (K, V); type IntoIter = IntoIter<K, V>; } impl<'a, K, V, S> IntoIterator for &'a HashMap<K, V, S> { type Item = (&'a K, &'a V); type IntoIter = Iter<'a, K, V>; } impl<'a, K, V, S> IntoIterator for &'a mut HashMap<K, V, S> { type Item = (&'a K, &'a mut V); type IntoIter = IterMut<'a, K, V>; }
        impl<K, V, S> FromIterator<(K, V)> for HashMap<K, V, S> {} impl<K, V, S> Extend<(K, V)> for HashMap<K, V, S> {} impl<'a, K: Copy, V: Copy, S> Extend<(&'a K, &'a V)> for HashMap<K, V, S> {} impl<K, V, const N: usize> From<[(K, V); N]> for HashMap<K, V, DefaultHashBuilder> {} impl<K, Q, V, S> std::ops::Index<&Q> for HashMap<K, V, S> { type Output = V; }
        impl<K, V> HashMap<K, V, DefaultHashBuilder> { pub fn new() -> Self {} pub fn with_capacity(capacity: usize) -> Self {} }
        impl<K, V, S> HashMap<K, V, S> {
            pub fn with_hasher(hash_builder: S) -> Self {} pub fn with_capacity_and_hasher(capacity: usize, hash_builder: S) -> Self {} pub fn hasher(&self) -> &S {} pub fn capacity(&self) -> usize {} pub fn len(&self) -> usize {} pub fn is_empty(&self) -> bool {} pub fn clear(&mut self) {} pub fn keys(&self) -> Keys<'_, K, V> {}
            pub fn values(&self) -> Values<'_, K, V> {} pub fn values_mut(&mut self) -> ValuesMut<'_, K, V> {} pub fn iter(&self) -> Iter<'_, K, V> {} pub fn iter_mut(&mut self) -> IterMut<'_, K, V> {} pub fn into_keys(self) -> IntoKeys<K, V> {} pub fn into_values(self) -> IntoValues<K, V> {} pub fn drain(&mut self) -> Drain<'_, K, V> {}
            pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, f: F) {} pub fn extract_if<F: FnMut(&K, &mut V) -> bool>(&mut self, f: F) -> ExtractIf<'_, K, V, F> {} pub fn reserve(&mut self, additional: usize) {} pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {} pub fn shrink_to_fit(&mut self) {}
            pub fn shrink_to(&mut self, min_capacity: usize) {} pub fn entry(&mut self, key: K) -> Entry<'_, K, V, S> {} pub fn entry_ref<'a, 'b, Q>(&'a mut self, key: &'b Q) -> EntryRef<'a, 'b, K, Q, V, S> {} pub fn get<Q>(&self, k: &Q) -> Option<&V> {} pub fn get_key_value<Q>(&self, k: &Q) -> Option<(&K, &V)> {}
            pub fn get_key_value_mut<Q>(&mut self, k: &Q) -> Option<(&K, &mut V)> {} pub fn contains_key<Q>(&self, k: &Q) -> bool {} pub fn get_mut<Q>(&mut self, k: &Q) -> Option<&mut V> {} pub fn get_many_mut<Q, const N: usize>(&mut self, ks: [&Q; N]) -> [Option<&mut V>; N] {}
            pub fn get_disjoint_mut<Q, const N: usize>(&mut self, ks: [&Q; N]) -> [Option<&mut V>; N] {} pub fn insert(&mut self, k: K, v: V) -> Option<V> {} pub fn insert_unique_unchecked(&mut self, k: K, v: V) -> (&K, &mut V) {} pub fn try_insert(&mut self, key: K, value: V) -> Result<&mut V, OccupiedError<'_, K, V, S>> {}
            pub fn remove<Q>(&mut self, k: &Q) -> Option<V> {} pub fn remove_entry<Q>(&mut self, k: &Q) -> Option<(K, V)> {}
        }
        impl<'a, K, V, S> Entry<'a, K, V, S> {
            pub fn insert(self, value: V) -> OccupiedEntry<'a, K, V, S> {} pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V, S> {} pub fn or_insert(self, default: V) -> &'a mut V {} pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &'a mut V {} pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &'a mut V {}
            pub fn or_default(self) -> &'a mut V {} pub fn key(&self) -> &K {} pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Self {} pub fn and_replace_entry_with<F: FnOnce(&K, V) -> Option<V>>(self, f: F) -> Self {}
        }
        impl<'a, 'b, K, Q, V, S> EntryRef<'a, 'b, K, Q, V, S> { pub fn or_insert(self, default: V) -> &'a mut V {} pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &'a mut V {} pub fn or_default(self) -> &'a mut V {} pub fn key(&self) -> &Q {} pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Self {} }
        impl<'a, K, V, S> OccupiedEntry<'a, K, V, S> { pub fn key(&self) -> &K {} pub fn get(&self) -> &V {} pub fn get_mut(&mut self) -> &mut V {} pub fn into_mut(self) -> &'a mut V {} pub fn insert(&mut self, value: V) -> V {} pub fn remove(self) -> V {} pub fn remove_entry(self) -> (K, V) {} }
        impl<'a, K, V, S> VacantEntry<'a, K, V, S> { pub fn key(&self) -> &K {} pub fn into_key(self) -> K {} pub fn insert(self, value: V) -> &'a mut V {} pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V, S> {} }
    }
    pub mod hash_set {
        use std::prelude::v1::*;
        use super::{DefaultHashBuilder, TryReserveError}; pub struct HashSet<T, S = DefaultHashBuilder> {} pub struct OccupiedEntry<'a, T, S> {} pub struct VacantEntry<'a, T, S> {} pub enum Entry<'a, T, S> { Occupied(OccupiedEntry<'a, T, S>), Vacant(VacantEntry<'a, T, S>) } pub struct Iter<'a, T> {} impl<'a, T> Iterator for Iter<'a, T> { type Item = &'a T; }
        impl<'a, T> DoubleEndedIterator for Iter<'a, T> {} impl<'a, T> ExactSizeIterator for Iter<'a, T> {} pub struct IntoIter<T> {} impl<T> Iterator for IntoIter<T> { type Item = T; } impl<T> DoubleEndedIterator for IntoIter<T> {} impl<T> ExactSizeIterator for IntoIter<T> {} pub struct Drain<'a, T> {} impl<'a, T> Iterator for Drain<'a, T> { type Item = T; }
        impl<'a, T> DoubleEndedIterator for Drain<'a, T> {} impl<'a, T> ExactSizeIterator for Drain<'a, T> {} pub struct Intersection<'a, T, S> {} impl<'a, T, S> Iterator for Intersection<'a, T, S> { type Item = &'a T; } pub struct Difference<'a, T, S> {} impl<'a, T, S> Iterator for Difference<'a, T, S> { type Item = &'a T; }
        pub struct SymmetricDifference<'a, T, S> {} impl<'a, T, S> Iterator for SymmetricDifference<'a, T, S> { type Item = &'a T; } pub struct Union<'a, T, S> {} impl<'a, T, S> Iterator for Union<'a, T, S> { type Item = &'a T; } pub struct ExtractIf<'a, T, F> {} impl<'a, T, F> Iterator for ExtractIf<'a, T, F> { type Item = T; }
        impl<T: Clone, S: Clone> Clone for HashSet<T, S> {} impl<T: std::fmt::Debug, S: std::fmt::Debug> std::fmt::Debug for HashSet<T, S> {} impl<T: PartialEq, S: PartialEq> PartialEq for HashSet<T, S> {} impl<T: Eq, S: Eq> Eq for HashSet<T, S> {} impl<T, S> Default for HashSet<T, S> {}
        impl<T, S> IntoIterator for HashSet<T, S> { type Item = T; type IntoIter = IntoIter<T>; } impl<'a, T, S> IntoIterator for &'a HashSet<T, S> { type Item = &'a T; type IntoIter = Iter<'a, T>; }
        impl<T, S> FromIterator<T> for HashSet<T, S> {} impl<T, S> Extend<T> for HashSet<T, S> {} impl<'a, T: Copy, S> Extend<&'a T> for HashSet<T, S> {} impl<T, const N: usize> From<[T; N]> for HashSet<T, DefaultHashBuilder> {}
        impl<T> HashSet<T, DefaultHashBuilder> { pub fn new() -> Self {} pub fn with_capacity(capacity: usize) -> Self {} }
        impl<T, S> HashSet<T, S> {
            pub fn with_hasher(hasher: S) -> Self {} pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> Self {} pub fn hasher(&self) -> &S {} pub fn capacity(&self) -> usize {} pub fn iter(&self) -> Iter<'_, T> {} pub fn len(&self) -> usize {} pub fn is_empty(&self) -> bool {} pub fn drain(&mut self) -> Drain<'_, T> {}
            pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {} pub fn extract_if<F: FnMut(&T) -> bool>(&mut self, f: F) -> ExtractIf<'_, T, F> {} pub fn clear(&mut self) {} pub fn reserve(&mut self, additional: usize) {} pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {} pub fn shrink_to_fit(&mut self) {}
            pub fn difference<'a>(&'a self, other: &'a Self) -> Difference<'a, T, S> {} pub fn symmetric_difference<'a>(&'a self, other: &'a Self) -> SymmetricDifference<'a, T, S> {} pub fn intersection<'a>(&'a self, other: &'a Self) -> Intersection<'a, T, S> {} pub fn union<'a>(&'a self, other: &'a Self) -> Union<'a, T, S> {}
            pub fn contains<Q>(&self, value: &Q) -> bool {} pub fn get<Q>(&self, value: &Q) -> Option<&T> {} pub fn get_or_insert(&mut self, value: T) -> &T {} pub fn get_or_insert_with<Q, F: FnOnce(&Q) -> T>(&mut self, value: &Q, f: F) -> &T {} pub fn entry(&mut self, value: T) -> Entry<'_, T, S> {} pub fn is_disjoint(&self, other: &Self) -> bool {}
            pub fn is_subset(&self, other: &Self) -> bool {} pub fn is_superset(&self, other: &Self) -> bool {} pub fn insert(&mut self, value: T) -> bool {} pub fn insert_unique_unchecked(&mut self, value: T) -> &T {} pub fn replace(&mut self, value: T) -> Option<T> {} pub fn remove<Q>(&mut self, value: &Q) -> bool {}
            pub fn take<Q>(&mut self, value: &Q) -> Option<T> {}
        }
    }
    pub mod hash_table {
        use std::prelude::v1::*;
        pub struct HashTable<T> {} pub struct OccupiedEntry<'a, T> {} pub struct VacantEntry<'a, T> {} pub struct AbsentEntry<'a, T> {} pub enum Entry<'a, T> { Occupied(OccupiedEntry<'a, T>), Vacant(VacantEntry<'a, T>) } pub struct Iter<'a, T> {} impl<'a, T> Iterator for Iter<'a, T> { type Item = &'a T; } impl<'a, T> DoubleEndedIterator for Iter<'a, T> {}
        impl<'a, T> ExactSizeIterator for Iter<'a, T> {} pub struct IterMut<'a, T> {} impl<'a, T> Iterator for IterMut<'a, T> { type Item = &'a mut T; } impl<'a, T> DoubleEndedIterator for IterMut<'a, T> {} impl<'a, T> ExactSizeIterator for IterMut<'a, T> {} pub struct IntoIter<T> {} impl<T> Iterator for IntoIter<T> { type Item = T; }
        impl<T> DoubleEndedIterator for IntoIter<T> {} impl<T> ExactSizeIterator for IntoIter<T> {} pub struct Drain<'a, T> {} impl<'a, T> Iterator for Drain<'a, T> { type Item = T; } impl<'a, T> DoubleEndedIterator for Drain<'a, T> {} impl<'a, T> ExactSizeIterator for Drain<'a, T> {}
        impl<T> IntoIterator for HashTable<T> { type Item = T; type IntoIter = IntoIter<T>; } impl<'a, T> IntoIterator for &'a HashTable<T> { type Item = &'a T; type IntoIter = Iter<'a, T>; } impl<'a, T> IntoIterator for &'a mut HashTable<T> { type Item = &'a mut T; type IntoIter = IterMut<'a, T>; } impl<T: Clone> Clone for HashTable<T> {}
        impl<T: std::fmt::Debug> std::fmt::Debug for HashTable<T> {} impl<T> Default for HashTable<T> {}
        impl<T> HashTable<T> {
            pub fn new() -> Self {} pub fn with_capacity(capacity: usize) -> Self {} pub fn find(&self, hash: u64, eq: impl FnMut(&T) -> bool) -> Option<&T> {} pub fn find_mut(&mut self, hash: u64, eq: impl FnMut(&T) -> bool) -> Option<&mut T> {}
            pub fn find_entry(&mut self, hash: u64, eq: impl FnMut(&T) -> bool) -> Result<OccupiedEntry<'_, T>, AbsentEntry<'_, T>> {} pub fn entry(&mut self, hash: u64, eq: impl FnMut(&T) -> bool, hasher: impl Fn(&T) -> u64) -> Entry<'_, T> {} pub fn insert_unique(&mut self, hash: u64, value: T, hasher: impl Fn(&T) -> u64) -> OccupiedEntry<'_, T> {}
            pub fn clear(&mut self) {} pub fn reserve(&mut self, additional: usize, hasher: impl Fn(&T) -> u64) {} pub fn capacity(&self) -> usize {} pub fn len(&self) -> usize {} pub fn is_empty(&self) -> bool {} pub fn iter(&self) -> Iter<'_, T> {} pub fn iter_mut(&mut self) -> IterMut<'_, T> {} pub fn iter_hash(&self, hash: u64) -> Iter<'_, T> {}
            pub fn retain(&mut self, f: impl FnMut(&mut T) -> bool) {} pub fn drain(&mut self) -> Drain<'_, T> {}
        }
        impl<'a, T> Entry<'a, T> { pub fn insert(self, value: T) -> OccupiedEntry<'a, T> {} pub fn or_insert(self, default: T) -> OccupiedEntry<'a, T> {} pub fn or_insert_with(self, default: impl FnOnce() -> T) -> OccupiedEntry<'a, T> {} pub fn and_modify(self, f: impl FnOnce(&mut T)) -> Self {} }
        impl<'a, T> OccupiedEntry<'a, T> { pub fn remove(self) -> (T, VacantEntry<'a, T>) {} pub fn get(&self) -> &T {} pub fn get_mut(&mut self) -> &mut T {} pub fn into_mut(self) -> &'a mut T {} }
        impl<'a, T> VacantEntry<'a, T> { pub fn insert(self, value: T) -> OccupiedEntry<'a, T> {} }
    }
}
pub mod indexmap {
    use std::prelude::v1::*;
    pub use self::map::IndexMap; pub use self::set::IndexSet;
    pub trait Equivalent<K> { fn equivalent(&self, key: &K) -> bool; } pub struct TryReserveError {} pub enum GetDisjointMutError { IndexOutOfBounds, OverlappingIndices }
    pub mod map {
        use std::prelude::v1::*;
        use super::TryReserveError; pub enum Entry<'a, K, V> { Occupied(OccupiedEntry<'a, K, V>), Vacant(VacantEntry<'a, K, V>) } pub struct IndexMap<K, V, S = std::hash::RandomState> {} pub struct OccupiedEntry<'a, K, V> {} pub struct VacantEntry<'a, K, V> {} pub struct IndexedEntry<'a, K, V> {} pub struct Slice<K, V> {} pub struct Iter<'a, K, V> {}
        impl<'a, K, V> Iterator for Iter<'a, K, V> { type Item = (&'a K, &'a V); } impl<'a, K, V> DoubleEndedIterator for Iter<'a, K, V> {} impl<'a, K, V> ExactSizeIterator for Iter<'a, K, V> {} pub struct IterMut<'a, K, V> {} impl<'a, K, V> Iterator for IterMut<'a, K, V> { type Item = (&'a K, &'a mut V); } impl<'a, K, V> DoubleEndedIterator for IterMut<'a, K, V> {}
        impl<'a, K, V> ExactSizeIterator for IterMut<'a, K, V> {} pub struct IntoIter<K, V> {} impl<K, V> Iterator for IntoIter<K, V> { type Item = (K, V); } impl<K, V> DoubleEndedIterator for IntoIter<K, V> {} impl<K, V> ExactSizeIterator for IntoIter<K, V> {} pub struct Keys<'a, K, V> {} impl<'a, K, V> Iterator for Keys<'a, K, V> { type Item = &'a K; }
        impl<'a, K, V> DoubleEndedIterator for Keys<'a, K, V> {} impl<'a, K, V> ExactSizeIterator for Keys<'a, K, V> {} pub struct Values<'a, K, V> {} impl<'a, K, V> Iterator for Values<'a, K, V> { type Item = &'a V; } impl<'a, K, V> DoubleEndedIterator for Values<'a, K, V> {} impl<'a, K, V> ExactSizeIterator for Values<'a, K, V> {} pub struct ValuesMut<'a, K, V> {}
        impl<'a, K, V> Iterator for ValuesMut<'a, K, V> { type Item = &'a mut V; } impl<'a, K, V> DoubleEndedIterator for ValuesMut<'a, K, V> {} impl<'a, K, V> ExactSizeIterator for ValuesMut<'a, K, V> {} pub struct IntoKeys<K, V> {} impl<K, V> Iterator for IntoKeys<K, V> { type Item = K; } impl<K, V> DoubleEndedIterator for IntoKeys<K, V> {}
        impl<K, V> ExactSizeIterator for IntoKeys<K, V> {} pub struct IntoValues<K, V> {} impl<K, V> Iterator for IntoValues<K, V> { type Item = V; } impl<K, V> DoubleEndedIterator for IntoValues<K, V> {} impl<K, V> ExactSizeIterator for IntoValues<K, V> {} pub struct Drain<'a, K, V> {} impl<'a, K, V> Iterator for Drain<'a, K, V> { type Item = (K, V); }
        impl<'a, K, V> DoubleEndedIterator for Drain<'a, K, V> {} impl<'a, K, V> ExactSizeIterator for Drain<'a, K, V> {} pub struct Splice<'a, I, K, V, S> {} impl<'a, I, K, V, S> Iterator for Splice<'a, I, K, V, S> { type Item = (K, V); } impl<'a, I, K, V, S> DoubleEndedIterator for Splice<'a, I, K, V, S> {}
        impl<'a, I, K, V, S> ExactSizeIterator for Splice<'a, I, K, V, S> {} pub struct ExtractIf<'a, K, V, F> {} impl<'a, K, V, F> Iterator for ExtractIf<'a, K, V, F> { type Item = (K, V); } impl<'a, K, V> Clone for Iter<'a, K, V> {} impl<'a, K, V> Clone for Keys<'a, K, V> {} impl<'a, K, V> Clone for Values<'a, K, V> {}
        impl<K: Clone, V: Clone, S: Clone> Clone for IndexMap<K, V, S> {} impl<K: std::fmt::Debug, V: std::fmt::Debug, S: std::fmt::Debug> std::fmt::Debug for IndexMap<K, V, S> {} impl<K: PartialEq, V: PartialEq, S: PartialEq> PartialEq for IndexMap<K, V, S> {} impl<K: Eq, V: Eq, S: Eq> Eq for IndexMap<K, V, S> {} impl<K, V, S> Default for IndexMap<K, V, S> {}
        impl<K, V, S> IntoIterator for IndexMap<K, V, S> { type Item = (K, V); type IntoIter = IntoIter<K, V>; } impl<'a, K, V, S> IntoIterator for &'a IndexMap<K, V, S> { type Item = (&'a K, &'a V); type IntoIter = Iter<'a, K, V>; } impl<'a, K, V, S> IntoIterator for &'a mut IndexMap<K, V, S> { type Item = (&'a K, &'a mut V); type IntoIter = IterMut<'a, K, V>; }
        impl<'a, K, V> IntoIterator for &'a Slice<K, V> { type Item = (&'a K, &'a V); type IntoIter = Iter<'a, K, V>; } impl<'a, K, V> IntoIterator for &'a mut Slice<K, V> { type Item = (&'a K, &'a mut V); type IntoIter = IterMut<'a, K, V>; }
        impl<K, V, S> FromIterator<(K, V)> for IndexMap<K, V, S> {} impl<K, V, S> Extend<(K, V)> for IndexMap<K, V, S> {} impl<'a, K: Copy, V: Copy, S> Extend<(&'a K, &'a V)> for IndexMap<K, V, S> {} impl<K, V, const N: usize> From<[(K, V); N]> for IndexMap<K, V, std::hash::RandomState> {}
        impl<K, V, S> std::ops::Index<usize> for IndexMap<K, V, S> { type Output = V; } impl<K, V, S> std::ops::IndexMut<usize> for IndexMap<K, V, S> {} impl<K, V, Q, S> std::ops::Index<&Q> for IndexMap<K, V, S> { type Output = V; } impl<K, V, Q, S> std::ops::IndexMut<&Q> for IndexMap<K, V, S> {} impl<K, V> std::ops::Index<usize> for Slice<K, V> { type Output = V; }
        impl<K, V> IndexMap<K, V, std::hash::RandomState> { pub fn new() -> Self {} pub fn with_capacity(n: usize) -> Self {} }
        impl<K, V, S> IndexMap<K, V, S> {
            pub fn with_hasher(hash_builder: S) -> Self {} pub fn with_capacity_and_hasher(n: usize, hash_builder: S) -> Self {} pub fn capacity(&self) -> usize {} pub fn hasher(&self) -> &S {} pub fn len(&self) -> usize {} pub fn is_empty(&self) -> bool {} pub fn iter(&self) -> Iter<'_, K, V> {} pub fn iter_mut(&mut self) -> IterMut<'_, K, V> {}
            pub fn keys(&self) -> Keys<'_, K, V> {} pub fn into_keys(self) -> IntoKeys<K, V> {} pub fn values(&self) -> Values<'_, K, V> {} pub fn values_mut(&mut self) -> ValuesMut<'_, K, V> {} pub fn into_values(self) -> IntoValues<K, V> {} pub fn clear(&mut self) {} pub fn truncate(&mut self, len: usize) {}
            pub fn drain<R: std::ops::RangeBounds<usize>>(&mut self, range: R) -> Drain<'_, K, V> {} pub fn extract_if<F: FnMut(&K, &mut V) -> bool, R: std::ops::RangeBounds<usize>>(&mut self, range: R, pred: F) -> ExtractIf<'_, K, V, F> {} pub fn split_off(&mut self, at: usize) -> Self {} pub fn reserve(&mut self, additional: usize) {}
            pub fn reserve_exact(&mut self, additional: usize) {} pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {} pub fn shrink_to_fit(&mut self) {} pub fn shrink_to(&mut self, min_capacity: usize) {} pub fn insert(&mut self, key: K, value: V) -> Option<V> {}
            pub fn insert_full(&mut self, key: K, value: V) -> (usize, Option<V>) {} pub fn insert_sorted(&mut self, key: K, value: V) -> (usize, Option<V>) {} pub fn insert_before(&mut self, index: usize, key: K, value: V) -> (usize, Option<V>) {} pub fn shift_insert(&mut self, index: usize, key: K, value: V) -> Option<V> {}
            pub fn replace_index(&mut self, index: usize, key: K) -> Result<K, (usize, K)> {} pub fn entry(&mut self, key: K) -> Entry<'_, K, V> {} pub fn splice<R: std::ops::RangeBounds<usize>, I: IntoIterator<Item = (K, V)>>(&mut self, range: R, replace_with: I) -> Splice<'_, <I as IntoIterator>::IntoIter, K, V, S> {}
            pub fn append<S2>(&mut self, other: &mut IndexMap<K, V, S2>) {} pub fn contains_key<Q>(&self, key: &Q) -> bool {} pub fn get<Q>(&self, key: &Q) -> Option<&V> {} pub fn get_key_value<Q>(&self, key: &Q) -> Option<(&K, &V)> {} pub fn get_full<Q>(&self, key: &Q) -> Option<(usize, &K, &V)> {} pub fn get_index_of<Q>(&self, key: &Q) -> Option<usize> {}
            pub fn get_mut<Q>(&mut self, key: &Q) -> Option<&mut V> {} pub fn get_full_mut<Q>(&mut self, key: &Q) -> Option<(usize, &K, &mut V)> {} pub fn get_disjoint_mut<Q, const N: usize>(&mut self, keys: [&Q; N]) -> [Option<&mut V>; N] {} pub fn remove<Q>(&mut self, key: &Q) -> Option<V> {} pub fn remove_entry<Q>(&mut self, key: &Q) -> Option<(K, V)> {}
            pub fn swap_remove<Q>(&mut self, key: &Q) -> Option<V> {} pub fn swap_remove_entry<Q>(&mut self, key: &Q) -> Option<(K, V)> {} pub fn swap_remove_full<Q>(&mut self, key: &Q) -> Option<(usize, K, V)> {} pub fn shift_remove<Q>(&mut self, key: &Q) -> Option<V> {} pub fn shift_remove_entry<Q>(&mut self, key: &Q) -> Option<(K, V)> {}
            pub fn shift_remove_full<Q>(&mut self, key: &Q) -> Option<(usize, K, V)> {} pub fn pop(&mut self) -> Option<(K, V)> {} pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, keep: F) {} pub fn sort_keys(&mut self) {} pub fn sort_unstable_keys(&mut self) {} pub fn sort_by<F: FnMut(&K, &V, &K, &V) -> std::cmp::Ordering>(&mut self, cmp: F) {}
            pub fn sorted_by<F: FnMut(&K, &V, &K, &V) -> std::cmp::Ordering>(self, cmp: F) -> IntoIter<K, V> {} pub fn sort_unstable_by<F: FnMut(&K, &V, &K, &V) -> std::cmp::Ordering>(&mut self, cmp: F) {} pub fn sort_by_key<T, F: FnMut(&K, &V) -> T>(&mut self, sort_key: F) {} pub fn sort_by_cached_key<T, F: FnMut(&K, &V) -> T>(&mut self, sort_key: F) {}
            pub fn binary_search_keys(&self, x: &K) -> Result<usize, usize> {} pub fn partition_point<P: FnMut(&K, &V) -> bool>(&self, pred: P) -> usize {} pub fn reverse(&mut self) {} pub fn as_slice(&self) -> &Slice<K, V> {} pub fn as_mut_slice(&mut self) -> &mut Slice<K, V> {} pub fn into_boxed_slice(self) -> Box<Slice<K, V>> {}
            pub fn get_index(&self, index: usize) -> Option<(&K, &V)> {} pub fn get_index_mut(&mut self, index: usize) -> Option<(&K, &mut V)> {} pub fn get_index_entry(&mut self, index: usize) -> Option<IndexedEntry<'_, K, V>> {} pub fn get_range<R: std::ops::RangeBounds<usize>>(&self, range: R) -> Option<&Slice<K, V>> {}
            pub fn first(&self) -> Option<(&K, &V)> {} pub fn first_mut(&mut self) -> Option<(&K, &mut V)> {} pub fn first_entry(&mut self) -> Option<IndexedEntry<'_, K, V>> {} pub fn last(&self) -> Option<(&K, &V)> {} pub fn last_mut(&mut self) -> Option<(&K, &mut V)> {} pub fn last_entry(&mut self) -> Option<IndexedEntry<'_, K, V>> {}
            pub fn swap_remove_index(&mut self, index: usize) -> Option<(K, V)> {} pub fn shift_remove_index(&mut self, index: usize) -> Option<(K, V)> {} pub fn move_index(&mut self, from: usize, to: usize) {} pub fn swap_indices(&mut self, a: usize, b: usize) {}
        }
        impl<K, V> Slice<K, V> {
            pub fn len(&self) -> usize {} pub fn is_empty(&self) -> bool {} pub fn get_index(&self, index: usize) -> Option<(&K, &V)> {} pub fn get_index_mut(&mut self, index: usize) -> Option<(&K, &mut V)> {} pub fn first(&self) -> Option<(&K, &V)> {} pub fn last(&self) -> Option<(&K, &V)> {} pub fn iter(&self) -> Iter<'_, K, V> {}
            pub fn iter_mut(&mut self) -> IterMut<'_, K, V> {} pub fn keys(&self) -> Keys<'_, K, V> {} pub fn values(&self) -> Values<'_, K, V> {} pub fn values_mut(&mut self) -> ValuesMut<'_, K, V> {} pub fn split_at(&self, index: usize) -> (&Self, &Self) {}
        }
        impl<'a, K, V> Entry<'a, K, V> {
            pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> {} pub fn or_insert(self, default: V) -> &'a mut V {} pub fn or_insert_with<F: FnOnce() -> V>(self, call: F) -> &'a mut V {} pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, call: F) -> &'a mut V {} pub fn or_default(self) -> &'a mut V {} pub fn key(&self) -> &K {}
            pub fn index(&self) -> usize {} pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Self {}
        }
        impl<'a, K, V> OccupiedEntry<'a, K, V> {
            pub fn key(&self) -> &K {} pub fn index(&self) -> usize {} pub fn get(&self) -> &V {} pub fn get_mut(&mut self) -> &mut V {} pub fn into_mut(self) -> &'a mut V {} pub fn insert(&mut self, value: V) -> V {} pub fn remove(self) -> V {} pub fn swap_remove(self) -> V {} pub fn shift_remove(self) -> V {} pub fn remove_entry(self) -> (K, V) {}
            pub fn swap_remove_entry(self) -> (K, V) {} pub fn shift_remove_entry(self) -> (K, V) {}
        }
        impl<'a, K, V> VacantEntry<'a, K, V> { pub fn key(&self) -> &K {} pub fn index(&self) -> usize {} pub fn into_key(self) -> K {} pub fn insert(self, value: V) -> &'a mut V {} pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> {} pub fn shift_insert(self, index: usize, value: V) -> &'a mut V {} }
        impl<'a, K, V> IndexedEntry<'a, K, V> { pub fn key(&self) -> &K {} pub fn index(&self) -> usize {} pub fn get(&self) -> &V {} pub fn get_mut(&mut self) -> &mut V {} pub fn into_mut(self) -> &'a mut V {} pub fn insert(&mut self, value: V) -> V {} pub fn swap_remove(self) -> V {} pub fn shift_remove(self) -> V {} }
    }
    pub mod set {
        use std::prelude::v1::*;
        use super::TryReserveError; pub struct IndexSet<T, S = std::hash::RandomState> {} pub struct Slice<T> {} pub struct Iter<'a, T> {} impl<'a, T> Iterator for Iter<'a, T> { type Item = &'a T; } impl<'a, T> DoubleEndedIterator for Iter<'a, T> {} impl<'a, T> ExactSizeIterator for Iter<'a, T> {} pub struct IntoIter<T> {}
        impl<T> Iterator for IntoIter<T> { type Item = T; } impl<T> DoubleEndedIterator for IntoIter<T> {} impl<T> ExactSizeIterator for IntoIter<T> {} pub struct Drain<'a, T> {} impl<'a, T> Iterator for Drain<'a, T> { type Item = T; } impl<'a, T> DoubleEndedIterator for Drain<'a, T> {} impl<'a, T> ExactSizeIterator for Drain<'a, T> {}
        pub struct Difference<'a, T, S> {} impl<'a, T, S> Iterator for Difference<'a, T, S> { type Item = &'a T; } impl<'a, T, S> DoubleEndedIterator for Difference<'a, T, S> {} pub struct Intersection<'a, T, S> {} impl<'a, T, S> Iterator for Intersection<'a, T, S> { type Item = &'a T; } impl<'a, T, S> DoubleEndedIterator for Intersection<'a, T, S> {}
        pub struct SymmetricDifference<'a, T, S1, S2> {} impl<'a, T, S1, S2> Iterator for SymmetricDifference<'a, T, S1, S2> { type Item = &'a T; } impl<'a, T, S1, S2> DoubleEndedIterator for SymmetricDifference<'a, T, S1, S2> {} pub struct Union<'a, T, S> {} impl<'a, T, S> Iterator for Union<'a, T, S> { type Item = &'a T; }
        impl<'a, T, S> DoubleEndedIterator for Union<'a, T, S> {} impl<'a, T> Clone for Iter<'a, T> {} impl<T: Clone, S: Clone> Clone for IndexSet<T, S> {} impl<T: std::fmt::Debug, S: std::fmt::Debug> std::fmt::Debug for IndexSet<T, S> {} impl<T: PartialEq, S: PartialEq> PartialEq for IndexSet<T, S> {} impl<T: Eq, S: Eq> Eq for IndexSet<T, S> {}
        impl<T, S> Default for IndexSet<T, S> {} impl<T, S> IntoIterator for IndexSet<T, S> { type Item = T; type IntoIter = IntoIter<T>; } impl<'a, T, S> IntoIterator for &'a IndexSet<T, S> { type Item = &'a T; type IntoIter = Iter<'a, T>; } impl<'a, T> IntoIterator for &'a Slice<T> { type Item = &'a T; type IntoIter = Iter<'a, T>; }
        impl<T, S> FromIterator<T> for IndexSet<T, S> {} impl<T, S> Extend<T> for IndexSet<T, S> {} impl<'a, T: Copy, S> Extend<&'a T> for IndexSet<T, S> {} impl<T, const N: usize> From<[T; N]> for IndexSet<T, std::hash::RandomState> {} impl<T, S> std::ops::Index<usize> for IndexSet<T, S> { type Output = T; }
        impl<T> IndexSet<T, std::hash::RandomState> { pub fn new() -> Self {} pub fn with_capacity(n: usize) -> Self {} }
        impl<T, S> IndexSet<T, S> {
            pub fn with_hasher(hash_builder: S) -> Self {} pub fn with_capacity_and_hasher(n: usize, hash_builder: S) -> Self {} pub fn capacity(&self) -> usize {} pub fn hasher(&self) -> &S {} pub fn len(&self) -> usize {} pub fn is_empty(&self) -> bool {} pub fn iter(&self) -> Iter<'_, T> {} pub fn clear(&mut self) {} pub fn truncate(&mut self, len: usize) {}
            pub fn drain<R: std::ops::RangeBounds<usize>>(&mut self, range: R) -> Drain<'_, T> {} pub fn split_off(&mut self, at: usize) -> Self {} pub fn reserve(&mut self, additional: usize) {} pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {} pub fn shrink_to_fit(&mut self) {} pub fn insert(&mut self, value: T) -> bool {}
            pub fn insert_full(&mut self, value: T) -> (usize, bool) {} pub fn insert_sorted(&mut self, value: T) -> (usize, bool) {} pub fn shift_insert(&mut self, index: usize, value: T) -> bool {} pub fn replace(&mut self, value: T) -> Option<T> {} pub fn replace_full(&mut self, value: T) -> (usize, Option<T>) {}
            pub fn difference<'a, S2>(&'a self, other: &'a IndexSet<T, S2>) -> Difference<'a, T, S2> {} pub fn symmetric_difference<'a, S2>(&'a self, other: &'a IndexSet<T, S2>) -> SymmetricDifference<'a, T, S, S2> {} pub fn intersection<'a, S2>(&'a self, other: &'a IndexSet<T, S2>) -> Intersection<'a, T, S2> {}
            pub fn union<'a, S2>(&'a self, other: &'a IndexSet<T, S2>) -> Union<'a, T, S> {} pub fn append<S2>(&mut self, other: &mut IndexSet<T, S2>) {} pub fn contains<Q>(&self, value: &Q) -> bool {} pub fn get<Q>(&self, value: &Q) -> Option<&T> {} pub fn get_full<Q>(&self, value: &Q) -> Option<(usize, &T)> {}
            pub fn get_index_of<Q>(&self, value: &Q) -> Option<usize> {} pub fn remove<Q>(&mut self, value: &Q) -> bool {} pub fn swap_remove<Q>(&mut self, value: &Q) -> bool {} pub fn shift_remove<Q>(&mut self, value: &Q) -> bool {} pub fn take<Q>(&mut self, value: &Q) -> Option<T> {} pub fn swap_take<Q>(&mut self, value: &Q) -> Option<T> {}
            pub fn shift_take<Q>(&mut self, value: &Q) -> Option<T> {} pub fn swap_remove_full<Q>(&mut self, value: &Q) -> Option<(usize, T)> {} pub fn shift_remove_full<Q>(&mut self, value: &Q) -> Option<(usize, T)> {} pub fn pop(&mut self) -> Option<T> {} pub fn retain<F: FnMut(&T) -> bool>(&mut self, keep: F) {} pub fn sort(&mut self) {}
            pub fn sort_by<F: FnMut(&T, &T) -> std::cmp::Ordering>(&mut self, cmp: F) {} pub fn sorted_by<F: FnMut(&T, &T) -> std::cmp::Ordering>(self, cmp: F) -> IntoIter<T> {} pub fn sort_unstable(&mut self) {} pub fn sort_unstable_by<F: FnMut(&T, &T) -> std::cmp::Ordering>(&mut self, cmp: F) {} pub fn sort_by_key<K, F: FnMut(&T) -> K>(&mut self, f: F) {}
            pub fn binary_search(&self, x: &T) -> Result<usize, usize> {} pub fn reverse(&mut self) {} pub fn as_slice(&self) -> &Slice<T> {} pub fn into_boxed_slice(self) -> Box<Slice<T>> {} pub fn get_index(&self, index: usize) -> Option<&T> {} pub fn first(&self) -> Option<&T> {} pub fn last(&self) -> Option<&T> {}
            pub fn swap_remove_index(&mut self, index: usize) -> Option<T> {} pub fn shift_remove_index(&mut self, index: usize) -> Option<T> {} pub fn move_index(&mut self, from: usize, to: usize) {} pub fn swap_indices(&mut self, a: usize, b: usize) {} pub fn is_disjoint<S2>(&self, other: &IndexSet<T, S2>) -> bool {}
            pub fn is_subset<S2>(&self, other: &IndexSet<T, S2>) -> bool {} pub fn is_superset<S2>(&self, other: &IndexSet<T, S2>) -> bool {}
        }
    }
}
pub mod parking_lot {
    use std::prelude::v1::*;
    pub struct Mutex<T> {} pub struct MutexGuard<'a, T> {} pub struct MappedMutexGuard<'a, T> {} pub struct RwLock<T> {} pub struct RwLockReadGuard<'a, T> {} pub struct RwLockWriteGuard<'a, T> {} pub struct RwLockUpgradableReadGuard<'a, T> {} pub struct MappedRwLockReadGuard<'a, T> {} pub struct MappedRwLockWriteGuard<'a, T> {} pub struct ReentrantMutex<T> {}
    pub struct ReentrantMutexGuard<'a, T> {} pub struct FairMutex<T> {} pub struct FairMutexGuard<'a, T> {} pub struct ArcMutexGuard<T> {} pub struct Condvar {} pub struct WaitTimeoutResult {} pub struct Once {}
    impl<'a, T> std::ops::Deref for MutexGuard<'a, T> { type Target = T; } impl<'a, T> std::ops::DerefMut for MutexGuard<'a, T> {} impl<'a, T> std::ops::Deref for MappedMutexGuard<'a, T> { type Target = T; } impl<'a, T> std::ops::DerefMut for MappedMutexGuard<'a, T> {}
    impl<'a, T> std::ops::Deref for RwLockReadGuard<'a, T> { type Target = T; } impl<'a, T> std::ops::Deref for RwLockWriteGuard<'a, T> { type Target = T; } impl<'a, T> std::ops::DerefMut for RwLockWriteGuard<'a, T> {} impl<'a, T> std::ops::Deref for RwLockUpgradableReadGuard<'a, T> { type Target = T; }
    impl<'a, T> std::ops::Deref for MappedRwLockReadGuard<'a, T> { type Target = T; } impl<'a, T> std::ops::Deref for MappedRwLockWriteGuard<'a, T> { type Target = T; } impl<'a, T> std::ops::DerefMut for MappedRwLockWriteGuard<'a, T> {} impl<'a, T> std::ops::Deref for ReentrantMutexGuard<'a, T> { type Target = T; } impl<'a, T> std::ops::Deref for FairMutexGuard<'a, T> { type Target = T; } impl<'a, T> std::ops::DerefMut for FairMutexGuard<'a, T> {} impl<T> std::ops::Deref for ArcMutexGuard<T> { type Target = T; } impl<T> std::ops::DerefMut for ArcMutexGuard<T> {}
    impl<T> From<T> for Mutex<T> {} impl<T> From<T> for RwLock<T> {} impl<T: std::fmt::Debug> std::fmt::Debug for Mutex<T> {} impl<T> Default for Mutex<T> {} impl<T: std::fmt::Debug> std::fmt::Debug for RwLock<T> {} impl<T> Default for RwLock<T> {} impl<T: std::fmt::Debug> std::fmt::Debug for ReentrantMutex<T> {} impl<T> Default for ReentrantMutex<T> {}
    impl<T: std::fmt::Debug> std::fmt::Debug for FairMutex<T> {} impl<T> Default for FairMutex<T> {} impl std::fmt::Debug for Condvar {} impl Default for Condvar {}
    impl<T> Mutex<T> {
        pub fn new(val: T) -> Self {} pub fn into_inner(self) -> T {} pub fn lock(&self) -> MutexGuard<'_, T> {} pub fn try_lock(&self) -> Option<MutexGuard<'_, T>> {} pub fn try_lock_for(&self, timeout: std::time::Duration) -> Option<MutexGuard<'_, T>> {} pub fn try_lock_until(&self, timeout: std::time::Instant) -> Option<MutexGuard<'_, T>> {}
        pub fn lock_arc(self: &std::sync::Arc<Self>) -> ArcMutexGuard<T> {} pub fn get_mut(&mut self) -> &mut T {} pub fn is_locked(&self) -> bool {} pub fn force_unlock(&self) {} pub fn data_ptr(&self) -> *mut T {}
    }
    impl<T> FairMutex<T> { pub fn new(val: T) -> Self {} pub fn into_inner(self) -> T {} pub fn lock(&self) -> FairMutexGuard<'_, T> {} pub fn try_lock(&self) -> Option<FairMutexGuard<'_, T>> {} pub fn get_mut(&mut self) -> &mut T {} }
    impl<T> ReentrantMutex<T> { pub fn new(val: T) -> Self {} pub fn into_inner(self) -> T {} pub fn lock(&self) -> ReentrantMutexGuard<'_, T> {} pub fn try_lock(&self) -> Option<ReentrantMutexGuard<'_, T>> {} pub fn get_mut(&mut self) -> &mut T {} }
    impl<T> RwLock<T> {
        pub fn new(val: T) -> Self {} pub fn into_inner(self) -> T {} pub fn read(&self) -> RwLockReadGuard<'_, T> {} pub fn try_read(&self) -> Option<RwLockReadGuard<'_, T>> {} pub fn read_recursive(&self) -> RwLockReadGuard<'_, T> {} pub fn write(&self) -> RwLockWriteGuard<'_, T> {} pub fn try_write(&self) -> Option<RwLockWriteGuard<'_, T>> {}
        pub fn try_read_for(&self, timeout: std::time::Duration) -> Option<RwLockReadGuard<'_, T>> {} pub fn try_write_for(&self, timeout: std::time::Duration) -> Option<RwLockWriteGuard<'_, T>> {} pub fn upgradable_read(&self) -> RwLockUpgradableReadGuard<'_, T> {} pub fn try_upgradable_read(&self) -> Option<RwLockUpgradableReadGuard<'_, T>> {}
        pub fn get_mut(&mut self) -> &mut T {} pub fn is_locked(&self) -> bool {} pub fn data_ptr(&self) -> *mut T {}
    }
    impl<'a, T> MutexGuard<'a, T> {
        pub fn map<U, F: FnOnce(&mut T) -> &mut U>(s: Self, f: F) -> MappedMutexGuard<'a, U> {} pub fn try_map<U, F: FnOnce(&mut T) -> Option<&mut U>>(s: Self, f: F) -> Result<MappedMutexGuard<'a, U>, Self> {} pub fn unlocked<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U {} pub fn unlock_fair(s: Self) {} pub fn bump(s: &mut Self) {}
    }
    impl<'a, T> RwLockReadGuard<'a, T> { pub fn map<U, F: FnOnce(&T) -> &U>(s: Self, f: F) -> MappedRwLockReadGuard<'a, U> {} pub fn try_map<U, F: FnOnce(&T) -> Option<&U>>(s: Self, f: F) -> Result<MappedRwLockReadGuard<'a, U>, Self> {} }
    impl<'a, T> RwLockWriteGuard<'a, T> { pub fn map<U, F: FnOnce(&mut T) -> &mut U>(s: Self, f: F) -> MappedRwLockWriteGuard<'a, U> {} pub fn try_map<U, F: FnOnce(&mut T) -> Option<&mut U>>(s: Self, f: F) -> Result<MappedRwLockWriteGuard<'a, U>, Self> {} pub fn downgrade(s: Self) -> RwLockReadGuard<'a, T> {} }
    impl<'a, T> RwLockUpgradableReadGuard<'a, T> { pub fn upgrade(s: Self) -> RwLockWriteGuard<'a, T> {} pub fn try_upgrade(s: Self) -> Result<RwLockWriteGuard<'a, T>, Self> {} pub fn downgrade(s: Self) -> RwLockReadGuard<'a, T> {} }
    impl Condvar {
        pub fn new() -> Self {} pub fn notify_one(&self) -> bool {} pub fn notify_all(&self) -> usize {} pub fn wait<T>(&self, guard: &mut MutexGuard<'_, T>) {} pub fn wait_for<T>(&self, guard: &mut MutexGuard<'_, T>, timeout: std::time::Duration) -> WaitTimeoutResult {}
        pub fn wait_until<T>(&self, guard: &mut MutexGuard<'_, T>, timeout: std::time::Instant) -> WaitTimeoutResult {} pub fn wait_while<T, F: FnMut(&mut T) -> bool>(&self, guard: &mut MutexGuard<'_, T>, condition: F) {}
    }
    impl WaitTimeoutResult { pub fn timed_out(self) -> bool {} }
    impl Once { pub fn new() -> Self {} pub fn call_once<F: FnOnce()>(&self, f: F) {} } pub fn const_mutex<T>(val: T) -> Mutex<T> {} pub fn const_rwlock<T>(val: T) -> RwLock<T> {}
}
pub mod smallvec {
    use std::prelude::v1::*;
    pub trait Array { type Item; fn size() -> usize {} } impl<T, const N: usize> Array for [T; N] { type Item = T; } pub struct SmallVec<A> {} pub enum CollectionAllocErr { CapacityOverflow, AllocErr } pub struct IntoIter<A> {} impl<A: Array> Iterator for IntoIter<A> { type Item = <A as Array>::Item; } impl<A: Array> DoubleEndedIterator for IntoIter<A> {}
    impl<A: Array> ExactSizeIterator for IntoIter<A> {} pub struct Drain<'a, A> {} impl<'a, A: Array> Iterator for Drain<'a, A> { type Item = <A as Array>::Item; } impl<'a, A: Array> DoubleEndedIterator for Drain<'a, A> {} impl<'a, A: Array> ExactSizeIterator for Drain<'a, A> {}
    impl<A: Array> std::ops::Deref for SmallVec<A> { type Target = [<A as Array>::Item]; } impl<A: Array> std::ops::DerefMut for SmallVec<A> {} impl<A: Array> Clone for SmallVec<A> {} impl<A: Array> Default for SmallVec<A> {} impl<A: Array> std::fmt::Debug for SmallVec<A> {} impl<A: Array> PartialEq for SmallVec<A> {} impl<A: Array> Eq for SmallVec<A> {} impl<A: Array> std::hash::Hash for SmallVec<A> {}
    impl<A: Array> IntoIterator for SmallVec<A> { type Item = <A as Array>::Item; type IntoIter = IntoIter<A>; } impl<'a, A: Array> IntoIterator for &'a SmallVec<A> { type Item = &'a <A as Array>::Item; type IntoIter = std::slice::Iter<'a, <A as Array>::Item>; } impl<'a, A: Array> IntoIterator for &'a mut SmallVec<A> { type Item = &'a mut <A as Array>::Item; type IntoIter = std::slice::IterMut<'a, <A as Array>::Item>; }
    impl<A: Array> FromIterator<<A as Array>::Item> for SmallVec<A> {} impl<A: Array> Extend<<A as Array>::Item> for SmallVec<A> {} impl<A: Array> From<Vec<<A as Array>::Item>> for SmallVec<A> {} impl<A: Array> From<A> for SmallVec<A> {} impl<'a, A: Array> From<&'a [<A as Array>::Item]> for SmallVec<A> {} impl<A: Array> AsRef<[<A as Array>::Item]> for SmallVec<A> {}
    impl<A: Array> std::ops::Index<usize> for SmallVec<A> { type Output = <A as Array>::Item; } impl<A: Array> std::ops::IndexMut<usize> for SmallVec<A> {} impl<A: Array> std::ops::Index<std::ops::Range<usize>> for SmallVec<A> { type Output = [<A as Array>::Item]; } impl<A: Array> std::ops::Index<std::ops::RangeFrom<usize>> for SmallVec<A> { type Output = [<A as Array>::Item]; } impl<A: Array> std::ops::Index<std::ops::RangeTo<usize>> for SmallVec<A> { type Output = [<A as Array>::Item]; } impl<A: Array> std::ops::Index<std::ops::RangeFull> for SmallVec<A> { type Output = [<A as Array>::Item]; }
    impl<A: Array> SmallVec<A> {
        pub fn new() -> Self {} pub fn with_capacity(n: usize) -> Self {} pub fn from_vec(vec: Vec<<A as Array>::Item>) -> Self {} pub fn from_buf(buf: A) -> Self {} pub fn from_slice(slice: &[<A as Array>::Item]) -> Self {} pub fn from_elem(elem: <A as Array>::Item, n: usize) -> Self {} pub fn len(&self) -> usize {} pub fn is_empty(&self) -> bool {}
        pub fn capacity(&self) -> usize {} pub fn inline_size(&self) -> usize {} pub fn spilled(&self) -> bool {} pub fn drain<R: std::ops::RangeBounds<usize>>(&mut self, range: R) -> Drain<'_, A> {} pub fn push(&mut self, value: <A as Array>::Item) {} pub fn pop(&mut self) -> Option<<A as Array>::Item> {}
        pub fn append<B: Array<Item = <A as Array>::Item>>(&mut self, other: &mut SmallVec<B>) {} pub fn grow(&mut self, new_cap: usize) {} pub fn reserve(&mut self, additional: usize) {} pub fn shrink_to_fit(&mut self) {} pub fn truncate(&mut self, len: usize) {} pub fn as_slice(&self) -> &[<A as Array>::Item] {}
        pub fn as_mut_slice(&mut self) -> &mut [<A as Array>::Item] {} pub fn swap_remove(&mut self, index: usize) -> <A as Array>::Item {} pub fn clear(&mut self) {} pub fn remove(&mut self, index: usize) -> <A as Array>::Item {} pub fn insert(&mut self, index: usize, element: <A as Array>::Item) {}
        pub fn insert_many<I: IntoIterator<Item = <A as Array>::Item>>(&mut self, index: usize, iterable: I) {} pub fn into_vec(self) -> Vec<<A as Array>::Item> {} pub fn into_boxed_slice(self) -> Box<[<A as Array>::Item]> {} pub fn into_inner(self) -> Result<A, Self> {} pub fn retain<F: FnMut(&mut <A as Array>::Item) -> bool>(&mut self, f: F) {}
        pub fn dedup(&mut self) {} pub fn dedup_by_key<F: FnMut(&mut <A as Array>::Item) -> K, K: PartialEq>(&mut self, key: F) {} pub fn resize(&mut self, len: usize, value: <A as Array>::Item) {} pub fn extend_from_slice(&mut self, slice: &[<A as Array>::Item]) {} pub fn insert_from_slice(&mut self, index: usize, slice: &[<A as Array>::Item]) {}
    }
    pub trait ToSmallVec<A: Array> { fn to_smallvec(&self) -> SmallVec<A>; } impl<A: Array> ToSmallVec<A> for [<A as Array>::Item] {}
}
pub mod arrayvec {
    use std::prelude::v1::*;
    pub struct ArrayVec<T, const CAP: usize> {} pub struct ArrayString<const CAP: usize> {} pub struct CapacityError<T = ()> {} pub struct IntoIter<T, const CAP: usize> {} impl<T, const CAP: usize> Iterator for IntoIter<T, CAP> { type Item = T; } impl<T, const CAP: usize> DoubleEndedIterator for IntoIter<T, CAP> {}
    impl<T, const CAP: usize> ExactSizeIterator for IntoIter<T, CAP> {} pub struct Drain<'a, T, const CAP: usize> {} impl<'a, T, const CAP: usize> Iterator for Drain<'a, T, CAP> { type Item = T; } impl<'a, T, const CAP: usize> DoubleEndedIterator for Drain<'a, T, CAP> {} impl<'a, T, const CAP: usize> ExactSizeIterator for Drain<'a, T, CAP> {}
    impl<T, const CAP: usize> std::ops::Deref for ArrayVec<T, CAP> { type Target = [T]; } impl<T, const CAP: usize> std::ops::DerefMut for ArrayVec<T, CAP> {} impl<T: Clone, const CAP: usize> Clone for ArrayVec<T, CAP> {} impl<T, const CAP: usize> Default for ArrayVec<T, CAP> {} impl<T: std::fmt::Debug, const CAP: usize> std::fmt::Debug for ArrayVec<T, CAP> {} impl<T: PartialEq, const CAP: usize> PartialEq for ArrayVec<T, CAP> {}
    impl<T, const CAP: usize> IntoIterator for ArrayVec<T, CAP> { type Item = T; type IntoIter = IntoIter<T, CAP>; } impl<'a, T, const CAP: usize> IntoIterator for &'a ArrayVec<T, CAP> { type Item = &'a T; type IntoIter = std::slice::Iter<'a, T>; } impl<'a, T, const CAP: usize> IntoIterator for &'a mut ArrayVec<T, CAP> { type Item = &'a mut T; type IntoIter = std::slice::IterMut<'a, T>; }
    impl<T, const CAP: usize> FromIterator<T> for ArrayVec<T, CAP> {} impl<T, const CAP: usize> Extend<T> for ArrayVec<T, CAP> {} impl<T, const CAP: usize> From<[T; CAP]> for ArrayVec<T, CAP> {} impl<T, const CAP: usize> AsRef<[T]> for ArrayVec<T, CAP> {} impl<const CAP: usize> std::ops::Deref for ArrayString<CAP> { type Target = str; } impl<const CAP: usize> std::ops::DerefMut for ArrayString<CAP> {} impl<const CAP: usize> Clone for ArrayString<CAP> {} impl<const CAP: usize> Copy for ArrayString<CAP> {} impl<const CAP: usize> std::fmt::Write for ArrayString<CAP> {} impl<const CAP: usize> std::fmt::Display for ArrayString<CAP> {} impl<const CAP: usize> std::fmt::Debug for ArrayString<CAP> {} impl<const CAP: usize> AsRef<str> for ArrayString<CAP> {}
    impl<T, const CAP: usize> ArrayVec<T, CAP> {
        pub fn new() -> Self {} pub fn new_const() -> Self {} pub fn len(&self) -> usize {} pub fn is_empty(&self) -> bool {} pub fn capacity(&self) -> usize {} pub fn is_full(&self) -> bool {} pub fn remaining_capacity(&self) -> usize {} pub fn push(&mut self, element: T) {} pub fn try_push(&mut self, element: T) -> Result<(), CapacityError<T>> {}
        pub fn push_unchecked(&mut self, element: T) {} pub fn truncate(&mut self, new_len: usize) {} pub fn clear(&mut self) {} pub fn insert(&mut self, index: usize, element: T) {} pub fn try_insert(&mut self, index: usize, element: T) -> Result<(), CapacityError<T>> {} pub fn pop(&mut self) -> Option<T> {}
        pub fn swap_remove(&mut self, index: usize) -> T {} pub fn swap_pop(&mut self, index: usize) -> Option<T> {} pub fn remove(&mut self, index: usize) -> T {} pub fn pop_at(&mut self, index: usize) -> Option<T> {} pub fn retain<F: FnMut(&mut T) -> bool>(&mut self, f: F) {} pub fn set_len(&mut self, length: usize) {}
        pub fn try_extend_from_slice(&mut self, other: &[T]) -> Result<(), CapacityError> {} pub fn drain<R: std::ops::RangeBounds<usize>>(&mut self, range: R) -> Drain<'_, T, CAP> {} pub fn into_inner(self) -> Result<[T; CAP], Self> {} pub fn take(&mut self) -> Self {} pub fn as_slice(&self) -> &[T] {} pub fn as_mut_slice(&mut self) -> &mut [T] {}
    }
    impl<const CAP: usize> ArrayString<CAP> {
        pub fn new() -> Self {} pub fn from(s: &str) -> Result<Self, CapacityError<&str>> {} pub fn len(&self) -> usize {} pub fn is_empty(&self) -> bool {} pub fn capacity(&self) -> usize {} pub fn is_full(&self) -> bool {} pub fn push(&mut self, c: char) {} pub fn try_push(&mut self, c: char) -> Result<(), CapacityError<char>> {}
        pub fn push_str(&mut self, s: &str) {} pub fn try_push_str<'a>(&mut self, s: &'a str) -> Result<(), CapacityError<&'a str>> {} pub fn pop(&mut self) -> Option<char> {} pub fn truncate(&mut self, new_len: usize) {} pub fn remove(&mut self, idx: usize) -> char {} pub fn clear(&mut self) {} pub fn as_str(&self) -> &str {}
        pub fn as_mut_str(&mut self) -> &mut str {}
    }
    impl<T> CapacityError<T> { pub fn new(element: T) -> Self {} pub fn element(self) -> T {} pub fn simplify(self) -> CapacityError {} }
}
pub mod once_cell {
    use std::prelude::v1::*;
    pub mod sync {
        use std::prelude::v1::*;
        pub struct OnceCell<T> {} pub struct Lazy<T, F = fn() -> T> {} impl<T, F> std::ops::Deref for Lazy<T, F> { type Target = T; } impl<T, F> std::ops::DerefMut for Lazy<T, F> {} impl<T> Default for OnceCell<T> {} impl<T: Clone> Clone for OnceCell<T> {} impl<T: std::fmt::Debug> std::fmt::Debug for OnceCell<T> {} impl<T> From<T> for OnceCell<T> {}
        impl<T> OnceCell<T> {
            pub fn new() -> Self {} pub fn with_value(value: T) -> Self {} pub fn get(&self) -> Option<&T> {} pub fn wait(&self) -> &T {} pub fn get_mut(&mut self) -> Option<&mut T> {} pub fn get_unchecked(&self) -> &T {} pub fn set(&self, value: T) -> Result<(), T> {} pub fn try_insert(&self, value: T) -> Result<&T, (&T, T)> {}
            pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T {} pub fn get_or_try_init<F: FnOnce() -> Result<T, E>, E>(&self, f: F) -> Result<&T, E> {} pub fn take(&mut self) -> Option<T> {} pub fn into_inner(self) -> Option<T> {}
        }
        impl<T, F> Lazy<T, F> { pub fn new(f: F) -> Self {} pub fn force(this: &Lazy<T, F>) -> &T {} pub fn force_mut(this: &mut Lazy<T, F>) -> &mut T {} pub fn get(this: &Lazy<T, F>) -> Option<&T> {} pub fn into_value(this: Lazy<T, F>) -> Result<T, F> {} }
    }
    pub mod unsync {
        use std::prelude::v1::*;
        pub struct OnceCell<T> {} pub struct Lazy<T, F = fn() -> T> {} impl<T, F> std::ops::Deref for Lazy<T, F> { type Target = T; } impl<T, F> std::ops::DerefMut for Lazy<T, F> {} impl<T> Default for OnceCell<T> {} impl<T: Clone> Clone for OnceCell<T> {} impl<T: std::fmt::Debug> std::fmt::Debug for OnceCell<T> {} impl<T> From<T> for OnceCell<T> {}
        impl<T> OnceCell<T> {
            pub fn new() -> Self {} pub fn with_value(value: T) -> Self {} pub fn get(&self) -> Option<&T> {} pub fn get_mut(&mut self) -> Option<&mut T> {} pub fn set(&self, value: T) -> Result<(), T> {} pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T {} pub fn get_or_try_init<F: FnOnce() -> Result<T, E>, E>(&self, f: F) -> Result<&T, E> {}
            pub fn take(&mut self) -> Option<T> {} pub fn into_inner(self) -> Option<T> {}
        }
        impl<T, F> Lazy<T, F> { pub fn new(init: F) -> Self {} pub fn force(this: &Lazy<T, F>) -> &T {} pub fn get(this: &Lazy<T, F>) -> Option<&T> {} }
    }
    pub mod race {
        use std::prelude::v1::*;
        pub struct OnceBox<T> {} pub struct OnceBool {} pub struct OnceNonZeroUsize {}
        impl<T> OnceBox<T> { pub fn new() -> Self {} pub fn get(&self) -> Option<&T> {} pub fn set(&self, value: Box<T>) -> Result<(), Box<T>> {} pub fn get_or_init<F: FnOnce() -> Box<T>>(&self, f: F) -> &T {} }
    }
}
pub mod bytes {
    use std::prelude::v1::*;
    pub struct Bytes {} pub struct BytesMut {} pub struct TryGetError {}
    pub mod buf {
        use std::prelude::v1::*;
        pub use super::{Buf, BufMut}; pub struct Chain<T, U> {} pub struct Take<T> {} pub struct Reader<B> {} pub struct Writer<B> {} pub struct Limit<T> {} pub struct UninitSlice {} pub struct IntoIter<T> {} impl<T> Iterator for IntoIter<T> { type Item = u8; }
        impl<T: Buf, U: Buf> Buf for Chain<T, U> {} impl<T: Buf> Buf for Take<T> {} impl<B: Buf> std::io::Read for Reader<B> {} impl<B: Buf> std::io::BufRead for Reader<B> {} impl<B: BufMut> std::io::Write for Writer<B> {}
        impl<T> Take<T> { pub fn into_inner(self) -> T {} pub fn get_ref(&self) -> &T {} pub fn get_mut(&mut self) -> &mut T {} pub fn limit(&self) -> usize {} pub fn set_limit(&mut self, lim: usize) {} }
        impl<B> Reader<B> { pub fn get_ref(&self) -> &B {} pub fn get_mut(&mut self) -> &mut B {} pub fn into_inner(self) -> B {} }
        impl<B> Writer<B> { pub fn get_ref(&self) -> &B {} pub fn get_mut(&mut self) -> &mut B {} pub fn into_inner(self) -> B {} }
        impl<T, U> Chain<T, U> { pub fn first_ref(&self) -> &T {} pub fn last_ref(&self) -> &U {} pub fn into_inner(self) -> (T, U) {} }
    }
    pub trait Buf {
        fn remaining(&self) -> usize; fn chunk(&self) -> &[u8]; fn advance(&mut self, cnt: usize); fn chunks_vectored<'a>(&'a self, dst: &mut [std::io::IoSlice<'a>]) -> usize {} fn has_remaining(&self) -> bool {} fn copy_to_slice(&mut self, dst: &mut [u8]) {} fn get_u8(&mut self) -> u8 {} fn get_i8(&mut self) -> i8 {} fn get_u16(&mut self) -> u16 {}
        fn get_u16_le(&mut self) -> u16 {} fn get_i16(&mut self) -> i16 {} fn get_i16_le(&mut self) -> i16 {} fn get_u32(&mut self) -> u32 {} fn get_u32_le(&mut self) -> u32 {} fn get_i32(&mut self) -> i32 {} fn get_i32_le(&mut self) -> i32 {} fn get_u64(&mut self) -> u64 {} fn get_u64_le(&mut self) -> u64 {} fn get_i64(&mut self) -> i64 {}
        fn get_i64_le(&mut self) -> i64 {} fn get_u128(&mut self) -> u128 {} fn get_uint(&mut self, nbytes: usize) -> u64 {} fn get_int(&mut self, nbytes: usize) -> i64 {} fn get_f32(&mut self) -> f32 {} fn get_f32_le(&mut self) -> f32 {} fn get_f64(&mut self) -> f64 {} fn get_f64_le(&mut self) -> f64 {} fn try_get_u8(&mut self) -> Result<u8, TryGetError> {}
        fn try_get_u16(&mut self) -> Result<u16, TryGetError> {} fn try_get_u32(&mut self) -> Result<u32, TryGetError> {} fn try_get_u64(&mut self) -> Result<u64, TryGetError> {} fn copy_to_bytes(&mut self, len: usize) -> Bytes {} fn take(self, limit: usize) -> buf::Take<Self> {} fn chain<U: Buf>(self, next: U) -> buf::Chain<Self, U> {}
        fn reader(self) -> buf::Reader<Self> {}
    }
    pub trait BufMut {
        fn remaining_mut(&self) -> usize; fn advance_mut(&mut self, cnt: usize); fn chunk_mut(&mut self) -> &mut buf::UninitSlice; fn has_remaining_mut(&self) -> bool {} fn put<T: Buf>(&mut self, src: T) {} fn put_slice(&mut self, src: &[u8]) {} fn put_bytes(&mut self, val: u8, cnt: usize) {} fn put_u8(&mut self, n: u8) {} fn put_i8(&mut self, n: i8) {}
        fn put_u16(&mut self, n: u16) {} fn put_u16_le(&mut self, n: u16) {} fn put_i16(&mut self, n: i16) {} fn put_u32(&mut self, n: u32) {} fn put_u32_le(&mut self, n: u32) {} fn put_i32(&mut self, n: i32) {} fn put_i32_le(&mut self, n: i32) {} fn put_u64(&mut self, n: u64) {} fn put_u64_le(&mut self, n: u64) {} fn put_i64(&mut self, n: i64) {}
        fn put_i64_le(&mut self, n: i64) {} fn put_u128(&mut self, n: u128) {} fn put_f32(&mut self, n: f32) {} fn put_f32_le(&mut self, n: f32) {} fn put_f64(&mut self, n: f64) {} fn put_f64_le(&mut self, n: f64) {} fn limit(self, limit: usize) -> buf::Limit<Self> {} fn writer(self) -> buf::Writer<Self> {}
        fn chain_mut<U: BufMut>(self, next: U) -> buf::Chain<Self, U> {}
    }
    impl Buf for Bytes {} impl Buf for BytesMut {} impl Buf for &[u8] {} impl<T: Buf> Buf for &mut T {} impl<T: Buf> Buf for Box<T> {} impl<T: AsRef<[u8]>> Buf for std::io::Cursor<T> {} impl Buf for std::collections::VecDeque<u8> {} impl BufMut for BytesMut {} impl BufMut for Vec<u8> {} impl<'a> BufMut for &'a mut [u8] {} impl<T: BufMut> BufMut for &mut T {} impl<T: BufMut> BufMut for Box<T> {}
    impl std::ops::Deref for Bytes { type Target = [u8]; } impl std::ops::Deref for BytesMut { type Target = [u8]; } impl std::ops::DerefMut for BytesMut {} impl AsRef<[u8]> for Bytes {} impl AsRef<[u8]> for BytesMut {} impl AsMut<[u8]> for BytesMut {} impl std::borrow::Borrow<[u8]> for Bytes {} impl std::fmt::Write for BytesMut {} impl Clone for Bytes {}
    impl Default for Bytes {} impl std::fmt::Debug for Bytes {} impl PartialEq for Bytes {} impl Eq for Bytes {} impl PartialOrd for Bytes {} impl Ord for Bytes {} impl std::hash::Hash for Bytes {} impl Clone for BytesMut {} impl Default for BytesMut {} impl std::fmt::Debug for BytesMut {} impl PartialEq for BytesMut {} impl Eq for BytesMut {}
    impl PartialOrd for BytesMut {} impl Ord for BytesMut {} impl std::hash::Hash for BytesMut {}
    impl From<&'static [u8]> for Bytes {} impl From<&'static str> for Bytes {} impl From<Vec<u8>> for Bytes {} impl From<String> for Bytes {} impl From<Box<[u8]>> for Bytes {} impl From<BytesMut> for Bytes {} impl From<Bytes> for BytesMut {} impl From<Bytes> for Vec<u8> {} impl<'a> From<&'a [u8]> for BytesMut {} impl<'a> From<&'a str> for BytesMut {} impl FromIterator<u8> for Bytes {} impl FromIterator<u8> for BytesMut {} impl Extend<u8> for BytesMut {} impl<'a> Extend<&'a u8> for BytesMut {}
    impl IntoIterator for Bytes { type Item = u8; type IntoIter = buf::IntoIter<Bytes>; } impl<'a> IntoIterator for &'a Bytes { type Item = &'a u8; type IntoIter = std::slice::Iter<'a, u8>; } impl IntoIterator for BytesMut { type Item = u8; type IntoIter = buf::IntoIter<BytesMut>; } impl<'a> IntoIterator for &'a BytesMut { type Item = &'a u8; type IntoIter = std::slice::Iter<'a, u8>; }
    impl Bytes {
        pub fn new() -> Self {} pub fn from_static(bytes: &'static [u8]) -> Self {} pub fn from_owner<T: AsRef<[u8]>>(owner: T) -> Self {} pub fn len(&self) -> usize {} pub fn is_empty(&self) -> bool {} pub fn is_unique(&self) -> bool {} pub fn copy_from_slice(data: &[u8]) -> Self {} pub fn slice(&self, range: impl std::ops::RangeBounds<usize>) -> Self {}
        pub fn slice_ref(&self, subset: &[u8]) -> Self {} pub fn split_off(&mut self, at: usize) -> Self {} pub fn split_to(&mut self, at: usize) -> Self {} pub fn truncate(&mut self, len: usize) {} pub fn clear(&mut self) {} pub fn try_into_mut(self) -> Result<BytesMut, Bytes> {}
    }
    impl BytesMut {
        pub fn with_capacity(capacity: usize) -> Self {} pub fn new() -> Self {} pub fn len(&self) -> usize {} pub fn is_empty(&self) -> bool {} pub fn capacity(&self) -> usize {} pub fn freeze(self) -> Bytes {} pub fn zeroed(len: usize) -> Self {} pub fn split_off(&mut self, at: usize) -> Self {} pub fn split(&mut self) -> Self {}
        pub fn split_to(&mut self, at: usize) -> Self {} pub fn truncate(&mut self, len: usize) {} pub fn clear(&mut self) {} pub fn resize(&mut self, new_len: usize, value: u8) {} pub fn set_len(&mut self, len: usize) {} pub fn reserve(&mut self, additional: usize) {} pub fn extend_from_slice(&mut self, extend: &[u8]) {}
        pub fn unsplit(&mut self, other: BytesMut) {}
    }
}
pub mod either {
    use std::prelude::v1::*;
    pub use self::Either::{Left, Right}; pub enum Either<L, R> { Left(L), Right(R) } impl<L: Clone, R: Clone> Clone for Either<L, R> {} impl<L: Copy, R: Copy> Copy for Either<L, R> {} impl<L: std::fmt::Debug, R: std::fmt::Debug> std::fmt::Debug for Either<L, R> {} impl<L: PartialEq, R: PartialEq> PartialEq for Either<L, R> {}
    impl<L: Eq, R: Eq> Eq for Either<L, R> {} impl<L: PartialOrd, R: PartialOrd> PartialOrd for Either<L, R> {} impl<L: Ord, R: Ord> Ord for Either<L, R> {} impl<L: std::hash::Hash, R: std::hash::Hash> std::hash::Hash for Either<L, R> {} impl<L, R> std::fmt::Display for Either<L, R> {}
    impl<L: Iterator, R: Iterator<Item = <L as Iterator>::Item>> Iterator for Either<L, R> { type Item = <L as Iterator>::Item; } impl<L: DoubleEndedIterator, R: DoubleEndedIterator> DoubleEndedIterator for Either<L, R> {} impl<L: ExactSizeIterator, R: ExactSizeIterator> ExactSizeIterator for Either<L, R> {} impl<L: std::ops::Deref, R> std::ops::Deref for Either<L, R> { type Target = <L as std::ops::Deref>::Target; }
    impl<L: std::future::Future, R> std::future::Future for Either<L, R> { type Output = <L as std::future::Future>::Output; } impl<L, R> From<Result<R, L>> for Either<L, R> {} impl<L: std::io::Read, R: std::io::Read> std::io::Read for Either<L, R> {} impl<L: std::io::Write, R: std::io::Write> std::io::Write for Either<L, R> {}
    impl<L, R> Either<L, R> {
        pub fn left(self) -> Option<L> {} pub fn right(self) -> Option<R> {} pub fn is_left(&self) -> bool {} pub fn is_right(&self) -> bool {} pub fn as_ref(&self) -> Either<&L, &R> {} pub fn as_mut(&mut self) -> Either<&mut L, &mut R> {} pub fn flip(self) -> Either<R, L> {} pub fn map_left<F: FnOnce(L) -> M, M>(self, f: F) -> Either<M, R> {}
        pub fn map_right<F: FnOnce(R) -> S, S>(self, f: F) -> Either<L, S> {} pub fn map_either<F: FnOnce(L) -> M, G: FnOnce(R) -> S, M, S>(self, f: F, g: G) -> Either<M, S> {} pub fn either<F: FnOnce(L) -> T, G: FnOnce(R) -> T, T>(self, f: F, g: G) -> T {}
        pub fn either_with<Ctx, F: FnOnce(Ctx, L) -> T, G: FnOnce(Ctx, R) -> T, T>(self, ctx: Ctx, f: F, g: G) -> T {} pub fn left_and_then<F: FnOnce(L) -> Either<S, R>, S>(self, f: F) -> Either<S, R> {} pub fn right_and_then<F: FnOnce(R) -> Either<L, S>, S>(self, f: F) -> Either<L, S> {} pub fn left_or(self, other: L) -> L {}
        pub fn left_or_else<F: FnOnce(R) -> L>(self, f: F) -> L {} pub fn right_or(self, other: R) -> R {} pub fn right_or_else<F: FnOnce(L) -> R>(self, f: F) -> R {} pub fn unwrap_left(self) -> L {} pub fn unwrap_right(self) -> R {} pub fn expect_left(self, msg: &str) -> L {} pub fn expect_right(self, msg: &str) -> R {} pub fn either_into<T>(self) -> T {}
    }
    impl<T> Either<T, T> { pub fn into_inner(self) -> T {} pub fn map<F: FnOnce(T) -> M, M>(self, f: F) -> Either<M, M> {} }
}
pub mod itertools {
    use std::prelude::v1::*;
    pub use self::EitherOrBoth::{Both, Left, Right};
    pub enum EitherOrBoth<A, B = A> { Both(A, B), Left(A), Right(B) } pub enum Either<L, R> { Left(L), Right(R) } pub enum Position { First, Middle, Last, Only } pub enum MinMaxResult<T> { NoElements, OneElement(T), MinMax(T, T) } pub enum FoldWhile<T> { Continue(T), Done(T) } pub enum Diff<I, J> { FirstMismatch(usize, I, J), Shorter(usize, J), Longer(usize, I) }
    impl<A, B> EitherOrBoth<A, B> {
        pub fn has_left(&self) -> bool {} pub fn has_right(&self) -> bool {} pub fn is_left(&self) -> bool {} pub fn is_right(&self) -> bool {} pub fn is_both(&self) -> bool {} pub fn left(self) -> Option<A> {} pub fn right(self) -> Option<B> {} pub fn both(self) -> Option<(A, B)> {} pub fn left_and_right(self) -> (Option<A>, Option<B>) {}
        pub fn as_ref(&self) -> EitherOrBoth<&A, &B> {} pub fn flip(self) -> EitherOrBoth<B, A> {} pub fn map_left<F: FnOnce(A) -> M, M>(self, f: F) -> EitherOrBoth<M, B> {} pub fn map_right<F: FnOnce(B) -> M, M>(self, f: F) -> EitherOrBoth<A, M> {} pub fn map_any<F: FnOnce(A) -> L2, L2, G: FnOnce(B) -> R2, R2>(self, f: F, g: G) -> EitherOrBoth<L2, R2> {}
        pub fn or(self, l: A, r: B) -> (A, B) {} pub fn or_default(self) -> (A, B) {}
    }
    impl<T> MinMaxResult<T> { pub fn into_option(self) -> Option<(T, T)> {} }
    impl<T> FoldWhile<T> { pub fn into_inner(self) -> T {} pub fn is_done(&self) -> bool {} } pub struct ExactlyOneError<I> {} pub struct Format<'a, I> {} pub struct FormatWith<'a, I, F> {} pub struct GroupingMap<I> {} pub struct ChunkBy<K, I, F> {} pub struct IntoChunks<I> {} pub struct Chunks<'a, I> {} impl<'a, I> std::fmt::Debug for Format<'a, I> {}
    impl<'a, I> std::fmt::Display for Format<'a, I> {} impl<'a, I, F> std::fmt::Debug for FormatWith<'a, I, F> {} impl<'a, I, F> std::fmt::Display for FormatWith<'a, I, F> {} impl<I: std::fmt::Debug> std::fmt::Debug for ExactlyOneError<I> {} impl<I> std::fmt::Display for ExactlyOneError<I> {} pub struct Interleave<I, J> {}
    impl<I: Iterator, J> Iterator for Interleave<I, J> { type Item = <I as Iterator>::Item; } pub struct InterleaveShortest<I, J> {} impl<I: Iterator, J> Iterator for InterleaveShortest<I, J> { type Item = <I as Iterator>::Item; } pub struct Intersperse<I> {} impl<I: Iterator> Iterator for Intersperse<I> { type Item = <I as Iterator>::Item; }
    pub struct IntersperseWith<I, F> {} impl<I: Iterator, F> Iterator for IntersperseWith<I, F> { type Item = <I as Iterator>::Item; } pub struct ZipLongest<A, B> {} impl<A: Iterator, B: Iterator> Iterator for ZipLongest<A, B> { type Item = EitherOrBoth<<A as Iterator>::Item, <B as Iterator>::Item>; } pub struct ZipEq<A, B> {}
    impl<A: Iterator, B: Iterator> Iterator for ZipEq<A, B> { type Item = (<A as Iterator>::Item, <B as Iterator>::Item); } pub struct Tee<I> {} impl<I: Iterator> Iterator for Tee<I> { type Item = <I as Iterator>::Item; } pub struct Merge<I, J> {} impl<I: Iterator, J> Iterator for Merge<I, J> { type Item = <I as Iterator>::Item; } pub struct MergeBy<I, J, F> {}
    impl<I: Iterator, J, F> Iterator for MergeBy<I, J, F> { type Item = <I as Iterator>::Item; } pub struct Product<I, J> {} impl<I: Iterator, J: Iterator> Iterator for Product<I, J> { type Item = (<I as Iterator>::Item, <J as Iterator>::Item); } pub struct MultiProduct<I> {}
    impl<I: Iterator> Iterator for MultiProduct<I> { type Item = Vec<<I as Iterator>::Item>; } pub struct KMerge<I> {} impl<I: Iterator> Iterator for KMerge<I> { type Item = <I as Iterator>::Item; } pub struct KMergeBy<I, F> {} impl<I: Iterator, F> Iterator for KMergeBy<I, F> { type Item = <I as Iterator>::Item; } pub struct Coalesce<I, F> {}
    impl<I: Iterator, F> Iterator for Coalesce<I, F> { type Item = <I as Iterator>::Item; } pub struct Dedup<I> {} impl<I: Iterator> Iterator for Dedup<I> { type Item = <I as Iterator>::Item; } pub struct DedupBy<I, F> {} impl<I: Iterator, F> Iterator for DedupBy<I, F> { type Item = <I as Iterator>::Item; } pub struct DedupWithCount<I> {}
    impl<I: Iterator> Iterator for DedupWithCount<I> { type Item = (usize, <I as Iterator>::Item); } pub struct Duplicates<I> {} impl<I: Iterator> Iterator for Duplicates<I> { type Item = <I as Iterator>::Item; } pub struct DuplicatesBy<I, V, F> {} impl<I: Iterator, V, F> Iterator for DuplicatesBy<I, V, F> { type Item = <I as Iterator>::Item; }
    pub struct PeekingTakeWhile<'a, I, F> {} impl<'a, I: Iterator, F> Iterator for PeekingTakeWhile<'a, I, F> { type Item = <I as Iterator>::Item; } pub struct TakeWhileRef<'a, I, F> {} impl<'a, I: Iterator, F> Iterator for TakeWhileRef<'a, I, F> { type Item = <I as Iterator>::Item; } pub struct TakeWhileInclusive<I, F> {}
    impl<I: Iterator, F> Iterator for TakeWhileInclusive<I, F> { type Item = <I as Iterator>::Item; } pub struct Combinations<I> {} impl<I: Iterator> Iterator for Combinations<I> { type Item = Vec<<I as Iterator>::Item>; } pub struct CombinationsWithReplacement<I> {}
    impl<I: Iterator> Iterator for CombinationsWithReplacement<I> { type Item = Vec<<I as Iterator>::Item>; } pub struct Permutations<I> {} impl<I: Iterator> Iterator for Permutations<I> { type Item = Vec<<I as Iterator>::Item>; } pub struct Powerset<I> {} impl<I: Iterator> Iterator for Powerset<I> { type Item = Vec<<I as Iterator>::Item>; }
    pub struct PadUsing<I, F> {} impl<I: Iterator, F> Iterator for PadUsing<I, F> { type Item = <I as Iterator>::Item; } pub struct Positions<I, F> {} impl<I, F> Iterator for Positions<I, F> { type Item = usize; } pub struct Update<I, F> {} impl<I: Iterator, F> Iterator for Update<I, F> { type Item = <I as Iterator>::Item; } pub struct MultiPeek<I> {}
    impl<I: Iterator> Iterator for MultiPeek<I> { type Item = <I as Iterator>::Item; } pub struct PeekNth<I> {} impl<I: Iterator> Iterator for PeekNth<I> { type Item = <I as Iterator>::Item; } pub struct PutBack<I> {} impl<I: Iterator> Iterator for PutBack<I> { type Item = <I as Iterator>::Item; } pub struct PutBackN<I> {}
    impl<I: Iterator> Iterator for PutBackN<I> { type Item = <I as Iterator>::Item; } pub struct TupleWindows<I, T> {} impl<I, T> Iterator for TupleWindows<I, T> { type Item = T; } pub struct CircularTupleWindows<I, T> {} impl<I, T> Iterator for CircularTupleWindows<I, T> { type Item = T; } pub struct Tuples<I, T> {}
    impl<I, T> Iterator for Tuples<I, T> { type Item = T; } pub struct TupleCombinations<I, T> {} impl<I, T> Iterator for TupleCombinations<I, T> { type Item = T; } pub struct RepeatN<T> {} impl<T> Iterator for RepeatN<T> { type Item = T; } pub struct Zip<T> {} impl<T> Iterator for Zip<T> { type Item = T; } pub struct MapInto<I, R> {}
    impl<I, R> Iterator for MapInto<I, R> { type Item = R; } pub struct Chunk<'a, I> {} impl<'a, I: Iterator> Iterator for Chunk<'a, I> { type Item = <I as Iterator>::Item; } pub struct Group<'a, K, I, F> {} impl<'a, K, I: Iterator, F> Iterator for Group<'a, K, I, F> { type Item = <I as Iterator>::Item; } pub struct Unique<I> {}
    impl<I: Iterator> Iterator for Unique<I> { type Item = <I as Iterator>::Item; } impl<I: Iterator> DoubleEndedIterator for Unique<I> {} pub struct UniqueBy<I, V, F> {} impl<I: Iterator, V, F> Iterator for UniqueBy<I, V, F> { type Item = <I as Iterator>::Item; } impl<I: Iterator, V, F> DoubleEndedIterator for UniqueBy<I, V, F> {} pub struct WithPosition<I> {}
    impl<I: Iterator> Iterator for WithPosition<I> { type Item = (Position, <I as Iterator>::Item); } impl<I: Iterator> DoubleEndedIterator for WithPosition<I> {}
    pub struct Batching<I, F> {} impl<B, I: Iterator, F: FnMut(&mut I) -> Option<B>> Iterator for Batching<I, F> { type Item = B; } pub struct MapOk<I, F> {} impl<I: Iterator<Item = Result<T, E>>, F: FnMut(T) -> U, T, U, E> Iterator for MapOk<I, F> { type Item = Result<U, E>; } pub struct FilterOk<I, F> {} impl<I: Iterator, F> Iterator for FilterOk<I, F> { type Item = <I as Iterator>::Item; } pub struct FilterMapOk<I, F> {} impl<I: Iterator<Item = Result<T, E>>, F: FnMut(T) -> Option<U>, T, U, E> Iterator for FilterMapOk<I, F> { type Item = Result<U, E>; }
    pub struct FlattenOk<I, T, E> {} impl<I: Iterator<Item = Result<T, E>>, T: IntoIterator, E> Iterator for FlattenOk<I, T, E> { type Item = Result<<T as IntoIterator>::Item, E>; } pub struct WhileSome<I> {} impl<I: Iterator<Item = Option<A>>, A> Iterator for WhileSome<I> { type Item = A; } pub struct ProcessResults<'a, I, E> {} impl<'a, I: Iterator<Item = Result<T, E>>, T, E> Iterator for ProcessResults<'a, I, E> { type Item = T; } pub struct MergeJoinBy<I, J, F> {} impl<I: Iterator, J: Iterator, F> Iterator for MergeJoinBy<I, J, F> { type Item = EitherOrBoth<<I as Iterator>::Item, <J as Iterator>::Item>; }
    impl<'a, K, I: Iterator, F> IntoIterator for &'a ChunkBy<K, I, F> { type Item = (K, Group<'a, K, I, F>); type IntoIter = Groups<'a, K, I, F>; } pub struct Groups<'a, K, I: Iterator, F> {} impl<'a, K, I: Iterator, F> Iterator for Groups<'a, K, I, F> { type Item = (K, Group<'a, K, I, F>); } impl<'a, I: Iterator> IntoIterator for &'a IntoChunks<I> { type Item = Chunk<'a, I>; type IntoIter = Chunks<'a, I>; } impl<'a, I: Iterator> Iterator for Chunks<'a, I> { type Item = Chunk<'a, I>; }
    impl<I: Iterator> MultiPeek<I> { pub fn peek(&mut self) -> Option<&<I as Iterator>::Item> {} pub fn reset_peek(&mut self) {} }
    impl<I: Iterator> PeekNth<I> { pub fn peek(&mut self) -> Option<&<I as Iterator>::Item> {} pub fn peek_nth(&mut self, n: usize) -> Option<&<I as Iterator>::Item> {} pub fn next_if(&mut self, func: impl FnOnce(&<I as Iterator>::Item) -> bool) -> Option<<I as Iterator>::Item> {} }
    impl<I: Iterator> PutBack<I> { pub fn put_back(&mut self, x: <I as Iterator>::Item) -> Option<<I as Iterator>::Item> {} }
    impl<I: Iterator<Item = (K, V)>, K, V> GroupingMap<I> {
        pub fn aggregate<FO: FnMut(Option<R>, &K, V) -> Option<R>, R>(self, operation: FO) -> std::collections::HashMap<K, R> {} pub fn fold<FO: FnMut(R, &K, V) -> R, R>(self, init: R, operation: FO) -> std::collections::HashMap<K, R> {}
        pub fn fold_with<FI: FnMut(&K, &V) -> R, FO: FnMut(R, &K, V) -> R, R>(self, init: FI, operation: FO) -> std::collections::HashMap<K, R> {} pub fn reduce<FO: FnMut(V, &K, V) -> V>(self, operation: FO) -> std::collections::HashMap<K, V> {} pub fn collect<C: Default + Extend<V>>(self) -> std::collections::HashMap<K, C> {}
        pub fn max(self) -> std::collections::HashMap<K, V> {} pub fn min(self) -> std::collections::HashMap<K, V> {} pub fn sum(self) -> std::collections::HashMap<K, V> {}
    }
    pub trait PeekingNext: Iterator { fn peeking_next<F: FnOnce(&Self::Item) -> bool>(&mut self, accept: F) -> Option<Self::Item>; } impl<T: Iterator> Itertools for T {}
    pub trait Itertools: Iterator {
        fn interleave<J: IntoIterator<Item = Self::Item>>(self, other: J) -> Interleave<Self, <J as IntoIterator>::IntoIter> {} fn interleave_shortest<J: IntoIterator<Item = Self::Item>>(self, other: J) -> InterleaveShortest<Self, <J as IntoIterator>::IntoIter> {} fn intersperse(self, element: Self::Item) -> Intersperse<Self> {}
        fn intersperse_with<F: FnMut() -> Self::Item>(self, element: F) -> IntersperseWith<Self, F> {} fn zip_longest<J: IntoIterator>(self, other: J) -> ZipLongest<Self, <J as IntoIterator>::IntoIter> {} fn zip_eq<J: IntoIterator>(self, other: J) -> ZipEq<Self, <J as IntoIterator>::IntoIter> {}
        fn batching<B, F: FnMut(&mut Self) -> Option<B>>(self, f: F) -> Batching<Self, F> {} fn chunk_by<K: PartialEq, F: FnMut(&Self::Item) -> K>(self, key: F) -> ChunkBy<K, Self, F> {} fn group_by<K: PartialEq, F: FnMut(&Self::Item) -> K>(self, key: F) -> ChunkBy<K, Self, F> {} fn chunks(self, size: usize) -> IntoChunks<Self> {}
        fn tuple_windows<T>(self) -> TupleWindows<Self, T> {} fn circular_tuple_windows<T>(self) -> CircularTupleWindows<Self, T> {} fn tuples<T>(self) -> Tuples<Self, T> {} fn tee(self) -> (Tee<Self>, Tee<Self>) {} fn map_into<R>(self) -> MapInto<Self, R> {}
        fn map_ok<F: FnMut(T) -> U, T, U, E>(self, f: F) -> MapOk<Self, F> where Self: Iterator<Item = Result<T, E>> {} fn filter_ok<F: FnMut(&T) -> bool, T, E>(self, f: F) -> FilterOk<Self, F> where Self: Iterator<Item = Result<T, E>> {}
        fn filter_map_ok<F: FnMut(T) -> Option<U>, T, U, E>(self, f: F) -> FilterMapOk<Self, F> where Self: Iterator<Item = Result<T, E>> {} fn flatten_ok<T: IntoIterator, E>(self) -> FlattenOk<Self, T, E> where Self: Iterator<Item = Result<T, E>> {}
        fn process_results<F: FnOnce(ProcessResults<'_, Self, E>) -> R, T, E, R>(self, processor: F) -> Result<R, E> where Self: Iterator<Item = Result<T, E>> {} fn merge<J: IntoIterator<Item = Self::Item>>(self, other: J) -> Merge<Self, <J as IntoIterator>::IntoIter> {}
        fn merge_by<J: IntoIterator<Item = Self::Item>, F: FnMut(&Self::Item, &Self::Item) -> bool>(self, other: J, is_first: F) -> MergeBy<Self, <J as IntoIterator>::IntoIter, F> {} fn merge_join_by<J: IntoIterator, F: FnMut(&Self::Item, &<J as IntoIterator>::Item) -> T, T>(self, other: J, cmp_fn: F) -> MergeJoinBy<Self, <J as IntoIterator>::IntoIter, F> {}
        fn kmerge(self) -> KMerge<<Self::Item as IntoIterator>::IntoIter> where Self::Item: IntoIterator {} fn kmerge_by<F>(self, first: F) -> KMergeBy<<Self::Item as IntoIterator>::IntoIter, F> where Self::Item: IntoIterator {} fn cartesian_product<J: IntoIterator>(self, other: J) -> Product<Self, <J as IntoIterator>::IntoIter> {}
        fn multi_cartesian_product(self) -> MultiProduct<<Self::Item as IntoIterator>::IntoIter> where Self::Item: IntoIterator {} fn coalesce<F: FnMut(Self::Item, Self::Item) -> Result<Self::Item, (Self::Item, Self::Item)>>(self, f: F) -> Coalesce<Self, F> {} fn dedup(self) -> Dedup<Self> {}
        fn dedup_by<Cmp: FnMut(&Self::Item, &Self::Item) -> bool>(self, cmp: Cmp) -> DedupBy<Self, Cmp> {} fn dedup_with_count(self) -> DedupWithCount<Self> {} fn duplicates(self) -> Duplicates<Self> {} fn duplicates_by<V, F: FnMut(&Self::Item) -> V>(self, f: F) -> DuplicatesBy<Self, V, F> {} fn unique(self) -> Unique<Self> {}
        fn unique_by<V, F: FnMut(&Self::Item) -> V>(self, f: F) -> UniqueBy<Self, V, F> {} fn peeking_take_while<F: FnMut(&Self::Item) -> bool>(&mut self, accept: F) -> PeekingTakeWhile<'_, Self, F> {} fn take_while_ref<F: FnMut(&Self::Item) -> bool>(&mut self, accept: F) -> TakeWhileRef<'_, Self, F> {}
        fn take_while_inclusive<F: FnMut(&Self::Item) -> bool>(self, accept: F) -> TakeWhileInclusive<Self, F> {} fn while_some<A>(self) -> WhileSome<Self> where Self: Iterator<Item = Option<A>> {} fn tuple_combinations<T>(self) -> TupleCombinations<Self, T> {} fn combinations(self, k: usize) -> Combinations<Self> {}
        fn combinations_with_replacement(self, k: usize) -> CombinationsWithReplacement<Self> {} fn permutations(self, k: usize) -> Permutations<Self> {} fn powerset(self) -> Powerset<Self> {} fn pad_using<F: FnMut(usize) -> Self::Item>(self, min: usize, f: F) -> PadUsing<Self, F> {} fn with_position(self) -> WithPosition<Self> {}
        fn positions<P: FnMut(Self::Item) -> bool>(self, predicate: P) -> Positions<Self, P> {} fn update<F: FnMut(&mut Self::Item)>(self, updater: F) -> Update<Self, F> {} fn next_tuple<T>(&mut self) -> Option<T> {} fn collect_tuple<T>(self) -> Option<T> {} fn find_position<P: FnMut(&Self::Item) -> bool>(&mut self, pred: P) -> Option<(usize, Self::Item)> {}
        fn find_or_last<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> Option<Self::Item> {} fn find_or_first<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> Option<Self::Item> {} fn contains<Q>(&mut self, query: &Q) -> bool {} fn all_equal(&mut self) -> bool {}
        fn all_equal_value(&mut self) -> Result<Self::Item, Option<(Self::Item, Self::Item)>> {} fn all_unique(&mut self) -> bool {} fn dropping(self, n: usize) -> Self {} fn dropping_back(self, n: usize) -> Self {} fn concat(self) -> Self::Item {} fn collect_vec(self) -> Vec<Self::Item> {}
        fn try_collect<T, U: FromIterator<T>, E>(self) -> Result<U, E> where Self: Iterator<Item = Result<T, E>> {} fn set_from<'a, A: 'a, J: IntoIterator<Item = A>>(&mut self, from: J) -> usize {} fn join(&mut self, sep: &str) -> String {} fn format(self, sep: &str) -> Format<'_, Self> {}
        fn format_with<F: FnMut(Self::Item, &mut dyn FnMut(&dyn std::fmt::Display) -> std::fmt::Result) -> std::fmt::Result>(self, sep: &str, format: F) -> FormatWith<'_, Self, F> {} fn fold_ok<A, E, B, F: FnMut(B, A) -> B>(&mut self, start: B, f: F) -> Result<B, E> where Self: Iterator<Item = Result<A, E>> {}
        fn fold_options<A, B, F: FnMut(B, A) -> B>(&mut self, start: B, f: F) -> Option<B> where Self: Iterator<Item = Option<A>> {} fn fold1<F: FnMut(Self::Item, Self::Item) -> Self::Item>(self, f: F) -> Option<Self::Item> {} fn tree_reduce<F: FnMut(Self::Item, Self::Item) -> Self::Item>(self, f: F) -> Option<Self::Item> {}
        fn fold_while<B, F: FnMut(B, Self::Item) -> FoldWhile<B>>(&mut self, init: B, f: F) -> FoldWhile<B> {} fn sum1<S>(self) -> Option<S> {} fn product1<P>(self) -> Option<P> {} fn sorted_unstable(self) -> std::vec::IntoIter<Self::Item> {}
        fn sorted_unstable_by<F: FnMut(&Self::Item, &Self::Item) -> std::cmp::Ordering>(self, cmp: F) -> std::vec::IntoIter<Self::Item> {} fn sorted_unstable_by_key<K: Ord, F: FnMut(&Self::Item) -> K>(self, f: F) -> std::vec::IntoIter<Self::Item> {} fn sorted(self) -> std::vec::IntoIter<Self::Item> {}
        fn sorted_by<F: FnMut(&Self::Item, &Self::Item) -> std::cmp::Ordering>(self, cmp: F) -> std::vec::IntoIter<Self::Item> {} fn sorted_by_key<K: Ord, F: FnMut(&Self::Item) -> K>(self, f: F) -> std::vec::IntoIter<Self::Item> {} fn sorted_by_cached_key<K: Ord, F: FnMut(&Self::Item) -> K>(self, f: F) -> std::vec::IntoIter<Self::Item> {}
        fn k_smallest(self, k: usize) -> std::vec::IntoIter<Self::Item> {} fn k_smallest_by_key<F: FnMut(&Self::Item) -> K, K: Ord>(self, k: usize, key: F) -> std::vec::IntoIter<Self::Item> {} fn k_largest(self, k: usize) -> std::vec::IntoIter<Self::Item> {}
        fn k_largest_by_key<F: FnMut(&Self::Item) -> K, K: Ord>(self, k: usize, key: F) -> std::vec::IntoIter<Self::Item> {} fn partition_map<A: Default + Extend<L>, B: Default + Extend<R>, F: FnMut(Self::Item) -> Either<L, R>, L, R>(self, predicate: F) -> (A, B) {}
        fn partition_result<A: Default + Extend<T>, B: Default + Extend<E>, T, E>(self) -> (A, B) where Self: Iterator<Item = Result<T, E>> {} fn into_group_map<K, V>(self) -> std::collections::HashMap<K, Vec<V>> where Self: Iterator<Item = (K, V)> {}
        fn into_group_map_by<K, F: FnMut(&Self::Item) -> K>(self, f: F) -> std::collections::HashMap<K, Vec<Self::Item>> {} fn into_grouping_map<K, V>(self) -> GroupingMap<Self> where Self: Iterator<Item = (K, V)> {} fn into_grouping_map_by<K, F: FnMut(&Self::Item) -> K>(self, key_mapper: F) -> GroupingMap<std::vec::IntoIter<(K, Self::Item)>> {}
        fn min_set(self) -> Vec<Self::Item> {} fn min_set_by_key<K: Ord, F: FnMut(&Self::Item) -> K>(self, key: F) -> Vec<Self::Item> {} fn max_set(self) -> Vec<Self::Item> {} fn max_set_by_key<K: Ord, F: FnMut(&Self::Item) -> K>(self, key: F) -> Vec<Self::Item> {} fn minmax(self) -> MinMaxResult<Self::Item> {}
        fn minmax_by_key<K: PartialOrd, F: FnMut(&Self::Item) -> K>(self, key: F) -> MinMaxResult<Self::Item> {} fn minmax_by<F: FnMut(&Self::Item, &Self::Item) -> std::cmp::Ordering>(self, compare: F) -> MinMaxResult<Self::Item> {} fn position_max(self) -> Option<usize> {}
        fn position_max_by_key<K: Ord, F: FnMut(&Self::Item) -> K>(self, key: F) -> Option<usize> {} fn position_max_by<F: FnMut(&Self::Item, &Self::Item) -> std::cmp::Ordering>(self, compare: F) -> Option<usize> {} fn position_min(self) -> Option<usize> {} fn position_min_by_key<K: Ord, F: FnMut(&Self::Item) -> K>(self, key: F) -> Option<usize> {}
        fn position_min_by<F: FnMut(&Self::Item, &Self::Item) -> std::cmp::Ordering>(self, compare: F) -> Option<usize> {} fn exactly_one(self) -> Result<Self::Item, ExactlyOneError<Self>> {} fn at_most_one(self) -> Result<Option<Self::Item>, ExactlyOneError<Self>> {} fn multipeek(self) -> MultiPeek<Self> {}
        fn counts(self) -> std::collections::HashMap<Self::Item, usize> {} fn counts_by<K, F: FnMut(Self::Item) -> K>(self, f: F) -> std::collections::HashMap<K, usize> {} fn multiunzip<FromI>(self) -> FromI {}
    }
    pub fn join<I: IntoIterator>(iterable: I, sep: &str) -> String {} pub fn zip<I: IntoIterator, J: IntoIterator>(i: I, j: J) -> std::iter::Zip<<I as IntoIterator>::IntoIter, <J as IntoIterator>::IntoIter> {} pub fn sorted<I: IntoIterator>(iterable: I) -> std::vec::IntoIter<<I as IntoIterator>::Item> {} pub fn enumerate<I: IntoIterator>(iterable: I) -> std::iter::Enumerate<<I as IntoIterator>::IntoIter> {} pub fn max<I: IntoIterator>(iterable: I) -> Option<<I as IntoIterator>::Item> {} pub fn min<I: IntoIterator>(iterable: I) -> Option<<I as IntoIterator>::Item> {} pub fn equal<I: IntoIterator, J: IntoIterator>(a: I, b: J) -> bool {} pub fn multizip<T>(t: T) -> Zip<T> {} pub fn put_back<I: IntoIterator>(iterable: I) -> PutBack<<I as IntoIterator>::IntoIter> {} pub fn multipeek<I: IntoIterator>(iterable: I) -> MultiPeek<<I as IntoIterator>::IntoIter> {} pub fn peek_nth<I: IntoIterator>(iterable: I) -> PeekNth<<I as IntoIterator>::IntoIter> {} pub fn repeat_n<A: Clone>(element: A, n: usize) -> RepeatN<A> {} pub fn process_results<I: IntoIterator<Item = Result<T, E>>, F: FnOnce(ProcessResults<'_, <I as IntoIterator>::IntoIter, E>) -> R, T, E, R>(iterable: I, processor: F) -> Result<R, E> {}
}
pub mod futures_core {
    use std::prelude::v1::*;
    pub trait Stream { type Item; fn poll_next(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Option<Self::Item>>; fn size_hint(&self) -> (usize, Option<usize>) {} }
    pub trait FusedStream: Stream { fn is_terminated(&self) -> bool; }
    pub trait FusedFuture: std::future::Future { fn is_terminated(&self) -> bool; }
    pub trait TryStream: Stream { type Ok; type Error; }
    pub trait TryFuture: std::future::Future { type Ok; type Error; }
    impl<S: Stream + Unpin> Stream for &mut S { type Item = <S as Stream>::Item; } impl<S: Stream + Unpin> Stream for Box<S> { type Item = <S as Stream>::Item; } impl<P: std::ops::DerefMut> Stream for std::pin::Pin<P> where <P as std::ops::Deref>::Target: Stream { type Item = <<P as std::ops::Deref>::Target as Stream>::Item; }
    impl<S: Stream<Item = Result<T, E>>, T, E> TryStream for S { type Ok = T; type Error = E; } impl<F: std::future::Future<Output = Result<T, E>>, T, E> TryFuture for F { type Ok = T; type Error = E; }
    pub mod stream {
        pub use super::{FusedStream, Stream, TryStream}; pub type BoxStream<'a, T> = std::pin::Pin<std::boxed::Box<dyn Stream<Item = T> + std::marker::Send + 'a>>; pub type LocalBoxStream<'a, T> = std::pin::Pin<std::boxed::Box<dyn Stream<Item = T> + 'a>>;
    }
    pub mod future {
        pub use std::future::Future; pub use super::{FusedFuture, TryFuture}; pub type BoxFuture<'a, T> = std::pin::Pin<std::boxed::Box<dyn std::future::Future<Output = T> + std::marker::Send + 'a>>; pub type LocalBoxFuture<'a, T> = std::pin::Pin<std::boxed::Box<dyn std::future::Future<Output = T> + 'a>>;
    }
    pub mod task {
        pub use std::task::{Context, Poll, RawWaker, RawWakerVTable, Waker};
    }
}
pub mod futures_sink {
    use std::prelude::v1::*;
    pub trait Sink<Item> {
        type Error; fn poll_ready(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Result<(), Self::Error>>; fn start_send(self: std::pin::Pin<&mut Self>, item: Item) -> Result<(), Self::Error>; fn poll_flush(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Result<(), Self::Error>>;
        fn poll_close(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Result<(), Self::Error>>;
    }
    impl<S: Sink<Item> + Unpin, Item> Sink<Item> for &mut S { type Error = <S as Sink<Item>>::Error; } impl<S: Sink<Item> + Unpin, Item> Sink<Item> for Box<S> { type Error = <S as Sink<Item>>::Error; }
}
pub mod futures_channel {
    use std::prelude::v1::*;
    pub mod oneshot {
        use std::prelude::v1::*;
        pub struct Sender<T> {} pub struct Receiver<T> {} pub struct Canceled; pub fn channel<T>() -> (Sender<T>, Receiver<T>) {} impl<T> std::future::Future for Receiver<T> { type Output = Result<T, Canceled>; } impl std::fmt::Debug for Canceled {} impl std::fmt::Display for Canceled {} impl std::error::Error for Canceled {} impl Clone for Canceled {}
        impl Copy for Canceled {}
        impl<T> Sender<T> { pub fn send(self, t: T) -> Result<(), T> {} pub fn is_canceled(&self) -> bool {} pub fn poll_canceled(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<()> {} }
        impl<T> Receiver<T> { pub fn close(&mut self) {} pub fn try_recv(&mut self) -> Result<Option<T>, Canceled> {} }
    }
    pub mod mpsc {
        use std::prelude::v1::*;
        pub struct Sender<T> {} pub struct UnboundedSender<T> {} pub struct Receiver<T> {} pub struct UnboundedReceiver<T> {} pub struct SendError {} pub struct TrySendError<T> {} pub struct TryRecvError {} impl<T: Clone> Clone for Sender<T> {} impl<T: std::fmt::Debug> std::fmt::Debug for Sender<T> {} impl<T: Clone> Clone for UnboundedSender<T> {}
        impl<T: std::fmt::Debug> std::fmt::Debug for UnboundedSender<T> {} impl std::fmt::Debug for SendError {} impl std::fmt::Display for SendError {} impl std::error::Error for SendError {} impl std::fmt::Debug for TryRecvError {} impl std::fmt::Display for TryRecvError {} impl std::error::Error for TryRecvError {}
        impl<T: std::fmt::Debug> std::fmt::Debug for TrySendError<T> {} impl<T> std::fmt::Display for TrySendError<T> {} impl<T> std::error::Error for TrySendError<T> {}
        pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>) {} pub fn unbounded<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>) {} impl<T> ::futures_core::Stream for Receiver<T> { type Item = T; } impl<T> ::futures_core::Stream for UnboundedReceiver<T> { type Item = T; } impl<T> ::futures_sink::Sink<T> for Sender<T> { type Error = SendError; } impl<T> ::futures_sink::Sink<T> for UnboundedSender<T> { type Error = SendError; }
        impl<T> Sender<T> { pub fn try_send(&mut self, msg: T) -> Result<(), TrySendError<T>> {} pub fn start_send(&mut self, msg: T) -> Result<(), SendError> {} pub fn is_closed(&self) -> bool {} pub fn close_channel(&mut self) {} pub fn disconnect(&mut self) {} }
        impl<T> UnboundedSender<T> { pub fn unbounded_send(&self, msg: T) -> Result<(), TrySendError<T>> {} pub fn start_send(&mut self, msg: T) -> Result<(), SendError> {} pub fn is_closed(&self) -> bool {} pub fn close_channel(&self) {} }
        impl<T> Receiver<T> { pub fn close(&mut self) {} pub fn try_next(&mut self) -> Result<Option<T>, TryRecvError> {} }
        impl<T> UnboundedReceiver<T> { pub fn close(&mut self) {} pub fn try_next(&mut self) -> Result<Option<T>, TryRecvError> {} }
        impl<T> TrySendError<T> { pub fn is_full(&self) -> bool {} pub fn is_disconnected(&self) -> bool {} pub fn into_inner(self) -> T {} pub fn into_send_error(self) -> SendError {} }
    }
}
pub mod futures_util {
    use std::prelude::v1::*;
    pub use self::future::{FutureExt, TryFutureExt}; pub use self::stream::{StreamExt, TryStreamExt}; pub use self::sink::SinkExt; pub use ::futures_core::{Stream, TryStream, TryFuture}; pub use ::futures_sink::Sink; pub use std::future::Future;
    pub mod task {
        pub use std::task::{Context, Poll, RawWaker, RawWakerVTable, Waker}; pub fn noop_waker() -> Waker {} pub fn noop_waker_ref() -> &'static Waker {}
    }
    pub mod future {
        use std::prelude::v1::*;
        pub use std::future::Future; pub use ::futures_core::future::{BoxFuture, FusedFuture, LocalBoxFuture, TryFuture}; pub enum Either<A, B> { Left(A), Right(B) } impl<A: Future, B: Future<Output = <A as Future>::Output>> Future for Either<A, B> { type Output = <A as Future>::Output; }
        pub struct Map<Fut, F> {} impl<Fut: Future, F: FnOnce(<Fut as Future>::Output) -> T, T> Future for Map<Fut, F> { type Output = T; } pub struct Then<Fut1, Fut2, F> {} impl<Fut1: Future, Fut2: Future, F> Future for Then<Fut1, Fut2, F> { type Output = <Fut2 as Future>::Output; } pub struct Fuse<Fut> {} impl<Fut: Future> Future for Fuse<Fut> { type Output = <Fut as Future>::Output; } pub struct Shared<Fut> {} impl<Fut: Future> Future for Shared<Fut> { type Output = <Fut as Future>::Output; } impl<Fut> Clone for Shared<Fut> {} pub struct Inspect<Fut, F> {} impl<Fut: Future, F> Future for Inspect<Fut, F> { type Output = <Fut as Future>::Output; }
        pub struct CatchUnwind<Fut> {} impl<Fut: Future> Future for CatchUnwind<Fut> { type Output = Result<<Fut as Future>::Output, Box<dyn std::any::Any + Send>>; } pub struct Ready<T> {} impl<T> Future for Ready<T> { type Output = T; } pub struct JoinAll<F> {} impl<F: Future> Future for JoinAll<F> { type Output = Vec<<F as Future>::Output>; } pub struct Join<A, B> {} impl<A: Future, B: Future> Future for Join<A, B> { type Output = (<A as Future>::Output, <B as Future>::Output); } pub struct Select<A, B> {} impl<A: Future, B: Future> Future for Select<A, B> { type Output = Either<(<A as Future>::Output, B), (<B as Future>::Output, A)>; }
        pub struct TryJoinAll<F> {} impl<F: Future<Output = Result<T, E>>, T, E> Future for TryJoinAll<F> { type Output = Result<Vec<T>, E>; } pub struct MapOk<Fut, F> {} impl<Fut: Future<Output = Result<T, E>>, F: FnOnce(T) -> U, T, E, U> Future for MapOk<Fut, F> { type Output = Result<U, E>; } pub struct MapErr<Fut, F> {} impl<Fut: Future<Output = Result<T, E>>, F: FnOnce(E) -> U, T, E, U> Future for MapErr<Fut, F> { type Output = Result<T, U>; } pub struct AndThen<Fut1, Fut2, F> {} impl<Fut1, Fut2: Future, F> Future for AndThen<Fut1, Fut2, F> { type Output = <Fut2 as Future>::Output; } pub struct FlattenStream<F> {} pub struct Abortable<T> {} pub struct AbortHandle {} pub struct Aborted; pub struct PollFn<F> {} pub struct RemoteHandle<T> {} pub struct Pending<T> {} impl<T> Future for Pending<T> { type Output = T; }
        impl<F: FnMut(&mut std::task::Context<'_>) -> std::task::Poll<T>, T> Future for PollFn<F> { type Output = T; } pub fn ready<T>(t: T) -> Ready<T> {} pub fn ok<T, E>(t: T) -> Ready<Result<T, E>> {} pub fn err<T, E>(e: E) -> Ready<Result<T, E>> {} pub fn pending<T>() -> Pending<T> {} pub fn join_all<I: IntoIterator>(iter: I) -> JoinAll<<I as IntoIterator>::Item> {} pub fn try_join_all<I: IntoIterator>(iter: I) -> TryJoinAll<<I as IntoIterator>::Item> {} pub fn join<A: Future, B: Future>(a: A, b: B) -> Join<A, B> {} pub fn select<A: Future, B: Future>(a: A, b: B) -> Select<A, B> {} pub fn poll_fn<T, F: FnMut(&mut std::task::Context<'_>) -> std::task::Poll<T>>(f: F) -> PollFn<F> {} pub fn abortable<Fut: Future>(f: Fut) -> (Abortable<Fut>, AbortHandle) {}
        impl AbortHandle { pub fn abort(&self) {} pub fn is_aborted(&self) -> bool {} } impl<T: Future> FutureExt for T {} impl<Fut: Future> TryFutureExt for Fut {}
        pub trait FutureExt: Future {
            fn map<U, F: FnOnce(Self::Output) -> U>(self, f: F) -> Map<Self, F> {} fn map_into<U>(self) -> Ready<U> {} fn then<Fut: Future, F: FnOnce(Self::Output) -> Fut>(self, f: F) -> Then<Self, Fut, F> {} fn left_future<B>(self) -> Either<Self, B> {} fn right_future<A>(self) -> Either<A, Self> {} fn into_stream(self) -> super::stream::Once<Self> {}
            fn flatten_stream(self) -> FlattenStream<Self> {} fn fuse(self) -> Fuse<Self> {} fn inspect<F: FnOnce(&Self::Output)>(self, f: F) -> Inspect<Self, F> {} fn catch_unwind(self) -> CatchUnwind<Self> {} fn shared(self) -> Shared<Self> {} fn boxed<'a>(self) -> BoxFuture<'a, Self::Output> {} fn boxed_local<'a>(self) -> LocalBoxFuture<'a, Self::Output> {}
            fn unit_error(self) -> Ready<Result<Self::Output, ()>> {} fn never_error(self) -> Ready<Result<Self::Output, std::convert::Infallible>> {} fn poll_unpin(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<Self::Output> {} fn now_or_never(self) -> Option<Self::Output> {}
        }
        pub trait TryFutureExt: Future {
            fn map_ok<U, T, E, F: FnOnce(T) -> U>(self, f: F) -> MapOk<Self, F> where Self: Future<Output = Result<T, E>> {} fn map_err<U, T, E, F: FnOnce(E) -> U>(self, f: F) -> MapErr<Self, F> where Self: Future<Output = Result<T, E>> {}
            fn and_then<Fut: Future, T, E, F: FnOnce(T) -> Fut>(self, f: F) -> AndThen<Self, Fut, F> where Self: Future<Output = Result<T, E>> {} fn or_else<Fut: Future, T, E, F: FnOnce(E) -> Fut>(self, f: F) -> AndThen<Self, Fut, F> where Self: Future<Output = Result<T, E>> {} fn err_into<U>(self) -> MapErr<Self, fn() -> U> {}
            fn try_poll_unpin(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<Self::Output> {} fn into_future(self) -> Self {}
        }
    }
    pub mod stream {
        use std::prelude::v1::*;
        pub use ::futures_core::Stream; pub use ::futures_core::stream::{BoxStream, FusedStream, LocalBoxStream, TryStream}; use std::future::Future; pub struct ReuniteError<A, B> {} pub struct AbortHandle {}
        pub struct Map<St, F> {} impl<St: Stream, F: FnMut(<St as Stream>::Item) -> T, T> Stream for Map<St, F> { type Item = T; } pub struct Filter<St, Fut, F> {} impl<St: Stream, Fut, F> Stream for Filter<St, Fut, F> { type Item = <St as Stream>::Item; } pub struct FilterMap<St, Fut, F> {} impl<St: Stream, Fut: Future<Output = Option<T>>, F, T> Stream for FilterMap<St, Fut, F> { type Item = T; } pub struct Then<St, Fut, F> {} impl<St: Stream, Fut: Future, F> Stream for Then<St, Fut, F> { type Item = <Fut as Future>::Output; } pub struct Enumerate<St> {} impl<St: Stream> Stream for Enumerate<St> { type Item = (usize, <St as Stream>::Item); } pub struct Zip<A, B> {} impl<A: Stream, B: Stream> Stream for Zip<A, B> { type Item = (<A as Stream>::Item, <B as Stream>::Item); }
        pub struct Same<St> {} impl<St: Stream> Stream for Same<St> { type Item = <St as Stream>::Item; } pub struct Peekable<St> {} impl<St: Stream> Stream for Peekable<St> { type Item = <St as Stream>::Item; } pub struct Chunks<St> {} impl<St: Stream> Stream for Chunks<St> { type Item = Vec<<St as Stream>::Item>; } pub struct Flatten<St> {} impl<St: Stream> Stream for Flatten<St> where <St as Stream>::Item: Stream { type Item = <<St as Stream>::Item as Stream>::Item; } pub struct FlatMap<St, U, F> {} impl<St: Stream, U: Stream, F> Stream for FlatMap<St, U, F> { type Item = <U as Stream>::Item; } pub struct Buffered<St> {} impl<St: Stream> Stream for Buffered<St> where <St as Stream>::Item: Future { type Item = <<St as Stream>::Item as Future>::Output; } pub struct Once<Fut> {} impl<Fut: Future> Stream for Once<Fut> { type Item = <Fut as Future>::Output; }
        pub struct Iter<I> {} impl<I: Iterator> Stream for Iter<I> { type Item = <I as Iterator>::Item; } pub struct Empty<T> {} impl<T> Stream for Empty<T> { type Item = T; } pub struct Unfold<T, F, Fut> {} impl<T, F, Fut: Future<Output = Option<(Item, T)>>, Item> Stream for Unfold<T, F, Fut> { type Item = Item; } pub struct FuturesUnordered<Fut> {} impl<Fut: Future> Stream for FuturesUnordered<Fut> { type Item = <Fut as Future>::Output; } pub struct FuturesOrdered<Fut> {} impl<Fut: Future> Stream for FuturesOrdered<Fut> { type Item = <Fut as Future>::Output; } pub struct SplitStream<S> {} impl<S: Stream> Stream for SplitStream<S> { type Item = <S as Stream>::Item; } pub struct SplitSink<S, Item> {} impl<S: ::futures_sink::Sink<Item>, Item> ::futures_sink::Sink<Item> for SplitSink<S, Item> { type Error = <S as ::futures_sink::Sink<Item>>::Error; } impl<F> FromIterator<F> for FuturesUnordered<F> {} impl<F> FromIterator<F> for FuturesOrdered<F> {}
        pub struct Next<'a, St> {} impl<'a, St: Stream> Future for Next<'a, St> { type Output = Option<<St as Stream>::Item>; } pub struct SelectNextSome<'a, St> {} impl<'a, St: Stream> Future for SelectNextSome<'a, St> { type Output = <St as Stream>::Item; } pub struct Collect<St, C> {} impl<St: Stream, C: Default + Extend<<St as Stream>::Item>> Future for Collect<St, C> { type Output = C; } pub struct Fold<St, Fut, T, F> {} impl<St, Fut, T, F> Future for Fold<St, Fut, T, F> { type Output = T; } pub struct ForEach<St, Fut, F> {} impl<St, Fut, F> Future for ForEach<St, Fut, F> { type Output = (); } pub struct All<St, Fut, F> {} impl<St, Fut, F> Future for All<St, Fut, F> { type Output = bool; } pub struct Count<St> {} impl<St> Future for Count<St> { type Output = usize; } pub struct TryNext<'a, St> {} impl<'a, St: Stream<Item = Result<T, E>>, T, E> Future for TryNext<'a, St> { type Output = Result<Option<T>, E>; } pub struct TryCollect<St, C> {} impl<St: Stream<Item = Result<T, E>>, C, T, E> Future for TryCollect<St, C> { type Output = Result<C, E>; } pub struct TryForEach<St, Fut, F> {} impl<St, Fut: Future, F> Future for TryForEach<St, Fut, F> { type Output = <Fut as Future>::Output; }
        pub struct MapOk<St, F> {} impl<St: Stream<Item = Result<T, E>>, F: FnMut(T) -> U, T, E, U> Stream for MapOk<St, F> { type Item = Result<U, E>; } pub struct MapErr<St, F> {} impl<St: Stream<Item = Result<T, E>>, F: FnMut(E) -> U, T, E, U> Stream for MapErr<St, F> { type Item = Result<T, U>; } pub struct AndThen<St, Fut, F> {} impl<St: Stream, Fut: Future, F> Stream for AndThen<St, Fut, F> { type Item = <Fut as Future>::Output; }
        pub fn iter<I: IntoIterator>(i: I) -> Iter<<I as IntoIterator>::IntoIter> {} pub fn empty<T>() -> Empty<T> {} pub fn once<Fut: Future>(future: Fut) -> Once<Fut> {} pub fn unfold<T, F: FnMut(T) -> Fut, Fut: Future<Output = Option<(Item, T)>>, Item>(init: T, f: F) -> Unfold<T, F, Fut> {} pub fn select<A: Stream, B: Stream>(a: A, b: B) -> Same<A> {} pub fn select_all<I: IntoIterator>(streams: I) -> Same<<I as IntoIterator>::Item> {} pub fn poll_fn<T, F: FnMut(&mut std::task::Context<'_>) -> std::task::Poll<Option<T>>>(f: F) -> Empty<T> {}
        impl<Fut> FuturesUnordered<Fut> { pub fn new() -> Self {} pub fn len(&self) -> usize {} pub fn is_empty(&self) -> bool {} pub fn push(&self, future: Fut) {} pub fn clear(&mut self) {} }
        impl<Fut> FuturesOrdered<Fut> { pub fn new() -> Self {} pub fn len(&self) -> usize {} pub fn is_empty(&self) -> bool {} pub fn push_back(&mut self, future: Fut) {} pub fn push_front(&mut self, future: Fut) {} } impl<T: Stream> StreamExt for T {} impl<S: Stream> TryStreamExt for S {}
        pub trait StreamExt: Stream {
            fn next(&mut self) -> Next<'_, Self> {} fn into_future(self) -> Next<'static, Self> {} fn map<T, F: FnMut(Self::Item) -> T>(self, f: F) -> Map<Self, F> {} fn enumerate(self) -> Enumerate<Self> {} fn filter<Fut: Future<Output = bool>, F: FnMut(&Self::Item) -> Fut>(self, f: F) -> Filter<Self, Fut, F> {}
            fn filter_map<Fut: Future<Output = Option<T>>, T, F: FnMut(Self::Item) -> Fut>(self, f: F) -> FilterMap<Self, Fut, F> {} fn then<Fut: Future, F: FnMut(Self::Item) -> Fut>(self, f: F) -> Then<Self, Fut, F> {} fn collect<C: Default + Extend<Self::Item>>(self) -> Collect<Self, C> {} fn count(self) -> Count<Self> {}
            fn fold<T, Fut: Future<Output = T>, F: FnMut(T, Self::Item) -> Fut>(self, init: T, f: F) -> Fold<Self, Fut, T, F> {} fn any<Fut: Future<Output = bool>, F: FnMut(Self::Item) -> Fut>(self, f: F) -> All<Self, Fut, F> {} fn all<Fut: Future<Output = bool>, F: FnMut(Self::Item) -> Fut>(self, f: F) -> All<Self, Fut, F> {}
            fn flatten(self) -> Flatten<Self> {} fn flat_map<U: Stream, F: FnMut(Self::Item) -> U>(self, f: F) -> FlatMap<Self, U, F> {} fn skip_while<Fut, F: FnMut(&Self::Item) -> Fut>(self, f: F) -> Same<Self> {} fn take_while<Fut, F: FnMut(&Self::Item) -> Fut>(self, f: F) -> Same<Self> {} fn take_until<Fut: Future>(self, fut: Fut) -> Same<Self> {}
            fn for_each<Fut: Future<Output = ()>, F: FnMut(Self::Item) -> Fut>(self, f: F) -> ForEach<Self, Fut, F> {} fn for_each_concurrent<Fut: Future<Output = ()>, F: FnMut(Self::Item) -> Fut>(self, limit: impl Into<Option<usize>>, f: F) -> ForEach<Self, Fut, F> {} fn take(self, n: usize) -> Same<Self> {} fn skip(self, n: usize) -> Same<Self> {}
            fn fuse(self) -> Same<Self> {} fn by_ref(&mut self) -> &mut Self {} fn boxed<'a>(self) -> BoxStream<'a, Self::Item> {} fn boxed_local<'a>(self) -> LocalBoxStream<'a, Self::Item> {} fn buffered(self, n: usize) -> Buffered<Self> {} fn buffer_unordered(self, n: usize) -> Buffered<Self> {} fn zip<St: Stream>(self, other: St) -> Zip<Self, St> {}
            fn chain<St: Stream<Item = Self::Item>>(self, other: St) -> Same<Self> {} fn peekable(self) -> Peekable<Self> {} fn chunks(self, capacity: usize) -> Chunks<Self> {} fn ready_chunks(self, capacity: usize) -> Chunks<Self> {} fn inspect<F: FnMut(&Self::Item)>(self, f: F) -> Same<Self> {}
            fn split<Item>(self) -> (SplitSink<Self, Item>, SplitStream<Self>) {} fn poll_next_unpin(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<Option<Self::Item>> {} fn select_next_some(&mut self) -> SelectNextSome<'_, Self> {}
        }
        pub trait TryStreamExt: Stream {
            fn map_ok<T, E, U, F: FnMut(T) -> U>(self, f: F) -> MapOk<Self, F> where Self: Stream<Item = Result<T, E>> {} fn map_err<T, E, U, F: FnMut(E) -> U>(self, f: F) -> MapErr<Self, F> where Self: Stream<Item = Result<T, E>> {} fn and_then<T, E, Fut: Future, F: FnMut(T) -> Fut>(self, f: F) -> AndThen<Self, Fut, F> where Self: Stream<Item = Result<T, E>> {}
            fn try_next(&mut self) -> TryNext<'_, Self> {} fn try_collect<C>(self) -> TryCollect<Self, C> {} fn try_for_each<T, E, Fut: Future, F: FnMut(T) -> Fut>(self, f: F) -> TryForEach<Self, Fut, F> where Self: Stream<Item = Result<T, E>> {}
            fn try_for_each_concurrent<T, E, Fut: Future, F: FnMut(T) -> Fut>(self, limit: impl Into<Option<usize>>, f: F) -> TryForEach<Self, Fut, F> where Self: Stream<Item = Result<T, E>> {} fn try_filter<T, E, Fut, F: FnMut(&T) -> Fut>(self, f: F) -> Same<Self> where Self: Stream<Item = Result<T, E>> {}
            fn inspect_ok<T, E, F: FnMut(&T)>(self, f: F) -> Same<Self> where Self: Stream<Item = Result<T, E>> {} fn inspect_err<T, E, F: FnMut(&E)>(self, f: F) -> Same<Self> where Self: Stream<Item = Result<T, E>> {}
        }
    }
    pub mod sink {
        use std::prelude::v1::*;
        pub use ::futures_sink::Sink; use std::future::Future; pub struct Send<'a, Si, Item> {} impl<'a, Si: Sink<Item>, Item> Future for Send<'a, Si, Item> { type Output = Result<(), <Si as Sink<Item>>::Error>; } impl<T: Sink<Item>, Item> SinkExt<Item> for T {}
        pub trait SinkExt<Item>: Sink<Item> {
            fn send(&mut self, item: Item) -> Send<'_, Self, Item> {} fn feed(&mut self, item: Item) -> Send<'_, Self, Item> {} fn flush(&mut self) -> Send<'_, Self, Item> {} fn close(&mut self) -> Send<'_, Self, Item> {} fn start_send_unpin(&mut self, item: Item) -> Result<(), Self::Error> {}
            fn poll_ready_unpin(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<Result<(), Self::Error>> {}
        }
    }
}
pub mod futures {
    use std::prelude::v1::*;
    pub use ::futures_util::{future, sink, stream, task}; pub use ::futures_util::{FutureExt, SinkExt, StreamExt, TryFutureExt, TryStreamExt}; pub use ::futures_core::{Stream, TryStream, TryFuture}; pub use ::futures_sink::Sink; pub use std::future::Future;
    pub mod channel {
        pub use ::futures_channel::{mpsc, oneshot};
    }
    pub mod prelude {
        pub use ::futures_util::{FutureExt, SinkExt, StreamExt, TryFutureExt, TryStreamExt, future, sink, stream}; pub use ::futures_core::{Stream, TryStream, TryFuture}; pub use ::futures_sink::Sink; pub use std::future::Future;
    }
    pub mod executor {
        pub fn block_on<F: std::future::Future>(f: F) -> <F as std::future::Future>::Output {}
    }
}
pub mod tokio {
    use std::prelude::v1::*;
    pub fn spawn<F: std::future::Future>(future: F) -> task::JoinHandle<<F as std::future::Future>::Output> {}
    pub mod task {
        use std::prelude::v1::*;
        use std::future::Future; pub struct JoinHandle<T> {} pub struct JoinError {} pub struct AbortHandle {} pub struct LocalSet {} pub struct JoinSet<T> {} pub struct Id {} pub struct LocalKey<T> {}
        impl<T> Future for JoinHandle<T> { type Output = Result<T, JoinError>; } pub fn spawn<F: Future>(future: F) -> JoinHandle<<F as Future>::Output> {} pub fn spawn_local<F: Future>(future: F) -> JoinHandle<<F as Future>::Output> {} pub fn spawn_blocking<F: FnOnce() -> R, R>(f: F) -> JoinHandle<R> {} pub fn block_in_place<F: FnOnce() -> R, R>(f: F) -> R {} pub async fn yield_now() {}
        impl std::fmt::Debug for JoinError {} impl std::fmt::Display for JoinError {} impl std::error::Error for JoinError {} impl<T: std::fmt::Debug> std::fmt::Debug for JoinSet<T> {} impl<T> Default for JoinSet<T> {}
        impl<T> JoinHandle<T> { pub fn abort(&self) {} pub fn is_finished(&self) -> bool {} pub fn abort_handle(&self) -> AbortHandle {} pub fn id(&self) -> Id {} }
        impl JoinError { pub fn is_cancelled(&self) -> bool {} pub fn is_panic(&self) -> bool {} pub fn into_panic(self) -> Box<dyn std::any::Any + Send + 'static> {} pub fn try_into_panic(self) -> Result<Box<dyn std::any::Any + Send + 'static>, JoinError> {} }
        impl AbortHandle { pub fn abort(&self) {} pub fn is_finished(&self) -> bool {} }
        impl<T> JoinSet<T> {
            pub fn new() -> Self {} pub fn len(&self) -> usize {} pub fn is_empty(&self) -> bool {} pub fn spawn<F: Future<Output = T>>(&mut self, task: F) -> AbortHandle {} pub fn spawn_blocking<F: FnOnce() -> T>(&mut self, f: F) -> AbortHandle {} pub async fn join_next(&mut self) -> Option<Result<T, JoinError>> {}
            pub fn try_join_next(&mut self) -> Option<Result<T, JoinError>> {} pub async fn join_all(self) -> Vec<T> {} pub async fn shutdown(&mut self) {} pub fn abort_all(&mut self) {} pub fn detach_all(&mut self) {}
        }
        impl LocalSet { pub fn new() -> Self {} pub fn spawn_local<F: Future>(&self, future: F) -> JoinHandle<<F as Future>::Output> {} pub async fn run_until<F: Future>(&self, future: F) -> <F as Future>::Output {} }
    }
    pub mod runtime {
        use std::prelude::v1::*;
        use std::future::Future; pub struct Runtime {} pub struct Handle {} pub struct Builder {} pub struct EnterGuard<'a> {} pub struct TryCurrentError {} impl Clone for Handle {} impl std::fmt::Debug for Handle {}
        impl Runtime {
            pub fn new() -> std::io::Result<Runtime> {} pub fn handle(&self) -> &Handle {} pub fn spawn<F: Future>(&self, future: F) -> super::task::JoinHandle<<F as Future>::Output> {} pub fn spawn_blocking<F: FnOnce() -> R, R>(&self, func: F) -> super::task::JoinHandle<R> {} pub fn block_on<F: Future>(&self, future: F) -> <F as Future>::Output {}
            pub fn enter(&self) -> EnterGuard<'_> {} pub fn shutdown_timeout(self, duration: std::time::Duration) {} pub fn shutdown_background(self) {}
        }
        impl Handle {
            pub fn current() -> Self {} pub fn try_current() -> Result<Self, TryCurrentError> {} pub fn enter(&self) -> EnterGuard<'_> {} pub fn spawn<F: Future>(&self, future: F) -> super::task::JoinHandle<<F as Future>::Output> {} pub fn spawn_blocking<F: FnOnce() -> R, R>(&self, func: F) -> super::task::JoinHandle<R> {}
            pub fn block_on<F: Future>(&self, future: F) -> <F as Future>::Output {}
        }
        impl Builder {
            pub fn new_current_thread() -> Builder {} pub fn new_multi_thread() -> Builder {} pub fn enable_all(&mut self) -> &mut Self {} pub fn enable_io(&mut self) -> &mut Self {} pub fn enable_time(&mut self) -> &mut Self {} pub fn worker_threads(&mut self, val: usize) -> &mut Self {} pub fn max_blocking_threads(&mut self, val: usize) -> &mut Self {}
            pub fn thread_name(&mut self, val: impl Into<String>) -> &mut Self {} pub fn thread_stack_size(&mut self, val: usize) -> &mut Self {} pub fn on_thread_start<F: Fn()>(&mut self, f: F) -> &mut Self {} pub fn build(&mut self) -> std::io::Result<Runtime> {}
        }
    }
    pub mod time {
        use std::prelude::v1::*;
        use std::future::Future; pub use std::time::Duration; pub use self::error::Elapsed; pub struct Sleep {} pub struct Interval {} pub struct Timeout<T> {} pub struct Instant {}
        pub enum MissedTickBehavior { Burst, Delay, Skip } impl Future for Sleep { type Output = (); } impl<T: Future> Future for Timeout<T> { type Output = Result<<T as Future>::Output, Elapsed>; } pub fn sleep(duration: Duration) -> Sleep {} pub fn sleep_until(deadline: Instant) -> Sleep {} pub fn timeout<F: Future>(duration: Duration, future: F) -> Timeout<F> {} pub fn timeout_at<F: Future>(deadline: Instant, future: F) -> Timeout<F> {} pub fn interval(period: Duration) -> Interval {} pub fn interval_at(start: Instant, period: Duration) -> Interval {} pub fn pause() {} pub async fn advance(duration: Duration) {}
        pub mod error { pub struct Elapsed(); impl std::fmt::Debug for Elapsed {} impl std::fmt::Display for Elapsed {} impl std::error::Error for Elapsed {} } impl std::ops::Add<Duration> for Instant { type Output = Instant; } impl std::ops::Sub<Instant> for Instant { type Output = Duration; } impl std::ops::Sub<Duration> for Instant { type Output = Instant; } impl std::ops::AddAssign<Duration> for Instant {} impl From<std::time::Instant> for Instant {} impl From<Instant> for std::time::Instant {}
        impl Clone for Instant {} impl Copy for Instant {} impl std::fmt::Debug for Instant {} impl PartialEq for Instant {} impl Eq for Instant {} impl PartialOrd for Instant {} impl Ord for Instant {} impl std::hash::Hash for Instant {}
        impl Instant {
            pub fn now() -> Instant {} pub fn from_std(std: std::time::Instant) -> Instant {} pub fn into_std(self) -> std::time::Instant {} pub fn duration_since(&self, earlier: Instant) -> Duration {} pub fn elapsed(&self) -> Duration {} pub fn checked_add(&self, duration: Duration) -> Option<Instant> {}
            pub fn checked_sub(&self, duration: Duration) -> Option<Instant> {} pub fn saturating_duration_since(&self, earlier: Instant) -> Duration {}
        }
        impl Sleep { pub fn deadline(&self) -> Instant {} pub fn is_elapsed(&self) -> bool {} pub fn reset(self: std::pin::Pin<&mut Self>, deadline: Instant) {} }
        impl Interval { pub async fn tick(&mut self) -> Instant {} pub fn poll_tick(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<Instant> {} pub fn reset(&mut self) {} pub fn period(&self) -> Duration {} pub fn set_missed_tick_behavior(&mut self, behavior: MissedTickBehavior) {} }
    }
    pub mod sync {
        use std::prelude::v1::*;
        use std::sync::Arc; pub struct Mutex<T> {} pub struct MutexGuard<'a, T> {} pub struct OwnedMutexGuard<T> {} pub struct MappedMutexGuard<'a, T> {} pub struct RwLock<T> {} pub struct RwLockReadGuard<'a, T> {} pub struct RwLockWriteGuard<'a, T> {} pub struct OwnedRwLockReadGuard<T> {} pub struct OwnedRwLockWriteGuard<T> {} pub struct Notify {}
        pub struct Barrier {} pub struct BarrierWaitResult {} pub struct Semaphore {} pub struct SemaphorePermit<'a> {} pub struct OwnedSemaphorePermit {} pub struct AcquireError {} pub struct TryLockError {} pub struct OnceCell<T> {} pub struct Notified<'a> {}
        pub enum TryAcquireError { Closed, NoPermits } impl<'a, T> std::ops::Deref for MutexGuard<'a, T> { type Target = T; } impl<'a, T> std::ops::DerefMut for MutexGuard<'a, T> {} impl<T> std::ops::Deref for OwnedMutexGuard<T> { type Target = T; } impl<T> std::ops::DerefMut for OwnedMutexGuard<T> {} impl<'a, T> std::ops::Deref for MappedMutexGuard<'a, T> { type Target = T; } impl<'a, T> std::ops::DerefMut for MappedMutexGuard<'a, T> {} impl<'a, T> std::ops::Deref for RwLockReadGuard<'a, T> { type Target = T; } impl<'a, T> std::ops::Deref for RwLockWriteGuard<'a, T> { type Target = T; } impl<'a, T> std::ops::DerefMut for RwLockWriteGuard<'a, T> {} impl<T> std::ops::Deref for OwnedRwLockReadGuard<T> { type Target = T; } impl<T> std::ops::Deref for OwnedRwLockWriteGuard<T> { type Target = T; } impl<T> std::ops::DerefMut for OwnedRwLockWriteGuard<T> {} impl<'a> std::future::Future for Notified<'a> { type Output = (); }
        impl<T> From<T> for Mutex<T> {} impl<T> From<T> for RwLock<T> {} impl<T: std::fmt::Debug> std::fmt::Debug for Mutex<T> {} impl<T> Default for Mutex<T> {} impl<T: std::fmt::Debug> std::fmt::Debug for RwLock<T> {} impl<T> Default for RwLock<T> {} impl<T: std::fmt::Debug> std::fmt::Debug for OnceCell<T> {} impl<T> Default for OnceCell<T> {}
        impl std::fmt::Debug for Notify {} impl Default for Notify {} impl std::fmt::Debug for AcquireError {} impl std::fmt::Display for AcquireError {} impl std::error::Error for AcquireError {} impl std::fmt::Debug for TryLockError {} impl std::fmt::Display for TryLockError {} impl std::error::Error for TryLockError {} impl std::fmt::Debug for TryAcquireError {}
        impl std::fmt::Display for TryAcquireError {} impl std::error::Error for TryAcquireError {}
        impl<T> Mutex<T> {
            pub fn new(t: T) -> Self {} pub fn const_new(t: T) -> Self {} pub async fn lock(&self) -> MutexGuard<'_, T> {} pub fn blocking_lock(&self) -> MutexGuard<'_, T> {} pub async fn lock_owned(self: Arc<Self>) -> OwnedMutexGuard<T> {} pub fn try_lock(&self) -> Result<MutexGuard<'_, T>, TryLockError> {} pub fn get_mut(&mut self) -> &mut T {}
            pub fn into_inner(self) -> T {}
        }
        impl<T> RwLock<T> {
            pub fn new(value: T) -> Self {} pub fn const_new(value: T) -> Self {} pub async fn read(&self) -> RwLockReadGuard<'_, T> {} pub fn blocking_read(&self) -> RwLockReadGuard<'_, T> {} pub async fn read_owned(self: Arc<Self>) -> OwnedRwLockReadGuard<T> {} pub fn try_read(&self) -> Result<RwLockReadGuard<'_, T>, TryLockError> {}
            pub async fn write(&self) -> RwLockWriteGuard<'_, T> {} pub fn blocking_write(&self) -> RwLockWriteGuard<'_, T> {} pub async fn write_owned(self: Arc<Self>) -> OwnedRwLockWriteGuard<T> {} pub fn try_write(&self) -> Result<RwLockWriteGuard<'_, T>, TryLockError> {} pub fn get_mut(&mut self) -> &mut T {} pub fn into_inner(self) -> T {}
        }
        impl Notify { pub fn new() -> Notify {} pub fn const_new() -> Notify {} pub fn notified(&self) -> Notified<'_> {} pub fn notify_one(&self) {} pub fn notify_last(&self) {} pub fn notify_waiters(&self) {} }
        impl Semaphore {
            pub fn new(permits: usize) -> Self {} pub fn const_new(permits: usize) -> Self {} pub fn available_permits(&self) -> usize {} pub fn add_permits(&self, n: usize) {} pub async fn acquire(&self) -> Result<SemaphorePermit<'_>, AcquireError> {} pub async fn acquire_many(&self, n: u32) -> Result<SemaphorePermit<'_>, AcquireError> {}
            pub fn try_acquire(&self) -> Result<SemaphorePermit<'_>, TryAcquireError> {} pub async fn acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, AcquireError> {} pub fn try_acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, TryAcquireError> {} pub fn close(&self) {} pub fn is_closed(&self) -> bool {}
        }
        impl<'a> SemaphorePermit<'a> { pub fn forget(self) {} }
        impl OwnedSemaphorePermit { pub fn forget(self) {} }
        impl Barrier { pub fn new(n: usize) -> Barrier {} pub async fn wait(&self) -> BarrierWaitResult {} }
        impl<T> OnceCell<T> {
            pub fn new() -> Self {} pub fn const_new() -> Self {} pub fn get(&self) -> Option<&T> {} pub fn get_mut(&mut self) -> Option<&mut T> {} pub fn initialized(&self) -> bool {} pub async fn get_or_init<F: FnOnce() -> Fut, Fut: std::future::Future<Output = T>>(&self, f: F) -> &T {}
            pub async fn get_or_try_init<E, F: FnOnce() -> Fut, Fut: std::future::Future<Output = Result<T, E>>>(&self, f: F) -> Result<&T, E> {} pub fn into_inner(self) -> Option<T> {}
        }
        pub mod mpsc {
            use std::prelude::v1::*;
            pub struct Sender<T> {} pub struct Receiver<T> {} pub struct UnboundedSender<T> {} pub struct UnboundedReceiver<T> {} pub struct WeakSender<T> {} pub struct WeakUnboundedSender<T> {} pub struct Permit<'a, T> {} pub struct OwnedPermit<T> {}
            pub mod error { pub struct SendError<T>(pub T); pub enum TrySendError<T> { Full(T), Closed(T) } pub enum TryRecvError { Empty, Disconnected } pub enum SendTimeoutError<T> { Timeout(T), Closed(T) } impl<T> std::fmt::Debug for SendError<T> {} impl<T> std::fmt::Display for SendError<T> {} impl<T> std::error::Error for SendError<T> {} impl<T> std::fmt::Debug for TrySendError<T> {} impl<T> std::fmt::Display for TrySendError<T> {} impl<T> std::error::Error for TrySendError<T> {} impl std::fmt::Debug for TryRecvError {} impl std::fmt::Display for TryRecvError {} impl std::error::Error for TryRecvError {} } use self::error::{SendError, SendTimeoutError, TryRecvError, TrySendError}; pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>) {} pub fn unbounded_channel<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>) {}
            impl<T> Clone for Sender<T> {} impl<T> Clone for UnboundedSender<T> {} impl<T> Clone for WeakSender<T> {} impl<T> Clone for WeakUnboundedSender<T> {} impl<T> std::fmt::Debug for Sender<T> {} impl<T> std::fmt::Debug for UnboundedSender<T> {}
            impl<T> Sender<T> {
                pub async fn send(&self, value: T) -> Result<(), SendError<T>> {} pub async fn closed(&self) {} pub fn try_send(&self, message: T) -> Result<(), TrySendError<T>> {} pub async fn send_timeout(&self, value: T, timeout: std::time::Duration) -> Result<(), SendTimeoutError<T>> {} pub fn blocking_send(&self, value: T) -> Result<(), SendError<T>> {}
                pub fn is_closed(&self) -> bool {} pub async fn reserve(&self) -> Result<Permit<'_, T>, SendError<()>> {} pub async fn reserve_owned(self) -> Result<OwnedPermit<T>, SendError<()>> {} pub fn try_reserve(&self) -> Result<Permit<'_, T>, TrySendError<()>> {} pub fn same_channel(&self, other: &Self) -> bool {} pub fn capacity(&self) -> usize {}
                pub fn max_capacity(&self) -> usize {} pub fn downgrade(&self) -> WeakSender<T> {}
            }
            impl<T> Receiver<T> {
                pub async fn recv(&mut self) -> Option<T> {} pub async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize {} pub fn try_recv(&mut self) -> Result<T, TryRecvError> {} pub fn blocking_recv(&mut self) -> Option<T> {} pub fn close(&mut self) {} pub fn is_closed(&self) -> bool {} pub fn is_empty(&self) -> bool {}
                pub fn len(&self) -> usize {} pub fn poll_recv(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<Option<T>> {}
            }
            impl<T> UnboundedSender<T> { pub fn send(&self, message: T) -> Result<(), SendError<T>> {} pub async fn closed(&self) {} pub fn is_closed(&self) -> bool {} pub fn same_channel(&self, other: &Self) -> bool {} pub fn downgrade(&self) -> WeakUnboundedSender<T> {} }
            impl<T> UnboundedReceiver<T> {
                pub async fn recv(&mut self) -> Option<T> {} pub async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize {} pub fn try_recv(&mut self) -> Result<T, TryRecvError> {} pub fn blocking_recv(&mut self) -> Option<T> {} pub fn close(&mut self) {} pub fn is_closed(&self) -> bool {} pub fn is_empty(&self) -> bool {}
                pub fn len(&self) -> usize {} pub fn poll_recv(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<Option<T>> {}
            }
            impl<T> WeakSender<T> { pub fn upgrade(&self) -> Option<Sender<T>> {} }
            impl<T> WeakUnboundedSender<T> { pub fn upgrade(&self) -> Option<UnboundedSender<T>> {} }
            impl<'a, T> Permit<'a, T> { pub fn send(self, value: T) {} }
            impl<T> OwnedPermit<T> { pub fn send(self, value: T) -> Sender<T> {} pub fn release(self) -> Sender<T> {} }
        }
        pub mod oneshot {
            use std::prelude::v1::*;
            pub struct Sender<T> {} pub struct Receiver<T> {}
            pub mod error { pub struct RecvError(); pub enum TryRecvError { Empty, Closed } impl std::fmt::Debug for RecvError {} impl std::fmt::Display for RecvError {} impl std::error::Error for RecvError {} impl std::fmt::Debug for TryRecvError {} impl std::error::Error for TryRecvError {} } use self::error::{RecvError, TryRecvError}; pub fn channel<T>() -> (Sender<T>, Receiver<T>) {} impl<T> std::future::Future for Receiver<T> { type Output = Result<T, RecvError>; }
            impl<T> Sender<T> { pub fn send(self, t: T) -> Result<(), T> {} pub async fn closed(&mut self) {} pub fn is_closed(&self) -> bool {} }
            impl<T> Receiver<T> { pub fn close(&mut self) {} pub fn try_recv(&mut self) -> Result<T, TryRecvError> {} pub fn blocking_recv(self) -> Result<T, RecvError> {} }
        }
        pub mod broadcast {
            use std::prelude::v1::*;
            pub struct Sender<T> {} pub struct Receiver<T> {}
            pub mod error { pub struct SendError<T>(pub T); pub enum RecvError { Closed, Lagged(u64) } pub enum TryRecvError { Empty, Closed, Lagged(u64) } impl std::fmt::Debug for RecvError {} impl std::fmt::Display for RecvError {} impl std::error::Error for RecvError {} impl<T> std::fmt::Debug for SendError<T> {} impl<T> std::error::Error for SendError<T> {} } use self::error::{RecvError, SendError, TryRecvError}; pub fn channel<T: Clone>(capacity: usize) -> (Sender<T>, Receiver<T>) {} impl<T> Clone for Sender<T> {}
            impl<T> Sender<T> { pub fn new(capacity: usize) -> Self {} pub fn send(&self, value: T) -> Result<usize, SendError<T>> {} pub fn subscribe(&self) -> Receiver<T> {} pub fn receiver_count(&self) -> usize {} pub fn len(&self) -> usize {} pub fn is_empty(&self) -> bool {} }
            impl<T> Receiver<T> { pub async fn recv(&mut self) -> Result<T, RecvError> {} pub fn try_recv(&mut self) -> Result<T, TryRecvError> {} pub fn blocking_recv(&mut self) -> Result<T, RecvError> {} pub fn resubscribe(&self) -> Self {} pub fn len(&self) -> usize {} pub fn is_empty(&self) -> bool {} }
        }
        pub mod watch {
            use std::prelude::v1::*;
            pub struct Sender<T> {} pub struct Receiver<T> {} pub struct Ref<'a, T> {}
            pub mod error { pub struct SendError<T>(pub T); pub struct RecvError(); impl std::fmt::Debug for RecvError {} impl std::fmt::Display for RecvError {} impl std::error::Error for RecvError {} impl<T> std::fmt::Debug for SendError<T> {} impl<T> std::error::Error for SendError<T> {} } use self::error::{RecvError, SendError}; pub fn channel<T>(init: T) -> (Sender<T>, Receiver<T>) {} impl<T> Clone for Receiver<T> {} impl<T> Clone for Sender<T> {} impl<'a, T> std::ops::Deref for Ref<'a, T> { type Target = T; }
            impl<T> Sender<T> {
                pub fn new(init: T) -> Self {} pub fn send(&self, value: T) -> Result<(), SendError<T>> {} pub fn send_modify<F: FnOnce(&mut T)>(&self, modify: F) {} pub fn send_if_modified<F: FnOnce(&mut T) -> bool>(&self, modify: F) -> bool {} pub fn send_replace(&self, value: T) -> T {} pub fn borrow(&self) -> Ref<'_, T> {} pub fn is_closed(&self) -> bool {}
                pub async fn closed(&self) {} pub fn subscribe(&self) -> Receiver<T> {} pub fn receiver_count(&self) -> usize {}
            }
            impl<T> Receiver<T> {
                pub fn borrow(&self) -> Ref<'_, T> {} pub fn borrow_and_update(&mut self) -> Ref<'_, T> {} pub fn has_changed(&self) -> Result<bool, RecvError> {} pub fn mark_changed(&mut self) {} pub fn mark_unchanged(&mut self) {} pub async fn changed(&mut self) -> Result<(), RecvError> {}
                pub async fn wait_for(&mut self, f: impl FnMut(&T) -> bool) -> Result<Ref<'_, T>, RecvError> {}
            }
            impl<'a, T> Ref<'a, T> { pub fn has_changed(&self) -> bool {} }
        }
    }
    pub mod io {
        use std::prelude::v1::*;
        pub trait AsyncRead { fn poll_read(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>, buf: &mut ReadBuf<'_>) -> std::task::Poll<std::io::Result<()>>; }
        pub trait AsyncWrite {
            fn poll_write(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>, buf: &[u8]) -> std::task::Poll<std::io::Result<usize>>; fn poll_flush(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::io::Result<()>>;
            fn poll_shutdown(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::io::Result<()>>; fn is_write_vectored(&self) -> bool {}
        }
        pub trait AsyncBufRead: AsyncRead { fn poll_fill_buf(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::io::Result<&[u8]>>; fn consume(self: std::pin::Pin<&mut Self>, amt: usize); }
        pub trait AsyncSeek { fn start_seek(self: std::pin::Pin<&mut Self>, position: std::io::SeekFrom) -> std::io::Result<()>; } pub struct ReadBuf<'a> {} pub struct BufReader<R> {} pub struct BufWriter<W> {} pub struct BufStream<RW> {} pub struct ReadHalf<T> {} pub struct WriteHalf<T> {} pub struct Stdin {} pub struct Stdout {} pub struct Stderr {}
        pub struct Lines<R> {} pub struct Split<R> {} pub struct Take<R> {} pub struct DuplexStream {} pub struct Interest {} pub struct Ready {}
        impl<R: AsyncRead> AsyncRead for BufReader<R> {} impl<R: AsyncRead> AsyncBufRead for BufReader<R> {} impl<R: AsyncWrite> AsyncWrite for BufReader<R> {} impl<W: AsyncWrite> AsyncWrite for BufWriter<W> {} impl<W: AsyncRead> AsyncRead for BufWriter<W> {} impl<T: AsyncRead> AsyncRead for ReadHalf<T> {} impl<T: AsyncWrite> AsyncWrite for WriteHalf<T> {} impl AsyncRead for Stdin {} impl AsyncWrite for Stdout {} impl AsyncWrite for Stderr {} impl AsyncRead for DuplexStream {} impl AsyncWrite for DuplexStream {} impl<T: AsyncRead> AsyncRead for &mut T {} impl<T: AsyncWrite> AsyncWrite for &mut T {} impl<T: AsyncRead> AsyncRead for Box<T> {} impl<T: AsyncWrite> AsyncWrite for Box<T> {} impl AsyncRead for &[u8] {} impl AsyncWrite for Vec<u8> {} impl<T> AsyncRead for std::io::Cursor<T> {} impl<R: AsyncRead> AsyncRead for Take<R> {}
        impl<R: AsyncRead> AsyncReadExt for R {} impl<W: AsyncWrite> AsyncWriteExt for W {} impl<R: AsyncBufRead> AsyncBufReadExt for R {} impl<S: AsyncSeek> AsyncSeekExt for S {} pub fn split<T>(stream: T) -> (ReadHalf<T>, WriteHalf<T>) {} pub fn stdin() -> Stdin {} pub fn stdout() -> Stdout {} pub fn stderr() -> Stderr {} pub fn duplex(max_buf_size: usize) -> (DuplexStream, DuplexStream) {} pub async fn copy<R, W>(reader: &mut R, writer: &mut W) -> std::io::Result<u64> {} pub async fn copy_bidirectional<A, B>(a: &mut A, b: &mut B) -> std::io::Result<(u64, u64)> {} pub use std::io::{Error, ErrorKind, Result, SeekFrom};
        impl<R> BufReader<R> { pub fn new(inner: R) -> Self {} pub fn with_capacity(capacity: usize, inner: R) -> Self {} pub fn get_ref(&self) -> &R {} pub fn get_mut(&mut self) -> &mut R {} pub fn into_inner(self) -> R {} pub fn buffer(&self) -> &[u8] {} }
        impl<W> BufWriter<W> { pub fn new(inner: W) -> Self {} pub fn with_capacity(capacity: usize, inner: W) -> Self {} pub fn get_ref(&self) -> &W {} pub fn get_mut(&mut self) -> &mut W {} pub fn into_inner(self) -> W {} }
        impl<R> Lines<R> { pub async fn next_line(&mut self) -> std::io::Result<Option<String>> {} pub fn get_mut(&mut self) -> &mut R {} pub fn into_inner(self) -> R {} }
        impl<'a> ReadBuf<'a> {
            pub fn new(buf: &'a mut [u8]) -> ReadBuf<'a> {} pub fn capacity(&self) -> usize {} pub fn filled(&self) -> &[u8] {} pub fn filled_mut(&mut self) -> &mut [u8] {} pub fn remaining(&self) -> usize {} pub fn clear(&mut self) {} pub fn advance(&mut self, n: usize) {} pub fn put_slice(&mut self, buf: &[u8]) {}
            pub fn initialize_unfilled(&mut self) -> &mut [u8] {}
        }
        pub trait AsyncReadExt: AsyncRead { async fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize> {} async fn read_buf<B>(&mut self, buf: &mut B) -> std::io::Result<usize> {} async fn read_exact(&mut self, buf: &mut [u8]) -> std::io::Result<usize> {} async fn read_to_end(&mut self, buf: &mut Vec<u8>) -> std::io::Result<usize> {} async fn read_to_string(&mut self, dst: &mut String) -> std::io::Result<usize> {} async fn read_u8(&mut self) -> std::io::Result<u8> {} async fn read_u16(&mut self) -> std::io::Result<u16> {} async fn read_u32(&mut self) -> std::io::Result<u32> {} async fn read_u64(&mut self) -> std::io::Result<u64> {} async fn read_i32(&mut self) -> std::io::Result<i32> {} async fn read_i64(&mut self) -> std::io::Result<i64> {} fn take(self, limit: u64) -> Take<Self> {} }
        pub trait AsyncWriteExt: AsyncWrite { async fn write(&mut self, src: &[u8]) -> std::io::Result<usize> {} async fn write_buf<B>(&mut self, src: &mut B) -> std::io::Result<usize> {} async fn write_all(&mut self, src: &[u8]) -> std::io::Result<()> {} async fn write_all_buf<B>(&mut self, src: &mut B) -> std::io::Result<()> {} async fn write_u8(&mut self, n: u8) -> std::io::Result<()> {} async fn write_u16(&mut self, n: u16) -> std::io::Result<()> {} async fn write_u32(&mut self, n: u32) -> std::io::Result<()> {} async fn write_u64(&mut self, n: u64) -> std::io::Result<()> {} async fn flush(&mut self) -> std::io::Result<()> {} async fn shutdown(&mut self) -> std::io::Result<()> {} }
        pub trait AsyncBufReadExt: AsyncBufRead { async fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> std::io::Result<usize> {} async fn read_line(&mut self, buf: &mut String) -> std::io::Result<usize> {} async fn fill_buf(&mut self) -> std::io::Result<&[u8]> {} fn lines(self) -> Lines<Self> {} fn split(self, byte: u8) -> Split<Self> {} } pub trait AsyncSeekExt: AsyncSeek { async fn seek(&mut self, pos: std::io::SeekFrom) -> std::io::Result<u64> {} async fn rewind(&mut self) -> std::io::Result<()> {} }
    }
    pub mod net {
        use std::prelude::v1::*;
        use std::net::{SocketAddr, ToSocketAddrs}; pub struct TcpListener {} pub struct TcpStream {} pub struct UdpSocket {} pub struct TcpSocket {} pub struct UnixStream {} pub struct UnixListener {}
        pub mod tcp { pub struct OwnedReadHalf {} pub struct OwnedWriteHalf {} pub struct ReadHalf<'a> {} pub struct WriteHalf<'a> {} impl super::super::io::AsyncRead for OwnedReadHalf {} impl super::super::io::AsyncWrite for OwnedWriteHalf {} impl<'a> super::super::io::AsyncRead for ReadHalf<'a> {} impl<'a> super::super::io::AsyncWrite for WriteHalf<'a> {} } impl super::io::AsyncRead for TcpStream {} impl super::io::AsyncWrite for TcpStream {} impl super::io::AsyncRead for UnixStream {} impl super::io::AsyncWrite for UnixStream {}
        impl std::fmt::Debug for TcpListener {} impl std::fmt::Debug for TcpStream {} impl std::fmt::Debug for UdpSocket {}
        impl TcpListener { pub async fn bind<A: ToSocketAddrs>(addr: A) -> std::io::Result<TcpListener> {} pub async fn accept(&self) -> std::io::Result<(TcpStream, SocketAddr)> {} pub fn local_addr(&self) -> std::io::Result<SocketAddr> {} pub fn from_std(listener: std::net::TcpListener) -> std::io::Result<TcpListener> {} }
        impl TcpStream {
            pub async fn connect<A: ToSocketAddrs>(addr: A) -> std::io::Result<TcpStream> {} pub fn from_std(stream: std::net::TcpStream) -> std::io::Result<TcpStream> {} pub fn into_std(self) -> std::io::Result<std::net::TcpStream> {} pub fn local_addr(&self) -> std::io::Result<SocketAddr> {} pub fn peer_addr(&self) -> std::io::Result<SocketAddr> {}
            pub async fn readable(&self) -> std::io::Result<()> {} pub async fn writable(&self) -> std::io::Result<()> {} pub fn try_read(&self, buf: &mut [u8]) -> std::io::Result<usize> {} pub fn try_write(&self, buf: &[u8]) -> std::io::Result<usize> {} pub async fn peek(&self, buf: &mut [u8]) -> std::io::Result<usize> {}
            pub fn nodelay(&self) -> std::io::Result<bool> {} pub fn set_nodelay(&self, nodelay: bool) -> std::io::Result<()> {} pub fn split<'a>(&'a mut self) -> (tcp::ReadHalf<'a>, tcp::WriteHalf<'a>) {} pub fn into_split(self) -> (tcp::OwnedReadHalf, tcp::OwnedWriteHalf) {}
        }
        impl UdpSocket {
            pub async fn bind<A: ToSocketAddrs>(addr: A) -> std::io::Result<UdpSocket> {} pub async fn connect<A: ToSocketAddrs>(&self, addr: A) -> std::io::Result<()> {} pub fn local_addr(&self) -> std::io::Result<SocketAddr> {} pub async fn send(&self, buf: &[u8]) -> std::io::Result<usize> {}
            pub async fn recv(&self, buf: &mut [u8]) -> std::io::Result<usize> {} pub async fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], target: A) -> std::io::Result<usize> {} pub async fn recv_from(&self, buf: &mut [u8]) -> std::io::Result<(usize, SocketAddr)> {}
        }
        impl UnixStream { pub async fn connect<P: AsRef<std::path::Path>>(path: P) -> std::io::Result<UnixStream> {} pub fn pair() -> std::io::Result<(UnixStream, UnixStream)> {} }
        impl UnixListener { pub fn bind<P: AsRef<std::path::Path>>(path: P) -> std::io::Result<UnixListener> {} }
    }
    pub mod fs {
        use std::prelude::v1::*;
        use std::path::{Path, PathBuf}; pub struct File {} pub struct ReadDir {} pub struct DirEntry {} pub struct OpenOptions {}
        impl super::io::AsyncRead for File {} impl super::io::AsyncWrite for File {} impl super::io::AsyncSeek for File {} pub async fn read<P: AsRef<Path>>(path: P) -> std::io::Result<Vec<u8>> {} pub async fn read_to_string<P: AsRef<Path>>(path: P) -> std::io::Result<String> {} pub async fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> std::io::Result<()> {} pub async fn create_dir_all<P: AsRef<Path>>(path: P) -> std::io::Result<()> {} pub async fn remove_file<P: AsRef<Path>>(path: P) -> std::io::Result<()> {} pub async fn remove_dir_all<P: AsRef<Path>>(path: P) -> std::io::Result<()> {} pub async fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> std::io::Result<()> {} pub async fn copy<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> std::io::Result<u64> {} pub async fn metadata<P: AsRef<Path>>(path: P) -> std::io::Result<std::fs::Metadata> {} pub async fn read_dir<P: AsRef<Path>>(path: P) -> std::io::Result<ReadDir> {} pub async fn canonicalize<P: AsRef<Path>>(path: P) -> std::io::Result<PathBuf> {} pub async fn try_exists<P: AsRef<Path>>(path: P) -> std::io::Result<bool> {}
        impl File {
            pub async fn open<P: AsRef<Path>>(path: P) -> std::io::Result<File> {} pub async fn create<P: AsRef<Path>>(path: P) -> std::io::Result<File> {} pub fn options() -> OpenOptions {} pub async fn metadata(&self) -> std::io::Result<std::fs::Metadata> {} pub async fn sync_all(&self) -> std::io::Result<()> {}
            pub async fn set_len(&self, size: u64) -> std::io::Result<()> {}
        }
        impl ReadDir { pub async fn next_entry(&mut self) -> std::io::Result<Option<DirEntry>> {} }
        impl DirEntry { pub fn path(&self) -> PathBuf {} pub fn file_name(&self) -> std::ffi::OsString {} pub async fn metadata(&self) -> std::io::Result<std::fs::Metadata> {} pub async fn file_type(&self) -> std::io::Result<std::fs::FileType> {} }
    }
    pub mod signal {
        use std::prelude::v1::*;
        pub async fn ctrl_c() -> std::io::Result<()> {}
    }
}
pub mod serde_json {
    use std::prelude::v1::*;
    pub enum Value { Null, Bool(bool), Number(Number), String(String), Array(Vec<Value>), Object(Map<String, Value>) } pub type Result<T> = std::result::Result<T, Error>; pub struct Map<K, V> {} pub struct Number {} pub struct Error {} pub struct Serializer<W> {} pub struct Deserializer<R> {} pub struct StreamDeserializer<'de, R, T> {} impl Clone for Value {}
    impl std::fmt::Debug for Value {} impl PartialEq for Value {} impl Eq for Value {} impl std::hash::Hash for Value {} impl Default for Value {} impl std::fmt::Display for Value {} impl Clone for Number {} impl std::fmt::Debug for Number {} impl PartialEq for Number {} impl Eq for Number {} impl std::hash::Hash for Number {} impl Default for Number {}
    impl std::fmt::Display for Number {} impl<K: Clone, V: Clone> Clone for Map<K, V> {} impl<K: std::fmt::Debug, V: std::fmt::Debug> std::fmt::Debug for Map<K, V> {} impl<K: PartialEq, V: PartialEq> PartialEq for Map<K, V> {} impl<K: Eq, V: Eq> Eq for Map<K, V> {} impl<K, V> Default for Map<K, V> {} impl std::fmt::Debug for Error {}
    impl std::fmt::Display for Error {} impl std::error::Error for Error {}
    impl std::str::FromStr for Value { type Err = Error; } impl std::ops::Index<&str> for Value { type Output = Value; } impl std::ops::Index<String> for Value { type Output = Value; } impl std::ops::Index<usize> for Value { type Output = Value; } impl std::ops::IndexMut<&str> for Value {} impl std::ops::IndexMut<usize> for Value {} impl<'a> std::ops::Index<&'a str> for Map<String, Value> { type Output = Value; } impl From<&str> for Value {} impl From<String> for Value {} impl From<bool> for Value {} impl From<f64> for Value {} impl From<i32> for Value {} impl From<i64> for Value {} impl From<u32> for Value {} impl From<u64> for Value {} impl From<usize> for Value {} impl<T: Into<Value>> From<Vec<T>> for Value {} impl From<Map<String, Value>> for Value {} impl<T: Into<Value>> From<Option<T>> for Value {} impl From<()> for Value {} impl<T: Into<Value>> FromIterator<T> for Value {}
    impl ::serde::Serialize for Value {} impl<'de> ::serde::Deserialize<'de> for Value {} impl From<u64> for Number {} impl From<i64> for Number {} impl From<u32> for Number {} impl From<i32> for Number {} impl From<usize> for Number {} impl From<Error> for std::io::Error {} impl FromIterator<(String, Value)> for Map<String, Value> {} impl Extend<(String, Value)> for Map<String, Value> {} impl IntoIterator for Map<String, Value> { type Item = (String, Value); type IntoIter = map::IntoIter; } impl<'a> IntoIterator for &'a Map<String, Value> { type Item = (&'a String, &'a Value); type IntoIter = map::Iter<'a>; } impl<'a> IntoIterator for &'a mut Map<String, Value> { type Item = (&'a String, &'a mut Value); type IntoIter = map::IterMut<'a>; }
    impl Value {
        pub fn get<I>(&self, index: I) -> Option<&Value> {} pub fn get_mut<I>(&mut self, index: I) -> Option<&mut Value> {} pub fn is_object(&self) -> bool {} pub fn as_object(&self) -> Option<&Map<String, Value>> {} pub fn as_object_mut(&mut self) -> Option<&mut Map<String, Value>> {} pub fn is_array(&self) -> bool {}
        pub fn as_array(&self) -> Option<&Vec<Value>> {} pub fn as_array_mut(&mut self) -> Option<&mut Vec<Value>> {} pub fn is_string(&self) -> bool {} pub fn as_str(&self) -> Option<&str> {} pub fn is_number(&self) -> bool {} pub fn as_number(&self) -> Option<&Number> {} pub fn is_i64(&self) -> bool {} pub fn is_u64(&self) -> bool {}
        pub fn is_f64(&self) -> bool {} pub fn as_i64(&self) -> Option<i64> {} pub fn as_u64(&self) -> Option<u64> {} pub fn as_f64(&self) -> Option<f64> {} pub fn is_boolean(&self) -> bool {} pub fn as_bool(&self) -> Option<bool> {} pub fn is_null(&self) -> bool {} pub fn as_null(&self) -> Option<()> {}
        pub fn pointer(&self, pointer: &str) -> Option<&Value> {} pub fn pointer_mut(&mut self, pointer: &str) -> Option<&mut Value> {} pub fn take(&mut self) -> Value {} pub fn sort_all_objects(&mut self) {}
    }
    impl Map<String, Value> {
        pub fn new() -> Self {} pub fn with_capacity(capacity: usize) -> Self {} pub fn clear(&mut self) {} pub fn get<Q>(&self, key: &Q) -> Option<&Value> {} pub fn contains_key<Q>(&self, key: &Q) -> bool {} pub fn get_mut<Q>(&mut self, key: &Q) -> Option<&mut Value> {} pub fn get_key_value<Q>(&self, key: &Q) -> Option<(&String, &Value)> {}
        pub fn insert(&mut self, k: String, v: Value) -> Option<Value> {} pub fn remove<Q>(&mut self, key: &Q) -> Option<Value> {} pub fn remove_entry<Q>(&mut self, key: &Q) -> Option<(String, Value)> {} pub fn swap_remove<Q>(&mut self, key: &Q) -> Option<Value> {} pub fn shift_remove<Q>(&mut self, key: &Q) -> Option<Value> {}
        pub fn append(&mut self, other: &mut Self) {} pub fn entry<S: Into<String>>(&mut self, key: S) -> map::Entry<'_> {} pub fn len(&self) -> usize {} pub fn is_empty(&self) -> bool {} pub fn iter(&self) -> map::Iter<'_> {} pub fn iter_mut(&mut self) -> map::IterMut<'_> {} pub fn keys(&self) -> map::Keys<'_> {} pub fn values(&self) -> map::Values<'_> {}
        pub fn values_mut(&mut self) -> map::ValuesMut<'_> {} pub fn into_values(self) -> map::IntoValues {} pub fn retain<F: FnMut(&String, &mut Value) -> bool>(&mut self, f: F) {}
    }
    impl Number { pub fn is_i64(&self) -> bool {} pub fn is_u64(&self) -> bool {} pub fn is_f64(&self) -> bool {} pub fn as_i64(&self) -> Option<i64> {} pub fn as_u64(&self) -> Option<u64> {} pub fn as_f64(&self) -> Option<f64> {} pub fn from_f64(f: f64) -> Option<Number> {} pub fn from_u128(i: u128) -> Option<Number> {} }
    impl Error { pub fn line(&self) -> usize {} pub fn column(&self) -> usize {} pub fn classify(&self) -> error::Category {} pub fn is_io(&self) -> bool {} pub fn is_syntax(&self) -> bool {} pub fn is_data(&self) -> bool {} pub fn is_eof(&self) -> bool {} pub fn io_error_kind(&self) -> Option<std::io::ErrorKind> {} }
    pub fn from_str<'a, T: ::serde::Deserialize<'a>>(s: &'a str) -> Result<T> {} pub fn from_slice<'a, T: ::serde::Deserialize<'a>>(v: &'a [u8]) -> Result<T> {} pub fn from_reader<R: std::io::Read, T>(rdr: R) -> Result<T> {} pub fn from_value<T>(value: Value) -> Result<T> {} pub fn to_string<T>(value: &T) -> Result<String> {} pub fn to_string_pretty<T>(value: &T) -> Result<String> {} pub fn to_vec<T>(value: &T) -> Result<Vec<u8>> {} pub fn to_vec_pretty<T>(value: &T) -> Result<Vec<u8>> {} pub fn to_writer<W: std::io::Write, T>(writer: W, value: &T) -> Result<()> {} pub fn to_writer_pretty<W: std::io::Write, T>(writer: W, value: &T) -> Result<()> {} pub fn to_value<T>(value: T) -> Result<Value> {}
    pub mod map {
        use std::prelude::v1::*;
        use super::Value; pub use super::Map; pub enum Entry<'a> { Vacant(VacantEntry<'a>), Occupied(OccupiedEntry<'a>) } pub struct VacantEntry<'a> {} pub struct OccupiedEntry<'a> {} pub struct Iter<'a> {} impl<'a> Iterator for Iter<'a> { type Item = (&'a String, &'a Value); } impl<'a> DoubleEndedIterator for Iter<'a> {} impl<'a> ExactSizeIterator for Iter<'a> {}
        pub struct IterMut<'a> {} impl<'a> Iterator for IterMut<'a> { type Item = (&'a String, &'a mut Value); } impl<'a> DoubleEndedIterator for IterMut<'a> {} impl<'a> ExactSizeIterator for IterMut<'a> {} pub struct IntoIter {} impl Iterator for IntoIter { type Item = (String, Value); } impl DoubleEndedIterator for IntoIter {}
        impl ExactSizeIterator for IntoIter {} pub struct Keys<'a> {} impl<'a> Iterator for Keys<'a> { type Item = &'a String; } impl<'a> DoubleEndedIterator for Keys<'a> {} impl<'a> ExactSizeIterator for Keys<'a> {} pub struct Values<'a> {} impl<'a> Iterator for Values<'a> { type Item = &'a Value; } impl<'a> DoubleEndedIterator for Values<'a> {}
        impl<'a> ExactSizeIterator for Values<'a> {} pub struct ValuesMut<'a> {} impl<'a> Iterator for ValuesMut<'a> { type Item = &'a mut Value; } impl<'a> DoubleEndedIterator for ValuesMut<'a> {} impl<'a> ExactSizeIterator for ValuesMut<'a> {} pub struct IntoValues {} impl Iterator for IntoValues { type Item = Value; } impl DoubleEndedIterator for IntoValues {}
        impl ExactSizeIterator for IntoValues {}
        impl<'a> Entry<'a> { pub fn key(&self) -> &String {} pub fn or_insert(self, default: Value) -> &'a mut Value {} pub fn or_insert_with<F: FnOnce() -> Value>(self, default: F) -> &'a mut Value {} pub fn and_modify<F: FnOnce(&mut Value)>(self, f: F) -> Self {} }
        impl<'a> OccupiedEntry<'a> { pub fn key(&self) -> &String {} pub fn get(&self) -> &Value {} pub fn get_mut(&mut self) -> &mut Value {} pub fn into_mut(self) -> &'a mut Value {} pub fn insert(&mut self, value: Value) -> Value {} pub fn remove(self) -> Value {} }
        impl<'a> VacantEntry<'a> { pub fn key(&self) -> &String {} pub fn insert(self, value: Value) -> &'a mut Value {} }
    }
    pub mod error {
        pub enum Category { Io, Syntax, Data, Eof } pub use super::{Error, Result};
    }
    pub mod value {
        pub use super::{Map, Number, Value, from_value, to_value};
    }
}
pub mod serde {
    use std::prelude::v1::*;
    pub use self::de::{Deserialize, Deserializer}; pub use self::ser::{Serialize, Serializer};
    pub mod ser {
        use std::prelude::v1::*;
        pub trait Error: std::error::Error { fn custom<T: std::fmt::Display>(msg: T) -> Self; }
        pub trait Serialize { fn serialize<S: Serializer>(&self, serializer: S) -> Result<<S as Serializer>::Ok, <S as Serializer>::Error>; }
        pub trait Serializer {
            type Ok; type Error: Error; type SerializeSeq: SerializeSeq<Ok = Self::Ok, Error = Self::Error>; type SerializeTuple: SerializeTuple<Ok = Self::Ok, Error = Self::Error>; type SerializeTupleStruct; type SerializeTupleVariant; type SerializeMap: SerializeMap<Ok = Self::Ok, Error = Self::Error>;
            type SerializeStruct: SerializeStruct<Ok = Self::Ok, Error = Self::Error>; type SerializeStructVariant: SerializeStructVariant<Ok = Self::Ok, Error = Self::Error>; fn serialize_bool(self, v: bool) -> Result<Self::Ok, Self::Error>; fn serialize_i8(self, v: i8) -> Result<Self::Ok, Self::Error>;
            fn serialize_i16(self, v: i16) -> Result<Self::Ok, Self::Error>; fn serialize_i32(self, v: i32) -> Result<Self::Ok, Self::Error>; fn serialize_i64(self, v: i64) -> Result<Self::Ok, Self::Error>; fn serialize_u8(self, v: u8) -> Result<Self::Ok, Self::Error>; fn serialize_u16(self, v: u16) -> Result<Self::Ok, Self::Error>;
            fn serialize_u32(self, v: u32) -> Result<Self::Ok, Self::Error>; fn serialize_u64(self, v: u64) -> Result<Self::Ok, Self::Error>; fn serialize_u128(self, v: u128) -> Result<Self::Ok, Self::Error> {} fn serialize_f32(self, v: f32) -> Result<Self::Ok, Self::Error>; fn serialize_f64(self, v: f64) -> Result<Self::Ok, Self::Error>;
            fn serialize_char(self, v: char) -> Result<Self::Ok, Self::Error>; fn serialize_str(self, v: &str) -> Result<Self::Ok, Self::Error>; fn serialize_bytes(self, v: &[u8]) -> Result<Self::Ok, Self::Error>; fn serialize_none(self) -> Result<Self::Ok, Self::Error>; fn serialize_some<T>(self, value: &T) -> Result<Self::Ok, Self::Error>;
            fn serialize_unit(self) -> Result<Self::Ok, Self::Error>; fn serialize_unit_struct(self, name: &'static str) -> Result<Self::Ok, Self::Error>; fn serialize_unit_variant(self, name: &'static str, variant_index: u32, variant: &'static str) -> Result<Self::Ok, Self::Error>;
            fn serialize_newtype_struct<T>(self, name: &'static str, value: &T) -> Result<Self::Ok, Self::Error>; fn serialize_newtype_variant<T>(self, name: &'static str, variant_index: u32, variant: &'static str, value: &T) -> Result<Self::Ok, Self::Error>; fn serialize_seq(self, len: Option<usize>) -> Result<Self::SerializeSeq, Self::Error>;
            fn serialize_tuple(self, len: usize) -> Result<Self::SerializeTuple, Self::Error>; fn serialize_map(self, len: Option<usize>) -> Result<Self::SerializeMap, Self::Error>; fn serialize_struct(self, name: &'static str, len: usize) -> Result<Self::SerializeStruct, Self::Error>;
            fn serialize_struct_variant(self, name: &'static str, variant_index: u32, variant: &'static str, len: usize) -> Result<Self::SerializeStructVariant, Self::Error>; fn collect_seq<I: IntoIterator>(self, iter: I) -> Result<Self::Ok, Self::Error> {} fn collect_map<K, V, I: IntoIterator<Item = (K, V)>>(self, iter: I) -> Result<Self::Ok, Self::Error> {}
            fn collect_str<T: std::fmt::Display>(self, value: &T) -> Result<Self::Ok, Self::Error> {} fn is_human_readable(&self) -> bool {}
        }
        pub trait SerializeSeq { type Ok; type Error; fn serialize_element<T>(&mut self, value: &T) -> Result<(), Self::Error>; fn end(self) -> Result<Self::Ok, Self::Error>; }
        pub trait SerializeTuple { type Ok; type Error; fn serialize_element<T>(&mut self, value: &T) -> Result<(), Self::Error>; fn end(self) -> Result<Self::Ok, Self::Error>; }
        pub trait SerializeMap { type Ok; type Error; fn serialize_key<T>(&mut self, key: &T) -> Result<(), Self::Error>; fn serialize_value<T>(&mut self, value: &T) -> Result<(), Self::Error>; fn serialize_entry<K, V>(&mut self, key: &K, value: &V) -> Result<(), Self::Error> {} fn end(self) -> Result<Self::Ok, Self::Error>; }
        pub trait SerializeStruct { type Ok; type Error; fn serialize_field<T>(&mut self, key: &'static str, value: &T) -> Result<(), Self::Error>; fn skip_field(&mut self, key: &'static str) -> Result<(), Self::Error> {} fn end(self) -> Result<Self::Ok, Self::Error>; }
        pub trait SerializeStructVariant { type Ok; type Error; fn serialize_field<T>(&mut self, key: &'static str, value: &T) -> Result<(), Self::Error>; fn end(self) -> Result<Self::Ok, Self::Error>; }
        impl Serialize for str {} impl Serialize for String {} impl Serialize for bool {} impl<T: Serialize> Serialize for Option<T> {} impl<T: Serialize> Serialize for Vec<T> {} impl<T: Serialize> Serialize for [T] {} impl<T: Serialize> Serialize for &T {} impl<T: Serialize> Serialize for Box<T> {} impl<K: Serialize, V: Serialize, S> Serialize for std::collections::HashMap<K, V, S> {} impl<K: Serialize, V: Serialize> Serialize for std::collections::BTreeMap<K, V> {}
    }
    pub mod de {
        use std::prelude::v1::*;
        pub enum Unexpected<'a> { Bool(bool), Unsigned(u64), Signed(i64), Float(f64), Char(char), Str(&'a str), Bytes(&'a [u8]), Unit, Option, Seq, Map, Other(&'a str) } pub struct IgnoredAny {}
        pub trait Error: std::error::Error {
            fn custom<T: std::fmt::Display>(msg: T) -> Self; fn invalid_type(unexp: Unexpected<'_>, exp: &dyn Expected) -> Self {} fn invalid_value(unexp: Unexpected<'_>, exp: &dyn Expected) -> Self {} fn invalid_length(len: usize, exp: &dyn Expected) -> Self {} fn unknown_variant(variant: &str, expected: &'static [&'static str]) -> Self {}
            fn unknown_field(field: &str, expected: &'static [&'static str]) -> Self {} fn missing_field(field: &'static str) -> Self {} fn duplicate_field(field: &'static str) -> Self {}
        }
        pub trait Expected { fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result; }
        pub trait Deserialize<'de> { fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, <D as Deserializer<'de>>::Error>; }
        pub trait DeserializeOwned {  }
        pub trait DeserializeSeed<'de> { type Value; fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, <D as Deserializer<'de>>::Error>; }
        pub trait IntoDeserializer<'de, E> { type Deserializer: Deserializer<'de, Error = E>; fn into_deserializer(self) -> Self::Deserializer; }
        pub trait Deserializer<'de> {
            type Error: Error; fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<<V as Visitor<'de>>::Value, Self::Error>; fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<<V as Visitor<'de>>::Value, Self::Error>; fn deserialize_i8<V: Visitor<'de>>(self, visitor: V) -> Result<<V as Visitor<'de>>::Value, Self::Error>;
            fn deserialize_i16<V: Visitor<'de>>(self, visitor: V) -> Result<<V as Visitor<'de>>::Value, Self::Error>; fn deserialize_i32<V: Visitor<'de>>(self, visitor: V) -> Result<<V as Visitor<'de>>::Value, Self::Error>; fn deserialize_i64<V: Visitor<'de>>(self, visitor: V) -> Result<<V as Visitor<'de>>::Value, Self::Error>;
            fn deserialize_u8<V: Visitor<'de>>(self, visitor: V) -> Result<<V as Visitor<'de>>::Value, Self::Error>; fn deserialize_u16<V: Visitor<'de>>(self, visitor: V) -> Result<<V as Visitor<'de>>::Value, Self::Error>; fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<<V as Visitor<'de>>::Value, Self::Error>;
            fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<<V as Visitor<'de>>::Value, Self::Error>; fn deserialize_f32<V: Visitor<'de>>(self, visitor: V) -> Result<<V as Visitor<'de>>::Value, Self::Error>; fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<<V as Visitor<'de>>::Value, Self::Error>;
            fn deserialize_char<V: Visitor<'de>>(self, visitor: V) -> Result<<V as Visitor<'de>>::Value, Self::Error>; fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<<V as Visitor<'de>>::Value, Self::Error>; fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<<V as Visitor<'de>>::Value, Self::Error>;
            fn deserialize_bytes<V: Visitor<'de>>(self, visitor: V) -> Result<<V as Visitor<'de>>::Value, Self::Error>; fn deserialize_byte_buf<V: Visitor<'de>>(self, visitor: V) -> Result<<V as Visitor<'de>>::Value, Self::Error>; fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<<V as Visitor<'de>>::Value, Self::Error>;
            fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<<V as Visitor<'de>>::Value, Self::Error>; fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<<V as Visitor<'de>>::Value, Self::Error>; fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<<V as Visitor<'de>>::Value, Self::Error>;
            fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<<V as Visitor<'de>>::Value, Self::Error>; fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<<V as Visitor<'de>>::Value, Self::Error>;
            fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<<V as Visitor<'de>>::Value, Self::Error>; fn deserialize_tuple<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<<V as Visitor<'de>>::Value, Self::Error>;
            fn deserialize_struct<V: Visitor<'de>>(self, name: &'static str, fields: &'static [&'static str], visitor: V) -> Result<<V as Visitor<'de>>::Value, Self::Error>; fn deserialize_enum<V: Visitor<'de>>(self, name: &'static str, variants: &'static [&'static str], visitor: V) -> Result<<V as Visitor<'de>>::Value, Self::Error>;
            fn is_human_readable(&self) -> bool {}
        }
        pub trait Visitor<'de> {
            type Value; fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result; fn visit_bool<E: Error>(self, v: bool) -> Result<Self::Value, E> {} fn visit_i64<E: Error>(self, v: i64) -> Result<Self::Value, E> {} fn visit_i32<E: Error>(self, v: i32) -> Result<Self::Value, E> {}
            fn visit_u8<E: Error>(self, v: u8) -> Result<Self::Value, E> {} fn visit_u32<E: Error>(self, v: u32) -> Result<Self::Value, E> {} fn visit_u64<E: Error>(self, v: u64) -> Result<Self::Value, E> {} fn visit_f64<E: Error>(self, v: f64) -> Result<Self::Value, E> {} fn visit_char<E: Error>(self, v: char) -> Result<Self::Value, E> {}
            fn visit_str<E: Error>(self, v: &str) -> Result<Self::Value, E> {} fn visit_borrowed_str<E: Error>(self, v: &'de str) -> Result<Self::Value, E> {} fn visit_string<E: Error>(self, v: String) -> Result<Self::Value, E> {} fn visit_bytes<E: Error>(self, v: &[u8]) -> Result<Self::Value, E> {}
            fn visit_borrowed_bytes<E: Error>(self, v: &'de [u8]) -> Result<Self::Value, E> {} fn visit_byte_buf<E: Error>(self, v: Vec<u8>) -> Result<Self::Value, E> {} fn visit_none<E: Error>(self) -> Result<Self::Value, E> {} fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {}
            fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, <D as Deserializer<'de>>::Error> {} fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, <D as Deserializer<'de>>::Error> {} fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Self::Value, <A as SeqAccess<'de>>::Error> {}
            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, <A as MapAccess<'de>>::Error> {} fn visit_enum<A: EnumAccess<'de>>(self, data: A) -> Result<Self::Value, <A as EnumAccess<'de>>::Error> {}
        }
        pub trait SeqAccess<'de> { type Error: Error; fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<<T as DeserializeSeed<'de>>::Value>, Self::Error> {} fn next_element<T: Deserialize<'de>>(&mut self) -> Result<Option<T>, Self::Error> {} fn size_hint(&self) -> Option<usize> {} }
        pub trait MapAccess<'de> {
            type Error: Error; fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<<K as DeserializeSeed<'de>>::Value>, Self::Error> {} fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<<V as DeserializeSeed<'de>>::Value, Self::Error> {}
            fn next_entry<K: Deserialize<'de>, V: Deserialize<'de>>(&mut self) -> Result<Option<(K, V)>, Self::Error> {} fn next_key<K: Deserialize<'de>>(&mut self) -> Result<Option<K>, Self::Error> {} fn next_value<V: Deserialize<'de>>(&mut self) -> Result<V, Self::Error> {} fn size_hint(&self) -> Option<usize> {}
        }
        pub trait EnumAccess<'de> { type Error: Error; type Variant: VariantAccess<'de, Error = Self::Error>; fn variant<V: Deserialize<'de>>(self) -> Result<(V, Self::Variant), Self::Error> {} }
        pub trait VariantAccess<'de> {
            type Error: Error; fn unit_variant(self) -> Result<(), Self::Error>; fn newtype_variant<T: Deserialize<'de>>(self) -> Result<T, Self::Error> {} fn tuple_variant<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<<V as Visitor<'de>>::Value, Self::Error>;
            fn struct_variant<V: Visitor<'de>>(self, fields: &'static [&'static str], visitor: V) -> Result<<V as Visitor<'de>>::Value, Self::Error>;
        }
        impl<T> DeserializeOwned for T {} impl<'de> Deserialize<'de> for String {} impl<'de> Deserialize<'de> for bool {} impl<'de> Deserialize<'de> for u8 {} impl<'de> Deserialize<'de> for u32 {} impl<'de> Deserialize<'de> for u64 {} impl<'de> Deserialize<'de> for i64 {} impl<'de> Deserialize<'de> for f64 {} impl<'de> Deserialize<'de> for usize {} impl<'de: 'a, 'a> Deserialize<'de> for &'a str {} impl<'de, T: Deserialize<'de>> Deserialize<'de> for Option<T> {} impl<'de, T: Deserialize<'de>> Deserialize<'de> for Vec<T> {} impl<'de, T: Deserialize<'de>> Deserialize<'de> for Box<T> {} impl<'de, K, V, S> Deserialize<'de> for std::collections::HashMap<K, V, S> {} impl<'de, K, V> Deserialize<'de> for std::collections::BTreeMap<K, V> {}
    }
}
pub mod anyhow {
    use std::prelude::v1::*;
    pub type Result<T, E = Error> = std::result::Result<T, E>; pub struct Error {} pub struct Chain<'a> {} impl std::fmt::Debug for Error {} impl std::fmt::Display for Error {}
    impl<E: std::error::Error> From<E> for Error {} impl std::ops::Deref for Error { type Target = dyn std::error::Error + Send + Sync; } impl<'a> Iterator for Chain<'a> { type Item = &'a (dyn std::error::Error + 'static); } impl<T, E> Context<T, E> for std::result::Result<T, E> {} impl<T> Context<T, std::convert::Infallible> for Option<T> {} pub fn Ok<T>(value: T) -> Result<T> {}
    impl Error {
        pub fn new<E: std::error::Error>(error: E) -> Self {} pub fn msg<M: std::fmt::Display>(message: M) -> Self {} pub fn from_boxed(boxed: Box<dyn std::error::Error + Send + Sync>) -> Self {} pub fn context<C: std::fmt::Display>(self, context: C) -> Self {} pub fn chain(&self) -> Chain<'_> {}
        pub fn root_cause(&self) -> &(dyn std::error::Error + 'static) {} pub fn is<E>(&self) -> bool {} pub fn downcast<E>(self) -> std::result::Result<E, Self> {} pub fn downcast_ref<E>(&self) -> Option<&E> {} pub fn downcast_mut<E>(&mut self) -> Option<&mut E> {}
    }
    pub trait Context<T, E> { fn context<C: std::fmt::Display>(self, context: C) -> Result<T, Error>; fn with_context<C: std::fmt::Display, F: FnOnce() -> C>(self, f: F) -> Result<T, Error>; }
}
pub mod crossbeam_channel {
    use std::prelude::v1::*;
    pub struct Sender<T> {} pub struct Receiver<T> {} pub struct Select<'a> {} pub struct SelectedOperation<'a> {}
    pub struct SendError<T>(pub T); pub struct RecvError; pub enum TryRecvError { Empty, Disconnected } pub enum RecvTimeoutError { Timeout, Disconnected } pub enum TrySendError<T> { Full(T), Disconnected(T) } pub enum SendTimeoutError<T> { Timeout(T), Disconnected(T) } pub fn unbounded<T>() -> (Sender<T>, Receiver<T>) {} pub fn bounded<T>(cap: usize) -> (Sender<T>, Receiver<T>) {} pub fn after(duration: std::time::Duration) -> Receiver<std::time::Instant> {} pub fn tick(duration: std::time::Duration) -> Receiver<std::time::Instant> {} pub fn never<T>() -> Receiver<T> {} impl<T> Clone for Sender<T> {} impl<T> Clone for Receiver<T> {}
    impl<T: std::fmt::Debug> std::fmt::Debug for SendError<T> {} impl<T> std::fmt::Display for SendError<T> {} impl<T> std::error::Error for SendError<T> {} impl std::fmt::Debug for RecvError {} impl std::fmt::Display for RecvError {} impl std::error::Error for RecvError {} impl std::fmt::Debug for TryRecvError {} impl std::fmt::Display for TryRecvError {}
    impl std::error::Error for TryRecvError {} impl std::fmt::Debug for RecvTimeoutError {} impl std::fmt::Display for RecvTimeoutError {} impl std::error::Error for RecvTimeoutError {} impl<T: std::fmt::Debug> std::fmt::Debug for TrySendError<T> {} impl<T> std::fmt::Display for TrySendError<T> {} impl<T> std::error::Error for TrySendError<T> {}
    pub struct IntoIter<T> {} impl<T> Iterator for IntoIter<T> { type Item = T; } pub struct Iter<'a, T> {} impl<'a, T> Iterator for Iter<'a, T> { type Item = T; } pub struct TryIter<'a, T> {} impl<'a, T> Iterator for TryIter<'a, T> { type Item = T; } impl<T> IntoIterator for Receiver<T> { type Item = T; type IntoIter = IntoIter<T>; }
    impl<'a, T> IntoIterator for &'a Receiver<T> { type Item = T; type IntoIter = Iter<'a, T>; }
    impl<T> Sender<T> {
        pub fn try_send(&self, msg: T) -> Result<(), TrySendError<T>> {} pub fn send(&self, msg: T) -> Result<(), SendError<T>> {} pub fn send_timeout(&self, msg: T, timeout: std::time::Duration) -> Result<(), SendTimeoutError<T>> {} pub fn is_empty(&self) -> bool {} pub fn is_full(&self) -> bool {} pub fn len(&self) -> usize {}
        pub fn capacity(&self) -> Option<usize> {} pub fn same_channel(&self, other: &Sender<T>) -> bool {}
    }
    impl<T> Receiver<T> {
        pub fn try_recv(&self) -> Result<T, TryRecvError> {} pub fn recv(&self) -> Result<T, RecvError> {} pub fn recv_timeout(&self, timeout: std::time::Duration) -> Result<T, RecvTimeoutError> {} pub fn recv_deadline(&self, deadline: std::time::Instant) -> Result<T, RecvTimeoutError> {} pub fn is_empty(&self) -> bool {} pub fn is_full(&self) -> bool {}
        pub fn len(&self) -> usize {} pub fn capacity(&self) -> Option<usize> {} pub fn iter(&self) -> Iter<'_, T> {} pub fn try_iter(&self) -> TryIter<'_, T> {}
    }
}
pub mod crossbeam_utils {
    use std::prelude::v1::*;
    pub struct CachePadded<T> {} pub struct Backoff {} impl<T> std::ops::Deref for CachePadded<T> { type Target = T; } impl<T> std::ops::DerefMut for CachePadded<T> {} impl<T> From<T> for CachePadded<T> {}
    impl<T> CachePadded<T> { pub fn new(t: T) -> Self {} pub fn into_inner(self) -> T {} }
    impl Backoff { pub fn new() -> Self {} pub fn reset(&self) {} pub fn spin(&self) {} pub fn snooze(&self) {} pub fn is_completed(&self) -> bool {} }
    pub mod atomic {
        use std::prelude::v1::*;
        pub struct AtomicCell<T> {}
        impl<T> AtomicCell<T> { pub fn new(val: T) -> Self {} pub fn into_inner(self) -> T {} pub fn store(&self, val: T) {} pub fn swap(&self, val: T) -> T {} pub fn load(&self) -> T {} pub fn take(&self) -> T {} pub fn compare_exchange(&self, current: T, new: T) -> Result<T, T> {} pub fn fetch_add(&self, val: T) -> T {} pub fn fetch_sub(&self, val: T) -> T {} }
    }
    pub mod thread {
        use std::prelude::v1::*;
        pub struct Scope<'env> {} pub struct ScopedJoinHandle<'scope, T> {} pub fn scope<'env, F: FnOnce(&Scope<'env>) -> R, R>(f: F) -> std::thread::Result<R> {}
        impl<'env> Scope<'env> { pub fn spawn<'scope, F: FnOnce(&Scope<'env>) -> T, T>(&'scope self, f: F) -> ScopedJoinHandle<'scope, T> {} }
        impl<'scope, T> ScopedJoinHandle<'scope, T> { pub fn join(self) -> std::thread::Result<T> {} pub fn thread(&self) -> &std::thread::Thread {} }
    }
}
pub mod dashmap {
    use std::prelude::v1::*;
    pub struct DashMap<K, V, S = std::hash::RandomState> {} pub struct DashSet<K, S = std::hash::RandomState> {}
    pub mod mapref {
        use std::prelude::v1::*;
        pub mod one {
            pub struct Ref<'a, K, V> {} pub struct RefMut<'a, K, V> {} impl<'a, K, V> std::ops::Deref for Ref<'a, K, V> { type Target = V; } impl<'a, K, V> std::ops::Deref for RefMut<'a, K, V> { type Target = V; } impl<'a, K, V> std::ops::DerefMut for RefMut<'a, K, V> {} impl<'a, K, V> Ref<'a, K, V> { pub fn key(&self) -> &K {} pub fn value(&self) -> &V {} pub fn pair(&self) -> (&K, &V) {} } impl<'a, K, V> RefMut<'a, K, V> { pub fn key(&self) -> &K {} pub fn value(&self) -> &V {} pub fn value_mut(&mut self) -> &mut V {} pub fn downgrade(self) -> Ref<'a, K, V> {} }
        }
        pub mod multiple {
            pub struct RefMulti<'a, K, V> {} pub struct RefMutMulti<'a, K, V> {} impl<'a, K, V> std::ops::Deref for RefMulti<'a, K, V> { type Target = V; } impl<'a, K, V> std::ops::Deref for RefMutMulti<'a, K, V> { type Target = V; } impl<'a, K, V> std::ops::DerefMut for RefMutMulti<'a, K, V> {} impl<'a, K, V> RefMulti<'a, K, V> { pub fn key(&self) -> &K {} pub fn value(&self) -> &V {} pub fn pair(&self) -> (&K, &V) {} } impl<'a, K, V> RefMutMulti<'a, K, V> { pub fn key(&self) -> &K {} pub fn value(&self) -> &V {} pub fn value_mut(&mut self) -> &mut V {} pub fn pair_mut(&mut self) -> (&K, &mut V) {} }
        }
        pub mod entry {
            use super::one::RefMut; pub enum Entry<'a, K, V> { Occupied(OccupiedEntry<'a, K, V>), Vacant(VacantEntry<'a, K, V>) } pub struct OccupiedEntry<'a, K, V> {} pub struct VacantEntry<'a, K, V> {} impl<'a, K, V> Entry<'a, K, V> { pub fn and_modify(self, f: impl std::ops::FnOnce(&mut V)) -> Self {} pub fn key(&self) -> &K {} pub fn or_default(self) -> RefMut<'a, K, V> {} pub fn or_insert(self, value: V) -> RefMut<'a, K, V> {} pub fn or_insert_with(self, value: impl std::ops::FnOnce() -> V) -> RefMut<'a, K, V> {} pub fn insert(self, value: V) -> RefMut<'a, K, V> {} } impl<'a, K, V> OccupiedEntry<'a, K, V> { pub fn get(&self) -> &V {} pub fn get_mut(&mut self) -> &mut V {} pub fn insert(&mut self, value: V) -> V {} pub fn into_ref(self) -> RefMut<'a, K, V> {} pub fn key(&self) -> &K {} pub fn remove(self) -> V {} } impl<'a, K, V> VacantEntry<'a, K, V> { pub fn insert(self, value: V) -> RefMut<'a, K, V> {} pub fn key(&self) -> &K {} }
        }
    }
    pub struct Iter<'a, K, V> {} impl<'a, K, V> Iterator for Iter<'a, K, V> { type Item = mapref::multiple::RefMulti<'a, K, V>; } pub struct IterMut<'a, K, V> {} impl<'a, K, V> Iterator for IterMut<'a, K, V> { type Item = mapref::multiple::RefMutMulti<'a, K, V>; } pub struct OwningIter<K, V> {} impl<K, V> Iterator for OwningIter<K, V> { type Item = (K, V); }
    pub use self::mapref::entry::Entry; impl<K, V, S> IntoIterator for DashMap<K, V, S> { type Item = (K, V); type IntoIter = OwningIter<K, V>; } impl<'a, K, V, S> IntoIterator for &'a DashMap<K, V, S> { type Item = mapref::multiple::RefMulti<'a, K, V>; type IntoIter = Iter<'a, K, V>; } impl<K, V, S> Default for DashMap<K, V, S> {} impl<K, V, S> Clone for DashMap<K, V, S> {} impl<K, V, S> FromIterator<(K, V)> for DashMap<K, V, S> {} impl<K, V, S> Extend<(K, V)> for DashMap<K, V, S> {}
    impl<K, V> DashMap<K, V, std::hash::RandomState> { pub fn new() -> Self {} pub fn with_capacity(capacity: usize) -> Self {} }
    impl<K, V, S> DashMap<K, V, S> {
        pub fn with_hasher(hasher: S) -> Self {} pub fn insert(&self, key: K, value: V) -> Option<V> {} pub fn remove<Q>(&self, key: &Q) -> Option<(K, V)> {} pub fn remove_if<Q>(&self, key: &Q, f: impl FnOnce(&K, &V) -> bool) -> Option<(K, V)> {} pub fn iter(&self) -> Iter<'_, K, V> {} pub fn iter_mut(&self) -> IterMut<'_, K, V> {}
        pub fn get<Q>(&self, key: &Q) -> Option<mapref::one::Ref<'_, K, V>> {} pub fn get_mut<Q>(&self, key: &Q) -> Option<mapref::one::RefMut<'_, K, V>> {} pub fn shrink_to_fit(&self) {} pub fn retain(&self, f: impl FnMut(&K, &mut V) -> bool) {} pub fn len(&self) -> usize {} pub fn is_empty(&self) -> bool {} pub fn clear(&self) {}
        pub fn capacity(&self) -> usize {} pub fn alter<Q>(&self, key: &Q, f: impl FnOnce(&K, V) -> V) {} pub fn view<Q, R>(&self, key: &Q, f: impl FnOnce(&K, &V) -> R) -> Option<R> {} pub fn contains_key<Q>(&self, key: &Q) -> bool {} pub fn entry(&self, key: K) -> mapref::entry::Entry<'_, K, V> {}
    }
    impl<K, S> DashSet<K, S> { pub fn new() -> Self {} pub fn insert(&self, key: K) -> bool {} pub fn remove<Q>(&self, key: &Q) -> Option<K> {} pub fn contains<Q>(&self, key: &Q) -> bool {} pub fn len(&self) -> usize {} pub fn is_empty(&self) -> bool {} pub fn clear(&self) {} pub fn retain(&self, f: impl FnMut(&K) -> bool) {} }
}
pub mod rustc_hash {
    use std::prelude::v1::*;
    pub struct FxHasher {} pub struct FxBuildHasher; impl std::hash::Hasher for FxHasher {} impl Default for FxHasher {} impl Clone for FxHasher {} impl std::hash::BuildHasher for FxBuildHasher { type Hasher = FxHasher; } impl Default for FxBuildHasher {} impl Clone for FxBuildHasher {} impl Copy for FxBuildHasher {} pub type FxHashMap<K, V> = std::collections::HashMap<K, V, FxBuildHasher>; pub type FxHashSet<V> = std::collections::HashSet<V, FxBuildHasher>;
}
pub mod fnv {
    use std::prelude::v1::*;
    pub struct FnvHasher {} impl std::hash::Hasher for FnvHasher {} impl Default for FnvHasher {} pub type FnvBuildHasher = std::hash::BuildHasherDefault<FnvHasher>; pub type FnvHashMap<K, V> = std::collections::HashMap<K, V, FnvBuildHasher>; pub type FnvHashSet<T> = std::collections::HashSet<T, FnvBuildHasher>;
}
pub mod ahash {
    use std::prelude::v1::*;
    pub struct AHasher {} pub struct RandomState {} impl std::hash::Hasher for AHasher {} impl Default for AHasher {} impl Clone for AHasher {} impl std::hash::BuildHasher for RandomState { type Hasher = AHasher; } impl Default for RandomState {} impl Clone for RandomState {} impl RandomState { pub fn new() -> RandomState {} pub fn with_seeds(k0: u64, k1: u64, k2: u64, k3: u64) -> RandomState {} pub fn with_seed(key: usize) -> RandomState {} pub fn hash_one<T>(&self, x: T) -> u64 {} } pub type HashMap<K, V, S = RandomState> = std::collections::HashMap<K, V, S>; pub type HashSet<T, S = RandomState> = std::collections::HashSet<T, S>; pub type AHashMap<K, V, S = RandomState> = std::collections::HashMap<K, V, S>; pub type AHashSet<T, S = RandomState> = std::collections::HashSet<T, S>;
}
pub mod slab {
    use std::prelude::v1::*;
    pub struct Slab<T> {} pub struct VacantEntry<'a, T> {} pub struct Iter<'a, T> {} impl<'a, T> Iterator for Iter<'a, T> { type Item = (usize, &'a T); } impl<'a, T> DoubleEndedIterator for Iter<'a, T> {} impl<'a, T> ExactSizeIterator for Iter<'a, T> {} pub struct IterMut<'a, T> {} impl<'a, T> Iterator for IterMut<'a, T> { type Item = (usize, &'a mut T); }
    impl<'a, T> DoubleEndedIterator for IterMut<'a, T> {} impl<'a, T> ExactSizeIterator for IterMut<'a, T> {} pub struct IntoIter<T> {} impl<T> Iterator for IntoIter<T> { type Item = (usize, T); } impl<T> DoubleEndedIterator for IntoIter<T> {} impl<T> ExactSizeIterator for IntoIter<T> {} pub struct Drain<'a, T> {}
    impl<'a, T> Iterator for Drain<'a, T> { type Item = T; } impl<'a, T> DoubleEndedIterator for Drain<'a, T> {} impl<'a, T> ExactSizeIterator for Drain<'a, T> {} impl<T> IntoIterator for Slab<T> { type Item = (usize, T); type IntoIter = IntoIter<T>; } impl<'a, T> IntoIterator for &'a Slab<T> { type Item = (usize, &'a T); type IntoIter = Iter<'a, T>; }
    impl<'a, T> IntoIterator for &'a mut Slab<T> { type Item = (usize, &'a mut T); type IntoIter = IterMut<'a, T>; } impl<T: Clone> Clone for Slab<T> {} impl<T: std::fmt::Debug> std::fmt::Debug for Slab<T> {} impl<T> Default for Slab<T> {}
    impl<T> std::ops::Index<usize> for Slab<T> { type Output = T; } impl<T> std::ops::IndexMut<usize> for Slab<T> {} impl<T> FromIterator<(usize, T)> for Slab<T> {}
    impl<T> Slab<T> {
        pub fn new() -> Self {} pub fn with_capacity(capacity: usize) -> Self {} pub fn capacity(&self) -> usize {} pub fn reserve(&mut self, additional: usize) {} pub fn shrink_to_fit(&mut self) {} pub fn compact<F: FnMut(&mut T, usize, usize) -> bool>(&mut self, rekey: F) {} pub fn clear(&mut self) {} pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {} pub fn iter(&self) -> Iter<'_, T> {} pub fn iter_mut(&mut self) -> IterMut<'_, T> {} pub fn get(&self, key: usize) -> Option<&T> {} pub fn get_mut(&mut self, key: usize) -> Option<&mut T> {} pub fn get2_mut(&mut self, key1: usize, key2: usize) -> Option<(&mut T, &mut T)> {}
        pub fn get_unchecked(&self, key: usize) -> &T {} pub fn key_of(&self, present_element: &T) -> usize {} pub fn insert(&mut self, val: T) -> usize {} pub fn vacant_key(&self) -> usize {} pub fn vacant_entry(&mut self) -> VacantEntry<'_, T> {} pub fn try_remove(&mut self, key: usize) -> Option<T> {} pub fn remove(&mut self, key: usize) -> T {}
        pub fn contains(&self, key: usize) -> bool {} pub fn retain<F: FnMut(usize, &mut T) -> bool>(&mut self, f: F) {} pub fn drain(&mut self) -> Drain<'_, T> {}
    }
    impl<'a, T> VacantEntry<'a, T> { pub fn insert(self, val: T) -> &'a mut T {} pub fn key(&self) -> usize {} }
}
pub mod fixedbitset {
    use std::prelude::v1::*;
    pub struct FixedBitSet {} pub struct Ones<'a> {} impl<'a> Iterator for Ones<'a> { type Item = usize; } pub struct Zeroes<'a> {} impl<'a> Iterator for Zeroes<'a> { type Item = usize; } pub struct IntoOnes {} impl Iterator for IntoOnes { type Item = usize; } impl Clone for FixedBitSet {} impl std::fmt::Debug for FixedBitSet {} impl Default for FixedBitSet {}
    impl PartialEq for FixedBitSet {} impl Eq for FixedBitSet {} impl std::hash::Hash for FixedBitSet {} impl std::ops::Index<usize> for FixedBitSet { type Output = bool; } impl FromIterator<usize> for FixedBitSet {} impl Extend<usize> for FixedBitSet {}
    impl FixedBitSet {
        pub fn new() -> Self {} pub fn with_capacity(bits: usize) -> Self {} pub fn grow(&mut self, bits: usize) {} pub fn grow_and_insert(&mut self, bits: usize) {} pub fn len(&self) -> usize {} pub fn is_empty(&self) -> bool {} pub fn is_clear(&self) -> bool {} pub fn is_full(&self) -> bool {} pub fn contains(&self, bit: usize) -> bool {}
        pub fn clear(&mut self) {} pub fn insert(&mut self, bit: usize) {} pub fn remove(&mut self, bit: usize) {} pub fn put(&mut self, bit: usize) -> bool {} pub fn toggle(&mut self, bit: usize) {} pub fn set(&mut self, bit: usize, enabled: bool) {} pub fn copy_bit(&mut self, from: usize, to: usize) {}
        pub fn set_range<T>(&mut self, range: T, enabled: bool) {} pub fn insert_range<T>(&mut self, range: T) {} pub fn remove_range<T>(&mut self, range: T) {} pub fn toggle_range<T>(&mut self, range: T) {} pub fn count_ones<T>(&self, range: T) -> usize {} pub fn count_zeroes<T>(&self, range: T) -> usize {} pub fn minimum(&self) -> Option<usize> {}
        pub fn maximum(&self) -> Option<usize> {} pub fn ones(&self) -> Ones<'_> {} pub fn zeroes(&self) -> Zeroes<'_> {} pub fn into_ones(self) -> IntoOnes {} pub fn intersection<'a>(&'a self, other: &'a FixedBitSet) -> Ones<'a> {} pub fn union<'a>(&'a self, other: &'a FixedBitSet) -> Ones<'a> {}
        pub fn difference<'a>(&'a self, other: &'a FixedBitSet) -> Ones<'a> {} pub fn union_with(&mut self, other: &FixedBitSet) {} pub fn intersect_with(&mut self, other: &FixedBitSet) {} pub fn difference_with(&mut self, other: &FixedBitSet) {} pub fn is_disjoint(&self, other: &FixedBitSet) -> bool {} pub fn is_subset(&self, other: &FixedBitSet) -> bool {}
        pub fn is_superset(&self, other: &FixedBitSet) -> bool {}
    }
}
pub mod memchr {
    use std::prelude::v1::*;
    pub struct Memchr<'h> {} impl<'h> Iterator for Memchr<'h> { type Item = usize; } pub struct Memchr2<'h> {} impl<'h> Iterator for Memchr2<'h> { type Item = usize; } pub struct Memchr3<'h> {} impl<'h> Iterator for Memchr3<'h> { type Item = usize; }
    pub fn memchr(needle: u8, haystack: &[u8]) -> Option<usize> {} pub fn memchr2(needle1: u8, needle2: u8, haystack: &[u8]) -> Option<usize> {} pub fn memchr3(needle1: u8, needle2: u8, needle3: u8, haystack: &[u8]) -> Option<usize> {} pub fn memrchr(needle: u8, haystack: &[u8]) -> Option<usize> {} pub fn memchr_iter(needle: u8, haystack: &[u8]) -> Memchr<'_> {} pub fn memchr2_iter(needle1: u8, needle2: u8, haystack: &[u8]) -> Memchr2<'_> {}
    pub mod memmem {
        use std::prelude::v1::*;
        pub struct Finder<'n> {} pub struct FindIter<'h, 'n> {} impl<'h, 'n> Iterator for FindIter<'h, 'n> { type Item = usize; } pub fn find(haystack: &[u8], needle: &[u8]) -> Option<usize> {} pub fn rfind(haystack: &[u8], needle: &[u8]) -> Option<usize> {} pub fn find_iter<'h, 'n>(haystack: &'h [u8], needle: &'n [u8]) -> FindIter<'h, 'n> {}
        impl<'n> Finder<'n> { pub fn new(needle: &'n [u8]) -> Finder<'n> {} pub fn find(&self, haystack: &[u8]) -> Option<usize> {} pub fn find_iter<'h>(&self, haystack: &'h [u8]) -> FindIter<'h, 'n> {} pub fn needle(&self) -> &[u8] {} }
    }
}
pub mod log {
    use std::prelude::v1::*;
    pub enum Level { Error = 1, Warn, Info, Debug, Trace } pub enum LevelFilter { Off, Error, Warn, Info, Debug, Trace } pub struct Record<'a> {} pub struct Metadata<'a> {} pub struct SetLoggerError {} impl Clone for Level {} impl Copy for Level {} impl std::fmt::Debug for Level {} impl PartialEq for Level {} impl Eq for Level {} impl PartialOrd for Level {}
    impl Ord for Level {} impl std::hash::Hash for Level {} impl std::fmt::Display for Level {} impl Clone for LevelFilter {} impl Copy for LevelFilter {} impl std::fmt::Debug for LevelFilter {} impl PartialEq for LevelFilter {} impl Eq for LevelFilter {} impl PartialOrd for LevelFilter {} impl Ord for LevelFilter {} impl std::hash::Hash for LevelFilter {}
    impl std::fmt::Display for LevelFilter {}
    pub trait Log { fn enabled(&self, metadata: &Metadata<'_>) -> bool; fn log(&self, record: &Record<'_>); fn flush(&self); }
    impl<'a> Record<'a> { pub fn args(&self) -> &std::fmt::Arguments<'a> {} pub fn metadata(&self) -> &Metadata<'a> {} pub fn level(&self) -> Level {} pub fn target(&self) -> &'a str {} pub fn module_path(&self) -> Option<&'a str> {} pub fn file(&self) -> Option<&'a str> {} pub fn line(&self) -> Option<u32> {} }
    impl<'a> Metadata<'a> { pub fn level(&self) -> Level {} pub fn target(&self) -> &'a str {} }
    impl Level { pub fn as_str(&self) -> &'static str {} pub fn to_level_filter(&self) -> LevelFilter {} pub fn max() -> Level {} }
    impl LevelFilter { pub fn to_level(&self) -> Option<Level> {} pub fn as_str(&self) -> &'static str {} }
    pub fn set_max_level(level: LevelFilter) {} pub fn max_level() -> LevelFilter {} pub fn set_logger(logger: &'static dyn Log) -> Result<(), SetLoggerError> {} pub fn set_boxed_logger(logger: Box<dyn Log>) -> Result<(), SetLoggerError> {} pub fn logger() -> &'static dyn Log {}
}
pub mod tracing {
    use std::prelude::v1::*;
    pub use self::span::Span;
    pub trait Instrument { fn instrument(self, span: Span) -> instrument::Instrumented<Self> {} fn in_current_span(self) -> instrument::Instrumented<Self> {} } impl<T> Instrument for T {} pub struct Level(); impl Level { pub const ERROR: Level = {}; pub const WARN: Level = {}; pub const INFO: Level = {}; pub const DEBUG: Level = {}; pub const TRACE: Level = {}; } pub mod instrument { pub struct Instrumented<T> {} impl<T: std::future::Future> std::future::Future for Instrumented<T> { type Output = <T as std::future::Future>::Output; } }
    pub mod span {
        use std::prelude::v1::*;
        pub struct Span {} pub struct Entered<'a> {} pub struct EnteredSpan {} pub struct Id {} impl Clone for Span {} impl std::fmt::Debug for Span {}
        impl Span {
            pub fn none() -> Span {} pub fn current() -> Span {} pub fn enter(&self) -> Entered<'_> {} pub fn entered(self) -> EnteredSpan {} pub fn in_scope<F: FnOnce() -> T, T>(&self, f: F) -> T {} pub fn or_current(self) -> Self {} pub fn record<Q, V>(&self, field: &Q, value: V) -> &Self {} pub fn is_disabled(&self) -> bool {} pub fn is_none(&self) -> bool {}
            pub fn id(&self) -> Option<Id> {} pub fn follows_from(&self, from: impl Into<Option<Id>>) -> &Self {}
        }
        impl EnteredSpan { pub fn exit(self) -> Span {} pub fn id(&self) -> Option<Id> {} }
    }
}
pub mod petgraph {
    use std::prelude::v1::*;
    pub use self::graph::Graph; pub use self::Direction::{Incoming, Outgoing}; pub mod prelude { pub use super::graph::{DiGraph, EdgeIndex, Graph, NodeIndex, UnGraph}; pub use super::stable_graph::{StableDiGraph, StableGraph, StableUnGraph}; pub use super::visit::{Bfs, Dfs, EdgeRef}; pub use super::{Directed, Direction, Incoming, Outgoing, Undirected}; }
    pub enum Directed {} pub enum Undirected {} pub enum Direction { Outgoing = 0, Incoming = 1 } pub type EdgeDirection = Direction; impl Clone for Direction {} impl Copy for Direction {} impl Direction { pub fn opposite(self) -> Direction {} }
    pub mod visit {
        use std::prelude::v1::*;
        use super::graph::NodeIndex;
        pub trait EdgeRef { type NodeId; type EdgeId; type Weight; fn source(&self) -> Self::NodeId; fn target(&self) -> Self::NodeId; fn weight(&self) -> &Self::Weight; fn id(&self) -> Self::EdgeId; } pub struct Dfs<N, VM> {} pub struct Bfs<N, VM> {} pub struct DfsPostOrder<N, VM> {} pub struct Topo<N, VM> {}
        impl<N, VM> Dfs<N, VM> { pub fn new<G>(graph: G, start: N) -> Self {} pub fn next<G>(&mut self, graph: G) -> Option<N> {} }
        impl<N, VM> Bfs<N, VM> { pub fn new<G>(graph: G, start: N) -> Self {} pub fn next<G>(&mut self, graph: G) -> Option<N> {} }
        impl<N, VM> DfsPostOrder<N, VM> { pub fn new<G>(graph: G, start: N) -> Self {} pub fn next<G>(&mut self, graph: G) -> Option<N> {} }
    }
    pub mod graph {
        use std::prelude::v1::*;
        use super::{Directed, Direction, Undirected}; pub struct Graph<N, E, Ty = Directed, Ix = u32> {} pub struct NodeIndex<Ix = u32> {} pub struct EdgeIndex<Ix = u32> {} pub struct EdgeReference<'a, E, Ix = u32> {} pub struct Frozen<'a, G> {}
        pub type DefaultIx = u32; pub type DiGraph<N, E, Ix = u32> = Graph<N, E, Directed, Ix>; pub type UnGraph<N, E, Ix = u32> = Graph<N, E, Undirected, Ix>; pub struct Node<N, Ix = u32> { pub weight: N } pub struct Edge<E, Ix = u32> { pub weight: E } pub fn node_index<Ix>(index: usize) -> NodeIndex<Ix> {} pub fn edge_index<Ix>(index: usize) -> EdgeIndex<Ix> {}
        impl<Ix: Clone> Clone for NodeIndex<Ix> {} impl<Ix: Copy> Copy for NodeIndex<Ix> {} impl<Ix: std::fmt::Debug> std::fmt::Debug for NodeIndex<Ix> {} impl<Ix: PartialEq> PartialEq for NodeIndex<Ix> {} impl<Ix: Eq> Eq for NodeIndex<Ix> {} impl<Ix: PartialOrd> PartialOrd for NodeIndex<Ix> {} impl<Ix: Ord> Ord for NodeIndex<Ix> {}
        impl<Ix: std::hash::Hash> std::hash::Hash for NodeIndex<Ix> {} impl<Ix> Default for NodeIndex<Ix> {} impl<Ix: Clone> Clone for EdgeIndex<Ix> {} impl<Ix: Copy> Copy for EdgeIndex<Ix> {} impl<Ix: std::fmt::Debug> std::fmt::Debug for EdgeIndex<Ix> {} impl<Ix: PartialEq> PartialEq for EdgeIndex<Ix> {} impl<Ix: Eq> Eq for EdgeIndex<Ix> {}
        impl<Ix: PartialOrd> PartialOrd for EdgeIndex<Ix> {} impl<Ix: Ord> Ord for EdgeIndex<Ix> {} impl<Ix: std::hash::Hash> std::hash::Hash for EdgeIndex<Ix> {} impl<Ix> Default for EdgeIndex<Ix> {}
        impl<Ix> NodeIndex<Ix> { pub fn new(x: usize) -> Self {} pub fn index(self) -> usize {} pub fn end() -> Self {} }
        impl<Ix> EdgeIndex<Ix> { pub fn new(x: usize) -> Self {} pub fn index(self) -> usize {} pub fn end() -> Self {} } pub struct Neighbors<'a, E, Ix> {} impl<'a, E, Ix> Iterator for Neighbors<'a, E, Ix> { type Item = NodeIndex<Ix>; } pub struct Edges<'a, E, Ty, Ix> {} impl<'a, E, Ty, Ix> Iterator for Edges<'a, E, Ty, Ix> { type Item = EdgeReference<'a, E, Ix>; }
        pub struct Externals<'a, N, Ty, Ix> {} impl<'a, N, Ty, Ix> Iterator for Externals<'a, N, Ty, Ix> { type Item = NodeIndex<Ix>; } pub struct NodeIndices<'a, Ix> {} impl<'a, Ix> Iterator for NodeIndices<'a, Ix> { type Item = NodeIndex<Ix>; } impl<'a, Ix> DoubleEndedIterator for NodeIndices<'a, Ix> {} pub struct EdgeIndices<'a, Ix> {}
        impl<'a, Ix> Iterator for EdgeIndices<'a, Ix> { type Item = EdgeIndex<Ix>; } impl<'a, Ix> DoubleEndedIterator for EdgeIndices<'a, Ix> {} pub struct NodeWeights<'a, N, Ix> {} impl<'a, N, Ix> Iterator for NodeWeights<'a, N, Ix> { type Item = &'a N; } impl<'a, N, Ix> DoubleEndedIterator for NodeWeights<'a, N, Ix> {} pub struct NodeWeightsMut<'a, N, Ix> {}
        impl<'a, N, Ix> Iterator for NodeWeightsMut<'a, N, Ix> { type Item = &'a mut N; } impl<'a, N, Ix> DoubleEndedIterator for NodeWeightsMut<'a, N, Ix> {} pub struct EdgeWeights<'a, E, Ix> {} impl<'a, E, Ix> Iterator for EdgeWeights<'a, E, Ix> { type Item = &'a E; } impl<'a, E, Ix> DoubleEndedIterator for EdgeWeights<'a, E, Ix> {}
        pub struct EdgeWeightsMut<'a, E, Ix> {} impl<'a, E, Ix> Iterator for EdgeWeightsMut<'a, E, Ix> { type Item = &'a mut E; } impl<'a, E, Ix> DoubleEndedIterator for EdgeWeightsMut<'a, E, Ix> {} pub struct EdgeReferences<'a, E, Ix> {} impl<'a, E, Ix> Iterator for EdgeReferences<'a, E, Ix> { type Item = EdgeReference<'a, E, Ix>; }
        impl<'a, E, Ix> DoubleEndedIterator for EdgeReferences<'a, E, Ix> {} impl<'a, E, Ix> super::visit::EdgeRef for EdgeReference<'a, E, Ix> { type NodeId = NodeIndex<Ix>; type EdgeId = EdgeIndex<Ix>; type Weight = E; } impl<'a, E, Ix> Clone for EdgeReference<'a, E, Ix> {} impl<'a, E, Ix> Copy for EdgeReference<'a, E, Ix> {}
        impl<'a, E, Ix> EdgeReference<'a, E, Ix> { pub fn weight(&self) -> &'a E {} }
        pub struct WalkNeighbors<Ix> {} impl<'a, E, Ix> Neighbors<'a, E, Ix> { pub fn detach(&self) -> WalkNeighbors<Ix> {} } impl<Ix> WalkNeighbors<Ix> { pub fn next<G>(&mut self, g: &G) -> Option<(EdgeIndex<Ix>, NodeIndex<Ix>)> {} pub fn next_node<G>(&mut self, g: &G) -> Option<NodeIndex<Ix>> {} pub fn next_edge<G>(&mut self, g: &G) -> Option<EdgeIndex<Ix>> {} }
        impl<N, E, Ty, Ix> std::ops::Index<NodeIndex<Ix>> for Graph<N, E, Ty, Ix> { type Output = N; } impl<N, E, Ty, Ix> std::ops::IndexMut<NodeIndex<Ix>> for Graph<N, E, Ty, Ix> {} impl<N, E, Ty, Ix> std::ops::Index<EdgeIndex<Ix>> for Graph<N, E, Ty, Ix> { type Output = E; } impl<N, E, Ty, Ix> std::ops::IndexMut<EdgeIndex<Ix>> for Graph<N, E, Ty, Ix> {} impl<N, E, Ty, Ix> Default for Graph<N, E, Ty, Ix> {} impl<N: Clone, E: Clone, Ty, Ix> Clone for Graph<N, E, Ty, Ix> {}
        impl<N, E, Ty, Ix> Graph<N, E, Ty, Ix> {
            pub fn new() -> Self {} pub fn with_capacity(nodes: usize, edges: usize) -> Self {} pub fn node_count(&self) -> usize {} pub fn edge_count(&self) -> usize {} pub fn is_directed(&self) -> bool {} pub fn add_node(&mut self, weight: N) -> NodeIndex<Ix> {} pub fn node_weight(&self, a: NodeIndex<Ix>) -> Option<&N> {}
            pub fn node_weight_mut(&mut self, a: NodeIndex<Ix>) -> Option<&mut N> {} pub fn add_edge(&mut self, a: NodeIndex<Ix>, b: NodeIndex<Ix>, weight: E) -> EdgeIndex<Ix> {} pub fn update_edge(&mut self, a: NodeIndex<Ix>, b: NodeIndex<Ix>, weight: E) -> EdgeIndex<Ix> {} pub fn edge_weight(&self, e: EdgeIndex<Ix>) -> Option<&E> {}
            pub fn edge_weight_mut(&mut self, e: EdgeIndex<Ix>) -> Option<&mut E> {} pub fn edge_endpoints(&self, e: EdgeIndex<Ix>) -> Option<(NodeIndex<Ix>, NodeIndex<Ix>)> {} pub fn remove_node(&mut self, a: NodeIndex<Ix>) -> Option<N> {} pub fn remove_edge(&mut self, e: EdgeIndex<Ix>) -> Option<E> {}
            pub fn neighbors(&self, a: NodeIndex<Ix>) -> Neighbors<'_, E, Ix> {} pub fn neighbors_directed(&self, a: NodeIndex<Ix>, dir: Direction) -> Neighbors<'_, E, Ix> {} pub fn neighbors_undirected(&self, a: NodeIndex<Ix>) -> Neighbors<'_, E, Ix> {} pub fn edges(&self, a: NodeIndex<Ix>) -> Edges<'_, E, Ty, Ix> {}
            pub fn edges_directed(&self, a: NodeIndex<Ix>, dir: Direction) -> Edges<'_, E, Ty, Ix> {} pub fn edges_connecting(&self, a: NodeIndex<Ix>, b: NodeIndex<Ix>) -> Edges<'_, E, Ty, Ix> {} pub fn contains_edge(&self, a: NodeIndex<Ix>, b: NodeIndex<Ix>) -> bool {} pub fn find_edge(&self, a: NodeIndex<Ix>, b: NodeIndex<Ix>) -> Option<EdgeIndex<Ix>> {}
            pub fn externals(&self, dir: Direction) -> Externals<'_, N, Ty, Ix> {} pub fn node_indices(&self) -> NodeIndices<'_, Ix> {} pub fn edge_indices(&self) -> EdgeIndices<'_, Ix> {} pub fn node_weights(&self) -> NodeWeights<'_, N, Ix> {} pub fn node_weights_mut(&mut self) -> NodeWeightsMut<'_, N, Ix> {}
            pub fn edge_weights(&self) -> EdgeWeights<'_, E, Ix> {} pub fn edge_weights_mut(&mut self) -> EdgeWeightsMut<'_, E, Ix> {} pub fn edge_references(&self) -> EdgeReferences<'_, E, Ix> {} pub fn capacity(&self) -> (usize, usize) {} pub fn clear(&mut self) {} pub fn clear_edges(&mut self) {} pub fn reverse(&mut self) {}
            pub fn retain_nodes<F: FnMut(Frozen<'_, Self>, NodeIndex<Ix>) -> bool>(&mut self, visit: F) {} pub fn retain_edges<F: FnMut(Frozen<'_, Self>, EdgeIndex<Ix>) -> bool>(&mut self, visit: F) {} pub fn map<'a, F: FnMut(NodeIndex<Ix>, &'a N) -> N2, G: FnMut(EdgeIndex<Ix>, &'a E) -> E2, N2, E2>(&'a self, node_map: F, edge_map: G) -> Graph<N2, E2, Ty, Ix> {}
            pub fn filter_map<'a, F: FnMut(NodeIndex<Ix>, &'a N) -> Option<N2>, G: FnMut(EdgeIndex<Ix>, &'a E) -> Option<E2>, N2, E2>(&'a self, node_map: F, edge_map: G) -> Graph<N2, E2, Ty, Ix> {} pub fn raw_nodes(&self) -> &[Node<N, Ix>] {} pub fn raw_edges(&self) -> &[Edge<E, Ix>] {} pub fn into_nodes_edges(self) -> (Vec<Node<N, Ix>>, Vec<Edge<E, Ix>>) {}
        }
    }
    pub mod stable_graph {
        use std::prelude::v1::*;
        use super::{Directed, Direction, Undirected}; pub use super::graph::{EdgeIndex, NodeIndex}; pub struct StableGraph<N, E, Ty = Directed, Ix = u32> {} pub struct EdgeReference<'a, E, Ix = u32> {}
        use super::graph::Frozen; pub type StableDiGraph<N, E, Ix = u32> = StableGraph<N, E, Directed, Ix>; pub type StableUnGraph<N, E, Ix = u32> = StableGraph<N, E, Undirected, Ix>; pub struct Neighbors<'a, E, Ix> {} impl<'a, E, Ix> Iterator for Neighbors<'a, E, Ix> { type Item = NodeIndex<Ix>; } pub struct Edges<'a, E, Ty, Ix> {}
        impl<'a, E, Ty, Ix> Iterator for Edges<'a, E, Ty, Ix> { type Item = EdgeReference<'a, E, Ix>; } pub struct Externals<'a, N, Ty, Ix> {} impl<'a, N, Ty, Ix> Iterator for Externals<'a, N, Ty, Ix> { type Item = NodeIndex<Ix>; } pub struct NodeIndices<'a, Ix> {} impl<'a, Ix> Iterator for NodeIndices<'a, Ix> { type Item = NodeIndex<Ix>; }
        impl<'a, Ix> DoubleEndedIterator for NodeIndices<'a, Ix> {} pub struct EdgeIndices<'a, Ix> {} impl<'a, Ix> Iterator for EdgeIndices<'a, Ix> { type Item = EdgeIndex<Ix>; } impl<'a, Ix> DoubleEndedIterator for EdgeIndices<'a, Ix> {} pub struct NodeWeights<'a, N, Ix> {} impl<'a, N, Ix> Iterator for NodeWeights<'a, N, Ix> { type Item = &'a N; }
        impl<'a, N, Ix> DoubleEndedIterator for NodeWeights<'a, N, Ix> {} pub struct NodeWeightsMut<'a, N, Ix> {} impl<'a, N, Ix> Iterator for NodeWeightsMut<'a, N, Ix> { type Item = &'a mut N; } impl<'a, N, Ix> DoubleEndedIterator for NodeWeightsMut<'a, N, Ix> {} pub struct EdgeWeights<'a, E, Ix> {}
        impl<'a, E, Ix> Iterator for EdgeWeights<'a, E, Ix> { type Item = &'a E; } impl<'a, E, Ix> DoubleEndedIterator for EdgeWeights<'a, E, Ix> {} pub struct EdgeWeightsMut<'a, E, Ix> {} impl<'a, E, Ix> Iterator for EdgeWeightsMut<'a, E, Ix> { type Item = &'a mut E; } impl<'a, E, Ix> DoubleEndedIterator for EdgeWeightsMut<'a, E, Ix> {}
        pub struct EdgeReferences<'a, E, Ix> {} impl<'a, E, Ix> Iterator for EdgeReferences<'a, E, Ix> { type Item = EdgeReference<'a, E, Ix>; } impl<'a, E, Ix> DoubleEndedIterator for EdgeReferences<'a, E, Ix> {}
        impl<'a, E, Ix> super::visit::EdgeRef for EdgeReference<'a, E, Ix> { type NodeId = NodeIndex<Ix>; type EdgeId = EdgeIndex<Ix>; type Weight = E; } impl<'a, E, Ix> Clone for EdgeReference<'a, E, Ix> {} impl<'a, E, Ix> Copy for EdgeReference<'a, E, Ix> {}
        impl<'a, E, Ix> EdgeReference<'a, E, Ix> { pub fn weight(&self) -> &'a E {} }
        pub struct WalkNeighbors<Ix> {} impl<'a, E, Ix> Neighbors<'a, E, Ix> { pub fn detach(&self) -> WalkNeighbors<Ix> {} } impl<Ix> WalkNeighbors<Ix> { pub fn next<G>(&mut self, g: &G) -> Option<(EdgeIndex<Ix>, NodeIndex<Ix>)> {} pub fn next_node<G>(&mut self, g: &G) -> Option<NodeIndex<Ix>> {} pub fn next_edge<G>(&mut self, g: &G) -> Option<EdgeIndex<Ix>> {} }
        impl<N, E, Ty, Ix> std::ops::Index<NodeIndex<Ix>> for StableGraph<N, E, Ty, Ix> { type Output = N; } impl<N, E, Ty, Ix> std::ops::IndexMut<NodeIndex<Ix>> for StableGraph<N, E, Ty, Ix> {} impl<N, E, Ty, Ix> std::ops::Index<EdgeIndex<Ix>> for StableGraph<N, E, Ty, Ix> { type Output = E; } impl<N, E, Ty, Ix> std::ops::IndexMut<EdgeIndex<Ix>> for StableGraph<N, E, Ty, Ix> {} impl<N, E, Ty, Ix> Default for StableGraph<N, E, Ty, Ix> {} impl<N: Clone, E: Clone, Ty, Ix> Clone for StableGraph<N, E, Ty, Ix> {}
        impl<N, E, Ty, Ix> StableGraph<N, E, Ty, Ix> {
            pub fn new() -> Self {} pub fn with_capacity(nodes: usize, edges: usize) -> Self {} pub fn node_count(&self) -> usize {} pub fn edge_count(&self) -> usize {} pub fn is_directed(&self) -> bool {} pub fn add_node(&mut self, weight: N) -> NodeIndex<Ix> {} pub fn node_weight(&self, a: NodeIndex<Ix>) -> Option<&N> {}
            pub fn node_weight_mut(&mut self, a: NodeIndex<Ix>) -> Option<&mut N> {} pub fn add_edge(&mut self, a: NodeIndex<Ix>, b: NodeIndex<Ix>, weight: E) -> EdgeIndex<Ix> {} pub fn update_edge(&mut self, a: NodeIndex<Ix>, b: NodeIndex<Ix>, weight: E) -> EdgeIndex<Ix> {} pub fn edge_weight(&self, e: EdgeIndex<Ix>) -> Option<&E> {}
            pub fn edge_weight_mut(&mut self, e: EdgeIndex<Ix>) -> Option<&mut E> {} pub fn edge_endpoints(&self, e: EdgeIndex<Ix>) -> Option<(NodeIndex<Ix>, NodeIndex<Ix>)> {} pub fn remove_node(&mut self, a: NodeIndex<Ix>) -> Option<N> {} pub fn remove_edge(&mut self, e: EdgeIndex<Ix>) -> Option<E> {}
            pub fn neighbors(&self, a: NodeIndex<Ix>) -> Neighbors<'_, E, Ix> {} pub fn neighbors_directed(&self, a: NodeIndex<Ix>, dir: Direction) -> Neighbors<'_, E, Ix> {} pub fn neighbors_undirected(&self, a: NodeIndex<Ix>) -> Neighbors<'_, E, Ix> {} pub fn edges(&self, a: NodeIndex<Ix>) -> Edges<'_, E, Ty, Ix> {}
            pub fn edges_directed(&self, a: NodeIndex<Ix>, dir: Direction) -> Edges<'_, E, Ty, Ix> {} pub fn edges_connecting(&self, a: NodeIndex<Ix>, b: NodeIndex<Ix>) -> Edges<'_, E, Ty, Ix> {} pub fn contains_edge(&self, a: NodeIndex<Ix>, b: NodeIndex<Ix>) -> bool {} pub fn find_edge(&self, a: NodeIndex<Ix>, b: NodeIndex<Ix>) -> Option<EdgeIndex<Ix>> {}
            pub fn externals(&self, dir: Direction) -> Externals<'_, N, Ty, Ix> {} pub fn node_indices(&self) -> NodeIndices<'_, Ix> {} pub fn edge_indices(&self) -> EdgeIndices<'_, Ix> {} pub fn node_weights(&self) -> NodeWeights<'_, N, Ix> {} pub fn node_weights_mut(&mut self) -> NodeWeightsMut<'_, N, Ix> {}
            pub fn edge_weights(&self) -> EdgeWeights<'_, E, Ix> {} pub fn edge_weights_mut(&mut self) -> EdgeWeightsMut<'_, E, Ix> {} pub fn edge_references(&self) -> EdgeReferences<'_, E, Ix> {} pub fn capacity(&self) -> (usize, usize) {} pub fn clear(&mut self) {} pub fn clear_edges(&mut self) {} pub fn reverse(&mut self) {}
            pub fn retain_nodes<F: FnMut(Frozen<'_, Self>, NodeIndex<Ix>) -> bool>(&mut self, visit: F) {} pub fn retain_edges<F: FnMut(Frozen<'_, Self>, EdgeIndex<Ix>) -> bool>(&mut self, visit: F) {}
            pub fn map<'a, F: FnMut(NodeIndex<Ix>, &'a N) -> N2, G: FnMut(EdgeIndex<Ix>, &'a E) -> E2, N2, E2>(&'a self, node_map: F, edge_map: G) -> StableGraph<N2, E2, Ty, Ix> {}
            pub fn filter_map<'a, F: FnMut(NodeIndex<Ix>, &'a N) -> Option<N2>, G: FnMut(EdgeIndex<Ix>, &'a E) -> Option<E2>, N2, E2>(&'a self, node_map: F, edge_map: G) -> StableGraph<N2, E2, Ty, Ix> {} pub fn contains_node(&self, a: NodeIndex<Ix>) -> bool {}
        }
    }
    pub mod algo {
        use std::prelude::v1::*;
        use super::graph::NodeIndex; pub struct Cycle<N> {}
        pub fn toposort<G>(g: G, space: Option<()>) -> Result<Vec<NodeIndex>, Cycle<NodeIndex>> {} pub fn tarjan_scc<G>(g: G) -> Vec<Vec<NodeIndex>> {} pub fn kosaraju_scc<G>(g: G) -> Vec<Vec<NodeIndex>> {} pub fn is_cyclic_directed<G>(g: G) -> bool {} pub fn connected_components<G>(g: G) -> usize {} pub fn has_path_connecting<G>(g: G, from: NodeIndex, to: NodeIndex, space: Option<()>) -> bool {}
        impl<N: Copy> Cycle<N> { pub fn node_id(&self) -> N {} }
    }
}
pub mod regex {
    use std::prelude::v1::*;
    pub struct Regex {} pub struct RegexBuilder {} pub struct RegexSet {} pub struct Match<'h> {} pub struct Captures<'h> {}
    pub enum Error { Syntax(String), CompiledTooBig(usize) } pub fn escape(pattern: &str) -> String {} impl std::str::FromStr for Regex { type Err = Error; } impl<'h> std::ops::Index<usize> for Captures<'h> { type Output = str; } impl<'h> std::ops::Index<&str> for Captures<'h> { type Output = str; } pub trait Replacer {} impl<F: FnMut(&Captures<'_>) -> T, T: AsRef<str>> Replacer for F {} impl<'a> Replacer for &'a str {} impl Replacer for String {}
    impl Clone for Regex {} impl std::fmt::Debug for Regex {} impl std::fmt::Display for Regex {} impl<'h> Clone for Match<'h> {} impl<'h> Copy for Match<'h> {} impl<'h> std::fmt::Debug for Match<'h> {} impl Clone for Error {} impl std::fmt::Debug for Error {} impl std::fmt::Display for Error {} impl std::error::Error for Error {} impl PartialEq for Error {}
    pub struct Matches<'r, 'h> {} impl<'r, 'h> Iterator for Matches<'r, 'h> { type Item = Match<'h>; } pub struct CaptureMatches<'r, 'h> {} impl<'r, 'h> Iterator for CaptureMatches<'r, 'h> { type Item = Captures<'h>; } pub struct Split<'r, 'h> {} impl<'r, 'h> Iterator for Split<'r, 'h> { type Item = &'h str; } pub struct SplitN<'r, 'h> {}
    impl<'r, 'h> Iterator for SplitN<'r, 'h> { type Item = &'h str; } pub struct CaptureNames<'r> {} impl<'r> Iterator for CaptureNames<'r> { type Item = Option<&'r str>; } pub struct SubCaptureMatches<'c, 'h> {} impl<'c, 'h> Iterator for SubCaptureMatches<'c, 'h> { type Item = Option<Match<'h>>; }
    impl Regex {
        pub fn new(re: &str) -> Result<Regex, Error> {} pub fn is_match(&self, haystack: &str) -> bool {} pub fn find<'h>(&self, haystack: &'h str) -> Option<Match<'h>> {} pub fn find_at<'h>(&self, haystack: &'h str, start: usize) -> Option<Match<'h>> {} pub fn find_iter<'r, 'h>(&'r self, haystack: &'h str) -> Matches<'r, 'h> {}
        pub fn captures<'h>(&self, haystack: &'h str) -> Option<Captures<'h>> {} pub fn captures_iter<'r, 'h>(&'r self, haystack: &'h str) -> CaptureMatches<'r, 'h> {} pub fn split<'r, 'h>(&'r self, haystack: &'h str) -> Split<'r, 'h> {} pub fn splitn<'r, 'h>(&'r self, haystack: &'h str, limit: usize) -> SplitN<'r, 'h> {}
        pub fn replace<'h, R: Replacer>(&self, haystack: &'h str, rep: R) -> std::borrow::Cow<'h, str> {} pub fn replace_all<'h, R: Replacer>(&self, haystack: &'h str, rep: R) -> std::borrow::Cow<'h, str> {} pub fn replacen<'h, R: Replacer>(&self, haystack: &'h str, limit: usize, rep: R) -> std::borrow::Cow<'h, str> {} pub fn as_str(&self) -> &str {}
        pub fn captures_len(&self) -> usize {} pub fn capture_names(&self) -> CaptureNames<'_> {} pub fn shortest_match(&self, haystack: &str) -> Option<usize> {}
    }
    impl<'h> Match<'h> { pub fn start(&self) -> usize {} pub fn end(&self) -> usize {} pub fn is_empty(&self) -> bool {} pub fn len(&self) -> usize {} pub fn range(&self) -> std::ops::Range<usize> {} pub fn as_str(&self) -> &'h str {} }
    impl<'h> Captures<'h> { pub fn get(&self, i: usize) -> Option<Match<'h>> {} pub fn name(&self, name: &str) -> Option<Match<'h>> {} pub fn extract<const N: usize>(&self) -> (&'h str, [&'h str; N]) {} pub fn expand(&self, replacement: &str, dst: &mut String) {} pub fn iter<'c>(&'c self) -> SubCaptureMatches<'c, 'h> {} pub fn len(&self) -> usize {} }
    impl RegexSet { pub fn new<I: IntoIterator>(exprs: I) -> Result<RegexSet, Error> {} pub fn is_match(&self, haystack: &str) -> bool {} pub fn len(&self) -> usize {} pub fn patterns(&self) -> &[String] {} }
    impl RegexBuilder {
        pub fn new(pattern: &str) -> RegexBuilder {} pub fn build(&self) -> Result<Regex, Error> {} pub fn case_insensitive(&mut self, yes: bool) -> &mut RegexBuilder {} pub fn multi_line(&mut self, yes: bool) -> &mut RegexBuilder {} pub fn dot_matches_new_line(&mut self, yes: bool) -> &mut RegexBuilder {}
        pub fn size_limit(&mut self, bytes: usize) -> &mut RegexBuilder {}
    }
}
pub mod http {
    use std::prelude::v1::*;
    pub use self::header::{HeaderMap, HeaderName, HeaderValue}; pub use self::request::Request; pub use self::response::Response; pub use self::method::Method; pub use self::status::StatusCode; pub use self::uri::Uri; pub use self::version::Version; pub type Result<T> = std::result::Result<T, Error>; pub struct Error {} pub struct Extensions {}
    impl std::fmt::Debug for Error {} impl std::fmt::Display for Error {} impl std::error::Error for Error {}
    impl Extensions { pub fn new() -> Self {} pub fn insert<T>(&mut self, val: T) -> Option<T> {} pub fn get<T>(&self) -> Option<&T> {} pub fn get_mut<T>(&mut self) -> Option<&mut T> {} pub fn get_or_insert<T>(&mut self, value: T) -> &mut T {} pub fn remove<T>(&mut self) -> Option<T> {} pub fn is_empty(&self) -> bool {} pub fn len(&self) -> usize {} }
    pub mod header {
        use std::prelude::v1::*;
        pub struct HeaderMap<T = HeaderValue> {} pub struct HeaderName {} pub struct HeaderValue {} pub struct GetAll<'a, T> {} pub struct InvalidHeaderName {} pub struct InvalidHeaderValue {} pub struct ToStrError {} pub struct OccupiedEntry<'a, T> {} pub struct VacantEntry<'a, T> {}
        pub enum Entry<'a, T> { Occupied(OccupiedEntry<'a, T>), Vacant(VacantEntry<'a, T>) } impl std::str::FromStr for HeaderName { type Err = InvalidHeaderName; } impl std::str::FromStr for HeaderValue { type Err = InvalidHeaderValue; } impl TryFrom<&str> for HeaderValue { type Error = InvalidHeaderValue; } impl TryFrom<String> for HeaderValue { type Error = InvalidHeaderValue; } impl<K, T> std::ops::Index<K> for HeaderMap<T> { type Output = T; } impl<T> Extend<(HeaderName, T)> for HeaderMap<T> {} impl<T> FromIterator<(HeaderName, T)> for HeaderMap<T> {} impl AsRef<str> for HeaderName {} impl AsRef<[u8]> for HeaderValue {}
        impl Clone for HeaderName {} impl std::fmt::Debug for HeaderName {} impl PartialEq for HeaderName {} impl Eq for HeaderName {} impl std::hash::Hash for HeaderName {} impl std::fmt::Display for HeaderName {} impl Clone for HeaderValue {} impl std::fmt::Debug for HeaderValue {} impl PartialEq for HeaderValue {} impl Eq for HeaderValue {}
        impl std::hash::Hash for HeaderValue {} impl<T: Clone> Clone for HeaderMap<T> {} impl<T: std::fmt::Debug> std::fmt::Debug for HeaderMap<T> {} impl<T> Default for HeaderMap<T> {} impl std::fmt::Debug for InvalidHeaderName {} impl std::fmt::Display for InvalidHeaderName {} impl std::error::Error for InvalidHeaderName {}
        impl std::fmt::Debug for InvalidHeaderValue {} impl std::fmt::Display for InvalidHeaderValue {} impl std::error::Error for InvalidHeaderValue {} impl std::fmt::Debug for ToStrError {} impl std::fmt::Display for ToStrError {} impl std::error::Error for ToStrError {} pub struct Iter<'a, T> {}
        impl<'a, T> Iterator for Iter<'a, T> { type Item = (&'a HeaderName, &'a T); } pub struct IterMut<'a, T> {} impl<'a, T> Iterator for IterMut<'a, T> { type Item = (&'a HeaderName, &'a mut T); } pub struct IntoIter<T> {} impl<T> Iterator for IntoIter<T> { type Item = (Option<HeaderName>, T); } pub struct Keys<'a, T> {}
        impl<'a, T> Iterator for Keys<'a, T> { type Item = &'a HeaderName; } pub struct Values<'a, T> {} impl<'a, T> Iterator for Values<'a, T> { type Item = &'a T; } pub struct ValuesMut<'a, T> {} impl<'a, T> Iterator for ValuesMut<'a, T> { type Item = &'a mut T; } pub struct ValueIter<'a, T> {} impl<'a, T> Iterator for ValueIter<'a, T> { type Item = &'a T; }
        impl<T> IntoIterator for HeaderMap<T> { type Item = (Option<HeaderName>, T); type IntoIter = IntoIter<T>; } impl<'a, T> IntoIterator for &'a HeaderMap<T> { type Item = (&'a HeaderName, &'a T); type IntoIter = Iter<'a, T>; } impl<'a, T> IntoIterator for &'a mut HeaderMap<T> { type Item = (&'a HeaderName, &'a mut T); type IntoIter = IterMut<'a, T>; }
        impl<'a, T> IntoIterator for GetAll<'a, T> { type Item = &'a T; type IntoIter = ValueIter<'a, T>; }
        impl HeaderMap { pub fn new() -> Self {} }
        impl<T> HeaderMap<T> {
            pub fn with_capacity(capacity: usize) -> HeaderMap<T> {} pub fn len(&self) -> usize {} pub fn keys_len(&self) -> usize {} pub fn is_empty(&self) -> bool {} pub fn clear(&mut self) {} pub fn reserve(&mut self, additional: usize) {} pub fn get<K>(&self, key: K) -> Option<&T> {} pub fn get_mut<K>(&mut self, key: K) -> Option<&mut T> {}
            pub fn get_all<K>(&self, key: K) -> GetAll<'_, T> {} pub fn contains_key<K>(&self, key: K) -> bool {} pub fn iter(&self) -> Iter<'_, T> {} pub fn iter_mut(&mut self) -> IterMut<'_, T> {} pub fn keys(&self) -> Keys<'_, T> {} pub fn values(&self) -> Values<'_, T> {} pub fn values_mut(&mut self) -> ValuesMut<'_, T> {}
            pub fn entry<K>(&mut self, key: K) -> Entry<'_, T> {} pub fn insert<K>(&mut self, key: K, val: T) -> Option<T> {} pub fn append<K>(&mut self, key: K, value: T) -> bool {} pub fn remove<K>(&mut self, key: K) -> Option<T> {}
        }
        impl<'a, T> GetAll<'a, T> { pub fn iter(&self) -> ValueIter<'a, T> {} }
        impl<'a, T> Entry<'a, T> { pub fn or_insert(self, default: T) -> &'a mut T {} pub fn or_insert_with<F: FnOnce() -> T>(self, default: F) -> &'a mut T {} pub fn key(&self) -> &HeaderName {} }
        impl HeaderName { pub fn from_bytes(src: &[u8]) -> Result<HeaderName, InvalidHeaderName> {} pub fn from_static(src: &'static str) -> HeaderName {} pub fn from_lowercase(src: &[u8]) -> Result<HeaderName, InvalidHeaderName> {} pub fn as_str(&self) -> &str {} }
        impl HeaderValue {
            pub fn from_static(src: &'static str) -> HeaderValue {} pub fn from_str(src: &str) -> Result<HeaderValue, InvalidHeaderValue> {} pub fn from_bytes(src: &[u8]) -> Result<HeaderValue, InvalidHeaderValue> {} pub fn from_name(name: HeaderName) -> HeaderValue {} pub fn to_str(&self) -> Result<&str, ToStrError> {} pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {} pub fn as_bytes(&self) -> &[u8] {} pub fn set_sensitive(&mut self, val: bool) {} pub fn is_sensitive(&self) -> bool {}
        }
    }
    pub mod request {
        use std::prelude::v1::*;
        pub struct Request<T> {} pub struct Builder {} pub struct Parts { pub method: super::Method, pub uri: super::Uri, pub version: super::Version, pub headers: super::HeaderMap, pub extensions: super::Extensions } impl<T: Clone> Clone for Request<T> {} impl<T: std::fmt::Debug> std::fmt::Debug for Request<T> {} impl<T> Default for Request<T> {}
        impl Request<()> { pub fn builder() -> Builder {} }
        impl<T> Request<T> {
            pub fn new(body: T) -> Self {} pub fn from_parts(parts: Parts, body: T) -> Self {} pub fn method(&self) -> &super::Method {} pub fn method_mut(&mut self) -> &mut super::Method {} pub fn uri(&self) -> &super::Uri {} pub fn uri_mut(&mut self) -> &mut super::Uri {} pub fn version(&self) -> super::Version {} pub fn headers(&self) -> &super::HeaderMap {}
            pub fn headers_mut(&mut self) -> &mut super::HeaderMap {} pub fn extensions(&self) -> &super::Extensions {} pub fn extensions_mut(&mut self) -> &mut super::Extensions {} pub fn body(&self) -> &T {} pub fn body_mut(&mut self) -> &mut T {} pub fn into_body(self) -> T {} pub fn into_parts(self) -> (Parts, T) {}
            pub fn map<F: FnOnce(T) -> U, U>(self, f: F) -> Request<U> {}
        }
        impl Builder {
            pub fn new() -> Builder {} pub fn method<T>(self, method: T) -> Builder {} pub fn uri<T>(self, uri: T) -> Builder {} pub fn version(self, version: super::Version) -> Builder {} pub fn header<K, V>(self, key: K, value: V) -> Builder {} pub fn headers_mut(&mut self) -> Option<&mut super::HeaderMap> {}
            pub fn extension<T>(self, extension: T) -> Builder {} pub fn body<T>(self, body: T) -> super::Result<Request<T>> {}
        }
    }
    pub mod response {
        use std::prelude::v1::*;
        pub struct Response<T> {} pub struct Builder {} pub struct Parts { pub status: super::StatusCode, pub version: super::Version, pub headers: super::HeaderMap, pub extensions: super::Extensions } impl<T: Clone> Clone for Response<T> {} impl<T: std::fmt::Debug> std::fmt::Debug for Response<T> {} impl<T> Default for Response<T> {}
        impl Response<()> { pub fn builder() -> Builder {} }
        impl<T> Response<T> {
            pub fn new(body: T) -> Self {} pub fn from_parts(parts: Parts, body: T) -> Self {} pub fn status(&self) -> super::StatusCode {} pub fn status_mut(&mut self) -> &mut super::StatusCode {} pub fn version(&self) -> super::Version {} pub fn headers(&self) -> &super::HeaderMap {} pub fn headers_mut(&mut self) -> &mut super::HeaderMap {}
            pub fn extensions(&self) -> &super::Extensions {} pub fn extensions_mut(&mut self) -> &mut super::Extensions {} pub fn body(&self) -> &T {} pub fn body_mut(&mut self) -> &mut T {} pub fn into_body(self) -> T {} pub fn into_parts(self) -> (Parts, T) {} pub fn map<F: FnOnce(T) -> U, U>(self, f: F) -> Response<U> {}
        }
        impl Builder {
            pub fn new() -> Builder {} pub fn status<T>(self, status: T) -> Builder {} pub fn version(self, version: super::Version) -> Builder {} pub fn header<K, V>(self, key: K, value: V) -> Builder {} pub fn headers_mut(&mut self) -> Option<&mut super::HeaderMap> {} pub fn extension<T>(self, extension: T) -> Builder {}
            pub fn body<T>(self, body: T) -> super::Result<Response<T>> {}
        }
    }
    pub mod method {
        use std::prelude::v1::*;
        pub struct Method {} pub struct InvalidMethod {} impl Clone for Method {} impl std::fmt::Debug for Method {} impl PartialEq for Method {} impl Eq for Method {} impl std::hash::Hash for Method {} impl std::fmt::Display for Method {} impl Default for Method {} impl std::str::FromStr for Method { type Err = InvalidMethod; }
        impl Method {
            pub const GET: Method = {}; pub const POST: Method = {}; pub const PUT: Method = {}; pub const DELETE: Method = {}; pub const HEAD: Method = {}; pub const OPTIONS: Method = {}; pub const CONNECT: Method = {}; pub const PATCH: Method = {}; pub const TRACE: Method = {}; pub fn as_str(&self) -> &str {} pub fn is_safe(&self) -> bool {}
            pub fn is_idempotent(&self) -> bool {} pub fn from_bytes(src: &[u8]) -> Result<Method, InvalidMethod> {}
        }
    }
    pub mod status {
        use std::prelude::v1::*;
        pub struct StatusCode {} pub struct InvalidStatusCode {} impl Clone for StatusCode {} impl Copy for StatusCode {} impl std::fmt::Debug for StatusCode {} impl PartialEq for StatusCode {} impl Eq for StatusCode {} impl PartialOrd for StatusCode {} impl Ord for StatusCode {} impl std::hash::Hash for StatusCode {} impl std::fmt::Display for StatusCode {}
        impl Default for StatusCode {}
        impl StatusCode {
            pub const OK: StatusCode = {}; pub const CREATED: StatusCode = {}; pub const ACCEPTED: StatusCode = {}; pub const NO_CONTENT: StatusCode = {}; pub const NOT_MODIFIED: StatusCode = {}; pub const BAD_REQUEST: StatusCode = {}; pub const UNAUTHORIZED: StatusCode = {}; pub const FORBIDDEN: StatusCode = {}; pub const NOT_FOUND: StatusCode = {};
            pub const CONFLICT: StatusCode = {}; pub const INTERNAL_SERVER_ERROR: StatusCode = {}; pub const BAD_GATEWAY: StatusCode = {}; pub const SERVICE_UNAVAILABLE: StatusCode = {}; pub fn from_u16(src: u16) -> Result<StatusCode, InvalidStatusCode> {} pub fn as_u16(&self) -> u16 {} pub fn as_str(&self) -> &str {}
            pub fn canonical_reason(&self) -> Option<&'static str> {} pub fn is_informational(&self) -> bool {} pub fn is_success(&self) -> bool {} pub fn is_redirection(&self) -> bool {} pub fn is_client_error(&self) -> bool {} pub fn is_server_error(&self) -> bool {}
        }
    }
    pub mod version {
        use std::prelude::v1::*;
        pub struct Version {} impl Clone for Version {} impl Copy for Version {} impl std::fmt::Debug for Version {} impl PartialEq for Version {} impl Eq for Version {} impl PartialOrd for Version {} impl Ord for Version {} impl std::hash::Hash for Version {} impl Default for Version {}
        impl Version { pub const HTTP_09: Version = {}; pub const HTTP_10: Version = {}; pub const HTTP_11: Version = {}; pub const HTTP_2: Version = {}; pub const HTTP_3: Version = {}; }
    }
    pub mod uri {
        use std::prelude::v1::*;
        pub struct Uri {} pub struct Authority {} pub struct PathAndQuery {} pub struct Scheme {} pub struct InvalidUri {} impl Clone for Uri {} impl std::fmt::Debug for Uri {} impl PartialEq for Uri {} impl Eq for Uri {} impl std::fmt::Display for Uri {} impl Clone for Authority {} impl std::fmt::Debug for Authority {} impl PartialEq for Authority {}
        impl Eq for Authority {} impl std::fmt::Display for Authority {} impl Clone for PathAndQuery {} impl std::fmt::Debug for PathAndQuery {} impl PartialEq for PathAndQuery {} impl Eq for PathAndQuery {} impl std::fmt::Display for PathAndQuery {} impl Clone for Scheme {} impl std::fmt::Debug for Scheme {} impl PartialEq for Scheme {} impl Eq for Scheme {}
        impl std::fmt::Display for Scheme {} impl std::str::FromStr for Uri { type Err = InvalidUri; }
        impl Uri {
            pub fn from_static(src: &'static str) -> Self {} pub fn path(&self) -> &str {} pub fn path_and_query(&self) -> Option<&PathAndQuery> {} pub fn scheme(&self) -> Option<&Scheme> {} pub fn scheme_str(&self) -> Option<&str> {} pub fn authority(&self) -> Option<&Authority> {} pub fn host(&self) -> Option<&str> {} pub fn port_u16(&self) -> Option<u16> {}
            pub fn query(&self) -> Option<&str> {}
        }
        impl Authority { pub fn as_str(&self) -> &str {} pub fn host(&self) -> &str {} pub fn port_u16(&self) -> Option<u16> {} }
        impl PathAndQuery { pub fn as_str(&self) -> &str {} pub fn path(&self) -> &str {} pub fn query(&self) -> Option<&str> {} }
    }
}
pub mod semver {
    use std::prelude::v1::*;
    pub struct Version { pub major: u64, pub minor: u64, pub patch: u64, pub pre: Prerelease, pub build: BuildMetadata } pub struct VersionReq { pub comparators: Vec<Comparator> } pub struct Comparator { pub op: Op, pub major: u64, pub minor: Option<u64>, pub patch: Option<u64>, pub pre: Prerelease } pub enum Op { Exact, Greater, GreaterEq, Less, LessEq, Tilde, Caret, Wildcard }
    pub struct Prerelease {} pub struct BuildMetadata {} pub struct Error {} impl Clone for Version {} impl std::fmt::Debug for Version {} impl std::fmt::Display for Version {} impl PartialEq for Version {} impl Eq for Version {} impl PartialOrd for Version {} impl Ord for Version {} impl std::hash::Hash for Version {} impl Clone for VersionReq {}
    impl std::fmt::Debug for VersionReq {} impl std::fmt::Display for VersionReq {} impl PartialEq for VersionReq {} impl Eq for VersionReq {} impl PartialOrd for VersionReq {} impl Ord for VersionReq {} impl std::hash::Hash for VersionReq {} impl Clone for Prerelease {} impl std::fmt::Debug for Prerelease {} impl std::fmt::Display for Prerelease {}
    impl PartialEq for Prerelease {} impl Eq for Prerelease {} impl PartialOrd for Prerelease {} impl Ord for Prerelease {} impl std::hash::Hash for Prerelease {} impl Clone for BuildMetadata {} impl std::fmt::Debug for BuildMetadata {} impl std::fmt::Display for BuildMetadata {} impl PartialEq for BuildMetadata {} impl Eq for BuildMetadata {}
    impl PartialOrd for BuildMetadata {} impl Ord for BuildMetadata {} impl std::hash::Hash for BuildMetadata {} impl Clone for Comparator {} impl std::fmt::Debug for Comparator {} impl std::fmt::Display for Comparator {} impl PartialEq for Comparator {} impl Eq for Comparator {} impl PartialOrd for Comparator {} impl Ord for Comparator {}
    impl std::hash::Hash for Comparator {} impl std::fmt::Debug for Error {} impl std::fmt::Display for Error {} impl std::error::Error for Error {}
    impl std::str::FromStr for Version { type Err = Error; } impl std::str::FromStr for VersionReq { type Err = Error; } impl std::ops::Deref for Prerelease { type Target = str; } impl std::ops::Deref for BuildMetadata { type Target = str; }
    impl Version { pub fn new(major: u64, minor: u64, patch: u64) -> Self {} pub fn parse(text: &str) -> Result<Self, Error> {} pub fn cmp_precedence(&self, other: &Self) -> std::cmp::Ordering {} }
    impl VersionReq { pub const STAR: VersionReq = {}; pub fn parse(text: &str) -> Result<Self, Error> {} pub fn matches(&self, version: &Version) -> bool {} }
    impl Prerelease { pub fn new(text: &str) -> Result<Self, Error> {} pub fn as_str(&self) -> &str {} pub fn is_empty(&self) -> bool {} }
}
pub mod camino {
    use std::prelude::v1::*;
    pub struct Utf8Path {} pub struct Utf8PathBuf {} pub struct FromPathBufError {} pub struct Utf8DirEntry {}
    pub enum Utf8Component<'a> { Prefix(&'a str), RootDir, CurDir, ParentDir, Normal(&'a str) } impl std::ops::Deref for Utf8PathBuf { type Target = Utf8Path; } impl std::borrow::Borrow<Utf8Path> for Utf8PathBuf {} impl std::borrow::ToOwned for Utf8Path { type Owned = Utf8PathBuf; } impl AsRef<Utf8Path> for Utf8Path {} impl AsRef<Utf8Path> for Utf8PathBuf {} impl AsRef<Utf8Path> for str {} impl AsRef<Utf8Path> for String {} impl AsRef<std::path::Path> for Utf8Path {} impl AsRef<std::path::Path> for Utf8PathBuf {} impl AsRef<str> for Utf8Path {} impl From<String> for Utf8PathBuf {} impl From<&str> for Utf8PathBuf {} impl From<Utf8PathBuf> for std::path::PathBuf {} impl From<Utf8PathBuf> for String {} impl TryFrom<std::path::PathBuf> for Utf8PathBuf { type Error = FromPathBufError; }
    impl std::fmt::Debug for Utf8Path {} impl std::fmt::Display for Utf8Path {} impl PartialEq for Utf8Path {} impl Eq for Utf8Path {} impl PartialOrd for Utf8Path {} impl Ord for Utf8Path {} impl std::hash::Hash for Utf8Path {} impl std::fmt::Debug for Utf8PathBuf {} impl std::fmt::Display for Utf8PathBuf {} impl PartialEq for Utf8PathBuf {}
    impl Eq for Utf8PathBuf {} impl PartialOrd for Utf8PathBuf {} impl Ord for Utf8PathBuf {} impl std::hash::Hash for Utf8PathBuf {} impl Clone for Utf8PathBuf {} impl Default for Utf8PathBuf {} pub struct Utf8Components<'a> {} impl<'a> Iterator for Utf8Components<'a> { type Item = Utf8Component<'a>; } impl<'a> DoubleEndedIterator for Utf8Components<'a> {}
    pub struct Iter<'a> {} impl<'a> Iterator for Iter<'a> { type Item = &'a str; } impl<'a> DoubleEndedIterator for Iter<'a> {} pub struct Utf8Ancestors<'a> {} impl<'a> Iterator for Utf8Ancestors<'a> { type Item = &'a Utf8Path; }
    impl<'a> Utf8Component<'a> { pub fn as_str(&self) -> &'a str {} }
    impl Utf8Path {
        pub fn new<S: AsRef<str>>(s: &S) -> &Utf8Path {} pub fn from_path(path: &std::path::Path) -> Option<&Utf8Path> {} pub fn as_std_path(&self) -> &std::path::Path {} pub fn as_str(&self) -> &str {} pub fn as_os_str(&self) -> &std::ffi::OsStr {} pub fn to_path_buf(&self) -> Utf8PathBuf {} pub fn is_absolute(&self) -> bool {}
        pub fn is_relative(&self) -> bool {} pub fn parent(&self) -> Option<&Utf8Path> {} pub fn ancestors(&self) -> Utf8Ancestors<'_> {} pub fn file_name(&self) -> Option<&str> {} pub fn strip_prefix(&self, base: impl AsRef<std::path::Path>) -> Result<&Utf8Path, std::path::StripPrefixError> {}
        pub fn starts_with(&self, base: impl AsRef<std::path::Path>) -> bool {} pub fn ends_with(&self, base: impl AsRef<std::path::Path>) -> bool {} pub fn file_stem(&self) -> Option<&str> {} pub fn extension(&self) -> Option<&str> {} pub fn join(&self, path: impl AsRef<Utf8Path>) -> Utf8PathBuf {}
        pub fn with_file_name(&self, file_name: impl AsRef<str>) -> Utf8PathBuf {} pub fn with_extension(&self, extension: impl AsRef<str>) -> Utf8PathBuf {} pub fn components(&self) -> Utf8Components<'_> {} pub fn iter(&self) -> Iter<'_> {} pub fn metadata(&self) -> std::io::Result<std::fs::Metadata> {}
        pub fn canonicalize_utf8(&self) -> std::io::Result<Utf8PathBuf> {} pub fn exists(&self) -> bool {} pub fn is_file(&self) -> bool {} pub fn is_dir(&self) -> bool {}
    }
    impl Utf8PathBuf {
        pub fn new() -> Utf8PathBuf {} pub fn from_path_buf(path: std::path::PathBuf) -> Result<Utf8PathBuf, std::path::PathBuf> {} pub fn into_std_path_buf(self) -> std::path::PathBuf {} pub fn into_string(self) -> String {} pub fn as_path(&self) -> &Utf8Path {} pub fn push(&mut self, path: impl AsRef<Utf8Path>) {} pub fn pop(&mut self) -> bool {}
        pub fn set_file_name(&mut self, file_name: impl AsRef<str>) {} pub fn set_extension(&mut self, extension: impl AsRef<str>) -> bool {}
    }
}
pub mod proc_macro2 {
    use std::prelude::v1::*;
    pub struct TokenStream {} pub struct Ident {} pub struct Span {} pub struct Group {} pub struct Punct {} pub struct Literal {} pub struct LexError {}
    pub enum TokenTree { Group(Group), Ident(Ident), Punct(Punct), Literal(Literal) } pub enum Delimiter { Parenthesis, Brace, Bracket, None } pub enum Spacing { Alone, Joint } pub struct LineColumn { pub line: usize, pub column: usize } pub mod token_stream { pub struct IntoIter {} impl std::iter::Iterator for IntoIter { type Item = super::TokenTree; } }
    impl IntoIterator for TokenStream { type Item = TokenTree; type IntoIter = token_stream::IntoIter; } impl std::str::FromStr for TokenStream { type Err = LexError; } impl FromIterator<TokenTree> for TokenStream {} impl FromIterator<TokenStream> for TokenStream {} impl Extend<TokenTree> for TokenStream {} impl Extend<TokenStream> for TokenStream {} impl From<TokenTree> for TokenStream {} impl From<Group> for TokenTree {} impl From<Ident> for TokenTree {} impl From<Punct> for TokenTree {} impl From<Literal> for TokenTree {}
    impl Clone for TokenStream {} impl std::fmt::Debug for TokenStream {} impl std::fmt::Display for TokenStream {} impl Clone for TokenTree {} impl std::fmt::Debug for TokenTree {} impl std::fmt::Display for TokenTree {} impl Clone for Ident {} impl std::fmt::Debug for Ident {} impl std::fmt::Display for Ident {} impl Clone for Group {}
    impl std::fmt::Debug for Group {} impl std::fmt::Display for Group {} impl Clone for Punct {} impl std::fmt::Debug for Punct {} impl std::fmt::Display for Punct {} impl Clone for Literal {} impl std::fmt::Debug for Literal {} impl std::fmt::Display for Literal {} impl Clone for Span {} impl Copy for Span {} impl std::fmt::Debug for Span {}
    impl Clone for Delimiter {} impl Copy for Delimiter {} impl std::fmt::Debug for Delimiter {} impl Clone for Spacing {} impl Copy for Spacing {} impl std::fmt::Debug for Spacing {} impl Clone for LineColumn {} impl Copy for LineColumn {} impl std::fmt::Debug for LineColumn {} impl Default for TokenStream {} impl PartialEq for Ident {} impl Eq for Ident {}
    impl PartialOrd for Ident {} impl Ord for Ident {} impl std::hash::Hash for Ident {}
    impl TokenStream { pub fn new() -> Self {} pub fn is_empty(&self) -> bool {} }
    impl TokenTree { pub fn span(&self) -> Span {} pub fn set_span(&mut self, span: Span) {} }
    impl Ident { pub fn new(string: &str, span: Span) -> Self {} pub fn new_raw(string: &str, span: Span) -> Self {} pub fn span(&self) -> Span {} pub fn set_span(&mut self, span: Span) {} }
    impl Span {
        pub fn call_site() -> Self {} pub fn mixed_site() -> Self {} pub fn resolved_at(&self, other: Span) -> Span {} pub fn located_at(&self, other: Span) -> Span {} pub fn start(&self) -> LineColumn {} pub fn end(&self) -> LineColumn {} pub fn byte_range(&self) -> std::ops::Range<usize> {} pub fn join(&self, other: Span) -> Option<Span> {}
        pub fn source_text(&self) -> Option<String> {}
    }
    impl Group { pub fn new(delimiter: Delimiter, stream: TokenStream) -> Self {} pub fn delimiter(&self) -> Delimiter {} pub fn stream(&self) -> TokenStream {} pub fn span(&self) -> Span {} pub fn span_open(&self) -> Span {} pub fn span_close(&self) -> Span {} pub fn set_span(&mut self, span: Span) {} }
    impl Punct { pub fn new(ch: char, spacing: Spacing) -> Self {} pub fn as_char(&self) -> char {} pub fn spacing(&self) -> Spacing {} pub fn span(&self) -> Span {} }
    impl Literal { pub fn string(string: &str) -> Literal {} pub fn usize_unsuffixed(n: usize) -> Literal {} pub fn span(&self) -> Span {} pub fn set_span(&mut self, span: Span) {} }
}
pub mod rayon {
    use std::prelude::v1::*;
    pub use self::iter::{IntoParallelIterator, ParallelIterator}; pub mod prelude { pub use super::iter::{FromParallelIterator, IndexedParallelIterator, IntoParallelIterator, IntoParallelRefIterator, IntoParallelRefMutIterator, ParallelBridge, ParallelExtend, ParallelIterator}; pub use super::slice::{ParallelSlice, ParallelSliceMut}; } pub struct ThreadPool {} pub struct ThreadPoolBuilder {} pub struct ThreadPoolBuildError {} pub struct Scope<'scope> {} pub fn join<A: FnOnce() -> RA, B: FnOnce() -> RB, RA, RB>(oper_a: A, oper_b: B) -> (RA, RB) {} pub fn scope<'scope, OP: FnOnce(&Scope<'scope>) -> R, R>(op: OP) -> R {} pub fn spawn<F: FnOnce()>(func: F) {} pub fn current_num_threads() -> usize {} pub fn current_thread_index() -> Option<usize> {}
    impl<'scope> Scope<'scope> { pub fn spawn<BODY: FnOnce(&Scope<'scope>)>(&self, body: BODY) {} }
    impl ThreadPool { pub fn install<OP: FnOnce() -> R, R>(&self, op: OP) -> R {} pub fn current_num_threads(&self) -> usize {} pub fn scope<'scope, OP: FnOnce(&Scope<'scope>) -> R, R>(&self, op: OP) -> R {} pub fn spawn<OP: FnOnce()>(&self, op: OP) {} pub fn join<A: FnOnce() -> RA, B: FnOnce() -> RB, RA, RB>(&self, oper_a: A, oper_b: B) -> (RA, RB) {} }
    impl ThreadPoolBuilder {
        pub fn new() -> Self {} pub fn num_threads(self, num_threads: usize) -> Self {} pub fn thread_name<F: FnMut(usize) -> String>(self, closure: F) -> Self {} pub fn stack_size(self, stack_size: usize) -> Self {} pub fn build(self) -> Result<ThreadPool, ThreadPoolBuildError> {} pub fn build_global(self) -> Result<(), ThreadPoolBuildError> {}
    }
    pub mod iter {
        use std::prelude::v1::*;
        pub struct Par<T> {} impl<T> ParallelIterator for Par<T> { type Item = T; } impl<T> IndexedParallelIterator for Par<T> {} impl<I: ParallelIterator> IntoParallelIterator for I { type Iter = I; type Item = <I as ParallelIterator>::Item; } impl<T> IntoParallelIterator for Vec<T> { type Iter = Par<T>; type Item = T; } impl<'a, T> IntoParallelIterator for &'a Vec<T> { type Iter = Par<&'a T>; type Item = &'a T; } impl<'a, T> IntoParallelIterator for &'a [T] { type Iter = Par<&'a T>; type Item = &'a T; } impl<'a, T> IntoParallelIterator for &'a mut Vec<T> { type Iter = Par<&'a mut T>; type Item = &'a mut T; } impl<'a, T> IntoParallelIterator for &'a mut [T] { type Iter = Par<&'a mut T>; type Item = &'a mut T; } impl<T> IntoParallelIterator for std::ops::Range<T> { type Iter = Par<T>; type Item = T; } impl<T> IntoParallelIterator for Option<T> { type Iter = Par<T>; type Item = T; }
        impl<K, V, S> IntoParallelIterator for std::collections::HashMap<K, V, S> { type Iter = Par<(K, V)>; type Item = (K, V); } impl<'a, K, V, S> IntoParallelIterator for &'a std::collections::HashMap<K, V, S> { type Iter = Par<(&'a K, &'a V)>; type Item = (&'a K, &'a V); } impl<T, S> IntoParallelIterator for std::collections::HashSet<T, S> { type Iter = Par<T>; type Item = T; } impl<'a, T, S> IntoParallelIterator for &'a std::collections::HashSet<T, S> { type Iter = Par<&'a T>; type Item = &'a T; } impl<'a, K, V> IntoParallelIterator for &'a std::collections::BTreeMap<K, V> { type Iter = Par<(&'a K, &'a V)>; type Item = (&'a K, &'a V); }
        impl<'data, I: 'data> IntoParallelRefIterator<'data> for I where &'data I: IntoParallelIterator { type Iter = <&'data I as IntoParallelIterator>::Iter; type Item = <&'data I as IntoParallelIterator>::Item; } impl<'data, I: 'data> IntoParallelRefMutIterator<'data> for I where &'data mut I: IntoParallelIterator { type Iter = <&'data mut I as IntoParallelIterator>::Iter; type Item = <&'data mut I as IntoParallelIterator>::Item; } impl<T: Iterator> ParallelBridge for T {} impl<T> FromParallelIterator<T> for Vec<T> {} impl<K, V, S> FromParallelIterator<(K, V)> for std::collections::HashMap<K, V, S> {} impl<T, S> FromParallelIterator<T> for std::collections::HashSet<T, S> {} impl<C: FromParallelIterator<T>, T, E> FromParallelIterator<Result<T, E>> for Result<C, E> {} impl<C: FromParallelIterator<T>, T> FromParallelIterator<Option<T>> for Option<C> {} impl FromParallelIterator<String> for String {} impl<T> ParallelExtend<T> for Vec<T> {}
        pub trait IntoParallelIterator { type Iter: ParallelIterator<Item = Self::Item>; type Item; fn into_par_iter(self) -> Self::Iter; }
        pub trait IntoParallelRefIterator<'data> { type Iter: ParallelIterator<Item = Self::Item>; type Item; fn par_iter(&'data self) -> Self::Iter; }
        pub trait IntoParallelRefMutIterator<'data> { type Iter: ParallelIterator<Item = Self::Item>; type Item; fn par_iter_mut(&'data mut self) -> Self::Iter; }
        pub trait FromParallelIterator<T> { fn from_par_iter<I: IntoParallelIterator<Item = T>>(par_iter: I) -> Self; }
        pub trait ParallelExtend<T> { fn par_extend<I: IntoParallelIterator<Item = T>>(&mut self, par_iter: I); }
        pub trait ParallelBridge: Iterator { fn par_bridge(self) -> Par<Self::Item> {} }
        pub trait ParallelIterator {
            type Item; fn for_each<OP: Fn(Self::Item)>(self, op: OP) {} fn for_each_with<OP: Fn(&mut T, Self::Item), T>(self, init: T, op: OP) {} fn for_each_init<OP: Fn(&mut T, Self::Item), INIT: Fn() -> T, T>(self, init: INIT, op: OP) {} fn try_for_each<OP: Fn(Self::Item) -> R, R>(self, op: OP) -> R {} fn count(self) -> usize {}
            fn map<F: Fn(Self::Item) -> R, R>(self, map_op: F) -> Par<R> {} fn map_with<F: Fn(&mut T, Self::Item) -> R, T, R>(self, init: T, map_op: F) -> Par<R> {} fn map_init<F: Fn(&mut T, Self::Item) -> R, INIT: Fn() -> T, T, R>(self, init: INIT, map_op: F) -> Par<R> {} fn cloned<'a, T: Clone + 'a>(self) -> Par<T> where Self: ParallelIterator<Item = &'a T> {}
            fn copied<'a, T: Copy + 'a>(self) -> Par<T> where Self: ParallelIterator<Item = &'a T> {} fn inspect<OP: Fn(&Self::Item)>(self, inspect_op: OP) -> Par<Self::Item> {} fn update<F: Fn(&mut Self::Item)>(self, update_op: F) -> Par<Self::Item> {} fn filter<P: Fn(&Self::Item) -> bool>(self, filter_op: P) -> Par<Self::Item> {}
            fn filter_map<P: Fn(Self::Item) -> Option<R>, R>(self, filter_op: P) -> Par<R> {} fn flat_map<F: Fn(Self::Item) -> PI, PI: IntoParallelIterator>(self, map_op: F) -> Par<<PI as IntoParallelIterator>::Item> {} fn flat_map_iter<F: Fn(Self::Item) -> SI, SI: IntoIterator>(self, map_op: F) -> Par<<SI as IntoIterator>::Item> {}
            fn flatten(self) -> Par<<Self::Item as IntoParallelIterator>::Item> where Self::Item: IntoParallelIterator {} fn reduce<OP: Fn(Self::Item, Self::Item) -> Self::Item, ID: Fn() -> Self::Item>(self, identity: ID, op: OP) -> Self::Item {} fn reduce_with<OP: Fn(Self::Item, Self::Item) -> Self::Item>(self, op: OP) -> Option<Self::Item> {}
            fn fold<T, ID: Fn() -> T, F: Fn(T, Self::Item) -> T>(self, identity: ID, fold_op: F) -> Par<T> {} fn sum<S>(self) -> S {} fn product<P>(self) -> P {} fn min(self) -> Option<Self::Item> {} fn max(self) -> Option<Self::Item> {} fn min_by_key<K, F: Fn(&Self::Item) -> K>(self, f: F) -> Option<Self::Item> {}
            fn max_by_key<K, F: Fn(&Self::Item) -> K>(self, f: F) -> Option<Self::Item> {} fn min_by<F: Fn(&Self::Item, &Self::Item) -> std::cmp::Ordering>(self, f: F) -> Option<Self::Item> {} fn max_by<F: Fn(&Self::Item, &Self::Item) -> std::cmp::Ordering>(self, f: F) -> Option<Self::Item> {}
            fn chain<C: IntoParallelIterator<Item = Self::Item>>(self, chain: C) -> Par<Self::Item> {} fn find_any<P: Fn(&Self::Item) -> bool>(self, predicate: P) -> Option<Self::Item> {} fn find_first<P: Fn(&Self::Item) -> bool>(self, predicate: P) -> Option<Self::Item> {} fn find_map_any<P: Fn(Self::Item) -> Option<R>, R>(self, predicate: P) -> Option<R> {}
            fn find_map_first<P: Fn(Self::Item) -> Option<R>, R>(self, predicate: P) -> Option<R> {} fn any<P: Fn(Self::Item) -> bool>(self, predicate: P) -> bool {} fn all<P: Fn(Self::Item) -> bool>(self, predicate: P) -> bool {} fn collect<C: FromParallelIterator<Self::Item>>(self) -> C {}
            fn partition<A, B, P: Fn(&Self::Item) -> bool>(self, predicate: P) -> (A, B) {} fn unzip<A, B, FromA, FromB>(self) -> (FromA, FromB) {}
        }
        pub trait IndexedParallelIterator: ParallelIterator {
            fn collect_into_vec(self, target: &mut Vec<Self::Item>) {} fn zip<Z: IntoParallelIterator>(self, zip_op: Z) -> Par<(Self::Item, <Z as IntoParallelIterator>::Item)> {} fn chunks(self, chunk_size: usize) -> Par<Vec<Self::Item>> {} fn enumerate(self) -> Par<(usize, Self::Item)> {} fn skip(self, n: usize) -> Par<Self::Item> {}
            fn take(self, n: usize) -> Par<Self::Item> {} fn step_by(self, step: usize) -> Par<Self::Item> {} fn position_any<P: Fn(Self::Item) -> bool>(self, predicate: P) -> Option<usize> {} fn position_first<P: Fn(Self::Item) -> bool>(self, predicate: P) -> Option<usize> {} fn rev(self) -> Par<Self::Item> {}
            fn with_min_len(self, min: usize) -> Par<Self::Item> {} fn with_max_len(self, max: usize) -> Par<Self::Item> {} fn len(&self) -> usize {}
        }
    }
    pub mod slice {
        use std::prelude::v1::*;
        use super::iter::Par;
        pub trait ParallelSlice<T> { fn par_chunks(&self, chunk_size: usize) -> Par<&[T]> {} fn par_windows(&self, window_size: usize) -> Par<&[T]> {} fn par_chunks_exact(&self, chunk_size: usize) -> Par<&[T]> {} } pub trait ParallelSliceMut<T> { fn par_chunks_mut(&mut self, chunk_size: usize) -> Par<&mut [T]> {} fn par_chunks_exact_mut(&mut self, chunk_size: usize) -> Par<&mut [T]> {} fn par_sort(&mut self) {} fn par_sort_by<F: Fn(&T, &T) -> std::cmp::Ordering>(&mut self, compare: F) {} fn par_sort_by_key<K, F: Fn(&T) -> K>(&mut self, f: F) {} fn par_sort_unstable(&mut self) {} fn par_sort_unstable_by<F: Fn(&T, &T) -> std::cmp::Ordering>(&mut self, compare: F) {} fn par_sort_unstable_by_key<K, F: Fn(&T) -> K>(&mut self, f: F) {} } impl<T> ParallelSlice<T> for [T] {} impl<T> ParallelSliceMut<T> for [T] {}
    }
}
pub mod url {
    use std::prelude::v1::*;
    pub struct Url {} pub enum ParseError { EmptyHost, InvalidPort, RelativeUrlWithoutBase } pub enum Host<S = String> { Domain(S), Ipv4(std::net::Ipv4Addr), Ipv6(std::net::Ipv6Addr) } impl std::str::FromStr for Url { type Err = ParseError; } impl AsRef<str> for Url {} impl From<Url> for String {} impl Clone for Url {} impl std::fmt::Debug for Url {}
    impl std::fmt::Display for Url {} impl PartialEq for Url {} impl Eq for Url {} impl PartialOrd for Url {} impl Ord for Url {} impl std::hash::Hash for Url {} impl Clone for ParseError {} impl Copy for ParseError {} impl std::fmt::Debug for ParseError {} impl std::fmt::Display for ParseError {} impl std::error::Error for ParseError {}
    impl Url {
        pub fn parse(input: &str) -> Result<Url, ParseError> {} pub fn join(&self, input: &str) -> Result<Url, ParseError> {} pub fn as_str(&self) -> &str {} pub fn scheme(&self) -> &str {} pub fn username(&self) -> &str {} pub fn password(&self) -> Option<&str> {} pub fn has_host(&self) -> bool {} pub fn host_str(&self) -> Option<&str> {}
        pub fn host(&self) -> Option<Host<&str>> {} pub fn domain(&self) -> Option<&str> {} pub fn port(&self) -> Option<u16> {} pub fn port_or_known_default(&self) -> Option<u16> {} pub fn path(&self) -> &str {} pub fn path_segments(&self) -> Option<std::str::Split<'_, char>> {} pub fn query(&self) -> Option<&str> {}
        pub fn fragment(&self) -> Option<&str> {} pub fn set_fragment(&mut self, fragment: Option<&str>) {} pub fn set_query(&mut self, query: Option<&str>) {} pub fn set_path(&mut self, path: &str) {} pub fn set_port(&mut self, port: Option<u16>) -> Result<(), ()> {} pub fn set_scheme(&mut self, scheme: &str) -> Result<(), ()> {}
        pub fn from_file_path<P: AsRef<std::path::Path>>(path: P) -> Result<Url, ()> {} pub fn to_file_path(&self) -> Result<std::path::PathBuf, ()> {} pub fn cannot_be_a_base(&self) -> bool {}
    }
}
pub mod uuid {
    use std::prelude::v1::*;
    pub struct Uuid {} pub struct Error {} impl std::str::FromStr for Uuid { type Err = Error; } impl Clone for Uuid {} impl Copy for Uuid {} impl std::fmt::Debug for Uuid {} impl std::fmt::Display for Uuid {} impl Default for Uuid {} impl PartialEq for Uuid {} impl Eq for Uuid {} impl PartialOrd for Uuid {} impl Ord for Uuid {} impl std::hash::Hash for Uuid {}
    impl Clone for Error {} impl std::fmt::Debug for Error {} impl std::fmt::Display for Error {} impl std::error::Error for Error {}
    impl Uuid {
        pub fn new_v4() -> Uuid {} pub fn now_v7() -> Uuid {} pub fn nil() -> Uuid {} pub fn parse_str(input: &str) -> Result<Uuid, Error> {} pub fn from_bytes(bytes: [u8; 16]) -> Uuid {} pub fn from_slice(b: &[u8]) -> Result<Uuid, Error> {} pub fn from_u128(v: u128) -> Uuid {} pub fn as_bytes(&self) -> &[u8; 16] {} pub fn into_bytes(self) -> [u8; 16] {}
        pub fn as_u128(&self) -> u128 {} pub fn is_nil(&self) -> bool {} pub fn get_version_num(&self) -> usize {}
    }
}
pub mod rand {
    use std::prelude::v1::*;
    pub mod rngs { pub struct ThreadRng {} pub struct StdRng {} pub struct SmallRng {} impl super::RngCore for ThreadRng {} impl super::RngCore for StdRng {} impl super::RngCore for SmallRng {} impl super::SeedableRng for StdRng {} impl super::SeedableRng for SmallRng {} } pub mod seq { pub trait SliceRandom { fn shuffle<R>(&mut self, rng: &mut R) {} } pub trait IndexedRandom<T> { fn choose<R>(&self, rng: &mut R) -> std::option::Option<&T> {} } impl<T> SliceRandom for [T] {} impl<T> IndexedRandom<T> for [T] {} } pub mod prelude { pub use super::{Rng, RngCore, SeedableRng}; pub use super::rngs::{StdRng, ThreadRng}; pub use super::seq::{IndexedRandom, SliceRandom}; } pub fn rng() -> rngs::ThreadRng {} pub fn thread_rng() -> rngs::ThreadRng {} pub fn random<T>() -> T {} impl<R: RngCore> RngCore for &mut R {} impl<R: RngCore> Rng for R {}
    pub trait RngCore { fn next_u32(&mut self) -> u32 {} fn next_u64(&mut self) -> u64 {} fn fill_bytes(&mut self, dst: &mut [u8]) {} }
    pub trait Rng: RngCore { fn random<T>(&mut self) -> T {} fn gen<T>(&mut self) -> T {} fn random_range<T>(&mut self, range: std::ops::Range<T>) -> T {} fn gen_range<T>(&mut self, range: std::ops::Range<T>) -> T {} fn random_bool(&mut self, p: f64) -> bool {} fn gen_bool(&mut self, p: f64) -> bool {} fn fill<T>(&mut self, dest: &mut T) {} }
    pub trait SeedableRng { fn seed_from_u64(state: u64) -> Self {} fn from_entropy() -> Self {} fn from_os_rng() -> Self {} }
}
pub mod chrono {
    use std::prelude::v1::*;
    pub struct Utc; pub struct Local; pub struct DateTime<Tz> {} pub struct NaiveDate {} pub struct NaiveTime {} pub struct NaiveDateTime {} pub struct TimeDelta {} pub type Duration = TimeDelta; pub struct ParseError(); pub struct DelayedFormat {} pub struct FixedOffset {} impl std::fmt::Display for DelayedFormat {} impl<Tz> std::ops::Sub<DateTime<Tz>> for DateTime<Tz> { type Output = TimeDelta; } impl<Tz> std::ops::Sub<TimeDelta> for DateTime<Tz> { type Output = DateTime<Tz>; } impl<Tz> std::ops::Add<TimeDelta> for DateTime<Tz> { type Output = DateTime<Tz>; } impl Utc { pub fn now() -> DateTime<Utc> {} } impl Local { pub fn now() -> DateTime<Local> {} }
    impl<Tz: Clone> Clone for DateTime<Tz> {} impl<Tz: Copy> Copy for DateTime<Tz> {} impl<Tz: std::fmt::Debug> std::fmt::Debug for DateTime<Tz> {} impl<Tz: PartialEq> PartialEq for DateTime<Tz> {} impl<Tz: Eq> Eq for DateTime<Tz> {} impl<Tz: PartialOrd> PartialOrd for DateTime<Tz> {} impl<Tz: Ord> Ord for DateTime<Tz> {}
    impl<Tz: std::hash::Hash> std::hash::Hash for DateTime<Tz> {} impl<Tz> std::fmt::Display for DateTime<Tz> {} impl Clone for NaiveDate {} impl Copy for NaiveDate {} impl std::fmt::Debug for NaiveDate {} impl PartialEq for NaiveDate {} impl Eq for NaiveDate {} impl PartialOrd for NaiveDate {} impl Ord for NaiveDate {} impl std::hash::Hash for NaiveDate {}
    impl std::fmt::Display for NaiveDate {} impl Clone for NaiveTime {} impl Copy for NaiveTime {} impl std::fmt::Debug for NaiveTime {} impl PartialEq for NaiveTime {} impl Eq for NaiveTime {} impl PartialOrd for NaiveTime {} impl Ord for NaiveTime {} impl std::hash::Hash for NaiveTime {} impl std::fmt::Display for NaiveTime {} impl Clone for NaiveDateTime {}
    impl Copy for NaiveDateTime {} impl std::fmt::Debug for NaiveDateTime {} impl PartialEq for NaiveDateTime {} impl Eq for NaiveDateTime {} impl PartialOrd for NaiveDateTime {} impl Ord for NaiveDateTime {} impl std::hash::Hash for NaiveDateTime {} impl std::fmt::Display for NaiveDateTime {} impl Clone for TimeDelta {} impl Copy for TimeDelta {}
    impl std::fmt::Debug for TimeDelta {} impl PartialEq for TimeDelta {} impl Eq for TimeDelta {} impl PartialOrd for TimeDelta {} impl Ord for TimeDelta {} impl std::hash::Hash for TimeDelta {} impl std::fmt::Display for TimeDelta {}
    impl<Tz> DateTime<Tz> {
        pub fn timestamp(&self) -> i64 {} pub fn timestamp_millis(&self) -> i64 {} pub fn format(&self, fmt: &str) -> DelayedFormat {} pub fn to_rfc3339(&self) -> String {} pub fn to_rfc2822(&self) -> String {} pub fn date_naive(&self) -> NaiveDate {} pub fn time(&self) -> NaiveTime {} pub fn naive_utc(&self) -> NaiveDateTime {}
        pub fn naive_local(&self) -> NaiveDateTime {} pub fn with_timezone<Tz2>(&self, tz: &Tz2) -> DateTime<Tz2> {} pub fn to_utc(&self) -> DateTime<Utc> {} pub fn parse_from_rfc3339(s: &str) -> Result<DateTime<FixedOffset>, ParseError> {} pub fn from_timestamp(secs: i64, nsecs: u32) -> Option<DateTime<Utc>> {}
        pub fn signed_duration_since(self, rhs: DateTime<Tz>) -> TimeDelta {} pub fn checked_add_signed(self, rhs: TimeDelta) -> Option<Self> {}
    }
    impl NaiveDate { pub fn from_ymd_opt(year: i32, month: u32, day: u32) -> Option<NaiveDate> {} pub fn and_hms_opt(&self, hour: u32, min: u32, sec: u32) -> Option<NaiveDateTime> {} pub fn format(&self, fmt: &str) -> DelayedFormat {} }
    impl TimeDelta {
        pub fn seconds(seconds: i64) -> Self {} pub fn milliseconds(ms: i64) -> Self {} pub fn minutes(m: i64) -> Self {} pub fn hours(h: i64) -> Self {} pub fn days(d: i64) -> Self {} pub fn num_seconds(&self) -> i64 {} pub fn num_milliseconds(&self) -> i64 {} pub fn num_minutes(&self) -> i64 {} pub fn num_hours(&self) -> i64 {}
        pub fn num_days(&self) -> i64 {} pub fn to_std(&self) -> Result<std::time::Duration, ParseError> {}
    }
}
