//! Cost of a pass without running it.
//!
//! One row is taken per clock, so the clocks are the rows, the latency of the pipeline and three
//! per bucket (two additions, and clearing it), unless additions wait. None waits for the adder if
//! the 2^S buckets of a tuple are more than the [`Timing::bucket_cycles`] between two additions
//! into one bucket.

use zkfabric_hdl_toolkit::HdlError;

use super::column::Tuple;
use super::pass::packed;
use super::{Pass, Timing};
use crate::msm::schedule::{DECISION_CYCLES, OPERAND_CYCLES};

/// Rows that [`Pass::steadied`] samples for a frequent tuple. A tuple too frequent for one bucket
/// takes at least 1 of 136 rows, and so 120 of the sample.
const SAMPLE: usize = 1 << 14;
/// Clocks from the last row to the first bucket read, besides front, adder and sums.
const WAY_CYCLES: u64 = 9;

impl Timing {
    /// Returns the least clocks between two additions into one bucket without a wait.
    #[must_use]
    pub const fn bucket_cycles(self) -> u64 {
        self.adder + DECISION_CYCLES + OPERAND_CYCLES
    }

    /// Returns log2 of the slots with which no addition waits, for any columns.
    #[must_use]
    pub const fn steady_slot_bits(self) -> u32 {
        self.bucket_cycles().next_power_of_two().ilog2()
    }
}

impl Pass {
    /// Returns the clocks from the end of additions until the last sum is read.
    pub(super) fn sum_cycles(&self, timing: Timing) -> u64 {
        self.layout().cycles(timing.adder) + self.last_place() + timing.stages()
    }

    /// Returns the address of the last sum.
    const fn last_place(&self) -> u64 {
        (1 << self.tuple_bits()) >> 1
    }

    /// Returns the edges from the one that takes the first of `rows` rows to the one that takes the
    /// last sum, if the last row adds something and no addition waits; see
    /// [`Run::cycles`](super::schedule::Run::cycles).
    #[must_use]
    pub fn cycles(&self, timing: Timing, rows: u64) -> u64 {
        rows + timing.front + timing.adder + WAY_CYCLES + self.sum_cycles(timing)
    }

    /// Like [`Self::cycles`], but to the edge that takes the next pass's first row: all buckets are
    /// cleared.
    #[must_use]
    pub fn interval_cycles(&self, timing: Timing, rows: u64) -> u64 {
        // After the last bucket no sum has to come out of the memory.
        self.cycles(timing, rows) - timing.stages() + u64::from(self.buckets())
            - 1
            - self.last_place()
    }

    /// Like [`Self::interval_cycles`], over tuples of random bits, with waits: the probability that
    /// a granted addition finds its bucket in the adder is the adder's share of the buckets, and
    /// the addition is granted once more. [`run`](super::schedule::run) is within 3 % if the
    /// buckets are almost four times as many as the clocks of the adder.
    #[must_use]
    pub fn random_interval_cycles(&self, timing: Timing, rows: u64) -> u64 {
        let steady = self.slot_bits() >= timing.steady_slot_bits();
        let waits = if steady {
            0
        } else {
            rows * timing.bucket_cycles() / u64::from(self.buckets())
        };
        self.interval_cycles(timing, rows + waits)
    }

    /// Returns a lower bound for the clocks over these tuples: [`Self::interval_cycles`], or the
    /// time of the additions of the most frequent tuple, one per slot at a time. Alternating tuples
    /// take up to a quarter more.
    #[must_use]
    pub fn least_cycles<T: Tuple>(&self, timing: Timing, tuples: &[T]) -> u64 {
        let most = self.most(tuples.iter());
        self.with_most(timing, most, tuples.len() as u64)
    }

    /// Returns the count of the most frequent tuple, zeros excluded.
    fn most<'a, T: Tuple + 'a>(&self, tuples: impl Iterator<Item = &'a T>) -> u64 {
        let mut counts = vec![0_u64; 1 << self.tuple_bits()];
        for tuple in tuples {
            let tuple = (*tuple).into() & self.tuple_mask();
            if let Some(count) = counts.get_mut(tuple as usize)
                && tuple > 0
            {
                *count += 1;
            }
        }
        counts.into_iter().max().unwrap_or(0)
    }

