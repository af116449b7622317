// Signatures of the standard library (stable API of Rust 1.95, MIT OR Apache-2.0); bodies are empty on purpose.
pub mod u8 { pub const MIN: u8 = {}; pub const MAX: u8 = {}; }
pub mod u16 { pub const MIN: u16 = {}; pub const MAX: u16 = {}; }
pub mod u32 { pub const MIN: u32 = {}; pub const MAX: u32 = {}; }
pub mod u64 { pub const MIN: u64 = {}; pub const MAX: u64 = {}; }
pub mod u128 { pub const MIN: u128 = {}; pub const MAX: u128 = {}; }
pub mod usize { pub const MIN: usize = {}; pub const MAX: usize = {}; }
pub mod i8 { pub const MIN: i8 = {}; pub const MAX: i8 = {}; }
pub mod i16 { pub const MIN: i16 = {}; pub const MAX: i16 = {}; }
pub mod i32 { pub const MIN: i32 = {}; pub const MAX: i32 = {}; }
pub mod i64 { pub const MIN: i64 = {}; pub const MAX: i64 = {}; }
pub mod i128 { pub const MIN: i128 = {}; pub const MAX: i128 = {}; }
pub mod isize { pub const MIN: isize = {}; pub const MAX: isize = {}; }
pub mod f32 { pub const MIN: f32 = {}; pub const MAX: f32 = {}; pub const EPSILON: f32 = {}; pub const INFINITY: f32 = {}; pub const NEG_INFINITY: f32 = {}; pub const NAN: f32 = {}; pub mod consts { pub const PI: f32 = {}; pub const TAU: f32 = {}; pub const E: f32 = {}; pub const SQRT_2: f32 = {}; pub const LN_2: f32 = {}; pub const LN_10: f32 = {}; pub const LOG2_E: f32 = {}; pub const LOG10_E: f32 = {}; pub const FRAC_PI_2: f32 = {}; pub const FRAC_PI_3: f32 = {}; pub const FRAC_PI_4: f32 = {}; pub const FRAC_PI_6: f32 = {}; pub const FRAC_PI_8: f32 = {}; pub const FRAC_1_PI: f32 = {}; pub const FRAC_2_PI: f32 = {}; pub const FRAC_1_SQRT_2: f32 = {}; pub const FRAC_2_SQRT_PI: f32 = {}; } }
pub mod f64 { pub const MIN: f64 = {}; pub const MAX: f64 = {}; pub const EPSILON: f64 = {}; pub const INFINITY: f64 = {}; pub const NEG_INFINITY: f64 = {}; pub const NAN: f64 = {}; pub mod consts { pub const PI: f64 = {}; pub const TAU: f64 = {}; pub const E: f64 = {}; pub const SQRT_2: f64 = {}; pub const LN_2: f64 = {}; pub const LN_10: f64 = {}; pub const LOG2_E: f64 = {}; pub const LOG10_E: f64 = {}; pub const FRAC_PI_2: f64 = {}; pub const FRAC_PI_3: f64 = {}; pub const FRAC_PI_4: f64 = {}; pub const FRAC_PI_6: f64 = {}; pub const FRAC_PI_8: f64 = {}; pub const FRAC_1_PI: f64 = {}; pub const FRAC_2_PI: f64 = {}; pub const FRAC_1_SQRT_2: f64 = {}; pub const FRAC_2_SQRT_PI: f64 = {}; } }
pub mod option {
    use crate::clone::Clone; use crate::cmp::{Eq, Ord, PartialEq, PartialOrd}; use crate::convert::{From, Infallible}; use crate::default::Default; use crate::fmt::Debug; use crate::hash::Hash;
    use crate::iter::{DoubleEndedIterator, ExactSizeIterator, FromIterator, IntoIterator, Iterator, Product, Sum}; use crate::marker::Copy;
    use crate::ops::{Deref, DerefMut, FnOnce, FromResidual, Try}; use crate::pin::Pin; use crate::result::Result;
    pub enum Option<T> { None, Some(T), } pub struct IntoIter<A> {} pub struct Iter<'a, A> {} pub struct IterMut<'a, A> {}
    impl<T> Option<T> {
        pub fn is_some(&self) -> bool {} pub fn is_some_and(self, f: impl FnOnce(T) -> bool) -> bool {} pub fn is_none(&self) -> bool {}
        pub fn is_none_or(self, f: impl FnOnce(T) -> bool) -> bool {} pub fn as_ref(&self) -> Option<&T> {} pub fn as_mut(&mut self) -> Option<&mut T> {}
        pub fn as_pin_ref(self: Pin<&Option<T>>) -> Option<Pin<&T>> {} pub fn as_pin_mut(self: Pin<&mut Option<T>>) -> Option<Pin<&mut T>> {}
        pub fn as_slice(&self) -> &[T] {} pub fn as_mut_slice(&mut self) -> &mut [T] {} pub fn expect(self, msg: &str) -> T {} pub fn unwrap(self) -> T {}
        pub fn unwrap_or(self, default: T) -> T {} pub fn unwrap_or_else<F: FnOnce() -> T>(self, f: F) -> T {} pub fn unwrap_or_default(self) -> T where T: Default {}
        pub fn unwrap_unchecked(self) -> T {} pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Option<U> {} pub fn inspect<F: FnOnce(&T)>(self, f: F) -> Option<T> {}
        pub fn map_or<U, F: FnOnce(T) -> U>(self, default: U, f: F) -> U {} pub fn map_or_else<U, D: FnOnce() -> U, F: FnOnce(T) -> U>(self, default: D, f: F) -> U {}
        pub fn ok_or<E>(self, err: E) -> Result<T, E> {} pub fn ok_or_else<E, F: FnOnce() -> E>(self, err: F) -> Result<T, E> {}
        pub fn as_deref(&self) -> Option<&<T as Deref>::Target> where T: Deref {} pub fn as_deref_mut(&mut self) -> Option<&mut <T as Deref>::Target> where T: DerefMut {}
        pub fn iter(&self) -> Iter<'_, T> {} pub fn iter_mut(&mut self) -> IterMut<'_, T> {} pub fn and<U>(self, optb: Option<U>) -> Option<U> {}
        pub fn and_then<U, F: FnOnce(T) -> Option<U>>(self, f: F) -> Option<U> {} pub fn filter<P: FnOnce(&T) -> bool>(self, predicate: P) -> Option<T> {}
        pub fn or(self, optb: Option<T>) -> Option<T> {} pub fn or_else<F: FnOnce() -> Option<T>>(self, f: F) -> Option<T> {}
        pub fn xor(self, optb: Option<T>) -> Option<T> {} pub fn insert(&mut self, value: T) -> &mut T {} pub fn get_or_insert(&mut self, value: T) -> &mut T {}
        pub fn get_or_insert_default(&mut self) -> &mut T where T: Default {} pub fn get_or_insert_with<F: FnOnce() -> T>(&mut self, f: F) -> &mut T {}
        pub fn take(&mut self) -> Option<T> {} pub fn take_if<P: FnOnce(&mut T) -> bool>(&mut self, predicate: P) -> Option<T> {}
        pub fn replace(&mut self, value: T) -> Option<T> {} pub fn zip<U>(self, other: Option<U>) -> Option<(T, U)> {}
    }
    impl<T, U> Option<(T, U)> { pub fn unzip(self) -> (Option<T>, Option<U>) {} }
    impl<T> Option<&T> {
        pub fn copied(self) -> Option<T> where T: Copy {} pub fn cloned(self) -> Option<T> where T: Clone {}
    }
    impl<T> Option<&mut T> {
        pub fn copied(self) -> Option<T> where T: Copy {} pub fn cloned(self) -> Option<T> where T: Clone {}
    }
    impl<T, E> Option<Result<T, E>> { pub fn transpose(self) -> Result<Option<T>, E> {} }
    impl<T> Option<Option<T>> { pub fn flatten(self) -> Option<T> {} }
    impl<T: Clone> Clone for Option<T> {} impl<T: Debug> Debug for Option<T> {} impl<T> Default for Option<T> {} impl<'a, T> From<&'a Option<T>> for Option<&'a T> {}
    impl<'a, T> From<&'a mut Option<T>> for Option<&'a mut T> {} impl<T> From<T> for Option<T> {} impl<A, V: FromIterator<A>> FromIterator<Option<A>> for Option<V> {}
    impl<T> FromResidual<Option<Infallible>> for Option<T> {} impl<T: Hash> Hash for Option<T> {} impl<'a, T> IntoIterator for &'a Option<T> { type Item = &'a T; type IntoIter = Iter<'a, T>; }
    impl<'a, T> IntoIterator for &'a mut Option<T> { type Item = &'a mut T; type IntoIter = IterMut<'a, T>; } impl<T> IntoIterator for Option<T> { type Item = T; type IntoIter = IntoIter<T>; }
    impl<T: Ord> Ord for Option<T> {} impl<T: PartialEq> PartialEq for Option<T> {} impl<T: PartialOrd> PartialOrd for Option<T> {} impl<T: Product<U>, U> Product<Option<U>> for Option<T> {}
    impl<T: Sum<U>, U> Sum<Option<U>> for Option<T> {} impl<T> Try for Option<T> { type Output = T; type Residual = Option<Infallible>; } impl<T: Copy> Copy for Option<T> {}
    impl<T: Eq> Eq for Option<T> {} impl<A: Clone> Clone for IntoIter<A> {} impl<A> DoubleEndedIterator for IntoIter<A> {} impl<A> ExactSizeIterator for IntoIter<A> {}
    impl<A> Iterator for IntoIter<A> { type Item = A; } impl<A> Clone for Iter<'_, A> {} impl<'a, A> DoubleEndedIterator for Iter<'a, A> {} impl<A> ExactSizeIterator for Iter<'_, A> {}
    impl<'a, A> Iterator for Iter<'a, A> { type Item = &'a A; } impl<'a, A> DoubleEndedIterator for IterMut<'a, A> {} impl<A> ExactSizeIterator for IterMut<'_, A> {}
    impl<'a, A> Iterator for IterMut<'a, A> { type Item = &'a mut A; }
}
pub mod result {
    use crate::clone::Clone; use crate::cmp::{Eq, Ord, PartialEq, PartialOrd}; use crate::convert::{From, Infallible}; use crate::default::Default; use crate::fmt::Debug; use crate::hash::Hash;
    use crate::iter::{DoubleEndedIterator, ExactSizeIterator, FromIterator, IntoIterator, Iterator, Product, Sum}; use crate::marker::Copy;
    use crate::ops::{Deref, DerefMut, FnOnce, FromResidual, Try}; use crate::option::Option; use crate::process::Termination; use crate::task::Poll;
    pub enum Result<T, E> { Ok(T), Err(E), } pub struct IntoIter<T> {} pub struct Iter<'a, T> {} pub struct IterMut<'a, T> {}
    impl<T, E> Result<T, E> {
        pub fn is_ok(&self) -> bool {} pub fn is_ok_and<F: FnOnce(T) -> bool>(self, f: F) -> bool {} pub fn is_err(&self) -> bool {}
        pub fn is_err_and<F: FnOnce(E) -> bool>(self, f: F) -> bool {} pub fn ok(self) -> Option<T> {} pub fn err(self) -> Option<E> {}
        pub fn as_ref(&self) -> Result<&T, &E> {} pub fn as_mut(&mut self) -> Result<&mut T, &mut E> {} pub fn map<U, F: FnOnce(T) -> U>(self, op: F) -> Result<U, E> {}
        pub fn map_or<U, F: FnOnce(T) -> U>(self, default: U, f: F) -> U {} pub fn map_or_else<U, D: FnOnce(E) -> U, F: FnOnce(T) -> U>(self, default: D, f: F) -> U {}
        pub fn map_err<F, O: FnOnce(E) -> F>(self, op: O) -> Result<T, F> {} pub fn inspect<F: FnOnce(&T)>(self, f: F) -> Result<T, E> {}
        pub fn inspect_err<F: FnOnce(&E)>(self, f: F) -> Result<T, E> {} pub fn as_deref(&self) -> Result<&<T as Deref>::Target, &E> where T: Deref {}
        pub fn as_deref_mut(&mut self) -> Result<&mut <T as Deref>::Target, &mut E> where T: DerefMut {} pub fn iter(&self) -> Iter<'_, T> {}
        pub fn iter_mut(&mut self) -> IterMut<'_, T> {} pub fn expect(self, msg: &str) -> T where E: Debug {} pub fn unwrap(self) -> T where E: Debug {}
        pub fn unwrap_or_default(self) -> T where T: Default {} pub fn expect_err(self, msg: &str) -> E where T: Debug {} pub fn unwrap_err(self) -> E where T: Debug {}
        pub fn and<U>(self, res: Result<U, E>) -> Result<U, E> {} pub fn and_then<U, F: FnOnce(T) -> Result<U, E>>(self, op: F) -> Result<U, E> {}
        pub fn or<F>(self, res: Result<T, F>) -> Result<T, F> {} pub fn or_else<F, O: FnOnce(E) -> Result<T, F>>(self, op: O) -> Result<T, F> {}
        pub fn unwrap_or(self, default: T) -> T {} pub fn unwrap_or_else<F: FnOnce(E) -> T>(self, op: F) -> T {} pub fn unwrap_unchecked(self) -> T {}
        pub fn unwrap_err_unchecked(self) -> E {}
    }
    impl<T, E> Result<&T, E> {
        pub fn copied(self) -> Result<T, E> where T: Copy {} pub fn cloned(self) -> Result<T, E> where T: Clone {}
    }
    impl<T, E> Result<&mut T, E> {
        pub fn copied(self) -> Result<T, E> where T: Copy {} pub fn cloned(self) -> Result<T, E> where T: Clone {}
    }
    impl<T, E> Result<Option<T>, E> { pub fn transpose(self) -> Option<Result<T, E>> {} }
    impl<T, E> Result<Result<T, E>, E> { pub fn flatten(self) -> Result<T, E> {} }
    impl<T: Clone, E: Clone> Clone for Result<T, E> {} impl<T: Debug, E: Debug> Debug for Result<T, E> {} impl<A, E, V: FromIterator<A>> FromIterator<Result<A, E>> for Result<V, E> {}
    impl<T, E, F: From<E>> FromResidual<Result<Infallible, E>> for Poll<Option<Result<T, F>>> {} impl<T, E, F: From<E>> FromResidual<Result<Infallible, E>> for Poll<Result<T, F>> {}
    impl<T, E, F: From<E>> FromResidual<Result<Infallible, E>> for Result<T, F> {} impl<T: Hash, E: Hash> Hash for Result<T, E> {}
    impl<'a, T, E> IntoIterator for &'a Result<T, E> { type Item = &'a T; type IntoIter = Iter<'a, T>; }
    impl<'a, T, E> IntoIterator for &'a mut Result<T, E> { type Item = &'a mut T; type IntoIter = IterMut<'a, T>; }
    impl<T, E> IntoIterator for Result<T, E> { type Item = T; type IntoIter = IntoIter<T>; } impl<T: Ord, E: Ord> Ord for Result<T, E> {}
    impl<T: PartialEq, E: PartialEq> PartialEq for Result<T, E> {} impl<T: PartialOrd, E: PartialOrd> PartialOrd for Result<T, E> {}
    impl<T: Product<U>, U, E> Product<Result<U, E>> for Result<T, E> {} impl<T: Sum<U>, U, E> Sum<Result<U, E>> for Result<T, E> {} impl<T: Termination, E: Debug> Termination for Result<T, E> {}
    impl<T, E> Try for Result<T, E> { type Output = T; type Residual = Result<Infallible, E>; } impl<T: Copy, E: Copy> Copy for Result<T, E> {} impl<T: Eq, E: Eq> Eq for Result<T, E> {}
    impl<T: Clone> Clone for IntoIter<T> {} impl<T> DoubleEndedIterator for IntoIter<T> {} impl<T> ExactSizeIterator for IntoIter<T> {} impl<T> Iterator for IntoIter<T> { type Item = T; }
    impl<T> Clone for Iter<'_, T> {} impl<'a, T> DoubleEndedIterator for Iter<'a, T> {} impl<T> ExactSizeIterator for Iter<'_, T> {} impl<'a, T> Iterator for Iter<'a, T> { type Item = &'a T; }
    impl<'a, T> DoubleEndedIterator for IterMut<'a, T> {} impl<T> ExactSizeIterator for IterMut<'_, T> {} impl<'a, T> Iterator for IterMut<'a, T> { type Item = &'a mut T; }
}
pub mod vec {
    use crate::borrow::{Borrow, BorrowMut, Cow, ToOwned}; use crate::boxed::Box; use crate::clone::Clone; use crate::cmp::{Eq, Ord, PartialEq}; use crate::collections::TryReserveError;
    use crate::collections::binary_heap::BinaryHeap; use crate::collections::vec_deque::VecDeque; use crate::convert::{AsMut, AsRef, From, TryFrom}; use crate::default::Default;
    use crate::ffi::CString; use crate::fmt::Debug; use crate::hash::Hash; use crate::io::Write;
    use crate::iter::{DoubleEndedIterator, ExactSizeIterator, Extend, FromIterator, IntoIterator, Iterator}; use crate::marker::Copy; use crate::mem::MaybeUninit; use crate::num::NonZero;
    use crate::ops::{Deref, DerefMut, FnMut, FnOnce, Index, IndexMut, Range, RangeBounds, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive}; use crate::option::Option;
    use crate::rc::Rc; use crate::result::Result; use crate::slice::{Iter, IterMut}; use crate::string::{FromUtf8Error, String}; use crate::sync::Arc;
    pub struct Drain<'a, T> {} pub struct ExtractIf<'a, T, F> {} pub struct IntoIter<T> {} pub struct Splice<'a, I> {} pub struct Vec<T> {}
    impl<'a, T> Drain<'a, T> { pub fn as_slice(&self) -> &[T] {} }
    impl<T> IntoIter<T> { pub fn as_slice(&self) -> &[T] {} pub fn as_mut_slice(&mut self) -> &mut [T] {} }
    impl<T> Vec<T> {
        pub fn new() -> Vec<T> {} pub fn with_capacity(capacity: usize) -> Vec<T> {} pub fn from_raw_parts(ptr: *mut T, length: usize, capacity: usize) -> Vec<T> {}
        pub fn into_raw_parts(self) -> (*mut T, usize, usize) {} pub fn push(&mut self, value: T) {} pub fn push_mut(&mut self, value: T) -> &mut T {}
        pub fn capacity(&self) -> usize {} pub fn reserve(&mut self, additional: usize) {} pub fn reserve_exact(&mut self, additional: usize) {}
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
        pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> {} pub fn shrink_to_fit(&mut self) {}
        pub fn shrink_to(&mut self, min_capacity: usize) {} pub fn into_boxed_slice(self) -> Box<[T]> {} pub fn truncate(&mut self, len: usize) {}
        pub fn as_slice(&self) -> &[T] {} pub fn as_mut_slice(&mut self) -> &mut [T] {} pub fn as_ptr(&self) -> *const T {} pub fn as_mut_ptr(&mut self) -> *mut T {}
        pub fn set_len(&mut self, new_len: usize) {} pub fn swap_remove(&mut self, index: usize) -> T {} pub fn insert(&mut self, index: usize, element: T) {}
        pub fn insert_mut(&mut self, index: usize, element: T) -> &mut T {} pub fn remove(&mut self, index: usize) -> T {}
        pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {} pub fn retain_mut<F: FnMut(&mut T) -> bool>(&mut self, f: F) {}
        pub fn dedup_by_key<F: FnMut(&mut T) -> K, K: PartialEq>(&mut self, key: F) {} pub fn dedup_by<F: FnMut(&mut T, &mut T) -> bool>(&mut self, same_bucket: F) {}
        pub fn pop(&mut self) -> Option<T> {} pub fn pop_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T> {}
        pub fn append(&mut self, other: &mut Vec<T>) {} pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<'_, T> {} pub fn clear(&mut self) {}
        pub fn len(&self) -> usize {} pub fn is_empty(&self) -> bool {} pub fn split_off(&mut self, at: usize) -> Vec<T> {}
        pub fn resize_with<F: FnMut() -> T>(&mut self, new_len: usize, f: F) {} pub fn leak<'a>(self) -> &'a mut [T] {}
        pub fn spare_capacity_mut(&mut self) -> &mut [MaybeUninit<T>] {}
        pub fn splice<R: RangeBounds<usize>, I: IntoIterator<Item = T>>(&mut self, range: R, replace_with: I) -> Splice<'_, <I as IntoIterator>::IntoIter> {}
        pub fn extract_if<F: FnMut(&mut T) -> bool, R: RangeBounds<usize>>(&mut self, range: R, filter: F) -> ExtractIf<'_, T, F> {}
    }
    impl<T: Clone> Vec<T> {
        pub fn resize(&mut self, new_len: usize, value: T) {} pub fn extend_from_slice(&mut self, other: &[T]) {}
        pub fn extend_from_within<R: RangeBounds<usize>>(&mut self, src: R) {}
    }
    impl<T, const N: usize> Vec<[T; N]> { pub fn into_flattened(self) -> Vec<T> {} }
    impl<T: PartialEq> Vec<T> { pub fn dedup(&mut self) {} }
    impl<'a, T> AsRef<[T]> for Drain<'a, T> {} impl<T> DoubleEndedIterator for Drain<'_, T> {} impl<T> ExactSizeIterator for Drain<'_, T> {} impl<T> Iterator for Drain<'_, T> { type Item = T; }
    impl<T, F: FnMut(&mut T) -> bool> Iterator for ExtractIf<'_, T, F> { type Item = T; } impl<T> AsRef<[T]> for IntoIter<T> {} impl<T: Clone> Clone for IntoIter<T> {}
    impl<T> DoubleEndedIterator for IntoIter<T> {} impl<T> ExactSizeIterator for IntoIter<T> {} impl<T> Iterator for IntoIter<T> { type Item = T; }
    impl<I: Iterator> DoubleEndedIterator for Splice<'_, I> {} impl<I: Iterator> ExactSizeIterator for Splice<'_, I> {}
    impl<I: Iterator> Iterator for Splice<'_, I> { type Item = <I as Iterator>::Item; } impl<T> AsMut<[T]> for Vec<T> {} impl<T> AsMut<Vec<T>> for Vec<T> {} impl<T> AsRef<[T]> for Vec<T> {}
    impl<T> AsRef<Vec<T>> for Vec<T> {} impl<T> Borrow<[T]> for Vec<T> {} impl<T> BorrowMut<[T]> for Vec<T> {} impl<T: Clone> Clone for Vec<T> {} impl<T: Debug> Debug for Vec<T> {}
    impl<T> Default for Vec<T> {} impl<T> Deref for Vec<T> { type Target = [T]; } impl<T> DerefMut for Vec<T> {} impl<'a, T: Copy + 'a> Extend<&'a T> for Vec<T> {}
    impl<T> Extend<T> for Vec<T> {} impl<T: Clone> From<&[T]> for Vec<T> {} impl<T: Clone, const N: usize> From<&[T; N]> for Vec<T> {} impl<'a, T: Clone> From<&'a Vec<T>> for Cow<'a, [T]> {}
    impl<T: Clone> From<&mut [T]> for Vec<T> {} impl<T: Clone, const N: usize> From<&mut [T; N]> for Vec<T> {} impl From<&str> for Vec<u8> {} impl<T, const N: usize> From<[T; N]> for Vec<T> {}
    impl<T> From<BinaryHeap<T>> for Vec<T> {} impl<T> From<Box<[T]>> for Vec<T> {} impl From<CString> for Vec<u8> {}
    impl<'a, T> From<Cow<'a, [T]>> for Vec<T> where [T]: ToOwned<Owned = Vec<T>> {} impl From<String> for Vec<u8> {} impl From<Vec<NonZero<u8>>> for CString {}
    impl<'a, T: Clone> From<Vec<T>> for Cow<'a, [T]> {} impl<T> From<Vec<T>> for Arc<[T]> {} impl<T: Ord> From<Vec<T>> for BinaryHeap<T> {} impl<T> From<Vec<T>> for Box<[T]> {}
    impl<T> From<Vec<T>> for Rc<[T]> {} impl<T> From<Vec<T>> for VecDeque<T> {} impl<T> From<VecDeque<T>> for Vec<T> {} impl<T> FromIterator<T> for Vec<T> {} impl<T: Hash> Hash for Vec<T> {}
    impl<'a, T> IntoIterator for &'a Vec<T> { type Item = &'a T; type IntoIter = Iter<'a, T>; }
    impl<'a, T> IntoIterator for &'a mut Vec<T> { type Item = &'a mut T; type IntoIter = IterMut<'a, T>; } impl<T> IntoIterator for Vec<T> { type Item = T; type IntoIter = IntoIter<T>; }
    impl<T: Ord> Ord for Vec<T> {} impl<T> PartialEq for Vec<T> {} impl<T, const N: usize> TryFrom<Vec<T>> for Box<[T; N]> { type Error = Vec<T>; }
    impl<T, const N: usize> TryFrom<Vec<T>> for [T; N] { type Error = Vec<T>; } impl TryFrom<Vec<u8>> for String { type Error = FromUtf8Error; } impl Write for Vec<u8> {}
    impl<T: Eq> Eq for Vec<T> {}
    impl<T> Index<usize> for Vec<T> { type Output = T; } impl<T> IndexMut<usize> for Vec<T> {} impl<T> Index<Range<usize>> for Vec<T> { type Output = [T]; }
    impl<T> IndexMut<Range<usize>> for Vec<T> {} impl<T> Index<RangeTo<usize>> for Vec<T> { type Output = [T]; } impl<T> IndexMut<RangeTo<usize>> for Vec<T> {}
    impl<T> Index<RangeFrom<usize>> for Vec<T> { type Output = [T]; } impl<T> IndexMut<RangeFrom<usize>> for Vec<T> {} impl<T> Index<RangeInclusive<usize>> for Vec<T> { type Output = [T]; }
    impl<T> IndexMut<RangeInclusive<usize>> for Vec<T> {} impl<T> Index<RangeToInclusive<usize>> for Vec<T> { type Output = [T]; } impl<T> IndexMut<RangeToInclusive<usize>> for Vec<T> {}
    impl<T> Index<RangeFull> for Vec<T> { type Output = [T]; } impl<T> IndexMut<RangeFull> for Vec<T> {}
}
pub mod string {
    use crate::borrow::{Borrow, BorrowMut, Cow}; use crate::boxed::Box; use crate::clone::Clone; use crate::cmp::{Eq, Ord, PartialEq, PartialOrd}; use crate::collections::TryReserveError;
    use crate::convert::{AsMut, AsRef, From, Infallible, TryFrom}; use crate::default::Default; use crate::error::Error; use crate::ffi::{CString, IntoStringError, OsStr, OsString};
    use crate::fmt::{Debug, Display, Write}; use crate::hash::Hash; use crate::iter::{DoubleEndedIterator, Extend, FromIterator, Iterator}; use crate::marker::{Send, Sync};
    use crate::net::{SocketAddr, ToSocketAddrs};
    use crate::ops::{Add, AddAssign, Deref, DerefMut, FnMut, Index, IndexMut, Range, RangeBounds, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive}; use crate::option::Option;
    use crate::path::{Path, PathBuf}; use crate::rc::Rc; use crate::result::Result; use crate::str::{FromStr, Utf8Error}; use crate::str::pattern::Pattern; use crate::sync::Arc;
    use crate::vec::{IntoIter, Vec};
    pub struct Drain<'a> {} pub struct FromUtf16Error(); pub struct FromUtf8Error {} pub struct String {} pub type ParseError = Infallible;
    pub trait ToString { fn to_string(&self) -> String; }
    impl<'a> Drain<'a> { pub fn as_str(&self) -> &str {} }
    impl FromUtf8Error {
        pub fn as_bytes(&self) -> &[u8] {} pub fn into_bytes(self) -> Vec<u8> {} pub fn utf8_error(&self) -> Utf8Error {}
    }
    impl String {
        pub fn new() -> String {} pub fn with_capacity(capacity: usize) -> String {} pub fn from_utf8(vec: Vec<u8>) -> Result<String, FromUtf8Error> {}
        pub fn from_utf8_lossy(v: &[u8]) -> Cow<'_, str> {} pub fn from_utf16(v: &[u16]) -> Result<String, FromUtf16Error> {} pub fn from_utf16_lossy(v: &[u16]) -> String {}
        pub fn into_raw_parts(self) -> (*mut u8, usize, usize) {} pub fn from_raw_parts(buf: *mut u8, length: usize, capacity: usize) -> String {}
        pub fn from_utf8_unchecked(bytes: Vec<u8>) -> String {} pub fn into_bytes(self) -> Vec<u8> {} pub fn as_str(&self) -> &str {}
        pub fn as_mut_str(&mut self) -> &mut str {} pub fn push_str(&mut self, string: &str) {} pub fn extend_from_within<R: RangeBounds<usize>>(&mut self, src: R) {}
        pub fn capacity(&self) -> usize {} pub fn reserve(&mut self, additional: usize) {} pub fn reserve_exact(&mut self, additional: usize) {}
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
        pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> {} pub fn shrink_to_fit(&mut self) {}
        pub fn shrink_to(&mut self, min_capacity: usize) {} pub fn push(&mut self, ch: char) {} pub fn as_bytes(&self) -> &[u8] {}
        pub fn truncate(&mut self, new_len: usize) {} pub fn pop(&mut self) -> Option<char> {} pub fn remove(&mut self, idx: usize) -> char {}
        pub fn retain<F: FnMut(char) -> bool>(&mut self, f: F) {} pub fn insert(&mut self, idx: usize, ch: char) {} pub fn insert_str(&mut self, idx: usize, string: &str) {}
        pub fn as_mut_vec(&mut self) -> &mut Vec<u8> {} pub fn len(&self) -> usize {} pub fn is_empty(&self) -> bool {} pub fn split_off(&mut self, at: usize) -> String {}
        pub fn clear(&mut self) {} pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<'_> {}
        pub fn replace_range<R: RangeBounds<usize>>(&mut self, range: R, replace_with: &str) {} pub fn into_boxed_str(self) -> Box<str> {}
        pub fn leak<'a>(self) -> &'a mut str {}
    }
    impl<'a> AsRef<[u8]> for Drain<'a> {} impl<'a> AsRef<str> for Drain<'a> {} impl DoubleEndedIterator for Drain<'_> {} impl Iterator for Drain<'_> { type Item = char; }
    impl Clone for FromUtf8Error {} impl Debug for FromUtf8Error {} impl Display for FromUtf8Error {} impl Error for FromUtf8Error {} impl PartialEq for FromUtf8Error {}
    impl Eq for FromUtf8Error {} impl Add<&str> for String { type Output = String; } impl AddAssign<&str> for String {} impl AsMut<str> for String {} impl AsRef<[u8]> for String {}
    impl AsRef<OsStr> for String {} impl AsRef<Path> for String {} impl AsRef<str> for String {} impl Borrow<str> for String {} impl BorrowMut<str> for String {} impl Clone for String {}
    impl Debug for String {} impl Default for String {} impl Deref for String { type Target = str; } impl DerefMut for String {} impl Display for String {}
    impl<'a> Extend<&'a char> for String {} impl<'a> Extend<&'a str> for String {} impl Extend<Box<str>> for String {} impl<'a> Extend<Cow<'a, str>> for String {}
    impl Extend<String> for String {} impl Extend<char> for String {} impl<'a> From<&'a String> for Cow<'a, str> {} impl From<&String> for String {} impl From<&mut str> for String {}
    impl From<&str> for String {} impl From<Box<str>> for String {} impl<'a> From<Cow<'a, str>> for String {} impl From<String> for Arc<str> {} impl<'a> From<String> for Box<dyn Error + 'a> {}
    impl<'a> From<String> for Box<dyn Error + Sync + Send + 'a> {} impl From<String> for Box<str> {} impl<'a> From<String> for Cow<'a, str> {} impl From<String> for OsString {}
    impl From<String> for PathBuf {} impl From<String> for Rc<str> {} impl From<char> for String {} impl<'a> FromIterator<&'a char> for String {} impl<'a> FromIterator<&'a str> for String {}
    impl FromIterator<Box<str>> for String {} impl<'a> FromIterator<Cow<'a, str>> for String {} impl FromIterator<String> for Box<str> {} impl<'a> FromIterator<String> for Cow<'a, str> {}
    impl FromIterator<String> for String {} impl FromIterator<char> for String {} impl FromStr for String { type Err = Infallible; } impl Hash for String {} impl Ord for String {}
    impl PartialEq for String {} impl PartialOrd for String {} impl<'b> Pattern for &'b String {} impl ToSocketAddrs for String { type Iter = IntoIter<SocketAddr>; }
    impl TryFrom<CString> for String { type Error = IntoStringError; } impl Write for String {} impl Eq for String {}
    impl<T: Display> ToString for T {}
    impl Index<Range<usize>> for String { type Output = str; } impl IndexMut<Range<usize>> for String {} impl Index<RangeTo<usize>> for String { type Output = str; }
    impl IndexMut<RangeTo<usize>> for String {} impl Index<RangeFrom<usize>> for String { type Output = str; } impl IndexMut<RangeFrom<usize>> for String {}
    impl Index<RangeInclusive<usize>> for String { type Output = str; } impl IndexMut<RangeInclusive<usize>> for String {} impl Index<RangeToInclusive<usize>> for String { type Output = str; }
    impl IndexMut<RangeToInclusive<usize>> for String {} impl Index<RangeFull> for String { type Output = str; } impl IndexMut<RangeFull> for String {}
}
pub mod str {
    use crate::boxed::Box; use crate::clone::Clone; use crate::cmp::{Eq, PartialEq}; use crate::error::Error; use crate::fmt::{Debug, Display};
    use crate::iter::{DoubleEndedIterator, ExactSizeIterator, Iterator}; use crate::marker::Copy; use crate::option::Option; use crate::result::Result; use crate::str::pattern::Pattern;
    pub struct Bytes<'a>(); pub struct CharIndices<'a> {} pub struct Chars<'a> {} pub struct EncodeUtf16<'a> {} pub struct EscapeDebug<'a> {} pub struct EscapeDefault<'a> {}
    pub struct EscapeUnicode<'a> {} pub struct Lines<'a>(); pub struct LinesAny<'a>(); pub struct MatchIndices<'a, P>(); pub struct Matches<'a, P>(); pub struct ParseBoolError {}
    pub struct RMatchIndices<'a, P>(); pub struct RMatches<'a, P>(); pub struct RSplit<'a, P>(); pub struct RSplitN<'a, P>(); pub struct RSplitTerminator<'a, P>(); pub struct Split<'a, P>();
    pub struct SplitAsciiWhitespace<'a> {} pub struct SplitInclusive<'a, P>(); pub struct SplitN<'a, P>(); pub struct SplitTerminator<'a, P>(); pub struct SplitWhitespace<'a> {}
    pub struct Utf8Chunk<'a> {} pub struct Utf8Chunks<'a> {} pub struct Utf8Error {}
    pub fn from_boxed_utf8_unchecked(v: Box<[u8]>) -> Box<str> {} pub fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error> {}
    pub fn from_utf8_mut(v: &mut [u8]) -> Result<&mut str, Utf8Error> {} pub fn from_utf8_unchecked(v: &[u8]) -> &str {}
    pub fn from_utf8_unchecked_mut(v: &mut [u8]) -> &mut str {}
    pub trait FromStr { type Err; fn from_str(s: &str) -> Result<Self, Self::Err>; }
    impl<'a> CharIndices<'a> { pub fn as_str(&self) -> &'a str {} pub fn offset(&self) -> usize {} }
    impl<'a> Chars<'a> { pub fn as_str(&self) -> &'a str {} }
    impl<'a> Utf8Chunk<'a> { pub fn valid(&self) -> &'a str {} pub fn invalid(&self) -> &'a [u8] {} }
    impl Utf8Error { pub fn valid_up_to(&self) -> usize {} pub fn error_len(&self) -> Option<usize> {} }
    impl<'a> Clone for Bytes<'a> {} impl DoubleEndedIterator for Bytes<'_> {} impl ExactSizeIterator for Bytes<'_> {} impl Iterator for Bytes<'_> { type Item = u8; }
    impl<'a> Clone for CharIndices<'a> {} impl<'a> DoubleEndedIterator for CharIndices<'a> {} impl<'a> Iterator for CharIndices<'a> { type Item = (usize, char); } impl<'a> Clone for Chars<'a> {}
    impl<'a> DoubleEndedIterator for Chars<'a> {} impl<'a> Iterator for Chars<'a> { type Item = char; } impl<'a> Clone for EscapeDebug<'a> {} impl<'a> Display for EscapeDebug<'a> {}
    impl<'a> Iterator for EscapeDebug<'a> { type Item = char; } impl<'a> Clone for EscapeDefault<'a> {} impl<'a> Display for EscapeDefault<'a> {}
    impl<'a> Iterator for EscapeDefault<'a> { type Item = char; } impl<'a> Clone for EscapeUnicode<'a> {} impl<'a> Display for EscapeUnicode<'a> {}
    impl<'a> Iterator for EscapeUnicode<'a> { type Item = char; } impl<'a> Clone for Lines<'a> {} impl<'a> DoubleEndedIterator for Lines<'a> {}
    impl<'a> Iterator for Lines<'a> { type Item = &'a str; } impl<'a> Clone for LinesAny<'a> {} impl<'a> DoubleEndedIterator for LinesAny<'a> {}
    impl<'a> Iterator for LinesAny<'a> { type Item = &'a str; } impl<'a, P: Pattern> Clone for MatchIndices<'a, P> {} impl<'a, P: Pattern> DoubleEndedIterator for MatchIndices<'a, P> {}
    impl<'a, P: Pattern> Iterator for MatchIndices<'a, P> { type Item = (usize, &'a str); } impl<'a, P: Pattern> Clone for Matches<'a, P> {}
    impl<'a, P: Pattern> DoubleEndedIterator for Matches<'a, P> {} impl<'a, P: Pattern> Iterator for Matches<'a, P> { type Item = &'a str; } impl Clone for ParseBoolError {}
    impl Debug for ParseBoolError {} impl Display for ParseBoolError {} impl Error for ParseBoolError {} impl PartialEq for ParseBoolError {} impl Eq for ParseBoolError {}
    impl<'a, P: Pattern> Clone for RMatchIndices<'a, P> {} impl<'a, P: Pattern> DoubleEndedIterator for RMatchIndices<'a, P> {}
    impl<'a, P: Pattern> Iterator for RMatchIndices<'a, P> { type Item = (usize, &'a str); } impl<'a, P: Pattern> Clone for RMatches<'a, P> {}
    impl<'a, P: Pattern> DoubleEndedIterator for RMatches<'a, P> {} impl<'a, P: Pattern> Iterator for RMatches<'a, P> { type Item = &'a str; } impl<'a, P: Pattern> Clone for RSplit<'a, P> {}
    impl<'a, P: Pattern> DoubleEndedIterator for RSplit<'a, P> {} impl<'a, P: Pattern> Iterator for RSplit<'a, P> { type Item = &'a str; } impl<'a, P: Pattern> Clone for RSplitN<'a, P> {}
    impl<'a, P: Pattern> Iterator for RSplitN<'a, P> { type Item = &'a str; } impl<'a, P: Pattern> Clone for RSplitTerminator<'a, P> {}
    impl<'a, P: Pattern> DoubleEndedIterator for RSplitTerminator<'a, P> {} impl<'a, P: Pattern> Iterator for RSplitTerminator<'a, P> { type Item = &'a str; }
    impl<'a, P: Pattern> Clone for Split<'a, P> {} impl<'a, P: Pattern> DoubleEndedIterator for Split<'a, P> {} impl<'a, P: Pattern> Iterator for Split<'a, P> { type Item = &'a str; }
    impl<'a> Clone for SplitAsciiWhitespace<'a> {} impl<'a> DoubleEndedIterator for SplitAsciiWhitespace<'a> {} impl<'a> Iterator for SplitAsciiWhitespace<'a> { type Item = &'a str; }
    impl<'a, P: Pattern> Clone for SplitInclusive<'a, P> {} impl<'a, P: Pattern> DoubleEndedIterator for SplitInclusive<'a, P> {}
    impl<'a, P: Pattern> Iterator for SplitInclusive<'a, P> { type Item = &'a str; } impl<'a, P: Pattern> Clone for SplitN<'a, P> {}
    impl<'a, P: Pattern> Iterator for SplitN<'a, P> { type Item = &'a str; } impl<'a, P: Pattern> Clone for SplitTerminator<'a, P> {}
    impl<'a, P: Pattern> DoubleEndedIterator for SplitTerminator<'a, P> {} impl<'a, P: Pattern> Iterator for SplitTerminator<'a, P> { type Item = &'a str; }
    impl<'a> Clone for SplitWhitespace<'a> {} impl<'a> DoubleEndedIterator for SplitWhitespace<'a> {} impl<'a> Iterator for SplitWhitespace<'a> { type Item = &'a str; }
    impl<'a> Clone for Utf8Chunk<'a> {} impl<'a> Clone for Utf8Chunks<'a> {} impl<'a> Iterator for Utf8Chunks<'a> { type Item = Utf8Chunk<'a>; } impl Clone for Utf8Error {}
    impl Debug for Utf8Error {} impl Display for Utf8Error {} impl Error for Utf8Error {} impl PartialEq for Utf8Error {} impl Copy for Utf8Error {} impl Eq for Utf8Error {}
    pub mod pattern {
        use crate::ops::FnMut;
        pub trait Pattern {}
        impl Pattern for char {} impl<'b> Pattern for &'b str {} impl<'b> Pattern for &'b [char] {} impl<'b, 'c> Pattern for &'c &'b str {} impl<'b, const N: usize> Pattern for &'b [char; N] {}
        impl<F: FnMut(char) -> bool> Pattern for F {} impl<const N: usize> Pattern for [char; N] {}
    }
}
pub mod slice {
    use crate::borrow::Borrow; use crate::clone::Clone; use crate::convert::AsRef; use crate::error::Error; use crate::ffi::{OsStr, OsString}; use crate::fmt::Display;
    use crate::iter::{DoubleEndedIterator, ExactSizeIterator, Iterator}; use crate::ops::{Bound, FnMut, Range, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive};
    use crate::string::String; use crate::vec::Vec;
    pub enum GetDisjointMutError { IndexOutOfBounds, OverlappingIndices, } pub struct ArrayWindows<'a, T, const N: usize> {} pub struct ChunkBy<'a, T, P> {} pub struct ChunkByMut<'a, T, P> {}
    pub struct Chunks<'a, T> {} pub struct ChunksExact<'a, T> {} pub struct ChunksExactMut<'a, T> {} pub struct ChunksMut<'a, T> {} pub struct EscapeAscii<'a> {} pub struct Iter<'a, T> {}
    pub struct IterMut<'a, T> {} pub struct RChunks<'a, T> {} pub struct RChunksExact<'a, T> {} pub struct RChunksExactMut<'a, T> {} pub struct RChunksMut<'a, T> {}
    pub struct RSplit<'a, T, P> {} pub struct RSplitMut<'a, T, P> {} pub struct RSplitN<'a, T, P> {} pub struct RSplitNMut<'a, T, P> {} pub struct Split<'a, T, P> {}
    pub struct SplitInclusive<'a, T, P> {} pub struct SplitInclusiveMut<'a, T, P> {} pub struct SplitMut<'a, T, P> {} pub struct SplitN<'a, T, P> {} pub struct SplitNMut<'a, T, P> {}
    pub struct Windows<'a, T> {}
    pub fn from_mut<T>(s: &mut T) -> &mut [T] {} pub fn from_raw_parts<'a, T>(data: *const T, len: usize) -> &'a [T] {}
    pub fn from_raw_parts_mut<'a, T>(data: *mut T, len: usize) -> &'a mut [T] {} pub fn from_ref<T>(s: &T) -> &[T] {}
    pub trait Concat<Item> { type Output; }
    pub trait Join<Separator> { type Output; }
    pub trait SliceIndex<T>  { type Output; }
    impl<'a, T> ChunksExact<'a, T> { pub fn remainder(&self) -> &'a [T] {} }
    impl<'a, T> ChunksExactMut<'a, T> { pub fn into_remainder(self) -> &'a mut [T] {} }
    impl<'a, T> Iter<'a, T> { pub fn as_slice(&self) -> &'a [T] {} }
    impl<'a, T> IterMut<'a, T> { pub fn into_slice(self) -> &'a mut [T] {} pub fn as_slice(&self) -> &[T] {} }
    impl<'a, T> RChunksExact<'a, T> { pub fn remainder(&self) -> &'a [T] {} }
    impl<'a, T> RChunksExactMut<'a, T> { pub fn into_remainder(self) -> &'a mut [T] {} }
    impl Clone for GetDisjointMutError {} impl Display for GetDisjointMutError {} impl Error for GetDisjointMutError {} impl<T, const N: usize> Clone for ArrayWindows<'_, T, N> {}
    impl<'a, T, const N: usize> DoubleEndedIterator for ArrayWindows<'a, T, N> {} impl<T, const N: usize> ExactSizeIterator for ArrayWindows<'_, T, N> {}
    impl<'a, T, const N: usize> Iterator for ArrayWindows<'a, T, N> { type Item = &'a [T; N]; } impl<'a, T: 'a, P: Clone> Clone for ChunkBy<'a, T, P> {}
    impl<'a, T: 'a, P: FnMut(&T, &T) -> bool> DoubleEndedIterator for ChunkBy<'a, T, P> {} impl<'a, T: 'a, P: FnMut(&T, &T) -> bool> Iterator for ChunkBy<'a, T, P> { type Item = &'a [T]; }
    impl<'a, T: 'a, P: FnMut(&T, &T) -> bool> DoubleEndedIterator for ChunkByMut<'a, T, P> {}
    impl<'a, T: 'a, P: FnMut(&T, &T) -> bool> Iterator for ChunkByMut<'a, T, P> { type Item = &'a mut [T]; } impl<T> Clone for Chunks<'_, T> {}
    impl<'a, T> DoubleEndedIterator for Chunks<'a, T> {} impl<T> ExactSizeIterator for Chunks<'_, T> {} impl<'a, T> Iterator for Chunks<'a, T> { type Item = &'a [T]; }
    impl<T> Clone for ChunksExact<'_, T> {} impl<'a, T> DoubleEndedIterator for ChunksExact<'a, T> {} impl<T> ExactSizeIterator for ChunksExact<'_, T> {}
    impl<'a, T> Iterator for ChunksExact<'a, T> { type Item = &'a [T]; } impl<'a, T> DoubleEndedIterator for ChunksExactMut<'a, T> {} impl<T> ExactSizeIterator for ChunksExactMut<'_, T> {}
    impl<'a, T> Iterator for ChunksExactMut<'a, T> { type Item = &'a mut [T]; } impl<'a, T> DoubleEndedIterator for ChunksMut<'a, T> {} impl<T> ExactSizeIterator for ChunksMut<'_, T> {}
    impl<'a, T> Iterator for ChunksMut<'a, T> { type Item = &'a mut [T]; } impl<'a> Clone for EscapeAscii<'a> {} impl<'a> Display for EscapeAscii<'a> {}
    impl<'a> DoubleEndedIterator for EscapeAscii<'a> {} impl<'a> Iterator for EscapeAscii<'a> { type Item = u8; } impl<T> AsRef<[T]> for Iter<'_, T> {} impl<T> Clone for Iter<'_, T> {}
    impl<'a, T> DoubleEndedIterator for Iter<'a, T> {} impl<T> ExactSizeIterator for Iter<'_, T> {} impl<'a, T> Iterator for Iter<'a, T> { type Item = &'a T; }
    impl<T> AsRef<[T]> for IterMut<'_, T> {} impl<'a, T> DoubleEndedIterator for IterMut<'a, T> {} impl<T> ExactSizeIterator for IterMut<'_, T> {}
    impl<'a, T> Iterator for IterMut<'a, T> { type Item = &'a mut T; } impl<T> Clone for RChunks<'_, T> {} impl<'a, T> DoubleEndedIterator for RChunks<'a, T> {}
    impl<T> ExactSizeIterator for RChunks<'_, T> {} impl<'a, T> Iterator for RChunks<'a, T> { type Item = &'a [T]; } impl<'a, T> Clone for RChunksExact<'a, T> {}
    impl<'a, T> DoubleEndedIterator for RChunksExact<'a, T> {} impl<'a, T> ExactSizeIterator for RChunksExact<'a, T> {} impl<'a, T> Iterator for RChunksExact<'a, T> { type Item = &'a [T]; }
    impl<'a, T> DoubleEndedIterator for RChunksExactMut<'a, T> {} impl<T> ExactSizeIterator for RChunksExactMut<'_, T> {}
    impl<'a, T> Iterator for RChunksExactMut<'a, T> { type Item = &'a mut [T]; } impl<'a, T> DoubleEndedIterator for RChunksMut<'a, T> {} impl<T> ExactSizeIterator for RChunksMut<'_, T> {}
    impl<'a, T> Iterator for RChunksMut<'a, T> { type Item = &'a mut [T]; } impl<T, P: Clone + FnMut(&T) -> bool> Clone for RSplit<'_, T, P> {}
    impl<'a, T, P: FnMut(&T) -> bool> DoubleEndedIterator for RSplit<'a, T, P> {} impl<'a, T, P: FnMut(&T) -> bool> Iterator for RSplit<'a, T, P> { type Item = &'a [T]; }
    impl<'a, T, P: FnMut(&T) -> bool> DoubleEndedIterator for RSplitMut<'a, T, P> {} impl<'a, T, P: FnMut(&T) -> bool> Iterator for RSplitMut<'a, T, P> { type Item = &'a mut [T]; }
    impl<'a, T, P: FnMut(&T) -> bool> Iterator for RSplitN<'a, T, P> { type Item = &'a [T]; } impl<'a, T, P: FnMut(&T) -> bool> Iterator for RSplitNMut<'a, T, P> { type Item = &'a mut [T]; }
    impl<T, P: Clone + FnMut(&T) -> bool> Clone for Split<'_, T, P> {} impl<'a, T, P: FnMut(&T) -> bool> DoubleEndedIterator for Split<'a, T, P> {}
    impl<'a, T, P: FnMut(&T) -> bool> Iterator for Split<'a, T, P> { type Item = &'a [T]; } impl<T, P: Clone + FnMut(&T) -> bool> Clone for SplitInclusive<'_, T, P> {}
    impl<'a, T, P: FnMut(&T) -> bool> DoubleEndedIterator for SplitInclusive<'a, T, P> {} impl<'a, T, P: FnMut(&T) -> bool> Iterator for SplitInclusive<'a, T, P> { type Item = &'a [T]; }
    impl<'a, T, P: FnMut(&T) -> bool> DoubleEndedIterator for SplitInclusiveMut<'a, T, P> {}
    impl<'a, T, P: FnMut(&T) -> bool> Iterator for SplitInclusiveMut<'a, T, P> { type Item = &'a mut [T]; } impl<'a, T, P: FnMut(&T) -> bool> DoubleEndedIterator for SplitMut<'a, T, P> {}
    impl<'a, T, P: FnMut(&T) -> bool> Iterator for SplitMut<'a, T, P> { type Item = &'a mut [T]; } impl<'a, T, P: FnMut(&T) -> bool> Iterator for SplitN<'a, T, P> { type Item = &'a [T]; }
    impl<'a, T, P: FnMut(&T) -> bool> Iterator for SplitNMut<'a, T, P> { type Item = &'a mut [T]; } impl<T> Clone for Windows<'_, T> {} impl<'a, T> DoubleEndedIterator for Windows<'a, T> {}
    impl<T> ExactSizeIterator for Windows<'_, T> {} impl<'a, T> Iterator for Windows<'a, T> { type Item = &'a [T]; } impl<S: Borrow<str>> Concat<str> for [S] { type Output = String; }
    impl<T: Clone, V: Borrow<[T]>> Concat<T> for [V] { type Output = Vec<T>; } impl<S: Borrow<str>> Join<&str> for [S] { type Output = String; }
    impl<S: Borrow<OsStr>> Join<&OsStr> for [S] { type Output = OsString; } impl<T: Clone, V: Borrow<[T]>> Join<&[T]> for [V] { type Output = Vec<T>; }
    impl<T: Clone, V: Borrow<[T]>> Join<&T> for [V] { type Output = Vec<T>; } impl SliceIndex<str> for (Bound<usize>, Bound<usize>) { type Output = str; }
    impl SliceIndex<str> for std::ops::Range<usize> { type Output = str; } impl SliceIndex<str> for std::ops::RangeFrom<usize> { type Output = str; }
    impl SliceIndex<str> for RangeFull { type Output = str; } impl SliceIndex<str> for std::ops::RangeInclusive<usize> { type Output = str; }
    impl SliceIndex<str> for RangeTo<usize> { type Output = str; } impl SliceIndex<str> for std::ops::RangeToInclusive<usize> { type Output = str; }
    impl<T> SliceIndex<[T]> for (Bound<usize>, Bound<usize>) { type Output = [T]; } impl<T> SliceIndex<[T]> for usize { type Output = T; }
    impl<T> SliceIndex<[T]> for std::ops::Range<usize> { type Output = [T]; } impl<T> SliceIndex<[T]> for std::ops::RangeFrom<usize> { type Output = [T]; }
    impl<T> SliceIndex<[T]> for RangeFull { type Output = [T]; } impl<T> SliceIndex<[T]> for std::ops::RangeInclusive<usize> { type Output = [T]; }
    impl<T> SliceIndex<[T]> for RangeTo<usize> { type Output = [T]; } impl<T> SliceIndex<[T]> for std::ops::RangeToInclusive<usize> { type Output = [T]; }
}
pub mod boxed {
    use crate::any::Any; use crate::borrow::{Borrow, BorrowMut, Cow}; use crate::clone::Clone; use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
    use crate::convert::{AsMut, AsRef, From, TryFrom}; use crate::default::Default; use crate::error::Error; use crate::ffi::{CStr, CString, OsStr, OsString};
    use crate::fmt::{Debug, Display, Pointer}; use crate::future::Future; use crate::hash::{Hash, Hasher}; use crate::io::{BufRead, Read, Seek, Write};
    use crate::iter::{DoubleEndedIterator, ExactSizeIterator, FromIterator, IntoIterator, Iterator}; use crate::marker::{Send, Sync, Unpin}; use crate::mem::MaybeUninit;
    use crate::ops::{Deref, DerefMut, Fn, FnMut, FnOnce}; use crate::os::fd::{AsFd, AsRawFd}; use crate::path::{Path, PathBuf}; use crate::pin::Pin; use crate::rc::Rc; use crate::result::Result;
    use crate::slice::{Iter, IterMut}; use crate::sync::Arc; use crate::vec::IntoIter;
    pub struct Box<T>();
    impl Box<dyn Any> {
        pub fn downcast<T: Any>(self) -> Result<Box<T>, Box<dyn Any>> {}
    }
    impl Box<dyn Any + Send> {
        pub fn downcast<T: Any>(self) -> Result<Box<T>, Box<dyn Any + Send>> {}
    }
    impl Box<dyn Any + Sync + Send> {
        pub fn downcast<T: Any>(self) -> Result<Box<T>, Box<dyn Any + Sync + Send>> {}
    }
    impl<T> Box<T> {
        pub fn new(x: T) -> Box<T> {} pub fn new_uninit() -> Box<MaybeUninit<T>> {} pub fn new_zeroed() -> Box<MaybeUninit<T>> {} pub fn pin(x: T) -> Pin<Box<T>> {}
        pub fn from_raw(raw: *mut T) -> Box<T> {} pub fn into_raw(b: Box<T>) -> *mut T {} pub fn leak<'a>(b: Box<T>) -> &'a mut T {}
        pub fn into_pin(boxed: Box<T>) -> Pin<Box<T>> {}
    }
    impl<T> Box<[T]> {
        pub fn new_uninit_slice(len: usize) -> Box<[MaybeUninit<T>]> {} pub fn new_zeroed_slice(len: usize) -> Box<[MaybeUninit<T>]> {}
    }
    impl<T> Box<MaybeUninit<T>> {
        pub fn assume_init(self) -> Box<T> {} pub fn write(boxed: Box<MaybeUninit<T>>, value: T) -> Box<T> {}
    }
    impl<T> Box<[MaybeUninit<T>]> { pub fn assume_init(self) -> Box<[T]> {} }
    impl<T: AsFd> AsFd for Box<T> {} impl<T> AsMut<T> for Box<T> {} impl<T: AsRawFd> AsRawFd for Box<T> {} impl<T> AsRef<T> for Box<T> {} impl<T> Borrow<T> for Box<T> {}
    impl<T> BorrowMut<T> for Box<T> {} impl<B: BufRead> BufRead for Box<B> {} impl<T: Clone> Clone for Box<[T]> {} impl Clone for Box<CStr> {} impl Clone for Box<OsStr> {}
    impl Clone for Box<Path> {} impl<T: Clone> Clone for Box<T> {} impl Clone for Box<str> {} impl<T: Debug> Debug for Box<T> {} impl<T> Default for Box<[T]> {} impl Default for Box<CStr> {}
    impl Default for Box<OsStr> {} impl<T: Default> Default for Box<T> {} impl Default for Box<str> {} impl<T> Default for Pin<Box<T>> where Box<T>: Default {}
    impl<T> Deref for Box<T> { type Target = T; } impl<T> DerefMut for Box<T> {} impl<T: Display> Display for Box<T> {} impl<I: DoubleEndedIterator> DoubleEndedIterator for Box<I> {}
    impl<E: Error> Error for Box<E> {} impl<I: ExactSizeIterator> ExactSizeIterator for Box<I> {} impl<Args, F: Fn<Args>> Fn<Args> for Box<F> {}
    impl<Args, F: FnMut<Args>> FnMut<Args> for Box<F> {} impl<Args, F: FnOnce<Args>> FnOnce<Args> for Box<F> { type Output = <F as FnOnce<Args>>::Output; }
    impl<T: Clone> From<&[T]> for Box<[T]> {} impl From<&CStr> for Box<CStr> {} impl From<&OsStr> for Box<OsStr> {} impl From<&Path> for Box<Path> {}
    impl<T: Clone> From<&mut [T]> for Box<[T]> {} impl From<&mut CStr> for Box<CStr> {} impl From<&mut OsStr> for Box<OsStr> {} impl From<&mut Path> for Box<Path> {}
    impl From<&mut str> for Box<str> {} impl<'a> From<&str> for Box<dyn Error + 'a> {} impl<'a> From<&str> for Box<dyn Error + Sync + Send + 'a> {} impl From<&str> for Box<str> {}
    impl<T, const N: usize> From<[T; N]> for Box<[T]> {} impl From<Box<CStr>> for CString {} impl From<Box<OsStr>> for OsString {} impl From<Box<Path>> for PathBuf {}
    impl<T> From<Box<T>> for Arc<T> {} impl<T> From<Box<T>> for Pin<Box<T>> {} impl<T> From<Box<T>> for Rc<T> {} impl From<Box<str>> for Box<[u8]> {} impl From<CString> for Box<CStr> {}
    impl<T: Clone> From<Cow<'_, [T]>> for Box<[T]> {} impl From<Cow<'_, CStr>> for Box<CStr> {} impl From<Cow<'_, OsStr>> for Box<OsStr> {} impl From<Cow<'_, Path>> for Box<Path> {}
    impl From<Cow<'_, str>> for Box<str> {} impl<'a, 'b> From<Cow<'b, str>> for Box<dyn Error + 'a> {} impl<'a, 'b> From<Cow<'b, str>> for Box<dyn Error + Sync + Send + 'a> {}
    impl<'a, E: Error + 'a> From<E> for Box<dyn Error + 'a> {} impl<'a, E: Error + Send + Sync + 'a> From<E> for Box<dyn Error + Sync + Send + 'a> {} impl From<OsString> for Box<OsStr> {}
    impl From<PathBuf> for Box<Path> {} impl<T> From<T> for Box<T> {} impl<'a> FromIterator<&'a char> for Box<str> {} impl<'a> FromIterator<&'a str> for Box<str> {}
    impl FromIterator<Box<str>> for Box<str> {} impl<'a> FromIterator<Cow<'a, str>> for Box<str> {} impl<I> FromIterator<I> for Box<[I]> {} impl FromIterator<char> for Box<str> {}
    impl<F: Future + Unpin> Future for Box<F> { type Output = <F as Future>::Output; } impl<T: Hash> Hash for Box<T> {} impl<T: Hasher> Hasher for Box<T> {}
    impl<'a, I> IntoIterator for &'a Box<[I]> { type IntoIter = Iter<'a, I>; type Item = &'a I; }
    impl<'a, I> IntoIterator for &'a mut Box<[I]> { type IntoIter = IterMut<'a, I>; type Item = &'a mut I; } impl<I> IntoIterator for Box<[I]> { type IntoIter = IntoIter<I>; type Item = I; }
    impl<I: Iterator> Iterator for Box<I> { type Item = <I as Iterator>::Item; } impl<T: Ord> Ord for Box<T> {} impl<T: PartialEq> PartialEq for Box<T> {}
    impl<T: PartialOrd> PartialOrd for Box<T> {} impl<T> Pointer for Box<T> {} impl<R: Read> Read for Box<R> {} impl<S: Seek> Seek for Box<S> {}
    impl<T, const N: usize> TryFrom<Box<[T]>> for Box<[T; N]> { type Error = Box<[T]>; } impl<W: Write> Write for Box<W> {} impl<T: Eq> Eq for Box<T> {}
}
pub mod rc {
    use crate::any::Any; use crate::borrow::{Borrow, Cow, ToOwned}; use crate::clone::Clone; use crate::cmp::{Eq, Ord, PartialEq, PartialOrd}; use crate::convert::{AsRef, From, TryFrom};
    use crate::default::Default; use crate::ffi::{CStr, CString, OsStr, OsString}; use crate::fmt::{Debug, Display, Pointer}; use crate::hash::Hash; use crate::iter::FromIterator;
    use crate::mem::MaybeUninit; use crate::ops::{Deref, FnOnce}; use crate::option::Option; use crate::os::fd::{AsFd, AsRawFd}; use crate::path::{Path, PathBuf}; use crate::pin::Pin;
    use crate::result::Result;
    pub struct Rc<T> {} pub struct Weak<T> {}
    impl<T> Rc<T> {
        pub fn new(value: T) -> Rc<T> {} pub fn new_cyclic<F: FnOnce(&Weak<T>) -> T>(data_fn: F) -> Rc<T> {} pub fn new_uninit() -> Rc<MaybeUninit<T>> {}
        pub fn new_zeroed() -> Rc<MaybeUninit<T>> {} pub fn pin(value: T) -> Pin<Rc<T>> {} pub fn try_unwrap(this: Rc<T>) -> Result<T, Rc<T>> {}
        pub fn into_inner(this: Rc<T>) -> Option<T> {} pub fn from_raw(ptr: *const T) -> Rc<T> {} pub fn into_raw(this: Rc<T>) -> *const T {}
        pub fn increment_strong_count(ptr: *const T) {} pub fn decrement_strong_count(ptr: *const T) {} pub fn as_ptr(this: &Rc<T>) -> *const T {}
        pub fn downgrade(this: &Rc<T>) -> Weak<T> {} pub fn weak_count(this: &Rc<T>) -> usize {} pub fn strong_count(this: &Rc<T>) -> usize {}
        pub fn get_mut(this: &mut Rc<T>) -> Option<&mut T> {} pub fn ptr_eq(this: &Rc<T>, other: &Rc<T>) -> bool {}
    }
    impl<T> Rc<[T]> {
        pub fn new_uninit_slice(len: usize) -> Rc<[MaybeUninit<T>]> {} pub fn new_zeroed_slice(len: usize) -> Rc<[MaybeUninit<T>]> {}
    }
    impl<T> Rc<MaybeUninit<T>> { pub fn assume_init(self) -> Rc<T> {} }
    impl<T> Rc<[MaybeUninit<T>]> { pub fn assume_init(self) -> Rc<[T]> {} }
    impl<T: Clone> Rc<T> {
        pub fn make_mut(this: &mut Rc<T>) -> &mut T {} pub fn unwrap_or_clone(this: Rc<T>) -> T {}
    }
    impl Rc<dyn Any> { pub fn downcast<T: Any>(self) -> Result<Rc<T>, Rc<dyn Any>> {} }
    impl<T> Weak<T> {
        pub fn new() -> Weak<T> {} pub fn from_raw(ptr: *const T) -> Weak<T> {} pub fn into_raw(self) -> *const T {} pub fn as_ptr(&self) -> *const T {}
        pub fn upgrade(&self) -> Option<Rc<T>> {} pub fn strong_count(&self) -> usize {} pub fn weak_count(&self) -> usize {}
        pub fn ptr_eq(&self, other: &Weak<T>) -> bool {}
    }
    impl<T: AsFd> AsFd for Rc<T> {} impl<T: AsRawFd> AsRawFd for Rc<T> {} impl<T> AsRef<T> for Rc<T> {} impl<T> Borrow<T> for Rc<T> {} impl<T> Clone for Rc<T> {}
    impl<T: Debug> Debug for Rc<T> {} impl<T> Default for Pin<Rc<T>> where Rc<T>: Default {} impl<T> Default for Rc<[T]> {} impl Default for Rc<CStr> {} impl<T: Default> Default for Rc<T> {}
    impl Default for Rc<str> {} impl<T> Deref for Rc<T> { type Target = T; } impl<T: Display> Display for Rc<T> {} impl<T: Clone> From<&[T]> for Rc<[T]> {} impl From<&CStr> for Rc<CStr> {}
    impl From<&OsStr> for Rc<OsStr> {} impl From<&Path> for Rc<Path> {} impl<T: Clone> From<&mut [T]> for Rc<[T]> {} impl From<&mut CStr> for Rc<CStr> {} impl From<&mut OsStr> for Rc<OsStr> {}
    impl From<&mut Path> for Rc<Path> {} impl From<&mut str> for Rc<str> {} impl From<&str> for Rc<str> {} impl<T, const N: usize> From<[T; N]> for Rc<[T]> {} impl From<CString> for Rc<CStr> {}
    impl<'a, B: ToOwned> From<Cow<'a, B>> for Rc<B> where Rc<B>: From<&'a B> + From<<B as ToOwned>::Owned> {} impl From<OsString> for Rc<OsStr> {} impl From<PathBuf> for Rc<Path> {}
    impl From<Rc<str>> for Rc<[u8]> {} impl<T> From<T> for Rc<T> {} impl<T> FromIterator<T> for Rc<[T]> {} impl<T: Hash> Hash for Rc<T> {} impl<T: Ord> Ord for Rc<T> {}
    impl<T: PartialEq> PartialEq for Rc<T> {} impl<T: PartialOrd> PartialOrd for Rc<T> {} impl<T> Pointer for Rc<T> {}
    impl<T, const N: usize> TryFrom<Rc<[T]>> for Rc<[T; N]> { type Error = Rc<[T]>; } impl<T: Eq> Eq for Rc<T> {} impl<T> Clone for Weak<T> {} impl<T> Debug for Weak<T> {}
    impl<T> Default for Weak<T> {}
}
pub mod sync {
    use crate::any::Any; use crate::borrow::{Borrow, Cow, ToOwned}; use crate::clone::Clone; use crate::cmp::{Eq, Ord, PartialEq, PartialOrd}; use crate::convert::{AsRef, From, TryFrom};
    use crate::default::Default; use crate::error::Error; use crate::ffi::{CStr, CString, OsStr, OsString}; use crate::fmt::{Debug, Display, Pointer}; use crate::fs::File; use crate::hash::Hash;
    use crate::io::{Read, Seek, Write}; use crate::iter::FromIterator; use crate::marker::{Copy, Send, Sync}; use crate::mem::MaybeUninit; use crate::ops::{Deref, DerefMut, FnMut, FnOnce};
    use crate::option::Option; use crate::os::fd::{AsFd, AsRawFd}; use crate::path::{Path, PathBuf}; use crate::pin::Pin; use crate::result::Result; use crate::task::{RawWaker, Wake, Waker};
    use crate::time::Duration;
    pub const ONCE_INIT: Once = {}; pub enum TryLockError<T> { Poisoned(PoisonError<T>), WouldBlock, } pub struct Arc<T> {} pub struct Barrier {} pub struct BarrierWaitResult();
    pub struct Condvar {} pub struct LazyLock<T, F = fn() -> T> {} pub struct Mutex<T> {} pub struct MutexGuard<'a, T: 'a> {} pub struct Once {} pub struct OnceLock<T> {} pub struct OnceState {}
    pub struct PoisonError<T> {} pub struct RwLock<T> {} pub struct RwLockReadGuard<'rwlock, T: 'rwlock> {} pub struct RwLockWriteGuard<'rwlock, T: 'rwlock> {} pub struct WaitTimeoutResult();
    pub struct Weak<T> {} pub type LockResult<T> = Result<T, PoisonError<T>>; pub type TryLockResult<Guard> = Result<Guard, TryLockError<Guard>>;
    impl<T> Arc<T> {
        pub fn new(data: T) -> Arc<T> {} pub fn new_cyclic<F: FnOnce(&Weak<T>) -> T>(data_fn: F) -> Arc<T> {} pub fn new_uninit() -> Arc<MaybeUninit<T>> {}
        pub fn new_zeroed() -> Arc<MaybeUninit<T>> {} pub fn pin(data: T) -> Pin<Arc<T>> {} pub fn try_unwrap(this: Arc<T>) -> Result<T, Arc<T>> {}
        pub fn into_inner(this: Arc<T>) -> Option<T> {} pub fn from_raw(ptr: *const T) -> Arc<T> {} pub fn into_raw(this: Arc<T>) -> *const T {}
        pub fn increment_strong_count(ptr: *const T) {} pub fn decrement_strong_count(ptr: *const T) {} pub fn as_ptr(this: &Arc<T>) -> *const T {}
        pub fn downgrade(this: &Arc<T>) -> Weak<T> {} pub fn weak_count(this: &Arc<T>) -> usize {} pub fn strong_count(this: &Arc<T>) -> usize {}
        pub fn ptr_eq(this: &Arc<T>, other: &Arc<T>) -> bool {} pub fn get_mut(this: &mut Arc<T>) -> Option<&mut T> {}
    }
    impl<T> Arc<[T]> {
        pub fn new_uninit_slice(len: usize) -> Arc<[MaybeUninit<T>]> {} pub fn new_zeroed_slice(len: usize) -> Arc<[MaybeUninit<T>]> {}
    }
    impl<T> Arc<MaybeUninit<T>> { pub fn assume_init(self) -> Arc<T> {} }
    impl<T> Arc<[MaybeUninit<T>]> { pub fn assume_init(self) -> Arc<[T]> {} }
    impl<T: Clone> Arc<T> {
        pub fn make_mut(this: &mut Arc<T>) -> &mut T {} pub fn unwrap_or_clone(this: Arc<T>) -> T {}
    }
    impl Arc<dyn Any + Sync + Send> {
        pub fn downcast<T: Any + Send + Sync>(self) -> Result<Arc<T>, Arc<dyn Any + Sync + Send>> {}
    }
    impl Barrier { pub fn new(n: usize) -> Barrier {} pub fn wait(&self) -> BarrierWaitResult {} }
    impl BarrierWaitResult { pub fn is_leader(&self) -> bool {} }
    impl Condvar {
        pub fn new() -> Condvar {} pub fn wait<'a, T>(&self, guard: MutexGuard<'a, T>) -> LockResult<MutexGuard<'a, T>> {}
        pub fn wait_while<'a, T, F: FnMut(&mut T) -> bool>(&self, guard: MutexGuard<'a, T>, condition: F) -> LockResult<MutexGuard<'a, T>> {}
        pub fn wait_timeout_ms<'a, T>(&self, guard: MutexGuard<'a, T>, ms: u32) -> LockResult<(MutexGuard<'a, T>, bool)> {}
        pub fn wait_timeout<'a, T>(&self, guard: MutexGuard<'a, T>, dur: Duration) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)> {}
        pub fn wait_timeout_while<'a, T, F: FnMut(&mut T) -> bool>(&self, guard: MutexGuard<'a, T>, dur: Duration, condition: F) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)> {}
        pub fn notify_one(&self) {} pub fn notify_all(&self) {}
    }
    impl<T, F: FnOnce() -> T> LazyLock<T, F> {
        pub fn new(f: F) -> LazyLock<T, F> {} pub fn force_mut(this: &mut LazyLock<T, F>) -> &mut T {} pub fn force(this: &LazyLock<T, F>) -> &T {}
    }
    impl<T, F> LazyLock<T, F> {
        pub fn get_mut(this: &mut LazyLock<T, F>) -> Option<&mut T> {} pub fn get(this: &LazyLock<T, F>) -> Option<&T> {}
    }
    impl<T> Mutex<T> {
        pub fn new(t: T) -> Mutex<T> {} pub fn lock(&self) -> LockResult<MutexGuard<'_, T>> {} pub fn try_lock(&self) -> TryLockResult<MutexGuard<'_, T>> {}
        pub fn is_poisoned(&self) -> bool {} pub fn clear_poison(&self) {} pub fn into_inner(self) -> LockResult<T> {} pub fn get_mut(&mut self) -> LockResult<&mut T> {}
    }
    impl Once {
        pub fn new() -> Once {} pub fn call_once<F: FnOnce()>(&self, f: F) {} pub fn call_once_force<F: FnOnce(&OnceState)>(&self, f: F) {}
        pub fn is_completed(&self) -> bool {} pub fn wait(&self) {} pub fn wait_force(&self) {}
    }
    impl<T> OnceLock<T> {
        pub fn new() -> OnceLock<T> {} pub fn get(&self) -> Option<&T> {} pub fn get_mut(&mut self) -> Option<&mut T> {} pub fn wait(&self) -> &T {}
        pub fn set(&self, value: T) -> Result<(), T> {} pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T {} pub fn into_inner(self) -> Option<T> {}
        pub fn take(&mut self) -> Option<T> {}
    }
    impl OnceState { pub fn is_poisoned(&self) -> bool {} }
    impl<T> PoisonError<T> {
        pub fn new(data: T) -> PoisonError<T> {} pub fn into_inner(self) -> T {} pub fn get_ref(&self) -> &T {} pub fn get_mut(&mut self) -> &mut T {}
    }
    impl<T> RwLock<T> {
        pub fn new(t: T) -> RwLock<T> {} pub fn read(&self) -> LockResult<RwLockReadGuard<'_, T>> {} pub fn try_read(&self) -> TryLockResult<RwLockReadGuard<'_, T>> {}
        pub fn write(&self) -> LockResult<RwLockWriteGuard<'_, T>> {} pub fn try_write(&self) -> TryLockResult<RwLockWriteGuard<'_, T>> {}
        pub fn is_poisoned(&self) -> bool {} pub fn clear_poison(&self) {} pub fn into_inner(self) -> LockResult<T> {} pub fn get_mut(&mut self) -> LockResult<&mut T> {}
    }
    impl<'rwlock, T> RwLockWriteGuard<'rwlock, T> { pub fn downgrade(s: Self) -> RwLockReadGuard<'rwlock, T> {} }
    impl WaitTimeoutResult { pub fn timed_out(&self) -> bool {} }
    impl<T> Weak<T> {
        pub fn new() -> Weak<T> {} pub fn from_raw(ptr: *const T) -> Weak<T> {} pub fn into_raw(self) -> *const T {} pub fn as_ptr(&self) -> *const T {}
        pub fn upgrade(&self) -> Option<Arc<T>> {} pub fn strong_count(&self) -> usize {} pub fn weak_count(&self) -> usize {}
        pub fn ptr_eq(&self, other: &Weak<T>) -> bool {}
    }
    impl<T> Debug for TryLockError<T> {} impl<T> Display for TryLockError<T> {} impl<T> Error for TryLockError<T> {} impl<T> From<PoisonError<T>> for TryLockError<T> {}
    impl<T: AsFd> AsFd for Arc<T> {} impl<T: AsRawFd> AsRawFd for Arc<T> {} impl<T> AsRef<T> for Arc<T> {} impl<T> Borrow<T> for Arc<T> {} impl<T> Clone for Arc<T> {}
    impl<T: Debug> Debug for Arc<T> {} impl<T> Default for Arc<[T]> {} impl Default for Arc<CStr> {} impl<T: Default> Default for Arc<T> {} impl Default for Arc<str> {}
    impl<T> Default for Pin<Arc<T>> where Arc<T>: Default {} impl<T> Deref for Arc<T> { type Target = T; } impl<T: Display> Display for Arc<T> {} impl<T: Error> Error for Arc<T> {}
    impl<T: Clone> From<&[T]> for Arc<[T]> {} impl From<&CStr> for Arc<CStr> {} impl From<&OsStr> for Arc<OsStr> {} impl From<&Path> for Arc<Path> {}
    impl<T: Clone> From<&mut [T]> for Arc<[T]> {} impl From<&mut CStr> for Arc<CStr> {} impl From<&mut OsStr> for Arc<OsStr> {} impl From<&mut Path> for Arc<Path> {}
    impl From<&mut str> for Arc<str> {} impl From<&str> for Arc<str> {} impl<T, const N: usize> From<[T; N]> for Arc<[T]> {} impl<W: Wake + Send + Sync + 'static> From<Arc<W>> for RawWaker {}
    impl<W: Wake + Send + Sync + 'static> From<Arc<W>> for Waker {} impl From<Arc<str>> for Arc<[u8]> {} impl From<CString> for Arc<CStr> {}
    impl<'a, B: ToOwned> From<Cow<'a, B>> for Arc<B> where Arc<B>: From<&'a B> + From<<B as ToOwned>::Owned> {} impl From<OsString> for Arc<OsStr> {} impl From<PathBuf> for Arc<Path> {}
    impl<T> From<T> for Arc<T> {} impl<T> FromIterator<T> for Arc<[T]> {} impl<T: Hash> Hash for Arc<T> {} impl<T: Ord> Ord for Arc<T> {} impl<T: PartialEq> PartialEq for Arc<T> {}
    impl<T: PartialOrd> PartialOrd for Arc<T> {} impl<T> Pointer for Arc<T> {} impl Read for Arc<File> {} impl Seek for Arc<File> {}
    impl<T, const N: usize> TryFrom<Arc<[T]>> for Arc<[T; N]> { type Error = Arc<[T]>; } impl Write for Arc<File> {} impl<T: Eq> Eq for Arc<T> {} impl Debug for Barrier {}
    impl Debug for BarrierWaitResult {} impl Debug for Condvar {} impl Default for Condvar {} impl<T: Debug, F> Debug for LazyLock<T, F> {} impl<T: Default> Default for LazyLock<T> {}
    impl<T, F: FnOnce() -> T> Deref for LazyLock<T, F> { type Target = T; } impl<T, F: FnOnce() -> T> DerefMut for LazyLock<T, F> {} impl<T: Debug> Debug for Mutex<T> {}
    impl<T: Default> Default for Mutex<T> {} impl<T> From<T> for Mutex<T> {} impl<T: Debug> Debug for MutexGuard<'_, T> {} impl<T> Deref for MutexGuard<'_, T> { type Target = T; }
    impl<T> DerefMut for MutexGuard<'_, T> {} impl<T: Display> Display for MutexGuard<'_, T> {} impl Debug for Once {} impl<T: Clone> Clone for OnceLock<T> {}
    impl<T: Debug> Debug for OnceLock<T> {} impl<T> Default for OnceLock<T> {} impl<T> From<T> for OnceLock<T> {} impl<T: PartialEq> PartialEq for OnceLock<T> {}
    impl<T: Eq> Eq for OnceLock<T> {} impl Debug for OnceState {} impl<T> Debug for PoisonError<T> {} impl<T> Display for PoisonError<T> {} impl<T> Error for PoisonError<T> {}
    impl<T: Debug> Debug for RwLock<T> {} impl<T: Default> Default for RwLock<T> {} impl<T> From<T> for RwLock<T> {} impl<T: Debug> Debug for RwLockReadGuard<'_, T> {}
    impl<T> Deref for RwLockReadGuard<'_, T> { type Target = T; } impl<T: Display> Display for RwLockReadGuard<'_, T> {} impl<T: Debug> Debug for RwLockWriteGuard<'_, T> {}
    impl<T> Deref for RwLockWriteGuard<'_, T> { type Target = T; } impl<T> DerefMut for RwLockWriteGuard<'_, T> {} impl<T: Display> Display for RwLockWriteGuard<'_, T> {}
    impl Clone for WaitTimeoutResult {} impl Debug for WaitTimeoutResult {} impl PartialEq for WaitTimeoutResult {} impl Copy for WaitTimeoutResult {} impl Eq for WaitTimeoutResult {}
    impl<T> Clone for Weak<T> {} impl<T> Debug for Weak<T> {} impl<T> Default for Weak<T> {}
    pub mod atomic {
        use crate::clone::Clone; use crate::cmp::{Eq, PartialEq}; use crate::convert::From; use crate::default::Default; use crate::fmt::{Debug, Pointer}; use crate::hash::Hash;
        use crate::marker::Copy; use crate::ops::FnMut; use crate::option::Option; use crate::result::Result;
        pub const ATOMIC_BOOL_INIT: AtomicBool = {}; pub const ATOMIC_ISIZE_INIT: AtomicIsize = {}; pub const ATOMIC_USIZE_INIT: AtomicUsize = {};
        pub enum Ordering { Relaxed, Release, Acquire, AcqRel, SeqCst, } pub struct AtomicBool {} pub struct AtomicPtr<T> {}
        pub fn compiler_fence(order: Ordering) {} pub fn fence(order: Ordering) {} pub fn spin_loop_hint() {}
        impl AtomicBool {
            pub fn new(v: bool) -> AtomicBool {} pub fn from_ptr<'a>(ptr: *mut bool) -> &'a AtomicBool {} pub fn get_mut(&mut self) -> &mut bool {}
            pub fn into_inner(self) -> bool {} pub fn load(&self, order: Ordering) -> bool {} pub fn store(&self, val: bool, order: Ordering) {}
            pub fn swap(&self, val: bool, order: Ordering) -> bool {} pub fn compare_and_swap(&self, current: bool, new: bool, order: Ordering) -> bool {}
            pub fn compare_exchange(&self, current: bool, new: bool, success: Ordering, failure: Ordering) -> Result<bool, bool> {}
            pub fn compare_exchange_weak(&self, current: bool, new: bool, success: Ordering, failure: Ordering) -> Result<bool, bool> {}
            pub fn fetch_and(&self, val: bool, order: Ordering) -> bool {} pub fn fetch_nand(&self, val: bool, order: Ordering) -> bool {}
            pub fn fetch_or(&self, val: bool, order: Ordering) -> bool {} pub fn fetch_xor(&self, val: bool, order: Ordering) -> bool {}
            pub fn fetch_not(&self, order: Ordering) -> bool {} pub fn as_ptr(&self) -> *mut bool {}
            pub fn fetch_update<F: FnMut(bool) -> Option<bool>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<bool, bool> {}
            pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(bool) -> Option<bool>) -> Result<bool, bool> {}
            pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(bool) -> bool) -> bool {}
        }
        impl<T> AtomicPtr<T> {
            pub fn new(p: *mut T) -> AtomicPtr<T> {} pub fn from_ptr<'a>(ptr: *mut *mut T) -> &'a AtomicPtr<T> {} pub fn get_mut(&mut self) -> &mut *mut T {}
            pub fn into_inner(self) -> *mut T {} pub fn load(&self, order: Ordering) -> *mut T {} pub fn store(&self, ptr: *mut T, order: Ordering) {}
            pub fn swap(&self, ptr: *mut T, order: Ordering) -> *mut T {} pub fn compare_and_swap(&self, current: *mut T, new: *mut T, order: Ordering) -> *mut T {}
            pub fn compare_exchange(&self, current: *mut T, new: *mut T, success: Ordering, failure: Ordering) -> Result<*mut T, *mut T> {}
            pub fn compare_exchange_weak(&self, current: *mut T, new: *mut T, success: Ordering, failure: Ordering) -> Result<*mut T, *mut T> {}
            pub fn fetch_update<F: FnMut(*mut T) -> Option<*mut T>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<*mut T, *mut T> {}
            pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(*mut T) -> Option<*mut T>) -> Result<*mut T, *mut T> {}
            pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(*mut T) -> *mut T) -> *mut T {}
            pub fn fetch_ptr_add(&self, val: usize, order: Ordering) -> *mut T {} pub fn fetch_ptr_sub(&self, val: usize, order: Ordering) -> *mut T {}
            pub fn fetch_byte_add(&self, val: usize, order: Ordering) -> *mut T {} pub fn fetch_byte_sub(&self, val: usize, order: Ordering) -> *mut T {}
            pub fn fetch_or(&self, val: usize, order: Ordering) -> *mut T {} pub fn fetch_and(&self, val: usize, order: Ordering) -> *mut T {}
            pub fn fetch_xor(&self, val: usize, order: Ordering) -> *mut T {} pub fn as_ptr(&self) -> *mut *mut T {}
        }
        impl Clone for Ordering {} impl Debug for Ordering {} impl Hash for Ordering {} impl PartialEq for Ordering {} impl Copy for Ordering {} impl Eq for Ordering {} impl Debug for AtomicBool {}
        impl Default for AtomicBool {} impl From<bool> for AtomicBool {} impl<T> Debug for AtomicPtr<T> {} impl<T> Default for AtomicPtr<T> {} impl<T> From<*mut T> for AtomicPtr<T> {}
        impl<T> Pointer for AtomicPtr<T> {}
        pub struct AtomicU8 {} impl Default for AtomicU8 {} impl Debug for AtomicU8 {} impl From<u8> for AtomicU8 {}
        impl AtomicU8 {
            pub fn new(v: u8) -> Self {} pub fn from_ptr<'a>(ptr: *mut u8) -> &'a Self {} pub fn get_mut(&mut self) -> &mut u8 {} pub fn into_inner(self) -> u8 {} pub fn load(&self, order: Ordering) -> u8 {}
            pub fn store(&self, val: u8, order: Ordering) {} pub fn as_ptr(&self) -> *mut u8 {} pub fn swap(&self, val: u8, order: Ordering) -> u8 {}
            pub fn fetch_add(&self, val: u8, order: Ordering) -> u8 {} pub fn fetch_sub(&self, val: u8, order: Ordering) -> u8 {} pub fn fetch_and(&self, val: u8, order: Ordering) -> u8 {}
            pub fn fetch_nand(&self, val: u8, order: Ordering) -> u8 {} pub fn fetch_or(&self, val: u8, order: Ordering) -> u8 {} pub fn fetch_xor(&self, val: u8, order: Ordering) -> u8 {}
            pub fn fetch_max(&self, val: u8, order: Ordering) -> u8 {} pub fn fetch_min(&self, val: u8, order: Ordering) -> u8 {}
            pub fn compare_and_swap(&self, current: u8, new: u8, order: Ordering) -> u8 {} pub fn compare_exchange(&self, current: u8, new: u8, success: Ordering, failure: Ordering) -> Result<u8, u8> {}
            pub fn compare_exchange_weak(&self, current: u8, new: u8, success: Ordering, failure: Ordering) -> Result<u8, u8> {}
            pub fn fetch_update<F: FnMut(u8) -> Option<u8>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<u8, u8> {}
        }
        pub struct AtomicU16 {} impl Default for AtomicU16 {} impl Debug for AtomicU16 {} impl From<u16> for AtomicU16 {}
        impl AtomicU16 {
            pub fn new(v: u16) -> Self {} pub fn from_ptr<'a>(ptr: *mut u16) -> &'a Self {} pub fn get_mut(&mut self) -> &mut u16 {} pub fn into_inner(self) -> u16 {}
            pub fn load(&self, order: Ordering) -> u16 {} pub fn store(&self, val: u16, order: Ordering) {} pub fn as_ptr(&self) -> *mut u16 {} pub fn swap(&self, val: u16, order: Ordering) -> u16 {}
            pub fn fetch_add(&self, val: u16, order: Ordering) -> u16 {} pub fn fetch_sub(&self, val: u16, order: Ordering) -> u16 {} pub fn fetch_and(&self, val: u16, order: Ordering) -> u16 {}
            pub fn fetch_nand(&self, val: u16, order: Ordering) -> u16 {} pub fn fetch_or(&self, val: u16, order: Ordering) -> u16 {} pub fn fetch_xor(&self, val: u16, order: Ordering) -> u16 {}
            pub fn fetch_max(&self, val: u16, order: Ordering) -> u16 {} pub fn fetch_min(&self, val: u16, order: Ordering) -> u16 {}
            pub fn compare_and_swap(&self, current: u16, new: u16, order: Ordering) -> u16 {}
            pub fn compare_exchange(&self, current: u16, new: u16, success: Ordering, failure: Ordering) -> Result<u16, u16> {}
            pub fn compare_exchange_weak(&self, current: u16, new: u16, success: Ordering, failure: Ordering) -> Result<u16, u16> {}
            pub fn fetch_update<F: FnMut(u16) -> Option<u16>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<u16, u16> {}
        }
        pub struct AtomicU32 {} impl Default for AtomicU32 {} impl Debug for AtomicU32 {} impl From<u32> for AtomicU32 {}
        impl AtomicU32 {
            pub fn new(v: u32) -> Self {} pub fn from_ptr<'a>(ptr: *mut u32) -> &'a Self {} pub fn get_mut(&mut self) -> &mut u32 {} pub fn into_inner(self) -> u32 {}
            pub fn load(&self, order: Ordering) -> u32 {} pub fn store(&self, val: u32, order: Ordering) {} pub fn as_ptr(&self) -> *mut u32 {} pub fn swap(&self, val: u32, order: Ordering) -> u32 {}
            pub fn fetch_add(&self, val: u32, order: Ordering) -> u32 {} pub fn fetch_sub(&self, val: u32, order: Ordering) -> u32 {} pub fn fetch_and(&self, val: u32, order: Ordering) -> u32 {}
            pub fn fetch_nand(&self, val: u32, order: Ordering) -> u32 {} pub fn fetch_or(&self, val: u32, order: Ordering) -> u32 {} pub fn fetch_xor(&self, val: u32, order: Ordering) -> u32 {}
            pub fn fetch_max(&self, val: u32, order: Ordering) -> u32 {} pub fn fetch_min(&self, val: u32, order: Ordering) -> u32 {}
            pub fn compare_and_swap(&self, current: u32, new: u32, order: Ordering) -> u32 {}
            pub fn compare_exchange(&self, current: u32, new: u32, success: Ordering, failure: Ordering) -> Result<u32, u32> {}
            pub fn compare_exchange_weak(&self, current: u32, new: u32, success: Ordering, failure: Ordering) -> Result<u32, u32> {}
            pub fn fetch_update<F: FnMut(u32) -> Option<u32>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<u32, u32> {}
        }
        pub struct AtomicU64 {} impl Default for AtomicU64 {} impl Debug for AtomicU64 {} impl From<u64> for AtomicU64 {}
        impl AtomicU64 {
            pub fn new(v: u64) -> Self {} pub fn from_ptr<'a>(ptr: *mut u64) -> &'a Self {} pub fn get_mut(&mut self) -> &mut u64 {} pub fn into_inner(self) -> u64 {}
            pub fn load(&self, order: Ordering) -> u64 {} pub fn store(&self, val: u64, order: Ordering) {} pub fn as_ptr(&self) -> *mut u64 {} pub fn swap(&self, val: u64, order: Ordering) -> u64 {}
            pub fn fetch_add(&self, val: u64, order: Ordering) -> u64 {} pub fn fetch_sub(&self, val: u64, order: Ordering) -> u64 {} pub fn fetch_and(&self, val: u64, order: Ordering) -> u64 {}
            pub fn fetch_nand(&self, val: u64, order: Ordering) -> u64 {} pub fn fetch_or(&self, val: u64, order: Ordering) -> u64 {} pub fn fetch_xor(&self, val: u64, order: Ordering) -> u64 {}
            pub fn fetch_max(&self, val: u64, order: Ordering) -> u64 {} pub fn fetch_min(&self, val: u64, order: Ordering) -> u64 {}
            pub fn compare_and_swap(&self, current: u64, new: u64, order: Ordering) -> u64 {}
            pub fn compare_exchange(&self, current: u64, new: u64, success: Ordering, failure: Ordering) -> Result<u64, u64> {}
            pub fn compare_exchange_weak(&self, current: u64, new: u64, success: Ordering, failure: Ordering) -> Result<u64, u64> {}
            pub fn fetch_update<F: FnMut(u64) -> Option<u64>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<u64, u64> {}
        }
        pub struct AtomicUsize {} impl Default for AtomicUsize {} impl Debug for AtomicUsize {} impl From<usize> for AtomicUsize {}
        impl AtomicUsize {
            pub fn new(v: usize) -> Self {} pub fn from_ptr<'a>(ptr: *mut usize) -> &'a Self {} pub fn get_mut(&mut self) -> &mut usize {} pub fn into_inner(self) -> usize {}
            pub fn load(&self, order: Ordering) -> usize {} pub fn store(&self, val: usize, order: Ordering) {} pub fn as_ptr(&self) -> *mut usize {}
            pub fn swap(&self, val: usize, order: Ordering) -> usize {} pub fn fetch_add(&self, val: usize, order: Ordering) -> usize {} pub fn fetch_sub(&self, val: usize, order: Ordering) -> usize {}
            pub fn fetch_and(&self, val: usize, order: Ordering) -> usize {} pub fn fetch_nand(&self, val: usize, order: Ordering) -> usize {} pub fn fetch_or(&self, val: usize, order: Ordering) -> usize {}
            pub fn fetch_xor(&self, val: usize, order: Ordering) -> usize {} pub fn fetch_max(&self, val: usize, order: Ordering) -> usize {} pub fn fetch_min(&self, val: usize, order: Ordering) -> usize {}
            pub fn compare_and_swap(&self, current: usize, new: usize, order: Ordering) -> usize {}
            pub fn compare_exchange(&self, current: usize, new: usize, success: Ordering, failure: Ordering) -> Result<usize, usize> {}
            pub fn compare_exchange_weak(&self, current: usize, new: usize, success: Ordering, failure: Ordering) -> Result<usize, usize> {}
            pub fn fetch_update<F: FnMut(usize) -> Option<usize>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<usize, usize> {}
        }
        pub struct AtomicI8 {} impl Default for AtomicI8 {} impl Debug for AtomicI8 {} impl From<i8> for AtomicI8 {}
        impl AtomicI8 {
            pub fn new(v: i8) -> Self {} pub fn from_ptr<'a>(ptr: *mut i8) -> &'a Self {} pub fn get_mut(&mut self) -> &mut i8 {} pub fn into_inner(self) -> i8 {} pub fn load(&self, order: Ordering) -> i8 {}
            pub fn store(&self, val: i8, order: Ordering) {} pub fn as_ptr(&self) -> *mut i8 {} pub fn swap(&self, val: i8, order: Ordering) -> i8 {}
            pub fn fetch_add(&self, val: i8, order: Ordering) -> i8 {} pub fn fetch_sub(&self, val: i8, order: Ordering) -> i8 {} pub fn fetch_and(&self, val: i8, order: Ordering) -> i8 {}
            pub fn fetch_nand(&self, val: i8, order: Ordering) -> i8 {} pub fn fetch_or(&self, val: i8, order: Ordering) -> i8 {} pub fn fetch_xor(&self, val: i8, order: Ordering) -> i8 {}
            pub fn fetch_max(&self, val: i8, order: Ordering) -> i8 {} pub fn fetch_min(&self, val: i8, order: Ordering) -> i8 {}
            pub fn compare_and_swap(&self, current: i8, new: i8, order: Ordering) -> i8 {} pub fn compare_exchange(&self, current: i8, new: i8, success: Ordering, failure: Ordering) -> Result<i8, i8> {}
            pub fn compare_exchange_weak(&self, current: i8, new: i8, success: Ordering, failure: Ordering) -> Result<i8, i8> {}
            pub fn fetch_update<F: FnMut(i8) -> Option<i8>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<i8, i8> {}
        }
        pub struct AtomicI16 {} impl Default for AtomicI16 {} impl Debug for AtomicI16 {} impl From<i16> for AtomicI16 {}
        impl AtomicI16 {
            pub fn new(v: i16) -> Self {} pub fn from_ptr<'a>(ptr: *mut i16) -> &'a Self {} pub fn get_mut(&mut self) -> &mut i16 {} pub fn into_inner(self) -> i16 {}
            pub fn load(&self, order: Ordering) -> i16 {} pub fn store(&self, val: i16, order: Ordering) {} pub fn as_ptr(&self) -> *mut i16 {} pub fn swap(&self, val: i16, order: Ordering) -> i16 {}
            pub fn fetch_add(&self, val: i16, order: Ordering) -> i16 {} pub fn fetch_sub(&self, val: i16, order: Ordering) -> i16 {} pub fn fetch_and(&self, val: i16, order: Ordering) -> i16 {}
            pub fn fetch_nand(&self, val: i16, order: Ordering) -> i16 {} pub fn fetch_or(&self, val: i16, order: Ordering) -> i16 {} pub fn fetch_xor(&self, val: i16, order: Ordering) -> i16 {}
            pub fn fetch_max(&self, val: i16, order: Ordering) -> i16 {} pub fn fetch_min(&self, val: i16, order: Ordering) -> i16 {}
            pub fn compare_and_swap(&self, current: i16, new: i16, order: Ordering) -> i16 {}
            pub fn compare_exchange(&self, current: i16, new: i16, success: Ordering, failure: Ordering) -> Result<i16, i16> {}
            pub fn compare_exchange_weak(&self, current: i16, new: i16, success: Ordering, failure: Ordering) -> Result<i16, i16> {}
            pub fn fetch_update<F: FnMut(i16) -> Option<i16>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<i16, i16> {}
        }
        pub struct AtomicI32 {} impl Default for AtomicI32 {} impl Debug for AtomicI32 {} impl From<i32> for AtomicI32 {}
        impl AtomicI32 {
            pub fn new(v: i32) -> Self {} pub fn from_ptr<'a>(ptr: *mut i32) -> &'a Self {} pub fn get_mut(&mut self) -> &mut i32 {} pub fn into_inner(self) -> i32 {}
            pub fn load(&self, order: Ordering) -> i32 {} pub fn store(&self, val: i32, order: Ordering) {} pub fn as_ptr(&self) -> *mut i32 {} pub fn swap(&self, val: i32, order: Ordering) -> i32 {}
            pub fn fetch_add(&self, val: i32, order: Ordering) -> i32 {} pub fn fetch_sub(&self, val: i32, order: Ordering) -> i32 {} pub fn fetch_and(&self, val: i32, order: Ordering) -> i32 {}
            pub fn fetch_nand(&self, val: i32, order: Ordering) -> i32 {} pub fn fetch_or(&self, val: i32, order: Ordering) -> i32 {} pub fn fetch_xor(&self, val: i32, order: Ordering) -> i32 {}
            pub fn fetch_max(&self, val: i32, order: Ordering) -> i32 {} pub fn fetch_min(&self, val: i32, order: Ordering) -> i32 {}
            pub fn compare_and_swap(&self, current: i32, new: i32, order: Ordering) -> i32 {}
            pub fn compare_exchange(&self, current: i32, new: i32, success: Ordering, failure: Ordering) -> Result<i32, i32> {}
            pub fn compare_exchange_weak(&self, current: i32, new: i32, success: Ordering, failure: Ordering) -> Result<i32, i32> {}
            pub fn fetch_update<F: FnMut(i32) -> Option<i32>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<i32, i32> {}
        }
        pub struct AtomicI64 {} impl Default for AtomicI64 {} impl Debug for AtomicI64 {} impl From<i64> for AtomicI64 {}
        impl AtomicI64 {
            pub fn new(v: i64) -> Self {} pub fn from_ptr<'a>(ptr: *mut i64) -> &'a Self {} pub fn get_mut(&mut self) -> &mut i64 {} pub fn into_inner(self) -> i64 {}
            pub fn load(&self, order: Ordering) -> i64 {} pub fn store(&self, val: i64, order: Ordering) {} pub fn as_ptr(&self) -> *mut i64 {} pub fn swap(&self, val: i64, order: Ordering) -> i64 {}
            pub fn fetch_add(&self, val: i64, order: Ordering) -> i64 {} pub fn fetch_sub(&self, val: i64, order: Ordering) -> i64 {} pub fn fetch_and(&self, val: i64, order: Ordering) -> i64 {}
            pub fn fetch_nand(&self, val: i64, order: Ordering) -> i64 {} pub fn fetch_or(&self, val: i64, order: Ordering) -> i64 {} pub fn fetch_xor(&self, val: i64, order: Ordering) -> i64 {}
            pub fn fetch_max(&self, val: i64, order: Ordering) -> i64 {} pub fn fetch_min(&self, val: i64, order: Ordering) -> i64 {}
            pub fn compare_and_swap(&self, current: i64, new: i64, order: Ordering) -> i64 {}
            pub fn compare_exchange(&self, current: i64, new: i64, success: Ordering, failure: Ordering) -> Result<i64, i64> {}
            pub fn compare_exchange_weak(&self, current: i64, new: i64, success: Ordering, failure: Ordering) -> Result<i64, i64> {}
            pub fn fetch_update<F: FnMut(i64) -> Option<i64>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<i64, i64> {}
        }
        pub struct AtomicIsize {} impl Default for AtomicIsize {} impl Debug for AtomicIsize {} impl From<isize> for AtomicIsize {}
        impl AtomicIsize {
            pub fn new(v: isize) -> Self {} pub fn from_ptr<'a>(ptr: *mut isize) -> &'a Self {} pub fn get_mut(&mut self) -> &mut isize {} pub fn into_inner(self) -> isize {}
            pub fn load(&self, order: Ordering) -> isize {} pub fn store(&self, val: isize, order: Ordering) {} pub fn as_ptr(&self) -> *mut isize {}
            pub fn swap(&self, val: isize, order: Ordering) -> isize {} pub fn fetch_add(&self, val: isize, order: Ordering) -> isize {} pub fn fetch_sub(&self, val: isize, order: Ordering) -> isize {}
            pub fn fetch_and(&self, val: isize, order: Ordering) -> isize {} pub fn fetch_nand(&self, val: isize, order: Ordering) -> isize {} pub fn fetch_or(&self, val: isize, order: Ordering) -> isize {}
            pub fn fetch_xor(&self, val: isize, order: Ordering) -> isize {} pub fn fetch_max(&self, val: isize, order: Ordering) -> isize {} pub fn fetch_min(&self, val: isize, order: Ordering) -> isize {}
            pub fn compare_and_swap(&self, current: isize, new: isize, order: Ordering) -> isize {}
            pub fn compare_exchange(&self, current: isize, new: isize, success: Ordering, failure: Ordering) -> Result<isize, isize> {}
            pub fn compare_exchange_weak(&self, current: isize, new: isize, success: Ordering, failure: Ordering) -> Result<isize, isize> {}
            pub fn fetch_update<F: FnMut(isize) -> Option<isize>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<isize, isize> {}
        }
    }
    pub mod mpsc {
        use crate::clone::Clone; use crate::cmp::{Eq, PartialEq}; use crate::convert::From; use crate::error::Error; use crate::fmt::{Debug, Display}; use crate::iter::{IntoIterator, Iterator};
        use crate::marker::Copy; use crate::result::Result; use crate::time::Duration;
        pub enum RecvTimeoutError { Timeout, Disconnected, } pub enum TryRecvError { Empty, Disconnected, } pub enum TrySendError<T> { Full(T), Disconnected(T), } pub struct IntoIter<T> {}
        pub struct Iter<'a, T: 'a> {} pub struct Receiver<T> {} pub struct RecvError {} pub struct SendError<T>(pub T); pub struct Sender<T> {} pub struct SyncSender<T> {}
        pub struct TryIter<'a, T: 'a> {}
        pub fn channel<T>() -> (Sender<T>, Receiver<T>) {} pub fn sync_channel<T>(bound: usize) -> (SyncSender<T>, Receiver<T>) {}
        impl<T> Receiver<T> {
            pub fn try_recv(&self) -> Result<T, TryRecvError> {} pub fn recv(&self) -> Result<T, RecvError> {}
            pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError> {} pub fn iter(&self) -> Iter<'_, T> {} pub fn try_iter(&self) -> TryIter<'_, T> {}
        }
        impl<T> Sender<T> { pub fn send(&self, t: T) -> Result<(), SendError<T>> {} }
        impl<T> SyncSender<T> {
            pub fn send(&self, t: T) -> Result<(), SendError<T>> {} pub fn try_send(&self, t: T) -> Result<(), TrySendError<T>> {}
        }
        impl Clone for RecvTimeoutError {} impl Debug for RecvTimeoutError {} impl Display for RecvTimeoutError {} impl Error for RecvTimeoutError {} impl From<RecvError> for RecvTimeoutError {}
        impl PartialEq for RecvTimeoutError {} impl Copy for RecvTimeoutError {} impl Eq for RecvTimeoutError {} impl Clone for TryRecvError {} impl Debug for TryRecvError {}
        impl Display for TryRecvError {} impl Error for TryRecvError {} impl From<RecvError> for TryRecvError {} impl PartialEq for TryRecvError {} impl Copy for TryRecvError {}
        impl Eq for TryRecvError {} impl<T: Clone> Clone for TrySendError<T> {} impl<T> Debug for TrySendError<T> {} impl<T> Display for TrySendError<T> {} impl<T> Error for TrySendError<T> {}
        impl<T> From<SendError<T>> for TrySendError<T> {} impl<T: PartialEq> PartialEq for TrySendError<T> {} impl<T: Copy> Copy for TrySendError<T> {} impl<T: Eq> Eq for TrySendError<T> {}
        impl<T> Iterator for IntoIter<T> { type Item = T; } impl<'a, T> Iterator for Iter<'a, T> { type Item = T; }
        impl<'a, T> IntoIterator for &'a Receiver<T> { type Item = T; type IntoIter = Iter<'a, T>; } impl<T> IntoIterator for Receiver<T> { type Item = T; type IntoIter = IntoIter<T>; }
        impl Clone for RecvError {} impl Debug for RecvError {} impl Display for RecvError {} impl Error for RecvError {} impl PartialEq for RecvError {} impl Copy for RecvError {}
        impl Eq for RecvError {} impl<T: Clone> Clone for SendError<T> {} impl<T> Debug for SendError<T> {} impl<T> Display for SendError<T> {} impl<T> Error for SendError<T> {}
        impl<T: PartialEq> PartialEq for SendError<T> {} impl<T: Copy> Copy for SendError<T> {} impl<T: Eq> Eq for SendError<T> {} impl<T> Clone for Sender<T> {} impl<T> Clone for SyncSender<T> {}
        impl<'a, T> Iterator for TryIter<'a, T> { type Item = T; }
    }
}
pub mod cell {
    use crate::clone::Clone; use crate::cmp::{Eq, Ord, PartialEq, PartialOrd}; use crate::convert::{AsRef, From}; use crate::default::Default; use crate::error::Error;
    use crate::fmt::{Debug, Display}; use crate::marker::Copy; use crate::ops::{Deref, DerefMut, FnOnce}; use crate::option::Option; use crate::result::Result;
    pub struct BorrowError {} pub struct BorrowMutError {} pub struct Cell<T> {} pub struct LazyCell<T, F = fn() -> T> {} pub struct OnceCell<T> {} pub struct Ref<'b, T> {}
    pub struct RefCell<T> {} pub struct RefMut<'b, T> {} pub struct UnsafeCell<T> {}
    impl<T> Cell<T> {
        pub fn new(value: T) -> Cell<T> {} pub fn set(&self, val: T) {} pub fn swap(&self, other: &Cell<T>) {} pub fn replace(&self, val: T) -> T {}
        pub fn into_inner(self) -> T {} pub fn as_ptr(&self) -> *mut T {} pub fn get_mut(&mut self) -> &mut T {} pub fn from_mut(t: &mut T) -> &Cell<T> {}
    }
    impl<T: Copy> Cell<T> { pub fn get(&self) -> T {} pub fn update(&self, f: impl FnOnce(T) -> T) {} }
    impl<T: Default> Cell<T> { pub fn take(&self) -> T where T: Default {} }
    impl<T> Cell<[T]> { pub fn as_slice_of_cells(&self) -> &[Cell<T>] {} }
    impl<T, const N: usize> Cell<[T; N]> { pub fn as_array_of_cells(&self) -> &[Cell<T>; N] {} }
    impl<T, F: FnOnce() -> T> LazyCell<T, F> {
        pub fn new(f: F) -> LazyCell<T, F> {} pub fn force(this: &LazyCell<T, F>) -> &T {} pub fn force_mut(this: &mut LazyCell<T, F>) -> &mut T {}
    }
    impl<T, F> LazyCell<T, F> {
        pub fn get_mut(this: &mut LazyCell<T, F>) -> Option<&mut T> {} pub fn get(this: &LazyCell<T, F>) -> Option<&T> {}
    }
    impl<T> OnceCell<T> {
        pub fn new() -> OnceCell<T> {} pub fn get(&self) -> Option<&T> {} pub fn get_mut(&mut self) -> Option<&mut T> {} pub fn set(&self, value: T) -> Result<(), T> {}
        pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T {} pub fn into_inner(self) -> Option<T> {} pub fn take(&mut self) -> Option<T> {}
    }
    impl<'b, T> Ref<'b, T> {
        pub fn clone(orig: &Ref<'b, T>) -> Ref<'b, T> {} pub fn map<U, F: FnOnce(&T) -> &U>(orig: Ref<'b, T>, f: F) -> Ref<'b, U> {}
        pub fn filter_map<U, F: FnOnce(&T) -> Option<&U>>(orig: Ref<'b, T>, f: F) -> Result<Ref<'b, U>, Ref<'b, T>> {}
        pub fn map_split<U, V, F: FnOnce(&T) -> (&U, &V)>(orig: Ref<'b, T>, f: F) -> (Ref<'b, U>, Ref<'b, V>) {}
    }
    impl<T> RefCell<T> {
        pub fn new(value: T) -> RefCell<T> {} pub fn into_inner(self) -> T {} pub fn replace(&self, t: T) -> T {}
        pub fn replace_with<F: FnOnce(&mut T) -> T>(&self, f: F) -> T {} pub fn swap(&self, other: &RefCell<T>) {} pub fn borrow(&self) -> Ref<'_, T> {}
        pub fn try_borrow(&self) -> Result<Ref<'_, T>, BorrowError> {} pub fn borrow_mut(&self) -> RefMut<'_, T> {}
        pub fn try_borrow_mut(&self) -> Result<RefMut<'_, T>, BorrowMutError> {} pub fn as_ptr(&self) -> *mut T {} pub fn get_mut(&mut self) -> &mut T {}
        pub fn try_borrow_unguarded(&self) -> Result<&T, BorrowError> {}
    }
    impl<T: Default> RefCell<T> { pub fn take(&self) -> T {} }
    impl<'b, T> RefMut<'b, T> {
        pub fn map<U, F: FnOnce(&mut T) -> &mut U>(orig: RefMut<'b, T>, f: F) -> RefMut<'b, U> {}
        pub fn filter_map<U, F: FnOnce(&mut T) -> Option<&mut U>>(orig: RefMut<'b, T>, f: F) -> Result<RefMut<'b, U>, RefMut<'b, T>> {}
        pub fn map_split<U, V, F: FnOnce(&mut T) -> (&mut U, &mut V)>(orig: RefMut<'b, T>, f: F) -> (RefMut<'b, U>, RefMut<'b, V>) {}
    }
    impl<T> UnsafeCell<T> {
        pub fn new(value: T) -> UnsafeCell<T> {} pub fn into_inner(self) -> T {} pub fn from_mut(value: &mut T) -> &mut UnsafeCell<T> {} pub fn get(&self) -> *mut T {}
        pub fn get_mut(&mut self) -> &mut T {} pub fn raw_get(this: *const UnsafeCell<T>) -> *mut T {}
    }
    impl Debug for BorrowError {} impl Display for BorrowError {} impl Error for BorrowError {} impl Debug for BorrowMutError {} impl Display for BorrowMutError {}
    impl Error for BorrowMutError {} impl<T> AsRef<[Cell<T>]> for Cell<[T]> {} impl<T, const N: usize> AsRef<[Cell<T>]> for Cell<[T; N]> {}
    impl<T, const N: usize> AsRef<[Cell<T>; N]> for Cell<[T; N]> {} impl<T: Copy> Clone for Cell<T> {} impl<T: Copy + Debug> Debug for Cell<T> {} impl<T: Default> Default for Cell<T> {}
    impl<T> From<T> for Cell<T> {} impl<T: Ord + Copy> Ord for Cell<T> {} impl<T: PartialEq + Copy> PartialEq for Cell<T> {} impl<T: PartialOrd + Copy> PartialOrd for Cell<T> {}
    impl<T: Eq + Copy> Eq for Cell<T> {} impl<T: Debug, F> Debug for LazyCell<T, F> {} impl<T: Default> Default for LazyCell<T> {}
    impl<T, F: FnOnce() -> T> Deref for LazyCell<T, F> { type Target = T; } impl<T, F: FnOnce() -> T> DerefMut for LazyCell<T, F> {} impl<T: Clone> Clone for OnceCell<T> {}
    impl<T: Debug> Debug for OnceCell<T> {} impl<T> Default for OnceCell<T> {} impl<T> From<T> for OnceCell<T> {} impl<T: PartialEq> PartialEq for OnceCell<T> {}
    impl<T: Eq> Eq for OnceCell<T> {} impl<T: Debug> Debug for Ref<'_, T> {} impl<T> Deref for Ref<'_, T> { type Target = T; } impl<T: Display> Display for Ref<'_, T> {}
    impl<T: Clone> Clone for RefCell<T> {} impl<T: Debug> Debug for RefCell<T> {} impl<T: Default> Default for RefCell<T> {} impl<T> From<T> for RefCell<T> {} impl<T: Ord> Ord for RefCell<T> {}
    impl<T: PartialEq> PartialEq for RefCell<T> {} impl<T: PartialOrd> PartialOrd for RefCell<T> {} impl<T: Eq> Eq for RefCell<T> {} impl<T: Debug> Debug for RefMut<'_, T> {}
    impl<T> Deref for RefMut<'_, T> { type Target = T; } impl<T> DerefMut for RefMut<'_, T> {} impl<T: Display> Display for RefMut<'_, T> {} impl<T> Debug for UnsafeCell<T> {}
    impl<T: Default> Default for UnsafeCell<T> {} impl<T> From<T> for UnsafeCell<T> {}
}
pub mod collections {
    use crate::clone::Clone; use crate::cmp::{Eq, PartialEq}; use crate::convert::From; use crate::error::Error; use crate::fmt::{Debug, Display};
    pub struct TryReserveError {}
    impl Clone for TryReserveError {} impl Debug for TryReserveError {} impl Display for TryReserveError {} impl Error for TryReserveError {} impl From<TryReserveError> for crate::io::Error {}
    impl PartialEq for TryReserveError {} impl Eq for TryReserveError {}
    pub use self::hash_map::HashMap; pub use self::btree_map::BTreeMap; pub use self::hash_set::HashSet; pub use self::btree_set::BTreeSet; pub use self::vec_deque::VecDeque;
    pub use self::binary_heap::BinaryHeap; pub use self::linked_list::LinkedList; pub use crate::ops::Bound;
    pub mod hash_map {
        use crate::borrow::Borrow; use crate::clone::Clone; use crate::cmp::{Eq, PartialEq}; use crate::collections::TryReserveError; use crate::convert::From; use crate::default::Default;
        use crate::fmt::Debug; use crate::hash::{BuildHasher, Hash}; use crate::iter::{ExactSizeIterator, Extend, FromIterator, IntoIterator, Iterator}; use crate::marker::Copy;
        use crate::ops::{FnMut, FnOnce, Index}; use crate::option::Option; use crate::result::Result;
        pub enum Entry<'a, K: 'a, V: 'a> { Occupied(OccupiedEntry<'a, K, V>), Vacant(VacantEntry<'a, K, V>), } pub struct Drain<'a, K: 'a, V: 'a> {} pub struct ExtractIf<'a, K, V, F> {}
        pub struct HashMap<K, V, S = RandomState> {} pub struct IntoIter<K, V> {} pub struct IntoKeys<K, V> {} pub struct IntoValues<K, V> {} pub struct Iter<'a, K: 'a, V: 'a> {}
        pub struct IterMut<'a, K: 'a, V: 'a> {} pub struct Keys<'a, K: 'a, V: 'a> {} pub struct OccupiedEntry<'a, K: 'a, V: 'a> {} pub struct VacantEntry<'a, K: 'a, V: 'a> {}
        pub struct Values<'a, K: 'a, V: 'a> {} pub struct ValuesMut<'a, K: 'a, V: 'a> {}
        impl<'a, K, V> Entry<'a, K, V> {
            pub fn or_insert(self, default: V) -> &'a mut V {} pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &'a mut V {}
            pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &'a mut V {} pub fn key(&self) -> &K {}
            pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Self {} pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> {}
        }
        impl<'a, K, V: Default> Entry<'a, K, V> { pub fn or_default(self) -> &'a mut V {} }
        impl<K, V> HashMap<K, V, RandomState> {
            pub fn new() -> HashMap<K, V, RandomState> {} pub fn with_capacity(capacity: usize) -> HashMap<K, V, RandomState> {}
        }
        impl<K, V, S> HashMap<K, V, S> {
            pub fn with_hasher(hash_builder: S) -> HashMap<K, V, S> {} pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> HashMap<K, V, S> {}
            pub fn capacity(&self) -> usize {} pub fn keys(&self) -> Keys<'_, K, V> {} pub fn into_keys(self) -> IntoKeys<K, V> {} pub fn values(&self) -> Values<'_, K, V> {}
            pub fn values_mut(&mut self) -> ValuesMut<'_, K, V> {} pub fn into_values(self) -> IntoValues<K, V> {} pub fn iter(&self) -> Iter<'_, K, V> {}
            pub fn iter_mut(&mut self) -> IterMut<'_, K, V> {} pub fn len(&self) -> usize {} pub fn is_empty(&self) -> bool {} pub fn drain(&mut self) -> Drain<'_, K, V> {}
            pub fn extract_if<F: FnMut(&K, &mut V) -> bool>(&mut self, pred: F) -> ExtractIf<'_, K, V, F> {} pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, f: F) {}
            pub fn clear(&mut self) {} pub fn hasher(&self) -> &S {}
        }
        impl<K: Eq + Hash, V, S: BuildHasher> HashMap<K, V, S> {
            pub fn reserve(&mut self, additional: usize) {} pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {} pub fn shrink_to_fit(&mut self) {}
            pub fn shrink_to(&mut self, min_capacity: usize) {} pub fn entry(&mut self, key: K) -> Entry<'_, K, V> {}
            pub fn get<Q: Hash + Eq>(&self, k: &Q) -> Option<&V> where K: Borrow<Q> {} pub fn get_key_value<Q: Hash + Eq>(&self, k: &Q) -> Option<(&K, &V)> where K: Borrow<Q> {}
            pub fn get_disjoint_mut<Q: Hash + Eq, const N: usize>(&mut self, ks: [&Q; N]) -> [Option<&mut V>; N] where K: Borrow<Q> {}
            pub fn get_disjoint_unchecked_mut<Q: Hash + Eq, const N: usize>(&mut self, ks: [&Q; N]) -> [Option<&mut V>; N] where K: Borrow<Q> {}
            pub fn contains_key<Q: Hash + Eq>(&self, k: &Q) -> bool where K: Borrow<Q> {} pub fn get_mut<Q: Hash + Eq>(&mut self, k: &Q) -> Option<&mut V> where K: Borrow<Q> {}
            pub fn insert(&mut self, k: K, v: V) -> Option<V> {} pub fn remove<Q: Hash + Eq>(&mut self, k: &Q) -> Option<V> where K: Borrow<Q> {}
            pub fn remove_entry<Q: Hash + Eq>(&mut self, k: &Q) -> Option<(K, V)> where K: Borrow<Q> {}
        }
        impl<'a, K, V> OccupiedEntry<'a, K, V> {
            pub fn key(&self) -> &K {} pub fn remove_entry(self) -> (K, V) {} pub fn get(&self) -> &V {} pub fn get_mut(&mut self) -> &mut V {}
            pub fn into_mut(self) -> &'a mut V {} pub fn insert(&mut self, value: V) -> V {} pub fn remove(self) -> V {}
        }
        impl<'a, K: 'a, V: 'a> VacantEntry<'a, K, V> {
            pub fn key(&self) -> &K {} pub fn into_key(self) -> K {} pub fn insert(self, value: V) -> &'a mut V {}
            pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> {}
        }
        impl<K: Debug, V: Debug> Debug for Entry<'_, K, V> {} impl<K, V> ExactSizeIterator for Drain<'_, K, V> {} impl<'a, K, V> Iterator for Drain<'a, K, V> { type Item = (K, V); }
        impl<K, V, F: FnMut(&K, &mut V) -> bool> Iterator for ExtractIf<'_, K, V, F> { type Item = (K, V); } impl<K: Clone, V: Clone, S: Clone> Clone for HashMap<K, V, S> {}
        impl<K: Debug, V: Debug, S> Debug for HashMap<K, V, S> {} impl<K, V, S: Default> Default for HashMap<K, V, S> {}
        impl<'a, K: Eq + Hash + Copy, V: Copy, S: BuildHasher> Extend<(&'a K, &'a V)> for HashMap<K, V, S> {} impl<K: Eq + Hash, V, S: BuildHasher> Extend<(K, V)> for HashMap<K, V, S> {}
        impl<K: Eq + Hash, V, const N: usize> From<[(K, V); N]> for HashMap<K, V, RandomState> {} impl<K: Eq + Hash, V, S: BuildHasher + Default> FromIterator<(K, V)> for HashMap<K, V, S> {}
        impl<K: Eq + Hash + Borrow<Q>, Q: Eq + Hash, V, S: BuildHasher> Index<&Q> for HashMap<K, V, S> { type Output = V; }
        impl<'a, K, V, S> IntoIterator for &'a HashMap<K, V, S> { type Item = (&'a K, &'a V); type IntoIter = Iter<'a, K, V>; }
        impl<'a, K, V, S> IntoIterator for &'a mut HashMap<K, V, S> { type Item = (&'a K, &'a mut V); type IntoIter = IterMut<'a, K, V>; }
        impl<K, V, S> IntoIterator for HashMap<K, V, S> { type Item = (K, V); type IntoIter = IntoIter<K, V>; } impl<K: Eq + Hash, V: PartialEq, S: BuildHasher> PartialEq for HashMap<K, V, S> {}
        impl<K: Eq + Hash, V: Eq, S: BuildHasher> Eq for HashMap<K, V, S> {} impl<K, V> ExactSizeIterator for IntoIter<K, V> {} impl<K, V> Iterator for IntoIter<K, V> { type Item = (K, V); }
        impl<K, V> ExactSizeIterator for IntoKeys<K, V> {} impl<K, V> Iterator for IntoKeys<K, V> { type Item = K; } impl<K, V> ExactSizeIterator for IntoValues<K, V> {}
        impl<K, V> Iterator for IntoValues<K, V> { type Item = V; } impl<K, V> Clone for Iter<'_, K, V> {} impl<K, V> ExactSizeIterator for Iter<'_, K, V> {}
        impl<'a, K, V> Iterator for Iter<'a, K, V> { type Item = (&'a K, &'a V); } impl<K, V> ExactSizeIterator for IterMut<'_, K, V> {}
        impl<'a, K, V> Iterator for IterMut<'a, K, V> { type Item = (&'a K, &'a mut V); } impl<K, V> Clone for Keys<'_, K, V> {} impl<K, V> ExactSizeIterator for Keys<'_, K, V> {}
        impl<'a, K, V> Iterator for Keys<'a, K, V> { type Item = &'a K; } impl<K, V> Clone for Values<'_, K, V> {} impl<K, V> ExactSizeIterator for Values<'_, K, V> {}
        impl<'a, K, V> Iterator for Values<'a, K, V> { type Item = &'a V; } impl<K, V> ExactSizeIterator for ValuesMut<'_, K, V> {}
        impl<'a, K, V> Iterator for ValuesMut<'a, K, V> { type Item = &'a mut V; }
        pub use crate::hash::DefaultHasher; pub use crate::hash::RandomState;
    }
    pub mod btree_map {
        use crate::borrow::Borrow; use crate::clone::Clone; use crate::cmp::{Eq, Ord, PartialEq, PartialOrd}; use crate::convert::From; use crate::default::Default; use crate::fmt::Debug;
        use crate::hash::Hash; use crate::iter::{DoubleEndedIterator, ExactSizeIterator, Extend, FromIterator, IntoIterator, Iterator}; use crate::marker::Copy;
        use crate::ops::{FnMut, FnOnce, Index, RangeBounds}; use crate::option::Option;
        pub enum Entry<'a, K, V> { Vacant(VacantEntry<'a, K, V>), Occupied(OccupiedEntry<'a, K, V>), } pub struct BTreeMap<K, V> {} pub struct ExtractIf<'a, K, V, R, F> {}
        pub struct IntoIter<K, V> {} pub struct IntoKeys<K, V> {} pub struct IntoValues<K, V> {} pub struct Iter<'a, K, V> {} pub struct IterMut<'a, K, V> {} pub struct Keys<'a, K, V> {}
        pub struct OccupiedEntry<'a, K, V> {} pub struct Range<'a, K, V> {} pub struct RangeMut<'a, K, V> {} pub struct VacantEntry<'a, K, V> {} pub struct Values<'a, K, V> {}
        pub struct ValuesMut<'a, K, V> {}
        impl<'a, K: Ord, V> Entry<'a, K, V> {
            pub fn or_insert(self, default: V) -> &'a mut V {} pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &'a mut V {}
            pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &'a mut V {} pub fn key(&self) -> &K {}
            pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Entry<'a, K, V> {} pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> {}
        }
        impl<'a, K: Ord, V: Default> Entry<'a, K, V> { pub fn or_default(self) -> &'a mut V {} }
        impl<K, V> BTreeMap<K, V> {
            pub fn new() -> BTreeMap<K, V> {} pub fn clear(&mut self) {} pub fn get<Q: Ord>(&self, key: &Q) -> Option<&V> where K: Borrow<Q> + Ord {}
            pub fn get_key_value<Q: Ord>(&self, k: &Q) -> Option<(&K, &V)> where K: Borrow<Q> + Ord {} pub fn first_key_value(&self) -> Option<(&K, &V)> where K: Ord {}
            pub fn first_entry(&mut self) -> Option<OccupiedEntry<'_, K, V>> where K: Ord {} pub fn pop_first(&mut self) -> Option<(K, V)> where K: Ord {}
            pub fn last_key_value(&self) -> Option<(&K, &V)> where K: Ord {} pub fn last_entry(&mut self) -> Option<OccupiedEntry<'_, K, V>> where K: Ord {}
            pub fn pop_last(&mut self) -> Option<(K, V)> where K: Ord {} pub fn contains_key<Q: Ord>(&self, key: &Q) -> bool where K: Borrow<Q> + Ord {}
            pub fn get_mut<Q: Ord>(&mut self, key: &Q) -> Option<&mut V> where K: Borrow<Q> + Ord {} pub fn insert(&mut self, key: K, value: V) -> Option<V> where K: Ord {}
            pub fn remove<Q: Ord>(&mut self, key: &Q) -> Option<V> where K: Borrow<Q> + Ord {}
            pub fn remove_entry<Q: Ord>(&mut self, key: &Q) -> Option<(K, V)> where K: Borrow<Q> + Ord {}
            pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, f: F) where K: Ord {} pub fn append(&mut self, other: &mut BTreeMap<K, V>) where K: Ord {}
            pub fn range<T: Ord, R: RangeBounds<T>>(&self, range: R) -> Range<'_, K, V> where K: Borrow<T> + Ord {}
            pub fn range_mut<T: Ord, R: RangeBounds<T>>(&mut self, range: R) -> RangeMut<'_, K, V> where K: Borrow<T> + Ord {}
            pub fn entry(&mut self, key: K) -> Entry<'_, K, V> where K: Ord {} pub fn split_off<Q: Ord>(&mut self, key: &Q) -> BTreeMap<K, V> where K: Borrow<Q> + Ord {}
            pub fn extract_if<F: FnMut(&K, &mut V) -> bool, R: RangeBounds<K>>(&mut self, range: R, pred: F) -> ExtractIf<'_, K, V, R, F> where K: Ord {}
            pub fn into_keys(self) -> IntoKeys<K, V> {} pub fn into_values(self) -> IntoValues<K, V> {} pub fn iter(&self) -> Iter<'_, K, V> {}
            pub fn iter_mut(&mut self) -> IterMut<'_, K, V> {} pub fn keys(&self) -> Keys<'_, K, V> {} pub fn values(&self) -> Values<'_, K, V> {}
            pub fn values_mut(&mut self) -> ValuesMut<'_, K, V> {} pub fn len(&self) -> usize {} pub fn is_empty(&self) -> bool {}
        }
        impl<'a, K: Ord, V> OccupiedEntry<'a, K, V> {
            pub fn key(&self) -> &K {} pub fn remove_entry(self) -> (K, V) {} pub fn get(&self) -> &V {} pub fn get_mut(&mut self) -> &mut V {}
            pub fn into_mut(self) -> &'a mut V {} pub fn insert(&mut self, value: V) -> V {} pub fn remove(self) -> V {}
        }
        impl<'a, K: Ord, V> VacantEntry<'a, K, V> {
            pub fn key(&self) -> &K {} pub fn into_key(self) -> K {} pub fn insert(self, value: V) -> &'a mut V {}
            pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> {}
        }
        impl<K: Debug + Ord, V: Debug> Debug for Entry<'_, K, V> {} impl<K: Clone, V: Clone> Clone for BTreeMap<K, V> {} impl<K: Debug, V: Debug> Debug for BTreeMap<K, V> {}
        impl<K, V> Default for BTreeMap<K, V> {} impl<'a, K: Ord + Copy, V: Copy> Extend<(&'a K, &'a V)> for BTreeMap<K, V> {} impl<K: Ord, V> Extend<(K, V)> for BTreeMap<K, V> {}
        impl<K: Ord, V, const N: usize> From<[(K, V); N]> for BTreeMap<K, V> {} impl<K: Ord, V> FromIterator<(K, V)> for BTreeMap<K, V> {} impl<K: Hash, V: Hash> Hash for BTreeMap<K, V> {}
        impl<K: Borrow<Q> + Ord, Q: Ord, V> Index<&Q> for BTreeMap<K, V> { type Output = V; }
        impl<'a, K, V> IntoIterator for &'a BTreeMap<K, V> { type Item = (&'a K, &'a V); type IntoIter = Iter<'a, K, V>; }
        impl<'a, K, V> IntoIterator for &'a mut BTreeMap<K, V> { type Item = (&'a K, &'a mut V); type IntoIter = IterMut<'a, K, V>; }
        impl<K, V> IntoIterator for BTreeMap<K, V> { type Item = (K, V); type IntoIter = IntoIter<K, V>; } impl<K: Ord, V: Ord> Ord for BTreeMap<K, V> {}
        impl<K: PartialEq, V: PartialEq> PartialEq for BTreeMap<K, V> {} impl<K: PartialOrd, V: PartialOrd> PartialOrd for BTreeMap<K, V> {} impl<K: Eq, V: Eq> Eq for BTreeMap<K, V> {}
        impl<K: PartialOrd, V, R: RangeBounds<K>, F: FnMut(&K, &mut V) -> bool> Iterator for ExtractIf<'_, K, V, R, F> { type Item = (K, V); } impl<K, V> DoubleEndedIterator for IntoIter<K, V> {}
        impl<K, V> ExactSizeIterator for IntoIter<K, V> {} impl<K, V> Iterator for IntoIter<K, V> { type Item = (K, V); } impl<K, V> DoubleEndedIterator for IntoKeys<K, V> {}
        impl<K, V> ExactSizeIterator for IntoKeys<K, V> {} impl<K, V> Iterator for IntoKeys<K, V> { type Item = K; } impl<K, V> DoubleEndedIterator for IntoValues<K, V> {}
        impl<K, V> ExactSizeIterator for IntoValues<K, V> {} impl<K, V> Iterator for IntoValues<K, V> { type Item = V; } impl<K, V> Clone for Iter<'_, K, V> {}
        impl<'a, K: 'a, V: 'a> DoubleEndedIterator for Iter<'a, K, V> {} impl<K, V> ExactSizeIterator for Iter<'_, K, V> {}
        impl<'a, K: 'a, V: 'a> Iterator for Iter<'a, K, V> { type Item = (&'a K, &'a V); } impl<'a, K, V> DoubleEndedIterator for IterMut<'a, K, V> {}
        impl<K, V> ExactSizeIterator for IterMut<'_, K, V> {} impl<'a, K, V> Iterator for IterMut<'a, K, V> { type Item = (&'a K, &'a mut V); } impl<K, V> Clone for Keys<'_, K, V> {}
        impl<'a, K, V> DoubleEndedIterator for Keys<'a, K, V> {} impl<K, V> ExactSizeIterator for Keys<'_, K, V> {} impl<'a, K, V> Iterator for Keys<'a, K, V> { type Item = &'a K; }
        impl<K, V> Clone for Range<'_, K, V> {} impl<'a, K, V> DoubleEndedIterator for Range<'a, K, V> {} impl<'a, K, V> Iterator for Range<'a, K, V> { type Item = (&'a K, &'a V); }
        impl<'a, K, V> DoubleEndedIterator for RangeMut<'a, K, V> {} impl<'a, K, V> Iterator for RangeMut<'a, K, V> { type Item = (&'a K, &'a mut V); } impl<K, V> Clone for Values<'_, K, V> {}
        impl<'a, K, V> DoubleEndedIterator for Values<'a, K, V> {} impl<K, V> ExactSizeIterator for Values<'_, K, V> {} impl<'a, K, V> Iterator for Values<'a, K, V> { type Item = &'a V; }
        impl<'a, K, V> DoubleEndedIterator for ValuesMut<'a, K, V> {} impl<K, V> ExactSizeIterator for ValuesMut<'_, K, V> {}
        impl<'a, K, V> Iterator for ValuesMut<'a, K, V> { type Item = &'a mut V; }
    }
    pub mod hash_set {
        use crate::borrow::Borrow; use crate::clone::Clone; use crate::cmp::{Eq, PartialEq}; use crate::collections::TryReserveError; use crate::convert::From; use crate::default::Default;
        use crate::fmt::Debug; use crate::hash::{BuildHasher, Hash, RandomState}; use crate::iter::{ExactSizeIterator, Extend, FromIterator, IntoIterator, Iterator}; use crate::marker::Copy;
        use crate::ops::{BitAnd, BitOr, BitXor, FnMut, Sub}; use crate::option::Option; use crate::result::Result;
        pub struct Difference<'a, T: 'a, S: 'a> {} pub struct Drain<'a, K: 'a> {} pub struct ExtractIf<'a, K, F> {} pub struct HashSet<T, S = RandomState> {}
        pub struct Intersection<'a, T: 'a, S: 'a> {} pub struct IntoIter<K> {} pub struct Iter<'a, K: 'a> {} pub struct SymmetricDifference<'a, T: 'a, S: 'a> {} pub struct Union<'a, T: 'a, S: 'a> {}
        impl<T> HashSet<T, RandomState> {
            pub fn new() -> HashSet<T, RandomState> {} pub fn with_capacity(capacity: usize) -> HashSet<T, RandomState> {}
        }
        impl<T, S> HashSet<T, S> {
            pub fn with_hasher(hasher: S) -> HashSet<T, S> {} pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> HashSet<T, S> {} pub fn capacity(&self) -> usize {}
            pub fn iter(&self) -> Iter<'_, T> {} pub fn len(&self) -> usize {} pub fn is_empty(&self) -> bool {} pub fn drain(&mut self) -> Drain<'_, T> {}
            pub fn extract_if<F: FnMut(&T) -> bool>(&mut self, pred: F) -> ExtractIf<'_, T, F> {} pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {}
            pub fn clear(&mut self) {} pub fn hasher(&self) -> &S {}
        }
        impl<T: Eq + Hash, S: BuildHasher> HashSet<T, S> {
            pub fn reserve(&mut self, additional: usize) {} pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {} pub fn shrink_to_fit(&mut self) {}
            pub fn shrink_to(&mut self, min_capacity: usize) {} pub fn difference<'a>(&'a self, other: &'a HashSet<T, S>) -> Difference<'a, T, S> {}
            pub fn symmetric_difference<'a>(&'a self, other: &'a HashSet<T, S>) -> SymmetricDifference<'a, T, S> {}
            pub fn intersection<'a>(&'a self, other: &'a HashSet<T, S>) -> Intersection<'a, T, S> {} pub fn union<'a>(&'a self, other: &'a HashSet<T, S>) -> Union<'a, T, S> {}
            pub fn contains<Q: Hash + Eq>(&self, value: &Q) -> bool where T: Borrow<Q> {} pub fn get<Q: Hash + Eq>(&self, value: &Q) -> Option<&T> where T: Borrow<Q> {}
            pub fn is_disjoint(&self, other: &HashSet<T, S>) -> bool {} pub fn is_subset(&self, other: &HashSet<T, S>) -> bool {}
            pub fn is_superset(&self, other: &HashSet<T, S>) -> bool {} pub fn insert(&mut self, value: T) -> bool {} pub fn replace(&mut self, value: T) -> Option<T> {}
            pub fn remove<Q: Hash + Eq>(&mut self, value: &Q) -> bool where T: Borrow<Q> {} pub fn take<Q: Hash + Eq>(&mut self, value: &Q) -> Option<T> where T: Borrow<Q> {}
        }
        impl<T, S> Clone for Difference<'_, T, S> {} impl<'a, T: Eq + Hash, S: BuildHasher> Iterator for Difference<'a, T, S> { type Item = &'a T; } impl<K> ExactSizeIterator for Drain<'_, K> {}
        impl<'a, K> Iterator for Drain<'a, K> { type Item = K; } impl<K, F: FnMut(&K) -> bool> Iterator for ExtractIf<'_, K, F> { type Item = K; }
        impl<T: Eq + Hash + Clone, S: BuildHasher + Default> BitAnd<&HashSet<T, S>> for &HashSet<T, S> { type Output = HashSet<T, S>; }
        impl<T: Eq + Hash + Clone, S: BuildHasher + Default> BitOr<&HashSet<T, S>> for &HashSet<T, S> { type Output = HashSet<T, S>; }
        impl<T: Eq + Hash + Clone, S: BuildHasher + Default> BitXor<&HashSet<T, S>> for &HashSet<T, S> { type Output = HashSet<T, S>; } impl<T: Clone, S: Clone> Clone for HashSet<T, S> {}
        impl<T: Debug, S> Debug for HashSet<T, S> {} impl<T, S: Default> Default for HashSet<T, S> {} impl<'a, T: 'a + Eq + Hash + Copy, S: BuildHasher> Extend<&'a T> for HashSet<T, S> {}
        impl<T: Eq + Hash, S: BuildHasher> Extend<T> for HashSet<T, S> {} impl<T: Eq + Hash, const N: usize> From<[T; N]> for HashSet<T, RandomState> {}
        impl<T: Eq + Hash, S: BuildHasher + Default> FromIterator<T> for HashSet<T, S> {} impl<'a, T, S> IntoIterator for &'a HashSet<T, S> { type Item = &'a T; type IntoIter = Iter<'a, T>; }
        impl<T, S> IntoIterator for HashSet<T, S> { type Item = T; type IntoIter = IntoIter<T>; } impl<T: Eq + Hash, S: BuildHasher> PartialEq for HashSet<T, S> {}
        impl<T: Eq + Hash + Clone, S: BuildHasher + Default> Sub<&HashSet<T, S>> for &HashSet<T, S> { type Output = HashSet<T, S>; } impl<T: Eq + Hash, S: BuildHasher> Eq for HashSet<T, S> {}
        impl<T, S> Clone for Intersection<'_, T, S> {} impl<'a, T: Eq + Hash, S: BuildHasher> Iterator for Intersection<'a, T, S> { type Item = &'a T; } impl<K> ExactSizeIterator for IntoIter<K> {}
        impl<K> Iterator for IntoIter<K> { type Item = K; } impl<K> Clone for Iter<'_, K> {} impl<K> ExactSizeIterator for Iter<'_, K> {} impl<'a, K> Iterator for Iter<'a, K> { type Item = &'a K; }
        impl<T, S> Clone for SymmetricDifference<'_, T, S> {} impl<'a, T: Eq + Hash, S: BuildHasher> Iterator for SymmetricDifference<'a, T, S> { type Item = &'a T; }
        impl<T, S> Clone for Union<'_, T, S> {} impl<'a, T: Eq + Hash, S: BuildHasher> Iterator for Union<'a, T, S> { type Item = &'a T; }
    }
    pub mod btree_set {
        use crate::borrow::Borrow; use crate::clone::Clone; use crate::cmp::{Eq, Ord, PartialEq, PartialOrd}; use crate::convert::From; use crate::default::Default; use crate::fmt::Debug;
        use crate::hash::Hash; use crate::iter::{DoubleEndedIterator, ExactSizeIterator, Extend, FromIterator, IntoIterator, Iterator}; use crate::marker::Copy;
        use crate::ops::{BitAnd, BitOr, BitXor, FnMut, RangeBounds, Sub}; use crate::option::Option;
        pub struct BTreeSet<T> {} pub struct Difference<'a, T> {} pub struct ExtractIf<'a, T, R, F> {} pub struct Intersection<'a, T> {} pub struct IntoIter<T> {} pub struct Iter<'a, T> {}
        pub struct Range<'a, T> {} pub struct SymmetricDifference<'a, T>(); pub struct Union<'a, T>();
        impl<T> BTreeSet<T> {
            pub fn new() -> BTreeSet<T> {} pub fn range<K: Ord, R: RangeBounds<K>>(&self, range: R) -> Range<'_, T> where T: Borrow<K> + Ord {}
            pub fn difference<'a>(&'a self, other: &'a BTreeSet<T>) -> Difference<'a, T> where T: Ord {}
            pub fn symmetric_difference<'a>(&'a self, other: &'a BTreeSet<T>) -> SymmetricDifference<'a, T> where T: Ord {}
            pub fn intersection<'a>(&'a self, other: &'a BTreeSet<T>) -> Intersection<'a, T> where T: Ord {}
            pub fn union<'a>(&'a self, other: &'a BTreeSet<T>) -> Union<'a, T> where T: Ord {} pub fn clear(&mut self) {}
            pub fn contains<Q: Ord>(&self, value: &Q) -> bool where T: Borrow<Q> + Ord {} pub fn get<Q: Ord>(&self, value: &Q) -> Option<&T> where T: Borrow<Q> + Ord {}
            pub fn is_disjoint(&self, other: &BTreeSet<T>) -> bool where T: Ord {} pub fn is_subset(&self, other: &BTreeSet<T>) -> bool where T: Ord {}
            pub fn is_superset(&self, other: &BTreeSet<T>) -> bool where T: Ord {} pub fn first(&self) -> Option<&T> where T: Ord {}
            pub fn last(&self) -> Option<&T> where T: Ord {} pub fn pop_first(&mut self) -> Option<T> where T: Ord {} pub fn pop_last(&mut self) -> Option<T> where T: Ord {}
            pub fn insert(&mut self, value: T) -> bool where T: Ord {} pub fn replace(&mut self, value: T) -> Option<T> where T: Ord {}
            pub fn remove<Q: Ord>(&mut self, value: &Q) -> bool where T: Borrow<Q> + Ord {} pub fn take<Q: Ord>(&mut self, value: &Q) -> Option<T> where T: Borrow<Q> + Ord {}
            pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) where T: Ord {} pub fn append(&mut self, other: &mut BTreeSet<T>) where T: Ord {}
            pub fn split_off<Q: Ord>(&mut self, value: &Q) -> BTreeSet<T> where T: Borrow<Q> + Ord {}
            pub fn extract_if<F: FnMut(&T) -> bool, R: RangeBounds<T>>(&mut self, range: R, pred: F) -> ExtractIf<'_, T, R, F> where T: Ord {}
            pub fn iter(&self) -> Iter<'_, T> {} pub fn len(&self) -> usize {} pub fn is_empty(&self) -> bool {}
        }
        impl<T: Ord + Clone> BitAnd<&BTreeSet<T>> for &BTreeSet<T> { type Output = BTreeSet<T>; } impl<T: Ord + Clone> BitOr<&BTreeSet<T>> for &BTreeSet<T> { type Output = BTreeSet<T>; }
        impl<T: Ord + Clone> BitXor<&BTreeSet<T>> for &BTreeSet<T> { type Output = BTreeSet<T>; } impl<T: Clone> Clone for BTreeSet<T> {} impl<T: Debug> Debug for BTreeSet<T> {}
        impl<T> Default for BTreeSet<T> {} impl<'a, T: 'a + Ord + Copy> Extend<&'a T> for BTreeSet<T> {} impl<T: Ord> Extend<T> for BTreeSet<T> {}
        impl<T: Ord, const N: usize> From<[T; N]> for BTreeSet<T> {} impl<T: Ord> FromIterator<T> for BTreeSet<T> {} impl<T: Hash> Hash for BTreeSet<T> {}
        impl<'a, T> IntoIterator for &'a BTreeSet<T> { type Item = &'a T; type IntoIter = Iter<'a, T>; } impl<T> IntoIterator for BTreeSet<T> { type Item = T; type IntoIter = IntoIter<T>; }
        impl<T: Ord> Ord for BTreeSet<T> {} impl<T: PartialEq> PartialEq for BTreeSet<T> {} impl<T: PartialOrd> PartialOrd for BTreeSet<T> {}
        impl<T: Ord + Clone> Sub<&BTreeSet<T>> for &BTreeSet<T> { type Output = BTreeSet<T>; } impl<T: Eq> Eq for BTreeSet<T> {} impl<T> Clone for Difference<'_, T> {}
        impl<'a, T: Ord> Iterator for Difference<'a, T> { type Item = &'a T; } impl<T: PartialOrd, R: RangeBounds<T>, F: FnMut(&T) -> bool> Iterator for ExtractIf<'_, T, R, F> { type Item = T; }
        impl<T> Clone for Intersection<'_, T> {} impl<'a, T: Ord> Iterator for Intersection<'a, T> { type Item = &'a T; } impl<T> DoubleEndedIterator for IntoIter<T> {}
        impl<T> ExactSizeIterator for IntoIter<T> {} impl<T> Iterator for IntoIter<T> { type Item = T; } impl<T> Clone for Iter<'_, T> {} impl<'a, T> DoubleEndedIterator for Iter<'a, T> {}
        impl<T> ExactSizeIterator for Iter<'_, T> {} impl<'a, T> Iterator for Iter<'a, T> { type Item = &'a T; } impl<T> Clone for Range<'_, T> {} impl<'a, T> DoubleEndedIterator for Range<'a, T> {}
        impl<'a, T> Iterator for Range<'a, T> { type Item = &'a T; } impl<T> Clone for SymmetricDifference<'_, T> {} impl<'a, T: Ord> Iterator for SymmetricDifference<'a, T> { type Item = &'a T; }
        impl<T> Clone for Union<'_, T> {} impl<'a, T: Ord> Iterator for Union<'a, T> { type Item = &'a T; }
    }
    pub mod vec_deque {
        use crate::clone::Clone; use crate::cmp::{Eq, Ord, Ordering, PartialEq, PartialOrd}; use crate::collections::TryReserveError; use crate::convert::From; use crate::default::Default;
        use crate::fmt::Debug; use crate::hash::Hash; use crate::io::{BufRead, Read, Write}; use crate::iter::{DoubleEndedIterator, ExactSizeIterator, Extend, FromIterator, IntoIterator, Iterator};
        use crate::marker::Copy; use crate::ops::{FnMut, FnOnce, Index, IndexMut, RangeBounds}; use crate::option::Option; use crate::result::Result;
        pub struct Drain<'a, T> {} pub struct IntoIter<T> {} pub struct Iter<'a, T> {} pub struct IterMut<'a, T> {} pub struct VecDeque<T> {}
        impl<T> VecDeque<T> {
            pub fn new() -> VecDeque<T> {} pub fn with_capacity(capacity: usize) -> VecDeque<T> {} pub fn get(&self, index: usize) -> Option<&T> {}
            pub fn get_mut(&mut self, index: usize) -> Option<&mut T> {} pub fn swap(&mut self, i: usize, j: usize) {} pub fn capacity(&self) -> usize {}
            pub fn reserve_exact(&mut self, additional: usize) {} pub fn reserve(&mut self, additional: usize) {}
            pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> {}
            pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {} pub fn shrink_to_fit(&mut self) {}
            pub fn shrink_to(&mut self, min_capacity: usize) {} pub fn truncate(&mut self, len: usize) {} pub fn iter(&self) -> Iter<'_, T> {}
            pub fn iter_mut(&mut self) -> IterMut<'_, T> {} pub fn as_slices(&self) -> (&[T], &[T]) {} pub fn as_mut_slices(&mut self) -> (&mut [T], &mut [T]) {}
            pub fn len(&self) -> usize {} pub fn is_empty(&self) -> bool {} pub fn range<R: RangeBounds<usize>>(&self, range: R) -> Iter<'_, T> {}
            pub fn range_mut<R: RangeBounds<usize>>(&mut self, range: R) -> IterMut<'_, T> {} pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<'_, T> {}
            pub fn clear(&mut self) {} pub fn contains(&self, x: &T) -> bool where T: PartialEq {} pub fn front(&self) -> Option<&T> {}
            pub fn front_mut(&mut self) -> Option<&mut T> {} pub fn back(&self) -> Option<&T> {} pub fn back_mut(&mut self) -> Option<&mut T> {}
            pub fn pop_front(&mut self) -> Option<T> {} pub fn pop_back(&mut self) -> Option<T> {}
            pub fn pop_front_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T> {}
            pub fn pop_back_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T> {} pub fn push_front(&mut self, value: T) {}
            pub fn push_front_mut(&mut self, value: T) -> &mut T {} pub fn push_back(&mut self, value: T) {} pub fn push_back_mut(&mut self, value: T) -> &mut T {}
            pub fn swap_remove_front(&mut self, index: usize) -> Option<T> {} pub fn swap_remove_back(&mut self, index: usize) -> Option<T> {}
            pub fn insert(&mut self, index: usize, value: T) {} pub fn insert_mut(&mut self, index: usize, value: T) -> &mut T {}
            pub fn remove(&mut self, index: usize) -> Option<T> {} pub fn split_off(&mut self, at: usize) -> VecDeque<T> {} pub fn append(&mut self, other: &mut VecDeque<T>) {}
            pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {} pub fn retain_mut<F: FnMut(&mut T) -> bool>(&mut self, f: F) {}
            pub fn resize_with(&mut self, new_len: usize, generator: impl FnMut() -> T) {} pub fn make_contiguous(&mut self) -> &mut [T] {}
            pub fn rotate_left(&mut self, n: usize) {} pub fn rotate_right(&mut self, n: usize) {} pub fn binary_search(&self, x: &T) -> Result<usize, usize> where T: Ord {}
            pub fn binary_search_by<'a, F: FnMut(&'a T) -> Ordering>(&'a self, f: F) -> Result<usize, usize> {}
            pub fn binary_search_by_key<'a, B: Ord, F: FnMut(&'a T) -> B>(&'a self, b: &B, f: F) -> Result<usize, usize> {}
            pub fn partition_point<P: FnMut(&T) -> bool>(&self, pred: P) -> usize {}
        }
        impl<T: Clone> VecDeque<T> { pub fn resize(&mut self, new_len: usize, value: T) {} }
        impl<T> DoubleEndedIterator for Drain<'_, T> {} impl<T> ExactSizeIterator for Drain<'_, T> {} impl<T> Iterator for Drain<'_, T> { type Item = T; }
        impl<T: Clone, A> Clone for IntoIter<T, A> {} impl<T> DoubleEndedIterator for IntoIter<T> {} impl<T> ExactSizeIterator for IntoIter<T> {} impl<T> Iterator for IntoIter<T> { type Item = T; }
        impl<T> Clone for Iter<'_, T> {} impl<'a, T> DoubleEndedIterator for Iter<'a, T> {} impl<T> ExactSizeIterator for Iter<'_, T> {} impl<'a, T> Iterator for Iter<'a, T> { type Item = &'a T; }
        impl<'a, T> DoubleEndedIterator for IterMut<'a, T> {} impl<T> ExactSizeIterator for IterMut<'_, T> {} impl<'a, T> Iterator for IterMut<'a, T> { type Item = &'a mut T; }
        impl BufRead for VecDeque<u8> {} impl<T: Clone> Clone for VecDeque<T> {} impl<T: Debug> Debug for VecDeque<T> {} impl<T> Default for VecDeque<T> {}
        impl<'a, T: 'a + Copy> Extend<&'a T> for VecDeque<T> {} impl<T> Extend<T> for VecDeque<T> {} impl<T, const N: usize> From<[T; N]> for VecDeque<T> {}
        impl<T> FromIterator<T> for VecDeque<T> {} impl<T: Hash> Hash for VecDeque<T> {} impl<T> Index<usize> for VecDeque<T> { type Output = T; } impl<T> IndexMut<usize> for VecDeque<T> {}
        impl<'a, T> IntoIterator for &'a VecDeque<T> { type Item = &'a T; type IntoIter = Iter<'a, T>; }
        impl<'a, T> IntoIterator for &'a mut VecDeque<T> { type Item = &'a mut T; type IntoIter = IterMut<'a, T>; }
        impl<T> IntoIterator for VecDeque<T> { type Item = T; type IntoIter = IntoIter<T>; } impl<T: Ord> Ord for VecDeque<T> {} impl<T: PartialEq> PartialEq for VecDeque<T> {}
        impl<T: PartialOrd> PartialOrd for VecDeque<T> {} impl Read for VecDeque<u8> {} impl Write for VecDeque<u8> {} impl<T: Eq> Eq for VecDeque<T> {}
    }
    pub mod binary_heap {
        use crate::clone::Clone; use crate::cmp::Ord; use crate::collections::TryReserveError; use crate::convert::From; use crate::default::Default; use crate::fmt::Debug;
        use crate::iter::{DoubleEndedIterator, ExactSizeIterator, Extend, FromIterator, IntoIterator, Iterator}; use crate::marker::Copy; use crate::ops::{Deref, DerefMut, FnMut};
        use crate::option::Option; use crate::result::Result; use crate::vec::Vec;
        pub struct BinaryHeap<T> {} pub struct Drain<'a, T> {} pub struct IntoIter<T> {} pub struct Iter<'a, T> {} pub struct PeekMut<'a, T> {}
        impl<T> BinaryHeap<T> {
            pub fn new() -> BinaryHeap<T> {} pub fn with_capacity(capacity: usize) -> BinaryHeap<T> {} pub fn iter(&self) -> Iter<'_, T> {} pub fn peek(&self) -> Option<&T> {}
            pub fn capacity(&self) -> usize {} pub fn reserve_exact(&mut self, additional: usize) {} pub fn reserve(&mut self, additional: usize) {}
            pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> {}
            pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {} pub fn shrink_to_fit(&mut self) {}
            pub fn shrink_to(&mut self, min_capacity: usize) {} pub fn as_slice(&self) -> &[T] {} pub fn into_vec(self) -> Vec<T> {} pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {} pub fn drain(&mut self) -> Drain<'_, T> {} pub fn clear(&mut self) {}
        }
        impl<T: Ord> BinaryHeap<T> {
            pub fn peek_mut(&mut self) -> Option<PeekMut<'_, T>> {} pub fn pop(&mut self) -> Option<T> {} pub fn push(&mut self, item: T) {}
            pub fn into_sorted_vec(self) -> Vec<T> {} pub fn append(&mut self, other: &mut BinaryHeap<T>) {} pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {}
        }
        impl<'a, T: Ord> PeekMut<'a, T> {
            pub fn pop(this: PeekMut<'a, T>) -> T {}
        }
        impl<T: Clone> Clone for BinaryHeap<T> {} impl<T: Debug> Debug for BinaryHeap<T> {} impl<T> Default for BinaryHeap<T> {} impl<'a, T: 'a + Ord + Copy> Extend<&'a T> for BinaryHeap<T> {}
        impl<T: Ord> Extend<T> for BinaryHeap<T> {} impl<T: Ord, const N: usize> From<[T; N]> for BinaryHeap<T> {} impl<T: Ord> FromIterator<T> for BinaryHeap<T> {}
        impl<'a, T> IntoIterator for &'a BinaryHeap<T> { type Item = &'a T; type IntoIter = Iter<'a, T>; } impl<T> IntoIterator for BinaryHeap<T> { type Item = T; type IntoIter = IntoIter<T>; }
        impl<T> DoubleEndedIterator for Drain<'_, T> {} impl<T> ExactSizeIterator for Drain<'_, T> {} impl<T> Iterator for Drain<'_, T> { type Item = T; }
        impl<T: Clone, A> Clone for IntoIter<T, A> {} impl<T> DoubleEndedIterator for IntoIter<T> {} impl<T> ExactSizeIterator for IntoIter<T> {} impl<T> Iterator for IntoIter<T> { type Item = T; }
        impl<T> Clone for Iter<'_, T> {} impl<'a, T> DoubleEndedIterator for Iter<'a, T> {} impl<T> ExactSizeIterator for Iter<'_, T> {} impl<'a, T> Iterator for Iter<'a, T> { type Item = &'a T; }
        impl<T: Ord> Deref for PeekMut<'_, T> { type Target = T; } impl<T: Ord> DerefMut for PeekMut<'_, T> {}
    }
    pub mod linked_list {
        use crate::clone::Clone; use crate::cmp::{Eq, Ord, PartialEq, PartialOrd}; use crate::convert::From; use crate::default::Default; use crate::fmt::Debug; use crate::hash::Hash;
        use crate::iter::{DoubleEndedIterator, ExactSizeIterator, Extend, FromIterator, IntoIterator, Iterator}; use crate::marker::Copy; use crate::ops::FnMut; use crate::option::Option;
        pub struct ExtractIf<'a, T, F> {} pub struct IntoIter<T> {} pub struct Iter<'a, T> {} pub struct IterMut<'a, T> {} pub struct LinkedList<T> {}
        impl<T> LinkedList<T> {
            pub fn new() -> LinkedList<T> {} pub fn append(&mut self, other: &mut LinkedList<T>) {} pub fn iter(&self) -> Iter<'_, T> {}
            pub fn iter_mut(&mut self) -> IterMut<'_, T> {} pub fn is_empty(&self) -> bool {} pub fn len(&self) -> usize {} pub fn clear(&mut self) {}
            pub fn contains(&self, x: &T) -> bool where T: PartialEq {} pub fn front(&self) -> Option<&T> {} pub fn front_mut(&mut self) -> Option<&mut T> {}
            pub fn back(&self) -> Option<&T> {} pub fn back_mut(&mut self) -> Option<&mut T> {} pub fn push_front(&mut self, elt: T) {}
            pub fn push_front_mut(&mut self, elt: T) -> &mut T {} pub fn pop_front(&mut self) -> Option<T> {} pub fn push_back(&mut self, elt: T) {}
            pub fn push_back_mut(&mut self, elt: T) -> &mut T {} pub fn pop_back(&mut self) -> Option<T> {} pub fn split_off(&mut self, at: usize) -> LinkedList<T> {}
            pub fn extract_if<F: FnMut(&mut T) -> bool>(&mut self, filter: F) -> ExtractIf<'_, T, F> {}
        }
        impl<T, F: FnMut(&mut T) -> bool> Iterator for ExtractIf<'_, T, F> { type Item = T; } impl<T: Clone, A> Clone for IntoIter<T, A> {} impl<T> DoubleEndedIterator for IntoIter<T> {}
        impl<T> ExactSizeIterator for IntoIter<T> {} impl<T> Iterator for IntoIter<T> { type Item = T; } impl<T> Clone for Iter<'_, T> {} impl<'a, T> DoubleEndedIterator for Iter<'a, T> {}
        impl<T> ExactSizeIterator for Iter<'_, T> {} impl<'a, T> Iterator for Iter<'a, T> { type Item = &'a T; } impl<'a, T> DoubleEndedIterator for IterMut<'a, T> {}
        impl<T> ExactSizeIterator for IterMut<'_, T> {} impl<'a, T> Iterator for IterMut<'a, T> { type Item = &'a mut T; } impl<T: Clone> Clone for LinkedList<T> {}
        impl<T: Debug> Debug for LinkedList<T> {} impl<T> Default for LinkedList<T> {} impl<'a, T: 'a + Copy> Extend<&'a T> for LinkedList<T> {} impl<T> Extend<T> for LinkedList<T> {}
        impl<T, const N: usize> From<[T; N]> for LinkedList<T> {} impl<T> FromIterator<T> for LinkedList<T> {} impl<T: Hash> Hash for LinkedList<T> {}
        impl<'a, T> IntoIterator for &'a LinkedList<T> { type Item = &'a T; type IntoIter = Iter<'a, T>; }
        impl<'a, T> IntoIterator for &'a mut LinkedList<T> { type Item = &'a mut T; type IntoIter = IterMut<'a, T>; }
        impl<T> IntoIterator for LinkedList<T> { type Item = T; type IntoIter = IntoIter<T>; } impl<T: Ord> Ord for LinkedList<T> {} impl<T: PartialEq> PartialEq for LinkedList<T> {}
        impl<T: PartialOrd> PartialOrd for LinkedList<T> {} impl<T: Eq> Eq for LinkedList<T> {}
    }
}
pub mod iter {
    use crate::clone::Clone; use crate::cmp::{Ord, Ordering, PartialEq, PartialOrd}; use crate::default::Default; use crate::marker::Copy; use crate::net::{Ipv4Addr, Ipv6Addr};
    use crate::ops::{FnMut, FnOnce, Try}; use crate::option::Option; use crate::result::Result;
    pub struct Chain<A, B> {} pub struct Cloned<I> {} pub struct Copied<I> {} pub struct Cycle<I> {} pub struct Empty<T>(); pub struct Enumerate<I> {} pub struct Filter<I, P> {}
    pub struct FilterMap<I, F> {} pub struct FlatMap<I, U, F> {} pub struct Flatten<I> {} pub struct FromFn<F>(); pub struct Fuse<I> {} pub struct Inspect<I, F> {} pub struct Map<I, F> {}
    pub struct MapWhile<I, P> {} pub struct Once<T> {} pub struct OnceWith<F> {} pub struct Peekable<I> {} pub struct Repeat<A> {} pub struct RepeatN<A> {} pub struct RepeatWith<F> {}
    pub struct Rev<T> {} pub struct Scan<I, St, F> {} pub struct Skip<I> {} pub struct SkipWhile<I, P> {} pub struct StepBy<I> {} pub struct Successors<T, F> {} pub struct Take<I> {}
    pub struct TakeWhile<I, P> {} pub struct Zip<A, B> {}
    pub fn chain<A: IntoIterator, B: IntoIterator<Item = <A as IntoIterator>::Item>>(a: A, b: B) -> Chain<<A as IntoIterator>::IntoIter, <B as IntoIterator>::IntoIter> {}
    pub fn empty<T>() -> Empty<T> {} pub fn from_fn<T, F: FnMut() -> Option<T>>(f: F) -> FromFn<F> {} pub fn once<T>(value: T) -> Once<T> {}
    pub fn once_with<A, F: FnOnce() -> A>(make: F) -> OnceWith<F> {} pub fn repeat<T: Clone>(elt: T) -> Repeat<T> {}
    pub fn repeat_n<T: Clone>(element: T, count: usize) -> RepeatN<T> {} pub fn repeat_with<A, F: FnMut() -> A>(repeater: F) -> RepeatWith<F> {}
    pub fn successors<T, F: FnMut(&T) -> Option<T>>(first: Option<T>, succ: F) -> Successors<T, F> {}
    pub fn zip<A: IntoIterator, B: IntoIterator>(a: A, b: B) -> Zip<<A as IntoIterator>::IntoIter, <B as IntoIterator>::IntoIter> {}
    pub trait DoubleEndedIterator: Iterator {
        fn next_back(&mut self) -> Option<Self::Item>; fn nth_back(&mut self, n: usize) -> Option<Self::Item> {}
        fn try_rfold<B, F: FnMut(B, Self::Item) -> R, R: Try<Output = B>>(&mut self, init: B, f: F) -> R {}
        fn rfold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, f: F) -> B {} fn rfind<P: FnMut(&Self::Item) -> bool>(&mut self, predicate: P) -> Option<Self::Item> {}
    }
    pub trait ExactSizeIterator: Iterator { fn len(&self) -> usize {} }
    pub trait Extend<A> { fn extend<T: IntoIterator<Item = A>>(&mut self, iter: T); }
    pub trait FromIterator<A> { fn from_iter<T: IntoIterator<Item = A>>(iter: T) -> Self; }
    pub trait FusedIterator: Iterator {}
    pub trait IntoIterator { type Item; type IntoIter: Iterator<Item = Self::Item>; fn into_iter(self) -> Self::IntoIter; }
    pub trait Iterator {
        type Item; fn next(&mut self) -> Option<Self::Item>; fn size_hint(&self) -> (usize, Option<usize>) {} fn count(self) -> usize {}
        fn last(self) -> Option<Self::Item> {} fn nth(&mut self, n: usize) -> Option<Self::Item> {} fn step_by(self, step: usize) -> StepBy<Self> {}
        fn chain<U: IntoIterator<Item = Self::Item>>(self, other: U) -> Chain<Self, <U as IntoIterator>::IntoIter> {}
        fn zip<U: IntoIterator>(self, other: U) -> Zip<Self, <U as IntoIterator>::IntoIter> {} fn map<B, F: FnMut(Self::Item) -> B>(self, f: F) -> Map<Self, F> {}
        fn for_each<F: FnMut(Self::Item)>(self, f: F) {} fn filter<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> Filter<Self, P> {}
        fn filter_map<B, F: FnMut(Self::Item) -> Option<B>>(self, f: F) -> FilterMap<Self, F> {} fn enumerate(self) -> Enumerate<Self> {}
        fn peekable(self) -> Peekable<Self> {} fn skip_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> SkipWhile<Self, P> {}
        fn take_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> TakeWhile<Self, P> {}
        fn map_while<B, P: FnMut(Self::Item) -> Option<B>>(self, predicate: P) -> MapWhile<Self, P> {} fn skip(self, n: usize) -> Skip<Self> {}
        fn take(self, n: usize) -> Take<Self> {} fn scan<St, B, F: FnMut(&mut St, Self::Item) -> Option<B>>(self, initial_state: St, f: F) -> Scan<Self, St, F> {}
        fn flat_map<U: IntoIterator, F: FnMut(Self::Item) -> U>(self, f: F) -> FlatMap<Self, U, F> {} fn flatten(self) -> Flatten<Self> where Self::Item: IntoIterator {}
        fn fuse(self) -> Fuse<Self> {} fn inspect<F: FnMut(&Self::Item)>(self, f: F) -> Inspect<Self, F> {} fn by_ref(&mut self) -> &mut Self {}
        fn collect<B: FromIterator<Self::Item>>(self) -> B {} fn partition<B: Default + Extend<Self::Item>, F: FnMut(&Self::Item) -> bool>(self, f: F) -> (B, B) {}
        fn try_fold<B, F: FnMut(B, Self::Item) -> R, R: Try<Output = B>>(&mut self, init: B, f: F) -> R {}
        fn try_for_each<F: FnMut(Self::Item) -> R, R: Try<Output = ()>>(&mut self, f: F) -> R {} fn fold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, f: F) -> B {}
        fn reduce<F: FnMut(Self::Item, Self::Item) -> Self::Item>(self, f: F) -> Option<Self::Item> {} fn all<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool {}
        fn any<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool {} fn find<P: FnMut(&Self::Item) -> bool>(&mut self, predicate: P) -> Option<Self::Item> {}
        fn find_map<B, F: FnMut(Self::Item) -> Option<B>>(&mut self, f: F) -> Option<B> {}
        fn position<P: FnMut(Self::Item) -> bool>(&mut self, predicate: P) -> Option<usize> {}
        fn rposition<P: FnMut(Self::Item) -> bool>(&mut self, predicate: P) -> Option<usize> where Self: DoubleEndedIterator {}
        fn max(self) -> Option<Self::Item> where Self::Item: Ord {} fn min(self) -> Option<Self::Item> where Self::Item: Ord {}
        fn max_by_key<B: Ord, F: FnMut(&Self::Item) -> B>(self, f: F) -> Option<Self::Item> {}
        fn max_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, compare: F) -> Option<Self::Item> {}
        fn min_by_key<B: Ord, F: FnMut(&Self::Item) -> B>(self, f: F) -> Option<Self::Item> {}
        fn min_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, compare: F) -> Option<Self::Item> {} fn rev(self) -> Rev<Self> where Self: DoubleEndedIterator {}
        fn unzip<A, B, FromA: Default + Extend<A>, FromB: Default + Extend<B>>(self) -> (FromA, FromB) where Self: Iterator<Item = (A, B)> {}
        fn copied<'a, T: Copy + 'a>(self) -> Copied<Self> where Self: Iterator<Item = &'a T> {}
        fn cloned<'a, T: Clone + 'a>(self) -> Cloned<Self> where Self: Iterator<Item = &'a T> {} fn cycle(self) -> Cycle<Self> where Self: Clone {}
        fn sum<S: Sum<Self::Item>>(self) -> S {} fn product<P: Product<Self::Item>>(self) -> P {}
        fn cmp<I: IntoIterator<Item = Self::Item>>(self, other: I) -> Ordering where Self::Item: Ord {}
        fn partial_cmp<I: IntoIterator>(self, other: I) -> Option<Ordering> where Self::Item: PartialOrd<<I as IntoIterator>::Item> {}
        fn eq<I: IntoIterator>(self, other: I) -> bool where Self::Item: PartialEq<<I as IntoIterator>::Item> {}
        fn ne<I: IntoIterator>(self, other: I) -> bool where Self::Item: PartialEq<<I as IntoIterator>::Item> {}
        fn lt<I: IntoIterator>(self, other: I) -> bool where Self::Item: PartialOrd<<I as IntoIterator>::Item> {}
        fn le<I: IntoIterator>(self, other: I) -> bool where Self::Item: PartialOrd<<I as IntoIterator>::Item> {}
        fn gt<I: IntoIterator>(self, other: I) -> bool where Self::Item: PartialOrd<<I as IntoIterator>::Item> {}
        fn ge<I: IntoIterator>(self, other: I) -> bool where Self::Item: PartialOrd<<I as IntoIterator>::Item> {} fn is_sorted(self) -> bool where Self::Item: PartialOrd {}
        fn is_sorted_by<F: FnMut(&Self::Item, &Self::Item) -> bool>(self, compare: F) -> bool {}
        fn is_sorted_by_key<F: FnMut(Self::Item) -> K, K: PartialOrd>(self, f: F) -> bool {}
    }
    pub trait Product<A = Self> { fn product<I: Iterator<Item = A>>(iter: I) -> Self; }
    pub trait Step: Clone + PartialOrd {}
    pub trait Sum<A = Self> { fn sum<I: Iterator<Item = A>>(iter: I) -> Self; }
    impl<I: Iterator> Peekable<I> {
        pub fn peek(&mut self) -> Option<&<I as Iterator>::Item> {} pub fn peek_mut(&mut self) -> Option<&mut <I as Iterator>::Item> {}
        pub fn next_if(&mut self, func: impl FnOnce(&<I as Iterator>::Item) -> bool) -> Option<<I as Iterator>::Item> {}
        pub fn next_if_eq<T>(&mut self, expected: &T) -> Option<<I as Iterator>::Item> where <I as Iterator>::Item: PartialEq<T> {}
        pub fn next_if_map<R>(&mut self, f: impl FnOnce(<I as Iterator>::Item) -> Result<R, <I as Iterator>::Item>) -> Option<R> {}
        pub fn next_if_map_mut<R>(&mut self, f: impl FnOnce(&mut <I as Iterator>::Item) -> Option<R>) -> Option<R> {}
    }
    impl<A: Clone, B: Clone> Clone for Chain<A, B> {} impl<A: DoubleEndedIterator, B: DoubleEndedIterator<Item = <A as Iterator>::Item>> DoubleEndedIterator for Chain<A, B> {}
    impl<A: Iterator, B: Iterator<Item = <A as Iterator>::Item>> Iterator for Chain<A, B> { type Item = <A as Iterator>::Item; } impl<I: Clone> Clone for Cloned<I> {}
    impl<'a, I: DoubleEndedIterator<Item = &'a T>, T: 'a + Clone> DoubleEndedIterator for Cloned<I> {}
    impl<'a, I: ExactSizeIterator<Item = &'a T>, T: 'a + Clone> ExactSizeIterator for Cloned<I> {} impl<'a, I: Iterator<Item = &'a T>, T: 'a + Clone> Iterator for Cloned<I> { type Item = T; }
    impl<I: Clone> Clone for Copied<I> {} impl<'a, I: DoubleEndedIterator<Item = &'a T>, T: 'a + Copy> DoubleEndedIterator for Copied<I> {}
    impl<'a, I: ExactSizeIterator<Item = &'a T>, T: 'a + Copy> ExactSizeIterator for Copied<I> {} impl<'a, I: Iterator<Item = &'a T>, T: 'a + Copy> Iterator for Copied<I> { type Item = T; }
    impl<I: Clone> Clone for Cycle<I> {} impl<I: Clone + Iterator> Iterator for Cycle<I> { type Item = <I as Iterator>::Item; } impl<T> Clone for Empty<T> {}
    impl<T> DoubleEndedIterator for Empty<T> {} impl<T> ExactSizeIterator for Empty<T> {} impl<T> Iterator for Empty<T> { type Item = T; } impl<I: Clone> Clone for Enumerate<I> {}
    impl<I: DoubleEndedIterator> DoubleEndedIterator for Enumerate<I> {} impl<I: ExactSizeIterator> ExactSizeIterator for Enumerate<I> {}
    impl<I: Iterator> Iterator for Enumerate<I> { type Item = (usize, <I as Iterator>::Item); } impl<I: Clone, P: Clone> Clone for Filter<I, P> {}
    impl<I: DoubleEndedIterator, P: FnMut(&<I as Iterator>::Item) -> bool> DoubleEndedIterator for Filter<I, P> {}
    impl<I: Iterator, P: FnMut(&<I as Iterator>::Item) -> bool> Iterator for Filter<I, P> { type Item = <I as Iterator>::Item; } impl<I: Clone, F: Clone> Clone for FilterMap<I, F> {}
    impl<B, I: DoubleEndedIterator, F: FnMut(<I as Iterator>::Item) -> Option<B>> DoubleEndedIterator for FilterMap<I, F> {}
    impl<B, I: Iterator, F: FnMut(<I as Iterator>::Item) -> Option<B>> Iterator for FilterMap<I, F> { type Item = B; }
    impl<I: Clone, U: Clone + IntoIterator, F: Clone> Clone for FlatMap<I, U, F> where <U as IntoIterator>::IntoIter: Clone {}
    impl<I: DoubleEndedIterator, U: IntoIterator, F: FnMut(<I as Iterator>::Item) -> U> DoubleEndedIterator for FlatMap<I, U, F> where <U as IntoIterator>::IntoIter: DoubleEndedIterator {}
    impl<I: Iterator, U: IntoIterator, F: FnMut(<I as Iterator>::Item) -> U> Iterator for FlatMap<I, U, F> { type Item = <U as IntoIterator>::Item; }
    impl<I: Clone> Clone for Flatten<I> {}
    impl<I: DoubleEndedIterator> DoubleEndedIterator for Flatten<I> where <I as Iterator>::Item: IntoIterator, <<I as Iterator>::Item as IntoIterator>::IntoIter: DoubleEndedIterator {}
    impl<I: Iterator> Iterator for Flatten<I> where <I as Iterator>::Item: IntoIterator { type Item = <<I as Iterator>::Item as IntoIterator>::Item; }
    impl<F: Clone> Clone for FromFn<F> {} impl<T, F: FnMut() -> Option<T>> Iterator for FromFn<F> { type Item = T; } impl<I: Clone> Clone for Fuse<I> {}
    impl<I: DoubleEndedIterator> DoubleEndedIterator for Fuse<I> {} impl<I: ExactSizeIterator> ExactSizeIterator for Fuse<I> {}
    impl<I: Iterator> Iterator for Fuse<I> { type Item = <I as Iterator>::Item; } impl<I: Clone, F: Clone> Clone for Inspect<I, F> {}
    impl<I: DoubleEndedIterator, F: FnMut(&<I as Iterator>::Item)> DoubleEndedIterator for Inspect<I, F> {}
    impl<I: ExactSizeIterator, F: FnMut(&<I as Iterator>::Item)> ExactSizeIterator for Inspect<I, F> {}
    impl<I: Iterator, F: FnMut(&<I as Iterator>::Item)> Iterator for Inspect<I, F> { type Item = <I as Iterator>::Item; } impl<I: Clone, F: Clone> Clone for Map<I, F> {}
    impl<B, I: DoubleEndedIterator, F: FnMut(<I as Iterator>::Item) -> B> DoubleEndedIterator for Map<I, F> {}
    impl<B, I: ExactSizeIterator, F: FnMut(<I as Iterator>::Item) -> B> ExactSizeIterator for Map<I, F> {}
    impl<B, I: Iterator, F: FnMut(<I as Iterator>::Item) -> B> Iterator for Map<I, F> { type Item = B; } impl<I: Clone, P: Clone> Clone for MapWhile<I, P> {}
    impl<B, I: Iterator, P: FnMut(<I as Iterator>::Item) -> Option<B>> Iterator for MapWhile<I, P> { type Item = B; } impl<T: Clone> Clone for Once<T> {}
    impl<T> DoubleEndedIterator for Once<T> {} impl<T> ExactSizeIterator for Once<T> {} impl<T> Iterator for Once<T> { type Item = T; } impl<F: Clone> Clone for OnceWith<F> {}
    impl<A, F: FnOnce() -> A> DoubleEndedIterator for OnceWith<F> {} impl<A, F: FnOnce() -> A> ExactSizeIterator for OnceWith<F> {}
    impl<A, F: FnOnce() -> A> Iterator for OnceWith<F> { type Item = A; } impl<I: Clone + Iterator> Clone for Peekable<I> where <I as Iterator>::Item: Clone {}
    impl<I: DoubleEndedIterator> DoubleEndedIterator for Peekable<I> {} impl<I: ExactSizeIterator> ExactSizeIterator for Peekable<I> {}
    impl<I: Iterator> Iterator for Peekable<I> { type Item = <I as Iterator>::Item; } impl<A: Clone> Clone for Repeat<A> {} impl<A: Clone> DoubleEndedIterator for Repeat<A> {}
    impl<A: Clone> Iterator for Repeat<A> { type Item = A; } impl<A: Clone> Clone for RepeatN<A> {} impl<A: Clone> DoubleEndedIterator for RepeatN<A> {}
    impl<A: Clone> ExactSizeIterator for RepeatN<A> {} impl<A: Clone> Iterator for RepeatN<A> { type Item = A; } impl<F: Clone> Clone for RepeatWith<F> {}
    impl<A, F: FnMut() -> A> Iterator for RepeatWith<F> { type Item = A; } impl<F: Copy> Copy for RepeatWith<F> {} impl<T: Clone> Clone for Rev<T> {}
    impl<I: DoubleEndedIterator> DoubleEndedIterator for Rev<I> {} impl<I: DoubleEndedIterator> ExactSizeIterator for Rev<I> {}
    impl<I: DoubleEndedIterator> Iterator for Rev<I> { type Item = <I as Iterator>::Item; } impl<I: Clone, St: Clone, F: Clone> Clone for Scan<I, St, F> {}
    impl<B, I: Iterator, St, F: FnMut(&mut St, <I as Iterator>::Item) -> Option<B>> Iterator for Scan<I, St, F> { type Item = B; } impl<I: Clone> Clone for Skip<I> {}
    impl<I: DoubleEndedIterator> DoubleEndedIterator for Skip<I> {} impl<I: ExactSizeIterator> ExactSizeIterator for Skip<I> {}
    impl<I: Iterator> Iterator for Skip<I> { type Item = <I as Iterator>::Item; } impl<I: Clone, P: Clone> Clone for SkipWhile<I, P> {}
    impl<I: Iterator, P: FnMut(&<I as Iterator>::Item) -> bool> Iterator for SkipWhile<I, P> { type Item = <I as Iterator>::Item; } impl<I: Clone> Clone for StepBy<I> {}
    impl<I: DoubleEndedIterator> DoubleEndedIterator for StepBy<I> {} impl<I: ExactSizeIterator> ExactSizeIterator for StepBy<I> {}
    impl<I: Iterator> Iterator for StepBy<I> { type Item = <I as Iterator>::Item; } impl<T: Clone, F: Clone> Clone for Successors<T, F> {}
    impl<T, F: FnMut(&T) -> Option<T>> Iterator for Successors<T, F> { type Item = T; } impl<I: Clone> Clone for Take<I> {}
    impl<I: DoubleEndedIterator> DoubleEndedIterator for Take<I> {} impl<T: Clone> DoubleEndedIterator for Take<Repeat<T>> {}
    impl<I: ExactSizeIterator> ExactSizeIterator for Take<I> {} impl<T: Clone> ExactSizeIterator for Take<Repeat<T>> {} impl<F: FnMut() -> A, A> ExactSizeIterator for Take<RepeatWith<F>> {}
    impl<I: Iterator> Iterator for Take<I> { type Item = <I as Iterator>::Item; } impl<I: Clone, P: Clone> Clone for TakeWhile<I, P> {}
    impl<I: Iterator, P: FnMut(&<I as Iterator>::Item) -> bool> Iterator for TakeWhile<I, P> { type Item = <I as Iterator>::Item; } impl<A: Clone, B: Clone> Clone for Zip<A, B> {}
    impl<A: DoubleEndedIterator, B: DoubleEndedIterator> DoubleEndedIterator for Zip<A, B> {}
    impl<A: ExactSizeIterator, B: ExactSizeIterator> ExactSizeIterator for Zip<A, B> {}
    impl<A: Iterator, B: Iterator> Iterator for Zip<A, B> { type Item = (<A as Iterator>::Item, <B as Iterator>::Item); } impl Step for char {} impl Step for i8 {} impl Step for i16 {}
    impl Step for i32 {} impl Step for i64 {} impl Step for i128 {} impl Step for isize {} impl Step for u8 {} impl Step for u16 {} impl Step for u32 {} impl Step for u64 {}
    impl Step for u128 {} impl Step for usize {} impl Step for Ipv4Addr {} impl Step for Ipv6Addr {}
    impl<I: Iterator> IntoIterator for I { type Item = <I as Iterator>::Item; type IntoIter = I; }
    impl<I: Iterator> Iterator for &mut I { type Item = <I as Iterator>::Item; } impl<I: DoubleEndedIterator> DoubleEndedIterator for &mut I {} impl<I: ExactSizeIterator> ExactSizeIterator for &mut I {}
    impl FromIterator<()> for () {} impl<A, B, AE: Default + Extend<A>, BE: Default + Extend<B>> FromIterator<(A, B)> for (AE, BE) {} impl<A, B, EA: Extend<A>, EB: Extend<B>> Extend<(A, B)> for (EA, EB) {} impl Extend<()> for () {}
}
pub mod ops {
    use crate::clone::Clone; use crate::cmp::{Eq, PartialEq, PartialOrd}; use crate::convert::Infallible; use crate::default::Default; use crate::ffi::{CStr, CString, OsStr, OsString};
    use crate::fmt::Debug; use crate::hash::Hash; use crate::iter::{DoubleEndedIterator, ExactSizeIterator, Iterator, Step}; use crate::marker::Copy; use crate::option::Option;
    use crate::slice::SliceIndex;
    pub enum Bound<T> { Included(T), Excluded(T), Unbounded, } pub enum ControlFlow<B, C = ()> { Continue(C), Break(B), } pub struct Range<Idx> { pub start: Idx, pub end: Idx, }
    pub struct RangeFrom<Idx> { pub start: Idx, } pub struct RangeFull; pub struct RangeInclusive<Idx> {} pub struct RangeTo<Idx> { pub end: Idx, }
    pub struct RangeToInclusive<Idx> { pub end: Idx, }
    pub trait Add<Rhs = Self> { type Output; fn add(self, rhs: Rhs) -> Self::Output; }
    pub trait AddAssign<Rhs = Self> { fn add_assign(&mut self, rhs: Rhs); }
    pub trait AsyncFn<Args>: AsyncFnMut<Args> {}
    pub trait AsyncFnMut<Args>: AsyncFnOnce<Args> {}
    pub trait AsyncFnOnce<Args> {}
    pub trait BitAnd<Rhs = Self> { type Output; fn bitand(self, rhs: Rhs) -> Self::Output; }
    pub trait BitAndAssign<Rhs = Self> { fn bitand_assign(&mut self, rhs: Rhs); }
    pub trait BitOr<Rhs = Self> { type Output; fn bitor(self, rhs: Rhs) -> Self::Output; }
    pub trait BitOrAssign<Rhs = Self> { fn bitor_assign(&mut self, rhs: Rhs); }
    pub trait BitXor<Rhs = Self> { type Output; fn bitxor(self, rhs: Rhs) -> Self::Output; }
    pub trait BitXorAssign<Rhs = Self> { fn bitxor_assign(&mut self, rhs: Rhs); }
    pub trait Deref { type Target; fn deref(&self) -> &Self::Target; }
    pub trait DerefMut: Deref { fn deref_mut(&mut self) -> &mut Self::Target; }
    pub trait Div<Rhs = Self> { type Output; fn div(self, rhs: Rhs) -> Self::Output; }
    pub trait DivAssign<Rhs = Self> { fn div_assign(&mut self, rhs: Rhs); }
    pub trait Drop { fn drop(&mut self); }
    pub trait Fn<Args>: FnMut<Args> {}
    pub trait FnMut<Args>: FnOnce<Args> {}
    pub trait FnOnce<Args> { type Output; }
    pub trait FromResidual<R = <Self as Try>::Residual> {}
    pub trait Index<Idx> { type Output; fn index(&self, index: Idx) -> &Self::Output; }
    pub trait IndexMut<Idx>: Index<Idx> { fn index_mut(&mut self, index: Idx) -> &mut Self::Output; }
    pub trait Mul<Rhs = Self> { type Output; fn mul(self, rhs: Rhs) -> Self::Output; }
    pub trait MulAssign<Rhs = Self> { fn mul_assign(&mut self, rhs: Rhs); }
    pub trait Neg { type Output; fn neg(self) -> Self::Output; }
    pub trait Not { type Output; fn not(self) -> Self::Output; }
    pub trait RangeBounds<T> {
        fn start_bound(&self) -> Bound<&T>; fn end_bound(&self) -> Bound<&T>; fn contains<U: PartialOrd<T>>(&self, item: &U) -> bool where T: PartialOrd<U> {}
    }
    pub trait Rem<Rhs = Self> { type Output; fn rem(self, rhs: Rhs) -> Self::Output; }
    pub trait RemAssign<Rhs = Self> { fn rem_assign(&mut self, rhs: Rhs); }
    pub trait Shl<Rhs = Self> { type Output; fn shl(self, rhs: Rhs) -> Self::Output; }
    pub trait ShlAssign<Rhs = Self> { fn shl_assign(&mut self, rhs: Rhs); }
    pub trait Shr<Rhs = Self> { type Output; fn shr(self, rhs: Rhs) -> Self::Output; }
    pub trait ShrAssign<Rhs = Self> { fn shr_assign(&mut self, rhs: Rhs); }
    pub trait Sub<Rhs = Self> { type Output; fn sub(self, rhs: Rhs) -> Self::Output; }
    pub trait SubAssign<Rhs = Self> { fn sub_assign(&mut self, rhs: Rhs); }
    pub trait Try: FromResidual { type Output; type Residual; }
    impl<T> Bound<T> {
        pub fn as_ref(&self) -> Bound<&T> {} pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Bound<U> {}
    }
    impl<T: Clone> Bound<&T> { pub fn cloned(self) -> Bound<T> where T: Clone {} }
    impl<B, C> ControlFlow<B, C> {
        pub fn is_break(&self) -> bool {} pub fn is_continue(&self) -> bool {} pub fn break_value(self) -> Option<B> {}
        pub fn map_break<T, F: FnOnce(B) -> T>(self, f: F) -> ControlFlow<T, C> {} pub fn continue_value(self) -> Option<C> {}
        pub fn map_continue<T, F: FnOnce(C) -> T>(self, f: F) -> ControlFlow<B, T> {}
    }
    impl<Idx: PartialOrd> Range<Idx> {
        pub fn contains<U: PartialOrd<Idx>>(&self, item: &U) -> bool where Idx: PartialOrd<U> {} pub fn is_empty(&self) -> bool where Idx: PartialOrd {}
    }
    impl<Idx: PartialOrd> RangeFrom<Idx> {
        pub fn contains<U: PartialOrd<Idx>>(&self, item: &U) -> bool where Idx: PartialOrd<U> {}
    }
    impl<Idx> RangeInclusive<Idx> {
        pub fn new(start: Idx, end: Idx) -> RangeInclusive<Idx> {} pub fn start(&self) -> &Idx {} pub fn end(&self) -> &Idx {} pub fn into_inner(self) -> (Idx, Idx) {}
    }
    impl<Idx: PartialOrd> RangeInclusive<Idx> {
        pub fn contains<U: PartialOrd<Idx>>(&self, item: &U) -> bool where Idx: PartialOrd<U> {} pub fn is_empty(&self) -> bool where Idx: PartialOrd {}
    }
    impl<Idx: PartialOrd> RangeTo<Idx> {
        pub fn contains<U: PartialOrd<Idx>>(&self, item: &U) -> bool where Idx: PartialOrd<U> {}
    }
    impl<Idx: PartialOrd> RangeToInclusive<Idx> {
        pub fn contains<U: PartialOrd<Idx>>(&self, item: &U) -> bool where Idx: PartialOrd<U> {}
    }
    impl<T: Clone> Clone for Bound<T> {} impl<T: Debug> Debug for Bound<T> {} impl<T: Hash> Hash for Bound<T> {} impl<T: PartialEq> PartialEq for Bound<T> {} impl<T: Copy> Copy for Bound<T> {}
    impl<T: Eq> Eq for Bound<T> {} impl<B: Clone, C: Clone> Clone for ControlFlow<B, C> {} impl<B: Debug, C: Debug> Debug for ControlFlow<B, C> {}
    impl<B, C> FromResidual<ControlFlow<B, Infallible>> for ControlFlow<B, C> {} impl<B: Hash, C: Hash> Hash for ControlFlow<B, C> {}
    impl<B: PartialEq, C: PartialEq> PartialEq for ControlFlow<B, C> {} impl<B, C> Try for ControlFlow<B, C> { type Output = C; type Residual = ControlFlow<B, Infallible>; }
    impl<B: Copy, C: Copy> Copy for ControlFlow<B, C> {} impl<B: Eq, C: Eq> Eq for ControlFlow<B, C> {} impl<Idx: Clone> Clone for Range<Idx> {} impl<Idx: Debug> Debug for Range<Idx> {}
    impl<Idx: Default> Default for Range<Idx> {} impl<A: Step> DoubleEndedIterator for Range<A> {} impl<Idx: Hash> Hash for Range<Idx> {} impl<A: Step> Iterator for Range<A> { type Item = A; }
    impl<Idx: PartialEq> PartialEq for Range<Idx> {} impl<T> RangeBounds<T> for Range<&T> {} impl<T> RangeBounds<T> for Range<T> {}
    impl<T> SliceIndex<[T]> for Range<usize> { type Output = [T]; } impl SliceIndex<str> for Range<usize> { type Output = str; } impl<Idx: Eq> Eq for Range<Idx> {}
    impl<Idx: Clone> Clone for RangeFrom<Idx> {} impl<Idx: Debug> Debug for RangeFrom<Idx> {} impl<Idx: Hash> Hash for RangeFrom<Idx> {}
    impl Index<RangeFrom<usize>> for CStr { type Output = CStr; } impl<A: Step> Iterator for RangeFrom<A> { type Item = A; } impl<Idx: PartialEq> PartialEq for RangeFrom<Idx> {}
    impl<T> RangeBounds<T> for RangeFrom<&T> {} impl<T> RangeBounds<T> for RangeFrom<T> {} impl<T> SliceIndex<[T]> for RangeFrom<usize> { type Output = [T]; }
    impl SliceIndex<str> for RangeFrom<usize> { type Output = str; } impl<Idx: Eq> Eq for RangeFrom<Idx> {} impl Clone for RangeFull {} impl Debug for RangeFull {} impl Default for RangeFull {}
    impl Hash for RangeFull {} impl Index<RangeFull> for CString { type Output = CStr; } impl Index<RangeFull> for OsString { type Output = OsStr; } impl IndexMut<RangeFull> for OsString {}
    impl PartialEq for RangeFull {} impl<T> RangeBounds<T> for RangeFull {} impl Copy for RangeFull {} impl Eq for RangeFull {} impl<Idx: Clone> Clone for RangeInclusive<Idx> {}
    impl<Idx: Debug> Debug for RangeInclusive<Idx> {} impl<A: Step> DoubleEndedIterator for RangeInclusive<A> {} impl<Idx: Hash> Hash for RangeInclusive<Idx> {}
    impl<A: Step> Iterator for RangeInclusive<A> { type Item = A; } impl<Idx: PartialEq> PartialEq for RangeInclusive<Idx> {} impl<T> RangeBounds<T> for RangeInclusive<&T> {}
    impl<T> RangeBounds<T> for RangeInclusive<T> {} impl<T> SliceIndex<[T]> for RangeInclusive<usize> { type Output = [T]; } impl SliceIndex<str> for RangeInclusive<usize> { type Output = str; }
    impl<Idx: Eq> Eq for RangeInclusive<Idx> {} impl<Idx: Clone> Clone for RangeTo<Idx> {} impl<Idx: Debug> Debug for RangeTo<Idx> {} impl<Idx: Hash> Hash for RangeTo<Idx> {}
    impl<Idx: PartialEq> PartialEq for RangeTo<Idx> {} impl<T> RangeBounds<T> for RangeTo<&T> {} impl<T> RangeBounds<T> for RangeTo<T> {} impl<Idx: Copy> Copy for RangeTo<Idx> {}
    impl<Idx: Eq> Eq for RangeTo<Idx> {} impl<Idx: Clone> Clone for RangeToInclusive<Idx> {} impl<Idx: Debug> Debug for RangeToInclusive<Idx> {} impl<Idx: Hash> Hash for RangeToInclusive<Idx> {}
    impl<Idx: PartialEq> PartialEq for RangeToInclusive<Idx> {} impl<T> RangeBounds<T> for RangeToInclusive<&T> {} impl<T> RangeBounds<T> for RangeToInclusive<T> {}
    impl<T> SliceIndex<[T]> for RangeToInclusive<usize> { type Output = [T]; } impl SliceIndex<str> for RangeToInclusive<usize> { type Output = str; }
    impl<Idx: Copy> Copy for RangeToInclusive<Idx> {} impl<Idx: Eq> Eq for RangeToInclusive<Idx> {}
    impl<T> Deref for &T { type Target = T; } impl<T> Deref for &mut T { type Target = T; } impl<T> DerefMut for &mut T {}
    impl<A> ExactSizeIterator for Range<A> {} impl<A> ExactSizeIterator for RangeInclusive<A> {}
    impl<A, F: Fn<A>> Fn<A> for &F {} impl<A, F: Fn<A>> FnMut<A> for &F {} impl<A, F: Fn<A>> FnOnce<A> for &F { type Output = <F as FnOnce<A>>::Output; }
    impl<A, F: FnMut<A>> FnMut<A> for &mut F {} impl<A, F: FnMut<A>> FnOnce<A> for &mut F { type Output = <F as FnOnce<A>>::Output; }
    impl<T> RangeBounds<T> for (Bound<T>, Bound<T>) {} impl<'a, T: 'a> RangeBounds<T> for (Bound<&'a T>, Bound<&'a T>) {}
}
pub mod cmp {
    use crate::clone::Clone; use crate::default::Default; use crate::fmt::Debug; use crate::hash::Hash; use crate::marker::Copy; use crate::ops::{FnMut, FnOnce}; use crate::option::Option;
    pub enum Ordering { Less = -1, Equal = 0, Greater = 1, } pub struct Reverse<T>(pub T);
    pub fn max<T: Ord>(v1: T, v2: T) -> T {} pub fn max_by<T, F: FnOnce(&T, &T) -> Ordering>(v1: T, v2: T, compare: F) -> T {}
    pub fn max_by_key<T, F: FnMut(&T) -> K, K: Ord>(v1: T, v2: T, f: F) -> T {} pub fn min<T: Ord>(v1: T, v2: T) -> T {}
    pub fn min_by<T, F: FnOnce(&T, &T) -> Ordering>(v1: T, v2: T, compare: F) -> T {} pub fn min_by_key<T, F: FnMut(&T) -> K, K: Ord>(v1: T, v2: T, f: F) -> T {}
    pub trait Eq: PartialEq {}
    pub trait Ord: Eq + PartialOrd {
        fn cmp(&self, other: &Self) -> Ordering; fn max(self, other: Self) -> Self {} fn min(self, other: Self) -> Self {} fn clamp(self, min: Self, max: Self) -> Self {}
    }
    pub trait PartialEq<Rhs = Self> { fn eq(&self, other: &Rhs) -> bool; fn ne(&self, other: &Rhs) -> bool {} }
    pub trait PartialOrd<Rhs = Self>: PartialEq<Rhs> {
        fn partial_cmp(&self, other: &Rhs) -> Option<Ordering>; fn lt(&self, other: &Rhs) -> bool {} fn le(&self, other: &Rhs) -> bool {}
        fn gt(&self, other: &Rhs) -> bool {} fn ge(&self, other: &Rhs) -> bool {}
    }
    impl Ordering {
        pub fn is_eq(self) -> bool {} pub fn is_ne(self) -> bool {} pub fn is_lt(self) -> bool {} pub fn is_gt(self) -> bool {} pub fn is_le(self) -> bool {}
        pub fn is_ge(self) -> bool {} pub fn reverse(self) -> Ordering {} pub fn then(self, other: Ordering) -> Ordering {}
        pub fn then_with<F: FnOnce() -> Ordering>(self, f: F) -> Ordering {}
    }
    impl Clone for Ordering {} impl Debug for Ordering {} impl Hash for Ordering {} impl Ord for Ordering {} impl PartialEq for Ordering {} impl PartialOrd for Ordering {}
    impl Copy for Ordering {} impl Eq for Ordering {} impl<T: Clone> Clone for Reverse<T> {} impl<T: Debug> Debug for Reverse<T> {} impl<T: Default> Default for Reverse<T> {}
    impl<T: Hash> Hash for Reverse<T> {} impl<T: Ord> Ord for Reverse<T> {} impl<T: PartialEq> PartialEq for Reverse<T> {} impl<T: PartialOrd> PartialOrd for Reverse<T> {}
    impl<T: Copy> Copy for Reverse<T> {} impl<T: Eq> Eq for Reverse<T> {}
    impl<A: PartialEq<B>, B> PartialEq<&B> for &A {} impl<A: Eq> Eq for &A {} impl<A: PartialOrd<B>, B> PartialOrd<&B> for &A {} impl<A: Ord> Ord for &A {}
}
pub mod clone {
    pub trait Clone { fn clone(&self) -> Self; fn clone_from(&mut self, source: &Self) {} }
    impl<T> Clone for &T {}
}
pub mod default { pub trait Default { fn default() -> Self; } }
pub mod convert {
    use crate::array::TryFromSliceError; use crate::clone::Clone; use crate::cmp::{Eq, Ord, PartialEq, PartialOrd}; use crate::error::Error; use crate::fmt::{Debug, Display};
    use crate::hash::Hash; use crate::marker::Copy; use crate::num::TryFromIntError; use crate::process::Termination; use crate::result::Result;
    pub enum Infallible {}
    pub fn identity<T>(x: T) -> T {}
    pub trait AsMut<T> { fn as_mut(&mut self) -> &mut T; }
    pub trait AsRef<T> { fn as_ref(&self) -> &T; }
    pub trait From<T> { fn from(value: T) -> Self; }
    pub trait Into<T> { fn into(self) -> T; }
    pub trait TryFrom<T> { type Error; fn try_from(value: T) -> Result<Self, Self::Error>; }
    pub trait TryInto<T> { type Error; fn try_into(self) -> Result<T, Self::Error>; }
    impl Clone for Infallible {} impl Debug for Infallible {} impl Display for Infallible {} impl Error for Infallible {} impl From<Infallible> for TryFromIntError {}
    impl From<Infallible> for TryFromSliceError {} impl Hash for Infallible {} impl Ord for Infallible {} impl PartialEq for Infallible {} impl PartialOrd for Infallible {}
    impl Termination for Infallible {} impl Copy for Infallible {} impl Eq for Infallible {}
    impl<T, U: From<T>> Into<U> for T {} impl<T> From<T> for T {} impl<T, U: Into<T>> TryFrom<U> for T { type Error = Infallible; } impl<T, U: TryFrom<T>> TryInto<U> for T { type Error = <U as TryFrom<T>>::Error; }
    impl<T: AsRef<U>, U> AsRef<U> for &T {} impl<T: AsRef<U>, U> AsRef<U> for &mut T {} impl<T: AsMut<U>, U> AsMut<U> for &mut T {}
}
pub mod borrow {
    use crate::clone::Clone; use crate::cmp::{Eq, Ord, PartialEq, PartialOrd}; use crate::convert::{AsRef, From}; use crate::default::Default; use crate::ffi::{CStr, CString, OsStr, OsString};
    use crate::fmt::{Debug, Display}; use crate::hash::Hash; use crate::iter::{Extend, FromIterator}; use crate::ops::{Add, AddAssign, Deref}; use crate::path::{Path, PathBuf};
    pub enum Cow<'a, B> { Borrowed(&'a B), Owned(<B as ToOwned>::Owned), }
    pub trait Borrow<Borrowed> { fn borrow(&self) -> &Borrowed; }
    pub trait BorrowMut<Borrowed>: Borrow<Borrowed> { fn borrow_mut(&mut self) -> &mut Borrowed; }
    pub trait ToOwned { type Owned: Borrow<Self>; fn to_owned(&self) -> Self::Owned; fn clone_into(&self, target: &mut Self::Owned) {} }
    impl<B: ToOwned> Cow<'_, B> {
        pub fn to_mut(&mut self) -> &mut <B as ToOwned>::Owned {} pub fn into_owned(self) -> <B as ToOwned>::Owned {}
    }
    impl<'a> Add<&'a str> for Cow<'a, str> { type Output = Cow<'a, str>; } impl<'a> Add for Cow<'a, str> { type Output = Cow<'a, str>; } impl<'a> AddAssign<&'a str> for Cow<'a, str> {}
    impl<'a> AddAssign for Cow<'a, str> {} impl AsRef<Path> for Cow<'_, OsStr> {} impl<T: ToOwned> AsRef<T> for Cow<'_, T> {} impl<'a, B: ToOwned> Borrow<B> for Cow<'a, B> {}
    impl<B: ToOwned> Clone for Cow<'_, B> {} impl<B: Debug + ToOwned> Debug for Cow<'_, B> where <B as ToOwned>::Owned: Debug {}
    impl<B: ToOwned> Default for Cow<'_, B> where <B as ToOwned>::Owned: Default {} impl<B: ToOwned> Deref for Cow<'_, B> { type Target = B; }
    impl<B: Display + ToOwned> Display for Cow<'_, B> where <B as ToOwned>::Owned: Display {} impl<'a> Extend<Cow<'a, OsStr>> for OsString {} impl<'a, T: Clone> From<&'a [T]> for Cow<'a, [T]> {}
    impl<'a, T: Clone, const N: usize> From<&'a [T; N]> for Cow<'a, [T]> {} impl<'a> From<&'a CStr> for Cow<'a, CStr> {} impl<'a> From<&'a CString> for Cow<'a, CStr> {}
    impl<'a> From<&'a OsStr> for Cow<'a, OsStr> {} impl<'a> From<&'a OsString> for Cow<'a, OsStr> {} impl<'a> From<&'a Path> for Cow<'a, Path> {} impl<'a> From<&'a PathBuf> for Cow<'a, Path> {}
    impl<'a> From<&'a str> for Cow<'a, str> {} impl<'a> From<CString> for Cow<'a, CStr> {} impl<'a> From<Cow<'a, CStr>> for CString {} impl<'a> From<Cow<'a, OsStr>> for OsString {}
    impl<'a> From<Cow<'a, Path>> for PathBuf {} impl<'a> From<OsString> for Cow<'a, OsStr> {} impl<'a> From<PathBuf> for Cow<'a, Path> {} impl<'a, 'b> FromIterator<&'b str> for Cow<'a, str> {}
    impl<'a> FromIterator<Cow<'a, OsStr>> for OsString {} impl<'a, T: Clone> FromIterator<T> for Cow<'a, [T]> {} impl<'a> FromIterator<char> for Cow<'a, str> {}
    impl<B: Hash + ToOwned> Hash for Cow<'_, B> {} impl<B: Ord + ToOwned> Ord for Cow<'_, B> {} impl<'a, 'b, B: ToOwned, C: ToOwned> PartialEq for Cow<'a, B> {}
    impl<'a, B: PartialOrd + ToOwned> PartialOrd for Cow<'a, B> {} impl<B: Eq + ToOwned> Eq for Cow<'_, B> {}
    impl<T: Clone> ToOwned for T { type Owned = T; } impl<T> Borrow<T> for T {} impl<T> BorrowMut<T> for T {} impl<T> Borrow<T> for &T {} impl<T> Borrow<T> for &mut T {} impl<T> BorrowMut<T> for &mut T {}
}
pub mod mem {
    use crate::clone::Clone; use crate::cmp::{Eq, Ord, PartialEq, PartialOrd}; use crate::convert::{AsMut, AsRef, From}; use crate::default::Default; use crate::fmt::Debug;
    use crate::hash::Hash; use crate::marker::Copy; use crate::ops::{Deref, DerefMut};
    pub struct Discriminant<T>(); pub struct ManuallyDrop<T> {} pub union MaybeUninit<T> {}
    pub fn align_of<T>() -> usize {} pub fn align_of_val<T>(val: &T) -> usize {} pub fn discriminant<T>(v: &T) -> Discriminant<T> {} pub fn drop<T>(_x: T) {}
    pub fn forget<T>(t: T) {} pub fn min_align_of<T>() -> usize {} pub fn min_align_of_val<T>(val: &T) -> usize {} pub fn needs_drop<T>() -> bool {}
    pub fn replace<T>(dest: &mut T, src: T) -> T {} pub fn size_of<T>() -> usize {} pub fn size_of_val<T>(val: &T) -> usize {} pub fn swap<T>(x: &mut T, y: &mut T) {}
    pub fn take<T: Default>(dest: &mut T) -> T {} pub fn transmute<Src, Dst>(src: Src) -> Dst {} pub fn transmute_copy<Src, Dst>(src: &Src) -> Dst {}
    pub fn uninitialized<T>() -> T {} pub fn zeroed<T>() -> T {}
    impl<T> ManuallyDrop<T> {
        pub fn new(value: T) -> ManuallyDrop<T> {} pub fn into_inner(slot: ManuallyDrop<T>) -> T {} pub fn take(slot: &mut ManuallyDrop<T>) -> T {}
        pub fn drop(slot: &mut ManuallyDrop<T>) {}
    }
    impl<T> MaybeUninit<T> {
        pub fn new(val: T) -> MaybeUninit<T> {} pub fn uninit() -> MaybeUninit<T> {} pub fn zeroed() -> MaybeUninit<T> {} pub fn write(&mut self, val: T) -> &mut T {}
        pub fn as_ptr(&self) -> *const T {} pub fn as_mut_ptr(&mut self) -> *mut T {} pub fn assume_init(self) -> T {} pub fn assume_init_read(&self) -> T {}
        pub fn assume_init_drop(&mut self) {} pub fn assume_init_ref(&self) -> &T {} pub fn assume_init_mut(&mut self) -> &mut T {}
    }
    impl<T> Clone for Discriminant<T> {} impl<T> Debug for Discriminant<T> {} impl<T> Hash for Discriminant<T> {} impl<T> PartialEq for Discriminant<T> {} impl<T> Copy for Discriminant<T> {}
    impl<T> Eq for Discriminant<T> {} impl<T: Clone> Clone for ManuallyDrop<T> {} impl<T: Debug> Debug for ManuallyDrop<T> {} impl<T: Default> Default for ManuallyDrop<T> {}
    impl<T> Deref for ManuallyDrop<T> { type Target = T; } impl<T> DerefMut for ManuallyDrop<T> {} impl<T: Hash> Hash for ManuallyDrop<T> {} impl<T: Ord> Ord for ManuallyDrop<T> {}
    impl<T: PartialEq> PartialEq for ManuallyDrop<T> {} impl<T: PartialOrd> PartialOrd for ManuallyDrop<T> {} impl<T: Copy> Copy for ManuallyDrop<T> {} impl<T: Eq> Eq for ManuallyDrop<T> {}
    impl<T, const N: usize> AsMut<[MaybeUninit<T>]> for MaybeUninit<[T; N]> {} impl<T, const N: usize> AsMut<[MaybeUninit<T>; N]> for MaybeUninit<[T; N]> {}
    impl<T, const N: usize> AsRef<[MaybeUninit<T>]> for MaybeUninit<[T; N]> {} impl<T, const N: usize> AsRef<[MaybeUninit<T>; N]> for MaybeUninit<[T; N]> {}
    impl<T: Copy> Clone for MaybeUninit<T> {} impl<T> Debug for MaybeUninit<T> {} impl<T, const N: usize> From<[MaybeUninit<T>; N]> for MaybeUninit<[T; N]> {}
    impl<T, const N: usize> From<MaybeUninit<[T; N]>> for [MaybeUninit<T>; N] {} impl<T: Copy> Copy for MaybeUninit<T> {}
}
pub mod ptr {
    use crate::clone::Clone; use crate::cmp::{Eq, Ord, PartialEq, PartialOrd}; use crate::convert::From; use crate::fmt::{Debug, Pointer}; use crate::hash::{Hash, Hasher};
    use crate::marker::Copy; use crate::num::NonZero; use crate::ops::FnOnce; use crate::option::Option;
    pub struct NonNull<T> {}
    pub fn addr_eq<T, U>(p: *const T, q: *const U) -> bool {} pub fn copy<T>(src: *const T, dst: *mut T, count: usize) {}
    pub fn copy_nonoverlapping<T>(src: *const T, dst: *mut T, count: usize) {} pub fn dangling<T>() -> *const T {} pub fn dangling_mut<T>() -> *mut T {}
    pub fn drop_in_place<T>(to_drop: *mut T) {} pub fn eq<T>(a: *const T, b: *const T) -> bool {} pub fn fn_addr_eq<T, U>(f: T, g: U) -> bool {}
    pub fn from_mut<T>(r: &mut T) -> *mut T {} pub fn from_ref<T>(r: &T) -> *const T {} pub fn hash<T, S: Hasher>(hashee: *const T, into: &mut S) {}
    pub fn null<T>() -> *const T {} pub fn null_mut<T>() -> *mut T {} pub fn read<T>(src: *const T) -> T {} pub fn read_unaligned<T>(src: *const T) -> T {}
    pub fn read_volatile<T>(src: *const T) -> T {} pub fn replace<T>(dst: *mut T, src: T) -> T {}
    pub fn slice_from_raw_parts<T>(data: *const T, len: usize) -> *const [T] {} pub fn slice_from_raw_parts_mut<T>(data: *mut T, len: usize) -> *mut [T] {}
    pub fn swap<T>(x: *mut T, y: *mut T) {} pub fn swap_nonoverlapping<T>(x: *mut T, y: *mut T, count: usize) {}
    pub fn with_exposed_provenance<T>(addr: usize) -> *const T {} pub fn with_exposed_provenance_mut<T>(addr: usize) -> *mut T {}
    pub fn without_provenance<T>(addr: usize) -> *const T {} pub fn without_provenance_mut<T>(addr: usize) -> *mut T {} pub fn write<T>(dst: *mut T, src: T) {}
    pub fn write_bytes<T>(dst: *mut T, val: u8, count: usize) {} pub fn write_unaligned<T>(dst: *mut T, src: T) {} pub fn write_volatile<T>(dst: *mut T, src: T) {}
    impl<T> NonNull<T> {
        pub fn without_provenance(addr: NonZero<usize>) -> NonNull<T> {} pub fn dangling() -> NonNull<T> {}
        pub fn with_exposed_provenance(addr: NonZero<usize>) -> NonNull<T> {} pub fn new_unchecked(ptr: *mut T) -> NonNull<T> {}
        pub fn new(ptr: *mut T) -> Option<NonNull<T>> {} pub fn from_ref(r: &T) -> NonNull<T> {} pub fn from_mut(r: &mut T) -> NonNull<T> {}
        pub fn addr(self) -> NonZero<usize> {} pub fn expose_provenance(self) -> NonZero<usize> {} pub fn with_addr(self, addr: NonZero<usize>) -> NonNull<T> {}
        pub fn map_addr(self, f: impl FnOnce(NonZero<usize>) -> NonZero<usize>) -> NonNull<T> {} pub fn as_ptr(self) -> *mut T {} pub fn as_ref<'a>(&self) -> &'a T {}
        pub fn as_mut<'a>(&mut self) -> &'a mut T {} pub fn cast<U>(self) -> NonNull<U> {} pub fn offset(self, count: isize) -> NonNull<T> {}
        pub fn byte_offset(self, count: isize) -> NonNull<T> {} pub fn add(self, count: usize) -> NonNull<T> {} pub fn byte_add(self, count: usize) -> NonNull<T> {}
        pub fn sub(self, count: usize) -> NonNull<T> {} pub fn byte_sub(self, count: usize) -> NonNull<T> {} pub fn offset_from(self, origin: NonNull<T>) -> isize {}
        pub fn byte_offset_from<U>(self, origin: NonNull<U>) -> isize {} pub fn offset_from_unsigned(self, subtracted: NonNull<T>) -> usize {}
        pub fn byte_offset_from_unsigned<U>(self, origin: NonNull<U>) -> usize {} pub fn read(self) -> T {} pub fn read_volatile(self) -> T {}
        pub fn read_unaligned(self) -> T {} pub fn copy_to(self, dest: NonNull<T>, count: usize) {} pub fn copy_to_nonoverlapping(self, dest: NonNull<T>, count: usize) {}
        pub fn copy_from(self, src: NonNull<T>, count: usize) {} pub fn copy_from_nonoverlapping(self, src: NonNull<T>, count: usize) {} pub fn drop_in_place(self) {}
        pub fn write(self, val: T) {} pub fn write_bytes(self, val: u8, count: usize) {} pub fn write_volatile(self, val: T) {} pub fn write_unaligned(self, val: T) {}
        pub fn replace(self, src: T) -> T {} pub fn swap(self, with: NonNull<T>) {} pub fn align_offset(self, align: usize) -> usize {} pub fn is_aligned(self) -> bool {}
    }
    impl<T> NonNull<[T]> {
        pub fn slice_from_raw_parts(data: NonNull<T>, len: usize) -> NonNull<[T]> {} pub fn len(self) -> usize {} pub fn is_empty(self) -> bool {}
    }
    impl<T> Clone for NonNull<T> {} impl<T> Debug for NonNull<T> {} impl<T> From<&T> for NonNull<T> {} impl<T> From<&mut T> for NonNull<T> {} impl<T> Hash for NonNull<T> {}
    impl<T> Ord for NonNull<T> {} impl<T> PartialEq for NonNull<T> {} impl<T> PartialOrd for NonNull<T> {} impl<T> Pointer for NonNull<T> {} impl<T> Copy for NonNull<T> {}
    impl<T> Eq for NonNull<T> {}
}
pub mod pin {
    use crate::clone::Clone; use crate::cmp::{Eq, Ord, PartialEq}; use crate::fmt::{Debug, Display, Pointer}; use crate::future::Future; use crate::hash::Hash; use crate::marker::{Copy, Unpin};
    use crate::ops::{Deref, DerefMut, FnOnce};
    pub struct Pin<Ptr> {}
    impl<Ptr: Deref> Pin<Ptr> where <Ptr as Deref>::Target: Unpin {
        pub fn new(pointer: Ptr) -> Pin<Ptr> {} pub fn into_inner(pin: Pin<Ptr>) -> Ptr {}
    }
    impl<Ptr: Deref> Pin<Ptr> {
        pub fn new_unchecked(pointer: Ptr) -> Pin<Ptr> {} pub fn as_ref(&self) -> Pin<&<Ptr as Deref>::Target> where Ptr: Deref {}
        pub fn into_inner_unchecked(pin: Pin<Ptr>) -> Ptr {}
    }
    impl<Ptr: DerefMut> Pin<Ptr> {
        pub fn as_mut(&mut self) -> Pin<&mut <Ptr as Deref>::Target> where Ptr: DerefMut {}
        pub fn as_deref_mut(self: Pin<&mut Pin<Ptr>>) -> Pin<&mut <Ptr as Deref>::Target> where Ptr: DerefMut {} pub fn set(&mut self, value: <Ptr as Deref>::Target) {}
    }
    impl<'a, T> Pin<&'a T> {
        pub fn map_unchecked<U, F: FnOnce(&T) -> &U>(self, func: F) -> Pin<&'a U> {} pub fn get_ref(self) -> &'a T {}
    }
    impl<'a, T> Pin<&'a mut T> {
        pub fn into_ref(self) -> Pin<&'a T> {} pub fn get_mut(self) -> &'a mut T where T: Unpin {} pub fn get_unchecked_mut(self) -> &'a mut T {}
        pub fn map_unchecked_mut<U, F: FnOnce(&mut T) -> &mut U>(self, func: F) -> Pin<&'a mut U> {}
    }
    impl<T> Pin<&'static T> { pub fn static_ref(r: &'static T) -> Pin<&'static T> {} }
    impl<T> Pin<&'static mut T> { pub fn static_mut(r: &'static mut T) -> Pin<&'static mut T> {} }
    impl<Ptr: Clone> Clone for Pin<Ptr> {} impl<Ptr: Debug> Debug for Pin<Ptr> {} impl<Ptr: Deref> Deref for Pin<Ptr> { type Target = <Ptr as Deref>::Target; }
    impl<Ptr: Deref> DerefMut for Pin<Ptr> {} impl<Ptr: Display> Display for Pin<Ptr> {}
    impl<P: DerefMut> Future for Pin<P> where <P as Deref>::Target: Future { type Output = <<P as Deref>::Target as Future>::Output; }
    impl<Ptr: Deref> Hash for Pin<Ptr> where <Ptr as Deref>::Target: Hash {} impl<Ptr: Deref> Ord for Pin<Ptr> where <Ptr as Deref>::Target: Ord {}
    impl<Ptr: Deref, Q: Deref> PartialEq for Pin<Ptr> {} impl<Ptr: Pointer> Pointer for Pin<Ptr> {} impl<Ptr: Copy> Copy for Pin<Ptr> {}
    impl<Ptr: Deref> Eq for Pin<Ptr> where <Ptr as Deref>::Target: Eq {}
}
pub mod future {
    use crate::clone::Clone; use crate::fmt::Debug; use crate::ops::FnMut; use crate::pin::Pin; use crate::task::{Context, Poll};
    pub struct Pending<T> {} pub struct PollFn<F> {} pub struct Ready<T>();
    pub fn pending<T>() -> Pending<T> {} pub fn poll_fn<T, F: FnMut(&mut Context<'_>) -> Poll<T>>(f: F) -> PollFn<F> {} pub fn ready<T>(t: T) -> Ready<T> {}
    pub trait Future { type Output; fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>; }
    pub trait IntoFuture { type Output; type IntoFuture: Future<Output = Self::Output>; fn into_future(self) -> Self::IntoFuture; }
    impl<T> Ready<T> { pub fn into_inner(self) -> T {} }
    impl<T> Clone for Pending<T> {} impl<T> Debug for Pending<T> {} impl<T> Future for Pending<T> { type Output = T; } impl<F> Debug for PollFn<F> {}
    impl<T, F: FnMut(&mut Context<'_>) -> Poll<T>> Future for PollFn<F> { type Output = T; } impl<T: Clone> Clone for Ready<T> {} impl<T: Debug> Debug for Ready<T> {}
    impl<T> Future for Ready<T> { type Output = T; }
    impl<F: Future> IntoFuture for F { type Output = <F as Future>::Output; type IntoFuture = F; } impl<F: Future> Future for &mut F { type Output = <F as Future>::Output; }
}
pub mod task {
    use crate::clone::Clone; use crate::cmp::{Eq, Ord, PartialEq, PartialOrd}; use crate::convert::{From, Infallible}; use crate::fmt::Debug; use crate::hash::Hash; use crate::marker::Copy;
    use crate::ops::{FnOnce, Try}; use crate::option::Option; use crate::result::Result; use crate::sync::Arc;
    pub enum Poll<T> { Ready(T), Pending, } pub struct Context<'a> {} pub struct RawWaker {} pub struct RawWakerVTable {} pub struct Waker {}
    pub trait Wake { fn wake(self: Arc<Self>); fn wake_by_ref(self: &Arc<Self>) {} }
    impl<T> Poll<T> {
        pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<U> {} pub fn is_ready(&self) -> bool {} pub fn is_pending(&self) -> bool {}
    }
    impl<T, E> Poll<Result<T, E>> {
        pub fn map_ok<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<Result<U, E>> {} pub fn map_err<U, F: FnOnce(E) -> U>(self, f: F) -> Poll<Result<T, U>> {}
    }
    impl<T, E> Poll<Option<Result<T, E>>> {
        pub fn map_ok<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<Option<Result<U, E>>> {} pub fn map_err<U, F: FnOnce(E) -> U>(self, f: F) -> Poll<Option<Result<T, U>>> {}
    }
    impl<'a> Context<'a> {
        pub fn from_waker(waker: &'a Waker) -> Context<'a> {} pub fn waker(&self) -> &'a Waker {}
    }
    impl RawWaker { pub fn new(data: *const (), vtable: &'static RawWakerVTable) -> RawWaker {} }
    impl RawWakerVTable {
        pub fn new(clone: fn(*const ()) -> RawWaker, wake: fn(*const ()), wake_by_ref: fn(*const ()), drop: fn(*const ())) -> RawWakerVTable {}
    }
    impl Waker {
        pub fn wake(self) {} pub fn wake_by_ref(&self) {} pub fn will_wake(&self, other: &Waker) -> bool {}
        pub fn new(data: *const (), vtable: &'static RawWakerVTable) -> Waker {} pub fn from_raw(waker: RawWaker) -> Waker {} pub fn noop() -> &'static Waker {}
        pub fn data(&self) -> *const () {} pub fn vtable(&self) -> &'static RawWakerVTable {}
    }
    impl<T: Clone> Clone for Poll<T> {} impl<T: Debug> Debug for Poll<T> {} impl<T> From<T> for Poll<T> {} impl<T: Hash> Hash for Poll<T> {} impl<T: Ord> Ord for Poll<T> {}
    impl<T: PartialEq> PartialEq for Poll<T> {} impl<T: PartialOrd> PartialOrd for Poll<T> {}
    impl<T, E> Try for Poll<Option<Result<T, E>>> { type Output = Poll<Option<T>>; type Residual = Result<Infallible, E>; }
    impl<T, E> Try for Poll<Result<T, E>> { type Output = Poll<T>; type Residual = Result<Infallible, E>; } impl<T: Copy> Copy for Poll<T> {} impl<T: Eq> Eq for Poll<T> {}
    impl Debug for Context<'_> {} impl Debug for RawWaker {} impl PartialEq for RawWaker {} impl Clone for RawWakerVTable {} impl Debug for RawWakerVTable {} impl PartialEq for RawWakerVTable {}
    impl Copy for RawWakerVTable {} impl Clone for Waker {} impl Debug for Waker {}
}
pub mod fmt {
    use crate::clone::Clone; use crate::cmp::{Eq, Ord, PartialEq, PartialOrd}; use crate::default::Default; use crate::hash::Hash; use crate::iter::IntoIterator; use crate::marker::Copy;
    use crate::ops::Fn; use crate::option::Option; use crate::string::String;
    pub enum Alignment { Left, Right, Center, } pub struct Arguments<'a> {} pub struct DebugList<'a, 'b> {} pub struct DebugMap<'a, 'b> {} pub struct DebugSet<'a, 'b> {}
    pub struct DebugStruct<'a, 'b> {} pub struct DebugTuple<'a, 'b> {} pub struct Error; pub struct Formatter<'a> {} pub struct FromFn<F>(); pub type Result = crate::result::Result<(), Error>;
    pub fn format(args: Arguments<'_>) -> String {} pub fn from_fn<F: Fn(&mut Formatter<'_>) -> Result>(f: F) -> FromFn<F> {}
    pub fn write(output: &mut dyn Write, fmt: Arguments<'_>) -> Result {}
    pub trait Binary { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    pub trait Debug { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    pub trait Display { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    pub trait LowerExp { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    pub trait LowerHex { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    pub trait Octal { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    pub trait Pointer { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    pub trait UpperExp { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    pub trait UpperHex { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    pub trait Write {
        fn write_str(&mut self, s: &str) -> Result; fn write_char(&mut self, c: char) -> Result {}
        fn write_fmt(&mut self, args: Arguments<'_>) -> Result {}
    }
    impl<'a> Arguments<'a> { pub fn as_str(&self) -> Option<&'static str> {} }
    impl<'a, 'b> DebugList<'a, 'b> where 'b: 'a {
        pub fn entry(&mut self, entry: &dyn Debug) -> &mut DebugList<'a, 'b> {}
        pub fn entries<D: Debug, I: IntoIterator<Item = D>>(&mut self, entries: I) -> &mut DebugList<'a, 'b> {}
        pub fn finish_non_exhaustive(&mut self) -> Result {} pub fn finish(&mut self) -> Result {}
    }
    impl<'a, 'b> DebugMap<'a, 'b> where 'b: 'a {
        pub fn entry(&mut self, key: &dyn Debug, value: &dyn Debug) -> &mut DebugMap<'a, 'b> {} pub fn key(&mut self, key: &dyn Debug) -> &mut DebugMap<'a, 'b> {}
        pub fn value(&mut self, value: &dyn Debug) -> &mut DebugMap<'a, 'b> {}
        pub fn entries<K: Debug, V: Debug, I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) -> &mut DebugMap<'a, 'b> {}
        pub fn finish_non_exhaustive(&mut self) -> Result {} pub fn finish(&mut self) -> Result {}
    }
    impl<'a, 'b> DebugSet<'a, 'b> where 'b: 'a {
        pub fn entry(&mut self, entry: &dyn Debug) -> &mut DebugSet<'a, 'b> {}
        pub fn entries<D: Debug, I: IntoIterator<Item = D>>(&mut self, entries: I) -> &mut DebugSet<'a, 'b> {}
        pub fn finish_non_exhaustive(&mut self) -> Result {} pub fn finish(&mut self) -> Result {}
    }
    impl<'a, 'b> DebugStruct<'a, 'b> where 'b: 'a {
        pub fn field(&mut self, name: &str, value: &dyn Debug) -> &mut DebugStruct<'a, 'b> {} pub fn finish_non_exhaustive(&mut self) -> Result {}
        pub fn finish(&mut self) -> Result {}
    }
    impl<'a, 'b> DebugTuple<'a, 'b> where 'b: 'a {
        pub fn field(&mut self, value: &dyn Debug) -> &mut DebugTuple<'a, 'b> {} pub fn finish_non_exhaustive(&mut self) -> Result {}
        pub fn finish(&mut self) -> Result {}
    }
    impl<'a> Formatter<'a> {
        pub fn pad_integral(&mut self, is_nonnegative: bool, prefix: &str, buf: &str) -> Result {} pub fn pad(&mut self, s: &str) -> Result {}
        pub fn write_str(&mut self, data: &str) -> Result {} pub fn write_fmt(&mut self, fmt: Arguments<'_>) -> Result {} pub fn flags(&self) -> u32 {}
        pub fn fill(&self) -> char {} pub fn align(&self) -> Option<Alignment> {} pub fn width(&self) -> Option<usize> {} pub fn precision(&self) -> Option<usize> {}
        pub fn sign_plus(&self) -> bool {} pub fn sign_minus(&self) -> bool {} pub fn alternate(&self) -> bool {} pub fn sign_aware_zero_pad(&self) -> bool {}
        pub fn debug_struct<'b>(&'b mut self, name: &str) -> DebugStruct<'b, 'a> {} pub fn debug_tuple<'b>(&'b mut self, name: &str) -> DebugTuple<'b, 'a> {}
        pub fn debug_list<'b>(&'b mut self) -> DebugList<'b, 'a> {} pub fn debug_set<'b>(&'b mut self) -> DebugSet<'b, 'a> {}
        pub fn debug_map<'b>(&'b mut self) -> DebugMap<'b, 'a> {}
    }
    impl Clone for Alignment {} impl Debug for Alignment {} impl PartialEq for Alignment {} impl Copy for Alignment {} impl Eq for Alignment {} impl<'a> Clone for Arguments<'a> {}
    impl Debug for Arguments<'_> {} impl Display for Arguments<'_> {} impl<'a> Copy for Arguments<'a> {} impl Clone for Error {} impl Debug for Error {} impl Default for Error {}
    impl Display for Error {} impl crate::error::Error for Error {} impl Hash for Error {} impl Ord for Error {} impl PartialEq for Error {} impl PartialOrd for Error {} impl Copy for Error {}
    impl Eq for Error {} impl Write for Formatter<'_> {} impl<F: Fn(&mut Formatter<'_>) -> Result> Debug for FromFn<F> {}
    impl<F: Fn(&mut Formatter<'_>) -> Result> Display for FromFn<F> {}
    impl<T: Debug> Debug for &T {} impl<T: Debug> Debug for &mut T {}
    impl<T: Display> Display for &T {} impl<T: Display> Display for &mut T {}
    impl<T: LowerHex> LowerHex for &T {} impl<T: LowerHex> LowerHex for &mut T {}
    impl<T: UpperHex> UpperHex for &T {} impl<T: UpperHex> UpperHex for &mut T {}
    impl<T: Binary> Binary for &T {} impl<T: Binary> Binary for &mut T {}
    impl<T: Octal> Octal for &T {} impl<T: Octal> Octal for &mut T {}
    impl<W: Write> Write for &mut W {} impl<T> Pointer for &T {} impl<T> Pointer for &mut T {}
}
pub mod io {
    use crate::boxed::Box; use crate::clone::Clone; use crate::cmp::{Eq, Ord, PartialEq, PartialOrd}; use crate::convert::{AsRef, From, Into}; use crate::default::Default;
    use crate::ffi::NulError; use crate::fmt::{Arguments, Debug, Display}; use crate::fs::TryLockError; use crate::hash::Hash; use crate::iter::Iterator; use crate::marker::{Copy, Send, Sync};
    use crate::ops::{Deref, DerefMut}; use crate::option::Option; use crate::os::fd::{AsFd, AsRawFd, FromRawFd, IntoRawFd, OwnedFd}; use crate::process::Stdio; use crate::string::String;
    use crate::vec::Vec;
    pub enum ErrorKind { NotFound, PermissionDenied, ConnectionRefused, ConnectionReset, HostUnreachable, NetworkUnreachable, ConnectionAborted, NotConnected, AddrInUse, AddrNotAvailable, NetworkDown, BrokenPipe, AlreadyExists, WouldBlock, NotADirectory, IsADirectory, DirectoryNotEmpty, ReadOnlyFilesystem, FilesystemLoop, StaleNetworkFileHandle, InvalidInput, InvalidData, TimedOut, WriteZero, StorageFull, NotSeekable, QuotaExceeded, FileTooLarge, ResourceBusy, ExecutableFileBusy, Deadlock, CrossesDevices, TooManyLinks, InvalidFilename, ArgumentListTooLong, Interrupted, Unsupported, UnexpectedEof, OutOfMemory, InProgress, Other, }
    pub enum SeekFrom { Start(u64), End(i64), Current(i64), } pub struct BufReader<R> {} pub struct BufWriter<W: Write> {} pub struct Bytes<R> {} pub struct Chain<T, U> {}
    pub struct Cursor<T> {} pub struct Empty {} pub struct Error {} pub struct IntoInnerError<W>(); pub struct IoSlice<'a>(); pub struct IoSliceMut<'a>(); pub struct LineWriter<W: Write> {}
    pub struct Lines<B> {} pub struct PipeReader(); pub struct PipeWriter(); pub struct Repeat {} pub struct Sink {} pub struct Split<B> {} pub struct Stderr {} pub struct StderrLock<'a> {}
    pub struct Stdin {} pub struct StdinLock<'a> {} pub struct Stdout {} pub struct StdoutLock<'a> {} pub struct Take<T> {} pub struct WriterPanicked {} pub type Result<T> = crate::result::Result<T, Error>;
    pub fn copy<R: Read, W: Write>(reader: &mut R, writer: &mut W) -> Result<u64> {} pub fn empty() -> Empty {} pub fn pipe() -> Result<(PipeReader, PipeWriter)> {}
    pub fn read_to_string<R: Read>(reader: R) -> Result<String> {} pub fn repeat(byte: u8) -> Repeat {} pub fn sink() -> Sink {} pub fn stderr() -> Stderr {}
    pub fn stdin() -> Stdin {} pub fn stdout() -> Stdout {}
    pub trait BufRead: Read {
        fn fill_buf(&mut self) -> Result<&[u8]>; fn consume(&mut self, amount: usize); fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize> {}
        fn skip_until(&mut self, byte: u8) -> Result<usize> {} fn read_line(&mut self, buf: &mut String) -> Result<usize> {} fn split(self, byte: u8) -> Split<Self> {}
        fn lines(self) -> Lines<Self> {}
    }
    pub trait IsTerminal  { fn is_terminal(&self) -> bool; }
    pub trait Read {
        fn read(&mut self, buf: &mut [u8]) -> Result<usize>; fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> Result<usize> {}
        fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize> {} fn read_to_string(&mut self, buf: &mut String) -> Result<usize> {}
        fn read_exact(&mut self, buf: &mut [u8]) -> Result<()> {} fn by_ref(&mut self) -> &mut Self {} fn bytes(self) -> Bytes<Self> {}
        fn chain<R: Read>(self, next: R) -> Chain<Self, R> {} fn take(self, limit: u64) -> Take<Self> {}
    }
    pub trait Seek {
        fn seek(&mut self, pos: SeekFrom) -> Result<u64>; fn rewind(&mut self) -> Result<()> {} fn stream_position(&mut self) -> Result<u64> {}
        fn seek_relative(&mut self, offset: i64) -> Result<()> {}
    }
    pub trait Write {
        fn write(&mut self, buf: &[u8]) -> Result<usize>; fn flush(&mut self) -> Result<()>; fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> Result<usize> {}
        fn write_all(&mut self, buf: &[u8]) -> Result<()> {} fn write_fmt(&mut self, args: Arguments<'_>) -> Result<()> {} fn by_ref(&mut self) -> &mut Self {}
    }
    impl<R: Read> BufReader<R> {
        pub fn new(inner: R) -> BufReader<R> {} pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R> {}
    }
    impl<R> BufReader<R> {
        pub fn get_ref(&self) -> &R {} pub fn get_mut(&mut self) -> &mut R {} pub fn buffer(&self) -> &[u8] {} pub fn capacity(&self) -> usize {}
        pub fn into_inner(self) -> R {}
    }
    impl<R: Seek> BufReader<R> { pub fn seek_relative(&mut self, offset: i64) -> Result<()> {} }
    impl<W: Write> BufWriter<W> {
        pub fn new(inner: W) -> BufWriter<W> {} pub fn with_capacity(capacity: usize, inner: W) -> BufWriter<W> {}
        pub fn into_inner(self) -> crate::result::Result<W, IntoInnerError<BufWriter<W>>> {} pub fn into_parts(self) -> (W, crate::result::Result<Vec<u8>, WriterPanicked>) {}
        pub fn get_ref(&self) -> &W {} pub fn get_mut(&mut self) -> &mut W {} pub fn buffer(&self) -> &[u8] {} pub fn capacity(&self) -> usize {}
    }
    impl<T, U> Chain<T, U> {
        pub fn into_inner(self) -> (T, U) {} pub fn get_ref(&self) -> (&T, &U) {} pub fn get_mut(&mut self) -> (&mut T, &mut U) {}
    }
    impl<T> Cursor<T> {
        pub fn new(inner: T) -> Cursor<T> {} pub fn into_inner(self) -> T {} pub fn get_ref(&self) -> &T {} pub fn get_mut(&mut self) -> &mut T {}
        pub fn position(&self) -> u64 {} pub fn set_position(&mut self, pos: u64) {}
    }
    impl Error {
        pub fn new<E: Into<Box<dyn crate::error::Error + Send + Sync>>>(kind: ErrorKind, error: E) -> Error {} pub fn other<E: Into<Box<dyn crate::error::Error + Send + Sync>>>(error: E) -> Error {}
        pub fn last_os_error() -> Error {} pub fn from_raw_os_error(code: i32) -> Error {} pub fn raw_os_error(&self) -> Option<i32> {}
        pub fn get_ref(&self) -> Option<&(dyn crate::error::Error + Send + Sync + 'static)> {} pub fn get_mut(&mut self) -> Option<&mut (dyn crate::error::Error + Send + Sync + 'static)> {}
        pub fn into_inner(self) -> Option<Box<dyn crate::error::Error + Send + Sync>> {} pub fn downcast<E: crate::error::Error + Send + Sync + 'static>(self) -> crate::result::Result<E, Self> {}
        pub fn kind(&self) -> ErrorKind {}
    }
    impl<W> IntoInnerError<W> {
        pub fn error(&self) -> &Error {} pub fn into_inner(self) -> W {} pub fn into_error(self) -> Error {} pub fn into_parts(self) -> (Error, W) {}
    }
    impl<'a> IoSlice<'a> {
        pub fn new(buf: &'a [u8]) -> IoSlice<'a> {} pub fn advance(&mut self, n: usize) {} pub fn advance_slices(bufs: &mut &mut [IoSlice<'a>], n: usize) {}
    }
    impl<'a> IoSliceMut<'a> {
        pub fn new(buf: &'a mut [u8]) -> IoSliceMut<'a> {} pub fn advance(&mut self, n: usize) {} pub fn advance_slices(bufs: &mut &mut [IoSliceMut<'a>], n: usize) {}
    }
    impl<W: Write> LineWriter<W> {
        pub fn new(inner: W) -> LineWriter<W> {} pub fn with_capacity(capacity: usize, inner: W) -> LineWriter<W> {} pub fn get_mut(&mut self) -> &mut W {}
        pub fn into_inner(self) -> crate::result::Result<W, IntoInnerError<LineWriter<W>>> {} pub fn get_ref(&self) -> &W {}
    }
    impl PipeReader { pub fn try_clone(&self) -> Result<Self> {} }
    impl PipeWriter { pub fn try_clone(&self) -> Result<Self> {} }
    impl Stderr { pub fn lock(&self) -> StderrLock<'static> {} }
    impl Stdin {
        pub fn lock(&self) -> StdinLock<'static> {} pub fn read_line(&self, buf: &mut String) -> Result<usize> {} pub fn lines(self) -> Lines<StdinLock<'static>> {}
    }
    impl Stdout { pub fn lock(&self) -> StdoutLock<'static> {} }
    impl<T> Take<T> {
        pub fn limit(&self) -> u64 {} pub fn set_limit(&mut self, limit: u64) {} pub fn into_inner(self) -> T {} pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
    }
    impl WriterPanicked { pub fn into_inner(self) -> Vec<u8> {} }
    impl Clone for ErrorKind {} impl Debug for ErrorKind {} impl Display for ErrorKind {} impl From<ErrorKind> for Error {} impl Hash for ErrorKind {} impl Ord for ErrorKind {}
    impl PartialEq for ErrorKind {} impl PartialOrd for ErrorKind {} impl Copy for ErrorKind {} impl Eq for ErrorKind {} impl Clone for SeekFrom {} impl Debug for SeekFrom {}
    impl PartialEq for SeekFrom {} impl Copy for SeekFrom {} impl Eq for SeekFrom {} impl<R: Read> BufRead for BufReader<R> {} impl<R: Debug> Debug for BufReader<R> {}
    impl<R: Read> Read for BufReader<R> {} impl<R: Seek> Seek for BufReader<R> {} impl<W: Debug + Write> Debug for BufWriter<W> {} impl<W: Write + Seek> Seek for BufWriter<W> {}
    impl<W: Write> Write for BufWriter<W> {} impl<R: Debug> Debug for Bytes<R> {} impl<R: Read> Iterator for Bytes<R> { type Item = Result<u8>; }
    impl<T: BufRead, U: BufRead> BufRead for Chain<T, U> {} impl<T: Debug, U: Debug> Debug for Chain<T, U> {} impl<T: Read, U: Read> Read for Chain<T, U> {}
    impl<T: AsRef<[u8]>> BufRead for Cursor<T> {} impl<T: Clone> Clone for Cursor<T> {} impl<T: Debug> Debug for Cursor<T> {} impl<T: Default> Default for Cursor<T> {}
    impl<T: PartialEq> PartialEq for Cursor<T> {} impl<T: AsRef<[u8]>> Read for Cursor<T> {} impl<T: AsRef<[u8]>> Seek for Cursor<T> {} impl Write for Cursor<&mut [u8]> {}
    impl Write for Cursor<&mut Vec<u8>> {} impl<const N: usize> Write for Cursor<[u8; N]> {} impl Write for Cursor<Box<[u8]>> {} impl Write for Cursor<Vec<u8>> {} impl<T: Eq> Eq for Cursor<T> {}
    impl BufRead for Empty {} impl Clone for Empty {} impl Debug for Empty {} impl Default for Empty {} impl Read for Empty {} impl Seek for Empty {} impl Write for &Empty {}
    impl Write for Empty {} impl Copy for Empty {} impl Debug for Error {} impl Display for Error {} impl crate::error::Error for Error {} impl<W> From<IntoInnerError<W>> for Error {}
    impl From<NulError> for Error {} impl From<TryLockError> for Error {} impl<W: Debug> Debug for IntoInnerError<W> {} impl<W> Display for IntoInnerError<W> {}
    impl<W: Send + Debug> crate::error::Error for IntoInnerError<W> {} impl<'a> Clone for IoSlice<'a> {} impl<'a> Debug for IoSlice<'a> {} impl<'a> Deref for IoSlice<'a> { type Target = [u8]; }
    impl<'a> Copy for IoSlice<'a> {} impl<'a> Debug for IoSliceMut<'a> {} impl<'a> Deref for IoSliceMut<'a> { type Target = [u8]; } impl<'a> DerefMut for IoSliceMut<'a> {}
    impl<W: Debug + Write> Debug for LineWriter<W> {} impl<W: Write> Write for LineWriter<W> {} impl<B: Debug> Debug for Lines<B> {}
    impl<B: BufRead> Iterator for Lines<B> { type Item = Result<String>; } impl AsFd for PipeReader {} impl AsRawFd for PipeReader {} impl Debug for PipeReader {}
    impl From<OwnedFd> for PipeReader {} impl From<PipeReader> for OwnedFd {} impl From<PipeReader> for Stdio {} impl FromRawFd for PipeReader {} impl IntoRawFd for PipeReader {}
    impl Read for &PipeReader {} impl Read for PipeReader {} impl AsFd for PipeWriter {} impl AsRawFd for PipeWriter {} impl Debug for PipeWriter {} impl From<OwnedFd> for PipeWriter {}
    impl From<PipeWriter> for OwnedFd {} impl From<PipeWriter> for Stdio {} impl FromRawFd for PipeWriter {} impl IntoRawFd for PipeWriter {} impl Write for &PipeWriter {}
    impl Write for PipeWriter {} impl Debug for Repeat {} impl Read for Repeat {} impl Clone for Sink {} impl Debug for Sink {} impl Default for Sink {} impl Write for &Sink {}
    impl Write for Sink {} impl Copy for Sink {} impl<B: Debug> Debug for Split<B> {} impl<B: BufRead> Iterator for Split<B> { type Item = Result<Vec<u8>>; } impl AsFd for Stderr {}
    impl AsRawFd for Stderr {} impl Debug for Stderr {} impl From<Stderr> for Stdio {} impl IsTerminal for Stderr {} impl Write for &Stderr {} impl Write for Stderr {}
    impl<'a> AsFd for StderrLock<'a> {} impl<'a> AsRawFd for StderrLock<'a> {} impl Debug for StderrLock<'_> {} impl IsTerminal for StderrLock<'_> {} impl Write for StderrLock<'_> {}
    impl AsFd for Stdin {} impl AsRawFd for Stdin {} impl Debug for Stdin {} impl IsTerminal for Stdin {} impl Read for &Stdin {} impl Read for Stdin {} impl<'a> AsFd for StdinLock<'a> {}
    impl<'a> AsRawFd for StdinLock<'a> {} impl BufRead for StdinLock<'_> {} impl Debug for StdinLock<'_> {} impl IsTerminal for StdinLock<'_> {} impl Read for StdinLock<'_> {}
    impl AsFd for Stdout {} impl AsRawFd for Stdout {} impl Debug for Stdout {} impl From<Stdout> for Stdio {} impl IsTerminal for Stdout {} impl Write for &Stdout {} impl Write for Stdout {}
    impl<'a> AsFd for StdoutLock<'a> {} impl<'a> AsRawFd for StdoutLock<'a> {} impl Debug for StdoutLock<'_> {} impl IsTerminal for StdoutLock<'_> {} impl Write for StdoutLock<'_> {}
    impl<T: BufRead> BufRead for Take<T> {} impl<T: Debug> Debug for Take<T> {} impl<T: Read> Read for Take<T> {} impl<T: Seek> Seek for Take<T> {} impl Debug for WriterPanicked {}
    impl Display for WriterPanicked {} impl crate::error::Error for WriterPanicked {}
    pub mod prelude { pub use super::{BufRead, Read, Seek, Write}; }
    impl<R: Read> Read for &mut R {} impl<W: Write> Write for &mut W {} impl<B: BufRead> BufRead for &mut B {} impl<S: Seek> Seek for &mut S {}
}
pub mod path {
    use crate::borrow::{Borrow, Cow, ToOwned}; use crate::boxed::Box; use crate::clone::Clone; use crate::cmp::{Eq, Ord, PartialEq, PartialOrd}; use crate::collections::TryReserveError;
    use crate::convert::{AsRef, From, Infallible}; use crate::default::Default; use crate::error::Error; use crate::ffi::{OsStr, OsString}; use crate::fmt::Debug;
    use crate::fs::{Metadata, ReadDir}; use crate::hash::Hash; use crate::io::Result; use crate::iter::{DoubleEndedIterator, Extend, FromIterator, IntoIterator, Iterator};
    use crate::marker::Copy; use crate::ops::{Deref, DerefMut}; use crate::option::Option; use crate::str::FromStr;
    pub const MAIN_SEPARATOR: char = {}; pub const MAIN_SEPARATOR_STR: &str = {}; pub enum Component<'a> { Prefix(PrefixComponent<'a>), RootDir, CurDir, ParentDir, Normal(&'a OsStr), }
    pub enum Prefix<'a> { Verbatim(&'a OsStr), VerbatimUNC(&'a OsStr, &'a OsStr), VerbatimDisk(u8), DeviceNS(&'a OsStr), UNC(&'a OsStr, &'a OsStr), Disk(u8), } pub struct Ancestors<'a> {}
    pub struct Components<'a> {} pub struct Display<'a> {} pub struct Iter<'a> {} pub struct Path {} pub struct PathBuf {} pub struct PrefixComponent<'a> {} pub struct StripPrefixError();
    pub fn absolute<P: AsRef<Path>>(path: P) -> Result<PathBuf> {} pub fn is_separator(c: char) -> bool {}
    impl<'a> Component<'a> { pub fn as_os_str(self) -> &'a OsStr {} }
    impl<'a> Prefix<'a> { pub fn is_verbatim(&self) -> bool {} }
    impl<'a> Components<'a> { pub fn as_path(&self) -> &'a Path {} }
    impl<'a> Iter<'a> { pub fn as_path(&self) -> &'a Path {} }
    impl Path {
        pub fn new<S: AsRef<OsStr>>(s: &S) -> &Path {} pub fn as_os_str(&self) -> &OsStr {} pub fn as_mut_os_str(&mut self) -> &mut OsStr {}
        pub fn to_str(&self) -> Option<&str> {} pub fn to_string_lossy(&self) -> Cow<'_, str> {} pub fn to_path_buf(&self) -> PathBuf {} pub fn is_absolute(&self) -> bool {}
        pub fn is_relative(&self) -> bool {} pub fn has_root(&self) -> bool {} pub fn parent(&self) -> Option<&Path> {} pub fn ancestors(&self) -> Ancestors<'_> {}
        pub fn file_name(&self) -> Option<&OsStr> {} pub fn strip_prefix<P: AsRef<Path>>(&self, base: P) -> crate::result::Result<&Path, StripPrefixError> {}
        pub fn starts_with<P: AsRef<Path>>(&self, base: P) -> bool {} pub fn ends_with<P: AsRef<Path>>(&self, child: P) -> bool {}
        pub fn file_stem(&self) -> Option<&OsStr> {} pub fn file_prefix(&self) -> Option<&OsStr> {} pub fn extension(&self) -> Option<&OsStr> {}
        pub fn join<P: AsRef<Path>>(&self, path: P) -> PathBuf {} pub fn with_file_name<S: AsRef<OsStr>>(&self, file_name: S) -> PathBuf {}
        pub fn with_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf {} pub fn with_added_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf {}
        pub fn components(&self) -> Components<'_> {} pub fn iter(&self) -> Iter<'_> {} pub fn display(&self) -> Display<'_> {} pub fn metadata(&self) -> Result<Metadata> {}
        pub fn symlink_metadata(&self) -> Result<Metadata> {} pub fn canonicalize(&self) -> Result<PathBuf> {} pub fn read_link(&self) -> Result<PathBuf> {}
        pub fn read_dir(&self) -> Result<ReadDir> {} pub fn exists(&self) -> bool {} pub fn try_exists(&self) -> Result<bool> {} pub fn is_file(&self) -> bool {}
        pub fn is_dir(&self) -> bool {} pub fn is_symlink(&self) -> bool {} pub fn into_path_buf(self: Box<Self>) -> PathBuf {}
    }
    impl PathBuf {
        pub fn new() -> PathBuf {} pub fn with_capacity(capacity: usize) -> PathBuf {} pub fn as_path(&self) -> &Path {} pub fn leak<'a>(self) -> &'a mut Path {}
        pub fn push<P: AsRef<Path>>(&mut self, path: P) {} pub fn pop(&mut self) -> bool {} pub fn set_file_name<S: AsRef<OsStr>>(&mut self, file_name: S) {}
        pub fn set_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool {} pub fn add_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool {}
        pub fn as_mut_os_string(&mut self) -> &mut OsString {} pub fn into_os_string(self) -> OsString {} pub fn into_boxed_path(self) -> Box<Path> {}
        pub fn capacity(&self) -> usize {} pub fn clear(&mut self) {} pub fn reserve(&mut self, additional: usize) {}
        pub fn try_reserve(&mut self, additional: usize) -> crate::result::Result<(), TryReserveError> {} pub fn reserve_exact(&mut self, additional: usize) {}
        pub fn try_reserve_exact(&mut self, additional: usize) -> crate::result::Result<(), TryReserveError> {} pub fn shrink_to_fit(&mut self) {}
        pub fn shrink_to(&mut self, min_capacity: usize) {}
    }
    impl<'a> PrefixComponent<'a> { pub fn kind(&self) -> Prefix<'a> {} pub fn as_os_str(&self) -> &'a OsStr {} }
    impl AsRef<OsStr> for Component<'_> {} impl AsRef<Path> for Component<'_> {} impl<'a> Clone for Component<'a> {} impl<'a> Debug for Component<'a> {} impl<'a> Hash for Component<'a> {}
    impl<'a> Ord for Component<'a> {} impl<'a> PartialEq for Component<'a> {} impl<'a> PartialOrd for Component<'a> {} impl<'a> Copy for Component<'a> {} impl<'a> Eq for Component<'a> {}
    impl<'a> Clone for Prefix<'a> {} impl<'a> Debug for Prefix<'a> {} impl<'a> Hash for Prefix<'a> {} impl<'a> Ord for Prefix<'a> {} impl<'a> PartialEq for Prefix<'a> {}
    impl<'a> PartialOrd for Prefix<'a> {} impl<'a> Copy for Prefix<'a> {} impl<'a> Eq for Prefix<'a> {} impl<'a> Clone for Ancestors<'a> {}
    impl<'a> Iterator for Ancestors<'a> { type Item = &'a Path; } impl<'a> Copy for Ancestors<'a> {} impl AsRef<OsStr> for Components<'_> {} impl AsRef<Path> for Components<'_> {}
    impl<'a> Clone for Components<'a> {} impl<'a> DoubleEndedIterator for Components<'a> {} impl<'a> Iterator for Components<'a> { type Item = Component<'a>; } impl crate::fmt::Display for Display<'_> {}
    impl AsRef<OsStr> for Iter<'_> {} impl AsRef<Path> for Iter<'_> {} impl<'a> Clone for Iter<'a> {} impl<'a> DoubleEndedIterator for Iter<'a> {}
    impl<'a> Iterator for Iter<'a> { type Item = &'a OsStr; } impl AsRef<OsStr> for Path {} impl AsRef<Path> for OsStr {} impl AsRef<Path> for OsString {} impl AsRef<Path> for Path {}
    impl AsRef<Path> for PathBuf {} impl AsRef<Path> for str {} impl Borrow<Path> for PathBuf {} impl Debug for Path {} impl Hash for Path {}
    impl<'a> IntoIterator for &'a Path { type Item = &'a OsStr; type IntoIter = Iter<'a>; } impl Ord for Path {} impl PartialEq for Path {} impl PartialOrd for Path {}
    impl ToOwned for Path { type Owned = PathBuf; } impl Eq for Path {} impl AsRef<OsStr> for PathBuf {} impl Clone for PathBuf {} impl Debug for PathBuf {} impl Default for PathBuf {}
    impl Deref for PathBuf { type Target = Path; } impl DerefMut for PathBuf {} impl<P: AsRef<Path>> Extend<P> for PathBuf {} impl<T: AsRef<OsStr>> From<&T> for PathBuf {}
    impl From<OsString> for PathBuf {} impl From<PathBuf> for OsString {} impl<P: AsRef<Path>> FromIterator<P> for PathBuf {} impl FromStr for PathBuf { type Err = Infallible; }
    impl Hash for PathBuf {} impl<'a> IntoIterator for &'a PathBuf { type Item = &'a OsStr; type IntoIter = Iter<'a>; } impl Ord for PathBuf {} impl PartialEq for PathBuf {}
    impl PartialOrd for PathBuf {} impl Eq for PathBuf {} impl<'a> Clone for PrefixComponent<'a> {} impl<'a> Debug for PrefixComponent<'a> {} impl Hash for PrefixComponent<'_> {}
    impl Ord for PrefixComponent<'_> {} impl<'a> PartialEq for PrefixComponent<'a> {} impl<'a> PartialOrd for PrefixComponent<'a> {} impl<'a> Copy for PrefixComponent<'a> {}
    impl<'a> Eq for PrefixComponent<'a> {} impl Clone for StripPrefixError {} impl Debug for StripPrefixError {} impl crate::fmt::Display for StripPrefixError {} impl Error for StripPrefixError {}
    impl PartialEq for StripPrefixError {} impl Eq for StripPrefixError {}
}
pub mod ffi {
    use crate::borrow::{Borrow, Cow, ToOwned}; use crate::boxed::Box; use crate::clone::Clone; use crate::cmp::{Eq, Ord, PartialEq, PartialOrd}; use crate::collections::TryReserveError;
    use crate::convert::{AsRef, From, Infallible, Into, TryFrom}; use crate::default::Default; use crate::error::Error; use crate::fmt::{Debug, Display, Write}; use crate::hash::Hash;
    use crate::iter::{Extend, FromIterator}; use crate::marker::Copy; use crate::ops::{Deref, DerefMut}; use crate::option::Option; use crate::result::Result;
    use crate::str::{FromStr, Utf8Error}; use crate::string::String; use crate::vec::Vec;
    pub enum FromBytesWithNulError { InteriorNul { position: usize, }, NotNulTerminated, } pub enum c_void { } pub struct CStr {} pub struct CString {} pub struct FromBytesUntilNulError();
    pub struct FromVecWithNulError {} pub struct IntoStringError {} pub struct NulError(); pub struct OsStr {} pub struct OsString {} pub type c_char = i8; pub type c_double = f64;
    pub type c_float = f32; pub type c_int = i32; pub type c_long = i64; pub type c_longlong = i64; pub type c_schar = i8; pub type c_short = i16; pub type c_uchar = u8; pub type c_uint = u32;
    pub type c_ulong = u64; pub type c_ulonglong = u64; pub type c_ushort = u16;
    impl CStr {
        pub fn from_ptr<'a>(ptr: *const i8) -> &'a CStr {} pub fn from_bytes_until_nul(bytes: &[u8]) -> Result<&CStr, FromBytesUntilNulError> {}
        pub fn from_bytes_with_nul(bytes: &[u8]) -> Result<&CStr, FromBytesWithNulError> {} pub fn from_bytes_with_nul_unchecked(bytes: &[u8]) -> &CStr {}
        pub fn as_ptr(&self) -> *const i8 {} pub fn count_bytes(&self) -> usize {} pub fn is_empty(&self) -> bool {} pub fn to_bytes(&self) -> &[u8] {}
        pub fn to_bytes_with_nul(&self) -> &[u8] {} pub fn to_str(&self) -> Result<&str, Utf8Error> {} pub fn to_string_lossy(&self) -> Cow<'_, str> {}
        pub fn into_c_string(self: Box<CStr>) -> CString {}
    }
    impl CString {
        pub fn new<T: Into<Vec<u8>>>(t: T) -> Result<CString, NulError> {} pub fn from_vec_unchecked(v: Vec<u8>) -> CString {} pub fn from_raw(ptr: *mut i8) -> CString {}
        pub fn into_raw(self) -> *mut i8 {} pub fn into_string(self) -> Result<String, IntoStringError> {} pub fn into_bytes(self) -> Vec<u8> {}
        pub fn into_bytes_with_nul(self) -> Vec<u8> {} pub fn as_bytes(&self) -> &[u8] {} pub fn as_bytes_with_nul(&self) -> &[u8] {} pub fn as_c_str(&self) -> &CStr {}
        pub fn into_boxed_c_str(self) -> Box<CStr> {} pub fn from_vec_with_nul_unchecked(v: Vec<u8>) -> CString {}
        pub fn from_vec_with_nul(v: Vec<u8>) -> Result<CString, FromVecWithNulError> {}
    }
    impl FromVecWithNulError { pub fn as_bytes(&self) -> &[u8] {} pub fn into_bytes(self) -> Vec<u8> {} }
    impl IntoStringError { pub fn into_cstring(self) -> CString {} pub fn utf8_error(&self) -> Utf8Error {} }
    impl NulError { pub fn nul_position(&self) -> usize {} pub fn into_vec(self) -> Vec<u8> {} }
    impl OsStr {
        pub fn new<S: AsRef<OsStr>>(s: &S) -> &OsStr {} pub fn from_encoded_bytes_unchecked(bytes: &[u8]) -> &Self {} pub fn to_str(&self) -> Option<&str> {}
        pub fn to_string_lossy(&self) -> Cow<'_, str> {} pub fn to_os_string(&self) -> OsString {} pub fn is_empty(&self) -> bool {} pub fn len(&self) -> usize {}
        pub fn into_os_string(self: Box<Self>) -> OsString {} pub fn as_encoded_bytes(&self) -> &[u8] {} pub fn make_ascii_lowercase(&mut self) {}
        pub fn make_ascii_uppercase(&mut self) {} pub fn to_ascii_lowercase(&self) -> OsString {} pub fn to_ascii_uppercase(&self) -> OsString {}
        pub fn is_ascii(&self) -> bool {} pub fn eq_ignore_ascii_case<S: AsRef<OsStr>>(&self, other: S) -> bool {} pub fn display(&self) -> crate::ffi::os_str::Display<'_> {}
    }
    impl OsString {
        pub fn new() -> OsString {} pub fn from_encoded_bytes_unchecked(bytes: Vec<u8>) -> Self {} pub fn as_os_str(&self) -> &OsStr {}
        pub fn into_encoded_bytes(self) -> Vec<u8> {} pub fn into_string(self) -> Result<String, OsString> {} pub fn push<T: AsRef<OsStr>>(&mut self, s: T) {}
        pub fn with_capacity(capacity: usize) -> OsString {} pub fn clear(&mut self) {} pub fn capacity(&self) -> usize {} pub fn reserve(&mut self, additional: usize) {}
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {} pub fn reserve_exact(&mut self, additional: usize) {}
        pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> {} pub fn shrink_to_fit(&mut self) {}
        pub fn shrink_to(&mut self, min_capacity: usize) {} pub fn into_boxed_os_str(self) -> Box<OsStr> {} pub fn leak<'a>(self) -> &'a mut OsStr {}
    }
    impl Clone for FromBytesWithNulError {} impl Debug for FromBytesWithNulError {} impl Display for FromBytesWithNulError {} impl Error for FromBytesWithNulError {}
    impl PartialEq for FromBytesWithNulError {} impl Copy for FromBytesWithNulError {} impl Eq for FromBytesWithNulError {} impl Debug for c_void {} impl AsRef<CStr> for CStr {}
    impl AsRef<CStr> for CString {} impl Borrow<CStr> for CString {} impl Debug for CStr {} impl Default for &CStr {} impl From<&CStr> for CString {} impl Hash for CStr {} impl Ord for CStr {}
    impl PartialEq for CStr {} impl PartialOrd for CStr {} impl ToOwned for CStr { type Owned = CString; } impl Eq for CStr {} impl Clone for CString {} impl Debug for CString {}
    impl Default for CString {} impl Deref for CString { type Target = CStr; } impl FromStr for CString { type Err = NulError; } impl Hash for CString {} impl Ord for CString {}
    impl PartialEq for CString {} impl PartialOrd for CString {} impl Eq for CString {} impl Clone for FromBytesUntilNulError {} impl Debug for FromBytesUntilNulError {}
    impl Display for FromBytesUntilNulError {} impl Error for FromBytesUntilNulError {} impl PartialEq for FromBytesUntilNulError {} impl Eq for FromBytesUntilNulError {}
    impl Clone for FromVecWithNulError {} impl Debug for FromVecWithNulError {} impl Display for FromVecWithNulError {} impl Error for FromVecWithNulError {}
    impl PartialEq for FromVecWithNulError {} impl Eq for FromVecWithNulError {} impl Clone for IntoStringError {} impl Debug for IntoStringError {} impl Display for IntoStringError {}
    impl Error for IntoStringError {} impl PartialEq for IntoStringError {} impl Eq for IntoStringError {} impl Clone for NulError {} impl Debug for NulError {} impl Display for NulError {}
    impl Error for NulError {} impl PartialEq for NulError {} impl Eq for NulError {} impl AsRef<OsStr> for OsStr {} impl AsRef<OsStr> for OsString {} impl AsRef<OsStr> for str {}
    impl Borrow<OsStr> for OsString {} impl Debug for OsStr {} impl Default for &OsStr {} impl<'a> Extend<&'a OsStr> for OsString {} impl<'a> FromIterator<&'a OsStr> for OsString {}
    impl Hash for OsStr {} impl Ord for OsStr {} impl PartialEq for OsStr {} impl PartialOrd for OsStr {} impl ToOwned for OsStr { type Owned = OsString; }
    impl<'a> TryFrom<&'a OsStr> for &'a str { type Error = Utf8Error; } impl Eq for OsStr {} impl Clone for OsString {} impl Debug for OsString {} impl Default for OsString {}
    impl Deref for OsString { type Target = OsStr; } impl DerefMut for OsString {} impl Extend<OsString> for OsString {} impl<T: AsRef<OsStr>> From<&T> for OsString {}
    impl FromIterator<OsString> for OsString {} impl FromStr for OsString { type Err = Infallible; } impl Hash for OsString {} impl Ord for OsString {} impl PartialEq for OsString {}
    impl PartialOrd for OsString {} impl Write for OsString {} impl Eq for OsString {}
    pub mod c_str { pub use super::{CStr, CString, FromBytesUntilNulError, FromBytesWithNulError, FromVecWithNulError, IntoStringError, NulError}; }
    pub mod os_str {
        use crate::fmt::Debug;
        pub struct Display<'a> {}
        impl Debug for Display<'_> {} impl crate::fmt::Display for Display<'_> {}
        pub use crate::ffi::{OsStr, OsString};
    }
}
pub mod fs {
    use crate::clone::Clone; use crate::cmp::{Eq, PartialEq}; use crate::convert::{AsRef, From}; use crate::default::Default; use crate::ffi::OsString; use crate::fmt::{Debug, Display};
    use crate::hash::Hash; use crate::io::{Error, IsTerminal, Read, Result, Seek, Write}; use crate::iter::Iterator; use crate::marker::Copy;
    use crate::os::fd::{AsFd, AsRawFd, FromRawFd, IntoRawFd, OwnedFd}; use crate::path::{Path, PathBuf}; use crate::process::Stdio; use crate::string::String; use crate::time::SystemTime;
    use crate::vec::Vec;
    pub enum TryLockError { Error(Error), WouldBlock, } pub struct DirBuilder {} pub struct DirEntry(); pub struct File {} pub struct FileTimes(); pub struct FileType(); pub struct Metadata();
    pub struct OpenOptions(); pub struct Permissions(); pub struct ReadDir();
    pub fn canonicalize<P: AsRef<Path>>(path: P) -> Result<PathBuf> {} pub fn copy<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> Result<u64> {}
    pub fn create_dir<P: AsRef<Path>>(path: P) -> Result<()> {} pub fn create_dir_all<P: AsRef<Path>>(path: P) -> Result<()> {}
    pub fn exists<P: AsRef<Path>>(path: P) -> Result<bool> {} pub fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> Result<()> {}
    pub fn metadata<P: AsRef<Path>>(path: P) -> Result<Metadata> {} pub fn read<P: AsRef<Path>>(path: P) -> Result<Vec<u8>> {}
    pub fn read_dir<P: AsRef<Path>>(path: P) -> Result<ReadDir> {} pub fn read_link<P: AsRef<Path>>(path: P) -> Result<PathBuf> {}
    pub fn read_to_string<P: AsRef<Path>>(path: P) -> Result<String> {} pub fn remove_dir<P: AsRef<Path>>(path: P) -> Result<()> {}
    pub fn remove_dir_all<P: AsRef<Path>>(path: P) -> Result<()> {} pub fn remove_file<P: AsRef<Path>>(path: P) -> Result<()> {}
    pub fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> Result<()> {} pub fn set_permissions<P: AsRef<Path>>(path: P, perm: Permissions) -> Result<()> {}
    pub fn soft_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> Result<()> {} pub fn symlink_metadata<P: AsRef<Path>>(path: P) -> Result<Metadata> {}
    pub fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> Result<()> {}
    impl DirBuilder {
        pub fn new() -> DirBuilder {} pub fn recursive(&mut self, recursive: bool) -> &mut Self {} pub fn create<P: AsRef<Path>>(&self, path: P) -> Result<()> {}
    }
    impl DirEntry {
        pub fn path(&self) -> PathBuf {} pub fn metadata(&self) -> Result<Metadata> {} pub fn file_type(&self) -> Result<FileType> {} pub fn file_name(&self) -> OsString {}
    }
    impl File {
        pub fn open<P: AsRef<Path>>(path: P) -> Result<File> {} pub fn create<P: AsRef<Path>>(path: P) -> Result<File> {}
        pub fn create_new<P: AsRef<Path>>(path: P) -> Result<File> {} pub fn options() -> OpenOptions {} pub fn sync_all(&self) -> Result<()> {}
        pub fn sync_data(&self) -> Result<()> {} pub fn lock(&self) -> Result<()> {} pub fn lock_shared(&self) -> Result<()> {}
        pub fn try_lock(&self) -> crate::result::Result<(), TryLockError> {} pub fn try_lock_shared(&self) -> crate::result::Result<(), TryLockError> {} pub fn unlock(&self) -> Result<()> {}
        pub fn set_len(&self, size: u64) -> Result<()> {} pub fn metadata(&self) -> Result<Metadata> {} pub fn try_clone(&self) -> Result<File> {}
        pub fn set_permissions(&self, perm: Permissions) -> Result<()> {} pub fn set_times(&self, times: FileTimes) -> Result<()> {}
        pub fn set_modified(&self, time: SystemTime) -> Result<()> {}
    }
    impl FileTimes {
        pub fn new() -> Self {} pub fn set_accessed(self, t: SystemTime) -> Self {} pub fn set_modified(self, t: SystemTime) -> Self {}
    }
    impl FileType { pub fn is_dir(&self) -> bool {} pub fn is_file(&self) -> bool {} pub fn is_symlink(&self) -> bool {} }
    impl Metadata {
        pub fn file_type(&self) -> FileType {} pub fn is_dir(&self) -> bool {} pub fn is_file(&self) -> bool {} pub fn is_symlink(&self) -> bool {}
        pub fn len(&self) -> u64 {} pub fn permissions(&self) -> Permissions {} pub fn modified(&self) -> Result<SystemTime> {}
        pub fn accessed(&self) -> Result<SystemTime> {} pub fn created(&self) -> Result<SystemTime> {}
    }
    impl OpenOptions {
        pub fn new() -> Self {} pub fn read(&mut self, read: bool) -> &mut Self {} pub fn write(&mut self, write: bool) -> &mut Self {}
        pub fn append(&mut self, append: bool) -> &mut Self {} pub fn truncate(&mut self, truncate: bool) -> &mut Self {}
        pub fn create(&mut self, create: bool) -> &mut Self {} pub fn create_new(&mut self, create_new: bool) -> &mut Self {}
        pub fn open<P: AsRef<Path>>(&self, path: P) -> Result<File> {}
    }
    impl Permissions { pub fn readonly(&self) -> bool {} pub fn set_readonly(&mut self, readonly: bool) {} }
    impl Display for TryLockError {} impl crate::error::Error for TryLockError {} impl AsFd for File {} impl AsRawFd for File {} impl From<File> for OwnedFd {} impl From<File> for Stdio {}
    impl From<OwnedFd> for File {} impl FromRawFd for File {} impl IntoRawFd for File {} impl IsTerminal for File {} impl Read for &File {} impl Read for File {} impl Seek for &File {}
    impl Seek for File {} impl Write for &File {} impl Write for File {} impl Clone for FileTimes {} impl Debug for FileTimes {} impl Default for FileTimes {} impl Copy for FileTimes {}
    impl Clone for FileType {} impl Debug for FileType {} impl Hash for FileType {} impl PartialEq for FileType {} impl Copy for FileType {} impl Eq for FileType {} impl Clone for Metadata {}
    impl Debug for Metadata {} impl Clone for OpenOptions {} impl Debug for OpenOptions {} impl Clone for Permissions {} impl Debug for Permissions {} impl PartialEq for Permissions {}
    impl Eq for Permissions {} impl Iterator for ReadDir { type Item = crate::result::Result<DirEntry, Error>; }
}
pub mod env {
    use crate::clone::Clone; use crate::cmp::{Eq, PartialEq}; use crate::convert::AsRef; use crate::error::Error; use crate::ffi::{OsStr, OsString}; use crate::fmt::{Debug, Display};
    use crate::io::Result; use crate::iter::{DoubleEndedIterator, ExactSizeIterator, IntoIterator, Iterator}; use crate::option::Option; use crate::path::{Path, PathBuf};
    use crate::string::String;
    pub enum VarError { NotPresent, NotUnicode(OsString), } pub struct Args {} pub struct ArgsOs {} pub struct JoinPathsError {} pub struct SplitPaths<'a> {} pub struct Vars {}
    pub struct VarsOs {}
    pub fn args() -> Args {} pub fn args_os() -> ArgsOs {} pub fn current_dir() -> Result<PathBuf> {} pub fn current_exe() -> Result<PathBuf> {}
    pub fn home_dir() -> Option<PathBuf> {} pub fn join_paths<I: IntoIterator<Item = T>, T: AsRef<OsStr>>(paths: I) -> crate::result::Result<OsString, JoinPathsError> {}
    pub fn remove_var<K: AsRef<OsStr>>(key: K) {} pub fn set_current_dir<P: AsRef<Path>>(path: P) -> Result<()> {}
    pub fn set_var<K: AsRef<OsStr>, V: AsRef<OsStr>>(key: K, value: V) {} pub fn split_paths<T: AsRef<OsStr>>(unparsed: &T) -> SplitPaths<'_> {}
    pub fn temp_dir() -> PathBuf {} pub fn var<K: AsRef<OsStr>>(key: K) -> crate::result::Result<String, VarError> {} pub fn var_os<K: AsRef<OsStr>>(key: K) -> Option<OsString> {}
    pub fn vars() -> Vars {} pub fn vars_os() -> VarsOs {}
    impl Clone for VarError {} impl Debug for VarError {} impl Display for VarError {} impl Error for VarError {} impl PartialEq for VarError {} impl Eq for VarError {} impl Debug for Args {}
    impl DoubleEndedIterator for Args {} impl ExactSizeIterator for Args {} impl Iterator for Args { type Item = String; } impl DoubleEndedIterator for ArgsOs {}
    impl ExactSizeIterator for ArgsOs {} impl Iterator for ArgsOs { type Item = OsString; } impl Display for JoinPathsError {} impl Error for JoinPathsError {}
    impl<'a> Iterator for SplitPaths<'a> { type Item = PathBuf; } impl Iterator for Vars { type Item = (String, String); } impl Iterator for VarsOs { type Item = (OsString, OsString); }
}
pub mod process {
    use crate::clone::Clone; use crate::cmp::{Eq, PartialEq}; use crate::convert::{AsRef, From, Into}; use crate::default::Default; use crate::ffi::OsStr; use crate::fmt::{Debug, Display};
    use crate::io::{Read, Result, Write}; use crate::iter::{ExactSizeIterator, IntoIterator, Iterator}; use crate::marker::Copy; use crate::option::Option;
    use crate::os::fd::{AsFd, AsRawFd, FromRawFd, IntoRawFd, OwnedFd}; use crate::path::Path; use crate::vec::Vec;
    pub struct Child { pub stdin: Option<ChildStdin>, pub stdout: Option<ChildStdout>, pub stderr: Option<ChildStderr>, } pub struct ChildStderr {} pub struct ChildStdin {}
    pub struct ChildStdout {} pub struct Command {} pub struct CommandArgs<'a> {} pub struct CommandEnvs<'a> {} pub struct ExitCode(); pub struct ExitStatus();
    pub struct Output { pub status: ExitStatus, pub stdout: Vec<u8>, pub stderr: Vec<u8>, } pub struct Stdio();
    pub fn abort() -> ! {} pub fn exit(code: i32) -> ! {} pub fn id() -> u32 {}
    pub trait Termination { fn report(self) -> ExitCode; }
    impl Child {
        pub fn kill(&mut self) -> Result<()> {} pub fn id(&self) -> u32 {} pub fn wait(&mut self) -> Result<ExitStatus> {}
        pub fn try_wait(&mut self) -> Result<Option<ExitStatus>> {} pub fn wait_with_output(self) -> Result<Output> {}
    }
    impl Command {
        pub fn new<S: AsRef<OsStr>>(program: S) -> Command {} pub fn arg<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command {}
        pub fn args<I: IntoIterator<Item = S>, S: AsRef<OsStr>>(&mut self, args: I) -> &mut Command {}
        pub fn env<K: AsRef<OsStr>, V: AsRef<OsStr>>(&mut self, key: K, val: V) -> &mut Command {}
        pub fn envs<I: IntoIterator<Item = (K, V)>, K: AsRef<OsStr>, V: AsRef<OsStr>>(&mut self, vars: I) -> &mut Command {}
        pub fn env_remove<K: AsRef<OsStr>>(&mut self, key: K) -> &mut Command {} pub fn env_clear(&mut self) -> &mut Command {}
        pub fn current_dir<P: AsRef<Path>>(&mut self, dir: P) -> &mut Command {} pub fn stdin<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
        pub fn stdout<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {} pub fn stderr<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
        pub fn spawn(&mut self) -> Result<Child> {} pub fn output(&mut self) -> Result<Output> {} pub fn status(&mut self) -> Result<ExitStatus> {}
        pub fn get_program(&self) -> &OsStr {} pub fn get_args(&self) -> CommandArgs<'_> {} pub fn get_envs(&self) -> CommandEnvs<'_> {}
        pub fn get_current_dir(&self) -> Option<&Path> {}
    }
    impl ExitCode { pub const SUCCESS: ExitCode = {}; pub const FAILURE: ExitCode = {}; }
    impl ExitStatus { pub fn success(&self) -> bool {} pub fn code(&self) -> Option<i32> {} }
    impl Stdio {
        pub fn piped() -> Stdio {} pub fn inherit() -> Stdio {} pub fn null() -> Stdio {}
    }
    impl Debug for Child {} impl AsFd for ChildStderr {} impl AsRawFd for ChildStderr {} impl From<ChildStderr> for OwnedFd {} impl From<ChildStderr> for Stdio {}
    impl From<OwnedFd> for ChildStderr {} impl IntoRawFd for ChildStderr {} impl Read for ChildStderr {} impl AsFd for ChildStdin {} impl AsRawFd for ChildStdin {}
    impl From<ChildStdin> for OwnedFd {} impl From<ChildStdin> for Stdio {} impl From<OwnedFd> for ChildStdin {} impl IntoRawFd for ChildStdin {} impl Write for &ChildStdin {}
    impl Write for ChildStdin {} impl AsFd for ChildStdout {} impl AsRawFd for ChildStdout {} impl From<ChildStdout> for OwnedFd {} impl From<ChildStdout> for Stdio {}
    impl From<OwnedFd> for ChildStdout {} impl IntoRawFd for ChildStdout {} impl Read for ChildStdout {} impl Debug for Command {} impl<'a> ExactSizeIterator for CommandArgs<'a> {}
    impl<'a> Iterator for CommandArgs<'a> { type Item = &'a OsStr; } impl<'a> ExactSizeIterator for CommandEnvs<'a> {}
    impl<'a> Iterator for CommandEnvs<'a> { type Item = (&'a OsStr, Option<&'a OsStr>); } impl Clone for ExitCode {} impl Debug for ExitCode {} impl Default for ExitCode {}
    impl From<u8> for ExitCode {} impl PartialEq for ExitCode {} impl Termination for ExitCode {} impl Copy for ExitCode {} impl Clone for ExitStatus {} impl Debug for ExitStatus {}
    impl Default for ExitStatus {} impl Display for ExitStatus {} impl PartialEq for ExitStatus {} impl Copy for ExitStatus {} impl Eq for ExitStatus {} impl Clone for Output {}
    impl Debug for Output {} impl PartialEq for Output {} impl Eq for Output {} impl From<OwnedFd> for Stdio {} impl FromRawFd for Stdio {}
    impl Termination for () {} impl<T: Termination, E: Debug> Termination for crate::result::Result<T, E> {}
}
pub mod thread {
    use crate::any::Any; use crate::boxed::Box; use crate::cell::{Cell, RefCell}; use crate::clone::Clone; use crate::cmp::{Eq, PartialEq}; use crate::default::Default; use crate::error::Error;
    use crate::fmt::{Debug, Display}; use crate::hash::Hash; use crate::marker::{Copy, Send}; use crate::num::NonZero; use crate::ops::FnOnce; use crate::option::Option;
    use crate::string::String; use crate::time::Duration;
    pub struct AccessError {} pub struct Builder {} pub struct JoinHandle<T>(); pub struct LocalKey<T: 'static> {} pub struct Scope<'scope, 'env: 'scope> {}
    pub struct ScopedJoinHandle<'scope, T>(); pub struct Thread {} pub struct ThreadId(); pub type Result<T> = crate::result::Result<T, Box<dyn Any + Send + 'static>>;
    pub fn available_parallelism() -> crate::io::Result<NonZero<usize>> {} pub fn current() -> Thread {} pub fn panicking() -> bool {} pub fn park() {}
    pub fn park_timeout(dur: Duration) {} pub fn park_timeout_ms(ms: u32) {} pub fn scope<'env, F: for<'scope> FnOnce(&'scope Scope<'scope, 'env>) -> T, T>(f: F) -> T {}
    pub fn sleep(dur: Duration) {} pub fn sleep_ms(ms: u32) {} pub fn spawn<F: FnOnce() -> T + Send + 'static, T: Send + 'static>(f: F) -> JoinHandle<T> {}
    pub fn yield_now() {}
    impl Builder {
        pub fn new() -> Builder {} pub fn name(self, name: String) -> Builder {} pub fn stack_size(self, size: usize) -> Builder {}
        pub fn spawn<F: FnOnce() -> T + Send + 'static, T: Send + 'static>(self, f: F) -> crate::io::Result<JoinHandle<T>> {}
        pub fn spawn_unchecked<F: FnOnce() -> T + Send, T: Send>(self, f: F) -> crate::io::Result<JoinHandle<T>> {}
        pub fn spawn_scoped<'scope, 'env, F: FnOnce() -> T + Send + 'scope, T: Send + 'scope>(self, scope: &'scope Scope<'scope, 'env>, f: F) -> crate::io::Result<ScopedJoinHandle<'scope, T>> {}
    }
    impl<T> JoinHandle<T> {
        pub fn thread(&self) -> &Thread {} pub fn join(self) -> Result<T> {} pub fn is_finished(&self) -> bool {}
    }
    impl<T: 'static> LocalKey<T> {
        pub fn with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> R {} pub fn try_with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> crate::result::Result<R, AccessError> {}
    }
    impl<T: 'static> LocalKey<Cell<T>> {
        pub fn set(&'static self, value: T) {} pub fn get(&'static self) -> T where T: Copy {} pub fn take(&'static self) -> T where T: Default {}
        pub fn replace(&'static self, value: T) -> T {}
    }
    impl<T: 'static> LocalKey<RefCell<T>> {
        pub fn with_borrow<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> R {} pub fn with_borrow_mut<F: FnOnce(&mut T) -> R, R>(&'static self, f: F) -> R {}
        pub fn set(&'static self, value: T) {} pub fn take(&'static self) -> T where T: Default {} pub fn replace(&'static self, value: T) -> T {}
    }
    impl<'scope, 'env> Scope<'scope, 'env> {
        pub fn spawn<F: FnOnce() -> T + Send + 'scope, T: Send + 'scope>(&'scope self, f: F) -> ScopedJoinHandle<'scope, T> {}
    }
    impl<'scope, T> ScopedJoinHandle<'scope, T> {
        pub fn thread(&self) -> &Thread {} pub fn join(self) -> Result<T> {} pub fn is_finished(&self) -> bool {}
    }
    impl Thread {
        pub fn unpark(&self) {} pub fn id(&self) -> ThreadId {} pub fn name(&self) -> Option<&str> {}
    }
    impl Clone for AccessError {} impl Debug for AccessError {} impl Display for AccessError {} impl Error for AccessError {} impl PartialEq for AccessError {} impl Copy for AccessError {}
    impl Eq for AccessError {} impl Debug for Builder {} impl<T> Debug for JoinHandle<T> {} impl<T: 'static> Debug for LocalKey<T> {} impl Debug for Scope<'_, '_> {}
    impl<'scope, T> Debug for ScopedJoinHandle<'scope, T> {} impl Clone for Thread {} impl Debug for Thread {} impl Clone for ThreadId {} impl Debug for ThreadId {} impl Hash for ThreadId {}
    impl PartialEq for ThreadId {} impl Copy for ThreadId {} impl Eq for ThreadId {}
}
pub mod time {
    use crate::clone::Clone; use crate::cmp::{Eq, Ord, PartialEq, PartialOrd}; use crate::default::Default; use crate::error::Error; use crate::fmt::{Debug, Display}; use crate::hash::Hash;
    use crate::iter::Sum; use crate::marker::Copy; use crate::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Sub, SubAssign}; use crate::option::Option; use crate::result::Result;
    pub const UNIX_EPOCH: SystemTime = {}; pub struct Duration {} pub struct Instant(); pub struct SystemTime(); pub struct SystemTimeError(); pub struct TryFromFloatSecsError {}
    impl Duration {
        pub const ZERO: Duration = {}; pub const MAX: Duration = {};
        pub fn new(secs: u64, nanos: u32) -> Duration {} pub fn from_secs(secs: u64) -> Duration {} pub fn from_millis(millis: u64) -> Duration {}
        pub fn from_micros(micros: u64) -> Duration {} pub fn from_nanos(nanos: u64) -> Duration {} pub fn from_nanos_u128(nanos: u128) -> Duration {}
        pub fn from_hours(hours: u64) -> Duration {} pub fn from_mins(mins: u64) -> Duration {} pub fn is_zero(&self) -> bool {} pub fn as_secs(&self) -> u64 {}
        pub fn subsec_millis(&self) -> u32 {} pub fn subsec_micros(&self) -> u32 {} pub fn subsec_nanos(&self) -> u32 {} pub fn as_millis(&self) -> u128 {}
        pub fn as_micros(&self) -> u128 {} pub fn as_nanos(&self) -> u128 {} pub fn abs_diff(self, other: Duration) -> Duration {}
        pub fn checked_add(self, rhs: Duration) -> Option<Duration> {} pub fn saturating_add(self, rhs: Duration) -> Duration {}
        pub fn checked_sub(self, rhs: Duration) -> Option<Duration> {} pub fn saturating_sub(self, rhs: Duration) -> Duration {}
        pub fn checked_mul(self, rhs: u32) -> Option<Duration> {} pub fn saturating_mul(self, rhs: u32) -> Duration {}
        pub fn checked_div(self, rhs: u32) -> Option<Duration> {} pub fn as_secs_f64(&self) -> f64 {} pub fn as_secs_f32(&self) -> f32 {}
        pub fn from_secs_f64(secs: f64) -> Duration {} pub fn from_secs_f32(secs: f32) -> Duration {} pub fn mul_f64(self, rhs: f64) -> Duration {}
        pub fn mul_f32(self, rhs: f32) -> Duration {} pub fn div_f64(self, rhs: f64) -> Duration {} pub fn div_f32(self, rhs: f32) -> Duration {}
        pub fn div_duration_f64(self, rhs: Duration) -> f64 {} pub fn div_duration_f32(self, rhs: Duration) -> f32 {}
        pub fn try_from_secs_f32(secs: f32) -> Result<Duration, TryFromFloatSecsError> {} pub fn try_from_secs_f64(secs: f64) -> Result<Duration, TryFromFloatSecsError> {}
    }
    impl Instant {
        pub fn now() -> Instant {} pub fn duration_since(&self, earlier: Instant) -> Duration {}
        pub fn checked_duration_since(&self, earlier: Instant) -> Option<Duration> {} pub fn saturating_duration_since(&self, earlier: Instant) -> Duration {}
        pub fn elapsed(&self) -> Duration {} pub fn checked_add(&self, duration: Duration) -> Option<Instant> {}
        pub fn checked_sub(&self, duration: Duration) -> Option<Instant> {}
    }
    impl SystemTime {
        pub const UNIX_EPOCH: SystemTime = {};
        pub fn now() -> SystemTime {} pub fn duration_since(&self, earlier: SystemTime) -> Result<Duration, SystemTimeError> {}
        pub fn elapsed(&self) -> Result<Duration, SystemTimeError> {} pub fn checked_add(&self, duration: Duration) -> Option<SystemTime> {}
        pub fn checked_sub(&self, duration: Duration) -> Option<SystemTime> {}
    }
    impl SystemTimeError { pub fn duration(&self) -> Duration {} }
    impl Add<Duration> for Instant { type Output = Instant; } impl Add<Duration> for SystemTime { type Output = SystemTime; } impl Add for Duration { type Output = Duration; }
    impl AddAssign<Duration> for Instant {} impl AddAssign<Duration> for SystemTime {} impl AddAssign for Duration {} impl Clone for Duration {} impl Debug for Duration {}
    impl Default for Duration {} impl Div<u32> for Duration { type Output = Duration; } impl DivAssign<u32> for Duration {} impl Hash for Duration {}
    impl Mul<Duration> for u32 { type Output = Duration; } impl Mul<u32> for Duration { type Output = Duration; } impl MulAssign<u32> for Duration {} impl Ord for Duration {}
    impl PartialEq for Duration {} impl PartialOrd for Duration {} impl Sub<Duration> for Instant { type Output = Instant; } impl Sub<Duration> for SystemTime { type Output = SystemTime; }
    impl Sub for Duration { type Output = Duration; } impl SubAssign<Duration> for Instant {} impl SubAssign<Duration> for SystemTime {} impl SubAssign for Duration {}
    impl<'a> Sum<&'a Duration> for Duration {} impl Sum for Duration {} impl Copy for Duration {} impl Eq for Duration {} impl Clone for Instant {} impl Debug for Instant {}
    impl Hash for Instant {} impl Ord for Instant {} impl PartialEq for Instant {} impl PartialOrd for Instant {} impl Sub for Instant { type Output = Duration; } impl Copy for Instant {}
    impl Eq for Instant {} impl Clone for SystemTime {} impl Debug for SystemTime {} impl Hash for SystemTime {} impl Ord for SystemTime {} impl PartialEq for SystemTime {}
    impl PartialOrd for SystemTime {} impl Copy for SystemTime {} impl Eq for SystemTime {} impl Clone for SystemTimeError {} impl Debug for SystemTimeError {}
    impl Display for SystemTimeError {} impl Error for SystemTimeError {} impl Clone for TryFromFloatSecsError {} impl Debug for TryFromFloatSecsError {}
    impl Display for TryFromFloatSecsError {} impl Error for TryFromFloatSecsError {} impl PartialEq for TryFromFloatSecsError {} impl Eq for TryFromFloatSecsError {}
}
pub mod net {
    use crate::clone::Clone; use crate::cmp::{Eq, Ord, PartialEq, PartialOrd}; use crate::convert::{From, Into}; use crate::fmt::{Debug, Display}; use crate::hash::Hash;
    use crate::io::{Error, Read, Result, Write}; use crate::iter::Iterator; use crate::marker::Copy; use crate::ops::{BitAnd, BitAndAssign, BitOr, BitOrAssign, Not};
    use crate::option::{IntoIter, Option}; use crate::os::fd::{AsFd, AsRawFd, FromRawFd, IntoRawFd, OwnedFd}; use crate::str::FromStr; use crate::string::String; use crate::time::Duration;
    pub enum IpAddr { V4(Ipv4Addr), V6(Ipv6Addr), } pub enum Shutdown { Read, Write, Both, } pub enum SocketAddr { V4(SocketAddrV4), V6(SocketAddrV6), } pub struct AddrParseError();
    pub struct Incoming<'a> {} pub struct Ipv4Addr {} pub struct Ipv6Addr {} pub struct SocketAddrV4 {} pub struct SocketAddrV6 {} pub struct TcpListener(); pub struct TcpStream();
    pub struct UdpSocket();
    pub trait ToSocketAddrs { type Iter: Iterator<Item = SocketAddr>; fn to_socket_addrs(&self) -> Result<Self::Iter>; }
    impl IpAddr {
        pub fn is_unspecified(&self) -> bool {} pub fn is_loopback(&self) -> bool {} pub fn is_multicast(&self) -> bool {} pub fn is_ipv4(&self) -> bool {}
        pub fn is_ipv6(&self) -> bool {} pub fn to_canonical(&self) -> IpAddr {}
    }
    impl SocketAddr {
        pub fn new(ip: IpAddr, port: u16) -> SocketAddr {} pub fn ip(&self) -> IpAddr {} pub fn set_ip(&mut self, new_ip: IpAddr) {} pub fn port(&self) -> u16 {}
        pub fn set_port(&mut self, new_port: u16) {} pub fn is_ipv4(&self) -> bool {} pub fn is_ipv6(&self) -> bool {}
    }
    impl Ipv4Addr {
        pub const BITS: u32 = {}; pub const LOCALHOST: Ipv4Addr = {}; pub const UNSPECIFIED: Ipv4Addr = {}; pub const BROADCAST: Ipv4Addr = {};
        pub fn new(a: u8, b: u8, c: u8, d: u8) -> Ipv4Addr {} pub fn to_bits(self) -> u32 {} pub fn from_bits(bits: u32) -> Ipv4Addr {} pub fn octets(&self) -> [u8; 4] {}
        pub fn from_octets(octets: [u8; 4]) -> Ipv4Addr {} pub fn is_unspecified(&self) -> bool {} pub fn is_loopback(&self) -> bool {} pub fn is_private(&self) -> bool {}
        pub fn is_link_local(&self) -> bool {} pub fn is_multicast(&self) -> bool {} pub fn is_broadcast(&self) -> bool {} pub fn is_documentation(&self) -> bool {}
        pub fn to_ipv6_compatible(&self) -> Ipv6Addr {} pub fn to_ipv6_mapped(&self) -> Ipv6Addr {}
    }
    impl Ipv6Addr {
        pub const BITS: u32 = {}; pub const LOCALHOST: Ipv6Addr = {}; pub const UNSPECIFIED: Ipv6Addr = {};
        pub fn new(a: u16, b: u16, c: u16, d: u16, e: u16, f: u16, g: u16, h: u16) -> Ipv6Addr {} pub fn to_bits(self) -> u128 {} pub fn from_bits(bits: u128) -> Ipv6Addr {}
        pub fn segments(&self) -> [u16; 8] {} pub fn from_segments(segments: [u16; 8]) -> Ipv6Addr {} pub fn is_unspecified(&self) -> bool {}
        pub fn is_loopback(&self) -> bool {} pub fn is_unique_local(&self) -> bool {} pub fn is_unicast_link_local(&self) -> bool {} pub fn is_multicast(&self) -> bool {}
        pub fn to_ipv4_mapped(&self) -> Option<Ipv4Addr> {} pub fn to_ipv4(&self) -> Option<Ipv4Addr> {} pub fn to_canonical(&self) -> IpAddr {}
        pub fn octets(&self) -> [u8; 16] {} pub fn from_octets(octets: [u8; 16]) -> Ipv6Addr {}
    }
    impl SocketAddrV4 {
        pub fn new(ip: Ipv4Addr, port: u16) -> SocketAddrV4 {} pub fn ip(&self) -> &Ipv4Addr {} pub fn set_ip(&mut self, new_ip: Ipv4Addr) {} pub fn port(&self) -> u16 {}
        pub fn set_port(&mut self, new_port: u16) {}
    }
    impl SocketAddrV6 {
        pub fn new(ip: Ipv6Addr, port: u16, flowinfo: u32, scope_id: u32) -> SocketAddrV6 {} pub fn ip(&self) -> &Ipv6Addr {} pub fn set_ip(&mut self, new_ip: Ipv6Addr) {}
        pub fn port(&self) -> u16 {} pub fn set_port(&mut self, new_port: u16) {} pub fn flowinfo(&self) -> u32 {} pub fn set_flowinfo(&mut self, new_flowinfo: u32) {}
        pub fn scope_id(&self) -> u32 {} pub fn set_scope_id(&mut self, new_scope_id: u32) {}
    }
    impl TcpListener {
        pub fn bind<A: ToSocketAddrs>(addr: A) -> Result<TcpListener> {} pub fn local_addr(&self) -> Result<SocketAddr> {} pub fn try_clone(&self) -> Result<TcpListener> {}
        pub fn accept(&self) -> Result<(TcpStream, SocketAddr)> {} pub fn incoming(&self) -> Incoming<'_> {} pub fn set_ttl(&self, ttl: u32) -> Result<()> {}
        pub fn ttl(&self) -> Result<u32> {} pub fn set_only_v6(&self, only_v6: bool) -> Result<()> {} pub fn only_v6(&self) -> Result<bool> {}
        pub fn take_error(&self) -> Result<Option<Error>> {} pub fn set_nonblocking(&self, nonblocking: bool) -> Result<()> {}
    }
    impl TcpStream {
        pub fn connect<A: ToSocketAddrs>(addr: A) -> Result<TcpStream> {} pub fn connect_timeout(addr: &SocketAddr, timeout: Duration) -> Result<TcpStream> {}
        pub fn peer_addr(&self) -> Result<SocketAddr> {} pub fn local_addr(&self) -> Result<SocketAddr> {} pub fn shutdown(&self, how: Shutdown) -> Result<()> {}
        pub fn try_clone(&self) -> Result<TcpStream> {} pub fn set_read_timeout(&self, dur: Option<Duration>) -> Result<()> {}
        pub fn set_write_timeout(&self, dur: Option<Duration>) -> Result<()> {} pub fn read_timeout(&self) -> Result<Option<Duration>> {}
        pub fn write_timeout(&self) -> Result<Option<Duration>> {} pub fn peek(&self, buf: &mut [u8]) -> Result<usize> {}
        pub fn set_nodelay(&self, nodelay: bool) -> Result<()> {} pub fn nodelay(&self) -> Result<bool> {} pub fn set_ttl(&self, ttl: u32) -> Result<()> {}
        pub fn ttl(&self) -> Result<u32> {} pub fn take_error(&self) -> Result<Option<Error>> {} pub fn set_nonblocking(&self, nonblocking: bool) -> Result<()> {}
    }
    impl UdpSocket {
        pub fn bind<A: ToSocketAddrs>(addr: A) -> Result<UdpSocket> {} pub fn recv_from(&self, buf: &mut [u8]) -> Result<(usize, SocketAddr)> {}
        pub fn peek_from(&self, buf: &mut [u8]) -> Result<(usize, SocketAddr)> {} pub fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], addr: A) -> Result<usize> {}
        pub fn peer_addr(&self) -> Result<SocketAddr> {} pub fn local_addr(&self) -> Result<SocketAddr> {} pub fn try_clone(&self) -> Result<UdpSocket> {}
        pub fn set_read_timeout(&self, dur: Option<Duration>) -> Result<()> {} pub fn set_write_timeout(&self, dur: Option<Duration>) -> Result<()> {}
        pub fn read_timeout(&self) -> Result<Option<Duration>> {} pub fn write_timeout(&self) -> Result<Option<Duration>> {}
        pub fn set_broadcast(&self, broadcast: bool) -> Result<()> {} pub fn broadcast(&self) -> Result<bool> {}
        pub fn set_multicast_loop_v4(&self, multicast_loop_v4: bool) -> Result<()> {} pub fn multicast_loop_v4(&self) -> Result<bool> {}
        pub fn set_multicast_ttl_v4(&self, multicast_ttl_v4: u32) -> Result<()> {} pub fn multicast_ttl_v4(&self) -> Result<u32> {}
        pub fn set_multicast_loop_v6(&self, multicast_loop_v6: bool) -> Result<()> {} pub fn multicast_loop_v6(&self) -> Result<bool> {}
        pub fn set_ttl(&self, ttl: u32) -> Result<()> {} pub fn ttl(&self) -> Result<u32> {}
        pub fn join_multicast_v4(&self, multiaddr: &Ipv4Addr, interface: &Ipv4Addr) -> Result<()> {}
        pub fn join_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> Result<()> {}
        pub fn leave_multicast_v4(&self, multiaddr: &Ipv4Addr, interface: &Ipv4Addr) -> Result<()> {}
        pub fn leave_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> Result<()> {} pub fn take_error(&self) -> Result<Option<Error>> {}
        pub fn connect<A: ToSocketAddrs>(&self, addr: A) -> Result<()> {} pub fn send(&self, buf: &[u8]) -> Result<usize> {}
        pub fn recv(&self, buf: &mut [u8]) -> Result<usize> {} pub fn peek(&self, buf: &mut [u8]) -> Result<usize> {}
        pub fn set_nonblocking(&self, nonblocking: bool) -> Result<()> {}
    }
    impl Clone for IpAddr {} impl Debug for IpAddr {} impl Display for IpAddr {} impl From<[u16; 8]> for IpAddr {} impl From<[u8; 16]> for IpAddr {} impl From<[u8; 4]> for IpAddr {}
    impl From<Ipv4Addr> for IpAddr {} impl From<Ipv6Addr> for IpAddr {} impl FromStr for IpAddr { type Err = AddrParseError; } impl Hash for IpAddr {} impl Ord for IpAddr {}
    impl PartialEq for IpAddr {} impl PartialOrd for IpAddr {} impl Copy for IpAddr {} impl Eq for IpAddr {} impl Clone for Shutdown {} impl Debug for Shutdown {} impl PartialEq for Shutdown {}
    impl Copy for Shutdown {} impl Eq for Shutdown {} impl Clone for SocketAddr {} impl Debug for SocketAddr {} impl Display for SocketAddr {}
    impl<I: Into<IpAddr>> From<(I, u16)> for SocketAddr {} impl From<SocketAddrV4> for SocketAddr {} impl From<SocketAddrV6> for SocketAddr {}
    impl FromStr for SocketAddr { type Err = AddrParseError; } impl Hash for SocketAddr {} impl Ord for SocketAddr {} impl PartialEq for SocketAddr {} impl PartialOrd for SocketAddr {}
    impl ToSocketAddrs for SocketAddr { type Iter = IntoIter<SocketAddr>; } impl Copy for SocketAddr {} impl Eq for SocketAddr {} impl Clone for AddrParseError {}
    impl Debug for AddrParseError {} impl Display for AddrParseError {} impl crate::error::Error for AddrParseError {} impl PartialEq for AddrParseError {} impl Eq for AddrParseError {}
    impl<'a> Debug for Incoming<'a> {} impl<'a> Iterator for Incoming<'a> { type Item = crate::result::Result<TcpStream, Error>; } impl BitAnd<&Ipv4Addr> for &Ipv4Addr { type Output = Ipv4Addr; }
    impl BitAnd<&Ipv4Addr> for Ipv4Addr { type Output = Ipv4Addr; } impl BitAnd<Ipv4Addr> for &Ipv4Addr { type Output = Ipv4Addr; } impl BitAnd for Ipv4Addr { type Output = Ipv4Addr; }
    impl BitAndAssign<&Ipv4Addr> for Ipv4Addr {} impl BitAndAssign for Ipv4Addr {} impl BitOr<&Ipv4Addr> for &Ipv4Addr { type Output = Ipv4Addr; }
    impl BitOr<&Ipv4Addr> for Ipv4Addr { type Output = Ipv4Addr; } impl BitOr<Ipv4Addr> for &Ipv4Addr { type Output = Ipv4Addr; } impl BitOr for Ipv4Addr { type Output = Ipv4Addr; }
    impl BitOrAssign<&Ipv4Addr> for Ipv4Addr {} impl BitOrAssign for Ipv4Addr {} impl Clone for Ipv4Addr {} impl Debug for Ipv4Addr {} impl Display for Ipv4Addr {}
    impl From<[u8; 4]> for Ipv4Addr {} impl From<Ipv4Addr> for u32 {} impl From<u32> for Ipv4Addr {} impl FromStr for Ipv4Addr { type Err = AddrParseError; } impl Hash for Ipv4Addr {}
    impl Not for &Ipv4Addr { type Output = Ipv4Addr; } impl Not for Ipv4Addr { type Output = Ipv4Addr; } impl Ord for Ipv4Addr {} impl PartialEq for Ipv4Addr {} impl PartialOrd for Ipv4Addr {}
    impl Copy for Ipv4Addr {} impl Eq for Ipv4Addr {} impl BitAnd<&Ipv6Addr> for &Ipv6Addr { type Output = Ipv6Addr; } impl BitAnd<&Ipv6Addr> for Ipv6Addr { type Output = Ipv6Addr; }
    impl BitAnd<Ipv6Addr> for &Ipv6Addr { type Output = Ipv6Addr; } impl BitAnd for Ipv6Addr { type Output = Ipv6Addr; } impl BitAndAssign<&Ipv6Addr> for Ipv6Addr {}
    impl BitAndAssign for Ipv6Addr {} impl BitOr<&Ipv6Addr> for &Ipv6Addr { type Output = Ipv6Addr; } impl BitOr<&Ipv6Addr> for Ipv6Addr { type Output = Ipv6Addr; }
    impl BitOr<Ipv6Addr> for &Ipv6Addr { type Output = Ipv6Addr; } impl BitOr for Ipv6Addr { type Output = Ipv6Addr; } impl BitOrAssign<&Ipv6Addr> for Ipv6Addr {}
    impl BitOrAssign for Ipv6Addr {} impl Clone for Ipv6Addr {} impl Debug for Ipv6Addr {} impl Display for Ipv6Addr {} impl From<[u16; 8]> for Ipv6Addr {} impl From<[u8; 16]> for Ipv6Addr {}
    impl From<Ipv6Addr> for u128 {} impl From<u128> for Ipv6Addr {} impl FromStr for Ipv6Addr { type Err = AddrParseError; } impl Hash for Ipv6Addr {}
    impl Not for &Ipv6Addr { type Output = Ipv6Addr; } impl Not for Ipv6Addr { type Output = Ipv6Addr; } impl Ord for Ipv6Addr {} impl PartialEq for Ipv6Addr {} impl PartialOrd for Ipv6Addr {}
    impl Copy for Ipv6Addr {} impl Eq for Ipv6Addr {} impl Clone for SocketAddrV4 {} impl Debug for SocketAddrV4 {} impl Display for SocketAddrV4 {}
    impl FromStr for SocketAddrV4 { type Err = AddrParseError; } impl Hash for SocketAddrV4 {} impl Ord for SocketAddrV4 {} impl PartialEq for SocketAddrV4 {} impl PartialOrd for SocketAddrV4 {}
    impl ToSocketAddrs for SocketAddrV4 { type Iter = IntoIter<SocketAddr>; } impl Copy for SocketAddrV4 {} impl Eq for SocketAddrV4 {} impl Clone for SocketAddrV6 {}
    impl Debug for SocketAddrV6 {} impl Display for SocketAddrV6 {} impl FromStr for SocketAddrV6 { type Err = AddrParseError; } impl Hash for SocketAddrV6 {} impl Ord for SocketAddrV6 {}
    impl PartialEq for SocketAddrV6 {} impl PartialOrd for SocketAddrV6 {} impl ToSocketAddrs for SocketAddrV6 { type Iter = IntoIter<SocketAddr>; } impl Copy for SocketAddrV6 {}
    impl Eq for SocketAddrV6 {} impl AsFd for TcpListener {} impl AsRawFd for TcpListener {} impl Debug for TcpListener {} impl From<OwnedFd> for TcpListener {}
    impl From<TcpListener> for OwnedFd {} impl FromRawFd for TcpListener {} impl IntoRawFd for TcpListener {} impl AsFd for TcpStream {} impl AsRawFd for TcpStream {} impl Debug for TcpStream {}
    impl From<OwnedFd> for TcpStream {} impl From<TcpStream> for OwnedFd {} impl FromRawFd for TcpStream {} impl IntoRawFd for TcpStream {} impl Read for &TcpStream {} impl Read for TcpStream {}
    impl Write for &TcpStream {} impl Write for TcpStream {} impl AsFd for UdpSocket {} impl AsRawFd for UdpSocket {} impl Debug for UdpSocket {} impl From<OwnedFd> for UdpSocket {}
    impl From<UdpSocket> for OwnedFd {} impl FromRawFd for UdpSocket {} impl IntoRawFd for UdpSocket {}
    impl<T: ToSocketAddrs> ToSocketAddrs for &T { type Iter = <T as ToSocketAddrs>::Iter; }
    impl ToSocketAddrs for (&str, u16) { type Iter = crate::vec::IntoIter<SocketAddr>; } impl ToSocketAddrs for (String, u16) { type Iter = crate::vec::IntoIter<SocketAddr>; } impl ToSocketAddrs for (IpAddr, u16) { type Iter = IntoIter<SocketAddr>; } impl ToSocketAddrs for (Ipv4Addr, u16) { type Iter = IntoIter<SocketAddr>; }
}
pub mod num {
    use crate::clone::Clone; use crate::cmp::{Eq, Ord, PartialEq, PartialOrd}; use crate::default::Default; use crate::error::Error; use crate::fmt::{Debug, Display}; use crate::hash::Hash;
    use crate::marker::Copy;
    use crate::ops::{Add, AddAssign, BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Div, DivAssign, Mul, MulAssign, Neg, Not, Rem, RemAssign, Shl, Shr, Sub, SubAssign};
    use crate::option::Option;
    pub enum FpCategory { Nan, Infinite, Zero, Subnormal, Normal, } pub enum IntErrorKind { Empty, InvalidDigit, PosOverflow, NegOverflow, Zero, } pub struct NonZero<T>();
    pub struct ParseFloatError {} pub struct ParseIntError {} pub struct Saturating<T>(pub T); pub struct TryFromIntError(); pub struct Wrapping<T>(pub T); pub type NonZeroI128 = NonZero<i128>;
    pub type NonZeroI16 = NonZero<i16>; pub type NonZeroI32 = NonZero<i32>; pub type NonZeroI64 = NonZero<i64>; pub type NonZeroI8 = NonZero<i8>; pub type NonZeroIsize = NonZero<isize>;
    pub type NonZeroU128 = NonZero<u128>; pub type NonZeroU16 = NonZero<u16>; pub type NonZeroU32 = NonZero<u32>; pub type NonZeroU64 = NonZero<u64>; pub type NonZeroU8 = NonZero<u8>;
    pub type NonZeroUsize = NonZero<usize>;
    impl Clone for FpCategory {} impl Debug for FpCategory {} impl PartialEq for FpCategory {} impl Copy for FpCategory {} impl Eq for FpCategory {} impl Clone for IntErrorKind {}
    impl Debug for IntErrorKind {} impl Hash for IntErrorKind {} impl PartialEq for IntErrorKind {} impl Copy for IntErrorKind {} impl Eq for IntErrorKind {} impl Clone for ParseFloatError {}
    impl Debug for ParseFloatError {} impl Display for ParseFloatError {} impl Error for ParseFloatError {} impl PartialEq for ParseFloatError {} impl Eq for ParseFloatError {}
    impl Clone for ParseIntError {} impl Debug for ParseIntError {} impl Display for ParseIntError {} impl Error for ParseIntError {} impl PartialEq for ParseIntError {}
    impl Eq for ParseIntError {} impl Clone for TryFromIntError {} impl Debug for TryFromIntError {} impl Display for TryFromIntError {} impl Error for TryFromIntError {}
    impl PartialEq for TryFromIntError {} impl Copy for TryFromIntError {} impl Eq for TryFromIntError {}
    impl<T> NonZero<T> {
        pub const BITS: u32 = {}; pub const MIN: Self = {}; pub const MAX: Self = {};
        pub fn new(n: T) -> Option<Self> {} pub fn new_unchecked(n: T) -> Self {} pub fn get(self) -> T {} pub fn leading_zeros(self) -> u32 {} pub fn trailing_zeros(self) -> u32 {} pub fn count_ones(self) -> NonZero<u32> {}
        pub fn checked_add(self, other: T) -> Option<Self> {} pub fn saturating_add(self, other: T) -> Self {} pub fn checked_mul(self, other: Self) -> Option<Self> {} pub fn saturating_mul(self, other: Self) -> Self {}
        pub fn checked_pow(self, other: u32) -> Option<Self> {} pub fn saturating_pow(self, other: u32) -> Self {} pub fn checked_next_power_of_two(self) -> Option<Self> {} pub fn ilog2(self) -> u32 {} pub fn ilog10(self) -> u32 {}
        pub fn is_power_of_two(self) -> bool {} pub fn isqrt(self) -> Self {} pub fn midpoint(self, rhs: Self) -> Self {} pub fn abs(self) -> Self {} pub fn is_positive(self) -> bool {} pub fn is_negative(self) -> bool {} pub fn div_ceil(self, rhs: Self) -> Self {}
    }
    impl<T> Wrapping<T> { pub const MIN: Self = {}; pub const MAX: Self = {}; pub const BITS: u32 = {}; pub fn pow(self, exp: u32) -> Self {} pub fn count_ones(self) -> u32 {} pub fn rotate_left(self, n: u32) -> Self {} pub fn rotate_right(self, n: u32) -> Self {} pub fn abs(self) -> Self {} }
    impl<T> Saturating<T> { pub const MIN: Self = {}; pub const MAX: Self = {}; pub const BITS: u32 = {}; pub fn pow(self, exp: u32) -> Self {} pub fn abs(self) -> Self {} }
    impl<T: Clone> Clone for NonZero<T> {} impl<T: Copy> Copy for NonZero<T> {} impl<T: PartialEq> PartialEq for NonZero<T> {} impl<T: Eq> Eq for NonZero<T> {}
    impl<T: PartialOrd> PartialOrd for NonZero<T> {} impl<T: Ord> Ord for NonZero<T> {} impl<T: Hash> Hash for NonZero<T> {} impl<T: Debug> Debug for NonZero<T> {}
    impl<T: Display> Display for NonZero<T> {} impl<T: Clone> Clone for Wrapping<T> {} impl<T: Copy> Copy for Wrapping<T> {} impl<T: PartialEq> PartialEq for Wrapping<T> {}
    impl<T: Eq> Eq for Wrapping<T> {} impl<T: PartialOrd> PartialOrd for Wrapping<T> {} impl<T: Ord> Ord for Wrapping<T> {} impl<T: Hash> Hash for Wrapping<T> {}
    impl<T: Debug> Debug for Wrapping<T> {} impl<T: Display> Display for Wrapping<T> {} impl<T: Clone> Clone for Saturating<T> {} impl<T: Copy> Copy for Saturating<T> {}
    impl<T: PartialEq> PartialEq for Saturating<T> {} impl<T: Eq> Eq for Saturating<T> {} impl<T: PartialOrd> PartialOrd for Saturating<T> {} impl<T: Ord> Ord for Saturating<T> {}
    impl<T: Hash> Hash for Saturating<T> {} impl<T: Debug> Debug for Saturating<T> {} impl<T: Display> Display for Saturating<T> {} impl<T: Default> Default for Wrapping<T> {}
    impl<T: Default> Default for Saturating<T> {} impl<T> Add for Wrapping<T> { type Output = Self; } impl<T> AddAssign for Wrapping<T> {} impl<T> AddAssign<T> for Wrapping<T> {}
    impl<T> Sub for Wrapping<T> { type Output = Self; } impl<T> SubAssign for Wrapping<T> {} impl<T> SubAssign<T> for Wrapping<T> {}
    impl<T> Mul for Wrapping<T> { type Output = Self; } impl<T> MulAssign for Wrapping<T> {} impl<T> MulAssign<T> for Wrapping<T> {}
    impl<T> Div for Wrapping<T> { type Output = Self; } impl<T> DivAssign for Wrapping<T> {} impl<T> DivAssign<T> for Wrapping<T> {}
    impl<T> Rem for Wrapping<T> { type Output = Self; } impl<T> RemAssign for Wrapping<T> {} impl<T> RemAssign<T> for Wrapping<T> {}
    impl<T> BitAnd for Wrapping<T> { type Output = Self; } impl<T> BitAndAssign for Wrapping<T> {} impl<T> BitAndAssign<T> for Wrapping<T> {}
    impl<T> BitOr for Wrapping<T> { type Output = Self; } impl<T> BitOrAssign for Wrapping<T> {} impl<T> BitOrAssign<T> for Wrapping<T> {}
    impl<T> BitXor for Wrapping<T> { type Output = Self; } impl<T> BitXorAssign for Wrapping<T> {} impl<T> BitXorAssign<T> for Wrapping<T> {}
    impl<T> Add for Saturating<T> { type Output = Self; } impl<T> AddAssign for Saturating<T> {} impl<T> AddAssign<T> for Saturating<T> {}
    impl<T> Sub for Saturating<T> { type Output = Self; } impl<T> SubAssign for Saturating<T> {} impl<T> SubAssign<T> for Saturating<T> {}
    impl<T> Mul for Saturating<T> { type Output = Self; } impl<T> MulAssign for Saturating<T> {} impl<T> MulAssign<T> for Saturating<T> {}
    impl<T> Div for Saturating<T> { type Output = Self; } impl<T> DivAssign for Saturating<T> {} impl<T> DivAssign<T> for Saturating<T> {}
    impl<T> Rem for Saturating<T> { type Output = Self; } impl<T> RemAssign for Saturating<T> {} impl<T> RemAssign<T> for Saturating<T> {}
    impl<T> BitAnd for Saturating<T> { type Output = Self; } impl<T> BitAndAssign for Saturating<T> {} impl<T> BitAndAssign<T> for Saturating<T> {}
    impl<T> BitOr for Saturating<T> { type Output = Self; } impl<T> BitOrAssign for Saturating<T> {} impl<T> BitOrAssign<T> for Saturating<T> {}
    impl<T> BitXor for Saturating<T> { type Output = Self; } impl<T> BitXorAssign for Saturating<T> {} impl<T> BitXorAssign<T> for Saturating<T> {}
    impl<T> Neg for Wrapping<T> { type Output = Self; } impl<T> Not for Wrapping<T> { type Output = Self; } impl<T> Neg for Saturating<T> { type Output = Self; }
    impl<T> Not for Saturating<T> { type Output = Self; } impl<T> Shl<usize> for Wrapping<T> { type Output = Self; } impl<T> Shr<usize> for Wrapping<T> { type Output = Self; }
}
pub mod error {
    use crate::boxed::Box; use crate::fmt::{Debug, Display}; use crate::marker::{Send, Sync}; use crate::option::Option; use crate::result::Result;
    pub trait Error: Debug + Display {
        fn source(&self) -> Option<&(dyn Error + 'static)> {} fn description(&self) -> &str {} fn cause(&self) -> Option<&dyn Error> {}
    }
    impl dyn Error { pub fn is<T: Error + 'static>(&self) -> bool {} pub fn downcast_ref<T: Error + 'static>(&self) -> Option<&T> {} pub fn downcast_mut<T: Error + 'static>(&mut self) -> Option<&mut T> {} pub fn downcast<T: Error + 'static>(self: Box<Self>) -> Result<Box<T>, Box<dyn Error>> {} }
    impl dyn Error + Send { pub fn is<T: Error + 'static>(&self) -> bool {} pub fn downcast_ref<T: Error + 'static>(&self) -> Option<&T> {} pub fn downcast_mut<T: Error + 'static>(&mut self) -> Option<&mut T> {} pub fn downcast<T: Error + 'static>(self: Box<Self>) -> Result<Box<T>, Box<dyn Error + Send>> {} }
    impl dyn Error + Send + Sync { pub fn is<T: Error + 'static>(&self) -> bool {} pub fn downcast_ref<T: Error + 'static>(&self) -> Option<&T> {} pub fn downcast_mut<T: Error + 'static>(&mut self) -> Option<&mut T> {} pub fn downcast<T: Error + 'static>(self: Box<Self>) -> Result<Box<T>, Box<dyn Error + Send + Sync>> {} }
    impl<'a, T: Error> Error for &'a T {}
}
pub mod any {
    use crate::clone::Clone; use crate::cmp::{Eq, Ord, PartialEq, PartialOrd}; use crate::fmt::Debug; use crate::hash::Hash; use crate::marker::{Copy, Send, Sync}; use crate::option::Option;
    pub struct TypeId {}
    pub fn type_name<T>() -> &'static str {} pub fn type_name_of_val<T>(_val: &T) -> &'static str {}
    pub trait Any: 'static { fn type_id(&self) -> TypeId; }
    impl TypeId { pub fn of<T: 'static>() -> TypeId {} }
    impl Clone for TypeId {} impl Debug for TypeId {} impl Hash for TypeId {} impl Ord for TypeId {} impl PartialEq for TypeId {} impl PartialOrd for TypeId {} impl Copy for TypeId {}
    impl Eq for TypeId {}
    impl<T: 'static> Any for T {}
    impl dyn Any { pub fn is<T: Any>(&self) -> bool {} pub fn downcast_ref<T: Any>(&self) -> Option<&T> {} pub fn downcast_mut<T: Any>(&mut self) -> Option<&mut T> {} }
    impl dyn Any + Send { pub fn is<T: Any>(&self) -> bool {} pub fn downcast_ref<T: Any>(&self) -> Option<&T> {} pub fn downcast_mut<T: Any>(&mut self) -> Option<&mut T> {} }
    impl dyn Any + Send + Sync { pub fn is<T: Any>(&self) -> bool {} pub fn downcast_ref<T: Any>(&self) -> Option<&T> {} pub fn downcast_mut<T: Any>(&mut self) -> Option<&mut T> {} }
}
pub mod hash {
    use crate::clone::Clone; use crate::cmp::{Eq, PartialEq}; use crate::default::Default; use crate::fmt::Debug;
    pub struct BuildHasherDefault<H>(); pub struct DefaultHasher(); pub struct RandomState {} pub struct SipHasher();
    pub trait BuildHasher {
        type Hasher: Hasher; fn build_hasher(&self) -> Self::Hasher; fn hash_one<T: Hash>(&self, x: T) -> u64 where Self::Hasher: Hasher {}
    }
    pub trait Hash { fn hash<H: Hasher>(&self, state: &mut H); fn hash_slice<H: Hasher>(data: &[Self], state: &mut H) {} }
    pub trait Hasher {
        fn finish(&self) -> u64; fn write(&mut self, bytes: &[u8]); fn write_u8(&mut self, i: u8) {} fn write_u16(&mut self, i: u16) {} fn write_u32(&mut self, i: u32) {}
        fn write_u64(&mut self, i: u64) {} fn write_u128(&mut self, i: u128) {} fn write_usize(&mut self, i: usize) {} fn write_i8(&mut self, i: i8) {}
        fn write_i16(&mut self, i: i16) {} fn write_i32(&mut self, i: i32) {} fn write_i64(&mut self, i: i64) {} fn write_i128(&mut self, i: i128) {}
        fn write_isize(&mut self, i: isize) {}
    }
    impl<H> BuildHasherDefault<H> { pub fn new() -> BuildHasherDefault<H> {} }
    impl DefaultHasher { pub fn new() -> DefaultHasher {} }
    impl RandomState { pub fn new() -> RandomState {} }
    impl SipHasher { pub fn new() -> SipHasher {} pub fn new_with_keys(key0: u64, key1: u64) -> SipHasher {} }
    impl<H: Default + Hasher> BuildHasher for BuildHasherDefault<H> { type Hasher = H; } impl<H> Clone for BuildHasherDefault<H> {} impl<H> Debug for BuildHasherDefault<H> {}
    impl<H> Default for BuildHasherDefault<H> {} impl<H> PartialEq for BuildHasherDefault<H> {} impl<H> Eq for BuildHasherDefault<H> {} impl Clone for DefaultHasher {}
    impl Debug for DefaultHasher {} impl Default for DefaultHasher {} impl Hasher for DefaultHasher {} impl BuildHasher for RandomState { type Hasher = DefaultHasher; }
    impl Clone for RandomState {} impl Debug for RandomState {} impl Default for RandomState {} impl Clone for SipHasher {} impl Debug for SipHasher {} impl Default for SipHasher {}
    impl Hasher for SipHasher {}
    impl<T: Hash> Hash for &T {} impl<T: Hash> Hash for &mut T {} impl<H: Hasher> Hasher for &mut H {}
}
pub mod marker {
    use crate::clone::Clone; use crate::cmp::{Eq, Ord, PartialEq, PartialOrd}; use crate::default::Default; use crate::fmt::Debug; use crate::hash::Hash;
    pub struct PhantomData<T> {} pub struct PhantomPinned;
    pub trait Copy: Clone {}
    pub trait Send {}
    pub trait Sized {}
    pub trait Sync {}
    pub trait Unpin {}
    impl<T> Clone for PhantomData<T> {} impl<T> Debug for PhantomData<T> {} impl<T> Default for PhantomData<T> {} impl<T> Hash for PhantomData<T> {} impl<T> Ord for PhantomData<T> {}
    impl<T> PartialEq for PhantomData<T> {} impl<T> PartialOrd for PhantomData<T> {} impl<T> Copy for PhantomData<T> {} impl<T> Eq for PhantomData<T> {} impl Clone for PhantomPinned {}
    impl Debug for PhantomPinned {} impl Default for PhantomPinned {} impl Hash for PhantomPinned {} impl Ord for PhantomPinned {} impl PartialEq for PhantomPinned {}
    impl PartialOrd for PhantomPinned {} impl Copy for PhantomPinned {} impl Eq for PhantomPinned {}
    impl<T> Copy for &T {}
}
pub mod ascii {
    use crate::clone::Clone; use crate::fmt::Display; use crate::iter::{DoubleEndedIterator, ExactSizeIterator, Iterator};
    pub struct EscapeDefault();
    pub fn escape_default(c: u8) -> EscapeDefault {}
    pub trait AsciiExt {
        type Owned; fn is_ascii(&self) -> bool; fn to_ascii_uppercase(&self) -> Self::Owned; fn to_ascii_lowercase(&self) -> Self::Owned;
        fn eq_ignore_ascii_case(&self, other: &Self) -> bool; fn make_ascii_uppercase(&mut self); fn make_ascii_lowercase(&mut self);
    }
    impl Clone for EscapeDefault {} impl Display for EscapeDefault {} impl DoubleEndedIterator for EscapeDefault {} impl ExactSizeIterator for EscapeDefault {}
    impl Iterator for EscapeDefault { type Item = u8; }
}
pub mod char {
    use crate::clone::Clone; use crate::cmp::{Eq, PartialEq}; use crate::error::Error; use crate::fmt::{Debug, Display};
    use crate::iter::{DoubleEndedIterator, ExactSizeIterator, IntoIterator, Iterator}; use crate::marker::Copy; use crate::option::Option;
    pub const MAX: char = {}; pub const REPLACEMENT_CHARACTER: char = {}; pub const UNICODE_VERSION: (u8, u8, u8) = {}; pub struct CharTryFromError(); pub struct DecodeUtf16<I> {}
    pub struct DecodeUtf16Error {} pub struct EscapeDebug(); pub struct EscapeDefault(); pub struct EscapeUnicode(); pub struct ParseCharError {} pub struct ToLowercase();
    pub struct ToUppercase(); pub struct TryFromCharError();
    pub fn decode_utf16<I: IntoIterator<Item = u16>>(iter: I) -> DecodeUtf16<<I as IntoIterator>::IntoIter> {} pub fn from_digit(num: u32, radix: u32) -> Option<char> {}
    pub fn from_u32(i: u32) -> Option<char> {} pub fn from_u32_unchecked(i: u32) -> char {}
    impl DecodeUtf16Error { pub fn unpaired_surrogate(&self) -> u16 {} }
    impl Clone for CharTryFromError {} impl Debug for CharTryFromError {} impl Display for CharTryFromError {} impl Error for CharTryFromError {} impl PartialEq for CharTryFromError {}
    impl Copy for CharTryFromError {} impl Eq for CharTryFromError {} impl Clone for EscapeDebug {} impl Display for EscapeDebug {} impl ExactSizeIterator for EscapeDebug {}
    impl Iterator for EscapeDebug { type Item = char; } impl Clone for EscapeDefault {} impl Display for EscapeDefault {} impl ExactSizeIterator for EscapeDefault {}
    impl Iterator for EscapeDefault { type Item = char; } impl Clone for EscapeUnicode {} impl Display for EscapeUnicode {} impl ExactSizeIterator for EscapeUnicode {}
    impl Iterator for EscapeUnicode { type Item = char; } impl Clone for ParseCharError {} impl Debug for ParseCharError {} impl Display for ParseCharError {} impl Error for ParseCharError {}
    impl PartialEq for ParseCharError {} impl Eq for ParseCharError {} impl Clone for ToLowercase {} impl Display for ToLowercase {} impl DoubleEndedIterator for ToLowercase {}
    impl ExactSizeIterator for ToLowercase {} impl Iterator for ToLowercase { type Item = char; } impl Clone for ToUppercase {} impl Display for ToUppercase {}
    impl DoubleEndedIterator for ToUppercase {} impl ExactSizeIterator for ToUppercase {} impl Iterator for ToUppercase { type Item = char; } impl Clone for TryFromCharError {}
    impl Display for TryFromCharError {} impl Error for TryFromCharError {} impl Copy for TryFromCharError {}
}
pub mod array {
    use crate::clone::Clone; use crate::error::Error; use crate::fmt::{Debug, Display}; use crate::iter::{DoubleEndedIterator, ExactSizeIterator, Iterator}; use crate::marker::Copy;
    use crate::ops::FnMut;
    pub struct IntoIter<T, const N: usize> {} pub struct TryFromSliceError();
    pub fn from_fn<T, const N: usize, F: FnMut(usize) -> T>(f: F) -> [T; N] {} pub fn from_mut<T>(s: &mut T) -> &mut [T; 1] {} pub fn from_ref<T>(s: &T) -> &[T; 1] {}
    pub fn repeat<T: Clone, const N: usize>(val: T) -> [T; N] {}
    impl<T, const N: usize> IntoIter<T, N> {
        pub fn new(array: [T; N]) -> IntoIter<T, N> {} pub fn as_slice(&self) -> &[T] {} pub fn as_mut_slice(&mut self) -> &mut [T] {}
    }
    impl<T: Clone, const N: usize> Clone for IntoIter<T, N> {} impl<T, const N: usize> DoubleEndedIterator for IntoIter<T, N> {} impl<T, const N: usize> ExactSizeIterator for IntoIter<T, N> {}
    impl<T, const N: usize> Iterator for IntoIter<T, N> { type Item = T; } impl Clone for TryFromSliceError {} impl Debug for TryFromSliceError {} impl Display for TryFromSliceError {}
    impl Error for TryFromSliceError {} impl Copy for TryFromSliceError {}
}
pub mod alloc {
    use crate::clone::Clone; use crate::cmp::{Eq, PartialEq}; use crate::default::Default; use crate::error::Error; use crate::fmt::{Debug, Display}; use crate::hash::Hash;
    use crate::marker::Copy; use crate::ptr::NonNull; use crate::result::Result;
    pub struct Layout {} pub struct LayoutError {} pub struct System; pub type LayoutErr = LayoutError;
    pub fn alloc(layout: Layout) -> *mut u8 {} pub fn alloc_zeroed(layout: Layout) -> *mut u8 {} pub fn dealloc(ptr: *mut u8, layout: Layout) {}
    pub fn handle_alloc_error(layout: Layout) -> ! {} pub fn realloc(ptr: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {}
    pub trait GlobalAlloc {
        fn alloc(&self, layout: Layout) -> *mut u8; fn dealloc(&self, ptr: *mut u8, layout: Layout); fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {}
        fn realloc(&self, ptr: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {}
    }
    impl Layout {
        pub fn from_size_align(size: usize, align: usize) -> Result<Layout, LayoutError> {} pub fn from_size_align_unchecked(size: usize, align: usize) -> Layout {}
        pub fn size(&self) -> usize {} pub fn align(&self) -> usize {} pub fn new<T>() -> Layout {} pub fn for_value<T>(t: &T) -> Layout {}
        pub fn dangling_ptr(&self) -> NonNull<u8> {} pub fn align_to(&self, align: usize) -> Result<Layout, LayoutError> {} pub fn pad_to_align(&self) -> Layout {}
        pub fn repeat(&self, n: usize) -> Result<(Layout, usize), LayoutError> {} pub fn extend(&self, next: Layout) -> Result<(Layout, usize), LayoutError> {}
        pub fn repeat_packed(&self, n: usize) -> Result<Layout, LayoutError> {} pub fn extend_packed(&self, next: Layout) -> Result<Layout, LayoutError> {}
        pub fn array<T>(n: usize) -> Result<Layout, LayoutError> {}
    }
    impl Clone for Layout {} impl Debug for Layout {} impl Hash for Layout {} impl PartialEq for Layout {} impl Copy for Layout {} impl Eq for Layout {} impl Clone for LayoutError {}
    impl Debug for LayoutError {} impl Display for LayoutError {} impl Error for LayoutError {} impl PartialEq for LayoutError {} impl Eq for LayoutError {} impl Clone for System {}
    impl Debug for System {} impl Default for System {} impl GlobalAlloc for System {} impl Copy for System {}
}
pub mod panic {
    use crate::any::Any; use crate::boxed::Box; use crate::clone::Clone; use crate::cmp::{Eq, Ord, PartialEq, PartialOrd}; use crate::default::Default; use crate::ffi::CStr;
    use crate::fmt::{Debug, Display}; use crate::future::Future; use crate::hash::Hash; use crate::marker::{Copy, Send, Sync}; use crate::ops::{Deref, DerefMut, Fn, FnOnce};
    use crate::option::Option; use crate::thread::Result;
    pub struct AssertUnwindSafe<T>(pub T); pub struct Location<'a> {} pub struct PanicHookInfo<'a> {} pub type PanicInfo<'a> = PanicHookInfo<'a>;
    pub fn catch_unwind<F: FnOnce() -> R + UnwindSafe, R>(f: F) -> Result<R> {} pub fn panic_any<M: 'static + Any + Send>(msg: M) -> ! {}
    pub fn resume_unwind(payload: Box<dyn Any + Send>) -> ! {} pub fn set_hook(hook: Box<dyn Fn(&PanicHookInfo<'_>) + Sync + Send + 'static>) {}
    pub fn take_hook() -> Box<dyn Fn(&PanicHookInfo<'_>) + Sync + Send + 'static> {}
    pub trait RefUnwindSafe {}
    pub trait UnwindSafe {}
    impl<'a> Location<'a> {
        pub fn caller() -> &'static Location<'static> {} pub fn file(&self) -> &'a str {} pub fn file_as_c_str(&self) -> &'a CStr {} pub fn line(&self) -> u32 {}
        pub fn column(&self) -> u32 {}
    }
    impl<'a> PanicHookInfo<'a> {
        pub fn payload(&self) -> &(dyn Any + Send) {} pub fn payload_as_str(&self) -> Option<&str> {} pub fn location(&self) -> Option<&Location<'_>> {}
    }
    impl<T: Debug> Debug for AssertUnwindSafe<T> {} impl<T: Default> Default for AssertUnwindSafe<T> {} impl<T> Deref for AssertUnwindSafe<T> { type Target = T; }
    impl<T> DerefMut for AssertUnwindSafe<T> {} impl<F: Future> Future for AssertUnwindSafe<F> { type Output = <F as Future>::Output; } impl<'a> Clone for Location<'a> {}
    impl Debug for Location<'_> {} impl Display for Location<'_> {} impl Hash for Location<'_> {} impl Ord for Location<'_> {} impl PartialEq for Location<'_> {}
    impl PartialOrd for Location<'_> {} impl<'a> Copy for Location<'a> {} impl Eq for Location<'_> {} impl<'a> Debug for PanicHookInfo<'a> {} impl Display for PanicHookInfo<'_> {}
}
pub mod hint {
    pub fn assert_unchecked(cond: bool) {} pub fn black_box<T>(dummy: T) -> T {} pub fn cold_path() {}
    pub fn select_unpredictable<T>(condition: bool, true_val: T, false_val: T) -> T {} pub fn spin_loop() {} pub fn unreachable_unchecked() -> ! {}
    
}
pub mod prelude {
    pub mod v1 {
        pub use crate::marker::{Copy, Send, Sized, Sync, Unpin}; pub use crate::ops::{AsyncFn, AsyncFnMut, AsyncFnOnce, Drop, Fn, FnMut, FnOnce}; pub use crate::mem::{align_of, align_of_val, drop, size_of, size_of_val};
        pub use crate::boxed::Box; pub use crate::borrow::ToOwned; pub use crate::clone::Clone; pub use crate::cmp::{Eq, Ord, PartialEq, PartialOrd}; pub use crate::convert::{AsMut, AsRef, From, Into, TryFrom, TryInto};
        pub use crate::default::Default; pub use crate::future::{Future, IntoFuture}; pub use crate::iter::{DoubleEndedIterator, ExactSizeIterator, Extend, FromIterator, IntoIterator, Iterator};
        pub use crate::option::Option; pub use crate::option::Option::{None, Some}; pub use crate::result::Result; pub use crate::result::Result::{Err, Ok}; pub use crate::string::{String, ToString}; pub use crate::vec::Vec;
    }
    pub mod rust_2015 { pub use super::v1::*; } pub mod rust_2018 { pub use super::v1::*; } pub mod rust_2021 { pub use super::v1::*; } pub mod rust_2024 { pub use super::v1::*; }
}
pub mod os {
    pub mod unix { pub mod io { pub use crate::os::fd::*; } pub mod prelude { pub use super::ffi::{OsStrExt, OsStringExt}; pub use super::fs::{FileExt, MetadataExt, OpenOptionsExt, PermissionsExt}; pub use super::process::{CommandExt, ExitStatusExt}; pub use crate::os::fd::*; } }
    pub mod fd {
        use crate::clone::Clone; use crate::convert::From; use crate::fmt::Debug; use crate::io::{IsTerminal, Result}; use crate::marker::Copy; use crate::os::raw::c_int;
        use crate::os::unix::net::{UnixDatagram, UnixListener, UnixStream};
        pub struct BorrowedFd<'fd> {} pub struct OwnedFd {} pub type RawFd = c_int;
        pub trait AsFd { fn as_fd(&self) -> BorrowedFd<'_>; }
        pub trait AsRawFd { fn as_raw_fd(&self) -> RawFd; }
        pub trait FromRawFd { fn from_raw_fd(fd: RawFd) -> Self; }
        pub trait IntoRawFd { fn into_raw_fd(self) -> RawFd; }
        impl BorrowedFd<'_> {
            pub fn borrow_raw(fd: RawFd) -> Self {} pub fn try_clone_to_owned(&self) -> Result<OwnedFd> {}
        }
        impl OwnedFd { pub fn try_clone(&self) -> Result<Self> {} }
        impl AsFd for BorrowedFd<'_> {} impl AsRawFd for BorrowedFd<'_> {} impl<'fd> Clone for BorrowedFd<'fd> {} impl Debug for BorrowedFd<'_> {} impl IsTerminal for BorrowedFd<'_> {}
        impl<'fd> Copy for BorrowedFd<'fd> {} impl AsFd for OwnedFd {} impl AsRawFd for OwnedFd {} impl Debug for OwnedFd {} impl From<OwnedFd> for UnixDatagram {}
        impl From<OwnedFd> for UnixListener {} impl From<OwnedFd> for UnixStream {} impl From<UnixDatagram> for OwnedFd {} impl From<UnixListener> for OwnedFd {} impl From<UnixStream> for OwnedFd {}
        impl FromRawFd for OwnedFd {} impl IntoRawFd for OwnedFd {} impl IsTerminal for OwnedFd {}
        impl<T: AsFd> AsFd for &T {} impl<T: AsRawFd> AsRawFd for &T {}
    }
    pub mod raw {
        pub type c_char = crate::ffi::c_char; pub type c_double = crate::ffi::c_double; pub type c_float = crate::ffi::c_float; pub type c_int = crate::ffi::c_int; pub type c_long = crate::ffi::c_long; pub type c_longlong = crate::ffi::c_longlong;
        pub type c_schar = crate::ffi::c_schar; pub type c_short = crate::ffi::c_short; pub type c_uchar = crate::ffi::c_uchar; pub type c_uint = crate::ffi::c_uint; pub type c_ulong = crate::ffi::c_ulong; pub type c_ulonglong = crate::ffi::c_ulonglong;
        pub type c_ushort = crate::ffi::c_ushort; pub type c_void = crate::ffi::c_void;
    }
    pub mod unix {
        pub mod fs {
            use crate::convert::AsRef; use crate::io::Result; use crate::option::Option; use crate::os::fd::AsFd; use crate::path::Path;
            pub fn chown<P: AsRef<Path>>(dir: P, uid: Option<u32>, gid: Option<u32>) -> Result<()> {} pub fn chroot<P: AsRef<Path>>(dir: P) -> Result<()> {}
            pub fn fchown<F: AsFd>(fd: F, uid: Option<u32>, gid: Option<u32>) -> Result<()> {}
            pub fn lchown<P: AsRef<Path>>(dir: P, uid: Option<u32>, gid: Option<u32>) -> Result<()> {}
            pub fn symlink<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> Result<()> {}
            pub trait DirBuilderExt { fn mode(&mut self, mode: u32) -> &mut Self; }
            pub trait DirEntryExt { fn ino(&self) -> u64; }
            pub trait FileExt {
                fn read_at(&self, buf: &mut [u8], offset: u64) -> Result<usize>; fn write_at(&self, buf: &[u8], offset: u64) -> Result<usize>;
                fn read_exact_at(&self, buf: &mut [u8], offset: u64) -> Result<()> {} fn write_all_at(&self, buf: &[u8], offset: u64) -> Result<()> {}
            }
            pub trait FileTypeExt { fn is_block_device(&self) -> bool; fn is_char_device(&self) -> bool; fn is_fifo(&self) -> bool; fn is_socket(&self) -> bool; }
            pub trait MetadataExt {
                fn dev(&self) -> u64; fn ino(&self) -> u64; fn mode(&self) -> u32; fn nlink(&self) -> u64; fn uid(&self) -> u32; fn gid(&self) -> u32; fn rdev(&self) -> u64;
                fn size(&self) -> u64; fn atime(&self) -> i64; fn atime_nsec(&self) -> i64; fn mtime(&self) -> i64; fn mtime_nsec(&self) -> i64; fn ctime(&self) -> i64;
                fn ctime_nsec(&self) -> i64; fn blksize(&self) -> u64; fn blocks(&self) -> u64;
            }
            pub trait OpenOptionsExt { fn mode(&mut self, mode: u32) -> &mut Self; fn custom_flags(&mut self, flags: i32) -> &mut Self; }
            pub trait PermissionsExt { fn mode(&self) -> u32; fn set_mode(&mut self, mode: u32); fn from_mode(mode: u32) -> Self; }
        }
        pub mod ffi {
            use crate::vec::Vec;
            pub trait OsStrExt  { fn from_bytes(slice: &[u8]) -> &Self; fn as_bytes(&self) -> &[u8]; }
            pub trait OsStringExt  { fn from_vec(vec: Vec<u8>) -> Self; fn into_vec(self) -> Vec<u8>; }
        }
        pub mod process {
            use crate::convert::AsRef; use crate::ffi::OsStr; use crate::io::{Error, Result}; use crate::marker::{Send, Sync}; use crate::ops::FnMut; use crate::option::Option;
            use crate::process::Command;
            pub fn parent_id() -> u32 {}
            pub trait CommandExt  {
                fn uid(&mut self, id: u32) -> &mut Command; fn gid(&mut self, id: u32) -> &mut Command;
                fn pre_exec<F: FnMut() -> Result<()> + Send + Sync + 'static>(&mut self, f: F) -> &mut Command; fn exec(&mut self) -> Error;
                fn arg0<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command; fn process_group(&mut self, pgroup: i32) -> &mut Command;
                fn before_exec<F: FnMut() -> Result<()> + Send + Sync + 'static>(&mut self, f: F) -> &mut Command {}
            }
            pub trait ExitStatusExt  {
                fn from_raw(raw: i32) -> Self; fn signal(&self) -> Option<i32>; fn core_dumped(&self) -> bool; fn stopped_signal(&self) -> Option<i32>; fn continued(&self) -> bool;
                fn into_raw(self) -> i32;
            }
        }
        pub mod net {
            use crate::clone::Clone; use crate::convert::AsRef; use crate::fmt::Debug; use crate::io::{Error, Read, Result, Write}; use crate::iter::{IntoIterator, Iterator}; use crate::net::Shutdown;
            use crate::option::Option; use crate::os::fd::{AsFd, AsRawFd, FromRawFd, IntoRawFd}; use crate::path::Path; use crate::time::Duration;
            pub struct Incoming<'a> {} pub struct SocketAddr {} pub struct UnixDatagram(); pub struct UnixListener(); pub struct UnixStream();
            impl SocketAddr {
                pub fn from_pathname<P: AsRef<Path>>(path: P) -> Result<SocketAddr> {} pub fn is_unnamed(&self) -> bool {} pub fn as_pathname(&self) -> Option<&Path> {}
            }
            impl UnixDatagram {
                pub fn bind<P: AsRef<Path>>(path: P) -> Result<UnixDatagram> {} pub fn bind_addr(socket_addr: &SocketAddr) -> Result<UnixDatagram> {}
                pub fn unbound() -> Result<UnixDatagram> {} pub fn pair() -> Result<(UnixDatagram, UnixDatagram)> {} pub fn connect<P: AsRef<Path>>(&self, path: P) -> Result<()> {}
                pub fn connect_addr(&self, socket_addr: &SocketAddr) -> Result<()> {} pub fn try_clone(&self) -> Result<UnixDatagram> {}
                pub fn local_addr(&self) -> Result<SocketAddr> {} pub fn peer_addr(&self) -> Result<SocketAddr> {}
                pub fn recv_from(&self, buf: &mut [u8]) -> Result<(usize, SocketAddr)> {} pub fn recv(&self, buf: &mut [u8]) -> Result<usize> {}
                pub fn send_to<P: AsRef<Path>>(&self, buf: &[u8], path: P) -> Result<usize> {} pub fn send_to_addr(&self, buf: &[u8], socket_addr: &SocketAddr) -> Result<usize> {}
                pub fn send(&self, buf: &[u8]) -> Result<usize> {} pub fn set_read_timeout(&self, timeout: Option<Duration>) -> Result<()> {}
                pub fn set_write_timeout(&self, timeout: Option<Duration>) -> Result<()> {} pub fn read_timeout(&self) -> Result<Option<Duration>> {}
                pub fn write_timeout(&self) -> Result<Option<Duration>> {} pub fn set_nonblocking(&self, nonblocking: bool) -> Result<()> {}
                pub fn take_error(&self) -> Result<Option<Error>> {} pub fn shutdown(&self, how: Shutdown) -> Result<()> {}
            }
            impl UnixListener {
                pub fn bind<P: AsRef<Path>>(path: P) -> Result<UnixListener> {} pub fn bind_addr(socket_addr: &SocketAddr) -> Result<UnixListener> {}
                pub fn accept(&self) -> Result<(UnixStream, SocketAddr)> {} pub fn try_clone(&self) -> Result<UnixListener> {} pub fn local_addr(&self) -> Result<SocketAddr> {}
                pub fn set_nonblocking(&self, nonblocking: bool) -> Result<()> {} pub fn take_error(&self) -> Result<Option<Error>> {} pub fn incoming(&self) -> Incoming<'_> {}
            }
            impl UnixStream {
                pub fn connect<P: AsRef<Path>>(path: P) -> Result<UnixStream> {} pub fn connect_addr(socket_addr: &SocketAddr) -> Result<UnixStream> {}
                pub fn pair() -> Result<(UnixStream, UnixStream)> {} pub fn try_clone(&self) -> Result<UnixStream> {} pub fn local_addr(&self) -> Result<SocketAddr> {}
                pub fn peer_addr(&self) -> Result<SocketAddr> {} pub fn set_read_timeout(&self, timeout: Option<Duration>) -> Result<()> {}
                pub fn set_write_timeout(&self, timeout: Option<Duration>) -> Result<()> {} pub fn read_timeout(&self) -> Result<Option<Duration>> {}
                pub fn write_timeout(&self) -> Result<Option<Duration>> {} pub fn set_nonblocking(&self, nonblocking: bool) -> Result<()> {}
                pub fn take_error(&self) -> Result<Option<Error>> {} pub fn shutdown(&self, how: Shutdown) -> Result<()> {}
            }
            impl<'a> Debug for Incoming<'a> {} impl<'a> Iterator for Incoming<'a> { type Item = crate::result::Result<UnixStream, Error>; } impl Clone for SocketAddr {} impl Debug for SocketAddr {}
            impl AsFd for UnixDatagram {} impl AsRawFd for UnixDatagram {} impl Debug for UnixDatagram {} impl FromRawFd for UnixDatagram {} impl IntoRawFd for UnixDatagram {}
            impl AsFd for UnixListener {} impl AsRawFd for UnixListener {} impl Debug for UnixListener {} impl FromRawFd for UnixListener {}
            impl<'a> IntoIterator for &'a UnixListener { type Item = crate::result::Result<UnixStream, Error>; type IntoIter = Incoming<'a>; } impl IntoRawFd for UnixListener {} impl AsFd for UnixStream {}
            impl AsRawFd for UnixStream {} impl Debug for UnixStream {} impl FromRawFd for UnixStream {} impl IntoRawFd for UnixStream {} impl<'a> Read for &'a UnixStream {} impl Read for UnixStream {}
            impl<'a> Write for &'a UnixStream {} impl Write for UnixStream {}
        }
    }
}
mod primitive_impls {
    use crate::array::TryFromSliceError; use crate::borrow::{Borrow, BorrowMut, ToOwned}; use crate::boxed::Box;
    use crate::char::{CharTryFromError, DecodeUtf16, ParseCharError, ToLowercase, ToUppercase, TryFromCharError}; use crate::clone::Clone;
    use crate::cmp::{Eq, Ord, Ordering, PartialEq, PartialOrd}; use crate::convert::{AsMut, AsRef, From, TryFrom}; use crate::default::Default; use crate::error::Error;
    use crate::fmt::{Binary, Debug, Display, LowerExp, LowerHex, Octal, Pointer, UpperExp, UpperHex}; use crate::hash::Hash; use crate::io::{BufRead, Read, Write};
    use crate::iter::{Cloned, IntoIterator, Product, Sum}; use crate::marker::Copy; use crate::mem::MaybeUninit; use crate::net::{SocketAddr, ToSocketAddrs};
    use crate::num::{FpCategory, NonZero, ParseFloatError, ParseIntError, TryFromIntError};
    use crate::ops::{Add, AddAssign, BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Div, DivAssign, FnMut, FnOnce, Index, IndexMut, Mul, MulAssign, Neg, Not, Range, RangeBounds, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive, Rem, RemAssign, Shl, ShlAssign, Shr, ShrAssign, Sub, SubAssign};
    use crate::option::Option; use crate::result::Result;
    use crate::slice::{ArrayWindows, ChunkBy, ChunkByMut, Chunks, ChunksExact, ChunksExactMut, ChunksMut, Concat, EscapeAscii, GetDisjointMutError, Iter, IterMut, Join, RChunks, RChunksExact, RChunksExactMut, RChunksMut, RSplitMut, RSplitNMut, SliceIndex, SplitInclusiveMut, SplitMut, SplitNMut, Windows};
    use crate::str::{Bytes, CharIndices, Chars, EncodeUtf16, EscapeDebug, EscapeDefault, EscapeUnicode, FromStr, Lines, LinesAny, MatchIndices, Matches, ParseBoolError, RMatchIndices, RMatches, RSplit, RSplitN, RSplitTerminator, Split, SplitAsciiWhitespace, SplitInclusive, SplitN, SplitTerminator, SplitWhitespace, Utf8Chunks, Utf8Error};
    use crate::str::pattern::Pattern; use crate::string::String; use crate::vec::{IntoIter, Vec};
    impl str {
        pub fn len(&self) -> usize {} pub fn is_empty(&self) -> bool {} pub fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error> {}
        pub fn from_utf8_mut(v: &mut [u8]) -> Result<&mut str, Utf8Error> {} pub fn from_utf8_unchecked(v: &[u8]) -> &str {}
        pub fn from_utf8_unchecked_mut(v: &mut [u8]) -> &mut str {} pub fn is_char_boundary(&self, index: usize) -> bool {}
        pub fn floor_char_boundary(&self, index: usize) -> usize {} pub fn ceil_char_boundary(&self, index: usize) -> usize {} pub fn as_bytes(&self) -> &[u8] {}
        pub fn as_bytes_mut(&mut self) -> &mut [u8] {} pub fn as_ptr(&self) -> *const u8 {} pub fn as_mut_ptr(&mut self) -> *mut u8 {}
        pub fn get<I: SliceIndex<str>>(&self, i: I) -> Option<&<I as SliceIndex<str>>::Output> {}
        pub fn get_mut<I: SliceIndex<str>>(&mut self, i: I) -> Option<&mut <I as SliceIndex<str>>::Output> {}
        pub fn get_unchecked<I: SliceIndex<str>>(&self, i: I) -> &<I as SliceIndex<str>>::Output {}
        pub fn get_unchecked_mut<I: SliceIndex<str>>(&mut self, i: I) -> &mut <I as SliceIndex<str>>::Output {}
        pub fn slice_unchecked(&self, begin: usize, end: usize) -> &str {} pub fn slice_mut_unchecked(&mut self, begin: usize, end: usize) -> &mut str {}
        pub fn split_at(&self, mid: usize) -> (&str, &str) {} pub fn split_at_mut(&mut self, mid: usize) -> (&mut str, &mut str) {}
        pub fn split_at_checked(&self, mid: usize) -> Option<(&str, &str)> {} pub fn split_at_mut_checked(&mut self, mid: usize) -> Option<(&mut str, &mut str)> {}
        pub fn chars(&self) -> Chars<'_> {} pub fn char_indices(&self) -> CharIndices<'_> {} pub fn bytes(&self) -> Bytes<'_> {}
        pub fn split_whitespace(&self) -> SplitWhitespace<'_> {} pub fn split_ascii_whitespace(&self) -> SplitAsciiWhitespace<'_> {} pub fn lines(&self) -> Lines<'_> {}
        pub fn lines_any(&self) -> LinesAny<'_> {} pub fn encode_utf16(&self) -> EncodeUtf16<'_> {} pub fn contains<P: Pattern>(&self, pat: P) -> bool {}
        pub fn starts_with<P: Pattern>(&self, pat: P) -> bool {} pub fn ends_with<P: Pattern>(&self, pat: P) -> bool {}
        pub fn find<P: Pattern>(&self, pat: P) -> Option<usize> {} pub fn rfind<P: Pattern>(&self, pat: P) -> Option<usize> {}
        pub fn split<P: Pattern>(&self, pat: P) -> Split<'_, P> {} pub fn split_inclusive<P: Pattern>(&self, pat: P) -> SplitInclusive<'_, P> {}
        pub fn rsplit<P: Pattern>(&self, pat: P) -> RSplit<'_, P> {} pub fn split_terminator<P: Pattern>(&self, pat: P) -> SplitTerminator<'_, P> {}
        pub fn rsplit_terminator<P: Pattern>(&self, pat: P) -> RSplitTerminator<'_, P> {} pub fn splitn<P: Pattern>(&self, n: usize, pat: P) -> SplitN<'_, P> {}
        pub fn rsplitn<P: Pattern>(&self, n: usize, pat: P) -> RSplitN<'_, P> {} pub fn split_once<P: Pattern>(&self, delimiter: P) -> Option<(&str, &str)> {}
        pub fn rsplit_once<P: Pattern>(&self, delimiter: P) -> Option<(&str, &str)> {} pub fn matches<P: Pattern>(&self, pat: P) -> Matches<'_, P> {}
        pub fn rmatches<P: Pattern>(&self, pat: P) -> RMatches<'_, P> {} pub fn match_indices<P: Pattern>(&self, pat: P) -> MatchIndices<'_, P> {}
        pub fn rmatch_indices<P: Pattern>(&self, pat: P) -> RMatchIndices<'_, P> {} pub fn trim(&self) -> &str {} pub fn trim_start(&self) -> &str {}
        pub fn trim_end(&self) -> &str {} pub fn trim_left(&self) -> &str {} pub fn trim_right(&self) -> &str {} pub fn trim_matches<P: Pattern>(&self, pat: P) -> &str {}
        pub fn trim_start_matches<P: Pattern>(&self, pat: P) -> &str {} pub fn strip_prefix<P: Pattern>(&self, prefix: P) -> Option<&str> {}
        pub fn strip_suffix<P: Pattern>(&self, suffix: P) -> Option<&str> {} pub fn trim_end_matches<P: Pattern>(&self, pat: P) -> &str {}
        pub fn trim_left_matches<P: Pattern>(&self, pat: P) -> &str {} pub fn trim_right_matches<P: Pattern>(&self, pat: P) -> &str {}
        pub fn parse<F: FromStr>(&self) -> Result<F, <F as FromStr>::Err> {} pub fn is_ascii(&self) -> bool {} pub fn eq_ignore_ascii_case(&self, other: &str) -> bool {}
        pub fn make_ascii_uppercase(&mut self) {} pub fn make_ascii_lowercase(&mut self) {} pub fn trim_ascii_start(&self) -> &str {} pub fn trim_ascii_end(&self) -> &str {}
        pub fn trim_ascii(&self) -> &str {} pub fn escape_debug(&self) -> EscapeDebug<'_> {} pub fn escape_default(&self) -> EscapeDefault<'_> {}
        pub fn escape_unicode(&self) -> EscapeUnicode<'_> {} pub fn into_boxed_bytes(self: Box<str>) -> Box<[u8]> {}
        pub fn replace<P: Pattern>(&self, from: P, to: &str) -> String {} pub fn replacen<P: Pattern>(&self, pat: P, to: &str, count: usize) -> String {}
        pub fn to_lowercase(&self) -> String {} pub fn to_uppercase(&self) -> String {} pub fn into_string(self: Box<str>) -> String {}
        pub fn repeat(&self, n: usize) -> String {} pub fn to_ascii_uppercase(&self) -> String {} pub fn to_ascii_lowercase(&self) -> String {}
    }
    impl<T> Box<[T]> {
        pub fn new_uninit_slice(len: usize) -> Box<[MaybeUninit<T>]> {} pub fn new_zeroed_slice(len: usize) -> Box<[MaybeUninit<T>]> {}
    }
    impl<T> Box<[MaybeUninit<T>]> { pub fn assume_init(self) -> Box<[T]> {} }
    impl<T> [MaybeUninit<T>] {
        pub fn write_copy_of_slice(&mut self, src: &[T]) -> &mut [T] where T: Copy {} pub fn write_clone_of_slice(&mut self, src: &[T]) -> &mut [T] where T: Clone {}
        pub fn assume_init_drop(&mut self) {} pub fn assume_init_ref(&self) -> &[T] {} pub fn assume_init_mut(&mut self) -> &mut [T] {}
    }
    impl [u8] {
        pub fn is_ascii(&self) -> bool {} pub fn eq_ignore_ascii_case(&self, other: &[u8]) -> bool {} pub fn make_ascii_uppercase(&mut self) {}
        pub fn make_ascii_lowercase(&mut self) {} pub fn escape_ascii(&self) -> EscapeAscii<'_> {} pub fn trim_ascii_start(&self) -> &[u8] {}
        pub fn trim_ascii_end(&self) -> &[u8] {} pub fn trim_ascii(&self) -> &[u8] {} pub fn utf8_chunks(&self) -> Utf8Chunks<'_> {}
        pub fn to_ascii_uppercase(&self) -> Vec<u8> {} pub fn to_ascii_lowercase(&self) -> Vec<u8> {}
    }
    impl<T> [T] {
        pub fn len(&self) -> usize {} pub fn is_empty(&self) -> bool {} pub fn first(&self) -> Option<&T> {} pub fn first_mut(&mut self) -> Option<&mut T> {}
        pub fn split_first(&self) -> Option<(&T, &[T])> {} pub fn split_first_mut(&mut self) -> Option<(&mut T, &mut [T])> {}
        pub fn split_last(&self) -> Option<(&T, &[T])> {} pub fn split_last_mut(&mut self) -> Option<(&mut T, &mut [T])> {} pub fn last(&self) -> Option<&T> {}
        pub fn last_mut(&mut self) -> Option<&mut T> {} pub fn first_chunk<const N: usize>(&self) -> Option<&[T; N]> {}
        pub fn first_chunk_mut<const N: usize>(&mut self) -> Option<&mut [T; N]> {} pub fn split_first_chunk<const N: usize>(&self) -> Option<(&[T; N], &[T])> {}
        pub fn split_first_chunk_mut<const N: usize>(&mut self) -> Option<(&mut [T; N], &mut [T])> {}
        pub fn split_last_chunk<const N: usize>(&self) -> Option<(&[T], &[T; N])> {}
        pub fn split_last_chunk_mut<const N: usize>(&mut self) -> Option<(&mut [T], &mut [T; N])> {} pub fn last_chunk<const N: usize>(&self) -> Option<&[T; N]> {}
        pub fn last_chunk_mut<const N: usize>(&mut self) -> Option<&mut [T; N]> {}
        pub fn get<I: SliceIndex<[T]>>(&self, index: I) -> Option<&<I as SliceIndex<[T]>>::Output> {}
        pub fn get_mut<I: SliceIndex<[T]>>(&mut self, index: I) -> Option<&mut <I as SliceIndex<[T]>>::Output> {}
        pub fn get_unchecked<I: SliceIndex<[T]>>(&self, index: I) -> &<I as SliceIndex<[T]>>::Output {}
        pub fn get_unchecked_mut<I: SliceIndex<[T]>>(&mut self, index: I) -> &mut <I as SliceIndex<[T]>>::Output {} pub fn as_ptr(&self) -> *const T {}
        pub fn as_mut_ptr(&mut self) -> *mut T {} pub fn as_ptr_range(&self) -> Range<*const T> {} pub fn as_mut_ptr_range(&mut self) -> Range<*mut T> {}
        pub fn as_array<const N: usize>(&self) -> Option<&[T; N]> {} pub fn as_mut_array<const N: usize>(&mut self) -> Option<&mut [T; N]> {}
        pub fn swap(&mut self, a: usize, b: usize) {} pub fn reverse(&mut self) {} pub fn iter(&self) -> Iter<'_, T> {} pub fn iter_mut(&mut self) -> IterMut<'_, T> {}
        pub fn windows(&self, size: usize) -> Windows<'_, T> {} pub fn chunks(&self, chunk_size: usize) -> Chunks<'_, T> {}
        pub fn chunks_mut(&mut self, chunk_size: usize) -> ChunksMut<'_, T> {} pub fn chunks_exact(&self, chunk_size: usize) -> ChunksExact<'_, T> {}
        pub fn chunks_exact_mut(&mut self, chunk_size: usize) -> ChunksExactMut<'_, T> {} pub fn as_chunks_unchecked<const N: usize>(&self) -> &[[T; N]] {}
        pub fn as_chunks<const N: usize>(&self) -> (&[[T; N]], &[T]) {} pub fn as_rchunks<const N: usize>(&self) -> (&[T], &[[T; N]]) {}
        pub fn as_chunks_unchecked_mut<const N: usize>(&mut self) -> &mut [[T; N]] {} pub fn as_chunks_mut<const N: usize>(&mut self) -> (&mut [[T; N]], &mut [T]) {}
        pub fn as_rchunks_mut<const N: usize>(&mut self) -> (&mut [T], &mut [[T; N]]) {} pub fn array_windows<const N: usize>(&self) -> ArrayWindows<'_, T, N> {}
        pub fn rchunks(&self, chunk_size: usize) -> RChunks<'_, T> {} pub fn rchunks_mut(&mut self, chunk_size: usize) -> RChunksMut<'_, T> {}
        pub fn rchunks_exact(&self, chunk_size: usize) -> RChunksExact<'_, T> {} pub fn rchunks_exact_mut(&mut self, chunk_size: usize) -> RChunksExactMut<'_, T> {}
        pub fn chunk_by<F: FnMut(&T, &T) -> bool>(&self, pred: F) -> ChunkBy<'_, T, F> {}
        pub fn chunk_by_mut<F: FnMut(&T, &T) -> bool>(&mut self, pred: F) -> ChunkByMut<'_, T, F> {} pub fn split_at(&self, mid: usize) -> (&[T], &[T]) {}
        pub fn split_at_mut(&mut self, mid: usize) -> (&mut [T], &mut [T]) {} pub fn split_at_unchecked(&self, mid: usize) -> (&[T], &[T]) {}
        pub fn split_at_mut_unchecked(&mut self, mid: usize) -> (&mut [T], &mut [T]) {} pub fn split_at_checked(&self, mid: usize) -> Option<(&[T], &[T])> {}
        pub fn split_at_mut_checked(&mut self, mid: usize) -> Option<(&mut [T], &mut [T])> {} pub fn split<F: FnMut(&T) -> bool>(&self, pred: F) -> crate::slice::Split<'_, T, F> {}
        pub fn split_mut<F: FnMut(&T) -> bool>(&mut self, pred: F) -> SplitMut<'_, T, F> {}
        pub fn split_inclusive<F: FnMut(&T) -> bool>(&self, pred: F) -> crate::slice::SplitInclusive<'_, T, F> {}
        pub fn split_inclusive_mut<F: FnMut(&T) -> bool>(&mut self, pred: F) -> SplitInclusiveMut<'_, T, F> {}
        pub fn rsplit<F: FnMut(&T) -> bool>(&self, pred: F) -> crate::slice::RSplit<'_, T, F> {} pub fn rsplit_mut<F: FnMut(&T) -> bool>(&mut self, pred: F) -> RSplitMut<'_, T, F> {}
        pub fn splitn<F: FnMut(&T) -> bool>(&self, n: usize, pred: F) -> crate::slice::SplitN<'_, T, F> {}
        pub fn splitn_mut<F: FnMut(&T) -> bool>(&mut self, n: usize, pred: F) -> SplitNMut<'_, T, F> {}
        pub fn rsplitn<F: FnMut(&T) -> bool>(&self, n: usize, pred: F) -> crate::slice::RSplitN<'_, T, F> {}
        pub fn rsplitn_mut<F: FnMut(&T) -> bool>(&mut self, n: usize, pred: F) -> RSplitNMut<'_, T, F> {} pub fn contains(&self, x: &T) -> bool where T: PartialEq {}
        pub fn starts_with(&self, needle: &[T]) -> bool where T: PartialEq {} pub fn ends_with(&self, needle: &[T]) -> bool where T: PartialEq {}
        pub fn strip_prefix<P>(&self, prefix: &P) -> Option<&[T]> where T: PartialEq {} pub fn strip_suffix<P>(&self, suffix: &P) -> Option<&[T]> where T: PartialEq {}
        pub fn binary_search(&self, x: &T) -> Result<usize, usize> where T: Ord {}
        pub fn binary_search_by<'a, F: FnMut(&'a T) -> Ordering>(&'a self, f: F) -> Result<usize, usize> {}
        pub fn binary_search_by_key<'a, B: Ord, F: FnMut(&'a T) -> B>(&'a self, b: &B, f: F) -> Result<usize, usize> {} pub fn sort_unstable(&mut self) where T: Ord {}
        pub fn sort_unstable_by<F: FnMut(&T, &T) -> Ordering>(&mut self, compare: F) {} pub fn sort_unstable_by_key<K: Ord, F: FnMut(&T) -> K>(&mut self, f: F) {}
        pub fn select_nth_unstable(&mut self, index: usize) -> (&mut [T], &mut T, &mut [T]) where T: Ord {}
        pub fn select_nth_unstable_by<F: FnMut(&T, &T) -> Ordering>(&mut self, index: usize, compare: F) -> (&mut [T], &mut T, &mut [T]) {}
        pub fn select_nth_unstable_by_key<K: Ord, F: FnMut(&T) -> K>(&mut self, index: usize, f: F) -> (&mut [T], &mut T, &mut [T]) {}
        pub fn rotate_left(&mut self, mid: usize) {} pub fn rotate_right(&mut self, k: usize) {} pub fn fill(&mut self, value: T) where T: Clone {}
        pub fn fill_with<F: FnMut() -> T>(&mut self, f: F) {} pub fn clone_from_slice(&mut self, src: &[T]) where T: Clone {}
        pub fn copy_from_slice(&mut self, src: &[T]) where T: Copy {} pub fn copy_within<R: RangeBounds<usize>>(&mut self, src: R, dest: usize) where T: Copy {}
        pub fn swap_with_slice(&mut self, other: &mut [T]) {} pub fn align_to<U>(&self) -> (&[T], &[U], &[T]) {}
        pub fn align_to_mut<U>(&mut self) -> (&mut [T], &mut [U], &mut [T]) {} pub fn is_sorted(&self) -> bool where T: PartialOrd {}
        pub fn is_sorted_by<'a, F: FnMut(&'a T, &'a T) -> bool>(&'a self, compare: F) -> bool {}
        pub fn is_sorted_by_key<'a, F: FnMut(&'a T) -> K, K: PartialOrd>(&'a self, f: F) -> bool {} pub fn partition_point<P: FnMut(&T) -> bool>(&self, pred: P) -> usize {}
        pub fn split_off<'a, R: RangeBounds<usize>>(self: &mut &'a [T], range: R) -> Option<&'a [T]> {}
        pub fn split_off_mut<'a, R: RangeBounds<usize>>(self: &mut &'a mut [T], range: R) -> Option<&'a mut [T]> {}
        pub fn split_off_first<'a>(self: &mut &'a [T]) -> Option<&'a T> {} pub fn split_off_first_mut<'a>(self: &mut &'a mut [T]) -> Option<&'a mut T> {}
        pub fn split_off_last<'a>(self: &mut &'a [T]) -> Option<&'a T> {} pub fn split_off_last_mut<'a>(self: &mut &'a mut [T]) -> Option<&'a mut T> {}
        pub fn get_disjoint_unchecked_mut<I: SliceIndex<[T]>, const N: usize>(&mut self, indices: [I; N]) -> [&mut <I as SliceIndex<[T]>>::Output; N] {}
        pub fn get_disjoint_mut<I: SliceIndex<[T]>, const N: usize>(&mut self, indices: [I; N]) -> Result<[&mut <I as SliceIndex<[T]>>::Output; N], GetDisjointMutError> {}
        pub fn element_offset(&self, element: &T) -> Option<usize> {} pub fn sort(&mut self) where T: Ord {}
        pub fn sort_by<F: FnMut(&T, &T) -> Ordering>(&mut self, compare: F) {} pub fn sort_by_key<K: Ord, F: FnMut(&T) -> K>(&mut self, f: F) {}
        pub fn sort_by_cached_key<K: Ord, F: FnMut(&T) -> K>(&mut self, f: F) {} pub fn to_vec(&self) -> Vec<T> where T: Clone {}
        pub fn into_vec(self: Box<[T]>) -> Vec<T> {} pub fn repeat(&self, n: usize) -> Vec<T> where T: Copy {}
        pub fn concat<Item>(&self) -> <[T] as Concat<Item>>::Output where [T]: Concat<Item> {}
        pub fn join<Separator>(&self, sep: Separator) -> <[T] as Join<Separator>>::Output where [T]: Join<Separator> {}
        pub fn connect<Separator>(&self, sep: Separator) -> <[T] as Join<Separator>>::Output where [T]: Join<Separator> {}
    }
    impl<T, const N: usize> [[T; N]] { pub fn as_flattened(&self) -> &[T] {} pub fn as_flattened_mut(&mut self) -> &mut [T] {} }
    impl<T, const N: usize> [T; N] {
        pub fn map<F: FnMut(T) -> U, U>(self, f: F) -> [U; N] {} pub fn as_slice(&self) -> &[T] {} pub fn as_mut_slice(&mut self) -> &mut [T] {}
        pub fn each_ref(&self) -> [&T; N] {} pub fn each_mut(&mut self) -> [&mut T; N] {}
    }
    impl char {
        pub const MIN: char = {}; pub const MAX: char = {}; pub const MAX_LEN_UTF8: usize = {}; pub const MAX_LEN_UTF16: usize = {}; pub const REPLACEMENT_CHARACTER: char = {};
        pub const UNICODE_VERSION: (u8, u8, u8) = {};
        pub fn decode_utf16<I: IntoIterator<Item = u16>>(iter: I) -> DecodeUtf16<<I as IntoIterator>::IntoIter> {} pub fn from_u32(i: u32) -> Option<char> {}
        pub fn from_u32_unchecked(i: u32) -> char {} pub fn from_digit(num: u32, radix: u32) -> Option<char> {} pub fn is_digit(self, radix: u32) -> bool {}
        pub fn to_digit(self, radix: u32) -> Option<u32> {} pub fn escape_unicode(self) -> crate::char::EscapeUnicode {} pub fn escape_debug(self) -> crate::char::EscapeDebug {}
        pub fn escape_default(self) -> crate::char::EscapeDefault {} pub fn len_utf8(self) -> usize {} pub fn len_utf16(self) -> usize {}
        pub fn encode_utf8(self, dst: &mut [u8]) -> &mut str {} pub fn encode_utf16(self, dst: &mut [u16]) -> &mut [u16] {} pub fn is_alphabetic(self) -> bool {}
        pub fn is_lowercase(self) -> bool {} pub fn is_uppercase(self) -> bool {} pub fn is_whitespace(self) -> bool {} pub fn is_alphanumeric(self) -> bool {}
        pub fn is_control(self) -> bool {} pub fn is_numeric(self) -> bool {} pub fn to_lowercase(self) -> ToLowercase {} pub fn to_uppercase(self) -> ToUppercase {}
        pub fn is_ascii(&self) -> bool {} pub fn to_ascii_uppercase(&self) -> char {} pub fn to_ascii_lowercase(&self) -> char {}
        pub fn eq_ignore_ascii_case(&self, other: &char) -> bool {} pub fn make_ascii_uppercase(&mut self) {} pub fn make_ascii_lowercase(&mut self) {}
        pub fn is_ascii_alphabetic(&self) -> bool {} pub fn is_ascii_uppercase(&self) -> bool {} pub fn is_ascii_lowercase(&self) -> bool {}
        pub fn is_ascii_alphanumeric(&self) -> bool {} pub fn is_ascii_digit(&self) -> bool {} pub fn is_ascii_hexdigit(&self) -> bool {}
        pub fn is_ascii_punctuation(&self) -> bool {} pub fn is_ascii_graphic(&self) -> bool {} pub fn is_ascii_whitespace(&self) -> bool {}
        pub fn is_ascii_control(&self) -> bool {}
    }
    impl bool {
        pub fn then_some<T>(self, t: T) -> Option<T> {} pub fn then<T, F: FnOnce() -> T>(self, f: F) -> Option<T> {}
    }
    impl<T> *const T {
        pub fn is_null(self) -> bool {} pub fn cast<U>(self) -> *const U {} pub fn cast_mut(self) -> *mut T {} pub fn addr(self) -> usize {}
        pub fn expose_provenance(self) -> usize {} pub fn with_addr(self, addr: usize) -> *const T {} pub fn map_addr(self, f: impl FnOnce(usize) -> usize) -> *const T {}
        pub fn as_ref<'a>(self) -> Option<&'a T> {} pub fn as_ref_unchecked<'a>(self) -> &'a T {} pub fn offset(self, count: isize) -> *const T {}
        pub fn byte_offset(self, count: isize) -> *const T {} pub fn wrapping_offset(self, count: isize) -> *const T {}
        pub fn wrapping_byte_offset(self, count: isize) -> *const T {} pub fn offset_from(self, origin: *const T) -> isize {}
        pub fn byte_offset_from<U>(self, origin: *const U) -> isize {} pub fn offset_from_unsigned(self, origin: *const T) -> usize {}
        pub fn byte_offset_from_unsigned<U>(self, origin: *const U) -> usize {} pub fn add(self, count: usize) -> *const T {}
        pub fn byte_add(self, count: usize) -> *const T {} pub fn sub(self, count: usize) -> *const T {} pub fn byte_sub(self, count: usize) -> *const T {}
        pub fn wrapping_add(self, count: usize) -> *const T {} pub fn wrapping_byte_add(self, count: usize) -> *const T {}
        pub fn wrapping_sub(self, count: usize) -> *const T {} pub fn wrapping_byte_sub(self, count: usize) -> *const T {} pub fn read(self) -> T {}
        pub fn read_volatile(self) -> T {} pub fn read_unaligned(self) -> T {} pub fn copy_to(self, dest: *mut T, count: usize) {}
        pub fn copy_to_nonoverlapping(self, dest: *mut T, count: usize) {} pub fn align_offset(self, align: usize) -> usize {} pub fn is_aligned(self) -> bool {}
    }
    impl<T> *const [T] {
        pub fn len(self) -> usize {} pub fn is_empty(self) -> bool {} pub fn as_array<const N: usize>(self) -> Option<*const [T; N]> {}
    }
    impl<T> *mut T {
        pub fn is_null(self) -> bool {} pub fn cast<U>(self) -> *mut U {} pub fn cast_const(self) -> *const T {} pub fn addr(self) -> usize {}
        pub fn expose_provenance(self) -> usize {} pub fn with_addr(self, addr: usize) -> *mut T {} pub fn map_addr(self, f: impl FnOnce(usize) -> usize) -> *mut T {}
        pub fn as_ref<'a>(self) -> Option<&'a T> {} pub fn as_ref_unchecked<'a>(self) -> &'a T {} pub fn offset(self, count: isize) -> *mut T {}
        pub fn byte_offset(self, count: isize) -> *mut T {} pub fn wrapping_offset(self, count: isize) -> *mut T {}
        pub fn wrapping_byte_offset(self, count: isize) -> *mut T {} pub fn as_mut<'a>(self) -> Option<&'a mut T> {} pub fn as_mut_unchecked<'a>(self) -> &'a mut T {}
        pub fn offset_from(self, origin: *const T) -> isize {} pub fn byte_offset_from<U>(self, origin: *const U) -> isize {}
        pub fn offset_from_unsigned(self, origin: *const T) -> usize {} pub fn byte_offset_from_unsigned<U>(self, origin: *mut U) -> usize {}
        pub fn add(self, count: usize) -> *mut T {} pub fn byte_add(self, count: usize) -> *mut T {} pub fn sub(self, count: usize) -> *mut T {}
        pub fn byte_sub(self, count: usize) -> *mut T {} pub fn wrapping_add(self, count: usize) -> *mut T {} pub fn wrapping_byte_add(self, count: usize) -> *mut T {}
        pub fn wrapping_sub(self, count: usize) -> *mut T {} pub fn wrapping_byte_sub(self, count: usize) -> *mut T {} pub fn read(self) -> T {}
        pub fn read_volatile(self) -> T {} pub fn read_unaligned(self) -> T {} pub fn copy_to(self, dest: *mut T, count: usize) {}
        pub fn copy_to_nonoverlapping(self, dest: *mut T, count: usize) {} pub fn copy_from(self, src: *const T, count: usize) {}
        pub fn copy_from_nonoverlapping(self, src: *const T, count: usize) {} pub fn drop_in_place(self) {} pub fn write(self, val: T) {}
        pub fn write_bytes(self, val: u8, count: usize) {} pub fn write_volatile(self, val: T) {} pub fn write_unaligned(self, val: T) {}
        pub fn replace(self, src: T) -> T {} pub fn swap(self, with: *mut T) {} pub fn align_offset(self, align: usize) -> usize {} pub fn is_aligned(self) -> bool {}
    }
    impl<T> *mut [T] {
        pub fn len(self) -> usize {} pub fn is_empty(self) -> bool {} pub fn as_mut_array<const N: usize>(self) -> Option<*mut [T; N]> {}
    }
    impl AsMut<str> for str {} impl AsRef<[u8]> for str {} impl AsRef<str> for str {} impl Debug for str {} impl Default for &mut str {} impl Default for &str {} impl Display for str {}
    impl Hash for str {} impl Ord for str {} impl PartialEq for str {} impl PartialOrd for str {} impl ToOwned for str { type Owned = String; }
    impl ToSocketAddrs for str { type Iter = IntoIter<SocketAddr>; } impl Eq for str {} impl<T> AsMut<[T]> for [T] {} impl<T, const N: usize> AsMut<[T]> for [T; N] {}
    impl<T> AsRef<[T]> for [T] {} impl<T, const N: usize> AsRef<[T]> for [T; N] {} impl<T, const N: usize> Borrow<[T]> for [T; N] {} impl<T, const N: usize> BorrowMut<[T]> for [T; N] {}
    impl BufRead for &[u8] {} impl<T: Debug> Debug for [T] {} impl<T> Default for &[T] {} impl<T> Default for &mut [T] {} impl<T: Hash> Hash for [T] {}
    impl<'a, T> IntoIterator for &'a [T] { type Item = &'a T; type IntoIter = Iter<'a, T>; } impl<'a, T> IntoIterator for &'a mut [T] { type Item = &'a mut T; type IntoIter = IterMut<'a, T>; }
    impl<T: Ord> Ord for [T] {} impl<T: PartialOrd> PartialOrd for [T] {} impl Read for &[u8] {} impl<T: Clone> ToOwned for [T] { type Owned = Vec<T>; }
    impl<'a> ToSocketAddrs for &'a [SocketAddr] { type Iter = Cloned<Iter<'a, SocketAddr>>; } impl<'a, T, const N: usize> TryFrom<&'a [T]> for &'a [T; N] { type Error = TryFromSliceError; }
    impl<T: Copy, const N: usize> TryFrom<&[T]> for [T; N] { type Error = TryFromSliceError; }
    impl<'a, T, const N: usize> TryFrom<&'a mut [T]> for &'a mut [T; N] { type Error = TryFromSliceError; }
    impl<T: Copy, const N: usize> TryFrom<&mut [T]> for [T; N] { type Error = TryFromSliceError; } impl Write for &mut [u8] {} impl<T: Eq> Eq for [T] {}
    impl<T: Clone, const N: usize> Clone for [T; N] {} impl<T: Debug, const N: usize> Debug for [T; N] {} impl<T: Hash, const N: usize> Hash for [T; N] {}
    impl<'a, T, const N: usize> IntoIterator for &'a [T; N] { type Item = &'a T; type IntoIter = Iter<'a, T>; }
    impl<'a, T, const N: usize> IntoIterator for &'a mut [T; N] { type Item = &'a mut T; type IntoIter = IterMut<'a, T>; }
    impl<T, const N: usize> IntoIterator for [T; N] { type Item = T; type IntoIter = crate::array::IntoIter<T, N>; } impl<T: Ord, const N: usize> Ord for [T; N] {}
    impl<T: PartialOrd, const N: usize> PartialOrd for [T; N] {} impl<T: Copy, const N: usize> Copy for [T; N] {} impl<T: Eq, const N: usize> Eq for [T; N] {} impl Clone for char {}
    impl Debug for char {} impl Default for char {} impl Display for char {} impl From<char> for u128 {} impl From<char> for u32 {} impl From<char> for u64 {} impl From<u8> for char {}
    impl FromStr for char { type Err = ParseCharError; } impl Hash for char {} impl Ord for char {} impl PartialEq for char {} impl PartialOrd for char {}
    impl TryFrom<char> for u16 { type Error = TryFromCharError; } impl TryFrom<char> for u8 { type Error = TryFromCharError; } impl TryFrom<char> for usize { type Error = TryFromCharError; }
    impl TryFrom<u32> for char { type Error = CharTryFromError; } impl Copy for char {} impl Eq for char {} impl BitAnd<&bool> for &bool { type Output = <bool as BitAnd>::Output; }
    impl BitAnd<&bool> for bool { type Output = <bool as BitAnd>::Output; } impl BitAnd<bool> for &bool { type Output = <bool as BitAnd>::Output; } impl BitAnd for bool { type Output = bool; }
    impl BitAndAssign<&bool> for bool {} impl BitAndAssign for bool {} impl BitOr<&bool> for &bool { type Output = <bool as BitOr>::Output; }
    impl BitOr<&bool> for bool { type Output = <bool as BitOr>::Output; } impl BitOr<bool> for &bool { type Output = <bool as BitOr>::Output; } impl BitOr for bool { type Output = bool; }
    impl BitOrAssign<&bool> for bool {} impl BitOrAssign for bool {} impl BitXor<&bool> for &bool { type Output = <bool as BitXor>::Output; }
    impl BitXor<&bool> for bool { type Output = <bool as BitXor>::Output; } impl BitXor<bool> for &bool { type Output = <bool as BitXor>::Output; } impl BitXor for bool { type Output = bool; }
    impl BitXorAssign<&bool> for bool {} impl BitXorAssign for bool {} impl Clone for bool {} impl Debug for bool {} impl Default for bool {} impl Display for bool {} impl From<bool> for i128 {}
    impl From<bool> for i16 {} impl From<bool> for i32 {} impl From<bool> for i64 {} impl From<bool> for i8 {} impl From<bool> for isize {} impl From<bool> for u128 {} impl From<bool> for u16 {}
    impl From<bool> for u32 {} impl From<bool> for u64 {} impl From<bool> for u8 {} impl From<bool> for usize {} impl FromStr for bool { type Err = ParseBoolError; } impl Hash for bool {}
    impl Not for &bool { type Output = <bool as Not>::Output; } impl Not for bool { type Output = bool; } impl Ord for bool {} impl PartialEq for bool {} impl PartialOrd for bool {}
    impl Copy for bool {} impl Eq for bool {} impl<T> Clone for *const T {} impl<T> Clone for *mut T {} impl<T> Debug for *const T {} impl<T> Debug for *mut T {} impl<T> Default for *const T {}
    impl<T> Default for *mut T {} impl<T> Hash for *const T {} impl<T> Hash for *mut T {} impl<T> Ord for *const T {} impl<T> Ord for *mut T {} impl<T> PartialEq for *const T {}
    impl<T> PartialEq for *mut T {} impl<T> PartialOrd for *const T {} impl<T> PartialOrd for *mut T {} impl<T> Pointer for *const T {} impl<T> Pointer for *mut T {} impl<T> Copy for *const T {}
    impl<T> Copy for *mut T {} impl<T> Eq for *const T {} impl<T> Eq for *mut T {}
    impl<T> Index<usize> for [T] { type Output = T; } impl<T> IndexMut<usize> for [T] {} impl<T> Index<Range<usize>> for [T] { type Output = [T]; } impl<T> IndexMut<Range<usize>> for [T] {}
    impl<T> Index<RangeTo<usize>> for [T] { type Output = [T]; } impl<T> IndexMut<RangeTo<usize>> for [T] {} impl<T> Index<RangeFrom<usize>> for [T] { type Output = [T]; }
    impl<T> IndexMut<RangeFrom<usize>> for [T] {} impl<T> Index<RangeInclusive<usize>> for [T] { type Output = [T]; } impl<T> IndexMut<RangeInclusive<usize>> for [T] {}
    impl<T> Index<RangeToInclusive<usize>> for [T] { type Output = [T]; } impl<T> IndexMut<RangeToInclusive<usize>> for [T] {} impl<T> Index<RangeFull> for [T] { type Output = [T]; }
    impl<T> IndexMut<RangeFull> for [T] {}
    impl<T, const N: usize> Index<usize> for [T; N] { type Output = T; } impl<T, const N: usize> IndexMut<usize> for [T; N] {}
    impl<T, const N: usize> Index<Range<usize>> for [T; N] { type Output = [T]; } impl<T, const N: usize> IndexMut<Range<usize>> for [T; N] {}
    impl<T, const N: usize> Index<RangeTo<usize>> for [T; N] { type Output = [T]; } impl<T, const N: usize> IndexMut<RangeTo<usize>> for [T; N] {}
    impl<T, const N: usize> Index<RangeFrom<usize>> for [T; N] { type Output = [T]; } impl<T, const N: usize> IndexMut<RangeFrom<usize>> for [T; N] {}
    impl<T, const N: usize> Index<RangeInclusive<usize>> for [T; N] { type Output = [T]; } impl<T, const N: usize> IndexMut<RangeInclusive<usize>> for [T; N] {}
    impl<T, const N: usize> Index<RangeToInclusive<usize>> for [T; N] { type Output = [T]; } impl<T, const N: usize> IndexMut<RangeToInclusive<usize>> for [T; N] {}
    impl<T, const N: usize> Index<RangeFull> for [T; N] { type Output = [T]; } impl<T, const N: usize> IndexMut<RangeFull> for [T; N] {}
    impl Index<Range<usize>> for str { type Output = str; } impl IndexMut<Range<usize>> for str {} impl Index<RangeTo<usize>> for str { type Output = str; }
    impl IndexMut<RangeTo<usize>> for str {} impl Index<RangeFrom<usize>> for str { type Output = str; } impl IndexMut<RangeFrom<usize>> for str {}
    impl Index<RangeInclusive<usize>> for str { type Output = str; } impl IndexMut<RangeInclusive<usize>> for str {} impl Index<RangeToInclusive<usize>> for str { type Output = str; }
    impl IndexMut<RangeToInclusive<usize>> for str {} impl Index<RangeFull> for str { type Output = str; } impl IndexMut<RangeFull> for str {}
    impl<T: Default, const N: usize> Default for [T; N] {} impl<T: PartialEq<U>, U> PartialEq<[U]> for [T] {} impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U; N]> for [T; N] {}
    impl Clone for () {} impl Copy for () {} impl Default for () {} impl Debug for () {} impl PartialEq for () {} impl Eq for () {} impl PartialOrd for () {} impl Ord for () {} impl Hash for () {}
    impl Clone for ! {} impl Debug for ! {} impl Display for ! {} impl Error for ! {}
    macro_rules! int_methods { ($($t:ty)*) => { $(
        impl $t {
            pub const MIN: Self = {}; pub const MAX: Self = {}; pub const BITS: u32 = {};
            pub fn count_ones(self) -> u32 {} pub fn count_zeros(self) -> u32 {} pub fn leading_zeros(self) -> u32 {} pub fn trailing_zeros(self) -> u32 {} pub fn leading_ones(self) -> u32 {}
            pub fn trailing_ones(self) -> u32 {} pub fn rotate_left(self, n: u32) -> Self {} pub fn rotate_right(self, n: u32) -> Self {} pub fn swap_bytes(self) -> Self {}
            pub fn reverse_bits(self) -> Self {} pub fn from_be(x: Self) -> Self {} pub fn from_le(x: Self) -> Self {} pub fn to_be(self) -> Self {} pub fn to_le(self) -> Self {}
            pub fn checked_add(self, rhs: Self) -> Option<Self> {} pub fn strict_add(self, rhs: Self) -> Self {} pub fn unchecked_add(self, rhs: Self) -> Self {}
            pub fn checked_sub(self, rhs: Self) -> Option<Self> {} pub fn strict_sub(self, rhs: Self) -> Self {} pub fn unchecked_sub(self, rhs: Self) -> Self {}
            pub fn checked_mul(self, rhs: Self) -> Option<Self> {} pub fn strict_mul(self, rhs: Self) -> Self {} pub fn unchecked_mul(self, rhs: Self) -> Self {}
            pub fn checked_div(self, rhs: Self) -> Option<Self> {} pub fn strict_div(self, rhs: Self) -> Self {} pub fn checked_div_euclid(self, rhs: Self) -> Option<Self> {}
            pub fn strict_div_euclid(self, rhs: Self) -> Self {} pub fn checked_rem(self, rhs: Self) -> Option<Self> {} pub fn strict_rem(self, rhs: Self) -> Self {}
            pub fn checked_rem_euclid(self, rhs: Self) -> Option<Self> {} pub fn strict_rem_euclid(self, rhs: Self) -> Self {} pub fn ilog(self, base: Self) -> u32 {}
            pub fn ilog2(self) -> u32 {} pub fn ilog10(self) -> u32 {} pub fn checked_ilog(self, base: Self) -> Option<u32> {} pub fn checked_ilog2(self) -> Option<u32> {}
            pub fn checked_ilog10(self) -> Option<u32> {} pub fn checked_neg(self) -> Option<Self> {} pub fn strict_neg(self) -> Self {} pub fn checked_shl(self, rhs: u32) -> Option<Self> {}
            pub fn strict_shl(self, rhs: u32) -> Self {} pub fn unchecked_shl(self, rhs: u32) -> Self {} pub fn unbounded_shl(self, rhs: u32) -> Self {}
            pub fn checked_shr(self, rhs: u32) -> Option<Self> {} pub fn strict_shr(self, rhs: u32) -> Self {} pub fn unchecked_shr(self, rhs: u32) -> Self {}
            pub fn unbounded_shr(self, rhs: u32) -> Self {} pub fn checked_pow(self, exp: u32) -> Option<Self> {} pub fn strict_pow(self, exp: u32) -> Self {}
            pub fn saturating_add(self, rhs: Self) -> Self {} pub fn saturating_sub(self, rhs: Self) -> Self {} pub fn saturating_mul(self, rhs: Self) -> Self {}
            pub fn saturating_div(self, rhs: Self) -> Self {} pub fn saturating_pow(self, exp: u32) -> Self {} pub fn wrapping_add(self, rhs: Self) -> Self {}
            pub fn wrapping_sub(self, rhs: Self) -> Self {} pub fn wrapping_mul(self, rhs: Self) -> Self {} pub fn wrapping_div(self, rhs: Self) -> Self {}
            pub fn wrapping_div_euclid(self, rhs: Self) -> Self {} pub fn wrapping_rem(self, rhs: Self) -> Self {} pub fn wrapping_rem_euclid(self, rhs: Self) -> Self {}
            pub fn wrapping_neg(self) -> Self {} pub fn wrapping_shl(self, rhs: u32) -> Self {} pub fn wrapping_shr(self, rhs: u32) -> Self {} pub fn wrapping_pow(self, exp: u32) -> Self {}
            pub fn overflowing_add(self, rhs: Self) -> (Self, bool) {} pub fn overflowing_sub(self, rhs: Self) -> (Self, bool) {} pub fn overflowing_mul(self, rhs: Self) -> (Self, bool) {}
            pub fn overflowing_div(self, rhs: Self) -> (Self, bool) {} pub fn overflowing_div_euclid(self, rhs: Self) -> (Self, bool) {}
            pub fn overflowing_rem(self, rhs: Self) -> (Self, bool) {} pub fn overflowing_rem_euclid(self, rhs: Self) -> (Self, bool) {} pub fn overflowing_neg(self) -> (Self, bool) {}
            pub fn overflowing_shl(self, rhs: u32) -> (Self, bool) {} pub fn overflowing_shr(self, rhs: u32) -> (Self, bool) {} pub fn overflowing_pow(self, exp: u32) -> (Self, bool) {}
            pub fn pow(self, exp: u32) -> Self {} pub fn isqrt(self) -> Self {} pub fn div_euclid(self, rhs: Self) -> Self {} pub fn rem_euclid(self, rhs: Self) -> Self {}
            pub fn min_value() -> Self {} pub fn max_value() -> Self {} pub fn midpoint(self, rhs: Self) -> Self {}
            pub fn from_str_radix(src: &str, radix: u32) -> Result<Self, ParseIntError> {}
        }
    )* } }
    int_methods! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }
    macro_rules! uint_methods { ($($t:ty)*) => { $(
        impl $t {
            pub fn carrying_add(self, rhs: Self, carry: bool) -> (Self, bool) {} pub fn borrowing_sub(self, rhs: Self, borrow: bool) -> (Self, bool) {}
            pub fn abs_diff(self, other: Self) -> Self {} pub fn carrying_mul(self, rhs: Self, carry: Self) -> (Self, Self) {}
            pub fn carrying_mul_add(self, rhs: Self, carry: Self, add: Self) -> (Self, Self) {} pub fn div_ceil(self, rhs: Self) -> Self {} pub fn next_multiple_of(self, rhs: Self) -> Self {}
            pub fn checked_next_multiple_of(self, rhs: Self) -> Option<Self> {} pub fn is_multiple_of(self, rhs: Self) -> bool {} pub fn is_power_of_two(self) -> bool {}
            pub fn next_power_of_two(self) -> Self {} pub fn checked_next_power_of_two(self) -> Option<Self> {}
        }
    )* } }
    uint_methods! { u8 u16 u32 u64 u128 usize }
    macro_rules! sint_methods { ($($t:ty)*) => { $(
        impl $t {
            pub fn unchecked_neg(self) -> Self {} pub fn checked_abs(self) -> Option<Self> {} pub fn strict_abs(self) -> Self {} pub fn checked_isqrt(self) -> Option<Self> {}
            pub fn saturating_neg(self) -> Self {} pub fn saturating_abs(self) -> Self {} pub fn wrapping_abs(self) -> Self {} pub fn overflowing_abs(self) -> (Self, bool) {}
            pub fn abs(self) -> Self {} pub fn signum(self) -> Self {} pub fn is_positive(self) -> bool {} pub fn is_negative(self) -> bool {}
        }
    )* } }
    sint_methods! { i8 i16 i32 i64 i128 isize }
    macro_rules! float_methods { ($($t:ty)*) => { $(
        impl $t {
            pub const RADIX: u32 = {}; pub const MANTISSA_DIGITS: u32 = {}; pub const DIGITS: u32 = {}; pub const EPSILON: Self = {}; pub const MIN: Self = {}; pub const MIN_POSITIVE: Self = {};
            pub const MAX: Self = {}; pub const MIN_EXP: i32 = {}; pub const MAX_EXP: i32 = {}; pub const MIN_10_EXP: i32 = {}; pub const MAX_10_EXP: i32 = {}; pub const NAN: Self = {};
            pub const INFINITY: Self = {}; pub const NEG_INFINITY: Self = {};
            pub fn floor(self) -> Self {} pub fn ceil(self) -> Self {} pub fn round(self) -> Self {} pub fn round_ties_even(self) -> Self {} pub fn trunc(self) -> Self {}
            pub fn fract(self) -> Self {} pub fn mul_add(self, a: Self, b: Self) -> Self {} pub fn div_euclid(self, rhs: Self) -> Self {} pub fn rem_euclid(self, rhs: Self) -> Self {}
            pub fn powi(self, n: i32) -> Self {} pub fn powf(self, n: Self) -> Self {} pub fn sqrt(self) -> Self {} pub fn exp(self) -> Self {} pub fn exp2(self) -> Self {}
            pub fn ln(self) -> Self {} pub fn log(self, base: Self) -> Self {} pub fn log2(self) -> Self {} pub fn log10(self) -> Self {} pub fn abs_sub(self, other: Self) -> Self {}
            pub fn cbrt(self) -> Self {} pub fn hypot(self, other: Self) -> Self {} pub fn sin(self) -> Self {} pub fn cos(self) -> Self {} pub fn tan(self) -> Self {}
            pub fn asin(self) -> Self {} pub fn acos(self) -> Self {} pub fn atan(self) -> Self {} pub fn atan2(self, other: Self) -> Self {} pub fn sin_cos(self) -> (Self, Self) {}
            pub fn exp_m1(self) -> Self {} pub fn ln_1p(self) -> Self {} pub fn sinh(self) -> Self {} pub fn cosh(self) -> Self {} pub fn tanh(self) -> Self {} pub fn asinh(self) -> Self {}
            pub fn acosh(self) -> Self {} pub fn atanh(self) -> Self {} pub fn is_nan(self) -> bool {} pub fn is_infinite(self) -> bool {} pub fn is_finite(self) -> bool {}
            pub fn is_subnormal(self) -> bool {} pub fn is_normal(self) -> bool {} pub fn classify(self) -> FpCategory {} pub fn is_sign_positive(self) -> bool {}
            pub fn is_sign_negative(self) -> bool {} pub fn next_up(self) -> Self {} pub fn next_down(self) -> Self {} pub fn recip(self) -> Self {} pub fn to_degrees(self) -> Self {}
            pub fn to_radians(self) -> Self {} pub fn max(self, other: Self) -> Self {} pub fn min(self, other: Self) -> Self {} pub fn midpoint(self, other: Self) -> Self {}
            pub fn total_cmp(&self, other: &Self) -> Ordering {} pub fn clamp(self, min: Self, max: Self) -> Self {} pub fn abs(self) -> Self {} pub fn signum(self) -> Self {}
            pub fn copysign(self, sign: Self) -> Self {}
        }
    )* } }
    float_methods! { f32 f64 }
    impl u8 {
        pub fn cast_signed(self) -> i8 {} pub fn checked_add_signed(self, rhs: i8) -> Option<u8> {} pub fn strict_add_signed(self, rhs: i8) -> u8 {}
        pub fn checked_sub_signed(self, rhs: i8) -> Option<u8> {} pub fn strict_sub_signed(self, rhs: i8) -> u8 {} pub fn checked_signed_diff(self, rhs: u8) -> Option<i8> {}
        pub fn saturating_add_signed(self, rhs: i8) -> u8 {} pub fn saturating_sub_signed(self, rhs: i8) -> u8 {} pub fn wrapping_add_signed(self, rhs: i8) -> u8 {}
        pub fn wrapping_sub_signed(self, rhs: i8) -> u8 {} pub fn overflowing_add_signed(self, rhs: i8) -> (u8, bool) {} pub fn overflowing_sub_signed(self, rhs: i8) -> (u8, bool) {}
        pub fn to_be_bytes(self) -> [u8; 1] {} pub fn to_le_bytes(self) -> [u8; 1] {} pub fn to_ne_bytes(self) -> [u8; 1] {} pub fn from_be_bytes(bytes: [u8; 1]) -> u8 {}
        pub fn from_le_bytes(bytes: [u8; 1]) -> u8 {} pub fn from_ne_bytes(bytes: [u8; 1]) -> u8 {} pub fn is_ascii(&self) -> bool {} pub fn to_ascii_uppercase(&self) -> u8 {}
        pub fn to_ascii_lowercase(&self) -> u8 {} pub fn eq_ignore_ascii_case(&self, other: &u8) -> bool {} pub fn make_ascii_uppercase(&mut self) {} pub fn make_ascii_lowercase(&mut self) {}
        pub fn is_ascii_alphabetic(&self) -> bool {} pub fn is_ascii_uppercase(&self) -> bool {} pub fn is_ascii_lowercase(&self) -> bool {} pub fn is_ascii_alphanumeric(&self) -> bool {}
        pub fn is_ascii_digit(&self) -> bool {} pub fn is_ascii_hexdigit(&self) -> bool {} pub fn is_ascii_punctuation(&self) -> bool {} pub fn is_ascii_graphic(&self) -> bool {}
        pub fn is_ascii_whitespace(&self) -> bool {} pub fn is_ascii_control(&self) -> bool {} pub fn escape_ascii(self) -> crate::ascii::EscapeDefault {}
    }
    impl u16 {
        pub fn cast_signed(self) -> i16 {} pub fn checked_add_signed(self, rhs: i16) -> Option<u16> {} pub fn strict_add_signed(self, rhs: i16) -> u16 {}
        pub fn checked_sub_signed(self, rhs: i16) -> Option<u16> {} pub fn strict_sub_signed(self, rhs: i16) -> u16 {} pub fn checked_signed_diff(self, rhs: u16) -> Option<i16> {}
        pub fn saturating_add_signed(self, rhs: i16) -> u16 {} pub fn saturating_sub_signed(self, rhs: i16) -> u16 {} pub fn wrapping_add_signed(self, rhs: i16) -> u16 {}
        pub fn wrapping_sub_signed(self, rhs: i16) -> u16 {} pub fn overflowing_add_signed(self, rhs: i16) -> (u16, bool) {} pub fn overflowing_sub_signed(self, rhs: i16) -> (u16, bool) {}
        pub fn to_be_bytes(self) -> [u8; 2] {} pub fn to_le_bytes(self) -> [u8; 2] {} pub fn to_ne_bytes(self) -> [u8; 2] {} pub fn from_be_bytes(bytes: [u8; 2]) -> u16 {}
        pub fn from_le_bytes(bytes: [u8; 2]) -> u16 {} pub fn from_ne_bytes(bytes: [u8; 2]) -> u16 {}
    }
    impl u32 {
        pub fn cast_signed(self) -> i32 {} pub fn checked_add_signed(self, rhs: i32) -> Option<u32> {} pub fn strict_add_signed(self, rhs: i32) -> u32 {}
        pub fn checked_sub_signed(self, rhs: i32) -> Option<u32> {} pub fn strict_sub_signed(self, rhs: i32) -> u32 {} pub fn checked_signed_diff(self, rhs: u32) -> Option<i32> {}
        pub fn saturating_add_signed(self, rhs: i32) -> u32 {} pub fn saturating_sub_signed(self, rhs: i32) -> u32 {} pub fn wrapping_add_signed(self, rhs: i32) -> u32 {}
        pub fn wrapping_sub_signed(self, rhs: i32) -> u32 {} pub fn overflowing_add_signed(self, rhs: i32) -> (u32, bool) {} pub fn overflowing_sub_signed(self, rhs: i32) -> (u32, bool) {}
        pub fn to_be_bytes(self) -> [u8; 4] {} pub fn to_le_bytes(self) -> [u8; 4] {} pub fn to_ne_bytes(self) -> [u8; 4] {} pub fn from_be_bytes(bytes: [u8; 4]) -> u32 {}
        pub fn from_le_bytes(bytes: [u8; 4]) -> u32 {} pub fn from_ne_bytes(bytes: [u8; 4]) -> u32 {}
    }
    impl u64 {
        pub fn cast_signed(self) -> i64 {} pub fn checked_add_signed(self, rhs: i64) -> Option<u64> {} pub fn strict_add_signed(self, rhs: i64) -> u64 {}
        pub fn checked_sub_signed(self, rhs: i64) -> Option<u64> {} pub fn strict_sub_signed(self, rhs: i64) -> u64 {} pub fn checked_signed_diff(self, rhs: u64) -> Option<i64> {}
        pub fn saturating_add_signed(self, rhs: i64) -> u64 {} pub fn saturating_sub_signed(self, rhs: i64) -> u64 {} pub fn wrapping_add_signed(self, rhs: i64) -> u64 {}
        pub fn wrapping_sub_signed(self, rhs: i64) -> u64 {} pub fn overflowing_add_signed(self, rhs: i64) -> (u64, bool) {} pub fn overflowing_sub_signed(self, rhs: i64) -> (u64, bool) {}
        pub fn to_be_bytes(self) -> [u8; 8] {} pub fn to_le_bytes(self) -> [u8; 8] {} pub fn to_ne_bytes(self) -> [u8; 8] {} pub fn from_be_bytes(bytes: [u8; 8]) -> u64 {}
        pub fn from_le_bytes(bytes: [u8; 8]) -> u64 {} pub fn from_ne_bytes(bytes: [u8; 8]) -> u64 {}
    }
    impl u128 {
        pub fn cast_signed(self) -> i128 {} pub fn checked_add_signed(self, rhs: i128) -> Option<u128> {} pub fn strict_add_signed(self, rhs: i128) -> u128 {}
        pub fn checked_sub_signed(self, rhs: i128) -> Option<u128> {} pub fn strict_sub_signed(self, rhs: i128) -> u128 {} pub fn checked_signed_diff(self, rhs: u128) -> Option<i128> {}
        pub fn saturating_add_signed(self, rhs: i128) -> u128 {} pub fn saturating_sub_signed(self, rhs: i128) -> u128 {} pub fn wrapping_add_signed(self, rhs: i128) -> u128 {}
        pub fn wrapping_sub_signed(self, rhs: i128) -> u128 {} pub fn overflowing_add_signed(self, rhs: i128) -> (u128, bool) {}
        pub fn overflowing_sub_signed(self, rhs: i128) -> (u128, bool) {} pub fn to_be_bytes(self) -> [u8; 16] {} pub fn to_le_bytes(self) -> [u8; 16] {} pub fn to_ne_bytes(self) -> [u8; 16] {}
        pub fn from_be_bytes(bytes: [u8; 16]) -> u128 {} pub fn from_le_bytes(bytes: [u8; 16]) -> u128 {} pub fn from_ne_bytes(bytes: [u8; 16]) -> u128 {}
    }
    impl usize {
        pub fn cast_signed(self) -> isize {} pub fn checked_add_signed(self, rhs: isize) -> Option<usize> {} pub fn strict_add_signed(self, rhs: isize) -> usize {}
        pub fn checked_sub_signed(self, rhs: isize) -> Option<usize> {} pub fn strict_sub_signed(self, rhs: isize) -> usize {} pub fn checked_signed_diff(self, rhs: usize) -> Option<isize> {}
        pub fn saturating_add_signed(self, rhs: isize) -> usize {} pub fn saturating_sub_signed(self, rhs: isize) -> usize {} pub fn wrapping_add_signed(self, rhs: isize) -> usize {}
        pub fn wrapping_sub_signed(self, rhs: isize) -> usize {} pub fn overflowing_add_signed(self, rhs: isize) -> (usize, bool) {}
        pub fn overflowing_sub_signed(self, rhs: isize) -> (usize, bool) {} pub fn to_be_bytes(self) -> [u8; 8] {} pub fn to_le_bytes(self) -> [u8; 8] {} pub fn to_ne_bytes(self) -> [u8; 8] {}
        pub fn from_be_bytes(bytes: [u8; 8]) -> usize {} pub fn from_le_bytes(bytes: [u8; 8]) -> usize {} pub fn from_ne_bytes(bytes: [u8; 8]) -> usize {}
    }
    impl i8 {
        pub fn cast_unsigned(self) -> u8 {} pub fn checked_add_unsigned(self, rhs: u8) -> Option<i8> {} pub fn strict_add_unsigned(self, rhs: u8) -> i8 {}
        pub fn checked_sub_unsigned(self, rhs: u8) -> Option<i8> {} pub fn strict_sub_unsigned(self, rhs: u8) -> i8 {} pub fn saturating_add_unsigned(self, rhs: u8) -> i8 {}
        pub fn saturating_sub_unsigned(self, rhs: u8) -> i8 {} pub fn wrapping_add_unsigned(self, rhs: u8) -> i8 {} pub fn wrapping_sub_unsigned(self, rhs: u8) -> i8 {}
        pub fn unsigned_abs(self) -> u8 {} pub fn overflowing_add_unsigned(self, rhs: u8) -> (i8, bool) {} pub fn overflowing_sub_unsigned(self, rhs: u8) -> (i8, bool) {}
        pub fn abs_diff(self, other: i8) -> u8 {} pub fn to_be_bytes(self) -> [u8; 1] {} pub fn to_le_bytes(self) -> [u8; 1] {} pub fn to_ne_bytes(self) -> [u8; 1] {}
        pub fn from_be_bytes(bytes: [u8; 1]) -> i8 {} pub fn from_le_bytes(bytes: [u8; 1]) -> i8 {} pub fn from_ne_bytes(bytes: [u8; 1]) -> i8 {}
    }
    impl i16 {
        pub fn cast_unsigned(self) -> u16 {} pub fn checked_add_unsigned(self, rhs: u16) -> Option<i16> {} pub fn strict_add_unsigned(self, rhs: u16) -> i16 {}
        pub fn checked_sub_unsigned(self, rhs: u16) -> Option<i16> {} pub fn strict_sub_unsigned(self, rhs: u16) -> i16 {} pub fn saturating_add_unsigned(self, rhs: u16) -> i16 {}
        pub fn saturating_sub_unsigned(self, rhs: u16) -> i16 {} pub fn wrapping_add_unsigned(self, rhs: u16) -> i16 {} pub fn wrapping_sub_unsigned(self, rhs: u16) -> i16 {}
        pub fn unsigned_abs(self) -> u16 {} pub fn overflowing_add_unsigned(self, rhs: u16) -> (i16, bool) {} pub fn overflowing_sub_unsigned(self, rhs: u16) -> (i16, bool) {}
        pub fn abs_diff(self, other: i16) -> u16 {} pub fn to_be_bytes(self) -> [u8; 2] {} pub fn to_le_bytes(self) -> [u8; 2] {} pub fn to_ne_bytes(self) -> [u8; 2] {}
        pub fn from_be_bytes(bytes: [u8; 2]) -> i16 {} pub fn from_le_bytes(bytes: [u8; 2]) -> i16 {} pub fn from_ne_bytes(bytes: [u8; 2]) -> i16 {}
    }
    impl i32 {
        pub fn cast_unsigned(self) -> u32 {} pub fn checked_add_unsigned(self, rhs: u32) -> Option<i32> {} pub fn strict_add_unsigned(self, rhs: u32) -> i32 {}
        pub fn checked_sub_unsigned(self, rhs: u32) -> Option<i32> {} pub fn strict_sub_unsigned(self, rhs: u32) -> i32 {} pub fn saturating_add_unsigned(self, rhs: u32) -> i32 {}
        pub fn saturating_sub_unsigned(self, rhs: u32) -> i32 {} pub fn wrapping_add_unsigned(self, rhs: u32) -> i32 {} pub fn wrapping_sub_unsigned(self, rhs: u32) -> i32 {}
        pub fn unsigned_abs(self) -> u32 {} pub fn overflowing_add_unsigned(self, rhs: u32) -> (i32, bool) {} pub fn overflowing_sub_unsigned(self, rhs: u32) -> (i32, bool) {}
        pub fn abs_diff(self, other: i32) -> u32 {} pub fn to_be_bytes(self) -> [u8; 4] {} pub fn to_le_bytes(self) -> [u8; 4] {} pub fn to_ne_bytes(self) -> [u8; 4] {}
        pub fn from_be_bytes(bytes: [u8; 4]) -> i32 {} pub fn from_le_bytes(bytes: [u8; 4]) -> i32 {} pub fn from_ne_bytes(bytes: [u8; 4]) -> i32 {}
    }
    impl i64 {
        pub fn cast_unsigned(self) -> u64 {} pub fn checked_add_unsigned(self, rhs: u64) -> Option<i64> {} pub fn strict_add_unsigned(self, rhs: u64) -> i64 {}
        pub fn checked_sub_unsigned(self, rhs: u64) -> Option<i64> {} pub fn strict_sub_unsigned(self, rhs: u64) -> i64 {} pub fn saturating_add_unsigned(self, rhs: u64) -> i64 {}
        pub fn saturating_sub_unsigned(self, rhs: u64) -> i64 {} pub fn wrapping_add_unsigned(self, rhs: u64) -> i64 {} pub fn wrapping_sub_unsigned(self, rhs: u64) -> i64 {}
        pub fn unsigned_abs(self) -> u64 {} pub fn overflowing_add_unsigned(self, rhs: u64) -> (i64, bool) {} pub fn overflowing_sub_unsigned(self, rhs: u64) -> (i64, bool) {}
        pub fn abs_diff(self, other: i64) -> u64 {} pub fn to_be_bytes(self) -> [u8; 8] {} pub fn to_le_bytes(self) -> [u8; 8] {} pub fn to_ne_bytes(self) -> [u8; 8] {}
        pub fn from_be_bytes(bytes: [u8; 8]) -> i64 {} pub fn from_le_bytes(bytes: [u8; 8]) -> i64 {} pub fn from_ne_bytes(bytes: [u8; 8]) -> i64 {}
    }
    impl i128 {
        pub fn cast_unsigned(self) -> u128 {} pub fn checked_add_unsigned(self, rhs: u128) -> Option<i128> {} pub fn strict_add_unsigned(self, rhs: u128) -> i128 {}
        pub fn checked_sub_unsigned(self, rhs: u128) -> Option<i128> {} pub fn strict_sub_unsigned(self, rhs: u128) -> i128 {} pub fn saturating_add_unsigned(self, rhs: u128) -> i128 {}
        pub fn saturating_sub_unsigned(self, rhs: u128) -> i128 {} pub fn wrapping_add_unsigned(self, rhs: u128) -> i128 {} pub fn wrapping_sub_unsigned(self, rhs: u128) -> i128 {}
        pub fn unsigned_abs(self) -> u128 {} pub fn overflowing_add_unsigned(self, rhs: u128) -> (i128, bool) {} pub fn overflowing_sub_unsigned(self, rhs: u128) -> (i128, bool) {}
        pub fn abs_diff(self, other: i128) -> u128 {} pub fn to_be_bytes(self) -> [u8; 16] {} pub fn to_le_bytes(self) -> [u8; 16] {} pub fn to_ne_bytes(self) -> [u8; 16] {}
        pub fn from_be_bytes(bytes: [u8; 16]) -> i128 {} pub fn from_le_bytes(bytes: [u8; 16]) -> i128 {} pub fn from_ne_bytes(bytes: [u8; 16]) -> i128 {}
    }
    impl isize {
        pub fn cast_unsigned(self) -> usize {} pub fn checked_add_unsigned(self, rhs: usize) -> Option<isize> {} pub fn strict_add_unsigned(self, rhs: usize) -> isize {}
        pub fn checked_sub_unsigned(self, rhs: usize) -> Option<isize> {} pub fn strict_sub_unsigned(self, rhs: usize) -> isize {} pub fn saturating_add_unsigned(self, rhs: usize) -> isize {}
        pub fn saturating_sub_unsigned(self, rhs: usize) -> isize {} pub fn wrapping_add_unsigned(self, rhs: usize) -> isize {} pub fn wrapping_sub_unsigned(self, rhs: usize) -> isize {}
        pub fn unsigned_abs(self) -> usize {} pub fn overflowing_add_unsigned(self, rhs: usize) -> (isize, bool) {} pub fn overflowing_sub_unsigned(self, rhs: usize) -> (isize, bool) {}
        pub fn abs_diff(self, other: isize) -> usize {} pub fn to_be_bytes(self) -> [u8; 8] {} pub fn to_le_bytes(self) -> [u8; 8] {} pub fn to_ne_bytes(self) -> [u8; 8] {}
        pub fn from_be_bytes(bytes: [u8; 8]) -> isize {} pub fn from_le_bytes(bytes: [u8; 8]) -> isize {} pub fn from_ne_bytes(bytes: [u8; 8]) -> isize {}
    }
    impl f32 {
        pub fn to_bits(self) -> u32 {} pub fn from_bits(v: u32) -> f32 {} pub fn to_be_bytes(self) -> [u8; 4] {} pub fn to_le_bytes(self) -> [u8; 4] {} pub fn to_ne_bytes(self) -> [u8; 4] {}
        pub fn from_be_bytes(bytes: [u8; 4]) -> f32 {} pub fn from_le_bytes(bytes: [u8; 4]) -> f32 {} pub fn from_ne_bytes(bytes: [u8; 4]) -> f32 {}
    }
    impl f64 {
        pub fn to_bits(self) -> u64 {} pub fn from_bits(v: u64) -> f64 {} pub fn to_be_bytes(self) -> [u8; 8] {} pub fn to_le_bytes(self) -> [u8; 8] {} pub fn to_ne_bytes(self) -> [u8; 8] {}
        pub fn from_be_bytes(bytes: [u8; 8]) -> f64 {} pub fn from_le_bytes(bytes: [u8; 8]) -> f64 {} pub fn from_ne_bytes(bytes: [u8; 8]) -> f64 {}
    }
    macro_rules! num_impls { ($($t:ty)*) => { $(
        impl Clone for $t {} impl Copy for $t {} impl PartialEq for $t {} impl PartialOrd for $t {} impl Debug for $t {} impl Display for $t {} impl LowerExp for $t {} impl UpperExp for $t {} impl Default for $t {}
        impl Add for $t { type Output = $t; } impl Add<&$t> for $t { type Output = $t; } impl Add<$t> for &$t { type Output = $t; } impl Add<&$t> for &$t { type Output = $t; } impl AddAssign for $t {} impl AddAssign<&$t> for $t {}
        impl Sub for $t { type Output = $t; } impl Sub<&$t> for $t { type Output = $t; } impl Sub<$t> for &$t { type Output = $t; } impl Sub<&$t> for &$t { type Output = $t; } impl SubAssign for $t {} impl SubAssign<&$t> for $t {}
        impl Mul for $t { type Output = $t; } impl Mul<&$t> for $t { type Output = $t; } impl Mul<$t> for &$t { type Output = $t; } impl Mul<&$t> for &$t { type Output = $t; } impl MulAssign for $t {} impl MulAssign<&$t> for $t {}
        impl Div for $t { type Output = $t; } impl Div<&$t> for $t { type Output = $t; } impl Div<$t> for &$t { type Output = $t; } impl Div<&$t> for &$t { type Output = $t; } impl DivAssign for $t {} impl DivAssign<&$t> for $t {}
        impl Rem for $t { type Output = $t; } impl Rem<&$t> for $t { type Output = $t; } impl Rem<$t> for &$t { type Output = $t; } impl Rem<&$t> for &$t { type Output = $t; } impl RemAssign for $t {} impl RemAssign<&$t> for $t {}
        impl Sum for $t {} impl<'a> Sum<&'a $t> for $t {} impl Product for $t {} impl<'a> Product<&'a $t> for $t {}
    )* } }
    num_impls! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64 }
    macro_rules! int_impls { ($($t:ty)*) => { $(
        impl Eq for $t {} impl Ord for $t {} impl Hash for $t {} impl LowerHex for $t {} impl UpperHex for $t {} impl Binary for $t {} impl Octal for $t {} impl Not for $t { type Output = $t; } impl Not for &$t { type Output = $t; } impl FromStr for $t { type Err = ParseIntError; }
        impl BitAnd for $t { type Output = $t; } impl BitAnd<&$t> for $t { type Output = $t; } impl BitAnd<$t> for &$t { type Output = $t; } impl BitAnd<&$t> for &$t { type Output = $t; } impl BitAndAssign for $t {} impl BitAndAssign<&$t> for $t {}
        impl BitOr for $t { type Output = $t; } impl BitOr<&$t> for $t { type Output = $t; } impl BitOr<$t> for &$t { type Output = $t; } impl BitOr<&$t> for &$t { type Output = $t; } impl BitOrAssign for $t {} impl BitOrAssign<&$t> for $t {}
        impl BitXor for $t { type Output = $t; } impl BitXor<&$t> for $t { type Output = $t; } impl BitXor<$t> for &$t { type Output = $t; } impl BitXor<&$t> for &$t { type Output = $t; } impl BitXorAssign for $t {} impl BitXorAssign<&$t> for $t {}
        impl From<NonZero<$t>> for $t {} impl TryFrom<$t> for NonZero<$t> { type Error = TryFromIntError; } impl FromStr for NonZero<$t> { type Err = ParseIntError; }
    )* } }
    int_impls! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }
    macro_rules! shift_impls { ($($t:ty)*) => { $(
        impl<R> Shl<R> for $t { type Output = $t; } impl<R> Shr<R> for $t { type Output = $t; } impl<R> Shl<R> for &$t { type Output = $t; } impl<R> Shr<R> for &$t { type Output = $t; } impl<R> ShlAssign<R> for $t {} impl<R> ShrAssign<R> for $t {}
    )* } }
    shift_impls! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }
    macro_rules! neg_impls { ($($t:ty)*) => { $(
        impl Neg for $t { type Output = $t; } impl Neg for &$t { type Output = $t; }
    )* } }
    neg_impls! { i8 i16 i32 i64 i128 isize f32 f64 }
    macro_rules! float_impls { ($($t:ty)*) => { $(
        impl FromStr for $t { type Err = ParseFloatError; }
    )* } }
    float_impls! { f32 f64 }
    impl From<f32> for f64 {} impl From<i16> for f32 {} impl From<i16> for f64 {} impl From<i16> for i128 {} impl From<i16> for i32 {} impl From<i16> for i64 {} impl From<i16> for isize {}
    impl From<i32> for f64 {} impl From<i32> for i128 {} impl From<i32> for i64 {} impl From<i64> for i128 {} impl From<i8> for f32 {} impl From<i8> for f64 {} impl From<i8> for i128 {}
    impl From<i8> for i16 {} impl From<i8> for i32 {} impl From<i8> for i64 {} impl From<i8> for isize {} impl From<u16> for f32 {} impl From<u16> for f64 {} impl From<u16> for i128 {}
    impl From<u16> for i32 {} impl From<u16> for i64 {} impl From<u16> for u128 {} impl From<u16> for u32 {} impl From<u16> for u64 {} impl From<u16> for usize {} impl From<u32> for f64 {}
    impl From<u32> for i128 {} impl From<u32> for i64 {} impl From<u32> for u128 {} impl From<u32> for u64 {} impl From<u64> for i128 {} impl From<u64> for u128 {} impl From<u8> for f32 {}
    impl From<u8> for f64 {} impl From<u8> for i128 {} impl From<u8> for i16 {} impl From<u8> for i32 {} impl From<u8> for i64 {} impl From<u8> for isize {} impl From<u8> for u128 {}
    impl From<u8> for u16 {} impl From<u8> for u32 {} impl From<u8> for u64 {} impl From<u8> for usize {}
    impl TryFrom<u8> for i8 { type Error = TryFromIntError; } impl TryFrom<u16> for u8 { type Error = TryFromIntError; } impl TryFrom<u16> for i8 { type Error = TryFromIntError; }
    impl TryFrom<u16> for i16 { type Error = TryFromIntError; } impl TryFrom<u16> for isize { type Error = TryFromIntError; } impl TryFrom<u32> for u8 { type Error = TryFromIntError; }
    impl TryFrom<u32> for u16 { type Error = TryFromIntError; } impl TryFrom<u32> for usize { type Error = TryFromIntError; } impl TryFrom<u32> for i8 { type Error = TryFromIntError; }
    impl TryFrom<u32> for i16 { type Error = TryFromIntError; } impl TryFrom<u32> for i32 { type Error = TryFromIntError; } impl TryFrom<u32> for isize { type Error = TryFromIntError; }
    impl TryFrom<u64> for u8 { type Error = TryFromIntError; } impl TryFrom<u64> for u16 { type Error = TryFromIntError; } impl TryFrom<u64> for u32 { type Error = TryFromIntError; }
    impl TryFrom<u64> for usize { type Error = TryFromIntError; } impl TryFrom<u64> for i8 { type Error = TryFromIntError; } impl TryFrom<u64> for i16 { type Error = TryFromIntError; }
    impl TryFrom<u64> for i32 { type Error = TryFromIntError; } impl TryFrom<u64> for i64 { type Error = TryFromIntError; } impl TryFrom<u64> for isize { type Error = TryFromIntError; }
    impl TryFrom<u128> for u8 { type Error = TryFromIntError; } impl TryFrom<u128> for u16 { type Error = TryFromIntError; } impl TryFrom<u128> for u32 { type Error = TryFromIntError; }
    impl TryFrom<u128> for u64 { type Error = TryFromIntError; } impl TryFrom<u128> for usize { type Error = TryFromIntError; } impl TryFrom<u128> for i8 { type Error = TryFromIntError; }
    impl TryFrom<u128> for i16 { type Error = TryFromIntError; } impl TryFrom<u128> for i32 { type Error = TryFromIntError; } impl TryFrom<u128> for i64 { type Error = TryFromIntError; }
    impl TryFrom<u128> for i128 { type Error = TryFromIntError; } impl TryFrom<u128> for isize { type Error = TryFromIntError; } impl TryFrom<usize> for u8 { type Error = TryFromIntError; }
    impl TryFrom<usize> for u16 { type Error = TryFromIntError; } impl TryFrom<usize> for u32 { type Error = TryFromIntError; } impl TryFrom<usize> for u64 { type Error = TryFromIntError; }
    impl TryFrom<usize> for u128 { type Error = TryFromIntError; } impl TryFrom<usize> for i8 { type Error = TryFromIntError; } impl TryFrom<usize> for i16 { type Error = TryFromIntError; }
    impl TryFrom<usize> for i32 { type Error = TryFromIntError; } impl TryFrom<usize> for i64 { type Error = TryFromIntError; } impl TryFrom<usize> for i128 { type Error = TryFromIntError; }
    impl TryFrom<usize> for isize { type Error = TryFromIntError; } impl TryFrom<i8> for u8 { type Error = TryFromIntError; } impl TryFrom<i8> for u16 { type Error = TryFromIntError; }
    impl TryFrom<i8> for u32 { type Error = TryFromIntError; } impl TryFrom<i8> for u64 { type Error = TryFromIntError; } impl TryFrom<i8> for u128 { type Error = TryFromIntError; }
    impl TryFrom<i8> for usize { type Error = TryFromIntError; } impl TryFrom<i16> for u8 { type Error = TryFromIntError; } impl TryFrom<i16> for u16 { type Error = TryFromIntError; }
    impl TryFrom<i16> for u32 { type Error = TryFromIntError; } impl TryFrom<i16> for u64 { type Error = TryFromIntError; } impl TryFrom<i16> for u128 { type Error = TryFromIntError; }
    impl TryFrom<i16> for usize { type Error = TryFromIntError; } impl TryFrom<i16> for i8 { type Error = TryFromIntError; } impl TryFrom<i32> for u8 { type Error = TryFromIntError; }
    impl TryFrom<i32> for u16 { type Error = TryFromIntError; } impl TryFrom<i32> for u32 { type Error = TryFromIntError; } impl TryFrom<i32> for u64 { type Error = TryFromIntError; }
    impl TryFrom<i32> for u128 { type Error = TryFromIntError; } impl TryFrom<i32> for usize { type Error = TryFromIntError; } impl TryFrom<i32> for i8 { type Error = TryFromIntError; }
    impl TryFrom<i32> for i16 { type Error = TryFromIntError; } impl TryFrom<i32> for isize { type Error = TryFromIntError; } impl TryFrom<i64> for u8 { type Error = TryFromIntError; }
    impl TryFrom<i64> for u16 { type Error = TryFromIntError; } impl TryFrom<i64> for u32 { type Error = TryFromIntError; } impl TryFrom<i64> for u64 { type Error = TryFromIntError; }
    impl TryFrom<i64> for u128 { type Error = TryFromIntError; } impl TryFrom<i64> for usize { type Error = TryFromIntError; } impl TryFrom<i64> for i8 { type Error = TryFromIntError; }
    impl TryFrom<i64> for i16 { type Error = TryFromIntError; } impl TryFrom<i64> for i32 { type Error = TryFromIntError; } impl TryFrom<i64> for isize { type Error = TryFromIntError; }
    impl TryFrom<i128> for u8 { type Error = TryFromIntError; } impl TryFrom<i128> for u16 { type Error = TryFromIntError; } impl TryFrom<i128> for u32 { type Error = TryFromIntError; }
    impl TryFrom<i128> for u64 { type Error = TryFromIntError; } impl TryFrom<i128> for u128 { type Error = TryFromIntError; } impl TryFrom<i128> for usize { type Error = TryFromIntError; }
    impl TryFrom<i128> for i8 { type Error = TryFromIntError; } impl TryFrom<i128> for i16 { type Error = TryFromIntError; } impl TryFrom<i128> for i32 { type Error = TryFromIntError; }
    impl TryFrom<i128> for i64 { type Error = TryFromIntError; } impl TryFrom<i128> for isize { type Error = TryFromIntError; } impl TryFrom<isize> for u8 { type Error = TryFromIntError; }
    impl TryFrom<isize> for u16 { type Error = TryFromIntError; } impl TryFrom<isize> for u32 { type Error = TryFromIntError; } impl TryFrom<isize> for u64 { type Error = TryFromIntError; }
    impl TryFrom<isize> for u128 { type Error = TryFromIntError; } impl TryFrom<isize> for usize { type Error = TryFromIntError; } impl TryFrom<isize> for i8 { type Error = TryFromIntError; }
    impl TryFrom<isize> for i16 { type Error = TryFromIntError; } impl TryFrom<isize> for i32 { type Error = TryFromIntError; } impl TryFrom<isize> for i64 { type Error = TryFromIntError; }
    impl TryFrom<isize> for i128 { type Error = TryFromIntError; }
}
