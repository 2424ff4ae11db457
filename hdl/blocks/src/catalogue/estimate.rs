//! The estimators, one line each.

use zkfabric_hdl_toolkit::HdlError;

use crate::estimate::{
    Assumptions, BATCH, BesideCore, Card, Estimate, Job, MAX_LOG_SIZE, Stacks, check, wrong,
};
use crate::resident::{self, LAST_LOG_SIZE, LAST_WORK, Pipeline, PipelineJob};
use crate::{fold, keccak, msm, narrow_msm, ntt};

/// Estimates the time of `job` on `card`.
///
/// # Errors
/// A size above [`MAX_LOG_SIZE`] or the card's memory, shares outside 0 to 1, a clock or rate that
/// is not positive, or a card without room for a single block.
pub fn estimate(card: &Card, assumptions: &Assumptions, job: Job) -> Result<Estimate, HdlError> {
    if job.log_size() > MAX_LOG_SIZE {
        let expected = format!("at most 2^{MAX_LOG_SIZE}");
        return Err(wrong("size", expected, format!("2^{}", job.log_size())));
    }
    check(card, assumptions)?;
    match job {
        Job::Msm { log_size } => msm::estimate::estimate(card, assumptions, log_size),
        Job::Columns {
            log_size,
            columns,
            bits,
            values,
        } => {
            let job = (log_size, columns, bits, values);
            narrow_msm::card::estimate::estimate(card, assumptions, job)
        }
        Job::Ntt { log_size } => ntt::estimate::estimate(card, assumptions, log_size),
        Job::Keccak { log_size, bytes } => {
            keccak::estimate::estimate(card, assumptions, log_size, bytes)
        }
        Job::Fold { log_size } => fold::estimate::estimate(card, assumptions, log_size),
    }
}

/// Estimates the time of the commitments of a batch's proof ([`BATCH`]), per width.
///
/// # Errors
/// As [`estimate`].
pub fn batch(card: &Card, assumptions: &Assumptions) -> Result<Vec<BesideCore>, HdlError> {
    let beside = |stacks: &Stacks| {
        Ok(BesideCore {
            stacks: *stacks,
            estimate: estimate(card, assumptions, stacks.job())?,
        })
    };
    BATCH.iter().map(beside).collect()
}

/// Estimates a prover that stays on a card, beside the same proof elsewhere.
///
/// # Errors
/// As [`estimate`].
pub fn pipeline(
    card: &Card,
    assumptions: &Assumptions,
    job: PipelineJob,
) -> Result<Pipeline, HdlError> {
    check(card, assumptions)?;
    let today = match job {
        PipelineJob::Resident => {
            let rows = batch(card, assumptions)?;
            rows.iter().map(BesideCore::seconds_in_all).sum()
        }
        PipelineJob::LastProof => {
            let (points, transforms) = LAST_WORK;
            let msm = Job::Msm { log_size: 22 };
            let rate = estimate(card, assumptions, msm)?.rate_in_all();
            let ntt = Job::Ntt {
                log_size: LAST_LOG_SIZE,
            };
            let each = estimate(card, assumptions, ntt)?.seconds_in_all();
            points as f64 / rate + transforms as f64 * each
        }
    };
    resident::pipeline((card, assumptions), job, today)
}

#[cfg(test)]
mod tests {
    use zkfabric_hdl_toolkit::block::Config;

    use super::*;
    use crate::estimate::{Bound, Placement, Values};

    fn on(card: &Card, job: Job) -> Result<Estimate, HdlError> {
        estimate(card, &Assumptions::default(), job)
    }

    fn u55c() -> Card {
        *Card::find("u55c").unwrap()
    }

    fn jobs(log_size: u32) -> [Job; 6] {
        let bytes = 200;
        let columns = |bits, values| Job::Columns {
            log_size,
            columns: 48,
            bits,
            values,
        };
        [
            Job::Msm { log_size },
            columns(1, Values::Any),
            columns(32, Values::Random),
            Job::Ntt { log_size },
            Job::Keccak { log_size, bytes },
            // A pair has 4 KiB.
            Job::Fold {
                log_size: log_size - 4,
            },
        ]
    }

    #[test]
    fn twice_the_work_takes_about_twice_as_long() {
        for (small, large) in jobs(23).into_iter().zip(jobs(24)) {
            let small = on(&u55c(), small).unwrap();
            let large = on(&u55c(), large).unwrap();
            let ratio = large.kernel_seconds / small.kernel_seconds;
            assert!((1.9..2.2).contains(&ratio), "{}: {ratio}", large.job);
            assert_eq!(large.upload_bytes, 2 * small.upload_bytes);
        }
    }