    fn with_most(&self, timing: Timing, most: u64, rows: u64) -> u64 {
        let hottest = most.div_ceil(1 << self.slot_bits()) * timing.bucket_cycles();
        self.interval_cycles(timing, hottest.max(rows))
    }

    /// Adds slots where the digits leave address bits, as many as keep additions from waiting.
    #[must_use]
    pub fn with_spare_slots(self, timing: Timing) -> Self {
        let spare = timing.config.address_bits() - self.tuple_bits();
        let slot_bits = spare.min(timing.steady_slot_bits());
        self.with_slots(slot_bits)
    }

    /// Returns the passes that sum the digits over these tuples in the fewest clocks: this pass,
    /// with more slots where its digits leave address bits, or passes with so many slots that no
    /// addition waits ([`Timing::steady_slot_bits`]). An evenly spaced sample stands for all
    /// tuples: the choice affects only the speed of the passes, never their correctness.
    ///
    /// # Errors
    /// The memory's address has no more bits than the slots.
    pub fn steadied<T: Tuple>(self, timing: Timing, tuples: &[T]) -> Result<Vec<Self>, HdlError> {
        let steady = timing.steady_slot_bits();
        if self.slot_bits() >= steady {
            return Ok(vec![self]);
        }
        // An odd stride, for columns that repeat with a power of two.
        let apart = tuples.len().div_ceil(SAMPLE) | 1;
        let most = apart as u64 * self.most(tuples.iter().step_by(apart));
        let rows = tuples.len() as u64;
        let spare = timing.config.address_bits() - self.tuple_bits();
        let slots = self.slot_bits()..=spare.min(steady);
        let with_slots = slots.map(|slot_bits| self.clone().with_slots(slot_bits));
        let best = with_slots.min_by_key(|pass| pass.with_most(timing, most, rows));
        let best = best.unwrap_or(self);
        if best.slot_bits() == steady || timing.config.address_bits() <= steady {
            return Ok(vec![best]);
        }
        let digits = best.digits().iter().copied();
        let cut = packed(timing.config, digits, steady)?;
        let cycles = cut.iter().map(|pass| pass.interval_cycles(timing, rows));
        let cycles: u64 = cycles.sum();
        if best.with_most(timing, most, rows) <= cycles {
            return Ok(vec![best]);
        }
        Ok(cut)
    }
}

#[cfg(test)]
mod tests {
    use ark_bn254::Fr;
    use ark_ff::PrimeField as _;

    use super::*;
    use crate::modular::{self, Field};
    use crate::msm::{self, AdderKind};
    use crate::narrow_msm::schedule::run;
    use crate::narrow_msm::{Config, Digit, Kind, plan};

    /// Rows that run through the schedule; the clocks of 2^20 rows follow.
    const ROWS: usize = 1 << 17;
    const CLOCK: f64 = 250e6;

    fn timing(address_bits: u32) -> Timing {
        let config = Config::new(address_bits, 64).unwrap();
        Timing::new(config, &modular::Config::new(Field::Fq)).unwrap()
    }

    /// Distribution of a column's values.
    #[derive(Clone, Copy, Debug)]
    enum Values {
        Random,
        /// All bits set.
        Constant,
        /// All bits set in every other row, none in between.
        Two,
        /// Each value is one of 16.
        Few,
        /// 1 in one row of 16.
        Sparse,
    }

    fn tuples(pass: &Pass, values: Values) -> Vec<u32> {
        let mut random = fastrand::Rng::with_seed(3);
        let few: Vec<u32> = (0..16).map(|_| random.u32(..)).collect();
        (0..ROWS)
            .map(|row| match values {
                Values::Random => random.u32(..),
                Values::Constant => u32::MAX,
                Values::Two => (row as u32 % 2).wrapping_neg(),
                Values::Few => few[random.usize(..16)],
                Values::Sparse => u32::from(random.u8(..16) == 0),
            })
            .map(|tuple| tuple & pass.tuple_mask())
            .collect()
    }

