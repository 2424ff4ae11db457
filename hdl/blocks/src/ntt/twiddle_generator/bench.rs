//! Bench of the generator: compares any circuit with its ports against the model, row by row.

use ark_bn254::Fr;
use ark_ff::{AdditiveGroup as _, FftField as _, Field as _};
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::simulate::stream::{Beat, Channel, Sink, Source, Stalls, Streams};
use zkfabric_hdl_toolkit::simulate::{Dut, DutExt as _, PortId};

use super::{Config, Job, MAX_SKIP, Powers, Results};
use crate::ntt::{model, root_of_unity};

const NEVER: [Stalls; 2] = [Stalls::Never, Stalls::Never];

/// Returns a job of the given kinds, of a size within `config`.
///
/// The bases are mostly roots of unity and the coset's generator, sometimes another base or a
/// scale.
#[must_use]
pub fn random_job(config: &Config, values: bool, results: Option<Results>, seed: u64) -> Job {
    let mut random = fastrand::Rng::with_seed(seed);
    let most = 2 * config.log_table();
    let skip = random.u32(1..=MAX_SKIP.min(most - 2));
    let log_transform = random.u32(2..=most - skip);
    let log_size = random.u32(skip + log_transform..=most);
    let tiles = 1 << (log_size - log_transform - skip);
    let part = random.bool().then(|| {
        let first = random.u64(..tiles);
        [first, random.u64(1..=tiles - first)]
    });
    let mut powers = || {
        let mut any = || model::value(&[(); 4].map(|()| random.u64(..)));
        let (base, scale) = (any(), any());
        let root = root_of_unity(log_size);
        match random.u8(..8) {
            0 => Powers::of(base),
            1 => Powers::of(-Fr::ONE).times(scale),
            2 => Powers::of(base).times(Fr::ZERO),
            3 => Powers::of(root.inverse().unwrap_or_default()).times(scale),
            4 | 5 => Powers::of(root),
            _ => Powers::of(Fr::GENERATOR),
        }
    };
    Job {
        log_size,
        log_transform,
        skip,
        part,
        values: values.then(&mut powers),
        results: results.map(|kind| (kind, powers())),
    }
}

/// Returns every kind of job in every ordered pair, each of a random size.
#[must_use]
pub fn kinds(config: &Config, seed: u64) -> Vec<Job> {
    let kinds = [
        (true, None),
        (false, Some(Results::Between)),
        (true, Some(Results::ByIndex)),
        (false, Some(Results::ByIndex)),
        (false, None),
        (true, Some(Results::Between)),
    ];
    let pairs = kinds
        .iter()
        .flat_map(|first| kinds.iter().flat_map(move |second| [first, second]));
    pairs
        .zip(seed..)
        .map(|((values, results), seed)| random_job(config, *values, *results, seed))
        .collect()
}

/// Packs a pair of values, in Montgomery form, into a beat.
fn beat(pair: &[Fr]) -> Beat {
    pair.iter()
        .flat_map(|one| model::montgomery(*one))
        .collect()
}

/// Returns a job's beats for `tables`.
#[must_use]
pub fn table_beats(config: &Config, job: &Job) -> Vec<Beat> {
    let tables = job.tables(config.log_table());
    tables.chunks(2).map(beat).collect()
}

/// Returns the expected beats of `o`, for the first `tiles` tiles.
#[must_use]
pub fn row_beats(job: &Job, tiles: u64) -> Vec<Beat> {
    job.tiles()
        .take(tiles as usize)
        .flat_map(|tile| job.rows_of_tile(tile))
        .map(|row| beat(&row))
        .collect()
}

/// Edges of transfers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Jobs taken.
    pub started: Vec<u64>,
    /// Beats of tables taken.
    pub taken: Vec<u64>,
    /// Rows given.
    pub given: Vec<u64>,
}

