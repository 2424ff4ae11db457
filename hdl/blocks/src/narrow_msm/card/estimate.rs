//! Many columns of narrow scalars by kernels that share the passes between them.

use zkfabric_hdl_toolkit::HdlError;

use super::{RUN_TUPLES, TUPLES};
use crate::card::BEAT_BYTES;
use crate::estimate::{
    Array, Assumptions, Card, Estimate, Job, Parts, Traffic, Values, Work, no_room, room, wrong,
};
use crate::modular::{self, Field};
use crate::msm::AdderKind;
use crate::msm::card::{POINT_BYTES, SUM_BYTES};
use crate::msm::estimate::engine;
use crate::narrow_msm::catalogue::FOR_CARDS;
use crate::narrow_msm::{Config, Kind, Pass, Timing, plan};

/// Most columns of a job.
const MAX_COLUMNS: u32 = 1 << 12;

/// Passes and cost of a kernel with this configuration.
struct Choice {
    config: Config,
    passes: Vec<Pass>,
    units: u64,
    unit: Parts,
    scarce: &'static str,
    cycles: u64,
}

pub(crate) fn estimate(
    card: &Card,
    assumptions: &Assumptions,
    (log_size, columns, bits, values): (u32, u32, u32, Values),
) -> Result<Estimate, HdlError> {
    if !(1..=64).contains(&bits) {
        return Err(wrong("bits", "1 to 64".to_owned(), bits.to_string()));
    }
    if !(1..=MAX_COLUMNS).contains(&columns) {
        let expected = format!("1 to {MAX_COLUMNS}");
        return Err(wrong("columns", expected, columns.to_string()));
    }
    let rows = 1_u64 << log_size;
    let job = (log_size, columns, bits, values);
    let of_report = Job::Columns {
        log_size,
        columns,
        bits,
        values,
    };
    let mut best: Option<Estimate> = None;
    let configurations =
        AdderKind::ALL.map(|adder| FOR_CARDS.map(|address_bits| (address_bits, adder)));
    for (address_bits, adder) in configurations.into_iter().flatten() {
        let config = Config::of_catalogue(address_bits, adder)?;
        let Some((units, scarce)) = room(card, assumptions, &unit(config)) else {
            continue;
        };
        let choice = Choice::new(config, (units, scarce), job)?;
        let work = choice.work(card, assumptions, rows, bits);
        let estimate = work.on(card, assumptions, of_report)?;
        let seconds = estimate.kernel_seconds;
        if best
            .as_ref()
            .is_none_or(|best| seconds < best.kernel_seconds)
        {
            best = Some(estimate);
        }
    }
    best.ok_or_else(|| no_room(card, "a circuit for narrow scalars", "parts"))
}

