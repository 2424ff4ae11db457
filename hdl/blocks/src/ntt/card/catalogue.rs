//! The card kernel of transforms. Oracle: the one of [`crate::ntt::bench`].

use rust_hdl::prelude::Block;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::block::{
    Allowed, Circuit, Config, Design, Effort, Kernel, Parameter, Report, Value,
};
use zkfabric_hdl_toolkit::simulate::{Dut, Ports};

use super::{command, cycles, interface};
use crate::axi::OUTSTANDING;
use crate::card::bench::{Beat, Bench, FIRST_PAUSES};
use crate::ntt::bench::{Form, Job};
use crate::ntt::four_step::VALUE_BYTES;
use crate::ntt::model::{Command, Order};
use crate::ntt::{self, model};

/// Fillings for the stated latency and interval.
const FILLINGS: u64 = 2;

/// The engine on values in memory.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CardNtt;

impl Kernel for CardNtt {
    fn name(&self) -> &'static str {
        "card_ntt"
    }

    fn summary(&self) -> &'static str {
        "card kernel: NTTs over the scalar field; cycles are those of two transforms and a memory that answers at once"
    }

    fn page(&self) -> &'static str {
        "hdl/blocks/src/ntt/card/theory_of_operation.md"
    }

    fn parameters(&self) -> &'static [Parameter] {
        &[Parameter {
            name: "logsize",
            summary: "log2 of the values of a transform; 6 is for simulation",
            allowed: Allowed::Numbers(&[6, 10, 12]),
            default: Value::Number(6),
        }]
    }

    fn configurations(&self) -> Result<Vec<Config>, HdlError> {
        Ok(vec![Config::new(self)])
    }

    fn elaborate(&self, config: &Config) -> Result<Box<dyn Design>, HdlError> {
        match config.number("logsize")? {
            10 => design(10, super::CardNtt::<8, 9, 10>::new),
            12 => design(12, super::CardNtt::<10, 11, 12>::new),
            _ => design(6, super::CardNtt::<4, 5, 6>::new),
        }
    }
}

fn design<B: Block + Ports + 'static>(
    log_size: u32,
    new: fn(&ntt::Config) -> Result<B, HdlError>,
) -> Result<Box<dyn Design>, HdlError> {
    let config = ntt::Config::new(log_size, 2)?;
    let circuit = Circuit::of_block(
        format!("card_ntt_{log_size}"),
        move || new(&config),
        move |dut, effort, seed| check(dut, &config, effort, seed),
    );
    let cycles = cycles(&config, Command::FORWARD, FILLINGS);
    let circuit = circuit.for_card(interface());
    Ok(circuit.cycles(cycles, cycles).boxed())
}

