//! Counts of the rows that calls have in chips of their own.

use zkfabric_abi::ecall;

/// A kind of row of the chips for calls. A call of Keccak or SHA-256 has a fixed number of rows in
/// further chips, so it counts once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CallKind {
    /// A permutation of Keccak.
    Keccak,
    /// A sum of points, without its doublings.
    CurveAdd,
    /// A doubling of a point.
    CurveDouble,
    /// An operation modulo 256-bit numbers.
    Modular256,
    /// An operation modulo 384-bit numbers.
    Modular384,
    /// A compression of SHA-256.
    Sha256,
    /// A round of BLAKE2b.
    Blake2b,
}

impl CallKind {
    /// All kinds, in the order of [`CallRows`].
    pub const ALL: [Self; 7] = [
        Self::Keccak,
        Self::CurveAdd,
        Self::CurveDouble,
        Self::Modular256,
        Self::Modular384,
        Self::Sha256,
        Self::Blake2b,
    ];
}

/// Number of rows of each [`CallKind`], in its order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CallRows(pub [u64; CallKind::ALL.len()]);

impl CallRows {
    /// Adds a call; `steps` is `x12` before it, `answer` is `x10` after it.
    pub(crate) fn add(&mut self, code: u64, steps: u64, answer: u64) {
        let kind = match code {
            ecall::KECCAK_XORIN => CallKind::Keccak,
            ecall::SECP256K1_ADD | ecall::BN254_ADD | ecall::P256_ADD => {
                // A declined call has no doublings.
                if answer == 0 {
                    self.0[CallKind::CurveDouble as usize] += steps >> 1;
                }
                CallKind::CurveAdd
            }
            ecall::MODULAR_MULTIPLY_256
            | ecall::MODULAR_ADD_256
            | ecall::MODULAR_SUBTRACT_256
            | ecall::ACCUMULATE_256 => CallKind::Modular256,
            ecall::MODULAR_MULTIPLY_384
            | ecall::MODULAR_ADD_384
            | ecall::MODULAR_SUBTRACT_384
            | ecall::ACCUMULATE_384 => CallKind::Modular384,
            ecall::SHA256_COMPRESS => CallKind::Sha256,
            _ => CallKind::Blake2b,
        };
        self.0[kind as usize] += 1;
    }
}