    #[test]
    fn what_fits_on_the_card_is_used_and_no_more() {
        for name in ["u55c", "vu9p", "c1100"] {
            let card = Card::find(name).unwrap();
            for job in jobs(22) {
                let row = on(card, job).unwrap();
                for ((part, there), (_, each)) in
                    card.parts.named().into_iter().zip(row.unit.named())
                {
                    let used = row.units * each;
                    assert!(used <= there, "{name} {job}: {used} {part} of {there}");
                }
            }
        }
    }

    /// `export` can make every estimated design.
    #[test]
    fn estimates_are_of_what_can_be_exported() {
        for card in crate::estimate::CARDS {
            for job in [16, 20, 22, 24].into_iter().flat_map(jobs) {
                let row = on(card, job).unwrap();
                let kernel = crate::catalogue::find(row.kernel).unwrap();
                let values: Vec<&str> = row.config.split(' ').collect();
                let config = Config::parse(kernel, &values).unwrap();
                let all = config
                    .values()
                    .map(|(name, value)| format!("{name}={value}"));
                assert!(all.eq(values), "{}: {config}", row.config);
                assert!(kernel.elaborate(&config).unwrap().card().is_some());
            }
        }
    }

    #[test]
    fn a_batch_is_its_widths() {
        let rows = batch(&u55c(), &Assumptions::default()).unwrap();
        assert_eq!(rows.len(), BATCH.len());
        for row in &rows {
            let stacks = &row.stacks;
            assert_eq!(row.estimate.job, stacks.job());
            let scalars = row.estimate.job.operations() * u64::from(stacks.jobs());
            assert_eq!(scalars, u64::from(stacks.count) << stacks.log_size);
            assert!(row.kernel_seconds() < row.seconds_in_all());
            assert!(stacks.core_seconds > 0.0);
        }
        let bits: Vec<u32> = rows.iter().map(|row| row.stacks.bits).collect();
        assert!(bits.is_sorted_by(|a, b| a < b), "{bits:?}");
    }

    /// The host's part is counted; it is small.
    #[test]
    fn the_host_is_part_of_a_multiplication() {
        let job = Job::Msm { log_size: 20 };
        let with = |cores| {
            let assumptions = Assumptions {
                cores,
                ..Assumptions::default()
            };
            estimate(&u55c(), &assumptions, job).unwrap()
        };
        let (one, many) = (with(1), with(64));
        assert!(one.host_seconds > 0.0 && one.rate_in_all() < one.rate());
        assert!(one.rate_in_all() < many.rate_in_all());
        // The sums of each engine.
        assert!(one.host_seconds < 0.31e-3 * one.units as f64);
        let ntt = on(&u55c(), Job::Ntt { log_size: 20 }).unwrap();
        assert_eq!(ntt.host_seconds.to_bits(), 0.0_f64.to_bits());
    }

    fn placed(placement: Placement) -> Assumptions {
        Assumptions {
            placement,
            ..Assumptions::default()
        }
    }

    /// Engines wait for the pseudo-channels of p and q, which give 14.375 GB/s each at best, 80 %
    /// of it in long bursts.
    #[test]
    fn a_fold_waits_for_its_channels() {
        let fold = Job::Fold { log_size: 18 };
        let ms = |card: &Card, placement| {
            let round = estimate(card, &placed(placement), fold).unwrap();
            assert_eq!(round.bound, Bound::Memory);
            1e3 * round.kernel_seconds
        };
        // All engines read p from one channel.
        let one = ms(&u55c(), Placement::Single);
        assert!((46.6..46.8).contains(&one), "{one}");
        // The host does not use the kernel, so nothing is copied for it.
        let default = ms(&u55c(), Placement::default());
        assert_eq!(default.to_bits(), one.to_bits());
        let striped = estimate(&u55c(), &placed(Placement::Striped), fold).unwrap();
        assert_eq!((striped.units, striped.memory_bytes >> 20), (5, 1_544));
        let ratio = 1e-3 * one / striped.kernel_seconds;
        assert!((ratio - 5.0).abs() < 1e-9, "{ratio}");
        // At a third of the clock five engines are slower than their channels.
        let slow = Assumptions {
            clock: 80e6,
            ..placed(Placement::Striped)
        };
        let slow = estimate(&u55c(), &slow, fold).unwrap();
        assert_eq!(slow.bound, Bound::Cycles);
        let clocks = slow.kernel_seconds * 80e6 / f64::from(1_u32 << 18);
        assert!((32.0 / 5.0..32.1 / 5.0).contains(&clocks), "{clocks}");
        // Four channels of DDR have more units than channels.
        let card = Card::find("u250").unwrap();
        assert!(ms(card, Placement::Single) > 34.0);
    }