impl Choice {
    /// Plans columns on this number of units, limited by a part.
    fn new(
        config: Config,
        (units, scarce): (u64, &'static str),
        job: (u32, u32, u32, Values),
    ) -> Result<Self, HdlError> {
        let (log_size, columns, bits, values) = job;
        let rows = 1_u64 << log_size;
        let kinds = vec![Kind::unsigned(bits); columns as usize];
        let timing = Timing::new(config, &modular::Config::new(Field::Fq))?;
        let slot_bits = match values {
            Values::Random => 0,
            Values::Any => timing.steady_slot_bits(),
        };
        let passes = plan(config, &kinds, slot_bits)?;
        let passes: Vec<Pass> = passes
            .into_iter()
            .map(|pass| pass.with_spare_slots(timing))
            .collect();
        let of_pass = |pass: &Pass| match values {
            Values::Random => pass.random_interval_cycles(timing, rows),
            Values::Any => pass.interval_cycles(timing, rows),
        };
        let cycles = longest(&passes, units, of_pass);
        Ok(Self {
            config,
            passes,
            units,
            unit: unit(config),
            scarce,
            cycles,
        })
    }

    /// Returns the blocks, arrays and bytes for columns of this many rows and bits.
    fn work(self, card: &Card, assumptions: &Assumptions, rows: u64, bits: u32) -> Work {
        let passes = self.passes.len() as u64;
        let sums = self.passes.iter();
        let sums: u64 = sums.map(|pass| u64::from(pass.layout().sums())).sum();
        let tuples = passes * rows.div_ceil(TUPLES as u64) * BEAT_BYTES;
        let (bases, download) = (rows * POINT_BYTES, sums * SUM_BYTES);
        let placement = assumptions.placement;
        let array = |name, bytes| Array::new(name, bytes, bytes).divided(placement, self.units);
        let arrays = vec![
            Array::new("bases", bases, passes * bases).of_bases(
                placement,
                &card.memory,
                self.units,
            ),
            array("tuples", tuples),
            array("sums", download),
        ];
        let adder = self.config.adder().name();
        let address_bits = self.config.address_bits();
        Work {
            design: format!("narrow scalars, 2^{address_bits} {adder} buckets"),
            kernel: "card_narrow_msm",
            export: format!("address={address_bits} adder={adder}"),
            units: self.units,
            unit: self.unit,
            scarce: self.scarce,
            phases: vec![(self.cycles, arrays)],
            traffic: Traffic {
                resident: bases + tuples + download,
                upload: tuples,
                download,
            },
            runs: (passes * rows).div_ceil(RUN_TUPLES).div_ceil(self.units),
            sums,
            digits: rows * digits(&self.passes, bits),
            beside: Some(format!("points on the card before ({bases} bytes)")),
        }
    }
}

/// Returns the work of columns on this number of units of one configuration, which serves all
/// widths: log2 of the rows, columns, bits per scalar and their distribution.
pub(crate) fn work_of(
    card: &Card,
    assumptions: &Assumptions,
    (config, units): (Config, u64),
    job: (u32, u32, u32, Values),
) -> Result<Work, HdlError> {
    let (log_size, _, bits, _) = job;
    let choice = Choice::new(config, (units, ""), job)?;
    Ok(choice.work(card, assumptions, 1 << log_size, bits))
}

/// Returns the clocks of the busiest unit when the units take the passes in turn.
fn longest(passes: &[Pass], units: u64, of_pass: impl Fn(&Pass) -> u64) -> u64 {
    let of_unit = |unit: u64| -> u64 {
        let own = passes.iter().skip(unit as usize).step_by(units as usize);
        own.map(&of_pass).sum()
    };
    (0..units).map(of_unit).max().unwrap_or(0)
}

/// Returns the digits of a row that the host packs into tuples: a column that already has the width
/// of a tuple is used as is.
fn digits(passes: &[Pass], bits: u32) -> u64 {
    let made = passes.iter().map(|pass| match pass.digits() {
        [digit] if digit.width == super::TUPLE_BITS && bits == digit.width => 0,
        digits => digits.len() as u64,
    });
    made.sum()
}

pub(crate) fn unit(config: Config) -> Parts {
    let engine = engine(config.adder());
    Parts {
        uram: engine.uram + config.ultra_ram(),
        ..engine
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::estimate::Placement;

    fn row(columns: u32, bits: u32, values: Values) -> Estimate {
        let card = Card::find("u55c").unwrap();
        estimate(card, &Assumptions::default(), (20, columns, bits, values)).unwrap()
    }

    /// The rates of the circuits alone, from the schedule of 2^17 rows, with memory that is never
    /// late and without a shell: two units where slots are needed, otherwise four with affine
    /// buckets.
    #[test]
    fn rates_are_those_of_the_schedule() {
        let mut card = *Card::find("u55c").unwrap();
        card.memory.rate *= 16.0;
        let assumptions = Assumptions {
            shell: 0.0,
            ..Assumptions::default()
        };
        for (bits, values, rate) in [
            (1, Values::Any, 3_544e6),
            (1, Values::Random, 12_760e6),
            (8, Values::Random, 1_595e6),
            (16, Values::Random, 797e6),
            (16, Values::Any, 222e6),
            (64, Values::Any, 56e6),
        ] {
            let row = estimate(&card, &assumptions, (20, 64, bits, values)).unwrap();
            let ratio = row.rate() / rate;
            assert!((0.98..1.02).contains(&ratio), "{}: {}", row.job, row.rate());
            let units = if values == Values::Any { 2 } else { 4 };
            assert_eq!(row.units, units);
            assert!(row.rate_in_all() < row.rate());
            // 16 bits of columns per pass, or 8 with slots; 8 passes of 2^20 rows per run; the
            // units divide the runs between them.
            let bits_of_pass = if values == Values::Any { 8 } else { 16 };
            let passes = (64 * u64::from(bits)).div_ceil(bits_of_pass);
            let runs = passes.div_ceil(8).div_ceil(units);
            assert_eq!(row.runs, runs, "{}", row.job);
            // The transfers of the first run overlap no other run.
            let hidden = row.kernel_seconds + row.transfer_seconds + row.host_seconds;
            let hidden = hidden - row.seconds_in_all();
            let share = 1.0 - 1.0 / runs as f64;
            assert!((hidden - share * row.transfer_seconds).abs() < 1e-9);
        }
    }

    /// A unit takes 16 GB/s of bases, and a channel gives 11.5: all units from one channel, or each
    /// from its own copy.
    #[test]
    fn units_wait_for_the_channels_of_the_bases() {
        let card = Card::find("u55c").unwrap();
        let rate = |placement, shell| {
            let assumptions = Assumptions {
                placement,
                shell,
                ..Assumptions::default()
            };
            let job = (20, 64, 16, Values::Random);
            let row = estimate(card, &assumptions, job).unwrap();
            (row.units, row.rate() / 1e6)
        };
        let (_, one) = rate(Placement::Single, 0.1);
        assert!((179.0..180.0).contains(&one), "{one}");
        for (shell, expected) in [(0.1, 3), (0.0, 4)] {
            let (units, copied) = rate(Placement::Copied, shell);
            assert_eq!(units, expected);
            assert!((copied / one / units as f64 - 1.0).abs() < 0.01, "{copied}");
        }
    }

    #[test]
    fn what_no_circuit_does_is_an_error() {
        let card = Card::find("u55c").unwrap();
        let message = |columns, bits| {
            let job = (20, columns, bits, Values::Any);
            let estimate = estimate(card, &Assumptions::default(), job);
            estimate.unwrap_err().to_string()
        };
        assert!(message(64, 0).contains("bits must be 1 to 64"));
        assert!(message(64, 65).contains("bits must be 1 to 64"));
        assert!(message(0, 1).contains("columns must be 1 to 4096"));
        assert!(message(5_000, 1).contains("columns must be 1 to 4096"));
    }

    #[test]
    fn columns_of_whole_tuples_are_taken_as_they_lie() {
        assert_eq!(row(2, 16, Values::Random).host_seconds.to_bits(), {
            let sums = Assumptions::default().host_seconds(2 * 17, 0);
            sums.to_bits()
        });
        let host = |row: Estimate| row.host_seconds;
        assert!(host(row(4, 8, Values::Random)) > host(row(2, 16, Values::Random)));
    }
}