impl Outcome {
    /// Compares the edges of a run without stalls with the cycles stated by `config`.
    ///
    /// # Errors
    /// The edges differ.
    pub fn compare(&self, config: &Config, jobs: &[Job]) -> Result<(), HdlError> {
        let same = |quantity, expected: u64, got: Option<&u64>| {
            let got = got.copied().unwrap_or_default();
            if got == expected {
                return Ok(());
            }
            Err(HdlError::Cycles {
                block: "twiddle_generator".to_owned(),
                quantity,
                expected,
                got,
            })
        };
        let mut start = self.started.first().copied().unwrap_or_default();
        let (mut taken, mut given) = (self.taken.iter(), self.given.iter());
        for (job, started) in jobs.iter().zip(&self.started) {
            same("edge of a start", start, Some(started))?;
            for beat in 0..config.table_beats(job) {
                same("edge of a table's beat", start + 1 + beat, taken.next())?;
            }
            let first_row = start + config.first_row_cycles(job);
            for row in 0..job.row_count() {
                same("edge of a row", first_row + row, given.next())?;
            }
            start += config.cycles(job);
        }
        same(
            "starts",
            jobs.len() as u64,
            Some(&(self.started.len() as u64)),
        )
    }
}

/// The ports besides the streams.
#[derive(Clone, Copy, Debug)]
struct Ports {
    start: PortId,
    /// `log_size`, `log_transform`, `skip`, `first_tile`, `tile_count`, `values`, `results`,
    /// `columns`.
    job: [PortId; 8],
    idle: PortId,
}

impl Ports {
    fn of(dut: &dyn Dut) -> Result<Self, HdlError> {
        Ok(Self {
            start: dut.input("start")?,
            job: [
                dut.input("log_size")?,
                dut.input("log_transform")?,
                dut.input("skip")?,
                dut.input("first_tile")?,
                dut.input("tile_count")?,
                dut.input("values")?,
                dut.input("results")?,
                dut.input("columns")?,
            ],
            idle: dut.output("idle")?,
        })
    }

    fn offer(&self, dut: &mut dyn Dut, start: bool, job: [u64; 8]) {
        dut.set(self.start, &[u64::from(start)]);
        for (port, value) in self.job.into_iter().zip(job) {
            dut.set(port, &[value]);
        }
    }
}

/// The circuit with its jobs and streams.
#[derive(Debug)]
struct Bench<'a> {
    ports: Ports,
    streams: Streams,
    jobs: std::slice::Iter<'a, Job>,
    noise: fastrand::Rng,
    /// Rows of the jobs that have been started.
    rows: u64,
    started: Vec<u64>,
}