    /// Returns the values per second of one unit, for `columns` columns of a kind with 2^20 rows.
    fn rate(timing: Timing, kind: Kind, columns: usize, slot_bits: u32, values: Values) -> f64 {
        let passes = plan(timing.config, &vec![kind; columns], slot_bits).unwrap();
        let rows = f64::from(1 << 20);
        // Passes differ only by the number of columns in the last one.
        let run = run(
            timing,
            &passes[0],
            &tuples(&passes[0], values),
            |_| false,
            |_, _| {},
        );
        let fill = (run.cycles - passes[0].sum_cycles(timing)) as f64;
        let drain = passes.iter().map(|pass| pass.interval_cycles(timing, 0));
        let drain = drain.sum::<u64>() as f64;
        let clocks = passes.len() as f64 * fill * (rows / ROWS as f64) + drain;
        rows * columns as f64 * CLOCK / clocks
    }

    #[test]
    fn clocks_are_those_of_the_schedule() {
        let timing = timing(16);
        assert_eq!(
            (timing.bucket_cycles(), timing.steady_slot_bits()),
            (143, 8)
        );
        for values in [Values::Constant, Values::Random] {
            let pass = &plan(timing.config, &[Kind::BIT; 5], 8).unwrap()[0];
            let mut tuples = tuples(pass, values);
            *tuples.last_mut().unwrap() = 1;
            let run = run(timing, pass, &tuples, |_| false, |_, _| {});
            assert_eq!(run.cycles, pass.cycles(timing, ROWS as u64), "{values:?}");
            assert_eq!(run.usage.deferred, 0);
        }
    }

    #[test]
    fn clocks_of_random_tuples_are_near_the_schedule() {
        for (address_bits, adder) in [
            (16, AdderKind::Projective),
            (13, AdderKind::Projective),
            (16, AdderKind::Affine),
            (13, AdderKind::Affine),
        ] {
            let config = Config::of_catalogue(address_bits, adder).unwrap();
            let timing = Timing::new(config, &modular::Config::new(Field::Fq)).unwrap();
            let pass = &plan(config, &vec![Kind::BIT; address_bits as usize], 0).unwrap()[0];
            let run = run(
                timing,
                pass,
                &tuples(pass, Values::Random),
                |_| false,
                |_, _| {},
            );
            let rest = pass.interval_cycles(timing, 0) - pass.cycles(timing, 0);
            let projected = pass.random_interval_cycles(timing, ROWS as u64) as f64;
            let error = projected / (run.cycles + rest) as f64 - 1.0;
            println!(
                "2^{address_bits} {adder:?} buckets: {:?}, {:+.2} %",
                run.usage,
                100.0 * error
            );
            assert!(error.abs() < 0.03, "{error}");
        }
    }

    /// Prints the table of the page: `cargo nextest run -p zkfabric-hdl rates_of_columns
    /// --no-capture`.
    #[test]
    fn rates_of_columns() {
        let all = [
            Values::Random,
            Values::Constant,
            Values::Two,
            Values::Few,
            Values::Sparse,
        ];
        println!("columns, address bits, slot bits, passes: million values a second {all:?}");
        for (kind, columns) in [
            (Kind::BIT, 64),
            (Kind::U8, 64),
            (Kind::U16, 64),
            (Kind::U32, 64),
            (Kind::U64, 64),
        ] {
            for (address_bits, slot_bits) in [(16, 0), (16, 4), (16, 7), (16, 8), (13, 0), (13, 8)]
            {
                let timing = timing(address_bits);
                let passes = plan(timing.config, &vec![kind; columns], slot_bits).unwrap();
                let rates = all.map(|values| rate(timing, kind, columns, slot_bits, values) / 1e6);
                let sums: u32 = passes.iter().map(|pass| pass.layout().sums()).sum();
                println!(
                    "{columns} {kind:?} | {address_bits} | {slot_bits} | {} | {rates:.0?} | {sums} sums in all",
                    passes.len(),
                );
                if slot_bits == 8 {
                    // No column is slower than a random one.
                    assert!(rates.iter().all(|rate| *rate >= 0.99 * rates[0]));
                }
            }
        }
        // Targets for a card with two units.
        let timing = timing(16);
        let two = |kind, slots, values| 2.0 * rate(timing, kind, 64, slots, values);
        assert!(two(Kind::BIT, 8, Values::Constant) > 1.5e9);
        assert!(two(Kind::U16, 0, Values::Random) > 400e6);
        assert!(two(Kind::U16, 8, Values::Constant) > 0.49 * two(Kind::U16, 0, Values::Random));
    }