    /// A pass of 2^24 reads 64 bytes at a time, 128 KiB apart. Twelve engines on one channel hide
    /// the rows that they open; in channels of their own each waits for its own rows.
    #[test]
    fn a_transform_waits_for_channels_and_rows() {
        let ntt = Job::Ntt { log_size: 24 };
        let of = |placement| estimate(&u55c(), &placed(placement), ntt).unwrap();
        let one = of(Placement::Single);
        assert!((0.0933..0.0935).contains(&one.kernel_seconds), "{one:?}");
        let striped = of(Placement::Striped);
        let [first, second] = striped.phases.as_slice() else {
            panic!("{striped:?}")
        };
        for phase in [first, second] {
            let source = phase
                .arrays
                .iter()
                .find(|placed| placed.array.name == "source");
            let source = source.unwrap();
            assert_eq!((source.channels, striped.units), (12, 12));
            // 2^23 rows of 48 ns, in twelve banks.
            let rows = f64::from(1 << 23) * 48e-9 / 12.0;
            assert!((source.seconds / rows - 1.0).abs() < 1e-9);
        }
        assert!((0.067..0.068).contains(&striped.kernel_seconds));
        // With rows that cost nothing the engines would be the limit.
        let mut card = u55c();
        card.memory.row_cycle_seconds = 0.0;
        let free = estimate(&card, &placed(Placement::Striped), ntt).unwrap();
        assert!((0.039..0.040).contains(&free.kernel_seconds), "{free:?}");
    }

    /// A tenth of the logic is the shell's: beside it three bucket engines fit, without it four.
    #[test]
    fn the_shell_takes_the_room_of_a_unit() {
        let job = Job::Msm { log_size: 22 };
        let units = |shell| {
            let assumptions = Assumptions {
                shell,
                ..Assumptions::default()
            };
            estimate(&u55c(), &assumptions, job).unwrap().units
        };
        assert_eq!((units(0.1), units(0.0)), (3, 4));
    }

    #[test]
    fn a_slow_memory_is_what_limits() {
        let mut slow = u55c();
        slow.memory.rate = 1e9;
        let job = Job::Keccak {
            log_size: 20,
            bytes: 64,
        };
        let [fast, slow] = [u55c(), slow].map(|card| on(&card, job).unwrap());
        assert_eq!((fast.bound, slow.bound), (Bound::Cycles, Bound::Memory));
        // The messages' channel is the busier one.
        let seconds = 64.0 * f64::from(1 << 20) / 0.8e9;
        assert!((slow.kernel_seconds / seconds - 1.0).abs() < 1e-9);
        let ntt = Job::Ntt { log_size: 20 };
        let mut slow = u55c();
        slow.memory.rate = 1e9;
        assert!(on(&slow, ntt).unwrap().kernel_seconds > on(&u55c(), ntt).unwrap().kernel_seconds);
    }

    #[test]
    fn what_makes_no_sense_is_an_error() {
        let message = |card: &Card, change: fn(&mut Assumptions), job| {
            let mut assumptions = Assumptions::default();
            change(&mut assumptions);
            estimate(card, &assumptions, job).unwrap_err().to_string()
        };
        let job = Job::Msm { log_size: 20 };
        let card = u55c();
        assert!(
            message(&card, |a| a.fill = 1.5, job).starts_with("estimate: fill must be above 0")
        );
        assert!(message(&card, |a| a.fill = f64::NAN, job).starts_with("estimate: fill"));
        assert!(message(&card, |a| a.shell = 1.0, job).contains("shell must be 0 or more"));
        assert!(message(&card, |a| a.shell = f64::NAN, job).contains("shell must be"));
        assert!(message(&card, |a| a.memory_share = 0.0, job).contains("memory share"));
        assert!(message(&card, |a| a.link_share = -1.0, job).contains("link share"));
        assert!(message(&card, |a| a.clock = f64::INFINITY, job).contains("clock"));
        assert!(message(&card, |a| a.cores = 0, job).contains("cores must be above 0"));
        assert!(message(&card, |a| a.sum_seconds = 0.0, job).contains("seconds of a sum"));
        assert!(message(&card, |a| a.digit_seconds = -1.0, job).contains("seconds of a digit"));
        assert!(message(&card, |a| a.fill = 0.01, job).contains("room for a bucket engine"));
        let none = |_: &mut Assumptions| ();
        let size = message(&card, none, Job::Ntt { log_size: 29 });
        assert!(size.contains("at most 2^28"), "{size}");
        let large = message(&card, none, Job::Msm { log_size: 28 });
        assert!(large.contains("17179869184 bytes of memory"), "{large}");
        let long = Job::Keccak {
            log_size: 1,
            bytes: 2 << 20,
        };
        assert!(message(&card, none, long).contains("bytes must be at most 2^20"));
    }
}