impl<'a> Bench<'a> {
    /// Builds the bench around jobs, each of which outputs at least its first `tiles` tiles.
    fn new(
        dut: &dyn Dut,
        config: &Config,
        (jobs, tiles): (&'a [Job], u64),
        [tables, o]: [Stalls; 2],
    ) -> Result<Self, HdlError> {
        let mut source = Source::new(Channel::input(dut, "tables")?, tables);
        let mut sink = Sink::new(Channel::output(dut, "o")?, o);
        // An unexpected row is a mismatch from the first clock on.
        sink.expect_nothing();
        for job in jobs {
            let beats = table_beats(config, job);
            beats.into_iter().for_each(|beat| source.send(beat));
            row_beats(job, tiles)
                .into_iter()
                .for_each(|row| sink.expect(row));
        }
        Ok(Self {
            ports: Ports::of(dut)?,
            streams: Streams {
                sources: vec![source],
                sinks: vec![sink],
            },
            jobs: jobs.iter(),
            noise: fastrand::Rng::with_seed(11),
            rows: 0,
            started: Vec::new(),
        })
    }

    fn given(&self) -> &[u64] {
        self.streams.sinks.first().map_or(&[], Sink::taken)
    }

    fn taken(&self) -> &[u64] {
        self.streams.sources.first().map_or(&[], Source::taken)
    }

    fn is_done(&self) -> bool {
        let sent = self.streams.sources.iter().all(|one| one.pending() == 0);
        let came = self.streams.sinks.iter().all(|one| one.missing() == 0);
        self.jobs.as_slice().is_empty() && sent && came
    }

    /// Runs one clock: the next job is offered as soon as the circuit is idle, and noise otherwise,
    /// since the circuit must ignore it.
    fn step(&mut self, dut: &mut dyn Dut) -> Result<(), HdlError> {
        dut.settle()?;
        let (expected, got) = (
            self.rows == self.given().len() as u64,
            dut.is_high(self.ports.idle),
        );
        if expected != got {
            return Err(HdlError::Mismatch {
                block: "twiddle_generator".to_owned(),
                cycle: dut.cycles(),
                port: "idle".to_owned(),
                expected: expected.to_string(),
                got: got.to_string(),
            });
        }
        let tile = (1 << 28) - 1;
        let noise = [31, 31, 31, tile, tile, 1, 1, 1].map(|most| self.noise.u64(..=most));
        if !got {
            let start = self.noise.bool();
            self.ports.offer(dut, start, noise);
        } else if let Some(job) = self.jobs.next() {
            let by_index = matches!(job.results, Some((Results::ByIndex, _)));
            let asked = [job.values.is_some(), job.results.is_some(), by_index];
            let [values, results, columns] = asked.map(u64::from);
            let sizes = [job.log_size, job.log_transform, job.skip].map(u64::from);
            let [log_size, log_transform, skip] = sizes;
            let [first, count] = [job.first_tile(), job.tile_count()];
            let job_ports = [
                log_size,
                log_transform,
                skip,
                first,
                count,
                values,
                results,
                columns,
            ];
            self.ports.offer(dut, true, job_ports);
            self.started.push(dut.cycles());
            self.rows += job.row_count();
        } else {
            self.ports.offer(dut, false, noise);
        }
        self.streams.step(dut)
    }
}

/// Runs jobs back to back through a circuit, starting from a reset; every row must equal the
/// model's, no further row may come, and `idle` must be high at the right edges.
///
/// # Errors
/// A job that [`Config::check`] refuses, a difference from the model, a broken stream, or a run
/// that does not end.
pub fn check(
    dut: &mut dyn Dut,
    config: &Config,
    jobs: &[Job],
    stalls: [Stalls; 2],
) -> Result<Outcome, HdlError> {
    jobs.iter().try_for_each(|job| config.check(job))?;
    dut.reset(1)?;
    let mut bench = Bench::new(&*dut, config, (jobs, u64::MAX), stalls)?;
    let alone: u64 = jobs.iter().map(|job| config.cycles(job)).sum();
    let limit_cycles = 16 * (alone + config.pipeline_cycles());
    for _ in 0..limit_cycles {
        if bench.is_done() {
            break;
        }
        bench.step(dut)?;
    }
    if !bench.is_done() {
        return Err(HdlError::Timeout {
            awaited: "the end of the jobs".to_owned(),
            limit_cycles,
            cycle: dut.cycles(),
        });
    }
    for _ in 0..config.pipeline_cycles() + 8 {
        bench.step(dut)?;
    }
    Ok(Outcome {
        taken: bench.taken().to_vec(),
        given: bench.given().to_vec(),
        started: bench.started,
    })
}

/// Starts a job and resets after `cycles` clocks: [`check`] must see no trace of the job
/// afterwards.
///
/// # Errors
/// See [`check`].
pub fn interrupt(
    dut: &mut dyn Dut,
    config: &Config,
    job: &Job,
    cycles: u64,
) -> Result<(), HdlError> {
    let jobs = [*job];
    let mut bench = Bench::new(&*dut, config, (&jobs, u64::MAX), NEVER)?;
    for _ in 0..cycles {
        bench.step(dut)?;
    }
    dut.reset(1)
}

/// Compares the first `tiles` tiles of a job of any length, and resets.
///
/// # Errors
/// See [`check`].
pub fn begin(dut: &mut dyn Dut, config: &Config, job: &Job, tiles: u64) -> Result<(), HdlError> {
    config.check(job)?;
    dut.reset(1)?;
    let jobs = [*job];
    let mut bench = Bench::new(&*dut, config, (&jobs, tiles), NEVER)?;
    let rows = row_beats(job, tiles).len() as u64;
    let cycles = config.first_row_cycles(job) + rows;
    for _ in 0..cycles {
        bench.step(dut)?;
    }
    if !bench.is_done() {
        return Err(HdlError::Timeout {
            awaited: format!("the first {rows} rows"),
            limit_cycles: cycles,
            cycle: dut.cycles(),
        });
    }
    dut.reset(1)
}
