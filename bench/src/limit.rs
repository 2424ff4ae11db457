//! The instruction limit of a machine: the time of a kernel if only its indispensable instructions
//! filled the units that execute them.
//!
//! `time = instructions / (instructions per nanosecond)`, with the counts below and rates that are
//! measured here, on the pinned core, at the clock that such code runs at. Loads, stores, carries,
//! transposes, sorting and latency account for a share below 100 %. The counts belong to the
//! algorithm, so a better algorithm can exceed 100 %.
//!
//! | kernel | model |
//! |---|---|
//! | multiplication | [`MONTGOMERY`] |
//! | transform of `n` | `n / 2 log n` products with constants ([`KNOWN`]); with lanes also `n` [`MONTGOMERY`] of the four-step method |
//! | multi-scalar multiplication | least over `c` of `ceil(bits / c) (n (1 - 2^-c) + 2^c)` additions of 6 [`MONTGOMERY`] |
//! | weighted sum of narrow columns, per cell | [`NARROW`] per limb of 52 bits of the value |
//! | sums of fractions by GKR, per message | 6 values of the denominator's form and the operations listed at [`Limit::fraction`] |
//! | Keccak-256 | 24 rounds per block: [`OPERATIONS`] with lanes, [`KECCAK_ROUND_SCALAR`] without |
//!
//! An affine addition with a shared inversion takes 6 multiplications: 3 for its share, the slope,
//! its square, and the product for `y`. The sum over `B = 2^(c-1)` buckets takes `2 B` more
//! additions; a signed digit is 0 with probability `2^-c`.

use std::{
    hint::black_box,
    time::{Duration, Instant},
};

use zkfabric_kernels_cpu::{
    Isa, Level,
    keccak::{OPERATIONS, ROUNDS as KECCAK_ROUNDS},
    lanes::{Kernel, LANES, Lanes, MASK52},
};
use zkfabric_report::schema::Rates;

/// Products in an operation on field elements.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Products {
    /// Products of 52-bit limbs, both halves used.
    pub whole: u32,
    /// Products of 52-bit limbs, only the low half used.
    pub low: u32,
    /// Products of 52-bit limbs, only the high half used.
    pub high: u32,
    /// Products of 64-bit limbs, for code without lanes.
    pub scalar: u32,
}

/// Montgomery multiplication. Five limbs: 25 products, four rows of 5 and a last row of 4, its
/// factor, and one high half (`zkfabric_kernels_cpu::field::arithmetic`): 100 instructions with
/// IFMA. Four limbs: 16 products, four rows of 5.
pub const MONTGOMERY: Products = Products {
    whole: 49,
    low: 1,
    high: 1,
    scalar: 36,
};

/// Multiplication by a known constant (`zkfabric_kernels_cpu::field::known`): 79 instructions with
/// IFMA. Without lanes as [`MONTGOMERY`].
pub const KNOWN: Products = Products {
    whole: 30,
    low: 10,
    high: 9,
    scalar: 36,
};

/// A sum of two products, reduced once.
pub const SUM_OF_TWO: Products = Products {
    whole: 74,
    low: 1,
    high: 1,
    scalar: 52,
};

/// A product added to a sum; one reduction serves many such products.
pub const ADDED: Products = Products {
    whole: 25,
    low: 0,
    high: 0,
    scalar: 16,
};

/// A limb of a narrow value times a weight, added to a sum; one reduction serves many such
/// products. A row of a reduction costs as much.
pub const NARROW: Products = Products {
    whole: 5,
    low: 0,
    high: 0,
    scalar: 4,
};

/// Scalar instructions per round: theta 20 xors, 5 rotations, 5 xors, 25 xors; rho 24; chi 25 each
/// of not, and, xor; iota 1.
pub const KECCAK_ROUND_SCALAR: u32 = 155;

/// Scalar instructions per cycle. Assumed: the number of integer units of x86 cores since Skylake
/// and Zen.
const SCALAR_PER_CYCLE: f64 = 4.0;

/// Products of 64-bit words per cycle. Assumed: x86 cores have one such unit.
const SCALAR_PRODUCTS_PER_CYCLE: f64 = 1.0;

/// Multiplications of an affine addition that shares an inversion.
const ADDITION: f64 = 6.0;

/// The limit of one core with one instruction set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Limit {
    level: Level,
    /// Measured rates behind the limit.
    pub rates: Rates,
}

impl Limit {
    /// Measures the core of the calling thread; takes about 50 ms.
    #[must_use]
    pub fn measure(isa: Isa) -> Self {
        let clock_ghz = clock_ghz();
        let level = isa.level();
        let (products_per_ns, logic_per_ns) = if isa.has_lanes() {
            (
                whole_instructions(level) * per_ns(|| isa.dispatch(ProductLoop(black_box(3)))),
                per_ns(|| isa.dispatch(LogicLoop(black_box(3)))),
            )
        } else {
            (
                SCALAR_PRODUCTS_PER_CYCLE * clock_ghz,
                SCALAR_PER_CYCLE * clock_ghz,
            )
        };
        let rates = Rates {
            clock_ghz,
            products_per_ns,
            logic_per_ns,
        };
        Self { level, rates }
    }

