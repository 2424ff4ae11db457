//! Generic benches.
//!
//! - [`stream`]: a block between two valid/ready streams;
//! - [`pipeline`]: a datapath that takes operands at every clock;
//! - [`started`]: a block with `start` and `done`.
//!
//! Each bench runs operations alone, back to back and (streams) with stalls, compares every result
//! with a model and measures latency and interval as [`Design`](super::Design) defines them.

use std::collections::VecDeque;

use super::{Effort, Report};
use crate::HdlError;
use crate::simulate::stream::{Beat, Channel, Sink, Source, Stalls, Streams, hex};
use crate::simulate::{Direction, Dut, DutExt, PortId};

/// Length of a reset in cycles.
const RESET: u64 = 3;

/// An operation of a stream: input beats and expected output beats.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Operation {
    /// Beats into the block.
    pub input: Vec<Beat>,
    /// Beats out of the block.
    pub output: Vec<Beat>,
}

/// Checks a block between the two streams named in `channels`: operations one by one, back to back,
/// with random stalls on both sides, and with long backpressure. `limit_cycles` bounds one
/// operation without stalls.
///
/// # Errors
/// As [`Design::check`](super::Design::check).
pub fn stream(
    dut: &mut dyn Dut,
    channels: [&str; 2],
    operations: &[Operation],
    limit_cycles: u64,
    seed: u64,
) -> Result<Report, HdlError> {
    let mut report = Report::default();
    dut.reset(RESET)?;
    let (alone, rest) = operations.split_at(operations.len().min(1));
    let streams = run(
        dut,
        channels,
        alone,
        [Stalls::Never, Stalls::Never],
        limit_cycles,
    )?;
    report.latency_cycles = between(&streams.sources, &streams.sinks);
    idle(dut, streams, limit_cycles)?;

    let streams = run(
        dut,
        channels,
        rest,
        [Stalls::Never, Stalls::Never],
        limit_cycles,
    )?;
    report.interval_cycles = interval(&streams, rest);
    idle(dut, streams, limit_cycles)?;

    let random = |of_256, seed| Stalls::random(of_256, seed);
    let modes = [
        [random(128, seed), random(128, seed ^ 1)],
        [random(230, seed), Stalls::Never],
        [Stalls::Never, random(230, seed)],
        [Stalls::Never, bursts(40)],
        [bursts(23), bursts(40)],
    ];
    let count = modes.len();
    for (index, stalls) in modes.into_iter().enumerate() {
        // Each mode gets an equal share of the operations.
        let share = operations.len().div_ceil(count);
        let part = operations
            .chunks(share.max(1))
            .nth(index)
            .unwrap_or_default();
        let streams = run(dut, channels, part, stalls, 30 * limit_cycles)?;
        idle(dut, streams, limit_cycles)?;
    }
    // A reset drops the beats inside and does not disturb the next operation.
    let mut streams = streams_around(dut, channels, [Stalls::Never, Stalls::script(vec![true])])?;
    send(&mut streams, operations.iter().take(4));
    for _ in 0..4 {
        streams.step(dut)?;
    }
    dut.reset(RESET)?;
    run(
        dut,
        channels,
        alone,
        [Stalls::Never, Stalls::Never],
        limit_cycles,
    )?;

    report.cycles = dut.cycles();
    report.operations = 2 * operations.len() as u64 + 1;
    Ok(report)
}

/// Stalls in bursts of `length` cycles, with as many free cycles in between.
#[must_use]
pub fn bursts(length: usize) -> Stalls {
    Stalls::script([vec![true; length], vec![false; length]].concat())
}

fn streams_around(
    dut: &dyn Dut,
    channels: [&str; 2],
    stalls: [Stalls; 2],
) -> Result<Streams, HdlError> {
    let ([input, output], [send, take]) = (channels, stalls);
    Ok(Streams {
        sources: vec![Source::new(Channel::input(dut, input)?, send)],
        sinks: vec![Sink::new(Channel::output(dut, output)?, take)],
    })
}

fn send<'a>(streams: &mut Streams, operations: impl Iterator<Item = &'a Operation>) {
    for operation in operations {
        for source in &mut streams.sources {
            operation
                .input
                .iter()
                .for_each(|beat| source.send(beat.clone()));
        }
        for sink in &mut streams.sinks {
            operation
                .output
                .iter()
                .for_each(|beat| sink.expect(beat.clone()));
        }
    }
}

