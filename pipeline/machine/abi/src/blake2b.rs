//! The precompiles [`BLAKE2B_ROUND`](crate::ecall::BLAKE2B_ROUND)` + r`: one round of BLAKE2b's
//! compression, `v <- round(v, m)` (RFC 7693, section 3.2), with row `r` of the message schedule.
//!
//! `v` at `x10` and `m` at `x11` have 16 words each. Both addresses are multiples of 8. They may
//! overlap: `m` is the memory's content before the call.

/// Words of `v`, and of `m`.
pub const WORDS: usize = 16;
/// Rows of the message schedule, which then repeats.
pub const SCHEDULES: usize = 10;

/// Indices of the words of `m` that a round takes, in order (section 2.7).
pub const SCHEDULE: [[usize; WORDS]; SCHEDULES] = [
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
    [14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3],
    [11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4],
    [7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8],
    [9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13],
    [2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9],
    [12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11],
    [13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10],
    [6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5],
    [10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0],
];

/// Indices of the words of `v` in each of a round's eight mixings: columns, then diagonals
/// (section 3.2).
pub const MIXINGS: [[usize; 4]; 8] = [
    [0, 4, 8, 12],
    [1, 5, 9, 13],
    [2, 6, 10, 14],
    [3, 7, 11, 15],
    [0, 5, 10, 15],
    [1, 6, 11, 12],
    [2, 7, 8, 13],
    [3, 4, 9, 14],
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_round_takes_every_word() {
        for mut row in SCHEDULE {
            row.sort_unstable();
            assert!(row.into_iter().eq(0..WORDS));
        }
    }
}
