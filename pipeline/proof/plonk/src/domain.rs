//! Numbers of rows, and the subgroup that indexes the rows.
//!
//! `r - 1` is divisible by `9 * 2^28`, so that a subgroup of order `n = 3^j 2^k` exists for `j` up
//! to 2 and `k` up to 28. A circuit takes the least such `n` that is not below its number of rows:
//! from 64 rows on, padding is less than a quarter; with a power of two it would be up to a half.

#![deny(clippy::indexing_slicing, clippy::as_conversions)]

use ark_bn254::Fr;
use ark_ff::{FftField as _, Field as _, One as _};

/// Most rows, as a power of two: the quotient has values on cosets of a subgroup eight times as
/// large, and the field's largest such subgroup has order `9 * 2^28`.
pub const MAX_LOG_ROWS: u32 = 25;
/// Fewest rows, as a power of two, since the pair's halves are public inputs. Also the least power
/// of two in a number of rows.
pub const MIN_LOG_ROWS: u32 = 3;
/// Factors of a power of two.
const ODD: [u32; 3] = [1, 3, 9];

/// `n = 3^j 2^k` rows, with `j` from 0 to 2, `k` at least 3, `n` at most `2^25`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Domain {
    rows: u32,
}

impl Domain {
    /// The largest domain.
    pub const MAX: Self = Self {
        rows: 1 << MAX_LOG_ROWS,
    };

    /// Returns the domain of exactly this many rows; `None` when there is none.
    #[must_use]
    pub fn of(rows: u32) -> Option<Self> {
        let power = rows.trailing_zeros();
        let odd = rows.checked_shr(power)?;
        let exists = ODD.contains(&odd) && power >= MIN_LOG_ROWS;
        (exists && rows <= Self::MAX.rows).then_some(Self { rows })
    }

    /// Returns the least domain of at least this many rows; `None` above [`Domain::MAX`].
    #[must_use]
    pub fn at_least(rows: usize) -> Option<Self> {
        let rows = u32::try_from(rows).ok()?;
        let least = ODD.into_iter().filter_map(|odd| {
            let power = rows.div_ceil(odd).checked_next_power_of_two()?;
            Self::of(odd.checked_mul(power.max(1 << MIN_LOG_ROWS))?)
        });
        least.min()
    }

    /// Returns `n`, the number of rows.
    #[must_use]
    pub const fn rows(self) -> u32 {
        self.rows
    }

    /// Returns log2 of the powers of the smallest reference string of `2^k` powers: at least five
    /// per row.
    #[must_use]
    pub const fn log_powers(self) -> u32 {
        // Below 5 * 2^25.
        (self.rows * 5).next_power_of_two().trailing_zeros()
    }

    /// Returns `k` and `j` of `n = 3^j 2^k`: the numbers of squarings and cubings in an `n`-th
    /// power.
    pub(crate) const fn exponents(self) -> [u32; 2] {
        let squares = self.rows.trailing_zeros();
        let cubes = match self.rows >> squares {
            1 => 0,
            3 => 1,
            _ => 2,
        };
        [squares, cubes]
    }

    /// Returns `x^n`.
    pub(crate) fn power(self, x: Fr) -> Fr {
        let [squares, cubes] = self.exponents();
        let mut power = x;
        for _ in 0..squares {
            power.square_in_place();
        }
        for _ in 0..cubes {
            power *= power.square();
        }
        power
    }

    /// Returns `w`, of order `n`.
    pub(crate) fn generator(self) -> Fr {
        root_of_unity(self.rows.into())
    }

    /// Returns an element of order `8 n`, whose eighth power is `w`.
    #[cfg(feature = "prover")]
    pub(crate) fn step(self) -> Fr {
        root_of_unity(u64::from(self.rows) * 8)
    }
}

/// Returns a root of unity whose order divides `9 * 2^28`, as the orders of all domains do, and
/// eight times these orders.
fn root_of_unity(order: u64) -> Fr {
    Fr::get_root_of_unity(order).unwrap_or_else(Fr::one)
}