/// Sends operations and takes their results, with stalls on both sides.
///
/// # Errors
/// As [`Design::check`](super::Design::check).
pub fn run(
    dut: &mut dyn Dut,
    channels: [&str; 2],
    operations: &[Operation],
    stalls: [Stalls; 2],
    limit_cycles: u64,
) -> Result<Streams, HdlError> {
    let mut streams = streams_around(dut, channels, stalls)?;
    // From here on every unexpected beat is a mismatch.
    send(&mut streams, operations.iter());
    streams.run(
        dut,
        limit_cycles.saturating_mul(operations.len() as u64 + 1),
    )?;
    Ok(streams)
}

/// Checks that no further beat comes.
fn idle(dut: &mut dyn Dut, mut streams: Streams, cycles: u64) -> Result<(), HdlError> {
    for sink in &mut streams.sinks {
        sink.expect_nothing();
    }
    for _ in 0..cycles.min(50) {
        streams.step(dut)?;
    }
    Ok(())
}

fn between(sources: &[Source], sinks: &[Sink]) -> u64 {
    let sent = sources.first().and_then(|source| source.taken().first());
    let came = sinks.first().and_then(|sink| sink.taken().first());
    sent.zip(came)
        .map_or(0, |(sent, came)| came.saturating_sub(*sent))
}

/// Returns the average number of edges between the first beats of operations, rounded up, over the
/// second half, when the block is full.
fn interval(streams: &Streams, operations: &[Operation]) -> u64 {
    let Some(source) = streams.sources.first() else {
        return 0;
    };
    let mut first = 0;
    let mut starts = Vec::with_capacity(operations.len());
    for operation in operations {
        starts.extend(source.taken().get(first));
        first += operation.input.len();
    }
    average(&starts)
}

fn average(starts: &[u64]) -> u64 {
    let half = starts.get(starts.len() / 2..).unwrap_or_default();
    match (half.first(), half.last()) {
        (Some(from), Some(to)) if half.len() > 1 => (to - from).div_ceil(half.len() as u64 - 1),
        _ => 0,
    }
}

/// Port values of one operation, in the order of the ports.
pub type Values = Vec<Vec<u64>>;

/// Checks a datapath: `operands` at every clock, each result exactly `latency_cycles` edges later.
///
/// # Errors
/// As [`Design::check`](super::Design::check).
pub fn pipeline(
    dut: &mut dyn Dut,
    latency_cycles: u64,
    operations: u64,
    mut operands: impl FnMut(u64) -> Values,
    mut model: impl FnMut(&[Vec<u64>]) -> Result<Values, HdlError>,
) -> Result<Report, HdlError> {
    let inputs = with_direction(dut, Direction::Input);
    let outputs = with_direction(dut, Direction::Output);
    let mut expected: VecDeque<Values> = VecDeque::new();
    for index in 0..operations.saturating_add(latency_cycles) {
        if index >= latency_cycles {
            dut.settle()?;
            if let Some(values) = expected.pop_front() {
                compare(dut, "pipeline", &outputs, &values)?;
            }
        }
        if index < operations {
            let values = operands(index);
            for (port, value) in inputs.iter().zip(&values) {
                dut.set(*port, value);
            }
            expected.push_back(model(&values)?);
        }
        dut.tick()?;
    }
    Ok(Report {
        cycles: dut.cycles(),
        operations,
        latency_cycles,
        interval_cycles: 1,
    })
}

/// Returns the ports of one direction, without `reset`.
fn with_direction(dut: &dyn Dut, direction: Direction) -> Vec<PortId> {
    dut.ports()
        .iter()
        .enumerate()
        .filter(|(_, port)| port.direction == direction && port.name != "reset")
        .map(|(index, _)| PortId(index))
        .collect()
}

