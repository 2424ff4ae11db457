//! Hints: results that are expensive to compute and cheap to check, computed by the executor for
//! the guest.
//!
//! A hint reads memory, queues words and changes nothing else; the guest fetches the words by
//! ADVICE and must check them. A new hint is a kind in `zkfabric_abi` and one entry of [`TABLE`].
//! Pointers come from the guest: a pointer out of range is an error. Operands without an answer
//! (division by zero) give zeros.

mod signatures;

use zkfabric_abi::hint;

/// Reads the four little-endian words at an address of the guest's memory.
pub(crate) type ReadWords<'a> = dyn Fn(u64) -> Option<[u64; 4]> + 'a;

/// Computes the words of a hint from its pointers (`x11`, `x12`, ...). The error is the
/// out-of-range pointer.
pub(crate) type Hint = fn(&[u64; 3], &ReadWords<'_>, &mut Vec<u64>) -> Result<(), u64>;

/// Kind (`x10`) and function of every hint.
const TABLE: &[(u64, Hint)] = &[
    (hint::FIELD_QUOTIENT, signatures::field_division),
    (hint::FIELD_ROOT, signatures::square_root),
    (hint::SCALAR_INVERSE, signatures::scalar_inverse),
    (hint::P256_SCALAR_INVERSE, signatures::p256_scalar_inverse),
];

/// Returns the hint of this kind.
pub(crate) fn find(kind: u64) -> Option<Hint> {
    TABLE
        .iter()
        .find(|(code, _)| *code == kind)
        .map(|(_, hint)| *hint)
}