    const fn has_lanes(self) -> bool {
        matches!(self.level, Level::Avx512 | Level::Ifma)
    }

    const fn lanes(self) -> f64 {
        if self.has_lanes() { LANES as f64 } else { 1.0 }
    }

    /// Returns the instructions of an operation on one element per lane.
    #[must_use]
    pub fn instructions(self, products: Products) -> f64 {
        let Products {
            whole,
            low,
            high,
            scalar,
        } = products;
        f64::from(match self.level {
            // `vpmadd52luq`, `vpmadd52huq`.
            Level::Ifma => 2 * whole + low + high,
            // Two fused multiply-adds, a subtraction and two additions; a high half alone needs one
            // of each.
            Level::Avx512 => 5 * whole + 4 * low + 2 * high,
            Level::Portable | Level::Avx2 => scalar,
        })
    }

    /// Returns the seconds of one multiplication.
    #[must_use]
    pub fn multiplication(self, products: Products) -> f64 {
        self.instructions(products) / self.lanes() / self.rates.products_per_ns * 1e-9
    }

    /// Returns the seconds of a transform of `2^log_n` elements.
    #[must_use]
    pub fn transform(self, log_n: u32) -> f64 {
        let n = f64::from(log_n).exp2();
        let twists = if self.has_lanes() { n } else { 0.0 };
        n / 2.0 * f64::from(log_n) * self.multiplication(KNOWN)
            + twists * self.multiplication(MONTGOMERY)
    }

    /// Returns the seconds of a multi-scalar multiplication of `2^log_n` random scalars of `bits`
    /// bits.
    #[must_use]
    pub fn multi_scalar(self, log_n: u32, bits: u32) -> f64 {
        let n = f64::from(log_n).exp2();
        let additions = (1..=bits.min(22))
            .map(|c| {
                let buckets = f64::from(c).exp2();
                f64::from(bits.div_ceil(c)) * (n * (1.0 - 1.0 / buckets) + buckets)
            })
            .fold(f64::INFINITY, f64::min);
        additions * ADDITION * self.multiplication(MONTGOMERY)
    }

    /// Returns the seconds per message of a sum of fractions by GKR, whose denominator is a form of
    /// `limbs` products of a limb and a weight, and whose numerator is a flag.
    ///
    /// With `n` leaves, layer `k` has `n / 2^k` nodes. Layers 0 and 1 are never stored: forms are
    /// evaluated once for the tree, in two rounds of layer 1, and in three rounds of layer 0. A
    /// round of a sumcheck sums two products per pair of quads, once in the first round and twice
    /// in each later one, and weighs the sum; a fold multiplies each of four values by a constant.
    /// So a leaf costs
    ///
    /// | | products | sums of two | weighed | folds |
    /// |---|---|---|---|---|
    /// | tree | 1 | 1/2 | | |
    /// | layer 0 | 3/4 | | 3/4 | 1/4 |
    /// | layer 1 | 1/2 | 1/4 + 3/8 | 3/8 | 1/2 |
    /// | layers from 2 up | | 3/4 | 3/4 | 2 |
    #[must_use]
    pub fn fraction(self, limbs: u32) -> f64 {
        const EVALUATIONS: f64 = 6.0;
        let form = f64::from(limbs + 1) * self.multiplication(NARROW);
        EVALUATIONS * form
            + 2.25 * self.multiplication(MONTGOMERY)
            + 1.875 * self.multiplication(SUM_OF_TWO)
            + 1.875 * self.multiplication(ADDED)
            + 2.75 * self.multiplication(KNOWN)
    }

    /// Returns the seconds per block of 136 bytes of Keccak-256.
    #[must_use]
    pub fn keccak_block(self) -> f64 {
        let round = if self.has_lanes() {
            OPERATIONS as u32
        } else {
            KECCAK_ROUND_SCALAR
        };
        f64::from(KECCAK_ROUNDS as u32 * round) / self.lanes() / self.rates.logic_per_ns * 1e-9
    }
}

/// Instructions of a product with both halves added to sums.
const fn whole_instructions(level: Level) -> f64 {
    match level {
        Level::Ifma => 2.0,
        Level::Avx512 => 5.0,
        Level::Portable | Level::Avx2 => 1.0,
    }
}

/// Returns the operations per nanosecond: the best of several runs, each of which returns its
/// number of operations.
fn per_ns(mut run: impl FnMut() -> u32) -> f64 {
    let mut best = 0.0_f64;
    let end = Instant::now() + Duration::from_millis(15);
    while Instant::now() < end {
        let start = Instant::now();
        let operations = black_box(run());
        let time = start.elapsed().as_nanos().max(1);
        best = best.max(f64::from(operations) / time as f64);
    }
    best
}