/// Compares outputs with their expected values.
///
/// # Errors
/// An output differs.
pub fn compare(
    dut: &dyn Dut,
    block: &str,
    outputs: &[PortId],
    values: &[Vec<u64>],
) -> Result<(), HdlError> {
    for (port, expected) in outputs.iter().zip(values) {
        let got = dut.value(*port);
        let limbs = got.len().max(expected.len());
        let limb = |value: &[u64], index| value.get(index).copied().unwrap_or_default();
        if (0..limbs).any(|index| limb(&got, index) != limb(expected, index)) {
            let name = dut.ports().get(port.0).map(|port| port.name.clone());
            return Err(HdlError::Mismatch {
                block: block.to_owned(),
                cycle: dut.cycles(),
                port: name.unwrap_or_default(),
                expected: hex(expected),
                got: hex(&got),
            });
        }
    }
    Ok(())
}

/// Checks a block with inputs `start` and operands, and outputs `done` and results: an edge with
/// `start` takes the operands, and `done` is high with the results one latency later. Operations
/// run one by one with pauses, then back to back at `interval_cycles`; between starts the operands
/// are noise. If the block has an output `ready`, `ready` must be high exactly when the interval
/// has passed, and the block must ignore `start` while `ready` is low.
///
/// # Errors
/// As [`Design::check`](super::Design::check).
pub fn started(
    dut: &mut dyn Dut,
    [latency_cycles, interval_cycles]: [u64; 2],
    operations: u64,
    mut operands: impl FnMut(u64) -> Values,
    mut model: impl FnMut(&[Vec<u64>]) -> Result<Values, HdlError>,
) -> Result<Report, HdlError> {
    let (start, done) = (dut.input("start")?, dut.output("done")?);
    let ready = dut.output("ready").ok();
    let mut inputs = with_direction(dut, Direction::Input);
    inputs.retain(|port| *port != start);
    let mut outputs = with_direction(dut, Direction::Output);
    outputs.retain(|port| *port != done && Some(*port) != ready);
    let mut noise = fastrand::Rng::with_seed(operations);
    dut.reset(RESET)?;
    let mut running: VecDeque<(u64, Values)> = VecDeque::new();
    let (mut next, mut free) = (0, 0);
    let mut started = 0;
    while started < operations || !running.is_empty() {
        let starts = started < operations && dut.cycles() >= next;
        let is_free = dut.cycles() >= free;
        let ignored = ready.is_some() && !is_free && noise.bool();
        dut.set(start, &[u64::from(starts || ignored)]);
        let values = if starts {
            operands(started)
        } else {
            let mut value =
                |port: &PortId| (0..dut.limbs_of(*port)).map(|_| noise.u64(..)).collect();
            inputs.iter().map(&mut value).collect()
        };
        for (port, value) in inputs.iter().zip(&values) {
            dut.set(*port, value);
        }
        dut.settle()?;
        let now = dut.cycles();
        let due = running.front().is_some_and(|(due, _)| *due == now);
        compare(dut, "done", &[done], &[vec![u64::from(due)]])?;
        if let Some(ready) = ready {
            compare(dut, "ready", &[ready], &[vec![u64::from(is_free)]])?;
        }
        if due && let Some((_, expected)) = running.pop_front() {
            compare(dut, "result", &outputs, &expected)?;
        }
        if starts {
            running.push_back((now + latency_cycles, model(&values)?));
            let pause = if started < operations / 2 {
                latency_cycles.max(interval_cycles) + noise.u64(0..5)
            } else {
                interval_cycles
            };
            next = now + pause;
            free = now + interval_cycles;
            started += 1;
        }
        dut.tick()?;
    }
    Ok(Report {
        cycles: dut.cycles(),
        operations,
        latency_cycles,
        interval_cycles,
    })
}

/// Returns random beats of `width` bits for [`stream`], for a block that passes its input through.
#[must_use]
pub fn beats(effort: Effort, width: usize, seed: u64) -> Vec<Operation> {
    let mut random = fastrand::Rng::with_seed(seed);
    let beat = |_| {
        (0..width.div_ceil(64))
            .map(|index| random.u64(..) >> (64 - (width - 64 * index).min(64)))
            .collect()
    };
    one_to_one(effort, beat, <[u64]>::to_vec)
}

/// Returns operations for [`stream`], for a block with one output beat per input beat.
pub fn one_to_one(
    effort: Effort,
    mut beat: impl FnMut(u64) -> Beat,
    mut model: impl FnMut(&[u64]) -> Beat,
) -> Vec<Operation> {
    (0..effort.operations(60))
        .map(|index| {
            let input = beat(index);
            Operation {
                output: vec![model(&input)],
                input: vec![input],
            }
        })
        .collect()
}