fn check(
    dut: &mut dyn Dut,
    config: &ntt::Config,
    effort: Effort,
    seed: u64,
) -> Result<Report, HdlError> {
    let mut bench = Bench::new(dut, interface(), seed)?;
    bench.limit_cycles = 40 * config.interval_cycles() + 20_000;
    bench.only_loaded = true;
    let most = config.log_size() - 1;
    let (forward, inverse) = (Command::FORWARD, Command::INVERSE);
    let oracle = Oracle {
        config,
        exact: true,
    };
    let side_by_side = forward.without(1);
    if effort == Effort::Short {
        bench.busy_of_256 = FIRST_PAUSES;
        for _ in 0..2 {
            let batch = Batch::dense(config, forward, 1);
            oracle.inexact().run(&mut bench, &batch, &[])?;
        }
        bench.busy_of_256 = 0;
    }
    let first = oracle.run(&mut bench, &Batch::dense(config, forward, FILLINGS), &[])?;
    oracle.run(&mut bench, &Batch::dense(config, forward, 0), &[])?;
    // Every kind of factors, order and step, with one column per filling and several.
    let natural = forward.in_order(Order::Rows);
    let everything = inverse.with_scales().with_factors().in_order(Order::Rows);
    for (command, rows) in [(natural, false), (everything.without(1), true)] {
        let batch = Batch::apart(&mut bench, config, command, FILLINGS, rows);
        oracle.run(&mut bench, &batch.with_one_set(), &[])?;
    }
    let mut operations = 4 + oracle.refusals(&mut bench)?;
    if effort == Effort::Short {
        let oracle = oracle.inexact();
        bench.busy_of_256 = 110;
        let batch = Batch::apart(&mut bench, config, everything, FILLINGS, false);
        oracle.run(&mut bench, &batch, &[])?;
        operations += 1;
    } else {
        for skip in 0..=most {
            for command in [forward, inverse.with_factors(), inverse.on_coset()] {
                let order = if skip == most {
                    Order::Reversed
                } else {
                    Order::Rows
                };
                let batch = Batch::dense(config, command.in_order(order).without(skip), 2);
                oracle.run(&mut bench, &batch, &[])?;
                let command = forward.with_scales().without(skip);
                let batch = Batch::apart(&mut bench, config, command, 2, skip > 0);
                oracle.run(&mut bench, &batch, &[])?;
                operations += 2;
            }
        }
        let oracle = oracle.inexact();
        oracle.late(&mut bench)?;
        bench.busy_of_256 = 110;
        for port in ["m_axi_in", "m_axi_factors", "m_axi_out"] {
            let batch = Batch::dense(config, side_by_side.with_factors(), 1);
            oracle.run(&mut bench, &batch, &[port])?;
        }
        let rest = effort.operations(4);
        for _ in 0..rest {
            let batch = Batch::random(&mut bench, config);
            oracle.run(&mut bench, &batch, &[])?;
        }
        // As many outstanding bursts as the ports allow.
        bench.busy_of_256 = 0;
        bench.holds_back = true;
        let batch = Batch::apart(&mut bench, config, everything.without(1), 2, true);
        oracle.run(&mut bench, &batch, &[])?;
        operations += 5 + rest;
    }
    Ok(bench.report(operations, first))
}

/// A start of the kernel: all arguments except the addresses of its arrays.
#[derive(Clone, Copy, Debug)]
struct Batch {
    command: Command,
    count: u64,
    row_step: u64,
    source_step: u64,
    target_step: u64,
    factor_step: u64,
}

impl Batch {
    /// Places all parts back to back.
    fn dense(config: &ntt::Config, command: Command, count: u64) -> Self {
        let filling = VALUE_BYTES << config.log_size();
        let kinds = u64::from(command.scaled) + u64::from(command.streamed);
        Self {
            command,
            count,
            row_step: 0,
            source_step: filling,
            target_step: filling >> command.skip,
            factor_step: kinds * filling,
        }
    }

    /// Places gaps between all parts; with `rows`, the columns are stored as a matrix, row by row.
    fn apart(
        bench: &mut Bench<'_>,
        config: &ntt::Config,
        command: Command,
        count: u64,
        rows: bool,
    ) -> Self {
        let mut dense = Self::dense(config, command, count);
        let mut gap = || 64 * bench.random().u64(1..8);
        if rows {
            dense.source_step = VALUE_BYTES << command.skip;
            dense.row_step = count * dense.source_step + gap();
        } else {
            dense.source_step += gap();
        }
        dense.target_step += gap();
        dense.factor_step += gap();
        dense
    }

    fn with_one_set(mut self) -> Self {
        self.factor_step = 0;
        self
    }

    fn random(bench: &mut Bench<'_>, config: &ntt::Config) -> Self {
        let random = bench.random();
        let skip = random.u32(..config.log_size());
        let count = random.u64(..4);
        let command = Command {
            coset: random.bool(),
            scaled: random.bool(),
            streamed: random.bool(),
            skip,
            order: if random.bool() && skip + 1 < config.log_size() {
                Order::Rows
            } else {
                Order::Reversed
            },
            ..if random.bool() {
                Command::FORWARD
            } else {
                Command::INVERSE
            }
        };
        let [rows, one_set, dense] = [(); 3].map(|()| random.bool());
        let batch = if dense {
            Self::dense(config, command, count)
        } else {
            Self::apart(bench, config, command, count, rows && skip > 0)
        };
        if one_set { batch.with_one_set() } else { batch }
    }

