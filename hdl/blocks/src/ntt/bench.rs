//! Bench of the engine: compares any circuit with its ports against the model, row by row.

use ark_bn254::Fr;
use ark_ff::{AdditiveGroup as _, Field as _};
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::simulate::stream::{Beat, Channel, Sink, Source, Stalls, Streams};
use zkfabric_hdl_toolkit::simulate::{Dut, DutExt as _};

use super::model::{self, Command, Direction, Order};
use super::{Config, VALUE_BITS};

const LIMBS: usize = VALUE_BITS / 64;

/// Encoding of values in the rows; the engine works with either.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Plain values.
    Plain,
    /// Values times 2^256.
    Montgomery,
}

impl Form {
    fn limbs(self, value: Fr) -> [u64; LIMBS] {
        match self {
            Self::Plain => model::plain(value),
            Self::Montgomery => model::montgomery(value),
        }
    }
}

/// One transform.
#[derive(Clone, Debug)]
pub struct Job {
    /// The transform's command.
    pub command: Command,
    /// N values.
    pub values: Vec<Fr>,
    /// N factors for the values if the command is scaled, then N for the results if it is streamed.
    pub factors: Vec<Fr>,
    /// The form of values and results.
    pub form: Form,
}

impl Job {
    /// Builds a job with `command` on random values, including 0, 1 and -1.
    #[must_use]
    pub fn random(config: &Config, command: Command, seed: u64) -> Self {
        let mut random = fastrand::Rng::with_seed(seed);
        let mut values = |count: usize| -> Vec<Fr> {
            let mut one = || match random.u8(..8) {
                0 => Fr::ZERO,
                1 => Fr::ONE,
                2 => -Fr::ONE,
                _ => model::value(&[(); LIMBS].map(|()| random.u64(..))),
            };
            (0..count).map(|_| one()).collect()
        };
        let factors = usize::from(command.scaled) + usize::from(command.streamed);
        Self {
            command,
            values: values(config.size()),
            factors: values(factors * config.size()),
            form: if seed.is_multiple_of(2) {
                Form::Plain
            } else {
                Form::Montgomery
            },
        }
    }

    /// Returns the model's results.
    #[must_use]
    pub fn results(&self, config: &Config) -> Vec<Fr> {
        model::transform(config, self.command, &self.values, &self.factors)
    }

    /// Compares the model's results with the defining sums, in natural order and quadratic time.
    ///
    /// # Errors
    /// A result differs.
    pub fn verify(&self, config: &Config) -> Result<(), HdlError> {
        let got = self.results(config);
        let skip = self.command.skip;
        let (together, size) = (1_usize << skip, config.size() >> skip);
        let inverse = self.command.direction == Direction::Inverse;
        let root = config.root().pow([together as u64]);
        let factor = |place: usize| self.factors.get(place).copied().unwrap_or_default();
        let results = self.factors.len().saturating_sub(config.size());
        let shift = config.coset().filter(|_| self.command.coset);
        let undone = |value: Fr| value.inverse().unwrap_or_default();
        for place in 0..config.size() {
            let (c, k) = (place / size, place % size);
            let position = model::position(config, self.command, c, k);
            let mut point = root.pow([k as u64]);
            if inverse {
                point = undone(point);
            }
            // Horner's rule from the last value of the transform to the first.
            let mut expected = Fr::ZERO;
            for j in (0..size).rev() {
                let at = together * j + c;
                let mut value = self.values.get(at).copied().unwrap_or_default();
                if self.command.scaled {
                    value *= factor(at);
                } else if let Some(shift) = shift
                    && !inverse
                {
                    value *= shift.pow([at as u64]);
                }
                expected = expected * point + value;
            }
            if self.command.streamed {
                expected *= factor(results + position);
            } else if inverse {
                expected *= config.scale();
                if let Some(shift) = shift {
                    let inner = self.command.in_order(Order::Reversed);
                    let stored = model::position(config, inner, c, k);
                    let power = model::reversed(stored, config.log_size());
                    expected *= undone(shift.pow([power as u64]));
                }
            }
            let got = got.get(position).copied().unwrap_or_default();
            if got != expected {
                return Err(HdlError::Mismatch {
                    block: "model of the transform".to_owned(),
                    cycle: 0,
                    port: format!("position {position}"),
                    expected: expected.to_string(),
                    got: got.to_string(),
                });
            }
        }
        Ok(())
    }
}

/// Returns values as rows of limbs.
fn rows(config: &Config, values: &[Fr], limbs: impl Fn(Fr) -> [u64; LIMBS]) -> Vec<Beat> {
    let row = |row: &[Fr]| row.iter().flat_map(|value| limbs(*value)).collect();
    values.chunks(config.lanes()).map(row).collect()
}

/// Returns a job's beats for `i`; the command is in the first row, noise in the others.
#[must_use]
pub fn input(config: &Config, job: &Job) -> Vec<Beat> {
    let mut noise = fastrand::Rng::with_seed(7);
    let mut beats = rows(config, &job.values, |value| job.form.limbs(value));
    for (index, beat) in beats.iter_mut().enumerate() {
        let command = [
            u64::from(job.command.direction == Direction::Inverse),
            u64::from(job.command.coset),
            u64::from(job.command.scaled),
            u64::from(job.command.streamed),
            u64::from(job.command.skip),
            job.command.order.code(),
        ];
        let noise = [1, 1, 1, 1, 31, 3].map(|most| noise.u64(..=most));
        beat.extend(if index == 0 { command } else { noise });
    }
    beats
}