/// Runs a chain of a rotation and an addition, one cycle each on every x86 core. (The summand is
/// constant, otherwise the addition becomes a slower one of three terms.)
fn clock_ghz() -> f64 {
    const STEPS: u32 = 20_000;
    let (mut x, step) = (black_box(1_u64), black_box(3_u64));
    2.0 * per_ns(|| {
        for _ in 0..STEPS {
            x = x.rotate_left(5).wrapping_add(step);
        }
        x = black_box(x);
        STEPS
    })
}

/// Rounds of a calibration loop, tens of microseconds.
const ROUNDS: u32 = 2_000;
/// Independent sums: more than latency times rate; the sums and their factors fit the registers.
const CHAINS: usize = 8;

/// Counts products, both halves added to sums.
struct ProductLoop(u64);

impl Kernel for ProductLoop {
    type Output = u32;

    #[inline(always)]
    fn run<L: Lanes>(self, l: L) -> u32 {
        let factors: [L::Factor; CHAINS] =
            core::array::from_fn(|i| l.constant((self.0 + i as u64) & MASK52));
        let mut sums = [(l.splat(0), l.splat(0)); CHAINS];
        let (mut word, step) = (l.splat(self.0), l.splat(self.0 | 1));
        for _ in 0..ROUNDS {
            // A different factor per round, otherwise the products would be computed once.
            word = l.add(word, step);
            let factor = l.factor(word);
            for (sum, other) in sums.iter_mut().zip(factors) {
                *sum = l.mac(sum.0, sum.1, factor, other);
            }
        }
        let mut lanes = [0; LANES];
        for (low, high) in sums {
            l.store(l.add(low, high), &mut lanes);
            black_box(&lanes);
        }
        ROUNDS * CHAINS as u32
    }

    /// Not measured: see [`SCALAR_PRODUCTS_PER_CYCLE`].
    fn portable(self) -> u32 {
        0
    }
}

/// Counts additions of words.
struct LogicLoop(u64);

impl Kernel for LogicLoop {
    type Output = u32;

    #[inline(always)]
    fn run<L: Lanes>(self, l: L) -> u32 {
        const WORDS: usize = 16;
        let mut words: [L::Word; WORDS] =
            core::array::from_fn(|i| l.splat(self.0.wrapping_mul(i as u64 + 1)));
        for _ in 0..ROUNDS {
            for i in 0..WORDS {
                words[i] = l.add(words[i], words[(i + 1) % WORDS]);
            }
        }
        let mut lanes = [0; LANES];
        for word in words {
            l.store(word, &mut lanes);
            black_box(&lanes);
        }
        ROUNDS * WORDS as u32
    }

    /// Not measured: see [`SCALAR_PER_CYCLE`].
    fn portable(self) -> u32 {
        0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn limit(level: Level, rate: f64) -> Limit {
        Limit {
            level,
            rates: Rates {
                clock_ghz: rate / 2.0,
                products_per_ns: rate,
                logic_per_ns: 2.0 * rate,
            },
        }
    }

    #[test]
    fn counts_of_instructions() {
        assert!((limit(Level::Ifma, 1.0).instructions(MONTGOMERY) - 100.0).abs() < 1e-9);
        assert!((limit(Level::Ifma, 1.0).instructions(KNOWN) - 79.0).abs() < 1e-9);
        assert!((limit(Level::Portable, 1.0).instructions(MONTGOMERY) - 36.0).abs() < 1e-9);
        let emulated = limit(Level::Avx512, 1.0).instructions(MONTGOMERY);
        assert!((emulated - 251.0).abs() < 1e-9);
    }

    /// A core that executes two products and four logic instructions per cycle at 4.27 GHz: the
    /// prototype's machine.
    #[test]
    fn the_prototypes_machine() {
        let limit = limit(Level::Ifma, 8.54);
        let within = |got: f64, expected: f64| (got / expected - 1.0).abs() < 0.1;
        assert!(within(limit.multiplication(MONTGOMERY), 1.48e-9));
        assert!(within(limit.transform(20), 13.7e-3));
        assert!(within(limit.multi_scalar(20, 254), 151e-3));
        assert!(within(limit.keccak_block(), 16.7e-9));
        // The experiment's count for its average message, of about five limbs.
        assert!(within(limit.fraction(5), 17.0e-9), "{}", limit.fraction(5));
        // Bits: half of them cause an addition, and nothing else costs.
        let bits = limit.multi_scalar(20, 1) / limit.multiplication(MONTGOMERY);
        assert!(within(bits, 6.0 * 524_288.0));
        assert!(limit.multi_scalar(20, 16) < limit.multi_scalar(20, 64));
    }

    #[test]
    fn this_core_is_measured() {
        for isa in Isa::available() {
            let Rates {
                clock_ghz,
                products_per_ns,
                logic_per_ns,
            } = Limit::measure(isa).rates;
            println!("{}: {}", isa.name(), Limit::measure(isa).rates);
            assert!(clock_ghz > 0.0 && products_per_ns > 0.0 && logic_per_ns > 0.0);
        }
    }
}