    /// Returns the arguments for arrays at these addresses.
    fn arguments(&self, places: [u64; 3], command: u64) -> Vec<u64> {
        let steps = [
            self.count,
            self.row_step,
            self.source_step,
            self.target_step,
            self.factor_step,
            command,
        ];
        [&places[..], &steps].concat()
    }
}

#[derive(Clone, Copy)]
struct Oracle<'a> {
    config: &'a ntt::Config,
    /// Memories answer at once, so the clocks must equal the cycle model's.
    exact: bool,
}

impl Oracle<'_> {
    const fn inexact(mut self) -> Self {
        self.exact = false;
        self
    }

    /// Runs fillings through the circuit, checks that the model's results are in place, and returns
    /// the clocks.
    fn run(&self, bench: &mut Bench<'_>, batch: &Batch, failing: &[&str]) -> Result<u64, HdlError> {
        let config = self.config;
        let places @ [source, target, factors] = bench.places();
        let seed = bench.random().u64(..);
        let mut jobs: Vec<Job> = (0..batch.count)
            .map(|index| Job::random(config, batch.command, seed.wrapping_add(index)))
            .collect();
        if batch.factor_step == 0
            && let [first, others @ ..] = &mut jobs[..]
        {
            others
                .iter_mut()
                .for_each(|job| job.factors.clone_from(&first.factors));
        }
        let skip = batch.command.skip;
        let (columns, len) = (1 << skip, config.size() >> skip);
        let mut expected = Vec::new();
        for (index, job) in (0..).zip(&jobs) {
            let source = source + index * batch.source_step;
            let values = beats(ntt::bench::input(config, job));
            let (rows, row_step) = match batch.row_step {
                0 => (values.chunks(values.len()), 0),
                row_step => (values.chunks(columns / 2), row_step),
            };
            for (row, values) in (0..).zip(rows) {
                bench.load(source + row * row_step, values);
            }
            let of_job = beats(ntt::bench::factors(config, job));
            bench.load(factors + index * batch.factor_step, &of_job);
            let results = job.results(config);
            for column in 0..columns {
                let number = index << skip | column as u64;
                let place = target + number * batch.target_step;
                let result = |at: usize| {
                    // Bit-reversed results are stored in the engine's order of output.
                    let at = match batch.command.order {
                        Order::Reversed => column * len + at,
                        _ => model::position(config, batch.command, column, at),
                    };
                    results.get(at).copied().unwrap_or_default()
                };
                let results: Vec<Beat> = (0..len / 2)
                    .map(|beat| {
                        let pair = [2 * beat, 2 * beat + 1].map(|at| limbs(job.form, result(at)));
                        std::array::from_fn(|limb| pair.as_flattened()[limb])
                    })
                    .collect();
                expected.extend((place..).step_by(64).zip(results));
            }
        }
        let arguments = batch.arguments(places, command(batch.command));
        let run = bench.run(&arguments, failing)?;
        bench.failed(&run, failing, false)?;
        bench.wrote_at(&run, expected.into_iter())?;
        let kinds = u64::from(batch.command.scaled) + u64::from(batch.command.streamed);
        let read = batch.count * config.rows() * (1 + kinds);
        bench.same("beats read", read, run.read_beats)?;
        if self.exact {
            let expected = cycles(config, batch.command, batch.count);
            bench.same(&format!("cycles of {batch:?}"), expected, run.cycles)?;
        }
        Ok(run.cycles)
    }

    /// Short rows from a memory with latency: the next filling's values arrive while the engine
    /// works on the current one, so only the first values and the last results wait.
    fn late(&self, bench: &mut Bench<'_>) -> Result<(), HdlError> {
        let command = Command::FORWARD.without(1);
        let batch = Batch::apart(bench, self.config, command, 6, true);
        bench.latency = 64;
        let got = self.run(bench, &batch, &[])?;
        let latency = std::mem::take(&mut bench.latency);
        let at_once = cycles(self.config, command, batch.count);
        let most = at_once + 2 * latency + self.config.rows() * latency / OUTSTANDING;
        bench.same(
            &format!("{batch:?} in {got} clocks, {at_once} with a memory that answers at once: at most {most}"),
            1,
            u64::from((at_once + latency..=most).contains(&got)),
        )
    }

    /// Checks unsupported batches: nothing is read or written, and the next batch is unaffected.
    fn refusals(&self, bench: &mut Bench<'_>) -> Result<u64, HdlError> {
        let config = self.config;
        let (n, forward) = (config.log_size(), Command::FORWARD);
        let natural = forward.in_order(Order::Rows);
        let dense = |command| Batch::dense(config, command, 1);
        let two = dense(forward.without(1));
        let many = |count| Batch { count, ..two };
        let mut refused = vec![
            (dense(forward.without(n)), 0),
            (dense(forward.without(31)), 0),
            (dense(natural.without(n - 1)), 0),
            (many(1 << (32 - config.log_rows())), 0),
            (many(1 << 31), 0),
            // A row step with a single column.
            (
                Batch {
                    row_step: 64,
                    ..dense(forward)
                },
                0,
            ),
        ];
        // Unknown bits of the command.
        refused.extend(
            [5, 6, 7]
                .into_iter()
                .chain(13..32)
                .map(|bit| (two, 1 << bit)),
        );
        for bit in 0..6 {
            let step = 64 | 1 << bit;
            refused.extend([
                (
                    Batch {
                        row_step: step,
                        ..two
                    },
                    0,
                ),
                (
                    Batch {
                        source_step: step,
                        ..two
                    },
                    0,
                ),
                (
                    Batch {
                        target_step: step,
                        ..two
                    },
                    0,
                ),
                (
                    Batch {
                        factor_step: step,
                        ..two
                    },
                    0,
                ),
            ]);
        }
        for (batch, bits) in &refused {
            let arguments = batch.arguments([0; 3], command(batch.command) | bits);
            let run = bench.run(&arguments, &[])?;
            bench.failed(&run, &[], true)?;
            bench.wrote(&run, 0, &[])?;
            bench.same("beats read", 0, run.read_beats)?;
        }
        self.run(bench, &two, &[])?;
        Ok(refused.len() as u64 + 1)
    }
}

