//! Hints: results that are dear to compute and cheap to check, which the executor computes for the guest.
//!
//! A hint reads memory, queues words and changes nothing else; the guest fetches them by ADVICE and must check
//! them. A new hint is one entry of [`TABLE`]. Pointers come from the guest: out of range is an error. Operands
//! that have no answer (division by zero) give zeros.

mod secp256k1;

/// How a hint reads the guest's memory: the four little-endian words at an address.
pub(crate) type ReadWords<'a> = dyn Fn(u64) -> Option<[u64; 4]> + 'a;

/// Computes the words of a hint from its pointers (`x11`, `x12`, ...).
/// The error is the pointer that is out of range.
pub(crate) type Hint = fn(&[u64; 3], &ReadWords<'_>, &mut Vec<u64>) -> Result<(), u64>;

/// Bytes behind every pointer of a hint, for the error.
pub(crate) const POINTER_BYTES: u64 = 32;

/// Kind (`x10`) and function of every hint.
const TABLE: &[(u64, Hint)] = &[
    (1, secp256k1::field_division),
    (2, secp256k1::square_root),
    (3, secp256k1::scalar_inverse),
];

/// The hint of this kind.
pub(crate) fn find(kind: u64) -> Option<Hint> {
    TABLE
        .iter()
        .find(|(code, _)| *code == kind)
        .map(|(_, hint)| *hint)
}