    #[test]
    fn slots_where_a_tuple_is_hot() {
        let timing = timing(16);
        let clocks = |pass: &Pass, tuples: &[u32]| {
            let clearing = pass.interval_cycles(timing, 0) - pass.cycles(timing, 0);
            run(timing, pass, tuples, |_| false, |_, _| {}).cycles + clearing
        };
        for (kinds, values, passes) in [
            (vec![Kind::U16], Values::Random, 1),
            (vec![Kind::I16], Values::Constant, 2),
            (vec![Kind::U16], Values::Two, 2),
            (vec![Kind::U8; 2], Values::Few, 2),
            (vec![Kind::BIT; 16], Values::Sparse, 2),
            (vec![Kind::BIT; 16], Values::Random, 1),
        ] {
            let dense = plan(timing.config, &kinds, 0).unwrap().swap_remove(0);
            let tuples = tuples(&dense, values);
            let (without, bound) = (clocks(&dense, &tuples), dense.least_cycles(timing, &tuples));
            assert!(bound <= without, "{values:?}: {bound}, {without}");
            let chosen = dense.steadied(timing, &tuples).unwrap();
            assert_eq!(chosen.len(), passes, "{kinds:?}, {values:?}");
            if passes == 2 {
                let widths: u32 = chosen.iter().map(Pass::tuple_bits).sum();
                assert_eq!(widths, 16);
                let cycles = chosen.iter();
                let cycles = cycles.map(|pass| pass.interval_cycles(timing, ROWS as u64));
                assert!(cycles.sum::<u64>() < without);
                let again = chosen[0].clone().steadied(timing, &tuples).unwrap();
                assert_eq!(again, chosen[..1]);
            }
        }
    }

    /// Measures the engine for scalars of 254 bits on narrow ones: `--no-capture` as above.
    #[test]
    fn windows_are_slower() {
        let config = msm::Config::new(17, 64).unwrap();
        let mut random = fastrand::Rng::with_seed(4);
        let rows = 1 << 14;
        let mut rate = |bits: u32, constant: bool| {
            let mut value = || {
                let value = random.u64(..) >> (64 - bits);
                if constant {
                    u64::MAX >> (64 - bits)
                } else {
                    value
                }
            };
            let operations: Vec<_> = (0..rows)
                .map(|_| msm::operations(config, 0, &Fr::from(value()).into_bigint().into()))
                .collect();
            let lists = operations.iter().map(Vec::as_slice);
            let usage = msm::schedule::run(config, 129, lists, |_, _| {});
            f64::from(rows) * CLOCK / usage.cycles as f64
        };
        for bits in [1, 8, 16, 32, 64] {
            let (random, constant) = (rate(bits, false) / 1e6, rate(bits, true) / 1e6);
            println!("{bits} bits: {random:.1} and {constant:.1} million values a second");
        }
        let timing = timing(16);
        let tuples = self::rate(timing, Kind::BIT, 64, 8, Values::Random);
        assert!(rate(1, false) < 0.01 * tuples);
    }

    #[test]
    fn few_slots_are_correct_and_slow() {
        let timing = timing(13);
        let digit = Digit {
            column: 0,
            offset: 0,
            width: 1,
        };
        let cycles = |slot_bits| {
            let pass = Pass::new(timing.config, vec![digit], slot_bits).unwrap();
            let tuples = vec![1; 1 << 12];
            let run = run(timing, &pass, &tuples, |_| false, |_, _| {});
            assert_eq!(run.usage.issued, 1 << 12);
            println!("{slot_bits} slot bits: {run:?}");
            run.usage.cycles
        };
        let clocks: Vec<u64> = (0..=8).map(cycles).collect();
        assert!(clocks.is_sorted_by(|a, b| a > b));
        assert!(clocks[0] >= timing.bucket_cycles() * ((1 << 12) - 1));
    }
}