fn limbs(form: Form, value: ark_bn254::Fr) -> [u64; 4] {
    match form {
        Form::Plain => model::plain(value),
        Form::Montgomery => model::montgomery(value),
    }
}

/// Strips the command from the engine's rows, leaving their format in memory.
fn beats(rows: Vec<Vec<u64>>) -> Vec<Beat> {
    let beat = |row: Vec<u64>| std::array::from_fn(|i| row.get(i).copied().unwrap_or_default());
    rows.into_iter().map(beat).collect()
}

#[cfg(test)]
mod tests {
    use zkfabric_hdl_toolkit::simulate::Simulation;

    use super::*;

    #[test]
    fn long_columns_are_turned_in_groups() {
        let config = ntt::Config::new(10, 2).unwrap();
        let kernel = super::super::CardNtt::<8, 9, 10>::new(&config).unwrap();
        let mut bench = Bench::new(Simulation::new(kernel).unwrap(), interface(), 1).unwrap();
        bench.limit_cycles = 4 * config.interval_cycles() + 20_000;
        bench.only_loaded = true;
        let oracle = Oracle {
            config: &config,
            exact: true,
        };
        let natural = Command::FORWARD.in_order(Order::Rows);
        for skip in [0, 1, 2] {
            let batch = Batch::apart(&mut bench, &config, natural.without(skip), 1, skip > 0);
            oracle.run(&mut bench, &batch, &[]).unwrap();
        }
    }
}