/// Returns a job's beats for `w`.
#[must_use]
pub fn factors(config: &Config, job: &Job) -> Vec<Beat> {
    rows(config, &job.factors, model::montgomery)
}

/// Returns the expected beats of `o`.
#[must_use]
pub fn output(config: &Config, job: &Job) -> Vec<Beat> {
    let mut beats = rows(config, &job.results(config), |value| job.form.limbs(value));
    let last = beats.len().saturating_sub(1);
    for (index, beat) in beats.iter_mut().enumerate() {
        beat.push(u64::from(index == last));
    }
    beats
}

/// Returns the values of beats of `o`, in the encoding of their limbs.
#[must_use]
pub fn values(config: &Config, beats: &[Beat]) -> Vec<Fr> {
    let each = |beat: &Beat| -> Vec<Fr> {
        let limbs = beat.get(..LIMBS * config.lanes()).unwrap_or_default();
        limbs.chunks(LIMBS).map(model::value).collect()
    };
    beats.iter().flat_map(each).collect()
}

/// Edges of beat transfers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Rows in.
    pub taken: Vec<u64>,
    /// Rows out.
    pub given: Vec<u64>,
}

/// Builds the streams around an engine; `stalls` are for `i`, `w` and `o`.
///
/// # Errors
/// The circuit lacks these ports.
pub fn streams(dut: &dyn Dut, stalls: [Stalls; 3]) -> Result<Streams, HdlError> {
    let [i, w, o] = stalls;
    Ok(Streams {
        sources: vec![
            Source::new(Channel::input(dut, "i")?, i),
            Source::new(Channel::input(dut, "w")?, w),
        ],
        sinks: vec![Sink::new(Channel::output(dut, "o")?, o)],
    })
}

/// Hands a job, with its expected results, to [`streams`].
pub fn send(streams: &mut Streams, config: &Config, job: &Job) {
    let beats = [input(config, job), factors(config, job)];
    for (source, beats) in streams.sources.iter_mut().zip(beats) {
        beats.into_iter().for_each(|beat| source.send(beat));
    }
    for sink in &mut streams.sinks {
        output(config, job)
            .into_iter()
            .for_each(|beat| sink.expect(beat));
    }
}

/// Runs jobs back to back through a circuit, starting from a reset; every row must equal the
/// model's, and no further row may come.
///
/// # Errors
/// A difference from the model, a broken stream, or a run that does not end.
pub fn check(
    dut: &mut dyn Dut,
    config: &Config,
    jobs: &[Job],
    stalls: [Stalls; 3],
) -> Result<Outcome, HdlError> {
    dut.reset(1)?;
    let mut streams = streams(&*dut, stalls)?;
    for job in jobs {
        send(&mut streams, config, job);
    }
    let each = config.cycles_of(Command::INVERSE.with_scales()) + 4 * config.rows();
    streams.run(dut, 8 * each * (jobs.len() as u64 + 1))?;
    for sink in &mut streams.sinks {
        sink.expect_nothing();
    }
    for _ in 0..config.turnaround_cycles() {
        streams.step(dut)?;
    }
    let taken = |edges: Option<&[u64]>| edges.unwrap_or_default().to_vec();
    Ok(Outcome {
        taken: taken(streams.sources.first().map(Source::taken)),
        given: taken(streams.sinks.first().map(Sink::taken)),
    })
}

/// Starts a job and resets after `cycles` clocks: [`check`] must see no trace of the job
/// afterwards.
///
/// # Errors
/// A broken stream.
pub fn interrupt(
    dut: &mut dyn Dut,
    config: &Config,
    job: &Job,
    cycles: u64,
) -> Result<(), HdlError> {
    let mut streams = streams(&*dut, [Stalls::Never, Stalls::Never, Stalls::Never])?;
    send(&mut streams, config, job);
    for _ in 0..cycles {
        streams.step(dut)?;
    }
    dut.reset(1)
}

/// Runs one transform through an idle circuit and returns its results by position.
///
/// # Errors
/// See [`check`].
pub fn run(dut: &mut dyn Dut, config: &Config, job: &Job) -> Result<Vec<Fr>, HdlError> {
    let mut streams = streams(&*dut, [Stalls::Never, Stalls::Never, Stalls::Never])?;
    let beats = [input(config, job), factors(config, job)];
    for (source, beats) in streams.sources.iter_mut().zip(beats) {
        beats.into_iter().for_each(|beat| source.send(beat));
    }
    let rows = config.rows() as usize;
    let limit = 2 * (config.cycles_of(job.command) + config.turnaround_cycles());
    for _ in 0..limit {
        if let Some(sink) = streams.sinks.first()
            && sink.received().len() == rows
        {
            return Ok(values(config, sink.received()));
        }
        streams.step(dut)?;
    }
    Err(HdlError::Timeout {
        awaited: "the end of a transform".to_owned(),
        limit_cycles: limit,
        cycle: dut.cycles(),
    })
}
